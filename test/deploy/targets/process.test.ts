/** `process:` with a service of a few lines of Python; the supervisor is the program as it is shipped. */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, jest } from "@jest/globals";
import { freePort } from "../../../platform/port.ts";
import { findPython } from "../../../platform/python.ts";
import { repository } from "../../../platform/tool.ts";
import { targetFor } from "../../../src/actions/deploy-model/target.ts";
import { readState } from "../../../src/clients/supervisor.ts";
import { deploySettings } from "../../../src/deploy/settings.ts";
import { startOf } from "../../../src/supervisor/process.ts";
import { type Bench, begun, deployed, free, served, targetContract, until, version } from "./contract.ts";
import { ended } from "./ended.ts";

jest.setTimeout(60_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface ProcessBench extends Bench {
  folder: string;
  port: number;
}

async function bench(place: { folder?: string; port?: number } = {}): Promise<ProcessBench> {
  const folder = place.folder ?? realpathSync(mkdtempSync(join(tmpdir(), "mlops-deploy-")));
  folders.push(folder);
  const port = place.port ?? (await freePort());
  const { program: python } = await findPython();
  const made: ProcessBench = {
    folder,
    port,
    target: (env = {}) =>
      targetFor({
        place: { host: "127.0.0.1", port },
        settings: deploySettings.parse({
          command: [python, "service.py", "{port}"],
          folder: "test/deploy/targets",
          "state-folder": folder,
          "time-limit": env.BEHAVES === "never-ready" ? "2s" : "30s",
          env,
        }),
        directory: repository,
        env: { MLFLOW_TRACKING_URI: "http://127.0.0.1:1" },
        signal: new AbortController().signal,
        program: join(repository, "bin/mlops-actions.js"),
      }),
    async stop() {
      await ended(folder);
      expect(readState(folder)?.services ?? []).toEqual([]);
    },
  };
  return made;
}

targetContract("process", bench);

describe("process, beyond the contract", () => {
  const benches: ProcessBench[] = [];
  const fresh = async (place?: Parameters<typeof bench>[0]) => {
    const made = await bench(place);
    benches.push(made);
    return made;
  };
  afterEach(async () => {
    for (const made of benches.splice(0)) await made.stop();
  });

  const stateOf = ({ folder }: ProcessBench) => readState(folder)!;
  const serviceOf = (one: ProcessBench) => stateOf(one).services.find(({ role }) => role === "current")!;

  it("leaves no process when the first deployment fails", async () => {
    const one = await fresh();
    const deployment = await begun(one.target({ BEHAVES: "crashes" }));
    await deployment.start(version(1));
    const { supervisor } = stateOf(one);
    deployment.close();
    await until(async () => startOf(supervisor!.pid) === undefined);
    expect(stateOf(one)).toMatchObject({ services: [] });
    expect(stateOf(one).supervisor).toBeUndefined();
  });

  it("starts one supervisor when several deployments begin at once", async () => {
    const one = await fresh();
    const all = await Promise.all(Array.from({ length: 4 }, () => one.target().begin(new AbortController().signal)));
    expect(all.filter((deployment) => deployment !== undefined)).toHaveLength(1);
    for (const deployment of all) deployment?.close();
  });

  it("ends the former service and its copy of the code once the new one is kept", async () => {
    const one = await fresh();
    await deployed(one.target(), version(1));
    const first = serviceOf(one);
    await deployed(one.target(), version(2));
    await until(async () => startOf(first.pid) === undefined && !existsSync(join(first.folder, "code")));
    expect(existsSync(join(first.folder, "service.log"))).toBe(true);
    await until(async () => stateOf(one).services.length === 1);
    expect(stateOf(one)).toMatchObject({ current: version(2), former: version(1), services: [{ role: "current" }] });
  });

  it("starts a service again that ends, each time later", async () => {
    const one = await fresh();
    const { url } = one.target();
    await deployed(one.target(), version(1));
    for (let time = 0; time < 2; time++) {
      const { pid } = serviceOf(one);
      const lost = await fetch(`${url}/crash`, { method: "POST", body: "now" });
      expect([lost.status, lost.headers.get("retry-after")]).toEqual([503, "1"]);
      await until(async () => (await served(url)) === "1");
      expect(serviceOf(one).pid).not.toBe(pid);
    }
    const log = readFileSync(join(one.folder, "supervisor.log"), "utf8");
    expect(log).toMatch(/ended with exit code 3; next start in 500 ms[\s\S]*next start in 1000 ms/);
  });

  it("finds the service that a killed supervisor left, and serves it again", async () => {
    const one = await fresh();
    await deployed(one.target(), version(1));
    const { pid } = serviceOf(one);
    const killed = stateOf(one).supervisor!.pid;
    process.kill(killed, "SIGKILL");
    await until(async () => startOf(killed) === undefined);
    const deployment = await begun(one.target({ BEHAVES: "crashes" }));
    expect(deployment.now).toEqual({ current: version(1), former: undefined, running: false });
    expect(await served(one.target().url)).toBe("1");
    expect(await deployment.start(version(2))).toMatchObject({ ready: false });
    deployment.close();
    await until(async () => (await served(one.target().url)) === "1");
    expect(serviceOf(one).pid).toBe(pid);
    await free(one.target());
    await deployed(one.target(), version(2));
    expect(await served(one.target().url)).toBe("2");
    await until(async () => startOf(pid) === undefined);
  });

  it("ends the candidate that a killed supervisor left", async () => {
    const one = await fresh();
    const deployment = await begun(one.target());
    await deployment.start(version(1));
    const { supervisor, services } = stateOf(one);
    process.kill(supervisor!.pid, "SIGKILL");
    await until(async () => startOf(supervisor!.pid) === undefined);
    await expect(deployment.keep()).rejects.toThrow("Run this again");
    (await begun(one.target())).close();
    await until(async () => startOf(services[0]!.pid) === undefined);
  });

  it("says which process to end when the supervisor does not answer", async () => {
    const one = await fresh();
    await deployed(one.target(), version(1));
    const { pid } = stateOf(one).supervisor!;
    process.kill(pid, "SIGSTOP");
    await expect(begun(one.target())).rejects.toThrow(
      `The supervisor (process ${pid}) answered nothing to "hello". End that process (kill -9), and run this again.`,
    );
  });

  it("names a port that another program has, and leaves that program alone", async () => {
    const stranger = createServer((_, response) => response.end("mine"));
    const port = await freePort();
    await new Promise<void>((resolve) => stranger.listen(port, "127.0.0.1", resolve));
    try {
      const one = await fresh({ port });
      await expect(begun(one.target())).rejects.toThrow(
        `port ${port} is taken by another program, which was left alone`,
      );
      expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("mine");
    } finally {
      stranger.closeAllConnections();
      stranger.close();
    }
  });

  it("refuses the folder of another port, and one with a file that is not ours", async () => {
    const one = await fresh();
    await deployed(one.target(), version(1));
    const other = await bench({ folder: one.folder });
    await expect(begun(other.target())).rejects.toThrow(`belongs to the deployment at 127.0.0.1:${one.port}`);
  });

  it("gives the service its own environment, without the job's tokens and inputs", async () => {
    process.env.INPUT_SECRET =
      process.env.GITHUB_TOKEN =
      process.env.ACTIONS_RUNTIME_TOKEN =
      process.env.RUNNER_TRACKING_ID =
        "job";
    try {
      const one = await fresh();
      await deployed(one.target({ OWN: "1" }), version(1));
      const info = (await (await fetch(`${one.target().url}/info`)).json()) as {
        environment: string[];
        folder: string;
      };
      expect(info.environment).toEqual(expect.arrayContaining(["OWN", "MODEL_URI", "MLFLOW_TRACKING_URI", "PATH"]));
      expect(info.environment.filter((name) => /^(INPUT|GITHUB|ACTIONS|RUNNER)_/.test(name))).toEqual([]);
      expect(info.folder).toBe(join(serviceOf(one).folder, "code"));
      if (process.platform !== "linux") return;
      const supervisor = readFileSync(`/proc/${stateOf(one).supervisor!.pid}/environ`, "utf8");
      expect(supervisor).not.toMatch(/(^|\0)(INPUT|GITHUB|ACTIONS|RUNNER)_/);
    } finally {
      for (const name of ["INPUT_SECRET", "GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "RUNNER_TRACKING_ID"])
        delete process.env[name];
    }
  });
});
