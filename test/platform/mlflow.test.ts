/** Both MLflows, used over REST as our client will use them. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { mlflowEnvironment, mlflowVersions, startMlflow } from "../../platform/mlflow.ts";
import { findPython } from "../../platform/python.ts";
import type { Server } from "../../platform/server.ts";
import { basic, call } from "./http.ts";
import { describeWith } from "./needs.ts";

const scratch = mkdtempSync(join(tmpdir(), "mlflow-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const describeWithPython = await describeWith(findPython);

describeWithPython.each(mlflowVersions)("MLflow %s", (version) => {
  const artifacts = join(scratch, version);
  let server: Server;
  let guarded: Server;
  beforeAll(async () => {
    await mlflowEnvironment(version);
    const [bare, other] = await Promise.allSettled([
      startMlflow(version, { artifacts }),
      startMlflow(version, { staticPrefix: "/mlflow", basicAuth: true }),
    ]);
    if (bare.status === "fulfilled") server = bare.value;
    if (other.status === "fulfilled") guarded = other.value;
    for (const one of [bare, other]) if (one.status === "rejected") throw one.reason;
  }, 900_000);
  afterAll(() => Promise.all([server?.stop(), guarded?.stop()]), 60_000);

  it("gives back the run that was logged, with its artifact, which is where it was told to be", async () => {
    const api = `${server.url}/api/2.0/mlflow`;
    const { experiment_id } = (await call("POST", `${api}/experiments/create`, { name: "skin" })).body;
    const { run } = (
      await call("POST", `${api}/runs/create`, { experiment_id, run_name: "first", start_time: Date.now() })
    ).body;
    const { run_id } = run.info;
    await call("POST", `${api}/runs/log-batch`, {
      run_id,
      metrics: [{ key: "val_acc", value: 0.948, timestamp: Date.now(), step: 3 }],
      params: [{ key: "epochs", value: "3" }],
      tags: [{ key: "mlops.request-id", value: "r-1" }],
    });
    await call("POST", `${api}/runs/update`, { run_id, status: "FINISHED", end_time: Date.now() });

    const found = await call("POST", `${api}/runs/search`, {
      experiment_ids: [experiment_id],
      filter: "tags.`mlops.request-id` = 'r-1' and metrics.val_acc > 0.9",
    });
    expect(found.body.runs).toHaveLength(1);
    expect(found.body.runs[0].info).toMatchObject({ run_id, status: "FINISHED" });
    expect(found.body.runs[0].data.metrics).toMatchObject([{ key: "val_acc", value: 0.948, step: 3 }]);

    const path = `${experiment_id}/${run_id}/artifacts/predictions.csv`;
    const stored = await fetch(`${server.url}/api/2.0/mlflow-artifacts/artifacts/${path}`, {
      method: "PUT",
      body: "id,y\n1,0\n",
    });
    expect(stored.status).toBe(200);
    expect(readdirSync(join(artifacts, experiment_id, run_id, "artifacts"))).toEqual(["predictions.csv"]);
    const read = await fetch(`${server.url}/get-artifact?run_id=${run_id}&path=predictions.csv`);
    expect(await read.text()).toBe("id,y\n1,0\n");
  }, 60_000);

  it("behind a prefix, with passwords: lets in only who has one, below the prefix only", async () => {
    const path = "/ajax-api/2.0/mlflow/experiments/search?max_results=1";
    expect(guarded.url).toMatch(/\/mlflow$/);
    expect((await call("GET", guarded.url + path)).status).toBe(401);
    expect((await call("GET", guarded.url + path, undefined, basic("admin", "wrong"))).status).toBe(401);
    const { username, password } = guarded.credentials!;
    const answer = await call("GET", guarded.url + path, undefined, basic(username, password));
    expect(answer.status).toBe(200);
    expect(answer.body.experiments[0].name).toBe("Default");
    const bare = await call("GET", new URL(path, guarded.url).href, undefined, basic(username, password));
    expect(bare.status).toBe(404);
  }, 60_000);
});
