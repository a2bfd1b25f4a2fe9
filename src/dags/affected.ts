/** Which DAG files a change concerns. */
import type { FileAnalysis } from "./graph.ts";

/** A file that a change touched. */
export interface Touched {
  path: string;
  status: "added" | "deleted" | "modified";
}

/**
 * Paths of the DAG files that changed, or that read a file that did. A module that came or went changes what an import finds, so every
 * file that imports something of its name counts too.
 */
export function affected(files: readonly FileAnalysis[], touched: readonly Touched[]): Set<string> {
  const changed = new Set(touched.map(({ path }) => path));
  const moved = new Set(touched.filter(({ status }) => status !== "modified").flatMap(({ path }) => moduleName(path)));
  const concerned = files.filter(
    ({ reads, imports }) =>
      reads.some(({ path }) => changed.has(path)) ||
      imports.some(({ module, name }) => [...module.split("."), name ?? ""].some((part) => moved.has(part))),
  );
  return new Set(concerned.map(({ file }) => file.path));
}

/** `train` of `dags/train.py`, `models` of `dags/models/__init__.py`. */
function moduleName(path: string): string[] {
  const [, name, inner] = /([^/]+?)(?:\/(__init__))?\.py$/.exec(path) ?? [];
  return name === undefined || (inner === undefined && name === "__init__") ? [] : [name];
}
