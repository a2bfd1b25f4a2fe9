/** One DAG file, read as Airflow would read it. */
import { type InterpretOptions, interpret } from "../python/interpret.ts";
import type { SourceFile } from "../python/source.ts";
import { loadCatalogue } from "./catalogue/load.ts";
import { collect } from "./collect.ts";
import { Context, type Line } from "./context.ts";
import { looksLikeDag } from "./discover.ts";
import type { FileAnalysis } from "./graph.ts";
import { importsOf } from "./imports.ts";
import { AirflowWorld } from "./world.ts";

export interface AnalyseOptions {
  /** The line of Airflow to read for. */
  line: Line;
  /** The exact version, when the user named one: then nothing is conditional on it. */
  version?: string;
  /** Absolute folders where imports are looked up: the DAGs folder first. */
  roots: readonly string[];
  readSource: InterpretOptions["readSource"];
  budget?: InterpretOptions["budget"];
  pythonVersion?: string;
  environment?: ReadonlyMap<string, string>;
}

/** Reads one file. Never throws on bad Python or bad DAGs: `ended`, `refusals` and each DAG's status tell. */
export function analyseFile(file: SourceFile, options: AnalyseOptions): FileAnalysis {
  const base = {
    file,
    dags: [],
    refusals: [],
    calls: [],
    imports: [],
    uncalledDags: [],
    reads: [file],
    looksLikeDag: looksLikeDag(file.text),
  };
  const problem = file.problems[0];
  if (problem) {
    const place = { file, start: problem.start, end: problem.end };
    return { ...base, ended: "syntax-error", exception: { type: "SyntaxError", message: problem.message, place } };
  }
  const context = new Context(options.line, options.version, loadCatalogue());
  const world = new AirflowWorld(context);
  const roots = [...options.roots, ...packageRoots(file, options.readSource)];
  const run = interpret(file, {
    roots,
    world,
    readSource: options.readSource,
    ...(options.budget && { budget: options.budget }),
    ...(options.pythonVersion && { pythonVersion: options.pythonVersion }),
    ...(options.environment && { environment: options.environment }),
  });
  const { dags, refusals } = collect(context, run, file);
  const isSource = (module: string) => {
    const path = module.replaceAll(".", "/");
    return roots.some(
      (root) => options.readSource(`${root}/${path}.py`) ?? options.readSource(`${root}/${path}/__init__.py`),
    );
  };
  return {
    ...base,
    dags,
    refusals,
    calls: world.calls,
    imports: importsOf(file, isSource),
    uncalledDags: [...context.uncalledDags.values()]
      .filter(({ module }) => module === run.module)
      .map(({ name, place }) => ({ name, place })),
    ended: run.ended,
    ...(run.exception && { exception: run.exception }),
    reads: run.files,
  };
}

/**
 * Folders from which a file's own package is importable by its full name: the one that holds the outermost package around it, and, for
 * a file within a package `airflow` (Airflow's own examples), the one that holds that.
 */
function packageRoots(file: SourceFile, readSource: InterpretOptions["readSource"]): string[] {
  const parts = file.absolutePath.split("/").slice(0, -1);
  let depth = parts.length;
  while (depth > 1 && readSource(`${parts.slice(0, depth).join("/")}/__init__.py`)) depth--;
  const roots = depth < parts.length ? [parts.slice(0, depth).join("/")] : [];
  const airflow = parts.lastIndexOf("airflow");
  if (airflow > 0) roots.push(parts.slice(0, airflow).join("/"));
  return roots;
}
