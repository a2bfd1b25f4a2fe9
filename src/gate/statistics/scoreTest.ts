/** From the score of a test at each possible truth to the interval that it spans. */
import { normalQuantile, normalUpperTail } from "./distributions.ts";
import type { Interval, Question } from "./interval.ts";
import { fallsTo } from "./root.ts";

/** The standardized distance of what was seen, moved by `correction`, from a truth of `difference`. It falls as `difference` rises. */
export type Score = (difference: number, correction: number) => number;

/** Inverts the score over all differences from -1 to 1. `correction`: what is taken off, in the unit of the score's numerator. */
export function invertScore(
  score: Score,
  correction: number,
  { confidence, nullValue }: Question,
): Pick<Interval, "lower" | "upper" | "pValue" | "pValueBelow"> {
  const critical = normalQuantile(confidence);
  const above = (difference: number) => score(difference, -correction);
  const below = (difference: number) => score(difference, correction);
  return {
    lower: fallsTo(critical, above, -1, 1),
    upper: fallsTo(-critical, below, -1, 1),
    pValue: normalUpperTail(above(nullValue)),
    pValueBelow: normalUpperTail(-below(nullValue)),
  };
}

/** Without variance, what differs at all differs for sure. */
export function standardized(distance: number, variance: number): number {
  if (variance > 1e-12) return distance / Math.sqrt(variance);
  return Math.abs(distance) < 1e-12 ? 0 : distance * Number.POSITIVE_INFINITY;
}
