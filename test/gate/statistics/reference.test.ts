/** Every function beside SciPy, statsmodels and scikit-learn (reference.py), on 1,000 random cases each. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { pythonEnvironment } from "../../../platform/python.ts";
import { must, repository } from "../../../platform/tool.ts";
import { type Case, cases } from "./cases.ts";

const perFunction = 1000;
const all = cases(perFunction, 20261121);

/** How far apart two numbers may be, by their size above 1 and absolutely below. */
const usualTolerance = 1e-9;
const tolerances: Readonly<Record<string, number>> = {
  // Means of floats that are summed in another order, divided by spreads that are small.
  r2: 1e-8,
};
/** Of influences: the reference is a difference of two values that are 15 digits long. */
const slopeTolerance = 1e-4;

let reference: Record<string, (number | null)[][]>;
beforeAll(async () => {
  const { python } = await pythonEnvironment("statistics");
  const folder = mkdtempSync(join(tmpdir(), "statistics-"));
  try {
    const asked = Object.fromEntries([...all].map(([name, list]) => [name, list.map(({ given }) => given)]));
    writeFileSync(join(folder, "cases.json"), JSON.stringify(asked));
    const script = join(repository, "test", "gate", "statistics", "reference.py");
    reference = JSON.parse(await must(python, [script, join(folder, "cases.json")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 600_000);

describe("beside SciPy, statsmodels and scikit-learn", () => {
  it.each([...all.keys()])("%s", (name) => {
    const list = all.get(name)!;
    expect(list.length).toBeGreaterThanOrEqual(perFunction);
    const wrong = list.flatMap((one, index) => differs(name, one, reference[name]![index]!));
    expect({ wrong: wrong.length, first: wrong[0] }).toEqual({ wrong: 0, first: undefined });
  });
});

/** The case with both answers where they are not the same. */
function differs(name: string, { given, ours }: Case, theirs: (number | null)[]): unknown[] {
  const near = (at: number) => {
    const [own, other] = [ours[at]!, theirs[at] ?? Number.NaN];
    const isSlope = name.startsWith("metric ") && at === 1;
    const tolerance = isSlope ? slopeTolerance : (tolerances[name.replace("metric ", "")] ?? usualTolerance);
    return own === other || Math.abs(own - other) <= tolerance * Math.max(1, Math.abs(other));
  };
  const same = ours.length === theirs.length && ours.every((_, at) => near(at));
  return same ? [] : [{ given, ours, theirs }];
}
