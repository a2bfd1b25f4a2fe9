import { expect, it } from "@jest/globals";
import { isFromFork } from "../../src/kernel/fork.ts";

const ours = { repo: { full_name: "acme/ml" } };
const theirs = { repo: { full_name: "eve/ml" } };
const run = (head: string) => ({ head_repository: { full_name: head } });

it.each<[string, object, boolean]>([
  ["a push", {}, false],
  ["a pull request of an own branch", { pull_request: { base: ours, head: ours } }, false],
  ["a fork's pull request", { pull_request: { base: ours, head: theirs } }, true],
  ["a fork that was deleted", { pull_request: { base: ours, head: { repo: null } } }, true],
  ["a workflow after a fork's", { workflow_run: run("eve/ml"), repository: { full_name: "acme/ml" } }, true],
  ["a workflow after an own one", { workflow_run: run("acme/ml"), repository: { full_name: "acme/ml" } }, false],
])("%s", (_, payload, fork) => {
  expect(isFromFork({ name: "any", payload: { ...payload } })).toBe(fork);
});
