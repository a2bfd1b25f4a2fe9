import { loadCatalogue } from "../../dags/catalogue/load.ts";
import type { Place } from "../../python/values.ts";
import { airflowImports } from "../airflow-imports.ts";
import { reportRefusal } from "../refusals.ts";
import { defineRule } from "../rule.ts";
import { textOf } from "../values.ts";

export default defineRule({
  id: "airflow3-removed",
  severity: "error",
  confidence: "high",
  what: "The file uses something that Airflow 3 no longer has.",
  why: "Airflow 3 cannot load the file, or the task fails when it runs: after the upgrade the DAG is gone.",
  fix: "Use what took its place.",
  bad: `from airflow.sdk import DAG
from airflow.operators.subdag import SubDagOperator  # expect

with DAG("train_model", schedule=None):
    pass
`,
  good: `from airflow.sdk import DAG, TaskGroup, task

with DAG("train_model", schedule=None):
    with TaskGroup("training"):

        @task
        def preprocess():
            return "ok"

        preprocess()
`,
  needs: "values",
  line: "3",
  check({ file, project }, report) {
    if (project.airflow.line !== "3") return;
    const lines = new Set<string>();
    for (const { module, name, place, inFunction, found } of airflowImports(file, project)) {
      if (found.status !== "removed") continue;
      lines.add(lineOf(place));
      report(place, `Airflow 3 has no ${name} in ${module} any more`, {
        severity: found.certain && !inFunction ? "error" : "warning",
        fix: found.replacement ? `Use ${found.replacement}.` : "Nothing takes its place: do without it.",
      });
    }
    for (const refusal of file.refusals)
      if (refusal.rule === "airflow3-removed" && !lines.has(lineOf(refusal.place))) reportRefusal(report, refusal);
    const gone = loadCatalogue().removedContextKeys();
    for (const task of file.dags.flatMap((dag) => dag.tasks))
      for (const [argument, { value, place }] of task.args) {
        const text = textOf(value);
        const key = text === undefined ? undefined : [...templateNames(text)].find((name) => gone.has(name));
        if (key === undefined) continue;
        const instead = gone.get(key);
        report(
          place,
          `{{ ${key} }} in ${argument} of "${task.taskId}" is unknown to Airflow 3: the task fails when it runs`,
          {
            fix: instead ? `Write {{ ${instead} }}.` : "Nothing takes its place: do without it.",
          },
        );
      }
  },
});

const lineOf = ({ file, start }: Place): string => `${file.path}:${file.position(start).line}`;

/** The first name of each template field. */
function* templateNames(text: string): Generator<string> {
  for (const [, name] of text.matchAll(/\{\{-?\s*([A-Za-z_]\w*)/g)) if (name) yield name;
}
