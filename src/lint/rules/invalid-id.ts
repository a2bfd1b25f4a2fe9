import { reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "invalid-id",
  severity: "error",
  confidence: "high",
  what: "The id of a DAG, task or group has characters that Airflow does not allow, or more than 250 of them.",
  why: "Airflow refuses the DAG: it never appears, and only the import errors page tells.",
  fix: "Use letters, digits, dashes, dots and underscores; no dots in ids of groups.",
  bad: `from airflow.sdk import DAG, task

with DAG("skin cancer: train", schedule=None):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  good: `from airflow.sdk import DAG, task

with DAG("skin-cancer.train", schedule=None):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  needs: "values",
  line: "3",
  check: reportRefusals("invalid-id"),
});
