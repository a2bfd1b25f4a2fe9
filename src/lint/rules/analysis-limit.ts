import { OWN_MISTAKE } from "../../python/budget.ts";
import { isParserLimit } from "../limits.ts";
import { reportRefusals } from "../refusals.ts";
import { defineRule } from "../rule.ts";
import { sourcesOf } from "../tree.ts";

export default defineRule({
  id: "analysis-limit",
  severity: "warning",
  confidence: "high",
  what: "The file does more while it is read than this check follows.",
  why: "What comes after this point is not checked. Airflow itself stops reading a file after 30 seconds, and then all its DAGs are gone.",
  fix: "Let the file do less while it is read: shorter loops at the top level, no computing outside tasks.",
  bad: `from airflow.sdk import DAG  # expect

total = 0
while True:
    total += 1
`,
  good: `from airflow.sdk import DAG

total = 0
for n in range(10):
    total += n
`,
  needs: "values",
  line: "3",
  check(subject, report) {
    const { ended, exception } = subject.file;
    if (ended === "budget" && exception)
      report(
        exception.place,
        `Reading this file was given up: ${exception.message}`,
        exception.type === OWN_MISTAKE
          ? {
              fix: "This is a bug in mlops-actions, not in your code: please report it with this file, or the part of it that you can share.",
            }
          : {},
      );
    for (const source of sourcesOf(subject.file)) {
      const [first] = source.problems;
      if (first && isParserLimit(first))
        report(
          { file: source, start: first.start, end: first.end },
          "This is nested too deeply for this check, so the file is not read",
          {
            fix: 'Break it into smaller parts: a list and a loop, sum(...) or "".join(...).',
          },
        );
    }
    reportRefusals("analysis-limit")(subject, report);
  },
});
