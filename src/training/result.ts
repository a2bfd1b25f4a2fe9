/** Which MLflow runs a training made, and which of them is the candidate for serving: the output `mlflow-runs`. */

/** One row of the output: a model version, or a run that registered none. */
export interface TrainedRun {
  runId: string;
  model?: string;
  /** As MLflow has it: a text of digits. */
  version?: string;
  role: "candidate" | "other";
  /** The task that made it; left out where no task says so. */
  taskId?: string;
}

/** An MLflow run, with the model versions that it registered. */
export interface FoundRun {
  runId: string;
  /** MLflow's word; `FINISHED` is the good end. */
  status: string;
  versions: readonly { model: string; version: string }[];
}

/** What a task named as its result. */
export type Named = { model: string; version: string } | { runId: string };

const pairs = [
  ["serving_model_name", "serving_model_version"],
  ["model_name", "model_version"],
] as const;

/**
 * The models that a task's XCom names: a mapping with `serving_model_name` and `serving_model_version`, with `model_name` and
 * `model_version`, or with `run_id`; or a list of such. Containers hand on their last line as text: JSON is read. Empty when it names none.
 */
export function namedBy(xcom: unknown): Named[] {
  const value = typeof xcom === "string" ? parsed(xcom) : xcom;
  if (Array.isArray(value)) return value.flatMap(namedBy);
  if (value === null || typeof value !== "object") return [];
  const fields = value as Record<string, unknown>;
  for (const [name, version] of pairs) {
    const [model, number] = [fields[name], fields[version]];
    if (typeof model === "string" && model !== "" && /^\d+$/.test(String(number)))
      return [{ model, version: String(number) }];
  }
  return typeof fields.run_id === "string" && fields.run_id !== "" ? [{ runId: fields.run_id }] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The rows of the output. `named` is what the result task chose; without one each finished run's versions are candidates. `tasks` says
 * which task named a run.
 */
export function trainedRuns(
  runs: readonly FoundRun[],
  named: readonly Named[] | undefined,
  tasks: ReadonlyMap<string, string>,
): TrainedRun[] {
  const chosen = (runId: string, model?: string, version?: string) =>
    named?.some((one) => ("runId" in one ? one.runId === runId : one.model === model && one.version === version));
  return runs.flatMap(({ runId, status, versions }) => {
    const taskId = tasks.get(runId);
    const row = (candidate: boolean, version?: { model: string; version: string }): TrainedRun => ({
      runId,
      ...version,
      role: candidate ? "candidate" : "other",
      ...(taskId !== undefined && { taskId }),
    });
    if (versions.length === 0) return [row(chosen(runId) ?? false)];
    return versions.map((one) => row(chosen(runId, one.model, one.version) ?? status === "FINISHED", one));
  });
}
