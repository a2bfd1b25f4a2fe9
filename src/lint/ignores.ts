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

/** More ids than this in one comment are left out: nobody means them. */
const most = 100;

/** All ignores of a file, one for each id, in the order of the text. */
export function ignoresIn(file: SourceFile): Ignore[] {
  if (!file.text.includes("mlops:")) return [];
  const found: Ignore[] = [];
  const below = nextLinesWithCode(file.text);
  for (const comment of file.comments) {
    const match = /\bmlops:\s*ignore\b(?:\s*\[([^\]\n]*)\])?/.exec(comment.text);
    if (!match) continue;
    const start = comment.start + match.index;
    const end = start + match[0].length;
    const own = file.position(comment.start).line;
    const line = below[own - 1] ?? own;
    const ids = [...(match[1] ?? "").matchAll(/[^,\s]+/g)].slice(0, most);
    if (ids.length === 0) found.push({ id: "", place: { file, start, end }, line, used: false });
    const inside = start + match[0].lastIndexOf("[") + 1;
    for (const { 0: id, index } of ids) {
      const at = inside + index;
      found.push({ id, place: { file, start: at, end: at + id.length }, line, used: false });
    }
  }
  return found;
}

/** For each line, from 1, the first at or below it that holds more than a comment. */
function nextLinesWithCode(text: string): number[] {
  const rows = text.split(/\r\n|\r|\n/);
  const next: number[] = new Array(rows.length);
  let line = rows.length;
  for (let i = rows.length - 1; i >= 0; i--) {
    if (!/^\s*(#|$)/.test(rows[i]!)) line = i + 1;
    next[i] = line;
  }
  return next;
}
