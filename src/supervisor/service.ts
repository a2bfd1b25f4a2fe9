/** One service process: started on a free port, restarted when it ends, ended with all of its own processes. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Identity, ServiceRecord, ServiceSpec } from "../clients/supervisor.ts";
import { endGroup, signalGroup, startOf } from "./process.ts";
import type { Backend } from "./proxy.ts";

/** Between an end and the next start, in milliseconds; doubled each time, and the first again after it ran for long. */
const backoff = { first: 500, last: 30_000, longRun: 60_000 };

/** Requests under way have this long before a service that is served no more is ended, in milliseconds. */
const drain = 30_000;

export class Service implements Backend {
  readonly identity: Identity;
  readonly folder: string;
  role: ServiceRecord["role"];
  /** Restarted when it ends; else its end is told. */
  restarts = false;
  /** Of an adopted one: there is nothing to restart it by. */
  readonly adopted: boolean;
  port = 0;
  pid = 0;
  started = "";
  inFlight = 0;
  /** How it ended, while it does not run. */
  ended: string | undefined;

  readonly #spec: ServiceSpec | undefined;
  readonly #changed: () => void;
  #stopping = false;
  #wait = backoff.first;

  private constructor(
    known: { identity: Identity; folder: string; role: ServiceRecord["role"] },
    spec: ServiceSpec | undefined,
    changed: () => void,
  ) {
    this.identity = known.identity;
    this.folder = known.folder;
    this.role = known.role;
    this.adopted = spec === undefined;
    this.#spec = spec;
    this.#changed = changed;
  }

  /** Starts a candidate. `changed` is called when its process is another one. */
  static async start(spec: ServiceSpec, identity: Identity, changed: () => void): Promise<Service> {
    const service = new Service({ identity, folder: spec.folder, role: "candidate" }, spec, changed);
    await service.#begin();
    return service;
  }

  /** One that a killed supervisor left running; undefined when it does not run any more. */
  static adopt(record: ServiceRecord, changed: () => void): Service | undefined {
    if (startOf(record.pid) !== record.started) return undefined;
    const service = new Service(record, undefined, changed);
    Object.assign(service, { port: record.port, pid: record.pid, started: record.started });
    const watch = setInterval(() => {
      if (startOf(record.pid) === record.started) return;
      clearInterval(watch);
      service.ended = "ended";
      changed();
    }, 1000);
    watch.unref();
    return service;
  }

  get record(): ServiceRecord {
    const { identity, role, pid, started, port, folder } = this;
    return { identity, role, pid, started, port, folder };
  }

  /** Ends it; after its last request when it was served. */
  async end(): Promise<void> {
    this.#stopping = true;
    this.role = "ending";
    const latest = Date.now() + drain;
    while (this.inFlight > 0 && Date.now() < latest) await sleep(50);
    await this.endNow();
  }

  async endNow(): Promise<void> {
    this.#stopping = true;
    if (this.ended === undefined) await endGroup(this.pid, this.started);
    this.ended ??= "was ended";
    rmSync(join(this.folder, "code"), { recursive: true, force: true });
  }

  async #begin(): Promise<void> {
    const spec = this.#spec!;
    this.port = await freePort();
    mkdirSync(spec.folder, { recursive: true });
    const log = openSync(join(spec.folder, "service.log"), "a", 0o600);
    const [program = "", ...args] = spec.command.map((word) => word.replaceAll("{port}", String(this.port)));
    const begun = Date.now();
    const child: ChildProcess = spawn(program, args, {
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    this.ended = undefined;
    this.pid = child.pid ?? 0;
    this.started = (child.pid && startOf(child.pid)) || "";
    const over = (how: string) => {
      if (this.ended !== undefined) return;
      this.ended = how;
      if (this.pid > 0) signalGroup(this.pid, "SIGKILL");
      if (this.restarts && !this.#stopping) void this.#again(Date.now() - begun);
    };
    child.once("error", (error) => over(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) => over(signal ? `was ended by ${signal}` : `ended with exit code ${code}`));
  }

  async #again(ranFor: number): Promise<void> {
    this.#wait = ranFor > backoff.longRun ? backoff.first : this.#wait;
    console.log(`${now()} the service ${this.ended}; next start in ${this.#wait} ms`);
    await sleep(this.#wait);
    this.#wait = Math.min(backoff.last, 2 * this.#wait);
    if (this.#stopping) return;
    await this.#begin();
    console.log(`${now()} the service is started again, process ${this.pid}, port ${this.port}`);
    this.#changed();
  }
}

export const now = (): string => new Date().toISOString();

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
