/** `object`, `type`, `property`, `classmethod`, `staticmethod`, `super`, `slice`. */
import { deleteAttribute, setInstanceAttribute } from "../attributes.ts";
import { constructPlainly, finishClass } from "../classes.ts";
import { machineOf } from "../machine.ts";
import { CONSTRUCT, FALSE, linearize, native, TRUE, withoutSelf } from "../native.ts";
import { makeSlice } from "../subscripts.ts";
import { setMetaclass, typeOf, types } from "../types.ts";
import {
  type Arguments,
  ClassValue,
  DescriptorValue,
  InstanceValue,
  NONE,
  type Site,
  Unknown,
  type Value,
} from "../values.ts";

export function installObject(): void {
  const { attributes } = types.object;
  const add = (name: string, body: (args: Arguments, site: Site) => Value) => attributes.set(name, native(name, body));
  add("__init_subclass__", () => NONE);
  types.type.attributes.set(
    "__call__",
    native("__call__", (args, site) =>
      constructPlainly(machineOf(site), args.positional[0] as ClassValue, withoutSelf(args), site),
    ),
  );
  types.type.attributes.set(
    "__new__",
    native("__new__", (args, site) => newType(withoutSelf(args), site, args.positional[0])),
  );
  types.type.attributes.set(
    "__init__",
    native("__init__", () => NONE),
  );
  types.type.attributes.set(
    "mro",
    native("mro", (args, site) =>
      machineOf(site).iterateToList([...(args.positional[0] as ClassValue).mro, types.object]),
    ),
  );
  types.type.attributes.set(
    CONSTRUCT,
    native("type", (args, site) => {
      const [wanted, first] = args.positional;
      if (wanted === types.type && args.positional.length === 2)
        return first!.kind === "unknown" ? new Unknown(first!.reason) : typeOf(first!);
      if (wanted === types.type) return newType(withoutSelf(args), site, types.type);
      return constructPlainly(machineOf(site), wanted as ClassValue, withoutSelf(args), site);
    }),
  );
  hidden("__setattr__", (args, site) => {
    const [self, name, value] = args.positional;
    if (self?.kind === "instance" && name?.kind === "str")
      setInstanceAttribute(machineOf(site), self, name.value, value!, site);
    return NONE;
  });
  hidden("__delattr__", (args, site) => {
    const [self, name] = args.positional;
    if (name?.kind === "str") deleteAttribute(machineOf(site), self!, name.value, site);
    return NONE;
  });
  hidden("__new__", (args) => new InstanceValue(args.positional[0] as ClassValue));
  hidden("__getattribute__", (args, site) => {
    const [self, name] = args.positional;
    return name?.kind === "str"
      ? machineOf(site).plainAttribute(self!, name.value, site)
      : site.runtime.unknown("an attribute that is not known", site);
  });
  hidden("__eq__", (args) => (args.positional[0] === args.positional[1] ? TRUE : FALSE));
  hidden("__repr__", (_args, site) => site.runtime.unknown("the text of an object holds its address", site));
  hidden("__hash__", (_args, site) => site.runtime.unknown("hashes differ from run to run", site));
  construct(types.property, (args) => {
    const made = new DescriptorValue("property", args.positional[0] ?? args.keywords.get("fget"));
    const set = args.positional[1] ?? args.keywords.get("fset");
    if (set && set.kind !== "none") made.set = set;
    return made;
  });
  construct(types.classmethod, (args) => new DescriptorValue("classmethod", args.positional[0]));
  construct(types.staticmethod, (args) => new DescriptorValue("staticmethod", args.positional[0]));
  construct(types.super, (args, site) => {
    const [owner, self] = args.positional;
    const machine = machineOf(site);
    if (owner?.kind !== "class" || !self) return machine.superHere(site);
    return machine.superOf(owner, self);
  });
  construct(types.slice, (args) => {
    const [a, b, c] = args.positional;
    return args.positional.length === 1
      ? makeSlice({ start: undefined, stop: a, step: undefined })
      : makeSlice({ start: a, stop: b, step: c });
  });
  for (const type of [types.complex, types.bytearray])
    construct(type, (_args, site) => site.runtime.unknown(`${type.name} values are not followed`, site));
}

/** Methods of `object` that are reached through `super()` or `object.__setattr__` only: instances do without them. */
const hiddenMethods = new Map<string, Value>();
function hidden(name: string, body: (args: Arguments, site: Site) => Value): void {
  hiddenMethods.set(name, native(name, body));
}
export function objectMethod(name: string): Value | undefined {
  return hiddenMethods.get(name);
}

function construct(type: ClassValue, body: (args: Arguments, site: Site) => Value): void {
  type.attributes.set(
    CONSTRUCT,
    native(type.name, (args, site) => body(withoutSelf(args), site)),
  );
}

/** `type(name, bases, namespace)`. */
function newType(args: Arguments, site: Site, metaclass: Value | undefined): Value {
  const [name, bases, namespace] = args.positional;
  if (name?.kind !== "str" || bases?.kind !== "tuple" || namespace?.kind !== "dict")
    return site.runtime.unknown("a class made by type(...) from something unknown", site);
  const machine = machineOf(site);
  const pending = machine.pendingClass;
  if (pending?.name === name.value) {
    // `super().__new__(...)` of a metaclass: the class statement has made the class already.
    for (const { key, value } of namespace.entries.values())
      if (key.kind === "str") pending.attributes.set(key.value, value);
    return pending;
  }
  const type = new ClassValue(
    name.value,
    machine.module.name,
    bases.items.filter((base) => base !== types.object),
    site.place,
  );
  for (const { key, value } of namespace.entries.values())
    if (key.kind === "str") type.attributes.set(key.value, value);
  type.mro =
    linearize(type) ??
    machine.raise("TypeError", "Cannot create a consistent method resolution order (MRO) for bases", site);
  if (metaclass?.kind === "class" && metaclass !== types.type) setMetaclass(type, metaclass);
  finishClass(machine, type, { positional: [], keywords: args.keywords, places: new Map() }, site);
  return type;
}
