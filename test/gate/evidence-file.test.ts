/** The evidence file, without any server: the same verdict from it, and what it does to one that was changed. */
import { describe, expect, it } from "@jest/globals";
import { evidenceText, judgedAgain } from "../../src/gate/evidence-file.ts";
import { rule } from "../../src/gate/rule.ts";
import { type Case, judge, type Policy } from "../../src/gate/verdict.ts";

const policyOf = (...rules: object[]): Policy => ({
  rules: rules.map((one) => rule.parse(one)),
  first: "pass",
  "evaluation-size": "n",
});

/** 200 examples, of which so many are predicted right. */
const run = (id: string, acc: number, right: number): Case["sides"][number] => {
  const ids = Array.from({ length: 200 }, (_, index) => String(index));
  const predicted = ids.map((_, index) => (index < right ? "1" : "0"));
  return {
    run: {
      runId: id,
      experimentId: "1",
      status: "FINISHED",
      deleted: false,
      metrics: [{ key: "accuracy", value: acc, step: 0, timestamp: 5 }],
      params: {},
      tags: {},
    },
    predictions: { path: "predictions.csv", ids, labels: ids.map(() => "1"), predicted },
  };
};
const caseOf = (ours: number, theirs: number): Case => ({
  sides: [run("a", ours / 200, ours), run("b", theirs / 200, theirs)],
  beside: [1],
  chosenFrom: 1,
  pipeline: {},
  now: 0,
});

const paired = policyOf({ metric: "accuracy", "no-worse-than": "champion", margin: 0.02, confidence: 0.95 });
const about = { candidate: "m version 1, run a", url: "http://mlflow/#/a" };
const written = (policy: Policy, given: Case) =>
  evidenceText({ ...about, policy, case: given, judgement: judge(policy, given) });

describe("judged again from its evidence file", () => {
  it.each<[string, Policy, Case, string]>([
    ["a model that is better by its predictions", paired, caseOf(190, 180), "pass"],
    ["a model that is worse by its predictions", paired, caseOf(150, 190), "fail"],
    ["a floor", policyOf({ metric: "accuracy", "at-least": 0.8 }), caseOf(170, 1), "pass"],
    ["NaN, which JSON has not", policyOf({ metric: "accuracy", "at-least": 0.8 }), caseOf(Number.NaN, 1), "fail"],
    ["a metric that is missing", policyOf({ metric: "f1", "at-least": 0.8 }), caseOf(1, 1), "inconclusive"],
  ])("%s gets the same verdict, rule by rule", (_, policy, given, verdict) => {
    const { text, sha256 } = written(policy, given);
    const again = judgedAgain(text, "gate.json");
    expect(again.judgement).toEqual(judge(policy, given));
    expect(again).toMatchObject({ ...about, sha256, judgement: { verdict } });
  });
});

describe("an evidence file", () => {
  const { text } = written(paired, caseOf(150, 190));
  const hashless = (changed: object) => {
    const { candidate, url, policy, case: given, judgement } = JSON.parse(JSON.stringify(changed));
    return evidenceText({ candidate, url, policy, case: given, judgement }).text;
  };

  it("in which anything was changed is found out by its SHA-256", () => {
    expect(() => judgedAgain(text.replace('"fail"', '"pass"'), "gate.json")).toThrow(
      /^gate\.json: was changed since it was written/,
    );
    expect(() => judgedAgain(text.replace('"value":0.75', '"value":0.95'), "gate.json")).toThrow(/was changed/);
  });

  it("whose verdict was changed, and its SHA-256 made to fit, is found out by judging again", () => {
    const kept = JSON.parse(text);
    const lie = { ...kept.judgement, verdict: "pass" };
    expect(() => judgedAgain(hashless({ ...kept, judgement: lie }), "gate.json")).toThrow(
      /tells the verdict pass, but what it holds gives fail/,
    );
  });

  it("whose predictions were changed, and its SHA-256 made to fit, is found out by judging again", () => {
    const kept = JSON.parse(written(paired, caseOf(198, 150)).text);
    kept.case.sides[0].predictions.predicted[0] = "0";
    // The run's own metric no longer fits its predictions.
    expect(() => judgedAgain(hashless(kept), "gate.json")).toThrow(
      /tells the verdict pass, but what it holds gives inconclusive/,
    );
  });

  it("whose value was changed within the verdict, and its SHA-256 made to fit, is found out by judging again", () => {
    const floor = policyOf({ metric: "accuracy", "at-least": 0.8 });
    const kept = JSON.parse(written(floor, caseOf(170, 1)).text);
    kept.case.sides[0].run.metrics[0].value = 0.95;
    expect(() => judgedAgain(hashless(kept), "gate.json")).toThrow(
      /gives another result of the rule "accuracy at least/,
    );
  });

  it.each(["", "[]", "null", "{", '{"evidence-file":2,"sha256":""}', '{"evidence-file":1}'])("is not %j", (given) => {
    expect(() => judgedAgain(given, "gate.json")).toThrow(/^gate\.json: is no evidence file/);
  });

  it("of another shape is refused, not judged", () => {
    const kept = { ...about, policy: paired, case: { sides: "x" }, judgement: { verdict: "pass", rules: [] } };
    const shaped = evidenceText(kept as unknown as Parameters<typeof evidenceText>[0]).text;
    expect(() => judgedAgain(shaped, "gate.json")).toThrow(/holds nothing that can be judged/);
  });
});
