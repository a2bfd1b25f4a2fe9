/**
 * The state branch: an orphan branch of a git repository that keeps what must outlive a job. A change is one commit, pushed fast-forward
 * only: of two that start from the same commit the server takes one, be it a bare repository or GitHub.
 */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../kernel/errors.ts";
import type { Host } from "../kernel/host.ts";
import { ProgramMissing, run } from "./process.ts";
import { GitRemote, type TreeFile } from "./remote.ts";

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

/** The state branch of this job; its repository is found by `stateRepository`. */
export async function openState(
  { repository, branch }: { repository?: string | undefined; branch: string },
  directory: string,
  host: Pick<Host, "token" | "signal" | "tempDir">,
): Promise<StateBranch> {
  return new StateBranch({
    repository: await stateRepository(repository, directory),
    branch,
    folder: await host.tempDir(),
    signal: host.signal,
    ...(host.token && { token: host.token }),
  });
}

export class StateBranch {
  readonly #options: StateOptions;
  readonly #ref: string;
  readonly #remote: GitRemote;

  constructor(options: StateOptions) {
    this.#options = options;
    this.#ref = `refs/heads/${options.branch}`;
    this.#remote = new GitRemote({ ...options, called: "state.repository in mlops.yml" });
  }

  /** For messages: without credentials. */
  get place(): string {
    return `${this.#remote.place}, branch ${this.#options.branch}`;
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
    const { signal } = this.#options;
    for (let tries = 1; ; tries++) {
      signal?.throwIfAborted();
      const before = await this.#fetch();
      const files = await edit((path) => this.#readAt(before, path));
      if (files === undefined) return before ?? "";
      const commit = await this.#commit(before, message, files);
      const pushed = await this.#remote.push(this.#ref, before, commit);
      if (pushed.code === 0) return commit;
      const after = await this.#fetch();
      // Its answer was lost, not the push; another one may have gone on from it.
      if (after !== undefined && (after === commit || (await this.#contains(after, commit)))) return commit;
      if (after === before) throw this.#remote.failure("push", pushed);
      if (tries === mostTries) throw this.#remote.failure("push", pushed);
      await sleep(Math.random() * Math.min(2000, 50 * 2 ** tries), undefined, signal && { signal });
    }
  }

  /** The branch's commit now; undefined when there is no such branch. */
  async #fetch(): Promise<string | undefined> {
    const commit = (await this.#remote.tips(this.#ref)).get(this.#ref);
    if (commit === undefined || (await this.#remote.has(commit))) return commit;
    await this.#remote.fetch(this.#ref);
    return (await this.#remote.must(["rev-parse", this.#ref])).trim();
  }

  async #readAt(commit: string | undefined, path: string): Promise<string | undefined> {
    if (commit === undefined) return undefined;
    const name = `${commit}:${path}`;
    if ((await this.#remote.git(["cat-file", "-e", name])).code !== 0) return undefined;
    return this.#remote.must(["cat-file", "blob", name]);
  }

  async #commit(parent: string | undefined, message: string, files: Readonly<Record<string, string>>): Promise<string> {
    const blobs: TreeFile[] = [];
    for (const [path, input] of Object.entries(files)) {
      const blob = (await this.#remote.must(["hash-object", "-w", "--stdin"], { input })).trim();
      blobs.push({ path, mode: "100644", blob });
    }
    return this.#remote.commit(await this.#remote.tree(parent, blobs), parent, message);
  }

  async #contains(tip: string, commit: string): Promise<boolean> {
    return (await this.#remote.git(["merge-base", "--is-ancestor", commit, tip])).code === 0;
  }
}

function told(error: unknown): never {
  if (!(error instanceof ProgramMissing)) throw error;
  throw new UserError("git is not installed, or not on the PATH", "the state branch", "Install git.");
}
