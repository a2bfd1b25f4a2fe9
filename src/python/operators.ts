/** Arithmetic, comparison and truth. */
import { binaryNumbers, numeric } from "./arithmetic.ts";
import { MAX_ITEMS, MAX_TEXT } from "./budget.ts";
import { percentFormat } from "./format.ts";
import { items, type Range, rangeLength } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import {
  bool,
  callArguments,
  dictSet,
  ENTRY_NAME,
  FALSE,
  isUnset,
  keyOf,
  ownEquality,
  str,
  TRUE,
  unsetUnknown,
} from "./native.ts";
import { lookup, plainOf, typeOf, types } from "./types.ts";
import {
  BytesValue,
  DictValue,
  ListValue,
  SetValue,
  type Site,
  TupleValue,
  Unknown,
  type Value,
  withConditions,
} from "./values.ts";

const METHODS: Readonly<Record<string, readonly [string, string]>> = {
  "+": ["__add__", "__radd__"],
  "-": ["__sub__", "__rsub__"],
  "*": ["__mul__", "__rmul__"],
  "/": ["__truediv__", "__rtruediv__"],
  "//": ["__floordiv__", "__rfloordiv__"],
  "%": ["__mod__", "__rmod__"],
  "**": ["__pow__", "__rpow__"],
  "@": ["__matmul__", "__rmatmul__"],
  "<<": ["__lshift__", "__rlshift__"],
  ">>": ["__rshift__", "__rrshift__"],
  "&": ["__and__", "__rand__"],
  "|": ["__or__", "__ror__"],
  "^": ["__xor__", "__rxor__"],
  "<": ["__lt__", "__gt__"],
  "<=": ["__le__", "__ge__"],
  ">": ["__gt__", "__lt__"],
  ">=": ["__ge__", "__le__"],
};

/** `a operator b`. */
export function binary(machine: Machine, operator: string, a: Value, b: Value, site: Site): Value {
  const result = binaryPlain(machine, operator, a, b, site);
  return a.conditions || b.conditions ? withConditions(result, a, b) : result;
}

function binaryPlain(machine: Machine, operator: string, a: Value, b: Value, site: Site): Value {
  if (
    a.kind === "instance" ||
    b.kind === "instance" ||
    a.kind === "class" ||
    b.kind === "class" ||
    a.kind === "function" ||
    b.kind === "function"
  ) {
    const custom = byMethods(machine, operator, a, b, site);
    if (custom) return custom;
  }
  if (a.kind === "unknown" || b.kind === "unknown") return unknownOperation(machine, operator, a, b, site);
  const result = builtinBinary(machine, operator, plainOf(a), plainOf(b), site);
  if (result) return result;
  for (const operand of [a, b]) if (isUnset(operand)) return unsetUnknown(operand, site);
  const [left, right] = [typeOf(a).name, typeOf(b).name];
  if ("<=>=".includes(operator))
    return machine.raise(
      "TypeError",
      `'${operator}' not supported between instances of '${left}' and '${right}'`,
      site,
    );
  if (operator === "+" && (left === "str" || left === "list" || left === "tuple"))
    return machine.raise("TypeError", `can only concatenate ${left} (not "${right}") to ${left}`, site);
  return machine.raise("TypeError", `unsupported operand type(s) for ${operator}: '${left}' and '${right}'`, site);
}

function unknownOperation(machine: Machine, operator: string, a: Value, b: Value, site: Site): Unknown {
  const unknown = (a.kind === "unknown" ? a : b) as Unknown;
  for (const known of [a, b])
    if (
      known.kind === "instance" ||
      known.kind === "list" ||
      known.kind === "tuple" ||
      known.kind === "method" ||
      known.kind === "dict"
    )
      machine.world.unknownOperand(known, operator, unknown, site);
  return new Unknown(unknown.reason);
}

/** Operators that classes define. */
function byMethods(machine: Machine, operator: string, a: Value, b: Value, site: Site): Value | undefined {
  const names = METHODS[operator];
  if (!names) return undefined;
  const [name, reflected] = names;
  const typeA = typeOf(a);
  const typeB = typeOf(b);
  const tries: [Value, string, Value][] = [
    [a, name, b],
    [b, reflected, a],
  ];
  if (typeA !== typeB && typeB.mro.includes(typeA)) tries.reverse();
  for (const [left, method, right] of tries) {
    if (left.kind !== "instance" && left.kind !== "class" && left.kind !== "function") continue;
    const found = lookup(typeOf(left), method);
    if (found === "unknown") {
      const unknown = machine.unknown(`${typeOf(left).name} may come from a class that is not known`, site);
      machine.world.unknownOperand(right, operator, unknown, site);
      machine.escape([left, right], unknown.reason);
      return unknown;
    }
    if (!found) continue;
    const result = machine.call(found, callArguments([left, right]), site);
    if (!isNotImplemented(result)) return result;
  }
  return undefined;
}

export function isNotImplemented(value: Value): boolean {
  return value.kind === "instance" && value.type.name === "NotImplementedType";
}

function tooLarge(machine: Machine, site: Site): Unknown {
  return machine.unknown("the value is too large to follow", site);
}

function builtinBinary(machine: Machine, operator: string, a: Value, b: Value, site: Site): Value | undefined {
  if (numeric(a) && numeric(b)) return binaryNumbers(machine, operator, a, b, site);
  switch (operator) {
    case "+":
      return concatenate(machine, a, b, site);
    case "*":
      if (a.kind === "int" || a.kind === "bool") return repeat(machine, b, BigInt(a.value), site);
      if (b.kind === "int" || b.kind === "bool") return repeat(machine, a, BigInt(b.value), site);
      return undefined;
    case "%":
      return a.kind === "str" ? percentFormat(machine, a.value, b, site) : undefined;
    case "|":
      if (a.kind === "dict" && b.kind === "dict") return mergeDicts(a, b);
      if ((a.kind === "class" || a.kind === "none") && (b.kind === "class" || b.kind === "none"))
        return machine.modules.unionOf([a, b]);
      return setOperation(operator, a, b);
    case "-":
    case "&":
    case "^":
      return setOperation(operator, a, b);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return order(machine, operator, a, b, site);
  }
  return undefined;
}

function concatenate(machine: Machine, a: Value, b: Value, site: Site): Value | undefined {
  if (a.kind === "str" && b.kind === "str")
    return a.value.length + b.value.length > MAX_TEXT ? tooLarge(machine, site) : str(a.value + b.value);
  if (a.kind === "list" && b.kind === "list") {
    if (a.items.length + b.items.length > MAX_ITEMS) return tooLarge(machine, site);
    const made = new ListValue([...a.items, ...b.items]);
    const open = a.open ?? b.open;
    if (open) made.open = open;
    return made;
  }
  if (a.kind === "tuple" && b.kind === "tuple")
    return a.items.length + b.items.length > MAX_ITEMS
      ? tooLarge(machine, site)
      : new TupleValue([...a.items, ...b.items]);
  if (a.kind === "bytes" && b.kind === "bytes")
    return a.value.length + b.value.length > MAX_TEXT
      ? tooLarge(machine, site)
      : new BytesValue(Buffer.concat([a.value, b.value]));
  return undefined;
}

function repeat(machine: Machine, value: Value, times: bigint, site: Site): Value | undefined {
  const count = times < 0n ? 0 : Number(times);
  switch (value.kind) {
    case "str":
      return value.value.length * count > MAX_TEXT ? tooLarge(machine, site) : str(value.value.repeat(count));
    case "bytes":
      return value.value.length * count > MAX_TEXT
        ? tooLarge(machine, site)
        : new BytesValue(Buffer.concat(Array.from({ length: count }, () => value.value)));
    case "list":
    case "tuple": {
      if (value.items.length * count > MAX_ITEMS) return tooLarge(machine, site);
      const all: Value[] = [];
      for (let i = 0; i < count; i++) all.push(...value.items);
      if (value.kind === "tuple") return new TupleValue(all);
      const made = new ListValue(all);
      if (value.open) made.open = value.open;
      return made;
    }
    default:
      return undefined;
  }
}

function mergeDicts(a: DictValue, b: DictValue): DictValue {
  const made = new DictValue();
  for (const { key, value } of a.entries.values()) dictSet(made, key, value);
  for (const { key, value } of b.entries.values()) dictSet(made, key, value);
  const open = a.open ?? b.open;
  if (open) made.open = open;
  if (a.factory) made.factory = a.factory;
  return made;
}

export function setOperation(operator: string, a: Value, b: Value): Value | undefined {
  if (a.kind !== "set" || b.kind !== "set") return undefined;
  const made = new SetValue();
  made.frozen = a.frozen;
  const open = a.open ?? b.open;
  if (open) made.open = open;
  for (const [key, item] of a.entries) {
    const shared = b.entries.has(key);
    if (operator === "|" || (operator === "&" ? shared : !shared)) made.entries.set(key, item);
  }
  if (operator === "|" || operator === "^")
    for (const [key, item] of b.entries)
      if (operator === "|" ? !made.entries.has(key) : !a.entries.has(key)) made.entries.set(key, item);
  return made;
}

function order(machine: Machine, operator: string, a: Value, b: Value, site: Site): Value | undefined {
  if (a.kind === "str" && b.kind === "str") return bool(ordered(operator, compareText(a.value, b.value)));
  if (a.kind === "bytes" && b.kind === "bytes") return bool(ordered(operator, Buffer.compare(a.value, b.value)));
  if ((a.kind === "list" && b.kind === "list") || (a.kind === "tuple" && b.kind === "tuple")) {
    const open = (a.kind === "list" && a.open) || (b.kind === "list" && b.open);
    if (open) return new Unknown(open);
    for (let i = 0; i < a.items.length && i < b.items.length; i++) {
      const equal = equals(machine, a.items[i]!, b.items[i]!, site);
      if (equal instanceof Unknown) return equal;
      if (!equal) return binary(machine, operator, a.items[i]!, b.items[i]!, site);
    }
    return bool(ordered(operator, a.items.length - b.items.length));
  }
  if (a.kind === "set" && b.kind === "set") {
    const open = a.open ?? b.open;
    if (open) return new Unknown(open);
    const within = (x: SetValue, y: SetValue) => [...x.entries.keys()].every((key) => y.entries.has(key));
    if (operator === "<=" || operator === "<")
      return bool(within(a, b) && (operator === "<=" || a.entries.size < b.entries.size));
    return bool(within(b, a) && (operator === ">=" || b.entries.size < a.entries.size));
  }
  return undefined;
}

export function ordered(operator: string, difference: number): boolean {
  switch (operator) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    default:
      return difference >= 0;
  }
}

/** By code points, as Python compares. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const surrogates = (x >= 0xd800 && x < 0xe000 ? 1 : 0) - (y >= 0xd800 && y < 0xe000 ? 1 : 0);
    return surrogates || x - y;
  }
  return a.length - b.length;
}

/** `a == b`. */
const isEntryName = (value: Value): boolean => value.kind === "unknown" && value.origin === ENTRY_NAME;

export function equals(machine: Machine, a: Value, b: Value, site: Site, depth = 50): boolean | Unknown {
  if (a === b && a.kind !== "unknown" && a.kind !== "float") return true;
  if (a.kind === "instance" || b.kind === "instance") {
    const custom = byEquality(machine, a, b, site);
    if (custom !== undefined) return custom;
  }
  const other = isEntryName(a) ? b : isEntryName(b) ? a : undefined;
  if (other?.kind === "str" && other.value === "__main__") return false;
  if (a.kind === "unknown") return a;
  if (b.kind === "unknown") return b;
  const x = plainOf(a);
  const y = plainOf(b);
  if (numeric(x) && numeric(y)) {
    const p = x.kind === "bool" ? Number(x.value) : x.value;
    const q = y.kind === "bool" ? Number(y.value) : y.value;
    // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number of the same value are equal in Python
    return p == q;
  }
  if (x.kind !== y.kind) return false;
  if (depth === 0) return machine.unknown("the values are nested too deeply to compare", site);
  switch (x.kind) {
    case "str":
      return x.value === (y as typeof x).value;
    case "bytes":
      return Buffer.from(x.value).equals(Buffer.from((y as typeof x).value));
    case "none":
    case "ellipsis":
      return true;
    case "list":
    case "tuple": {
      const other = y as typeof x;
      const open = (x.kind === "list" && x.open) || (other.kind === "list" && other.open);
      if (open) return new Unknown(open);
      if (x.items.length !== other.items.length) return false;
      let unknown: Unknown | undefined;
      for (let i = 0; i < x.items.length; i++) {
        const equal = equals(machine, x.items[i]!, other.items[i]!, site, depth - 1);
        if (equal === false) return false;
        if (equal !== true) unknown ??= equal;
      }
      return unknown ?? true;
    }
    case "dict": {
      const other = y as DictValue;
      const open = x.open ?? other.open;
      if (open) return new Unknown(open);
      if (x.entries.size !== other.entries.size) return false;
      let unknown: Unknown | undefined;
      for (const [key, { value }] of x.entries) {
        const theirs = other.entries.get(key);
        if (!theirs) return false;
        const equal = equals(machine, value, theirs.value, site, depth - 1);
        if (equal === false) return false;
        if (equal !== true) unknown ??= equal;
      }
      return unknown ?? true;
    }
    case "set": {
      const other = y as SetValue;
      const open = x.open ?? other.open;
      if (open) return new Unknown(open);
      return x.entries.size === other.entries.size && [...x.entries.keys()].every((key) => other.entries.has(key));
    }
    case "method":
      return x.func === (y as typeof x).func && x.self === (y as typeof x).self;
    case "instance": {
      const other = y as typeof x;
      if (x.type === types.range && other.type === types.range) {
        const p = x.data as Range;
        const q = other.data as Range;
        const n = rangeLength(p);
        return n === rangeLength(q) && (n === 0n || (p.start === q.start && (n === 1n || p.step === q.step)));
      }
      return x.hash !== undefined && x.hash === other.hash;
    }
    default:
      return false;
  }
}

function byEquality(machine: Machine, a: Value, b: Value, site: Site): boolean | Unknown | undefined {
  for (const [left, right] of [
    [a, b],
    [b, a],
  ] as const) {
    if (left.kind !== "instance") continue;
    const method = lookup(left.type, "__eq__");
    if (method === "unknown") return machine.unknown(`${left.type.name} may come from a class that is not known`, site);
    if (!method) continue;
    const result = machine.call(method, callArguments([left, right]), site);
    if (isNotImplemented(result)) continue;
    return truth(machine, result, site);
  }
  return undefined;
}

/** Whether a value counts as true. */
export function truth(machine: Machine, value: Value, site: Site): boolean | Unknown {
  switch (value.kind) {
    case "none":
      return false;
    case "bool":
      return value.value;
    case "int":
      return value.value !== 0n;
    case "float":
      return value.value !== 0;
    case "str":
      return value.value.length > 0;
    case "bytes":
      return value.value.length > 0;
    case "list":
    case "tuple":
      if (value.kind === "list" && value.open) return new Unknown(value.open);
      return value.items.length > 0;
    case "dict":
    case "set":
      if (value.open) return new Unknown(value.open);
      return value.entries.size > 0;
    case "unknown":
      return value.isModule || value;
    case "instance": {
      for (const name of ["__bool__", "__len__"]) {
        const method = lookup(value.type, name);
        if (method === "unknown")
          return machine.unknown(`${value.type.name} may come from a class that is not known`, site);
        if (method && !(name === "__len__" && value.plain && method.kind === "native"))
          return truth(machine, machine.call(method, callArguments([value]), site), site);
      }
      if (value.plain) return truth(machine, value.plain, site);
      if (value.type === types.range) return rangeLength(value.data as Range) > 0n;
      return true;
    }
    default:
      return true;
  }
}

/** `item in container`. */
export function contains(machine: Machine, item: Value, container: Value, site: Site): boolean | Unknown {
  if (container.kind === "instance") {
    const method = lookup(container.type, "__contains__");
    if (method === "unknown")
      return machine.unknown(`${container.type.name} may come from a class that is not known`, site);
    if (method && !(method.kind === "native" && container.plain))
      return truth(machine, machine.call(method, callArguments([container, item]), site), site);
  }
  const plain = plainOf(container);
  const sought = plainOf(item);
  if (plain.kind === "unknown") return plain;
  if (plain.kind === "dict" || plain.kind === "set") {
    const uncertain = item.kind === "unknown" ? item : ownEquality(item);
    if (uncertain) return plain.entries.size === 0 && !plain.open ? false : uncertain;
    if (plain.entries.has(keyOf(item))) {
      const value = plain.kind === "dict" ? plain.entries.get(keyOf(item))!.value : undefined;
      // In an open dict, a key with an unknown value may be one that only some paths have set.
      return plain.open && value?.kind === "unknown" ? value : true;
    }
    if (plain.open) return new Unknown(plain.open);
    for (const key of plain.entries.keys()) if (typeof key !== "string" && key.kind === "unknown") return key;
    return false;
  }
  if (plain.kind === "str") {
    if (sought.kind === "unknown") return sought;
    if (sought.kind !== "str")
      return machine.raise(
        "TypeError",
        `'in <string>' requires string as left operand, not ${typeOf(item).name}`,
        site,
      );
    return plain.value.includes(sought.value);
  }
  if (plain.kind === "bytes" && sought.kind === "bytes")
    return Buffer.from(plain.value).includes(Buffer.from(sought.value));
  if (plain.kind === "instance" && plain.type === types.range && sought.kind === "int") {
    const { start, stop, step } = plain.data as Range;
    const inside =
      step > 0n ? sought.value >= start && sought.value < stop : sought.value <= start && sought.value > stop;
    return inside && (sought.value - start) % step === 0n;
  }
  const open = plain.kind === "list" ? plain.open : undefined;
  const all = plain.kind === "list" ? plain.items : items(machine, container, site);
  if (all instanceof Unknown) return all;
  let unknown: Unknown | undefined = open && new Unknown(open);
  for (const other of all) {
    machine.step();
    const equal = equals(machine, other, item, site);
    if (equal === true) return open ? unknown! : true;
    if (equal !== false) unknown ??= equal;
  }
  return unknown ?? false;
}

/** Comparison operators, `in` and `is` among them. */
export function compare(machine: Machine, operator: string, a: Value, b: Value, site: Site): Value {
  const result = comparePlain(machine, operator, a, b, site);
  const value = typeof result === "boolean" ? (result ? TRUE : FALSE) : result;
  return a.conditions || b.conditions ? withConditions(value, a, b) : value;
}

function comparePlain(machine: Machine, operator: string, a: Value, b: Value, site: Site): boolean | Value {
  switch (operator) {
    case "==":
      return customComparison(machine, "__eq__", a, b, site) ?? equals(machine, a, b, site);
    case "!=": {
      const custom = customComparison(machine, "__ne__", a, b, site);
      if (custom) return custom;
      const equal = equals(machine, a, b, site);
      return typeof equal === "boolean" ? !equal : equal;
    }
    case "in":
      return contains(machine, a, b, site);
    case "not in": {
      const found = contains(machine, a, b, site);
      return typeof found === "boolean" ? !found : found;
    }
    case "is":
      return identical(a, b);
    case "is not": {
      const found = identical(a, b);
      return typeof found === "boolean" ? !found : found;
    }
    default:
      return binary(machine, operator, a, b, site);
  }
}

/** A comparison method whose result is no truth value (an expression builder): handed on as it is. */
function customComparison(machine: Machine, name: string, a: Value, b: Value, site: Site): Value | undefined {
  if (a.kind !== "instance") return undefined;
  const method = lookup(a.type, name);
  if (!method || method === "unknown" || method.kind !== "function") return undefined;
  const result = machine.call(method, callArguments([a, b]), site);
  return isNotImplemented(result) ? undefined : result;
}

const isModule = (value: Value): boolean => value.kind === "unknown" && value.isModule;

function identical(a: Value, b: Value): boolean | Unknown {
  if ((isModule(a) && b.kind === "none") || (isModule(b) && a.kind === "none")) return false;
  if (a.kind === "unknown") return a;
  if (b.kind === "unknown") return b;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "none":
    case "ellipsis":
      return true;
    case "bool":
    case "int":
    case "str":
      return a.value === (b as typeof a).value;
    default:
      return a === b;
  }
}
