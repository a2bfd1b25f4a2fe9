/** MinIO, used as an S3 by Amazon's own library: what is there is not overwritten by who believes that nothing is there. */
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { processesOf } from "../../platform/keeper.ts";
import { minio, startMinio } from "../../platform/minio.ts";
import { mlflowEnvironment, startMlflow } from "../../platform/mlflow.ts";
import type { Server } from "../../platform/server.ts";
import { must } from "../../platform/tool.ts";
import { describeWith } from "./needs.ts";

const client = `
import boto3, json, os
from botocore.exceptions import ClientError
s3 = boto3.client("s3", endpoint_url=os.environ["URL"], region_name="us-east-1")
`;

const conditions = `
def status(**put):
    try:
        return s3.put_object(Bucket="dags", Key="manifest.json", **put)["ResponseMetadata"]["HTTPStatusCode"]
    except ClientError as error:
        return error.response["ResponseMetadata"]["HTTPStatusCode"]

first = status(Body=b"one", IfNoneMatch="*")
etag = s3.head_object(Bucket="dags", Key="manifest.json")["ETag"]
print(json.dumps({
    "first": first,
    "second": status(Body=b"two", IfNoneMatch="*"),
    "by etag": status(Body=b"three", IfMatch=etag),
    "by old etag": status(Body=b"four", IfMatch=etag),
    "content": s3.get_object(Bucket="dags", Key="manifest.json")["Body"].read().decode(),
}))
`;

const describeWithMinio = await describeWith(() => minio.install());

describeWithMinio("MinIO", () => {
  let server: Server;
  let python = "";
  beforeAll(async () => {
    ({ python } = await mlflowEnvironment("3.17.2"));
    server = await startMinio();
    await asked(server.credentials!.password, 's3.create_bucket(Bucket="dags")');
  }, 600_000);
  afterAll(() => server?.stop(), 60_000);

  const asked = (password: string, script = conditions) =>
    must(python, ["-c", client + script], {
      env: { URL: server.url, AWS_ACCESS_KEY_ID: server.credentials!.username, AWS_SECRET_ACCESS_KEY: password },
    });

  it("refuses a PUT whose condition does not hold", async () => {
    expect(JSON.parse(await asked(server.credentials!.password))).toEqual({
      first: 200,
      second: 412,
      "by etag": 200,
      "by old etag": 412,
      content: "three",
    });
  }, 60_000);

  it("lets in only who has the key", async () => {
    await expect(asked("wrong", "s3.list_buckets()")).rejects.toThrow("SignatureDoesNotMatch");
  }, 60_000);

  it("keeps the artifacts of an MLflow", async () => {
    const { username, password } = server.credentials!;
    const mlflow = await startMlflow("3.17.2", {
      artifacts: "s3://dags/mlflow",
      env: {
        MLFLOW_S3_ENDPOINT_URL: server.url,
        AWS_ACCESS_KEY_ID: username,
        AWS_SECRET_ACCESS_KEY: password,
        AWS_DEFAULT_REGION: "us-east-1",
      },
    });
    try {
      const file = `${mlflow.url}/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts/predictions.csv`;
      expect((await fetch(file, { method: "PUT", body: "id,y\n1,0\n" })).status).toBe(200);
      expect(await (await fetch(file)).text()).toBe("id,y\n1,0\n");
      const keys = 'print([one["Key"] for one in s3.list_objects(Bucket="dags", Prefix="mlflow/")["Contents"]])';
      expect(await asked(password, keys)).toBe("['mlflow/1/r/artifacts/predictions.csv']\n");
    } finally {
      await mlflow.stop();
    }
  }, 200_000);

  it("leaves no process", async () => {
    await server.stop();
    expect(await processesOf(server.sessions)).toEqual([]);
  }, 30_000);
});
