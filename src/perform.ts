/** One action, from what the user wrote to the exit code: the same path on GitHub and in a terminal. */
import { checked, type Given } from "./checked.ts";
import { FlowSteps, Refused } from "./flow-steps.ts";
import type { HostBase } from "./host/base.ts";
import { type Ending, endingOf, problemLine } from "./host/ending.ts";
import type { Action } from "./kernel/action.ts";
import type { Json } from "./kernel/host.ts";

/** How long a stopped action has for its own clean-up, in milliseconds. GitHub kills a cancelled step after ten seconds. */
const grace = 5000;

/** Runs the action and ends the host. Throws only what the host's end throws. */
export async function perform(action: Action, given: Given, host: HostBase): Promise<void> {
  let ending: Ending;
  let details: (() => Readonly<Record<string, Json>>) | undefined;
  const steps = new FlowSteps(action, given, host);
  try {
    const context = await checked(action, given, host);
    const outcome = await Promise.race([action.run({ ...context, host, step: steps.step }), stopped(host.signal)]);
    ending = { result: outcome.result, because: outcome.because, problems: [] };
    details = outcome.details;
  } catch (error) {
    ending =
      error instanceof Refused
        ? { result: "refused", because: error.message, problems: [], step: error.action }
        : inTheirWords(endingOf(error, host.signal), given);
  }
  await steps.summarise();
  await host.end(ending, details);
}

/** `input base` is what GitHub's users call it; in a terminal it is a flag. */
function inTheirWords(ending: Ending, given: Given): Ending {
  const problems = ending.problems.map((problem) => {
    const [, name] = /^input ([a-z-]+)$/.exec(problem.where) ?? [];
    return name === undefined ? problem : { ...problem, where: given.called(name) };
  });
  const [only] = problems;
  return { ...ending, problems, ...(only && problems.length === 1 && { because: problemLine(only) }) };
}

/** Rejects some time after the signal, for actions that do not heed it. */
const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const later = () => setTimeout(() => reject(signal.reason), grace).unref();
    if (signal.aborted) later();
    else signal.addEventListener("abort", later, { once: true });
  });
