/** The files of the user's repository on disk, read only, and nothing outside of it. */
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";

/** Larger files are no source code, and take too long to read as such. */
const largest = 2_000_000;

/** Folders that hold no source of the user's. */
const foreign = new Set([
  ".git",
  ".hg",
  ".svn",
  ".tox",
  ".nox",
  ".venv",
  "venv",
  "node_modules",
  "site-packages",
  "__pycache__",
]);

/** Why a file could not be read, in words that follow "it": `is larger than 10 MB`. */
export class Unreadable {
  readonly because: string;
  constructor(because: string) {
    this.because = because;
  }
}

export class Folder {
  /** Absolute. */
  readonly root: string;
  readonly #realRoot: string;
  #paths: string[] | undefined;

  constructor(root: string) {
    this.root = root;
    this.#realRoot = realpathSync(root);
  }

  /** Paths of all files, POSIX, relative to the root, sorted; links are followed, but never out of the root and never in a circle. */
  list(): readonly string[] {
    if (!this.#paths) {
      this.#paths = [];
      this.#walk("", new Set([this.#realRoot]), this.#paths);
      this.#paths.sort();
    }
    return this.#paths;
  }

  /** The file's bytes; undefined when there is no such file. `path` is relative to the root, or absolute below it. */
  read(path: string): Buffer | Unreadable | undefined {
    const full = isAbsolute(path) ? path : join(this.root, path);
    try {
      const stats = statSync(full, { throwIfNoEntry: false });
      if (!stats?.isFile()) return undefined;
      if (!this.#isInside(realpathSync(full))) return new Unreadable("is a link that leads out of the repository");
      if (stats.size > largest) return new Unreadable(`is larger than ${largest / 1e6} MB`);
      return readUpTo(full, largest, stats.size);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP"
        ? undefined
        : new Unreadable(`can't be read (${code ?? error})`);
    }
  }

  /** The path relative to the root, POSIX. */
  pathOf(absolute: string): string {
    return relative(this.root, absolute).split(sep).join("/");
  }

  #isInside(real: string): boolean {
    return real === this.#realRoot || real.startsWith(this.#realRoot + sep);
  }

  #walk(folder: string, above: ReadonlySet<string>, found: string[]): void {
    let entries: ReturnType<typeof readEntries>;
    try {
      entries = readEntries(join(this.root, folder));
    } catch {
      return;
    }
    if (folder !== "" && entries.some((entry) => entry.name === "pyvenv.cfg")) return;
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory()) {
        if (!foreign.has(entry.name)) this.#walk(path, above, found);
      } else if (entry.isSymbolicLink()) this.#followLink(path, above, found);
    }
  }

  /** A link to a folder is walked unless it leads to one that the walk is in already. */
  #followLink(path: string, above: ReadonlySet<string>, found: string[]): void {
    try {
      const full = join(this.root, path);
      const real = realpathSync(full);
      if (!this.#isInside(real)) {
        if (statSync(full).isFile()) found.push(path);
        return;
      }
      if (statSync(full).isFile()) found.push(path);
      else if (!above.has(real) && !real.split(sep).some((part) => foreign.has(part)) && !isAbove(real, full)) {
        this.#walk(path, new Set([...above, real]), found);
      }
    } catch {
      // A link to nothing, or one of a circle: there is no file.
    }
  }
}

const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** Whether `path`, itself not resolved, lies below the resolved folder `real`: walking there would never end. */
const isAbove = (real: string, path: string): boolean =>
  realpathSync(join(path, "..")).startsWith(real + sep) || realpathSync(join(path, "..")) === real;

/** `expected` bytes are likely; the file may still grow while it is read, or be one that tells no size. */
function readUpTo(path: string, limit: number, expected: number): Buffer {
  const file = openSync(path, "r");
  try {
    const chunks: Buffer[] = [];
    for (let left = limit; left > 0; ) {
      const chunk = Buffer.allocUnsafe(Math.min(left, chunks.length === 0 && expected > 0 ? expected : 4096));
      const size = readSync(file, chunk);
      if (size === 0) break;
      chunks.push(chunk.subarray(0, size));
      left -= size;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}
