/** `functools`, `operator`, `itertools`, `copy`. */

import { cachedProperties } from "../attributes.ts";
import { items as itemsOf } from "../iteration.ts";
import { machineOf } from "../machine.ts";
import { bind, callArguments, dict, makeClass, makeModule, native, tuple } from "../native.ts";
import { lookup } from "../types.ts";
import {
  type Arguments,
  type ClassValue,
  DescriptorValue,
  type InstanceValue,
  NONE,
  type Site,
  Unknown,
  type Value,
} from "../values.ts";
import type { ModuleMakers } from "./index.ts";
import { itertoolsModules } from "./itertools.ts";
import { operatorModules } from "./operator.ts";

interface Partial {
  func: Value;
  args: Value[];
  keywords: Map<string, Value>;
}

export const partialType = makeClass(
  "partial",
  "functools",
  [],
  {
    __init__: (args) => {
      const [self, func, ...rest] = args.positional;
      (self as InstanceValue).data = { func: func!, args: rest, keywords: new Map(args.keywords) } satisfies Partial;
      return NONE;
    },
    __call__: (args, site) => {
      const [self, ...rest] = args.positional;
      const { func, args: first, keywords } = (self as InstanceValue).data as Partial;
      const merged: Arguments = {
        positional: [...first, ...rest],
        keywords: new Map([...keywords, ...args.keywords]),
        places: new Map(),
      };
      if (args.open) merged.open = args.open;
      return site.runtime.call(func, merged, site);
    },
  },
  {
    func: (self) => (self.data as Partial).func,
    args: (self) => tuple((self.data as Partial).args),
    keywords: (self) => dict((self.data as Partial).keywords),
  },
);

/** Copies name, documentation and attributes of a wrapped function, as `functools.wraps` does. */
function update(wrapper: Value, wrapped: Value, site: Site): Value {
  if (wrapper.kind !== "function" && wrapper.kind !== "native" && wrapper.kind !== "instance") return wrapper;
  for (const name of ["__name__", "__qualname__", "__module__", "__doc__"]) {
    const value = site.runtime.findAttribute(wrapped, name, site);
    if (value) wrapper.attributes.set(name, value);
  }
  if (wrapped.kind === "function") for (const [name, value] of wrapped.attributes) wrapper.attributes.set(name, value);
  wrapper.attributes.set("__wrapped__", wrapped);
  return wrapper;
}

/** `lru_cache`: a function of the same name that remembers by its arguments. */
function cached(func: Value, site: Site): Value {
  const known = new Map<string, Value>();
  const machine = machineOf(site);
  const made = native("name" in func ? func.name : "cached", (args, at) => {
    const parts = [...args.positional, ...args.keywords.values()].map((value) => machine.keyText(value));
    const key =
      parts.every((part) => part !== undefined) && !args.open
        ? `${[...args.keywords.keys()].join()}|${parts.join("\0")}`
        : undefined;
    const before = key !== undefined && machine.maybe.length === 0 ? known.get(key) : undefined;
    if (before) return before;
    const value = site.runtime.call(func, args, at);
    if (key !== undefined && machine.maybe.length === 0) known.set(key, value);
    return value;
  });
  update(made, func, site);
  made.attributes.set(
    "cache_clear",
    native("cache_clear", () => {
      known.clear();
      return NONE;
    }),
  );
  return made;
}

const cacheDecorator = native("lru_cache", (args, site) => {
  const [first] = args.positional;
  if (first && first.kind !== "int" && first.kind !== "none" && first.kind !== "bool") return cached(first, site);
  return native("lru_cache", (inner, at) => cached(inner.positional[0]!, at));
});

function totalOrdering(type: ClassValue): ClassValue {
  const has = (name: string) => type.attributes.has(name);
  const add = (name: string, from: string, negate: boolean, orEqual: boolean | undefined) => {
    if (has(name)) return;
    type.attributes.set(
      name,
      native(name, (args, site) => {
        const machine = machineOf(site);
        const first = machine.truth(machine.call(lookup(type, from) as Value, args, site), site);
        if (first instanceof Unknown) return first;
        let answer = negate ? !first : first;
        if (orEqual !== undefined) {
          const equal = machine.equals(args.positional[0]!, args.positional[1]!, site);
          if (equal instanceof Unknown) return equal;
          answer = orEqual ? answer || equal : answer && !equal;
        }
        return machine.boolean(answer);
      }),
    );
  };
  if (has("__lt__")) {
    add("__gt__", "__lt__", true, false);
    add("__le__", "__lt__", false, true);
    add("__ge__", "__lt__", true, undefined);
  } else if (has("__gt__")) {
    add("__lt__", "__gt__", true, false);
    add("__ge__", "__gt__", false, true);
    add("__le__", "__gt__", true, undefined);
  } else if (has("__le__")) {
    add("__ge__", "__le__", true, true);
    add("__lt__", "__le__", false, false);
    add("__gt__", "__le__", true, undefined);
  } else if (has("__ge__")) {
    add("__le__", "__ge__", true, true);
    add("__gt__", "__ge__", false, false);
    add("__lt__", "__ge__", true, undefined);
  }
  return type;
}

export const functoolsModules: ModuleMakers = {
  ...itertoolsModules,
  ...operatorModules,
  functools: () =>
    makeModule("functools", {
      partial: partialType,
      partialmethod: partialType,
      wraps: (args) => native("wraps", (inner, at) => update(inner.positional[0]!, args.positional[0]!, at)),
      update_wrapper: (args, site) => update(args.positional[0]!, args.positional[1]!, site),
      lru_cache: cacheDecorator,
      cache: cacheDecorator,
      cached_property: (args) => {
        const [func] = args.positional;
        const made = new DescriptorValue("property", func);
        cachedProperties.set(made, func?.kind === "function" ? func.name : "?");
        return made;
      },
      reduce: (args, site) => {
        const given = bind(args, ["function", "iterable", "initial="], site, { function: "reduce" });
        const [func, iterable, initial] = ["function", "iterable", "initial"].map((name) => given.get(name)?.value);
        const machine = machineOf(site);
        const all = itemsOf(machine, iterable!, site);
        if (all instanceof Unknown) return all;
        let total = initial ?? all.shift();
        if (!total) return machine.raise("TypeError", "reduce() of empty iterable with no initial value", site);
        for (const item of all) total = machine.call(func!, callArguments([total, item]), site);
        return total;
      },
      cmp_to_key: (args) => {
        const compare = args.positional[0]!;
        const keyType = makeClass("K", "functools", [], {
          __init__: (given) => {
            (given.positional[0] as InstanceValue).data = given.positional[1];
            return NONE;
          },
          __lt__: (given, site) => {
            const machine = machineOf(site);
            const [a, b] = given.positional as InstanceValue[];
            const order = machine.call(compare, callArguments([a!.data as Value, b!.data as Value]), site);
            return order.kind === "int"
              ? machine.boolean(order.value < 0n)
              : new Unknown({ message: "an order that is not known", place: site.place });
          },
        });
        return keyType;
      },
      total_ordering: (args) => totalOrdering(args.positional[0] as ClassValue),
      singledispatch: (args) => dispatcher(args.positional[0]!),
    }),
};

/** `singledispatch`: by the class of the first argument. */
function dispatcher(fallback: Value): Value {
  const table = new Map<ClassValue, Value>();
  const made = native("name" in fallback ? fallback.name : "dispatch", (args, site) => {
    const [first] = args.positional;
    if (first?.kind === "unknown") return new Unknown(first.reason);
    const { mro } = machineOf(site).typeOf(first!);
    const found = mro.map((type) => (type.kind === "class" ? table.get(type) : undefined)).find((func) => func);
    return site.runtime.call(found ?? fallback, args, site);
  });
  made.attributes.set(
    "register",
    native("register", (args, site) => {
      const [type, func] = args.positional;
      if (type?.kind !== "class") return site.runtime.unknown("singledispatch by annotations is not followed", site);
      if (func) {
        table.set(type, func);
        return func;
      }
      return native("register", (inner) => {
        table.set(type, inner.positional[0]!);
        return inner.positional[0]!;
      });
    }),
  );
  return made;
}
