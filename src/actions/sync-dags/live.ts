/** From a release that is chosen to one that Airflow is seen to have read, or back to the former one. */
import type { Airflow } from "../../clients/airflow.ts";
import type { Announcement } from "../../clients/github.ts";
import type { Host } from "../../kernel/host.ts";
import type { RunInFlight } from "../../render/sync.ts";
import { goneDags, touchedDags } from "../../sync/expectation.ts";
import type { Manifest } from "../../sync/manifest.ts";
import { type Plan, planOf } from "../../sync/plan.ts";
import { type Broken, expectationOf } from "../../sync/proof.ts";
import type { ReleaseFile, Target, TargetState } from "../../sync/targets/target.ts";
import { announce } from "../github/announce.ts";
import { namedFlight } from "./flight.ts";
import { baselineOf, type Proven, prove } from "./proving.ts";
import { toldTruly, truthOf } from "./truth.ts";

export interface Change {
  target: Target;
  /** Before the change. */
  state: TargetState;
  next: Manifest;
  /** Of a release that is not at the target yet. */
  files: readonly ReleaseFile[] | undefined;
  plan: Plan;
  airflow: Airflow | undefined;
  proofSeconds: number;
  airflowPath: string | undefined;
  /** GitHub shows the change as a deployment to this one's DAGs. */
  environment: string | undefined;
  host: Host<"release" | "live">;
}

export interface Ended {
  live: "proven" | "unknown" | "rolled-back";
  /** What is live; undefined when nothing is. */
  release: string | undefined;
  /** Of the release that was to be live. */
  proof?: Proven;
  /** Of the former one, when it was put back and Airflow could still be asked. */
  back?: Proven;
  /** Runs that the change met. */
  flight?: readonly RunInFlight[];
  /** Id of GitHub's deployment. */
  deployment?: number;
}

/** Names the runs in flight first, and shows the change on GitHub. A failure is thrown with what the target holds then. */
export async function makeLive(change: Change): Promise<Ended> {
  const { target, state, next, plan, airflow, host } = change;
  const { current } = state;
  const moves = target.guarantee.writes && current?.release !== next.release;
  const flight = airflow && moves ? await namedFlight(airflow, touchedDags(current, plan), host) : [];
  const shown = airflow && moves ? await show(change) : undefined;
  try {
    const ended = await exchange(change, moves);
    await shown?.end(
      ended.live === "proven"
        ? { state: "success", ...(airflow && { environmentUrl: airflow.url }) }
        : { state: "failure", description: `Not proven; in place is ${ended.release ?? "no release"}` },
    );
    return { ...ended, flight, ...(shown && { deployment: shown.id }) };
  } catch (error) {
    await shown?.end({ state: "error" });
    if (host.signal.aborted || !moves) throw error;
    const { release, known, words } = await truthOf(target, current, next.release);
    if (known) host.output("release", release ?? "");
    if (known && release === current?.release) host.output("live", "unchanged");
    throw toldTruly(error, words);
  }
}

function show({ environment, next, target, host }: Change): Promise<Announcement | undefined> | undefined {
  if (environment === undefined) return undefined;
  const payload = { release: next.release, target: target.name, ...(next.commit && { commit: next.commit }) };
  // A name of its own: a success makes the environment's former deployments inactive, a model's too.
  return announce(host, { environment: `${environment}-dags`, description: `Release ${next.release}`, payload });
}

/** Files that Airflow shows nothing of: helper modules, data. */
const hasMoreThanDags = ({ files, dags }: Manifest): boolean => Object.keys(files).length > dags.length;

/** When stopped before the proof, the former release is put back, and the signal's reason thrown. */
async function exchange(change: Change, moves: boolean): Promise<Ended> {
  const { target, state, next, files, plan, airflow, host } = change;
  const { current } = state;
  let { bundleVersion } = state;
  const baseline = airflow && baselineOf(airflow);
  // A failure is thrown where it is awaited.
  baseline?.catch(() => {});
  if (moves && files) {
    host.log(`Writing ${files.length} files as release ${next.release}.`);
    await target.stage(next, files, host.signal);
  }
  const before = await baseline;
  host.signal.throwIfAborted();
  if (moves) {
    bundleVersion = await target.activate(next.release);
    host.log(`Release ${next.release} is in place.`);
  }
  const nothingToSee = next.dags.length === 0 && goneDags(current, next).length === 0;
  if (airflow === undefined || before === undefined || nothingToSee) return { live: "unknown", release: next.release };

  const { writes, pulled } = target.guarantee;
  const proving = (
    from: Manifest | undefined,
    to: Manifest | undefined,
    difference: Plan,
    lingering: readonly Broken[] = [],
  ) => {
    const nothing = { ...next, files: {}, dags: [] };
    const expected = expectationOf(to ?? nothing, difference, goneDags(from, to ?? nothing), {
      bundleVersion,
      since: before.clock(),
      known: before.errors,
      lags: pulled && (moves || (!writes && hasMoreThanDags(next))),
      lingering,
      airflowPath: change.airflowPath,
    });
    return prove(airflow, expected, { seconds: change.proofSeconds, revocable: moves, host });
  };
  try {
    const proof = await proving(current, next, plan);
    if (proof.state === "proven") return { live: "proven", release: next.release, proof };
    if (!moves || proof.state === "unseen") return { live: "unknown", release: next.release, proof };

    host.log(`Not proven (${proof.state}): the former release is put back.`);
    bundleVersion = await target.activate(current?.release);
    if (proof.state === "unreachable") return { live: "unknown", release: current?.release, proof };
    const back = await proving(next, current, planOf(next, current?.files ?? {}), proof.standing.broken);
    const live = back.state === "proven" ? "rolled-back" : "unknown";
    return { live, release: current?.release, proof, back };
  } catch (error) {
    if (host.signal.aborted && moves) {
      await target.activate(current?.release);
      host.log(
        `Stopped before Airflow was seen to have read it: ${current?.release ?? "no release"} is in place again.`,
      );
    }
    throw error;
  }
}
