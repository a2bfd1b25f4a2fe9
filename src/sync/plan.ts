/** What a sync would do to its target, and whether it may. Pure. */
import { createHash } from "node:crypto";
import type { Manifest } from "./manifest.ts";
import type { Target, TargetState } from "./targets/target.ts";

export interface Plan {
  /** Release that is live now; undefined when none is. */
  from: string | undefined;
  /** Paths within the release, sorted. */
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
  /** Names all that the release is to hold: SHA-256 of its sorted paths and their SHA-256. */
  contents: string;
}

type Files = Readonly<Record<string, string>>;

/** Compares by SHA-256. */
export function planOf(former: Pick<Manifest, "release" | "files"> | undefined, files: Files): Plan {
  const before: Files = former?.files ?? {};
  const paths = Object.keys(files).sort();
  const added = paths.filter((path) => !Object.hasOwn(before, path));
  const changed = paths.filter((path) => Object.hasOwn(before, path) && before[path] !== files[path]);
  return {
    from: former?.release,
    added,
    changed,
    removed: Object.keys(before)
      .filter((path) => !Object.hasOwn(files, path))
      .sort(),
    unchanged: paths.length - added.length - changed.length,
    contents: createHash("sha256")
      .update(JSON.stringify(paths.map((path) => [path, files[path]])))
      .digest("hex"),
  };
}

export const isEmpty = ({ from, added, changed, removed }: Plan): boolean =>
  from !== undefined && added.length + changed.length + removed.length === 0;

/** More than half of what is live would be gone; a file that only moved is not gone. */
export function removesMost(plan: Plan, former: Pick<Manifest, "files"> | undefined, files: Files): boolean {
  const before = former?.files ?? {};
  const arriving = new Set(plan.added.map((path) => files[path]));
  const gone = plan.removed.filter((path) => !arriving.has(before[path])).length;
  return gone * 2 > Object.keys(before).length;
}

/** What stands against applying a plan. */
export function objectionsTo(
  { adoption }: Pick<Target, "adoption">,
  { current, foreign }: TargetState,
  plan: Plan,
  files: Manifest["files"],
  { adopt, "allow-mass-delete": allowed }: { adopt: boolean; "allow-mass-delete": boolean },
): string[] {
  const objections: string[] = [];
  if (foreign.length > 0 && !adopt)
    objections.push(`The target holds what no sync has put there (${foreign.slice(0, 5).join(", ")}). ${adoption}`);
  if (!allowed && removesMost(plan, current, files))
    objections.push(
      `${plan.removed.length} of ${Object.keys(current?.files ?? {}).length} live files would be gone, more than half. If that is meant, set allow-mass-delete: true; else look at path, sync.include and sync.exclude.`,
    );
  return objections;
}
