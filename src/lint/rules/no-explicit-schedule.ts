import { Kind, type ParseNode } from "../../python/syntax.ts";
import type { Place } from "../../python/values.ts";
import { defineRule } from "../rule.ts";
import { walk } from "../tree.ts";
import { given, isKnown } from "../values.ts";

export default defineRule({
  id: "no-explicit-schedule",
  severity: "warning",
  confidence: "high",
  what: "A DAG does not say when it runs.",
  why: "The default differs: Airflow 2 runs the DAG every day, Airflow 3 never. After an upgrade the nightly training just stops.",
  fix: 'Write the schedule: schedule="@daily", or schedule=None for a DAG that is only triggered.',
  bad: `from airflow.sdk import DAG, task

with DAG("train_model"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  needs: "values",
  line: "3",
  check({ file, project }, report) {
    for (const dag of file.dags) {
      if (dag.status === "unknown" || given(dag.args, "schedule", "schedule_interval", "timetable")) continue;
      // A SubDagOperator's child runs when its parent does.
      if (file.dags.some(({ dagId }) => dag.dagId.startsWith(`${dagId}.`))) continue;
      if (!isKnown(dag) && unpacksAnything(dag.place)) continue;
      const now =
        project.airflow.line === "3"
          ? "Airflow 3 never starts it by itself"
          : "Airflow 2 runs it every day, Airflow 3 would not run it at all";
      report(dag.place, `"${dag.dagId}" has no schedule: ${now}`);
    }
  },
});

/** Whether `**something` stands near the DAG's arguments: the schedule may be in it. */
function unpacksAnything(place: Place): boolean {
  const meets = (node: ParseNode) => node.start <= place.end && node.start + node.length >= place.start;
  for (const node of walk(place.file.tree, meets))
    if (node.nodeType === Kind.Argument && node.d.argCategory === 2 && meets(node)) return true;
  return false;
}
