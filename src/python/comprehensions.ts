/** Comprehensions and generator expressions. */
import { NORMAL, split } from "./branches.ts";
import { carried, evaluate } from "./expressions.ts";
import { bindingsOf } from "./functions.ts";
import { lazily, source } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import { assignTarget } from "./naming.ts";
import { truth } from "./operators.ts";
import { Frame, PyScope } from "./scope.ts";
import { checkHashable } from "./subscripts.ts";
import { type ComprehensionNode, Kind } from "./syntax.ts";
import { type Condition, DictValue, ListValue, type Reason, SetValue, Unknown, type Value } from "./values.ts";

/** One result of the innermost expression: a value, or key and value. */
type Item = { key: Value; value: Value } | { key: undefined; value: Value };

interface Walk {
  machine: Machine;
  node: ComprehensionNode;
  frame: Frame;
  /** Set when an item may be missing or may be repeated. */
  open: Reason | undefined;
  conditions: Condition[];
}

export function comprehension(
  machine: Machine,
  node: ComprehensionNode,
  kind: "list" | "set" | "dict" | "generator",
): Value {
  const first = node.d.forIfNodes[0]!;
  if (first.nodeType !== Kind.ComprehensionFor)
    return machine.raise("SyntaxError", "invalid syntax", machine.site(node));
  const outermost = evaluate(machine, first.d.iterableExpr);
  const outer = machine.frame;
  let around: PyScope = outer.scope;
  while (around.flavour === "class" && around.parent) around = around.parent;
  const scope = new PyScope("comprehension", outer.module, around);
  // A frame of its own, so that a generator can be resumed anywhere.
  const frame = new Frame(outer.func, scope, outer.file, outer.site);
  frame.self = outer.self;
  const walk: Walk = { machine, node, frame, open: undefined, conditions: [] };
  const items = steps(walk, 0, outermost);
  if (kind === "generator") {
    const made = lazily(() => {
      const next = inFrame(walk, () => items.next());
      if (walk.open) made.open ??= walk.open;
      if (next.done) return undefined;
      return next.value.value;
    });
    if (outermost.conditions) made.conditions = outermost.conditions;
    return made;
  }
  const list = new ListValue([]);
  const dict = new DictValue();
  const site = machine.site(node);
  for (;;) {
    const next = inFrame(walk, () => items.next());
    if (next.done) break;
    const { key, value } = next.value;
    if (key === undefined) list.items.push(value);
    else if (key.kind === "unknown") {
      dict.open ??= key.reason;
      dict.entries.set(key, { key, value });
    } else {
      checkHashable(machine, key, site);
      machine.setEntry(dict, key, value);
    }
  }
  const made = kind === "dict" ? dict : list;
  if (walk.open) made.open ??= walk.open;
  for (const condition of walk.conditions) machine.mark(made, condition);
  if (kind !== "set") return made;
  const set = new SetValue();
  for (const item of list.items) {
    checkHashable(machine, item, site);
    machine.addToSet(set, item);
  }
  if (list.open) set.open ??= list.open;
  if (made.conditions) set.conditions = made.conditions;
  return set;
}

function inFrame<T>(walk: Walk, run: () => T): T {
  const { machine, frame } = walk;
  machine.enter(frame);
  try {
    return run();
  } finally {
    machine.leave();
  }
}

function* steps(walk: Walk, index: number, given?: Value): Generator<Item, void> {
  const { machine, node } = walk;
  const part = node.d.forIfNodes[index];
  machine.step();
  if (!part) {
    yield result(walk);
    return;
  }
  if (part.nodeType === Kind.ComprehensionIf) {
    const test = evaluate(machine, part.d.testExpr);
    const known = truth(machine, test, machine.site(part.d.testExpr));
    if (known instanceof Unknown) {
      walk.open ??= known.reason;
      yield* uncertainly(walk, index + 1, known.reason);
      return;
    }
    if (test.conditions) walk.conditions.push(...test.conditions);
    if (known) yield* steps(walk, index + 1);
    return;
  }
  const iterable = given ?? evaluate(machine, part.d.iterableExpr);
  if (iterable.conditions) walk.conditions.push(...iterable.conditions);
  const from = source(machine, iterable, machine.site(part.d.iterableExpr));
  if (from instanceof Unknown) {
    walk.open ??= from.reason;
    assignTarget(machine, part.d.targetExpr, new Unknown(from.reason, from.origin && `${from.origin}[]`));
    yield* uncertainly(walk, index + 1, from.reason);
    return;
  }
  for (let item = from.next(); item !== undefined; item = from.next()) {
    const open = from.open();
    assignTarget(machine, part.d.targetExpr, iterable.conditions ? carried(machine, item, iterable) : item);
    if (open) {
      walk.open ??= open;
      yield* uncertainly(walk, index + 1, open);
    } else yield* steps(walk, index + 1);
  }
  const open = from.open();
  if (open) {
    walk.open ??= open;
    assignTarget(machine, part.d.targetExpr, new Unknown(open));
    yield* uncertainly(walk, index + 1, open);
  }
}

/** The rest for an item that may not be there: evaluated as "maybe", all at once. */
function* uncertainly(walk: Walk, index: number, reason: Reason): Generator<Item, void> {
  const found: Item[] = [];
  let repeats = false;
  split(walk.machine, reason, [
    () => {
      for (const item of steps(walk, index)) found.push(item);
      repeats = walk.machine.changesItsGround(bindingsOf(walk.node));
      return NORMAL;
    },
    () => NORMAL,
  ]);
  if (repeats) walk.machine.maybe.push({ ...reason });
  yield* found;
}

function result({ machine, node }: Walk): Item {
  const { expr } = node.d;
  if (expr.nodeType === Kind.DictionaryKeyEntry) {
    const key = evaluate(machine, expr.d.keyExpr);
    return { key, value: evaluate(machine, expr.d.valueExpr) };
  }
  if (expr.nodeType === Kind.DictionaryExpandEntry)
    return { key: undefined, value: machine.unknown("`**` in a comprehension is not followed", machine.site(expr)) };
  return { key: undefined, value: evaluate(machine, expr) };
}
