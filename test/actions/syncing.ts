/** What the tests of sync-dags share: a repository with DAGs, a sync of it, and what its target holds. */
import { readdirSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { type Step, type StepOptions, step, tempFolder, writeFiles } from "./step.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, deleted after the tests. */
export function workspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = tempFolder();
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

/** A DAG file of both Airflows; `said` is what tells one version of it from another. */
export const dag = (id: string, said = "1") => `
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

/** Writes DAG files of a repository anew, and deletes those without a text. Paths are below its `dags/`. */
export function changeDags(repository: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files))
    if (text === undefined) rmSync(join(repository, "dags", path));
    else writeFiles(join(repository, "dags"), { [path]: text });
}

/** A DAG that left a file that stays goes when Airflow's own limit is over: by default a minute or two, by these some 20 seconds. */
export const quickToForget = {
  AIRFLOW__DAG_PROCESSOR__STALE_DAG_THRESHOLD: "15",
  AIRFLOW__SCHEDULER__STALE_DAG_THRESHOLD: "15",
  AIRFLOW__SCHEDULER__PARSING_CLEANUP_INTERVAL: "5",
};

export const digest = `sha256:${"ab".repeat(32)}`;

export const sync = (folder: string, inputs: Record<string, string>, more: Partial<StepOptions> = {}): Promise<Step> =>
  step("sync-dags", { folder, inputs: { path: "dags", ...inputs }, ...more });

/** What a target holds, a line a thing. */
export const holds = (target: string) =>
  readdirSync(target, { recursive: true, encoding: "utf8" })
    .filter((path) => !/^(manifests|locks)/.test(path))
    .sort();

/** The live release. */
export const live = (target: string) => readlinkSync(join(target, "current")).replace("releases/", "");
