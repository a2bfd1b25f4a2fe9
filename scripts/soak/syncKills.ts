/**
 * Syncs that are killed (SIGKILL) at random moments while a reader polls the target as Airflow does. After each kill the target must hold
 * the former or the next release, whole, with the former one kept; and the next sync must bring the next one.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { repository } from "../../platform/tool.ts";
import { openTarget } from "../../src/sync/open.ts";
import { syncSettings } from "../../src/sync/settings.ts";
import type { SoakOptions } from "./index.ts";
import { Random } from "./random.ts";
import { places, type Texts } from "./syncPlaces.ts";

const helpers = 20;

/** All files of a release, each with its number; one is there in every second release alone, one has a new name in each. */
function release(n: number): Record<string, string> {
  const texts: Record<string, string> = {
    "pipeline.py": `# release ${n}\nfrom airflow.sdk import DAG\n\nwith DAG("soak"):\n    pass\n`,
    [`only_${n}.txt`]: `release ${n}\n`,
  };
  for (let i = 0; i < helpers; i++) texts[`helper_${i}.py`] = `RELEASE = ${n}\n# release ${n}\n`;
  if (n % 2 === 1) texts["odd.txt"] = `release ${n}\n`;
  return texts;
}

/** Which release this is, whole; undefined when it is a mixture, or part of one. */
function wholeRelease(texts: Texts): number | undefined {
  const n = Number(/release (\d+)/.exec(texts["pipeline.py"] ?? "")?.[1]);
  const wanted = release(n);
  const same = Object.keys(texts).length === Object.keys(wanted).length;
  return same && Object.entries(wanted).every(([path, text]) => texts[path] === text) ? n : undefined;
}

export interface Killed {
  runs: number;
  polls: number;
  mixed: number;
  lost: number;
  /** Syncs after a kill that did not bring the release. */
  stuck: number;
  /** What the killed sync had said last → how many. */
  moments: Record<string, number>;
  failures: string[];
}

export async function killSyncs(kind: string, { runs, seed }: Pick<SoakOptions, "runs" | "seed">): Promise<Killed> {
  const place = await places[kind]!();
  const workspace = mkdtempSync(join(tmpdir(), "soak-repository-"));
  const random = new Random(seed);
  const tally: Killed = { runs, polls: 0, mixed: 0, lost: 0, stuck: 0, moments: {}, failures: [] };
  const fail = (what: "mixed" | "lost" | "stuck", words: string) => {
    tally[what]++;
    tally.failures.push(words);
  };
  const stop = new AbortController();
  // The targets that the soak itself opens take their access from here, as a sync does.
  Object.assign(process.env, place.env);
  const reader = poll(place.read, tally, stop.signal, (words) => (place.atomic ? fail("mixed", words) : tally.mixed++));
  const ids = async () => {
    const target = await openTarget(place.target, {
      folder: workspace,
      settings: syncSettings.parse({}),
      token: undefined,
      scratch: () => mkdtemp(join(workspace, ".scratch-")),
      airflow: async () => undefined,
      signal: stop.signal,
    });
    return { live: (await target.state()).current?.release, kept: await target.kept() };
  };
  try {
    let [wholeMs, writingMs] = [0, 0];
    let killed = 0;
    for (let n = 0; killed < runs; n++) {
      rmSync(join(workspace, "dags"), { recursive: true, force: true });
      mkdirSync(join(workspace, "dags"));
      for (const [path, text] of Object.entries(release(n))) writeFileSync(join(workspace, "dags", path), text);
      const before = n === 0 ? undefined : (await ids()).live;
      if (n > 0) {
        const byLine = random.chance(0.5);
        const delay = random.below(Math.round(byLine ? writingMs : wholeMs) + 1);
        const { said } = await sync(workspace, place.target, { byLine, delay });
        tally.moments[said] = (tally.moments[said] ?? 0) + 1;
        if (said !== tooLate) killed++;
        const { live, kept } = await ids();
        const found = wholeRelease((await place.read()) ?? {});
        if (place.atomic && found !== n && found !== n - 1)
          fail("lost", `kill ${n}: the target holds ${found}, not ${n - 1} or ${n}`);
        if (live === undefined || !kept.includes(live) || (before && !kept.includes(before)))
          fail("lost", `kill ${n}: ${before} or ${live} is not kept`);
      }
      const next = await sync(workspace, place.target);
      if (next.code !== 0 || wholeRelease((await place.read()) ?? {}) !== n)
        fail("stuck", `sync ${n} after a kill ended with ${next.code}: ${next.said}`);
      // The latest weighs most: the machine has other work too.
      wholeMs = wholeMs === 0 ? next.ms : (wholeMs + next.ms) / 2;
      writingMs = writingMs === 0 ? next.writingMs : (writingMs + next.writingMs) / 2;
      if (killed > 0 && killed % 50 === 0) console.log(`${killed} of ${runs} kills, ${tally.failures.length} failures`);
    }
  } finally {
    stop.abort();
    await reader;
    await place.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
  return tally;
}

async function poll(
  read: () => Promise<Texts | undefined>,
  tally: Killed,
  signal: AbortSignal,
  mixed: (words: string) => void,
): Promise<void> {
  while (!signal.aborted) {
    const texts = await read().catch((error: Error) => ({ failed: error.message }));
    tally.polls++;
    if (texts !== undefined && wholeRelease(texts) === undefined)
      mixed(`a reader met ${JSON.stringify(texts).slice(0, 300)}`);
    await sleep(5);
  }
}

interface Ended {
  code: number | null;
  /** The first words of its last line. */
  said: string;
  ms: number;
  /** From its first written file to its end. */
  writingMs: number;
}

/** Runs to its end, or until it is killed: `delay` ms after its start, or after the line that it begins to write. */
function sync(folder: string, target: string, kill?: { byLine: boolean; delay: number }): Promise<Ended> {
  const started = performance.now();
  const program = join(repository, "bin", "mlops-actions.js");
  const child: ChildProcess = spawn(process.execPath, [program, "sync-dags", "dags", "--target", target], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let writing = started;
  const fire = () => kill && setTimeout(() => child.kill("SIGKILL"), kill.delay).unref();
  if (kill && !kill.byLine) fire();
  const hear = (text: Buffer) => {
    if (String(text).includes("Writing ")) {
      writing = performance.now();
      if (kill?.byLine) fire();
    }
    said += text;
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const words = signal ? momentOf(said) : code === 0 ? tooLate : said.trim().slice(-400);
      const now = performance.now();
      resolve({ code, said: words, ms: now - started, writingMs: now - writing });
    });
  });
}

/** Such a sync counts as none of the runs. */
const tooLate = "ended before the kill";

const momentOf = (said: string): string =>
  said.includes("is in place.") ? "in place" : said.includes("Writing ") ? "writing" : "before writing";

export async function syncKills({ runs, seed, target = "folder" }: SoakOptions): Promise<boolean> {
  if (!(target in places)) throw new Error(`--target is one of ${Object.keys(places).join(", ")}`);
  const started = performance.now();
  const { failures, ...figures } = await killSyncs(target, { runs, seed });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${target}, seed ${seed}: ${JSON.stringify(figures)}`);
  console.log(`${seconds} s on ${cpus().length} cores, Node ${process.version}`);
  for (const failure of failures.slice(0, 20)) console.error(failure);
  return failures.length === 0;
}
