/** The policy as a hash, by which people see on MLflow's page whether two versions were judged alike. */
import { createHash } from "node:crypto";
import type { GateSettings } from "./settings.ts";

/**
 * Over all settings of `gate` that a verdict can depend on: each but `stage`. `champion-alias`, `model` and `drift` decide which version rules
 * compare with. 12 hexadecimal digits; in which order keys were written, and whether defaults were, does not matter.
 */
export function policyHash({ stage: _, ...policy }: GateSettings): string {
  const text = JSON.stringify(policy, (_, value) => (isObject(value) ? sorted(value) : value));
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
