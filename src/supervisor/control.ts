/** What is served, and the deployments that change it: one connection is one deployment (`clients/supervisor.ts` has the protocol). */
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  type Hello,
  type Identity,
  type Look,
  type Request,
  readState,
  type SupervisorState,
  stateSchema,
} from "../clients/supervisor.ts";
import { endGroup } from "./process.ts";
import { now, Service } from "./service.ts";

/** Folders of services that are kept for their logs. */
const keptFolders = 10;

export class Control {
  readonly #folder: string;
  readonly #place: { host: string; port: number };
  readonly #token = randomBytes(24).toString("hex");
  readonly #server = createServer((socket) => this.#talk(socket));
  #current: Service | undefined;
  #candidate: Service | undefined;
  readonly #ending = new Set<Service>();
  /** The candidate gets the requests, and may still be taken back. */
  #published = false;
  #session: Socket | undefined;
  #identity: Identity | undefined;
  #former: Identity | undefined;
  #over = false;
  /** Where deployments talk to us. */
  #port = 0;

  readonly #closePublic: () => void;

  constructor(folder: string, place: { host: string; port: number }, closePublic: () => void) {
    this.#folder = folder;
    this.#place = place;
    this.#closePublic = closePublic;
  }

  /** Where a request goes at this moment. */
  get served(): Service | undefined {
    const service = this.#published ? this.#candidate : this.#current;
    return service?.ended === undefined ? service : undefined;
  }

  /** Takes over what a killed supervisor left, and listens. */
  async begin(): Promise<void> {
    const before = readState(this.#folder);
    this.#identity = before?.current;
    this.#former = before?.former;
    for (const record of before?.services ?? []) {
      if (record.role === "current") this.#current = Service.adopt(record, () => this.#save());
      else void endGroup(record.pid, record.started);
    }
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    this.#save();
    const found = before?.supervisor ? `, after process ${before.supervisor.pid} which did not end by itself` : "";
    console.log(`${now()} supervisor ${process.pid} for ${this.#place.host}:${this.#place.port}${found}`);
  }

  /** Ends all services, and this process. */
  async stop(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    const services = [this.#current, this.#candidate, ...this.#ending].filter((service) => service !== undefined);
    for (const service of services) service.role = "ending";
    // From here on another supervisor may begin in this folder.
    this.#save();
    this.#server.close();
    this.#closePublic();
    await Promise.all(services.map((service) => service.endNow()));
    if (readState(this.#folder)?.supervisor === undefined) this.#save();
    console.log(`${now()} supervisor ${process.pid} ends`);
    process.exit(0);
  }

  #talk(socket: Socket): void {
    socket.on("error", () => {});
    socket.once("close", () => {
      if (this.#session !== socket) return;
      this.#session = undefined;
      void this.#takeBack();
    });
    let last = Promise.resolve();
    createInterface({ input: socket }).on("line", (line) => {
      last = last.then(async () => {
        const answer = await this.#answer(socket, line).then(
          (ok) => ({ ok }),
          (error: Error) => ({ failed: error.message }),
        );
        if (!socket.destroyed) socket.write(`${JSON.stringify(answer)}\n`);
      });
    });
  }

  async #answer(socket: Socket, line: string): Promise<unknown> {
    const request = JSON.parse(line) as Request;
    if (request.do === "hello") {
      if (this.#over || request.token !== this.#token) {
        socket.destroy();
        throw new Error("not served here");
      }
      const busy = this.#session !== undefined;
      if (!busy) this.#session = socket;
      return this.#hello(busy);
    }
    if (this.#session !== socket) {
      socket.destroy();
      throw new Error("no hello");
    }
    switch (request.do) {
      case "start": {
        if (this.#candidate) throw new Error("a deployment starts one service");
        console.log(`${now()} starts ${JSON.stringify(request.identity)}`);
        const candidate = await Service.start(request.spec, request.identity, () => this.#save());
        this.#candidate = candidate;
        // Whoever asked is gone already.
        if (this.#session !== socket) await this.#takeBack();
        this.#save();
        return this.#look();
      }
      case "look":
        return this.#look();
      case "publish":
        if (!this.#candidate) throw new Error("nothing was started");
        this.#published = true;
        return true;
      case "keep":
        this.#keep();
        return true;
    }
  }

  #hello(busy: boolean): Hello {
    const alive = this.#current?.ended === undefined ? this.#current : undefined;
    return {
      pid: process.pid,
      busy,
      ...(this.#identity && { current: this.#identity }),
      ...(this.#former && { former: this.#former }),
      service: alive === undefined ? "none" : alive.adopted ? "adopted" : "running",
    };
  }

  #look(): Look {
    if (!this.#candidate) throw new Error("nothing was started");
    const { pid, port, ended } = this.#candidate;
    return { pid, port, ...(ended !== undefined && { ended }) };
  }

  #keep(): void {
    const candidate = this.#candidate;
    if (!candidate || !this.#published) throw new Error("nothing was published");
    if (candidate.ended !== undefined) throw new Error(`the new service ${candidate.ended}`);
    const old = this.#current;
    if (JSON.stringify(this.#identity) !== JSON.stringify(candidate.identity)) this.#former = this.#identity;
    this.#identity = candidate.identity;
    this.#current = candidate;
    this.#candidate = undefined;
    this.#published = false;
    candidate.role = "current";
    candidate.restarts = true;
    console.log(`${now()} serves ${JSON.stringify(candidate.identity)}, process ${candidate.pid}`);
    this.#retire(old);
    this.#save();
    this.#prune();
  }

  /** Back to what was served before a deployment that was not kept. */
  async #takeBack(): Promise<void> {
    const candidate = this.#candidate;
    this.#candidate = undefined;
    this.#published = false;
    if (candidate) {
      console.log(`${now()} takes back ${JSON.stringify(candidate.identity)}`);
      this.#retire(candidate);
      this.#save();
    }
    // Nothing half-done stays: without a service there is nothing to supervise.
    if (!this.#current && !this.#session) await this.stop();
  }

  #retire(service: Service | undefined): void {
    if (!service) return;
    this.#ending.add(service);
    void service.end().then(() => {
      this.#ending.delete(service);
      if (!this.#over) this.#save();
    });
  }

  #save(): void {
    const services = [this.#current, this.#candidate, ...this.#ending];
    const state: SupervisorState = {
      schema: stateSchema,
      ...this.#place,
      ...(!this.#over && {
        supervisor: { pid: process.pid, control: this.#port, token: this.#token },
      }),
      ...(this.#identity && { current: this.#identity }),
      ...(this.#former && { former: this.#former }),
      services: services
        .filter((service) => service !== undefined && service.ended === undefined)
        .map((service) => service!.record),
    };
    const file = join(this.#folder, "state.json");
    writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  #prune(): void {
    const home = join(this.#folder, "services");
    mkdirSync(home, { recursive: true });
    const used = [this.#current, ...this.#ending].map((service) => service?.folder);
    const folders = readdirSync(home)
      .map((name) => join(home, name))
      .filter((folder) => !used.includes(folder))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const folder of folders.slice(keptFolders)) rmSync(folder, { recursive: true, force: true });
  }
}
