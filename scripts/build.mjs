// Compiles the sources, then bundles them to dist/ (byte-identical from run to run) or, told `generate`, makes what is made from them.
import { spawnSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const run = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" }).status ?? 1;

const compiled = run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");

if (process.argv[2] === "generate") {
  // The compiler's errors may well be about what is about to be made.
  const generate = "build/scripts/generate.js";
  process.exitCode = run(generate, "names");
  run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  process.exitCode ||= run(generate);
} else if (compiled !== 0) process.exitCode = compiled;
else {
  // Beside its place first, so that dist/ is always whole.
  const bundle = `build/bundle-${process.pid}`;
  const ncc = "node_modules/@vercel/ncc/dist/ncc/cli.js";
  process.exitCode = run(ncc, "build", "build/src/entry.js", "--out", bundle, "--quiet");
  if (process.exitCode === 0) {
    rmSync(`${root}dist`, { recursive: true, force: true });
    renameSync(root + bundle, `${root}dist`);
  }
}
