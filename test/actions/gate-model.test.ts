/** gate-model as its users run it, one scenario a test: a child process through the stub, on real MLflows of both lines. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { freePort } from "../../platform/port.ts";
import { findPython } from "../../platform/python.ts";
import { must } from "../../platform/tool.ts";
import { StateBranch } from "../../src/clients/state.ts";
import { type Entry, entriesOf, ledgerPath } from "../../src/gate/ledger.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { step, tempFolder, terminal, writeFiles } from "./step.ts";

// Each test starts processes, and the machine may be busy.
jest.setTimeout(120_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const floor = "    - { metric: prediction_accuracy, at-least: 0.8 }";
const noWorse = "    - { metric: prediction_accuracy, no-worse-than: champion, margin: 0.01 }";

/** A clone with mlops.yml, and the bare repository that it is a clone of. */
async function clone(gate: readonly string[]): Promise<{ folder: string; origin: string }> {
  const base = tempFolder();
  folders.push(base);
  const [origin, folder] = [join(base, "origin.git"), join(base, "clone")];
  await must("git", ["init", "--quiet", "--bare", origin]);
  await must("git", ["clone", "--quiet", origin, folder]);
  writeFiles(folder, { "mlops.yml": `gate:\n${gate.join("\n")}\n` });
  return { folder, origin };
}

async function ledger(origin: string, model: string): Promise<Entry[]> {
  const folder = tempFolder();
  folders.push(folder);
  const state = new StateBranch({ repository: origin, branch: "mlops-state", folder });
  return entriesOf(await state.read(ledgerPath(model)));
}

let made = 0;
const newName = () => `gate model ${process.pid}-${made++}`;
const describeWithPython = await describeWith(findPython);

describeWithPython.each(["mlflow", "mlflow-2"])("gate-model on %s", (name) => {
  let url = "";
  let trainings: Trainings;
  beforeAll(async () => {
    ({ url } = await server(name));
    trainings = new Trainings(url);
  }, 300_000);

  const gate = (folder: string, inputs: Record<string, string>) =>
    step("gate-model", { folder, inputs: { "mlflow-url": url, ...inputs } });

  it("promotes the first model that reaches the floor, and keeps why", async () => {
    const model = newName();
    const { folder, origin } = await clone(["  first: pass", "  rules:", floor, noWorse]);
    const { version, runId } = await trainings.run({ model, metrics: { prediction_accuracy: 0.86 } });

    const { code, outputs, summary, stdout } = await gate(folder, { candidate: `version:${model}/${version}` });

    expect(stdout).toContain("prediction_accuracy at least 0.8: 0.86 against 0.8");
    expect({ code, verdict: outputs.verdict, result: outputs.result }).toEqual({
      code: 0,
      verdict: "pass",
      result: "ok",
    });
    expect(outputs["model-version"]).toBe(`models:/${model}/${version}`);
    expect(await trainings.alias(model, "champion")).toBe(version);
    expect(summary).toContain("The model is good enough");
    expect(JSON.parse(outputs.evidence!)).toMatchObject({ candidate: { run: runId }, rules: [{ value: 0.86 }, {}] });
    expect(await ledger(origin, model)).toMatchObject([
      { event: "intent", from: null, to: version, because: expect.stringContaining("0.86 against 0.8") },
      { event: "done" },
    ]);
  });

  it("refuses a worse one: the champion stays", async () => {
    const model = newName();
    const { folder, origin } = await clone(["  first: pass", "  rules:", floor, noWorse]);
    const champion = await trainings.run({ model, metrics: { prediction_accuracy: 0.9 } });
    await gate(folder, { candidate: `run:${champion.runId}` });
    const worse = await trainings.run({ model, metrics: { prediction_accuracy: 0.85 } });

    const { code, outputs, stdout } = await gate(folder, { candidate: `run:${worse.runId}` });

    expect({ code, verdict: outputs.verdict, result: outputs.result }).toEqual({
      code: 1,
      verdict: "fail",
      result: "refused",
    });
    expect(stdout).toContain("0.85 against the champion's 0.9");
    expect(outputs["model-version"]).toBe("");
    expect(await trainings.alias(model, "champion")).toBe(champion.version);
    expect(await ledger(origin, model)).toHaveLength(2);
  });

  it("passes one that is worse by less than the margin, and with mode: evaluate changes nothing", async () => {
    const model = newName();
    const { folder } = await clone(["  first: pass", "  rules:", floor, noWorse]);
    const champion = await trainings.run({ model, metrics: { prediction_accuracy: 0.9 } });
    await gate(folder, { candidate: `run:${champion.runId}` });
    const other = await trainings.run({ model, metrics: { prediction_accuracy: 0.895 } });
    const { outputs } = await gate(folder, { candidate: `run:${other.runId}`, mode: "evaluate" });
    expect(outputs.verdict).toBe("pass");
    expect(await trainings.alias(model, "champion")).toBe(champion.version);
  });

  it("takes the best of a training's candidates, and copies it into the model that serves", async () => {
    const [served, basic, deep] = [newName(), newName(), newName()];
    const { folder } = await clone([`  model: ${served}`, "  rules:", floor]);
    const runs = [
      { ...(await trainings.run({ model: basic, metrics: { prediction_accuracy: 0.82 } })), model: basic },
      { ...(await trainings.run({ model: deep, metrics: { prediction_accuracy: 0.88 } })), model: deep },
    ].map((run) => ({ ...run, role: "candidate", taskId: "train" }));
    const candidate = JSON.stringify([...runs, { runId: "0".repeat(32), role: "other", taskId: "preprocessing" }]);

    const first = await gate(folder, { candidate });
    const again = await gate(folder, { candidate });

    expect(first.outputs["model-version"]).toBe(`models:/${served}/1`);
    expect(first.stdout).toContain(`Candidate: ${deep} version ${runs[1]!.version}. The best of 2 candidates`);
    expect(await trainings.alias(served, "champion")).toBe("1");
    expect(again.outputs["model-version"]).toBe(`models:/${served}/1`);
    expect(again.stdout).toContain("is the champion");
  });

  it.each([
    ["NaN", { metrics: { prediction_accuracy: "NaN" as const } }, "fail", "prediction_accuracy is NaN"],
    ["infinite", { metrics: { prediction_accuracy: "Infinity" as const } }, "fail", "prediction_accuracy is infinite"],
    ["a failed run's", { status: "FAILED" as const, metrics: { prediction_accuracy: 0.99 } }, "fail", "run is FAILED"],
    [
      "a running run's",
      { status: "RUNNING" as const, metrics: { prediction_accuracy: 0.99 } },
      "inconclusive",
      "RUNNING",
    ],
    ["misspelt", { metrics: { predicton_accuracy: 0.99 } }, "inconclusive", "did you mean predicton_accuracy?"],
    ["0 at time 0", { timestamp: 0, metrics: { prediction_accuracy: 0 } }, "inconclusive", "could not read"],
  ])("is not fooled by a value that is %s", async (_, run, verdict, because) => {
    const model = newName();
    const { folder } = await clone(["  rules:", floor.replace("at-least: 0.8", "at-least: -1")]);
    const { runId } = await trainings.run({ model, ...run });
    const { code, outputs, stdout } = await gate(folder, { candidate: `run:${runId}` });
    expect({ code, verdict: outputs.verdict }).toEqual({ code: 1, verdict });
    expect(stdout).toContain(because);
    expect(await trainings.alias(model, "champion")).toBeUndefined();
  });

  it("can't tell when the two were measured on different data, or when the champion is gone", async () => {
    const model = newName();
    const { folder } = await clone(["  first: pass", "  rules:", noWorse]);
    const measured = (value: number, data: string) =>
      trainings.run({ model, metrics: { prediction_accuracy: value }, tags: { "mlops.evaluation-set": data } });
    const [champion, other] = [await measured(0.9, "aaaa"), await measured(0.95, "bbbb")];
    await gate(folder, { candidate: `run:${champion.runId}` });
    const { outputs, stdout } = await gate(folder, { candidate: `run:${other.runId}` });
    expect(outputs.verdict).toBe("inconclusive");
    expect(stdout).toContain("measured on different data");
    const skipped = await gate(folder, { candidate: `run:${other.runId}`, "on-refusal": "skip" });
    expect({ code: skipped.code, verdict: skipped.outputs.verdict }).toEqual({ code: 0, verdict: "inconclusive" });
  });

  it.each(["before the alias", "after the alias"])("settles a promotion that was killed %s", async (when) => {
    const model = newName();
    const { folder, origin } = await clone(["  first: pass", "  rules:", floor]);
    const killed = await trainings.run({ model, metrics: { prediction_accuracy: 0.9 } });
    const next = await trainings.run({ model, metrics: { prediction_accuracy: 0.95 } });
    if (when === "after the alias")
      await trainings.post("registered-models/alias", { name: model, alias: "champion", version: killed.version });
    const past = new Date(Date.now() - 60_000).toISOString();
    const intent = {
      id: "k",
      at: past,
      event: "intent",
      expires: past,
      model,
      alias: "champion",
      from: null,
      to: killed.version,
      by: "x",
      because: "y",
    };
    const scratch = tempFolder();
    folders.push(scratch);
    const state = new StateBranch({ repository: origin, branch: "mlops-state", folder: scratch });
    await state.change("As a kill leaves it", async () => ({ [ledgerPath(model)]: `${JSON.stringify(intent)}\n` }));

    const { code, stdout } = await gate(folder, { candidate: `run:${next.runId}` });

    expect(code).toBe(0);
    expect(stdout).toContain("was cut short");
    expect(await trainings.alias(model, "champion")).toBe(next.version);
    expect((await ledger(origin, model)).map(({ event }) => event)).toEqual([
      "intent",
      when === "after the alias" ? "done" : "dropped",
      "intent",
      "done",
    ]);
  });

  it("lets one of two that promote at once win, and judges the other beside it", async () => {
    const model = newName();
    const { folder, origin } = await clone(["  first: pass", "  rules:", noWorse]);
    const runs = [
      await trainings.run({ model, metrics: { prediction_accuracy: 0.95 } }),
      await trainings.run({ model, metrics: { prediction_accuracy: 0.9 } }),
    ];
    const ended = await Promise.all(runs.map(({ runId }) => gate(folder, { candidate: `run:${runId}` })));
    expect(ended[0]!.code).toBe(0);
    expect(await trainings.alias(model, "champion")).toBe(runs[0]!.version);
    const events = (await ledger(origin, model)).map(({ event }) => event);
    expect(events.filter((event) => event === "intent")).toHaveLength(
      events.filter((event) => event === "done").length,
    );
  });

  describe("what is not there", () => {
    it.each([
      [{ candidate: `run:${"0".repeat(32)}` }, `there is no run ${"0".repeat(32)}`],
      [{ candidate: "version:nothing/3" }, "there is no registered model nothing"],
      [{ candidate: "alias:nothing@champion" }, "there is no registered model nothing"],
    ])("is named: %j", async (inputs, message) => {
      const { folder } = await clone(["  rules:", floor]);
      const { code, outputs, stdout } = await gate(folder, inputs);
      expect({ code, result: outputs.result }).toEqual({ code: 2, result: "misuse" });
      expect(stdout).toContain(message);
    });

    it("is named: a state repository", async () => {
      const model = newName();
      const { folder, origin } = await clone(["  rules:", floor]);
      rmSync(origin, { recursive: true });
      const { runId } = await trainings.run({ model, metrics: { prediction_accuracy: 0.9 } });
      const { code, stdout } = await gate(folder, { candidate: `run:${runId}` });
      expect(code).toBe(2);
      expect(stdout).toContain("state.repository in mlops.yml");
      expect(await trainings.alias(model, "champion")).toBeUndefined();
    });

    it("is named: a model that the run registered", async () => {
      const { folder } = await clone(["  rules:", floor]);
      const { runId } = await trainings.run({ metrics: { prediction_accuracy: 0.9 } });
      const { code, stdout } = await gate(folder, { candidate: `run:${runId}` });
      expect(code).toBe(2);
      expect(stdout).toContain("registered no model, so there is nothing to promote");
    });
  });

  it("prints one document with --format json", async () => {
    const { folder } = await clone(["  rules:", floor]);
    const { runId } = await trainings.run({ model: newName(), metrics: { prediction_accuracy: 0.7 } });
    const flags = ["--candidate", `run:${runId}`, "--mode", "evaluate", "--mlflow-url", url, "--format", "json"];
    const { code, stdout } = await terminal(["gate-model", ...flags], { folder });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ result: "refused", verdict: "fail", rules: [{ value: 0.7 }] });
  });

  it("asks for the histories of twenty metrics without a warning of Node's", async () => {
    const names = Array.from({ length: 20 }, (_, n) => `metric_${n}`);
    const { folder } = await clone(["  rules:", ...names.map((metric) => `    - { metric: ${metric}, at-least: 1 }`)]);
    const { runId } = await trainings.run({ metrics: Object.fromEntries(names.map((metric) => [metric, 1])) });
    const { code, stderr } = await gate(folder, { candidate: `run:${runId}`, mode: "evaluate" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("a wrong input of gate-model", () => {
  const run = `run:${"a".repeat(32)}`;
  const good = { candidate: run, "mlflow-url": "http://127.0.0.1:1" };
  it.each<[Record<string, string>, readonly string[], string]>([
    [{ candidate: "" }, ["  rules:", floor], "input candidate: is required"],
    [{ candidate: "newest" }, ["  rules:", floor], 'input candidate: "newest" names no candidate'],
    [{ candidate: "run:12" }, ["  rules:", floor], "no id of an MLflow run"],
    [{ candidate: "[]" }, ["  rules:", floor], "the training left no MLflow run behind"],
    [{ candidate: "[{" }, ["  rules:", floor], "starts like JSON, but is none"],
    [{ mode: "rollback" }, ["  rules:", floor], "input candidate: is not for mode rollback"],
    [{ mode: "rollback", candidate: "" }, ["  rules:", floor], "input model-version: which model is rolled back?"],
    [{ "model-version": "models:/m/1" }, ["  rules:", floor], "input model-version: is for mode rollback alone"],
    [{ "on-refusal": "warn" }, ["  rules:", floor], 'input on-refusal: "warn" is not one of fail, skip'],
    [
      { "mlflow-url": "localhost" },
      ["  rules:", floor],
      'input mlflow-url: "localhost" is not an http or https address',
    ],
    [
      { "mlflow-username": "me" },
      ["  rules:", floor],
      "input mlflow-password: is missing: only mlflow-username is given",
    ],
    [{}, ["  champion-alias: champion"], "gate.rules in mlops.yml: has no rules"],
    [
      {},
      ["  rules:", "    - { metric: a }"],
      "a rule about a metric has one of at-least, at-most, no-worse-than, better-than; here is none",
    ],
    [
      {},
      ["  rules:", "    - { metric: a, at-least: 1, margin: 2 }"],
      "margin belongs to no-worse-than and better-than",
    ],
    [{}, ["  rules:", "    - { metric: a, at-leats: 1 }"], "Did you mean at-least?"],
  ])("%j with %j is one clear line", async (inputs, gate, message) => {
    const { folder } = await clone(gate);
    const { code, outputs, stdout } = await step("gate-model", { folder, inputs: { ...good, ...inputs } });
    expect(stdout).toContain(message);
    expect({ code, result: outputs.result }).toEqual({ code: 2, result: "misuse" });
  });

  it("and an MLflow that does not answer are told apart", async () => {
    const { folder } = await clone(["  rules:", floor]);
    const closed = `http://127.0.0.1:${await freePort()}`;
    const { code, outputs, stdout } = await step("gate-model", { folder, inputs: { ...good, "mlflow-url": closed } });
    expect({ code, result: outputs.result, verdict: outputs.verdict }).toEqual({
      code: 3,
      result: "outside",
      verdict: "error",
    });
    expect(stdout).toContain("MLflow answered connection refused");
  });
});
