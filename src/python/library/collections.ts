/** `collections`. */
import { updateDict } from "../builtins/dict.ts";
import { partialItems } from "../iteration.ts";
import { machineOf } from "../machine.ts";
import {
  CONSTRUCT,
  dict,
  dictGet,
  dictSet,
  int,
  list,
  makeClass,
  makeModule,
  native,
  str,
  tuple,
  withoutSelf,
} from "../native.ts";
import { types } from "../types.ts";
import {
  type ClassValue,
  DictValue,
  InstanceValue,
  type IntValue,
  ListValue,
  type ModuleValue,
  NONE,
  type Site,
  Unknown,
  type Value,
} from "../values.ts";
import type { ModuleMakers } from "./index.ts";
import { namedTuple } from "./typing.ts";

function wrap(type: ClassValue, plain: Value): InstanceValue {
  const made = new InstanceValue(type);
  made.plain = plain;
  return made;
}

const plainDict = (value: Value): DictValue => (value as InstanceValue).plain as DictValue;
const plainList = (value: Value): ListValue => (value as InstanceValue).plain as ListValue;

function count(self: DictValue, from: Value | undefined, sign: bigint, site: Site): void {
  if (!from) return;
  const machine = machineOf(site);
  machine.touch(self);
  const add = (key: Value, amount: bigint) => {
    const before = dictGet(self, key);
    dictSet(self, key, int((before?.kind === "int" ? before.value : 0n) + sign * amount));
  };
  const plain = from.kind === "instance" && from.plain ? from.plain : from;
  if (plain.kind === "dict") {
    for (const { key, value } of plain.entries.values()) add(key, value.kind === "int" ? value.value : 1n);
    if (plain.open) self.open ??= plain.open;
    return;
  }
  const { items, open } = partialItems(machine, from, site);
  for (const item of items) {
    if (item.kind === "unknown") self.open ??= item.reason;
    else add(item, 1n);
  }
  if (open) self.open ??= open;
}

function collections(): ModuleValue {
  const counter: ClassValue = makeClass("Counter", "collections", [types.dict], {
    __new__: (args) => wrap(args.positional[0] as ClassValue, new DictValue()),
    __init__: (args, site) => {
      count(plainDict(args.positional[0]!), args.positional[1], 1n, site);
      for (const [name, value] of args.keywords) dictSet(plainDict(args.positional[0]!), name, value);
      return NONE;
    },
    __missing__: () => int(0),
    update: (args, site) => {
      count(plainDict(args.positional[0]!), args.positional[1], 1n, site);
      return NONE;
    },
    subtract: (args, site) => {
      count(plainDict(args.positional[0]!), args.positional[1], -1n, site);
      return NONE;
    },
    most_common: (args) => {
      const self = plainDict(args.positional[0]!);
      if (self.open) return new Unknown(self.open);
      const pairs = [...self.entries.values()].sort((a, b) =>
        Number((b.value as IntValue).value - (a.value as IntValue).value),
      );
      const limit = args.positional[1];
      return list(
        (limit?.kind === "int" ? pairs.slice(0, Number(limit.value)) : pairs).map(({ key, value }) =>
          tuple([key, value]),
        ),
      );
    },
    total: (args) =>
      int(
        [...plainDict(args.positional[0]!).entries.values()].reduce(
          (sum, { value }) => sum + (value as IntValue).value,
          0n,
        ),
      ),
    elements: (args) =>
      list(
        [...plainDict(args.positional[0]!).entries.values()].flatMap(({ key, value }) =>
          Array.from({ length: Math.min(10_000, Number((value as IntValue).value)) }, () => key),
        ),
      ),
    __add__: (args, site) => {
      const made = wrap(counter, new DictValue());
      count(plainDict(made), args.positional[0], 1n, site);
      count(plainDict(made), args.positional[1], 1n, site);
      return made;
    },
    __repr__: (args, site) => {
      const self = plainDict(args.positional[0]!);
      if (self.entries.size === 0) return str("Counter()");
      const pairs = [...self.entries.values()].sort((a, b) =>
        Number((b.value as IntValue).value - (a.value as IntValue).value),
      );
      const shown = machineOf(site).repr(dict(pairs.map(({ key, value }) => [key, value] as const)), site);
      return shown.kind === "unknown" ? shown : str(`Counter(${shown.value})`);
    },
  });
  const ordered: ClassValue = makeClass("OrderedDict", "collections", [types.dict], {
    move_to_end: (args, site) => {
      const [self, key, lastGiven] = args.positional;
      const last = lastGiven ?? args.keywords.get("last");
      const plain = plainDict(self!);
      const value = dictGet(plain, key!);
      if (!value) return site.runtime.raise("KeyError", "?", site);
      site.runtime.touch(plain);
      const rest = [...plain.entries.values()].filter((entry) => entry.value !== value || entry.key !== key);
      const others = rest.filter((entry) => dictGet(dict([[entry.key, NONE]]), key!) === undefined);
      const moved = { key: key!, value };
      plain.entries.clear();
      for (const entry of last?.kind === "bool" && !last.value ? [moved, ...others] : [...others, moved])
        dictSet(plain, entry.key, entry.value);
      return NONE;
    },
    __repr__: (args, site) => {
      const plain = plainDict(args.positional[0]!);
      if (plain.entries.size === 0 && !plain.open) return str("OrderedDict()");
      const shown = machineOf(site).repr(plain, site);
      return shown.kind === "unknown" ? shown : str(`OrderedDict(${shown.value})`);
    },
  });
  const deque: ClassValue = makeClass(
    "deque",
    "collections",
    [types.list],
    {
      __new__: (args) => wrap(args.positional[0] as ClassValue, new ListValue([])),
      __init__: (args, site) => {
        const [self, from, limitGiven] = args.positional;
        const limit = limitGiven ?? args.keywords.get("maxlen");
        const plain = plainList(self!);
        if (limit?.kind === "int") (self as InstanceValue).data = Number(limit.value);
        if (from) {
          const { items, open } = partialItems(machineOf(site), from, site);
          plain.items = items;
          if (open) plain.open = open;
        }
        trim(self!, true);
        return NONE;
      },
      append: (args, site) => {
        site.runtime.touch(plainList(args.positional[0]!));
        plainList(args.positional[0]!).items.push(args.positional[1]!);
        trim(args.positional[0]!, true);
        return NONE;
      },
      appendleft: (args, site) => {
        site.runtime.touch(plainList(args.positional[0]!));
        plainList(args.positional[0]!).items.unshift(args.positional[1]!);
        trim(args.positional[0]!, false);
        return NONE;
      },
      extend: (args, site) => {
        const plain = plainList(args.positional[0]!);
        site.runtime.touch(plain);
        const { items, open } = partialItems(machineOf(site), args.positional[1]!, site);
        plain.items.push(...items);
        if (open) plain.open ??= open;
        trim(args.positional[0]!, true);
        return NONE;
      },
      popleft: (args, site) => {
        const plain = plainList(args.positional[0]!);
        site.runtime.touch(plain);
        if (plain.open) return new Unknown(plain.open);
        return plain.items.shift() ?? site.runtime.raise("IndexError", "pop from an empty deque", site);
      },
      extendleft: (args, site) => {
        const plain = plainList(args.positional[0]!);
        site.runtime.touch(plain);
        const { items, open } = partialItems(machineOf(site), args.positional[1]!, site);
        plain.items.unshift(...items.reverse());
        if (open) plain.open ??= open;
        return NONE;
      },
      rotate: (args, site) => {
        const plain = plainList(args.positional[0]!);
        site.runtime.touch(plain);
        const by = args.positional[1]?.kind === "int" ? Number(args.positional[1].value) : 1;
        const { items } = plain;
        const shift = items.length > 0 ? ((by % items.length) + items.length) % items.length : 0;
        plain.items = [...items.slice(items.length - shift), ...items.slice(0, items.length - shift)];
        return NONE;
      },
      __repr__: (args, site) => {
        const shown = machineOf(site).repr(plainList(args.positional[0]!), site);
        const limit = (args.positional[0] as InstanceValue).data;
        return shown.kind === "unknown"
          ? shown
          : str(`deque(${shown.value}${limit === undefined ? "" : `, maxlen=${limit as number}`})`);
      },
    },
    { maxlen: (self) => (self.data === undefined ? NONE : int(self.data as number)) },
  );
  const trim = (value: Value, fromLeft: boolean) => {
    const limit = (value as InstanceValue).data as number | undefined;
    const plain = plainList(value);
    if (limit === undefined) return;
    while (plain.items.length > limit) {
      if (fromLeft) plain.items.shift();
      else plain.items.pop();
    }
  };
  types.defaultdict.attributes.set(
    CONSTRUCT,
    native("defaultdict", (given, site) => {
      const args = withoutSelf(given);
      const made = new DictValue();
      made.factory = args.positional[0] ?? NONE;
      updateDict(machineOf(site), made, args.positional.slice(1), args.keywords, site);
      return made;
    }),
  );
  return makeModule("collections", {
    Counter: counter,
    OrderedDict: ordered,
    deque,
    defaultdict: types.defaultdict,
    UserDict: makeClass("UserDict", "collections", [types.dict]),
    UserList: makeClass("UserList", "collections", [types.list]),
    UserString: makeClass("UserString", "collections", [types.str]),
    ChainMap: (args, site) => {
      const made = new DictValue();
      for (const map of [...args.positional].reverse()) updateDict(machineOf(site), made, [map], new Map(), site);
      return made;
    },
    namedtuple: (args, site) => {
      const [name, fields] = args.positional;
      const given = fields ?? args.keywords.get("field_names");
      let names: string[] | undefined;
      if (given?.kind === "str") names = given.value.split(/[\s,]+/).filter(Boolean);
      else if (given) {
        const all = site.runtime.iterate(given, site);
        if (Array.isArray(all) && all.every((field) => field.kind === "str")) names = all.map((field) => field.value);
      }
      if (name?.kind !== "str" || !names) return site.runtime.unknown("the fields of this namedtuple", site);
      const defaults = new Map<string, Value>();
      const values = args.keywords.get("defaults");
      const all = values && values.kind !== "none" ? site.runtime.iterate(values, site) : [];
      if (Array.isArray(all))
        for (const [i, value] of all.entries()) defaults.set(names[names.length - all.length + i]!, value);
      return namedTuple(name.value, site.runtime.module.name, names, defaults);
    },
  });
}

export const collectionsModules: ModuleMakers = { collections };
