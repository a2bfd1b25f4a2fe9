/** Both Airflows, used over their APIs as our client will use them: a DAG file dropped in is live, is triggered, and runs to its end. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { airflowVersions } from "../../platform/airflow.ts";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { isRunning } from "../../platform/cache.ts";
import { processesOf } from "../../platform/keeper.ts";
import { findPython } from "../../platform/python.ts";
import { basic, call } from "./http.ts";
import { describeWith } from "./needs.ts";

const scratch = mkdtempSync(join(tmpdir(), "airflow-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const dag = `
from airflow.decorators import dag, task
import pendulum

@dag(schedule=None, start_date=pendulum.datetime(2026, 1, 1), catchup=False, is_paused_upon_creation=False, params={"n": 1})
def dropped_in():
    @task
    def double(params=None):
        return params["n"] * 2

    @task
    def check(n):
        assert n == 14, n

    check(double())

dropped_in()
`;

/** Its task tells the process that it runs in, and the one above, and stays. */
const staying = `
from airflow.decorators import dag, task
import pendulum

@dag(schedule=None, start_date=pendulum.datetime(2026, 1, 1), catchup=False, is_paused_upon_creation=False)
def staying():
    @task
    def stay():
        import json, os, time
        with open("FILE.part", "w") as file:
            json.dump([os.getpid(), os.getppid()], file)
        os.rename("FILE.part", "FILE")
        time.sleep(600)

    stay()

staying()
`;

/** Asks each quarter of a second until the answer suits. Answers it and the seconds that it took. */
async function until<T>(ask: () => Promise<T>, suits: (answer: T) => boolean, seconds: number): Promise<[T, number]> {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    const passed = (performance.now() - started) / 1000;
    if (suits(answer)) return [answer, passed];
    if (passed > seconds) throw new Error(`not within ${seconds} s; the last answer was ${JSON.stringify(answer)}`);
    await setTimeout(250);
  }
}

const describeWithPython = await describeWith(findPython);

describeWithPython.each(airflowVersions)("Airflow %s", (version) => {
  const dags = join(scratch, version);
  let server: AirflowServer;
  beforeAll(async () => {
    server = await startAirflow(version, { dags, timeoutSeconds: 240 });
  }, 900_000);
  afterAll(() => server?.stop(), 60_000);

  async function authorization(): Promise<Record<string, string>> {
    const { username, password } = server.credentials;
    if (version === "2.10.5") return basic(username, password);
    const { status, body } = await call("POST", `${server.url}/auth/token`, { username, password });
    expect(status).toBe(201);
    return { Authorization: `Bearer ${body.access_token}` };
  }

  it("lets in only who has the password", async () => {
    const dagsUrl = `${server.url}/api/${version === "3.2.2" ? "v2" : "v1"}/dags`;
    expect((await call("GET", dagsUrl)).status).toBe(401);
    if (version === "2.10.5") expect((await call("GET", dagsUrl, undefined, basic("admin", "admin"))).status).toBe(401);
    else
      expect((await call("POST", `${server.url}/auth/token`, { username: "admin", password: "admin" })).status).toBe(
        401,
      );
    expect(await call("GET", dagsUrl, undefined, await authorization())).toMatchObject({
      status: 200,
      body: { total_entries: 0 },
    });
  }, 60_000);

  it("runs a DAG that is dropped in", async () => {
    const headers = await authorization();
    const api = `${server.url}/api/${version === "3.2.2" ? "v2" : "v1"}`;
    const get = (path: string) => call("GET", api + path, undefined, headers);

    writeFileSync(join(dags, "dropped_in.py"), dag);
    const [, live] = await until(
      () => get("/dags/dropped_in"),
      ({ status }) => status === 200,
      60,
    );

    const started = await call(
      "POST",
      `${api}/dags/dropped_in/dagRuns`,
      { dag_run_id: "mlops-1", conf: { n: 7 }, ...(version === "3.2.2" && { logical_date: null }) },
      headers,
    );
    expect(started.status).toBe(200);
    const run = () => get("/dags/dropped_in/dagRuns/mlops-1");
    const [ended, ran] = await until(run, ({ body }) => ["success", "failed"].includes(body.state), 180);
    expect(ended.body.state).toBe("success");

    const memory = (await processesOf(server.sessions)).reduce((sum, { bytes }) => sum + bytes, 0);
    const { install, start } = server.seconds;
    console.log(
      `airflow ${version}: installed ${install} s, ready ${start} s, DAG live ${live.toFixed(1)} s, ` +
        `run of two tasks ${ran.toFixed(1)} s, ${Math.round(memory / 2 ** 20)} MiB`,
    );
  }, 300_000);

  it("leaves no process, not even of a task that runs", async () => {
    const headers = await authorization();
    const api = `${server.url}/api/${version === "3.2.2" ? "v2" : "v1"}`;
    const file = join(scratch, `${version}.json`);
    writeFileSync(join(dags, "staying.py"), staying.replaceAll("FILE", file));
    const live = () => call("GET", `${api}/dags/staying`, undefined, headers);
    await until(live, ({ status }) => status === 200, 60);
    const run = version === "3.2.2" ? { logical_date: null } : {};
    expect((await call("POST", `${api}/dags/staying/dagRuns`, run, headers)).status).toBe(200);
    await until(async () => existsSync(file), Boolean, 120);
    const pids: number[] = JSON.parse(readFileSync(file, "utf8"));
    for (const pid of pids) expect(isRunning(pid)).toBe(true);

    await server.stop();
    expect(await processesOf(server.sessions)).toEqual([]);
    // Killed ones are still in the table until init takes them out.
    await until(
      async () => pids.filter(isRunning),
      (left) => left.length === 0,
      10,
    );
  }, 240_000);
});
