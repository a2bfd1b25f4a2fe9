/** What a function's text says of its names, found once per function. */
import {
  type ExpressionNode,
  type FunctionNode,
  Kind,
  type LambdaNode,
  type ParameterNode,
  ParamKind,
  type ParseNode,
} from "./syntax.ts";

export interface Parameter {
  name: string;
  node: ParameterNode;
  default: ExpressionNode | undefined;
}

export interface FunctionInfo {
  positional: Parameter[];
  /** How many of `positional` can't be given by keyword. */
  positionalOnly: number;
  star: string | undefined;
  keywordOnly: Parameter[];
  doubleStar: string | undefined;
  locals: ReadonlySet<string>;
  globals: ReadonlySet<string>;
  nonlocals: ReadonlySet<string>;
  isGenerator: boolean;
}

const known = new WeakMap<ParseNode, FunctionInfo>();

export function functionInfo(node: FunctionNode | LambdaNode): FunctionInfo {
  let info = known.get(node);
  if (!info) {
    info = analyse(node);
    known.set(node, info);
  }
  return info;
}

function analyse(node: FunctionNode | LambdaNode): FunctionInfo {
  const positional: Parameter[] = [];
  const keywordOnly: Parameter[] = [];
  let positionalOnly = 0;
  let star: string | undefined;
  let doubleStar: string | undefined;
  let afterStar = false;
  for (const param of node.d.params) {
    const name = param.d.name?.d.value;
    if (param.d.category === ParamKind.ArgsList) {
      star = name;
      afterStar = true;
    } else if (param.d.category === ParamKind.KwargsDict) doubleStar = name;
    else if (name === undefined) positionalOnly = positional.length;
    else (afterStar ? keywordOnly : positional).push({ name, node: param, default: param.d.defaultValue });
  }
  const body = node.nodeType === Kind.Lambda ? node.d.expr : node.d.suite;
  const bindings = bindingsOf(body);
  const locals = new Set(bindings.assigned);
  for (const { name } of [...positional, ...keywordOnly]) locals.add(name);
  if (star) locals.add(star);
  if (doubleStar) locals.add(doubleStar);
  for (const name of [...bindings.globals, ...bindings.nonlocals]) locals.delete(name);
  return {
    ...bindings,
    positional,
    positionalOnly,
    star,
    keywordOnly,
    doubleStar,
    locals,
    isGenerator: bindings.yields,
  };
}

/** Names that a piece of code binds, and what else it may change. */
export interface Bindings {
  assigned: ReadonlySet<string>;
  globals: ReadonlySet<string>;
  nonlocals: ReadonlySet<string>;
  /** Contains `yield` of its own. */
  yields: boolean;
  /** Names on which something is called, or whose items or attributes are assigned: `x.append(1)`, `x[0] = 1`. */
  mutated: ReadonlySet<string>;
  /** Calls anything, or uses an operator as a statement (`a >> b`): may have effects that no name tells. */
  acts: boolean;
  /** Contains `return`, `raise`, `break` or `continue`. */
  leaves: boolean;
}

const bindingsKnown = new WeakMap<ParseNode, Bindings>();

/** Does not look into nested functions and classes. */
export function bindingsOf(root: ParseNode): Bindings {
  const before = bindingsKnown.get(root);
  if (before) return before;
  const found = {
    assigned: new Set<string>(),
    globals: new Set<string>(),
    nonlocals: new Set<string>(),
    yields: false,
    mutated: new Set<string>(),
    acts: false,
    leaves: false,
  };
  collect(root, found);
  bindingsKnown.set(root, found);
  return found;
}

interface Collected {
  assigned: Set<string>;
  globals: Set<string>;
  nonlocals: Set<string>;
  yields: boolean;
  mutated: Set<string>;
  acts: boolean;
  leaves: boolean;
}

/** Iterates over the children of any node by its fields: pyright's nodes keep all of them under `d`. */
function collect(root: ParseNode, found: Collected): void {
  const stack: ParseNode[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    switch (node.nodeType) {
      case Kind.Function:
        found.assigned.add(node.d.name.d.value);
        for (const decorator of node.d.decorators) {
          stack.push(decorator.d.expr);
          found.acts = true;
        }
        for (const param of node.d.params) if (param.d.defaultValue) stack.push(param.d.defaultValue);
        continue;
      case Kind.Class:
        found.assigned.add(node.d.name.d.value);
        for (const argument of node.d.arguments) stack.push(argument.d.valueExpr);
        continue;
      case Kind.Lambda:
        continue;
      case Kind.Comprehension:
        for (const part of node.d.forIfNodes)
          stack.push(part.nodeType === Kind.ComprehensionFor ? part.d.iterableExpr : part.d.testExpr);
        collectInside(node.d.expr, found);
        continue;
      case Kind.Assignment:
        target(node.d.leftExpr, found);
        break;
      case Kind.AugmentedAssignment:
        target(node.d.destExpr, found);
        if (node.d.destExpr.nodeType === Kind.Name) found.mutated.add(node.d.destExpr.d.value);
        break;
      case Kind.TypeAnnotation:
        target(node.d.valueExpr, found);
        continue;
      case Kind.AssignmentExpression:
        found.assigned.add(node.d.name.d.value);
        break;
      case Kind.For:
        target(node.d.targetExpr, found);
        break;
      case Kind.Del:
        for (const expr of node.d.targets) target(expr, found);
        break;
      case Kind.WithItem:
        if (node.d.target) target(node.d.target, found);
        found.acts = true;
        break;
      case Kind.Except:
        if (node.d.name) found.assigned.add(node.d.name.d.value);
        break;
      case Kind.ImportAs:
        found.assigned.add(node.d.alias?.d.value ?? node.d.module.d.nameParts[0]?.d.value ?? "");
        continue;
      case Kind.ImportFrom:
        for (const item of node.d.imports) found.assigned.add(item.d.alias?.d.value ?? item.d.name.d.value);
        if (node.d.isWildcardImport) found.acts = true;
        continue;
      case Kind.Global:
        for (const name of node.d.targets) found.globals.add(name.d.value);
        continue;
      case Kind.Nonlocal:
        for (const name of node.d.targets) found.nonlocals.add(name.d.value);
        continue;
      case Kind.PatternCapture:
        if (!node.d.isWildcard) found.assigned.add(node.d.target.d.value);
        continue;
      case Kind.PatternAs:
        if (node.d.target) found.assigned.add(node.d.target.d.value);
        break;
      case Kind.PatternMappingExpandEntry:
        found.assigned.add(node.d.target.d.value);
        continue;
      case Kind.TypeAlias:
        found.assigned.add(node.d.name.d.value);
        continue;
      case Kind.Yield:
      case Kind.YieldFrom:
        found.yields = true;
        break;
      case Kind.Return:
      case Kind.Raise:
      case Kind.Break:
      case Kind.Continue:
        found.leaves = true;
        break;
      case Kind.Call:
        found.acts = true;
        if (node.d.leftExpr.nodeType === Kind.MemberAccess) rootOf(node.d.leftExpr.d.leftExpr, found);
        break;
      case Kind.StatementList:
        if (node.d.statements.some((part) => part.nodeType === Kind.BinaryOperation)) found.acts = true;
        break;
    }
    push(node, stack);
  }
}

function collectInside(node: ParseNode, found: Collected): void {
  const inner = { ...found, assigned: new Set<string>(), yields: false };
  collect(node, inner);
  found.acts ||= inner.acts;
}

function push(node: ParseNode, stack: ParseNode[]): void {
  for (const value of Object.values(node.d)) {
    if (Array.isArray(value)) {
      for (const item of value)
        if (item && typeof item === "object" && "nodeType" in item) stack.push(item as ParseNode);
    } else if (value && typeof value === "object" && "nodeType" in value) stack.push(value as ParseNode);
  }
}

function target(node: ParseNode, found: Collected): void {
  switch (node.nodeType) {
    case Kind.Name:
      found.assigned.add(node.d.value);
      return;
    case Kind.Tuple:
    case Kind.List:
      for (const item of node.d.items) target(item, found);
      return;
    case Kind.Unpack:
      target(node.d.expr, found);
      return;
    case Kind.TypeAnnotation:
      target(node.d.valueExpr, found);
      return;
    case Kind.MemberAccess:
    case Kind.Index:
      rootOf(node.d.leftExpr, found);
  }
}

function rootOf(node: ParseNode, found: Collected): void {
  let at = node;
  while (at.nodeType === Kind.MemberAccess || at.nodeType === Kind.Index || at.nodeType === Kind.Call)
    at = at.d.leftExpr;
  if (at.nodeType === Kind.Name) found.mutated.add(at.d.value);
}
