export const id = 2925;
export const ids = [2925];
export const modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceDeployment: () => (/* binding */ announceDeployment),
  githubOf: () => (/* binding */ githubOf),
  largestCheckSummary: () => (/* binding */ largestCheckSummary),
  reportCheckRun: () => (/* binding */ reportCheckRun)
});

// UNUSED EXPORTS: Github

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
;// CONCATENATED MODULE: ./build/src/clients/github-shapes.js
/** What GitHub answers, and what the client makes of it. */

const ids = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
const nullable = schemas/* string */.YjP().nullable();
const runShape = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    status: schemas/* string */.YjP(),
    conclusion: nullable,
    display_title: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
});
const step = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP(), conclusion: nullable });
const jobShape = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: nullable,
    html_url: nullable,
    steps: schemas/* array */.YOg(step).default([]),
});
const runnerShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    busy: schemas/* boolean */.zMY(),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
});
const runOf = ({ display_title, html_url, ...run }) => ({
    ...run,
    title: display_title,
    url: html_url,
});

// EXTERNAL MODULE: ./build/src/clients/http.js + 1 modules
var clients_http = __webpack_require__(4992);
;// CONCATENATED MODULE: ./build/src/clients/github.js




/** What GITHUB_REPOSITORY and GITHUB_API_URL say; undefined where this is no workflow of GitHub's or there is no token. */
function githubOf(env, token) {
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: api } = env;
    return token && repository ? { token, repository, api: api || "https://api.github.com" } : undefined;
}
class Github {
    #connection;
    #where;
    #octokit;
    constructor(connection) {
        this.#connection = connection;
        const [owner = "", repo = ""] = connection.repository.split("/");
        this.#where = { owner, repo };
    }
    /** Answers its id. No check of the commit is waited for: what comes before it in the workflow has said that it may go on. */
    async createDeployment({ ref, environment, description, payload }) {
        const asked = {
            ...this.#where,
            ref,
            environment,
            auto_merge: false,
            required_contexts: [],
            ...(description !== undefined && { description: description.slice(0, 140) }),
            ...(payload && { payload: { ...payload } }),
        };
        const answer = await this.#ask((octokit) => octokit.rest.repos.createDeployment(asked));
        return this.#checked(ids, answer, "a deployment").id;
    }
    /** A success makes the environment's former deployments inactive. */
    async setDeploymentStatus(deployment, { state, description, environmentUrl, logUrl }) {
        const asked = {
            ...this.#where,
            deployment_id: deployment,
            state,
            ...(description !== undefined && { description: description.slice(0, 140) }),
            ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
            ...(logUrl !== undefined && { log_url: logUrl }),
        };
        await this.#ask((octokit) => octokit.rest.repos.createDeploymentStatus(asked));
    }
    /** A completed one, new each time. Answers its id. */
    async createCheckRun({ sha, name, conclusion, detailsUrl, externalId, ...shown }) {
        const title = shown.title.replace(/\s+/g, " ").slice(0, 255);
        const asked = {
            ...this.#where,
            head_sha: sha,
            name,
            status: "completed",
            conclusion,
            output: { title, summary: shown.summary },
            ...(detailsUrl !== undefined && { details_url: detailsUrl }),
            ...(externalId !== undefined && { external_id: externalId }),
        };
        const answer = await this.#ask((octokit) => octokit.rest.checks.create(asked));
        return this.#checked(ids, answer, "a check run").id;
    }
    /**
     * Starts a workflow that has `workflow_dispatch`; `workflow` is its file's name. Answers the run's id, or undefined where GitHub does
     * not tell it (Enterprise Server up to 3.19): find the run by what its `run-name` shows of an input, with `runsTitled`.
     */
    async dispatch(workflow, ref, inputs) {
        const asked = { ...this.#where, workflow_id: workflow, ref, inputs: { ...inputs } };
        const send = (more) => this.#ask((octokit) => octokit.rest.actions.createWorkflowDispatch({ ...asked, ...more }));
        const answer = await send({ return_run_details: true }).catch((error) => {
            // It knows no such field, and has started nothing.
            if (error instanceof clients_http/* HttpError */.j && error.status === 400 && error.body.includes("return_run_details"))
                return send({});
            throw error;
        });
        const given = schemas/* object */.Ikc({ workflow_run_id: schemas/* number */.aig() }).safeParse(answer);
        return given.success ? given.data.workflow_run_id : undefined;
    }
    /** Runs of a workflow that were dispatched since, newest first, and whose title holds the text. At most 100 are looked at. */
    async runsTitled(workflow, text, since) {
        const created = `>=${since.toISOString().slice(0, 19)}Z`;
        const asked = { ...this.#where, workflow_id: workflow, event: "workflow_dispatch", created, per_page: 100 };
        const answer = await this.#ask((octokit) => octokit.rest.actions.listWorkflowRuns(asked));
        const { workflow_runs } = this.#checked(schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runShape) }), answer, "workflow runs");
        return workflow_runs.filter(({ display_title }) => display_title.includes(text)).map(runOf);
    }
    async run(id) {
        const answer = await this.#ask((octokit) => octokit.rest.actions.getWorkflowRun({ ...this.#where, run_id: id }));
        return runOf(this.#checked(runShape, answer, "a workflow run"));
    }
    /** Of the run's last attempt, all of them. */
    async jobs(run) {
        const asked = { ...this.#where, run_id: run, per_page: 100 };
        const answer = await this.#ask((octokit) => octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, asked));
        return this.#checked(schemas/* array */.YOg(jobShape), answer, "jobs").map(({ html_url, ...job }) => ({
            ...job,
            url: html_url ?? "",
        }));
    }
    /** Answers whether it was still running. */
    async cancel(run) {
        try {
            await this.#ask((octokit) => octokit.rest.actions.cancelWorkflowRun({ ...this.#where, run_id: run }));
            return true;
        }
        catch (error) {
            if (error instanceof clients_http/* HttpError */.j && error.status === 409)
                return false;
            throw error;
        }
    }
    /** The repository's self-hosted runners; `unknown` to a token that may not see them, as GITHUB_TOKEN never may. */
    async runners() {
        const asked = { ...this.#where, per_page: 100 };
        try {
            const answer = await this.#ask((octokit) => octokit.paginate(octokit.rest.actions.listSelfHostedRunnersForRepo, asked));
            return this.#checked(schemas/* array */.YOg(runnerShape), answer, "runners").map(({ name, status, busy, labels }) => ({
                name,
                online: status === "online",
                busy,
                labels: labels.map((label) => label.name),
            }));
        }
        catch (error) {
            if (error instanceof clients_http/* HttpError */.j && error.status === 403 && !isRateLimit(error.body))
                return "unknown";
            throw error;
        }
    }
    async #ask(call) {
        this.#octokit ??= this.#connect();
        const octokit = await this.#octokit;
        try {
            const answer = await call(octokit);
            return Array.isArray(answer) ? answer : answer.data;
        }
        catch (error) {
            this.#connection.signal?.throwIfAborted();
            throw explained(error);
        }
    }
    /** Octokit names the calls and turns the pages; what goes over the wire goes through our own HTTP: proxies, retries, deadlines. */
    async #connect() {
        const { GitHub: Octokit, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 1845));
        const { token, api, signal } = this.#connection;
        const silent = { debug() { }, info() { }, warn() { }, error() { } };
        const options = { baseUrl: api, request: { fetch: through(api, signal) }, log: silent };
        return new Octokit(getOctokitOptions(token, options));
    }
    #checked(shape, answer, what) {
        const checked = shape.safeParse(answer);
        if (checked.success)
            return checked.data;
        const wrong = checked.error.message.replace(/\s+/g, " ").slice(0, 200);
        throw new errors/* RemoteError */.Hi("GitHub", `a question for ${what}`, "JSON of an unknown shape", `Is GITHUB_API_URL right? (${wrong})`);
    }
}
/** What Octokit takes for `fetch`. Failures are thrown as HttpError, which Octokit keeps as the cause of its own. */
function through(api, signal) {
    const http = new clients_http/* Http */.l({
        service: "GitHub",
        base: api,
        hint: "Is GITHUB_API_URL right, and the network up?",
        ...(signal && { signal }),
    });
    return async (url, { method, headers, body }) => {
        if (!url.startsWith(`${api}/`))
            throw new errors/* RemoteError */.Hi("GitHub", url, "an address of another server", "");
        const asked = { headers, ...(body !== undefined && { body }) };
        const answer = await http.request(method, url.slice(api.length), asked);
        const { status } = answer;
        return { status, url, headers: answer.headers, text: async () => answer.text(), body: null };
    };
}
const isRateLimit = (said) => /rate limit|abuse/i.test(said);
/** GitHub's refusals, with what the user can do about them. */
function explained(error) {
    const cause = error instanceof Error && !(error instanceof errors/* RemoteError */.Hi) && error.cause instanceof Error ? error.cause : error;
    if (!(cause instanceof clients_http/* HttpError */.j) || typeof cause.status !== "number")
        return cause;
    return new clients_http/* HttpError */.j(cause.service, cause.request, cause.status, hintOf(cause.status, cause), cause.body);
}
function hintOf(status, { body, request }) {
    if (isRateLimit(body) && (status === 403 || status === 429))
        return "No requests are left for now: run it again within the hour, or give github-token a token with a limit of its own.";
    if (status === 401)
        return "Is github-token a token of this GitHub, and not expired?";
    if (status === 403)
        return `The token may not do that: grant it${scopeOf(request)} by permissions: in the workflow. The token of a pull request from a fork can only read.`;
    if (status === 404)
        return "Is it there, and may the token see it? GitHub says 404 in both cases.";
    return status >= 500 ? "Run it again later; its status page tells whether GitHub itself has trouble." : "";
}
/** `deployments: write` and the like, for what the request was about. */
function scopeOf(request) {
    const level = request.startsWith("GET") ? "read" : "write";
    if (/\/deployments/.test(request))
        return ` deployments: ${level}`;
    if (/\/check-runs/.test(request))
        return ` checks: ${level}`;
    return /\/actions\//.test(request) ? ` actions: ${level}` : ` the ${level} permission`;
}
/** How long GitHub may take to be told, in milliseconds. */
const patience = 10_000;
/**
 * Tells GitHub something as a courtesy, which is never a reason to fail: where the token may not, GitHub fails, or does not answer within
 * 10 s, `missed` gets one line that says why, and the answer is undefined. Throws the reason of `until` alone, when that aborts.
 */
async function tell(where, work, missed, until) {
    const signals = [AbortSignal.timeout(patience), ...(until ? [until] : [])];
    try {
        return await work(new Github({ ...where, signal: AbortSignal.any(signals) }));
    }
    catch (error) {
        until?.throwIfAborted();
        const late = error instanceof DOMException && error.name === "TimeoutError";
        if (!late && !(error instanceof errors/* RemoteError */.Hi))
            throw error;
        missed(late ? `no answer within ${patience / 1000} s.` : error.message);
        return undefined;
    }
}
/**
 * Shows a deployment on GitHub, `in_progress` at once, as a courtesy (see `tell`): where it can't be told, `say` gets one line and the
 * answer is undefined, or `end` does nothing more. The abort of the signal is thrown only before there is a deployment: `end` is for a run
 * that was cancelled too, so that none stays in progress for ever.
 */
async function announceDeployment(connection, deployment, say) {
    if (!connection)
        return undefined;
    const { signal, ...where } = connection;
    const { logUrl, ...fields } = deployment;
    const missed = (why) => say(`GitHub does not show this deployment: ${why}`);
    const set = (id, status) => tell(where, (github) => github.setDeploymentStatus(id, { ...(logUrl !== undefined && { logUrl }), ...status }), missed);
    const id = await tell(where, (github) => github.createDeployment(fields), missed, signal);
    if (id === undefined)
        return undefined;
    await set(id, { state: "in_progress" });
    return { id, end: (status) => set(id, status) };
}
/** In bytes: GitHub's description says characters, but bytes are what it counts (github/docs issue 35252). */
const largestCheckSummary = 65_535;
/** Puts a check run on a commit as a courtesy (see `tell`): where there is none, `say` gets one line. */
async function reportCheckRun(connection, check, say) {
    const missed = (why) => say(`There is no check run of it: ${why}`);
    await tell(connection, (github) => github.createCheckRun(check), missed);
}


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
