/**
 * Any metric of single predictions, one model against a threshold or two models on the same examples: the bootstrap-t (Efron 1979; Hall 1988,
 * Annals of Statistics 16: 927-953). Examples are drawn anew with all that the models said of them, and each difference is measured in its own
 * standard error, which comes from influence functions. A resample whose error is 0 counts against the claim.
 */
import type { Interval, Question, Untold } from "./interval.ts";
import type { Metric, Weighted } from "./metric.ts";
import { eachResample, grouped } from "./resample.ts";

export interface Predictions {
  truth: ArrayLike<number>;
  candidate: ArrayLike<number>;
  /** On the same examples, in the same order. Without it the candidate stands alone. */
  comparator?: ArrayLike<number>;
}

export interface BootstrapOptions {
  /** The comparator's value is multiplied by it: 0.98 asks for at most 2 % less. Default 1. */
  factor?: number;
  resamples?: number;
  seed?: number;
}

/** 1,999 and not 2,000: 5 % of 2,000 places between them is a whole number. */
const usualResamples = 1999;

export function bootstrap(
  metric: Metric,
  { truth, candidate, comparator }: Predictions,
  { confidence, nullValue }: Question,
  { factor = 1, resamples = usualResamples, seed = 1 }: BootstrapOptions = {},
): Interval | Untold {
  const n = truth.length;
  if (n === 0) return { because: "the test set is empty" };
  const sign = metric.better === "higher" ? 1 : -1;
  const { columns, ...groups } = grouped(comparator ? [truth, candidate, comparator] : [truth, candidate]);
  const [ofTruth, ofCandidate, ofComparator] = columns as [Float64Array, Float64Array, Float64Array | undefined];
  const other = ofComparator && metric.on(ofTruth, ofComparator);
  const measure = difference(metric.on(ofTruth, ofCandidate), other, sign, factor, n);
  const seen = measure(groups.counts);
  if (seen === undefined) return { because: `${metric.name} has no value on these ${n} examples` };
  if (!(seen.error > 0))
    return { because: `${metric.name} does not vary over these ${n} examples, so nothing tells how sure it is` };

  const [upward, downward] = [new Float64Array(resamples), new Float64Array(resamples)];
  eachResample(groups, resamples, seed, (counts, resample) => {
    const drawn = measure(counts);
    const t = drawn && drawn.error > 0 ? (drawn.value - seen.value) / drawn.error : undefined;
    upward[resample] = t ?? Number.POSITIVE_INFINITY;
    downward[resample] = -(t ?? Number.NEGATIVE_INFINITY);
  });
  upward.sort();
  downward.sort();
  // So many of the resamples may lie further out at this confidence.
  const beyond = Math.floor((1 - confidence) * (resamples + 1) + 1e-9);
  const reach = (sorted: Float64Array) => (beyond === 0 ? Number.POSITIVE_INFINITY : sorted[resamples - beyond]!);
  const t = (seen.value - nullValue) / seen.error;
  return {
    estimate: seen.value,
    lower: seen.value - reach(upward) * seen.error,
    upper: seen.value + reach(downward) * seen.error,
    confidence,
    pValue: (1 + countFrom(upward, t)) / (resamples + 1),
    pValueBelow: (1 + countFrom(downward, -t)) / (resamples + 1),
    method: `bootstrap-t of ${resamples} resamples${comparator ? ", paired" : ""}`,
    n,
  };
}

/** Value and standard error of sign · (one - factor · other) at given weights, whose sum is n. */
function difference(one: Weighted, other: Weighted | undefined, sign: number, factor: number, n: number) {
  return (weights: Float64Array): { value: number; error: number } | undefined => {
    const own = one(weights);
    const against = other?.(weights);
    if (own === undefined || (other && against === undefined)) return undefined;
    let squares = 0;
    for (let i = 0; i < weights.length; i++) {
      const push = own.influence[i]! - (against ? factor * against.influence[i]! : 0);
      squares += weights[i]! * push * push;
    }
    return { value: sign * (own.value - (against ? factor * against.value : 0)), error: Math.sqrt(squares) / n };
  };
}

/** How many of the sorted numbers are at least so large. */
function countFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return sorted.length - low;
}
