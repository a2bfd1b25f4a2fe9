/**
 * `npm run generate`: writes what is made from the sources. `names` writes only what the other sources import; the compiler runs once
 * more before the rest.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Made, madeFolders, madeFromNames, madeFromSources } from "./generate/index.ts";

const root = process.cwd();

function write(made: Made): number {
  let changed = 0;
  for (const [path, text] of made) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (contentOf(file) === text) continue;
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
    changed++;
  }
  return changed;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

if (process.argv[2] === "names") write(await madeFromNames(root));
else {
  const made = await madeFromSources(root);
  write(made);
  for (const folder of madeFolders) {
    for (const file of readdirSync(join(root, folder))) {
      if (made.has(`${folder}/${file}`)) continue;
      rmSync(join(root, folder, file));
      console.log(`deleted ${folder}/${file}`);
    }
  }
}
