/** What all servers share, shown on small programs: started together, named when they fail, ended with all that they started. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it } from "@jest/globals";
import { endSessions, processesOf } from "../../platform/keeper.ts";
import { freePort } from "../../platform/port.ts";
import { answers, type Launch, type Server, type StartOptions, startServer } from "../../platform/server.ts";
import { repository } from "../../platform/tool.ts";

const started: Server[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

const listen = (port: number) =>
  `require("node:http").createServer((q, a) => a.end("hello")).listen(${port}, "127.0.0.1")`;

const node = (name: string, code: string): Launch => ({ name, program: process.execPath, args: ["-e", code] });

async function start(
  options: StartOptions = {},
  code: (port: number) => string = listen,
  more: Partial<Record<"before" | "processes", Launch[]>> = {},
): Promise<Server> {
  const server = await startServer(
    "tiny 1.0",
    options,
    async () => {},
    async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      return {
        url,
        before: more.before ?? [],
        processes: [node("web", code(port)), ...(more.processes ?? [])],
        ready: () => answers(url),
      };
    },
  );
  started.push(server);
  return server;
}

const failure = (starting: Promise<Server>): Promise<string> =>
  starting.then(
    () => "it started",
    (error: Error) => error.message,
  );

/** The log that a failure names; its folder is removed. */
function takeLog(message: string): string {
  const log = /--- the end of (\S+)/.exec(message)![1]!;
  const text = readFileSync(log, "utf8");
  rmSync(dirname(dirname(log)), { recursive: true });
  return text;
}

it("starts many at once, each on its own port and folder, and leaves nothing of them", async () => {
  const servers = await Promise.all(Array.from({ length: 6 }, () => start()));
  expect(new Set(servers.map(({ url }) => url)).size).toBe(6);
  expect(new Set(servers.map(({ logs }) => logs)).size).toBe(6);
  for (const { url } of servers) expect(await (await fetch(url)).text()).toBe("hello");
  const sessions = servers.flatMap((server) => server.sessions);
  expect(await processesOf(sessions)).toHaveLength(6);

  await Promise.all(servers.map((server) => server.stop()));
  expect(await processesOf(sessions)).toEqual([]);
  for (const { logs } of servers) expect(existsSync(dirname(logs))).toBe(false);
  await servers[0]!.stop();
}, 30_000);

it("runs what has to be done before, in order, and keeps a folder that it was given", async () => {
  const dir = join(repository, "build", `server-test-${process.pid}`);
  const before = ["one", "two"].map((word) => node("prepare", `require("node:fs").appendFileSync("done", "${word} ")`));
  const server = await start({ dir }, listen, { before });
  expect(readFileSync(join(dir, "done"), "utf8")).toBe("one two ");
  await server.stop();
  expect(readdirSync(dir).sort()).toEqual(["done", "logs"]);
  rmSync(dir, { recursive: true });
}, 30_000);

it("ends what hides in another process group and what ignores SIGINT", async () => {
  const stubborn = 'process.on("SIGINT", () => {}); setInterval(() => {}, 1e9)';
  const server = await start({}, listen, {
    processes: [
      { name: "shell", program: "sh", args: ["-c", `set -m; "$0" -e '${stubborn}' & wait`, process.execPath] },
    ],
  });
  const found = async () => (await processesOf(server.sessions)).map(({ command }) => command);
  while (!(await found()).some((command) => command.includes("-e process.on"))) await setTimeout(50);
  await endSessions(server.sessions, 0.5);
  expect(await found()).toEqual([]);
  await server.stop();
  // It ended without our stop: its logs are kept.
  expect(readdirSync(server.logs).sort()).toEqual(["shell.log", "web.log"]);
  rmSync(dirname(server.logs), { recursive: true });
}, 30_000);

it("says what it waits for, and how long", async () => {
  const lines: string[] = [];
  await start({ progress: (line) => lines.push(line) }, (port) => `setTimeout(() => ${listen(port)}, 6000)`);
  expect(lines[0]).toMatch(/^tiny 1\.0: starting, 5(\.\d)? s$/);
}, 30_000);

describe("a server that does not start", () => {
  it("because a process ends: its last lines are shown, its logs kept", async () => {
    const message = await failure(
      start({}, () => 'for (let i = 0; i < 99; i++) console.error("line", i); process.exit(7)'),
    );
    expect(message).toMatch(
      /^tiny 1\.0 did not start: "web" ended with 7\n--- the end of .*web\.log \(web\)\nline 79\n/,
    );
    expect(message).toContain("line 98");
    expect(takeLog(message)).toContain("line 0\n");
  }, 30_000);

  it("because what comes before it fails", async () => {
    const before = [node("migrate", 'console.log("no such table"); process.exit(1)')];
    const message = await failure(start({}, listen, { before }));
    expect(message).toMatch(/"migrate" ended with 1\n.*\nno such table/);
    takeLog(message);
  }, 30_000);

  it("because a program is not there", async () => {
    const message = await failure(
      start({}, listen, { processes: [{ name: "other", program: "no-such-program", args: [] }] }),
    );
    expect(message).toContain('"other" ended with spawn no-such-program ENOENT');
    takeLog(message);
  }, 30_000);

  it("because it never answers: nothing of it runs on", async () => {
    const message = await failure(
      start({ timeoutSeconds: 1 }, () => "console.log(process.pid); setInterval(() => {}, 1e9)"),
    );
    expect(message).toMatch(/^tiny 1\.0 did not start: it did not answer in time\n/);
    expect(await processesOf([Number(takeLog(message))])).toEqual([]);
  }, 30_000);
});

// The starting program has to be another process, and it needs compiled code: `npm test` builds before it runs.
describe.each(["SIGINT", "SIGKILL"] as const)("when the program that started it gets %s", (signal) => {
  it("its servers end and its folders go", async () => {
    const code = `
      import { startServer, answers } from ${JSON.stringify(join(repository, "build/platform/server.js"))};
      import { freePort } from ${JSON.stringify(join(repository, "build/platform/port.js"))};
      const port = await freePort();
      const url = "http://127.0.0.1:" + port;
      const code = ${JSON.stringify(listen(0))}.replace("listen(0", "listen(" + port);
      const processes = [{ name: "web", program: process.execPath, args: ["-e", code] }];
      const server = await startServer("tiny", {}, async () => {}, async () => ({ url, processes, ready: () => answers(url) }));
      console.log(JSON.stringify(server));
      setInterval(() => {}, 1e9);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const { sessions, logs } = await new Promise<Server>((resolve) =>
      parent.stdout.once("data", (line: Buffer) => resolve(JSON.parse(line.toString()))),
    );
    expect(await processesOf(sessions)).toHaveLength(1);
    parent.kill(signal);
    for (let tries = 0; existsSync(logs) && tries < 100; tries++) await setTimeout(100);
    expect(await processesOf(sessions)).toEqual([]);
    expect(existsSync(dirname(logs))).toBe(false);
  }, 30_000);
});
