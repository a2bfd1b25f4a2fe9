/** `with` statements. */
import { type Completion, NORMAL } from "./branches.ts";
import { evaluate } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { assignTarget } from "./naming.ts";
import { callArguments } from "./native.ts";
import { truth } from "./operators.ts";
import { executeSuite } from "./statements.ts";
import type { ParseNode, WithNode } from "./syntax.ts";
import { typeOf } from "./types.ts";
import { NONE, Raised, type Site, Unknown, type Value } from "./values.ts";

export function executeWith(machine: Machine, node: WithNode): Completion {
  machine.step();
  return items(machine, node, 0);
}

function items(machine: Machine, node: WithNode, index: number): Completion {
  const item = node.d.withItems[index];
  if (!item) return executeSuite(machine, node.d.suite);
  const manager = evaluate(machine, item.d.expr);
  const site = machine.site(item.d.expr);
  const entered = enterContext(machine, manager, site, node.d.isAsync === true);
  return leaving(machine, manager, entered, site, item.d.target, () => items(machine, node, index + 1));
}

export interface Entered {
  value: Value;
  exit: Value | undefined;
}

export function enterContext(machine: Machine, manager: Value, site: Site, isAsync = false): Entered {
  if (manager.kind === "unknown") {
    machine.ranUnknown(manager.reason);
    return { value: new Unknown(manager.reason, manager.origin && `${manager.origin}.__enter__`), exit: undefined };
  }
  if (isAsync)
    return { value: machine.unknown("asynchronous contexts only run in an event loop", site), exit: undefined };
  const enter = machine.findAttribute(manager, "__enter__", site);
  if (!enter)
    return machine.raise(
      "TypeError",
      `'${typeOf(manager).name}' object does not support the context manager protocol`,
      site,
    );
  const exit = machine.getAttribute(manager, "__exit__", site);
  return { value: machine.call(enter, callArguments(), site), exit };
}

function leaving(
  machine: Machine,
  manager: Value,
  entered: Entered,
  site: Site,
  target: ParseNode | undefined,
  body: () => Completion,
): Completion {
  let code: Completion = NORMAL;
  const run = () => {
    if (target) assignTarget(machine, target, entered.value);
    code = body();
    return code;
  };
  const guard = machine.suppressing(manager);
  if (guard) return guard(run);
  try {
    run();
  } catch (error) {
    if (!(error instanceof Raised) || !entered.exit) throw error;
    if (exitContext(machine, entered.exit, error, site)) return NORMAL;
    throw error;
  }
  const { result } = machine.frame;
  if (entered.exit) machine.call(entered.exit, callArguments([NONE, NONE, NONE]), site);
  machine.frame.result = result;
  return code;
}

/** Calls `__exit__` with an exception; true when it swallows it. */
export function exitContext(machine: Machine, exit: Value, error: Raised, site: Site): boolean {
  const trace = machine.unknown("tracebacks are not followed", site);
  const swallowed = truth(machine, machine.call(exit, callArguments([error.type, error.value, trace]), site), site);
  if (swallowed instanceof Unknown) machine.swallowed.push(swallowed.reason);
  return swallowed !== false;
}
