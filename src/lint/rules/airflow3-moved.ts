import type { Place } from "../../python/values.ts";
import { airflowImports } from "../airflow-imports.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "airflow3-moved",
  severity: "info",
  confidence: "high",
  what: "Something is imported from where Airflow 2 had it.",
  why: "It still works in Airflow 3, with a warning at each reading; a later version takes it away.",
  fix: "Import it from its new place.",
  bad: `from airflow.decorators import dag, task  # expect


@dag(schedule=None)
def train_model():
    @task
    def preprocess():
        return "ok"

    preprocess()


train_model()
`,
  good: `from airflow.sdk import dag, task


@dag(schedule=None)
def train_model():
    @task
    def preprocess():
        return "ok"

    preprocess()


train_model()
`,
  needs: "syntax",
  line: "3",
  check({ file, project }, report) {
    if (project.airflow.line !== "3") return;
    const moves = new Map<string, { names: string[]; place: Place; from: string; to: string }>();
    for (const { module, name, place, found } of airflowImports(file, project)) {
      if (found.status !== "moved" || name === undefined) continue;
      const to = found.write.slice(0, found.write.lastIndexOf("."));
      const key = [place.file.path, place.file.position(place.start).line, module, to].join(" ");
      const same = moves.get(key);
      if (same) same.names.push(name);
      else moves.set(key, { names: [name], place, from: module, to });
    }
    for (const { names, place, from, to } of moves.values())
      report(place, `${names.join(", ")} ${names.length > 1 ? "have" : "has"} moved from ${from} to ${to}`, {
        fix: `Write: from ${to} import ${names.join(", ")}`,
      });
  },
});
