import type { Place } from "./values.ts";

/** Ends a run: too many steps, too much time, too deep. Not a Python exception: no `except` sees it. */
export class BudgetSpent extends Error {
  readonly place: Place;
  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}

/** What `Run.exception` is called when the interpreter itself failed; its message says so. */
export const OWN_MISTAKE = "mistake";

/** For an error that is none of Python's: a bug of this program, in words for the user. */
export function ownMistake(error: unknown): string {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `mlops-actions stopped with a mistake of its own (${detail.split("\n")[0]})`;
}

export class Limits {
  readonly steps: number;
  readonly milliseconds: number;
  readonly deadline: number;
  /** Nested Python calls; far fewer than the JavaScript stack bears. */
  readonly depth = 200;

  constructor(steps = 2_000_000, milliseconds = 5000) {
    this.steps = steps;
    this.milliseconds = milliseconds;
    this.deadline = performance.now() + milliseconds;
  }

  describe(steps: number): string {
    return steps > this.steps
      ? `more than ${this.steps} steps of computation`
      : `more than ${this.milliseconds / 1000} s of computation`;
  }
}

/** Sizes beyond which a value is not computed but unknown. */
export const MAX_BITS = 20_000;
export const MAX_TEXT = 10_000_000;
export const MAX_ITEMS = 1_000_000;

/** Entries of a dict or set beyond the first so many count as so many steps each. */
export const CHEAP_ENTRIES = 10_000;
export const STEPS_PER_ENTRY = 10;
