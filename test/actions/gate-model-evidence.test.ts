/** gate-model on evidence that real MLflows keep: predictions, seeds, signatures, histories of metrics, versions that were promoted before. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { startFaults } from "../../platform/faults.ts";
import { findPython } from "../../platform/python.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { newName, place, removeFolders, stateBranch } from "./gateModel.ts";
import { step } from "./step.ts";

jest.setTimeout(240_000);
afterAll(removeFolders);

const sure = { metric: "accuracy", "no-worse-than": "champion", margin: 0.02, confidence: 0.95 };
const set = `sha256:${"5".repeat(64)}`;

/** 1,000 examples of which the first `right` are; as csv. */
const predictions = (right: number): string =>
  `id,label,prediction\n${Array.from({ length: 1000 }, (_, i) => `e${i},1,${i < right ? 1 : 0}\n`).join("")}`;
const signature = (columns: readonly string[]): string =>
  JSON.stringify({
    signature: { inputs: JSON.stringify(columns.map((name) => ({ name, type: "double", required: true }))) },
  });

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
  /** A model of which `right` of 1,000 predictions are. */
  const trained = (model: string, right: number, file = "predictions.csv") =>
    trainings.run({
      model,
      metrics: { accuracy: right / 1000 },
      tags: { "mlops.evaluation-set": set },
      artifacts: { [file]: file.endsWith(".gz") ? gzipSync(predictions(right)) : predictions(right) },
    });

  it("compares predictions of both, packed or not, shows the interval, and counts the uses of the test set", async () => {
    const model = newName();
    const { workspace } = await place({ first: "pass", rules: [sure] });
    const champion = await trained(model, 860);
    await gate(workspace, { candidate: `run:${champion.runId}` });
    const next = await trained(model, 855, "predictions.csv.gz");
    const ended = await gate(workspace, { candidate: `run:${next.runId}` });
    expect(ended.stdout).toMatch(
      /0\.855 against the champion's 0\.86; with 95% confidence a difference of at least -0\.0/,
    );
    expect(ended.outputs.verdict).toBe("pass");
    const [rule] = JSON.parse(ended.outputs.evidence!).rules;
    expect(rule).toMatchObject({ evidence: "predictions", interval: { needed: -0.02, n: 1000 } });
    expect(ended.summary).toMatch(
      /✔ accuracy no worse than the champion's by more than 0\.02.*\n {2}[·├]+.*●.*difference: ● -0\.005/,
    );
    expect(ended.summary).toMatch(/\d+ other versions? (was|were) judged on this evaluation set/);
    expect(await trainings.tags(model, next.version)).toMatchObject({
      "mlops.verdict": "pass",
      "mlops.policy": expect.stringMatching(/^[0-9a-f]{12}$/),
      "mlops.evaluation-set": set,
    });
    const worse = await trained(model, 820);
    expect((await gate(workspace, { candidate: `run:${worse.runId}` })).outputs.verdict).toBe("fail");
  });

  it("asks of the champion only the metrics that a rule compares", async () => {
    const model = newName();
    const { workspace } = await place({ first: "pass", rules: [sure, { metric: "loss", "at-most": 1 }] });
    const metrics = { accuracy: 0.8, loss: 0.5 };
    const champion = await trainings.run({ model, metrics });
    await trainings.post("registered-models/alias", { name: model, alias: "champion", version: champion.version });
    const next = await trainings.run({ model, metrics });
    const proxy = await startFaults({ target: url, faults: [] });
    await gate(workspace, { candidate: `run:${next.runId}`, mode: "evaluate", "mlflow-url": proxy.url });
    await proxy.stop();
    const asked = proxy.seen.flatMap(({ request }) => {
      const [, run, metric] = /get-history\?run_id=(\w+)&metric_key=(\w+)/.exec(request) ?? [];
      return metric === undefined ? [] : [`${metric} of ${run}`];
    });
    const { runId } = next;
    expect(asked.sort()).toEqual([`accuracy of ${champion.runId}`, `accuracy of ${runId}`, `loss of ${runId}`].sort());
  });

  it("names the evidence that is missing, and with mode: explain changes nothing and ends well", async () => {
    const model = newName();
    const { workspace } = await place({ first: "pass", rules: [sure, { tag: "reviewed", equals: "yes" }] });
    const bare = (accuracy: number) => trainings.run({ model, metrics: { accuracy }, tags: { reviewed: "yes" } });
    const champion = await bare(0.8);
    await trainings.post("registered-models/alias", { name: model, alias: "champion", version: champion.version });
    const next = await bare(0.9);
    const judged = await gate(workspace, { candidate: `run:${next.runId}`, mode: "evaluate" });
    expect([judged.code, judged.outputs.verdict]).toEqual([1, "inconclusive"]);
    expect(judged.stdout).toContain("Missing: predictions: candidate: the run has no artifact predictions.csv");
    const explained = await gate(workspace, { candidate: `run:${next.runId}`, mode: "explain" });
    expect([explained.code, explained.outputs.verdict, explained.outputs["model-version"]]).toEqual([
      0,
      "inconclusive",
      "",
    ]);
    expect(explained.stdout).toContain("accuracy may be worse than the champion's by 0.02 and no more");
    expect(explained.summary).toContain("## What the policy asks of this model");
    expect(await trainings.alias(model, "champion")).toBe(champion.version);
    expect(await trainings.tags(model, next.version)).not.toHaveProperty("mlops.verdict");
  });

  it("compares with the best ever promoted, and with a version by its number", async () => {
    const model = newName();
    const drifting = { metric: "accuracy", "no-worse-than": "champion", margin: 0.05 };
    const { workspace, state } = await place({ first: "pass", rules: [drifting] });
    const [best, second] = [await trained(model, 900), await trained(model, 860)];
    for (const { runId } of [best, second]) await gate(workspace, { candidate: `run:${runId}` });
    expect(await trainings.alias(model, "champion")).toBe(second.version);
    const third = await trained(model, 830);
    const judge = async (rule: object) => {
      const other = await place({ rules: [rule] }, { state: { repository: state } });
      return gate(other.workspace, { candidate: `run:${third.runId}`, mode: "evaluate" });
    };
    expect((await judge(drifting)).outputs.verdict).toBe("pass");
    const beside = await judge({ ...drifting, "no-worse-than": "best" });
    expect(beside.stdout).toContain("0.83 against the best promoted one's 0.9");
    expect(beside.outputs.verdict).toBe("fail");
    const numbered = await judge({ ...drifting, "no-worse-than": Number(best.version) });
    expect(numbered.stdout).toContain(`0.83 against version ${best.version}'s 0.9`);
    const missing = await judge({ ...drifting, "no-worse-than": 99 });
    expect([missing.code, missing.outputs.result]).toEqual([2, "misuse"]);
    expect(missing.stdout).toContain(`gate.rules in mlops.yml: ${model} has no version 99`);
  });

  it("takes seeds of both recipes for an interval", async () => {
    const model = newName();
    const seed = (recipe: string, score: number) =>
      trainings.run({ model, metrics: { score }, tags: { "mlops.recipe": recipe } });
    const [a, b] = [newName(), newName()];
    const old = await Promise.all([0.9, 0.91, 0.89, 0.9, 0.92].map((score) => seed(a, score)));
    const young = await Promise.all([0.91, 0.9, 0.92, 0.9, 0.91].map((score) => seed(b, score)));
    await trainings.post("registered-models/alias", { name: model, alias: "champion", version: old[0]!.version });
    const { workspace } = await place({ rules: [{ ...sure, metric: "score", margin: 0.05 }] });
    const ended = await gate(workspace, { candidate: `run:${young[0]!.runId}`, mode: "evaluate" });
    expect(ended.stdout).toContain("Welch");
    expect(ended.outputs.verdict).toBe("pass");
  });

  it("is not fooled by the last of several steps, nor by a metric that was logged after the run had ended", async () => {
    const model = newName();
    const { workspace } = await place({ rules: [{ metric: "accuracy", "at-least": 0.5 }] });
    const log = (run_id: string, value: number, step: number, timestamp: number) =>
      trainings.post("runs/log-metric", { run_id, key: "accuracy", value, step, timestamp });
    const stopped = await trainings.run({ model, metrics: { accuracy: 0.7 } });
    await log(stopped.runId, 0.95, 1, 1_700_000_000_001);
    const late = await trainings.run({ model });
    await log(late.runId, 0.99, 0, Date.now() + 60_000);
    const judge = ({ runId }: { runId: string }) => gate(workspace, { candidate: `run:${runId}`, mode: "evaluate" });
    const [last, after] = [await judge(stopped), await judge(late)];
    expect([last.outputs.verdict, after.outputs.verdict]).toEqual(["inconclusive", "inconclusive"]);
    expect(last.stdout).toContain("accuracy was logged 2 times with different values");
    expect(after.stdout).toContain("candidate: accuracy was logged after the run had ended");
  });

  it("judges parameters, experiment, signature, data, age and lineage", async () => {
    const model = newName();
    const sha = "c0ffee0000000000000000000000000000000000";
    const image = `registry.example.org/trainer@sha256:${"a".repeat(64)}`;
    const made = (columns: readonly string[], more: Record<string, string> = {}) =>
      trainings.run({
        model,
        params: { noise: "0.0" },
        metrics: { accuracy: 0.9 },
        tags: { "mlops.evaluation-set": set, "mlops.commit": sha, "mlops.image": image, ...more },
        artifacts: { "model/MLmodel": signature(columns) },
      });
    const [champion, same] = [await made(["age"]), await made(["age"])];
    const other = await made(["age", "weight"], { "mlops.commit": "b".repeat(40), "mlops.evaluation-set": "x" });
    await trainings.post("registered-models/alias", { name: model, alias: "champion", version: champion.version });
    const rules = [
      { parameter: "noise", equals: 0 },
      { signature: "compatible" },
      { data: "same" },
      { freshness: "1h" },
      { lineage: ["commit", "image"] },
      { experiment: "another" },
    ];
    const { workspace, state } = await place({ rules });
    const verdicts = async (runId: string, images = {}) => {
      const { outputs } = await gate(workspace, { candidate: `run:${runId}`, mode: "evaluate", ...images });
      return JSON.parse(outputs.evidence!).rules.map(({ verdict }: { verdict: string }) => verdict);
    };
    const built = { images: JSON.stringify({ trainer: image }) };
    expect(await verdicts(same.runId, built)).toEqual(["pass", "pass", "pass", "pass", "pass", "fail"]);
    expect(await verdicts(other.runId, built)).toEqual(["pass", "fail", "inconclusive", "pass", "fail", "fail"]);
    expect((await verdicts(same.runId))[4]).toBe("inconclusive");
    const record = { part: { images: [{ name: "trainer", reference: image }] } };
    const path = `releases/${sha.slice(0, 12)}/build-images.json`;
    await stateBranch(state).change("Built", async () => ({ [path]: JSON.stringify(record) }));
    expect((await verdicts(same.runId))[4]).toBe("pass");
  });

  it("chooses the best of several by other data where the policy names it", async () => {
    const model = newName();
    const both = (accuracy: number, held: number) => trainings.run({ model, metrics: { accuracy, held } });
    const [high, honest] = [await both(0.95, 0.7), await both(0.9, 0.8)];
    const candidate = `runs:${high.runId},${honest.runId}`;
    const rules = [{ metric: "accuracy", "at-least": 0.5 }];
    const flattered = await gate((await place({ rules })).workspace, { candidate, mode: "evaluate" });
    expect(flattered.stdout).toContain("so its value flatters it (winner's curse)");
    expect(flattered.stdout).toContain("0.95 against 0.5");
    const chosen = await place({ rules, "choose-by": { metric: "held" } });
    const fair = await gate(chosen.workspace, { candidate, mode: "evaluate" });
    expect(fair.stdout).toContain("The best of 2 candidates by held: which no rule is about");
    expect(fair.stdout).toContain("0.9 against 0.5");
  });
});
