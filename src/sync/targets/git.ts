/**
 * A branch that Airflow follows: each release is one commit whose tree is the release, with its manifest in `.mlops/`, where Airflow
 * parses nothing. A push moves the branch at one moment, and only from where we last saw it. Going back is a new commit with the former
 * tree, so history stays. Who is at work stands in a ref beside the branch.
 */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ownerIn, ownerText } from "../../clients/owner.ts";
import { GitRemote, tokenFor } from "../../clients/remote.ts";
import { UserError } from "../../kernel/errors.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import type { Drift, Guarantee, Owner, ReleaseFile, Target, TargetKind, TargetState } from "./target.ts";

const kind: TargetKind = {
  form: "git+URL#branch",
  example: "git+https://github.com/acme/dags#airflow-live",
  help: "a branch that Airflow's git bundle or git-sync follows, airflow-live when left out; URL without credentials, or a path",
  pattern:
    /^git\+(?<url>https?:\/\/[^\s@#/]+\/[^\s#]+|ssh:\/\/[^\s#:@]+(?:@[^\s#@]+)?|[\w.-]+@[\w.-]+:[^\s#]+|file:\/\/\/[^#\0]+|[^#\0:]+)(?:#(?<branch>(?!-)[^\s#~^:?*[\\]+))?$/,
  async open({ url = "", branch = "airflow-live" }, { folder, token, scratch }) {
    const repository = /^[^/]*:/.test(url) ? url : resolve(folder, url);
    return new GitTarget({ repository, branch, token: tokenFor(repository, token), scratch: await scratch() });
  },
};
export default kind;

export interface GitTargetOptions {
  /** Address or absolute path. */
  repository: string;
  branch: string;
  token?: string | undefined;
  /** An empty folder that may be filled. */
  scratch: string;
}

/** How often, and in how long a time, two that came at the same moment look again, and a push is tried. */
const tries = 5;
const pauseMs = 300;
/** So many of the branch's commits are looked through for kept releases. */
const historyDepth = 100;

const ownFolder = ".mlops";
const manifestPath = `${ownFolder}/manifest.json`;

/** A commit of the branch. `release` is `none` where the first release was taken back; undefined in a commit that is not ours. */
interface Past {
  commit: string;
  release: string | undefined;
}

export class GitTarget implements Target {
  readonly name: string;
  readonly adoption =
    "Name another branch, or set adopt: true: the release takes its place then, and it stays in the branch's history.";
  readonly guarantee: Guarantee = {
    writes: true,
    pulled: true,
    atomic: true,
    keepsRuns: true,
    limits: [
      "Runs in flight keep their commit where Airflow 3 reads the branch as a git bundle; behind git-sync their next tasks use what is live then.",
      "Nothing is deleted from the branch's history: old releases go out of no repository, whatever sync.keep says.",
    ],
  };
  readonly #remote: GitRemote;
  readonly #scratch: string;
  readonly #branch: string;
  readonly #ref: string;
  readonly #lockRef: string;
  /** Where the branch is, as we last saw or put it: undefined when there is none. */
  #tip: string | undefined;
  /** Trees of releases that are not at the target yet, and their sources' commits. */
  readonly #staged = new Map<string, { tree: string; source: string | undefined }>();

  constructor({ repository, branch, token, scratch }: GitTargetOptions) {
    this.#remote = new GitRemote({
      repository,
      ...(token !== undefined && { token }),
      folder: scratch,
      called: "input target",
    });
    this.#scratch = scratch;
    this.#branch = branch;
    this.#ref = `refs/heads/${branch}`;
    this.#lockRef = `refs/mlops-locks/${branch}`;
    this.name = `git+${this.#remote.place}#${branch}`;
  }

  async state(): Promise<TargetState> {
    const tip = await this.#fetched();
    this.#tip = tip;
    if (tip === undefined) return { current: undefined, foreign: [] };
    const current = await this.#manifestAt(tip);
    const names = current ? [] : (await this.#remote.must(["ls-tree", "-z", "--name-only", tip])).split("\0");
    return { current, foreign: names.filter((name) => name !== ""), bundleVersion: tip };
  }

  async drift({ release, files, kept }: Manifest): Promise<Drift[]> {
    const tip = await this.#fetched();
    if (tip === undefined) return Object.keys(files).map((path) => ({ path, kind: "missing" }));
    const told = await this.#remote.must([
      "show",
      "--no-patch",
      `--format=%T%x00${trailers("Mlops-Release", "Mlops-Tree")}`,
      tip,
    ]);
    const [tree, ours] = told.trim().split("\0");
    if (kept === undefined && ours === `${release},${tree}`) return [];
    const rows = (await this.#remote.must(["ls-tree", "-r", "-z", tip])).split("\0").filter((row) => row !== "");
    const there = new Map(
      rows.flatMap((row) => {
        const [, mode = "", blob = "", path = ""] = /^(\d+) \w+ (\w+)\t([\s\S]*)$/.exec(row) ?? [];
        return path.startsWith(`${ownFolder}/`) ? [] : [[path, { blob, executable: mode === "100755" }] as const];
      }),
    );
    const drift: Drift[] = [];
    for (const [path, { blob, executable }] of there) {
      const bytes = async () => (await this.#remote.git(["cat-file", "blob", blob])).bytes;
      const added = !Object.hasOwn(files, path);
      if (!added && sha256(await bytes()) === files[path]) continue;
      drift.push({ path, kind: added ? "added" : "changed", file: { path, executable, bytes } });
    }
    for (const path of Object.keys(files)) if (!there.has(path)) drift.push({ path, kind: "missing" });
    return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async lock(wanted: Owner): Promise<{ unlock(): Promise<void> } | { heldBy: string }> {
    for (let tried = 1; ; tried++) {
      const refs = await this.#remote.tips(this.#lockRef, this.#ref);
      const before = refs.get(this.#lockRef);
      this.#tip = refs.get(this.#ref);
      const owner = before === undefined ? undefined : await this.#owner();
      if (owner !== undefined) return { heldBy: owner };
      const mine = await this.#remote.commit(await this.#remote.tree(undefined, []), undefined, ownerText(wanted));
      const pushed = await this.#remote.push(this.#lockRef, before, mine);
      if (pushed.code === 0) return { unlock: () => this.#unlock(mine) };
      const now = (await this.#remote.tips(this.#lockRef)).get(this.#lockRef);
      if (now === mine) return { unlock: () => this.#unlock(mine) };
      const outrun = now !== before || /rejected/.test(pushed.stderr);
      if (tried === tries || !outrun) throw this.#remote.failure("push", pushed);
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }

  async stage(manifest: Manifest, files: readonly ReleaseFile[], signal: AbortSignal): Promise<void> {
    const folder = join(this.#scratch, `files-${manifest.release}`);
    await mkdir(folder);
    const contents: { path: string; mode: string; copy: string }[] = [];
    for (const { path, executable, bytes } of files) {
      signal.throwIfAborted();
      if (path.startsWith(`${ownFolder}/`))
        throw new UserError(
          `${ownFolder}/ is where a release keeps its manifest`,
          path,
          "Leave it out by sync.exclude.",
        );
      const content = await bytes();
      if (sha256(content) !== manifest.files[path])
        throw new UserError("it changed while it was synced", path, "Run the sync again; nothing is live of it.");
      const copy = join(folder, String(contents.length));
      await writeFile(copy, content);
      contents.push({ path, mode: executable ? "100755" : "100644", copy });
    }
    const copy = join(folder, "manifest");
    await writeFile(copy, `${JSON.stringify(manifest, null, 1)}\n`);
    contents.push({ path: manifestPath, mode: "100644", copy });
    // Byte for byte, whatever the machine's settings for line ends and filters are.
    const asked = { input: contents.map((one) => `${one.copy}\n`).join("") };
    const blobs = (await this.#remote.must(["hash-object", "-w", "--no-filters", "--stdin-paths"], asked)).split("\n");
    const tree = await this.#remote.tree(
      undefined,
      contents.map(({ path, mode }, index) => ({ path, mode, blob: blobs[index] ?? "" })),
    );
    this.#staged.set(manifest.release, { tree, source: manifest.commit });
  }

  async activate(release: string | undefined): Promise<string | undefined> {
    const { tree, source } = await this.#treeOf(release);
    if (this.#tip !== undefined && this.#tip !== (await this.#fetched())) throw this.#moved();
    const title = release === undefined ? "Take back the first release" : `Release ${release}`;
    const said = [`Mlops-Release: ${release ?? "none"}`, `Mlops-Tree: ${tree}`];
    if (source !== undefined) said.push(`Source-Commit: ${source}`);
    const commit = await this.#remote.commit(tree, this.#tip, `${title}\n\n${said.join("\n")}\n`);
    for (let tried = 1; ; tried++) {
      const pushed = await this.#remote.push(this.#ref, this.#tip, commit);
      // When the answer was lost the branch tells; while it is where it was the push may be tried again.
      const now = pushed.code === 0 ? commit : (await this.#remote.tips(this.#ref)).get(this.#ref);
      if (now === commit) {
        await this.#remote.must(["update-ref", this.#ref, commit]);
        this.#tip = commit;
        return commit;
      }
      if (now !== this.#tip) throw this.#moved();
      const failure = this.#remote.failure("push", pushed);
      if (failure instanceof UserError || tried === tries) throw failure;
      await sleep(pauseMs * tried);
    }
  }

  async kept(): Promise<readonly string[]> {
    const releases = (await this.#history()).flatMap(({ release }) => release ?? []);
    // Ids sort by time; the history holds those that were gone back to twice.
    return [...new Set(releases)]
      .filter((release) => release !== "none")
      .sort()
      .reverse();
  }

  async manifest(release: string): Promise<Manifest | undefined> {
    const found = (await this.#history()).find((past) => past.release === release);
    return found && this.#manifestAt(found.commit);
  }

  async prune(): Promise<string[]> {
    return [];
  }

  /** Where the branch is now; its last commit is here then, without the files' contents. */
  async #fetched(): Promise<string | undefined> {
    const tip = (await this.#remote.tips(this.#ref)).get(this.#ref);
    if (tip === undefined || tip === (await this.#remote.here(this.#ref))) return tip;
    await this.#remote.fetch(this.#ref, "--depth=1", "--filter=blob:none");
    return this.#remote.here(this.#ref);
  }

  /** The branch's commits, newest first. */
  async #history(): Promise<Past[]> {
    if (!(await this.#remote.tips(this.#ref)).has(this.#ref)) return [];
    await this.#remote.fetch(this.#ref, `--depth=${historyDepth}`, "--filter=blob:none");
    const format = `--format=%H ${trailers("Mlops-Release")}`;
    const lines = (await this.#remote.must(["log", "--first-parent", format, this.#ref])).trim().split("\n");
    return lines.map((line) => {
      const [commit = "", release] = line.split(" ");
      return { commit, release: release || undefined };
    });
  }

  /** Of a staged or kept release; without one, what was on the branch before ours. */
  async #treeOf(release: string | undefined): Promise<{ tree: string; source: string | undefined }> {
    const staged = release === undefined ? undefined : this.#staged.get(release);
    if (staged) return staged;
    const past = (await this.#history()).find((one) => one.release === release);
    if (past === undefined && release !== undefined) throw new Error(`${release} is no release of ${this.name}`);
    if (past === undefined) return { tree: await this.#remote.tree(undefined, []), source: undefined };
    const tree = (await this.#remote.must(["rev-parse", `${past.commit}^{tree}`])).trim();
    return { tree, source: (await this.#manifestAt(past.commit))?.commit };
  }

  async #manifestAt(commit: string): Promise<Manifest | undefined> {
    const told = await this.#remote.git(["cat-file", "blob", `${commit}:${manifestPath}`]);
    return told.code === 0 ? readManifest(told.stdout) : undefined;
  }

  #moved(): UserError {
    return new UserError(
      `somebody else pushed to ${this.#branch} meanwhile, so nothing was pushed over that`,
      "input target",
      "Run the sync again: it starts from what is there now.",
    );
  }

  /** Who has the lock; undefined when it is to be had, or was given back meanwhile. */
  async #owner(): Promise<string | undefined> {
    const fetched = await this.#remote.fetch(this.#lockRef, "--depth=1").then(
      () => true,
      () => false,
    );
    return fetched ? ownerIn(await this.#remote.must(["show", "--no-patch", "--format=%B", this.#lockRef])) : undefined;
  }

  /** A lock that can't be given back ends by its time. */
  async #unlock(mine: string): Promise<void> {
    for (let tried = 1; tried <= tries; tried++) {
      const pushed = await this.#remote.push(this.#lockRef, mine, undefined);
      if (pushed.code === 0 || /stale info/.test(pushed.stderr)) return;
      await sleep(pauseMs * tried);
    }
  }
}

const trailers = (...keys: string[]) =>
  `%(trailers:${keys.map((key) => `key=${key},`).join("")}valueonly,separator=%x2C)`;

const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
