export const id = 9675;
export const ids = [9675];
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

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   begin: () => (/* binding */ begin),
/* harmony export */   follow: () => (/* binding */ follow),
/* harmony export */   lastLines: () => (/* binding */ lastLines),
/* harmony export */   stillOf: () => (/* binding */ stillOf),
/* harmony export */   tasksByRun: () => (/* binding */ tasksByRun)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _clients_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4992);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4465);
/* harmony import */ var _life_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6204);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7461);
/** Training as a dag run of Airflow: started once for a request, followed to its end, its results read. */






/**
 * The dag run of this request: found, resumed or started, never a second one beside it. Or why none can run. Throws UserError for a DAG
 * or task that there is not and for parameters that Airflow or the run that there is does not suit; RemoteError when nothing would run.
 */
async function begin(airflow, order, log) {
    const { dag, onFailed } = order;
    const { run, count } = await lastRun(airflow, order);
    if (run)
        suits(run, order);
    if (run?.state === "success") {
        log(`Dag run ${run.runId} of this request has ended well already: nothing is started.`);
        return run;
    }
    const refused = await obstacle(airflow, order, run);
    if (refused !== undefined)
        return { refused };
    const step = (0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .stepWith */ .pr)(run?.state, onFailed);
    if (run && step === "follow") {
        log(`Dag run ${run.runId} of this request is ${run.state} already: following it.`);
        return run;
    }
    if (run && step === "resume") {
        const tasks = await airflow.clearFailed(dag, run.runId);
        if (tasks.length > 0) {
            log(`Dag run ${run.runId} of this request had failed: ${tasks.join(", ")} run again.`);
            return (await airflow.run(dag, run.runId)) ?? run;
        }
        const refused = `Dag run ${run.runId} had failed, and has no failed task that could run again. With on-failed: new a re-run starts over.`;
        return { refused };
    }
    if (run)
        log(`Dag run ${run.runId} of this request had failed: starting over.`);
    return start(airflow, order, (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)(order.runId, count + 1), log);
}
/** The newest of the request's runs, and how many there are. */
async function lastRun(airflow, { dag, runId }) {
    let last;
    for (let count = 0;; count++) {
        const run = await airflow.run(dag, (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)(runId, count + 1));
        if (run === undefined)
            return { run: last, count };
        last = run;
    }
}
/** Throws UserError when a run of this id was asked for something else. */
function suits(run, { parameters }) {
    const names = (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .tX)(run.conf, parameters);
    if (names.length === 0)
        return;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`dag run ${run.runId} was started with other parameters (${names.join(", ")})`, "input request-id", "Give each training of a job a request-id of its own.");
}
/** Why no run of the DAG would come to its end. */
async function obstacle(airflow, order, run) {
    const { dag: dagId, resultTask } = order;
    const dag = await airflow.dag(dagId);
    if (dag === undefined)
        throw await unknownDag(airflow, dagId);
    if (dag.hasImportErrors) {
        const errors = await airflow.importErrors();
        const own = errors.find(({ file }) => file === dag.fileloc || file === dag.relativeFileloc);
        const because = own?.trace.trim().split("\n").at(-1);
        return `DAG ${dagId} can't run: its file ${dag.relativeFileloc ?? dag.fileloc} does not import${because ? ` (${because})` : ""}. Mend it, and wait until Airflow has read it.`;
    }
    if (!dag.isActive)
        return `DAG ${dagId} can't run: Airflow finds it no more in ${dag.relativeFileloc ?? dag.fileloc}. Bring it back, or name another.`;
    if (dag.isPaused) {
        const waits = run ? `its run ${run.runId} waits until it is unpaused` : "a run would wait until it is unpaused";
        return `DAG ${dagId} is paused: ${waits}. Unpause it at ${airflow.dagUrl(dagId)} or with "airflow dags unpause ${dagId}", then start this again.`;
    }
    if (resultTask !== undefined) {
        const tasks = await airflow.taskIds(dagId);
        if (!tasks.includes(resultTask)) {
            const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(resultTask, tasks);
            const what = `DAG ${dagId} has no task "${resultTask}"`;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(what, "training.result-task", near ? `Did you mean ${near}?` : `It has ${(0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(tasks)}.`);
        }
    }
    const health = await airflow.health();
    for (const part of ["metadatabase", "scheduler"]) {
        if (health[part] === "healthy")
            continue;
        const status = `that its ${part} is ${health[part] ?? "not there"}`;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi("Airflow", "the question after its health", status, "Nothing would run: look at its log.");
    }
    return undefined;
}
async function unknownDag(airflow, dagId) {
    const [dags, errors] = await Promise.all([airflow.dags(), airflow.importErrors()]);
    const ids = dags.map((dag) => dag.dagId);
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(dagId, ids);
    const fix = near ? `Did you mean ${near}?` : ids.length > 0 ? `It has ${(0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(ids)}.` : "It has no DAG at all.";
    const broken = errors.map(({ file }) => file);
    const also = broken.length > 0 ? ` Files that do not import: ${(0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(broken)}.` : "";
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Airflow has no DAG "${dagId}"`, "input dag", `${fix}${also}`);
}
async function start(airflow, order, runId, log) {
    const { dag, parameters, commit } = order;
    for (let tries = 0; tries < 3; tries++) {
        const run = await airflow
            .trigger(dag, { runId, conf: (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .confOf */ .KF)(parameters, runId, commit) })
            .catch((error) => {
            if (!(error instanceof _clients_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j) || (error.status !== 400 && error.status !== 422))
                throw error;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Airflow refuses them: ${error.said}`, "input parameters", "See the DAG's params.");
        });
        if (run !== "exists") {
            log(`Started dag run ${run.runId}.`);
            return run;
        }
        // Somebody asked for the same at the same time, or the answer to our own request was lost.
        const other = await airflow.run(dag, runId);
        if (other === undefined)
            continue;
        suits(other, order);
        log(`Dag run ${runId} was started for this request already: following it.`);
        return other;
    }
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi("Airflow", `POST dags/${dag}/dagRuns`, "409, and has no such run", "Look at Airflow's log.");
}
const remindEvery = 300;
/** Tells each change until the run has ended or the time is over. Throws the signal's reason, or HttpError when Airflow stays away. */
async function follow(airflow, begun, how) {
    const { limit, patience = 600, signal, log } = how;
    const started = performance.now();
    const passed = () => (performance.now() - started) / 1000;
    const { dagId, runId } = begun;
    let tasks = [];
    let state = "";
    let told = 0;
    let away;
    for (;;) {
        try {
            const run = await airflow.run(dagId, runId);
            if (run === undefined)
                return { run: { ...begun, state: "deleted" }, tasks };
            const now = await airflow.tasks(dagId, runId);
            if (away !== undefined)
                log("Airflow answers again.");
            away = undefined;
            const lines = (0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .changes */ .Ao)(tasks, now);
            if (run.state !== state)
                lines.unshift(`dag run: ${run.state}`);
            ({ state } = run);
            tasks = now;
            if (lines.length === 0 && passed() - told > remindEvery)
                lines.push(`still ${stillOf(run, tasks)}`);
            if (lines.length > 0)
                told = passed();
            for (const line of lines)
                log(line);
            if ((0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(state) || passed() >= limit)
                return { run, tasks };
        }
        catch (error) {
            if (!(error instanceof _clients_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
                throw error;
            if (away === undefined)
                log(`${error.message} Asking on for up to ${(0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(patience)}: the run goes on meanwhile.`);
            away ??= passed();
            if (passed() - away >= patience || passed() >= limit)
                throw error;
        }
        const rest = Math.max(0, limit - passed());
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(1000 * Math.min(rest, (0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v7)(passed())), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
/** `running: train_svm, train_cnn`, `queued: …`. */
function stillOf(run, tasks) {
    const active = (0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .activeTasks */ .Pw)(tasks).map((task) => `${(0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(task)} (${task.state})`);
    if (run.state === "queued")
        return "queued: other runs of this DAG may hold all of its places (max_active_runs)";
    return active.length > 0 ? `${run.state}: ${(0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(active)}` : run.state;
}
/** The last lines of what a task has written. */
async function lastLines(airflow, run, task, count) {
    const lines = await airflow.log(run.dagId, run.runId, task);
    return lines.filter((line) => line.trim() !== "" && !/::(end)?group::/.test(line)).slice(-count);
}
const mostTasksAsked = 50;
/** MLflow run → the task whose XCom names it in `run_id`. */
async function tasksByRun(airflow, { run, tasks }) {
    const found = new Map();
    for (const { taskId, mapIndex } of tasks.filter(({ state }) => state === "success").slice(0, mostTasksAsked)) {
        const value = (await airflow.xcom(run.dagId, run.runId, taskId, mapIndex));
        const runId = value !== null && typeof value === "object" ? value.run_id : undefined;
        if (typeof runId === "string" && !found.has(runId))
            found.set(runId, taskId);
    }
    return found;
}


/***/ })

};
