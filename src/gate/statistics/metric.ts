/** A metric that is computed from single predictions. */
import type { Better } from "./interval.ts";

export interface Metric {
  /** As scikit-learn calls it. */
  name: string;
  better: Better;
  /**
   * What `predicted` holds: class codes from 0; a score that ranks the positives (class 1) before the negatives (class 0); the probability
   * of class 1; or a number to be near to the truth.
   */
  reads: "label" | "score" | "probability" | "value";
  on(truth: ArrayLike<number>, predicted: ArrayLike<number>): Weighted;
}

/**
 * The metric's value where example i counts `weights[i]` times; undefined where the metric has no value, as ROC AUC of one class alone. Into
 * `influence` goes what each example pushes the value by (the influence function: its weighted sum is 0, and the sum of its weighted squares
 * over the squared sum of weights is the value's variance).
 */
export type Weighted = (weights: ArrayLike<number>, influence: Float64Array) => number | undefined;
