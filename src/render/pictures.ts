/** What a change does to a DAG, in words and as a picture. */
import type { Difference } from "../dags/difference.ts";
import type { Dag } from "../dags/graph.ts";
import type { Picture } from "../dags/mermaid.ts";
import type { DagPicture } from "./summary.ts";

export interface Drawing {
  dag: Dag;
  picture: Picture | undefined;
  /** Missing when nothing is compared. */
  change?: { kind: "new" | "gone" | "changed"; difference: Difference };
}

export function pictureOf({ dag, picture, change }: Drawing): DagPicture {
  const { line } = dag.place.file.position(dag.place.start);
  return {
    dagId: dag.dagId,
    file: dag.file.path,
    line,
    status: dag.status,
    conditions: [...new Set(dag.conditions.map(({ text }) => text))],
    reasons: dag.reasons.map(({ message, place }) => ({
      message,
      file: place.file.path,
      line: place.file.position(place.start).line,
    })),
    tasks: dag.tasks.length,
    edges: dag.edges.length,
    differences: [...(change ? inWords(change) : []), ...(picture?.collapsed === undefined ? [] : [picture.collapsed])],
    mermaid: picture?.text,
  };
}

function inWords({ kind, difference }: NonNullable<Drawing["change"]>): string[] {
  if (kind === "new") return ["this DAG is new"];
  if (kind === "gone") return ["this DAG is gone: its history stays in Airflow, but it runs no more"];
  const { addedTasks, removedTasks, changedTasks, addedEdges, removedEdges, changedArguments } = difference;
  return [
    ...addedTasks.map(({ taskId }) => `task ${taskId} is new`),
    ...removedTasks.map(({ taskId }) => `task ${taskId} is gone`),
    ...changedTasks.map(({ taskId, what }) => `task ${taskId} changed: ${what.join(", ")}`),
    ...addedEdges.map(({ upstream, downstream }) => `arrow ${upstream} → ${downstream} is new`),
    ...removedEdges.map(({ upstream, downstream }) => `arrow ${upstream} → ${downstream} is gone`),
    ...(changedArguments.length > 0 ? [`the DAG itself changed: ${changedArguments.join(", ")}`] : []),
    ...(difference.removalsUnknown
      ? ["whether something is gone is not known: the file can be read only in part"]
      : []),
    ...(difference.additionsUnknown
      ? ["what is new may have been there before: the file could be read only in part"]
      : []),
  ];
}
