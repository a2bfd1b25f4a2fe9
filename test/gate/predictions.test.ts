/** Reading the tables of predictions, and laying two of them side by side. */
import { describe, expect, it } from "@jest/globals";
import { pairOf, predictionsFrom, rowsOf } from "../../src/gate/predictions.ts";
import { policy } from "./samples.ts";

const { predictions } = policy({});
const read = (text: string, settings = {}) =>
  predictionsFrom(text, "predictions.csv", { ...predictions, ...settings }) as unknown as Record<string, unknown>;

describe("csv", () => {
  it.each<[string, string[][]]>([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ['a\n"1,\n""x"""\n', [["a"], ['1,\n"x"']]],
    [
      "a,b\n1,\n,2\n",
      [
        ["a", "b"],
        ["1", ""],
        ["", "2"],
      ],
    ],
    [
      "\uFEFFa,b\n\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ["", []],
  ])("%j", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe("a table of predictions", () => {
  it("is read by the names of its columns, in any order", () => {
    expect(read("score,prediction,id,label\n0.9,1,a,1\n0.2,0,b,1\n")).toEqual({
      path: "predictions.csv",
      ids: ["a", "b"],
      labels: ["1", "1"],
      predicted: ["1", "0"],
      scores: [0.9, 0.2],
    });
    expect(read("key,y,pred\na,1,0\n", { id: "key", label: "y", prediction: "pred" })).toMatchObject({ ids: ["a"] });
  });

  it.each([
    ["", "is empty"],
    ["id,label,prediction\n", "has no examples"],
    ["id,y,pred\na,1,1\n", "has no column label and prediction; it has id, y, pred (gate.predictions names them)"],
    ["id,label,prediction\na,1,1\na,1,1\n", "names the example a twice"],
    ["id,label,prediction\na,1,1\nb,1\n", "has 2 cells in row 2, not 3"],
    ["id,label,prediction\na,1,\n", "has rows without a value in prediction"],
    ["id,label,prediction\na,nan,1\n", "has rows without a value in label"],
    ["id,label,prediction,score\na,1,1,inf\n", "has rows without a number in score"],
    ['id,label,prediction\na,1,1\n"b,1,1\n', "cells in row 2"],
  ])("%j is no evidence", (text, because) => {
    expect(read(text).because).toContain(because);
  });
});

it.each(["", "id,label,prediction\n"])("a table of no example (%j) is told from one that can't be read", (text) => {
  expect(read(text)).toHaveProperty("isEmpty", true);
  expect(read("id,label\n")).not.toHaveProperty("isEmpty");
});

describe("two tables", () => {
  const table = (text: string) => read(`id,label,prediction\n${text}`) as never;
  it("are laid side by side by their ids, whatever their order", () => {
    expect(pairOf(table("a,1,1\nb,0,1\n"), table("b,0,0\na,1,0\n"))).toEqual({
      labels: ["1", "0"],
      ours: { predicted: ["1", "1"] },
      theirs: { predicted: ["0", "0"] },
    });
  });

  it("of other examples or other labels are not compared", () => {
    expect(pairOf(table("a,1,1\nb,0,1\n"), table("b,0,0\nc,1,0\n"))).toEqual({
      because: expect.stringContaining("different examples: 1 ids are in both, 1 only in the candidate's, 1 only"),
    });
    expect(pairOf(table("a,1,1\n"), table("a,0,1\n"))).toEqual({
      because: expect.stringContaining("disagree about the true class of 1 examples"),
    });
  });
});
