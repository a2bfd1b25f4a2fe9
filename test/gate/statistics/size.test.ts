/** The exact chance to pass at the margin, summed over all outcomes: no simulation, no luck. */
import { describe, expect, it } from "@jest/globals";
import type { Interval } from "../../../src/gate/statistics/interval.ts";
import { pairedProportions } from "../../../src/gate/statistics/pairedProportions.ts";
import { unpairedProportions } from "../../../src/gate/statistics/unpairedProportions.ts";

const level = 0.05;
const passes = (answer: unknown) => (answer as Interval).pValue <= level;

const logFactorials = [0];
for (let i = 1; i <= 1000; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i));

/** Of the counts, where each kind of outcome has that probability. */
function multinomial(counts: readonly number[], probabilities: readonly number[]): number {
  const n = counts.reduce((total, count) => total + count, 0);
  let log = logFactorials[n]!;
  for (const [kind, count] of counts.entries())
    if (count > 0) log += count * Math.log(probabilities[kind]!) - logFactorials[count]!;
  return Math.exp(log);
}

describe("paired proportions pass a model at the margin in at most 5 % of all cases", () => {
  const n = 200;
  it.each([0, 0.005, 0.02])("margin %d", (margin) => {
    const asked = { confidence: 1 - level, nullValue: -margin };
    for (const differ of [0.03, 0.1]) {
      const probabilities = [(differ - margin) / 2, (differ + margin) / 2, 1 - differ];
      const most = Math.ceil(n * differ + 6 * Math.sqrt(n * differ));
      let size = 0;
      for (let c = 0; c <= most; c++)
        for (let b = most; b >= 0; b--) {
          // With one less to its credit a model does not pass either.
          if (!passes(pairedProportions({ candidateOnly: b, comparatorOnly: c, n }, asked))) break;
          size += multinomial([b, c, n - b - c], probabilities);
        }
      expect(size).toBeLessThanOrEqual(level);
      expect(size).toBeGreaterThan(0.01);
    }
  });
});

describe("unpaired proportions pass a model at the margin in at most 5 % of all cases", () => {
  it.each([
    [60, 60],
    [90, 40],
    [40, 90],
  ])("%d and %d examples", (n, otherN) => {
    const margin = 0.02;
    for (const share of [0.85, 0.95]) {
      const asked = { confidence: 1 - level, nullValue: -margin };
      let size = 0;
      for (let other = 0; other <= otherN; other++)
        for (let right = n; right >= 0; right--) {
          if (!passes(unpairedProportions({ right, n }, { right: other, n: otherN }, asked))) break;
          const candidate = multinomial([right, n - right], [share - margin, 1 - share + margin]);
          size += candidate * multinomial([other, otherN - other], [share, 1 - share]);
        }
      expect(size).toBeLessThanOrEqual(level);
      expect(size).toBeGreaterThan(0.01);
    }
  });
});
