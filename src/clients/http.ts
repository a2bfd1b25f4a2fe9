/**
 * HTTP for the clients: one service, one object. What is safe to repeat is repeated, everything has a deadline, the abort signal is
 * heeded, and no error names a secret. Further certificates by `NODE_EXTRA_CA_CERTS`, as Node itself takes them.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { RemoteError } from "../kernel/errors.ts";
import { type Response, send } from "./send.ts";

export interface HttpOptions {
  /** For messages: `Airflow`, `MLflow`. */
  service: string;
  /** Without a slash at its end; paths are put behind it. */
  base: string;
  /** Sent with every request, asked for anew each time: Authorization stands here. */
  headers?: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  signal?: AbortSignal;
  /** For one call with all its retries, in seconds. */
  deadline?: number;
  /** For one attempt, in seconds. */
  attempt?: number;
  /** What the user can look at when nothing answers: `Is airflow-url right?` */
  hint?: string;
}

export interface Asked {
  /** Values that are undefined are left out; lists are repeated (`a=1&a=2`). */
  query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  /** Goes as JSON. */
  json?: unknown;
  /** Goes as it is; `headers` should say what it is. */
  body?: Uint8Array | string;
  headers?: Readonly<Record<string, string>>;
  /** Statuses that are answers to the caller, not failures, beside all of 2xx. */
  answers?: readonly number[];
  /** May be sent twice. Default: everything but POST and PATCH. */
  repeatable?: boolean;
  /** Larger answers are refused. In bytes. */
  limit?: number;
}

/** What zod's schemas and our own checks have in common. */
export interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

export interface Answer {
  status: number;
  /** By names in lower case. */
  headers: ReadonlyMap<string, string>;
  bytes: Uint8Array;
  text(): string;
  /** Throws RemoteError when it is no JSON, or JSON of another shape. */
  json<T>(shape: Shape<T>): T;
}

/** A failure with the service's own answer, where there was one. */
export class HttpError extends RemoteError {
  /** The start of what the service said. */
  readonly said: string;
  /** The whole of it. */
  readonly body: string;

  constructor(service: string, request: string, status: number | string, hint: string, body = "") {
    const said = told(body);
    super(service, request, status, [said && `It said: ${said}.`, hint].filter(Boolean).join(" "));
    this.name = "HttpError";
    this.said = said;
    this.body = body;
  }
}

const retried = new Set([429, 502, 503, 504]);
/** What happened instead of an answer, and may not happen again. */
const passing = new Set(["connection refused", "connection cut", "time-out", "no name server", "no answer"]);
const mostBytes = 100_000_000;

export class Http {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  get base(): string {
    return this.#options.base;
  }

  /** Throws HttpError for other statuses, for cut connections and for time-outs; the signal's reason when aborted. */
  async request(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { service, base, signal, deadline = 60, hint = "" } = this.#options;
    const address = `${base}${path}${queryOf(asked.query)}`;
    const shown = `${method} ${base}${path}`;
    const repeatable = asked.repeatable ?? (method !== "POST" && method !== "PATCH");
    const end = Date.now() + deadline * 1000;
    for (let tries = 1; ; tries++) {
      signal?.throwIfAborted();
      let failure: HttpError;
      let wait = Math.min(8000, 250 * 2 ** tries) * (0.5 + Math.random() / 2);
      let again = repeatable;
      const headers = await this.#headers(asked, shown);
      try {
        const { response, bytes } = await this.#attempt(method, address, { ...asked, headers, repeatable }, end);
        const { status } = response;
        if ((status >= 200 && status < 300) || asked.answers?.includes(status))
          return this.#answer(response, bytes, shown);
        failure = new HttpError(service, shown, statusOf(response), hint, new TextDecoder().decode(bytes));
        again &&= retried.has(status);
        wait = retryAfter(response.headers.get("retry-after")) ?? wait;
      } catch (error) {
        signal?.throwIfAborted();
        const reason = reasonOf(error);
        failure = new HttpError(service, shown, reason, hint);
        // A connection that was refused has brought nothing to the service.
        again = reason === "connection refused" || (again && passing.has(reason));
      }
      if (!again || Date.now() + wait >= end) throw failure;
      await sleep(wait, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
    }
  }

  async #headers(asked: Asked, shown: string): Promise<Record<string, string>> {
    const { service, hint = "" } = this.#options;
    const headers: Record<string, string> = {
      accept: "application/json",
      ...(asked.json !== undefined && { "content-type": "application/json" }),
      ...(await this.#options.headers?.()),
      ...asked.headers,
    };
    // Node would refuse it too, and quote the value, which may be a secret.
    const wrong = Object.entries(headers).find(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value));
    if (wrong === undefined) return headers;
    throw new HttpError(service, shown, `nothing: the header ${wrong[0]} has a character that can't be sent`, hint);
  }

  /** One request and all of its answer. */
  async #attempt(method: string, address: string, asked: Asked & { repeatable: boolean }, end: number) {
    const { signal, attempt = 30 } = this.#options;
    const { headers = {}, repeatable, answers = [] } = asked;
    const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json);
    const stop = new AbortController();
    const abort = () => stop.abort(signal?.reason);
    const left = Math.max(1, Math.min(attempt * 1000, end - Date.now()));
    const timer = setTimeout(() => stop.abort(new DOMException("time-out", "TimeoutError")), left);
    signal?.addEventListener("abort", abort, { once: true });
    try {
      const response = await send(address, {
        method,
        headers,
        ...(body !== undefined && { body }),
        signal: stop.signal,
        kept: repeatable,
        // Followed, most redirects would turn a POST into a GET.
        follow: (method === "GET" || method === "HEAD") && !answers.includes(301),
      });
      return { response, bytes: await read(response, asked.limit ?? mostBytes) };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }

  #answer(response: Response, bytes: Uint8Array, shown: string): Answer {
    const { service, hint = "" } = this.#options;
    const text = () => new TextDecoder().decode(bytes);
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      text,
      json: (shape) => {
        const wrong = (what: string) => new HttpError(service, shown, `${response.status} with ${what}`, hint, text());
        let value: unknown;
        try {
          value = JSON.parse(text());
        } catch {
          throw wrong("something that is not JSON");
        }
        const checked = shape.safeParse(value);
        if (!checked.success) throw wrong(`JSON of an unknown shape (${oneLine(checked.error.message)})`);
        return checked.data;
      },
    };
  }
}

async function read(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > limit) throw new TooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

class TooLarge extends Error {
  constructor(limit: number) {
    super(`an answer of more than ${limit} bytes`);
  }
}

function queryOf(query: Asked["query"]): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) pairs.append(name, String(one));
  }
  const text = pairs.toString();
  return text === "" ? "" : `?${text}`;
}

/** A redirect that was not followed says where to. */
function statusOf({ status, headers }: Response): number | string {
  const location = headers.get("location");
  return status >= 300 && status < 400 && location !== undefined
    ? `${status} (it moved to ${location.replace(/[?#].*/s, "")})`
    : status;
}

/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ENOTFOUND: "unknown host",
  EAI_AGAIN: "no name server",
  ECONNRESET: "connection cut",
  EPIPE: "connection cut",
  UND_ERR_SOCKET: "connection cut",
  ETIMEDOUT: "time-out",
  UND_ERR_CONNECT_TIMEOUT: "time-out",
  UND_ERR_HEADERS_TIMEOUT: "time-out",
  UND_ERR_BODY_TIMEOUT: "time-out",
};

/** What happened instead of an answer, in a few words. */
function reasonOf(error: unknown): string {
  let words = "no answer";
  for (let at = error as Failure | undefined; at; at = at.cause ?? at.errors?.[0]) {
    if (at instanceof TooLarge) return at.message;
    if (at.name === "TimeoutError") return "time-out";
    const known = reasons[at.code ?? ""];
    if (known) return known;
    if (at.message) words = at.message === "terminated" ? "connection cut" : oneLine(at.message);
  }
  return words;
}

interface Failure {
  name?: string;
  message?: string;
  code?: string;
  cause?: Failure;
  errors?: readonly Failure[];
}

/** The message in an error's body: of Airflow, MLflow, GitHub, registries; else its first words. */
function told(body: string): string {
  try {
    const { detail, message, title, errors } = JSON.parse(body) as Record<string, unknown>;
    for (const words of [detail, message, title, errors]) {
      if (typeof words === "string" && words !== "") return oneLine(words);
      if (words !== undefined && words !== null) return oneLine(JSON.stringify(words));
    }
  } catch {}
  return body.trimStart().startsWith("<") ? "" : oneLine(body);
}

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};
