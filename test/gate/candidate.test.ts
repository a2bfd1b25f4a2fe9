import { describe, expect, it } from "@jest/globals";
import { candidateFrom } from "../../src/gate/candidate.ts";

const [a, b] = ["a".repeat(32), "b".repeat(32)];

describe("the candidate", () => {
  it.each<[string, object]>([
    [`run:${a}`, { kind: "runs", runs: [{ runId: a }] }],
    [`runs:${a}, ${b},${a}`, { kind: "runs", runs: [{ runId: a }, { runId: b }] }],
    ["version:skin_cancer/7", { kind: "version", model: "skin_cancer", version: "7" }],
    ["version:a/b/7", { kind: "version", model: "a/b", version: "7" }],
    [
      "version:ElasticNet(alpha=0.5, l1_ratio=0.5)/2",
      { kind: "version", model: "ElasticNet(alpha=0.5, l1_ratio=0.5)", version: "2" },
    ],
    ["alias:me@home@challenger", { kind: "alias", model: "me@home", alias: "challenger" }],
  ])("%s", (text, wanted) => {
    expect(candidateFrom(text)).toEqual(wanted);
  });

  it("of a training is every run that is marked as one, with what it registered", () => {
    const runs = [
      { runId: a, model: "m", version: 3, role: "candidate", taskId: "train" },
      { runId: b, role: "other", taskId: "prepare" },
    ];
    expect(candidateFrom(JSON.stringify(runs))).toEqual({
      kind: "runs",
      runs: [{ runId: a, model: "m", version: "3" }],
    });
    expect(candidateFrom(JSON.stringify(runs.slice(1)))).toEqual({ kind: "runs", runs: [{ runId: b }] });
  });

  it.each([
    ["champion", "names no candidate"],
    ["run:", "names no candidate"],
    [`run:${a},${b}`, "does not name one run"],
    ["runs: ,", "does not name one run"],
    ["run:../../x", 'has "../../x", which is no id'],
    ["version:m", "names no candidate"],
    ["version:m/0", "names no candidate"],
    ["version:m/latest", "names no candidate"],
    ["alias:m@a b", "names no candidate"],
    ["[", "starts like JSON"],
    ["[]", "left no MLflow run behind"],
    ["[{}]", "is no list of runs"],
    ["[null]", "is no list of runs"],
  ])("%s is refused", (text, words) => {
    expect(() => candidateFrom(text)).toThrow(words);
  });
});
