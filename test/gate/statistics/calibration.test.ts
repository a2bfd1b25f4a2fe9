/** A smoke of `npm run bench -- gate`, whose full figures stand in docs/benchmarks.md. */
import { describe, expect, it } from "@jest/globals";
import { calibrate, most } from "../../../scripts/bench/gate/calibrate.ts";
import { isBad, settings } from "../../../scripts/bench/gate/settings.ts";

const retrainings = 300;

/** On 200 examples, or 5 seeds, where a level is hardest to hold; of the bootstrap the metric that is quickest. */
const small = settings().filter(
  ({ rung, metric, n }) => n <= 200 && (!rung.includes("bootstrap") || metric === "balanced_accuracy"),
);
const named = (list: typeof small) =>
  list.map((setting) => [`${setting.rung}, margin ${setting.margin.toFixed(3)}`, setting] as const);

describe("a model that is truly as bad as is not allowed", () => {
  const justBad = small.filter(({ margin, difference }) => Math.abs(difference + margin) < 1e-9);

  it("is looked at on every rung", () => {
    expect(new Set(justBad.map(({ rung }) => rung)).size).toBe(15);
  });
  it.each(named(justBad))("passes in at most 5 %% and what chance adds: %s", (_, setting) => {
    expect(calibrate(setting, retrainings, 1).ours).toBeLessThanOrEqual(most(retrainings));
  });
});

describe("a model that is truly good", () => {
  const good = small.filter((setting) => !isBad(setting) && setting.difference > 0);

  it.each(named(good))("passes more often than a bad one may: %s", (_, setting) => {
    expect(calibrate(setting, retrainings, 2).ours).toBeGreaterThan(0.05);
  });
});

it("a bare comparison lets models through that are a point worse than allowed", () => {
  const setting = small.find(({ rung, margin, difference }) => rung === "two aggregates" && difference === -margin)!;
  expect(calibrate(setting, retrainings, 3).bare).toBeGreaterThan(2 * most(retrainings));
});
