/** The alias moves, with an entry in the ledger before and after. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Mlflow } from "../../clients/mlflow.ts";
import type { Judged } from "../../gate/evidence.ts";
import { type Ledger, type Promotion, patience } from "../../gate/ledger.ts";
import { RemoteError } from "../../kernel/errors.ts";

export type Promoted =
  | { state: "done"; commit: string }
  /** Before anything was set: the candidate has to be judged again, beside the new champion. */
  | { state: "moved" }
  /** After it was set, someone else set it to another version. */
  | { state: "overtaken"; alias: string | undefined };

export const settledLine = ({ to, by }: Pick<Promotion, "to" | "by">): string =>
  `A promotion to version ${to} by ${by} was cut short; the ledger now says how it ended.`;

/** Waits while another one promotes. */
export async function promote(
  promotion: Promotion,
  { mlflow, ledger, signal, log }: { mlflow: Mlflow; ledger: Ledger; signal: AbortSignal; log: (text: string) => void },
): Promise<Promoted> {
  const id = randomUUID();
  const end = Date.now() + 2 * patience;
  for (;;) {
    const settled = await ledger.settle();
    if (settled) log(settledLine(settled));
    const began = await ledger.begin(id, promotion);
    if (began.state === "moved") return { state: "moved" };
    if (began.state === "begun") {
      if (Date.now() < began.until.getTime()) break;
      throw new RemoteError("git", `promote ${promotion.model}`, "too late", "Nothing was promoted: run this again.");
    }
    if (Date.now() > end)
      throw new RemoteError("The ledger", `promote ${promotion.model}`, "busy", `${began.by} does not come to an end.`);
    log(`${began.by} promotes at this moment: waiting for it.`);
    await sleep(2000, undefined, { signal });
  }
  await mlflow.setAlias(promotion.model, promotion.alias, promotion.to);
  const { alias, commit } = await ledger.finish(id);
  return alias === promotion.to ? { state: "done", commit } : { state: "overtaken", alias };
}

/** Tag of a version that is a copy: the `models:/NAME/VERSION` that it was copied from. */
export const sourceTag = "mlops.source";

/** The candidate as a version of `target`: itself, or a copy, made once. */
export async function versionIn(target: string, candidate: Required<Judged>, mlflow: Mlflow): Promise<string> {
  if (candidate.model === target) return candidate.version;
  const source = `models:/${candidate.model}/${candidate.version}`;
  const { runId } = candidate.run;
  const copies = await mlflow.modelVersions({ filter: `run_id='${runId}'` });
  const there = copies.find(({ name, tags }) => name === target && tags[sourceTag] === source);
  if (there !== undefined) return there.version;
  await mlflow.createRegisteredModel(target);
  return (await mlflow.createModelVersion({ name: target, source, runId, tags: { [sourceTag]: source } })).version;
}
