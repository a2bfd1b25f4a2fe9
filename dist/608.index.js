export const id = 608;
export const ids = [608,601,982];
export const modules = {

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

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** The single source of action.yml, README tables, CLI flags and help, and of the types that `run` sees. */
const defineAction = (action) => action;


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

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   E8: () => (/* binding */ define),
/* harmony export */   FQ: () => (/* binding */ BadValue),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qv: () => (/* binding */ parsedAs),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export bytes */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4465);

/** What is wrong with a value, and what to write instead. Thrown by `Input.parse`. */
class BadValue extends Error {
    fix;
    constructor(what, fix) {
        super(what);
        this.fix = fix;
    }
}
/** Makes a type of input. */
const define = (options, more) => ({ ...options, ...more });
const text = (options) => define(options, { type: "text", parse: (value) => value });
/** What `parse` makes of a text; it throws BadValue. `type` is shown in help. */
const parsedAs = (type, parse, options) => define(options, { type, parse });
/** A path as the user wrote it, relative to `working-directory`. */
const path = (options) => define(options, { type: "path", parse: parsePath });
const parsePath = (value) => {
    if (value.includes("\0"))
        throw new BadValue("has a zero byte in it", "Write a path.");
    return value;
};
/** `true` or `false` as YAML writes them: a typo is an error, not a no. */
const boolean = (options) => define(options, {
    type: "true|false",
    choices: ["true", "false"],
    parse: (value) => {
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        throw new BadValue("is neither true nor false", "Write true or false.");
    },
});
/** One of a few words. */
const oneOf = (choices, options) => define(options, {
    type: choices.join("|"),
    choices,
    parse: (value) => {
        if (choices.includes(value))
            return value;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, choices);
        throw new BadValue(`is not one of ${choices.join(", ")}`, near ? `Did you mean ${near}?` : `Write one of them.`);
    },
});
/** Several values of one line each, or with commas between them. */
const list = (options) => define(options, {
    type: "list",
    parse: (value) => value
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
});
/** An http or https address, without a trailing slash. */
const url = (options) => define(options, {
    type: "url",
    parse: (value) => {
        const parsed = URL.canParse(value) ? new URL(value) : undefined;
        if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") {
            throw new BadValue("is not an http or https address", "Write it as https://host/path.");
        }
        if (parsed.username !== "" || parsed.password !== "") {
            throw new BadValue("holds credentials", "Take user and password out of the address and give them as secrets.");
        }
        return value.replace(/\/+$/, "");
    },
});
const seconds = { s: 1, m: 60, h: 3600, d: 86400 };
/** A time span (`90s`, `15m`, `2h`, `1d`, `1h30m`), in seconds. */
const duration = (options) => define(options, {
    type: "duration",
    parse: (value) => {
        if (!/^(\d+(\.\d+)?[smhd])+$/.test(value)) {
            throw new BadValue("is not a time span", "Write a number and s, m, h or d, such as 90s, 15m or 1h30m.");
        }
        return [...value.matchAll(/([\d.]+)([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * seconds[unit], 0);
    },
});
const sizes = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
/** An amount of data (`500kB`, `2GiB`), in bytes. */
const bytes = (options) => define(options, {
    type: "bytes",
    parse: (value) => {
        const [, count, unit = "B"] = /^(\d+(?:\.\d+)?) ?(B|kB|MB|GB|KiB|MiB|GiB)?$/.exec(value) ?? [];
        if (count === undefined) {
            throw new BadValue("is not an amount of data", "Write a number and B, kB, MB, GB, KiB, MiB or GiB, such as 500MB.");
        }
        return Math.round(Number(count) * sizes[unit]);
    },
});
/** Never shown, never a flag: an input on GitHub, the environment variable `env` in a terminal. */
const secret = (options) => define(options, { type: "secret", env: options.env, parse: (value) => value });
/** Inputs that every action has. */
const commonInputs = {
    config: path({
        help: "The configuration file; without one everything has a default. Default: mlops.yml, if there is one.",
        example: "ci/mlops.yml",
    }),
    environment: text({ help: "Use the settings under environments.<name> of mlops.yml.", example: "production" }),
    "use-case": text({ help: "Use the settings under use-cases.<name> of mlops.yml.", example: "cnn_skin_cancer" }),
    "working-directory": path({ help: "The folder of the repository that paths are relative to.", default: "." }),
    "github-token": secret({ help: "Token for GitHub's API.", env: "GITHUB_TOKEN" }),
};
/** Outputs that every action has. */
const commonOutputs = {
    result: "ok, refused, misuse, outside, cancelled or bug.",
    record: "What this action adds to the release record, as JSON (schema/release-record.json).",
    "summary-file": "Path of a file with the job summary's Markdown.",
};


/***/ }),

/***/ 4465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a misspelt word most likely meant: the fewest edits, at most a third of its letters; undefined if none is near. */
function nearest(word, candidates) {
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate === word || Math.abs(candidate.length - word.length) >= least)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < least) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}
/** Edits that turn a into b: insert, delete, replace, swap of neighbours (optimal string alignment). */
function distance(a, b) {
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, older[j - 2] + 1);
            row.push(cost);
        }
        older = old;
        old = row;
    }
    return old[b.length];
}


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


/***/ })

};
