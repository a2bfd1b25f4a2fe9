/** One contract for both of Airflow's APIs, on real servers of both lines. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type Fault, startFaults } from "../../platform/faults.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import type { AirflowInputs } from "../../src/clients/airflow-inputs.ts";
import { HttpError } from "../../src/clients/http.ts";
import { UserError } from "../../src/kernel/errors.ts";
import { writeFiles } from "../actions/step.ts";
import { type SharedServer, server } from "../servers.ts";

jest.setTimeout(180_000);

const dag = (
  id: string,
  body: string,
  options = "is_paused_upon_creation=False",
) => `from airflow.decorators import dag, task
import os
import pendulum

@dag(dag_id="${id}", schedule=None, start_date=pendulum.datetime(2026, 1, 1), catchup=False, ${options})
def pipeline():
${body.replace(/^(?=.)/gm, "    ")}

pipeline()
`;

const files = {
  "client/works.py": dag(
    "client_works",
    `@task
def give(dag_run=None):
    return {"run_id": "r1", "told": dag_run.conf.get("n")}

@task
def second_time_lucky(given, ti=None):
    import os
    print("attempt", ti.try_number)
    if not os.path.exists(__file__ + ".hot"):
        raise ValueError("the oven is cold")

@task
def after(): ...

second_time_lucky(give()) >> after()`,
  ),
  "client/paused.py": dag(
    "client_paused",
    `@task
def one(n): ...

one.expand(n=list(range(130)))`,
    "is_paused_upon_creation=True",
  ),
  "client/broken.py": "from airflow import DAG\nimport nothing_of_that_name\n",
};

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function until<T>(ask: () => Promise<T>, suits: (answer: T) => unknown, seconds = 90): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (suits(answer)) return answer;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${JSON.stringify(answer)}`);
    await setTimeout(250);
  }
}

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => new Error("it worked"),
    (error: Error) => error,
  );

describe.each([
  ["airflow", 2, /^3\.2\./],
  ["airflow-2", 1, /^2\.10\./],
] as const)("%s", (name, api, version) => {
  let shared: SharedServer;
  let inputs: AirflowInputs;
  let airflow: Airflow;
  const started = `client_${Date.now()}`;
  let count = 0;
  const newId = () => `${started}:a+b_${++count}`;
  const ended = (dagId: string, runId: string) =>
    until(
      () => airflow.run(dagId, runId),
      (run) => run?.state === "success" || run?.state === "failed",
    );

  beforeAll(async () => {
    shared = await server(name);
    writeFiles(shared.folders!.dags!, files);
    inputs = {
      "airflow-url": shared.url,
      "airflow-username": shared.credentials!.username,
      "airflow-password": shared.credentials!.password,
      "airflow-token": undefined,
    };
    airflow = await connectAirflow(inputs);
    for (const id of ["client_works", "client_paused"]) await until(() => airflow.dag(id), Boolean);
  }, 300_000);

  /** The client, with a server between that fails. */
  async function through(faults: readonly Fault[], only: RegExp): Promise<Airflow> {
    const proxy = await startFaults({ target: shared.url, faults, only });
    ends.push(() => proxy.stop());
    return connectAirflow({ ...inputs, "airflow-url": proxy.url });
  }

  it("tells what it is, how it is, and its time", async () => {
    expect(airflow.api).toBe(api);
    expect(airflow.version).toMatch(version);
    expect(await airflow.health()).toMatchObject({ metadatabase: "healthy", scheduler: "healthy", triggerer: null });
    expect(Math.abs((await airflow.now()).getTime() - Date.now())).toBeLessThan(10_000);
  });

  it("tells DAGs, their tasks and their source", async () => {
    const works = await airflow.dag("client_works");
    expect(works).toMatchObject({ dagId: "client_works", isPaused: false, isActive: true, hasImportErrors: false });
    expect(works!.fileloc).toMatch(/client\/works\.py$/);
    expect(Date.parse(works!.lastParsed!)).toBeGreaterThan(Date.now() - 3600_000);
    expect(await airflow.dag("client_works/../x y")).toBeUndefined();
    expect((await airflow.dags()).map(({ dagId }) => dagId)).toEqual(
      expect.arrayContaining(["client_works", "client_paused"]),
    );
    expect((await airflow.dags({ paused: true })).map(({ dagId }) => dagId)).not.toContain("client_works");
    expect(await airflow.dags({ bundleName: "no-such-bundle" })).toEqual([]);
    expect((await airflow.taskIds("client_works")).sort()).toEqual(["after", "give", "second_time_lucky"]);
    expect(await airflow.dagSource(works!)).toBe(files["client/works.py"]);
    expect([await airflow.reparse(works!.fileToken), await airflow.reparse("no.token")]).toEqual([true, false]);
  });

  it("tells the file that does not import, once", async () => {
    const own = () =>
      airflow.importErrors().then((errors) => errors.filter(({ file }) => file.endsWith("client/broken.py")));
    const [error, ...more] = await until(own, (errors) => errors.length > 0);
    expect(error!.trace).toContain("No module named 'nothing_of_that_name'");
    expect(more).toEqual([]);
  });

  it("starts a run, tells its tasks, what they handed on and wrote, and lets failed ones run again", async () => {
    const runId = newId();
    const run = await airflow.trigger("client_works", { runId, conf: { n: 7 } });
    expect(run).toMatchObject({ dagId: "client_works", runId, state: "queued", conf: { n: 7 } });
    expect(await airflow.trigger("client_works", { runId, conf: { n: 8 } })).toBe("exists");
    expect(await ended("client_works", runId)).toMatchObject({ state: "failed", conf: { n: 7 } });

    const states = async () =>
      Object.fromEntries((await airflow.tasks("client_works", runId)).map(({ taskId, state }) => [taskId, state]));
    expect(await states()).toEqual({ give: "success", second_time_lucky: "failed", after: "upstream_failed" });
    expect(await airflow.xcom("client_works", runId, "give")).toEqual({ run_id: "r1", told: 7 });
    expect(await airflow.xcom("client_works", runId, "after")).toBeUndefined();
    expect(await airflow.run("client_works", "another")).toBeUndefined();
    // Airflow 2 may count a try that it never began.
    const failed = (await airflow.tasks("client_works", runId)).find(({ taskId }) => taskId === "second_time_lucky")!;
    const given = (await airflow.tasks("client_works", runId)).find(({ taskId }) => taskId === "give")!;
    expect(failed).toMatchObject({ state: "failed", mapIndex: -1 });
    const log = (await airflow.log("client_works", runId, failed)).join("\n");
    // What a task prints and what it raises may come in either order.
    expect(log).toContain(`attempt ${failed.tryNumber}`);
    expect(log).toContain("ValueError: the oven is cold");
    expect(await airflow.log("client_works", runId, { ...failed, taskId: "none" })).toEqual([]);

    writeFiles(shared.folders!.dags!, { "client/works.py.hot": "" });
    expect((await airflow.clearFailed("client_works", runId)).sort()).toEqual(["after", "second_time_lucky"]);
    expect(await ended("client_works", runId)).toMatchObject({ state: "success" });
    const tasks = await airflow.tasks("client_works", runId);
    expect(tasks.find(({ taskId }) => taskId === "second_time_lucky")).toMatchObject({
      tryNumber: failed.tryNumber + 1,
      mapIndex: -1,
    });
    expect(tasks.find(({ taskId }) => taskId === "give")?.tryNumber).toBe(given.tryNumber);
    expect(await airflow.clearFailed("client_works", runId)).toEqual([]);
  });

  it("tells all task instances, page after page", async () => {
    const runId = newId();
    await airflow.trigger("client_paused", { runId, conf: {} });
    const tasks = await until(
      () => airflow.tasks("client_paused", runId),
      (found) => found.length >= 130,
    );
    expect(tasks.map(({ mapIndex }) => mapIndex).sort((a, b) => a - b)).toEqual([...Array(130).keys()]);
  });

  it("starts one run when many ask for the same at once", async () => {
    const runId = newId();
    const ask = () => airflow.trigger("client_paused", { runId, conf: {} });
    const answers = await Promise.all(Array.from({ length: 6 }, ask));
    expect(answers.filter((answer) => answer !== "exists")).toHaveLength(1);
  });

  it.each([
    { fault: "reset", delivered: true },
    { fault: "status", code: 502, delivered: true },
    { fault: "cut" },
  ] as Fault[])("starts one run when the answer is lost (%j)", async (fault) => {
    const runId = newId();
    const between = await through([fault], /^POST .*dagRuns/);
    expect(await between.trigger("client_paused", { runId, conf: {} })).toBe("exists");
  });

  it("says what is wrong with a trigger", async () => {
    const unknown = await errorOf(airflow.trigger("client_none", { runId: newId(), conf: {} }));
    expect(unknown).toMatchObject({ status: 404, said: expect.stringContaining("client_none") });
  });

  it("signs in anew when Airflow does not know the token any more", async () => {
    const between = await through([{ fault: "none" }, { fault: "status", code: 401 }], /^GET .*\/dags/);
    const again = await between.dag("client_works").catch((error) => error);
    if (api === 2) expect(again).toMatchObject({ dagId: "client_works" });
    else expect(again).toBeInstanceOf(UserError);
  });

  describe("says in one line who is not let in:", () => {
    const refusal = (more: Partial<AirflowInputs>) => errorOf(connectAirflow({ ...inputs, ...more }));

    it("a wrong password", async () => {
      const error = await refusal({ "airflow-password": "wrong-one" });
      expect(error).toBeInstanceOf(UserError);
      expect(error.message).toMatch(/^input airflow-password: Airflow does not take the password of "admin" \(401/);
      expect(error.message).not.toContain("wrong-one");
    });

    it("a wrong token", async () => {
      const error = await refusal({ "airflow-token": "wrong-one" });
      expect(error.message).toMatch(/^input airflow-token: Airflow does not take the token \(40[13]/);
    });

    it("nobody", async () => {
      const error = await refusal({ "airflow-username": undefined, "airflow-password": undefined });
      expect(error.message).toMatch(
        /^input airflow-username: Airflow wants to know who asks \(40[13].*airflow-token\.$/,
      );
    });

    it("half of somebody", async () => {
      const error = await refusal({ "airflow-password": undefined });
      expect(error.message).toBe(
        "input airflow-password: is missing: only airflow-username is given. Give both, or airflow-token alone.",
      );
    });

    it("somebody without the permission", async () => {
      const between = await through([{ fault: "status", code: 403 }], /^POST .*dagRuns/);
      const error = await errorOf(between.trigger("client_works", { runId: "x", conf: {} }));
      expect(error.message).toMatch(/^input airflow-username: Airflow lets us in, but not do this: POST /);
    });
  });

  it("gives up on an Airflow that is away, and tells what it asked", async () => {
    const between = await through([{ fault: "status", code: 500 }], /dagRuns/);
    const error = await errorOf(between.run("client_works", "x"));
    expect(error).toBeInstanceOf(HttpError);
    expect(error.message).toMatch(
      /^Airflow answered 500 to GET http.*dagRuns\/x\. .*Is Airflow up, and airflow-url right\?$/,
    );
  });
});

it("an address without Airflow is told as such", async () => {
  const web = createServer((_, response) => void response.writeHead(404).end("nothing"));
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  ends.push(() => web.close());
  const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const nobody = { "airflow-username": undefined, "airflow-password": undefined, "airflow-token": undefined };
  const error = await errorOf(connectAirflow({ "airflow-url": url, ...nobody }));
  expect(error.message).toBe(
    `input airflow-url: ${url} answers, but is no Airflow: it has neither /api/v2/version nor /api/v1/version. Give the address of Airflow's front page, without /home or /api.`,
  );
});
