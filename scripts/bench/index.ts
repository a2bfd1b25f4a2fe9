/** `npm run bench [-- lint|gate|gate-cold|start|sync-s3|validate …]`: benchmarks whose figures stand in docs/benchmarks.md. */
const [name = "lint"] = process.argv.slice(2).filter((argument, at) => at === 0 && !argument.startsWith("-"));
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  lint: () => import("./lint.ts"),
  gate: () => import("./gate.ts"),
  "gate-cold": () => import("./gate-cold.ts"),
  start: () => import("./start.ts"),
  "sync-s3": () => import("./sync-s3.ts"),
  validate: () => import("./validate.ts"),
};
const bench = benches[name];
if (bench === undefined) {
  console.error(`usage: npm run bench -- [${Object.keys(benches).join("|")}] [options]`);
  process.exitCode = 2;
} else await bench();
