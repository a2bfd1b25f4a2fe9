import { describe, expect, it } from "@jest/globals";
import { changes, pause, span, stepWith, type TaskState, verdictOf } from "../../src/training/life.ts";

const task = (taskId: string, state: string, more: Partial<TaskState> = {}): TaskState => ({
  taskId,
  state,
  mapIndex: -1,
  tryNumber: 1,
  ...more,
});

it.each([
  [undefined, "resume", "start"],
  [undefined, "new", "start"],
  ["queued", "new", "follow"],
  ["running", "resume", "follow"],
  ["success", "new", "follow"],
  ["failed", "resume", "resume"],
  ["failed", "new", "new"],
] as const)("a request whose run is %s, on-failed %s: %s", (state, onFailed, step) => {
  expect(stepWith(state, onFailed)).toBe(step);
});

describe("progress", () => {
  it("names tasks that are in another state than before, and no others", () => {
    const before = [task("a", "success", { duration: 4 }), task("b", "running"), task("c", "none")];
    const now = [task("a", "success", { duration: 4 }), task("b", "up_for_retry", { duration: 65 }), task("c", "none")];
    expect(changes([], before)).toEqual(["a: success after 4 s", "b: running"]);
    expect(changes(before, before)).toEqual([]);
    expect(changes(before, now)).toEqual(["b: up_for_retry"]);
    expect(changes(now, [task("b", "failed", { tryNumber: 2, duration: 600 })])).toEqual([
      "b: failed after 10 min, try 2",
    ]);
  });

  it("says a mapped task in one line", () => {
    const mapped = (...states: string[]) => states.map((state, mapIndex) => task("train", state, { mapIndex }));
    expect(changes([], mapped("running", "running", "none"))).toEqual(["train: 2 running, 1 waiting"]);
    expect(changes(mapped("running", "success"), mapped("success", "success"))).toEqual(["train: 2 success"]);
  });
});

it.each([
  [3.4, "3 s"],
  [120, "2 min"],
  [3600, "1 h"],
  [7500, "2 h 5 min"],
])("%d seconds are %s", (seconds, words) => {
  expect(span(seconds)).toBe(words);
});

it("looks often at first, and never less than each 15 seconds", () => {
  expect([0, 60, 7200].map(pause)).toEqual([1, 3, 15]);
});

describe("the verdict", () => {
  const ended = { dag: "d", runId: "r", url: "http://a", tasks: [], limit: 7200, still: "running: x (running)" };

  it("is good for a run that succeeded, and names the tasks that failed all the same", () => {
    expect(verdictOf({ ...ended, state: "success" })).toEqual({ ok: true, because: "Dag run r of d ended well." });
    const tasks = [task("a", "failed", { mapIndex: 3 }), task("b", "upstream_failed")];
    expect(verdictOf({ ...ended, state: "success", tasks }).because).toBe("Dag run r of d ended well (a[3] failed).");
  });

  it.each([
    ["failed", "Dag run r of d failed: http://a"],
    ["deleted", "Dag run r of d was deleted in Airflow before it ended."],
    [
      "running",
      "Dag run r of d has not ended after 2 h, it is still running: x (running). It is left as it is: re-run this job to follow it, or stop it at http://a",
    ],
  ])("is bad for one that is %s", (state, because) => {
    expect(verdictOf({ ...ended, state })).toEqual({ ok: false, because });
  });
});
