/** The tag mlops.policy: the same for policies that mean the same, another for each setting that a verdict can depend on. */
import { describe, expect, it } from "@jest/globals";
import { policyHash } from "../../src/gate/policy.ts";
import { gateSettings } from "../../src/gate/settings.ts";

const rule = { metric: "accuracy", "no-worse-than": "champion", margin: 0.01, confidence: 0.95 };
const hashOf = (gate: object) => policyHash(gateSettings.parse({ rules: [rule], ...gate }));
const usual = hashOf({});

describe("the hash of the policy", () => {
  it("is 12 hexadecimal digits", () => {
    expect(usual).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each<[string, object]>([
    ["another rule", { rules: [{ ...rule, margin: 0.02 }] }],
    ["one rule more", { rules: [rule, { data: "same" }] }],
    ["first", { first: "pass" }],
    ["choose-by", { "choose-by": { metric: "validation_accuracy" } }],
    ["evaluation-size", { "evaluation-size": "test_rows" }],
    ["predictions", { predictions: { artifact: "test/predictions.csv" } }],
    ["a column of predictions", { predictions: { prediction: "predicted" } }],
    ["model, whose champion is compared with", { model: "skin_cancer" }],
    ["champion-alias, which names the champion", { "champion-alias": "production" }],
    ["drift, which decides between two champions", { drift: "heal" }],
  ])("changes with %s", (_, gate) => {
    expect(hashOf(gate)).not.toBe(usual);
  });

  it.each<[string, object]>([
    ["stage, which is given after the verdict", { stage: "Production" }],
    ["the order of keys", { rules: [Object.fromEntries(Object.entries(rule).reverse())] }],
    ["a default that is written out", { first: "inconclusive", predictions: { id: "id" } }],
    ["another way to write the same", { rules: [{ ...rule, better: "higher" }] }],
  ])("does not change with %s", (_, gate) => {
    expect(hashOf(gate)).toBe(usual);
  });

  it("looks for the order of keys at all depths", () => {
    const parsed = gateSettings.parse({ rules: [rule], predictions: {} });
    const turned = (value: object): object =>
      Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, inner?.constructor === Object ? turned(inner) : inner]),
      );
    const reordered = { ...turned(parsed), rules: parsed.rules.map(turned) } as typeof parsed;
    expect(JSON.stringify(reordered)).not.toBe(JSON.stringify(parsed));
    expect(policyHash(reordered)).toBe(usual);
  });
});
