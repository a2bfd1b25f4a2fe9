/** `npm run bench [-- lint|gate|start …]`: benchmarks whose figures stand in docs/benchmarks.md. */
const [name = "lint"] = process.argv.slice(2).filter((argument, at) => at === 0 && !argument.startsWith("-"));
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  lint: () => import("./lint.ts"),
  gate: () => import("./gate.ts"),
  start: () => import("./start.ts"),
};
const bench = benches[name];
if (bench === undefined) {
  console.error(`usage: npm run bench -- [${Object.keys(benches).join("|")}] [options]`);
  process.exitCode = 2;
} else await bench();
