import type { Finding } from "../kernel/finding.ts";
import type { Host, Json } from "../kernel/host.ts";
import type { HostBase } from "./base.ts";

/**
 * The world as a step of a flow sees it: the flow's own, but for its outputs, and its part of the record, which stands under its name.
 * Outputs that the flow has too are set there at once, so that they stand even if the step fails later.
 */
export class FlowStepHost implements Host {
  readonly #flow: HostBase;
  readonly #action: string;
  readonly outputs: Record<string, string>;

  /** `outputs` are the names of those that the action has. */
  constructor(flow: HostBase, action: string, outputs: readonly string[]) {
    this.#flow = flow;
    this.#action = action;
    this.outputs = Object.fromEntries(outputs.map((name) => [name, ""]));
  }

  get event() {
    return this.#flow.event;
  }
  get signal() {
    return this.#flow.signal;
  }
  get cache() {
    return this.#flow.cache;
  }
  get sourceUrl() {
    return this.#flow.sourceUrl;
  }
  get token() {
    return this.#flow.token;
  }
  /** The flow has set both, from the same inputs. */
  set token(_token: string | undefined) {}
  workingDirectory = "";

  log(text: string): void {
    this.#flow.log(text);
  }

  /** GitHub folds no group within another one, and the step itself is one. */
  group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.log(`── ${title}`);
    return work();
  }

  progress(done: number, total: number, what: string): void {
    this.#flow.progress(done, total, what);
  }

  annotate(findings: readonly Finding[]): Promise<void> {
    return this.#flow.annotate(findings);
  }

  summary(markdown: string): Promise<void> {
    return this.#flow.summary(`${markdown.trimEnd()}\n\n`);
  }

  output(name: string, value: Json): void {
    if (!(name in this.outputs)) throw new Error(`${this.#action} has no output ${name}`);
    this.outputs[name] = this.#flow.outputText(value);
    if (this.#flow.has(name)) this.#flow.output(name, value);
  }

  record(part: Json): void {
    this.#flow.recordOf(this.#action, part);
  }

  hidden(text: string): string {
    return this.#flow.hidden(text);
  }

  secret(value: string): void {
    this.#flow.secret(value);
  }

  tempDir(): Promise<string> {
    return this.#flow.tempDir();
  }
}
