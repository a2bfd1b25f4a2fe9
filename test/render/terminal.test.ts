import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../src/kernel/finding.ts";
import { closingLine, countsOf, terminalView, wantsColours } from "../../src/render/terminal.ts";
import { finding } from "./findings.ts";

const view = (found: Finding | Finding[], source?: string, width = 80) =>
  terminalView([found].flat(), { source: () => source, colours: false, width });

/** The source lines and carets of one finding on that line. */
const excerpt = (line: string, column: number, end: number, width = 80) =>
  view(finding({ range: { start: { line: 1, column }, end: { line: 1, column: end } } }), line, width)
    .split("\n")
    .slice(2, 4);

describe("the terminal view", () => {
  it("shows place, rule, source, caret, why and fix", () => {
    expect(view(finding(), "import airflow\n\nx = a >> b >> a\n")).toBe(
      [
        "dags/a.py:3:5 error dag-cycle",
        "  The tasks a and b wait for each other",
        "  3 │ x = a >> b >> a",
        "    │     ^^^^",
        "  why Airflow refuses the file.",
        "  fix Take one arrow out.",
        "  see https://example.org/dag-cycle",
      ].join("\n"),
    );
  });

  it("says why and where to read on once for each kind of finding, the fix each time", () => {
    const text = view([finding(), finding({ message: "The tasks c and d wait for each other" })]);
    expect(text.match(/why Airflow refuses the file\./g)).toHaveLength(1);
    expect(text.match(/see https:/g)).toHaveLength(1);
    expect(text.match(/fix Take one arrow out\./g)).toHaveLength(2);
  });

  it("keeps the findings of a file together", () => {
    const text = view([finding({ file: "a.py" }), finding({ file: "b.py" }), finding({ file: "a.py" })]);
    expect([...text.matchAll(/^[ab]\.py/gm)].map(([file]) => file)).toEqual(["a.py", "a.py", "b.py"]);
  });

  it("does without a source that can't be read, or a line that is gone", () => {
    expect(view(finding())).not.toContain("│");
    expect(view(finding(), "one line")).not.toContain("│");
  });

  it("marks the first and the last line of a longer range", () => {
    const range = { start: { line: 1, column: 5 }, end: { line: 4, column: 2 } };
    expect(view(finding({ range }), "t = Bash(\n  a,\n  b,\n)\n").split("\n").slice(2, 7)).toEqual([
      "  1 │ t = Bash(",
      "    │     ^^^^^",
      "  ⋮ │",
      "  4 │ )",
      "    │ ^",
    ]);
  });

  it("takes a range up to the next line's start as the rest of its line", () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 2, column: 1 } };
    expect(view(finding({ range }), "abc\ndef").split("\n").slice(2, 5)).toEqual([
      "  1 │ abc",
      "    │ ^^^",
      "  why Airflow refuses the file.",
    ]);
  });

  it("always has a caret, even behind the end of the line", () => {
    expect(excerpt("abc", 2, 2)).toEqual(["  1 │ abc", "    │  ^"]);
    expect(excerpt("abc", 9, 12)).toEqual(["  1 │ abc", "    │    ^"]);
  });

  it("counts a tab to the next stop, a wide character twice, a combining one not at all", () => {
    expect(excerpt("\ta\tb", 4, 5)).toEqual(["  1 │     a   b", "    │         ^"]);
    expect(excerpt("日本 = x", 6, 7)).toEqual(["  1 │ 日本 = x", "    │        ^"]);
    expect(excerpt("'👩‍🔬' + x", 11, 12)).toEqual(["  1 │ '👩‍🔬' + x", "    │        ^"]);
    expect(excerpt("e\u0301e\u0301 = x", 8, 9)).toEqual(["  1 │ e\u0301e\u0301 = x", "    │      ^"]);
  });

  it("cuts a long line around the caret", () => {
    const line = `${"a".repeat(5000)}HERE${"b".repeat(5_000_000)}`;
    const [shown, caret] = excerpt(line, 5001, 5005, 60);
    expect(shown!.length).toBeLessThanOrEqual(60);
    expect(shown).toMatch(/^ {2}1 │ …a+HEREb+…$/);
    expect(caret!.indexOf("^")).toBe(shown!.indexOf("HERE"));
    expect(caret!.match(/\^+/)![0]).toBe("^^^^");
  });

  it("cuts a line of wide characters by their width, with the caret under its place", () => {
    const [shown, caret] = excerpt(`${"界".repeat(100)}X${"界".repeat(100)}`, 101, 102, 60);
    const before = shown!.slice("  1 │ ".length, shown!.indexOf("X"));
    expect(caret!.indexOf("^") - "    │ ".length).toBe(1 + 2 * (before.length - 1));
    expect([...shown!].length).toBeLessThan(40);
  });

  it("shows what would steer the terminal as signs", () => {
    const text = view(finding({ message: "a\u001b[2Jb\nc\u202ed" }), "\n\n\u001b]0;title\u0007 = \u202e1");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain("a␛[2Jb⏎c�d");
    expect(text).toContain("␛]0;title␇ = �1");
  });

  it("breaks long sentences at spaces", () => {
    const lines = view(finding({ why: "word ".repeat(40).trim() }), undefined, 60).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line.includes("word")).length).toBeGreaterThan(3);
  });

  it("colours when asked to, with the same text below", () => {
    const options = { source: () => "\n\nx = abcd", width: 80 };
    const coloured = terminalView([finding()], { ...options, colours: true });
    expect(coloured).toContain("\u001b[31m^^^^\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(terminalView([finding()], { ...options, colours: false }));
  });
});

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [{ TERM: "dumb" }, true, false],
])("colours with %j on a terminal %j: %j", (env, isTerminal, expected) => {
  expect(wantsColours(env, isTerminal)).toBe(expected);
});

it("counts in words", () => {
  const [error, warning, note] = [finding(), finding({ severity: "warning" }), finding({ severity: "info" })];
  expect(countsOf([])).toBe("no findings");
  expect(countsOf([error])).toBe("1 error");
  expect(countsOf([warning, error, error])).toBe("2 errors and 1 warning");
  expect(countsOf([error, warning, note, note])).toBe("1 error, 1 warning and 2 notes");
  expect(closingLine([error], 3, 0.412)).toBe("1 error in 3 files (0.4 s)");
});
