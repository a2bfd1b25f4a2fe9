/** `enum`. */
import { machineOf } from "../machine.ts";
import {
  bool,
  CONSTRUCT,
  callArguments,
  dict,
  instance,
  int,
  keyOf,
  list,
  makeClass,
  makeModule,
  SUBCLASS,
  str,
  withoutSelf,
} from "../native.ts";
import { binary } from "../operators.ts";
import { isSubclass, lookup, types } from "../types.ts";
import { ClassValue, InstanceValue, type ModuleValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import type { ModuleMakers } from "./index.ts";

const autoType = makeClass("auto", "enum", []);

interface Members {
  /** By name, aliases included. */
  byName: Map<string, InstanceValue>;
  byValue: Map<string | Value, InstanceValue>;
}

const known = new WeakMap<ClassValue, Members>();

export function membersOf(type: ClassValue): Members | undefined {
  return known.get(type);
}

function isMember(name: string, value: Value): boolean {
  if (name.startsWith("_")) return false;
  return value.kind !== "function" && value.kind !== "native" && value.kind !== "descriptor" && value.kind !== "class";
}

/** Turns the plain attributes of a new enum class into its members. */
function finish(type: ClassValue, site: Site): void {
  const machine = machineOf(site);
  const members: Members = { byName: new Map(), byValue: new Map() };
  const extended = type.mro.find(
    (base): base is ClassValue => base.kind === "class" && [types.str, types.int, types.float].includes(base),
  );
  const isText = type.mro.some((base) => base.kind === "class" && base.name === "StrEnum" && base.module === "enum");
  const isFlag = type.mro.some((base) => base.kind === "class" && base.name.endsWith("Flag") && base.module === "enum");
  let last: Value | undefined;
  for (const [name, given] of [...type.attributes]) {
    if (!isMember(name, given)) continue;
    let value = given;
    if (given.kind === "instance" && given.type === autoType)
      value = next(type, name, last, members, isText, isFlag, site);
    last = value;
    const member = new InstanceValue(type);
    let plain = value;
    const maker = type.attributes.get("__new__");
    if (maker?.kind === "function") {
      const made = machine.call(
        maker,
        callArguments([type, ...(value.kind === "tuple" ? value.items : [value])]),
        site,
      );
      if (made.kind === "instance") {
        for (const [key, item] of made.attributes) member.attributes.set(key, item);
        if (made.plain) member.plain = made.plain;
        plain = made.attributes.get("_value_") ?? value;
      }
    } else if (extended && value.kind !== "unknown") {
      const made = machine.call(
        extended,
        callArguments(value.kind === "tuple" && extended !== types.str ? value.items : [value]),
        site,
      );
      member.plain = made;
      if (made.kind === extended.name) plain = value;
    }
    const key = keyOf(plain);
    const before = members.byValue.get(key);
    const final = before ?? member;
    if (!before) {
      member.attributes.set("_name_", str(name));
      member.attributes.set("_value_", plain);
      const init = lookup(type, "__init__");
      if (init && init !== "unknown" && init.kind === "function")
        machine.call(init, callArguments([member, ...(value.kind === "tuple" ? value.items : [value])]), site);
      members.byValue.set(keyOf(member.attributes.get("_value_") ?? plain), member);
    }
    members.byName.set(name, final);
    type.attributes.set(name, final);
  }
  known.set(type, members);
}

function next(
  type: ClassValue,
  name: string,
  last: Value | undefined,
  members: Members,
  isText: boolean,
  isFlag: boolean,
  site: Site,
): Value {
  const custom = lookup(type, "_generate_next_value_");
  if (custom && custom !== "unknown") {
    const func = custom.kind === "descriptor" ? custom.get! : custom;
    const values = [...members.byName.values()].map((member) => member.attributes.get("_value_")!);
    return machineOf(site).call(func, callArguments([str(name), int(1), int(members.byName.size), list(values)]), site);
  }
  if (isText) return str(name.toLowerCase());
  if (isFlag) return last?.kind === "int" ? int(2n ** BigInt(last.value.toString(2).length)) : int(1);
  const numbers = [...members.byName.values()]
    .map((member) => member.attributes.get("_value_"))
    .filter((value) => value?.kind === "int");
  return numbers.length > 0
    ? int(numbers.reduce((top, value) => (value.value > top ? value.value : top), numbers[0]!.value) + 1n)
    : int(1);
}

function enumModule(): ModuleValue {
  const describe = (self: InstanceValue) =>
    (self.attributes.get("_name_") as { value: string } | undefined)?.value ?? "?";
  const base: ClassValue = makeClass(
    "Enum",
    "enum",
    [],
    {
      [SUBCLASS]: (args, site) => {
        finish(args.positional[0] as ClassValue, site);
        return NONE;
      },
      [CONSTRUCT]: (args, site) => {
        const [type, value, ...rest] = args.positional;
        if (type?.kind !== "class") return site.runtime.unknown("an enum that is not known", site);
        const members = known.get(type);
        if (!members || members.byName.size === 0)
          return functional(type, withoutSelf(args).positional, args.keywords, site);
        const sought = value ?? args.keywords.get("value")!;
        if (sought.kind === "unknown") return new Unknown(sought.reason);
        const wanted = rest.length > 0 ? site.runtime.unknown("an enum of several values", site) : sought;
        if (wanted.kind === "instance" && wanted.type === type) return wanted;
        const found = members.byValue.get(keyOf(wanted));
        if (found) return found;
        const fallback = lookup(type, "_missing_");
        if (fallback && fallback !== "unknown") {
          const func = fallback.kind === "descriptor" ? fallback.get! : fallback;
          const made = site.runtime.call(func, callArguments([type, wanted]), site);
          if (made.kind !== "none") return made;
        }
        const shown = machineOf(site).repr(wanted, site);
        return site.runtime.raise(
          "ValueError",
          `${shown.kind === "str" ? shown.value : "?"} is not a valid ${type.name}`,
          site,
        );
      },
      "<iterate>": (args) => {
        const type = args.positional[0] as ClassValue;
        return list([...new Set(known.get(type)?.byName.values() ?? [])]);
      },
      "<item>": (args, site) => {
        const [type, name] = args.positional;
        if (name?.kind === "unknown") return new Unknown(name.reason);
        const found = name?.kind === "str" ? known.get(type as ClassValue)?.byName.get(name.value) : undefined;
        return found ?? site.runtime.raise("KeyError", name?.kind === "str" ? name.value : "?", site);
      },
      __str__: (args) => {
        const self = args.positional[0] as InstanceValue;
        return str(`${self.type.name}.${describe(self)}`);
      },
      __repr__: (args, site) => {
        const self = args.positional[0] as InstanceValue;
        const shown = machineOf(site).repr(self.attributes.get("_value_") ?? NONE, site);
        return shown.kind === "unknown" ? shown : str(`<${self.type.name}.${describe(self)}: ${shown.value}>`);
      },
    },
    {
      name: (self) => self.attributes.get("_name_") ?? NONE,
      value: (self) => self.attributes.get("_value_") ?? NONE,
    },
  );
  known.set(base, { byName: new Map(), byValue: new Map() });
  const plainText = (args: { positional: Value[] }, site: Site) =>
    site.runtime.text((args.positional[0] as InstanceValue).plain ?? NONE, site);
  const strEnum = makeClass("StrEnum", "enum", [types.str, base], { __str__: plainText });
  const intEnum = makeClass("IntEnum", "enum", [types.int, base], { __str__: plainText });
  const flagValue = (value: Value) =>
    value.kind === "instance" ? ((value.attributes.get("_value_") as { value: bigint } | undefined)?.value ?? 0n) : 0n;
  const combining = (operator: string) => (args: { positional: Value[] }, site: Site) => {
    const [a, b] = args.positional as InstanceValue[];
    const number = binary(machineOf(site), operator, int(flagValue(a!)), int(flagValue(b!)), site);
    const found = known.get(a!.type)?.byValue.get(keyOf(number));
    if (found) return found;
    const made = new InstanceValue(a!.type);
    made.attributes.set("_value_", number);
    made.attributes.set("_name_", NONE);
    made.hash = `flag${(number as { value: bigint }).value}`;
    return made;
  };
  const flag = makeClass("Flag", "enum", [base], {
    __or__: combining("|"),
    __and__: combining("&"),
    __xor__: combining("^"),
    __contains__: (args) => {
      const [a, b] = args.positional;
      return bool((flagValue(a!) & flagValue(b!)) === flagValue(b!));
    },
    __bool__: (args) => bool(flagValue(args.positional[0]!) !== 0n),
  });
  const intFlag = makeClass("IntFlag", "enum", [types.int, flag]);
  for (const type of [strEnum, intEnum, flag, intFlag]) known.set(type, { byName: new Map(), byValue: new Map() });
  const made = makeModule("enum", {
    Enum: base,
    StrEnum: strEnum,
    IntEnum: intEnum,
    Flag: flag,
    IntFlag: intFlag,
    EnumMeta: types.type,
    EnumType: types.type,
    auto: () => instance(autoType),
    unique: (args) => args.positional[0]!,
    property: types.property,
    member: (args) => args.positional[0]!,
    nonmember: (args) => args.positional[0]!,
  });
  base.attributes.set("__members__", classmethodProperty());
  return made;
}

/** `Color.__members__`: found through the class only. */
function classmethodProperty(): Value {
  return membersDescriptor;
}

const membersDescriptor = instance(
  makeClass("property", "enum", [], {
    __get__: (args) => {
      const type = args.positional[2];
      return dict([...(type?.kind === "class" ? (known.get(type)?.byName ?? []) : [])]);
    },
  }),
);

/** `Enum("Color", "RED GREEN")`. */
function functional(base: ClassValue, args: Value[], keywords: ReadonlyMap<string, Value>, site: Site): Value {
  const [name] = args;
  const names = args[1] ?? keywords.get("names");
  if (name?.kind !== "str" || !names) return site.runtime.raise("TypeError", `${base.name}() has no members`, site);
  const type = new ClassValue(name.value, site.runtime.module.name, [base]);
  type.mro = [type, ...base.mro];
  if (names.kind === "str")
    for (const [i, one] of names.value
      .split(/[\s,]+/)
      .filter(Boolean)
      .entries())
      type.attributes.set(one, isSubclass(base, types.str) ? str(one.toLowerCase()) : int(i + 1));
  else if (names.kind === "dict")
    for (const { key, value } of names.entries.values()) type.attributes.set((key as { value: string }).value, value);
  else {
    const all = site.runtime.iterate(names, site);
    if (all instanceof Unknown) return all;
    for (const [i, one] of all.entries()) {
      if (one.kind === "str")
        type.attributes.set(one.value, isSubclass(base, types.str) ? str(one.value.toLowerCase()) : int(i + 1));
      else if (one.kind === "tuple" && one.items[0]?.kind === "str")
        type.attributes.set(one.items[0].value, one.items[1]!);
    }
  }
  finish(type, site);
  return type;
}

export const enumModules: ModuleMakers = { enum: enumModule };
