import { describe, expect, it } from "@jest/globals";
import type { Interval, Untold } from "../../../src/gate/statistics/interval.ts";
import { countBehind, oneProportion } from "../../../src/gate/statistics/oneProportion.ts";
import { pairedProportions } from "../../../src/gate/statistics/pairedProportions.ts";
import { unpairedProportions } from "../../../src/gate/statistics/unpairedProportions.ts";

const asked = { confidence: 0.95, nullValue: -0.01 };

/** The answer as `estimate [lower, upper] p`; or why there is none. */
const told = (answer: Interval | Untold): string => {
  if ("because" in answer) return answer.because;
  const numbers = [answer.estimate, answer.lower, answer.upper, answer.pValue];
  const [estimate, lower, upper, p] = numbers.map((value) => String(Number(value.toFixed(4))));
  return `${estimate} [${lower}, ${upper}] p ${p}`;
};

describe("paired proportions", () => {
  const compared = (candidateOnly: number, comparatorOnly: number, n: number) =>
    told(pairedProportions({ candidateOnly, comparatorOnly, n }, asked));

  it("show that 20 more right of 500 is no worse by a point", () => {
    expect(compared(35, 15, 500)).toBe("0.04 [0.0162, 0.0653] p 0.0003");
  });
  it("of models that never differ tell less from few examples than from many", () => {
    expect(compared(0, 0, 200)).toBe("0 [-0.0179, 0.0179] p 0.1432");
    expect(compared(0, 0, 2000)).toBe("0 [-0.0018, 0.0018] p 0");
  });
  it("that are further from what is asked than any chance have an answer too", () => {
    const sure = { confidence: 0.95, nullValue: 0 };
    expect(told(pairedProportions({ candidateOnly: 5000, comparatorOnly: 0, n: 10_000 }, sure))).toMatch(/ p 0$/);
    expect(told(pairedProportions({ candidateOnly: 0, comparatorOnly: 5000, n: 10_000 }, sure))).toMatch(/ p 1$/);
  });
  it("end at one and minus one", () => {
    expect(compared(200, 0, 200)).toBe("1 [0.9686, 1] p 0");
    expect(compared(0, 200, 200)).toBe("-1 [-1, -0.9686] p 1");
  });
  it("of a single example tell next to nothing", () => {
    expect(compared(0, 0, 1)).toBe("0 [-0.9272, 0.9272] p 1");
    expect(compared(1, 0, 1)).toBe("1 [-0.6902, 1] p 0.305");
  });
  it("of no example tell nothing", () => {
    expect(compared(0, 0, 0)).toBe("the test set is empty");
  });
});

describe("unpaired proportions", () => {
  const compared = (right: number, n: number, otherRight: number, otherN: number) =>
    told(unpairedProportions({ right, n }, { right: otherRight, n: otherN }, asked));

  it("need more examples than paired ones", () => {
    expect(compared(450, 500, 430, 500)).toBe("0.04 [0.0052, 0.0752] p 0.0088");
  });
  it("of two models without an error still have a width", () => {
    expect(compared(200, 200, 200, 200)).toBe("0 [-0.018, 0.018] p 0.1435");
  });
  it("of all wrong against all right end at minus one", () => {
    expect(compared(0, 200, 200, 200)).toBe("-1 [-1, -0.9819] p 1");
  });
  it("of one example each tell next to nothing", () => {
    expect(compared(1, 1, 0, 1)).toBe("1 [-0.6902, 1] p 0.305");
  });
  it("of no example tell nothing", () => {
    expect(compared(0, 0, 5, 10)).toBe("a test set is empty");
  });
});

describe("one proportion", () => {
  const atLeast = (right: number, n: number, nullValue: number) =>
    told(oneProportion({ right, n }, { confidence: 0.95, nullValue }));

  it("is as sure as its examples are many", () => {
    expect(atLeast(9, 10, 0.8)).toBe("0.9 [0.6058, 0.9949] p 0.3758");
    expect(atLeast(900, 1000, 0.8)).toBe("0.9 [0.883, 0.9152] p 0");
  });
  it("of all right reaches 1, and of all wrong 0", () => {
    expect(atLeast(10, 10, 0.8)).toBe("1 [0.7411, 1] p 0.1074");
    expect(atLeast(0, 10, 0.8)).toBe("0 [0, 0.2589] p 1");
  });
  it("can't show more than everything, and shows more than nothing", () => {
    expect(atLeast(10, 10, 1)).toBe("1 [0.7411, 1] p 1");
    expect(atLeast(0, 10, -0.1)).toBe("0 [0, 0.2589] p 0");
  });
  it("of no example tells nothing", () => {
    expect(atLeast(0, 0, 0.8)).toBe("the test set is empty");
  });
});

describe("the count behind a share", () => {
  it("is found for a whole or a rounded share", () => {
    expect(countBehind(512 / 540, 540)).toBe(512);
    expect(countBehind(Math.fround(512 / 540), 540)).toBe(512);
    expect(countBehind(0.948, 540)).toBe(512);
    expect(countBehind(1, 10)).toBe(10);
  });
  it("is not guessed where several would do, or none does", () => {
    expect(countBehind(0.95, 540)).toBeUndefined();
    expect(countBehind(0.94815, 100_000)).toBe(94_815);
    expect(countBehind(0.9481, 100_000)).toBeUndefined();
    expect(countBehind(0.9123456, 540)).toBeUndefined();
    expect(countBehind(1.2, 10)).toBeUndefined();
    expect(countBehind(Number.NaN, 10)).toBeUndefined();
    expect(countBehind(0.5, 0)).toBeUndefined();
  });
});
