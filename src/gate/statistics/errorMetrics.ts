/** Metrics that are a mean over the examples, or a function of one. */
import type { Measured, Metric, Weighted } from "./metric.ts";

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
    const losses = truth.map((value, i) => loss(value, predicted[i]!));
    const influence = new Float64Array(losses.length);
    return (weights) => {
      const value = weightedMean(losses, weights);
      for (let i = 0; i < losses.length; i++) influence[i] = losses[i]! - value;
      return Number.isFinite(value) ? { value, influence } : undefined;
    };
  };
}

const rootMeanSquared: Metric["on"] = (truth, predicted) => {
  const mean = meanOf(squared)(truth, predicted);
  return (weights): Measured | undefined => {
    const measured = mean(weights);
    if (measured === undefined) return undefined;
    const value = Math.sqrt(measured.value);
    const { influence } = measured;
    for (let i = 0; i < influence.length; i++) influence[i] = value === 0 ? 0 : influence[i]! / (2 * value);
    return { value, influence };
  };
};

/** The coefficient of determination; undefined where the truth is constant. */
const r2: Metric["on"] = (truth, predicted) => {
  const squaredError = meanOf(squared)(truth, predicted);
  const squaredSpread = new Float64Array(truth.length);
  return (weights): Measured | undefined => {
    const error = squaredError(weights);
    const centre = weightedMean(truth, weights);
    for (let i = 0; i < truth.length; i++) squaredSpread[i] = (truth[i]! - centre) ** 2;
    const spread = weightedMean(squaredSpread, weights);
    if (error === undefined || !(spread > 0)) return undefined;
    const { influence } = error;
    const unexplained = error.value / spread;
    for (let i = 0; i < influence.length; i++)
      influence[i] = (unexplained * (squaredSpread[i]! - spread) - influence[i]!) / spread;
    return { value: 1 - unexplained, influence };
  };
};

function weightedMean(values: Float64Array, weights: Float64Array): number {
  let n = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    n += weights[i]!;
    total += weights[i]! * values[i]!;
  }
  return total / n;
}

export const errorMetrics: readonly Metric[] = [
  { name: "log_loss", better: "lower", reads: "probability", on: meanOf(logLoss) },
  { name: "brier_score_loss", better: "lower", reads: "probability", on: meanOf(squared) },
  { name: "mean_squared_error", better: "lower", reads: "value", on: meanOf(squared) },
  { name: "mean_absolute_error", better: "lower", reads: "value", on: meanOf(absolute) },
  { name: "mean_absolute_percentage_error", better: "lower", reads: "value", on: meanOf(relative) },
  { name: "root_mean_squared_error", better: "lower", reads: "value", on: rootMeanSquared },
  { name: "r2", better: "higher", reads: "value", on: r2 },
];
