/** Which ids a branch task can choose, read off its function or its arguments. */
import type { Task } from "../dags/graph.ts";
import type { SourceFile } from "../python/source.ts";
import { type ExpressionNode, Kind, type ParseNode } from "../python/syntax.ts";
import type { Place } from "../python/values.ts";
import { constantString, placeOf, walk } from "./tree.ts";
import { textOf } from "./values.ts";

export interface Choices {
  ids: { id: string; place: Place }[];
  /** All that it can return is in `ids`. */
  complete: boolean;
  /** It may choose several at once. */
  several: boolean;
}

/** undefined when nothing can be said. */
export function choicesOf(task: Task): Choices | undefined {
  const fromArguments = followed(task);
  if (fromArguments) return fromArguments;
  const callable = task.callable;
  if (callable?.kind !== "function") return undefined;
  const file = callable.module.file;
  if (!file) return undefined;
  const choices: Choices = { ids: [], complete: true, several: false };
  if (callable.node.nodeType === Kind.Lambda) add(callable.node.d.expr, file, choices);
  else
    for (const node of walk(callable.node.d.suite, isNotScope)) {
      if (node.nodeType === Kind.Return && node.d.expr) add(node.d.expr, file, choices);
      if (node.nodeType === Kind.Yield || node.nodeType === Kind.YieldFrom) return undefined;
    }
  return choices;
}

const isNotScope = (node: ParseNode): boolean =>
  node.nodeType !== Kind.Function && node.nodeType !== Kind.Class && node.nodeType !== Kind.Lambda;

function add(node: ExpressionNode, file: SourceFile, choices: Choices): void {
  if (node.nodeType === Kind.Ternary) {
    add(node.d.ifExpr, file, choices);
    add(node.d.elseExpr, file, choices);
  } else if (node.nodeType === Kind.List || node.nodeType === Kind.Tuple) {
    if (node.d.items.length !== 1) choices.several = true;
    for (const item of node.d.items) add(item, file, choices);
  } else if (node.nodeType === Kind.Constant) {
    // None: nothing is chosen.
  } else {
    const id = constantString(node, file);
    if (id === undefined) choices.complete = false;
    else choices.ids.push({ id, place: placeOf(file, node) });
  }
}

/** `follow_task_ids_if_true` and `…_if_false` of BranchSQLOperator and its like. */
function followed(task: Task): Choices | undefined {
  const choices: Choices = { ids: [], complete: true, several: false };
  let found = false;
  for (const name of ["follow_task_ids_if_true", "follow_task_ids_if_false"]) {
    const argument = task.args.get(name);
    if (!argument) continue;
    found = true;
    const { value, place } = argument;
    const items = value.kind === "list" ? value.items : value.kind === "tuple" ? value.items : [value];
    if (items.length > 1) choices.several = true;
    for (const item of items) {
      const id = textOf(item);
      if (id === undefined) choices.complete = false;
      else choices.ids.push({ id, place: item.kind === "str" && item.place ? item.place : place });
    }
  }
  return found ? choices : undefined;
}
