/**
 * DAGs, tasks and groups while a file is being read. What they do and refuse follows Airflow's own classes; `graph.ts` is what
 * remains of them at the end.
 */
import type { Condition, InstanceValue, ModuleValue, Place, Reason, Value } from "../python/values.ts";
import type { Given } from "./graph.ts";

/** One direction of an edge, as kept in `upstream_task_ids` and `downstream_task_ids`. */
export interface Link {
  place: Place;
  label: string | undefined;
}

export class TaskModel {
  readonly shape = "task";
  readonly instance: InstanceValue;
  /** With group prefixes; a made-up one when `idKnown` is false. */
  id: string;
  idKnown = true;
  dag: DagModel | undefined;
  group: GroupModel | undefined;
  readonly upstream = new Map<string, Link>();
  readonly downstream = new Map<string, Link>();
  isSetup = false;
  isTeardown = false;
  isMapped = false;
  triggerRule = "all_success";
  args = new Map<string, Given>();
  fromDefaults = new Set<string>();
  operator = "";
  decorator: string | undefined;
  callable: Value | undefined;
  /** Names whose values are searched for XComArgs. */
  templateFields: readonly string[] = [];
  readonly place: Place;

  constructor(instance: InstanceValue, id: string, place: Place) {
    this.instance = instance;
    this.id = id;
    this.place = place;
  }
}

export class GroupModel {
  readonly shape = "group";
  /** Without prefix; undefined for a DAG's root group. */
  ownId: string | undefined;
  readonly dag: DagModel;
  parent: GroupModel | undefined;
  readonly prefix: boolean;
  readonly children = new Map<string, TaskModel | GroupModel>();
  /** Tasks that were linked to the whole group: where an empty group's arrows go. */
  readonly upstreamTasks = new Set<string>();
  readonly downstreamTasks = new Set<string>();
  tooltip: string | undefined;
  isMapped = false;
  defaultArgs: Value | undefined;
  /** The tasks that a mapped group expands over: linked when its context ends. */
  mappedOver: TaskModel[] = [];
  instance: InstanceValue | undefined;
  readonly place: Place;

  constructor(ownId: string | undefined, dag: DagModel, parent: GroupModel | undefined, prefix: boolean, place: Place) {
    this.ownId = ownId;
    this.dag = dag;
    this.parent = parent;
    this.prefix = prefix;
    this.place = place;
  }

  get id(): string | undefined {
    if (this.ownId !== undefined && this.parent?.prefix && this.parent.ownId !== undefined)
      return this.parent.childId(this.ownId);
    return this.ownId;
  }

  childId(label: string): string {
    // Asked for once: each asks the group around it.
    const own = this.prefix ? this.id : undefined;
    return own ? `${own}.${label}` : label;
  }

  /** All tasks within, in the order of their creation. */
  *tasks(): Generator<TaskModel> {
    for (const child of this.children.values()) {
      if (child.shape === "group") yield* child.tasks();
      else yield child;
    }
  }

  /** Tasks without an upstream task within the group. */
  roots(): TaskModel[] {
    const tasks = [...this.tasks()];
    const ids = new Set(tasks.map((task) => task.id));
    return tasks.filter((task) => ![...task.upstream.keys()].some((id) => ids.has(id)));
  }

  /** Tasks without a downstream task within the group, teardowns replaced by what comes before them. */
  leaves(): TaskModel[] {
    const tasks = [...this.tasks()];
    const ids = new Set(tasks.map((task) => task.id));
    const byId = this.dag.tasks;
    const found: TaskModel[] = [];
    const hasWorkAfter = (task: TaskModel, except: string) =>
      [...task.downstream.keys()].some((id) => id !== except && ids.has(id) && byId.get(id)?.isTeardown === false);
    const seen = new Set<TaskModel>();
    const before = (task: TaskModel) => {
      if (seen.has(task)) return;
      seen.add(task);
      for (const id of task.upstream.keys()) {
        const up = byId.get(id);
        if (!up || !ids.has(id)) continue;
        if (up.isTeardown) before(up);
        else if (task.isTeardown && up.isSetup) continue;
        else if (!hasWorkAfter(up, task.id)) found.push(up);
      }
    };
    for (const task of tasks) {
      if ([...task.downstream.keys()].some((id) => ids.has(id))) continue;
      if (task.isTeardown) before(task);
      else found.push(task);
    }
    return found;
  }
}

export class DagModel {
  readonly shape = "dag";
  id: string;
  idKnown = true;
  readonly tasks = new Map<string, TaskModel>();
  readonly root: GroupModel;
  /** Ids of tasks and groups, and the names of groups' joins. */
  readonly used = new Set<string>();
  args = new Map<string, Given>();
  instance: InstanceValue | undefined;
  defaultArgs: Value | undefined;
  readonly reasons: Reason[] = [];
  readonly conditions: Condition[] = [];
  autoRegister = true;
  /** The module whose code made it. */
  readonly module: ModuleValue;
  /** Of the DAG(...) call, or of the name of the function under @dag. */
  place: Place;

  constructor(id: string, module: ModuleValue, place: Place) {
    this.id = id;
    this.module = module;
    this.place = place;
    this.root = new GroupModel(undefined, this, undefined, true, place);
  }

  /** Something about this DAG is not certain. */
  doubt(reason: Reason): void {
    if (
      !this.reasons.some(
        (r) =>
          r.message === reason.message && r.place.start === reason.place.start && r.place.file === reason.place.file,
      )
    )
      this.reasons.push(reason);
  }

  require(conditions: readonly Condition[] | undefined): void {
    for (const condition of conditions ?? [])
      if (!this.conditions.some((c) => c.text === condition.text)) this.conditions.push(condition);
  }
}

export type Node = TaskModel | GroupModel;
