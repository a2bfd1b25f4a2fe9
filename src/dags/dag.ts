/** `DAG(…)`, `with DAG(…)` and `@dag`. */
import { nearest } from "../kernel/nearest.ts";
import {
  bind,
  callArguments,
  dict,
  FALSE,
  instance,
  list,
  type Member,
  makeClass,
  native,
  type Property,
  self,
  str,
  TRUE,
} from "../python/native.ts";
import {
  type Arguments,
  type ClassValue,
  type InstanceValue,
  NONE,
  type Place,
  type Site,
  type Value,
} from "../python/values.ts";
import { type Context, dagOf, taskOf } from "./context.ts";
import { taskDecorator } from "./decorators.ts";
import { copyDefaults } from "./defaults.ts";
import { keyProblem } from "./ids.ts";
import { DagModel } from "./model.ts";
import { isCallable } from "./node.ts";
import { addTask } from "./relations.ts";
import { checkParams, checkSchedule, checkStart } from "./schedule.ts";
import { callProblem } from "./signature.ts";
import { groupValue } from "./taskgroup.ts";
import { lazily, ReferenceModel } from "./xcomarg.ts";

const PATHS = { "2": "airflow.models.dag.DAG", "3": "airflow.sdk.definitions.dag.DAG" };

export function dagClass(context: Context): ClassValue {
  return lazily(context, "DAG", () =>
    makeClass(
      "DAG",
      context.line === "3" ? "airflow.sdk.definitions.dag" : "airflow.models.dag",
      [],
      members(context),
      properties(context),
    ),
  );
}

/** The Python object of a DAG. */
export function dagValue(context: Context, dag: DagModel): InstanceValue {
  dag.instance ??= instance(dagClass(context), dag);
  return dag.instance;
}

function initialise(context: Context, args: Arguments, site: Site): Value {
  const made = self(args);
  const parameters = context.catalogue.signature(context.line, PATHS[context.line]) ?? ["dag_id", "*"];
  const known = new Set(parameters.map((name) => name.replace(/=$/, "")));
  for (const name of args.keywords.keys()) {
    // Of a mapping that is not known in full, this entry may not be there.
    if (known.has(name) || args.open) continue;
    const replacement = context.line === "3" ? context.catalogue.argumentReplacement(name) : undefined;
    const meant = replacement === undefined ? nearest(name, known) : undefined;
    context.refuse(
      {
        rule: replacement === undefined ? "unknown-argument" : "airflow3-removed",
        message:
          replacement === undefined
            ? `DAG takes no argument '${name}'`
            : `DAG's argument '${name}' was removed in Airflow 3`,
        fix: replacement ? `Use \`${replacement}\`.` : meant ? `Did you mean ${meant}?` : "Remove it.",
        place: args.places.get(name) ?? site.place,
      },
      "TypeError",
      site,
      `DAG.__init__() got an unexpected keyword argument '${name}'`,
    );
  }
  const bound = bind(args, parameters, site, { function: "DAG.__init__", skipSelf: true });
  const id = bound.get("dag_id");
  let given = id?.value;
  if (given?.kind === "instance" && given.plain) given = given.plain;
  const text = given?.kind === "str" ? given.value : `?${context.serial()}`;
  const dag = new DagModel(text, site.runtime.module, site.place);
  dag.instance = made;
  made.data = dag;
  dag.args = bound;
  dag.idKnown = given?.kind === "str";
  context.count("DAGs", site);
  context.dags.push(dag);
  context.changed(dag, site, given);
  if (args.open) dag.doubt(args.open);
  if (given?.kind === "unknown") dag.doubt(given.reason);
  else if (given && given.kind !== "str")
    context.refuse({ rule: "invalid-id", message: `dag_id must be text, not ${given.kind}` }, "TypeError", site);
  const problem = dag.idKnown ? keyProblem(text) : undefined;
  if (problem)
    context.refuse(
      { rule: "invalid-id", message: problem, dagId: text, place: id?.place ?? site.place },
      context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException",
      site,
    );
  dag.defaultArgs = copyDefaults(bound.get("default_args")?.value) ?? dict();
  if (
    dag.defaultArgs.kind !== "dict" &&
    dag.defaultArgs.kind !== "unknown" &&
    dag.defaultArgs.kind !== "none" &&
    dag.defaultArgs.kind !== "instance"
  )
    site.runtime.raise("TypeError", "default_args must be a dict", site);
  const auto = bound.get("auto_register")?.value;
  if (auto?.kind === "bool") dag.autoRegister = auto.value;
  else if (auto) dag.doubt({ message: "auto_register is not known", place: site.place });
  const timeout = bound.get("dagrun_timeout");
  if (timeout && ["int", "float", "str", "bool"].includes(timeout.value.kind)) {
    const message = "dagrun_timeout must be a timedelta";
    if (context.line === "2") site.runtime.raise("TypeError", message, site);
    dag.doubt({ message, place: timeout.place });
  }
  checkStart(context, dag, site);
  checkSchedule(context, dag, site);
  checkParams(context, dag, site);
  return NONE;
}

function members(context: Context): Record<string, Member> {
  const task = (args: Arguments, site: Site): Value => {
    const dag = dagOf(self(args))!;
    const id = args.positional[1] ?? args.keywords.get("task_id");
    if (id?.kind !== "str") return site.runtime.unknown("which task is meant is not known", site);
    const found = dag.tasks.get(id.value);
    if (found) return found.instance;
    if (dag.reasons.length > 0) return site.runtime.unknown(`whether there is a task ${id.value} is not known`, site);
    return site.runtime.raise("airflow.exceptions.TaskNotFound", `Task ${id.value} not found`, site);
  };
  return {
    __init__: (args, site) => initialise(context, args, site),
    __enter__: (args) => {
      context.openDags.push(dagOf(self(args))!);
      return self(args);
    },
    __exit__: (args, site) => {
      const dag = context.openDags.pop();
      if (dag && dag === dagOf(self(args)) && dag.autoRegister) context.registered.add(dag);
      if (dag) context.changed(dag, site);
      return NONE;
    },
    __getattr__: (args, site) => {
      const name = args.positional[1];
      const given = name?.kind === "str" ? dagOf(self(args))?.args.get(name.value) : undefined;
      if (given) return given.value;
      if (name?.kind === "str" && name.value.startsWith("__"))
        return site.runtime.raise("AttributeError", name.value, site);
      return site.runtime.unknown(
        `the DAG's ${name?.kind === "str" ? name.value : "attribute"} is set by Airflow`,
        site,
      );
    },
    add_task: (args, site) => {
      const added = args.positional[1] ?? args.keywords.get("task");
      const model = taskOf(added);
      if (model) addTask(context, dagOf(self(args))!, model, site);
      else if (added?.kind === "unknown") dagOf(self(args))!.doubt(added.reason);
      return NONE;
    },
    add_tasks: (args, site) => {
      const all = site.runtime.iterate(args.positional[1] ?? NONE, site);
      const dag = dagOf(self(args))!;
      if (!Array.isArray(all)) dag.doubt(all.reason);
      else for (const one of all) if (taskOf(one)) addTask(context, dag, taskOf(one)!, site);
      return NONE;
    },
    get_task: task,
    has_task: (args, site) => {
      const id = args.positional[1];
      if (id?.kind !== "str") return site.runtime.unknown("which task is meant is not known", site);
      return dagOf(self(args))!.tasks.has(id.value) ? TRUE : FALSE;
    },
    param: () => instance(paramReference(context), new ReferenceModel([])),
    validate: () => NONE,
    test: (_args, site) => site.runtime.unknown("a test run is only made when the file is run by hand", site),
    cli: () => NONE,
    set_dependency: (args, site) => {
      const [, up, down] = args.positional;
      const dag = dagOf(self(args))!;
      const a = up?.kind === "str" ? dag.tasks.get(up.value) : undefined;
      const b = down?.kind === "str" ? dag.tasks.get(down.value) : undefined;
      if (a && b)
        site.runtime.call(
          site.runtime.getAttribute(a.instance, "set_downstream", site),
          callArguments([b.instance]),
          site,
        );
      else dag.doubt({ message: "which tasks are linked is not known", place: site.place });
      return NONE;
    },
    __repr__: (args) => str(`<DAG: ${dagOf(self(args))?.id}>`),
  };
}

/** What a parameter of a `@dag` function is: a placeholder that is filled in at run time. */
function paramReference(context: Context): ClassValue {
  return lazily(context, "DagParam", () =>
    makeClass("DagParam", "airflow.models.param", [], {
      __str__: (_args, site) => site.runtime.unknown("a DAG's parameter is only known at run time", site),
    }),
  );
}

function properties(context: Context): Record<string, Property> {
  const tasks = (self: InstanceValue) => [...dagOf(self)!.tasks.values()];
  const ends = (side: "upstream" | "downstream") => (self: InstanceValue) =>
    list(tasks(self).flatMap((task) => (task[side].size === 0 ? [task.instance] : [])));
  return {
    dag_id: (self, site) => {
      const dag = dagOf(self)!;
      if (!dag.idKnown) return site.runtime.unknown("the id of this DAG is not known", site);
      const given = dag.args.get("dag_id")?.value;
      return given?.kind === "str" ? given : str(dag.id);
    },
    task_group: (self) => groupValue(context, dagOf(self)!.root),
    tasks: (self) => list(tasks(self).map((task) => task.instance)),
    task_ids: (self) => list(tasks(self).map((task) => str(task.id))),
    task_dict: (self) => dict(tasks(self).map((task) => [task.id, task.instance] as const)),
    roots: ends("upstream"),
    leaves: ends("downstream"),
    default_args: {
      get: (self) => dagOf(self)!.defaultArgs ?? dict(),
      set: (self, value) => {
        dagOf(self)!.defaultArgs = value;
      },
    },
    task: (self) => taskDecorator(context, dagOf(self)!),
    params: (self, site) => {
      const given = dagOf(self)!.args.get("params")?.value;
      return given?.kind === "dict"
        ? given
        : given
          ? site.runtime.unknown("the DAG's params are not known", site)
          : dict();
    },
  };
}

/** The decorator `dag`, bare or called. */
export function dagDecorator(context: Context): Value {
  return native("dag", (args, site) => {
    const first = args.positional[0] ?? args.keywords.get("dag_id_or_func");
    if (first && first.kind !== "str" && args.positional.length === 1 && args.keywords.size === 0 && isCallable(first))
      return factory(context, first, callArguments(), site);
    return native("dag", (inner, innerSite) => factory(context, inner.positional[0] ?? NONE, args, innerSite));
  });
}

function factory(context: Context, func: Value, options: Arguments, site: Site): Value {
  if (func.kind === "unknown") return func;
  const name = func.kind === "function" ? func.name : "dag";
  const made = native(name, (args, callSite) => {
    context.uncalledDags.delete(made);
    return makeDag(context, func, name, options, args, callSite);
  });
  made.attributes.set("__name__", str(name));
  made.attributes.set("__wrapped__", func);
  context.uncalledDags.set(made, { name, place: nameOf(func) ?? site.place, module: site.runtime.module });
  return made;
}

function makeDag(context: Context, func: Value, name: string, options: Arguments, args: Arguments, site: Site): Value {
  const problem = callProblem(func, {
    positional: args.positional.length,
    keywords: new Set(args.keywords.keys()),
    open: args.open,
  });
  if (problem) site.runtime.raise("TypeError", problem, site);
  const first = options.positional[0];
  const named =
    options.keywords.get("dag_id") ?? (first?.kind === "str" && first.value.trim() !== "" ? first : undefined);
  const given: Arguments = {
    positional: [named ?? (first && first.kind !== "str" ? first : str(name)), ...options.positional.slice(1)],
    keywords: new Map([...options.keywords].filter(([key]) => key !== "dag_id")),
    places: new Map(options.places),
  };
  const idPlace = options.places.get("dag_id");
  if (idPlace) given.places.set(0, idPlace);
  if (options.open) given.open = options.open;
  const made = site.runtime.call(dagClass(context), given, site);
  const dag = dagOf(made)!;
  dag.place = nameOf(func) ?? dag.place;
  context.openDags.push(dag);
  try {
    // Inside, every parameter is a placeholder, whatever was given.
    const placeholders = callArguments(
      args.positional.map(() => instance(paramReference(context), new ReferenceModel([]))),
      [...args.keywords.keys()].map((key) => [key, instance(paramReference(context), new ReferenceModel([]))] as const),
    );
    withDefaults(context, func, placeholders);
    site.runtime.call(func, placeholders, site);
  } finally {
    context.openDags.pop();
  }
  if (dag.autoRegister) context.registered.add(dag);
  return made;
}

/** The name in `def name():`. */
function nameOf(func: Value): Place | undefined {
  if (func.kind !== "function" || !func.module.file || !("name" in func.node.d)) return undefined;
  const { start, length } = func.node.d.name;
  return { file: func.module.file, start, end: start + length };
}

/** Parameters that take their defaults are placeholders too. */
function withDefaults(context: Context, func: Value, args: Arguments): void {
  if (func.kind !== "function") return;
  for (const name of func.defaults.keys())
    if (!args.keywords.has(name) && positionOf(func, name) >= args.positional.length)
      args.keywords.set(name, instance(paramReference(context), new ReferenceModel([])));
}

function positionOf(func: Value, name: string): number {
  if (func.kind !== "function") return 0;
  const at = func.node.d.params.findIndex((param) => param.d.name?.d.value === name);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
