import { describe, expect, it } from "@jest/globals";
import type { Judged, JudgedRun } from "../../src/gate/evidence.ts";
import { gateSettings, type Rule } from "../../src/gate/settings.ts";
import { bestOf, inWords, judge } from "../../src/gate/verdict.ts";

const model = (runId: string, metrics: Record<string, number>, more: Partial<JudgedRun> = {}): Judged => ({
  run: {
    runId,
    status: "FINISHED",
    deleted: false,
    metrics: Object.entries(metrics).map(([key, value]) => ({ key, value, step: 0, timestamp: 1 })),
    tags: {},
    ...more,
  },
});
const rules = (...given: object[]): Rule[] => gateSettings.parse({ rules: given }).rules;
const verdict = (
  rule: object,
  candidate: Judged,
  champion?: Judged | string,
  first: "pass" | "inconclusive" = "inconclusive",
) => judge({ rules: rules(rule), first }, candidate, champion).rules[0]!;

const atLeast = { metric: "acc", "at-least": 0.8 };
const noWorse = { metric: "acc", "no-worse-than": "champion" };

describe("at-least and at-most", () => {
  it.each([
    [atLeast, 0.8, "pass"],
    [atLeast, 0.7999999, "fail"],
    [{ metric: "acc", "at-most": 0.8 }, 0.8, "pass"],
    [{ metric: "acc", "at-most": 0.8 }, 0.81, "fail"],
    [{ metric: "acc", "at-most": -1 }, -1.5, "pass"],
    [{ metric: "acc", "at-least": 0 }, 0, "pass"],
  ])("%j of %d: %s", (rule, value, wanted) => {
    expect(verdict(rule, model("a", { acc: value })).verdict).toBe(wanted);
  });

  it("shows as many digits as it takes to tell value and threshold apart", () => {
    expect(verdict(atLeast, model("a", { acc: 0.79999999 })).because).toBe("0.79999999 against 0.8");
  });
});

describe("what is no evidence never passes", () => {
  const anything = { metric: "acc", "at-least": -1e300 };
  const anythingLow = { metric: "acc", "at-most": 1e300 };
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
    ["a metric of another name", model("a", { acx: 1, loss: 2 }), "inconclusive", /no metric acc; did you mean acx\?/],
    ["other metrics", model("a", { f1: 1, loss: 2 }), "inconclusive", /it has f1, loss/],
    ["no metrics", model("a", {}), "inconclusive", /it has no metrics/],
    ["a failed run", model("a", { acc: 1 }, { status: "FAILED" }), "fail", /FAILED/],
    ["a killed run", model("a", { acc: 1 }, { status: "KILLED" }), "fail", /KILLED/],
    ["a running run", model("a", { acc: 1 }, { status: "RUNNING" }), "inconclusive", /RUNNING, not FINISHED/],
    ["a deleted run", model("a", { acc: 1 }, { deleted: true }), "fail", /deleted/],
  ])("%s", (_, candidate, wanted, because) => {
    for (const rule of [anything, anythingLow, noWorse]) {
      const found = verdict(rule, candidate, model("champion", { acc: -5 }));
      expect([found.verdict, found.value]).toEqual([wanted, undefined]);
      expect(found.because).toMatch(because);
    }
  });
});

describe("no-worse-than: champion", () => {
  it.each([
    [0.9, {}, 0.9, "pass"],
    [0.89, {}, 0.9, "fail"],
    [0.89, { margin: 0.01 }, 0.9, "pass"],
    [0.7, { margin: 0.1 }, 0.8, "pass"],
    [0.8899, { margin: 0.01 }, 0.9, "fail"],
    [-1.5, {}, -1, "fail"],
    [-0.5, {}, -1, "pass"],
    [0.2, { better: "lower" }, 0.2, "pass"],
    [0.21, { better: "lower" }, 0.2, "fail"],
    [0.3, { better: "lower", margin: 0.1 }, 0.2, "pass"],
    [0.3001, { better: "lower", margin: 0.1 }, 0.2, "fail"],
  ])("%d with %j beside %d: %s", (value, more, champion, wanted) => {
    const found = verdict({ ...noWorse, ...more }, model("a", { acc: value }), model("b", { acc: champion }));
    expect(found).toMatchObject({ verdict: wanted, champion });
    expect(found.because).toContain("two bare numbers: how sure this is can't be told");
  });

  it.each<[string, Judged | string, RegExp]>([
    ["is NaN", model("b", { acc: Number.NaN }), /^champion: acc is NaN/],
    ["has no such metric", model("b", { f1: 1 }), /^champion: the run has no metric acc/],
    ["was deleted", model("b", { acc: 0.1 }, { deleted: true }), /^champion: the run was deleted/],
    ["can't be found", "the alias champion names version 3 of m, which was deleted", /version 3 of m/],
  ])("can't tell when the champion %s", (_, champion, because) => {
    const found = verdict(noWorse, model("a", { acc: 0.99 }), champion);
    expect(found.verdict).toBe("inconclusive");
    expect(found.because).toMatch(because);
  });

  it("can't tell on other data, and says of which", () => {
    const on = (runId: string, data?: string) =>
      model(runId, { acc: 0.99 }, { tags: data === undefined ? {} : { "mlops.evaluation-set": data } });
    const data = (a?: string, b?: string) => verdict(noWorse, on("a", a), on("b", b));
    expect(data("sha256:1", "sha256:2")).toMatchObject({
      verdict: "inconclusive",
      because: expect.stringContaining("sha256:1 and sha256:2"),
    });
    expect(data("sha256:1")).toMatchObject({ verdict: "inconclusive" });
    expect(data("sha256:1", "sha256:1")).toMatchObject({ verdict: "pass" });
    expect(data().because).toContain("whether on the same data is not known");
  });

  it("of the first model ever is what gate.first says", () => {
    const candidate = model("a", { acc: 0.99 });
    expect(verdict(noWorse, candidate, undefined)).toMatchObject({
      verdict: "inconclusive",
      because: expect.stringContaining("gate.first: pass"),
    });
    expect(verdict(noWorse, candidate, undefined, "pass").verdict).toBe("pass");
  });

  it("passes the champion itself", () => {
    const champion = model("a", { acc: 0.5 });
    expect(verdict(noWorse, champion, champion)).toMatchObject({ verdict: "pass", champion: 0.5 });
  });
});

describe("all rules together", () => {
  const three = (...values: number[]) =>
    judge(
      { rules: rules(atLeast, { metric: "loss", "at-most": 1 }, { metric: "f1", "at-least": 0.5 }), first: "pass" },
      model("a", { acc: values[0]!, loss: values[1]!, ...(values[2] !== undefined && { f1: values[2] }) }),
      undefined,
    ).verdict;
  it("pass when each does; one that fails is more than one that can't be told", () => {
    expect(three(0.9, 0.5, 0.6)).toBe("pass");
    expect(three(0.9, 0.5)).toBe("inconclusive");
    expect(three(0.9, 2)).toBe("fail");
  });
});

describe("of several candidates", () => {
  const best = (rule: object, ...values: number[]) =>
    bestOf(
      rules(rule),
      values.map((value, index) => model(String(index), { acc: value })),
    )?.run.runId;
  it("the best by the first rule's metric is taken, never one without a value", () => {
    expect(best(atLeast, 0.7, 0.9, 0.8)).toBe("1");
    expect(best({ metric: "acc", "at-most": 1 }, 0.7, 0.9, 0.8)).toBe("0");
    expect(best({ ...noWorse, better: "lower" }, 0.9, 0.7)).toBe("1");
    expect(best(atLeast, Number.NaN, 0.1, Number.MAX_VALUE)).toBe("1");
  });
});

describe("settings", () => {
  const said = (rule: object) => gateSettings.safeParse({ rules: [rule] }).error?.issues.map(({ message }) => message);
  it("refuse what is not built, and what says nothing", () => {
    expect(said({ ...noWorse, confidence: 0.95 })?.join()).toMatch(/^is not built yet.*no confidence/);
    expect(said({ metric: "acc", "no-worse-than": "best" })).toHaveLength(1);
    expect(said({ metric: "acc" })?.join()).toContain("here is none");
    expect(said({ ...atLeast, "at-most": 1 })?.join()).toContain("here is at-least and at-most");
    expect(said({ metric: "acc", "at-least": Number.NaN })).toHaveLength(1);
    expect(said({ ...noWorse, margin: -1 })).toHaveLength(1);
  });

  it("refuse aliases that MLflow keeps", () => {
    const alias = (name: string) => gateSettings.safeParse({ "champion-alias": name }).success;
    expect(["champion", "v2-champion", "latest", "Latest", "v3", "a b", ""].map(alias)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("read as a sentence", () => {
    const words = rules(atLeast, { metric: "loss", "at-most": 1 }, { ...noWorse, margin: 0.01, better: "lower" });
    expect(words.map(inWords)).toEqual([
      "acc at least 0.8",
      "loss at most 1",
      "acc no worse than the champion's by more than 0.01 (lower is better)",
    ]);
  });
});
