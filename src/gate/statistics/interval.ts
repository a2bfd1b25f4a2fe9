/** What a comparison answers. Larger is better in all of it: a difference of a metric that should be low is turned round. */
export interface Interval {
  /** What was seen: the candidate's value, or the candidate's minus the comparator's. */
  estimate: number;
  /** One-sided bounds: the truth is below `lower`, or above `upper`, with a probability of at most 1 - confidence each. */
  lower: number;
  upper: number;
  confidence: number;
  /** One-sided, for "the truth is not above `nullValue`": at most 1 - confidence just where `lower` reaches `nullValue`. */
  pValue: number;
  /** The same the other way round, for "the truth is not below `nullValue`": shows that a model is too bad. */
  pValueBelow: number;
  /** Name of the method, for people. */
  method: string;
  /** How many examples, or runs, the estimate rests on. */
  n: number;
}

/** Why there is no interval. */
export interface Untold {
  because: string;
}

export type Better = "higher" | "lower";

export interface Question {
  /** 0.95: a model that is too bad passes in at most 5 of 100 cases. */
  confidence: number;
  /**
   * What the truth has to be above: the threshold of at-least, minus the margin of no-worse-than, the margin of better-than. In the
   * orientation of `Interval`.
   */
  nullValue: number;
}
