/**
 * Several runs of one recipe that differ in their seed alone. What is judged is the recipe, not the one model, and chance is that of the
 * training, not of the test set. `better` turns a metric that should be low round.
 */
import { tCritical, tUpperTail } from "./distributions.ts";
import type { Better, Interval, Question, Untold } from "./interval.ts";

/** The mean against a threshold: Student's t. With `better: "lower"` all of the answer and `nullValue` are negated. */
export function seedMean(values: readonly number[], better: Better, asked: Question): Interval | Untold {
  const one = momentsOf(values, better);
  if ("because" in one) return one;
  return tInterval(one.mean, one.squaredError, one.n - 1, "Student's t interval over seeds", one.n, asked);
}

/** The difference of two means, without taking their spreads for equal: Welch's t. */
export function seedDifference(
  candidate: readonly number[],
  comparator: readonly number[],
  better: Better,
  asked: Question,
): Interval | Untold {
  const one = momentsOf(candidate, better);
  if ("because" in one) return one;
  const other = momentsOf(comparator, better);
  if ("because" in other) return other;
  const squaredError = one.squaredError + other.squaredError;
  const degrees = squaredError ** 2 / (one.squaredError ** 2 / (one.n - 1) + other.squaredError ** 2 / (other.n - 1));
  const n = one.n + other.n;
  return tInterval(one.mean - other.mean, squaredError, degrees, "Welch's t interval over seeds", n, asked);
}

interface Moments {
  mean: number;
  /** Of the mean. */
  squaredError: number;
  n: number;
}

function momentsOf(values: readonly number[], better: Better): Moments | Untold {
  const n = values.length;
  if (n < 2) return { because: "one run of a recipe tells nothing of how much its seed matters" };
  const sign = better === "higher" ? 1 : -1;
  const mean = (sign * values.reduce((sum, value) => sum + value, 0)) / n;
  const squares = values.reduce((sum, value) => sum + (sign * value - mean) ** 2, 0);
  return { mean, squaredError: squares / (n - 1) / n, n };
}

function tInterval(
  estimate: number,
  squaredError: number,
  degrees: number,
  method: string,
  n: number,
  { confidence, nullValue }: Question,
): Interval | Untold {
  if (!(squaredError > 0)) return { because: "all seeds gave the same value: was the seed used?" };
  const error = Math.sqrt(squaredError);
  const reach = tCritical(1 - confidence, degrees) * error;
  const t = (estimate - nullValue) / error;
  return {
    estimate,
    lower: estimate - reach,
    upper: estimate + reach,
    confidence,
    pValue: tUpperTail(t, degrees),
    pValueBelow: tUpperTail(-t, degrees),
    method,
    n,
  };
}
