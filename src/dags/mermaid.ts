/** A DAG as a Mermaid flowchart that GitHub draws. */
import type { Difference } from "./difference.ts";
import type { Dag, Group, Task, TaskKind } from "./graph.ts";

/** Mermaid's own limits, which GitHub keeps: above them nothing is drawn. */
const MAX_CHARACTERS = 50_000;
const MAX_EDGES = 500;

export interface Picture {
  /** Mermaid source, without the fence. */
  text: string;
  /** Set when the DAG was too large to be drawn task by task: what is shown instead. */
  collapsed?: string;
}

const STYLES: Record<TaskKind, string> = {
  python: "fill:#dbeafe,stroke:#2563eb,color:#111",
  bash: "fill:#e5e7eb,stroke:#4b5563,color:#111",
  docker: "fill:#cffafe,stroke:#0891b2,color:#111",
  kubernetes: "fill:#e0e7ff,stroke:#4338ca,color:#111",
  virtualenv: "fill:#dbeafe,stroke:#2563eb,stroke-dasharray:4 2,color:#111",
  sensor: "fill:#fef9c3,stroke:#ca8a04,color:#111",
  branch: "fill:#fae8ff,stroke:#a21caf,color:#111",
  "short-circuit": "fill:#fae8ff,stroke:#a21caf,color:#111",
  trigger: "fill:#ffedd5,stroke:#ea580c,color:#111",
  empty: "fill:#ffffff,stroke:#9ca3af,color:#111",
  sql: "fill:#dcfce7,stroke:#16a34a,color:#111",
  other: "fill:#f3f4f6,stroke:#6b7280,color:#111",
};

/** Draws the DAG; `change` marks what was added. */
export function mermaid(dag: Dag, change?: Difference): Picture {
  const whole = draw(dag, change);
  if (whole.length <= MAX_CHARACTERS && dag.edges.length + (isPartial(dag) ? 1 : 0) <= MAX_EDGES)
    return { text: whole };
  const collapsed = drawGroups(dag);
  if (collapsed && collapsed.length <= MAX_CHARACTERS)
    return {
      text: collapsed,
      collapsed: `${dag.tasks.length} tasks and ${dag.edges.length} arrows are too many to draw: shown by group`,
    };
  const text = `flowchart LR\n  all["${label(`${dag.tasks.length} tasks, ${dag.edges.length} arrows`)}"]\n`;
  return { text, collapsed: `${dag.tasks.length} tasks and ${dag.edges.length} arrows are too many to draw` };
}

function isPartial(dag: Dag): boolean {
  return dag.status === "partial" || dag.status === "unknown";
}

function draw(dag: Dag, change: Difference | undefined): string {
  const ids = new Map(dag.tasks.map((task, i) => [task.taskId, `t${i}`]));
  const lines = ["flowchart LR"];
  const used = new Set<TaskKind>();
  const added = new Set(change?.addedTasks.map((task) => task.taskId));
  const node = (task: Task, indent: string) => {
    used.add(task.kind);
    const marks = `${task.isMapped ? " [ ]" : ""}${task.isSetup ? " (setup)" : ""}${task.isTeardown ? " (teardown)" : ""}`;
    const text = label(shortId(task) + marks);
    const id = ids.get(task.taskId)!;
    const shape =
      task.kind === "branch" || task.kind === "short-circuit"
        ? `{{"${text}"}}`
        : task.kind === "sensor"
          ? `(["${text}"])`
          : `["${text}"]`;
    lines.push(`${indent}${id}${shape}:::${className(task.kind)}`);
  };
  let groupNumber = 0;
  const inside = (parent: string | undefined, indent: string) => {
    for (const task of dag.tasks) if (task.group === parent) node(task, indent);
    for (const group of dag.groups) {
      if (group.parent !== parent) continue;
      lines.push(`${indent}subgraph g${groupNumber++}["${label(groupLabel(group))}"]`);
      inside(group.groupId, `${indent}  `);
      lines.push(`${indent}end`);
    }
  };
  inside(undefined, "  ");
  const newEdges = new Set(change?.addedEdges.map((edge) => `${edge.upstream}\n${edge.downstream}`));
  for (const edge of dag.edges) {
    const arrow = newEdges.has(`${edge.upstream}\n${edge.downstream}`) ? "==>" : "-->";
    lines.push(
      `  ${ids.get(edge.upstream)} ${arrow}${edge.label ? `|"${label(edge.label)}"|` : ""} ${ids.get(edge.downstream)}`,
    );
  }
  if (isPartial(dag)) lines.push('  unresolved["unresolved"]:::unresolved');
  for (const kind of used) lines.push(`  classDef ${className(kind)} ${STYLES[kind]}`);
  if (isPartial(dag)) lines.push("  classDef unresolved fill:#ffffff,stroke:#9ca3af,stroke-dasharray:5 5,color:#555");
  const marked = dag.tasks.filter((task) => added.has(task.taskId)).map((task) => ids.get(task.taskId)!);
  if (marked.length > 0) lines.push("  classDef added stroke-width:4px", `  class ${marked.join(",")} added`);
  return `${lines.join("\n")}\n`;
}

/** One node a group, with its number of tasks; arrows between groups counted. */
function drawGroups(dag: Dag): string | undefined {
  const top = new Map<string, string>();
  const parents = new Map(dag.groups.map((group) => [group.groupId, group.parent]));
  const outermost = (group: string | undefined): string => {
    let at = group;
    while (at !== undefined && parents.get(at) !== undefined) at = parents.get(at);
    return at ?? "";
  };
  const counts = new Map<string, number>();
  for (const task of dag.tasks) {
    const home = outermost(task.group);
    top.set(task.taskId, home);
    counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const arrows = new Map<string, number>();
  for (const edge of dag.edges) {
    const pair = `${top.get(edge.upstream)}\n${top.get(edge.downstream)}`;
    const [from, to] = pair.split("\n");
    if (from !== to) arrows.set(pair, (arrows.get(pair) ?? 0) + 1);
  }
  if (arrows.size > MAX_EDGES) return undefined;
  const names = new Map([...counts.keys()].map((name, i) => [name, `g${i}`]));
  const lines = ["flowchart LR"];
  for (const [name, count] of counts)
    lines.push(`  ${names.get(name)}["${label(`${name || "outside of groups"}: ${count} tasks`)}"]`);
  for (const [pair, count] of arrows) {
    const [from, to] = pair.split("\n") as [string, string];
    lines.push(`  ${names.get(from)} -->|"${count}"| ${names.get(to)}`);
  }
  return `${lines.join("\n")}\n`;
}

function shortId(task: Task): string {
  return task.group !== undefined && task.taskId.startsWith(`${task.group}.`)
    ? task.taskId.slice(task.group.length + 1)
    : task.taskId;
}

function groupLabel(group: Group): string {
  const own =
    group.parent !== undefined && group.groupId.startsWith(`${group.parent}.`)
      ? group.groupId.slice(group.parent.length + 1)
      : group.groupId;
  return group.isMapped ? `${own} [ ]` : own;
}

function className(kind: TaskKind): string {
  return kind === "short-circuit" ? "shortCircuit" : kind;
}

/** User text inside a quoted label: everything but plain characters as entity codes, so that nothing closes the quotes or the fence. */
function label(text: string): string {
  const short = [...text].length > 80 ? `${[...text].slice(0, 79).join("")}…` : text;
  return short.replace(/[^\p{L}\p{N} _.,:()+=\-[\]…]/gu, (character) => `#${character.codePointAt(0)};`);
}
