/** Metrics that are a mean over the examples, or a function of one. */
import type { Metric, Weighted } from "./metric.ts";

type Loss = (truth: number, predicted: number) => number;

/** As scikit-learn: a probability of 0 or 1 is moved by the smallest step of a float. */
const logLoss: Loss = (truth, probability) => {
  const ofTruth = truth === 1 ? probability : 1 - probability;
  return -Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth)));
};
const squared: Loss = (truth, predicted) => (truth - predicted) ** 2;
const absolute: Loss = (truth, predicted) => Math.abs(truth - predicted);
const relative: Loss = (truth, predicted) => Math.abs(truth - predicted) / Math.max(Math.abs(truth), Number.EPSILON);

function meanOf(loss: Loss): Metric["on"] {
  return (truth, predicted): Weighted => {
    const losses = Float64Array.from({ length: truth.length }, (_, i) => loss(truth[i]!, predicted[i]!));
    return (weights, influence) => {
      const mean = weightedMean(losses, weights);
      for (let i = 0; i < losses.length; i++) influence[i] = losses[i]! - mean;
      return defined(mean);
    };
  };
}

const rootMeanSquared: Metric["on"] = (truth, predicted) => {
  const mean = meanOf(squared)(truth, predicted);
  return (weights, influence) => {
    const value = mean(weights, influence);
    if (value === undefined) return undefined;
    const root = Math.sqrt(value);
    for (let i = 0; i < truth.length; i++) influence[i] = root === 0 ? 0 : influence[i]! / (2 * root);
    return root;
  };
};

/** The coefficient of determination; undefined where the truth is constant. */
const r2: Metric["on"] = (truth, predicted) => {
  const mean = meanOf(squared)(truth, predicted);
  return (weights, influence) => {
    const error = mean(weights, influence);
    const centre = weightedMean(truth, weights);
    let [n, spread] = [0, 0];
    for (let i = 0; i < truth.length; i++) {
      n += weights[i]!;
      spread += weights[i]! * (truth[i]! - centre) ** 2;
    }
    spread /= n;
    if (error === undefined || !(spread > 0)) return undefined;
    for (let i = 0; i < truth.length; i++)
      influence[i] = (error / spread ** 2) * ((truth[i]! - centre) ** 2 - spread) - influence[i]! / spread;
    return 1 - error / spread;
  };
};

function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let [n, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    n += weights[i]!;
    total += weights[i]! * values[i]!;
  }
  return total / n;
}

const defined = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

export const errorMetrics: readonly Metric[] = [
  { name: "log_loss", better: "lower", reads: "probability", on: meanOf(logLoss) },
  { name: "brier_score_loss", better: "lower", reads: "probability", on: meanOf(squared) },
  { name: "mean_squared_error", better: "lower", reads: "value", on: meanOf(squared) },
  { name: "mean_absolute_error", better: "lower", reads: "value", on: meanOf(absolute) },
  { name: "mean_absolute_percentage_error", better: "lower", reads: "value", on: meanOf(relative) },
  { name: "root_mean_squared_error", better: "lower", reads: "value", on: rootMeanSquared },
  { name: "r2", better: "higher", reads: "value", on: r2 },
];
