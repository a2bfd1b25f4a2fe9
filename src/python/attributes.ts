/** Reading and setting attributes. */
import { annotationsOf } from "./annotations.ts";
import { objectMethod } from "./builtins/object.ts";
import type { Machine } from "./machine.ts";
import { callArguments, dict, isUnset, native, str, tuple, unsetUnknown } from "./native.ts";
import { hasUnknownBase, lookup, typeOf, types } from "./types.ts";
import {
  BoundMethod,
  type ClassValue,
  DescriptorValue,
  type FunctionValue,
  type InstanceValue,
  type ModuleValue,
  NONE,
  type Site,
  Unknown,
  type Value,
  withConditions,
} from "./values.ts";

/** Properties whose value is kept after the first reading. */
export const cachedProperties = new WeakMap<DescriptorValue, string>();

export function getAttribute(machine: Machine, object: Value, name: string, site: Site): Value {
  const found = findAttribute(machine, object, name, site);
  if (found) return found;
  if (isUnset(object)) return unsetUnknown(object, site);
  if (object.kind === "module")
    return machine.raise("AttributeError", `module '${object.name}' has no attribute '${name}'`, site);
  const owner = object.kind === "class" ? `type object '${object.name}'` : `'${typeOf(object).name}' object`;
  return machine.raise("AttributeError", `${owner} has no attribute '${name}'`, site);
}

export function findAttribute(machine: Machine, object: Value, name: string, site: Site): Value | undefined {
  switch (object.kind) {
    case "unknown":
      return withConditions(new Unknown(object.reason, object.origin && `${object.origin}.${name}`), object);
    case "module":
      return moduleAttribute(machine, object, name, site);
    case "instance":
      return instanceAttribute(machine, object, name, site);
    case "class":
      return classAttribute(machine, object, name, site);
    case "function":
      return functionAttribute(object, name);
    case "native":
      return (
        object.attributes.get(name) ?? (name === "__name__" || name === "__qualname__" ? str(object.name) : undefined)
      );
    case "method":
      if (name === "__self__") return object.self;
      if (name === "__func__") return object.func;
      return findAttribute(machine, object.func, name, site);
    case "descriptor":
      return descriptorAttribute(object, name);
    default: {
      if (name === "__class__") return typeOf(object);
      const member = lookup(typeOf(object), name);
      if (member === undefined || member === "unknown") return undefined;
      const bound = bindMember(machine, member, object, typeOf(object), site);
      return object.conditions ? withConditions(bound, object) : bound;
    }
  }
}

function moduleAttribute(machine: Machine, module: ModuleValue, name: string, site: Site): Value | undefined {
  let found = module.attributes.get(name);
  if (found) {
    machine.noteRead(module.attributes, name);
  } else {
    found = module.lookup?.(name, site);
    if (found) module.attributes.set(name, found);
  }
  if (found) {
    if (!module.file && (found.kind === "native" || found.kind === "instance") && !machine.origins.has(found))
      machine.origins.set(found, `${module.name}.${name}`);
    return found;
  }
  if (name === "__dict__") return machine.liveDict(module.attributes);
  if (name === "__name__") return str(module.name);
  const dynamic = module.attributes.get("__getattr__");
  if (dynamic) return machine.call(dynamic, callArguments([str(name)]), site);
  return machine.modules.missing(module, name, site);
}

/** What a member found in a class means when it is read through an instance. */
export function bindMember(machine: Machine, member: Value, self: Value, type: ClassValue, site: Site): Value {
  switch (member.kind) {
    case "function":
    case "native":
      return new BoundMethod(self, member);
    case "descriptor":
      if (member.flavour === "classmethod") return new BoundMethod(type, member.get!);
      if (member.flavour === "staticmethod") return member.get!;
      if (!member.get) return machine.raise("AttributeError", "unreadable attribute", site);
      return readProperty(machine, member, self, site);
    case "instance": {
      const get = lookup(member.type, "__get__");
      if (get && get !== "unknown") return machine.call(get, callArguments([member, self, type]), site);
      return member;
    }
    default:
      return member;
  }
}

function readProperty(machine: Machine, property: DescriptorValue, self: Value, site: Site): Value {
  const value = machine.call(property.get!, callArguments([self]), site);
  const cached = cachedProperties.get(property);
  if (cached && self.kind === "instance") machine.assign(self.attributes, cached, value);
  return value;
}

/** What a class body binds to data, a base or metaclass may turn into something else: members of an enum, fields of a model. */
function mayBeReplaced(type: ClassValue, member: Value | undefined): boolean {
  switch (member?.kind) {
    case undefined:
    case "function":
    case "native":
    case "descriptor":
    case "class":
      return false;
  }
  return hasUnknownBase(type);
}

function instanceAttribute(machine: Machine, object: InstanceValue, name: string, site: Site): Value | undefined {
  const { type } = object;
  if (type === types.super) return superAttribute(machine, object, name, site);
  const own = object.attributes.get(name);
  const member = lookup(type, name);
  if (
    own &&
    !(
      member &&
      member !== "unknown" &&
      member.kind === "descriptor" &&
      member.flavour === "property" &&
      !cachedProperties.has(member)
    )
  ) {
    machine.noteRead(object.attributes, name);
    return own;
  }
  if (name === "__class__") return type;
  if (name === "__dict__") return machine.liveDict(object.attributes);
  if (member === "unknown" || mayBeReplaced(type, member))
    return machine.unknown(
      `${type.name}.${name} may come from a class that is not known`,
      site,
      `${type.module}.${type.name}.${name}`,
    );
  if (member) {
    const bound = bindMember(machine, member, object, type, site);
    return object.conditions ? withMarks(bound, object) : bound;
  }
  const dynamic = lookup(type, "__getattr__");
  if (dynamic && dynamic !== "unknown") {
    try {
      return machine.call(dynamic, callArguments([object, str(name)]), site);
    } catch (error) {
      if (machine.isRaised(error, "AttributeError")) return undefined;
      throw error;
    }
  }
  return undefined;
}

/** Methods of conditional objects are no values of their own. */
function withMarks(value: Value, source: Value): Value {
  return value.kind === "method" || value.kind === "function" || value.kind === "class" || value.kind === "instance"
    ? value
    : withConditions(value, source);
}

interface SuperData {
  owner: ClassValue;
  self: Value;
}

function superAttribute(machine: Machine, object: InstanceValue, name: string, site: Site): Value | undefined {
  const { owner, self } = object.data as SuperData;
  const type = self.kind === "class" ? self : typeOf(self);
  const start = type.mro.indexOf(owner) + 1;
  for (const base of [...type.mro.slice(start), types.object]) {
    if (base.kind === "unknown") return new Unknown(base.reason, base.origin && `${base.origin}.${name}`);
    const member = base.attributes.get(name);
    if (!member) continue;
    if (name === "__new__") return member.kind === "descriptor" ? member.get : member;
    if (self.kind === "class" && member.kind === "descriptor") return new BoundMethod(self, member.get!);
    return bindMember(machine, member, self, type, site);
  }
  if (name === "__init_subclass__" || name === "__init__") return native(name, () => NONE);
  const ofObject = objectMethod(name);
  if (name === "__new__") return ofObject;
  return ofObject && new BoundMethod(self, ofObject);
}

function classAttribute(machine: Machine, type: ClassValue, name: string, site: Site): Value | undefined {
  switch (name) {
    case "__name__":
    case "__qualname__":
      return str(type.name);
    case "__module__":
      return str(type.module);
    case "__bases__":
      return tuple(type.bases.length > 0 ? type.bases : [types.object]);
    case "__mro__":
      return tuple([...type.mro, types.object]);
    case "__dict__":
      return dict(type.attributes);
    case "__class__":
      return typeOf(type);
    case "__annotations__":
      return dict(
        [...annotationsOf(type)].map(([key]) => [key, machine.unknown("annotations are not evaluated", site)]),
      );
  }
  const member = lookup(type, name);
  if (member === "unknown" || mayBeReplaced(type, member))
    return machine.unknown(
      `${type.name}.${name} may come from a class that is not known`,
      site,
      `${type.module}.${type.name}.${name}`,
    );
  if (member) {
    machine.noteRead(type.attributes, name);
    if (member.kind === "descriptor") {
      if (member.flavour === "classmethod") return new BoundMethod(type, member.get!);
      if (member.flavour === "staticmethod") return member.get;
      return member;
    }
    if (member.kind === "instance") {
      const get = lookup(member.type, "__get__");
      if (get && get !== "unknown") return machine.call(get, callArguments([member, NONE, type]), site);
    }
    return member;
  }
  if (name === "__doc__") return NONE;
  const ofObject = objectMethod(name);
  if (ofObject) return ofObject;
  if (name === "mro") return native("mro", () => machine.iterateToList([...type.mro, types.object]));
  const meta = typeOf(type);
  if (meta !== types.type) {
    const inherited = lookup(meta, name);
    if (inherited && inherited !== "unknown") return bindMember(machine, inherited, type, meta, site);
  }
  return undefined;
}

function functionAttribute(func: FunctionValue, name: string): Value | undefined {
  const own = func.attributes.get(name);
  if (own) return own;
  switch (name) {
    case "__name__":
      return str(func.name);
    case "__qualname__":
      return str(func.owner ? `${func.owner.name}.${func.name}` : func.name);
    case "__module__":
      return str(func.module.name);
    case "__doc__":
      return NONE;
    case "__dict__":
      return dict(func.attributes);
    case "__globals__":
      return dict(func.module.attributes);
    case "__class__":
      return types.function;
    case "__defaults__":
      return func.defaults.size > 0 ? tuple(func.defaults.values()) : NONE;
    default:
      return undefined;
  }
}

function descriptorAttribute(descriptor: DescriptorValue, name: string): Value | undefined {
  switch (name) {
    case "setter":
    case "getter":
    case "deleter":
      return native(name, (args) => {
        const made = new DescriptorValue("property", name === "getter" ? args.positional[0] : descriptor.get);
        if (descriptor.set) made.set = descriptor.set;
        if (name === "setter") made.set = args.positional[0]!;
        return made;
      });
    case "fget":
    case "__func__":
    case "__wrapped__":
      return descriptor.get;
    case "fset":
      return descriptor.set ?? NONE;
    default:
      return undefined;
  }
}

export function setAttribute(machine: Machine, object: Value, name: string, value: Value, site: Site): void {
  switch (object.kind) {
    case "instance": {
      const custom = lookup(object.type, "__setattr__");
      if (custom && custom !== "unknown") {
        machine.call(custom, callArguments([object, str(name), value]), site);
        return;
      }
      setInstanceAttribute(machine, object, name, value, site);
      return;
    }
    case "class":
      if (object.module === "builtins")
        machine.raise("TypeError", `cannot set '${name}' attribute of immutable type '${object.name}'`, site);
      machine.assign(object.attributes, name, value);
      return;
    case "function":
    case "native":
    case "module":
      machine.assign(object.attributes, name, value);
      return;
    case "unknown":
      machine.escape([value], object.reason);
      return;
    case "method":
      machine.raise("AttributeError", `'method' object has no attribute '${name}'`, site);
      return;
    default:
      machine.raise("AttributeError", `'${typeOf(object).name}' object has no attribute '${name}'`, site);
  }
}

/** What `object.__setattr__` does. */
export function setInstanceAttribute(
  machine: Machine,
  object: InstanceValue,
  name: string,
  value: Value,
  site: Site,
): void {
  const member = lookup(object.type, name);
  if (member && member !== "unknown") {
    if (member.kind === "descriptor" && member.flavour === "property" && !cachedProperties.has(member)) {
      if (!member.set)
        machine.raise("AttributeError", `property '${name}' of '${object.type.name}' object has no setter`, site);
      machine.call(member.set!, callArguments([object, value]), site);
      return;
    }
    if (member.kind === "instance") {
      const set = lookup(member.type, "__set__");
      if (set && set !== "unknown") {
        machine.call(set, callArguments([member, object, value]), site);
        return;
      }
    }
  }
  machine.assign(object.attributes, name, value);
}

export function deleteAttribute(machine: Machine, object: Value, name: string, site: Site): void {
  if (object.kind === "unknown") return;
  const attributes = "attributes" in object ? object.attributes : undefined;
  if (object.kind === "instance") {
    const custom = lookup(object.type, "__delattr__");
    if (custom && custom !== "unknown") {
      machine.call(custom, callArguments([object, str(name)]), site);
      return;
    }
  }
  if (!attributes?.has(name)) {
    if (object.kind === "instance" && hasUnknownBase(object.type)) return;
    machine.raise("AttributeError", `'${typeOf(object).name}' object has no attribute '${name}'`, site);
  }
  machine.unassign(attributes!, name);
}
