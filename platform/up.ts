/** Servers in the background, remembered in the cache folder: one at most of each name. */
import { mkdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheDir, isRunning, lock } from "./cache.ts";
import { endSessions, processesOf } from "./keeper.ts";
import type { Credentials } from "./server.ts";
import type { Startable } from "./servers.ts";

/** What is remembered of a server. */
interface Entry {
  /** Who starts it or started it. */
  starter: number;
  /** Since then processes have had other numbers. */
  boot: string;
  /** ISO 8601. */
  since: string;
  /** Missing while it is being started. */
  running?: {
    url: string;
    credentials?: Credentials;
    folders?: Readonly<Record<string, string>>;
    logs: string;
    sessions: readonly number[];
    graceSeconds?: number | undefined;
  };
}

export type State =
  | { state: "down" }
  | { state: "starting"; starter: number }
  /** `processes` is empty when they all ended by themselves. */
  | { state: "up"; since: string; processes: number; bytes: number; server: NonNullable<Entry["running"]> };

const folderOf = (name: string) => join(cacheDir(), "up", name);
const fileOf = (name: string) => join(cacheDir(), "up", `${name}.json`);
const bootId = () => readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");

export async function stateOf(name: string): Promise<State> {
  const text = await readFile(fileOf(name), "utf8").catch(() => "");
  if (text === "") return { state: "down" };
  const { starter, boot, since, running }: Entry = JSON.parse(text);
  if (boot !== (await bootId())) return { state: "down" };
  if (!running) return isRunning(starter) ? { state: "starting", starter } : { state: "down" };
  const processes = await processesOf(running.sessions);
  const bytes = processes.reduce((sum, process) => sum + process.bytes, 0);
  return { state: "up", since, processes: processes.length, bytes, server: running };
}

/** Starts a server that goes on running after this process. Answers how long it took, or undefined when it ran already. */
export async function up(
  { name, start }: Startable,
  progress: (line: string) => void,
): Promise<{ install: number; start: number } | undefined> {
  const before = await stateOf(name);
  if (before.state === "starting") progress(`${name}: being started by process ${before.starter}, waiting for it`);
  const unlock = await lock(join(cacheDir(), "up", `${name}.lock`));
  try {
    return await upAlone(name, start, progress);
  } finally {
    await unlock();
  }
}

async function upAlone(name: string, start: Startable["start"], progress: (line: string) => void) {
  const before = await stateOf(name);
  if (before.state === "up" && before.processes > 0) return undefined;
  await rm(fileOf(name), { force: true });
  await rm(folderOf(name), { recursive: true, force: true });

  await mkdir(folderOf(name), { recursive: true });
  const entry: Entry = { starter: process.pid, boot: await bootId(), since: new Date().toISOString() };
  await writeFile(fileOf(name), JSON.stringify(entry), { mode: 0o600 });
  try {
    const { url, credentials, folders, logs, sessions, graceSeconds, seconds } = await start({
      dir: folderOf(name),
      background: true,
      progress,
    });
    entry.running = {
      url,
      ...(credentials && { credentials }),
      ...(folders && { folders }),
      logs,
      sessions,
      graceSeconds,
    };
    await writeFile(fileOf(name), JSON.stringify(entry), { mode: 0o600 });
    return seconds;
  } catch (error) {
    await unlink(fileOf(name));
    throw error;
  }
}

/** Ends a server and forgets it with its folder. Answers whether there was one. Throws when a process of it can't be ended. */
export async function down(name: string): Promise<boolean> {
  const before = await stateOf(name);
  if (before.state === "starting")
    throw new Error(`${name} is being started by process ${before.starter}: end that first`);
  if (before.state === "up") await endSessions(before.server.sessions, before.server.graceSeconds);
  await rm(fileOf(name), { force: true });
  await rm(folderOf(name), { recursive: true, force: true });
  return before.state === "up";
}
