/** The workflow that users copy, run by act on a pull_request event: on the example, and on its broken copy. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { act } from "../../platform/act.ts";
import { node24 } from "../../platform/node24.ts";
import { repository } from "../../platform/tool.ts";
import { type Finished, run } from "../../src/clients/process.ts";
import { tempFolder } from "../actions/step.ts";

jest.setTimeout(300_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let program = "";
let node = "";
beforeAll(async () => {
  [program, node] = await Promise.all([
    act.install().then((tool) => tool.program!),
    node24.install().then((tool) => tool.bin!),
  ]);
});

const who = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b.c", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b.c" };

async function git(folder: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run("git", args, { cwd: folder, env: who });
  if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** The user's workflow with two more steps that show what the check left behind. */
function workflow(): string {
  const template = readFileSync(join(repository, "templates/pull-request-check.yml"), "utf8");
  const uses = "- uses: mlops-actions/mlops-actions/actions/lint-dags@v1";
  expect(template).toContain(uses);
  return `${template.replace(uses, `- id: lint\n        uses: ${uses.slice(8)}`).trimEnd()}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.lint.outputs) }}
          OUTCOME: \${{ steps.lint.outcome }}
          SUMMARY: \${{ steps.lint.outputs.summary-file }}
        run: |
          printf 'outcome %s\\n' "$OUTCOME" > "$RESULT"
          printf '%s' "$OUTPUTS" >> "$RESULT"
          cp "$SUMMARY" "$RESULT.md"
`;
}

interface PullRequest extends Finished {
  outcome: string;
  outputs: Record<string, string>;
  summary: string;
}

/** A repository whose pull request turns `before` into `after`; the workflow runs on it. */
async function pullRequest(before: string, after: string): Promise<PullRequest> {
  const folder = tempFolder();
  folders.push(folder);
  const workspace = join(folder, "ml");
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };
  cpSync(before, workspace, { recursive: true });
  rmSync(join(workspace, ".github"), { recursive: true, force: true });
  write(".github/workflows/check.yml", workflow());
  await git(workspace, "init", "-q", "-b", "main");
  await git(workspace, "add", ".");
  await git(workspace, "commit", "-q", "-m", "base");
  const base = await git(workspace, "rev-parse", "HEAD");
  await git(workspace, "checkout", "-q", "-b", "topic");
  cpSync(after, workspace, { recursive: true, filter: (path) => !path.includes("/.github") });
  await git(workspace, "add", ".");
  await git(workspace, "commit", "-q", "--allow-empty", "-m", "topic");
  const head = await git(workspace, "rev-parse", "HEAD");

  const event = {
    action: "opened",
    number: 7,
    pull_request: { number: 7, base: { sha: base, ref: "main" }, head: { sha: head, ref: "topic" } },
  };
  writeFileSync(join(folder, "event.json"), JSON.stringify(event));
  const result = join(folder, "result");
  const done = await run(
    program,
    [
      "pull_request",
      ...["-e", join(folder, "event.json"), "-P", "ubuntu-latest=-self-hosted", "-s", "GITHUB_TOKEN=none"],
      ...["--local-repository", `mlops-actions/mlops-actions@v1=${repository}`, "--env", `RESULT=${result}`],
    ],
    {
      cwd: workspace,
      env: {
        HOME: folder,
        XDG_CACHE_HOME: join(folder, "cache"),
        XDG_CONFIG_HOME: join(folder, "config"),
        PATH: `${node}:${process.env.PATH}`,
      },
    },
  );
  const [, outcome, outputs] = /^outcome (\w+)\n([\s\S]*)$/.exec(readFileSync(result, "utf8")) ?? [];
  const values = JSON.parse(outputs ?? "{}") as Record<string, string>;
  return {
    ...done,
    outcome: outcome ?? "",
    outputs: values,
    summary: readFileSync(`${result}.md`, "utf8"),
  };
}

const example = (name: string) => join(repository, "examples", name);

describe("the workflow of templates/pull-request-check.yml", () => {
  it("passes on the example", async () => {
    const { code, outcome, outputs, summary, stdout } = await pullRequest(
      example("mlops-airflow-DAGs"),
      example("mlops-airflow-DAGs"),
    );
    expect(outcome).toBe("success");
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: "ok", errors: "0", dags: "4" });
    expect(summary).toMatch(/^## (✅|⚠️) /);
    expect(summary).toContain("No DAG has other tasks, arrows or arguments than before.");
    expect(stdout).toContain("Read for Airflow 3.2.2");
  });

  it("refuses the broken copy, with annotations, outputs and the graphs of what changed", async () => {
    const { code, outcome, outputs, summary, stdout } = await pullRequest(
      example("mlops-airflow-DAGs"),
      example("mlops-airflow-DAGs-broken"),
    );
    expect(outcome).toBe("failure");
    expect(code).toBe(1);
    expect(outputs.result).toBe("refused");
    expect(Number(outputs.errors)).toBeGreaterThan(10);
    const findings = JSON.parse(outputs.findings!) as { changed?: true; severity: string }[];
    expect(findings.filter(({ changed }) => changed).length).toBeGreaterThan(10);
    expect(summary).toMatch(/^## ❌ \d+ errors/);
    expect(summary).toContain("### What changed against");
    expect(summary).toContain("```mermaid");
    // act shows annotations as it shows every command, with a sign for their level.
    expect(stdout.match(/::error.*file=.*\.py/g)).toHaveLength(10);
  });
});
