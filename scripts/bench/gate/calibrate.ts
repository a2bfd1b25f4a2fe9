/** How often each gate passes in a setting: ours, MLflow's own, and the bare "no lower than the champion". */
import { Draws } from "./draws.ts";
import type { Setting } from "./settings.ts";

export interface Calibrated {
  setting: Setting;
  retrainings: number;
  /** Shares of the retrainings that pass. */
  ours: number;
  bare: number;
  /** The bare numbers of each retraining, for MLflow to judge. */
  candidates: number[];
  champions: number[];
}

export const level = 0.05;

/** What a level of 5 % may show in so many retrainings: three standard errors more. */
export const most = (retrainings: number): number => level + 3 * Math.sqrt((level * (1 - level)) / retrainings);

export function calibrate(setting: Setting, retrainings: number, seed: number): Calibrated {
  const draws = new Draws(seed);
  const [candidates, champions]: [number[], number[]] = [[], []];
  let [ours, bare] = [0, 0];
  for (let index = 0; index < retrainings; index++) {
    const { told, candidate, champion } = setting.retrain(draws, index);
    if (!("because" in told) && told.pValue <= level + 1e-12) ours++;
    if (setting.better === "higher" ? candidate >= champion : candidate <= champion) bare++;
    candidates.push(candidate);
    champions.push(champion);
  }
  return { setting, retrainings, ours: ours / retrainings, bare: bare / retrainings, candidates, champions };
}
