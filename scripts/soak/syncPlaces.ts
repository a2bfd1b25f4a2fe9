/** Where the soaks of sync-dags sync to, each with a reader that sees what Airflow would. */
import { mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGit } from "../../platform/git.ts";
import { must } from "../../platform/tool.ts";

export type Texts = Readonly<Record<string, string>>;

export interface Place {
  /** For the input `target`. */
  target: string;
  /** What a reader finds at this moment; undefined when there is nothing. */
  read(): Promise<Texts | undefined>;
  stop(): Promise<void>;
}

export const places: Readonly<Record<string, () => Promise<Place>>> = { folder, git };

async function folder(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), "soak-folder-"));
  const current = join(root, "team", "current");
  return {
    target: `folder:${join(root, "team")}`,
    async read() {
      // A parse begins with the folder that the link leads to; that folder must be whole and stay so.
      const real = await realpath(current).catch(() => undefined);
      if (real === undefined) return undefined;
      const names = await readdir(real);
      const texts = names.map(async (name) => [name, await readFile(join(real, name), "utf8")] as const);
      return Object.fromEntries(await Promise.all(texts));
    },
    stop: () => rm(root, { recursive: true, force: true }),
  };
}

/** Over HTTP, as GitHub; the reader looks at the branch as a fetch would find it. */
async function git(): Promise<Place> {
  const server = await startGit();
  const url = await server.create("soak");
  const bare = server.folder("soak");
  let seen: { commit: string; texts: Texts } | undefined;
  return {
    target: `git+${url}#airflow-live`,
    async read() {
      const ref = await readFile(join(bare, "refs/heads/airflow-live"), "utf8").catch(() => undefined);
      if (ref === undefined) return undefined;
      const commit = ref.trim();
      if (seen?.commit !== commit) seen = { commit, texts: await textsOf(bare, commit) };
      return seen.texts;
    },
    stop: () => server.stop(),
  };
}

async function textsOf(cwd: string, commit: string): Promise<Texts> {
  const names = (await must("git", ["ls-tree", "-z", "--name-only", commit], { cwd })).split("\0");
  const files = names.filter((name) => name !== "" && name !== ".mlops");
  const texts = files.map(async (name) => [name, await must("git", ["show", `${commit}:${name}`], { cwd })] as const);
  return Object.fromEntries(await Promise.all(texts));
}
