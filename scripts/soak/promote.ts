/**
 * Four promoters at once, round by round, for the same registered model on a real MLflow and one state branch. Two contests take turns. In
 * one a round's candidates are better than the champion before, each by another amount: whoever comes first, the best of them is the
 * champion at the end. In the other they are equally good and have to be better than the champion: one of them wins, whichever. All
 * others were promoted before the winner, or refused beside one of their own round.
 */
import { movesOf } from "../../src/gate/history.ts";
import { ledgerOf, place } from "../../test/actions/gateModel.ts";
import { alias, broken, ended, gate, rules, withMlflow } from "./gateWorld.ts";
import type { SoakOptions } from "./index.ts";
import { Random } from "./random.ts";

const promoters = 4;

const contests = [
  { model: "ranked", rules, equal: false },
  { model: "equal", rules: [{ metric: "acc", "better-than": "champion" }], equal: true },
] as const;

export const promote = ({ runs, seed, target, mlflow: version }: SoakOptions): Promise<boolean> =>
  withMlflow(version, async ({ url, trainings }) => {
    const started = performance.now();
    const failures: { round: number; contest: string; why: string[]; logs: string[] }[] = [];
    const figures = { rounds: 0, promoted: 0, refused: 0, waited: 0, "judged again": 0 };
    const held = contests.filter(({ model }) => target === undefined || model === target);
    if (held.length === 0) throw new Error(`no contest ${target}: ${contests.map(({ model }) => model).join(", ")}`);
    const places = await Promise.all(held.map(({ model, rules }) => place({ model, first: "pass", rules })));
    for (let round = 0; round < runs; round++) {
      const random = new Random(seed, round);
      const turn = round % held.length;
      const [{ model, equal }, { workspace, state }] = [held[turn]!, places[turn]!];
      const candidates = [];
      for (let rank = 1; rank <= promoters; rank++) {
        const acc = 0.5 + (round + (equal ? 1 : rank) / 10) / (2 * runs + 2);
        candidates.push(await trainings.run({ model, metrics: { acc } }));
      }
      const order = [...candidates].sort(() => (random.chance(0.5) ? 1 : -1));
      const before = movesOf(await ledgerOf(state, model), alias).length;
      const gated = await Promise.all(
        order.map(async ({ runId, version }) => ({
          version,
          ...(await gate(workspace, url, { candidate: `run:${runId}` })),
        })),
      );

      const moved = movesOf(await ledgerOf(state, model), alias)
        .slice(before)
        .map(({ to }) => to);
      const promoted = gated.filter(({ code }) => code === 0);
      const refused = gated.filter(({ code, outputs }) => code === 1 && outputs.verdict === "fail");
      const why = await broken(state, model, trainings);
      const told = promoted.map(({ version }) => version);
      if (String([...told].sort()) !== String([...moved].sort()))
        why.push(`versions ${told} were told that they are promoted, the ledger has ${moved}`);
      if (promoted.length + refused.length !== promoters)
        why.push(`exit codes ${gated.map(({ code }) => code).join(", ")}`);
      if (equal && moved.length !== 1) why.push(`one of four equals can win, and there were ${moved.length}`);
      const best = candidates.at(-1)!.version;
      if (!equal && moved.at(-1) !== best) why.push(`the best is version ${best}, the champion ${moved.at(-1)}`);
      for (const { version, outputs } of refused) {
        const beside = JSON.parse(outputs.evidence!).champion?.version;
        if (!moved.includes(beside)) why.push(`version ${version} was refused beside ${beside}, which is none of them`);
      }
      figures.rounds++;
      figures.promoted += promoted.length;
      figures.refused += refused.length;
      figures.waited += gated.filter(({ stdout }) => stdout.includes("promotes at this moment")).length;
      figures["judged again"] += gated.filter(({ stdout }) => stdout.includes("judging again beside")).length;
      if (why.length > 0) failures.push({ round, contest: model, why, logs: gated.map(({ stdout }) => stdout) });
      if (why.length > 0) console.error(`round ${round}, ${model}: ${why.join("; ")}`);
      if (figures.rounds % 10 === 0) console.log(`${figures.rounds} of ${runs} rounds, ${failures.length} failed`);
    }
    return ended("promote", seed, started, figures, failures);
  });
