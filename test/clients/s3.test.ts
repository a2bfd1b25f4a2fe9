/** The S3 client: on a real MinIO what it brings and takes, against a local server what it says when a store refuses. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { S3, type S3Options, s3Options } from "../../src/clients/s3.ts";
import { inParallel } from "../../src/kernel/parallel.ts";
import { newBucket } from "../minio.ts";

// MinIO may have to be built first.
jest.setTimeout(300_000);

const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
});

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe("on MinIO", () => {
  it("brings back what it wrote, whatever the key is made of", async () => {
    const s3 = new S3(await newBucket());
    const keys = ["dags/a b+c.py", "dags/ä/雪.py", "dags/(1)!'*&=?#%25.sql", "dags/<x>&amp;.py"];
    for (const key of keys) expect(await s3.putObject(key, Buffer.from(key))).toMatch(/^".+"$/);
    for (const key of keys) expect(text((await s3.getObject(key))?.bytes)).toBe(key);
    const listed = await s3.listObjects("dags/");
    expect(listed.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(listed.every(({ size, key }) => size === Buffer.byteLength(key))).toBe(true);
    await s3.deleteObjects(keys);
    expect(await s3.listObjects("")).toEqual([]);
    expect(await s3.getObject("dags/a b+c.py")).toBeUndefined();
  });

  it("writes only what the condition allows, and takes its own former attempt for a success", async () => {
    const s3 = new S3(await newBucket());
    const [one, two] = [Buffer.from("1"), Buffer.from("2")];
    const etag = (await s3.putObject("a", one, "absent"))!;
    expect(await s3.putObject("a", two, "absent")).toBeUndefined();
    expect(await s3.putObject("a", one, "absent")).toBe(etag);
    expect(await s3.putObject("a", two, { etag: '"another"' })).toBeUndefined();
    expect(await s3.putObject("b", two, { etag })).toBeUndefined();
    expect(await s3.putObject("a", two, { etag })).not.toBe(etag);
    expect(text((await s3.getObject("a"))?.bytes)).toBe("2");
    expect(await s3.getObject("b")).toBeUndefined();
  });

  it("lists and deletes more than a request can hold", async () => {
    const s3 = new S3(await newBucket());
    const keys = Array.from({ length: 1001 }, (_, n) => `k${String(n).padStart(4, "0")}`);
    await inParallel(keys, 32, (key) => s3.putObject(key, new Uint8Array()));
    expect((await s3.listObjects("k")).map(({ key }) => key)).toEqual(keys);
    await s3.deleteObjects(keys);
    expect(await s3.listObjects("k")).toEqual([]);
  });

  it("gets a part of an object", async () => {
    const s3 = new S3(await newBucket());
    await s3.putObject("a", Buffer.from("0123456789"));
    expect(text((await s3.getObject("a", { start: 2, end: 5 }))?.bytes)).toBe("234");
  });

  it("says in the user's words that a key, a secret or a bucket is wrong, and never shows them", async () => {
    const options = await newBucket();
    const failing = async (wrong: Partial<S3Options>) =>
      new S3({ ...options, ...wrong }).getObject("a").then(
        () => "no error",
        (error: Error) => `${error.name}: ${error.message}`,
      );
    expect(await failing({ secretAccessKey: "hunter2-hunter2" })).toMatch(/^UserError: .*\(SignatureDoesNotMatch\)/);
    expect(await failing({ accessKeyId: "nobody" })).toMatch(/^UserError: .*\(InvalidAccessKeyId\)/);
    expect(await failing({ bucket: "nowhere-at-all" })).toBe(
      "UserError: input target: there is no bucket nowhere-at-all. Make it, or mend its name.",
    );
    expect(await failing({ secretAccessKey: "hunter2-hunter2" })).not.toContain("hunter2");
  });
});

describe("a store that refuses", () => {
  async function refusing(status: number, code: string, more = ""): Promise<S3> {
    const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>It &lt;says&gt;</Message>${more}</Error>`;
    const store = createServer((request, response) => {
      request.resume();
      response.writeHead(status, { date: "Sat, 21 Nov 2026 10:00:00 GMT" }).end(xml);
    });
    await new Promise<void>((resolve) => store.listen(0, "127.0.0.1", resolve));
    ends.push(() => store.close());
    const endpoint = `http://127.0.0.1:${(store.address() as AddressInfo).port}`;
    return new S3({ bucket: "b", endpoint, region: "eu-west-1", accessKeyId: "a", secretAccessKey: "s" });
  }

  const said: [number, string, string, string | RegExp][] = [
    [403, "AccessDenied", "", /S3 does not let them PUT s3:\/\/b\/dags\/a\.py\. Give them s3:PutObject there/],
    [403, "RequestTimeTooSkewed", "", /^the clock: this machine's clock says .*, S3's 2026-11-21T10:00:00\.000Z\. Set/],
    [301, "PermanentRedirect", "", "AWS_REGION: the bucket b is not in eu-west-1. Set it to another region."],
    [400, "AuthorizationHeaderMalformed", "<Region>us-west-2</Region>", /not in eu-west-1\. Set it to us-west-2\./],
    [
      400,
      "ExpiredToken",
      "",
      /^credentials in the environment .*: S3 does not take them \(ExpiredToken\)\. Give current/,
    ],
    [400, "EntityTooLarge", "", "S3 answered 400 to PUT s3://b/dags/a.py. EntityTooLarge: It <says>"],
  ];

  it.each(said)("%i %s is told so that the user can act", async (status, code, more, message) => {
    const s3 = await refusing(status, code, more);
    const failure = await s3.putObject("dags/a.py", Buffer.from("1")).catch((error: Error) => error.message);
    if (typeof message === "string") expect(failure).toContain(message);
    else expect(failure).toMatch(message);
  });
});

describe("the variables of Amazon's tools", () => {
  const keys = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "s" };

  it("give endpoint, region and a session's token", () => {
    const env = {
      ...keys,
      AWS_SESSION_TOKEN: "t",
      AWS_DEFAULT_REGION: "eu-west-1",
      AWS_ENDPOINT_URL: "http://m:9000/",
    };
    expect(s3Options("b", undefined, env)).toEqual({
      bucket: "b",
      endpoint: "http://m:9000",
      region: "eu-west-1",
      accessKeyId: "a",
      secretAccessKey: "s",
      sessionToken: "t",
    });
    expect(s3Options("b", "https://other", env).endpoint).toBe("https://other");
    expect(s3Options("b", "https://other", keys).region).toBe("us-east-1");
  });

  const missing: [Record<string, string>, string | undefined, string][] = [
    [{}, undefined, "environment: AWS_ACCESS_KEY_ID is not set"],
    [{ AWS_ACCESS_KEY_ID: "a" }, undefined, "environment: AWS_SECRET_ACCESS_KEY is not set"],
    [keys, undefined, "environment: AWS_REGION is not set"],
    [keys, "https://me:pw@store", "is not an http or https address without a path"],
  ];

  it.each(missing)("%j", (env, endpoint, message) => {
    expect(() => s3Options("b", endpoint, env)).toThrow(message);
  });
});
