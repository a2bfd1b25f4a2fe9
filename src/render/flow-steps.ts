/** The steps of a flow as a table, at the end of its summary. */
import type { Result } from "../kernel/result.ts";
import { escaped, table } from "./markdown.ts";

export interface StepTold {
  action: string;
  result: Result | "skipped";
  because: string;
  /** Undefined when skipped. */
  seconds?: number;
}

const signs: Readonly<Record<string, string>> = { ok: "✅", skipped: "⏭️", refused: "❌" };

export const stepsSummary = (steps: readonly StepTold[]): string =>
  `### The steps\n\n${table(["step", "result", "seconds", ""], steps.map(row))}\n`;

const row = ({ action, result, because, seconds }: StepTold): string[] => [
  action,
  `${signs[result] ?? "⚠️"} ${result}`,
  seconds?.toFixed(1) ?? "",
  escaped(because),
];
