import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../src/kernel/finding.ts";
import { type SarifOptions, sarif } from "../../src/render/sarif.ts";
import { finding } from "./findings.ts";
import { sarifProblems } from "./sarifSchema.ts";

const rule: SarifOptions["rules"][number] = {
  id: "dag-cycle",
  severity: "error",
  confidence: "high",
  what: "Tasks wait for each other.",
  why: "Airflow refuses the file.",
  fix: "Take one arrow out.",
  bad: "a >> b >> a  # expect\n",
  good: { "x.py": "a >> b\n" },
};
const source = "import x\n\na >> b >> a\na >> b >> a\n";
const options = (text = source, prefix = ""): SarifOptions => ({
  category: "mlops-actions/lint-dags",
  version: "0.1.0",
  rules: [rule],
  source: () => text,
  prefix,
});
const at = (line: number, parts: Partial<Finding> = {}) =>
  finding({ range: { start: { line, column: 1 }, end: { line, column: 12 } }, ...parts });

const firstRun = (findings: Finding[], given = options()) => sarif(findings, given).runs[0]!;
const prints = (findings: Finding[], text = source) =>
  firstRun(findings, options(text)).results.map((result) => result.partialFingerprints.primaryLocationLineHash);

describe("sarif", () => {
  it("is valid by the official schema", () => {
    const document = sarif(
      [at(3), at(4, { severity: "warning" }), at(1, { rule: "rule-failed", severity: "info" })],
      options(),
    );
    expect(sarifProblems(JSON.parse(JSON.stringify(document)))).toBeNull();
    expect(sarifProblems({ ...document, version: "2.0" })).not.toBeNull();
  });

  it("knows each rule once, and every finding's", () => {
    const run = firstRun([at(3), at(4), at(1, { rule: "rule-failed" })]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(["dag-cycle", "rule-failed"]);
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 0, 1]);
    const help = run.tool.driver.rules[0]!.help.markdown;
    expect(help).toContain("**What to do.** Take one arrow out.");
    expect(help).toContain("````python\na >> b >> a\n````");
  });

  it("names files from the repository's root, percent-encoded", () => {
    const run = firstRun([at(3, { file: "dags/ä b#%.py" })], options(source, "ml/"));
    expect(run.results[0]!.locations[0]!.physicalLocation.artifactLocation).toEqual({
      uri: "ml/dags/%C3%A4%20b%23%25.py",
      uriBaseId: "%SRCROOT%",
    });
  });

  it("keeps fingerprints when lines move, and tells equal lines apart", () => {
    const before = prints([at(3), at(4)]);
    expect(new Set(before).size).toBe(2);
    expect(prints([at(5), at(6)], `\n\n${source}`)).toEqual(before);
    expect(prints([at(3)], source.replaceAll("a >> b >> a", "  a >> b >> a"))).toEqual([before[0]]);
    expect(prints([at(3)], source.replace("a >> b >> a", "a >> c >> a"))).not.toEqual([before[0]]);
    expect(prints([at(3, { rule: "other" })])).not.toEqual([before[0]]);
  });

  it("makes no link of what the user wrote", () => {
    const run = firstRun([at(3, { message: "no task [x](https://evil.example)" })]);
    expect(run.results[0]!.message.text).not.toContain("](");
  });
});
