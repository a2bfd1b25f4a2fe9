/**
 * Real servers that all tests of a run share: started by jest's own process when the first test asks, ended with it. Give DAGs, models
 * and experiments names of your own, and put DAG files into a folder of your own below `folders.dags`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Server } from "../platform/server.ts";
import { startables } from "../platform/servers.ts";

export type SharedServer = Pick<Server, "url" | "credentials" | "folders" | "logs">;

/** Names of `platform/servers.ts`: `airflow`, `airflow-2`, `mlflow`, `mlflow-2`, `git`, `minio`, `registry`, … */
export async function server(name: string): Promise<SharedServer> {
  const folder = process.env.MLOPS_TEST_SERVERS;
  if (folder === undefined) throw new Error("test/shared-servers.mjs is not jest's globalSetup");
  if (!startables.some((one) => one.name === name)) throw new Error(`there is no server ${name}`);
  writeFileSync(join(folder, `${name}.wanted`), "");
  const answer = join(folder, `${name}.json`);
  while (!existsSync(answer)) await setTimeout(100);
  const { failed, ...found } = JSON.parse(readFileSync(answer, "utf8")) as SharedServer & { failed?: string };
  if (failed !== undefined) throw new Error(failed);
  return found;
}
