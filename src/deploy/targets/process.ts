/** `process:PORT`: a process of this machine, kept alive by a supervisor that owns the port (`src/supervisor/`). */
import { setTimeout as sleep } from "node:timers/promises";
import type { Look, Supervisor } from "../../clients/supervisor.ts";
import { type Served, servedFrom } from "../model.ts";
import type { Candidate, Deployment, Target } from "./target.ts";

const lookEvery = 200;

export interface ProcessOptions {
  host: string;
  port: number;
  /** Connects to the supervisor, started when there is none. */
  open(signal: AbortSignal): Promise<Supervisor>;
  /** Makes the folder in which a version is to run, and says how. */
  prepare(version: Served): Parameters<Supervisor["start"]>[0];
  /** Whether the service at this address answers that it is ready. */
  ready(url: string): Promise<boolean>;
  /** The last lines of the log in a service's folder. */
  tail(folder: string): readonly string[];
  /** For the service to become ready. */
  seconds: number;
}

export function processTarget(options: ProcessOptions): Target {
  const shownHost = ["0.0.0.0", "::"].includes(options.host) ? "127.0.0.1" : options.host;
  return {
    url: `http://${shownHost.includes(":") ? `[${shownHost}]` : shownHost}:${options.port}`,
    async begin(signal) {
      const supervisor = await options.open(signal);
      if (!supervisor.hello.busy) return new ProcessDeployment(supervisor, options, signal);
      supervisor.close();
      return undefined;
    },
  };
}

class ProcessDeployment implements Deployment {
  readonly now: Deployment["now"];
  readonly #supervisor: Supervisor;
  readonly #options: ProcessOptions;
  readonly #signal: AbortSignal;
  #folder: string | undefined;

  constructor(supervisor: Supervisor, options: ProcessOptions, signal: AbortSignal) {
    const { current, former, service } = supervisor.hello;
    this.now = { current: servedFrom(current), former: servedFrom(former), running: service === "running" };
    this.#supervisor = supervisor;
    this.#options = options;
    this.#signal = signal;
  }

  async start(version: Served): Promise<Candidate> {
    const { prepare, ready, seconds } = this.#options;
    const spec = prepare(version);
    this.#folder = spec.folder;
    const begun = performance.now();
    let look: Look = await this.#supervisor.start(spec, version);
    const url = `http://127.0.0.1:${look.port}`;
    for (;;) {
      if (look.ended !== undefined) return { ready: false, because: `the service ${look.ended} before it was ready` };
      if (await ready(url)) return { ready: true, url };
      if (performance.now() - begun > seconds * 1000)
        return { ready: false, because: `the service was not ready within ${seconds} s` };
      await sleep(lookEvery, undefined, { signal: this.#signal }).catch(() => this.#signal.throwIfAborted());
      look = await this.#supervisor.look();
    }
  }

  async publish(): Promise<void> {
    await this.#supervisor.publish();
  }

  async keep(): Promise<void> {
    await this.#supervisor.keep();
  }

  log(): readonly string[] {
    return this.#folder === undefined ? [] : this.#options.tail(this.#folder);
  }

  close(): void {
    this.#supervisor.close();
  }
}
