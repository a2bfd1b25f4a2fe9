/** A retraining, from its request to the model that serves. */
import deployModel from "../actions/deploy-model.ts";
import gateModel from "../actions/gate-model.ts";
import triggerTraining from "../actions/trigger-training.ts";
import { type FlowContext, grounds } from "./grounds.ts";

export async function retrain({ config, step }: FlowContext): Promise<string> {
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
