/** The names that are always there. */
import { exceptions } from "../exceptions.ts";
import { makeClass } from "../native.ts";
import { types } from "../types.ts";
import { InstanceValue, type Value } from "../values.ts";
import { installContainers } from "./containers.ts";
import { installDict } from "./dict.ts";
import { functions } from "./functions.ts";
import { installList } from "./list.ts";
import { installNumbers } from "./numbers.ts";
import { installObject } from "./object.ts";
import { reflection } from "./reflection.ts";
import { installSet } from "./set.ts";
import { installStr } from "./str.ts";

export const NOT_IMPLEMENTED = new InstanceValue(makeClass("NotImplementedType", "builtins", []));

let table: Map<string, Value> | undefined;

/** Built-in names. Made on first use, when all modules of this circle are there. */
export function builtins(): ReadonlyMap<string, Value> {
  table ??= make();
  return table;
}

function make(): Map<string, Value> {
  installObject();
  installNumbers();
  installStr();
  installList();
  installContainers();
  installDict();
  installSet();
  return new Map<string, Value>([
    ...exceptions,
    ...functions,
    ...reflection,
    ["NotImplemented", NOT_IMPLEMENTED],
    ...(
      [
        "object",
        "type",
        "int",
        "bool",
        "float",
        "complex",
        "str",
        "bytes",
        "bytearray",
        "list",
        "tuple",
        "dict",
        "set",
        "frozenset",
        "range",
        "slice",
        "property",
        "classmethod",
        "staticmethod",
        "super",
      ] as const
    ).map((name) => [name, types[name]] as const),
  ]);
}
