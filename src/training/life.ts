/** The life of a training run: what to do with one that there is, what changed since the last look, how it ended. */

export interface TaskState {
  taskId: string;
  /** -1 unless the task is mapped. */
  mapIndex: number;
  /** Airflow's word; `none` before anything happened. */
  state: string;
  tryNumber: number;
  /** In seconds. */
  duration?: number;
}

export type OnFailed = "resume" | "new";

export const isFinal = (state: string): boolean => state === "success" || state === "failed";

/** What a request does with its dag run: `undefined` is one that there is not. */
export function stepWith(state: string | undefined, onFailed: OnFailed): "start" | "follow" | OnFailed {
  if (state === undefined) return "start";
  return state === "failed" ? onFailed : "follow";
}

const failures = new Set(["failed", "upstream_failed"]);
const settled = new Set([...failures, "success", "skipped", "removed"]);

/** Tasks that failed by themselves, not for others. */
export const failedTasks = <T extends TaskState>(tasks: readonly T[]): T[] =>
  tasks.filter(({ state }) => state === "failed");

/** Tasks that neither ended nor wait to begin: `running`, `up_for_retry`, `deferred`, … */
export const activeTasks = <T extends TaskState>(tasks: readonly T[]): T[] =>
  tasks.filter(({ state }) => state !== "none" && !settled.has(state));

/** `train`, or `train[2]` for a mapped one. */
export const nameOf = ({ taskId, mapIndex }: TaskState): string => (mapIndex < 0 ? taskId : `${taskId}[${mapIndex}]`);

/** A line for each task that is in another state than at the last look; one line for all instances of a mapped task. */
export function changes(before: readonly TaskState[], now: readonly TaskState[]): string[] {
  const old = grouped(before);
  return [...grouped(now)].flatMap(([taskId, tasks]) => {
    const line = described(tasks);
    return line === undefined || line === described(old.get(taskId) ?? []) ? [] : [`${taskId}: ${line}`];
  });
}

function grouped(tasks: readonly TaskState[]): Map<string, TaskState[]> {
  const groups = new Map<string, TaskState[]>();
  for (const task of tasks) groups.set(task.taskId, [...(groups.get(task.taskId) ?? []), task]);
  return groups;
}

function described(tasks: readonly TaskState[]): string | undefined {
  const [first] = tasks;
  if (first === undefined) return undefined;
  if (first.mapIndex < 0) return first.state === "none" ? undefined : inWords(first);
  const counts = new Map<string, number>();
  for (const { state } of tasks) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, n]) => `${n} ${state === "none" ? "waiting" : state}`).join(", ");
}

function inWords({ state, tryNumber, duration }: TaskState): string {
  const again = tryNumber > 1 ? `, try ${tryNumber}` : "";
  // Negative when Airflow's clock was set meanwhile.
  const took = settled.has(state) && duration && duration > 0 ? ` after ${span(duration)}` : "";
  return `${state}${took}${again}`;
}

/** Seconds as `4 s`, `12 min`, `2 h 5 min`. */
export function span(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(" ");
}

/** Seconds until the next look, when the run has been followed for so long: often at first, every 15 seconds in the end. */
export const pause = (followed: number): number => Math.min(15, Math.max(1, followed / 20));

export interface Ended {
  dag: string;
  runId: string;
  url: string;
  /** Of the dag run; `deleted` when it is gone. */
  state: string;
  tasks: readonly TaskState[];
  /** How long it was waited for at most, in seconds. */
  limit: number;
  /** Of a run that did not end in time: `running: train_svm (running)`. */
  still: string;
}

/** Whether the training did what it was asked for, and one sentence that says so. */
export function verdictOf({ dag, runId, url, state, tasks, limit, still }: Ended): { ok: boolean; because: string } {
  const failed = failedTasks(tasks).map(nameOf);
  const names = failed.length > 0 ? ` (${listed(failed)} failed)` : "";
  if (state === "success") return { ok: true, because: `Dag run ${runId} of ${dag} ended well${names}.` };
  if (state === "failed") return { ok: false, because: `Dag run ${runId} of ${dag} failed${names}: ${url}` };
  if (state === "deleted")
    return { ok: false, because: `Dag run ${runId} of ${dag} was deleted in Airflow before it ended.` };
  const because = `Dag run ${runId} of ${dag} has not ended after ${span(limit)}, it is still ${still}. It is left as it is: re-run this job to follow it, or stop it at ${url}`;
  return { ok: false, because };
}

/** The first few, and how many more. */
export const listed = (words: readonly string[]): string =>
  words.length > 5 ? `${words.slice(0, 5).join(", ")} and ${words.length - 5} more` : words.join(", ");
