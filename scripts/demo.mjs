// `npm run demo`: sets up what is missing, and tells the story (scripts/demo). Needs Node and git; with Python 3.10 to 3.12 all of it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const must = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
};

must("scripts/setup.mjs", ...(existsSync(join(root, "dist/index.js")) ? ["compile"] : []));
await import("../build/scripts/demo/index.js");
