/** Who is at work somewhere, as a text that others can read: a lock that a dead owner does not hold for ever. */
import { hostname } from "node:os";

/** `seconds`: after so many nobody waits for the owner any more. */
export const ownerText = ({ who, seconds }: { who: string; seconds: number }): string =>
  JSON.stringify({ who, host: hostname(), pid: process.pid, until: Date.now() + seconds * 1000 });

/** Who still has the lock, for a sentence; undefined when its time is over, or its owner was of this machine and is dead. */
export function ownerIn(text: string): string | undefined {
  const { who, host, pid, until } = parsed(text);
  const crashed = host === hostname() && typeof pid === "number" && !isRunning(pid);
  if (typeof until !== "number" || Date.now() >= until || crashed) return undefined;
  return `${who} on ${host} (process ${pid}), at the longest until ${new Date(until).toISOString()}`;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return Object(error).code === "EPERM";
  }
}
