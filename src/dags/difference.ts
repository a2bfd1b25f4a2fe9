/** What changed between two states of a DAG. */
import type { Value } from "../python/values.ts";
import type { Dag, Edge, Task } from "./graph.ts";

export interface TaskChange {
  taskId: string;
  /** What differs: `operator`, `trigger rule`, `group`, or the name of an argument. */
  what: string[];
}

export interface Difference {
  addedTasks: Task[];
  removedTasks: Task[];
  changedTasks: TaskChange[];
  addedEdges: Edge[];
  removedEdges: Edge[];
  /** Arguments of the DAG itself that were added, removed or changed. */
  changedArguments: string[];
  /** The new side is not known fully, so nothing is claimed to be gone. */
  removalsUnknown: boolean;
  /** The old side is not known fully: what counts as added may have been there. */
  additionsUnknown: boolean;
}

const certain = (dag: Dag) => dag.status === "exact" || dag.status === "conditional";

/** From `before` to `after`; either may be missing. */
export function difference(before: Dag | undefined, after: Dag | undefined): Difference {
  const old = new Map((before?.tasks ?? []).map((task) => [task.taskId, task]));
  const now = new Map((after?.tasks ?? []).map((task) => [task.taskId, task]));
  const removalsUnknown = after !== undefined && !certain(after);
  const additionsUnknown = before !== undefined && !certain(before);
  const key = (edge: Edge) => JSON.stringify([edge.upstream, edge.downstream]);
  const oldEdges = new Set((before?.edges ?? []).map(key));
  const newEdges = new Set((after?.edges ?? []).map(key));
  return {
    addedTasks: [...now.values()].filter((task) => !old.has(task.taskId)),
    removedTasks: removalsUnknown ? [] : [...old.values()].filter((task) => !now.has(task.taskId)),
    changedTasks: [...now.values()].flatMap((task) => {
      const former = old.get(task.taskId);
      const what = former ? taskChanges(former, task) : [];
      return what.length > 0 ? [{ taskId: task.taskId, what }] : [];
    }),
    addedEdges: (after?.edges ?? []).filter((edge) => !oldEdges.has(key(edge))),
    removedEdges: removalsUnknown ? [] : (before?.edges ?? []).filter((edge) => !newEdges.has(key(edge))),
    changedArguments: before && after ? argumentChanges(before.args, after.args) : [],
    removalsUnknown,
    additionsUnknown,
  };
}

/** Whether anything differs. */
export function isEmpty(change: Difference): boolean {
  return (
    change.addedTasks.length +
      change.removedTasks.length +
      change.changedTasks.length +
      change.addedEdges.length +
      change.removedEdges.length +
      change.changedArguments.length ===
    0
  );
}

function taskChanges(before: Task, after: Task): string[] {
  const what: string[] = [];
  if (before.operator !== after.operator || before.decorator !== after.decorator) what.push("operator");
  if (before.triggerRule !== after.triggerRule) what.push("trigger rule");
  if (before.group !== after.group) what.push("group");
  if (before.isMapped !== after.isMapped) what.push("mapping");
  if (before.isSetup !== after.isSetup || before.isTeardown !== after.isTeardown) what.push("setup and teardown");
  what.push(
    ...argumentChanges(before.args, after.args).filter((name) => name !== "trigger_rule" && name !== "task_id"),
  );
  return what;
}

type Arguments = Task["args"];

/** Names of the arguments that differ, as far as both sides' values are known. */
function argumentChanges(before: Arguments, after: Arguments): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => {
    const old = before.get(name);
    const now = after.get(name);
    if (!old || !now) return true;
    const a = written(old.value);
    const b = written(now.value);
    return a !== undefined && b !== undefined && a !== b;
  });
}

/** A text that is the same for equal values; undefined when the value is not known fully. */
function written(value: Value, depth = 0): string | undefined {
  if (depth > 20) return undefined;
  const all = (values: Iterable<Value>): string | undefined => {
    const parts = [...values].map((one) => written(one, depth + 1));
    return parts.includes(undefined) ? undefined : parts.join(",");
  };
  switch (value.kind) {
    case "none":
      return "None";
    case "bool":
    case "int":
    case "float":
      return String(value.value);
    case "str":
      return JSON.stringify(value.value);
    case "list":
    case "tuple": {
      if (value.kind === "list" && value.open) return undefined;
      const inside = all(value.items);
      return inside === undefined ? undefined : `${value.kind}(${inside})`;
    }
    case "dict": {
      if (value.open) return undefined;
      const inside = all([...value.entries.values()].flatMap(({ key, value: item }) => [key, item]));
      return inside === undefined ? undefined : `dict(${inside})`;
    }
    case "function":
      return `function ${value.name}`;
    case "class":
      return `class ${value.name}`;
    case "instance":
      return value.plain ? written(value.plain, depth + 1) : value.hash;
    default:
      return undefined;
  }
}
