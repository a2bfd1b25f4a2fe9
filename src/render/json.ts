/** What `--format json` prints for `lint-dags`. */
import type { Dag, FileAnalysis } from "../dags/graph.ts";
import type { Place } from "../python/values.ts";
import type { LintReport } from "./report-schema.ts";

/** The part `files` of the document. */
export const fileReports = (files: readonly FileAnalysis[]): NonNullable<LintReport["files"]> =>
  files.map(({ file, dags }) => ({ path: file.path, dags: dags.map(dagReport) }));

const dagReport = (dag: Dag): NonNullable<LintReport["files"]>[number]["dags"][number] => ({
  dagId: dag.dagId,
  status: dag.status,
  reasons: dag.reasons.map(({ message, place }) => ({ message, ...at(place) })),
  ...(dag.conditions.length > 0 && { conditions: [...new Set(dag.conditions.map(({ text }) => text))] }),
  tasks: dag.tasks.map(({ taskId }) => taskId).sort(),
  edges: uniquePairs(dag.edges.map(({ upstream, downstream }) => [upstream, downstream])),
});

function at({ file, start }: Place): { file: string; line: number; column: number } {
  return { file: file.path, ...file.position(start) };
}

const uniquePairs = (pairs: readonly (readonly [string, string])[]): [string, string][] =>
  [...new Set(pairs.map((pair) => JSON.stringify(pair)))].sort().map((pair) => JSON.parse(pair) as [string, string]);
