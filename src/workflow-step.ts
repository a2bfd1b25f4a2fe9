/** One action as a step of a GitHub workflow. Loaded by `entry.ts` in the program's own thread only. */
import { GithubHost } from "./host/github.ts";
import { stopSignal } from "./host/stop.ts";
import type { Action } from "./kernel/action.ts";
import { commonOutputs } from "./kernel/inputs.ts";
import { perform } from "./perform.ts";

export async function workflowStep(load: () => Promise<Action>): Promise<void> {
  const signal = stopSignal();
  const action = await load();
  const outputs = Object.keys({ ...commonOutputs, ...action.outputs });
  const host = new GithubHost({ action: action.name, outputs, env: process.env, signal });
  await perform(action, { text: inputText, called: (input) => `input ${input}` }, host);
}

/** GitHub hands an input on in an environment variable; the runner knows it by its upper-cased name. */
const inputText = (name: string): string | undefined => process.env[`INPUT_${name.toUpperCase()}`];
