/** `if`: known, conditional and unknown tests. */
import { type Completion, NORMAL, split } from "./branches.ts";
import { evaluate } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { truth } from "./operators.ts";
import { executeOne } from "./statements.ts";
import type { IfNode, ParseNode, SuiteNode } from "./syntax.ts";
import { Unknown, type Value } from "./values.ts";

export function branch(
  machine: Machine,
  testNode: ParseNode,
  test: Value,
  then: SuiteNode,
  otherwise: SuiteNode | IfNode | undefined,
): Completion {
  const known = truth(machine, test, machine.site(testNode));
  if (known instanceof Unknown)
    return split(machine, known.reason, [
      () => executeOne(machine, then),
      () => (otherwise ? executeOne(machine, otherwise) : NORMAL),
    ]);
  const taken = known ? then : otherwise;
  const untaken = known ? otherwise : then;
  const conditions = test.conditions ?? [];
  if (conditions.length === 0) return taken ? executeOne(machine, taken) : NORMAL;
  machine.branchConditions.push(...conditions);
  let code: Completion = NORMAL;
  try {
    if (taken) code = executeOne(machine, taken);
  } finally {
    machine.dropConditions(conditions);
  }
  // Had the test gone the other way, the code after an early exit would run, or not.
  if (code !== NORMAL) machine.holdFromNowOn(conditions);
  if (untaken) machine.afterConditional(conditions, untaken);
  return code;
}

/** A test outside of `if`, for callers that go on by themselves. */
export function decide(machine: Machine, node: ParseNode): boolean | Unknown {
  return truth(machine, evaluate(machine, node), machine.site(node));
}
