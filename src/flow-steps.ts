/** The steps of a flow: actions that run one after the other within one process, each with its own inputs and outputs. */
import { checked, type Given } from "./checked.ts";
import type { HostBase } from "./host/base.ts";
import { endingOf } from "./host/ending.ts";
import { FlowStepHost } from "./host/flow-step.ts";
import type { Action, Step } from "./kernel/action.ts";
import { commonInputs, commonOutputs } from "./kernel/inputs.ts";
import { type StepTold, stepsSummary } from "./render/flow-steps.ts";

/** A step's own "no", which is the flow's. */
export class Refused extends Error {
  readonly action: string;

  constructor(action: string, because: string) {
    super(`${action}: ${because}`);
    this.action = action;
  }
}

export class FlowSteps {
  readonly #flow: Action;
  readonly #given: Given;
  readonly #host: HostBase;
  readonly #told: StepTold[] = [];
  readonly step: Step;

  constructor(flow: Action, given: Given, host: HostBase) {
    this.#flow = flow;
    this.#given = given;
    this.#host = host;
    const run = (action: Action, texts: Texts = {}) => this.#run(action, texts);
    this.step = Object.defineProperty(
      Object.assign(run, { skip: (action: { name: string }, because: string) => this.#skip(action.name, because) }),
      "parts",
      { get: () => host.parts },
    ) as unknown as Step;
  }

  /** The table of all steps; nothing for an action that has none. */
  async summarise(): Promise<void> {
    if (this.#told.length > 0) await this.#host.summary(stepsSummary(this.#told));
  }

  async #run(action: Action, texts: Texts): Promise<{ outputs: Record<string, string> }> {
    const { name } = action;
    const host = this.#host;
    const own = Object.keys({ ...action.outputs, ...commonOutputs });
    const stepHost = new FlowStepHost(host, name, own);
    const started = performance.now();
    const tell = (result: StepTold["result"], because: string) => {
      const seconds = (performance.now() - started) / 1000;
      this.#told.push({ action: name, result, because, seconds });
      host.log(`${result === "ok" ? "✓" : "✗"} ${name}: ${because}`);
    };
    try {
      const outcome = await host.group(name, async () => {
        const context = await checked(action, this.#givenTo(texts), stepHost);
        return action.run({ ...context, host: stepHost, step: nested });
      });
      tell(outcome.result, outcome.because);
      if (outcome.result === "refused") throw new Refused(name, outcome.because);
      return { outputs: stepHost.outputs };
    } catch (error) {
      if (!(error instanceof Refused)) {
        const { result, because } = endingOf(error, host.signal);
        tell(result, because);
      }
      throw error;
    }
  }

  #skip(action: string, because: string): void {
    this.#told.push({ action, result: "skipped", because });
    this.#host.log(`· ${action} is skipped: ${because}.`);
  }

  /** What the flow hands on, then what the user gave the flow. */
  #givenTo(texts: Texts): Given {
    const inputs = { ...commonInputs, ...this.#flow.inputs };
    return {
      text: (name) => (name in texts ? texts[name] : name in inputs ? this.#given.text(name) : undefined),
      called: (name) => this.#given.called(name),
    };
  }
}

type Texts = Readonly<Record<string, string | undefined>>;

const nested = (() => {
  throw new Error("an action that is a step has no steps");
}) as unknown as Step;
