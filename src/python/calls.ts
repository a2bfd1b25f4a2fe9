/** Calling things. */
import { arrive, type Completion, NORMAL, RAISE, RETURN } from "./branches.ts";
import { construct } from "./classes.ts";
import { evaluate } from "./expressions.ts";
import { type FunctionInfo, functionInfo } from "./functions.ts";
import { startGenerator } from "./generators.ts";
import type { Machine } from "./machine.ts";
import { dictSet, isUnset, unsetUnknown } from "./native.ts";
import { isPure } from "./purity.ts";
import { Frame, PyScope } from "./scope.ts";
import { execute } from "./statements.ts";
import { Kind } from "./syntax.ts";
import { lookup, typeOf } from "./types.ts";
import {
  type Arguments,
  DictValue,
  type FunctionValue,
  NONE,
  Raised,
  type Reason,
  type Site,
  TupleValue,
  Unknown,
  type Value,
  withConditions,
} from "./values.ts";

export function call(machine: Machine, callee: Value | undefined, args: Arguments, site: Site): Value {
  // Library code was given fewer arguments than it needs, and calls one of them.
  if (!callee) return machine.raise("TypeError", "a required argument is missing", site);
  switch (callee.kind) {
    case "function":
      return callFunction(machine, callee, args, site);
    case "native":
      return marked(callee.run(args, site), args);
    case "method":
      return call(machine, callee.func, withSelf(callee.self, args), site);
    case "class":
      return marked(construct(machine, callee, args, site), args);
    case "unknown":
      return callUnknown(machine, callee, args, site);
    case "descriptor":
      if (callee.flavour !== "property" && callee.get) return call(machine, callee.get, args, site);
      break;
    case "instance": {
      const method = lookup(callee.type, "__call__");
      if (method === "unknown") {
        const reason = { message: `${callee.type.name} may come from a class that is not known`, place: site.place };
        return callUnknown(
          machine,
          new Unknown(reason, `${callee.type.module}.${callee.type.name}`),
          withSelf(callee, args),
          site,
        );
      }
      if (method) return call(machine, method, withSelf(callee, args), site);
    }
  }
  if (isUnset(callee)) return callUnknown(machine, unsetUnknown(callee, site), args, site);
  return machine.raise("TypeError", `'${typeOf(callee).name}' object is not callable`, site);
}

function withSelf(self: Value, args: Arguments): Arguments {
  const places: Arguments["places"] = new Map();
  for (const [key, place] of args.places) places.set(typeof key === "number" ? key + 1 : key, place);
  return { ...args, positional: [self, ...args.positional], places };
}

/** A native's result holds under the conditions of what it was made from. */
function marked(result: Value, args: Arguments): Value {
  switch (result.kind) {
    case "class":
    case "function":
    case "native":
    case "method":
    case "module":
    case "descriptor":
      return result;
  }
  let value = result;
  for (const argument of args.positional)
    if (argument.conditions && argument !== result) value = withConditions(value, argument);
  for (const argument of args.keywords.values()) if (argument.conditions) value = withConditions(value, argument);
  return value;
}

/** Hands values to code that can't be followed: what it may reach is no longer known for sure. */
export function callUnknown(machine: Machine, callee: Unknown, args: Arguments, site: Site): Value {
  const reason: Reason = callee.origin
    ? { message: `${callee.origin}(...) is only known at run time`, place: site.place, origin: callee.origin }
    : callee.reason;
  machine.ranUnknown(reason);
  if (!isPure(callee.origin)) machine.escape([...args.positional, ...args.keywords.values()], reason);
  const result = new Unknown(reason, callee.origin);
  if (callee.conditions) result.conditions = callee.conditions;
  return result;
}

export function callFunction(machine: Machine, func: FunctionValue, args: Arguments, site: Site): Value {
  machine.step();
  const { node } = func;
  const info = functionInfo(node);
  const scope = new PyScope("function", func.module, func.scope as PyScope);
  scope.info = info;
  bindParameters(machine, func, info, args, scope.variables, site);
  const file = func.module.file!;
  const frame = new Frame(func, scope, file, site);
  const first = info.positional[0];
  if (first) frame.self = scope.variables.get(first.name);
  if (node.nodeType === Kind.Function && node.d.isAsync)
    return machine.unknown(`${func.name}(...) is a coroutine, which only runs in an event loop`, site, func.name);
  if (info.isGenerator) return startGenerator(machine, frame, node);
  if (machine.maybe.length > 0 && runsAlready(machine, func)) {
    const reason = { message: `${func.name}(...) calls itself under a condition that is not known`, place: site.place };
    machine.escape([...args.positional, ...args.keywords.values()], reason);
    return new Unknown(reason);
  }
  machine.enter(frame);
  try {
    if (node.nodeType === Kind.Lambda) return evaluate(machine, node.d.expr);
    let code: Completion = NORMAL;
    let raised: Raised | undefined;
    try {
      code = execute(machine, node.d.suite.d.statements);
    } catch (error) {
      if (!(error instanceof Raised) || frame.exits.length === 0) throw error;
      code = RAISE;
      raised = error;
    }
    if (code === NORMAL) frame.result = NONE;
    if (frame.exits.length > 0) arrive(machine, 0, RETURN, code, raised);
    return frame.result;
  } finally {
    machine.leave();
  }
}

/** A function that is on the stack and was called with fewer uncertainties: under an unknown condition it could go on for ever. */
function runsAlready(machine: Machine, func: FunctionValue): boolean {
  let count = 0;
  for (const frame of machine.frames)
    if (frame.func?.node === func.node && frame.maybeBefore < machine.maybe.length) count++;
  return count >= 2;
}

function bindParameters(
  machine: Machine,
  func: FunctionValue,
  info: FunctionInfo,
  args: Arguments,
  variables: Map<string, Value>,
  site: Site,
): void {
  const { positional, keywordOnly } = info;
  const given = args.positional;
  const fail = (problem: string) => machine.raise("TypeError", `${func.name}() ${problem}`, site);
  const count = Math.min(given.length, positional.length);
  for (let i = 0; i < count; i++) variables.set(positional[i]!.name, given[i]!);
  if (info.star !== undefined) {
    const rest = given.slice(positional.length);
    variables.set(
      info.star,
      args.open
        ? new Unknown({ message: `how many arguments ${func.name}(...) gets is not known`, place: args.open.place })
        : new TupleValue(rest),
    );
  } else if (given.length > positional.length)
    fail(
      `takes ${positional.length} positional argument${positional.length === 1 ? "" : "s"} but ${given.length} were given`,
    );
  let extra: DictValue | undefined;
  if (info.doubleStar !== undefined) {
    extra = new DictValue();
    if (args.open) extra.open = args.open;
    variables.set(info.doubleStar, extra);
  }
  for (const [name, value] of args.keywords) {
    const at = positional.findIndex((parameter) => parameter.name === name);
    if (at >= info.positionalOnly || (at < 0 && keywordOnly.some((parameter) => parameter.name === name))) {
      if (at >= 0 && at < count) fail(`got multiple values for argument '${name}'`);
      variables.set(name, value);
    } else if (extra) dictSet(extra, name, value);
    // Of a mapping that is not known in full, this entry may not be there.
    else if (args.open) continue;
    else fail(`got an unexpected keyword argument '${name}'`);
  }
  const missing: string[] = [];
  const fill = (name: string) => {
    if (variables.has(name)) return;
    const fallback = func.defaults.get(name);
    if (args.open) variables.set(name, new Unknown(args.open));
    else if (fallback) variables.set(name, fallback);
    else missing.push(name);
  };
  for (const { name } of positional) fill(name);
  for (const { name } of keywordOnly) fill(name);
  if (missing.length > 0)
    fail(
      `missing ${missing.length} required ${keywordOnly.some((parameter) => parameter.name === missing[0]) ? "keyword-only" : "positional"} argument${missing.length > 1 ? "s" : ""}: ${missing.map((name) => `'${name}'`).join(" and ")}`,
    );
}

/** Values reachable from these through containers: what foreign code may get hold of. */
export function reachable(values: readonly Value[], depth = 3): Value[] {
  const found = new Set<Value>();
  const visit = (value: Value, level: number) => {
    if (found.has(value) || found.size > 10_000) return;
    switch (value.kind) {
      case "none":
      case "bool":
      case "int":
      case "float":
      case "str":
      case "bytes":
      case "ellipsis":
      case "unknown":
        return;
    }
    found.add(value);
    if (level === 0) return;
    if (value.kind === "list" || value.kind === "tuple") for (const item of value.items) visit(item, level - 1);
    else if (value.kind === "dict") for (const entry of value.entries.values()) visit(entry.value, level - 1);
    else if (value.kind === "set") for (const item of value.entries.values()) visit(item, level - 1);
    else if (value.kind === "method") visit(value.self, level);
    else if (value.kind === "instance") for (const item of value.attributes.values()) visit(item, level - 1);
  };
  for (const value of values) visit(value, depth);
  return [...found];
}
