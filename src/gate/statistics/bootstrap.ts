/**
 * Any metric of single predictions, one model against a threshold or two models on the same examples: the bootstrap-t (Efron 1979; Hall 1988,
 * Annals of Statistics 16: 927-953). Examples are drawn anew with all that the models said of them, and each difference is measured in its own
 * standard error, which comes from influence functions. A resample that has no value or no error counts against the claim, and so does half an
 * example: without that correction the test passes 6 to 7 % at a level of 5 % and 200 examples (docs/benchmarks.md).
 */
import type { Better, Interval, Question, Untold } from "./interval.ts";
import type { Measured, Metric, Weighted } from "./metric.ts";
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
  asked: Question,
  { factor = 1, resamples = usualResamples, seed = 1 }: BootstrapOptions = {},
): Interval | Untold {
  const { confidence, nullValue } = asked;
  const n = truth.length;
  if (n === 0) return { because: "the test set is empty" };
  const given = comparator ? [truth, candidate, comparator] : [truth, candidate];
  const wrong = given.map((column) => Array.prototype.findIndex.call(column, (value) => !Number.isFinite(value)));
  const first = wrong.find((index) => index >= 0);
  if (first !== undefined) return { because: `example ${first + 1} has a value that is no number` };
  const { columns, ...groups } = grouped(given);
  const [ofTruth, ofCandidate, ofComparator] = columns as [Float64Array, Float64Array, Float64Array | undefined];
  const own = metric.on(ofTruth, ofCandidate);
  const measure = difference(own, ofComparator && metric.on(ofTruth, ofComparator), metric.better, factor);
  const seen = measure(groups.counts);
  if (seen === undefined) return { because: `${metric.name} has no value on these ${n} examples` };
  if (!(seen.error > 0)) {
    if (comparator && factor === 1 && seen.value === 0) return alike(own(groups.counts)!, n, asked);
    return { because: `${metric.name} does not vary over these ${n} examples, so how sure it is can't be told` };
  }

  const [upward, downward] = [new Float64Array(resamples), new Float64Array(resamples)];
  eachResample(groups, resamples, seed, (counts, resample) => {
    const drawn = measure(counts);
    // The error of one example drawn again and again is 0, but for its last bits.
    const t = drawn && drawn.error > 1e-9 * seen.error ? (drawn.value - seen.value) / drawn.error : undefined;
    upward[resample] = t ?? Number.POSITIVE_INFINITY;
    downward[resample] = -(t ?? Number.NEGATIVE_INFINITY);
  });
  upward.sort();
  downward.sort();
  // So many of the resamples may lie further out at this confidence.
  const beyond = Math.floor((1 - confidence) * (resamples + 1) + 1e-9);
  const reach = (sorted: Float64Array) => (beyond === 0 ? Number.POSITIVE_INFINITY : sorted[resamples - beyond]!);
  const [against, inFavour] = [seen.value - seen.half, seen.value + seen.half];
  return {
    estimate: seen.value,
    lower: against - reach(upward) * seen.error,
    upper: inFavour + reach(downward) * seen.error,
    confidence,
    pValue: (1 + countFrom(upward, (against - nullValue) / seen.error)) / (resamples + 1),
    pValueBelow: (1 + countFrom(downward, (nullValue - inFavour) / seen.error)) / (resamples + 1),
    method: `bootstrap-t of ${resamples} resamples${comparator ? ", paired" : ""}`,
    n,
  };
}

interface Difference {
  value: number;
  error: number;
  /** What half an example can change: half of the largest influence. */
  half: number;
}

/** One model's value minus `factor` times the other's, larger being better. */
function difference(one: Weighted, other: Weighted | undefined, better: Better, factor: number) {
  const sign = better === "higher" ? 1 : -1;
  return (weights: Float64Array): Difference | undefined => {
    const own = one(weights);
    const against = other?.(weights);
    if (own === undefined || (other && against === undefined)) return undefined;
    let n = 0;
    let squares = 0;
    let largest = 0;
    for (let i = 0; i < weights.length; i++) {
      const push = own.influence[i]! - (against ? factor * against.influence[i]! : 0);
      n += weights[i]!;
      const square = push * push;
      squares += weights[i]! * square;
      if (square > largest) largest = square;
    }
    const value = sign * (own.value - (against ? factor * against.value : 0));
    return { value, error: Math.sqrt(squares) / n, half: Math.sqrt(largest) / (2 * n) };
  };
}

/**
 * Two models without any difference on n examples: the rule of three. Were they to differ on more than a share of -ln(1 - confidence) / n of
 * all examples, one would probably be among these; and an example changes the metric by no more than the influences reach.
 */
function alike({ influence }: Measured, n: number, { confidence, nullValue }: Question): Interval {
  const range =
    influence.reduce((most, one) => Math.max(most, one)) - influence.reduce((least, one) => Math.min(least, one));
  const reach = (-Math.log(1 - confidence) * range) / n;
  const p = (distance: number) => (distance <= 0 ? 1 : range > 0 ? Math.exp((-distance * n) / range) : 1);
  return {
    estimate: 0,
    lower: range > 0 ? -reach : Number.NEGATIVE_INFINITY,
    upper: range > 0 ? reach : Number.POSITIVE_INFINITY,
    confidence,
    pValue: p(-nullValue),
    pValueBelow: p(nullValue),
    method: "rule of three: no example tells the two models apart",
    n,
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
