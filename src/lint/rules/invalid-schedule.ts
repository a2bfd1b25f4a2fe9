import { reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "invalid-schedule",
  severity: "error",
  confidence: "high",
  what: "The schedule is neither a cron expression nor one of Airflow's words.",
  why: "Airflow refuses the DAG: it vanishes from the schedule, and only the import errors page tells.",
  fix: 'Write five fields ("30 2 * * 1-5": minute, hour, day of month, month, day of week) or a word such as "@daily".',
  bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule="0 25 * * *"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule="0 2 * * *"):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  needs: "values",
  line: "3",
  check: reportRefusals("invalid-schedule"),
});
