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
    if (file.ended !== "raised" || !file.exception) return;
    const { type, message, place } = file.exception;
    const name = /'([^']+)'/.exec(message)?.[1];
    const reported = file.refusals.some(
      (refusal) =>
        refusal.fatal &&
        ((refusal.place.file === place.file && refusal.place.start < place.end && place.start < refusal.place.end) ||
          (name !== undefined && refusal.message.includes(`'${name}'`))),
    );
    if (reported || file.reads.some(({ problems }) => problems.length > 0)) return;
    // None may be the default of a variable that Airflow's environment sets.
    if (message.includes("'NoneType'") && file.reads.some(({ text }) => /environ|getenv/.test(text))) return;
    // Of attributes and signatures of other packages' objects less is known, and a file without a DAG hurts less.
    const sure = /\bDAG\b|@dag\b/.test(file.file.text) && !/^(AttributeError|TypeError)$/.test(type);
    report(place, message === "" ? `This stops with ${type}` : `This stops with ${type}: ${message}`, {
      severity: sure ? "error" : "warning",
    });
  },
});
