/** What our linter claims of the DAGs in folders: the analysis itself, without the action around it. */
import { join, relative } from "node:path";
import { Folder } from "../../src/clients/folder.ts";
import { analyseFile } from "../../src/dags/analyse.ts";
import type { Dag } from "../../src/dags/graph.ts";
import { Sources } from "../../src/lint/sources.ts";
import { type ClaimedDag, type FileClaims, nameOf, type RealFile } from "./compare.ts";

export interface Claims {
  /** By `nameOf`. */
  byFile: Map<string, FileClaims>;
  /** Files in which the analysis itself failed, and how: always our bug. */
  crashes: [string, unknown][];
}

/**
 * Reads the files that Airflow looked into. `version` is a full one: 3.2.2. `repository` is the absolute folder that holds all of them and
 * what they import; without it each folder of DAGs is alone.
 */
export function claimsOf(files: readonly RealFile[], version: string, repository?: string): Claims {
  const byFile = new Map<string, FileClaims>();
  const crashes: [string, unknown][] = [];
  const sourcesOf = new Map<string, Sources>();
  for (const { folder, path } of files) {
    const root = repository ?? folder;
    let sources = sourcesOf.get(root);
    if (!sources) {
      const found = new Folder(root);
      sources = new Sources({
        root,
        list: () => found.list(),
        read(one) {
          const bytes = found.read(one);
          return bytes === undefined || bytes instanceof Uint8Array ? bytes : bytes.because;
        },
      });
      sourcesOf.set(root, sources);
    }
    const within = relative(root, join(folder, path));
    const source = sources.source(within);
    if (!source) continue;
    const line = version.startsWith("2") ? "2" : "3";
    const roots = sources.rootsFor(within, [relative(root, folder) || "."]);
    try {
      const { dags, ended, exception } = analyseFile(source, { line, version, roots, readSource: sources.readSource });
      byFile.set(nameOf({ folder, path }), {
        dags: dags.map(claimOf),
        ...(ended !== "finished" && { ended: exception ? `${ended}: ${exception.type}: ${exception.message}` : ended }),
      });
    } catch (error) {
      crashes.push([nameOf({ folder, path }), error]);
    }
  }
  return { byFile, crashes };
}

function claimOf(dag: Dag): ClaimedDag {
  return {
    dagId: dag.dagId,
    status: dag.status,
    reasons: dag.reasons.map(({ message, place }) => {
      const { line } = place.file.position(place.start);
      return `${message} (${place.file.path}:${line})`;
    }),
    ...(dag.conditions.length > 0 && { conditions: dag.conditions.map(({ text }) => text) }),
    tasks: dag.tasks.map(({ taskId }) => taskId).sort(),
    edges: dag.edges.map(({ upstream, downstream }): [string, string] => [upstream, downstream]),
  };
}
