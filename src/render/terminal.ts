/**
 * Findings as a person reads them in a terminal: file by file, each with its source line, a caret under the very place, why it hurts
 * and what to do.
 */
import { styleText } from "node:util";
import type { Finding, Severity } from "../kernel/finding.ts";
import { excerpt, wrap } from "./columns.ts";
import { count, visible } from "./plain.ts";

export interface TerminalOptions {
  /** Text of a file by the path that its findings name; undefined when it can't be read: then no source is shown. */
  source(file: string): string | undefined;
  /** See `wantsColours`. */
  colours: boolean;
  /** Columns of the terminal. */
  width: number;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const severityStyle: Record<Severity, Style> = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["cyan", "bold"],
};
const caretStyle: Record<Severity, Style> = { error: "red", warning: "yellow", info: "cyan" };

type Environment = Readonly<Record<string, string | undefined>>;

/** FORCE_COLOR and NO_COLOR decide where they are set and not empty; else whether the stream is a terminal that knows colours. */
export function wantsColours(env: Environment, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}

/**
 * All findings in the given order, those of one file together; ends without a line break. Empty without findings. Why it hurts and the
 * rule's page are said once, at the first finding of that kind.
 */
export function terminalView(findings: readonly Finding[], options: TerminalOptions): string {
  // styleText reads the streams and the environment of the process unless told not to; that is decided by `wantsColours`.
  const paint: Paint = (style, text) => (options.colours ? styleText(style, text, { validateStream: false }) : text);
  const width = Math.max(40, options.width);
  const files = new Map<string, Finding[]>();
  for (const finding of findings) files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  const explained = new Set<string>();
  return [...files]
    .flatMap(([file, found]) => {
      const lines = options.source(file)?.split(/\r\n|\r|\n/);
      return found.map((finding) => {
        const cause = `${finding.rule} ${finding.why}`;
        const isNew = !explained.has(cause);
        explained.add(cause);
        return entry(finding, lines, width, paint, isNew);
      });
    })
    .join("\n\n");
}

/** `2 errors and 1 warning in 3 files (0.4 s)`. */
export const closingLine = (findings: readonly Finding[], files: number, seconds: number): string =>
  `${countsOf(findings)} in ${count(files, "file")} (${seconds.toFixed(1)} s)`;

/** `2 errors, 1 warning and 1 note`; `no findings`. */
export function countsOf(findings: readonly Finding[]): string {
  const words = (["error", "warning", "info"] as const)
    .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => count(n, severity === "info" ? "note" : severity));
  if (words.length < 2) return words[0] ?? "no findings";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function entry(
  finding: Finding,
  lines: readonly string[] | undefined,
  width: number,
  paint: Paint,
  explain: boolean,
): string {
  const { file, range, severity, rule, message, why, fix, docs } = finding;
  const place = paint("bold", `${visible(file)}:${range.start.line}:${range.start.column}`);
  const head = `${place} ${paint(severityStyle[severity], severity)} ${rule}`;
  const said = [
    ...wrap(visible(message), width - 2),
    ...(lines ? sourceLines(finding, lines, width, paint) : []),
    ...(explain ? labelled("why", why, width, paint) : []),
    ...(fix === undefined ? [] : labelled("fix", fix, width, paint)),
    ...(explain ? [paint("dim", `see ${docs}`)] : []),
  ];
  return [head, ...said.map((line) => `  ${line}`)].join("\n");
}

const labelled = (label: string, text: string, width: number, paint: Paint): string[] =>
  wrap(visible(text), width - 6).map((line, index) => (index === 0 ? `${paint("dim", label)} ${line}` : `    ${line}`));

/** The first and the last line of the range, each underlined; nothing when the file has no such line any more. */
function sourceLines(finding: Finding, lines: readonly string[], width: number, paint: Paint): string[] {
  const { start, end } = finding.range;
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const numbers = String(last).length;
  const room = width - numbers - 5;
  const show = (number: number, from: number, to: number): string[] => {
    const text = lines[number - 1];
    if (text === undefined) return [];
    const { shown, lead, marked } = excerpt(text, from, to, room);
    const gutter = (label: string) => paint("dim", `${label.padStart(numbers)} │`);
    const caret = paint(caretStyle[finding.severity], "^".repeat(marked));
    return [`${gutter(String(number))} ${shown}`, `${gutter("")} ${" ".repeat(lead)}${caret}`];
  };
  const length = (number: number) => lines[number - 1]?.length ?? 0;
  if (last === start.line) {
    return show(start.line, start.column - 1, end.line > last ? length(last) : end.column - 1);
  }
  const indent = lines[last - 1]?.search(/\S|$/) ?? 0;
  return [
    ...show(start.line, start.column - 1, length(start.line)),
    ...(last > start.line + 1 ? [paint("dim", `${"⋮".padStart(numbers)} │`)] : []),
    ...show(last, indent, end.line > last ? length(last) : end.column - 1),
  ];
}
