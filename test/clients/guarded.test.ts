import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { beating, guarded } from "../../src/clients/guarded.ts";

const folder = mkdtempSync(join(tmpdir(), "guarded-"));
const program = join(folder, "program.mjs");
const before = process.argv[1];

/** What `src/worker.ts` is to the real program: does what the input says. */
beforeAll(() => {
  writeFileSync(
    program,
    `import { parentPort, workerData } from "node:worker_threads";
const { input, beat } = workerData;
const head = new Int32Array(beat, 0, 2), text = new Uint8Array(beat, 8);
const step = (name) => { head[1] = new TextEncoder().encodeInto(name, text).written; Atomics.add(head, 0, 1); };
step("first");
if (input === "fine") parentPort.postMessage({ done: [1, new Map([["a", 2]])] });
if (input === "throws") parentPort.postMessage({ failed: new TypeError("oh") });
if (input === "hangs") { step("dags/ü.py"); for (;;); }
if (input === "swells") { step("dags/big.py"); const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
if (input === "works on") { for (let i = 0; i < 12; i++) { step("s" + i); const end = Date.now() + 100; while (Date.now() < end); } parentPort.postMessage({ done: "late" }); }
if (input === "leaves") process.exit(0);
`,
  );
  process.argv[1] = program;
});
afterAll(() => {
  process.argv[1] = before!;
  rmSync(folder, { recursive: true, force: true });
});
const stop = new AbortController();
afterEach(() => expect(stop.signal.aborted).toBe(false));

const limits = { secondsPerStep: 0.7, megabytes: 60, signal: stop.signal };

describe("guarded", () => {
  it("hands on what the thread answers", async () => {
    expect(await guarded("fine", limits)).toEqual({ done: [1, new Map([["a", 2]])] });
    await expect(guarded("throws", limits)).rejects.toThrow("oh");
  });

  it("ends a step that hangs, and names it", async () => {
    expect(await guarded("hangs", limits)).toEqual({ stuck: "dags/ü.py", because: "takes more than 0.7 s" });
  });

  it("ends a step that eats memory, and names it", async () => {
    const patient = { ...limits, secondsPerStep: 20 };
    expect(await guarded("swells", patient)).toEqual({
      stuck: "dags/big.py",
      because: "takes more than 60 MB of memory",
    });
  }, 30_000);

  it("lets work take as long as it steps on", async () => {
    expect(await guarded("works on", limits)).toEqual({ done: "late" });
  });

  it("notices a thread that leaves without an answer, and stops when told to", async () => {
    await expect(guarded("leaves", limits)).rejects.toThrow("without a word");
    const told = new AbortController();
    setTimeout(() => told.abort(new Error("enough")), 200);
    await expect(guarded("hangs", { ...limits, secondsPerStep: 60, signal: told.signal })).rejects.toThrow("enough");
  });
});

it("tells steps longer than the room for them, cut", () => {
  const beat = new SharedArrayBuffer(8 + 16);
  beating(beat)("x".repeat(100));
  expect([...new Int32Array(beat, 0, 2)]).toEqual([1, 16]);
});
