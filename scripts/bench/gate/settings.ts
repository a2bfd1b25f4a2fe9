/** What is simulated: for each rung of the evidence ladder, models that are as bad as is just not allowed, worse, and good. */
import { bootstrap } from "../../../src/gate/statistics/bootstrap.ts";
import type { Interval, Untold } from "../../../src/gate/statistics/interval.ts";
import type { Metric } from "../../../src/gate/statistics/metric.ts";
import { metricsNamed } from "../../../src/gate/statistics/metrics.ts";
import { oneProportion } from "../../../src/gate/statistics/oneProportion.ts";
import { pairedProportions } from "../../../src/gate/statistics/pairedProportions.ts";
import { seedDifference, seedMean } from "../../../src/gate/statistics/seeds.ts";
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
    ...eachMetric(ofMetric),
    ...[5, 10].flatMap((n) => [-0.01, -0.02, 0, 0.01].map((difference) => seeds(n, 0.01, difference))),
    ...[5, 10].flatMap((n) => [0, -0.01, 0.01, 0.02].map((difference) => seedsAlone(n, difference))),
    ...sizes.flatMap((n) => [0, 0.05].map((difference) => bestOfThree(n, difference))),
    ...sizes.flatMap((n) => [-0.02, 0].map((difference) => unpairedByShare(n, difference))),
    ...[5, 10].flatMap((n) => [-0.02, 0].map((difference) => seedsByShare(n, difference))),
    ...eachMetric(otherwiseOfMetric),
  ];
}

const eachMetric = (make: (metric: Metric, n: number) => Setting[]): Setting[] =>
  Object.keys(populations).flatMap((name) => sizesOf(name).flatMap((n) => make(metricsNamed(name)[0]!, n)));

/** Classes are few groups of examples; where each example is its own, 2,000 of them would take hours. */
const sizesOf = (metric: string) => (populations[metric] === classes ? sizes : sizes.filter((n) => n < 2000));

/** The margin is what the worse model is worse by; and half of it, so that the model is twice as bad as allowed. */
function ofMetric(metric: Metric, n: number): Setting[] {
  const { worse, equal, better } = standingsOf(metric);
  const margin = -worse.difference;
  return [
    resampled(n, metric, worse, margin),
    ...(n === 200 ? [resampled(n, metric, worse, margin / 2)] : []),
    resampled(n, metric, equal, margin),
    resampled(n, metric, better, margin),
  ];
}

/** With a margin that is a share, and against a threshold: what the worse model is truly worth. */
function otherwiseOfMetric(metric: Metric, n: number): Setting[] {
  const { worse, better } = standingsOf(metric);
  return [
    ...[worse, better].map((population) => resampledByShare(n, metric, population, worse)),
    ...[worse, better].map((population) => resampledAlone(n, metric, population, worse)),
  ];
}

function standingsOf(metric: Metric): Record<Standing, Population> {
  const of = (standing: Standing) => populations[metric.name]!(metric, standing);
  return { worse: of("worse"), equal: of("equal"), better: of("better") };
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

/** `found` answers for a test set that was drawn. */
function drawn(
  population: Population,
  n: number,
  metric: Metric,
  found: (test: Test, seed: number) => Interval | Untold,
): Setting["retrain"] {
  const test: Test = { truth: new Float64Array(n), candidate: new Float64Array(n), champion: new Float64Array(n) };
  const ones = new Float64Array(n).fill(1);
  const seen = (predicted: Float64Array) => metric.on(test.truth, predicted)(ones)?.value ?? Number.NaN;
  return (draws, index) => {
    population.draw(draws, test);
    return { told: found(test, index), candidate: seen(test.candidate), champion: seen(test.champion) };
  };
}

function resampled(n: number, metric: Metric, population: Population, margin: number): Setting {
  const { difference } = population;
  const asked = { confidence, nullValue: -margin };
  const retrain = drawn(population, n, metric, ({ truth, candidate, champion }, seed) =>
    bootstrap(metric, { truth, candidate, comparator: champion }, asked, { resamples: fewResamples, seed }),
  );
  return { rung: "paired bootstrap", metric: metric.name, better: metric.better, n, margin, difference, retrain };
}

/** The margin is a share of the champion's value: by which `allowed` is worse than its champion. */
function resampledByShare(n: number, metric: Metric, population: Population, allowed: Population): Setting {
  const factor = allowed.value / (allowed.value - allowed.difference);
  const asked = { confidence, nullValue: 0 };
  const retrain = drawn(population, n, metric, ({ truth, candidate, champion }, seed) =>
    bootstrap(metric, { truth, candidate, comparator: champion }, asked, { factor, resamples: fewResamples, seed }),
  );
  const { difference } = population;
  const rung = "paired bootstrap, margin as a share";
  return { rung, metric: metric.name, better: metric.better, n, margin: -allowed.difference, difference, retrain };
}

/** Against a threshold: what `threshold` is truly worth. */
function resampledAlone(n: number, metric: Metric, population: Population, threshold: Population): Setting {
  const asked = { confidence, nullValue: threshold.value };
  const bare = metric.better === "higher" ? threshold.value : -threshold.value;
  const draw = drawn(population, n, metric, ({ truth, candidate }, seed) =>
    bootstrap(metric, { truth, candidate }, asked, { resamples: fewResamples, seed }),
  );
  const difference = population.value - threshold.value;
  const rung = "bootstrap, against a threshold";
  const retrain: Setting["retrain"] = (draws, index) => ({ ...draw(draws, index), champion: bare });
  return { rung, metric: metric.name, better: metric.better, n, margin: 0, difference, retrain };
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

/** One recipe against a threshold. */
function seedsAlone(n: number, difference: number): Setting {
  const threshold = 0.85;
  return {
    rung: `${n} seeds, at least ${threshold}`,
    metric: "accuracy",
    better: "higher",
    n,
    margin: 0,
    difference,
    retrain(draws) {
      const own = Array.from({ length: n }, () => threshold + difference + 0.02 * draws.normal());
      const told = seedMean(own, "higher", { confidence, nullValue: threshold });
      return { told, candidate: own[0]!, champion: threshold };
    },
  };
}

/** The margin is a fiftieth of the champion's value; `difference` is a share of it too. */
function seedsByShare(n: number, share: number): Setting {
  const [champion, factor] = [0.85, 0.98];
  return {
    rung: `${n} seeds each, margin as a share`,
    metric: "accuracy",
    better: "higher",
    n,
    margin: (1 - factor) * champion,
    difference: share * champion,
    retrain(draws) {
      const runs = (mean: number, spread: number) => Array.from({ length: n }, () => mean + spread * draws.normal());
      const [own, others] = [runs((1 + share) * champion, 0.01), runs(champion, 0.02)];
      const scaled = others.map((value) => factor * value);
      const told = seedDifference(own, scaled, "higher", { confidence, nullValue: 0 });
      return { told, candidate: own[0]!, champion: others[0]! };
    },
  };
}

/** As the gate does it: the margin is a fiftieth of the value that was seen of the champion. */
function unpairedByShare(n: number, share: number): Setting {
  const champion = 0.85;
  return {
    rung: "two aggregates, margin as a share",
    metric: "accuracy",
    better: "higher",
    n,
    margin: 0.02 * champion,
    difference: share * champion,
    retrain(draws) {
      const [right] = counts(draws, [(1 + share) * champion, 1 - (1 + share) * champion], n) as [number, number];
      const [championRight] = counts(draws, [champion, 1 - champion], n) as [number, number];
      const asked = { confidence, nullValue: (-0.02 * championRight) / n };
      const told = unpairedProportions({ right, n }, { right: championRight, n }, asked);
      return { told, candidate: right / n, champion: championRight / n };
    },
  };
}

/** Three candidates that are equally good, of which the best is judged: as the gate does, for three times the chance. */
function bestOfThree(n: number, difference: number): Setting {
  const threshold = 0.85;
  return {
    rung: `the best of three, at least ${threshold}`,
    metric: "accuracy",
    better: "higher",
    n,
    margin: 0,
    difference,
    retrain(draws) {
      const each = [1, 2, 3].map(() => counts(draws, [threshold + difference, 1 - threshold - difference], n)[0]!);
      const right = Math.max(...each);
      const told = oneProportion({ right, n }, { confidence, nullValue: threshold });
      const shared = "because" in told ? told : { ...told, pValue: Math.min(1, 3 * told.pValue) };
      return { told: shared, candidate: right / n, champion: threshold };
    },
  };
}

function counts(draws: Draws, outcomes: readonly number[], n: number): number[] {
  const seen = outcomes.map(() => 0);
  for (let i = 0; i < n; i++) seen[draws.among(outcomes)]!++;
  return seen;
}
