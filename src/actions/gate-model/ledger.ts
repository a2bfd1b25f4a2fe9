/** The ledger of a registered model, as an action of this job opens it; what stands in it is compared with MLflow. */
import type { Mlflow } from "../../clients/mlflow.ts";
import { openState } from "../../clients/state.ts";
import { type Drift, driftOf, type Move, movesOf } from "../../gate/history.ts";
import { Ledger, openIntent } from "../../gate/ledger.ts";
import type { GateSettings } from "../../gate/settings.ts";
import type { Host } from "../../kernel/host.ts";
import type { StateSettings } from "../../release/settings.ts";

export interface LedgerPlace {
  /** The repository's folder. */
  directory: string;
  gate: GateSettings;
  state: StateSettings;
}

export async function openLedger(
  model: string,
  { directory, gate, state }: LedgerPlace,
  mlflow: Mlflow,
  host: Host,
): Promise<Ledger> {
  return new Ledger(await openState(state, directory, host), model, () => mlflow.alias(model, gate["champion-alias"]));
}

export interface Past {
  moves: readonly Move[];
  /** The version that the alias names. */
  champion: string | undefined;
  drift: Drift | undefined;
}

/** What has become of the alias so far. While someone promotes, there is no drift. */
export async function pastOf(model: string, alias: string, ledger: Ledger, mlflow: Mlflow): Promise<Past> {
  for (let entries = await ledger.entries(); ; ) {
    const champion = await mlflow.alias(model, alias);
    const moves = movesOf(entries, alias);
    const drift = openIntent(entries) ? undefined : driftOf(moves, champion);
    if (drift === undefined) return { moves, champion, drift };
    // Someone may have promoted between the two readings.
    const after = await ledger.entries();
    if (after.length === entries.length) return { moves, champion, drift };
    entries = after;
  }
}
