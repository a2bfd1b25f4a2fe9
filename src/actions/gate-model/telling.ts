/** What is said and kept of a verdict: summary, evidence, release record, and the tags on MLflow's page of the version. */
import type { Mlflow } from "../../clients/mlflow.ts";
import { evaluationSetTag, type Judged } from "../../gate/evidence.ts";
import { explained } from "../../gate/explain.ts";
import type { Move } from "../../gate/history.ts";
import { policyHash } from "../../gate/policy.ts";
import type { GateSettings } from "../../gate/settings.ts";
import { type Judgement, type RuleVerdict, shown } from "../../gate/verdict.ts";
import { actorOf } from "../../kernel/actor.ts";
import type { Host } from "../../kernel/host.ts";
import { explanation, explanationLines, gateSummary } from "../../render/gate.ts";
import { runUrl } from "../github/run.ts";
import type { Candidate } from "./candidates.ts";
import type { ToCheck } from "./check-run.ts";
import type { Looked } from "./drift.ts";
import type { Beside, Court } from "./judging.ts";
import { copyIn } from "./promotion.ts";

export type Evidence = ReturnType<typeof evidenceOf>;

export interface Gated extends Judgement {
  /** It passed and, where asked for, was promoted. */
  ok: boolean;
  because: string;
  /** Of a model that passed: `models:/NAME/VERSION`. */
  uri: string | undefined;
  evidence: Evidence;
  /** For GitHub; undefined where nothing was decided. */
  check: ToCheck | undefined;
}

export const called = ({ run, model, version }: Judged): string =>
  model === undefined || version === undefined ? `Run ${run.runId}` : `${model} version ${version}`;

/** `models:/NAME/VERSION`; undefined where the run registered no model. */
export const uriOf = ({ model, version }: Judged): string | undefined =>
  model === undefined || version === undefined ? undefined : `models:/${model}/${version}`;

export function refusal(candidate: Judged, rules: readonly RuleVerdict[]): string {
  const [first, ...more] = rules.filter(({ verdict }) => verdict !== "pass");
  const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
  const verb = first?.verdict === "fail" ? "does not pass" : "can't be judged";
  return `${called(candidate)} ${verb}: ${first?.rule}: ${first?.because}${rest}.`;
}

/**
 * What MLflow's own page shows of the candidate's version, and of its copy in `target`, which is the one that serves; by the evaluation set,
 * its uses are counted.
 */
export async function tag(
  candidate: Judged,
  { verdict }: Judgement,
  { gate, target }: Pick<Court, "gate" | "target">,
  mlflow: Mlflow,
  { event }: Host,
): Promise<void> {
  const { model, version, run } = candidate;
  if (model === undefined || version === undefined) return;
  const set = run.tags[evaluationSetTag];
  const tags = {
    "mlops.verdict": verdict,
    "mlops.policy": policyHash(gate),
    "mlops.record": runUrl(event) ?? `in a terminal, by ${actorOf(event)}`,
    ...(set !== undefined && set.length <= 200 && { [evaluationSetTag]: set }),
  };
  const copy =
    target === undefined || target === model ? undefined : await copyIn(target, { model, version, run }, mlflow);
  for (const one of [{ name: model, version }, ...(copy ? [copy] : [])])
    for (const [key, value] of Object.entries(tags)) await mlflow.setVersionTag(one.name, one.version, key, value);
}

export interface Told extends Beside {
  mode: "evaluate" | "promote" | "explain";
  gate: GateSettings;
  /** Of the evidence file. */
  sha256: string;
  ok: boolean;
  because: string;
  uri: string | undefined;
  commit: string | undefined;
  candidate: Candidate;
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
  const page = {
    ...judgement,
    candidate: `${called(candidate)}, run ${candidate.run.runId}`,
    candidateUrl: url,
    because,
    ...(chosen !== undefined && { chosen }),
    ...(told.uses !== undefined && { uses: told.uses }),
    ...(past?.said !== undefined && { drift: past.said }),
    history,
  };
  const summary = gateSummary(page);
  if (told.mode === "explain") {
    const all = told.gate.rules.map((rule, index) => explained(rule, judgement.rules[index]!));
    for (const line of all.flatMap(explanationLines)) host.log(line);
    await host.summary(explanation(page, all));
  } else await host.summary(summary);
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
    evidence: told.sha256,
    policy: policyHash(told.gate),
    drift: drift ? { ...drift, healed: past?.healed !== undefined } : null,
    rules: judgement.rules.map(({ rule, verdict, value }) => ({
      rule,
      verdict,
      value: value === undefined ? null : shown(value),
    })),
  });
  const { verdict } = judgement;
  const check = { verdict, because, model: target, version: uri ?? uriOf(candidate), summary };
  return { ok, because, uri, evidence, check: told.mode === "explain" ? undefined : check, ...judgement };
}

const evidenceOf = ({ judgement, candidate, champion, target, given, uses, sha256, gate }: Told, mlflow: Mlflow) => ({
  at: new Date(given.now).toISOString(),
  server: mlflow.url,
  verdict: judgement.verdict,
  sha256,
  policy: policyHash(gate),
  candidate: { model: candidate.model ?? null, version: candidate.version ?? null, ...runEvidence(candidate, mlflow) },
  champion:
    champion.version === undefined
      ? null
      : {
          model: target ?? null,
          version: champion.version,
          ...(typeof champion.judged === "object" && runEvidence(champion.judged, mlflow)),
        },
  evaluationSetUses: uses ?? null,
  rules: judgement.rules.map((rule) => ({ ...rule })),
});

/** Where the values come from, and the data that they were measured on. */
const runEvidence = ({ run }: Candidate, mlflow: Mlflow) => ({
  run: run.runId,
  url: mlflow.runUrl(run),
  ended: run.end === undefined ? null : new Date(run.end).toISOString(),
  evaluationSet: run.tags[evaluationSetTag] ?? null,
});
