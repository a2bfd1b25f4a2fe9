/** The table of all keys of mlops.yml, from its JSON schema. */
import { table } from "./action-files.ts";

interface Node {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Node[];
  properties?: Readonly<Record<string, Node>>;
}

/** Rules of lint have a page of their own. */
const most = 12;

/** One row a key, named by its path; `skip`: top-level keys that hold all others once more. */
export function settingsTable(schema: Node, skip: readonly string[]): string {
  const rows = Object.entries(schema.properties ?? {})
    .filter(([name]) => !skip.includes(name))
    .flatMap(([name, section]) => rowsOf(name, section));
  return table(["key", "what it says", "values", "default"], rows);
}

function rowsOf(path: string, { properties = {} }: Node): string[][] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const inner = Object.keys(node.properties ?? {}).length;
    const key = `${path}.${name}`;
    const own = [`\`${key}\``, node.description ?? "", valuesOf(node), shown(node.default)];
    return inner > 0 && inner <= most ? [own, ...rowsOf(key, node)] : [own];
  });
}

const valuesOf = (node: Node): string => {
  const all = node.anyOf?.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const])) ?? [];
  const choices = node.enum ?? (all.length === node.anyOf?.length ? all : []);
  return choices.length > 0 ? choices.map((one) => `\`${one}\``).join(", ") : "";
};

const shown = (value: unknown): string =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
    ? ""
    : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
