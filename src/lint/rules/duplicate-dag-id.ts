import type { Dag } from "../../dags/graph.ts";
import type { Place } from "../../python/values.ts";
import { reportRefusals } from "../refusals.ts";
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
    reportRefusals("duplicate-dag-id")({ file, project }, report);
    const all = dagsById(project);
    for (const dag of file.dags) {
      if (!isIdKnown(dag)) continue;
      const others = new Set((all.get(dag.dagId) ?? []).map((other) => other.file.path));
      others.delete(dag.file.path);
      const [first] = others;
      if (first === undefined) continue;
      const more = others.size > 1 ? ` and ${others.size - 1} more` : "";
      report(placeOfId(dag), `The DAG id "${dag.dagId}" is also used in ${first}${more}`);
    }
  },
});

/** Where the id is written, in the DAG's own file if it can be: a helper may make DAGs for several files. */
function placeOfId({ args, file, place }: Dag): Place {
  const given = args.get("dag_id");
  const written = given?.value.kind === "str" ? given.value.place : undefined;
  return [given?.place, written, place].find((candidate) => candidate?.file === file) ?? place;
}

const isIdKnown = ({ status, args }: Dag): boolean =>
  status !== "unknown" && (args.get("dag_id")?.value.kind ?? "str") === "str";

const known = new WeakMap<Project, Map<string, Dag[]>>();

function dagsById(project: Project): Map<string, Dag[]> {
  let ids = known.get(project);
  if (!ids) {
    ids = new Map();
    for (const { dags } of project.files)
      for (const dag of dags.filter(isIdKnown)) {
        const same = ids.get(dag.dagId);
        if (same) same.push(dag);
        else ids.set(dag.dagId, [dag]);
      }
    known.set(project, ids);
  }
  return ids;
}
