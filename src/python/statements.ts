/** Statements. Each gives how it ended, as a number: exceptions of JavaScript are kept for those of Python. */

import { augmented } from "./augmented.ts";
import { arrive, BREAK, CONTINUE, type Completion, NORMAL, RAISE, RETURN, split } from "./branches.ts";
import { branch, dependsOnEnvironment } from "./choices.ts";
import { defineClass } from "./classes.ts";
import { isException } from "./exceptions.ts";
import { evaluate, makeFunction, SYMBOLS } from "./expressions.ts";
import { bindingsOf } from "./functions.ts";
import { executeImport, executeImportFrom } from "./imports.ts";
import { source } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import { assignTarget, declare, deleteTarget, setName } from "./naming.ts";
import { callArguments, str } from "./native.ts";
import { truth } from "./operators.ts";
import { executeMatch } from "./patterns.ts";
import {
  type AssertNode,
  type AugmentedAssignmentNode,
  type ForNode,
  type FunctionNode,
  Kind,
  Operator,
  type ParseNode,
  type RaiseNode,
  type SuiteNode,
  type WhileNode,
} from "./syntax.ts";
import { executeTry } from "./trying.ts";
import { Raised, type Reason, Unknown, type Value } from "./values.ts";
import { executeWith } from "./withs.ts";

export function execute(machine: Machine, statements: readonly ParseNode[]): Completion {
  for (const statement of statements) {
    const code = executeOne(machine, statement);
    if (code !== NORMAL) return code;
  }
  return NORMAL;
}

export function executeSuite(machine: Machine, suite: SuiteNode): Completion {
  return execute(machine, suite.d.statements);
}

export function executeOne(machine: Machine, node: ParseNode): Completion {
  switch (node.nodeType) {
    case Kind.StatementList: {
      for (const small of node.d.statements) {
        machine.step();
        const code = executeSmall(machine, small);
        if (code !== NORMAL) return code;
      }
      return NORMAL;
    }
    case Kind.If:
      machine.step();
      return branch(machine, node.d.testExpr, evaluate(machine, node.d.testExpr), node.d.ifSuite, node.d.elseSuite);
    case Kind.For:
      return executeFor(machine, node);
    case Kind.While:
      return executeWhile(machine, node);
    case Kind.Function:
      defineFunction(machine, node);
      return NORMAL;
    case Kind.Class:
      setName(machine, node.d.name.d.value, defineClass(machine, node));
      return NORMAL;
    case Kind.With:
      return executeWith(machine, node);
    case Kind.Try:
      return executeTry(machine, node);
    case Kind.Match:
      return executeMatch(machine, node);
    case Kind.TypeAlias:
      setName(machine, node.d.name.d.value, machine.unknown("type aliases are not followed", machine.site(node)));
      return NORMAL;
    case Kind.Suite:
      return executeSuite(machine, node);
    default:
      machine.step();
      return executeSmall(machine, node);
  }
}

function executeSmall(machine: Machine, node: ParseNode): Completion {
  switch (node.nodeType) {
    case Kind.Assignment: {
      const { leftExpr, rightExpr } = node.d;
      const value = rightExpr.nodeType === Kind.Assignment ? chained(machine, rightExpr) : evaluate(machine, rightExpr);
      assignTarget(machine, leftExpr, value);
      return NORMAL;
    }
    case Kind.AugmentedAssignment:
      augment(machine, node);
      return NORMAL;
    case Kind.Pass:
      return NORMAL;
    case Kind.Return:
      machine.frame.result = node.d.expr ? evaluate(machine, node.d.expr) : machine.none;
      return RETURN;
    case Kind.Break:
      return BREAK;
    case Kind.Continue:
      return CONTINUE;
    case Kind.Import:
      executeImport(machine, node);
      return NORMAL;
    case Kind.ImportFrom:
      executeImportFrom(machine, node);
      return NORMAL;
    case Kind.Raise:
      return executeRaise(machine, node);
    case Kind.Assert:
      return executeAssert(machine, node);
    case Kind.Del:
      for (const target of node.d.targets) deleteTarget(machine, target);
      return NORMAL;
    case Kind.Global:
    case Kind.Nonlocal:
      return NORMAL;
    case Kind.TypeAnnotation:
      declare(machine, node.d.valueExpr, node.d.annotation);
      return NORMAL;
    default:
      evaluate(machine, node);
      return NORMAL;
  }
}

/** `a = b = value`: the parser nests the first targets to the right. */
function chained(machine: Machine, node: ParseNode & { nodeType: typeof Kind.Assignment }): Value {
  const { leftExpr, rightExpr } = node.d;
  const value = rightExpr.nodeType === Kind.Assignment ? chained(machine, rightExpr) : evaluate(machine, rightExpr);
  assignTarget(machine, leftExpr, value);
  return value;
}

function augment(machine: Machine, node: AugmentedAssignmentNode): void {
  augmented(machine, node, SYMBOLS.get(augmentedOperator(node.d.operator)) ?? "+");
}

const AUGMENTED: ReadonlyMap<number, number> = new Map<number, number>([
  [Operator.AddEqual, Operator.Add],
  [Operator.SubtractEqual, Operator.Subtract],
  [Operator.MultiplyEqual, Operator.Multiply],
  [Operator.DivideEqual, Operator.Divide],
  [Operator.FloorDivideEqual, Operator.FloorDivide],
  [Operator.ModEqual, Operator.Mod],
  [Operator.PowerEqual, Operator.Power],
  [Operator.MatrixMultiplyEqual, Operator.MatrixMultiply],
  [Operator.LeftShiftEqual, Operator.LeftShift],
  [Operator.RightShiftEqual, Operator.RightShift],
  [Operator.BitwiseAndEqual, Operator.BitwiseAnd],
  [Operator.BitwiseOrEqual, Operator.BitwiseOr],
  [Operator.BitwiseXorEqual, Operator.BitwiseXor],
]);

function augmentedOperator(operator: number): number {
  return AUGMENTED.get(operator) ?? operator;
}

export function defineFunction(machine: Machine, node: FunctionNode): void {
  const decorators: Value[] = [];
  for (const decorator of node.d.decorators) decorators.push(evaluate(machine, decorator.d.expr));
  const made = makeFunction(machine, node, node.d.name.d.value);
  const doc = docstring(machine, node.d.suite.d.statements);
  if (doc) made.attributes.set("__doc__", doc);
  let value: Value = made;
  for (let i = decorators.length - 1; i >= 0; i--) {
    const callee = decorators[i]!;
    const site = machine.site(node.d.decorators[i]!.d.expr);
    const args = callArguments([value]);
    args.places.set(0, machine.place(node.d.name));
    value = machine.call(callee, args, site);
    machine.world.called?.(machine.dotted(callee), callee, args, value, site);
  }
  setName(machine, node.d.name.d.value, value);
}

/** The string that a body begins with. */
export function docstring(machine: Machine, statements: readonly ParseNode[]): Value | undefined {
  const first = statements[0];
  if (first?.nodeType !== Kind.StatementList) return undefined;
  const expr = first.d.statements[0];
  if (expr?.nodeType !== Kind.StringList || expr.d.strings.some((part) => part.nodeType !== Kind.String))
    return undefined;
  const value = evaluate(machine, expr);
  return value.kind === "str" ? value : undefined;
}

function executeRaise(machine: Machine, node: RaiseNode): Completion {
  const site = machine.site(node);
  if (!node.d.expr) {
    for (let i = machine.frames.length - 1; i >= 0; i--) {
      const { handling } = machine.frames[i]!;
      if (handling) throw handling;
    }
    return machine.raise("RuntimeError", "No active exception to reraise", site);
  }
  let value = evaluate(machine, node.d.expr);
  if (node.d.fromExpr) evaluate(machine, node.d.fromExpr);
  if (value.kind === "class" && isException(value)) value = machine.call(value, callArguments(), site);
  if (value.kind === "unknown") {
    const raised = machine.exception(machine.unknownException, "an exception that is only known at run time", site);
    throw raised;
  }
  if (value.kind !== "instance" || !isException(value.type))
    return machine.raise("TypeError", "exceptions must derive from BaseException", site);
  const shown = machine.text(value, site);
  throw new Raised(value.type, value, shown.kind === "str" ? shown.value : "", site.place);
}

function executeAssert(machine: Machine, node: AssertNode): Completion {
  const test = evaluate(machine, node.d.testExpr);
  const known = truth(machine, test, machine.site(node.d.testExpr));
  // An assertion that can't be decided is taken to hold, as any call is taken to succeed.
  if (known instanceof Unknown || known) return NORMAL;
  if (dependsOnEnvironment(test)) {
    machine.maybe.push({
      message: "this needs environment variables that are only known at run time",
      place: machine.place(node),
    });
    return NORMAL;
  }
  const message = node.d.exceptionExpr
    ? machine.text(evaluate(machine, node.d.exceptionExpr), machine.site(node))
    : str("");
  return machine.raise("AssertionError", message.kind === "str" ? message.value : "", machine.site(node));
}

/** Runs one iteration's body; exits by `continue` arrive at its end. */
export function iteration(machine: Machine, suite: SuiteNode): Completion {
  const { frame } = machine;
  const from = frame.exits.length;
  let code: Completion;
  try {
    code = executeSuite(machine, suite);
  } catch (error) {
    if (!(error instanceof Raised) || frame.exits.length === from) throw error;
    return arrive(machine, from, CONTINUE, RAISE, error);
  }
  if (frame.exits.length > from) code = arrive(machine, from, CONTINUE, code);
  return code === CONTINUE ? NORMAL : code;
}

/** Ends a loop: its `else`, and exits by `break`. */
function endLoop(machine: Machine, from: number, code: Completion, elseSuite: SuiteNode | undefined): Completion {
  let now = code;
  if (now === NORMAL && elseSuite) now = executeSuite(machine, elseSuite);
  else if (now === BREAK) now = NORMAL;
  if (machine.frame.exits.length > from) now = arrive(machine, from, BREAK, now);
  return now;
}

function executeFor(machine: Machine, node: ForNode): Completion {
  machine.step();
  const { iterableExpr, targetExpr, forSuite } = node.d;
  const iterable = evaluate(machine, iterableExpr);
  const from = machine.frame.exits.length;
  const items = node.d.isAsync
    ? machine.unknown("an asynchronous loop only runs in an event loop", machine.site(iterableExpr))
    : source(machine, iterable, machine.site(iterableExpr));
  if (items instanceof Unknown) {
    const item = new Unknown(items.reason, items.origin && `${items.origin}[]`);
    maybeLoop(machine, node, items.reason, () => assignTarget(machine, targetExpr, item));
    return endLoop(machine, from, NORMAL, node.d.elseSuite);
  }
  const conditions = iterable.conditions ?? [];
  machine.branchConditions.push(...conditions);
  let code: Completion = NORMAL;
  try {
    for (let item = items.next(); item !== undefined; item = items.next()) {
      machine.step();
      const open = items.open();
      if (open) {
        const present = item;
        maybeLoop(machine, node, open, () => assignTarget(machine, targetExpr, present));
        continue;
      }
      assignTarget(machine, targetExpr, item);
      code = iteration(machine, forSuite);
      if (code !== NORMAL) break;
    }
    const open = items.open();
    if (open && code === NORMAL)
      maybeLoop(machine, node, open, () => assignTarget(machine, targetExpr, new Unknown(open)));
  } finally {
    machine.dropConditions(conditions);
  }
  if (conditions.length > 0) machine.afterConditional(conditions, forSuite);
  return endLoop(machine, from, code, node.d.elseSuite);
}

/**
 * A loop of which nobody knows how often it runs: its body runs once as "maybe", on variables of which nothing is known that it changes.
 * Exits by `break` and `continue` arrive at its end.
 */
export function maybeLoop(machine: Machine, node: ForNode | WhileNode, reason: Reason, begin: () => void): void {
  const suite = node.nodeType === Kind.For ? node.d.forSuite : node.d.whileSuite;
  let repeats = false;
  split(machine, reason, [
    () => {
      const from = machine.frame.exits.length;
      machine.blurNames(bindingsOf(suite), reason);
      begin();
      let code: Completion;
      try {
        code = iteration(machine, suite);
      } catch (error) {
        if (!(error instanceof Raised) || machine.frame.exits.length === from) throw error;
        code = arrive(machine, from, BREAK, RAISE, error);
      }
      if (code === BREAK) code = NORMAL;
      if (machine.frame.exits.length > from) code = arrive(machine, from, BREAK, code);
      repeats = machine.changesItsGround(bindingsOf(suite));
      machine.trail?.blur(machine, reason);
      return code;
    },
    () => NORMAL,
  ]);
  if (repeats) machine.maybe.push({ ...reason });
}

function executeWhile(machine: Machine, node: WhileNode): Completion {
  const { testExpr, whileSuite } = node.d;
  const { frame } = machine;
  const from = frame.exits.length;
  let uncertain = 0;
  let code: Completion = NORMAL;
  for (;;) {
    machine.step();
    const test = evaluate(machine, testExpr);
    const known = truth(machine, test, machine.site(testExpr));
    if (known instanceof Unknown) {
      maybeLoop(machine, node, known.reason, () => {});
      break;
    }
    if (test.conditions) {
      machine.holdFromNowOn(test.conditions);
    }
    if (!known) break;
    if (frame.exits.length > from && ++uncertain > 3) {
      // Whether the loop goes on depends on something that is not known.
      maybeLoop(machine, node, frame.exits[frame.exits.length - 1]!.reason, () => {});
      break;
    }
    code = iteration(machine, whileSuite);
    if (code !== NORMAL) break;
  }
  return endLoop(machine, from, code, node.d.elseSuite);
}
