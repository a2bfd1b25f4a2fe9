/** The command line, as a process: help, flags, mistakes. What lint-dags finds is proved in test/actions. */
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { repository } from "../platform/tool.ts";
import { run } from "../src/clients/process.ts";
import { version } from "../src/version.generated.ts";
import { compile } from "./host/scenario.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
const start = join(folder, "start.mjs");

beforeAll(async () => {
  await compile();
  const entry = JSON.stringify(pathToFileURL(join(repository, "build/src/entry.js")).href);
  writeFileSync(start, `import { runCli } from ${entry};\nawait runCli(process.argv.slice(2));\n`);
}, 60_000);

const cli = (...args: string[]) =>
  run(process.execPath, [start, ...args], { cwd: folder, env: { GITHUB_TOKEN: undefined, GITHUB_OUTPUT: undefined } });

describe("help", () => {
  it("lists the actions", async () => {
    const { code, stdout } = await cli("--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}lint-dags /m);
  });

  it("is what comes without arguments", async () => {
    const { code, stdout, stderr } = await cli();
    expect(code).toBe(0);
    expect(stdout + stderr).toContain("Usage: mlops-actions");
  });

  it("of an action has its flags, settings, secrets and examples", async () => {
    const { code, stdout } = await cli("lint-dags", "--help");
    expect(code).toBe(0);
    for (const text of [
      "--fail-on <error|warning|never>",
      "lint.fail-on",
      "--changed-only [true|false]",
      "--format <format>",
      "mlops-actions lint-dags dags/ --fail-on warning",
    ]) {
      expect(stdout).toContain(text);
    }
    expect(stdout).toMatch(/Environment variables:\n {2}GITHUB_TOKEN/);
    expect(stdout).not.toContain("--github-token");
  });

  it("is what the word help asks for, of all and of one action", async () => {
    expect(await cli("help")).toEqual(await cli());
    expect(await cli("help", "lint-dags")).toEqual(await cli("lint-dags", "--help"));
    expect(await cli("help", "lint-dag")).toMatchObject({ code: 2, stdout: "" });
  });

  it("knows the version", async () => {
    expect(await cli("--version")).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});

describe("mistakes are exit code 2", () => {
  it.each([
    ["an unknown command", ["lint-dag"], "(Did you mean lint-dags?)"],
    ["an unknown flag", ["lint-dags", "--fial-on", "error"], "(Did you mean --fail-on?)"],
    ["a secret as a flag", ["lint-dags", "--github-token", "x"], "unknown option '--github-token'"],
    ["an unknown format", ["lint-dags", "--format", "yaml"], "Allowed choices are text, json, github"],
    ["a flag without its value", ["lint-dags", "--fail-on"], "argument missing"],
  ])("%s", async (_, args, said) => {
    const { code, stdout, stderr } = await cli(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(said);
  });

  it.each(["--sarif-file", "--summary-file"])("%s that can't be written", async (flag) => {
    const { code, stderr } = await cli("lint-dags", flag, ".");
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^${flag}: .* can't be written \\(EISDIR: .*Name a file in a folder`, "m"));
  });

  it("in values all at once, in the flags' names", async () => {
    const { code, stderr } = await cli(
      "lint-dags",
      "--fail-on",
      "eror",
      "--changed-only",
      "yes",
      "--airflow-version",
      "2.x",
    );
    expect(code).toBe(2);
    expect(stderr.trim().split("\n").sort()).toEqual([
      "3 mistakes to mend.",
      expect.stringMatching(/^error: --airflow-version: "2.x" is not an Airflow version/),
      'error: --changed-only: "yes" is neither true nor false. Write true or false.',
      'error: --fail-on: "eror" is not one of error, warning, never. Did you mean error?',
    ]);
  });

  it("in several positional paths too", async () => {
    const { code, stderr } = await cli("lint-dags", "nowhere", "--path", "neither");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: --path: there is no neither in .+\nerror: --path: there is no nowhere in /);
  });

  it("that are found late, in the flags' names as well", async () => {
    const { code, stderr } = await cli("lint-dags", "--changed-only", "--base", "main");
    expect(code).toBe(2);
    expect(stderr).toContain("there is no git repository here");
    expect((await cli("lint-dags", "--environment", "test")).stderr).toMatch(/^--environment: "test" is named, but/);
  });
});

it("works on when nobody reads its output any more, and keeps its exit code", async () => {
  writeFileSync(join(folder, "many.py"), `from airflow.sdk import DAG\n${'DAG("d", schedule="x")\n'.repeat(2000)}`);
  const child = spawn(process.execPath, [start, "lint-dags"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(stderr).not.toContain("EPIPE");
  expect(code).toBe(1);
});

it("prints no outputs with --format github in a terminal", async () => {
  const { stdout } = await cli("lint-dags", "--format", "github");
  expect(stdout).not.toContain("set-output");
});
