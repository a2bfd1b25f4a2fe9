/** sync-dags as its users run it, where no Airflow is asked: what goes along, what is refused, which mistakes are told. */
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import { freePort } from "../../platform/port.ts";
import { writeFiles } from "./step.ts";
import { dag, digest, holds, live, sync, workspace } from "./syncing.ts";

jest.setTimeout(60_000);

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
        /^Airflow answered connection refused to GET http.*Is Airflow up, and airflow-url right\? Nothing at the target was changed\.$/,
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
    [
      { target: "git+https://ann:secret@example.org/dags" },
      /^input target: "git\+https:\/\/\*\*\*@example\.org\/dags" is no git\+URL#branch\. .* URL without credentials/,
    ],
    [{ target: "observe:" }, /^input airflow-url: is needed by target observe:, which only looks at Airflow\./],
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
