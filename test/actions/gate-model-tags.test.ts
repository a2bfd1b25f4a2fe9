/** What people find on MLflow's page of a version: its verdict, the policy, where it is told; and how often its evaluation set was used. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { findPython } from "../../platform/python.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { newName, place, removeFolders } from "./gateModel.ts";
import { type Step, step, terminal } from "./step.ts";

jest.setTimeout(240_000);
afterAll(removeFolders);

const floor = { metric: "accuracy", "at-least": 0.8 };
/** No other test's: uses are counted on one server for all. */
const newSet = () => `sha256:${randomUUID().replaceAll("-", "").repeat(2)}`;
const evidenceIn = ({ outputs }: Step) => JSON.parse(outputs.evidence!);

const describeWithPython = await describeWith(findPython);

describeWithPython.each(["mlflow", "mlflow-2"])("MLflow's page of a version, on %s", (name) => {
  let url = "";
  let trainings: Trainings;
  beforeAll(async () => {
    ({ url } = await server(name));
    trainings = new Trainings(url);
  }, 300_000);

  /** In the workflow run `run` of acme/ml. */
  const gate = (workspace: string, inputs: Record<string, string>, run = "77") =>
    step("gate-model", {
      folder: workspace,
      inputs: { "mlflow-url": url, ...inputs },
      env: { GITHUB_RUN_ID: run, GITHUB_JOB: "gate" },
    });
  const trained = (model: string, accuracy: number, set?: string) =>
    trainings.run({
      model,
      metrics: { accuracy },
      ...(set !== undefined && { tags: { "mlops.evaluation-set": set } }),
    });

  it.each([
    ["pass", 0.9, floor],
    ["fail", 0.7, floor],
    ["inconclusive", 0.9, { ...floor, metric: "acuracy" }],
  ])("says %s, by which policy, and links the workflow run that tells why", async (verdict, accuracy, rule) => {
    const [model, set] = [newName(), newSet()];
    const { workspace } = await place({ rules: [rule] });
    const { runId, version } = await trained(model, accuracy, set);

    const judged = await gate(workspace, { candidate: `run:${runId}` });

    expect(judged.outputs.verdict).toBe(verdict);
    expect(await trainings.tags(model, version)).toEqual({
      "mlops.verdict": verdict,
      "mlops.policy": evidenceIn(judged).policy,
      "mlops.record": "https://github.com/acme/ml/actions/runs/77",
      "mlops.evaluation-set": set,
    });
  });

  it("names another policy after a setting that the verdict can depend on, and the same one after another", async () => {
    const model = newName();
    const { runId, version } = await trained(model, 0.9);
    const policyBy = async (settings: object) => {
      const { workspace } = await place({ rules: [floor], ...settings });
      await gate(workspace, { candidate: `run:${runId}` });
      return (await trainings.tags(model, version))["mlops.policy"];
    };
    const usual = await policyBy({});
    expect(usual).toMatch(/^[0-9a-f]{12}$/);
    expect(await policyBy({ stage: "Production" })).toBe(usual);
    expect(await policyBy({ "choose-by": { metric: "validation_accuracy" } })).not.toBe(usual);
  });

  it("says who judged in a terminal, in place of the workflow run before", async () => {
    const model = newName();
    const { workspace } = await place({ rules: [floor] });
    const { runId, version } = await trained(model, 0.7);
    await gate(workspace, { candidate: `run:${runId}` });
    const flags = ["--candidate", `run:${runId}`, "--mlflow-url", url, "--mode", "promote"];
    expect((await terminal(["gate-model", ...flags], { folder: workspace })).code).toBe(1);
    expect((await trainings.tags(model, version))["mlops.record"]).toMatch(/^in a terminal, by \S+$/);
  });

  it("is left as it is by mode: evaluate", async () => {
    const [model, set] = [newName(), newSet()];
    const { workspace } = await place({ rules: [floor] });
    const { runId, version } = await trained(model, 0.9, set);
    await gate(workspace, { candidate: `run:${runId}`, mode: "evaluate" });
    expect(await trainings.tags(model, version)).toEqual({});
  });

  it("says the same of the copy in gate.model, which serves, also when it is judged again", async () => {
    const [model, served, set] = [newName(), newName(), newSet()];
    const { workspace, state } = await place({ model: served, rules: [floor] });
    const { runId, version } = await trained(model, 0.9, set);

    const promoted = await gate(workspace, { candidate: `run:${runId}` });

    expect(promoted.outputs["model-version"]).toBe(`models:/${served}/1`);
    const passed = await trainings.tags(model, version);
    expect(passed).toMatchObject({ "mlops.verdict": "pass", "mlops.evaluation-set": set });
    const source = { "mlops.source": `models:/${model}/${version}` };
    expect(await trainings.tags(served, "1")).toEqual({ ...passed, ...source });

    const stricter = await place(
      { model: served, rules: [{ ...floor, "at-least": 0.95 }] },
      { state: { repository: state } },
    );
    await gate(stricter.workspace, { candidate: `run:${runId}` }, "78");
    const failed = await trainings.tags(model, version);
    expect(failed).toMatchObject({
      "mlops.verdict": "fail",
      "mlops.record": "https://github.com/acme/ml/actions/runs/78",
    });
    expect(failed["mlops.policy"]).not.toBe(passed["mlops.policy"]);
    expect(await trainings.tags(served, "1")).toEqual({ ...failed, ...source });
  });

  /** How many other versions an evaluation set has judged, as log, summary and evidence tell it. */
  const usesTold = (judged: Step) => ({
    log: /This evaluation set has judged (.*) before\./.exec(judged.stdout)?.[1],
    summary: /(\w+) other versions? (?:was|were) judged on this evaluation set/.exec(judged.summary)?.[1],
    evidence: evidenceIn(judged).evaluationSetUses,
  });

  it("counts who else was judged on the evaluation set: each version once, however often it is judged", async () => {
    const [model, set] = [newName(), newSet()];
    const { workspace } = await place({ rules: [floor] });
    const judge = async ({ runId }: { runId: string }, mode = "promote") =>
      usesTold(await gate(workspace, { candidate: `run:${runId}`, mode }));
    const [first, second, third] = [
      await trained(model, 0.9, set),
      await trained(model, 0.7, set),
      await trained(model, 0.95, set),
    ];

    expect(await judge(first)).toEqual({ log: undefined, summary: "No", evidence: 0 });
    expect(await judge(second)).toEqual({ log: "1 other version", summary: "1", evidence: 1 });
    const two = { log: "2 other versions", summary: "2", evidence: 2 };
    expect(await judge(third)).toEqual(two);
    expect(await judge(third)).toEqual(two);
    expect(await judge(first)).toEqual(two);
    expect(await judge(second, "evaluate")).toEqual(two);
    expect(await judge(await trained(model, 0.9, newSet()))).toMatchObject({ evidence: 0 });
    expect(await judge(await trained(model, 0.9))).toMatchObject({ summary: undefined, evidence: null });
  });

  it("counts a version and its copy in gate.model once", async () => {
    const [model, served, set] = [newName(), newName(), newSet()];
    const { workspace } = await place({ model: served, rules: [floor] });
    const judge = async (candidate: string) => usesTold(await gate(workspace, { candidate })).evidence;
    const [first, second] = [await trained(model, 0.9, set), await trained(model, 0.9, set)];

    expect(await judge(`run:${first.runId}`)).toBe(0);
    expect(await judge(`version:${served}/1`)).toBe(0);
    expect(await judge(`run:${second.runId}`)).toBe(1);
    expect(await judge(`alias:${served}@champion`)).toBe(1);
  });
});
