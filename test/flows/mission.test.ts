/** The three workflows that users copy, run by act one after the other on real servers of both lines: from a pull request to a served model. */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type AirflowVersion, airflowEnvironment } from "../../platform/airflow.ts";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { type MlflowVersion, mlflowEnvironment, startMlflow } from "../../platform/mlflow.ts";
import { freePort } from "../../platform/port.ts";
import { pythonEnvironment } from "../../platform/python.ts";
import type { Server } from "../../platform/server.ts";
import { repository } from "../../platform/tool.ts";
import { endService } from "../../scripts/demo/service.ts";
import { connectAirflow } from "../../src/clients/airflow.ts";
import { connectMlflow } from "../../src/clients/mlflow.ts";
import { run } from "../../src/clients/process.ts";
import { Team } from "./team.ts";

jest.setTimeout(600_000);

const lines: readonly [AirflowVersion, MlflowVersion][] = [
  ["3.2.2", "3.17.2"],
  ["2.10.5", "2.22.0"],
];

describe.each(lines)("Airflow %s and MLflow %s", (airflowVersion, mlflowVersion) => {
  const team = new Team();
  const target = join(team.home, "target");
  let airflow: AirflowServer;
  let mlflow: Server;
  let url = "";
  let base = "";
  let served = "";
  let secrets: Record<string, string> = {};

  beforeAll(async () => {
    const [serving, tracking, airflowPython] = await Promise.all([
      pythonEnvironment("training"),
      mlflowEnvironment(mlflowVersion),
      airflowEnvironment(airflowVersion),
    ]);
    // A client of the server's own line trains.
    const training = mlflowVersion === "3.17.2" ? serving : tracking;
    const [site, dags] = [join(team.home, "site"), join(team.home, "dags")];
    for (const folder of [site, dags]) mkdirSync(folder);
    cpSync(join(repository, "examples/mlops-airflow-DAGs/cnn_skin_cancer/src"), join(site, "skin_cancer"), {
      recursive: true,
    });
    mlflow = await startMlflow(mlflowVersion, { timeoutSeconds: 240 });
    // 2.10 takes back what is gone only below a real folder; there the link lies in it.
    const three = airflowVersion === "3.2.2";
    if (!three) symlinkSync(join(target, "current"), join(dags, "team"));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const from = (more: string) => `airflow:
  version: "${airflowVersion}"
  username: admin
${more}state:
  repository: ${team.state}
`;
    airflow = await startAirflow(airflowVersion, {
      dags,
      timeoutSeconds: 240,
      env: {
        ...(three && { AIRFLOW__CORE__DAGS_FOLDER: join(target, "current") }),
        AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION: "False",
        AIRFLOW__CORE__DAGBAG_IMPORT_TIMEOUT: "180",
        MLFLOW_TRACKING_URI: mlflow.url,
        MLFLOW_DISABLE_TELEMETRY: "true",
        SKIN_CANCER_PYTHON: training.python,
        SKIN_CANCER_SERVING: join(team.home, "serving"),
        PYTHONPATH: three ? site : `${site}:${join(dags, "team")}`,
      },
    });
    secrets = { AIRFLOW_PASSWORD: airflow.credentials.password };
    base = await team.begin("mlops-airflow-DAGs", {
      "mlops.yml": from(`  url: ${airflow.url}
mlflow:
  url: ${mlflow.url}
validate:
  python: ${airflowPython.python}
  time-limit: 3m
  load-limit: 2m
sync:
  target: folder:${target}
training:
  dag: skin_cancer_local
  result-task: compare
  parameters: { images_per_class: 40, minimum_accuracy: 0 }
gate:
  model: skin_cancer
  first: pass
  rules:
    - { metric: prediction_accuracy, at-least: 0.5 }
    - { metric: prediction_accuracy, no-worse-than: champion }
deploy:
  target: process:${port}
  command: [${serving.python}, -m, uvicorn, main:app, --host, 127.0.0.1, --port, "{port}"]
  folder: cnn_skin_cancer/Docker/fastapi-serve-app
  state-folder: ${join(team.home, "service")}
`),
    });
  }, 900_000);

  afterAll(async () => {
    await endService(join(team.home, "service"));
    await Promise.allSettled([airflow?.stop(), mlflow?.stop()]);
    team.end();
  }, 120_000);

  const recorded = async () => {
    const { stdout } = await run("git", ["ls-tree", "-r", "--name-only", "mlops-state"], { cwd: team.state });
    return stdout.trim().split("\n");
  };

  it("check: the change is read, imported and planned, and nothing is written", async () => {
    await team.git("checkout", "-q", "-b", "topic");
    const file = "cnn_skin_cancer/airflow_local_DAG.py";
    team.write(file, team.read(file).replace("retries=2", "retries=3"));
    await team.commit("topic");
    const { outcome, outputs, summary } = await team.pullRequest(base);
    expect(summary).toContain("| validate-dags | ✅ ok |");
    expect({ outcome, ...outputs }).toMatchObject({ outcome: "success", result: "ok", errors: "0", live: "planned" });
    expect(existsSync(join(target, "current"))).toBe(false);
    await team.git("checkout", "-q", "main");
    await team.git("merge", "-q", "topic");
  });

  it("deploy: Airflow has this commit, and has read it", async () => {
    const sha = await team.git("rev-parse", "HEAD");
    const event = { name: "push", payload: { ref: "refs/heads/main", before: base, after: sha } };
    const { outcome, outputs, stdout } = await team.run({ template: "merge-deploy.yml", event, secrets });
    expect({ outcome, ...outputs }).toMatchObject({ outcome: "success", flow: "deploy", live: "proven" });
    expect(stdout).not.toContain(airflow.credentials.password);
    expect(readFileSync(join(target, "current/cnn_skin_cancer/airflow_local_DAG.py"), "utf8")).toContain("retries=3");
    const client = await connectAirflow({
      "airflow-url": airflow.url,
      "airflow-username": airflow.credentials.username,
      "airflow-password": airflow.credentials.password,
      "airflow-token": undefined,
    });
    expect(await client.dag("skin_cancer_local")).toBeDefined();
    expect(await recorded()).toContain(`releases/${sha.slice(0, 12)}/sync-dags.json`);
  });

  const retrain = (parameters: string) =>
    team.run({
      template: "retrain.yml",
      event: { name: "workflow_dispatch", payload: { inputs: { parameters } } },
      secrets,
    });
  const mlflowClient = () =>
    connectMlflow(
      {
        "mlflow-url": mlflow.url,
        "mlflow-username": undefined,
        "mlflow-password": undefined,
        "mlflow-token": undefined,
      },
      AbortSignal.timeout(60_000),
    );

  it("retrain: the alias has moved, and the service says that version", async () => {
    const { outcome, outputs } = await retrain("seed: 7");
    expect({ outcome, ...outputs }).toMatchObject({ outcome: "success", flow: "retrain", verdict: "pass", url });
    served = outputs.version!;
    expect(served).toMatch(/^models:\/skin_cancer\/\d+$/);
    const alias = await (await mlflowClient()).alias("skin_cancer", "champion");
    expect(`models:/skin_cancer/${alias}`).toBe(served);
    const info = (await (await fetch(`${url}/info`)).json()) as { model_version: unknown };
    expect(served.endsWith(`/${info.model_version}`)).toBe(true);
    expect((await recorded()).filter((path) => path.startsWith("releases/")).map((path) => path.split("/")[2])).toEqual(
      expect.arrayContaining(["trigger-training.json", "gate-model.json", "deploy-model.json"]),
    );
  });
});
