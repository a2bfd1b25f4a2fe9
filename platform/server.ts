/** The shape of every server here: started from its installed programs, waited for, and stopped with all that it started. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { endSessions, endWithUs, leave } from "./keeper.ts";

export interface Credentials {
  username: string;
  password: string;
}

/** A server that answers. */
export interface Server {
  /** For people: `mlflow 3.17.2`. */
  name: string;
  /** Without a slash at its end. */
  url: string;
  credentials?: Credentials;
  /** Folders that its users put things into, by what they hold. */
  folders?: Readonly<Record<string, string>>;
  /** The folder of its logs, a file a process. */
  logs: string;
  /** The processes that lead its sessions. */
  sessions: readonly number[];
  /** How long they may take to end when asked; 5 when left out. */
  graceSeconds?: number;
  seconds: { install: number; start: number };
  /**
   * Ends every process of it, throws when one can't be ended, and removes its folder if it was made for it. The logs stay when a
   * process had ended by itself. May be called again.
   */
  stop(): Promise<void>;
}

/** Whether a GET is answered with 2xx within two seconds; throws while nothing answers. */
export async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
  await response.arrayBuffer();
  return response.ok;
}

/** What every server can be told. */
export interface StartOptions {
  /** Everything that it writes goes here, and stays when it is stopped; a folder of its own that is removed at the end when left out. */
  dir?: string;
  /** It goes on running after this process. */
  background?: boolean;
  /** Gets a line every few seconds until it is ready: what is done, and for how long. */
  progress?: (line: string) => void;
  /** Until it has to answer, installation not counted. */
  timeoutSeconds?: number;
}

export interface Launch {
  /** Also the name of its log file. */
  name: string;
  program: string;
  args: readonly string[];
  /** Beside the environment of this process. */
  env?: Readonly<Record<string, string>>;
}

/** How to run a server in a given folder. */
export interface Plan {
  url: string;
  credentials?: Credentials;
  folders?: Readonly<Record<string, string>>;
  /** Run to their end, one after the other, before the processes. */
  before?: readonly Launch[];
  processes: readonly Launch[];
  /** How long its processes may take to end when asked, before they are killed; 5 when left out. */
  graceSeconds?: number;
  /** Whether it answers; may throw while it doesn't. */
  ready(): Promise<boolean>;
}

const PROGRESS_EVERY = 5_000;
const LOOK_EVERY = 150;
const LINES_SHOWN = 20;

/**
 * Starts a server: `install` once, then `plan` for the folder that it may write to. Throws with the last lines of its logs when a process
 * ends, or when it does not answer in time; nothing runs then, and the folder stays.
 */
export async function startServer<Installed>(
  name: string,
  options: StartOptions,
  install: () => Promise<Installed>,
  plan: (installed: Installed, dir: string) => Promise<Plan>,
): Promise<Server> {
  const say = reporter(name, options.progress);
  const children: Child[] = [];
  const own = options.dir === undefined;
  let dir = options.dir ?? "";
  try {
    say.phase("installing");
    const installed = await install();
    const seconds = { install: say.seconds(), start: 0 };

    say.phase("starting");
    dir = options.dir ?? (await mkdtemp(join(tmpdir(), `mlops-${name.replaceAll(" ", "-")}-`)));
    if (own) endWithUs({ folder: dir });
    const logs = join(dir, "logs");
    await mkdir(logs, { recursive: true });
    const planned = await plan(installed, dir);
    const { url, credentials, folders, before = [], processes, ready, graceSeconds } = planned;
    const deadline = performance.now() + (options.timeoutSeconds ?? 120) * 1000;
    const begin = (command: Launch) => {
      const child = launch(command, dir, logs);
      children.push(child);
      return child;
    };
    const pause = async () => {
      if (performance.now() > deadline) throw new Failure("it did not answer in time");
      await setTimeout(LOOK_EVERY);
    };

    for (const command of before) {
      const child = begin(command);
      while (child.ended === undefined) await pause();
      if (child.ended !== 0) throw ended(child);
      children.pop();
      leave(keptOf([child]));
    }
    const running = processes.map(begin);
    for (;;) {
      const isReady = await ready().catch(() => false);
      const gone = running.find((child) => child.ended !== undefined);
      if (gone) throw ended(gone);
      if (isReady) break;
      await pause();
    }
    seconds.start = say.seconds();
    say.done();

    const sessions = sessionsOf(running);
    if (options.background) leave({ ...keptOf(children), folder: dir });
    let stopping: Promise<void> | undefined;
    const stop = async () => {
      const crashed = running.filter(({ ended }) => ended !== undefined);
      await endSessions(sessions, graceSeconds);
      leave({ ...keptOf(children), folder: dir });
      if (own && crashed.length === 0) await rm(dir, { recursive: true, force: true });
      for (const { name: process, ended } of crashed)
        options.progress?.(`${name}: ${process} had ended with ${ended}; its logs stay in ${logs}`);
    };
    return {
      name,
      url,
      ...(credentials && { credentials }),
      ...(folders && { folders }),
      logs,
      sessions,
      ...(graceSeconds !== undefined && { graceSeconds }),
      seconds,
      stop: () => {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (error) {
    say.done();
    await endSessions(sessionsOf(children), 2);
    leave({ ...keptOf(children), folder: dir });
    throw error instanceof Failure ? new Error(await explain(name, error, children)) : error;
  }
}

interface Child {
  name: string;
  /** undefined when there was no such program. */
  pid: number | undefined;
  /** Its variable MLOPS_MARK. */
  mark: string;
  log: string;
  /** Exit code, or what else ended it; undefined while it runs. */
  ended: number | string | undefined;
}

/** Why a server does not answer; `child` where one process is to blame. */
class Failure extends Error {
  readonly child: Child | undefined;

  constructor(message: string, child?: Child) {
    super(message);
    this.child = child;
  }
}

const ended = (child: Child) => new Failure(`"${child.name}" ended with ${child.ended}`, child);

const keptOf = (children: readonly Child[]) => ({
  sessions: sessionsOf(children),
  marks: children.map(({ mark }) => mark),
});

const sessionsOf = (children: readonly Child[]) => children.map(({ pid }) => pid).filter((pid) => pid !== undefined);

function launch({ name, program, args, env }: Launch, dir: string, logs: string): Child {
  const log = join(logs, `${name}.log`);
  const mark = randomUUID();
  endWithUs({ marks: [mark] });
  const out = openSync(log, "a");
  const child: ChildProcess = spawn(program, args, {
    cwd: dir,
    env: { ...process.env, ...env, MLOPS_MARK: mark },
    detached: true,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  child.unref();
  const started: Child = { name, pid: child.pid, mark, log, ended: undefined };
  endWithUs({ sessions: sessionsOf([started]) });
  child.on("error", (error) => {
    started.ended = error.message;
  });
  child.on("exit", (code, signal) => {
    started.ended = code ?? signal ?? "an unknown signal";
  });
  return started;
}

async function explain(name: string, { message, child }: Failure, children: readonly Child[]): Promise<string> {
  const parts = await Promise.all(
    (child ? [child] : children).map(async ({ name: process, log }) => {
      const lines = (await readFile(log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-LINES_SHOWN);
      return `--- the end of ${log} (${process})\n${lines.join("\n")}`;
    }),
  );
  return `${name} did not start: ${message}\n${parts.join("\n")}`;
}

function reporter(name: string, progress: StartOptions["progress"]) {
  let phase = "";
  let since = performance.now();
  const seconds = () => Math.round((performance.now() - since) / 100) / 10;
  const ticking = progress && setInterval(() => progress(`${name}: ${phase}, ${seconds()} s`), PROGRESS_EVERY);
  ticking?.unref();
  return {
    seconds,
    phase(next: string) {
      phase = next;
      since = performance.now();
    },
    done: () => clearInterval(ticking),
  };
}
