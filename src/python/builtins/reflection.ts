/** Built-in functions over names, attributes and classes. */
import { deleteAttribute, findAttribute, getAttribute, setAttribute } from "../attributes.ts";
import { unionType } from "../generics.ts";
import { openFile } from "../library/files.ts";
import { type Machine, machineOf } from "../machine.ts";
import { bool, callArguments, dict, list, native, str } from "../native.ts";
import { hasUnknownBase, isSubclass, lookup, typeOf, types } from "../types.ts";
import { type ClassValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import { textOf } from "./install.ts";

type Body = (machine: Machine, args: Value[], site: Site, keywords: Map<string, Value>) => Value;
const defined = (name: string, body: Body): [string, Value] => [
  name,
  native(name, (given, site) =>
    given.open ? new Unknown(given.open) : body(machineOf(site), given.positional, site, given.keywords),
  ),
];

/** isinstance and issubclass: against a class, a tuple of classes or a union. */
function fits(machine: Machine, type: ClassValue, wanted: Value, site: Site): boolean | Unknown {
  if (wanted.kind === "tuple" || (wanted.kind === "instance" && wanted.type === unionType)) {
    const options = wanted.kind === "tuple" ? wanted.items : (wanted.data as readonly Value[]);
    let unknown: Unknown | undefined;
    for (const option of options) {
      const found = fits(machine, type, option, site);
      if (found === true) return true;
      if (found !== false) unknown ??= found;
    }
    return unknown ?? false;
  }
  if (wanted.kind === "none") return type === types.NoneType;
  if (wanted.kind === "unknown") return new Unknown(wanted.reason);
  if (wanted.kind === "instance") {
    const origin = findAttribute(machine, wanted, "__origin__", site);
    return origin
      ? fits(machine, type, origin, site)
      : new Unknown({ message: "this check of a type is not followed", place: site.place });
  }
  if (wanted.kind !== "class")
    return machine.raise("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union", site);
  if (isSubclass(type, wanted)) return true;
  const custom = lookup(wanted, "<instancecheck>");
  if (custom && custom !== "unknown") {
    const answer = machine.call(custom, callArguments([wanted, type]), site);
    return answer.kind === "bool" ? answer.value : (answer as Unknown);
  }
  return hasUnknownBase(type) ? machine.unknown(`${type.name} extends a class that is not known`, site) : false;
}

const answer = (known: boolean | Unknown): Value => (known instanceof Unknown ? known : bool(known));

function variables(machine: Machine): ReadonlyMap<string, Value> {
  return machine.frame.scope.variables;
}

export const reflection: readonly [string, Value][] = [
  defined("isinstance", (machine, [value, wanted], site) => {
    if (value!.kind === "unknown") return new Unknown(value!.reason);
    return answer(fits(machine, typeOf(value!), wanted!, site));
  }),
  defined("issubclass", (machine, [value, wanted], site) => {
    if (value!.kind === "unknown") return new Unknown(value!.reason);
    if (value!.kind !== "class") return machine.raise("TypeError", "issubclass() arg 1 must be a class", site);
    return answer(fits(machine, value!, wanted!, site));
  }),
  defined("getattr", (machine, [object, name, fallback], site) => {
    const text = textOf(name, site, "attribute name");
    if (text instanceof Unknown) return text;
    if (!fallback) return getAttribute(machine, object!, text, site);
    return findAttribute(machine, object!, text, site) ?? fallback;
  }),
  defined("hasattr", (machine, [object, name], site) => {
    const text = textOf(name, site, "attribute name");
    if (text instanceof Unknown) return text;
    const found = findAttribute(machine, object!, text, site);
    if (object!.kind === "unknown" || (found?.kind === "unknown" && object!.kind !== "instance"))
      return machine.unknown(`whether there is .${text} is not known`, site);
    return bool(found !== undefined);
  }),
  defined("setattr", (machine, [object, name, value], site) => {
    const text = textOf(name, site, "attribute name");
    if (text instanceof Unknown) machine.escape([object!, value!], text.reason);
    else setAttribute(machine, object!, text, value!, site);
    return NONE;
  }),
  defined("delattr", (machine, [object, name], site) => {
    const text = textOf(name, site, "attribute name");
    if (!(text instanceof Unknown)) deleteAttribute(machine, object!, text, site);
    return NONE;
  }),
  defined("globals", (machine) => machine.liveDict(machine.module.attributes)),
  defined("locals", (machine) =>
    machine.frame.scope.flavour === "function" ? dict(variables(machine)) : machine.liveDict(variables(machine)),
  ),
  defined("vars", (machine, [object], site) => {
    if (!object) return machine.liveDict(variables(machine));
    if (object.kind === "unknown") return new Unknown(object.reason);
    if (object.kind === "instance" || object.kind === "module") return machine.liveDict(object.attributes);
    return (
      findAttribute(machine, object, "__dict__", site) ??
      machine.raise("TypeError", "vars() argument must have __dict__ attribute", site)
    );
  }),
  defined("dir", (machine, [object], site) => {
    if (!object) return list([...variables(machine).keys()].sort().map(str));
    if (object.kind === "module") return list([...object.attributes.keys()].sort().map(str));
    return machine.unknown("dir(...) of an object is not followed", site, "dir");
  }),
  ...["exec", "eval", "compile", "__import__"].map((name) =>
    defined(name, (machine, args, site) => {
      if (name === "__import__" && args[0]?.kind === "str") return machine.modules.load(args[0].value, site);
      const reason = { message: `${name}(...) runs code that is not followed`, place: site.place };
      if (name !== "compile") {
        machine.ranUnknown(reason);
        machine.escape([...variables(machine).values(), ...machine.module.attributes.values()], reason);
        machine.modules.markOpen(machine.module, reason, undefined);
      }
      return new Unknown(reason, name);
    }),
  ),
  defined("open", (machine, args, site, keywords) =>
    openFile(machine, args[0] ?? keywords.get("file"), args[1] ?? keywords.get("mode"), site),
  ),
  defined("breakpoint", () => NONE),
  defined("help", () => NONE),
  defined("exit", (machine, _a, site) => machine.raise("SystemExit", "", site)),
  defined("quit", (machine, _a, site) => machine.raise("SystemExit", "", site)),
  ["__debug__", bool(true)],
];
