/** gate-model on MLflow as teams run it: behind passwords, and below a prefix. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { mlflowVersions, startMlflow } from "../../platform/mlflow.ts";
import { findPython } from "../../platform/python.ts";
import type { Server } from "../../platform/server.ts";
import { Trainings } from "../mlflowRuns.ts";
import { describeWith } from "../platform/needs.ts";
import { ledgerOf, newName, place, removeFolders } from "./gateModel.ts";
import { step } from "./step.ts";

jest.setTimeout(120_000);
afterAll(removeFolders);

const rules = [
  { metric: "acc", "at-least": 0.8 },
  { metric: "acc", "no-worse-than": "champion" },
];
const describeWithPython = await describeWith(findPython);

describeWithPython.each(mlflowVersions)("gate-model on MLflow %s with --static-prefix and basic-auth", (version) => {
  let server: Server;
  let trainings: Trainings;
  let authorization = "";
  beforeAll(async () => {
    server = await startMlflow(version, { staticPrefix: "/mlflow", basicAuth: true });
    const { username, password } = server.credentials!;
    authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    trainings = new Trainings(server.url, authorization);
  }, 300_000);
  afterAll(() => server?.stop(), 60_000);

  /** Judges a new model of that accuracy to promote it. */
  async function gate(acc: number, more: Record<string, string> = {}, model = newName()) {
    const { workspace, state } = await place({ model, first: "pass", rules });
    const { runId, version } = await trainings.run({ model, metrics: { acc } });
    const { username, password } = server.credentials!;
    const access = { "mlflow-url": server.url, "mlflow-username": username, "mlflow-password": password };
    const ended = await step("gate-model", {
      folder: workspace,
      inputs: { candidate: `run:${runId}`, ...access, ...more },
    });
    return { ...ended, model, version, runId, state, champion: await trainings.alias(model, "champion") };
  }

  it("judges and promotes, refuses a worse one, and links to pages that are there", async () => {
    const good = await gate(0.9);
    expect([good.code, good.outputs.verdict, good.champion]).toEqual([0, "pass", good.version]);
    expect((await ledgerOf(good.state, good.model)).map(({ event }) => event)).toEqual(["intent", "done"]);
    expect(good.summary).toContain(`<${server.url}/#/experiments/`);
    expect((await fetch(`${server.url}/`, { headers: { authorization } })).status).toBe(200);
    const worse = await gate(0.85, {}, good.model);
    expect([worse.code, worse.outputs.verdict, worse.champion]).toEqual([1, "fail", good.version]);
  });

  it("names a wrong password as such, without showing it", async () => {
    const { code, outputs, stdout, champion } = await gate(0.9, { "mlflow-password": "not-the-right-one" });
    expect([code, outputs.result, champion]).toEqual([2, "misuse", undefined]);
    expect(stdout).toContain("MLflow does not take the credentials, or wants some (401)");
    expect(stdout.replace(/^::add-mask::.*$/gm, "")).not.toContain("not-the-right-one");
  });

  it("names credentials that are missing", async () => {
    const { code, stdout } = await gate(0.9, { "mlflow-username": "", "mlflow-password": "" });
    expect([code, stdout]).toEqual([2, expect.stringContaining("Give mlflow-username and mlflow-password")]);
  });

  it("names a prefix that is missing", async () => {
    const { code, outputs, stdout, champion } = await gate(0.9, { "mlflow-url": new URL(server.url).origin });
    // 2.22 answers at its root as well.
    if (version === "2.22.0") expect([code, outputs.verdict]).toEqual([0, "pass"]);
    else {
      expect([code, outputs.result, champion]).toEqual([2, "misuse", undefined]);
      expect(stdout).toContain("Give the address of MLflow's front page, with its --static-prefix if it has one.");
    }
  });
});
