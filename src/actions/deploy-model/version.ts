/** A version as MLflow knows it, and what a service needs to load it. */
import { parse } from "yaml";
import { connectMlflow, type Mlflow } from "../../clients/mlflow.ts";
import type { MlflowInputs } from "../../clients/mlflow-inputs.ts";
import { modelVersion, type Served } from "../../deploy/model.ts";
import { UserError } from "../../kernel/errors.ts";

const shown = 10;

/** MLflow's own variables, by which the service finds the same server. */
export const serviceEnvironment = (inputs: MlflowInputs): Record<string, string | undefined> => ({
  MLFLOW_TRACKING_URI: inputs["mlflow-url"],
  MLFLOW_TRACKING_USERNAME: inputs["mlflow-username"],
  MLFLOW_TRACKING_PASSWORD: inputs["mlflow-password"],
  MLFLOW_TRACKING_TOKEN: inputs["mlflow-token"],
});

/** Throws UserError with the versions that there are when there is no such version. */
export async function versionOf(uri: string, inputs: MlflowInputs, signal: AbortSignal): Promise<Served> {
  const { model, version } = modelVersion(uri)!;
  const mlflow = await connectMlflow(inputs, signal);
  const found = await mlflow.modelVersion(model, version);
  if (!found) throw await unknown(model, version, mlflow);
  if (found.status !== "READY") {
    const fix = "Wait until it is registered, or register it anew.";
    throw new UserError(
      `version ${version} of ${model} can't be loaded: MLflow says ${found.status} of it`,
      "input model",
      fix,
    );
  }
  const card = parse(new TextDecoder().decode(await mlflow.modelFile(model, version, "MLmodel"))) as Record<
    string,
    unknown
  >;
  return {
    model,
    version,
    ...(found.runId && { runId: found.runId }),
    ...(typeof card?.model_uuid === "string" && { modelId: card.model_uuid }),
  };
}

async function unknown(model: string, version: string, mlflow: Mlflow): Promise<UserError> {
  const quoted = model.includes("'") ? `"${model}"` : `'${model}'`;
  const versions = await mlflow.modelVersions({ filter: `name=${quoted}` });
  const numbers = versions.map((one) => Number(one.version)).sort((a, b) => b - a);
  if (numbers.length === 0) {
    return new UserError(
      `MLflow has no registered model ${model} with a version`,
      "input model",
      "Name a model of MLflow's registry, as models:/NAME/VERSION.",
    );
  }
  const list = numbers.slice(0, shown).join(", ") + (numbers.length > shown ? ", …" : "");
  return new UserError(`MLflow has no version ${version} of ${model}`, "input model", `There are: ${list}.`);
}
