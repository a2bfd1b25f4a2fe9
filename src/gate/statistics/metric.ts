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
  on(truth: Float64Array, predicted: Float64Array): Weighted;
}

/** The metric where example i counts `weights[i]` times; undefined where it has no value, as ROC AUC of one class alone. */
export type Weighted = (weights: Float64Array) => Measured | undefined;

export interface Measured {
  value: number;
  /**
   * What each example pushes the value by: the influence function, whose weighted sum is 0. The sum of its weighted squares over the squared
   * sum of weights is the value's variance. The array is used again by the next call.
   */
  influence: Float64Array;
}
