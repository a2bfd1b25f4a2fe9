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

installObject();
installNumbers();
installStr();
installList();
installContainers();
installDict();
installSet();

export const NOT_IMPLEMENTED = new InstanceValue(makeClass("NotImplementedType", "builtins", []));

export const builtins: Map<string, Value> = new Map<string, Value>([
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
