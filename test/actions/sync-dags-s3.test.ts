/** sync-dags to an object store, a real MinIO, that Airflow 3.2 copies its DAGs from by S3DagBundle. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { minio } from "../../platform/minio.ts";
import { findPython } from "../../platform/python.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import { S3 } from "../../src/clients/s3.ts";
import { newBucket } from "../minio.ts";
import { describeWith } from "../platform/needs.ts";
import type { Step } from "./step.ts";
import { changeDags, dag, quickToForget, sync, workspace } from "./syncing.ts";

jest.setTimeout(300_000);

const bundle = "team";
/** Of the bundle, in seconds. */
const refresh = 1;

const describeWithServers = await describeWith(() => Promise.all([findPython(), minio.install()]));

describeWithServers("on Airflow 3.2.2", () => {
  const repository = workspace({
    "mlops.yml": "sync:\n  proof-time: 150s\n",
    "short.yml": "sync:\n  proof-time: 30s\n",
    "dags/one.py": dag("s3_one"),
    "dags/two.py": dag("s3_two", "helper"),
    "dags/sync_helper.py": 'WORD = "a"\n',
  });
  let server: AirflowServer;
  let airflow: Airflow;
  let bucket: S3;
  let inputs: Record<string, string>;
  let env: Record<string, string>;

  beforeAll(async () => {
    const store = await newBucket();
    bucket = new S3(store);
    env = {
      AWS_ACCESS_KEY_ID: store.accessKeyId,
      AWS_SECRET_ACCESS_KEY: store.secretAccessKey,
      AWS_ENDPOINT_URL: store.endpoint,
    };
    // Another team's, whose name begins alike.
    await bucket.putObject("dags-old/theirs.py", Buffer.from(dag("s3_theirs")));
    const kwargs = { bucket_name: store.bucket, prefix: "dags/", refresh_interval: refresh };
    const classpath = "airflow.providers.amazon.aws.bundles.s3.S3DagBundle";
    const connection = {
      conn_type: "aws",
      login: store.accessKeyId,
      password: store.secretAccessKey,
      extra: { endpoint_url: store.endpoint, region_name: store.region },
    };
    server = await startAirflow("3.2.2", {
      env: {
        ...quickToForget,
        AIRFLOW__DAG_PROCESSOR__DAG_BUNDLE_CONFIG_LIST: JSON.stringify([{ name: bundle, classpath, kwargs }]),
        AIRFLOW_CONN_AWS_DEFAULT: JSON.stringify(connection),
      },
      timeoutSeconds: 240,
    });
    const { username, password } = server.credentials;
    const access = { "airflow-url": server.url, "airflow-username": username, "airflow-password": password };
    inputs = { target: `s3://${store.bucket}/dags`, ...access };
    airflow = await connectAirflow({ ...access, "airflow-token": undefined });
  }, 900_000);
  afterAll(() => server?.stop(), 60_000);

  const change = (files: Record<string, string | undefined>) => changeDags(repository, files);
  const syncNow = (more: Record<string, string> = {}) => sync(repository, { ...inputs, ...more }, { env });
  /** Path → etag of what lies below the prefix. */
  const inBucket = async () =>
    Object.fromEntries((await bucket.listObjects("dags/")).map(({ key, etag }) => [key.replace("dags/", ""), etag]));
  /** What a run hands on: its worker has copied the DAG itself. */
  async function saidByRun(dagId: string): Promise<unknown> {
    const runId = randomUUID();
    await airflow.trigger(dagId, { runId, conf: {} });
    for (;;) {
      const state = (await airflow.run(dagId, runId))?.state;
      if (state === "success") return airflow.xcom(dagId, runId, "say");
      if (state === "failed") throw new Error(`the run ${runId} of ${dagId} failed`);
      await setTimeout(300);
    }
  }
  const figures: string[] = [];
  const noted = (what: string, { stdout }: Step) =>
    figures.push(`${what} ${Number(/proven after ([\d.]+) s/.exec(stdout)?.[1])} s`);
  afterAll(() => console.log(`Airflow 3.2.2, from upload to proven, copied each ${refresh} s: ${figures.join(", ")}`));

  it("brings a first commit to an Airflow that waits for it, and proves that Airflow has read it", async () => {
    const result = await syncNow();
    expect(result.stdout).toContain("Airflow 3.2.2 has read it, proven after");
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(Object.keys(await inBucket())).toEqual(["one.py", "sync_helper.py", "two.py"]);
    expect((await airflow.dags()).map(({ dagId }) => dagId)).toEqual(["s3_one", "s3_two"]);
    expect((await airflow.dag("s3_one"))?.bundleName).toBe(bundle);
    expect(await saidByRun("s3_two")).toBe("a");
    noted("first", result);
  });

  it("writes nothing when nothing changed, and proves it again", async () => {
    const index = await bucket.getObject(".mlops/dags/index.json.gz");
    const result = await syncNow();
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(result.stdout).toContain("nothing had changed, so nothing was written");
    expect(await bucket.getObject(".mlops/dags/index.json.gz")).toEqual(index);
    noted("no change", result);
  });

  it("brings a changed DAG of the same length", async () => {
    change({ "one.py": dag("s3_one", "2") });
    const result = await syncNow();
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(await airflow.dagSource((await airflow.dag("s3_one"))!)).toBe(dag("s3_one", "2"));
    noted("change", result);
  });

  it("brings a rename and a deletion: the DAG that is gone is not active any more", async () => {
    change({ "one.py": undefined, "renamed.py": dag("s3_one", "2"), "three.py": dag("s3_three") });
    const renamed = await syncNow();
    expect(renamed.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("s3_one"))?.fileloc).toMatch(/\/renamed\.py$/);
    noted("rename", renamed);
    change({ "three.py": undefined });
    const result = await syncNow();
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("s3_three"))?.isActive).toBe(false);
    noted("deletion", result);
  });

  it("takes back a DAG that Airflow can't import: the former files lie there, and the old DAG is scheduled", async () => {
    const [former, good] = [await inBucket(), readFileSync(join(repository, "dags/renamed.py"), "utf8")];
    change({ "renamed.py": `${good}\nraise ValueError("no such table")\n` });
    const result = await syncNow();
    expect([result.code, result.outputs.result, result.outputs.live]).toEqual([1, "refused", "rolled-back"]);
    expect(result.stdout).toContain("ValueError: no such table");
    expect(result.stdout).toMatch(/was taken back: release \S+ is in place, proven after/);
    expect(await inBucket()).toEqual(former);
    expect(await airflow.importErrors()).toEqual([]);
    expect(await saidByRun("s3_one")).toBe("2");
    noted("back from a broken DAG", result);
    change({ "renamed.py": good });
  });

  it("takes back an error in a helper, on the helper's own line", async () => {
    const former = await inBucket();
    change({ "sync_helper.py": "\n\nWORD = 1 / 0\n" });
    const result = await syncNow();
    expect([result.code, result.outputs.result, result.outputs.live]).toEqual([1, "refused", "rolled-back"]);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        properties: expect.objectContaining({ file: "dags/sync_helper.py", line: "3" }),
        message: expect.stringContaining("ZeroDivisionError"),
      }),
    );
    expect(await inBucket()).toEqual(former);
    expect(await airflow.importErrors()).toEqual([]);
    expect(await saidByRun("s3_two")).toBe("a");
    noted("back from a broken helper", result);
  });

  it("does not call a change of a helper alone proven, though runs have it", async () => {
    change({ "sync_helper.py": 'WORD = "b"\n' });
    const result = await syncNow({ config: "short.yml" });
    expect(result.outputs).toMatchObject({ result: "ok", live: "unknown" });
    expect(result.stdout).toContain("NOT PROVEN: no DAG file of it differs from before");
    expect(await saidByRun("s3_two")).toBe("b");
  });

  it("goes back to the release before, and forth again", async () => {
    const { release: before } = (await syncNow()).outputs;
    change({ "renamed.py": dag("s3_one", "5") });
    const next = (await syncNow()).outputs.release!;
    const back = await syncNow({ mode: "rollback" });
    expect(back.outputs).toMatchObject({ result: "ok", live: "proven", release: before });
    expect(await airflow.dagSource((await airflow.dag("s3_one"))!)).toBe(dag("s3_one", "2"));
    noted("rollback", back);
    const forth = await syncNow({ mode: "rollback", release: next });
    expect(forth.outputs).toMatchObject({ result: "ok", live: "proven", release: next });
  });

  it("brings a file that lost one of its DAGs", async () => {
    const one = readFileSync(join(repository, "dags/renamed.py"), "utf8");
    change({ "renamed.py": `${one}\n${dag("s3_extra")}` });
    expect((await syncNow()).outputs).toMatchObject({ result: "ok", live: "proven" });
    change({ "renamed.py": one });
    const result = await syncNow();
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("s3_extra"))?.isActive).toBe(false);
    noted("a DAG taken out of a file", result);
  });
});
