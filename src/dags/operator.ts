/**
 * Operator classes: `BaseOperator` and every class of the catalogue, as native classes that user classes may extend. Calling one follows
 * Airflow's metaclass: defaults are filled in, the constructor runs, then templated arguments draw their arrows.
 */
import { nearest } from "../kernel/nearest.ts";
import { CONSTRUCT, FALSE, list, makeClass, native, self, set, str, TRUE, tuple } from "../python/native.ts";
import {
  type Arguments,
  type ClassValue,
  type FunctionValue,
  InstanceValue,
  NONE,
  type Place,
  type Site,
  type Value,
} from "../python/values.ts";
import { baseFact } from "./base-arguments.ts";
import type { CatalogueClass } from "./catalogue/format.ts";
import { type Context, dagOf, groupOf, taskOf } from "./context.ts";
import { dagValue } from "./dag.ts";
import { mergeDefaults } from "./defaults.ts";
import type { Given } from "./graph.ts";
import { partial } from "./mapping.ts";
import type { DagModel, TaskModel } from "./model.ts";
import { nodeMembers } from "./node.ts";
import { addTask } from "./relations.ts";
import { parameterNames } from "./signature.ts";
import { linkReferences, linkTemplates, makeTask } from "./task.ts";
import { groupValue } from "./taskgroup.ts";
import { lazily, referencesIn, xcomValue } from "./xcomarg.ts";

/** What the metaclass filled in or resolved before the constructors run. */
interface Construction {
  places: Map<number | string, Place>;
  filled: Set<string>;
  open: Arguments["open"];
}
const constructions = new WeakMap<InstanceValue, Construction>();

export function baseOperator(context: Context): ClassValue {
  return lazily(context, "BaseOperator", () => {
    const made = makeClass(
      "BaseOperator",
      context.line === "3" ? "airflow.sdk.bases.operator" : "airflow.models.baseoperator",
      [],
      {
        ...nodeMembers(context),
        [CONSTRUCT]: native("BaseOperator", (args, site) => construct(context, args, site)),
        __init__: (args, site) => initialise(context, undefined, args, site),
        __setattr__: (args, site) => assign(context, args, site),
        __getattr__: (args, site) => missing(args, site),
        __gt__: (args) => self(args),
        __lt__: (args) => self(args),
        template_fields: tuple(),
        template_ext: tuple(),
        ui_color: str("#fff"),
        ui_fgcolor: str("#000"),
        operator_extra_links: tuple(),
        get_dag: (args) => ownDag(context, self(args)),
        has_dag: (args, site) =>
          site.runtime.call(
            native("has_dag", () => ownDag(context, self(args))),
            args,
            site,
          ),
        add_inlets: () => NONE,
        add_outlets: () => NONE,
        set_xcomargs_dependencies: (args, site) => {
          const task = taskOf(self(args));
          if (task) linkTemplates(context, task, site);
          return NONE;
        },
        get_direct_relative_ids: (args) => {
          const task = taskOf(self(args));
          const up = args.positional[1];
          return set([...(up?.kind === "bool" && up.value ? task!.upstream : task!.downstream).keys()].map(str));
        },
      },
      taskProperties(context),
    );
    made.attributes.set("partial", partial(context));
    made.data = undefined;
    return made;
  });
}

function ownDag(context: Context, self: InstanceValue): Value {
  const dag = taskOf(self)?.dag;
  return dag ? dagValue(context, dag) : NONE;
}

/** Reads that every task answers, mapped ones too. */
export function taskProperties(context: Context) {
  const neighbours = (self: InstanceValue, side: "upstream" | "downstream") => {
    const task = taskOf(self);
    return [...(task?.[side].keys() ?? [])]
      .map((id) => task?.dag?.tasks.get(id)?.instance)
      .filter((v) => v !== undefined);
  };
  const known = (self: InstanceValue, site: Site, get: (task: TaskModel) => Value): Value => {
    const task = taskOf(self);
    return task ? get(task) : site.runtime.unknown("the operator's constructor has not run yet", site);
  };
  const id = (self: InstanceValue, site: Site) =>
    known(self, site, (task) =>
      task.idKnown ? str(task.id) : site.runtime.unknown("the id of this task is not known", site),
    );
  return {
    task_id: {
      get: id,
      set: (self: InstanceValue, _value: Value, site: Site) => {
        context.doubt(taskOf(self)?.dag, { message: "a task's id is changed after it was made", place: site.place });
      },
    },
    node_id: id,
    label: (self: InstanceValue, site: Site) =>
      known(self, site, (task) => {
        const prefix = task.group?.prefix && task.group.id ? `${task.group.id}.` : "";
        return str(task.id.slice(prefix.length));
      }),
    dag: {
      get: (self: InstanceValue, site: Site) => {
        const dag = taskOf(self)?.dag;
        return dag
          ? dagValue(context, dag)
          : site.runtime.raise("RuntimeError", "Operator has not been assigned to a DAG yet", site);
      },
      set: (self: InstanceValue, value: Value, site: Site) => {
        const task = taskOf(self);
        const dag = dagOf(value);
        if (value.kind === "unknown") context.doubt(undefined, value.reason);
        if (!task || !dag) return;
        if (task.dag && task.dag !== dag)
          site.runtime.raise("ValueError", `The DAG assigned to ${task.id} can not be changed.`, site);
        if (dag.tasks.get(task.id) !== task) addTask(context, dag, task, site);
      },
    },
    dag_id: (self: InstanceValue, site: Site) => {
      const dag = taskOf(self)?.dag;
      if (dag && !dag.idKnown) return site.runtime.unknown("the id of this DAG is not known", site);
      return str(dag?.id ?? "adhoc_airflow");
    },
    task_group: (self: InstanceValue, site: Site) =>
      known(self, site, (task) => (task.group ? groupValue(context, task.group) : NONE)),
    output: (self: InstanceValue, site: Site) => known(self, site, (task) => xcomValue(context, [task])),
    operator_class: (self: InstanceValue) => self.type,
    task_type: (self: InstanceValue) => str(self.type.name),
    upstream_list: (self: InstanceValue) => list(neighbours(self, "upstream")),
    downstream_list: (self: InstanceValue) => list(neighbours(self, "downstream")),
    upstream_task_ids: (self: InstanceValue) => set([...(taskOf(self)?.upstream.keys() ?? [])].map(str)),
    downstream_task_ids: (self: InstanceValue) => set([...(taskOf(self)?.downstream.keys() ?? [])].map(str)),
    roots: (self: InstanceValue) => list([self]),
    leaves: (self: InstanceValue) => list([self]),
    trigger_rule: {
      get: (self: InstanceValue, site: Site) => known(self, site, (task) => str(task.triggerRule)),
      set: (self: InstanceValue, value: Value) => {
        const text = value.kind === "instance" && value.plain ? value.plain : value;
        const task = taskOf(self);
        if (task && text.kind === "str") task.triggerRule = text.value;
      },
    },
    is_setup: flag(context, "isSetup"),
    is_teardown: flag(context, "isTeardown"),
    is_mapped: (self: InstanceValue, site: Site) =>
      site.runtime.truth(self, site) === true && taskOf(self)?.isMapped ? TRUE : FALSE,
  };
}

function flag(context: Context, name: "isSetup" | "isTeardown") {
  return {
    get: (self: InstanceValue) => (taskOf(self)?.[name] ? TRUE : FALSE),
    set: (self: InstanceValue, value: Value, site: Site) => {
      const task = taskOf(self);
      if (!task) return;
      if (value.kind === "bool") task[name] = value.value;
      else
        context.doubt(task.dag, { message: "whether a task is a setup or teardown is not known", place: site.place });
      context.changed(task.dag, site, value);
    },
  };
}

/** The class of a catalogue entry; made on first use. */
export function operatorClass(context: Context, fact: CatalogueClass): ClassValue {
  if (fact.name === "BaseOperator") return baseOperator(context);
  return lazily(context, fact.path, () => {
    const above = fact.bases
      .map((path) => context.catalogue.findClass(context.line, path))
      .filter((base) => base?.isOperator === true);
    const bases = above.map((base) => operatorClass(context, base!));
    const made = makeClass(
      fact.name,
      fact.module,
      bases.length > 0 ? bases : [baseOperator(context)],
      {
        __init__: (args, site) => initialise(context, fact, args, site),
        template_fields: tuple((fact.templateFields ?? []).map(str)),
      },
      Object.fromEntries(
        [...fact.outputs].map(([name, key]) => [
          name,
          (self: InstanceValue) => xcomValue(context, [taskOf(self)!], key),
        ]),
      ),
    );
    made.data = fact;
    return made;
  });
}

/** An operator that the catalogue lacks: it takes anything, and what it does with other tasks' outputs is not known. */
export function strangerClass(context: Context, module: string, name: string): ClassValue {
  return lazily(context, `${module}.${name}`, () => {
    const made = makeClass(name, module, [baseOperator(context)], {
      __init__: (args, site) => initialise(context, STRANGER, args, site),
    });
    made.data = STRANGER;
    return made;
  });
}

const STRANGER: CatalogueClass = {
  path: "",
  module: "",
  name: "",
  package: "",
  packageVersion: "",
  bases: [],
  complete: false,
  isOperator: true,
  isSensor: false,
  accepted: undefined,
  takesAnything: true,
  required: undefined,
  mapped: undefined,
  templateFields: undefined,
  outputs: new Map(),
  deprecated: undefined,
};

/** The catalogue's facts of a class or of its nearest catalogued base. */
export function factOf(type: ClassValue): CatalogueClass | undefined {
  for (const one of type.mro) if (one.kind === "class" && one.data) return one.data as CatalogueClass;
  return undefined;
}

/** Canonical dotted name. */
export function classPath(type: ClassValue): string {
  return `${type.module}.${type.name}`;
}

function construct(context: Context, args: Arguments, site: Site): Value {
  const type = args.positional[0] as ClassValue;
  if (args.positional.length > 1)
    context.refuse(
      {
        rule: "unknown-argument",
        message: `${type.name} takes keyword arguments only`,
        fix: `Write each argument with its name: ${type.name}(task_id='…').`,
      },
      context.line === "3" ? "TypeError" : "airflow.exceptions.AirflowException",
      site,
      "Use keyword arguments when initializing operators",
    );
  const keywords = new Map(args.keywords);
  const dagGiven = keywords.get("dag");
  let dag = dagOf(dagGiven);
  if (dagGiven?.kind === "unknown") context.doubt(undefined, dagGiven.reason);
  else if (!dag) {
    dag = context.dag;
    if (dag) keywords.set("dag", dagValue(context, dag));
  }
  let group = groupOf(keywords.get("task_group"));
  if (keywords.get("task_group")?.kind === "unknown")
    context.doubt(dag, (keywords.get("task_group") as { reason: { message: string; place: Place } } & Value).reason);
  if (dag && !group) {
    group = context.group(dag);
    if (group) keywords.set("task_group", groupValue(context, group));
  }
  const defaults = mergeDefaults(dag, group, keywords.get("default_args"), site);
  const filled = new Set<string>();
  const places = new Map(args.places);
  for (const name of constructorNames(type)) {
    const given = defaults.values.get(name);
    if (!given || keywords.has(name)) continue;
    keywords.set(name, given.value);
    places.set(name, given.place);
    filled.add(name);
  }
  const made = new InstanceValue(type);
  constructions.set(made, { places, filled, open: args.open ?? defaults.open });
  const init = site.runtime.getAttribute(made, "__init__", site);
  const result: Arguments = { positional: [], keywords, places };
  if (args.open) result.open = args.open;
  site.runtime.call(init, result, site);
  const task = taskOf(made);
  if (!task) {
    const reason = { message: `what ${type.name}(...) makes is not known`, place: site.place };
    context.doubt(dag, reason);
    return made;
  }
  const fields = site.runtime.findAttribute(made, "template_fields", site);
  task.templateFields = fieldNames(fields, task.templateFields);
  linkTemplates(context, task, site);
  doubtHiddenFields(context, task, type);
  return made;
}

/** An output in an argument of an operator whose templated fields are not known may or may not draw an arrow. */
function doubtHiddenFields(context: Context, task: TaskModel, type: ClassValue): void {
  const fact = factOf(type);
  if (!fact || fact.templateFields) return;
  for (const [name, { value, place }] of task.args)
    if (!task.templateFields.includes(name) && referencesIn(value).size > 0)
      context.doubt(task.dag, { message: `whether ${type.name} templates its argument '${name}' is not known`, place });
}

function fieldNames(value: Value | undefined, otherwise: readonly string[]): readonly string[] {
  const source = value?.kind === "list" || value?.kind === "tuple" ? value.items : undefined;
  if (value?.kind === "str") return [value.value];
  if (!source) return otherwise;
  return [...new Set([...source].flatMap((item) => (item.kind === "str" ? [item.value] : otherwise)))];
}

/** Names that constructors of user classes along the mro take. */
function constructorNames(type: ClassValue): string[] {
  const names: string[] = [];
  for (const one of type.mro) {
    if (one.kind !== "class") continue;
    const init = one.attributes.get("__init__");
    if (init?.kind === "function") names.push(...parameterNames(init as FunctionValue).slice(1));
    else if (init) break;
  }
  return names;
}

/** `BaseOperator.__init__` and the constructors of catalogued classes. */
function initialise(context: Context, fact: CatalogueClass | undefined, args: Arguments, site: Site): Value {
  const made = self(args);
  if (taskOf(made)) return NONE;
  const construction = constructions.get(made);
  const open = args.open ?? construction?.open;
  const given = new Map<string, Given>();
  for (const [name, value] of args.keywords)
    given.set(name, { value, place: args.places.get(name) ?? construction?.places.get(name) ?? site.place });
  const dag = dagOf(args.keywords.get("dag"));
  const group = groupOf(args.keywords.get("task_group"));
  const defaults = mergeDefaults(dag, group, args.keywords.get("default_args"), site);
  const filled = new Set([...given.keys()].filter((name) => construction?.filled.has(name)));
  const takes = (name: string) => (fact?.accepted ?? baseFact(context)?.accepted)?.has(name) === true;
  for (const [name, value] of defaults.values) {
    if (given.has(name) || name === "dag" || name === "task_group" || name === "default_args") continue;
    if (!takes(name)) continue;
    given.set(name, value);
    filled.add(name);
  }
  checkArguments(context, made.type.name, fact, given, open !== undefined || defaults.open !== undefined, site);
  doubtResources(dag ?? context.dag, given.get("resources"));
  const { dag: _dag, ...rest } = Object.fromEntries(given);
  const shown = new Map(Object.entries(rest));
  shown.delete("task_group");
  shown.delete("default_args");
  makeTask(
    context,
    made,
    {
      taskId: given.get("task_id")?.value,
      dag,
      group,
      args: shown,
      fromDefaults: filled,
      type: made.type,
      operator: classPath(made.type),
      templateFields: fact ? (fact.templateFields ?? []) : [],
      callable: given.get("python_callable")?.value,
      open: args.open,
    },
    site,
  );
  return NONE;
}

const RESOURCES = new Set(["cpus", "ram", "disk", "gpus"]);

/** `BaseOperator` refuses other resources; an operator may have an argument of that name of its own. */
function doubtResources(dag: DagModel | undefined, given: Given | undefined): void {
  if (given?.value.kind !== "dict") return;
  for (const { key } of given.value.entries.values())
    if (key.kind === "str" && !RESOURCES.has(key.value))
      dag?.doubt({
        message: `Airflow's operators take no resource '${key.value}', only cpus, ram, disk and gpus`,
        place: given.place,
      });
}

/** Refuses arguments that the class does not take, and calls that lack one. */
export function checkArguments(
  context: Context,
  name: string,
  fact: CatalogueClass | undefined,
  given: ReadonlyMap<string, Given>,
  open: boolean,
  site: Site,
): void {
  const exception = context.line === "3" ? "TypeError" : "airflow.exceptions.AirflowException";
  const known = fact ?? baseFact(context);
  // With a mapping that is not known in full, an argument that is not taken may not be there.
  if (known?.accepted && !known.takesAnything && !open)
    for (const [key, { place }] of given)
      if (!known.accepted.has(key)) {
        const replacement = context.line === "3" ? context.catalogue.argumentReplacement(key) : undefined;
        const meant = nearest(key, known.accepted);
        context.refuse(
          replacement === undefined
            ? {
                rule: "unknown-argument",
                message: `${name} takes no argument '${key}'`,
                fix: meant ? `Did you mean ${meant}?` : "Remove it, or correct its name.",
                place,
              }
            : {
                rule: "airflow3-removed",
                message: `${name}'s argument '${key}' was removed in Airflow 3`,
                fix: replacement ? `Use \`${replacement}\`.` : "Remove it.",
                place,
              },
          exception,
          site,
          `Invalid arguments were passed to ${name}: ${key}`,
        );
      }
  if (open) return;
  const absent = [...(fact?.required ?? [])].filter((key) => key !== "task_id" && !given.has(key));
  if (absent.length > 0)
    context.refuse(
      {
        rule: "missing-argument",
        message: `${name} needs ${absent.map((key) => `'${key}'`).join(" and ")}`,
        fix: `Give it ${absent.map((key) => `${key}=…`).join(", ")}.`,
      },
      exception,
      site,
      `missing keyword argument${absent.length > 1 ? "s" : ""} ${absent.map((key) => `'${key}'`).join(", ")}`,
    );
}

/** Assigning a templated field of a finished task draws its arrows too. */
function assign(context: Context, args: Arguments, site: Site): Value {
  const [target, name, value] = args.positional as [InstanceValue, Value, Value];
  if (name.kind !== "str") return NONE;
  for (const one of target.type.mro) {
    const found = one.kind === "class" ? one.attributes.get(name.value) : undefined;
    if (found?.kind === "descriptor" && found.flavour === "property") {
      if (found.set)
        site.runtime.call(found.set, { positional: [target, value], keywords: new Map(), places: new Map() }, site);
      return NONE;
    }
  }
  site.runtime.touch(target);
  target.attributes.set(name.value, value);
  const task = taskOf(target);
  if (task?.args.has(name.value)) task.args.set(name.value, { value, place: site.place });
  if (task?.templateFields.includes(name.value)) linkReferences(context, task, value, site);
  return NONE;
}

/** Attributes that constructors of library classes set are not known one by one. */
function missing(args: Arguments, site: Site): Value {
  const [target, name] = args.positional as [InstanceValue, Value];
  const text = name?.kind === "str" ? name.value : "";
  if (text.startsWith("__")) return site.runtime.raise("AttributeError", `no attribute '${text}'`, site);
  return site.runtime.unknown(`${target.type.name}.${text} is set by Airflow's own code`, site);
}
