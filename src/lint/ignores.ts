/** `# mlops: ignore[dag-cycle, isolated-task] reason`: on the line that a finding begins on, or alone on the lines above it. */
import type { SourceFile } from "../python/source.ts";
import type { Place } from "../python/values.ts";

export interface Ignore {
  /** What stands between the brackets; empty when there are none. */
  id: string;
  /** The id in the comment, or the comment when it names none. */
  place: Place;
  /** Line of the findings that it silences, from 1. */
  line: number;
  used: boolean;
}

/** All ignores of a file, one for each id, in the order of the text. */
export function ignoresIn(file: SourceFile): Ignore[] {
  if (!file.text.includes("mlops:")) return [];
  const found: Ignore[] = [];
  for (const comment of file.comments) {
    const match = /\bmlops:\s*ignore\b(?:\s*\[([^\]\n]*)\])?/.exec(comment.text);
    if (!match) continue;
    const start = comment.start + match.index;
    const end = start + match[0].length;
    const line = silencedLine(file, comment.start);
    const ids = [...(match[1] ?? "").matchAll(/[^,\s]+/g)];
    if (ids.length === 0) found.push({ id: "", place: { file, start, end }, line, used: false });
    const inside = start + match[0].lastIndexOf("[") + 1;
    for (const { 0: id, index } of ids) {
      const at = inside + index;
      found.push({ id, place: { file, start: at, end: at + id.length }, line, used: false });
    }
  }
  return found;
}

/** The comment's own line, or, where nothing stands before it, the next line with code. */
function silencedLine(file: SourceFile, comment: number): number {
  const { text } = file;
  const lineStart = Math.max(text.lastIndexOf("\n", comment - 1), text.lastIndexOf("\r", comment - 1)) + 1;
  const { line } = file.position(comment);
  if (text.slice(lineStart, comment).replace(/#.*/, "").trim() !== "") return line;
  const below = text.slice(comment).split(/\r\n|\r|\n/);
  const next = below.findIndex((row, i) => i > 0 && !/^\s*(#|$)/.test(row));
  return next === -1 ? line : line + next;
}
