/** What rules read off a syntax tree: nodes, dotted names with imports resolved, literals. */
import type { FileAnalysis } from "../dags/graph.ts";
import type { SourceFile } from "../python/source.ts";
import { children, type ExpressionNode, Kind, type ParseNode } from "../python/syntax.ts";
import type { Place } from "../python/values.ts";

/** The file and the files of the repository that it imports. */
export const sourcesOf = (file: FileAnalysis): readonly SourceFile[] =>
  file.reads.length > 0 ? file.reads : [file.file];

/** Computes once for each source file: helpers are met through many DAG files. */
export function perSource<T>(compute: (source: SourceFile) => T): (source: SourceFile) => T {
  const known = new WeakMap<SourceFile, { value: T }>();
  return (source) => {
    let entry = known.get(source);
    if (!entry) {
      entry = { value: compute(source) };
      known.set(source, entry);
    }
    return entry.value;
  };
}

/** A node and all below it. `enter` says whether to look below a node. */
export function* walk(node: ParseNode, enter: (node: ParseNode) => boolean = () => true): Generator<ParseNode> {
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    if (enter(next)) stack.push(...children(next).reverse());
  }
}

/** All nodes of a file, in the order of the text. */
export const nodesOf = perSource((source): readonly ParseNode[] => [...walk(source.tree)]);

export const placeOf = (file: SourceFile, node: ParseNode): Place => ({
  file,
  start: node.start,
  end: node.start + node.length,
});

/** The source text at a place, shortened to fit a message. */
export function quote(place: Place, limit = 60): string {
  const text = place.file.text.slice(place.start, place.end).replace(/\s+/g, " ");
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

/** The text of a string literal without fields; joined literals are one. */
export function stringOf(node: ParseNode | undefined): string | undefined {
  if (node?.nodeType !== Kind.StringList) return undefined;
  let text = "";
  for (const part of node.d.strings) {
    if (part.nodeType !== Kind.String) return undefined;
    text += part.d.value;
  }
  return text;
}

/** Names of a file that imports bind, and the dotted names that they stand for. */
export const importedNames = perSource((file): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const node of nodesOf(file)) {
    if (node.nodeType === Kind.Import)
      for (const { d } of node.d.list) {
        const parts = d.module.d.nameParts.map((part) => part.d.value);
        if (d.alias) names.set(d.alias.d.value, parts.join("."));
        else if (parts[0]) names.set(parts[0], parts[0]);
      }
    else if (node.nodeType === Kind.ImportFrom && node.d.module.d.leadingDots === 0) {
      const module = node.d.module.d.nameParts.map((part) => part.d.value).join(".");
      for (const { d } of node.d.imports) names.set((d.alias ?? d.name).d.value, `${module}.${d.name.d.value}`);
    }
  }
  return names;
});

/** `np.load` as `numpy.load`; a call in between stays out: `MlflowClient().get_run` is `mlflow.MlflowClient.get_run`. */
export function dottedName(node: ExpressionNode, file: SourceFile): string | undefined {
  if (node.nodeType === Kind.Name) return importedNames(file).get(node.d.value) ?? node.d.value;
  if (node.nodeType === Kind.Call) return dottedName(node.d.leftExpr, file);
  if (node.nodeType !== Kind.MemberAccess) return undefined;
  const left = dottedName(node.d.leftExpr, file);
  return left === undefined ? undefined : `${left}.${node.d.member.d.value}`;
}

/** A literal string, or one that a name of the module's top level was given once. */
export function constantString(node: ParseNode | undefined, file: SourceFile): string | undefined {
  if (node?.nodeType !== Kind.Name) return stringOf(node);
  let found: string | undefined;
  for (const statement of file.tree.d.statements) {
    if (statement.nodeType !== Kind.StatementList) continue;
    for (const part of statement.d.statements) {
      if (part.nodeType !== Kind.Assignment || part.d.leftExpr.nodeType !== Kind.Name) continue;
      if (part.d.leftExpr.d.value !== node.d.value) continue;
      if (found !== undefined) return undefined;
      found = stringOf(part.d.rightExpr);
    }
  }
  return found;
}
