/**
 * Mutated Python files through all of lint-dags: parse, analyse, lint, compare with the file as it was, render. Fails on an exception, on
 * more than 10 s, on more than 400 MB. Each case is made from seed and number alone, so any can be repeated by `--only`.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repository } from "../../platform/tool.ts";
import type { CaseResult } from "./fuzzChild.ts";
import type { SoakOptions } from "./index.ts";

const longest = 10_000;
const mostMemory = 400_000_000;
/** A child's memory is measured over its life: short lives tell more. */
const casesPerChild = 1000;

interface Failure {
  index: number;
  why: string;
  result: CaseResult | undefined;
}

export async function fuzz({ runs, seed, only }: SoakOptions): Promise<boolean> {
  const started = performance.now();
  const failures: Failure[] = [];
  const tally = new Map<string, number>();
  let slowest = { ms: 0, index: -1 };
  let largest = { bytes: 0, index: -1 };
  let next = only ?? 0;
  const end = only === undefined ? runs : only + 1;
  let done = 0;

  const lane = async () => {
    const keep = only !== undefined;
    let child = await start(seed, keep);
    let used = 0;
    while (next < end) {
      const index = next++;
      if (used++ >= casesPerChild) {
        await stop(child);
        child = await start(seed, keep);
        used = 1;
      }
      let { result, why } = await ask(child, index);
      if (result && !why && result.rss > mostMemory) {
        // Perhaps others left it behind: the case alone decides.
        await stop(child);
        child = await start(seed, keep);
        used = 1;
        ({ result, why } = await ask(child, index));
        if (result && result.rss > mostMemory) why ??= `${Math.round(result.rss / 1e6)} MB of memory`;
      }
      if (why !== undefined) {
        failures.push({ index, why, result });
        console.error(`case ${index}: ${why}`);
        await stop(child);
        child = await start(seed, keep);
        used = 0;
      }
      if (result) {
        if (result.ms > slowest.ms) slowest = { ms: result.ms, index };
        if (result.rss > largest.bytes) largest = { bytes: result.rss, index };
        for (const word of result.outcome) tally.set(word, (tally.get(word) ?? 0) + 1);
      }
      done++;
      if (done % 1000 === 0)
        console.log(
          `${done} of ${end} cases, ${failures.length} failed, ${Math.round((performance.now() - started) / 1000)} s`,
        );
    }
    await stop(child);
  };
  await Promise.all(only === undefined ? [lane(), lane()] : [lane()]);

  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `seed ${seed}: ${done} files in ${seconds} s on ${cpus().length} cores (${Math.round(totalmem() / 2 ** 30)} GiB), Node ${process.version}`,
  );
  console.log(
    `failed ${failures.length}; slowest ${Math.round(slowest.ms)} ms (case ${slowest.index}); most memory ${Math.round(largest.bytes / 1e6)} MB (case ${largest.index})`,
  );
  console.log(
    [...tally]
      .sort((a, b) => b[1] - a[1])
      .map(([word, n]) => `${word} ${n}`)
      .join(", "),
  );
  const folder = join(repository, "build", "soak");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `fuzz-${seed}.json`), JSON.stringify({ seed, runs: done, seconds, failures }, null, 2));
  if (failures.length > 0) console.log(`repeat one: npm run soak -- fuzz --seed ${seed} --only ${failures[0]!.index}`);
  return failures.length === 0;
}

function start(seed: number, keep: boolean): Promise<ChildProcess> {
  const child = fork(
    fileURLToPath(new URL(`./fuzzChild${import.meta.url.slice(-3)}`, import.meta.url)),
    [String(seed), keep ? "keep" : ""],
    {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    },
  );
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve(child));
    child.once("exit", (code) => reject(new Error(`the child did not start: exit ${code}`)));
  });
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });

function ask(child: ChildProcess, index: number): Promise<{ result: CaseResult | undefined; why: string | undefined }> {
  return new Promise((resolve) => {
    const settle = (result: CaseResult | undefined, why: string | undefined) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve({ result, why });
    };
    const timer = setTimeout(() => settle(undefined, `more than ${longest / 1000} s`), longest);
    child.once("message", (result: CaseResult) => settle(result, result.failure));
    child.once("exit", (code, signal) => settle(undefined, `the process ended: ${signal ?? code}`));
    child.send(index);
  });
}
