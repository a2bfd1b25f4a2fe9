/**
 * Airflow over its REST API: v2 of Airflow 3.x and v1 of 2.x, behind the same methods and types. Read off both OpenAPI documents and
 * seen on 3.2.2 and 2.10.5. Every method throws UserError when Airflow refuses the credentials or a permission, HttpError when it
 * fails, and the signal's reason when aborted.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../kernel/errors.ts";
import { type AirflowInputs, airflowInputs } from "./airflow-inputs.ts";
import type { Dag, DagRun, Health, ImportError, TaskInstance } from "./airflow-shapes.ts";
import * as shapes from "./airflow-shapes.ts";
import { type Answer, type Asked, Http, HttpError, type Shape } from "./http.ts";

export type { Dag, DagRun, Health, ImportError, TaskInstance } from "./airflow-shapes.ts";

const hint = "Is Airflow up, and airflow-url right?";
/** Airflow caps the length of a page, silently, at 100 by default. */
const page = 100;
/** A dead Airflow is told after so many seconds. */
const patience = 15;

/** Finds out which Airflow answers, and that it lets us in. Throws UserError when it is none or does not. */
export async function connectAirflow(inputs: AirflowInputs, signal?: AbortSignal): Promise<Airflow> {
  const base = inputs["airflow-url"];
  if (base === undefined)
    throw new UserError(
      "is required, and nothing is given",
      "input airflow-url",
      `For example: ${airflowInputs["airflow-url"].example}`,
    );
  const access = accessOf(inputs);
  const open = new Http({ service: "Airflow", base, hint, deadline: patience, ...(signal && { signal }) });
  for (const api of [2, 1] as const) {
    const answer = await open.request("GET", `/api/v${api}/version`, { answers: [401, 403, 404] });
    if (answer.status === 404) continue;
    const version = answer.status === 200 ? answer.json(shapes.versionShape).version : api === 2 ? "3" : "2";
    const airflow = new Airflow({ url: base, api, version, access, ...(signal && { signal }) });
    await airflow.signIn();
    return airflow;
  }
  throw new UserError(
    `${base} answers, but is no Airflow: it has neither /api/v2/version nor /api/v1/version`,
    "input airflow-url",
    "Give the address of Airflow's front page, without /home or /api.",
  );
}

type Access = { token: string } | { username: string; password: string } | undefined;

function accessOf(inputs: AirflowInputs): Access {
  const { "airflow-username": username, "airflow-password": password, "airflow-token": token } = inputs;
  if (token !== undefined) return { token };
  if (username !== undefined && password !== undefined) return { username, password };
  if (username === undefined && password === undefined) return undefined;
  const missing = username === undefined ? "airflow-username" : "airflow-password";
  const given = username === undefined ? "airflow-password" : "airflow-username";
  throw new UserError(`is missing: only ${given} is given`, `input ${missing}`, "Give both, or airflow-token alone.");
}

interface AirflowOptions {
  url: string;
  api: 1 | 2;
  version: string;
  access: Access;
  signal?: AbortSignal;
}

export class Airflow {
  readonly url: string;
  readonly api: 1 | 2;
  /** `3.2.2`; only the first number where Airflow does not tell more. */
  readonly version: string;
  readonly #http: Http;
  readonly #access: Access;
  #token: Promise<string> | undefined;

  constructor({ url, api, version, access, signal }: AirflowOptions) {
    this.url = url;
    this.api = api;
    this.version = version;
    this.#access = access;
    const common = { service: "Airflow", base: url, hint, ...(signal && { signal }) };
    const login = new Http(common);
    this.#http = new Http({ ...common, headers: async () => this.#authorization(login) });
  }

  /** Throws UserError when Airflow does not let us in. */
  async signIn(): Promise<void> {
    await this.#ask("GET", "/dags", { query: { limit: 1 } }, shapes.dagsShape);
  }

  async health(): Promise<Health> {
    return this.#ask("GET", this.api === 2 ? "/monitor/health" : "/health", {}, shapes.healthShape);
  }

  /** The server's clock, to the second. */
  async now(): Promise<Date> {
    const { headers } = await this.#send("GET", "/version");
    const date = new Date(headers.get("date") ?? "");
    if (!Number.isNaN(date.getTime())) return date;
    throw new HttpError("Airflow", `GET ${this.url}/api/v${this.api}/version`, "200 without the header Date", hint);
  }

  /** undefined when there is none of that id. */
  dag(dagId: string): Promise<Dag | undefined> {
    return this.#find(`/dags/${part(dagId)}`, shapes.dagShape);
  }

  /** The ids of a DAG's tasks, as its file has them now. */
  async taskIds(dagId: string): Promise<string[]> {
    const { tasks } = await this.#ask("GET", `/dags/${part(dagId)}/tasks`, {}, shapes.taskIdsShape);
    return tasks.map(({ task_id }) => task_id);
  }

  /** All of them, stale ones too when asked for. Bundles are of 3.x; 2.x answers no DAG for them. */
  async dags(
    wanted: { stale?: boolean; paused?: boolean; bundleName?: string; bundleVersion?: string } = {},
  ): Promise<Dag[]> {
    const { stale = false, paused, bundleName, bundleVersion } = wanted;
    if (this.api === 1 && (bundleName ?? bundleVersion) !== undefined) return [];
    const query = {
      paused,
      ...(this.api === 2
        ? { exclude_stale: !stale, bundle_name: bundleName, bundle_version: bundleVersion }
        : { only_active: !stale }),
    };
    return this.#pages("/dags", query, shapes.dagsShape, ({ dags }) => dags);
  }

  /** Each once, though 3.x lists one for every DAG of its file. */
  async importErrors(): Promise<ImportError[]> {
    const rows = await this.#pages("/importErrors", {}, shapes.importErrorsShape, (found) => found.import_errors);
    return [...new Map(rows.map((error) => [error.id, error])).values()];
  }

  /** The text of its file, as Airflow last read it; undefined when Airflow has none. */
  async dagSource({ dagId, fileToken }: Pick<Dag, "dagId" | "fileToken">): Promise<string | undefined> {
    if (this.api === 2) return (await this.#find(`/dagSources/${part(dagId)}`, shapes.sourceShape))?.content;
    const asked = { answers: [404], headers: { accept: "text/plain" } };
    const answer = await this.#send("GET", `/dagSources/${part(fileToken)}`, asked);
    return answer.status === 404 ? undefined : answer.text();
  }

  /** Asks for the file to be read again; on 3.x its whole bundle is refreshed. False when there is no such file any more. */
  async reparse(fileToken: string): Promise<boolean> {
    const { status } = await this.#send("PUT", `/parseDagFile/${part(fileToken)}`, { answers: [404, 409] });
    return status !== 404;
  }

  /**
   * Starts a run of this id, or says that there is one. The id makes it safe to repeat: Airflow keeps it unique, so a request that was
   * sent twice, or whose answer was lost, starts one run.
   */
  async trigger(
    dagId: string,
    { runId, conf }: { runId: string; conf: Readonly<Record<string, unknown>> },
  ): Promise<DagRun | "exists"> {
    const json = { dag_run_id: runId, conf, ...(this.api === 2 && { logical_date: null }) };
    const asked = { json, repeatable: true, answers: [409] };
    for (let tries = 1; ; tries++) {
      try {
        const answer = await this.#send("POST", `/dags/${part(dagId)}/dagRuns`, asked);
        return answer.status === 409 ? "exists" : answer.json(shapes.runShape);
      } catch (error) {
        if (!(error instanceof HttpError) || (typeof error.status === "number" && error.status < 500)) throw error;
        // Of several at the same time the slower ones may be told 500, even before the first one's run is there.
        if (await this.run(dagId, runId).catch(() => undefined)) return "exists";
        if (tries === 3) throw error;
        await sleep(500 * tries);
      }
    }
  }

  /** undefined when there is none of that id. */
  run(dagId: string, runId: string): Promise<DagRun | undefined> {
    return this.#find(runPath(dagId, runId), shapes.runShape);
  }

  /** Runs of these DAGs that have not ended, at most 100 of them, and how many there are. */
  async runsInFlight(dagIds: readonly string[]): Promise<{ runs: DagRun[]; total: number }> {
    const json = { dag_ids: dagIds, states: ["running", "queued"], page_limit: page, order_by: "-start_date" };
    const asked = { json, repeatable: true };
    const { dag_runs, total_entries } = await this.#ask("POST", "/dags/~/dagRuns/list", asked, shapes.runsShape);
    return { runs: dag_runs, total: total_entries };
  }

  /** All task instances of a run. */
  tasks(dagId: string, runId: string): Promise<TaskInstance[]> {
    const path = `${runPath(dagId, runId)}/taskInstances`;
    return this.#pages(path, {}, shapes.tasksShape, (found) => found.task_instances);
  }

  /** The lines that one try of a task instance has written so far. */
  async log(
    dagId: string,
    runId: string,
    task: Pick<TaskInstance, "taskId" | "mapIndex" | "tryNumber">,
  ): Promise<string[]> {
    const path = `${runPath(dagId, runId)}/taskInstances/${part(task.taskId)}/logs/${task.tryNumber}`;
    const query = { map_index: task.mapIndex, full_content: true };
    const accept = this.api === 2 ? "application/json" : "text/plain";
    const answer = await this.#send("GET", path, { query, headers: { accept }, answers: [404] });
    if (answer.status === 404) return [];
    const lines = this.api === 2 ? answer.json(shapes.logShape).content : [answer.text()];
    return lines.flatMap((line) => line.trimEnd().split("\n"));
  }

  /** Lets the failed tasks of a run, and what waited for them, run again. Answers the ids of those tasks. */
  async clearFailed(dagId: string, runId: string): Promise<string[]> {
    const json = { dry_run: false, only_failed: true, dag_run_id: runId, reset_dag_runs: true };
    const path = `/dags/${part(dagId)}/clearTaskInstances`;
    const { task_instances } = await this.#ask("POST", path, { json }, shapes.clearedShape);
    return [...new Set(task_instances.map(({ task_id }) => task_id))];
  }

  /** What a task handed on; undefined when it handed on nothing. */
  async xcom(dagId: string, runId: string, taskId: string, mapIndex = -1): Promise<unknown> {
    const path = `${runPath(dagId, runId)}/taskInstances/${part(taskId)}/xcomEntries/return_value`;
    const asked = { query: { stringify: false, map_index: mapIndex }, answers: [404] };
    const answer = await this.#send("GET", path, asked);
    return answer.status === 404 ? undefined : answer.json(shapes.xcomShape).value;
  }

  /** Where people see the DAG. */
  dagUrl(dagId: string): string {
    return `${this.url}/dags/${part(dagId)}`;
  }

  /** Where people see the run. */
  runUrl(dagId: string, runId: string): string {
    return `${this.dagUrl(dagId)}/${this.api === 2 ? "runs/" : "grid?dag_run_id="}${part(runId)}`;
  }

  async #ask<T>(method: string, path: string, asked: Asked, shape: Shape<T>): Promise<T> {
    return (await this.#send(method, path, asked)).json(shape);
  }

  async #find<T>(path: string, shape: Shape<T>): Promise<T | undefined> {
    const answer = await this.#send("GET", path, { answers: [404] });
    return answer.status === 404 ? undefined : answer.json(shape);
  }

  async #pages<T extends { total_entries: number }, Item>(
    path: string,
    query: Asked["query"],
    shape: Shape<T>,
    itemsOf: (found: T) => readonly Item[],
  ): Promise<Item[]> {
    const items: Item[] = [];
    for (;;) {
      const asked = { query: { ...query, limit: page, offset: items.length } };
      const found = await this.#ask("GET", path, asked, shape);
      items.push(...itemsOf(found));
      if (itemsOf(found).length === 0 || items.length >= found.total_entries) return items;
    }
  }

  async #send(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const whole = `/api/v${this.api}${path}`;
    try {
      return await this.#http.request(method, whole, asked);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const expired = error.status === 401 && this.#token !== undefined;
      if (!expired) throw this.#inTheirWords(error, method, path);
    }
    this.#token = undefined;
    return this.#http.request(method, whole, asked).catch((error) => {
      throw this.#inTheirWords(error, method, path);
    });
  }

  /** 401 and 403 are the user's to mend. */
  #inTheirWords(error: unknown, method: string, path: string): unknown {
    if (!(error instanceof HttpError) || (error.status !== 401 && error.status !== 403)) return error;
    return this.#refused(error.status, error.said, `${method} ${path}`);
  }

  #refused(status: number, said: string, request: string): UserError {
    const answer = `${status}${said && `: ${said}`}`;
    const access = this.#access;
    if (access === undefined)
      return new UserError(
        `Airflow wants to know who asks (${answer})`,
        "input airflow-username",
        "Give airflow-username and airflow-password, or airflow-token.",
      );
    // A token that is none is answered with 403.
    const unknown = status === 401 || /token/i.test(said);
    if ("token" in access)
      return unknown
        ? new UserError(`Airflow does not take the token (${answer})`, "input airflow-token", "Give one that is valid.")
        : forbidden(request, answer, "input airflow-token");
    if (!unknown) return forbidden(request, answer, "input airflow-username");
    const basic = this.api === 1 ? " Airflow 2 also needs basic_auth among its auth_backends." : "";
    return new UserError(
      `Airflow does not take the password of "${access.username}" (${answer})`,
      "input airflow-password",
      `Give that user's password, or another airflow-username.${basic}`,
    );
  }

  async #authorization(login: Http): Promise<Record<string, string>> {
    const access = this.#access;
    if (access === undefined) return {};
    if ("token" in access) return { authorization: `Bearer ${access.token}` };
    if (this.api === 1) {
      const pair = Buffer.from(`${access.username}:${access.password}`).toString("base64");
      return { authorization: `Basic ${pair}` };
    }
    this.#token ??= this.#newToken(login, access);
    return { authorization: `Bearer ${await this.#token}` };
  }

  async #newToken(login: Http, json: { username: string; password: string }): Promise<string> {
    try {
      const answer = await login.request("POST", "/auth/token", { json, repeatable: true, answers: [401, 403] });
      if (answer.status < 400) return answer.json(shapes.tokenShape).access_token;
      throw this.#refused(401, "", "POST /auth/token");
    } catch (error) {
      this.#token = undefined;
      throw error;
    }
  }
}

const forbidden = (request: string, answer: string, where: string): UserError =>
  new UserError(
    `Airflow lets us in, but not do this: ${request} (${answer})`,
    where,
    "Give that user a role that may read and run DAGs, or another user.",
  );

/** An id of a user's as one segment of a path. */
const part = (id: string): string => encodeURIComponent(id);

const runPath = (dagId: string, runId: string): string => `/dags/${part(dagId)}/dagRuns/${part(runId)}`;
