// The check of a pull request, as its author sees it: the example's repository, a branch with two mistakes, the shipped action run as
// GitHub runs it, then the mended branch. Needs Node and git alone; everything happens in a temporary folder.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const colours = process.env.FORCE_COLOR
  ? process.env.FORCE_COLOR !== "0"
  : process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (style, text) => (colours ? styleText(style, text) : text);

if (!existsSync(join(root, "dist/index.js"))) {
  const { status } = spawnSync(process.execPath, [join(root, "scripts/setup.mjs")], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

const dagFile = "cnn_skin_cancer/airflow_local_DAG.py";
const mistakes = [
  {
    told: "reads an Airflow Variable while the file is parsed",
    before: "import os\nfrom datetime import timedelta\n",
    after: "import os\nfrom datetime import timedelta\n\nfrom airflow.models import Variable\n",
  },
  {
    before: "\n\n@dag(\n",
    after: '\nTHRESHOLD = Variable.get("minimum_accuracy")\n\n\n@dag(\n',
  },
  {
    told: "lets preprocessing wait for serving, which waits for preprocessing",
    before: "    serve(serving, SERVING_FOLDER)\n",
    after: "    served = serve(serving, SERVING_FOLDER)\n    served >> prepared\n",
  },
];

const folder = mkdtempSync(join(tmpdir(), "mlops-actions-demo-"));
const repository = join(folder, "mlops-airflow-DAGs");

try {
  process.exitCode = demo();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function demo() {
  title("A repository with DAGs, and a pull request");
  cpSync(join(root, "examples/mlops-airflow-DAGs"), repository, { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "The pipeline");
  const base = git("rev-parse", "HEAD");
  git("switch", "--quiet", "--create", "faster-training");

  const path = join(repository, dagFile);
  const clean = readFileSync(path, "utf8");
  const broken = mistakes.reduce(
    (text, { before, after }) => {
      if (!text.includes(before))
        throw new Error(`the demo's change no longer fits ${dagFile}: ${JSON.stringify(before)}`);
      return text.replace(before, () => after);
    },
    clean.replaceAll("\r\n", "\n"),
  );
  console.log(`Its author changed ${dagFile}. The change`);
  for (const { told } of mistakes) if (told) console.log(`  - ${told}`);

  title("What GitHub shows on the pull request");
  const red = check(path, broken, base);
  show(red);

  title("The author mends both, and pushes again");
  const mended = clean.replace("retries=2", "retries=3");
  const green = check(path, mended, base);
  show(green);

  title("What to try next");
  console.log(`  node bin/mlops-actions.js lint-dags examples/mlops-airflow-DAGs-broken   many more mistakes, in your terminal
  node bin/mlops-actions.js lint-dags --working-directory your/repository  your own DAGs, on your own machine
  templates/pull-request-check.yml                                         the workflow to copy into your repository`);

  const asExpected = red.status === 1 && green.status === 0;
  if (!asExpected) console.error(`\nThe demo expected exit codes 1 and 0, but got ${red.status} and ${green.status}.`);
  return asExpected ? 0 : 1;
}

/** Commits the file's text and runs the action for the pull request, in an environment like GitHub's. */
function check(path, text, base) {
  writeFileSync(path, text);
  git("commit", "--quiet", "--all", "--message", "Faster training");
  const head = git("rev-parse", "HEAD");
  const runner = join(folder, head);
  mkdirSync(runner);
  const files = { event: "event.json", output: "output", summary: "summary.md" };
  for (const key of Object.keys(files)) files[key] = join(runner, files[key]);
  writeFileSync(files.event, JSON.stringify({ pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }));
  writeFileSync(files.output, "");
  writeFileSync(files.summary, "");
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "actions/lint-dags/index.js")], {
    cwd: repository,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      HOME: folder,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: repository,
      GITHUB_SHA: head,
      RUNNER_TEMP: runner,
      "INPUT_CHANGED-ONLY": "true",
    },
  });
  const seconds = (performance.now() - started) / 1000;
  return { status, seconds, log: stdout + stderr, summary: readFileSync(files.summary, "utf8") };
}

/** The step as a person sees it: annotations on their lines, the log, the job's summary. */
function show({ status, seconds, log, summary }) {
  const marks = {
    error: paint("red", "✗ error  "),
    warning: paint("yellow", "! warning"),
    notice: paint("cyan", "· notice "),
  };
  for (const line of log.split(/\r?\n/)) {
    const [, level, properties, message] = /^::(error|warning|notice) ?(.*?)::(.*)$/.exec(line) ?? [];
    if (level === undefined) {
      if (line.startsWith("::group::")) console.log(line.slice("::group::".length));
      else if (line !== "" && !line.startsWith("::")) console.log(line);
      continue;
    }
    const at = Object.fromEntries(properties.split(",").map((pair) => pair.split("=")));
    console.log(
      `${marks[level]} ${paint("bold", `${plain(at.file ?? "")}:${at.line ?? ""}`)}  ${plain(at.title ?? "")}`,
    );
    for (const said of plain(message).split("\n")) console.log(`    ${said}`);
  }
  if (summary !== "") {
    console.log(paint("dim", "\n── job summary ─────────────────────────────────────────"));
    console.log(summary.trimEnd());
    console.log(paint("dim", "────────────────────────────────────────────────────────"));
  }
  const verdict = status === 0 ? paint("green", "✓ the check passed") : paint("red", "✗ the check failed");
  console.log(`${verdict} (exit code ${status}, ${seconds.toFixed(1)} s)`);
}

function title(text) {
  console.log(`\n${paint("bold", `▍ ${text}`)}\n`);
}

/** Undoes the escapes of workflow commands. */
function plain(text) {
  return text
    .replaceAll("%0D", "")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

function git(...args) {
  const identity = [
    "-c",
    "user.name=Demo",
    "-c",
    "user.email=demo@example.org",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "core.autocrlf=false",
  ];
  const { status, stdout, stderr, error } = spawnSync("git", [...identity, ...args], {
    cwd: repository,
    encoding: "utf8",
  });
  if (error) throw new Error("git is not installed, or not on the PATH: install it and try again");
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout.trim();
}
