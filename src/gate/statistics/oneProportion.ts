/** One share of right answers against a threshold: the exact interval of Clopper and Pearson (1934), never above its level. */
import { betaQuantile, binomialUpperTail } from "./distributions.ts";
import type { Interval, Question, Untold } from "./interval.ts";
import type { Proportion } from "./unpairedProportions.ts";

export function oneProportion({ right, n }: Proportion, { confidence, nullValue }: Question): Interval | Untold {
  if (n === 0) return { because: "the test set is empty" };
  const wrong = n - right;
  return {
    estimate: right / n,
    lower: right === 0 ? 0 : betaQuantile(1 - confidence, right, wrong + 1),
    upper: wrong === 0 ? 1 : betaQuantile(confidence, right + 1, wrong),
    confidence,
    pValue: nullValue < 0 ? 0 : nullValue >= 1 ? 1 : binomialUpperTail(right, n, nullValue),
    pValueBelow: nullValue <= 0 ? 1 : nullValue > 1 ? 0 : binomialUpperTail(wrong, n, 1 - nullValue),
    method: "Clopper and Pearson's exact interval",
    n,
  };
}

/**
 * The right answers behind a share that was logged, whole or rounded to its last digit; undefined when no share of n examples looks like
 * it, or more than one does.
 */
export function countBehind(share: number, n: number): number | undefined {
  if (!(share >= 0 && share <= 1 && Number.isSafeInteger(n) && n > 0)) return undefined;
  const digits = /\.(\d+)$/.exec(String(share))?.[1]?.length ?? 0;
  // Floats of 32 bits, which training code often logs, are this far off.
  const tolerance = Math.max(2 ** -24, digits > 0 ? 0.5 * 10 ** -digits : 0);
  const right = Math.round(share * n);
  return tolerance * 2 < 1 / n && Math.abs(right / n - share) <= tolerance * (1 + 1e-9) ? right : undefined;
}
