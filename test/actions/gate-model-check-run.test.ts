/** The verdict as a check run, as a commit's page on GitHub shows it: gate-model as a step, on a real MLflow and our own GitHub. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { type Github, startGithub } from "../../platform/github.ts";
import { findPython } from "../../platform/python.ts";
import { Trainings } from "../mlflowRuns.ts";
import { pushed } from "../platform/githubRepo.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { newName, place, removeFolders } from "./gateModel.ts";
import { type Step, type StepOptions, step, terminal } from "./step.ts";

jest.setTimeout(240_000);
afterAll(removeFolders);

const floor = { metric: "accuracy", "at-least": 0.8 };
/** Nobody logs it. */
const unknown = { metric: "recall", "at-least": 0.8 };

interface Shown {
  name: string;
  conclusion: string;
  output: { title: string; summary: string };
}

const describeWithPython = await describeWith(findPython);

describeWithPython("the check run of gate-model", () => {
  let url = "";
  let trainings: Trainings;
  let github: Github;
  let commits = 0;
  beforeAll(async () => {
    ({ url } = await server("mlflow"));
    trainings = new Trainings(url);
    github = await startGithub();
  }, 300_000);
  afterAll(async () => {
    expect(github.mistakes).toEqual([]);
    await github.stop();
  });

  const commit = () => pushed(github, "acme/ml", { "a.txt": String(commits++) }, `commit-${commits}`);

  /** Judges, on GitHub, at the commit; with a token that may write checks unless `inputs` has another. */
  const gate = (sha: string, folder: string, inputs: Record<string, string>, more: Partial<StepOptions> = {}) =>
    step("gate-model", {
      folder,
      inputs: { "mlflow-url": url, "github-token": github.workflowToken({ checks: "write" }), ...inputs },
      ...more,
      env: { GITHUB_API_URL: github.url, GITHUB_SHA: sha, GITHUB_RUN_ID: "7", GITHUB_JOB: "gate", ...more.env },
    });

  /** Newest first. */
  async function checksOf(sha: string, filter: "latest" | "all" = "all"): Promise<Shown[]> {
    const headers = { Authorization: `Bearer ${github.token}` };
    const at = `${github.url}/repos/acme/ml/commits/${sha}/check-runs?filter=${filter}`;
    return ((await (await fetch(at, { headers })).json()) as { check_runs: Shown[] }).check_runs;
  }

  const linesAbout = ({ stdout }: Step): string[] => stdout.split("\n").filter((line) => /check run/.test(line));

  it("says what became of the model, with the summary; a later one takes its place", async () => {
    const model = newName();
    const sha = await commit();
    const { workspace } = await place({ model, rules: [floor] });
    const good = await trainings.run({ model, metrics: { accuracy: 0.9 } });
    const bad = await trainings.run({ model, metrics: { accuracy: 0.7 } });

    const passed = await gate(sha, workspace, { candidate: `run:${good.runId}` });
    const about = { name: `gate-model: ${model}`, details_url: "https://github.com/acme/ml/actions/runs/7" };
    expect(await checksOf(sha)).toMatchObject([
      {
        ...about,
        status: "completed",
        conclusion: "success",
        external_id: `models:/${model}/${good.version}`,
        output: {
          title: `${model} version ${good.version} passes: champion of ${model} is version ${good.version} now, there was none before.`,
          summary: passed.summary.trimEnd(),
        },
      },
    ]);
    expect(linesAbout(passed)).toEqual([]);

    await gate(sha, workspace, { candidate: `run:${bad.runId}` });
    const failed = {
      ...about,
      conclusion: "failure",
      external_id: `models:/${model}/${bad.version}`,
      output: { title: expect.stringContaining("does not pass: accuracy at least 0.8: 0.7 against 0.8") },
    };
    expect(await checksOf(sha)).toMatchObject([failed, { conclusion: "success" }]);
    expect(await checksOf(sha, "latest")).toMatchObject([failed]);
  });

  it("is neutral where it can't be told, and stands under the last commit of a pull request", async () => {
    const { runId } = await trainings.run({ metrics: { accuracy: 0.9 } });
    const [merged, head] = [await commit(), await commit()];
    const { workspace } = await place({ rules: [unknown] });
    const event = { name: "pull_request", payload: { pull_request: { head: { sha: head } } } };
    const { code } = await gate(merged, workspace, { candidate: `run:${runId}`, mode: "evaluate" }, { event });
    expect(code).toBe(1);
    expect(await checksOf(head)).toMatchObject([{ name: "gate-model", conclusion: "neutral", external_id: "" }]);
    expect(await checksOf(merged)).toEqual([]);
  });

  it.each<[string, () => { inputs?: Record<string, string>; env?: Record<string, string> }, RegExp]>([
    [
      "the permission",
      () => ({ inputs: { "github-token": github.workflowToken({ checks: "read" }) } }),
      /checks: write/,
    ],
    ["a token", () => ({ inputs: { "github-token": "" } }), /no github-token is given/],
    ["a commit", () => ({ env: { GITHUB_SHA: "" } }), /the event names no commit/],
    [
      "GitHub's help",
      () => {
        github.fail(/check-runs$/, 503);
        return {};
      },
      /GitHub answered 503/,
    ],
  ])("is a line of the log, and the verdict the same, without %s", async (_, without, why) => {
    const sha = await commit();
    const { workspace } = await place({ rules: [floor] });
    const { runId } = await trainings.run({ metrics: { accuracy: 0.9 } });
    const { inputs, env = {} } = without();
    const asked = { candidate: `run:${runId}`, mode: "evaluate", ...inputs };
    const ended = await gate(sha, workspace, asked, { env });
    expect([ended.code, ended.outputs.verdict]).toEqual([0, "pass"]);
    expect(linesAbout(ended)).toEqual([expect.stringMatching(/^There is no check run of it: /)]);
    expect(linesAbout(ended)[0]).toMatch(why);
    expect(await checksOf(sha)).toEqual([]);
  });

  it("is not made by mode: explain, which decides nothing, nor in a terminal", async () => {
    const sha = await commit();
    const { workspace } = await place({ rules: [floor] });
    const { runId } = await trainings.run({ metrics: { accuracy: 0.9 } });
    const explained = await gate(sha, workspace, { candidate: `run:${runId}`, mode: "explain" });
    expect([explained.code, linesAbout(explained)]).toEqual([0, []]);
    const flags = ["--candidate", `run:${runId}`, "--mode", "evaluate", "--mlflow-url", url];
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/ml", GITHUB_TOKEN: github.workflowToken() };
    const judged = await terminal(["gate-model", ...flags], { folder: workspace, env: { ...env, GITHUB_SHA: sha } });
    expect([judged.code, /check run/.test(judged.stderr)]).toEqual([0, false]);
    expect(await checksOf(sha)).toEqual([]);
  });

  it("ends where GitHub's limit of 65,535 bytes is, and hides secrets", async () => {
    const sha = await commit();
    const { workspace } = await place({
      rules: Array.from({ length: 600 }, (_, n) => ({ metric: `größe-${n}`, "at-least": 0 })),
    });
    const { runId } = await trainings.run({ metrics: { accuracy: 0.9 } });
    const secret = { "mlflow-username": "x", "mlflow-password": "größe-1" };
    const ended = await gate(sha, workspace, { candidate: `run:${runId}`, mode: "evaluate", ...secret });
    expect(Buffer.byteLength(ended.summary)).toBeGreaterThan(65_535);
    const [{ output } = {} as Shown] = await checksOf(sha);
    expect(Buffer.byteLength(output.summary)).toBeLessThanOrEqual(65_535);
    expect(output.summary).toMatch(
      /GitHub shows at most 64 KiB of it at a check run\. All of it is in the job summary\.\s*$/,
    );
    expect(output.summary).toContain("größe-0 at least 0");
    expect(JSON.stringify(output)).not.toContain("größe-1");
    expect(linesAbout(ended)).toEqual([]);
  });
});
