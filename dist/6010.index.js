export const id = 6010;
export const ids = [6010,3629];
export const modules = {

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Git: () => (/* binding */ Git)
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
    /** The commit that is checked out; undefined outside of a repository, and where git can't tell. */
    head() {
        return this.commit("HEAD").catch(() => undefined);
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
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
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
        child.stdin.on("error", () => { });
        if (typeof options.input === "object") {
            const input = node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(options.input);
            input.on("error", (error) => {
                abort();
                reject(error);
            });
            input.pipe(child.stdin);
        }
        else
            child.stdin.end(options.input ?? "");
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
