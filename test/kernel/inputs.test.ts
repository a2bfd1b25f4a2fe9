import { describe, expect, it } from "@jest/globals";
import * as types from "../../src/kernel/inputs.ts";

const help = { help: "What it says." };

describe("what a user may write", () => {
  it.each([
    ["90s", 90],
    ["15m", 900],
    ["1h30m", 5400],
    ["1.5h", 5400],
    ["2d", 172_800],
  ])("duration %s is %d seconds", (text, seconds) => {
    expect(types.duration(help).parse(text)).toBe(seconds);
  });

  it.each([
    ["12", 12],
    ["500kB", 500_000],
    ["2GiB", 2_147_483_648],
    ["1.5 MB", 1_500_000],
  ])("bytes %s is %d", (text, bytes) => {
    expect(types.bytes(help).parse(text)).toBe(bytes);
  });

  it("list takes lines and commas, and leaves out what is empty", () => {
    expect(types.list(help).parse(" a, b\n\nc d ,\n")).toEqual(["a", "b", "c d"]);
  });

  it("boolean takes the spellings of YAML", () => {
    expect(["true", "True", "TRUE"].map(types.boolean(help).parse)).toEqual([true, true, true]);
    expect(["false", "False", "FALSE"].map(types.boolean(help).parse)).toEqual([false, false, false]);
  });

  it("url loses its trailing slashes", () => {
    expect(types.url(help).parse("https://mlflow.example/mlflow//")).toBe("https://mlflow.example/mlflow");
  });
});

describe("what is refused, and what to write instead", () => {
  it.each([
    ["boolean", types.boolean(help), "yes", "Write true or false."],
    ["duration", types.duration(help), "15", "Write a number and s, m, h or d, such as 90s, 15m or 1h30m."],
    ["duration", types.duration(help), "1h 30m", "Write a number and s, m, h or d, such as 90s, 15m or 1h30m."],
    ["bytes", types.bytes(help), "5 apples", "Write a number and B, kB, MB, GB, KiB, MiB or GiB, such as 500MB."],
    ["url", types.url(help), "mlflow.example", "Write it as https://host/path."],
    ["url", types.url(help), "file:///etc/passwd", "Write it as https://host/path."],
    [
      "url",
      types.url(help),
      "https://me:pw@mlflow.example",
      "Take user and password out of the address and give them as secrets.",
    ],
    ["path", types.path(help), "a\0b", "Write a path."],
    ["oneOf, near", types.oneOf(["error", "warning"], help), "erorr", "Did you mean error?"],
    ["oneOf, far", types.oneOf(["error", "warning"], help), "xyz", "Write one of them."],
  ])("%s", (_, input, text, fix) => {
    const parse = () => (input as types.Input<unknown>).parse(text);
    expect(parse).toThrow(types.BadValue);
    expect(parse).toThrow(expect.objectContaining({ fix }));
  });
});
