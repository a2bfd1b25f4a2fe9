export const id = 6422;
export const ids = [6422];
export const modules = {

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


/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mlflow: () => (/* binding */ Mlflow),
  connectMlflow: () => (/* binding */ connectMlflow),
  mlflowUrl: () => (/* binding */ mlflowUrl)
});

// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/clients/http.js + 1 modules
var http = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/clients/mlflow-inputs.js
var mlflow_inputs = __webpack_require__(3355);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/src/clients/mlflow-shapes.js
/** What MLflow's REST API answers (2.x and 3.x), read into our types. Times are milliseconds since 1970, as MLflow keeps them. */

const pairs = schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default("") }))
    .default([])
    .transform((list) => Object.fromEntries(list.map(({ key, value }) => [key, value])));
const count = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().transform(Number)]);
const metric = schemas/* looseObject */._H3({
    key: schemas/* string */.YjP(),
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().transform(Number)]).default(0),
    step: count.default(0),
    timestamp: count.default(0),
});
/** Empty lists are left out by MLflow. */
const run = schemas/* looseObject */._H3({
    info: schemas/* looseObject */._H3({
        run_id: schemas/* string */.YjP(),
        experiment_id: schemas/* string */.YjP(),
        run_name: schemas/* string */.YjP().default(""),
        status: schemas/* string */.YjP(),
        lifecycle_stage: schemas/* string */.YjP(),
        start_time: count.optional(),
        end_time: count.optional(),
    }),
    data: schemas/* looseObject */._H3({ metrics: schemas/* array */.YOg(metric).default([]), params: pairs, tags: pairs }).optional(),
    outputs: schemas/* looseObject */._H3({
        model_outputs: schemas/* array */.YOg(schemas/* looseObject */._H3({ model_id: schemas/* string */.YjP(), step: count.default(0) })).default([]),
    })
        .optional(),
})
    .transform(({ info, data, outputs }) => ({
    runId: info.run_id,
    experimentId: info.experiment_id,
    name: info.run_name,
    status: info.status,
    deleted: info.lifecycle_stage !== "active",
    ...(info.start_time !== undefined && { start: info.start_time }),
    ...(info.end_time !== undefined && { end: info.end_time }),
    metrics: data?.metrics ?? [],
    params: data?.params ?? {},
    tags: data?.tags ?? {},
    loggedModels: (outputs?.model_outputs ?? []).map(({ model_id, step }) => ({ id: model_id, step })),
}));
const modelVersion = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)]),
    run_id: schemas/* string */.YjP().optional(),
    source: schemas/* string */.YjP().default(""),
    status: schemas/* string */.YjP().default("READY"),
    current_stage: schemas/* string */.YjP().default("None"),
    tags: pairs,
    creation_timestamp: count.optional(),
})
    .transform((found) => ({
    name: found.name,
    version: found.version,
    ...(found.run_id && { runId: found.run_id }),
    source: found.source,
    status: found.status,
    stage: found.current_stage,
    tags: found.tags,
    ...(found.creation_timestamp !== undefined && { created: found.creation_timestamp }),
}));
const token = schemas/* string */.YjP().optional();
const runShape = schemas/* looseObject */._H3({ run });
const runsShape = schemas/* looseObject */._H3({ runs: schemas/* array */.YOg(run).default([]), next_page_token: token });
const historyShape = schemas/* looseObject */._H3({ metrics: schemas/* array */.YOg(metric).default([]), next_page_token: token });
const experimentShape = schemas/* looseObject */._H3({ experiment: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }) });
const experimentsShape = schemas/* looseObject */._H3({
    experiments: schemas/* array */.YOg(schemas/* looseObject */._H3({ experiment_id: schemas/* string */.YjP(), name: schemas/* string */.YjP() })).default([]),
    next_page_token: token,
});
const modelVersionShape = schemas/* looseObject */._H3({ model_version: modelVersion });
const modelVersionsShape = schemas/* looseObject */._H3({
    model_versions: schemas/* array */.YOg(modelVersion).default([]),
    next_page_token: token,
});
const registeredModelShape = schemas/* looseObject */._H3({
    registered_model: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP(),
        aliases: schemas/* array */.YOg(schemas/* looseObject */._H3({ alias: schemas/* string */.YjP(), version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)]) }))
            .default([]),
    })
        .transform(({ name, aliases }) => ({
        name,
        aliases: Object.fromEntries(aliases.map(({ alias, version }) => [alias, version])),
    })),
});
const artifactsShape = schemas/* looseObject */._H3({
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), is_dir: schemas/* boolean */.zMY().default(false), file_size: count.optional() }))
        .default([])
        .transform((files) => files.map(({ path, is_dir, file_size }) => ({
        path,
        isFolder: is_dir,
        ...(file_size !== undefined && { size: file_size }),
    }))),
    next_page_token: token,
});
const anything = schemas/* unknown */.L5J();

;// CONCATENATED MODULE: ./build/src/clients/mlflow.js
/**
 * MLflow over its REST API 2.0: tracking and model registry, of 2.x and 3.x, also below `--static-prefix` and behind basic-auth. Read off
 * MLflow's documentation and seen on 2.22.0 and 3.17.2. Every method throws UserError when MLflow refuses the credentials or a
 * permission, HttpError when it fails, and the signal's reason when aborted.
 */




const hint = "Is MLflow up, and mlflow-url right?";
/** A dead MLflow is told after so many seconds. */
const patience = 15;
/** MLflow's most runs a page is 50,000; a page of these is about a megabyte. */
const page = 1000;
/** The address, by input, `mlflow.url` or MLFLOW_TRACKING_URI. Throws UserError when there is none, or none that is HTTP. */
function mlflowUrl(inputs) {
    if (inputs["mlflow-url"] !== undefined)
        return inputs["mlflow-url"];
    const given = process.env.MLFLOW_TRACKING_URI?.trim();
    if (!given)
        throw new errors/* UserError */.yo("is required, and nothing is given", "input mlflow-url", `For example: ${mlflow_inputs/* mlflowInputs */.h["mlflow-url"].example}`);
    if (/^https?:\/\/[^/@]+(\/.*)?$/.test(given))
        return given.replace(/\/+$/, "");
    // It may hold a password, so it is not shown.
    throw new errors/* UserError */.yo("MLFLOW_TRACKING_URI is not an http or https address, or holds credentials", "input mlflow-url", "Give mlflow-url as https://host/path, and credentials as secrets.");
}
/** Finds out where MLflow's API is, and that it lets us in. Throws UserError when there is none or it does not. */
async function connectMlflow(inputs, signal) {
    const base = mlflowUrl(inputs);
    const authorization = authorizationOf(inputs);
    const headers = () => ({ ...(authorization && { authorization }) });
    const options = { service: "MLflow", base, hint, headers, ...(signal && { signal }) };
    const first = new http/* Http */.l({ ...options, deadline: patience });
    // Below `--static-prefix` 2.x has only what browsers use.
    for (const api of ["/api/2.0/mlflow", "/ajax-api/2.0/mlflow"]) {
        const asked = { query: { max_results: 1 }, answers: [401, 403, 404] };
        const answer = await first.request("GET", `${api}/experiments/search`, asked);
        if (answer.status === 404)
            continue;
        if (answer.status !== 200)
            throw refused(answer.status, answer.text(), "reading experiments");
        try {
            answer.json(experimentsShape);
        }
        catch {
            continue;
        }
        return new Mlflow(new http/* Http */.l(options), api);
    }
    throw new errors/* UserError */.yo(`${base} answers, but is no MLflow: it has neither /api/2.0/mlflow nor /ajax-api/2.0/mlflow`, "input mlflow-url", "Give the address of MLflow's front page, with its --static-prefix if it has one.");
}
/** As MLflow's own client: user and password before the token. */
function authorizationOf(inputs) {
    const { "mlflow-username": username, "mlflow-password": password, "mlflow-token": token } = inputs;
    if (username !== undefined && password !== undefined)
        return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    if (token !== undefined)
        return `Bearer ${token}`;
    if (username === undefined && password === undefined)
        return undefined;
    const missing = username === undefined ? "mlflow-username" : "mlflow-password";
    const given = username === undefined ? "mlflow-password" : "mlflow-username";
    throw new errors/* UserError */.yo(`is missing: only ${given} is given`, `input ${missing}`, "Give both, or mlflow-token alone.");
}
const refused = (status, said, doing) => {
    // 3.x refuses requests whose Host it does not know.
    if (/Invalid Host header/i.test(said))
        return new errors/* UserError */.yo(`MLflow does not answer to this host name (${status}: Invalid Host header)`, "input mlflow-url", "Start MLflow with --allowed-hosts naming the host with its port, or give an address that it allows.");
    return status === 401
        ? new errors/* UserError */.yo("MLflow does not take the credentials, or wants some (401)", "input mlflow-username", "Give mlflow-username and mlflow-password, or mlflow-token.")
        : new errors/* UserError */.yo(`MLflow lets us in, but not do this: ${doing} (403)`, "input mlflow-username", "Give that user the permission EDIT on it, or another user.");
};
class Mlflow {
    #http;
    #api;
    /** `api`: path of the API below the server's address. */
    constructor(http, api) {
        this.#http = http;
        this.#api = api;
    }
    get url() {
        return this.#http.base;
    }
    /** undefined when there is none of that id. Deleted ones are answered. */
    async run(runId) {
        return (await this.#find("/runs/get", { run_id: runId }, runShape))?.run;
    }
    /**
     * All active runs that fit, of these experiments (by id), or of all. `filter`: MLflow's own language, `AND` only. Do not mix
     * `dataset.` with metrics, params or tags: 2.x answers 503.
     */
    async searchRuns({ experiments, filter, orderBy, }) {
        const ids = experiments ?? (await this.#experiments());
        if (ids.length === 0)
            return [];
        const json = { experiment_ids: ids, filter, max_results: page, ...(orderBy && { order_by: orderBy }) };
        return this.#pages("POST", "/runs/search", json, runsShape, ({ runs }) => runs);
    }
    /** All that was logged of a metric, in no order; empty for one that the run does not have. */
    metricHistory(runId, key) {
        // Without max_results 3.4 and others answer nothing; 2.x ignores it, and gives no token.
        const query = { run_id: runId, metric_key: key, max_results: 25_000 };
        return this.#pages("GET", "/metrics/get-history", query, historyShape, ({ metrics }) => metrics);
    }
    /** The experiment's name; undefined when there is none of that id. */
    async experimentName(id) {
        return (await this.#find("/experiments/get", { experiment_id: id }, experimentShape))?.experiment.name;
    }
    /** With its aliases; undefined when there is none of that name. */
    async registeredModel(name) {
        return (await this.#find("/registered-models/get", { name }, registeredModelShape))?.registered_model;
    }
    /** undefined when there is none. */
    async modelVersion(name, version) {
        return (await this.#find("/model-versions/get", { name, version }, modelVersionShape))?.model_version;
    }
    /** All that fit: `run_id='…'`, `name='…'`. */
    modelVersions({ filter }) {
        const json = { filter, max_results: 200 };
        return this.#pages("GET", "/model-versions/search", json, modelVersionsShape, (found) => found.model_versions);
    }
    /** Says nothing when there is one of that name. */
    async createRegisteredModel(name) {
        const path = "/registered-models/create";
        const answer = await this.#send("POST", path, { json: { name }, answers: [400], repeatable: true });
        if (answer.status !== 400 || /RESOURCE_ALREADY_EXISTS/.test(answer.text()))
            return;
        throw new http/* HttpError */.j("MLflow", `POST ${this.url}${this.#api}${path}`, 400, hint, answer.text());
    }
    /**
     * A new version. `source`: where the model lies; `models:/NAME/VERSION` copies that one, and `runId` should then be its own, since 2.x
     * does not look. Not safe to repeat: each call makes another version.
     */
    async createModelVersion(given) {
        const { name, source, runId, tags = {} } = given;
        const json = {
            name,
            source,
            ...(runId !== undefined && { run_id: runId }),
            tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
        };
        return (await this.#send("POST", "/model-versions/create", { json })).json(modelVersionShape).model_version;
    }
    /** The version that an alias names; undefined without such alias or model. The version may be gone: 2.x lets aliases dangle. */
    async alias(name, alias) {
        return (await this.registeredModel(name))?.aliases[alias];
    }
    /** Moves or makes an alias. MLflow has no compare-and-set: the last writer wins. */
    async setAlias(name, alias, version) {
        const send = () => this.#send("POST", "/registered-models/alias", { json: { name, alias, version }, repeatable: true });
        try {
            await send();
        }
        catch (error) {
            // Two that make a new alias at once: the loser is told that it exists.
            if (!(error instanceof http/* HttpError */.j) || !/UNIQUE constraint/i.test(error.body))
                throw error;
            await send();
        }
    }
    /** Says nothing when there is no such alias. */
    async deleteAlias(name, alias) {
        await this.#send("DELETE", "/registered-models/alias", { json: { name, alias } });
    }
    /** At most 5,000 characters: 2.x refuses more. */
    async setVersionTag(name, version, key, value) {
        const json = { name, version, key, value };
        await this.#send("POST", "/model-versions/set-tag", { json, repeatable: true });
    }
    /** At most 8,000 characters: the rest is cut silently. */
    async setRunTag(runId, key, value) {
        await this.#send("POST", "/runs/set-tag", { json: { run_id: runId, key, value }, repeatable: true });
    }
    /** Stages are deprecated since MLflow 2.9, and still work on 3.17. */
    async transitionStage(name, version, stage, archiveExisting) {
        const json = { name, version, stage, archive_existing_versions: archiveExisting };
        await this.#send("POST", "/model-versions/transition-stage", { json, repeatable: true });
    }
    /** What lies in a folder of a run, or at its root. A folder that is not there is empty. */
    artifacts(runId, path) {
        const query = { run_id: runId, ...(path !== undefined && { path }) };
        return this.#pages("GET", "/artifacts/list", query, artifactsShape, ({ files }) => files);
    }
    /** A file of a run. Look into `artifacts` first: servers answer 500 for one that is not there. */
    async artifact(runId, path, limit) {
        return this.#file("/get-artifact", { run_id: runId, path }, limit);
    }
    /** A file of a registered model, as `MLmodel`, also of 3.x, where it is no artifact of the run. */
    async modelFile(name, version, path, limit) {
        return this.#file("/model-versions/get-artifact", { name, version, path }, limit);
    }
    /** Where people see a run. */
    runUrl({ experimentId, runId }) {
        return `${this.url}/#/experiments/${experimentId}/runs/${runId}`;
    }
    /** Where people see a version. */
    versionUrl({ name, version }) {
        return `${this.url}/#/models/${encodeURIComponent(name)}/versions/${version}`;
    }
    async #experiments() {
        const query = { max_results: page };
        const all = await this.#pages("GET", "/experiments/search", query, experimentsShape, (found) => found.experiments);
        return all.map(({ experiment_id }) => experiment_id);
    }
    async #find(path, query, shape) {
        const answer = await this.#send("GET", path, { query, answers: [404] });
        if (answer.status !== 404)
            return answer.json(shape);
        if (/RESOURCE_DOES_NOT_EXIST/.test(answer.text()))
            return undefined;
        throw new http/* HttpError */.j("MLflow", `GET ${this.url}${this.#api}${path}`, 404, hint, answer.text());
    }
    async #pages(method, path, wanted, shape, itemsOf) {
        const items = [];
        for (let token;;) {
            const all = { ...wanted, ...(token !== undefined && { page_token: token }) };
            const asked = method === "GET" ? { query: all } : { json: all, repeatable: true };
            const found = (await this.#send(method, path, asked)).json(shape);
            items.push(...itemsOf(found));
            if (!found.next_page_token || found.next_page_token === token)
                return items;
            token = found.next_page_token;
        }
    }
    async #file(path, query, limit) {
        const asked = { query, headers: { accept: "*/*" }, ...(limit !== undefined && { limit }) };
        return (await this.#checked("GET", path, asked)).bytes;
    }
    #send(method, path, asked) {
        return this.#checked(method, `${this.#api}${path}`, asked);
    }
    async #checked(method, path, asked) {
        try {
            return await this.#http.request(method, path, asked);
        }
        catch (error) {
            if (!(error instanceof http/* HttpError */.j) || (error.status !== 401 && error.status !== 403))
                throw error;
            throw refused(error.status, error.body, `${method} ${path}`);
        }
    }
}


/***/ })

};
