/** From the text of mlops.yml to the settings of one run: checked, merged, every mistake with its place. */
import type { z } from "zod";
import type { Problem } from "../kernel/errors.ts";
import { nearest } from "../kernel/nearest.ts";
import type { ConfigQuery, LoadedConfig } from "./load.ts";
import { merge, type Tree } from "./merge.ts";
import { type Parsed, parsePlaces } from "./places.ts";
import { mlopsFile, sections } from "./schema.ts";

/** The text of a configuration file; `file` is its name for messages. */
export function readConfig(
  text: string,
  file: string,
  query: Pick<ConfigQuery, "environment" | "use-case">,
): Omit<LoadedConfig, "file"> {
  const parsed = parsePlaces(text, file);
  if ("problems" in parsed) return { tree: {}, problems: parsed.problems };
  const value = parsed.value ?? {};
  const checked = mlopsFile.safeParse(value);
  const problems = checked.success ? [] : checked.error.issues.flatMap((issue) => problemsOf(issue, parsed, value));
  if (problems.length > 0) return { tree: {}, problems };

  const top = value as Tree;
  const layers: Tree[] = [Object.fromEntries(Object.entries(top).filter(([key]) => key in sections))];
  for (const [input, key] of [
    ["use-case", "use-cases"],
    ["environment", "environments"],
  ] as const) {
    const name = query[input];
    if (name === undefined) continue;
    const known = (top[key] ?? {}) as Tree;
    if (Object.hasOwn(known, name)) layers.push(known[name] as Tree);
    else {
      const near = nearest(name, Object.keys(known));
      const names = Object.keys(known).join(", ");
      const fix = near
        ? `Did you mean ${near}?`
        : names === ""
          ? `Write ${key}.${name} in ${file}, or leave the input out.`
          : `Write one of: ${names}.`;
      problems.push({ what: `"${name}" is not among the ${key} of ${file}`, where: `input ${input}`, fix });
    }
  }
  return { tree: merge(layers), problems };
}

type Issue = z.core.$ZodIssue;

/** One problem for each mistake that zod's issue names. */
function problemsOf(issue: Issue, parsed: Parsed, value: unknown): Problem[] {
  const name = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        what: `${[...issue.path, key].join(".")} is no setting`,
        where: parsed.placeOf([...issue.path, key], "key"),
        fix: near
          ? `Did you mean ${near}?`
          : `Known here: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`,
      };
    });
  }
  if (issue.code === "invalid_union") {
    const given = at(value, issue.path);
    const fitting = issue.errors.find((branch) =>
      branch.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"),
    );
    const inner = (isTree(given) || Array.isArray(given) ? fitting : undefined) ?? issue.errors[0];
    return (inner ?? []).flatMap((deeper) =>
      problemsOf({ ...deeper, path: [...issue.path, ...deeper.path] } as Issue, parsed, value),
    );
  }
  const given = at(value, issue.path);
  return [
    {
      what: `${name === "" ? "the file" : name} ${saying(issue, given, parsed)}`,
      where: parsed.placeOf(issue.path),
      fix: fixing(issue, given, parsed),
    },
  ];
}

function saying(issue: Issue, given: unknown, parsed: Parsed): string {
  const value = typeof given === "number" ? (parsed.writtenAt(issue.path) ?? given) : JSON.stringify(given);
  const shown = given === null || typeof given === "object" || given === undefined ? "" : ` ${value}`;
  switch (issue.code) {
    case "invalid_type":
      return `is ${kindOf(given)}${shown}, but should be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `is${shown || ` ${kindOf(given)}`}, which is not one of ${issue.values.join(", ")}`;
    case "invalid_format":
      return `is${shown}; it ${issue.message}`;
    case "too_small":
      return "is empty";
    default:
      return `is wrong: ${issue.message}`;
  }
}

function fixing(issue: Issue, given: unknown, parsed: Parsed): string {
  if (issue.code === "invalid_type" && issue.expected === "string" && typeof given === "number") {
    return `Put it in quotes: "${parsed.writtenAt(issue.path) ?? given}".`;
  }
  if (issue.code === "invalid_type" && (issue.expected === "object" || issue.expected === "record")) {
    const known = knownKeys(issue.path);
    const keys = known.length > 0 ? `Write keys below it (${known.slice(0, 12).join(", ")})` : "Write keys below it";
    return issue.path.length === 0 ? `${keys}.` : `${keys}, or take it out.`;
  }
  if (issue.code === "invalid_type" && issue.expected === "array")
    return "Write a list: [a, b], or lines that start with a dash.";
  if (issue.code === "invalid_value") {
    const words = issue.values.map(String);
    const near = typeof given === "string" ? nearest(given, words) : undefined;
    // YAML 1.1 habits: `off` and `no` are booleans there.
    if (given === false && words.includes("off")) return 'Write "off" in quotes.';
    return near ? `Did you mean ${near}?` : `Write one of ${words.join(", ")}.`;
  }
  return "See schema/mlops.schema.json for what may stand here.";
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  record: "a group of keys",
};

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return kinds[typeof value] ?? typeof value;
}

const isTree = (value: unknown): value is Tree => value !== null && typeof value === "object" && !Array.isArray(value);

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** The keys that may stand at a path, read off the schema. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schemas: unknown[] = [mlopsFile];
  for (const key of path) schemas = schemas.flatMap(unwrapped).flatMap((schema) => step(schema, key));
  return schemas.flatMap(unwrapped).flatMap((schema) => Object.keys((schema as { shape?: object }).shape ?? {}));
}

/** Through optional, default, prefault, transforms and unions to the schemas that say something. */
function unwrapped(schema: unknown): unknown[] {
  const { def } = schema as { def: { innerType?: unknown; in?: unknown; options?: unknown[] } };
  const inner = def.innerType ?? def.in;
  if (inner) return unwrapped(inner);
  return def.options ? def.options.flatMap(unwrapped) : [schema];
}

function step(schema: unknown, key: PropertyKey): unknown[] {
  const { shape, def } = schema as {
    shape?: Record<PropertyKey, unknown>;
    def: { valueType?: unknown; element?: unknown };
  };
  const inner = shape && Object.hasOwn(shape, key) ? shape[key] : (def.valueType ?? def.element);
  return inner === undefined ? [] : [inner];
}
