import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { Folder } from "../clients/folder.ts";
import { Git } from "../clients/git.ts";
import { airflowSettings, dagsSettings } from "../dags/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { cannotWrite } from "../kernel/errors.ts";
import type { Finding, Severity } from "../kernel/finding.ts";
import { BadValue, boolean, list, oneOf, path, text } from "../kernel/inputs.ts";
import { lintSettings } from "../lint/settings.ts";
import { byImportance } from "../render/annotations.ts";
import { lintSummary } from "../render/summary.ts";
import { closingLine } from "../render/terminal.ts";
import { version } from "../version.generated.ts";
import { changeSince, marked } from "./lint-dags/change.ts";
import { checkGuarded } from "./lint-dags/reading.ts";

export default defineAction({
  name: "lint-dags",
  summary:
    "Reads Airflow DAGs without running them: what is wrong, on the line where it is wrong, and what changed in the graph.",
  inputs: {
    path: {
      ...list({
        help: "Folders and files that Airflow reads DAGs from.",
        default: ".",
        example: "dags",
        setting: "dags.path",
      }),
      check: (given: readonly string[], folder: string) => given.flatMap((path) => wrongWith(path, folder)),
    },
    "airflow-version": {
      ...text({
        help: "The Airflow that the DAGs are for. Default: what the repository's requirements pin, else the newest line.",
        example: "2.10.5",
        setting: "airflow.version",
      }),
      parse: airflowVersion,
    },
    "changed-only": boolean({
      help: "Look only at DAGs that differ from base, be it through a module that they import.",
      default: "false",
    }),
    base: text({
      help: "Branch or commit to compare with. Default: the pull request's base, or origin's main branch.",
      example: "origin/main",
    }),
    "fail-on": oneOf(["error", "warning", "never"], {
      help: "The least severity that fails the check.",
      default: "error",
      setting: "lint.fail-on",
    }),
    "sarif-file": path({ help: "Write the findings to this file as SARIF, for code scanning.", example: "lint.sarif" }),
  },
  argument: "path",
  outputs: {
    findings: "The findings as JSON; as many of the most severe as an output can hold.",
    errors: "How many of them are errors.",
    warnings: "How many of them are warnings.",
    dags: "How many DAGs were looked at.",
    "sarif-file": "Path of the SARIF file, if one was asked for.",
  },
  sections: { airflow: airflowSettings, dags: dagsSettings, lint: lintSettings },
  permissions: { contents: "read" },
  examples: ["lint-dags", "lint-dags dags/ --fail-on warning", "lint-dags --changed-only true --base origin/main"],

  async run({ inputs, config, host }) {
    const started = performance.now();
    const folder = inputs["working-directory"];
    const paths = inputs.path.map((given) => within(folder, given));
    const git = new Git(folder, { signal: host.signal, trusted: host.event.name !== "local" });
    const change = await changeSince(git, inputs.base ?? host.event.base, inputs["changed-only"], host);

    const report = await checkGuarded(
      { folder, paths, airflowVersion: inputs["airflow-version"], settings: config.lint, change, skip: new Map() },
      host,
    );
    const { airflow, files, pictures } = report;
    const findings = await marked(report.findings, change, git);
    const dags = files.reduce((sum, file) => sum + file.dags.length, 0);
    const refused = findings.some(({ severity }) => fails[inputs["fail-on"]].includes(severity));
    host.log(`Read for Airflow ${airflow.version}: ${airflow.because}.`);

    const inRepository = git.prefix() ?? "";
    const sarifFile = inputs["sarif-file"];
    if (sarifFile !== undefined) await writeSarif(resolve(folder, sarifFile), findings, folder, inRepository);
    host.output("findings", fitting(findings));
    host.output("errors", findings.filter(({ severity }) => severity === "error").length);
    host.output("warnings", findings.filter(({ severity }) => severity === "warning").length);
    host.output("dags", dags);
    host.output("sarif-file", sarifFile ?? "");
    await host.annotate(findings);
    await host.summary(
      lintSummary({
        refused,
        findings,
        files: files.length,
        dags,
        airflow: `Airflow ${airflow.version} (${airflow.because})`,
        base: change?.base,
        changedOnly: inputs["changed-only"],
        pictures,
        sourceUrl: host.sourceUrl && [host.sourceUrl, inRepository].join("/").replace(/\/+$/, ""),
      }),
    );
    host.record({ airflow: airflow.version, dags, findings: findings.length, refused });

    const seconds = (performance.now() - started) / 1000;
    const because =
      files.length === 0 && !inputs["changed-only"]
        ? `No DAG file was found in ${paths.map(named).join(", ")}: nothing was checked. Name the folder of your DAGs in path.`
        : `${capital(closingLine(findings, files.length, seconds))}.`;
    return { result: refused ? "refused" : "ok", because, details: () => ({ airflow: { ...airflow }, files }) };
  },
});

const named = (path: string): string => (path === "." ? "this folder" : path);

function airflowVersion(value: string): string {
  if (/^[23](\.\d+){0,2}$/.test(value)) return value;
  throw new BadValue("is not an Airflow version", "Write 2, 3, or a version such as 2.10 or 3.2.2.");
}

const fails: Record<"error" | "warning" | "never", readonly Severity[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/** The path relative to the folder, POSIX. */
const within = (folder: string, given: string): string =>
  relative(folder, resolve(folder, given)).replaceAll("\\", "/") || ".";

/** There must be something, and below the folder. */
function wrongWith(given: string, folder: string): { what: string; fix: string }[] {
  const inside = relative(folder, resolve(folder, given));
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    const fix = "Name a path below the working directory, or set working-directory.";
    return [{ what: `${given} lies outside of ${folder}`, fix }];
  }
  if (existsSync(resolve(folder, given))) return [];
  return [{ what: `there is no ${given} in ${folder}`, fix: "Name the folder that holds your DAGs." }];
}

async function writeSarif(file: string, findings: readonly Finding[], folder: string, prefix: string): Promise<void> {
  // The rules bring the parser along, which the start of the action does without.
  const [{ rules }, { sarif }] = await Promise.all([
    import("../lint/rules/index.generated.ts"),
    import("../render/sarif.ts"),
  ]);
  const disk = new Folder(folder);
  const source = (name: string) => {
    const bytes = disk.read(name);
    return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
  };
  const document = sarif(findings, { category: "mlops-actions/lint-dags", version, rules, source, prefix });
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  } catch (error) {
    throw cannotWrite(file, "input sarif-file", error);
  }
}

/** GitHub takes at most 1 MB of UTF-16 for the outputs of a job. */
const outputLimit = 400_000;

/** As JSON, the most severe as long as there is room. */
function fitting(findings: readonly Finding[]): string {
  let size = 2;
  const kept = byImportance(findings).filter((finding) => {
    size += JSON.stringify(finding).length + 1;
    return size <= outputLimit;
  });
  return JSON.stringify(kept);
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
