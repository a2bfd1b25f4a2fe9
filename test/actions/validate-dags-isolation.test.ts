/** How far each level of isolation holds DAG files that mean harm, and what it lets them do: against real Airflows. */
import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type AirflowVersion, airflowEnvironment } from "../../platform/airflow.ts";
import { bubblewrap } from "../../platform/bubblewrap.ts";
import { run } from "../../src/clients/process.ts";
import type { Finding } from "../../src/kernel/finding.ts";
import { type StepOptions, step, tempFolder, writeFiles } from "./step.ts";
import { outcomes, promised } from "./validate-dags-threats.ts";

jest.setTimeout(300_000);

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

/** A PATH with bubblewrap; why there is none where it can't be had. */
async function withBubblewrap(): Promise<{ path: string } | { why: string }> {
  try {
    const { bin } = await bubblewrap.install();
    const path = [bin, process.env.PATH].join(delimiter);
    const tried = await run("bwrap", ["--unshare-all", "--ro-bind", "/", "/", "true"], { env: { PATH: path } });
    return tried.code === 0 ? { path } : { why: tried.stderr.trim() };
  } catch (error) {
    return { why: String(error) };
  }
}

const wall = await withBubblewrap();
if ("why" in wall) {
  if (process.env.CI) throw new Error(`The level namespaces can't be tested here: ${wall.why}`);
  console.warn(`Tests of the level namespaces are skipped: ${wall.why}`);
}
const withWall = "path" in wall ? describe : describe.skip;
const env = "path" in wall ? { PATH: wall.path } : {};

const dag = (id: string, above = "") => `from datetime import datetime

from airflow import DAG
from airflow.operators.bash import BashOperator
${above}
with DAG(dag_id=${id}, schedule=None, start_date=datetime(2024, 1, 1), catchup=False):
    BashOperator(task_id="first", bash_command="true")
`;

const validate = (folder: string, inputs: Record<string, string>, more: Partial<StepOptions> = {}) =>
  step("validate-dags", { folder, inputs, ...more, env: { ...env, ...more.env } });

const findingsOf = ({ outputs }: { outputs: Record<string, string> }) =>
  JSON.parse(outputs.findings ?? "[]") as Finding[];

const fork = {
  name: "pull_request",
  payload: {
    number: 1,
    pull_request: {
      base: { sha: "b".repeat(40), repo: { full_name: "acme/ml" } },
      head: { sha: "f".repeat(40), repo: { full_name: "eve/ml" } },
    },
  },
};

describe("the table of threats in the README is what happens", () => {
  it("at the level process", async () => {
    const { python } = await airflowEnvironment("3.2.2");
    expect(await outcomes("process", ["--python", python], {})).toEqual(promised("process"));
  });

  ("path" in wall ? it : it.skip)("at the level namespaces", async () => {
    const { python } = await airflowEnvironment("3.2.2");
    expect(await outcomes("namespaces", ["--python", python], env)).toEqual(promised("namespaces"));
  });
});

describe.each<[AirflowVersion]>([["3.2.2"], ["2.10.5"]])("stubs in Airflow %s", (version) => {
  const files = {
    "mlops.yml": `validate:
  stubs:
    variables: { bucket: skin, limits: { epochs: 3 } }
    connections: { minio: "aws://user:key@minio:9000" }
    environment: { STAGE: test }
    http: { "https://labels.example.org/skin": [mole, lentigo] }
`,
    "dags/stubbed.py": dag(
      '"_".join([bucket, str(limits["epochs"]), minio.host, stage, *labels, *more, *most])',
      `import json, os, urllib.request
import httpx, requests
from airflow.hooks.base import BaseHook
from airflow.models import Variable

bucket = Variable.get("bucket")
limits = Variable.get("limits", deserialize_json=True)
minio = BaseHook.get_connection("minio")
stage = os.environ["STAGE"]
labels = requests.get("https://labels.example.org/skin", timeout=5).json()
more = json.load(urllib.request.urlopen("https://labels.example.org/skin?page=2"))
most = httpx.get("https://labels.example.org/skin").json()
# mlops: ignore[top-level-variable-get] the check knows it
silent = Variable.get("bucket")
`,
    ),
    "dags/helper.py":
      "from airflow.models import Variable\n\n\ndef team():\n    return Variable.get('team', default_var='ml')\n",
    "dags/unknown.py": dag('"of_" + team()', "from helper import team\n"),
  };

  it("answer, and every call is told with the user's own line", async () => {
    const { python } = await airflowEnvironment(version);
    const folder = workspace(files);
    const said = await validate(folder, { python, path: "dags" });
    expect(said.summary).toContain("skin_3_minio_test_mole_lentigo_mole_lentigo_mole_lentigo");
    const told = findingsOf(said)
      .filter(({ rule }) => rule.startsWith("top-level-"))
      .sort((a, b) => a.file.localeCompare(b.file) || a.range.start.line - b.range.start.line);
    expect(told.map(({ rule, severity, file, range }) => [rule, severity, file, range.start.line])).toEqual([
      ["top-level-variable-get", "warning", "dags/helper.py", 5],
      ["top-level-variable-get", "warning", "dags/stubbed.py", 10],
      ["top-level-variable-get", "warning", "dags/stubbed.py", 11],
      ["top-level-connection-get", "warning", "dags/stubbed.py", 12],
      ["top-level-io", "warning", "dags/stubbed.py", 14],
      ["top-level-io", "warning", "dags/stubbed.py", 15],
      ["top-level-io", "warning", "dags/stubbed.py", 16],
    ]);
    expect(told[1]!.message).toBe("The import asks for the Variable bucket; validate.stubs answered");
    expect(told[0]!.message).toContain("asks for the Variable team; there is none");
    expect(said.code).toBe(0);
  });
});

describe("results of a former run", () => {
  const files = {
    "dags/a.py": dag('open(__file__.replace("a.py", "name.txt")).read().strip()'),
    "dags/name.txt": "first\n",
    "dags/common/names.py": "NAME = 'b'\n",
    "dags/b.py": dag("NAME", "from common.names import NAME\n"),
    "dags/slow.py": dag('"slow"', "while True:\n    pass\n"),
    "dags/runs.py": dag('"runs"', "import subprocess\nsubprocess.run(['true'])\n"),
    "mlops.yml": "validate: { time-limit: 8s, load-time: 5m }\n",
  };
  let python: string;
  let folder: string;
  let cache: string;
  beforeAll(async () => {
    ({ python } = await airflowEnvironment("2.10.5"));
    folder = workspace(files);
    cache = workspace();
  });
  const look = async (more: Partial<StepOptions> = {}, inputs = {}) => {
    const all = { isolation: "process", python, path: "dags", "fail-on": "never", ...inputs };
    const said = await validate(folder, all, { ...more, env: { MLOPS_ACTIONS_CACHE: cache } });
    const reused = Number(/; (\d+) of the results are those of a former run/.exec(said.summary)?.[1] ?? 0);
    return { ...said, reused };
  };

  it("are taken again as long as nothing that they rest on has changed", async () => {
    const first = await look();
    expect([first.code, first.reused]).toEqual([0, 0]);
    expect(first.outputs["import-errors"]).toBe("1");

    // Neither what a limit ended, nor what another program had a part in.
    const second = await look();
    expect([second.reused, second.outputs.findings]).toEqual([2, first.outputs.findings]);

    writeFileSync(join(folder, "dags/name.txt"), "other\n");
    const data = await look();
    expect(data.reused).toBe(1);
    expect(data.summary).toContain("other");
    expect(data.summary).not.toContain("#### `first`");

    writeFileSync(join(folder, "dags/common/names.py"), "NAME = 'c'\n");
    expect((await look()).reused).toBe(1);

    writeFileSync(join(folder, "dags/common/new.py"), "");
    expect((await look()).reused).toBe(0);
    expect((await look({}, { isolation: "process" })).reused).toBe(2);

    writeFileSync(
      join(folder, "mlops.yml"),
      "validate: { time-limit: 8s, load-time: 5m, stubs: { environment: { A: b } } }\n",
    );
    expect((await look()).reused).toBe(0);
  });

  ("path" in wall ? it : it.skip)("of a fork's code are not kept", async () => {
    cache = workspace();
    await look({ event: fork }, { isolation: "namespaces" });
    expect(existsSync(join(cache, "validate/results"))).toBe(false);
  });
});

withWall("the level namespaces", () => {
  it("is what auto takes, also for code from a fork, and the report names it", async () => {
    const { python } = await airflowEnvironment("2.10.5");
    const folder = workspace({ "dags/a.py": dag('"a"') });
    const said = await validate(folder, { python, path: "dags" }, { event: fork });
    expect([said.code, said.outputs.dags]).toEqual([0, "1"]);
    expect(said.summary).toContain("(isolation: namespaces)");
    expect(JSON.parse(said.outputs.record!)).toMatchObject({
      actions: { "validate-dags": { isolation: "namespaces" } },
    });
  });

  it("runs no program that a fork's code brings along, and installs none of its code", async () => {
    const files = { "dags/a.py": dag('"a"'), "python.sh": "#!/bin/sh\ntouch ran\n", "requirements.txt": "./package\n" };
    const folder = workspace(files);
    chmodSync(join(folder, "python.sh"), 0o755);
    const given = await validate(folder, { python: "./python.sh" }, { event: fork });
    expect([given.code, given.annotations.map(({ message }) => message)]).toEqual([
      2,
      [expect.stringContaining("lies in the repository, and the code comes from a fork: it is not run")],
    ]);
    const made = await validate(folder, {}, { event: fork, env: { MLOPS_ACTIONS_CACHE: workspace() } });
    expect(made.annotations[0]!.message).toContain('its requirement "./package" may run code when it is installed');
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });
});

describe("where the machine has no namespaces", () => {
  const bwrap = (said: string) => {
    const folder = workspace({ bwrap: `#!/bin/sh\necho '${said}' >&2\nexit 1\n` });
    chmodSync(join(folder, "bwrap"), 0o755);
    return { PATH: [folder, process.env.PATH].join(delimiter) };
  };

  it("auto takes process, and says what would be stronger", async () => {
    const { python } = await airflowEnvironment("2.10.5");
    const folder = workspace({ "dags/a.py": dag('"a"') });
    const refused = bwrap("bwrap: setting up uid map: Permission denied");
    const said = await validate(folder, { python, path: "dags" }, { env: refused });
    expect(said.code).toBe(0);
    expect(said.summary).toMatch(/isolation: process; this machine forbids namespaces to users.*apparmor\\_restrict/);
  });

  it("namespaces is refused with the mend", async () => {
    const folder = workspace({ "dags/a.py": dag('"a"') });
    const refused = bwrap("bwrap: setting up uid map: Permission denied");
    const { code, annotations } = await validate(
      folder,
      { python: "python3", isolation: "namespaces" },
      { env: refused },
    );
    expect([code, annotations.length]).toEqual([2, 1]);
    expect(annotations[0]!.message).toMatch(
      /input isolation: this machine forbids namespaces to users \(bwrap: setting up uid map: Permission denied\).*sysctl/,
    );
  });
});
