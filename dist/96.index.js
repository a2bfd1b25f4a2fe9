export const id = 96;
export const ids = [96];
export const modules = {

/***/ 2096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ deploy_model)
});

// EXTERNAL MODULE: ./build/src/clients/mlflow.js + 1 modules
var mlflow = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/src/deploy/model.js
var model = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/src/deploy/settings.js
var settings = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/deploy.js
/** What deploy-model did, for the job's summary and the release record. */


function deploySummary(report) {
    const { outcome, because, url, serves, former, by, log, seconds } = report;
    const icon = { deployed: "🚀", confirmed: "✅", refused: "❌" }[outcome];
    const words = { deployed: "Deployed", confirmed: "Served already", refused: "Not deployed" }[outcome];
    const subject = report.wanted ? `: ${(0,markdown/* escaped */.Mk)((0,model/* named */.KT)(report.wanted))}` : "";
    const rows = [
        ["serves now", serves ? (0,markdown/* code */.aY)((0,model/* uriOf */.S_)(serves)) : "nothing"],
        ["served before", former ? (0,markdown/* code */.aY)((0,model/* uriOf */.S_)(former)) : "nothing"],
        ["at", (0,markdown/* code */.aY)(url)],
        ...(serves?.runId !== undefined ? [["MLflow run", (0,markdown/* code */.aY)(serves.runId)]] : []),
        ...(by.length > 0 ? [["said by the service, and right", by.map(markdown/* code */.aY).join(", ")]] : []),
        ["seconds", seconds.toFixed(1)],
    ];
    const parts = [`## ${icon} ${words}${subject}`, `${(0,markdown/* escaped */.Mk)(because)}`, (0,markdown/* table */.tp)(["", ""], rows)];
    if (log.length > 0)
        parts.push((0,markdown/* folded */.TM)("The last lines of the service's log", log.map(markdown/* code */.aY).join("  \n")));
    return parts.join("\n\n");
}
const deployRecord = ({ outcome, because, url, wanted, serves, former, by, deployment, seconds, }) => ({
    outcome,
    ...(outcome === "refused" && { because }),
    ...(wanted && { wanted: (0,model/* uriOf */.S_)(wanted) }),
    ...(serves && { model: serves.model, version: serves.version }),
    ...(serves?.runId !== undefined && { "run-id": serves.runId }),
    url,
    ...(former && { "former-version": (0,model/* uriOf */.S_)(former) }),
    ...(deployment !== undefined && { "github-deployment": deployment }),
    seconds: Math.round(seconds * 10) / 10,
    ...(by.length > 0 && { verified: { by: "the service's own answer at the public address", says: [...by] } }),
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/clients/service.js
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
    const folder = (0,external_node_path_.join)(home, `${name.replace(/[^\w.-]+/g, "_")}-${Date.now().toString(36)}`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    if (code === undefined)
        return { folder, code: undefined };
    const copy = (0,external_node_path_.join)(folder, "code");
    try {
        (0,external_node_fs_.cpSync)(code, copy, {
            recursive: true,
            verbatimSymlinks: true,
            filter: (path) => !/[\\/](\.git|__pycache__)$/.test(path),
        });
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
    return { folder, code: copy };
}
/** The last lines of a text file; none when there is no such file. */
function lastLines(file, most = 20) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, "r");
    }
    catch {
        return [];
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        const bytes = Buffer.alloc(Math.min(size, 20_000));
        (0,external_node_fs_.readSync)(handle, bytes, 0, bytes.length, size - bytes.length);
        return bytes
            .toString("utf8")
            .split("\n")
            .map((line) => line.trimEnd())
            .filter((line) => line !== "")
            .slice(-most);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

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
    const answer = await get(url + path, patience, signal);
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

;// CONCATENATED MODULE: ./build/src/actions/deploy-model/showing.js

/** GitHub's own name for where deployments go when none is told. */
const usualEnvironment = "production";
/** Shows that one begins; undefined where there is no GitHub to show it, or it may not be shown, which the log says. */
async function show(host, environment, version) {
    const { name, sha, run } = host.event;
    if (name === "local" || sha === undefined)
        return undefined;
    const { announceDeployment, githubOf } = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 2925));
    const server = process.env.GITHUB_SERVER_URL;
    return announceDeployment(
    // Without the signal: that a cancelled deployment has ended is to be shown, too.
    githubOf(process.env, host.token), {
        ref: sha,
        environment: environment ?? usualEnvironment,
        description: (0,model/* named */.KT)(version),
        payload: { model: (0,model/* uriOf */.S_)(version), ...(version.runId !== undefined && { "run-id": version.runId }) },
        ...(server && run && { logUrl: `${server}/${run.repository}/actions/runs/${run.id}` }),
    }, (line) => host.log(line));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/clients/supervisor.js
var supervisor = __webpack_require__(566);
;// CONCATENATED MODULE: ./build/src/deploy/targets/process.js
/** `process:PORT`: a process of this machine, kept alive by a supervisor that owns the port (`src/supervisor/`). */


const lookEvery = 200;
function processTarget(options) {
    const shownHost = ["0.0.0.0", "::"].includes(options.host) ? "127.0.0.1" : options.host;
    return {
        url: `http://${shownHost.includes(":") ? `[${shownHost}]` : shownHost}:${options.port}`,
        async begin(signal) {
            const supervisor = await options.open(signal);
            if (!supervisor.hello.busy)
                return new ProcessDeployment(supervisor, options, signal);
            supervisor.close();
            return undefined;
        },
    };
}
class ProcessDeployment {
    now;
    #supervisor;
    #options;
    #signal;
    #folder;
    constructor(supervisor, options, signal) {
        const { current, former, service } = supervisor.hello;
        this.now = { current: (0,model/* servedFrom */.Gy)(current), former: (0,model/* servedFrom */.Gy)(former), running: service === "running" };
        this.#supervisor = supervisor;
        this.#options = options;
        this.#signal = signal;
    }
    async start(version) {
        const { prepare, ready, seconds } = this.#options;
        const spec = prepare(version);
        this.#folder = spec.folder;
        const begun = performance.now();
        let look = await this.#supervisor.start(spec, version);
        const url = `http://127.0.0.1:${look.port}`;
        for (;;) {
            if (look.ended !== undefined)
                return { ready: false, because: `the service ${look.ended} before it was ready` };
            if (await ready(url))
                return { ready: true, url };
            if (performance.now() - begun > seconds * 1000)
                return { ready: false, because: `the service was not ready within ${seconds} s` };
            await (0,promises_.setTimeout)(lookEvery, undefined, { signal: this.#signal }).catch(() => this.#signal.throwIfAborted());
            look = await this.#supervisor.look();
        }
    }
    async publish() {
        await this.#supervisor.publish();
    }
    async keep() {
        await this.#supervisor.keep();
    }
    log() {
        return this.#folder === undefined ? [] : this.#options.tail(this.#folder);
    }
    close() {
        this.#supervisor.close();
    }
}

;// CONCATENATED MODULE: ./build/src/actions/deploy-model/target.js
/** The target that a user names, with all that it needs of this machine. */









const coming = ["docker", "compose", "kubernetes", "kserve", "seldon", "bundle"];
/** Reads the input `target`; throws BadValue. */
function placeOf(target) {
    const [, kind = "", rest = ""] = /^([a-z]+):(.*)$/.exec(target) ?? [];
    if (coming.includes(kind)) {
        throw new inputs/* BadValue */.FQ(`is not possible yet: this version deploys to process:PORT alone`, "Write process:PORT, such as process:8000.");
    }
    const [, host = "127.0.0.1", digits] = (kind === "process" && /^(?:(.+):)?(\d{1,5})$/.exec(rest)) || [];
    const port = Number(digits);
    if (!(port >= 1 && port <= 65_535)) {
        throw new inputs/* BadValue */.FQ("is no target", "Write process:PORT, such as process:8000, or process:0.0.0.0:8000 to be reached from other machines.");
    }
    return { host: host.replace(/^\[(.*)\]$/, "$1"), port };
}
function targetFor({ place, settings, directory, env, signal, program }) {
    if (process.platform === "win32") {
        throw new errors/* UserError */.yo("process: needs Linux or macOS", "input target", "Run this on another machine.");
    }
    if (settings.command.length === 0) {
        throw new errors/* UserError */.yo("is required for process:, and nothing is given", "deploy.command in mlops.yml", 'For example: [python, -m, uvicorn, main:app, --host, 127.0.0.1, --port, "{port}"]');
    }
    if (!settings.command.some((word) => word.includes("{port}"))) {
        throw new errors/* UserError */.yo("has no {port}", "deploy.command in mlops.yml", "Let the service listen on the port that it is given: --port {port}.");
    }
    const code = codeFolder(settings, directory);
    const folder = settings["state-folder"] === undefined
        ? (0,external_node_path_.join)(process.env.XDG_STATE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local", "state"), "mlops-actions", `process-${place.port}`)
        : (0,external_node_path_.resolve)(directory, settings["state-folder"]);
    return processTarget({
        ...place,
        seconds: (0,inputs/* duration */.p0)({ help: "" }).parse(settings["time-limit"]),
        open: (signal) => supervisor/* Supervisor */.Dm.open({ folder, ...place, ...(program !== undefined && { program }) }, signal).catch(mended),
        prepare(version) {
            const made = serviceFolder((0,external_node_path_.join)(folder, "services"), (0,model/* named */.KT)(version), code);
            const kept = Object.entries(env).filter((entry) => entry[1] !== undefined);
            return {
                folder: made.folder,
                cwd: made.code ?? directory,
                command: settings.command.map((word, index) => (index === 0 ? programIn(word, directory) : word)),
                env: {
                    ...(0,supervisor/* environmentToKeep */.MM)(process.env),
                    ...settings.env,
                    ...Object.fromEntries(kept),
                    MODEL_URI: (0,model/* uriOf */.S_)(version),
                },
            };
        },
        async ready(url) {
            const answer = await get(url + settings.ready, 5, signal);
            return "status" in answer && answer.status >= 200 && answer.status < 300;
        },
        tail: (service) => lastLines((0,external_node_path_.join)(service, "service.log")),
    });
    function mended(error) {
        if (!(error instanceof supervisor/* Unusable */.kO))
            throw error;
        if (error.what === "folder") {
            throw new errors/* UserError */.yo(`${folder} can't be used: ${error.message}`, "deploy.state-folder", "Name a folder for this target alone.");
        }
        const taken = error.message.includes("EADDRINUSE");
        const what = taken
            ? `port ${place.port} is taken by another program, which was left alone`
            : `port ${place.port} can't be used (${error.message})`;
        throw new errors/* UserError */.yo(what, "input target", taken ? "End that program, or name another port." : "Name another address or port.");
    }
}
/** A path to a program is meant from the working directory, wherever it is started. */
const programIn = (word, directory) => word.includes("/") && !(0,external_node_path_.isAbsolute)(word) ? (0,external_node_path_.resolve)(directory, word) : word;
function codeFolder(settings, directory) {
    if (settings.folder === undefined)
        return undefined;
    const folder = (0,external_node_path_.resolve)(directory, settings.folder);
    try {
        (0,external_node_fs_.readdirSync)(folder);
        return folder;
    }
    catch {
        throw new errors/* UserError */.yo(`there is no folder ${settings.folder} in ${directory}`, "deploy.folder in mlops.yml", "Name the folder of the service's code.");
    }
}

;// CONCATENATED MODULE: ./build/src/actions/deploy-model.js










/* harmony default export */ const deploy_model = ((0,action/* defineAction */.Q)({
    name: "deploy-model",
    summary: "Serves a version of a registered model: deployed only when the endpoint itself says so, else the former version serves on.",
    inputs: {
        model: {
            ...(0,inputs/* text */.Qq)({
                help: "The version to serve, as gate-model gives it in model-version.",
                example: "models:/cnn_basic/3",
            }),
            parse: modelUri,
        },
        target: {
            ...(0,inputs/* text */.Qq)({ help: "Where it is served.", required: true, example: "process:8000", setting: "deploy.target" }),
            parse: targetName,
        },
        mode: (0,inputs/* oneOf */.yL)(["apply", "rollback"], {
            help: "Serve model, or go back to the version that was served before.",
            default: "apply",
        }),
        image: { ...(0,inputs/* text */.Qq)({ help: "For targets that run images; process: runs none." }), parse: noImage },
        ...mlflow/* mlflowInputs */.hI,
    },
    argument: "model",
    outputs: {
        url: "Where the model is served.",
        version: "The version that serves now, as models:/NAME/VERSION.",
        "former-version": "The version that served before, to which mode: rollback goes back.",
    },
    sections: { deploy: settings/* deploySettings */.$ },
    permissions: { contents: "read", deployments: "write" },
    examples: [
        "deploy-model models:/cnn_basic/3 --target process:8000 --mlflow-url http://127.0.0.1:5000",
        "deploy-model --target process:8000 --mode rollback",
    ],
    async run({ inputs, config, host }) {
        const started = performance.now();
        const { signal } = host;
        if (inputs.mode === "apply" && inputs.model === undefined) {
            throw new errors/* UserError */.yo("is required, and nothing is given", "input model", "For example: models:/cnn_basic/3");
        }
        if (inputs.mode === "rollback" && inputs.model !== undefined) {
            const fix = "Leave model out, or give it with mode: apply.";
            throw new errors/* UserError */.yo("rollback goes back to the version that served before, and takes no model", "input model", fix);
        }
        const { serviceEnvironment, versionOf } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__, 2241));
        const target = targetFor({
            place: placeOf(inputs.target),
            settings: config.deploy,
            directory: inputs["working-directory"],
            env: serviceEnvironment(inputs),
            signal,
        });
        const wanted = inputs.model === undefined ? undefined : await versionOf(inputs.model, inputs, signal);
        const report = await deploy({
            target,
            mode: inputs.mode,
            wanted,
            ask: asking(config.deploy.info, signal),
            show: (version) => show(host, inputs.environment, version),
            signal,
            log: (line) => host.log(line),
        });
        const done = { ...report, seconds: (performance.now() - started) / 1000 };
        if (done.log.length > 0) {
            await host.group("The last lines of the service's log", async () => {
                for (const line of done.log)
                    host.log(line);
            });
        }
        host.output("url", done.url);
        host.output("version", done.serves ? (0,model/* uriOf */.S_)(done.serves) : "");
        host.output("former-version", done.former ? (0,model/* uriOf */.S_)(done.former) : "");
        await host.summary(deploySummary(done));
        host.record(deployRecord(done));
        return { result: done.outcome === "refused" ? "refused" : "ok", because: done.because };
    },
}));
function modelUri(value) {
    if ((0,model/* modelVersion */.C5)(value))
        return value;
    const alias = /^models:\/.+@/.test(value);
    const what = alias ? "names an alias, which may move while it is deployed" : "is not a version of a registered model";
    throw new inputs/* BadValue */.FQ(what, "Write models:/NAME/VERSION, such as models:/cnn_basic/3.");
}
function targetName(value) {
    placeOf(value);
    return value;
}
function noImage() {
    throw new inputs/* BadValue */.FQ("has no effect yet: targets that run images come in a later version", "Leave image out.");
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ Supervisor),
/* harmony export */   Jy: () => (/* binding */ stateSchema),
/* harmony export */   MM: () => (/* binding */ environmentToKeep),
/* harmony export */   kO: () => (/* binding */ Unusable),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export superviseWord */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(481);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3816);
/**
 * The supervisor of a `process:` deployment (`src/supervisor/`): a process that outlives the job, owns the public port and keeps the
 * service alive. Here: how one is found, started and talked to.
 *
 * One connection is one deployment: JSON lines to a port of 127.0.0.1, opened by a token that stands in the deployment's folder, which
 * only its owner can read. A connection that ends before `keep`, however it ends, takes back what it did.
 */







/** The first argument of this program when it is to be a supervisor: see `entry.ts`. */
const superviseWord = "supervise";
const stateSchema = "mlops-actions/process-deployment/1";
/** The port or the folder can't be used for this deployment; the message says why. */
class Unusable extends Error {
    what;
    constructor(what, why) {
        super(why);
        this.what = what;
    }
}
const answerSeconds = 10;
/** `state.json`, or undefined when there is none. Throws Unusable. */
function readState(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "state.json");
    let state;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
            return undefined;
        state = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8"));
    }
    catch (error) {
        throw new Unusable("folder", `state.json in it can't be read (${error.message})`);
    }
    if (state?.schema !== stateSchema)
        throw new Unusable("folder", `state.json in it is not of the form ${stateSchema}`);
    return state;
}
/** The environment of this process without what belongs to the job: its tokens, its inputs, and the mark by which the runner ends it. */
const environmentToKeep = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !/^(INPUT|GITHUB|ACTIONS|RUNNER)_|^AIRFLOW_(PASSWORD|TOKEN)$/i.test(entry[0])));
/** One deployment's connection. */
class Supervisor {
    hello;
    #socket;
    #lines;
    #name;
    constructor(socket, lines, hello, name) {
        this.#socket = socket;
        this.#lines = lines;
        this.hello = hello;
        this.#name = name;
    }
    /** Connects to the supervisor of the place, started when none lives. Throws Unusable and RemoteError. */
    static async open(place, signal) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(place.folder, { recursive: true, mode: 0o700 });
        }
        catch (error) {
            throw new Unusable("folder", error.message);
        }
        const { host, port } = readState(place.folder) ?? place;
        if (host !== place.host || port !== place.port)
            throw new Unusable("folder", `it belongs to the deployment at ${host}:${port}`);
        const living = await Supervisor.#connect(place.folder, signal);
        if (living)
            return living;
        const failure = await launch(place, signal);
        // Another deployment may have been faster to start one, which has the port but does not listen to deployments yet.
        for (let tries = failure?.listening === false ? 20 : 1; tries > 0; tries--) {
            const started = await Supervisor.#connect(place.folder, signal);
            if (started)
                return started;
            if (tries > 1)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(100, undefined, { signal });
        }
        const { failed, listening } = failure ?? { failed: "nothing", listening: true };
        if (!listening)
            throw new Unusable("port", failed);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi("The supervisor", "its start", failed, `Look into ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place.folder, "supervisor.log")}.`);
    }
    /** undefined when none listens. */
    static async #connect(folder, signal) {
        const { supervisor } = readState(folder) ?? {};
        if (!supervisor)
            return undefined;
        const socket = await connected(supervisor.control, signal);
        if (!socket)
            return undefined;
        const abort = () => socket.destroy();
        signal.addEventListener("abort", abort, { once: true });
        const reader = (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: socket });
        const lines = reader[Symbol.asyncIterator]();
        socket.once("close", () => {
            signal.removeEventListener("abort", abort);
            // Whoever waits for an answer is told at once that none will come.
            reader.close();
        });
        const name = `The supervisor (process ${supervisor.pid})`;
        try {
            const hello = await ask(socket, lines, { do: "hello", token: supervisor.token }, name);
            return new Supervisor(socket, lines, hello, name);
        }
        catch (error) {
            socket.destroy();
            signal.throwIfAborted();
            // Another program has the port now.
            if (error instanceof Gone)
                return undefined;
            throw error;
        }
    }
    start = (spec, identity) => this.#ask({ do: "start", spec, identity });
    look = () => this.#ask({ do: "look" });
    /** Requests go to the candidate from now on. */
    publish = () => this.#ask({ do: "publish" });
    /** The candidate is the current version now, and the one before is ended when its last request is answered. */
    keep = () => this.#ask({ do: "keep" });
    /** Takes back what was not kept. */
    close() {
        this.#socket.destroy();
    }
    #ask(request) {
        return ask(this.#socket, this.#lines, request, this.#name);
    }
}
class Gone extends _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi {
}
async function ask(socket, lines, request, name) {
    socket.write(`${JSON.stringify(request)}\n`);
    let late;
    const waited = new Promise((resolve) => {
        late = setTimeout(resolve, answerSeconds * 1000, "late");
    });
    // A connection that is reset is as good as one that is closed.
    const next = lines.next().catch(() => ({ done: true, value: undefined }));
    const line = await Promise.race([next, waited]).finally(() => clearTimeout(late));
    const asked = `"${request.do}"`;
    if (line === "late") {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi(name, asked, "nothing", "End that process (kill -9), and run this again.");
    }
    if (line.done)
        throw new Gone(name, asked, "nothing and ended", "Run this again.");
    const answer = JSON.parse(line.value);
    if ("failed" in answer)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi(name, asked, `"${answer.failed}"`, "Run this again.");
    return answer.ok;
}
/** undefined when nobody listens there. */
function connected(port, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)({ port, host: "127.0.0.1", noDelay: true });
        socket.once("connect", () => {
            socket.on("error", () => { });
            resolve(socket);
        });
        socket.once("error", () => resolve(undefined));
    });
}
/** Starts a supervisor that lives on after us. What it failed with, and whether it had begun to listen; undefined when all is well. */
function launch({ folder, host, port, program }, signal) {
    signal.throwIfAborted();
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "supervisor.log"), "a", 0o600);
    const script = program ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? "");
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script, superviseWord, folder, host, String(port)], {
        cwd: folder,
        detached: true,
        // Without RUNNER_TRACKING_ID, GitHub's runner does not find it when it ends what a job has left behind.
        env: environmentToKeep(process.env),
        stdio: ["ignore", log, log, "ipc"],
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    return new Promise((resolve) => {
        const done = (failure) => {
            clearTimeout(late);
            if (child.connected)
                child.disconnect();
            child.unref();
            resolve(failure);
        };
        const late = setTimeout(() => done({ failed: "nothing in time", listening: true }), answerSeconds * 1000);
        child.once("message", (said) => done("failed" in said ? { ...said, listening: false } : undefined));
        child.once("error", (error) => done({ failed: error.message, listening: true }));
        child.once("exit", (code, ended) => done({ failed: `its end (${code ?? ended})`, listening: true }));
    });
}


/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ modelVersion),
/* harmony export */   Gy: () => (/* binding */ servedFrom),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   S_: () => (/* binding */ uriOf)
/* harmony export */ });
/** A version of a registered model: how it is written, and what it is known by. */
/** `models:/NAME/VERSION`. undefined when it is not of that form. */
function modelVersion(uri) {
    const [, model, version] = /^models:\/(.*[^/])\/([1-9]\d*)$/.exec(uri) ?? [];
    return model !== undefined && version !== undefined ? { model, version } : undefined;
}
const uriOf = ({ model, version }) => `models:/${model}/${version}`;
/** For people: `cnn_basic version 3`. */
const named = ({ model, version }) => `${model} version ${version}`;
/** Back from plain name → value. undefined when it is no version. */
function servedFrom(values) {
    const { model, version, runId, modelId } = values ?? {};
    if (model === undefined || version === undefined)
        return undefined;
    return { model, version, ...(runId !== undefined && { runId }), ...(modelId !== undefined && { modelId }) };
}


/***/ }),

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deploySettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** The section `deploy:` of mlops.yml. */

const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\/\S*$/, { error: "has to be a path that starts with a slash, such as /health" });
/** Fills its own defaults when given `{}`. */
const deploySettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("Where the model is served: process:PORT."),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .default([])
        .describe("The service's program and its arguments; {port} stands for the port that it is to listen on, at 127.0.0.1."),
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The service's code: copied for each deployment, and where the command starts. Default: the working directory, not copied."),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default({})
        .describe("Variables for the service, beside MODEL_URI and MLflow's."),
    ready: path.default("/health").describe("Answers 2xx once the service can serve."),
    info: path.default("/info").describe("Answers the JSON by which the service says which model it has loaded."),
    "time-limit": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\d+(\.\d+)?[smhd])+$/, { error: "has to be a time span, such as 90s or 5m" })
        .default("5m")
        .describe("For the service to become ready."),
    "state-folder": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Where the supervisor keeps its state and logs, one folder for each target, outside of what a checkout cleans. Default: in ~/.local/state/mlops-actions."),
});


/***/ })

};
