/** gate-model where something is not as it should be: the wrong version, a champion that is gone, services that fail half-way. */
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type Fault, startFaults } from "../../platform/faults.ts";
import { type GitServer, startGit } from "../../platform/git.ts";
import { findPython } from "../../platform/python.ts";
import { must } from "../../platform/tool.ts";
import { StateBranch } from "../../src/clients/state.ts";
import { type Entry, entriesOf, ledgerPath } from "../../src/gate/ledger.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { type Step, type StepOptions, step, tempFolder, writeFiles } from "./step.ts";

jest.setTimeout(120_000);

const folders: string[] = [];
const folder = (): string => {
  const made = tempFolder();
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

const floor = { metric: "acc", "at-least": 0.8 };
const noWorse = { metric: "acc", "no-worse-than": "champion", margin: 0.01 };

/** A folder with mlops.yml, and the bare repository that keeps the state. */
async function place(gate: object, more: object = {}): Promise<{ workspace: string; state: string }> {
  const [workspace, state] = [folder(), join(folder(), "state.git")];
  await must("git", ["init", "--quiet", "--bare", state]);
  writeFiles(workspace, { "mlops.yml": JSON.stringify({ gate, state: { repository: state }, ...more }) });
  return { workspace, state };
}

async function ledgerOf(state: string, model: string): Promise<Entry[]> {
  const branch = new StateBranch({ repository: state, branch: "mlops-state", folder: folder() });
  return entriesOf(await branch.read(ledgerPath(model)));
}

const told = ({ code, outputs }: Step) => [code, outputs.result, outputs.verdict];

let made = 0;
const newName = () => `gate doubt ${process.pid}-${made++}`;
const describeWithPython = await describeWith(findPython);

describeWithPython.each(["mlflow", "mlflow-2"])("gate-model on %s", (name) => {
  let url = "";
  let trainings: Trainings;
  beforeAll(async () => {
    ({ url } = await server(name));
    trainings = new Trainings(url);
  }, 300_000);

  const gate = (workspace: string, inputs: Record<string, string>, more: Partial<StepOptions> = {}) =>
    step("gate-model", { folder: workspace, inputs: { "mlflow-url": url, ...inputs }, ...more });

  it("takes the run's own version, not the newest, and never one of another run", async () => {
    const model = newName();
    const { workspace } = await place({ rules: [floor] });
    const good = await trainings.run({ model, metrics: { acc: 0.9 } });
    const bad = await trainings.run({ model, metrics: { acc: 0.1 } });
    const own = await gate(workspace, { candidate: `run:${good.runId}` });
    expect(own.outputs["model-version"]).toBe(`models:/${model}/${good.version}`);
    const runs = [{ runId: good.runId, model, version: bad.version, role: "candidate", taskId: "t" }];
    const other = await gate(workspace, { candidate: JSON.stringify(runs) });
    expect(told(other)).toEqual([2, "misuse", undefined]);
    expect(other.stdout).toContain(`${model} version ${bad.version} is of run ${bad.runId}, not of ${good.runId}`);
  });

  it("promotes by a run again although its copy serves by now", async () => {
    const [model, served] = [newName(), newName()];
    const { workspace, state } = await place({ model: served, rules: [floor] });
    const { runId } = await trainings.run({ model, metrics: { acc: 0.9 } });
    const first = await gate(workspace, { candidate: `run:${runId}` });
    expect(first.outputs["model-version"]).toBe(`models:/${served}/1`);
    const again = await gate(workspace, { candidate: `run:${runId}` });
    expect([again.code, again.outputs["model-version"]]).toEqual([0, `models:/${served}/1`]);
    expect(await ledgerOf(state, served)).toHaveLength(2);
  });

  it("judges a run that registered nothing, but does not promote it", async () => {
    const { workspace } = await place({ first: "pass", rules: [floor, noWorse] });
    const { runId } = await trainings.run({ metrics: { acc: 0.9 } });
    const judged = await gate(workspace, { candidate: `run:${runId}`, mode: "evaluate" });
    expect(told(judged)).toEqual([1, "refused", "inconclusive"]);
    expect(judged.stdout).toContain("registered no model, and gate.model names none");
    const promoted = await gate(workspace, { candidate: `run:${runId}`, mode: "promote" });
    expect(told(promoted)).toEqual([2, "misuse", undefined]);
  });

  it("can't tell beside a champion that was deleted, or that no run measured", async () => {
    const model = newName();
    const { workspace } = await place({ first: "pass", rules: [noWorse] });
    const champion = await trainings.run({ model, metrics: { acc: 0.7 } });
    const next = await trainings.run({ model, metrics: { acc: 0.9 } });
    await gate(workspace, { candidate: `run:${champion.runId}` });
    await trainings.post("runs/delete", { run_id: champion.runId });
    const gone = await gate(workspace, { candidate: `run:${next.runId}` });
    expect(told(gone)).toEqual([1, "refused", "inconclusive"]);
    expect(gone.stdout).toContain("champion: the run was deleted");
    await trainings.post("model-versions/delete", { name: model, version: champion.version }, "DELETE");
    const dangling = await gate(workspace, { candidate: `run:${next.runId}`, mode: "evaluate" });
    // 3.17 takes the alias away with its version, and there is no champion then.
    if (name === "mlflow") expect(dangling.outputs.verdict).toBe("pass");
    else {
      expect(dangling.outputs.verdict).toBe("inconclusive");
      expect(dangling.stdout).toContain(`names version ${champion.version} of ${model}, which was deleted`);
    }
  });

  it("names an alias, a version or a champion that is not there", async () => {
    const model = newName();
    const { workspace } = await place({ rules: [floor] });
    const { version } = await trainings.run({ model, metrics: { acc: 0.9 } });
    await trainings.post("registered-models/alias", { name: model, alias: "challenger", version });
    const near = await gate(workspace, { candidate: `alias:${model}@chalenger` });
    expect(near.stdout).toContain("Did you mean challenger?");
    const none = await gate(workspace, { candidate: `version:${model}/9` });
    expect(none.stdout).toContain(`${model} has no version 9`);
    expect([near.code, none.code]).toEqual([2, 2]);
    const found = await gate(workspace, { candidate: `alias:${model}@challenger` });
    expect(found.outputs["model-version"]).toBe(`models:/${model}/${version}`);
  });

  it("writes down what was judged, where it is from, and what became of it", async () => {
    const model = newName();
    const { workspace, state } = await place({ first: "pass", rules: [noWorse] });
    const measured = (acc: number) =>
      trainings.run({ model, metrics: { acc }, tags: { "mlops.evaluation-set": "sha256:5" } });
    const [one, two] = [await measured(0.8), await measured(0.85)];
    await gate(workspace, { candidate: `run:${one.runId}` });
    const { outputs, summary } = await gate(workspace, { candidate: `run:${two.runId}` });
    expect(JSON.parse(outputs.evidence!)).toMatchObject({
      server: url,
      verdict: "pass",
      candidate: { run: two.runId, model, version: two.version, evaluationSet: "sha256:5" },
      champion: { run: one.runId, version: one.version, evaluationSet: "sha256:5" },
      rules: [{ verdict: "pass", value: 0.85, against: 0.8 }],
    });
    const commit = (await must("git", ["-C", state, "rev-parse", "mlops-state"])).trim();
    expect(JSON.parse(outputs.record!).actions["gate-model"]).toMatchObject({
      verdict: "pass",
      run: two.runId,
      version: `models:/${model}/${two.version}`,
      championBefore: `models:/${model}/${one.version}`,
      championAfter: `models:/${model}/${two.version}`,
      ledger: commit,
    });
    expect(summary).toMatch(/\| ✅ pass \| acc no worse than the champion's by more than 0\.01 \| 0\.85 \| 0\.79 \|/);
    expect((await ledgerOf(state, model)).map(({ event }) => event)).toEqual(["intent", "done", "intent", "done"]);
  });

  it("shows names as text, whatever they hold", async () => {
    const model = `${newName()} <img src=x> @octocat | ::error::x`;
    const { workspace } = await place({ rules: [floor] });
    // 3.17 takes no colon in a name.
    const named = name === "mlflow" ? model.replaceAll(":", "") : model;
    const { runId } = await trainings.run({ model: named, metrics: { acc: 0.9 } });
    const { code, stdout, summary } = await gate(workspace, { candidate: `run:${runId}`, mode: "evaluate" });
    expect(code).toBe(0);
    expect(summary.replace(/(`+)[^`]+\1/g, "")).not.toMatch(/<img|@octocat/);
    expect(stdout).not.toMatch(/^::error::x/m);
  });

  describe("half-way", () => {
    async function through(script: (request: RegExp) => { faults: readonly Fault[]; only: RegExp }, more = {}) {
      const model = newName();
      const { workspace, state } = await place({ first: "pass", rules: [floor, noWorse] });
      const { runId, version } = await trainings.run({ model, metrics: { acc: 0.9 } });
      const faults = await startFaults({ target: url, ...script(/registered-models\/alias/) });
      const inputs = { candidate: `run:${runId}`, "mlflow-url": faults.url, ...more };
      const ended = await gate(workspace, inputs);
      await faults.stop();
      return { ...ended, model, workspace, state, runId, version };
    }

    it("MLflow refuses to set the alias: no pass is told, and the next run settles the intent", async () => {
      const refusing: Fault[] = [{ fault: "status", code: 500 }];
      const { code, outputs, model, state, workspace, runId, version } = await through((only) => ({
        faults: refusing,
        only,
      }));
      expect([code, outputs.result, outputs.verdict, outputs["model-version"]]).toEqual([
        3,
        "outside",
        "error",
        undefined,
      ]);
      expect(await trainings.alias(model, "champion")).toBeUndefined();
      expect((await ledgerOf(state, model)).map(({ event }) => event)).toEqual(["intent"]);
      await expire(state, model);
      const next = await gate(workspace, { candidate: `run:${runId}` });
      expect([next.code, await trainings.alias(model, "champion")]).toEqual([0, version]);
      const events = (await ledgerOf(state, model)).map(({ event }) => event);
      expect(events).toEqual(["intent", "dropped", "intent", "done"]);
    });

    it("the answer to the alias is lost: it is asked again, and done", async () => {
      const lost: Fault[] = [{ fault: "reset", delivered: true }];
      const { code, model, state, version } = await through((only) => ({ faults: lost, only }));
      expect([code, await trainings.alias(model, "champion")]).toEqual([0, version]);
      expect((await ledgerOf(state, model)).map(({ event }) => event)).toEqual(["intent", "done"]);
    });

    it("MLflow answers garbage for the run: no verdict but error", async () => {
      const garbage: Fault[] = [{ fault: "garbage" }];
      const ended = await through(() => ({ faults: garbage, only: /runs\/get/ }), { "on-refusal": "skip" });
      expect(told(ended)).toEqual([3, "outside", "error"]);
      expect(await trainings.alias(ended.model, "champion")).toBeUndefined();
    });
  });

  /** As two minutes later. */
  async function expire(state: string, model: string): Promise<void> {
    const branch = new StateBranch({ repository: state, branch: "mlops-state", folder: folder() });
    await branch.change("Later", async (read) => {
      const [intent] = entriesOf(await read(ledgerPath(model)));
      const expires = new Date(Date.now() - 1000).toISOString();
      return { [ledgerPath(model)]: `${JSON.stringify({ ...intent, expires })}\n` };
    });
  }
});

describeWithPython("the state branch", () => {
  let url = "";
  let trainings: Trainings;
  let git: GitServer;
  beforeAll(async () => {
    ({ url } = await server("mlflow"));
    trainings = new Trainings(url);
    git = await startGit({ basicAuth: true });
  }, 300_000);
  afterAll(() => git?.stop());

  async function promoted(state: string, inputs: Record<string, string> = {}) {
    const model = newName();
    const { workspace } = await place({ rules: [floor] }, { state: { repository: state } });
    const { runId } = await trainings.run({ model, metrics: { acc: 0.9 } });
    const given = { "mlflow-url": url, candidate: `run:${runId}`, ...inputs };
    return { ...(await step("gate-model", { folder: workspace, inputs: given })), model };
  }

  it("that refuses our token stops the promotion, and shows no token", async () => {
    const address = await git.create("closed");
    const ended = await promoted(address, { "github-token": "ghs_notTheRightOne" });
    expect(told(ended)).toEqual([2, "misuse", undefined]);
    expect(ended.stdout).toContain("contents: write");
    expect(ended.stdout.replace(/^::add-mask::.*$/gm, "")).not.toContain("ghs_notTheRightOne");
    expect(await trainings.alias(ended.model, "champion")).toBeUndefined();
  });

  it("whose server is down stops the promotion", async () => {
    const ended = await promoted("http://127.0.0.1:1/state.git");
    expect(told(ended)).toEqual([3, "outside", "error"]);
    expect(await trainings.alias(ended.model, "champion")).toBeUndefined();
  });

  it("that takes no push stops the promotion", async () => {
    const state = join(folder(), "state.git");
    await must("git", ["init", "--quiet", "--bare", state]);
    const hook = join(state, "hooks", "pre-receive");
    writeFileSync(hook, "#!/bin/sh\necho protected >&2\nexit 1\n");
    chmodSync(hook, 0o755);
    const ended = await promoted(state);
    expect(told(ended)).toEqual([2, "misuse", undefined]);
    expect(ended.stdout).toContain("can't be written");
    expect(await trainings.alias(ended.model, "champion")).toBeUndefined();
  });

  it("with a ledger that someone broke stops the promotion", async () => {
    const { workspace, state } = await place({ rules: [floor] });
    const model = newName();
    const { runId } = await trainings.run({ model, metrics: { acc: 0.9 } });
    const branch = new StateBranch({ repository: state, branch: "mlops-state", folder: folder() });
    await branch.change("By hand", async () => ({ [ledgerPath(model)]: "<<<<<<< HEAD\n" }));
    const inputs = { "mlflow-url": url, candidate: `run:${runId}` };
    const ended = await step("gate-model", { folder: workspace, inputs });
    expect(told(ended)).toEqual([2, "misuse", undefined]);
    expect(ended.stdout).toContain("line 1 is no entry of a ledger");
    expect(await trainings.alias(model, "champion")).toBeUndefined();
  });
});

describe("a setting of gate", () => {
  it.each<[object, string]>([
    [{ rules: [{ ...noWorse, confidence: 95 }] }, "confidence is wrong: has to be a share from 0.5"],
    [{ rules: [{ ...noWorse, confidense: 0.95 }] }, "Did you mean confidence?"],
    [{ rules: [{ ...noWorse, "no-worse-than": "bests" }] }, "has to be champion, best, the number of a version"],
    [{ rules: [{ ...floor, margin: 0.1 }] }, "margin belongs to no-worse-than and better-than"],
    [{ rules: [{ lineage: "branch" }] }, "which is not one of commit, image"],
    [{ rules: [floor], "champion-alias": "latest" }, 'champion-alias is "latest"'],
    [{ rules: [floor], first: "fail" }, 'first is "fail", which is not one of pass, inconclusive'],
    [{ rules: [{ metric: "acc", "at-least": "0.8" }] }, "but should be a number"],
  ])("%j is refused with its place", async (gate, words) => {
    const { workspace } = await place(gate);
    writeFileSync(
      join(workspace, "mlops.yml"),
      JSON.stringify(JSON.parse(readFileSync(join(workspace, "mlops.yml"), "utf8")), null, 2),
    );
    const inputs = { candidate: "version:m/1", "mlflow-url": "http://127.0.0.1:1" };
    const ended = await step("gate-model", { folder: workspace, inputs });
    expect(told(ended)).toEqual([2, "misuse", undefined]);
    expect(ended.stdout).toContain(words);
    expect(ended.stdout).toMatch(/mlops\.yml:\d+:\d+/);
  });
});
