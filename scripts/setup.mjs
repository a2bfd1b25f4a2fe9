// What the newcomer's commands need, made when it is missing or stale: dependencies, the compiled sources and dist/.
// Needs Node and npm alone. Run by itself it does everything; `dependencies` and `compile` stop after these.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or newer and try again.`);
  process.exit(2);
}

function* filesUnder(path) {
  for (const entry of readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(inner);
    else yield inner;
  }
}

function digest(paths) {
  const hash = createHash("sha256");
  for (const path of paths)
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  return hash.digest("hex");
}

/** Does the work unless its product is there and the stamp says that it was done for the same files. */
function unlessDone(product, stamp, key, what, work) {
  const file = join(root, stamp);
  if (existsSync(join(root, product)) && existsSync(file) && readFileSync(file, "utf8") === key) return;
  console.log(`${what} …`);
  work();
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, key);
}

function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (status !== 0) {
    console.error(`${[command, ...args].join(" ")} failed${error ? `: ${error.message}` : ""}`);
    process.exit(1);
  }
}

// npm is a script for the shell on Windows; nothing of the user's goes into the line.
const lock = digest(["package-lock.json"]);
unlessDone("node_modules", "node_modules/.mlops-lock", lock, "Installing the dependencies", () =>
  run("npm", ["ci", "--no-audit", "--no-fund"], process.platform === "win32"),
);

const [, , until] = process.argv;
if (until !== "dependencies") {
  const folders = ["src", "platform", "scripts", "test/truth"];
  const sources =
    lock + digest([...folders.flatMap((folder) => [...filesUnder(folder)]), "tsconfig.json", "tsconfig.build.json"]);
  unlessDone("build/scripts", "build/.mlops-compiled", sources, "Compiling", () =>
    run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]),
  );
  if (until !== "compile")
    unlessDone("dist/index.js", "build/.mlops-sources", sources, "Building", () =>
      run(process.execPath, ["scripts/build.mjs", "bundle"]),
    );
}
