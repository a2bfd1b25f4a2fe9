/** The root action: the flow that the event asks for. */
import buildImages from "../actions/build-images.ts";
import deployModel from "../actions/deploy-model.ts";
import gateModel from "../actions/gate-model.ts";
import lintDags from "../actions/lint-dags.ts";
import syncDags from "../actions/sync-dags.ts";
import triggerTraining from "../actions/trigger-training.ts";
import validateDags from "../actions/validate-dags.ts";
import { airflowInputs } from "../clients/airflow-inputs.ts";
import { mlflowInputs } from "../clients/mlflow-inputs.ts";
import { defineAction } from "../kernel/action.ts";
import { UserError } from "../kernel/errors.ts";
import { type Input, oneOf, text } from "../kernel/inputs.ts";
import { check } from "./check.ts";
import { deploy } from "./deploy.ts";
import { retrain } from "./retrain.ts";

const flows = { check, deploy, retrain };

const byEvent: Readonly<Record<string, keyof typeof flows>> = {
  pull_request: "check",
  merge_group: "check",
  push: "deploy",
  workflow_dispatch: "retrain",
  repository_dispatch: "retrain",
  schedule: "retrain",
};

const lint = lintDags.inputs;
const validation = validateDags.inputs;
const training = triggerTraining.inputs;

export default defineAction({
  name: "mlops-actions",
  summary:
    "From a commit to a served model: checks a pull request, brings a merge to Airflow, retrains, gates and deploys a model.",
  inputs: {
    flow: oneOf(["auto", "check", "deploy", "retrain"], {
      help: "What to do. auto: check for pull requests and merge queues, deploy for pushes, retrain for workflow_dispatch, repository_dispatch and schedule.",
      default: "auto",
    }),
    path: lint.path,
    "airflow-version": lint["airflow-version"],
    "changed-only": lint["changed-only"],
    base: lint.base,
    "fail-on": without("setting", lint["fail-on"]),
    "sarif-file": lint["sarif-file"],
    requirements: validation.requirements,
    python: validation.python,
    registry: buildImages.inputs.registry,
    dag: without("required", training.dag),
    parameters: training.parameters,
    "request-id": text({
      help: "Tells this retraining from others of the same job and DAG. A re-run of the job finds the dag run of its request.",
      example: "nightly",
    }),
    "on-failed": training["on-failed"],
    "time-limit": training["time-limit"],
    "on-refusal": gateModel.inputs["on-refusal"],
    "evidence-file": gateModel.inputs["evidence-file"],
    ...airflowInputs,
    ...mlflowInputs,
  },
  outputs: {
    flow: "The flow that ran.",
    ...lintDags.outputs,
    "import-errors": validateDags.outputs["import-errors"],
    ...buildImages.outputs,
    ...syncDags.outputs,
    ...triggerTraining.outputs,
    ...gateModel.outputs,
    ...deployModel.outputs,
  },
  sections: {
    ...lintDags.sections,
    ...validateDags.sections,
    ...buildImages.sections,
    ...syncDags.sections,
    ...triggerTraining.sections,
    ...gateModel.sections,
    ...deployModel.sections,
  },
  permissions: { contents: "write", packages: "write", deployments: "write", checks: "write" },
  examples: [],

  async run({ inputs, config, host, step }) {
    const flow = inputs.flow === "auto" ? byEvent[host.event.name] : inputs.flow;
    if (flow === undefined) {
      const fix = "Write check, deploy or retrain.";
      throw new UserError(`auto knows no flow for the event ${host.event.name}`, "input flow", fix);
    }
    const { keepRecord } = await import("./keeping.ts");
    host.output("flow", flow);
    host.log(`The flow is ${flow}${inputs.flow === "auto" ? `, for the event ${host.event.name}` : ""}.`);
    const request = flow === "retrain" ? (inputs["request-id"] ?? host.event.run?.id) : undefined;
    const kept = { host, state: config.state, directory: inputs["working-directory"], request };
    let because: string;
    try {
      because = await flows[flow]({ inputs, config, host, step });
    } catch (error) {
      // What was done until then is on record too; the flow's own failure is what the user must hear of.
      if (flow !== "check" && !host.signal.aborted)
        await keepRecord({ ...kept, parts: step.parts }).catch((also: Error) =>
          host.log(`The release record could not be kept: ${also.message}`),
        );
      throw error;
    }
    if (flow !== "check") await keepRecord({ ...kept, parts: step.parts });
    return { result: "ok", because };
  },
});

/** The same input without what holds only for the one action. */
function without<T>(name: "required" | "setting", input: Input<T>): Input<T | undefined> {
  const copy: Partial<Record<string, unknown>> = { ...input };
  delete copy[name];
  delete copy.default;
  return copy as unknown as Input<T | undefined>;
}
