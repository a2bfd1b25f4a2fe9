/** That GitHub's own description is what counts: it refuses wrong requests, and catches wrong answers of ours. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { filled, find, mistakesIn, operationIds } from "../../platform/github/description.ts";
import { handlers } from "../../platform/github/server.ts";
import { type Github, startGithub } from "../../platform/github.ts";
import { call } from "./http.ts";

it("every operation of the description is served, and nothing else", () => {
  expect(Object.keys(handlers).sort()).toEqual([...operationIds].sort());
});

describe("the description", () => {
  it("finds the operation that has the most words of its own", () => {
    const of = (method: string, path: string) => {
      const found = find(method, `/repos/a/b/${path}`, undefined);
      return found && [found.id, found.params];
    };
    const repo = { owner: "a", repo: "b" };
    expect(of("GET", "commits/feature/x/status")).toEqual([
      "repos/get-combined-status-for-ref",
      { ...repo, ref: "feature/x" },
    ]);
    expect(of("GET", "commits/feature/x")).toEqual(["repos/get-commit", { ...repo, ref: "feature/x" }]);
    expect(of("GET", "contents/a%20b/c")).toEqual(["repos/get-content", { ...repo, path: "a b/c" }]);
    expect(of("GET", "issues/comments/5")).toEqual(["issues/get-comment", { ...repo, comment_id: "5" }]);
    expect(of("PUT", "issues/comments/5")).toBeUndefined();
    expect(find("GET", "/rate_limit", undefined)?.id).toBe("rate-limit/get");
  });

  it("knows what is wrong with an object, and fills in what nobody goes by", () => {
    expect(mistakesIn("runner-label", { name: 3 })).toEqual(["/name must be string"]);
    expect(mistakesIn("deployment-status", { state: "done" }).join("\n")).toMatch(
      /required property 'id'[\s\S]*allowed values: error/,
    );
    const base = "http://127.0.0.1:1";
    expect(mistakesIn("simple-user", filled("simple-user", { login: "mona" }, base))).toEqual([]);
    expect(mistakesIn("simple-user", filled("simple-user", { login: 3 }, base))).toEqual(["/login must be string"]);
  });
});

describe("a GitHub with a handler that strays", () => {
  let github: Github;
  beforeAll(async () => {
    github = await startGithub({
      handlers: {
        "issues/get-comment": () => ({ status: 200, body: { id: "seven" } }),
        "repos/get-deployment": () => ({ status: 201, body: {} }),
        "issues/delete-comment": () => ({ status: 204, body: { done: true } }),
      },
    });
    await github.create("acme/ml");
  });
  afterAll(() => github?.stop());

  const api = (method: string, path: string, body?: unknown) =>
    call(method, `${github.url}/repos/acme/ml/${path}`, body, { Authorization: `Bearer ${github.token}` });

  it.each([
    ["a body of another shape", "GET", "issues/comments/7", /\/id must be integer/],
    ["a status that GitHub does not give", "GET", "deployments/7", /status 201 is not one of 200,404/],
    ["a body where there is none", "DELETE", "issues/comments/7", /it has a body/],
  ])("answers 500 for %s, and remembers it", async (_, method, path, words) => {
    const { status, body } = await api(method, path);
    expect(status).toBe(500);
    expect(body.message).toMatch(words);
    expect(github.mistakes.splice(0)).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    ["a value of another type", "POST", "deployments", { ref: 7 }, /\/ref must be string/],
    ["a missing value", "POST", "deployments", {}, /required property 'ref'/],
    ["no body", "POST", "deployments", undefined, /missing/],
    [
      "a word that is none of GitHub's",
      "POST",
      "deployments/7/statuses",
      { state: "done" },
      /\/state .*allowed values: error/,
    ],
    ["a query of another type", "GET", "deployments?per_page=many", undefined, /\/per_page must be integer/],
    [
      "too many inputs",
      "POST",
      "actions/workflows/a.yml/dispatches",
      { ref: "main", inputs: Object.fromEntries(Array.from({ length: 26 }, (_, n) => [`i${n}`, ""])) },
      /\/inputs must NOT have more than 25/,
    ],
  ])("answers 422 to %s", async (_, method, path, body, words) => {
    const answer = await api(method, path, body);
    expect([answer.status, answer.body.message]).toEqual([422, expect.stringMatching(words)]);
    expect(github.mistakes).toEqual([]);
  });

  it("answers 400 to what is no JSON, 404 to what it does not know", async () => {
    const response = await fetch(`${github.url}/repos/acme/ml/deployments`, {
      method: "POST",
      body: "{",
      headers: { Authorization: `Bearer ${github.token}` },
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ message: "Problems parsing JSON" }),
    ]);
    expect((await api("GET", "secrets")).status).toBe(404);
  });
});
