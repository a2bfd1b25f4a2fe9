/** A proxy that stands before an HTTP server and fails as networks and servers fail, by a script or by a seed, so that a failure replays. */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to one request. Where it matters, `delivered` says that the server did get the request and only its answer is lost. */
export type Fault =
  | { fault: "none" }
  /** Nobody listens for so long, from the end of the request before (or from the start). */
  | { fault: "refuse"; ms: number }
  /** The connection is reset before an answer. */
  | { fault: "reset"; delivered?: boolean }
  /** No answer ever comes; the connection stays open until the client gives up. */
  | { fault: "stall"; delivered?: boolean }
  /** The answer's length is announced, half of its body sent, and the connection closed. */
  | { fault: "cut" }
  /** Another answer in place of the server's; `retryAfter` is the header's text: seconds or an HTTP date. */
  | { fault: "status"; code: number; retryAfter?: string; delivered?: boolean }
  /** 200 with bytes that are no JSON, said to be JSON. */
  | { fault: "garbage"; delivered?: boolean };

export interface Chance {
  /** The same seed gives the same faults to the first, second, … request. */
  seed: number;
  /** How many of the requests fail, from 0 to 1. */
  rate: number;
  /** What they are drawn from; all kinds when left out. */
  kinds?: readonly Fault[];
}

export interface FaultOptions {
  /** The server's URL; a path in it is kept. */
  target: string;
  /** One entry a request; what comes after its end is let through. Or by chance. */
  faults: readonly Fault[] | Chance;
  /** Only requests whose `METHOD /path?query` matches count; others are let through. */
  only?: RegExp;
}

export interface FaultProxy {
  /** Takes the place of the target's URL. */
  url: string;
  /** What was done so far, in order; its faults, given as a script, do the same again. */
  seen: readonly Seen[];
  stop(): Promise<void>;
}

export interface Seen {
  /** `METHOD /path?query`; empty for a time in which nobody listened. */
  request: string;
  fault: Fault;
}

/** One of each kind, as chance draws them. */
export const allFaults: readonly Fault[] = [
  { fault: "refuse", ms: 300 },
  { fault: "reset" },
  { fault: "reset", delivered: true },
  { fault: "stall" },
  { fault: "stall", delivered: true },
  { fault: "cut" },
  { fault: "status", code: 429 },
  { fault: "status", code: 429, retryAfter: "1" },
  { fault: "status", code: 500 },
  { fault: "status", code: 502, delivered: true },
  { fault: "status", code: 503, retryAfter: "1" },
  { fault: "status", code: 504, delivered: true },
  { fault: "garbage", delivered: true },
];

/** The fault of request `n`, from 0. */
export function faultByChance({ seed, rate, kinds = allFaults }: Chance, n: number): Fault {
  const [whether, which] = [random(seed, 2 * n), random(seed, 2 * n + 1)];
  return (whether < rate && kinds[Math.floor(which * kinds.length)]) || { fault: "none" };
}

/** Starts a proxy in this process, on a free port of 127.0.0.1. Each connection serves one request. */
export async function startFaults({ target, faults, only }: FaultOptions): Promise<FaultProxy> {
  const { origin, pathname } = new URL(target);
  const faultOf =
    "seed" in faults ? (n: number) => faultByChance(faults, n) : (n: number) => faults[n] ?? { fault: "none" };
  const seen: Seen[] = [];
  let next = 0;
  let port = 0;
  let refusing: NodeJS.Timeout | undefined;
  let stopped = false;

  const server = createServer(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    if (only && !only.test(line)) return passOn(origin, request, response);
    const fault = faultOf(next);
    // It connected before the listening ended.
    if (fault.fault === "refuse") return reset(response);
    next += 1;
    seen.push({ request: line, fault });
    // Before the answer: a client that asks again at once must find nobody.
    if (faultOf(next).fault === "refuse") {
      server.close();
      response.once("close", refuse);
    }
    await apply(fault, origin, request, response);
  });

  const listen = () => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  function refuse(): void {
    const fault = faultOf(next);
    if (stopped || refusing || fault.fault !== "refuse") return;
    next += 1;
    seen.push({ request: "", fault });
    refusing = setTimeout(async () => {
      refusing = undefined;
      if (faultOf(next).fault === "refuse") refuse();
      else await listen();
    }, fault.ms);
  }

  await listen();
  port = (server.address() as AddressInfo).port;
  if (faultOf(0).fault === "refuse") {
    await new Promise((resolve) => server.close(resolve));
    refuse();
  }
  return {
    url: `http://127.0.0.1:${port}${pathname.replace(/\/$/, "")}`,
    seen,
    async stop() {
      stopped = true;
      clearTimeout(refusing);
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function apply(fault: Fault, origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (fault.fault === "none") return passOn(origin, request, response);
  if (fault.fault === "refuse") return;
  if (fault.fault === "cut") {
    const answer = await ask(origin, request).catch(() => undefined);
    if (!answer || answer.body.length < 2) return reset(response);
    const { connection, "transfer-encoding": encoding, ...headers } = answer.headers;
    response.writeHead(answer.status, { ...headers, "content-length": answer.body.length });
    response.write(answer.body.subarray(0, answer.body.length / 2), () => response.socket?.end());
    return;
  }
  if (fault.delivered) await ask(origin, request).catch(() => {});
  else request.resume();
  if (fault.fault === "reset") return reset(response);
  if (fault.fault === "stall") return;
  if (fault.fault === "status") {
    const wait = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
    response.writeHead(fault.code, { "content-type": "text/plain", connection: "close", ...wait });
    response.end(`answer ${fault.code} of the fault proxy\n`);
    return;
  }
  response
    .writeHead(200, { "content-type": "application/json", connection: "close" })
    .end('{"id": 17, \u0000\ufffd<html>');
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

interface Whole {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** Hands the request to the server; answers when all of the answer is there. */
async function ask(origin: string, request: IncomingMessage): Promise<Whole> {
  const answer = await forward(origin, request);
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat(chunks) };
}

/** Hands request and answer on as they come. When the server fails, so do we, in the same way for all its failures. */
async function passOn(origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const answer = await forward(origin, request);
    answer.on("error", () => reset(response));
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: "close" });
    answer.pipe(response);
  } catch {
    reset(response);
  }
}

function forward(origin: string, request: IncomingMessage): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method, url = "/" } = request;
    // The host stays as it was asked for: a request to an object store is signed with it.
    const headers = { ...request.headers, connection: "close" };
    const sent = send(origin + url, { method: method ?? "GET", headers, agent: false }, resolve);
    sent.on("error", reject);
    request.pipe(sent);
  });
}

/** From 0 to below 1, the same for the same two numbers (the finalizer of MurmurHash3). */
function random(seed: number, n: number): number {
  let hash = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
