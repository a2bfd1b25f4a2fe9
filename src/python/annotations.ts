import type { ExpressionNode } from "./syntax.ts";
import type { ClassValue } from "./values.ts";

const known = new WeakMap<ClassValue, ReadonlyMap<string, ExpressionNode>>();
const none: ReadonlyMap<string, ExpressionNode> = new Map();

/** Annotated names of a class's own body, in order. */
export function annotationsOf(type: ClassValue): ReadonlyMap<string, ExpressionNode> {
  return known.get(type) ?? none;
}

export function setAnnotations(type: ClassValue, annotations: ReadonlyMap<string, ExpressionNode>): void {
  known.set(type, annotations);
}
