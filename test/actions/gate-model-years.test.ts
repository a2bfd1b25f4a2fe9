/**
 * Evidence files of former days, judged again by the gate-model of today: the same verdict and numbers, without any server.
 *
 * `test/gate/evidence/1` holds what gate-model wrote on 2026-11-22 of the trainings below, on a real MLflow 3.17.2; 1 is the form of the file,
 * its key `evidence-file`. They were made by
 *
 *   MLOPS_KEEP_EVIDENCE=test/gate/evidence/1 npm run jest -- test/actions/gate-model-years.test.ts
 *
 * Never make a kept file anew: people have theirs from the same day. When the form changes on purpose, give it the next number, make files of it
 * beside the old ones (the line above, with that number), add the number to the test below, and let `judgedAgain` read both. When a statistic
 * was wrong and is mended, `judgedAgain` refuses the old files that it moves, which is right: say so here for those files.
 */
import { constants, copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { findPython } from "../../platform/python.ts";
import { repository } from "../../platform/tool.ts";
import { type NewRun, Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { folder, newName, place, removeFolders } from "./gateModel.ts";
import { type Step, step } from "./step.ts";

jest.setTimeout(240_000);
afterAll(removeFolders);

const kept = join(repository, "test/gate/evidence");
const examples = Array.from({ length: 300 }, (_, index) => index);
const truth = (example: number) => example % 2;

/** A run that is wrong about some of 300 examples, with what it logs of them. */
function wrongAbout(isWrong: (example: number) => boolean): NewRun {
  const predicted = (example: number) => (isWrong(example) ? 1 - truth(example) : truth(example));
  const rows = examples.map((example) => `e${example},${truth(example)},${predicted(example)}\n`);
  const count = (wanted: (example: number) => boolean) => examples.filter(wanted).length;
  const hits = count((example) => truth(example) === 1 && !isWrong(example));
  const wrong = count(isWrong);
  return {
    metrics: { accuracy: (300 - wrong) / 300, f1_score: (2 * hits) / (2 * hits + wrong) },
    artifacts: { "predictions.csv": `id,label,prediction\n${rows.join("")}` },
  };
}
const wrongAbout30 = wrongAbout((example) => example % 10 === 3);
const wrongAbout25 = wrongAbout((example) => example % 12 === 5);

const sure = { "no-worse-than": "champion", confidence: 0.95 };
const sha = "c0ffee0000000000000000000000000000000000";
const image = `registry.example.org/trainer@sha256:${"a".repeat(64)}`;
const signed = (columns: readonly string[], metrics: NewRun["metrics"]): NewRun => {
  const inputs = JSON.stringify(columns.map((name) => ({ name, type: "double", required: name === "age" })));
  return {
    ...(metrics && { metrics }),
    params: { noise: "0.0" },
    tags: { "mlops.evaluation-set": "5".repeat(64), "mlops.commit": sha, "mlops.image": image },
    artifacts: { "model/MLmodel": JSON.stringify({ signature: { inputs } }) },
  };
};

interface Told {
  verdict: string;
  /** Of each rule: verdict, evidence, value, what it has to reach, and from where to where it may be. */
  rules: readonly (readonly (string | number | undefined)[])[];
}

/** By the name of their file: what was trained, the policy, and what gate-model said. Of several runs the first is named. */
const cases: Record<string, { rules: object[]; candidates: NewRun[]; champions: NewRun[]; told: Told }> = {
  "paired-accuracy": {
    rules: [{ metric: "accuracy", ...sure, margin: 0.05 }],
    candidates: [wrongAbout25],
    champions: [wrongAbout30],
    told: { verdict: "pass", rules: [["pass", "predictions", 0.916666667, 0.85, -0.0222991036, 0.0561491295]] },
  },
  "bootstrap-f1": {
    rules: [{ metric: "f1_score", ...sure, margin: 0.01 }],
    candidates: [wrongAbout25],
    champions: [wrongAbout30],
    told: {
      verdict: "inconclusive",
      rules: [["inconclusive", "predictions", 0.909090909, 0.878888889, -0.026123045, 0.0656680344]],
    },
  },
  seeds: {
    rules: [{ metric: "score", ...sure, margin: 0.05 }],
    candidates: [0.91, 0.9, 0.92, 0.9, 0.91].map((score) => ({ metrics: { score }, tags: { "mlops.recipe": "new" } })),
    champions: [0.9, 0.91, 0.89, 0.9, 0.92].map((score) => ({ metrics: { score }, tags: { "mlops.recipe": "old" } })),
    told: { verdict: "pass", rules: [["pass", "seeds", 0.91, 0.85, -0.00789951336, 0.0158995134]] },
  },
  size: {
    rules: [
      { metric: "accuracy", "at-least": 0.8, confidence: 0.95 },
      { metric: "accuracy", ...sure, margin: 0.1 },
    ],
    candidates: [{ metrics: { accuracy: 0.78 }, params: { "mlops.evaluation-size": "500" } }],
    champions: [{ metrics: { accuracy: 0.8 }, tags: { "mlops.evaluation-size": "500" } }],
    told: {
      verdict: "fail",
      rules: [
        ["fail", "size", 0.78, 0.8, 0.747331071, 0.810182653],
        ["pass", "size", 0.78, 0.7, -0.0715991178, 0.0316012106],
      ],
    },
  },
  conditions: {
    rules: [
      { parameter: "noise", equals: 0 },
      { signature: "compatible" },
      { data: "same" },
      { freshness: "1h" },
      { lineage: ["commit", "image"] },
    ],
    // A file has to carry NaN too, which JSON has not.
    candidates: [signed(["age", "weight"], { loss: "NaN" })],
    champions: [signed(["age"], { loss: 0.5 })],
    told: { verdict: "pass", rules: [["pass"], ["pass"], ["pass"], ["pass"], ["pass"]] },
  },
};

/** As it is told in the outputs; nine digits, as many as have to be the same. */
function toldBy({ outputs }: Step): Told {
  const digits = (number?: number) => number && Number(number.toPrecision(9));
  // biome-ignore lint/suspicious/noExplicitAny: JSON
  const rules = JSON.parse(outputs.evidence!).rules.map(({ verdict, evidence, value, threshold, interval }: any) =>
    [verdict, evidence, ...[value, threshold, interval?.lower, interval?.upper].map(digits)].filter(
      (one) => one !== undefined,
    ),
  );
  return { verdict: outputs.verdict!, rules };
}

describe.each(["1"])("evidence that was kept, of form %s", (form) => {
  it.each(Object.entries(cases))(
    "gives the same verdict and numbers from the file alone: %s",
    async (file, { told }) => {
      const inputs = { candidate: `evidence:${join(kept, form, `${file}.json`)}`, mode: "evaluate" };
      const again = await step("gate-model", { folder: folder(), inputs });
      expect(toldBy(again)).toEqual(told);
      expect(again.code).toBe(told.verdict === "pass" ? 0 : 1);
      expect(again.stdout).toContain("The evidence bears it out");
    },
  );
});

const describeWithPython = await describeWith(findPython);

describeWithPython.each(["mlflow", "mlflow-2"])("the same trainings on %s", (name) => {
  let url = "";
  beforeAll(async () => {
    ({ url } = await server(name));
  }, 300_000);

  it.each(Object.entries(cases))("get the same verdict and numbers today: %s", async (file, { rules, ...trained }) => {
    const model = newName();
    // An experiment of its own: recipes are looked for in it.
    const trainings = new Trainings(url);
    const train = async (runs: readonly NewRun[]) =>
      (await Promise.all(runs.map((run) => trainings.run({ ...run, model }))))[0]!;
    const champion = await train(trained.champions);
    await trainings.post("registered-models/alias", { name: model, alias: "champion", version: champion.version });
    const { runId } = await train(trained.candidates);
    const { workspace } = await place({ rules });
    const inputs = { "mlflow-url": url, mode: "evaluate", images: JSON.stringify({ trainer: image }) };
    const candidate = { candidate: `run:${runId}`, "evidence-file": "gate-evidence.json" };

    const judged = await step("gate-model", { folder: workspace, inputs: { ...inputs, ...candidate } });

    expect(toldBy(judged)).toEqual(trained.told);
    const keep = process.env.MLOPS_KEEP_EVIDENCE;
    if (keep === undefined || name !== "mlflow") return;
    mkdirSync(join(repository, keep), { recursive: true });
    const to = join(repository, keep, `${file}.json`);
    copyFileSync(join(workspace, "gate-evidence.json"), to, constants.COPYFILE_EXCL);
  });
});
