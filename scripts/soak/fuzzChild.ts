/** One process of the fuzz run: a thread with the limits that lint-dags gives its own, and cases one by one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { repository } from "../../platform/tool.ts";
import { threadLimits } from "../../src/clients/guarded.ts";
import { check } from "../../src/lint/check.ts";
import { rules } from "../../src/lint/rules/index.generated.ts";
import { lintSettings } from "../../src/lint/settings.ts";
import { sourceFile } from "../../src/python/decode.ts";
import { annotationText, chooseAnnotations } from "../../src/render/annotations.ts";
import { sarif } from "../../src/render/sarif.ts";
import { lintSummary } from "../../src/render/summary.ts";
import { terminalView } from "../../src/render/terminal.ts";
import { plain } from "../../src/worker.ts";
import { corpus, type Seed } from "./corpus.ts";
import { mutate } from "./mutate.ts";
import { Random } from "./random.ts";

export interface CaseResult {
  ms: number;
  /** Peak memory of the process so far, in bytes. */
  rss: number;
  /** What came out, for the tally. */
  outcome: string[];
  failure?: string;
}

const seed = Number(process.argv[2]);
/** Each file is kept, not only those that failed. */
const keepAll = process.argv[3] === "keep";

if (isMainThread) {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    argv: process.argv.slice(2),
    resourceLimits: threadLimits(300),
  });
  worker.on("message", (message: unknown) => process.send?.(message));
  worker.on("error", (error: NodeJS.ErrnoException) => {
    process.send?.({ ms: 0, rss: 0, outcome: [], failure: `the thread ended: ${error.code ?? ""} ${error.message}` });
  });
  process.on("message", (index) => worker.postMessage(index));
  process.on("disconnect", () => process.exit());
} else {
  setFlagsFromString("--enable-experimental-regexp-engine-on-excessive-backtracks");
  const seeds = corpus();
  parentPort?.on("message", (index: number) => parentPort?.postMessage(runCase(seeds, index)));
  parentPort?.postMessage("ready");
}

function runCase(seeds: readonly Seed[], index: number): CaseResult {
  const random = new Random(seed, index);
  const start = random.pick(seeds);
  const { bytes, how } = mutate(start.bytes, random.pick(seeds).bytes, random);
  if (keepAll) keep(index, start, how, bytes, "");
  const began = performance.now();
  const outcome = [];
  let failure: string | undefined;
  try {
    outcome.push(...whole(start, bytes, random));
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const ms = performance.now() - began;
  if (failure !== undefined) keep(index, start, how, bytes, failure);
  return { ms, rss: process.resourceUsage().maxRSS * 1024, outcome, ...(failure !== undefined && { failure }) };
}

/** What lint-dags does with a change of this one file. Throws when something is not as it should be. */
function whole(start: Seed, mutated: Buffer, random: Random): string[] {
  const folder = {
    root: start.root,
    list: () => [start.path],
    read: (path: string) => (path === start.path ? mutated : undefined),
  };
  const checked = check(folder, {
    paths: ["."],
    airflowVersion: random.pick(["2", "2.10.5", "3", "3.2.2"]),
    settings: lintSettings.parse({}),
    rules,
    change: {
      touched: [{ path: start.path, status: "modified" }],
      before: new Map([[start.path, start.bytes]]),
      only: false,
    },
  });
  const report = plain(checked);
  const text = sourceFile(start.path, start.path, mutated).text;
  const source = () => text;
  const { findings } = report;
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { range, message, rule } of findings) {
    if (/mistake of its own/.test(message)) throw new Error(`rule ${rule}: ${message}`);
    const { start: from, end: to } = range;
    const ordered = from.line < to.line || (from.line === to.line && from.column <= to.column);
    if (from.line < 1 || from.column < 1 || to.line > lines || !ordered) {
      throw new Error(`rule ${rule}: range ${JSON.stringify(range)} in a file of ${lines} lines`);
    }
  }
  terminalView(findings, { source, colours: false, width: 100 });
  chooseAnnotations(findings).shown.map(annotationText);
  JSON.stringify(sarif(findings, { category: "fuzz", version: "0", rules, source, prefix: "" }));
  JSON.stringify(report.files);
  const page = lintSummary({
    refused: true,
    findings,
    files: 1,
    dags: 1,
    how: "for Airflow 3, without running them",
    base: "main",
    changedOnly: false,
    pictures: report.pictures,
    sourceUrl: undefined,
  });
  if (Buffer.byteLength(page) > 1_048_576) throw new Error(`a summary of ${page.length} characters`);
  const states = checked.files.flatMap(({ ended, dags }) => [ended, ...dags.map(({ status }) => `DAG ${status}`)]);
  return states.length > 0 ? states : ["no DAG file"];
}

function keep(index: number, start: Seed, how: readonly string[], bytes: Buffer, failure: string): void {
  const folder = join(repository, "build", "soak");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `fuzz-${seed}-${index}.py`), bytes);
  writeFileSync(join(folder, `fuzz-${seed}-${index}.txt`), `${start.name}\n${how.join(", ")}\n${failure}\n`);
}
