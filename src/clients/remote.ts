/**
 * A git repository elsewhere, reached by the git program through a bare repository of our own that holds what was fetched and is about
 * to be pushed. A push with a lease is a compare-and-set: the server takes it only while the ref is where we last saw it, be it a bare
 * repository or GitHub.
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { RemoteError, UserError } from "../kernel/errors.ts";
import { type Finished, ProgramMissing, run } from "./process.ts";

export interface RemoteOptions {
  /** Address or absolute path. */
  repository: string;
  /** For an http or https repository; GitHub's form of Basic authentication. */
  token?: string;
  /** An empty folder that may be filled. */
  folder: string;
  /** What a user calls the place where the repository is named. */
  called: string;
  signal?: AbortSignal;
}

export interface Asked {
  input?: string;
  env?: Readonly<Record<string, string>>;
}

/** A file of a tree: its mode as git writes it, and the blob's id. */
export interface TreeFile {
  path: string;
  mode: string;
  blob: string;
}

export class GitRemote {
  readonly #options: RemoteOptions;
  #made: Promise<unknown> | undefined;

  constructor(options: RemoteOptions) {
    this.#options = options;
  }

  /** For messages: without credentials. */
  get place(): string {
    return withoutCredentials(this.#options.repository);
  }

  /** The commits that these refs name now; a ref that is not there is left out. Throws UserError and RemoteError. */
  async tips(...refs: string[]): Promise<Map<string, string>> {
    const listed = await this.git(["ls-remote", this.#options.repository, ...refs]);
    if (listed.code !== 0) throw this.failure("read", listed);
    const rows = listed.stdout.split("\n").map((line) => line.split("\t"));
    return new Map(rows.flatMap(([commit, ref]) => (commit && ref && refs.includes(ref) ? [[ref, commit]] : [])));
  }

  /** Brings a ref here, under its own name; `how` are options of git fetch. Throws UserError and RemoteError. */
  async fetch(ref: string, ...how: string[]): Promise<void> {
    const fetched = await this.git([
      "fetch",
      "--quiet",
      "--no-tags",
      ...how,
      this.#options.repository,
      `+${ref}:${ref}`,
    ]);
    if (fetched.code !== 0) throw this.failure("read", fetched);
  }

  /** Moves a ref from `before` to `after`, undefined where there is none: refused when it is not at `before` any more. */
  push(ref: string, before: string | undefined, after: string | undefined): Promise<Finished> {
    const lease = `--force-with-lease=${ref}:${before ?? ""}`;
    return this.git(["push", "--quiet", lease, this.#options.repository, `${after ?? ""}:${ref}`]);
  }

  /** The commit that a ref had when it was brought here; undefined when it was not. */
  async here(ref: string): Promise<string | undefined> {
    const { code, stdout } = await this.git(["rev-parse", "--quiet", "--verify", ref]);
    return code === 0 ? stdout.trim() : undefined;
  }

  async has(commit: string): Promise<boolean> {
    return (await this.git(["cat-file", "-e", `${commit}^{commit}`])).code === 0;
  }

  /** A tree of these files, beside those of a commit's tree; one of the same path replaces the commit's. Answers its id. */
  async tree(base: string | undefined, files: readonly TreeFile[]): Promise<string> {
    const env = { GIT_INDEX_FILE: join(this.#options.folder, `index-${randomUUID()}`) };
    if (base !== undefined) await this.must(["read-tree", base], { env });
    const input = files.map(({ path, mode, blob }) => `${mode} ${blob}\t${path}\0`).join("");
    await this.must(["update-index", "-z", "--index-info"], { env, input });
    return (await this.must(["write-tree"], { env })).trim();
  }

  /** Makes a commit here; nothing is pushed. */
  async commit(tree: string, parent: string | undefined, message: string): Promise<string> {
    const parents = parent === undefined ? [] : ["-p", parent];
    return (await this.must(["commit-tree", tree, ...parents, "-F", "-"], { input: message })).trim();
  }

  /** The answer of a command that can fail only by our own mistake. */
  async must(args: readonly string[], asked: Asked = {}): Promise<string> {
    const answer = await this.git(args, asked);
    if (answer.code !== 0) throw new Error(`git ${args[0]} failed: ${answer.stderr.trim()}`);
    return answer.stdout;
  }

  /** Any exit code is an answer. */
  async git(args: readonly string[], asked: Asked = {}): Promise<Finished> {
    this.#made ??= this.#run(["init", "--quiet", "--bare", "."]);
    await this.#made;
    return this.#run(args, asked);
  }

  async #run(args: readonly string[], { input = "", env = {} }: Asked = {}): Promise<Finished> {
    const { folder, signal, called } = this.#options;
    const options = { cwd: folder, env: { ...environment, ...this.#credentials(), ...env }, input };
    try {
      return await run("git", [...settings, ...args], { ...options, ...(signal && { signal }) });
    } catch (error) {
      if (!(error instanceof ProgramMissing)) throw error;
      throw new UserError("git is not installed, or not on the PATH", called, "Install git.");
    }
  }

  /** What git said, by who must act. */
  failure(doing: "read" | "push", { stderr }: Finished): Error {
    const lines = stderr.trim().split("\n");
    const line = lines.find((one) => one.startsWith("fatal:")) ?? lines[0] ?? "";
    const said = withoutCredentials(line).replace(/^fatal: /, "");
    const refusal =
      /40[13]|denied|could not read Username|not found|does not (exist|appear)|protected branch|pre-receive hook/i;
    if (refusal.test(stderr)) {
      const can = doing === "read" ? "be read" : "be written";
      return new UserError(
        `${this.place} can't ${can} (git: ${said})`,
        this.#options.called,
        "Name a repository that is there, and give the job contents: write on it, or a github-token that has it.",
      );
    }
    return new RemoteError("git", `${doing} ${this.place}`, said || "nothing", "Is the repository reachable?");
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
}

/** GitHub's token goes to GitHub alone; git's own credentials serve every other place. */
export function tokenFor(repository: string, token: string | undefined): string | undefined {
  const github = process.env.GITHUB_SERVER_URL ?? "https://github.com";
  const same =
    URL.canParse(repository) && URL.canParse(github) && new URL(repository).origin === new URL(github).origin;
  return same && /^https?:/.test(repository) ? token : undefined;
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
