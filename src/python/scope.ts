import type { Exit } from "./branches.ts";
import type { FunctionInfo } from "./functions.ts";
import type { SourceFile } from "./source.ts";
import type { ExpressionNode } from "./syntax.ts";
import {
  type ClassValue,
  type FunctionValue,
  type ModuleValue,
  NONE,
  type Place,
  type Raised,
  type Scope,
  type Site,
  type Value,
} from "./values.ts";

/** Variables of a module, function, class body or comprehension. */
export class PyScope implements Scope {
  readonly variables: Map<string, Value>;
  readonly parent: PyScope | undefined;
  readonly module: ModuleValue;
  readonly flavour: "module" | "function" | "class" | "comprehension";
  /** For functions: which names are its own. */
  info: FunctionInfo | undefined;
  /** For class bodies: the class in the making. */
  owner: ClassValue | undefined;
  /** For class bodies: annotated names in order. */
  annotations: Map<string, ExpressionNode> | undefined;

  constructor(
    flavour: "module" | "function" | "class" | "comprehension",
    module: ModuleValue,
    parent: PyScope | undefined,
    variables = new Map<string, Value>(),
  ) {
    this.flavour = flavour;
    this.module = module;
    this.parent = parent;
    this.variables = variables;
  }
}

/** One level of the call stack. */
export class Frame {
  readonly func: FunctionValue | undefined;
  scope: PyScope;
  readonly module: ModuleValue;
  readonly file: SourceFile;
  /** The call. */
  readonly site: Site;
  /** What `return` gave. */
  result: Value = NONE;
  /** Paths that left early under an unknown condition. */
  readonly exits: Exit[] = [];
  /** The exception that an `except` clause is handling: what a bare `raise` raises. */
  handling: Raised | undefined;
  /** First argument, for `super()` without arguments. */
  self: Value | undefined;
  /** Length of `Machine.maybe` at the call. */
  maybeBefore = 0;

  constructor(func: FunctionValue | undefined, scope: PyScope, file: SourceFile, site: Site) {
    this.func = func;
    this.scope = scope;
    this.module = scope.module;
    this.file = file;
    this.site = site;
  }

  get calledAt(): Place {
    return this.site.place;
  }
}
