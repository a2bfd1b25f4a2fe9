/** The deployed service, asked as its users ask it; and its end, since a deployment outlives the job that made it. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export async function predict(url: string, picture: string): Promise<string> {
  const form = new FormData();
  form.append("file", new Blob([readFileSync(picture)], { type: "image/jpeg" }), basename(picture));
  const response = await fetch(`${url}/predict`, { method: "POST", body: form });
  if (!response.ok) throw new Error(`${url}/predict answered ${response.status}: ${await response.text()}`);
  return response.text();
}

export const info = async (url: string): Promise<{ model_name: string; model_version: string }> =>
  (await (await fetch(`${url}/info`)).json()) as { model_name: string; model_version: string };

/** Ends the supervisor of a state folder, and with it the service; nothing where there is none. */
export async function endService(folder: string): Promise<void> {
  let pid: number | undefined;
  try {
    pid = (JSON.parse(readFileSync(join(folder, "state.json"), "utf8")) as { supervisor?: { pid?: number } }).supervisor
      ?.pid;
  } catch {
    return;
  }
  if (pid === undefined) return;
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(pid, tries === 0 ? "SIGTERM" : 0);
    } catch {
      return;
    }
    await sleep(100);
  }
  process.kill(pid, "SIGKILL");
}
