/** `npm run bench -- validate`: validate-dags beside Airflow's own check, and beside a fresh install and a DagBag. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bubblewrap } from "../../platform/bubblewrap.ts";
import { findPython, findUv } from "../../platform/python.ts";
import { must, repository } from "../../platform/tool.ts";
import { type Contender, measure, median, table } from "./measure.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, files: { type: "string", default: "50" } },
});
const [runs, count] = [Number(values.runs), Number(values.files)];
if (!(runs >= 1 && count >= 1)) throw new Error("npm run bench -- validate [--runs N] [--files N]");

const { program: base, version } = await findPython();
const uv = await findUv(base);
const wall = await bubblewrap.install().catch(() => ({ bin: "" }));
const work = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const folder = join(work, "repository");
  const dags = join(folder, "dags");
  writeRepository(folder);
  const path = [dirname(uv) === "." ? "" : dirname(uv), wall.bin, process.env.PATH].filter(Boolean).join(delimiter);
  const cache = join(work, "cache");
  const ours = (name: string, more: Partial<Contender> = {}): Contender => ({
    name,
    command: [
      process.execPath,
      join(repository, "bin", "mlops-actions.js"),
      "validate-dags",
      "dags",
      "--format",
      "json",
    ],
    cwd: folder,
    ...more,
    env: { PATH: path, MLOPS_ACTIONS_CACHE: cache, ...more.env },
  });
  const clear = (...names: string[]) => {
    for (const name of names) rmSync(join(work, name), { recursive: true, force: true });
  };

  // Once: the environment that the next ones share, compiled as an installer leaves it.
  const [program, ...args] = ours("").command;
  const said = await must(program, args, { cwd: folder, env: ours("").env! });
  const { environment, files } = JSON.parse(said) as {
    environment: { airflow: string; isolation: string };
    files: { imported: boolean }[];
  };
  if (files.length !== count || !files.every(({ imported }) => imported))
    throw new Error("not every file was imported");
  const kept = join(cache, "validate");
  const python = join(kept, readdirSync(kept).find((name) => name.startsWith("python-"))!, "bin", "python");
  const home = {
    AIRFLOW_HOME: join(work, "airflow"),
    AIRFLOW__CORE__LOAD_EXAMPLES: "False",
    AIRFLOW__CORE__DAGS_FOLDER: dags,
    PYTHONPATH: dags,
  };
  await must(join(dirname(python), "airflow"), ["db", "migrate"], { env: home });
  console.log(
    `${count} DAG files, ${runs} runs each, Airflow ${environment.airflow}, Python ${version}, isolation: ${environment.isolation}`,
  );
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}\n`,
  );

  const dagBag =
    "from airflow.dag_processing.dagbag import DagBag; import sys; sys.exit(len(DagBag(include_examples=False).import_errors))";
  const there = await measure(
    [
      ours("validate-dags, cold", { before: () => clear("cache/validate/results") }),
      {
        name: "airflow dags list-import-errors --local",
        command: [join(dirname(python), "airflow"), "dags", "list-import-errors", "--local"],
        cwd: folder,
        env: home,
      },
      { name: "DagBag", command: [python, "-c", dagBag], cwd: folder, env: home },
      ours("validate-dags, nothing changed"),
    ],
    runs,
  );
  console.log(`The environment is there\n${table(there)}\n`);

  const install = (name: string, steps: string): Contender => ({
    name,
    command: ["sh", "-ec", `${steps}; exec fresh/bin/python -c "$0"`, dagBag],
    cwd: work,
    env: { ...home, PATH: path, PIP_NO_CACHE_DIR: "1", UV_NO_CACHE: "1" },
    before: () => clear("fresh"),
    once: true,
  });
  const fresh = await measure(
    [
      ours("validate-dags, nothing there", {
        env: { MLOPS_ACTIONS_CACHE: join(work, "empty"), UV_NO_CACHE: "1" },
        before: () => clear("empty"),
        once: true,
      }),
      install(
        "pip install and a DagBag",
        `${base} -m venv fresh; fresh/bin/python -m pip install -q -r repository/requirements.txt`,
      ),
      install(
        "uv pip install and a DagBag",
        "uv venv -q fresh; uv pip install -q --python fresh/bin/python -r repository/requirements.txt",
      ),
    ],
    runs,
  );
  console.log(`A fresh machine, no package cached\n${table(fresh)}\n`);

  const [cold = 0, airflow = 0, bag = 0, warm = 0] = there.map(({ seconds }) => median(seconds));
  const [made = 0, pip = 0] = fresh.map(({ seconds }) => median(seconds));
  verdict("cold beside list-import-errors", `${(airflow / cold).toFixed(2)} x`, "at least 1 x", cold <= airflow);
  verdict("cold beside a fresh install and a DagBag", `${(pip / made).toFixed(2)} x`, "at least 1 x", made <= pip);
  const best = Math.min(airflow, bag);
  verdict(
    "nothing changed beside the faster of the two",
    `${(best / warm).toFixed(1)} x`,
    "at least 3 x",
    best >= 3 * warm,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function verdict(what: string, measured: string, aim: string, met: boolean): void {
  console.log(`${met ? "met   " : "MISSED"} ${what}: ${measured} (${aim})`);
}

/** A team's repository: DAGs by class and by decorator that share helpers and a file of settings. */
function writeRepository(folder: string): void {
  const dags = join(folder, "dags");
  mkdirSync(join(dags, "common"), { recursive: true });
  const lock = readFileSync(join(repository, "platform", "locks", "airflow-3.txt"), "utf8");
  const pins = [...lock.matchAll(/^([\w.-]+==[\w.+!-]+)( ;[^\\\n]*)?/gm)].map(([, pin, only = ""]) => `${pin}${only}`);
  const names = ["apache-airflow==3.2.2", "apache-airflow-providers-standard"];
  writeFileSync(join(folder, "requirements.txt"), `${names.join("\n")}\n-c constraints.txt\n`);
  writeFileSync(join(folder, "constraints.txt"), `${pins.join("\n")}\n`);
  writeFileSync(join(dags, "common", "settings.json"), JSON.stringify({ owner: "ml", retries: 2 }));
  writeFileSync(
    join(dags, "common", "defaults.py"),
    `import json
from datetime import datetime
from pathlib import Path

SETTINGS = json.loads(Path(__file__).with_name("settings.json").read_text())
START = datetime(2024, 1, 1)
`,
  );
  for (let number = 0; number < count; number++) {
    const name = `train_${String(number).padStart(3, "0")}`;
    writeFileSync(join(dags, `${name}.py`), number % 2 === 0 ? classic(name) : decorated(name));
  }
}

function classic(name: string): string {
  return `from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG
from common.defaults import SETTINGS, START

with DAG("${name}", schedule="@daily", start_date=START, catchup=False, default_args=SETTINGS):
    prepare = BashOperator(task_id="prepare", bash_command="true")
    trains = [BashOperator(task_id=f"train_{fold}", bash_command="true") for fold in range(10)]
    compare = BashOperator(task_id="compare", bash_command="true")
    prepare >> trains >> compare
`;
}

function decorated(name: string): string {
  return `from airflow.sdk import dag, task
from common.defaults import SETTINGS, START


@dag(schedule="@daily", start_date=START, catchup=False, default_args=SETTINGS)
def ${name}():
    @task
    def prepare():
        return [1, 2, 3]

    @task
    def train(fold):
        return fold

    @task
    def compare(scores):
        return max(scores)

    compare(train.expand(fold=prepare()))


${name}()
`;
}
