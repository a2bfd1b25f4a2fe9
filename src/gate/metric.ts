/** Rules about metrics: what the values say, and where a rule asks for confidence, what the evidence lets anyone be sure of. */
import { evaluationSetTag, type Judged, measuredOnNothing, metricValue, shortSet } from "./evidence.ts";
import { type Climbed, climb, type Ladder, type Reasons, type Rung, usual, type Wanted } from "./ladder.ts";
import { type Comparison, inWords, type MetricRule, ownerOf, percent } from "./rule.ts";
import type { GateSettings } from "./settings.ts";
import { holm } from "./statistics/holm.ts";
import { type Policy, type RuleVerdict, type Shown, shown, type Verdict } from "./verdict.ts";

/** A verdict, or one that waits for those of the other rules: confidence is shared among them. */
export type Opinion = { done: RuleVerdict } | { waits: Waiting };

interface Waiting {
  said: Omit<RuleVerdict, "verdict" | "because">;
  /** What the values alone say. */
  byValues: Verdict;
  because: string;
  /** What else is to be said of the values; empty where nothing is. */
  note: string;
  wanted: Wanted;
  ladder: Ladder;
}

/** `beside`: what it is compared with; undefined when nothing was promoted yet, a text when nothing is known of it. */
export function judgeMetric(
  rule: MetricRule,
  policy: Policy,
  candidate: Judged,
  beside: Judged | string | undefined,
): Opinion {
  const said = { rule: inWords(rule), metric: rule.metric };
  const found = measured(candidate, rule, policy);
  if ("because" in found)
    return { done: { ...said, verdict: found.sure ? "fail" : "inconclusive", because: `candidate: ${found.because}` } };
  const { value } = found;
  const { demand } = rule;
  if (!("at" in demand)) return compared(rule, demand, policy, candidate, value, beside);
  const better = demand.at === "least" ? "higher" : "lower";
  const sign = better === "higher" ? 1 : -1;
  const wanted: Wanted = { rule, candidate, value, better, nullValue: sign * demand.value };
  return {
    waits: {
      said: { ...said, value, threshold: demand.value },
      byValues: sign * (value - demand.value) >= 0 ? "pass" : "fail",
      because: bothShown(value, demand.value, "against"),
      note: "",
      wanted,
      ladder: climb(wanted, policy),
    },
  };
}

/** What the run measured, on something. */
function measured(side: Judged, { metric, step }: MetricRule, policy: Policy): ReturnType<typeof metricValue> {
  const found = metricValue(side, metric, step);
  return "value" in found ? (measuredOnNothing(side, policy["evaluation-size"]) ?? found) : found;
}

function compared(
  rule: MetricRule,
  demand: Comparison,
  policy: Policy,
  candidate: Judged,
  value: number,
  beside: Judged | string | undefined,
): Opinion {
  const said = { rule: inWords(rule), metric: rule.metric, value };
  const done = (verdict: Verdict, because: string, more: Partial<RuleVerdict> = {}): Opinion => ({
    done: { ...said, verdict, because, ...more },
  });
  const whose = ownerOf(demand.reference);
  if (beside === undefined) return done(policy.first, firstSays(policy.first));
  if (typeof beside === "string") return done("inconclusive", beside);
  const other = whose.replace(/'s$/, "");
  // A run may have saved several models.
  if (beside.run.runId === candidate.run.runId && beside.savedAt === candidate.savedAt) {
    const self = { against: value, threshold: value };
    return demand.than === "no-worse"
      ? done("pass", `the candidate is ${whose} own run`, self)
      : done("fail", `the candidate is ${whose} own run, and not better than itself`, self);
  }
  const theirs = measured(beside, rule, policy);
  if ("because" in theirs) return done("inconclusive", `${other}: ${theirs.because}`);
  const [ours, others] = [candidate.run.tags[evaluationSetTag], beside.run.tags[evaluationSetTag]];
  if (ours !== others)
    return done(
      "inconclusive",
      `candidate and ${other} were measured on different data (run tag ${evaluationSetTag}: ${shortSet(ours)} and ${shortSet(others)})`,
      { against: theirs.value },
    );
  const sign = demand.better === "higher" ? 1 : -1;
  const margin = "relative" in demand.margin ? demand.margin.relative * Math.abs(theirs.value) : demand.margin.absolute;
  const nullValue = demand.than === "no-worse" ? -margin : margin;
  const wanted: Wanted = {
    rule,
    candidate,
    value,
    other: { side: beside, value: theirs.value },
    better: demand.better,
    nullValue,
    ...("relative" in demand.margin && { factor: factorOf(demand, demand.margin.relative, theirs.value) }),
  };
  const ladder = climb(wanted, policy);
  const paired = "rung" in ladder && ladder.rung === "predictions";
  if (ours === undefined && !paired && candidate.run.experimentId !== beside.run.experimentId)
    return done(
      "inconclusive",
      `candidate and ${other} are of different experiments, and nothing shows that they were measured on the same data (run tag ${evaluationSetTag})`,
      { against: theirs.value },
    );
  // 0.8 - 0.1 is 0.7000000000000001: a tie must not be decided by the last bit.
  const bits = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(theirs.value), margin);
  const ahead = sign * (value - theirs.value);
  const passes = demand.than === "no-worse" ? ahead >= nullValue - bits : ahead > nullValue + bits;
  const data = ours === undefined && !paired ? "; whether on the same data is not known" : "";
  return {
    waits: {
      said: { ...said, against: theirs.value, threshold: theirs.value + sign * nullValue },
      byValues: passes ? "pass" : "fail",
      because: bothShown(value, theirs.value, `against ${whose}`),
      note: data,
      wanted,
      ladder,
    },
  };
}

/** With it a margin that is a share becomes: the candidate is above so many times the other. */
function factorOf({ than, better }: Comparison, share: number, other: number): number {
  const up = (than === "better" ? 1 : -1) * (better === "higher" ? 1 : -1) * Math.sign(other);
  return 1 + up * share;
}

const firstSays = (first: GateSettings["first"]): string =>
  first === "pass"
    ? "there is no champion yet, and gate.first lets the first model pass"
    : "there is no champion to compare with; gate.first: pass would let the first model pass";

/**
 * Ends what waits: the confidence that rules claim is shared among them (Holm), and among the
 * candidates that one was chosen from. `size`: what a run's number of examples is called.
 */
export function settle(opinions: readonly Opinion[], chosenFrom: number, size: string): RuleVerdict[] {
  const claims = opinions.flatMap((opinion) => {
    if (!("waits" in opinion)) return [];
    const { wanted, ladder } = opinion.waits;
    const { confidence } = wanted.rule;
    if (confidence === undefined || !("rung" in ladder)) return [];
    return [{ waits: opinion.waits, confidence, p: Math.min(1, ladder.at(confidence).pValue * chosenFrom) }];
  });
  const adjusted = holm(claims.map(({ p }) => p));
  const order = claims.map((_, index) => index).sort((a, b) => claims[a]!.p - claims[b]!.p);
  return opinions.map((opinion) => {
    if ("done" in opinion) return opinion.done;
    const at = claims.findIndex(({ waits }) => waits === opinion.waits);
    if (at < 0) return withoutClaim(opinion.waits, size);
    const shares = chosenFrom * (claims.length - order.indexOf(at));
    return claimed(opinion.waits, adjusted[at]!, shares, claims.length, chosenFrom);
  });
}

function withoutClaim({ said, byValues, because, note, wanted, ladder }: Waiting, size: string): RuleVerdict {
  const { confidence } = wanted.rule;
  if ("rung" in ladder) {
    const interval = shownOf(ladder.at(usual), wanted);
    const sure = `; with ${percent(usual)} confidence ${bound(interval, wanted)}`;
    return { ...said, verdict: byValues, evidence: ladder.rung, interval, because: `${because}${sure}${note}` };
  }
  const { reasons, contradicted } = ladder;
  if (contradicted !== undefined)
    return { ...said, verdict: byValues === "fail" ? "fail" : "inconclusive", because: contradicted };
  const bare = `${because}, ${wanted.other ? "two bare numbers" : "a bare number"}: how sure this is can't be told`;
  if (confidence === undefined)
    return { ...said, verdict: byValues, evidence: "values", because: wanted.other ? `${bare}${note}` : because };
  return {
    ...said,
    verdict: byValues === "fail" ? "fail" : "inconclusive",
    evidence: "values",
    because: `${bare}, and ${percent(confidence)} confidence is asked for${note}`,
    missing: missingOf(reasons, wanted, size),
  };
}

function claimed(
  { said, byValues, because, note, wanted, ladder }: Waiting,
  adjusted: number,
  shares: number,
  rules: number,
  chosenFrom: number,
): RuleVerdict {
  const confidence = wanted.rule.confidence!;
  const { rung, at } = ladder as Climbed;
  const interval = shownOf(at(1 - (1 - confidence) / shares), wanted);
  const sure = adjusted <= 1 - confidence;
  const verdict = byValues === "fail" ? "fail" : sure ? "pass" : "inconclusive";
  const shared = [
    rules > 1 ? `${rules} rules` : "",
    chosenFrom > 1 ? `${chosenFrom} candidates that this one was chosen from` : "",
  ].filter((text) => text !== "");
  const how = `${percent(confidence)} confidence${shared.length > 0 ? `, shared by ${shared.join(" and ")},` : ""}`;
  const so = verdict === "inconclusive" ? `; not enough for sure: ${needed(interval, wanted)}` : "";
  return {
    ...said,
    verdict,
    evidence: rung,
    interval,
    because: `${because}; with ${how} ${bound(interval, wanted)}${so}${note}`,
    ...(verdict === "inconclusive" && { missing: [more(rung)] }),
  };
}

/** From `larger is better` to the metric's own direction. */
function shownOf({ estimate, lower, upper, confidence, method, n }: ReturnType<Climbed["at"]>, wanted: Wanted): Shown {
  const turned = wanted.better === "lower";
  return {
    estimate: turned ? -estimate : estimate,
    lower: turned ? -upper : lower,
    upper: turned ? -lower : upper,
    needed: turned ? -wanted.nullValue : wanted.nullValue,
    confidence,
    method,
    n,
  };
}

const signed = (value: number): string => `${value > 0 ? "+" : ""}${shown(value)}`;

/** The bound that matters: how bad it may still be. */
function bound({ lower, upper, method, n }: Shown, { better, other, rule }: Wanted): string {
  const worst = better === "higher" ? lower : upper;
  const number = other ? signed(worst) : shown(worst);
  const what = other ? "a difference of " : "";
  const least = Number.isFinite(worst) ? `${what}at ${better === "higher" ? "least" : "most"} ${number}` : "no bound";
  const of = /seed/.test(method) ? `${n} runs` : `${n} examples`;
  return `${least} (${of}, ${method}${/seed/.test(method) ? `: of the recipe, not of this one model` : ""})${rule.step ? ", of the last step" : ""}`;
}

const needed = ({ needed: value }: Shown, { better, other }: Wanted): string =>
  `${better === "higher" ? "above" : "below"} ${other ? signed(value) : shown(value)} is needed`;

const more = (rung: Rung): string =>
  rung === "size"
    ? "predictions for each example, logged by both runs, make a paired test, which is sharper"
    : rung === "seeds"
      ? "more runs of the recipe with other seeds, or predictions for each example"
      : "a larger evaluation set, or a wider margin";

const missingOf = (reasons: Reasons, { other }: Wanted, size: string): string[] => [
  `predictions: ${reasons.predictions}. Log id,label,prediction as predictions.csv${other ? " in both runs, with the same ids" : ""}`,
  `seeds: ${reasons.seeds}. Give runs that differ in their seed alone the same tag mlops.recipe`,
  `evaluation set's size: ${reasons.size}. Log it as ${size}`,
];

/** Both numbers, with as many digits as it takes to tell them apart. */
function bothShown(value: number, other: number, words: string): string {
  const [a, b] = [shown(value), shown(other)];
  return a === b && value !== other ? `${value} ${words} ${other}` : `${a} ${words} ${b}`;
}
