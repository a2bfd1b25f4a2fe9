import type { Position, Range } from "../kernel/finding.ts";
import { nestedTooDeeply } from "./nesting.ts";
import { type ModuleNode, parse, type SyntaxProblem } from "./syntax.ts";

/** A Python source file, parsed on first use. */
export class SourceFile {
  /** POSIX path relative to the working directory, as shown to users. */
  readonly path: string;
  /** Absolute path on this machine: what `__file__` is. */
  readonly absolutePath: string;
  readonly text: string;
  #parsed: { tree: ModuleNode; problems: SyntaxProblem[]; comments: Comment[] } | undefined;
  #lines: number[] | undefined;

  constructor(path: string, absolutePath: string, text: string) {
    this.path = path;
    this.absolutePath = absolutePath;
    this.text = text;
  }

  get tree(): ModuleNode {
    return this.#parse().tree;
  }

  get problems(): readonly SyntaxProblem[] {
    return this.#parse().problems;
  }

  get comments(): readonly Comment[] {
    return this.#parse().comments;
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): Position {
    const lines = this.#lineStarts();
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lines[low]! + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  #parse() {
    this.#parsed ??= parsed(this.text);
    return this.#parsed;
  }

  #lineStarts(): number[] {
    if (!this.#lines) {
      this.#lines = [0];
      for (const match of this.text.matchAll(/\r\n|\r|\n/g)) this.#lines.push(match.index + match[0].length);
    }
    return this.#lines;
  }
}

/** The parser recurses: what is nested so deeply that it overflows the stack, Python refuses as well. */
function parsed(text: string): ReturnType<typeof parse> {
  const refused = (problem: SyntaxProblem) => ({ ...parse(""), problems: [problem] });
  const tooDeep = (start: number) =>
    refused({ message: "the code is nested too deeply", start, end: Math.min(start + 1, text.length) });
  // Python takes 200 open brackets. The parser tries a pattern of brackets over and over, for minutes when there are thousands.
  const brackets = text.search(/(?:[([{][ \t]*){1000}/);
  if (brackets >= 0) return tooDeep(brackets);
  try {
    const result = parse(text);
    const problem = result.problems.length === 0 ? nestedTooDeeply(result.tree, text.length) : undefined;
    return problem ? refused(problem) : result;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(0);
  }
}

/** A `# …` comment: its text without the hash, and where the text begins. */
export interface Comment {
  text: string;
  start: number;
}
