/** The input type `yaml`. Its parser takes time to load, so that only a text to read brings it. */
import type { parseDocument } from "yaml";
import type { Json } from "./host.ts";
import { BadValue, define, type InputOptions } from "./inputs.ts";

/** A mapping in YAML (or JSON, which is YAML), of what JSON can say too. */
export const yaml = <const O extends InputOptions>(options: O) => ({
  ...define(options, { type: "yaml", parse: parseMapping }),
  async ready() {
    parser ??= await import("yaml");
  },
});

let parser: { parseDocument: typeof parseDocument } | undefined;

function parseMapping(text: string): Readonly<Record<string, Json>> {
  const fix = "Write one `name: value` a line.";
  const document = parser!.parseDocument(text);
  const [error] = document.errors;
  if (error) throw new BadValue(`is no YAML (${error.message.split(/:?\n/)[0]})`, fix);
  const value: unknown = document.toJS();
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new BadValue("is no mapping", fix);
  const lost = lostIn(value);
  if (lost !== undefined) throw new BadValue(`has ${lost}, which JSON can't carry`, "Put it in quotes.");
  return value as Record<string, Json>;
}

/** A number that JSON would turn into another or into null. */
function lostIn(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) && Math.abs(value) < 2 ** 53 ? undefined : `${value}`;
  if (value === null || typeof value !== "object") return undefined;
  for (const item of Object.values(value)) {
    const lost = lostIn(item);
    if (lost !== undefined) return lost;
  }
  return undefined;
}
