export const id = 488;
export const ids = [488];
export const modules = {

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ownerText),
/* harmony export */   f: () => (/* binding */ ownerIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/** Who is at work somewhere, as a text that others can read: a lock that a dead owner does not hold for ever. */

/** `seconds`: after so many nobody waits for the owner any more. */
const ownerText = ({ who, seconds }) => JSON.stringify({ who, host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), pid: process.pid, until: Date.now() + seconds * 1000 });
/** Who still has the lock, for a sentence; undefined when its time is over, or its owner was of this machine and is dead. */
function ownerIn(text) {
    const { who, host, pid, until } = parsed(text);
    const crashed = host === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() && typeof pid === "number" && !isRunning(pid);
    if (typeof until !== "number" || Date.now() >= until || crashed)
        return undefined;
    return `${who} on ${host} (process ${pid}), at the longest until ${new Date(until).toISOString()}`;
}
function parsed(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return Object(error).code === "EPERM";
    }
}


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

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitTarget: () => (/* binding */ GitTarget),
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _clients_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6993);
/* harmony import */ var _clients_remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6162);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3816);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2928);
/**
 * A branch that Airflow follows: each release is one commit whose tree is the release, with its manifest in `.mlops/`, where Airflow
 * parses nothing. A push moves the branch at one moment, and only from where we last saw it. Going back is a new commit with the former
 * tree, so history stays. Who is at work stands in a ref beside the branch.
 */








const kind = {
    form: "git+URL#branch",
    example: "git+https://github.com/acme/dags#airflow-live",
    help: "a branch that Airflow's git bundle or git-sync follows, airflow-live when left out; URL without credentials, or a path",
    pattern: /^git\+(?<url>https?:\/\/[^\s@#/]+\/[^\s#]+|ssh:\/\/[^\s#:@]+(?:@[^\s#@]+)?|[\w.-]+@[\w.-]+:[^\s#]+|file:\/\/\/[^#\0]+|[^#\0:]+)(?:#(?<branch>(?!-)[^\s#~^:?*[\\]+))?$/,
    async open({ url = "", branch = "airflow-live" }, { folder, token, scratch }) {
        const repository = /^[^/]*:/.test(url) ? url : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, url);
        return new GitTarget({ repository, branch, token: (0,_clients_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenFor */ .f)(repository, token), scratch: await scratch() });
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (kind);
/** How often, and in how long a time, two that came at the same moment look again, and a push is tried. */
const tries = 5;
const pauseMs = 300;
/** So many of the branch's commits are looked through for kept releases. */
const historyDepth = 100;
const ownFolder = ".mlops";
const manifestPath = `${ownFolder}/manifest.json`;
class GitTarget {
    name;
    adoption = "Name another branch, or set adopt: true: the release takes its place then, and it stays in the branch's history.";
    guarantee = {
        writes: true,
        pulled: true,
        atomic: true,
        keepsRuns: true,
        limits: [
            "Runs in flight keep their commit where Airflow 3 reads the branch as a git bundle; behind git-sync their next tasks use what is live then.",
            "Nothing is deleted from the branch's history: old releases go out of no repository, whatever sync.keep says.",
        ],
    };
    #remote;
    #scratch;
    #branch;
    #ref;
    #lockRef;
    /** Where the branch is, as we last saw or put it: undefined when there is none. */
    #tip;
    /** Trees of releases that are not at the target yet, and their sources' commits. */
    #staged = new Map();
    constructor({ repository, branch, token, scratch }) {
        this.#remote = new _clients_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .GitRemote */ .X({
            repository,
            ...(token !== undefined && { token }),
            folder: scratch,
            called: "input target",
        });
        this.#scratch = scratch;
        this.#branch = branch;
        this.#ref = `refs/heads/${branch}`;
        this.#lockRef = `refs/mlops-locks/${branch}`;
        this.name = `git+${this.#remote.place}#${branch}`;
    }
    async state() {
        const tip = await this.#fetched();
        this.#tip = tip;
        if (tip === undefined)
            return { current: undefined, foreign: [] };
        const current = await this.#manifestAt(tip);
        const names = current ? [] : (await this.#remote.must(["ls-tree", "-z", "--name-only", tip])).split("\0");
        return { current, foreign: names.filter((name) => name !== ""), bundleVersion: tip };
    }
    async drift({ release, files, kept }) {
        const tip = await this.#fetched();
        if (tip === undefined)
            return Object.keys(files).map((path) => ({ path, kind: "missing" }));
        const told = await this.#remote.must([
            "show",
            "--no-patch",
            `--format=%T%x00${trailers("Mlops-Release", "Mlops-Tree")}`,
            tip,
        ]);
        const [tree, ours] = told.trim().split("\0");
        if (kept === undefined && ours === `${release},${tree}`)
            return [];
        const rows = (await this.#remote.must(["ls-tree", "-r", "-z", tip])).split("\0").filter((row) => row !== "");
        const there = new Map(rows.flatMap((row) => {
            const [, mode = "", blob = "", path = ""] = /^(\d+) \w+ (\w+)\t([\s\S]*)$/.exec(row) ?? [];
            return path.startsWith(`${ownFolder}/`) ? [] : [[path, { blob, executable: mode === "100755" }]];
        }));
        const drift = [];
        for (const [path, { blob, executable }] of there) {
            const bytes = async () => (await this.#remote.git(["cat-file", "blob", blob])).bytes;
            const added = !Object.hasOwn(files, path);
            if (!added && sha256(await bytes()) === files[path])
                continue;
            drift.push({ path, kind: added ? "added" : "changed", file: { path, executable, bytes } });
        }
        for (const path of Object.keys(files))
            if (!there.has(path))
                drift.push({ path, kind: "missing" });
        return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async lock(wanted) {
        for (let tried = 1;; tried++) {
            const refs = await this.#remote.tips(this.#lockRef, this.#ref);
            const before = refs.get(this.#lockRef);
            this.#tip = refs.get(this.#ref);
            const owner = before === undefined ? undefined : await this.#owner();
            if (owner !== undefined)
                return { heldBy: owner };
            const mine = await this.#remote.commit(await this.#remote.tree(undefined, []), undefined, (0,_clients_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerText */ .d)(wanted));
            const pushed = await this.#remote.push(this.#lockRef, before, mine);
            if (pushed.code === 0)
                return { unlock: () => this.#unlock(mine) };
            const now = (await this.#remote.tips(this.#lockRef)).get(this.#lockRef);
            if (now === mine)
                return { unlock: () => this.#unlock(mine) };
            const outrun = now !== before || /rejected/.test(pushed.stderr);
            if (tried === tries || !outrun)
                throw this.#remote.failure("push", pushed);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pauseMs * (0.5 + Math.random()));
        }
    }
    async stage(manifest, files, signal) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#scratch, `files-${manifest.release}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
        const contents = [];
        for (const { path, executable, bytes } of files) {
            signal.throwIfAborted();
            if (path.startsWith(`${ownFolder}/`))
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${ownFolder}/ is where a release keeps its manifest`, path, "Leave it out by sync.exclude.");
            const content = await bytes();
            if (sha256(content) !== manifest.files[path])
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("it changed while it was synced", path, "Run the sync again; nothing is live of it.");
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(contents.length));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(copy, content);
            contents.push({ path, mode: executable ? "100755" : "100644", copy });
        }
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "manifest");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(copy, `${JSON.stringify(manifest, null, 1)}\n`);
        contents.push({ path: manifestPath, mode: "100644", copy });
        // Byte for byte, whatever the machine's settings for line ends and filters are.
        const asked = { input: contents.map((one) => `${one.copy}\n`).join("") };
        const blobs = (await this.#remote.must(["hash-object", "-w", "--no-filters", "--stdin-paths"], asked)).split("\n");
        const tree = await this.#remote.tree(undefined, contents.map(({ path, mode }, index) => ({ path, mode, blob: blobs[index] ?? "" })));
        this.#staged.set(manifest.release, { tree, source: manifest.commit });
    }
    async activate(release) {
        const { tree, source } = await this.#treeOf(release);
        if (this.#tip !== undefined && this.#tip !== (await this.#fetched()))
            throw this.#moved();
        const title = release === undefined ? "Take back the first release" : `Release ${release}`;
        const said = [`Mlops-Release: ${release ?? "none"}`, `Mlops-Tree: ${tree}`];
        if (source !== undefined)
            said.push(`Source-Commit: ${source}`);
        const commit = await this.#remote.commit(tree, this.#tip, `${title}\n\n${said.join("\n")}\n`);
        for (let tried = 1;; tried++) {
            const pushed = await this.#remote.push(this.#ref, this.#tip, commit);
            // When the answer was lost the branch tells; while it is where it was the push may be tried again.
            const now = pushed.code === 0 ? commit : (await this.#remote.tips(this.#ref)).get(this.#ref);
            if (now === commit) {
                await this.#remote.must(["update-ref", this.#ref, commit]);
                this.#tip = commit;
                return commit;
            }
            if (now !== this.#tip)
                throw this.#moved();
            const failure = this.#remote.failure("push", pushed);
            if (failure instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo || tried === tries)
                throw failure;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pauseMs * tried);
        }
    }
    async kept() {
        const releases = (await this.#history()).flatMap(({ release }) => release ?? []);
        // Ids sort by time; the history holds those that were gone back to twice.
        return [...new Set(releases)]
            .filter((release) => release !== "none")
            .sort()
            .reverse();
    }
    async manifest(release) {
        const found = (await this.#history()).find((past) => past.release === release);
        return found && this.#manifestAt(found.commit);
    }
    async prune() {
        return [];
    }
    /** Where the branch is now; its last commit is here then, without the files' contents. */
    async #fetched() {
        const tip = (await this.#remote.tips(this.#ref)).get(this.#ref);
        if (tip === undefined || tip === (await this.#remote.here(this.#ref)))
            return tip;
        await this.#remote.fetch(this.#ref, "--depth=1", "--filter=blob:none");
        return this.#remote.here(this.#ref);
    }
    /** The branch's commits, newest first. */
    async #history() {
        if (!(await this.#remote.tips(this.#ref)).has(this.#ref))
            return [];
        await this.#remote.fetch(this.#ref, `--depth=${historyDepth}`, "--filter=blob:none");
        const format = `--format=%H ${trailers("Mlops-Release")}`;
        const lines = (await this.#remote.must(["log", "--first-parent", format, this.#ref])).trim().split("\n");
        return lines.map((line) => {
            const [commit = "", release] = line.split(" ");
            return { commit, release: release || undefined };
        });
    }
    /** Of a staged or kept release; without one, what was on the branch before ours. */
    async #treeOf(release) {
        const staged = release === undefined ? undefined : this.#staged.get(release);
        if (staged)
            return staged;
        const past = (await this.#history()).find((one) => one.release === release);
        if (past === undefined && release !== undefined)
            throw new Error(`${release} is no release of ${this.name}`);
        if (past === undefined)
            return { tree: await this.#remote.tree(undefined, []), source: undefined };
        const tree = (await this.#remote.must(["rev-parse", `${past.commit}^{tree}`])).trim();
        return { tree, source: (await this.#manifestAt(past.commit))?.commit };
    }
    async #manifestAt(commit) {
        const told = await this.#remote.git(["cat-file", "blob", `${commit}:${manifestPath}`]);
        return told.code === 0 ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(told.stdout) : undefined;
    }
    #moved() {
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`somebody else pushed to ${this.#branch} meanwhile, so nothing was pushed over that`, "input target", "Run the sync again: it starts from what is there now.");
    }
    /** Who has the lock; undefined when it is to be had, or was given back meanwhile. */
    async #owner() {
        const fetched = await this.#remote.fetch(this.#lockRef, "--depth=1").then(() => true, () => false);
        return fetched ? (0,_clients_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerIn */ .f)(await this.#remote.must(["show", "--no-patch", "--format=%B", this.#lockRef])) : undefined;
    }
    /** A lock that can't be given back ends by its time. */
    async #unlock(mine) {
        for (let tried = 1; tried <= tries; tried++) {
            const pushed = await this.#remote.push(this.#lockRef, mine, undefined);
            if (pushed.code === 0 || /stale info/.test(pushed.stderr))
                return;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pauseMs * tried);
        }
    }
}
const trailers = (...keys) => `%(trailers:${keys.map((key) => `key=${key},`).join("")}valueonly,separator=%x2C)`;
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");


/***/ })

};
