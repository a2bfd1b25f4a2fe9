/** Workflows that the client dispatches and follows; they really run, by act. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { act } from "../../platform/act.ts";
import { type Github as Fake, startGithub } from "../../platform/github.ts";
import { node24 } from "../../platform/node24.ts";
import { Github } from "../../src/clients/github.ts";
import type { WorkflowRun } from "../../src/clients/github-shapes.ts";
import { pushed } from "../platform/githubRepo.ts";

jest.setTimeout(300_000);

const train = `
name: train
run-name: Train \${{ inputs.request }}
on:
  workflow_dispatch:
    inputs:
      request: { required: true }
      fail: { type: choice, options: ["no", "yes"], default: "no" }
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: Train
        run: echo "request \${{ inputs.request }} of $GITHUB_RUN_ID" && cat data.txt && test "\${{ inputs.fail }}" = no
  after:
    needs: train
    runs-on: ubuntu-latest
    steps:
      - run: echo after
`;

beforeAll(() => Promise.all([act.install(), node24.install()]));

describe.each([
  ["GitHub", false],
  ["Enterprise Server 3.17 to 3.19, which tells no run", true],
])("a workflow dispatched to %s", (_, enterprise) => {
  let fake: Fake;
  let client: Github;
  beforeAll(async () => {
    fake = await startGithub({ enterprise });
    client = new Github({ token: fake.workflowToken({ actions: "write" }), repository: "acme/ml", api: fake.url });
    await pushed(fake, "acme/ml", { ".github/workflows/train.yml": train, "data.txt": "the data\n" });
  });
  afterAll(() => fake?.stop());
  afterEach(() => expect(fake.mistakes.splice(0)).toEqual([]));

  async function dispatched(request: string, more: Record<string, string> = {}): Promise<number> {
    const since = new Date(Date.now() - 5000);
    const id = await client.dispatch("train.yml", "main", { request, ...more });
    if (!enterprise) return id!;
    expect(id).toBeUndefined();
    const found = await client.runsTitled("train.yml", request, since);
    expect(found).toHaveLength(1);
    return found[0]!.id;
  }

  async function ended(id: number): Promise<WorkflowRun> {
    for (;;) {
      const run = await client.run(id);
      if (run.status === "completed") return run;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  it("is found by its id, and succeeds with its jobs and steps", async () => {
    const [one, two] = await Promise.all([dispatched("request-1"), dispatched("request-2")]);
    expect(one).not.toBe(two);
    expect(await ended(one)).toMatchObject({ conclusion: "success", title: "Train request-1" });
    expect(await ended(two)).toMatchObject({ conclusion: "success", title: "Train request-2" });
    const jobs = await client.jobs(one);
    expect(jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["train", "success"],
      ["after", "success"],
    ]);
    expect(jobs[0]!.steps.find(({ name }) => name === "Train")).toMatchObject({ conclusion: "success" });
    expect(await client.cancel(one)).toBe(false);
  });

  it("fails in the step that failed, and what needs it is skipped", async () => {
    const id = await dispatched("request-3", { fail: "yes" });
    expect((await ended(id)).conclusion).toBe("failure");
    const [first, second] = await client.jobs(id);
    expect([first!.conclusion, second!.conclusion]).toEqual(["failure", "skipped"]);
    expect(first!.steps.find(({ name }) => name === "Train")).toMatchObject({ conclusion: "failure" });
  });

  it("is refused with the reason: no such workflow, a missing input, one that it has not, a branch that is not there", async () => {
    await expect(client.dispatch("other.yml", "main", {})).rejects.toThrow(/404/);
    await expect(client.dispatch("train.yml", "main", {})).rejects.toThrow(
      /422.*Required input 'request' not provided/,
    );
    await expect(client.dispatch("train.yml", "main", { request: "r", colour: "red" })).rejects.toThrow(
      /Unexpected inputs.*colour/,
    );
    await expect(client.dispatch("train.yml", "nowhere", { request: "r" })).rejects.toThrow(
      /No ref found for: nowhere/,
    );
  });
});
