/** What a ledger tells of an alias; `2→3` is a promotion, `3→2 rollback` and `5→3 heal` are what they say. */
import { describe, expect, it } from "@jest/globals";
import { driftOf, movesOf, servedBefore, versionBefore } from "../../src/gate/history.ts";
import type { Entry, Intent } from "../../src/gate/ledger.ts";

const at = "2026-01-01T00:00:00Z";

function intent(text: string, id = text, alias = "champion"): Intent {
  const [, from, to, kind] = /^(\d*)→(\d+)(?: (rollback|heal))?$/.exec(text)!;
  const rest = { event: "intent" as const, expires: at, model: "m", alias, by: "me", because: "good" };
  return { id, at, ...rest, from: from || null, to: to!, ...(kind && { kind: kind as "rollback" | "heal" }) };
}
const end = (id: string, event: "done" | "dropped"): Entry => ({ id, at, event });
const moves = (...texts: string[]) =>
  movesOf(
    texts.flatMap((text) => [intent(text), end(text, "done")]),
    "champion",
  );

describe("the moves of an alias", () => {
  it("are those that are done, in the order in which they ended", () => {
    const entries = [
      intent("→1"),
      end("→1", "dropped"),
      intent("→2"),
      end("→2", "done"),
      end("→1", "done"),
      intent("1→3"),
    ];
    expect(movesOf(entries, "champion").map(({ to }) => to)).toEqual(["2", "1"]);
  });

  it("are its own", () => {
    expect(movesOf([intent("→1", "a", "shadow"), end("a", "done")], "champion")).toEqual([]);
  });
});

describe("drift", () => {
  it.each([
    ["is none where the last move put the alias", ["→1", "1→2"], "2", undefined],
    ["is none before the first move", [], "7", undefined],
    ["is another version", ["→1", "1→2"], "7", { ledger: "2", alias: "7" }],
    ["is an alias that is gone", ["→1"], undefined, { ledger: "1", alias: null }],
  ])("%s", (_, texts, now, drift) => {
    expect(driftOf(moves(...texts), now)).toEqual(drift);
  });
});

describe("a rollback without a name", () => {
  it.each<[string, string[], string | undefined, object]>([
    ["undoes the last promotion", ["→1", "1→2", "2→3"], "3", { version: "2" }],
    ["goes back once, however often it is asked", ["→1", "1→2", "2→3", "3→2 rollback"], "2", { version: "2" }],
    ["undoes the promotion after it", ["→1", "1→2", "2→1 rollback", "1→3"], "3", { version: "1" }],
    ["looks past a healing", ["→1", "1→2", "7→2 heal"], "2", { version: "1" }],
    ["has nowhere to go from the first", ["→1"], "1", { because: "version 1 was the first that was promoted" }],
    ["has nowhere to go without a ledger", [], "4", { because: "the ledger knows of no promotion" }],
    [
      "does not guess after a change by hand",
      ["→1", "1→2"],
      "7",
      { because: "the ledger gave the alias to version 2, but someone has changed it in MLflow" },
    ],
  ])("%s", (_, texts, now, answer) => {
    expect(versionBefore(moves(...texts), now)).toEqual(answer);
  });
});

it("the versions that served are named once, the latest first, without those that were healed away", () => {
  expect(servedBefore(moves("4→5", "5→6", "6→5 rollback", "9→5 heal", "5→7"), "7")).toEqual(["5", "6", "4"]);
});
