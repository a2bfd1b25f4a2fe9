/** `if`: known, conditional and unknown tests. */
import { type Completion, NORMAL, split } from "./branches.ts";
import { evaluate } from "./expressions.ts";
import type { Machine } from "./machine.ts";
import { truth } from "./operators.ts";
import { executeOne } from "./statements.ts";
import { type IfNode, Kind, type ParseNode, type SuiteNode } from "./syntax.ts";
import { endsByRaising } from "./trying.ts";
import { Unknown, type Value } from "./values.ts";

export function branch(
  machine: Machine,
  testNode: ParseNode,
  test: Value,
  then: SuiteNode,
  otherwise: SuiteNode | IfNode | undefined,
): Completion {
  const known = truth(machine, test, machine.site(testNode));
  const unsure = known instanceof Unknown ? known : onlyRaisesHere(machine, test, known ? then : otherwise, testNode);
  if (unsure)
    return split(machine, unsure.reason, [
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

export const dependsOnEnvironment = (test: Value): boolean =>
  test.conditions?.some(({ kind }) => kind === "environment") === true;

/** `if not os.getenv("X"): raise …`: where such a file is used, the variable is set. */
function onlyRaisesHere(
  machine: Machine,
  test: Value,
  taken: SuiteNode | IfNode | undefined,
  testNode: ParseNode,
): Unknown | undefined {
  if (!dependsOnEnvironment(test) || taken?.nodeType !== Kind.Suite || !endsByRaising(taken)) return undefined;
  return machine.unknown("this needs environment variables that are only known at run time", machine.site(testNode));
}
