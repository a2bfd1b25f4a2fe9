/** `npm run bench -- start`: from the stub to checked inputs, for the root action and each action, beside `node -e 0`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "../../platform/tool.ts";
import { actions } from "../../src/actions/index.generated.ts";
import { type Contender, measure, median, table } from "./measure.ts";

/** Above `node -e 0`, in seconds. */
const most = 0.1;

const { values } = parseArgs({ allowPositionals: true, options: { runs: { type: "string", default: "15" } } });
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error("npm run bench -- start [--runs N]");

/** Certificates that a machine adds are read at each start of Node, which takes longer than all of ours. */
const plain = { NODE_EXTRA_CA_CERTS: "", NODE_OPTIONS: "" };

const work = mkdtempSync(join(tmpdir(), "bench-"));
try {
  console.log(`${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, ${runs} runs each`);
  const folders = { "without mlops.yml": join(work, "without"), "with the example's mlops.yml": join(work, "with") };
  mkdirSync(folders["without mlops.yml"]);
  cpSync(join(repository, "examples/mlops-airflow-DAGs"), folders["with the example's mlops.yml"], { recursive: true });
  for (const [what, cwd] of Object.entries(folders)) {
    const measured = await measure(contenders(cwd), runs);
    console.log(`\nThe start, ${what}\n${table(measured)}\n`);
    const [node = 0, ...stubs] = measured.map(({ seconds }) => median(seconds));
    const above = Math.max(...stubs) - node;
    console.log(
      `${above <= most ? "met   " : "MISSED"} the slowest: ${(above * 1000).toFixed(0)} ms above node -e 0 (at most ${most * 1000} ms)`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function contenders(cwd: string): Contender[] {
  const stub = (name: string, folder: string): Contender => ({
    name,
    command: [process.execPath, join(repository, folder, "index.js")],
    cwd,
    // The environment that there is not is found when all inputs have been checked, and ends the action there.
    env: { ...plain, INPUT_ENVIRONMENT: "nothing-like-this", GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" },
    code: 2,
  });
  return [
    { name: "node -e 0", command: [process.execPath, "-e", "0"], cwd, env: plain },
    ...Object.keys(actions).map((name) => stub(name, join("actions", name))),
    stub("the root action", "."),
  ];
}
