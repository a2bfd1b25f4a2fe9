/** `set` and `frozenset`. */
import { partialItems } from "../iteration.ts";
import { bool, int, keyOf, ownEquality } from "../native.ts";
import { setOperation } from "../operators.ts";
import { checkHashable } from "../subscripts.ts";
import { types } from "../types.ts";
import { NONE, SetValue, Unknown, type Value } from "../values.ts";
import { type Call, install, installNew } from "./install.ts";

function toSet(value: Value, { machine, site }: Pick<Call, "machine" | "site">): SetValue {
  if (value.kind === "set") return value;
  const made = new SetValue();
  const { items, open } = partialItems(machine, value, site);
  for (const item of items) {
    checkHashable(machine, item, site);
    machine.addToSet(made, item);
  }
  if (open) made.open ??= open;
  return made;
}

function combining(operator: string): (self: SetValue, call: Call) => Value {
  return (self, call) => {
    let made: SetValue = self;
    if (call.args.length === 0) return copy(self);
    for (const argument of call.args) made = setOperation(operator, made, toSet(argument, call)) as SetValue;
    return made;
  };
}

function updating(operator: string): (self: SetValue, call: Call) => Value {
  return (self, call) => {
    call.machine.touch(self);
    for (const argument of call.args) {
      const made = setOperation(operator, self, toSet(argument, call)) as SetValue;
      self.entries.clear();
      for (const [key, value] of made.entries) self.entries.set(key, value);
      if (made.open) self.open = made.open;
    }
    return NONE;
  };
}

function copy(self: SetValue): SetValue {
  const made = new SetValue();
  for (const [key, value] of self.entries) made.entries.set(key, value);
  made.frozen = self.frozen;
  if (self.open) made.open = self.open;
  return made;
}

const within = (a: SetValue, b: SetValue): Value =>
  a.open || b.open ? new Unknown((a.open ?? b.open)!) : bool([...a.entries.keys()].every((key) => b.entries.has(key)));

export function installSet(): void {
  for (const type of [types.set, types.frozenset]) {
    const frozen = type === types.frozenset;
    installNew(type, (call) => {
      const made = call.args[0] ? copy(toSet(call.args[0], call)) : new SetValue();
      made.frozen = frozen;
      return call.machine.carry(made, call.args);
    });
    install<SetValue>(type, "set", {
      union: combining("|"),
      intersection: combining("&"),
      difference: combining("-"),
      symmetric_difference: combining("^"),
      issubset: (self, call) => within(self, toSet(call.args[0]!, call)),
      issuperset: (self, call) => within(toSet(call.args[0]!, call), self),
      isdisjoint: (self, call) => {
        const other = toSet(call.args[0]!, call);
        const open = self.open ?? other.open;
        return open ? new Unknown(open) : bool(![...self.entries.keys()].some((key) => other.entries.has(key)));
      },
      copy,
      __len__: (self) => (self.open ? new Unknown(self.open) : int(self.entries.size)),
    });
  }
  install<SetValue>(types.set, "set", {
    add: (self, { machine, args, site }) => {
      checkHashable(machine, args[0]!, site);
      machine.touch(self);
      machine.addToSet(self, args[0]!);
      return NONE;
    },
    update: updating("|"),
    intersection_update: updating("&"),
    difference_update: updating("-"),
    symmetric_difference_update: updating("^"),
    discard: (self, { machine, args }) => {
      machine.touch(self);
      const item = args[0]!;
      const uncertain = item.kind === "unknown" ? item : ownEquality(item);
      if (uncertain) self.open ??= uncertain.reason;
      else self.entries.delete(keyOf(item));
      return NONE;
    },
    remove: (self, { machine, args, site }) => {
      machine.touch(self);
      const item = args[0]!;
      const uncertain = item.kind === "unknown" ? item : ownEquality(item);
      if (uncertain) self.open ??= uncertain.reason;
      else if (!self.entries.delete(keyOf(item)) && !self.open) {
        const shown = machine.text(item, site);
        machine.raiseWith("KeyError", item, shown.kind === "str" ? shown.value : "?", site);
      }
      return NONE;
    },
    pop: (self, { machine, site }) => {
      machine.touch(self);
      if (self.entries.size === 1 && !self.open) {
        const [key, item] = [...self.entries][0]!;
        self.entries.delete(key);
        return item;
      }
      if (self.entries.size === 0 && !self.open) return machine.raise("KeyError", "pop from an empty set", site);
      const unknown = machine.unknown("the order of a set is not defined", site);
      self.open ??= unknown.reason;
      return unknown;
    },
    clear: (self, { machine }) => {
      machine.touch(self);
      self.entries.clear();
      delete self.open;
      return NONE;
    },
  });
}
