/** The distributions that resamples are drawn from, beside the exact ones; seeds make each run the same. */
import { describe, expect, it } from "@jest/globals";
import { Binomials, RandomBits } from "../../../src/gate/statistics/random.ts";
import { eachResample } from "../../../src/gate/statistics/resample.ts";

const draws = 100_000;

/** log(k!) for k from 0 to n. */
function logFactorials(n: number): number[] {
  const logs = [0];
  for (let k = 1; k <= n; k++) logs.push(logs[k - 1]! + Math.log(k));
  return logs;
}

function binomialShares(n: number, p: number): number[] {
  const logs = logFactorials(n);
  return logs.map((_, k) => Math.exp(logs[n]! - logs[k]! - logs[n - k]! + k * Math.log(p) + (n - k) * Math.log1p(-p)));
}

/** Pearson's chi-square in standard deviations from what chance gives; places with few expected draws are put together. */
function surprise(seen: readonly number[], shares: readonly number[]): number {
  const cells = [{ seen: 0, expected: 0 }];
  for (const [k, share] of shares.entries()) {
    const cell = cells.at(-1)!;
    cell.seen += seen[k] ?? 0;
    cell.expected += share * draws;
    if (cell.expected >= 20) cells.push({ seen: 0, expected: 0 });
  }
  const rest = cells.pop()!;
  cells.at(-1)!.seen += rest.seen;
  cells.at(-1)!.expected += rest.expected;
  const chiSquare = cells.reduce((sum, cell) => sum + (cell.seen - cell.expected) ** 2 / cell.expected, 0);
  const freedom = cells.length - 1;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}

describe("binomial numbers", () => {
  it.each([
    [10, 0.5],
    [50, 0.1],
    [50, 0.2],
    [200, 0.3],
    [200, 0.97],
    [1000, 0.004],
    [1000, 0.01],
    [10_000, 0.09],
    [10_000, 0.5],
    [10_000, 0.9985],
  ])("of %i tries with probability %d fall as often as they should", (n, p) => {
    const binomials = new Binomials(new RandomBits(7));
    const seen = new Array<number>(n + 1).fill(0);
    for (let i = 0; i < draws; i++) seen[binomials.next(n, p)]!++;
    expect(seen.reduce((sum, count) => sum + count)).toBe(draws);
    expect(Math.abs(surprise(seen, binomialShares(n, p)))).toBeLessThan(3.5);
  });

  it("would not fall so with a probability that is a hundredth off", () => {
    const binomials = new Binomials(new RandomBits(7));
    const seen = new Array<number>(201).fill(0);
    for (let i = 0; i < draws; i++) seen[binomials.next(200, 0.3)]!++;
    expect(surprise(seen, binomialShares(200, 0.303))).toBeGreaterThan(3.5);
  });

  it("are 0 of no tries, and none or all where nothing is left to chance", () => {
    const binomials = new Binomials(new RandomBits(7));
    expect([binomials.next(0, 0.3), binomials.next(9, 0), binomials.next(9, 1)]).toEqual([0, 0, 9]);
  });
});

describe("a resample", () => {
  const groups = [500, 300, 190, 10];
  const groupOf = Uint32Array.from(groups.flatMap((count, group) => new Array<number>(count).fill(group)));

  // Of few groups it is drawn group by group, else example by example.
  it.each([
    ["of few groups", Float64Array.from(groups)],
    ["of many groups", Float64Array.from([...groups, ...new Array<number>(200).fill(0)])],
  ])("%s has as many examples, and each pair of groups varies together as it should", (_, counts) => {
    const [resamples, n] = [20_000, 1000];
    const sums = groups.map(() => 0);
    const products = groups.map(() => groups.map(() => 0));
    eachResample({ counts, groupOf }, resamples, 3, (drawn) => {
      expect(drawn.reduce((sum, count) => sum + count)).toBe(n);
      for (const [i, one] of groups.entries()) {
        sums[i]! += drawn[i]!;
        for (const [j, other] of groups.entries()) products[i]![j]! += (drawn[i]! - one) * (drawn[j]! - other);
      }
    });
    for (const [i, one] of groups.entries()) {
      const variance = one * (1 - one / n);
      expect(Math.abs(sums[i]! / resamples - one)).toBeLessThan(4 * Math.sqrt(variance / resamples));
      for (const [j, other] of groups.entries()) {
        const exact = i === j ? variance : (-one * other) / n;
        const spread = Math.sqrt((variance * other * (1 - other / n) + exact ** 2) / resamples);
        expect(Math.abs(products[i]![j]! / resamples - exact)).toBeLessThan(4 * spread);
      }
    }
  });
});
