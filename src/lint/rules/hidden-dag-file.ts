import type { SourceFile } from "../../python/source.ts";
import type { Place } from "../../python/values.ts";
import { defineRule } from "../rule.ts";
import { isKnown } from "../values.ts";

export default defineRule({
  id: "hidden-dag-file",
  severity: "warning",
  confidence: "medium",
  what: "The file makes DAGs, but Airflow does not read it.",
  why: "The DAG never appears and nothing says so: Airflow passes over files that .airflowignore names, and over files without the words dag and airflow.",
  fix: "Let Airflow see the file: mend .airflowignore, or name airflow in the file, in a comment if need be.",
  bad: {
    "factory.py": `from airflow.sdk import DAG, task


def make_dag(name):
    with DAG(name, schedule=None) as dag:

        @task
        def preprocess():
            return "ok"

        preprocess()
    return dag
`,
    "train.py": `from factory import make_dag

dag = make_dag("train_model")  # expect
`,
  },
  good: {
    "factory.py": `from airflow.sdk import DAG, task


def make_dag(name):
    with DAG(name, schedule=None) as dag:

        @task
        def preprocess():
            return "ok"

        preprocess()
    return dag
`,
    "train.py": `# A DAG for airflow
from factory import make_dag

dag = make_dag("train_model")
`,
  },
  needs: "project",
  line: "3",
  on: "hidden",
  check({ file, project }, report) {
    const hidden = project.hidden.find((entry) => entry.file === file);
    if (!hidden) return;
    const dags = file.dags.filter(isKnown);
    const [dag] = dags;
    if (!dag) return;
    const own = dag.place.file === file.file ? dag.place : lastLine(file.file);
    const names = dags.map((d) => `"${d.dagId}"`).join(", ");
    const ignored = hidden.because.startsWith(".airflowignore") || hidden.because.includes("/.airflowignore");
    report(own, `Airflow does not read this file, so ${names} will not appear: ${hidden.because}`, {
      severity: ignored ? "info" : "warning",
      fix: ignored
        ? "If the DAG should run, take the line out of .airflowignore."
        : 'Name both in the file, for example in a comment: "# airflow dag".',
    });
  },
});

/** Where a DAG of a helper's making is most likely called for. */
function lastLine(file: SourceFile): Place {
  const end = file.text.trimEnd().length;
  return { file, start: file.text.lastIndexOf("\n", end - 1) + 1, end };
}
