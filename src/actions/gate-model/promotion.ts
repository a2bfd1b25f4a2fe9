/** The alias moves, with an entry in the ledger before and after. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Mlflow, ModelVersion } from "../../clients/mlflow.ts";
import type { Judged } from "../../gate/evidence.ts";
import { type Ledger, type Promotion, patience } from "../../gate/ledger.ts";
import { RemoteError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";

export const settledLine = ({ to, by }: Pick<Promotion, "to" | "by">): string =>
  `A promotion to version ${to} by ${by} was cut short; the ledger now says how it ended.`;

export interface Promoting {
  mlflow: Mlflow;
  ledger: Ledger;
  /** `gate.stage`. */
  stage: string | undefined;
  host: Host;
}

/**
 * Waits while another one promotes. Answers the ledger's commit; undefined when the alias was not at `expected` and nothing was set, so
 * that the candidate has to be judged again. Throws RemoteError when someone moved the alias past the ledger at the same moment.
 */
export async function promote(
  promotion: Promotion,
  { mlflow, ledger, stage, host }: Promoting,
  expected = promotion.from,
): Promise<string | undefined> {
  const { model, alias, to } = promotion;
  const id = randomUUID();
  const end = Date.now() + 2 * patience;
  for (;;) {
    const settled = await ledger.settle();
    if (settled) host.log(settledLine(settled));
    const began = await ledger.begin(id, promotion, expected);
    if (began.state === "moved") return undefined;
    if (began.state === "begun") {
      if (Date.now() < began.until.getTime()) break;
      throw new RemoteError("git", `promote ${model}`, "too late", "Nothing was promoted: run this again.");
    }
    if (Date.now() > end)
      throw new RemoteError("The ledger", `promote ${model}`, "busy", `${began.by} does not come to an end.`);
    host.log(`${began.by} promotes at this moment: waiting for it.`);
    await sleep(2000, undefined, { signal: host.signal });
  }
  await mlflow.setAlias(model, alias, to);
  await giveStage(model, to, stage, mlflow, host);
  const { alias: now, commit } = await ledger.finish(id);
  if (now === to) return commit;
  throw new RemoteError(
    "MLflow",
    `set ${alias} of ${model} to version ${to}`,
    `the alias is ${now === undefined ? "gone" : `at version ${now}`}`,
    "Someone moved it past the ledger at the same moment. Run this again.",
  );
}

/** The stage follows the alias; the versions that had it are archived. Nothing happens where it has it already. */
export async function giveStage(
  model: string,
  version: string,
  stage: string | undefined,
  mlflow: Mlflow,
  host: Host,
): Promise<void> {
  if (stage === undefined || (await mlflow.modelVersion(model, version))?.stage === stage) return;
  await mlflow.transitionStage(model, version, stage, true);
  host.log(`Stage ${stage} of ${model}: version ${version}.`);
}

/** Tag of a version that is a copy: the `models:/NAME/VERSION` that it was copied from. */
export const sourceTag = "mlops.source";

type Registered = Pick<Required<Judged>, "model" | "version" | "run">;

const sourceOf = ({ model, version }: Registered): string => `models:/${model}/${version}`;

/** The candidate's copy among the versions of `target`; undefined where none was made. */
export async function copyIn(target: string, candidate: Registered, mlflow: Mlflow): Promise<ModelVersion | undefined> {
  const versions = await mlflow.modelVersions({ filter: `run_id='${candidate.run.runId}'` });
  return versions.find(({ name, tags }) => name === target && tags[sourceTag] === sourceOf(candidate));
}

/** The candidate as a version of `target`: itself, or a copy, made once. */
export async function versionIn(target: string, candidate: Registered, mlflow: Mlflow): Promise<string> {
  if (candidate.model === target) return candidate.version;
  const there = await copyIn(target, candidate, mlflow);
  if (there !== undefined) return there.version;
  const source = sourceOf(candidate);
  const { runId } = candidate.run;
  await mlflow.createRegisteredModel(target);
  return (await mlflow.createModelVersion({ name: target, source, runId, tags: { [sourceTag]: source } })).version;
}
