/** What authors of native classes and modules need: making values, classes and modules, and reading the arguments of a call. */
import {
  type Arguments,
  BoolValue,
  ClassValue,
  type Condition,
  DescriptorValue,
  DictValue,
  FloatValue,
  InstanceValue,
  IntValue,
  ListValue,
  ModuleValue,
  NativeFunction,
  NONE,
  type Place,
  SetValue,
  type Site,
  StrValue,
  TupleValue,
  Unknown,
  type Value,
  withConditions,
} from "./values.ts";

export const TRUE = new BoolValue(true);
export const FALSE = new BoolValue(false);

/**
 * Name of the class attribute (looked up along the mro) that stands for a metaclass's `__call__`: a native called with the class as
 * first argument, instead of `__new__` and `__init__`. It may call `construct` of `classes.ts` for the ordinary way.
 */
export const CONSTRUCT = "<construct>";

/** Name of the class attribute (looked up along the mro) of a native that is called with each new subclass after its body ran. */
export const SUBCLASS = "<subclass>";

export type NativeBody = (args: Arguments, site: Site) => Value;

export function str(text: string): StrValue {
  return new StrValue(text);
}
export function int(number: number | bigint): IntValue {
  return new IntValue(BigInt(number));
}
export function float(number: number): FloatValue {
  return new FloatValue(number);
}
export function bool(flag: boolean): BoolValue {
  return flag ? TRUE : FALSE;
}
export function list(items: Iterable<Value> = []): ListValue {
  return new ListValue([...items]);
}
export function tuple(items: Iterable<Value> = []): TupleValue {
  return new TupleValue([...items]);
}
export function set(items: Iterable<Value> = []): SetValue {
  const made = new SetValue();
  for (const item of items) made.entries.set(keyOf(item), item);
  return made;
}
/** A dict of the given pairs; keys given as text are `str`. */
export function dict(entries: Iterable<readonly [string | Value, Value]> = []): DictValue {
  const made = new DictValue();
  for (const [key, value] of entries) dictSet(made, key, value);
  return made;
}

/** Whether a value is None only because an environment variable is not set: where the code needs more, that variable is set. */
export const isUnset = (value: Value): boolean =>
  value.kind === "none" && value.conditions?.some(({ kind }) => kind === "environment") === true;

/** What is done with such a value is only known where the variable is set. */
export function unsetUnknown(value: Value, site: Site): Unknown {
  const condition = value.conditions!.find(({ kind }) => kind === "environment")!;
  const text = condition.text.replace(/ is not set$/, " is set");
  if (text !== condition.text) site.runtime.needs({ kind: "environment", text }, "TypeError", site);
  const message = `this needs an environment variable (${condition.text} here), which is only known at run time`;
  return new Unknown({ message, place: site.place });
}

const ids = new WeakMap<Value, number>();
let lastId = 0;
/** A text for a value that is equal to itself only. */
function identity(value: Value): string {
  let id = ids.get(value);
  if (id === undefined) {
    id = ++lastId;
    ids.set(value, id);
  }
  return `o${id}`;
}

const decidesItself = new WeakMap<ClassValue, Unknown | false>();

/**
 * Keys that code of their own compares (`__eq__`, `__hash__` in a user's class, or perhaps in one that is not known): which of them are
 * equal is not followed. Undefined for all other keys.
 */
export function ownEquality(key: Value): Unknown | undefined {
  if (key.kind === "tuple") {
    for (const item of key.items) {
      const found = ownEquality(item);
      if (found) return found;
    }
    return undefined;
  }
  if (key.kind !== "instance" || key.hash !== undefined) return undefined;
  let known = decidesItself.get(key.type);
  if (known === undefined) {
    known = false;
    for (const base of key.type.mro) {
      const decides =
        base.kind === "unknown" ? base : (base.attributes.get("__eq__") ?? base.attributes.get("__hash__"));
      if (!decides || decides.kind === "native") continue;
      const message = `${key.type.name} compares keys in its own way`;
      const { place } = key.type;
      known = base.kind === "unknown" ? base : place ? new Unknown({ message, place }) : false;
      break;
    }
    decidesItself.set(key.type, known);
  }
  return known || undefined;
}

/**
 * What tells two keys apart: equal numbers, strings, bytes and tuples of those give the same text, everything else is told apart by
 * identity.
 */
export function keyOf(key: Value): string | Value {
  switch (key.kind) {
    case "str":
      return `s${key.value}`;
    case "int":
      return `n${key.value}`;
    case "bool":
      return key.value ? "n1" : "n0";
    case "float":
      return Number.isInteger(key.value) ? `n${BigInt(key.value)}` : `f${key.value}`;
    case "none":
      return "None";
    case "bytes":
      return `b${Buffer.from(key.value).toString("latin1")}`;
    case "tuple": {
      let text = "t";
      for (const item of key.items) {
        const part = keyOf(item);
        if (typeof part !== "string" && part.kind === "unknown") return key;
        const own = typeof part === "string" ? part : identity(part);
        text += `${own.length}:${own}`;
      }
      return text;
    }
    case "set":
      if (key.frozen) {
        const parts = [...key.entries.keys()];
        if (parts.every((part) => typeof part === "string")) return `z${parts.sort().join("\0")}`;
      }
      return key;
    case "instance":
      return key.plain && key.plain.kind !== "dict" && key.plain.kind !== "list" ? keyOf(key.plain) : (key.hash ?? key);
    case "method":
      return key.func;
    default:
      return key;
  }
}
/** Origin of the `__name__` of the file that is read: what loads it chooses it, and it is never `__main__`. */
export const ENTRY_NAME = "__name__";

export function dictGet(from: DictValue, key: string | Value): Value | undefined {
  return from.entries.get(typeof key === "string" ? `s${key}` : keyOf(key))?.value;
}
export function dictSet(into: DictValue, key: string | Value, value: Value): void {
  const id = typeof key === "string" ? `s${key}` : keyOf(key);
  const own = typeof key === "string" ? undefined : ownEquality(key);
  if (own) into.open ??= own.reason;
  const before = into.entries.get(id);
  into.entries.set(id, { key: before?.key ?? (typeof key === "string" ? str(key) : key), value });
}
export function dictDelete(from: DictValue, key: string | Value): boolean {
  return from.entries.delete(typeof key === "string" ? `s${key}` : keyOf(key));
}

export function native(name: string, body: NativeBody): NativeFunction {
  return new NativeFunction(name, body);
}

export type Member = NativeBody | Value;
/** A property of a native class: a getter, or getter and setter. */
export type Property =
  | ((self: InstanceValue, site: Site) => Value)
  | {
      get(self: InstanceValue, site: Site): Value;
      set?(self: InstanceValue, value: Value, site: Site): void;
    };

/**
 * A class written in TypeScript. Methods get `self` as `args.positional[0]` (`self(args)` reads it); members that are values already
 * (a `DescriptorValue` of a classmethod, a constant) are taken as they are.
 */
export function makeClass(
  name: string,
  module: string,
  bases: readonly Value[],
  methods: Readonly<Record<string, Member>> = {},
  properties: Readonly<Record<string, Property>> = {},
): ClassValue {
  const made = new ClassValue(name, module, bases);
  for (const [key, member] of Object.entries(methods))
    made.attributes.set(key, typeof member === "function" ? native(key, member) : member);
  for (const [key, property] of Object.entries(properties)) {
    const get = typeof property === "function" ? property : property.get;
    const descriptor = new DescriptorValue(
      "property",
      native(key, (args, site) => get(self(args), site)),
    );
    const setter = typeof property === "function" ? undefined : property.set;
    if (setter)
      descriptor.set = native(key, (args, site) => {
        setter(self(args), args.positional[1]!, site);
        return NONE;
      });
    made.attributes.set(key, descriptor);
  }
  made.mro = linearize(made) ?? [made];
  return made;
}

/** The method resolution order by C3, `object` left implicit; undefined when the bases contradict each other. */
export function linearize(type: ClassValue): (ClassValue | Unknown)[] | undefined {
  const bases = type.bases.filter(
    (base): base is ClassValue | Unknown => base.kind === "class" || base.kind === "unknown",
  );
  const rows: (ClassValue | Unknown)[][] = bases.map((base) => (base.kind === "class" ? [...base.mro] : [base]));
  rows.push([...bases]);
  const order: (ClassValue | Unknown)[] = [type];
  while (rows.some((row) => row.length > 0)) {
    const next = rows.find((row) => row.length > 0 && !rows.some((other) => other.indexOf(row[0]!, 1) > 0))?.[0];
    if (!next) return undefined;
    order.push(next);
    for (const row of rows) if (row[0] === next) row.shift();
  }
  return order;
}

export function classmethod(name: string, body: NativeBody): DescriptorValue {
  return new DescriptorValue("classmethod", native(name, body));
}
export function staticmethod(name: string, body: NativeBody): DescriptorValue {
  return new DescriptorValue("staticmethod", native(name, body));
}

/** An instance without running `__init__`. */
export function instance(type: ClassValue, data?: unknown): InstanceValue {
  const made = new InstanceValue(type);
  made.data = data;
  return made;
}

export function makeModule(name: string, attributes: Readonly<Record<string, Member>>): ModuleValue {
  const made = new ModuleValue(name);
  for (const [key, member] of Object.entries(attributes))
    made.attributes.set(key, typeof member === "function" ? native(key, member) : member);
  return made;
}

/** The instance that a native method was called on. */
export function self(args: Arguments): InstanceValue {
  return args.positional[0] as InstanceValue;
}

/** Arguments for `Runtime.call`. */
export function callArguments(
  positional: readonly Value[] = [],
  keywords: Iterable<readonly [string, Value]> = [],
): Arguments {
  return { positional: [...positional], keywords: new Map(keywords), places: new Map() };
}

/** `args` without its first positional argument: what a method got besides `self`. */
export function withoutSelf(args: Arguments): Arguments {
  const places: Arguments["places"] = new Map();
  for (const [key, place] of args.places) {
    if (typeof key !== "number") places.set(key, place);
    else if (key > 0) places.set(key - 1, place);
  }
  return { ...args, positional: args.positional.slice(1), places };
}

/** A parameter's value and where it was written. */
export interface Bound {
  value: Value;
  place: Place;
}

/**
 * Positional and keyword arguments by parameter name. `names` are the parameters in order: `*` parts positional from keyword-only,
 * a trailing `=` marks an optional one. Raises Python's TypeError for missing, doubled, superfluous or unexpected arguments; with
 * `extra`, unexpected keywords are let through under their own names, and superfluous positional ones too (as `#0`, `#1`, …).
 * When the call has unknown contents (`args.open`), nothing is missing.
 */
export function bind(
  args: Arguments,
  names: readonly string[],
  site: Site,
  options: { function: string; skipSelf?: boolean; extra?: boolean } = { function: "function" },
): Map<string, Bound> {
  const bound = new Map<string, Bound>();
  const skip = options.skipSelf ? 1 : 0;
  const star = names.indexOf("*");
  const positional = star < 0 ? names : names.slice(0, star);
  const plain = (name: string) => (name.endsWith("=") ? name.slice(0, -1) : name);
  const fail = (problem: string) => site.runtime.raise("TypeError", `${options.function}() ${problem}`, site);
  for (let i = skip; i < args.positional.length; i++) {
    const name = positional[i - skip];
    if (name === undefined && !options.extra)
      fail(`takes ${positional.length + skip} positional arguments but ${args.positional.length} were given`);
    const key = name === undefined ? `#${i - skip - positional.length}` : plain(name);
    bound.set(key, { value: args.positional[i]!, place: args.places.get(i) ?? site.place });
  }
  const known = new Set(names.map(plain));
  for (const [key, value] of args.keywords) {
    // Of a mapping that is not known in full, this entry may not be there.
    if (args.open && !known.has(key) && !options.extra) continue;
    if (bound.has(key)) fail(`got multiple values for argument '${key}'`);
    if (!known.has(key) && !options.extra) fail(`got an unexpected keyword argument '${key}'`);
    bound.set(key, { value, place: args.places.get(key) ?? site.place });
  }
  if (!args.open) {
    const missing = names.filter((name) => name !== "*" && !name.endsWith("=") && !bound.has(name));
    if (missing.length > 0)
      fail(
        `missing ${missing.length} required argument${missing.length > 1 ? "s" : ""}: ${missing.map((n) => `'${n}'`).join(" and ")}`,
      );
  }
  return bound;
}

/** The value under these conditions; see `withConditions`. */
export function conditional<V extends Value>(value: V, conditions: readonly Condition[]): V {
  if (conditions.length === 0) return value;
  const carrier = new Unknown({ message: "", place: undefined as unknown as Place });
  carrier.conditions = conditions;
  return withConditions(value, carrier);
}
