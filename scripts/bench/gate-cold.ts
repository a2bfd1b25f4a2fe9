/** `npm run bench -- gate-cold`: one verdict, from a cold process, beside the same check in Python by MLflow's client and SciPy. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mlflowEnvironment, startMlflow } from "../../platform/mlflow.ts";
import { must, repository } from "../../platform/tool.ts";
import { Trainings } from "../../test/mlflowRuns.ts";
import { Draws } from "./gate/draws.ts";
import { measure, median, table } from "./measure.ts";

/** How many times faster than Python. */
const least = 5;
const [examples, metrics] = [10_000, 50];

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "5" },
    // As many as mlflow starts where it is told nothing.
    workers: { type: "string", default: "4" },
  },
});
const runs = Number(values.runs);
if (!(runs >= 1 && Number(values.workers) >= 1)) throw new Error("npm run bench -- gate-cold [--runs N] [--workers N]");

const { python } = await mlflowEnvironment("3.17.2");
const server = await startMlflow("3.17.2", { workers: Number(values.workers) });
const work = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const draws = new Draws(1);
  const random = () => draws.uniform();
  const labels = Array.from({ length: examples }, () => (random() < 0.3 ? 1 : 0));
  const trainings = new Trainings(server.url);
  const trained = async (wrong: number) => {
    const predicted = labels.map((label) => (random() < wrong ? 1 - label : label));
    const others = Array.from({ length: metrics - 1 }, (_, n) => [`metric_${n}`, random()] as const);
    return trainings.run({
      metrics: { f1_score: f1(labels, predicted), ...Object.fromEntries(others) },
      tags: { "mlops.evaluation-set": `sha256:${"5".repeat(64)}` },
      artifacts: { "predictions.csv": csv(labels, predicted) },
      model: "bench",
    });
  };
  const champion = await trained(0.1);
  const candidate = await trained(0.098);
  const rules = [
    `- { metric: f1_score, no-worse-than: version:bench/${champion.version}, margin: 0.02, confidence: 0.95 }`,
    ...Array.from({ length: metrics - 1 }, (_, n) => `- { metric: metric_${n}, at-least: 0 }`),
  ];
  writeFileSync(join(work, "mlops.yml"), `gate:\n  rules:\n${rules.map((rule) => `    ${rule}\n`).join("")}`);

  const cli = join(repository, "bin", "mlops-actions.js");
  const ours = [
    "gate-model",
    "--candidate",
    `run:${candidate.runId}`,
    "--mode",
    "evaluate",
    "--mlflow-url",
    server.url,
  ];
  const script = join(repository, "scripts", "bench", "gate", "same_check.py");
  // Once before, so that each of MLflow's workers has answered something.
  await must(process.execPath, [cli, ...ours], { cwd: work });
  const measured = await measure(
    [
      { name: "gate-model", command: [process.execPath, cli, ...ours], cwd: work },
      {
        name: "mlflow and scipy",
        command: [python, script, server.url, candidate.runId, champion.runId],
        cwd: work,
      },
      { name: "importing mlflow and scipy", command: [python, "-c", "import mlflow, scipy.stats"], cwd: work },
    ],
    runs,
  );
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${load}, ${runs} runs each; MLflow with ${values.workers} workers, ${metrics} metrics, a paired bootstrap on ${examples} examples`,
  );
  console.log(table(measured));
  const [us = 0, them = 0] = measured.map(({ seconds }) => median(seconds));
  console.log(`${them >= least * us ? "met   " : "MISSED"} ${(them / us).toFixed(1)} times faster (at least ${least})`);
} finally {
  rmSync(work, { recursive: true, force: true });
  await server.stop();
}

function f1(truth: readonly number[], predicted: readonly number[]): number {
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  return (2 * sum(truth.map((label, at) => label * predicted[at]!))) / (sum(truth) + sum(predicted));
}

function csv(truth: readonly number[], predicted: readonly number[]): string {
  return `id,label,prediction\n${truth.map((label, at) => `e${at},${label},${predicted[at]}\n`).join("")}`;
}
