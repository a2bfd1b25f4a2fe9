export const id = 6102;
export const ids = [6102];
export const modules = {

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  targetFor: () => (/* binding */ targetFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/clients/service.js
var clients_service = __webpack_require__(3689);
// EXTERNAL MODULE: ./build/src/clients/supervisor.js
var supervisor = __webpack_require__(566);
// EXTERNAL MODULE: ./build/src/deploy/model.js
var model = __webpack_require__(5804);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/deploy/targets/process.js
/** `process:PORT`: a process of this machine, kept alive by a supervisor that owns the port (`src/supervisor/`). */


const lookEvery = 200;
function processTarget(options) {
    const shownHost = ["0.0.0.0", "::"].includes(options.host) ? "127.0.0.1" : options.host;
    return {
        url: `http://${shownHost.includes(":") ? `[${shownHost}]` : shownHost}:${options.port}`,
        async begin(signal) {
            const supervisor = await options.open(signal);
            if (!supervisor.hello.busy)
                return new ProcessDeployment(supervisor, options, signal);
            supervisor.close();
            return undefined;
        },
    };
}
class ProcessDeployment {
    now;
    #supervisor;
    #options;
    #signal;
    #folder;
    constructor(supervisor, options, signal) {
        const { current, former, service } = supervisor.hello;
        this.now = { current: (0,model/* servedFrom */.Gy)(current), former: (0,model/* servedFrom */.Gy)(former), running: service === "running" };
        this.#supervisor = supervisor;
        this.#options = options;
        this.#signal = signal;
    }
    async start(version) {
        const { prepare, ready, seconds } = this.#options;
        const spec = prepare(version);
        this.#folder = spec.folder;
        const begun = performance.now();
        let look = await this.#supervisor.start(spec, version);
        const url = `http://127.0.0.1:${look.port}`;
        for (;;) {
            if (look.ended !== undefined)
                return { ready: false, because: `the service ${look.ended} before it was ready` };
            if (await ready(url))
                return { ready: true, url };
            if (performance.now() - begun > seconds * 1000)
                return { ready: false, because: `the service was not ready within ${seconds} s` };
            await (0,promises_.setTimeout)(lookEvery, undefined, { signal: this.#signal }).catch(() => this.#signal.throwIfAborted());
            look = await this.#supervisor.look();
        }
    }
    async publish() {
        await this.#supervisor.publish();
    }
    async keep() {
        await this.#supervisor.keep();
    }
    log() {
        return this.#folder === undefined ? [] : this.#options.tail(this.#folder);
    }
    close() {
        this.#supervisor.close();
    }
}

// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/actions/deploy-model/target.js
/** The target that a user names, with all that it needs of this machine. */









function targetFor({ place, settings, directory, env, signal, program }) {
    if (process.platform === "win32") {
        throw new errors/* UserError */.yo("process: needs Linux or macOS", "input target", "Run this on another machine.");
    }
    if (settings.command.length === 0) {
        throw new errors/* UserError */.yo("is required for process:, and nothing is given", "deploy.command in mlops.yml", 'For example: [python, -m, uvicorn, main:app, --host, 127.0.0.1, --port, "{port}"]');
    }
    if (!settings.command.some((word) => word.includes("{port}"))) {
        throw new errors/* UserError */.yo("has no {port}", "deploy.command in mlops.yml", "Let the service listen on the port that it is given: --port {port}.");
    }
    const code = codeFolder(settings, directory);
    const folder = settings["state-folder"] === undefined
        ? (0,external_node_path_.join)(process.env.XDG_STATE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local", "state"), "mlops-actions", `process-${place.port}`)
        : (0,external_node_path_.resolve)(directory, settings["state-folder"]);
    return processTarget({
        ...place,
        seconds: (0,inputs/* duration */.p0)({ help: "" }).parse(settings["time-limit"]),
        open: (signal) => supervisor/* Supervisor */.Dm.open({ folder, ...place, ...(program !== undefined && { program }) }, signal).catch(mended),
        prepare(version) {
            const made = (0,clients_service/* serviceFolder */.q4)((0,external_node_path_.join)(folder, "services"), (0,model/* named */.KT)(version), code);
            const kept = Object.entries(env).filter((entry) => entry[1] !== undefined);
            return {
                folder: made.folder,
                cwd: made.code ?? directory,
                command: settings.command.map((word, index) => (index === 0 ? programIn(word, directory) : word)),
                env: {
                    ...(0,supervisor/* environmentToKeep */.MM)(process.env),
                    ...settings.env,
                    ...Object.fromEntries(kept),
                    MODEL_URI: (0,model/* uriOf */.S_)(version),
                },
            };
        },
        async ready(url) {
            const answer = await (0,clients_service/* get */.Jt)(url + settings.ready, 5, signal);
            return "status" in answer && answer.status >= 200 && answer.status < 300;
        },
        tail: (service) => (0,clients_service/* lastLines */.w$)((0,external_node_path_.join)(service, "service.log")),
    });
    function mended(error) {
        if (!(error instanceof supervisor/* Unusable */.kO))
            throw error;
        if (error.what === "folder") {
            throw new errors/* UserError */.yo(`${folder} can't be used: ${error.message}`, "deploy.state-folder", "Name a folder for this target alone.");
        }
        const taken = error.message.includes("EADDRINUSE");
        const what = taken
            ? `port ${place.port} is taken by another program, which was left alone`
            : `port ${place.port} can't be used (${error.message})`;
        throw new errors/* UserError */.yo(what, "input target", taken ? "End that program, or name another port." : "Name another address or port.");
    }
}
/** A path to a program is meant from the working directory, wherever it is started. */
const programIn = (word, directory) => word.includes("/") && !(0,external_node_path_.isAbsolute)(word) ? (0,external_node_path_.resolve)(directory, word) : word;
function codeFolder(settings, directory) {
    if (settings.folder === undefined)
        return undefined;
    const folder = (0,external_node_path_.resolve)(directory, settings.folder);
    try {
        (0,external_node_fs_.readdirSync)(folder);
        return folder;
    }
    catch {
        throw new errors/* UserError */.yo(`there is no folder ${settings.folder} in ${directory}`, "deploy.folder in mlops.yml", "Name the folder of the service's code.");
    }
}


/***/ }),

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   q4: () => (/* binding */ serviceFolder),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** A service on this machine: the folder that it runs in, its log, and what it answers. No proxy stands in between. */


const mostBytes = 1_000_000;
/** Throws only the signal's reason. */
async function get(url, seconds, signal) {
    try {
        const response = await fetch(url, {
            signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
            redirect: "error",
        });
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > mostBytes)
                return { failed: `more than ${mostBytes} bytes` };
            chunks.push(chunk);
        }
        return { status: response.status, json: parsed(Buffer.concat(chunks).toString("utf8")) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error.name === "TimeoutError")
            return { failed: `no answer within ${seconds} s` };
        const cause = error.cause;
        return {
            failed: cause?.code === "ECONNREFUSED" ? "connection refused" : (cause?.message ?? error.message),
        };
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A new folder for one service; the code, where there is any, is in `code` below it. */
function serviceFolder(home, name, code) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, `${name.replace(/[^\w.-]+/g, "_")}-${Date.now().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    if (code === undefined)
        return { folder, code: undefined };
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "code");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(code, copy, {
            recursive: true,
            verbatimSymlinks: true,
            filter: (path) => !/[\\/](\.git|__pycache__)$/.test(path),
        });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
    return { folder, code: copy };
}
/** The last lines of a text file; none when there is no such file. */
function lastLines(file, most = 20) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    }
    catch {
        return [];
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        const bytes = Buffer.alloc(Math.min(size, 20_000));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, 0, bytes.length, size - bytes.length);
        return bytes
            .toString("utf8")
            .split("\n")
            .map((line) => line.trimEnd())
            .filter((line) => line !== "")
            .slice(-most);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ Supervisor),
/* harmony export */   Jy: () => (/* binding */ stateSchema),
/* harmony export */   MM: () => (/* binding */ environmentToKeep),
/* harmony export */   kO: () => (/* binding */ Unusable),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export superviseWord */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(481);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3816);
/**
 * The supervisor of a `process:` deployment (`src/supervisor/`): a process that outlives the job, owns the public port and keeps the
 * service alive. Here: how one is found, started and talked to.
 *
 * One connection is one deployment: JSON lines to a port of 127.0.0.1, opened by a token that stands in the deployment's folder, which
 * only its owner can read. A connection that ends before `keep`, however it ends, takes back what it did.
 */







/** The first argument of this program when it is to be a supervisor: see `entry.ts`. */
const superviseWord = "supervise";
const stateSchema = "mlops-actions/process-deployment/1";
/** The port or the folder can't be used for this deployment; the message says why. */
class Unusable extends Error {
    what;
    constructor(what, why) {
        super(why);
        this.what = what;
    }
}
const answerSeconds = 10;
/** `state.json`, or undefined when there is none. Throws Unusable. */
function readState(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "state.json");
    let state;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
            return undefined;
        state = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8"));
    }
    catch (error) {
        throw new Unusable("folder", `state.json in it can't be read (${error.message})`);
    }
    if (state?.schema !== stateSchema)
        throw new Unusable("folder", `state.json in it is not of the form ${stateSchema}`);
    return state;
}
/** The environment of this process without what belongs to the job: its tokens, its inputs, and the mark by which the runner ends it. */
const environmentToKeep = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !/^(INPUT|GITHUB|ACTIONS|RUNNER)_|^AIRFLOW_(PASSWORD|TOKEN)$/i.test(entry[0])));
/** One deployment's connection. */
class Supervisor {
    hello;
    #socket;
    #lines;
    #name;
    constructor(socket, lines, hello, name) {
        this.#socket = socket;
        this.#lines = lines;
        this.hello = hello;
        this.#name = name;
    }
    /** Connects to the supervisor of the place, started when none lives. Throws Unusable and RemoteError. */
    static async open(place, signal) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(place.folder, { recursive: true, mode: 0o700 });
        }
        catch (error) {
            throw new Unusable("folder", error.message);
        }
        const { host, port } = readState(place.folder) ?? place;
        if (host !== place.host || port !== place.port)
            throw new Unusable("folder", `it belongs to the deployment at ${host}:${port}`);
        const living = await Supervisor.#connect(place.folder, signal);
        if (living)
            return living;
        const failure = await launch(place, signal);
        // Another deployment may have been faster to start one, which has the port but does not listen to deployments yet.
        for (let tries = failure?.listening === false ? 20 : 1; tries > 0; tries--) {
            const started = await Supervisor.#connect(place.folder, signal);
            if (started)
                return started;
            if (tries > 1)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(100, undefined, { signal });
        }
        const { failed, listening } = failure ?? { failed: "nothing", listening: true };
        if (!listening)
            throw new Unusable("port", failed);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi("The supervisor", "its start", failed, `Look into ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place.folder, "supervisor.log")}.`);
    }
    /** undefined when none listens. */
    static async #connect(folder, signal) {
        const { supervisor } = readState(folder) ?? {};
        if (!supervisor)
            return undefined;
        const socket = await connected(supervisor.control, signal);
        if (!socket)
            return undefined;
        const abort = () => socket.destroy();
        signal.addEventListener("abort", abort, { once: true });
        const reader = (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: socket });
        const lines = reader[Symbol.asyncIterator]();
        socket.once("close", () => {
            signal.removeEventListener("abort", abort);
            // Whoever waits for an answer is told at once that none will come.
            reader.close();
        });
        const name = `The supervisor (process ${supervisor.pid})`;
        try {
            const hello = await ask(socket, lines, { do: "hello", token: supervisor.token }, name);
            return new Supervisor(socket, lines, hello, name);
        }
        catch (error) {
            socket.destroy();
            signal.throwIfAborted();
            // Another program has the port now.
            if (error instanceof Gone)
                return undefined;
            throw error;
        }
    }
    start = (spec, identity) => this.#ask({ do: "start", spec, identity });
    look = () => this.#ask({ do: "look" });
    /** Requests go to the candidate from now on. */
    publish = () => this.#ask({ do: "publish" });
    /** The candidate is the current version now, and the one before is ended when its last request is answered. */
    keep = () => this.#ask({ do: "keep" });
    /** Takes back what was not kept. */
    close() {
        this.#socket.destroy();
    }
    #ask(request) {
        return ask(this.#socket, this.#lines, request, this.#name);
    }
}
class Gone extends _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi {
}
async function ask(socket, lines, request, name) {
    socket.write(`${JSON.stringify(request)}\n`);
    let late;
    const waited = new Promise((resolve) => {
        late = setTimeout(resolve, answerSeconds * 1000, "late");
    });
    // A connection that is reset is as good as one that is closed.
    const next = lines.next().catch(() => ({ done: true, value: undefined }));
    const line = await Promise.race([next, waited]).finally(() => clearTimeout(late));
    const asked = `"${request.do}"`;
    if (line === "late") {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi(name, asked, "nothing", "End that process (kill -9), and run this again.");
    }
    if (line.done)
        throw new Gone(name, asked, "nothing and ended", "Run this again.");
    const answer = JSON.parse(line.value);
    if ("failed" in answer)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi(name, asked, `"${answer.failed}"`, "Run this again.");
    return answer.ok;
}
/** undefined when nobody listens there. */
function connected(port, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)({ port, host: "127.0.0.1", noDelay: true });
        socket.once("connect", () => {
            socket.on("error", () => { });
            resolve(socket);
        });
        socket.once("error", () => resolve(undefined));
    });
}
/** Starts a supervisor that lives on after us. What it failed with, and whether it had begun to listen; undefined when all is well. */
function launch({ folder, host, port, program }, signal) {
    signal.throwIfAborted();
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "supervisor.log"), "a", 0o600);
    const script = program ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? "");
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script, superviseWord, folder, host, String(port)], {
        cwd: folder,
        detached: true,
        // Without RUNNER_TRACKING_ID, GitHub's runner does not find it when it ends what a job has left behind.
        env: environmentToKeep(process.env),
        stdio: ["ignore", log, log, "ipc"],
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    return new Promise((resolve) => {
        const done = (failure) => {
            clearTimeout(late);
            if (child.connected)
                child.disconnect();
            child.unref();
            resolve(failure);
        };
        const late = setTimeout(() => done({ failed: "nothing in time", listening: true }), answerSeconds * 1000);
        child.once("message", (said) => done("failed" in said ? { ...said, listening: false } : undefined));
        child.once("error", (error) => done({ failed: error.message, listening: true }));
        child.once("exit", (code, ended) => done({ failed: `its end (${code ?? ended})`, listening: true }));
    });
}


/***/ })

};
