/** The job summary of a check of DAGs: the verdict first, then what to mend, then the graphs. */
import type { DagStatus } from "../dags/graph.ts";
import type { Finding, Severity } from "../kernel/finding.ts";
import { byImportance } from "./annotations.ts";
import { code, escaped, fileLink, folded, table } from "./markdown.ts";
import { count } from "./plain.ts";
import { countsOf } from "./terminal.ts";

/** A DAG to be drawn. */
export interface DagPicture {
  dagId: string;
  file: string;
  line: number;
  status: DagStatus;
  /** What must hold for the picture to be right: `BUCKET is not set`. */
  conditions: readonly string[];
  /** What is not known, and where that began. */
  reasons: readonly { message: string; file: string; line: number }[];
  tasks: number;
  edges: number;
  /** What the change under review does to it, each a clause of plain text: `task report is new`. */
  differences: readonly string[];
  /** Source of a Mermaid flowchart; undefined when there is nothing to draw. */
  mermaid: string | undefined;
}

export interface LintSummary {
  refused: boolean;
  findings: readonly Finding[];
  /** DAG files that were looked at, and the DAGs in them. */
  files: number;
  dags: number;
  /** What was done, after `Read 3 DAG files`, plain text of one line: `for Airflow 3 (the default), without running them`. */
  how: string;
  /** `Read` when left out. */
  did?: string;
  /** Commit or branch that was compared with. */
  base: string | undefined;
  /** Only what differs from the base was looked at. */
  changedOnly: boolean;
  pictures: readonly DagPicture[];
  /** As `Host.sourceUrl`. */
  sourceUrl: string | undefined;
}

/** GitHub refuses a summary of more than a MiB; the rest is for what other steps of ours say. */
const maxBytes = 1_000_000;
const findingsInSight = 25;
const picturesInSight = 5;

const icons: Record<Severity, string> = { error: "❌", warning: "⚠️", info: "ℹ️" };

export function lintSummary(report: LintSummary): string {
  const page = new Page(maxBytes);
  page.add(verdict(report));
  page.add(circumstances(report));
  addFindings(page, report);
  addPictures(page, report);
  return page.text;
}

function verdict({ refused, findings, dags, files, changedOnly }: LintSummary): string {
  const worst = findings.some(({ severity }) => severity === "warning") ? "⚠️" : "✅";
  const subject = dags === 0 ? "no DAG" : count(dags, "DAG");
  if (files === 0 && !changedOnly) return "## ⚠️ No DAG file was found: nothing was checked";
  if (findings.length === 0) return `## ✅ Nothing found in ${subject}`;
  return `## ${refused ? "❌" : worst} ${countsOf(findings)} in ${subject}`;
}

function circumstances({ files, how, did = "Read", base, changedOnly, refused, findings }: LintSummary): string {
  const parts = [`${did} ${count(files, "DAG file")} ${escaped(how)}.`];
  if (base !== undefined && changedOnly) parts.push(`Only what differs from ${code(base)} was looked at.`);
  if (findings.length > 0) parts.push(refused ? "The check is refused." : "The check passes.");
  return parts.join(" ");
}

function addFindings(page: Page, { findings, sourceUrl }: LintSummary): void {
  if (findings.length === 0) return;
  const sorted = byImportance(findings);
  const rest = sorted.slice(findingsInSight);
  page.add("### What to look at");
  for (const finding of sorted.slice(0, findingsInSight)) page.add(inFull(finding, sourceUrl));
  if (rest.length === 0) return;
  const rows = rest.map((finding) => [
    icons[finding.severity],
    fileLink(sourceUrl, finding.file, finding.range.start.line),
    escaped(finding.message),
    docsLink(finding),
  ]);
  page.addRows(`${count(rest.length, "more finding")}`, ["", "Where", "What", "Rule"], rows);
}

const docsLink = ({ rule, docs }: Finding): string => `[${code(rule)}](${encodeURI(docs)})`;

function inFull(finding: Finding, sourceUrl: string | undefined): string {
  const { severity, file, range, message, why, fix } = finding;
  return [
    `- ${icons[severity]} **${escaped(message)}**`,
    `  ${fileLink(sourceUrl, file, range.start.line)} · ${docsLink(finding)}${finding.changed ? " · on a changed line" : ""}`,
    `  ${escaped(why)}`,
    ...(fix === undefined ? [] : [`  **Fix:** ${escaped(fix)}`]),
  ].join("  \n");
}

function addPictures(page: Page, { pictures, base, sourceUrl }: LintSummary): void {
  if (pictures.length === 0 && base === undefined) return;
  page.add(base === undefined ? "### The DAGs" : `### What changed against ${code(base)}`);
  if (pictures.length === 0) page.add("No DAG has other tasks, arrows or arguments than before.");
  let left = 0;
  pictures.forEach((picture, index) => {
    const body = drawn(picture, sourceUrl);
    const shown = index < picturesInSight ? `#### ${code(picture.dagId)}\n\n${body}` : folded(picture.dagId, body);
    if (!page.add(shown)) left++;
  });
  if (left > 0) page.addLast(`${count(left, "further DAG")} did not fit on this page.`);
}

function drawn(picture: DagPicture, sourceUrl: string | undefined): string {
  const { file, line, tasks, edges, differences, mermaid } = picture;
  const parts = [
    `${fileLink(sourceUrl, file, line)} · ${count(tasks, "task")}, ${count(edges, "edge")} · ${certainty(picture)}`,
  ];
  if (differences.length > 0) parts.push(listed(differences.map(escaped)));
  if (picture.reasons.length > 0 && picture.status !== "exact") {
    const reasons = picture.reasons.map((at) => `${escaped(at.message)} (${fileLink(sourceUrl, at.file, at.line)})`);
    parts.push(`Not known without running the file:\n\n${listed(reasons)}`);
  }
  if (mermaid !== undefined) parts.push(fenced(mermaid));
  return parts.join("\n\n");
}

const mostListed = 20;

const listed = (items: readonly string[]): string =>
  [
    ...items.slice(0, mostListed).map((item) => `- ${item}`),
    ...(items.length > mostListed ? [`- and ${items.length - mostListed} more`] : []),
  ].join("\n");

function certainty({ status, conditions }: DagPicture): string {
  if (status === "exact") return "exactly this graph";
  if (status === "conditional") return `exactly this graph if ${conditions.map(escaped).join(" and ")}`;
  if (status === "partial") return "**known in part**: tasks and edges may be missing, or may not come to be";
  return "**unknown**: what stands here is made when the file runs";
}

/** A fence that the user's text in the picture cannot close. */
function fenced(mermaid: string): string {
  const longest = Math.max(2, ...[...mermaid.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}mermaid\n${mermaid.trimEnd()}\n${fence}`;
}

/** Paragraphs up to a size. */
class Page {
  text = "";
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes - 500;
  }

  /** False, and nothing added, when it does not fit. */
  add(paragraph: string): boolean {
    const size = Buffer.byteLength(paragraph) + 2;
    if (size > this.#left) return false;
    this.#left -= size;
    this.text += `${paragraph}\n\n`;
    return true;
  }

  /** What must always be said: there is room kept for it. */
  addLast(sentence: string): void {
    this.text += `${sentence}\n\n`;
  }

  /** A folded table, as many rows as half of the room that is left can take. */
  addRows(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
    let size = 0;
    const fitting = rows.filter((row) => {
      size += Buffer.byteLength(row.join(" | ")) + 5;
      return size < this.#left / 2;
    });
    const missing = rows.length - fitting.length;
    const note = missing > 0 ? `\n\n${count(missing, "further finding")} did not fit on this page.` : "";
    this.add(folded(title, `${table(head, fitting)}${note}`));
  }
}
