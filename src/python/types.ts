/** The built-in classes. They are shared by all runs and never changed by interpreted code. */
import { makeClass } from "./native.ts";
import type { ClassValue, Value } from "./values.ts";

const builtin = (name: string, ...bases: ClassValue[]) => makeClass(name, "builtins", bases);

const object = builtin("object");
const int = builtin("int");
const dict = builtin("dict");
export const types = {
  object,
  type: builtin("type"),
  NoneType: builtin("NoneType"),
  ellipsis: builtin("ellipsis"),
  int,
  bool: builtin("bool", int),
  float: builtin("float"),
  complex: builtin("complex"),
  str: builtin("str"),
  bytes: builtin("bytes"),
  bytearray: builtin("bytearray"),
  list: builtin("list"),
  tuple: builtin("tuple"),
  dict,
  set: builtin("set"),
  frozenset: builtin("frozenset"),
  range: builtin("range"),
  slice: builtin("slice"),
  property: builtin("property"),
  classmethod: builtin("classmethod"),
  staticmethod: builtin("staticmethod"),
  super: builtin("super"),
  function: builtin("function"),
  builtin_function_or_method: builtin("builtin_function_or_method"),
  method: builtin("method"),
  module: builtin("module"),
  iterator: builtin("generator"),
  defaultdict: makeClass("defaultdict", "collections", [dict]),
  unknown: builtin("object"),
};

/** The class of a value; of an unknown one, a class of which nothing is known. */
export function typeOf(value: Value): ClassValue {
  switch (value.kind) {
    case "instance":
      return value.type;
    case "none":
      return types.NoneType;
    case "ellipsis":
      return types.ellipsis;
    case "bool":
      return types.bool;
    case "int":
      return types.int;
    case "float":
      return types.float;
    case "str":
      return types.str;
    case "bytes":
      return types.bytes;
    case "list":
      return types.list;
    case "tuple":
      return types.tuple;
    case "dict":
      return value.factory ? types.defaultdict : types.dict;
    case "set":
      return value.frozen ? types.frozenset : types.set;
    case "function":
      return types.function;
    case "native":
      return types.builtin_function_or_method;
    case "method":
      return types.method;
    case "descriptor":
      return types[value.flavour];
    case "class":
      return metaclassOf(value) ?? types.type;
    case "module":
      return types.module;
    case "iterator":
      return types.iterator;
    case "unknown":
      return types.unknown;
  }
}

const metaclasses = new WeakMap<ClassValue, ClassValue>();
export function metaclassOf(type: ClassValue): ClassValue | undefined {
  for (const base of type.mro) {
    const found = base.kind === "class" ? metaclasses.get(base) : undefined;
    if (found) return found;
  }
  return undefined;
}
export function setMetaclass(type: ClassValue, metaclass: ClassValue): void {
  metaclasses.set(type, metaclass);
}

/** The plain value inside an instance of a class that extends a built-in one; other values as they are. */
export function plainOf(value: Value): Value {
  return value.kind === "instance" && value.plain ? value.plain : value;
}

/** Looks a name up along the mro. `unknown` when an unknown base may define it. */
export function lookup(type: ClassValue, name: string): Value | "unknown" | undefined {
  for (const base of type.mro) {
    if (base.kind === "unknown") return "unknown";
    const found = base.attributes.get(name);
    if (found) return found;
  }
  return types.object.attributes.get(name);
}

export function isSubclass(type: ClassValue, base: ClassValue): boolean {
  return base === types.object || type.mro.includes(base);
}

/** Whether an unknown class stands in the mro. */
export function hasUnknownBase(type: ClassValue): boolean {
  return type.mro.some((base) => base.kind === "unknown");
}
