/** Markdown in which the user's text stays text: never HTML, link, mention, or the end of a table cell. */
import { visible } from "./plain.ts";

/** Stands unseen where GitHub would otherwise make a link, a mention or a picture of plain text. */
const zeroWidth = "\u200b";

const tempting = /:(?=\/\/|[\w+-]+:)|(?:www|mailto|xmpp)(?=[.:])|@|#(?=\w)|GH-(?=\d)/gi;

/** A user's text inside a sentence, list item or table cell. A decorator (`@task`) becomes code: it is not a mention then. */
export const escaped = (text: string): string =>
  visible(text)
    .replace(/[\t ]+/g, " ")
    .split(/((?<![\w@`])@[A-Za-z_][\w.]*\w)/)
    .map((part, index) => (index % 2 === 1 ? code(part) : punctuation(part)))
    .join("");

const punctuation = (text: string): string =>
  text
    .replace(tempting, `$&${zeroWidth}`)
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

/** The same where Markdown is not read: inside `<summary>`. */
export const escapedHtml = (text: string): string =>
  visible(text).replace(tempting, `$&${zeroWidth}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A user's text as code, on one line. */
export function code(text: string): string {
  // A backslash before a bar would end a table's cell there.
  const shown = visible(text)
    .replace(/\t/g, " ")
    .replace(/\\(?=\|)/g, `\\${zeroWidth}`);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || /^ .* $|^$/.test(shown) ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}

/** A link to a file, or to a line of it, under `Host.sourceUrl`; code alone without one. */
export function fileLink(sourceUrl: string | undefined, file: string, line?: number): string {
  // `[x]: y` at the start of a paragraph would be a definition, which is not shown.
  const label = code((line === undefined ? file : `${file}:${line}`).replaceAll("]:", `]${zeroWidth}:`));
  if (sourceUrl === undefined) return label;
  const path = file
    .replace(/\p{Cs}/gu, "�")
    .split("/")
    .map(segment)
    .join("/");
  return `[${label}](${sourceUrl}/${path}${line === undefined ? "" : `#L${line}`})`;
}

/** Percent-encoded for a path; parentheses too, which would end a Markdown link. */
const segment = (text: string): string => encodeURIComponent(text).replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));

/** A table of cells that are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`)
    .join("\n");

/** Plain text in sight, and Markdown behind a click. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${escapedHtml(title)}</summary>\n\n${body}\n\n</details>`;
