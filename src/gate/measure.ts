/**
 * Which metric a logged name stands for: the one that gives the logged value when it is computed again from the predictions. Predictions that
 * give another value are not those of the model that was measured.
 */
import type { Missing } from "./evidence.ts";
import type { Predictions } from "./predictions.ts";
import type { MetricRule } from "./rule.ts";
import type { Metric } from "./statistics/metric.ts";
import { metrics, metricsNamed } from "./statistics/metrics.ts";

type Columns = Pick<Predictions, "predicted" | "scores">;

export interface Measure {
  metric: Metric;
  truth: Float64Array;
  /** For each table. */
  predicted: readonly Float64Array[];
}

/** `contradicts`: the predictions give another value than was logged, and it is certain which metric it is. */
export function measureOf(
  { metric: name, measure }: Pick<MetricRule, "metric" | "measure">,
  labels: readonly string[],
  tables: readonly Columns[],
  logged: readonly number[],
): Measure | (Missing & { contradicts?: true }) {
  const known = measure === undefined ? metricsNamed(name) : metrics.filter((metric) => metric.name === measure);
  if (known.length === 0)
    return { because: `what ${name} computes is not known by its name: say measure: in the rule (accuracy, f1, …)` };
  let because = "";
  for (const metric of known) {
    const read = readFor(metric, labels, tables);
    if ("because" in read) {
      because ||= read.because;
      continue;
    }
    const values = read.predicted.map((predicted) => valueOn(metric, read.truth, predicted));
    const wrong = values.findIndex((value, index) => value === undefined || !isNear(value, logged[index]!));
    if (wrong < 0) return { metric, ...read };
    const whose = wrong === 0 ? "the candidate's" : "the other's";
    because = `${whose} predictions give ${metric.name} ${values[wrong] ?? "no value"}, but ${name} was logged as ${logged[wrong]}`;
    if (measure !== undefined) return { because, contradicts: true };
  }
  return { because };
}

function valueOn(metric: Metric, truth: Float64Array, predicted: Float64Array): number | undefined {
  return metric.on(truth, predicted)(new Float64Array(truth.length).fill(1))?.value;
}

/** A value may have been logged as a 32-bit float, or with four digits. */
const isNear = (value: number, logged: number): boolean =>
  Math.abs(value - logged) <= 5.1e-5 * Math.max(1, Math.abs(logged));

function readFor(
  metric: Metric,
  labels: readonly string[],
  tables: readonly Columns[],
): Omit<Measure, "metric"> | Missing {
  if (metric.reads === "value") {
    const all = [labels, ...tables.map(({ predicted }) => predicted)].map((cells) => Float64Array.from(cells, Number));
    if (!all.every((numbers) => numbers.every(Number.isFinite)))
      return { because: `${metric.name} takes labels and predictions that are numbers` };
    return { truth: all[0]!, predicted: all.slice(1) };
  }
  const codes = codesOf([labels, ...tables.map(({ predicted }) => predicted)]);
  const truth = Float64Array.from(labels, (label) => codes.get(label)!);
  if (metric.reads === "label")
    return {
      truth,
      predicted: tables.map(({ predicted }) => Float64Array.from(predicted, (cell) => codes.get(cell)!)),
    };
  const classes = new Set(codes.values()).size;
  if (classes > 2) return { because: `${metric.name} takes two classes, and here are ${classes}` };
  if (tables.some(({ scores }) => scores === undefined))
    return { because: `${metric.name} takes a column with scores (gate.predictions.score)` };
  return { truth, predicted: tables.map(({ scores }) => Float64Array.from(scores!)) };
}

/** Classes in order, as codes from 0: by number where all are numbers (0 and 0.0 are one), else by text. The second of two is the positive one. */
export function codesOf(columns: readonly (readonly string[])[]): Map<string, number> {
  const texts = [...new Set(columns.flat())];
  const numbers = texts.every((text) => text.trim() !== "" && Number.isFinite(Number(text)));
  const classOf = (text: string) => (numbers ? Number(text) : text);
  const classes = [...new Set(texts.map(classOf))].sort((a, b) => (a < b ? -1 : 1));
  return new Map(texts.map((text) => [text, classes.indexOf(classOf(text))]));
}
