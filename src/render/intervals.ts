/** Values, what was needed, and how sure they are, as a picture of text that GitHub and terminals show alike. */
import { type RuleVerdict, shown } from "../gate/verdict.ts";
import { visible } from "./plain.ts";

const width = 48;
const marks = { pass: "✔", fail: "✘", inconclusive: "?" } as const;

/** A code block of one scale for each rule with a number; undefined when there is none. */
export function intervalPicture(rules: readonly RuleVerdict[]): string | undefined {
  const drawn = rules.flatMap((rule) => {
    const scale = scaleOf(rule);
    return scale === undefined ? [] : [`${marks[rule.verdict]} ${visible(rule.rule)}\n${scale}`];
  });
  if (drawn.length === 0) return undefined;
  const text = `${drawn.join("\n\n")}\n\n● seen   ├─┤ where it truly lies, as sure as the rule asks   ┊ needed`;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function scaleOf({ value, threshold, interval, against }: RuleVerdict): string | undefined {
  if (value === undefined || threshold === undefined) return undefined;
  const { estimate, lower, upper, needed } = interval ?? {
    estimate: value,
    lower: value,
    upper: value,
    needed: threshold,
  };
  const finite = [estimate, lower, upper, needed].filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const pad = (most - least) * 0.15 || Math.max(Math.abs(most) * 0.1, 1e-9);
  const at = (number: number) =>
    Math.round(((Math.min(Math.max(number, least), most) - least + pad) / (most - least + 2 * pad)) * (width - 1));
  const cells = Array.from({ length: width }, () => "·");
  if (interval) {
    cells.fill("─", at(lower), at(upper) + 1);
    cells[at(lower)] = Number.isFinite(lower) ? "├" : "─";
    cells[at(upper)] = Number.isFinite(upper) ? "┤" : "─";
  }
  cells[at(needed)] = "┊";
  cells[at(estimate)] = "●";
  const numbers = [`● ${shown(estimate)}`, `┊ ${shown(needed)}`];
  if (interval) numbers.push(`├─┤ ${bound(lower)} to ${bound(upper)}`);
  const what = interval !== undefined && against !== undefined ? "difference" : "value";
  return `  ${cells.join("")}   ${what}: ${numbers.join("   ")}`;
}

const bound = (value: number): string => (Number.isFinite(value) ? shown(value) : value < 0 ? "-∞" : "∞");
