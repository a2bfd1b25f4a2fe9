import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { cacheDir, cached } from "../../platform/cache.ts";

const { MLOPS_ACTIONS_CACHE, XDG_CACHE_HOME } = process.env;

beforeEach(async () => {
  process.env.MLOPS_ACTIONS_CACHE = await mkdtemp(join(tmpdir(), "cache-"));
});

afterEach(async () => {
  await rm(cacheDir(), { recursive: true, force: true });
  for (const [name, value] of Object.entries({ MLOPS_ACTIONS_CACHE, XDG_CACHE_HOME })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test("the user's cache folder is used when none is named", () => {
  const named = cacheDir();
  process.env.MLOPS_ACTIONS_CACHE = "";
  process.env.XDG_CACHE_HOME = "/somewhere";
  expect(cacheDir()).toBe(join("/somewhere", "mlops-actions"));
  process.env.MLOPS_ACTIONS_CACHE = named;
});

test("a folder is built once, however many ask at the same time, and nobody sees it half built", async () => {
  let builds = 0;
  const build = async (dir: string) => {
    builds++;
    await writeFile(join(dir, "first"), "1");
    await setTimeout(50);
    await writeFile(join(dir, "second"), "2");
  };
  const dirs = await Promise.all([1, 2, 3].map(() => cached("tool-1", build)));
  expect(builds).toBe(1);
  expect(new Set(dirs)).toEqual(new Set([join(cacheDir(), "tool-1")]));
  expect(await readdir(dirs[0]!)).toEqual(["first", "second"]);
  expect(await readdir(cacheDir())).toEqual(["tool-1"]);
});

test("a build that fails leaves nothing behind, and the next one is tried", async () => {
  const failing = cached("tool-1", async (dir) => {
    await writeFile(join(dir, "half"), "");
    throw new Error("no network");
  });
  await expect(failing).rejects.toThrow("no network");
  expect(await readdir(cacheDir())).toEqual([]);
  const dir = await cached("tool-1", (dir) => writeFile(join(dir, "whole"), "yes"));
  expect(await readFile(join(dir, "whole"), "utf8")).toBe("yes");
});

test("the lock of a process that is gone holds nobody up", async () => {
  await writeFile(join(cacheDir(), "tool-1.lock"), "999999999");
  await expect(cached("tool-1", async () => {})).resolves.toBe(join(cacheDir(), "tool-1"));
});
