/** What actions that talk to MLflow ask for: apart from the client, which only a run needs. */
import { secret, url, type Values } from "../kernel/inputs.ts";

const address = {
  help: "MLflow's tracking server. Default: the environment variable MLFLOW_TRACKING_URI.",
  example: "https://mlflow.example.org",
  setting: "mlflow.url",
} as const;

/** The inputs of every action that talks to MLflow; the secrets are the variables of MLflow's own client. */
export const mlflowInputs = {
  "mlflow-url": url(address),
  "mlflow-username": secret({ help: "MLflow's user, for basic-auth.", env: "MLFLOW_TRACKING_USERNAME" }),
  "mlflow-password": secret({ help: "The password of mlflow-username.", env: "MLFLOW_TRACKING_PASSWORD" }),
  "mlflow-token": secret({ help: "A bearer token, in place of user and password.", env: "MLFLOW_TRACKING_TOKEN" }),
};

export type MlflowInputs = Values<typeof mlflowInputs>;
