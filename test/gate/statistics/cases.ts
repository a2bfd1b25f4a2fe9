/** Random cases of every function: what reference.py is given, and what ours answers. */
import { Draws } from "../../../scripts/bench/gate/draws.ts";
import { bootstrap } from "../../../src/gate/statistics/bootstrap.ts";
import {
  betaQuantile,
  binomialUpperTail,
  normalQuantile,
  normalUpperTail,
  tCritical,
  tUpperTail,
} from "../../../src/gate/statistics/distributions.ts";
import { holm } from "../../../src/gate/statistics/holm.ts";
import type { Interval, Untold } from "../../../src/gate/statistics/interval.ts";
import type { Metric } from "../../../src/gate/statistics/metric.ts";
import { metrics, metricsNamed } from "../../../src/gate/statistics/metrics.ts";
import { oneProportion } from "../../../src/gate/statistics/oneProportion.ts";
import { pairedProportions } from "../../../src/gate/statistics/pairedProportions.ts";
import { eachResample, grouped } from "../../../src/gate/statistics/resample.ts";
import { seedDifference, seedMean } from "../../../src/gate/statistics/seeds.ts";
import { unpairedProportions } from "../../../src/gate/statistics/unpairedProportions.ts";

export interface Case {
  given: unknown[];
  ours: number[];
}

export function cases(count: number, seed: number): Map<string, Case[]> {
  const makers: Record<string, (random: Draws, index: number) => Case> = {
    normalUpperTail: (random) => distribution(normalUpperTail, 3 * random.normal()),
    normalQuantile: (random) => distribution(normalQuantile, random.uniform()),
    tUpperTail: (random) => distribution(tUpperTail, 3 * random.normal(), 1 + 50 * random.uniform()),
    tCritical: (random) => distribution(tCritical, random.uniform() / 2, 1 + 50 * random.uniform()),
    binomialUpperTail: (random) => {
      const n = whole(random, 1, 3000);
      return distribution(binomialUpperTail, whole(random, 0, n), n, random.uniform());
    },
    betaQuantile: (random) =>
      distribution(betaQuantile, random.uniform(), whole(random, 1, 2000), whole(random, 1, 300)),
    oneProportion: (random) => {
      const n = whole(random, 1, 3000);
      const right = whole(random, 0, n);
      const [level, nullValue] = [confidence(random), random.uniform()];
      const { estimate, lower, upper, pValue, pValueBelow } = told(
        oneProportion({ right, n }, { confidence: level, nullValue }),
      );
      return { given: [right, n, level, nullValue], ours: [estimate, lower, upper, pValue, pValueBelow] };
    },
    unpairedProportions: unpaired,
    pairedProportions: paired,
    seedMean: (random) => {
      const values = normals(random, whole(random, 2, 12));
      const [level, nullValue] = [confidence(random), 0.8 + 0.02 * random.normal()];
      return test([values, level, nullValue], seedMean(values, "higher", { confidence: level, nullValue }));
    },
    seedDifference: (random) => {
      const [values, others] = [normals(random, whole(random, 2, 12)), normals(random, whole(random, 2, 12))];
      const [level, nullValue] = [confidence(random), 0.02 * random.normal()];
      const asked = { confidence: level, nullValue };
      return test([values, others, level, nullValue], seedDifference(values, others, "higher", asked));
    },
    holm: (random) => {
      const given = Array.from({ length: whole(random, 1, 12) }, () => random.uniform() ** 3);
      return { given, ours: holm(given) };
    },
    bootstrap: resampled,
    ...Object.fromEntries(
      metrics.map((metric) => [
        `metric ${metric.name}`,
        (random: Draws, index: number) => measured(metric, random, index),
      ]),
    ),
  };
  return new Map(
    Object.entries(makers).map(([name, make], index) => {
      const random = new Draws(seed + index);
      return [name, Array.from({ length: count }, (_, index) => make(random, index))];
    }),
  );
}

function distribution<Given extends number[]>(of: (...given: Given) => number, ...given: Given): Case {
  return { given, ours: [of(...given)] };
}

/** The bounds are handed over: at each the reference has to find the p-value of the level. Every other case is without a margin. */
function unpaired(random: Draws): Case {
  const [n, otherN] = [whole(random, 5, 2000), whole(random, 5, 2000)];
  const [right, otherRight] = [whole(random, 1, n - 1), whole(random, 1, otherN - 1)];
  const [level, nullValue] = [confidence(random), random.uniform() < 0.5 ? 0 : 0.2 * random.uniform() - 0.1];
  const asked = { confidence: level, nullValue };
  const { lower, upper, ...rest } = told(unpairedProportions({ right, n }, { right: otherRight, n: otherN }, asked));
  return {
    given: [right, n, otherRight, otherN, nullValue, lower, upper],
    ours: [rest.pValue, rest.pValueBelow, 1 - level, 1 - level],
  };
}

/** Every other case without a margin, where the reference is McNemar's test. */
function paired(random: Draws): Case {
  const n = whole(random, 20, 2000);
  const candidateOnly = whole(random, 1, n / 4);
  const comparatorOnly = whole(random, 1, n / 4);
  const [level, nullValue] = [confidence(random), random.uniform() < 0.5 ? 0 : 0.2 * random.uniform() - 0.1];
  const asked = { confidence: level, nullValue };
  const { lower, upper, ...rest } = told(pairedProportions({ candidateOnly, comparatorOnly, n }, asked));
  return {
    given: [candidateOnly, comparatorOnly, n, nullValue, lower, upper],
    ours: [rest.pValue, rest.pValueBelow, 1 - level, 1 - level],
  };
}

/** The mean absolute error of two models; the truth is 0, so that an error is what a model says. */
function resampled(random: Draws): Case {
  const n = whole(random, 5, 40);
  const [resamples, level, seed] = [39, 0.95, whole(random, 1, 1e9)];
  const nullValue = 0.2 * random.normal();
  const draw = () => Float64Array.from({ length: n }, () => Math.abs(Math.round(10 * random.normal()) / 10));
  const [truth, candidate, comparator] = [new Float64Array(n), draw(), draw()];
  const metric = metricsNamed("mae")[0]!;
  const asked = { confidence: level, nullValue };
  const groups = grouped([truth, candidate, comparator]);
  const drawn: number[][] = [];
  eachResample(groups, resamples, seed, (counts) => drawn.push([...counts]));
  const [, own, others] = groups.columns as [Float64Array, Float64Array, Float64Array];
  return test(
    [[...own], [...others], [...groups.counts], drawn, level, nullValue],
    bootstrap(metric, { truth, candidate, comparator }, asked, { resamples, seed }),
  );
}

/** Weights of 1 to 4; in every tenth case the influence of one example, which takes the reference two more rounds. */
function measured(metric: Metric, random: Draws, index: number): Case {
  const n = whole(random, 12, 60);
  const binary = /^(f1|precision|recall)$/.test(metric.name);
  const classes = metric.reads === "label" && !binary ? whole(random, 2, 5) : 2;
  const label = () => whole(random, 0, classes - 1);
  const truth = metric.reads === "value" ? () => Math.round(20 * random.normal()) / 10 : label;
  const predicted = {
    label,
    score: () => Math.round(10 * random.normal()) / 10,
    probability: () => 0.01 + 0.98 * random.uniform(),
    value: () => 2 * random.normal(),
  }[metric.reads];
  const list = (draw: () => number) => Array.from({ length: n }, draw);
  const [truths, predictions, weights] = [list(truth), list(predicted), list(() => whole(random, 1, 4))];
  // Each class is there in both, as the reference warns of one that is not and counts it 0.
  for (let code = 0; code < classes && metric.reads !== "value"; code++) {
    truths[code] = code;
    if (metric.reads === "label") predictions[code] = code;
  }
  const example = index % 10 === 0 ? whole(random, 0, n - 1) : null;
  const { value, influence } = metric.on(
    Float64Array.from(truths),
    Float64Array.from(predictions),
  )(Float64Array.from(weights))!;
  return {
    given: [truths, predictions, weights, example],
    ours: example === null ? [value] : [value, influence[example]!],
  };
}

function test(given: unknown[], answer: Interval | Untold): Case {
  const { estimate, lower, upper, pValue, pValueBelow } = told(answer);
  return { given, ours: [estimate, lower, upper, pValue, pValueBelow] };
}

function told(answer: Interval | Untold): Interval {
  if ("because" in answer) throw new Error(answer.because);
  return answer;
}

const whole = (random: Draws, least: number, most: number) =>
  least + Math.floor(random.uniform() * (Math.floor(most) - least + 1));

const confidence = (random: Draws) => [0.8, 0.9, 0.95, 0.99][whole(random, 0, 3)]!;

const normals = (random: Draws, n: number) => Array.from({ length: n }, () => 0.8 + 0.03 * random.normal());
