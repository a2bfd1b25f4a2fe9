/** Asks Airflow, look by look, whether it has read a release; `sync/proof.ts` decides. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Airflow, Dag, ImportError } from "../../clients/airflow.ts";
import { RemoteError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import { sourceHash } from "../../sync/manifest.ts";
import { type Expectation, Proof, type Standing } from "../../sync/proof.ts";

/** How Airflow was before, and its clock. */
export interface Baseline {
  errors: ImportError[];
  /** The time on Airflow's clock, rather too late than too early, in milliseconds since 1970. */
  clock(): number;
}

export interface Proven {
  /**
   * `broken`: import errors that were not there before. `late`: not all was seen in time. `unseen`: nothing in the release would show that
   * Airflow has it. `unreachable`: Airflow answered no more.
   */
  state: "proven" | "broken" | "late" | "unseen" | "unreachable";
  standing: Standing;
  seconds: number;
  /** Of the last look that failed. */
  error?: unknown;
}

const firstPause = 300;
const longestPause = 2000;
/** Airflow forgets what it was asked when it restarts, and 2.x takes one request for one reading. */
const askAgainMs = 10_000;

export async function baselineOf(airflow: Airflow): Promise<Baseline> {
  const errors = await airflow.importErrors();
  // Its clock is told to the second: the sample taken latest within a second bounds it best.
  let ahead = Number.POSITIVE_INFINITY;
  const started = performance.now();
  while (performance.now() - started < 1000) {
    const asked = performance.now();
    const told = await airflow.now();
    ahead = Math.min(ahead, told.getTime() + 1000 - asked);
    await sleep(60);
  }
  return { errors, clock: () => performance.now() + ahead };
}

/** `revocable`: it can be taken back when it breaks. */
export async function prove(
  airflow: Airflow,
  expected: Expectation,
  { seconds, revocable, host }: { seconds: number; revocable: boolean; host: Host },
): Promise<Proven> {
  const proof = new Proof(expected);
  const started = performance.now();
  const passed = () => (performance.now() - started) / 1000;
  const requests = new Requests(airflow);
  let standing: Standing = {
    proven: false,
    unseen: false,
    broken: [],
    stillBroken: [],
    waiting: [`Airflow ${airflow.version} was not heard`],
    sources: [],
    reparse: [],
  };
  let failed: { error: unknown } | undefined;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.1)) {
    try {
      standing = await within(seconds - passed(), look(airflow, proof, requests));
      failed = undefined;
    } catch (error) {
      host.signal.throwIfAborted();
      failed = { error };
    }
    if (!failed && standing.broken.length > 0) return { state: "broken", standing, seconds: passed() };
    if (!failed && standing.proven) return { state: "proven", standing, seconds: passed() };
    // What can't be seen to arrive may still be seen to break.
    if (standing.unseen && !failed && (passed() > seconds || !revocable))
      return { state: "unseen", standing, seconds: passed() };
    if (passed() > seconds)
      return { state: failed ? "unreachable" : "late", standing, seconds: passed(), ...(failed && failed) };
    const total = expected.files.length + expected.gone.length;
    const left = Math.min(total, standing.waiting.length);
    host.progress(total - left, total, `Airflow has read, after ${Math.round(passed())} s`);
    await sleep(pause, undefined, { signal: host.signal }).catch(() => host.signal.throwIfAborted());
  }
}

async function look(airflow: Airflow, proof: Proof, requests: Requests): Promise<Standing> {
  const [dags, errors] = [await airflow.dags({ stale: true }), await airflow.importErrors()];
  let standing = proof.look(dags, errors);
  for (const dag of standing.sources) {
    const text = await airflow.dagSource(dag);
    proof.source(dag, text === undefined ? undefined : sourceHash(text));
  }
  if (standing.sources.length > 0) standing = proof.look(dags, errors);
  await requests.ask(standing, dags);
  return standing;
}

/** A look is given at least this, in seconds. */
const leastPatience = 10;

/** The client's own tries may take a minute: it is not waited for longer than the proof may take. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const patience = Math.max(leastPatience, seconds);
  const stop = new AbortController();
  const late = sleep(patience * 1000, undefined, { signal: stop.signal }).then(() => {
    throw new RemoteError("Airflow", "questions for its DAGs", `nothing within ${Math.round(patience)} s`, "");
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => {});
    stop.abort();
  }
}

/** Asks for files to be read again: once for each state that they are seen in, and now and then again. */
class Requests {
  readonly #airflow: Airflow;
  readonly #asked = new Map<string, { parsed: string | undefined; at: number }>();

  constructor(airflow: Airflow) {
    this.#airflow = airflow;
  }

  async ask({ waiting, reparse }: Standing, dags: readonly Dag[]): Promise<void> {
    const wanted = new Set(reparse);
    // On 3.x a request for any file lets Airflow look for new ones in the file's bundle.
    if (this.#airflow.api === 2 && waiting.length > 0)
      for (const bundle of new Set(dags.map(({ bundleName }) => bundleName)))
        wanted.add(dags.find((dag) => dag.bundleName === bundle && dag.isActive)?.fileToken ?? "");
    for (const token of wanted) {
      const parsed = dags.find(({ fileToken }) => fileToken === token)?.lastParsed;
      const former = this.#asked.get(token);
      const now = performance.now();
      if (token === "" || (former && former.parsed === parsed && now - former.at < askAgainMs)) continue;
      this.#asked.set(token, { parsed, at: now });
      await this.#airflow.reparse(token);
    }
  }
}
