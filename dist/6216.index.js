export const id = 6216;
export const ids = [6216];
export const modules = {

/***/ 6216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Airflow: () => (/* binding */ Airflow),
  connectAirflow: () => (/* binding */ connectAirflow)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/clients/airflow-inputs.js
var airflow_inputs = __webpack_require__(3054);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/src/clients/airflow-shapes.js
/** What Airflow's two APIs answer (v1 of 2.x, v2 of 3.x), read into the same types. Times are ISO 8601 texts, as Airflow wrote them. */

const optional = (type) => type.nullish().transform((value) => value ?? undefined);
/** Leaves out what is undefined, as exact optional properties want it. */
const known = (value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
const versionShape = schemas/* object */.Ikc({ version: schemas/* string */.YjP() });
const tokenShape = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1) });
const dagShape = schemas/* object */.Ikc({
    dag_id: schemas/* string */.YjP(),
    is_paused: schemas/* boolean */.zMY().nullish(),
    is_active: schemas/* boolean */.zMY().nullish(),
    is_stale: schemas/* boolean */.zMY().nullish(),
    has_import_errors: schemas/* boolean */.zMY().nullish(),
    fileloc: schemas/* string */.YjP().nullish(),
    relative_fileloc: optional(schemas/* string */.YjP()),
    file_token: schemas/* string */.YjP(),
    bundle_name: optional(schemas/* string */.YjP()),
    bundle_version: optional(schemas/* string */.YjP()),
    last_parsed_time: optional(schemas/* string */.YjP()),
})
    .transform((dag) => ({
    dagId: dag.dag_id,
    isPaused: dag.is_paused ?? false,
    isActive: dag.is_active ?? !(dag.is_stale ?? false),
    hasImportErrors: dag.has_import_errors ?? false,
    fileloc: dag.fileloc ?? "",
    fileToken: dag.file_token,
    ...known({
        relativeFileloc: dag.relative_fileloc,
        bundleName: dag.bundle_name,
        bundleVersion: dag.bundle_version,
        lastParsed: dag.last_parsed_time,
    }),
}));
const dagsShape = schemas/* object */.Ikc({ dags: schemas/* array */.YOg(dagShape), total_entries: schemas/* number */.aig() });
const runShape = schemas/* object */.Ikc({
    dag_id: schemas/* string */.YjP(),
    dag_run_id: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    conf: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    start_date: optional(schemas/* string */.YjP()),
    end_date: optional(schemas/* string */.YjP()),
    bundle_version: optional(schemas/* string */.YjP()),
})
    .transform((run) => ({
    dagId: run.dag_id,
    runId: run.dag_run_id,
    state: run.state,
    conf: run.conf ?? {},
    ...known({ start: run.start_date, end: run.end_date, bundleVersion: run.bundle_version }),
}));
const runsShape = schemas/* object */.Ikc({ dag_runs: schemas/* array */.YOg(runShape), total_entries: schemas/* number */.aig() });
const tasksShape = schemas/* object */.Ikc({
    task_instances: schemas/* array */.YOg(schemas/* object */.Ikc({
        task_id: schemas/* string */.YjP(),
        map_index: schemas/* number */.aig(),
        state: schemas/* string */.YjP().nullish(),
        try_number: schemas/* number */.aig(),
        start_date: optional(schemas/* string */.YjP()),
        duration: optional(schemas/* number */.aig()),
    })
        .transform((task) => ({
        taskId: task.task_id,
        mapIndex: task.map_index,
        state: task.state ?? "none",
        tryNumber: task.try_number,
        ...known({ start: task.start_date, duration: task.duration }),
    }))),
    total_entries: schemas/* number */.aig(),
});
const taskIdsShape = schemas/* object */.Ikc({ tasks: schemas/* array */.YOg(schemas/* object */.Ikc({ task_id: schemas/* string */.YjP() })) });
const importErrorsShape = schemas/* object */.Ikc({
    import_errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        import_error_id: schemas/* number */.aig(),
        filename: schemas/* string */.YjP(),
        bundle_name: optional(schemas/* string */.YjP()),
        stack_trace: schemas/* string */.YjP().nullish(),
        timestamp: schemas/* string */.YjP(),
    })
        .transform((error) => ({
        id: error.import_error_id,
        file: error.filename,
        trace: error.stack_trace ?? "",
        timestamp: error.timestamp,
        ...known({ bundle: error.bundle_name }),
    }))),
    total_entries: schemas/* number */.aig(),
});
const part = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullish() })
    .nullish()
    .transform((value) => value?.status ?? null);
const healthShape = schemas/* object */.Ikc({ metadatabase: part, scheduler: part, triggerer: part, dag_processor: part });
const xcomShape = schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() });
const clearedShape = schemas/* object */.Ikc({ task_instances: schemas/* array */.YOg(schemas/* object */.Ikc({ task_id: schemas/* string */.YjP() })) });
const sourceShape = schemas/* object */.Ikc({ content: schemas/* string */.YjP() });
const airflow_shapes_frame = schemas/* object */.Ikc({ exc_type: schemas/* string */.YjP(), exc_value: schemas/* string */.YjP() });
/** A log of 3.x: each entry a line. */
const logShape = schemas/* object */.Ikc({
    content: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            event: schemas/* string */.YjP(),
            timestamp: schemas/* string */.YjP().nullish(),
            level: schemas/* string */.YjP().nullish(),
            error_detail: schemas/* array */.YOg(airflow_shapes_frame).nullish(),
        })
            .transform(({ event, timestamp, level, error_detail }) => {
            const because = (error_detail ?? []).map(({ exc_type, exc_value }) => `\n${exc_type}: ${exc_value}`);
            return `${[timestamp, level?.toUpperCase(), event].filter(Boolean).join(" ")}${because.join("")}`;
        }),
    ])),
});

// EXTERNAL MODULE: ./build/src/clients/http.js + 1 modules
var http = __webpack_require__(4992);
;// CONCATENATED MODULE: ./build/src/clients/airflow.js
/**
 * Airflow over its REST API: v2 of Airflow 3.x and v1 of 2.x, behind the same methods and types. Read off both OpenAPI documents and
 * seen on 3.2.2 and 2.10.5. Every method throws UserError when Airflow refuses the credentials or a permission, HttpError when it
 * fails, and the signal's reason when aborted.
 */





const hint = "Is Airflow up, and airflow-url right?";
/** Airflow caps the length of a page, silently, at 100 by default. */
const page = 100;
/** A dead Airflow is told after so many seconds. */
const patience = 15;
/** Finds out which Airflow answers, and that it lets us in. Throws UserError when it is none or does not. */
async function connectAirflow(inputs, signal) {
    const base = inputs["airflow-url"];
    if (base === undefined)
        throw new errors/* UserError */.yo("is required, and nothing is given", "input airflow-url", `For example: ${airflow_inputs/* airflowInputs */.i["airflow-url"].example}`);
    const access = accessOf(inputs);
    const open = new http/* Http */.l({ service: "Airflow", base, hint, deadline: patience, ...(signal && { signal }) });
    for (const api of [2, 1]) {
        const answer = await open.request("GET", `/api/v${api}/version`, { answers: [401, 403, 404] });
        if (answer.status === 404)
            continue;
        const version = answer.status === 200 ? answer.json(versionShape).version : api === 2 ? "3" : "2";
        const airflow = new Airflow({ url: base, api, version, access, ...(signal && { signal }) });
        await airflow.signIn();
        return airflow;
    }
    throw new errors/* UserError */.yo(`${base} answers, but is no Airflow: it has neither /api/v2/version nor /api/v1/version`, "input airflow-url", "Give the address of Airflow's front page, without /home or /api.");
}
function accessOf(inputs) {
    const { "airflow-username": username, "airflow-password": password, "airflow-token": token } = inputs;
    if (token !== undefined)
        return { token };
    if (username !== undefined && password !== undefined)
        return { username, password };
    if (username === undefined && password === undefined)
        return undefined;
    const missing = username === undefined ? "airflow-username" : "airflow-password";
    const given = username === undefined ? "airflow-password" : "airflow-username";
    throw new errors/* UserError */.yo(`is missing: only ${given} is given`, `input ${missing}`, "Give both, or airflow-token alone.");
}
class Airflow {
    url;
    api;
    /** `3.2.2`; only the first number where Airflow does not tell more. */
    version;
    #http;
    #access;
    #token;
    constructor({ url, api, version, access, signal }) {
        this.url = url;
        this.api = api;
        this.version = version;
        this.#access = access;
        const common = { service: "Airflow", base: url, hint, ...(signal && { signal }) };
        const login = new http/* Http */.l(common);
        this.#http = new http/* Http */.l({ ...common, headers: async () => this.#authorization(login) });
    }
    /** Throws UserError when Airflow does not let us in. */
    async signIn() {
        await this.#ask("GET", "/dags", { query: { limit: 1 } }, dagsShape);
    }
    async health() {
        return this.#ask("GET", this.api === 2 ? "/monitor/health" : "/health", {}, healthShape);
    }
    /** The server's clock, to the second. */
    async now() {
        const { headers } = await this.#send("GET", "/version");
        const date = new Date(headers.get("date") ?? "");
        if (!Number.isNaN(date.getTime()))
            return date;
        throw new http/* HttpError */.j("Airflow", `GET ${this.url}/api/v${this.api}/version`, "200 without the header Date", hint);
    }
    /** undefined when there is none of that id. */
    dag(dagId) {
        return this.#find(`/dags/${airflow_part(dagId)}`, dagShape);
    }
    /** The ids of a DAG's tasks, as its file has them now. */
    async taskIds(dagId) {
        const { tasks } = await this.#ask("GET", `/dags/${airflow_part(dagId)}/tasks`, {}, taskIdsShape);
        return tasks.map(({ task_id }) => task_id);
    }
    /** All of them, stale ones too when asked for. Bundles are of 3.x; 2.x answers no DAG for them. */
    async dags(wanted = {}) {
        const { stale = false, paused, bundleName, bundleVersion } = wanted;
        if (this.api === 1 && (bundleName ?? bundleVersion) !== undefined)
            return [];
        const query = {
            paused,
            ...(this.api === 2
                ? { exclude_stale: !stale, bundle_name: bundleName, bundle_version: bundleVersion }
                : { only_active: !stale }),
        };
        return this.#pages("/dags", query, dagsShape, ({ dags }) => dags);
    }
    /** Each once, though 3.x lists one for every DAG of its file. */
    async importErrors() {
        const rows = await this.#pages("/importErrors", {}, importErrorsShape, (found) => found.import_errors);
        return [...new Map(rows.map((error) => [error.id, error])).values()];
    }
    /** The text of its file, as Airflow last read it; undefined when Airflow has none. */
    async dagSource({ dagId, fileToken }) {
        if (this.api === 2)
            return (await this.#find(`/dagSources/${airflow_part(dagId)}`, sourceShape))?.content;
        const asked = { answers: [404], headers: { accept: "text/plain" } };
        const answer = await this.#send("GET", `/dagSources/${airflow_part(fileToken)}`, asked);
        return answer.status === 404 ? undefined : answer.text();
    }
    /** Asks for the file to be read again; on 3.x its whole bundle is refreshed. False when there is no such file any more. */
    async reparse(fileToken) {
        const { status } = await this.#send("PUT", `/parseDagFile/${airflow_part(fileToken)}`, { answers: [404, 409] });
        return status !== 404;
    }
    /**
     * Starts a run of this id, or says that there is one. The id makes it safe to repeat: Airflow keeps it unique, so a request that was
     * sent twice, or whose answer was lost, starts one run.
     */
    async trigger(dagId, { runId, conf }) {
        const json = { dag_run_id: runId, conf, ...(this.api === 2 && { logical_date: null }) };
        const asked = { json, repeatable: true, answers: [409] };
        for (let tries = 1;; tries++) {
            try {
                const answer = await this.#send("POST", `/dags/${airflow_part(dagId)}/dagRuns`, asked);
                return answer.status === 409 ? "exists" : answer.json(runShape);
            }
            catch (error) {
                if (!(error instanceof http/* HttpError */.j) || (typeof error.status === "number" && error.status < 500))
                    throw error;
                // Of several at the same time the slower ones may be told 500, even before the first one's run is there.
                if (await this.run(dagId, runId).catch(() => undefined))
                    return "exists";
                if (tries === 3)
                    throw error;
                await (0,promises_.setTimeout)(500 * tries);
            }
        }
    }
    /** undefined when there is none of that id. */
    run(dagId, runId) {
        return this.#find(runPath(dagId, runId), runShape);
    }
    /** Runs of these DAGs that have not ended, at most 100 of them, and how many there are. */
    async runsInFlight(dagIds) {
        const json = { dag_ids: dagIds, states: ["running", "queued"], page_limit: page, order_by: "-start_date" };
        const asked = { json, repeatable: true };
        const { dag_runs, total_entries } = await this.#ask("POST", "/dags/~/dagRuns/list", asked, runsShape);
        return { runs: dag_runs, total: total_entries };
    }
    /** All task instances of a run. */
    tasks(dagId, runId) {
        const path = `${runPath(dagId, runId)}/taskInstances`;
        return this.#pages(path, {}, tasksShape, (found) => found.task_instances);
    }
    /** The lines that one try of a task instance has written so far. */
    async log(dagId, runId, task) {
        const path = `${runPath(dagId, runId)}/taskInstances/${airflow_part(task.taskId)}/logs/${task.tryNumber}`;
        const query = { map_index: task.mapIndex, full_content: true };
        const accept = this.api === 2 ? "application/json" : "text/plain";
        const answer = await this.#send("GET", path, { query, headers: { accept }, answers: [404] });
        if (answer.status === 404)
            return [];
        const lines = this.api === 2 ? answer.json(logShape).content : [answer.text()];
        return lines.flatMap((line) => line.trimEnd().split("\n"));
    }
    /** Lets the failed tasks of a run, and what waited for them, run again. Answers the ids of those tasks. */
    async clearFailed(dagId, runId) {
        const json = { dry_run: false, only_failed: true, dag_run_id: runId, reset_dag_runs: true };
        const path = `/dags/${airflow_part(dagId)}/clearTaskInstances`;
        const { task_instances } = await this.#ask("POST", path, { json }, clearedShape);
        return [...new Set(task_instances.map(({ task_id }) => task_id))];
    }
    /** What a task handed on; undefined when it handed on nothing. */
    async xcom(dagId, runId, taskId, mapIndex = -1) {
        const path = `${runPath(dagId, runId)}/taskInstances/${airflow_part(taskId)}/xcomEntries/return_value`;
        const asked = { query: { stringify: false, map_index: mapIndex }, answers: [404] };
        const answer = await this.#send("GET", path, asked);
        return answer.status === 404 ? undefined : answer.json(xcomShape).value;
    }
    /** Where people see the DAG. */
    dagUrl(dagId) {
        return `${this.url}/dags/${airflow_part(dagId)}`;
    }
    /** Where people see the run. */
    runUrl(dagId, runId) {
        return `${this.dagUrl(dagId)}/${this.api === 2 ? "runs/" : "grid?dag_run_id="}${airflow_part(runId)}`;
    }
    async #ask(method, path, asked, shape) {
        return (await this.#send(method, path, asked)).json(shape);
    }
    async #find(path, shape) {
        const answer = await this.#send("GET", path, { answers: [404] });
        return answer.status === 404 ? undefined : answer.json(shape);
    }
    async #pages(path, query, shape, itemsOf) {
        const items = [];
        for (;;) {
            const asked = { query: { ...query, limit: page, offset: items.length } };
            const found = await this.#ask("GET", path, asked, shape);
            items.push(...itemsOf(found));
            if (itemsOf(found).length === 0 || items.length >= found.total_entries)
                return items;
        }
    }
    async #send(method, path, asked = {}) {
        const whole = `/api/v${this.api}${path}`;
        try {
            return await this.#http.request(method, whole, asked);
        }
        catch (error) {
            if (!(error instanceof http/* HttpError */.j))
                throw error;
            const expired = error.status === 401 && this.#token !== undefined;
            if (!expired)
                throw this.#inTheirWords(error, method, path);
        }
        this.#token = undefined;
        return this.#http.request(method, whole, asked).catch((error) => {
            throw this.#inTheirWords(error, method, path);
        });
    }
    /** 401 and 403 are the user's to mend. */
    #inTheirWords(error, method, path) {
        if (!(error instanceof http/* HttpError */.j) || (error.status !== 401 && error.status !== 403))
            return error;
        return this.#refused(error.status, error.said, `${method} ${path}`);
    }
    #refused(status, said, request) {
        const answer = `${status}${said && `: ${said}`}`;
        const access = this.#access;
        if (access === undefined)
            return new errors/* UserError */.yo(`Airflow wants to know who asks (${answer})`, "input airflow-username", "Give airflow-username and airflow-password, or airflow-token.");
        // A token that is none is answered with 403.
        const unknown = status === 401 || /token/i.test(said);
        if ("token" in access)
            return unknown
                ? new errors/* UserError */.yo(`Airflow does not take the token (${answer})`, "input airflow-token", "Give one that is valid.")
                : forbidden(request, answer, "input airflow-token");
        if (!unknown)
            return forbidden(request, answer, "input airflow-username");
        const basic = this.api === 1 ? " Airflow 2 also needs basic_auth among its auth_backends." : "";
        return new errors/* UserError */.yo(`Airflow does not take the password of "${access.username}" (${answer})`, "input airflow-password", `Give that user's password, or another airflow-username.${basic}`);
    }
    async #authorization(login) {
        const access = this.#access;
        if (access === undefined)
            return {};
        if ("token" in access)
            return { authorization: `Bearer ${access.token}` };
        if (this.api === 1) {
            const pair = Buffer.from(`${access.username}:${access.password}`).toString("base64");
            return { authorization: `Basic ${pair}` };
        }
        this.#token ??= this.#newToken(login, access);
        return { authorization: `Bearer ${await this.#token}` };
    }
    async #newToken(login, json) {
        try {
            const answer = await login.request("POST", "/auth/token", { json, repeatable: true, answers: [401, 403] });
            if (answer.status < 400)
                return answer.json(tokenShape).access_token;
            throw this.#refused(401, "", "POST /auth/token");
        }
        catch (error) {
            this.#token = undefined;
            throw error;
        }
    }
}
const forbidden = (request, answer, where) => new errors/* UserError */.yo(`Airflow lets us in, but not do this: ${request} (${answer})`, where, "Give that user a role that may read and run DAGs, or another user.");
/** An id of a user's as one segment of a path. */
const airflow_part = (id) => encodeURIComponent(id);
const runPath = (dagId, runId) => `/dags/${airflow_part(dagId)}/dagRuns/${airflow_part(runId)}`;


/***/ }),

/***/ 4992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Http),
  j: () => (/* binding */ HttpError)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/clients/send.js
/**
 * One request, as it is. By Node's own `http`: its first request is ready in a third of the time that fetch takes to load, and many take a
 * third of the processor's. Proxies by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
 */

const proxyNames = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
/** Throws what Node throws, and the signal's reason when aborted, also while the body is read. */
async function send(address, request) {
    const proxies = proxyNames.map((name) => process.env[name] ?? "").join(" ");
    if (proxies.trim() !== "")
        return fetched(await throughProxies(proxies), address, request);
    const response = await direct(address, request);
    if (!request.follow || !isRedirect(response))
        return response;
    await discard(response);
    return fetched(fetch, address, request);
}
const isRedirect = ({ status, headers }) => status >= 300 && status < 400 && headers.has("location");
async function discard({ body }) {
    for await (const _ of body)
        ;
}
let httpAgent;
let httpsAgent;
async function direct(address, { method, headers, body, signal, kept }) {
    const secure = address.startsWith("https:");
    const { request: over, Agent } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : { request: external_node_http_.request, Agent: external_node_http_.Agent };
    const keepAlive = { keepAlive: true };
    if (kept && secure)
        httpsAgent ??= new Agent(keepAlive);
    if (kept && !secure)
        httpAgent ??= new Agent(keepAlive);
    const agent = kept && (secure ? httpsAgent : httpAgent);
    const all = {
        "user-agent": "mlops-actions",
        // What is not asked for encoded need not be decoded.
        "accept-encoding": "identity",
        // Without it Node sends the body of a DELETE as if it were a request of its own.
        ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
        ...headers,
    };
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const request = over(address, { method, headers: all, ...(agent !== undefined && { agent }) });
        let incoming;
        const abort = () => (incoming ?? request).destroy(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        request.on("close", () => signal.removeEventListener("abort", abort));
        request.on("error", reject);
        request.on("response", (response) => {
            incoming = response;
            const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
            resolve({ status: response.statusCode ?? 0, headers: new Map(pairs), body: response });
        });
        request.end(body);
    });
}
async function fetched(by, address, { method, headers, body, signal, follow }) {
    const redirect = follow ? "follow" : "manual";
    const response = await by(address, {
        method,
        headers,
        redirect,
        signal,
        ...(body !== undefined && { body: body }),
    });
    return { status: response.status, headers: new Map(response.headers), body: bytesOf(response) };
}
async function* bytesOf({ body }) {
    if (body)
        yield* body;
}
let proxied;
/** Node's own fetch knows no proxies before Node 24; the library that knows them is loaded only where one is set. */
function throughProxies(proxies) {
    if (proxied?.proxies !== proxies)
        proxied = { proxies, by: proxyFetch() };
    return proxied.by;
}
async function proxyFetch() {
    const { EnvHttpProxyAgent, fetch: other } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatcher = new EnvHttpProxyAgent();
    return (address, init) => other(address, { ...init, dispatcher });
}

;// CONCATENATED MODULE: ./build/src/clients/http.js
/**
 * HTTP for the clients: one service, one object. What is safe to repeat is repeated, everything has a deadline, the abort signal is
 * heeded, and no error names a secret. Further certificates by `NODE_EXTRA_CA_CERTS`, as Node itself takes them.
 */



/** A failure with the service's own answer, where there was one. */
class HttpError extends errors/* RemoteError */.Hi {
    /** The start of what the service said. */
    said;
    /** The whole of it. */
    body;
    constructor(service, request, status, hint, body = "") {
        const said = told(body);
        super(service, request, status, [said && `It said: ${said}.`, hint].filter(Boolean).join(" "));
        this.name = "HttpError";
        this.said = said;
        this.body = body;
    }
}
const retried = new Set([429, 502, 503, 504]);
/** What happened instead of an answer, and may not happen again. */
const passing = new Set(["connection refused", "connection cut", "time-out", "no name server", "no answer"]);
const mostBytes = 100_000_000;
class Http {
    #options;
    constructor(options) {
        this.#options = options;
    }
    get base() {
        return this.#options.base;
    }
    /** Throws HttpError for other statuses, for cut connections and for time-outs; the signal's reason when aborted. */
    async request(method, path, asked = {}) {
        const { service, base, signal, deadline = 60, hint = "" } = this.#options;
        const address = `${base}${path}${queryOf(asked.query)}`;
        const shown = `${method} ${base}${path}`;
        const repeatable = asked.repeatable ?? (method !== "POST" && method !== "PATCH");
        const end = Date.now() + deadline * 1000;
        for (let tries = 1;; tries++) {
            signal?.throwIfAborted();
            let failure;
            let wait = Math.min(8000, 250 * 2 ** tries) * (0.5 + Math.random() / 2);
            let again = repeatable;
            const headers = await this.#headers(asked, shown);
            try {
                const { response, bytes } = await this.#attempt(method, address, { ...asked, headers, repeatable }, end);
                const { status } = response;
                if ((status >= 200 && status < 300) || asked.answers?.includes(status))
                    return this.#answer(response, bytes, shown);
                failure = new HttpError(service, shown, statusOf(response), hint, new TextDecoder().decode(bytes));
                again &&= retried.has(status);
                wait = retryAfter(response.headers.get("retry-after")) ?? wait;
            }
            catch (error) {
                signal?.throwIfAborted();
                const reason = reasonOf(error);
                failure = new HttpError(service, shown, reason, hint);
                // A connection that was refused has brought nothing to the service.
                again = reason === "connection refused" || (again && passing.has(reason));
            }
            if (!again || Date.now() + wait >= end)
                throw failure;
            await (0,promises_.setTimeout)(wait, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
        }
    }
    async #headers(asked, shown) {
        const { service, hint = "" } = this.#options;
        const headers = {
            accept: "application/json",
            ...(asked.json !== undefined && { "content-type": "application/json" }),
            ...(await this.#options.headers?.()),
            ...asked.headers,
        };
        // Node would refuse it too, and quote the value, which may be a secret.
        const wrong = Object.entries(headers).find(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value));
        if (wrong === undefined)
            return headers;
        throw new HttpError(service, shown, `nothing: the header ${wrong[0]} has a character that can't be sent`, hint);
    }
    /** One request and all of its answer. */
    async #attempt(method, address, asked, end) {
        const { signal, attempt = 30 } = this.#options;
        const { headers = {}, repeatable, answers = [] } = asked;
        const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json);
        const stop = new AbortController();
        const abort = () => stop.abort(signal?.reason);
        const left = Math.max(1, Math.min(attempt * 1000, end - Date.now()));
        const timer = setTimeout(() => stop.abort(new DOMException("time-out", "TimeoutError")), left);
        signal?.addEventListener("abort", abort, { once: true });
        try {
            const response = await send(address, {
                method,
                headers,
                ...(body !== undefined && { body }),
                signal: stop.signal,
                kept: repeatable,
                // Followed, most redirects would turn a POST into a GET.
                follow: (method === "GET" || method === "HEAD") && !answers.includes(301),
            });
            return { response, bytes: await read(response, asked.limit ?? mostBytes) };
        }
        finally {
            clearTimeout(timer);
            signal?.removeEventListener("abort", abort);
        }
    }
    #answer(response, bytes, shown) {
        const { service, hint = "" } = this.#options;
        const text = () => new TextDecoder().decode(bytes);
        return {
            status: response.status,
            headers: response.headers,
            bytes,
            text,
            json: (shape) => {
                const wrong = (what) => new HttpError(service, shown, `${response.status} with ${what}`, hint, text());
                let value;
                try {
                    value = JSON.parse(text());
                }
                catch {
                    throw wrong("something that is not JSON");
                }
                const checked = shape.safeParse(value);
                if (!checked.success)
                    throw wrong(`JSON of an unknown shape (${oneLine(checked.error.message)})`);
                return checked.data;
            },
        };
    }
}
async function read(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > limit)
            throw new TooLarge(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
class TooLarge extends Error {
    constructor(limit) {
        super(`an answer of more than ${limit} bytes`);
    }
}
function queryOf(query) {
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) {
        if (value === undefined)
            continue;
        for (const one of Array.isArray(value) ? value : [value])
            pairs.append(name, String(one));
    }
    const text = pairs.toString();
    return text === "" ? "" : `?${text}`;
}
/** A redirect that was not followed says where to. */
function statusOf({ status, headers }) {
    const location = headers.get("location");
    return status >= 300 && status < 400 && location !== undefined
        ? `${status} (it moved to ${location.replace(/[?#].*/s, "")})`
        : status;
}
/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter(header) {
    if (header === undefined)
        return undefined;
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
const reasons = {
    ECONNREFUSED: "connection refused",
    ENOTFOUND: "unknown host",
    EAI_AGAIN: "no name server",
    ECONNRESET: "connection cut",
    EPIPE: "connection cut",
    UND_ERR_SOCKET: "connection cut",
    ETIMEDOUT: "time-out",
    UND_ERR_CONNECT_TIMEOUT: "time-out",
    UND_ERR_HEADERS_TIMEOUT: "time-out",
    UND_ERR_BODY_TIMEOUT: "time-out",
};
/** What happened instead of an answer, in a few words. */
function reasonOf(error) {
    let words = "no answer";
    for (let at = error; at; at = at.cause ?? at.errors?.[0]) {
        if (at instanceof TooLarge)
            return at.message;
        if (at.name === "TimeoutError")
            return "time-out";
        const known = reasons[at.code ?? ""];
        if (known)
            return known;
        if (at.message)
            words = at.message === "terminated" ? "connection cut" : oneLine(at.message);
    }
    return words;
}
/** The message in an error's body: of Airflow, MLflow, GitHub, registries; else its first words. */
function told(body) {
    try {
        const { detail, message, title, errors } = JSON.parse(body);
        for (const words of [detail, message, title, errors]) {
            if (typeof words === "string" && words !== "")
                return oneLine(words);
            if (words !== undefined && words !== null)
                return oneLine(JSON.stringify(words));
        }
    }
    catch { }
    return body.trimStart().startsWith("<") ? "" : oneLine(body);
}
const oneLine = (text) => {
    const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};


/***/ })

};
