import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Sample } from "../../src/lint/rule.ts";
import { rules } from "../../src/lint/rules/index.generated.ts";
import { expectedIn, type Line, lintProject, placesOf, projectIn, projectOf } from "./projects.ts";

const linesOf = (line: Line | undefined): Line[] => (line ? [line] : ["2", "3"]);

/** `path:line` of the rows that end in `# expect`. */
const marked = (sample: Sample): string[] =>
  Object.entries(typeof sample === "string" ? { "dag.py": sample } : sample)
    .flatMap(([path, text]) =>
      text.split("\n").flatMap((row, i) => (/# expect\s*$/.test(row) ? [`${path}:${i + 1}`] : [])),
    )
    .sort();

describe("each rule's own samples", () => {
  for (const rule of rules)
    for (const line of linesOf(rule.line)) {
      test(`${rule.id} finds the marked lines of its bad sample and no others (Airflow ${line})`, () => {
        expect(marked(rule.bad)).not.toEqual([]);
        const found = lintProject(projectOf(rule.bad, line)).filter((finding) => finding.rule === rule.id);
        expect(placesOf(found).map((place) => place.split(" ")[0])).toEqual(marked(rule.bad));
      });

      test(`no rule finds an error or a warning in the good sample of ${rule.id} (Airflow ${line})`, () => {
        const found = lintProject(projectOf(rule.good, line)).filter((finding) => finding.severity !== "info");
        expect(found.map(({ file, range, rule, message }) => `${file}:${range.start.line} ${rule} ${message}`)).toEqual(
          [],
        );
      });
    }
});

describe("deeper cases: exactly the lines that say `# expect: rule`", () => {
  const folder = "test/lint/rules";
  for (const id of existsSync(folder) ? readdirSync(folder) : [])
    for (const file of readdirSync(`${folder}/${id}`).filter((name) => name.endsWith(".py"))) {
      const text = readFileSync(`${folder}/${id}/${file}`, "utf8");
      for (const line of linesOf(/^# airflow ([23])$/m.exec(text)?.[1] as Line | undefined))
        test(`${id}/${file} (Airflow ${line})`, () => {
          const project = projectOf({ [file]: text }, line);
          const found = lintProject(project).filter((finding) => finding.rule === id);
          expect(placesOf(found)).toEqual(expectedIn(project, line).filter((place) => place.endsWith(` ${id}`)));
        });
    }
});

describe("texts", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says what, why and what to do in whole sentences",
    (_, rule) => {
      for (const text of [rule.what, rule.why, rule.fix]) expect(text).toMatch(/^\S[^\n]*[.]$/);
    },
  );
});

describe("the examples", () => {
  for (const line of ["2", "3"] as const) {
    test(`the broken copy: each planted mistake is found where it stands, and nothing else (Airflow ${line})`, () => {
      const project = projectIn("examples/mlops-airflow-DAGs-broken", line);
      // Files that import from where only Airflow 3 has it do not load in Airflow 2 at all.
      const foreign = project.files.filter(
        ({ file }) => line === "2" && /airflow\.sdk|providers\.standard/.test(file.text),
      );
      const judged = (place: string) => !foreign.some(({ file }) => place.startsWith(`${file.path}:`));
      expect(placesOf(lintProject(project)).filter(judged)).toEqual(expectedIn(project, line).filter(judged));
    });

    test(`the good one has no error and no warning (Airflow ${line})`, () => {
      const found = lintProject(projectIn("examples/mlops-airflow-DAGs", line));
      expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
    });
  }
});
