/** What is no evidence never passes, whatever the rule: one test for each way in which a gate is fooled. */
import { describe, expect, it } from "@jest/globals";
import type { Judged } from "../../src/gate/evidence.ts";
import { model, pairOn, run, verdict } from "./samples.ts";

const anything = { metric: "acc", "at-least": -1e300 };
const anythingLow = { metric: "acc", "at-most": 1e300 };
const noWorse = { metric: "acc", "no-worse-than": "champion" };
const betterThan = { metric: "acc", "better-than": "champion" };

/** An acc of `value`, logged at each step; the last one is the latest. */
const steps = (values: readonly number[], more: Partial<Judged> = {}): Judged => ({
  run: run("a", {}, { metrics: [{ key: "acc", value: values.at(-1)!, step: values.length - 1, timestamp: 9 }] }),
  histories: { acc: values.map((value, step) => ({ value, step, timestamp: step + 1 })) },
  ...more,
});

describe("no value of the candidate", () => {
  it.each<[string, Judged, "fail" | "inconclusive", RegExp]>([
    ["NaN", model("a", { acc: Number.NaN }), "fail", /acc is NaN/],
    ["infinity", model("a", { acc: Number.POSITIVE_INFINITY }), "fail", /infinite/],
    ["clamped infinity", model("a", { acc: Number.MAX_VALUE }), "fail", /infinite/],
    ["clamped -infinity", model("a", { acc: -Number.MAX_VALUE }), "fail", /infinite/],
    [
      "0 at time 0",
      model("a", {}, { metrics: [{ key: "acc", value: 0, step: 0, timestamp: 0 }] }),
      "inconclusive",
      /could not read/,
    ],
    ["a renamed metric", model("a", { acx: 1, loss: 2 }), "inconclusive", /no metric acc; did you mean acx\?/],
    ["other metrics", model("a", { f1: 1, loss: 2 }), "inconclusive", /it has f1, loss/],
    ["no metrics", model("a", {}), "inconclusive", /it has no metrics/],
    ["a failed run", model("a", { acc: 1 }, { status: "FAILED" }), "fail", /FAILED/],
    ["a killed run", model("a", { acc: 1 }, { status: "KILLED" }), "fail", /KILLED/],
    ["a running run", model("a", { acc: 1 }, { status: "RUNNING" }), "inconclusive", /RUNNING, not FINISHED/],
    ["a deleted run", model("a", { acc: 1 }, { deleted: true }), "fail", /deleted/],
    [
      "a metric logged after the run ended",
      model("a", {}, { end: 5000, metrics: [{ key: "acc", value: 1, step: 0, timestamp: 9000 }] }),
      "inconclusive",
      /acc was logged after the run had ended \(1970-01-01T00:00:09.000Z; it ended 1970-01-01T00:00:05.000Z\)/,
    ],
    [
      "the last step, when another may be the saved model's",
      steps([0.7, 0.95, 0.9]),
      "inconclusive",
      /acc was logged 3 times with different values, and nothing says which is the saved model's/,
    ],
    ["a step that was not measured", steps([0.7, 0.9], { savedAt: 5 }), "inconclusive", /not logged at step 5/],
    ["NaN at the saved step", steps([0.7, Number.NaN, 0.9], { savedAt: 1 }), "fail", /NaN/],
  ])("%s never passes", (_, candidate, wanted, because) => {
    for (const rule of [anything, anythingLow, noWorse, betterThan]) {
      const found = verdict(rule, candidate, model("champion", { acc: -5 }));
      expect([found.verdict, found.value]).toEqual([wanted, undefined]);
      expect(found.because).toMatch(because);
    }
  });
});

describe("a metric of several steps", () => {
  const atLeast = { metric: "acc", "at-least": 0.8 };
  it("is the value at the step at which the model was saved, not the last", () => {
    expect(verdict(atLeast, steps([0.95, 0.7], { savedAt: 0 }))).toMatchObject({ verdict: "pass", value: 0.95 });
    expect(verdict(atLeast, steps([0.7, 0.95], { savedAt: 0 }))).toMatchObject({ verdict: "fail", value: 0.7 });
  });
  it("is the last one where the rule says so, and where all are the same", () => {
    expect(verdict({ ...atLeast, step: "last" }, steps([0.7, 0.95]))).toMatchObject({ verdict: "pass", value: 0.95 });
    expect(verdict(atLeast, steps([0.9, 0.9]))).toMatchObject({ verdict: "pass", value: 0.9 });
  });
});

describe("no value to compare with", () => {
  it.each<[string, Judged | string, RegExp]>([
    ["is NaN", model("b", { acc: Number.NaN }), /^the champion: acc is NaN/],
    ["has no such metric", model("b", { f1: 1 }), /^the champion: the run has no metric acc/],
    ["was deleted", model("b", { acc: 0.1 }, { deleted: true }), /^the champion: the run was deleted/],
    ["failed", model("b", { acc: 0.1 }, { status: "FAILED" }), /^the champion: the run is FAILED/],
    [
      "is under a dangling alias",
      "the alias champion names version 3 of m, which was deleted",
      /version 3 of m, which was deleted/,
    ],
  ])("the champion %s: it can't be told", (_, champion, because) => {
    for (const rule of [noWorse, betterThan]) {
      const found = verdict(rule, model("a", { acc: 0.99 }), champion, { first: "pass" });
      expect(found.verdict).toBe("inconclusive");
      expect(found.because).toMatch(because);
    }
  });
});

describe("a negative baseline", () => {
  it.each([
    [-1.5, {}, "fail"],
    [-0.5, {}, "pass"],
    [-1.1, { margin: "10%" }, "pass"],
    [-1.2, { margin: "10%" }, "fail"],
    [-0.95, { "better-than": "champion", margin: "10%" }, "fail"],
    [-0.85, { "better-than": "champion", margin: "10%" }, "pass"],
    [-0.9, { better: "lower", margin: "10%" }, "pass"],
    [-0.8, { better: "lower", margin: "10%" }, "fail"],
  ])("of -1 does not turn the comparison of %d with %j round", (value, more, wanted) => {
    const rule = { metric: "acc", ...("better-than" in more ? {} : { "no-worse-than": "champion" }), ...more };
    expect(verdict(rule, model("a", { acc: value }), model("b", { acc: -1 })).verdict).toBe(wanted);
  });
});

describe("a tie", () => {
  it("is no worse, and not better; bits that arithmetic makes do not decide it", () => {
    const beside = (rule: object, value: number, other: number) =>
      verdict(rule, model("a", { acc: value }), model("b", { acc: other })).verdict;
    expect(beside(noWorse, 0.9, 0.9)).toBe("pass");
    expect(beside(betterThan, 0.9, 0.9)).toBe("fail");
    expect(beside({ ...noWorse, margin: 0.1 }, 0.1 + 0.2, 0.4)).toBe("pass");
    expect(beside({ ...betterThan, margin: 0.1 }, 0.1 + 0.2, 0.2)).toBe("fail");
  });
  it("of all examples proves nothing where the margin is 0", () => {
    const [same, other] = pairOn({ both: 900, ours: 0, theirs: 0, none: 100 });
    const sure = (margin: number) =>
      verdict({ metric: "accuracy", "no-worse-than": "champion", margin, confidence: 0.95 }, same, other).verdict;
    expect([sure(0), sure(0.01)]).toEqual(["inconclusive", "pass"]);
  });
});

describe("a champion that is the candidate", () => {
  const champion = model("a", { acc: 0.5 });
  it("is no worse than itself, and never better", () => {
    expect(verdict(noWorse, champion, champion)).toMatchObject({ verdict: "pass", against: 0.5 });
    expect(verdict(betterThan, champion, champion)).toMatchObject({
      verdict: "fail",
      because: expect.stringContaining("not better than itself"),
    });
  });
});

describe("a champion that the candidate's run saved at another step", () => {
  it("is another model: each has the value of its own step", () => {
    const saved = (savedAt: number) => steps([0.7, 0.95, 0.8], { savedAt });
    expect(verdict(noWorse, saved(2), saved(1))).toMatchObject({ verdict: "fail", value: 0.8, against: 0.95 });
    expect(verdict(betterThan, saved(1), saved(2))).toMatchObject({ verdict: "pass", value: 0.95, against: 0.8 });
  });
});

describe("other data", () => {
  const on = (runId: string, data?: string, experimentId = "1") =>
    model(runId, { acc: 0.99 }, { experimentId, tags: data === undefined ? {} : { "mlops.evaluation-set": data } });
  it("is not compared, and is named", () => {
    const data = (a?: string, b?: string) => verdict(noWorse, on("a", a), on("b", b));
    expect(data("sha256:1", "sha256:2")).toMatchObject({
      verdict: "inconclusive",
      because: expect.stringContaining("sha256:1 and sha256:2"),
    });
    expect(data("sha256:1")).toMatchObject({ verdict: "inconclusive" });
    expect(data("sha256:1", "sha256:1")).toMatchObject({ verdict: "pass" });
    expect(data().because).toContain("whether on the same data is not known");
  });
  it("is not ruled out when a run of another experiment says nothing of its data", () => {
    expect(verdict(noWorse, on("a", undefined, "1"), on("b", undefined, "2"))).toMatchObject({
      verdict: "inconclusive",
      because: expect.stringContaining("of different experiments"),
    });
    expect(verdict(noWorse, on("a", "x", "1"), on("b", "x", "2")).verdict).toBe("pass");
  });
});

describe("an empty test set", () => {
  const empty: [string, Judged, RegExp][] = [
    [
      "by its size",
      model("a", { acc: 0.9 }, { tags: { "mlops.evaluation-size": "0" } }),
      /mlops\.evaluation-size is 0, so its values were measured on nothing/,
    ],
    [
      "by its predictions",
      { ...model("a", { acc: 0.9 }), predictions: { because: "predictions.csv has no examples", isEmpty: true } },
      /predictions\.csv has no examples, so its values were measured on nothing/,
    ],
  ];
  it.each(empty)("%s never passes, whichever side is measured on it", (_, side, because) => {
    for (const rule of [anything, anythingLow, noWorse, betterThan]) {
      const found = verdict(rule, side, model("champion", { acc: -5 }));
      expect([found.verdict, found.value]).toEqual(["inconclusive", undefined]);
      expect(found.because).toMatch(because);
    }
    const beside = verdict(noWorse, model("b", { acc: 0.99 }), side);
    expect(beside.verdict).toBe("inconclusive");
    expect(beside.because).toMatch(because);
  });
  it.each(["-3", "12.5", "many"])("of %s examples gives no confidence", (size) => {
    const candidate = model("a", { accuracy: 0.9 }, { tags: { "mlops.evaluation-size": size } });
    const found = verdict({ metric: "accuracy", "at-least": 0.5, confidence: 0.95 }, candidate);
    expect(found.verdict).toBe("inconclusive");
    expect(found.missing?.join()).toContain(`mlops.evaluation-size is ${size}, which is no number of examples`);
  });
});
