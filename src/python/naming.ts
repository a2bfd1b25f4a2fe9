/** Reading and binding names; targets of assignments. */
import { deleteAttribute, setAttribute } from "./attributes.ts";
import { builtins } from "./builtins/index.ts";
import { evaluate, indexKey } from "./expressions.ts";
import { items } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import { list } from "./native.ts";
import type { PyScope } from "./scope.ts";
import { deleteItem, setItem } from "./subscripts.ts";
import { Kind, type ParseNode } from "./syntax.ts";
import { Unknown, type Value, withConditions } from "./values.ts";

export function lookupName(machine: Machine, name: string, node: ParseNode): Value {
  const { frame } = machine;
  let scope: PyScope | undefined = frame.scope;
  if (!scope.info?.globals.has(name)) {
    for (; scope; scope = scope.parent) {
      const value = scope.variables.get(name);
      if (value) {
        machine.noteRead(scope.variables, name);
        return value;
      }
      if (scope.info?.locals.has(name))
        return machine.raise(
          "UnboundLocalError",
          `cannot access local variable '${name}' where it is not associated with a value`,
          machine.site(node),
        );
    }
  } else {
    const value = frame.module.attributes.get(name);
    if (value) {
      machine.noteRead(frame.module.attributes, name);
      return value;
    }
  }
  const builtin = builtins().get(name);
  if (builtin) return builtin;
  const open = machine.modules.openReason(frame.module);
  if (open) return new Unknown(open, open.origin && `${open.origin}.${name}`);
  return machine.raise("NameError", `name '${name}' is not defined`, machine.site(node));
}

/** The variables in which the running code binds a name. */
function variablesFor(machine: Machine, name: string): Map<string, Value> {
  let { scope } = machine.frame;
  while (scope.flavour === "comprehension" && scope.parent) scope = scope.parent;
  if (scope.info?.globals.has(name)) return machine.module.attributes as Map<string, Value>;
  if (scope.info?.nonlocals.has(name))
    for (let outer = scope.parent; outer; outer = outer.parent) if (outer.variables.has(name)) return outer.variables;
  return scope.variables;
}

export function setName(machine: Machine, name: string, value: Value): void {
  machine.assign(variablesFor(machine, name), name, value);
}

export function assignTarget(machine: Machine, target: ParseNode, value: Value): void {
  switch (target.nodeType) {
    case Kind.Name: {
      const { scope } = machine.frame;
      // The variable of a comprehension is its own; only `:=` inside one binds outside.
      if (scope.flavour === "comprehension") machine.assign(scope.variables, target.d.value, value);
      else setName(machine, target.d.value, value);
      return;
    }
    case Kind.TypeAnnotation:
      declare(machine, target.d.valueExpr, target.d.annotation);
      assignTarget(machine, target.d.valueExpr, value);
      return;
    case Kind.Tuple:
    case Kind.List:
      unpack(machine, target.d.items, value, target);
      return;
    case Kind.MemberAccess:
      setAttribute(machine, evaluate(machine, target.d.leftExpr), target.d.member.d.value, value, machine.site(target));
      return;
    case Kind.Index:
      setItem(machine, evaluate(machine, target.d.leftExpr), indexKey(machine, target), value, machine.site(target));
      return;
    case Kind.Unpack:
      assignTarget(machine, target.d.expr, value);
      return;
    default:
      machine.raise("SyntaxError", "cannot assign to this expression", machine.site(target));
  }
}

/** `name: annotation` in a class body: the order of fields. */
export function declare(machine: Machine, target: ParseNode, annotation: ParseNode): void {
  const { annotations } = machine.frame.scope;
  if (annotations && target.nodeType === Kind.Name) annotations.set(target.d.value, annotation as never);
}

function unpack(machine: Machine, targets: readonly ParseNode[], value: Value, node: ParseNode): void {
  const site = machine.site(node);
  const all = items(machine, value, site);
  if (all instanceof Unknown) {
    for (const target of targets)
      assignTarget(machine, target, withConditions(new Unknown(all.reason, all.origin && `${all.origin}[]`), all));
    return;
  }
  const star = targets.findIndex((target) => target.nodeType === Kind.Unpack);
  const fail = (message: string) => machine.raise("ValueError", message, site);
  if (star < 0) {
    if (all.length < targets.length)
      fail(`not enough values to unpack (expected ${targets.length}, got ${all.length})`);
    if (all.length > targets.length) fail(`too many values to unpack (expected ${targets.length})`);
    for (const [i, target] of targets.entries()) assignTarget(machine, target, withMarks(all[i]!, value));
    return;
  }
  const after = targets.length - star - 1;
  if (all.length < star + after)
    fail(`not enough values to unpack (expected at least ${star + after}, got ${all.length})`);
  for (let i = 0; i < star; i++) assignTarget(machine, targets[i]!, withMarks(all[i]!, value));
  assignTarget(machine, targets[star]!, list(all.slice(star, all.length - after)));
  for (let i = 0; i < after; i++)
    assignTarget(machine, targets[star + 1 + i]!, withMarks(all[all.length - after + i]!, value));
}

function withMarks(value: Value, source: Value): Value {
  if (!source.conditions) return value;
  return value.kind === "class" || value.kind === "function" || value.kind === "module" || value.kind === "native"
    ? value
    : withConditions(value, source);
}

export function deleteTarget(machine: Machine, target: ParseNode): void {
  switch (target.nodeType) {
    case Kind.Name: {
      const variables = variablesFor(machine, target.d.value);
      if (!variables.has(target.d.value))
        machine.raise("NameError", `name '${target.d.value}' is not defined`, machine.site(target));
      machine.unassign(variables, target.d.value);
      return;
    }
    case Kind.MemberAccess:
      deleteAttribute(machine, evaluate(machine, target.d.leftExpr), target.d.member.d.value, machine.site(target));
      return;
    case Kind.Index:
      deleteItem(machine, evaluate(machine, target.d.leftExpr), indexKey(machine, target), machine.site(target));
      return;
    case Kind.Tuple:
    case Kind.List:
      for (const item of target.d.items) deleteTarget(machine, item);
  }
}
