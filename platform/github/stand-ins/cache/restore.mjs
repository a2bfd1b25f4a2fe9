import { appendFileSync, cpSync, existsSync } from "node:fs";
import { folder, kept } from "./places.mjs";

const hit = existsSync(kept);
if (hit) cpSync(kept, folder, { recursive: true, verbatimSymlinks: true });
console.log(hit ? `Cache restored from key: ${process.env.INPUT_KEY}` : `Cache not found for ${process.env.INPUT_KEY}`);
appendFileSync(process.env.GITHUB_OUTPUT, `cache-hit=${hit}\n`);
