import { describe, expect, it } from "@jest/globals";
import { fitSummary, summaryLimit } from "../../src/host/summary.ts";

const size = (text: string) => Buffer.byteLength(text);

describe("GitHub's summary limit", () => {
  it("leaves alone what fits, to the byte", () => {
    const text = "x".repeat(summaryLimit - 10);
    expect(fitSummary(text, 10)).toBe(text);
    expect(fitSummary(text, 11)).not.toBe(text);
  });

  it("cuts at a line, in whole characters, and says so", () => {
    const line = "ä".repeat(50);
    const fitted = fitSummary(`${line}\n`.repeat(20_000), 0);
    expect(size(fitted)).toBeLessThanOrEqual(summaryLimit);
    expect(size(fitted)).toBeGreaterThan(summaryLimit - 2000);
    const [text, note] = fitted.split("\n\n>");
    expect(new Set(text!.split("\n"))).toEqual(new Set([line, ""]));
    expect(note).toContain("The summary ends here");
  });

  it("closes a code fence and details that the cut leaves open", () => {
    const text = `<details><summary>a</summary>\n\n\`\`\`\`mermaid\n${"x --> y\n".repeat(200_000)}\`\`\`\`\n</details>\n`;
    const fitted = fitSummary(text, 0);
    expect(fitted).toMatch(/x --> y\n````\n\n<\/details>\n\n\n> \[!NOTE\]/);
    expect(size(fitted)).toBeLessThanOrEqual(summaryLimit);
  });

  it("adds nothing to a full summary", () => {
    expect(fitSummary("more\n", summaryLimit - 3)).toBe("");
  });
});
