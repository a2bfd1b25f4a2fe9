/**
 * gate-model while MLflow's API and the state branch's git fail by a seed. Each seed promotes, refuses and goes back under faults, then
 * once without. Never a pass without its evidence, never a champion that did not pass, never an alias without its entry; after the
 * recovery ledger and alias agree.
 */
import { allFaults, startFaults } from "../../platform/faults.ts";
import { type GitServer, startGit } from "../../platform/git.ts";
import { movesOf } from "../../src/gate/history.ts";
import { ledgerOf, place } from "../../test/actions/gateModel.ts";
import type { Step } from "../../test/actions/step.ts";
import { alias, broken, ended, expire, gate, lanes, type Mlflow, rules, withMlflow } from "./gateWorld.ts";
import type { SoakOptions } from "./index.ts";

/** What each seed asks for, one after the other; a candidate is named by its accuracy. */
const asked = [{ acc: 0.8 }, { acc: 0.3 }, { acc: 0.9 }, "rollback"] as const;
const rate = 0.06;

export const gateFaults = ({ runs, seed, only, mlflow: version }: SoakOptions): Promise<boolean> =>
  withMlflow(version, async (mlflow) => {
    const started = performance.now();
    const git = await startGit();
    const figures: Record<string, number> = { faults: 0 };
    const failures: { seed: number; why: string[]; logs: string[] }[] = [];
    try {
      await lanes({ runs, only, width: 6 }, async (index) => {
        const { why, steps, faults } = await oneSeed(seed + index, mlflow, git);
        figures.faults! += faults;
        for (const { outputs } of steps)
          figures[outputs.result ?? "none"] = (figures[outputs.result ?? "none"] ?? 0) + 1;
        if (why.length === 0) return;
        failures.push({ seed: seed + index, why, logs: steps.map(({ stdout, stderr }) => stdout + stderr) });
        console.error(`seed ${seed + index}: ${why.join("; ")}`);
      });
    } finally {
      await git.stop();
    }
    return ended("gate-faults", seed, started, { seeds: only === undefined ? runs : 1, ...figures }, failures);
  });

async function oneSeed(seed: number, { url, trainings }: Mlflow, git: GitServer) {
  const model = `faults-${seed}`;
  const address = await git.create(model);
  const state = git.folder(model);
  const proxies = [
    await startFaults({ target: address, faults: { seed: 2 * seed, rate, kinds: allFaults } }),
    await startFaults({ target: url, faults: { seed: 2 * seed + 1, rate, kinds: allFaults } }),
  ];
  const settings = { model, first: "pass", rules };
  const faulty = await place(settings, { state: { repository: proxies[0]!.url } });
  const sound = await place(settings, { state: { repository: state } });
  const why: string[] = [];
  const steps: Step[] = [];
  const good = new Set<string>();

  const entries = () => ledgerOf(state, model);
  for (const one of asked) {
    const trained = one === "rollback" ? undefined : await trainings.run({ model, metrics: one });
    if (trained && one !== "rollback" && one.acc > 0.5) good.add(trained.version);
    const inputs = trained ? { candidate: `run:${trained.runId}` } : { mode: "rollback" };
    const step = await gate(faulty.workspace, proxies[1]!.url, inputs);
    steps.push(step);
    const now = await trainings.alias(model, alias);
    why.push(...wrongWith(step, trained?.version, good, model, now).map((text) => `${JSON.stringify(one)}: ${text}`));
    const intents = (await entries()).filter((entry) => entry.event === "intent");
    if (now !== undefined && !intents.some(({ to }) => to === now)) why.push(`alias ${now} has no entry`);
    if (step.code === 0 && movesOf(await entries(), alias).at(-1)?.to !== now)
      why.push("ended well, but ledger and alias differ");
    await expire(state, model);
  }
  const faults = proxies.reduce((sum, { seen }) => sum + seen.filter(({ fault }) => fault.fault !== "none").length, 0);
  for (const proxy of proxies) await proxy.stop();

  const last = await trainings.run({ model, metrics: { acc: 0.95 } });
  const recovered = await gate(sound.workspace, url, { candidate: `run:${last.runId}` });
  if (recovered.code !== 0 || (await trainings.alias(model, alias)) !== last.version)
    why.push(`no recovery: ${recovered.code}`);
  why.push(...(await broken(state, model, trainings)));
  const unproven = movesOf(await entries(), alias).filter(({ to }) => to !== last.version && !good.has(to));
  if (unproven.length > 0) why.push(`version ${unproven[0]!.to} was promoted, but did not pass`);
  return { why, steps: [...steps, recovered], faults };
}

/** What a step says against what is so. */
function wrongWith(
  { code, outputs }: Step,
  version: string | undefined,
  good: ReadonlySet<string>,
  model: string,
  champion: string | undefined,
): string[] {
  const wrong: string[] = [];
  if (outputs.result === undefined || outputs.result === "bug") wrong.push(`ended with ${code}, ${outputs.result}`);
  if (outputs.verdict === "pass") {
    if (version === undefined || !good.has(version)) wrong.push("a bad one passed");
    const evidence = JSON.parse(outputs.evidence || "{}") as { rules?: { verdict: string; value?: number }[] };
    if (
      evidence.rules?.length !== rules.length ||
      evidence.rules.some((rule) => rule.verdict !== "pass" || rule.value === undefined)
    )
      wrong.push("a pass without its evidence");
  }
  if (code === 0 && outputs["model-version"] !== `models:/${model}/${champion}`)
    wrong.push(`says ${outputs["model-version"]}, the alias is ${champion}`);
  if (champion !== undefined && !good.has(champion))
    wrong.push(`version ${champion} is the champion, but did not pass`);
  return wrong;
}
