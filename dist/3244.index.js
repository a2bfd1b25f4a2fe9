export const id = 3244;
export const ids = [3244,2542,4900];
export const modules = {

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4944);

/** Shows that one begins; undefined where there is no GitHub to show it, or it may not be shown, which the log says. */
async function announce(host, deployment) {
    const { name, sha } = host.event;
    if (name === "local" || sha === undefined)
        return undefined;
    const { announceDeployment, githubOf } = await __webpack_require__.e(/* import() */ 2925).then(__webpack_require__.bind(__webpack_require__, 2925));
    const logUrl = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .V)(host.event);
    return announceDeployment(
    // Without the signal: that a cancelled deployment has ended is to be shown, too.
    githubOf(process.env, host.token), {
        ...deployment,
        ref: sha,
        ...(logUrl !== undefined && { logUrl }),
    }, (line) => host.log(line));
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** The page of the workflow run, with its log and summary; undefined in a terminal. */
const runUrl = ({ run }) => run && `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${run.repository}/actions/runs/${run.id}`;


/***/ }),

/***/ 3244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeLive: () => (/* binding */ makeLive)
});

// EXTERNAL MODULE: ./build/src/sync/expectation.js
var expectation = __webpack_require__(107);
// EXTERNAL MODULE: ./build/src/sync/plan.js
var sync_plan = __webpack_require__(4114);
// EXTERNAL MODULE: ./build/src/sync/proof.js
var sync_proof = __webpack_require__(3379);
// EXTERNAL MODULE: ./build/src/actions/github/announce.js
var announce = __webpack_require__(5578);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/flight.js


/** So many are named in the log; the summary has the others. */
const mostNamed = 5;
/** Says in the log which runs there are. That they can't be asked for is no reason not to sync. */
async function namedFlight(airflow, dagIds, host) {
    if (dagIds.length === 0)
        return [];
    try {
        const { runs, total } = await airflow.runsInFlight(dagIds);
        const flight = runs.map(({ dagId, runId, state, bundleVersion }) => ({
            dagId,
            runId,
            state,
            ...(bundleVersion !== undefined && { commit: bundleVersion }),
        }));
        if (total === 0)
            return [];
        const named = flight.slice(0, mostNamed).map(({ dagId, runId }) => `${dagId} ${runId}`);
        const more = total > named.length ? ` and ${total - named.length} more` : "";
        host.log(`${(0,plain.count)(total, "run")} in flight of DAGs that change or go: ${named.join(", ")}${more}. ${flightWords(flight)}`);
        return flight;
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (!(error instanceof errors/* RemoteError */.Hi || error instanceof errors/* UserError */.yo))
            throw error;
        host.log(`Which runs are in flight is not known: ${error.message}`);
        return [];
    }
}
function flightWords(flight) {
    if (flight.every(({ commit }) => commit !== undefined))
        return "They stay on the commit that they began with: Airflow reads a git bundle.";
    return "Their next tasks use the files that are live then: only a git bundle of Airflow 3 keeps runs on their commit.";
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/sync/manifest.js
var manifest = __webpack_require__(2928);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/proving.js
/** Asks Airflow, look by look, whether it has read a release; `sync/proof.ts` decides. */




const firstPause = 300;
const longestPause = 2000;
/** Airflow forgets what it was asked when it restarts, and 2.x takes one request for one reading. */
const askAgainMs = 10_000;
async function baselineOf(airflow) {
    const errors = await airflow.importErrors();
    // Its clock is told to the second: the sample taken latest within a second bounds it best.
    let ahead = Number.POSITIVE_INFINITY;
    const started = performance.now();
    while (performance.now() - started < 1000) {
        const asked = performance.now();
        const told = await airflow.now();
        ahead = Math.min(ahead, told.getTime() + 1000 - asked);
        await (0,promises_.setTimeout)(60);
    }
    return { errors, clock: () => performance.now() + ahead };
}
/** `revocable`: it can be taken back when it breaks. */
async function prove(airflow, expected, { seconds, revocable, host }) {
    const proof = new sync_proof/* Proof */.Ri(expected);
    const started = performance.now();
    const passed = () => (performance.now() - started) / 1000;
    const requests = new Requests(airflow);
    let standing = {
        proven: false,
        unseen: false,
        broken: [],
        stillBroken: [],
        waiting: [`Airflow ${airflow.version} was not heard`],
        sources: [],
        reparse: [],
    };
    let failed;
    for (let pause = firstPause;; pause = Math.min(longestPause, pause * 1.1)) {
        try {
            standing = await within(seconds - passed(), look(airflow, proof, requests));
            failed = undefined;
        }
        catch (error) {
            host.signal.throwIfAborted();
            failed = { error };
        }
        if (!failed && standing.broken.length > 0)
            return { state: "broken", standing, seconds: passed() };
        if (!failed && standing.proven)
            return { state: "proven", standing, seconds: passed() };
        // What can't be seen to arrive may still be seen to break.
        if (standing.unseen && !failed && (passed() > seconds || !revocable))
            return { state: "unseen", standing, seconds: passed() };
        if (passed() > seconds)
            return { state: failed ? "unreachable" : "late", standing, seconds: passed(), ...(failed && failed) };
        const total = expected.files.length + expected.gone.length;
        const left = Math.min(total, standing.waiting.length);
        host.progress(total - left, total, `Airflow has read, after ${Math.round(passed())} s`);
        await (0,promises_.setTimeout)(pause, undefined, { signal: host.signal }).catch(() => host.signal.throwIfAborted());
    }
}
async function look(airflow, proof, requests) {
    const [dags, errors] = [await airflow.dags({ stale: true }), await airflow.importErrors()];
    let standing = proof.look(dags, errors);
    for (const dag of standing.sources) {
        const text = await airflow.dagSource(dag);
        proof.source(dag, text === undefined ? undefined : (0,manifest/* sourceHash */.Ep)(text));
    }
    if (standing.sources.length > 0)
        standing = proof.look(dags, errors);
    await requests.ask(standing, dags);
    return standing;
}
/** A look is given at least this, in seconds. */
const leastPatience = 10;
/** The client's own tries may take a minute: it is not waited for longer than the proof may take. */
async function within(seconds, work) {
    const patience = Math.max(leastPatience, seconds);
    const stop = new AbortController();
    const late = (0,promises_.setTimeout)(patience * 1000, undefined, { signal: stop.signal }).then(() => {
        throw new errors/* RemoteError */.Hi("Airflow", "questions for its DAGs", `nothing within ${Math.round(patience)} s`, "");
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        late.catch(() => { });
        stop.abort();
    }
}
/** Asks for files to be read again: once for each state that they are seen in, and now and then again. */
class Requests {
    #airflow;
    #asked = new Map();
    constructor(airflow) {
        this.#airflow = airflow;
    }
    async ask({ waiting, reparse }, dags) {
        const wanted = new Set(reparse);
        // On 3.x a request for any file lets Airflow look for new ones in the file's bundle.
        if (this.#airflow.api === 2 && waiting.length > 0)
            for (const bundle of new Set(dags.map(({ bundleName }) => bundleName)))
                wanted.add(dags.find((dag) => dag.bundleName === bundle && dag.isActive)?.fileToken ?? "");
        for (const token of wanted) {
            const parsed = dags.find(({ fileToken }) => fileToken === token)?.lastParsed;
            const former = this.#asked.get(token);
            const now = performance.now();
            if (token === "" || (former && former.parsed === parsed && now - former.at < askAgainMs))
                continue;
            this.#asked.set(token, { parsed, at: now });
            await this.#airflow.reparse(token);
        }
    }
}

// EXTERNAL MODULE: ./build/src/actions/sync-dags/truth.js
var truth = __webpack_require__(4900);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/live.js







/** Names the runs in flight first, and shows the change on GitHub. A failure is thrown with what the target holds then. */
async function makeLive(change) {
    const { target, state, next, plan, airflow, host } = change;
    const { current } = state;
    const moves = target.guarantee.writes && current?.release !== next.release;
    const flight = airflow && moves ? await namedFlight(airflow, (0,expectation/* touchedDags */.cF)(current, plan), host) : [];
    const shown = airflow && moves ? await show(change) : undefined;
    try {
        const ended = await exchange(change, moves);
        await shown?.end(ended.live === "proven"
            ? { state: "success", ...(airflow && { environmentUrl: airflow.url }) }
            : { state: "failure", description: `Not proven; in place is ${ended.release ?? "no release"}` });
        return { ...ended, flight, ...(shown && { deployment: shown.id }) };
    }
    catch (error) {
        await shown?.end({ state: "error" });
        if (host.signal.aborted || !moves)
            throw error;
        const { release, known, words } = await (0,truth.truthOf)(target, current, next.release);
        if (known)
            host.output("release", release ?? "");
        if (known && release === current?.release)
            host.output("live", "unchanged");
        throw (0,truth.toldTruly)(error, words);
    }
}
function show({ environment, next, target, host }) {
    if (environment === undefined)
        return undefined;
    const payload = { release: next.release, target: target.name, ...(next.commit && { commit: next.commit }) };
    // A name of its own: a success makes the environment's former deployments inactive, a model's too.
    return (0,announce/* announce */.i)(host, { environment: `${environment}-dags`, description: `Release ${next.release}`, payload });
}
/** Files that Airflow shows nothing of: helper modules, data. */
const hasMoreThanDags = ({ files, dags }) => Object.keys(files).length > dags.length;
/** When stopped before the proof, the former release is put back, and the signal's reason thrown. */
async function exchange(change, moves) {
    const { target, state, next, files, plan, airflow, host } = change;
    const { current } = state;
    let { bundleVersion } = state;
    const baseline = airflow && baselineOf(airflow);
    // A failure is thrown where it is awaited.
    baseline?.catch(() => { });
    if (moves && files) {
        host.log(`Writing ${files.length} files as release ${next.release}.`);
        await target.stage(next, files, host.signal);
    }
    const before = await baseline;
    host.signal.throwIfAborted();
    if (moves) {
        bundleVersion = await target.activate(next.release);
        host.log(`Release ${next.release} is in place.`);
    }
    const nothingToSee = next.dags.length === 0 && (0,expectation/* goneDags */.Bp)(current, next).length === 0;
    if (airflow === undefined || before === undefined || nothingToSee)
        return { live: "unknown", release: next.release };
    const { writes, pulled } = target.guarantee;
    const proving = (from, to, difference, lingering = []) => {
        const nothing = { ...next, files: {}, dags: [] };
        const expected = (0,sync_proof/* expectationOf */.EV)(to ?? nothing, difference, (0,expectation/* goneDags */.Bp)(from, to ?? nothing), {
            bundleVersion,
            since: before.clock(),
            known: before.errors,
            lags: pulled && (moves || (!writes && hasMoreThanDags(next))),
            lingering,
            airflowPath: change.airflowPath,
        });
        return prove(airflow, expected, { seconds: change.proofSeconds, revocable: moves, host });
    };
    try {
        const proof = await proving(current, next, plan);
        if (proof.state === "proven")
            return { live: "proven", release: next.release, proof };
        if (!moves || proof.state === "unseen")
            return { live: "unknown", release: next.release, proof };
        host.log(`Not proven (${proof.state}): the former release is put back.`);
        bundleVersion = await target.activate(current?.release);
        if (proof.state === "unreachable")
            return { live: "unknown", release: current?.release, proof };
        const back = await proving(next, current, (0,sync_plan/* planOf */.XC)(next, current?.files ?? {}), proof.standing.broken);
        const live = back.state === "proven" ? "rolled-back" : "unknown";
        return { live, release: current?.release, proof, back };
    }
    catch (error) {
        if (host.signal.aborted && moves) {
            await target.activate(current?.release);
            host.log(`Stopped before Airflow was seen to have read it: ${current?.release ?? "no release"} is in place again.`);
        }
        throw error;
    }
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toldTruly: () => (/* binding */ toldTruly),
/* harmony export */   truthOf: () => (/* binding */ truthOf),
/* harmony export */   untouched: () => (/* binding */ untouched)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/** What the target holds after a failure, told with the failure. */

/** Asks the target what is live now. `before`: what was live; `wanted`: what was to be. */
async function truthOf(target, before, wanted) {
    const named = (release) => (release === undefined ? "no release" : `release ${release}`);
    try {
        const release = (await target.state()).current?.release;
        if (release === before?.release)
            return { release, known: true, words: `At the target ${named(release)} is live, as before.` };
        const words = release === wanted
            ? `At the target release ${wanted} is live, and NOT PROVEN: run the sync again.`
            : `At the target ${named(release)} is live now: somebody else was at work.`;
        return { release, known: true, words };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const words = `What is live at the target is not known, ${named(before?.release)} or release ${wanted}: it could not be asked (${said}).`;
        return { release: undefined, known: false, words };
    }
}
/** Work before anything is changed: a service that fails it is told with that. */
const untouched = (work) => work.catch((error) => {
    throw error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi ? toldTruly(error, "Nothing at the target was changed.") : error;
});
/** The same failure, with a sentence more. */
function toldTruly(error, truth) {
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi) {
        const { service, request, status, hint } = error;
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi(service, request, status, `${hint} ${truth}`.trim());
    }
    if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return error;
    const [first, ...rest] = error.problems;
    return first ? _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo.of([{ ...first, fix: `${first.fix} ${truth}` }, ...rest]) : error;
}


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   count: () => (/* binding */ count),
/* harmony export */   visible: () => (/* binding */ visible)
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

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ goneDags),
/* harmony export */   G1: () => (/* binding */ dagFiles),
/* harmony export */   cF: () => (/* binding */ touchedDags)
/* harmony export */ });
/** Files that make DAGs, or may; paths are those of the analysis. */
function dagFiles(files) {
    return files.flatMap(({ file, dags, ended, refusals }) => {
        const known = dags.filter(({ status }) => status !== "unknown");
        const open = known.length < dags.length || ended !== "finished" || refusals.some(({ fatal }) => fatal);
        if (known.length === 0 && !(open && dagLike(file.text)))
            return [];
        return [{ path: file.path, dagIds: [...new Set(known.map(({ dagId }) => dagId))].sort(), open }];
    });
}
/** Only such a file can be expected to make a DAG though none is known: a broken helper makes none. */
const dagLike = (text) => /\bDAG\b|@dag\b/.test(text) && /airflow/i.test(text);
/** DAGs of the former release that the next one does not make any more. What a file makes when it runs is not known, so not gone. */
function goneDags(former, next) {
    const made = new Set(next.dags.flatMap(({ dagIds }) => dagIds));
    const open = new Set(next.dags.filter((file) => file.open).map(({ path }) => path));
    return (former?.dags ?? []).flatMap(({ path, dagIds }) => open.has(path) ? [] : dagIds.filter((dagId) => !made.has(dagId)).map((dagId) => ({ dagId, path })));
}
/** DAGs of the live release whose runs may meet other code after a change: all of them when a helper or a data file changes. */
function touchedDags(current, plan) {
    const dags = current?.dags ?? [];
    const touched = new Set([...plan.changed, ...plan.removed]);
    const own = dags.filter(({ path }) => touched.has(path));
    const shared = own.length < touched.size;
    return [...new Set((shared ? dags : own).flatMap(({ dagIds }) => dagIds))].sort();
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   uC: () => (/* binding */ objectionsTo)
/* harmony export */ });
/* unused harmony export removesMost */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** What a sync would do to its target, and whether it may. Pure. */

/** Compares by SHA-256. */
function planOf(former, files) {
    const before = former?.files ?? {};
    const paths = Object.keys(files).sort();
    const added = paths.filter((path) => !Object.hasOwn(before, path));
    const changed = paths.filter((path) => Object.hasOwn(before, path) && before[path] !== files[path]);
    return {
        from: former?.release,
        added,
        changed,
        removed: Object.keys(before)
            .filter((path) => !Object.hasOwn(files, path))
            .sort(),
        unchanged: paths.length - added.length - changed.length,
        contents: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(JSON.stringify(paths.map((path) => [path, files[path]])))
            .digest("hex"),
    };
}
const isEmpty = ({ from, added, changed, removed }) => from !== undefined && added.length + changed.length + removed.length === 0;
/** More than half of what is live would be gone; a file that only moved is not gone. */
function removesMost(plan, former, files) {
    const before = former?.files ?? {};
    const arriving = new Set(plan.added.map((path) => files[path]));
    const gone = plan.removed.filter((path) => !arriving.has(before[path])).length;
    return gone * 2 > Object.keys(before).length;
}
/** What stands against applying a plan. */
function objectionsTo({ adoption }, { current, foreign }, plan, files, { adopt, "allow-mass-delete": allowed }) {
    const objections = [];
    if (foreign.length > 0 && !adopt)
        objections.push(`The target holds what no sync has put there (${foreign.slice(0, 5).join(", ")}). ${adoption}`);
    if (!allowed && removesMost(plan, current, files))
        objections.push(`${plan.removed.length} of ${Object.keys(current?.files ?? {}).length} live files would be gone, more than half. If that is meant, set allow-mass-delete: true; else look at path, sync.include and sync.exclude.`);
    return objections;
}


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   Ri: () => (/* binding */ Proof),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
const expectationOf = (next, plan, gone, rest) => ({
    files: next.dags,
    gone,
    paths: Object.keys(next.files),
    added: new Set(plan.added),
    changed: new Set(plan.changed),
    ...rest,
});
class Proof {
    #expected;
    /** Errors that tell, by being gone, that Airflow has the release. */
    #lingering;
    /** Whether Airflow can be seen to get the release. */
    #tells;
    /** When Airflow is known to have had the release; undefined as long as it is not. */
    #since;
    /** DAG or file → times of readings that ended at `#since` or after. */
    #readings = new Map();
    /** DAG → the reading whose source was compared, and its SHA-256. */
    #sources = new Map();
    constructor(expected) {
        const { lags, lingering, known, files, gone, since } = expected;
        this.#expected = expected;
        const mended = known.flatMap((error) => {
            const path = this.#pathOf(error);
            return path !== undefined && this.#differs(path) ? [{ path, trace: error.trace }] : [];
        });
        this.#lingering = lags ? [...lingering, ...mended] : [];
        const signs = files.filter(({ path }) => this.#differs(path)).length + gone.length + this.#lingering.length;
        this.#tells = signs > 0;
        this.#since = lags && (this.#tells || expected.bundleVersion !== undefined) ? undefined : since;
    }
    /** SHA-256 of the text that Airflow shows for a DAG, lines ended by LF; undefined when it has none. */
    source({ dagId, lastParsed = "" }, sha256) {
        this.#sources.set(dagId, { at: lastParsed, sha256 });
    }
    look(dags, errors) {
        const { files, gone } = this.#expected;
        const standing = {
            proven: false,
            unseen: false,
            broken: [],
            stillBroken: [],
            waiting: [],
            sources: [],
            reparse: [],
        };
        if (this.#since === undefined)
            this.#arrive(dags, errors);
        this.#judgeErrors(errors, standing, this.#bundles(dags));
        const lost = new Set([...standing.broken, ...standing.stillBroken].map(({ path }) => path));
        const byId = new Map(dags.map((dag) => [dag.dagId, dag]));
        for (const file of files) {
            if (lost.has(file.path))
                continue;
            const ids = this.#idsOf(file, dags);
            if (ids.length === 0)
                standing.waiting.push(`Airflow shows no DAG of ${file.path}, whose DAGs are only known when it runs`);
            for (const dagId of ids) {
                const dag = byId.get(dagId);
                const missing = this.#missing(dagId, dag, file, standing);
                if (this.#expected.lags && !this.#tells && dag?.bundleVersion === undefined)
                    standing.unseen = true;
                if (missing === undefined)
                    continue;
                standing.waiting.push(missing);
                if (dag)
                    standing.reparse.push(dag.fileToken);
            }
        }
        for (const { dagId, path } of gone) {
            const dag = byId.get(dagId);
            if (!dag?.isActive || !this.#isAt(dag, path))
                continue;
            standing.waiting.push(`DAG ${dagId} is still active though it is gone from ${path}`);
            standing.reparse.push(dag.fileToken);
        }
        for (const { path } of standing.broken)
            standing.reparse.push(...dags.filter((dag) => this.#isAt(dag, path)).map(({ fileToken }) => fileToken));
        const complete = standing.waiting.length === 0 && standing.broken.length === 0;
        standing.proven = complete && !standing.unseen;
        standing.unseen &&= complete;
        return standing;
    }
    /** The clause that says what is missing for a DAG. */
    #missing(dagId, dag, file, standing) {
        if (dag === undefined)
            return `Airflow does not list DAG ${dagId} of ${file.path} yet`;
        if (!this.#isAt(dag, file.path))
            return `Airflow has DAG ${dagId} from ${dag.fileloc}, not from ${file.path}`;
        if (!dag.isActive)
            return `DAG ${dagId} is not active`;
        const { bundleVersion } = this.#expected;
        if (bundleVersion !== undefined && dag.bundleVersion !== undefined && dag.bundleVersion !== bundleVersion)
            return `Airflow has DAG ${dagId} at version ${dag.bundleVersion} of its bundle, not at ${bundleVersion}`;
        const source = this.#sources.get(dagId);
        const toCompare = source?.at !== dag.lastParsed && source?.sha256 !== file.source;
        if (this.#since === undefined) {
            if (toCompare && this.#differs(file.path) && endOf(dag) > this.#expected.since)
                standing.sources.push(dag);
            return `Airflow is not seen to have pulled the release with DAG ${dagId} yet`;
        }
        if (!this.#isReadSince(dag))
            return `DAG ${dagId} has not been read anew yet`;
        if (toCompare) {
            standing.sources.push(dag);
            return `the source of DAG ${dagId} is not compared yet`;
        }
        return source?.sha256 === file.source
            ? undefined
            : `Airflow shows another source for DAG ${dagId} than ${file.path}`;
    }
    /** Looks for the first sign that Airflow has pulled the release. */
    #arrive(dags, errors) {
        const { files, gone, since, bundleVersion } = this.#expected;
        const changed = files.filter(({ path }) => this.#differs(path));
        const shown = changed.flatMap((file) => this.#idsOf(file, dags).map((id) => ({ file, ...this.#sources.get(id) })));
        const read = [
            ...shown.filter((one) => one.sha256 === one.file.source).map(({ at = "" }) => Date.parse(at)),
            ...dags.filter((dag) => bundleVersion !== undefined && dag.bundleVersion === bundleVersion).map(endOf),
        ].filter((time) => time > since);
        const isGone = (this.#lingering.length > 0 && !errors.some((error) => this.#lingers(error))) ||
            (gone.length > 0 &&
                !gone.some(({ dagId, path }) => dags.some((dag) => dag.dagId === dagId && dag.isActive && this.#isAt(dag, path))));
        // When something went is not told: then after all that Airflow has read up to now.
        if (read.length > 0)
            this.#since = Math.min(...read);
        else if (isGone)
            this.#since = Math.max(since, ...dags.map(endOf).filter((time) => !Number.isNaN(time)));
        else if (!this.#tells && !this.#showsVersions(dags))
            this.#since = since;
        else
            return;
        this.#readings.clear();
    }
    /** Whether it does for the release's DAGs: Airflow 2 never does, nor does 3 in a folder that another program fills. */
    #showsVersions(dags) {
        const ours = new Set(this.#expected.files.flatMap((file) => this.#idsOf(file, dags)));
        return dags.some((dag) => ours.has(dag.dagId) && dag.bundleVersion !== undefined);
    }
    #lingers(error) {
        const path = this.#pathOf(error);
        return this.#lingering.some((one) => one.path === path && lastLine(one.trace) === lastLine(error.trace));
    }
    #differs(path) {
        return this.#expected.added.has(path) || this.#expected.changed.has(path);
    }
    #pathOf({ file, bundle }) {
        return longest(this.#expected.paths.filter((one) => this.#isPlace(file, one, bundle !== undefined)));
    }
    /** A file that is new to us may have been there by another's hand: its DAGs have to be read twice too. */
    #isReadSince(dag) {
        const since = this.#since ?? Number.POSITIVE_INFINITY;
        return endOf(dag) >= since && this.#count(`dag ${dag.dagId}`, dag.lastParsed ?? "") >= 2;
    }
    #count(subject, time) {
        const times = this.#readings.get(subject) ?? new Set();
        this.#readings.set(subject, times.add(time));
        return times.size;
    }
    #judgeErrors(errors, standing, bundles) {
        const { known, since, added } = this.#expected;
        for (const error of errors) {
            if (error.bundle !== undefined && bundles.size > 0 && !bundles.has(error.bundle))
                continue;
            const path = this.#pathOf(error);
            if (path === undefined)
                continue;
            if (this.#lingers(error)) {
                standing.waiting.push(`${path} still has the error of the release before: ${lastLine(error.trace)}`);
                continue;
            }
            const broken = { path, trace: error.trace };
            const old = known.find(({ file, bundle }) => file === error.file && bundle === error.bundle);
            const same = old !== undefined && lastLine(old.trace) === lastLine(error.trace);
            if (same && !this.#differs(path))
                standing.stillBroken.push(broken);
            else if (Date.parse(error.timestamp) > since) {
                // A reading that began before the swap may have met files of both releases.
                const sure = added.has(path) || this.#count(`error ${path}`, error.timestamp) >= 2;
                if (sure)
                    standing.broken.push(broken);
                else
                    standing.waiting.push(`${path} had an error, and is to be read once more`);
            }
        }
    }
    /** Of a file whose DAGs are only known when it runs: one that Airflow has made from it. */
    #idsOf({ path, dagIds }, dags) {
        if (dagIds.length > 0)
            return dagIds;
        const { bundleVersion } = this.#expected;
        const made = dags.filter((dag) => dag.isActive && this.#isAt(dag, path));
        const read = made.find((dag) => (dag.bundleVersion && dag.bundleVersion === bundleVersion) || this.#isReadSince(dag)) ??
            made[0];
        return read ? [read.dagId] : [];
    }
    /** Bundles that the release's DAGs are in. */
    #bundles(dags) {
        const ours = new Map(this.#expected.files.flatMap(({ dagIds, path }) => dagIds.map((id) => [id, path])));
        return new Set(dags.flatMap((dag) => {
            const path = ours.get(dag.dagId);
            return path !== undefined && dag.bundleName !== undefined && this.#isAt(dag, path) ? [dag.bundleName] : [];
        }));
    }
    #isAt({ fileloc }, path) {
        return this.#isPlace(fileloc, path, false);
    }
    #isPlace(place, path, relative) {
        const { airflowPath } = this.#expected;
        if (airflowPath !== undefined && !relative)
            return place === `${airflowPath.replace(/\/+$/, "")}/${path}`;
        return place === path || place.endsWith(`/${path}`);
    }
}
/** In milliseconds since 1970; NaN when it was never read. */
const endOf = ({ lastParsed }) => Date.parse(lastParsed ?? "");
const longest = (paths) => paths.reduce((best, path) => (best === undefined || path.length > best.length ? path : best), undefined);
/** The line of a traceback that names the error; Airflow's own time-out has advice behind it. */
function lastLine(trace) {
    const lines = trace.trim().split("\n");
    return (lines.findLast((line) => /^[A-Za-z_][\w.]*: /.test(line)) ?? lines.at(-1) ?? "").trim();
}


/***/ })

};
