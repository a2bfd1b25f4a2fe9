/** `npm run bench`: lint-dags beside a cold DagBag, ruff's AIR rules and the bare parse of the same files. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { airflowEnvironment } from "../../platform/airflow.ts";
import { ruff } from "../../platform/ruff.ts";
import { must, repository } from "../../platform/tool.ts";
import { type Contender, measure, median, table } from "./measure.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: { dags: { type: "string" }, runs: { type: "string", default: "5" } },
});
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error("npm run bench -- [--dags DIR] [--runs N]");

const airflow = await airflowEnvironment("3.2.2");
const { program: ruffProgram = "" } = await ruff.install();
const work = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const dags = join(work, "dags");
  const examples = "import airflow.example_dags as e; print(e.__path__[0])";
  const home = { AIRFLOW_HOME: join(work, "airflow"), AIRFLOW__CORE__LOAD_EXAMPLES: "False" };
  const from = values.dags
    ? resolve(values.dags)
    : (await must(airflow.python, ["-c", examples], { env: home })).trim().split("\n").at(-1)!;
  // A copy: ruff and ours look into no folder named site-packages, and git is needed around the files.
  cpSync(from, dags, { recursive: true, filter: (path) => !/[/\\](__pycache__|\.git)$/.test(path) });
  const files = readdirSync(dags, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".py"));
  console.log(
    `${files.length} Python files of ${values.dags ? from : "Airflow 3.2.2's example DAGs"}, ${runs} runs each`,
  );
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, Airflow 3.2.2 on ${airflow.key}\n`,
  );

  const [load = 0] = loadavg();
  if (load > cpus().length / 2)
    console.log(
      `This machine is busy (load ${load.toFixed(1)}): wall times are too long, look at the processor times\n`,
    );

  const ours = (name: string, ...args: string[]): Contender => ({
    name,
    command: [process.execPath, join(repository, "bin", "mlops-actions.js"), "lint-dags", ...args, ...lintFlags],
    cwd: dags,
  });
  const lintFlags = ["--airflow-version", "3.2.2", "--fail-on", "never", "--format", "json"];
  const dagBag = (name: string, path: string): Contender => ({
    name,
    command: [airflow.python, "-c", `${importDagBag}; DagBag(${JSON.stringify(path)}, include_examples=False)`],
    cwd: dags,
    env: { ...home, PYTHONPATH: dags },
  });
  const importDagBag = "from airflow.dag_processing.dagbag import DagBag";

  const whole = await measure(
    [
      ours("lint-dags", "."),
      dagBag("DagBag", dags),
      {
        name: "ruff check --select AIR",
        command: [ruffProgram, "check", "--select", "AIR", "--isolated", "--no-cache", "--exit-zero", "."],
        cwd: dags,
      },
      {
        name: "bare parse",
        command: [process.execPath, join(repository, "build", "scripts", "bench", "parse.js"), dags],
        cwd: dags,
      },
    ],
    runs,
  );
  console.log(`The whole folder, cold\n${table(whole)}\n`);

  const changed = fileWithImports(dags, files);
  await commitAndChange(dags, changed);
  const one = await measure(
    [
      ours("lint-dags --changed-only, one file changed", ".", "--changed-only", "true", "--base", "HEAD"),
      ours("lint-dags, that file alone", changed),
      dagBag("DagBag, that file alone", join(dags, changed)),
    ],
    runs,
  );
  console.log(`One changed file with its imports: ${changed}, cold\n${table(one)}\n`);

  const [lint, bag] = whole.map(({ seconds }) => median(seconds)) as [number, number];
  const [changedSeconds, aloneSeconds] = one.map(({ seconds }) => median(seconds)) as [number, number];
  verdict("DagBag's time over ours", `${(bag / lint).toFixed(1)} x`, "at least 25 x", bag / lint >= 25);
  verdict("one changed file, --changed-only", `${changedSeconds.toFixed(3)} s`, "under 0.4 s", changedSeconds < 0.4);
  verdict("one changed file, alone", `${aloneSeconds.toFixed(3)} s`, "under 0.4 s", aloneSeconds < 0.4);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function verdict(what: string, measured: string, aim: string, met: boolean): void {
  console.log(`${met ? "met   " : "MISSED"} ${what}: ${measured} (${aim})`);
}

/** The DAG file that imports most of the other files by name, else the longest. */
function fileWithImports(folder: string, paths: readonly string[]): string {
  const modules = new Set(
    paths.map((path) => path.replace(/^.*[/\\]|\.py$/g, "")).filter((name) => name !== "__init__"),
  );
  const scored = paths.map((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    const imported = [...text.matchAll(/^(?:from|import)\s+([\w.]+)/gm)].filter(([, name]) =>
      modules.has(name!.split(".").at(-1)!),
    );
    return { path, imports: /\bdag\b/i.test(text) ? imported.length : -1, length: text.length };
  });
  scored.sort((a, b) => b.imports - a.imports || b.length - a.length);
  return scored[0]!.path;
}

/** A repository around the folder whose only change since its commit is one line in one file. */
async function commitAndChange(folder: string, path: string): Promise<void> {
  const git = (...args: string[]) =>
    must("git", ["-c", "user.name=bench", "-c", "user.email=bench@localhost", ...args], { cwd: folder });
  await git("init", "--quiet");
  await git("add", "--all", "--force");
  await git("commit", "--quiet", "--no-gpg-sign", "-m", "as it was");
  writeFileSync(join(folder, path), `${readFileSync(join(folder, path), "utf8")}\nCHANGED = True\n`);
}
