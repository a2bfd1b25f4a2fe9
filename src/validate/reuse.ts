/**
 * Results of former runs, and which of them still hold. A file's result is taken again on the same UTC day when the environment, the
 * settings and the names of all files of the repository are the same, and every file that its import read has the same content: its own,
 * the modules and the data. Never kept: what a limit ended, what is slow, and what rests on more than files, such as another program.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type Answer, type Imported, imported } from "./answers.ts";

const kept = z.object({
  day: z.string(),
  /** Hashes by absolute path. */
  reads: z.record(z.string(), z.string()),
  answer: imported,
});

const document = z.record(z.string(), kept);

const daysKept = 7;

export interface Kept {
  /** Results that still hold, by absolute path of the DAG file. */
  readonly answers: ReadonlyMap<string, Imported>;
  /** Adds new results. */
  keep(answers: readonly Answer[]): void;
}

/** Whether anything was kept on this day that might still hold. */
export function keptToday(folder: string, now = new Date()): boolean {
  try {
    const day = now.toISOString().slice(0, 10);
    return readdirSync(folder).some((name) => new Date(changedAt(join(folder, name))).toISOString().startsWith(day));
  } catch {
    return false;
  }
}

/** `basis` is all that results rest on beside the files that they read; `loadTime`, in seconds, is the limit for what is kept. */
export function keptResults(folder: string, basis: unknown, loadTime: number, now = new Date()): Kept {
  const key = createHash("sha256").update(JSON.stringify(basis)).digest("hex").slice(0, 32);
  const file = join(folder, `${key}.json`);
  const day = now.toISOString().slice(0, 10);
  const hashOf = hashes();
  const all = readKept(file);
  const holding = Object.entries(all).filter(
    ([, one]) => one.day === day && Object.entries(one.reads).every(([path, hash]) => hashOf(path) === hash),
  );
  return {
    answers: new Map(holding.map(([path, { answer }]) => [path, answer])),
    keep(answers) {
      const fresh = answers
        .filter((answer) => lasts(answer, loadTime))
        .map((answer) => {
          const isOlder = answer.reads.every((path) => changedAt(path) < now.getTime());
          const reads = Object.fromEntries(answer.reads.map((path) => [path, hashOf(path)]));
          return isOlder ? [[answer.path, { day, reads, answer }] as const] : [];
        });
      write(file, Object.fromEntries([...holding, ...fresh.flat()]), now);
    },
  };
}

/** Whether the same files would give the same result again. */
const lasts = (answer: Answer, loadTime: number): answer is Imported =>
  !("ended" in answer) &&
  answer.lasting &&
  answer.seconds <= loadTime &&
  !answer.errors.some((text) => /AirflowTaskTimeout|DagBag import timeout|MemoryError|Errno 1[12]\b/.test(text));

function hashes(): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const hash = known.get(path) ?? contentHash(path);
    known.set(path, hash);
    return hash;
  };
}

function contentHash(path: string): string {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "unreadable";
  }
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function readKept(file: string): z.infer<typeof document> {
  try {
    return document.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // None yet, or of another version: all is imported anew.
    return {};
  }
}

/** Whole or not at all; a cache that can't be written costs time, nothing else. */
function write(file: string, results: z.infer<typeof document>, now: Date): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(results));
    renameSync(`${file}.${process.pid}`, file);
    forget(dirname(file), now);
  } catch {
    rmSync(`${file}.${process.pid}`, { force: true });
  }
}

function forget(folder: string, now: Date): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now.getTime() - changedAt(path) > daysKept * 86_400_000) rmSync(path, { force: true });
  }
}
