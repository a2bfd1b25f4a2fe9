/** sync-dags to a git branch, on Airflow 3.2 that reads it as a git bundle, and on 2.10 behind what git-sync does. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { type AirflowVersion, airflowVersions } from "../../platform/airflow.ts";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { findPython } from "../../platform/python.ts";
import { must } from "../../platform/tool.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import { describeWith } from "../platform/needs.ts";
import { type Puller, startPuller } from "./puller.ts";
import type { Step } from "./step.ts";
import { changeDags, dag, quickToForget, sync, workspace } from "./syncing.ts";

jest.setTimeout(300_000);

const branch = "airflow-live";
const bundle = "team";
/** Of the bundle and of the puller, in seconds. */
const refresh = 2;

const describeWithPython = await describeWith(findPython);

describeWithPython.each(airflowVersions)("on Airflow %s", (version: AirflowVersion) => {
  const repository = workspace({
    "mlops.yml": "sync:\n  proof-time: 150s\n",
    "dags/one.py": dag("git_one"),
    "dags/two.py": dag("git_two", "helper"),
    "dags/sync_helper.py": 'WORD = "a"\n',
  });
  const root = workspace();
  const remote = join(root, "remote.git");
  let server: AirflowServer;
  let puller: Puller | undefined;
  let airflow: Airflow;
  let inputs: Record<string, string>;

  beforeAll(async () => {
    await must("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
    const dags = join(root, "airflow");
    mkdirSync(dags);
    if (version === "2.10.5") {
      mkdirSync(join(root, "pulled"));
      puller = await startPuller(remote, branch, join(root, "pulled"), refresh);
      symlinkSync(puller.current, join(dags, bundle));
    }
    // Airflow 3.2's DAG processor ends when a git bundle's branch is not there; Python never looks again into a folder that was not there.
    const seed = await sync(workspace({ "dags/sync_helper.py": "" }), { target: `git+${remote}` });
    expect(seed.outputs).toMatchObject({ result: "ok", live: "unknown" });
    expect(seed.stdout).toContain("NOT PROVEN: without airflow-url nobody knows whether Airflow has read it");
    if (puller) while (!existsSync(puller.current)) await setTimeout(100);
    const kwargs = { tracking_ref: branch, repo_url: remote, refresh_interval: refresh };
    const classpath = "airflow.providers.git.bundles.git.GitDagBundle";
    const env = {
      ...quickToForget,
      AIRFLOW__DAG_PROCESSOR__DAG_BUNDLE_CONFIG_LIST: JSON.stringify([{ name: bundle, classpath, kwargs }]),
      PYTHONPATH: join(dags, bundle),
    };
    server = await startAirflow(version, { dags, env, timeoutSeconds: 240 });
    const { username, password } = server.credentials;
    const access = { "airflow-url": server.url, "airflow-username": username, "airflow-password": password };
    inputs = { target: `git+${remote}`, ...access };
    airflow = await connectAirflow({ ...access, "airflow-token": undefined });
  }, 900_000);
  afterAll(async () => {
    await Promise.all([server?.stop(), puller?.stop()]);
  }, 60_000);

  const change = (files: Record<string, string | undefined>) => changeDags(repository, files);
  const inRemote = async (...args: string[]) => (await must("git", args, { cwd: remote })).trim();
  const tip = () => inRemote("rev-parse", branch);
  const versionOf = async (dagId: string) => (await airflow.dag(dagId))?.bundleVersion;
  const figures: string[] = [];
  const noted = (what: string, { stdout }: Step) =>
    figures.push(`${what} ${Number(/proven after ([\d.]+) s/.exec(stdout)?.[1])} s`);
  afterAll(() =>
    console.log(`Airflow ${version}, from push to proven, pulled each ${refresh} s: ${figures.join(", ")}`),
  );

  it("brings a first commit, and proves that Airflow has read it", async () => {
    const result = await sync(repository, inputs);
    expect(result.stdout).toContain(`Airflow ${version} has read it, proven after`);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(await inRemote("ls-tree", "-r", "--name-only", branch)).toBe(
      ".mlops/manifest.json\none.py\nsync_helper.py\ntwo.py",
    );
    const trailers = "--format=%(trailers:key=Source-Commit,valueonly,separator=%x2C)";
    expect(await inRemote("log", "-1", trailers, branch)).toBe("c0ffee0000000000000000000000000000000000");
    expect((await airflow.dag("git_two"))?.isActive).toBe(true);
    if (version === "3.2.2") expect(await versionOf("git_two")).toBe(await tip());
    noted("first", result);
  });

  it("pushes nothing when nothing changed, and proves it again", async () => {
    const before = await tip();
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(result.stdout).toContain("nothing had changed, so nothing was written");
    expect(await tip()).toBe(before);
    noted("no change", result);
  });

  it("brings a changed DAG, and those that did not change to the same commit", async () => {
    change({ "one.py": dag("git_one", "2") });
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(await airflow.dagSource((await airflow.dag("git_one"))!)).toBe(dag("git_one", "2"));
    if (version === "3.2.2") expect(await versionOf("git_two")).toBe(await tip());
    noted("change", result);
  });

  it("brings a rename and a deletion: the DAG that is gone is not active any more", async () => {
    change({ "one.py": undefined, "renamed.py": dag("git_one", "2"), "three.py": dag("git_three") });
    const renamed = await sync(repository, inputs);
    expect(renamed.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("git_one"))?.fileloc).toMatch(/\/renamed\.py$/);
    noted("rename", renamed);
    change({ "three.py": undefined });
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("git_three"))?.isActive).toBe(false);
    noted("deletion", result);
  });

  it("takes back a DAG that Airflow can't import: the former commit's files are on top, and the old DAG is scheduled", async () => {
    const [former, formerTip] = [await inRemote("show", `${branch}:renamed.py`), await tip()];
    change({ "renamed.py": `${former}\nraise ValueError("no such table")\n` });
    const result = await sync(repository, inputs);
    expect([result.code, result.outputs.result, result.outputs.live]).toEqual([1, "refused", "rolled-back"]);
    expect(result.stdout).toContain("ValueError: no such table");
    expect(await inRemote("diff", formerTip, branch)).toBe("");
    expect(await inRemote("rev-list", "--count", `${formerTip}..${branch}`)).toBe("2");
    expect((await airflow.dag("git_one"))?.isActive).toBe(true);
    expect(await airflow.importErrors()).toEqual([]);
    noted("back from a broken DAG", result);
    change({ "renamed.py": `${former}\n` });
  });

  it("goes back by a commit on top, and forth again", async () => {
    const [before] = (await sync(repository, { ...inputs, mode: "plan" })).outputs.release!.split(" ");
    change({ "renamed.py": dag("git_one", "5") });
    const next = (await sync(repository, inputs)).outputs.release!;
    const back = await sync(repository, { ...inputs, mode: "rollback" });
    expect(back.outputs).toMatchObject({ result: "ok", live: "proven", release: before });
    expect(await airflow.dagSource((await airflow.dag("git_one"))!)).toContain('return "2"');
    noted("rollback", back);
    const forth = await sync(repository, { ...inputs, mode: "rollback", release: next });
    expect(forth.outputs).toMatchObject({ result: "ok", live: "proven", release: next });
  });

  it("lets one of two at once through, and names it to the other", async () => {
    change({ "renamed.py": dag("git_one", "6") });
    const both = await Promise.all([sync(repository, inputs), sync(repository, inputs)]);
    const [won, lost] = both.sort(
      (a, b) => (a.outputs.live === "proven" ? 0 : 1) - (b.outputs.live === "proven" ? 0 : 1),
    );
    expect(won?.outputs).toMatchObject({ result: "ok", live: "proven" });
    // One that came after the other had ended has nothing to do.
    if (lost?.outputs.live !== "proven") expect(lost?.stdout).toMatch(/Another sync to git\+.* is at work: \w+ on /);
    expect(await inRemote("for-each-ref", "--format=%(refname)")).toBe(`refs/heads/${branch}`);
  });

  it(
    version === "3.2.2"
      ? "proves a change of a helper alone by the bundle's version"
      : "does not call a change of a helper alone proven",
    async () => {
      change({ "sync_helper.py": 'WORD = "b"\n' });
      writeFileSync(join(repository, "short.yml"), "sync:\n  proof-time: 30s\n");
      const result = await sync(repository, { ...inputs, config: "short.yml" });
      if (version === "3.2.2") expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
      else expect(result.outputs).toMatchObject({ result: "ok", live: "unknown" });
      if (version === "2.10.5") expect(result.stdout).toContain("NOT PROVEN: no DAG file of it differs from before");
      expect(await inRemote("show", `${branch}:sync_helper.py`)).toBe('WORD = "b"');
      if (version === "3.2.2") noted("helper", result);
    },
  );

  it("brings a file that lost one of its DAGs", async () => {
    const one = readFileSync(join(repository, "dags/renamed.py"), "utf8");
    change({ "renamed.py": `${one}\n${dag("git_extra")}` });
    expect((await sync(repository, inputs)).outputs).toMatchObject({ result: "ok", live: "proven" });
    change({ "renamed.py": one });
    const result = await sync(repository, inputs);
    expect(result.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect((await airflow.dag("git_extra"))?.isActive).toBe(false);
    noted("a DAG taken out of a file", result);
  });

  it("with observe: looks at what Airflow has got by itself, and writes nothing", async () => {
    const observed = { ...inputs, target: "observe:", config: "short.yml" };
    const at = { env: { GITHUB_SHA: await tip() } };
    const result = await sync(repository, observed, at);
    // Nothing but a version tells that the helper module, too, is of the commit.
    if (version === "3.2.2") expect(result.outputs).toMatchObject({ result: "ok", live: "proven", release: "" });
    else expect(result.outputs).toMatchObject({ result: "ok", live: "unknown", release: "" });
    expect(result.stdout).toContain(
      version === "3.2.2"
        ? `Commit ${await tip()} is live: Airflow 3.2.2 has read it`
        : "NOT PROVEN: it showed them from the start",
    );
    expect(result.stdout).toContain("nothing can be taken back");
    noted("observe", result);

    change({ "two.py": dag("git_two", "7") });
    const planned = await sync(repository, { ...observed, mode: "plan" }, at);
    expect(planned.stdout).toContain("Airflow does not show 1 DAG file as here yet");
    const late = await sync(repository, observed, at);
    expect([late.code, late.outputs.result, late.outputs.live]).toEqual([1, "refused", "unknown"]);
    expect(late.stdout).toContain("Nothing can be taken back: Airflow follows the repository itself.");
    expect((await sync(repository, { ...observed, mode: "rollback" }, at)).stdout).toContain("Revert the commit");
  });
});
