/** What lies at the target, what a release would change of it, and what stands against that. Writes nothing. */
import { createHash } from "node:crypto";
import {
  actualFiles,
  asCommitted,
  type DriftChoice,
  type FoundDrift,
  keeping,
  type Offer,
  objectionToDrift,
  unsettled,
} from "../../sync/drift.ts";
import { type Manifest, sourceHash } from "../../sync/manifest.ts";
import { isEmpty, objectionsTo, type Plan, planOf } from "../../sync/plan.ts";
import { objectionsToPlanned, type Planned } from "../../sync/planned.ts";
import type { Drift, Target, TargetState } from "../../sync/targets/target.ts";

export interface Choices {
  drift: DriftChoice;
  adopt: boolean;
  "allow-mass-delete": boolean;
  /** A plan that was made earlier. */
  plan: Planned | undefined;
}

export interface Look {
  /** Of the offer: with what was kept of others. */
  offer: Offer;
  /** What others did, and the offer does not. */
  drift: FoundDrift[];
  plan: Plan;
  /** Nothing is to be written. */
  same: boolean;
  objections: string[];
}

/** `kept`: the offer is a release that the target keeps, and not to be added to. */
export async function lookAt(
  target: Target,
  state: TargetState,
  wanted: Offer,
  choices: Choices,
  kept = false,
): Promise<Look> {
  const { current } = state;
  const looks = current !== undefined && target.guarantee.writes && choices.drift !== "ignore";
  const committed = looks ? asCommitted(current) : current;
  const found = looks && committed ? await read(await target.drift(committed)) : [];
  const drift = unsettled(found, wanted);
  const offer = choices.drift === "keep" && drift.length > 0 ? keeping(wanted, drift) : wanted;
  const actual = committed && { ...committed, files: actualFiles(committed, found) };
  const plan = planOf(actual, offer.hashes);
  const objections = [
    ...objectionToDrift(drift, choices.drift),
    ...objectionsToPlanned(choices.plan, plan),
    ...(kept ? [] : objectionsTo(target, { ...state, current: actual }, plan, offer.hashes, choices)),
  ];
  return { offer, drift, plan, objections, same: isEmpty(plan) && !hasSettled(current, offer) };
}

/** What was kept of others is now the commit's own. */
const hasSettled = (current: Manifest | undefined, { kept = {} }: Offer): boolean =>
  Object.keys(current?.kept ?? {}).some((path) => !Object.hasOwn(kept, path));

const read = (drift: readonly Drift[]): Promise<FoundDrift[]> =>
  Promise.all(
    drift.map(async (one) => {
      if (!one.file) return one;
      const bytes = await one.file.bytes();
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { ...one, sha256, source: sourceHash(new TextDecoder().decode(bytes)) };
    }),
  );
