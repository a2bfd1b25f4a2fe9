/** `list`, and sorting. */
import { MAX_ITEMS } from "../budget.ts";
import { items as itemsOf, partialItems } from "../iteration.ts";
import type { Machine } from "../machine.ts";
import { callArguments, int, list, native } from "../native.ts";
import { binary, compareText, equals, truth } from "../operators.ts";
import { sliceBounds } from "../subscripts.ts";
import { types } from "../types.ts";
import { ListValue, NONE, type Site, TupleValue, Unknown, type Value } from "../values.ts";
import { type Call, install, installNew, numberOf } from "./install.ts";

/** Items in ascending order, stable; Unknown when an order between two of them is not known. */
export function sorted(
  machine: Machine,
  items: readonly Value[],
  key: Value | undefined,
  reverse: boolean,
  site: Site,
): Value[] | Unknown {
  const keyed = items.map((item) => ({
    item,
    key: key && key.kind !== "none" ? machine.call(key, callArguments([item]), site) : item,
  }));
  if (keyed.length > 1) {
    const unknown = keyed.find((entry) => entry.key.kind === "unknown");
    if (unknown) return unknown.key as Unknown;
  }
  const less = (a: Value, b: Value): boolean => {
    machine.step();
    if (a.kind === "str" && b.kind === "str") return compareText(a.value, b.value) < 0;
    if (a.kind === "int" && b.kind === "int") return a.value < b.value;
    const known = truth(machine, binary(machine, "<", a, b, site), site);
    if (known instanceof Unknown) throw known;
    return known;
  };
  try {
    // Python's sort with reverse keeps the order of equals, too.
    keyed.sort((a, b) =>
      reverse
        ? less(b.key, a.key)
          ? -1
          : less(a.key, b.key)
            ? 1
            : 0
        : less(a.key, b.key)
          ? -1
          : less(b.key, a.key)
            ? 1
            : 0,
    );
  } catch (error) {
    if (error instanceof Unknown) return error;
    throw error;
  }
  return keyed.map((entry) => entry.item);
}

function indexOf(self: { items: readonly Value[]; open?: ListValue["open"] }, { machine, args, site }: Call): Value {
  const bounds = sliceBounds(machine, { start: args[1], stop: args[2], step: undefined }, self.items.length, site);
  if (bounds instanceof Unknown) return bounds;
  if (self.open) return new Unknown(self.open);
  for (let i = bounds.start; i < bounds.stop; i++) {
    const equal = equals(machine, self.items[i]!, args[0]!, site);
    if (equal instanceof Unknown) return equal;
    if (equal) return int(i);
  }
  return machine.raise("ValueError", "value is not in list", site);
}

function countOf(self: { items: readonly Value[]; open?: ListValue["open"] }, { machine, args, site }: Call): Value {
  if (self.open) return new Unknown(self.open);
  let count = 0;
  for (const item of self.items) {
    const equal = equals(machine, item, args[0]!, site);
    if (equal instanceof Unknown) return equal;
    if (equal) count++;
  }
  return int(count);
}

export function installList(): void {
  types.list.attributes.set(
    "__init__",
    native("__init__", () => NONE),
  );
  installNew(types.list, ({ machine, args, site }) => {
    if (!args[0]) return list();
    const { items, open } = partialItems(machine, args[0], site);
    const made = new ListValue(items);
    if (open) made.open = open;
    return machine.carry(made, [args[0]]);
  });
  installNew(types.tuple, ({ machine, args, site }) => {
    if (!args[0]) return new TupleValue([]);
    const items = itemsOf(machine, args[0], site);
    return items instanceof Unknown ? items : machine.carry(new TupleValue(items), [args[0]]);
  });
  install<ListValue>(types.list, "list", {
    append: (self, { machine, args, site }) => {
      if (args.length !== 1)
        machine.raise("TypeError", `list.append() takes exactly one argument (${args.length} given)`, site);
      machine.touch(self);
      self.items.push(args[0]!);
      return NONE;
    },
    extend: (self, { machine, args, site }) => {
      machine.touch(self);
      const { items, open } = partialItems(machine, args[0]!, site);
      if (self.items.length + items.length > MAX_ITEMS)
        self.open ??= { message: "the list is too large to follow", place: site.place };
      else self.items.push(...items);
      if (open) self.open ??= open;
      for (const condition of args[0]!.conditions ?? []) machine.mark(self, condition);
      return NONE;
    },
    insert: (self, { machine, args, site }) => {
      machine.touch(self);
      const at = numberOf(args[0], site);
      if (at instanceof Unknown) {
        self.open ??= at.reason;
        self.items.push(args[1]!);
      } else self.items.splice(at < 0 ? Math.max(0, self.items.length + at) : at, 0, args[1]!);
      return NONE;
    },
    remove: (self, call) => {
      const { machine } = call;
      machine.touch(self);
      if (self.open) return NONE;
      const at = indexOf(self, call);
      if (at instanceof Unknown) self.open = at.reason;
      else self.items.splice(Number((at as { value: bigint }).value), 1);
      return NONE;
    },
    pop: (self, { machine, args, site }) => {
      machine.touch(self);
      if (self.open) return new Unknown(self.open);
      const at = args[0] ? numberOf(args[0], site) : -1;
      if (at instanceof Unknown) {
        self.open = at.reason;
        return at;
      }
      if (self.items.length === 0) return machine.raise("IndexError", "pop from empty list", site);
      const index = at < 0 ? at + self.items.length : at;
      if (index < 0 || index >= self.items.length) return machine.raise("IndexError", "pop index out of range", site);
      return self.items.splice(index, 1)[0]!;
    },
    clear: (self, { machine }) => {
      machine.touch(self);
      self.items = [];
      delete self.open;
      return NONE;
    },
    copy: (self) => {
      const made = new ListValue([...self.items]);
      if (self.open) made.open = self.open;
      return made;
    },
    reverse: (self, { machine }) => {
      machine.touch(self);
      self.items.reverse();
      return NONE;
    },
    sort: (self, { machine, keywords, site }) => {
      machine.touch(self);
      const reverse = truth(machine, keywords.get("reverse") ?? NONE, site);
      const made = sorted(machine, self.items, keywords.get("key"), reverse === true, site);
      if (made instanceof Unknown || reverse instanceof Unknown)
        self.open ??= (made as Unknown).reason ?? (reverse as Unknown).reason;
      else self.items = made;
      return NONE;
    },
    index: indexOf,
    count: countOf,
    __len__: (self) => (self.open ? new Unknown(self.open) : int(self.items.length)),
  });
  install<TupleValue>(types.tuple, "tuple", {
    index: indexOf,
    count: countOf,
    __len__: (self) => int(self.items.length),
  });
}
