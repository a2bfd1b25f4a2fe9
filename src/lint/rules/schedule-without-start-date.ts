import { reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "schedule-without-start-date",
  severity: "error",
  confidence: "high",
  what: "A DAG has a schedule, but neither it nor its tasks have a start date.",
  why: "Airflow 2 refuses the DAG: it vanishes from the schedule, and only the import errors page tells.",
  fix: "Give the DAG a fixed start date: start_date=datetime(2025, 1, 1).",
  bad: `from airflow import DAG
from airflow.operators.empty import EmptyOperator

with DAG("train_model", schedule="@daily"):  # expect
    EmptyOperator(task_id="start")
`,
  good: `from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

with DAG("train_model", schedule="@daily", start_date=datetime(2025, 1, 1)):
    EmptyOperator(task_id="start")
`,
  needs: "values",
  line: "2",
  check: reportRefusals("schedule-without-start-date"),
});
