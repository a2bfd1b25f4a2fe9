/** What bare values decide, and how rules make one verdict. */
import { describe, expect, it } from "@jest/globals";
import { bestOf, isFlattered, orderOf } from "../../src/gate/verdict.ts";
import { judged, model, policy, rules, verdict } from "./samples.ts";

const atLeast = { metric: "acc", "at-least": 0.8 };
const noWorse = { metric: "acc", "no-worse-than": "champion" };
const better = { metric: "acc", "better-than": "champion" };

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

describe("a comparison", () => {
  it.each([
    [noWorse, 0.9, {}, 0.9, "pass"],
    [noWorse, 0.89, {}, 0.9, "fail"],
    [noWorse, 0.89, { margin: 0.01 }, 0.9, "pass"],
    [noWorse, 0.7, { margin: 0.1 }, 0.8, "pass"],
    [noWorse, 0.8899, { margin: 0.01 }, 0.9, "fail"],
    [noWorse, 0.882, { margin: "2%" }, 0.9, "pass"],
    [noWorse, 0.8819, { margin: "2%" }, 0.9, "fail"],
    [noWorse, 0.2, { better: "lower" }, 0.2, "pass"],
    [noWorse, 0.21, { better: "lower" }, 0.2, "fail"],
    [noWorse, 0.3, { better: "lower", margin: 0.1 }, 0.2, "pass"],
    [noWorse, 0.3001, { better: "lower", margin: 0.1 }, 0.2, "fail"],
    [better, 0.91, {}, 0.9, "pass"],
    [better, 0.9, {}, 0.9, "fail"],
    [better, 0.92, { margin: 0.02 }, 0.9, "fail"],
    [better, 0.93, { margin: 0.02 }, 0.9, "pass"],
    [better, 0.1, { better: "lower", margin: "10%" }, 0.2, "pass"],
    [better, 0.19, { better: "lower", margin: "10%" }, 0.2, "fail"],
  ])("%j of %d with %j beside %d: %s", (rule, value, more, champion, wanted) => {
    const found = verdict({ ...rule, ...more }, model("a", { acc: value }), model("b", { acc: champion }));
    expect(found).toMatchObject({ verdict: wanted, against: champion, evidence: "values" });
    expect(found.because).toContain("two bare numbers: how sure this is can't be told");
  });

  it("names what it is compared with", () => {
    const rule = { ...noWorse, "no-worse-than": "best" };
    expect(verdict(rule, model("a", { acc: 0.9 }), model("b", { acc: 0.8 })).because).toMatch(
      /^0\.9 against the best promoted one's 0\.8/,
    );
  });

  it("of the first model ever is what gate.first says", () => {
    const candidate = model("a", { acc: 0.99 });
    expect(verdict(noWorse, candidate)).toMatchObject({
      verdict: "inconclusive",
      because: expect.stringContaining("gate.first: pass"),
    });
    expect(verdict(noWorse, candidate, undefined, { first: "pass" }).verdict).toBe("pass");
  });
});

describe("all rules together", () => {
  const three = (...values: number[]) =>
    judged(
      { rules: [atLeast, { metric: "loss", "at-most": 1 }, { metric: "f1", "at-least": 0.5 }] },
      model("a", { acc: values[0]!, loss: values[1]!, ...(values[2] !== undefined && { f1: values[2] }) }),
    ).verdict;
  it("pass when each does; one that fails is more than one that can't be told", () => {
    expect(three(0.9, 0.5, 0.6)).toBe("pass");
    expect(three(0.9, 0.5)).toBe("inconclusive");
    expect(three(0.9, 2)).toBe("fail");
  });
});

describe("of several candidates", () => {
  const best = (settings: object, ...values: number[]) =>
    bestOf(
      orderOf(policy(settings)),
      values.map((value, index) => model(String(index), { acc: value, held: 1 - value })),
    )?.run.runId;

  it("the best by the first rule with a metric is taken, never one without a value", () => {
    expect(best({ rules: [{ tag: "a", equals: 1 }, atLeast] }, 0.7, 0.9, 0.8)).toBe("1");
    expect(best({ rules: [{ metric: "acc", "at-most": 1 }] }, 0.7, 0.9, 0.8)).toBe("0");
    expect(best({ rules: [{ ...noWorse, better: "lower" }] }, 0.9, 0.7)).toBe("1");
    expect(best({ rules: [atLeast] }, Number.NaN, 0.1, Number.MAX_VALUE)).toBe("1");
  });

  it("choose-by takes another metric, and then no rule is flattered by the choice", () => {
    const chosen = { rules: [atLeast], "choose-by": { metric: "held" } };
    expect(best(chosen, 0.7, 0.9, 0.8)).toBe("0");
    expect(isFlattered(rules(atLeast), orderOf(policy(chosen)))).toBe(false);
    expect(isFlattered(rules(atLeast), orderOf(policy({ rules: [atLeast] })))).toBe(true);
  });
});
