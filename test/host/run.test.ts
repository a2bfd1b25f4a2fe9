/** One action through host and runner, in a process of its own: what the user, GitHub and the next step see. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { releaseRecord } from "../../src/release/record.ts";
import { compile, play } from "./scenario.ts";

beforeAll(compile, 60_000);

const ok = 'return { result: "ok", because: "All is well." };';

describe("mistakes of the user's", () => {
  it("are reported together, before any work, without the secret's value", async () => {
    const seen = await play({
      body: 'host.log("worked"); return { result: "ok", because: "" };',
      given: { model: "", "fail-on": "waning", "time-limit": "soon", password: "hunter2hunter2" },
      config: "lint:\n  rules:\n    dag-cicle: info\n",
    });
    expect(seen.code).toBe(2);
    expect(seen.stdout).not.toContain("worked");
    expect(seen.outputs).toMatchObject({ result: "misuse" });
    const said = seen.stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(said).toEqual([
      '::error::input fail-on: "waning" is not one of error, warning, never. Did you mean warning?',
      '::error::input time-limit: "soon" is not a time span. Write a number and s, m, h or d, such as 90s, 15m or 1h30m.',
      "::error file=mlops.yml,line=3,col=5::mlops.yml:3:5: lint.rules.dag-cicle is no setting. Did you mean dag-cycle?",
      "::error::input model: is required, and nothing is given. The model to look at. For example: skin/3",
      "::error::4 mistakes to mend.",
    ]);
    expect(seen.stdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain("hunter2");
  });

  it("in the folder's name stop before everything else", async () => {
    const seen = await play({ body: ok, given: { "working-directory": "nowhere" } });
    expect(seen.code).toBe(2);
    expect(seen.stdout).toContain('input working-directory: "nowhere" is no folder.');
  });
});

describe("the order input, environment, use case, top level, default", () => {
  const body =
    'host.output("findings", inputs["fail-on"] + " " + config.lint["fail-on"]); return { result: "ok", because: "" };';
  const config = `
lint: { fail-on: warning }
use-cases: { skin: { lint: { fail-on: error } } }
environments: { test: { lint: { fail-on: never } } }
`;
  it.each([
    [{ body }, "error error"],
    [{ body, config }, "warning warning"],
    [{ body, config, given: { "use-case": "skin" } }, "error error"],
    [{ body, config, given: { "use-case": "skin", environment: "test" } }, "never never"],
    [{ body, config, given: { environment: "test", "fail-on": "warning" } }, "warning warning"],
  ])("%# of 5", async (scenario, expected) => {
    expect((await play(scenario)).outputs.findings).toBe(expected);
  });
});

describe("results", () => {
  it.each([
    ["ok", 0, ok, "All is well."],
    ["refused", 1, 'return { result: "refused", because: "The gate is shut." };', "::error::The gate is shut."],
    ["misuse", 2, 'throw new UserError("is odd", "dags/a.py", "Mend it.");', "::error::dags/a.py: is odd. Mend it."],
    [
      "outside",
      3,
      'throw new RemoteError("MLflow", "GET /runs", 503, "Is the server up?");',
      "::error::MLflow answered 503 to GET /runs. Is the server up?",
    ],
    ["bug", 70, "null.x;", "Please report it with the lines above"],
  ])("%s is exit code %d, with outputs set first", async (result, code, body, said) => {
    const seen = await play({ body: `host.output("findings", [1]); ${body}` });
    expect(seen.code).toBe(code);
    expect(seen.outputs).toMatchObject({ result, findings: "[1]" });
    expect(seen.stdout).toContain(said);
    expect(seen.stdout.includes("scenario.mjs")).toBe(result === "bug");
  });

  it("an output that is not declared is a bug", async () => {
    const seen = await play({ body: `host.output("findngs", 1); ${ok}` });
    expect(seen.code).toBe(70);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("%s cancels an action that heeds it, with outputs set", async (signal) => {
    const body = `host.log("ready"); await new Promise((_, reject) => {
      const busy = setInterval(() => {}, 1000);
      host.signal.addEventListener("abort", () => { clearInterval(busy); reject(host.signal.reason); });
    });`;
    const seen = await play({ body, signal });
    expect(seen.code).toBe(130);
    expect(seen.outputs.result).toBe("cancelled");
    expect(seen.stdout).toContain(`Cancelled: stopped by ${signal}.`);
  });

  it("deletes its temporary folders, and leaves the summary's file", async () => {
    const seen = await play({
      body: `host.log(await host.tempDir()); await host.tempDir(); await host.summary("# A"); ${ok}`,
    });
    const left = readdirSync(join(seen.folder, "temp"));
    expect(left).toHaveLength(1);
    expect(readFileSync(seen.outputs["summary-file"]!, "utf8")).toBe("# A\n");
    expect(seen.outputs["summary-file"]).toBe(join(seen.folder, "temp", left[0]!));
  });
});

describe("what GitHub gets", () => {
  it("ten annotations of a kind, the rest counted, and no eleventh error for the verdict", async () => {
    const seen = await play({
      body: `await host.annotate([...Array(25).keys()].map((line) => finding(line + 1)).concat(finding(1, { severity: "info", message: "a\\n::error::b" })));
        return { result: "refused", because: "25 errors." };`,
    });
    expect(seen.stdout.match(/^::error /gm)).toHaveLength(10);
    expect(seen.stdout.match(/^::error::/gm)).toBeNull();
    expect(seen.stdout).toContain("15 errors more in the job summary");
    expect(seen.stdout).toContain(
      "::error title=dag-cycle,file=dags/a.py,line=1,endLine=1,col=2,endColumn=5::the message%0Athe why%0Athe docs",
    );
    expect(seen.stdout).toMatch(/^::notice .*::a%0A:\u200b:error::b%0A/m);
    expect(seen.code).toBe(1);
  });

  it("paths of annotations from the repository's root", async () => {
    const seen = await play({
      body: `await host.annotate([finding(1)]); ${ok}`,
      given: { "working-directory": "temp" },
    });
    expect(seen.stdout).toContain("file=temp/dags/a.py,");
  });

  it("no command that user text smuggles in, neither in the log nor in a group's title", async () => {
    const seen = await play({
      body: `host.log("x\\n::set-output name=result::ok\\n  ::error::y"); await host.group("t\\n::error::z", async () => host.log("##[error]w")); ${ok}`,
    });
    expect(seen.stdout).not.toMatch(/^\s*::(set-output|error)/m);
    expect(seen.stdout).not.toContain("##[");
  });

  it("masks of a secret, its lines and encoded forms; its value nowhere else", async () => {
    const password = "correct horse/battery\nstaple+1";
    const seen = await play({
      given: { password },
      body: `host.log(inputs.password); host.log(encodeURIComponent(inputs.password)); host.log(btoa("me:" + inputs.password));
        host.output("findings", inputs.password); host.record({ note: inputs.password }); await host.summary(inputs.password);
        throw new Error("cannot log in with " + inputs.password);`,
    });
    const masks = seen.stdout.split("\n").filter((line) => line.startsWith("::add-mask::"));
    expect(masks).toEqual(expect.arrayContaining(["::add-mask::correct horse/battery", "::add-mask::staple+1"]));
    const rest = [
      seen.stdout.replaceAll(/^::add-mask::.*$/gm, ""),
      seen.stderr,
      JSON.stringify(seen.outputs),
      seen.summary,
    ];
    for (const text of rest) expect(text).not.toMatch(/horse|staple|Y29ycmVjd|Y3Qgb|staple%2B1/);
    expect(seen.code).toBe(70);
  });

  it("a summary within its limit, all of it in the file", async () => {
    const body = `for (const n of [1, 2]) await host.summary(("line of the summary " + n + "\\n").repeat(40_000)); ${ok}`;
    const seen = await play({ body });
    expect(Buffer.byteLength(seen.summary)).toBeLessThanOrEqual(1_048_576);
    expect(seen.summary).toContain("The summary ends here");
    expect(readFileSync(seen.outputs["summary-file"]!, "utf8")).toHaveLength(2 * 40_000 * 22);
  });

  it("a record that its schema allows, with this action's part", async () => {
    const seen = await play({ body: `host.record({ dags: 3 }); ${ok}`, env: { GITHUB_SHA: "a".repeat(40) } });
    expect(releaseRecord.parse(JSON.parse(seen.outputs.record!))).toEqual({
      schema: "mlops-actions/release-record/1",
      commit: "a".repeat(40),
      actions: { probe: { dags: 3 } },
    });
  });

  it.each([
    ["a second part", "host.record({ a: 1 }); host.record({ b: 2 });"],
    ["a part that is too large", 'host.record({ a: "x".repeat(64_001) });'],
  ])("no record with %s: that is a bug", async (_, body) => {
    const seen = await play({ body: `${body} ${ok}` });
    expect(seen.code).toBe(70);
    expect(Buffer.byteLength(seen.outputs.record!)).toBeLessThan(64_000);
  });

  it.each([
    ["pull_request", { pull_request: { base: { sha: "b1" } } }, "b1"],
    ["push", { before: "b2" }, "b2"],
    ["merge_group", { merge_group: { base_sha: "b3" } }, "b3"],
    ["push", { before: "0".repeat(40) }, "none"],
  ])("the base of a %s", async (name, event, base) => {
    const body = `host.output("findings", host.event.base ?? "none"); ${ok}`;
    const seen = await play({ body, event, env: { GITHUB_EVENT_NAME: name } });
    expect(seen.outputs.findings).toBe(base);
  });
});

describe("what a terminal gets", () => {
  const body = `host.log("looking"); await host.annotate([finding(1)]); return { result: "refused", because: "1 error.", details: () => ({ files: [] }) };`;

  it("findings on standard output, the rest on standard error", async () => {
    const seen = await play({ body, host: "text" });
    expect(seen.stdout).toContain("dags/a.py:1:2 error dag-cycle");
    expect(seen.stderr).toBe("looking\n1 error.\n");
    expect(seen.code).toBe(1);
    expect(seen.outputs).toEqual({});
  });

  it("one JSON document, with the action's details", async () => {
    const seen = await play({ body, host: "json" });
    expect(JSON.parse(seen.stdout)).toMatchObject({
      schema: "mlops-actions/probe/1",
      result: "refused",
      because: "1 error.",
      findings: [{ rule: "dag-cycle" }],
      files: [],
    });
  });

  it("a JSON document of mistakes too", async () => {
    const seen = await play({ body, host: "json", given: { "fail-on": "x" } });
    expect(JSON.parse(seen.stdout)).toMatchObject({
      result: "misuse",
      findings: [],
      problems: [
        { where: "input fail-on", what: '"x" is not one of error, warning, never', fix: "Write one of them." },
      ],
    });
    expect(seen.code).toBe(2);
  });

  it("one line for a single mistake, one for each of several", async () => {
    const one = await play({ body, host: "text", given: { "fail-on": "x" } });
    expect(one.stderr).toBe('input fail-on: "x" is not one of error, warning, never. Write one of them.\n');
    const two = await play({ body, host: "text", given: { "fail-on": "x", model: "" } });
    expect(two.stderr.split("\n")).toHaveLength(4);
  });
});
