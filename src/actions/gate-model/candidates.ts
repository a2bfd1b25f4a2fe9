/** From what the user names to runs and versions that are judged. */
import type { Mlflow, ModelVersion, Run } from "../../clients/mlflow.ts";
import type { InMlflow, WantedRun } from "../../gate/candidate.ts";
import type { Judged } from "../../gate/evidence.ts";
import { UserError } from "../../kernel/errors.ts";
import { nearest } from "../../kernel/nearest.ts";
import { sourceTag } from "./promotion.ts";

export interface Candidate extends Judged {
  run: Run;
}

const where = "input candidate";

/** `target`: the registered model that is preferred where a run has registered several. Throws UserError for what is not there. */
export async function candidatesOf(wanted: InMlflow, target: string | undefined, mlflow: Mlflow): Promise<Candidate[]> {
  if (wanted.kind === "runs") return Promise.all(wanted.runs.map((run) => ofRun(run, target, mlflow)));
  if (wanted.kind === "version") return [await ofVersion(wanted.model, wanted.version, mlflow)];
  const owner = await mlflow.registeredModel(wanted.model);
  if (owner === undefined) throw noModel(wanted.model);
  const version = owner.aliases[wanted.alias];
  if (version !== undefined) return [await ofVersion(wanted.model, version, mlflow)];
  const near = nearest(wanted.alias, Object.keys(owner.aliases));
  const names = Object.keys(owner.aliases).join(", ");
  throw new UserError(
    `${wanted.model} has no alias ${wanted.alias}`,
    where,
    near ? `Did you mean ${near}?` : names === "" ? "It has no aliases at all: name a version." : `It has ${names}.`,
  );
}

/** The version that the run itself has registered, never "the newest". */
async function ofRun(
  { runId, model, version }: WantedRun,
  target: string | undefined,
  mlflow: Mlflow,
): Promise<Candidate> {
  const isNamed = model !== undefined && version !== undefined;
  const [run, registered] = await Promise.all([
    mlflow.run(runId),
    isNamed ? [] : mlflow.modelVersions({ filter: `run_id='${runId}'` }),
  ]);
  if (run === undefined)
    throw new UserError(`there is no run ${runId}`, where, `Copy the id from a run's page in ${mlflow.url}.`);
  if (isNamed) {
    const named = await ofVersion(model, version, mlflow);
    if (named.run.runId === runId) return named;
    throw new UserError(
      `${model} version ${version} is of run ${named.run.runId}, not of ${runId}`,
      where,
      "Hand on what trigger-training gave as mlflow-runs, or name the version alone: version:NAME/N.",
    );
  }
  const versions = registered.filter(
    ({ name, tags }) => tags[sourceTag] === undefined && (model === undefined || name === model),
  );
  const preferred = versions.filter(({ name }) => name === target);
  const own = preferred.length > 0 ? preferred : versions;
  const [only] = own;
  if (own.length > 1) {
    const names = own.map((one) => `version:${one.name}/${one.version}`).join(", ");
    throw new UserError(`run ${runId} registered ${own.length} models`, where, `Name one of them: ${names}.`);
  }
  if (only) ready(only);
  return { run, ...(only && { model: only.name, version: only.version }) };
}

async function ofVersion(model: string, version: string, mlflow: Mlflow, named = where): Promise<Candidate> {
  const found = await mlflow.modelVersion(model, version);
  if (found === undefined) {
    if ((await mlflow.registeredModel(model)) === undefined) throw noModel(model, named);
    throw new UserError(
      `${model} has no version ${version}`,
      named,
      `Its page in ${mlflow.url} lists those there are.`,
    );
  }
  ready(found, named);
  const run = found.runId === undefined ? undefined : await mlflow.run(found.runId);
  if (run !== undefined) return { run, model, version };
  throw new UserError(
    `${model} version ${version} names no run that is there, so nothing is known of how good it is`,
    named,
    "Register it from the run that measured it.",
  );
}

function ready({ name, version, status }: ModelVersion, named = where): void {
  if (status !== "READY")
    throw new UserError(
      `${name} version ${version} is ${status}, not READY`,
      named,
      "Register the model again, or wait until it is.",
    );
}

const noModel = (model: string, named = where): UserError =>
  new UserError(
    `there is no registered model ${model}`,
    named,
    "Names are case-sensitive; MLflow's page Models has them.",
  );

/** A version that a rule names. Throws UserError for one that is not there. */
export async function namedVersion(
  { model, version }: { model?: string; version: string },
  target: string | undefined,
  mlflow: Mlflow,
): Promise<Candidate> {
  const owner = model ?? target;
  const rules = "gate.rules in mlops.yml";
  if (owner === undefined)
    throw new UserError(
      `names version ${version}, but the run registered no model, and gate.model names none`,
      rules,
      "Write version:NAME/N.",
    );
  return ofVersion(owner, version, mlflow, rules);
}

/** Those of the versions that are there, with their runs. */
export async function versionsOf(model: string, versions: readonly string[], mlflow: Mlflow): Promise<Candidate[]> {
  const found = await Promise.all(
    [...new Set(versions)].map(async (version) => {
      const runId = (await mlflow.modelVersion(model, version))?.runId;
      const run = runId === undefined ? undefined : await mlflow.run(runId);
      return run === undefined ? [] : [{ run, model, version }];
    }),
  );
  return found.flat();
}

export interface Champion {
  version: string | undefined;
  /** undefined when there is none, a text when nothing is known of it. */
  judged: Candidate | string | undefined;
}

/** The version that serves, to compare with. */
export async function championOf(model: string | undefined, alias: string, mlflow: Mlflow): Promise<Champion> {
  if (model === undefined)
    return { version: undefined, judged: "the run registered no model, and gate.model names none: whose champion?" };
  const version = await mlflow.alias(model, alias);
  if (version === undefined) return { version, judged: undefined };
  const found = await mlflow.modelVersion(model, version);
  if (found === undefined)
    return { version, judged: `the alias ${alias} names version ${version} of ${model}, which was deleted` };
  const run = found.runId === undefined ? undefined : await mlflow.run(found.runId);
  if (run !== undefined) return { version, judged: { run, model, version } };
  return { version, judged: `the champion, version ${version} of ${model}, names no run that could be compared` };
}
