import { reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "missing-argument",
  severity: "error",
  confidence: "high",
  what: "An operator or DAG lacks an argument that it needs.",
  why: "Airflow refuses the file: its DAGs vanish from the schedule, and only the import errors page tells.",
  fix: "Add the argument.",
  bad: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", retries=2)  # expect
`,
  good: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_command="python -m train", retries=2)
`,
  needs: "values",
  line: "3",
  check: reportRefusals("missing-argument"),
});
