/**
 * Work on files that may be hostile, in a thread of its own: one that hangs or eats memory can be ended, which code in the same thread
 * could not. The thread is this very program once more; `src/worker.ts` is what it does then.
 */
import { realpathSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

export interface Guard {
  /** A step that takes more of the processor is ended, and so is one that waits ten times as long: for a busy machine, or a disk. */
  secondsPerStep: number;
  /** Memory for the thread's objects. */
  megabytes: number;
  signal: AbortSignal;
}

/** What the thread gets. */
export interface Task {
  input: unknown;
  beat: SharedArrayBuffer;
}

/** `stuck`: which step was too much, and why, in words that follow "it". */
export type Outcome<T> = { done: T } | { stuck: string; because: string };

type Answer<T> = { done: T } | { failed: Error };

const longestStep = 8000;

/** Deep recursion on deeply nested code is a matter of the stack; the default of 1 MB is soon at its end. */
const stackMegabytes = 8;

/** Most of what reading makes lives as long as its file: with room for the young, it is not moved about in between. */
const youngMegabytes = 64;

export const threadLimits = (megabytes: number) => ({
  maxOldGenerationSizeMb: megabytes,
  maxYoungGenerationSizeMb: youngMegabytes,
  stackSizeMb: stackMegabytes,
});

/** Rejects with what the work throws, or with the signal's reason. */
export function guarded<T>(input: unknown, { secondsPerStep, megabytes, signal }: Guard): Promise<Outcome<T>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const [major = ""] = process.versions.node.split(".");
    for (const flag of compileLater[major] ?? []) setFlagsFromString(flag);
    const beat = new SharedArrayBuffer(8 + longestStep);
    const worker = new Worker(realpathSync(process.argv[1] ?? ""), {
      workerData: { input, beat } satisfies Task,
      resourceLimits: threadLimits(megabytes),
    });
    let settled = false;
    const settle = (act: () => void) => {
      if (settled) return;
      settled = true;
      clearInterval(watch);
      signal.removeEventListener("abort", abort);
      void worker.terminate().then(act);
    };
    const abort = () => settle(() => reject(signal.reason));
    signal.addEventListener("abort", abort, { once: true });

    let seen = -1;
    let since = taken();
    const watch = setInterval(() => {
      const { count, step } = heard(beat);
      if (count !== seen) {
        seen = count;
        since = taken();
        return;
      }
      const { processor, clock } = taken();
      if (processor - since.processor > secondsPerStep || clock - since.clock > 10 * secondsPerStep) {
        settle(() => resolve({ stuck: step, because: `takes more than ${secondsPerStep} s` }));
      }
    }, 100);

    worker.on("message", (answer: Answer<T>) =>
      settle(() => ("done" in answer ? resolve({ done: answer.done }) : reject(answer.failed))),
    );
    worker.on("error", (error: NodeJS.ErrnoException) =>
      settle(() =>
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? resolve({ stuck: heard(beat).step, because: `takes more than ${megabytes} MB of memory` })
          : reject(error),
      ),
    );
    worker.on("exit", () => settle(() => reject(new Error("the thread that reads the files ended without a word"))));
  });
}

/** Seconds: of the processor, by this process, which does nothing but wait for its thread; and of the clock. */
function taken(): { processor: number; clock: number } {
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1e6, clock: performance.now() / 1000 };
}

/**
 * The work is over in about a second: optimising code as early as V8 does costs more than it gains, by a fourth of the processor time in
 * Node 20 and an eighth in Node 24. By Node's major version, as flags differ and V8 complains of those that it does not know.
 */
const compileLater: Readonly<Record<string, readonly string[]>> = {
  20: ["--interrupt-budget=1000000"],
  24: ["--invocation-count-for-maglev=4000", "--invocation-count-for-turbofan=30000"],
};

function heard(beat: SharedArrayBuffer): { count: number; step: string } {
  const [count, length] = new Int32Array(beat, 0, 2);
  return { count: count!, step: Buffer.from(new Uint8Array(beat, 8, length)).toString("utf8") };
}

/** In the thread: tells the step that begins. */
export function beating(beat: SharedArrayBuffer): (step: string) => void {
  const head = new Int32Array(beat, 0, 2);
  const text = new Uint8Array(beat, 8);
  const encoder = new TextEncoder();
  return (step) => {
    head[1] = encoder.encodeInto(step, text).written;
    Atomics.add(head, 0, 1);
  };
}
