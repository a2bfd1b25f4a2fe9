/** One thread of the calibration: setting after setting. */
import { parentPort } from "node:worker_threads";
import { type Calibrated, calibrate } from "./calibrate.ts";
import { settings } from "./settings.ts";

export interface Order {
  index: number;
  retrainings: number;
  seed: number;
}

export type Answer = Omit<Calibrated, "setting"> & { index: number };

const all = settings();
parentPort!.on("message", ({ index, retrainings, seed }: Order) => {
  const { setting: _, ...rest } = calibrate(all[index]!, retrainings, seed);
  parentPort!.postMessage({ index, ...rest } satisfies Answer);
});
