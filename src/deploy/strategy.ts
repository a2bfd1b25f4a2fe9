/** What a deployment has to do, by what is served already. */
import { named, type Served } from "./model.ts";

export interface Now {
  current: Served | undefined;
  former: Served | undefined;
  /** The current version runs, and is restarted when it ends. */
  running: boolean;
}

/** `confirm`: it is served already, so that it only has to be asked. */
export type Plan = { do: "start" | "confirm"; version: Served } | { do: "nothing"; because: string };

export function plan(mode: "apply" | "rollback", wanted: Served | undefined, { current, former, running }: Now): Plan {
  const version = mode === "rollback" ? former : wanted;
  if (!version) {
    const serves = current
      ? `${named(current)} is the only version that was ever served here`
      : "nothing was ever served here";
    return {
      do: "nothing",
      because: `There is no former version to go back to: ${serves}. Deploy one with mode: apply.`,
    };
  }
  return { do: current && running && same(current, version) ? "confirm" : "start", version };
}

/** A name and number can stand for another model after the registry was made anew: the ids have to agree where both are known. */
export const same = (a: Served, b: Served): boolean =>
  a.model === b.model &&
  a.version === b.version &&
  (["runId", "modelId"] as const).every((id) => a[id] === undefined || b[id] === undefined || a[id] === b[id]);
