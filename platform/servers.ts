/** The servers that people start by name. */
import { startAirflow } from "./airflowServer.ts";
import { startBuildkit } from "./buildkit.ts";
import { startDocker } from "./docker.ts";
import { startGithubProcess } from "./github.ts";
import { startGitProcess } from "./gitProcess.ts";
import { startMinio } from "./minio.ts";
import { startMlflow } from "./mlflow.ts";
import { startRegistry } from "./registry.ts";
import type { Server, StartOptions } from "./server.ts";

export interface Startable {
  name: string;
  version: string;
  start(options: StartOptions): Promise<Server>;
}

export const startables: readonly Startable[] = [
  { name: "airflow", version: "3.2.2", start: (options) => startAirflow("3.2.2", options) },
  { name: "airflow-2", version: "2.10.5", start: (options) => startAirflow("2.10.5", options) },
  { name: "mlflow", version: "3.17.2", start: (options) => startMlflow("3.17.2", options) },
  { name: "mlflow-2", version: "2.22.0", start: (options) => startMlflow("2.22.0", options) },
  { name: "git", version: "of this machine", start: (options) => startGitProcess(options) },
  { name: "github", version: "by @octokit/openapi 23.0.2", start: startGithubProcess },
  { name: "minio", version: "of February 2026", start: startMinio },
  { name: "registry", version: "of this Debian", start: startRegistry },
  { name: "docker", version: "of this Debian", start: startDocker },
  { name: "buildkit", version: "0.25.2", start: startBuildkit },
];
