/** Workflows on our own GitHub, run by act: what events start, what a run shows while it runs and after, how it is cancelled. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { act } from "../../platform/act.ts";
import { type Github, startGithub } from "../../platform/github.ts";
import { node24 } from "../../platform/node24.ts";
import { repository } from "../../platform/tool.ts";
import { run as runProgram } from "../../src/clients/process.ts";
import { pushed } from "./githubRepo.ts";
import { type Answer, call } from "./http.ts";

jest.setTimeout(300_000);

const check = `
name: check
on:
  pull_request:
  push: { branches: [main] }
permissions: { contents: write, pull-requests: write }
jobs:
  see:
    runs-on: ubuntu-latest
    strategy: { matrix: { n: [1, 2] } }
    steps:
      - uses: actions/checkout@v4
      - name: See
        env:
          TOKEN: \${{ github.token }}
          PASSWORD: \${{ secrets.PASSWORD }}
        run: |
          echo "event $GITHUB_EVENT_NAME of $GITHUB_REPOSITORY, number \${{ github.event.number }}, \${{ vars.PLACE }}"
          cat old.txt new.txt || true
          test "$PASSWORD" = "it's a secret" || test "$PASSWORD" = "plain"
          git ls-remote origin main
          curl -sS -o /dev/null -w 'comment %{http_code}\\n' -H "Authorization: Bearer $TOKEN" -d '{"body": "from \${{ matrix.n }}"}' "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/1/comments"
`;

const slow = `
on: workflow_dispatch
jobs:
  sleep:
    runs-on: [self-hosted, gpu]
    steps:
      - run: echo begun && sleep 300.25
`;

describe("a workflow on our GitHub", () => {
  let github: Github;
  beforeAll(async () => {
    await Promise.all([act.install(), node24.install()]);
    github = await startGithub();
    const files = { ".github/workflows/check.yml": check, ".github/workflows/slow.yml": slow, "old.txt": "old\n" };
    await pushed(github, "acme/ml", files);
    const repo = await github.create("acme/ml");
    repo.secrets.set("PASSWORD", "plain");
    repo.variables.set("PLACE", "here");
  });
  afterAll(() => github?.stop());
  afterEach(() => expect(github.mistakes.splice(0)).toEqual([]));

  const api = (method: string, path: string, body?: unknown): Promise<Answer> =>
    call(method, `${github.url}/repos/acme/ml${path}`, body, { Authorization: `Bearer ${github.token}` });

  async function until(path: string, done: (body: Answer["body"]) => boolean): Promise<Answer["body"]> {
    for (;;) {
      const { body } = await api("GET", path);
      if (done(body)) return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it("starts when a pull request is opened, sees the merge, and its jobs are checks of the head", async () => {
    const head = await pushed(github, "acme/ml", { "new.txt": "new\n" }, "topic");
    await api("POST", "/pulls", { title: "New", head: "topic", base: "main" });
    const [run, ...others] = await github.trigger(await github.create("acme/ml"), "pull_request", { number: 1 });
    expect(others).toEqual([]);
    await github.ended(run!);

    expect((await api("GET", `/actions/runs/${run!.id}`)).body).toMatchObject({
      status: "completed",
      conclusion: "success",
      event: "pull_request",
      head_sha: head,
      display_title: "New",
    });
    const { check_runs } = (await api("GET", `/commits/${head}/check-runs`)).body;
    const seen = check_runs.map((one: { name: string; conclusion: string }) => `${one.name} ${one.conclusion}`);
    expect(seen.sort()).toEqual(["see (1) success", "see (2) success"]);
    const comments = (await api("GET", "/issues/1/comments")).body.map((one: { body: string }) => one.body);
    expect(comments.sort()).toEqual(["from 1", "from 2"]);
    const { jobs } = (await api("GET", `/actions/runs/${run!.id}/jobs`)).body;
    const log = (await api("GET", `/actions/jobs/${jobs[0].id}/logs`)).body;
    expect(log).toContain("event pull_request of acme/ml, number 1, here");
    expect(log).toMatch(/old\n.*new\n/);
    expect(log).toMatch(/[0-9a-f]{40}\trefs\/heads\/main/);
    expect(log).toContain("comment 201");
    expect(log).not.toContain("plain");
  });

  it("starts by a push, not by one to another branch, not by an event that it does not name", async () => {
    const repo = await github.create("acme/ml");
    expect(await github.trigger(repo, "push", { branch: "topic" })).toEqual([]);
    expect(await github.trigger(repo, "schedule")).toEqual([]);
    const body = { repository: "acme/ml", event: "push", branch: "main" };
    const made = await call("POST", `${github.url}/_control/events`, body, { Authorization: `Bearer ${github.token}` });
    expect(made.body.runs).toHaveLength(1);
    const run = await until(`/actions/runs/${made.body.runs[0]}`, ({ status }) => status === "completed");
    expect(run).toMatchObject({ conclusion: "success", event: "push", head_branch: "main" });
  });

  it("is queued, runs, has a log only at its end, and is cancelled with all that it started", async () => {
    const { body } = await api("POST", "/actions/workflows/slow.yml/dispatches", {
      ref: "main",
      return_run_details: true,
    });
    const at = `/actions/runs/${body.workflow_run_id}`;
    expect((await api("GET", at)).body).toMatchObject({ status: "queued", conclusion: null });
    const { jobs } = await until(`${at}/jobs`, (one) =>
      one.jobs[0]?.steps?.some(({ name }: { name: string }) => name.startsWith("echo begun")),
    );
    expect((await api("GET", at)).body).toMatchObject({ status: "in_progress", conclusion: null });
    expect(jobs[0]).toMatchObject({ name: "sleep", status: "in_progress", labels: ["self-hosted", "gpu"] });
    expect((await api("GET", `/actions/jobs/${jobs[0].id}/logs`)).status).toBe(404);
    expect((await api("GET", "/actions/runs?status=in_progress")).body.total_count).toBe(1);

    expect((await api("POST", `${at}/cancel`)).status).toBe(202);
    expect(await until(at, ({ status }) => status === "completed")).toMatchObject({ conclusion: "cancelled" });
    expect((await api("GET", `/actions/jobs/${jobs[0].id}`)).body).toMatchObject({
      status: "completed",
      conclusion: "cancelled",
    });
    expect((await api("POST", `${at}/cancel`)).status).toBe(409);
    const redirect = await fetch(`${github.url}/repos/acme/ml/actions/jobs/${jobs[0].id}/logs`, {
      redirect: "manual",
      headers: { Authorization: `Bearer ${github.token}` },
    });
    expect(redirect.status).toBe(302);
    expect(await (await fetch(redirect.headers.get("location")!)).text()).toContain("begun");
    expect((await runProgram("pgrep", ["-f", "sleep 300.25"])).stdout).toBe("");
  });

  it("answers no run to a dispatch that does not ask for it, and one of version 2026-03-10 always", async () => {
    const send = (headers: Record<string, string>) =>
      call(
        "POST",
        `${github.url}/repos/acme/ml/actions/workflows/slow.yml/dispatches`,
        { ref: "main" },
        { Authorization: `Bearer ${github.token}`, ...headers },
      );
    expect((await send({})).status).toBe(204);
    const told = await send({ "X-GitHub-Api-Version": "2026-03-10" });
    expect([told.status, typeof told.body.workflow_run_id]).toEqual([200, "number"]);
    const { workflow_runs } = (await api("GET", "/actions/workflows/slow.yml/runs?event=workflow_dispatch")).body;
    for (const { id, status } of workflow_runs)
      if (status !== "completed") await api("POST", `/actions/runs/${id}/cancel`);
    const all = await until("/actions/runs", (one) =>
      one.workflow_runs.every(({ status }: { status: string }) => status === "completed"),
    );
    expect(
      all.workflow_runs.filter(({ conclusion }: { conclusion: string }) => conclusion === "cancelled"),
    ).toHaveLength(3);
  });

  it("runs the workflow that users copy, with the actions of this checkout", async () => {
    const template = readFileSync(join(repository, "templates/pull-request-check.yml"), "utf8");
    const dag = (more: string) =>
      `from airflow.sdk import DAG, task\n\nwith DAG("train", schedule=None):\n\n    @task\n    def fit():\n        ${more}\n\n    fit()\n`;
    await pushed(github, "acme/dags", { ".github/workflows/check.yml": template, "dags/train.py": dag("return 1") });
    await pushed(github, "acme/dags", { "dags/train.py": dag("return (") }, "broken");
    const at = (path: string, method = "GET", body?: unknown) =>
      call(method, `${github.url}/repos/acme/dags/${path}`, body, { Authorization: `Bearer ${github.token}` });
    await at("pulls", "POST", { title: "Broken", head: "broken", base: "main" });
    const [run] = await github.trigger(await github.create("acme/dags"), "pull_request", { number: 1 });
    await github.ended(run!);
    const { jobs } = (await at(`actions/runs/${run!.id}/jobs`)).body;
    expect(jobs[0].conclusion).toBe("failure");
    expect((await at(`actions/jobs/${jobs[0].id}/logs`)).body).toMatch(/::error.*file=dags\/train\.py/);
    expect((await at("commits/broken/check-runs")).body.check_runs[0].conclusion).toBe("failure");
  });

  it("lists workflows, and starts them by repository_dispatch", async () => {
    const names = (await api("GET", "/actions/workflows")).body.workflows.map((one: { path: string }) => one.path);
    expect(names).toEqual([".github/workflows/check.yml", ".github/workflows/slow.yml"]);
    const retrain = `
on: { repository_dispatch: { types: [retrain] } }
jobs: { go: { runs-on: ubuntu-latest, steps: [ { run: "test '\${{ github.event.client_payload.model }}' = m" } ] } }
`;
    await pushed(github, "acme/retrain", { ".github/workflows/retrain.yml": retrain });
    const at = (path: string, method = "GET", body?: unknown) =>
      call(method, `${github.url}/repos/acme/retrain/${path}`, body, { Authorization: `Bearer ${github.token}` });
    await at("dispatches", "POST", { event_type: "other" });
    expect((await at("dispatches", "POST", { event_type: "retrain", client_payload: { model: "m" } })).status).toBe(
      204,
    );
    const { total_count, workflow_runs } = (await at("actions/runs")).body;
    expect(total_count).toBe(1);
    const repo = await github.create("acme/retrain");
    await github.ended(repo.runs.get(workflow_runs[0].id)!);
    expect((await at(`actions/runs/${workflow_runs[0].id}`)).body.conclusion).toBe("success");
  });
});
