/** Metrics of the order in which the examples are put. */
import type { Metric, Weighted } from "./metric.ts";

/**
 * The chance that a positive is scored above a negative, ties by half. The influences are those of DeLong, DeLong and Clarke-Pearson (1988,
 * Biometrics 44: 837-845).
 */
function rocAuc(truth: ArrayLike<number>, scores: ArrayLike<number>): Weighted {
  const order = Float64Array.from({ length: truth.length }, (_, index) => index).sort(
    (a, b) => scores[a]! - scores[b]!,
  );
  return (weights, influence) => {
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < truth.length; i++) {
      if (truth[i] === 1) positives += weights[i]!;
      else negatives += weights[i]!;
    }
    if (positives === 0 || negatives === 0) return undefined;
    const n = positives + negatives;
    let [positivesBelow, negativesBelow, pairs] = [0, 0, 0];
    for (let start = 0; start < order.length; ) {
      let [end, positivesHere, negativesHere] = [start, 0, 0];
      for (; end < order.length && scores[order[end]!] === scores[order[start]!]; end++) {
        if (truth[order[end]!] === 1) positivesHere += weights[order[end]!]!;
        else negativesHere += weights[order[end]!]!;
      }
      const belowPositive = (negativesBelow + negativesHere / 2) / negatives;
      const aboveNegative = (positives - positivesBelow - positivesHere / 2) / positives;
      for (let at = start; at < end; at++) {
        const i = order[at]!;
        influence[i] = truth[i] === 1 ? belowPositive : aboveNegative;
      }
      pairs += positivesHere * belowPositive;
      positivesBelow += positivesHere;
      negativesBelow += negativesHere;
      start = end;
    }
    const value = pairs / positives;
    const [ofPositive, ofNegative] = [n / positives, n / negatives];
    for (let i = 0; i < truth.length; i++)
      influence[i] = (influence[i]! - value) * (truth[i] === 1 ? ofPositive : ofNegative);
    return value;
  };
}

export const rankMetrics: readonly Metric[] = [{ name: "roc_auc", better: "higher", reads: "score", on: rocAuc }];
