/** Rules that compare no numbers: parameters, tags, signature, evaluation set, age, lineage. */
import { evaluationSetTag, isMissing, type Judged, shortSet, wrongWithRun } from "./evidence.ts";
import type { MetricRule, Rule } from "./rule.ts";
import type { GateSettings } from "./settings.ts";
import { incompatibilities, signatureChanges } from "./signature.ts";
import type { Case, Verdict } from "./verdict.ts";

export type Condition = Exclude<Rule, MetricRule>;

/** What was seen, in a sentence without its full stop. */
export interface Seen {
  verdict: Verdict;
  because: string;
}

const pass = (because: string): Seen => ({ verdict: "pass", because });
const fail = (because: string): Seen => ({ verdict: "fail", because });
const unknown = (because: string): Seen => ({ verdict: "inconclusive", because });

/** Tags by which a run says what made it; MLflow sets the last one itself where it trains in a git checkout. */
export const commitTags = ["mlops.commit", "mlflow.source.git.commit"] as const;
export const imageTag = "mlops.image";

/** `beside`: the champion; undefined when there is none, a text when nothing is known of it. */
export function judgeCondition(
  rule: Condition,
  given: Case,
  beside: Judged | string | undefined,
  first: GateSettings["first"],
): Seen {
  const candidate = given.sides[0]!;
  const { run } = candidate;
  const wrong = wrongWithRun(run);
  if (wrong) return { verdict: wrong.sure ? "fail" : "inconclusive", because: `candidate: ${wrong.because}` };
  switch (rule.kind) {
    case "parameter":
    case "tag": {
      const found = (rule.kind === "tag" ? run.tags : run.params)[rule.name];
      if (found === undefined) return unknown(`the run has no ${rule.kind} ${rule.name}`);
      const fits = rule.values.some((value) => sameText(value, found));
      return (fits ? pass : fail)(`it is ${found === "" ? "empty" : shortSet(found)}`);
    }
    case "experiment": {
      if (run.experiment === undefined) return unknown("MLflow does not say which experiment the run is of");
      return (run.experiment === rule.name ? pass : fail)(`it is of ${run.experiment}`);
    }
    case "signature":
      return judgeSignature(rule.demand, candidate, beside, first);
    case "data":
      return judgeData(rule.set, candidate, beside);
    case "freshness": {
      if (run.end === undefined) return unknown("MLflow does not say when the run ended");
      const seconds = (given.now - run.end) / 1000;
      const ended = `it ended ${new Date(run.end).toISOString()}`;
      if (seconds < -300) return unknown(`${ended}, which is yet to come: a clock is wrong`);
      return (seconds <= rule.within ? pass : fail)(`${ended}, ${ago(Math.max(0, seconds))} ago`);
    }
    case "lineage":
      return judgeLineage(rule.of, candidate, given.pipeline);
  }
}

/** MLflow keeps all values as texts: 0.10 and 0.1 are the same number, True and true the same answer. */
function sameText(wanted: string, found: string): boolean {
  if (wanted === found) return true;
  if (/^(true|false)$/.test(wanted)) return found.toLowerCase() === wanted;
  return wanted.trim() !== "" && found.trim() !== "" && Number(wanted) === Number(found);
}

function ago(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}

function judgeSignature(
  demand: "unchanged" | "compatible",
  { signature }: Judged,
  beside: Judged | string | undefined,
  first: GateSettings["first"],
): Seen {
  if (signature === undefined || isMissing(signature))
    return unknown(
      `candidate: ${signature?.because ?? "it registered no model"}; log_model(signature=infer_signature(…)) gives it one`,
    );
  if (beside === undefined)
    return first === "pass"
      ? pass("nothing serves yet, and gate.first lets the first model pass")
      : unknown("nothing serves yet; gate.first: pass would let the first model pass");
  if (typeof beside === "string") return unknown(beside);
  const serving = beside.signature;
  if (serving === undefined || isMissing(serving)) return unknown(`champion: ${serving?.because ?? "no signature"}`);
  const changes = signatureChanges(signature, serving);
  if (changes.length === 0) return pass("the same inputs and outputs");
  const breaks = demand === "unchanged" ? changes : incompatibilities(signature, serving);
  const several = (clauses: readonly string[]) =>
    `${clauses.slice(0, 3).join("; ")}${clauses.length > 3 ? `; and ${clauses.length - 3} more` : ""}`;
  return breaks.length > 0 ? fail(several(breaks)) : pass(`${several(changes)}: nobody who asks it will notice`);
}

function judgeData(set: string | undefined, { run }: Judged, beside: Judged | string | undefined): Seen {
  const own = run.tags[evaluationSetTag];
  if (own === undefined)
    return unknown(`the run has no tag ${evaluationSetTag}: set it to the SHA-256 of the evaluation set's manifest`);
  const hash = hashOf(own);
  if (hash === undefined) return unknown(`the run's tag ${evaluationSetTag} is ${shortSet(own)}, which is no SHA-256`);
  if (set !== undefined)
    return hash === hashOf(set) ? pass("it is that one") : fail(`it was measured on ${shortSet(own)}`);
  if (beside === undefined) return pass(`there is no champion yet; it was measured on ${shortSet(own)}`);
  if (typeof beside === "string") return unknown(beside);
  const other = beside.run.tags[evaluationSetTag];
  if (other === undefined) return unknown(`the champion's run has no tag ${evaluationSetTag}`);
  return hash === hashOf(other)
    ? pass("the same SHA-256")
    : fail(`${shortSet(own)}, and the champion ${shortSet(other)}`);
}

const hashOf = (text: string): string | undefined => /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text)?.[1]?.toLowerCase();

function judgeLineage(of: readonly ("commit" | "image")[], { run }: Judged, pipeline: Case["pipeline"]): Seen {
  const all = of.map((what) => (what === "commit" ? byCommit(run.tags, pipeline) : byImage(run.tags, pipeline)));
  const worst = all.find(({ verdict }) => verdict === "fail") ?? all.find(({ verdict }) => verdict !== "pass");
  return worst ?? pass(all.map(({ because }) => because).join("; "));
}

function byCommit(tags: Readonly<Record<string, string>>, { commit }: Case["pipeline"]): Seen {
  const own = commitTags.map((tag) => tags[tag]).find((tag) => tag !== undefined);
  if (own === undefined) return unknown(`the run has no tag ${commitTags.join(" or ")}`);
  if (commit === undefined) return unknown("this pipeline's commit is not known here");
  const same = /^[0-9a-f]{40}$/i.test(own) && own.toLowerCase() === commit.toLowerCase();
  return (same ? pass : fail)(`commit ${shortSet(own)}${same ? "" : `, and this pipeline's is ${commit}`}`);
}

function byImage(tags: Readonly<Record<string, string>>, { images }: Case["pipeline"]): Seen {
  const own = tags[imageTag];
  if (own === undefined) return unknown(`the run has no tag ${imageTag}: set it to the image with its digest`);
  const digest = /sha256:[0-9a-f]{64}$/.exec(own)?.[0];
  if (digest === undefined) return unknown(`the run's tag ${imageTag} is ${shortSet(own)}, without a digest`);
  if (images === undefined)
    return unknown("what this pipeline has built is not known: hand on the output images of build-images");
  const built = images.find((image) => image.endsWith(`@${digest}`));
  return built === undefined
    ? fail(`image ${shortSet(own)} is none of the ${images.length} that this pipeline has built`)
    : pass(`image ${built}`);
}
