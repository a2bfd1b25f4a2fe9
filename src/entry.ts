/** What the stubs import. Importing it runs nothing. A thread of an action starts with the same program, and then does its work. */
import { isMainThread } from "node:worker_threads";
import { actions } from "./actions/index.generated.ts";
import { GithubHost } from "./host/github.ts";
import { stopSignal } from "./host/stop.ts";
import type { Action } from "./kernel/action.ts";
import { commonOutputs } from "./kernel/inputs.ts";
import { perform } from "./perform.ts";

/** Runs one action in a step of a GitHub workflow. */
export const runAction = (name: keyof typeof actions): Promise<void> => step(actions[name].load);

/** The root action: the flow for the event. This version has one flow, the check of DAGs, and runs it for every event. */
export const runFlow = (): Promise<void> => step(async () => (await import("./flows/check.ts")).default);

async function step(load: () => Promise<Action>): Promise<void> {
  if (!isMainThread) return thread();
  const signal = stopSignal();
  const [action, core] = await Promise.all([load(), import("@actions/core")]);
  const outputs = Object.keys({ ...commonOutputs, ...action.outputs });
  const host = new GithubHost({ action: action.name, outputs, env: process.env, signal, core });
  await perform(action, { text: inputText, called: (input) => `input ${input}` }, host);
}

/** GitHub hands an input on in an environment variable; the runner knows it by its upper-cased name. */
const inputText = (name: string): string | undefined => process.env[`INPUT_${name.toUpperCase()}`];

/** Runs `mlops-actions` in a terminal. */
export async function runCli(args: readonly string[]): Promise<void> {
  if (!isMainThread) return thread();
  const { cli } = await import("./cli.ts");
  await cli(args);
}

/** An action has started this program again as a thread of its own, to read files that may be hostile: see `clients/guarded.ts`. */
const thread = async (): Promise<void> => (await import("./worker.ts")).work();
