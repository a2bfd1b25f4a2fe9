/** The Python files of a repository, each read once; and the same repository as it was before a change. */
import { sourceFile } from "../python/decode.ts";
import type { SourceFile } from "../python/source.ts";
import type { RepositoryFiles } from "./project.ts";

/** Where bytes come from: a folder. */
export interface Bytes {
  /** Absolute, POSIX. */
  root: string;
  list(): readonly string[];
  /** `undefined`: no such file. A text: why it can't be read, in words that follow "it". */
  read(path: string): Uint8Array | string | undefined;
}

export class Sources implements RepositoryFiles {
  readonly #bytes: Bytes;
  readonly #parsed = new Map<string, SourceFile | undefined>();
  #paths: ReadonlySet<string> | undefined;

  readonly #step: (path: string) => void;
  readonly #skip: ReadonlyMap<string, string>;

  /** `step` hears of each file that is read; `skip` names files that are not to be read, and why. */
  constructor(bytes: Bytes, step: (path: string) => void = () => {}, skip: ReadonlyMap<string, string> = new Map()) {
    this.#bytes = bytes;
    this.#step = step;
    this.#skip = skip;
  }

  list(): readonly string[] {
    return this.#bytes.list();
  }

  read(path: string): string | undefined {
    if (path.endsWith(".py")) return this.source(path)?.text;
    const bytes = this.#read(path);
    return typeof bytes === "object" ? new TextDecoder().decode(bytes) : undefined;
  }

  /** Why a file that is there can't be read. */
  unreadable(path: string): string | undefined {
    const bytes = this.#parsed.get(path) ? undefined : this.#read(path);
    return typeof bytes === "string" ? bytes : undefined;
  }

  #read(path: string): Uint8Array | string | undefined {
    this.#step(path);
    return this.#skip.get(path) ?? this.#bytes.read(path);
  }

  source(path: string): SourceFile | undefined {
    if (!this.#parsed.has(path)) {
      const bytes = this.#read(path);
      this.#parsed.set(
        path,
        typeof bytes === "object" ? sourceFile(path, `${this.#bytes.root}/${path}`, bytes) : undefined,
      );
    }
    return this.#parsed.get(path);
  }

  /** As the interpreter asks: by an absolute path that need not exist. */
  readSource = (absolute: string): SourceFile | undefined => {
    const { root } = this.#bytes;
    if (!absolute.startsWith(`${root}/`)) return undefined;
    const path = absolute.slice(root.length + 1);
    this.#paths ??= new Set(this.list());
    return this.#paths.has(path) ? this.source(path) : undefined;
  };

  /**
   * Where imports of a file are looked up: the DAGs folders, the root, then the folders from the root down to the file, because any of
   * them may be what Airflow has as its DAGs folder.
   */
  rootsFor(path: string, dagFolders: readonly string[]): string[] {
    const parts = path.split("/").slice(0, -1);
    const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    const folders = dagFolders.map((folder) => folder.replace(/^\.\/|^\.$|\/+$/g, ""));
    const mine = folders.filter((folder) => folder === "" || path.startsWith(`${folder}/`));
    return [...new Set([...mine, "", ...above])].map((folder) =>
      folder === "" ? this.#bytes.root : `${this.#bytes.root}/${folder}`,
    );
  }
}

/** The folder with some files as they were: by path, `undefined` for one that was not there. */
export function overlaid(now: Bytes, before: ReadonlyMap<string, Uint8Array | undefined>): Bytes {
  const paths = new Set(now.list());
  for (const [path, bytes] of before) {
    if (bytes) paths.add(path);
    else paths.delete(path);
  }
  const all = [...paths].sort();
  return { root: now.root, list: () => all, read: (path) => (before.has(path) ? before.get(path) : now.read(path)) };
}
