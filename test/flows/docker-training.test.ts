/** The example's DAG of Docker tasks on a real daemon: its image built by build-images and pinned by the digest that it hands on. Needs root. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, connect as dial, type Server as Listener } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { buildEnv } from "../../platform/buildkit.ts";
import { docker, dockerEnv, startDocker } from "../../platform/docker.ts";
import type { Server } from "../../platform/server.ts";
import { must, repository } from "../../platform/tool.ts";
import { connectAirflow } from "../../src/clients/airflow.ts";
import { connectMlflow } from "../../src/clients/mlflow.ts";
import { step, tempFolder } from "../actions/step.ts";
import { server } from "../servers.ts";

const minutes = 60_000;
const image = "python-base-cnn-model";
const request = "docker-training-test";

let daemon: Server;
let airflow: AirflowServer;
let forwarder: Listener;
let mlflowUrl: string;
let build: Record<string, string>;
let registry: string;

async function onDaemon(...args: string[]): Promise<string> {
  const { dir = "" } = await docker.install();
  return (await must("docker", ["--host", daemon.url, ...args], { env: dockerEnv(dir) })).trim();
}

/** MLflow listens on this machine's loopback: containers reach it through the gateway of their network. */
async function forwarded(url: string, gateway: string): Promise<string> {
  const { hostname, port } = new URL(url);
  forwarder = createServer((from) => {
    const to = dial(Number(port), hostname);
    from.pipe(to).pipe(from);
    for (const side of [from, to]) side.on("error", () => [from, to].map((one) => one.destroy()));
  });
  await new Promise<void>((done) => forwarder.listen(0, gateway, done));
  return `http://${gateway}:${(forwarder.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const [buildkit, registryServer, mlflow] = await Promise.all([
    server("buildkit"),
    server("registry"),
    server("mlflow"),
  ]);
  build = await buildEnv(buildkit);
  registry = `${new URL(registryServer.url).host}/acme`;
  mlflowUrl = mlflow.url;
  daemon = await startDocker();
  await onDaemon("network", "create", "mlops");
  const gateway = await onDaemon(
    "network",
    "inspect",
    "mlops",
    "--format",
    "{{range .IPAM.Config}}{{.Gateway}}{{end}}",
  );
  airflow = await startAirflow("3.2.2", {
    env: {
      DOCKER_HOST: daemon.url,
      AIRFLOW_VAR_MLFLOW_TRACKING_URI: await forwarded(mlflowUrl, gateway),
      AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION: "False",
    },
  });
}, 10 * minutes);

afterAll(async () => {
  await airflow?.stop();
  forwarder?.close();
  if (daemon) await onDaemon("network", "rm", "mlops").catch(() => {});
  await daemon?.stop();
}, minutes);

it(
  "trains in containers of the image that was built for the commit",
  async () => {
    const folder = tempFolder();
    cpSync(join(repository, "examples", "mlops-airflow-DAGs"), folder, { recursive: true });
    const built = await step("build-images", { folder, inputs: { images: image, registry }, env: build });
    expect({ result: built.outputs.result, log: built.code === 0 ? "" : built.stdout }).toEqual({
      result: "ok",
      log: "",
    });
    const pinned: string = JSON.parse(built.outputs.images!)[image];
    expect(pinned).toMatch(/\/python-base-cnn-model@sha256:[0-9a-f]{64}$/);

    const settings = join(folder, "cnn_skin_cancer", "dag_settings.py");
    writeFileSync(settings, readFileSync(settings, "utf8").replace(`acme/${image}:1.4.0`, pinned));
    for (const file of ["dag_settings.py", "airflow_docker_DAG.py"])
      cpSync(join(folder, "cnn_skin_cancer", file), join(airflow.dags, "cnn_skin_cancer", file));

    const api = await connectAirflow({
      "airflow-url": airflow.url,
      "airflow-username": airflow.credentials.username,
      "airflow-password": airflow.credentials.password,
      "airflow-token": undefined,
    });
    while (!(await api.dag("skin_cancer_docker"))) await setTimeout(500);
    const conf = { "mlops.request-id": request, images_per_class: 40 };
    await api.trigger("skin_cancer_docker", { runId: request, conf });
    let state: string | undefined;
    do {
      await setTimeout(1000);
      state = (await api.run("skin_cancer_docker", request))?.state;
    } while (state !== "success" && state !== "failed");
    const tasks = await api.tasks("skin_cancer_docker", request);
    expect(Object.fromEntries(tasks.map((task) => [task.taskId, task.state]))).toEqual({
      preprocessing: "success",
      train_basic: "success",
      train_resnet50: "success",
      train_crossval: "success",
      compare: "success",
      serve: "success",
    });

    const mlflow = await connectMlflow({
      "mlflow-url": mlflowUrl,
      "mlflow-username": undefined,
      "mlflow-password": undefined,
      "mlflow-token": undefined,
    });
    const runs = await mlflow.searchRuns({ filter: `tags."mlops.request-id" = '${request}'` });
    expect(runs.filter((run) => "prediction_accuracy" in run.metrics)).toHaveLength(3);
    const present = await onDaemon("image", "ls", "--digests", "--format", "{{.Repository}}@{{.Digest}}");
    expect(present.split("\n")).toEqual([pinned]);
  },
  15 * minutes,
);
