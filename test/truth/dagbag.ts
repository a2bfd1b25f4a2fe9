/** Truth: what a real Airflow makes of the files of a folder, remembered in the cache. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "../../platform/cache.ts";
import { repository as checkout, must } from "../../platform/tool.ts";
import { Folder } from "../../src/clients/folder.ts";
import { nameOf, type RealFile } from "./compare.ts";

/** An Airflow to ask: its Python, and a name that changes with everything that is installed. */
export interface Asked {
  python: string;
  key: string;
}

/**
 * The files below a folder (absolute), or the example DAGs of the installed wheels, each loaded by a DagBag of its own. Imports are
 * looked up in the folder, and in the `repository` around it and its `plugins`.
 */
export async function realDags(airflow: Asked, folder: string | "examples", repository = folder): Promise<RealFile[]> {
  const isExamples = folder === "examples";
  const script = join(checkout, "test", "truth", "dagbag.py");
  const hash = createHash("sha256").update(await readFile(script));
  if (!isExamples) hash.update(`${folder}\n${repository}\n${stateOf(repository)}`);
  const dir = await cached(`truth/${airflow.key}-${hash.digest("hex").slice(0, 16)}`, async (unfinished) => {
    const asked = isExamples ? ["--examples"] : [folder, repository, join(repository, "plugins")];
    const rows = await must(airflow.python, [script, ...asked]);
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
