import { reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "dag-cycle",
  severity: "error",
  confidence: "high",
  what: "Tasks wait for each other in a circle.",
  why: "Airflow refuses the DAG: it vanishes from the schedule, and only the import errors page tells.",
  fix: "Take out one arrow of the circle.",
  bad: `from airflow import DAG
from airflow.providers.standard.operators.empty import EmptyOperator

with DAG("train_model", schedule=None):
    preprocess = EmptyOperator(task_id="preprocess")
    compare = EmptyOperator(task_id="compare")
    deploy = EmptyOperator(task_id="deploy")
    preprocess >> compare >> deploy
    deploy >> preprocess  # expect
`,
  good: `from airflow import DAG
from airflow.providers.standard.operators.empty import EmptyOperator

with DAG("train_model", schedule=None):
    preprocess = EmptyOperator(task_id="preprocess")
    compare = EmptyOperator(task_id="compare")
    deploy = EmptyOperator(task_id="deploy")
    preprocess >> compare >> deploy
    preprocess >> deploy
`,
  needs: "values",
  line: "3",
  check: reportRefusals("dag-cycle"),
});
