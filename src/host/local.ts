import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cannotWrite } from "../kernel/errors.ts";
import type { Finding } from "../kernel/finding.ts";
import type { HostEvent, Json } from "../kernel/host.ts";
import { terminalView, wantsColours } from "../render/terminal.ts";
import { HostBase } from "./base.ts";
import { type Ending, endingOf, exitCodeOf, problemLine } from "./ending.ts";
import { neutral } from "./text.ts";

/** `text` for people, `json` one document for programs. */
export type LocalFormat = "text" | "json";

/** Runs an action in a terminal: findings and documents go to standard output, everything else to standard error. */
export class LocalHost extends HostBase {
  readonly event: HostEvent = { name: "local", payload: {} };
  readonly sourceUrl = undefined;
  readonly #format: LocalFormat;
  readonly #summaryFile: string | undefined;
  #drawn = false;

  constructor(
    setup: ConstructorParameters<typeof HostBase>[0] & { format: LocalFormat; summaryFile: string | undefined },
  ) {
    super(setup);
    this.#format = setup.format;
    this.#summaryFile = setup.summaryFile;
  }

  log(text: string): void {
    this.#say(neutral(this.secrets.hide(text)));
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.log(title);
    return work();
  }

  progress(done: number, total: number, what: string): void {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r\u001b[K${neutral(this.secrets.hide(what))}: ${done} of ${total}`);
    this.#drawn = true;
  }

  protected async show(findings: readonly Finding[]): Promise<void> {
    if (this.#format !== "text" || findings.length === 0) return;
    const view = terminalView(findings, {
      source: (file) => this.#source(file),
      colours: wantsColours(this.env, process.stdout.isTTY === true),
      width: process.stdout.columns ?? 100,
    });
    this.#clear();
    process.stdout.write(`${this.secrets.hide(view)}\n\n`);
  }

  #source(file: string): string | undefined {
    try {
      return readFileSync(resolve(this.workingDirectory, file), "utf8");
    } catch {
      return undefined;
    }
  }

  protected setOutput(): void {}

  protected async addSummary(): Promise<void> {}

  async end(run: Ending, details?: () => Readonly<Record<string, Json>>): Promise<void> {
    const ending = this.#writeSummary(run);
    const { result, because, problems } = ending;
    if (ending.stack !== undefined) this.log(ending.stack);
    if (this.#format === "json") {
      const document = {
        schema: `mlops-actions/${this.action}/1`,
        result,
        because,
        findings: this.findings,
        ...(problems.length > 0 && { problems }),
        ...details?.(),
      };
      process.stdout.write(`${JSON.stringify(this.secrets.hideIn(document), null, 2)}\n`);
    } else {
      for (const problem of problems.length > 1 ? problems : []) this.log(`error: ${problemLine(problem)}`);
      this.log(because);
    }
    this.deleteFolders();
    process.exitCode = exitCodeOf(ending);
  }

  /** Ends in a mistake of the user's when the file can't be written, unless the run ended badly already. */
  #writeSummary(ending: Ending): Ending {
    if (this.#summaryFile === undefined) return ending;
    try {
      writeFileSync(this.#summaryFile, this.summaryText);
      return ending;
    } catch (error) {
      if (ending.result !== "ok" && ending.result !== "refused") return ending;
      return endingOf(cannotWrite(this.#summaryFile, "--summary-file", error), this.signal);
    }
  }

  #say(text: string): void {
    this.#clear();
    process.stderr.write(`${text}\n`);
  }

  #clear(): void {
    if (this.#drawn) process.stderr.write("\r\u001b[K");
    this.#drawn = false;
  }
}
