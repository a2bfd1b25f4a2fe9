/** What the gate's soaks share: models on a real MLflow, state branches, gate-model as a step, and what has to hold afterwards. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { endWithUs, leave } from "../../platform/keeper.ts";
import { type MlflowVersion, startMlflow } from "../../platform/mlflow.ts";
import { repository } from "../../platform/tool.ts";
import { movesOf } from "../../src/gate/history.ts";
import { type Entry, entriesOf, ledgerPath, openIntent } from "../../src/gate/ledger.ts";
import { ledgerOf, stateBranch } from "../../test/actions/gateModel.ts";
import { type Step, type StepOptions, step } from "../../test/actions/step.ts";
import { Trainings } from "../../test/mlflowRuns.ts";

export const alias = "champion";

/** Of mlops.yml: a floor, and never worse than the champion. */
export const rules = [
  { metric: "acc", "at-least": 0.5 },
  { metric: "acc", "no-worse-than": "champion" },
];

export interface Mlflow {
  url: string;
  trainings: Trainings;
}

/** Runs `work` beside an MLflow of its own, and says on which machine. */
export async function withMlflow<T>(version: MlflowVersion, work: (mlflow: Mlflow) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "mlops-soak-"));
  endWithUs({ folder });
  // Where steps and state branches put what they write.
  process.env.MLOPS_TEST_FOLDER = folder;
  const server = await startMlflow(version);
  console.log(`MLflow ${version}`);
  try {
    return await work({ url: server.url, trainings: new Trainings(server.url) });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    leave({ folder });
  }
}

/** gate-model in a workspace; `mlflow` is the address that it is given. */
export const gate = (
  workspace: string,
  mlflow: string,
  inputs: Readonly<Record<string, string>>,
  more: Partial<StepOptions> = {},
): Promise<Step> => step("gate-model", { folder: workspace, inputs: { "mlflow-url": mlflow, ...inputs }, ...more });

/** Everything about a model that does not hold, in words: each intent has ended once, the moves are a chain, the alias is its end. */
export async function broken(state: string, model: string, trainings: Trainings): Promise<string[]> {
  const [entries, now] = [await ledgerOf(state, model), await trainings.alias(model, alias)];
  const wrong: string[] = [];
  const open = openIntent(entries);
  if (open) wrong.push(`the intent to version ${open.to} is open`);
  for (const intent of entries.filter(({ event }) => event === "intent")) {
    const done = entries.filter(({ id, event }) => id === intent.id && event === "done").length;
    if (done > 1) wrong.push(`intent ${intent.id} is done ${done} times`);
  }
  const moves = movesOf(entries, alias);
  moves.slice(1).forEach((move, index) => {
    if (move.from !== moves[index]!.to) wrong.push(`a move from ${move.from} follows one to ${moves[index]!.to}`);
  });
  if (moves.at(-1)?.to !== now) wrong.push(`the ledger ends at ${moves.at(-1)?.to}, the alias is ${now}`);
  return wrong;
}

/** Makes the open intent one of two minutes ago, so that nobody waits for its promoter. */
export async function expire(state: string, model: string): Promise<void> {
  await stateBranch(state).change("As two minutes later", async (read) => {
    const entries = entriesOf(await read(ledgerPath(model)));
    const open = openIntent(entries);
    if (open === undefined) return undefined;
    const expires = new Date(Date.now() - 1000).toISOString();
    const text = entries.map((entry: Entry) => JSON.stringify(entry === open ? { ...entry, expires } : entry));
    return { [ledgerPath(model)]: `${text.join("\n")}\n` };
  });
}

/** Does the cases 0 to `runs`, or `only` one, so many at a time. */
export async function lanes(
  { runs, only, width }: { runs: number; only: number | undefined; width: number },
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = only ?? 0;
  const end = only === undefined ? runs : only + 1;
  const lane = async () => {
    while (next < end) await work(next++);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

/** Prints the figures, keeps the failures in build/soak/, and answers whether there were none. */
export function ended(
  name: string,
  seed: number,
  started: number,
  figures: object,
  failures: readonly object[],
): boolean {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${name}, seed ${seed}: ${seconds} s on ${cpus().length} cores, Node ${process.version}`);
  console.log(
    Object.entries({ ...figures, failed: failures.length })
      .map(([what, count]) => `${what} ${count}`)
      .join(", "),
  );
  const folder = join(repository, "build", "soak");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}-${seed}.json`), JSON.stringify({ seed, seconds, figures, failures }, null, 2));
  return failures.length === 0;
}
