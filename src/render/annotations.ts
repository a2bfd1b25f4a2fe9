/** Which findings GitHub gets as annotations, and their text. */
import type { Confidence, Finding, Severity } from "../kernel/finding.ts";

/** GitHub shows this many annotations of each level for a step, and drops the rest without a word. */
const shownByGitHub = 10;

export interface Annotations {
  /** The most important first; at most ten of each severity. */
  shown: Finding[];
  /** How many findings of each severity are not among them. */
  left: Record<Severity, number>;
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const confidences: readonly Confidence[] = ["high", "medium", "low"];

/** Severity first, then confidence, then lines that the change touched, then each rule once before any rule twice. */
export function chooseAnnotations(findings: readonly Finding[]): Annotations {
  const shown: Finding[] = [];
  const left: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const severity of severities) {
    const sorted = byImportance(findings.filter((finding) => finding.severity === severity));
    shown.push(...sorted.slice(0, shownByGitHub));
    left[severity] = Math.max(0, sorted.length - shownByGitHub);
  }
  return { shown, left };
}

/** The same order without a limit: what is worth reading first. */
export function byImportance(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const kind = [finding.severity, finding.confidence, finding.changed, finding.rule].join();
      const repeat = seen.get(kind) ?? 0;
      seen.set(kind, repeat + 1);
      return { finding, repeat };
    })
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        confidences.indexOf(a.finding.confidence) - confidences.indexOf(b.finding.confidence) ||
        Number(b.finding.changed ?? false) - Number(a.finding.changed ?? false) ||
        a.repeat - b.repeat,
    )
    .map(({ finding }) => finding);
}

/** What GitHub shows under the title: several lines of plain text, not yet escaped as a workflow command. */
export const annotationText = (finding: Finding): string =>
  [finding.message, finding.why, ...(finding.fix ? [`Fix: ${finding.fix}`] : []), finding.docs].join("\n");
