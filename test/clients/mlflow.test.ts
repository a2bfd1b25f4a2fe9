/** The client on real MLflows of both lines, each also below a prefix and behind basic-auth. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { startFaults } from "../../platform/faults.ts";
import { startMlflow } from "../../platform/mlflow.ts";
import { freePort } from "../../platform/port.ts";
import { findPython } from "../../platform/python.ts";
import type { Server } from "../../platform/server.ts";
import { connectMlflow, type Mlflow, mlflowUrl } from "../../src/clients/mlflow.ts";
import type { MlflowInputs } from "../../src/clients/mlflow-inputs.ts";
import { UserError } from "../../src/kernel/errors.ts";
import { Trainings } from "../mlflowRuns.ts";
import { basic } from "../platform/http.ts";
import { describeWith } from "../platform/needs.ts";
import { type SharedServer, server } from "../servers.ts";

// Basic-auth takes a second for each request.
jest.setTimeout(180_000);

const inputs = (given: Partial<MlflowInputs>): MlflowInputs => ({
  "mlflow-url": undefined,
  "mlflow-username": undefined,
  "mlflow-password": undefined,
  "mlflow-token": undefined,
  ...given,
});
const inputsFor = ({ url, credentials }: Pick<Server, "url" | "credentials">): MlflowInputs =>
  inputs({
    "mlflow-url": url,
    ...(credentials && { "mlflow-username": credentials.username, "mlflow-password": credentials.password }),
  });

const own: Server[] = [];
afterAll(() => Promise.all(own.map((one) => one.stop())));
async function guarded(version: "3.17.2" | "2.22.0"): Promise<Server> {
  const started = await startMlflow(version, { staticPrefix: "/mlflow", basicAuth: true });
  own.push(started);
  return started;
}

let made = 0;
const newName = (words = "client test") => `${words} ${process.pid}-${made++}`;
const describeWithPython = await describeWith(findPython);

describeWithPython.each<[string, 2 | 3, () => Promise<SharedServer>]>([
  ["3.17", 3, () => server("mlflow")],
  ["2.22", 2, () => server("mlflow-2")],
  ["3.17 below a prefix, with basic-auth", 3, () => guarded("3.17.2")],
  ["2.22 below a prefix, with basic-auth", 2, () => guarded("2.22.0")],
])("MLflow %s", (_, line, start) => {
  let at: SharedServer;
  let mlflow: Mlflow;
  let trainings: Trainings;
  let authorization: string | undefined;
  beforeAll(async () => {
    at = await start();
    mlflow = await connectMlflow(inputsFor(at));
    if (at.credentials) authorization = basic(at.credentials.username, at.credentials.password).Authorization;
    trainings = new Trainings(at.url, authorization);
  }, 300_000);

  it("gives a run's latest values, NaN as NaN and infinity as the largest number", async () => {
    const { runId } = await trainings.run({
      metrics: { acc: 0.5, loss: "NaN", time: "Infinity" },
      tags: { "mlops.request-id": "r 'quoted'" },
    });
    await trainings.post("runs/log-batch", {
      run_id: runId,
      metrics: [{ key: "acc", value: 0.9, timestamp: 1_700_000_000_001, step: 7 }],
      params: [{ key: "epochs", value: "3" }],
    });
    const run = await mlflow.run(runId);
    expect(run).toMatchObject({ runId, status: "FINISHED", deleted: false, params: { epochs: "3" } });
    expect(run?.tags["mlops.request-id"]).toBe("r 'quoted'");
    const value = (key: string) => run?.metrics.find((metric) => metric.key === key);
    expect(value("acc")).toMatchObject({ value: 0.9, step: 7, timestamp: 1_700_000_000_001 });
    expect(value("loss")?.value).toBeNaN();
    expect(value("time")?.value).toBe(Number.MAX_VALUE);
  });

  it("tells runs that are deleted, failed, or not there", async () => {
    const failed = await trainings.run({ status: "FAILED" });
    expect(await mlflow.run(failed.runId)).toMatchObject({ status: "FAILED", deleted: false });
    await trainings.post("runs/delete", { run_id: failed.runId });
    expect(await mlflow.run(failed.runId)).toMatchObject({ deleted: true });
    expect(await mlflow.run("0".repeat(32))).toBeUndefined();
  });

  it("finds runs by tag in all experiments, or in those that are named", async () => {
    const request = newName("request");
    const { runId } = await trainings.run({ tags: { "mlops.request-id": request } });
    const other = await new Trainings(at.url, authorization).run({ tags: { "mlops.request-id": request } });
    const filter = `tags.\`mlops.request-id\` = '${request}'`;
    const found = await mlflow.searchRuns({ filter });
    expect(found.map((run) => run.runId).sort()).toEqual([runId, other.runId].sort());
    const { experimentId } = found.find((run) => run.runId === runId)!;
    expect(await mlflow.searchRuns({ filter, experiments: [experimentId] })).toMatchObject([{ runId }]);
    expect(await mlflow.searchRuns({ filter: "tags.`mlops.request-id` = 'nobody'" })).toEqual([]);
    await expect(mlflow.searchRuns({ filter: "nonsense" })).rejects.toMatchObject({ status: 400 });
  });

  it("finds the version that a run has registered, whatever the model's name", async () => {
    const model = newName("ElasticNet(alpha=0.5, l1_ratio='ü')");
    const { runId, version } = await trainings.run({ model });
    const [found, ...more] = await mlflow.modelVersions({ filter: `run_id='${runId}'` });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ name: model, version, runId, status: "READY" });
    expect(await mlflow.modelVersion(model, version)).toMatchObject({ name: model, runId });
    expect(await mlflow.modelVersion(model, "99")).toBeUndefined();
    expect(await mlflow.modelVersion(newName(), "1")).toBeUndefined();
  });

  it("moves aliases, and does not miss one that is gone", async () => {
    const model = newName();
    await trainings.run({ model });
    await trainings.run({ model });
    expect(await mlflow.alias(model, "champion")).toBeUndefined();
    expect(await mlflow.alias(newName(), "champion")).toBeUndefined();
    await mlflow.setAlias(model, "champion", "1");
    await mlflow.setAlias(model, "champion", "2");
    expect(await mlflow.alias(model, "champion")).toBe("2");
    expect(await mlflow.alias(model, "Champion")).toBeUndefined();
    await mlflow.setAlias(model, "kept", "1");
    await mlflow.deleteAlias(model, "kept");
    await mlflow.deleteAlias(model, "kept");
    expect(await mlflow.alias(model, "kept")).toBeUndefined();
    await trainings.post("model-versions/delete", { name: model, version: "2" }, "DELETE");
    // 2.22 lets it dangle.
    expect(await mlflow.alias(model, "champion")).toBe(line === 2 ? "2" : undefined);
    expect(await mlflow.modelVersion(model, "2")).toBeUndefined();
    await expect(mlflow.setAlias(model, "champion", "7")).rejects.toMatchObject({ name: "HttpError" });
  });

  it("makes a new alias although another one makes it at the same moment", async () => {
    const model = newName();
    for (let version = 1; version <= 4; version++) await trainings.run({ model });
    for (let round = 0; round < 2; round++) {
      await Promise.all(["1", "2", "3", "4"].map((version) => mlflow.setAlias(model, `new-${round}`, version)));
      expect(await mlflow.alias(model, `new-${round}`)).toMatch(/^[1-4]$/);
    }
  });

  it("sets tags and stages", async () => {
    const model = newName();
    const { runId } = await trainings.run({ model });
    await mlflow.setVersionTag(model, "1", "mlops.verdict", "pass");
    await mlflow.setRunTag(runId, "mlops.verdict", "pass");
    await mlflow.transitionStage(model, "1", "Production", false);
    const version = await mlflow.modelVersion(model, "1");
    expect(version).toMatchObject({ stage: "Production", tags: { "mlops.verdict": "pass" } });
    expect((await mlflow.run(runId))?.tags["mlops.verdict"]).toBe("pass");
  });

  it("copies a version into another model, with its run", async () => {
    const [model, served] = [newName(), newName()];
    const { runId, version } = await trainings.run({ model });
    await mlflow.createRegisteredModel(served);
    await mlflow.createRegisteredModel(served);
    const copy = await mlflow.createModelVersion({
      name: served,
      source: `models:/${model}/${version}`,
      runId,
      tags: { "mlops.source": "x" },
    });
    expect(copy).toMatchObject({ name: served, version: "1", runId, tags: { "mlops.source": "x" } });
    expect(await mlflow.modelVersion(served, "1")).toMatchObject({ runId, status: "READY" });
  });

  it("reads the files of a run, and of the model that it registered", async () => {
    const model = newName();
    const { runId } = await trainings.run({});
    const { experimentId } = (await mlflow.run(runId))!;
    const put = async (path: string, body: string) => {
      const folder = `${at.url}/ajax-api/2.0/mlflow-artifacts/artifacts/${experimentId}/${runId}/artifacts`;
      const headers = { ...(authorization !== undefined && { authorization }) };
      expect((await fetch(`${folder}/${path}`, { method: "PUT", body, headers })).status).toBe(200);
    };
    await put("data/predictions.csv", "id,y\n1,0\n");
    await put("model/MLmodel", "run_id: x\n");
    expect(await mlflow.artifacts(runId, "data")).toEqual([{ path: "data/predictions.csv", isFolder: false, size: 9 }]);
    expect(await mlflow.artifacts(runId, "nowhere")).toEqual([]);
    expect((await mlflow.artifacts(runId)).map(({ path }) => path).sort()).toEqual(["data", "model"]);
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    expect(text(await mlflow.artifact(runId, "data/predictions.csv"))).toBe("id,y\n1,0\n");
    await expect(mlflow.artifact(runId, "data/predictions.csv", 4)).rejects.toMatchObject({ name: "HttpError" });

    const source = `mlflow-artifacts:/${experimentId}/${runId}/artifacts/model`;
    await mlflow.createRegisteredModel(model);
    await mlflow.createModelVersion({ name: model, source, runId });
    expect(text(await mlflow.modelFile(model, "1", "MLmodel"))).toBe("run_id: x\n");
  });

  it("says where it does not let us in", async () => {
    if (at.credentials === undefined) return;
    for (const wrong of [
      inputs({ "mlflow-url": at.url }),
      { ...inputsFor(at), "mlflow-password": "secret-and-wrong" },
      inputs({ "mlflow-url": at.url, "mlflow-token": "secret-and-wrong" }),
    ]) {
      const refused = connectMlflow(wrong);
      await expect(refused).rejects.toThrow(UserError);
      await expect(refused).rejects.toThrow(/^input mlflow-username: MLflow does not take the credentials.*401/);
      await expect(refused).rejects.not.toThrow(/secret/);
    }
  });

  it("takes an address without its prefix for no MLflow", async () => {
    const { origin, pathname } = new URL(at.url);
    if (pathname === "/") return;
    const found = await connectMlflow({ ...inputsFor(at), "mlflow-url": origin }).catch((error: Error) => error);
    // 2.22 leaves /api at the root.
    if (line === 2) expect(found).not.toBeInstanceOf(Error);
    else expect(String(found)).toMatch(/is no MLflow.*--static-prefix/);
  });
});

describeWithPython("on the way to MLflow", () => {
  let url: string;
  beforeAll(async () => {
    url = (await server("mlflow")).url;
  }, 300_000);

  it("a call that failed or was cut is made again", async () => {
    const faults = await startFaults({
      target: url,
      faults: [
        { fault: "none" },
        { fault: "status", code: 503 },
        { fault: "cut" },
        { fault: "none" },
        { fault: "reset", delivered: true },
      ],
    });
    const model = newName();
    const { runId } = await new Trainings(url).run({ model });
    const mlflow = await connectMlflow(inputs({ "mlflow-url": faults.url }));
    expect(await mlflow.run(runId)).toMatchObject({ runId });
    await mlflow.setAlias(model, "champion", "1");
    expect(await mlflow.alias(model, "champion")).toBe("1");
    expect(faults.seen.map(({ fault }) => fault.fault).filter((fault) => fault !== "none")).toHaveLength(3);
    await faults.stop();
  });

  it("a version is never made twice: its call is not repeated", async () => {
    const faults = await startFaults({
      target: url,
      faults: [{ fault: "reset", delivered: true }],
      only: /model-versions\/create/,
    });
    const model = newName();
    const { runId, version } = await new Trainings(url).run({ model });
    const mlflow = await connectMlflow(inputs({ "mlflow-url": faults.url }));
    const copy = mlflow.createModelVersion({ name: model, source: `models:/${model}/${version}`, runId });
    await expect(copy).rejects.toMatchObject({ name: "HttpError" });
    expect(await mlflow.modelVersions({ filter: `name='${model}'` })).toHaveLength(2);
    await faults.stop();
  });

  it("garbage is no answer", async () => {
    const faults = await startFaults({ target: url, faults: [{ fault: "none" }, { fault: "garbage" }] });
    const mlflow = await connectMlflow(inputs({ "mlflow-url": faults.url }));
    await expect(mlflow.run("0".repeat(32))).rejects.toThrow(/something that is not JSON/);
    await faults.stop();
  });
});

describe("mlflow-url", () => {
  const before = process.env.MLFLOW_TRACKING_URI;
  afterAll(() => {
    if (before === undefined) delete process.env.MLFLOW_TRACKING_URI;
    else process.env.MLFLOW_TRACKING_URI = before;
  });

  it("is the input, else MLFLOW_TRACKING_URI, which has to be HTTP and is not shown", () => {
    delete process.env.MLFLOW_TRACKING_URI;
    expect(() => mlflowUrl(inputs({}))).toThrow(/^input mlflow-url: is required/);
    process.env.MLFLOW_TRACKING_URI = "https://mlflow.example.org/";
    expect(mlflowUrl(inputs({}))).toBe("https://mlflow.example.org");
    expect(mlflowUrl(inputs({ "mlflow-url": "http://other" }))).toBe("http://other");
    process.env.MLFLOW_TRACKING_URI = "https://me:pass1@mlflow.example.org";
    expect(() => mlflowUrl(inputs({}))).toThrow(/holds credentials/);
    expect(() => mlflowUrl(inputs({}))).not.toThrow(/pass1/);
  });

  it("where nobody listens is a failure of the service", async () => {
    const dead = connectMlflow(inputs({ "mlflow-url": `http://127.0.0.1:${await freePort()}` }));
    await expect(dead).rejects.toMatchObject({ service: "MLflow", status: "connection refused" });
  });

  it("of half a pair of credentials names the other half", async () => {
    const half = connectMlflow(inputs({ "mlflow-url": "http://127.0.0.1:1", "mlflow-password": "x" }));
    await expect(half).rejects.toThrow(/^input mlflow-username: is missing/);
  });
});
