/** One version in place of another, believed only when the endpoint says so. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Announcement } from "../../clients/github.ts";
import { get } from "../../clients/service.ts";
import { named, type Served } from "../../deploy/model.ts";
import { plan, same } from "../../deploy/strategy.ts";
import type { Deployment, Target } from "../../deploy/targets/target.ts";
import { type Verification, verify } from "../../deploy/verification.ts";
import type { DeployReport } from "../../render/deploy.ts";

/** What the service at an address says of itself, compared with what it should serve. */
export type Ask = (url: string, version: Served) => Promise<Verification>;

export interface Request {
  target: Target;
  mode: "apply" | "rollback";
  /** undefined to go back. */
  wanted: Served | undefined;
  ask: Ask;
  /** Shows elsewhere that a deployment begins, and how it ends. */
  show(version: Served): Promise<Announcement | undefined>;
  signal: AbortSignal;
  log(line: string): void;
}

type Done = Omit<DeployReport, "seconds">;

/** For one answer, in seconds. */
const patience = 10;

/** `path` is where the service says what it serves. */
export const asking =
  (path: string, signal: AbortSignal): Ask =>
  async (url, version) => {
    const answer = await get(url + path, patience, signal);
    if ("failed" in answer) return { confirmed: false, because: `${path} gave ${answer.failed}` };
    if (answer.status !== 200)
      return { confirmed: false, because: `${path} was answered with status ${answer.status}` };
    return verify(version, answer.json);
  };

/** Whatever happens, the version before serves on unless the new one has proved itself. */
export async function deploy(request: Request): Promise<Done> {
  const { target, wanted, signal } = request;
  const nothing = { url: target.url, wanted, serves: undefined, former: undefined, by: [], log: [] };
  const deployment = await target.begin(signal);
  if (!deployment) {
    const because = `Another deployment to ${target.url} is under way: nothing was changed. Run this again when it is over.`;
    return { ...nothing, outcome: "refused", because };
  }
  try {
    const { current, former } = deployment.now;
    const done = await settle(request, deployment, { ...nothing, serves: current, former });
    if (done.outcome !== "refused" || !done.wanted) return done;
    deployment.close();
    const after = await stillServes(request, current);
    return { ...done, serves: after.serves, because: `${done.because}. ${after.words}` };
  } finally {
    deployment.close();
  }
}

async function settle(
  request: Request,
  deployment: Deployment,
  before: Omit<Done, "outcome" | "because">,
): Promise<Done> {
  const { mode, wanted, ask, log, target } = request;
  const { url } = target;
  const todo = plan(mode, wanted, deployment.now);
  if (todo.do === "nothing") return { ...before, outcome: "refused", because: todo.because };
  const { version } = todo;
  const name = named(version);
  if (todo.do === "confirm") {
    const said = await ask(url, version);
    const because = `${name} was served at ${url} already, and still says so.`;
    if (said.confirmed) return { ...before, outcome: "confirmed", because, wanted: version, by: said.by };
    log(`${name} should be served at ${url} already, but ${said.because}. It is started anew.`);
  }
  const { said, shown } = await replace(request, deployment, version);
  const done = { ...before, wanted: version, ...(shown && { deployment: shown.id }) };
  if (!said.confirmed) {
    const because = `${name} was not deployed: ${said.because}`;
    return { ...done, outcome: "refused", because, log: deployment.log() };
  }
  const { current, former } = deployment.now;
  return {
    ...done,
    outcome: "deployed",
    because: `${name} serves at ${url}, and says so itself.`,
    serves: version,
    former: current && !same(current, version) ? current : former,
    by: said.by,
  };
}

/** As `exchange`, and shown from its start to its end. */
async function replace(request: Request, deployment: Deployment, version: Served) {
  const shown = await request.show(version);
  try {
    const said = await exchange(request, deployment, version);
    const { url } = request.target;
    await shown?.end(
      said.confirmed ? { state: "success", environmentUrl: url } : { state: "failure", description: said.because },
    );
    return { said, shown };
  } catch (error) {
    await shown?.end({ state: "error" });
    throw error;
  }
}

/**
 * Starts the version, asks it, gives it the users' requests, asks again as a user, and keeps it. After a "no" of any step the caller's
 * `close` takes back what was done.
 */
async function exchange({ target, ask, log }: Request, deployment: Deployment, version: Served): Promise<Verification> {
  log(`Starting ${named(version)} beside what serves now.`);
  const candidate = await deployment.start(version);
  if (!candidate.ready) return { confirmed: false, because: candidate.because };
  const alone = await ask(candidate.url, version);
  if (!alone.confirmed) return alone;
  log(`It is ready, and says that it serves ${named(version)}. Switching ${target.url} to it.`);
  await deployment.publish();
  const asUser = await ask(target.url, version);
  if (!asUser.confirmed) return { confirmed: false, because: `after the switch, at ${target.url}, ${asUser.because}` };
  await deployment.keep();
  return asUser;
}

/** What serves after a deployment was taken back: the version before, if it says so within some seconds. */
async function stillServes({ target: { url }, ask, signal }: Request, before: Served | undefined) {
  if (!before) return { serves: undefined, words: `Nothing serves at ${url}.` };
  for (let tries = 0; tries < 10; tries++) {
    if ((await ask(url, before)).confirmed)
      return { serves: before, words: `${named(before)} still serves at ${url}.` };
    await sleep(500, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  const words = `${named(before)}, which served before, does not answer at ${url} either: deploy it again.`;
  return { serves: undefined, words };
}
