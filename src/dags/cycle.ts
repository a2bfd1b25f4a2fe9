import type { DagModel } from "./model.ts";

/** The ids along one cycle of the DAG, its first again at the end, or undefined. */
export function findCycle(dag: DagModel): string[] | undefined {
  const done = new Set<string>();
  for (const start of dag.tasks.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { id: string; next: Iterator<string> }[] = [];
    const enter = (id: string) => {
      path.push(id);
      onPath.add(id);
      stack.push({ id, next: (dag.tasks.get(id)?.downstream ?? new Map()).keys() });
    };
    enter(start);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const { value, done: ended } = top.next.next();
      if (ended) {
        stack.pop();
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(value)) return [...path.slice(path.indexOf(value)), value];
      else if (!done.has(value)) enter(value);
    }
  }
  return undefined;
}
