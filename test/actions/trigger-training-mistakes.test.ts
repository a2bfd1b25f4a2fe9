/** trigger-training where it can't start anything: wrong inputs and settings, servers that are not there. */
import { createServer } from "node:net";
import { describe, expect, it } from "@jest/globals";
import { server } from "../servers.ts";
import { step, tempFolder, writeFiles } from "./step.ts";

/** An address where nobody listens. */
async function nobody(): Promise<string> {
  const listener = createServer();
  const port = await new Promise<number>((resolve) =>
    listener.listen(0, "127.0.0.1", () => resolve((listener.address() as { port: number }).port)),
  );
  await new Promise((resolve) => listener.close(resolve));
  return `http://127.0.0.1:${port}`;
}

describe("what can't work ends with one clear line", () => {
  const given = { dag: "x", "airflow-url": "http://127.0.0.1:9" };
  const attempt = (inputs: Record<string, string>, mlops = "{}") => {
    const folder = tempFolder();
    writeFiles(folder, { "mlops.yml": mlops });
    return step("trigger-training", { folder, inputs: { ...given, ...inputs } });
  };

  it.each([
    ["dag", { dag: "" }, /^input dag: is required/],
    ["workflow", { workflow: "train.yml" }, /^input workflow: can't be used yet/],
    ["parameters, no YAML", { parameters: "a: [1" }, /^input parameters: .*is no YAML/],
    ["parameters, no mapping", { parameters: "- a" }, /^input parameters: .*is no mapping.*name: value/],
    [
      "parameters, a number too large",
      { parameters: "a: .inf" },
      /^input parameters: .*Infinity, which JSON can't carry/,
    ],
    [
      "parameters, ours",
      { parameters: "mlops.request-id: x" },
      /^input parameters: "mlops\.request-id" can't be a parameter/,
    ],
    ["on-failed", { "on-failed": "resum" }, /^input on-failed: .*Did you mean resume\?/],
    ["time-limit", { "time-limit": "2 hours" }, /^input time-limit: "2 hours" is not a time span/],
    ["airflow-url, none", { "airflow-url": "" }, /^input airflow-url: is required/],
    ["airflow-url, no address", { "airflow-url": "airflow" }, /^input airflow-url: .*not an http or https address/],
    ["airflow-url, with a password", { "airflow-url": "http://a:b@c" }, /^input airflow-url: .*holds credentials/],
    ["airflow-username alone", { "airflow-username": "ci" }, /^input airflow-password: is missing/],
    ["mlflow-url", { "mlflow-url": "mlflow" }, /^input mlflow-url: .*not an http or https address/],
  ])("input %s", async (_, inputs, message) => {
    const { code, outputs, annotations } = await attempt(inputs);
    expect([code, outputs.result]).toEqual([2, "misuse"]);
    expect(annotations.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ["dag", "training: {dag: [a]}", /mlops\.yml:1:\d+.*training\.dag/],
    ["on-failed", "training: {on-failed: again}", /mlops\.yml:1:\d+.*on-failed/],
    ["time-limit", "training: {time-limit: long}", /mlops\.yml:1:\d+.*time span/],
    ["result-task", "training: {result-task: compare}", /^training\.result-task: is set, but without mlflow-url/],
    ["a word it does not know", "training: {on-fail: new}", /on-fail.*on-failed/],
  ])("setting %s", async (_, mlops, message) => {
    const { code, annotations } = await attempt({}, mlops);
    expect(code).toBe(2);
    expect(annotations.map((one) => one.message).join("\n")).toMatch(message);
  });

  it("an Airflow that is not there", async () => {
    const url = await nobody();
    const { code, outputs, annotations } = await attempt({ "airflow-url": url });
    expect([code, outputs.result]).toEqual([3, "outside"]);
    expect(annotations.map((one) => one.message)).toEqual([
      `Airflow answered connection refused to GET ${url}/api/v2/version. Is Airflow up, and airflow-url right?`,
    ]);
  });

  it("an MLflow that is not there, before anything is started", async () => {
    const { url, credentials } = await server("airflow");
    const away = await nobody();
    const { code, outputs, annotations } = await attempt({
      "airflow-url": url,
      "airflow-username": credentials!.username,
      "airflow-password": credentials!.password,
      "mlflow-url": away,
    });
    expect([code, outputs.result, outputs["run-id"]]).toEqual([3, "outside", undefined]);
    expect(annotations.map((one) => one.message)).toEqual([
      expect.stringMatching(/^MLflow answered connection refused to GET .*Is MLflow up, and mlflow-url right\?$/),
    ]);
  });
});
