/** A plan that was made earlier, reviewed perhaps, and is to be done as it is or not at all. Pure. */
import { BadValue } from "../kernel/inputs.ts";
import type { Plan } from "./plan.ts";

/** Of a `Plan`. */
export interface Planned {
  from: string | null;
  contents: string;
}

/** The output `plan` of an earlier run. Throws BadValue. */
export function parsePlanned(value: string): Planned {
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch {}
  const { from, contents } = Object(json) as { from?: unknown; contents?: unknown };
  if ((from === null || typeof from === "string") && typeof contents === "string") return { from, contents };
  throw new BadValue("is no plan", "Hand on the output plan of a sync-dags step with mode: plan.");
}

/** Why the plan that was handed over can't be done. */
export function objectionsToPlanned(planned: Planned | undefined, plan: Plan): string[] {
  if (planned === undefined) return [];
  const live = (release: string | null | undefined) => (release ? `release ${release}` : "no release");
  if (planned.from !== (plan.from ?? null))
    return [
      `The target has moved since the plan was made: ${live(planned.from)} was live then, ${live(plan.from)} is live now. Make a new plan.`,
    ];
  if (planned.contents !== plan.contents)
    return [
      "The files are not those of the plan. Apply it on the commit, with the images and settings, that it was made with, or make a new one.",
    ];
  return [];
}
