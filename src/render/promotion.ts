/** What became of a registered model's alias: its history, and a rollback. */
import type { Move } from "../gate/history.ts";
import { escaped, table } from "./markdown.ts";

/** So many moves are shown. */
const shownMoves = 5;

const words = { promotion: "promotion", rollback: "rollback", heal: "drift healed" } as const;

/** The last moves, the newest first: when, what, who and why. Empty without any. */
export function historyTable(moves: readonly Move[]): string {
  const last = moves.slice(-shownMoves).reverse();
  if (last.length === 0) return "";
  const rows = last.map(({ at, kind, from, to, by, because }) => [
    at.replace("T", " ").replace(/\.\d+Z$/, " UTC"),
    words[kind ?? "promotion"],
    from === null ? to : `${from} → ${to}`,
    escaped(by),
    escaped(because),
  ]);
  const more = moves.length > last.length ? `, the last ${last.length} of ${moves.length}` : "";
  return `### History${more}\n\n${table(["when", "what", "version", "who", "why"], rows)}`;
}

export function rollbackSummary({ because, history }: { because: string; history: readonly Move[] }): string {
  return ["## ↩️ Rollback", escaped(because), historyTable(history)].join("\n\n");
}
