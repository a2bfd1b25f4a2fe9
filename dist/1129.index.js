export const id = 1129;
export const ids = [1129,5732,3510];
export const modules = {

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capital: () => (/* binding */ capital),
/* harmony export */   isRefused: () => (/* binding */ isRefused),
/* harmony export */   reportFindings: () => (/* binding */ reportFindings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _clients_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5732);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4424);
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2826);
/** Findings about DAGs on their way out: the fail level, the values of the outputs, SARIF. */






const fails = {
    error: ["error"],
    warning: ["error", "warning"],
    never: [],
};
const isRefused = (findings, failOn) => findings.some(({ severity }) => fails[failOn].includes(severity));
/** Writes the SARIF file and sets `findingOutputs`. */
async function reportFindings(host, reported) {
    const { findings, sarifFile, folder } = reported;
    if (sarifFile !== undefined)
        await writeSarif((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, sarifFile), reported);
    host.output("findings", fitting(findings));
    host.output("errors", findings.filter(({ severity }) => severity === "error").length);
    host.output("warnings", findings.filter(({ severity }) => severity === "warning").length);
    host.output("dags", reported.dags);
    host.output("sarif-file", sarifFile ?? "");
}
async function writeSarif(file, { action, findings, folder, prefix }) {
    // The rules bring the parser along, which the start of the action does without.
    const [{ rules }, { sarif }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6858), __webpack_require__.e(4843)]).then(__webpack_require__.bind(__webpack_require__, 4843)),
        __webpack_require__.e(/* import() */ 8679).then(__webpack_require__.bind(__webpack_require__, 8679)),
    ]);
    const disk = new _clients_folder_js__WEBPACK_IMPORTED_MODULE_2__.Folder(folder);
    const source = (name) => {
        const bytes = disk.read(name);
        return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
    };
    const document = sarif(findings, { category: `mlops-actions/${action}`, version: _version_generated_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r, rules, source, prefix });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(document, null, 2)}\n`);
    }
    catch (error) {
        throw (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .zz)(file, "input sarif-file", error);
    }
}
/** GitHub takes at most 1 MB of UTF-16 for the outputs of a job. */
const outputLimit = 400_000;
/** As JSON, the most severe as long as there is room. */
function fitting(findings) {
    let size = 2;
    const kept = (0,_render_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .byImportance */ .G5)(findings).filter((finding) => {
        size += JSON.stringify(finding).length + 1;
        return size <= outputLimit;
    });
    return JSON.stringify(kept);
}
const capital = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);


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

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   eZ: () => (/* binding */ chooseAnnotations),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/** GitHub shows this many annotations of each level for a step, and drops the rest without a word. */
const shownByGitHub = 10;
const severities = ["error", "warning", "info"];
const confidences = ["high", "medium", "low"];
/** Severity first, then confidence, then lines that the change touched, then each rule once before any rule twice. */
function chooseAnnotations(findings) {
    const shown = [];
    const left = { error: 0, warning: 0, info: 0 };
    for (const severity of severities) {
        const sorted = byImportance(findings.filter((finding) => finding.severity === severity));
        shown.push(...sorted.slice(0, shownByGitHub));
        left[severity] = Math.max(0, sorted.length - shownByGitHub);
    }
    return { shown, left };
}
/** The same order without a limit: what is worth reading first. */
function byImportance(findings) {
    const seen = new Map();
    return findings
        .map((finding) => {
        const kind = [finding.severity, finding.confidence, finding.changed, finding.rule].join();
        const repeat = seen.get(kind) ?? 0;
        seen.set(kind, repeat + 1);
        return { finding, repeat };
    })
        .sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        confidences.indexOf(a.finding.confidence) - confidences.indexOf(b.finding.confidence) ||
        Number(b.finding.changed ?? false) - Number(a.finding.changed ?? false) ||
        a.repeat - b.repeat)
        .map(({ finding }) => finding);
}
/** What GitHub shows under the title: several lines of plain text, not yet escaped as a workflow command. */
const annotationText = (finding) => [finding.message, finding.why, ...(finding.fix ? [`Fix: ${finding.fix}`] : []), finding.docs].join("\n");


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Made by `npm run generate`; changes here are lost.
/** Of the package, as package.json says it. */
const version = "0.1.0";


/***/ })

};
