/** The git side of a repository: a bare one on disk, read and changed by git itself. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/clients/process.ts";
import { must } from "../tool.ts";

const who = {
  GIT_AUTHOR_NAME: "mona",
  GIT_AUTHOR_EMAIL: "mona@users.noreply.github.com",
  GIT_COMMITTER_NAME: "GitHub",
  GIT_COMMITTER_EMAIL: "noreply@github.com",
};

export interface Commit {
  sha: string;
  tree: string;
  parents: readonly string[];
  message: string;
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
}

export interface Entry {
  type: "blob" | "tree" | "commit";
  sha: string;
  size: number;
  /** From the repository's root. */
  path: string;
}

export interface Changed {
  status: "added" | "removed" | "modified";
  path: string;
  sha: string;
  additions: number;
  deletions: number;
}

export class Repo {
  readonly owner: string;
  readonly name: string;
  /** The bare repository. */
  readonly folder: string;

  constructor(owner: string, name: string, folder: string) {
    this.owner = owner;
    this.name = name;
    this.folder = folder;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  git(...args: readonly string[]): Promise<string> {
    return must("git", ["-C", this.folder, ...args], { env: who }).then((text) => text.trimEnd());
  }

  /** undefined when git says no. */
  async ask(...args: readonly string[]): Promise<string | undefined> {
    const { code, stdout } = await run("git", ["-C", this.folder, ...args], { env: who });
    return code === 0 ? stdout.trimEnd() : undefined;
  }

  /** The commit of a branch, a tag, a full ref or a commit's own hash. */
  async commitOf(name: string): Promise<string | undefined> {
    const candidates = name.startsWith("refs/") ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
    if (/^[0-9a-f]{7,40}$/.test(name)) candidates.push(name);
    for (const candidate of candidates) {
      const sha = await this.ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${candidate}^{commit}`);
      if (sha) return sha;
    }
    return undefined;
  }

  async defaultBranch(): Promise<string> {
    return (await this.git("symbolic-ref", "HEAD")).replace("refs/heads/", "");
  }

  async commit(sha: string): Promise<Commit> {
    const format = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");
    const fields = (await this.git("show", "--no-patch", `--format=${format}`, sha)).split("\0");
    const [hash = "", tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] =
      fields;
    return {
      sha: hash,
      tree,
      parents: parents.split(" ").filter(Boolean),
      message: message.trimEnd(),
      author: { name: an, email: ae, date: new Date(ad).toISOString() },
      committer: { name: cn, email: ce, date: new Date(cd).toISOString() },
    };
  }

  /** What stands at a path of a commit: one file, or what a folder holds; empty when nothing does. */
  async entries(commit: string, path: string): Promise<{ folder: boolean; entries: readonly Entry[] }> {
    const clean = path.replace(/\/+$/, "");
    const folder = clean === "" || (await this.ask("cat-file", "-t", `${commit}:${clean}`)) === "tree";
    const listed = await this.git(
      "ls-tree",
      "-z",
      "--long",
      commit,
      "--",
      ...(clean === "" ? [] : [folder ? `${clean}/` : clean]),
    );
    const entries = listed
      .split("\0")
      .filter(Boolean)
      .map((line) => {
        const [, type = "", sha = "", size = "", at = ""] = /^\d+ (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        return { type: type as Entry["type"], sha, size: Number(size) || 0, path: at };
      });
    return { folder, entries };
  }

  /** A file's bytes. */
  async file(commit: string, path: string): Promise<Buffer | undefined> {
    const { code, bytes } = await run("git", ["-C", this.folder, "cat-file", "blob", `${commit}:${path}`]);
    return code === 0 ? bytes : undefined;
  }

  async changed(from: string, to: string): Promise<readonly Changed[]> {
    const words = { A: "added", D: "removed", M: "modified", T: "modified" } as const;
    const raw = await this.git("diff", "--raw", "--no-renames", "--no-abbrev", `${from}...${to}`);
    const counts = new Map<string, readonly number[]>();
    for (const line of (await this.git("diff", "--numstat", "--no-renames", `${from}...${to}`))
      .split("\n")
      .filter(Boolean)) {
      const [additions = "", deletions = "", path = ""] = line.split("\t");
      counts.set(path, [Number(additions) || 0, Number(deletions) || 0]);
    }
    return raw
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [, before = "", after = "", letter = "", path = ""] =
          /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) (\w)\t(.*)$/.exec(line) ?? [];
        const [additions = 0, deletions = 0] = counts.get(path) ?? [];
        const sha = letter === "D" ? before : after;
        return { status: words[letter as keyof typeof words] ?? "modified", path, sha, additions, deletions };
      });
  }

  /** Puts a file into a branch by a commit, or takes it out when `content` is undefined. Answers the commit. */
  async write(branch: string, path: string, content: Buffer | undefined, message: string): Promise<string> {
    const parent = await this.commitOf(`refs/heads/${branch}`);
    const scratch = await mkdtemp(join(tmpdir(), "mlops-github-index-"));
    try {
      const env = { ...who, GIT_INDEX_FILE: join(scratch, "index"), GIT_WORK_TREE: scratch };
      const git = async (...args: readonly string[]) =>
        (await must("git", ["-C", this.folder, ...args], { env })).trim();
      if (parent) await git("read-tree", parent);
      if (content === undefined) await git("update-index", "--force-remove", "--", path);
      else {
        await writeFile(join(scratch, "content"), content);
        const blob = await git("hash-object", "-w", "--no-filters", join(scratch, "content"));
        await git("update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
      }
      const tree = await git("write-tree");
      const commit = await git("commit-tree", tree, ...(parent ? ["-p", parent] : []), "-m", message);
      await git("update-ref", `refs/heads/${branch}`, commit, parent ?? "0".repeat(40));
      return commit;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  /** The commit that merges two, as a pull request's `refs/pull/N/merge`; undefined when they conflict. */
  async merge(base: string, head: string, message: string): Promise<string | undefined> {
    const tree = await this.ask("merge-tree", "--write-tree", base, head);
    return tree && this.git("commit-tree", tree.split("\n")[0]!, "-p", base, "-p", head, "-m", message);
  }
}
