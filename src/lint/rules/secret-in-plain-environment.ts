import { exposedSecrets } from "../exposed-secrets.ts";
import { defineRule } from "../rule.ts";

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
    for (const { task, argument, name, place } of exposedSecrets(file))
      report(place, `"${task.taskId}" hands ${name} to its container in plain ${argument}`, {
        fix:
          task.kind === "kubernetes"
            ? `Put it in a Kubernetes secret: secrets=[Secret("env", "${name}", "<secret>", "<key>")].`
            : `Move ${name} to private_environment, and fill it from a connection or the environment.`,
      });
  },
});
