/** One request, one dag run: its id, and what it is told. */
import { createHash } from "node:crypto";
import { UserError } from "../kernel/errors.ts";
import type { Json } from "../kernel/host.ts";

/** The key of the dag run's conf, and of the tag of its MLflow runs, that holds the dag run's id. */
export const requestKey = "mlops.request-id";

/** The key that holds the commit of the pipeline that asked; the tag of the same name is what gate-model's rules on lineage read. */
export const commitKey = "mlops.commit";

/** Of keys that trigger-training sets. */
const ours = "mlops.";

export type Parameters = Readonly<Record<string, Json>>;

export interface Request {
  /** The dag run's id; those that start over (`on-failed: new`) have `-2`, `-3`, … behind it. */
  runId: string;
  parameters: Parameters;
}

/**
 * Who asks → the dag run's id: the same for all attempts of a job. `given` is the input `request-id`; in a terminal a request without
 * one is `fresh`. Airflow 3 takes letters, digits and `_.~:+-`; the hash tells requests apart that differ in other characters.
 */
export function runIdOf(
  asker: { repository: string; id: string; job: string } | undefined,
  given: string | undefined,
  fresh: string,
): string {
  const parts = asker
    ? [asker.repository, asker.id, asker.job, ...(given === undefined ? [] : [given])]
    : ["local", given ?? fresh];
  const readable = parts.map((part) => part.replace(/[^A-Za-z0-9_.~+-]+/g, ".").slice(0, 50)).filter(Boolean);
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
  return [...readable, hash].join(":");
}

/** The id of the n-th dag run of a request, from 1. */
export const numbered = (runId: string, n: number): string => (n === 1 ? runId : `${runId}-${n}`);

/** What the dag run is told; without `commit` where none is known. */
export const confOf = (parameters: Parameters, runId: string, commit: string | undefined): Parameters => ({
  ...parameters,
  [requestKey]: runId,
  ...(commit !== undefined && { [commitKey]: commit }),
});

/** Throws UserError when a parameter has a name that is ours. */
export function checkParameters(parameters: Parameters): void {
  const reserved = Object.keys(parameters).find((name) => name.startsWith(ours));
  if (reserved === undefined) return;
  throw new UserError(
    `"${reserved}" can't be a parameter: names that begin with "${ours}" are set by trigger-training`,
    "input parameters",
    "Give it another name.",
  );
}

/** The names of parameters in which a run that there is differs from what is asked now. */
export function differences(conf: Readonly<Record<string, unknown>>, parameters: Parameters): string[] {
  const names = new Set([...Object.keys(conf), ...Object.keys(parameters)]);
  return [...names]
    .filter((name) => !name.startsWith(ours) && canonical(conf[name]) !== canonical(parameters[name]))
    .sort();
}

/** The same text for the same value, in whatever order its keys come. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
