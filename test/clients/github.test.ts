/** The client against our own GitHub, which checks every request by GitHub's description. Dispatches are in github-dispatch.test.ts. */
import { afterAll, afterEach, beforeAll, expect, it } from "@jest/globals";
import { startFaults } from "../../platform/faults.ts";
import { findGit } from "../../platform/git.ts";
import { type Github as Fake, rateLimited, startGithub } from "../../platform/github.ts";
import { freePort } from "../../platform/port.ts";
import { announceDeployment, Github, githubOf, reportCheckRun } from "../../src/clients/github.ts";
import { RemoteError } from "../../src/kernel/errors.ts";
import { pushed } from "../platform/githubRepo.ts";
import { call } from "../platform/http.ts";
import { describeWith } from "../platform/needs.ts";

const describeWithGit = await describeWith(findGit);

describeWithGit("the client of GitHub", () => {
  let fake: Fake;
  let token = "";
  let sha = "";
  beforeAll(async () => {
    fake = await startGithub();
    token = fake.workflowToken({ contents: "read", deployments: "write", actions: "read", checks: "write" });
    sha = await pushed(fake, "acme/ml", { "a.txt": "a" });
  });
  afterAll(() => fake?.stop());
  afterEach(() => expect(fake.mistakes.splice(0)).toEqual([]));

  const connection = (more: object = {}) => ({ token, repository: "acme/ml", api: fake.url, ...more });
  const client = (more: object = {}) => new Github(connection(more));
  const get = async (path: string) =>
    (await call("GET", `${fake.url}/repos/acme/ml${path}`, undefined, { Authorization: `Bearer ${fake.token}` })).body;
  const deployment = { ref: "main", environment: "staging", payload: { model: "models:/m/3" } };

  it("records a deployment and its statuses", async () => {
    const id = await client().createDeployment({ ...deployment, description: "x".repeat(200) });
    await client().setDeploymentStatus(id, { state: "in_progress", logUrl: "https://example.org/run" });
    await client().setDeploymentStatus(id, {
      state: "success",
      environmentUrl: "http://127.0.0.1:8000",
      description: "3",
    });
    expect(await get(`/deployments/${id}`)).toMatchObject({
      environment: "staging",
      payload: { model: "models:/m/3" },
      description: "x".repeat(140),
    });
    expect(await get(`/deployments/${id}/statuses`)).toMatchObject([
      { state: "success", environment_url: "http://127.0.0.1:8000", description: "3" },
      { state: "in_progress", log_url: "https://example.org/run" },
    ]);
  });

  it("deploys a commit whose checks still run", async () => {
    const [{ sha }] = [await get("/commits/main")];
    await call(
      "POST",
      `${fake.url}/repos/acme/ml/statuses/${sha}`,
      { state: "pending" },
      { Authorization: `Bearer ${fake.token}` },
    );
    expect(await client().createDeployment(deployment)).toBeGreaterThan(0);
  });

  const refusals: [string, number, object, RegExp][] = [
    ["a wrong token", 401, {}, /Is github-token a token of this GitHub/],
    [
      "a missing permission",
      403,
      { message: "Resource not accessible by integration" },
      /Resource not accessible by integration\. .*deployments: write/,
    ],
    ["no requests left", 403, { message: "API rate limit exceeded", headers: rateLimited(60) }, /No requests are left/],
    ["a hidden repository", 404, {}, /may the token see it/],
    ["a conflict", 409, { message: "Conflict" }, /409.*It said: Conflict/],
    ["a wrong value", 422, { message: "No ref found for: x" }, /422.*No ref found for: x/],
    ["a failing GitHub", 502, {}, /answered 502 .*status page/],
  ];
  it.each(refusals)("says what to do about %s", async (_, status, more, message) => {
    fake.fail(/^POST .*\/deployments$/, status, more);
    await expect(client().createDeployment(deployment)).rejects.toThrow(message);
    await expect(client().createDeployment(deployment)).resolves.toBeGreaterThan(0);
  });

  it("asks again where that is safe, and never shows the token", async () => {
    fake.fail(/\/actions\/runners$/, 503, { times: 2 });
    expect(await client({ token: fake.token }).runners()).toEqual([]);
    const wrong = client({ token: "ghs_wrongwrong" });
    const error = await wrong.createDeployment(deployment).catch((one: Error) => one);
    expect(String(error)).toMatch(/answered 401 to POST .*\/repos\/acme\/ml\/deployments/);
    expect(JSON.stringify(error) + String(error)).not.toContain("ghs_wrongwrong");
  });

  it.each([
    [{ fault: "garbage" } as const, /unknown shape/],
    [{ fault: "reset" } as const, /connection cut/],
    [{ fault: "cut" } as const, /connection cut/],
    [{ fault: "status", code: 500 } as const, /answered 500/],
  ])("is outside's fault when a deployment's answer is %j, and is not sent twice", async (fault, words) => {
    const proxy = await startFaults({ target: fake.url, faults: [fault] });
    try {
      const error = await client({ api: proxy.url })
        .createDeployment(deployment)
        .catch((one) => one);
      expect(error).toBeInstanceOf(RemoteError);
      expect(error.message).toMatch(words);
      expect(proxy.seen).toHaveLength(1);
    } finally {
      await proxy.stop();
    }
  });

  it("names a GitHub that can't be reached, and ends at once when told to", async () => {
    const signal = AbortSignal.timeout(300);
    const nobody = client({ api: `http://127.0.0.1:${await freePort()}`, signal });
    const began = Date.now();
    await expect(nobody.createDeployment(deployment)).rejects.toThrow(/aborted|timeout/i);
    expect(Date.now() - began).toBeLessThan(3000);
    await expect(client({ api: "http://no-such-host.invalid" }).createDeployment(deployment)).rejects.toThrow(
      /GITHUB_API_URL right/,
    );
  }, 90_000);

  it("sees runners as an admin, and knows nothing of them otherwise", async () => {
    const repo = await fake.create("acme/gpu");
    repo.runners = Array.from({ length: 120 }, (_, n) => ({
      id: n,
      name: `gpu-${n}`,
      os: "linux",
      status: "online" as const,
      busy: n > 0,
      labels: ["gpu"],
    }));
    const seen = await client({ token: fake.token, repository: "acme/gpu" }).runners();
    expect(seen).toHaveLength(120);
    expect(seen[0]).toEqual({ name: "gpu-0", online: true, busy: false, labels: ["gpu"] });
    expect(await client({ repository: "acme/gpu" }).runners()).toBe("unknown");
    fake.fail(/runners/, 403, { message: "You have exceeded a secondary rate limit" });
    await expect(client().runners()).rejects.toThrow(/No requests are left/);
  });

  it("reads where it is from the environment", () => {
    const env = { GITHUB_REPOSITORY: "acme/ml", GITHUB_API_URL: "https://ghe.example.org/api/v3" };
    expect(githubOf(env, "t")).toEqual({ token: "t", repository: "acme/ml", api: "https://ghe.example.org/api/v3" });
    expect(githubOf(env, undefined)).toBeUndefined();
    expect(githubOf({}, "t")).toBeUndefined();
  });

  it("announces a deployment to its end", async () => {
    const said: string[] = [];
    const announced = await announceDeployment(
      connection(),
      { ...deployment, logUrl: "https://example.org/1" },
      (line) => said.push(line),
    );
    await announced!.end({ state: "success", environmentUrl: "http://127.0.0.1:8000" });
    expect(await get(`/deployments/${announced!.id}/statuses`)).toMatchObject([
      { state: "success", log_url: "https://example.org/1" },
      { state: "in_progress", log_url: "https://example.org/1" },
    ]);
    expect(said).toEqual([]);
  });

  it("reports a check run, with the title as one line", async () => {
    const said: string[] = [];
    const check = { sha, name: "gate", conclusion: "neutral", summary: "## Seen", externalId: "models:/m/3" } as const;
    const detailsUrl = "https://example.org/1";
    await reportCheckRun(connection(), { ...check, title: `It can't\nbe told${"!".repeat(300)}`, detailsUrl }, (line) =>
      said.push(line),
    );
    const { total_count, check_runs } = await get(`/commits/${sha}/check-runs`);
    expect([total_count, said]).toEqual([1, []]);
    expect(check_runs[0]).toMatchObject({
      name: "gate",
      status: "completed",
      conclusion: "neutral",
      output: { title: expect.stringMatching(/^It can't be told!{239}$/), summary: "## Seen" },
      details_url: detailsUrl,
      external_id: "models:/m/3",
    });
    const readOnly = connection({ token: fake.workflowToken({ contents: "read", checks: "read" }) });
    await reportCheckRun(readOnly, { ...check, title: "Told" }, (line) => said.push(line));
    expect(said).toEqual([expect.stringMatching(/^There is no check run of it: .*403.*checks: write/)]);
  });

  it("ends the announcement of a run that was cancelled, and throws when cancelled before there is one", async () => {
    const said: string[] = [];
    const cancel = new AbortController();
    const announced = await announceDeployment(connection({ signal: cancel.signal }), deployment, (line) =>
      said.push(line),
    );
    cancel.abort(new Error("stopped by SIGTERM"));
    await announced!.end({ state: "error", description: "cancelled" });
    expect(await get(`/deployments/${announced!.id}/statuses`)).toMatchObject([
      { state: "error", description: "cancelled" },
      { state: "in_progress" },
    ]);
    const late = announceDeployment(connection({ signal: cancel.signal }), deployment, (line) => said.push(line));
    await expect(late).rejects.toThrow("stopped by SIGTERM");
    expect(said).toEqual([]);
  });

  it("does not wait for a GitHub that never answers", async () => {
    const proxy = await startFaults({ target: fake.url, faults: [{ fault: "stall" }] });
    const said: string[] = [];
    const began = Date.now();
    expect(
      await announceDeployment(connection({ api: proxy.url }), deployment, (line) => said.push(line)),
    ).toBeUndefined();
    expect(Date.now() - began).toBeLessThan(20_000);
    expect(said).toEqual(["GitHub does not show this deployment: no answer within 10 s."]);
    await proxy.stop();
  });

  it("goes on without GitHub where it can't be told: no permission, no GitHub, no token", async () => {
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const readOnly = fake.workflowToken({ contents: "read" });
    expect(await announceDeployment(connection({ token: readOnly }), deployment, say)).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/^GitHub does not show this deployment: .*403.*deployments: write/)]);
    fake.fail(/statuses$/, 500, { times: 2 });
    const announced = await announceDeployment(connection(), deployment, say);
    await announced!.end({ state: "failure" });
    expect(said.slice(1)).toEqual([expect.stringContaining("500"), expect.stringContaining("500")]);
    expect(await announceDeployment(undefined, deployment, say)).toBeUndefined();
    expect(said).toHaveLength(3);
  });
});
