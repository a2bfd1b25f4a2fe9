/** `typing` and its kin: things that are only read, and a few that do something. */
import { annotationsOf } from "../annotations.ts";
import { genericAlias } from "../generics.ts";
import { machineOf } from "../machine.ts";
import {
  bool,
  CONSTRUCT,
  callArguments,
  classmethod,
  dict,
  instance,
  makeClass,
  makeModule,
  native,
  SUBCLASS,
  str,
  tuple,
  withoutSelf,
} from "../native.ts";
import { types } from "../types.ts";
import {
  type Arguments,
  type ClassValue,
  InstanceValue,
  type ModuleValue,
  NONE,
  type Site,
  TupleValue,
  type Value,
} from "../values.ts";
import type { ModuleMakers } from "./index.ts";

/** `Any`, `Optional[...]`: may be subscripted, called and combined, and mean nothing at run time. */
const formType = makeClass("_SpecialForm", "typing", [], {
  __getitem__: (args) => args.positional[0]!,
  __or__: (args) => args.positional[0]!,
  __ror__: (args) => args.positional[0]!,
  __call__: (args) => args.positional[0]!,
  __mro_entries__: () => tuple(),
  __getattr__: (_args, site) => site.runtime.unknown("what a type hint holds is not followed", site),
});

const form = (name: string) => instance(formType, name);

/** A class that may be subscripted: `Generic[T]`. */
const generic = (name: string) =>
  makeClass(name, "typing", [], {
    __class_getitem__: classmethod("__class_getitem__", (args) =>
      genericAlias(args.positional[0] as ClassValue, args.positional[1]!),
    ),
  });

const ALIASES: Readonly<Record<string, ClassValue>> = {
  List: types.list,
  Dict: types.dict,
  Set: types.set,
  FrozenSet: types.frozenset,
  Tuple: types.tuple,
  Type: types.type,
  DefaultDict: types.defaultdict,
};

const FORMS =
  `Any Optional Union Callable Literal Final ClassVar Annotated Concatenate TypeGuard TypeIs Iterable Iterator Sequence Mapping MutableMapping
  MutableSequence MutableSet Collection Container Hashable Sized Reversible Awaitable Coroutine AsyncIterator AsyncIterable AsyncGenerator
  Generator ContextManager AsyncContextManager AbstractSet ByteString Counter Deque OrderedDict ChainMap Text AnyStr IO TextIO BinaryIO Pattern
  Match NoReturn Never Self LiteralString Required NotRequired ReadOnly Unpack TypeAlias KeysView ValuesView ItemsView SupportsInt SupportsFloat
  SupportsIndex SupportsAbs SupportsRound SupportsBytes SupportsComplex`.split(/\s+/);

/** Makes a NamedTuple class of these fields. */
export function namedTuple(
  name: string,
  module: string,
  fields: readonly string[],
  defaults: ReadonlyMap<string, Value>,
  bases: readonly Value[] = [types.tuple],
): ClassValue {
  const made = makeClass(name, module, bases);
  dressNamedTuple(made, fields, defaults);
  return made;
}

function dressNamedTuple(type: ClassValue, fields: readonly string[], defaults: ReadonlyMap<string, Value>): void {
  const build = (wanted: ClassValue, values: readonly Value[]): InstanceValue => {
    const made = new InstanceValue(wanted);
    const plain = new TupleValue(values);
    plain.fields = fields;
    made.plain = plain;
    for (const [i, field] of fields.entries()) made.attributes.set(field, values[i]!);
    return made;
  };
  const construct = (args: Arguments, site: Site): Value => {
    const [wanted, ...given] = args.positional;
    const { name } = type;
    if (given.length > fields.length)
      site.runtime.raise(
        "TypeError",
        `${name}.__new__() takes ${fields.length + 1} positional arguments but ${given.length + 1} were given`,
        site,
      );
    for (const key of args.keywords.keys())
      if (!fields.includes(key))
        site.runtime.raise("TypeError", `${name}.__new__() got an unexpected keyword argument '${key}'`, site);
    const values = fields.map(
      (field, i) =>
        given[i] ??
        args.keywords.get(field) ??
        (args.open ? site.runtime.unknown(args.open.message, site) : undefined) ??
        defaults.get(field) ??
        site.runtime.raise("TypeError", `${name}.__new__() missing 1 required positional argument: '${field}'`, site),
    );
    return build(wanted as ClassValue, values);
  };
  const add = (key: string, value: Value) => {
    if (!type.attributes.has(key)) type.attributes.set(key, value);
  };
  type.attributes.set("__new__", native("__new__", construct));
  type.attributes.set(
    "__init__",
    native("__init__", () => NONE),
  );
  for (const field of fields) type.attributes.delete(field);
  add("_fields", tuple(fields.map(str)));
  add("__match_args__", tuple(fields.map(str)));
  add("_field_defaults", dict(defaults));
  const items = (args: Arguments) => ((args.positional[0] as InstanceValue).plain as TupleValue).items;
  add(
    "_asdict",
    native("_asdict", (args) => dict(fields.map((field, i) => [field, items(args)[i]!] as const))),
  );
  add(
    "_replace",
    native("_replace", (args) =>
      build(
        (args.positional[0] as InstanceValue).type,
        fields.map((field, i) => args.keywords.get(field) ?? items(args)[i]!),
      ),
    ),
  );
  add(
    "_make",
    classmethod("_make", (args, site) => {
      const all = site.runtime.iterate(args.positional[1]!, site);
      return Array.isArray(all) ? build(args.positional[0] as ClassValue, all) : all;
    }),
  );
}

function typing(name: string): ModuleValue {
  const namedTupleClass = makeClass("NamedTuple", "typing", [types.tuple], {
    [SUBCLASS]: (args) => {
      const type = args.positional[0] as ClassValue;
      if (type.bases.some((base) => base.kind === "class" && base === namedTupleClass)) {
        const fields = [...annotationsOf(type).keys()];
        const defaults = new Map<string, Value>();
        for (const field of fields) {
          const value = type.attributes.get(field);
          if (value) defaults.set(field, value);
        }
        dressNamedTuple(type, fields, defaults);
      }
      return NONE;
    },
    [CONSTRUCT]: (args, site) => {
      const [wanted, ...rest] = args.positional;
      if (wanted !== namedTupleClass) return construct(wanted as ClassValue, withoutSelf(args), site);
      const [title, fields] = rest;
      const all = fields && site.runtime.iterate(fields, site);
      if (title?.kind !== "str" || !Array.isArray(all))
        return site.runtime.unknown("the fields of this NamedTuple", site);
      const names = all.map((field) =>
        field.kind === "tuple" && field.items[0]?.kind === "str" ? field.items[0].value : "?",
      );
      return namedTuple(title.value, site.runtime.module.name, names, new Map());
    },
  });
  const construct = (type: ClassValue, args: Arguments, site: Site) =>
    machineOf(site).constructPlainly(type, args, site);
  const typedDict = makeClass("TypedDict", "typing", [], {
    [CONSTRUCT]: (args, site) => {
      const [wanted, ...rest] = args.positional;
      if (wanted === typedDict)
        return makeClass(rest[0]?.kind === "str" ? rest[0].value : "TypedDict", "typing", [typedDict]);
      return site.runtime.call(types.dict, { ...withoutSelf(args) }, site);
    },
  });
  const variable = (args: Arguments) => form(args.positional[0]?.kind === "str" ? args.positional[0].value : "TypeVar");
  const identity = native("identity", (args) => args.positional[0]!);
  const made = makeModule(name, {
    TYPE_CHECKING: bool(false),
    cast: (args) => args.positional[1] ?? args.keywords.get("val")!,
    NamedTuple: namedTupleClass,
    TypedDict: typedDict,
    Generic: generic("Generic"),
    Protocol: generic("Protocol"),
    TypeVar: variable,
    ParamSpec: variable,
    TypeVarTuple: variable,
    NewType: () => identity,
    overload: identity,
    override: identity,
    final: identity,
    no_type_check: identity,
    runtime_checkable: identity,
    assert_type: identity,
    reveal_type: identity,
    dataclass_transform: () => identity,
    assert_never: (_args, site) => site.runtime.raise("AssertionError", "Expected code to be unreachable", site),
    get_type_hints: (_args, site) => site.runtime.unknown("type hints are not followed", site),
    get_origin: (args, site) => site.runtime.findAttribute(args.positional[0]!, "__origin__", site) ?? NONE,
    get_args: (args, site) => site.runtime.findAttribute(args.positional[0]!, "__args__", site) ?? tuple(),
  });
  for (const [alias, type] of Object.entries(ALIASES)) made.attributes.set(alias, type);
  for (const one of FORMS) made.attributes.set(one, form(one));
  return made;
}

function abstractCollections(name: string): ModuleValue {
  const made = makeModule(name, {});
  const table: Readonly<Record<string, readonly ClassValue[]>> = {
    Mapping: [types.dict, types.defaultdict],
    MutableMapping: [types.dict, types.defaultdict],
    Sequence: [types.list, types.tuple, types.str, types.bytes, types.range],
    MutableSequence: [types.list],
    Set: [types.set, types.frozenset],
    MutableSet: [types.set],
    Iterable: [
      types.list,
      types.tuple,
      types.str,
      types.bytes,
      types.range,
      types.dict,
      types.defaultdict,
      types.set,
      types.frozenset,
      types.iterator,
    ],
    Iterator: [types.iterator],
    Generator: [types.iterator],
    Collection: [
      types.list,
      types.tuple,
      types.str,
      types.bytes,
      types.range,
      types.dict,
      types.defaultdict,
      types.set,
      types.frozenset,
    ],
    Sized: [
      types.list,
      types.tuple,
      types.str,
      types.bytes,
      types.range,
      types.dict,
      types.defaultdict,
      types.set,
      types.frozenset,
    ],
    Container: [
      types.list,
      types.tuple,
      types.str,
      types.bytes,
      types.range,
      types.dict,
      types.defaultdict,
      types.set,
      types.frozenset,
    ],
    Hashable: [
      types.str,
      types.int,
      types.float,
      types.bool,
      types.bytes,
      types.NoneType,
      types.frozenset,
      types.range,
    ],
    Callable: [types.function, types.builtin_function_or_method, types.method, types.type],
    Awaitable: [],
    Coroutine: [],
    AsyncIterator: [],
    AsyncIterable: [],
    AsyncGenerator: [],
    Reversible: [types.list, types.tuple, types.str, types.dict],
    KeysView: [],
    ValuesView: [],
    ItemsView: [],
    ByteString: [types.bytes],
  };
  const METHODS: Readonly<Record<string, string>> = {
    Iterable: "__iter__",
    Iterator: "__next__",
    Sized: "__len__",
    Callable: "__call__",
    Container: "__contains__",
    Hashable: "__hash__",
  };
  for (const [title, members] of Object.entries(table)) {
    const type = makeClass(title, "collections.abc", [], {
      __class_getitem__: classmethod("__class_getitem__", (args) =>
        genericAlias(args.positional[0] as ClassValue, args.positional[1]!),
      ),
      "<instancecheck>": (args) => {
        const [, given] = args.positional;
        const method = METHODS[title];
        const has =
          given?.kind === "class" &&
          method !== undefined &&
          given.mro.some((base) => base.kind === "class" && base.attributes.has(method));
        return bool(has || (given?.kind === "class" && members.some((member) => given.mro.includes(member))));
      },
    });
    made.attributes.set(title, type);
  }
  return made;
}

export const typingModules: ModuleMakers = {
  typing: () => typing("typing"),
  typing_extensions: () => typing("typing_extensions"),
  "collections.abc": () => abstractCollections("collections.abc"),
  abc: () => {
    const identity = native("abstractmethod", (args) => args.positional[0]!);
    return makeModule("abc", {
      ABC: makeClass("ABC", "abc", [], { register: classmethod("register", (args) => args.positional[1]!) }),
      ABCMeta: makeClass("ABCMeta", "abc", [types.type]),
      abstractmethod: identity,
      abstractproperty: types.property,
      abstractclassmethod: types.classmethod,
      abstractstaticmethod: types.staticmethod,
    });
  },
  types: () =>
    makeModule("types", {
      SimpleNamespace: makeClass("SimpleNamespace", "types", [], {
        __init__: (args) => {
          for (const [key, value] of args.keywords) (args.positional[0] as InstanceValue).attributes.set(key, value);
          return NONE;
        },
        __repr__: (args, site) => {
          const parts: string[] = [];
          for (const [key, value] of (args.positional[0] as InstanceValue).attributes) {
            const shown = machineOf(site).repr(value, site);
            if (shown.kind === "unknown") return shown;
            parts.push(`${key}=${shown.value}`);
          }
          return str(`namespace(${parts.join(", ")})`);
        },
        __eq__: (args, site) => {
          const [a, b] = args.positional;
          if (a?.kind !== "instance" || b?.kind !== "instance") return bool(false);
          const equal = site.runtime.equals(dict(a.attributes), dict(b.attributes), site);
          return typeof equal === "boolean" ? bool(equal) : equal;
        },
      }),
      MappingProxyType: (args) => args.positional[0]!,
      FunctionType: types.function,
      LambdaType: types.function,
      MethodType: (args, site) =>
        site.runtime.call(
          native("MethodType", () => machineOf(site).bind(args.positional[0]!, args.positional[1]!)),
          callArguments(),
          site,
        ),
      ModuleType: types.module,
      GeneratorType: types.iterator,
      NoneType: types.NoneType,
      TracebackType: form("TracebackType"),
    }),
};
