/** A GitHub of our own: its REST API as GitHub describes it, git over HTTP, and workflows that really run, by act. Stateful, in memory. */
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findGit } from "./git.ts";
import { type ServeOptions, serveGithub } from "./github/server.ts";
import type { RepoState, Run } from "./github/state.ts";
import { type Happening, trigger } from "./github/workflows.ts";
import { endWithUs, leave } from "./keeper.ts";
import { freePort } from "./port.ts";
import { type Server, type StartOptions, startServer } from "./server.ts";
import { repository } from "./tool.ts";

export interface GithubOptions extends Pick<StartOptions, "dir">, Pick<ServeOptions, "enterprise" | "handlers"> {
  /** `owner/name@ref` → the folder that `uses:` means by it. Ours is there already. */
  actions?: ServeOptions["actions"];
  /** Variables that the machine of its runners has, as one with a Docker of its own. */
  env?: Readonly<Record<string, string>>;
}

export interface Github extends Server {
  /** The admin's: may do all. As a password of git too, with any user. */
  token: string;
  /** One as a workflow has it. All permissions are `write` when left out. */
  workflowToken(permissions?: Readonly<Record<string, "read" | "write">>): string;
  /** Makes an empty repository, `OWNER/NAME`, whose first branch is `main`. Its secrets, variables and runners can be set. */
  create(fullName: string): Promise<RepoState>;
  /** Lets an event happen; the workflows that wait for it run. Answers when they are queued. */
  trigger(repo: RepoState, event: string, about?: Happening): Promise<readonly Run[]>;
  /** Resolves when the run has ended. */
  ended(run: Run): Promise<void>;
  /** The next requests whose `METHOD /path` matches get this answer instead of GitHub's own. */
  fail(
    match: RegExp,
    status: number,
    more?: { message?: string; headers?: Record<string, string>; times?: number },
  ): void;
  /** Answers of ours that did not fit GitHub's description. */
  mistakes: string[];
}

/** Headers of a 403 or 429 by which GitHub says that no requests are left for so many seconds. */
export const rateLimited = (seconds: number): Record<string, string> => ({
  "x-ratelimit-remaining": "0",
  "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + seconds),
  "retry-after": String(seconds),
});

/** What the workflows that users copy use, by name and version → its folder: our actions of this checkout, and stand-ins for GitHub's. */
export const ours: Readonly<Record<string, string>> = {
  "mlops-actions/mlops-actions@v1": repository,
  ...Object.fromEntries(
    readdirSync(join(repository, "templates"))
      .flatMap((name) => [
        ...readFileSync(join(repository, "templates", name), "utf8").matchAll(
          /uses: (actions\/(cache|setup-python)@\S+)/g,
        ),
      ])
      .map(([, uses = "", name = ""]) => [uses, join(repository, "platform", "github", "stand-ins", name)]),
  ),
};

/** Serves in this process. */
export async function startGithub(options: GithubOptions = {}): Promise<Github> {
  const began = performance.now();
  await findGit();
  const own = options.dir === undefined;
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), "mlops-github-")));
  if (own) endWithUs({ folder: dir });
  const { state, url, adminToken, repositories, logs, close } = await serveGithub({
    dir,
    port: 0,
    ...(options.enterprise && { enterprise: true }),
    ...(options.handlers && { handlers: options.handlers }),
    ...(options.env && { env: options.env }),
    actions: { ...ours, ...options.actions },
  });
  return {
    name: "github",
    url,
    credentials: { username: "x-access-token", password: adminToken },
    folders: { repositories },
    logs,
    sessions: [],
    seconds: { install: 0, start: (performance.now() - began) / 1000 },
    token: adminToken,
    workflowToken: (permissions) => state.newToken("workflow", permissions),
    create: (fullName) => state.create(fullName),
    trigger: (repo, event, about) => trigger(state, repo, event, about),
    ended: (run) => state.runs.ended(run),
    fail(match, status, { message = "ordered by the test", headers = {}, times = 1 } = {}) {
      state.failures.push({ match, status, message, headers, times });
    },
    mistakes: state.mistakes,
    async stop() {
      await close();
      if (own) await rm(dir, { recursive: true, force: true });
      leave({ folder: dir });
    },
  };
}

/** Serves as a process of its own, for who wants it to outlive the program that starts it. Runs compiled only; see `github/control.ts`. */
export function startGithubProcess(options: StartOptions = {}): Promise<Server> {
  return startServer("github", options, findGit, async (_, dir) => {
    const port = await freePort();
    const password = `ghp_${randomBytes(18).toString("hex")}`;
    const program = join(repository, "build", "platform", "github", "main.js");
    const env = { MLOPS_GITHUB_TOKEN: password };
    return {
      url: `http://127.0.0.1:${port}`,
      credentials: { username: "x-access-token", password },
      folders: { repositories: join(dir, "repositories") },
      processes: [{ name: "github-server", program: process.execPath, args: [program, dir, String(port)], env }],
      ready: async () => (await fetch(`http://127.0.0.1:${port}/rate_limit`)).status === 401,
    };
  });
}
