/** What gate-model says of its rules, for tests to look at. */
import { expect } from "@jest/globals";
import type { Step } from "./step.ts";

/** What the log says of each rule: `pass accuracy at least 0.8: 0.9 against 0.8`. */
export const saidOf = ({ stdout }: Step): string[] =>
  [...stdout.matchAll(/^(pass|fail|inconclusive) {2,}(.+)$/gm)].map(([, verdict, said]) => `${verdict} ${said}`);

/** For `toEqual`: lines that start so. */
export const starting = (...lines: readonly string[]) =>
  lines.map((line) => expect.stringMatching(new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`)));
