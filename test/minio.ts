/** Buckets of the tests' own on a real MinIO. */
import { randomBytes } from "node:crypto";
import { AwsClient } from "aws4fetch";
import type { S3Options } from "../src/clients/s3.ts";
import { server } from "./servers.ts";

/** An empty bucket, and how to reach it. */
export async function newBucket(): Promise<S3Options & { endpoint: string }> {
  const { url, credentials } = await server("minio");
  const [accessKeyId, secretAccessKey] = [credentials!.username, credentials!.password];
  const bucket = `test-${randomBytes(6).toString("hex")}`;
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: "s3", region: "us-east-1" });
  const made = await client.fetch(`${url}/${bucket}`, { method: "PUT" });
  if (!made.ok) throw new Error(`no bucket: ${made.status} ${await made.text()}`);
  return { bucket, endpoint: url, region: "us-east-1", accessKeyId, secretAccessKey };
}
