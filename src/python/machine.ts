import { findAttribute, getAttribute, setAttribute } from "./attributes.ts";
import { type Changes, type Completion, type Loose, NORMAL } from "./branches.ts";
import { BudgetSpent, CHEAP_ENTRIES, type Limits, STEPS_PER_ENTRY } from "./budget.ts";
import { builtins, NOT_IMPLEMENTED } from "./builtins/index.ts";
import { call, reachable } from "./calls.ts";
import { constructPlainly } from "./classes.ts";
import { exceptionClass, exceptions, makeException, unknownException } from "./exceptions.ts";
import { type Bindings, bindingsOf } from "./functions.ts";
import type { InterpretOptions } from "./interpret.ts";
import { items } from "./iteration.ts";
import type { Modules } from "./modules.ts";
import { assignTarget } from "./naming.ts";
import { bool, dict, dictSet, int, keyOf, ownEquality } from "./native.ts";
import { equals, truth } from "./operators.ts";
import { repr, text } from "./repr.ts";
import { same } from "./same.ts";
import type { Frame, PyScope } from "./scope.ts";
import type { SourceFile } from "./source.ts";
import { deleteItem, getItem, setItem } from "./subscripts.ts";
import type { ParseNode } from "./syntax.ts";
import { guarded, matchesValue } from "./trying.ts";
import { typeOf, types } from "./types.ts";
import {
  type Arguments,
  BoundMethod,
  type ClassValue,
  type Condition,
  DescriptorValue,
  type DictValue,
  type FunctionValue,
  InstanceValue,
  ListValue,
  type ModuleValue,
  NONE,
  type Place,
  Raised,
  type Reason,
  type Runtime,
  type SetValue,
  type Site,
  type StrValue,
  TupleValue,
  Unknown,
  type Value,
  type World,
  withConditions,
} from "./values.ts";

/** Where something happens; the place is only made when somebody asks. */
export class NodeSite implements Site {
  readonly node: ParseNode;
  readonly file: SourceFile;
  readonly runtime: Machine;
  constructor(node: ParseNode, file: SourceFile, runtime: Machine) {
    this.node = node;
    this.file = file;
    this.runtime = runtime;
  }
  get place(): Place {
    return { file: this.file, start: this.node.start, end: this.node.start + this.node.length };
  }
}

/** A `try` (or `suppress`) whose body runs: what its handlers will have to deal with. */
export interface Guard {
  /** Whether a handler takes an exception of this class (undefined: of a class that nobody knows). */
  takes(type: ClassValue | undefined): boolean;
  /** Whether a handler takes a failed import and then goes on another way. */
  importsElse: boolean;
  mayRaise: Raised[];
  /** An unknown call ran in the body: from there on, the body's rest is uncertain. */
  unknownCall: Reason | undefined;
  reasons: Reason[];
  conditions: Condition[];
}

/** The state of one run. */
export class Machine implements Runtime {
  readonly world: World;
  readonly options: InterpretOptions;
  readonly modules: Modules;
  readonly maybe: Reason[] = [];
  readonly branchConditions: Condition[] = [];
  readonly frames: Frame[] = [];
  readonly swallowed: Reason[] = [];
  readonly guards: Guard[] = [];
  readonly roots: string[];
  frame!: Frame;
  trail: Changes | undefined;
  leftovers: Loose[] = [];
  steps = 0;
  readonly #limits: Limits;
  /** Conditions of bindings whose value can't carry them itself (classes, functions, modules). */
  readonly #bindings = new Map<Map<string, Value>, Map<string, readonly Condition[]>>();
  /** Dotted names of native functions by the way they were reached. */
  readonly origins = new WeakMap<Value, string>();

  constructor(options: InterpretOptions, limits: Limits, modules: (machine: Machine) => Modules) {
    builtins();
    this.options = options;
    this.world = options.world;
    this.roots = [...options.roots];
    this.#limits = limits;
    this.modules = modules(this);
  }

  get module(): ModuleValue {
    return this.frame.module;
  }

  get scope(): PyScope {
    return this.frame.scope;
  }

  /** The class whose metaclass's `__new__` runs. */
  pendingClass: ClassValue | undefined;
  /** Files that were read, the entry first. */
  readonly files: SourceFile[] = [];

  get stack(): readonly { func: FunctionValue | undefined; place: Place; module: ModuleValue }[] {
    return this.frames.map((frame) => ({ func: frame.func, place: frame.calledAt, module: frame.module }));
  }

  site(node: ParseNode): NodeSite {
    return new NodeSite(node, this.frame.file, this);
  }

  place(node: ParseNode): Place {
    return { file: this.frame.file, start: node.start, end: node.start + node.length };
  }

  /** Counts one step of work; throws `BudgetSpent` when the budget is gone. */
  step(): void {
    this.steps++;
    if (this.steps > this.#limits.steps || ((this.steps & 255) === 0 && performance.now() > this.#limits.deadline))
      throw new BudgetSpent(this.#limits.describe(this.steps), this.frame.calledAt);
  }

  enter(frame: Frame): void {
    if (this.frames.length >= this.#limits.depth)
      throw new BudgetSpent(`more than ${this.#limits.depth} nested calls`, frame.calledAt);
    frame.maybeBefore = this.maybe.length;
    this.frames.push(frame);
    this.frame = frame;
  }

  leave(): void {
    this.frames.pop();
    this.frame = this.frames[this.frames.length - 1]!;
  }

  /** Binds a name or attribute, so that it can be undone. */
  assign(variables: Map<string, Value>, name: string, value: Value): void {
    this.trail?.record(variables, name);
    if (this.branchConditions.length > 0) {
      variables.set(name, this.conditioned(variables, name, value, this.branchConditions));
      return;
    }
    if (this.#bindings.size > 0) this.#bindings.get(variables)?.delete(name);
    variables.set(name, value);
  }

  unassign(variables: Map<string, Value>, name: string): void {
    this.trail?.record(variables, name);
    variables.delete(name);
  }

  /** The value of a binding that holds under conditions only. */
  conditioned(variables: Map<string, Value>, name: string, value: Value, conditions: readonly Condition[]): Value {
    switch (value.kind) {
      case "class":
      case "function":
      case "native":
      case "module":
      case "method":
      case "descriptor": {
        let names = this.#bindings.get(variables);
        if (!names) {
          names = new Map();
          this.#bindings.set(variables, names);
        }
        names.set(name, [...(names.get(name) ?? []), ...conditions]);
        return value;
      }
      default:
        return withAll(value, conditions);
    }
  }

  /** To be called when a binding is read: what uses a conditional class or function is conditional from there on. */
  noteRead(variables: Map<string, Value>, name: string): void {
    if (this.#bindings.size === 0) return;
    const conditions = this.#bindings.get(variables)?.get(name);
    if (conditions) this.holdFromNowOn(conditions);
  }

  /** Conditions that everything from here to the end depends on. */
  holdFromNowOn(conditions: readonly Condition[]): void {
    for (const condition of conditions)
      if (!this.branchConditions.some((other) => other.text === condition.text))
        this.branchConditions.unshift(condition);
  }

  dropConditions(conditions: readonly Condition[]): void {
    for (const condition of conditions) {
      const at = this.branchConditions.lastIndexOf(condition);
      if (at >= 0) this.branchConditions.splice(at, 1);
    }
  }

  touch(container: Value): void {
    this.trail?.touch(container);
    if (this.branchConditions.length > 0) {
      switch (container.kind) {
        case "list":
        case "dict":
        case "set":
        case "instance":
        case "iterator":
          withAll(container, this.branchConditions);
      }
    }
  }

  /** An exception that one path raises, nobody knows whether it is taken. What follows is uncertain, up to the `try` around. */
  mayRaise(raised: Raised, reason: Reason): void {
    const mine = { ...reason };
    this.maybe.push(mine);
    for (let i = this.guards.length - 1; i >= 0; i--) {
      const guard = this.guards[i]!;
      if (!guard.takes(raised.type)) continue;
      guard.mayRaise.push(raised);
      guard.reasons.push(mine);
      return;
    }
  }

  /** Something ran that may raise anything. Outside of any `try` that would catch it, it is taken to succeed. */
  ranUnknown(reason: Reason): void {
    for (let i = this.guards.length - 1; i >= 0; i--) {
      const guard = this.guards[i]!;
      if (!guard.takes(undefined)) continue;
      if (guard.unknownCall) return;
      const mine = { ...reason };
      guard.unknownCall = mine;
      guard.reasons.push(mine);
      this.maybe.push(mine);
      return;
    }
  }

  needs(condition: Condition, exception: string, site: Site): void {
    const type = exceptionClass(this, exception, site);
    if (this.guards.some((guard) => guard.takes(type)))
      this.ranUnknown({ message: `whether ${condition.text} is only known at run time`, place: site.place });
    else this.world.needs?.(condition);
  }

  readonly none = NONE;
  /** Stands for an exception of which nobody knows the class. */
  readonly unknownException = unknownException;

  setEntry(dict: DictValue, key: Value, value: Value): void {
    dictSet(dict, key, value);
    this.#chargeEntry(dict.entries.size);
  }
  addToSet(set: SetValue, item: Value): void {
    if (item.kind === "unknown") {
      set.open ??= item.reason;
      return;
    }
    const key = keyOf(item);
    const own = ownEquality(item);
    if (own) set.open ??= own.reason;
    if (!set.entries.has(key)) set.entries.set(key, item);
    this.#chargeEntry(set.entries.size);
  }
  /** What many entries cost is memory, not time: a million of them would take 400 MB. */
  #chargeEntry(entries: number): void {
    if (entries > CHEAP_ENTRIES) for (let left = STEPS_PER_ENTRY; left > 0; left--) this.step();
  }
  mark(value: Value, condition: Condition): void {
    withAll(value, [condition]);
  }
  /** A value under the conditions of what it was made from. */
  carry(value: Value, sources: readonly Value[]): Value {
    return withConditions(value, ...sources);
  }
  assignTarget(target: ParseNode, value: Value): void {
    assignTarget(this, target, value);
  }
  yieldInside(node: ParseNode): Unknown {
    return this.unknown("a `yield` inside an expression is not followed", this.site(node));
  }

  /** One of these values, nobody knows which. */
  oneOf(values: readonly Value[], reason: Reason, _site: Site): Value {
    const first = values[0]!;
    if (values.every((value) => same(value, first))) return first;
    const lost = values.filter((value) => value.kind === "instance");
    if (lost.length > 0) this.world.escaped(lost, reason);
    return new Unknown(reason);
  }

  /** `super()` in a method. */
  superHere(site: Site): Value {
    const owner = this.frame.func?.owner;
    const self = this.frame.self;
    if (!owner || !self) return this.raise("RuntimeError", "super(): no arguments", site);
    return this.superOf(owner, self);
  }
  superOf(owner: ClassValue, self: Value): Value {
    const made = new InstanceValue(types.super);
    made.data = { owner, self };
    return made;
  }

  /** Makes what a piece of code binds and changes unknown, before it runs any number of times. */
  blurNames(bindings: Bindings, reason: Reason): void {
    const { scope } = this.frame;
    for (const name of bindings.assigned) {
      for (let at: PyScope | undefined = scope; at; at = at.parent) {
        const value = at.variables.get(name);
        if (!value) continue;
        if (value.kind !== "function" && value.kind !== "class" && value.kind !== "module") {
          this.trail?.record(at.variables, name);
          at.variables.set(name, this.oneOf([value, NONE], reason, this.frame.site));
        }
        break;
      }
    }
    for (const name of bindings.mutated) {
      for (let at: PyScope | undefined = scope; at; at = at.parent) {
        const value = at.variables.get(name);
        if (!value) continue;
        if (value.kind === "list" || value.kind === "dict" || value.kind === "set" || value.kind === "iterator") {
          this.trail?.touch(value);
          value.open ??= reason;
        }
        break;
      }
    }
  }

  /**
   * Code that ran once, and may run any number of times really: whether functions that it called changed what the next time would depend
   * on, beyond the names that `blurNames` was told of.
   */
  changesItsGround(bindings: Bindings): boolean {
    const { trail, frame } = this;
    if (!trail) return false;
    const scopes: PyScope[] = [];
    for (let at: PyScope | undefined = frame.scope; at; at = at.parent) scopes.push(at);
    const blurred = new Set<Value>();
    for (const name of bindings.mutated)
      for (const { variables } of scopes) {
        const value = variables.get(name);
        if (value) blurred.add(value);
      }
    let before: Set<Value> | undefined;
    const old = () => {
      before ??= trail.reachableBefore([
        ...scopes.map(({ variables }) => variables),
        frame.module.attributes as Map<string, Value>,
      ]);
      return before;
    };
    return trail.changed(
      (variables, name) => bindings.assigned.has(name) && scopes.some((scope) => scope.variables === variables),
      (container) => blurred.has(container) || !old().has(container),
    );
  }

  /** Conditions under which a suite was not run: what it would have bound or done depends on them. */
  afterConditional(conditions: readonly Condition[], suite: ParseNode): void {
    const found = bindingsOf(suite);
    if (found.acts || found.leaves || found.mutated.size > 0) {
      this.holdFromNowOn(conditions);
      return;
    }
    const { scope } = this.frame;
    for (const name of found.assigned) {
      const value = scope.variables.get(name);
      if (value) {
        this.trail?.record(scope.variables, name);
        scope.variables.set(name, this.conditioned(scope.variables, name, value, conditions));
      }
    }
  }

  /** A `with` over something that swallows exceptions: how to run its body. */
  suppressing(manager: Value): ((body: () => Completion) => Completion) | undefined {
    if (manager.kind !== "instance" || manager.type.name !== "suppress" || manager.type.module !== "contextlib")
      return undefined;
    const caught = manager.data as Value;
    const broad = (type: ClassValue | undefined) =>
      type
        ? matchesValue(this, caught, type) === true
        : matchesValue(this, caught, exceptions.get("Exception")!) === true;
    const guard: Guard = {
      takes: broad,
      importsElse: false,
      mayRaise: [],
      unknownCall: undefined,
      reasons: [],
      conditions: [],
    };
    return (body) =>
      guarded(this, guard, {
        body,
        otherwise: undefined,
        handlersFor: (raised) => {
          const fits = raised ? matchesValue(this, caught, raised.type) : true;
          return { sure: fits === true, run: fits === false ? [] : [() => NORMAL] };
        },
        untaken: [],
      });
  }

  /** The dotted name of what is called, as far as it is known. */
  dotted(callee: Value): string | undefined {
    switch (callee.kind) {
      case "unknown":
        return callee.origin;
      case "class":
        return `${callee.module}.${callee.name}`;
      case "function":
        return callee.owner
          ? `${callee.owner.module}.${callee.owner.name}.${callee.name}`
          : `${callee.module.name}.${callee.name}`;
      case "native":
        return this.origins.get(callee) ?? callee.name;
      case "instance":
        return this.origins.get(callee) ?? `${callee.type.module}.${callee.type.name}`;
      case "method": {
        const name = "name" in callee.func ? callee.func.name : undefined;
        const type = callee.self.kind === "class" ? callee.self : typeOf(callee.self);
        return name === undefined ? undefined : `${type.module}.${type.name}.${name}`;
      }
      default:
        return undefined;
    }
  }

  call(callee: Value, args: Arguments, site: Site): Value {
    return call(this, callee, args, site);
  }
  getAttribute(object: Value, name: string, site: Site): Value {
    return getAttribute(this, object, name, site);
  }
  findAttribute(object: Value, name: string, site: Site): Value | undefined {
    return findAttribute(this, object, name, site);
  }
  setAttribute(object: Value, name: string, value: Value, site: Site): void {
    setAttribute(this, object, name, value, site);
  }
  iterate(object: Value, site: Site): Value[] | Unknown {
    return items(this, object, site);
  }
  truth(value: Value, site: Site): boolean | Unknown {
    return truth(this, value, site);
  }
  text(value: Value, site: Site): StrValue | Unknown {
    return text(this, value, site);
  }
  equals(a: Value, b: Value, site: Site): boolean | Unknown {
    return equals(this, a, b, site);
  }
  isInstance(value: Value, type: ClassValue): boolean {
    return typeOf(value).mro.includes(type) || type.name === "object";
  }
  /** Values that code which can't be followed may change: containers may hold anything afterwards. */
  escape(values: readonly Value[], reason: Reason): void {
    const reached = reachable(values);
    if (reached.length === 0) {
      this.world.escaped([], reason);
      return;
    }
    for (const value of reached)
      if (value.kind === "list" || value.kind === "dict" || value.kind === "set" || value.kind === "iterator") {
        this.trail?.touch(value);
        value.open ??= reason;
      }
    this.world.escaped(reached, reason);
  }
  isRaised(error: unknown, name: string): error is Raised {
    return error instanceof Raised && error.type.mro.some((type) => type.kind === "class" && type.name === name);
  }
  iterateToList(values: readonly Value[]): ListValue {
    return new ListValue([...values]);
  }
  unknown(message: string, site: Site, origin?: string): Unknown {
    return new Unknown({ message, place: site.place, ...(origin !== undefined && { origin }) }, origin);
  }
  raise(exception: string, message: string, site: Site): never {
    throw this.exception(exceptionClass(this, exception, site), message, site);
  }
  /** As `raise`, with the very value as the exception's argument: a KeyError holds the key. */
  raiseWith(exception: string, argument: Value, message: string, site: Site): never {
    const raised = this.exception(exceptionClass(this, exception, site), message, site);
    raised.value.attributes.set("args", new TupleValue([argument]));
    throw raised;
  }
  constructPlainly(type: ClassValue, args: Arguments, site: Site): Value {
    return constructPlainly(this, type, args, site);
  }
  /** What `object.__getattribute__` does. */
  plainAttribute(object: Value, name: string, site: Site): Value {
    return getAttribute(this, object, name, site);
  }
  bind(func: Value, self: Value): Value {
    return new BoundMethod(self, func);
  }
  repr(value: Value, site: Site): StrValue | Unknown {
    return repr(this, value, site);
  }
  typeOf(value: Value): ClassValue {
    return typeOf(value);
  }
  boolean(flag: boolean): Value {
    return bool(flag);
  }
  getItem(object: Value, key: Value, site: Site): Value {
    return getItem(this, object, key, site);
  }
  setItem(object: Value, key: Value, value: Value, site: Site): void {
    setItem(this, object, key, value, site);
  }
  deleteItem(object: Value, key: Value, site: Site): void {
    deleteItem(this, object, key, site);
  }
  get notImplemented(): Value {
    return NOT_IMPLEMENTED;
  }
  readonly minusOne = int(-1);
  /** A text that equal values share; undefined for values that are only equal to themselves. */
  keyText(value: Value): string | undefined {
    const key = keyOf(value);
    return typeof key === "string" ? key : undefined;
  }

  readonly #liveDicts = new WeakMap<DictValue, { variables: Map<string, Value>; seen: Map<string, Value> }>();
  #unnamed = 0;
  /** A dict that stands for variables (`globals()`, `vars(x)`): what is written to it is bound, what is taken out is unbound. */
  liveDict(variables: ReadonlyMap<string, Value>): DictValue {
    const made = dict(variables);
    this.#liveDicts.set(made, { variables: variables as Map<string, Value>, seen: new Map(variables) });
    return made;
  }
  /** After a change of a dict: binds what it stands for. A name that is not known is bound as `<unknown 1>`. */
  syncNames(changed: DictValue, key?: Value, value?: Value): void {
    const live = this.#liveDicts.get(changed);
    if (!live) return;
    const { variables, seen } = live;
    if (key?.kind === "unknown" && value) {
      this.assign(variables, `<unknown ${++this.#unnamed}>`, value);
      return;
    }
    const left = new Set(seen.keys());
    for (const entry of changed.entries.values()) {
      if (entry.key.kind !== "str") continue;
      const name = entry.key.value;
      left.delete(name);
      // What the dict does not know to have changed may have been bound anew since.
      if (seen.get(name) === entry.value) continue;
      seen.set(name, entry.value);
      if (entry.value.kind !== "unknown") this.assign(variables, name, entry.value);
    }
    for (const name of left) {
      seen.delete(name);
      this.unassign(variables, name);
    }
  }
  /** A name that is not known was taken out of a dict: any of those that it stands for. */
  loseNames(changed: DictValue, reason: Reason): void {
    const live = this.#liveDicts.get(changed);
    if (live) this.escape([...live.variables.values()], reason);
  }
  /** Environment variables that the code itself has set. */
  readonly environment = new Map<string, string>();
  setEnvironment(name: string, value: Value): void {
    if (value.kind === "str" && this.maybe.length === 0) this.environment.set(name, value.value);
    else this.environment.delete(name);
  }
  markAll(value: Value, conditions: readonly Condition[]): Value {
    return withAll(value, conditions);
  }
  /** A shallow copy of a container, so that marking it does not mark the original. */
  copyOf(value: Value): Value {
    if (value.kind === "list") return new ListValue([...value.items]);
    return value;
  }
  asClassmethod(func: Value): DescriptorValue {
    return new DescriptorValue("classmethod", func);
  }
  exception(type: ClassValue, message: string, site: Site): Raised {
    return new Raised(type, makeException(type, message), message, site.place);
  }
}

function withAll<V extends Value>(value: V, conditions: readonly Condition[]): V {
  const now = value.conditions ?? [];
  const more = conditions.filter((condition) => !now.some((other) => other.text === condition.text));
  if (more.length === 0) return value;
  const shared = COPIED.has(value.kind);
  const target = shared ? (Object.assign(Object.create(Object.getPrototypeOf(value)), value) as V) : value;
  target.conditions = [...now, ...more];
  return target;
}

const COPIED: ReadonlySet<Value["kind"]> = new Set([
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

/** The machine behind a native call's site. */
export function machineOf(site: Site): Machine {
  return site.runtime as Machine;
}
