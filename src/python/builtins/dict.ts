/** `dict`. */
import { mergeInto } from "../expressions.ts";
import { items as itemsOf, partialItems } from "../iteration.ts";
import type { Machine } from "../machine.ts";
import { bool, classmethod, dict, dictGet, dictSet, int, keyOf, list, native, ownEquality, tuple } from "../native.ts";
import { checkHashable } from "../subscripts.ts";
import { lookup, plainOf, types } from "../types.ts";
import { DictValue, InstanceValue, type ListValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import { type Call, install, installNew } from "./install.ts";

/** `dict.update` and `dict(...)`: from a mapping or pairs, then keywords. */
export function updateDict(
  machine: Machine,
  self: DictValue,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  site: Site,
): void {
  machine.touch(self);
  const [from] = args;
  if (from) {
    const plain = plainOf(from);
    if (plain.kind === "dict" || plain.kind === "unknown" || (from.kind === "instance" && lookup(from.type, "keys")))
      mergeInto(machine, self, from, site.node);
    else {
      const { items, open } = partialItems(machine, from, site);
      for (const item of items) {
        const pair = itemsOf(machine, item, site);
        if (pair instanceof Unknown) self.open ??= pair.reason;
        else if (pair.length !== 2)
          machine.raise(
            "ValueError",
            `dictionary update sequence element has length ${pair.length}; 2 is required`,
            site,
          );
        else if (pair[0]!.kind === "unknown") self.open ??= pair[0]!.reason;
        else {
          checkHashable(machine, pair[0]!, site);
          dictSet(self, pair[0]!, pair[1]!);
        }
      }
      if (open) self.open ??= open;
      for (const condition of from.conditions ?? []) machine.mark(self, condition);
    }
  }
  for (const [name, value] of keywords) dictSet(self, name, value);
  machine.syncNames(self);
}

function view(self: DictValue, items: Value[]): Value {
  const made: ListValue = list(items);
  if (self.open) made.open = self.open;
  return made;
}

function missing(self: DictValue, key: Value): Unknown | undefined {
  const uncertain = key.kind === "unknown" ? key : ownEquality(key);
  if (uncertain) return new Unknown(uncertain.reason);
  if (self.open) return new Unknown(self.open);
  for (const entry of self.entries.values()) if (entry.key.kind === "unknown") return new Unknown(entry.key.reason);
  return undefined;
}

export function installDict(): void {
  types.dict.attributes.set(
    "__init__",
    native("__init__", (args, site) => {
      const [self, ...rest] = args.positional;
      if (self?.kind === "instance" && self.plain?.kind === "dict" && self.plain.entries.size === 0)
        updateDict(site.runtime as Machine, self.plain, rest, args.keywords, site);
      return NONE;
    }),
  );
  installNew(types.dict, ({ machine, args, keywords, open, site }) => {
    const made = new DictValue();
    updateDict(machine, made, args, keywords, site);
    if (open) made.open ??= open;
    return machine.carry(made, args);
  });
  install<DictValue>(types.dict, "dict", {
    keys: (self) =>
      view(
        self,
        [...self.entries.values()].map((entry) => entry.key),
      ),
    values: (self) =>
      view(
        self,
        [...self.entries.values()].map((entry) => entry.value),
      ),
    items: (self) =>
      view(
        self,
        [...self.entries.values()].map((entry) => tuple([entry.key, entry.value])),
      ),
    get: (self, { args, site }) => {
      const key = args[0]!;
      checkHashable(site.runtime as Machine, key, site);
      const found = key.kind === "unknown" || ownEquality(key) ? undefined : dictGet(self, key);
      return found ?? missing(self, key) ?? args[1] ?? NONE;
    },
    setdefault: (self, { machine, args }) => {
      const key = args[0]!;
      const found = key.kind === "unknown" || ownEquality(key) ? undefined : dictGet(self, key);
      if (found) return found;
      machine.touch(self);
      const unknown = missing(self, key);
      if (unknown) {
        self.open ??= unknown.reason;
        return unknown;
      }
      dictSet(self, key, args[1] ?? NONE);
      machine.syncNames(self);
      return args[1] ?? NONE;
    },
    pop: (self, { machine, args, site }) => {
      const key = args[0]!;
      machine.touch(self);
      const uncertain = key.kind === "unknown" ? key : ownEquality(key);
      if (uncertain) {
        self.open ??= uncertain.reason;
        machine.loseNames(self, uncertain.reason);
        return new Unknown(uncertain.reason);
      }
      const found = dictGet(self, key);
      if (found) {
        self.entries.delete(keyOf(key));
        machine.syncNames(self);
        return found;
      }
      const unknown = missing(self, key);
      if (unknown) return unknown;
      if (args[1]) return args[1];
      const shown = machine.text(key, site);
      return machine.raiseWith("KeyError", key, shown.kind === "str" ? shown.value : "?", site);
    },
    popitem: (self, { machine, site }) => {
      machine.touch(self);
      if (self.open) return new Unknown(self.open);
      const last = [...self.entries].at(-1);
      if (!last) return machine.raise("KeyError", "popitem(): dictionary is empty", site);
      self.entries.delete(last[0]);
      machine.syncNames(self);
      return tuple([last[1].key, last[1].value]);
    },
    update: (self, { machine, args, keywords, open, site }) => {
      updateDict(machine, self, args, keywords, site);
      if (open) self.open ??= open;
      return NONE;
    },
    clear: (self, { machine }) => {
      machine.touch(self);
      self.entries.clear();
      machine.syncNames(self);
      delete self.open;
      return NONE;
    },
    copy: (self, call) => copyDict(self, call),
    __len__: (self) => (self.open ? new Unknown(self.open) : int(self.entries.size)),
    __contains__: (self, { args }) => {
      const key = args[0]!;
      if (key.kind !== "unknown" && self.entries.has(keyOf(key))) return bool(true);
      return missing(self, key) ?? bool(false);
    },
    __getitem__: (self, { machine, args, site }) => machine.getItem(self, args[0]!, site),
    __setitem__: (self, { machine, args, site }) => {
      machine.setItem(self, args[0]!, args[1]!, site);
      return NONE;
    },
    __delitem__: (self, { machine, args, site }) => {
      machine.deleteItem(self, args[0]!, site);
      return NONE;
    },
  });
  types.dict.attributes.set(
    "fromkeys",
    classmethod("fromkeys", (args, site) => {
      const [, keys, value = NONE] = args.positional;
      const { items, open } = partialItems(site.runtime as Machine, keys!, site);
      const made = dict(items.map((item) => [item, value] as const));
      if (open) made.open = open;
      return made;
    }),
  );
}

export function copyDict(self: DictValue, { self: receiver }: Pick<Call, "self">): Value {
  const made = new DictValue();
  for (const [key, entry] of self.entries) made.entries.set(key, entry);
  if (self.open) made.open = self.open;
  if (self.factory) made.factory = self.factory;
  if (receiver.kind !== "instance" || !receiver.type.module.startsWith("collections")) return made;
  const wrapped = new InstanceValue(receiver.type);
  wrapped.plain = made;
  return wrapped;
}
