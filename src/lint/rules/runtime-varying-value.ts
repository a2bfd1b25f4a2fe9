import type { Dag, Given, ParseTimeCall } from "../../dags/graph.ts";
import { Kind, type ParseNode } from "../../python/syntax.ts";
import type { Place } from "../../python/values.ts";
import { defineRule } from "../rule.ts";
import { nodesOf, quote, stringOf, walk } from "../tree.ts";

export default defineRule({
  id: "runtime-varying-value",
  severity: "error",
  confidence: "high",
  what: "A DAG or task is made with a value that is another one at each reading of the file.",
  why: "Airflow reads the file about every 30 seconds. With start_date=now() no run ever becomes due; with any other argument the DAG changes each time, and Airflow 3 stores a new version of it each time.",
  fix: "Write a fixed value, or work the value out when the task runs, inside it or by a template such as {{ ds }}.",
  bad: `from datetime import datetime

from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily", start_date=datetime.now()):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  good: `from datetime import datetime

from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily", start_date=datetime(2025, 1, 1)):

    @task
    def preprocess():
        return datetime.now().isoformat()

    preprocess()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    const varying = file.calls.filter((call) => varies(call));
    if (varying.length === 0) return;
    for (const call of varying) {
      const owner = ownerOf(call.place, file.dags);
      if (!owner) continue;
      const name = owner.argument === "default_args" ? (keywordOf(call.place) ?? owner.argument) : owner.argument;
      report(call.place, `${quote(call.place)} gives ${owner.who} another ${name} each time Airflow reads this file`, {
        severity: /^(start_date|end_date|schedule\w*|(dag|task|group)_id)$/.test(name) ? "error" : "warning",
        fix: remedy(name),
      });
    }
  },
});

/** The DAG or task that is made with what the call returns. */
function ownerOf(call: Place, dags: readonly Dag[]): { who: string; argument: string } | undefined {
  for (const { dagId, args, tasks } of dags) {
    for (const [argument, value] of args)
      if (gives(value, call))
        return { who: argument === "default_args" ? `every task of "${dagId}"` : `the DAG "${dagId}"`, argument };
    for (const task of tasks)
      for (const [argument, value] of task.args)
        if (gives(value, call))
          return {
            who: task.fromDefaults.has(argument) ? `every task of "${dagId}"` : `the task "${task.taskId}"`,
            argument,
          };
  }
  return undefined;
}

/** The keyword or key that the call is the value of: `start_date` in `{"start_date": now()}`. */
function keywordOf(call: Place): string | undefined {
  let found: string | undefined;
  const covers = (node: ParseNode) => node.start <= call.start && node.start + node.length >= call.end;
  for (const node of walk(call.file.tree, covers)) {
    if (!covers(node) || node.start === call.start) continue;
    if (node.nodeType === Kind.Argument && node.d.name) found = node.d.name.d.value;
    if (node.nodeType === Kind.DictionaryKeyEntry) found = stringOf(node.d.keyExpr) ?? found;
  }
  return found;
}

/** Another value at each reading; those that change once a day (`days_ago`, `pendulum.today`) are left alone. */
const varies = ({ target }: ParseTimeCall): boolean =>
  /^(datetime\.datetime\.(now|utcnow|today)|pendulum\.now|airflow(\.\w+)*\.timezone\.utcnow|time\.time(_ns)?|uuid\.uuid[14]|random\.(random|randint|choice|uniform|randrange)|secrets\.token_\w+)$/.test(
    target,
  );

/** The call stands in the argument itself, or in what the name in the argument was given. */
function gives({ place }: Given, call: Place): boolean {
  if (call.file !== place.file) return false;
  if (call.start >= place.start && call.end <= place.end) return true;
  const name = place.file.text.slice(place.start, place.end);
  if (!/^[A-Za-z_]\w*$/.test(name)) return false;
  for (const node of nodesOf(place.file)) {
    if (node.nodeType !== Kind.Assignment || node.d.leftExpr.nodeType !== Kind.Name) continue;
    const { rightExpr } = node.d;
    if (
      node.d.leftExpr.d.value === name &&
      call.start >= rightExpr.start &&
      call.end <= rightExpr.start + rightExpr.length
    )
      return true;
  }
  return false;
}

const remedy = (name: string): string =>
  name === "start_date" || name === "end_date"
    ? `Write a fixed date: ${name}=datetime(2025, 1, 1).`
    : name === "dag_id" || name === "task_id" || name === "group_id"
      ? "Write a fixed id."
      : "Write a fixed value, or a template that is filled in when the task runs, such as {{ ds }}.";
