import type { Host, Json } from "./host.ts";
import type { commonInputs, commonOutputs, Inputs, Values } from "./inputs.ts";

/** A part of `mlops.yml`, as a domain exports it: a zod schema that fills its own defaults when given `{}`. */
export interface Section<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

export type Sections = Readonly<Record<string, Section<unknown>>>;

/** What `run` ends with; anything else ends in an error. */
export interface Outcome {
  result: "ok" | "refused";
  /** One sentence: why it was refused, or what was done. The last line of the log. */
  because: string;
  /** Joins `{ schema, result, findings }` under `--format json`; not called otherwise. */
  details?: () => Readonly<Record<string, Json>>;
}

export interface ActionDefinition<I extends Inputs, O extends Readonly<Record<string, string>>, S extends Sections> {
  /** Kebab-case; the folder's, the command's and the file's name. */
  name: string;
  /** One sentence for action.yml, README and `--help`. */
  summary: string;
  inputs: I;
  /** The input that the terminal also takes without its flag: `mlops-actions lint-dags dags/`. */
  argument?: keyof I & string;
  /** Name → one sentence. */
  outputs: O;
  /** Sections of `mlops.yml` that `run` reads. */
  sections: S;
  /** Of GITHUB_TOKEN; the README shows them. */
  permissions: Readonly<Record<string, "read" | "write">>;
  /** Commands for `--help` and the README, without the program's name: `lint-dags dags/ --fail-on warning`. */
  examples: readonly string[];
  run(context: {
    /** Checked. `working-directory` is an absolute path. */
    inputs: Values<I & typeof commonInputs>;
    /** Where `mlops.yml` says the value of an input: `airflow.version in mlops.yml`; undefined for one that it does not say. */
    settingOf(input: string): string | undefined;
    /** The sections, merged from environment, use case, top level and defaults. */
    config: { readonly [K in keyof S]: S[K] extends Section<infer T> ? T : never };
    host: Host<Exclude<keyof O & string, keyof typeof commonOutputs>>;
    /** For flows alone: actions call no actions. */
    step: Step;
  }): Promise<Outcome>;
}

/** Runs another action as a step of this one. */
export interface Step {
  /**
   * Inputs that `texts` leaves out are the flow's own ones of the same name, then those of `mlops.yml`, then the defaults. Outputs that
   * the flow has too are set at once. Ends the flow, with the action's result, when that is not `ok`.
   */
  <I extends Inputs, O extends Readonly<Record<string, string>>, S extends Sections>(
    action: ActionDefinition<I, O, S>,
    texts?: { readonly [K in keyof I]?: string | undefined },
  ): Promise<Stepped<O>>;
  /** Says, in log and summary, that a step has no ground: `because` is half a sentence. */
  skip(action: { name: string }, because: string): void;
  /** What the steps so far have added to the release record, under their names. */
  readonly parts: Readonly<Record<string, Json>>;
}

export interface Stepped<O> {
  /** Empty where the action has set none. */
  outputs: { readonly [K in keyof O]: string };
}

/** An action whose inputs, outputs and sections are not known to the compiler: what registry and runner handle. */
// biome-ignore lint/suspicious/noExplicitAny: erases the types that only `run` needs
export type Action = ActionDefinition<any, Readonly<Record<string, string>>, Sections>;

/** The single source of action.yml, README tables, CLI flags and help, and of the types that `run` sees. */
export const defineAction = <I extends Inputs, const O extends Readonly<Record<string, string>>, S extends Sections>(
  action: ActionDefinition<I, O, S>,
): ActionDefinition<I, O, S> => action;
