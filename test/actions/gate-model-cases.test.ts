/** What fools a gate, and each kind of rule both ways, on real MLflows of both lines: what the user reads of it. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { findPython } from "../../platform/python.ts";
import { type NewRun, Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { newName, place, removeFolders } from "./gateModel.ts";
import { saidOf, starting } from "./gateWords.ts";
import { step } from "./step.ts";

jest.setTimeout(120_000);
afterAll(removeFolders);

const anyHigh = { metric: "score", "at-least": -1e300 };
const anyLow = { metric: "score", "at-most": 1e300 };
const noWorse = { metric: "score", "no-worse-than": "champion" };
const better = { metric: "score", "better-than": "champion" };

const set = `sha256:${"5".repeat(64)}`;
const otherSet = `sha256:${"6".repeat(64)}`;
const signature = (...columns: readonly object[]): string =>
  JSON.stringify({ signature: { inputs: JSON.stringify(columns) } });
const age = { name: "age", type: "double", required: true };
const week = 7 * 24 * 3600_000;

const describeWithPython = await describeWith(findPython);

describeWithPython.each(["mlflow", "mlflow-2"])("gate-model on %s", (name) => {
  let url = "";
  let trainings: Trainings;
  beforeAll(async () => {
    ({ url } = await server(name));
    trainings = new Trainings(url);
  }, 300_000);

  async function judge(rules: readonly object[], runId: string) {
    const { workspace } = await place({ rules });
    const inputs = { "mlflow-url": url, candidate: `run:${runId}`, mode: "evaluate" };
    const ended = await step("gate-model", { folder: workspace, inputs });
    return { code: ended.code, verdict: ended.outputs.verdict, said: saidOf(ended) };
  }

  /** A champion, and a candidate of the same model that is judged beside it. */
  async function beside(champion: NewRun, candidate: NewRun, rules: readonly object[]) {
    const model = newName();
    await serving({ ...champion, model });
    const { runId } = await trainings.run({ ...candidate, model });
    return judge(rules, runId);
  }

  async function serving(run: NewRun & { model: string }, by = trainings) {
    const made = await by.run(run);
    const champion = { name: run.model, alias: "champion", version: made.version };
    await trainings.post("registered-models/alias", champion);
    return made;
  }

  describe("a comparison by a margin", () => {
    it.each<[number, number, readonly object[], readonly string[]]>([
      // Below zero 10% of -0.5 are 0.05, and not -0.05.
      [
        -0.5,
        -0.54,
        [
          { ...noWorse, margin: "10%" },
          { ...better, margin: "10%" },
          { ...better, margin: "5%", better: "lower" },
        ],
        [
          "pass score no worse than the champion's by more than 10%: -0.54 against the champion's -0.5",
          "fail score better than the champion's by more than 10%: -0.54 against the champion's -0.5",
          "pass score better than the champion's by more than 5% (lower is better): -0.54 against the champion's -0.5",
        ],
      ],
      [
        -0.5,
        -0.44,
        [
          { ...better, margin: "10%" },
          { ...noWorse, margin: "10%", better: "lower" },
          { ...noWorse, margin: 0.06, better: "lower" },
        ],
        [
          "pass score better than the champion's by more than 10%: -0.44 against",
          "fail score no worse than the champion's by more than 10% (lower is better): -0.44 against",
          "pass score no worse than the champion's by more than 0.06 (lower is better): -0.44 against",
        ],
      ],
      // 0.8 - 0.1 is 0.7000000000000001, and 0.8 - 0.7 is 0.10000000000000009.
      [
        0.8,
        0.7,
        [0.1, 0.09, "13%", "12%"].map((margin) => ({ ...noWorse, margin })),
        [
          "pass score no worse than the champion's by more than 0.1: 0.7 against the champion's 0.8",
          "fail score no worse than the champion's by more than 0.09:",
          "pass score no worse than the champion's by more than 13%:",
          "fail score no worse than the champion's by more than 12%:",
        ],
      ],
      [
        0.7,
        0.8,
        [{ ...better, margin: 0.1 }, { ...better, margin: 0.09 }, better],
        [
          "fail score better than the champion's by more than 0.1: 0.8 against the champion's 0.7",
          "pass score better than the champion's by more than 0.09:",
          "pass score better than the champion's: 0.8",
        ],
      ],
    ])("with a champion of %d and a candidate of %d", async (theirs, ours, rules, said) => {
      const ended = await beside({ metrics: { score: theirs } }, { metrics: { score: ours } }, rules);
      expect(ended.said).toEqual(starting(...said));
    });
  });

  describe("no value of the candidate passes, high or low: it is", () => {
    it.each<[string, NewRun, string]>([
      ["-Infinity", { metrics: { score: "-Infinity" } }, "fail X: candidate: score is infinite"],
      ["of a killed run", { status: "KILLED", metrics: { score: 0.9 } }, "fail X: candidate: the run is KILLED"],
      [
        "of an empty test set",
        { metrics: { score: 0.9 }, artifacts: { "predictions.csv": "id,label,prediction\n" } },
        "inconclusive X: candidate: predictions.csv has no examples, so its values were measured on nothing",
      ],
      [
        "of a test set of the size 0",
        { metrics: { score: 0.9 }, params: { "mlops.evaluation-size": "0" } },
        "inconclusive X: candidate: mlops.evaluation-size is 0, so its values were measured on nothing",
      ],
    ])("%s", async (_, run, said) => {
      const { runId } = await trainings.run(run);
      await expectNoValue(runId, said);
    });

    it("of a deleted run", async () => {
      const { runId } = await trainings.run({ metrics: { score: 0.9 } });
      await trainings.post("runs/delete", { run_id: runId });
      await expectNoValue(runId, "fail X: candidate: the run was deleted");
    });

    // As a client writes them that makes its JSON by hand.
    it('"nan", NaN and 1e999, which MLflow reads as 0 at time 0', async () => {
      const { runId } = await trainings.run({});
      const written = { a: '"nan"', b: "NaN", c: "1e999" };
      for (const [key, value] of Object.entries(written)) {
        // MLflow reads no further than the value: what follows it in a request is lost, its time too.
        const metric = `{"key": "${key}", "value": ${value}, "timestamp": 1700000000000, "step": 0}`;
        await trainings.post("runs/log-batch", `{"run_id": "${runId}", "metrics": [${metric}]}`);
      }
      const rules = Object.keys(written).map((metric) => ({ metric, "at-least": 0 }));
      const { said } = await judge(rules, runId);
      const zero = "is 0 at time 0: what MLflow stores for a value that it could not read";
      expect(said).toEqual(
        rules.map(({ metric }) => `inconclusive ${metric} at least 0: candidate: ${metric} ${zero}`),
      );
    });

    /** `said`: with X for the rule. */
    async function expectNoValue(runId: string, said: string) {
      const ended = await judge([anyHigh, anyLow], runId);
      const words = ["score at least -1e+300", "score at most 1e+300"].map((rule) => said.replace("X", rule));
      expect(ended).toEqual({ code: 1, verdict: said.split(" ")[0], said: words });
    }
  });

  it("compares no run of another experiment whose data nobody knows; the rule experiment takes the right one", async () => {
    const model = newName();
    await serving({ model, metrics: { score: 0.7 } }, new Trainings(url));
    const { runId } = await trainings.run({ model, metrics: { score: 0.9 } });
    const { verdict, said } = await judge([noWorse, { experiment: trainings.experiment }], runId);
    expect(verdict).toBe("inconclusive");
    expect(said).toEqual([
      "inconclusive score no worse than the champion's: candidate and the champion are of different experiments, and nothing shows that they were measured on the same data (run tag mlops.evaluation-set)",
      `pass run is of the experiment ${trainings.experiment}: it is of ${trainings.experiment}`,
    ]);
  });

  it("takes a champion for no worse than itself, and never for better", async () => {
    const { runId } = await serving({ model: newName(), metrics: { score: 0.9 } });
    const { code, said } = await judge([noWorse, better], runId);
    expect(code).toBe(1);
    expect(said).toEqual([
      "pass score no worse than the champion's: the candidate is the champion's own run",
      "fail score better than the champion's: the candidate is the champion's own run, and not better than itself",
    ]);
  });

  it("can't tell the first model from a good one unless gate.first says so", async () => {
    const { runId } = await trainings.run({ model: newName(), metrics: { score: 0.9 } });
    const { code, verdict, said } = await judge([noWorse], runId);
    expect([code, verdict]).toEqual([1, "inconclusive"]);
    expect(said).toEqual([
      "inconclusive score no worse than the champion's: there is no champion to compare with; gate.first: pass would let the first model pass",
    ]);
  });

  it("judges each kind of rule both ways", async () => {
    const [model, other] = [newName(), newName()];
    const made = (score: number, loss: number, ...columns: readonly object[]): NewRun & { model: string } => ({
      model,
      metrics: { score, loss },
      tags: { "mlops.evaluation-set": set },
      artifacts: { "model/MLmodel": signature(...columns) },
    });
    await serving(made(0.8, 0.3, age));
    const known = await trainings.run({ ...made(0.85, 0.3, age), model: other });
    const rules = (data: string) => [
      { metric: "loss", "at-most": 0.4 },
      { ...better, margin: 0.05 },
      { ...noWorse, "no-worse-than": `version:${other}/${known.version}` },
      { signature: "unchanged" },
      { data },
      { freshness: "7d" },
    ];
    const good = await trainings.run(made(0.9, 0.2, age));
    const bad = await trainings.run(made(0.84, 0.5, age, { ...age, name: "weight", required: false }));
    await trainings.post("runs/update", { run_id: bad.runId, status: "FINISHED", end_time: Date.now() - 2 * week });
    const [passed, failed] = [await judge(rules(set), good.runId), await judge(rules(otherSet), bad.runId)];
    expect([passed.code, passed.verdict, failed.code, failed.verdict]).toEqual([0, "pass", 1, "fail"]);
    expect(passed.said).toEqual(
      starting(
        "pass loss at most 0.4: 0.2 against 0.4",
        "pass score better than the champion's by more than 0.05: 0.9 against the champion's 0.8",
        `pass score no worse than ${other} version ${known.version}'s: 0.9 against ${other} version ${known.version}'s 0.85`,
        "pass signature unchanged: the same inputs and outputs",
        `pass measured on ${set}: it is that one`,
        "pass run ended at most 7d ago: it ended ",
      ),
    );
    expect(failed.said).toEqual(
      starting(
        "fail loss at most 0.4: 0.5 against 0.4",
        "fail score better than the champion's by more than 0.05: 0.84 against the champion's 0.8",
        `fail score no worse than ${other} version ${known.version}'s: 0.84 against`,
        "fail signature unchanged: input weight is new",
        `fail measured on ${otherSet}: it was measured on ${set}`,
        "fail run ended at most 7d ago: it ended ",
      ),
    );
    expect(failed.said.at(-1)).toMatch(/, 14 days ago$/);
  });
});
