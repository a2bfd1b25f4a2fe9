import { describe, expect, test } from "@jest/globals";
import { difference, isEmpty } from "../../src/dags/difference.ts";
import type { Dag, Group, Task } from "../../src/dags/graph.ts";
import { mermaid } from "../../src/dags/mermaid.ts";
import { str } from "../../src/python/native.ts";
import { SourceFile } from "../../src/python/source.ts";

const file = new SourceFile("x.py", "/x.py", "");
const place = { file, start: 0, end: 0 };

function task(taskId: string, more: Partial<Task> = {}): Task {
  return {
    taskId,
    operator: "airflow.providers.standard.operators.empty.EmptyOperator",
    decorator: undefined,
    kind: "empty",
    isSensor: false,
    isMapped: false,
    isSetup: false,
    isTeardown: false,
    triggerRule: "all_success",
    args: new Map(),
    fromDefaults: new Set(),
    callable: undefined,
    group: undefined,
    place,
    ...more,
  };
}

function dag(tasks: Task[], edges: [string, string, string?][] = [], more: Partial<Dag> = {}): Dag {
  return {
    dagId: "d",
    status: "exact",
    reasons: [],
    conditions: [],
    tasks,
    edges: edges.map(([upstream, downstream, label]) => ({ upstream, downstream, place, ...(label && { label }) })),
    groups: [],
    args: new Map(),
    file,
    place,
    ...more,
  };
}

describe("pictures", () => {
  test("tasks by kind, groups as subgraphs, marks, labels", () => {
    const groups: Group[] = [{ groupId: "g", parent: undefined, isMapped: true, place }];
    const drawn = mermaid(
      dag([task("a"), task("g.b", { group: "g", kind: "sensor", isMapped: true })], [["a", "g.b", "yes"]], { groups }),
    );
    expect(drawn.text.split("\n").slice(0, 6)).toEqual([
      "flowchart LR",
      '  t0["a"]:::empty',
      '  subgraph g0["g [ ]"]',
      '    t1(["b [ ]"]):::sensor',
      "  end",
      '  t0 -->|"yes"| t1',
    ]);
  });

  test("a DAG that is not fully known shows a dashed node", () => {
    expect(mermaid(dag([task("a")], [], { status: "partial" })).text).toContain(
      'unresolved["unresolved"]:::unresolved',
    );
  });

  test("no user text gets out of its quotes", () => {
    const nasty = 'x"]; click t0 href "javascript:1" <img> `a` ```\n%%{init}%% #quot; & end';
    const { text } = mermaid(dag([task("a"), task("b")], [["a", "b", nasty]]));
    const line = text.split("\n").find((one) => one.includes("-->"))!;
    const inside = /^ {2}t0 -->\|"(.*)"\| t1$/.exec(line)![1]!;
    expect(inside).not.toMatch(/["<>`{}%&\n;](?<!#\d+;)/);
  });

  test("above Mermaid's limits, the picture is by group, and says so", () => {
    const tasks = Array.from({ length: 300 }, (_, i) => task(`g${i % 3}.t${i}`, { group: `g${i % 3}` }));
    const groups: Group[] = [0, 1, 2].map((i) => ({ groupId: `g${i}`, parent: undefined, isMapped: false, place }));
    const edges: [string, string][] = [];
    for (const from of tasks) for (const to of tasks.slice(0, 3)) if (from !== to) edges.push([from.taskId, to.taskId]);
    const drawn = mermaid(dag(tasks, edges, { groups }));
    expect(drawn.collapsed).toContain("300 tasks and 897 arrows");
    expect(drawn.text.match(/-->/g)).toHaveLength(6);
    expect(drawn.text).toContain('g0["g0: 100 tasks"]');
  });

  test("every picture stays under 50,000 characters", () => {
    const tasks = Array.from({ length: 5_000 }, (_, i) => task(`task_with_a_rather_long_name_${i}`));
    expect(mermaid(dag(tasks)).text.length).toBeLessThanOrEqual(50_000);
  });
});

describe("differences", () => {
  const before = dag([task("a"), task("b")], [["a", "b"]]);

  test("what came, went and changed", () => {
    const after = dag(
      [task("a", { triggerRule: "all_done", args: new Map([["pool", { value: str("x"), place }]]) }), task("c")],
      [["a", "c"]],
    );
    const change = difference(before, after);
    expect(change.addedTasks.map((one) => one.taskId)).toEqual(["c"]);
    expect(change.removedTasks.map((one) => one.taskId)).toEqual(["b"]);
    expect(change.changedTasks).toEqual([{ taskId: "a", what: ["trigger rule", "pool"] }]);
    expect(change.addedEdges.map((edge) => edge.downstream)).toEqual(["c"]);
    expect(change.removedEdges.map((edge) => edge.downstream)).toEqual(["b"]);
  });

  test("nothing is claimed to be gone when the new side is partial", () => {
    const change = difference(before, dag([task("a")], [], { status: "partial" }));
    expect(change.removedTasks).toEqual([]);
    expect(change.removedEdges).toEqual([]);
    expect(change.removalsUnknown).toBe(true);
  });

  test("equal DAGs differ in nothing", () => {
    expect(isEmpty(difference(before, before))).toBe(true);
  });
});
