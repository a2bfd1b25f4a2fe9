/**
 * MLflow over its REST API 2.0: tracking and model registry, of 2.x and 3.x, also below `--static-prefix` and behind basic-auth. Read off
 * MLflow's documentation and seen on 2.22.0 and 3.17.2. Every method throws UserError when MLflow refuses the credentials or a
 * permission, HttpError when it fails, and the signal's reason when aborted.
 */
import { UserError } from "../kernel/errors.ts";
import { type Answer, type Asked, Http, HttpError, type Shape } from "./http.ts";
import { type MlflowInputs, mlflowInputs } from "./mlflow-inputs.ts";
import type { Artifact, Metric, ModelVersion, RegisteredModel, Run } from "./mlflow-shapes.ts";
import * as shapes from "./mlflow-shapes.ts";

export type { Artifact, Metric, ModelVersion, RegisteredModel, Run } from "./mlflow-shapes.ts";

const hint = "Is MLflow up, and mlflow-url right?";
/** A dead MLflow is told after so many seconds. */
const patience = 15;
/** MLflow's most runs a page is 50,000; a page of these is about a megabyte. */
const page = 1000;

/** The address, by input, `mlflow.url` or MLFLOW_TRACKING_URI. Throws UserError when there is none, or none that is HTTP. */
export function mlflowUrl(inputs: MlflowInputs): string {
  if (inputs["mlflow-url"] !== undefined) return inputs["mlflow-url"];
  const given = process.env.MLFLOW_TRACKING_URI?.trim();
  if (!given)
    throw new UserError(
      "is required, and nothing is given",
      "input mlflow-url",
      `For example: ${mlflowInputs["mlflow-url"].example}`,
    );
  if (/^https?:\/\/[^/@]+(\/.*)?$/.test(given)) return given.replace(/\/+$/, "");
  // It may hold a password, so it is not shown.
  throw new UserError(
    "MLFLOW_TRACKING_URI is not an http or https address, or holds credentials",
    "input mlflow-url",
    "Give mlflow-url as https://host/path, and credentials as secrets.",
  );
}

/** Finds out where MLflow's API is, and that it lets us in. Throws UserError when there is none or it does not. */
export async function connectMlflow(inputs: MlflowInputs, signal?: AbortSignal): Promise<Mlflow> {
  const base = mlflowUrl(inputs);
  const authorization = authorizationOf(inputs);
  const headers = () => ({ ...(authorization && { authorization }) });
  const options = { service: "MLflow", base, hint, headers, ...(signal && { signal }) };
  const first = new Http({ ...options, deadline: patience });
  // Below `--static-prefix` 2.x has only what browsers use.
  for (const api of ["/api/2.0/mlflow", "/ajax-api/2.0/mlflow"]) {
    const asked = { query: { max_results: 1 }, answers: [401, 403, 404] };
    const answer = await first.request("GET", `${api}/experiments/search`, asked);
    if (answer.status === 404) continue;
    if (answer.status !== 200) throw refused(answer.status, answer.text(), "reading experiments");
    try {
      answer.json(shapes.experimentsShape);
    } catch {
      continue;
    }
    return new Mlflow(new Http(options), api);
  }
  throw new UserError(
    `${base} answers, but is no MLflow: it has neither /api/2.0/mlflow nor /ajax-api/2.0/mlflow`,
    "input mlflow-url",
    "Give the address of MLflow's front page, with its --static-prefix if it has one.",
  );
}

/** As MLflow's own client: user and password before the token. */
function authorizationOf(inputs: MlflowInputs): string | undefined {
  const { "mlflow-username": username, "mlflow-password": password, "mlflow-token": token } = inputs;
  if (username !== undefined && password !== undefined)
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  if (token !== undefined) return `Bearer ${token}`;
  if (username === undefined && password === undefined) return undefined;
  const missing = username === undefined ? "mlflow-username" : "mlflow-password";
  const given = username === undefined ? "mlflow-password" : "mlflow-username";
  throw new UserError(`is missing: only ${given} is given`, `input ${missing}`, "Give both, or mlflow-token alone.");
}

const refused = (status: number, said: string, doing: string): UserError => {
  // 3.x refuses requests whose Host it does not know.
  if (/Invalid Host header/i.test(said))
    return new UserError(
      `MLflow does not answer to this host name (${status}: Invalid Host header)`,
      "input mlflow-url",
      "Start MLflow with --allowed-hosts naming the host with its port, or give an address that it allows.",
    );
  return status === 401
    ? new UserError(
        "MLflow does not take the credentials, or wants some (401)",
        "input mlflow-username",
        "Give mlflow-username and mlflow-password, or mlflow-token.",
      )
    : new UserError(
        `MLflow lets us in, but not do this: ${doing} (403)`,
        "input mlflow-username",
        "Give that user the permission EDIT on it, or another user.",
      );
};

export class Mlflow {
  readonly #http: Http;
  readonly #api: string;

  /** `api`: path of the API below the server's address. */
  constructor(http: Http, api: string) {
    this.#http = http;
    this.#api = api;
  }

  get url(): string {
    return this.#http.base;
  }

  /** undefined when there is none of that id. Deleted ones are answered. */
  async run(runId: string): Promise<Run | undefined> {
    return (await this.#find("/runs/get", { run_id: runId }, shapes.runShape))?.run;
  }

  /**
   * All active runs that fit, of these experiments (by id), or of all. `filter`: MLflow's own language, `AND` only. Do not mix
   * `dataset.` with metrics, params or tags: 2.x answers 503.
   */
  async searchRuns({
    experiments,
    filter,
    orderBy,
  }: {
    experiments?: readonly string[];
    filter: string;
    orderBy?: readonly string[];
  }): Promise<Run[]> {
    const ids = experiments ?? (await this.#experiments());
    if (ids.length === 0) return [];
    const json = { experiment_ids: ids, filter, max_results: page, ...(orderBy && { order_by: orderBy }) };
    return this.#pages("POST", "/runs/search", json, shapes.runsShape, ({ runs }) => runs);
  }

  /** All that was logged of a metric, in no order; empty for one that the run does not have. */
  metricHistory(runId: string, key: string): Promise<Metric[]> {
    // Without max_results 3.4 and others answer nothing; 2.x ignores it, and gives no token.
    const query = { run_id: runId, metric_key: key, max_results: 25_000 };
    return this.#pages("GET", "/metrics/get-history", query, shapes.historyShape, ({ metrics }) => metrics);
  }

  /** The experiment's name; undefined when there is none of that id. */
  async experimentName(id: string): Promise<string | undefined> {
    return (await this.#find("/experiments/get", { experiment_id: id }, shapes.experimentShape))?.experiment.name;
  }

  /** With its aliases; undefined when there is none of that name. */
  async registeredModel(name: string): Promise<RegisteredModel | undefined> {
    return (await this.#find("/registered-models/get", { name }, shapes.registeredModelShape))?.registered_model;
  }

  /** undefined when there is none. */
  async modelVersion(name: string, version: string): Promise<ModelVersion | undefined> {
    return (await this.#find("/model-versions/get", { name, version }, shapes.modelVersionShape))?.model_version;
  }

  /** All that fit: `run_id='…'`, `name='…'`. */
  modelVersions({ filter }: { filter: string }): Promise<ModelVersion[]> {
    const json = { filter, max_results: 200 };
    return this.#pages(
      "GET",
      "/model-versions/search",
      json,
      shapes.modelVersionsShape,
      (found) => found.model_versions,
    );
  }

  /** Says nothing when there is one of that name. */
  async createRegisteredModel(name: string): Promise<void> {
    const path = "/registered-models/create";
    const answer = await this.#send("POST", path, { json: { name }, answers: [400], repeatable: true });
    if (answer.status !== 400 || /RESOURCE_ALREADY_EXISTS/.test(answer.text())) return;
    throw new HttpError("MLflow", `POST ${this.url}${this.#api}${path}`, 400, hint, answer.text());
  }

  /**
   * A new version. `source`: where the model lies; `models:/NAME/VERSION` copies that one, and `runId` should then be its own, since 2.x
   * does not look. Not safe to repeat: each call makes another version.
   */
  async createModelVersion(given: {
    name: string;
    source: string;
    runId?: string;
    tags?: Readonly<Record<string, string>>;
  }): Promise<ModelVersion> {
    const { name, source, runId, tags = {} } = given;
    const json = {
      name,
      source,
      ...(runId !== undefined && { run_id: runId }),
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    };
    return (await this.#send("POST", "/model-versions/create", { json })).json(shapes.modelVersionShape).model_version;
  }

  /** The version that an alias names; undefined without such alias or model. The version may be gone: 2.x lets aliases dangle. */
  async alias(name: string, alias: string): Promise<string | undefined> {
    return (await this.registeredModel(name))?.aliases[alias];
  }

  /** Moves or makes an alias. MLflow has no compare-and-set: the last writer wins. */
  async setAlias(name: string, alias: string, version: string): Promise<void> {
    const send = () =>
      this.#send("POST", "/registered-models/alias", { json: { name, alias, version }, repeatable: true });
    try {
      await send();
    } catch (error) {
      // Two that make a new alias at once: the loser is told that it exists.
      if (!(error instanceof HttpError) || !/UNIQUE constraint/i.test(error.body)) throw error;
      await send();
    }
  }

  /** Says nothing when there is no such alias. */
  async deleteAlias(name: string, alias: string): Promise<void> {
    await this.#send("DELETE", "/registered-models/alias", { json: { name, alias } });
  }

  /** At most 5,000 characters: 2.x refuses more. */
  async setVersionTag(name: string, version: string, key: string, value: string): Promise<void> {
    const json = { name, version, key, value };
    await this.#send("POST", "/model-versions/set-tag", { json, repeatable: true });
  }

  /** At most 8,000 characters: the rest is cut silently. */
  async setRunTag(runId: string, key: string, value: string): Promise<void> {
    await this.#send("POST", "/runs/set-tag", { json: { run_id: runId, key, value }, repeatable: true });
  }

  /** Stages are deprecated since MLflow 2.9, and still work on 3.17. */
  async transitionStage(name: string, version: string, stage: string, archiveExisting: boolean): Promise<void> {
    const json = { name, version, stage, archive_existing_versions: archiveExisting };
    await this.#send("POST", "/model-versions/transition-stage", { json, repeatable: true });
  }

  /** What lies in a folder of a run, or at its root. A folder that is not there is empty. */
  artifacts(runId: string, path?: string): Promise<Artifact[]> {
    const query = { run_id: runId, ...(path !== undefined && { path }) };
    return this.#pages("GET", "/artifacts/list", query, shapes.artifactsShape, ({ files }) => files);
  }

  /** A file of a run. Look into `artifacts` first: servers answer 500 for one that is not there. */
  async artifact(runId: string, path: string, limit?: number): Promise<Uint8Array> {
    return this.#file("/get-artifact", { run_id: runId, path }, limit);
  }

  /** A file of a registered model, as `MLmodel`, also of 3.x, where it is no artifact of the run. */
  async modelFile(name: string, version: string, path: string, limit?: number): Promise<Uint8Array> {
    return this.#file("/model-versions/get-artifact", { name, version, path }, limit);
  }

  /** Where people see a run. */
  runUrl({ experimentId, runId }: Pick<Run, "experimentId" | "runId">): string {
    return `${this.url}/#/experiments/${experimentId}/runs/${runId}`;
  }

  /** Where people see a version. */
  versionUrl({ name, version }: Pick<ModelVersion, "name" | "version">): string {
    return `${this.url}/#/models/${encodeURIComponent(name)}/versions/${version}`;
  }

  async #experiments(): Promise<string[]> {
    const query = { max_results: page };
    const all = await this.#pages(
      "GET",
      "/experiments/search",
      query,
      shapes.experimentsShape,
      (found) => found.experiments,
    );
    return all.map(({ experiment_id }) => experiment_id);
  }

  async #find<T>(path: string, query: NonNullable<Asked["query"]>, shape: Shape<T>): Promise<T | undefined> {
    const answer = await this.#send("GET", path, { query, answers: [404] });
    if (answer.status !== 404) return answer.json(shape);
    if (/RESOURCE_DOES_NOT_EXIST/.test(answer.text())) return undefined;
    throw new HttpError("MLflow", `GET ${this.url}${this.#api}${path}`, 404, hint, answer.text());
  }

  async #pages<T extends { next_page_token?: string | undefined }, Item>(
    method: "GET" | "POST",
    path: string,
    wanted: Record<string, string | number | readonly string[]>,
    shape: Shape<T>,
    itemsOf: (found: T) => readonly Item[],
  ): Promise<Item[]> {
    const items: Item[] = [];
    for (let token: string | undefined; ; ) {
      const all = { ...wanted, ...(token !== undefined && { page_token: token }) };
      const asked = method === "GET" ? { query: all } : { json: all, repeatable: true };
      const found = (await this.#send(method, path, asked)).json(shape);
      items.push(...itemsOf(found));
      if (!found.next_page_token || found.next_page_token === token) return items;
      token = found.next_page_token;
    }
  }

  async #file(path: string, query: Record<string, string>, limit?: number): Promise<Uint8Array> {
    const asked = { query, headers: { accept: "*/*" }, ...(limit !== undefined && { limit }) };
    return (await this.#checked("GET", path, asked)).bytes;
  }

  #send(method: string, path: string, asked: Asked): Promise<Answer> {
    return this.#checked(method, `${this.#api}${path}`, asked);
  }

  async #checked(method: string, path: string, asked: Asked): Promise<Answer> {
    try {
      return await this.#http.request(method, path, asked);
    } catch (error) {
      if (!(error instanceof HttpError) || (error.status !== 401 && error.status !== 403)) throw error;
      throw refused(error.status, error.body, `${method} ${path}`);
    }
  }
}
