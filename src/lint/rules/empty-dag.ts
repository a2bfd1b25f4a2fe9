import { defineRule } from "../rule.ts";
import { isKnown } from "../values.ts";

export default defineRule({
  id: "empty-dag",
  severity: "warning",
  confidence: "high",
  what: "A DAG has no tasks.",
  why: "Its runs succeed at once without doing anything: a green tick for a training that never happened.",
  fix: "Create the tasks inside the with block or the @dag function; call the @task functions.",
  bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):  # expect

    @task
    def train():
        return "model"
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        return "model"

    train()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    if (file.ended !== "finished") return;
    for (const dag of file.dags)
      if (isKnown(dag) && dag.tasks.length === 0)
        report(dag.place, `"${dag.dagId}" has no tasks: its runs do nothing and succeed`);
  },
});
