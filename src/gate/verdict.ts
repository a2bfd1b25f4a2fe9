/** Whether a candidate is good enough, by the rules of mlops.yml: rule by rule, with what it was judged by. */
import { evaluationSetTag, type Judged, metricOf, wrongWithRun } from "./evidence.ts";
import type { GateSettings, Rule } from "./settings.ts";

export type Verdict = "pass" | "fail" | "inconclusive";

export interface RuleVerdict {
  /** In words: `prediction_accuracy at least 0.8`. */
  rule: string;
  metric: string;
  verdict: Verdict;
  /** The candidate's. */
  value?: number;
  /** What the value has to reach. */
  threshold?: number;
  /** The champion's value, where the rule asks for it. */
  champion?: number;
  /** What was seen, in one sentence without its full stop. */
  because: string;
}

export interface Judgement {
  verdict: Verdict;
  rules: readonly RuleVerdict[];
}

/** `champion`: undefined when there is none; a text when there is one that nothing is known of. */
export function judge(
  settings: Pick<GateSettings, "rules" | "first">,
  candidate: Judged,
  champion: Judged | string | undefined,
): Judgement {
  const rules = settings.rules.map((rule) => judgeRule(rule, settings.first, candidate, champion));
  const verdicts = rules.map(({ verdict }) => verdict);
  const verdict = verdicts.includes("fail") ? "fail" : verdicts.includes("inconclusive") ? "inconclusive" : "pass";
  return { verdict, rules };
}

/** `prediction_accuracy no worse than the champion's by more than 0.01`. */
export function inWords(rule: Rule): string {
  const { metric, "at-least": least, "at-most": most, margin = 0, better = "higher" } = rule;
  if (least !== undefined) return `${metric} at least ${least}`;
  if (most !== undefined) return `${metric} at most ${most}`;
  const lower = better === "lower" ? " (lower is better)" : "";
  return `${metric} no worse than the champion's${margin > 0 ? ` by more than ${margin}` : ""}${lower}`;
}

function judgeRule(
  rule: Rule,
  first: GateSettings["first"],
  candidate: Judged,
  champion: Judged | string | undefined,
): RuleVerdict {
  const said = { rule: inWords(rule), metric: rule.metric };
  const found = wrongWithRun(candidate.run) ?? metricOf(candidate.run, rule.metric);
  if ("because" in found)
    return { ...said, verdict: found.sure ? "fail" : "inconclusive", because: `candidate: ${found.because}` };
  const { value } = found;
  const { "at-least": least, "at-most": most } = rule;
  if (least !== undefined) return { ...said, ...measured(value, least, value >= least) };
  if (most !== undefined) return { ...said, ...measured(value, most, value <= most) };
  return { ...said, value, ...besideChampion(rule, first, candidate, value, champion) };
}

const measured = (value: number, threshold: number, passes: boolean): Omit<RuleVerdict, "rule" | "metric"> => ({
  verdict: passes ? "pass" : "fail",
  value,
  threshold,
  because: beside(value, threshold, "against"),
});

function besideChampion(
  { metric, margin = 0, better = "higher" }: Rule,
  first: GateSettings["first"],
  candidate: Judged,
  value: number,
  champion: Judged | string | undefined,
): Omit<RuleVerdict, "rule" | "metric"> {
  if (champion === undefined) {
    const because =
      first === "pass"
        ? "there is no champion yet, and gate.first lets the first model pass"
        : "there is no champion to compare with; gate.first: pass would let the first model pass";
    return { verdict: first, because };
  }
  if (typeof champion === "string") return { verdict: "inconclusive", because: champion };
  if (champion.run.runId === candidate.run.runId)
    return { verdict: "pass", champion: value, threshold: value, because: "the candidate is the champion's own run" };
  const theirs = wrongWithRun(champion.run) ?? metricOf(champion.run, metric);
  if ("because" in theirs) return { verdict: "inconclusive", because: `champion: ${theirs.because}` };
  const [ours, other] = [candidate.run.tags[evaluationSetTag], champion.run.tags[evaluationSetTag]];
  if (ours !== other)
    return {
      verdict: "inconclusive",
      champion: theirs.value,
      because: `candidate and champion were measured on different data (run tag ${evaluationSetTag}: ${short(ours)} and ${short(other)})`,
    };
  const worseBy = better === "higher" ? theirs.value - value : value - theirs.value;
  // 0.8 - 0.1 is 0.7000000000000001: a tie must not fail by the last bit.
  const bits = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(theirs.value), margin);
  const passes = worseBy <= margin + bits;
  const data = ours === undefined ? "; whether on the same data is not known" : "";
  return {
    verdict: passes ? "pass" : "fail",
    champion: theirs.value,
    threshold: better === "higher" ? theirs.value - margin : theirs.value + margin,
    because: `${beside(value, theirs.value, "against the champion's")}, two bare numbers: how sure this is can't be told${data}`,
  };
}

const short = (tag: string | undefined): string =>
  tag === undefined ? "none" : tag.length > 80 ? `${tag.slice(0, 80)}…` : tag;

/** At most six significant digits. */
export const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** Both numbers, with as many digits as it takes to tell them apart. */
function beside(value: number, other: number, words: string): string {
  const [a, b] = [shown(value), shown(other)];
  return a === b && value !== other ? `${value} ${words} ${other}` : `${a} ${words} ${b}`;
}

/** The best of several by the first rule's metric; those without a value come last. Undefined for none. */
export function bestOf<T extends Judged>(rules: readonly Rule[], candidates: readonly T[]): T | undefined {
  const [rule] = rules;
  if (rule === undefined) return candidates[0];
  const sign = rule["at-most"] !== undefined || rule.better === "lower" ? -1 : 1;
  const rank = ({ run }: Judged) => {
    const found = wrongWithRun(run) ?? metricOf(run, rule.metric);
    return "value" in found ? sign * found.value : Number.NEGATIVE_INFINITY;
  };
  return candidates.reduce<T | undefined>((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);
}
