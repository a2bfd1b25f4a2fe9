/** Processes by their number: whether they are still the ones we knew, and their end. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** When a process was started: tells it from a later one of the same number. undefined when none runs. */
export function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") {
    const { status, stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return status === 0 && stdout.trim() !== "" ? stdout.trim() : undefined;
  }
  try {
    // `pid (name) state …`, and the start in ticks since the boot as the 22nd field; see proc(5). A zombie runs no more.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return fields[0] === "Z" ? undefined : `${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Signals a process and all of its group; nothing when it is gone. */
export function signalGroup(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(-pid, signal);
  } catch {}
}

/** Ends a process and its group: SIGTERM, and SIGKILL after some seconds. `started` as from `startOf`: another process is left alone. */
export async function endGroup(pid: number, started: string, graceSeconds = 10): Promise<void> {
  if (startOf(pid) === started) {
    signalGroup(pid, "SIGTERM");
    const end = Date.now() + graceSeconds * 1000;
    while (startOf(pid) === started && Date.now() < end) await sleep(50);
    signalGroup(pid, "SIGKILL");
  }
}
