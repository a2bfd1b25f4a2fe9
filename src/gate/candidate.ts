/** What the input `candidate` names. */
import { BadValue } from "../kernel/inputs.ts";

/** What MLflow is asked for. */
export type InMlflow =
  | { kind: "runs"; runs: readonly WantedRun[] }
  | { kind: "version"; model: string; version: string }
  | { kind: "alias"; model: string; alias: string };

/** `evidence`: a file, which is judged again without MLflow. */
export type Wanted = InMlflow | { kind: "evidence"; file: string };

export interface WantedRun {
  runId: string;
  /** Where it is known what the run registered. */
  model?: string;
  version?: string;
}

const forms =
  "run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, evidence:FILE, or what trigger-training gave as mlflow-runs";

/** Reads `run:ID`, `runs:ID,ID`, `version:NAME/N`, `alias:NAME@ALIAS`, `evidence:FILE`, or the JSON of `mlflow-runs`; throws BadValue. */
export function candidateFrom(text: string): Wanted {
  if (text.startsWith("[")) return { kind: "runs", runs: fromTraining(text) };
  const [, kind, rest = ""] = /^(runs?|version|alias|evidence):(.+)$/s.exec(text) ?? [];
  if (kind === "run" || kind === "runs") {
    const ids = rest
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== "");
    const wrong = ids.find((id) => !/^[0-9a-f]{32}$/i.test(id));
    if (ids.length === 0 || wrong !== undefined || (kind === "run" && ids.length > 1)) {
      throw new BadValue(
        wrong === undefined ? "does not name one run" : `has "${wrong}", which is no id of an MLflow run`,
        "An id has 32 hexadecimal digits: MLflow's page of the run shows it. Several are written runs:ID,ID.",
      );
    }
    return { kind: "runs", runs: [...new Set(ids)].map((runId) => ({ runId })) };
  }
  const [, model, version] = (kind === "version" && /^(.+)\/([1-9]\d*)$/s.exec(rest)) || [];
  if (model !== undefined && version !== undefined) return { kind: "version", model, version };
  const [, owner, alias] = (kind === "alias" && /^(.+)@([\w-]+)$/s.exec(rest)) || [];
  if (owner !== undefined && alias !== undefined) return { kind: "alias", model: owner, alias };
  if (kind === "evidence") return { kind, file: rest };
  throw new BadValue("names no candidate", `Write ${forms}.`);
}

/** The candidates of a training; all of its runs when none is marked. */
function fromTraining(text: string): WantedRun[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new BadValue("starts like JSON, but is none", "Hand on the output mlflow-runs of trigger-training as it is.");
  }
  const runs = given as { runId?: unknown; model?: unknown; version?: unknown; role?: unknown }[];
  const wrong = !Array.isArray(runs) || runs.some((run) => typeof run?.runId !== "string");
  if (wrong) throw new BadValue("is no list of runs with their runId", `Write ${forms}.`);
  if (runs.length === 0)
    throw new BadValue(
      "is an empty list: the training left no MLflow run behind",
      "Let its tasks set the run tag mlops.request-id to the dag run's conf mlops.request-id.",
    );
  const marked = runs.filter(({ role }) => role === "candidate");
  return (marked.length > 0 ? marked : runs).map(({ runId, model, version }) => ({
    runId: String(runId),
    ...(typeof model === "string" && { model }),
    ...((typeof version === "string" || typeof version === "number") && { version: String(version) }),
  }));
}
