/** Predictions for each example of an evaluation set, as a run logs them: csv with a header, one line an example. */
import type { Missing, NoPredictions } from "./evidence.ts";
import type { PredictionSettings } from "./settings.ts";

/** Columns of the table, a line at the same place in each. */
export interface Predictions {
  /** The artifact. */
  path: string;
  ids: readonly string[];
  labels: readonly string[];
  predicted: readonly string[];
  /** Missing when the table has no such column. */
  scores?: readonly number[];
}

/** Reads the table, or says what is wrong with it. */
export function predictionsFrom(text: string, path: string, settings: PredictionSettings): Predictions | NoPredictions {
  const [head, ...lines] = rowsOf(text);
  const wrong = (what: string): Missing => ({ because: `${path} ${what}` });
  if (head === undefined) return { ...wrong("is empty"), isEmpty: true };
  const at = (column: string) => head.indexOf(column);
  const missing = [settings.id, settings.label, settings.prediction].filter((column) => at(column) < 0);
  if (missing.length > 0)
    return wrong(
      `has no column ${missing.join(" and ")}; it has ${head.slice(0, 8).join(", ")} (gate.predictions names them)`,
    );
  if (lines.length === 0) return { ...wrong("has no examples"), isEmpty: true };
  const short = lines.findIndex((cells) => cells.length !== head.length);
  if (short >= 0) return wrong(`has ${lines[short]!.length} cells in row ${short + 1}, not ${head.length}`);
  const column = (name: string) => lines.map((cells) => cells[at(name)]!);
  const ids = column(settings.id);
  const twice = firstTwice(ids);
  if (twice !== undefined) return wrong(`names the example ${twice} twice`);
  const empty = [settings.label, settings.prediction].find((name) => column(name).some((cell) => noValue.test(cell)));
  if (empty !== undefined) return wrong(`has rows without a value in ${empty}`);
  const found = { path, ids, labels: column(settings.label), predicted: column(settings.prediction) };
  if (at(settings.score) < 0) return found;
  const scores = column(settings.score).map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
  return scores.every(Number.isFinite) ? { ...found, scores } : wrong(`has rows without a number in ${settings.score}`);
}

const noValue = /^\s*(nan|null|none|[+-]?inf(inity)?)?\s*$/i;

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}

/** Lines of cells (RFC 4180): quotes, quotes in quotes, and line ends of either kind. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const source = text.replace(/^\uFEFF/, "");
  // Most tables: ten times faster.
  if (!/"|\r(?!\n)/.test(source)) return filled(source.split(/\r?\n/).map((line) => line.split(",")));
  while (cell.lastIndex < source.length) {
    const found = cell.exec(source);
    // What stands behind a closing quote, or a quote in the middle of a cell.
    if (found === null) return [...rows, cells];
    const [, quoted, bare, end] = found;
    cells.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === ",") continue;
    rows.push(cells);
    cells = [];
  }
  if (cells.length > 0) rows.push([...cells, ""]);
  return filled(rows);
}

const filled = (rows: string[][]): string[][] => rows.filter((row) => row.length > 1 || row[0] !== "");

/** Both tables, example by example. */
export interface Pair {
  labels: readonly string[];
  ours: Omit<Predictions, "path" | "ids" | "labels">;
  theirs: Omit<Predictions, "path" | "ids" | "labels">;
}

/** Brings two tables into the same order; says why not, when they are not of the same examples with the same labels. */
export function pairOf(ours: Predictions, theirs: Predictions): Pair | Missing {
  const places = new Map(theirs.ids.map((id, index) => [id, index]));
  const order = ours.ids.map((id) => places.get(id));
  const common = order.filter((index) => index !== undefined);
  if (common.length !== ours.ids.length || common.length !== theirs.ids.length)
    return {
      because: `their predictions are of different examples: ${common.length} ids are in both, ${ours.ids.length - common.length} only in the candidate's, ${theirs.ids.length - common.length} only in the other's`,
    };
  const labels = common.map((index) => theirs.labels[index]!);
  const differ = labels.filter((label, index) => label !== ours.labels[index]).length;
  if (differ > 0) return { because: `their predictions disagree about the true class of ${differ} examples` };
  return {
    labels,
    ours: { predicted: ours.predicted, ...(ours.scores && { scores: ours.scores }) },
    theirs: {
      predicted: common.map((index) => theirs.predicted[index]!),
      ...(theirs.scores && { scores: common.map((index) => theirs.scores![index]!) }),
    },
  };
}
