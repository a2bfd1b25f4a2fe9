/** The graph that Airflow has beside the one that lint-dags reads. */
import type { Dag, Group, Task } from "../dags/graph.ts";
import { kindOf } from "../dags/kind.ts";
import type { SourceFile } from "../python/source.ts";
import type { TrueDag } from "./answers.ts";

/** What lint-dags says of a DAG without running it. */
export interface ReadDag {
  dagId: string;
  status: Dag["status"];
  /** Of a conditional DAG: texts that read after "if". */
  conditions?: readonly string[] | undefined;
  tasks: readonly string[];
  edges: readonly (readonly [string, string])[];
}

/** Where the two differ, in clauses: `only Airflow has task report`. */
export function differences(read: ReadDag, real: TrueDag): string[] {
  const taskIds = real.tasks.map(({ taskId }) => taskId);
  const arrows = (edges: ReadDag["edges"]) => edges.map(([from, to]) => `${from} → ${to}`);
  return [
    ...onlyIn("only lint-dags has", "task", read.tasks, taskIds),
    ...onlyIn("only Airflow has", "task", taskIds, read.tasks),
    ...onlyIn("only lint-dags has", "arrow", arrows(read.edges), arrows(real.edges)),
    ...onlyIn("only Airflow has", "arrow", arrows(real.edges), arrows(read.edges)),
  ];
}

const mostNamed = 5;

function onlyIn(who: string, noun: string, these: readonly string[], those: readonly string[]): string[] {
  const others = new Set(those);
  const only = [...new Set(these)].filter((one) => !others.has(one));
  if (only.length === 0) return [];
  const rest = only.length > mostNamed ? ` and ${only.length - mostNamed} more` : "";
  return [`${who} ${noun}${only.length === 1 ? "" : "s"} ${only.slice(0, mostNamed).join(", ")}${rest}`];
}

/** Airflow's graph as lint-dags would have it, to be drawn: nothing in it is doubtful. `line` is where the DAG begins. */
export function asDag(real: TrueDag, file: SourceFile, line: number): Dag {
  const start = file.text.split("\n", line - 1).reduce((sum, row) => sum + row.length + 1, 0);
  const place = { file, start: Math.min(start, file.text.length), end: Math.min(start, file.text.length) };
  return {
    dagId: real.dagId,
    status: "exact",
    reasons: [],
    conditions: [],
    args: new Map(),
    file,
    place,
    tasks: real.tasks.map((task): Task => {
      const decorated = /^@task(?:\.(\w+))?$/.exec(task.decorator);
      const decorator = decorated ? (decorated[1] ?? "python") : undefined;
      const kind = kindOf(decorator, task.operators);
      return {
        taskId: task.taskId,
        operator: task.operators[0] ?? "",
        decorator,
        kind,
        isSensor: kind === "sensor",
        isMapped: task.isMapped,
        isSetup: task.isSetup,
        isTeardown: task.isTeardown,
        triggerRule: task.triggerRule,
        args: new Map(),
        fromDefaults: new Set(),
        callable: undefined,
        group: task.group ?? undefined,
        place,
      };
    }),
    edges: real.edges.map(([upstream, downstream]) => ({ upstream, downstream, place })),
    groups: real.groups.map(
      ({ groupId, parent, tooltip }): Group => ({
        groupId,
        parent: parent ?? undefined,
        ...(tooltip !== "" && { tooltip }),
        isMapped: false,
        place,
      }),
    ),
  };
}
