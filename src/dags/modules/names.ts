/** What Airflow's names are, wherever in its packages they are imported from. */
import { conditional, native, str, TRUE } from "../../python/native.ts";
import { type Arguments, BoolValue, type Condition, NONE, type Site, type Value } from "../../python/values.ts";
import type { Context } from "../context.ts";
import { VIRTUALENV } from "../context.ts";
import { dagClass, dagDecorator } from "../dag.ts";
import { decorator, setupDecorator, taskDecorator } from "../decorators.ts";
import { labelClass } from "../edge.ts";
import { baseOperator } from "../operator.ts";
import { chain, crossDownstream, doubtEnds, endsOf, linkableOf } from "../relations.ts";
import { groupClass, taskGroupDecorator } from "../taskgroup.ts";
import { xcomBase } from "../xcomarg.ts";
import { assetDecorator } from "./asset.ts";
import { contextWrapper } from "./context-wrapper.ts";

type Maker = (context: Context, module: string) => Value;

const NAMES: Record<string, Maker> = {
  DAG: dagClass,
  dag: dagDecorator,
  task: (context) => taskDecorator(context),
  task_group: taskGroupDecorator,
  setup: (context) => setupDecorator(context, "setup"),
  teardown: (context) => setupDecorator(context, "teardown"),
  setup_task: (context) => setupDecorator(context, "setup"),
  teardown_task: (context) => setupDecorator(context, "teardown"),
  python_task: (context) => decorator(context, "python"),
  branch_task: (context) => decorator(context, "branch"),
  short_circuit_task: (context) => decorator(context, "short_circuit"),
  virtualenv_task: (context) => decorator(context, "virtualenv"),
  external_python_task: (context) => decorator(context, "external_python"),
  sensor_task: (context) => decorator(context, "sensor"),
  bash_task: (context) => decorator(context, "bash"),
  docker_task: (context) => decorator(context, "docker"),
  kubernetes_task: (context) => decorator(context, "kubernetes"),
  TaskGroup: groupClass,
  BaseOperator: baseOperator,
  XComArg: xcomBase,
  Label: labelClass,
  EdgeModifier: labelClass,
  asset: assetDecorator,
  context_wrapper: contextWrapper,
  is_venv_installed: () => native("is_venv_installed", () => conditional(TRUE, [VIRTUALENV])),
  chain: (context) =>
    native("chain", (args, site) => {
      doubtOpen(context, args, site);
      chain(context, args.positional, site);
      return NONE;
    }),
  chain_linear: (context) =>
    native("chain_linear", (args, site) => {
      doubtOpen(context, args, site);
      for (let i = 0; i + 1 < args.positional.length; i++)
        crossDownstream(context, args.positional[i]!, args.positional[i + 1]!, site);
      return NONE;
    }),
  cross_downstream: (context) =>
    native("cross_downstream", (args, site) => {
      const from = args.positional[0] ?? args.keywords.get("from_tasks") ?? NONE;
      const to = args.positional[1] ?? args.keywords.get("to_tasks") ?? NONE;
      doubtOpen(context, args, site);
      crossDownstream(context, from, to, site);
      return NONE;
    }),
};

function doubtOpen(context: Context, args: Arguments, site: Site): void {
  if (!args.open) return;
  const nodes = args.positional.flatMap((value) => (linkableOf(value) ? endsOf(value, site).nodes : []));
  if (nodes.length > 0) doubtEnds(context, nodes, args.open);
  else context.doubt(undefined, args.open);
}

/** The meaning of a name, or undefined when it has none that the graph depends on. */
export function knownName(context: Context, module: string, name: string): Value | undefined {
  const version = versionFlag(context, name);
  if (version) return version;
  if (name === "__version__" && !module.startsWith("airflow.providers")) return versionText(context);
  const make = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (!make) return undefined;
  if (
    module.startsWith("airflow.providers") &&
    !/\.decorators\b/.test(module) &&
    !/\.compat\b/.test(module) &&
    name !== "BaseOperator"
  )
    return undefined;
  return make(context, module);
}

/** The condition that a value which depends on Airflow's version holds under; none when the version was named. */
export function versionConditions(context: Context): readonly Condition[] {
  return context.version ? [] : [{ kind: "airflow-version", text: `Airflow is ${context.line}.x` }];
}

function versionText(context: Context): Value {
  const text = str(context.version ?? (context.line === "3" ? "3.2.2" : "2.10.5"));
  const conditions = versionConditions(context);
  if (conditions.length > 0) text.conditions = conditions;
  return text;
}

/** `AIRFLOW_V_3_0_PLUS` and its like. */
function versionFlag(context: Context, name: string): Value | undefined {
  const match = /^AIRFLOW_V_(\d+)_(\d+)(?:_(\d+))?_PLUS$/.exec(name);
  if (!match) return undefined;
  const wanted = [match[1]!, match[2]!, match[3] ?? "0"].map(Number);
  const have = (context.version ?? (context.line === "3" ? "3.2.2" : "2.10.5")).split(".").map(Number);
  let order = 0;
  for (let i = 0; i < 3 && order === 0; i++) order = (have[i] ?? 0) - wanted[i]!;
  const flag = new BoolValue(order >= 0);
  const conditions = versionConditions(context);
  if (conditions.length > 0) flag.conditions = conditions;
  return flag;
}
