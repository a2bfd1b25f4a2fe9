/** Runs in flight of the DAGs that a sync is about to change. */
import type { Airflow } from "../../clients/airflow.ts";
import { RemoteError, UserError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import { count } from "../../render/plain.ts";
import type { RunInFlight } from "../../render/sync.ts";

/** So many are named in the log; the summary has the others. */
const mostNamed = 5;

/** Says in the log which runs there are. That they can't be asked for is no reason not to sync. */
export async function namedFlight(airflow: Airflow, dagIds: readonly string[], host: Host): Promise<RunInFlight[]> {
  if (dagIds.length === 0) return [];
  try {
    const { runs, total } = await airflow.runsInFlight(dagIds);
    const flight = runs.map(({ dagId, runId, state, bundleVersion }) => ({
      dagId,
      runId,
      state,
      ...(bundleVersion !== undefined && { commit: bundleVersion }),
    }));
    if (total === 0) return [];
    const named = flight.slice(0, mostNamed).map(({ dagId, runId }) => `${dagId} ${runId}`);
    const more = total > named.length ? ` and ${total - named.length} more` : "";
    host.log(
      `${count(total, "run")} in flight of DAGs that change or go: ${named.join(", ")}${more}. ${flightWords(flight)}`,
    );
    return flight;
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof RemoteError || error instanceof UserError)) throw error;
    host.log(`Which runs are in flight is not known: ${error.message}`);
    return [];
  }
}

function flightWords(flight: readonly RunInFlight[]): string {
  if (flight.every(({ commit }) => commit !== undefined))
    return "They stay on the commit that they began with: Airflow reads a git bundle.";
  return "Their next tasks use the files that are live then: only a git bundle of Airflow 3 keeps runs on their commit.";
}
