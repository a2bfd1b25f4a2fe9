/** Training as a dag run of Airflow: started once for a request, followed to its end, its results read. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Airflow, DagRun, TaskInstance } from "../../clients/airflow.ts";
import { HttpError } from "../../clients/http.ts";
import { RemoteError, UserError } from "../../kernel/errors.ts";
import { nearest } from "../../kernel/nearest.ts";
import { activeTasks, changes, isFinal, listed, nameOf, type OnFailed, pause, span, stepWith } from "../life.ts";
import { confOf, differences, numbered, type Parameters } from "../request.ts";

export interface Order {
  dag: string;
  /** Of the request's first dag run. */
  runId: string;
  parameters: Parameters;
  /** That asks, where it is known. */
  commit: string | undefined;
  onFailed: OnFailed;
  /** Must be one of the DAG's tasks. */
  resultTask: string | undefined;
}

type Log = (line: string) => void;

/**
 * The dag run of this request: found, resumed or started, never a second one beside it. Or why none can run. Throws UserError for a DAG
 * or task that there is not and for parameters that Airflow or the run that there is does not suit; RemoteError when nothing would run.
 */
export async function begin(airflow: Airflow, order: Order, log: Log): Promise<DagRun | { refused: string }> {
  const { dag, onFailed } = order;
  const { run, count } = await lastRun(airflow, order);
  if (run) suits(run, order);
  if (run?.state === "success") {
    log(`Dag run ${run.runId} of this request has ended well already: nothing is started.`);
    return run;
  }
  const refused = await obstacle(airflow, order, run);
  if (refused !== undefined) return { refused };
  const step = stepWith(run?.state, onFailed);
  if (run && step === "follow") {
    log(`Dag run ${run.runId} of this request is ${run.state} already: following it.`);
    return run;
  }
  if (run && step === "resume") {
    const tasks = await airflow.clearFailed(dag, run.runId);
    if (tasks.length > 0) {
      log(`Dag run ${run.runId} of this request had failed: ${tasks.join(", ")} run again.`);
      return (await airflow.run(dag, run.runId)) ?? run;
    }
    const refused = `Dag run ${run.runId} had failed, and has no failed task that could run again. With on-failed: new a re-run starts over.`;
    return { refused };
  }
  if (run) log(`Dag run ${run.runId} of this request had failed: starting over.`);
  return start(airflow, order, numbered(order.runId, count + 1), log);
}

/** The newest of the request's runs, and how many there are. */
async function lastRun(airflow: Airflow, { dag, runId }: Order): Promise<{ run: DagRun | undefined; count: number }> {
  let last: DagRun | undefined;
  for (let count = 0; ; count++) {
    const run = await airflow.run(dag, numbered(runId, count + 1));
    if (run === undefined) return { run: last, count };
    last = run;
  }
}

/** Throws UserError when a run of this id was asked for something else. */
function suits(run: DagRun, { parameters }: Order): void {
  const names = differences(run.conf, parameters);
  if (names.length === 0) return;
  throw new UserError(
    `dag run ${run.runId} was started with other parameters (${names.join(", ")})`,
    "input request-id",
    "Give each training of a job a request-id of its own.",
  );
}

/** Why no run of the DAG would come to its end. */
async function obstacle(airflow: Airflow, order: Order, run: DagRun | undefined): Promise<string | undefined> {
  const { dag: dagId, resultTask } = order;
  const dag = await airflow.dag(dagId);
  if (dag === undefined) throw await unknownDag(airflow, dagId);
  if (dag.hasImportErrors) {
    const errors = await airflow.importErrors();
    const own = errors.find(({ file }) => file === dag.fileloc || file === dag.relativeFileloc);
    const because = own?.trace.trim().split("\n").at(-1);
    return `DAG ${dagId} can't run: its file ${dag.relativeFileloc ?? dag.fileloc} does not import${because ? ` (${because})` : ""}. Mend it, and wait until Airflow has read it.`;
  }
  if (!dag.isActive)
    return `DAG ${dagId} can't run: Airflow finds it no more in ${dag.relativeFileloc ?? dag.fileloc}. Bring it back, or name another.`;
  if (dag.isPaused) {
    const waits = run ? `its run ${run.runId} waits until it is unpaused` : "a run would wait until it is unpaused";
    return `DAG ${dagId} is paused: ${waits}. Unpause it at ${airflow.dagUrl(dagId)} or with "airflow dags unpause ${dagId}", then start this again.`;
  }
  if (resultTask !== undefined) {
    const tasks = await airflow.taskIds(dagId);
    if (!tasks.includes(resultTask)) {
      const near = nearest(resultTask, tasks);
      const what = `DAG ${dagId} has no task "${resultTask}"`;
      throw new UserError(what, "training.result-task", near ? `Did you mean ${near}?` : `It has ${listed(tasks)}.`);
    }
  }
  const health = await airflow.health();
  for (const part of ["metadatabase", "scheduler"] as const) {
    if (health[part] === "healthy") continue;
    const status = `that its ${part} is ${health[part] ?? "not there"}`;
    throw new RemoteError("Airflow", "the question after its health", status, "Nothing would run: look at its log.");
  }
  return undefined;
}

async function unknownDag(airflow: Airflow, dagId: string): Promise<UserError> {
  const [dags, errors] = await Promise.all([airflow.dags(), airflow.importErrors()]);
  const ids = dags.map((dag) => dag.dagId);
  const near = nearest(dagId, ids);
  const fix = near ? `Did you mean ${near}?` : ids.length > 0 ? `It has ${listed(ids)}.` : "It has no DAG at all.";
  const broken = errors.map(({ file }) => file);
  const also = broken.length > 0 ? ` Files that do not import: ${listed(broken)}.` : "";
  return new UserError(`Airflow has no DAG "${dagId}"`, "input dag", `${fix}${also}`);
}

async function start(airflow: Airflow, order: Order, runId: string, log: Log): Promise<DagRun> {
  const { dag, parameters, commit } = order;
  for (let tries = 0; tries < 3; tries++) {
    const run = await airflow
      .trigger(dag, { runId, conf: confOf(parameters, runId, commit) })
      .catch((error: unknown) => {
        if (!(error instanceof HttpError) || (error.status !== 400 && error.status !== 422)) throw error;
        throw new UserError(`Airflow refuses them: ${error.said}`, "input parameters", "See the DAG's params.");
      });
    if (run !== "exists") {
      log(`Started dag run ${run.runId}.`);
      return run;
    }
    // Somebody asked for the same at the same time, or the answer to our own request was lost.
    const other = await airflow.run(dag, runId);
    if (other === undefined) continue;
    suits(other, order);
    log(`Dag run ${runId} was started for this request already: following it.`);
    return other;
  }
  throw new RemoteError("Airflow", `POST dags/${dag}/dagRuns`, "409, and has no such run", "Look at Airflow's log.");
}

export interface Following {
  /** How long at most, in seconds. */
  limit: number;
  /** How long Airflow may be away meanwhile, in seconds. */
  patience?: number;
  signal: AbortSignal;
  log: Log;
}

export interface Followed {
  /** `state` is `deleted` when somebody deleted it meanwhile. */
  run: DagRun;
  tasks: TaskInstance[];
}

const remindEvery = 300;

/** Tells each change until the run has ended or the time is over. Throws the signal's reason, or HttpError when Airflow stays away. */
export async function follow(airflow: Airflow, begun: DagRun, how: Following): Promise<Followed> {
  const { limit, patience = 600, signal, log } = how;
  const started = performance.now();
  const passed = () => (performance.now() - started) / 1000;
  const { dagId, runId } = begun;
  let tasks: TaskInstance[] = [];
  let state = "";
  let told = 0;
  let away: number | undefined;
  for (;;) {
    try {
      const run = await airflow.run(dagId, runId);
      if (run === undefined) return { run: { ...begun, state: "deleted" }, tasks };
      const now = await airflow.tasks(dagId, runId);
      if (away !== undefined) log("Airflow answers again.");
      away = undefined;
      const lines = changes(tasks, now);
      if (run.state !== state) lines.unshift(`dag run: ${run.state}`);
      ({ state } = run);
      tasks = now;
      if (lines.length === 0 && passed() - told > remindEvery) lines.push(`still ${stillOf(run, tasks)}`);
      if (lines.length > 0) told = passed();
      for (const line of lines) log(line);
      if (isFinal(state) || passed() >= limit) return { run, tasks };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (away === undefined) log(`${error.message} Asking on for up to ${span(patience)}: the run goes on meanwhile.`);
      away ??= passed();
      if (passed() - away >= patience || passed() >= limit) throw error;
    }
    const rest = Math.max(0, limit - passed());
    await sleep(1000 * Math.min(rest, pause(passed())), undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** `running: train_svm, train_cnn`, `queued: …`. */
export function stillOf(run: Pick<DagRun, "state">, tasks: readonly TaskInstance[]): string {
  const active = activeTasks(tasks).map((task) => `${nameOf(task)} (${task.state})`);
  if (run.state === "queued") return "queued: other runs of this DAG may hold all of its places (max_active_runs)";
  return active.length > 0 ? `${run.state}: ${listed(active)}` : run.state;
}

/** The last lines of what a task has written. */
export async function lastLines(airflow: Airflow, run: DagRun, task: TaskInstance, count: number): Promise<string[]> {
  const lines = await airflow.log(run.dagId, run.runId, task);
  return lines.filter((line) => line.trim() !== "" && !/::(end)?group::/.test(line)).slice(-count);
}

const mostTasksAsked = 50;

/** MLflow run → the task whose XCom names it in `run_id`. */
export async function tasksByRun(airflow: Airflow, { run, tasks }: Followed): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { taskId, mapIndex } of tasks.filter(({ state }) => state === "success").slice(0, mostTasksAsked)) {
    const value = (await airflow.xcom(run.dagId, run.runId, taskId, mapIndex)) as { run_id?: unknown } | null;
    const runId = value !== null && typeof value === "object" ? value.run_id : undefined;
    if (typeof runId === "string" && !found.has(runId)) found.set(runId, taskId);
  }
  return found;
}
