export const id = 2060;
export const ids = [2060];
export const modules = {

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

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitRemote),
/* harmony export */   f: () => (/* binding */ tokenFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);
/**
 * A git repository elsewhere, reached by the git program through a bare repository of our own that holds what was fetched and is about
 * to be pushed. A push with a lease is a compare-and-set: the server takes it only while the ref is where we last saw it, be it a bare
 * repository or GitHub.
 */




class GitRemote {
    #options;
    #made;
    constructor(options) {
        this.#options = options;
    }
    /** For messages: without credentials. */
    get place() {
        return withoutCredentials(this.#options.repository);
    }
    /** The commits that these refs name now; a ref that is not there is left out. Throws UserError and RemoteError. */
    async tips(...refs) {
        const listed = await this.git(["ls-remote", this.#options.repository, ...refs]);
        if (listed.code !== 0)
            throw this.failure("read", listed);
        const rows = listed.stdout.split("\n").map((line) => line.split("\t"));
        return new Map(rows.flatMap(([commit, ref]) => (commit && ref && refs.includes(ref) ? [[ref, commit]] : [])));
    }
    /** Brings a ref here, under its own name; `how` are options of git fetch. Throws UserError and RemoteError. */
    async fetch(ref, ...how) {
        const fetched = await this.git([
            "fetch",
            "--quiet",
            "--no-tags",
            ...how,
            this.#options.repository,
            `+${ref}:${ref}`,
        ]);
        if (fetched.code !== 0)
            throw this.failure("read", fetched);
    }
    /** Moves a ref from `before` to `after`, undefined where there is none: refused when it is not at `before` any more. */
    push(ref, before, after) {
        const lease = `--force-with-lease=${ref}:${before ?? ""}`;
        return this.git(["push", "--quiet", lease, this.#options.repository, `${after ?? ""}:${ref}`]);
    }
    /** The commit that a ref had when it was brought here; undefined when it was not. */
    async here(ref) {
        const { code, stdout } = await this.git(["rev-parse", "--quiet", "--verify", ref]);
        return code === 0 ? stdout.trim() : undefined;
    }
    async has(commit) {
        return (await this.git(["cat-file", "-e", `${commit}^{commit}`])).code === 0;
    }
    /** A tree of these files, beside those of a commit's tree; one of the same path replaces the commit's. Answers its id. */
    async tree(base, files) {
        const env = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#options.folder, `index-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`) };
        if (base !== undefined)
            await this.must(["read-tree", base], { env });
        const input = files.map(({ path, mode, blob }) => `${mode} ${blob}\t${path}\0`).join("");
        await this.must(["update-index", "-z", "--index-info"], { env, input });
        return (await this.must(["write-tree"], { env })).trim();
    }
    /** Makes a commit here; nothing is pushed. */
    async commit(tree, parent, message) {
        const parents = parent === undefined ? [] : ["-p", parent];
        return (await this.must(["commit-tree", tree, ...parents, "-F", "-"], { input: message })).trim();
    }
    /** The answer of a command that can fail only by our own mistake. */
    async must(args, asked = {}) {
        const answer = await this.git(args, asked);
        if (answer.code !== 0)
            throw new Error(`git ${args[0]} failed: ${answer.stderr.trim()}`);
        return answer.stdout;
    }
    /** Any exit code is an answer. */
    async git(args, asked = {}) {
        this.#made ??= this.#run(["init", "--quiet", "--bare", "."]);
        await this.#made;
        return this.#run(args, asked);
    }
    async #run(args, { input = "", env = {} } = {}) {
        const { folder, signal, called } = this.#options;
        const options = { cwd: folder, env: { ...environment, ...this.#credentials(), ...env }, input };
        try {
            return await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)("git", [...settings, ...args], { ...options, ...(signal && { signal }) });
        }
        catch (error) {
            if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramMissing */ .X))
                throw error;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("git is not installed, or not on the PATH", called, "Install git.");
        }
    }
    /** What git said, by who must act. */
    failure(doing, { stderr }) {
        const lines = stderr.trim().split("\n");
        const line = lines.find((one) => one.startsWith("fatal:")) ?? lines[0] ?? "";
        const said = withoutCredentials(line).replace(/^fatal: /, "");
        const refusal = /40[13]|denied|could not read Username|not found|does not (exist|appear)|protected branch|pre-receive hook/i;
        if (refusal.test(stderr)) {
            const can = doing === "read" ? "be read" : "be written";
            return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${this.place} can't ${can} (git: ${said})`, this.#options.called, "Name a repository that is there, and give the job contents: write on it, or a github-token that has it.");
        }
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi("git", `${doing} ${this.place}`, said || "nothing", "Is the repository reachable?");
    }
    /** By git's environment, so that the token stands in no argument and no file. */
    #credentials() {
        const { repository, token } = this.#options;
        if (token === undefined || !/^https?:\/\//.test(repository))
            return {};
        const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
        return {
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: `http.${new URL(repository).origin}/.extraHeader`,
            GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
        };
    }
}
/** GitHub's token goes to GitHub alone; git's own credentials serve every other place. */
function tokenFor(repository, token) {
    const github = process.env.GITHUB_SERVER_URL ?? "https://github.com";
    const same = URL.canParse(repository) && URL.canParse(github) && new URL(repository).origin === new URL(github).origin;
    return same && /^https?:/.test(repository) ? token : undefined;
}
/** git asks nobody, and ends when a server stalls for half a minute. */
const environment = {
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    GIT_AUTHOR_NAME: "mlops-actions",
    GIT_AUTHOR_EMAIL: "mlops-actions@users.noreply.github.com",
    GIT_COMMITTER_NAME: "mlops-actions",
    GIT_COMMITTER_EMAIL: "mlops-actions@users.noreply.github.com",
};
const settings = [
    "-c",
    "gc.auto=0",
    "-c",
    "http.lowSpeedLimit=1",
    "-c",
    "http.lowSpeedTime=30",
    "-c",
    "core.hooksPath=/dev/null",
];
const withoutCredentials = (text) => text.replace(/(\w+:\/\/)[^/@\s]*@/g, "$1");


/***/ }),

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ openState)
/* harmony export */ });
/* unused harmony exports stateRepository, StateBranch */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6162);
/**
 * The state branch: an orphan branch of a git repository that keeps what must outlive a job. A change is one commit, pushed fast-forward
 * only: of two that start from the same commit the server takes one, be it a bare repository or GitHub.
 */





/** So many lost races in a row, with pauses of up to two seconds. */
const mostTries = 40;
/**
 * The repository that `state.repository` names, or else the one that `directory` is a clone of; a relative path is one from `directory`.
 * `called` is what a user calls the place where it can be named.
 */
async function stateRepository(named, directory) {
    if (named !== undefined)
        return isAddress(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, named);
    const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)("git", ["remote", "get-url", "origin"], { cwd: directory }).catch(told);
    const origin = stdout.trim();
    if (code === 0 && origin !== "")
        return isAddress(origin) ? origin : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, origin);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
    if (server && repository)
        return `${server}/${repository}`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("is needed: this folder is no clone with a remote named origin", "state.repository in mlops.yml", "Name the git repository that keeps promotions and release records.");
}
/** An absolute path, a URL, or `host:path` as ssh has it. */
const isAddress = (text) => /^(\/|[a-z+]+:\/\/|[\w.-]+@[\w.-]+:|[A-Za-z]:[\\/])/.test(text);
/** The state branch of this job; its repository is found by `stateRepository`. */
async function openState({ repository, branch }, directory, host) {
    return new StateBranch({
        repository: await stateRepository(repository, directory),
        branch,
        folder: await host.tempDir(),
        signal: host.signal,
        ...(host.token && { token: host.token }),
    });
}
class StateBranch {
    #options;
    #ref;
    #remote;
    constructor(options) {
        this.#options = options;
        this.#ref = `refs/heads/${options.branch}`;
        this.#remote = new _remote_js__WEBPACK_IMPORTED_MODULE_4__/* .GitRemote */ .X({ ...options, called: "state.repository in mlops.yml" });
    }
    /** For messages: without credentials. */
    get place() {
        return `${this.#remote.place}, branch ${this.#options.branch}`;
    }
    /** A file's text as the branch has it now; undefined when there is none. */
    async read(path) {
        return this.#readAt(await this.#fetch(), path);
    }
    /**
     * Reads, edits and writes in one step that nothing comes between: when another one was faster, `edit` is called again with what that
     * one left. Answers the commit that has the change, or the branch's last one (empty without a branch) when there was nothing to change.
     * Throws UserError when the repository does not let us write, RemoteError when it does not answer.
     */
    async change(message, edit) {
        const { signal } = this.#options;
        for (let tries = 1;; tries++) {
            signal?.throwIfAborted();
            const before = await this.#fetch();
            const files = await edit((path) => this.#readAt(before, path));
            if (files === undefined)
                return before ?? "";
            const commit = await this.#commit(before, message, files);
            const pushed = await this.#remote.push(this.#ref, before, commit);
            if (pushed.code === 0)
                return commit;
            const after = await this.#fetch();
            // Its answer was lost, not the push; another one may have gone on from it.
            if (after !== undefined && (after === commit || (await this.#contains(after, commit))))
                return commit;
            if (after === before)
                throw this.#remote.failure("push", pushed);
            if (tries === mostTries)
                throw this.#remote.failure("push", pushed);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.random() * Math.min(2000, 50 * 2 ** tries), undefined, signal && { signal });
        }
    }
    /** The branch's commit now; undefined when there is no such branch. */
    async #fetch() {
        const commit = (await this.#remote.tips(this.#ref)).get(this.#ref);
        if (commit === undefined || (await this.#remote.has(commit)))
            return commit;
        await this.#remote.fetch(this.#ref);
        return (await this.#remote.must(["rev-parse", this.#ref])).trim();
    }
    async #readAt(commit, path) {
        if (commit === undefined)
            return undefined;
        const name = `${commit}:${path}`;
        if ((await this.#remote.git(["cat-file", "-e", name])).code !== 0)
            return undefined;
        return this.#remote.must(["cat-file", "blob", name]);
    }
    async #commit(parent, message, files) {
        const blobs = [];
        for (const [path, input] of Object.entries(files)) {
            const blob = (await this.#remote.must(["hash-object", "-w", "--stdin"], { input })).trim();
            blobs.push({ path, mode: "100644", blob });
        }
        return this.#remote.commit(await this.#remote.tree(parent, blobs), parent, message);
    }
    async #contains(tip, commit) {
        return (await this.#remote.git(["merge-base", "--is-ancestor", commit, tip])).code === 0;
    }
}
function told(error) {
    if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramMissing */ .X))
        throw error;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("git is not installed, or not on the PATH", "the state branch", "Install git.");
}


/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepRecord: () => (/* binding */ keepRecord)
/* harmony export */ });
/* harmony import */ var _clients_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);
/** The release record in the state branch: `releases/<id>/<action>.json`, a file for each step of a flow. */


/** Nothing happens without parts. Throws UserError when the repository may not be written, RemoteError when it does not answer. */
async function keepRecord({ host, state, directory, parts, request }) {
    if (Object.keys(parts).length === 0)
        return;
    const branch = await (0,_clients_state_js__WEBPACK_IMPORTED_MODULE_0__/* .openState */ .Gf)(state, directory, host);
    const id = (0,_release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseId */ .Bf)(host.event.sha, request);
    await branch.change(`Record ${id}: ${Object.keys(parts).join(", ")}`, async () => (0,_release_record_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFiles */ .dy)(id, parts));
    host.log(`The release record is releases/${id} of ${branch.place}.`);
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   dy: () => (/* binding */ releaseFiles)
/* harmony export */ });
/* unused harmony export releaseRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The release record: what each action did on the way from a commit to a served model. */

/** `schema/release-record.json` is made from it. Each action adds the part under its own name and leaves the others alone. */
const releaseRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("mlops-actions/release-record/1"),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("The commit that was checked out."),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).describe("One part for each action, under its name."),
})
    .describe("What the actions of mlops-actions hand on in the output `record`.");
/** The name of a record in the state branch: the commit's first 12 letters, and for a retraining who asked for it. */
const releaseId = (commit, request) => [
    commit?.slice(0, 12) ?? "local",
    ...(request === undefined ? [] : [request.replace(/[^\w.~+-]+/g, ".").slice(0, 60)]),
]
    .join("-")
    .replace(/^\.+/, "");
/** The files of a record in the state branch: texts by path. */
const releaseFiles = (id, parts) => Object.fromEntries(Object.entries(parts).map(([action, part]) => [
    `releases/${id}/${action}.json`,
    `${JSON.stringify({ schema: "mlops-actions/release-part/1", action, part }, null, 2)}\n`,
]));


/***/ })

};
