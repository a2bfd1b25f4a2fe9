/** The evidence file: kept before anything is promoted, and judged once more without any server. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { judgedAgain } from "../../gate/evidence-file.ts";
import type { Judgement } from "../../gate/verdict.ts";
import { cannotWrite, UserError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import { gateSummary, ruleLine } from "../../render/gate.ts";

/** `file`: an absolute path. */
export function keepEvidence(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw cannotWrite(file, "input evidence-file", error);
  }
}

/** `file`: relative to the repository's folder. Throws UserError for what is no evidence, or not of the verdict that it tells. */
export async function judgeOffline(file: string, directory: string, host: Host) {
  const name = `candidate evidence:${file}`;
  const kept = judgedAgain(textOf(resolve(directory, file), name), name);
  const { candidate, url, sha256 } = kept;
  const judgement: Judgement = kept.judgement;
  const { verdict, rules } = judgement;
  const at = new Date(kept.case.now).toISOString();
  for (const rule of rules) host.log(ruleLine(rule));
  const because = `${candidate}: ${verdict}, as at ${at}. The evidence bears it out (SHA-256 ${sha256}).`;
  await host.summary(gateSummary({ ...judgement, candidate, candidateUrl: url, because, history: [] }));
  host.record({ verdict, evidence: sha256, "judged-again": true });
  const evidence = { at, verdict, url, sha256, rules: rules.map((rule) => ({ ...rule })) };
  return { ok: verdict === "pass", because, uri: undefined, evidence, check: undefined, ...judgement };
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError(
      `can't be read (${(error as Error).message.split(",")[0]})`,
      name,
      "Name a file that gate-model wrote by its input evidence-file.",
    );
  }
}
