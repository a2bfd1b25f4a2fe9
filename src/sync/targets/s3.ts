/**
 * A prefix of a bucket that Airflow's S3DagBundle, or a sidecar, copies from. Objects are written one by one, so for seconds a reader may
 * see files of two releases: helper modules come first, deletions last, and the index, which says what is live, after all.
 *
 * Beside the prefix, never below it, lies `.mlops/<name>/`: the index, the lock, and the contents of the kept releases (`../packs.ts`).
 * Its name must not begin with the prefix: copiers take that for a part of it. Every write is conditional on what this sync has seen.
 */
import { createHash, randomUUID } from "node:crypto";
import { S3, s3Options } from "../../clients/s3.ts";
import { type Lease, takeLease } from "../../clients/s3-lease.ts";
import { UserError } from "../../kernel/errors.ts";
import { inParallel } from "../../kernel/parallel.ts";
import type { Manifest } from "../manifest.ts";
import * as stored from "../packs.ts";
import type { Drift, Guarantee, Owner, ReleaseFile, Target, TargetKind, TargetState } from "./target.ts";

const kind: TargetKind = {
  form: "s3://BUCKET/PREFIX",
  example: "s3://company-airflow/dags",
  help: "a DAG bundle of Airflow, or a sidecar, copies what lies below PREFIX/; S3, MinIO and their like",
  pattern:
    /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]+[a-z0-9])\/(?<prefix>(?!\.{1,2}(?:\/|$))[\w.=+@-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.=+@-]+)*)\/?$/,
  open: async ({ bucket = "", prefix = "" }, { settings }) =>
    new S3Target(new S3(s3Options(bucket, settings.endpoint)), prefix, settings.keep),
};
export default kind;

/** An object of ours below the prefix. */
interface Live {
  /** SHA-256 of its bytes. */
  sha: string;
  etag: string;
}

/** Larger packs are split; a larger file has a pack to itself. In bytes. */
const packSize = 32_000_000;

/** How many requests are on their way at once. */
const atOnce = 32;

export class S3Target implements Target {
  readonly name: string;
  readonly adoption =
    "Name another prefix, or set adopt: true: it stays as it is then, and Airflow goes on reading it; a file of ours is not written over one of the same name.";
  readonly guarantee: Guarantee = {
    writes: true,
    pulled: true,
    atomic: false,
    keepsRuns: false,
    limits: [
      "An object store can't change all files at one moment: while a release is brought in or taken back, Airflow may copy files of two releases; its next copy is whole.",
      "Runs in flight go on with the files that are live now: an object store can't keep a run on its commit.",
      "Files are not executable there.",
    ],
  };
  readonly #s3: S3;
  readonly #keep: number;
  /** Before the keys of live files, and of all else. */
  readonly #root: string;
  readonly #home: string;
  readonly #lock: string;
  /** As it was last read or written, and with what was staged since; its etag, undefined when there is none at the target. */
  #index: stored.Index | undefined;
  #etag: string | undefined;
  /** Path → what lies at the target, of what is ours, as far as is known. */
  #live = new Map<string, Live>();
  /** SHA-256 → contents at hand. */
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #manifests = new Map<string, Manifest>();
  /** Packs that the index at the target names, and those that this sync wrote or took out of it. */
  #packs: ReadonlySet<string> = new Set();
  readonly #touched = new Set<string>();
  /** Releases that went when another one went live, not told yet. */
  #gone: string[] = [];
  /** What lies at the target is not what the index says. */
  #unsettled = false;

  /** `keep`: how many releases stay. */
  constructor(s3: S3, prefix: string, keep: number) {
    this.#s3 = s3;
    this.#keep = keep;
    this.name = `s3://${s3.bucket}/${prefix}`;
    this.#root = `${prefix}/`;
    this.#home = prefix.replace(/[^/]+$/, (name) => `.mlops/${name}/`);
    this.#lock = `${this.#home}lock.json`;
  }

  async state(): Promise<TargetState> {
    if (this.#unsettled)
      throw new UserError(
        "files of the former and of the new release may lie there",
        this.name,
        "The next sync puts that in order: run it soon.",
      );
    const { live, foreign } = await this.#read();
    return { current: live ?? undefined, foreign: this.#etag === undefined ? foreign : [] };
  }

  async drift({ files }: Manifest): Promise<Drift[]> {
    const theirs = new Set((await this.#known()).foreign);
    const drift: Drift[] = [];
    const listed = await this.#listed();
    for (const [path, etag] of listed) {
      if (theirs.has(path) || isPythonCache(path)) continue;
      if (this.#live.get(path)?.etag !== etag) await this.#look(path);
      const sha = this.#live.get(path)?.sha;
      if (sha === undefined || sha === files[path]) continue;
      const bytes = async () => this.#bytes.get(sha) ?? (await this.#s3.getObject(this.#root + path))!.bytes;
      const file = { path, executable: false, bytes };
      drift.push({ path, kind: Object.hasOwn(files, path) ? "changed" : "added", file });
    }
    for (const path of this.#live.keys()) if (!listed.has(path)) this.#live.delete(path);
    for (const path of Object.keys(files)) if (!listed.has(path)) drift.push({ path, kind: "missing" });
    return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** What lies there counts as known from now on: it may be written over. */
  async #look(path: string): Promise<void> {
    const got = await this.#s3.getObject(this.#root + path);
    this.#live.delete(path);
    if (got === undefined) return;
    const sha = sha256(got.bytes);
    this.#bytes.set(sha, got.bytes);
    this.#live.set(path, { sha, etag: got.etag });
  }

  async lock(owner: Owner): Promise<{ unlock(): Promise<void> } | { heldBy: string }> {
    const lease = await takeLease(this.#s3, this.#lock, owner);
    if ("heldBy" in lease) return lease;
    this.#index = undefined;
    try {
      if (lease.left) await this.#recover();
    } catch (error) {
      await lease.abandon();
      throw error;
    }
    return { unlock: () => this.#unlock(lease) };
  }

  async #unlock(lease: Lease): Promise<void> {
    const garbage = [...this.#touched].filter((pack) => !this.#packs.has(pack)).map((name) => this.#pack(name));
    try {
      if (this.#unsettled) await lease.abandon();
      else if (await lease.end()) await this.#s3.deleteObjects([...garbage, this.#lock]);
    } catch {
      // It ends by itself, and the next one clears up.
    }
  }

  async stage(manifest: Manifest, files: readonly ReleaseFile[], signal: AbortSignal): Promise<void> {
    const index = await this.#known();
    const { release } = manifest;
    const from = new Map<string, string>();
    for (const [name, pack] of stored.usefulPacks(index.packs, new Set(Object.values(manifest.files))))
      for (const sha of Object.keys(pack)) from.set(sha, name);
    const fresh = new Map<string, ReleaseFile>();
    for (const file of files) {
      const sha = manifest.files[file.path] ?? "";
      if (!from.has(sha)) fresh.set(sha, file);
    }
    await inParallel([...fresh], atOnce, async ([sha, file]) => {
      signal.throwIfAborted();
      const bytes = await file.bytes();
      if (sha256(bytes) !== sha)
        throw new UserError("it changed while it was synced", file.path, "Run the sync again; nothing is live of it.");
      this.#bytes.set(sha, bytes);
    });

    const head = stored.packHead(manifest);
    const own: Record<string, stored.Pack> = {};
    let [chunks, length, pack]: [Uint8Array[], number, stored.Pack] = [[head], head.length, {}];
    const write = async () => {
      signal.throwIfAborted();
      const name = stored.packName(release, Object.keys(own).length);
      this.#touched.add(name);
      await this.#s3.putObject(this.#pack(name), Buffer.concat(chunks));
      own[name] = pack;
      [chunks, length, pack] = [[], 0, {}];
    };
    for (const sha of fresh.keys()) {
      const bytes = this.#bytes.get(sha)!;
      if (length > 0 && length + bytes.length > packSize) await write();
      pack[sha] = [length, length + bytes.length];
      chunks.push(bytes);
      length += bytes.length;
    }
    await write();

    const taken = new Set(Object.values(manifest.files).flatMap((sha) => from.get(sha) ?? []));
    const kept = { release, head: head.length, packs: [...Object.keys(own), ...taken] };
    this.#manifests.set(release, manifest);
    this.#index = { ...index, releases: [kept, ...index.releases], packs: { ...index.packs, ...own } };
  }

  async activate(release: string | undefined): Promise<undefined> {
    const index = await this.#known();
    const former = index.live?.release;
    const next = release === undefined ? undefined : await this.manifest(release);
    if (release !== undefined && next === undefined)
      throw new UserError(`the release ${release} is not kept there`, this.name, "Sync the commit that you want.");
    const spared = [release, former].filter((id) => id !== undefined);
    const { index: pruned, gone } = stored.withoutOld(index, this.#keep, spared);
    this.#unsettled = true;
    try {
      await this.#bring(next);
      await this.#write({ ...pruned, live: next ?? null });
    } catch (error) {
      // When that fails too, `state` says so, and the next sync does it.
      await this.#recover().catch(() => {});
      throw error;
    }
    this.#gone.push(...gone);
    this.#unsettled = false;
  }

  async kept(): Promise<readonly string[]> {
    return (await this.#known()).releases.map(({ release }) => release);
  }

  async manifest(release: string): Promise<Manifest | undefined> {
    const { live, releases } = await this.#known();
    if (live?.release === release) return live;
    const kept = releases.find((one) => one.release === release);
    const known = kept && this.#manifests.get(release);
    if (kept === undefined || known) return known;
    const head = await this.#s3.getObject(this.#pack(stored.packName(release, 0)), { start: 0, end: kept.head });
    return head && stored.manifestIn(head.bytes);
  }

  /** Most of it was done when the last release went live: that takes no request of its own. */
  async prune(keep: number, spared: readonly string[]): Promise<string[]> {
    const index = await this.#known();
    const live = index.live === null ? [] : [index.live.release];
    const { index: pruned, gone } = stored.withoutOld(index, keep, [...spared, ...live]);
    if (gone.length > 0) await this.#write(pruned);
    return [...this.#gone.splice(0), ...gone];
  }

  #pack = (name: string): string => `${this.#home}packs/${name}`;

  /** Path → etag of all that lies below the prefix; consoles make objects for folders, which are none. */
  async #listed(): Promise<Map<string, string>> {
    const listed = await this.#s3.listObjects(this.#root);
    return new Map(
      listed.filter(({ key }) => !key.endsWith("/")).map(({ key, etag }) => [key.slice(this.#root.length), etag]),
    );
  }

  async #known(): Promise<stored.Index> {
    return this.#index ?? this.#read();
  }

  async #read(): Promise<stored.Index> {
    const key = `${this.#home}index.json.gz`;
    const got = await this.#s3.getObject(key);
    const index = got ? stored.readIndex(got.bytes) : stored.emptyIndex([...(await this.#listed()).keys()]);
    if (index === undefined)
      throw new UserError(
        "it is no index of a sync's releases, or of a later version",
        `s3://${this.#s3.bucket}/${key}`,
        "Use the version of mlops-actions that wrote it, or move it away and sync with adopt: true.",
      );
    this.#etag = got?.etag;
    this.#live = new Map(
      Object.entries(index.etags).map(([path, etag]) => [path, { etag, sha: index.live?.files[path] ?? "" }]),
    );
    this.#index = index;
    this.#packs = new Set(Object.keys(index.packs));
    return index;
  }

  /** With the etags of what is live now. */
  async #write(index: stored.Index): Promise<void> {
    const etags = Object.fromEntries([...this.#live].map(([path, { etag }]) => [path, etag]));
    const foreign = index.foreign.filter((path) => !this.#live.has(path));
    const next = { ...index, etags, foreign, nonce: randomUUID() };
    const condition = this.#etag === undefined ? "absent" : { etag: this.#etag };
    const etag = await this.#s3.putObject(`${this.#home}index.json.gz`, stored.writtenIndex(next), condition);
    if (etag === undefined) throw movedBy(this.name);
    for (const pack of this.#packs) this.#touched.add(pack);
    this.#packs = new Set(Object.keys(index.packs));
    this.#index = next;
    this.#etag = etag;
  }

  /** Writes what is missing and deletes what is too much, in the order in which a reader in between is harmed least. */
  async #bring(next: Manifest | undefined): Promise<void> {
    const files = next?.files ?? {};
    const changed = Object.keys(files).filter((path) => this.#live.get(path)?.sha !== files[path]);
    if (next) await this.#fetch(next.release, new Set(changed.map((path) => files[path]!)));
    const dags = new Set(next?.dags.map(({ path }) => path));
    for (const group of [changed.filter((path) => !dags.has(path)), changed.filter((path) => dags.has(path))])
      await inParallel(group, atOnce, (path) => this.#put(path, files[path]!));
    const removed = [...this.#live.keys()].filter((path) => !Object.hasOwn(files, path));
    await this.#s3.deleteObjects(removed.map((path) => this.#root + path));
    for (const path of removed) this.#live.delete(path);
  }

  async #put(path: string, sha: string): Promise<void> {
    const there = this.#live.get(path);
    const condition = there ? { etag: there.etag } : "absent";
    const etag = await this.#s3.putObject(this.#root + path, this.#bytes.get(sha)!, condition);
    if (etag === undefined)
      throw new UserError(
        `${there ? "somebody else has changed it" : "it is there already, with other contents, and no sync has put it there"}`,
        `s3://${this.#s3.bucket}/${this.#root}${path}`,
        "Move it away, or into the repository.",
      );
    this.#live.set(path, { sha, etag });
  }

  /** Contents of a kept release that are not at hand. */
  async #fetch(release: string, wanted: ReadonlySet<string>): Promise<void> {
    const { releases, packs } = await this.#known();
    const kept = releases.find((one) => one.release === release);
    for (const name of kept?.packs ?? []) {
      const here = Object.entries(packs[name] ?? {}).filter(([sha]) => wanted.has(sha) && !this.#bytes.has(sha));
      if (here.length === 0) continue;
      const start = Math.min(...here.map(([, [first]]) => first));
      const end = Math.max(...here.map(([, [, after]]) => after));
      const got = end > start ? await this.#s3.getObject(this.#pack(name), { start, end }) : undefined;
      for (const [sha, [first, after]] of here) {
        const bytes = (got?.bytes ?? new Uint8Array()).subarray(first - start, after - start);
        if (sha256(bytes) === sha) this.#bytes.set(sha, bytes);
      }
    }
    const lost = [...wanted].find((sha) => !this.#bytes.has(sha));
    if (lost !== undefined)
      throw new UserError(
        `contents of the release ${release} are not there any more (SHA-256 ${lost})`,
        `s3://${this.#s3.bucket}/${this.#home}packs`,
        "Sync the commit that you want: deleted or changed packs can't be restored.",
      );
  }

  /** After a crash or a failure: what the index says is brought back, and packs that it does not know are deleted. */
  async #recover(): Promise<void> {
    const etag = this.#etag;
    const wrote = this.#index !== undefined;
    const index = await this.#read();
    if (wrote && this.#etag !== etag) throw movedBy(this.name);
    const there = await this.#s3.listObjects(`${this.#home}packs/`);
    const orphans = there.map(({ key }) => key).filter((key) => !Object.hasOwn(index.packs, key.replace(/^.*\//, "")));
    const known = await this.#contentsByPath(index, orphans);
    const listed = await this.#listed();
    for (const path of this.#live.keys()) if (!listed.has(path)) this.#live.delete(path);
    for (const [path, etag] of listed) {
      if (index.etags[path] === etag || !known.has(path)) continue;
      const got = await this.#s3.getObject(this.#root + path);
      const sha = got && sha256(got.bytes);
      if (got && sha && known.get(path)?.has(sha)) this.#live.set(path, { sha, etag: got.etag });
    }
    await this.#bring(index.live ?? undefined);
    if (this.#etag === undefined) this.#index = undefined;
    else await this.#write(index);
    await this.#s3.deleteObjects(orphans);
    this.#unsettled = false;
  }

  /** All that a sync may have put at each path. */
  async #contentsByPath(index: stored.Index, orphans: readonly string[]): Promise<Map<string, Set<string>>> {
    const manifests = await Promise.all([
      ...index.releases.map(({ release }) => this.manifest(release)),
      ...orphans.map(async (key) => {
        const got = await this.#s3.getObject(key);
        return got && stored.manifestIn(got.bytes);
      }),
    ]);
    // Before there is an index all that lies there is listed as foreign, what was half done too.
    const theirs = new Set(this.#etag === undefined ? [] : index.foreign);
    const known = new Map<string, Set<string>>();
    for (const manifest of manifests)
      for (const [path, sha] of Object.entries(manifest?.files ?? {}))
        if (!theirs.has(path)) known.set(path, (known.get(path) ?? new Set()).add(sha));
    return known;
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const isPythonCache = (path: string): boolean => /(^|\/)__pycache__\/|\.py[co]$/.test(path);

const movedBy = (name: string): UserError =>
  new UserError("another sync has changed it meanwhile", name, "Run this one again.");
