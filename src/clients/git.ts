/** The git program, read only: which files a change touches, and how they were before. */
import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { UserError } from "../kernel/errors.ts";
import { type Finished, ProgramMissing, run } from "./process.ts";

export interface GitOptions {
  signal?: AbortSignal;
  /** The folder is known to be the user's own although another user owns it, as in a container job on GitHub. */
  trusted?: boolean;
}

/** A file that differs, by POSIX path relative to the client's folder. A renamed file is one deleted and one added. */
export interface ChangedFile {
  path: string;
  status: "added" | "deleted" | "modified";
}

/** Lines of a file's newer side, from 1, both included. */
export interface LineSpan {
  first: number;
  last: number;
}

export class Git {
  readonly #folder: string;
  readonly #options: GitOptions;

  /** `folder`: absolute; anywhere inside a repository. All paths are relative to it. */
  constructor(folder: string, options: GitOptions = {}) {
    this.#folder = folder;
    this.#options = options;
  }

  /** Path from the repository's root to the folder: `""` or `ml/`; undefined outside of any repository. Needs no git program. */
  prefix(): string | undefined {
    for (let root = this.#folder; ; root = dirname(root)) {
      if (existsSync(join(root, ".git"))) {
        const inside = relative(root, this.#folder).split(sep).join("/");
        return inside === "" ? "" : `${inside}/`;
      }
      if (dirname(root) === root) return undefined;
    }
  }

  /** The commit that a branch, tag or hash names; undefined when this clone doesn't have it. */
  async commit(name: string): Promise<string | undefined> {
    const answer = await this.#try("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
    return answer.code === 0 ? answer.stdout.trim() : undefined;
  }

  /** The commit that is checked out; undefined outside of a repository, and where git can't tell. */
  head(): Promise<string | undefined> {
    return this.commit("HEAD").catch(() => undefined);
  }

  /**
   * Where the checked-out commit left `base`: what a pull request is compared with. Throws a UserError that tells what to do when the
   * clone is too shallow for it.
   */
  async mergeBase(base: string): Promise<string> {
    if (this.prefix() === undefined) {
      throw new UserError(
        "there is no git repository here, so nothing can be compared",
        this.#folder,
        "Check the repository out first (actions/checkout), or leave changed-only out.",
      );
    }
    const commit = await this.commit(base);
    if (commit !== undefined) {
      const answer = await this.#try("merge-base", commit, "HEAD");
      if (answer.code === 0) return answer.stdout.trim();
    }
    if ((await this.#git("rev-parse", "--is-shallow-repository")).trim() === "true") {
      throw new UserError(
        `this clone is shallow and does not reach back to ${base}, so what changed is not known`,
        "input base",
        "Let actions/checkout fetch the history (with: fetch-depth: 0), or run: git fetch --unshallow",
      );
    }
    throw commit === undefined
      ? new UserError(
          `there is no commit ${base} in this clone`,
          "input base",
          `Fetch it: git fetch origin ${base.replace(/^origin\//, "")}`,
        )
      : new UserError(
          `${base} and the checked-out commit have no history in common`,
          "input base",
          "Name a branch or commit that this branch was started from.",
        );
  }

  /** The remote's main branch as the clone knows it (`origin/main`). */
  async defaultBranch(): Promise<string | undefined> {
    const answer = await this.#try("rev-parse", "--abbrev-ref", "--verify", "--quiet", "origin/HEAD");
    return answer.code === 0 ? answer.stdout.trim() : undefined;
  }

  /** Files that differ between a commit and the working tree, those included that git does not know yet. Sorted. */
  async changedFiles(commit: string): Promise<ChangedFile[]> {
    const fields = zeroSeparated(await this.#git(...diff, "--name-status", "-z", commit, "--"));
    const changed: ChangedFile[] = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const status = fields[at] === "A" ? "added" : fields[at] === "D" ? "deleted" : "modified";
      changed.push({ path: fields[at + 1]!, status });
    }
    const untracked = zeroSeparated(await this.#git("ls-files", "--others", "--exclude-standard", "-z"));
    changed.push(...untracked.map((path): ChangedFile => ({ path, status: "added" })));
    return changed.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Which lines of the working tree's files are new or changed since a commit. Files that are wholly new have none here. */
  async changedLines(commit: string, paths: readonly string[]): Promise<Map<string, LineSpan[]>> {
    const lines = new Map<string, LineSpan[]>();
    if (paths.length === 0) return lines;
    for (const path of paths) {
      const text = await this.#git(...diff, "--unified=0", commit, "--", `:(literal)${path}`);
      const spans = [...text.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, length]) => ({
        first: Number(start),
        last: Number(start) + Number(length ?? 1) - 1,
      }));
      lines.set(
        path,
        spans.filter(({ first, last }) => last >= first),
      );
    }
    return lines;
  }

  /** Contents of files at a commit, by path; a path without a file there is left out. */
  async filesAt(commit: string, paths: readonly string[]): Promise<Map<string, Buffer>> {
    const asked = paths.filter((path) => !path.includes("\n"));
    const files = new Map<string, Buffer>();
    if (asked.length === 0) return files;
    const input = asked.map((path) => `${commit}:./${path}\n`).join("");
    const { bytes } = await this.#checked(await this.#run(["cat-file", "--batch"], input), "cat-file");
    let at = 0;
    for (const path of asked) {
      const end = bytes.indexOf(0x0a, at);
      if (end < 0) break;
      const head = bytes.toString("utf8", at, end);
      at = end + 1;
      const [, type, size] = / (blob|tree|commit|tag) (\d+)$/.exec(head) ?? [];
      if (size === undefined) continue;
      if (type === "blob") files.set(path, bytes.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
    return files;
  }

  async #git(...args: string[]): Promise<string> {
    return this.#checked(await this.#run(args), args[0] ?? "").stdout;
  }

  /** Any exit code is an answer, but a repository that git refuses to read. */
  async #try(...args: string[]): Promise<Finished> {
    const answer = await this.#run(args);
    if (answer.code !== 0 && answer.stderr.includes("dubious ownership")) this.#checked(answer, args[0] ?? "");
    return answer;
  }

  async #run(args: readonly string[], input?: string): Promise<Finished> {
    const { signal, trusted } = this.#options;
    try {
      return await run("git", [...(trusted ? ["-c", "safe.directory=*"] : []), ...settings, ...args], {
        cwd: this.#folder,
        env: { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
        ...(signal && { signal }),
        ...(input !== undefined && { input }),
      });
    } catch (error) {
      if (!(error instanceof ProgramMissing)) throw error;
      throw new UserError(
        "git is not installed, or not on the PATH, so what changed is not known",
        "changed-only",
        "Install git, or leave changed-only out.",
      );
    }
  }

  #checked(answer: Finished, command: string): Finished {
    if (answer.code === 0) return answer;
    if (answer.stderr.includes("dubious ownership")) {
      throw new UserError(
        "git refuses to read this repository because another user owns the folder",
        this.#folder,
        `If you trust it, run: git config --global --add safe.directory ${this.#folder}`,
      );
    }
    const said =
      answer.stderr
        .trim()
        .split("\n")[0]
        ?.replace(/^fatal: /, "") ?? "";
    throw new UserError(`git ${command} failed: ${said}`, this.#folder, "Run git status there to see what is wrong.");
  }
}

/** Nothing that the repository's own configuration says is run or changes what is said. */
const settings = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "diff.noprefix=false",
];

const diff = [
  "diff",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-renames",
  "--ignore-submodules",
  "--relative",
];

const zeroSeparated = (text: string): string[] => text.split("\0").filter((field) => field !== "");
