/** GitHub's own description of its API (`openapi.json`, an extract): which operation a request is, and whether request and answer fit it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { repository } from "../tool.ts";

export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
}

interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Schema;
}

interface Operation {
  operationId: string;
  parameters: readonly Parameter[];
  requestBody?: { content: Readonly<Record<string, unknown>>; required?: boolean };
  responses: Readonly<Record<string, { $ref?: string; content?: Readonly<Record<string, unknown>> }>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const description: {
  from: string;
  paths: Paths;
  variants: Readonly<Record<string, Paths>>;
  components: Readonly<Record<string, Readonly<Record<string, Schema & Parameter>>>>;
} = JSON.parse(readFileSync(join(repository, "platform", "github", "openapi.json"), "utf8"));

/** Of operations that other versions describe differently: `enterprise-3.19`, `2026-03-10`. */
export type Variant = string | undefined;

export interface Found {
  /** As GitHub calls it: `repos/create-deployment`. */
  id: string;
  method: string;
  /** Where the operation stands in the description, as keys. */
  place: readonly string[];
  operation: Operation;
  /** From the path, decoded. */
  params: Readonly<Record<string, string>>;
}

// What has more words of its own comes first: `commits/{ref}/status` before `commits/{ref}`, whose ref may hold slashes.
const routes = Object.keys(description.paths)
  .map((path) => ({ path, pattern: patternOf(path), literal: path.replace(/\{\w+\}/g, "").length }))
  .sort((a, b) => b.literal - a.literal);

function patternOf(path: string): RegExp {
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "path" ? "(?<path>.*)" : name === "ref" ? "(?<ref>.+)" : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${pattern}$`);
}

/** All operations that are served, by their ids. */
export const operationIds: readonly string[] = Object.values(description.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);

/** The operation that a request asks for; `variant` where that version has its own. */
export function find(method: string, path: string, variant: Variant): Found | undefined {
  for (const route of routes) {
    const matched = route.pattern.exec(path);
    if (!matched) continue;
    const key = method.toLowerCase();
    const varied = variant === undefined ? undefined : description.variants[variant]?.[route.path]?.[key];
    const operation = varied ?? description.paths[route.path]?.[key];
    if (!operation) continue;
    const place = varied ? ["variants", variant!, route.path, key] : ["paths", route.path, key];
    const params = Object.fromEntries(
      Object.entries(matched.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]),
    );
    return { id: operation.operationId, method: key, place, operation, params };
  }
  return undefined;
}

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
const coercing = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: "array" });
for (const one of [ajv, coercing]) {
  formats.default(one);
  one.addSchema({ $id: "github", ...description });
}

const escaped = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));

function at(...keys: readonly string[]): ValidateFunction {
  const check = ajv.getSchema(`github#/${keys.map(escaped).join("/")}`);
  if (!check) throw new Error(`there is no schema at ${keys.join(" ")}`);
  return check;
}

/** What is wrong with a value of the named schema; empty when it fits. */
export function mistakesIn(schema: string, value: unknown): readonly string[] {
  const check = at("components", "schemas", schema);
  return check(value) ? [] : told(check.errors);
}

function told(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  const texts = (errors ?? []).map(({ instancePath, message, params }) => {
    const more = "allowedValues" in params ? `: ${params.allowedValues.join(", ")}` : "";
    return `${instancePath || "/"} ${message}${more}`;
  });
  return [...new Set(texts)];
}

/** The query with numbers and booleans as such, or what is wrong with it. */
export function readQuery(
  { operation }: Found,
  query: URLSearchParams,
): { values: Record<string, unknown>; mistakes: readonly string[] } {
  const given: Record<string, unknown> = Object.fromEntries(query);
  const parameters = operation.parameters
    .map(({ $ref, ...parameter }) => ($ref ? description.components.parameters![$ref.split("/").at(-1)!]! : parameter))
    .filter((parameter) => parameter.in === "query") as Parameter[];
  const check = coercing.compile({
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, absolute(schema)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  });
  return check(given) ? { values: given, mistakes: [] } : { values: given, mistakes: told(check.errors) };
}

/** References of a schema that stands outside the description. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/'));
}

/** What is wrong with a request's body. */
export function mistakesOfBody({ operation, place }: Found, body: unknown): readonly string[] {
  const { requestBody } = operation;
  if (!requestBody) return [];
  if (body === undefined) return requestBody.required ? ["/ is missing"] : [];
  const check = at(...place, "requestBody", "content", "application/json", "schema");
  return check(body) ? [] : told(check.errors);
}

/** What is wrong with an answer of ours: a status or a body that GitHub does not give. */
export function mistakesOfAnswer({ operation, place }: Found, status: number, body: unknown): readonly string[] {
  const described = operation.responses[String(status)];
  if (!described) {
    // Every operation may give these; the description names them for few.
    const usual = status >= 400;
    return usual
      ? mistakesIn("basic-error", body)
      : [`status ${status} is not one of ${Object.keys(operation.responses)}`];
  }
  const [keys, response] = described.$ref
    ? [
        described.$ref.split("/").slice(1),
        description.components.responses![described.$ref.split("/").at(-1)!] as never,
      ]
    : [[...place, "responses", String(status)], described];
  const types = Object.keys((response as typeof described).content ?? {});
  if (types.length === 0) return body === undefined || status >= 300 ? [] : ["it has a body"];
  const type = types.includes("application/json") ? "application/json" : types[0]!;
  const check = at(...keys, "content", type, "schema");
  return check(body) ? [] : told(check.errors);
}

/**
 * An object of the named schema: `given`, and what else the schema requires with a value that says nothing (null where it may be, else
 * zero, false, an empty list, an address at `base`). Only for what a client does not go by: addresses, counters, settings.
 */
export function filled(
  schema: string,
  given: Readonly<Record<string, unknown>>,
  base: string,
): Record<string, unknown> {
  return fill(description.components.schemas![schema]!, given, base) as Record<string, unknown>;
}

const epoch = "2026-01-01T00:00:00Z";

function fill(schema: Schema, given: unknown, base: string): unknown {
  if (schema.$ref) return fill(description.components.schemas![schema.$ref.split("/").at(-1)!]!, given, base);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    if (given !== undefined) return given;
    return choices.some(({ type }) => type === "null") ? null : fill(choices[0]!, given, base);
  }
  if (schema.allOf) return schema.allOf.reduce((sum: unknown, part) => fill(part, sum, base), given);
  const types = [schema.type ?? "object"].flat();
  if (given === undefined && types.includes("null")) return null;
  if (types.includes("object")) {
    if (given !== undefined && (given === null || typeof given !== "object" || Array.isArray(given))) return given;
    const object: Record<string, unknown> = { ...given };
    for (const name of schema.required ?? [])
      object[name] = fill(schema.properties?.[name] ?? { type: "null" }, object[name], base);
    return object;
  }
  if (given !== undefined) return given;
  if (schema.enum) return schema.enum[0];
  if (types.includes("array")) return [];
  if (types.includes("boolean")) return false;
  if (types.includes("integer") || types.includes("number")) return 0;
  if (schema.format === "uri") return `${base}/-`;
  return schema.format === "date-time" ? epoch : "";
}
