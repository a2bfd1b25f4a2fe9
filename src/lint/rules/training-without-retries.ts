import type { Task } from "../../dags/graph.ts";
import { defineRule } from "../rule.ts";
import { isKnown } from "../values.ts";

export default defineRule({
  id: "training-without-retries",
  severity: "warning",
  confidence: "medium",
  what: "A training task is not tried again when it fails.",
  why: "A lost connection to MLflow or an evicted pod ends the run at once, and the night's training is gone.",
  fix: "Add retries=2, to the task or to default_args.",
  bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def train_basic():
        return "model"

    train_basic()  # expect
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train_basic():
        return "model"

    train_basic()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags) {
      if (!isKnown(dag)) continue;
      for (const task of dag.tasks)
        if (trains(task) && neverRetried(task))
          report(task.place, `"${task.taskId}" has no retries: the first hiccup ends the training`);
    }
  },
});

function neverRetried({ args }: Task): boolean {
  const retries = args.get("retries")?.value;
  return retries === undefined || retries.kind === "none" || (retries.kind === "int" && retries.value === 0n);
}

const working = new Set(["python", "bash", "docker", "kubernetes", "virtualenv", "other"]);

/** By its id: train, training, retrain, fit, finetune as words, but not data or settings for it. */
function trains({ taskId, kind }: Task): boolean {
  if (!working.has(kind)) return false;
  const words = (taskId.split(".").at(-1) ?? taskId)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return (
    words.some((word) => /^(re)?train(ing)?$|^fit$|^fine_?tun(e|ing)$/.test(word)) &&
    !words.some((word) => notTraining.test(word))
  );
}

const notTraining =
  /^(data|dataset|datasets|test|split|set|sets|prepare|preparation|check|wait|start|end|stop|finish|begin|notify|delete|cleanup|clean|get|load|upload|download|create|trigger|config|params|report|evaluate|evaluation|done|complete|completed|status|sensor|features|after|before)$/;
