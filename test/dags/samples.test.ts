/**
 * Our own samples of DAG semantics against what a real DagBag of each line made of them: airflow-2.json and airflow-3.json, written by
 * dump_samples.py.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { analyseFile } from "../../src/dags/analyse.ts";
import type { FileAnalysis } from "../../src/dags/graph.ts";
import { SourceFile } from "../../src/python/source.ts";

interface Seen {
  dags: Record<string, { tasks: string[]; edges: [string, string][] }>;
  errors: string[];
}

const folder = join(import.meta.dirname, "samples");

function analyse(name: string, line: "2" | "3"): FileAnalysis {
  const read = (path: string) =>
    existsSync(path) ? new SourceFile(path.slice(folder.length + 1), path, readFileSync(path, "utf8")) : undefined;
  const file = read(join(folder, name))!;
  return analyseFile(file, {
    line,
    version: line === "3" ? "3.2.2" : "2.10.5",
    roots: [folder],
    readSource: read,
  });
}

describe.each(["2", "3"] as const)("Airflow %s", (line) => {
  const truth: Record<string, Seen> = JSON.parse(readFileSync(join(folder, `airflow-${line}.json`), "utf8"));

  test("every sample was loaded by Airflow", () => {
    const files = readdirSync(folder).filter(
      (name) =>
        name.endsWith(".py") && readFileSync(join(folder, name), "utf8").split("\n")[0]!.split(":")[1]!.includes(line),
    );
    expect(Object.keys(truth).sort()).toEqual(files.sort());
  });

  test.each(Object.keys(truth))("%s", (name) => {
    const seen = truth[name]!;
    const found = analyse(name, line);
    const certain = found.dags.filter((dag) => dag.status === "exact");
    const shown = Object.fromEntries(
      certain.map((dag) => [
        dag.dagId,
        {
          tasks: dag.tasks.map((task) => task.taskId).sort(),
          edges: dag.edges.map(({ upstream, downstream }) => [upstream, downstream]).sort(),
        },
      ]),
    );
    const wanted = Object.fromEntries(
      Object.entries(seen.dags).map(([id, { tasks, edges }]) => [
        id,
        { tasks: [...tasks].sort(), edges: [...edges].sort() },
      ]),
    );
    expect({
      dags: shown,
      reasons: found.dags.flatMap((dag) => (wanted[dag.dagId] ? dag.reasons.map((r) => r.message) : [])),
    }).toEqual({
      dags: wanted,
      reasons: [],
    });
    const fatal = found.refusals.filter((refusal) => refusal.fatal);
    const refused = fatal.length > 0 || found.ended !== "finished";
    expect({ refused, why: found.exception?.message }).toEqual({
      refused: seen.errors.length > 0,
      why: seen.errors.length > 0 ? found.exception?.message : undefined,
    });
  });
});
