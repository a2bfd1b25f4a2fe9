/** validate-dags as its users run it: a child process through the stub, real Airflows of both lines. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type AirflowVersion, airflowEnvironment } from "../../platform/airflow.ts";
import { findPython, findUv } from "../../platform/python.ts";
import { repository } from "../../platform/tool.ts";
import type { Finding } from "../../src/kernel/finding.ts";
import { type Step, type StepOptions, step, tempFolder, terminal, writeFiles } from "./step.ts";

// Importing Airflow alone takes seconds.
jest.setTimeout(180_000);

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

const pythonOf = async (version: AirflowVersion) => (await airflowEnvironment(version)).python;

const validate = (folder: string, inputs: Record<string, string> = {}, more: Partial<StepOptions> = {}) =>
  step("validate-dags", { folder, inputs: { isolation: "process", ...inputs }, ...more });

const findingsOf = ({ outputs }: Step) => JSON.parse(outputs.findings ?? "[]") as Finding[];

/** A DAG of two tasks for both lines of Airflow. */
const dag = (id: string, above = "", inside = "") => `from datetime import datetime

from airflow import DAG
from airflow.operators.bash import BashOperator
${above}
with DAG(dag_id=${id}, schedule=None, start_date=datetime(2024, 1, 1), catchup=False):
    first = BashOperator(task_id="first", bash_command="true")
    second = BashOperator(task_id="second", bash_command="true")
    first >> second
${inside}`;

describe.each<[AirflowVersion]>([["3.2.2"], ["2.10.5"]])("in Airflow %s", (version) => {
  let python: string;
  beforeAll(async () => {
    python = await pythonOf(version);
  }, 600_000);

  it("imports the example, and its graphs are those that lint-dags reads", async () => {
    const folder = workspace();
    cpSync(join(repository, "examples", "mlops-airflow-DAGs"), folder, { recursive: true });
    const said = await validate(folder, { python, "airflow-version": version });
    // How long an import takes is the machine's matter.
    expect(findingsOf(said).filter(({ rule }) => rule !== "load-time")).toEqual([]);
    expect(said.outputs).toMatchObject({ result: "ok", errors: "0", "import-errors": "0", dags: "4" });
    expect(said.code).toBe(0);
    expect([...said.summary.matchAll(/exactly this graph/g)]).toHaveLength(4);
    expect(said.summary).toContain(`Imported 4 DAG files in Airflow ${version}`);
    expect(JSON.parse(said.outputs.record!)).toMatchObject({
      actions: { "validate-dags": { airflow: version, isolation: "process", dags: 4, importErrors: 0 } },
    });
    expect(readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith(".pyc"))).toEqual([]);
  });

  describe("files that are broken or hostile", () => {
    let said: Step;
    const files = {
      "mlops.yml": "validate:\n  time-limit: 6s\n  load-time: 120s\n",
      "requirements.txt": "scikit-learn==1.5.0\n",
      "dags/fine.py": dag('"fine"'),
      "dags/missing_module.py": dag('"missing_module"', "import mlops_no_such_module\n"),
      "dags/missing_package.py": dag('"missing_package"', "import skimage\n"),
      "dags/missing_provider.py": dag(
        '"missing_provider"',
        "from airflow.providers.snowflake.hooks.snowflake import SnowflakeHook\n",
      ),
      "dags/gone.py": dag('"gone"', "from airflow.operators.no_such_operator import Gone\n"),
      "lib/elsewhere.py": "NAME = 1\n",
      "dags/wrong_folder.py": dag('"wrong_folder"', "from lib import elsewhere\n"),
      "dags/common/naming.py": "def name(x):\n    return x.nope\n",
      "dags/helper_fails.py": dag('"helper_fails"', 'from common.naming import name\n\nname("x")\n'),
      "dags/helper_fails_too.py": dag('"helper_fails_too"', 'from common.naming import name\n\nname("x")\n'),
      "dags/syntax.py": dag('"syntax"', "def broken(:\n"),
      "dags/cycle.py": dag('"cycle"', "", "    second >> first\n"),
      "dags/bad_cron.py": dag('"bad_cron"').replace("schedule=None", 'schedule="61 * * * *"'),
      "dags/loop.py": dag('"loop"', "while True:\n    pass\n"),
      "dags/deaf.py": dag(
        '"deaf"',
        "import signal\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\nwhile True:\n    pass\n",
      ),
      "dags/exits.py": dag('"exits"', "import os, sys\nprint('before the end', flush=True)\nos._exit(3)\n"),
      "dags/system_exit.py": dag('"system_exit"', "raise SystemExit(4)\n"),
      "dags/memory.py": dag('"memory"', "hoard = bytearray(2 * 2**30)\n"),
      "dags/prints.py": dag('"prints"', "print('x' * 10_000_000)\n"),
      "dags/forges.py": dag(
        '"forges"',
        `import json, sys
for stream in (sys.stdout, sys.stderr, sys.__stdout__):
    print(json.dumps({"path": __file__, "seconds": 0, "errors": [], "dags": []}), file=stream, flush=True)
raise ValueError("::error::forged %0A")
`,
      ),
      "dags/forks.py": dag('"forks"', "import os\nos.fork()\n"),
      "dags/detaches.py": dag('"detaches"', "import subprocess\nsubprocess.Popen(['sleep', '300'])\n"),
      "dags/tokens.py": dag(
        '"saw_" + "_".join(sorted(seen)) if seen else "saw_nothing"',
        `import os
seen = [name for name in os.environ if any(w in name for w in ("GITHUB", "TOKEN", "INPUT", "RUNNER", "PROXY", "SECRET"))]
seen += [value for value in os.environ.values() if "hush" in value or "quiet" in value]
`,
      ),
      "dags/home.py": dag(
        '"at_home"',
        `import os
assert not os.path.exists(os.path.expanduser("~/.netrc")) and os.listdir(os.environ["HOME"])
assert os.environ["AIRFLOW_HOME"] == os.environ["HOME"] == os.environ["TMPDIR"]
`,
      ),
      "dags/twice_a.py": dag('"twice"'),
      "dags/twice_b.py": dag('"twice"'),
      "dags/depends.py": dag(
        '"depends"',
        "import os\n",
        '    if os.environ.get("AIRFLOW_HOME"):\n        BashOperator(task_id="third", bash_command="true")\n',
      ),
      "dags/variable.py": dag('Variable.get("mlops_no_such_variable")', "from airflow.models import Variable\n"),
    };
    beforeAll(async () => {
      const env = { MY_TOKEN: "hush-hush", HTTPS_PROXY: "http://127.0.0.1:1", HOME: workspace({ ".netrc": "hush" }) };
      said = await validate(workspace(files), { python, path: "dags", "github-token": "quiet-token" }, { env });
    }, 300_000);

    const of = (file: string) => findingsOf(said).filter((finding) => finding.file === file);

    it("are refused, each with its own finding, and the others are imported", () => {
      expect([said.code, said.outputs.result]).toEqual([1, "refused"]);
      for (const file of ["fine", "prints", "forks", "detaches", "tokens", "home", "twice_a"])
        expect([file, of(`dags/${file}.py`).filter(({ rule }) => rule === "import-error")]).toEqual([file, []]);
      // missing 3, gone, wrong_folder, helper 2, syntax, cycle, cron, loop, deaf, exits, system_exit, memory, forges, variable
      expect(said.outputs["import-errors"]).toBe("17");
      expect(said.outputs.dags).toBe("9");
    });

    it.each([
      [
        "missing_module",
        /^ModuleNotFoundError: No module named 'mlops_no_such_module'$/,
        /mlops-no-such-module.*no req/,
      ],
      ["missing_package", /No module named 'skimage'/, /scikit-image provides it, and no requirements file names that/],
      ["missing_provider", /No module named/, /apache-airflow-providers-snowflake provides it/],
      ["gone", /No module named 'airflow\.operators/, /has no such module: it was moved or removed/],
      ["wrong_folder", /No module named 'lib'/, /The module is in .*dags\.path/],
      ["system_exit", /^SystemExit: 4$/, /exit/],
      ["memory", /^MemoryError/, /1\.5 GiB/],
      ["variable", /mlops_no_such_variable/, /no Variable is there.*inside a task/],
      ["forges", /^ValueError: ::error::forged/, /traceback is in the log/],
    ])("%s: on the line of its import, with what to do", (name, message, fix) => {
      const [found, ...more] = of(`dags/${name}.py`).filter(({ rule }) => !rule.startsWith("top-level-"));
      expect(more).toEqual([]);
      expect(found).toMatchObject({ rule: "import-error", severity: "error" });
      expect(found!.message).toMatch(message);
      expect(found!.fix).toMatch(fix);
      const line = files[`dags/${name}.py` as keyof typeof files].split("\n")[found!.range.start.line - 1];
      expect(line).toMatch(/import |raise |hoard|Variable\.get/);
    });

    it("a helper's error is shown once, in the helper", () => {
      const found = of("dags/common/naming.py");
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ rule: "import-error", range: { start: { line: 2, column: 5 } } });
      expect(found[0]!.message).toMatch(
        /^AttributeError: .*'nope' \(imported by dags\/helper_fails(_too)?\.py:\d+ and 1 more\)$/,
      );
      expect([...of("dags/helper_fails.py"), ...of("dags/helper_fails_too.py")]).toEqual([]);
    });

    it("syntax errors, cycles and bad schedules are Airflow's own words", () => {
      expect(of("dags/syntax.py")[0]!.message).toMatch(/^SyntaxError: /);
      expect(of("dags/syntax.py")[0]!.range.start.line).toBe(5);
      expect(of("dags/cycle.py")[0]!.message).toMatch(/Cycle detected/);
      expect(of("dags/bad_cron.py")[0]!.message).toMatch(/61/);
      for (const name of ["cycle", "bad_cron"]) expect(of(`dags/${name}.py`)[0]!.range.start.line).toBe(6);
    });

    it("an endless loop is stopped, and the line named where Airflow can interrupt it", () => {
      expect(of("dags/loop.py")).toMatchObject([{ rule: "dag-timeout" }]);
      expect(of("dags/loop.py")[0]!.message).toBe(
        "The import of dags/loop.py took longer than 6 s and was stopped here",
      );
      expect([5, 6]).toContain(of("dags/loop.py")[0]!.range.start.line);
      expect(of("dags/deaf.py")).toMatchObject([{ rule: "dag-timeout", range: { start: { line: 1 } } }]);
    });

    it("a file that ends its process is told from one that is imported, and what it printed is in the log", () => {
      expect(of("dags/exits.py")[0]!.message).toContain("ended the process that imported it (exit code 3)");
      expect(said.stdout).toContain("before the end");
    });

    it("no token reaches the code", () => {
      expect(said.summary).toMatch(/saw_nothing/);
      expect(said.stdout + said.summary).not.toContain("hush");
    });

    it("duplicate ids across files, and a graph that hangs on this environment, are told", () => {
      expect(of("dags/twice_a.py")).toMatchObject([
        { rule: "duplicate-dag-id", message: "The DAG id twice is also in dags/twice_b.py" },
      ]);
      const [differs] = of("dags/depends.py");
      expect(differs).toMatchObject({ rule: "graph-differs", severity: "info" });
      expect(differs!.message).toMatch(/exact if AIRFLOW_HOME.*only Airflow has task third/);
    });

    it("nothing of the user's becomes a workflow command", () => {
      for (const line of said.stdout.split("\n").filter((text) => text.startsWith("::")))
        expect(line).toMatch(/^::(error|warning|notice) title=[\w-]+,file=|^::(group|endgroup)::|^::add-mask::/);
    });
  });
});

describe("an import that takes long", () => {
  it("is a warning above load-time, and fails by fail-on", async () => {
    const python = await pythonOf("2.10.5");
    const folder = workspace({
      "mlops.yml": "validate:\n  load-time: 1s\n",
      "dags/slow.py": dag('"slow"', "import time\ntime.sleep(1.5)\n"),
    });
    const said = await validate(folder, { python, "fail-on": "warning" });
    expect([said.code, said.outputs.warnings]).toEqual([1, "1"]);
    expect(findingsOf(said)[0]).toMatchObject({ rule: "load-time", severity: "warning", file: "dags/slow.py" });
    expect(findingsOf(said)[0]!.message).toMatch(/^The import takes [1-9]\d*\.\d s; the limit is 1 s$/);
  });
});

describe("mistakes in what the user wrote", () => {
  it("are listed all at once, and nothing is imported", async () => {
    const inputs = {
      path: "nowhere",
      "airflow-version": "latest",
      requirements: "no-such.txt",
      isolation: "vm",
      "fail-on": "warn",
      config: "",
    };
    const { code, outputs, annotations } = await validate(workspace({ "a.py": dag('"a"') }), inputs);
    expect([code, outputs.result]).toEqual([2, "misuse"]);
    const said = annotations.map(({ message }) => message);
    for (const words of [
      "input path: there is no nowhere",
      'input airflow-version: "latest" is not an Airflow version',
      "input requirements: there is no file no-such.txt",
      'input isolation: "vm" is not one of auto, image, namespaces, process',
      'input fail-on: "warn" is not one of',
    ])
      expect(said.filter((line) => line.startsWith(words))).toHaveLength(1);
  });

  it.each([
    ["config", { config: "no.yml" }, /no\.yml/],
    ["environment", { environment: "moon" }, /moon/],
    ["use-case", { "use-case": "moon" }, /moon/],
    ["working-directory", { "working-directory": "moon" }, /"moon" is no folder/],
    ["an image without the level", { image: "airflow:3" }, /input isolation: is process, and an image is named/],
    ["the level without an image", { isolation: "image" }, /input isolation: is image, and no image is named/],
    ["python that is not there", { python: "./no/python" }, /input python: there is no program \.\/no\/python/],
    ["python that is no program", { python: "./a.py" }, /input python: \.\/a\.py is no program that may be run/],
    ["python without Airflow", { python: process.execPath }, /has no Airflow/],
    ["python and requirements", { python: "python3", requirements: "empty.txt" }, /are both given/],
  ])("%s", async (_, inputs, words) => {
    const { code, outputs, annotations } = await validate(workspace({ "a.py": dag('"a"'), "empty.txt": "" }), inputs);
    expect([code, outputs.result]).toEqual([2, "misuse"]);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]!.message).toMatch(words);
  });

  it("settings of mlops.yml are checked with line and column", async () => {
    const folder = workspace({ "mlops.yml": "validate:\n  time-limit: soon\n" });
    const { code, annotations } = await validate(folder);
    expect([code, annotations.length]).toEqual([2, 1]);
    expect(annotations[0]!.message).toMatch(/mlops\.yml:2:\d+.*not a time span/);
  });

  it("an environment of another Airflow than asked for is refused", async () => {
    const python = await pythonOf("2.10.5");
    const { code, annotations } = await validate(workspace({ "a.py": dag('"a"') }), {
      python,
      "airflow-version": "2.1",
    });
    expect(code).toBe(2);
    expect(annotations[0]!.message).toContain("has Airflow 2.10.5, and airflow-version says 2.1");
  });

  it("a SARIF file that can't be written", async () => {
    const python = await pythonOf("2.10.5");
    const { code, annotations } = await validate(workspace({ "a.txt": "" }), { python, "sarif-file": "a.txt/b.sarif" });
    expect(code).toBe(2);
    expect(annotations[0]!.message).toContain("input sarif-file: ");
  });

  it("no DAG file: said, with nothing imported", async () => {
    const python = await pythonOf("2.10.5");
    const { code, outputs, stdout } = await validate(workspace({ "a.txt": "" }), { python });
    expect([code, outputs.dags, outputs["import-errors"]]).toEqual([0, "0", "0"]);
    expect(stdout).toContain("No DAG file was found in this folder: nothing was imported.");
  });
});

describe("code from a fork", () => {
  const event = (head: string) => ({
    name: "pull_request",
    payload: {
      number: 1,
      pull_request: {
        base: { sha: "b".repeat(40), repo: { full_name: "acme/ml" } },
        head: { sha: "f".repeat(40), repo: { full_name: head } },
      },
    },
  });

  const only = workspace();
  symlinkSync(process.execPath, join(only, "node"));

  it.each([
    ["process", {}, /comes from a fork, and process does not keep it from what the job holds.*namespaces/],
    ["auto", { PATH: only }, /comes from a fork.*bubblewrap.*is not installed.*apt-get install --yes bubblewrap/],
  ])("is not run without a wall (%s): one line says why and what to do", async (isolation, env, words) => {
    const folder = workspace({ "dags/a.py": dag('"a"', "open('ran', 'w')\n") });
    const inputs = { python: "python3", isolation };
    const { code, outputs, annotations } = await validate(folder, inputs, { event: event("eve/ml"), env });
    expect([code, outputs.result, annotations.length]).toEqual([2, "misuse", 1]);
    expect(annotations[0]!.message).toMatch(words);
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });

  it("of the repository's own branch is run", async () => {
    const python = await pythonOf("2.10.5");
    const folder = workspace({ "dags/a.py": dag('"a"') });
    const { code, outputs } = await validate(folder, { python }, { event: event("acme/ml") });
    expect([code, outputs.dags]).toEqual([0, "1"]);
  });
});

describe("an environment made from requirements", () => {
  let env: Record<string, string>;
  beforeAll(async () => {
    const uv = await findUv((await findPython()).program);
    const network = Object.entries(process.env).filter(([name]) => /^(PIP|UV|SSL|REQUESTS)_|_PROXY$/i.test(name));
    env = {
      ...(Object.fromEntries(network) as Record<string, string>),
      PATH: `${dirname(uv)}${delimiter}${process.env.PATH}`,
      MLOPS_ACTIONS_CACHE: workspace(),
      HOME: workspace(),
    };
  }, 300_000);

  it("is installed once, and used again", async () => {
    const lock = readFileSync(join(repository, "platform/locks/airflow-2.txt"), "utf8");
    const pins = [...lock.matchAll(/^[\w.-]+==[\w.+!-]+( ;[^\\\n]*)?/gm)].map(([pin]) => `${pin}\n`);
    const folder = workspace({
      "requirements.txt": "apache-airflow==2.10.5\n-c constraints.txt\n",
      "constraints.txt": pins.join(""),
      "dags/a.py": dag('"a"'),
    });
    const first = await validate(folder, {}, { env });
    expect([first.code, first.outputs.dags]).toEqual([0, "1"]);
    expect(first.stdout).toMatch(/Installing requirements\.txt by uv\.[\s\S]*Installed in \d+ s\./);
    const second = await validate(folder, {}, { env });
    expect([second.code, second.outputs.dags]).toEqual([0, "1"]);
    expect(second.stdout).toContain("The environment of requirements.txt is in the cache.");
    expect(second.stdout).not.toContain("Installing");
  }, 900_000);

  it.each([["uv"], ["pip"]])(
    "that %s can't install is a mistake that is named, and leaves nothing behind",
    async (by) => {
      const cache = workspace();
      const folder = workspace({
        "requirements.txt": "apache-airflow==2.10.5\nmlops-actions-no-such-package==1.0\n",
        "dags/a.py": dag('"a"'),
      });
      const path = by === "uv" ? env.PATH! : process.env.PATH!;
      const said = await validate(folder, {}, { env: { ...env, PATH: path, MLOPS_ACTIONS_CACHE: cache } });
      expect([said.code, said.outputs.result, said.annotations.length]).toEqual([2, "misuse", 1]);
      expect(said.annotations[0]!.message).toMatch(
        /input requirements: requirements\.txt can't be installed: .*no-such-package/,
      );
      expect(readdirSync(join(cache, "validate"))).toEqual([]);
    },
  );

  it("is the index's fault when the index is not there", async () => {
    const folder = workspace({ "requirements.txt": "apache-airflow==2.10.5\n", "dags/a.py": dag('"a"') });
    const gone = { UV_INDEX_URL: "http://127.0.0.1:1/simple", UV_HTTP_RETRIES: "0", UV_NO_CACHE: "1" };
    const said = await validate(folder, {}, { env: { ...env, ...gone, MLOPS_ACTIONS_CACHE: workspace() } });
    expect([said.code, said.outputs.result, said.annotations.length]).toEqual([3, "outside", 1]);
    expect(said.annotations[0]!.message).toContain("the package index");
  });
});

describe("in a terminal", () => {
  it("prints one document as JSON", async () => {
    const python = await pythonOf("2.10.5");
    const folder = workspace({ "dags/a.py": dag('"a"') });
    const { code, stdout } = await terminal(["validate-dags", "dags", "--python", python, "--format", "json"], {
      folder,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      result: "ok",
      findings: [],
      environment: { airflow: "2.10.5" },
      files: [{ path: "dags/a.py", imported: true, dags: [{ dagId: "a", edges: [["first", "second"]] }] }],
    });
  });

  it("leaves no process behind when it is stopped", async () => {
    const python = await pythonOf("2.10.5");
    const folder = workspace({
      "dags/a.py": dag('"a"', "import os\nopen('pid', 'w').write(str(os.getpid()))\nwhile True:\n    pass\n"),
    });
    const pid = () => existsSync(join(folder, "pid")) && Number(readFileSync(join(folder, "pid"), "utf8"));
    const said = await validate(
      folder,
      { python },
      {
        started: (child) => {
          const watch = setInterval(() => {
            if (!pid()) return;
            clearInterval(watch);
            child.kill("SIGTERM");
          }, 50);
        },
      },
    );
    expect([said.code, said.outputs.result]).toEqual([130, "cancelled"]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(() => process.kill(Number(pid()), 0)).toThrow("ESRCH");
  });
});
