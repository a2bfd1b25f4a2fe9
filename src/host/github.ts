import { existsSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type * as Core from "@actions/core";
import type { Problem } from "../kernel/errors.ts";
import type { Finding } from "../kernel/finding.ts";
import type { HostEvent, Json } from "../kernel/host.ts";
import { annotationText, chooseAnnotations } from "../render/annotations.ts";
import { count } from "../render/plain.ts";
import { HostBase } from "./base.ts";
import { type Ending, exitCodeOf, problemLine } from "./ending.ts";
import { githubEvent, sourceUrlOf } from "./event.ts";
import { fitSummary } from "./summary.ts";
import { neutral } from "./text.ts";

/** A line of progress at most this often, in milliseconds. */
const progressEvery = 10_000;

/** Runs an action in a step of a GitHub workflow. */
export class GithubHost extends HostBase {
  readonly event: HostEvent;
  readonly sourceUrl: string | undefined;
  readonly #core: typeof Core;
  #lastProgress = 0;

  constructor(setup: ConstructorParameters<typeof HostBase>[0] & { core: typeof Core }) {
    super(setup);
    this.#core = setup.core;
    this.event = githubEvent(setup.env);
    this.sourceUrl = sourceUrlOf(setup.env, this.event);
  }

  log(text: string): void {
    this.#core.info(neutral(this.secrets.hide(text)));
  }

  group<T>(title: string, work: () => Promise<T>): Promise<T> {
    return this.#core.group(neutral(this.secrets.hide(title)), work);
  }

  progress(done: number, total: number, what: string): void {
    const now = Date.now();
    if (now - this.#lastProgress < progressEvery) return;
    if (this.#lastProgress > 0) this.log(`${what}: ${done} of ${total}`);
    this.#lastProgress = now;
  }

  warn(problem: Problem): void {
    this.#core.warning(neutral(this.secrets.hide(problemLine(problem))), this.#placeOf(problem));
  }

  override secret(value: string): void {
    for (const form of this.secrets.add(value)) this.#core.setSecret(form);
  }

  protected async show(findings: readonly Finding[]): Promise<void> {
    const { shown, left } = chooseAnnotations(findings);
    const annotate = { error: this.#core.error, warning: this.#core.warning, info: this.#core.notice };
    for (const finding of shown) {
      const { start, end } = finding.range;
      annotate[finding.severity](neutral(annotationText(finding)), {
        title: finding.rule,
        file: this.#inRepository(finding.file),
        startLine: start.line,
        endLine: end.line,
        // GitHub takes columns of one line only.
        ...(start.line === end.line && { startColumn: start.column, endColumn: end.column }),
      });
    }
    const unshown = [count(left.error, "error"), count(left.warning, "warning"), count(left.info, "note")].filter(
      (words) => !words.startsWith("0 "),
    );
    if (unshown.length > 0) {
      this.log(`GitHub shows 10 annotations of a kind: ${unshown.join(" and ")} more in the job summary.`);
    }
  }

  /** Of a mistake in a file, so that it shows there. */
  #placeOf({ where }: Problem): Core.AnnotationProperties {
    const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(where) ?? [];
    if (file === undefined) return {};
    return { file: this.#inRepository(file), startLine: Number(line), startColumn: Number(column) };
  }

  /** Annotations need paths from the repository's root. */
  #inRepository(file: string): string {
    const root = this.env.GITHUB_WORKSPACE ?? process.cwd();
    const folder = relative(root, this.workingDirectory).split(sep).join(posix.sep);
    return folder === "" || folder.startsWith("..") || isAbsolute(folder) ? file : posix.join(folder, file);
  }

  /** Without a file for outputs, as in a terminal, nobody takes them, and the old way of saying them would fill the log. */
  protected setOutput(name: string, value: string): void {
    if (this.env.GITHUB_OUTPUT) this.#core.setOutput(name, value);
  }

  protected async addSummary(markdown: string): Promise<void> {
    const path = this.env.GITHUB_STEP_SUMMARY;
    if (!path) return;
    const used = existsSync(path) ? statSync(path).size : 0;
    await this.#core.summary.addRaw(fitSummary(markdown, used)).write();
  }

  async end(ending: Ending, _details?: () => Readonly<Record<string, Json>>): Promise<void> {
    const because = neutral(this.secrets.hide(ending.because));
    this.setOutput("result", ending.result);
    this.setOutput("record", this.recordText());
    this.setOutput("summary-file", this.#writeSummaryFile());
    if (ending.stack !== undefined) this.log(ending.stack);
    // Findings are error annotations already, and GitHub shows only ten.
    const shown = ending.result === "refused" && this.findings.length > 0 && ending.step === undefined;
    if (ending.result === "ok" || shown) this.#core.info(because);
    else {
      for (const problem of ending.problems.length > 1 ? ending.problems : []) {
        this.#core.error(neutral(this.secrets.hide(problemLine(problem))), this.#placeOf(problem));
      }
      this.#core.setFailed(because);
    }
    this.deleteFolders();
    process.exitCode = exitCodeOf(ending);
  }

  /** Stays after the step: later steps read it by the output `summary-file`. */
  #writeSummaryFile(): string {
    const path = join(this.env.RUNNER_TEMP || tmpdir(), `${this.action}-${process.pid}-summary.md`);
    writeFileSync(path, this.summaryText);
    return path;
  }
}
