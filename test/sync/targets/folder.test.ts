/** The folder target: the contract of targets, and what is its own. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import { FolderTarget } from "../../../src/sync/targets/folder.ts";
import { release, targetContract } from "./contract.ts";

const scratch = mkdtempSync(join(tmpdir(), "folder-target-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let made = 0;
const newDir = () => join(scratch, String(made++));
const never = new AbortController().signal;

function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

targetContract("a folder", async () => {
  const dir = newDir();
  return {
    target: new FolderTarget(dir),
    again: () => new FolderTarget(dir),
    seen: async () => (existsSync(join(dir, "current")) ? filesBelow(join(dir, "current")) : undefined),
    byHand: async (path, text) => {
      const full = join(dir, "current", path);
      if (text === undefined) rmSync(full);
      else writeFileSync(full, text);
    },
    putForeign: async () => {
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, "theirs.py"), "x");
    },
    foreignIsThere: async () => readFileSync(join(dir, "theirs.py"), "utf8") === "x",
    clean: async () => rmSync(dir, { recursive: true, force: true }),
  };
});

const synced = async (dir: string, ...ids: string[]) => {
  const target = new FolderTarget(dir);
  await target.lock({ who: "a", seconds: 0 });
  for (const id of ids) {
    const { manifest, files } = release(id, { "a.py": id });
    await target.stage(manifest, files, never);
    await target.activate(manifest.release);
  }
  return target;
};

it("is a link that leads to a folder beside it, so that the whole can be mounted elsewhere", async () => {
  const dir = newDir();
  await synced(dir, "1");
  expect(readlinkSync(join(dir, "current"))).toBe("releases/r1");
});

it("makes files new when a kept release is made live again: Airflow 2 passes over older ones", async () => {
  const dir = newDir();
  const target = await synced(dir, "1", "2");
  utimesSync(join(dir, "releases/r1/a.py"), 1000, 1000);
  await target.activate("r1");
  expect(Date.now() - statSync(join(dir, "current/a.py")).mtimeMs).toBeLessThan(10_000);
});

it("does not wait for an owner of this machine that is dead", async () => {
  const dir = newDir();
  mkdirSync(join(dir, "locks"), { recursive: true });
  const lock = { who: "ann", host: hostname(), pid: 2 ** 22 + 1, until: Date.now() + 1e6 };
  writeFileSync(join(dir, "locks/x.json"), JSON.stringify(lock));
  expect(await new FolderTarget(dir).lock({ who: "bob", seconds: 60 })).toHaveProperty("unlock");
  writeFileSync(join(dir, "locks/x.json"), JSON.stringify({ ...lock, host: "another" }));
  expect(await new FolderTarget(dir).lock({ who: "bob", seconds: 60 })).toHaveProperty("heldBy");
});

it("takes away what a crashed sync left, and nothing else", async () => {
  const dir = newDir();
  const target = await synced(dir, "1");
  mkdirSync(join(dir, "releases/.r2.part/sub"), { recursive: true });
  symlinkSync("releases/r2", join(dir, ".current.abc"));
  writeFileSync(join(dir, "manifests/r2.json"), JSON.stringify(release("2", {}).manifest));
  writeFileSync(join(dir, "notes.txt"), "mine");
  expect(await target.kept()).toEqual(["r1"]);
  await target.lock({ who: "a", seconds: 0 });
  expect(readdirSync(dir).sort()).toEqual(["current", "locks", "manifests", "notes.txt", "releases"]);
  expect(readdirSync(join(dir, "releases"))).toEqual(["r1"]);
  expect(readdirSync(join(dir, "manifests"))).toEqual(["r1.json"]);
});

it("deletes of an old release what it wrote, and Python's caches, but no file that somebody put there", async () => {
  const dir = newDir();
  const target = await synced(dir, "1", "2", "3");
  mkdirSync(join(dir, "releases/r1/__pycache__"));
  writeFileSync(join(dir, "releases/r1/__pycache__/a.pyc"), "");
  writeFileSync(join(dir, "releases/r2/theirs.txt"), "");
  expect(await target.prune(1, [])).toEqual(["r2", "r1"]);
  expect(readdirSync(join(dir, "releases")).sort()).toEqual(["r2", "r3"]);
  expect(readdirSync(join(dir, "releases/r2"))).toEqual(["theirs.txt"]);
});

it("says what to do where it can't work", async () => {
  const real = newDir();
  mkdirSync(join(real, "current"), { recursive: true });
  await expect(new FolderTarget(real).state()).rejects.toThrow(/current is no link.*Move it away/);
  const deep = join(newDir(), "not", "there");
  await expect(new FolderTarget(deep).lock({ who: "a", seconds: 1 })).rejects.toThrow(/Make the folder/);
  const file = newDir();
  writeFileSync(file, "");
  await expect(new FolderTarget(file).state()).rejects.toThrow(/can't be read/);
  const led = newDir();
  mkdirSync(led);
  symlinkSync("elsewhere", join(led, "current"));
  expect((await new FolderTarget(led).state()).foreign).toContain("current (elsewhere)");
});
