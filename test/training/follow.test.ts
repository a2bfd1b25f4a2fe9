/** Following a dag run through what may happen to Airflow meanwhile, on a server that answers as its v2 API by a script. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "@jest/globals";
import { Airflow } from "../../src/clients/airflow.ts";
import { follow } from "../../src/training/routes/airflow.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const begun = { dagId: "d", runId: "r", state: "queued", conf: {} };

/** Each entry answers one look at the run: its state, or a status of failure; the last stays. */
async function scripted(script: readonly (string | number)[]) {
  let looks = 0;
  const server = createServer((request, response) => {
    const tasks = request.url!.includes("/taskInstances");
    const now = script[Math.min(tasks ? looks - 1 : looks++, script.length - 1)]!;
    if (typeof now === "number") return void response.writeHead(now).end("{}");
    const answer = tasks
      ? { task_instances: [{ task_id: "t", map_index: -1, state: now, try_number: 1 }], total_entries: 1 }
      : { dag_id: "d", dag_run_id: "r", state: now };
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new Airflow({ url, api: 2, version: "3", access: undefined });
}

const following = (airflow: Airflow, more: { limit?: number; patience?: number; signal?: AbortSignal } = {}) => {
  const lines: string[] = [];
  const { signal = new AbortController().signal, limit = 60, patience = 30 } = more;
  return { lines, followed: follow(airflow, begun, { limit, patience, signal, log: (line) => lines.push(line) }) };
};

it("tells each change once, until the end", async () => {
  const { lines, followed } = following(await scripted(["queued", "running", "running", "success"]));
  expect(await followed).toMatchObject({ run: { state: "success" }, tasks: [{ taskId: "t", state: "success" }] });
  expect(lines).toEqual([
    "dag run: queued",
    "t: queued",
    "dag run: running",
    "t: running",
    "dag run: success",
    "t: success",
  ]);
});

it("asks on while Airflow is away, and says so once", async () => {
  const { lines, followed } = following(await scripted(["running", 500, 500, "success"]));
  expect(await followed).toMatchObject({ run: { state: "success" } });
  expect(lines).toEqual([
    "dag run: running",
    "t: running",
    expect.stringMatching(/^Airflow answered 500 .* Asking on for up to 30 s: the run goes on meanwhile\.$/),
    "Airflow answers again.",
    "dag run: success",
    "t: success",
  ]);
});

it("gives up when Airflow stays away", async () => {
  const { followed } = following(await scripted(["running", 500]), { patience: 2 });
  await expect(followed).rejects.toMatchObject({ status: 500 });
});

it("says that the run was deleted", async () => {
  const { followed } = following(await scripted(["running", 404]));
  expect(await followed).toMatchObject({ run: { state: "deleted" } });
});

it("ends with the time, and with the signal", async () => {
  const late = following(await scripted(["running"]), { limit: 2 });
  expect(await late.followed).toMatchObject({ run: { state: "running" } });
  const controller = new AbortController();
  const stopped = following(await scripted(["running"]), { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("stopped")), 300);
  await expect(stopped.followed).rejects.toThrow("stopped");
});

it("does not ask on when Airflow lets us in no more", async () => {
  const { followed } = following(await scripted(["running", 401]));
  await expect(followed).rejects.toThrow(/wants to know who asks/);
});
