/** What the stubs import. Importing it runs nothing. */
import { actions } from "./actions/index.generated.ts";
import { GithubHost } from "./host/github.ts";
import { stopSignal } from "./host/stop.ts";
import type { Action } from "./kernel/action.ts";
import { commonOutputs } from "./kernel/inputs.ts";
import { perform } from "./perform.ts";

/** Runs one action in a step of a GitHub workflow. */
export const runAction = (name: keyof typeof actions): Promise<void> => step(actions[name].load());

/** The root action: the flow for the event. This version has one flow, the check of DAGs, and runs it for every event. */
export const runFlow = (): Promise<void> => step(import("./flows/check.ts").then((flow) => flow.default));

async function step(loading: Promise<Action>): Promise<void> {
  const signal = stopSignal();
  const [action, core] = await Promise.all([loading, import("@actions/core")]);
  const outputs = Object.keys({ ...commonOutputs, ...action.outputs });
  const host = new GithubHost({ action: action.name, outputs, env: process.env, signal, core });
  await perform(action, { text: inputText, called: (input) => `input ${input}` }, host);
}

/** GitHub hands an input on in an environment variable; the runner knows it by its upper-cased name. */
const inputText = (name: string): string | undefined => process.env[`INPUT_${name.toUpperCase()}`];

/** Runs `mlops-actions` in a terminal. */
export async function runCli(args: readonly string[]): Promise<void> {
  const { cli } = await import("./cli.ts");
  await cli(args);
}
