/** Rules that compare no numbers. */
import { describe, expect, it } from "@jest/globals";
import type { Judged } from "../../src/gate/evidence.ts";
import type { Signature } from "../../src/gate/signature.ts";
import { model, now, verdict } from "./samples.ts";

const hash = (digit: string) => `sha256:${digit.repeat(64)}`;
const image = (digit: string) => `registry.example.org/trainer@${hash(digit)}`;
const tagged = (tags: Record<string, string>, params: Record<string, string> = {}) => model("a", {}, { tags, params });

describe("parameters and tags", () => {
  it.each<[object, Judged, string, string]>([
    [{ parameter: "p", equals: 0.1 }, tagged({}, { p: "0.10" }), "pass", "it is 0.10"],
    [{ parameter: "p", equals: true }, tagged({}, { p: "True" }), "pass", "it is True"],
    [{ parameter: "p", "one-of": ["a", "b"] }, tagged({}, { p: "c" }), "fail", "it is c"],
    [{ tag: "t", equals: "" }, tagged({ t: "0" }), "fail", "it is 0"],
    [{ tag: "t", equals: "x" }, tagged({}), "inconclusive", "the run has no tag t"],
  ])("%j", (rule, candidate, wanted, because) => {
    expect(verdict(rule, candidate)).toMatchObject({ verdict: wanted, because });
  });

  it("of a run that failed say nothing", () => {
    const failed = model("a", {}, { status: "FAILED", tags: { t: "x" } });
    expect(verdict({ tag: "t", equals: "x" }, failed)).toMatchObject({ verdict: "fail" });
  });
});

describe("the experiment", () => {
  it("is compared by its name", () => {
    const of = (experiment?: string) =>
      verdict({ experiment: "skin" }, model("a", {}, experiment === undefined ? {} : { experiment })).verdict;
    expect([of("skin"), of("Skin"), of()]).toEqual(["pass", "fail", "inconclusive"]);
  });
});

describe("the evaluation set", () => {
  const set = (value: string) => tagged({ "mlops.evaluation-set": value });
  it.each<[object, Judged, Judged | undefined, string]>([
    [{ data: "same" }, set(hash("a")), set("A".repeat(64)), "pass"],
    [{ data: "same" }, set(hash("a")), set(hash("b")), "fail"],
    [{ data: "same" }, set(hash("a")), undefined, "pass"],
    [{ data: "same" }, set(hash("a")), tagged({}), "inconclusive"],
    [{ data: "same" }, set("d41d8cd9"), set("d41d8cd9"), "inconclusive"],
    [{ data: "same" }, tagged({}), undefined, "inconclusive"],
    [{ data: hash("a") }, set("a".repeat(64)), undefined, "pass"],
    [{ data: hash("a") }, set(hash("b")), undefined, "fail"],
  ])("%j of %j beside %j: %s", (rule, candidate, champion, wanted) => {
    expect(verdict(rule, candidate, champion).verdict).toBe(wanted);
  });
});

describe("age", () => {
  const ended = (before: number | undefined) =>
    verdict({ freshness: "2h" }, model("a", {}, before === undefined ? {} : { end: now - before * 60_000 }));
  it("counts from the run's end, and trusts no clock that is ahead", () => {
    expect(ended(119)).toMatchObject({ verdict: "pass", because: expect.stringContaining("119 min ago") });
    expect(ended(121).verdict).toBe("fail");
    expect(ended(undefined).verdict).toBe("inconclusive");
    expect(ended(-10).because).toContain("a clock is wrong");
  });
});

describe("lineage", () => {
  const commit = "c0ffee".padEnd(40, "0");
  const by = (of: unknown, tags: Record<string, string>, pipeline = { commit, images: [image("a")] }) =>
    verdict({ lineage: of }, tagged(tags), undefined, { pipeline });
  it.each<[unknown, Record<string, string>, string]>([
    ["commit", { "mlops.commit": commit }, "pass"],
    ["commit", { "mlflow.source.git.commit": commit }, "pass"],
    ["commit", { "mlops.commit": commit.slice(0, 12) }, "fail"],
    ["commit", { "mlops.commit": "b".repeat(40), "mlflow.source.git.commit": commit }, "fail"],
    ["commit", {}, "inconclusive"],
    ["image", { "mlops.image": image("a") }, "pass"],
    ["image", { "mlops.image": image("b") }, "fail"],
    ["image", { "mlops.image": "trainer:latest" }, "inconclusive"],
    [["commit", "image"], { "mlops.commit": commit, "mlops.image": image("b") }, "fail"],
    [["commit", "image"], { "mlops.commit": commit, "mlops.image": image("a") }, "pass"],
  ])("by %j of %j: %s", (of, tags, wanted) => {
    expect(by(of, tags).verdict).toBe(wanted);
  });

  it("can't be told where the pipeline is not known", () => {
    const nothing = {} as { commit: string; images: string[] };
    expect(by("commit", { "mlops.commit": commit }, nothing).verdict).toBe("inconclusive");
    expect(by("image", { "mlops.image": image("a") }, nothing).because).toContain("output images of build-images");
  });
});

describe("the signature", () => {
  const takes = (...names: string[]): Signature => ({
    inputs: names.map((name) => ({ name, type: "double", optional: false })),
    outputs: [],
  });
  const side = (signature?: Judged["signature"]): Judged => ({ ...model("a", {}), ...(signature && { signature }) });
  it.each<[string, Judged, Judged | undefined, string]>([
    ["unchanged", side(takes("age")), side(takes("age")), "pass"],
    ["unchanged", side(takes()), side(takes("age")), "fail"],
    ["compatible", side(takes()), side(takes("age")), "pass"],
    ["compatible", side(takes("age", "weight")), side(takes("age")), "fail"],
    ["compatible", side({ because: "it was logged without a signature" }), side(takes()), "inconclusive"],
    ["compatible", side(takes()), side({ because: "it was logged without a signature" }), "inconclusive"],
    ["compatible", side(takes()), undefined, "inconclusive"],
  ])("%s of %j beside %j: %s", (demand, candidate, champion, wanted) => {
    expect(verdict({ signature: demand }, candidate, champion).verdict).toBe(wanted);
  });
});
