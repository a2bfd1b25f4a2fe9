import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { hashesOf } from "../../src/clients/hashes.ts";

describe("hashes", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mlops-hashes-"));
    mkdirSync(join(folder, "src", ".git"), { recursive: true });
    writeFileSync(join(folder, "src", "a.py"), "a");
    writeFileSync(join(folder, "src", ".git", "HEAD"), "x");
    writeFileSync(join(folder, "b.txt"), "b");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const paths = async (...given: string[]) => (await hashesOf(folder, given)).map(({ path }) => path).sort();

  it("are of all files below, each once, and of no .git", async () => {
    expect(await paths("src", "src/a.py", "b.txt")).toEqual(["b.txt", "src/a.py"]);
    expect(await paths(".")).toEqual(["b.txt", "src/a.py"]);
  });

  it("change with a file's bytes, and tell whether it may be run", async () => {
    const [before] = await hashesOf(folder, ["b.txt"]);
    writeFileSync(join(folder, "b.txt"), "other");
    chmodSync(join(folder, "b.txt"), 0o755);
    const [after] = await hashesOf(folder, ["b.txt"]);
    expect(after!.sha256).not.toBe(before!.sha256);
    expect([before!.executable, after!.executable]).toEqual([false, true]);
  });

  it("of a link that is named are those of what it leads to; of one below, of the link", async () => {
    symlinkSync("b.txt", join(folder, "link"));
    symlinkSync("../b.txt", join(folder, "src", "inner"));
    const [target, link] = await Promise.all(["b.txt", "link"].map((path) => hashesOf(folder, [path])));
    expect(link![0]!.sha256).toBe(target![0]!.sha256);
    const inner = (await hashesOf(folder, ["src"])).find(({ path }) => path === "src/inner");
    expect(inner!.sha256).not.toBe(target![0]!.sha256);
  });
});
