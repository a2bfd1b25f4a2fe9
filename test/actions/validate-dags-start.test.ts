/** validate-dags starts Airflow while it still looks for DAG files: with a Python that stands in for one that has Airflow. */
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it, jest } from "@jest/globals";
import { step, tempFolder, writeFiles } from "./step.ts";

// Far below the three minutes that an Airflow has to start.
jest.setTimeout(60_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The Python says of itself what is asked first, and then does `start` for Airflow. */
async function validate(start: string, files: Readonly<Record<string, string>>) {
  const folder = tempFolder();
  folders.push(folder);
  const python = join(folder, "python");
  const told = { airflow: "3.2.2", python, prefixes: [folder], paths: [], digest: "one" };
  writeFiles(folder, {
    ...files,
    python: `#!/bin/sh\nif [ "$1" = -c ]; then echo '${JSON.stringify(told)}'; exit 0; fi\n${start}\n`,
  });
  chmodSync(python, 0o755);
  // Airflow is started early only where no results of the same day are kept.
  const env = { MLOPS_ACTIONS_CACHE: join(folder, "cache") };
  const said = await step("validate-dags", { folder, inputs: { python, isolation: "process" }, env });
  return { ...said, folder };
}

const dag = { "dags/one.py": "from airflow.sdk import DAG\n\nwith DAG('one'):\n    pass\n" };

it("an Airflow that ends before it is told of any file ends the action, with its last words", async () => {
  const { code, stdout, outputs } = await validate("echo 'ImportError: no libsqlite3.so.0' >&2; exit 1", dag);
  expect({ code, result: outputs.result }).toEqual({ code: 2, result: "misuse" });
  expect(stdout).toContain("can't be started");
  expect(stdout).toContain("ImportError: no libsqlite3.so.0");
});

it("an Airflow that was started for nothing is ended: there is no DAG file", async () => {
  const { code, outputs, folder } = await validate("echo $$ > $0.pid; exec sleep 50", {
    "lib/helper.py": "NAME = 1\n",
  });
  expect({ code, result: outputs.result, imported: outputs["import-errors"] }).toEqual({
    code: 0,
    result: "ok",
    imported: "0",
  });
  const pid = readFileSync(join(folder, "python.pid"), "utf8").trim();
  expect(existsSync(`/proc/${pid}`)).toBe(false);
});
