export const id = 155;
export const ids = [155,601,982];
export const modules = {

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   LH: () => (/* binding */ reportFindings),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   _R: () => (/* binding */ failLevels),
/* harmony export */   cp: () => (/* binding */ findingOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _clients_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5732);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4424);
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2826);
/** Findings about DAGs on their way out: the fail level, the outputs, SARIF. */






const failLevels = ["error", "warning", "never"];
const fails = {
    error: ["error"],
    warning: ["error", "warning"],
    never: [],
};
const isRefused = (findings, failOn) => findings.some(({ severity }) => fails[failOn].includes(severity));
const findingOutputs = {
    findings: "The findings as JSON; as many of the most severe as an output can hold.",
    errors: "How many of them are errors.",
    warnings: "How many of them are warnings.",
    dags: "How many DAGs were looked at.",
    "sarif-file": "Path of the SARIF file, if one was asked for.",
};
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
        Promise.all(/* import() */[__webpack_require__.e(858), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 4843)),
        __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 8679)),
    ]);
    const disk = new _clients_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .Folder */ .v(folder);
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

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ airflowVersion),
/* harmony export */   Ig: () => (/* binding */ wrongWith),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   jA: () => (/* binding */ dagsPath),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2866);
/** Inputs that all checks of DAGs have. */



const dagsPath = {
    ...(0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)({
        help: "Folders and files that Airflow reads DAGs from.",
        default: ".",
        example: "dags",
        setting: "dags.path",
    }),
    check: (given, folder) => given.flatMap((path) => wrongWith(path, folder)),
};
const airflowVersion = {
    ...(0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        help: "The Airflow that the DAGs are for. Default: what the repository's requirements pin, else the newest line.",
        example: "2.10.5",
        setting: "airflow.version",
    }),
    parse(value) {
        if (/^[23](\.\d+){0,2}$/.test(value))
            return value;
        throw new _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .BadValue */ .FQ("is not an Airflow version", "Write 2, 3, or a version such as 2.10 or 3.2.2.");
    },
};
/** The path relative to the folder, POSIX. */
const within = (folder, given) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, given)).replaceAll("\\", "/") || ".";
/** For a sentence. */
const named = (path) => (path === "." ? "this folder" : path);
/** There must be something, and below the folder. */
function wrongWith(given, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, given));
    if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        const fix = "Name a path below the working directory, or set working-directory.";
        return [{ what: `${given} lies outside of ${folder}`, fix }];
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, given)))
        return [];
    return [{ what: `there is no ${given} in ${folder}`, fix: "Name the folder that holds your DAGs." }];
}


/***/ }),

/***/ 5732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   v: () => (/* binding */ Folder)
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

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);
/** The git program, read only: which files a change touches, and how they were before. */




class Git {
    #folder;
    #options;
    /** `folder`: absolute; anywhere inside a repository. All paths are relative to it. */
    constructor(folder, options = {}) {
        this.#folder = folder;
        this.#options = options;
    }
    /** Path from the repository's root to the folder: `""` or `ml/`; undefined outside of any repository. Needs no git program. */
    prefix() {
        for (let root = this.#folder;; root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git"))) {
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, this.#folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
                return inside === "" ? "" : `${inside}/`;
            }
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) === root)
                return undefined;
        }
    }
    /** The commit that a branch, tag or hash names; undefined when this clone doesn't have it. */
    async commit(name) {
        const answer = await this.#try("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
        return answer.code === 0 ? answer.stdout.trim() : undefined;
    }
    /**
     * Where the checked-out commit left `base`: what a pull request is compared with. Throws a UserError that tells what to do when the
     * clone is too shallow for it.
     */
    async mergeBase(base) {
        if (this.prefix() === undefined) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("there is no git repository here, so nothing can be compared", this.#folder, "Check the repository out first (actions/checkout), or leave changed-only out.");
        }
        const commit = await this.commit(base);
        if (commit !== undefined) {
            const answer = await this.#try("merge-base", commit, "HEAD");
            if (answer.code === 0)
                return answer.stdout.trim();
        }
        if ((await this.#git("rev-parse", "--is-shallow-repository")).trim() === "true") {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this clone is shallow and does not reach back to ${base}, so what changed is not known`, "input base", "Let actions/checkout fetch the history (with: fetch-depth: 0), or run: git fetch --unshallow");
        }
        throw commit === undefined
            ? new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit ${base} in this clone`, "input base", `Fetch it: git fetch origin ${base.replace(/^origin\//, "")}`)
            : new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${base} and the checked-out commit have no history in common`, "input base", "Name a branch or commit that this branch was started from.");
    }
    /** The remote's main branch as the clone knows it (`origin/main`). */
    async defaultBranch() {
        const answer = await this.#try("rev-parse", "--abbrev-ref", "--verify", "--quiet", "origin/HEAD");
        return answer.code === 0 ? answer.stdout.trim() : undefined;
    }
    /** Files that differ between a commit and the working tree, those included that git does not know yet. Sorted. */
    async changedFiles(commit) {
        const fields = zeroSeparated(await this.#git(...diff, "--name-status", "-z", commit, "--"));
        const changed = [];
        for (let at = 0; at + 1 < fields.length; at += 2) {
            const status = fields[at] === "A" ? "added" : fields[at] === "D" ? "deleted" : "modified";
            changed.push({ path: fields[at + 1], status });
        }
        const untracked = zeroSeparated(await this.#git("ls-files", "--others", "--exclude-standard", "-z"));
        changed.push(...untracked.map((path) => ({ path, status: "added" })));
        return changed.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    /** Which lines of the working tree's files are new or changed since a commit. Files that are wholly new have none here. */
    async changedLines(commit, paths) {
        const lines = new Map();
        if (paths.length === 0)
            return lines;
        for (const path of paths) {
            const text = await this.#git(...diff, "--unified=0", commit, "--", `:(literal)${path}`);
            const spans = [...text.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, length]) => ({
                first: Number(start),
                last: Number(start) + Number(length ?? 1) - 1,
            }));
            lines.set(path, spans.filter(({ first, last }) => last >= first));
        }
        return lines;
    }
    /** Contents of files at a commit, by path; a path without a file there is left out. */
    async filesAt(commit, paths) {
        const asked = paths.filter((path) => !path.includes("\n"));
        const files = new Map();
        if (asked.length === 0)
            return files;
        const input = asked.map((path) => `${commit}:./${path}\n`).join("");
        const { bytes } = await this.#checked(await this.#run(["cat-file", "--batch"], input), "cat-file");
        let at = 0;
        for (const path of asked) {
            const end = bytes.indexOf(0x0a, at);
            if (end < 0)
                break;
            const head = bytes.toString("utf8", at, end);
            at = end + 1;
            const [, type, size] = / (blob|tree|commit|tag) (\d+)$/.exec(head) ?? [];
            if (size === undefined)
                continue;
            if (type === "blob")
                files.set(path, bytes.subarray(at, at + Number(size)));
            at += Number(size) + 1;
        }
        return files;
    }
    async #git(...args) {
        return this.#checked(await this.#run(args), args[0] ?? "").stdout;
    }
    /** Any exit code is an answer, but a repository that git refuses to read. */
    async #try(...args) {
        const answer = await this.#run(args);
        if (answer.code !== 0 && answer.stderr.includes("dubious ownership"))
            this.#checked(answer, args[0] ?? "");
        return answer;
    }
    async #run(args, input) {
        const { signal, trusted } = this.#options;
        try {
            return await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)("git", [...(trusted ? ["-c", "safe.directory=*"] : []), ...settings, ...args], {
                cwd: this.#folder,
                env: { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
                ...(signal && { signal }),
                ...(input !== undefined && { input }),
            });
        }
        catch (error) {
            if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramMissing */ .X))
                throw error;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("git is not installed, or not on the PATH, so what changed is not known", "changed-only", "Install git, or leave changed-only out.");
        }
    }
    #checked(answer, command) {
        if (answer.code === 0)
            return answer;
        if (answer.stderr.includes("dubious ownership")) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("git refuses to read this repository because another user owns the folder", this.#folder, `If you trust it, run: git config --global --add safe.directory ${this.#folder}`);
        }
        const said = answer.stderr
            .trim()
            .split("\n")[0]
            ?.replace(/^fatal: /, "") ?? "";
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`git ${command} failed: ${said}`, this.#folder, "Run git status there to see what is wrong.");
    }
}
/** Nothing that the repository's own configuration says is run or changes what is said. */
const settings = [
    "--no-pager",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.quotePath=false",
    "-c",
    "diff.noprefix=false",
];
const diff = [
    "diff",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-renames",
    "--ignore-submodules",
    "--relative",
];
const zeroSeparated = (text) => text.split("\0").filter((field) => field !== "");


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ProgramMissing),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(481);
/** Other programs: run without a shell, in UTF-8, ended with us. */



/** No program of that name on the PATH. */
class ProgramMissing extends Error {
    program;
    constructor(program) {
        super(`${program} is not installed, or not on the PATH`);
        this.name = "ProgramMissing";
        this.program = program;
    }
}
/** Runs a program to its end and collects what it says. Any exit code is an answer; throws ProgramMissing. */
function run(program, args, options = {}) {
    return new Promise((resolve, reject) => {
        const { signal } = options;
        if (signal?.aborted)
            return reject(signal.reason);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            ...(options.cwd !== undefined && { cwd: options.cwd }),
            env: options.bare ? { ...options.env } : { ...process.env, ...options.env },
            stdio: "pipe",
            windowsHide: true,
            detached: options.group === true && process.platform !== "win32",
        });
        // A program that ends without reading its input closes the pipe: its exit code tells, not the failed write.
        child.stdin.on("error", () => { }).end(options.input ?? "");
        const abort = () => (options.group ? endGroup(child) : child.kill("SIGTERM"));
        signal?.addEventListener("abort", abort, { once: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        const lines = (input, hear) => hear && (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }).on("line", hear);
        lines(child.stdout, options.line);
        lines(child.stderr, options.errorLine);
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.on("error", (error) => {
            signal?.removeEventListener("abort", abort);
            reject(error.code === "ENOENT" ? new ProgramMissing(program) : error);
        });
        child.on("close", (code, ended) => {
            signal?.removeEventListener("abort", abort);
            if (signal?.aborted)
                return reject(signal.reason);
            const bytes = Buffer.concat(stdout);
            resolve({
                code: code ?? 128 + (ended ? (node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[ended] ?? 0) : 0),
                bytes,
                stdout: bytes.toString("utf8"),
                stderr: Buffer.concat(stderr).toString("utf8"),
            });
        });
    });
}
function endGroup({ pid }) {
    try {
        if (pid !== undefined)
            process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
    }
    catch {
        // It ended meanwhile.
    }
}


/***/ }),

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dagsSettings),
/* harmony export */   Y: () => (/* binding */ airflowSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** The sections `airflow:` and `dags:` of mlops.yml. Both fill their own defaults when given `{}`. */

const airflowSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[23](\.\d+){0,2}$/, "is not an Airflow version such as 3, 2.10 or 3.2.2")
        .optional()
        .describe("The Airflow that the DAGs run on: 3, 2.10 or 3.2.2. Quote it, so that 2.10 does not become 2.1."),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("Airflow's address, as its own page opens at."),
    username: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The user that asks Airflow; its password is a secret and stands nowhere here."),
});
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const dagsSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(path).min(1)])
        .default(["."])
        .transform((value) => (typeof value === "string" ? [value] : value))
        .describe("Folder or file that Airflow reads DAGs from, or a list of them; .airflowignore files count."),
});


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

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapedHtml */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);
/** Markdown in which the user's text stays text: never HTML, link, mention, or the end of a table cell. */

/** Stands unseen where GitHub would otherwise make a link, a mention or a picture of plain text. */
const zeroWidth = "\u200b";
const tempting = /:(?=\/\/|[\w+-]+:)|(?:www|mailto|xmpp)(?=[.:])|@|#(?=\w)|GH-(?=\d)/gi;
/** A user's text inside a sentence, list item or table cell. A decorator (`@task`) becomes code: it is not a mention then. */
const escaped = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
    .replace(/[\t ]+/g, " ")
    .split(/((?<![\w@`])@[A-Za-z_][\w.]*\w)/)
    .map((part, index) => (index % 2 === 1 ? code(part) : punctuation(part)))
    .join("");
const punctuation = (text) => text
    .replace(tempting, `$&${zeroWidth}`)
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
/** The same where Markdown is not read: inside `<summary>`. */
const escapedHtml = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(tempting, `$&${zeroWidth}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** A user's text as code, on one line. */
function code(text) {
    // A backslash before a bar would end a table's cell there.
    const shown = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/\t/g, " ")
        .replace(/\\(?=\|)/g, `\\${zeroWidth}`);
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    const space = longest > 0 || /^ .* $|^$/.test(shown) ? " " : "";
    return `${fence}${space}${shown}${space}${fence}`;
}
/** A link to a file, or to a line of it, under `Host.sourceUrl`; code alone without one. */
function fileLink(sourceUrl, file, line) {
    // `[x]: y` at the start of a paragraph would be a definition, which is not shown.
    const label = code((line === undefined ? file : `${file}:${line}`).replaceAll("]:", `]${zeroWidth}:`));
    if (sourceUrl === undefined)
        return label;
    const path = file
        .replace(/\p{Cs}/gu, "�")
        .split("/")
        .map(segment)
        .join("/");
    return `[${label}](${sourceUrl}/${path}${line === undefined ? "" : `#L${line}`})`;
}
/** Percent-encoded for a path; parentheses too, which would end a Markdown link. */
const segment = (text) => encodeURIComponent(text).replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));
/** A table of cells that are Markdown already. */
const table = (head, rows) => [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`)
    .join("\n");
/** Plain text in sight, and Markdown behind a click. */
const folded = (title, body) => `<details><summary>${escapedHtml(title)}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * User text made fit to be seen: a character that moves the cursor, hides text or turns its direction is shown as a sign of its own.
 * Line breaks become `⏎`, so that the result is one line; tabs stay.
 */
function visible(text) {
    return text.replace(/\r?\n|\r/g, "⏎").replace(hidden, (char) => {
        const code = char.codePointAt(0);
        if (code < 0x20)
            return String.fromCodePoint(0x2400 + code);
        return code === 0x7f ? "␡" : "�";
    });
}
/** Control characters but tab, line separators, bidirectional overrides, lone surrogates. */
const hidden = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
/** `1 error`, `2 errors`. */
const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lintSummary)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7812);




/** GitHub refuses a summary of more than a MiB; the rest is for what other steps of ours say. */
const maxBytes = 1_000_000;
const findingsInSight = 25;
const picturesInSight = 5;
const icons = { error: "❌", warning: "⚠️", info: "ℹ️" };
function lintSummary(report) {
    const page = new Page(maxBytes);
    page.add(verdict(report));
    page.add(circumstances(report));
    addFindings(page, report);
    addPictures(page, report);
    return page.text;
}
function verdict({ refused, findings, dags, files, changedOnly }) {
    const worst = findings.some(({ severity }) => severity === "warning") ? "⚠️" : "✅";
    const subject = dags === 0 ? "no DAG" : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(dags, "DAG");
    if (files === 0 && !changedOnly)
        return "## ⚠️ No DAG file was found: nothing was checked";
    if (findings.length === 0)
        return `## ✅ Nothing found in ${subject}`;
    return `## ${refused ? "❌" : worst} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(findings)} in ${subject}`;
}
function circumstances({ files, how, did = "Read", base, changedOnly, refused, findings }) {
    const parts = [`${did} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files, "DAG file")} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(how)}.`];
    if (base !== undefined && changedOnly)
        parts.push(`Only what differs from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)} was looked at.`);
    if (findings.length > 0)
        parts.push(refused ? "The check is refused." : "The check passes.");
    return parts.join(" ");
}
function addFindings(page, { findings, sourceUrl }) {
    if (findings.length === 0)
        return;
    const sorted = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .byImportance */ .G5)(findings);
    const rest = sorted.slice(findingsInSight);
    page.add("### What to look at");
    for (const finding of sorted.slice(0, findingsInSight))
        page.add(inFull(finding, sourceUrl));
    if (rest.length === 0)
        return;
    const rows = rest.map((finding) => [
        icons[finding.severity],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, finding.file, finding.range.start.line),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(finding.message),
        docsLink(finding),
    ]);
    page.addRows(`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(rest.length, "more finding")}`, ["", "Where", "What", "Rule"], rows);
}
const docsLink = ({ rule, docs }) => `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule)}](${encodeURI(docs)})`;
function inFull(finding, sourceUrl) {
    const { severity, file, range, message, why, fix } = finding;
    return [
        `- ${icons[severity]} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(message)}**`,
        `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, file, range.start.line)} · ${docsLink(finding)}${finding.changed ? " · on a changed line" : ""}`,
        `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(why)}`,
        ...(fix === undefined ? [] : [`  **Fix:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(fix)}`]),
    ].join("  \n");
}
function addPictures(page, { pictures, base, sourceUrl }) {
    if (pictures.length === 0 && base === undefined)
        return;
    page.add(base === undefined ? "### The DAGs" : `### What changed against ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)}`);
    if (pictures.length === 0)
        page.add("No DAG has other tasks, arrows or arguments than before.");
    let left = 0;
    pictures.forEach((picture, index) => {
        const body = drawn(picture, sourceUrl);
        const shown = index < picturesInSight ? `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(picture.dagId)}\n\n${body}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(picture.dagId, body);
        if (!page.add(shown))
            left++;
    });
    if (left > 0)
        page.addLast(`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left, "further DAG")} did not fit on this page.`);
}
function drawn(picture, sourceUrl) {
    const { file, line, tasks, edges, differences, mermaid } = picture;
    const parts = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, file, line)} · ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(tasks, "task")}, ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(edges, "edge")} · ${certainty(picture)}`,
    ];
    if (differences.length > 0)
        parts.push(listed(differences.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)));
    if (picture.reasons.length > 0 && picture.status !== "exact") {
        const reasons = picture.reasons.map((at) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(at.message)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, at.file, at.line)})`);
        parts.push(`Not known without running the file:\n\n${listed(reasons)}`);
    }
    if (mermaid !== undefined)
        parts.push(fenced(mermaid));
    return parts.join("\n\n");
}
const mostListed = 20;
const listed = (items) => [
    ...items.slice(0, mostListed).map((item) => `- ${item}`),
    ...(items.length > mostListed ? [`- and ${items.length - mostListed} more`] : []),
].join("\n");
function certainty({ status, conditions }) {
    if (status === "exact")
        return "exactly this graph";
    if (status === "conditional")
        return `exactly this graph if ${conditions.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk).join(" and ")}`;
    if (status === "partial")
        return "**known in part**: tasks and edges may be missing, or may not come to be";
    return "**unknown**: what stands here is made when the file runs";
}
/** A fence that the user's text in the picture cannot close. */
function fenced(mermaid) {
    const longest = Math.max(2, ...[...mermaid.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}mermaid\n${mermaid.trimEnd()}\n${fence}`;
}
/** Paragraphs up to a size. */
class Page {
    text = "";
    #left;
    constructor(bytes) {
        this.#left = bytes - 500;
    }
    /** False, and nothing added, when it does not fit. */
    add(paragraph) {
        const size = Buffer.byteLength(paragraph) + 2;
        if (size > this.#left)
            return false;
        this.#left -= size;
        this.text += `${paragraph}\n\n`;
        return true;
    }
    /** What must always be said: there is room kept for it. */
    addLast(sentence) {
        this.text += `${sentence}\n\n`;
    }
    /** A folded table, as many rows as half of the room that is left can take. */
    addRows(title, head, rows) {
        let size = 0;
        const fitting = rows.filter((row) => {
            size += Buffer.byteLength(row.join(" | ")) + 5;
            return size < this.#left / 2;
        });
        const missing = rows.length - fitting.length;
        const note = missing > 0 ? `\n\n${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(missing, "further finding")} did not fit on this page.` : "";
        this.add((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(title, `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, fitting)}${note}`));
    }
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* binding */ closingLine),
  mQ: () => (/* binding */ countsOf),
  u: () => (/* binding */ terminalView),
  rZ: () => (/* binding */ wantsColours)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/columns.js
/** Text measured in the columns of a terminal: tabs, wide characters, and characters that take no column. */

const tabStop = 4;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])/u;
const none = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** The line, or as much of it around `from` as fits into `room` columns. Offsets are 0-based code units; `to` is behind the last. */
function excerpt(line, from, to, room) {
    const start = Math.min(from, line.length);
    const first = wholeCharacter(line, Math.max(0, start - room));
    const behind = start + room;
    let cells = cellsOf(line.slice(first, behind), first);
    let cutLeft = first > 0;
    let cutRight = behind < line.length;
    if (cutLeft || cutRight || widthOf(cells) > room) {
        const caret = Math.max(0, cells.findIndex((cell) => cell.at + cell.text.length > start));
        let before = widthOf(cells.slice(0, caret));
        let drop = 0;
        if (before > room / 2)
            while (before > room / 3)
                before -= cells[drop++]?.width ?? before;
        cutLeft ||= drop > 0;
        cells = cells.slice(drop);
        const limit = room - Number(cutLeft) - 1;
        let total = widthOf(cells);
        while (total > limit && cells.length > 1) {
            total -= cells.pop()?.width ?? 0;
            cutRight = true;
        }
    }
    const inside = (cell) => cell.at >= start && cell.at < to;
    const lead = widthOf(cells.filter((cell) => cell.at < start)) + Number(cutLeft);
    return {
        shown: `${cutLeft ? "…" : ""}${cells.map((cell) => (cell.text === "\t" ? " ".repeat(cell.width) : cell.text)).join("")}${cutRight ? "…" : ""}`,
        lead,
        marked: Math.max(1, widthOf(cells.filter(inside))),
    };
}
/** Lines of at most `room` columns, broken at spaces; a longer word stands alone and whole, so that it can be copied. */
function wrap(text, room) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
const columnsOf = (text) => widthOf(cellsOf(text, 0));
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cellsOf(text, offset) {
    let column = 0;
    return [...graphemes.segment((0,plain/* visible */.R)(text))].map(({ segment, index }) => {
        const width = segment === "\t" ? tabStop - (column % tabStop) : none.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
        column += width;
        return { text: segment, at: offset + index, width };
    });
}
/** Not the second half of a surrogate pair. */
const wholeCharacter = (text, at) => at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;

;// CONCATENATED MODULE: ./build/src/render/terminal.js
/**
 * Findings as a person reads them in a terminal: file by file, each with its source line, a caret under the very place, why it hurts
 * and what to do.
 */



const severityStyle = {
    error: ["red", "bold"],
    warning: ["yellow", "bold"],
    info: ["cyan", "bold"],
};
const caretStyle = { error: "red", warning: "yellow", info: "cyan" };
/** FORCE_COLOR and NO_COLOR decide where they are set and not empty; else whether the stream is a terminal that knows colours. */
function wantsColours(env, isTerminal) {
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
    return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}
/**
 * All findings in the given order, those of one file together; ends without a line break. Empty without findings. Why it hurts and the
 * rule's page are said once, at the first finding of that kind.
 */
function terminalView(findings, options) {
    // styleText reads the streams and the environment of the process unless told not to; that is decided by `wantsColours`.
    const paint = (style, text) => (options.colours ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const width = Math.max(40, options.width);
    const files = new Map();
    for (const finding of findings)
        files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
    const explained = new Set();
    return [...files]
        .flatMap(([file, found]) => {
        const lines = options.source(file)?.split(/\r\n|\r|\n/);
        return found.map((finding) => {
            const cause = `${finding.rule} ${finding.why}`;
            const isNew = !explained.has(cause);
            explained.add(cause);
            return entry(finding, lines, width, paint, isNew);
        });
    })
        .join("\n\n");
}
/** `2 errors and 1 warning in 3 files (0.4 s)`. */
const closingLine = (findings, files, seconds) => `${countsOf(findings)} in ${(0,plain/* count */.U)(files, "file")} (${seconds.toFixed(1)} s)`;
/** `2 errors, 1 warning and 1 note`; `no findings`. */
function countsOf(findings) {
    const words = ["error", "warning", "info"]
        .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ n }) => n > 0)
        .map(({ severity, n }) => (0,plain/* count */.U)(n, severity === "info" ? "note" : severity));
    if (words.length < 2)
        return words[0] ?? "no findings";
    return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function entry(finding, lines, width, paint, explain) {
    const { file, range, severity, rule, message, why, fix, docs } = finding;
    const place = paint("bold", `${(0,plain/* visible */.R)(file)}:${range.start.line}:${range.start.column}`);
    const head = `${place} ${paint(severityStyle[severity], severity)} ${rule}`;
    const said = [
        ...wrap((0,plain/* visible */.R)(message), width - 2),
        ...(lines ? sourceLines(finding, lines, width, paint) : []),
        ...(explain ? labelled("why", why, width, paint) : []),
        ...(fix === undefined ? [] : labelled("fix", fix, width, paint)),
        ...(explain ? [paint("dim", `see ${docs}`)] : []),
    ];
    return [head, ...said.map((line) => `  ${line}`)].join("\n");
}
const labelled = (label, text, width, paint) => wrap((0,plain/* visible */.R)(text), width - 6).map((line, index) => (index === 0 ? `${paint("dim", label)} ${line}` : `    ${line}`));
/** The first and the last line of the range, each underlined; nothing when the file has no such line any more. */
function sourceLines(finding, lines, width, paint) {
    const { start, end } = finding.range;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const numbers = String(last).length;
    const room = width - numbers - 5;
    const show = (number, from, to) => {
        const text = lines[number - 1];
        if (text === undefined)
            return [];
        const { shown, lead, marked } = excerpt(text, from, to, room);
        const gutter = (label) => paint("dim", `${label.padStart(numbers)} │`);
        const caret = paint(caretStyle[finding.severity], "^".repeat(marked));
        return [`${gutter(String(number))} ${shown}`, `${gutter("")} ${" ".repeat(lead)}${caret}`];
    };
    const length = (number) => lines[number - 1]?.length ?? 0;
    if (last === start.line) {
        return show(start.line, start.column - 1, end.line > last ? length(last) : end.column - 1);
    }
    const indent = lines[last - 1]?.search(/\S|$/) ?? 0;
    return [
        ...show(start.line, start.column - 1, length(start.line)),
        ...(last > start.line + 1 ? [paint("dim", `${"⋮".padStart(numbers)} │`)] : []),
        ...show(last, indent, end.line > last ? length(last) : end.column - 1),
    ];
}


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
