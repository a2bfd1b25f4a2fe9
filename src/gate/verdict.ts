/** Whether a candidate is good enough, by the rules of mlops.yml: rule by rule, with what it was judged by. Pure: the same case, the same verdict. */
import { type Condition, judgeCondition } from "./conditions.ts";
import { type Judged, metricValue, wrongWithRun } from "./evidence.ts";
import { judgeMetric, type Opinion, settle } from "./metric.ts";
import { inWords, type Rule } from "./rule.ts";
import type { GateSettings } from "./settings.ts";

export type Verdict = "pass" | "fail" | "inconclusive";

/** All that a verdict rests on; JSON can carry it. */
export interface Case {
  /** The candidate first, then those that rules compare it with. */
  sides: readonly Judged[];
  /** For each rule which of `sides` it is compared with; null when nothing was promoted yet, a text when nothing is known of it. */
  beside: readonly (number | string | null)[];
  /** The best of so many, chosen by the values that it is judged on; 1 where it was not. */
  chosenFrom: number;
  /** What made this pipeline's models, where rules ask for it; `images` with their digests. */
  pipeline: { commit?: string; images?: readonly string[] };
  /** When it was judged, in milliseconds since 1970. */
  now: number;
}

/** Where a value lies between which bounds; larger is not always better here: it is in the metric's own direction. */
export type Shown = {
  /** The candidate's value, or its difference from the other's. */
  estimate: number;
  lower: number;
  upper: number;
  /** What the estimate is held against. */
  needed: number;
  confidence: number;
  method: string;
  n: number;
};

export interface RuleVerdict {
  /** In words: `prediction_accuracy at least 0.8`. */
  rule: string;
  verdict: Verdict;
  metric?: string;
  /** The candidate's. */
  value?: number;
  /** What the value has to reach. */
  threshold?: number;
  /** The value that it is compared with. */
  against?: number;
  /** What the verdict rests on; `values` are bare numbers, of which nobody knows how sure they are. */
  evidence?: "predictions" | "seeds" | "size" | "values";
  interval?: Shown;
  /** What was seen, in one sentence without its full stop. */
  because: string;
  /** What evidence would tell more, and how to log it. */
  missing?: readonly string[];
}

export interface Judgement {
  verdict: Verdict;
  rules: readonly RuleVerdict[];
}

export type Policy = Pick<GateSettings, "rules" | "first" | "evaluation-size">;

export function judge(policy: Policy, given: Case): Judgement {
  const opinions = policy.rules.map((rule, index): Opinion => {
    const beside = besideOf(given, index);
    if (rule.kind === "metric") return judgeMetric(rule, policy, given.sides[0]!, beside);
    return { done: { rule: inWords(rule), ...judgeCondition(rule as Condition, given, beside, policy.first) } };
  });
  const rules = settle(opinions, given.chosenFrom, policy["evaluation-size"]);
  const verdicts = rules.map(({ verdict }) => verdict);
  const verdict = verdicts.includes("fail") ? "fail" : verdicts.includes("inconclusive") ? "inconclusive" : "pass";
  return { verdict, rules };
}

function besideOf({ sides, beside }: Case, index: number): Judged | string | undefined {
  const at = beside[index];
  return typeof at === "number" ? sides[at] : (at ?? undefined);
}

/** At most six significant digits. */
export const shown = (value: number): string => String(Number(value.toPrecision(6)));

export interface Order {
  metric: string;
  better: "higher" | "lower";
  /** As of rules. */
  step?: "last" | undefined;
}

/** How several candidates are put in order: by `choose-by`, or by the metric of the first rule that has one. */
export function orderOf(policy: Pick<GateSettings, "rules" | "choose-by">): Order | undefined {
  const held = policy["choose-by"];
  if (held) return { metric: held.metric, better: held.better };
  const rule = policy.rules.find((one) => one.kind === "metric");
  if (rule === undefined) return undefined;
  const { demand } = rule;
  const better = "at" in demand ? (demand.at === "most" ? "lower" : "higher") : demand.better;
  return { metric: rule.metric, better, step: rule.step };
}

/** The best of several by the saved model's value, or the last one logged where its step is not known; those without come last. Undefined for none. */
export function bestOf<T extends Judged>(by: Order | undefined, several: readonly T[]): T | undefined {
  if (by === undefined) return several[0];
  const rank = (one: Judged) => {
    const step = one.savedAt === undefined ? "last" : by.step;
    const found = wrongWithRun(one.run) ?? metricValue(one, by.metric, step);
    return "value" in found ? (by.better === "lower" ? -1 : 1) * found.value : Number.NEGATIVE_INFINITY;
  };
  return several.reduce<T | undefined>((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);
}

/** Whether rules are about the metric that the candidate was chosen by: then its value is flattered by the choice. */
export const isFlattered = (rules: readonly Rule[], by: Order | undefined): boolean =>
  by !== undefined && rules.some((rule) => rule.kind === "metric" && rule.metric === by.metric);
