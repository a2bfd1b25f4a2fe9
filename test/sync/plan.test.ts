import { describe, expect, it } from "@jest/globals";
import type { Manifest } from "../../src/sync/manifest.ts";
import { isEmpty, objectionsTo, planOf } from "../../src/sync/plan.ts";

const live = (files: Record<string, string>) => ({ release: "r1", files }) as Manifest;
const no = { adopt: false, "allow-mass-delete": false };
const objections = (
  before: Record<string, string>,
  after: Record<string, string>,
  foreign: string[] = [],
  allowed: Partial<typeof no> = {},
) => {
  const state = { current: live(before), foreign };
  return objectionsTo({ adoption: "Or set adopt: true." }, state, planOf(state.current, after), after, {
    ...no,
    ...allowed,
  });
};

describe("a plan", () => {
  it("compares by content", () => {
    expect(planOf(live({ a: "1", b: "1", c: "1" }), { b: "2", c: "1", d: "1" })).toMatchObject({
      from: "r1",
      added: ["d"],
      changed: ["b"],
      removed: ["a"],
      unchanged: 1,
    });
  });

  it("names the contents of what is to be, whatever was there before", () => {
    const { contents } = planOf(live({ a: "1" }), { b: "2", c: "1" });
    expect(contents).toMatch(/^[0-9a-f]{64}$/);
    expect(planOf(undefined, { c: "1", b: "2" }).contents).toBe(contents);
    expect(planOf(undefined, { c: "2", b: "1" }).contents).not.toBe(contents);
  });

  it("is empty only when something is live and nothing differs", () => {
    expect(isEmpty(planOf(live({ a: "1" }), { a: "1" }))).toBe(true);
    expect(isEmpty(planOf(live({ a: "1" }), { a: "2" }))).toBe(false);
    expect(isEmpty(planOf(undefined, {}))).toBe(false);
  });
});

describe("a plan is refused", () => {
  it("when it removes more than half, unless that is allowed", () => {
    expect(objections({ a: "1", b: "2" }, { a: "1" })).toEqual([]);
    expect(objections({ a: "1", b: "2", c: "3" }, { a: "1" })).toEqual([
      expect.stringMatching(/^2 of 3 live files would be gone.*allow-mass-delete: true/),
    ]);
    expect(objections({ a: "1", b: "2", c: "3" }, { a: "1" }, [], { "allow-mass-delete": true })).toEqual([]);
  });

  it("but a file that only moved is not gone", () => {
    expect(objections({ a: "1" }, { b: "1" })).toEqual([]);
  });

  it("when the target holds what is not ours, unless it is adopted", () => {
    expect(objections({}, { a: "1" }, ["x.py"])).toEqual([expect.stringMatching(/x\.py.*adopt: true/)]);
    expect(objections({}, { a: "1" }, ["x.py"], { adopt: true })).toEqual([]);
  });
});
