/**
 * When Airflow may be believed to have read a release: decided from what it shows, look by look. Pure.
 *
 * A DAG counts as read when it is active, comes from the release's file, its source is the file's, a reading of it began after Airflow had
 * the release, and, in a bundle with versions, its last good reading bears the release's. Airflow tells only when a reading was written down,
 * and takes the source from the file at that moment, however old the DAG is that was read from it: one that began before the release, and is
 * written after it, shows the new source with the old DAG. (3.x tells a duration too, but not how long the database was waited for.) No two
 * readings of a file overlap: of two written since, the second has begun since. The same holds for errors of files that were there before.
 *
 * Airflow has a release from the moment that it went live or, where it pulls it, from the first sign of it: a DAG with the release's version
 * (which alone proves nothing: what was read before the bundle moved, and ended after it, bears the new version with the old code), a changed
 * file's new source, an error that is gone, a DAG that is gone. Without a sign nothing is proven.
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
  /** Of the last good reading, where the bundle has versions: a full commit. */
  bundleVersion?: string;
  fileToken: string;
  lastParsed?: string;
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
  /** Airflow pulls it, and may have the release before for a while yet. */
  lags: boolean;
  /** Errors of the release before, where that was seen to have them. */
  lingering: readonly Broken[];
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
  /** Nothing is missing, but nothing in the release would show that it is not the one before. */
  unseen: boolean;
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
  rest: Pick<Expectation, "since" | "known" | "bundleVersion" | "lags" | "lingering" | "airflowPath">,
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
  /** Errors that tell, by being gone, that Airflow has the release. */
  readonly #lingering: readonly Broken[];
  /** Whether Airflow can be seen to get the release. */
  readonly #tells: boolean;
  /** When Airflow is known to have had the release; undefined as long as it is not. */
  #since: number | undefined;
  /** DAG or file → times of readings that ended at `#since` or after. */
  readonly #readings = new Map<string, Set<string>>();
  /** DAG → the reading whose source was compared, and its SHA-256. */
  readonly #sources = new Map<string, { at: string; sha256: string | undefined }>();

  constructor(expected: Expectation) {
    const { lags, lingering, known, files, gone, since } = expected;
    this.#expected = expected;
    const mended = known.flatMap((error) => {
      const path = this.#pathOf(error);
      return path !== undefined && this.#differs(path) ? [{ path, trace: error.trace }] : [];
    });
    this.#lingering = lags ? [...lingering, ...mended] : [];
    const signs = files.filter(({ path }) => this.#differs(path)).length + gone.length + this.#lingering.length;
    this.#tells = signs > 0;
    this.#since = lags && (this.#tells || expected.bundleVersion !== undefined) ? undefined : since;
  }

  /** SHA-256 of the text that Airflow shows for a DAG, lines ended by LF; undefined when it has none. */
  source({ dagId, lastParsed = "" }: DagSeen, sha256: string | undefined): void {
    this.#sources.set(dagId, { at: lastParsed, sha256 });
  }

  look(dags: readonly DagSeen[], errors: readonly ErrorSeen[]): Standing {
    const { files, gone } = this.#expected;
    const standing: Standing = {
      proven: false,
      unseen: false,
      broken: [],
      stillBroken: [],
      waiting: [],
      sources: [],
      reparse: [],
    };
    if (this.#since === undefined) this.#arrive(dags, errors);
    this.#judgeErrors(errors, standing, this.#bundles(dags));
    const lost = new Set([...standing.broken, ...standing.stillBroken].map(({ path }) => path));
    const byId = new Map(dags.map((dag) => [dag.dagId, dag]));
    for (const file of files) {
      if (lost.has(file.path)) continue;
      const ids = this.#idsOf(file, dags);
      if (ids.length === 0)
        standing.waiting.push(`Airflow shows no DAG of ${file.path}, whose DAGs are only known when it runs`);
      for (const dagId of ids) {
        const dag = byId.get(dagId);
        const missing = this.#missing(dagId, dag, file, standing);
        if (this.#expected.lags && !this.#tells && dag?.bundleVersion === undefined) standing.unseen = true;
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
    const complete = standing.waiting.length === 0 && standing.broken.length === 0;
    standing.proven = complete && !standing.unseen;
    standing.unseen &&= complete;
    return standing;
  }

  /** The clause that says what is missing for a DAG. */
  #missing(dagId: string, dag: DagSeen | undefined, file: ExpectedFile, standing: Standing): string | undefined {
    if (dag === undefined) return `Airflow does not list DAG ${dagId} of ${file.path} yet`;
    if (!this.#isAt(dag, file.path)) return `Airflow has DAG ${dagId} from ${dag.fileloc}, not from ${file.path}`;
    if (!dag.isActive) return `DAG ${dagId} is not active`;
    const { bundleVersion } = this.#expected;
    if (bundleVersion !== undefined && dag.bundleVersion !== undefined && dag.bundleVersion !== bundleVersion)
      return `Airflow has DAG ${dagId} at version ${dag.bundleVersion} of its bundle, not at ${bundleVersion}`;
    const source = this.#sources.get(dagId);
    const toCompare = source?.at !== dag.lastParsed && source?.sha256 !== file.source;
    if (this.#since === undefined) {
      if (toCompare && this.#differs(file.path) && endOf(dag) > this.#expected.since) standing.sources.push(dag);
      return `Airflow is not seen to have pulled the release with DAG ${dagId} yet`;
    }
    if (!this.#isReadSince(dag)) return `DAG ${dagId} has not been read anew yet`;
    if (toCompare) {
      standing.sources.push(dag);
      return `the source of DAG ${dagId} is not compared yet`;
    }
    return source?.sha256 === file.source
      ? undefined
      : `Airflow shows another source for DAG ${dagId} than ${file.path}`;
  }

  /** Looks for the first sign that Airflow has pulled the release. */
  #arrive(dags: readonly DagSeen[], errors: readonly ErrorSeen[]): void {
    const { files, gone, since, bundleVersion } = this.#expected;
    const changed = files.filter(({ path }) => this.#differs(path));
    const shown = changed.flatMap((file) => this.#idsOf(file, dags).map((id) => ({ file, ...this.#sources.get(id) })));
    const read = [
      ...shown.filter((one) => one.sha256 === one.file.source).map(({ at = "" }) => Date.parse(at)),
      ...dags.filter((dag) => bundleVersion !== undefined && dag.bundleVersion === bundleVersion).map(endOf),
    ].filter((time) => time > since);
    const isGone =
      (this.#lingering.length > 0 && !errors.some((error) => this.#lingers(error))) ||
      (gone.length > 0 &&
        !gone.some(({ dagId, path }) =>
          dags.some((dag) => dag.dagId === dagId && dag.isActive && this.#isAt(dag, path)),
        ));
    // When something went is not told: then after all that Airflow has read up to now.
    if (read.length > 0) this.#since = Math.min(...read);
    else if (isGone) this.#since = Math.max(since, ...dags.map(endOf).filter((time) => !Number.isNaN(time)));
    else if (!this.#tells && !this.#showsVersions(dags)) this.#since = since;
    else return;
    this.#readings.clear();
  }

  /** Whether it does for the release's DAGs: Airflow 2 never does, nor does 3 in a folder that another program fills. */
  #showsVersions(dags: readonly DagSeen[]): boolean {
    const ours = new Set(this.#expected.files.flatMap((file) => this.#idsOf(file, dags)));
    return dags.some((dag) => ours.has(dag.dagId) && dag.bundleVersion !== undefined);
  }

  #lingers(error: ErrorSeen): boolean {
    const path = this.#pathOf(error);
    return this.#lingering.some((one) => one.path === path && lastLine(one.trace) === lastLine(error.trace));
  }

  #differs(path: string): boolean {
    return this.#expected.added.has(path) || this.#expected.changed.has(path);
  }

  #pathOf({ file, bundle }: ErrorSeen): string | undefined {
    return longest(this.#expected.paths.filter((one) => this.#isPlace(file, one, bundle !== undefined)));
  }

  /** A file that is new to us may have been there by another's hand: its DAGs have to be read twice too. */
  #isReadSince(dag: DagSeen): boolean {
    const since = this.#since ?? Number.POSITIVE_INFINITY;
    return endOf(dag) >= since && this.#count(`dag ${dag.dagId}`, dag.lastParsed ?? "") >= 2;
  }

  #count(subject: string, time: string): number {
    const times = this.#readings.get(subject) ?? new Set();
    this.#readings.set(subject, times.add(time));
    return times.size;
  }

  #judgeErrors(errors: readonly ErrorSeen[], standing: Standing, bundles: ReadonlySet<string>): void {
    const { known, since, added } = this.#expected;
    for (const error of errors) {
      if (error.bundle !== undefined && bundles.size > 0 && !bundles.has(error.bundle)) continue;
      const path = this.#pathOf(error);
      if (path === undefined) continue;
      if (this.#lingers(error)) {
        standing.waiting.push(`${path} still has the error of the release before: ${lastLine(error.trace)}`);
        continue;
      }
      const broken = { path, trace: error.trace };
      const old = known.find(({ file, bundle }) => file === error.file && bundle === error.bundle);
      const same = old !== undefined && lastLine(old.trace) === lastLine(error.trace);
      if (same && !this.#differs(path)) standing.stillBroken.push(broken);
      else if (Date.parse(error.timestamp) > since) {
        // A reading that began before the swap may have met files of both releases.
        const sure = added.has(path) || this.#count(`error ${path}`, error.timestamp) >= 2;
        if (sure) standing.broken.push(broken);
        else standing.waiting.push(`${path} had an error, and is to be read once more`);
      }
    }
  }

  /** Of a file whose DAGs are only known when it runs: one that Airflow has made from it. */
  #idsOf({ path, dagIds }: ExpectedFile, dags: readonly DagSeen[]): readonly string[] {
    if (dagIds.length > 0) return dagIds;
    const { bundleVersion } = this.#expected;
    const made = dags.filter((dag) => dag.isActive && this.#isAt(dag, path));
    const read =
      made.find((dag) => (dag.bundleVersion && dag.bundleVersion === bundleVersion) || this.#isReadSince(dag)) ??
      made[0];
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

/** In milliseconds since 1970; NaN when it was never read. */
const endOf = ({ lastParsed }: DagSeen): number => Date.parse(lastParsed ?? "");

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
