/** Python files to start from: the project's samples and examples, and the example DAGs of the Airflows in the cache. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheDir } from "../../platform/cache.ts";
import { repository } from "../../platform/tool.ts";
import { rules } from "../../src/lint/rules/index.generated.ts";

export interface Seed {
  /** Where it came from, without a path of this machine. */
  name: string;
  /** Absolute folder that imports are looked up in. */
  root: string;
  path: string;
  bytes: Buffer;
}

/** In an order that does not depend on the machine, as long as the same files are there. */
export function corpus(): Seed[] {
  const seeds: Seed[] = [];
  for (const { id, bad, good } of rules) {
    for (const [kind, sample] of Object.entries({ bad, good })) {
      const files = typeof sample === "string" ? { "sample.py": sample } : sample;
      for (const [path, text] of Object.entries(files))
        if (path.endsWith(".py"))
          seeds.push({ name: `rule ${id} ${kind}/${path}`, root: "/nowhere", path, bytes: Buffer.from(text) });
    }
  }
  for (const folder of ["examples", "test"]) addFolder(seeds, repository, folder, folder);
  for (const folder of exampleFolders(cacheDir()))
    addFolder(seeds, folder, "", folder.slice(folder.indexOf("site-packages")));
  return seeds;
}

function addFolder(seeds: Seed[], root: string, below: string, label: string): void {
  const folder = join(root, below);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.py$/.test(file))
    .sort();
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.length < 60_000) seeds.push({ name: `${label}/${file}`, root, path: join(below, file), bytes });
  }
}

/** Folders named example_dags below installed Airflows. */
function exampleFolders(top: string): string[] {
  const found: string[] = [];
  const walk = (folder: string, depth: number): void => {
    let entries: { name: string; isDirectory(): boolean }[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      if (!entry.isDirectory()) continue;
      if (entry.name === "example_dags") found.push(join(folder, entry.name));
      else if (depth > 0 && !/^(node_modules|__pycache__|mod|\..*)$/.test(entry.name))
        walk(join(folder, entry.name), depth - 1);
    }
  };
  walk(top, 9);
  return found.sort();
}
