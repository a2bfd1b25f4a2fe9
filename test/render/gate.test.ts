/** The gate's summary: the picture of values and bounds, and the explanation of a policy. */
import { describe, expect, it } from "@jest/globals";
import { explained } from "../../src/gate/explain.ts";
import type { RuleVerdict } from "../../src/gate/verdict.ts";
import { explanation, gateSummary } from "../../src/render/gate.ts";
import { intervalPicture } from "../../src/render/intervals.ts";
import { judged, model, pairOn, policy } from "../gate/samples.ts";

const sure = { metric: "accuracy", "no-worse-than": "champion", margin: 0.02, confidence: 0.95 };
const [ours, theirs] = pairOn({ both: 830, ours: 40, theirs: 30, none: 100 });
const page = { candidate: "m version 2, run a", candidateUrl: "http://mlflow/a", because: "It passes.", history: [] };

describe("the picture", () => {
  const scale = (rule: Partial<RuleVerdict>) =>
    intervalPicture([{ rule: "acc", verdict: "pass", because: "", ...rule }])?.split("\n")[2];

  it("puts what is needed, what was seen and how sure it is on one scale", () => {
    const interval = { estimate: 0.01, lower: -0.01, upper: 0.03, needed: -0.02, confidence: 0.95, method: "", n: 9 };
    expect(scale({ value: 0.87, threshold: 0.84, against: 0.86, interval })).toBe(
      "  ·····┊·······├─────────────●──────────────┤·····   difference: ● 0.01   ┊ -0.02   ├─┤ -0.01 to 0.03",
    );
  });
  it("has a bare value beside its threshold", () => {
    expect(scale({ value: 0.9, threshold: 0.8 })).toMatch(/^ {2}·+┊·+●·+ {3}value: ● 0\.9 {3}┊ 0\.8$/);
  });
  it("draws what has no bound to the edge, and what is the same at one place", () => {
    const interval = { estimate: 1, lower: -Infinity, upper: Infinity, needed: 0, confidence: 0.9, method: "", n: 1 };
    expect(scale({ value: 1, threshold: 0, interval })).toMatch(/├─┤ -∞ to ∞$/);
    expect(scale({ value: 0.8, threshold: 0.8 })).toMatch(/^ {2}·+●·+ {3}value: ● 0\.8/);
  });
  it("is none without numbers, and can't be closed by a name", () => {
    expect(intervalPicture([{ rule: "tag a equals b", verdict: "pass", because: "" }])).toBeUndefined();
    const hostile = intervalPicture([{ rule: "```\n<img>", verdict: "fail", because: "", value: 1, threshold: 2 }]);
    expect(hostile).toMatch(/^````text\n/);
  });
});

describe("the summary", () => {
  it("shows each rule with value, threshold, interval and verdict, and what evidence is missing", () => {
    const bare = judged({ rules: [sure] }, model("a", { accuracy: 0.9 }), model("b", { accuracy: 0.8 }));
    const text = gateSummary({ ...page, ...bare, uses: 3 });
    expect(text).toContain(
      "| ❔ inconclusive | accuracy no worse than the champion's by more than 0.02, with 95% confidence | 0.9 | 0.78 |",
    );
    expect(text).toContain("<summary>What evidence is missing</summary>");
    expect(text).toContain("3 other versions were judged on this evaluation set");
    const paired = gateSummary({ ...page, ...judged({ rules: [sure] }, ours, theirs) });
    expect(paired).toMatch(/\| ✅ pass \|.*\| 0\.87 \| 0\.84 \| -0\.00\d+ to 0\.0\d+ \|/);
    expect(paired).toContain("├─┤ where it truly lies");
  });
});

describe("an explanation", () => {
  it("says what is demanded, what there is to judge it by, and what is missing", () => {
    const rules = [sure, { freshness: "7d" }];
    const found = judged({ rules }, model("a", { accuracy: 0.9 }), model("b", { accuracy: 0.8 }));
    const all = policy({ rules }).rules.map((rule, index) => explained(rule, found.rules[index]!));
    expect(all[0]).toMatchObject({
      demands: expect.stringContaining(
        "accuracy may be worse than the champion's by 0.02 and no more (higher is better). That is 0.8: at least 0.78 today. A model for which that is not so may pass in at most 5% of all cases",
      ),
      evidence: expect.stringContaining("It can't be told: 0.9 against the champion's 0.8, two bare numbers"),
      missing: [
        expect.stringContaining("predictions"),
        expect.stringContaining("seeds"),
        expect.stringContaining("size"),
      ],
    });
    expect(all[1]).toMatchObject({ demands: "The run must have ended at most 7d ago." });
    const text = explanation({ ...page, ...found }, all);
    expect(text).toContain("## What the policy asks of this model");
    expect(text).toContain("### 2. run ended at most 7d ago");
    expect(text).not.toContain("It passes.");
  });
});
