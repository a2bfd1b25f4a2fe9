/** What a policy asks of a candidate, in words, and which evidence is there for it. */
import { inWords, type MetricRule, ownerOf, percent, type Rule } from "./rule.ts";
import { type RuleVerdict, shown } from "./verdict.ts";

export interface Explained {
  /** The rule as a sentence. */
  rule: string;
  /** What has to be so for it to pass. */
  demands: string;
  /** What there is to judge it by, and what it says today. */
  evidence: string;
  /** What is missing, and how to log it. */
  missing: readonly string[];
}

/** `found`: what the rule says of the candidate. */
export function explained(rule: Rule, found: RuleVerdict): Explained {
  const today = { pass: "It would pass", fail: "It would fail", inconclusive: "It can't be told" }[found.verdict];
  const missing = found.missing ?? (found.verdict === "inconclusive" ? [found.because] : []);
  const rests = found.evidence === undefined ? "" : ` ${sources[found.evidence]}`;
  return {
    rule: inWords(rule),
    demands: demandsOf(rule, found),
    evidence: `${today}: ${found.because}.${rests}`,
    missing,
  };
}

const sources: Readonly<Record<NonNullable<RuleVerdict["evidence"]>, string>> = {
  predictions: "This rests on predictions for each example.",
  seeds: "This rests on runs of several seeds: it judges the recipe.",
  size: "This rests on a share of right answers and the evaluation set's size.",
  values: "This rests on bare values, of which nobody knows how sure they are.",
};

function demandsOf(rule: Rule, found: RuleVerdict): string {
  switch (rule.kind) {
    case "metric":
      return `${metricDemand(rule, found)}${rule.confidence === undefined ? "" : ` ${confidenceDemand(rule.confidence)}`}`;
    case "parameter":
    case "tag":
      return `The run's ${rule.kind} ${rule.name} has to be ${rule.values.join(" or ")}.`;
    case "experiment":
      return `The run has to be of the experiment ${rule.name}.`;
    case "signature":
      return rule.demand === "unchanged"
        ? "The model has to take and give exactly what the one that serves does."
        : "Whoever asks the model that serves must be able to ask this one in the same way.";
    case "data":
      return rule.set === undefined
        ? "The run's tag mlops.evaluation-set has to be a SHA-256, and the champion's run has to have the same."
        : `The run's tag mlops.evaluation-set has to be ${rule.set}.`;
    case "freshness":
      return `The run must have ended at most ${rule.text} ago.`;
    case "lineage":
      return `The run's tags have to name this pipeline's ${rule.of.join(" and ")} (mlops.commit, mlops.image).`;
  }
}

function metricDemand({ metric, demand }: MetricRule, { against, threshold }: RuleVerdict): string {
  if ("at" in demand) return `${metric} has to be at ${demand.at} ${demand.value}.`;
  const { than, reference, margin, better } = demand;
  const by = "relative" in margin ? percent(margin.relative) : String(margin.absolute);
  const limit = `${better === "higher" ? "at least" : "at most"} ${threshold === undefined ? "" : shown(threshold)}`;
  const now = against === undefined || threshold === undefined ? "" : ` That is ${shown(against)}: ${limit} today.`;
  const words =
    than === "no-worse"
      ? `may be worse than ${ownerOf(reference)} by ${by} and no more`
      : `has to be better than ${ownerOf(reference)} by more than ${by}`;
  return `${metric} ${words} (${better} is better).${now}`;
}

const confidenceDemand = (confidence: number): string =>
  `A model for which that is not so may pass in at most ${percent(1 - confidence)} of all cases, so bare values are not enough: predictions for each example, runs of several seeds, or the evaluation set's size are.`;
