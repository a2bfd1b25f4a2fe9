// Ends servers and what they started. Every server leads a session of its own (setsid), and a session is what is ended here: Airflow and
// others put children into process groups of their own, which a signal to the group would miss.
//
//   node keeper.mjs watch                      reads JSON lines {"sessions":[pid],"marks":[text],"folders":[path]} until its input closes,
//                                              that is, until the process that starts servers is gone; then ends what the last line names.
//                                              Marked is what has MLOPS_MARK in its environment: a server whose starter was gone before
//                                              it could name the process.
//   node keeper.mjs stop SECONDS SESSION…      SIGINT, and SIGKILL after so many seconds; exit code 1 when something still runs
//   node keeper.mjs list SESSION…              the processes of the sessions as JSON: [{"pid","session","command","bytes"}]
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";

const GRACE_SECONDS = 5;

/** All processes that live: no zombies. */
function processes() {
  return existsSync("/proc/self/stat") ? fromProc() : fromPs();
}

function fromProc() {
  const found = [];
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    let stat;
    try {
      stat = readFileSync(`/proc/${name}/stat`, "latin1");
    } catch {
      continue;
    }
    const [state, , , session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state !== "Z" && state !== "X") found.push({ pid: Number(name), session: Number(session) });
  }
  return found;
}

/** Where there is no /proc, ps knows of process groups only. */
function fromPs() {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,pgid=,stat="], { encoding: "utf8" });
  return stdout
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([pid, , stat]) => pid && !stat?.startsWith("Z"))
    .map(([pid, group]) => ({ pid: Number(pid), session: Number(group) }));
}

const members = (sessions, pids = []) =>
  processes().filter(({ pid, session }) => sessions.includes(session) || pids.includes(pid));

function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended meanwhile.
    }
  }
}

/** Answers the processes that even SIGKILL did not end. */
async function stop(sessions, seconds, pids = []) {
  const asked = new Set();
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const living = members(sessions, pids).map(({ pid }) => pid);
    if (living.length === 0) return [];
    if (performance.now() > deadline) break;
    // Once each: a second SIGINT makes many programs skip their clean-up.
    signal(
      living.filter((pid) => !asked.has(pid)),
      "SIGINT",
    );
    for (const pid of living) asked.add(pid);
    await setTimeout(50);
  }
  for (let round = 0; round < 100; round++) {
    const living = members(sessions, pids).map(({ pid }) => pid);
    if (living.length === 0) return [];
    signal(living, "SIGKILL");
    await setTimeout(50);
  }
  return members(sessions, pids).map(({ pid }) => pid);
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Memory of a process in bytes, what it shares with others counted in part; 0 where it can't be had. */
function bytes(pid) {
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

const marked = (marks) =>
  processes()
    .filter(({ pid }) => marks.includes(/(?:^|\0)MLOPS_MARK=([^\0]*)/.exec(read(`/proc/${pid}/environ`))?.[1]))
    .map(({ pid }) => pid);

const [command, ...args] = process.argv.slice(2);
if (command === "watch") {
  let last = { sessions: [], marks: [], folders: [] };
  for await (const line of createInterface({ input: process.stdin })) last = JSON.parse(line);
  // A process between fork and exec doesn't show its environment yet.
  if (last.marks.length > 0) await setTimeout(200);
  // Of those that lead a session all of it; of the others no more than themselves: their session may be the user's terminal.
  const found = marked(last.marks);
  await stop([...last.sessions, ...found], GRACE_SECONDS, found);
  for (const folder of last.folders) rmSync(folder, { recursive: true, force: true });
} else if (command === "stop") {
  const [seconds, ...sessions] = args.map(Number);
  const left = await stop(sessions, seconds);
  if (left.length > 0) {
    console.error(`still running: ${left.join(", ")}`);
    process.exitCode = 1;
  }
} else if (command === "list") {
  const listed = members(args.map(Number)).map((found) => ({
    ...found,
    command: read(`/proc/${found.pid}/cmdline`).replaceAll("\0", " ").trim(),
    bytes: bytes(found.pid),
  }));
  console.log(JSON.stringify(listed));
} else {
  console.error("keeper.mjs watch | stop SECONDS SESSION… | list SESSION…");
  process.exitCode = 2;
}
