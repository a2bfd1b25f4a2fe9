/** What is simulated: for each rung of the evidence ladder, models that are as bad as is just not allowed, worse, and good. */
import { bootstrap } from "../../../src/gate/statistics/bootstrap.ts";
import type { Interval, Untold } from "../../../src/gate/statistics/interval.ts";
import type { Metric } from "../../../src/gate/statistics/metric.ts";
import { metricsNamed } from "../../../src/gate/statistics/metrics.ts";
import { oneProportion } from "../../../src/gate/statistics/oneProportion.ts";
import { pairedProportions } from "../../../src/gate/statistics/pairedProportions.ts";
import { seedDifference } from "../../../src/gate/statistics/seeds.ts";
import { unpairedProportions } from "../../../src/gate/statistics/unpairedProportions.ts";
import type { Draws } from "./draws.ts";
import { classes, errors, type Population, probabilities, type Standing, scores, type Test } from "./populations.ts";

export interface Retraining {
  /** Our answer. */
  told: Interval | Untold;
  /** The bare numbers, as MLflow has them. */
  candidate: number;
  champion: number;
}

export interface Setting {
  rung: string;
  metric: string;
  better: "higher" | "lower";
  /** Examples, or seeds of each recipe. */
  n: number;
  margin: number;
  /** The candidate's true value minus the champion's (or the threshold), larger is better. */
  difference: number;
  retrain(draws: Draws, index: number): Retraining;
}

const confidence = 0.95;

/** A model that is truly worse than the margin allows, or just as bad. */
export const isBad = ({ difference, margin }: Setting): boolean => difference <= -margin + 1e-12;

const sizes = [200, 500, 2000];

/**
 * Fewer than the 1,999 resamples of a real run: the level of a bootstrap test is the same with any number of resamples that makes 5 % of one
 * more than it whole, and only its power is a little less.
 */
const fewResamples = 99;

export function settings(): Setting[] {
  const standings = [0.02, 0.01].flatMap((margin) =>
    [-margin, -1.5 * margin, 0, margin].map((difference) => [margin, difference] as const),
  );
  return [
    ...sizes.flatMap((n) =>
      [0.1, 0.04].flatMap((differ) => standings.map(([margin, difference]) => paired(n, margin, difference, differ))),
    ),
    ...sizes.flatMap((n) => standings.map(([margin, difference]) => unpaired(n, margin, difference))),
    ...sizes.flatMap((n) => [0, -0.02, 0.02, 0.05].map((difference) => alone(n, difference))),
    ...Object.keys(populations).flatMap((name) => sizesOf(name).flatMap((n) => ofMetric(metricsNamed(name)[0]!, n))),
    ...[5, 10].flatMap((n) => [-0.01, -0.02, 0, 0.01].map((difference) => seeds(n, 0.01, difference))),
  ];
}

/** Classes are few groups of examples; where each example is its own, 2,000 of them would take hours. */
const sizesOf = (metric: string) => (populations[metric] === classes ? sizes : sizes.filter((n) => n < 2000));

/** The margin is what the worse model is worse by; and half of it, so that the model is twice as bad as allowed. */
function ofMetric(metric: Metric, n: number): Setting[] {
  const [worse, equal, better] = (["worse", "equal", "better"] as const).map((standing) =>
    populations[metric.name]!(metric, standing),
  ) as [Population, Population, Population];
  const margin = -worse.difference;
  return [
    resampled(n, metric, worse, margin, fewResamples),
    ...(n === 200 ? [resampled(n, metric, worse, margin / 2, fewResamples)] : []),
    resampled(n, metric, equal, margin, fewResamples),
    resampled(n, metric, better, margin, fewResamples),
  ];
}

const populations: Readonly<Record<string, (metric: Metric, standing: Standing) => Population>> = {
  f1: classes,
  balanced_accuracy: classes,
  roc_auc: (_, standing) => scores(standing),
  log_loss: (_, standing) => probabilities(standing),
  root_mean_squared_error: (_, standing) => errors(standing),
};

/** A champion that is right on 85 %, and a candidate that differs from it on a share of the examples. */
function paired(n: number, margin: number, difference: number, differ: number): Setting {
  const [candidateOnly, championOnly] = [(differ + difference) / 2, (differ - difference) / 2];
  const outcomes = [candidateOnly, championOnly, 0.85 - championOnly, 0.15 - candidateOnly];
  return {
    rung: `paired, ${100 * differ} % differ`,
    metric: "accuracy",
    better: "higher",
    n,
    margin,
    difference,
    retrain(draws) {
      const seen = counts(draws, outcomes, n);
      const [candidateOnly, comparatorOnly, both] = seen as [number, number, number];
      return {
        told: pairedProportions({ candidateOnly, comparatorOnly, n }, { confidence, nullValue: -margin }),
        candidate: (candidateOnly + both) / n,
        champion: (comparatorOnly + both) / n,
      };
    },
  };
}

/** Two test sets of their own. */
function unpaired(n: number, margin: number, difference: number): Setting {
  return {
    rung: "two aggregates",
    metric: "accuracy",
    better: "higher",
    n,
    margin,
    difference,
    retrain(draws) {
      const [right] = counts(draws, [0.85 + difference, 0.15 - difference], n) as [number, number];
      const [championRight] = counts(draws, [0.85, 0.15], n) as [number, number];
      const asked = { confidence, nullValue: -margin };
      return {
        told: unpairedProportions({ right, n }, { right: championRight, n }, asked),
        candidate: right / n,
        champion: championRight / n,
      };
    },
  };
}

function alone(n: number, difference: number): Setting {
  const threshold = 0.85;
  return {
    rung: `at least ${threshold}`,
    metric: "accuracy",
    better: "higher",
    n,
    margin: 0,
    difference,
    retrain(draws) {
      const [right] = counts(draws, [threshold + difference, 1 - threshold - difference], n) as [number, number];
      const told = oneProportion({ right, n }, { confidence, nullValue: threshold });
      return { told, candidate: right / n, champion: threshold };
    },
  };
}

function resampled(n: number, metric: Metric, population: Population, margin: number, resamples: number): Setting {
  const test: Test = { truth: new Float64Array(n), candidate: new Float64Array(n), champion: new Float64Array(n) };
  const ones = new Float64Array(n).fill(1);
  const { truth, candidate, champion } = test;
  const seen = (predicted: Float64Array) => metric.on(truth, predicted)(ones)?.value ?? Number.NaN;
  return {
    rung: "paired bootstrap",
    metric: metric.name,
    better: metric.better,
    n,
    margin,
    difference: population.difference,
    retrain(draws, index) {
      population.draw(draws, test);
      const asked = { confidence, nullValue: -margin };
      const told = bootstrap(metric, { truth, candidate, comparator: champion }, asked, { resamples, seed: index });
      return { told, candidate: seen(candidate), champion: seen(champion) };
    },
  };
}

/** Recipes whose runs spread by 0.01 and 0.02; the bare numbers are those of one run each. */
function seeds(n: number, margin: number, difference: number): Setting {
  return {
    rung: `${n} seeds each`,
    metric: "accuracy",
    better: "higher",
    n,
    margin,
    difference,
    retrain(draws) {
      const runs = (mean: number, spread: number) => Array.from({ length: n }, () => mean + spread * draws.normal());
      const [own, others] = [runs(0.85 + difference, 0.01), runs(0.85, 0.02)];
      const told = seedDifference(own, others, "higher", { confidence, nullValue: -margin });
      return { told, candidate: own[0]!, champion: others[0]! };
    },
  };
}

function counts(draws: Draws, outcomes: readonly number[], n: number): number[] {
  const seen = outcomes.map(() => 0);
  for (let i = 0; i < n; i++) seen[draws.among(outcomes)]!++;
  return seen;
}
