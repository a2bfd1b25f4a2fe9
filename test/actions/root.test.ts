/** The root action as GitHub starts it: `index.js` of the repository, with an event. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { repository } from "../../platform/tool.ts";
import { type StepOptions, step, tempFolder, writeFiles } from "./step.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function example(settings = ""): string {
  const folder = tempFolder();
  folders.push(folder);
  cpSync(join(repository, "examples/mlops-airflow-DAGs"), folder, { recursive: true });
  writeFiles(folder, { "mlops.yml": `airflow: { version: "3.2.2" }\n${settings}` });
  return folder;
}

const root = (options: StepOptions) => step("..", options);

const pull = (fork: boolean) => ({
  name: "pull_request",
  payload: {
    pull_request: {
      number: 7,
      base: { ref: "main", sha: "b".repeat(40), repo: { full_name: "acme/ml" } },
      head: { ref: "topic", sha: "c".repeat(40), repo: { full_name: fork ? "stranger/ml" : "acme/ml", fork } },
    },
  },
});

describe("the root action", () => {
  it("checks a pull request, and says what it leaves out and why", async () => {
    const { code, outputs, summary } = await root({ folder: example(), event: pull(false) });
    expect({ code, result: outputs.result, flow: outputs.flow }).toEqual({ code: 0, result: "ok", flow: "check" });
    expect(summary).toMatch(/validate-dags.*names no Airflow to import the DAGs in/);
    expect(summary).toMatch(/sync-dags.*does not say where Airflow takes its DAGs from/);
  });

  it("imports nothing of a fork's pull request, and still checks it", async () => {
    const folder = example("validate: { python: python3, isolation: process }\n");
    const { code, outputs, summary } = await root({ folder, event: pull(true) });
    expect({ code, dags: outputs.dags }).toEqual({ code: 0, dags: "4" });
    expect(summary).toMatch(/validate-dags.*comes from a fork/);
  });

  it("keeps no record of a push that changes nothing", async () => {
    const { code, outputs, stdout } = await root({ folder: example(), event: { name: "push", payload: {} } });
    expect({ code, flow: outputs.flow }).toEqual({ code: 0, flow: "deploy" });
    expect(stdout).toContain("Nothing was brought to Airflow.");
    expect(stdout).not.toContain("release record is");
  });

  it("asks for all that a retraining needs before the training starts", async () => {
    const { code, annotations } = await root({ folder: example(), event: { name: "schedule", payload: {} } });
    expect(code).toBe(2);
    const said = annotations.map(({ message }) => message.split(":")[0]);
    expect(said.slice(0, 4)).toEqual(["input dag", "input airflow-url", "input mlflow-url", "gate.rules in mlops.yml"]);
  });

  it("checks the settings of all steps before the first one", async () => {
    const { code, annotations } = await root({ folder: example("deploy: { ready: health }\n"), event: pull(false) });
    expect(code).toBe(2);
    expect(annotations[0]!.message).toContain("has to be a path that starts with a slash");
  });

  it.each<[string, Record<string, string>, string]>([
    ["release", {}, "auto knows no flow for the event release"],
    ["push", { flow: "publish" }, 'input flow: "publish" is not one of auto, check, deploy, retrain'],
    ["workflow_dispatch", { parameters: "a: [" }, "input parameters"],
    ["workflow_dispatch", { "airflow-url": "airflow" }, 'input airflow-url: "airflow" is not an http or https address'],
  ])("on %s with %j says what is wrong", async (name, inputs, message) => {
    const { code, outputs, stdout } = await root({ folder: example(), inputs, event: { name, payload: {} } });
    expect(stdout).toContain(message);
    expect({ code, result: outputs.result }).toEqual({ code: 2, result: "misuse" });
  });
});
