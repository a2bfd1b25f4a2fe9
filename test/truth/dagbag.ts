/** Truth: what a real Airflow makes of the files of a folder, remembered in the cache. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "../../platform/cache.ts";
import { must, repository } from "../../platform/tool.ts";
import { Folder } from "../../src/clients/folder.ts";
import { nameOf, type RealFile } from "./compare.ts";

/** An Airflow to ask: its Python, and a name that changes with everything that is installed. */
export interface Asked {
  python: string;
  key: string;
}

/** The files below the folders (absolute), or the example DAGs of the installed wheels, each loaded by a DagBag of its own. */
export async function realDags(airflow: Asked, folders: readonly string[] | "examples"): Promise<RealFile[]> {
  const script = join(repository, "test", "truth", "dagbag.py");
  const hash = createHash("sha256").update(await readFile(script));
  hash.update(process.env.PYTHONPATH ?? "");
  for (const folder of folders === "examples" ? [] : folders) hash.update(folder).update(stateOf(folder));
  const dir = await cached(`truth/${airflow.key}-${hash.digest("hex").slice(0, 16)}`, async (unfinished) => {
    const rows = await must(airflow.python, [script, ...(folders === "examples" ? ["--examples"] : folders)]);
    await writeFile(join(unfinished, "dags.jsonl"), rows);
  });
  const rows = await readFile(join(dir, "dags.jsonl"), "utf8");
  return rows
    .split("\n")
    .filter((row) => row !== "")
    .map((row): RealFile => JSON.parse(row))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Changes when a file below changes. */
function stateOf(folder: string): string {
  const paths = new Folder(folder).list();
  return paths
    .map((path) => {
      const stats = statSync(join(folder, path), { throwIfNoEntry: false });
      return `${path}:${stats?.size}:${stats?.mtimeMs}`;
    })
    .join("\n");
}
