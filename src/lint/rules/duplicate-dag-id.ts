import type { Dag } from "../../dags/graph.ts";
import { defineRule, type Project } from "../rule.ts";

export default defineRule({
  id: "duplicate-dag-id",
  severity: "error",
  confidence: "high",
  what: "Two DAGs have the same id.",
  why: "Airflow keeps only one of them, without an error, and which one may change from one reading to the next: a run can execute the other file's tasks.",
  fix: "Give each DAG an id of its own.",
  bad: {
    "dags/train.py": `from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    "dags/train_copy.py": `from airflow.sdk import DAG, task

with DAG("train_model", schedule="@weekly"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  },
  good: {
    "dags/train.py": `from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily"):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    "dags/train_copy.py": `from airflow.sdk import DAG, task

with DAG("train_model_weekly", schedule="@weekly"):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  },
  needs: "project",
  line: "3",
  check({ file, project }, report) {
    const all = dagsById(project);
    for (const dag of file.dags) {
      if (dag.status === "unknown") continue;
      const others = (all.get(dag.dagId) ?? []).filter((other) => other !== dag && !alternatives(dag, other));
      const [first] = others;
      if (!first) continue;
      const where =
        first.file === dag.file ? `line ${first.file.position(first.place.start).line}` : `${first.file.path}`;
      const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
      report(dag.place, `The DAG id "${dag.dagId}" is also used in ${where}${more}`);
    }
  },
});

const known = new WeakMap<Project, Map<string, Dag[]>>();

function dagsById(project: Project): Map<string, Dag[]> {
  let ids = known.get(project);
  if (!ids) {
    ids = new Map();
    for (const { dags } of project.files)
      for (const dag of dags) {
        const same = ids.get(dag.dagId);
        if (same) same.push(dag);
        else ids.set(dag.dagId, [dag]);
      }
    known.set(project, ids);
  }
  return ids;
}

/** In one file, DAGs that are not certain may be the two arms of a condition. */
const alternatives = (a: Dag, b: Dag): boolean =>
  a.file === b.file && (a.place.start === b.place.start || a.status !== "exact" || b.status !== "exact");
