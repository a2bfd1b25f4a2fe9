import type { SyntaxProblem } from "../python/syntax.ts";

/** Whether the parser gave up at what Python itself reads: expressions of very many parts. */
export const isParserLimit = ({ message }: SyntaxProblem): boolean =>
  /^Maximum parse depth exceeded|nested too deeply/.test(message);
