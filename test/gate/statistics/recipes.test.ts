import { describe, expect, it } from "@jest/globals";
import { holm } from "../../../src/gate/statistics/holm.ts";
import type { Interval } from "../../../src/gate/statistics/interval.ts";
import { metricsNamed } from "../../../src/gate/statistics/metrics.ts";
import { seedDifference, seedMean } from "../../../src/gate/statistics/seeds.ts";

const asked = { confidence: 0.95, nullValue: -0.01 };

describe("seeds of a recipe", () => {
  it("are judged by their mean and spread", () => {
    const answer = seedDifference([0.9, 0.91, 0.92, 0.9, 0.93], [0.9, 0.89, 0.9, 0.91, 0.88], "higher", asked);
    expect(answer).toMatchObject({ n: 10, method: "Welch's t interval over seeds" });
    expect((answer as Interval).estimate).toBeCloseTo(0.016, 12);
    expect((answer as Interval).lower).toBeCloseTo(0.00156, 5);
  });
  it("of a loss are turned round", () => {
    const [low, high] = [
      [0.3, 0.31, 0.29],
      [0.4, 0.42, 0.41],
    ];
    expect((seedDifference(low, high, "lower", asked) as Interval).estimate).toBeCloseTo(0.11, 12);
    const atMost = seedMean(low, "lower", { confidence: 0.95, nullValue: -0.35 }) as Interval;
    expect(atMost.estimate).toBeCloseTo(-0.3, 12);
    expect(atMost.pValue).toBeLessThan(0.05);
  });
  it("tell nothing when there is one alone, or when it made no difference", () => {
    expect(seedMean([0.9], "higher", asked)).toEqual({
      because: "one run of a recipe tells nothing of how much its seed matters",
    });
    expect(seedDifference([0.9, 0.9, 0.9], [0.8, 0.8], "higher", asked)).toEqual({
      because: "all seeds gave the same value: was the seed used?",
    });
  });
});

describe("Holm's correction", () => {
  it("makes the smallest pay for all, the largest for itself", () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  });
  it("leaves one alone, ends at 1, and takes none", () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([0.6, 0.7])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});

describe("a logged name", () => {
  it.each([
    ["prediction_accuracy", ["accuracy"]],
    ["val_acc", ["accuracy"]],
    ["training_roc_auc", ["roc_auc"]],
    ["val/auc", ["roc_auc"]],
    ["rmse", ["root_mean_squared_error"]],
    ["r2_score", ["r2"]],
    ["test_f1_macro", ["f1_macro"]],
    ["f1_score", ["f1", "f1_macro", "f1_weighted"]],
    ["balanced_accuracy_score", ["balanced_accuracy"]],
  ])("%s can mean %j", (logged, names) => {
    expect(metricsNamed(logged).map(({ name }) => name)).toEqual(names);
  });
  it("that is not known means nothing", () => {
    expect(metricsNamed("loss")).toEqual([]);
    expect(metricsNamed("inaccuracy")).toEqual([]);
    expect(metricsNamed("")).toEqual([]);
  });
});
