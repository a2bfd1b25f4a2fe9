/**
 * The supervisor of a `process:` deployment (`src/supervisor/`): a process that outlives the job, owns the public port and keeps the
 * service alive. Here: how one is found, started and talked to.
 *
 * One connection is one deployment: JSON lines to a port of 127.0.0.1, opened by a token that stands in the deployment's folder, which
 * only its owner can read. A connection that ends before `keep`, however it ends, takes back what it did.
 */
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { RemoteError } from "../kernel/errors.ts";

/** The first argument of this program when it is to be a supervisor: see `entry.ts`. */
export const superviseWord = "supervise";

/** What a served version is known by: name → value, nothing secret. */
export type Identity = Readonly<Record<string, string>>;

/** A service process, as `state.json` has it: enough to find it again when the supervisor was killed. */
export interface ServiceRecord {
  identity: Identity;
  role: "current" | "candidate" | "ending";
  pid: number;
  /** Tells the process from a later one of the same number. */
  started: string;
  /** Of 127.0.0.1. */
  port: number;
  /** Holds its log and, where it was copied, its code. */
  folder: string;
}

export const stateSchema = "mlops-actions/process-deployment/1";

/** `state.json` in a deployment's folder, written whole by the supervisor alone. */
export interface SupervisorState {
  schema: typeof stateSchema;
  /** The public address. */
  host: string;
  port: number;
  /** Left out once it has ended by itself. */
  supervisor?: { pid: number; control: number; token: string };
  current?: Identity;
  former?: Identity;
  services: readonly ServiceRecord[];
}

/** How to run a service. `{port}` in the command stands for the port that it is given. */
export interface ServiceSpec {
  command: readonly string[];
  cwd: string;
  /** Its whole environment; kept in the supervisor's memory, never on disk. */
  env: Readonly<Record<string, string>>;
  /** As in ServiceRecord; the log is `service.log` in it. */
  folder: string;
}

export type Request =
  | { do: "hello"; token: string }
  | { do: "start"; spec: ServiceSpec; identity: Identity }
  | { do: "look" }
  | { do: "publish" }
  | { do: "keep" };

export interface Hello {
  pid: number;
  /** Another deployment is under way; nothing else can be asked. */
  busy: boolean;
  current?: Identity;
  former?: Identity;
  /** `running` is restarted when it ends; `adopted` is from a supervisor that was killed, and is not. */
  service: "running" | "adopted" | "none";
}

/** The candidate: where it is, and how it ended if it has. */
export interface Look {
  pid: number;
  port: number;
  ended?: string;
}

/** What the supervisor says to who started it, once. */
export type Started = { listening: true } | { failed: string };

/** The port or the folder can't be used for this deployment; the message says why. */
export class Unusable extends Error {
  readonly what: "port" | "folder";

  constructor(what: "port" | "folder", why: string) {
    super(why);
    this.what = what;
  }
}

export interface Place {
  /** Of this deployment alone. */
  folder: string;
  host: string;
  port: number;
  /** The program that becomes the supervisor when started with `superviseWord`; this very one when left out. */
  program?: string;
}

const answerSeconds = 10;

/** `state.json`, or undefined when there is none. Throws Unusable. */
export function readState(folder: string): SupervisorState | undefined {
  const file = join(folder, "state.json");
  let state: SupervisorState;
  try {
    if (!existsSync(file)) return undefined;
    state = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Unusable("folder", `state.json in it can't be read (${(error as Error).message})`);
  }
  if (state?.schema !== stateSchema) throw new Unusable("folder", `state.json in it is not of the form ${stateSchema}`);
  return state;
}

/** The environment of this process without what belongs to the job: its tokens, its inputs, and the mark by which the runner ends it. */
export const environmentToKeep = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !/^(INPUT|GITHUB|ACTIONS|RUNNER)_|^AIRFLOW_(PASSWORD|TOKEN)$/i.test(entry[0]),
    ),
  );

/** One deployment's connection. */
export class Supervisor {
  readonly hello: Hello;
  readonly #socket: Socket;
  readonly #lines: AsyncIterator<string>;
  readonly #name: string;

  private constructor(socket: Socket, lines: AsyncIterator<string>, hello: Hello, name: string) {
    this.#socket = socket;
    this.#lines = lines;
    this.hello = hello;
    this.#name = name;
  }

  /** Connects to the supervisor of the place, started when none lives. Throws Unusable and RemoteError. */
  static async open(place: Place, signal: AbortSignal): Promise<Supervisor> {
    try {
      mkdirSync(place.folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new Unusable("folder", (error as Error).message);
    }
    const { host, port } = readState(place.folder) ?? place;
    if (host !== place.host || port !== place.port)
      throw new Unusable("folder", `it belongs to the deployment at ${host}:${port}`);
    const living = await Supervisor.#connect(place.folder, signal);
    if (living) return living;
    const failure = await launch(place, signal);
    // Another deployment may have been faster to start one, which has the port but does not listen to deployments yet.
    for (let tries = failure?.listening === false ? 20 : 1; tries > 0; tries--) {
      const started = await Supervisor.#connect(place.folder, signal);
      if (started) return started;
      if (tries > 1) await sleep(100, undefined, { signal });
    }
    const { failed, listening } = failure ?? { failed: "nothing", listening: true };
    if (!listening) throw new Unusable("port", failed);
    throw new RemoteError("The supervisor", "its start", failed, `Look into ${join(place.folder, "supervisor.log")}.`);
  }

  /** undefined when none listens. */
  static async #connect(folder: string, signal: AbortSignal): Promise<Supervisor | undefined> {
    const { supervisor } = readState(folder) ?? {};
    if (!supervisor) return undefined;
    const socket = await connected(supervisor.control, signal);
    if (!socket) return undefined;
    const abort = () => socket.destroy();
    signal.addEventListener("abort", abort, { once: true });
    const reader = createInterface({ input: socket });
    const lines = reader[Symbol.asyncIterator]();
    socket.once("close", () => {
      signal.removeEventListener("abort", abort);
      // Whoever waits for an answer is told at once that none will come.
      reader.close();
    });
    const name = `The supervisor (process ${supervisor.pid})`;
    try {
      const hello = await ask<Hello>(socket, lines, { do: "hello", token: supervisor.token }, name);
      return new Supervisor(socket, lines, hello, name);
    } catch (error) {
      socket.destroy();
      signal.throwIfAborted();
      // Another program has the port now.
      if (error instanceof Gone) return undefined;
      throw error;
    }
  }

  start = (spec: ServiceSpec, identity: Identity) => this.#ask<Look>({ do: "start", spec, identity });
  look = () => this.#ask<Look>({ do: "look" });
  /** Requests go to the candidate from now on. */
  publish = () => this.#ask<true>({ do: "publish" });
  /** The candidate is the current version now, and the one before is ended when its last request is answered. */
  keep = () => this.#ask<true>({ do: "keep" });

  /** Takes back what was not kept. */
  close(): void {
    this.#socket.destroy();
  }

  #ask<T>(request: Request): Promise<T> {
    return ask<T>(this.#socket, this.#lines, request, this.#name);
  }
}

class Gone extends RemoteError {}

async function ask<T>(socket: Socket, lines: AsyncIterator<string>, request: Request, name: string): Promise<T> {
  socket.write(`${JSON.stringify(request)}\n`);
  let late: NodeJS.Timeout | undefined;
  const waited = new Promise<"late">((resolve) => {
    late = setTimeout(resolve, answerSeconds * 1000, "late");
  });
  // A connection that is reset is as good as one that is closed.
  const next = lines.next().catch(() => ({ done: true as const, value: undefined }));
  const line = await Promise.race([next, waited]).finally(() => clearTimeout(late));
  const asked = `"${request.do}"`;
  if (line === "late") {
    throw new RemoteError(name, asked, "nothing", "End that process (kill -9), and run this again.");
  }
  if (line.done) throw new Gone(name, asked, "nothing and ended", "Run this again.");
  const answer = JSON.parse(line.value) as { ok: T } | { failed: string };
  if ("failed" in answer) throw new RemoteError(name, asked, `"${answer.failed}"`, "Run this again.");
  return answer.ok;
}

/** undefined when nobody listens there. */
function connected(port: number, signal: AbortSignal): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.once("connect", () => {
      socket.on("error", () => {});
      resolve(socket);
    });
    socket.once("error", () => resolve(undefined));
  });
}

/** Starts a supervisor that lives on after us. What it failed with, and whether it had begun to listen; undefined when all is well. */
function launch(
  { folder, host, port, program }: Place,
  signal: AbortSignal,
): Promise<{ failed: string; listening: boolean } | undefined> {
  signal.throwIfAborted();
  const log = openSync(join(folder, "supervisor.log"), "a", 0o600);
  const script = program ?? realpathSync(process.argv[1] ?? "");
  const child = spawn(process.execPath, [script, superviseWord, folder, host, String(port)], {
    cwd: folder,
    detached: true,
    // Without RUNNER_TRACKING_ID, GitHub's runner does not find it when it ends what a job has left behind.
    env: environmentToKeep(process.env),
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  return new Promise((resolve) => {
    const done = (failure: { failed: string; listening: boolean } | undefined) => {
      clearTimeout(late);
      if (child.connected) child.disconnect();
      child.unref();
      resolve(failure);
    };
    const late = setTimeout(() => done({ failed: "nothing in time", listening: true }), answerSeconds * 1000);
    child.once("message", (said: Started) => done("failed" in said ? { ...said, listening: false } : undefined));
    child.once("error", (error) => done({ failed: error.message, listening: true }));
    child.once("exit", (code, ended) => done({ failed: `its end (${code ?? ended})`, listening: true }));
  });
}
