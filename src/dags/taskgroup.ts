/** `TaskGroup(…)` and `@task_group`. */
import {
  bind,
  callArguments,
  dict,
  instance,
  list,
  type Member,
  makeClass,
  native,
  self,
  str,
  TRUE,
} from "../python/native.ts";
import {
  type Arguments,
  type ClassValue,
  type InstanceValue,
  IteratorValue,
  NONE,
  type Site,
  type Value,
} from "../python/values.ts";
import { type Context, dagOf, groupOf, taskOf } from "./context.ts";
import { dagValue } from "./dag.ts";
import { copyDefaults, inherit } from "./defaults.ts";
import { groupKeyProblem } from "./ids.ts";
import { GroupModel, type TaskModel } from "./model.ts";
import { arrowMembers, isCallable } from "./node.ts";
import { addToGroup, setRelatives } from "./relations.ts";
import { parameterNames } from "./signature.ts";
import { lazily, ReferenceModel, referencesIn } from "./xcomarg.ts";

const PATHS = { "2": "airflow.utils.task_group.TaskGroup", "3": "airflow.sdk.definitions.taskgroup.TaskGroup" };

export function groupClass(context: Context): ClassValue {
  return lazily(context, "TaskGroup", () =>
    makeClass(
      "TaskGroup",
      context.line === "3" ? "airflow.sdk.definitions.taskgroup" : "airflow.utils.task_group",
      [],
      members(context),
      {
        group_id: (self) => idValue(groupOf(self)!),
        node_id: (self) => idValue(groupOf(self)!),
        label: (self) => (groupOf(self)!.ownId === undefined ? NONE : str(groupOf(self)!.ownId!)),
        dag: (self) => dagValue(context, groupOf(self)!.dag),
        parent_group: (self) => {
          const parent = groupOf(self)!.parent;
          return parent ? groupValue(context, parent) : NONE;
        },
        children: (self) =>
          dict(
            [...groupOf(self)!.children].map(([id, child]) => [
              id,
              child.shape === "task" ? child.instance : groupValue(context, child),
            ]),
          ),
        roots: (self) =>
          list(
            groupOf(self)!
              .roots()
              .map((task) => task.instance),
          ),
        leaves: (self) =>
          list(
            groupOf(self)!
              .leaves()
              .map((task) => task.instance),
          ),
        default_args: (self) => groupOf(self)!.defaultArgs ?? dict(),
        tooltip: {
          get: (self) => str(groupOf(self)!.tooltip ?? ""),
          set: (self, value) => {
            if (value.kind === "str") groupOf(self)!.tooltip = value.value;
          },
        },
      },
    ),
  );
}

function idValue(group: GroupModel): Value {
  return group.id === undefined ? NONE : str(group.id);
}

/** The Python object of a group. */
export function groupValue(context: Context, group: GroupModel): InstanceValue {
  group.instance ??= instance(groupClass(context), group);
  return group.instance;
}

function members(context: Context): Record<string, Member> {
  return {
    ...arrowMembers(context),
    __init__: (args, site) => {
      const names = context.catalogue.signature(context.line, PATHS[context.line]) ?? ["group_id"];
      const bound = bind(args, names, site, { function: "TaskGroup.__init__", skipSelf: true });
      makeGroup(context, self(args), new Map([...bound].map(([name, { value }]) => [name, value])), site);
      return NONE;
    },
    __enter__: (args) => {
      context.openGroups.push(groupOf(self(args))!);
      return self(args);
    },
    __exit__: (args, site) => {
      leave(context, groupOf(self(args))!, site);
      return NONE;
    },
    __iter__: (args) => new IteratorValue([...groupOf(self(args))!.tasks()].map((task) => task.instance)),
    add: (args, site) => {
      const child = taskOf(args.positional[1]) ?? groupOf(args.positional[1]);
      if (child) addToGroup(context, groupOf(self(args))!, child, site);
      else groupOf(self(args))!.dag.doubt({ message: "what is added to this group is not known", place: site.place });
      return NONE;
    },
    get_child_by_label: (args, site) => {
      const group = groupOf(self(args))!;
      const label = args.positional[1];
      const child = label?.kind === "str" ? group.children.get(group.childId(label.value)) : undefined;
      if (!child) return site.runtime.unknown("which child of the group is meant is not known", site);
      return child.shape === "task" ? child.instance : groupValue(context, child);
    },
    child_id: (args, site) => {
      const label = args.positional[1];
      if (label?.kind !== "str") return site.runtime.unknown("the label is not known", site);
      return str(groupOf(self(args))!.childId(label.value));
    },
    get_roots: (args) =>
      list(
        groupOf(self(args))!
          .roots()
          .map((task) => task.instance),
      ),
    get_leaves: (args) =>
      list(
        groupOf(self(args))!
          .leaves()
          .map((task) => task.instance),
      ),
    iter_tasks: (args) => list([...groupOf(self(args))!.tasks()].map((task) => task.instance)),
    __repr__: (args) => str(`<TaskGroup: ${groupOf(self(args))?.id}>`),
  };
}

function leave(context: Context, group: GroupModel, site: Site): void {
  for (const task of group.mappedOver) setRelatives(context, group, [task], true, undefined, site);
  context.openGroups.pop();
  context.changed(group.dag, site);
}

/** Creates the group behind `made`. */
export function makeGroup(
  context: Context,
  made: InstanceValue,
  given: ReadonlyMap<string, Value>,
  site: Site,
): GroupModel {
  const id = given.get("group_id");
  const dagGiven = dagOf(given.get("dag"));
  const parentGiven = groupOf(given.get("parent_group"));
  const dag =
    context.line === "3"
      ? (parentGiven?.dag ?? context.openGroups.at(-1)?.dag ?? dagGiven ?? context.dag)
      : (dagGiven ?? context.dag ?? parentGiven?.dag);
  if (!dag)
    return site.runtime.raise(
      context.line === "3" ? "RuntimeError" : "airflow.exceptions.AirflowException",
      "TaskGroup can only be used inside a dag",
      site,
    );
  for (const name of ["dag", "parent_group"]) {
    const value = given.get(name);
    if (value?.kind === "unknown") context.doubt(undefined, value.reason);
  }
  const parent = parentGiven ?? context.group(dag) ?? dag.root;
  // Airflow 2 does not take the DAG from the parent group.
  if (context.line === "2" && parent.dag !== (dagGiven ?? context.dag))
    site.runtime.raise("RuntimeError", "Cannot mix TaskGroups from different DAGs", site);
  const prefix = given.get("prefix_group_id");
  if (prefix?.kind === "unknown") dag.doubt(prefix.reason);
  const group = new GroupModel(
    id?.kind === "str" ? id.value : `?${context.serial()}`,
    dag,
    parent,
    prefix?.kind === "bool" ? prefix.value : true,
    site.place,
  );
  group.instance = made;
  made.data = group;
  context.changed(dag, site, id, prefix);
  if (id?.kind === "unknown") dag.doubt(id.reason);
  else if (id?.kind !== "str") site.runtime.raise("ValueError", "group_id must be str", site);
  else if (group.prefix || context.line === "3") {
    const problem = groupKeyProblem(id.value);
    if (problem)
      context.refuse(
        { rule: "invalid-id", message: problem, dagId: dag.id },
        context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException",
        site,
      );
  }
  settleCollision(context, group, given.get("add_suffix_on_collision"), site);
  addToGroup(context, parent, group, site);
  group.defaultArgs = inherit(parent.defaultArgs, copyDefaults(given.get("default_args")));
  const tooltip = given.get("tooltip");
  if (tooltip?.kind === "str" && tooltip.value) group.tooltip = tooltip.value;
  dag.used.add(group.id!);
  dag.used.add(`${group.id}.upstream_join_id`);
  dag.used.add(`${group.id}.downstream_join_id`);
  return group;
}

function settleCollision(context: Context, group: GroupModel, suffix: Value | undefined, site: Site): void {
  const { dag } = group;
  const taken = context.line === "3" ? group.id! : group.ownId!;
  if (!dag.used.has(taken)) return;
  if (suffix?.kind !== "bool" || !suffix.value)
    context.refuse(
      {
        rule: "duplicate-task-id",
        message: `group id '${group.ownId}' has already been added to the DAG`,
        fix: "Give the group an id of its own.",
        dagId: dag.id,
      },
      "airflow.exceptions.DuplicateTaskIdFound",
      site,
    );
  const base = group.ownId!.replace(/__\d+$/, "");
  let highest = -1;
  for (const id of dag.used) {
    const rest = id.startsWith(`${base}__`) ? id.slice(base.length + 2) : "";
    if (/^\d+$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  group.ownId = highest < 0 ? `${group.ownId}__1` : `${base}__${highest + 1}`;
}

/** The decorator `task_group`, bare or called. */
export function taskGroupDecorator(context: Context): Value {
  return native("task_group", (args) => {
    const first = args.positional[0];
    if (first && args.keywords.size === 0 && first.kind !== "str" && isCallable(first))
      return groupFactory(context, first, new Map(), new Map());
    const options = new Map(args.keywords);
    if (first?.kind === "str") options.set("group_id", first);
    return native("task_group", (inner) => groupFactory(context, inner.positional[0] ?? NONE, options, new Map()));
  });
}

interface Factory {
  func: Value;
  options: ReadonlyMap<string, Value>;
  partial: ReadonlyMap<string, Value>;
}
const factories = new WeakMap<InstanceValue, Factory>();

function groupFactory(
  context: Context,
  func: Value,
  options: ReadonlyMap<string, Value>,
  partial: ReadonlyMap<string, Value>,
): Value {
  if (func.kind === "unknown") return func;
  const type = lazily(context, "_TaskGroupFactory", () =>
    makeClass("_TaskGroupFactory", "airflow.decorators.task_group", [], {
      __call__: (args, site) => {
        const { positional, ...rest } = args;
        return create(
          context,
          factories.get(self(args))!,
          { ...rest, positional: positional.slice(1) },
          [],
          false,
          site,
        );
      },
      override: (args) => {
        const made = factories.get(self(args))!;
        return groupFactory(context, made.func, new Map([...made.options, ...args.keywords]), made.partial);
      },
      partial: (args) => {
        const made = factories.get(self(args))!;
        return groupFactory(context, made.func, made.options, new Map([...args.keywords, ...made.partial]));
      },
      expand: (args, site) =>
        expand(context, factories.get(self(args))!, [...args.keywords.keys()], [...args.keywords.values()], args, site),
      expand_kwargs: (args, site) => {
        const made = factories.get(self(args))!;
        const names =
          made.func.kind === "function" ? parameterNames(made.func).filter((name) => !made.partial.has(name)) : [];
        return expand(context, made, names, [args.positional[1] ?? args.keywords.get("kwargs") ?? NONE], args, site);
      },
    }),
  );
  const made = instance(type);
  made.attributes.set("function", func);
  factories.set(made, { func, options, partial });
  return made;
}

function expand(context: Context, made: Factory, names: string[], inputs: Value[], args: Arguments, site: Site): Value {
  const over: TaskModel[] = [];
  for (const input of inputs) over.push(...referencesIn(input));
  const stubs = names.map((name) => [name, instance(mappedArgument(context), new ReferenceModel(over))] as const);
  const given = callArguments([], [...made.partial, ...stubs]);
  if (args.open) given.open = args.open;
  return create(context, made, given, over, true, site);
}

function mappedArgument(context: Context): ClassValue {
  return lazily(context, "MappedArgument", () => makeClass("MappedArgument", "airflow.models.expandinput", []));
}

function create(
  context: Context,
  factory: Factory,
  args: Arguments,
  over: TaskModel[],
  mapped: boolean,
  site: Site,
): Value {
  const { func } = factory;
  const options = new Map(factory.options);
  if (!options.has("group_id")) options.set("group_id", str(func.kind === "function" ? func.name : "task_group"));
  options.set("add_suffix_on_collision", TRUE);
  const made = instance(groupClass(context));
  const group = makeGroup(context, made, options, site);
  group.isMapped = mapped;
  group.mappedOver = over;
  if (args.open) group.dag.doubt(args.open);
  context.openGroups.push(group);
  let result: Value;
  try {
    result = site.runtime.call(func, args, site);
  } catch (error) {
    context.openGroups.pop();
    throw error;
  }
  leave(context, group, site);
  if (result.kind === "unknown") {
    group.dag.doubt(result.reason);
    return result;
  }
  return result.kind === "none" ? made : result;
}
