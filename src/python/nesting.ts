/** Code nested deeper than Python reads: CPython gives up with a MemoryError or RecursionError, or takes it for wrong indentation. */
import { children, Kind, type ModuleNode, type ParseNode, type SyntaxProblem } from "./syntax.ts";

/** CPython 3.10 to 3.13 read 2,900 levels of every kind of node and none of 6,000; between them it depends on the kind. */
const deepest = 6000;
const mostIndents = 100;
/** Shorter files can't hold either. */
const shortest = 5000;

/** The first place that is too deep. Walks without recursion, as the walk itself would be what overflows. */
export function nestedTooDeeply(tree: ModuleNode, length: number): SyntaxProblem | undefined {
  if (length < shortest) return undefined;
  const open: [node: ParseNode, depth: number, indents: number][] = [[tree, 0, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth, above] = next;
    const indents = above + Number(node.nodeType === Kind.Suite);
    const problem = (message: string) => ({ message, start: node.start, end: node.start + Math.min(node.length, 1) });
    if (indents > mostIndents) return problem(`more than ${mostIndents} levels of indentation`);
    if (depth > deepest) return problem(`more than ${deepest} levels of nesting`);
    for (const child of children(node)) open.push([child, depth + 1, indents]);
  }
  return undefined;
}
