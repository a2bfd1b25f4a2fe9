/** What Airflow is to make of a release, read off the analysis of its files. Pure. */
import type { FileAnalysis } from "../dags/graph.ts";
import type { ExpectedFile, Manifest } from "./manifest.ts";
import type { Plan } from "./plan.ts";

/** A DAG file as its source tells it; plain data. */
export type DagFile = Omit<ExpectedFile, "source">;

/** Files that make DAGs, or may; paths are those of the analysis. */
export function dagFiles(files: readonly FileAnalysis[]): DagFile[] {
  return files.flatMap(({ file, dags, ended, refusals }) => {
    const known = dags.filter(({ status }) => status !== "unknown");
    const open = known.length < dags.length || ended !== "finished" || refusals.some(({ fatal }) => fatal);
    if (known.length === 0 && !(open && dagLike(file.text))) return [];
    return [{ path: file.path, dagIds: [...new Set(known.map(({ dagId }) => dagId))].sort(), open }];
  });
}

/** Only such a file can be expected to make a DAG though none is known: a broken helper makes none. */
const dagLike = (text: string): boolean => /\bDAG\b|@dag\b/.test(text) && /airflow/i.test(text);

export interface Gone {
  dagId: string;
  /** The file that made it. */
  path: string;
}

/** DAGs of the former release that the next one does not make any more. What a file makes when it runs is not known, so not gone. */
export function goneDags(former: Pick<Manifest, "dags"> | undefined, next: Pick<Manifest, "dags">): Gone[] {
  const made = new Set(next.dags.flatMap(({ dagIds }) => dagIds));
  const open = new Set(next.dags.filter((file) => file.open).map(({ path }) => path));
  return (former?.dags ?? []).flatMap(({ path, dagIds }) =>
    open.has(path) ? [] : dagIds.filter((dagId) => !made.has(dagId)).map((dagId) => ({ dagId, path })),
  );
}

/** DAGs of the live release whose runs may meet other code after a change: all of them when a helper or a data file changes. */
export function touchedDags(
  current: Pick<Manifest, "dags"> | undefined,
  plan: Pick<Plan, "changed" | "removed">,
): string[] {
  const dags = current?.dags ?? [];
  const touched = new Set([...plan.changed, ...plan.removed]);
  const own = dags.filter(({ path }) => touched.has(path));
  const shared = own.length < touched.size;
  return [...new Set((shared ? dags : own).flatMap(({ dagIds }) => dagIds))].sort();
}
