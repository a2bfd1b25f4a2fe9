import { describe, expect, test } from "@jest/globals";
import type { FileAnalysis } from "../../src/dags/graph.ts";
import { lint } from "../../src/lint/engine.ts";
import { defineRule, type Project, type Rule } from "../../src/lint/rule.ts";
import { rules } from "../../src/lint/rules/index.generated.ts";
import { lintSettings } from "../../src/lint/settings.ts";
import { SourceFile } from "../../src/python/source.ts";

const analysis = (path: string, text: string, more: Partial<FileAnalysis> = {}): FileAnalysis => {
  const file = new SourceFile(path, `/${path}`, text);
  return {
    file,
    dags: [],
    refusals: [],
    calls: [],
    imports: [],
    uncalledDags: [],
    ended: "finished",
    reads: [file],
    looksLikeDag: true,
    ...more,
  };
};

const project = (...files: FileAnalysis[]): Project => ({
  files,
  airflow: { line: "3", version: "3.2.2" },
  builtImages: [],
  requirements: [],
  hidden: [],
});

/** Finds the word BAD, in the file and what it imports. */
const badWord = (id = "dag-cycle", more: Partial<Rule> = {}): Rule =>
  defineRule({
    id,
    severity: "warning",
    confidence: "high",
    what: "The word BAD.",
    why: "It is bad.",
    fix: "Write GOOD.",
    bad: "BAD  # expect\n",
    good: "GOOD\n",
    needs: "syntax",
    check({ file }, report) {
      for (const source of file.reads)
        for (const { index } of source.text.matchAll(/BAD/g))
          report({ file: source, start: index, end: index + 3 }, "BAD stands here");
    },
    ...more,
  });

const unusedIgnore = rules.find((rule) => rule.id === "unused-ignore")!;

const run = (
  files: FileAnalysis[],
  using: readonly Rule[] = [badWord()],
  settings: unknown = {},
  only?: (path: string) => boolean,
) => lint(project(...files), lintSettings.parse(settings), using, only ? { only } : {});

const brief = (findings: ReturnType<typeof run>) =>
  findings.map(({ rule, severity, file, range }) => `${file}:${range.start.line} ${severity} ${rule}`);

describe("findings", () => {
  test("carry the rule's texts, the place and the address of its page", () => {
    expect(run([analysis("a.py", "x = 1\ny = BAD\n")])).toEqual([
      {
        rule: "dag-cycle",
        severity: "warning",
        confidence: "high",
        file: "a.py",
        range: { start: { line: 2, column: 5 }, end: { line: 2, column: 8 } },
        message: "BAD stands here",
        why: "It is bad.",
        fix: "Write GOOD.",
        docs: expect.stringMatching(/^https:.*\/docs\/rules\/dag-cycle\.md$/),
      },
    ]);
  });

  test("come sorted by file, line, column and rule", () => {
    const found = run(
      [analysis("b.py", "BAD\nBAD\n"), analysis("a.py", "BAD BAD\n")],
      [badWord("empty-dag"), badWord("dag-cycle")],
    );
    expect(found.map((f) => `${f.file}:${f.range.start.line}:${f.range.start.column} ${f.rule}`)).toEqual([
      "a.py:1:1 dag-cycle",
      "a.py:1:1 empty-dag",
      "a.py:1:5 dag-cycle",
      "a.py:1:5 empty-dag",
      "b.py:1:1 dag-cycle",
      "b.py:1:1 empty-dag",
      "b.py:2:1 dag-cycle",
      "b.py:2:1 empty-dag",
    ]);
  });

  test("in a helper that two DAG files import are reported once, in the helper", () => {
    const helper = new SourceFile("helper.py", "/helper.py", "BAD\n");
    const files = ["a.py", "b.py"].map((path) => {
      const file = analysis(path, "GOOD\n");
      return { ...file, reads: [file.file, helper] };
    });
    expect(brief(run(files))).toEqual(["helper.py:1 warning dag-cycle"]);
  });

  test("are only those of the files asked for, the others being there to compare with", () => {
    expect(
      brief(run([analysis("a.py", "BAD\n"), analysis("b.py", "BAD\n")], undefined, {}, (path) => path === "b.py")),
    ).toEqual(["b.py:1 warning dag-cycle"]);
  });

  test("of a rule that breaks are one that says so, and the other rules go on", () => {
    const broken = badWord("empty-dag", {
      check() {
        throw new TypeError("x is not a function");
      },
    });
    const found = run([analysis("a.py", "BAD\n")], [broken, badWord()]);
    expect(brief(found)).toEqual(["a.py:1 warning dag-cycle", "a.py:1 warning empty-dag"]);
    expect(found[1]!.message).toContain("TypeError: x is not a function");
    expect(found[1]!.why).toContain("bug in mlops-actions");
  });
});

describe("settings", () => {
  const file = () => [analysis("dags/a.py", "BAD\n"), analysis("old/b.py", "BAD\n")];

  test("turn a rule off", () => expect(run(file(), undefined, { rules: { "dag-cycle": "off" } })).toEqual([]));

  test("change its severity, also that of a single finding", () => {
    const louder = badWord("dag-cycle", {
      check({ file }, report) {
        report({ file: file.file, start: 0, end: 3 }, "louder", { severity: "error" });
      },
    });
    expect(brief(run(file(), [louder]))[0]).toBe("dags/a.py:1 error dag-cycle");
    expect(brief(run(file(), [louder], { rules: { "dag-cycle": "info" } }))[0]).toBe("dags/a.py:1 info dag-cycle");
  });

  test("say in which files it speaks", () => {
    expect(brief(run(file(), undefined, { rules: { "dag-cycle": { paths: ["dags/"] } } }))).toEqual([
      "dags/a.py:1 warning dag-cycle",
    ]);
    expect(
      brief(run(file(), undefined, { rules: { "dag-cycle": { ignore: ["dags/*.py"], severity: "error" } } })),
    ).toEqual(["old/b.py:1 error dag-cycle"]);
  });

  test("leave files out", () =>
    expect(brief(run(file(), undefined, { exclude: ["old"] }))).toEqual(["dags/a.py:1 warning dag-cycle"]));

  test("name no rule that there is not", () => {
    const result = lintSettings.safeParse({ rules: { "dag-cicle": "off" } });
    expect(result.error?.issues[0]).toMatchObject({ code: "unrecognized_keys", keys: ["dag-cicle"], path: ["rules"] });
  });

  test("have defaults for everything", () => {
    expect(lintSettings.parse({})).toEqual({ "fail-on": "error", rules: {}, exclude: [] });
  });
});

describe("ignore comments", () => {
  const both = [badWord(), badWord("empty-dag"), unusedIgnore];
  const lint1 = (text: string, settings: unknown = {}) => brief(run([analysis("a.py", text)], both, settings));

  test("silence their rule on their line", () => {
    expect(lint1("BAD  # mlops: ignore[dag-cycle] known\nBAD\n")).toEqual([
      "a.py:1 warning empty-dag",
      "a.py:2 warning dag-cycle",
      "a.py:2 warning empty-dag",
    ]);
  });

  test("name several rules", () =>
    expect(lint1("BAD  # noqa  # mlops: ignore[dag-cycle, empty-dag] known\n")).toEqual([]));

  test("alone on a line, silence the next line with code", () => {
    expect(lint1("# mlops: ignore[dag-cycle] a\n# mlops: ignore[empty-dag] b\n\n# note\nBAD\n")).toEqual([]);
    expect(lint1("if x:\r\n    # mlops: ignore[dag-cycle,empty-dag] a\r\n    BAD\r\n")).toEqual([]);
  });

  test("silence nothing as part of a string", () => {
    expect(lint1('"""\n# mlops: ignore[dag-cycle, empty-dag]\n"""; BAD\n')).toHaveLength(2);
  });

  test("of a helper count in the helper", () => {
    const helper = new SourceFile("helper.py", "/helper.py", "BAD  # mlops: ignore[dag-cycle] known\n");
    const file = analysis("a.py", "GOOD\n");
    expect(brief(run([{ ...file, reads: [file.file, helper] }]))).toEqual([]);
  });

  test("that silence nothing are found, at the id", () => {
    const found = run([analysis("a.py", "GOOD  # mlops: ignore[dag-cycle] fixed\n")], both);
    expect(brief(found)).toEqual(["a.py:1 warning unused-ignore"]);
    expect(found[0]!.message).toBe("dag-cycle finds nothing here any more");
    expect(found[0]!.range.start.column).toBe(23);
  });

  test("with an unknown id are found, with the nearest one", () => {
    const [found] = run([analysis("a.py", "GOOD  # mlops: ignore[dag-cicle]\n")], both);
    expect(found).toMatchObject({ message: 'There is no rule "dag-cicle"', fix: "Did you mean dag-cycle?" });
  });

  test("without an id are found", () => {
    expect(run([analysis("a.py", "GOOD  # mlops: ignore\n")], both)[0]!.message).toContain("names no rule");
    expect(run([analysis("a.py", "GOOD  # mlops: ignore[]\n")], both)[0]!.message).toContain("names no rule");
  });

  test("of a rule that is off, or that could not judge, are left alone", () => {
    const text = "GOOD  # mlops: ignore[dag-cycle]\n";
    expect(lint1(text, { rules: { "dag-cycle": "off" } })).toEqual([]);
    expect(lint1(text, { rules: { "unused-ignore": "off" } })).toEqual([]);
    const needsGraph = [badWord("dag-cycle", { needs: "values" }), unusedIgnore];
    expect(brief(run([analysis("a.py", text, { ended: "raised" })], needsGraph))).toEqual([]);
    expect(brief(run([analysis("a.py", text)], needsGraph))).toEqual(["a.py:1 warning unused-ignore"]);
  });
});
