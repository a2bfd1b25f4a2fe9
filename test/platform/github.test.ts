/** Our own GitHub, each resource used for what it is for. That a workflow runs is in github-act.test.ts. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "@jest/globals";
import { findGit } from "../../platform/git.ts";
import { type Github, rateLimited, startGithub, startGithubProcess } from "../../platform/github.ts";
import { must } from "../../platform/tool.ts";
import { run } from "../../src/clients/process.ts";
import { type Answer, call } from "./http.ts";
import { describeWith } from "./needs.ts";

const scratch = mkdtempSync(join(tmpdir(), "github-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const who = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
const quiet = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" };
const git = (...args: string[]) => must("git", [...who, ...args], { cwd: scratch, env: quiet });

const describeWithGit = await describeWith(findGit);

describeWithGit("our GitHub", () => {
  let github: Github;
  let workflow = "";
  let base = "";
  let head = "";
  beforeAll(async () => {
    github = await startGithub();
    workflow = github.workflowToken();
    await github.create("acme/ml");
    await git("clone", "--quiet", withToken(github.token), "ml");
    base = await commit("dag.py", "x = 1\n");
    await git("-C", "ml", "push", "--quiet", "origin", "HEAD:main");
    await git("-C", "ml", "checkout", "--quiet", "-b", "topic");
    head = await commit("dag.py", "x = 2\ny = 3\n");
    await git("-C", "ml", "push", "--quiet", "origin", "topic");
    const opened = await api("POST", "/pulls", { title: "Two", head: "topic", base: "main" });
    expect(opened.status).toBe(201);
  });
  afterAll(() => github?.stop());
  // What every test relies on: no answer strayed from GitHub's description.
  afterEach(() => expect(github.mistakes.splice(0)).toEqual([]));

  const withToken = (token: string) => `${github.url.replace("://", `://x-access-token:${token}@`)}/acme/ml.git`;
  const as = (token: string, more: Record<string, string> = {}) => ({ Authorization: `Bearer ${token}`, ...more });
  const api = (method: string, path: string, body?: unknown, token = workflow): Promise<Answer> =>
    call(method, `${github.url}/repos/acme/ml${path}`, body, as(token));

  async function commit(name: string, content: string): Promise<string> {
    writeFileSync(join(scratch, "ml", name), content);
    await git("-C", "ml", "add", name);
    await git("-C", "ml", "commit", "--quiet", "-m", `Change ${name}`);
    return (await git("-C", "ml", "rev-parse", "HEAD")).trim();
  }

  it("shows a pull request with what it changes, and refuses its twin", async () => {
    const { body } = await api("GET", "/pulls/1");
    expect(body).toMatchObject({
      number: 1,
      state: "open",
      changed_files: 1,
      additions: 2,
      deletions: 1,
      mergeable: true,
    });
    expect([body.base.sha, body.head.sha]).toEqual([base, head]);
    const files = await api("GET", "/pulls/1/files");
    expect(files.body).toMatchObject([{ filename: "dag.py", status: "modified", changes: 3 }]);
    const twin = await api("POST", "/pulls", { title: "Again", head: "topic", base: "main" });
    expect(twin.status).toBe(422);
    expect(twin.body.errors[0].message).toBe("A pull request already exists for acme:topic.");
    expect((await api("GET", "/pulls?state=open&head=acme:topic")).body).toHaveLength(1);
    expect((await api("PATCH", "/pulls/1", { title: "Two things" })).body.title).toBe("Two things");
  });

  it("keeps comments, gives them in pages, and changes one", async () => {
    for (let n = 1; n <= 5; n++) await api("POST", "/issues/1/comments", { body: `comment ${n}` });
    const first = await api("GET", "/issues/1/comments?per_page=2");
    expect(first.body.map((one: { body: string }) => one.body)).toEqual(["comment 1", "comment 2"]);
    expect(first.headers.get("link")).toContain(
      `<${github.url}/repos/acme/ml/issues/1/comments?per_page=2&page=2>; rel="next"`,
    );
    const last = await api("GET", "/issues/1/comments?per_page=2&page=3");
    expect(last.body).toHaveLength(1);
    expect(last.headers.get("link")).not.toContain('rel="next"');
    const [{ id, user }] = first.body;
    expect(user.login).toBe("github-actions[bot]");
    expect((await api("PATCH", `/issues/comments/${id}`, { body: "changed" })).status).toBe(200);
    expect((await api("GET", `/issues/comments/${id}`)).body.body).toBe("changed");
    expect((await api("DELETE", `/issues/comments/${id}`)).status).toBe(204);
    expect((await api("GET", `/issues/comments/${id}`)).status).toBe(404);
    expect((await api("POST", "/issues/9/comments", { body: "nowhere" })).status).toBe(404);
    expect((await api("POST", "/issues/1/comments", { body: "x".repeat(65_537) })).status).toBe(422);
  });

  it("makes check runs and completes them", async () => {
    const made = await api("POST", "/check-runs", { name: "lint", head_sha: head, status: "in_progress" });
    expect(made.body).toMatchObject({ status: "in_progress", conclusion: null });
    const output = { title: "1 error", summary: "**one**", annotations: [] };
    await api("PATCH", `/check-runs/${made.body.id}`, { conclusion: "failure", output });
    const { body } = await api("GET", "/commits/topic/check-runs?check_name=lint");
    expect(body.total_count).toBe(1);
    expect(body.check_runs[0]).toMatchObject({
      status: "completed",
      conclusion: "failure",
      output: { title: "1 error" },
    });
    expect((await api("POST", "/check-runs", { name: "lint", head_sha: head }, github.token)).status).toBe(403);
    const large = { title: "1 error", summary: "ä".repeat(40_000) };
    const refused = await api("PATCH", `/check-runs/${made.body.id}`, { output: large });
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      422,
      "summary exceeds a maximum bytesize of 65535",
    ]);
    expect((await api("GET", `/check-runs/${made.body.id}`)).body.name).toBe("lint");
  });

  it("joins commit statuses: the last of each context counts", async () => {
    for (const state of ["pending", "failure"]) await api("POST", `/statuses/${base}`, { state, context: "sync" });
    await api("POST", `/statuses/${base}`, { state: "success", context: "gate", description: "0.93" });
    expect((await api("GET", "/commits/main/status")).body).toMatchObject({ state: "failure", total_count: 2 });
    await api("POST", `/statuses/${base}`, { state: "success", context: "sync" });
    expect((await api("GET", "/commits/main/status")).body.state).toBe("success");
    expect((await api("GET", `/commits/${base}/statuses`)).body).toHaveLength(4);
  });

  it("reads files from git and writes them by commits", async () => {
    const { body } = await api("GET", "/contents/dag.py?ref=topic");
    expect(Buffer.from(body.content, "base64").toString()).toBe("x = 2\ny = 3\n");
    const content = Buffer.from("a: ä\n").toString("base64");
    const put = { message: "Add it", content, branch: "main" };
    const made = await api("PUT", "/contents/conf/mlops.yml", put);
    expect(made.status).toBe(201);
    expect((await api("PUT", "/contents/conf/mlops.yml", put)).status).toBe(422);
    expect((await api("PUT", "/contents/conf/mlops.yml", { ...put, sha: body.sha })).status).toBe(409);
    const sha = made.body.content.sha;
    expect((await api("PUT", "/contents/conf/mlops.yml", { ...put, sha, content: "" })).status).toBe(200);
    expect(
      (await api("GET", "/contents/?ref=main")).body.map(
        (one: { type: string; name: string }) => `${one.type} ${one.name}`,
      ),
    ).toEqual(["dir conf", "file dag.py"]);
    const empty = (await api("GET", "/contents/conf/mlops.yml")).body;
    expect(empty).toMatchObject({ size: 0, content: "" });
    const gone = await api("DELETE", "/contents/conf/mlops.yml", { message: "Out", sha: empty.sha });
    expect(gone.body.content).toBe(null);
    expect((await api("GET", "/contents/conf/mlops.yml")).status).toBe(404);
    expect((await api("GET", "/commits/main")).body.commit.message).toBe("Out");
    await git("-C", "ml", "fetch", "--quiet", "origin", "main");
    expect(await git("-C", "ml", "log", "--format=%s", "-4", "FETCH_HEAD")).toMatch(
      /^Out\nAdd it\nAdd it\nChange dag.py\n/,
    );
  });

  it("creates a ref once, whoever is first, and moves it forward only", async () => {
    const ref = { ref: "refs/mlops/lock", sha: base };
    const both = await Promise.all([api("POST", "/git/refs", ref), api("POST", "/git/refs", ref)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(both.find(({ status }) => status === 422)?.body.message).toBe("Reference already exists");
    expect((await api("GET", "/git/ref/mlops/lock")).body.object.sha).toBe(base);
    expect((await api("PATCH", "/git/refs/mlops/lock", { sha: head })).status).toBe(200);
    expect((await api("PATCH", "/git/refs/mlops/lock", { sha: base })).body.message).toBe(
      "Update is not a fast forward",
    );
    expect((await api("PATCH", "/git/refs/mlops/lock", { sha: base, force: true })).status).toBe(200);
    expect((await api("GET", "/git/matching-refs/mlops")).body).toHaveLength(1);
    expect((await api("DELETE", "/git/refs/mlops/lock")).status).toBe(204);
    expect((await api("GET", "/git/ref/mlops/lock")).status).toBe(404);
    expect((await api("POST", "/git/refs", { ref: "refs/heads/x", sha: "0".repeat(40) })).status).toBe(422);
  });

  it("records deployments: the next success makes the former inactive", async () => {
    const body = {
      ref: "main",
      environment: "staging",
      required_contexts: [],
      auto_merge: false,
      payload: { model: "models:/m/1" },
    };
    const first = (await api("POST", "/deployments", body)).body;
    expect(first).toMatchObject({
      sha: (await api("GET", "/commits/main")).body.sha,
      payload: { model: "models:/m/1" },
    });
    const states = async (id: number) =>
      (await api("GET", `/deployments/${id}/statuses`)).body.map((one: { state: string }) => one.state);
    for (const state of ["in_progress", "success"])
      await api("POST", `/deployments/${first.id}/statuses`, { state, environment_url: "http://127.0.0.1:1" });
    expect(await states(first.id)).toEqual(["success", "in_progress"]);
    const second = (await api("POST", "/deployments", body)).body;
    await api("POST", `/deployments/${second.id}/statuses`, { state: "success" });
    expect(await states(first.id)).toEqual(["inactive", "success", "in_progress"]);
    expect((await api("GET", "/deployments?environment=staging")).body.map((one: { id: number }) => one.id)).toEqual([
      second.id,
      first.id,
    ]);
    expect((await api("DELETE", `/deployments/${second.id}`)).status).toBe(422);
    expect((await api("DELETE", `/deployments/${first.id}`)).status).toBe(204);
    expect((await api("GET", `/deployments/${first.id}`)).status).toBe(404);
    expect((await api("POST", "/deployments", { ref: "nowhere" })).body.message).toBe("No ref found for: nowhere");
    expect((await api("POST", "/deployments", { ref: "topic" })).status).toBe(409);
    expect((await api("GET", "/environments")).body).toMatchObject({
      total_count: 1,
      environments: [{ name: "staging" }],
    });
    expect((await api("PUT", "/environments/production", {}, github.token)).status).toBe(200);
    expect((await api("GET", "/environments/production")).body.name).toBe("production");
  });

  it("lists runners to the admin only", async () => {
    (await github.create("acme/runners")).runners = [
      { id: 1, name: "gpu-1", os: "linux", status: "online", busy: false, labels: ["self-hosted", "gpu"] },
    ];
    const list = (path: string, token: string) =>
      call("GET", `${github.url}/${path}/actions/runners`, undefined, as(token));
    const refused = await list("repos/acme/runners", workflow);
    expect([refused.status, refused.body.message]).toEqual([403, "Resource not accessible by integration"]);
    for (const path of ["repos/acme/runners", "orgs/acme"]) {
      const { body } = await list(path, github.token);
      expect(body.runners[0]).toMatchObject({ name: "gpu-1", status: "online" });
      expect(body.runners[0].labels.map((label: { name: string }) => label.name)).toEqual(["self-hosted", "gpu"]);
    }
  });

  it("refuses who may not: no token, a wrong one, one without the permission, no such repository", async () => {
    const url = `${github.url}/repos/acme/ml/deployments`;
    expect((await call("GET", url)).body.message).toBe("Requires authentication");
    expect((await call("GET", url, undefined, as("ghs_no"))).body.message).toBe("Bad credentials");
    const readOnly = github.workflowToken({ contents: "read", deployments: "read" });
    expect((await api("GET", "/deployments", undefined, readOnly)).status).toBe(200);
    expect((await api("POST", "/deployments", { ref: "main" }, readOnly)).status).toBe(403);
    expect((await api("POST", "/issues/1/comments", { body: "x" }, readOnly)).status).toBe(403);
    expect((await call("GET", `${github.url}/repos/acme/other`, undefined, as(workflow))).status).toBe(404);
    const push = await run("git", ["-C", "ml", "push", withToken(readOnly), "HEAD:refs/heads/no"], {
      cwd: scratch,
      env: quiet,
    });
    expect(push.code).not.toBe(0);
    expect((await api("GET", "/git/matching-refs/heads/no")).body).toEqual([]);
    expect((await api("GET", "")).body).toMatchObject({ full_name: "acme/ml", default_branch: "main" });
  });

  it("fails on demand, and counts requests", async () => {
    for (const status of [401, 404, 409, 500, 502]) {
      github.fail(/^POST .*\/deployments$/, status);
      expect((await api("POST", "/deployments", { ref: "main" })).status).toBe(status);
    }
    github.fail(/^GET/, 403, { headers: rateLimited(60), message: "API rate limit exceeded" });
    const limited = await api("GET", "/pulls/1");
    expect(limited.status).toBe(403);
    expect(limited.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(limited.headers.get("retry-after")).toBe("60");
    expect((await api("GET", "/pulls/1")).status).toBe(200);
    const before = (await call("GET", `${github.url}/rate_limit`, undefined, as(workflow))).body.rate;
    expect(before.limit).toBe(1000);
    const few = github.workflowToken();
    await call("POST", `${github.url}/_control/limits`, { token: few, remaining: 1 }, as(github.token));
    expect((await api("GET", "/pulls/1", undefined, few)).headers.get("x-ratelimit-remaining")).toBe("0");
    expect((await api("GET", "/pulls/1", undefined, few)).status).toBe(403);
  });

  it("is told from outside what to be, by the admin alone", async () => {
    const control = (path: string, body: unknown, token = github.token) =>
      call("POST", `${github.url}/_control/${path}`, body, as(token));
    expect((await control("repositories", { repository: "acme/x" }, workflow)).status).toBe(403);
    const { body } = await control("repositories", { repository: "acme/x" });
    expect(existsSync(body.folder)).toBe(true);
    const { token } = (await control("tokens", { permissions: { contents: "read" } })).body;
    expect((await call("GET", `${github.url}/repos/acme/x`, undefined, as(token))).status).toBe(200);
    await control("failures", { match: "^GET /repos/acme/x$", status: 503 });
    expect((await call("GET", `${github.url}/repos/acme/x`, undefined, as(token))).status).toBe(503);
    expect((await call("GET", `${github.url}/_control/mistakes`, undefined, as(github.token))).body).toEqual([]);
  });

  it("runs as a process of its own, for the bare repositories that are put into its folder", async () => {
    const server = await startGithubProcess();
    try {
      const { username, password } = server.credentials!;
      await must("git", [
        "clone",
        "--quiet",
        "--bare",
        join(scratch, "ml"),
        join(server.folders!.repositories!, "acme/copy.git"),
      ]);
      const { body } = await call("GET", `${server.url}/repos/acme/copy/commits/topic`, undefined, as(password));
      expect(body.sha).toBe(head);
      const url = server.url.replace("://", `://${username}:${password}@`);
      expect(await git("ls-remote", `${url}/acme/copy`, "topic")).toContain(head);
    } finally {
      await server.stop();
    }
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("leaves nothing", async () => {
    const other = await startGithub();
    await other.stop();
    expect(existsSync(dirname(other.logs))).toBe(false);
  });
});
