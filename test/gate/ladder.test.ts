/** With which evidence which rule can be sure: the rungs of the ladder, how confidence is shared, and what is said when there is none. */
import { describe, expect, it } from "@jest/globals";
import type { Judged } from "../../src/gate/evidence.ts";
import { judged, model, pairOn, run, table, verdict } from "./samples.ts";

const sure = { metric: "accuracy", "no-worse-than": "champion", margin: 0.02, confidence: 0.95 };

describe("predictions of both", () => {
  it("on the same examples show that a model is no worse", () => {
    const found = verdict(sure, ...pairOn({ both: 830, ours: 40, theirs: 30, none: 100 }));
    expect(found).toMatchObject({
      verdict: "pass",
      evidence: "predictions",
      value: 0.87,
      against: 0.86,
      threshold: expect.closeTo(0.84),
      interval: { estimate: expect.closeTo(0.01), needed: -0.02, confidence: 0.95, n: 1000 },
    });
    expect(found.interval!.lower).toBeGreaterThan(-0.02);
    expect(found.because).toMatch(
      /^0\.87 against the champion's 0\.86; with 95% confidence a difference of at least -0\.00\d+ \(1000 examples, /,
    );
  });

  it("that are too few leave it open, and say what is needed", () => {
    const found = verdict(sure, ...pairOn({ both: 83, ours: 4, theirs: 3, none: 10 }));
    expect(found.verdict).toBe("inconclusive");
    expect(found.because).toMatch(/not enough for sure: above -0\.02 is needed$/);
    expect(found.missing).toEqual(["a larger evaluation set, or a wider margin"]);
  });

  it("of a model that is worse by more than the margin fail it", () => {
    expect(verdict(sure, ...pairOn({ both: 830, ours: 10, theirs: 60, none: 100 })).verdict).toBe("fail");
  });

  it("tell more than bare numbers would where no confidence is asked for", () => {
    const { confidence: _, ...bare } = sure;
    const found = verdict(bare, ...pairOn({ both: 83, ours: 4, theirs: 3, none: 10 }));
    expect(found).toMatchObject({ verdict: "pass", evidence: "predictions", interval: { confidence: 0.95 } });
  });

  it("show that a model is better", () => {
    const better = { metric: "accuracy", "better-than": "champion", confidence: 0.95 };
    expect(verdict(better, ...pairOn({ both: 800, ours: 90, theirs: 40, none: 70 })).verdict).toBe("pass");
    expect(verdict(better, ...pairOn({ both: 800, ours: 66, theirs: 64, none: 70 })).verdict).toBe("inconclusive");
  });

  it("take a margin that is a share as a share of the other's value", () => {
    const [ours, theirs] = pairOn({ both: 830, ours: 30, theirs: 40, none: 100 });
    const share = (margin: string) => verdict({ ...sure, margin }, ours, theirs);
    expect(share("5%")).toMatchObject({ verdict: "pass", interval: { needed: expect.closeTo(-0.0435) } });
    expect(share("5%").interval!.estimate).toBeCloseTo(-0.01);
    expect(share("1.2%").verdict).toBe("inconclusive");
  });

  it("are believed only when they give the value that was logged", () => {
    const [ours, theirs] = pairOn({ both: 830, ours: 40, theirs: 30, none: 100 });
    const other: Judged = { ...model("ours", { accuracy: 0.9 }), predictions: ours.predictions! };
    const found = verdict(sure, other, theirs);
    expect(found).toMatchObject({ verdict: "inconclusive", evidence: "values" });
    expect(found.missing!.join()).toContain(
      "the candidate's predictions give accuracy 0.87, but accuracy was logged as 0.9",
    );
  });

  it("that contradict the metric which the rule names let nothing pass, whatever other evidence there is", () => {
    const [ours, theirs] = pairOn({ both: 830, ours: 40, theirs: 30, none: 100 }, "quality");
    const other: Judged = { ...model("ours", { quality: 0.95 }), predictions: ours.predictions! };
    const rule = { metric: "quality", "no-worse-than": "champion", measure: "accuracy" };
    expect(verdict(rule, ours, theirs).verdict).toBe("pass");
    const sized = (side: Judged): Judged => ({
      ...side,
      run: { ...side.run, tags: { "mlops.evaluation-size": "1000" } },
    });
    for (const asked of [rule, { ...rule, confidence: 0.95 }])
      for (const [ours, beside] of [
        [other, theirs],
        [sized(other), sized(theirs)],
      ] as const)
        expect(verdict(asked, ours, beside)).toMatchObject({
          verdict: "inconclusive",
          because: expect.stringContaining("quality was logged as 0.95"),
        });
  });

  it.each<[string, Judged["predictions"], RegExp]>([
    ["of other examples", table(900, () => true), /different examples/],
    ["that can't be read", { because: "predictions.csv is empty" }, /the other: predictions\.csv is empty/],
  ])("%s are no evidence for a comparison", (_, predictions, because) => {
    const [ours, theirs] = pairOn({ both: 830, ours: 40, theirs: 30, none: 100 });
    const found = verdict(sure, ours, { ...theirs, predictions: predictions! });
    expect(found.verdict).toBe("inconclusive");
    expect(found.missing!.join()).toMatch(because);
  });

  it("serve other metrics by the bootstrap: F1 by its name, a score by what the rule names", () => {
    const [ours, theirs] = pairOn({ both: 800, ours: 90, theirs: 40, none: 70 }, "val_f1");
    const f1 = (hits: number) => (2 * hits) / (1000 + hits);
    const at = (side: Judged, hits: number): Judged => ({ ...side, run: run(side.run.runId, { val_f1: f1(hits) }) });
    const rule = { metric: "val_f1", "no-worse-than": "champion", confidence: 0.95 };
    const found = verdict(rule, at(ours, 890), at(theirs, 840));
    expect(found).toMatchObject({ verdict: "pass", evidence: "predictions" });
    expect(found.because).toContain("bootstrap");
  });

  it("of one model alone bound its value", () => {
    const [ours] = pairOn({ both: 830, ours: 40, theirs: 30, none: 100 });
    const found = (least: number) => verdict({ metric: "accuracy", "at-least": least, confidence: 0.95 }, ours).verdict;
    expect([0.84, 0.86, 0.88].map(found)).toEqual(["pass", "inconclusive", "fail"]);
  });
});

describe("seeds", () => {
  const recipe = (name: string, values: readonly number[]): Judged => ({
    ...model(`${name}0`, { score: values[0]! }),
    seeds: values.map((value, seed) => run(`${name}${seed}`, { score: value })),
  });
  const rule = { metric: "score", "no-worse-than": "champion", margin: 1, confidence: 0.95 };

  it("of both recipes give an interval, of the recipe and not of the one model", () => {
    const found = verdict(rule, recipe("a", [9.8, 10, 10.1, 9.9, 10.2]), recipe("b", [10, 10.2, 9.9, 10.1, 9.8]));
    expect(found).toMatchObject({ verdict: "pass", evidence: "seeds", interval: { n: 10 } });
    expect(found.because).toContain("of the recipe, not of this one model");
  });

  it.each<[string, Judged, Judged, string]>([
    ["are too few", recipe("a", [9, 10]), recipe("b", [9, 10, 9.5, 9.1, 9.2]), "2 runs of its recipe"],
    ["are the same recipe's", recipe("a", [9, 10, 9.5, 9.1, 9.2]), recipe("a", [9, 10, 9.5, 9.1, 9.2]), "same recipe"],
    ["were not used", recipe("a", [9, 9, 9, 9, 9]), recipe("b", [9, 9, 9, 9, 9]), "all seeds gave the same value"],
    [
      "have one without a value",
      recipe("a", [9, 10, 9.5, 9.1, Number.NaN]),
      recipe("b", [9, 10, 9.5, 9.1, 9.2]),
      "run a4: score is NaN",
    ],
  ])("that %s give none", (_, ours, theirs, because) => {
    const other = { ...theirs, run: { ...theirs.run, runId: "champion" } };
    const found = verdict(rule, ours, other);
    expect(found.verdict).toBe("inconclusive");
    expect(found.missing!.join()).toContain(because);
  });
});

describe("the evaluation set's size", () => {
  const sized = (name: string, accuracy: number, n = "1000") =>
    model(name, { accuracy }, { tags: { "mlops.evaluation-size": n } });

  it("makes a share of right answers an interval, wider than a paired one", () => {
    const found = verdict({ ...sure, margin: 0.05 }, sized("a", 0.87), sized("b", 0.86));
    const paired = verdict({ ...sure, margin: 0.05 }, ...pairOn({ both: 830, ours: 40, theirs: 30, none: 100 }));
    expect(found).toMatchObject({ verdict: "pass", evidence: "size", interval: { confidence: 0.95 } });
    expect(found.interval!.lower).toBeLessThan(paired.interval!.lower);
  });

  it("may be a parameter or metric that the policy names", () => {
    const candidate = model("a", { accuracy: 0.9 }, { params: { examples: "1000" } });
    const rule = { metric: "accuracy", "at-least": 0.85, confidence: 0.95 };
    const settings = { rules: [rule], "evaluation-size": "examples" };
    expect(judged(settings, candidate).rules[0]).toMatchObject({ verdict: "pass", evidence: "size" });
  });

  it.each<[string, Judged, string]>([
    ["is not of that size", sized("a", 0.8777, "100"), "0.8777 is no share of 100 examples"],
    ["is nowhere told", model("a", { accuracy: 0.87 }), "no tag, parameter or metric mlops.evaluation-size"],
  ])("says nothing of a value that %s", (_, candidate, because) => {
    const found = verdict({ metric: "accuracy", "at-least": 0.5, confidence: 0.95 }, candidate);
    expect(found.verdict).toBe("inconclusive");
    expect(found.missing!.join()).toContain(because);
  });
});

describe("a bare number", () => {
  it("never gives confidence: what is missing is said, and how to log it", () => {
    const found = verdict(sure, model("a", { accuracy: 0.99 }), model("b", { accuracy: 0.5 }));
    expect(found).toMatchObject({ verdict: "inconclusive", evidence: "values" });
    expect(found.interval).toBeUndefined();
    expect(found.because).toContain("how sure this is can't be told, and 95% confidence is asked for");
    expect(found.missing).toEqual([
      expect.stringMatching(/^predictions: .*log id,label,prediction as predictions\.csv/i),
      expect.stringMatching(/^seeds: .*mlops\.recipe/),
      expect.stringMatching(/^evaluation set's size: .*mlops\.evaluation-size/),
    ]);
  });
  it("that breaks the rule by itself fails without any", () => {
    expect(verdict(sure, model("a", { accuracy: 0.5 }), model("b", { accuracy: 0.9 })).verdict).toBe("fail");
  });
});

describe("confidence is shared", () => {
  const [ours, theirs] = pairOn({ both: 830, ours: 34, theirs: 30, none: 106 });
  const alone = { ...sure, margin: 0.0115 };

  it("among the rules that claim it (Holm)", () => {
    const claim = { metric: "accuracy", "at-least": 0.847, confidence: 0.95 };
    expect(verdict(alone, ours, theirs).verdict).toBe("pass");
    const both = judged({ rules: [alone, claim] }, ours, theirs);
    expect(both.rules.map((rule) => rule.verdict)).toEqual(["inconclusive", "inconclusive"]);
    expect(both.rules[0]!.because).toContain("95% confidence, shared by 2 rules,");
    const bare = { metric: "accuracy", "at-least": 0.84 };
    expect(judged({ rules: [alone, bare] }, ours, theirs).verdict).toBe("pass");
  });

  it("among the candidates that one was chosen from by what it is judged on (winner's curse)", () => {
    const found = verdict(alone, ours, theirs, { chosenFrom: 3 });
    expect(found.verdict).toBe("inconclusive");
    expect(found.because).toContain("shared by 3 candidates that this one was chosen from");
    expect(found.interval!.confidence).toBeCloseTo(1 - 0.05 / 3);
  });
});
