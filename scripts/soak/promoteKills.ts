/**
 * Promoters that are killed (SIGKILL): before and after the intent, the alias and the end have reached their server, and at any moment.
 * The next run has to settle what they left, promote its own candidate, and leave ledger and alias agreed.
 */
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type Fault, type FaultOptions, startFaults } from "../../platform/faults.ts";
import { type GitServer, startGit } from "../../platform/git.ts";
import { openIntent } from "../../src/gate/ledger.ts";
import { ledgerOf, place } from "../../test/actions/gateModel.ts";
import { alias, broken, ended, expire, gate, lanes, type Mlflow, rules, withMlflow } from "./gateWorld.ts";
import type { SoakOptions } from "./index.ts";
import { Random } from "./random.ts";

const none: Fault = { fault: "none" };
const lost: Fault = { fault: "stall" };
const stalled: Fault = { fault: "stall", delivered: true };

/** Where the promoter hangs when it is killed; `events`: what the ledger must have then, `set`: whether the alias must be set. */
const points = [
  { name: "intent not pushed", git: [lost], mlflow: [], events: [], set: false },
  { name: "intent pushed", git: [stalled], mlflow: [], events: ["intent"], set: false },
  { name: "alias not set", git: [], mlflow: [lost], events: ["intent"], set: false },
  { name: "alias set", git: [], mlflow: [stalled], events: ["intent"], set: true },
  { name: "end not pushed", git: [none, lost], mlflow: [], events: ["intent"], set: true },
  { name: "end pushed", git: [none, stalled], mlflow: [], events: ["intent", "done"], set: true },
] as const;

interface Case {
  mlflow: Mlflow;
  git: GitServer;
  index: number;
  random: Random;
}

export const promoteKills = ({ runs, seed, only, mlflow: version }: SoakOptions): Promise<boolean> =>
  withMlflow(version, async (mlflow) => {
    const started = performance.now();
    const git = await startGit();
    const failures: { index: number; point: string; why: string[] }[] = [];
    const figures: Record<string, number> = {};
    const count = (what: string) => {
      figures[what] = (figures[what] ?? 0) + 1;
    };
    try {
      await lanes({ runs, only, width: 2 }, async (index) => {
        const { point, why, left } = await killed({ mlflow, git, index, random: new Random(seed, index) });
        count(`killed: ${point}`);
        count(`left: ${left}`);
        if (why.length === 0) return;
        failures.push({ index, point, why });
        console.error(`case ${index} (${point}): ${why.join("; ")}`);
      });
    } finally {
      await git.stop();
    }
    return ended("promote-kills", seed, started, figures, failures);
  });

async function killed({ mlflow, git, index, random }: Case) {
  const { url, trainings } = mlflow;
  const model = `killed-${index}`;
  const address = await git.create(model);
  const state = git.folder(model);
  const point = points[index % (points.length + 1)];
  const proxies = [
    await startFaults({ target: address, ...script(point?.git ?? [], /POST .*git-receive-pack/) }),
    await startFaults({ target: url, ...script(point?.mlflow ?? [], /POST .*registered-models\/alias/) }),
  ];
  const settings = { model, first: "pass", rules };
  const victim = await place(settings, { state: { repository: proxies[0]!.url } });
  const next = await place(settings, { state: { repository: state } });
  const first = await trainings.run({ model, metrics: { acc: 0.8 } });
  const second = await trainings.run({ model, metrics: { acc: random.chance(0.5) ? 0.9 : 0.7 } });

  let child: ChildProcess | undefined;
  const running = gate(
    victim.workspace,
    proxies[1]!.url,
    { candidate: `run:${first.runId}` },
    {
      started: (process) => {
        child = process;
      },
    },
  );
  const events = async () => (await ledgerOf(state, model)).map(({ event }) => event);
  const there = async () => ({
    events: (await events()).join(),
    set: (await trainings.alias(model, alias)) !== undefined,
  });
  const why: string[] = [];
  if (point === undefined) await Promise.race([running, sleep(random.below(4000))]);
  else {
    const hangs = () => proxies.some(({ seen }) => seen.some(({ fault }) => fault.fault === "stall"));
    const wanted = JSON.stringify({ events: point.events.join(), set: point.set });
    const reached = async () => hangs() && JSON.stringify(await there()) === wanted;
    const end = Date.now() + 30_000;
    while (!(await reached()) && Date.now() < end) await sleep(50);
    if (!(await reached())) why.push(`it never came so far: ${JSON.stringify(await there())}`);
  }
  child!.kill("SIGKILL");
  await running;
  for (const proxy of proxies) await proxy.stop();

  const now = await trainings.alias(model, alias);
  const entries = await ledgerOf(state, model);
  if (now !== undefined && !entries.some((entry) => entry.event === "intent" && entry.to === now))
    why.push(`the alias is version ${now} without an entry`);
  const left = `${openIntent(entries) ? "an open intent" : entries.length > 0 ? "a finished promotion" : "nothing"}${now === undefined ? "" : ", alias set"}`;
  await expire(state, model);
  const after = await gate(next.workspace, url, { candidate: `run:${second.runId}` });
  why.push(...(await broken(state, model, trainings)));
  const champion = await trainings.alias(model, alias);
  // Beside the killed one's model, where that was promoted, the second may be the worse one.
  const passes = champion === second.version;
  const better = (await trainings.version(model, second.version)).tags?.some(
    ({ key, value }: { key: string; value: string }) => key === "mlops.verdict" && value === "pass",
  );
  if (after.code !== (better ? 0 : 1) || passes !== Boolean(better)) why.push(`the next run ended with ${after.code}`);
  if (!better && champion !== first.version) why.push(`the champion is ${champion}`);
  return { point: point?.name ?? "at any moment", why, left };
}

const script = (faults: readonly Fault[], only: RegExp): Pick<FaultOptions, "faults" | "only"> => ({ faults, only });
