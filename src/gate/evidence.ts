/**
 * What a run can be believed about. MLflow keeps the metrics of failed and deleted runs, stores ±Infinity as ±1.797e308, and reads a
 * number that it does not understand as 0 at timestamp 0 (seen on 2.22 and 3.17): none of these is a value. What MLflow 3 keeps of a logged
 * model's metrics is never read: it is the first step's, with NaN as 0.
 */
import { nearest } from "../kernel/nearest.ts";
import type { Predictions } from "./predictions.ts";
import type { Signature } from "./signature.ts";

interface Point {
  value: number;
  step: number;
  /** Milliseconds since 1970. */
  timestamp: number;
}

/** What is read of a run; `clients/mlflow.ts` gives more. */
export interface JudgedRun {
  runId: string;
  experimentId: string;
  /** The experiment's name, where it was asked for. */
  experiment?: string;
  status: string;
  deleted: boolean;
  end?: number;
  metrics: readonly ({ key: string } & Point)[];
  params: Readonly<Record<string, string>>;
  tags: Readonly<Record<string, string>>;
}

/** Why there is none of it. */
export interface Missing {
  because: string;
}

/** `isEmpty`: the table is there, and has no example. */
export interface NoPredictions extends Missing {
  isEmpty?: true;
}

/** One that is judged, or compared with. What was not asked for is left out. */
export interface Judged {
  run: JudgedRun;
  /** Registered model and version; undefined for a run that registered none. */
  model?: string;
  version?: string;
  /** Metrics that were logged more than once: all that was logged. */
  histories?: Readonly<Record<string, readonly Point[]>>;
  /** The step at which the model was saved, where MLflow 3 was told it. */
  savedAt?: number;
  predictions?: Predictions | NoPredictions;
  /** Runs of the same recipe with other seeds, this one among them. */
  seeds?: readonly JudgedRun[];
  signature?: Signature | Missing;
}

/** `sure`: it never will be a value. */
export interface NoValue extends Missing {
  sure: boolean;
}

/** Tag of a run: SHA-256 over the data that it was measured on. */
export const evaluationSetTag = "mlops.evaluation-set";

/** Why nothing that the run says counts; undefined when it does. */
export function wrongWithRun({ status, deleted }: JudgedRun): NoValue | undefined {
  if (deleted) return { because: "the run was deleted", sure: true };
  if (status === "FINISHED") return undefined;
  const over = status === "FAILED" || status === "KILLED";
  return { because: `the run is ${status}${over ? "" : ", not FINISHED"}`, sure: over };
}

/** The saved model's value of a metric, or why there is none. `step: last` says that the last one logged is the saved model's. */
export function metricValue(
  { run, histories, savedAt }: Judged,
  key: string,
  step?: "last",
): { value: number } | NoValue {
  const wrong = wrongWithRun(run);
  if (wrong) return wrong;
  const metric = run.metrics.find((one) => one.key === key);
  if (metric === undefined) return { because: `the run has no metric ${key}; ${there(key, run)}`, sure: false };
  const history = histories?.[key] ?? [metric];
  const values = new Set(history.map(({ value }) => value));
  if (values.size <= 1 || step === "last") return checked(key, metric, run);
  if (savedAt === undefined)
    return {
      because: `${key} was logged ${history.length} times with different values, and nothing says which is the saved model's; log it once for that model, log_model(step=…), or say step: last in the rule`,
      sure: false,
    };
  const saved = history.filter((point) => point.step === savedAt).sort((a, b) => b.timestamp - a.timestamp)[0];
  return saved === undefined
    ? { because: `${key} was not logged at step ${savedAt}, at which the model was saved`, sure: false }
    : checked(key, saved, run);
}

function there(key: string, { metrics }: JudgedRun): string {
  const names = metrics.map((one) => one.key);
  const near = nearest(key, names);
  if (near) return `did you mean ${near}?`;
  if (names.length === 0) return "it has no metrics";
  return `it has ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
}

/** A clock may be off by that much. */
const skew = 1000;

function checked(key: string, { value, timestamp }: Point, { end }: JudgedRun): { value: number } | NoValue {
  if (Number.isNaN(value)) return { because: `${key} is NaN`, sure: true };
  if (Math.abs(value) >= Number.MAX_VALUE) return { because: `${key} is infinite`, sure: true };
  if (value === 0 && timestamp === 0)
    return { because: `${key} is 0 at time 0: what MLflow stores for a value that it could not read`, sure: false };
  if (end !== undefined && timestamp > end + skew)
    return {
      because: `${key} was logged after the run had ended (${time(timestamp)}; it ended ${time(end)})`,
      sure: false,
    };
  return { value };
}

const time = (milliseconds: number): string =>
  Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : `at ${milliseconds} ms`;

/** Why a value was measured on nothing; undefined where nothing says so. `name` as in `evaluationSize`. */
export function measuredOnNothing({ run, predictions }: Judged, name: string): NoValue | undefined {
  const nothing = "so its values were measured on nothing";
  if (predictions && "isEmpty" in predictions) return { because: `${predictions.because}, ${nothing}`, sure: false };
  const told = toldSize(run, name);
  return told !== undefined && `${told}`.trim() !== "" && Number(told) === 0
    ? { because: `${name} is ${told}, ${nothing}`, sure: false }
    : undefined;
}

const toldSize = ({ metrics, params, tags }: JudgedRun, name: string): string | number | undefined =>
  tags[name] ?? params[name] ?? metrics.find(({ key }) => key === name)?.value;

/** How many examples the evaluation set has, by a tag, parameter or metric of that name; or why that is not known. */
export function evaluationSize({ run }: Judged, name: string): { n: number } | Missing {
  const told = toldSize(run, name);
  if (told === undefined) return { because: `no tag, parameter or metric ${name}` };
  const n = Number(told);
  return Number.isSafeInteger(n) && n > 0 ? { n } : { because: `${name} is ${told}, which is no number of examples` };
}

/** `Run.tags` of the data, shortened for messages. */
export const shortSet = (tag: string | undefined): string =>
  tag === undefined ? "none" : tag.length > 80 ? `${tag.slice(0, 80)}…` : tag;

export const isMissing = (found: object | undefined): found is Missing => found === undefined || "because" in found;
