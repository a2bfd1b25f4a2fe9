/** Making a task: its id, its place in group and DAG, its arguments, and the arrows that its templated arguments draw. */
import type { ClassValue, InstanceValue, Place, Reason, Site, Value } from "../python/values.ts";
import type { Context } from "./context.ts";
import type { Given } from "./graph.ts";
import { keyProblem, uniqueTaskId } from "./ids.ts";
import { type DagModel, type GroupModel, TaskModel } from "./model.ts";
import { addTask, addToGroup, setRelatives } from "./relations.ts";
import { setupContext } from "./state.ts";
import { referencesIn } from "./xcomarg.ts";

export interface TaskPlan {
  taskId: Value | undefined;
  dag: DagModel | undefined;
  group: GroupModel | undefined;
  args: Map<string, Given>;
  fromDefaults: Set<string>;
  operator: string;
  templateFields: readonly string[];
  /** The operator's class, for mapped tasks too. */
  type: ClassValue;
  decorator?: string | undefined;
  callable?: Value | undefined;
  isMapped?: boolean;
  isSetup?: boolean;
  isTeardown?: boolean;
  /** TaskFlow: a taken id gets a counted suffix. */
  unique?: boolean;
  /** Arguments whose number or names are not known. */
  open?: Reason | undefined;
}

/** Where the operator is called, rather than the `super().__init__(…)` of a class derived from it. */
function creationOf(site: Site): Place {
  let { place } = site;
  for (const frame of [...site.runtime.stack].reverse()) {
    if (frame.func?.name !== "__init__") break;
    place = frame.place;
  }
  return place;
}

/** Creates the task behind `instance` and puts it where it belongs. */
export function makeTask(context: Context, instance: InstanceValue, plan: TaskPlan, site: Site): TaskModel {
  const { dag, group } = plan;
  const id = taskId(context, plan, site);
  const task = new TaskModel(instance, group ? group.childId(id.text) : id.text, creationOf(site));
  instance.data = task;
  task.idKnown = id.reason === undefined;
  task.args = plan.args;
  task.fromDefaults = plan.fromDefaults;
  task.operator = plan.operator;
  task.templateFields = plan.templateFields;
  task.decorator = plan.decorator;
  task.callable = plan.callable;
  task.isMapped = plan.isMapped ?? false;
  task.isSetup = plan.isSetup ?? false;
  task.isTeardown = plan.isTeardown ?? false;
  for (const [name, given] of plan.args) if (!instance.attributes.has(name)) instance.attributes.set(name, given.value);
  instance.attributes.delete("task_id");
  instance.attributes.delete("dag");
  instance.attributes.delete("task_group");
  instance.attributes.delete("trigger_rule");
  instance.attributes.delete("default_args");

  const owner = dag ?? group?.dag;
  context.changed(owner, site, plan.taskId, plan.args.get("dag")?.value, plan.args.get("task_group")?.value);
  if (id.reason) context.doubt(owner, id.reason);
  if (plan.open) context.doubt(owner, plan.open);
  for (const one of plan.type.mro) {
    const assumed = one.kind === "class" ? context.assumptions.get(one) : undefined;
    if (assumed) owner?.require([assumed]);
  }
  if (group) addToGroup(context, group, task, site);
  if (task.idKnown) {
    const problem = keyProblem(task.id);
    if (problem)
      context.refuse({ rule: "invalid-id", message: problem, ...(dag && { dagId: dag.id }) }, "ValueError", site);
  }
  triggerRule(context, task, plan, site);
  if (setupContext(context).active) setupContext(context).add(task);
  if (dag) addTask(context, dag, task, site);
  return task;
}

function taskId(context: Context, plan: TaskPlan, site: Site): { text: string; reason?: Reason } {
  const given = plan.taskId;
  const hidden = () => `?${context.serial()}`;
  if (!given) {
    if (plan.open) return { text: hidden(), reason: plan.open };
    return context.refuse(
      { rule: "missing-argument", message: "a task needs a task_id", fix: "Give it `task_id='…'`." },
      context.line === "3" ? "TypeError" : "airflow.exceptions.AirflowException",
      site,
      "missing keyword argument 'task_id'",
    );
  }
  if (given.kind === "unknown") return { text: hidden(), reason: given.reason };
  const text = given.kind === "instance" && given.plain ? given.plain : given;
  if (text.kind !== "str")
    return context.refuse(
      { rule: "invalid-id", message: `task_id must be text, not ${text.kind}` },
      "TypeError",
      site,
      "The key has to be a string",
    );
  if (!plan.unique || !plan.dag) return { text: text.value };
  const full = plan.group ? plan.group.childId(text.value) : text.value;
  return { text: uniqueTaskId(text.value, full, plan.dag.tasks.keys()) };
}

function triggerRule(context: Context, task: TaskModel, plan: TaskPlan, site: Site): void {
  let given = plan.args.get("trigger_rule")?.value;
  if (!given) return;
  if (given.kind === "instance" && given.plain) given = given.plain;
  if (given.kind !== "str") return;
  const known = context.catalogue.triggerRules(context.line);
  if (known.size > 0 && !known.has(given.value))
    context.refuse(
      {
        rule: "invalid-argument",
        message: `trigger_rule '${given.value}' does not exist`,
        fix: `Use one of ${[...known].join(", ")}.`,
        ...(plan.dag && { dagId: plan.dag.id }),
      },
      context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException",
      site,
    );
  task.triggerRule = given.value;
}

/** Draws the arrows from the tasks whose outputs stand in templated fields. */
export function linkTemplates(context: Context, task: TaskModel, site: Site): void {
  for (const field of task.templateFields)
    linkReferences(context, task, site.runtime.findAttribute(task.instance, field, site), site);
}

export function linkReferences(context: Context, task: TaskModel, value: Value | undefined, site: Site): void {
  for (const upstream of referencesIn(value)) setRelatives(context, task, [upstream], true, undefined, site);
}
