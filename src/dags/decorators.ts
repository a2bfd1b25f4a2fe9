/** `@task`, `@task.docker` and their relatives, `@setup`, `@teardown`, and what calling, expanding and overriding them does. */
import { dict, instance, list, makeClass, native, self, str } from "../python/native.ts";
import {
  type Arguments,
  type ClassValue,
  type InstanceValue,
  NONE,
  type Reason,
  type Site,
  type Value,
} from "../python/values.ts";
import { baseArguments } from "./base-arguments.ts";
import { type Context, dagOf, groupOf } from "./context.ts";
import { dagValue } from "./dag.ts";
import { mergeDefaults } from "./defaults.ts";
import type { Given } from "./graph.ts";
import { inMappedGroup, mappedClass, refuseCustomKey } from "./mapping.ts";
import type { DagModel } from "./model.ts";
import { isCallable } from "./node.ts";
import { baseOperator, checkArguments, classPath, factOf, operatorClass, strangerClass } from "./operator.ts";
import { callProblem } from "./signature.ts";
import { linkReferences, linkTemplates, makeTask } from "./task.ts";
import { lazily, xcomValue } from "./xcomarg.ts";

/** What a decorator made of a function, before it is called. */
interface Decorated {
  kind: string;
  func: Value;
  options: Map<string, Given>;
  /** Arguments of the function that `.partial` fixed. */
  partial: ReadonlyMap<string, Value>;
  open: Reason | undefined;
  isSetup: boolean;
  isTeardown: boolean;
}
const decorated = new WeakMap<InstanceValue, Decorated>();

function decoratedOf(value: Value | undefined): Decorated | undefined {
  return value?.kind === "instance" ? decorated.get(value) : undefined;
}

/** `task`; with a DAG: `dag.task`. */
export function taskDecorator(context: Context, dag?: DagModel): Value {
  const type = lazily(context, "TaskDecoratorCollection", () =>
    makeClass("TaskDecoratorCollection", "airflow.decorators", [], {
      __call__: (args, site) => {
        const { positional, ...rest } = args;
        return decorator(context, "python", boundDag(self(args))).run(
          { ...rest, positional: positional.slice(1) },
          site,
        );
      },
      __getattr__: (args, site) => {
        const name = args.positional[1];
        if (name?.kind !== "str" || name.value.startsWith("__"))
          return site.runtime.raise("AttributeError", "TaskDecoratorCollection has no such attribute", site);
        if (name.value === "run_if" || name.value === "skip_if")
          return native(name.value, () => native(name.value, (inner) => inner.positional[0] ?? NONE));
        if (name.value === "setup") return setupDecorator(context, "setup");
        const known = context.catalogue.decorators(context.line);
        if (!known.includes(name.value) && known.length > 0)
          return site.runtime.unknown(`@task.${name.value} comes from a package that is not known`, site);
        return decorator(context, name.value, boundDag(self(args)));
      },
    }),
  );
  const made = instance(type);
  made.data = dag;
  return made;
}

function boundDag(collection: InstanceValue): DagModel | undefined {
  return dagOf(collection);
}

/** One decorator, bare or called with options. */
export function decorator(context: Context, kind: string, dag?: DagModel) {
  return native(kind, (args, site) => {
    const first = args.positional[0] ?? args.keywords.get("python_callable");
    const options = new Map<string, Given>();
    for (const [name, value] of args.keywords)
      if (name !== "python_callable") options.set(name, { value, place: args.places.get(name) ?? site.place });
    if (dag && !options.has("dag")) options.set("dag", { value: dagValue(context, dag), place: site.place });
    const wrap = (func: Value): Value =>
      make(context, {
        kind,
        func,
        options: new Map(options),
        partial: new Map(),
        open: args.open,
        isSetup: false,
        isTeardown: false,
      });
    if (first && isCallable(first)) return wrap(first);
    return native(kind, (inner) => wrap(inner.positional[0] ?? NONE));
  });
}

function make(context: Context, what: Decorated): Value {
  if (what.func.kind === "unknown") return what.func;
  const made = instance(decoratorClass(context));
  decorated.set(made, what);
  made.attributes.set("function", what.func);
  made.attributes.set("__wrapped__", what.func);
  if (what.func.kind === "function") made.attributes.set("__name__", str(what.func.name));
  return made;
}

/** `@setup` and `@teardown`, over a plain function or another decorator. */
export function setupDecorator(context: Context, which: "setup" | "teardown"): Value {
  const mark = (value: Value): Value => {
    const before = decoratedOf(value);
    const base: Decorated = before ?? {
      kind: "python",
      func: value,
      options: new Map(),
      partial: new Map(),
      open: undefined,
      isSetup: false,
      isTeardown: false,
    };
    return make(context, {
      ...base,
      isSetup: base.isSetup || which === "setup",
      isTeardown: base.isTeardown || which === "teardown",
    });
  };
  return native(which, (args) => {
    const first = args.positional[0] ?? args.keywords.get("_func");
    if (first && first.kind !== "none") return mark(first);
    return native(which, (inner) => mark(inner.positional[0] ?? NONE));
  });
}

function decoratorClass(context: Context): ClassValue {
  return lazily(context, "_TaskDecorator", () =>
    makeClass("_TaskDecorator", "airflow.decorators.base", [], {
      __call__: (args, site) => callTask(context, decorated.get(self(args))!, args, site),
      override: (args, site) => {
        const what = decorated.get(self(args))!;
        const options = new Map(what.options);
        for (const [name, value] of args.keywords)
          options.set(name, { value, place: args.places.get(name) ?? site.place });
        return make(context, { ...what, options, open: args.open ?? what.open });
      },
      partial: (args, site) => {
        const what = decorated.get(self(args))!;
        const problem = callProblem(what.func, { positional: 0, keywords: new Set(args.keywords.keys()) }, true);
        if (problem) site.runtime.raise("TypeError", `partial() ${problem}`, site);
        return make(context, {
          ...what,
          partial: new Map([...what.partial, ...args.keywords]),
          open: args.open ?? what.open,
        });
      },
      expand: (args, site) => {
        const what = decorated.get(self(args))!;
        const names = new Set(args.keywords.keys());
        const problem = callProblem(what.func, { positional: 0, keywords: names }, true);
        if (problem) site.runtime.raise("TypeError", `expand() ${problem}`, site);
        if (names.size === 0 && !args.open) site.runtime.raise("TypeError", "no arguments to expand against", site);
        return expandTask(context, what, [...args.keywords.values()], dict(args.keywords), args, site);
      },
      expand_kwargs: (args, site) => {
        const rows = args.positional[1] ?? args.keywords.get("kwargs") ?? NONE;
        return expandTask(context, decorated.get(self(args))!, [rows], rows, args, site);
      },
    }),
  );
}

/** The operator class behind a decorator; a plain operator when the catalogue does not know it. */
function classBehind(context: Context, kind: string): ClassValue {
  const operator = context.catalogue.decorator(context.line, kind)?.operator;
  return operator ? operatorClass(context, operator) : strangerClass(context, "airflow.decorators", kind);
}

/** The public operator that a decorated one extends. */
function publicPath(context: Context, type: ClassValue): string {
  const named = type.mro.find(
    (one) => one.kind === "class" && !one.name.startsWith("_") && one.name !== "DecoratedOperator",
  );
  return classPath(named?.kind === "class" && named !== baseOperator(context) ? named : type);
}

interface Planned {
  type: ClassValue;
  args: Map<string, Given>;
  fromDefaults: Set<string>;
  open: Reason | undefined;
  dag: DagModel | undefined;
  group: ReturnType<typeof groupOf>;
  fields: string[];
}

/** The arguments of the operator that a decorated function becomes. */
function planOf(context: Context, what: Decorated, site: Site): Planned {
  const dagGiven = what.options.get("dag")?.value;
  if (dagGiven?.kind === "unknown") context.doubt(undefined, dagGiven.reason);
  const dag = dagOf(dagGiven) ?? context.dag;
  const group = groupOf(what.options.get("task_group")?.value) ?? (dag ? context.group(dag) : undefined);
  const type = classBehind(context, what.kind);
  const fact = factOf(type);
  const args = new Map([...what.options].filter(([name]) => !["dag", "task_group", "default_args"].includes(name)));
  const defaults = mergeDefaults(dag, group, what.options.get("default_args")?.value, site);
  const fromDefaults = new Set<string>();
  for (const [name, given] of defaults.values)
    if (!args.has(name) && name !== "params" && (baseArguments(context).has(name) || fact?.accepted?.has(name))) {
      args.set(name, given);
      fromDefaults.add(name);
    }
  const fields = ["op_args", "op_kwargs", ...(fact?.templateFields ?? [])];
  return { type, args, fromDefaults, open: what.open ?? undefined, dag, group, fields: [...new Set(fields)] };
}

function nameOf(func: Value, site: Site): Value {
  if (func.kind === "function") return str(func.name === "<lambda>" ? "<lambda>" : func.name);
  return site.runtime.findAttribute(func, "__name__", site) ?? site.runtime.unknown("the function has no name", site);
}

function callTask(context: Context, what: Decorated, args: Arguments, site: Site): Value {
  const positional = args.positional.slice(1);
  const keywords = new Map([...what.partial, ...args.keywords]);
  const problem = callProblem(what.func, {
    positional: positional.length,
    keywords: new Set(keywords.keys()),
    open: args.open,
  });
  if (problem)
    context.refuse(
      {
        rule: problem.startsWith("missing") ? "missing-argument" : "unknown-argument",
        message: `calling this task ${problem}`,
      },
      "TypeError",
      site,
      problem,
    );
  const plan = planOf(context, what, site);
  checkOptions(context, what, plan, site);
  ruleTeardown(context, what, site);
  plan.args.set("op_args", { value: list(positional), place: site.place });
  plan.args.set("op_kwargs", { value: dict(keywords), place: site.place });
  const made = instance(plan.type);
  const task = makeTask(
    context,
    made,
    {
      taskId: plan.args.get("task_id")?.value ?? nameOf(what.func, site),
      dag: plan.dag,
      group: plan.group,
      args: plan.args,
      fromDefaults: plan.fromDefaults,
      type: plan.type,
      operator: publicPath(context, plan.type),
      templateFields: plan.fields,
      decorator: what.kind,
      callable: what.func,
      isSetup: what.isSetup,
      isTeardown: what.isTeardown,
      unique: true,
      open: args.open ?? plan.open,
    },
    site,
  );
  if (what.isTeardown) task.triggerRule = "all_done_setup_success";
  linkTemplates(context, task, site);
  return xcomValue(context, [task]);
}

/** A decorated teardown gets its trigger rule by being called, and refuses one that it has: from its options, or from a call before. */
function ruleTeardown(context: Context, what: Decorated, site: Site): void {
  if (!what.isTeardown) return;
  if (what.options.has("trigger_rule"))
    context.refuse(
      {
        rule: "setup-trigger-rule",
        message: "a teardown task's trigger rule can't be chosen, and a decorated teardown can be called once only",
        fix: "Remove its trigger_rule, or decorate the function once for each call.",
      },
      "ValueError",
      site,
      "Trigger rule not configurable for teardown tasks.",
    );
  if (site.runtime.maybe.length === 0)
    what.options.set("trigger_rule", { value: str("all_done_setup_success"), place: site.place });
}

function checkOptions(context: Context, what: Decorated, plan: Planned, site: Site): void {
  const known = context.catalogue.decorator(context.line, what.kind);
  const fact = factOf(plan.type);
  if (!known?.accepted || !fact) return;
  const own = new Set([
    "dag",
    "task_group",
    "multiple_outputs",
    "on_failure_fail_dagrun",
    "op_args",
    "op_kwargs",
    "default_args",
  ]);
  const others = new Map([...what.options].filter(([name]) => !own.has(name)));
  const name = what.kind === "python" ? "@task" : `@task.${what.kind}`;
  const required = new Set([...(known.required ?? [])].filter((key) => !plan.args.has(key)));
  checkArguments(context, name, { ...fact, accepted: known.accepted, required }, others, plan.open !== undefined, site);
}

function expandTask(
  context: Context,
  what: Decorated,
  inputs: readonly Value[],
  shown: Value,
  args: Arguments,
  site: Site,
): Value {
  for (const input of inputs) refuseCustomKey(input, site);
  const plan = planOf(context, what, site);
  checkOptions(context, what, plan, site);
  if (shown.kind === "dict") ruleTeardown(context, what, site);
  const fixed = dict(what.partial);
  plan.args.set("op_kwargs", { value: fixed, place: site.place });
  plan.args.set("expand", { value: shown, place: site.place });
  const made = instance(mappedClass(context));
  const task = makeTask(
    context,
    made,
    {
      taskId: plan.args.get("task_id")?.value ?? nameOf(what.func, site),
      dag: plan.dag,
      group: plan.group,
      args: plan.args,
      fromDefaults: plan.fromDefaults,
      type: plan.type,
      operator: publicPath(context, plan.type),
      templateFields: [],
      decorator: what.kind,
      callable: what.func,
      isMapped: true,
      isSetup: what.isSetup,
      isTeardown: what.isTeardown,
      unique: true,
      open: args.open ?? plan.open,
    },
    site,
  );
  inMappedGroup(context, task, site);
  for (const input of inputs) {
    linkReferences(context, task, input, site);
    if (input.kind === "unknown") context.doubt(task.dag, input.reason);
  }
  for (const field of plan.fields) linkReferences(context, task, plan.args.get(field)?.value, site);
  return xcomValue(context, [task]);
}
