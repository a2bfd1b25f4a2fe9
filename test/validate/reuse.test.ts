import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import type { Answer, Imported } from "../../src/validate/answers.ts";
import { keptResults } from "../../src/validate/reuse.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reuse-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noon = new Date("2026-11-21T12:00:00Z");
/** A file that was there before noon. */
function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, 1, 1);
  return path;
}

const answer = (more: Partial<Imported> = {}): Imported => ({
  path: "/w/a.py",
  seconds: 1,
  errors: [],
  dags: [],
  calls: [],
  reads: [],
  lasting: true,
  ...more,
});

const open = (basis = "env", now = noon) => keptResults(join(folder, "results"), basis, 10, now);
const keep = (one: Answer) => open().keep([one]);
const known = (basis = "env", now = noon) => [...open(basis, now).answers.keys()];

it("a result holds while the files that it read, the basis and the day are the same", () => {
  const data = put("data.json", "1");
  keep(answer({ reads: [data, join(folder, "not-there")] }));
  expect(known()).toEqual(["/w/a.py"]);
  expect(known("another environment")).toEqual([]);
  expect(known("env", new Date("2026-11-22T00:00:00Z"))).toEqual([]);
  put("data.json", "2");
  expect(known()).toEqual([]);
  put("data.json", "1");
  put("not-there", "");
  expect(known()).toEqual([]);
});

it.each<[string, Answer]>([
  ["that a limit ended", { path: "/w/a.py", ended: "time limit", printed: "" }],
  [
    "that Airflow's time-out ended",
    answer({ errors: ["airflow.exceptions.AirflowTaskTimeout: DagBag import timeout"] }),
  ],
  ["that ran out of memory", answer({ errors: ["MemoryError"] })],
  ["that is slow", answer({ seconds: 11 })],
  ["that rests on more than files", answer({ lasting: false })],
])("of a file %s nothing is kept", (_, one) => {
  keep(one);
  expect(known()).toEqual([]);
});

it("an import error is kept as any result", () => {
  keep(answer({ errors: ["ModuleNotFoundError: No module named 'x'"] }));
  expect(known()).toEqual(["/w/a.py"]);
});

it("of a file that changed while it was imported nothing is kept", () => {
  const data = put("data.json", "1");
  utimesSync(data, noon, new Date(noon.getTime() + 1000));
  keep(answer({ reads: [data] }));
  expect(known()).toEqual([]);
});

it("results that are broken or a week old are forgotten", () => {
  keep(answer());
  const [name = ""] = readdirSync(join(folder, "results"));
  writeFileSync(join(folder, "results", name), "{ broken");
  expect(known()).toEqual([]);
  utimesSync(join(folder, "results", name), 1, 1);
  open("another").keep([answer()]);
  expect(readdirSync(join(folder, "results"))).not.toContain(name);
});
