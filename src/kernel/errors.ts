/** One mistake of the user's, in words that let them mend it. */
export interface Problem {
  /** What is wrong: `"warn" is not one of error, warning, never`. */
  what: string;
  /** Where: an input (`input fail-on`), a place in a file (`mlops.yml:3:5`). */
  where: string;
  /** What to do now. */
  fix: string;
}

/** The user can mend this; shown without a stack, result `misuse`. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(what: string, where: string, fix: string) {
    super(`${where}: ${what}. ${fix}`);
    this.name = "UserError";
    this.problems = [{ what, where, fix }];
  }

  /** Several mistakes at once, so that the user mends all of them before the next try. */
  static of(problems: readonly [Problem, ...Problem[]]): UserError {
    const [first, ...rest] = problems;
    const error = new UserError(first.what, first.where, first.fix);
    return Object.assign(error, { problems: [first, ...rest] });
  }
}

/** For a file that the user asked for; `error` is what the disk said. */
export const cannotWrite = (file: string, where: string, error: unknown): UserError => {
  const said = error instanceof Error ? error.message.split(",")[0] : String(error);
  return new UserError(`${file} can't be written (${said})`, where, "Name a file in a folder that you may write to.");
};

/** A service failed us; shown without a stack, result `outside`. */
export class RemoteError extends Error {
  /** The service's name: `MLflow`, `GitHub`. */
  readonly service: string;
  /** Method and address, without credentials. */
  readonly request: string;
  /** HTTP status, or what happened instead of an answer: `connection refused`. */
  readonly status: number | string;
  /** What the user can look at. */
  readonly hint: string;

  constructor(service: string, request: string, status: number | string, hint: string) {
    super(`${service} answered ${status} to ${request}. ${hint}`);
    this.name = "RemoteError";
    this.service = service;
    this.request = request;
    this.status = status;
    this.hint = hint;
  }
}
