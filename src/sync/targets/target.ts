/** Where releases go: one file a kind of target, all of this shape; `test/sync/targets/contract.ts` is what each must keep. */
import { UserError } from "../../kernel/errors.ts";
import { BadValue } from "../../kernel/inputs.ts";
import type { Manifest } from "../manifest.ts";

export interface TargetState {
  /** The live release; undefined when there is none, or none of ours. */
  current: Manifest | undefined;
  /** Releases that can be made live without writing files, newest first, the live one included. */
  kept: readonly Manifest[];
  /** What is there and is not ours, for a sentence; empty when all is ours. */
  foreign: readonly string[];
}

/** A file of a release. */
export interface ReleaseFile {
  path: string;
  executable: boolean;
  /** Reads it once more. */
  bytes(): Promise<Uint8Array>;
}

/** What lies in the live release in place of what its manifest says. */
export interface Drift {
  /** Within the release. */
  path: string;
  /** Other bytes, no file any more, or a file that the release has not. */
  kind: "changed" | "missing" | "added";
  /** What lies there now; undefined when it is missing. */
  file?: ReleaseFile;
}

export interface Owner {
  /** For people: who to ask. */
  who: string;
  /** After so many seconds nobody waits for the owner any more. */
  seconds: number;
}

export interface Target {
  /** For people: `folder:/srv/airflow/team`. */
  readonly name: string;
  state(): Promise<TargetState>;
  /** What was done by others to the live release, sorted by path; caches of Python do not count. Asked only where drift matters. */
  drift(current: Manifest): Promise<Drift[]>;
  /** One at a time. Answers how to give it back, or who has it. Removes what a crashed owner left half done. */
  lock(owner: Owner): Promise<{ unlock(): Promise<void> } | { heldBy: string }>;
  /**
   * Brings a release there, whole, without making it live. Throws UserError when a file is not what the manifest says, or when the
   * target can't be written.
   */
  stage(manifest: Manifest, files: readonly ReleaseFile[], signal: AbortSignal): Promise<void>;
  /** Makes a release live at one moment, or none when undefined. Nobody ever sees a mixture of two. */
  activate(release: string | undefined): Promise<void>;
  /** Deletes all releases but the `keep` newest and those named. Answers the ids of those that are gone. */
  prune(keep: number, spared: readonly string[]): Promise<string[]>;
}

const later: readonly [RegExp, string][] = [
  [/^git\+/, "a git branch"],
  [/^s3:/, "S3"],
  [/^observe:/, "observing"],
];

/** `folder:DIR` as the user wrote it → DIR. Throws BadValue. */
export function parseTarget(text: string): { folder: string } {
  const folder = /^folder:(.+)$/s.exec(text)?.[1]?.trim();
  if (folder !== undefined && folder !== "" && !folder.includes("\0")) return { folder };
  const [, kind] = later.find(([pattern]) => pattern.test(text)) ?? [];
  if (kind)
    throw new BadValue(`is not possible yet: ${kind} as a target comes with a later version`, "Use folder:DIR.");
  throw new BadValue("is no target", "Write folder:DIR, where DIR/current is what Airflow reads.");
}

/** The release to go back to: the one of that id, or the one before the live one. Throws UserError when it is not kept. */
export function keptRelease(wanted: string | undefined, { current, kept }: TargetState): Manifest {
  const id = wanted ?? current?.former;
  const found = kept.find(({ release }) => release === id);
  if (found) return found;
  const others = kept.map(({ release }) => release).filter((release) => release !== current?.release);
  throw new UserError(
    id === undefined ? "there is no release before the live one" : `there is no release ${id} at the target`,
    "input release",
    others.length > 0
      ? `Name one that is kept: ${others.join(", ")}.`
      : "Nothing else is kept: sync the commit that you want.",
  );
}
