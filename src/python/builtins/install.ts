import type { Machine } from "../machine.ts";
import { machineOf } from "../machine.ts";
import { native } from "../native.ts";
import { isSubclass, plainOf } from "../types.ts";
import { type Arguments, type ClassValue, InstanceValue, type Site, Unknown, type Value } from "../values.ts";

/** What a built-in method gets: its receiver as a plain value, the other positional arguments, keywords. */
export interface Call {
  machine: Machine;
  args: Value[];
  keywords: Map<string, Value>;
  /** The receiver itself, which may be an instance of a subclass. */
  self: Value;
  open: Arguments["open"];
  site: Site;
}

/** Adds methods to a built-in class. A receiver or an argument that is not known gives an unknown result. */
export function install<V extends Value>(
  type: ClassValue,
  kind: V["kind"],
  methods: Readonly<Record<string, (self: V, call: Call) => Value>>,
): void {
  for (const [name, body] of Object.entries(methods))
    type.attributes.set(
      name,
      native(name, (given, site) => {
        const [self, ...args] = given.positional;
        const plain = self && plainOf(self);
        if (plain?.kind === "unknown") return new Unknown(plain.reason);
        if (!self || !plain || plain.kind !== kind)
          return site.runtime.raise("TypeError", `descriptor '${name}' requires a '${type.name}' object`, site);
        return body(plain as V, {
          machine: machineOf(site),
          args,
          keywords: given.keywords,
          self,
          open: given.open,
          site,
        });
      }),
    );
}

/** What `T(...)` does for a built-in class: makes the plain value, wrapped if the class is a subclass. */
export function installNew(type: ClassValue, make: (call: Omit<Call, "self">) => Value): void {
  type.attributes.set(
    "__new__",
    native("__new__", (given, site) => {
      const [wanted, ...args] = given.positional;
      const value = make({ machine: machineOf(site), args, keywords: given.keywords, open: given.open, site });
      if (wanted === type || wanted?.kind !== "class" || !isSubclass(wanted, type)) return value;
      if (value.kind === "unknown") return value;
      const made = new InstanceValue(wanted);
      made.plain = value;
      return made;
    }),
  );
}

/** The first unknown among values, as a reason to give up. */
export function firstUnknown(values: Iterable<Value | undefined>): Unknown | undefined {
  for (const value of values) if (value?.kind === "unknown") return new Unknown(value.reason);
  return undefined;
}

/** A string argument; raises TypeError for others. */
export function textOf(value: Value | undefined, site: Site, what = "argument"): string | Unknown {
  const plain = value && plainOf(value);
  if (plain?.kind === "str") return plain.value;
  if (plain?.kind === "unknown") return plain;
  return site.runtime.raise("TypeError", `${what} must be str, not ${plain?.kind ?? "nothing"}`, site);
}

/** An int argument; raises TypeError for others. */
export function numberOf(value: Value | undefined, site: Site): number | Unknown {
  const plain = value && plainOf(value);
  if (plain?.kind === "int" || plain?.kind === "bool") return Number(plain.value);
  if (plain?.kind === "unknown") return plain;
  return site.runtime.raise(
    "TypeError",
    `'${plain?.kind ?? "nothing"}' object cannot be interpreted as an integer`,
    site,
  );
}
