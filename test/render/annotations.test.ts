import { describe, expect, it } from "@jest/globals";
import { annotationText, chooseAnnotations } from "../../src/render/annotations.ts";
import { finding } from "./findings.ts";

const messages = (findings: readonly { message: string }[]) => findings.map(({ message }) => message);

describe("chooseAnnotations", () => {
  it("keeps ten of each severity and counts the rest", () => {
    const many = (severity: "error" | "warning" | "info", n: number) =>
      Array.from({ length: n }, (_, i) => finding({ severity, message: `${severity} ${i}` }));
    const { shown, left } = chooseAnnotations([...many("info", 11), ...many("warning", 3), ...many("error", 14)]);
    expect(shown.map(({ severity }) => severity)).toEqual([
      ...Array(10).fill("error"),
      ...Array(3).fill("warning"),
      ...Array(10).fill("info"),
    ]);
    expect(left).toEqual({ error: 4, warning: 0, info: 1 });
  });

  it("puts the sure before the unsure, changed lines before others, and each rule once before any twice", () => {
    const { shown } = chooseAnnotations([
      finding({ message: "unsure", confidence: "low", changed: true }),
      finding({ message: "a again", rule: "a" }),
      finding({ message: "a once more", rule: "a" }),
      finding({ message: "b", rule: "b" }),
      finding({ message: "changed a", rule: "a", changed: true }),
      finding({ message: "changed a twice", rule: "a", changed: true }),
      finding({ message: "changed c", rule: "c", changed: true }),
    ]);
    expect(messages(shown)).toEqual([
      "changed a",
      "changed c",
      "changed a twice",
      "a again",
      "b",
      "a once more",
      "unsure",
    ]);
  });
});

it("says what, why, the fix and where to read on", () => {
  expect(annotationText(finding())).toBe(
    "The tasks a and b wait for each other\nAirflow refuses the file.\nFix: Take one arrow out.\nhttps://example.org/dag-cycle",
  );
});
