import type { Finding } from "../../src/kernel/finding.ts";

/** A finding on line 3, columns 5 to 9 of dags/a.py, but for what the test says. */
export const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: "dag-cycle",
  severity: "error",
  confidence: "high",
  file: "dags/a.py",
  range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
  message: "The tasks a and b wait for each other",
  why: "Airflow refuses the file.",
  fix: "Take one arrow out.",
  docs: "https://example.org/dag-cycle",
  ...parts,
});
