import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findFiles, looksLikeDag, readPython } from "../../src/dags/discover.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "discover-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Buffer = ""): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

function names(line: "2" | "3"): string[] {
  return findFiles(folder, line).map(({ path, ignoredBy }) => (ignoredBy ? `-${path} ${ignoredBy.pattern}` : path));
}

describe("finding files", () => {
  test("Python files, in folders too, sorted; nothing else", () => {
    for (const path of ["b.py", "a/x.py", "a/data.csv", "__pycache__/x.py", ".venv/y.py"]) put(path);
    expect(names("3")).toEqual(["a/x.py", "b.py"]);
  });

  test("3.x reads .airflowignore as globs, relative to its folder", () => {
    for (const path of ["keep.py", "drop.py", "lib/one.py", "sub/drop.py", "sub/two_test.py"]) put(path);
    put(".airflowignore", "/drop.py\nlib/\n# a comment\n");
    put("sub/.airflowignore", "*_test.py\n!two_test.py\n");
    expect(names("3")).toEqual(["-drop.py /drop.py", "keep.py", "-lib/one.py lib/", "sub/drop.py", "sub/two_test.py"]);
  });

  test("2.x reads it as regular expressions from the root on", () => {
    for (const path of ["keep.py", "drop_me.py", "lib/one.py", "sub/drop.py"]) put(path);
    put(".airflowignore", "drop_.*  # those\nlib\n");
    expect(names("2")).toEqual(["-drop_me.py drop_.*", "keep.py", "-lib/one.py lib", "sub/drop.py"]);
  });

  test("circles of links end", () => {
    put("a/x.py");
    symlinkSync(folder, join(folder, "a", "back"));
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling"));
    expect(names("3")).toEqual(["a/x.py"]);
  });
});

test("safe mode wants both words, in any case", () => {
  expect(looksLikeDag("from AIRFLOW import Dag")).toBe(true);
  expect(looksLikeDag("import airflow")).toBe(false);
  expect(looksLikeDag("dag = 1")).toBe(false);
});

describe("reading text", () => {
  test("a byte order mark is taken off", () => {
    expect(readPython(put("x.py", "\uFEFFx = 1"))).toEqual({ text: "x = 1" });
  });
  test("bytes that are no UTF-8 are told", () => {
    const path = put("x.py", Buffer.from([0x61, 0x3d, 0x22, 0xc3, 0xa4, 0xe4, 0x22]));
    expect(readPython(path).badByteAt).toBe(5);
  });
  test("a replacement character in the text is no fault", () => {
    expect(readPython(put("x.py", "x = '\uFFFD'"))).toEqual({ text: "x = '\uFFFD'" });
  });
  test("a declared coding is followed", () => {
    const path = put("x.py", Buffer.from("# -*- coding: latin-1 -*-\nx = 'ä'\n", "latin1"));
    expect(readPython(path)).toEqual({ text: "# -*- coding: latin-1 -*-\nx = 'ä'\n" });
  });
});
