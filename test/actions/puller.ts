/** What git-sync does beside an Airflow: it follows a branch, and swaps a link to a worktree of the commit that it is at. */
import { existsSync, mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { must } from "../../platform/tool.ts";

export interface Puller {
  /** The link that leads to the newest commit's files. */
  current: string;
  stop(): Promise<void>;
}

/** Looks each `seconds` for a new commit of a branch, which may not be there yet. `root`: an empty folder. */
export async function startPuller(repository: string, branch: string, root: string, seconds: number): Promise<Puller> {
  const clone = join(root, "repository");
  const current = join(root, "current");
  const git = (...args: string[]) => must("git", args, { cwd: clone });
  mkdirSync(clone);
  await git("init", "--quiet", "--bare", ".");
  const stopped = new AbortController();

  async function pull(): Promise<void> {
    const commit = (await git("ls-remote", repository, `refs/heads/${branch}`)).split("\t")[0] ?? "";
    const worktree = join(root, "worktrees", commit);
    if (commit === "" || existsSync(worktree)) return;
    await git("fetch", "--quiet", repository, commit);
    await git("worktree", "add", "--quiet", "--detach", worktree, commit);
    symlinkSync(worktree, join(root, "next"));
    renameSync(join(root, "next"), current);
  }

  const pulling = (async () => {
    while (!stopped.signal.aborted) {
      await pull();
      await sleep(seconds * 1000, undefined, { signal: stopped.signal }).catch(() => {});
    }
  })();
  return {
    current,
    stop() {
      stopped.abort();
      return pulling;
    },
  };
}
