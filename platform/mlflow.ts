/** MLflow's tracking server and model registry on SQLite, as lean as it goes: one worker, and none of the processes that run its jobs. */
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "./port.ts";
import { keepsBytecode, type PythonEnvironment, pythonEnvironment } from "./python.ts";
import { answers, type Launch, type Server, type StartOptions, startServer } from "./server.ts";
import type { Tool } from "./tool.ts";

export type MlflowVersion = "3.17.2" | "2.22.0";

export const mlflowVersions: readonly MlflowVersion[] = ["3.17.2", "2.22.0"];

export interface MlflowOptions extends StartOptions {
  /** Where it is to listen, when somebody has to know before it does; a free port when left out. */
  port?: number;
  /** Processes that answer; `mlflow server` starts 4 where it is told nothing. 1 when left out. */
  workers?: number;
  /** Where the whole server stands, as `/mlflow`; 2.22 leaves `/api` at the root and moves what browsers use. */
  staticPrefix?: string;
  /** Demands a user and password (`credentials`) of all requests but `/health`. */
  basicAuth?: boolean;
  /** Where the server puts artifacts: a folder, or `s3://bucket/prefix`; `artifacts` in the server's folder when left out. */
  artifacts?: string;
  /** Variables for its process, as the keys of an artifact store. */
  env?: Readonly<Record<string, string>>;
}

/** The environment of one MLflow; `mlflow` is in its `bin`. */
export function mlflowEnvironment(version: MlflowVersion): Promise<PythonEnvironment> {
  return pythonEnvironment(`mlflow-${version[0]}`);
}

export const mlflowTools: Tool[] = mlflowVersions.map((version) => ({
  name: `mlflow-${version[0]}`,
  version,
  async install() {
    const { python, bin } = await mlflowEnvironment(version);
    return { python, bin };
  },
}));

export function startMlflow(version: MlflowVersion, options: MlflowOptions = {}): Promise<Server> {
  return startServer(
    `mlflow ${version}`,
    options,
    () => mlflowEnvironment(version),
    async (environment, dir) => {
      const port = options.port ?? (await freePort());
      const origin = `http://127.0.0.1:${port}`;
      const credentials = { username: "admin", password: randomBytes(12).toString("hex") };
      // What mlflow's own command line hands to its workers; the names are private, so the versions are pinned.
      const env: Record<string, string> = {
        ...keepsBytecode,
        _MLFLOW_SERVER_FILE_STORE: `sqlite:///${join(dir, "mlflow.db")}`,
        _MLFLOW_SERVER_REGISTRY_STORE: `sqlite:///${join(dir, "mlflow.db")}`,
        _MLFLOW_SERVER_ARTIFACT_ROOT: "mlflow-artifacts:/",
        _MLFLOW_SERVER_ARTIFACT_DESTINATION: options.artifacts ?? join(dir, "artifacts"),
        _MLFLOW_SERVER_SERVE_ARTIFACTS: "true",
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: "false",
        MLFLOW_DISABLE_TELEMETRY: "true",
        ...(version === "3.17.2" && { _MLFLOW_SGI_NAME: "uvicorn" }),
        ...(options.staticPrefix && { _MLFLOW_STATIC_PREFIX: options.staticPrefix }),
        ...options.env,
      };
      if (options.basicAuth) {
        const config = join(dir, "basic_auth.ini");
        await writeFile(config, authConfig(join(dir, "basic_auth.db"), credentials), { mode: 0o600 });
        env.MLFLOW_AUTH_CONFIG_PATH = config;
        env.MLFLOW_FLASK_SERVER_SECRET_KEY = randomBytes(32).toString("hex");
      }
      const prefix = options.staticPrefix ?? "";
      return {
        url: `${origin}${prefix}`,
        ...(options.basicAuth && { credentials }),
        processes: [{ name: "mlflow", env, ...command(version, environment, port, options) }],
        ready: () => answers(`${origin}${version === "2.22.0" ? "" : prefix}/health`),
      };
    },
  );
}

/** 3.x is an ASGI application, 2.x a WSGI one. */
function command(
  version: MlflowVersion,
  { python }: PythonEnvironment,
  port: number,
  { basicAuth = false, workers = 1 }: MlflowOptions,
): Pick<Launch, "program" | "args"> {
  if (version === "2.22.0") {
    const app = basicAuth ? "mlflow.server.auth:create_app()" : "mlflow.server:app";
    const bind = ["--bind", `127.0.0.1:${port}`];
    return { program: python, args: ["-m", "gunicorn", ...bind, "--workers", String(workers), "--threads", "8", app] };
  }
  const listen = ["--host", "127.0.0.1", "--port", String(port)];
  const app = basicAuth ? ["--factory", "mlflow.server.auth:create_app"] : ["mlflow.server.fastapi_app:app"];
  return { program: python, args: ["-m", "uvicorn", ...listen, "--workers", String(workers), ...app] };
}

const authConfig = (database: string, { username, password }: { username: string; password: string }) => `[mlflow]
default_permission = READ
database_uri = sqlite:///${database}
admin_username = ${username}
admin_password = ${password}
authorization_function = mlflow.server.auth:authenticate_request_basic_auth
`;
