/** `operator` and `copy`. */

import { machineOf } from "../machine.ts";
import { callArguments, makeModule, native, tuple } from "../native.ts";
import { binary, compare, contains, truth } from "../operators.ts";
import { getItem } from "../subscripts.ts";
import { lookup } from "../types.ts";
import {
  DictValue,
  InstanceValue,
  ListValue,
  SetValue,
  type Site,
  TupleValue,
  Unknown,
  type Value,
} from "../values.ts";
import type { ModuleMakers } from "./index.ts";

const BINARY: Readonly<Record<string, string>> = {
  add: "+",
  concat: "+",
  sub: "-",
  mul: "*",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  pow: "**",
  matmul: "@",
  lshift: "<<",
  rshift: ">>",
  and_: "&",
  or_: "|",
  xor: "^",
};
const COMPARE: Readonly<Record<string, string>> = {
  eq: "==",
  ne: "!=",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  is_: "is",
  is_not: "is not",
};

/** A copy; `deep` copies what is inside, too. Functions, classes and modules are never copied. */
function copied(value: Value, deep: boolean, site: Site, seen = new Map<Value, Value>()): Value {
  const before = seen.get(value);
  if (before) return before;
  const machine = machineOf(site);
  machine.step();
  const inner = (item: Value) => (deep ? copied(item, true, site, seen) : item);
  switch (value.kind) {
    case "list": {
      const made = new ListValue([]);
      seen.set(value, made);
      made.items = value.items.map(inner);
      if (value.open) made.open = value.open;
      return machine.carry(made, [value]);
    }
    case "tuple":
      return deep ? machine.carry(new TupleValue(value.items.map(inner)), [value]) : value;
    case "dict": {
      const made = new DictValue();
      seen.set(value, made);
      for (const [key, entry] of value.entries) made.entries.set(key, { key: entry.key, value: inner(entry.value) });
      if (value.open) made.open = value.open;
      if (value.factory) made.factory = value.factory;
      return machine.carry(made, [value]);
    }
    case "set": {
      const made = new SetValue();
      for (const [key, item] of value.entries) made.entries.set(key, item);
      if (value.open) made.open = value.open;
      made.frozen = value.frozen;
      return machine.carry(made, [value]);
    }
    case "instance": {
      const method = lookup(value.type, deep ? "__deepcopy__" : "__copy__");
      if (method && method !== "unknown")
        return machine.call(method, callArguments(deep ? [value, new DictValue()] : [value]), site);
      if (value.data !== undefined && value.hash === undefined && value.attributes.size === 0 && !value.plain) {
        machine.escape([value], {
          message: `a copy of an instance of ${value.type.name} is not followed`,
          place: site.place,
        });
        return machine.unknown(`a copy of an instance of ${value.type.name} is not followed`, site);
      }
      if (value.hash !== undefined) return value;
      const made = new InstanceValue(value.type);
      seen.set(value, made);
      for (const [name, item] of value.attributes) made.attributes.set(name, inner(item));
      made.data = value.data;
      if (value.plain) made.plain = inner(value.plain);
      return machine.carry(made, [value]);
    }
    default:
      return value;
  }
}

function reach(value: Value, path: string, site: Site): Value {
  return path.split(".").reduce((object, name) => site.runtime.getAttribute(object, name, site), value);
}

export const operatorModules: ModuleMakers = {
  copy: () =>
    makeModule("copy", {
      copy: (args, site) => copied(args.positional[0]!, false, site),
      deepcopy: (args, site) => copied(args.positional[0]!, true, site),
    }),
  operator: () => {
    const made = makeModule("operator", {
      itemgetter: (args) =>
        native("itemgetter", (given, site) => {
          const parts = args.positional.map((key) => getItem(machineOf(site), given.positional[0]!, key, site));
          return parts.length === 1 ? parts[0]! : tuple(parts);
        }),
      attrgetter: (args) =>
        native("attrgetter", (given, site) => {
          const parts = args.positional.map((name) =>
            name.kind === "str"
              ? reach(given.positional[0]!, name.value, site)
              : new Unknown({ message: "an attribute that is not known", place: site.place }),
          );
          return parts.length === 1 ? parts[0]! : tuple(parts);
        }),
      methodcaller: (args) =>
        native("methodcaller", (given, site) => {
          const [name, ...rest] = args.positional;
          return site.runtime.call(
            reach(given.positional[0]!, name?.kind === "str" ? name.value : "", site),
            callArguments(rest, args.keywords),
            site,
          );
        }),
      getitem: (args, site) => getItem(machineOf(site), args.positional[0]!, args.positional[1]!, site),
      contains: (args, site) => {
        const known = contains(machineOf(site), args.positional[1]!, args.positional[0]!, site);
        return known instanceof Unknown ? known : machineOf(site).boolean(known);
      },
      not_: (args, site) => {
        const known = truth(machineOf(site), args.positional[0]!, site);
        return known instanceof Unknown ? known : machineOf(site).boolean(!known);
      },
      truth: (args, site) => {
        const known = truth(machineOf(site), args.positional[0]!, site);
        return known instanceof Unknown ? known : machineOf(site).boolean(known);
      },
      neg: (args, site) => binary(machineOf(site), "*", args.positional[0]!, machineOf(site).minusOne, site),
    });
    for (const [name, operator] of Object.entries(BINARY))
      made.attributes.set(
        name,
        native(name, (args, site) => binary(machineOf(site), operator, args.positional[0]!, args.positional[1]!, site)),
      );
    for (const [name, operator] of Object.entries(COMPARE))
      made.attributes.set(
        name,
        native(name, (args, site) =>
          compare(machineOf(site), operator, args.positional[0]!, args.positional[1]!, site),
        ),
      );
    return made;
  },
};
