/** Metrics of the order in which the examples are put. */
import type { Measured, Metric, Weighted } from "./metric.ts";

/**
 * The chance that a positive is scored above a negative, ties by half. The influences are those of DeLong, DeLong and Clarke-Pearson (1988,
 * Biometrics 44: 837-845).
 */
function rocAuc(truth: Float64Array, scores: Float64Array): Weighted {
  const { slotOf, slots } = slotsOf(truth, scores);
  const inSlot = new Float64Array(slots);
  const ofSlot = new Float64Array(slots);
  const influence = new Float64Array(truth.length);
  return (weights): Measured | undefined => {
    inSlot.fill(0);
    for (let i = 0; i < slotOf.length; i++) inSlot[slotOf[i]!]! += weights[i]!;
    let negatives = 0;
    let positives = 0;
    for (let slot = 0; slot < slots; slot += 2) {
      negatives += inSlot[slot]!;
      positives += inSlot[slot + 1]!;
    }
    if (positives === 0 || negatives === 0) return undefined;
    let pairs = 0;
    let negativesBelow = 0;
    let positivesAbove = positives;
    for (let slot = 0; slot < slots; slot += 2) {
      const negativesHere = inSlot[slot]!;
      const positivesHere = inSlot[slot + 1]!;
      positivesAbove -= positivesHere;
      ofSlot[slot] = positivesAbove + positivesHere / 2;
      ofSlot[slot + 1] = negativesBelow + negativesHere / 2;
      pairs += positivesHere * ofSlot[slot + 1]!;
      negativesBelow += negativesHere;
    }
    const value = pairs / (positives * negatives);
    const n = positives + negatives;
    const each = n / (positives * negatives);
    const [ofNegative, ofPositive] = [(value * n) / negatives, (value * n) / positives];
    for (let i = 0; i < slotOf.length; i++) {
      const slot = slotOf[i]!;
      influence[i] = each * ofSlot[slot]! - ((slot & 1) === 0 ? ofNegative : ofPositive);
    }
    return { value, influence };
  };
}

/** Two slots for each score, in rising order: its negatives, then its positives. */
function slotsOf(truth: Float64Array, scores: Float64Array): { slotOf: Uint32Array; slots: number } {
  const order = new Uint32Array(scores.length).map((_, index) => index).sort((a, b) => scores[a]! - scores[b]!);
  const slotOf = new Uint32Array(scores.length);
  let slots = 0;
  for (const [at, i] of order.entries()) {
    if (at === 0 || scores[i] !== scores[order[at - 1]!]) slots += 2;
    slotOf[i] = slots - 2 + (truth[i] === 1 ? 1 : 0);
  }
  return { slotOf, slots };
}

export const rankMetrics: readonly Metric[] = [{ name: "roc_auc", better: "higher", reads: "score", on: rocAuc }];
