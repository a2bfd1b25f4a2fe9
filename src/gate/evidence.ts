/**
 * What a run can be believed about. MLflow keeps the metrics of failed and deleted runs, stores ±Infinity as ±1.797e308, and reads a
 * number that it does not understand as 0 at timestamp 0 (seen on 2.22 and 3.17): none of these is a value.
 */
import { nearest } from "../kernel/nearest.ts";

/** What is read of a run; `clients/mlflow.ts` gives more. */
export interface JudgedRun {
  runId: string;
  status: string;
  deleted: boolean;
  metrics: readonly { key: string; value: number; step: number; timestamp: number }[];
  tags: Readonly<Record<string, string>>;
}

/** What is compared. */
export interface Judged {
  run: JudgedRun;
  /** Registered model and version; undefined for a run that registered none. */
  model?: string;
  version?: string;
}

/** Tag of a run: SHA-256 over the data that it was measured on. */
export const evaluationSetTag = "mlops.evaluation-set";

/** Why nothing that the run says counts; undefined when it does. `sure`: it never will. */
export function wrongWithRun({ status, deleted }: JudgedRun): { because: string; sure: boolean } | undefined {
  if (deleted) return { because: "the run was deleted", sure: true };
  if (status === "FINISHED") return undefined;
  const over = status === "FAILED" || status === "KILLED";
  return { because: `the run is ${status}${over ? "" : ", not FINISHED"}`, sure: over };
}

/** The value of a metric, or why there is none. */
export function metricOf(run: JudgedRun, key: string): { value: number } | { because: string; sure: boolean } {
  const metric = run.metrics.find((one) => one.key === key);
  if (metric === undefined) {
    const names = run.metrics.map((one) => one.key);
    const near = nearest(key, names);
    const there = near
      ? `did you mean ${near}?`
      : names.length === 0
        ? "it has no metrics"
        : `it has ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
    return { because: `the run has no metric ${key}; ${there}`, sure: false };
  }
  const { value, timestamp } = metric;
  if (Number.isNaN(value)) return { because: `${key} is NaN`, sure: true };
  if (Math.abs(value) >= Number.MAX_VALUE) return { because: `${key} is infinite`, sure: true };
  if (value === 0 && timestamp === 0)
    return { because: `${key} is 0 at time 0: what MLflow stores for a value that it could not read`, sure: false };
  return { value };
}
