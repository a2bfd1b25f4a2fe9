/** Findings as SARIF 2.1.0, as GitHub's code scanning and editors read it. */
import { createHash } from "node:crypto";
import type { Finding, Severity } from "../kernel/finding.ts";
import type { Rule } from "../lint/rule.ts";
import { code, escaped } from "./markdown.ts";

export interface SarifOptions {
  /** `mlops-actions/lint-dags`: tells the results of one action from those of another on the same commit. */
  category: string;
  version: string;
  rules: readonly Pick<Rule, "id" | "severity" | "confidence" | "what" | "why" | "fix" | "bad" | "good">[];
  /** Text of a file by the path that its findings name: what fingerprints are made of. */
  source(file: string): string | undefined;
  /** Path from the repository's root to the folder that findings' paths are relative to: `""` or `ml/`. */
  prefix: string;
}

const levels: Record<Severity, "error" | "warning" | "note"> = { error: "error", warning: "warning", info: "note" };
const precisions = { high: "very-high", medium: "high", low: "medium" } as const;

/** The document, ready for JSON. */
export function sarif(findings: readonly Finding[], options: SarifOptions) {
  const descriptors = [...options.rules.map(describe), ...strangers(findings, options.rules)];
  const index = new Map(descriptors.map(({ id }, at) => [id, at]));
  const print = fingerprints(options);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mlops-actions",
            semanticVersion: options.version,
            informationUri: "https://github.com/mlops-actions/mlops-actions",
            rules: descriptors,
          },
        },
        automationDetails: { id: `${options.category}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: index.get(finding.rule) ?? -1,
          level: levels[finding.severity],
          message: {
            text: [finding.message, finding.why, ...(finding.fix ? [finding.fix] : [])].map(sentence).join(" "),
          },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uri(options.prefix + finding.file), uriBaseId: "%SRCROOT%" },
                region: {
                  startLine: finding.range.start.line,
                  startColumn: finding.range.start.column,
                  endLine: finding.range.end.line,
                  endColumn: finding.range.end.column,
                },
              },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: print(finding) },
        })),
      },
    ],
  };
}

/** A full stop at the end; and what SARIF would take for a link, it does not. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`).replaceAll("](", "]\u200b(");

/** Relative, percent-encoded. */
const uri = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, "�")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

function describe(rule: SarifOptions["rules"][number]) {
  return {
    id: rule.id,
    shortDescription: { text: rule.what },
    fullDescription: { text: rule.why },
    help: {
      text: `${rule.what} ${rule.why} ${rule.fix}`,
      markdown: [
        `**${escaped(rule.what)}**`,
        escaped(rule.why),
        `**What to do.** ${escaped(rule.fix)}`,
        ...sample("Found", rule.bad),
        ...sample("Fine", rule.good),
      ].join("\n\n"),
    },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { precision: precisions[rule.confidence], "problem.severity": severityTag(rule.severity) },
  };
}

const severityTag = (severity: Severity) => (severity === "info" ? "recommendation" : severity);

/** The first file of a sample, fenced, without the marks that tests look for. */
function sample(title: string, sources: Rule["bad"]): string[] {
  const source = typeof sources === "string" ? sources : Object.values(sources)[0];
  if (source === undefined) return [];
  const clean = source.replace(/ *# expect\b.*$/gm, "").trimEnd();
  return [`${title}:`, `\`\`\`\`python\n${clean}\n\`\`\`\``];
}

/** Findings name rules that are no lint rules: those of the engine itself. */
function strangers(findings: readonly Finding[], rules: SarifOptions["rules"]) {
  const known = new Set(rules.map((rule) => rule.id));
  const found = new Map(findings.filter(({ rule }) => !known.has(rule)).map((finding) => [finding.rule, finding]));
  return [...found.values()].map(({ rule, severity, confidence, why, docs }) => ({
    id: rule,
    shortDescription: { text: rule },
    fullDescription: { text: why },
    help: { text: docs, markdown: code(docs) },
    defaultConfiguration: { level: levels[severity] },
    properties: { precision: precisions[confidence], "problem.severity": severityTag(severity) },
  }));
}

/**
 * The same for the same finding when lines above it come or go: rule, file and the line's text without its indentation, with a counter
 * for the findings that agree in all of that. GitHub matches alerts by it from commit to commit.
 */
function fingerprints(options: SarifOptions): (finding: Finding) => string {
  const seen = new Map<string, number>();
  const lines = new Map<string, readonly string[]>();
  return ({ file, rule, range }) => {
    const known = lines.get(file) ?? options.source(file)?.split(/\r\n|\r|\n/) ?? [];
    lines.set(file, known);
    const line = known[range.start.line - 1]?.trim() ?? "";
    const hash = createHash("sha256").update([rule, file, line].join("\0")).digest("hex").slice(0, 16);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return `${hash}:${nth}`;
  };
}
