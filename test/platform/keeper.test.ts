/** The keeper's end of what bears a mark: servers that lead a session with all of it, a program in another's session alone. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { endSessions, processesOf } from "../../platform/keeper.ts";
import { repository } from "../../platform/tool.ts";

/** A shell that leads a session, as a terminal does; it has printed all that `command` prints at once. */
async function session(command: string, env: Record<string, string> = {}) {
  const shell = spawn("sh", ["-c", command], {
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
    env: { PATH: process.env.PATH, ...env },
  });
  const said = await new Promise<string>((resolve) => shell.stdout.setEncoding("utf8").once("data", resolve));
  return { leader: shell.pid!, said: said.trim() };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.on("exit", resolve));

/** What the keeper does when whoever told it this is gone. */
async function keep(marks: string[], folders: string[]): Promise<void> {
  const keeper = spawn(process.execPath, [join(repository, "platform/keeper.mjs"), "watch"], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  keeper.stdin.end(`${JSON.stringify({ sessions: [], marks, folders })}\n`);
  await ended(keeper);
}

it("ends a marked program, and leaves the terminal that it ran in", async () => {
  const mark = randomUUID();
  const { leader, said } = await session(`MLOPS_MARK=${mark} sleep 600 & echo $!; exec sleep 601`);
  const pids = async () => (await processesOf([leader])).map(({ pid }) => pid);
  expect(await pids()).toEqual(expect.arrayContaining([leader, Number(said)]));
  try {
    await keep([mark], []);
    expect(await pids()).toEqual([leader]);
  } finally {
    await endSessions([leader]);
  }
});

it("ends the session that a marked program leads, and removes the folder after it", async () => {
  const mark = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), "keeper-"));
  const { leader } = await session("env -u MLOPS_MARK sleep 600 & echo ready; wait", { MLOPS_MARK: mark });
  await keep([mark], [folder]);
  expect(await processesOf([leader])).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});
