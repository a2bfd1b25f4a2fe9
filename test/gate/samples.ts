/** Candidates, champions and policies for tests of the gate, as small as what a test is about. */
import type { Judged, JudgedRun } from "../../src/gate/evidence.ts";
import type { Predictions } from "../../src/gate/predictions.ts";
import type { Rule } from "../../src/gate/rule.ts";
import { gateSettings } from "../../src/gate/settings.ts";
import { type Case, type Judgement, judge, type RuleVerdict } from "../../src/gate/verdict.ts";

export const now = Date.parse("2026-03-01T00:00:00Z");

export const run = (runId: string, metrics: Record<string, number> = {}, more: Partial<JudgedRun> = {}): JudgedRun => ({
  runId,
  experimentId: "1",
  status: "FINISHED",
  deleted: false,
  metrics: Object.entries(metrics).map(([key, value]) => ({ key, value, step: 0, timestamp: 1 })),
  params: {},
  tags: {},
  ...more,
});

export const model = (runId: string, metrics: Record<string, number>, more: Partial<JudgedRun> = {}): Judged => ({
  run: run(runId, metrics, more),
});

export const policy = (given: object) => gateSettings.parse(given);
export const rules = (...given: object[]): Rule[] => policy({ rules: given }).rules;

/** `beside` is what every rule is compared with. */
export function judged(
  settings: object,
  candidate: Judged,
  beside?: Judged | string,
  more: Partial<Case> = {},
): Judgement {
  const read = policy(settings);
  const at = beside === undefined ? null : typeof beside === "string" ? beside : 1;
  return judge(read, {
    sides: typeof beside === "object" ? [candidate, beside] : [candidate],
    beside: read.rules.map(() => at),
    chosenFrom: 1,
    pipeline: {},
    now,
    ...more,
  });
}

/** What one rule says. */
export const verdict = (
  rule: object,
  candidate: Judged,
  beside?: Judged | string,
  more: Partial<Case> & { first?: "pass" } = {},
): RuleVerdict => {
  const { first, ...rest } = more;
  return judged({ rules: [rule], ...(first && { first }) }, candidate, beside, rest).rules[0]!;
};

/**
 * Predictions of two classes on so many examples each: `both` right, `ours` right alone, `theirs` right alone, none. Answers both models with
 * their accuracies.
 */
export function pairOn(
  { both, ours, theirs, none }: { both: number; ours: number; theirs: number; none: number },
  metric = "accuracy",
): [Judged, Judged] {
  const n = both + ours + theirs + none;
  const right = (index: number) => ({
    ours: index < both + ours,
    theirs: index < both || (index >= both + ours && index < both + ours + theirs),
  });
  const side = (name: "ours" | "theirs", hits: number): Judged => ({
    ...model(name, { [metric]: hits / n }),
    predictions: table(n, (index) => right(index)[name]),
  });
  return [side("ours", both + ours), side("theirs", both + theirs)];
}

/** The true class of every example is 1. */
export const table = (n: number, right: (index: number) => boolean): Predictions => ({
  path: "predictions.csv",
  ids: Array.from({ length: n }, (_, index) => `e${index}`),
  labels: Array.from({ length: n }, () => "1"),
  predicted: Array.from({ length: n }, (_, index) => (right(index) ? "1" : "0")),
});
