export const id = 4343;
export const ids = [4343,5732];
export const modules = {

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGuarded: () => (/* binding */ checkGuarded),
/* harmony export */   readGuarded: () => (/* binding */ readGuarded)
/* harmony export */ });
/* harmony import */ var _clients_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5732);
/* harmony import */ var _clients_guarded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1954);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);



/** With these a file that hangs or swells is given up within 10 s, and 400 MB of the whole process. */
const secondsPerStep = 6;
const megabytes = 220;
/** What is known of a file is kept for the rules that compare files. */
const megabytesPerFile = 0.5;
/** Reads and checks; a file that hangs or eats memory is left out, and a finding says so. */
const checkGuarded = (input, host) => readGuarded(input, host);
/** Hands work to the thread until all of it is done but the files that are too much: they are in `skip` then. */
async function readGuarded(input, host) {
    const skip = new Map();
    const python = new _clients_folder_js__WEBPACK_IMPORTED_MODULE_0__.Folder(input.folder).list().filter((path) => path.endsWith(".py")).length;
    const limits = { secondsPerStep, megabytes: megabytes + python * megabytesPerFile, signal: host.signal };
    for (;;) {
        const outcome = await (0,_clients_guarded_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .Nj)({ ...input, skip }, limits);
        if ("done" in outcome)
            return outcome.done;
        const { stuck, because } = outcome;
        if (stuck === "" || skip.has(stuck)) {
            const fix = "Leave the file out by lint.exclude in mlops.yml, and please report it.";
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`reading it can't be finished: it ${because}`, stuck || "the repository", fix);
        }
        host.log(`${stuck} is left out: it ${because}.`);
        skip.set(stuck, because);
    }
}


/***/ }),

/***/ 5732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Folder: () => (/* binding */ Folder),
/* harmony export */   Unreadable: () => (/* binding */ Unreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The files of the user's repository on disk, read only, and nothing outside of it. */


/** Larger files are no source code, and take too long to read as such. */
const largest = 2_000_000;
/** Folders that hold no source of the user's. */
const foreign = new Set([
    ".git",
    ".hg",
    ".svn",
    ".tox",
    ".nox",
    ".venv",
    "venv",
    "node_modules",
    "site-packages",
    "__pycache__",
]);
/** Why a file could not be read, in words that follow "it": `is larger than 10 MB`. */
class Unreadable {
    because;
    constructor(because) {
        this.because = because;
    }
}
class Folder {
    /** Absolute. */
    root;
    #realRoot;
    #paths;
    constructor(root) {
        this.root = root;
        this.#realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    /** Paths of all files, POSIX, relative to the root, sorted; links are followed, but never out of the root and never in a circle. */
    list() {
        if (!this.#paths) {
            this.#paths = [];
            this.#walk("", new Set([this.#realRoot]), this.#paths);
            this.#paths.sort();
        }
        return this.#paths;
    }
    /** The file's bytes; undefined when there is no such file. `path` is relative to the root, or absolute below it. */
    read(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
            if (!stats?.isFile())
                return undefined;
            if (!this.#isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full)))
                return new Unreadable("is a link that leads out of the repository");
            if (stats.size > largest)
                return new Unreadable(`is larger than ${largest / 1e6} MB`);
            return readUpTo(full, largest, stats.size);
        }
        catch (error) {
            const code = error.code;
            return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP"
                ? undefined
                : new Unreadable(`can't be read (${code ?? error})`);
        }
    }
    /** The path relative to the root, POSIX. */
    pathOf(absolute) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    }
    #isInside(real) {
        return real === this.#realRoot || real.startsWith(this.#realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    }
    #walk(folder, above, found) {
        let entries;
        try {
            entries = readEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, folder));
        }
        catch {
            return;
        }
        if (folder !== "" && entries.some((entry) => entry.name === "pyvenv.cfg"))
            return;
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory()) {
                if (!foreign.has(entry.name))
                    this.#walk(path, above, found);
            }
            else if (entry.isSymbolicLink())
                this.#followLink(path, above, found);
        }
    }
    /** A link to a folder is walked unless it leads to one that the walk is in already. */
    #followLink(path, above, found) {
        try {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
            if (!this.#isInside(real)) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                    found.push(path);
                return;
            }
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                found.push(path);
            else if (!above.has(real) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => foreign.has(part)) && !isAbove(real, full)) {
                this.#walk(path, new Set([...above, real]), found);
            }
        }
        catch {
            // A link to nothing, or one of a circle: there is no file.
        }
    }
}
const readEntries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
/** Whether `path`, itself not resolved, lies below the resolved folder `real`: walking there would never end. */
const isAbove = (real, path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")) === real;
/** `expected` bytes are likely; the file may still grow while it is read, or be one that tells no size. */
function readUpTo(path, limit, expected) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const chunks = [];
        for (let left = limit; left > 0;) {
            const chunk = Buffer.allocUnsafe(Math.min(left, chunks.length === 0 && expected > 0 ? expected : 4096));
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
            if (size === 0)
                break;
            chunks.push(chunk.subarray(0, size));
            left -= size;
        }
        return Buffer.concat(chunks);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   T2: () => (/* binding */ beating)
/* harmony export */ });
/* unused harmony export threadLimits */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/**
 * Work on files that may be hostile, in a thread of its own: one that hangs or eats memory can be ended, which code in the same thread
 * could not. The thread is this very program once more; `src/worker.ts` is what it does then.
 */



const longestStep = 8000;
/** Deep recursion on deeply nested code is a matter of the stack; the default of 1 MB is soon at its end. */
const stackMegabytes = 8;
/** Most of what reading makes lives as long as its file: with room for the young, it is not moved about in between. */
const youngMegabytes = 64;
const threadLimits = (megabytes) => ({
    maxOldGenerationSizeMb: megabytes,
    maxYoungGenerationSizeMb: youngMegabytes,
    stackSizeMb: stackMegabytes,
});
/** Rejects with what the work throws, or with the signal's reason. */
function guarded(input, { secondsPerStep, megabytes, signal }) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const [major = ""] = process.versions.node.split(".");
        for (const flag of compileLater[major] ?? [])
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(flag);
        const beat = new SharedArrayBuffer(8 + longestStep);
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ""), {
            workerData: { input, beat },
            resourceLimits: threadLimits(megabytes),
        });
        let settled = false;
        const settle = (act) => {
            if (settled)
                return;
            settled = true;
            clearInterval(watch);
            signal.removeEventListener("abort", abort);
            void worker.terminate().then(act);
        };
        const abort = () => settle(() => reject(signal.reason));
        signal.addEventListener("abort", abort, { once: true });
        let seen = -1;
        let since = taken();
        const watch = setInterval(() => {
            const { count, step } = heard(beat);
            if (count !== seen) {
                seen = count;
                since = taken();
                return;
            }
            const { processor, clock } = taken();
            if (processor - since.processor > secondsPerStep || clock - since.clock > 10 * secondsPerStep) {
                settle(() => resolve({ stuck: step, because: `takes more than ${secondsPerStep} s` }));
            }
        }, 100);
        worker.on("message", (answer) => settle(() => ("done" in answer ? resolve({ done: answer.done }) : reject(answer.failed))));
        worker.on("error", (error) => settle(() => error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? resolve({ stuck: heard(beat).step, because: `takes more than ${megabytes} MB of memory` })
            : reject(error)));
        worker.on("exit", () => settle(() => reject(new Error("the thread that reads the files ended without a word"))));
    });
}
/** Seconds: of the processor, by this process, which does nothing but wait for its thread; and of the clock. */
function taken() {
    const { user, system } = process.cpuUsage();
    return { processor: (user + system) / 1e6, clock: performance.now() / 1000 };
}
/**
 * The work is over in about a second: optimising code as early as V8 does costs more than it gains, by a fourth of the processor time in
 * Node 20 and an eighth in Node 24. By Node's major version, as flags differ and V8 complains of those that it does not know.
 */
const compileLater = {
    20: ["--interrupt-budget=1000000"],
    24: ["--invocation-count-for-maglev=4000", "--invocation-count-for-turbofan=30000"],
};
function heard(beat) {
    const [count, length] = new Int32Array(beat, 0, 2);
    return { count: count, step: Buffer.from(new Uint8Array(beat, 8, length)).toString("utf8") };
}
/** In the thread: tells the step that begins. */
function beating(beat) {
    const head = new Int32Array(beat, 0, 2);
    const text = new Uint8Array(beat, 8);
    const encoder = new TextEncoder();
    return (step) => {
        head[1] = encoder.encodeInto(step, text).written;
        Atomics.add(head, 0, 1);
    };
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


/***/ })

};
