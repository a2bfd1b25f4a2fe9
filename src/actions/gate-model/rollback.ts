/** The alias goes back to a version that has served before. Nothing is judged: it passed when it was promoted. */
import { connectMlflow, type Mlflow } from "../../clients/mlflow.ts";
import type { MlflowInputs } from "../../clients/mlflow-inputs.ts";
import { type Move, movesOf, servedBefore, versionBefore } from "../../gate/history.ts";
import { actorOf } from "../../kernel/actor.ts";
import { RemoteError, UserError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import { rollbackSummary } from "../../render/promotion.ts";
import { driftLine } from "./drift.ts";
import { type LedgerPlace, openLedger, pastOf } from "./ledger.ts";
import { giveStage, promote, settledLine } from "./promotion.ts";

export interface AskedRollback extends LedgerPlace {
  /** The version to go back to; the one before when left out. */
  wanted: { model: string; version: string } | undefined;
  /** What the user says. */
  reason: string | undefined;
  access: MlflowInputs;
}

/** So often others may come first. */
const mostChanges = 10;
const where = "input model-version";

/** Answers the version that the alias names now, as `models:/NAME/VERSION`, and what was done. Throws UserError where it can't go back. */
export async function rollback(asked: AskedRollback, host: Host): Promise<{ uri: string; because: string }> {
  const { wanted, gate, reason } = asked;
  const model = modelOf(asked);
  const alias = gate["champion-alias"];
  const mlflow = await connectMlflow(asked.access, host.signal);
  const ledger = await openLedger(model, asked, mlflow, host);
  const promoting = { mlflow, ledger, stage: gate.stage, host };
  const by = actorOf(host.event);

  for (let round = 1; round <= mostChanges; round++) {
    const settled = await ledger.settle();
    if (settled) host.log(settledLine(settled));
    const { moves, champion, drift } = await pastOf(model, alias, ledger, mlflow);
    if (drift) host.log(driftLine(model, alias, drift));
    const to = await goal({ model, alias, wanted: wanted?.version, moves, champion }, mlflow);
    const uri = `models:/${model}/${to}`;
    const end = async (because: string, commit?: string) => {
      const history = commit === undefined ? moves : movesOf(await ledger.entries(), alias);
      await host.summary(rollbackSummary({ because, history }));
      const before = champion === undefined ? null : `models:/${model}/${champion}`;
      host.record({
        mode: "rollback",
        version: uri,
        championBefore: before,
        championAfter: uri,
        ledger: commit ?? null,
      });
      return { uri, because };
    };
    if (to === champion) {
      await giveStage(model, to, gate.stage, mlflow, host);
      return end(`${alias} of ${model} is version ${to} already: nothing was changed.`);
    }

    const because = reason ?? "no reason was given";
    const promotion = { model, alias, from: champion ?? null, to, kind: "rollback" as const, by, because };
    const commit = await promote(promotion, promoting);
    if (commit !== undefined) {
      const from = champion === undefined ? "there was none before" : `before it was ${champion}`;
      return end(`${alias} of ${model} is back at version ${to}, ${from}.`, commit);
    }
    host.log("The champion has changed in the meantime: looking again.");
  }
  throw new RemoteError("MLflow", `roll ${model} back`, "a new champion each time", "Too many promote at once.");
}

function modelOf({ wanted, gate }: AskedRollback): string {
  if (wanted === undefined && gate.model === undefined)
    throw new UserError(
      "which model is rolled back? Neither gate.model in mlops.yml nor model-version names one",
      where,
      "Give the version to go back to, such as models:/skin_cancer/7, or set gate.model.",
    );
  if (wanted !== undefined && gate.model !== undefined && wanted.model !== gate.model)
    throw new UserError(
      `is of ${wanted.model}, but gate.model in mlops.yml is ${gate.model}`,
      where,
      `Give a version of ${gate.model}.`,
    );
  return (wanted?.model ?? gate.model)!;
}

/** The version to go back to; throws UserError unless it has served, by the ledger, and is still there. */
async function goal(
  asked: {
    model: string;
    alias: string;
    wanted: string | undefined;
    moves: readonly Move[];
    champion: string | undefined;
  },
  mlflow: Mlflow,
): Promise<string> {
  const { model, alias, wanted, moves, champion } = asked;
  const others = servedBefore(moves, champion);
  const fix =
    others.length === 0
      ? "No other version has served by the ledger: promote one, with mode: promote."
      : `Name one that has served: ${others.map((version) => `models:/${model}/${version}`).join(", ")}.`;
  const before = wanted === undefined ? versionBefore(moves, champion) : { version: wanted };
  if ("because" in before)
    throw new UserError(`there is no version to go back to: ${before.because}`, `${alias} of ${model}`, fix);
  const { version } = before;
  if (version === champion) return version;
  if (!others.includes(version))
    throw new UserError(`${model} version ${version} has never served by the ledger`, where, fix);
  if ((await mlflow.modelVersion(model, version))?.status !== "READY")
    throw new UserError(`${model} version ${version} is in MLflow no more, or not READY`, where, fix);
  return version;
}
