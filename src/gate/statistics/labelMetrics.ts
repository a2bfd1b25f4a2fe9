/** Metrics of predicted classes: all are functions of the confusion matrix. */
import type { Metric, Weighted } from "./metric.ts";

/** Of a class: what was predicted rightly, what is true, what was predicted; as shares of the examples. */
interface Shares {
  hit: number;
  truth: number;
  predicted: number;
}

/** A class's own value, and its derivatives by each of the three shares; undefined where it has none. */
type ClassMetric = (shares: Shares) => { value: number; slope: Shares } | undefined;

const recallOf: ClassMetric = ({ hit, truth }) =>
  truth === 0
    ? undefined
    : { value: hit / truth, slope: { hit: 1 / truth, truth: -hit / (truth * truth), predicted: 0 } };

const precisionOf: ClassMetric = ({ hit, predicted }) =>
  predicted === 0
    ? undefined
    : { value: hit / predicted, slope: { hit: 1 / predicted, truth: 0, predicted: -hit / (predicted * predicted) } };

const f1Of: ClassMetric = ({ hit, truth, predicted }) => {
  const both = truth + predicted;
  const falling = (-2 * hit) / (both * both);
  return both === 0
    ? undefined
    : { value: (2 * hit) / both, slope: { hit: 2 / both, truth: falling, predicted: falling } };
};

type Average = "binary" | "macro" | "weighted";

/**
 * As scikit-learn averages: of class 1 alone; or over the classes that are true or predicted anywhere, with 0 for one that has no value.
 * `ofTruthOnly`: over the classes that are true somewhere.
 */
function averaged(ofClass: ClassMetric, average: Average, ofTruthOnly = false): Metric["on"] {
  return (truth, predicted): Weighted => {
    const highest = (codes: Float64Array) => codes.reduce((most, code) => Math.max(most, code), 1);
    const classes = 1 + Math.max(highest(truth), highest(predicted));
    const influence = new Float64Array(truth.length);
    return (weights) => {
      const shares = sharesOf(truth, predicted, weights, classes);
      const counts = ({ truth: isTrue, predicted: isPredicted }: Shares, code: number) =>
        average === "binary" ? code === 1 : isTrue + (ofTruthOnly ? 0 : isPredicted) > 0;
      const counted = shares.filter(counts).length;
      let value = 0;
      influence.fill(0);
      for (const [code, own] of shares.entries()) {
        if (!counts(own, code)) continue;
        const found = ofClass(own);
        if (found === undefined && average === "binary") return undefined;
        const { value: ofOwn, slope } = found ?? { value: 0, slope: { hit: 0, truth: 0, predicted: 0 } };
        const weight = average === "weighted" ? own.truth : 1 / counted;
        value += weight * ofOwn;
        const hit = weight * slope.hit;
        const isPredicted = weight * slope.predicted;
        const isTrue = weight * slope.truth + (average === "weighted" ? ofOwn : 0);
        const centre = hit * own.hit + isPredicted * own.predicted + isTrue * own.truth;
        for (let i = 0; i < influence.length; i++) {
          const [t, p] = [truth[i] === code, predicted[i] === code];
          influence[i]! += (t && p ? hit : 0) + (t ? isTrue : 0) + (p ? isPredicted : 0) - centre;
        }
      }
      return { value, influence };
    };
  };
}

function sharesOf(truth: Float64Array, predicted: Float64Array, weights: Float64Array, classes: number): Shares[] {
  const shares = Array.from({ length: classes }, (): Shares => ({ hit: 0, truth: 0, predicted: 0 }));
  const n = weights.reduce((total, weight) => total + weight, 0);
  for (let i = 0; i < truth.length; i++) {
    const share = weights[i]! / n;
    shares[truth[i]!]!.truth += share;
    shares[predicted[i]!]!.predicted += share;
    if (truth[i] === predicted[i]) shares[truth[i]!]!.hit += share;
  }
  return shares;
}

const accuracy: Metric["on"] = (truth, predicted): Weighted => {
  const influence = new Float64Array(truth.length);
  return (weights) => {
    let n = 0;
    let right = 0;
    for (let i = 0; i < truth.length; i++) {
      n += weights[i]!;
      if (truth[i] === predicted[i]) right += weights[i]!;
    }
    const value = right / n;
    for (let i = 0; i < truth.length; i++) influence[i] = (truth[i] === predicted[i] ? 1 : 0) - value;
    return { value, influence };
  };
};

const label = (name: string, on: Metric["on"]): Metric => ({ name, better: "higher", reads: "label", on });

export const labelMetrics: readonly Metric[] = [
  label("accuracy", accuracy),
  label("balanced_accuracy", averaged(recallOf, "macro", true)),
  ...(["binary", "macro", "weighted"] as const).flatMap((average) => {
    const suffix = average === "binary" ? "" : `_${average}`;
    return [
      label(`f1${suffix}`, averaged(f1Of, average)),
      label(`precision${suffix}`, averaged(precisionOf, average)),
      label(`recall${suffix}`, averaged(recallOf, average)),
    ];
  }),
];
