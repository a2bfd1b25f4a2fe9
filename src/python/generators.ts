/** Generators: functions that stop at `yield` and go on when asked for the next item. */
import { arrive, BREAK, CONTINUE, type Completion, NORMAL, RETURN } from "./branches.ts";
import { evaluate } from "./expressions.ts";
import { bindingsOf } from "./functions.ts";
import { lazily, source } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import { assignTarget } from "./naming.ts";
import { truth } from "./operators.ts";
import type { Frame } from "./scope.ts";
import { executeOne } from "./statements.ts";
import { type FunctionNode, Kind, type LambdaNode, type ParseNode, type TryNode, type WithNode } from "./syntax.ts";
import { matchesValue } from "./trying.ts";
import { type IteratorValue, NONE, Raised, type Reason, Unknown, type Value } from "./values.ts";
import { enterContext, exitContext } from "./withs.ts";

/** What a caller sends in at a `yield`. */
type Sent = { value: Value } | { raise: Raised };
type Steps<T> = Generator<Value, T, Sent>;

/** A generator in mid-run, for those who need more than its items (`contextmanager`, `send`). */
export interface Running {
  frame: Frame;
  steps: Steps<Completion>;
  finished: boolean;
  /** Items may be missing or may not be there. */
  open: Reason | undefined;
}

export const running = new WeakMap<IteratorValue, Running>();

export function startGenerator(machine: Machine, frame: Frame, node: FunctionNode | LambdaNode): IteratorValue {
  const state: Running = { frame, steps: undefined as never, finished: false, open: undefined };
  const body = node.nodeType === Kind.Lambda ? [node.d.expr] : node.d.suite.d.statements;
  state.steps = suite(machine, state, body);
  const made = lazily(() => {
    const item = resume(machine, state, { value: NONE });
    if (state.open) made.open ??= state.open;
    return item;
  });
  running.set(made, state);
  return made;
}

/** Runs on to the next `yield`; undefined at the end. */
export function resume(machine: Machine, state: Running, sent: Sent): Value | undefined {
  if (state.finished) {
    if ("raise" in sent) throw sent.raise;
    return undefined;
  }
  machine.enter(state.frame);
  try {
    const next = state.steps.next(sent);
    if (!next.done) return next.value;
    state.finished = true;
    return undefined;
  } catch (error) {
    state.finished = true;
    throw error;
  } finally {
    machine.leave();
  }
}

function* suite(machine: Machine, state: Running, statements: readonly ParseNode[]): Steps<Completion> {
  for (const statement of statements) {
    const code = yield* one(machine, state, statement);
    if (code !== NORMAL) return code;
  }
  return NORMAL;
}

function* one(machine: Machine, state: Running, node: ParseNode): Steps<Completion> {
  if (!bindingsOf(node).yields) return plain(machine, state, node);
  machine.step();
  switch (node.nodeType) {
    case Kind.StatementList: {
      for (const small of node.d.statements) {
        const code = yield* one(machine, state, small);
        if (code !== NORMAL) return code;
      }
      return NORMAL;
    }
    case Kind.Suite:
      return yield* suite(machine, state, node.d.statements);
    case Kind.Assignment: {
      const value = yield* expression(machine, state, node.d.rightExpr);
      assignTarget(machine, node.d.leftExpr, value);
      return NORMAL;
    }
    case Kind.Return:
      state.frame.result = node.d.expr ? yield* expression(machine, state, node.d.expr) : NONE;
      return RETURN;
    case Kind.If: {
      const test = yield* expression(machine, state, node.d.testExpr);
      const known = truth(machine, test, machine.site(node.d.testExpr));
      if (test.conditions) machine.holdFromNowOn(test.conditions);
      if (known instanceof Unknown) {
        yield* uncertainly(
          machine,
          state,
          known.reason,
          node,
          node.d.elseSuite ? [node.d.ifSuite, node.d.elseSuite] : [node.d.ifSuite],
        );
        return NORMAL;
      }
      const taken = known ? node.d.ifSuite : node.d.elseSuite;
      return taken ? yield* one(machine, state, taken) : NORMAL;
    }
    case Kind.For: {
      const iterable = yield* expression(machine, state, node.d.iterableExpr);
      const items = source(machine, iterable, machine.site(node.d.iterableExpr));
      if (items instanceof Unknown) {
        machine.blurNames(bindingsOf(node.d.forSuite), items.reason);
        assignTarget(machine, node.d.targetExpr, new Unknown(items.reason));
        yield* uncertainly(machine, state, items.reason, node, [node.d.forSuite]);
        return NORMAL;
      }
      for (let item = items.next(); item !== undefined; item = items.next()) {
        machine.step();
        state.open ??= items.open();
        assignTarget(machine, node.d.targetExpr, item);
        const code = yield* one(machine, state, node.d.forSuite);
        if (code === BREAK) return NORMAL;
        if (code === RETURN) return code;
      }
      state.open ??= items.open();
      return node.d.elseSuite ? yield* one(machine, state, node.d.elseSuite) : NORMAL;
    }
    case Kind.While:
      for (;;) {
        machine.step();
        const test = yield* expression(machine, state, node.d.testExpr);
        const known = truth(machine, test, machine.site(node.d.testExpr));
        if (known instanceof Unknown) {
          yield* uncertainly(machine, state, known.reason, node, [node.d.whileSuite]);
          return NORMAL;
        }
        if (!known) return node.d.elseSuite ? yield* one(machine, state, node.d.elseSuite) : NORMAL;
        const code = yield* one(machine, state, node.d.whileSuite);
        if (code === BREAK) return NORMAL;
        if (code === RETURN) return code;
      }
    case Kind.Try:
      return yield* trying(machine, state, node);
    case Kind.With:
      return yield* within(machine, state, node, 0);
    case Kind.Yield:
    case Kind.YieldFrom:
      yield* expression(machine, state, node);
      return NORMAL;
    default:
      return plain(machine, state, node);
  }
}

/** A statement without `yield` in it. Paths that leave early under an unknown condition make the items uncertain. */
function plain(machine: Machine, state: Running, node: ParseNode): Completion {
  const { exits } = state.frame;
  const code = executeOne(machine, node);
  if (exits.length === 0) return code;
  state.open ??= exits[0]!.reason;
  arrive(machine, 0, RETURN, NORMAL);
  for (const leftover of [BREAK, CONTINUE] as const) if (exits.length > 0) arrive(machine, 0, leftover, NORMAL);
  return code;
}

/** Arms that yield and of which nobody knows whether they run: what they bind is unknown afterwards, their items are uncertain. */
function* uncertainly(
  machine: Machine,
  state: Running,
  reason: Reason,
  node: ParseNode,
  arms: readonly ParseNode[],
): Steps<void> {
  state.open ??= reason;
  for (const arm of arms) {
    const steps = one(machine, state, arm);
    let sent: Sent = { value: NONE };
    for (;;) {
      const mine = { ...reason };
      machine.maybe.push(mine);
      let next: IteratorResult<Value, Completion>;
      try {
        next = steps.next(sent);
      } catch (error) {
        if (!(error instanceof Raised)) throw error;
        machine.mayRaise(error, reason);
        break;
      } finally {
        machine.maybe.splice(machine.maybe.indexOf(mine), 1);
      }
      if (next.done) break;
      sent = yield next.value;
    }
  }
  machine.blurNames(bindingsOf(node), reason);
}

function* expression(machine: Machine, state: Running, node: ParseNode): Steps<Value> {
  if (node.nodeType === Kind.Yield) {
    const value = node.d.expr ? evaluate(machine, node.d.expr) : NONE;
    const sent = yield value;
    if ("raise" in sent) throw sent.raise;
    return sent.value;
  }
  if (node.nodeType === Kind.YieldFrom) {
    const from = evaluate(machine, node.d.expr);
    const items = source(machine, from, machine.site(node));
    if (items instanceof Unknown) {
      state.open ??= items.reason;
      yield new Unknown(items.reason);
      return items;
    }
    for (let item = items.next(); item !== undefined; item = items.next()) {
      machine.step();
      const sent = yield item;
      if ("raise" in sent) throw sent.raise;
    }
    state.open ??= items.open();
    return from.kind === "iterator" ? (running.get(from)?.frame.result ?? NONE) : NONE;
  }
  if (bindingsOf(node).yields) {
    const reason = { message: "a `yield` inside an expression is not followed", place: machine.place(node) };
    state.open ??= reason;
    return new Unknown(reason);
  }
  return evaluate(machine, node);
}

function* trying(machine: Machine, state: Running, node: TryNode): Steps<Completion> {
  let code: Completion = NORMAL;
  let caught = false;
  try {
    try {
      code = yield* one(machine, state, node.d.trySuite);
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      const clause = node.d.exceptClauses.find(
        (one) => !one.d.typeExpr || matchesValue(machine, evaluate(machine, one.d.typeExpr), error.type) !== false,
      );
      if (!clause) throw error;
      if (clause.d.name) assignTarget(machine, clause.d.name, error.value);
      state.frame.handling = error;
      code = yield* one(machine, state, clause.d.exceptSuite);
      state.frame.handling = undefined;
      caught = true;
    }
    if (!caught && code === NORMAL && node.d.elseSuite) code = yield* one(machine, state, node.d.elseSuite);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    if (node.d.finallySuite) {
      const ending = yield* one(machine, state, node.d.finallySuite);
      if (ending !== NORMAL) return ending;
    }
    throw error;
  }
  if (node.d.finallySuite) {
    const ending = yield* one(machine, state, node.d.finallySuite);
    if (ending !== NORMAL) return ending;
  }
  return code;
}

function* within(machine: Machine, state: Running, node: WithNode, index: number): Steps<Completion> {
  const item = node.d.withItems[index];
  if (!item) return yield* one(machine, state, node.d.suite);
  const manager = evaluate(machine, item.d.expr);
  const site = machine.site(item.d.expr);
  const { value, exit } = enterContext(machine, manager, site, node.d.isAsync === true);
  if (item.d.target) assignTarget(machine, item.d.target, value);
  let code: Completion;
  try {
    code = yield* within(machine, state, node, index + 1);
  } catch (error) {
    if (!(error instanceof Raised) || !exit) throw error;
    if (exitContext(machine, exit, error, site)) return NORMAL;
    throw error;
  }
  if (exit) machine.call(exit, { positional: [NONE, NONE, NONE], keywords: new Map(), places: new Map() }, site);
  return code;
}
