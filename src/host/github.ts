import { appendFileSync, existsSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { Problem } from "../kernel/errors.ts";
import type { Finding } from "../kernel/finding.ts";
import type { HostEvent, Json } from "../kernel/host.ts";
import { annotationText, chooseAnnotations } from "../render/annotations.ts";
import { count } from "../render/plain.ts";
import { HostBase } from "./base.ts";
import { command, type Place, say, setOutput } from "./commands.ts";
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
  #lastProgress = 0;

  constructor(setup: ConstructorParameters<typeof HostBase>[0]) {
    super(setup);
    this.event = githubEvent(setup.env);
    this.sourceUrl = sourceUrlOf(setup.env, this.event);
  }

  log(text: string): void {
    say(neutral(this.secrets.hide(text)));
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    command("group", neutral(this.secrets.hide(title)));
    try {
      return await work();
    } finally {
      command("endgroup");
    }
  }

  progress(done: number, total: number, what: string): void {
    const now = Date.now();
    if (now - this.#lastProgress < progressEvery) return;
    if (this.#lastProgress > 0) this.log(`${what}: ${done} of ${total}`);
    this.#lastProgress = now;
  }

  override secret(value: string): void {
    for (const form of this.secrets.add(value)) command("add-mask", form);
  }

  protected async show(findings: readonly Finding[]): Promise<void> {
    const { shown, left } = chooseAnnotations(findings);
    for (const finding of shown) {
      const { start, end } = finding.range;
      command(finding.severity === "info" ? "notice" : finding.severity, neutral(annotationText(finding)), {
        title: finding.rule,
        file: this.#inRepository(finding.file),
        line: start.line,
        endLine: end.line,
        // GitHub takes columns of one line only.
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
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
  #placeOf({ where }: Problem): Place {
    const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(where) ?? [];
    if (file === undefined) return {};
    return { file: this.#inRepository(file), line: Number(line), col: Number(column) };
  }

  /** Annotations need paths from the repository's root. */
  #inRepository(file: string): string {
    const root = this.env.GITHUB_WORKSPACE ?? process.cwd();
    const folder = relative(root, this.workingDirectory).split(sep).join(posix.sep);
    return folder === "" || folder.startsWith("..") || isAbsolute(folder) ? file : posix.join(folder, file);
  }

  /** Without a file for outputs, as in a terminal, nobody takes them, and the old way of saying them would fill the log. */
  protected setOutput(name: string, value: string): void {
    if (this.env.GITHUB_OUTPUT) setOutput(this.env.GITHUB_OUTPUT, name, value);
  }

  protected async addSummary(markdown: string): Promise<void> {
    const path = this.env.GITHUB_STEP_SUMMARY;
    if (!path) return;
    const used = existsSync(path) ? statSync(path).size : 0;
    appendFileSync(path, fitSummary(markdown, used));
  }

  async end(ending: Ending, _details?: () => Readonly<Record<string, Json>>): Promise<void> {
    const because = neutral(this.secrets.hide(ending.because));
    this.setOutput("result", ending.result);
    this.setOutput("record", this.recordText());
    this.setOutput("summary-file", this.#writeSummaryFile());
    if (ending.stack !== undefined) this.log(ending.stack);
    // Findings are error annotations already, and GitHub shows only ten.
    const shown = ending.result === "refused" && this.findings.length > 0 && ending.step === undefined;
    if (ending.result === "ok" || shown) say(because);
    else {
      for (const problem of ending.problems.length > 1 ? ending.problems : []) {
        command("error", neutral(this.secrets.hide(problemLine(problem))), this.#placeOf(problem));
      }
      command("error", because);
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
