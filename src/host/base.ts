import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "../kernel/finding.ts";
import type { Host, HostEvent, Json } from "../kernel/host.ts";
import type { Ending } from "./ending.ts";
import { Secrets } from "./text.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** At most this many bytes of the output `record`: jobs hand it on in an environment variable. */
const recordLimit = 64_000;

/** What both hosts share; the runner ends a run through `end`. */
export abstract class HostBase implements Host {
  readonly signal: AbortSignal;
  readonly cache: string;
  abstract readonly event: HostEvent;
  /** Set by the runner as soon as the inputs are known. */
  token: string | undefined;
  abstract readonly sourceUrl: string | undefined;

  protected readonly env: Environment;
  protected readonly secrets = new Secrets();
  /** The folder that findings' paths are relative to; set by the runner as soon as the inputs are known. */
  workingDirectory = process.cwd();
  protected readonly findings: Finding[] = [];
  protected summaryText = "";
  readonly #folders: string[] = [];
  readonly #parts: Record<string, Json> = {};
  /** The action that runs: its name is the key of its part of the record. */
  protected readonly action: string;
  readonly #outputs: ReadonlySet<string>;

  constructor(setup: { action: string; outputs: readonly string[]; env: Environment; signal: AbortSignal }) {
    this.action = setup.action;
    this.#outputs = new Set(setup.outputs);
    this.env = setup.env;
    this.signal = setup.signal;
    this.cache =
      setup.env.MLOPS_ACTIONS_CACHE || join(setup.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mlops-actions");
  }

  abstract log(text: string): void;
  abstract group<T>(title: string, work: () => Promise<T>): Promise<T>;
  abstract progress(done: number, total: number, what: string): void;
  protected abstract show(findings: readonly Finding[]): Promise<void>;
  protected abstract setOutput(name: string, value: string): void;
  protected abstract addSummary(markdown: string): Promise<void>;
  /** Outputs first, then what the user sees of the end. `details` joins the JSON document. */
  abstract end(ending: Ending, details?: () => Readonly<Record<string, Json>>): Promise<void>;

  async annotate(findings: readonly Finding[]): Promise<void> {
    this.findings.push(...findings);
    await this.show(this.secrets.hideIn(findings));
  }

  async summary(markdown: string): Promise<void> {
    const shown = this.secrets.hide(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
    this.summaryText += shown;
    await this.addSummary(shown);
  }

  /** Whether the action has this output. */
  has(output: string): boolean {
    return this.#outputs.has(output);
  }

  /** As others may see it: a text as it is, anything else as JSON, without secrets. */
  outputText(value: Json): string {
    return this.hidden(typeof value === "string" ? value : JSON.stringify(value));
  }

  hidden(text: string): string {
    return this.secrets.hide(text);
  }

  output(name: string, value: Json): void {
    if (!this.#outputs.has(name)) throw new Error(`${this.action} has no output ${name}`);
    this.setOutput(name, this.outputText(value));
  }

  record(part: Json): void {
    this.recordOf(this.action, part);
  }

  /** Adds the part of an action: this one, or a step of it. */
  recordOf(action: string, part: Json): void {
    if (action in this.#parts) throw new Error(`${action} has added its part of the record already`);
    const text = JSON.stringify({ ...this.#parts, [action]: part });
    if (Buffer.byteLength(text) > recordLimit) throw new Error(`the record has more than ${recordLimit} bytes`);
    this.#parts[action] = this.secrets.hideIn(part);
  }

  /** The parts of the record so far, by action. */
  get parts(): Readonly<Record<string, Json>> {
    return this.#parts;
  }

  secret(value: string): void {
    this.secrets.add(value);
  }

  async tempDir(): Promise<string> {
    const folder = await mkdtemp(join(this.env.RUNNER_TEMP || tmpdir(), "mlops-actions-"));
    this.#folders.push(folder);
    return folder;
  }

  /** The release record of this run: see `schema/release-record.json`. */
  protected recordText(): string {
    const sha = this.event.sha;
    return JSON.stringify({
      schema: "mlops-actions/release-record/1",
      ...(sha !== undefined && { commit: sha }),
      actions: this.#parts,
    });
  }

  protected deleteFolders(): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
