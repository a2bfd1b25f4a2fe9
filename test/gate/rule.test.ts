/** What mlops.yml may say of rules, and how they read. */
import { describe, expect, it } from "@jest/globals";
import { inWords } from "../../src/gate/rule.ts";
import { gateSettings } from "../../src/gate/settings.ts";
import { rules } from "./samples.ts";

const acc = { metric: "acc" };

describe("a rule reads as a sentence", () => {
  it.each<[object, string]>([
    [{ ...acc, "at-least": 0.8 }, "acc at least 0.8"],
    [{ metric: "loss", "at-most": 1, confidence: 0.95 }, "loss at most 1, with 95% confidence"],
    [{ ...acc, "no-worse-than": "champion" }, "acc no worse than the champion's"],
    [
      { metric: "loss", "no-worse-than": "champion", margin: 0.01, better: "lower" },
      "loss no worse than the champion's by more than 0.01 (lower is better)",
    ],
    [
      { ...acc, "no-worse-than": "best", margin: "2%", confidence: 0.975 },
      "acc no worse than the best promoted one's by more than 2%, with 97.5% confidence",
    ],
    [{ ...acc, "better-than": "champion", margin: 0.5 }, "acc better than the champion's by more than 0.5"],
    [{ ...acc, "better-than": 3 }, "acc better than version 3's"],
    [{ ...acc, "no-worse-than": "version:a/b/3" }, "acc no worse than a/b version 3's"],
    [{ parameter: "label_noise", equals: 0 }, "parameter label_noise equals 0"],
    [{ tag: "reviewed", "one-of": ["yes", "twice"] }, "tag reviewed is one of yes, twice"],
    [{ experiment: "skin" }, "run is of the experiment skin"],
    [{ signature: "unchanged" }, "signature unchanged"],
    [{ signature: "compatible" }, "signature compatible with what serves"],
    [{ data: "same" }, "measured on the champion's evaluation set"],
    [{ data: "a".repeat(64) }, `measured on ${"a".repeat(64)}`],
    [{ freshness: "7d" }, "run ended at most 7d ago"],
    [{ lineage: "commit" }, "made by this pipeline's commit"],
    [{ lineage: ["commit", "image"] }, "made by this pipeline's commit and image"],
  ])("%j", (rule, words) => {
    expect(inWords(rules(rule)[0]!)).toBe(words);
  });
});

describe("a rule that says nothing clear is refused", () => {
  const said = (rule: object) =>
    gateSettings
      .safeParse({ rules: [rule] })
      .error?.issues.map(({ path, message }) => `${path.slice(2).join(".")}: ${message}`);
  it.each<[object, RegExp]>([
    [{}, /^: a rule is about one of metric, .*; here is none$/],
    [{ ...acc, tag: "x", equals: 1 }, /here is metric and tag/],
    [acc, /^: a rule about a metric has one of at-least, .*; here is none$/],
    [{ ...acc, "at-least": 1, "at-most": 2 }, /here is at-least and at-most/],
    [{ ...acc, "at-least": Number.NaN }, /^at-least: /],
    [{ ...acc, "at-least": 1, margin: 1 }, /^margin: margin belongs to no-worse-than and better-than$/],
    [{ ...acc, "at-least": 1, better: "lower" }, /^better: better belongs to/],
    [{ ...acc, "no-worse-than": "champion", margin: -1 }, /^margin: has to be a number of 0 or more/],
    [{ ...acc, "no-worse-than": "champion", margin: "1" }, /^margin: has to be .* or a share such as 1%/],
    [{ ...acc, "no-worse-than": "champoin" }, /^no-worse-than: has to be champion, best, the number of a version/],
    [{ ...acc, "no-worse-than": 0 }, /^no-worse-than: /],
    [{ ...acc, "at-least": 1, confidence: 95 }, /^confidence: has to be a share from 0\.5/],
    [{ ...acc, "at-least": 1, confidence: 1 }, /^confidence: /],
    [{ ...acc, "at-least": 1, measure: "accurcy" }, /^measure: /],
    [{ parameter: "p" }, /^: a rule about a parameter has one of equals, one-of; here is none$/],
    [{ tag: "t", equals: 1, "one-of": [1] }, /here is equals and one-of/],
    [{ tag: "t", "at-least": 1, equals: 1 }, /^at-least: at-least does not belong to a rule about a tag$/],
    [{ signature: "same" }, /^signature: /],
    [{ data: "latest" }, /^data: has to be same, or a SHA-256/],
    [{ freshness: "7 days" }, /^freshness: is not a time span/],
    [{ lineage: "branch" }, /^lineage: has to be commit, image, or both/],
  ])("%j", (rule, message) => {
    expect(said(rule)).toContainEqual(expect.stringMatching(message));
  });
});

describe("settings", () => {
  it("refuse aliases that MLflow keeps", () => {
    const alias = (name: string) => gateSettings.safeParse({ "champion-alias": name }).success;
    expect(["champion", "v2-champion"].map(alias)).toEqual([true, true]);
    expect(["latest", "Latest", "v3", "a b", ""].map(alias)).toEqual([false, false, false, false, false]);
  });

  it("have a convention for predictions", () => {
    expect(gateSettings.parse({}).predictions).toEqual({
      artifact: "predictions.csv",
      id: "id",
      label: "label",
      prediction: "prediction",
      score: "score",
    });
  });
});
