/** The S3 target on a real MinIO: the contract of targets, and what is its own. */
import { createServer, type IncomingMessage, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it, jest } from "@jest/globals";
import { S3 } from "../../../src/clients/s3.ts";
import { S3Target } from "../../../src/sync/targets/s3.ts";
import { newBucket } from "../../minio.ts";
import { release, targetContract } from "./contract.ts";

// MinIO may have to be built first.
jest.setTimeout(300_000);

targetContract("an object store", async () => {
  const s3 = new S3(await newBucket());
  const open = () => new S3Target(s3, "team/dags", 5);
  const foreign = "team/dags/theirs.py";
  return {
    target: open(),
    again: open,
    // What is not ours stays below the prefix, and is copied along.
    seen: async () => {
      const keys = (await s3.listObjects("team/dags/")).map(({ key }) => key).filter((key) => key !== foreign);
      if (keys.length === 0) return undefined;
      const texts = keys.map(async (key) => {
        const got = await s3.getObject(key);
        return [key.replace("team/dags/", ""), Buffer.from(got!.bytes).toString()];
      });
      return Object.fromEntries(await Promise.all(texts));
    },
    byHand: async (path, text) => {
      if (text === undefined) await s3.deleteObjects([`team/dags/${path}`]);
      else await s3.putObject(`team/dags/${path}`, Buffer.from(text));
    },
    putForeign: async () => void (await s3.putObject(foreign, Buffer.from("x"))),
    foreignIsThere: async () => Buffer.from((await s3.getObject(foreign))!.bytes).toString() === "x",
    clean: async () => {},
  };
});

const never = new AbortController().signal;
const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
});

/** A bucket behind a proxy that notes each request, and cuts off those that `fails` names. */
async function watched(fails: (request: string) => boolean = () => false) {
  const options = await newBucket();
  const seen: string[] = [];
  const { hostname, port } = new URL(options.endpoint);
  const proxy = createServer((request: IncomingMessage, response) => {
    const { method, url: path = "", headers } = request;
    const said = `${method} ${path.replace(`/${options.bucket}`, "").replace(/r\d\.0$/, "pack")}`;
    seen.push(said);
    if (fails(said)) return response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
    const onward = send({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  const endpoint = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return { direct: new S3(options), through: new S3({ ...options, endpoint }), seen };
}

/** One sync, as sync-dags does it. */
async function sync(s3: S3, id: string, texts: Record<string, string>, dags: readonly string[] = []) {
  const target = new S3Target(s3, "dags", 2);
  const lock = await target.lock({ who: "ann", seconds: 60 });
  if (!("unlock" in lock)) throw new Error(lock.heldBy);
  try {
    const { current } = await target.state();
    const { manifest, files } = release(id, texts);
    if (JSON.stringify(current?.files) === JSON.stringify(manifest.files)) return;
    const entries = dags.map((path) => ({ path, source: manifest.files[path]!, dagIds: [], open: false }));
    await target.stage({ ...manifest, dags: entries }, files, never);
    await target.activate(manifest.release);
    await target.prune(2, [manifest.release]);
  } finally {
    await lock.unlock();
  }
}

async function holds(s3: S3): Promise<Record<string, string>> {
  const keys = (await s3.listObjects("dags/")).map(({ key }) => key);
  const texts = keys.map(async (key) => [key.slice(5), Buffer.from((await s3.getObject(key))!.bytes).toString()]);
  return Object.fromEntries(await Promise.all(texts));
}

it("asks three times when nothing has changed, and six times to bring one changed file, old releases deleted along", async () => {
  const { direct, through, seen } = await watched();
  for (const id of ["1", "2", "3"]) await sync(direct, id, { "a.py": id, "b.py": "b" });
  await sync(through, "3", { "a.py": "3", "b.py": "b" });
  expect(seen.splice(0)).toEqual(["PUT /.mlops/dags/lock.json", "GET /.mlops/dags/index.json.gz", "POST /?delete="]);
  await sync(through, "4", { "a.py": "4", "b.py": "b" });
  expect(seen).toEqual([
    "PUT /.mlops/dags/lock.json",
    "GET /.mlops/dags/index.json.gz",
    "PUT /.mlops/dags/packs/pack",
    "PUT /dags/a.py",
    "PUT /.mlops/dags/index.json.gz",
    "POST /?delete=",
  ]);
  expect(await new S3Target(direct, "dags", 2).kept()).toEqual(["r4", "r3"]);
  const packs = (await direct.listObjects(".mlops/dags/packs/")).map(({ key }) => key.replace(/.*\//, ""));
  // b.py lies in the first one.
  expect(packs).toEqual(["r1.0", "r3.0", "r4.0"]);
});

it("writes helper modules before DAG files, and deletes last", async () => {
  const { direct, through, seen } = await watched();
  await sync(direct, "1", { "a.py": "1", "old.py": "1" });
  await sync(through, "2", { "a.py": "2", "z_helper.py": "2" }, ["a.py"]);
  expect(seen.slice(3, -1)).toEqual([
    "PUT /dags/z_helper.py",
    "PUT /dags/a.py",
    "POST /?delete=",
    "PUT /.mlops/dags/index.json.gz",
  ]);
});

it("takes back what it had written when it can't write all", async () => {
  const { direct, through } = await watched((request) => request === "PUT /dags/b.py");
  await sync(direct, "1", { "a.py": "1", "b.py": "1" });
  const failing = sync(through, "2", { "a.py": "2", "b.py": "2", "c.py": "2" }, ["b.py"]);
  await expect(failing).rejects.toThrow(/S3 does not let them PUT s3:.*\/dags\/b\.py.*s3:PutObject/);
  expect(await holds(direct)).toEqual({ "a.py": "1", "b.py": "1" });
  expect((await direct.listObjects(".mlops/")).map(({ key }) => key)).toEqual([
    ".mlops/dags/index.json.gz",
    ".mlops/dags/packs/r1.0",
  ]);
});

it("says that two releases may lie there when it could not take back either, and the next sync puts that in order", async () => {
  let isDown = false;
  const { direct, through } = await watched((request) => {
    isDown ||= request === "PUT /dags/b.py";
    return isDown;
  });
  await sync(direct, "1", { "a.py": "1", "b.py": "1" });
  const target = new S3Target(through, "dags", 2);
  const lock = await target.lock({ who: "ann", seconds: 60 });
  const { manifest, files } = release("2", { "a.py": "2", "b.py": "2", "new.py": "2" });
  await target.stage(
    { ...manifest, dags: [{ path: "b.py", source: manifest.files["b.py"]!, dagIds: [], open: false }] },
    files,
    never,
  );
  await expect(target.activate("r2")).rejects.toThrow("S3 does not let them PUT");
  await expect(target.state()).rejects.toThrow(
    "files of the former and of the new release may lie there. The next sync puts that in order",
  );
  if ("unlock" in lock) await lock.unlock();
  expect(await holds(direct)).toEqual({ "a.py": "2", "b.py": "1", "new.py": "2" });
  isDown = false;
  // The lock could not be given back; its owner, this process, would count as alive: one that is gone takes its place.
  await direct.deleteObjects([".mlops/dags/lock.json"]);
  await killed(direct);
  await sync(direct, "3", { "a.py": "1", "b.py": "3" });
  expect(await holds(direct)).toEqual({ "a.py": "1", "b.py": "3" });
  expect((await direct.listObjects(".mlops/dags/packs/")).map(({ key }) => key.replace(/.*\//, ""))).toEqual([
    "r1.0",
    "r3.0",
  ]);
});

/** Leaves a lock whose owner is gone. */
const killed = async (s3: S3) => void (await new S3Target(s3, "dags", 2).lock({ who: "killed", seconds: 0 }));

it("is brought in order after a sync that was killed between two files, and nothing foreign is touched", async () => {
  const { direct, through } = await watched();
  await sync(direct, "1", { "a.py": "1", "b.py": "1" });
  await direct.putObject("dags/theirs.txt", Buffer.from("theirs"));
  await killed(direct);
  const target = new S3Target(through, "dags", 2);
  const { manifest, files } = release("2", { "a.py": "2", "new.py": "2" });
  await target.stage(manifest, files, never);
  // What it would have written next.
  await direct.putObject("dags/a.py", Buffer.from("2"));
  await direct.putObject("dags/new.py", Buffer.from("2"));
  await direct.deleteObjects(["dags/b.py"]);
  const next = new S3Target(direct, "dags", 2);
  expect(await next.lock({ who: "bob", seconds: 60 })).toHaveProperty("unlock");
  expect(await holds(direct)).toEqual({ "a.py": "1", "b.py": "1", "theirs.txt": "theirs" });
  expect(await next.drift((await next.state()).current!)).toMatchObject([{ path: "theirs.txt", kind: "added" }]);
});

it("leaves nothing of a first sync that was killed between two files", async () => {
  const { direct } = await watched();
  await direct.putObject("dags/theirs.txt", Buffer.from("theirs"));
  await killed(direct);
  const target = new S3Target(direct, "dags", 2);
  const { manifest, files } = release("1", { "a.py": "1", "b.py": "1" });
  await target.stage(manifest, files, never);
  await direct.putObject("dags/a.py", Buffer.from("1"));
  const next = new S3Target(direct, "dags", 2);
  expect(await next.lock({ who: "bob", seconds: 60 })).toHaveProperty("unlock");
  expect(await holds(direct)).toEqual({ "theirs.txt": "theirs" });
  expect(await next.state()).toEqual({ current: undefined, foreign: ["theirs.txt"] });
});

it("writes over nothing that it has not seen", async () => {
  const { direct } = await watched();
  await sync(direct, "1", { "a.py": "1" });
  await direct.putObject("dags/a.py", Buffer.from("by hand"));
  await direct.putObject("dags/b.py", Buffer.from("theirs"));
  await expect(sync(direct, "2", { "a.py": "2" })).rejects.toThrow(/dags\/a\.py: somebody else has changed it/);
  await expect(sync(direct, "3", { "a.py": "1", "b.py": "2" })).rejects.toThrow(/b\.py: it is there already/);
  expect(await holds(direct)).toEqual({ "a.py": "by hand", "b.py": "theirs" });
});

it("stops when another sync has moved the target, and leaves the other's release in place", async () => {
  const { direct } = await watched();
  await sync(direct, "1", { "a.py": "1" });
  const slow = new S3Target(direct, "dags", 2);
  await slow.lock({ who: "slow", seconds: 0 });
  const { manifest, files } = release("2", { "a.py": "1", "slow.py": "2" });
  await slow.stage(manifest, files, never);
  await sync(direct, "3", { "a.py": "3" });
  await expect(slow.activate("r2")).rejects.toThrow("another sync has changed it meanwhile");
  expect((await new S3Target(direct, "dags", 2).state()).current?.release).toBe("r3");
});

it("brings a kept release back without any file of the user's", async () => {
  const { direct } = await watched();
  await sync(direct, "1", { "a.py": "1", "gone.py": "1", "empty.py": "" });
  await sync(direct, "2", { "a.py": "2" });
  const target = new S3Target(direct, "dags", 2);
  await target.lock({ who: "ann", seconds: 60 });
  await target.activate("r1");
  expect(await holds(direct)).toEqual({ "a.py": "1", "gone.py": "1", "empty.py": "" });
});
