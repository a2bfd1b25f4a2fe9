import { describe, expect, it } from "@jest/globals";
import { modelVersion } from "../../src/deploy/model.ts";
import { plan, same } from "../../src/deploy/strategy.ts";
import { verify } from "../../src/deploy/verification.ts";

const three = { model: "cnn", version: "3", runId: "r3", modelId: "m3" };
const two = { model: "cnn", version: "2", runId: "r2", modelId: "m2" };
const said = { model_name: "cnn", model_version: "3", run_id: "r3", model_uuid: "m3", classes: ["a", "b"] };

describe("a service's own words confirm a version", () => {
  it.each<[string, object, readonly string[]]>([
    ["with run and uuid", said, ["model_name", "model_version", "run_id", "model_uuid"]],
    [
      "with a number for the version",
      { ...said, model_version: 3 },
      ["model_name", "model_version", "run_id", "model_uuid"],
    ],
    ["with the uuid alone", { ...said, run_id: null }, ["model_name", "model_version", "model_uuid"]],
    ["with the run alone", { ...said, model_uuid: undefined }, ["model_name", "model_version", "run_id"]],
  ])("%s", (_, info, by) => {
    expect(verify(three, info)).toEqual({ confirmed: true, by });
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "it does not say which model it serves: it answered nothing"],
    ["null", null, "it does not say which model it serves: it answered null"],
    ["a list", [said], "it does not say which model it serves"],
    ["a text", "cnn 3", 'it does not say which model it serves: it answered "cnn 3"'],
    ["no name", { ...said, model_name: undefined }, "it does not say its model_name: it answered"],
    ["neither name nor version", {}, "it does not say its model_name and model_version: it answered {}"],
    ["another version", { ...said, model_version: "2" }, "it says that it serves cnn version 2, not cnn version 3"],
    ["another model", { ...said, model_name: "CNN" }, "it says that it serves CNN version 3, not cnn version 3"],
    ["another run", { ...said, run_id: "r2" }, "its run_id is r2, but MLflow says r3 of cnn version 3"],
    [
      "another uuid, though the run is right",
      { ...said, model_uuid: "m2" },
      "its model_uuid is m2, but MLflow says m3",
    ],
    ["an echo", { model_name: "cnn", model_version: "3", run_id: "" }, "it says nothing that proves the version"],
    ["a list for the version", { ...said, model_version: ["3"] }, "it does not say its model_version"],
  ])("not with %s", (_, info, because) => {
    const verification = verify(three, info);
    expect(verification).toEqual({ confirmed: false, because: expect.stringContaining(because) });
  });

  it("not when MLflow knows nothing that could prove it", () => {
    expect(verify({ model: "cnn", version: "3" }, said)).toMatchObject({ confirmed: false });
  });
});

describe("the plan", () => {
  const running = { current: three, former: two, running: true };
  it("starts what is not served, and asks what is", () => {
    expect(plan("apply", two, running)).toEqual({ do: "start", version: two });
    expect(plan("apply", three, running)).toEqual({ do: "confirm", version: three });
    expect(plan("apply", three, { ...running, running: false })).toEqual({ do: "start", version: three });
    expect(plan("apply", three, { current: undefined, former: undefined, running: false })).toEqual({
      do: "start",
      version: three,
    });
    expect(plan("rollback", undefined, running)).toEqual({ do: "start", version: two });
  });

  it("has nothing to go back to at first", () => {
    const never = { current: undefined, former: undefined, running: false };
    expect(plan("rollback", undefined, never)).toMatchObject({
      do: "nothing",
      because: expect.stringContaining("nothing was ever served here"),
    });
    expect(plan("rollback", undefined, { ...never, current: three, running: true })).toMatchObject({
      because: expect.stringContaining("cnn version 3 is the only version"),
    });
  });

  it("knows a version of a registry that was made anew", () => {
    expect(same(three, { ...three, runId: "other" })).toBe(false);
    expect(same(three, { model: "cnn", version: "3" })).toBe(true);
  });
});

it("reads models:/NAME/VERSION, whatever the name holds", () => {
  expect(modelVersion("models:/ElasticNet(alpha=0.5, l1_ratio=0.5)/12")).toEqual({
    model: "ElasticNet(alpha=0.5, l1_ratio=0.5)",
    version: "12",
  });
  expect(modelVersion("models:/a/b/1")).toEqual({ model: "a/b", version: "1" });
  for (const uri of [
    "models:/a",
    "models:/a/0",
    "models:/a/01",
    "models:/a/latest",
    "models:/a@x",
    "models://1",
    "runs:/a/1",
  ])
    expect(modelVersion(uri)).toBeUndefined();
});
