/** The servers of the story: Airflow and MLflow on SQLite, and a Python environment to train and serve in. */
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { airflowEnvironment } from "../../platform/airflow.ts";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { startMlflow } from "../../platform/mlflow.ts";
import { freePort } from "../../platform/port.ts";
import { pythonEnvironment } from "../../platform/python.ts";
import type { Server } from "../../platform/server.ts";
import { repository as checkout } from "../../platform/tool.ts";
import { Waiting } from "./screen.ts";

export interface Platform {
  airflow: AirflowServer;
  mlflow: Server;
  /** With Airflow, as its own servers have it. */
  airflowPython: string;
  /** With MLflow, scikit-learn and FastAPI. */
  trainingPython: string;
  /** The folder that DAGs are synced to. */
  target: string;
  servicePort: number;
}

/** Adds to `started` what has to be stopped, as soon as it runs. */
export function startPlatform(home: string, started: Server[], mark: Record<string, string>): Promise<Platform> {
  const waiting = new Waiting();
  const part = async <T>(name: string, doing: string, work: () => Promise<T>): Promise<T> => {
    waiting.now(name, doing);
    const result = await work();
    waiting.done(name);
    return result;
  };
  return waiting.while(async () => {
    const target = join(home, "airflow-dags");
    const site = join(home, "site");
    const below = join(home, "airflow-own");
    for (const folder of [target, site, below]) mkdirSync(folder);
    cpSync(join(checkout, "examples/mlops-airflow-DAGs/cnn_skin_cancer/src"), join(site, "skin_cancer"), {
      recursive: true,
    });
    const server = async <T extends Server>(name: string, doing: string, start: () => Promise<T>): Promise<T> => {
      const running = await part(name, doing, start);
      started.push(running);
      return running;
    };
    // Airflow is told where MLflow will be, and need not wait for it.
    const port = await freePort();
    const mlflow = server("MLflow 3.17", "is installed and started", () =>
      startMlflow("3.17.2", { dir: join(home, "mlflow"), port }),
    );
    mlflow.catch(() => {});
    const [training, environment] = await Promise.all([
      part("the training environment", "is installed", () => pythonEnvironment("training")),
      part("Airflow 3.2's packages", "are installed", () => airflowEnvironment("3.2.2")),
    ]);
    const airflow = await server("Airflow 3.2", "starts", () =>
      startAirflow("3.2.2", {
        dir: join(home, "airflow"),
        dags: below,
        timeoutSeconds: 240,
        env: {
          ...mark,
          AIRFLOW__CORE__DAGS_FOLDER: join(target, "current"),
          AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION: "False",
          // All of it on one small machine: importing the providers may take long.
          AIRFLOW__CORE__DAGBAG_IMPORT_TIMEOUT: "180",
          // What did not change; a new or changed file, and one that sync-dags asks for, is read within a second.
          AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL: "20",
          // Three trainings at once: threads that wait for each other would take most of two processors.
          OMP_NUM_THREADS: "1",
          MLFLOW_TRACKING_URI: `http://127.0.0.1:${port}`,
          MLFLOW_DISABLE_TELEMETRY: "true",
          SKIN_CANCER_PYTHON: training.python,
          SKIN_CANCER_SERVING: join(home, "serving"),
          PYTHONPATH: site,
        },
      }),
    );
    return {
      airflow,
      mlflow: await mlflow,
      airflowPython: environment.python,
      trainingPython: training.python,
      target,
      servicePort: await freePort(),
    };
  });
}

/** What the team writes into mlops.yml for these servers. Paths are JSON texts, which YAML reads as well. */
export const settingsFor = (
  { airflow, mlflow, airflowPython, trainingPython, target, servicePort }: Platform,
  home: string,
): string => `airflow:
  version: "3.2.2"
  url: ${airflow.url}
  username: ${airflow.credentials.username}
mlflow:
  url: ${mlflow.url}
validate:
  python: ${JSON.stringify(airflowPython)}
  time-limit: 3m # one small machine runs it all
  load-time: 2m
sync:
  target: ${JSON.stringify(`folder:${target}`)}
training:
  dag: skin_cancer_local
  result-task: compare
  parameters: { images_per_class: 100 }
gate:
  model: skin_cancer
  first: pass
  rules:
    - { metric: prediction_accuracy, at-least: 0.6 }
    - { metric: prediction_accuracy, no-worse-than: champion, margin: 0.03, confidence: 0.95 }
    - { data: same }
    - { lineage: commit }
deploy:
  target: process:${servicePort}
  command: [${JSON.stringify(trainingPython)}, -m, uvicorn, main:app, --host, 127.0.0.1, --port, "{port}"]
  folder: cnn_skin_cancer/Docker/fastapi-serve-app
  state-folder: ${JSON.stringify(join(home, "service"))}
`;
