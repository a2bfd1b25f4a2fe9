/** `try`: handlers that run for sure, handlers that may run. */
import { type Changes, type Completion, NORMAL, RAISE, recorded, removeReason, split } from "./branches.ts";
import { exceptions, isException } from "./exceptions.ts";
import { evaluate } from "./expressions.ts";
import type { Guard, Machine } from "./machine.ts";
import { setName } from "./naming.ts";
import { executeOne, executeSuite } from "./statements.ts";
import { type ExceptNode, Kind, type ParseNode, type SuiteNode, type TryNode } from "./syntax.ts";
import { type ClassValue, Raised, type Reason, type Value } from "./values.ts";

export function executeTry(machine: Machine, node: TryNode): Completion {
  machine.step();
  const { finallySuite } = node.d;
  if (!finallySuite) return handled(machine, node);
  const { frame } = machine;
  let code: Completion;
  try {
    code = handled(machine, node);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const ending = executeSuite(machine, finallySuite);
    if (ending !== NORMAL) return ending;
    throw error;
  }
  const { result } = frame;
  const ending = executeSuite(machine, finallySuite);
  if (ending !== NORMAL) return ending;
  frame.result = result;
  return code;
}

const IMPORT_ERRORS = new Set(["ImportError", "ModuleNotFoundError"]);

function handled(machine: Machine, node: TryNode): Completion {
  const clauses = node.d.exceptClauses;
  if (clauses.length === 0) return executeSuite(machine, node.d.trySuite);
  const guard: Guard = {
    takes: (type) =>
      clauses.some((clause) =>
        type ? matches(machine, clause, type) === true : goesOn(clause) && !onlyImports(clause),
      ),
    importsElse: clauses.some((clause) => goesOn(clause) && altersThings(clause) && takesImports(clause)),
    mayRaise: [],
    unknownCall: undefined,
    reasons: [],
    conditions: [],
  };
  return guarded(machine, guard, {
    body: () => executeSuite(machine, node.d.trySuite),
    otherwise: node.d.elseSuite && (() => executeSuite(machine, node.d.elseSuite!)),
    handlersFor: (raised) => handlersFor(machine, clauses, raised),
    untaken: clauses.map((clause) => clause.d.exceptSuite),
  });
}

export interface Guarded {
  body(): Completion;
  otherwise: (() => Completion) | undefined;
  /** What to run for an exception (undefined: one that nobody knows): nothing, one handler for sure, or several that may. */
  handlersFor(raised: Raised | undefined): { sure: boolean; run: (() => Completion)[] };
  untaken: readonly ParseNode[];
}

/** Runs a body whose exceptions, certain and possible ones, are caught. */
export function guarded(machine: Machine, guard: Guard, parts: Guarded): Completion {
  machine.guards.push(guard);
  let outcome: { code: Completion; trail: Changes; raised?: Raised };
  try {
    outcome = recorded(machine, parts.body);
  } finally {
    machine.guards.splice(machine.guards.indexOf(guard), 1);
    for (const reason of guard.reasons) removeReason(machine, reason);
    machine.dropConditions(guard.conditions);
  }
  const { code, trail, raised } = outcome;
  if (guard.conditions.length > 0) for (const suite of parts.untaken) machine.afterConditional(guard.conditions, suite);
  const possible: (() => Completion)[] = [];
  const reason: Reason | undefined = guard.reasons[0];
  const outer: Raised[] = [];
  for (const one of guard.mayRaise) {
    const { run } = parts.handlersFor(one);
    possible.push(...run);
    if (run.length === 0) outer.push(one);
  }
  if (guard.unknownCall) possible.push(...parts.handlersFor(undefined).run);
  const afterwards = (): Completion => {
    if (code === RAISE) return handle(machine, parts, raised!, reason);
    return code === NORMAL && parts.otherwise ? parts.otherwise() : code;
  };
  let ended: Completion;
  if (possible.length === 0) ended = afterwards();
  else {
    const result = machine.frame.result;
    ended = split(machine, reason!, [
      () => {
        machine.frame.result = result;
        return afterwards();
      },
      ...possible.map((run) => () => {
        // The body may have stopped anywhere.
        trail.blur(machine, reason!);
        return run();
      }),
    ]);
  }
  for (const one of outer) machine.mayRaise(one, reason!);
  return ended;
}

function handle(machine: Machine, parts: Guarded, raised: Raised, reason: Reason | undefined): Completion {
  const { sure, run } = parts.handlersFor(raised);
  if (run.length === 0) throw raised;
  if (sure) return run[0]!();
  return split(
    machine,
    reason ?? { message: "which handler catches the exception is not known", place: raised.place },
    [
      ...run,
      () => {
        throw raised;
      },
    ],
  );
}

/** Exceptions that may come from what this interpreter does not know of a library, rather than from the code. */
const DOUBTFUL = new Set([
  "AttributeError",
  "NameError",
  "ImportError",
  "ModuleNotFoundError",
  "TypeError",
  "NotImplementedError",
]);

function handlersFor(
  machine: Machine,
  clauses: readonly ExceptNode[],
  raised: Raised | undefined,
): { sure: boolean; run: (() => Completion)[] } {
  if (!raised)
    return {
      sure: false,
      run: clauses
        .filter((clause) => goesOn(clause) && !onlyImports(clause))
        .map((clause) => () => runHandler(machine, clause, undefined)),
    };
  const run: (() => Completion)[] = [];
  for (const clause of clauses) {
    const fits = matches(machine, clause, raised.type);
    if (fits === false) continue;
    run.push(() => runHandler(machine, clause, raised));
    if (fits === true) {
      if (isBroad(clause) && DOUBTFUL.has(raised.type.name))
        machine.swallowed.push({
          message: `${raised.type.name} (${raised.message}) is caught here`,
          place: machine.place(clause),
        });
      return { sure: run.length === 1, run };
    }
  }
  return { sure: false, run };
}

function runHandler(machine: Machine, clause: ExceptNode, raised: Raised | undefined): Completion {
  const { frame } = machine;
  const before = frame.handling;
  const name = clause.d.name?.d.value;
  if (name)
    setName(
      machine,
      name,
      raised?.value ?? machine.unknown("which exception was raised is not known", machine.site(clause)),
    );
  frame.handling =
    raised ??
    machine.exception(machine.unknownException, "an exception that is only known at run time", machine.site(clause));
  try {
    return executeOne(machine, clause.d.exceptSuite);
  } finally {
    frame.handling = before;
    if (name) machine.unassign(frame.scope.variables, name);
  }
}

/** Whether a clause catches exceptions of a class: by running its type expression. */
function matches(machine: Machine, clause: ExceptNode, type: ClassValue): boolean | undefined {
  if (!clause.d.typeExpr) return true;
  if (type === machine.unknownException) return isBroad(clause) ? true : undefined;
  return matchesValue(machine, evaluate(machine, clause.d.typeExpr), type);
}

export function matchesValue(machine: Machine, caught: Value, type: ClassValue): boolean | undefined {
  if (caught.kind === "tuple") {
    let unknown = false;
    for (const item of caught.items) {
      const fits = matchesValue(machine, item, type);
      if (fits) return true;
      if (fits === undefined) unknown = true;
    }
    return unknown ? undefined : false;
  }
  if (caught.kind === "unknown") return exceptions.get(type.name) === type ? false : undefined;
  if (caught.kind !== "class" || !isException(caught)) return false;
  if (type.mro.includes(caught)) return true;
  return type.mro.some((base) => base.kind === "unknown") ? undefined : false;
}

function namesOf(clause: ExceptNode): string[] | undefined {
  const expr = clause.d.typeExpr;
  if (!expr) return undefined;
  const nodes = expr.nodeType === Kind.Tuple ? expr.d.items : [expr];
  return nodes.map((node) =>
    node.nodeType === Kind.Name ? node.d.value : node.nodeType === Kind.MemberAccess ? node.d.member.d.value : "?",
  );
}

function isBroad(clause: ExceptNode): boolean {
  const names = namesOf(clause);
  return names === undefined || names.some((name) => name === "Exception" || name === "BaseException");
}

function onlyImports(clause: ExceptNode): boolean {
  return namesOf(clause)?.every((name) => IMPORT_ERRORS.has(name)) ?? false;
}

function takesImports(clause: ExceptNode): boolean {
  return isBroad(clause) || namesOf(clause)!.some((name) => IMPORT_ERRORS.has(name));
}

/** false for handlers that end by raising: then the body is taken to succeed, as it would be without the `try`. */
const goesOn = (clause: ExceptNode): boolean => !endsByRaising(clause.d.exceptSuite);

export function endsByRaising(suite: SuiteNode): boolean {
  const last = suite.d.statements.at(-1);
  if (last?.nodeType !== Kind.StatementList) return false;
  const small = last.d.statements.at(-1);
  if (small?.nodeType === Kind.Raise) return true;
  return small?.nodeType === Kind.Call && /^(sys\.)?(_?exit|quit)$/.test(spelled(small.d.leftExpr));
}

function spelled(node: ParseNode): string {
  if (node.nodeType === Kind.Name) return node.d.value;
  return node.nodeType === Kind.MemberAccess ? `${spelled(node.d.leftExpr)}.${node.d.member.d.value}` : "?";
}

/** A handler that only passes changes nothing. */
function altersThings(clause: ExceptNode): boolean {
  return !clause.d.exceptSuite.d.statements.every(
    (statement) =>
      statement.nodeType === Kind.StatementList &&
      statement.d.statements.every((small) => small.nodeType === Kind.Pass || small.nodeType === Kind.Ellipsis),
  );
}
