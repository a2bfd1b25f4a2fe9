/** `str()` and `repr()`. */
import { MAX_TEXT } from "./budget.ts";
import type { Range } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import { callArguments, str } from "./native.ts";
import { lookup, types } from "./types.ts";
import {
  type InstanceValue,
  type Site,
  type StrValue,
  type TupleValue,
  Unknown,
  type Value,
  withConditions,
} from "./values.ts";

/** `str(value)`. */
export function text(machine: Machine, value: Value, site: Site): StrValue | Unknown {
  switch (value.kind) {
    case "str":
      return value;
    case "unknown":
      return value;
    case "instance": {
      for (const name of ["__str__", "__repr__"]) {
        const method = lookup(value.type, name);
        if (method === "unknown")
          return machine.unknown(`the text of an instance of ${value.type.name} is not known`, site);
        if (method && !(value.plain && method.kind === "native" && lookup(types.object, name) === method)) {
          const result = machine.call(method, callArguments([value]), site);
          if (result.kind === "instance" && result.plain?.kind === "str") return result.plain;
          return result.kind === "str" || result.kind === "unknown"
            ? result
            : machine.raise("TypeError", `${name} returned non-string (type ${result.kind})`, site);
        }
        if (name === "__str__" && value.type.mro.some((type) => type.kind === "class" && type.name === "BaseException"))
          return exceptionText(machine, value, site);
      }
      if (value.plain) return text(machine, value.plain, site);
      break;
    }
    case "bool":
    case "int":
    case "float":
    case "none": {
      const plain = str(simple(value)!);
      return value.conditions ? withConditions(plain, value) : plain;
    }
  }
  return repr(machine, value, site);
}

function exceptionText(machine: Machine, value: InstanceValue, site: Site): StrValue | Unknown {
  const args = value.attributes.get("args");
  const given = args?.kind === "tuple" ? args.items : [];
  if (given.length === 0) return str("");
  if (given.length > 1) return repr(machine, args!, site);
  return value.type.mro.some((type) => type.kind === "class" && type.name === "KeyError")
    ? repr(machine, given[0]!, site)
    : text(machine, given[0]!, site);
}

function simple(value: Value): string | undefined {
  switch (value.kind) {
    case "none":
      return "None";
    case "bool":
      return value.value ? "True" : "False";
    case "int":
      return value.value.toString();
    case "float":
      return floatText(value.value);
    case "ellipsis":
      return "Ellipsis";
    default:
      return undefined;
  }
}

/** `repr(value)`. */
export function repr(machine: Machine, value: Value, site: Site): StrValue | Unknown {
  const parts: string[] = [];
  const failed = write(machine, value, site, parts, []);
  if (failed) return failed;
  return withConditions(str(parts.join("")), value);
}

/** Writes into `parts`; gives the Unknown on which it failed. */
function write(machine: Machine, value: Value, site: Site, parts: string[], inside: Value[]): Unknown | undefined {
  const plain = simple(value);
  if (plain !== undefined) {
    parts.push(plain);
    return undefined;
  }
  if (parts.length > MAX_TEXT / 10 || inside.length > 100)
    return machine.unknown("the text is too large to follow", site);
  if (inside.includes(value)) {
    parts.push(value.kind === "list" ? "[...]" : "{...}");
    return undefined;
  }
  const each = (items: Iterable<Value>, separator = ", "): Unknown | undefined => {
    let first = true;
    for (const item of items) {
      machine.step();
      if (!first) parts.push(separator);
      first = false;
      const failed = write(machine, item, site, parts, [...inside, value]);
      if (failed) return failed;
    }
    return undefined;
  };
  switch (value.kind) {
    case "str":
      parts.push(quote(value.value));
      return undefined;
    case "bytes":
      parts.push(`b${quoteBytes(value.value)}`);
      return undefined;
    case "unknown":
      return value;
    case "list": {
      if (value.open) return new Unknown(value.open);
      parts.push("[");
      const failed = each(value.items);
      parts.push("]");
      return failed;
    }
    case "tuple": {
      if (value.fields) return writeFields(machine, "", value, site, parts, inside);
      parts.push("(");
      const failed = each(value.items);
      parts.push(value.items.length === 1 ? ",)" : ")");
      return failed;
    }
    case "dict": {
      if (value.open) return new Unknown(value.open);
      parts.push(value.factory ? "defaultdict(" : "");
      if (value.factory) {
        const failed = write(machine, value.factory, site, parts, inside);
        if (failed) return failed;
        parts.push(", ");
      }
      parts.push("{");
      let first = true;
      for (const entry of value.entries.values()) {
        if (!first) parts.push(", ");
        first = false;
        const failed = each([entry.key, entry.value], ": ");
        if (failed) return failed;
      }
      parts.push(value.factory ? "})" : "}");
      return undefined;
    }
    case "set": {
      if (value.open) return new Unknown(value.open);
      // The order of a set of strings changes with each run of Python.
      if (value.entries.size > 1) return machine.unknown("the order of a set is not defined", site);
      if (value.entries.size === 0) {
        parts.push(value.frozen ? "frozenset()" : "set()");
        return undefined;
      }
      parts.push(value.frozen ? "frozenset({" : "{");
      const failed = each(value.entries.values());
      parts.push(value.frozen ? "})" : "}");
      return failed;
    }
    case "class":
      parts.push(value.module === "builtins" ? `<class '${value.name}'>` : `<class '${value.module}.${value.name}'>`);
      return undefined;
    case "module":
      if (value.file) return machine.unknown("the text holds a path of the machine", site);
      parts.push(`<module '${value.name}'>`);
      return undefined;
    case "instance": {
      const method = lookup(value.type, "__repr__");
      if (method === "unknown")
        return machine.unknown(`the text of an instance of ${value.type.name} is not known`, site);
      if (method) {
        const result = machine.call(method, callArguments([value]), site);
        if (result.kind === "unknown") return result;
        if (result.kind !== "str") return machine.raise("TypeError", "__repr__ returned non-string", site);
        parts.push(result.value);
        return undefined;
      }
      if (value.type === types.range) {
        const { start, stop, step } = value.data as Range;
        parts.push(`range(${start}, ${stop}${step === 1n ? "" : `, ${step}`})`);
        return undefined;
      }
      if (value.type.mro.some((type) => type.kind === "class" && type.name === "BaseException")) {
        const args = value.attributes.get("args");
        parts.push(value.type.name, "(");
        const failed = each(args?.kind === "tuple" ? args.items : []);
        parts.push(")");
        return failed;
      }
      if (value.plain?.kind === "tuple" && value.plain.fields)
        return writeFields(machine, value.type.name, value.plain, site, parts, [...inside, value]);
      if (value.plain) return write(machine, value.plain, site, parts, [...inside, value]);
      return machine.unknown(`the text of an instance of ${value.type.name} holds its address`, site);
    }
    default:
      return machine.unknown("the text holds an address", site);
  }
}

function writeFields(
  machine: Machine,
  name: string,
  value: TupleValue,
  site: Site,
  parts: string[],
  inside: Value[],
): Unknown | undefined {
  parts.push(name, "(");
  for (const [i, field] of value.fields!.entries()) {
    parts.push(i > 0 ? ", " : "", field, "=");
    const failed = write(machine, value.items[i]!, site, parts, [...inside, value]);
    if (failed) return failed;
  }
  parts.push(")");
  return undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A string as Python's `repr` writes it. */
export function quote(value: string): string {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
  let out = mark;
  for (const character of value) {
    const code = character.codePointAt(0)!;
    if (character === mark) out += `\\${mark}`;
    else if (ESCAPES[character]) out += ESCAPES[character];
    else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, "0")}`;
    else if (code < 127 || /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) out += character;
    else if (code < 256) out += `\\x${code.toString(16)}`;
    else if (code < 65536) out += `\\u${code.toString(16).padStart(4, "0")}`;
    else out += `\\U${code.toString(16).padStart(8, "0")}`;
  }
  return out + mark;
}

function quoteBytes(value: Uint8Array): string {
  const mark = value.includes(39) && !value.includes(34) ? '"' : "'";
  let out = mark;
  for (const byte of value) {
    const character = String.fromCharCode(byte);
    if (character === mark) out += `\\${mark}`;
    else if (ESCAPES[character]) out += ESCAPES[character];
    else if (byte < 32 || byte >= 127) out += `\\x${byte.toString(16).padStart(2, "0")}`;
    else out += character;
  }
  return out + mark;
}

/** A float as Python's `repr` writes it. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (Object.is(value, -0)) return "-0.0";
  if (value === 0) return "0.0";
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  const power = Number(exponent);
  if (power < -4 || power >= 16) {
    const sign = power < 0 ? "-" : "+";
    return `${digits}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  let plain = String(value);
  if (plain.includes("e")) plain = value.toFixed(Math.max(0, digits.replace(/[-.]/g, "").length - 1 - power));
  return plain.includes(".") ? plain : `${plain}.0`;
}
