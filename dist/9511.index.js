export const id = 9511;
export const ids = [9511,5732];
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

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSource: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/clients/tree.js
/** All files below a folder with their kinds, whatever they hold: what is copied elsewhere. Read only. */


/** Links are followed, but never out of `within`, and never in a circle. Throws what the disk says when a folder can't be read. */
function readTree(folder, { within: outer, leaveOut }) {
    const tree = { files: [], leftOut: [] };
    const boundary = (0,external_node_fs_.realpathSync)(outer);
    const within = (absolute) => (0,external_node_path_.relative)(boundary, (0,external_node_fs_.realpathSync)(absolute)).replaceAll("\\", "/");
    const visit = (below, above) => {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
            const path = below === "" ? entry.name : `${below}/${entry.name}`;
            const absolute = (0,external_node_path_.join)(folder, path);
            const kind = kindOf(entry, absolute, boundary);
            const slash = kind === "folder" ? "/" : "";
            const leadsTo = entry.isSymbolicLink() && /^(file|folder)$/.test(kind) ? [within(absolute) + slash] : [];
            const because = leaveOut(path + slash, ...leadsTo);
            if (because !== undefined)
                tree.leftOut.push({ path: path + slash, because });
            else if (kind === "folder") {
                const real = (0,external_node_fs_.realpathSync)(absolute);
                if (above.includes(real))
                    tree.leftOut.push({ path, because: "a link to a folder that it lies in" });
                else
                    visit(path, [...above, real]);
            }
            else if (kind === "file") {
                const { mode, size } = (0,external_node_fs_.statSync)(absolute);
                tree.files.push({ path, absolute, executable: (mode & 0o100) !== 0, size });
            }
            else
                tree.leftOut.push({ path, because: kind });
        }
    };
    visit("", [(0,external_node_fs_.realpathSync)(folder)]);
    tree.files.sort((a, b) => (a.path < b.path ? -1 : 1));
    tree.leftOut.sort((a, b) => (a.path < b.path ? -1 : 1));
    return tree;
}
/** `file`, `folder`, or why it is neither. */
function kindOf(entry, absolute, boundary) {
    if (entry.isFile())
        return "file";
    if (entry.isDirectory())
        return "folder";
    if (!entry.isSymbolicLink())
        return "neither file nor folder";
    try {
        const real = (0,external_node_fs_.realpathSync)(absolute);
        if (real !== boundary && !real.startsWith(boundary + external_node_path_.sep))
            return "a link that leads out of the repository";
        const stats = (0,external_node_fs_.statSync)(real);
        return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "neither file nor folder";
    }
    catch {
        return "a link to nothing";
    }
}

// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/sync/manifest.js
var manifest = __webpack_require__(2928);
// EXTERNAL MODULE: ./build/src/sync/pin.js
var pin = __webpack_require__(5634);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/src/sync/selection.js
/** Which files of the repository go to Airflow. Pure. */

const never = [
    ["belongs to version control or CI", [".git", ".hg", ".svn", ".github", ".gitlab-ci.yml"]],
    [
        "a cache",
        [
            "__pycache__",
            "*.py[cod]",
            ".pytest_cache",
            ".mypy_cache",
            ".ruff_cache",
            ".tox",
            ".nox",
            ".ipynb_checkpoints",
            ".DS_Store",
        ],
    ],
    ["installed packages", ["node_modules", "site-packages", "venv", ".venv", "*.egg-info"]],
    ["settings of an editor", [".idea", ".vscode"]],
    ["may hold secrets", [".env", ".env.*", "*.pem", "*.key"]],
];
/**
 * Says why a path, relative to the synced folder, does not go along; undefined when it does. Folders end with a slash. What a link leads
 * to, relative to the repository, must not be such a thing either.
 */
function leaveOut({ include, exclude, }) {
    const barred = never.map(([because, patterns]) => [because, ignore().add([...patterns])]);
    // Nearly all paths are under none of them: one question for those.
    const any = ignore().add(never.flatMap(([, patterns]) => [...patterns]));
    const reason = (path) => (any.ignores(path) ? barred.find(([, list]) => list.ignores(path))?.[0] : undefined);
    const excluded = ignore().add([...exclude]);
    const wanted = ignore().add([...include]);
    return (path, leadsTo) => {
        const because = reason(path);
        if (because !== undefined)
            return because;
        if (exclude.length > 0 && excluded.ignores(path))
            return "excluded by sync.exclude";
        const beyond = leadsTo === undefined || leadsTo === "/" ? undefined : reason(leadsTo);
        if (beyond !== undefined)
            return `a link to ${leadsTo}: ${beyond}`;
        const isFile = !path.endsWith("/");
        return isFile && include.length > 0 && !wanted.ignores(path) ? "not among sync.include" : undefined;
    };
}
/** Pairs of paths, or of their folders, that are one and the same where letters' case, or how accents are written, makes no difference. */
function collisions(paths) {
    const met = new Map();
    const found = new Map();
    const known = new Map();
    /** Whether no folder above it collides, nor itself. */
    const isAlone = (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const end = path.lastIndexOf("/");
        let alone = end < 0 || isAlone(path.slice(0, end));
        if (alone) {
            const folded = path.normalize("NFC").toLowerCase();
            const other = met.get(folded) ?? path;
            met.set(folded, other);
            alone = other === path;
            if (!alone)
                found.set(folded, [other, path]);
        }
        known.set(path, alone);
        return alone;
    };
    for (const path of paths)
        isAlone(path);
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/actions/lint-dags/reading.js
var lint_dags_reading = __webpack_require__(4343);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/source.js
/** Reads what is to go to Airflow: files, hashes, pinned copies, and the DAGs that they make. */










async function readSource(asked, host) {
    const { folder, path, target, settings, images, airflowVersion } = asked;
    const root = (0,external_node_path_.resolve)(folder, path);
    // The other thread reads the DAGs meanwhile; what it fails with is thrown where it is awaited.
    const reading = (0,lint_dags_reading.readGuarded)({ folder, path, airflowVersion, images }, host);
    reading.catch(() => { });
    const ignored = leaveOut(settings);
    const tree = readTree(root, {
        within: folder,
        leaveOut: (file, leadsTo) => (0,external_node_path_.resolve)(root, file) === target || (leadsTo !== undefined && (0,external_node_path_.resolve)(folder, leadsTo) === target)
            ? "the target itself"
            : ignored(file, leadsTo),
    });
    if (tree.files.length === 0)
        throw new errors/* UserError */.yo(`there is no file in ${path} to sync${tree.leftOut.length > 0 ? `: ${tree.leftOut.length} are left out` : ""}`, "input path", "Name the folder whose contents Airflow gets, and look at sync.include and sync.exclude.");
    const [collision] = collisions(tree.files.map((file) => file.path));
    if (collision)
        throw new errors/* UserError */.yo(`${collision[0]} and ${collision[1]} differ by the case of letters alone: where that makes no difference one would take the other's place`, "input path", "Rename one of them, or leave one out by sync.exclude.");
    const hashes = await hashed(tree.files, host.signal);
    const report = await reading;
    const inRelease = (file) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(folder, file)).replaceAll("\\", "/");
    const selected = new Set(tree.files.map((file) => file.path));
    const here = report.pinned.filter(({ file }) => selected.has(inRelease(file)));
    const elsewhere = report.pinned.filter((pin) => !here.includes(pin));
    const unpinned = [
        ...report.unpinned,
        ...elsewhere.map((pin) => ({ ...pin, because: "its file does not go along" })),
    ];
    const { leftOut } = tree;
    const hidden = report.hidden.filter((file) => selected.has(inRelease(file.path)));
    const source = { files: [], hashes, dags: [], leftOut, hidden, pinned: [], unpinned };
    const pinsIn = new Map();
    for (const pin of here)
        pinsIn.set(inRelease(pin.file), [...(pinsIn.get(inRelease(pin.file)) ?? []), pin]);
    const expected = new Map(report.files.map((file) => [inRelease(file.path), file]));
    for (const { path, absolute, executable } of tree.files) {
        const pins = pinsIn.get(path) ?? [];
        const dag = expected.get(path);
        let bytes = async () => read(absolute);
        if (dag || pins.length > 0) {
            const original = read(absolute);
            const content = pins.length === 0 ? original : withPins(original, pins);
            if (content === undefined)
                unpinned.push(...pins.map((pin) => ({ ...pin, because: "its file is not UTF-8" })));
            else
                source.pinned.push(...pins);
            const now = content ?? original;
            hashes[path] = sha256(now);
            if (now !== original)
                bytes = async () => now;
            if (dag)
                source.dags.push({ ...dag, path, source: (0,manifest/* sourceHash */.Ep)(new TextDecoder().decode(now)) });
        }
        source.files.push({ path, executable, bytes });
    }
    return source;
}
/** Path → SHA-256. Others have their turn in between: the thread that reads the DAGs is watched meanwhile. */
async function hashed(files, signal) {
    const hashes = {};
    for (const [at, { path, absolute }] of files.entries()) {
        if (at % 100 === 0)
            await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        hashes[path] = sha256(read(absolute));
    }
    return hashes;
}
const sha256 = (content) => (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
function withPins(bytes, pins) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
        return Buffer.from(mark + (0,pin/* pinned */.d)(text, pins));
    }
    catch {
        return undefined;
    }
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const said = error.message.split(",")[0];
        throw new errors/* UserError */.yo(`it can't be read (${said})`, path, "Let this user read it, or leave it out by sync.exclude.");
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

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isContainer),
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
const isContainer = (task) => task.kind === "docker" ||
    task.kind === "kubernetes" ||
    /(Docker|DockerSwarm|KubernetesPod|GKEStartPod|EksPod)Operator$/.test(task.operator);
/** `registry:5000/team/name:tag@sha256:…` in its parts. */
function parseImage(reference) {
    const [rest = "", digest] = reference.split("@", 2);
    const colon = rest.lastIndexOf(":");
    const tagged = colon > rest.lastIndexOf("/");
    return { name: tagged ? rest.slice(0, colon) : rest, tag: tagged ? rest.slice(colon + 1) : undefined, digest };
}


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ ParamKind),
/* harmony export */   XP: () => (/* binding */ Operator),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   b8: () => (/* binding */ Kind),
/* harmony export */   io: () => (/* binding */ Keyword),
/* harmony export */   oO: () => (/* binding */ StringFlag),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   zf: () => (/* binding */ ArgKind)
/* harmony export */ });
/* harmony import */ var _zzzen_pyright_internal_dist_common_diagnosticSink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4808);
/* harmony import */ var _zzzen_pyright_internal_dist_localization_localize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2229);
/* harmony import */ var _zzzen_pyright_internal_dist_parser_parseTreeUtils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6730);
/**
 * Python source text to a syntax tree. The only module that knows pyright's parser: its tree types pass through unchanged; its enums
 * stand here as objects, because the package declares them as ambient `const enum`s (syntax.test.ts compares them with the package's).
 */




/** What a node is: `node.nodeType === Kind.Call`. */
const Kind = {
    Error: 0,
    Argument: 1,
    Assert: 2,
    Assignment: 3,
    AssignmentExpression: 4,
    AugmentedAssignment: 5,
    Await: 6,
    BinaryOperation: 7,
    Break: 8,
    Call: 9,
    Class: 10,
    Comprehension: 11,
    ComprehensionFor: 12,
    ComprehensionIf: 13,
    Constant: 14,
    Continue: 15,
    Decorator: 16,
    Del: 17,
    Dictionary: 18,
    DictionaryExpandEntry: 19,
    DictionaryKeyEntry: 20,
    Ellipsis: 21,
    If: 22,
    Import: 23,
    ImportAs: 24,
    ImportFrom: 25,
    ImportFromAs: 26,
    Index: 27,
    Except: 28,
    For: 29,
    FormatString: 30,
    Function: 31,
    Global: 32,
    Lambda: 33,
    List: 34,
    MemberAccess: 35,
    Module: 36,
    ModuleName: 37,
    Name: 38,
    Nonlocal: 39,
    Number: 40,
    Parameter: 41,
    Pass: 42,
    Raise: 43,
    Return: 44,
    Set: 45,
    Slice: 46,
    StatementList: 47,
    StringList: 48,
    String: 49,
    Suite: 50,
    Ternary: 51,
    Tuple: 52,
    Try: 53,
    TypeAnnotation: 54,
    UnaryOperation: 55,
    Unpack: 56,
    While: 57,
    With: 58,
    WithItem: 59,
    Yield: 60,
    YieldFrom: 61,
    FunctionAnnotation: 62,
    Match: 63,
    Case: 64,
    PatternSequence: 65,
    PatternAs: 66,
    PatternLiteral: 67,
    PatternClass: 68,
    PatternCapture: 69,
    PatternMapping: 70,
    PatternMappingKeyEntry: 71,
    PatternMappingExpandEntry: 72,
    PatternValue: 73,
    PatternClassArgument: 74,
    TypeParameter: 75,
    TypeParameterList: 76,
    TypeAlias: 77,
};
/** `x`, `*x` or `**x` in a call. */
const ArgKind = {
    Simple: 0,
    UnpackedList: 1,
    UnpackedDictionary: 2,
};
/** `x`, `*x` or `**x` in a definition. */
const ParamKind = {
    Simple: 0,
    ArgsList: 1,
    KwargsDict: 2,
};
/** Operators of binary, unary and augmented operations. */
const Operator = {
    Add: 0,
    AddEqual: 1,
    Assign: 2,
    BitwiseAnd: 3,
    BitwiseAndEqual: 4,
    BitwiseInvert: 5,
    BitwiseOr: 6,
    BitwiseOrEqual: 7,
    BitwiseXor: 8,
    BitwiseXorEqual: 9,
    Divide: 10,
    DivideEqual: 11,
    Equals: 12,
    FloorDivide: 13,
    FloorDivideEqual: 14,
    GreaterThan: 15,
    GreaterThanOrEqual: 16,
    LeftShift: 17,
    LeftShiftEqual: 18,
    LessOrGreaterThan: 19,
    LessThan: 20,
    LessThanOrEqual: 21,
    MatrixMultiply: 22,
    MatrixMultiplyEqual: 23,
    Mod: 24,
    ModEqual: 25,
    Multiply: 26,
    MultiplyEqual: 27,
    NotEquals: 28,
    Power: 29,
    PowerEqual: 30,
    RightShift: 31,
    RightShiftEqual: 32,
    Subtract: 33,
    SubtractEqual: 34,
    Walrus: 35,
    And: 36,
    Or: 37,
    Not: 38,
    Is: 39,
    IsNot: 40,
    In: 41,
    NotIn: 42,
};
/** Keywords of constants: `None`, `True`, `False`, `__debug__`. */
const Keyword = {
    And: 0,
    As: 1,
    Assert: 2,
    Async: 3,
    Await: 4,
    Break: 5,
    Case: 6,
    Class: 7,
    Continue: 8,
    Debug: 9,
    Def: 10,
    Del: 11,
    Elif: 12,
    Else: 13,
    Except: 14,
    False: 15,
    Finally: 16,
    For: 17,
    From: 18,
    Global: 19,
    If: 20,
    Import: 21,
    In: 22,
    Is: 23,
    Lambda: 24,
    Lazy: 25,
    Match: 26,
    None: 27,
    Nonlocal: 28,
    Not: 29,
    Or: 30,
    Pass: 31,
    Raise: 32,
    Return: 33,
    True: 34,
    Try: 35,
    Type: 36,
    While: 37,
    With: 38,
    Yield: 39,
};
/** Bits of a string token: prefixes and quotes. */
const StringFlag = {
    None: 0,
    SingleQuote: 1,
    DoubleQuote: 2,
    Triplicate: 4,
    Raw: 8,
    Unicode: 16,
    Bytes: 32,
    Format: 64,
    Template: 128,
    ReplacementFieldStart: 256,
    ReplacementFieldEnd: 512,
    NamedUnicodeEscape: 1024,
    Unterminated: 65536,
};
// Messages are matched and shown: they must not depend on the language of the machine.
(0,_zzzen_pyright_internal_dist_localization_localize_js__WEBPACK_IMPORTED_MODULE_1__.setLocaleOverride)("en");
/** The nodes directly below a node, in the order of the text. */
const children = (node) => (0,_zzzen_pyright_internal_dist_parser_parseTreeUtils_js__WEBPACK_IMPORTED_MODULE_3__.getChildNodes)(node).filter((child) => child !== undefined);
/** Parses a whole file. Never throws on bad source: problems come back in the order of the text. */
function parse(text) {
    const sink = new _zzzen_pyright_internal_dist_common_diagnosticSink_js__WEBPACK_IMPORTED_MODULE_0__.DiagnosticSink();
    const result = new _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__.Parser().parseSourceFile(text, new _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__.ParseOptions(), sink);
    const lines = result.tokenizerOutput.lines;
    const offset = (position) => (position.line < lines.count ? lines.getItemAt(position.line).start : text.length) + position.character;
    const problems = sink
        .fetchAndClear()
        // Python only warns of a return, break or continue that leaves a finally block.
        .filter(({ category, message }) => category === 0 && !message.endsWith('exit a "finally" block'))
        .map(({ message, range }) => ({ message, start: offset(range.start), end: offset(range.end) }));
    const comments = [];
    const tokens = result.tokenizerOutput.tokens;
    for (let i = 0; i < tokens.count; i++)
        for (const comment of tokens.getItemAt(i).comments ?? [])
            comments.push({ text: comment.value, start: comment.start });
    return { tree: result.parserOutput.parseTree, problems, comments };
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pinsOf),
/* harmony export */   d: () => (/* binding */ pinned)
/* harmony export */ });
/* harmony import */ var _dags_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _python_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1001);


/** A reference is one that the repository builds when the last part of its name is a name of `images`. */
function pinsOf(files, images) {
    const found = new Map();
    if (Object.keys(images).length === 0)
        return { pinned: [], unpinned: [] };
    const note = (place, pin) => {
        const key = `${place.file.path}\0${place.start}`;
        if (!found.has(key))
            found.set(key, pin);
    };
    for (const { dags } of files)
        for (const task of dags.flatMap((dag) => dag.tasks)) {
            const image = task.args.get("image");
            if (image === undefined || !(0,_dags_images_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u)(task))
                continue;
            const { value, place } = image;
            if (value.kind !== "str")
                note(place, unpinned(place, "the image is only known when the file runs"));
            else if (/\{[{%]/.test(value.value)) {
                if (namesOne(value.value, images))
                    note(place, unpinned(place, "it is a template, filled in when the task runs"));
            }
            else {
                const now = newReference(value.value, images);
                if (now === undefined || now === value.value)
                    continue;
                const at = value.place ?? place;
                note(at, edit(at, value.value, now) ?? unpinned(at, "it is put together from parts"));
            }
        }
    for (const source of new Set(files.flatMap(({ reads }) => reads)))
        for (const place of literals(source)) {
            const was = body(place);
            const now = was === undefined ? undefined : newReference(was.text, images);
            if (was === undefined || now === undefined || now === was.text)
                continue;
            const { name, tag, digest } = (0,_dags_images_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .z)(was.text);
            if (!name.includes("/") && tag === undefined && digest === undefined)
                continue;
            const sure = name.includes("/") && (tag ?? digest) !== undefined;
            const pin = sure ? edit(place, was.text, now) : undefined;
            note(place, pin ?? unpinned(place, "no task is known to run it, and it may be no image"));
        }
    const all = [...found.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    return { pinned: all.filter((pin) => "now" in pin), unpinned: all.filter((pin) => "because" in pin) };
}
/** The text with the edits of one file made, nothing else touched. Throws when the text is another one. */
function pinned(text, edits) {
    let result = text;
    for (const { start, end, was, now } of [...edits].sort((a, b) => b.start - a.start)) {
        if (result.slice(start, end) !== was)
            throw new Error(`${was} does not stand at ${start}`);
        result = result.slice(0, start) + now + result.slice(end);
    }
    return result;
}
function newReference(reference, images) {
    const { name } = (0,_dags_images_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .z)(reference);
    const last = name.split("/").at(-1) ?? "";
    return /^[\w./:@-]+$/.test(reference) && Object.hasOwn(images, last) ? images[last] : undefined;
}
const namesOne = (text, images) => Object.keys(images).some((name) => text.includes(name));
/** undefined when the place holds more, or other things, than one literal without escapes. */
function edit(place, was, now) {
    const found = body(place);
    if (found === undefined || found.text !== was)
        return undefined;
    return { ...pinAt(place), was, now, start: found.start, end: found.start + was.length };
}
const unpinned = (place, because) => ({
    ...pinAt(place),
    was: place.file.text.slice(place.start, place.end).replace(/\s+/g, " ").slice(0, 100),
    because,
});
const pinAt = ({ file, start }) => ({ file: file.path, ...file.position(start) });
/** What stands between the quotes of a literal that is no f-string. */
function body({ file, start, end }) {
    const [, prefix = "", quote = "", text] = /^([rRuU]?)("""|'''|"|')([\s\S]*)\2$/.exec(file.text.slice(start, end)) ?? [];
    if (text === undefined || text.includes("\\") || text.includes(quote))
        return undefined;
    return { text, start: start + prefix.length + quote.length };
}
function* literals(file) {
    const stack = [file.tree];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (node.nodeType === _python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.String)
            yield { file, start: node.start, end: node.start + node.length };
        stack.push(...(0,_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(node));
    }
}


/***/ })

};
