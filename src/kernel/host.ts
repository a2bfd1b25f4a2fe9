import type { Finding } from "./finding.ts";

/** What started us. */
export interface HostEvent {
  /** GitHub's name (`pull_request`, `push`, `schedule`), or `local` in a terminal. */
  name: string;
  /** GitHub's event document; empty in a terminal. */
  payload: Readonly<Record<string, unknown>>;
  /** Commit that is checked out, where the event tells it. */
  sha?: string;
  /** Commit under which GitHub shows the change: the pull request's last one; elsewhere `sha`. */
  head?: string;
  /** Commit that a change is compared with: the pull request's base, or what the branch pointed to before the push. */
  base?: string;
  /** The workflow run and the job that this step belongs to, the same in all its attempts; undefined in a terminal. */
  run?: { repository: string; id: string; job: string };
}

/** Anything that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * All that an action may do to the world it runs in, apart from its clients: on GitHub or in a terminal. Every text may come from the
 * user: the host neutralises it and hides secrets.
 *
 * `Output` is the union of the names of the action's outputs.
 */
export interface Host<Output extends string = string> {
  readonly event: HostEvent;
  /** Token for GitHub's API, if there is one. */
  readonly token: string | undefined;
  /** Aborts on SIGINT and SIGTERM: hand it to all that takes time. */
  readonly signal: AbortSignal;
  /** Folder for what may be lost, shared by runs. Not made yet. */
  readonly cache: string;
  /** Where `annotate` and `summary` can link to a file at its commit, on GitHub. Ends without a slash. */
  readonly sourceUrl: string | undefined;
  /** A line for the log. */
  log(text: string): void;
  /** Folds what `work` logs under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** How far a long work is; drawn on a terminal, else a line now and then. */
  progress(done: number, total: number, what: string): void;
  /** Shows findings where the user looks: annotations on GitHub, source lines with carets in a terminal. Call it once with all. */
  annotate(findings: readonly Finding[]): Promise<void>;
  /** Adds Markdown to the job's summary; cut at a line when GitHub's limit is reached. In a terminal only `--summary-file` has it. */
  summary(markdown: string): Promise<void>;
  /** Sets an output at once, so that it stands even if the action fails later. Anything but a string goes as JSON. */
  output(name: Output, value: Json): void;
  /** Adds this action's part to the release record. */
  record(part: Json): void;
  /** A text as others may see it, without secrets: for a service that shows it. */
  hidden(text: string): string;
  /** Hides a value, its lines and its encoded forms from everything that is shown from now on. */
  secret(value: string): void;
  /** An empty folder of this run's own, deleted at its end. */
  tempDir(): Promise<string>;
}
