import type { Task } from "../../dags/graph.ts";
import { isContainer } from "../../dags/images.ts";
import { Kind } from "../../python/syntax.ts";
import type { Place } from "../../python/values.ts";
import { defineRule } from "../rule.ts";
import { placeOf } from "../tree.ts";
import { isKnown, isNone } from "../values.ts";

export default defineRule({
  id: "container-without-resources",
  severity: "warning",
  confidence: "high",
  what: "A container task sets no limit for memory.",
  why: "One training that takes all memory brings down the other tasks on its machine, and Kubernetes evicts such pods first.",
  fix: "Say what it needs: container_resources for Kubernetes, mem_limit for Docker.",
  bad: `from airflow.sdk import DAG
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator

with DAG("train_model", schedule=None):
    KubernetesPodOperator(  # expect
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        retries=2,
    )
`,
  good: `from airflow.sdk import DAG
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from kubernetes.client import models as k8s

with DAG("train_model", schedule=None):
    KubernetesPodOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        container_resources=k8s.V1ResourceRequirements(requests={"memory": "4Gi"}, limits={"memory": "4Gi"}),
        retries=2,
    )
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags) {
      if (!isKnown(dag)) continue;
      for (const task of dag.tasks) {
        if (!isContainer(task)) continue;
        const docker = task.kind === "docker";
        const names = docker ? dockerLimits : podLimits;
        if (names.some((name) => has(task, name))) continue;
        report(
          definitionOf(task),
          `"${task.taskId}" sets no ${docker ? "limit for its memory" : "resources for its pod"}`,
          {
            severity: docker ? "info" : "warning",
            fix: docker
              ? 'Add mem_limit="4g", or what it needs.'
              : 'Add container_resources=k8s.V1ResourceRequirements(requests={…}, limits={"memory": "4Gi"}).',
          },
        );
      }
    }
  },
});

/** The decorator of `@task.docker`, where its arguments stand; the call of a classic operator. */
function definitionOf(task: Task): Place {
  const { callable } = task;
  const file = callable?.kind === "function" ? callable.module.file : undefined;
  if (!task.decorator || callable?.kind !== "function" || !file || callable.node.nodeType !== Kind.Function)
    return task.place;
  const own = callable.node.d.decorators.find(({ d }) =>
    file.text.slice(d.expr.start, d.expr.start + d.expr.length).includes(`.${task.decorator}`),
  );
  return own ? placeOf(file, own) : task.place;
}

const has = (task: Task, name: string): boolean => !isNone(task.args.get(name)?.value);

const dockerLimits = ["mem_limit"];
/** Any of these can hold the pod's resources. */
const podLimits = [
  "container_resources",
  "resources",
  "pod_template_file",
  "pod_template_dict",
  "full_pod_spec",
  "executor_config",
];
