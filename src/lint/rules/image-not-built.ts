import { nearest } from "../../kernel/nearest.ts";
import { imagesOf } from "../images.ts";
import { defineRule } from "../rule.ts";

const workflow = (tag: string) => `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/build-push-action@v6
        with:
          push: true
          tags: ${tag}
`;

const sample = (expect: string) => `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",${expect}
        mem_limit="4g",
        retries=2,
    )
`;

export default defineRule({
  id: "image-not-built",
  severity: "warning",
  confidence: "medium",
  what: "A task names an image of this project that nothing in the repository builds.",
  why: "The task runs whatever was pushed by hand some day, or fails because there is no such image; changes to the code never reach it.",
  fix: "Build it in a workflow, or mend the name.",
  bad: {
    "dags/train.py": sample("  # expect"),
    ".github/workflows/images.yml": workflow("seblum/cnn-skin-cnacer:1.4.2"),
  },
  good: { "dags/train.py": sample(""), ".github/workflows/images.yml": workflow("seblum/cnn-skin-cancer:1.4.2") },
  needs: "project",
  line: "3",
  check({ file, project }, report) {
    const built = project.builtImages.map((image) => image.name);
    for (const dag of file.dags)
      for (const { name, place, task } of imagesOf(dag)) {
        if (!ours(name, built) || built.some((other) => matches(name, other))) continue;
        const meant = nearest(name, built);
        report(place, `Nothing in this repository builds "${name}", which "${task.taskId}" runs`, {
          fix: meant
            ? `Did you mean "${meant}" (${project.builtImages.find((image) => image.name === meant)?.from})?`
            : "Add a workflow that builds it, or name an image that one builds.",
        });
      }
  },
});

/** An image of the same owner as one that is built here. */
const ours = (name: string, built: readonly string[]): boolean =>
  name.includes("/") && built.some((other) => !owner(other).includes("*") && owner(other) === owner(name));

const owner = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf("/")));

/** `*` in a built name stands for what only the workflow's run knows. */
function matches(name: string, built: string): boolean {
  if (!built.includes("*")) return name === built;
  const pattern = built.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern.join(".*")}$`).test(name) || name.split("/").at(-1) === built.split("/").at(-1);
}
