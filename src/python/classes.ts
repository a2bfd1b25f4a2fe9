/** Class statements and making instances. */
import { setAnnotations } from "./annotations.ts";
import { evaluate, evaluateArguments } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { CONSTRUCT, callArguments, dict, linearize, SUBCLASS, str, tuple } from "./native.ts";
import { PyScope } from "./scope.ts";
import { execute } from "./statements.ts";
import type { ClassNode } from "./syntax.ts";
import { isSubclass, lookup, metaclassOf, setMetaclass, types } from "./types.ts";
import { type Arguments, ClassValue, InstanceValue, type Site, Unknown, type Value } from "./values.ts";

/** What calling a class does. */
export function construct(machine: Machine, type: ClassValue, args: Arguments, site: Site): Value {
  const custom = lookup(type, CONSTRUCT);
  if (custom && custom !== "unknown") return machine.call(custom, prepend(type, args), site);
  const meta = metaclassOf(type);
  const metaCall = meta && lookup(meta, "__call__");
  if (metaCall && metaCall !== "unknown") return machine.call(metaCall, prepend(type, args), site);
  return constructPlainly(machine, type, args, site);
}

/** `type.__call__`: `__new__`, then `__init__`. */
export function constructPlainly(machine: Machine, type: ClassValue, args: Arguments, site: Site): Value {
  const maker = lookup(type, "__new__");
  let made: Value;
  if (maker && maker !== "unknown") {
    const func = maker.kind === "descriptor" ? maker.get! : maker;
    made = machine.call(func, prepend(type, args), site);
    if (made.kind !== "instance" || !isSubclass(made.type, type)) return made;
  } else made = new InstanceValue(type);
  if (maker === "unknown" || lookup(type, "__init__") === "unknown") {
    const base = type.mro.find((other): other is Unknown => other.kind === "unknown")!;
    const reason = {
      message: `${type.name} extends a class that is not known: ${base.reason.message}`,
      place: site.place,
    };
    machine.escape([made, ...args.positional, ...args.keywords.values()], reason);
    return made;
  }
  const init = lookup(type, "__init__");
  if (init && init !== "unknown") machine.call(init, prepend(made, args), site);
  else if (!maker && (args.positional.length > 0 || args.keywords.size > 0))
    machine.raise("TypeError", `${type.name}() takes no arguments`, site);
  return made;
}

function prepend(first: Value, args: Arguments): Arguments {
  const places: Arguments["places"] = new Map();
  for (const [key, place] of args.places) places.set(typeof key === "number" ? key + 1 : key, place);
  return { ...args, positional: [first, ...args.positional], places };
}

export function defineClass(machine: Machine, node: ClassNode): Value {
  const site = machine.site(node);
  const args = evaluateArguments(machine, node.d.arguments);
  const bases: Value[] = [];
  for (const base of args.positional) bases.push(...baseOf(machine, base, site));
  if (args.open) bases.push(new Unknown(args.open));
  const type = new ClassValue(node.d.name.d.value, machine.module.name, bases, machine.place(node.d.name));
  const scope = new PyScope("class", machine.module, machine.frame.scope, type.attributes as Map<string, Value>);
  scope.owner = type;
  scope.annotations = new Map();
  const metaclass = args.keywords.get("metaclass");
  args.keywords.delete("metaclass");
  type.mro =
    linearize(type) ??
    machine.raise("TypeError", "Cannot create a consistent method resolution order (MRO) for bases", site);
  if (metaclass?.kind === "class") setMetaclass(type, metaclass);
  const { frame } = machine;
  const outer = frame.scope;
  frame.scope = scope;
  try {
    type.attributes.set("__module__", str(machine.module.name));
    type.attributes.set("__qualname__", str(type.name));
    execute(machine, node.d.suite.d.statements);
  } finally {
    frame.scope = outer;
  }
  setAnnotations(type, scope.annotations);
  const meta = metaclassOf(type);
  const maker = meta && lookup(meta, "__new__");
  if (meta && maker && maker !== "unknown" && maker.kind === "function") {
    const outerPending = machine.pendingClass;
    machine.pendingClass = type;
    const made = machine.call(
      maker,
      callArguments([meta, str(type.name), tuple(type.bases), dict(type.attributes)], args.keywords),
      site,
    );
    machine.pendingClass = outerPending;
    if (made !== type) return made;
  }
  const initialise = meta && lookup(meta, "__init__");
  if (initialise && initialise !== "unknown" && initialise.kind === "function")
    machine.call(
      initialise,
      callArguments([type, str(type.name), tuple(type.bases), dict(type.attributes)], args.keywords),
      site,
    );
  finishClass(machine, type, args, site);
  let result: Value = type;
  for (let i = node.d.decorators.length - 1; i >= 0; i--) {
    const decorator = evaluate(machine, node.d.decorators[i]!.d.expr);
    result = machine.call(decorator, callArguments([result]), machine.site(node.d.decorators[i]!));
  }
  return result;
}

/** Calls what wants to know of a new class: `__set_name__`, `__init_subclass__`, native hooks. */
export function finishClass(machine: Machine, type: ClassValue, args: Arguments, site: Site): void {
  for (const [name, value] of [...type.attributes])
    if (value.kind === "instance") {
      const hook = lookup(value.type, "__set_name__");
      if (hook && hook !== "unknown") machine.call(hook, callArguments([value, type, str(name)]), site);
    }
  const above = type.mro.slice(1);
  for (const name of [SUBCLASS, "__init_subclass__"]) {
    for (const base of above) {
      const hook = base.kind === "class" ? base.attributes.get(name) : undefined;
      if (!hook) continue;
      const func = hook.kind === "descriptor" ? hook.get! : hook;
      machine.call(func, { positional: [type], keywords: new Map(args.keywords), places: new Map() }, site);
      break;
    }
  }
  const own = type.attributes.get("__init_subclass__");
  if (own?.kind === "function") type.attributes.set("__init_subclass__", machine.asClassmethod(own));
  const item = type.attributes.get("__class_getitem__");
  if (item?.kind === "function") type.attributes.set("__class_getitem__", machine.asClassmethod(item));
}

/** `Generic[T]` and `List[int]` as bases mean their classes. */
function baseOf(machine: Machine, base: Value, site: Site): Value[] {
  switch (base.kind) {
    case "class":
      return base === types.object ? [] : [base];
    case "unknown":
      return [base];
    case "instance": {
      const entries = lookup(base.type, "__mro_entries__");
      if (entries && entries !== "unknown") {
        const found = machine.call(entries, callArguments([base]), site);
        if (found.kind === "tuple") return [...found.items];
      }
      return [new Unknown({ message: `a base class is an instance of ${base.type.name}`, place: site.place })];
    }
    case "native":
      return [new Unknown({ message: `what ${base.name} means as a base class is not known`, place: site.place })];
    default:
      return machine.raise("TypeError", "bases must be types", site);
  }
}
