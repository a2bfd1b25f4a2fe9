export const id = 4190;
export const ids = [4190];
export const modules = {

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookBack),
/* harmony export */   w: () => (/* binding */ driftLine)
/* harmony export */ });
/* harmony import */ var _kernel_actor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9894);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9028);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6292);




/** Settles an intent that outlived its promoter, says what has drifted, and heals it with `gate.drift: heal`. */
async function lookBack(model, gate, promoting) {
    const { ledger, mlflow, host } = promoting;
    const alias = gate["champion-alias"];
    let healed = {};
    for (;;) {
        const settled = await ledger.settle();
        if (settled)
            host.log((0,_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .settledLine */ .UV)(settled));
        const past = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .pastOf */ .C)(model, alias, ledger, mlflow);
        const { drift, moves, champion } = past;
        if (drift === undefined) {
            if (champion !== undefined && champion === moves.at(-1)?.to)
                await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .giveStage */ .Kx)(model, champion, gate.stage, mlflow, host);
            return { ...past, ...healed };
        }
        const said = driftLine(model, alias, drift);
        host.log(said);
        if (gate.drift !== "heal")
            return { ...past, said };
        await heal(model, alias, drift, promoting);
        healed = { healed: drift, said: `${said} It was put back.` };
    }
}
const driftLine = (model, alias, drift) => `Drift: the ledger gave ${alias} of ${model} to version ${drift.ledger}, but it is ${place(drift)}: someone changed it in MLflow.`;
const place = ({ alias }) => (alias === null ? "gone" : `version ${alias}`);
/** The alias goes back to where the ledger has it. Throws UserError when that version is there no more. */
async function heal(model, alias, drift, promoting) {
    const { mlflow, host } = promoting;
    if ((await mlflow.modelVersion(model, drift.ledger))?.status !== "READY")
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${alias} of ${model} is ${place(drift)}, and can't be put back: version ${drift.ledger} is in MLflow no more`, "gate.drift: heal in mlops.yml", "Go back to another version with mode: rollback and model-version, or set gate.drift: report.");
    const because = `someone had changed it in MLflow: it was ${place(drift)}`;
    const by = (0,_kernel_actor_js__WEBPACK_IMPORTED_MODULE_0__/* .actorOf */ .d)(host.event);
    const healing = { model, alias, from: drift.alias, to: drift.ledger, kind: "heal", by, because };
    if ((await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .promote */ .pt)(healing, promoting)) !== undefined)
        host.log(`Healed: ${alias} of ${model} is version ${drift.ledger} again.`);
}


/***/ }),

/***/ 9028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf),
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _clients_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);
/* harmony import */ var _gate_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
/* harmony import */ var _gate_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6596);



async function openLedger(model, { directory, gate, state }, mlflow, host) {
    return new _gate_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .Ledger */ .Oc(await (0,_clients_state_js__WEBPACK_IMPORTED_MODULE_0__/* .openState */ .Gf)(state, directory, host), model, () => mlflow.alias(model, gate["champion-alias"]));
}
/** What has become of the alias so far. While someone promotes, there is no drift. */
async function pastOf(model, alias, ledger, mlflow) {
    for (let entries = await ledger.entries();;) {
        const champion = await mlflow.alias(model, alias);
        const moves = (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_2__/* .movesOf */ .cz)(entries, alias);
        const drift = (0,_gate_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .openIntent */ .ne)(entries) ? undefined : (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$p)(moves, champion);
        if (drift === undefined)
            return { moves, champion, drift };
        // Someone may have promoted between the two readings.
        const after = await ledger.entries();
        if (after.length === entries.length)
            return { moves, champion, drift };
        entries = after;
    }
}


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ copyIn),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Kx: () => (/* binding */ giveStage),
/* harmony export */   UV: () => (/* binding */ settledLine),
/* harmony export */   Yr: () => (/* binding */ sourceTag),
/* harmony export */   pt: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _gate_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6596);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/** The alias moves, with an entry in the ledger before and after. */




const settledLine = ({ to, by }) => `A promotion to version ${to} by ${by} was cut short; the ledger now says how it ended.`;
/**
 * Waits while another one promotes. Answers the ledger's commit; undefined when the alias was not at `expected` and nothing was set, so
 * that the candidate has to be judged again. Throws RemoteError when someone moved the alias past the ledger at the same moment.
 */
async function promote(promotion, { mlflow, ledger, stage, host }, expected = promotion.from) {
    const { model, alias, to } = promotion;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const end = Date.now() + 2 * _gate_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .patience */ ._L;
    for (;;) {
        const settled = await ledger.settle();
        if (settled)
            host.log(settledLine(settled));
        const began = await ledger.begin(id, promotion, expected);
        if (began.state === "moved")
            return undefined;
        if (began.state === "begun") {
            if (Date.now() < began.until.getTime())
                break;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteError */ .Hi("git", `promote ${model}`, "too late", "Nothing was promoted: run this again.");
        }
        if (Date.now() > end)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteError */ .Hi("The ledger", `promote ${model}`, "busy", `${began.by} does not come to an end.`);
        host.log(`${began.by} promotes at this moment: waiting for it.`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(2000, undefined, { signal: host.signal });
    }
    await mlflow.setAlias(model, alias, to);
    await giveStage(model, to, stage, mlflow, host);
    const { alias: now, commit } = await ledger.finish(id);
    if (now === to)
        return commit;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteError */ .Hi("MLflow", `set ${alias} of ${model} to version ${to}`, `the alias is ${now === undefined ? "gone" : `at version ${now}`}`, "Someone moved it past the ledger at the same moment. Run this again.");
}
/** The stage follows the alias; the versions that had it are archived. Nothing happens where it has it already. */
async function giveStage(model, version, stage, mlflow, host) {
    if (stage === undefined || (await mlflow.modelVersion(model, version))?.stage === stage)
        return;
    await mlflow.transitionStage(model, version, stage, true);
    host.log(`Stage ${stage} of ${model}: version ${version}.`);
}
/** Tag of a version that is a copy: the `models:/NAME/VERSION` that it was copied from. */
const sourceTag = "mlops.source";
const sourceOf = ({ model, version }) => `models:/${model}/${version}`;
/** The candidate's copy among the versions of `target`; undefined where none was made. */
async function copyIn(target, candidate, mlflow) {
    const versions = await mlflow.modelVersions({ filter: `run_id='${candidate.run.runId}'` });
    return versions.find(({ name, tags }) => name === target && tags[sourceTag] === sourceOf(candidate));
}
/** The candidate as a version of `target`: itself, or a copy, made once. */
async function versionIn(target, candidate, mlflow) {
    if (candidate.model === target)
        return candidate.version;
    const there = await copyIn(target, candidate, mlflow);
    if (there !== undefined)
        return there.version;
    const source = sourceOf(candidate);
    const { runId } = candidate.run;
    await mlflow.createRegisteredModel(target);
    return (await mlflow.createModelVersion({ name: target, source, runId, tags: { [sourceTag]: source } })).version;
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

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   aq: () => (/* binding */ versionBefore),
/* harmony export */   cz: () => (/* binding */ movesOf),
/* harmony export */   p7: () => (/* binding */ servedBefore)
/* harmony export */ });
/** The moves of an alias in the order in which they ended; those that were dropped are left out. */
function movesOf(entries, alias) {
    const intents = new Map(entries.flatMap((entry) => (entry.event === "intent" ? [[entry.id, entry]] : [])));
    return entries.flatMap(({ event, id }) => {
        const intent = intents.get(id);
        return event === "done" && intent?.alias === alias ? [intent] : [];
    });
}
/** Undefined while the alias is where the last move put it, or when there was none. */
function driftOf(moves, now) {
    const last = moves.at(-1)?.to;
    return last === undefined || last === now ? undefined : { ledger: last, alias: now ?? null };
}
/** Versions that had the alias before the one that has it now, the latest first, each once; not those that were healed away. */
function servedBefore(moves, now) {
    const versions = moves.flatMap(({ kind, from, to }) => (from === null || kind === "heal" ? [to] : [from, to]));
    return [...new Set(versions.reverse())].filter((version) => version !== now);
}
/** Where a rollback that names no version goes: back before the last promotion, once; or why nobody can tell. */
function versionBefore(moves, now) {
    const last = moves.findLast(({ kind }) => kind !== "heal");
    if (last === undefined)
        return { because: "the ledger knows of no promotion" };
    const drift = driftOf(moves, now);
    if (drift)
        return { because: `the ledger gave the alias to version ${drift.ledger}, but someone has changed it in MLflow` };
    if (last.kind === "rollback")
        return { version: last.to };
    return last.from === null
        ? { because: `version ${last.to} was the first that was promoted` }
        : { version: last.from };
}


/***/ }),

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   ne: () => (/* binding */ openIntent)
/* harmony export */ });
/* unused harmony exports ledgerPath, entriesOf */
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);

/** So long after its intent a promoter is taken for dead, in milliseconds; and so long it may wait with setting the alias. */
const patience = 120_000;
const mostWait = 45_000;
/** Path on the state branch; any model's name is a file's name so. */
const ledgerPath = (model) => `models/${encodeURIComponent(model).replace(/[!'()*.]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}.jsonl`;
/** Throws UserError that names the line for what is no ledger; `path` is its name for messages. */
function entriesOf(text, path = "the ledger") {
    return (text ?? "")
        .split("\n")
        .filter((line) => line !== "")
        .map((line, index) => {
        const entry = parsed(line);
        const texts = entry?.event === "intent" ? ["id", "at", "expires", "model", "alias", "to", "by"] : ["id", "at"];
        const known = ["intent", "done", "dropped"].includes(String(entry?.event));
        if (known && texts.every((key) => typeof entry?.[key] === "string"))
            return entry;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`line ${index + 1} is no entry of a ledger, so nothing is promoted`, `${path} on the state branch`, "Someone has edited it: mend that line, or take the commit back.");
    });
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** The intent that has not ended. */
function openIntent(entries) {
    const ended = new Set(entries.filter(({ event }) => event !== "intent").map(({ id }) => id));
    return entries.findLast((entry) => entry.event === "intent" && !ended.has(entry.id));
}
class Ledger {
    #state;
    #model;
    #aliasNow;
    #now;
    /** `aliasNow` asks MLflow for the version that the alias has at this moment. */
    constructor(state, model, aliasNow, now = () => Date.now()) {
        this.#state = state;
        this.#model = model;
        this.#aliasNow = aliasNow;
        this.#now = now;
    }
    async entries() {
        const path = ledgerPath(this.#model);
        return entriesOf(await this.#state.read(path), path);
    }
    /** Ends an intent that outlived its promoter, by what the alias is. Answers what was settled. */
    async settle() {
        let settled;
        await this.#append("Settle a promotion that was cut short", async (entries) => {
            settled = openIntent(entries);
            if (settled === undefined || Date.parse(settled.expires) > this.#now()) {
                settled = undefined;
                return undefined;
            }
            return this.#end(settled, await this.#aliasNow(), true);
        });
        return settled;
    }
    /** Writes the intent, unless another one's is open or the alias is not at `expected`. */
    async begin(id, promotion, expected = promotion.from) {
        let answer;
        await this.#append(`Promote ${promotion.model} to version ${promotion.to}`, async (entries) => {
            const open = openIntent(entries);
            if (open !== undefined) {
                answer = { state: "busy", by: open.by, until: new Date(open.expires) };
                return undefined;
            }
            const alias = await this.#aliasNow();
            if ((alias ?? null) !== expected) {
                answer = { state: "moved", to: alias };
                return undefined;
            }
            answer = { state: "begun", until: new Date(this.#now() + mostWait) };
            const expires = new Date(this.#now() + patience).toISOString();
            return { id, at: this.#time(), event: "intent", expires, ...promotion };
        });
        return answer;
    }
    /**
     * Writes how it ended, by what the alias is; also when someone who took us for dead has written "dropped" and the alias is ours after
     * all. Answers the alias, and the ledger's commit.
     */
    async finish(id) {
        let alias;
        const commit = await this.#append(`End of a promotion of ${this.#model}`, async (entries) => {
            alias = await this.#aliasNow();
            const own = entries.filter((entry) => entry.id === id);
            const intent = own.find((entry) => entry.event === "intent");
            const open = own.length === 1;
            const isDone = own.some(({ event }) => event === "done");
            return open || (!isDone && alias === intent.to) ? this.#end(intent, alias, false) : undefined;
        });
        return { alias, commit };
    }
    #end(intent, alias, settled) {
        const event = alias === intent.to ? "done" : "dropped";
        return {
            id: intent.id,
            at: this.#time(),
            event,
            ...(settled && { settled: true }),
            ...(event === "dropped" && { found: alias ?? null }),
        };
    }
    #append(title, next) {
        const path = ledgerPath(this.#model);
        return this.#state.change(title, async (read) => {
            const text = (await read(path)) ?? "";
            const entry = await next(entriesOf(text, path));
            return entry === undefined ? undefined : { [path]: `${text}${JSON.stringify(entry)}\n` };
        });
    }
    #time() {
        return new Date(this.#now()).toISOString();
    }
}


/***/ }),

/***/ 9894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/** Who acts, for ledgers, manifests and locks that others read: `mona in acme/ml, run 12, job deploy`; in a terminal the user's name. */

function actorOf({ payload, run }) {
    const { login } = Object(payload.sender);
    const who = typeof login === "string" ? login : run === undefined ? userName() : "a workflow";
    return run === undefined ? who : `${who} in ${run.repository}, run ${run.id}, job ${run.job}`;
}
/** In a container the user may have a number alone. */
function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return "unknown";
    }
}


/***/ })

};
