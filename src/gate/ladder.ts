/**
 * The ladder of evidence for a rule about a metric: predictions for each example (paired with the other model's, on the same examples), runs
 * of several seeds, a share of right answers with the evaluation set's size. The highest rung that is there is taken. A bare value stands on none:
 * it says nothing of how sure it is.
 */
import {
  evaluationSize,
  isMissing,
  type Judged,
  type JudgedRun,
  type Missing,
  metricValue,
  wrongWithRun,
} from "./evidence.ts";
import { measureOf } from "./measure.ts";
import { pairOf } from "./predictions.ts";
import type { MetricRule } from "./rule.ts";
import type { GateSettings } from "./settings.ts";
import { bootstrap } from "./statistics/bootstrap.ts";
import type { Interval, Untold } from "./statistics/interval.ts";
import { countBehind, oneProportion } from "./statistics/oneProportion.ts";
import { pairedProportions } from "./statistics/pairedProportions.ts";
import { seedDifference, seedMean } from "./statistics/seeds.ts";
import { unpairedProportions } from "./statistics/unpairedProportions.ts";

export type Rung = "predictions" | "seeds" | "size";

/** What is to be shown, larger being better: that the truth is above `nullValue`. */
export interface Wanted {
  rule: MetricRule;
  candidate: Judged;
  value: number;
  /** Undefined for at-least and at-most. */
  other?: { side: Judged; value: number };
  nullValue: number;
  better: "higher" | "lower";
  /** The other's value is multiplied by it, where the margin is a share. */
  factor?: number;
}

/** Evidence that an interval can be computed from. */
export interface Climbed {
  rung: Rung;
  /** At any confidence; larger is better. */
  at(confidence: number): Interval;
}

/** Why each rung can't be reached. */
export type Reasons = Readonly<Record<Rung, string>>;

export type Ladder = Climbed | { reasons: Reasons; contradicted?: string };

type Settings = Pick<GateSettings, "evaluation-size">;

export function climb(wanted: Wanted, settings: Settings): Ladder {
  const rungs: [Rung, (confidence: number) => Interval | Untold][] = [];
  const reasons: Partial<Record<Rung, string>> = {};
  const predictions = byPredictions(wanted);
  if (typeof predictions === "function") rungs.push(["predictions", predictions]);
  else reasons.predictions = predictions.because;
  const seeds = bySeeds(wanted);
  if (typeof seeds === "function") rungs.push(["seeds", seeds]);
  else reasons.seeds = seeds.because;
  const size = bySize(wanted, settings);
  if (typeof size === "function") rungs.push(["size", size]);
  else reasons.size = size.because;
  const contradicted =
    typeof predictions !== "function" && "contradicts" in predictions ? predictions.because : undefined;
  for (const [rung, at] of contradicted === undefined ? rungs : []) {
    const confidence = wanted.rule.confidence ?? usual;
    const tried = at(confidence);
    // What a bootstrap answers takes a while.
    if (!("because" in tried)) return { rung, at: (other) => (other === confidence ? tried : (at(other) as Interval)) };
    reasons[rung] = tried.because;
  }
  return { reasons: reasons as Reasons, ...(contradicted !== undefined && { contradicted }) };
}

/** At which intervals are shown where no rule asks for more. */
export const usual = 0.95;

type At = (confidence: number) => Interval | Untold;

function byPredictions(wanted: Wanted): At | (Missing & { contradicts?: true }) {
  const { candidate, other, rule, value, better, factor, nullValue } = wanted;
  const ours = candidate.predictions;
  if (ours === undefined || isMissing(ours)) return { because: `candidate: ${ours?.because ?? "none were asked for"}` };
  const theirs = other?.side.predictions;
  if (other !== undefined && (theirs === undefined || isMissing(theirs)))
    return { because: `the other: ${theirs?.because ?? "none were asked for"}` };
  const alone = { labels: ours.labels, ours };
  const both = theirs === undefined || isMissing(theirs) ? alone : pairOf(ours, theirs);
  if ("because" in both) return both;
  const logged = other === undefined ? [value] : [value, other.value];
  const tables = "theirs" in both ? [both.ours, both.theirs] : [both.ours];
  const measure = measureOf(rule, both.labels, tables, logged);
  if ("because" in measure) return measure;
  const { metric, truth, predicted } = measure;
  const [first, second] = predicted;
  // A metric that the rule takes the other way round than everyone: nothing is known of its chance.
  if (metric.better !== better) return { because: `${metric.name} is better when ${metric.better}, not ${better}` };
  const sign = better === "higher" ? 1 : -1;
  if (second === undefined) {
    const right = rightOf(truth, first!);
    return metric.name === "accuracy"
      ? (confidence) => oneProportion({ right: count(right), n: right.length }, { confidence, nullValue })
      : (confidence) => bootstrap(metric, { truth, candidate: first! }, { confidence, nullValue });
  }
  if (metric.name === "accuracy" && factor === undefined) {
    const [mine, others] = [rightOf(truth, first!), rightOf(truth, second)];
    const only = (a: readonly boolean[], b: readonly boolean[]) => count(a.map((is, i) => is && !b[i]));
    const counts = { candidateOnly: only(mine, others), comparatorOnly: only(others, mine), n: mine.length };
    return (confidence) => pairedProportions(counts, { confidence, nullValue });
  }
  return (confidence) => {
    const told = { truth, candidate: first!, comparator: second };
    if (factor === undefined) return bootstrap(metric, told, { confidence, nullValue });
    const shift = sign * (factor - 1) * other!.value;
    return shifted(bootstrap(metric, told, { confidence, nullValue: 0 }, { factor }), shift);
  };
}

const rightOf = (truth: ArrayLike<number>, predicted: ArrayLike<number>): boolean[] =>
  Array.from(truth, (label, index) => label === predicted[index]);
const count = (list: readonly boolean[]): number => list.filter(Boolean).length;

/** From the distance to what is needed to the difference of both. */
const shifted = (found: Interval | Untold, by: number): Interval | Untold =>
  "because" in found
    ? found
    : { ...found, estimate: found.estimate + by, lower: found.lower + by, upper: found.upper + by };

function bySeeds({ candidate, other, rule, better, factor, nullValue }: Wanted): At | Missing {
  const ours = seedValues(candidate, rule.metric);
  if ("because" in ours) return { because: `candidate: ${ours.because}` };
  if (other === undefined) return (confidence) => seedMean(ours.values, better, { confidence, nullValue });
  const theirs = seedValues(other.side, rule.metric);
  if ("because" in theirs) return { because: `the other: ${theirs.because}` };
  if (theirs.runs.some((run) => ours.runs.includes(run)))
    return { because: "both are of the same recipe: its seeds tell nothing of their difference" };
  if (factor === undefined)
    return (confidence) => seedDifference(ours.values, theirs.values, better, { confidence, nullValue });
  const scaled = theirs.values.map((value) => value * factor);
  const shift = (better === "higher" ? 1 : -1) * (factor - 1) * other.value;
  return (confidence) => shifted(seedDifference(ours.values, scaled, better, { confidence, nullValue: 0 }), shift);
}

/** Fewer say next to nothing of their spread. */
export const fewestSeeds = 5;

function seedValues({ seeds = [], run }: Judged, metric: string): { values: number[]; runs: string[] } | Missing {
  const good = seeds.filter((one) => !wrongWithRun(one) && sameSet(one, run));
  const found = good.map((one) => ({ run: one.runId, ...metricValue({ run: one }, metric) }));
  const values = found.flatMap((one) => ("value" in one ? [one.value] : []));
  const broken = found.find((one) => "because" in one);
  if (broken !== undefined && "because" in broken) return { because: `run ${broken.run}: ${broken.because}` };
  if (values.length >= fewestSeeds) return { values, runs: good.map(({ runId }) => runId) };
  return {
    because: `${values.length <= 1 ? "no" : values.length} runs of its recipe with other seeds; it takes ${fewestSeeds}`,
  };
}

const set = "mlops.evaluation-set";
const sameSet = (one: JudgedRun, other: JudgedRun): boolean => one.tags[set] === other.tags[set];

function bySize(
  { candidate, other, rule, value, better, factor, nullValue }: Wanted,
  settings: Settings,
): At | Missing {
  if (!isShare(rule))
    return { because: `${rule.metric} is not known to be a share of right answers (measure: accuracy says so)` };
  if (better === "lower") return { because: "a share of right answers is better when higher" };
  const ours = shareOf(candidate, value, settings);
  if ("because" in ours) return { because: `candidate: ${ours.because}` };
  if (other === undefined) return (confidence) => oneProportion(ours, { confidence, nullValue });
  const theirs = shareOf(other.side, other.value, settings);
  if ("because" in theirs) return { because: `the other: ${theirs.because}` };
  // Scaling down the other's value makes its chance smaller; scaling up would make it larger than what is computed.
  if (factor !== undefined && factor > 1) return { because: "better-than by a share takes predictions or seeds" };
  return (confidence) => unpairedProportions(ours, theirs, { confidence, nullValue });
}

const isShare = ({ measure, metric }: MetricRule): boolean =>
  measure === undefined
    ? /(^|[^a-z])acc(uracy)?$/i.test(metric) && !/balanced|top_?\d/i.test(metric)
    : measure === "accuracy";

function shareOf(side: Judged, value: number, settings: Settings): { right: number; n: number } | Missing {
  const size = evaluationSize(side, settings["evaluation-size"]);
  if ("because" in size) return size;
  const whole = Math.round(value * size.n);
  const isExact = Math.abs(whole / size.n - value) <= 2 ** -24;
  const right = isExact ? whole : countBehind(value, size.n);
  return right === undefined
    ? { because: `${value} is no share of ${size.n} examples, or rounded too far to tell which` }
    : { right, n: size.n };
}
