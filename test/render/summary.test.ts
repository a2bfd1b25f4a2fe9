import { describe, expect, it } from "@jest/globals";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DagPicture, type LintSummary, lintSummary } from "../../src/render/summary.ts";
import { finding } from "./findings.ts";

const picture = (parts: Partial<DagPicture> = {}): DagPicture => ({
  dagId: "train",
  file: "dags/train.py",
  line: 7,
  status: "exact",
  conditions: [],
  reasons: [],
  tasks: 2,
  edges: 1,
  differences: ["task report is new", "arrow a → report is new"],
  mermaid: "flowchart LR\n  a --> b\n",
  ...parts,
});

const report = (parts: Partial<LintSummary> = {}): LintSummary => ({
  refused: true,
  findings: [finding()],
  files: 1,
  dags: 2,
  how: "for Airflow 3 (the default), without running them",
  base: undefined,
  changedOnly: false,
  pictures: [],
  sourceUrl: "https://github.com/acme/ml/blob/c0ffee",
  ...parts,
});

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

describe("the summary", () => {
  it("says the verdict first", () => {
    const first = (parts: Partial<LintSummary>) => lintSummary(report(parts)).split("\n")[0];
    expect(first({})).toBe("## ❌ 1 error in 2 DAGs");
    expect(first({ findings: [finding({ severity: "warning" })], refused: false, dags: 1 })).toBe(
      "## ⚠️ 1 warning in 1 DAG",
    );
    expect(first({ findings: [finding({ severity: "info" })], refused: false })).toBe("## ✅ 1 note in 2 DAGs");
    expect(first({ findings: [], refused: false })).toBe("## ✅ Nothing found in 2 DAGs");
    expect(first({ findings: [], refused: false, dags: 0 })).toBe("## ✅ Nothing found in no DAG");
  });

  it("shows findings with a link to the line, why and the fix, and the DAGs with what changed", () => {
    const text = lintSummary(report({ base: "main", changedOnly: true, pictures: [picture()] }));
    expect(text).toMatchInlineSnapshot(`
"## ❌ 1 error in 2 DAGs

Read 1 DAG file for Airflow 3 (the default), without running them. Only what differs from \`main\` was looked at. The check is refused.

### What to look at

- ❌ **The tasks a and b wait for each other**  
  [\`dags/a.py:3\`](https://github.com/acme/ml/blob/c0ffee/dags/a.py#L3) · [\`dag-cycle\`](https://example.org/dag-cycle)  
  Airflow refuses the file.  
  **Fix:** Take one arrow out.

### What changed against \`main\`

#### \`train\`

[\`dags/train.py:7\`](https://github.com/acme/ml/blob/c0ffee/dags/train.py#L7) · 2 tasks, 1 edge · exactly this graph

- task report is new
- arrow a → report is new

\`\`\`mermaid
flowchart LR
  a --> b
\`\`\`

"
`);
  });

  it("says what is not known, and under which condition the rest holds", () => {
    const text = lintSummary(
      report({
        pictures: [
          picture({
            status: "partial",
            reasons: [{ message: "requests.get(...) is only known at run time", file: "dags/train.py", line: 3 }],
          }),
          picture({ status: "conditional", conditions: ["BUCKET is not set", "Airflow is 3.x"] }),
          picture({ status: "unknown", mermaid: undefined, tasks: 0, edges: 0 }),
        ],
      }),
    );
    expect(text).toContain("**known in part**");
    expect(text).toContain("requests.get(...) is only known at run time ([`dags/train.py:3`]");
    expect(text).toContain("exactly this graph if BUCKET is not set and Airflow is 3.x");
    expect(text).toContain("**unknown**");
  });

  it("makes nothing but text of hostile names", () => {
    const evil = '</summary><img src=x onerror="alert(1)"> @octocat [x](https://evil.example) ```\n## ❌';
    const page = html(
      lintSummary(
        report({
          findings: Array.from({ length: 30 }, () => finding({ message: evil, why: evil, fix: evil, file: evil })),
          how: evil,
          base: evil,
          pictures: Array.from({ length: 7 }, () =>
            picture({
              dagId: evil,
              file: evil,
              conditions: [evil],
              status: "conditional",
              differences: [evil],
              reasons: [{ message: evil, file: evil, line: 1 }],
              mermaid: `flowchart LR\n  a["x"]\n\`\`\`\n<img src=x>`,
            }),
          ),
        }),
      ),
    );
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/href="https:\/\/evil/);
    expect(page.replace(/<code[^>]*>[^<]*<\/code>/g, "")).not.toMatch(/@octocat/);
    expect([...page.matchAll(/<h2>/g)]).toHaveLength(1);
  });

  it("stays under GitHub's size, however much there is to say, and says what is missing", () => {
    const long = "word ".repeat(400);
    const text = lintSummary(
      report({
        findings: Array.from({ length: 5000 }, (_, i) => finding({ message: `${i} ${long}` })),
        pictures: Array.from({ length: 500 }, (_, i) =>
          picture({ dagId: `dag_${i}`, mermaid: `flowchart LR\n${"  a --> b\n".repeat(2000)}` }),
        ),
      }),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/\d+ further findings did not fit on this page/);
    expect(text).toMatch(/\d+ further DAGs did not fit on this page/);
    expect([...text.matchAll(/```mermaid/g)].length).toBeGreaterThan(5);
  });
});
