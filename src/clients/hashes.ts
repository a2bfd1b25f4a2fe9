/** Hashes of files, for telling whether something has to be made anew. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

export interface HashedFile {
  /** POSIX, relative to the folder. */
  path: string;
  executable: boolean;
  sha256: string;
}

/**
 * All files below the paths, which are files or folders in `folder`. A path that is a link stands for what it leads to, a link further
 * down for itself, as COPY has it; `.git` does not count.
 */
export async function hashesOf(folder: string, paths: readonly string[], signal?: AbortSignal): Promise<HashedFile[]> {
  const found = new Map<string, HashedFile>();
  const add = async (path: string, full: string): Promise<void> => {
    signal?.throwIfAborted();
    if (found.has(path)) return;
    const stats = await lstat(full);
    if (stats.isDirectory()) {
      for (const name of await readdir(full))
        if (name !== ".git") await add(path === "." ? name : `${path}/${name}`, join(full, name));
      return;
    }
    const hash = createHash("sha256");
    if (stats.isSymbolicLink()) hash.update(`link to ${await readlink(full)}`);
    else if (stats.isFile()) await pipeline(createReadStream(full), hash);
    found.set(path, { path, executable: (stats.mode & 0o100) !== 0, sha256: hash.digest("hex") });
  };
  for (const path of paths) await add(path, await realpath(join(folder, path)));
  return [...found.values()];
}
