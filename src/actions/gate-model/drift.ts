/** What others left behind: promoters that were killed, and people who changed the alias in MLflow. */
import type { Drift } from "../../gate/history.ts";
import type { GateSettings } from "../../gate/settings.ts";
import { actorOf } from "../../kernel/actor.ts";
import { UserError } from "../../kernel/errors.ts";
import { type Past, pastOf } from "./ledger.ts";
import { giveStage, type Promoting, promote, settledLine } from "./promotion.ts";

export interface Looked extends Past {
  /** What was put back, of which nothing is left to see. */
  healed?: Drift;
  /** For people: what has drifted, and whether it was put back. */
  said?: string;
}

/** Settles an intent that outlived its promoter, says what has drifted, and heals it with `gate.drift: heal`. */
export async function lookBack(model: string, gate: GateSettings, promoting: Promoting): Promise<Looked> {
  const { ledger, mlflow, host } = promoting;
  const alias = gate["champion-alias"];
  let healed: Pick<Looked, "healed" | "said"> = {};
  for (;;) {
    const settled = await ledger.settle();
    if (settled) host.log(settledLine(settled));
    const past = await pastOf(model, alias, ledger, mlflow);
    const { drift, moves, champion } = past;
    if (drift === undefined) {
      if (champion !== undefined && champion === moves.at(-1)?.to)
        await giveStage(model, champion, gate.stage, mlflow, host);
      return { ...past, ...healed };
    }
    const said = driftLine(model, alias, drift);
    host.log(said);
    if (gate.drift !== "heal") return { ...past, said };
    await heal(model, alias, drift, promoting);
    healed = { healed: drift, said: `${said} It was put back.` };
  }
}

export const driftLine = (model: string, alias: string, drift: Drift): string =>
  `Drift: the ledger gave ${alias} of ${model} to version ${drift.ledger}, but it is ${place(drift)}: someone changed it in MLflow.`;

const place = ({ alias }: Drift): string => (alias === null ? "gone" : `version ${alias}`);

/** The alias goes back to where the ledger has it. Throws UserError when that version is there no more. */
async function heal(model: string, alias: string, drift: Drift, promoting: Promoting): Promise<void> {
  const { mlflow, host } = promoting;
  if ((await mlflow.modelVersion(model, drift.ledger))?.status !== "READY")
    throw new UserError(
      `${alias} of ${model} is ${place(drift)}, and can't be put back: version ${drift.ledger} is in MLflow no more`,
      "gate.drift: heal in mlops.yml",
      "Go back to another version with mode: rollback and model-version, or set gate.drift: report.",
    );
  const because = `someone had changed it in MLflow: it was ${place(drift)}`;
  const by = actorOf(host.event);
  const healing = { model, alias, from: drift.alias, to: drift.ledger, kind: "heal" as const, by, because };
  if ((await promote(healing, promoting)) !== undefined)
    host.log(`Healed: ${alias} of ${model} is version ${drift.ledger} again.`);
}
