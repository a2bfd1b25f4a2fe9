/**
 * What the stubs import. Importing it runs nothing. A thread of an action starts with the same program, and so does the supervisor of a
 * deployment, and then they do their own work: so that each loads only what it needs, everything else comes by `import()`.
 */
import { isMainThread } from "node:worker_threads";
import { actions } from "./actions/index.generated.ts";
import type { Action } from "./kernel/action.ts";

/** Runs one action in a step of a GitHub workflow. */
export const runAction = (name: keyof typeof actions): Promise<void> => start(actions[name].load);

/** The root action: the flow that the event asks for. */
export const runFlow = (): Promise<void> => start(async () => (await import("./flows/root.ts")).default);

/** Runs `mlops-actions` in a terminal. */
export async function runCli(args: readonly string[]): Promise<void> {
  if (!isMainThread) return thread();
  if (supervises()) return supervisor();
  const { cli } = await import("./cli.ts");
  await cli(args);
}

async function start(load: () => Promise<Action>): Promise<void> {
  if (!isMainThread) return thread();
  if (supervises()) return supervisor();
  const { workflowStep } = await import("./workflow-step.ts");
  await workflowStep(load);
}

/** An action has started this program again as a thread of its own, to read files that may be hostile: see `clients/guarded.ts`. */
const thread = async (): Promise<void> => (await import("./worker.ts")).work();

/** A deployment has started this program again, to outlive the job: see `clients/supervisor.ts`, which has the same word. */
const supervises = (): boolean => process.argv[2] === "supervise";

const supervisor = async (): Promise<void> => (await import("./supervisor/index.ts")).supervise(process.argv.slice(3));
