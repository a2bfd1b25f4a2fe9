/** `dataclasses`, and the like of it in `attr` and `attrs`. */
import { annotationsOf } from "../annotations.ts";
import { exceptions } from "../exceptions.ts";
import { machineOf } from "../machine.ts";
import { bool, callArguments, dict, instance, list, makeClass, makeModule, native, str, tuple } from "../native.ts";
import { compare } from "../operators.ts";
import { type ExpressionNode, Kind } from "../syntax.ts";
import {
  type Arguments,
  type ClassValue,
  type InstanceValue,
  type ModuleValue,
  NONE,
  type Site,
  Unknown,
  type Value,
} from "../values.ts";
import type { ModuleMakers } from "./index.ts";

interface Field {
  name: string;
  default: Value | undefined;
  factory: Value | undefined;
  init: boolean;
  repr: boolean;
  compare: boolean;
  keywordOnly: boolean;
  initOnly: boolean;
}

const fieldType = makeClass(
  "Field",
  "dataclasses",
  [],
  {},
  {
    name: (self) => str((self.data as Field).name),
    default: (self) => (self.data as Field).default ?? NONE,
  },
);
const missing = instance(makeClass("_MISSING_TYPE", "dataclasses", []), undefined);

const fieldsKnown = new WeakMap<ClassValue, readonly Field[]>();

/** Fields of a dataclass, those of its bases first; undefined for other classes. */
export function fieldsOf(type: ClassValue): readonly Field[] | undefined {
  for (const base of type.mro) {
    const fields = base.kind === "class" ? fieldsKnown.get(base) : undefined;
    if (fields) return fields;
  }
  return undefined;
}

function flag(value: Value | undefined, fallback: boolean): boolean {
  return value?.kind === "bool" ? value.value : fallback;
}

/** `field(...)`, `attr.ib(...)`. */
function makeField(args: Arguments): Value {
  const get = (name: string) => args.keywords.get(name);
  return instance(fieldType, {
    name: "",
    default: get("default") ?? args.positional[0],
    factory: get("default_factory") ?? get("factory"),
    init: flag(get("init"), true),
    repr: flag(get("repr"), true),
    compare: flag(get("compare") ?? get("eq"), true),
    keywordOnly: flag(get("kw_only"), false),
    initOnly: false,
  } satisfies Field);
}

/** The last name of an annotation: `ClassVar` of `typing.ClassVar[int]`. */
function annotationName(node: ExpressionNode): string {
  if (node.nodeType === Kind.Index) return annotationName(node.d.leftExpr);
  if (node.nodeType === Kind.MemberAccess) return node.d.member.d.value;
  if (node.nodeType === Kind.Name) return node.d.value;
  if (node.nodeType === Kind.StringList)
    return (
      /^(?:\w+\.)*(\w+)/.exec(
        node.d.strings.map((part) => (part.nodeType === Kind.String ? part.d.value : "")).join(""),
      )?.[1] ?? ""
    );
  return "";
}

function collectFields(type: ClassValue, keywordOnlyAll: boolean): Field[] {
  const fields = new Map<string, Field>();
  for (const base of [...type.mro].reverse()) {
    if (base === type || base.kind !== "class") continue;
    for (const field of fieldsKnown.get(base) ?? []) fields.set(field.name, field);
  }
  let keywordOnly = keywordOnlyAll;
  const own = new Map<string, ExpressionNode | undefined>(annotationsOf(type));
  for (const [name, value] of type.attributes)
    if (!own.has(name) && value.kind === "instance" && value.type === fieldType) own.set(name, undefined);
  for (const [name, annotation] of own) {
    const title = annotation ? annotationName(annotation) : "";
    if (title === "ClassVar") continue;
    if (title === "KW_ONLY") {
      keywordOnly = true;
      continue;
    }
    const given = type.attributes.get(name);
    const made = given?.kind === "instance" && given.type === fieldType ? (given.data as Field) : undefined;
    const fallback = made ? made.default : given;
    fields.set(name, {
      name,
      default: fallback === missing ? undefined : fallback,
      factory: made?.factory,
      init: made?.init ?? true,
      repr: made?.repr ?? true,
      compare: made?.compare ?? true,
      keywordOnly: made?.keywordOnly || keywordOnly,
      initOnly: title === "InitVar",
    });
    if (made) {
      if (made.default && made.default !== missing) type.attributes.set(name, made.default);
      else type.attributes.delete(name);
    }
  }
  return [...fields.values()];
}

function initialise(type: ClassValue, fields: readonly Field[], args: Arguments, site: Site): void {
  const self = args.positional[0] as InstanceValue;
  const given = args.positional.slice(1);
  const machine = machineOf(site);
  const fail = (problem: string) => machine.raise("TypeError", `${type.name}.__init__() ${problem}`, site);
  const wanted = fields.filter((field) => field.init);
  const positional = wanted.filter((field) => !field.keywordOnly);
  if (given.length > positional.length)
    fail(`takes ${positional.length + 1} positional arguments but ${given.length + 1} were given`);
  for (const key of args.keywords.keys()) {
    const at = positional.findIndex((field) => field.name === key);
    if (at >= 0 && at < given.length) fail(`got multiple values for argument '${key}'`);
    if (!wanted.some((field) => field.name === key)) fail(`got an unexpected keyword argument '${key}'`);
  }
  const initOnly: Value[] = [];
  const lacking: string[] = [];
  for (const field of fields) {
    const at = positional.indexOf(field);
    let value = field.init ? ((at >= 0 ? given[at] : undefined) ?? args.keywords.get(field.name)) : undefined;
    if (!value && args.open && field.init) value = new Unknown(args.open);
    if (!value && field.factory) value = machine.call(field.factory, callArguments(), site);
    value ??= field.default;
    if (!value) {
      if (field.init) lacking.push(`'${field.name}'`);
      continue;
    }
    if (field.initOnly) initOnly.push(value);
    else machine.assign(self.attributes, field.name, value);
  }
  if (lacking.length > 0)
    fail(
      `missing ${lacking.length} required positional argument${lacking.length > 1 ? "s" : ""}: ${lacking.join(" and ")}`,
    );
  const after =
    machine.findAttribute(self, "__post_init__", site) ?? machine.findAttribute(self, "__attrs_post_init__", site);
  if (after) machine.call(after, callArguments(initOnly), site);
  if (type.attributes.has("<frozen>")) {
    const key = machine.keyText(
      tuple(fields.filter((field) => field.compare).map((field) => self.attributes.get(field.name) ?? NONE)),
    );
    if (key !== undefined) self.hash = `${type.module}.${type.name}(${key})`;
  }
}

function dress(type: ClassValue, options: ReadonlyMap<string, Value>): ClassValue {
  const fields = collectFields(type, flag(options.get("kw_only"), false));
  fieldsKnown.set(type, fields);
  const compared = fields.filter((field) => field.compare && !field.initOnly);
  const add = (name: string, body: (args: Arguments, site: Site) => Value) => {
    if (!type.attributes.has(name)) type.attributes.set(name, native(name, body));
  };
  const values = (value: Value, site: Site) =>
    tuple(compared.map((field) => site.runtime.getAttribute(value, field.name, site)));
  if (flag(options.get("init"), true))
    add("__init__", (args, site) => {
      initialise(type, fields, args, site);
      return NONE;
    });
  if (flag(options.get("repr"), true))
    add("__repr__", (args, site) => {
      const self = args.positional[0] as InstanceValue;
      const parts: string[] = [];
      for (const field of fields) {
        if (!field.repr || field.initOnly) continue;
        const shown = machineOf(site).repr(site.runtime.getAttribute(self, field.name, site), site);
        if (shown.kind === "unknown") return shown;
        parts.push(`${field.name}=${shown.value}`);
      }
      return str(`${self.type.name}(${parts.join(", ")})`);
    });
  const frozen = flag(options.get("frozen"), false);
  if (flag(options.get("eq"), true))
    add("__eq__", (args, site) => {
      const [a, b] = args.positional;
      if (a?.kind !== "instance" || b?.kind !== "instance" || a.type !== b.type) return machineOf(site).notImplemented;
      const equal = site.runtime.equals(values(a, site), values(b, site), site);
      return equal instanceof Unknown ? equal : bool(equal);
    });
  if (flag(options.get("order"), false))
    for (const [name, operator] of [
      ["__lt__", "<"],
      ["__le__", "<="],
      ["__gt__", ">"],
      ["__ge__", ">="],
    ] as const)
      add(name, (args, site) => {
        const [a, b] = args.positional;
        if (a?.kind !== "instance" || b?.kind !== "instance" || a.type !== b.type)
          return machineOf(site).notImplemented;
        return compare(machineOf(site), operator, values(a, site), values(b, site), site);
      });
  if (frozen) {
    type.attributes.set("<frozen>", bool(true));
    const refuse = (args: Arguments, site: Site): Value => {
      const name = args.positional[1];
      return site.runtime.raise(
        "dataclasses.FrozenInstanceError",
        `cannot assign to field '${name?.kind === "str" ? name.value : ""}'`,
        site,
      );
    };
    add("__setattr__", refuse);
    add("__delattr__", refuse);
  }

  type.attributes.set(
    "__match_args__",
    tuple(fields.filter((field) => field.init && !field.keywordOnly).map((field) => str(field.name))),
  );
  return type;
}

const decorator = (preset: readonly [string, Value][] = []) =>
  native("dataclass", (args) => {
    const [type] = args.positional;
    if (type?.kind === "class") return dress(type, new Map(preset));
    const options = new Map([...preset, ...args.keywords]);
    return native("dataclass", (inner, site) => {
      const target = inner.positional[0]!;
      return target.kind === "class"
        ? dress(target, options)
        : site.runtime.unknown("a dataclass of something that is no class", site);
    });
  });

/** `asdict` and `astuple`: dataclasses, lists, tuples and dicts inside are converted, too. */
function converted(value: Value, site: Site, make: (fields: [string, Value][]) => Value): Value {
  const machine = machineOf(site);
  const inner = (item: Value) => converted(item, site, make);
  if (value.kind === "instance") {
    const fields = fieldsOf(value.type);
    if (!fields) return value;
    return make(
      fields
        .filter((field) => !field.initOnly)
        .map((field) => [field.name, inner(machine.getAttribute(value, field.name, site))]),
    );
  }
  if (value.kind === "list" && !value.open) return list(value.items.map(inner));
  if (value.kind === "tuple") return tuple(value.items.map(inner));
  if (value.kind === "dict" && !value.open)
    return dict([...value.entries.values()].map((entry) => [entry.key, inner(entry.value)] as const));
  return value;
}

function makeDataclasses(name: string): ModuleValue {
  const asDict = native("asdict", (args, site) => converted(args.positional[0]!, site, (fields) => dict(fields)));
  const replace = native("replace", (args, site) => {
    const [object] = args.positional;
    const fields = object?.kind === "instance" ? fieldsOf(object.type) : undefined;
    if (object?.kind !== "instance" || !fields)
      return site.runtime.unknown("replace of something that is no dataclass", site);
    const values = new Map<string, Value>();
    for (const field of fields)
      if (field.init && !field.initOnly) values.set(field.name, site.runtime.getAttribute(object, field.name, site));
    for (const [key, value] of args.keywords) values.set(key, value);
    return site.runtime.call(object.type, callArguments([], values), site);
  });
  const made = makeModule(name, {
    field: makeField,
    Field: fieldType,
    MISSING: missing,
    KW_ONLY: instance(fieldType, undefined),
    InitVar: makeClass("InitVar", "dataclasses", [], {}),
    FrozenInstanceError: frozenError(),
    asdict: asDict,
    astuple: (args, site) => converted(args.positional[0]!, site, (fields) => tuple(fields.map(([, value]) => value))),
    replace,
    is_dataclass: (args) => {
      const [value] = args.positional;
      return bool(
        value?.kind === "class"
          ? fieldsOf(value) !== undefined
          : value?.kind === "instance" && fieldsOf(value.type) !== undefined,
      );
    },
    fields: (args, site) => {
      const [value] = args.positional;
      const fields =
        value?.kind === "class" ? fieldsOf(value) : value?.kind === "instance" ? fieldsOf(value.type) : undefined;
      if (!fields) return site.runtime.raise("TypeError", "must be called with a dataclass type or instance", site);
      return tuple(fields.map((field) => instance(fieldType, field)));
    },
    make_dataclass: (_args, site) => site.runtime.unknown("make_dataclass is not followed", site),
  });
  if (name === "dataclasses") made.attributes.set("dataclass", decorator());
  else
    for (const [alias, value] of [
      ["s", decorator()],
      ["attrs", decorator()],
      ["attrib", native("attrib", makeField)],
      ["ib", native("ib", makeField)],
      ["define", decorator()],
      ["mutable", decorator()],
      ["dataclass", decorator()],
      ["frozen", decorator([["frozen", bool(true)]])],
      [
        "Factory",
        native("Factory", (args) =>
          instance(fieldType, {
            name: "",
            default: undefined,
            factory: args.positional[0],
            init: true,
            repr: true,
            compare: true,
            keywordOnly: false,
            initOnly: false,
          } satisfies Field),
        ),
      ],
      ["evolve", replace],
      ["asdict", asDict],
    ] as const)
      made.attributes.set(alias, value);
  return made;
}

function frozenError(): ClassValue {
  return makeClass("FrozenInstanceError", "dataclasses", [exceptions.get("AttributeError")!]);
}

export const dataclassesModules: ModuleMakers = {
  dataclasses: () => makeDataclasses("dataclasses"),
  attr: () => makeDataclasses("attr"),
  attrs: () => makeDataclasses("attrs"),
};
