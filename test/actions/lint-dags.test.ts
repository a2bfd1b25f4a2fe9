/** lint-dags as its users run it, one scenario a test: a child process through the stub, or the program in a terminal. */
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { repository } from "../../platform/tool.ts";
import { run } from "../../src/clients/process.ts";
import { sarifProblems } from "../render/sarifSchema.ts";
import { type StepOptions, step, tempFolder, terminal, writeFiles } from "./step.ts";

// Each test starts processes, and the machine may be busy.
jest.setTimeout(30_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function workspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = tempFolder();
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

const example = (name: string): string => {
  const folder = workspace();
  cpSync(join(repository, "examples", name), folder, { recursive: true });
  return folder;
};

const dag = (id: string, extra = "") => `from datetime import datetime

from airflow.sdk import dag, task


@dag(dag_id="${id}", schedule=None, start_date=datetime(2024, 1, 1), catchup=False)
def pipeline():
    @task(retries=2)
    def prepare():
        return 1

    @task(retries=2)
    def report(value):
        print(value)

    report(prepare())
${extra}

pipeline()
`;

const cyclic = dag("train", "    a = prepare()\n    b = report(a)\n    b >> a\n");

const lint = (folder: string, inputs: Record<string, string> = {}, more: Partial<StepOptions> = {}) =>
  step("lint-dags", { folder, inputs, ...more });

describe("a check", () => {
  it("passes on the example", async () => {
    const { code, outputs, summary, annotations, stdout } = await lint(example("mlops-airflow-DAGs"));
    expect(annotations.filter(({ level }) => level === "error")).toEqual([]);
    expect(outputs).toMatchObject({ result: "ok", errors: "0", dags: "4", "sarif-file": "" });
    expect(code).toBe(0);
    expect(summary).toMatch(/^## (✅|⚠️) /);
    expect([...summary.matchAll(/```mermaid/g)]).toHaveLength(4);
    expect(stdout).toContain("Read for Airflow 3");
  });

  it("refuses the broken copy, with outputs, annotations and a summary", async () => {
    const { code, outputs, summary, annotations } = await lint(example("mlops-airflow-DAGs-broken"));
    expect(code).toBe(1);
    expect(outputs.result).toBe("refused");
    const findings = JSON.parse(outputs.findings!) as { rule: string; severity: string; file: string }[];
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(3);
    expect(outputs.errors).toBe(String(errors.length));
    const shown = annotations.filter(({ properties }) => properties.file !== undefined);
    expect(shown.filter(({ level }) => level === "error")).toHaveLength(Math.min(10, errors.length));
    for (const { properties } of shown) {
      expect(properties.file).toMatch(/\.py$/);
      expect(Number(properties.line)).toBeGreaterThan(0);
    }
    expect(summary).toMatch(new RegExp(`^## ❌ ${errors.length} errors`));
    expect(JSON.parse(outputs.record!)).toMatchObject({ actions: { "lint-dags": { refused: true } } });
    expect(readFileSync(outputs["summary-file"]!, "utf8")).toBe(summary);
  });

  it("refuses by fail-on", async () => {
    const folder = workspace({ "dags/a.py": cyclic });
    expect((await lint(folder)).code).toBe(1);
    const lenient = await lint(folder, { "fail-on": "never" });
    expect([lenient.code, lenient.outputs.result]).toEqual([0, "ok"]);
    expect(Number(lenient.outputs.errors)).toBeGreaterThan(0);
  });

  it("finds no DAG, and says so", async () => {
    const { code, outputs, summary, stdout } = await lint(workspace({ "README.md": "" }));
    expect([code, outputs.dags]).toEqual([0, "0"]);
    expect(summary).toContain("No DAG file was found: nothing was checked");
    expect(stdout).toContain("No DAG file was found in this folder: nothing was checked. Name the folder of your DAGs");
  });

  it("names files from the repository's root in annotations and SARIF, from the working directory elsewhere", async () => {
    const folder = workspace({ "ml/dags/a.py": cyclic });
    await git(folder, "init", "-q");
    const { outputs, annotations, summary } = await lint(folder, {
      "working-directory": "ml",
      "sarif-file": "out/a.sarif",
    });
    expect(JSON.parse(outputs.findings!)[0].file).toBe("dags/a.py");
    expect(annotations[0]!.properties.file).toBe("ml/dags/a.py");
    expect(summary).toContain(
      "(https://github.com/acme/ml/blob/c0ffee0000000000000000000000000000000000/ml/dags/a.py#L",
    );
    const sarif = JSON.parse(readFileSync(join(folder, "ml/out/a.sarif"), "utf8"));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("ml/dags/a.py");
    expect(sarifProblems(sarif)).toBeNull();
    expect(outputs["sarif-file"]).toBe("out/a.sarif");
  });
});

describe("which Airflow", () => {
  const says = async (files: Record<string, string>, inputs: Record<string, string> = {}) =>
    (await lint(workspace({ "dags/a.py": dag("a"), ...files }), inputs)).stdout.match(/Read for Airflow .*/)?.[0];

  it("is the input, then mlops.yml, then what the repository pins, then the newest line", async () => {
    const pinned = { "requirements.txt": "apache-airflow==3.1.0\n" };
    const settled = { ...pinned, "mlops.yml": 'airflow:\n  version: "3.0"\n' };
    expect(await says(settled, { "airflow-version": "3.2.2" })).toBe("Read for Airflow 3.2.2: as you asked for.");
    expect(await says(settled)).toBe("Read for Airflow 3.0: airflow.version in mlops.yml says so.");
    expect(await says(pinned)).toBe("Read for Airflow 3.1.0: requirements.txt says so.");
    expect(await says({})).toBe("Read for Airflow 3: the default: nothing in the repository pins apache-airflow.");
  });
});

describe("mistakes in what the user wrote", () => {
  it("are listed all at once, and nothing is checked", async () => {
    const inputs = { "fail-on": "warn", "changed-only": "yes", "airflow-version": "latest" };
    const { code, outputs, annotations, summary } = await lint(workspace({ "a.py": cyclic }), inputs);
    expect([code, outputs.result]).toEqual([2, "misuse"]);
    const said = annotations.map(({ message }) => message).join("\n");
    for (const word of ['"warn"', "input fail-on", '"yes"', "input changed-only", '"latest"', "input airflow-version"])
      expect(said).toContain(word);
    expect(summary).toBe("");
  });

  it("in mlops.yml are shown with line, column and the nearest word", async () => {
    const folder = workspace({ "mlops.yml": "lint:\n  fail-onn: error\n", "a.py": dag("a") });
    const { code, annotations } = await lint(folder);
    expect(code).toBe(2);
    expect(annotations.map(({ message }) => message).join("\n")).toMatch(/mlops\.yml:2:3.*fail-onn.*fail-on/s);
  });

  it("are found in paths together with the others, each of them", async () => {
    const { code, annotations } = await lint(workspace({ "a.py": dag("a") }), { path: "x\ny", "fail-on": "warn" });
    expect(code).toBe(2);
    const said = annotations.map(({ message }) => message).join("\n");
    for (const words of ["input path: there is no x in", "input path: there is no y in", '"warn"'])
      expect(said).toContain(words);
  });

  it.each([
    ["nowhere", "there is no nowhere"],
    ["../..", "lies outside of"],
  ])("path: %s", async (path, words) => {
    const { code, annotations } = await lint(workspace({ "a.py": dag("a") }), { path });
    expect(code).toBe(2);
    expect(annotations[0]!.message).toContain(words);
  });
});

async function git(folder: string, ...args: string[]): Promise<string> {
  const who = {
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@b.c",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@b.c",
  };
  const { code, stdout, stderr } = await run("git", args, { cwd: folder, env: who });
  if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** A repository with two DAGs, one of which uses a helper, and a broken one that no change touches. */
async function history(): Promise<{ folder: string; base: string }> {
  const folder = workspace({
    "dags/trains.py": dag("trains")
      .replace("report(prepare())", 'report.override(task_id=name("x"))(prepare())')
      .replace("\n\n@dag", "\nfrom lib.naming import name\n\n\n@dag"),
    "dags/lib/__init__.py": "",
    "dags/lib/naming.py": 'def name(x):\n    return x + "_one"\n',
    "dags/other.py": dag("other"),
    "dags/old_trouble.py": cyclic.replace("train", "old_trouble"),
  });
  await git(folder, "init", "-q", "-b", "main");
  await git(folder, "add", ".");
  await git(folder, "commit", "-q", "-m", "base");
  return { folder, base: await git(folder, "rev-parse", "HEAD") };
}

const pullRequest = (base: string) => ({
  name: "pull_request",
  payload: { number: 1, pull_request: { base: { sha: base }, head: { sha: "f".repeat(40) } } },
});

describe("changed-only", () => {
  it("looks at DAGs whose imported helper changed, says what changed, and leaves old trouble alone", async () => {
    const { folder, base } = await history();
    writeFiles(folder, { "dags/lib/naming.py": 'def name(x):\n    return x + "_two"\n' });
    await git(folder, "commit", "-qam", "rename");
    const { code, outputs, summary } = await lint(folder, { "changed-only": "true" }, { event: pullRequest(base) });
    expect([code, outputs.result, outputs.dags, outputs.findings]).toEqual([0, "ok", "1", "[]"]);
    expect(summary).toContain("#### `trains`");
    expect(summary).toContain("- task x\\_two is new");
    expect(summary).toContain("- task x\\_one is gone");
    expect(summary).toContain(`Only what differs from \`${base.slice(0, 7)}\` was looked at.`);
  });

  it("finds what the change broke, and marks the changed line", async () => {
    const { folder, base } = await history();
    writeFiles(folder, { "dags/other.py": cyclic.replace("train", "other") });
    await git(folder, "commit", "-qam", "break");
    const { code, outputs } = await lint(folder, { "changed-only": "true" }, { event: pullRequest(base) });
    expect(code).toBe(1);
    const findings = JSON.parse(outputs.findings!) as { rule: string; file: string; changed?: true }[];
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(["dags/other.py"]);
    expect(findings.find(({ rule }) => rule === "dag-cycle")).toMatchObject({ changed: true });
  });

  it("says which DAGs are new and which are gone", async () => {
    const { folder, base } = await history();
    await git(folder, "mv", "dags/other.py", "dags/another.py");
    writeFiles(folder, { "dags/another.py": dag("another") });
    await git(folder, "commit", "-qam", "rename");
    const { summary } = await lint(folder, { "changed-only": "true", base });
    expect(summary).toMatch(/`another`[\s\S]*this DAG is new/);
    expect(summary).toMatch(/`other`[\s\S]*this DAG is gone/);
  });

  it("draws only what changed on a pull request without changed-only, but checks everything", async () => {
    const { folder, base } = await history();
    writeFiles(folder, { "dags/other.py": dag("other", "    report.override(task_id='again')(prepare())\n") });
    await git(folder, "commit", "-qam", "more");
    const { code, summary, outputs } = await lint(folder, {}, { event: pullRequest(base) });
    expect(code).toBe(1);
    expect(JSON.parse(outputs.findings!).some(({ file }: { file: string }) => file === "dags/old_trouble.py")).toBe(
      true,
    );
    expect(summary).toContain("#### `other`");
    expect(summary).not.toContain("#### `trains`");
  });

  it("says what to do in a shallow clone; without changed-only that is no mistake", async () => {
    const { folder: origin, base } = await history();
    writeFiles(origin, { "dags/other.py": dag("other", "    prepare()\n") });
    await git(origin, "commit", "-qam", "more");
    await git(origin, "commit", "-q", "--allow-empty", "-m", "again");
    const folder = join(workspace(), "clone");
    await git(origin, "clone", "-q", "--depth=1", pathToFileURL(origin).href, folder);
    const refused = await lint(folder, { "changed-only": "true" }, { event: pullRequest(base) });
    expect(refused.code).toBe(2);
    expect(refused.annotations[0]!.message).toMatch(/shallow.*fetch-depth: 0/);
    const whole = await lint(folder, { "fail-on": "never" }, { event: pullRequest(base) });
    expect([whole.code, whole.outputs.dags]).toEqual([0, "3"]);
    expect(whole.stdout).toMatch(/What changed is not shown.*fetch-depth: 0/);
  });
});

describe("in a hostile place", () => {
  it("needs no token and no git, as in a fork's pull request", async () => {
    const bin = workspace();
    mkdirSync(join(bin, "empty"));
    const { code } = await lint(
      workspace({ "dags/a.py": dag("a") }),
      { "github-token": "" },
      { env: { PATH: join(bin, "empty") }, event: pullRequest("0".repeat(40)) },
    );
    expect(code).toBe(0);
  });

  it("lets no text of the repository become a command, HTML or a mention", async () => {
    const evil =
      "x\\n::set-output name=result::ok\\r::error::fake%0A::stop-commands::t ##[error]y <img src=x> @octocat";
    const folder = workspace({
      "dags/a.py": dag(evil, "    a = prepare()\n    b = report(a)\n    b >> a\n"),
      "dags/::error::name %0A <b>.py": cyclic,
    });
    const { code, stdout, summary, annotations } = await lint(folder);
    expect(code).toBe(1);
    for (const line of stdout.split(/\r\n|\r|\n/).filter((text) => text.trimStart().startsWith("::")))
      expect(line).toMatch(/^::(error|warning|notice) (title=[\w-]+,)?file=|^::error::[1-9]|^::error::\d+ /);
    expect(annotations.every(({ message }) => !message.includes("\n::"))).toBe(true);
    expect(stdout).not.toMatch(/^##\[/m);
    const page = summary.replace(/(`+)[^`]+\1/g, "");
    expect(page).not.toMatch(/<img|<b>|@octocat/);
  });

  it("stops when it is cancelled", async () => {
    const folder = workspace(
      Object.fromEntries(
        Array.from({ length: 400 }, (_, i) => [
          `dags/d${i}.py`,
          `from airflow.sdk import DAG\nfor i in range(10**9):\n    x = i\n# ${i}\n`,
        ]),
      ),
    );
    const started = Date.now();
    const { code, outputs } = await lint(
      folder,
      {},
      { started: (child) => setTimeout(() => child.kill("SIGTERM"), 1500) },
    );
    expect([code, outputs.result]).toEqual([130, "cancelled"]);
    expect(Date.now() - started).toBeLessThan(8000);
  });
});

describe("in a terminal", () => {
  it("shows source lines and carets, and a closing line", async () => {
    const folder = workspace({ "dags/a.py": cyclic });
    const { code, stdout, stderr } = await terminal(["lint-dags", "dags/"], { folder });
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
"dags/a.py:19:5 error dag-cycle
  The tasks form a circle: prepare__1 → report__1 → prepare__1
  19 │     b >> a
     │     ^^^^^^
  why Airflow refuses the DAG: it vanishes from the schedule, and only the import errors page tells.
  fix Remove one of these arrows.
  see https://github.com/mlops-actions/mlops-actions/blob/main/docs/rules/dag-cycle.md

"
`);
    expect(stderr).toMatch(/\d+ errors? .*in 1 file \(\d+\.\d s\)\.\n$/);
  });

  it("prints one JSON document that keeps to its schema", async () => {
    const schema = JSON.parse(readFileSync(join(repository, "schema/lint-report.json"), "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const folder = workspace({ "dags/a.py": dag("a"), "dags/b.py": cyclic });
    const { stdout } = await terminal(["lint-dags", "--format", "json"], { folder });
    const document = JSON.parse(stdout);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({ schema: "mlops-actions/lint-dags/1", result: "refused" });
    expect(document.files[0]).toEqual({
      path: "dags/a.py",
      dags: [
        { dagId: "a", status: "exact", reasons: [], tasks: ["prepare", "report"], edges: [["prepare", "report"]] },
      ],
    });
    const misuse = await terminal(["lint-dags", "--format", "json", "--fail-on", "x"], { folder });
    validate(JSON.parse(misuse.stdout));
    expect(validate.errors).toBeNull();
  });
});
