import { defineRule } from "../rule.ts";
import { isKnown } from "../values.ts";

export default defineRule({
  id: "isolated-task",
  severity: "warning",
  confidence: "medium",
  what: "A task has no arrow to or from any other task of its DAG.",
  why: "It starts at once, before its input is there, and nothing waits for it: mostly an arrow was forgotten.",
  fix: "Connect it: before >> this_task, or pass the other task's output to it.",
  bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "data"

    @task
    def compare(data):
        return "best"

    @task
    def deploy():
        return "served"

    compare(preprocess())
    deploy()  # expect
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "data"

    @task
    def compare(data):
        return "best"

    @task
    def deploy():
        return "served"

    compare(preprocess()) >> deploy()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags) {
      if (!isKnown(dag) || dag.edges.length === 0) continue;
      const connected = new Set(dag.edges.flatMap((edge) => [edge.upstream, edge.downstream]));
      const alone = dag.tasks.filter((task) => !connected.has(task.taskId));
      // Where several of few tasks stand alone, that is the plan.
      if (alone.length > Math.max(1, connected.size / 4)) continue;
      for (const task of alone)
        report(
          task.place,
          `"${task.taskId}" is connected to no other task of "${dag.dagId}": it runs at once and nothing waits for it`,
        );
    }
  },
});
