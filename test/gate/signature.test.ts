/** Signatures as MLflow writes them, and what a change of one means for who asks the model. */
import { describe, expect, it } from "@jest/globals";
import { incompatibilities, type Signature, signatureChanges, signatureFrom } from "../../src/gate/signature.ts";

const signature = (inputs: object[], outputs: object[] = [{ type: "double", required: true }]): Signature =>
  signatureFrom({ signature: { inputs: JSON.stringify(inputs), outputs: JSON.stringify(outputs) } }) as Signature;
const column = (name: string, type = "double", required = true) => ({ name, type, required });
const tensor = (...shape: number[]) => ({ type: "tensor", "tensor-spec": { dtype: "float32", shape } });

describe("MLmodel", () => {
  it("tells columns and tensors", () => {
    expect(signature([column("age", "long"), column("note", "string", false)], [tensor(-1, 2)])).toEqual({
      inputs: [
        { name: "age", type: "long", optional: false },
        { name: "note", type: "string", optional: true },
      ],
      outputs: [{ type: "float32", shape: [-1, 2], optional: false }],
    });
  });

  it.each<[unknown, string]>([
    [{}, "logged without a signature"],
    [{ signature: null }, "logged without a signature"],
    [{ signature: { inputs: "{", outputs: null } }, "can't be read"],
    ["text", "MLmodel can't be read"],
  ])("%j has no signature", (document, because) => {
    expect(signatureFrom(document)).toEqual({ because: expect.stringContaining(because) });
  });
});

describe("a changed signature", () => {
  const serving = signature([column("age", "integer"), column("note", "string", false)]);
  it.each<[string, Signature, string[], string[]]>([
    ["is none when nothing changed", serving, [], []],
    [
      "of columns in another order is none",
      signature([column("note", "string", false), column("age", "integer")]),
      [],
      [],
    ],
    [
      "may take more than before",
      signature([column("age", "long"), column("extra", "double", false)]),
      ["input extra is new", "input note is gone", "input age was integer, and is long"],
      [],
    ],
    [
      "must not ask for what nobody sends",
      signature([column("age", "integer"), column("note", "string", false), column("weight")]),
      ["input weight is new"],
      ["input weight is new, and required"],
    ],
    [
      "must not make an optional input required",
      signature([column("age", "integer"), column("note", "string")]),
      ["input note was string, optional, and is string"],
      ["input note is required now"],
    ],
    [
      "must not take less",
      signature([column("age", "boolean"), column("note", "string", false)]),
      ["input age was integer, and is boolean"],
      ["input age was integer, and is boolean"],
    ],
    [
      "must not answer otherwise",
      signature([column("age", "integer"), column("note", "string", false)], [{ type: "string" }]),
      ["output 0 was double, and is string"],
      ["output 0 was double, and is string"],
    ],
  ])("%s", (_, candidate, changes, breaks) => {
    expect(signatureChanges(candidate, serving)).toEqual(changes);
    expect(incompatibilities(candidate, serving)).toEqual(breaks);
  });

  it.each<[number[], number[], boolean]>([
    [[-1, 64], [-1, 64], true],
    [[8, 64], [-1, 64], true],
    [[-1, 64], [8, 64], false],
    [[-1, 64], [-1, 32], false],
    [[-1, 64], [-1, 8, 8], false],
  ])("tensors of shape %j fit where %j are taken: %s", (sent, taken, fits) => {
    const breaks = incompatibilities(signature([tensor(...taken)]), signature([tensor(...sent)]));
    expect(breaks.length === 0).toBe(fits);
  });
});
