/** The steps of a flow, with small actions in their place, through host and runner in a process of their own. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { compile, play } from "../host/scenario.ts";

beforeAll(compile, 60_000);

/** `train` gives `runs`; `gate` takes them as `candidate` and says no to `bad`. Both take `fail-on` if they are told. */
const actions = `
  const common = { permissions: {}, examples: [], sections: {} };
  const train = { ...common, name: "train", summary: "", outputs: { runs: "", findings: "" },
    inputs: { rows: type.text({ help: "Rows.", default: "good" }), model: type.text({ help: "The model." }) },
    async run({ inputs, host }) {
      await host.group("inner", async () => host.log("trains " + inputs.model));
      host.output("runs", [inputs.rows]);
      host.output("findings", "of train");
      host.record({ rows: inputs.rows });
      return { result: "ok", because: "Trained." };
    } };
  const gate = { ...common, name: "gate", summary: "", outputs: { verdict: "" },
    inputs: { candidate: type.text({ help: "Who is judged.", required: true, example: "run:1" }), limit: type.duration({ help: "How long.", default: "1m" }) },
    async run({ inputs, host }) {
      const bad = inputs.candidate.includes("bad");
      host.output("verdict", bad ? "fail" : "pass");
      host.record({ judged: inputs.candidate });
      if (inputs.candidate.includes("dead")) throw new RemoteError("MLflow", "GET /runs", 503, "Is it up?");
      return { result: bad ? "refused" : "ok", because: bad ? "Worse than the champion." : "Good enough." };
    } };
  const flow = async (rows, more = {}) => {
    const trained = await step(train, { rows });
    const gated = await step(gate, { candidate: trained.outputs.runs, ...more });
    step.skip({ name: "deploy" }, "mlops.yml has no deploy.target");
    return { result: "ok", because: "The verdict is " + gated.outputs.verdict + "." };
  };
`;

describe("a flow", () => {
  it("hands outputs on, gives its own inputs of the same name, and ends as its steps do", async () => {
    const { code, stdout, outputs, summary } = await play({ body: `${actions} return flow("good");` });
    expect(code).toBe(0);
    expect(stdout).toContain("::group::train\n── inner\ntrains skin/1\n::endgroup::\n✓ train: Trained.\n");
    expect(stdout).toContain("✓ gate: Good enough.");
    expect(stdout).toContain("· deploy is skipped: mlops.yml has no deploy.target.");
    expect(stdout.trimEnd()).toMatch(/The verdict is pass\.$/);
    expect(outputs).toMatchObject({ result: "ok", findings: "of train" });
    expect(JSON.parse(outputs.record!).actions).toEqual({
      train: { rows: "good" },
      gate: { judged: '["good"]' },
    });
    expect(summary).toContain("### The steps");
    expect(summary).toMatch(/\| train \| ✅ ok \| \d+\.\d \| Trained. \|/);
    expect(summary).toContain("| deploy | ⏭️ skipped |  | mlops.yml has no deploy.target |");
  });

  it("ends with the step that says no, and says which", async () => {
    const { code, stdout, outputs, summary } = await play({ body: `${actions} return flow("bad");` });
    expect(code).toBe(1);
    expect(outputs.result).toBe("refused");
    expect(stdout).toContain("::error::gate: Worse than the champion.");
    expect(stdout).not.toContain("deploy");
    expect(summary).toContain("| gate | ❌ refused |");
    expect(JSON.parse(outputs.record!).actions).toHaveProperty("gate");
  });

  it("ends with the service that failed a step", async () => {
    const { code, outputs, summary } = await play({ body: `${actions} return flow("dead");` });
    expect(code).toBe(3);
    expect(outputs.result).toBe("outside");
    expect(summary).toContain("| gate | ⚠️ outside |");
  });

  it("checks what a step is given", async () => {
    const { code, stdout } = await play({ body: `${actions} return flow("good", { limit: "soon" });` });
    expect(code).toBe(2);
    expect(stdout).toContain('::error::input limit: "soon" is not a time span.');
  });

  it("sees in its steps what it would see in itself: a stop", async () => {
    const body = `${actions}
      const slow = { ...train, name: "slow", async run({ host }) {
        const busy = setInterval(() => {}, 1000);
        host.signal.addEventListener("abort", () => clearInterval(busy));
        console.log("ready");
        await new Promise((_, no) => host.signal.addEventListener("abort", () => no(host.signal.reason)));
      } };
      await step(slow);`;
    const { code, outputs, summary } = await play({ body, signal: "SIGTERM" });
    expect(code).toBe(130);
    expect(outputs.result).toBe("cancelled");
    expect(summary).toContain("| slow | ⚠️ cancelled |");
  });
});
