/** What the rules need to know of a run beyond its metrics: fetched once for each that is judged or compared with. */
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Metric, Mlflow, Run } from "../../clients/mlflow.ts";
import { isMissing, type Judged, type Missing, type NoPredictions } from "../../gate/evidence.ts";
import { type Predictions, predictionsFrom } from "../../gate/predictions.ts";
import type { Rule } from "../../gate/rule.ts";
import type { PredictionSettings } from "../../gate/settings.ts";
import { type Signature, signatureFrom } from "../../gate/signature.ts";
import { inParallel } from "../../kernel/parallel.ts";
import type { Candidate } from "./candidates.ts";

/** Tag of runs that differ in nothing but their seed. */
export const recipeTag = "mlops.recipe";
const parentTag = "mlflow.parentRunId";

/** Of a table of predictions, unpacked; and of a file that describes a model. In bytes. */
const mostPredictions = 100_000_000;
const mostModelFile = 1_000_000;

/** More would only let MLflow's other answers wait. */
const historiesAtOnce = 8;

export interface Needs {
  rules: readonly Rule[];
  predictions: PredictionSettings;
}

/** Throws RemoteError when MLflow does not answer: what can't be read is not taken for what is not there. */
export async function gathered(side: Candidate, { rules, predictions }: Needs, mlflow: Mlflow): Promise<Judged> {
  const metrics = rules.filter((rule) => rule.kind === "metric");
  const [table, histories, savedAt, experiment, signature] = await Promise.all([
    metrics.length > 0 ? predictionsOf(side.run, predictions, mlflow) : undefined,
    historiesOf(side.run, new Set(metrics.map(({ metric }) => metric)), mlflow),
    stepOf(side, mlflow),
    rules.some(({ kind }) => kind === "experiment") ? mlflow.experimentName(side.run.experimentId) : undefined,
    rules.some(({ kind }) => kind === "signature") ? signatureOf(side, mlflow) : undefined,
  ]);
  const sure = metrics.some(({ confidence }) => confidence !== undefined);
  const seeds = sure && isMissing(table) ? await seedsOf(side.run, mlflow) : undefined;
  return {
    ...side,
    run: judgedRun(side.run, experiment),
    histories,
    ...(savedAt !== undefined && { savedAt }),
    ...(table && { predictions: table }),
    ...(seeds && { seeds: seeds.map((run) => judgedRun(run)) }),
    ...(signature && { signature }),
  };
}

/** With what tells the saved model's values of these metrics, where MLflow was told its step: several can then be ranked by them. */
export async function atSavedStep(side: Candidate, metrics: ReadonlySet<string>, mlflow: Mlflow): Promise<Candidate> {
  const savedAt = await stepOf(side, mlflow);
  return savedAt === undefined ? side : { ...side, savedAt, histories: await historiesOf(side.run, metrics, mlflow) };
}

/** What verdicts rest on, and no more: it is kept as evidence. */
function judgedRun({ runId, experimentId, status, deleted, end, metrics, params, tags }: Run, experiment?: string) {
  const known = { ...(end !== undefined && { end }), ...(experiment !== undefined && { experiment }) };
  return { runId, experimentId, ...known, status, deleted, metrics, params, tags };
}

/** Only of metrics that have more than one point. */
async function historiesOf({ runId, metrics }: Run, names: ReadonlySet<string>, mlflow: Mlflow) {
  const there = metrics.filter(({ key }) => names.has(key)).map(({ key }) => key);
  const found = new Map<string, Metric[]>();
  await inParallel(there, historiesAtOnce, async (key) => found.set(key, await mlflow.metricHistory(runId, key)));
  const several = there.map((key) => [key, found.get(key) ?? []] as const).filter(([, points]) => points.length > 1);
  return Object.fromEntries(
    several.map(([key, points]) => [key, points.map(({ value, step, timestamp }) => ({ value, step, timestamp }))]),
  );
}

async function predictionsOf(
  { runId }: Run,
  settings: PredictionSettings,
  mlflow: Mlflow,
): Promise<Predictions | NoPredictions> {
  const plain = settings.artifact.replace(/\.gz$/, "");
  const names = [...new Set([settings.artifact, plain, `${plain}.gz`])];
  const folder = plain.includes("/") ? plain.slice(0, plain.lastIndexOf("/")) : undefined;
  const there = (await mlflow.artifacts(runId, folder)).filter(({ isFolder }) => !isFolder);
  const found = names.flatMap((name) => there.filter((file) => file.path === name))[0];
  if (found === undefined) return { because: `the run has no artifact ${plain}, with or without .gz` };
  const { path, size = 0 } = found;
  if (size > mostPredictions) return { because: `${path} has ${size} bytes, more than ${mostPredictions}` };
  const bytes = await mlflow.artifact(runId, path, mostPredictions);
  if (!path.endsWith(".gz")) return predictionsFrom(new TextDecoder().decode(bytes), path, settings);
  try {
    const unpacked = await promisify(gunzip)(bytes, { maxOutputLength: mostPredictions });
    return predictionsFrom(new TextDecoder().decode(unpacked), path, settings);
  } catch {
    return { because: `${path} can't be unpacked` };
  }
}

/** The step that `log_model` was told; 0 is what it says when it was told none. */
async function stepOf({ run, model, version }: Candidate, mlflow: Mlflow): Promise<number | undefined> {
  const { loggedModels } = run;
  if (loggedModels.every(({ step }) => step === 0)) return undefined;
  if (loggedModels.length === 1) return loggedModels[0]!.step;
  if (model === undefined || version === undefined) return undefined;
  const source = await sourceOf(model, version, mlflow);
  return loggedModels.find(({ id, step }) => step !== 0 && source.endsWith(id))?.step;
}

/** Where its model lies; for a copy (`models:/NAME/VERSION`) that of the version that it was copied from. */
async function sourceOf(model: string, version: string, mlflow: Mlflow): Promise<string> {
  const source = (await mlflow.modelVersion(model, version))?.source ?? "";
  const [, name, number] = /^models:\/(.+)\/(\d+)$/s.exec(source) ?? [];
  return name === undefined || number === undefined ? source : sourceOf(name, number, mlflow);
}

/** Its child runs, or else the runs of its experiment with the same recipe. */
async function seedsOf({ runId, experimentId, tags }: Run, mlflow: Mlflow): Promise<Run[]> {
  const experiments = [experimentId];
  const children = await mlflow.searchRuns({ experiments, filter: `tags.\`${parentTag}\` = '${runId}'` });
  const recipe = tags[recipeTag];
  if (children.length > 0 || recipe === undefined || /['"\\]/.test(recipe)) return children;
  return mlflow.searchRuns({ experiments, filter: `tags.\`${recipeTag}\` = '${recipe}'` });
}

async function signatureOf({ model, version }: Candidate, mlflow: Mlflow): Promise<Signature | Missing> {
  if (model === undefined || version === undefined) return { because: "it registered no model" };
  const bytes = await mlflow.modelFile(model, version, "MLmodel", mostModelFile);
  const { parse } = await import("yaml");
  try {
    return signatureFrom(parse(new TextDecoder().decode(bytes)));
  } catch {
    return { because: "its file MLmodel is no YAML" };
  }
}
