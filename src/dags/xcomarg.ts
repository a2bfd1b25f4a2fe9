/** References to what a task returns: `task.output`, the result of a TaskFlow call, and `.map`, `.zip`, `.concat` of them. */
import { FALSE, instance, makeClass, native, self, str } from "../python/native.ts";
import type { ClassValue, InstanceValue, Site, Value } from "../python/values.ts";
import { type Context, taskOf } from "./context.ts";
import type { TaskModel } from "./model.ts";
import { nodeMembers } from "./node.ts";

export class XComModel {
  readonly shape = "xcom";
  readonly tasks: TaskModel[];
  readonly key: string;
  constructor(tasks: TaskModel[], key = "return_value") {
    this.tasks = tasks;
    this.key = key;
  }
}

export function xcomOf(value: Value | undefined): XComModel | undefined {
  return value?.kind === "instance" && value.data instanceof XComModel ? value.data : undefined;
}

/** Something resolved at run time that names tasks: an XComArg, or an argument of a mapped group. */
export class ReferenceModel {
  readonly shape = "reference";
  readonly tasks: TaskModel[];
  constructor(tasks: TaskModel[]) {
    this.tasks = tasks;
  }
}

/** The tasks whose output is found anywhere in a value: in lists, tuples, sets, dicts and the templated fields of operators. */
export function referencesIn(value: Value | undefined, found = new Set<TaskModel>(), depth = 0): Set<TaskModel> {
  if (!value || depth > 50) return found;
  switch (value.kind) {
    case "instance":
      if (value.data instanceof XComModel || value.data instanceof ReferenceModel)
        for (const task of value.data.tasks) found.add(task);
      else if (taskOf(value))
        for (const field of taskOf(value)!.templateFields)
          referencesIn(value.attributes.get(field) ?? taskOf(value)!.args.get(field)?.value, found, depth + 1);
      else if (value.plain) referencesIn(value.plain, found, depth + 1);
      break;
    case "list":
    case "tuple":
      for (const item of value.items) referencesIn(item, found, depth + 1);
      break;
    case "set":
      for (const item of value.entries.values()) referencesIn(item, found, depth + 1);
      break;
    case "dict":
      for (const entry of value.entries.values()) referencesIn(entry.value, found, depth + 1);
      break;
  }
  return found;
}

/** Makes the value `XComArg(task)` or one of its relatives. */
export function xcomValue(context: Context, tasks: TaskModel[], key?: string, plain = true): InstanceValue {
  return instance(plain ? plainClass(context) : derivedClass(context), new XComModel(tasks, key));
}

export function xcomBase(context: Context): ClassValue {
  return lazily(context, "XComArg", () =>
    makeClass("XComArg", "airflow.models.xcom_arg", [], {
      ...nodeMembers(context),
      "<construct>": (args, site) => {
        const operator = args.positional[1] ?? args.keywords.get("operator");
        const task = taskOf(operator);
        const key = args.positional[2] ?? args.keywords.get("key");
        if (!task) return site.runtime.unknown("the operator of this XComArg is not known", site);
        return xcomValue(context, [task], key?.kind === "str" ? key.value : undefined);
      },
      map: (args) => xcomValue(context, xcomOf(self(args))!.tasks, undefined, false),
      zip: (args, site) => joined(context, args.positional, site),
      concat: (args, site) => joined(context, args.positional, site),
    }),
  );
}

function joined(context: Context, values: readonly Value[], site: Site): Value {
  const tasks: TaskModel[] = [];
  for (const value of values) {
    const xcom = xcomOf(value);
    if (!xcom) return site.runtime.unknown("one of the joined outputs is not known", site);
    tasks.push(...xcom.tasks);
  }
  return xcomValue(context, tasks, undefined, false);
}

function derivedClass(context: Context): ClassValue {
  return lazily(context, "MapXComArg", () => makeClass("MapXComArg", "airflow.models.xcom_arg", [xcomBase(context)]));
}

function plainClass(context: Context): ClassValue {
  return lazily(context, "PlainXComArg", () =>
    makeClass(
      "PlainXComArg",
      "airflow.models.xcom_arg",
      [xcomBase(context)],
      {
        __getitem__: (args, site) => {
          const key = args.positional[1];
          if (key?.kind === "unknown") return xcomValue(context, xcomOf(self(args))!.tasks, "?");
          if (key?.kind !== "str") return site.runtime.raise("ValueError", "XComArg only supports str lookup", site);
          return xcomValue(context, xcomOf(self(args))!.tasks, key.value);
        },
        __iter__: (_args, site) =>
          context.refuse(
            {
              rule: "unpacked-output",
              message: "the result of a task cannot be unpacked or looped over: it is only known when the task has run",
              fix: "Return a dict with `multiple_outputs=True` and use result['name'], or use .expand() for one task per item.",
            },
            "TypeError",
            site,
            "'XComArg' object is not iterable",
          ),
        __contains__: native("__contains__", () => FALSE),
        __str__: (args, site) => {
          const { tasks, key } = xcomOf(self(args))!;
          const task = tasks[0]!;
          if (!task.idKnown || task.dag?.idKnown === false)
            return site.runtime.unknown("the id of this task is not known", site);
          return str(
            `{{ task_instance.xcom_pull(task_ids='${task.id}', dag_id='${task.dag?.id ?? "adhoc_airflow"}', key='${key}') }}`,
          );
        },
      },
      {
        operator: (self) => xcomOf(self)!.tasks[0]!.instance,
        key: (self) => str(xcomOf(self)!.key),
        is_setup: passing(context, "is_setup"),
        is_teardown: passing(context, "is_teardown"),
        on_failure_fail_dagrun: passing(context, "on_failure_fail_dagrun"),
      },
    ),
  );
}

/** A property that is the operator's own. */
function passing(_context: Context, name: string) {
  return {
    get: (self: InstanceValue, site: Site) => site.runtime.getAttribute(xcomOf(self)!.tasks[0]!.instance, name, site),
    set: (self: InstanceValue, value: Value, site: Site) => {
      site.runtime.setAttribute(xcomOf(self)!.tasks[0]!.instance, name, value, site);
    },
  };
}

/** A native class of this reading, made on first use. */
export function lazily(context: Context, name: string, make: () => ClassValue): ClassValue {
  let made = context.classes.get(name);
  if (!made) {
    made = make();
    context.classes.set(name, made);
  }
  return made;
}
