/** How sure a verdict is, by what real MLflows of both lines keep: sizes of evaluation sets, seeds, predictions. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { findPython } from "../../platform/python.ts";
import { type NewRun, Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { newName, place, removeFolders } from "./gateModel.ts";
import { saidOf } from "./gateWords.ts";
import { step } from "./step.ts";

jest.setTimeout(120_000);
afterAll(removeFolders);

const sure = { "no-worse-than": "champion", confidence: 0.95 };

/** Examples of the class 1, predicted right or not. */
const predictions = (...right: readonly (readonly [boolean, number])[]): string =>
  ["id,label,prediction"]
    .concat(
      right.flatMap(([is, count]) => Array<string>(count).fill(is ? "1,1" : "1,0")).map((row, id) => `${id},${row}`),
    )
    .join("\n");

const describeWithPython = await describeWith(findPython);

describeWithPython.each(["mlflow", "mlflow-2"])("gate-model on %s", (name) => {
  let url = "";
  let trainings: Trainings;
  beforeAll(async () => {
    ({ url } = await server(name));
    trainings = new Trainings(url);
  }, 300_000);

  /** A model with a champion; answers a function that judges a further run of it. */
  async function served(champion: NewRun) {
    const model = newName();
    const first = await trainings.run({ ...champion, model });
    await trainings.post("registered-models/alias", { name: model, alias: "champion", version: first.version });
    const judge = async (run: NewRun, gate: object, seeds: readonly NewRun[] = []) => {
      const candidate = await trainings.run({ ...run, model });
      await children(candidate.runId, seeds);
      const { workspace } = await place(gate);
      const inputs = { "mlflow-url": url, candidate: `run:${candidate.runId}`, mode: "evaluate" };
      const ended = await step("gate-model", { folder: workspace, inputs });
      const { rules } = JSON.parse(ended.outputs.evidence!) as { rules: { evidence: string }[] };
      return {
        verdict: ended.outputs.verdict,
        said: saidOf(ended),
        evidence: rules.map((rule) => rule.evidence),
        missing: ended.stdout.split("\n").filter((line) => line.startsWith("Missing: ")),
      };
    };
    return { ...first, judge };
  }

  const children = (runId: string, seeds: readonly NewRun[]) =>
    Promise.all(seeds.map((seed) => trainings.run({ ...seed, tags: { "mlflow.parentRunId": runId } })));

  it("takes a share of right answers with the size that gate.evaluation-size names", async () => {
    const measured = (accuracy: number, n: number): NewRun => ({
      metrics: { accuracy },
      params: { n_test: String(n) },
    });
    const gate = { rules: [{ ...sure, metric: "accuracy", margin: 0.03 }], "evaluation-size": "n_test" };
    const { judge } = await served(measured(0.89, 1000));
    const [many, few] = [await judge(measured(0.9, 1000), gate), await judge(measured(0.9, 50), gate)];
    expect([many.verdict, few.verdict]).toEqual(["pass", "inconclusive"]);
    expect([many.evidence, few.evidence]).toEqual([["size"], ["size"]]);
    expect(many.said[0]).toMatch(
      /: 0\.9 against the champion's 0\.89; with 95% confidence a difference of at least -0\.0\d+ \(/,
    );
    expect(few.said[0]).toMatch(
      /; not enough for sure: above -0\.03 is needed; whether on the same data is not known$/,
    );
    expect(few.missing).toEqual([
      "Missing: predictions for each example, logged by both runs, make a paired test, which is sharper",
    ]);
  });

  it("takes seeds that are child runs of both", async () => {
    const seeds = (...scores: number[]): NewRun[] => scores.map((score) => ({ metrics: { score } }));
    const { runId, judge } = await served({ metrics: { score: 0.9 } });
    await children(runId, seeds(0.9, 0.91, 0.89, 0.9, 0.92));
    const gate = { rules: [{ ...sure, metric: "score", margin: 0.02 }] };
    const ended = await judge({ metrics: { score: 0.91 } }, gate, seeds(0.91, 0.9, 0.92, 0.9, 0.91));
    expect([ended.verdict, ended.evidence]).toEqual(["pass", ["seeds"]]);
    expect(ended.said[0]).toMatch(
      /: 0\.91 against the champion's 0\.9; with 95% confidence a difference of at least -0\.0\d+ \(10 runs, .*Welch.*: of the recipe, not of this one model\)/,
    );
  });

  it("shares the confidence among the rules that ask for it (Holm)", async () => {
    const accuracy = (hits: number, csv: string): NewRun => ({
      metrics: { accuracy: hits / 1000 },
      artifacts: { "predictions.csv": csv },
    });
    const theirs = predictions([true, 830], [false, 34], [true, 30], [false, 106]);
    const ours = predictions([true, 864], [false, 136]);
    const { judge } = await served(accuracy(860, theirs));
    const noWorse = { ...sure, metric: "accuracy", margin: 0.0115 };
    const atLeast = { metric: "accuracy", "at-least": 0.847, confidence: 0.95 };
    const alone = await judge(accuracy(864, ours), { rules: [noWorse] });
    const both = await judge(accuracy(864, ours), { rules: [noWorse, atLeast] });
    expect(alone.said).toEqual([expect.stringMatching(/^pass .*; with 95% confidence a difference of at least -0\.0/)]);
    expect(both.said).toEqual([
      expect.stringMatching(/^inconclusive .*; with 95% confidence, shared by 2 rules, a difference of at least -0\.0/),
      expect.stringMatching(
        /^inconclusive .*0\.864 against 0\.847; with 95% confidence, shared by 2 rules, at least 0\.84/,
      ),
    ]);
  });

  it("computes F1 again from the predictions, and bootstraps its difference", async () => {
    const f1 = (hits: number, csv: string): NewRun => ({
      metrics: { f1_score: (2 * hits) / (1000 + hits) },
      artifacts: { "predictions.csv": csv },
    });
    const { judge } = await served(f1(840, predictions([true, 800], [false, 90], [true, 40], [false, 70])));
    const ours = predictions([true, 890], [false, 110]);
    const gate = { rules: [{ ...sure, metric: "f1_score" }] };
    const ended = await judge(f1(890, ours), gate);
    expect([ended.verdict, ended.evidence]).toEqual(["pass", ["predictions"]]);
    expect(ended.said[0]).toMatch(
      /: 0\.941799 against the champion's 0\.913043; with 95% confidence a difference of at least \+0\.0\d+ \(1000 examples, .*bootstrap/,
    );
  });
});
