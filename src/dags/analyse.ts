/** One DAG file, read as Airflow would read it. */
import { OWN_MISTAKE, ownMistake } from "../python/budget.ts";
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
  /** Whether a top-level module is known to be installed beside Airflow: what holds if it is, then simply holds. */
  isInstalled?(module: string): boolean;
}

/** Reads one file. Never throws, on bad Python, on bad DAGs, nor by a bug of this program: `ended`, `refusals` and each DAG's status tell. */
export function analyseFile(file: SourceFile, options: AnalyseOptions): FileAnalysis {
  const nothing = emptyAnalysis(file);
  try {
    return analysed(nothing, options);
  } catch (error) {
    const place = { file, start: 0, end: 0 };
    return { ...nothing, ended: "budget", exception: { type: OWN_MISTAKE, message: ownMistake(error), place } };
  }
}

const emptyAnalysis = (file: SourceFile) => ({
  file,
  dags: [],
  refusals: [],
  calls: [],
  imports: [],
  uncalledDags: [],
  reads: [file],
  looksLikeDag: looksLikeDag(file.text),
});

function analysed(base: ReturnType<typeof emptyAnalysis>, options: AnalyseOptions): FileAnalysis {
  const { file } = base;
  const problem = file.problems[0];
  if (problem) {
    const place = { file, start: problem.start, end: problem.end };
    return { ...base, ended: "syntax-error", exception: { type: "SyntaxError", message: problem.message, place } };
  }
  const context = new Context(options.line, options.version, loadCatalogue());
  const world = new AirflowWorld(context);
  const run = interpret(file, {
    roots: options.roots,
    packages: packagesAround(file, options.readSource),
    world,
    readSource: options.readSource,
    ...(options.budget && { budget: options.budget }),
    ...(options.pythonVersion && { pythonVersion: options.pythonVersion }),
    ...(options.environment && { environment: options.environment }),
  });
  const { dags, refusals } = collect(context, run, file, options.isInstalled);
  const isSource = (module: string) => {
    const path = module.replaceAll(".", "/");
    return options.roots.some(
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
 * Where a file's own package is importable by its full name: the folder that holds the outermost package around it, and, for a file
 * within a package `airflow` (Airflow's own examples), the one that holds that. By the package's name.
 */
function packagesAround(file: SourceFile, readSource: InterpretOptions["readSource"]): Map<string, string> {
  const parts = file.absolutePath.split("/").slice(0, -1);
  const found = new Map<string, string>();
  let depth = parts.length;
  while (depth > 1 && readSource(`${parts.slice(0, depth).join("/")}/__init__.py`)) depth--;
  for (const at of [depth, parts.lastIndexOf("airflow")])
    if (at > 0 && at < parts.length) found.set(parts[at]!, parts.slice(0, at).join("/"));
  return found;
}
