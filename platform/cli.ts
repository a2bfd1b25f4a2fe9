/** `npm run platform`: the real tools and servers that tests and people use. */
import { act } from "./act.ts";
import { actionlint } from "./actionlint.ts";
import { airflowTools } from "./airflow.ts";
import { baseImage } from "./baseImage.ts";
import { buildkit } from "./buildkit.ts";
import { buildx } from "./buildx.ts";
import { cacheDir } from "./cache.ts";
import { docker } from "./docker.ts";
import { minio } from "./minio.ts";
import { mlflowTools } from "./mlflow.ts";
import { node24 } from "./node24.ts";
import { registry } from "./registry.ts";
import { ruff } from "./ruff.ts";
import { type Startable, startables } from "./servers.ts";
import type { Tool } from "./tool.ts";
import { down, stateOf, up } from "./up.ts";
import { zizmor } from "./zizmor.ts";

const tools: readonly Tool[] = [
  ...airflowTools,
  ...mlflowTools,
  minio,
  registry,
  docker,
  buildx,
  buildkit,
  baseImage,
  act,
  actionlint,
  zizmor,
  ruff,
  node24,
];

const usage = `npm run platform -- install <tool>…   puts tools into ${cacheDir()} and prints where they are
npm run platform -- up <server>…      starts servers in the background and prints where they answer
npm run platform -- status            says what runs
npm run platform -- down [<server>…]  ends these servers, or all of them, with their data

Tools: all, ${list(tools)}
Servers: all, ${list(startables)}`;

const [command, ...names] = process.argv.slice(2);
if (command === "install") await each(named(tools, "tool"), install);
else if (command === "up") await together(named(startables, "server"), bringUp);
else if (command === "down") await together(names.length === 0 ? startables : named(startables, "server"), takeDown);
else if (command === "status" && names.length === 0) await each(startables, show);
else misuse();

function list(all: readonly { name: string; version: string }[]): string {
  return all.map(({ name, version }) => `${name} (${version})`).join(", ");
}

/** What the command line names; nothing, with the usage said, when it names what is not there. */
function named<T extends { name: string }>(all: readonly T[], kind: string): readonly T[] {
  const unknown = names.filter((name) => name !== "all" && !all.some((one) => one.name === name));
  if (unknown.length > 0) console.error(`There is no ${kind} "${unknown.join('", "')}".\n`);
  if (names.length === 0 || unknown.length > 0) misuse();
  else return names.includes("all") ? all : all.filter(({ name }) => names.includes(name));
  return [];
}

function misuse(): void {
  console.error(usage);
  process.exitCode = 2;
}

async function each<T>(all: readonly T[], work: (one: T, title: string) => Promise<void>): Promise<void> {
  for (const [index, one] of all.entries()) await work(one, `[${index + 1}/${all.length}]`);
}

async function together<T extends { name: string }>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const failed = (name: string) => (error: Error) => {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 3;
  };
  await Promise.all(all.map((one) => work(one).catch(failed(one.name))));
}

async function install(tool: Tool, count: string): Promise<void> {
  const title = `${count} ${tool.name} ${tool.version}`;
  const passed = stopwatch();
  const ticking = setInterval(() => console.error(`${title}: installing, ${passed()}`), 10_000);
  try {
    const paths = await tool.install();
    console.error(`${title}: ready after ${passed()}`);
    for (const [what, path] of Object.entries(paths)) console.log(`${tool.name} ${what} ${path}`);
  } catch (error) {
    console.error(`${title}: failed after ${passed()}\n${(error as Error).message}`);
    process.exitCode = 3;
  } finally {
    clearInterval(ticking);
  }
}

async function bringUp(server: Startable): Promise<void> {
  const took = await up(server, (line) => console.error(line));
  if (took) {
    const total = (took.install + took.start).toFixed(1);
    console.error(`${server.name} ${server.version}: up after ${total} s, ${took.install} s of it to install`);
  } else {
    console.error(`${server.name} ${server.version}: runs already`);
  }
  await show(server);
}

async function takeDown({ name, version }: Startable): Promise<void> {
  const passed = stopwatch();
  if (await down(name)) console.log(`${name} ${version}: down after ${passed()}`);
  else if (names.length > 0) console.log(`${name} ${version}: was not up`);
}

async function show({ name, version }: Startable): Promise<void> {
  const state = await stateOf(name);
  const title = `${name} ${version}`;
  if (state.state === "down") return console.log(`${title}: down`);
  if (state.state === "starting") return console.log(`${title}: being started by process ${state.starter}`);
  const { url, credentials, folders = {}, logs } = state.server;
  const megabytes = Math.round(state.bytes / 2 ** 20);
  const lines = [
    state.processes > 0
      ? `${title}: up since ${state.since}, ${state.processes} processes, ${megabytes} MiB`
      : `${title}: all its processes have ended by themselves; its logs say why`,
    ...Object.entries({
      url,
      ...(credentials && { user: credentials.username, password: credentials.password }),
      ...folders,
      logs,
    }).map(([what, value]) => `  ${what.padEnd(12)}  ${value}`),
  ];
  console.log(lines.join("\n"));
}

function stopwatch(): () => string {
  const started = performance.now();
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
