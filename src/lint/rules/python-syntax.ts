import { isParserLimit } from "../limits.ts";
import { defineRule } from "../rule.ts";
import { sourcesOf } from "../tree.ts";

export default defineRule({
  id: "python-syntax",
  severity: "error",
  confidence: "high",
  what: "Python cannot read the file.",
  why: "Airflow cannot load any DAG of this file: they vanish from the schedule, and only the import errors page tells.",
  fix: "Mend this line first: errors further down may only follow from it.",
  bad: `from airflow.sdk import DAG

with DAG("train_model", schedule=None)  # expect
    pass
`,
  good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
  needs: "syntax",
  line: "3",
  check({ file }, report) {
    for (const source of sourcesOf(file)) {
      const [first, ...others] = source.problems;
      if (!first || isParserLimit(first)) continue;
      const place = { file: source, start: first.start, end: first.end };
      if (/^print\s+[^=(\s]/.test(lineAt(source.text, first.start))) {
        report(place, "This print is Python 2: Python 3 cannot read the file", { fix: "Write print(...)." });
        continue;
      }
      if (/^(<{7}|={7}|>{7})/.test(lineAt(source.text, first.start))) {
        report(place, "A merge conflict was left here", {
          fix: "Keep one of the two versions, and take the markers out.",
        });
        continue;
      }
      const more = others.length > 0 ? ` (and ${others.length} more below)` : "";
      report(place, `Python cannot read this: ${first.message.replace(/\.$/, "")}${more}`);
    }
  },
});

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  return text.slice(start, start + 200).trimStart();
}
