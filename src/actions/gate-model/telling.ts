/** What is said and kept of a verdict: summary, evidence, release record, and the tags on MLflow's page of the version. */
import { createHash } from "node:crypto";
import type { Mlflow } from "../../clients/mlflow.ts";
import { evaluationSetTag, type Judged } from "../../gate/evidence.ts";
import type { Move } from "../../gate/history.ts";
import type { GateSettings } from "../../gate/settings.ts";
import { inWords, type Judgement, type RuleVerdict, shown } from "../../gate/verdict.ts";
import type { Host } from "../../kernel/host.ts";
import { gateSummary } from "../../render/gate.ts";
import type { Candidate, Champion } from "./candidates.ts";
import type { Looked } from "./drift.ts";

export type Evidence = ReturnType<typeof evidenceOf>;

export interface Gated extends Judgement {
  /** It passed and, where asked for, was promoted. */
  ok: boolean;
  because: string;
  /** Of a model that passed: `models:/NAME/VERSION`. */
  uri: string | undefined;
  evidence: Evidence;
}

export const called = ({ run, model, version }: Judged): string =>
  model === undefined || version === undefined ? `Run ${run.runId}` : `${model} version ${version}`;

export function refusal(candidate: Judged, rules: readonly RuleVerdict[]): string {
  const [first, ...more] = rules.filter(({ verdict }) => verdict !== "pass");
  const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
  const verb = first?.verdict === "fail" ? "does not pass" : "can't be judged";
  return `${called(candidate)} ${verb}: ${first?.rule}: ${first?.because}${rest}.`;
}

/** What MLflow's own page of the version shows. */
export async function tag(
  { model, version }: Judged,
  { verdict }: Judgement,
  gate: GateSettings,
  mlflow: Mlflow,
): Promise<void> {
  if (model === undefined || version === undefined) return;
  const policy = createHash("sha256")
    .update(JSON.stringify(gate.rules.map(inWords)))
    .digest("hex")
    .slice(0, 12);
  await mlflow.setVersionTag(model, version, "mlops.verdict", verdict);
  await mlflow.setVersionTag(model, version, "mlops.policy", policy);
}

export interface Told {
  ok: boolean;
  because: string;
  uri: string | undefined;
  commit: string | undefined;
  judgement: Judgement;
  candidate: Candidate;
  champion: Champion;
  target: string | undefined;
  chosen: string | undefined;
  /** Of the alias; undefined where the ledger was not asked. */
  past: Looked | undefined;
  /** Moves of the alias, the one that was made now among them. */
  history: readonly Move[];
}

export async function report(told: Told, mlflow: Mlflow, host: Host): Promise<Gated> {
  const { ok, because, uri, judgement, candidate, chosen, champion, target, commit, past, history } = told;
  const drift = past?.healed ?? past?.drift;
  const url = mlflow.runUrl(candidate.run);
  await host.summary(
    gateSummary({
      ...judgement,
      candidate: `${called(candidate)}, run ${candidate.run.runId}`,
      candidateUrl: url,
      because,
      ...(chosen !== undefined && { chosen }),
      ...(past?.said !== undefined && { drift: past.said }),
      history,
    }),
  );
  const evidence = evidenceOf(told, mlflow);
  const before = champion.version === undefined ? null : `models:/${target}/${champion.version}`;
  host.record({
    verdict: judgement.verdict,
    run: candidate.run.runId,
    runUrl: url,
    version: uri ?? null,
    championBefore: before,
    championAfter: commit === undefined ? before : (uri ?? null),
    ledger: commit ?? null,
    drift: drift ? { ...drift, healed: past?.healed !== undefined } : null,
    rules: judgement.rules.map(({ rule, verdict, value }) => ({
      rule,
      verdict,
      value: value === undefined ? null : shown(value),
    })),
  });
  return { ok, because, uri, evidence, ...judgement };
}

const evidenceOf = ({ judgement, candidate, champion, target }: Told, mlflow: Mlflow) => ({
  at: new Date().toISOString(),
  server: mlflow.url,
  verdict: judgement.verdict,
  candidate: { model: candidate.model ?? null, version: candidate.version ?? null, ...runEvidence(candidate, mlflow) },
  champion:
    champion.version === undefined
      ? null
      : {
          model: target ?? null,
          version: champion.version,
          ...(typeof champion.judged === "object" && runEvidence(champion.judged, mlflow)),
        },
  rules: judgement.rules.map((rule) => ({ ...rule })),
});

/** Where the values come from, and the data that they were measured on. */
const runEvidence = ({ run }: Candidate, mlflow: Mlflow) => ({
  run: run.runId,
  url: mlflow.runUrl(run),
  ended: run.end === undefined ? null : new Date(run.end).toISOString(),
  evaluationSet: run.tags[evaluationSetTag] ?? null,
});
