/** The job summary of a training: how it ended, its tasks, and what MLflow has of it. */
import { nameOf, span, type TaskState } from "../training/life.ts";
import type { TrainedRun } from "../training/result.ts";
import { code, escaped, folded, table } from "./markdown.ts";

export interface TrainingSummary {
  ok: boolean;
  /** One sentence of plain text. */
  because: string;
  dag: string;
  /** Of the dag run in Airflow. */
  url?: string;
  tasks?: readonly TaskState[];
  rows?: readonly TrainedRun[];
  metrics?: readonly RunMetrics[];
}

export interface RunMetrics {
  runId: string;
  /** Of the run in MLflow. */
  url: string;
  /** MLflow's word: `FINISHED`. */
  status: string;
  metrics: readonly { key: string; value: number }[];
}

const mostTasks = 100;
const mostRuns = 50;
const mostMetrics = 6;

const icons: Readonly<Record<string, string>> = { success: "✅", failed: "❌", upstream_failed: "⏹️", skipped: "⏭️" };

export function trainingSummary({
  ok,
  because,
  dag,
  url,
  tasks = [],
  rows = [],
  metrics = [],
}: TrainingSummary): string {
  const failures = tasks.some(({ state }) => state === "failed");
  const icon = ok ? (failures ? "⚠️" : "✅") : "❌";
  const parts = [`## ${icon} Training by ${code(dag)}`, escaped(because)];
  if (url !== undefined) parts.push(`[The dag run in Airflow](${url})`);
  if (rows.length > 0) parts.push("### What it made", runsTable(rows, metrics));
  if (tasks.length > 0) parts.push(folded(`${tasks.length} task instances`, tasksTable(tasks)));
  return `${parts.join("\n\n")}\n\n`;
}

function runsTable(rows: readonly TrainedRun[], metrics: readonly RunMetrics[]): string {
  const byRun = new Map(metrics.map((one) => [one.runId, one]));
  const shown = rows.slice(0, mostRuns).map(({ runId, model, version, role, taskId }) => {
    const run = byRun.get(runId);
    const values = (run?.metrics ?? []).slice(0, mostMetrics);
    return [
      role === "candidate" ? "**candidate**" : role,
      model === undefined ? "" : `${code(model)} ${version}`,
      run ? `[${code(runId.slice(0, 8))}](${run.url}) ${escaped(run.status.toLowerCase())}` : code(runId.slice(0, 8)),
      values.map(({ key, value }) => `${escaped(key)} ${rounded(value)}`).join(", "),
      taskId === undefined ? "" : code(taskId),
    ];
  });
  const left = rows.length - shown.length;
  const more = left > 0 ? `\n\nand ${left} more` : "";
  return table(["Role", "Model", "MLflow run", "Metrics", "Task"], shown) + more;
}

const rounded = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(5))) : `${value}`);

function tasksTable(tasks: readonly TaskState[]): string {
  const shown = tasks
    .slice(0, mostTasks)
    .map((task) => [
      code(nameOf(task)),
      `${icons[task.state] ?? ""} ${escaped(task.state)}`.trim(),
      task.duration && task.duration > 0 ? span(task.duration) : "",
      task.tryNumber > 1 ? `try ${task.tryNumber}` : "",
    ]);
  const left = tasks.length - shown.length;
  return table(["Task", "State", "Took", ""], shown) + (left > 0 ? `\n\nand ${left} more` : "");
}
