// Compiles the sources, then bundles them to dist/ (byte-identical from run to run) or, told `generate`, makes what is made from them.
// Told `bundle`, it takes the sources as they were compiled.
import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const run = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" }).status ?? 1;

/** The parser reads its messages in fifteen languages at each start, of which English is used: the others are most of its chunk. */
function dropTranslations(folder) {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".js")) continue;
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const without = text.replace(/^module\.exports = .*JSON\.parse\('\{"CallHierarchy":.*$/gm, (line) =>
      line.includes('"standardLibrary":"Standard library"') ? line : "module.exports = {};",
    );
    if (without !== text) writeFileSync(`${folder}/${name}`, without);
  }
}

/** The licences of the packages in the bundle go with it; ncc overlooks those whose modules it joins with ours. */
function completeLicenses(folder) {
  const file = `${folder}/licenses.txt`;
  const told = new Set(readFileSync(file, "utf8").split("\n"));
  const code = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const names = code.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
      ([, found]) => found,
    ),
  );
  for (const name of [...new Set(names)].filter((found) => !told.has(found)).sort()) {
    const home = `${root}node_modules/${name}`;
    const { license } = JSON.parse(readFileSync(`${home}/package.json`, "utf8"));
    const text = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
    if (text === undefined) throw new Error(`${name} is in the bundle, and its package has no text of its licence`);
    appendFileSync(file, `\n${name}\n${license}\n${readFileSync(`${home}/${text}`, "utf8")}`);
  }
}

const [, , task] = process.argv;
const compiled = task === "bundle" ? 0 : run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");

if (task === "generate") {
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
  process.exitCode = run(ncc, "build", "build/src/entry.js", "--out", bundle, "--license", "licenses.txt", "--quiet");
  if (process.exitCode === 0) {
    completeLicenses(root + bundle);
    dropTranslations(root + bundle);
    rmSync(`${root}dist`, { recursive: true, force: true });
    renameSync(root + bundle, `${root}dist`);
  }
}
