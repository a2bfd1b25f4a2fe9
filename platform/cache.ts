/** Where installed tools live: outside the repository, one folder a version, built once however many ask at the same time. */
import { mkdir, mkdtemp, readFile, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** `MLOPS_ACTIONS_CACHE`, or `mlops-actions` in the user's cache folder. */
export function cacheDir(): string {
  const { MLOPS_ACTIONS_CACHE, XDG_CACHE_HOME } = process.env;
  return MLOPS_ACTIONS_CACHE || join(XDG_CACHE_HOME || join(homedir(), ".cache"), "mlops-actions");
}

/**
 * The folder `name` of the cache; `build` fills it when it is not there yet. It is filled under another name and then renamed, so a folder
 * that exists is whole; what `build` writes must therefore hold no path of itself. `name` must change with everything that changes the
 * content: version, hash of the lock file.
 */
export async function cached(name: string, build: (dir: string) => Promise<void>): Promise<string> {
  const dir = join(cacheDir(), name);
  if (await exists(dir)) return dir;
  const unlock = await lock(`${dir}.lock`);
  try {
    if (await exists(dir)) return dir;
    const unfinished = await mkdtemp(`${dir}.unfinished-`);
    try {
      await build(unfinished);
      await rename(unfinished, dir);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
    return dir;
  } finally {
    await unlock();
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Waits for the lock file and takes it; that of a process which is gone is taken over. */
export async function lock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: "wx" });
      return () => unlink(path).catch(() => {});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = Number(await readFile(path, "utf8").catch(() => ""));
    if (owner > 0 && !isRunning(owner)) await unlink(path).catch(() => {});
    else await setTimeout(200);
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
