/** Reads what is to go to Airflow: files, hashes, pinned copies, and the DAGs that they make. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { setImmediate as others } from "node:timers/promises";
import { readTree, type TreeFile } from "../../clients/tree.ts";
import { UserError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import { type ExpectedFile, sourceHash } from "../../sync/manifest.ts";
import { type Images, type Pinned, pinned, type Unpinned } from "../../sync/pin.ts";
import { collisions, type LeftOut, leaveOut } from "../../sync/selection.ts";
import type { SyncSettings } from "../../sync/settings.ts";
import type { ReleaseFile } from "../../sync/targets/target.ts";
import type { SyncReport } from "../../worker.ts";
import { readGuarded } from "../lint-dags/reading.ts";

export interface Source {
  files: ReleaseFile[];
  /** Path within the release → SHA-256. */
  hashes: Record<string, string>;
  dags: ExpectedFile[];
  leftOut: LeftOut[];
  /** Go along, and Airflow passes over them though they make DAGs. Paths are those of the repository. */
  hidden: LeftOut[];
  /** Paths are those of the repository. */
  pinned: Pinned[];
  unpinned: Unpinned[];
}

interface Asked {
  /** The working directory, absolute. */
  folder: string;
  /** What Airflow gets, relative to it, POSIX. */
  path: string;
  /** The target's own folder, absolute: it may lie in the folder, and never goes along. */
  target: string | undefined;
  settings: SyncSettings;
  images: Images;
  airflowVersion: string | undefined;
}

export async function readSource(asked: Asked, host: Host): Promise<Source> {
  const { folder, path, target, settings, images, airflowVersion } = asked;
  const root = resolve(folder, path);
  // The other thread reads the DAGs meanwhile; what it fails with is thrown where it is awaited.
  const reading = readGuarded<SyncReport>({ folder, path, airflowVersion, images } as { folder: string }, host);
  reading.catch(() => {});
  const ignored = leaveOut(settings);
  const tree = readTree(root, {
    within: folder,
    leaveOut: (file, leadsTo) =>
      resolve(root, file) === target || (leadsTo !== undefined && resolve(folder, leadsTo) === target)
        ? "the target itself"
        : ignored(file, leadsTo),
  });
  if (tree.files.length === 0)
    throw new UserError(
      `there is no file in ${path} to sync${tree.leftOut.length > 0 ? `: ${tree.leftOut.length} are left out` : ""}`,
      "input path",
      "Name the folder whose contents Airflow gets, and look at sync.include and sync.exclude.",
    );
  const [collision] = collisions(tree.files.map((file) => file.path));
  if (collision)
    throw new UserError(
      `${collision[0]} and ${collision[1]} differ by the case of letters alone: where that makes no difference one would take the other's place`,
      "input path",
      "Rename one of them, or leave one out by sync.exclude.",
    );
  const hashes = await hashed(tree.files, host.signal);
  const report = await reading;

  const inRelease = (file: string) => relative(root, join(folder, file)).replaceAll("\\", "/");
  const selected = new Set(tree.files.map((file) => file.path));
  const here = report.pinned.filter(({ file }) => selected.has(inRelease(file)));
  const elsewhere = report.pinned.filter((pin) => !here.includes(pin));
  const unpinned = [
    ...report.unpinned,
    ...elsewhere.map((pin): Unpinned => ({ ...pin, because: "its file does not go along" })),
  ];

  const { leftOut } = tree;
  const hidden = report.hidden.filter((file) => selected.has(inRelease(file.path)));
  const source: Source = { files: [], hashes, dags: [], leftOut, hidden, pinned: [], unpinned };
  const pinsIn = new Map<string, Pinned[]>();
  for (const pin of here) pinsIn.set(inRelease(pin.file), [...(pinsIn.get(inRelease(pin.file)) ?? []), pin]);
  const expected = new Map(report.files.map((file) => [inRelease(file.path), file]));
  for (const { path, absolute, executable } of tree.files) {
    const pins = pinsIn.get(path) ?? [];
    const dag = expected.get(path);
    let bytes = async () => read(absolute);
    if (dag || pins.length > 0) {
      const original = read(absolute);
      const content = pins.length === 0 ? original : withPins(original, pins);
      if (content === undefined) unpinned.push(...pins.map((pin) => ({ ...pin, because: "its file is not UTF-8" })));
      else source.pinned.push(...pins);
      const now = content ?? original;
      hashes[path] = sha256(now);
      if (now !== original) bytes = async () => now;
      if (dag) source.dags.push({ ...dag, path, source: sourceHash(new TextDecoder().decode(now)) });
    }
    source.files.push({ path, executable, bytes });
  }
  return source;
}

/** Path → SHA-256. Others have their turn in between: the thread that reads the DAGs is watched meanwhile. */
async function hashed(files: readonly TreeFile[], signal: AbortSignal): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [at, { path, absolute }] of files.entries()) {
    if (at % 100 === 0) await others();
    signal.throwIfAborted();
    hashes[path] = sha256(read(absolute));
  }
  return hashes;
}

const sha256 = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

function withPins(bytes: Uint8Array, pins: readonly Pinned[]): Uint8Array | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
    return Buffer.from(mark + pinned(text, pins));
  } catch {
    return undefined;
  }
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const said = (error as Error).message.split(",")[0];
    throw new UserError(`it can't be read (${said})`, path, "Let this user read it, or leave it out by sync.exclude.");
  }
}
