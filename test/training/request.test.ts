import { describe, expect, it } from "@jest/globals";
import { checkParameters, confOf, differences, numbered, runIdOf } from "../../src/training/request.ts";

const asker = { repository: "acme/ml", id: "17", job: "train" };

describe("the dag run's id", () => {
  it("is the same for the same request, and says whose it is", () => {
    expect(runIdOf(asker, "nightly", "a")).toBe(runIdOf({ ...asker }, "nightly", "b"));
    expect(runIdOf(asker, "nightly", "a")).toMatch(/^acme\.ml:17:train:nightly:[0-9a-f]{8}$/);
    expect(numbered("x", 1)).toBe("x");
    expect(numbered("x", 3)).toBe("x-3");
  });

  it("differs between requests, also where they read the same", () => {
    const ids = [
      runIdOf(asker, undefined, ""),
      runIdOf(asker, "a b", ""),
      runIdOf(asker, "a.b", ""),
      runIdOf(asker, "a/b", ""),
      runIdOf({ ...asker, id: "18" }, undefined, ""),
      runIdOf({ ...asker, job: "other" }, undefined, ""),
      runIdOf({ ...asker, repository: "acme.ml" }, undefined, ""),
      runIdOf({ ...asker, job: "train:nightly" }, undefined, ""),
      runIdOf({ ...asker, job: "x".repeat(300) }, undefined, ""),
      runIdOf({ ...asker, job: `${"x".repeat(300)}y` }, undefined, ""),
      runIdOf(undefined, "nightly", ""),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has only what Airflow 3 takes, and fits into its column, whatever the user writes", () => {
    for (const given of ["a b#c", "ü/ö", "'; drop table --", "\n", "x".repeat(1000), "🙂"]) {
      const id = runIdOf({ repository: "acme/ml é", id: "17", job: given }, given, "");
      expect(id).toMatch(/^[A-Za-z0-9_.~:+-]+$/);
      expect(id.length).toBeLessThan(230);
    }
  });

  it("in a terminal is another for each start, unless the request has a name", () => {
    expect(runIdOf(undefined, undefined, "1")).not.toBe(runIdOf(undefined, undefined, "2"));
    expect(runIdOf(undefined, "trial", "1")).toBe(runIdOf(undefined, "trial", "2"));
  });
});

describe("parameters", () => {
  it("go to the dag run with its id and the commit that asks, which they can't replace", () => {
    expect(confOf({ n: 1 }, "id", "c0ffee")).toEqual({ n: 1, "mlops.request-id": "id", "mlops.commit": "c0ffee" });
    expect(confOf({ n: 1 }, "id", undefined)).toEqual({ n: 1, "mlops.request-id": "id" });
    expect(() => checkParameters({ n: 1, mlops: 2 })).not.toThrow();
    expect(() => checkParameters({ "mlops.request-id": "x" })).toThrow(/input parameters: "mlops\.request-id" can't/);
  });

  it("are the same in another order of their keys, not of their lists", () => {
    const conf = { "mlops.request-id": "id", "mlops.commit": "c0ffee", b: { x: 1, y: [1, 2] }, a: null };
    expect(differences(conf, { a: null, b: { y: [1, 2], x: 1 } })).toEqual([]);
    expect(differences(conf, { a: null, b: { y: [2, 1], x: 1 } })).toEqual(["b"]);
    expect(differences(conf, { b: { x: 1, y: [1, 2] }, c: false })).toEqual(["a", "c"]);
  });
});
