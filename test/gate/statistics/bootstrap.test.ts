import { describe, expect, it } from "@jest/globals";
import { bootstrap } from "../../../src/gate/statistics/bootstrap.ts";
import type { Interval } from "../../../src/gate/statistics/interval.ts";
import { metricsNamed } from "../../../src/gate/statistics/metrics.ts";

const asked = { confidence: 0.95, nullValue: -0.05 };
const metric = (name: string) => metricsNamed(name)[0]!;

/** 400 examples, three in ten positive; one model errs on every `first`-th example, the other on every `second`-th. */
function examples(first: number, second: number) {
  const truth = Array.from({ length: 400 }, (_, i) => (i % 10 < 3 ? 1 : 0));
  const wrongAtEach = (step: number) => truth.map((label, i) => (i % step === 1 ? 1 - label : label));
  return { truth, candidate: wrongAtEach(first), comparator: wrongAtEach(second) };
}

describe("a paired bootstrap", () => {
  it("shows that a better model is no worse, and how sure that is", () => {
    const answer = bootstrap(metric("f1"), examples(19, 13), asked) as Interval;
    expect(answer.estimate).toBeGreaterThan(0);
    expect(answer.lower).toBeGreaterThan(asked.nullValue);
    expect(answer.pValue).toBeLessThanOrEqual(0.05);
    expect(answer).toMatchObject({ n: 400, confidence: 0.95, method: "bootstrap-t of 1999 resamples, paired" });
  });
  it("shows that a much worse model is too bad", () => {
    const answer = bootstrap(metric("f1"), examples(4, 40), asked) as Interval;
    expect(answer.upper).toBeLessThan(asked.nullValue);
    expect(answer.pValueBelow).toBeLessThanOrEqual(0.05);
    expect(answer.pValue).toBeGreaterThan(0.95);
  });
  it("is the same for the same seed, and another for another", () => {
    const once = bootstrap(metric("f1"), examples(19, 13), asked, { seed: 7 });
    expect(bootstrap(metric("f1"), examples(19, 13), asked, { seed: 7 })).toEqual(once);
    expect(bootstrap(metric("f1"), examples(19, 13), asked, { seed: 8 })).not.toEqual(once);
  });
  it("reaches the lowest value that is allowed just where its p-value is the level", () => {
    const { lower } = bootstrap(metric("accuracy"), examples(19, 13), asked) as Interval;
    const at = (nullValue: number) =>
      (bootstrap(metric("accuracy"), examples(19, 13), { ...asked, nullValue }) as Interval).pValue;
    expect(at(lower - 1e-9)).toBeLessThanOrEqual(0.05);
    expect(at(lower + 1e-9)).toBeGreaterThan(0.05);
  });
  it("turns a metric round that should be low", () => {
    const truth = [1, 2, 3, 4, 5, 6, 7, 8];
    const near = truth.map((value, i) => value + (i % 3) / 10);
    const far = truth.map((value, i) => value - (i % 5));
    const answer = bootstrap(metric("mae"), { truth, candidate: near, comparator: far }, asked) as Interval;
    expect(answer.estimate).toBeCloseTo(1.625 - 0.0875, 12);
  });
  it("measures against a part of the comparator's value", () => {
    const whole = bootstrap(metric("accuracy"), examples(10, 10), asked) as Interval;
    const most = bootstrap(metric("accuracy"), examples(10, 10), asked, { factor: 0.9 }) as Interval;
    expect(whole.estimate).toBe(0);
    expect(most.estimate).toBeCloseTo(0.1 * 0.9, 12);
  });
  it("of models that never differ tells by the rule of three what that shows", () => {
    const { truth, candidate } = examples(10, 10);
    const answer = bootstrap(metric("accuracy"), { truth, candidate, comparator: candidate }, asked) as Interval;
    expect(answer.estimate).toBe(0);
    expect(answer.lower).toBeCloseTo(Math.log(0.05) / 400, 12);
    expect(answer.pValue).toBeCloseTo(Math.exp(-0.05 * 400), 12);
    expect(answer.method).toBe("rule of three: no example tells the two models apart");
  });
});

describe("one model by itself", () => {
  it("is held against a threshold", () => {
    const { truth, candidate } = examples(10, 10);
    const answer = bootstrap(
      metric("accuracy"),
      { truth, candidate },
      { confidence: 0.95, nullValue: 0.8 },
    ) as Interval;
    expect(answer.estimate).toBe(0.9);
    expect(answer.lower).toBeGreaterThan(0.8);
    expect(answer.method).toBe("bootstrap-t of 1999 resamples");
  });
  it("that has all right shows no spread, so nothing is told", () => {
    const { truth } = examples(10, 10);
    expect(bootstrap(metric("f1"), { truth, candidate: truth }, asked)).toEqual({
      because: "f1 does not vary over these 400 examples, so how sure it is can't be told",
    });
  });
});

describe("nothing is told, and no NaN", () => {
  const told = (name: string, truth: number[], candidate: number[], comparator: number[]) =>
    bootstrap(metric(name), { truth, candidate, comparator }, asked);

  it("of an empty test set", () => {
    expect(told("accuracy", [], [], [])).toEqual({ because: "the test set is empty" });
  });
  it("of ROC AUC with one class alone", () => {
    expect(told("roc_auc", [1, 1, 1], [0.2, 0.3, 0.4], [0.1, 0.9, 0.4])).toEqual({
      because: "roc_auc has no value on these 3 examples",
    });
  });
  it("of precision where nothing was predicted positive", () => {
    expect(told("precision", [1, 0, 1], [0, 0, 0], [1, 0, 1])).toEqual({
      because: "precision has no value on these 3 examples",
    });
  });
  it("of r2 where the truth is constant", () => {
    expect(told("r2", [2, 2, 2], [1, 2, 3], [2, 2, 3])).toEqual({ because: "r2 has no value on these 3 examples" });
  });
  it("of a prediction that is NaN or infinite", () => {
    expect(told("rmse", [1, 2, 3], [1, Number.NaN, 3], [1, 2, 4])).toEqual({
      because: "example 2 has a value that is no number",
    });
    expect(told("roc_auc", [1, 0, 1], [1, 2, 3], [1, 2, Number.POSITIVE_INFINITY])).toEqual({
      because: "example 3 has a value that is no number",
    });
  });
  it("for sure of a single example", () => {
    expect(told("accuracy", [1], [1], [0])).toEqual({
      because: "accuracy does not vary over these 1 examples, so how sure it is can't be told",
    });
  });
  it("for sure of constant predictions", () => {
    const { truth, candidate } = examples(10, 10);
    const constant = truth.map(() => 0.5);
    const answer = told("roc_auc", truth, constant, candidate) as Interval;
    expect(answer.estimate).toBeCloseTo(0.5 - (2 / 3 + 1) / 2, 12);
    expect(Object.values(answer).filter((value) => typeof value === "number" && Number.isNaN(value))).toEqual([]);
  });
});
