import { describe, expect, it } from "@jest/globals";
import { type FoundRun, namedBy, trainedRuns } from "../../src/training/result.ts";

describe("what a task names", () => {
  it.each([
    ["a model", { model_name: "m", model_version: "3" }, [{ model: "m", version: "3" }]],
    ["a number for a version", { model_name: "m", model_version: 3 }, [{ model: "m", version: "3" }]],
    [
      "the model to be served, before the one it came from",
      { model_name: "x", model_version: "1", serving_model_name: "m", serving_model_version: "2", run_id: "r" },
      [{ model: "m", version: "2" }],
    ],
    ["a run", { run_id: "r", accuracy: 1 }, [{ runId: "r" }]],
    ["several", [{ run_id: "r" }, { run_id: "s" }], [{ runId: "r" }, { runId: "s" }]],
    ["a container's last line", '{"run_id": "r"}', [{ runId: "r" }]],
    ["a path of a version", { model_name: "m", model_version: "../1" }, []],
    ["nothing", undefined, []],
    ["null", null, []],
    ["a plain text", "r", []],
    ["Python", "{'run_id': 'r'}", []],
    ["other things", { accuracy: 0.9 }, []],
  ])("is read from %s", (_, xcom, named) => {
    expect(namedBy(xcom)).toEqual(named);
  });
});

describe("the runs of a training", () => {
  const runs: FoundRun[] = [
    { runId: "prep", status: "FINISHED", versions: [] },
    { runId: "a", status: "FINISHED", versions: [{ model: "m", version: "1" }] },
    { runId: "b", status: "FINISHED", versions: [{ model: "m", version: "2" }] },
    { runId: "dead", status: "FAILED", versions: [{ model: "m", version: "3" }] },
  ];
  const candidates = (...args: Parameters<typeof trainedRuns>) =>
    trainedRuns(...args)
      .filter(({ role }) => role === "candidate")
      .map(({ runId, version }) => [runId, version]);

  it("that finished and registered a version are candidates when no task chose", () => {
    expect(candidates(runs, undefined, new Map())).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });

  it("are candidates only as far as the task chose them", () => {
    expect(candidates(runs, [{ model: "m", version: "2" }], new Map())).toEqual([["b", "2"]]);
    expect(candidates(runs, [{ runId: "prep" }], new Map())).toEqual([["prep", undefined]]);
    expect(candidates(runs, [{ model: "other", version: "2" }], new Map())).toEqual([]);
  });

  it("name the task that made them, where it is known", () => {
    expect(trainedRuns(runs.slice(0, 2), undefined, new Map([["a", "train_a"]]))).toEqual([
      { runId: "prep", role: "other" },
      { runId: "a", model: "m", version: "1", role: "candidate", taskId: "train_a" },
    ]);
  });
});
