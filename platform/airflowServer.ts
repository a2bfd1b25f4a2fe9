/** Airflow's servers of both lines, on SQLite, tuned so that a new DAG file is live within seconds. */
import { randomBytes } from "node:crypto";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type AirflowVersion, airflowEnvironment } from "./airflow.ts";
import { cached } from "./cache.ts";
import { freePort } from "./port.ts";
import { keepsBytecode, type PythonEnvironment } from "./python.ts";
import { type Credentials, type Launch, type Server, type StartOptions, startServer } from "./server.ts";
import { must } from "./tool.ts";

export interface AirflowOptions extends StartOptions {
  /** The folder that it takes DAGs from; `dags` in the server's folder when left out. */
  dags?: string;
  /** Variables for its processes and so for its tasks, as `MLFLOW_TRACKING_URI` or further settings of Airflow. */
  env?: Readonly<Record<string, string>>;
}

export interface AirflowServer extends Server {
  credentials: Credentials;
  /** The folder that it takes DAGs from. */
  dags: string;
}

/**
 * Starts Airflow. 3.2.2 has the API below `/api/v2`, and gives a token for the credentials at `/auth/token`; 2.10.5 has it below
 * `/api/v1`, with Basic authentication. The user is an administrator of both.
 */
export async function startAirflow(version: AirflowVersion, options: AirflowOptions = {}): Promise<AirflowServer> {
  const credentials = { username: "admin", password: randomBytes(12).toString("hex") };
  const server = await startServer(
    `airflow ${version}`,
    options,
    async () => {
      const environment = await airflowEnvironment(version);
      return { environment, home: await migratedHome(version, environment) };
    },
    async ({ environment, home }, dir) => {
      const dags = options.dags ?? join(dir, "dags");
      await mkdir(dags, { recursive: true });
      await cp(home, dir, { recursive: true });
      const port = await freePort();
      const env = {
        ...commonSettings(environment, dir),
        AIRFLOW__CORE__DAGS_FOLDER: dags,
        AIRFLOW__LOGGING__WORKER_LOG_SERVER_PORT: String(await freePort()),
        ...(version === "3.2.2" ? settingsOf3(port, dir) : settingsOf2(port)),
        ...options.env,
      };
      const airflow = (name: string, ...args: string[]): Launch => ({
        name,
        program: environment.python,
        args: ["-m", "airflow", name, ...args],
        env,
      });
      // As a service manager does: on a busy machine one ends because another has SQLite locked for more than its five seconds.
      const service = (name: string): Launch => {
        const { program, args } = airflow(name);
        return { name, program: "sh", args: ["-c", 'until "$@"; do sleep 1; done', name, program, ...args], env };
      };
      const at = ["--port", String(port), "--workers", "1"];
      const url = `http://127.0.0.1:${port}`;
      // It takes five seconds to end, and has nothing to save.
      const known = { url, credentials, folders: { dags }, graceSeconds: 2 };
      if (version === "3.2.2") {
        await writeFile(join(dir, PASSWORDS), JSON.stringify({ [credentials.username]: credentials.password }), {
          mode: 0o600,
        });
        const processes = [
          airflow("api-server", "--host", "127.0.0.1", ...at),
          service("scheduler"),
          service("dag-processor"),
        ];
        return { ...known, processes, ready: () => healthy(`${url}/api/v2/monitor/health`, "dag_processor") };
      }
      return {
        ...known,
        before: [
          {
            name: "password",
            program: environment.python,
            args: ["-c", SET_PASSWORD],
            env: { ...env, ...asVariables(credentials) },
          },
        ],
        processes: [airflow("webserver", "--hostname", "127.0.0.1", ...at), service("scheduler")],
        ready: () => healthy(`${url}/api/v1/health`),
      };
    },
  );
  return { ...server, credentials, dags: server.folders?.dags ?? "" };
}

const PASSWORDS = "passwords.json";

/** Every loop of the servers comes round each second. */
function commonSettings({ bin }: PythonEnvironment, home: string): Record<string, string> {
  return {
    AIRFLOW_HOME: home,
    // The configuration beside a kept database names the folder that it was made in.
    AIRFLOW__LOGGING__BASE_LOG_FOLDER: join(home, "task-logs"),
    PATH: `${bin}:${process.env.PATH}`,
    ...keepsBytecode,
    PYTHONWARNINGS: "ignore",
    AIRFLOW__CORE__LOAD_EXAMPLES: "False",
    AIRFLOW__CORE__EXECUTOR: "LocalExecutor",
    AIRFLOW__CORE__PARALLELISM: "8",
    AIRFLOW__CORE__FERNET_KEY: randomBytes(32).toString("base64url").concat("="),
    AIRFLOW__CORE__MIN_SERIALIZED_DAG_UPDATE_INTERVAL: "0",
    AIRFLOW__CORE__MIN_SERIALIZED_DAG_FETCH_INTERVAL: "0",
    AIRFLOW__SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME: "0.5",
    AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${join(home, DATABASE)}`,
    AIRFLOW__DATABASE__LOAD_DEFAULT_CONNECTIONS: "False",
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED: "False",
  };
}

function settingsOf3(port: number, home: string): Record<string, string> {
  return {
    AIRFLOW__CORE__AUTH_MANAGER: "airflow.api_fastapi.auth.managers.simple.simple_auth_manager.SimpleAuthManager",
    AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS: "admin:admin",
    AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE: join(home, PASSWORDS),
    AIRFLOW__CORE__EXECUTION_API_SERVER_URL: `http://127.0.0.1:${port}/execution/`,
    AIRFLOW__API__BASE_URL: `http://127.0.0.1:${port}`,
    // On a busy machine the default of five seconds fails tasks that would have run.
    AIRFLOW__WORKERS__EXECUTION_API_TIMEOUT: "30.0",
    AIRFLOW__API__SECRET_KEY: randomBytes(32).toString("hex"),
    AIRFLOW__API_AUTH__JWT_SECRET: randomBytes(32).toString("hex"),
    // It would take one folder for all servers of the machine.
    AIRFLOW__DAG_PROCESSOR__DAG_BUNDLE_STORAGE_PATH: join(home, "bundles"),
    AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL: "1",
    AIRFLOW__DAG_PROCESSOR__BUNDLE_REFRESH_CHECK_INTERVAL: "1",
    AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL: "1",
  };
}

function settingsOf2(port: number): Record<string, string> {
  return {
    AIRFLOW__API__AUTH_BACKENDS: "airflow.api.auth.backend.basic_auth,airflow.api.auth.backend.session",
    AIRFLOW__WEBSERVER__BASE_URL: `http://127.0.0.1:${port}`,
    AIRFLOW__WEBSERVER__SECRET_KEY: randomBytes(32).toString("hex"),
    // On a busy machine it gives up after two minutes by default.
    AIRFLOW__WEBSERVER__WEB_SERVER_MASTER_TIMEOUT: "600",
    AIRFLOW__SCHEDULER__DAG_DIR_LIST_INTERVAL: "1",
    AIRFLOW__SCHEDULER__MIN_FILE_PROCESS_INTERVAL: "1",
    // It would take SequentialExecutor on SQLite, eight seconds and more a task.
    _AIRFLOW__SKIP_DATABASE_EXECUTOR_COMPATIBILITY_CHECK: "1",
  };
}

/** The API answers, and the processes that it names have reported of late. */
async function healthy(url: string, ...also: string[]): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
  const health = (await response.json()) as Record<string, { status: string | null } | undefined>;
  return ["metadatabase", "scheduler", ...also].every((part) => health[part]?.status === "healthy");
}

const DATABASE = "airflow.db";

/** A folder with an empty database in the newest shape, kept for later starts: making it takes longer than starting the servers. */
function migratedHome(version: AirflowVersion, environment: PythonEnvironment): Promise<string> {
  return cached(`airflow-home/${environment.key}`, async (home) => {
    const env = {
      ...commonSettings(environment, home),
      ...(version === "3.2.2" ? settingsOf3(0, home) : settingsOf2(0)),
    };
    const airflow = (...args: string[]) => must(environment.python, ["-m", "airflow", ...args], { cwd: home, env });
    await airflow("db", "migrate");
    if (version === "2.10.5") {
      const names = ["--username", "admin", "--firstname", "A", "--lastname", "B", "--email", "admin@example.org"];
      await airflow("users", "create", "--role", "Admin", ...names, "--use-random-password");
    }
  });
}

const asVariables = ({ username, password }: Credentials) => ({ MLOPS_USERNAME: username, MLOPS_PASSWORD: password });

/** The kept database has a user whose password nobody knows; each server gives it one of its own. */
const SET_PASSWORD = `
import os, sqlite3
from werkzeug.security import generate_password_hash
with sqlite3.connect("${DATABASE}") as database:
    hashed = generate_password_hash(os.environ["MLOPS_PASSWORD"], "pbkdf2:sha256:1000")
    changed = database.execute("update ab_user set password = ? where username = ?", (hashed, os.environ["MLOPS_USERNAME"]))
    assert changed.rowcount == 1
`;
