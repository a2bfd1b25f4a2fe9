/** Metrics by the names under which training code logs them. */
import { errorMetrics } from "./errorMetrics.ts";
import { labelMetrics } from "./labelMetrics.ts";
import type { Metric } from "./metric.ts";
import { rankMetrics } from "./rankMetrics.ts";

export const metrics: readonly Metric[] = [...labelMetrics, ...rankMetrics, ...errorMetrics];

const otherNames: Readonly<Record<string, string>> = {
  acc: "accuracy",
  auc: "roc_auc",
  auroc: "roc_auc",
  logloss: "log_loss",
  cross_entropy: "log_loss",
  brier: "brier_score_loss",
  mse: "mean_squared_error",
  mae: "mean_absolute_error",
  mape: "mean_absolute_percentage_error",
  rmse: "root_mean_squared_error",
};

/**
 * The metrics that a logged name can mean, likeliest first; none for a name that is not known. `val_f1_score` is F1 of the positive class, or
 * the macro or weighted mean over classes: which one it was shows when its value is compared with the logged one.
 */
export function metricsNamed(logged: string): Metric[] {
  const plain = logged.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  const words = plain.replace(/_score$/, "").split("_");
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from).join("_");
    const name = otherNames[rest] ?? rest;
    const found = metrics.filter(
      (metric) => metric.name === name || (average.test(metric.name) && metric.name.replace(average, "") === name),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const average = /_(macro|weighted)$/;
