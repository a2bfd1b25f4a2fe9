import { reportRefusal } from "../refusals.ts";
import { defineRule } from "../rule.ts";
import { ruleIds } from "./ids.generated.ts";

export default defineRule({
  id: "import-raises",
  severity: "error",
  confidence: "high",
  what: "The file stops with an error while Airflow reads it.",
  why: "None of its DAGs appears in Airflow, or they vanish from the schedule, and only the import errors page tells.",
  fix: "Mend the line, or move it into the task that needs it.",
  bad: `from airflow.sdk import DAG

settings = {"epochs": 10}
rate = settings["learning_rate"]  # expect

with DAG("train_model", schedule=None):
    pass
`,
  good: `from airflow.sdk import DAG, task

settings = {"epochs": 10}
rate = settings.get("learning_rate", 0.001)

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return rate

    preprocess()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    const named: readonly string[] = ruleIds;
    for (const refusal of file.refusals)
      if (![...named, "missing-import"].includes(refusal.rule)) reportRefusal(report, refusal);
    const explained = file.refusals.some((refusal) => refusal.fatal) || file.reads.some((f) => f.problems.length > 0);
    if (file.ended !== "raised" || !file.exception || explained) return;
    const { type, message, place } = file.exception;
    const severity = /\bDAG\b|@dag\b/.test(file.file.text) ? "error" : "warning";
    report(place, message === "" ? `This stops with ${type}` : `This stops with ${type}: ${message}`, { severity });
  },
});
