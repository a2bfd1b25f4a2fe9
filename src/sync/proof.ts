/**
 * When Airflow may be believed to have read a release: decided from what it shows, look by look. Pure.
 *
 * A DAG counts as read when it is active, comes from the release's file, its source is the file's, and a reading of it began after the
 * release went live. Airflow 3 tells when a reading began. Airflow 2 tells only when one ended: of two that ended after the release went
 * live the second has begun after it. The same holds for the errors of files that were there before.
 */
import type { Gone } from "./expectation.ts";
import type { ExpectedFile, Manifest } from "./manifest.ts";
import type { Plan } from "./plan.ts";

/** As Airflow lists it. Times are ISO 8601. */
export interface DagSeen {
  dagId: string;
  isActive: boolean;
  fileloc: string;
  /** Within its bundle; 3.x only. */
  relativeFileloc?: string;
  bundleName?: string;
  fileToken: string;
  lastParsed?: string;
  /** In seconds; 3.x only. */
  lastParseDuration?: number;
}

export interface ErrorSeen {
  /** Absolute, or within its bundle. */
  file: string;
  bundle?: string;
  trace: string;
  timestamp: string;
}

export interface Expectation {
  files: readonly ExpectedFile[];
  gone: readonly Gone[];
  /** All paths of the release; those that no release before it had, and those with other contents. */
  paths: readonly string[];
  added: ReadonlySet<string>;
  changed: ReadonlySet<string>;
  /** When it went live by Airflow's clock, in milliseconds since 1970; rather too late than too early. */
  since: number;
  /** Errors from before. */
  known: readonly ErrorSeen[];
  /** What Airflow shows as the version of a bundle that has the release, where its bundle has versions. */
  bundleVersion: string | undefined;
  /** Where Airflow sees the release, when the user said so. */
  airflowPath: string | undefined;
}

export interface Broken {
  /** Within the release. */
  path: string;
  trace: string;
}

/** What one look has shown. */
export interface Standing {
  proven: boolean;
  /** Files that Airflow can't import now, and could before. */
  broken: Broken[];
  /** Files that it could not import before either, for the same reason. */
  stillBroken: Broken[];
  /** What is missing, each a clause about a DAG or file. */
  waiting: string[];
  /** DAGs whose source is to be asked for; answer by `source`. */
  sources: DagSeen[];
  /** Files that should be read again soon: Airflow's own names for them. */
  reparse: string[];
}

export const expectationOf = (
  next: Manifest,
  plan: Plan,
  gone: readonly Gone[],
  rest: Pick<Expectation, "since" | "known" | "bundleVersion" | "airflowPath">,
): Expectation => ({
  files: next.dags,
  gone,
  paths: Object.keys(next.files),
  added: new Set(plan.added),
  changed: new Set(plan.changed),
  ...rest,
});

export class Proof {
  readonly #expected: Expectation;
  /** DAG or file → times of readings that ended after `since`. */
  readonly #readings = new Map<string, Set<string>>();
  /** DAG → the reading whose source was compared, and its SHA-256. */
  readonly #sources = new Map<string, { at: string; sha256: string | undefined }>();

  constructor(expected: Expectation) {
    this.#expected = expected;
  }

  /** SHA-256 of the text that Airflow shows for a DAG, lines ended by LF; undefined when it has none. */
  source({ dagId, lastParsed = "" }: DagSeen, sha256: string | undefined): void {
    this.#sources.set(dagId, { at: lastParsed, sha256 });
  }

  look(dags: readonly DagSeen[], errors: readonly ErrorSeen[]): Standing {
    const { files, gone } = this.#expected;
    const standing: Standing = { proven: false, broken: [], stillBroken: [], waiting: [], sources: [], reparse: [] };
    this.#judgeErrors(errors, standing, this.#bundles(dags));
    const lost = new Set([...standing.broken, ...standing.stillBroken].map(({ path }) => path));
    const byId = new Map(dags.map((dag) => [dag.dagId, dag]));
    for (const file of files) {
      if (lost.has(file.path)) continue;
      const ids = file.dagIds.length > 0 ? file.dagIds : this.#anyOf(file, dags);
      if (ids.length === 0)
        standing.waiting.push(`Airflow shows no DAG of ${file.path}, whose DAGs are only known when it runs`);
      for (const dagId of ids) {
        const dag = byId.get(dagId);
        const missing = this.#missing(dagId, dag, file, standing);
        if (missing === undefined) continue;
        standing.waiting.push(missing);
        if (dag) standing.reparse.push(dag.fileToken);
      }
    }
    for (const { dagId, path } of gone) {
      const dag = byId.get(dagId);
      if (!dag?.isActive || !this.#isAt(dag, path)) continue;
      standing.waiting.push(`DAG ${dagId} is still active though it is gone from ${path}`);
      standing.reparse.push(dag.fileToken);
    }
    for (const { path } of standing.broken)
      standing.reparse.push(...dags.filter((dag) => this.#isAt(dag, path)).map(({ fileToken }) => fileToken));
    standing.proven = standing.waiting.length === 0 && standing.broken.length === 0;
    return standing;
  }

  /** The clause that says what is missing for a DAG. */
  #missing(dagId: string, dag: DagSeen | undefined, file: ExpectedFile, standing: Standing): string | undefined {
    if (dag === undefined) return `Airflow does not list DAG ${dagId} of ${file.path} yet`;
    if (!this.#isAt(dag, file.path)) return `Airflow has DAG ${dagId} from ${dag.fileloc}, not from ${file.path}`;
    if (!dag.isActive) return `DAG ${dagId} is not active`;
    if (!this.#isReadSince(dag)) return `DAG ${dagId} has not been read anew yet`;
    const source = this.#sources.get(dagId);
    if (source?.at !== dag.lastParsed && source?.sha256 !== file.source) {
      standing.sources.push(dag);
      return `the source of DAG ${dagId} is not compared yet`;
    }
    return source?.sha256 === file.source
      ? undefined
      : `Airflow shows another source for DAG ${dagId} than ${file.path}`;
  }

  #isReadSince({ dagId, lastParsed, lastParseDuration }: DagSeen): boolean {
    const ended = lastParsed === undefined ? Number.NaN : Date.parse(lastParsed);
    if (lastParseDuration !== undefined) return ended - lastParseDuration * 1000 > this.#expected.since;
    return ended > this.#expected.since && this.#count(`dag ${dagId}`, lastParsed ?? "") >= 2;
  }

  #count(subject: string, time: string): number {
    const times = this.#readings.get(subject) ?? new Set();
    this.#readings.set(subject, times.add(time));
    return times.size;
  }

  #judgeErrors(errors: readonly ErrorSeen[], standing: Standing, bundles: ReadonlySet<string>): void {
    const { known, since, added, changed, paths } = this.#expected;
    for (const error of errors) {
      if (error.bundle !== undefined && bundles.size > 0 && !bundles.has(error.bundle)) continue;
      const path = longest(paths.filter((one) => this.#isPlace(error.file, one, error.bundle !== undefined)));
      if (path === undefined) continue;
      const broken = { path, trace: error.trace };
      const old = known.find(({ file, bundle }) => file === error.file && bundle === error.bundle);
      const same = old !== undefined && lastLine(old.trace) === lastLine(error.trace);
      if (same && !added.has(path) && !changed.has(path)) standing.stillBroken.push(broken);
      else if (Date.parse(error.timestamp) > since) {
        // A reading that began before the swap may have met files of both releases.
        const sure = added.has(path) || this.#count(`error ${path}`, error.timestamp) >= 2;
        if (sure) standing.broken.push(broken);
        else standing.waiting.push(`${path} had an error, and is to be read once more`);
      }
    }
  }

  /** Of a file whose DAGs are only known when it runs: those that Airflow has made from it. */
  #anyOf({ path }: ExpectedFile, dags: readonly DagSeen[]): string[] {
    const made = dags.filter((dag) => dag.isActive && this.#isAt(dag, path));
    const read = made.find((dag) => this.#isReadSince(dag)) ?? made[0];
    return read ? [read.dagId] : [];
  }

  /** Bundles that the release's DAGs are in. */
  #bundles(dags: readonly DagSeen[]): ReadonlySet<string> {
    const ours = new Map(this.#expected.files.flatMap(({ dagIds, path }) => dagIds.map((id) => [id, path])));
    return new Set(
      dags.flatMap((dag) => {
        const path = ours.get(dag.dagId);
        return path !== undefined && dag.bundleName !== undefined && this.#isAt(dag, path) ? [dag.bundleName] : [];
      }),
    );
  }

  #isAt({ fileloc }: DagSeen, path: string): boolean {
    return this.#isPlace(fileloc, path, false);
  }

  #isPlace(place: string, path: string, relative: boolean): boolean {
    const { airflowPath } = this.#expected;
    if (airflowPath !== undefined && !relative) return place === `${airflowPath.replace(/\/+$/, "")}/${path}`;
    return place === path || place.endsWith(`/${path}`);
  }
}

const longest = (paths: readonly string[]): string | undefined =>
  paths.reduce<string | undefined>(
    (best, path) => (best === undefined || path.length > best.length ? path : best),
    undefined,
  );

/** The line of a traceback that names the error; Airflow's own time-out has advice behind it. */
export function lastLine(trace: string): string {
  const lines = trace.trim().split("\n");
  return (lines.findLast((line) => /^[A-Za-z_][\w.]*: /.test(line)) ?? lines.at(-1) ?? "").trim();
}
