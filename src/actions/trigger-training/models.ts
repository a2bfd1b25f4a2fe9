/** What MLflow has of a training that ended well. */
import type { Airflow } from "../../clients/airflow.ts";
import type { Mlflow, Run } from "../../clients/mlflow.ts";
import { UserError } from "../../kernel/errors.ts";
import type { RunMetrics } from "../../render/training.ts";
import { requestKey } from "../../training/request.ts";
import { type FoundRun, type Named, namedBy, type TrainedRun, trainedRuns } from "../../training/result.ts";
import { type Followed, tasksByRun } from "../../training/routes/airflow.ts";

export interface Models {
  rows: TrainedRun[];
  metrics: RunMetrics[];
}

/** The runs with the tag of the request, and those that `resultTask` names. Throws UserError when that task names none that there is. */
export async function modelsOf(
  airflow: Airflow,
  mlflow: Mlflow,
  followed: Followed,
  resultTask: string | undefined,
): Promise<Models> {
  const { dagId, runId } = followed.run;
  const tagged = await mlflow.searchRuns({ filter: `tags.\`${requestKey}\` = '${runId}'` });
  const runs = new Map(tagged.map((run) => [run.runId, run]));
  let named: Named[] | undefined;
  if (resultTask !== undefined) {
    named = namedBy(await airflow.xcom(dagId, runId, resultTask));
    if (named.length === 0) throw nothingNamed(resultTask);
    for (const one of named) {
      const run = await runOf(mlflow, one, resultTask);
      runs.set(run.runId, run);
    }
  }
  const found: FoundRun[] = [];
  for (const run of runs.values()) {
    const versions = await mlflow.modelVersions({ filter: `run_id = '${run.runId}'` });
    found.push({ ...run, versions: versions.map(({ name, version }) => ({ model: name, version })) });
  }
  const rows = trainedRuns(found, named, await tasksByRun(airflow, followed));
  const metrics = [...runs.values()].map((run) => ({ ...run, url: mlflow.runUrl(run) }));
  return { rows, metrics };
}

async function runOf(mlflow: Mlflow, named: Named, task: string): Promise<Run> {
  const missing = (what: string) =>
    new UserError(
      `task ${task} names ${what}, which MLflow does not have`,
      "training.result-task",
      "Is mlflow-url right?",
    );
  if ("runId" in named) {
    const run = await mlflow.run(named.runId);
    if (run === undefined) throw missing(`run ${named.runId}`);
    return run;
  }
  const version = await mlflow.modelVersion(named.model, named.version);
  const run = version?.runId === undefined ? undefined : await mlflow.run(version.runId);
  if (run === undefined) throw missing(`version ${named.version} of ${named.model}`);
  return run;
}

const nothingNamed = (task: string): UserError =>
  new UserError(
    `task ${task} handed on no model`,
    "training.result-task",
    "Let it return { model_name, model_version } or { run_id }, as a mapping or as JSON.",
  );
