/** gate-model on MLflow whose artifacts lie in an object store: predictions are read from there, as evidence. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { minio, startMinio } from "../../platform/minio.ts";
import { mlflowEnvironment, mlflowVersions, startMlflow } from "../../platform/mlflow.ts";
import type { Server } from "../../platform/server.ts";
import { must } from "../../platform/tool.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { newName, place, removeFolders } from "./gateModel.ts";
import { step } from "./step.ts";

jest.setTimeout(120_000);
afterAll(removeFolders);

const describeWithMinio = await describeWith(() => minio.install());

const makeBucket = `
import boto3, os
boto3.client("s3", endpoint_url=os.environ["MLFLOW_S3_ENDPOINT_URL"]).create_bucket(Bucket="models")
`;

/** 200 examples, of which so many are predicted right. */
const predictions = (right: number): string =>
  ["id,label,prediction", ...Array.from({ length: 200 }, (_, id) => `${id},1,${id < right ? 1 : 0}`)].join("\n");

describeWithMinio.each(mlflowVersions)("gate-model on MLflow %s with its artifacts on MinIO", (version) => {
  const servers: Server[] = [];
  let url = "";
  let trainings: Trainings;
  beforeAll(async () => {
    const store = await startMinio();
    servers.push(store);
    const { username, password } = store.credentials!;
    const env = {
      MLFLOW_S3_ENDPOINT_URL: store.url,
      AWS_ACCESS_KEY_ID: username,
      AWS_SECRET_ACCESS_KEY: password,
      AWS_DEFAULT_REGION: "us-east-1",
    };
    await must((await mlflowEnvironment(version)).python, ["-c", makeBucket], { env });
    const server = await startMlflow(version, { artifacts: "s3://models/mlflow", env });
    servers.push(server);
    url = server.url;
    trainings = new Trainings(url);
  }, 600_000);
  afterAll(async () => {
    for (const server of servers.reverse()) await server.stop();
  }, 60_000);

  it("judges by the predictions, and promotes", async () => {
    const model = newName();
    const { workspace } = await place({
      model,
      first: "pass",
      rules: [{ metric: "accuracy", "no-worse-than": "champion", margin: 0.02, confidence: 0.95 }],
    });
    const gate = async (right: number) => {
      const artifacts = { "predictions.csv": predictions(right) };
      const run = await trainings.run({ model, metrics: { accuracy: right / 200 }, artifacts });
      const inputs = { candidate: `run:${run.runId}`, "mlflow-url": url };
      return { ...run, ...(await step("gate-model", { folder: workspace, inputs })) };
    };
    const first = await gate(180);
    expect(first.code).toBe(0);
    const better = await gate(190);
    expect([better.code, better.outputs.verdict]).toEqual([0, "pass"]);
    expect(JSON.parse(better.outputs.evidence!).rules).toMatchObject([{ evidence: "predictions", value: 0.95 }]);
    const worse = await gate(150);
    expect([worse.code, worse.outputs.verdict]).toEqual([1, "fail"]);
    expect(await trainings.alias(model, "champion")).toBe(better.version);
  });

  it("can't tell without them", async () => {
    const model = newName();
    const rules = [{ metric: "accuracy", "no-worse-than": "champion", margin: 0.02, confidence: 0.95 }];
    const { workspace } = await place({ model, first: "pass", rules });
    const runs = [0.9, 0.9].map((accuracy) => trainings.run({ model, metrics: { accuracy } }));
    const ended = [];
    for (const run of runs) {
      const inputs = { candidate: `run:${(await run).runId}`, "mlflow-url": url };
      ended.push(await step("gate-model", { folder: workspace, inputs }));
    }
    expect(ended.map(({ outputs }) => outputs.verdict)).toEqual(["pass", "inconclusive"]);
  });
});
