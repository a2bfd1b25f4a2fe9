/** `npm run platform -- install <tool>…`: the real tools and servers that tests and people use. */
import { act } from "./act.ts";
import { actionlint } from "./actionlint.ts";
import { airflowTools } from "./airflow.ts";
import { cacheDir } from "./cache.ts";
import { node24 } from "./node24.ts";
import { ruff } from "./ruff.ts";
import type { Tool } from "./tool.ts";
import { zizmor } from "./zizmor.ts";

const tools: readonly Tool[] = [...airflowTools, act, actionlint, zizmor, ruff, node24];

const usage = `npm run platform -- install <tool>…   puts tools into ${cacheDir()} and prints where they are

Tools: all, ${tools.map(({ name, version }) => `${name} (${version})`).join(", ")}`;

const [command, ...names] = process.argv.slice(2);
const unknown = names.filter((name) => name !== "all" && !tools.some((tool) => tool.name === name));
if (command !== "install" || names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no tool "${unknown.join('", "')}".\n`);
  console.error(usage);
  process.exitCode = 2;
} else {
  const wanted = names.includes("all") ? tools : tools.filter(({ name }) => names.includes(name));
  await installAll(wanted);
}

async function installAll(wanted: readonly Tool[]): Promise<void> {
  for (const [index, tool] of wanted.entries()) {
    const title = `[${index + 1}/${wanted.length}] ${tool.name} ${tool.version}`;
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    const ticking = setInterval(() => console.error(`${title}: installing, ${seconds()}`), 10_000);
    try {
      const paths = await tool.install();
      console.error(`${title}: ready after ${seconds()}`);
      for (const [what, path] of Object.entries(paths)) console.log(`${tool.name} ${what} ${path}`);
    } catch (error) {
      console.error(`${title}: failed after ${seconds()}\n${(error as Error).message}`);
      process.exitCode = 3;
    } finally {
      clearInterval(ticking);
    }
  }
}
