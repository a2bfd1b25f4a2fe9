import { defineRule } from "../rule.ts";

export default defineRule({
  id: "dag-never-called",
  severity: "error",
  confidence: "high",
  what: "A function under @dag is never called.",
  why: "The DAG does not exist for Airflow: no error, no run, it is simply not there.",
  fix: "Call it at the end of the file.",
  bad: `from airflow.sdk import dag, task


@dag(schedule="@daily")
def train_model():  # expect
    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  good: `from airflow.sdk import dag, task


@dag(schedule="@daily")
def train_model():
    @task
    def preprocess():
        return "ok"

    preprocess()


train_model()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    if (file.ended !== "finished") return;
    for (const { name, place } of file.uncalledDags)
      report(place, `Nothing calls ${name}(), so Airflow does not see this DAG`, {
        fix: `Add ${name}() at the end of the file, without indentation.`,
      });
  },
});
