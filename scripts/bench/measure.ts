/** Programs beside each other: cold processes, one after the other, again and again. */
import { join } from "node:path";
import { findPython, keepsBytecode } from "../../platform/python.ts";
import { must, repository } from "../../platform/tool.ts";

export interface Contender {
  name: string;
  command: readonly [string, ...string[]];
  cwd: string;
  env?: Record<string, string>;
  /** The exit code that says that it did its work. */
  code?: number;
  /** Before each run, not measured. */
  before?(): void;
  /** What it does is done once: no first run that is not measured. */
  once?: true;
}

export interface Measured {
  name: string;
  /** Wall time of each run, sorted. */
  seconds: number[];
  /** Processor time in seconds, sorted: what a machine that is busy with other things says least wrong. */
  cpu: number[];
  megabytes: number[];
}

/**
 * Runs each contender `runs` times, in turns, so that a slow minute of the machine hits all; throws when one fails. A first run of each is
 * not measured: it brings its files into memory, and writes Python's bytecode, as an installation by pip has it.
 */
export async function measure(contenders: readonly Contender[], runs: number): Promise<Measured[]> {
  const { program: python } = await findPython();
  const script = join(repository, "scripts", "bench", "measure.py");
  const all = contenders.map(({ name }): Measured => ({ name, seconds: [], cpu: [], megabytes: [] }));
  for (let run = 0; run <= runs; run++) {
    for (const [index, { name, command, cwd, env = {}, code = 0, before, once }] of contenders.entries()) {
      if (run === 0 && once) continue;
      before?.();
      const said = await must(python, [script, ...command], { cwd, env: { ...keepsBytecode, ...env } });
      const taken: { seconds: number; cpu: number; megabytes: number; code: number } = JSON.parse(said);
      if (taken.code !== code)
        throw new Error(`${name}: ended with ${taken.code} instead of ${code}: ${command.join(" ")}`);
      if (process.stderr.isTTY) process.stderr.write(`\rrun ${run} of ${runs}: ${name}`.padEnd(78));
      if (run === 0) continue;
      all[index]!.seconds.push(taken.seconds);
      all[index]!.cpu.push(taken.cpu);
      all[index]!.megabytes.push(taken.megabytes);
    }
  }
  if (process.stderr.isTTY) process.stderr.write(`${"\r".padEnd(79)}\r`);
  for (const one of all) {
    one.seconds.sort((a, b) => a - b);
    one.cpu.sort((a, b) => a - b);
    one.megabytes.sort((a, b) => a - b);
  }
  return all;
}

/** Of sorted numbers. */
export function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** One line each: wall time, its range, peak memory, and how many times the first one's time it took. */
export function table(measured: readonly Measured[]): string {
  const first = median(measured[0]!.seconds);
  const rows = [
    ["", "median", "fastest", "slowest", "processor", "memory", "against the first"],
    ...measured.map(({ name, seconds, cpu, megabytes }) => [
      name,
      `${median(seconds).toFixed(3)} s`,
      `${seconds[0]!.toFixed(3)} s`,
      `${seconds.at(-1)!.toFixed(3)} s`,
      `${median(cpu).toFixed(3)} s`,
      `${median(megabytes).toFixed(0)} MB`,
      `${(median(seconds) / first).toFixed(2)} x`,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  "))
    .join("\n");
}
