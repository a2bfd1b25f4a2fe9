/** What DAG files may try, and whether validate-dags kept them from it: shared by the tests of the levels of isolation. */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { airflowEnvironment } from "../../platform/airflow.ts";
import { pythonEnvironment } from "../../platform/python.ts";
import { must, repository } from "../../platform/tool.ts";
import type { Finding } from "../../src/kernel/finding.ts";
import { tempFolder, terminal, writeFiles } from "./step.ts";

export type Level = "process" | "namespaces" | "image";

/** `stopped`: it had no effect. `detected`: it happened, and a finding says so. `not covered`: it happened unseen. */
export type Outcome = "stopped" | "detected" | "not covered";

interface Place {
  /** The server that nobody may reach. */
  url: string;
  /** A folder outside of the repository, which anyone may write to. */
  outside: string;
  repository: string;
  /** Argument by which processes are known that should not be there. */
  marker: string;
}

interface Seen {
  dagId: string;
  findings: Finding[];
  requests: string[];
  place: Place;
}

interface Threat {
  /** As the table in actions/validate-dags/README.md has it. */
  name: string;
  /** Top of a DAG file; `saw` becomes its DAG's id. */
  code(place: Place): string;
  /** Whether it had an effect. */
  happened(seen: Seen): boolean | Promise<boolean>;
  /** The rule and the line's text of the finding that tells it, where there is something to tell. */
  told?: { rule: string; line: string };
}

/** In the environment of the job. */
const token = "hush-of-the-runner";
/** In `.git/config`, as actions/checkout leaves it. */
const gitToken = "hush-of-the-checkout";

const saw = (word: string) => (seen: Seen) => seen.dagId.includes(word);
const asked = (path: string) => (seen: Seen) => seen.requests.some((one) => one.startsWith(path));
const attempt = (code: string) =>
  `try:\n${code.replace(/^/gm, "    ")}\nexcept Exception as error:\n    print(error)\n`;

export const threats: Record<string, Threat> = {
  variable: {
    name: "`Variable.get` at the top level",
    code: () => "from airflow.models import Variable\nsaw = Variable.get('secret', 'nothing')\n",
    happened: saw("of_the_team"),
    told: { rule: "top-level-variable-get", line: "saw = Variable.get('secret', 'nothing')" },
  },
  mlflow: {
    name: "an MLflow call at the top level",
    code: ({ url }) =>
      `import os, sys\nsys.path.append(os.path.join(os.path.dirname(__file__), "..", "site-packages"))\nimport mlflow\nmlflow.set_tracking_uri("${url}/mlflow")\n${attempt("mlflow.search_experiments()")}`,
    happened: asked("/mlflow"),
    told: { rule: "top-level-mlflow-call", line: "    mlflow.search_experiments()" },
  },
  http: {
    name: "an HTTP call at the top level",
    code: ({ url }) => `import requests\n${attempt(`requests.get("${url}/labels")`)}`,
    happened: asked("/labels"),
    told: { rule: "top-level-io", line: `    requests.get("URL/labels")` },
  },
  program: {
    name: "an HTTP call by another program (`curl`)",
    code: ({ url }) =>
      `import subprocess, sys\nget = "import urllib.request; urllib.request.urlopen('${url}/curl')"\nsubprocess.run([sys.executable, "-c", get], check=False)\n`,
    happened: asked("/curl"),
  },
  loop: {
    name: "an endless loop",
    code: () => "while True: pass\n",
    happened: ({ findings }) => findings.length === 0,
    told: { rule: "dag-timeout", line: "while True: pass" },
  },
  memory: {
    name: "an allocation of 2 GB",
    code: () => "hoard = bytearray(2 * 10**9)\nsaw = 'hoarded'\n",
    happened: saw("hoarded"),
    told: { rule: "import-error", line: "hoard = bytearray(2 * 10**9)" },
  },
  exit: {
    name: "`os._exit`: the end of the process that imports",
    code: () => "import os\nos._exit(0)\n",
    happened: ({ findings }) => findings.length === 0,
    told: { rule: "import-error", line: "from datetime import datetime" },
  },
  forks: {
    name: "200 forks that detach themselves (`setsid`)",
    code: ({ marker }) =>
      `import os, time\nfor _ in range(200):\n    if os.fork() == 0:\n        os.setsid()\n        os.execvp("sleep", ["sleep", "${marker}"])\ntime.sleep(5)\n`,
    happened: async ({ place }) => (await must("ps", ["-eo", "args"])).includes(place.marker),
    told: { rule: "import-error", line: "from datetime import datetime" },
  },
  writes: {
    name: "writing outside of its own folder for temporary files",
    code: ({ outside }) =>
      `import os\nfor folder in ("${outside}", os.path.dirname(__file__)):\n${attempt('open(os.path.join(folder, "written"), "w").close()').replace(/^(?=.)/gm, "    ")}`,
    happened: ({ place }) =>
      existsSync(join(place.outside, "written")) || existsSync(join(place.repository, "dags/written")),
  },
  environment: {
    name: "reading the runner's tokens in the environment",
    code: () => "import os\nsaw = 'token' if any('hush' in value for value in os.environ.values()) else 'nothing'\n",
    happened: saw("token"),
  },
  git: {
    name: "reading the token in `.git/config`",
    code: () =>
      `import os\nsaw = "nothing"\n${attempt('text = open(os.path.join(os.path.dirname(__file__), "..", ".git", "config")).read()\nif "hush" in text:\n    saw = "token"')}`,
    happened: saw("token"),
  },
  proc: {
    name: "reading the runner's tokens in `/proc`",
    code: () =>
      `import glob\nsaw = "nothing"\nfor path in glob.glob("/proc/[0-9]*/environ"):\n${attempt('if b"hush-of-the-runner" in open(path, "rb").read():\n    saw = "token"').replace(/^(?=.)/gm, "    ")}`,
    happened: saw("token"),
  },
};

const file = (name: string, threat: Threat, place: Place) => `from datetime import datetime

from airflow import DAG
from airflow.operators.bash import BashOperator

saw = "nothing"
${threat.code(place)}
with DAG(dag_id="${name}_" + saw.replace("-", "_"), schedule=None, start_date=datetime(2024, 1, 1), catchup=False):
    BashOperator(task_id="first", bash_command="true")
`;

/** No module that a threat imports has this name. */
const pathOf = (threat: string) => `dags/threat_${threat}.py`;

/** Runs all threats at a level, each in a file of its own: what became of each, by name. */
export async function outcomes(
  level: Level,
  flags: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Record<string, Outcome>> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const outside = tempFolder();
  try {
    const port = (server.address() as AddressInfo).port;
    const folder = join(outside, "repository");
    const place = { url: `http://127.0.0.1:${port}`, outside, repository: folder, marker: `864${port}` };
    const files = Object.entries(threats).map(([name, threat]) => [pathOf(name), file(name, threat, place)] as const);
    mkdirSync(folder);
    writeFiles(folder, {
      ...Object.fromEntries(files),
      ".git/config": `[http "https://github.com/"]\n  extraheader = AUTHORIZATION: basic ${gitToken}\n`,
      "mlops.yml": "validate: { time-limit: 30s, load-time: 10m }\n",
    });
    await putMlflow(join(folder, "site-packages"));
    for (const path of [outside, folder]) chmodSync(path, 0o777);
    const args = ["validate-dags", "dags", "--isolation", level, "--format", "json", "--fail-on", "never", ...flags];
    const secrets = { MY_TOKEN: token, ACTIONS_RUNTIME_TOKEN: token, AIRFLOW_VAR_SECRET: "of-the-team" };
    const said = await terminal(args, {
      folder,
      env: { ...env, ...secrets, MLOPS_ACTIONS_CACHE: join(outside, "cache") },
    });
    if (said.code !== 0) throw new Error(`${said.stderr}\n${said.stdout}`);
    const report = JSON.parse(said.stdout) as Report;
    if (report.environment.isolation !== level) throw new Error(`ran in ${report.environment.isolation}`);
    const all = Object.entries(threats).map(async ([name, threat]) => {
      const path = pathOf(name);
      const dagId = report.files.find((one) => one.path === path)?.dags[0]?.dagId ?? "";
      const findings = report.findings.filter((one) => one.file === path);
      const wanted = threat.told;
      const source = readFileSync(join(folder, path), "utf8").replaceAll(place.url, "URL").split("\n");
      const isTold =
        wanted !== undefined &&
        findings.some(({ rule, range }) => rule === wanted.rule && source[range.start.line - 1] === wanted.line);
      if (wanted && !isTold) throw new Error(`${name} is not told as ${wanted.rule}: ${JSON.stringify(findings)}`);
      const happened = await threat.happened({ dagId, findings, requests, place });
      return [name, !happened ? "stopped" : isTold ? "detected" : "not covered"] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  } finally {
    server.close();
    rmSync(outside, { recursive: true, force: true });
  }
}

interface Report {
  findings: Finding[];
  environment: { isolation: Level };
  files: { path: string; dags: { dagId: string }[] }[];
}

/** MLflow's own client, beside an Airflow that has none. */
async function putMlflow(folder: string): Promise<void> {
  const [airflow, mlflow] = await Promise.all([airflowEnvironment("3.2.2"), pythonEnvironment("mlflow-3")]);
  const where = "import sysconfig; print(sysconfig.get_path('purelib'))";
  const packages = (await must(mlflow.python, ["-c", where])).trim();
  // With what tells its version: without, it takes itself for its tracing half.
  for (const name of readdirSync(packages).filter((one) => /^(mlflow|cloudpickle|databricks)/.test(one)))
    cpSync(join(packages, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith(join("server", "js")),
    });
  // Once, so that no import has to compile it.
  await must(airflow.python, ["-c", `import sys; sys.path.append(${JSON.stringify(folder)}); import mlflow.tracking`]);
}

/** The column of the README's table, by the names of the threats. */
export function promised(level: Level): Record<string, string> {
  const rows = readFileSync(join(repository, "actions/validate-dags/README.md"), "utf8")
    .split("\n")
    .filter((row) => row.startsWith("| "))
    .map((row) =>
      row
        .slice(1, -1)
        .split(" | ")
        .map((cell) => cell.trim()),
    );
  const head = rows.find((row) => row.length === 4 && row.includes("`process`") && row.includes("`image`"));
  if (!head) throw new Error("README.md has no table of threats");
  const column = head.indexOf(`\`${level}\``);
  return Object.fromEntries(
    Object.entries(threats).map(([name, threat]) => [
      name,
      rows.find(([first]) => first === threat.name)?.[column] ?? "",
    ]),
  );
}
