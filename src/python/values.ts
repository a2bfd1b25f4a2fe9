/**
 * The values of interpreted Python. One class per kind, told apart by `kind`; a value that is not known is a value too, and carries
 * the reason and the place. Classes written in TypeScript (Airflow's, the standard library's) are `ClassValue`s whose methods are
 * `NativeFunction`s, so that user classes can inherit from them by the ordinary method resolution order.
 */

import type { SourceFile } from "./source.ts";
import type { FunctionNode, LambdaNode, ParseNode } from "./syntax.ts";

/** Where something stands: offsets into the text of a source file. */
export interface Place {
  file: SourceFile;
  start: number;
  end: number;
}

/** Why something is not known, and where that began. */
export interface Reason {
  /** A clause in the user's words: `requests.get(...) is only known at run time`. */
  message: string;
  place: Place;
  /** Dotted name of the library code behind it, where known. */
  origin?: string;
}

/**
 * What must hold for a value to be what it is, although it could be otherwise: a default of the environment, an Airflow version.
 * `text` reads after "exact if": `BUCKET is not set`, `Airflow is 3.x`.
 */
export interface Condition {
  kind: "environment" | "airflow-version" | "python-version" | "installed";
  /** Of `installed`: the top-level module, where requirements can tell. */
  module?: string;
  text: string;
}

abstract class Base {
  /** Conditions under which this very value holds; operations hand on those of their operands (see `withConditions`). */
  declare conditions?: readonly Condition[];
}

export class NoneValue extends Base {
  readonly kind = "none";
}
export class EllipsisValue extends Base {
  readonly kind = "ellipsis";
}
export class BoolValue extends Base {
  readonly kind = "bool";
  readonly value: boolean;
  constructor(value: boolean) {
    super();
    this.value = value;
  }
}
/** An int of any size; the interpreter bounds its bits. */
export class IntValue extends Base {
  readonly kind = "int";
  readonly value: bigint;
  constructor(value: bigint) {
    super();
    this.value = value;
  }
}
export class FloatValue extends Base {
  readonly kind = "float";
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
}
export class StrValue extends Base {
  readonly kind = "str";
  readonly value: string;
  /** Where it was written, when it is a literal. */
  place?: Place;
  constructor(value: string) {
    super();
    this.value = value;
  }
}
export class BytesValue extends Base {
  readonly kind = "bytes";
  readonly value: Uint8Array;
  constructor(value: Uint8Array) {
    super();
    this.value = value;
  }
}
export class ListValue extends Base {
  readonly kind = "list";
  items: Value[];
  /** Set when an unknown number of further items may follow or an item's presence is uncertain. */
  open?: Reason;
  constructor(items: Value[]) {
    super();
    this.items = items;
  }
}
export class TupleValue extends Base {
  readonly kind = "tuple";
  readonly items: readonly Value[];
  /** Names of the fields of a NamedTuple. */
  fields?: readonly string[];
  constructor(items: readonly Value[]) {
    super();
    this.items = items;
  }
}
/** Keys are compared by `keyOf`; insertion order is kept, as in Python. */
export class DictValue extends Base {
  readonly kind = "dict";
  readonly entries = new Map<string | Value, { key: Value; value: Value }>();
  /** Set when keys may be there that are not listed. */
  open?: Reason;
  /** `defaultdict`'s factory. */
  factory?: Value;
}
export class SetValue extends Base {
  readonly kind = "set";
  readonly entries = new Map<string | Value, Value>();
  open?: Reason;
  frozen = false;
}
/** A function, method or lambda of the interpreted source. */
export class FunctionValue extends Base {
  readonly kind = "function";
  readonly node: FunctionNode | LambdaNode;
  readonly name: string;
  readonly scope: Scope;
  /** The module whose globals it reads. */
  readonly module: ModuleValue;
  /** Values of default parameters, evaluated at definition, by parameter name. */
  readonly defaults: ReadonlyMap<string, Value>;
  /** The class in whose body it was defined: what `super()` without arguments means. */
  owner?: ClassValue;
  readonly attributes = new Map<string, Value>();
  constructor(
    node: FunctionNode | LambdaNode,
    name: string,
    scope: Scope,
    module: ModuleValue,
    defaults: ReadonlyMap<string, Value>,
  ) {
    super();
    this.node = node;
    this.name = name;
    this.scope = scope;
    this.module = module;
    this.defaults = defaults;
  }
}
/** A function written in TypeScript. In a class it binds `self` as first positional argument, as Python functions do. */
export class NativeFunction extends Base {
  readonly kind = "native";
  readonly name: string;
  readonly run: (args: Arguments, site: Site) => Value;
  readonly attributes = new Map<string, Value>();
  constructor(name: string, run: (args: Arguments, site: Site) => Value) {
    super();
    this.name = name;
    this.run = run;
  }
}
export class BoundMethod extends Base {
  readonly kind = "method";
  readonly self: Value;
  readonly func: Value;
  constructor(self: Value, func: Value) {
    super();
    this.self = self;
    this.func = func;
  }
}
/** `property`, `classmethod`, `staticmethod` and `functools.cached_property` around functions. */
export class DescriptorValue extends Base {
  readonly kind = "descriptor";
  readonly flavour: "property" | "classmethod" | "staticmethod";
  readonly get: Value | undefined;
  set?: Value;
  constructor(flavour: "property" | "classmethod" | "staticmethod", get: Value | undefined) {
    super();
    this.flavour = flavour;
    this.get = get;
  }
}
export class ClassValue extends Base {
  readonly kind = "class";
  readonly name: string;
  /** Dotted module of definition: `airflow.providers.docker.operators.docker`, or the user's module. */
  readonly module: string;
  readonly bases: readonly Value[];
  /** Method resolution order, itself first; computed by `makeClass`. Unknown bases stand in it as `Unknown`. */
  mro: readonly (ClassValue | Unknown)[] = [];
  readonly attributes = new Map<string, Value>();
  readonly place: Place | undefined;
  /** Whatever its author in TypeScript wants to find again: the catalogue's entry of an operator, … */
  data: unknown;
  constructor(name: string, module: string, bases: readonly Value[], place?: Place) {
    super();
    this.name = name;
    this.module = module;
    this.bases = bases;
    this.place = place;
  }
}
export class InstanceValue extends Base {
  readonly kind = "instance";
  readonly type: ClassValue;
  readonly attributes = new Map<string, Value>();
  /** The TypeScript side of a native object: a DAG or task under construction, a path, a date. */
  data: unknown;
  /** The plain value inside an instance of a class that extends `str`, `int`, `dict`, …; members of string enums have one too. */
  plain?: Value;
  /** For instances with equality of their own (dates, paths, frozen dataclasses): equal texts mean equal keys. */
  hash?: string;
  constructor(type: ClassValue) {
    super();
    this.type = type;
  }
}
export class ModuleValue extends Base {
  readonly kind = "module";
  readonly name: string;
  readonly attributes = new Map<string, Value>();
  readonly file: SourceFile | undefined;
  /** For native modules: attributes made on first use. `undefined`: there is no such name. */
  lookup?: (name: string, site: Site) => Value | undefined;
  constructor(name: string, file?: SourceFile) {
    super();
    this.name = name;
    this.file = file;
  }
}
/** An iterator or generator that was run to its end (or stopped at the budget). */
export class IteratorValue extends Base {
  readonly kind = "iterator";
  readonly items: Value[];
  position = 0;
  open?: Reason;
  /** Lazy iterators: the uncertainty under which code of theirs last ran. */
  declare ranUnder?: Reason;
  /** Lazy iterators: the next item, put at the end of `items` too; `undefined` at the end. */
  pull?: () => Value | undefined;
  constructor(items: Value[]) {
    super();
    this.items = items;
  }
}
/** Something that only running the code would tell. */
export class Unknown extends Base {
  readonly kind = "unknown";
  readonly reason: Reason;
  /** What is known all the same: the dotted name of what made it (`requests.get`), for rules about calls. */
  readonly origin: string | undefined;
  /** A module, whatever it holds: true where it is tested. */
  readonly isModule: boolean;
  constructor(reason: Reason, origin?: string, isModule = false) {
    super();
    this.reason = reason;
    this.origin = origin;
    this.isModule = isModule;
  }

  /** The same without `isModule`: what became of it. */
  asResult(): Unknown {
    return withConditions(new Unknown(this.reason, this.origin), this);
  }
}

export type Value =
  | NoneValue
  | EllipsisValue
  | BoolValue
  | IntValue
  | FloatValue
  | StrValue
  | BytesValue
  | ListValue
  | TupleValue
  | DictValue
  | SetValue
  | FunctionValue
  | NativeFunction
  | BoundMethod
  | DescriptorValue
  | ClassValue
  | InstanceValue
  | ModuleValue
  | IteratorValue
  | Unknown;

/** Variables of a function, class body or module. */
export interface Scope {
  readonly variables: Map<string, Value>;
  readonly parent: Scope | undefined;
  readonly module: ModuleValue;
}

/** Arguments of a call after unpacking. */
export interface Arguments {
  positional: Value[];
  keywords: Map<string, Value>;
  /** Set when `*x` or `**x` with unknown contents was among them: further arguments may have been given. */
  open?: Reason;
  /** Where each argument was written: index or keyword → place of its expression. */
  places: Map<number | string, Place>;
}

/** Where and in what run a native function was called. */
export interface Site {
  node: ParseNode;
  place: Place;
  runtime: Runtime;
}

/** What native code may ask of the interpreter. A Python exception is thrown as `Raised` (see `raise`). */
export interface Runtime {
  call(callee: Value, args: Arguments, site: Site): Value;
  getAttribute(object: Value, name: string, site: Site): Value;
  /** As `getAttribute`, but `undefined` where Python would raise AttributeError. */
  findAttribute(object: Value, name: string, site: Site): Value | undefined;
  setAttribute(object: Value, name: string, value: Value, site: Site): void;
  /** The items, or `Unknown` when how many or which ones is not known. */
  iterate(object: Value, site: Site): Value[] | Unknown;
  truth(value: Value, site: Site): boolean | Unknown;
  /** `str(value)`: a StrValue, or Unknown. */
  text(value: Value, site: Site): StrValue | Unknown;
  equals(a: Value, b: Value, site: Site): boolean | Unknown;
  isInstance(value: Value, type: ClassValue): boolean;
  unknown(message: string, site: Site, origin?: string): Unknown;
  /** Python raises an exception of that class here unless the condition holds: the file depends on it, or what a `try` around it catches is uncertain. */
  needs(condition: Condition, exception: string, site: Site): void;
  /** Throws the Python exception with that class name (`ValueError`, `airflow.exceptions.DuplicateTaskIdFound`, …). */
  raise(exception: string, message: string, site: Site): never;
  /**
   * Not empty while code runs that may or may not run really (an arm of an unknown condition, the body of a loop over something
   * unknown, after a possible early exit): why. A model whose state is changed meanwhile must count that change as uncertain.
   */
  readonly maybe: readonly Reason[];
  /** Conditions that led here by branching: `if AIRFLOW_V_3_0_PLUS:`. */
  readonly branchConditions: readonly Condition[];
  /** The module whose top level or function is running; the entry file's module when the call came from there. */
  readonly module: ModuleValue;
  /**
   * Tells that `container` is about to be changed in place, so that the change can be undone and joined after an unknown branch.
   * Call it before changing `items`, `entries` or `attributes` of a value that existed before.
   */
  touch(container: Value): void;
  /** The call stack, innermost last: the function (undefined: a module's top level) and the place of the call. */
  readonly stack: readonly { func: FunctionValue | undefined; place: Place; module: ModuleValue }[];
}

/** What a domain (Airflow) brings to the interpreter. */
export interface World {
  /**
   * A module that has no source in the search roots. `undefined`: not known here, importing it gives an `Unknown` with the reason.
   * Throws by `site.runtime.raise("ModuleNotFoundError", …)` when the import would fail for sure.
   */
  importModule(name: string, site: Site): ModuleValue | undefined;
  /** Values were handed to code that cannot be followed, which may do to them what it likes. */
  escaped(values: readonly Value[], reason: Reason): void;
  /** An operator or method met an unknown operand: `task >> unknown`. */
  unknownOperand(known: Value, operator: string, unknown: Unknown, site: Site): void;
  /** Without this, Python would stop with an exception that nothing in the file catches. */
  needs?(condition: Condition): void;
  /** Each call that the module's top level makes, while the file is read (for rules about parse time); `target` is the dotted name if known. */
  called?(target: string | undefined, callee: Value, args: Arguments, result: Value, site: Site): void;
}

/** The result of running one file. */
export interface Run {
  module: ModuleValue;
  /** How it ended: at the end of the file, by an exception that nothing caught, or given up: a spent budget, or a bug of this program. */
  ended: "finished" | "raised" | "budget";
  /** For `raised` and `budget`. */
  exception?: { type: string; message: string; place: Place };
  /** Exceptions caught by a broad `except` that may hide what would happen really. */
  swallowed: Reason[];
  /** Files that were read while running, the entry first. */
  files: SourceFile[];
  steps: number;
}

/** A Python exception on its way up. `value` is its instance. */
export class Raised extends Error {
  readonly type: ClassValue;
  readonly value: InstanceValue;
  readonly place: Place;
  constructor(type: ClassValue, value: InstanceValue, message: string, place: Place) {
    super(message);
    this.type = type;
    this.value = value;
    this.place = place;
  }
}

export const NONE = new NoneValue();

const IMMUTABLE: ReadonlySet<Value["kind"]> = new Set([
  "none",
  "bool",
  "ellipsis",
  "int",
  "float",
  "str",
  "bytes",
  "tuple",
  "unknown",
]);

/** A value equal to `value` that holds only if `conditions` do too. Identity is kept for containers, which are marked in place. */
export function withConditions<V extends Value>(value: V, ...sources: readonly (Value | undefined)[]): V {
  const all = new Map((value.conditions ?? []).map((c) => [c.text, c]));
  const before = all.size;
  for (const source of sources) for (const c of source?.conditions ?? []) all.set(c.text, c);
  if (all.size === before) return value;
  const shared = IMMUTABLE.has(value.kind);
  const target = shared ? (Object.assign(Object.create(Object.getPrototypeOf(value)), value) as V) : value;
  target.conditions = [...all.values()];
  return target;
}
