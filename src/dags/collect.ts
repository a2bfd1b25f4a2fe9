/** What remains of a reading: the DAGs that Airflow would collect from the module, judged by what is certain about them. */
import type { SourceFile } from "../python/source.ts";
import type { Condition, Place, Reason, Run } from "../python/values.ts";
import { type Context, dagOf } from "./context.ts";
import { findCycle } from "./cycle.ts";
import type { Dag, DagStatus, Edge, Group, Refusal, Task } from "./graph.ts";
import { kindOf } from "./kind.ts";
import type { DagModel, GroupModel, TaskModel } from "./model.ts";
import { classPath, factOf } from "./operator.ts";

export interface Collected {
  dags: Dag[];
  refusals: Refusal[];
}

export function collect(
  context: Context,
  run: Run,
  file: SourceFile,
  isInstalled: (module: string) => boolean = () => false,
): Collected {
  const models = collected(context, run);
  const refusals = [...context.refusals, ...context.standing(run)];
  for (const dag of models) {
    const cycle = findCycle(dag);
    if (cycle)
      refusals.push({
        rule: "dag-cycle",
        message: `the tasks form a circle: ${cycle.join(" → ")}`,
        fix: "Remove one of these arrows.",
        place: closing(dag, cycle),
        dagId: dag.id,
        fatal: true,
      });
    const setup = loneSetup(dag);
    if (setup)
      refusals.push({
        rule: "setup-trigger-rule",
        message: `'${setup.id}' follows a setup task, so its trigger rule must be all_success`,
        fix: "Remove its trigger_rule.",
        place: setup.place,
        dagId: dag.id,
        fatal: true,
      });
  }
  const byId = new Map<string, DagModel>();
  for (const dag of models) {
    if (dag.idKnown && byId.has(dag.id))
      refusals.push({
        rule: "duplicate-dag-id",
        message: `two DAGs of this file are called '${dag.id}': Airflow keeps one of them`,
        fix: "Give each DAG an id of its own.",
        place: dag.place,
        dagId: dag.id,
        fatal: true,
      });
    byId.set(dag.id, dag);
  }
  const doubts = [...context.doubts, ...run.swallowed];
  if (run.ended !== "finished" && run.exception)
    doubts.push({
      message:
        run.ended === "raised"
          ? `Airflow cannot load this file: ${run.exception.type}: ${run.exception.message}`
          : run.exception.message,
      place: run.exception.place,
    });
  const dags = models.map((dag) => {
    dag.require(context.needed);
    const reasons: Reason[] = [...dag.reasons, ...doubts];
    for (const refusal of refusals)
      if (refusal.fatal && refusal.dagId === dag.id)
        reasons.push({ message: `Airflow refuses this DAG: ${refusal.message}`, place: refusal.place });
    const conditions = dag.conditions.filter(({ module }) => module === undefined || !isInstalled(module));
    return toDag(context, dag, reasons, conditions, run.ended === "budget", file);
  });
  return { dags, refusals };
}

/** DAGs bound to the module's names, and those that registered themselves while it was read. */
function collected(context: Context, run: Run): DagModel[] {
  const found = new Set<DagModel>();
  for (const value of run.module.attributes.values()) {
    const dag = dagOf(value);
    if (dag) found.add(dag);
  }
  for (const dag of context.registered) found.add(dag);
  // A DAG that is made only perhaps may be bound only perhaps too: it is shown as uncertain.
  for (const dag of context.dags) if (dag.reasons.length > 0 || run.ended !== "finished") found.add(dag);
  for (const dag of found) for (const child of subDags(dag)) found.add(child);
  return context.dags.filter((dag) => found.has(dag));
}

/** Airflow 2's SubDagOperator brings a DAG of its own. */
function subDags(dag: DagModel): DagModel[] {
  return [...dag.tasks.values()].flatMap((task) => {
    const child = task.operator.endsWith(".SubDagOperator") ? dagOf(task.args.get("subdag")?.value) : undefined;
    return child ? [child] : [];
  });
}

/** The arrow of a circle that stands last in the source: the one that closed it. */
function closing(dag: DagModel, cycle: readonly string[]): Place {
  const places = cycle.flatMap((id, i) => dag.tasks.get(id)?.downstream.get(cycle[i + 1] ?? "")?.place ?? []);
  return places.reduce((last, place) => (place.start > last.start ? place : last), places[0] ?? dag.place);
}

function loneSetup(dag: DagModel): TaskModel | undefined {
  for (const task of dag.tasks.values()) {
    if (!task.isSetup) continue;
    for (const id of task.downstream.keys()) {
      const down = dag.tasks.get(id);
      if (down && !down.isTeardown && down.triggerRule !== "all_success") return down;
    }
  }
  return undefined;
}

function toDag(
  context: Context,
  dag: DagModel,
  reasons: Reason[],
  conditions: Condition[],
  budget: boolean,
  file: SourceFile,
): Dag {
  const known = [...dag.tasks.values()].filter((task) => task.idKnown);
  const ids = new Set(known.map((task) => task.id));
  const edges: Edge[] = [];
  for (const task of known)
    for (const [id, { place, label }] of task.downstream)
      if (ids.has(id)) edges.push({ upstream: task.id, downstream: id, place, ...(label !== undefined && { label }) });
  const groups: Group[] = [];
  const visit = (group: GroupModel) => {
    for (const child of group.children.values())
      if (child.shape === "group") {
        groups.push({
          groupId: child.id!,
          parent: group.id,
          isMapped: child.isMapped,
          place: child.place,
          ...(child.tooltip !== undefined && { tooltip: child.tooltip }),
        });
        visit(child);
      }
  };
  visit(dag.root);
  const unique = deduplicate(reasons);
  let status: DagStatus = "exact";
  if (unique.length > 0) status = budget || known.length === 0 ? "unknown" : "partial";
  else if (conditions.length > 0) status = "conditional";
  return {
    dagId: dag.idKnown ? dag.id : writtenId(dag),
    status,
    reasons: unique,
    conditions,
    tasks: known.map((task) => toTask(context, task)),
    edges,
    groups,
    args: dag.args,
    file,
    place: dag.place,
  };
}

/** An id that is not known is shown as it stands in the source. */
function writtenId(dag: DagModel): string {
  const place: Place | undefined = dag.args.get("dag_id")?.place;
  return place ? place.file.text.slice(place.start, Math.min(place.end, place.start + 80)) : "?";
}

function deduplicate(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = `${reason.message}\n${reason.place.file.path}\n${reason.place.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toTask(_context: Context, task: TaskModel): Task {
  const names = task.instance.type.mro.flatMap((type) => (type.kind === "class" ? [classPath(type)] : []));
  const kind = kindOf(task.decorator, [task.operator, ...names]);
  return {
    taskId: task.id,
    operator: task.operator,
    decorator: task.decorator,
    kind,
    isSensor: kind === "sensor" || factOf(task.instance.type)?.isSensor === true,
    isMapped: task.isMapped,
    isSetup: task.isSetup,
    isTeardown: task.isTeardown,
    triggerRule: task.triggerRule,
    args: task.args,
    fromDefaults: task.fromDefaults,
    callable: task.callable,
    group: task.group?.id,
    place: task.place,
  };
}
