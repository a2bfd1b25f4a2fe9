/** The gate's verdict as a page and as lines. */
import type { Move } from "../gate/history.ts";
import { type Judgement, type RuleVerdict, shown, type Verdict } from "../gate/verdict.ts";
import { code, escaped, table } from "./markdown.ts";
import { historyTable } from "./promotion.ts";

export interface GateReport extends Judgement {
  /** `cnn_basic version 3, run …`. */
  candidate: string;
  candidateUrl: string;
  /** What became of it, in one sentence. */
  because: string;
  /** How the candidate was chosen among several. */
  chosen?: string;
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

export function gateSummary({
  verdict,
  rules,
  candidate,
  candidateUrl,
  because,
  chosen,
  drift,
  history,
}: GateReport): string {
  const cell = (value: number | undefined) => (value === undefined ? "" : shown(value));
  const rows = rules.map((rule) => [
    `${marks[rule.verdict]} ${rule.verdict}`,
    escaped(rule.rule),
    cell(rule.value),
    cell(rule.threshold),
    escaped(rule.because),
  ]);
  return [
    `## ${marks[verdict]} ${titles[verdict]}`,
    `${code(candidate)} · <${candidateUrl}>`,
    ...(chosen === undefined ? [] : [escaped(chosen)]),
    table(["verdict", "rule", "value", "needed", "what was seen"], rows),
    escaped(because),
    ...(drift === undefined ? [] : [`⚠️ ${escaped(drift)}`]),
    ...(history.length === 0 ? [] : [historyTable(history)]),
  ].join("\n\n");
}

/** For the log: `pass  prediction_accuracy at least 0.8: 0.86 against 0.8`. */
export const ruleLine = ({ verdict, rule, because }: RuleVerdict): string =>
  `${verdict.padEnd(12)}  ${rule}: ${because}`;
