/** What rules read off interpreted values and graphs. */
import type { Dag, Given, Task } from "../dags/graph.ts";
import type { DictValue, Place, Value } from "../python/values.ts";

/** Nothing of the DAG is missing: the only state in which a rule may speak of what is not there. */
export const isKnown = (dag: Dag): boolean => dag.status === "exact" || dag.status === "conditional";

export const textOf = (value: Value | undefined): string | undefined =>
  value?.kind === "str" ? value.value : undefined;

export const isNone = (value: Value | undefined): boolean => value === undefined || value.kind === "none";

export const given = (args: ReadonlyMap<string, Given>, ...names: string[]): Given | undefined => {
  for (const name of names) {
    const found = args.get(name);
    if (found) return found;
  }
  return undefined;
};

/** Keys that are strings, with their values. */
export function* textEntries(value: Value): Generator<{ key: string; value: Value }> {
  if (value.kind !== "dict") return;
  for (const entry of (value as DictValue).entries.values())
    if (entry.key.kind === "str") yield { key: entry.key.value, value: entry.value };
}

/** Whether the text is filled in only when the task runs. */
export const isTemplated = (text: string): boolean => text.includes("{{") || text.includes("{%");

/** Where the user gave a task an argument: not the `**kwargs` of an operator class in another file. */
export function placeOfArgument(task: Task, { value, place }: Given): Place {
  if (place.file === task.place.file) return place;
  return value.kind === "str" && value.place?.file === task.place.file ? value.place : task.place;
}

/** All tasks that can be reached from a task along the arrows, itself left out. */
export function downstreamOf(dag: Dag, taskId: string): Set<string> {
  const next = new Map<string, string[]>();
  for (const { upstream, downstream } of dag.edges) next.set(upstream, [...(next.get(upstream) ?? []), downstream]);
  const found = new Set<string>();
  const open = [...(next.get(taskId) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return found;
}
