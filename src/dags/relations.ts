/** Arrows between tasks, groups, outputs and labels: `>>`, `set_upstream`, `chain`, as Airflow links them. */
import type { Reason, Site, Value } from "../python/values.ts";
import { type Context, groupOf, taskOf } from "./context.ts";
import type { DagModel, GroupModel, TaskModel } from "./model.ts";
import { type XComModel, xcomOf } from "./xcomarg.ts";

/** `Label("…")` between two ends: links them once both are known. */
export class LabelModel {
  readonly shape = "label";
  readonly text: string | undefined;
  up: Linkable[] = [];
  down: Linkable[] = [];
  constructor(text: string | undefined) {
    this.text = text;
  }
}

export type Linkable = TaskModel | GroupModel | XComModel | LabelModel;

export function linkableOf(value: Value): Linkable | undefined {
  if (value.kind !== "instance") return undefined;
  return (
    taskOf(value) ?? groupOf(value) ?? xcomOf(value) ?? (value.data instanceof LabelModel ? value.data : undefined)
  );
}

/** The ends that an operand stands for, and why some of it is not known. */
export interface Ends {
  nodes: Linkable[];
  unknown: Reason | undefined;
}

/** A task, or a list or tuple of tasks. Anything else is a TypeError, as in Airflow. */
export function endsOf(value: Value, site: Site): Ends {
  if (value.kind === "unknown") return { nodes: [], unknown: value.reason };
  const single = linkableOf(value);
  if (single) return { nodes: [single], unknown: undefined };
  const stranger = strangerReason(value, site);
  if (stranger) return { nodes: [], unknown: stranger };
  if (value.kind !== "list" && value.kind !== "tuple") return notLinkable(value, site);
  const nodes: Linkable[] = [];
  let unknown = value.kind === "list" ? value.open : undefined;
  for (const item of value.items) {
    const node = linkableOf(item);
    if (node) nodes.push(node);
    else if (item.kind === "unknown") unknown = item.reason;
    else if (strangerReason(item, site)) unknown = strangerReason(item, site);
    else return notLinkable(item, site);
  }
  return { nodes, unknown };
}

/** Why an object may be a task or group after all: its class extends one that is not known, or it was not built to its end. */
function strangerReason(value: Value, site: Site): Reason | undefined {
  if (value.kind !== "instance") return undefined;
  const { mro, name } = value.type;
  const linkable = mro.some((type) => type.kind === "unknown" || type.attributes.has("set_upstream"));
  return linkable
    ? { message: `whether ${name}(...) is a task or a group is not known`, place: site.place }
    : undefined;
}

function notLinkable(value: Value, site: Site): never {
  const name = value.kind === "instance" ? value.type.name : value.kind === "none" ? "NoneType" : value.kind;
  return site.runtime.raise("AttributeError", `'${name}' object has no attribute 'update_relative'`, site);
}

function roots(node: Linkable): Linkable[] {
  if (node.shape === "task") return [node];
  if (node.shape === "group") return node.roots();
  return node.shape === "xcom" ? node.tasks : node.down;
}
function leaves(node: Linkable): Linkable[] {
  if (node.shape === "task") return [node];
  if (node.shape === "group") return node.leaves();
  return node.shape === "xcom" ? node.tasks : node.up;
}

export function dagOfNode(node: Linkable): DagModel | undefined {
  if (node.shape === "task" || node.shape === "group") return node.dag;
  if (node.shape === "xcom") return node.tasks.find((task) => task.dag)?.dag;
  return [...node.up, ...node.down].map(dagOfNode).find((dag) => dag);
}

/** The value-level form: `self` linked with whatever `value` is, unknown operands doubted. */
export function link(
  context: Context,
  self: Linkable,
  value: Value,
  upstream: boolean,
  site: Site,
  label?: LabelModel,
): void {
  const ends = endsOf(value, site);
  if (ends.unknown) doubtEnds(context, [self, ...ends.nodes], ends.unknown);
  setRelatives(context, self, ends.nodes, upstream, label, site);
}

export function doubtEnds(context: Context, nodes: readonly Linkable[], reason: Reason): void {
  const dags = new Set(nodes.map(dagOfNode));
  for (const dag of dags) context.doubt(dag, reason);
}

export function setRelatives(
  context: Context,
  self: Linkable,
  others: readonly Linkable[],
  upstream: boolean,
  label: LabelModel | undefined,
  site: Site,
): void {
  switch (self.shape) {
    case "task":
      taskRelatives(context, self, others, upstream, label, site);
      return;
    case "group":
      groupRelatives(context, self, others, upstream, label, site);
      return;
    case "xcom":
      for (const task of self.tasks) taskRelatives(context, task, others, upstream, label, site);
      return;
    case "label":
      (upstream ? self.up : self.down).push(...others);
      if (self.up.length > 0 && self.down.length > 0) toGroups(self);
      for (const node of upstream ? self.down : self.up) setRelatives(context, node, others, upstream, self, site);
  }
}

/** A label whose ends lie in different groups links the groups themselves. */
function toGroups(label: LabelModel): void {
  const ids = new Set<string>();
  for (const node of [...label.up, ...label.down]) {
    if (node.shape === "group") {
      // A group that stands in a group counts as that group's child.
      ids.add(node.parent ? (node.parent.id ?? "root") : (node.id ?? "root"));
    } else {
      const group = node.shape === "task" ? node.group : node.shape === "xcom" ? node.tasks[0]?.group : undefined;
      if (group) ids.add(group.id ?? "root");
    }
  }
  if (ids.size === 1) return;
  const convert = (node: Linkable): Linkable => {
    const group = node.shape === "task" ? node.group : node.shape === "group" ? node.parent : undefined;
    return group && group.ownId !== undefined ? group : node;
  };
  label.up = label.up.map(convert);
  label.down = label.down.map(convert);
}

function updateRelative(
  context: Context,
  node: Linkable,
  other: TaskModel | GroupModel,
  upstream: boolean,
  site: Site,
): void {
  if (node.shape === "label") setRelatives(context, node, [other], upstream, undefined, site);
  else if (node.shape === "group" && other.shape !== "group")
    (upstream ? node.upstreamTasks : node.downstreamTasks).add(other.id);
}

function taskRelatives(
  context: Context,
  self: TaskModel,
  others: readonly Linkable[],
  upstream: boolean,
  label: LabelModel | undefined,
  site: Site,
): void {
  const tasks: TaskModel[] = [];
  for (const other of others) {
    updateRelative(context, other, self, !upstream, site);
    for (const relative of upstream ? leaves(other) : roots(other)) {
      if (relative.shape !== "task")
        site.runtime.raise("TypeError", "Relationships can only be set between Operators", site);
      tasks.push(relative);
    }
  }
  const dags = new Set([self, ...tasks].map((task) => task.dag).filter((dag) => dag !== undefined));
  if (dags.size > 1)
    site.runtime.raise(
      context.line === "3" ? "RuntimeError" : "airflow.exceptions.AirflowException",
      "Tried to set relationships between tasks in more than one DAG",
      site,
    );
  const dag = [...dags][0];
  if (!dag)
    site.runtime.raise(
      context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException",
      "Tried to create relationships between tasks that don't have DAGs yet",
      site,
    );
  context.changed(dag, site);
  if (!self.dag) addTask(context, dag, self, site);
  for (const task of tasks) {
    if (!task.dag) addTask(context, dag, task, site);
    context.count("arrows", site);
    if (upstream) linkTasks(task, self, label, site);
    else linkTasks(self, task, label, site);
  }
}

function linkTasks(up: TaskModel, down: TaskModel, label: LabelModel | undefined, site: Site): void {
  const made = up.downstream.get(down.id) ?? { place: site.place, label: undefined };
  if (label) made.label = label.text;
  up.downstream.set(down.id, made);
  down.upstream.set(up.id, made);
}

function groupRelatives(
  context: Context,
  self: GroupModel,
  others: readonly Linkable[],
  upstream: boolean,
  label: LabelModel | undefined,
  site: Site,
): void {
  const ends = upstream ? self.roots() : context.line === "3" ? leavesThrough(self) : self.leaves();
  for (const other of others) {
    if (other.shape === "group") continue;
    for (const task of roots(other))
      if (task.shape === "task") (upstream ? self.upstreamTasks : self.downstreamTasks).add(task.id);
    if (other.shape === "label") updateRelative(context, other, self, !upstream, site);
  }
  for (const task of ends) taskRelatives(context, task, others, upstream, undefined, site);
  if (label) return;
}

/** The leaves of a group; of an empty one, what comes before it. */
function leavesThrough(group: GroupModel): TaskModel[] {
  for (let at: GroupModel | undefined = group; at; at = at.parent) {
    const found = at.leaves();
    if (found.length > 0) return found;
    const tasks = group.dag.tasks;
    if (at.upstreamTasks.size > 0)
      return [...at.upstreamTasks].map((id) => tasks.get(id)).filter((task) => task !== undefined);
  }
  return [];
}

/** Puts a task that has none into a DAG. */
export function addTask(context: Context, dag: DagModel, task: TaskModel, site: Site): void {
  context.changed(dag, site);
  if (!task.group) {
    const group = context.group(dag);
    if (group) addToGroup(context, group, task, site);
  }
  const before = dag.tasks.get(task.id);
  if ((before && before !== task) || (before !== task && dag.used.has(task.id)))
    duplicate(context, dag, "Task", task.id, site);
  context.count("tasks", site);
  dag.tasks.set(task.id, task);
  task.dag = dag;
  dag.used.add(task.id);
}

/** Puts a task or group among a group's children; a task without a group gets the group's prefix by its caller. */
export function addToGroup(context: Context, group: GroupModel, node: TaskModel | GroupModel, site: Site): void {
  context.changed(group.dag, site);
  if (node.shape === "task") {
    if (node.group && node.group !== group) node.group.children.delete(node.id);
    node.group = group;
  }
  const key = node.id ?? "";
  if (group.children.has(key)) duplicate(context, group.dag, node.shape === "task" ? "Task" : "Task Group", key, site);
  group.children.set(key, node);
}

function duplicate(context: Context, dag: DagModel, what: string, id: string, site: Site): never {
  return context.refuse(
    {
      rule: "duplicate-task-id",
      message: `${what} id '${id}' has already been added to the DAG`,
      fix: "Give it an id of its own.",
      dagId: dag.id,
    },
    "airflow.exceptions.DuplicateTaskIdFound",
    site,
  );
}

/** `chain(a, [b, c], [d, e], f)`. */
export function chain(context: Context, elements: readonly Value[], site: Site): void {
  for (let i = 0; i + 1 < elements.length; i++) {
    const up = elements[i]!;
    const down = elements[i + 1]!;
    const upNode = linkableOf(up);
    const downNode = linkableOf(down);
    if (upNode) link(context, upNode, down, false, site);
    else if (downNode) link(context, downNode, up, true, site);
    else pairwise(context, up, down, site);
  }
}

function pairwise(context: Context, up: Value, down: Value, site: Site): void {
  const ups = endsOf(up, site);
  const downs = endsOf(down, site);
  const unknown = ups.unknown ?? downs.unknown;
  if (unknown) {
    doubtEnds(context, [...ups.nodes, ...downs.nodes], unknown);
    return;
  }
  if (ups.nodes.length !== downs.nodes.length)
    context.refuse(
      {
        rule: "chain-unequal",
        message: `chain() cannot join lists of different length: ${ups.nodes.length} and ${downs.nodes.length}`,
        fix: "Make the lists equally long, or use cross_downstream() to link each with each.",
      },
      context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException",
      site,
    );
  ups.nodes.forEach((node, i) => {
    setRelatives(context, node, [downs.nodes[i]!], false, undefined, site);
  });
}

/** Each of the former with each of the latter. */
export function crossDownstream(context: Context, from: Value, to: Value, site: Site): void {
  const ups = endsOf(from, site);
  if (ups.unknown) doubtEnds(context, [...ups.nodes, ...endsOf(to, site).nodes], ups.unknown);
  for (const node of ups.nodes) link(context, node, to, false, site);
}
