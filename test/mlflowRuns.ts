/** Runs and registered models for tests, made over MLflow's REST API as a training leaves them. */

export interface NewRun {
  metrics?: Readonly<Record<string, number | "NaN" | "Infinity" | "-Infinity">>;
  tags?: Readonly<Record<string, string>>;
  /** Default: FINISHED. */
  status?: "FINISHED" | "FAILED" | "KILLED" | "RUNNING";
  params?: Readonly<Record<string, string>>;
  /** Of the metrics, in milliseconds. */
  timestamp?: number;
  /** Files of the run by path. */
  artifacts?: Readonly<Record<string, string | Uint8Array>>;
  /** Registers the run's model under this name. */
  model?: string;
}

export class Trainings {
  readonly #api: string;
  readonly #files: string;
  readonly #headers: Readonly<Record<string, string>>;
  /** Its name: each of these has one of its own. */
  readonly experiment = `gate-${Math.random()}`;
  #experiment: Promise<string> | undefined;

  /** `authorization`: the header, for servers that want it. */
  constructor(url: string, authorization?: string) {
    // Below a prefix 2.x has nothing else.
    this.#api = `${url}/ajax-api/2.0/mlflow`;
    this.#files = `${url}/ajax-api/2.0/mlflow-artifacts/artifacts`;
    // Kept for later, one may be closed by the server just when it is used again.
    this.#headers = { connection: "close", ...(authorization !== undefined && { authorization }) };
  }

  /** Answers the run's id, and the version where it registered a model. */
  async run({ metrics = {}, tags = {}, params = {}, artifacts = {}, model, ...more }: NewRun) {
    const { status = "FINISHED", timestamp = 1_700_000_000_000 } = more;
    this.#experiment ??= this.post("experiments/create", { name: this.experiment }).then(
      ({ experiment_id }) => experiment_id,
    );
    const created = await this.post("runs/create", { experiment_id: await this.#experiment, start_time: Date.now() });
    const run_id: string = created.run.info.run_id;
    await this.post("runs/log-batch", {
      run_id,
      metrics: Object.entries(metrics).map(([key, value]) => ({ key, value, timestamp, step: 0 })),
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      params: Object.entries(params).map(([key, value]) => ({ key, value })),
    });
    const folder = String(created.run.info.artifact_uri).replace("mlflow-artifacts:/", "");
    for (const [path, body] of Object.entries(artifacts)) {
      const file = `${this.#files}/${folder}/${path}`;
      const { ok, status } = await fetch(file, {
        method: "PUT",
        headers: this.#headers,
        body: typeof body === "string" ? body : new Uint8Array(body),
      });
      if (!ok) throw new Error(`${path}: ${status}`);
    }
    if (status !== "RUNNING") await this.post("runs/update", { run_id, status, end_time: Date.now() });
    if (model === undefined) return { runId: run_id, version: "" };
    await this.post("registered-models/create", { name: model }).catch(() => {});
    const source = `${created.run.info.artifact_uri}/model`;
    const { model_version } = await this.post("model-versions/create", { name: model, source, run_id });
    return { runId: run_id, version: String(model_version.version) };
  }

  /** The version that an alias names; undefined when there is none. */
  async alias(model: string, alias: string): Promise<string | undefined> {
    const address = `${this.#api}/registered-models/get?${new URLSearchParams({ name: model })}`;
    const response = await fetch(address, { headers: this.#headers });
    const { registered_model } = (await response.json()) as {
      registered_model?: { aliases?: { alias: string; version: string }[] };
    };
    return registered_model?.aliases?.find((one) => one.alias === alias)?.version;
  }

  /** A version as MLflow tells it. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the test's to know
  async version(name: string, version: string): Promise<any> {
    const address = `${this.#api}/model-versions/get?${new URLSearchParams({ name, version })}`;
    return ((await (await fetch(address, { headers: this.#headers })).json()) as { model_version: unknown })
      .model_version;
  }

  /** The tags of a version. */
  async tags(name: string, version: string): Promise<Record<string, string>> {
    const { tags = [] }: { tags?: { key: string; value: string }[] } = await this.version(name, version);
    return Object.fromEntries(tags.map(({ key, value }) => [key, value]));
  }

  /** A text is sent as it is. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the test's to know
  async post(path: string, given: object | string, method = "POST"): Promise<any> {
    const headers = { ...this.#headers, "content-type": "application/json" };
    const body = typeof given === "string" ? given : JSON.stringify(given);
    const response = await fetch(`${this.#api}/${path}`, { method, headers, body });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
