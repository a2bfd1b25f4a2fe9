/** `a += b`. */
import { getAttribute, setAttribute } from "./attributes.ts";
import { evaluate, indexKey, mergeInto } from "./expressions.ts";
import { partialItems } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import { assignTarget } from "./naming.ts";
import { callArguments } from "./native.ts";
import { binary, isNotImplemented, setOperation } from "./operators.ts";
import { getItem, setItem } from "./subscripts.ts";
import { type AugmentedAssignmentNode, Kind } from "./syntax.ts";
import { lookup } from "./types.ts";
import type { Site, Value } from "./values.ts";

const IN_PLACE: Readonly<Record<string, string>> = {
  "+": "__iadd__",
  "-": "__isub__",
  "*": "__imul__",
  "/": "__itruediv__",
  "//": "__ifloordiv__",
  "%": "__imod__",
  "**": "__ipow__",
  "@": "__imatmul__",
  "<<": "__ilshift__",
  ">>": "__irshift__",
  "&": "__iand__",
  "|": "__ior__",
  "^": "__ixor__",
};

export function augmented(machine: Machine, node: AugmentedAssignmentNode, operator: string): void {
  const target = node.d.leftExpr;
  const site = machine.site(node);
  const change = (old: Value) => inPlace(machine, node, operator, old, evaluate(machine, node.d.rightExpr), site);
  if (target.nodeType === Kind.MemberAccess) {
    const object = evaluate(machine, target.d.leftExpr);
    const name = target.d.member.d.value;
    setAttribute(machine, object, name, change(getAttribute(machine, object, name, site)), site);
  } else if (target.nodeType === Kind.Index) {
    const object = evaluate(machine, target.d.leftExpr);
    const key = indexKey(machine, target);
    setItem(machine, object, key, change(getItem(machine, object, key, site)), site);
  } else assignTarget(machine, node.d.destExpr, change(evaluate(machine, target)));
}

function inPlace(
  machine: Machine,
  node: AugmentedAssignmentNode,
  operator: string,
  old: Value,
  other: Value,
  site: Site,
): Value {
  if (old.kind === "instance") {
    const method = lookup(old.type, IN_PLACE[operator]!);
    if (method && method !== "unknown") {
      const made = machine.call(method, callArguments([old, other]), site);
      if (!isNotImplemented(made)) return made;
    }
  }
  if (old.kind === "list" && operator === "+") {
    machine.touch(old);
    const { items, open } = partialItems(machine, other, site);
    old.items.push(...items);
    if (open) old.open ??= open;
    for (const condition of other.conditions ?? []) machine.mark(old, condition);
    return old;
  }
  if (old.kind === "dict" && operator === "|") {
    machine.touch(old);
    mergeInto(machine, old, other, node);
    return old;
  }
  if (old.kind === "set" && !old.frozen && other.kind === "set") {
    const made = setOperation(operator, old, other);
    if (made?.kind === "set") {
      machine.touch(old);
      old.entries.clear();
      for (const [key, value] of made.entries) old.entries.set(key, value);
      if (made.open) old.open = made.open;
      return old;
    }
  }
  return binary(machine, operator, old, other, site);
}
