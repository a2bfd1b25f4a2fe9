import type { Dag, Task } from "../../dags/graph.ts";
import { choicesOf } from "../branches.ts";
import { defineRule } from "../rule.ts";
import { downstreamOf, isKnown } from "../values.ts";

export default defineRule({
  id: "join-after-branch",
  severity: "warning",
  confidence: "medium",
  what: "A task that joins the arms of a branch needs all of them to succeed.",
  why: "One arm is always skipped, so Airflow skips the join and everything after it too, and the run still ends green: the model is never deployed.",
  fix: 'Give the join trigger_rule="none_failed_min_one_success".',
  bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_large():
        return "resnet"

    @task
    def resnet():
        return "model"

    @task
    def basic():
        return "model"

    @task
    def deploy():
        return "served"

    is_large() >> [resnet(), basic()] >> deploy()  # expect
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_large():
        return "resnet"

    @task
    def resnet():
        return "model"

    @task
    def basic():
        return "model"

    @task(trigger_rule="none_failed_min_one_success")
    def deploy():
        return "served"

    is_large() >> [resnet(), basic()] >> deploy()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags) {
      if (!isKnown(dag)) continue;
      const reported = new Set<string>();
      for (const branch of dag.tasks) {
        if (branch.kind !== "branch") continue;
        const choices = choicesOf(branch);
        if (choices?.several) continue;
        const arms = directly(dag, branch.taskId);
        const possible = choices?.complete ? arms.filter((arm) => choices.ids.some((c) => leadsTo(c.id, arm))) : arms;
        for (const chosen of possible) {
          const skipped = skippedAfter(dag, arms, chosen);
          for (const { task, because } of skipped.joins) {
            if (reported.has(task.taskId)) continue;
            reported.add(task.taskId);
            report(
              task.place,
              `When "${branch.taskId}" chooses "${chosen}", "${because}" is skipped, and so is "${task.taskId}", because it needs all of its upstream tasks`,
            );
          }
        }
      }
    }
  },
});

const directly = (dag: Dag, id: string): string[] =>
  dag.edges.filter((edge) => edge.upstream === id).map((edge) => edge.downstream);

const leadsTo = (choice: string, arm: string): boolean => choice === arm || arm.startsWith(`${choice}.`);

/** Plays one choice: the other arms are skipped, and what they bring down with them among the tasks that the choice should reach. */
function skippedAfter(dag: Dag, arms: readonly string[], chosen: string) {
  const reached = downstreamOf(dag, chosen).add(chosen);
  const skipped = new Set(arms.filter((arm) => !reached.has(arm)));
  const joins: { task: Task; because: string }[] = [];
  const open = new Set(dag.tasks);
  for (let changed = true; changed; ) {
    changed = false;
    for (const task of open) {
      if (skipped.has(task.taskId)) continue;
      const upstream = dag.edges.filter((edge) => edge.downstream === task.taskId).map((edge) => edge.upstream);
      const because = upstream.find((id) => skipped.has(id));
      if (because === undefined) continue;
      const all = task.triggerRule === "all_success" || task.triggerRule === "none_skipped";
      const min = task.triggerRule === "none_failed_min_one_success" || task.triggerRule === "one_success";
      if (!all && !(min && upstream.every((id) => skipped.has(id)))) continue;
      skipped.add(task.taskId);
      open.delete(task);
      changed = true;
      // What comes after a skipped join follows from it.
      if (all && reached.has(task.taskId) && !joins.some((join) => join.task.taskId === because))
        joins.push({ task, because });
    }
  }
  return { joins };
}
