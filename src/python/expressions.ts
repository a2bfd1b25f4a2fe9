/** Expressions to values. */
import { getAttribute } from "./attributes.ts";
import { NORMAL, split } from "./branches.ts";
import { MAX_TEXT } from "./budget.ts";

import { comprehension } from "./comprehensions.ts";
import { formatValue } from "./format.ts";
import { partialItems } from "./iteration.ts";
import { formatPieces, type Piece, stringLiteral } from "./literals.ts";
import type { Machine } from "./machine.ts";
import { lookupName, setName } from "./naming.ts";
import { dictSet, FALSE, float, int, list, str, TRUE, tuple } from "./native.ts";
import { binary, compare, truth } from "./operators.ts";
import { repr, text } from "./repr.ts";
import type { PyScope } from "./scope.ts";
import { checkHashable, getItem, makeSlice } from "./subscripts.ts";
import {
  ArgKind,
  type ArgumentNode,
  type BinaryOperationNode,
  type CallNode,
  type DictionaryNode,
  type ExpressionNode,
  type FunctionNode,
  type IndexNode,
  Keyword,
  Kind,
  type LambdaNode,
  Operator,
  type ParseNode,
  type StringListNode,
  type UnaryOperationNode,
} from "./syntax.ts";
import { lookup, plainOf, typeOf } from "./types.ts";
import {
  type Arguments,
  BytesValue,
  DictValue,
  EllipsisValue,
  FloatValue,
  FunctionValue,
  IntValue,
  type ListValue,
  NONE,
  Raised,
  type Reason,
  SetValue,
  Unknown,
  type Value,
  withConditions,
} from "./values.ts";

const ELLIPSIS = new EllipsisValue();

export const SYMBOLS: ReadonlyMap<number, string> = new Map<number, string>([
  [Operator.Add, "+"],
  [Operator.Subtract, "-"],
  [Operator.Multiply, "*"],
  [Operator.Divide, "/"],
  [Operator.FloorDivide, "//"],
  [Operator.Mod, "%"],
  [Operator.Power, "**"],
  [Operator.MatrixMultiply, "@"],
  [Operator.LeftShift, "<<"],
  [Operator.RightShift, ">>"],
  [Operator.BitwiseAnd, "&"],
  [Operator.BitwiseOr, "|"],
  [Operator.BitwiseXor, "^"],
  [Operator.Equals, "=="],
  [Operator.NotEquals, "!="],
  [Operator.LessOrGreaterThan, "!="],
  [Operator.LessThan, "<"],
  [Operator.LessThanOrEqual, "<="],
  [Operator.GreaterThan, ">"],
  [Operator.GreaterThanOrEqual, ">="],
  [Operator.In, "in"],
  [Operator.NotIn, "not in"],
  [Operator.Is, "is"],
  [Operator.IsNot, "is not"],
]);
const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "is not"]);

const numbers = new WeakMap<ParseNode, Value>();

export function evaluate(machine: Machine, node: ParseNode): Value {
  const value = evaluated(machine, node);
  // Much that is done to what is not known gives it back: a module is only what its own name stands for.
  return value.kind === "unknown" && value.isModule && node.nodeType !== Kind.Name ? value.asResult() : value;
}

function evaluated(machine: Machine, node: ParseNode): Value {
  switch (node.nodeType) {
    case Kind.Name:
      return lookupName(machine, node.d.value, node);
    case Kind.StringList:
      return strings(machine, node);
    case Kind.MemberAccess: {
      const object = evaluate(machine, node.d.leftExpr);
      return getAttribute(machine, object, node.d.member.d.value, machine.site(node));
    }
    case Kind.Call:
      return evaluateCall(machine, node);
    case Kind.Constant:
      switch (node.d.constType) {
        case Keyword.True:
          return TRUE;
        case Keyword.False:
          return FALSE;
        case Keyword.Debug:
          return TRUE;
        default:
          return NONE;
      }
    case Kind.Number: {
      let value = numbers.get(node);
      if (!value) {
        const { d } = node;
        if (d.isImaginary) return machine.unknown("complex numbers are not followed", machine.site(node));
        value = d.isInteger ? new IntValue(BigInt(d.value)) : new FloatValue(Number(d.value));
        numbers.set(node, value);
      }
      return value;
    }
    case Kind.List:
      return listOf(machine, node.d.items);
    case Kind.Tuple: {
      const made = listOf(machine, node.d.items);
      return made.open ? new Unknown(made.open) : tuple(made.items);
    }
    case Kind.Set: {
      const made = listOf(machine, node.d.items);
      const set = new SetValue();
      const site = machine.site(node);
      for (const item of made.items) {
        checkHashable(machine, item, site);
        machine.addToSet(set, item);
      }
      if (made.open) set.open = made.open;
      return set;
    }
    case Kind.Dictionary:
      return dictionary(machine, node);
    case Kind.BinaryOperation:
      return binaryOperation(machine, node);
    case Kind.UnaryOperation:
      return unary(machine, node);
    case Kind.Index:
      return indexing(machine, node);
    case Kind.Ternary: {
      const test = evaluate(machine, node.d.testExpr);
      const known = truth(machine, test, machine.site(node.d.testExpr));
      if (known instanceof Unknown)
        return either(
          machine,
          node,
          known,
          () => evaluate(machine, node.d.ifExpr),
          () => evaluate(machine, node.d.elseExpr),
        );
      const value = evaluate(machine, known ? node.d.ifExpr : node.d.elseExpr);
      return test.conditions ? carried(machine, value, test) : value;
    }
    case Kind.Lambda:
      return makeFunction(machine, node, "<lambda>");
    case Kind.Comprehension:
      return comprehension(machine, node, "generator");
    case Kind.AssignmentExpression: {
      const value = evaluate(machine, node.d.rightExpr);
      setName(machine, node.d.name.d.value, value);
      return value;
    }
    case Kind.Assignment: {
      // Only inside chains (`a = b = 1`), where statements.ts does not see it.
      const value = evaluate(machine, node.d.rightExpr);
      machine.assignTarget(node.d.leftExpr, value);
      return value;
    }
    case Kind.Ellipsis:
      return ELLIPSIS;
    case Kind.Slice:
      return makeSlice({
        start: node.d.startValue && evaluate(machine, node.d.startValue),
        stop: node.d.endValue && evaluate(machine, node.d.endValue),
        step: node.d.stepValue && evaluate(machine, node.d.stepValue),
      });
    case Kind.Await:
      evaluate(machine, node.d.expr);
      return machine.unknown("what is awaited is only known at run time", machine.site(node));
    case Kind.Yield:
    case Kind.YieldFrom:
      return machine.yieldInside(node);
    case Kind.Unpack:
      return evaluate(machine, node.d.expr);
    case Kind.TypeAnnotation:
      return NONE;
    case Kind.String:
    case Kind.FormatString:
      return onePart(machine, node);
    case Kind.Error:
      return machine.raise("SyntaxError", "invalid syntax", machine.site(node));
    default:
      return machine.unknown("this kind of expression is not followed", machine.site(node));
  }
}

/** A value that was chosen by a condition that holds under conditions. */
export function carried(machine: Machine, value: Value, source: Value): Value {
  switch (value.kind) {
    case "class":
    case "function":
    case "native":
    case "module":
    case "method":
    case "descriptor":
      machine.holdFromNowOn(source.conditions ?? []);
      return value;
    default:
      return withConditions(value, source);
  }
}

/** One of two expressions, nobody knows which: both are evaluated, each as "maybe". */
function either(machine: Machine, node: ParseNode, unknown: Unknown, ...arms: (() => Value)[]): Value {
  const values: Value[] = [];
  const site = machine.site(node);
  const reason = unknown.reason;
  try {
    split(
      machine,
      reason,
      arms.map((arm) => () => {
        values.push(arm());
        return NORMAL;
      }),
    );
  } catch (error) {
    if (!(error instanceof Raised) || values.length === 0) throw error;
  }
  return machine.oneOf(values, reason, site);
}

export function listOf(machine: Machine, nodes: readonly ParseNode[]): ListValue {
  const made = list();
  for (const node of nodes) {
    if (node.nodeType === Kind.Unpack) {
      const value = evaluate(machine, node.d.expr);
      const { items, open } = partialItems(machine, value, machine.site(node));
      made.items.push(...items);
      if (open) made.open ??= open;
      if (value.conditions) made.conditions = withConditions(made, value).conditions!;
    } else if (node.nodeType === Kind.Comprehension && !node.d.hasParens && nodes.length === 1) {
      return comprehension(machine, node, "list") as ListValue;
    } else made.items.push(evaluate(machine, node));
  }
  return made;
}

function dictionary(machine: Machine, node: DictionaryNode): Value {
  const made = new DictValue();
  for (const item of node.d.items) {
    if (item.nodeType === Kind.DictionaryKeyEntry) {
      const key = evaluate(machine, item.d.keyExpr);
      const value = evaluate(machine, item.d.valueExpr);
      if (key.kind === "unknown") {
        made.open ??= key.reason;
        made.entries.set(key, { key, value });
        continue;
      }
      checkHashable(machine, key, machine.site(item.d.keyExpr));
      dictSet(made, key, value);
    } else if (item.nodeType === Kind.DictionaryExpandEntry) {
      mergeInto(machine, made, evaluate(machine, item.d.expr), item);
    } else return comprehension(machine, item, "dict");
  }
  return made;
}

/** `{**value}`. */
export function mergeInto(machine: Machine, into: DictValue, value: Value, node: ParseNode): void {
  const plain = plainOf(value);
  const site = machine.site(node);
  if (plain.kind === "dict") {
    for (const [id, entry] of plain.entries)
      into.entries.set(id, { key: into.entries.get(id)?.key ?? entry.key, value: entry.value });
    if (plain.open) blurAll(into, plain.open);
    if (plain.conditions) into.conditions = withConditions(into, plain).conditions!;
    return;
  }
  if (plain.kind === "unknown") {
    blurAll(into, plain.reason);
    return;
  }
  const keys = lookup(typeOf(value), "keys");
  if (!keys) machine.raise("TypeError", `'${typeOf(value).name}' object is not a mapping`, site);
  const names = machine.iterate(
    machine.call(
      machine.getAttribute(value, "keys", site),
      { positional: [], keywords: new Map(), places: new Map() },
      site,
    ),
    site,
  );
  if (names instanceof Unknown) blurAll(into, names.reason);
  else for (const name of names) dictSet(into, name, getItem(machine, value, name, site));
}

/** After merging unknown keys, any key that was there may have another value. */
function blurAll(dict: DictValue, reason: Reason): void {
  for (const [id, entry] of [...dict.entries]) dict.entries.set(id, { key: entry.key, value: new Unknown(reason) });
  dict.open ??= reason;
}

function strings(machine: Machine, node: StringListNode): Value {
  const parts = node.d.strings;
  if (parts.length === 1) return onePart(machine, parts[0]!);
  let made = "";
  let sources: Value[] = [];
  let bytes: Uint8Array[] | undefined;
  let failed: Unknown | undefined;
  for (const part of parts) {
    const value = onePart(machine, part);
    if (value.kind === "str") made += value.value;
    else if (value.kind === "bytes") {
      bytes ??= [];
      bytes.push(value.value);
    } else failed ??= value as Unknown;
    if (value.conditions) sources = [...sources, value];
  }
  if (failed) return failed;
  if (bytes) return new BytesValue(Buffer.concat(bytes));
  if (made.length > MAX_TEXT) return machine.unknown("the text is too large to follow", machine.site(node));
  const whole = str(made);
  whole.place = machine.place(node);
  return withConditions(whole, ...sources);
}

function onePart(machine: Machine, node: StringListNode["d"]["strings"][number]): Value {
  const { file } = machine.frame;
  if (node.nodeType === Kind.String)
    return (
      stringLiteral(node, file) ?? machine.unknown("characters given by name are not followed", machine.site(node))
    );
  const pieces = formatPieces(node, file);
  if (!pieces) return machine.unknown("characters given by name are not followed", machine.site(node));
  return formatted(machine, pieces);
}

function formatted(machine: Machine, pieces: readonly Piece[]): Value {
  let made = "";
  let failed: Unknown | undefined;
  let sources: Value[] | undefined;
  for (const piece of pieces) {
    if (typeof piece === "string") {
      made += piece;
      continue;
    }
    const site = machine.site(piece.expression);
    const value = evaluate(machine, piece.expression);
    if (piece.shown !== undefined) made += piece.shown;
    const spec = piece.spec.length === 0 ? "" : formatted(machine, piece.spec);
    if (typeof spec !== "string" && spec.kind !== "str") {
      failed ??= spec as Unknown;
      continue;
    }
    const specText = typeof spec === "string" ? spec : spec.value;
    let converted = value;
    const conversion = piece.conversion ?? (piece.shown !== undefined && specText === "" ? "r" : undefined);
    if (conversion) converted = conversion === "s" ? text(machine, value, site) : repr(machine, value, site);
    const part = formatValue(machine, converted, specText, site);
    if (part.kind === "unknown") {
      failed ??= part;
      continue;
    }
    if (value.conditions || part.conditions) sources = [...(sources ?? []), value, part];
    made += part.value;
    if (made.length > MAX_TEXT) return machine.unknown("the text is too large to follow", site);
  }
  if (failed) return failed;
  return sources ? withConditions(str(made), ...sources) : str(made);
}

function binaryOperation(machine: Machine, node: BinaryOperationNode): Value {
  const { operator } = node.d;
  if (operator === Operator.And || operator === Operator.Or) return logical(machine, node, operator === Operator.And);
  const symbol = SYMBOLS.get(operator)!;
  if (COMPARISONS.has(symbol)) return comparison(machine, evaluate(machine, node.d.leftExpr), node, symbol);
  // Long chains lean to the left: walked in a loop, so that they need no stack.
  const chain: BinaryOperationNode[] = [node];
  let leftmost: ExpressionNode = node.d.leftExpr;
  while (leftmost.nodeType === Kind.BinaryOperation) {
    const inner = SYMBOLS.get(leftmost.d.operator);
    if (inner === undefined || COMPARISONS.has(inner)) break;
    chain.push(leftmost);
    leftmost = leftmost.d.leftExpr;
  }
  let value = evaluate(machine, leftmost);
  for (let i = chain.length - 1; i >= 0; i--) {
    const link = chain[i]!;
    const right = evaluate(machine, link.d.rightExpr);
    value = binary(machine, SYMBOLS.get(link.d.operator)!, value, right, machine.site(link));
  }
  return value;
}

function comparison(machine: Machine, left: Value, node: BinaryOperationNode, symbol: string): Value {
  const { rightExpr } = node.d;
  const site = machine.site(node);
  if (rightExpr.nodeType === Kind.BinaryOperation && !rightExpr.d.hasParens) {
    const next = SYMBOLS.get(rightExpr.d.operator);
    if (next !== undefined && COMPARISONS.has(next)) {
      const middle = evaluate(machine, rightExpr.d.leftExpr);
      const first = compare(machine, symbol, left, middle, site);
      const known = truth(machine, first, site);
      if (known === false) return first;
      if (known === true) return carried(machine, comparison(machine, middle, rightExpr, next), first);
      const rest = comparison(machine, middle, rightExpr, next);
      return truth(machine, rest, site) === false ? rest : known;
    }
  }
  return compare(machine, symbol, left, evaluate(machine, rightExpr), site);
}

function logical(machine: Machine, node: BinaryOperationNode, isAnd: boolean): Value {
  const left = evaluate(machine, node.d.leftExpr);
  const known = truth(machine, left, machine.site(node.d.leftExpr));
  if (known instanceof Unknown) {
    const right = either(
      machine,
      node,
      known,
      () => evaluate(machine, node.d.rightExpr),
      () => left,
    );
    return right;
  }
  if (known !== isAnd) return left;
  const right = evaluate(machine, node.d.rightExpr);
  return left.conditions ? carried(machine, right, left) : right;
}

function unary(machine: Machine, node: UnaryOperationNode): Value {
  const value = evaluate(machine, node.d.expr);
  const site = machine.site(node);
  const made = unaryValue(machine, node.d.operator, value, site);
  return value.conditions ? withConditions(made, value) : made;
}

function unaryValue(machine: Machine, operator: number, value: Value, site: ReturnType<Machine["site"]>): Value {
  if (operator === Operator.Not) {
    const known = truth(machine, value, site);
    return known instanceof Unknown ? known : known ? FALSE : TRUE;
  }
  if (value.kind === "unknown") return new Unknown(value.reason);
  const [symbol, method] =
    operator === Operator.Subtract
      ? ["-", "__neg__"]
      : operator === Operator.Add
        ? ["+", "__pos__"]
        : ["~", "__invert__"];
  if (value.kind === "instance") {
    const found = lookup(value.type, method);
    if (found === "unknown") return machine.unknown(`${value.type.name} may come from a class that is not known`, site);
    if (found) return machine.call(found, { positional: [value], keywords: new Map(), places: new Map() }, site);
  }
  const plain = plainOf(value);
  if (plain.kind === "float" && symbol !== "~") return float(symbol === "-" ? -plain.value : plain.value);
  if (plain.kind === "int" || plain.kind === "bool") {
    const number = BigInt(plain.value);
    return int(symbol === "-" ? -number : symbol === "+" ? number : ~number);
  }
  return machine.raise("TypeError", `bad operand type for unary ${symbol}: '${typeOf(value).name}'`, site);
}

function indexing(machine: Machine, node: IndexNode): Value {
  const object = evaluate(machine, node.d.leftExpr);
  return getItem(machine, object, indexKey(machine, node), machine.site(node));
}

/** The key of `x[...]`: a tuple when there are commas. */
export function indexKey(machine: Machine, node: IndexNode): Value {
  const { items } = node.d;
  if (items.length === 1 && !node.d.trailingComma && items[0]!.d.argCategory === ArgKind.Simple)
    return evaluate(machine, items[0]!.d.valueExpr);
  const parts: Value[] = [];
  for (const item of items) {
    const value = evaluate(machine, item.d.valueExpr);
    if (item.d.argCategory === ArgKind.Simple) parts.push(value);
    else {
      const all = machine.iterate(value, machine.site(item));
      if (all instanceof Unknown) return all;
      parts.push(...all);
    }
  }
  return tuple(parts);
}

export function evaluateArguments(machine: Machine, nodes: readonly ArgumentNode[]): Arguments {
  const args: Arguments = { positional: [], keywords: new Map(), places: new Map() };
  for (const node of nodes) {
    const { valueExpr, name, argCategory } = node.d;
    if (argCategory === ArgKind.Simple) {
      const value =
        valueExpr.nodeType === Kind.Comprehension && !valueExpr.d.hasParens
          ? comprehension(machine, valueExpr, "generator")
          : evaluate(machine, valueExpr);
      if (name) {
        if (args.keywords.has(name.d.value))
          machine.raise("TypeError", `got multiple values for keyword argument '${name.d.value}'`, machine.site(node));
        args.keywords.set(name.d.value, value);
        args.places.set(name.d.value, machine.place(valueExpr));
      } else {
        if (args.open) continue;
        args.places.set(args.positional.length, machine.place(valueExpr));
        args.positional.push(value);
      }
    } else if (argCategory === ArgKind.UnpackedList) unpackList(machine, args, node);
    else unpackDict(machine, args, node);
  }
  return args;
}

function unpackList(machine: Machine, args: Arguments, node: ArgumentNode): void {
  const value = evaluate(machine, node.d.valueExpr);
  const { items, open } = partialItems(machine, value, machine.site(node));
  for (const item of open ? [] : items) {
    args.places.set(args.positional.length, machine.place(node.d.valueExpr));
    args.positional.push(value.conditions ? carried(machine, item, value) : item);
  }
  if (open) {
    machine.escape(items, open);
    args.open ??= open;
  }
}

function unpackDict(machine: Machine, args: Arguments, node: ArgumentNode): void {
  const into = new DictValue();
  const value = evaluate(machine, node.d.valueExpr);
  mergeInto(machine, into, value, node.d.valueExpr);
  for (const { key, value: item } of into.entries.values()) {
    const plain = plainOf(key);
    if (plain.kind === "unknown") continue;
    if (plain.kind !== "str") {
      machine.raise("TypeError", "keywords must be strings", machine.site(node));
      return;
    }
    if (args.keywords.has(plain.value))
      machine.raise("TypeError", `got multiple values for keyword argument '${plain.value}'`, machine.site(node));
    args.keywords.set(plain.value, into.conditions ? carried(machine, item, into) : item);
    args.places.set(plain.value, machine.place(node.d.valueExpr));
  }
  if (into.open) args.open ??= into.open;
}

function evaluateCall(machine: Machine, node: CallNode): Value {
  machine.step();
  const { leftExpr } = node.d;
  const site = machine.site(node);
  if (leftExpr.nodeType === Kind.Name && leftExpr.d.value === "super" && node.d.args.length === 0)
    return machine.superHere(site);
  let callee: Value;
  let object: Value | undefined;
  if (leftExpr.nodeType === Kind.MemberAccess) {
    object = evaluate(machine, leftExpr.d.leftExpr);
    callee = getAttribute(machine, object, leftExpr.d.member.d.value, machine.site(leftExpr));
  } else callee = evaluate(machine, leftExpr);
  const args = evaluateArguments(machine, node.d.args);
  const result = machine.call(callee, args, site);
  if (machine.world.called) machine.world.called(machine.dotted(callee), callee, args, result, site);
  if (callee.conditions && result.kind !== "unknown") return carried(machine, result, callee);
  return result;
}

/** A function from its definition; defaults are evaluated now. */
export function makeFunction(machine: Machine, node: FunctionNode | LambdaNode, name: string): FunctionValue {
  const defaults = new Map<string, Value>();
  for (const param of node.d.params)
    if (param.d.defaultValue && param.d.name)
      defaults.set(param.d.name.d.value, evaluate(machine, param.d.defaultValue));
  const { scope } = machine.frame;
  let outer: PyScope = scope;
  while (outer.flavour === "class" && outer.parent) outer = outer.parent;
  const made = new FunctionValue(node, name, outer, machine.module, defaults);
  const owner = scope.owner ?? machine.frame.func?.owner;
  if (owner) made.owner = owner;
  return made;
}
