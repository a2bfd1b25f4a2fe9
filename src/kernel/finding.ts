/** How bad a finding is. `error` fails the check by default, `info` never does. */
export type Severity = "error" | "warning" | "info";

/** How sure the check is that the finding is right: `high` means that no false alarm is known. */
export type Confidence = "high" | "medium" | "low";

/** A place in a text file. Lines and columns count from 1; columns count UTF-16 code units, as SARIF does by default. */
export interface Position {
  line: number;
  column: number;
}

/** From `start` up to, but without, `end`. */
export interface Range {
  start: Position;
  end: Position;
}

/** One thing that is wrong, from lint, validation, image checks and policies alike. All texts are plain text of one line. */
export interface Finding {
  /** Kebab-case id, as in the documentation and in `# mlops: ignore[...]`. */
  rule: string;
  severity: Severity;
  confidence: Confidence;
  /** POSIX path relative to the working directory. */
  file: string;
  range: Range;
  /** What is wrong, in the user's own words and names. */
  message: string;
  /** Why it hurts, usually at three in the morning. */
  why: string;
  /** What to do now. */
  fix?: string;
  /** Address of the rule's page. */
  docs: string;
  /** On a line that the change under review touched. */
  changed?: true;
}
