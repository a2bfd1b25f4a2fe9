/** Collects what lint knows of a repository. Reads by the interface handed in, so that a commit can be looked at as well as a folder. */
import type { FileAnalysis } from "../dags/graph.ts";
import { airflowIgnore } from "./airflowignore.ts";
import { builtImages } from "./built-images.ts";
import { requirements } from "./requirements.ts";
import type { Project } from "./rule.ts";

/** The files of a folder or a commit. Paths are POSIX and relative to the working directory. */
export interface RepositoryFiles {
  /** All paths, without `.git` and installed packages. */
  list(): readonly string[];
  /** A file's text, or undefined when it is not there or not text. */
  read(path: string): string | undefined;
}

export interface ProjectOptions {
  /** Folders and files that Airflow reads DAGs from; `.` is all. */
  paths: readonly string[];
  airflow: Project["airflow"];
  /** Whether a path is left out (`lint.exclude`). */
  excluded?: (path: string) => boolean;
  analyse(path: string): FileAnalysis;
}

/** Reads and analyses all DAG files below `paths`. */
export function collectProject(files: RepositoryFiles, options: ProjectOptions): Project {
  const all = files.list();
  const python = all.filter((path) => path.endsWith(".py"));
  const read: FileAnalysis[] = [];
  const hidden: { file: FileAnalysis; because: string }[] = [];
  const below = options.paths.map((path) => path.replace(/^\.\//, "").replace(/\/+$/, ""));
  const ignored = airflowIgnore(files, all, below, options.airflow.line);

  for (const path of python) {
    if (!below.some((folder) => folder === "." || folder === "" || path === folder || path.startsWith(`${folder}/`)))
      continue;
    if (options.excluded?.(path)) continue;
    const text = files.read(path);
    if (text === undefined) continue;
    const because = ignored(path) ?? unsafe(text);
    if (because === undefined) {
      const analysis = options.analyse(path);
      read.push(analysis);
    } else if (mayMakeDag(text)) {
      const analysis = options.analyse(path);
      if (analysis.dags.length > 0) hidden.push({ file: analysis, because });
    }
  }
  return {
    files: read.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)),
    airflow: options.airflow,
    builtImages: builtImages(files, all),
    requirements: requirements(files, all),
    modules: importable(python),
    hidden,
  };
}

/** Airflow's safe mode passes over files without both words, in any case. */
function unsafe(text: string): string | undefined {
  const lower = text.toLowerCase();
  const missing = ["dag", "airflow"].filter((word) => !lower.includes(word));
  return missing.length === 0
    ? undefined
    : `it looks only at files with the words dag and airflow, and "${missing.join('" and "')}" is not in this one`;
}

const mayMakeDag = (text: string): boolean => /dag/i.test(text);

function importable(python: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const path of python) {
    const parts = path.split("/");
    names.add((parts.pop() ?? "").slice(0, -3));
    for (const part of parts) names.add(part);
  }
  return names;
}
