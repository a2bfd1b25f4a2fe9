/** What a sync is asked for beside the files: by whom, of which commit, with which images. */
import { UserError } from "../../kernel/errors.ts";
import type { DriftChoice, Offer } from "../../sync/drift.ts";
import type { Manifest } from "../../sync/manifest.ts";
import type { Planned } from "../../sync/planned.ts";
import { wrongWith } from "../dags/inputs.ts";

export function onlyPath(paths: readonly string[], folder: string): string {
  const [first = ".", ...others] = paths;
  const [problem] = wrongWith(first, folder);
  if (problem) throw new UserError(problem.what, "dags.path in mlops.yml", problem.fix);
  if (others.length === 0) return first;
  throw new UserError(
    `a sync takes one folder, and dags.path names ${paths.length}`,
    "input path",
    "Name the folder whose contents Airflow gets, as path or as sync.path in mlops.yml.",
  );
}

/** As `Git.head`, which is loaded for it. */
export async function headOf(folder: string, signal: AbortSignal): Promise<string | undefined> {
  const { Git } = await import("../../clients/git.ts");
  return new Git(folder, { signal }).head();
}

/** Throws UserError for an input that the mode has no use for. */
export function refuseForeign(
  mode: "plan" | "apply" | "rollback",
  { release, plan, drift }: { release: string | undefined; plan: Planned | undefined; drift: DriftChoice },
): void {
  if (release !== undefined && mode !== "rollback")
    throw new UserError("is for mode rollback alone", "input release", "Leave it out, or set mode: rollback.");
  if (plan !== undefined && mode !== "apply")
    throw new UserError("is for mode apply alone", "input plan", "Leave it out, or set mode: apply.");
  if (drift === "keep" && mode === "rollback")
    throw new UserError(
      "a release that is kept is made live as it is: nothing of others can be kept in it",
      "input drift",
      "Set drift: overwrite for this rollback, or sync the commit that you want.",
    );
}

/** A release that the target keeps, to be made live without writing files. */
export const offerOf = (kept: Manifest | undefined): Offer => ({
  files: [],
  hashes: kept?.files ?? {},
  dags: kept?.dags ?? [],
  kept: kept?.kept,
});

/** Throws UserError. */
export function refuseRollback(): never {
  throw new UserError(
    "is not possible with target observe:, where Airflow follows the repository itself",
    "input mode",
    "Revert the commit in the repository.",
  );
}
