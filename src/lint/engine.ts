/** Runs rules on an analysed project: settings, ignore comments, order. Pure: project in, findings out. */
import ignore from "ignore";
import type { FileAnalysis } from "../dags/graph.ts";
import type { Finding, Severity } from "../kernel/finding.ts";
import { nearest } from "../kernel/nearest.ts";
import type { SourceFile } from "../python/source.ts";
import type { Place } from "../python/values.ts";
import { type Ignore, ignoresIn } from "./ignores.ts";
import type { Project, Report, Rule } from "./rule.ts";
import type { LintSettings } from "./settings.ts";

export interface LintOptions {
  /** Which DAG files to check; the others are there for rules that compare files. All when left out. */
  only?: (path: string) => boolean;
}

/** Address of a rule's page. */
export const docsOf = (rule: string): string =>
  `https://github.com/mlops-actions/mlops-actions/blob/main/docs/rules/${rule}.md`;

/** All findings that no setting and no ignore comment silences, sorted by file, line, column and rule. */
export function lint(
  project: Project,
  settings: LintSettings,
  rules: readonly Rule[],
  options: LintOptions = {},
): Finding[] {
  const excluded = matcher(settings.exclude);
  const subject = (file: FileAnalysis) => !excluded(file.file.path) && (options.only?.(file.file.path) ?? true);
  const files = project.files.filter(subject);
  const hidden = project.hidden.map((entry) => entry.file).filter(subject);
  const findings = new Findings();

  for (const rule of rules) {
    const { severity: wanted, covers } = configured(rule, settings);
    if (wanted === "off") continue;
    const report: Report = (place, message, more = {}) => {
      const path = place.file.path;
      if (excluded(path) || !covers(path)) return;
      const severity = wanted ?? more.severity ?? rule.severity;
      findings.add(place, toFinding(rule, severity, place, message, more.fix ?? rule.fix));
    };
    for (const file of rule.on === "hidden" ? hidden : files) {
      if (!covers(file.file.path) && file.reads.length <= 1) continue;
      try {
        rule.check({ file, project }, report);
      } catch (error) {
        findings.add(startOf(file.file), ruleFailed(rule, file.file, error));
      }
    }
  }

  const ignores = new Ignores();
  const kept = findings.all.filter(({ place, finding }) => !ignores.silence(place.file, finding));
  const self = rules.find((rule) => rule.id === "unused-ignore");
  const setting = self && configured(self, settings);
  if (self && setting?.severity !== "off") {
    for (const file of files) {
      if (!setting!.covers(file.file.path)) continue;
      for (const { place, message, fix } of ignores.unused(file, rules, settings)) {
        kept.push({ place, finding: toFinding(self, setting?.severity ?? self.severity, place, message, fix) });
      }
    }
  }
  return kept.map(({ finding }) => finding).sort(byPlace);
}

const matcher = (patterns: readonly string[]): ((path: string) => boolean) => {
  if (patterns.length === 0) return () => false;
  const list = ignore().add([...patterns]);
  return (path) => ignore.isPathValid(path) && list.ignores(path);
};

/** What mlops.yml says of a rule: `severity` is undefined where it says nothing. */
function configured(rule: Rule, settings: LintSettings) {
  const setting = settings.rules[rule.id as keyof LintSettings["rules"]];
  if (setting === undefined || typeof setting === "string") return { severity: setting, covers: () => true };
  const wanted = setting.paths ? matcher(setting.paths) : () => true;
  const unwanted = matcher(setting.ignore ?? []);
  return { severity: setting.severity, covers: (path: string) => wanted(path) && !unwanted(path) };
}

const toFinding = (rule: Rule, severity: Severity, place: Place, message: string, fix: string): Finding => ({
  rule: rule.id,
  severity,
  confidence: rule.confidence,
  file: place.file.path,
  range: place.file.range(place.start, place.end),
  message,
  why: rule.why,
  fix,
  docs: docsOf(rule.id),
});

const startOf = (file: SourceFile): Place => ({ file, start: 0, end: 0 });

function ruleFailed(rule: Rule, file: SourceFile, error: unknown): Finding {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    ...toFinding(rule, "warning", startOf(file), "", ""),
    message: `This rule stopped with a mistake of its own, so it has not checked this file (${detail.split("\n")[0]})`,
    why: "This is a bug in mlops-actions, not in your code.",
    fix: "Please report it with this file, or the part of it that you can share.",
  };
}

/** Findings, each once: helpers that several DAG files import are met several times. */
class Findings {
  readonly all: { place: Place; finding: Finding }[] = [];
  readonly #seen = new Set<string>();

  add(place: Place, finding: Finding): void {
    const key = [finding.rule, finding.file, place.start, place.end, finding.message].join("\0");
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.all.push({ place, finding });
  }
}

class Ignores {
  readonly #byFile = new Map<SourceFile, Ignore[]>();

  silence(file: SourceFile, finding: Finding): boolean {
    const hits = this.#of(file).filter((i) => i.id === finding.rule && i.line === finding.range.start.line);
    for (const hit of hits) hit.used = true;
    return hits.length > 0;
  }

  /** Ignores of a DAG file that silenced nothing although their rule could have spoken. */
  *unused(file: FileAnalysis, rules: readonly Rule[], settings: LintSettings) {
    const understood =
      file.ended === "finished" && file.dags.every((d) => d.status !== "partial" && d.status !== "unknown");
    for (const { id, place, used } of this.#of(file.file)) {
      if (used) continue;
      const rule = rules.find((r) => r.id === id);
      if (id === "") {
        yield {
          place,
          message: "This ignore names no rule, so it silences nothing",
          fix: "Write the rule in brackets, then the reason: # mlops: ignore[isolated-task] runs on its own",
        };
      } else if (!rule) {
        const meant = nearest(
          id,
          rules.map((r) => r.id),
        );
        yield {
          place,
          message: `There is no rule "${id}"`,
          fix: meant ? `Did you mean ${meant}?` : "See docs/rules for the names of all rules.",
        };
      } else {
        const { severity, covers } = configured(rule, settings);
        const ran = severity !== "off" && covers(file.file.path);
        if (ran && (understood || rule.needs === "syntax"))
          yield { place, message: `${id} finds nothing here any more`, fix: `Take "${id}" out of the comment.` };
      }
    }
  }

  #of(file: SourceFile): Ignore[] {
    let found = this.#byFile.get(file);
    if (!found) {
      found = ignoresIn(file);
      this.#byFile.set(file, found);
    }
    return found;
  }
}

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) ||
  a.range.start.line - b.range.start.line ||
  a.range.start.column - b.range.start.column ||
  compare(a.rule, b.rule);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
