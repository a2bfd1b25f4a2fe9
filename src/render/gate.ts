/** The gate's verdict as a page and as lines. */

import type { Explained } from "../gate/explain.ts";
import type { Move } from "../gate/history.ts";
import { type Judgement, type RuleVerdict, shown, type Verdict } from "../gate/verdict.ts";
import { intervalPicture } from "./intervals.ts";
import { code, escaped, folded, table } from "./markdown.ts";
import { historyTable } from "./promotion.ts";

export interface GateReport extends Judgement {
  /** `cnn_basic version 3, run …`. */
  candidate: string;
  candidateUrl: string;
  /** What became of it, in one sentence. */
  because: string;
  /** How the candidate was chosen among several. */
  chosen?: string;
  /** How many other versions were judged on the same evaluation set. */
  uses?: number;
  /** That the alias was changed past the ledger. */
  drift?: string;
  /** Moves of the alias; empty where the ledger was not asked. */
  history: readonly Move[];
}

const marks: Readonly<Record<Verdict, string>> = { pass: "✅", fail: "❌", inconclusive: "❔" };
const titles: Readonly<Record<Verdict, string>> = {
  pass: "The model is good enough",
  fail: "The model is not good enough",
  inconclusive: "It can't be told whether the model is good enough",
};

export function gateSummary(report: GateReport): string {
  const { verdict, rules, candidate, candidateUrl, because, chosen, uses, drift, history } = report;
  const cell = (value: number | undefined) => (value === undefined ? "" : shown(value));
  const rows = rules.map((rule) => [
    `${marks[rule.verdict]} ${rule.verdict}`,
    escaped(rule.rule),
    cell(rule.value),
    cell(rule.threshold),
    between(rule),
    escaped(rule.because),
  ]);
  const picture = intervalPicture(rules);
  const missing = rules.flatMap((rule) => (rule.missing ?? []).map((line) => `${rule.rule}: ${line}`));
  return [
    `## ${marks[verdict]} ${titles[verdict]}`,
    `${code(candidate)} · <${candidateUrl}>`,
    ...(chosen === undefined ? [] : [escaped(chosen)]),
    table(["verdict", "rule", "value", "needed", "interval", "what was seen"], rows),
    ...(picture === undefined ? [] : [picture]),
    escaped(because),
    ...(missing.length === 0 ? [] : [folded("What evidence is missing", bullets(missing))]),
    ...(uses === undefined ? [] : [usesLine(uses)]),
    ...(drift === undefined ? [] : [`⚠️ ${escaped(drift)}`]),
    ...(history.length === 0 ? [] : [historyTable(history)]),
  ].join("\n\n");
}

/** What the policy asks of a candidate; nothing was decided. */
export function explanation(
  { candidate, candidateUrl, chosen, uses, rules }: GateReport,
  explained: readonly Explained[],
): string {
  const picture = intervalPicture(rules);
  const parts = explained.map(({ rule, demands, evidence, missing }, index) =>
    [
      `### ${index + 1}. ${escaped(rule)}`,
      escaped(demands),
      `${marks[rules[index]!.verdict]} ${escaped(evidence)}`,
      ...(missing.length === 0 ? [] : [`Missing:\n\n${bullets(missing)}`]),
    ].join("\n\n"),
  );
  return [
    "## What the policy asks of this model",
    `${code(candidate)} · <${candidateUrl}>`,
    ...(chosen === undefined ? [] : [escaped(chosen)]),
    ...parts,
    ...(picture === undefined ? [] : [picture]),
    ...(uses === undefined ? [] : [usesLine(uses)]),
  ].join("\n\n");
}

/** The same for the log. */
export const explanationLines = ({ rule, demands, evidence, missing }: Explained): string[] => [
  rule,
  ...[demands, evidence, ...missing.map((line) => `Missing: ${line}`)].map((line) => `  ${line}`),
];

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${escaped(line)}`).join("\n");

function between({ interval }: RuleVerdict): string {
  if (interval === undefined) return "";
  const [from, to] = [interval.lower, interval.upper].map((bound) => (Number.isFinite(bound) ? shown(bound) : "∞"));
  return `${from} to ${to}`;
}

const usesLine = (uses: number): string =>
  uses === 0
    ? "No other version was judged on this evaluation set."
    : `${uses} other version${uses === 1 ? " was" : "s were"} judged on this evaluation set: the more often it is used, the less it says.`;

/** For the log: `pass  prediction_accuracy at least 0.8: 0.86 against 0.8`. */
export const ruleLine = ({ verdict, rule, because }: RuleVerdict): string =>
  `${verdict.padEnd(12)}  ${rule}: ${because}`;
