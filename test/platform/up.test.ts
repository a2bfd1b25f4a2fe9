/** `npm run platform -- up`, `status` and `down`, as people use them; compiled, for `npm test` builds before it runs. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { cacheDir } from "../../platform/cache.ts";
import { processesOf } from "../../platform/keeper.ts";
import { mlflowEnvironment } from "../../platform/mlflow.ts";
import { findPython } from "../../platform/python.ts";
import { repository } from "../../platform/tool.ts";
import { run } from "../../src/clients/process.ts";
import { call } from "./http.ts";
import { describeWith } from "./needs.ts";

// A cache of its own, so that servers which somebody uses stay untouched; what is installed comes from the real one.
const cache = mkdtempSync(join(tmpdir(), "up-test-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const program = join(repository, "build/platform/cli.js");
const platform = (...args: string[]) =>
  run(process.execPath, [program, ...args], { env: { MLOPS_ACTIONS_CACHE: cache } });

const describeWithPython = await describeWith(findPython);

describeWithPython("npm run platform", () => {
  beforeAll(async () => {
    await mlflowEnvironment("3.17.2");
    mkdirSync(join(cacheDir(), "python"), { recursive: true });
    symlinkSync(join(cacheDir(), "python"), join(cache, "python"));
  }, 600_000);
  afterAll(() => platform("down"), 60_000);

  const urlIn = (stdout: string) => /^ {2}url +(\S+)$/m.exec(stdout)![1]!;
  const sessions = (name: string): number[] =>
    JSON.parse(readFileSync(join(cache, "up", `${name}.json`), "utf8")).running.sessions;

  it("starts a server once, says what runs, and leaves nothing", async () => {
    const [one, other] = await Promise.all([platform("up", "mlflow"), platform("up", "mlflow")]);
    for (const { code, stdout } of [one, other]) {
      expect(code).toBe(0);
      expect(stdout).toMatch(
        /^mlflow 3\.17\.2: up since \S+Z, \d+ processes, \d+ MiB\n {2}url +http:\/\/127\.0\.0\.1:\d+\n/,
      );
    }
    expect(urlIn(one.stdout)).toBe(urlIn(other.stdout));
    const said = [one, other].map(({ stderr }) => stderr).join("");
    expect(said.match(/^mlflow 3\.17\.2: up after [\d.]+ s, [\d.]+ s of it to install$/gm)).toHaveLength(1);
    expect(said.match(/^mlflow 3\.17\.2: runs already$/gm)).toHaveLength(1);

    const experiments = `${urlIn(one.stdout)}/api/2.0/mlflow/experiments/search?max_results=1`;
    expect((await call("GET", experiments)).body.experiments).toHaveLength(1);
    const status = await platform("status");
    expect(status.stdout).toMatch(new RegExp(`^  url +${urlIn(one.stdout)}$`, "m"));
    expect(status.stdout).toContain("airflow 3.2.2: down\n");

    const running = sessions("mlflow");
    expect(await processesOf(running)).not.toEqual([]);
    const down = await platform("down", "mlflow");
    expect(down.stdout).toMatch(/^mlflow 3\.17\.2: down after [\d.]+ s\n$/);
    expect(await processesOf(running)).toEqual([]);
    expect(existsSync(join(cache, "up", "mlflow"))).toBe(false);
    expect((await platform("down", "mlflow")).stdout).toBe("mlflow 3.17.2: was not up\n");
  }, 240_000);

  it("tells of a server that ended by itself, and starts another", async () => {
    const first = await platform("up", "git");
    for (const { pid } of await processesOf(sessions("git"))) process.kill(pid, "SIGKILL");
    await setTimeout(200);
    const status = await platform("status");
    expect(status.stdout).toContain(
      "git of this machine: all its processes have ended by themselves; its logs say why\n",
    );
    const second = await platform("up", "git");
    expect(second.stderr).toContain("up after");
    expect(urlIn(second.stdout)).not.toBe(urlIn(first.stdout));
    expect((await fetch(urlIn(second.stdout))).status).toBe(401);
    expect((await platform("down")).stdout).toMatch(/^git of this machine: down after [\d.]+ s\n$/);
  }, 60_000);

  it("leaves nothing of a start that is interrupted", async () => {
    const starting = spawn(process.execPath, [program, "up", "mlflow"], {
      env: { ...process.env, MLOPS_ACTIONS_CACHE: cache },
    });
    const log = join(cache, "up", "mlflow", "logs", "mlflow.log");
    while (!existsSync(log)) await setTimeout(20);
    starting.kill("SIGINT");
    const runs = async () => (await run("sh", ["-c", `grep -l "${cache}" /proc/[0-9]*/environ 2>/dev/null`])).stdout;
    for (let tries = 0; (await runs()) !== "" && tries < 100; tries++) await setTimeout(100);
    expect(await runs()).toBe("");
    expect((await platform("status")).stdout).toContain("mlflow 3.17.2: down\n");
  }, 60_000);

  it("names what there is when it is asked for something else", async () => {
    const answer = await platform("up", "prefect");
    expect(answer.code).toBe(2);
    expect(answer.stderr).toMatch(/^There is no server "prefect"\.\n/);
    expect(answer.stderr).toContain("mlflow (3.17.2)");
  });
});
