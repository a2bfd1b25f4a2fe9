/** One version in place of another, believed only when the endpoint says so. */
import { setTimeout as sleep } from "node:timers/promises";
import { get } from "../../clients/service.ts";
import { named, type Served } from "../../deploy/model.ts";
import type { Deployment } from "../../deploy/targets/target.ts";
import { type Verification, verify } from "../../deploy/verification.ts";

/** What the service at an address says of itself, compared with what it should serve. */
export type Ask = (url: string, version: Served) => Promise<Verification>;

const seconds = 10;

/** `path` is where the service says what it serves. */
export const asking =
  (path: string, signal: AbortSignal): Ask =>
  async (url, version) => {
    const answer = await get(url + path, seconds, signal);
    if ("failed" in answer) return { confirmed: false, because: `${path} gave ${answer.failed}` };
    if (answer.status !== 200)
      return { confirmed: false, because: `${path} was answered with status ${answer.status}` };
    return verify(version, answer.json);
  };

/**
 * Starts the version, asks it, gives it the users' requests, asks again as a user, and keeps it. After a "no" of any step the caller's
 * `close` takes back what was done.
 */
export async function replace(
  deployment: Deployment,
  version: Served,
  publicUrl: string,
  ask: Ask,
  log: (line: string) => void,
): Promise<Verification> {
  log(`Starting ${named(version)} beside what serves now.`);
  const candidate = await deployment.start(version);
  if (!candidate.ready) return { confirmed: false, because: candidate.because };
  const alone = await ask(candidate.url, version);
  if (!alone.confirmed) return alone;
  log(`It is ready, and says that it serves ${named(version)}. Switching ${publicUrl} to it.`);
  await deployment.publish();
  const asUser = await ask(publicUrl, version);
  if (!asUser.confirmed) return { confirmed: false, because: `after the switch, at ${publicUrl}, ${asUser.because}` };
  await deployment.keep();
  return asUser;
}

/** What serves after a deployment was taken back: the version before, if it says so within some seconds. */
export async function stillServes(
  url: string,
  former: Served | undefined,
  ask: Ask,
  signal: AbortSignal,
): Promise<string> {
  if (!former) return `Nothing serves at ${url}.`;
  for (let tries = 0; tries < 10; tries++) {
    if ((await ask(url, former)).confirmed) return `${named(former)} still serves at ${url}.`;
    await sleep(500, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  return `${named(former)}, which served before, does not answer at ${url} either: deploy it again.`;
}
