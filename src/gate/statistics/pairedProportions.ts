/**
 * Two models on the same examples, right or wrong: McNemar's situation, with a margin. The score interval of Tango (1998, Statistics in
 * Medicine 17: 891-908) with a continuity correction of half an example: without it the test passes up to 5.6 % at a level of 5 %, with it
 * the exact size stays below the level at every margin and share of discordant examples that was enumerated (docs/benchmarks.md).
 */
import type { Interval, Question, Untold } from "./interval.ts";
import { invertScore, standardized } from "./scoreTest.ts";

export interface PairedCounts {
  /** Examples that the candidate alone has right. */
  candidateOnly: number;
  comparatorOnly: number;
  /** All examples. */
  n: number;
}

export function pairedProportions(
  { candidateOnly, comparatorOnly, n }: PairedCounts,
  asked: Question,
): Interval | Untold {
  if (n === 0) return { because: "the test set is empty" };
  const found = invertScore(
    (difference, correction) => tango(candidateOnly, comparatorOnly, n, difference, correction),
    0.5,
    asked,
  );
  return {
    estimate: (candidateOnly - comparatorOnly) / n,
    ...found,
    confidence: asked.confidence,
    method: "Tango's score interval for paired proportions",
    n,
  };
}

/** Tango's score; `b` and `c` are the discordant counts. */
function tango(b: number, c: number, n: number, difference: number, correction: number): number {
  const linear = (2 * n - b + c) * difference - b - c;
  const root = Math.sqrt(Math.max(0, linear * linear + 8 * n * c * difference * (1 - difference)));
  const comparatorOnly = (root - linear) / (4 * n);
  const variance = n * (2 * comparatorOnly + difference * (1 - difference));
  return standardized(b - c - n * difference + correction, variance);
}
