import { defineRule } from "../rule.ts";

/** The engine finds these: it alone knows which comments silenced something. */
export default defineRule({
  id: "unused-ignore",
  severity: "warning",
  confidence: "high",
  what: "An ignore comment silences nothing, or names no rule.",
  why: "It hides the next mistake on this line, the one that nobody meant to accept.",
  fix: "Take the comment out.",
  bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):  # mlops: ignore[dag-cicle] known  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  good: `from airflow.sdk import DAG

with DAG("train_model", schedule=None):  # mlops: ignore[empty-dag] tasks come with the next release
    pass
`,
  needs: "syntax",
  line: "3",
  check() {},
});
