/** gate-model after the verdict: back to a version before, an alias that someone changed in MLflow, stages, the history. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { findPython } from "../../platform/python.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { ledgerOf, newName, place, removeFolders } from "./gateModel.ts";
import { step } from "./step.ts";

jest.setTimeout(120_000);
afterAll(removeFolders);

const rules = [{ metric: "acc", "at-least": 0.8 }];
const describeWithPython = await describeWith(findPython);

describeWithPython.each(["mlflow", "mlflow-2"])("gate-model on %s", (name) => {
  let url = "";
  let trainings: Trainings;
  beforeAll(async () => {
    ({ url } = await server(name));
    trainings = new Trainings(url);
  }, 300_000);

  /** A model whose versions 1, 2, … were promoted one after the other. */
  async function promoted(versions: number, settings: object = {}) {
    const model = newName();
    const { workspace, state } = await place({ model, rules, ...settings });
    const gate = (inputs: Record<string, string>) =>
      step("gate-model", { folder: workspace, inputs: { "mlflow-url": url, ...inputs } });
    const train = async (acc = 0.9) => trainings.run({ model, metrics: { acc } });
    for (let version = 1; version <= versions; version++)
      expect((await gate({ candidate: `run:${(await train()).runId}` })).code).toBe(0);
    return {
      model,
      workspace,
      gate,
      train,
      rollback: (inputs: Record<string, string> = {}) => gate({ mode: "rollback", ...inputs }),
      champion: () => trainings.alias(model, "champion"),
      setByHand: (version: string) =>
        trainings.post("registered-models/alias", { name: model, alias: "champion", version }),
      ledger: () => ledgerOf(state, model),
      stageOf: async (version: string) => (await trainings.version(model, version)).current_stage,
    };
  }

  describe("mode: rollback", () => {
    it("goes back to the version before, once, in seconds, and keeps who and why", async () => {
      const { model, rollback, champion, ledger } = await promoted(3);
      const started = performance.now();
      const back = await rollback({ reason: "too many false alarms" });
      const seconds = (performance.now() - started) / 1000;
      // docs/reliability.md has the last figures.
      console.log(`${name}: mode: rollback took ${seconds.toFixed(2)} s`);
      expect(seconds).toBeLessThan(20);
      expect([back.code, back.outputs.result, await champion()]).toEqual([0, "ok", "2"]);
      expect(back.outputs["model-version"]).toBe(`models:/${model}/2`);
      expect((await ledger()).slice(-2)).toMatchObject([
        {
          event: "intent",
          kind: "rollback",
          from: "3",
          to: "2",
          because: "too many false alarms",
          by: expect.any(String),
        },
        { event: "done" },
      ]);
      expect(back.summary).toMatch(
        /\| rollback \| 3 → 2 \| .+ \| too many false alarms \|\n.+\| promotion \| 2 → 3 \|/,
      );
      expect(JSON.parse(back.outputs.record!).actions["gate-model"]).toMatchObject({
        mode: "rollback",
        championBefore: `models:/${model}/3`,
        championAfter: `models:/${model}/2`,
      });

      const again = await rollback();
      expect([again.code, await champion(), again.outputs["model-version"]]).toEqual([0, "2", `models:/${model}/2`]);
      expect(again.stdout).toContain("is version 2 already: nothing was changed");
    });

    it("goes back to the version that is named, and from there to the next promotion", async () => {
      const { model, gate, train, rollback, champion } = await promoted(3);
      expect((await rollback({ "model-version": `models:/${model}/1` })).code).toBe(0);
      expect(await champion()).toBe("1");
      await gate({ candidate: `run:${(await train()).runId}` });
      expect(await champion()).toBe("4");
      await rollback();
      expect(await champion()).toBe("1");
    });

    it("refuses a version that never served, one that is gone, and to go back from the first", async () => {
      const { model, train, rollback, champion } = await promoted(2);
      const { version } = await train();
      const unproven = await rollback({ "model-version": `models:/${model}/${version}` });
      expect([unproven.code, unproven.stdout]).toEqual([2, expect.stringContaining("has never served by the ledger")]);
      expect(unproven.stdout).toContain(`Name one that has served: models:/${model}/1.`);
      await trainings.post("model-versions/delete", { name: model, version: "1" }, "DELETE");
      const gone = await rollback();
      expect([gone.code, gone.stdout]).toEqual([2, expect.stringContaining("is in MLflow no more")]);
      expect(await champion()).toBe("2");
      const first = await promoted(1);
      const nowhere = await first.rollback();
      expect([nowhere.code, nowhere.stdout]).toEqual([2, expect.stringContaining("version 1 was the first")]);
    });

    it("does not guess after someone changed the alias: the version has to be named", async () => {
      const { model, rollback, champion, setByHand } = await promoted(3);
      await setByHand("1");
      const unnamed = await rollback();
      expect([unnamed.code, await champion()]).toEqual([2, "1"]);
      expect(unnamed.stdout).toContain("gave the alias to version 3, but someone has changed it in MLflow");
      expect((await rollback({ "model-version": `models:/${model}/2` })).code).toBe(0);
      expect(await champion()).toBe("2");
    });
  });

  describe("an alias that someone changed in MLflow", () => {
    it("is reported, in log, summary and record, and compared with as it is", async () => {
      const { model, gate, train, setByHand, champion } = await promoted(2);
      await setByHand("1");
      const { code, stdout, summary, outputs } = await gate({ candidate: `run:${(await train()).runId}` });
      const line = `Drift: the ledger gave champion of ${model} to version 2, but it is version 1`;
      expect([code, await champion()]).toEqual([0, "3"]);
      expect(stdout).toContain(line);
      expect(summary).toContain(line);
      expect(JSON.parse(outputs.record!).actions["gate-model"]).toMatchObject({
        drift: { ledger: "2", alias: "1", healed: false },
        championBefore: `models:/${model}/1`,
      });
    });

    it("is put back first with drift: heal, also where the candidate does not pass", async () => {
      const { gate, train, setByHand, champion, ledger } = await promoted(2, { drift: "heal" });
      await setByHand("1");
      const { code, summary, outputs } = await gate({ candidate: `run:${(await train(0.5)).runId}` });
      expect([code, await champion()]).toEqual([1, "2"]);
      expect(summary).toContain("It was put back.");
      expect(JSON.parse(outputs.record!).actions["gate-model"].drift).toEqual({
        ledger: "2",
        alias: "1",
        healed: true,
      });
      expect((await ledger()).slice(-2)).toMatchObject([
        { kind: "heal", from: "1", to: "2", because: expect.stringContaining("it was version 1") },
        { event: "done" },
      ]);
    });

    it("stops each promotion with drift: refuse, until it is put back", async () => {
      const { gate, train, setByHand, champion } = await promoted(2, { drift: "refuse" });
      await setByHand("1");
      const { runId } = await train();
      const stopped = await gate({ candidate: `run:${runId}` });
      expect([stopped.code, stopped.outputs.result, stopped.outputs["model-version"]]).toEqual([1, "refused", ""]);
      expect(stopped.stdout).toContain("passes, but nothing is promoted (gate.drift: refuse)");
      expect(await champion()).toBe("1");
      await setByHand("2");
      expect((await gate({ candidate: `run:${runId}` })).code).toBe(0);
      expect(await champion()).toBe("3");
    });

    it("to a candidate that passes gets the entry that is missing", async () => {
      const { gate, train, setByHand, ledger } = await promoted(1);
      const { runId, version } = await train();
      await setByHand(version);
      expect((await gate({ candidate: `run:${runId}` })).code).toBe(0);
      expect((await ledger()).slice(-2)).toMatchObject([
        { event: "intent", from: "1", to: version },
        { event: "done" },
      ]);
    });

    it("can't be healed when the ledger's version is gone, and says what to do", async () => {
      const { model, gate, train, setByHand, champion } = await promoted(2, { drift: "heal" });
      await setByHand("1");
      await trainings.post("model-versions/delete", { name: model, version: "2" }, "DELETE");
      const { code, stdout } = await gate({ candidate: `run:${(await train()).runId}` });
      expect([code, await champion()]).toEqual([2, "1"]);
      expect(stdout).toContain("can't be put back: version 2 is in MLflow no more");
    });
  });

  it("keeps the evidence of its verdict, which is the same from the file alone; a changed file is found out", async () => {
    const { gate, train, ledger, workspace } = await promoted(1);
    const inputs = { candidate: `run:${(await train()).runId}`, "evidence-file": "kept/gate.json" };
    const judged = await gate(inputs);
    const file = join(workspace, judged.outputs["evidence-file"]!);
    const text = readFileSync(file, "utf8");
    const { sha256 } = JSON.parse(text);
    expect((await ledger()).at(-2)).toMatchObject({ event: "intent", evidence: sha256 });

    const { workspace: elsewhere } = await place({});
    const offline = (mode: string) =>
      step("gate-model", { folder: elsewhere, inputs: { candidate: `evidence:${file}`, mode } });
    const again = await offline("evaluate");
    expect([again.code, again.outputs.verdict, again.outputs["model-version"]]).toEqual([0, "pass", ""]);
    expect(JSON.parse(again.outputs.evidence!).rules).toEqual(JSON.parse(judged.outputs.evidence!).rules);
    expect(again.stdout).toContain(`The evidence bears it out (SHA-256 ${sha256})`);
    expect((await offline("promote")).stdout).toContain("is judged again, and promotes nothing");

    writeFileSync(file, text.replaceAll('"value":0.9', '"value":0.95'));
    const changed = await offline("evaluate");
    expect([changed.code, changed.outputs.verdict]).toEqual([2, undefined]);
    expect(changed.stdout).toContain("was changed since it was written");
  });

  it("gives the stage only on pass, archives the one before, and takes it back with a rollback", async () => {
    const { gate, train, rollback, stageOf } = await promoted(2, { stage: "Production" });
    expect([await stageOf("1"), await stageOf("2")]).toEqual(["Archived", "Production"]);
    await gate({ candidate: `run:${(await train(0.5)).runId}` });
    expect([await stageOf("2"), await stageOf("3")]).toEqual(["Production", "None"]);
    await rollback();
    expect([await stageOf("1"), await stageOf("2")]).toEqual(["Production", "Archived"]);
  });
});
