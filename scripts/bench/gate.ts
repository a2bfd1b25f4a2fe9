/**
 * `npm run bench -- gate`: how often the gate passes models that are truly worse than allowed, and how often good ones, by simulation; beside
 * MLflow's own validation and the bare "no worse than the champion". Fails when ours passes more bad ones than its level allows.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { mlflowEnvironment } from "../../platform/mlflow.ts";
import { must, repository } from "../../platform/tool.ts";
import { type Calibrated, level, most } from "./gate/calibrate.ts";
import { isBad, type Setting, settings } from "./gate/settings.ts";
import type { Answer, Order } from "./gate/worker.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    rung: { type: "string", default: "" },
    mlflow: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!(runs >= 100 && Number.isSafeInteger(seed)))
  throw new Error("npm run bench -- gate [--runs N, at least 100] [--seed S] [--rung TEXT] [--no-mlflow]");

const all = settings();
/** Places in `all`: a setting has the same seed in a part of the run as in the whole. */
const chosen = all.flatMap(({ rung }, index) => (rung.includes(values.rung) ? [index] : []));
console.log(`${chosen.length} settings, ${runs} retrainings each (power: a tenth of them), seed ${seed}`);
console.log(`${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}\n`);
const started = performance.now();
const calibrated = await inWorkers(chosen);
const mlflow = values.mlflow ? await mlflowPasses(calibrated) : undefined;
console.log(table(calibrated, mlflow));

const bad = calibrated.filter(({ setting }) => isBad(setting));
const missed = bad.filter(({ ours, retrainings }) => ours > most(retrainings));
const worst = bad.reduce((one, other) => (other.ours > one.ours ? other : one));
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(
  `${missed.length === 0 ? "met   " : "MISSED"} bad models that pass: at most ${percent(worst.ours)} (level ${percent(level)}, bound ${percent(most(runs))})`,
);
for (const { setting, ours } of missed)
  console.log(`       ${setting.rung}, ${setting.metric}, n ${setting.n}: ${percent(ours)}`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** The longest first, so that no core is idle at the end. */
async function inWorkers(indices: readonly number[]): Promise<Calibrated[]> {
  const open = [...indices].sort((a, b) => cost(all[b]!) - cost(all[a]!));
  const found: Calibrated[] = [];
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(join(repository, "build", "scripts", "bench", "gate", "worker.js"));
      const next = () => {
        const index = open.shift();
        if (index === undefined) return void thread.terminate().then(() => resolve());
        const retrainings = isBad(all[index]!) ? runs : Math.ceil(runs / 10);
        thread.postMessage({ index, retrainings, seed: seed + 1000 * index } satisfies Order);
      };
      thread.on("message", ({ index, ...rest }: Answer) => {
        found[index] = { setting: all[index]!, ...rest };
        if (process.stderr.isTTY) process.stderr.write(`\r${indices.length - open.length} of ${indices.length} `);
        next();
      });
      thread.on("error", reject);
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  if (process.stderr.isTTY) process.stderr.write("\r");
  return indices.map((index) => found[index]!);
}

function cost(setting: Setting): number {
  return setting.n * (setting.rung.includes("bootstrap") ? 100 : 1) * (isBad(setting) ? 10 : 1);
}

async function mlflowPasses(list: readonly Calibrated[]): Promise<number[]> {
  const { python } = await mlflowEnvironment("3.17.2");
  const folder = mkdtempSync(join(tmpdir(), "bench-gate-"));
  try {
    const file = join(folder, "settings.json");
    const asked = list.map(({ setting: { better, margin }, candidates, champions }) => ({
      better,
      margin,
      candidates,
      champions,
    }));
    writeFileSync(file, JSON.stringify(asked));
    const script = join(repository, "scripts", "bench", "gate", "mlflow_passes.py");
    const said = await must(python, [script, file], { env: { MLFLOW_DISABLE_TELEMETRY: "true" } });
    return JSON.parse(said.trim().split("\n").at(-1)!);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function table(list: readonly Calibrated[], mlflow: readonly number[] | undefined): string {
  const head = ["rung", "metric", "n", "margin", "truly", "may pass", "gate-model", "MLflow", "bare"];
  const rows = list.map(({ setting, ours, bare, retrainings }, at) => [
    setting.rung,
    setting.metric,
    String(setting.n),
    setting.margin.toFixed(3),
    `${setting.difference >= 0 ? "+" : "-"}${Math.abs(setting.difference).toFixed(3)}`,
    isBad(setting) ? percent(most(retrainings)) : "often",
    percent(ours),
    mlflow ? percent(mlflow[at]!) : "",
    percent(bare),
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
