/** What Airflow demands of a DAG's schedule, start date and params. */
import { type InstanceValue, NONE, type Site, type Value } from "../python/values.ts";
import type { Context } from "./context.ts";
import { cronProblem } from "./cron.ts";
import type { Given } from "./graph.ts";
import type { DagModel } from "./model.ts";

/** The schedule as given, under whichever of its names. */
export function scheduleOf(dag: DagModel): Given | undefined {
  return dag.args.get("schedule") ?? dag.args.get("schedule_interval") ?? dag.args.get("timetable");
}

/** A cron expression that Airflow would not read: the DAG is not loaded, the rest of the file is. */
export function checkSchedule(context: Context, dag: DagModel, site: Site): void {
  const given = scheduleOf(dag);
  if (!given) return;
  const { value, place } = given;
  if (value.kind === "str") {
    if (value.value === "@once" || value.value === "@continuous") return;
    const problem = value.value === "" && context.line === "2" ? undefined : cronProblem(value.value);
    if (problem)
      context.refusals.push({
        rule: "invalid-schedule",
        message: `Airflow cannot read this schedule: ${problem}`,
        fix: "Give five fields (`0 6 * * *`), a preset (`@daily`), a timedelta or None.",
        place,
        dagId: dag.id,
        fatal: true,
      });
  } else if (value.kind === "int" || value.kind === "float" || value.kind === "bool")
    context.refuse(
      {
        rule: "invalid-schedule",
        message: `a schedule cannot be ${value.kind === "bool" ? "a truth value" : "a number"}`,
        place,
        dagId: dag.id,
      },
      "ValueError",
      site,
    );
}

/** Airflow 2 wants a start date with every schedule. */
export function checkStart(context: Context, dag: DagModel, site: Site): void {
  if (context.line !== "2") return;
  const given = ["schedule", "schedule_interval", "timetable"]
    .map((name) => dag.args.get(name)?.value)
    .filter((v) => v !== undefined);
  const falsy = (value: Value) =>
    value.kind === "none" || (value.kind === "str" && value.value === "") || value.kind === "unknown";
  if (given.every(falsy)) return;
  const start = dag.args.get("start_date")?.value ?? NONE;
  if (start.kind !== "none") return;
  const defaults = dag.defaultArgs;
  if (defaults && defaults.kind !== "dict") return;
  if (defaults?.kind === "dict" && (defaults.open || defaults.entries.has("sstart_date"))) return;
  if (given.some((value) => value.kind === "unknown")) return;
  context.refuse(
    {
      rule: "schedule-without-start-date",
      message: "a DAG with a schedule needs a start_date in Airflow 2",
      fix: "Give the DAG `start_date=datetime(2025, 1, 1)`, or `schedule=None`.",
      dagId: dag.id,
    },
    "ValueError",
    site,
    "DAG is missing the start_date parameter",
  );
}

/** Params without a value cannot be filled in by a scheduled run. */
export function checkParams(context: Context, dag: DagModel, site: Site): void {
  const schedule = scheduleOf(dag)?.value;
  if (context.line === "3" && !schedule) return;
  if (schedule && (schedule.kind === "none" || schedule.kind === "unknown")) return;
  const params = dag.args.get("params");
  if (params?.value.kind !== "dict") return;
  for (const { key, value } of params.value.entries.values()) {
    if (!lacksValue(value)) continue;
    const name = key.kind === "str" ? key.value : "?";
    const refusal = {
      rule: "required-param-with-schedule",
      message: `param '${name}' has no default value, so a scheduled run cannot be made`,
      fix: "Give the param a default, or the DAG `schedule=None`.",
      place: params.place,
      dagId: dag.id,
    };
    if (context.line === "3") context.refuse(refusal, "ValueError", site);
    context.refusals.push({ ...refusal, fatal: true });
    return;
  }
}

/** A `Param` object without default, or with a None that its type does not allow. */
function lacksValue(value: Value): boolean {
  if (value.kind !== "instance" || value.type.name !== "Param") return false;
  const { attributes } = value as InstanceValue;
  const fallback = attributes.get("default");
  if (!fallback) return true;
  if (fallback.kind !== "none") return false;
  const type = attributes.get("type");
  const allowed = type?.kind === "list" || type?.kind === "tuple" ? [...type.items] : type ? [type] : [];
  return allowed.length > 0 && allowed.every((one) => one.kind === "str" && one.value !== "null");
}
