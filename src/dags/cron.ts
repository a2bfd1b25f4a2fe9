/** Cron expressions as Airflow reads them (by croniter): five to seven fields, names, steps, `L`, `#`. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

interface Field {
  name: string;
  low: number;
  high: number;
  names?: readonly string[];
  first?: number;
}
const FIELDS: readonly Field[] = [
  { name: "minute", low: 0, high: 59 },
  { name: "hour", low: 0, high: 23 },
  { name: "day of the month", low: 1, high: 31 },
  { name: "month", low: 1, high: 12, names: MONTHS, first: 1 },
  { name: "day of the week", low: 0, high: 7, names: DAYS, first: 0 },
  { name: "second", low: 0, high: 59 },
  { name: "year", low: 1970, high: 2099 },
];

/** Words that stand for an expression, in Airflow and in croniter. */
export const PRESETS: ReadonlySet<string> = new Set([
  "@hourly",
  "@daily",
  "@weekly",
  "@monthly",
  "@quarterly",
  "@yearly",
  "@midnight",
  "@annually",
]);

/** What is wrong with the expression, or undefined. */
export function cronProblem(expression: string): string | undefined {
  const text = expression.trim().toLowerCase();
  if (PRESETS.has(text)) return undefined;
  if (text.startsWith("@")) return `'${expression}' is not one of Airflow's presets`;
  const fields = text.split(/\s+/).filter((field) => field !== "");
  if (fields.length < 5 || fields.length > 7)
    return `'${expression}' has ${fields.length} field${fields.length === 1 ? "" : "s"}; a cron expression has 5 (minute, hour, day of the month, month, day of the week)`;
  for (const [i, field] of fields.entries()) {
    const problem = fieldProblem(field, FIELDS[i]!);
    if (problem) return `'${expression}': the ${FIELDS[i]!.name} '${field}' ${problem}`;
  }
  return undefined;
}

function fieldProblem(text: string, field: Field): string | undefined {
  for (const part of text.split(",")) {
    const problem = partProblem(part, field);
    if (problem) return problem;
  }
  return undefined;
}

function partProblem(part: string, field: Field): string | undefined {
  if (part === "*") return undefined;
  if (part === "?") return field.name.startsWith("day") ? undefined : "cannot be '?'";
  if (/^r(\(\d+-\d+\))?$/.test(part)) return undefined;
  if (field.name === "day of the month" && /^(l|\d+w)$/.test(part)) return undefined;
  if (field.name === "day of the week") {
    const nth = /^(\w+)#(\w+)$/.exec(part);
    if (nth) {
      if (numberOf(nth[1]!, field) === undefined) return "names no day";
      return /^[1-5]$/.test(nth[2]!) || nth[2] === "l" ? undefined : "asks for a week that a month never has";
    }
    if (/^l[0-7]$/.test(part)) return undefined;
  }
  const match = /^([^/]+)(?:\/(.+))?$/.exec(part);
  if (!match) return "is not complete";
  if (match[2] !== undefined && (!/^\d+$/.test(match[2]) || Number(match[2]) === 0))
    return "has a step that is no positive number";
  if (match[1] === "*") return undefined;
  const bounds = match[1]!.split("-");
  if (bounds.length > 2) return "is not a range";
  for (const bound of bounds) {
    const value = numberOf(bound, field);
    if (value === undefined) return "is neither a number nor a name that belongs there";
    if (value < field.low || value > field.high) return `is not within ${field.low} and ${field.high}`;
  }
  return undefined;
}

function numberOf(text: string, field: Field): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const at = field.names?.indexOf(text) ?? -1;
  return at < 0 ? undefined : at + field.first!;
}
