import type { Given, ParseTimeCall } from "../../dags/graph.ts";
import { Kind } from "../../python/syntax.ts";
import type { Place } from "../../python/values.ts";
import { defineRule } from "../rule.ts";
import { quote, walk } from "../tree.ts";

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
    for (const dag of file.dags) {
      const owners = [
        { who: `the DAG "${dag.dagId}"`, args: dag.args, inherited: new Set<string>() as ReadonlySet<string> },
        ...dag.tasks.map((task) => ({
          who: `the task "${task.taskId}"`,
          args: task.args,
          inherited: task.fromDefaults,
        })),
      ];
      for (const { who, args, inherited } of owners)
        for (const [name, value] of args)
          for (const call of varying) {
            if (!gives(value, call.place)) continue;
            const to = inherited.has(name) ? `every task of "${dag.dagId}"` : who;
            report(call.place, `${quote(call.place)} gives ${to} another ${name} each time Airflow reads this file`, {
              fix: remedy(name),
            });
          }
    }
  },
});

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
  for (const node of walk(place.file.tree)) {
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
