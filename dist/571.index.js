export const id = 571;
export const ids = [571];
export const modules = {

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


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/** The user can mend this; shown without a stack, result `misuse`. */
class UserError extends Error {
    problems;
    constructor(what, where, fix) {
        super(`${where}: ${what}. ${fix}`);
        this.name = "UserError";
        this.problems = [{ what, where, fix }];
    }
    /** Several mistakes at once, so that the user mends all of them before the next try. */
    static of(problems) {
        const [first, ...rest] = problems;
        const error = new UserError(first.what, first.where, first.fix);
        return Object.assign(error, { problems: [first, ...rest] });
    }
}
/** For a file that the user asked for; `error` is what the disk said. */
const cannotWrite = (file, where, error) => {
    const said = error instanceof Error ? error.message.split(",")[0] : String(error);
    return new UserError(`${file} can't be written (${said})`, where, "Name a file in a folder that you may write to.");
};
/** A service failed us; shown without a stack, result `outside`. */
class RemoteError extends Error {
    /** The service's name: `MLflow`, `GitHub`. */
    service;
    /** Method and address, without credentials. */
    request;
    /** HTTP status, or what happened instead of an answer: `connection refused`. */
    status;
    /** What the user can look at. */
    hint;
    constructor(service, request, status, hint) {
        super(`${service} answered ${status} to ${request}. ${hint}`);
        this.name = "RemoteError";
        this.service = service;
        this.request = request;
        this.status = status;
        this.hint = hint;
    }
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supervise: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/src/clients/supervisor.js
var supervisor = __webpack_require__(566);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/supervisor/process.js
/** Processes by their number: whether they are still the ones we knew, and their end. */



/** When a process was started: tells it from a later one of the same number. undefined when none runs. */
function startOf(pid) {
    if (process.platform !== "linux") {
        const { status, stdout } = (0,external_node_child_process_.spawnSync)("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
        return status === 0 && stdout.trim() !== "" ? stdout.trim() : undefined;
    }
    try {
        // `pid (name) state …`, and the start in ticks since the boot as the 22nd field; see proc(5). A zombie runs no more.
        const fields = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8")
            .replace(/^.*\) /s, "")
            .split(" ");
        const boot = (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
        return fields[0] === "Z" ? undefined : `${boot} ${fields[19]}`;
    }
    catch {
        return undefined;
    }
}
/** Signals a process and all of its group; nothing when it is gone. */
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch { }
}
/** Ends a process and its group: SIGTERM, and SIGKILL after some seconds. `started` as from `startOf`: another process is left alone. */
async function endGroup(pid, started, graceSeconds = 10) {
    if (startOf(pid) === started) {
        signalGroup(pid, "SIGTERM");
        const end = Date.now() + graceSeconds * 1000;
        while (startOf(pid) === started && Date.now() < end)
            await (0,promises_.setTimeout)(50);
        signalGroup(pid, "SIGKILL");
    }
}

;// CONCATENATED MODULE: ./build/src/supervisor/service.js
/** One service process: started on a free port, restarted when it ends, ended with all of its own processes. */






/** Between an end and the next start, in milliseconds; doubled each time, and the first again after it ran for long. */
const backoff = { first: 500, last: 30_000, longRun: 60_000 };
/** Requests under way have this long before a service that is served no more is ended, in milliseconds. */
const drain = 30_000;
class Service {
    identity;
    folder;
    role;
    /** Restarted when it ends; else its end is told. */
    restarts = false;
    /** Of an adopted one: there is nothing to restart it by. */
    adopted;
    port = 0;
    pid = 0;
    started = "";
    inFlight = 0;
    /** How it ended, while it does not run. */
    ended;
    #spec;
    #changed;
    #stopping = false;
    #wait = backoff.first;
    constructor(known, spec, changed) {
        this.identity = known.identity;
        this.folder = known.folder;
        this.role = known.role;
        this.adopted = spec === undefined;
        this.#spec = spec;
        this.#changed = changed;
    }
    /** Starts a candidate. `changed` is called when its process is another one. */
    static async start(spec, identity, changed) {
        const service = new Service({ identity, folder: spec.folder, role: "candidate" }, spec, changed);
        await service.#begin();
        return service;
    }
    /** One that a killed supervisor left running; undefined when it does not run any more. */
    static adopt(record, changed) {
        if (startOf(record.pid) !== record.started)
            return undefined;
        const service = new Service(record, undefined, changed);
        Object.assign(service, { port: record.port, pid: record.pid, started: record.started });
        const watch = setInterval(() => {
            if (startOf(record.pid) === record.started)
                return;
            clearInterval(watch);
            service.ended = "ended";
            changed();
        }, 1000);
        watch.unref();
        return service;
    }
    get record() {
        const { identity, role, pid, started, port, folder } = this;
        return { identity, role, pid, started, port, folder };
    }
    /** Ends it; after its last request when it was served. */
    async end() {
        this.#stopping = true;
        this.role = "ending";
        const latest = Date.now() + drain;
        while (this.inFlight > 0 && Date.now() < latest)
            await (0,promises_.setTimeout)(50);
        await this.endNow();
    }
    async endNow() {
        this.#stopping = true;
        if (this.ended === undefined)
            await endGroup(this.pid, this.started);
        this.ended ??= "was ended";
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.folder, "code"), { recursive: true, force: true });
    }
    async #begin() {
        const spec = this.#spec;
        this.port = await freePort();
        (0,external_node_fs_.mkdirSync)(spec.folder, { recursive: true });
        const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(spec.folder, "service.log"), "a", 0o600);
        const [program = "", ...args] = spec.command.map((word) => word.replaceAll("{port}", String(this.port)));
        const begun = Date.now();
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: spec.cwd,
            env: spec.env,
            detached: true,
            stdio: ["ignore", log, log],
        });
        (0,external_node_fs_.closeSync)(log);
        this.ended = undefined;
        this.pid = child.pid ?? 0;
        this.started = (child.pid && startOf(child.pid)) || "";
        const over = (how) => {
            if (this.ended !== undefined)
                return;
            this.ended = how;
            if (this.pid > 0)
                signalGroup(this.pid, "SIGKILL");
            if (this.restarts && !this.#stopping)
                void this.#again(Date.now() - begun);
        };
        child.once("error", (error) => over(`could not be started: ${error.message}`));
        child.once("exit", (code, signal) => over(signal ? `was ended by ${signal}` : `ended with exit code ${code}`));
    }
    async #again(ranFor) {
        this.#wait = ranFor > backoff.longRun ? backoff.first : this.#wait;
        console.log(`${now()} the service ${this.ended}; next start in ${this.#wait} ms`);
        await (0,promises_.setTimeout)(this.#wait);
        this.#wait = Math.min(backoff.last, 2 * this.#wait);
        if (this.#stopping)
            return;
        await this.#begin();
        console.log(`${now()} the service is started again, process ${this.pid}, port ${this.port}`);
        this.#changed();
    }
}
const now = () => new Date().toISOString();
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

;// CONCATENATED MODULE: ./build/src/supervisor/control.js
/** What is served, and the deployments that change it: one connection is one deployment (`clients/supervisor.ts` has the protocol). */








/** Folders of services that are kept for their logs. */
const keptFolders = 10;
class Control {
    #folder;
    #place;
    #token = (0,external_node_crypto_.randomBytes)(24).toString("hex");
    #server = (0,external_node_net_.createServer)((socket) => this.#talk(socket));
    #current;
    #candidate;
    #ending = new Set();
    /** The candidate gets the requests, and may still be taken back. */
    #published = false;
    #session;
    #identity;
    #former;
    #over = false;
    /** Where deployments talk to us. */
    #port = 0;
    #closePublic;
    constructor(folder, place, closePublic) {
        this.#folder = folder;
        this.#place = place;
        this.#closePublic = closePublic;
    }
    /** Where a request goes at this moment. */
    get served() {
        const service = this.#published ? this.#candidate : this.#current;
        return service?.ended === undefined ? service : undefined;
    }
    /** Takes over what a killed supervisor left, and listens. */
    async begin() {
        const before = (0,supervisor/* readState */.un)(this.#folder);
        this.#identity = before?.current;
        this.#former = before?.former;
        for (const record of before?.services ?? []) {
            if (record.role === "current")
                this.#current = Service.adopt(record, () => this.#save());
            else
                void endGroup(record.pid, record.started);
        }
        await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
        this.#port = this.#server.address().port;
        this.#save();
        const found = before?.supervisor ? `, after process ${before.supervisor.pid} which did not end by itself` : "";
        console.log(`${now()} supervisor ${process.pid} for ${this.#place.host}:${this.#place.port}${found}`);
    }
    /** Ends all services, and this process. */
    async stop() {
        if (this.#over)
            return;
        this.#over = true;
        const services = [this.#current, this.#candidate, ...this.#ending].filter((service) => service !== undefined);
        for (const service of services)
            service.role = "ending";
        // From here on another supervisor may begin in this folder.
        this.#save();
        this.#server.close();
        this.#closePublic();
        await Promise.all(services.map((service) => service.endNow()));
        if ((0,supervisor/* readState */.un)(this.#folder)?.supervisor === undefined)
            this.#save();
        console.log(`${now()} supervisor ${process.pid} ends`);
        process.exit(0);
    }
    #talk(socket) {
        socket.on("error", () => { });
        socket.once("close", () => {
            if (this.#session !== socket)
                return;
            this.#session = undefined;
            void this.#takeBack();
        });
        let last = Promise.resolve();
        (0,external_node_readline_.createInterface)({ input: socket }).on("line", (line) => {
            last = last.then(async () => {
                const answer = await this.#answer(socket, line).then((ok) => ({ ok }), (error) => ({ failed: error.message }));
                if (!socket.destroyed)
                    socket.write(`${JSON.stringify(answer)}\n`);
            });
        });
    }
    async #answer(socket, line) {
        const request = JSON.parse(line);
        if (request.do === "hello") {
            if (this.#over || request.token !== this.#token) {
                socket.destroy();
                throw new Error("not served here");
            }
            const busy = this.#session !== undefined;
            if (!busy)
                this.#session = socket;
            return this.#hello(busy);
        }
        if (this.#session !== socket) {
            socket.destroy();
            throw new Error("no hello");
        }
        switch (request.do) {
            case "start": {
                if (this.#candidate)
                    throw new Error("a deployment starts one service");
                console.log(`${now()} starts ${JSON.stringify(request.identity)}`);
                const candidate = await Service.start(request.spec, request.identity, () => this.#save());
                this.#candidate = candidate;
                // Whoever asked is gone already.
                if (this.#session !== socket)
                    await this.#takeBack();
                this.#save();
                return this.#look();
            }
            case "look":
                return this.#look();
            case "publish":
                if (!this.#candidate)
                    throw new Error("nothing was started");
                this.#published = true;
                return true;
            case "keep":
                this.#keep();
                return true;
        }
    }
    #hello(busy) {
        const alive = this.#current?.ended === undefined ? this.#current : undefined;
        return {
            pid: process.pid,
            busy,
            ...(this.#identity && { current: this.#identity }),
            ...(this.#former && { former: this.#former }),
            service: alive === undefined ? "none" : alive.adopted ? "adopted" : "running",
        };
    }
    #look() {
        if (!this.#candidate)
            throw new Error("nothing was started");
        const { pid, port, ended } = this.#candidate;
        return { pid, port, ...(ended !== undefined && { ended }) };
    }
    #keep() {
        const candidate = this.#candidate;
        if (!candidate || !this.#published)
            throw new Error("nothing was published");
        if (candidate.ended !== undefined)
            throw new Error(`the new service ${candidate.ended}`);
        const old = this.#current;
        if (JSON.stringify(this.#identity) !== JSON.stringify(candidate.identity))
            this.#former = this.#identity;
        this.#identity = candidate.identity;
        this.#current = candidate;
        this.#candidate = undefined;
        this.#published = false;
        candidate.role = "current";
        candidate.restarts = true;
        console.log(`${now()} serves ${JSON.stringify(candidate.identity)}, process ${candidate.pid}`);
        this.#retire(old);
        this.#save();
        this.#prune();
    }
    /** Back to what was served before a deployment that was not kept. */
    async #takeBack() {
        const candidate = this.#candidate;
        this.#candidate = undefined;
        this.#published = false;
        if (candidate) {
            console.log(`${now()} takes back ${JSON.stringify(candidate.identity)}`);
            this.#retire(candidate);
            this.#save();
        }
        // Nothing half-done stays: without a service there is nothing to supervise.
        if (!this.#current && !this.#session)
            await this.stop();
    }
    #retire(service) {
        if (!service)
            return;
        this.#ending.add(service);
        void service.end().then(() => {
            this.#ending.delete(service);
            if (!this.#over)
                this.#save();
        });
    }
    #save() {
        const services = [this.#current, this.#candidate, ...this.#ending];
        const state = {
            schema: supervisor/* stateSchema */.Jy,
            ...this.#place,
            ...(!this.#over && {
                supervisor: { pid: process.pid, control: this.#port, token: this.#token },
            }),
            ...(this.#identity && { current: this.#identity }),
            ...(this.#former && { former: this.#former }),
            services: services
                .filter((service) => service !== undefined && service.ended === undefined)
                .map((service) => service.record),
        };
        const file = (0,external_node_path_.join)(this.#folder, "state.json");
        (0,external_node_fs_.writeFileSync)(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(`${file}.new`, file);
    }
    #prune() {
        const home = (0,external_node_path_.join)(this.#folder, "services");
        (0,external_node_fs_.mkdirSync)(home, { recursive: true });
        const used = [this.#current, ...this.#ending].map((service) => service?.folder);
        const folders = (0,external_node_fs_.readdirSync)(home)
            .map((name) => (0,external_node_path_.join)(home, name))
            .filter((folder) => !used.includes(folder))
            .sort((a, b) => (0,external_node_fs_.statSync)(b).mtimeMs - (0,external_node_fs_.statSync)(a).mtimeMs);
        for (const folder of folders.slice(keptFolders))
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/supervisor/proxy.js
/** The public port: passes each request on to the service that is served at that moment, so that a switch loses none. */

/** Headers of one connection, not of the message; RFC 9110, 7.6.1. `expect` is answered here. */
const hopByHop = [
    "expect",
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "upgrade",
];
/** `backend` is asked for each request. Not listening yet. */
function proxy(backend) {
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => pass(incoming, outgoing, backend()));
    // Longer than clients and load balancers keep an idle connection: it is they who close it, and no request meets a closing one.
    server.keepAliveTimeout = 75_000;
    server.headersTimeout = 80_000;
    return server;
}
function pass(incoming, outgoing, backend) {
    if (!backend) {
        unavailable(outgoing);
        return;
    }
    backend.inFlight += 1;
    outgoing.once("close", () => {
        backend.inFlight -= 1;
        onward.destroy();
    });
    // A connection a request: one that was kept open could be closed by the service just when it is used.
    const onward = (0,external_node_http_.request)({
        host: "127.0.0.1",
        port: backend.port,
        method: incoming.method,
        path: incoming.url,
        headers: endToEnd(incoming.headers),
        agent: false,
    });
    onward.once("response", (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.headers));
        answer.pipe(outgoing);
        answer.on("error", () => outgoing.destroy());
    });
    onward.on("error", () => {
        if (outgoing.headersSent)
            outgoing.destroy();
        else
            unavailable(outgoing);
    });
    // A client that hangs up is no mistake of ours; the end of `outgoing` says it, too.
    incoming.on("error", () => { });
    incoming.pipe(onward);
}
function endToEnd(headers) {
    const named = (headers.connection ?? "").toLowerCase().split(/\s*,\s*/);
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name) && !named.includes(name)));
}
function unavailable(outgoing) {
    outgoing.writeHead(503, { "content-type": "application/json", "retry-after": "1" });
    outgoing.end('{"detail":"The model service is not running at the moment."}\n');
}

;// CONCATENATED MODULE: ./build/src/supervisor/index.js
/**
 * The supervisor: a process of its own that outlives the job. It owns the public port and passes requests on, restarts the service when
 * it ends, and takes deployments, one at a time (`control.ts`). What it knows stands in `state.json` of its folder. SIGTERM ends it and
 * its services.
 */


/** `args`: folder, host, port. Says to its parent whether it listens. */
async function supervise([folder = "", host = "", port = ""]) {
    const tell = (message) => {
        if (process.connected)
            process.send?.(message);
    };
    const control = new Control(folder, { host, port: Number(port) }, () => server.close());
    const server = proxy(() => control.served);
    // The public port is the lock: of two supervisors for one place, one gets it.
    server.once("error", (error) => {
        tell({ failed: error.message });
        process.exitCode = 1;
        if (process.connected)
            process.disconnect();
    });
    server.listen({ host, port: Number(port), exclusive: true }, async () => {
        await control.begin();
        tell({ listening: true });
    });
    for (const signal of ["SIGTERM", "SIGINT"])
        process.once(signal, () => control.stop());
    process.on("SIGHUP", () => { });
}


/***/ })

};
