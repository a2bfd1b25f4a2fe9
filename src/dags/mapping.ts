/** `Operator.partial(…).expand(…)`: tasks that are multiplied at run time. */
import { classmethod, instance, makeClass, self } from "../python/native.ts";
import type { Arguments, ClassValue, DescriptorValue, InstanceValue, Reason, Site, Value } from "../python/values.ts";
import { baseArguments, baseFact } from "./base-arguments.ts";
import { type Context, dagOf, groupOf } from "./context.ts";
import { mergeDefaults } from "./defaults.ts";
import type { Given } from "./graph.ts";
import type { DagModel, GroupModel, TaskModel } from "./model.ts";
import { nodeMembers } from "./node.ts";
import { checkArguments, classPath, factOf, taskProperties } from "./operator.ts";
import { parameterNames } from "./signature.ts";
import { linkReferences, makeTask } from "./task.ts";
import { lazily, xcomOf } from "./xcomarg.ts";

interface Partial {
  type: ClassValue;
  args: Map<string, Given>;
  fromDefaults: Set<string>;
  dag: DagModel | undefined;
  group: GroupModel | undefined;
  open: Reason | undefined;
}
const partials = new WeakMap<InstanceValue, Partial>();

/** The classmethod `partial` of BaseOperator. */
export function partial(context: Context): DescriptorValue {
  return classmethod("partial", (args, site) => {
    const type = args.positional[0] as ClassValue;
    const dagGiven = args.keywords.get("dag");
    if (dagGiven?.kind === "unknown") context.doubt(undefined, dagGiven.reason);
    const dag = dagOf(dagGiven) ?? context.dag;
    const group = groupOf(args.keywords.get("task_group")) ?? (dag ? context.group(dag) : undefined);
    const given = new Map<string, Given>();
    for (const [name, value] of args.keywords)
      if (!["dag", "task_group", "default_args"].includes(name))
        given.set(name, { value, place: args.places.get(name) ?? site.place });
    const defaults = mergeDefaults(dag, group, args.keywords.get("default_args"), site);
    const fromDefaults = new Set<string>();
    for (const [name, value] of defaults.values)
      if (!given.has(name) && baseArguments(context).has(name)) {
        given.set(name, value);
        fromDefaults.add(name);
      }
    check(context, type, given, site);
    const made = instance(partialClass(context));
    partials.set(made, { type, args: given, fromDefaults, dag, group, open: args.open });
    return made;
  });
}

function check(context: Context, type: ClassValue, given: ReadonlyMap<string, Given>, site: Site): void {
  const own = new Set<string>();
  for (const one of type.mro) {
    if (one.kind === "unknown") return;
    const init = one.attributes.get("__init__");
    if (init?.kind === "function") for (const name of parameterNames(init)) own.add(name);
  }
  const fact = factOf(type) ?? baseFact(context);
  if (!fact) return;
  const others = new Map([...given].filter(([name]) => !own.has(name)));
  checkArguments(context, type.name, { ...fact, accepted: fact.mapped, takesAnything: false }, others, true, site);
}

/** Filled in by Airflow 2's `partial`, and so no arguments for `expand`, although operators take them. */
const FILLED_IN_2 = new Set(["doc", "doc_md", "doc_json", "doc_rst", "doc_yaml", "logger_name", "map_index_template"]);

/** An argument is fixed or mapped, not both. */
function refuseTwice(context: Context, made: Partial, mapped: ReadonlyMap<string, Given>, site: Site): void {
  for (const [name, { place }] of mapped)
    if ((made.args.has(name) && !made.fromDefaults.has(name)) || (context.line === "2" && FILLED_IN_2.has(name)))
      context.refuse(
        { rule: "unknown-argument", message: `expand() can't map '${name}'`, fix: "Give it to partial() only.", place },
        "TypeError",
        site,
        `unmappable or already specified argument: ${name}`,
      );
}

function partialClass(context: Context): ClassValue {
  return lazily(context, "OperatorPartial", () =>
    makeClass("OperatorPartial", "airflow.models.mappedoperator", [], {
      expand: (args, site) => {
        const made = partials.get(self(args))!;
        const mapped = new Map<string, Given>();
        for (const [name, value] of args.keywords)
          mapped.set(name, { value, place: args.places.get(name) ?? site.place });
        check(context, made.type, mapped, site);
        refuseTwice(context, made, mapped, site);
        if (mapped.size === 0 && !args.open) site.runtime.raise("TypeError", "no arguments to expand against", site);
        return expand(context, made, mapped, undefined, args, site);
      },
      expand_kwargs: (args, site) =>
        expand(context, made(args), new Map(), args.positional[1] ?? args.keywords.get("kwargs"), args, site),
    }),
  );
}

function made(args: Arguments): Partial {
  return partials.get(self(args))!;
}

function expand(
  context: Context,
  from: Partial,
  mapped: Map<string, Given>,
  rows: Value | undefined,
  args: Arguments,
  site: Site,
): Value {
  for (const { value } of mapped.values()) refuseCustomKey(value, site);
  const fact = factOf(from.type);
  const fields = fieldsOf(from.type, fact?.templateFields ?? [], site);
  const task = instance(mappedClass(context));
  const model = makeTask(
    context,
    task,
    {
      taskId: from.args.get("task_id")?.value,
      dag: from.dag,
      group: from.group,
      args: new Map([...from.args, ...mapped]),
      fromDefaults: from.fromDefaults,
      type: from.type,
      operator: classPath(from.type),
      templateFields: [],
      callable: from.args.get("python_callable")?.value,
      isMapped: true,
      open: args.open ?? from.open,
    },
    site,
  );
  inMappedGroup(context, model, site);
  for (const { value } of mapped.values()) linkReferences(context, model, value, site);
  linkReferences(context, model, rows, site);
  if (rows?.kind === "unknown") context.doubt(model.dag, rows.reason);
  for (const [name, { value }] of from.args) if (fields.includes(name)) linkReferences(context, model, value, site);
  return task;
}

function fieldsOf(type: ClassValue, otherwise: readonly string[], site: Site): readonly string[] {
  const value = site.runtime.findAttribute(type, "template_fields", site);
  if (value?.kind !== "tuple" && value?.kind !== "list") return otherwise;
  return [...value.items].flatMap((item) => (item.kind === "str" ? [item.value] : otherwise));
}

/** Airflow does not map within a mapped group. */
export function inMappedGroup(context: Context, task: TaskModel, site: Site): void {
  for (let group = task.group; group; group = group.parent)
    if (group.isMapped)
      context.refuse(
        {
          rule: "nested-mapping",
          message: "a task cannot be expanded within a group that is expanded itself",
          fix: "Expand only one of the two.",
        },
        "NotImplementedError",
        site,
        "operator expansion in an expanded task group is not yet supported",
      );
}

export function refuseCustomKey(value: Value, site: Site): void {
  const xcom = xcomOf(value);
  if (xcom && xcom.key !== "return_value" && xcom.key !== "?")
    site.runtime.raise("ValueError", `cannot map over XCom with custom key '${xcom.key}'`, site);
}

/** The class of mapped tasks, classic and TaskFlow alike. */
export function mappedClass(context: Context): ClassValue {
  return lazily(context, "MappedOperator", () =>
    makeClass(
      "MappedOperator",
      "airflow.models.mappedoperator",
      [],
      {
        ...nodeMembers(context),
        __getattr__: (args, site) => {
          const name = args.positional[1];
          if (name?.kind === "str" && name.value.startsWith("__"))
            return site.runtime.raise("AttributeError", `no attribute '${name.value}'`, site);
          return site.runtime.unknown("attributes of a mapped task are only known at run time", site);
        },
      },
      taskProperties(context),
    ),
  );
}
