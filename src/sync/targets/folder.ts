/**
 * A folder that Airflow sees: `releases/<id>/` written whole, `current` a link to one of them, swapped by rename(2), which is atomic for
 * every reader (POSIX). `manifests/<id>.json` lies beside, and `locks/` holds who is at work.
 */
import { createHash, randomUUID } from "node:crypto";
import { constants, type Dirent } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ownerIn, ownerText } from "../../clients/owner.ts";
import { UserError } from "../../kernel/errors.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import type { Drift, Guarantee, Owner, ReleaseFile, Target, TargetKind, TargetState } from "./target.ts";

/** How often, and in how long a time, two that came at the same moment look again. */
const tries = 5;
const pauseMs = 300;

const kind: TargetKind = {
  form: "folder:DIR",
  example: "folder:/srv/airflow/team",
  help: "Airflow reads DIR/current",
  pattern: /^folder:(?<dir>[^\0]+)$/,
  open: async ({ dir = "" }, { folder }) => new FolderTarget(resolve(folder, dir.trim())),
};
export default kind;

export class FolderTarget implements Target {
  readonly name: string;
  readonly adoption = "Name an empty folder, or set adopt: true: releases go beside it then, and it stays as it is.";
  readonly guarantee: Guarantee = {
    writes: true,
    pulled: false,
    atomic: true,
    keepsRuns: false,
    limits: ["Runs in flight go on with the files that are live now: a folder can't keep a run on its commit."],
  };
  readonly folder: string;
  readonly #dir: string;

  /** `dir`: absolute. */
  constructor(dir: string) {
    this.#dir = dir;
    this.folder = dir;
    this.name = `folder:${dir}`;
  }

  async state(): Promise<TargetState> {
    const kept = await this.#manifests();
    const link = await this.#current();
    const current = kept.find(({ release }) => link === `releases/${release}`);
    const foreign: string[] = [];
    if (link !== undefined && current === undefined) foreign.push(`current (${link})`);
    if (kept.length === 0)
      for (const { name } of await entries(this.#dir))
        if (!["current", "releases", "manifests", "locks"].includes(name) && !isScratch(name)) foreign.push(name);
    return { current, foreign };
  }

  async drift({ release, files }: Manifest): Promise<Drift[]> {
    const root = join(this.#dir, "releases", release);
    const drift: Drift[] = [];
    const there = new Set<string>();
    for (const path of (await fs.readdir(root, { recursive: true })).map((one) => one.replaceAll("\\", "/"))) {
      const stats = await fs.stat(join(root, path)).catch(() => undefined);
      if (!stats?.isFile() || isPythonCache(path)) continue;
      there.add(path);
      const bytes = () => fs.readFile(join(root, path));
      const kind = !Object.hasOwn(files, path)
        ? "added"
        : sha256(await bytes()) === files[path]
          ? undefined
          : "changed";
      if (kind) drift.push({ path, kind, file: { path, executable: (stats.mode & 0o100) !== 0, bytes } });
    }
    for (const path of Object.keys(files)) if (!there.has(path)) drift.push({ path, kind: "missing" });
    return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async lock({ who, seconds }: Owner): Promise<{ unlock(): Promise<void> } | { heldBy: string }> {
    await this.#writable(async () => {
      await fs.mkdir(this.#dir).catch(ifExists);
      await fs.mkdir(join(this.#dir, "locks")).catch(ifExists);
    });
    const mine = `${randomUUID()}.json`;
    const path = join(this.#dir, "locks", mine);
    for (let tried = 1; ; tried++) {
      // Whoever comes second sees the first one's file: of two at the same moment both may step back, never both go on.
      await this.#writable(() => writeWhole(path, ownerText({ who, seconds })));
      const other = await this.#otherOwner(mine);
      if (other === undefined) break;
      await fs.rm(path, { force: true });
      if (tried === tries) return { heldBy: other };
      await sleep(pauseMs * (0.5 + Math.random()));
    }
    await this.#writable(() => this.#clean());
    return { unlock: () => fs.rm(path, { force: true }) };
  }

  async stage(manifest: Manifest, files: readonly ReleaseFile[], signal: AbortSignal): Promise<void> {
    const { release } = manifest;
    const part = join(this.#dir, "releases", `.${release}.part`);
    await this.#writable(async () => {
      await fs.mkdir(part, { recursive: true });
      const folders = new Set([part]);
      for (const { path, executable, bytes } of files) {
        signal.throwIfAborted();
        const content = await bytes();
        if (sha256(content) !== manifest.files[path])
          throw new UserError("it changed while it was synced", path, "Run the sync again; nothing is live of it.");
        const full = join(part, path);
        await fs.mkdir(dirname(full), { recursive: true });
        for (let folder = dirname(full); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
        await writeDurably(full, content, executable ? 0o755 : 0o644);
      }
      for (const folder of folders) await syncFolder(folder);
      await fs.mkdir(join(this.#dir, "manifests"), { recursive: true });
      await writeWhole(join(this.#dir, "manifests", `${release}.json`), `${JSON.stringify(manifest, null, 1)}\n`);
      await syncFolder(join(this.#dir, "manifests"));
      await fs.rename(part, join(this.#dir, "releases", release));
      await syncFolder(join(this.#dir, "releases"));
    });
  }

  async activate(release: string | undefined): Promise<undefined> {
    const current = join(this.#dir, "current");
    await this.#writable(async () => {
      if (release === undefined) await fs.rm(current, { force: true });
      else {
        // Airflow 2 shows a file's old text as long as the file is not newer than what it has read before.
        const kept = await this.manifest(release);
        const now = new Date();
        for (const path of Object.keys(kept?.files ?? {}))
          if (path.endsWith(".py")) await fs.utimes(join(this.#dir, "releases", release, path), now, now);
        const link = join(this.#dir, `.current.${randomUUID()}`);
        await fs.symlink(`releases/${release}`, link);
        await fs.rename(link, current);
      }
      await syncFolder(this.#dir);
    });
  }

  async kept(): Promise<readonly string[]> {
    return (await this.#manifests()).map(({ release }) => release);
  }

  async manifest(release: string): Promise<Manifest | undefined> {
    return (await this.#manifests()).find((manifest) => manifest.release === release);
  }

  async prune(keep: number, spared: readonly string[]): Promise<string[]> {
    const gone = (await this.#manifests()).slice(keep).filter(({ release }) => !spared.includes(release));
    for (const manifest of gone) await this.#remove(manifest);
    return gone.map(({ release }) => release);
  }

  /** Deletes what the manifest names and Python's caches; what somebody else put there stays, and so do its folders. */
  async #remove({ release, files }: Manifest): Promise<void> {
    const root = join(this.#dir, "releases", release);
    const going = join(this.#dir, "manifests", `.${release}.json.gone`);
    await fs.rename(join(this.#dir, "manifests", `${release}.json`), going).catch(ifMissing);
    for (const path of Object.keys(files)) await fs.rm(join(root, path), { force: true });
    await removeEmpty(root);
    await fs.rm(going, { force: true });
  }

  /** Newest first; only those whose files are there. */
  async #manifests(): Promise<Manifest[]> {
    const there = new Set((await entries(join(this.#dir, "releases"))).map(({ name }) => name));
    const found: Manifest[] = [];
    for (const { name } of await entries(join(this.#dir, "manifests"))) {
      if (!name.endsWith(".json") || isScratch(name)) continue;
      const manifest = readManifest(await fs.readFile(join(this.#dir, "manifests", name), "utf8").catch(() => ""));
      if (manifest && name === `${manifest.release}.json` && there.has(manifest.release)) found.push(manifest);
    }
    return found.sort((a, b) => (a.time === b.time ? (a.release < b.release ? 1 : -1) : a.time < b.time ? 1 : -1));
  }

  /** Where `current` leads to. */
  async #current(): Promise<string | undefined> {
    try {
      return await fs.readlink(join(this.#dir, "current"));
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
      throw new UserError(
        `${join(this.#dir, "current")} is no link, so it can't be swapped for one`,
        "input target",
        "Move it away, or name another folder, and let Airflow read <folder>/current.",
      );
    }
  }

  async #otherOwner(mine: string): Promise<string | undefined> {
    for (const { name } of await entries(join(this.#dir, "locks"))) {
      if (name === mine || !name.endsWith(".json")) continue;
      const path = join(this.#dir, "locks", name);
      const text = await fs.readFile(path, "utf8").catch(() => undefined);
      if (text === undefined) continue;
      const owner = ownerIn(text);
      if (owner !== undefined) return owner;
      await fs.rm(path, { force: true });
    }
    return undefined;
  }

  /** What an owner that crashed left half done is in nobody's way, but takes room. */
  async #clean(): Promise<void> {
    // Not in locks/: another may be about to lock.
    for (const folder of ["", "releases", "manifests"])
      for (const { name } of await entries(join(this.#dir, folder)))
        if (isScratch(name)) await fs.rm(join(this.#dir, folder, name), { recursive: true, force: true });
    const there = new Set((await entries(join(this.#dir, "releases"))).map(({ name }) => name));
    for (const { name } of await entries(join(this.#dir, "manifests"))) {
      const path = join(this.#dir, "manifests", name);
      const manifest = readManifest(await fs.readFile(path, "utf8").catch(() => ""));
      if (manifest && (name.endsWith(".gone") || !there.has(manifest.release))) {
        if (there.has(manifest.release)) await this.#remove(manifest);
        await fs.rm(path, { force: true });
      }
    }
  }

  async #writable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      throw new UserError(
        `${this.#dir} can't be written (${(error as Error).message.split(",")[0]})`,
        "input target",
        code === "ENOENT"
          ? "Make the folder, or mend its name: it is not made along with the folders above it."
          : "Give this runner's user a folder that it may write to and that has room.",
      );
    }
  }
}

/** `.current.<uuid>`, `.<release>.part`, `.<name>.<uuid>.new`: half done. */
const isScratch = (name: string): boolean => /^\.(current\.[\w-]+|.+\.part|.+\.new)$/.test(name);

const isPythonCache = (path: string): boolean => /(^|\/)__pycache__\/|\.py[co]$/.test(path);

const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** `ENOENT` and such: what the disk said. */
function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

const ifMissing = (error: unknown): void => {
  if (codeOf(error) !== "ENOENT") throw error;
};

const ifExists = (error: unknown): void => {
  if (codeOf(error) !== "EEXIST") throw error;
};

async function entries(folder: string): Promise<Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new UserError(
      `${folder} can't be read (${(error as Error).message.split(",")[0]})`,
      "input target",
      "Name a folder.",
    );
  }
}

async function writeDurably(path: string, content: Uint8Array | string, mode = 0o644): Promise<void> {
  const file = await fs.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Readers see all of it or nothing. */
async function writeWhole(path: string, text: string): Promise<void> {
  const scratch = join(dirname(path), `.${randomUUID()}.new`);
  await writeDurably(scratch, text);
  await fs.rename(scratch, path);
}

/** What was put into a folder, or renamed in it, outlasts a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await fs.open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await entries(folder)) {
    if (!entry.isDirectory()) continue;
    if (entry.name === "__pycache__") await fs.rm(join(folder, entry.name), { recursive: true, force: true });
    else await removeEmpty(join(folder, entry.name));
  }
  await fs.rmdir(folder).catch((error) => {
    if (!["ENOTEMPTY", "ENOENT", "EEXIST"].includes(codeOf(error) ?? "")) throw error;
  });
}
