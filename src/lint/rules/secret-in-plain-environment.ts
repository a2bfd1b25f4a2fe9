import type { Given } from "../../dags/graph.ts";
import type { Place, Value } from "../../python/values.ts";
import { defineRule } from "../rule.ts";
import { isRealPassword, secretName } from "../secrets.ts";
import { textEntries, textOf } from "../values.ts";

export default defineRule({
  id: "secret-in-plain-environment",
  severity: "error",
  confidence: "medium",
  what: "A secret is handed to a container as a plain environment variable.",
  why: "It stands readable in the task's page in Airflow, in its logs on errors, in the pod's description and in docker inspect.",
  fix: "Kubernetes: secrets=[Secret(…)]; Docker: private_environment, filled from a connection when the task runs.",
  bad: `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        environment={"AWS_SECRET_ACCESS_KEY": "k7Rw2pXq9LmZ4tVb"},  # expect
        mem_limit="4g",
        retries=2,
    )
`,
  good: `import os

from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        environment={"MLFLOW_EXPERIMENT_NAME": "cnn_skin_cancer"},
        private_environment={"AWS_SECRET_ACCESS_KEY": os.environ["AWS_SECRET_ACCESS_KEY"]},
        mem_limit="4g",
        retries=2,
    )
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags)
      for (const task of dag.tasks)
        for (const name of ["environment", "env_vars", "env"]) {
          if (name === "env" && task.kind !== "kubernetes") continue;
          const argument = task.args.get(name);
          if (!argument) continue;
          for (const { key, place } of exposed(argument))
            report(place, `"${task.taskId}" hands ${key} to its container in plain ${name}`, {
              fix:
                task.kind === "kubernetes"
                  ? `Put it in a Kubernetes secret: secrets=[Secret("env", "${key}", "<secret>", "<key>")].`
                  : `Move ${key} to private_environment, and fill it from a connection or the environment.`,
            });
        }
  },
});

/** Variables whose names are a secret's and whose values are given here, not by a template. */
function* exposed({ value, place }: Given): Generator<{ key: string; place: Place }> {
  for (const { key, value: content } of entriesOf(value)) {
    if (!secretName(key)) continue;
    const text = textOf(content);
    if (text !== undefined && !isRealPassword(text)) continue;
    if (text === undefined && content.kind !== "unknown") continue;
    yield { key, place: content.kind === "str" && content.place ? content.place : place };
  }
}

/** A dict, or a list of `V1EnvVar(name=…, value=…)`. */
function* entriesOf(value: Value): Generator<{ key: string; value: Value }> {
  yield* textEntries(value);
  if (value.kind !== "list") return;
  for (const item of value.items) {
    if (item.kind !== "instance" || !item.type.name.endsWith("EnvVar")) continue;
    const name = textOf(item.attributes.get("name"));
    const content = item.attributes.get("value");
    if (name !== undefined && content) yield { key: name, value: content };
  }
}
