/** `@asset` and `@asset.multi` of Airflow 3: each makes a DAG with one task. */
import { callArguments, instance, list, makeClass, native, str } from "../../python/native.ts";
import { type Arguments, NONE, type Site, type Value } from "../../python/values.ts";
import { type Context, dagOf } from "../context.ts";
import { dagClass } from "../dag.ts";
import { baseOperator } from "../operator.ts";
import { makeTask } from "../task.ts";
import { lazily } from "../xcomarg.ts";
import { opaqueClass } from "./opaque.ts";

const OF_DAG = [
  "schedule",
  "is_paused_upon_creation",
  "dag_display_name",
  "description",
  "params",
  "on_success_callback",
  "on_failure_callback",
  "access_control",
  "owner_links",
  "tags",
];

export function assetDecorator(context: Context): Value {
  const made = native("asset", (args, site) => decorator(context, args, site, false));
  made.attributes.set(
    "multi",
    native("multi", (args, site) => decorator(context, args, site, true)),
  );
  return made;
}

function decorator(context: Context, options: Arguments, site: Site, multi: boolean): Value {
  if (!options.keywords.has("schedule") && !options.open)
    site.runtime.raise("TypeError", "asset.__init__() missing 1 required keyword-only argument: 'schedule'", site);
  return native("asset", (args, inner) => {
    const func = args.positional[0] ?? NONE;
    const functionName = str(func.kind === "function" ? func.name : "asset");
    const name = multi ? functionName : (notNone(options.keywords.get("name")) ?? functionName);
    const given: Arguments = callArguments(
      [notNone(options.keywords.get("dag_id")) ?? name],
      [...options.keywords].filter(([key]) => OF_DAG.includes(key)),
    );
    given.places = options.places;
    const dag = dagOf(inner.runtime.call(dagClass(context), given, inner))!;
    const value = decoratedTask(context, func);
    context.openDags.push(dag);
    try {
      if (value) inner.runtime.call(func, callArguments(), inner);
      else
        makeTask(
          context,
          instance(
            lazily(context, "_AssetMainOperator", () =>
              makeClass("_AssetMainOperator", "airflow.sdk.definitions.asset.decorators", []),
            ),
          ),
          {
            taskId: functionName,
            dag,
            group: dag.root,
            args: new Map([["outlets", { value: list(), place: inner.place }]]),
            fromDefaults: new Set(),
            type: baseOperator(context),
            operator: "airflow.sdk.definitions.asset.decorators._AssetMainOperator",
            templateFields: [],
            callable: func,
          },
          inner,
        );
    } finally {
      context.openDags.pop();
    }
    context.registered.add(dag);
    const made = instance(opaqueClass(context, "airflow.sdk.definitions.asset", "Asset", inner.place));
    made.attributes.set("name", name);
    return made;
  });
}

/** Whether `@asset` stands over a `@task`. */
function decoratedTask(context: Context, func: Value): boolean {
  return func.kind === "instance" && func.type === context.classes.get("_TaskDecorator");
}

function notNone(value: Value | undefined): Value | undefined {
  return value && value.kind !== "none" ? value : undefined;
}
