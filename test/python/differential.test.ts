import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { attribute, run, unknownReason } from "./running.ts";

const folder = join(import.meta.dirname, "snippets");

interface Snippet {
  name: string;
  code: string;
}

/** A topic's file holds snippets, each begun by `#: name`, each of which sets `result`. */
function snippets(file: string): Snippet[] {
  return readFileSync(join(folder, file), "utf8")
    .split(/^#: /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { name: part.slice(0, end).trim(), code: part.slice(end + 1) };
    });
}

const DRIVER = `
import json, sys
out = []
for code in json.load(sys.stdin):
    scope = {"__name__": "snippet"}
    try:
        exec(compile(code, "snippet.py", "exec"), scope)
        out.append(repr(scope["result"]))
    except BaseException as e:
        out.append("raised " + type(e).__name__ + ": " + str(e))
json.dump(out, sys.stdout)
`;

function byCPython(all: readonly Snippet[]): string[] {
  const done = spawnSync("python3", ["-c", DRIVER], {
    input: JSON.stringify(all.map(({ code }) => code)),
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as string[];
}

/** Snippets use what 3.11 has and later versions kept. */
const python = spawnSync("python3", ["-c", "import sys; print(sys.version_info >= (3, 11))"], { encoding: "utf8" });
const available = python.stdout?.trim() === "True";
if (!available && process.env.CI) throw new Error("the comparison with CPython needs python3 of at least 3.11");

const why = available ? "" : " (skipped: no python3 of at least 3.11 on this machine)";
for (const file of readdirSync(folder).sort()) {
  (available ? describe : describe.skip)(`as CPython: ${file}${why}`, () => {
    const all = snippets(file);
    const expected = available ? byCPython(all) : [];
    test.each(all.map((snippet, i) => [snippet.name, snippet, expected[i]!] as const))("%s", (_, { code }, wanted) => {
      const done = run(`${code}\nshown = repr(result)\n`);
      const shown = attribute(done, "shown");
      const actual = done.exception
        ? `raised ${done.exception.type}: ${done.exception.message}`
        : (unknownReason(shown) ?? (shown as { value: string }).value);
      expect(actual).toBe(wanted);
    });
  });
}
