import { expect, it } from "@jest/globals";
import { affected } from "../../src/dags/affected.ts";
import type { FileAnalysis } from "../../src/dags/graph.ts";
import { SourceFile } from "../../src/python/source.ts";

const source = (path: string) => new SourceFile(path, `/r/${path}`, "");

/** A DAG file that reads others and imports modules. */
function file(path: string, reads: string[] = [], imports: [module: string, name?: string][] = []): FileAnalysis {
  const own = source(path);
  return {
    file: own,
    dags: [],
    refusals: [],
    calls: [],
    imports: imports.map(([module, name]) => ({
      module,
      name,
      place: { file: own, start: 0, end: 0 },
      found: "unknown" as const,
      guarded: false,
    })),
    uncalledDags: [],
    ended: "finished",
    reads: [own, ...reads.map(source)],
    looksLikeDag: true,
  };
}

const files = [
  file("dags/a.py"),
  file("dags/b.py", ["dags/lib/helper.py"]),
  file("dags/c.py", [], [["lib.gone"]]),
  file("dags/d.py", [], [["lib", "gone"]]),
  file("dags/e.py", [], [["models"]]),
];
const touched = (path: string, status: "added" | "deleted" | "modified") => [...affected(files, [{ path, status }])];

it("takes the files that changed, and those that read what changed", () => {
  expect(touched("dags/a.py", "modified")).toEqual(["dags/a.py"]);
  expect(touched("dags/lib/helper.py", "modified")).toEqual(["dags/b.py"]);
  expect(touched("README.md", "modified")).toEqual([]);
});

it("takes the files whose imports find something else when a module comes or goes", () => {
  expect(touched("dags/lib/gone.py", "deleted")).toEqual(["dags/c.py", "dags/d.py"]);
  expect(touched("dags/lib/gone.py", "added")).toEqual(["dags/c.py", "dags/d.py"]);
  expect(touched("dags/lib/gone.py", "modified")).toEqual([]);
  expect(touched("models/__init__.py", "added")).toEqual(["dags/e.py"]);
  expect(touched("__init__.py", "added")).toEqual([]);
});
