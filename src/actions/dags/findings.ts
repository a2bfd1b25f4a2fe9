/** Findings about DAGs on their way out: the fail level, the values of the outputs, SARIF. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Folder } from "../../clients/folder.ts";
import { cannotWrite } from "../../kernel/errors.ts";
import type { Finding, Severity } from "../../kernel/finding.ts";
import type { Host } from "../../kernel/host.ts";
import { byImportance } from "../../render/annotations.ts";
import { version } from "../../version.generated.ts";
import type { failLevels } from "./inputs.ts";
import type { findingOutputs } from "./outputs.ts";

const fails: Record<(typeof failLevels)[number], readonly Severity[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

export const isRefused = (findings: readonly Finding[], failOn: (typeof failLevels)[number]): boolean =>
  findings.some(({ severity }) => fails[failOn].includes(severity));

interface Reported {
  /** Of the action, which names it in SARIF. */
  action: string;
  findings: readonly Finding[];
  dags: number;
  /** As the user wrote it. */
  sarifFile: string | undefined;
  /** The working directory, absolute, and where it lies in the repository: `""` or `ml/`. */
  folder: string;
  prefix: string;
}

/** Writes the SARIF file and sets `findingOutputs`. */
export async function reportFindings(host: Host<keyof typeof findingOutputs>, reported: Reported): Promise<void> {
  const { findings, sarifFile, folder } = reported;
  if (sarifFile !== undefined) await writeSarif(resolve(folder, sarifFile), reported);
  host.output("findings", fitting(findings));
  host.output("errors", findings.filter(({ severity }) => severity === "error").length);
  host.output("warnings", findings.filter(({ severity }) => severity === "warning").length);
  host.output("dags", reported.dags);
  host.output("sarif-file", sarifFile ?? "");
}

async function writeSarif(file: string, { action, findings, folder, prefix }: Reported): Promise<void> {
  // The rules bring the parser along, which the start of the action does without.
  const [{ rules }, { sarif }] = await Promise.all([
    import("../../lint/rules/index.generated.ts"),
    import("../../render/sarif.ts"),
  ]);
  const disk = new Folder(folder);
  const source = (name: string) => {
    const bytes = disk.read(name);
    return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
  };
  const document = sarif(findings, { category: `mlops-actions/${action}`, version, rules, source, prefix });
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

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
