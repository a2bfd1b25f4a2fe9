/** Where releases go: one file a kind of target, all of this shape; `test/sync/targets/contract.ts` is what each must keep. */
import type { Airflow } from "../../clients/airflow.ts";
import type { Manifest } from "../manifest.ts";
import type { SyncSettings } from "../settings.ts";

/** A kind of target, the default export of its file. */
export interface TargetKind {
  /** How users write it: `folder:DIR`. The file's name stands before its `:` or `+`. */
  form: string;
  example: string;
  /** What it is to Airflow, a clause: `DIR/current is what Airflow reads`. */
  help: string;
  /** Matches a whole text of the form; its named groups are the parts that `open` gets. */
  pattern: RegExp;
  /** Throws UserError. Nothing is written yet. */
  open(parts: Readonly<Record<string, string | undefined>>, around: Surroundings): Promise<Target>;
}

/** What a target may need to reach its place. */
export interface Surroundings {
  /** The working directory, absolute: what is relative is relative to it. */
  folder: string;
  settings: SyncSettings;
  /** GitHub's token, for GitHub alone. */
  token: string | undefined;
  /** An empty folder that may be filled. */
  scratch(): Promise<string>;
  /** Connects; undefined without airflow-url. For a target that only looks. */
  airflow(): Promise<Airflow | undefined>;
  /** Ends reading and writing of files, but never what puts a release live or back, nor the giving back of a lock. */
  signal: AbortSignal;
}

/** What can be relied on. */
export interface Guarantee {
  /** False: Airflow takes the DAGs from elsewhere; nothing is ever written, so nothing can be taken back. */
  writes: boolean;
  /** Airflow has a release some time after it went live: it, or a program beside it, pulls it. */
  pulled: boolean;
  /** Nobody ever sees a mixture of two releases. */
  atomic: boolean;
  /** Runs in flight stay on the release that they began with, where Airflow reads the target as a bundle with versions. */
  keepsRuns: boolean;
  /** What the target can't promise, for the report; whole sentences. */
  limits: readonly string[];
}

export interface TargetState {
  /** The live release; undefined when there is none, or none of ours. */
  current: Manifest | undefined;
  /** What is there and is not ours, for a sentence; empty when all is ours. */
  foreign: readonly string[];
  /** What Airflow shows as the version of a bundle that has what is live now: a git branch's commit. Undefined without versions. */
  bundleVersion?: string;
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
  /** For people: `folder:/srv/airflow/team`. Without credentials. */
  readonly name: string;
  readonly guarantee: Guarantee;
  /** What to do about foreign things, and what adopt does with them; whole sentences. */
  readonly adoption: string;
  /** Its folder on this machine, absolute: it may lie in what is synced, and never goes along. */
  readonly folder?: string;
  /** Writes nothing. A target that only looks compares what Airflow shows with what is `wanted`. */
  state(wanted?: Pick<Manifest, "files" | "dags" | "commit">): Promise<TargetState>;
  /** What was done by others to the live release, sorted by path; caches of Python do not count. Asked only where drift matters. A manifest with `kept` has the commit's `files`, not those that were put there. */
  drift(current: Manifest): Promise<Drift[]>;
  /** One at a time. Answers how to give it back, or who has it. Removes what a crashed owner left half done. */
  lock(owner: Owner): Promise<{ unlock(): Promise<void> } | { heldBy: string }>;
  /**
   * Brings a release there, whole, without making it live. Throws UserError when a file is not what the manifest says, or when the
   * target can't be written.
   */
  stage(manifest: Manifest, files: readonly ReleaseFile[], signal: AbortSignal): Promise<void>;
  /**
   * Makes a staged or kept release live, at one moment where `guarantee.atomic`; when undefined, puts back what was there before the
   * first release. Answers the `bundleVersion` of `TargetState`.
   */
  activate(release: string | undefined): Promise<string | undefined>;
  /** Ids of releases that can be made live without writing files, newest first, the live one included. */
  kept(): Promise<readonly string[]>;
  /** Of a kept release; undefined when it is not kept. */
  manifest(release: string): Promise<Manifest | undefined>;
  /** Deletes all releases but the `keep` newest and those named. Answers the ids of those that are gone. */
  prune(keep: number, spared: readonly string[]): Promise<string[]>;
}
