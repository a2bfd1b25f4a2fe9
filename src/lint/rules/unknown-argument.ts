import { reportArguments } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "unknown-argument",
  severity: "error",
  confidence: "high",
  what: "An operator or DAG is given an argument that it does not have.",
  why: "Airflow refuses the file: its DAGs vanish from the schedule, and only the import errors page tells.",
  fix: "Mend the spelling, or take the argument out.",
  bad: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_comand="python -m train", bash_command="true", retries=2)  # expect
`,
  good: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_command="python -m train", retries=2)
`,
  needs: "values",
  line: "3",
  check: reportArguments("unknown-argument"),
});
