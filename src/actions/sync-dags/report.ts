/** What became of a sync: outputs, findings, summary, record, and the last line. */
import type { Outcome } from "../../kernel/action.ts";
import type { Host, Json } from "../../kernel/host.ts";
import { count } from "../../render/plain.ts";
import { type RunInFlight, syncSummary } from "../../render/sync.ts";
import { type DriftChoice, driftWords, type FoundDrift } from "../../sync/drift.ts";
import type { Plan } from "../../sync/plan.ts";
import { lastLine } from "../../sync/proof.ts";
import { errorFindings } from "./errors.ts";
import type { Proven } from "./proving.ts";
import type { Source } from "./source.ts";
import { toldTruly } from "./truth.ts";

export interface Reported {
  host: Host<"plan" | "release" | "live">;
  /** Of the target: whether it is written to, and what it can't promise. */
  writes: boolean;
  limits: readonly string[];
  /** The target's name, and the folder that was read, relative to the working directory. */
  target: string;
  path: string;
  /** Undefined for a rollback. */
  source: Source | undefined;
  plan: Plan;
  /** What others had done at the target, and what was chosen to become of it. */
  drift: readonly FoundDrift[];
  choice: DriftChoice;
  flight?: readonly RunInFlight[];
  /** Of GitHub. */
  deployment?: number;
  live: "planned" | "unchanged" | "proven" | "unknown" | "rolled-back";
  /** What is live now. */
  release: string | undefined;
  /** The release that was to be live. */
  wanted?: string;
  commit?: string;
  airflow?: string;
  /** Why nothing was written, or would not be. */
  objections: readonly string[];
  proof?: Proven;
  back?: Proven;
  pruned?: readonly string[];
}

/** Throws RemoteError when Airflow could not be asked to the end. */
export async function report(reported: Reported): Promise<Outcome> {
  const { host, target, writes, path, source, plan, live, proof, back, commit } = reported;
  const release = writes ? reported.release : undefined;
  const planned = planJson(reported);
  host.output("plan", planned);
  host.output("release", release ?? "");
  host.output("live", live);
  for (const broken of proof?.standing.stillBroken ?? [])
    host.log(`${broken.path} could not be imported before either, and still can't be: ${lastLine(broken.trace)}`);
  const prefix = path === "." ? "" : `${path}/`;
  const paths = Object.keys(source?.hashes ?? {});
  const broken = proof?.state === "broken" ? proof.standing.broken : [];
  if (broken.length > 0) await host.annotate(errorFindings(broken, paths, prefix));
  const because = writes ? sentence(reported) : observed(reported);
  if (reported.drift.length > 0 && (reported.choice === "keep" || reported.choice === "overwrite"))
    host.log(`Changed at the target by others, ${fates[reported.choice]}: ${driftWords(reported.drift)}.`);
  if (!writes) host.log(reported.limits.join(" "));
  await host.summary(syncSummary({ ...reported, because }));
  host.record({
    target,
    live,
    release: release ?? null,
    commit: commit ?? null,
    ...(writes && reported.wanted !== undefined && reported.wanted !== release && { refused: reported.wanted }),
    added: plan.added.length,
    changed: plan.changed.length,
    removed: plan.removed.length,
    unchanged: plan.unchanged,
    drift: reported.drift.length,
    inFlight: reported.flight?.length ?? 0,
    ...(reported.deployment !== undefined && { "github-deployment": reported.deployment }),
    pinned: source?.pinned.length ?? 0,
    seconds: proof ? Math.round(proof.seconds * 10) / 10 : null,
  });

  const unreachable = [back, proof].find((one) => one?.state === "unreachable");
  if (unreachable) throw toldTruly(unreachable.error, because);
  const ok =
    live === "planned" ||
    live === "proven" ||
    (live === "unknown" && (proof === undefined || proof.state === "unseen"));
  return { result: ok ? "ok" : "refused", because, details: () => ({ plan: planned, live, release: release ?? null }) };
}

const fates = { keep: "kept", overwrite: "overwritten" } as const;

function planJson({ plan, source, drift }: Reported): Json {
  const most = 500;
  const cut = (paths: readonly string[]) => paths.slice(0, most);
  return {
    from: plan.from ?? null,
    added: cut(plan.added),
    changed: cut(plan.changed),
    removed: cut(plan.removed),
    unchanged: plan.unchanged,
    contents: plan.contents,
    drift: drift.slice(0, most).map(({ path, kind }) => ({ path, kind })),
    ...(source && {
      leftOut: source.leftOut.slice(0, most).map(({ path, because }) => ({ path, because })),
      hidden: source.hidden.slice(0, most).map(({ path, because }) => ({ path, because })),
      pinned: source.pinned.slice(0, most).map(({ file, line, was, now }) => ({ file, line, was, now })),
      unpinned: source.unpinned.slice(0, most).map(({ file, line, was, because }) => ({ file, line, was, because })),
    }),
  };
}

function sentence({ target, plan, live, release, wanted, airflow, objections, proof, back }: Reported): string {
  const { added, changed, removed } = plan;
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  const isChange = added.length + changed.length + removed.length > 0 || plan.from === undefined;
  if (live === "unchanged") return `${objections.join(" ")} Nothing was written.`;
  if (live === "planned")
    return `${isChange ? `Planned for ${target}: ${counts}` : `Nothing would change at ${target}`}; nothing was written.${
      objections.length > 0 ? ` Applied, it would be refused: ${objections.join(" ")}` : ""
    }`;
  if (live === "proven" && proof)
    return `Release ${release} is live${isChange ? ` (${counts})` : "; nothing had changed, so nothing was written"}: Airflow ${airflow} has read it, proven after ${proof.seconds.toFixed(1)} s.`;
  const what = whatFailed(proof);
  if (proof === undefined) {
    const why = airflow
      ? "no file of it makes a DAG that Airflow could be seen to read. Is path right?"
      : "without airflow-url nobody knows whether Airflow has read it.";
    return `Release ${release} is in place (${isChange ? counts : "nothing had changed"}), but NOT PROVEN: ${why}`;
  }
  if (proof.state === "unseen")
    return `Release ${release} is in place (${counts}), but NOT PROVEN: no DAG file of it differs from before, so Airflow ${airflow} shows nothing that tells whether it has pulled it. No new import error was seen for ${Math.round(proof.seconds)} s.`;
  const now = release === undefined ? "no release is in place, as before" : `release ${release} is in place`;
  if (live === "rolled-back")
    return `${what} Release ${wanted} was taken back: ${now}, proven after ${back?.seconds.toFixed(1)} s.`;
  if (wanted === release) return `${what} Nothing had changed, so nothing was put back: ${now}.`;
  return `${what} Release ${wanted} was taken back: ${now}, but Airflow was not seen to have read that. ${whatFailed(back)}`.trim();
}

/** Where Airflow follows the repository itself. */
function observed({ plan, live, commit, airflow, proof }: Reported): string {
  const files = plan.added.length + plan.changed.length;
  const shows =
    files === 0
      ? "Airflow shows all of these DAG files"
      : `Airflow does not show ${count(files, "DAG file")} as here yet`;
  if (live === "planned") return `${shows}; it follows the repository itself, so nothing is ever written.`;
  if (proof === undefined) return "NOT PROVEN: no file makes a DAG that Airflow could be seen to read. Is path right?";
  const named = commit === undefined ? "The working copy" : `Commit ${commit}`;
  if (live === "proven")
    return `${named} is live: Airflow ${airflow} has read it, proven after ${proof.seconds.toFixed(1)} s.`;
  if (proof.state === "unseen")
    return `Airflow ${airflow} has read these DAG files, but NOT PROVEN: it showed them from the start, and without a git bundle nothing tells whether the other files are of this commit.`;
  return `${whatFailed(proof)} Nothing can be taken back: Airflow follows the repository itself. Mend it there.`;
}

function whatFailed(proof: Proven | undefined): string {
  if (proof === undefined || proof.state === "proven") return "";
  const { broken, waiting } = proof.standing;
  const [first] = broken;
  if (proof.state === "broken" && first) {
    const more = broken.length > 1 ? ` and ${count(broken.length - 1, "other file")}` : "";
    return `Airflow can't import ${first.path}${more}: ${lastLine(first.trace)}.`;
  }
  if (proof.state === "unreachable") return "Airflow stopped answering.";
  const more = waiting.length > 1 ? `, and ${waiting.length - 1} more` : "";
  return `Airflow had not read the release within ${Math.round(proof.seconds)} s (sync.proof-time): ${waiting[0]}${more}.`;
}
