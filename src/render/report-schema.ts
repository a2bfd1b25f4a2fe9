/** The schema of what `--format json` prints for `lint-dags`. Apart from what fills it, which runs without zod. */
import { z } from "zod";

const position = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1).describe("In UTF-16 code units."),
});
const severity = z.enum(["error", "warning", "info"]);

const finding = z.strictObject({
  rule: z.string(),
  severity,
  confidence: z.enum(["high", "medium", "low"]).describe("high: no false alarm is known."),
  file: z.string().describe("POSIX path relative to the working directory."),
  range: z.strictObject({ start: position, end: position.describe("The place behind the last character.") }),
  message: z.string(),
  why: z.string(),
  fix: z.string().optional(),
  docs: z.string(),
  changed: z.literal(true).optional().describe("On a line that the change under review touched."),
});

const dag = z.strictObject({
  dagId: z.string(),
  status: z
    .enum(["exact", "conditional", "partial", "unknown"])
    .describe(
      "exact: Airflow sees these very tasks and edges. conditional: it does under `conditions`. " +
        "partial: tasks and edges may be missing or may not exist, `reasons` says why. unknown: nothing to build on.",
    ),
  reasons: z.array(z.strictObject({ message: z.string(), file: z.string(), line: z.int(), column: z.int() })),
  conditions: z.array(z.string()).optional().describe("What must hold, to be read after `exact if`."),
  tasks: z.array(z.string()).describe("Task ids with the prefixes of their groups, sorted."),
  edges: z.array(z.tuple([z.string(), z.string()])).describe("Upstream and downstream task, sorted."),
});

const file = z.strictObject({
  path: z.string().describe("POSIX path relative to the working directory."),
  dags: z.array(dag),
});

/** The whole document; `schema/lint-report.json` is made from it. */
export const lintReport = z
  .strictObject({
    schema: z.string(),
    result: z.enum(["ok", "refused", "misuse", "outside", "cancelled", "bug"]),
    because: z.string().describe("One sentence: why it was refused, or what was done."),
    findings: z.array(finding),
    problems: z
      .array(z.strictObject({ what: z.string(), where: z.string(), fix: z.string() }))
      .optional()
      .describe("The user's mistakes, with the result misuse."),
    airflow: z
      .strictObject({ line: z.enum(["2", "3"]), version: z.string(), because: z.string() })
      .optional()
      .describe(
        "The Airflow that the DAGs were read for, and where that is said. Missing when it did not come to that.",
      ),
    files: z.array(file).optional().describe("The DAG files that were looked at, sorted by path. Missing likewise."),
  })
  .describe("What `mlops-actions lint-dags --format json` prints.");

export type LintReport = z.infer<typeof lintReport>;
