import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { loadConfig } from "../../src/config/load.ts";
import { readConfig } from "../../src/config/read.ts";
import type { Problem } from "../../src/kernel/errors.ts";

const read = (text: string, query: { environment?: string; "use-case"?: string } = {}) =>
  readConfig(text, "mlops.yml", { environment: query.environment, "use-case": query["use-case"] });

const said = ({ what, where, fix }: Problem) => `${where}: ${what}. ${fix}`;
const mistakes = async (text: string) => (await read(text)).problems.map(said);

describe("merging", () => {
  const text = `
airflow: { version: "2.10" }
dags: { path: [dags, shared] }
lint:
  fail-on: error
  rules: { dag-cycle: warning, empty-dag: info }
use-cases:
  skin:
    dags: { path: cnn_skin_cancer }
    lint: { fail-on: warning, rules: { dag-cycle: error } }
environments:
  production:
    airflow: { version: "3.2.2" }
    lint: { fail-on: never }
`;

  it("takes the top level alone when nothing is named", async () => {
    expect((await read(text)).tree).toEqual({
      airflow: { version: "2.10" },
      dags: { path: ["dags", "shared"] },
      lint: { "fail-on": "error", rules: { "dag-cycle": "warning", "empty-dag": "info" } },
    });
  });

  it("puts the use case over the top level, the environment over both; lists replace", async () => {
    expect((await read(text, { "use-case": "skin", environment: "production" })).tree).toEqual({
      airflow: { version: "3.2.2" },
      dags: { path: "cnn_skin_cancer" },
      lint: { "fail-on": "never", rules: { "dag-cycle": "error", "empty-dag": "info" } },
    });
  });

  it("says which names there are", async () => {
    expect((await read(text, { environment: "producton" })).problems.map(said)).toEqual([
      'input environment: "producton" is not among the environments of mlops.yml. Did you mean production?',
    ]);
    expect((await read(text, { "use-case": "__proto__" })).problems.map(said)).toEqual([
      'input use-case: "__proto__" is not among the use-cases of mlops.yml. Write one of: skin.',
    ]);
  });
});

describe("mistakes, with line, column and the nearest known key", () => {
  it.each([
    ["lnit: {}", "mlops.yml:1:1: lnit is no setting. Did you mean lint?"],
    ["lint:\n  fail_on: error", "mlops.yml:2:3: lint.fail_on is no setting. Did you mean fail-on?"],
    [
      "lint:\n  fail-on: eror",
      'mlops.yml:2:12: lint.fail-on is "eror", which is not one of error, warning, never. Did you mean error?',
    ],
    [
      "lint:\n  rules:\n    dag-cicle: off",
      "mlops.yml:3:5: lint.rules.dag-cicle is no setting. Did you mean dag-cycle?",
    ],
    [
      "lint:\n  rules:\n    dag-cycle: false",
      'mlops.yml:3:16: lint.rules.dag-cycle is false, which is not one of off, error, warning, info. Write "off" in quotes.',
    ],
    [
      "lint:\n  rules:\n    dag-cycle: { severty: info }",
      "mlops.yml:3:18: lint.rules.dag-cycle.severty is no setting. Did you mean severity?",
    ],
    [
      "airflow:\n  version: 2.10",
      'mlops.yml:2:12: airflow.version is a number 2.10, but should be a text. Put it in quotes: "2.10".',
    ],
    [
      "dags:\n  path: [a, 7]",
      'mlops.yml:2:13: dags.path.1 is a number 7, but should be a text. Put it in quotes: "7".',
    ],
    ["dags:\n  path: 7", 'mlops.yml:2:9: dags.path is a number 7, but should be a text. Put it in quotes: "7".'],
    [
      "lint:",
      "mlops.yml:1:6: lint is empty, but should be a group of keys. Write keys below it (fail-on, rules, exclude), or take it out.",
    ],
    [
      "- a",
      expect.stringMatching(
        /^mlops\.yml:1:1: the file is a list, but should be a group of keys\. Write keys below it \(airflow, dags, lint, .*\)\.$/,
      ),
    ],
    [
      "environments:\n  production:\n    lint: { fail-on: 3 }",
      "mlops.yml:3:22: environments.production.lint.fail-on is 3, which is not one of error, warning, never. Write one of error, warning, never.",
    ],
  ])("%j", async (text, message) => {
    expect(await mistakes(text)).toEqual([message]);
  });

  it("lists all of them at once", async () => {
    expect(await mistakes("lint:\n  fail-on: no\n  foo: 1\nairflow: { version: x }\n")).toHaveLength(3);
  });
});

describe("hostile text", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"]
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
    .join("\n")}`;

  it.each([
    ["aliases that multiply", bomb, "repeats itself by aliases too often"],
    ["deep nesting", `lint: ${"[".repeat(100_000)}`, "is nested too deeply"],
    ["ten megabytes", `lint: "${"x".repeat(10_000_000)}"`, "has more than 1 MB"],
    ["__proto__", "lint:\n  __proto__: { fail-on: never }", "is no key for a setting"],
    ["a key twice", "lint: {}\nlint: {}", "the key stands here a second time"],
    ["a mapping as key", "? { a: b }\n: c", "is no key for a setting"],
    ["two documents", "lint: {}\n---\nlint: {}", "a second document begins here"],
    ["no YAML", "lint: [a", "is no YAML"],
  ])("%s", async (_, text, what) => {
    const started = performance.now();
    const { problems } = await read(text);
    expect(problems[0]!.what).toContain(what);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(({} as Record<string, unknown>)["fail-on"]).toBeUndefined();
  });

  it("says of deep nesting one thing only", async () => {
    expect((await read("[".repeat(100_000))).problems).toHaveLength(1);
  });

  it("takes an empty file as no settings", async () => {
    expect(await read("# nothing\n")).toMatchObject({ tree: {}, problems: [] });
  });
});

describe("what is there under the name mlops.yml", () => {
  const load = async (make: (path: string) => void, config?: string) => {
    const directory = mkdtempSync(join(tmpdir(), "config-"));
    make(join(directory, "mlops.yml"));
    return (await loadConfig({ directory, config, environment: undefined, "use-case": undefined })).problems.map(said);
  };

  it("may be nothing, and with a byte order mark", async () => {
    expect(await load(() => {})).toEqual([]);
    expect(await load((path) => writeFileSync(path, "\ufefflint:\r\n  fail-on: never\r\n"))).toEqual([]);
  });

  it.each([
    ["a folder", mkdirSync, "is a folder, not a file. Let mlops.yml be a file that can be read, or take it away."],
    [
      "a link to nowhere",
      (path: string) => symlinkSync("nowhere", path),
      "there is no such file. Let mlops.yml be a file that can be read, or take it away.",
    ],
    [
      "UTF-16",
      (path: string) => writeFileSync(path, "\ufefflint:", "utf16le"),
      "is not text in UTF-8. Save it with the encoding UTF-8.",
    ],
  ])("%s", async (_, make, words) => {
    expect(await load(make)).toEqual([`mlops.yml: ${words}`]);
  });

  it("is of no interest when another file is named", async () => {
    expect(await load(mkdirSync, "other.yml")).toEqual([
      "other.yml: there is no such file. Name an existing file by the input config, or leave the input out.",
    ]);
  });
});
