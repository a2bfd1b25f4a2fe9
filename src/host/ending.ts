import { type Problem, RemoteError, UserError } from "../kernel/errors.ts";
import { exitCodes, type Result } from "../kernel/result.ts";

/** How an action ended, ready to be shown: the one place where errors turn into words. */
export interface Ending {
  result: Result;
  /** One line. */
  because: string;
  /** The user's mistakes, each with what, where and fix. */
  problems: readonly Problem[];
  /** Of a flow that was refused: the action whose "no" it was. */
  step?: string;
  /** Of a bug: where it happened. */
  stack?: string;
}

/** Where users report a bug. */
export const issuesUrl = "https://github.com/mlops-actions/mlops-actions/issues/new";

/** Thrown when the run was told to stop. */
export class Cancelled extends Error {
  constructor(signal: string) {
    super(`stopped by ${signal}`);
    this.name = "Cancelled";
  }
}

/** The words and the result for whatever was thrown. Never throws. */
export function endingOf(error: unknown, signal: AbortSignal): Ending {
  if (signal.aborted) {
    const reason = signal.reason instanceof Cancelled ? signal.reason.message : "stopped";
    return { result: "cancelled", because: `Cancelled: ${reason}.`, problems: [] };
  }
  if (error instanceof UserError) {
    const { problems } = error;
    const because = problems.length === 1 ? problemLine(problems[0]!) : `${problems.length} mistakes to mend.`;
    return { result: "misuse", because, problems };
  }
  if (error instanceof RemoteError) return { result: "outside", because: error.message, problems: [] };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    result: "bug",
    because: `${message.split("\n")[0]}. This is a mistake of mlops-actions, not yours. Please report it with the lines above: ${issuesUrl}`,
    problems: [],
    stack: error instanceof Error ? stackOf(error) : message,
  };
}

export const problemLine = ({ what, where, fix }: Problem): string => `${where}: ${what}. ${fix}`;

/** 0 for `ok`; see `exitCodes`. */
export const exitCodeOf = (ending: Pick<Ending, "result">): number => exitCodes[ending.result];

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : "";
  return (error.stack ?? String(error)) + cause;
}
