import { describe, expect, it } from "@jest/globals";
import type { Answer, Imported, TrueDag } from "../../src/validate/answers.ts";
import { type Circumstances, findingsOf } from "../../src/validate/findings.ts";
import type { ReadDag } from "../../src/validate/graphs.ts";

const task = (taskId: string): TrueDag["tasks"][number] => ({
  taskId,
  operators: ["airflow.operators.bash.BashOperator"],
  decorator: "",
  group: null,
  isMapped: false,
  isSetup: false,
  isTeardown: false,
  triggerRule: "all_success",
});

const real = (dagId: string, ids: string[], edges: [string, string][]): TrueDag => ({
  dagId,
  schedule: null,
  tasks: ids.map(task),
  edges,
  groups: [],
});

const train = real("train", ["a", "b"], [["a", "b"]]);
const exact: ReadDag = { dagId: "train", status: "exact", tasks: ["b", "a"], edges: [["a", "b"]] };

const imported = (path: string, more: Partial<Imported> = {}): Answer => ({
  path,
  seconds: 0.1,
  errors: [],
  dags: [train],
  calls: [],
  reads: [],
  lasting: true,
  ...more,
});

const found = (answers: Answer[], read: Record<string, ReadDag[]> = {}, more: Partial<Circumstances> = {}) =>
  findingsOf(answers, {
    folder: "/w",
    airflow: "3.2.2",
    timeLimit: 30,
    loadLimit: 10,
    memory: 2 ** 30,
    source: (path) => (path.endsWith(".py") ? "import x\n  y = 1\n" : undefined),
    read: new Map(Object.entries(read)),
    lineOf: () => 2,
    origin: (module) => ({ distribution: module, namedIn: undefined, folder: undefined }),
    ...more,
  });

describe("graphs", () => {
  it("that agree, in any order, are no finding", () => {
    expect(found([imported("a.py")], { "a.py": [exact] })).toEqual([]);
  });

  it.each<[string, Partial<ReadDag>, RegExp]>([
    ["a task too many", { tasks: ["a", "b", "c"] }, /: only lint-dags has task c$/],
    ["a task too few", { tasks: ["a"] }, /: only Airflow has task b$/],
    ["other arrows", { edges: [["b", "a"]] }, /: only lint-dags has arrow b → a; only Airflow has arrow a → b$/],
    ["another id", { dagId: "other" }, /: Airflow has no such DAG in this file$/],
  ])("that lint-dags is sure of are a warning with %s", (_, change, words) => {
    const [finding, ...more] = found([imported("a.py")], { "a.py": [{ ...exact, ...change }] });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "graph-differs", severity: "warning", file: "a.py" });
    expect(finding!.range).toEqual({ start: { line: 2, column: 3 }, end: { line: 2, column: 8 } });
    expect(finding!.message).toMatch(words);
  });

  it("that lint-dags has under a condition are a note, which names it", () => {
    const read: ReadDag = { ...exact, status: "conditional", conditions: ["X is not set"], tasks: ["a"] };
    const [finding] = found([imported("a.py")], { "a.py": [read] });
    expect(finding).toMatchObject({ severity: "info" });
    expect(finding!.message).toContain("exact if X is not set");
  });

  it.each<ReadDag["status"]>(["partial", "unknown"])("that are %s claim nothing", (status) => {
    expect(found([imported("a.py")], { "a.py": [{ ...exact, status, tasks: [] }] })).toEqual([]);
  });

  it("of a file that Airflow refuses are not compared", () => {
    const answer = imported("a.py", { errors: ["ValueError: no"], dags: [] });
    expect(found([answer], { "a.py": [exact] }).map(({ rule }) => rule)).toEqual(["import-error"]);
  });
});

describe("an import error", () => {
  const traceback = (...frames: [string, number][]) =>
    `Traceback (most recent call last):\n${frames.map(([file, line]) => `  File "${file}", line ${line}, in f\n`).join("")}`;

  it("is shown in the user's own deepest frame, not in a library below", () => {
    const text = `${traceback(["/usr/airflow/x.py", 9], ["/w/a.py", 1], ["/w/lib/b.py", 2], ["/w/.venv/z.py", 7])}E: no`;
    const [finding] = found([imported("a.py", { errors: [text] })]);
    expect(finding).toMatchObject({ file: "lib/b.py", range: { start: { line: 2 } } });
    expect(finding!.message).toBe("E: no (imported by a.py:1)");
  });

  it("in a helper is told once for all the files that meet it", () => {
    const text = (path: string) => `${traceback([path, 1], ["/w/lib/b.py", 2])}E: no`;
    const answers = ["a.py", "c.py", "d.py"].map((path) => imported(path, { errors: [text(`/w/${path}`)], dags: [] }));
    expect(found(answers).map(({ message }) => message)).toEqual(["E: no (imported by a.py:1 and 2 more)"]);
  });

  it.each<[string, Partial<ReturnType<Circumstances["origin"]>>, RegExp]>([
    ["no requirements file names it", {}, /The package yaml_x provides it, and no requirements file names that/],
    ["a requirements file names it", { namedIn: "ci/requirements.txt" }, /ci\/requirements\.txt names it, but/],
    ["it is the repository's own", { folder: "lib" }, /The module is in lib, which is not on the import path/],
  ])("of a missing module: %s", (_, origin, words) => {
    const errors = ["ModuleNotFoundError: No module named 'yaml_x'"];
    const [finding] = found(
      [imported("a.py", { errors })],
      {},
      {
        origin: (module) => ({ distribution: module, namedIn: undefined, folder: undefined, ...origin }),
      },
    );
    expect(finding!.fix).toMatch(words);
  });
});

describe("other findings", () => {
  it("an import that is slower than the limit, unless it failed anyway", () => {
    expect(found([imported("a.py", { seconds: 10 })])).toEqual([]);
    expect(found([imported("a.py", { seconds: 10.04 })])).toMatchObject([{ rule: "load-time", severity: "warning" }]);
    expect(found([imported("a.py", { seconds: 20, errors: ["E: no"] })])).toMatchObject([{ rule: "import-error" }]);
  });

  it("the same id in two files, at each of them", () => {
    const rules = found([imported("a.py"), imported("b.py")]).map(({ rule, file }) => [rule, file]);
    expect(rules).toEqual([
      ["duplicate-dag-id", "a.py"],
      ["duplicate-dag-id", "b.py"],
    ]);
  });

  it.each([
    ["time limit", "dag-timeout", /took longer than 30 s/],
    ["signal 9", "import-error", /\(signal 9\).*memory/],
    ["exit code 0", "import-error", /\(exit code 0\) before the import was finished$/],
    ["", "import-error", /ended before this file had its answer/],
  ])("a process that gave no answer: %j", (ended, rule, words) => {
    const [finding] = found([{ path: "a.py", ended, printed: "" }]);
    expect(finding).toMatchObject({ rule, severity: "error", range: { start: { line: 1 } } });
    expect(finding!.message).toMatch(words);
  });
});
