/**
 * One request, as it is. By Node's own `http`: its first request is ready in a third of the time that fetch takes to load, and many take a
 * third of the processor's. Proxies by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
 */
import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as overHttp } from "node:http";

export interface Request {
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array | string;
  signal: AbortSignal;
  /** Goes over a connection that was used before, which the service may be about to close; for what may be sent twice. */
  kept: boolean;
  /** A GET or HEAD that is redirected gives what lies there; credentials go to no other origin. */
  follow: boolean;
}

export interface Response {
  status: number;
  /** By names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: AsyncIterable<Uint8Array>;
}

const proxyNames = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

/** Throws what Node throws, and the signal's reason when aborted, also while the body is read. */
export async function send(address: string, request: Request): Promise<Response> {
  const proxies = proxyNames.map((name) => process.env[name] ?? "").join(" ");
  if (proxies.trim() !== "") return fetched(await throughProxies(proxies), address, request);
  const response = await direct(address, request);
  if (!request.follow || !isRedirect(response)) return response;
  await discard(response);
  return fetched(fetch, address, request);
}

const isRedirect = ({ status, headers }: Response): boolean => status >= 300 && status < 400 && headers.has("location");

async function discard({ body }: Response): Promise<void> {
  for await (const _ of body);
}

let httpAgent: HttpAgent | undefined;
let httpsAgent: HttpAgent | undefined;

async function direct(address: string, { method, headers, body, signal, kept }: Request): Promise<Response> {
  const secure = address.startsWith("https:");
  const { request: over, Agent } = secure ? await import("node:https") : { request: overHttp, Agent: HttpAgent };
  const keepAlive = { keepAlive: true };
  if (kept && secure) httpsAgent ??= new Agent(keepAlive);
  if (kept && !secure) httpAgent ??= new Agent(keepAlive);
  const agent = kept && (secure ? httpsAgent : httpAgent);
  const all = {
    "user-agent": "mlops-actions",
    // What is not asked for encoded need not be decoded.
    "accept-encoding": "identity",
    // Without it Node sends the body of a DELETE as if it were a request of its own.
    ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
    ...headers,
  };
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const request: ClientRequest = over(address, { method, headers: all, ...(agent !== undefined && { agent }) });
    let incoming: IncomingMessage | undefined;
    const abort = () => (incoming ?? request).destroy(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    request.on("close", () => signal.removeEventListener("abort", abort));
    request.on("error", reject);
    request.on("response", (response) => {
      incoming = response;
      const pairs = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
      resolve({ status: response.statusCode ?? 0, headers: new Map(pairs), body: response });
    });
    request.end(body);
  });
}

type Fetch = (address: string, init: RequestInit) => Promise<globalThis.Response>;

async function fetched(by: Fetch, address: string, { method, headers, body, signal, follow }: Request) {
  const redirect = follow ? "follow" : "manual";
  const response = await by(address, {
    method,
    headers,
    redirect,
    signal,
    ...(body !== undefined && { body: body as NonNullable<RequestInit["body"]> }),
  });
  return { status: response.status, headers: new Map(response.headers), body: bytesOf(response) };
}

async function* bytesOf({ body }: globalThis.Response): AsyncIterable<Uint8Array> {
  if (body) yield* body as unknown as AsyncIterable<Uint8Array>;
}

let proxied: { proxies: string; by: Promise<Fetch> } | undefined;

/** Node's own fetch knows no proxies before Node 24; the library that knows them is loaded only where one is set. */
function throughProxies(proxies: string): Promise<Fetch> {
  if (proxied?.proxies !== proxies) proxied = { proxies, by: proxyFetch() };
  return proxied.by;
}

async function proxyFetch(): Promise<Fetch> {
  const { EnvHttpProxyAgent, fetch: other } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent();
  return (address, init) => other(address, { ...init, dispatcher } as never) as unknown as ReturnType<Fetch>;
}
