/** The ledger on a real state branch; the alias and the clock are the test's. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { must } from "../../platform/tool.ts";
import { StateBranch } from "../../src/clients/state.ts";
import { movesOf } from "../../src/gate/history.ts";
import { entriesOf, Ledger, ledgerPath, patience } from "../../src/gate/ledger.ts";

const scratch = mkdtempSync(join(tmpdir(), "ledger-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A registered model's alias, and ledgers for it as several jobs have them. */
async function world() {
  const repository = mkdtempSync(join(scratch, "bare-"));
  await must("git", ["init", "--quiet", "--bare", repository]);
  const now = { alias: undefined as string | undefined, time: Date.parse("2026-01-01T00:00:00Z") };
  const branch = () =>
    new StateBranch({ repository, branch: "mlops-state", folder: mkdtempSync(join(scratch, "job-")) });
  const job = () =>
    new Ledger(
      branch(),
      "m",
      async () => now.alias,
      () => now.time,
    );
  return { now, job, branch };
}
const to = (version: string, from: string | null = null) => ({
  model: "m",
  alias: "champion",
  from,
  to: version,
  by: "me",
  because: "good",
});
const events = async (ledger: Ledger) => (await ledger.entries()).map(({ id, event }) => `${id} ${event}`);

describe("a promotion", () => {
  it("is an intent, then done", async () => {
    const { now, job } = await world();
    const ledger = job();
    const until = new Date(now.time + 45_000);
    expect(await ledger.begin("one", to("1"))).toEqual({ state: "begun", until });
    now.alias = "1";
    expect(await ledger.finish("one")).toMatchObject({ alias: "1", commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(await events(job())).toEqual(["one intent", "one done"]);
  });

  it("waits while another one's intent is open, and is not begun beside another champion", async () => {
    const { now, job } = await world();
    await job().begin("one", to("1"));
    const second = job();
    expect(await second.settle()).toBeUndefined();
    expect(await second.begin("two", to("2"))).toMatchObject({ state: "busy", by: "me" });
    now.alias = "1";
    await job().finish("one");
    expect(await second.begin("two", to("2"))).toEqual({ state: "moved", to: "1" });
    expect(await second.begin("two", to("2", "1"))).toMatchObject({ state: "begun" });
    expect(await events(job())).toEqual(["one intent", "one done", "two intent"]);
  });

  it("is begun by one of four at once", async () => {
    const { job } = await world();
    const began = await Promise.all(["1", "2", "3", "4"].map((id) => job().begin(id, to(id))));
    expect(began.map(({ state }) => state).sort()).toEqual(["begun", "busy", "busy", "busy"]);
  });

  it.each([
    ["before the alias", undefined, "dropped"],
    ["after the alias", "1", "done"],
    ["and the alias moved by hand", "7", "dropped"],
  ])("that was killed %s is settled by the next, after a while", async (_, alias, end) => {
    const { now, job } = await world();
    await job().begin("one", to("1"));
    now.alias = alias;
    now.time += patience + 1;
    const next = job();
    expect(await next.settle()).toMatchObject({ id: "one", to: "1" });
    expect(await next.settle()).toBeUndefined();
    expect(await next.entries()).toMatchObject([
      {},
      { id: "one", event: end, settled: true, ...(end === "dropped" && { found: alias ?? null }) },
    ]);
  });

  it("that was taken for dead, and set the alias after all, is done in the end", async () => {
    const { now, job } = await world();
    const slow = job();
    await slow.begin("slow", to("1"));
    now.time += patience + 1;
    await job().settle();
    now.alias = "1";
    expect(await slow.finish("slow")).toMatchObject({ alias: "1" });
    expect(await events(slow)).toEqual(["slow intent", "slow dropped", "slow done"]);
    expect(movesOf(await slow.entries(), "champion")).toMatchObject([{ to: "1" }]);
  });

  it("that finds another version under the alias is dropped, with what it found", async () => {
    const { now, job } = await world();
    const ledger = job();
    await ledger.begin("one", to("1"));
    now.alias = "9";
    expect((await ledger.finish("one")).alias).toBe("9");
    expect((await ledger.entries()).at(-1)).toMatchObject({ event: "dropped", found: "9" });
  });
});

describe("what is no ledger", () => {
  it.each(["{", "null", "[]", '"x"', '{"event":"intent","id":"1"}', '{"event":"gone","id":"1","at":"x"}'])(
    "is named by its line: %s",
    (line) => {
      const good = '{"event":"done","id":"1","at":"2026-01-01T00:00:00Z"}';
      expect(() => entriesOf(`${good}\n${line}\n`, "models/m.jsonl")).toThrow(
        /^models\/m\.jsonl on the state branch: line 2/,
      );
    },
  );

  it("stops a promotion", async () => {
    const { job, branch } = await world();
    await branch().change("By hand", async () => ({ [ledgerPath("m")]: "oops\n" }));
    await expect(job().begin("one", to("1"))).rejects.toMatchObject({ name: "UserError" });
  });
});

describe("a model's name", () => {
  it("is always one file in the folder of models, on every disk", () => {
    expect(ledgerPath("../../etc/passwd")).toBe("models/%2E%2E%2F%2E%2E%2Fetc%2Fpasswd.jsonl");
    expect(ledgerPath("ElasticNet(alpha=0.5)")).toBe("models/ElasticNet%28alpha%3D0%2E5%29.jsonl");
  });
});
