/** What judging asks for beside MLflow: what was promoted before, and what this pipeline has built. */
import { Git } from "../../clients/git.ts";
import type { Mlflow } from "../../clients/mlflow.ts";
import { openState } from "../../clients/state.ts";
import { movesOf } from "../../gate/history.ts";
import { RemoteError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import { releaseId } from "../../release/record.ts";
import type { Court } from "./judging.ts";
import { type LedgerPlace, openLedger } from "./ledger.ts";

/** `images`: name → reference with digest, as the input says it; without it the release record of this commit is read. */
export function courtOf(
  place: LedgerPlace & { images: Readonly<Record<string, string>> | undefined },
  target: string | undefined,
  mlflow: Mlflow,
  host: Host,
): Court {
  const { gate, directory } = place;
  return {
    gate,
    target,
    async promoted() {
      if (target === undefined) return [];
      const ledger = await openLedger(target, place, mlflow, host);
      const moves = movesOf(await ledger.entries(), gate["champion-alias"]);
      return moves.flatMap(({ kind, to }) => (kind === undefined ? [to] : []));
    },
    async pipeline() {
      const commit = host.event.sha ?? (await new Git(directory, { signal: host.signal }).head());
      const wantsImages = gate.rules.some((rule) => rule.kind === "lineage" && rule.of.includes("image"));
      const images = place.images ? Object.values(place.images) : undefined;
      const built = images ?? (wantsImages && commit !== undefined ? await builtAt(commit, place, host) : undefined);
      return { ...(commit !== undefined && { commit }), ...(built && { images: built }) };
    },
  };
}

/** The images in the release record of a commit; undefined when there is no record of them. */
async function builtAt(commit: string, place: LedgerPlace, host: Host): Promise<string[] | undefined> {
  const { state, directory } = place;
  const path = `releases/${releaseId(commit)}/build-images.json`;
  const text = await (await openState(state, directory, host)).read(path);
  if (text === undefined) return undefined;
  try {
    const { part } = JSON.parse(text) as { part: { images: { reference: string | null }[] } };
    return part.images.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  } catch {
    throw new RemoteError("The state branch", `read ${path}`, "no release record", "Someone has edited it by hand.");
  }
}
