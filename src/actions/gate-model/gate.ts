/** Judges, and promotes what passes; again when the champion has changed in between. */
import { connectMlflow, type Mlflow } from "../../clients/mlflow.ts";
import type { MlflowInputs } from "../../clients/mlflow-inputs.ts";
import type { InMlflow } from "../../gate/candidate.ts";
import type { Judged } from "../../gate/evidence.ts";
import { evidenceText } from "../../gate/evidence-file.ts";
import { movesOf } from "../../gate/history.ts";
import type { Ledger } from "../../gate/ledger.ts";
import { actorOf } from "../../kernel/actor.ts";
import { RemoteError, UserError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import type { Candidate } from "./candidates.ts";
import { courtOf } from "./court.ts";
import { lookBack } from "./drift.ts";
import { keepEvidence } from "./evidence.ts";
import { chosenOf, judgedBeside } from "./judging.ts";
import { type LedgerPlace, openLedger } from "./ledger.ts";
import { promote, versionIn } from "./promotion.ts";
import { called, type Gated, refusal, report, tag, uriOf } from "./telling.ts";

export interface Asked extends LedgerPlace {
  wanted: InMlflow;
  /** Absolute path of the file that gets all that the verdict rests on. */
  evidenceFile: string | undefined;
  mode: "evaluate" | "promote" | "explain";
  access: MlflowInputs;
  /** What this pipeline has built: references with digests by name. */
  images: Readonly<Record<string, string>> | undefined;
}

/** So often a champion may change under our hands. */
const mostChanges = 10;

export async function gateModel(asked: Asked, host: Host): Promise<Gated> {
  const { wanted, mode, gate } = asked;
  const mlflow = await connectMlflow(asked.access, host.signal);
  const chosen = await chosenOf(wanted, gate, mlflow, host);
  const { candidate } = chosen;
  const target = gate.model ?? candidate.model;
  const court = courtOf(asked, target, mlflow, host);
  const alias = gate["champion-alias"];
  const promoting =
    mode === "promote"
      ? { mlflow, ledger: await ledgerOf(candidate, target, mlflow, asked, host), stage: gate.stage, host }
      : undefined;

  for (let round = 1; ; round++) {
    const past = promoting && (await lookBack(target!, gate, promoting));
    const judged = await judgedBeside(chosen, court, mlflow, host);
    const { champion, judgement } = judged;
    const subject = {
      candidate: `${called(candidate)}, run ${candidate.run.runId}`,
      url: mlflow.runUrl(candidate.run),
    };
    const { text, sha256 } = evidenceText({ ...subject, policy: gate, case: judged.given, judgement });
    if (asked.evidenceFile !== undefined) keepEvidence(asked.evidenceFile, text);
    const end = async (ok: boolean, because: string, uri: string | undefined, commit?: string) => {
      const entries = commit === undefined ? undefined : await promoting?.ledger.entries();
      const history = entries ? movesOf(entries, alias) : (past?.moves ?? []);
      const told = {
        ok,
        because,
        uri,
        commit,
        ...judged,
        sha256,
        candidate,
        target,
        chosen: chosen.said,
        mode,
        gate,
      };
      return report({ ...told, past, history }, mlflow, host);
    };
    if (mode === "explain") {
      const now = judgement.verdict === "pass" ? `${called(candidate)} passes.` : refusal(candidate, judgement.rules);
      return end(true, `${now} Nothing was changed (mode: explain).`, undefined);
    }

    if (judgement.verdict !== "pass") {
      if (promoting) await tag(candidate, judgement, court, mlflow, host);
      return end(false, refusal(candidate, judgement.rules), undefined);
    }
    if (!promoting || !past)
      return end(true, `${called(candidate)} passes. Nothing was promoted (mode: evaluate).`, uriOf(candidate));
    const version = await versionIn(target!, candidate as Required<Judged>, mlflow);
    const uri = `models:/${target}/${version}`;
    await tag(candidate, judgement, court, mlflow, host);
    if (past.drift && gate.drift === "refuse") {
      const refused = `${called(candidate)} passes, but nothing is promoted (gate.drift: refuse). ${past.said}`;
      return end(false, refused, undefined);
    }
    const last = past.moves.at(-1)?.to;
    if (version === champion.version && version === last)
      return end(
        true,
        `${called(candidate)} passes, and is the champion of ${target} already (version ${version}).`,
        uri,
      );

    const promotion = {
      model: target!,
      alias,
      // Set by hand to what passes now: the ledger gets the entry that is missing.
      from: (version === champion.version ? last : champion.version) ?? null,
      to: version,
      by: actorOf(host.event),
      because: judgement.rules.map((rule) => `${rule.rule}: ${rule.because}`).join("; "),
      evidence: sha256,
    };
    const commit = await promote(promotion, promoting, champion.version ?? null);
    if (commit !== undefined) {
      const before = promotion.from === null ? "there was none before" : `before it was ${promotion.from}`;
      const because = `${called(candidate)} passes: ${alias} of ${target} is version ${version} now, ${before}.`;
      return end(true, because, uri, commit);
    }
    if (round === mostChanges)
      throw new RemoteError("MLflow", `promote ${target}`, "a new champion each time", "Too many promote at once.");
    host.log("The champion has changed in the meantime: judging again beside the new one.");
  }
}

/** Throws UserError where nothing could be promoted. */
async function ledgerOf(
  candidate: Candidate,
  target: string | undefined,
  mlflow: Mlflow,
  asked: Asked,
  host: Host,
): Promise<Ledger> {
  if (candidate.model === undefined || candidate.version === undefined || target === undefined)
    throw new UserError(
      `run ${candidate.run.runId} registered no model, so there is nothing to promote`,
      "input candidate",
      "Let the training register its model in MLflow, or give mode: evaluate.",
    );
  return openLedger(target, asked, mlflow, host);
}
