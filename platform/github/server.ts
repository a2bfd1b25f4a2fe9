/** HTTP: who asks, what GitHub's description says of the request, the handler, and what the description says of the answer. */

import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { backend, backendEnv } from "../git.ts";
import { type ActOptions, ActRuns } from "./actRuns.ts";
import { type Answer, type Call, type Handlers, notFound, Refusal } from "./call.ts";
import { checks } from "./checks.ts";
import { comments } from "./comments.ts";
import { contents } from "./contents.ts";
import { control } from "./control.ts";
import { deployments } from "./deployments.ts";
import { type Found, find, mistakesOfAnswer, mistakesOfBody, readQuery } from "./description.ts";
import { allows } from "./permissions.ts";
import { pulls } from "./pulls.ts";
import { repositories } from "./repositories.ts";
import { runners } from "./runners.ts";
import { runs } from "./runs.ts";
import { GithubState, limitOf, type RepoState, type Token } from "./state.ts";
import { workflows } from "./workflows.ts";

export const handlers: Handlers = {
  ...repositories,
  ...contents,
  ...pulls,
  ...comments,
  ...checks,
  ...deployments,
  ...workflows,
  ...runs,
  ...runners,
};

export interface ServeOptions {
  dir: string;
  /** Any free one for 0. */
  port: number;
  /** The token that may do all; a new one when left out. */
  adminToken?: string;
  /** As Enterprise Server 3.17 to 3.19 is. */
  enterprise?: boolean;
  actions: ActOptions["actions"];
  env?: ActOptions["env"];
  /** In place of the real ones, for tests of the checks themselves. */
  handlers?: Handlers;
}

export interface Serving {
  state: GithubState;
  url: string;
  adminToken: string;
  repositories: string;
  logs: string;
  close(): Promise<void>;
}

export async function serveGithub(options: ServeOptions): Promise<Serving> {
  const { dir, port, enterprise = false } = options;
  const [repositories, logs] = [join(dir, "repositories"), join(dir, "logs")];
  await Promise.all([repositories, logs].map((folder) => mkdir(folder, { recursive: true })));
  const state = new GithubState(repositories, enterprise);
  state.runs = new ActRuns(state, { actions: options.actions, env: options.env ?? {}, logs });
  const adminToken = state.newToken("admin", {}, options.adminToken);
  const env = await backendEnv(dir, repositories);
  const log = createWriteStream(join(logs, "github.log"), { flags: "a" });
  const handle = { ...handlers, ...options.handlers };
  const http = createServer((request, response) => {
    response.on("finish", () => log.write(`${request.method} ${request.url} ${response.statusCode}\n`));
    const work = isGit(request) ? git(state, env, log, request, response) : api(state, handle, log, request, response);
    work.catch((error: Error) => {
      const message = `this GitHub failed: ${error.stack}`;
      state.mistakes.push(message);
      send(response, { status: 500, body: { message } });
    });
  });
  await new Promise<void>((resolve) => http.listen(port, "127.0.0.1", resolve));
  state.base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    state,
    url: state.base,
    adminToken,
    repositories,
    logs,
    async close() {
      await state.runs.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await new Promise<void>((resolve) => log.end(resolve));
    },
  };
}

const isGit = ({ url = "" }: IncomingMessage) =>
  /\/(info\/refs|git-(upload|receive)-pack|HEAD|objects\/.*)(\?|$)/.test(url) && !/^\/(repos|orgs|_)/.test(url);

/** The token of `Bearer …`, `token …`, or of Basic's password, as git sends it. */
function tokenOf(state: GithubState, { headers }: IncomingMessage): Token | "none" | "bad" {
  const [, kind = "", value = ""] = /^(bearer|token|basic)\s+(.+)$/i.exec(headers.authorization ?? "") ?? [];
  if (kind === "") return "none";
  const text = /^basic$/i.test(kind) ? (Buffer.from(value, "base64").toString().split(":")[1] ?? "") : value;
  return state.tokens.get(text) ?? "bad";
}

async function git(
  state: GithubState,
  env: Readonly<Record<string, string>>,
  log: WriteStream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = tokenOf(state, request);
  const refuse = (status: number, text: string, headers = {}) => {
    request.resume();
    response.writeHead(status, headers).end(text);
  };
  if (typeof token === "string")
    return refuse(401, "Invalid username or token.\n", { "WWW-Authenticate": 'Basic realm="GitHub"' });
  const writes = request.url?.includes("git-receive-pack");
  if (token.kind !== "admin" && !(writes ? token.permissions.contents === "write" : token.permissions.contents))
    return refuse(403, "Write access to repository not granted.\n");
  const [, owner = "", name = "", rest = ""] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(.*)$/.exec(request.url ?? "") ?? [];
  const repo = state.repo(owner, name);
  if (!repo) return refuse(404, "Repository not found.\n");
  request.url = `/${owner}/${name}.git/${rest}`;
  backend(request, response, { ...env, REMOTE_USER: token.login }, log);
}

async function api(
  state: GithubState,
  handle: Handlers,
  log: WriteStream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", state.base);
  const body = await read(request);
  const download = state.downloads.get(url.pathname);
  if (download) {
    const late = Date.now() > download.until;
    response
      .writeHead(late ? 403 : 200, { "content-type": "text/plain; charset=utf-8" })
      .end(late ? "expired" : download.text);
    return;
  }
  const token = tokenOf(state, request);
  const limits = typeof token === "string" ? {} : count(token);
  let answer: Answer;
  let found: Found | undefined;
  try {
    const failed = failure(state, `${request.method} ${url.pathname}`);
    if (failed) return send(response, failed, limits);
    if (token === "none") throw new Refusal(401, "Requires authentication");
    if (token === "bad") throw new Refusal(401, "Bad credentials");
    if (url.pathname.startsWith("/_control/")) {
      return send(response, await control(state, token, request.method ?? "GET", url.pathname, body));
    }
    if (token.remaining < 0) {
      const message = `API rate limit exceeded for ${token.login}.`;
      return send(response, { ...new Refusal(403, message).answer }, limits);
    }
    const version = request.headers["x-github-api-version"];
    found = find(
      request.method ?? "GET",
      url.pathname,
      state.enterprise ? "enterprise-3.19" : typeof version === "string" ? version : undefined,
    );
    if (!found) throw notFound();
    answer = await answerOf(state, handle, found, token, url, body, request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answer = error.answer;
  }
  const mistakes = found ? mistakesOfAnswer(found, answer.status, answer.body) : [];
  if (found && mistakes.length > 0) {
    const message = `the answer ${answer.status} of this GitHub to ${found.id} does not fit GitHub's description: ${mistakes.join("; ")}`;
    state.mistakes.push(message);
    log.write(`${message}\n${JSON.stringify(answer.body)}\n`);
    answer = { status: 500, body: { message } };
  }
  const { link, ...headers } = answer.headers ?? {};
  send(response, { ...answer, headers }, { ...(link && { link: linked(url, state.base, link) }), ...limits });
}

async function answerOf(
  state: GithubState,
  handle: Handlers,
  found: Found,
  token: Token,
  url: URL,
  body: Buffer,
  { headers }: IncomingMessage,
): Promise<Answer> {
  const { params, id, method } = found;
  const repo = params.owner === undefined ? undefined : state.repo(params.owner, params.repo ?? "");
  if (params.owner !== undefined && !repo) throw notFound();
  if (!allows(token, id, method)) {
    const message =
      token.kind === "admin" ? "Must have admin rights to Repository." : "Resource not accessible by integration";
    throw new Refusal(403, message);
  }
  const value = parsed(body);
  const mistakes = mistakesOfBody(found, value);
  const query = readQuery(found, url.searchParams);
  const all = [...mistakes, ...query.mistakes];
  const unknown = state.enterprise && id === "actions/create-workflow-dispatch" ? unknownFields(value) : [];
  if (unknown.length > 0)
    throw new Refusal(400, `Invalid request.\n\n"${unknown.join('", "')}" is not a permitted key.`);
  if (all.length > 0) throw new Refusal(422, `Invalid request.\n\n${all.join("\n")}`);
  const handler = handle[id];
  if (!handler) throw new Error(`nothing handles ${id}`);
  const call: Call = {
    github: state,
    repo: repo as RepoState,
    params,
    query: query.values,
    body: value ?? {},
    token,
    headers,
  };
  return handler(call);
}

/** Enterprise's dispatch takes no field that it does not know. */
const unknownFields = (body: unknown): readonly string[] =>
  Object.keys(Object(body)).filter((name) => name !== "ref" && name !== "inputs");

function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}

/** One request less; the headers that say so. */
function count(token: Token): Record<string, string> {
  const limit = limitOf(token);
  const seconds = Math.floor(Date.now() / 1000);
  if (token.resets <= seconds) Object.assign(token, { remaining: limit, resets: seconds + 3600 });
  token.remaining = Math.max(-1, token.remaining - 1);
  const remaining = Math.max(0, token.remaining);
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-used": String(limit - remaining),
    "x-ratelimit-reset": String(token.resets),
    "x-ratelimit-resource": "core",
  };
}

/** A failure that was ordered for this request. */
function failure(state: GithubState, line: string): Answer | undefined {
  const found = state.failures.find(({ match, times }) => times > 0 && match.test(line));
  if (!found) return undefined;
  found.times -= 1;
  const { body } = new Refusal(found.status, found.message).answer;
  return { status: found.status, body, headers: found.headers };
}

function linked(url: URL, base: string, pages: string): string {
  return (JSON.parse(pages) as [string, number][])
    .map(([name, number]) => {
      const to = new URL(url.pathname + url.search, base);
      to.searchParams.set("page", String(number));
      return `<${to}>; rel="${name}"`;
    })
    .join(", ");
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(
  response: ServerResponse,
  { status, body, headers }: Answer,
  more: Readonly<Record<string, string>> = {},
): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  const type = body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, ...more, ...headers, "content-length": Buffer.byteLength(text) }).end(text);
}
