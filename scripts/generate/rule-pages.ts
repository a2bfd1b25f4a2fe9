/** A page for each rule, made from the rule itself; the samples on it are those that the tests run. */
import type { Rule, Sample } from "../../src/lint/rule.ts";

const note = "<!-- Made by `npm run generate` from src/lint/rules; changes here are lost. -->\n";

const readable = (sample: Sample): string => {
  const files = typeof sample === "string" ? { "": sample } : sample;
  return Object.entries(files)
    .map(([path, text]) => `${path === "" ? "" : `\`${path}\`\n\n`}${fenced(path, text)}`)
    .join("\n\n");
};

function fenced(path: string, text: string): string {
  const language = path === "" || path.endsWith(".py") ? "python" : "";
  const clean = text.replace(/ *# expect.*$/gm, "").trimEnd();
  const fence = "`".repeat(Math.max(3, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${clean}\n${fence}`;
}

export const rulePage = (rule: Rule): string => `${note}
# ${rule.id}

${rule.what}

**Why it hurts.** ${rule.why}

**What to do.** ${rule.fix}

Severity: ${rule.severity}. Confidence: ${rule.confidence}.${rule.line ? ` The samples are for Airflow ${rule.line}.` : ""}

## Found

${readable(rule.bad)}

## Not found

${readable(rule.good)}

## Switch it off

For one line, with a reason:

\`\`\`python
...  # mlops: ignore[${rule.id}] the reason
\`\`\`

For the repository, or for some files of it, in \`mlops.yml\`:

\`\`\`yaml
lint:
  rules:
    ${rule.id}: "off"
\`\`\`

\`\`\`yaml
lint:
  rules:
    ${rule.id}:
      severity: warning
      ignore: ["legacy/**"]
\`\`\`
`;

export const ruleList = (rules: readonly Rule[]): string => `${note}
# Rules of lint-dags

| rule | severity | what it finds |
|---|---|---|
${rules.map(({ id, severity, what }) => `| [${id}](${id}.md) | ${severity} | ${what.replaceAll("|", "\\|")} |`).join("\n")}
`;
