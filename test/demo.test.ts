/** `npm run demo`, with the dist/ that stands here: `npm test` has built it. */
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { repository } from "../platform/tool.ts";
import { run } from "../src/clients/process.ts";

it("shows a pull request that is refused, and the same one mended", async () => {
  const demo = join(repository, "scripts/demo.mjs");
  const { code, stdout, stderr } = await run(process.execPath, [demo], { env: { FORCE_COLOR: undefined } });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const [red, green] = stdout.split("The author mends both");
  expect(red).toMatch(/✗ error {3}cnn_skin_cancer\/airflow_local_DAG\.py:\d+ {2}dag-cycle/);
  expect(red).toMatch(/! warning cnn_skin_cancer\/airflow_local_DAG\.py:\d+ {2}top-level-variable-get/);
  expect(red).toContain("```mermaid");
  expect(red).toContain("✗ the check failed (exit code 1");
  expect(green).toContain("✓ the check passed (exit code 0");
}, 60_000);
