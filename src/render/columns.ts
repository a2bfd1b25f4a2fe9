/** Text measured in the columns of a terminal: tabs, wide characters, and characters that take no column. */
import { visible } from "./plain.ts";

const tabStop = 4;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])/u;
const none = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

interface Cell {
  text: string;
  /** Offset in code units. */
  at: number;
  width: number;
}

/** A part of a line that fits, and where the carets go: columns before the first one, and how many. */
export interface Excerpt {
  shown: string;
  lead: number;
  marked: number;
}

/** The line, or as much of it around `from` as fits into `room` columns. Offsets are 0-based code units; `to` is behind the last. */
export function excerpt(line: string, from: number, to: number, room: number): Excerpt {
  const start = Math.min(from, line.length);
  const first = wholeCharacter(line, Math.max(0, start - room));
  const behind = start + room;
  let cells = cellsOf(line.slice(first, behind), first);
  let cutLeft = first > 0;
  let cutRight = behind < line.length;
  if (cutLeft || cutRight || widthOf(cells) > room) {
    const caret = Math.max(
      0,
      cells.findIndex((cell) => cell.at + cell.text.length > start),
    );
    let before = widthOf(cells.slice(0, caret));
    let drop = 0;
    if (before > room / 2) while (before > room / 3) before -= cells[drop++]?.width ?? before;
    cutLeft ||= drop > 0;
    cells = cells.slice(drop);
    const limit = room - Number(cutLeft) - 1;
    let total = widthOf(cells);
    while (total > limit && cells.length > 1) {
      total -= cells.pop()?.width ?? 0;
      cutRight = true;
    }
  }
  const inside = (cell: Cell) => cell.at >= start && cell.at < to;
  const lead = widthOf(cells.filter((cell) => cell.at < start)) + Number(cutLeft);
  return {
    shown: `${cutLeft ? "…" : ""}${cells.map((cell) => (cell.text === "\t" ? " ".repeat(cell.width) : cell.text)).join("")}${cutRight ? "…" : ""}`,
    lead,
    marked: Math.max(1, widthOf(cells.filter(inside))),
  };
}

/** Lines of at most `room` columns, broken at spaces; a longer word stands alone and whole, so that it can be copied. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const columnsOf = (text: string): number => widthOf(cellsOf(text, 0));

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

function cellsOf(text: string, offset: number): Cell[] {
  let column = 0;
  return [...graphemes.segment(visible(text))].map(({ segment, index }) => {
    const width = segment === "\t" ? tabStop - (column % tabStop) : none.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
    column += width;
    return { text: segment, at: offset + index, width };
  });
}

/** Not the second half of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
