/** Metrics of predicted classes: all are functions of the confusion matrix. */
import type { Metric, Weighted } from "./metric.ts";

/** What a class has: predicted rightly, all of the truth, all predictions; as shares of the examples. */
interface ClassShares {
  hit: number;
  truth: number;
  predicted: number;
}

/** A class's own value, and how it changes with each of the three shares. */
type ClassMetric = (
  shares: ClassShares,
) => { value: number; hit: number; truth: number; predicted: number } | undefined;

const recallOf: ClassMetric = ({ hit, truth }) =>
  truth === 0 ? undefined : { value: hit / truth, hit: 1 / truth, truth: -hit / truth ** 2, predicted: 0 };

const precisionOf: ClassMetric = ({ hit, predicted }) =>
  predicted === 0
    ? undefined
    : { value: hit / predicted, hit: 1 / predicted, truth: 0, predicted: -hit / predicted ** 2 };

const f1Of: ClassMetric = ({ hit, truth, predicted }) => {
  const both = truth + predicted;
  const slope = (-2 * hit) / both ** 2;
  return both === 0 ? undefined : { value: (2 * hit) / both, hit: 2 / both, truth: slope, predicted: slope };
};

type Average = "binary" | "macro" | "weighted";

/** As scikit-learn averages: a class without a value counts 0, and one that is neither true nor predicted counts not at all. */
function averaged(ofClass: ClassMetric, average: Average, presentOnly = false): Metric["on"] {
  return (truth, predicted): Weighted => {
    const classes = average === "binary" ? 2 : 1 + Math.max(highest(truth), highest(predicted));
    const counts = Array.from({ length: classes }, (): ClassShares => ({ hit: 0, truth: 0, predicted: 0 }));
    return (weights, influence) => {
      for (const one of counts) one.hit = one.truth = one.predicted = 0;
      let n = 0;
      for (let i = 0; i < truth.length; i++) {
        const weight = weights[i]!;
        if (weight === 0) continue;
        n += weight;
        counts[truth[i]!]!.truth += weight;
        counts[predicted[i]!]!.predicted += weight;
        if (truth[i] === predicted[i]) counts[truth[i]!]!.hit += weight;
      }
      if (n === 0) return undefined;
      for (const one of counts) {
        one.hit /= n;
        one.truth /= n;
        one.predicted /= n;
      }
      const counted = counts
        .map((shares, code) => ({ shares, code }))
        .filter(({ shares, code }) => {
          if (average === "binary") return code === 1;
          return presentOnly ? shares.truth > 0 : shares.truth + shares.predicted > 0;
        });
      let value = 0;
      influence.fill(0, 0, truth.length);
      for (const { shares, code } of counted) {
        const own = ofClass(shares);
        if (own === undefined && average === "binary") return undefined;
        const { value: level, ...slope } = own ?? { value: 0, hit: 0, truth: 0, predicted: 0 };
        const share = average === "weighted" ? shares.truth : 1 / counted.length;
        const ofTruth = share * slope.truth + (average === "weighted" ? level : 0);
        value += share * level;
        const offset = share * (slope.hit * shares.hit + slope.predicted * shares.predicted) + ofTruth * shares.truth;
        for (let i = 0; i < truth.length; i++) {
          let push = -offset;
          if (truth[i] === code) push += ofTruth;
          if (predicted[i] === code) push += share * slope.predicted + (truth[i] === code ? share * slope.hit : 0);
          influence[i]! += push;
        }
      }
      return value;
    };
  };
}

const accuracy: Metric["on"] = (truth, predicted) => (weights, influence) => {
  let [n, right] = [0, 0];
  for (let i = 0; i < truth.length; i++) {
    n += weights[i]!;
    if (truth[i] === predicted[i]) right += weights[i]!;
  }
  const value = right / n;
  for (let i = 0; i < truth.length; i++) influence[i] = (truth[i] === predicted[i] ? 1 : 0) - value;
  return n === 0 ? undefined : value;
};

function highest(codes: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < codes.length; i++) most = Math.max(most, codes[i]!);
  return most;
}

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
