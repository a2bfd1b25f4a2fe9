/**
 * The state branch: an orphan branch of a git repository that keeps what must outlive a job. A change is one commit, pushed fast-forward
 * only: of two that start from the same commit the server takes one, be it a bare repository or GitHub.
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { RemoteError, UserError } from "../kernel/errors.ts";
import { type Finished, ProgramMissing, run } from "./process.ts";

export interface StateOptions {
  /** Address or absolute path of the repository. */
  repository: string;
  branch: string;
  /** For an http or https repository; GitHub's form of Basic authentication. */
  token?: string;
  /** An empty folder that may be filled. */
  folder: string;
  signal?: AbortSignal;
}

/** The text of a file on the branch, as it was when the change began. */
export type ReadState = (path: string) => Promise<string | undefined>;

/** New texts by path; undefined when there is nothing to change after all. */
export type EditState = (read: ReadState) => Promise<Readonly<Record<string, string>> | undefined>;

/** So many lost races in a row, with pauses of up to two seconds. */
const mostTries = 40;

/**
 * The repository that `state.repository` names, or else the one that `directory` is a clone of; a relative path is one from `directory`.
 * `called` is what a user calls the place where it can be named.
 */
export async function stateRepository(named: string | undefined, directory: string): Promise<string> {
  if (named !== undefined) return isAddress(named) ? named : join(directory, named);
  const { code, stdout } = await run("git", ["remote", "get-url", "origin"], { cwd: directory }).catch(told);
  const origin = stdout.trim();
  if (code === 0 && origin !== "") return isAddress(origin) ? origin : join(directory, origin);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (server && repository) return `${server}/${repository}`;
  throw new UserError(
    "is needed: this folder is no clone with a remote named origin",
    "state.repository in mlops.yml",
    "Name the git repository that keeps promotions and release records.",
  );
}

/** An absolute path, a URL, or `host:path` as ssh has it. */
const isAddress = (text: string): boolean => /^(\/|[a-z+]+:\/\/|[\w.-]+@[\w.-]+:|[A-Za-z]:[\\/])/.test(text);

export class StateBranch {
  readonly #options: StateOptions;
  readonly #ref: string;
  #made: Promise<unknown> | undefined;

  constructor(options: StateOptions) {
    this.#options = options;
    this.#ref = `refs/heads/${options.branch}`;
  }

  /** For messages: without credentials. */
  get place(): string {
    return `${withoutCredentials(this.#options.repository)}, branch ${this.#options.branch}`;
  }

  /** A file's text as the branch has it now; undefined when there is none. */
  async read(path: string): Promise<string | undefined> {
    return this.#readAt(await this.#fetch(), path);
  }

  /**
   * Reads, edits and writes in one step that nothing comes between: when another one was faster, `edit` is called again with what that
   * one left. Answers the commit that has the change, or the branch's last one (empty without a branch) when there was nothing to change.
   * Throws UserError when the repository does not let us write, RemoteError when it does not answer.
   */
  async change(message: string, edit: EditState): Promise<string> {
    const { repository, signal } = this.#options;
    for (let tries = 1; ; tries++) {
      signal?.throwIfAborted();
      const before = await this.#fetch();
      const files = await edit((path) => this.#readAt(before, path));
      if (files === undefined) return before ?? "";
      const commit = await this.#commit(before, message, files);
      // The branch must still be where it was, or still not be.
      const lease = `--force-with-lease=${this.#ref}:${before ?? ""}`;
      const pushed = await this.#git(["push", "--quiet", lease, repository, `${commit}:${this.#ref}`]);
      if (pushed.code === 0) return commit;
      const after = await this.#fetch();
      // Its answer was lost, not the push; another one may have gone on from it.
      if (after !== undefined && (after === commit || (await this.#contains(after, commit)))) return commit;
      if (after === before) throw this.#failure("push", pushed);
      if (tries === mostTries) throw this.#failure("push", pushed);
      await sleep(Math.random() * Math.min(2000, 50 * 2 ** tries), undefined, signal && { signal });
    }
  }

  /** The branch's commit now; undefined when there is no such branch. */
  async #fetch(): Promise<string | undefined> {
    this.#made ??= this.#must(["init", "--quiet", "--bare", "."]);
    await this.#made;
    const { repository } = this.#options;
    const listed = await this.#git(["ls-remote", "--exit-code", repository, this.#ref]);
    if (listed.code === 2) return undefined;
    if (listed.code !== 0) throw this.#failure("read", listed);
    const commit = listed.stdout.split(/\s/)[0]!;
    if ((await this.#git(["cat-file", "-e", `${commit}^{commit}`])).code === 0) return commit;
    const fetched = await this.#git(["fetch", "--quiet", "--no-tags", repository, `+${this.#ref}:${this.#ref}`]);
    if (fetched.code !== 0) throw this.#failure("read", fetched);
    return (await this.#must(["rev-parse", this.#ref])).trim();
  }

  async #readAt(commit: string | undefined, path: string): Promise<string | undefined> {
    if (commit === undefined) return undefined;
    const name = `${commit}:${path}`;
    if ((await this.#git(["cat-file", "-e", name])).code !== 0) return undefined;
    return this.#must(["cat-file", "blob", name]);
  }

  async #commit(parent: string | undefined, message: string, files: Readonly<Record<string, string>>): Promise<string> {
    const env = { GIT_INDEX_FILE: join(this.#options.folder, `index-${randomUUID()}`) };
    if (parent !== undefined) await this.#must(["read-tree", parent], "", env);
    for (const [path, text] of Object.entries(files)) {
      const blob = (await this.#must(["hash-object", "-w", "--stdin"], text)).trim();
      await this.#must(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`], "", env);
    }
    const tree = (await this.#must(["write-tree"], "", env)).trim();
    const parents = parent === undefined ? [] : ["-p", parent];
    return (await this.#must(["commit-tree", tree, ...parents, "-F", "-"], message)).trim();
  }

  async #contains(tip: string, commit: string): Promise<boolean> {
    return (await this.#git(["merge-base", "--is-ancestor", commit, tip])).code === 0;
  }

  async #must(args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}): Promise<string> {
    const answer = await this.#git(args, input, env);
    if (answer.code !== 0) throw new Error(`git ${args[0]} failed: ${answer.stderr.trim()}`);
    return answer.stdout;
  }

  async #git(args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}): Promise<Finished> {
    const { folder, signal } = this.#options;
    const options = { cwd: folder, env: { ...environment, ...this.#credentials(), ...env }, input };
    try {
      return await run("git", [...settings, ...args], { ...options, ...(signal && { signal }) });
    } catch (error) {
      return told(error);
    }
  }

  /** By git's environment, so that the token stands in no argument and no file. */
  #credentials(): Record<string, string> {
    const { repository, token } = this.#options;
    if (token === undefined || !/^https?:\/\//.test(repository)) return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `http.${new URL(repository).origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
  }

  /** What git said, by who must act. */
  #failure(doing: "read" | "push", { stderr }: Finished): Error {
    const said = withoutCredentials(
      stderr
        .trim()
        .split("\n")
        .find((line) => line.startsWith("fatal:")) ?? stderr.trim(),
    )
      .replace(/^fatal: /, "")
      .split("\n")[0]!;
    const refusal =
      /40[13]|denied|could not read Username|not found|does not (exist|appear)|protected branch|pre-receive hook/i;
    if (refusal.test(stderr)) {
      const can = doing === "read" ? "be read" : "be written";
      return new UserError(
        `${this.place} can't ${can} (git: ${said})`,
        "state.repository in mlops.yml",
        "Name a repository that is there, and give the job contents: write on it, or a github-token that has it.",
      );
    }
    return new RemoteError("git", `${doing} ${this.place}`, said || "nothing", "Is the repository reachable?");
  }
}

/** git asks nobody, and ends when a server stalls for half a minute. */
const environment = {
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
  GIT_AUTHOR_NAME: "mlops-actions",
  GIT_AUTHOR_EMAIL: "mlops-actions@users.noreply.github.com",
  GIT_COMMITTER_NAME: "mlops-actions",
  GIT_COMMITTER_EMAIL: "mlops-actions@users.noreply.github.com",
};
const settings = [
  "-c",
  "gc.auto=0",
  "-c",
  "http.lowSpeedLimit=1",
  "-c",
  "http.lowSpeedTime=30",
  "-c",
  "core.hooksPath=/dev/null",
];

const withoutCredentials = (text: string): string => text.replace(/(\w+:\/\/)[^/@\s]*@/g, "$1");

function told(error: unknown): never {
  if (!(error instanceof ProgramMissing)) throw error;
  throw new UserError("git is not installed, or not on the PATH", "the state branch", "Install git.");
}
