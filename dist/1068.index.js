export const id = 1068;
export const ids = [1068];
export const modules = {

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asking: () => (/* binding */ asking),
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/clients/service.js
var service = __webpack_require__(3689);
// EXTERNAL MODULE: ./build/src/deploy/model.js
var model = __webpack_require__(5804);
;// CONCATENATED MODULE: ./build/src/deploy/strategy.js
/** What a deployment has to do, by what is served already. */

function plan(mode, wanted, { current, former, running }) {
    const version = mode === "rollback" ? former : wanted;
    if (!version) {
        const serves = current
            ? `${(0,model/* named */.KT)(current)} is the only version that was ever served here`
            : "nothing was ever served here";
        return {
            do: "nothing",
            because: `There is no former version to go back to: ${serves}. Deploy one with mode: apply.`,
        };
    }
    return { do: current && running && same(current, version) ? "confirm" : "start", version };
}
/** A name and number can stand for another model after the registry was made anew: the ids have to agree where both are known. */
const same = (a, b) => a.model === b.model &&
    a.version === b.version &&
    ["runId", "modelId"].every((id) => a[id] === undefined || b[id] === undefined || a[id] === b[id]);

;// CONCATENATED MODULE: ./build/src/deploy/verification.js
/** Whether a service's own words say that it serves a certain version. */

/**
 * `info` is the JSON of the service: `model_name` and `model_version`, and at least one of `run_id` and `model_uuid` of the model that it has
 * loaded, for a name and a number alone could be an echo of what it was told. Whatever it says must be right.
 */
function verify(wanted, info) {
    const said = saidIn(info);
    if (!said)
        return no(`it does not say which model it serves: it answered ${shown(info)}`);
    const missing = ["model_name", "model_version"].filter((name) => said[name] === undefined);
    if (missing.length > 0)
        return no(`it does not say its ${missing.join(" and ")}: it answered ${shown(info)}`);
    if (said.model_name !== wanted.model || said.model_version !== wanted.version) {
        return no(`it says that it serves ${(0,model/* named */.KT)({ model: said.model_name, version: said.model_version })}, not ${(0,model/* named */.KT)(wanted)}`);
    }
    const proofs = [
        { name: "run_id", said: said.run_id, known: wanted.runId },
        { name: "model_uuid", said: said.model_uuid, known: wanted.modelId },
    ].filter((proof) => proof.said !== undefined && proof.known !== undefined);
    const wrong = proofs.find((proof) => proof.said !== proof.known);
    if (wrong)
        return no(`its ${wrong.name} is ${wrong.said}, but MLflow says ${wrong.known} of ${(0,model/* named */.KT)(wanted)}`);
    if (proofs.length === 0)
        return no(`it says nothing that proves the version: run_id or model_uuid, read from the model that it has loaded`);
    return { confirmed: true, by: ["model_name", "model_version", ...proofs.map(({ name }) => name)] };
}
const no = (because) => ({ confirmed: false, because });
/** Texts and numbers at the top of the document. */
function saidIn(info) {
    if (info === null || typeof info !== "object" || Array.isArray(info))
        return undefined;
    const simple = Object.entries(info).filter(([, value]) => (typeof value === "string" && value !== "") || typeof value === "number");
    return Object.fromEntries(simple.map(([name, value]) => [name, String(value)]));
}
function shown(info) {
    const text = JSON.stringify(info) ?? "nothing";
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

;// CONCATENATED MODULE: ./build/src/actions/deploy-model/deploying.js
/** One version in place of another, believed only when the endpoint says so. */





/** For one answer, in seconds. */
const patience = 10;
/** `path` is where the service says what it serves. */
const asking = (path, signal) => async (url, version) => {
    const answer = await (0,service/* get */.Jt)(url + path, patience, signal);
    if ("failed" in answer)
        return { confirmed: false, because: `${path} gave ${answer.failed}` };
    if (answer.status !== 200)
        return { confirmed: false, because: `${path} was answered with status ${answer.status}` };
    return verify(version, answer.json);
};
/** Whatever happens, the version before serves on unless the new one has proved itself. */
async function deploy(request) {
    const { target, wanted, signal } = request;
    const nothing = { url: target.url, wanted, serves: undefined, former: undefined, by: [], log: [] };
    const deployment = await target.begin(signal);
    if (!deployment) {
        const because = `Another deployment to ${target.url} is under way: nothing was changed. Run this again when it is over.`;
        return { ...nothing, outcome: "refused", because };
    }
    try {
        const { current, former } = deployment.now;
        const done = await settle(request, deployment, { ...nothing, serves: current, former });
        if (done.outcome !== "refused" || !done.wanted)
            return done;
        deployment.close();
        const after = await stillServes(request, current);
        return { ...done, serves: after.serves, because: `${done.because}. ${after.words}` };
    }
    finally {
        deployment.close();
    }
}
async function settle(request, deployment, before) {
    const { mode, wanted, ask, log, target } = request;
    const { url } = target;
    const todo = plan(mode, wanted, deployment.now);
    if (todo.do === "nothing")
        return { ...before, outcome: "refused", because: todo.because };
    const { version } = todo;
    const name = (0,model/* named */.KT)(version);
    if (todo.do === "confirm") {
        const said = await ask(url, version);
        const because = `${name} was served at ${url} already, and still says so.`;
        if (said.confirmed)
            return { ...before, outcome: "confirmed", because, wanted: version, by: said.by };
        log(`${name} should be served at ${url} already, but ${said.because}. It is started anew.`);
    }
    const { said, shown } = await replace(request, deployment, version);
    const done = { ...before, wanted: version, ...(shown && { deployment: shown.id }) };
    if (!said.confirmed) {
        const because = `${name} was not deployed: ${said.because}`;
        return { ...done, outcome: "refused", because, log: deployment.log() };
    }
    const { current, former } = deployment.now;
    return {
        ...done,
        outcome: "deployed",
        because: `${name} serves at ${url}, and says so itself.`,
        serves: version,
        former: current && !same(current, version) ? current : former,
        by: said.by,
    };
}
/** As `exchange`, and shown from its start to its end. */
async function replace(request, deployment, version) {
    const shown = await request.show(version);
    try {
        const said = await exchange(request, deployment, version);
        const { url } = request.target;
        await shown?.end(said.confirmed ? { state: "success", environmentUrl: url } : { state: "failure", description: said.because });
        return { said, shown };
    }
    catch (error) {
        await shown?.end({ state: "error" });
        throw error;
    }
}
/**
 * Starts the version, asks it, gives it the users' requests, asks again as a user, and keeps it. After a "no" of any step the caller's
 * `close` takes back what was done.
 */
async function exchange({ target, ask, log }, deployment, version) {
    log(`Starting ${(0,model/* named */.KT)(version)} beside what serves now.`);
    const candidate = await deployment.start(version);
    if (!candidate.ready)
        return { confirmed: false, because: candidate.because };
    const alone = await ask(candidate.url, version);
    if (!alone.confirmed)
        return alone;
    log(`It is ready, and says that it serves ${(0,model/* named */.KT)(version)}. Switching ${target.url} to it.`);
    await deployment.publish();
    const asUser = await ask(target.url, version);
    if (!asUser.confirmed)
        return { confirmed: false, because: `after the switch, at ${target.url}, ${asUser.because}` };
    await deployment.keep();
    return asUser;
}
/** What serves after a deployment was taken back: the version before, if it says so within some seconds. */
async function stillServes({ target: { url }, ask, signal }, before) {
    if (!before)
        return { serves: undefined, words: `Nothing serves at ${url}.` };
    for (let tries = 0; tries < 10; tries++) {
        if ((await ask(url, before)).confirmed)
            return { serves: before, words: `${(0,model/* named */.KT)(before)} still serves at ${url}.` };
        await (0,promises_.setTimeout)(500, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    const words = `${(0,model/* named */.KT)(before)}, which served before, does not answer at ${url} either: deploy it again.`;
    return { serves: undefined, words };
}


/***/ }),

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   q4: () => (/* binding */ serviceFolder),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** A service on this machine: the folder that it runs in, its log, and what it answers. No proxy stands in between. */


const mostBytes = 1_000_000;
/** Throws only the signal's reason. */
async function get(url, seconds, signal) {
    try {
        const response = await fetch(url, {
            signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
            redirect: "error",
        });
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > mostBytes)
                return { failed: `more than ${mostBytes} bytes` };
            chunks.push(chunk);
        }
        return { status: response.status, json: parsed(Buffer.concat(chunks).toString("utf8")) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error.name === "TimeoutError")
            return { failed: `no answer within ${seconds} s` };
        const cause = error.cause;
        return {
            failed: cause?.code === "ECONNREFUSED" ? "connection refused" : (cause?.message ?? error.message),
        };
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A new folder for one service; the code, where there is any, is in `code` below it. */
function serviceFolder(home, name, code) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, `${name.replace(/[^\w.-]+/g, "_")}-${Date.now().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    if (code === undefined)
        return { folder, code: undefined };
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "code");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(code, copy, {
            recursive: true,
            verbatimSymlinks: true,
            filter: (path) => !/[\\/](\.git|__pycache__)$/.test(path),
        });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
    return { folder, code: copy };
}
/** The last lines of a text file; none when there is no such file. */
function lastLines(file, most = 20) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    }
    catch {
        return [];
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        const bytes = Buffer.alloc(Math.min(size, 20_000));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, 0, bytes.length, size - bytes.length);
        return bytes
            .toString("utf8")
            .split("\n")
            .map((line) => line.trimEnd())
            .filter((line) => line !== "")
            .slice(-most);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ })

};
