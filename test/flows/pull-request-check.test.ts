/** The workflow that users copy, run by act on a pull_request event: on the example, and on its broken copy. */
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { repository } from "../../platform/tool.ts";
import { type Ran, Team } from "./team.ts";

jest.setTimeout(300_000);

const teams: Team[] = [];
afterAll(() => {
  for (const team of teams) team.end();
});

/** A repository whose pull request turns the example into `after`; the workflow runs on it. */
async function pullRequest(after: string): Promise<Ran> {
  const team = new Team();
  teams.push(team);
  const base = await team.begin("mlops-airflow-DAGs");
  await team.git("checkout", "-q", "-b", "topic");
  const from = join(repository, "examples", after);
  cpSync(from, team.workspace, { recursive: true, filter: (path) => !path.includes("/.github") });
  await team.commit("topic");
  return team.pullRequest(base);
}

describe("the workflow of templates/pull-request-check.yml", () => {
  it("passes on the example, and says which steps it has no ground for", async () => {
    const { code, outcome, outputs, summary, stdout } = await pullRequest("mlops-airflow-DAGs");
    expect(outcome).toBe("success");
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: "ok", flow: "check", errors: "0", dags: "4" });
    expect(summary).toMatch(/^## (✅|⚠️) /);
    expect(summary).toContain("No DAG has other tasks, arrows or arguments than before.");
    expect(summary).toContain("| sync-dags | ⏭️ skipped |  | mlops.yml does not say where Airflow takes its DAGs from");
    expect(stdout).toContain("Read for Airflow 3.2.2");
  });

  it("keeps what validate-dags installed in GitHub's cache, as long as the requirements are the same", async () => {
    const team = new Team();
    teams.push(team);
    const base = await team.begin("mlops-airflow-DAGs");
    const installed = join(team.home, ".cache/mlops-actions/validate/python-0123");
    mkdirSync(installed, { recursive: true });
    await team.pullRequest(base);
    rmSync(installed, { recursive: true });
    await team.pullRequest(base);
    expect(existsSync(installed)).toBe(true);

    rmSync(installed, { recursive: true });
    team.write("requirements-airflow-3.txt", "apache-airflow==3.2.1\n");
    await team.pullRequest(base);
    expect(existsSync(installed)).toBe(false);
  });

  it("refuses the broken copy, with annotations, outputs and the graphs of what changed", async () => {
    const { code, outcome, outputs, summary, stdout } = await pullRequest("mlops-airflow-DAGs-broken");
    expect(outcome).toBe("failure");
    expect(code).toBe(1);
    expect(outputs.result).toBe("refused");
    expect(Number(outputs.errors)).toBeGreaterThan(10);
    const findings = JSON.parse(outputs.findings!) as { changed?: true; severity: string }[];
    expect(findings.filter(({ changed }) => changed).length).toBeGreaterThan(10);
    expect(summary).toMatch(/^## ❌ \d+ errors/);
    expect(summary).toContain("### What changed against");
    expect(summary).toContain("```mermaid");
    expect(summary).toContain("| lint-dags | ❌ refused |");
    // act shows annotations as it shows every command, with a sign for their level.
    expect(stdout.match(/::error.*file=.*\.py/g)).toHaveLength(10);
  });
});
