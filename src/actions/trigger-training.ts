import { neededAirflowInputs } from "../clients/airflow-inputs.ts";
import { mlflowInputs } from "../clients/mlflow-inputs.ts";
import { defineAction } from "../kernel/action.ts";
import { UserError } from "../kernel/errors.ts";
import { duration, oneOf, text } from "../kernel/inputs.ts";
import { yaml } from "../kernel/yaml.ts";
import { trainingSummary } from "../render/training.ts";
import { failedTasks, nameOf, verdictOf } from "../training/life.ts";
import { checkParameters, type Parameters, requestKey, runIdOf } from "../training/request.ts";
import { trainingSettings } from "../training/settings.ts";

const logLinesShown = 20;
const logsShown = 3;

export default defineAction({
  name: "trigger-training",
  summary:
    "Starts a training on Airflow once for a request, follows it to its end, and tells which MLflow runs and models it made.",
  inputs: {
    dag: text({ help: "The DAG that trains.", required: true, example: "skin_cancer_local", setting: "training.dag" }),
    workflow: {
      ...text({ help: "Not yet: a workflow that trains, on runners of your own, in place of a DAG." }),
      check: () => [{ what: "can't be used yet: training by a workflow comes later", fix: "Name a DAG in dag." }],
    },
    parameters: yaml({
      help: "What the dag run is told (its conf), as YAML; joins and overrides training.parameters.",
      example: "label_noise: 0.1",
      setting: "training.parameters",
    }),
    "request-id": text({
      help: "Tells this training from others of the same job and DAG. A re-run of the job finds the dag run of its request. In a terminal each start is a request of its own unless this is given.",
      example: "nightly",
    }),
    "on-failed": oneOf(["resume", "new"], {
      help: "What a re-run does when the training of its request has failed: let the failed tasks run again, or start over.",
      default: "resume",
      setting: "training.on-failed",
    }),
    "time-limit": duration({
      help: "How long the training is waited for. What still runs then goes on, and a re-run of the job follows it.",
      default: "6h",
      setting: "training.time-limit",
    }),
    ...neededAirflowInputs,
    ...mlflowInputs,
  },
  argument: "dag",
  outputs: {
    "run-id": "The dag run's id. Its conf holds it as mlops.request-id, and the commit that asks as mlops.commit.",
    "run-url": "Where Airflow shows the dag run.",
    state: "success, failed, deleted, or what it was in when the time was over: running, queued.",
    "mlflow-runs": "JSON: [{ runId, model?, version?, role: candidate|other, taskId? }], for gate-model.",
  },
  sections: { training: trainingSettings },
  permissions: {},
  examples: [
    "trigger-training skin_cancer_local --airflow-url https://airflow.example.org --airflow-username ci",
    "trigger-training skin_cancer_local --parameters 'label_noise: 0.1' --request-id trial-7",
  ],

  async run({ inputs, config, host }) {
    const [{ connectAirflow }, { Git }, { connectMlflow }, { begin, follow, lastLines, stillOf }, { modelsOf }] =
      await Promise.all([
        import("../clients/airflow.ts"),
        import("../clients/git.ts"),
        import("../clients/mlflow.ts"),
        import("../training/routes/airflow.ts"),
        import("./trigger-training/models.ts"),
      ]);
    const { dag, "time-limit": limit } = inputs;
    const { parameters, "result-task": resultTask } = config.training;
    checkParameters(parameters as Parameters);
    const withMlflow = Boolean(inputs["mlflow-url"] || process.env.MLFLOW_TRACKING_URI);
    if (resultTask !== undefined && !withMlflow) {
      const what = "is set, but without mlflow-url what it names can't be looked up";
      throw new UserError(what, "training.result-task", "Give mlflow-url.");
    }
    const airflow = await connectAirflow(inputs, host.signal);
    const mlflow = withMlflow ? await connectMlflow(inputs, host.signal) : undefined;
    const log = (line: string) => host.log(line);

    const runId = runIdOf(host.event.run, inputs["request-id"], crypto.randomUUID());
    const commit = host.event.sha ?? (await new Git(inputs["working-directory"], { signal: host.signal }).head());
    const order = {
      dag,
      runId,
      commit,
      parameters: parameters as Parameters,
      onFailed: inputs["on-failed"],
      resultTask,
    };
    const begun = await begin(airflow, order, log);
    if ("refused" in begun) {
      await host.summary(trainingSummary({ ok: false, because: begun.refused, dag }));
      return { result: "refused", because: begun.refused };
    }
    const url = airflow.runUrl(dag, begun.runId);
    host.output("run-id", begun.runId);
    host.output("run-url", url);
    log(`Airflow ${airflow.version} shows it at ${url}`);

    const followed = await follow(airflow, begun, { limit, signal: host.signal, log }).catch((error: unknown) => {
      log(`Dag run ${begun.runId} goes on in Airflow. A re-run of this job follows it; to stop it, see ${url}`);
      throw error;
    });
    const { run, tasks } = followed;
    host.output("state", run.state);
    const ended = { dag, runId: run.runId, url, state: run.state, tasks, limit, still: stillOf(run, tasks) };
    const { ok, because } = verdictOf(ended);

    for (const task of failedTasks(tasks).slice(0, logsShown)) {
      const lines = await lastLines(airflow, run, task, logLinesShown);
      await host.group(`The end of the log of ${nameOf(task)}`, async () => lines.forEach(log));
    }

    if (mlflow === undefined) log("Without mlflow-url the training's MLflow runs are not looked for.");
    const found = ok && mlflow ? await modelsOf(airflow, mlflow, followed, resultTask) : { rows: [], metrics: [] };
    if (ok && mlflow && found.rows.length === 0)
      log(`No MLflow run has the tag ${requestKey} = ${run.runId}: let the DAG's tasks set it, from dag_run.conf.`);
    host.output("mlflow-runs", found.rows as never);
    host.record({
      dag,
      runId: run.runId,
      url,
      state: run.state,
      requestId: run.runId,
      mlflowRuns: found.rows as never,
    });
    await host.summary(trainingSummary({ ok, because, dag, url, tasks, ...found }));
    const details = () => ({ run: { dag, runId: run.runId, url, state: run.state }, mlflowRuns: found.rows as never });
    return { result: ok ? "ok" : "refused", because, details };
  },
});
