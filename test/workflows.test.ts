/** Our workflows, the ones that users copy, and every action.yml: actionlint and zizmor (pedantic) find nothing. The broken example has to be broken. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { actionlint } from "../platform/actionlint.ts";
import { repository } from "../platform/tool.ts";
import { zizmor } from "../platform/zizmor.ts";
import { run } from "../src/clients/process.ts";

const scratch = mkdtempSync(join(tmpdir(), "workflows-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const files = (pattern: RegExp): string[] =>
  readdirSync(repository, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => pattern.test(path) && !/(^|\/)(node_modules|build|\.git|mlops-airflow-DAGs-broken)\//.test(path))
    .sort();

const workflows = [...files(/^(.*\/)?\.github\/workflows\/[^/]+\.ya?ml$/), ...files(/^templates\/[^/]+\.ya?ml$/)];
const actionFiles = files(/^(actions\/[^/]+\/)?action\.ya?ml$/);

const bad = join(scratch, "bad.yml");
writeFileSync(
  bad,
  "on: pull_request\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n" +
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's
    "      - run: echo ${{ github.event.pull_request.title }}\n      - run: echo ${{ steps.none.outputs.x }}\n",
);

it("finds the files to check", () => {
  expect(workflows).toContain(".github/workflows/ci.yml");
  expect(workflows).toContain("templates/pull-request-check.yml");
  const actions = readdirSync(join(repository, "actions")).filter((name) =>
    existsSync(join(repository, "actions", name, "index.js")),
  );
  expect(actionFiles).toEqual(expect.arrayContaining(actions.map((name) => `actions/${name}/action.yml`)));
});

describe("actionlint", () => {
  let program = "";
  beforeAll(async () => {
    program = (await actionlint.install()).program!;
  }, 300_000);

  const check = (paths: readonly string[]) =>
    run(program, ["-no-color", "-shellcheck=", "-pyflakes=", ...paths], { cwd: repository });

  it("finds nothing", async () => {
    const { code, stdout, stderr } = await check(workflows);
    expect(stdout + stderr).toBe("");
    expect(code).toBe(0);
  });

  it("would find something", async () => {
    expect((await check([bad])).code).toBe(1);
  });
});

describe("zizmor, pedantic", () => {
  let program = "";
  beforeAll(async () => {
    program = (await zizmor.install()).program!;
  }, 300_000);

  const check = (paths: readonly string[]) =>
    run(program, ["--offline", "--persona=pedantic", "--no-progress", "--color=never", "--format=plain", ...paths], {
      cwd: repository,
    });

  it("finds nothing", async () => {
    const { code, stdout, stderr } = await check([...workflows, ...actionFiles]);
    expect({ code, stdout: stdout.trim() }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^No findings to report/),
    });
    expect(stderr).not.toMatch(/error|panic/i);
  }, 60_000);

  it("would find something", async () => {
    const { code, stdout } = await check([bad]);
    expect(code).toBeGreaterThan(0);
    expect(stdout).toContain("template-injection");
  }, 60_000);
});

it("runs our actions on the Node that GitHub has", () => {
  for (const path of actionFiles) expect(readFileSync(join(repository, path), "utf8")).toMatch(/using: "?node24"?/);
});
