/** What our linter claims of the DAGs in folders: the analysis itself, without the action around it. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { AirflowVersion } from "../../platform/airflow.ts";
import { repository as ourRepository } from "../../platform/tool.ts";
import { Folder } from "../../src/clients/folder.ts";
import { analyseFile } from "../../src/dags/analyse.ts";
import type { Dag } from "../../src/dags/graph.ts";
import { distributionOf } from "../../src/lint/modules.ts";
import { installedWithAirflow } from "../../src/lint/requirements.ts";
import { Sources } from "../../src/lint/sources.ts";
import { type ClaimedDag, type FileClaims, nameOf, type RealFile } from "./compare.ts";

export interface Claims {
  /** By `nameOf`. */
  byFile: Map<string, FileClaims>;
  /** Files in which the analysis itself failed, and how: always our bug. */
  crashes: [string, unknown][];
}

export interface Around {
  /** The absolute folder that holds all of the files and what they import; without it each folder of DAGs is alone. */
  repository?: string;
  /** Text of the requirements file that the repository would have: what the Airflow that is the truth was installed from. */
  requirements?: string;
}

/** The packages of the environment whose DagBags are the truth. */
export const lockOf = (version: AirflowVersion): string =>
  readFileSync(join(ourRepository, "platform", "locks", `airflow-${version[0]}.txt`), "utf8");

/** Reads the files that Airflow looked into. `version` is a full one: 3.2.2. */
export function claimsOf(files: readonly RealFile[], version: string, around: Around = {}): Claims {
  const { repository, requirements } = around;
  const installed = installedWithAirflow({ list: () => [], read: () => requirements }, ["requirements.txt"]);
  const isInstalled = (module: string) => installed.has(distributionOf(module));
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
      const { readSource } = sources;
      const { dags, ended, exception } = analyseFile(source, { line, version, roots, readSource, isInstalled });
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
