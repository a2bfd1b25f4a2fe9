import { imagesOf } from "../images.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "image-not-pinned",
  severity: "warning",
  confidence: "high",
  what: "A container task names its image without a tag, or with latest.",
  why: "The next push replaces what runs: tonight's training can run code that nobody reviewed, and nobody can tell which code made the model.",
  fix: "Name the version that was built: image:1.4.2, or better its digest.",
  bad: `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:latest",  # expect
        mem_limit="4g",
        retries=2,
    )
`,
  good: `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        mem_limit="4g",
        retries=2,
    )
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags)
      for (const { reference, name, tag, digest, place } of imagesOf(dag)) {
        if (digest || (tag !== undefined && tag !== "latest")) continue;
        const how = tag ? "always means the newest image" : "has no tag, so it means latest";
        report(place, `"${reference}" ${how}: each run may use another one`, {
          fix: `Name what was built: "${name}:<version>" or "${name}@sha256:<digest>".`,
        });
      }
  },
});
