/** Worlds in which it is known how good two models truly are. */
import { normalQuantile } from "../../../src/gate/statistics/distributions.ts";
import type { Metric } from "../../../src/gate/statistics/metric.ts";
import type { Draws } from "./draws.ts";

export interface Test {
  truth: Float64Array;
  candidate: Float64Array;
  champion: Float64Array;
}

export interface Population {
  /** The candidate's true value, turned round for a metric that should be low. */
  value: number;
  /** The candidate's true value minus the champion's, turned round for a metric that should be low. */
  difference: number;
  /** Fills a test set of as many examples as the arrays have places. */
  draw(draws: Draws, test: Test): void;
}

/** How the candidate stands to the champion. */
export type Standing = "worse" | "equal" | "better";

/**
 * Two classes, three in ten positive; the champion finds 80 % of the positives and 90 % of the negatives. The candidate differs from it on
 * about one example in ten.
 */
export function classes(metric: Metric, standing: Standing): Population {
  const [loses, gains] = { worse: [0.085, 0.15], equal: [0.06, 0.36], better: [0.035, 0.5] }[standing] as [
    number,
    number,
  ];
  const cells: number[][] = [];
  const probabilities: number[] = [];
  for (const [truth, share, right] of [
    [1, 0.3, 0.8],
    [0, 0.7, 0.9],
  ] as const) {
    // As many are lost as gained when a share of `gains` of the wrong ones balances one of `loses` of the right ones.
    const balanced = standing === "equal" ? (loses * right) / (1 - right) : gains;
    for (const championRight of [true, false])
      for (const candidateRight of [true, false]) {
        const kept = championRight ? 1 - loses : balanced;
        cells.push([truth, candidateRight ? truth : 1 - truth, championRight ? truth : 1 - truth]);
        probabilities.push(share * (championRight ? right : 1 - right) * (candidateRight ? kept : 1 - kept));
      }
  }
  const column = (at: number) => Float64Array.from(cells, (cell) => cell[at]!);
  const weights = Float64Array.from(probabilities);
  const trueValue = (at: number) => metric.on(column(0), column(at))(weights)!.value;
  return {
    value: trueValue(1),
    difference: trueValue(1) - trueValue(2),
    draw(draws, { truth, candidate, champion }) {
      for (let i = 0; i < truth.length; i++)
        [truth[i], candidate[i], champion[i]] = cells[draws.among(probabilities)] as [number, number, number];
    },
  };
}

/** Scores of two normal distributions, three in ten positive; both models err alike on most examples (correlation 0.8). */
export function scores(standing: Standing): Population {
  const champion = 0.9;
  const candidate = { worse: 0.88, equal: 0.9, better: 0.91 }[standing];
  const shift = (auc: number) => Math.SQRT2 * normalQuantile(auc);
  const [ofCandidate, ofChampion] = [shift(candidate), shift(champion)];
  return {
    value: candidate,
    difference: candidate - champion,
    draw(draws, test) {
      for (let i = 0; i < test.truth.length; i++) {
        const truth = draws.uniform() < 0.3 ? 1 : 0;
        const shared = Math.sqrt(0.8) * draws.normal();
        test.truth[i] = truth;
        test.candidate[i] = truth * ofCandidate + shared + Math.sqrt(0.2) * draws.normal();
        test.champion[i] = truth * ofChampion + shared + Math.sqrt(0.2) * draws.normal();
      }
    },
  };
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Probabilities: the true log odds, spread by 2, and each model's own error in them, half of whose variance they share. */
export function probabilities(standing: Standing): Population {
  const champion = 0.7;
  const candidate = { worse: 0.85, equal: 0.7, better: 0.6 }[standing];
  return {
    value: -expectedLogLoss(candidate),
    difference: expectedLogLoss(champion) - expectedLogLoss(candidate),
    draw(draws, test) {
      for (let i = 0; i < test.truth.length; i++) {
        const odds = 2 * draws.normal();
        const shared = draws.normal();
        test.truth[i] = draws.uniform() < logistic(odds) ? 1 : 0;
        test.candidate[i] = logistic(odds + candidate * Math.SQRT1_2 * (shared + draws.normal()));
        test.champion[i] = logistic(odds + champion * Math.SQRT1_2 * (shared + draws.normal()));
      }
    },
  };
}

/** Log loss of the log odds with a normal error of that spread, by a sum over a grid of both. */
function expectedLogLoss(spread: number): number {
  const density = (z: number) => Math.exp((-z * z) / 2);
  let [total, weights] = [0, 0];
  for (let a = -8; a <= 8; a += 0.05)
    for (let b = -8; b <= 8; b += 0.05) {
      const weight = density(a) * density(b);
      const [truth, said] = [logistic(2 * a), 2 * a + spread * b];
      weights += weight;
      total += weight * (truth * Math.log1p(Math.exp(-said)) + (1 - truth) * Math.log1p(Math.exp(said)));
    }
  return total / weights;
}

/** Errors of a regression: two thirds of a model's squared error is shared; a fifth of the examples are three times as hard. */
export function errors(standing: Standing): Population {
  const scale = { worse: 1.05, equal: 1, better: 0.97 }[standing];
  const rootMeanSquare = Math.sqrt(0.8 + 0.2 * 9);
  return {
    value: -rootMeanSquare * scale,
    difference: rootMeanSquare * (1 - scale),
    draw(draws, test) {
      for (let i = 0; i < test.truth.length; i++) {
        const hard = draws.uniform() < 0.2 ? 3 : 1;
        const shared = Math.sqrt(2 / 3) * draws.normal();
        test.truth[i] = 0;
        test.candidate[i] = scale * hard * (shared + Math.sqrt(1 / 3) * draws.normal());
        test.champion[i] = hard * (shared + Math.sqrt(1 / 3) * draws.normal());
      }
    },
  };
}
