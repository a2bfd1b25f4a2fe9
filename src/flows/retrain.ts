/** A retraining, from its request to the model that serves. */
import deployModel from "../actions/deploy-model.ts";
import gateModel from "../actions/gate-model.ts";
import triggerTraining from "../actions/trigger-training.ts";
import { type Problem, UserError } from "../kernel/errors.ts";
import { type FlowContext, grounds } from "./grounds.ts";

export async function retrain({ inputs, config, step }: FlowContext): Promise<string> {
  const [first, ...rest] = missing({ inputs, config });
  if (first) throw UserError.of([first, ...rest]);
  const ground = grounds(config);
  const trained = await step(triggerTraining);
  const gated = await step(gateModel, { candidate: trained.outputs["mlflow-runs"], mode: "promote" });
  const model = gated.outputs["model-version"];
  if (ground.deployment) {
    step.skip(deployModel, ground.deployment);
    return `${model} is promoted; nothing was deployed.`;
  }
  if (model === "") {
    step.skip(deployModel, "the gate has promoted nothing");
    return "The model that served before serves on.";
  }
  const deployed = await step(deployModel, { model, mode: "apply" });
  return `${deployed.outputs.version} serves at ${deployed.outputs.url}.`;
}

/** What the steps would ask for one after the other, the last ones hours later. */
function missing({ inputs, config }: Pick<FlowContext, "inputs" | "config">): Problem[] {
  const problems: Problem[] = [];
  const needed = (what: unknown, where: string, fix: string) => {
    if (!what) problems.push({ what: "is required for a retraining, and nothing is given", where, fix });
  };
  needed(inputs.dag, "input dag", "Name the DAG that trains, here or as training.dag in mlops.yml.");
  needed(inputs["airflow-url"], "input airflow-url", "Name Airflow's address, here or as airflow.url in mlops.yml.");
  const mlflow = inputs["mlflow-url"] ?? process.env.MLFLOW_TRACKING_URI;
  needed(mlflow, "input mlflow-url", "Name MLflow's address, here or as mlflow.url in mlops.yml.");
  const rules = "Write what a model has to reach, such as: rules: [{ metric: accuracy, at-least: 0.8 }]";
  needed(config.gate.rules.length > 0, "gate.rules in mlops.yml", rules);
  return problems;
}
