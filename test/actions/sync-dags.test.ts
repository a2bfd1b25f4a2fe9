/** sync-dags as its users run it, on Airflow 3.2 and 2.10 of their own, each with the folder that the syncs go to. */
import type { ChildProcess } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { type AirflowVersion, airflowVersions } from "../../platform/airflow.ts";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { startFaults } from "../../platform/faults.ts";
import { startGithub } from "../../platform/github.ts";
import { findPython } from "../../platform/python.ts";
import { must } from "../../platform/tool.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import { describeWith } from "../platform/needs.ts";
import type { Step } from "./step.ts";
import { changeDags, dag, holds, live, sync, workspace } from "./syncing.ts";

jest.setTimeout(240_000);

const describeWithPython = await describeWith(findPython);

describeWithPython.each(airflowVersions)("on Airflow %s", (version: AirflowVersion) => {
  const repository = workspace({
    "mlops.yml": "sync:\n  proof-time: 200s\nenvironments:\n  production: { sync: { keep: 5 } }\n",
    "dags/one.py": dag("sync_one"),
    "dags/two.py": dag("sync_two", "helper"),
    "dags/sync_helper.py": 'WORD = "hello"\n',
    "dags/data/weights.txt": "1 2 3\n",
  });
  const root = workspace({});
  const target = join(root, "team");
  let server: AirflowServer;
  let airflow: Airflow;
  let inputs: Record<string, string>;

  beforeAll(async () => {
    // 2.10 takes back what is gone only below a real folder; there the link lies in it.
    const dags = join(root, "airflow");
    mkdirSync(dags);
    const folder: Record<AirflowVersion, { dags: string; env: Record<string, string> }> = {
      "3.2.2": { dags, env: { AIRFLOW__CORE__DAGS_FOLDER: join(target, "current") } },
      "2.10.5": { dags, env: { PYTHONPATH: join(dags, "team") } },
    };
    if (version === "2.10.5") {
      symlinkSync(join(target, "current"), join(dags, "team"));
      // Python never looks again into a folder of its path that was not there when it started.
      const seed = workspace({ "dags/sync_helper.py": "" });
      const result = await sync(seed, { target: `folder:${target}` });
      expect(result.outputs).toMatchObject({ result: "ok", live: "unknown", release: live(target) });
      expect(result.stdout).toContain("NOT PROVEN: without airflow-url nobody knows whether Airflow has read it");
    }
    server = await startAirflow(version, { ...folder[version], timeoutSeconds: 240 });
    const { username, password } = server.credentials;
    inputs = {
      target: `folder:${target}`,
      "airflow-url": server.url,
      "airflow-username": username,
      "airflow-password": password,
    };
    airflow = await connectAirflow({
      "airflow-url": server.url,
      "airflow-username": username,
      "airflow-password": password,
      "airflow-token": undefined,
    });
  }, 900_000);
  afterAll(() => server?.stop(), 60_000);

  const change = (files: Record<string, string | undefined>) => changeDags(repository, files);
  const secondsOf = ({ stdout }: Step) => Number(/proven after ([\d.]+) s/.exec(stdout)?.[1]);
  const figures: string[] = [];
  const noted = (what: string, result: Step) => figures.push(`${what} ${secondsOf(result)} s`);
  afterAll(() => console.log(`Airflow ${version}, from swap to proven: ${figures.join(", ")}`));

  it("brings a first commit, and proves that Airflow has read it", async () => {
    const result = await sync(repository, inputs);
    expect(result.stdout).toContain(`Airflow ${version} has read it, proven after`);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven", release: live(target) });
    const { added, changed } = JSON.parse(result.outputs.plan!);
    expect([...added, ...changed].sort()).toEqual(["data/weights.txt", "one.py", "sync_helper.py", "two.py"]);
    expect(result.summary).toContain("## ✅ The DAGs are live, proven");
    expect((await airflow.dag("sync_two"))?.isActive).toBe(true);
    expect(readFileSync(join(target, "current/data/weights.txt"), "utf8")).toBe("1 2 3\n");
    expect(JSON.parse(result.outputs.record!).actions["sync-dags"]).toMatchObject({
      live: "proven",
      commit: "c0ffee0000000000000000000000000000000000",
      seconds: expect.any(Number),
    });
    noted("first", result);
  });

  it("writes nothing when nothing changed, and proves it again", async () => {
    const before = holds(target);
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven", release: live(target) });
    expect(result.stdout).toContain("nothing had changed, so nothing was written");
    expect(holds(target).filter((path) => !path.includes("__pycache__"))).toEqual(
      before.filter((path) => !path.includes("__pycache__")),
    );
    noted("no change", result);
  });

  it("brings a changed DAG", async () => {
    change({ "one.py": dag("sync_one", "2") });
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(JSON.parse(result.outputs.plan!)).toMatchObject({
      added: [],
      changed: ["one.py"],
      removed: [],
      unchanged: 3,
    });
    const shown = await airflow.dag("sync_one");
    expect(await airflow.dagSource(shown!)).toBe(dag("sync_one", "2"));
    noted("change", result);
  });

  it("brings a rename and a deletion: the DAG that is gone is not active any more", async () => {
    change({ "one.py": undefined, "renamed.py": dag("sync_one", "2"), "three.py": dag("sync_three") });
    expect((await sync(repository, inputs)).outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("sync_one"))?.fileloc).toMatch(/\/renamed\.py$/);
    change({ "three.py": undefined });
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("sync_three"))?.isActive).toBe(false);
    noted("deletion", result);
  });

  it("takes back a DAG that Airflow can't import, and proves the former release", async () => {
    const former = live(target);
    const good = readFileSync(join(repository, "dags/renamed.py"), "utf8");
    change({ "renamed.py": `${good}\nraise ValueError("no such table")\n` });
    const result = await sync(repository, inputs);
    expect([result.code, result.outputs.result, result.outputs.live]).toEqual([1, "refused", "rolled-back"]);
    expect(result.outputs.release).toBe(former);
    expect(live(target)).toBe(former);
    const line = good.split("\n").length + 1;
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: "error",
        properties: expect.objectContaining({ file: "dags/renamed.py", line: String(line) }),
        message: expect.stringContaining("ValueError: no such table"),
      }),
    );
    expect(result.summary).toContain("The sync was taken back");
    expect((await airflow.dag("sync_one"))?.isActive).toBe(true);
    expect(await airflow.importErrors()).toEqual([]);
    noted("back from a broken DAG", result);
    change({ "renamed.py": good });
  });

  it("takes back an error in a helper, on the helper's own line", async () => {
    const former = live(target);
    change({ "sync_helper.py": "\n\nWORD = 1 / 0\n" });
    const result = await sync(repository, inputs);
    expect([result.outputs.result, result.outputs.live, live(target)]).toEqual(["refused", "rolled-back", former]);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        properties: expect.objectContaining({ file: "dags/sync_helper.py", line: "3" }),
        message: expect.stringContaining("ZeroDivisionError"),
      }),
    );
    noted("back from a broken helper", result);
    change({ "sync_helper.py": 'WORD = "good day"\n' });
  });

  it("brings a change of a helper alone, and goes back to the release before by mode rollback", async () => {
    const former = live(target);
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    noted("helper", result);
    const changed = live(target);
    expect(changed).not.toBe(former);
    const back = await sync(repository, { ...inputs, mode: "rollback" });
    expect(back.outputs).toMatchObject({ result: "ok", live: "proven", release: former });
    expect(live(target)).toBe(former);
    noted("rollback", back);
    const forth = await sync(repository, { ...inputs, mode: "rollback", release: changed });
    expect(forth.outputs).toMatchObject({ result: "ok", live: "proven", release: changed });
    const unknown = await sync(repository, { ...inputs, mode: "rollback", release: "2020" });
    expect([unknown.outputs.result, live(target)]).toEqual(["misuse", changed]);
    expect(unknown.stdout).toContain("there is no release 2020 at the target");
  });

  it("takes back a DAG that left a file that stays", async () => {
    change({ "pair.py": `${dag("sync_left")}${dag("sync_stays")}` });
    expect((await sync(repository, inputs)).outputs).toMatchObject({ result: "ok", live: "proven" });
    change({ "pair.py": dag("sync_stays") });
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("sync_left"))?.isActive).toBe(false);
    expect((await airflow.dag("sync_stays"))?.isActive).toBe(true);
    noted("a DAG out of a file that stays", result);
  });

  it("brings files that are older than those before", async () => {
    change({ "pair.py": dag("sync_stays", "older") });
    utimesSync(join(repository, "dags/pair.py"), 1_000_000_000, 1_000_000_000);
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(await airflow.dagSource((await airflow.dag("sync_stays"))!)).toBe(dag("sync_stays", "older"));
    noted("older files", result);
  });

  it("names the runs in flight of a DAG that changes before anything moves, and shows the change on GitHub", async () => {
    const github = await startGithub();
    try {
      const folder = workspace({ "a.txt": "a" });
      const git = (...args: string[]) =>
        must("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args]);
      await github.create("acme/ml");
      await git("init", "-q", "-b", "main");
      await git("add", ".");
      await git("commit", "-qm", "A");
      await git("push", "-q", `${github.url.replace("://", `://x-access-token:${github.token}@`)}/acme/ml.git`, "main");
      const sha = (await git("rev-parse", "HEAD")).trim();

      // Of a paused DAG: its run stays queued.
      const paused = (said: string) => dag("sync_paused", said).replace("creation=False", "creation=True");
      change({ "paused.py": paused("1") });
      expect((await sync(repository, inputs)).outputs.live).toBe("proven");
      await airflow.trigger("sync_paused", { runId: "in-flight", conf: {} });
      change({ "paused.py": paused("2") });
      const result = await sync(
        repository,
        { ...inputs, environment: "production", "github-token": github.workflowToken() },
        { env: { GITHUB_API_URL: github.url, GITHUB_SHA: sha, GITHUB_RUN_ID: "7", GITHUB_JOB: "sync" } },
      );
      expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
      const named = result.stdout.indexOf(
        "1 run in flight of DAGs that change or go: sync_paused in-flight. Their next tasks use the files that are live then",
      );
      expect(named).toBeGreaterThan(-1);
      expect(named).toBeLessThan(result.stdout.indexOf("Writing "));
      expect(result.summary).toContain("### Runs in flight before the sync");

      const headers = { Authorization: `Bearer ${github.token}` };
      const list = async (path: string) =>
        (await (await fetch(`${github.url}/repos/acme/ml${path}`, { headers })).json()) as Record<string, unknown>[];
      const [shown] = await list("/deployments");
      expect(shown).toMatchObject({
        sha,
        environment: "production-dags",
        payload: { release: live(target), target: `folder:${target}` },
      });
      const [last] = await list(`/deployments/${shown!.id}/statuses`);
      expect(last).toMatchObject({ state: "success", environment_url: server.url });
      expect(github.mistakes).toEqual([]);
    } finally {
      await github.stop();
    }
  });

  it("puts the former release back when Airflow stops answering, and says what is not known", async () => {
    const former = live(target);
    change({ "renamed.py": dag("sync_one", "3") });
    const proxy = await startFaults({ target: server.url, faults: [] });
    let child: ChildProcess | undefined;
    writeFileSync(join(repository, "short.yml"), "sync:\n  proof-time: 3s\n");
    const running = sync(
      repository,
      { ...inputs, "airflow-url": proxy.url, config: "short.yml" },
      { started: (process) => (child = process) },
    );
    child?.stdout?.on("data", (text: string) => {
      if (text.includes("is in place.")) void proxy.stop();
    });
    const result = await running;
    expect(result.outputs.result).toBe("outside");
    expect(live(target)).toBe(former);
    expect(result.stdout).toContain(`release ${former} is in place, but Airflow was not seen to have read that`);
    expect(result.outputs.live).toBe("unknown");
  });

  it("puts the former release back when it is not read in time, and says what was missing", async () => {
    const former = live(target);
    writeFileSync(join(repository, "elsewhere.yml"), "sync:\n  proof-time: 2s\n  airflow-path: /elsewhere\n");
    const result = await sync(repository, { ...inputs, config: "elsewhere.yml" });
    expect([result.outputs.result, result.outputs.live, live(target)]).toEqual(["refused", "unknown", former]);
    expect(result.stdout).toMatch(
      /Airflow had not read the release within \d+ s \(sync\.proof-time\): Airflow has DAG \w+ from \/.*\/(\w+\.py), not from \1, and/,
    );
    expect(result.summary).toContain("What was missing");
  });

  it("puts the former release back when it is stopped before the proof", async () => {
    const former = live(target);
    let child: ChildProcess | undefined;
    const running = sync(repository, inputs, { started: (process) => (child = process) });
    child?.stdout?.on("data", (text: string) => {
      if (text.includes("is in place.")) child?.kill("SIGTERM");
    });
    const result = await running;
    expect([result.code, result.outputs.result, live(target)]).toEqual([130, "cancelled", former]);
    expect(result.stdout).toContain(`Stopped before Airflow was seen to have read it: ${former} is in place again.`);
    expect(readdirSync(join(target, "locks"))).toEqual([]);
  });

  it("is not hindered by one that was killed between writing and swapping", async () => {
    const former = live(target);
    const seen: { killed?: true } = {};
    const result = await sync(repository, inputs, {
      started: (child) => {
        child.stdout?.on("data", (text: string) => {
          if (!text.includes("Writing") || seen.killed) return;
          seen.killed = true;
          child.kill("SIGKILL");
        });
      },
    });
    expect(result.code).toBeNull();
    expect(live(target)).toBe(former);
    const next = await sync(repository, inputs);
    expect(next.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(readdirSync(join(target, "releases")).filter((name) => name.startsWith("."))).toEqual([]);
    expect(readdirSync(join(target, "locks"))).toEqual([]);
  });

  it("claims no proof for a release without a DAG", async () => {
    const helpers = workspace({ "dags/words.py": 'WORD = "a"\n' });
    const result = await sync(helpers, { ...inputs, target: `folder:${join(root, "other")}` });
    expect(result.outputs).toMatchObject({ result: "ok", live: "unknown" });
    expect(result.stdout).toContain("NOT PROVEN: no file of it makes a DAG");
  });

  it("moves nothing when Airflow does not take the password", async () => {
    const former = live(target);
    change({ "renamed.py": dag("sync_one", "4") });
    const result = await sync(repository, { ...inputs, "airflow-password": "wrong" });
    expect([result.code, result.outputs.result, live(target)]).toEqual([2, "misuse", former]);
    expect(result.stdout).toMatch(/::error::input airflow-password: Airflow does not take the password/);
  });
});
