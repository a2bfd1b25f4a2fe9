/**
 * Four promoters at once, round by round, for the same registered model on a real MLflow and one state branch. A round's candidates are
 * all better than the champion before, each by another amount: whoever comes first, the best of them is the champion at the end, and each
 * of the others was promoted before it or refused beside a better one.
 */
import { movesOf } from "../../src/gate/history.ts";
import { ledgerOf, place } from "../../test/actions/gateModel.ts";
import { alias, broken, ended, gate, rules, withMlflow } from "./gateWorld.ts";
import type { SoakOptions } from "./index.ts";
import { Random } from "./random.ts";

const promoters = 4;

export const promote = ({ runs, seed }: SoakOptions): Promise<boolean> =>
  withMlflow(async ({ url, trainings }) => {
    const started = performance.now();
    const failures: { round: number; why: string[]; logs: string[] }[] = [];
    const figures = { rounds: 0, promoted: 0, refused: 0, waited: 0, "judged again": 0 };
    const model = "raced";
    const { workspace, state } = await place({ model, first: "pass", rules });
    for (let round = 0; round < runs; round++) {
      const random = new Random(seed, round);
      const candidates = [];
      for (let place = 0; place < promoters; place++) {
        const acc = 0.5 + (round + (place + 1) / 10) / (2 * runs + 2);
        candidates.push({ acc, ...(await trainings.run({ model, metrics: { acc } })) });
      }
      const order = [...candidates].sort(() => (random.chance(0.5) ? 1 : -1));
      const before = movesOf(await ledgerOf(state, model), alias).length;
      const steps = await Promise.all(order.map(({ runId }) => gate(workspace, url, { candidate: `run:${runId}` })));

      const moves = movesOf(await ledgerOf(state, model), alias).slice(before);
      const promoted = steps.filter(({ code }) => code === 0).length;
      const refused = steps.filter(({ code, outputs }) => code === 1 && outputs.verdict === "fail").length;
      const why = await broken(state, model, trainings);
      const best = candidates.at(-1)!.version;
      if (moves.at(-1)?.to !== best) why.push(`the best is version ${best}, the champion ${moves.at(-1)?.to}`);
      if (promoted + refused !== promoters) why.push(`exit codes ${steps.map(({ code }) => code).join(", ")}`);
      if (moves.length !== promoted)
        why.push(`${promoted} were told that they promoted, the ledger has ${moves.length}`);
      figures.rounds++;
      figures.promoted += promoted;
      figures.refused += refused;
      figures.waited += steps.filter(({ stdout }) => stdout.includes("promotes at this moment")).length;
      figures["judged again"] += steps.filter(({ stdout }) => stdout.includes("judging again beside")).length;
      if (why.length > 0) failures.push({ round, why, logs: steps.map(({ stdout }) => stdout) });
      if (why.length > 0) console.error(`round ${round}: ${why.join("; ")}`);
      if (figures.rounds % 10 === 0) console.log(`${figures.rounds} of ${runs} rounds, ${failures.length} failed`);
    }
    return ended("promote", seed, started, figures, failures);
  });
