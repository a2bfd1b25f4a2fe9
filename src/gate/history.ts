/** What a ledger tells of an alias: which versions it had, what undoes the last change, and whether someone changed it past the ledger. */
import type { Entry, Intent } from "./ledger.ts";

/** A promotion, rollback or healing that has happened. */
export type Move = Intent;

/** The moves of an alias in the order in which they ended; those that were dropped are left out. */
export function movesOf(entries: readonly Entry[], alias: string): Move[] {
  const intents = new Map(entries.flatMap((entry) => (entry.event === "intent" ? [[entry.id, entry]] : [])));
  return entries.flatMap(({ event, id }) => {
    const intent = intents.get(id);
    return event === "done" && intent?.alias === alias ? [intent] : [];
  });
}

export interface Drift {
  /** The version that the ledger gave the alias. */
  ledger: string;
  /** The one that the alias names; null when there is no such alias. */
  alias: string | null;
}

/** Undefined while the alias is where the last move put it, or when there was none. */
export function driftOf(moves: readonly Move[], now: string | undefined): Drift | undefined {
  const last = moves.at(-1)?.to;
  return last === undefined || last === now ? undefined : { ledger: last, alias: now ?? null };
}

/** Versions that had the alias before the one that has it now, the latest first, each once; not those that were healed away. */
export function servedBefore(moves: readonly Move[], now: string | undefined): string[] {
  const versions = moves.flatMap(({ kind, from, to }) => (from === null || kind === "heal" ? [to] : [from, to]));
  return [...new Set(versions.reverse())].filter((version) => version !== now);
}

/** Where a rollback that names no version goes: back before the last promotion, once; or why nobody can tell. */
export function versionBefore(
  moves: readonly Move[],
  now: string | undefined,
): { version: string } | { because: string } {
  const last = moves.findLast(({ kind }) => kind !== "heal");
  if (last === undefined) return { because: "the ledger knows of no promotion" };
  const drift = driftOf(moves, now);
  if (drift)
    return { because: `the ledger gave the alias to version ${drift.ledger}, but someone has changed it in MLflow` };
  if (last.kind === "rollback") return { version: last.to };
  return last.from === null
    ? { because: `version ${last.to} was the first that was promoted` }
    : { version: last.from };
}
