/** The root action as GitHub's runner starts it: which flow, and what it says before any work. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "@jest/globals";
import { step, tempFolder, writeFiles } from "../actions/step.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** `index.js` of the repository in a workspace with these files. */
function root(
  event: string,
  files: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
) {
  const folder = tempFolder();
  folders.push(folder);
  writeFiles(folder, { "dag.py": "from airflow.sdk import DAG\n", ...files });
  return step("..", { folder, inputs: { flow: "auto", ...inputs }, event: { name: event, payload: {} } });
}

describe("the root action", () => {
  it("takes the flow from the event, and says which steps have no ground", async () => {
    const { code, outputs, stdout, summary } = await root("push");
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ flow: "deploy", result: "ok" });
    expect(stdout).toContain(
      "· sync-dags is skipped: mlops.yml does not say where Airflow takes its DAGs from (sync.target).",
    );
    expect(summary).toContain("| build-images | ⏭️ skipped |  | no registry is named");
  });

  it("says in one line that an event has no flow", async () => {
    const { code, annotations } = await root("issues");
    expect(code).toBe(2);
    expect(annotations.map(({ message }) => message)).toEqual([
      "input flow: auto knows no flow for the event issues. Write check, deploy or retrain.",
    ]);
  });

  it("asks for all that a retraining needs before the training starts", async () => {
    const { code, annotations, stdout } = await root("schedule");
    expect(code).toBe(2);
    const said = annotations.map(({ message }) => message.split(":")[0]);
    expect(said.slice(0, 4)).toEqual(["input dag", "input airflow-url", "input mlflow-url", "gate.rules in mlops.yml"]);
    expect(stdout).not.toContain("▾ trigger-training");
  });

  it("checks the settings of all steps before the first one", async () => {
    const { code, annotations } = await root("pull_request", { "mlops.yml": "deploy:\n  ready: health\n" });
    expect(code).toBe(2);
    expect(annotations[0]!.message).toContain("has to be a path that starts with a slash");
  });
});
