/** Gate policies in an editor: the committed schema/mlops.schema.json takes and refuses what gate-model takes and refuses. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { stringify } from "yaml";
import { readConfig } from "../../src/config/read.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/mlops.schema.json", import.meta.url), "utf8"));
const bySchema = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
/** Of both, whether they take it. */
const taken = (gate: object) => ({
  schema: bySchema({ gate }),
  "gate-model":
    readConfig(stringify({ gate }), "mlops.yml", { environment: undefined, "use-case": undefined }).problems.length ===
    0,
});
const accuracy = { metric: "prediction_accuracy" };

describe("a gate policy that is taken", () => {
  it.each<[string, object]>([
    [
      "floor, champion and best",
      {
        rules: [
          { ...accuracy, "at-least": 0.8 },
          { ...accuracy, "no-worse-than": "champion", margin: 0.01, confidence: 0.95 },
          { ...accuracy, "no-worse-than": "best", margin: 0.02 },
        ],
      },
    ],
    [
      "each kind of rule",
      {
        rules: [
          { metric: "loss", "at-most": 1, step: "last", measure: "log_loss" },
          { metric: "loss", "better-than": "version:skin_cancer/3", margin: "1%", better: "lower" },
          { ...accuracy, "no-worse-than": 3 },
          { parameter: "label_noise", equals: 0 },
          { tag: "reviewed", "one-of": ["yes", true] },
          { experiment: "skin" },
          { signature: "compatible" },
          { data: "same" },
          { freshness: "7d" },
          { lineage: ["commit", "image"] },
        ],
      },
    ],
    [
      "every other setting",
      {
        model: "skin_cancer",
        "champion-alias": "champion",
        first: "pass",
        drift: "heal",
        stage: "Production",
        "choose-by": { metric: "validation_accuracy", better: "higher" },
        predictions: { artifact: "test.csv.gz", id: "image", label: "y", prediction: "pred", score: "p" },
        "evaluation-size": "n",
      },
    ],
    ["nothing", {}],
  ])("%s", (_, gate) => {
    expect(taken(gate)).toEqual({ schema: true, "gate-model": true });
  });
});

describe("a gate policy that is refused", () => {
  it.each<[string, object]>([
    ["a misspelt setting", { rulse: [] }],
    ["a misspelt key of a rule", { rules: [{ ...accuracy, "at-leats": 0.8 }] }],
    ["two demands in one rule", { rules: [{ ...accuracy, "at-least": 0.8, "no-worse-than": "champion" }] }],
    ["no demand", { rules: [accuracy] }],
    ["confidence in percent", { rules: [{ ...accuracy, "no-worse-than": "champion", confidence: 95 }] }],
    ["a margin for a floor", { rules: [{ ...accuracy, "at-least": 0.8, margin: 0.01 }] }],
    ["a rule about two things", { rules: [{ ...accuracy, "at-least": 0.8, data: "same" }] }],
    ["a rule about nothing", { rules: [{}] }],
    ["a key of another kind of rule", { rules: [{ tag: "reviewed", equals: "yes", confidence: 0.9 }] }],
    ["a value and several", { rules: [{ tag: "reviewed", equals: "yes", "one-of": ["yes"] }] }],
    ["a misspelt champion", { rules: [{ ...accuracy, "no-worse-than": "champoin" }] }],
    ["a negative margin", { rules: [{ ...accuracy, "no-worse-than": "champion", margin: -0.01 }] }],
    ["a floor as text", { rules: [{ ...accuracy, "at-least": "0.8" }] }],
    ["an alias that MLflow keeps", { "champion-alias": "latest" }],
    ["the same in capitals", { "champion-alias": "V1" }],
  ])("%s", (_, gate) => {
    expect(taken(gate)).toEqual({ schema: false, "gate-model": false });
  });
});
