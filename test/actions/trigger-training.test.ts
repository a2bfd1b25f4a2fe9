/** trigger-training as its users run it, on real Airflows of both lines and a real MLflow, one scenario a test. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import { type SharedServer, server } from "../servers.ts";
import { type Step, type StepOptions, step, terminal, writeFiles } from "./step.ts";

jest.setTimeout(240_000);

const scratch = mkdtempSync(join(tmpdir(), "mlops-training-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let mlflow: SharedServer;
beforeAll(async () => {
  mlflow = await server("mlflow");
}, 300_000);

/** The log without the lines that tell the runner what to hide. */
const shown = (stdout: string): string => stdout.replace(/^::add-mask::.*$/gm, "");

const dagFile = (id: string, body: string, options = "") => `from airflow.decorators import dag, task
import json, os, pendulum, time, urllib.request

LEDGER = "${join(scratch, id)}.txt"

def ask(path, **body):
    request = urllib.request.Request("${mlflow.url}/api/2.0/mlflow/" + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    try:
        return json.load(urllib.request.urlopen(request))
    except urllib.error.HTTPError as error:
        if b"ALREADY_EXISTS" in error.read():
            return None
        raise

def log_run(dag_run, accuracy, model=None):
    """Logs a run as an MLflow client would; with a model it registers a version."""
    made = ask("experiments/create", name="training of ${id} " + dag_run.run_id)
    found = made or json.load(urllib.request.urlopen("${mlflow.url}/api/2.0/mlflow/experiments/get-by-name?experiment_name=" + urllib.parse.quote("training of ${id} " + dag_run.run_id)))["experiment"]
    tags = [{"key": "mlops.request-id", "value": dag_run.conf["mlops.request-id"]}]
    run = ask("runs/create", experiment_id=found["experiment_id"], start_time=int(time.time() * 1000), tags=tags)["run"]["info"]
    ask("runs/log-metric", run_id=run["run_id"], key="accuracy", value=accuracy, timestamp=1, step=0)
    ask("runs/update", run_id=run["run_id"], status="FINISHED")
    if model is None:
        return {"run_id": run["run_id"]}
    ask("registered-models/create", name=model)
    version = ask("model-versions/create", name=model, source="runs:/" + run["run_id"] + "/model", run_id=run["run_id"])
    return {"run_id": run["run_id"], "model_name": model, "model_version": version["model_version"]["version"]}

def begins(dag_run):
    with open(LEDGER, "a") as file:
        file.write(dag_run.run_id + "\\n")

@dag(dag_id="${id}", schedule=None, start_date=pendulum.datetime(2026, 1, 1), catchup=False, is_paused_upon_creation=False${options})
def pipeline():
${body.replace(/^(?=.)/gm, "    ")}

pipeline()
`;

/** The dag runs that really began, in order. */
const began = (dag: string): string[] => {
  const file = join(scratch, `${dag}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
};

const two = `@task
def prepare(dag_run=None):
    begins(dag_run)
    return log_run(dag_run, 0.0)["run_id"]

@task
def train_a(prepared, dag_run=None):
    return log_run(dag_run, 0.81, "DAG_a")

@task
def train_b(prepared, dag_run=None):
    return log_run(dag_run, 0.92, "DAG_b")

@task
def compare(a, b):
    best = b
    return {"serving_model_name": best["model_name"], "serving_model_version": best["model_version"]}

prepared = prepare()
compare(train_a(prepared), train_b(prepared))`;

const flaky = `@task
def prepare(dag_run=None):
    begins(dag_run)

@task
def train(prepared, dag_run=None, ti=None):
    import os
    print("heating, try", ti.try_number)
    if not os.path.exists(__file__ + ".hot") and not dag_run.run_id.endswith("-2"):
        raise ValueError("the oven is cold")

train(prepare())`;

const tolerant = `@task
def picture():
    raise ValueError("no paper")

@task(trigger_rule="all_done")
def train(picture): ...

train(picture())`;

const slow = `@task
def rest(dag_run=None):
    begins(dag_run)
    time.sleep(25)

rest()`;

describe.each(["airflow", "airflow-2"])("on %s", (name) => {
  let shared: SharedServer;
  let airflow: Airflow;
  const line = name.replace("-", "");
  const id = (what: string) => `train_${line}_${what}`;
  const folder = join(scratch, name);
  let count = 0;
  const newRun = () => `${Date.now()}${++count}`;

  beforeAll(async () => {
    shared = await server(name);
    const dags = shared.folders!.dags!;
    writeFiles(folder, { "README.md": "nothing here" });
    const [a, b] = [id("two"), id("chosen")];
    writeFiles(join(dags, "train"), {
      "two.py": dagFile(a, two.replaceAll("DAG", a)),
      "chosen.py": dagFile(b, two.replaceAll("DAG", b)),
      "flaky.py": dagFile(id("flaky"), flaky),
      "flaky_new.py": dagFile(id("flaky_new"), flaky),
      "tolerant.py": dagFile(id("tolerant"), tolerant),
      "slow.py": dagFile(id("slow"), slow),
      "paused.py": dagFile(id("paused"), flaky).replace(
        "is_paused_upon_creation=False",
        "is_paused_upon_creation=True",
      ),
      "picky.py": dagFile(id("picky"), slow, ', params={"epochs": 1}, render_template_as_native_obj=True')
        .replace('{"epochs": 1}', '{"epochs": Param(1, type="integer")}')
        .replace(
          "import json",
          "try:\n    from airflow.sdk import Param\nexcept ImportError:\n    from airflow.models.param import Param\nimport json",
        ),
      "breaks.py": dagFile(id("breaks"), flaky),
    });
    const { username, password } = shared.credentials!;
    airflow = await connectAirflow({
      "airflow-url": shared.url,
      "airflow-username": username,
      "airflow-password": password,
      "airflow-token": undefined,
    });
    for (const what of ["two", "chosen", "flaky", "flaky_new", "tolerant", "slow", "paused", "picky", "breaks"])
      while ((await airflow.dag(id(what))) === undefined) await setTimeout(250);
  }, 300_000);

  /** The action as a step of workflow run `run`. */
  const training = (
    run: string,
    inputs: Record<string, string>,
    { env, ...more }: Partial<StepOptions> = {},
  ): Promise<Step> =>
    step("trigger-training", {
      folder,
      inputs: {
        "airflow-url": shared.url,
        "airflow-username": shared.credentials!.username,
        "airflow-password": shared.credentials!.password,
        ...inputs,
      },
      env: { GITHUB_RUN_ID: run, GITHUB_JOB: "train", GITHUB_RUN_ATTEMPT: "1", ...env },
      ...more,
    });

  const errors = ({ annotations }: Step) =>
    annotations.filter(({ level }) => level === "error").map((one) => one.message);

  it("trains, tells each task, and names the runs and models that this training made", async () => {
    const run = newRun();
    const inputs = { dag: id("two"), parameters: "n: 1\nwords: [a, b]", "mlflow-url": mlflow.url };
    const { code, stdout, outputs, summary } = await training(run, inputs);
    expect([code, outputs.result, outputs.state]).toEqual([0, "ok", "success"]);
    expect(outputs["run-id"]).toMatch(new RegExp(`^acme\\.ml:${run}:train:[0-9a-f]{8}$`));
    expect(outputs["run-url"]).toContain(`${shared.url}/dags/${id("two")}/`);
    for (const task of ["prepare", "train_a", "train_b", "compare"])
      expect(stdout).toMatch(new RegExp(`${task}: success`));
    expect(await airflow.run(id("two"), outputs["run-id"]!)).toMatchObject({
      conf: {
        n: 1,
        words: ["a", "b"],
        "mlops.request-id": outputs["run-id"],
        "mlops.commit": "c0ffee0000000000000000000000000000000000",
      },
    });

    const runs = JSON.parse(outputs["mlflow-runs"]!) as Record<string, string>[];
    expect(runs.map(({ runId, ...rest }) => rest)).toEqual(
      expect.arrayContaining([
        { role: "other" },
        { model: `${id("two")}_a`, version: "1", role: "candidate", taskId: "train_a" },
        { model: `${id("two")}_b`, version: "1", role: "candidate", taskId: "train_b" },
      ]),
    );
    expect(runs).toHaveLength(3);
    expect(summary).toContain("## ✅");
    expect(summary).toMatch(/candidate.*accuracy 0\.92/);
    expect(JSON.parse(outputs.record!).actions["trigger-training"]).toEqual({
      dag: id("two"),
      runId: outputs["run-id"],
      url: outputs["run-url"],
      state: "success",
      requestId: outputs["run-id"],
      mlflowRuns: runs,
    });
    expect(shown(stdout) + summary).not.toContain(shared.credentials!.password);

    const again = await training(run, inputs, { env: { GITHUB_RUN_ATTEMPT: "2" } });
    expect(again.outputs).toMatchObject({
      result: "ok",
      "run-id": outputs["run-id"],
      "mlflow-runs": outputs["mlflow-runs"],
    });
    expect(again.stdout).toContain("has ended well already: nothing is started");
    expect(began(id("two"))).toEqual([outputs["run-id"]]);

    const other = await training(run, { ...inputs, parameters: "n: 2" });
    expect([other.code, ...errors(other)]).toEqual([
      2,
      `input request-id: dag run ${outputs["run-id"]} was started with other parameters (n, words). Give each training of a job a request-id of its own.`,
    ]);
  });

  it("takes the model that training.result-task chose as the only candidate, and starts one run for two at once", async () => {
    const run = newRun();
    writeFiles(join(folder, "chosen"), {
      "mlops.yml": `training:\n  dag: ${id("chosen")}\n  result-task: compare\n  parameters: {a: 1, b: {c: 1}}\n`,
    });
    const inputs = { "working-directory": "chosen", parameters: "b: {d: 2}", "mlflow-url": mlflow.url };
    const [one, another] = await Promise.all([training(run, inputs), training(run, inputs)]);
    expect([one.code, another.code]).toEqual([0, 0]);
    expect(one.outputs["run-id"]).toBe(another.outputs["run-id"]);
    expect(began(id("chosen"))).toEqual([one.outputs["run-id"]]);
    const runs = JSON.parse(one.outputs["mlflow-runs"]!) as Record<string, string>[];
    expect(runs.map(({ model = "none", role }) => `${model} ${role}`).sort()).toEqual([
      "none other",
      `${id("chosen")}_a other`,
      `${id("chosen")}_b candidate`,
    ]);
    const { conf } = (await airflow.run(id("chosen"), one.outputs["run-id"]!))!;
    expect(conf).toMatchObject({ a: 1, b: { c: 1, d: 2 } });
  });

  it("shows why a training failed; a re-run lets the failed tasks run again", async () => {
    const run = newRun();
    const failed = await training(run, { dag: id("flaky") });
    expect([failed.code, failed.outputs.result, failed.outputs.state]).toEqual([1, "refused", "failed"]);
    expect(failed.stdout).toMatch(/train: failed/);
    expect(failed.stdout).toMatch(/The end of the log of train[\s\S]*ValueError: the oven is cold/);
    expect(errors(failed).join()).toMatch(/failed \(train failed\): http/);
    expect(failed.summary).toContain("## ❌");

    // Not by the count of tries: Airflow 2 may count one that it never began.
    writeFiles(join(shared.folders!.dags!, "train"), { "flaky.py.hot": "" });
    const resumed = await training(run, { dag: id("flaky") }, { env: { GITHUB_RUN_ATTEMPT: "2" } });
    expect([resumed.code, resumed.outputs.state]).toEqual([0, "success"]);
    expect(resumed.outputs["run-id"]).toBe(failed.outputs["run-id"]);
    expect(resumed.stdout).toContain("had failed: train run again.");
    expect(resumed.stdout).toMatch(/train: success.*, try [2-9]/);
    expect(began(id("flaky"))).toEqual([failed.outputs["run-id"]]);
  });

  it("starts over after a failure when on-failed says so, and finds that run later", async () => {
    const run = newRun();
    const inputs = { dag: id("flaky_new"), "on-failed": "new", "request-id": "nightly run" };
    const failed = await training(run, inputs);
    expect([failed.code, failed.outputs.state]).toEqual([1, "failed"]);
    const anew = await training(run, inputs);
    expect([anew.code, anew.outputs.state]).toEqual([0, "success"]);
    expect(anew.outputs["run-id"]).toBe(`${failed.outputs["run-id"]}-2`);
    const third = await training(run, inputs);
    expect(third.outputs["run-id"]).toBe(anew.outputs["run-id"]);
    expect(began(id("flaky_new"))).toEqual([failed.outputs["run-id"], anew.outputs["run-id"]]);
  });

  it("names tasks that failed in a run that ended well", async () => {
    const { code, stdout, summary, outputs } = await training(newRun(), { dag: id("tolerant") });
    expect([code, outputs.state]).toEqual([0, "success"]);
    expect(stdout).toMatch(/ended well \(picture failed\)/);
    expect(stdout).toContain("no paper");
    expect(summary).toContain("## ⚠️");
  });

  it("leaves a training that takes too long, or whose step is stopped, and a re-run follows it", async () => {
    const run = newRun();
    const late = await training(run, { dag: id("slow"), "time-limit": "4s" });
    expect([late.code, late.outputs.result]).toEqual([1, "refused"]);
    expect(late.outputs.state).toMatch(/running|queued/);
    expect(errors(late).join()).toMatch(
      /has not ended after 4 s, it is still .*left as it is: re-run this job to follow it/,
    );

    const stopped = await training(
      run,
      { dag: id("slow") },
      {
        started: (child) =>
          child.stdout!.on("data", (text) => /rest: running/.test(`${text}`) && child.kill("SIGTERM")),
      },
    );
    expect([stopped.code, stopped.outputs.result]).toEqual([130, "cancelled"]);
    expect(stopped.stdout).toContain("goes on in Airflow. A re-run of this job follows it");

    const followed = await training(run, { dag: id("slow") });
    expect([followed.code, followed.outputs.state]).toEqual([0, "success"]);
    expect(followed.stdout).toMatch(/is (running|queued) already: following it/);
    expect(began(id("slow"))).toEqual([followed.outputs["run-id"]]);
  });

  it.each([
    ["paused", 1, /DAG train_\w+_paused is paused: .*Unpause it at http.*airflow dags unpause/],
    ["paus", 2, /^input dag: Airflow has no DAG "train_\w+_paus"\. Did you mean train_\w+_paused\?/],
  ])("starts nothing for a DAG that can't run: %s", async (what, expected, message) => {
    const refused = await training(newRun(), { dag: id(what) });
    expect([refused.code, errors(refused).length]).toEqual([expected, 1]);
    expect(errors(refused)[0]).toMatch(message);
    expect(refused.outputs["run-id"]).toBeUndefined();
  });

  it("starts nothing for a DAG whose file does not import any more", async () => {
    const broken = "from airflow import DAG\nimport nothing_of_that_name\n";
    writeFiles(join(shared.folders!.dags!, "train"), { "breaks.py": broken });
    while (!(await airflow.dag(id("breaks")))!.hasImportErrors) await setTimeout(250);
    const refused = await training(newRun(), { dag: id("breaks") });
    expect([refused.code, refused.outputs.result]).toEqual([1, "refused"]);
    expect(errors(refused)[0]).toMatch(
      /its file \S*train\/breaks\.py does not import \(.*No module named 'nothing_of_that_name'/,
    );
  });

  it("says which parameter the DAG refuses", async () => {
    const refused = await training(newRun(), { dag: id("picky"), parameters: "epochs: many" });
    expect([refused.code, ...errors(refused)]).toEqual([
      2,
      expect.stringMatching(/^input parameters: Airflow refuses them: .*epochs.*'many' is not of type 'integer'/),
    ]);
    expect(began(id("picky"))).toEqual([]);
  });

  it("says which task result-task means", async () => {
    writeFiles(join(folder, "misspelt"), {
      "mlops.yml": "training: {result-task: compar}\n",
    });
    const refused = await training(newRun(), {
      dag: id("two"),
      "working-directory": "misspelt",
      "mlflow-url": mlflow.url,
    });
    expect([refused.code, ...errors(refused)]).toEqual([
      2,
      `training.result-task: DAG ${id("two")} has no task "compar". Did you mean compare?`,
    ]);
  });

  it.each([
    [
      "wrong password",
      { "airflow-password": "hunter2" },
      /^input airflow-password: Airflow does not take the password/,
    ],
    ["wrong token", { "airflow-token": "hunter2" }, /^input airflow-token: Airflow does not take the token/],
    ["no password", { "airflow-password": "" }, /^input airflow-password: is missing/],
  ])("lets nobody in by a mistake: %s", async (_, inputs, message) => {
    const refused = await training(newRun(), { dag: id("two"), ...inputs });
    expect([refused.code, refused.outputs.result]).toEqual([2, "misuse"]);
    expect(errors(refused)).toEqual([expect.stringMatching(message)]);
    expect(shown(refused.stdout)).not.toContain("hunter2");
  });

  it("works in a terminal, each start a request of its own", async () => {
    const args = ["trigger-training", id("tolerant"), "--airflow-url", shared.url, "--airflow-username", "admin"];
    const env = { AIRFLOW_PASSWORD: shared.credentials!.password };
    const { code, stdout } = await terminal([...args, "--format", "json"], { folder, env });
    expect(code).toBe(0);
    const { run, result } = JSON.parse(stdout);
    expect([result, run.state]).toEqual(["ok", "success"]);
    expect(run.runId).toMatch(/^local:/);
  });
});
