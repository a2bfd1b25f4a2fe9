import { nearest } from "../../kernel/nearest.ts";
import { choicesOf } from "../branches.ts";
import { defineRule } from "../rule.ts";
import { isKnown } from "../values.ts";

export default defineRule({
  id: "branch-to-unknown-task",
  severity: "error",
  confidence: "high",
  what: "A branch chooses a task that the DAG does not have, or that does not come right after it.",
  why: "The branch task fails on the day that this choice is made, or the run skips everything after it and still ends green.",
  fix: "Return the id of a task right after the branch, with the ids of its groups before it: group.task.",
  bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_better(accuracy):
        return "deploy_model" if accuracy > 0.9 else "notify"  # expect

    @task
    def deploy():
        return "served"

    @task
    def notify():
        return "kept"

    is_better(0.93) >> [deploy(), notify()]
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_better(accuracy):
        return "deploy" if accuracy > 0.9 else "notify"

    @task
    def deploy():
        return "served"

    @task
    def notify():
        return "kept"

    is_better(0.93) >> [deploy(), notify()]
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags) {
      if (!isKnown(dag)) continue;
      const ids = new Set([...dag.tasks.map((t) => t.taskId), ...dag.groups.map((g) => g.groupId)]);
      for (const branch of dag.tasks) {
        if (branch.kind !== "branch") continue;
        const next = dag.edges.filter((edge) => edge.upstream === branch.taskId).map((edge) => edge.downstream);
        for (const { id, place } of choicesOf(branch)?.ids ?? []) {
          const follows = next.includes(id) || next.some((task) => task.startsWith(`${id}.`));
          if (follows) continue;
          const prefixed = next.find((task) => task.endsWith(`.${id}`));
          const meant = prefixed ?? nearest(id, next) ?? nearest(id, ids);
          if (!ids.has(id))
            report(place, `"${branch.taskId}" chooses "${id}", but "${dag.dagId}" has no such task`, {
              fix: meant ? `Did you mean "${meant}"?` : `Right after it come: ${list(next)}.`,
            });
          else if (!dag.groups.some((g) => g.groupId === id))
            report(
              place,
              `"${branch.taskId}" chooses "${id}", which does not come right after it: everything after the branch is skipped`,
              {
                severity: "warning",
                fix: `Connect them, or choose one of: ${list(next)}.`,
              },
            );
        }
      }
    }
  },
});

const list = (ids: readonly string[]): string =>
  ids.length === 0 ? "nothing" : ids.slice(0, 5).join(", ") + (ids.length > 5 ? ", …" : "");
