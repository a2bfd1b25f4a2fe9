/** sync-dags as its users run it, on Airflow 3.2 and 2.10 of their own, each with the folder that the syncs go to. */
import type { ChildProcess } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type AirflowVersion, airflowVersions } from "../../platform/airflow.ts";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { startFaults } from "../../platform/faults.ts";
import { freePort } from "../../platform/port.ts";
import { findPython } from "../../platform/python.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import { describeWith } from "../platform/needs.ts";
import { type Step, type StepOptions, step, tempFolder, writeFiles } from "./step.ts";

jest.setTimeout(240_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function workspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = tempFolder();
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

/** A DAG file of both Airflows; `said` is what tells one version of it from another. */
const dag = (id: string, said = "1") => `
from datetime import datetime

try:
    from airflow.sdk import dag, task
except ImportError:
    from airflow.decorators import dag, task
${said === "helper" ? "import sync_helper\n" : ""}

@dag(dag_id="${id}", schedule=None, start_date=datetime(2024, 1, 1), catchup=False, is_paused_upon_creation=False)
def pipeline():
    @task
    def say():
        return ${said === "helper" ? "sync_helper.WORD" : JSON.stringify(said)}

    say()


pipeline()
`;

const digest = `sha256:${"ab".repeat(32)}`;

const sync = (folder: string, inputs: Record<string, string>, more: Partial<StepOptions> = {}): Promise<Step> =>
  step("sync-dags", { folder, inputs: { path: "dags", ...inputs }, ...more });

/** What a target holds, a line a thing. */
const holds = (target: string) =>
  readdirSync(target, { recursive: true, encoding: "utf8" })
    .filter((path) => !/^(manifests|locks)/.test(path))
    .sort();

const live = (target: string) => readlinkSync(join(target, "current")).replace("releases/", "");

const describeWithPython = await describeWith(findPython);

describeWithPython.each(airflowVersions)("on Airflow %s", (version: AirflowVersion) => {
  const repository = workspace({
    "mlops.yml": "sync:\n  proof-time: 100s\n",
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

  const change = (files: Record<string, string | undefined>) => {
    for (const [path, text] of Object.entries(files))
      if (text === undefined) rmSync(join(repository, "dags", path));
      else writeFiles(join(repository, "dags"), { [path]: text });
  };
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
      /Airflow had not read the release within \d+ s \(sync\.proof-time\): Airflow has DAG sync_one from \/.*\/renamed\.py, not from renamed\.py/,
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

describe("without Airflow", () => {
  const repository = workspace({ "dags/a.py": dag("a"), "dags/b.py": dag("b"), "dags/c.py": dag("c") });
  const pullRequest = { event: { name: "pull_request", payload: {} } };

  it("only plans on a pull request", async () => {
    const target = join(workspace(), "team");
    const result = await sync(repository, { target: `folder:${target}` }, pullRequest);
    expect(result.outputs).toMatchObject({ result: "ok", live: "planned", release: "" });
    expect(JSON.parse(result.outputs.plan!)).toMatchObject({
      from: null,
      added: ["a.py", "b.py", "c.py"],
      removed: [],
    });
    expect(result.summary).toContain("## 📋 What a sync would change");
    expect(existsSync(target)).toBe(false);
  });

  it("lists what is left out, and takes no file from outside of the repository", async () => {
    const folder = workspace({ "dags/a.py": dag("a"), "dags/.env": "TOKEN=1", "dags/__pycache__/a.pyc": "" });
    symlinkSync("/etc/hostname", join(folder, "dags/host.txt"));
    symlinkSync("a.py", join(folder, "dags/same.py"));
    symlinkSync("../shared", join(folder, "dags/shared"));
    writeFiles(folder, { "shared/words.py": "WORD = 1\n", "shared/.env": "TOKEN=2" });
    symlinkSync("../shared/.env", join(folder, "dags/settings.txt"));
    const result = await sync(folder, { target: `folder:${join(workspace(), "team")}`, mode: "plan" });
    const { added, leftOut } = JSON.parse(result.outputs.plan!);
    expect(added).toEqual(["a.py", "same.py", "shared/words.py"]);
    expect(leftOut).toEqual([
      { path: ".env", because: "may hold secrets" },
      { path: "__pycache__/", because: "a cache" },
      { path: "host.txt", because: "a link that leads out of the repository" },
      { path: "settings.txt", because: "a link to shared/.env: may hold secrets" },
      { path: "shared/.env", because: "may hold secrets" },
    ]);
  });

  it.each([
    ["2.10", "^old_.*\\.py$"],
    ["3.2", "old_*.py"],
  ])(
    "takes along what .airflowignore of Airflow %s hides, and says that Airflow passes over it",
    async (version, line) => {
      const folder = workspace({
        "mlops.yml": `airflow: { version: "${version}" }`,
        "dags/a.py": dag("a"),
        "dags/old_a.py": dag("old_a"),
        "dags/.airflowignore": `# before the move\n${line}\n`,
        ".airflowignore": "a.py\n",
      });
      const target = join(workspace(), "team");
      const result = await sync(folder, { target: `folder:${target}` });
      const { added, hidden } = JSON.parse(result.outputs.plan!);
      expect(added).toEqual([".airflowignore", "a.py", "old_a.py"]);
      expect(hidden).toEqual([{ path: "dags/old_a.py", because: "dags/.airflowignore line 2 hides it" }]);
      expect(result.summary).toContain("1 file with DAGs that Airflow passes over");
      const manifest = JSON.parse(readFileSync(join(target, "manifests", `${live(target)}.json`), "utf8"));
      expect(manifest.dags.map(({ path }: { path: string }) => path)).toEqual(["a.py"]);
    },
  );

  it("refuses paths that some disks can't tell apart, with both names", async () => {
    const folder = workspace({ "dags/Train.py": dag("a"), "dags/train.py": dag("b") });
    const target = join(workspace(), "team");
    const result = await sync(folder, { target: `folder:${target}` });
    expect([result.code, result.outputs.result]).toEqual([2, "misuse"]);
    expect(result.stdout).toMatch(/input path: Train\.py and train\.py differ by the case of letters.*sync\.exclude/);
    expect(existsSync(target)).toBe(false);
  });

  it("pins the images that were built, in the copy alone", async () => {
    const text = `${dag("a")}\nIMAGE = "acme/trainer:1.4"  # of the trainer\n`;
    const folder = workspace({ "dags/a.py": text });
    const target = join(workspace(), "team");
    const built = `registry.example.org/trainer@${digest}`;
    const result = await sync(folder, { target: `folder:${target}`, images: JSON.stringify({ trainer: built }) });
    expect(result.outputs).toMatchObject({ result: "ok", live: "unknown" });
    expect(readFileSync(join(target, "current/a.py"), "utf8")).toBe(text.replace("acme/trainer:1.4", built));
    expect(readFileSync(join(folder, "dags/a.py"), "utf8")).toBe(text);
    expect(JSON.parse(result.outputs.plan!).pinned).toMatchObject([
      { file: "dags/a.py", was: "acme/trainer:1.4", now: built },
    ]);
    expect(result.summary).toContain("### Pinned images");
  });

  it("refuses a folder that holds other things, and adopts it when told to, leaving them as they are", async () => {
    const target = workspace({ "theirs.py": "x" });
    const inputs = { target: `folder:${target}` };
    const refused = await sync(repository, inputs);
    expect([refused.code, refused.outputs.result, refused.outputs.live]).toEqual([1, "refused", "unchanged"]);
    expect(refused.stdout).toMatch(
      /::error::The target holds what no sync has put there \(theirs\.py\).*adopt: true.*Nothing was written/,
    );
    expect(holds(target)).toEqual(["theirs.py"]);
    const adopted = await sync(repository, { ...inputs, adopt: "true" });
    expect(adopted.outputs).toMatchObject({ result: "ok", live: "unknown" });
    expect(readFileSync(join(target, "theirs.py"), "utf8")).toBe("x");
  });

  it("refuses to remove more than half of what is live, unless that is allowed", async () => {
    const target = join(workspace(), "team");
    const inputs = { target: `folder:${target}` };
    await sync(repository, inputs);
    const former = live(target);
    const less = workspace({ "dags/a.py": dag("a") });
    const refused = await sync(less, inputs);
    expect([refused.outputs.result, live(target)]).toEqual(["refused", former]);
    expect(refused.stdout).toContain("2 of 3 live files would be gone, more than half");
    expect((await sync(less, { ...inputs, mode: "plan" })).stdout).toContain(
      "Applied, it would be refused: 2 of 3 live files",
    );
    const allowed = await sync(less, { ...inputs, "allow-mass-delete": "true" });
    expect(allowed.outputs).toMatchObject({ result: "ok", live: "unknown" });
    expect(holds(join(target, "current"))).toEqual(["a.py"]);
  });

  it("lets one sync at a time to a target, and names the other", async () => {
    const target = workspace({});
    writeFiles(target, {
      "locks/x.json": JSON.stringify({ who: "ann", host: "runner-7", pid: 1, until: Date.now() + 60_000 }),
    });
    const result = await sync(repository, { target: `folder:${target}` });
    expect([result.outputs.result, result.outputs.live]).toEqual(["refused", "unchanged"]);
    expect(result.stdout).toMatch(/Another sync to folder:.* is at work: ann on runner-7/);
  });

  it("moves nothing when there is no Airflow at airflow-url, or another service", async () => {
    const target = join(workspace(), "team");
    const dead = { target: `folder:${target}`, "airflow-url": `http://127.0.0.1:${await freePort()}` };
    const result = await sync(repository, dead);
    expect([result.code, result.outputs.result]).toEqual([3, "outside"]);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Airflow answered connection refused to GET http.*Is Airflow up, and airflow-url right\?$/,
      ),
    ]);
    const other = createServer((_, response) => response.writeHead(404).end()).listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const wrong = await sync(repository, { ...dead, "airflow-url": url });
    other.close();
    expect([wrong.code, wrong.outputs.result]).toEqual([2, "misuse"]);
    expect(wrong.stdout).toContain("answers, but is no Airflow");
    expect(existsSync(join(target, "current"))).toBe(false);
  });

  it("goes back to the release before without rewriting it", async () => {
    const target = join(workspace(), "team");
    const inputs = { target: `folder:${target}` };
    await sync(workspace({ "dags/a.py": dag("a", "1") }), inputs);
    const first = live(target);
    const alone = await sync(repository, { ...inputs, mode: "rollback" });
    expect([alone.outputs.result, live(target)]).toEqual(["misuse", first]);
    expect(alone.stdout).toContain("there is no release before the live one");
    await sync(workspace({ "dags/a.py": dag("a", "2") }), inputs);
    const back = await sync(repository, { ...inputs, mode: "rollback" });
    expect(back.outputs).toMatchObject({ result: "ok", release: first, live: "unknown" });
  });
});

describe("each wrong input is told in one line", () => {
  const repository = workspace({ "dags/a.py": dag("a"), "empty/.env": "", "bad.yml": "sync:\n  proof-time: soon\n" });
  const wrong: [Record<string, string>, string | RegExp][] = [
    [{ path: "nowhere" }, /^input path: there is no nowhere in .* Name the folder that holds your DAGs\.$/],
    [{ path: "../x" }, /^input path: \.\.\/x lies outside of /],
    [{ path: "empty" }, /^input path: there is no file in empty to sync: 1 are left out\. Name the folder/],
    [{ target: "" }, /^input target: is required, and nothing is given/],
    [{ target: "/srv/dags" }, /^input target: "\/srv\/dags" is no target\. Write folder:DIR/],
    [
      { target: "folder:" },
      /^input target: "folder:" is no folder:DIR\. folder:DIR: Airflow reads DIR\/current\. For example/,
    ],
    [{ target: "folder:/nowhere/at/all" }, /^input target: \/nowhere\/at\/all can't be written .* Make the folder/],
    [{ mode: "aply" }, 'input mode: "aply" is not one of auto, plan, apply, rollback. Did you mean apply?'],
    [{ release: "r1" }, "input release: is for mode rollback alone. Leave it out, or set mode: rollback."],
    [
      { images: "[]" },
      /^input images: "\[\]" is no JSON object of names and references with digests\. Hand on the output images/,
    ],
    [{ images: '{"a": "b:latest"}' }, /^input images: .* is no JSON object of names and references with digests/],
    [{ adopt: "yes" }, 'input adopt: "yes" is neither true nor false. Write true or false.'],
    [{ "allow-mass-delete": "1" }, 'input allow-mass-delete: "1" is neither true nor false. Write true or false.'],
    [
      { "airflow-url": "airflow.example.org" },
      /^input airflow-url: "airflow\.example\.org" is not an http or https address/,
    ],
    [
      { "airflow-url": "http://127.0.0.1:9", "airflow-username": "ci" },
      /^input airflow-password: is missing: only airflow-username is given/,
    ],
    [{ "airflow-url": "http://127.0.0.1:9", "airflow-password": "x" }, /^input airflow-username: is missing/],
    [{ config: "bad.yml" }, /^bad\.yml:2:15: sync\.proof-time is "soon"; it is not a time span such as 90s or 5m/],
  ];

  it.each(wrong)("%j", async (inputs, message) => {
    const target = join(workspace(), "team");
    const result = await sync(repository, { target: `folder:${target}`, ...inputs });
    expect(result.annotations.map((annotation) => annotation.message)).toEqual([
      typeof message === "string" ? message : expect.stringMatching(message),
    ]);
    expect([result.code, result.outputs.result]).toEqual([2, "misuse"]);
    expect(existsSync(join(target, "current"))).toBe(false);
  });
});
