/** Git over HTTP: bare repositories that can be cloned, fetched and pushed to, through git's own http-backend. */
import { spawn } from "node:child_process";
import { randomBytes, timingSafeEqual } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exists } from "./cache.ts";
import { endWithUs, leave } from "./keeper.ts";
import type { Credentials, Server, StartOptions } from "./server.ts";
import { must } from "./tool.ts";

export interface GitOptions extends Pick<StartOptions, "dir"> {
  /** Demands a user and password (`credentials`) of all requests. */
  basicAuth?: boolean;
}

export interface GitServer extends Server {
  /** Makes an empty repository whose first branch is `main`. Answers its URL, without credentials. */
  create(name: string): Promise<string>;
  /** The bare repository on disk. */
  folder(name: string): string;
}

/** Serves bare repositories in this process. */
export async function startGit(options: GitOptions = {}): Promise<GitServer> {
  const began = performance.now();
  await findGit();
  const own = options.dir === undefined;
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), "mlops-git-")));
  if (own) endWithUs({ folder: dir });
  const credentials = options.basicAuth ? gitUser() : undefined;
  const { url, repositories, logs, close } = await serveGit(dir, 0, credentials);
  const folder = (name: string) => join(repositories, `${name}.git`);
  return {
    name: "git",
    url,
    ...(credentials && { credentials }),
    folders: { repositories },
    logs,
    sessions: [],
    seconds: { install: 0, start: (performance.now() - began) / 1000 },
    folder,
    async create(name) {
      await must("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder(name)]);
      return `${url}/${name}.git`;
    },
    async stop() {
      await close();
      if (own) await rm(dir, { recursive: true, force: true });
      leave({ folder: dir });
    },
  };
}

export const gitUser = (): Credentials => ({ username: "git", password: randomBytes(12).toString("hex") });

/** Serves the repositories of a folder on a port of 127.0.0.1, any free one for 0; with credentials only to who has them. */
export async function serveGit(dir: string, port: number, credentials: Credentials | undefined) {
  const logs = join(dir, "logs");
  const repositories = join(dir, "repositories");
  await mkdir(logs, { recursive: true });
  await mkdir(repositories, { recursive: true });
  const env = {
    ...(await backendEnv(dir, repositories)),
    ...(credentials && { REMOTE_USER: credentials.username }),
  };
  const log = createWriteStream(join(logs, "git.log"), { flags: "a" });
  const http = createServer((request, response) => {
    response.on("finish", () => log.write(`${request.method} ${request.url} ${response.statusCode}\n`));
    if (!credentials || isFrom(request, credentials)) return backend(request, response, env, log);
    request.resume();
    response.writeHead(401, { "WWW-Authenticate": 'Basic realm="git"' }).end("a user and password are needed\n");
  });
  await new Promise<void>((resolve) => http.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    repositories,
    logs,
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await new Promise<void>((resolve) => log.end(resolve));
    },
  };
}

/** The environment that `backend` serves the repositories of a folder with; its settings lie in `dir`. */
export async function backendEnv(dir: string, repositories: string): Promise<Record<string, string>> {
  const settings = join(dir, "gitconfig");
  // Whoever owns the folder, it is ours; and pushes need no user to be known.
  await writeFile(settings, "[safe]\n\tdirectory = *\n[http]\n\treceivepack = true\n");
  return { GIT_CONFIG_GLOBAL: settings, GIT_CONFIG_NOSYSTEM: "1", GIT_PROJECT_ROOT: repositories };
}

/** Throws when there is no git with its http-backend. */
export async function findGit(): Promise<void> {
  const programs = await must("git", ["--exec-path"], { ifMissing: "There is no git on the PATH: install it." });
  if (!(await exists(join(programs.trim(), "git-http-backend"))))
    throw new Error("This git comes without git-http-backend: install the whole of git.");
}

function isFrom({ headers }: IncomingMessage, { username, password }: Credentials): boolean {
  const wanted = Buffer.from(`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`);
  const given = Buffer.from(headers.authorization ?? "");
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Answers one request by `git http-backend`, a CGI program: what it needs comes as variables, headers and body leave by its output. */
export function backend(
  request: IncomingMessage,
  response: ServerResponse,
  env: Readonly<Record<string, string>>,
  log: NodeJS.WritableStream,
): void {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const { headers } = request;
  const child = spawn("git", ["http-backend"], {
    env: {
      ...process.env,
      ...env,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: headers["content-type"] ?? "",
      CONTENT_LENGTH: headers["content-length"] ?? "",
      HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => {});
  child.stderr.pipe(log, { end: false });
  child.on("error", (error) => response.writeHead(500).end(error.message));
  response.on("close", () => child.kill());

  let head = Buffer.alloc(0);
  const untilHeaders = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    child.stdout.off("data", untilHeaders);
    const fields = head
      .subarray(0, end)
      .toString()
      .split("\r\n")
      .map((line) => line.split(/: ?(.*)/s) as [string, string]);
    const status = fields.find(([name]) => name.toLowerCase() === "status")?.[1];
    response.writeHead(
      status ? Number.parseInt(status, 10) : 200,
      Object.fromEntries(fields.filter(([name]) => name.toLowerCase() !== "status")),
    );
    response.write(head.subarray(end + 4));
    child.stdout.pipe(response);
  };
  child.stdout.on("data", untilHeaders);
  child.stdout.on("end", () => {
    if (!response.headersSent) response.writeHead(500).end("git http-backend gave no answer\n");
  });
}
