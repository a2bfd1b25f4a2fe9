/** The parameters of the user's functions, and whether a call fits them. */
import { functionInfo } from "../python/functions.ts";
import type { FunctionValue, Reason, Value } from "../python/values.ts";

/** Names of all parameters that can be given by name, in order. */
export function parameterNames(func: FunctionValue): string[] {
  const info = functionInfo(func.node);
  return [...info.positional, ...info.keywordOnly].map((parameter) => parameter.name);
}

/** Names that Airflow fills in when a task runs. */
export const CONTEXT_KEYS: ReadonlySet<string> = new Set(
  `conf conn dag dag_run data_interval_end data_interval_start ds ds_nodash exception execution_date expanded_ti_count
  inlet_events inlets logical_date macros map_index_template next_ds next_ds_nodash next_execution_date outlet_events outlets params
  prev_data_interval_end_success prev_data_interval_start_success prev_ds prev_ds_nodash prev_end_date_success prev_execution_date
  prev_execution_date_success prev_start_date_success reason run_id start_date task task_instance task_instance_key_str
  task_reschedule_count templates_dict test_mode ti tomorrow_ds tomorrow_ds_nodash triggering_asset_events triggering_dataset_events
  try_number ts ts_nodash ts_nodash_with_tz var yesterday_ds yesterday_ds_nodash`.split(/\s+/),
);

export interface CallShape {
  positional: number;
  keywords: ReadonlySet<string>;
  /** Set when there may be more arguments. */
  open?: Reason | undefined;
}

/**
 * What is wrong with calling a TaskFlow function so, in Python's words, or undefined. Parameters named like context variables are
 * optional. `partially`: missing arguments are no fault, because mapping gives them later.
 */
export function callProblem(func: Value, shape: CallShape, partially = false): string | undefined {
  if (func.kind !== "function") return undefined;
  const info = functionInfo(func.node);
  if (shape.positional > info.positional.length && !info.star) return "too many positional arguments";
  const taken = new Set(info.positional.slice(0, shape.positional).map((parameter) => parameter.name));
  const byName = new Set([...info.positional.slice(info.positionalOnly), ...info.keywordOnly].map((p) => p.name));
  for (const name of shape.keywords) {
    if (taken.has(name)) return `multiple values for argument '${name}'`;
    if (!byName.has(name) && !info.doubleStar) return `got an unexpected keyword argument '${name}'`;
    taken.add(name);
  }
  if (partially || shape.open) return undefined;
  for (const { name, default: fallback } of [...info.positional, ...info.keywordOnly])
    if (!fallback && !taken.has(name) && !CONTEXT_KEYS.has(name)) return `missing a required argument: '${name}'`;
  return undefined;
}
