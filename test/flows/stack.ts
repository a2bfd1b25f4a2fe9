/** The servers that a team's flows reach: Airflow and MLflow of one line, a folder that DAGs are synced to, and a port for the model. */
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { type AirflowVersion, airflowEnvironment } from "../../platform/airflow.ts";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { freePort } from "../../platform/port.ts";
import { pythonEnvironment } from "../../platform/python.ts";
import { step } from "../actions/step.ts";
import { ended } from "../deploy/targets/ended.ts";
import { type SharedServer, server } from "../servers.ts";
import { example } from "./hosted.ts";

export interface Line {
  airflow: AirflowVersion;
  /** A name of `test/servers.ts`. */
  mlflow: "mlflow" | "mlflow-2";
  /** Of `platform/locks`: an MLflow that logs to that server, and what the example trains and serves with. */
  training: "training" | "mlflow-2";
}

export interface Stack {
  airflow: AirflowServer;
  mlflow: SharedServer;
  /** What Airflow reads: `current` of the sync target. */
  live: string;
  url: string;
  /** For mlops.yml. */
  settings: Record<string, object>;
  stop(): Promise<void>;
}

/** `home` is an empty folder; `env` joins that of Airflow's tasks. */
export async function startStack(
  line: Line,
  home: string,
  env: (mlflow: string) => Promise<Record<string, string>>,
): Promise<Stack> {
  const [mlflow, training, environment, port] = await Promise.all([
    server(line.mlflow),
    pythonEnvironment(line.training),
    airflowEnvironment(line.airflow),
    freePort(),
  ]);
  const [target, dags, site, deployed] = ["target", "dags", "site", "deployed"].map((name) => join(home, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const folder of [dags, site]) mkdirSync(folder);
  // As `pip install ./cnn_skin_cancer` names it.
  cpSync(join(example, "cnn_skin_cancer", "src"), join(site, "skin_cancer"), { recursive: true });
  const live = join(target, "current");
  const place: Record<AirflowVersion, Record<string, string>> = {
    "3.2.2": { AIRFLOW__CORE__DAGS_FOLDER: live, PYTHONPATH: site },
    "2.10.5": { PYTHONPATH: `${join(dags, "team")}:${site}` },
  };
  if (line.airflow === "2.10.5") {
    symlinkSync(live, join(dags, "team"));
    // It starts after a first sync: Python looks into the folders of its path once.
    const first = await step("sync-dags", { folder: example, inputs: { path: ".", target: `folder:${target}` } });
    expect(first.outputs).toMatchObject({ result: "ok" });
  }
  const airflow = await startAirflow(line.airflow, {
    dags,
    timeoutSeconds: 240,
    env: {
      AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION: "False",
      MLFLOW_TRACKING_URI: mlflow.url,
      MLFLOW_DISABLE_TELEMETRY: "true",
      SKIN_CANCER_PYTHON: training.python,
      SKIN_CANCER_SERVING: join(home, "serving"),
      ...place[line.airflow],
      ...(await env(mlflow.url)),
    },
  });
  const command = [training.python, "-m", "uvicorn", "main:app", "--host", "127.0.0.1", "--port", "{port}"];
  return {
    airflow,
    mlflow,
    live,
    url: `http://127.0.0.1:${port}`,
    settings: {
      airflow: { version: line.airflow, url: airflow.url, username: airflow.credentials.username },
      mlflow: { url: mlflow.url },
      validate: { python: environment.python, "time-limit": "2m", "load-time": "1m" },
      sync: { target: `folder:${target}` },
      deploy: {
        target: `process:${port}`,
        command,
        folder: "cnn_skin_cancer/Docker/fastapi-serve-app",
        "state-folder": deployed,
      },
    },
    async stop() {
      await ended(deployed);
      await airflow.stop();
    },
  };
}
