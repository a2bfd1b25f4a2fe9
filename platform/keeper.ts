/** Ends sessions of processes by `keeper.mjs`, a program of its own so that it outlives us: servers end with us, however we end. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";
import { join } from "node:path";
import { run } from "../src/clients/process.ts";
import { must, repository } from "./tool.ts";

const program = join(repository, "platform", "keeper.mjs");

export interface SessionProcess {
  pid: number;
  /** The process that leads its session. */
  session: number;
  command: string;
  /** Memory; pages shared with other processes count in part. 0 where there is no /proc. */
  bytes: number;
}

/** What runs in the sessions that these processes lead. */
export async function processesOf(sessions: readonly number[]): Promise<SessionProcess[]> {
  return sessions.length === 0
    ? []
    : JSON.parse(await must(process.execPath, [program, "list", ...sessions.map(String)]));
}

/** Ends all processes of the sessions: SIGINT, and SIGKILL after `graceSeconds`. Throws when one still runs. */
export async function endSessions(sessions: readonly number[], graceSeconds = 5): Promise<void> {
  if (sessions.length === 0) return;
  const { code, stderr } = await run(process.execPath, [
    program,
    "stop",
    String(graceSeconds),
    ...sessions.map(String),
  ]);
  if (code !== 0) throw new Error(`processes could not be ended: ${stderr.trim()}`);
}

const kept = { sessions: new Set<number>(), marks: new Set<string>(), folders: new Set<string>() };
let watcher: ChildProcess | undefined;

export interface Kept {
  sessions?: readonly number[];
  /** The variable `MLOPS_MARK` of processes; to be told before one starts, or it stays when we are killed before it has a number. */
  marks?: readonly string[];
  /** Removed when the others have ended. */
  folder?: string;
}

/** From now on these end with this process, whether it returns, is interrupted or is killed. */
export function endWithUs({ sessions = [], marks = [], folder }: Kept): void {
  for (const session of sessions) kept.sessions.add(session);
  for (const mark of marks) kept.marks.add(mark);
  if (folder !== undefined) kept.folders.add(folder);
  tell();
}

/** Takes back `endWithUs`. */
export function leave({ sessions = [], marks = [], folder }: Kept): void {
  for (const session of sessions) kept.sessions.delete(session);
  for (const mark of marks) kept.marks.delete(mark);
  if (folder !== undefined) kept.folders.delete(folder);
  tell();
}

function tell(): void {
  const idle = kept.sessions.size + kept.marks.size + kept.folders.size === 0;
  if (!watcher && idle) return;
  watcher ??= watch();
  const [sessions, marks, folders] = [[...kept.sessions], [...kept.marks], [...kept.folders]];
  watcher.stdin?.write(`${JSON.stringify({ sessions, marks, folders })}\n`);
  if (idle) {
    watcher.stdin?.end();
    watcher = undefined;
  }
}

function watch(): ChildProcess {
  const child = spawn(process.execPath, [program, "watch"], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  child.unref();
  (child.stdin as unknown as Socket).unref();
  child.stdin.on("error", () => {});
  return child;
}
