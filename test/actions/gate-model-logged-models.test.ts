/** Models that MLflow 3's own client logs at a step of the training: the gate takes the metric's value of that step, for each model its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { mlflowEnvironment } from "../../platform/mlflow.ts";
import { findPython } from "../../platform/python.ts";
import { must } from "../../platform/tool.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { newName, place, removeFolders } from "./gateModel.ts";
import { saidOf, starting } from "./gateWords.ts";
import { step, writeFiles } from "./step.ts";

jest.setTimeout(120_000);
afterAll(removeFolders);

/** argv: a list of trainings, each with the accuracy of its epochs, and the epoch at which each model is saved (null: not told). Prints their run ids. */
const training = `
import json, sys, mlflow

class Model(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input

mlflow.set_experiment("logged models")
ids = []
for one in json.loads(sys.argv[1]):
    with mlflow.start_run() as run:
        for epoch, accuracy in enumerate(one["accuracy"]):
            mlflow.log_metric("accuracy", float(accuracy), step=epoch)
            for name, saved in one["saved"].items():
                if epoch == (len(one["accuracy"]) - 1 if saved is None else saved):
                    told = {} if saved is None else {"step": saved}
                    mlflow.pyfunc.log_model(name="model", python_model=Model(), registered_model_name=name, pip_requirements=[], **told)
        ids.append(run.info.run_id)
print(json.dumps(ids))
`;

const atLeast = { metric: "accuracy", "at-least": 0.9 };
const names = {
  best: newName(),
  early: newName(),
  untold: newName(),
  nan: newName(),
  plain: newName(),
  next: newName(),
  first: newName(),
  second: newName(),
};
/** By the epoch that is saved. */
const trained = [
  { accuracy: [0.7, 0.95, 0.85], saved: { [names.best]: 1 } },
  { accuracy: [0.7, 0.85, 0.95], saved: { [names.early]: 1 } },
  { accuracy: [0.7, 0.85, 0.95], saved: { [names.untold]: null } },
  { accuracy: [0.9, "nan", 0.95], saved: { [names.nan]: 1 } },
  { accuracy: [0.9], saved: { [names.plain]: 0 } },
  { accuracy: [0.92], saved: { [names.next]: 0 } },
  { accuracy: [0.7, 0.95, 0.85, 0.8], saved: { [names.first]: 1, [names.second]: 2 } },
];

const describeWithPython = await describeWith(findPython);

describeWithPython("gate-model on models that MLflow 3 logged at a step", () => {
  let url = "";
  let trainings: Trainings;
  let runs: string[];
  beforeAll(async () => {
    ({ url } = await server("mlflow"));
    trainings = new Trainings(url);
    const env = { MLFLOW_TRACKING_URI: url, MLFLOW_DISABLE_TELEMETRY: "true", GIT_PYTHON_REFRESH: "quiet" };
    const { python } = await mlflowEnvironment("3.17.2");
    const printed = await must(python, ["-c", training, JSON.stringify(trained)], { env });
    runs = JSON.parse(printed.trim().split("\n").at(-1)!);
  }, 300_000);

  async function judge(candidate: string, gate: object, mode = "evaluate") {
    const { workspace } = await place(gate);
    const ended = await step("gate-model", { folder: workspace, inputs: { "mlflow-url": url, candidate, mode } });
    return { ...ended, verdict: ended.outputs.verdict, said: saidOf(ended) };
  }

  it.each([
    ["best", "pass accuracy at least 0.9: 0.95 against 0.9"],
    ["early", "fail accuracy at least 0.9: 0.85 against 0.9"],
    [
      "untold",
      "inconclusive accuracy at least 0.9: candidate: accuracy was logged 3 times with different values, and nothing says which is the saved model's; log it once for that model, log_model(step=…), or say step: last in the rule",
    ],
    // MLflow's own copy for the logged model says 0.0.
    ["nan", "fail accuracy at least 0.9: candidate: accuracy is NaN"],
  ] as const)("takes the value of the step at which it was saved, not the last one: %s", async (name, said) => {
    const { source } = await trainings.version(names[name], "1");
    expect(source).toMatch(/^models:\/m-/);
    const { verdict, said: all } = await judge(`run:${runs[Object.keys(names).indexOf(name)]}`, { rules: [atLeast] });
    expect([verdict, all]).toEqual([said.split(" ")[0], [said]]);
  });

  it("takes of two models of one run the one that is the candidate", async () => {
    const rules = [atLeast];
    const [first, second] = [
      await judge(`version:${names.first}/1`, { rules }),
      await judge(`version:${names.second}/1`, { rules }),
    ];
    expect(first.said).toEqual(["pass accuracy at least 0.9: 0.95 against 0.9"]);
    expect(second.said).toEqual(["fail accuracy at least 0.9: 0.85 against 0.9"]);
    const either = await judge(`run:${runs.at(-1)}`, { rules });
    expect(either.code).toBe(2);
    expect(either.stdout).toContain(`Name one of them: version:${names.second}/1, version:${names.first}/1`);
  });

  it("compares two models of one run, also where the champion is a copy", async () => {
    const served = newName();
    const noWorse = { metric: "accuracy", "no-worse-than": "champion" };
    const promoted = await judge(`version:${names.first}/1`, { model: served, rules: [atLeast] }, "promote");
    expect(promoted.outputs["model-version"]).toBe(`models:/${served}/1`);
    const worse = await judge(`version:${names.second}/1`, { model: served, rules: [noWorse] });
    expect([worse.verdict, worse.said]).toEqual([
      "fail",
      starting("fail accuracy no worse than the champion's: 0.85 against the champion's 0.95"),
    ]);
    const same = await judge(`version:${names.first}/1`, { model: served, rules: [noWorse] });
    expect(same.said).toEqual(["pass accuracy no worse than the champion's: the candidate is the champion's own run"]);
  });

  it("takes for the best of several candidates the one that was best when it was saved, not at its end", async () => {
    const { stdout, said } = await judge(`runs:${runs[1]},${runs[0]}`, { rules: [atLeast] });
    expect(stdout).toContain(`Candidate: ${names.best} version 1. The best of 2 candidates by accuracy`);
    expect(said).toEqual(["pass accuracy at least 0.9: 0.95 against 0.9"]);
  });

  it("takes for the best ever promoted the one that was best when it was saved, so that the gate does not drift down", async () => {
    const model = newName();
    const { workspace } = await place({ model, rules: [atLeast] });
    const gate = (candidate: string, mode: string) =>
      step("gate-model", { folder: workspace, inputs: { "mlflow-url": url, candidate, mode } });
    for (const name of ["best", "plain"] as const)
      expect(await gate(`version:${names[name]}/1`, "promote")).toMatchObject({ code: 0 });
    const text = readFileSync(join(workspace, "mlops.yml"), "utf8");
    const noWorse = { metric: "accuracy", "no-worse-than": "best" };
    writeFiles(workspace, { "mlops.yml": text.replace(JSON.stringify(atLeast), JSON.stringify(noWorse)) });
    const said = saidOf(await gate(`version:${names.next}/1`, "evaluate"));
    expect(said).toEqual(
      starting("fail accuracy no worse than the best promoted one's: 0.92 against the best promoted one's 0.95"),
    );
  });
});
