import { reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "duplicate-task-id",
  severity: "error",
  confidence: "high",
  what: "Two tasks or groups of one DAG have the same id.",
  why: "Airflow refuses the whole DAG: it vanishes from the schedule, and only the import errors page tells.",
  fix: "Give one of them another id.",
  bad: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_command="python -m train basic", retries=2)
    BashOperator(task_id="train", bash_command="python -m train resnet", retries=2)  # expect
`,
  good: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train_basic", bash_command="python -m train basic", retries=2)
    BashOperator(task_id="train_resnet", bash_command="python -m train resnet", retries=2)
`,
  needs: "values",
  line: "3",
  check: reportRefusals("duplicate-task-id"),
});
