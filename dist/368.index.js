export const id = 368;
export const ids = [368];
export const modules = {

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

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ sync_dags)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/clients/airflow.js + 1 modules
var airflow = __webpack_require__(6216);
// EXTERNAL MODULE: ./build/src/dags/settings.js
var settings = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var kernel_inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/src/sync/manifest.js
var manifest = __webpack_require__(2928);
// EXTERNAL MODULE: ./build/src/sync/plan.js
var sync_plan = __webpack_require__(4114);
// EXTERNAL MODULE: ./build/src/sync/settings.js
var sync_settings = __webpack_require__(8412);
;// CONCATENATED MODULE: ./build/src/sync/targets/target.js
/** Where releases go: one file a kind of target, all of this shape; `test/sync/targets/contract.ts` is what each must keep. */


const later = [
    [/^git\+/, "a git branch"],
    [/^s3:/, "S3"],
    [/^observe:/, "observing"],
];
/** `folder:DIR` as the user wrote it → DIR. Throws BadValue. */
function parseTarget(text) {
    const folder = /^folder:(.+)$/s.exec(text)?.[1]?.trim();
    if (folder !== undefined && folder !== "" && !folder.includes("\0"))
        return { folder };
    const [, kind] = later.find(([pattern]) => pattern.test(text)) ?? [];
    if (kind)
        throw new kernel_inputs/* BadValue */.FQ(`is not possible yet: ${kind} as a target comes with a later version`, "Use folder:DIR.");
    throw new kernel_inputs/* BadValue */.FQ("is no target", "Write folder:DIR, where DIR/current is what Airflow reads.");
}
/** The release to go back to: the one of that id, or the one before the live one. Throws UserError when it is not kept. */
function keptRelease(wanted, { current, kept }) {
    const id = wanted ?? current?.former;
    const found = kept.find(({ release }) => release === id);
    if (found)
        return found;
    const others = kept.map(({ release }) => release).filter((release) => release !== current?.release);
    throw new errors/* UserError */.yo(id === undefined ? "there is no release before the live one" : `there is no release ${id} at the target`, "input release", others.length > 0
        ? `Name one that is kept: ${others.join(", ")}.`
        : "Nothing else is kept: sync the commit that you want.");
}

// EXTERNAL MODULE: ./build/src/actions/dags/inputs.js
var inputs = __webpack_require__(4466);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/clients/git.js
var git = __webpack_require__(6010);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/circumstances.js
/** What a sync is asked for beside the files: by whom, of which commit, with which images. */





function imagesOf(value) {
    let images;
    try {
        images = JSON.parse(value);
    }
    catch { }
    const isMap = images !== null && typeof images === "object" && !Array.isArray(images);
    if (isMap && Object.values(images).every((one) => /^[\w./:-]+@sha256:[0-9a-f]{64}$/.test(String(one))))
        return images;
    throw new kernel_inputs/* BadValue */.FQ("is no JSON object of names and references with digests", 'Hand on the output images of build-images: {"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}.');
}
function onlyPath(paths, folder) {
    const [first = ".", ...others] = paths;
    const [problem] = (0,inputs/* wrongWith */.Ig)(first, folder);
    if (problem)
        throw new errors/* UserError */.yo(problem.what, "dags.path in mlops.yml", problem.fix);
    if (others.length === 0)
        return first;
    throw new errors/* UserError */.yo(`a sync takes one folder, and dags.path names ${paths.length}`, "input path", "Name the folder whose contents Airflow gets, as path or as sync.path in mlops.yml.");
}
/** undefined outside of a repository, and where git can't tell. */
const headOf = (folder, signal) => new git/* Git */.T(folder, { signal }).commit("HEAD").catch(() => undefined);
function actorOf({ payload }) {
    const { login } = Object(payload.sender);
    if (typeof login === "string")
        return login;
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return "unknown";
    }
}

;// CONCATENATED MODULE: ./build/src/actions/sync-dags.js













/* harmony default export */ const sync_dags = ((0,action/* defineAction */.Q)({
    name: "sync-dags",
    summary: "Brings a commit's DAGs to Airflow, whole, and proves that Airflow has read them; else the former release is back.",
    inputs: {
        path: {
            ...(0,kernel_inputs/* path */.Ae)({
                help: "The folder whose contents Airflow gets. Default: the folder of dags.path.",
                example: "dags",
                setting: "sync.path",
            }),
            check: (given, folder) => (given === undefined ? [] : (0,inputs/* wrongWith */.Ig)(given, folder)),
        },
        target: {
            ...(0,kernel_inputs/* text */.Qq)({
                help: "Where Airflow takes its DAGs from: folder:DIR, of which Airflow reads DIR/current.",
                required: true,
                example: "folder:/srv/airflow/team",
                setting: "sync.target",
            }),
            parse(value) {
                parseTarget(value);
                return value;
            },
        },
        mode: (0,kernel_inputs/* oneOf */.yL)(["auto", "plan", "apply", "rollback"], {
            help: "plan says what would change, apply does it, rollback makes a kept release live. auto: plan on pull requests, else apply.",
            default: "auto",
        }),
        release: (0,kernel_inputs/* text */.Qq)({ help: "For rollback: a kept release's id. Default: the one before the live one." }),
        images: {
            ...(0,kernel_inputs/* text */.Qq)({
                help: "Images by name, as build-images gives them: in Airflow's copy the DAGs name these.",
                example: '{"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}',
            }),
            parse: imagesOf,
        },
        adopt: (0,kernel_inputs/* boolean */.zM)({
            help: "Put releases into a folder that holds other things; they stay as they are.",
            default: "false",
        }),
        "allow-mass-delete": (0,kernel_inputs/* boolean */.zM)({
            help: "Go on when more than half of the live files would be gone.",
            default: "false",
        }),
        ...airflow.airflowInputs,
    },
    argument: "path",
    outputs: {
        plan: "What changes, as JSON: from, added, changed, removed, unchanged, leftOut, pinned, unpinned.",
        release: "Id of the release that is live now; empty when none is.",
        live: "proven: Airflow has read it. rolled-back: the former release is live, proven. unknown: nobody knows. planned, unchanged: nothing was written.",
    },
    sections: { airflow: settings/* airflowSettings */.Y, dags: settings/* dagsSettings */.J, sync: sync_settings/* syncSettings */.H },
    permissions: { contents: "read" },
    examples: [
        "sync-dags dags --target folder:/srv/airflow/team --mode plan",
        "sync-dags dags --target folder:/srv/airflow/team --airflow-url https://airflow.example.org --airflow-username ci",
        "sync-dags --target folder:/srv/airflow/team --mode rollback",
    ],
    async run({ inputs, config, host }) {
        const [{ FolderTarget }, { readSource }, { makeLive }, { report }, { connectAirflow }] = await Promise.all([
            __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 1478)),
            Promise.all(/* import() */[__webpack_require__.e(858), __webpack_require__.e(298), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 9511)),
            Promise.all(/* import() */[__webpack_require__.e(858), __webpack_require__.e(298), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 8697)),
            __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 852)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6216)),
        ]);
        const mode = inputs.mode === "auto" ? (/^pull_request/.test(host.event.name) ? "plan" : "apply") : inputs.mode;
        if (inputs.release !== undefined && mode !== "rollback")
            throw new errors/* UserError */.yo("is for mode rollback alone", "input release", "Leave it out, or set mode: rollback.");
        const folder = inputs["working-directory"];
        const directory = (0,external_node_path_.resolve)(folder, parseTarget(inputs.target).folder);
        const target = new FolderTarget(directory);
        const path = inputs.path ?? onlyPath(config.dags.path, folder);
        const asked = { folder, path, target: directory, settings: config.sync, airflowVersion: config.airflow.version };
        const source = mode === "rollback" ? undefined : await readSource({ ...asked, images: inputs.images ?? {} }, host);
        const page = { host, target: target.name, path, source };
        if (mode === "plan" && source) {
            const state = await target.state();
            const plan = (0,sync_plan/* planOf */.XC)(state.current, source.hashes);
            const objections = (0,sync_plan/* objectionsTo */.uC)(state, plan, source.hashes, inputs);
            return report({ ...page, plan, objections, live: "planned", release: state.current?.release });
        }
        const done = new AbortController();
        const signal = AbortSignal.any([host.signal, done.signal]);
        const airflow = inputs["airflow-url"] === undefined ? undefined : await connectAirflow(inputs, signal);
        const proofSeconds = (0,kernel_inputs/* duration */.p0)({ help: "" }).parse(config.sync["proof-time"]) ?? 0;
        const actor = actorOf(host.event);
        const lock = await target.lock({ who: actor, seconds: 2 * proofSeconds + 600 });
        try {
            const state = await target.state();
            const { current } = state;
            const commit = host.event.sha ?? (await headOf(folder, host.signal));
            const images = inputs.images ?? {};
            const next = source
                ? (0,manifest/* manifestOf */.$)({ commit, actor, current, images, files: source.hashes, dags: source.dags }, new Date(), (0,external_node_crypto_.randomUUID)())
                : keptRelease(inputs.release, state);
            const plan = (0,sync_plan/* planOf */.XC)(current, next.files);
            const busy = "heldBy" in lock
                ? [`Another sync to ${target.name} is at work: ${lock.heldBy}. Run this one again later.`]
                : [];
            const objections = [...busy, ...(source ? (0,sync_plan/* objectionsTo */.uC)(state, plan, next.files, inputs) : [])];
            if (objections.length > 0)
                return await report({ ...page, plan, objections, live: "unchanged", release: current?.release });
            host.output("live", "unknown");
            const wanted = (0,sync_plan/* isEmpty */.Im)(plan) && current ? { ...current, dags: next.dags } : next;
            const files = (0,sync_plan/* isEmpty */.Im)(plan) ? undefined : source?.files;
            const airflowPath = config.sync["airflow-path"];
            const ended = await makeLive({
                target,
                current,
                next: wanted,
                files,
                plan,
                airflow,
                proofSeconds,
                airflowPath,
                host,
            });
            const spared = [ended.release, current?.release, wanted.release].filter((id) => id !== undefined);
            const pruned = await target.prune(config.sync.keep, spared).catch((error) => {
                host.log(`Old releases stay, they could not be deleted: ${error.message}`);
                return [];
            });
            const version = airflow && { airflow: airflow.version };
            return await report({
                ...page,
                ...ended,
                ...version,
                plan,
                objections,
                wanted: wanted.release,
                ...(next.commit && { commit: next.commit }),
                pruned,
            });
        }
        finally {
            if ("unlock" in lock)
                await lock.unlock();
            done.abort();
        }
    },
}));


/***/ }),

/***/ 6216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Airflow: () => (/* binding */ Airflow),
  airflowInputs: () => (/* binding */ airflowInputs),
  connectAirflow: () => (/* binding */ connectAirflow),
  neededAirflowInputs: () => (/* binding */ neededAirflowInputs)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/clients/airflow-shapes.js
/** What Airflow's two APIs answer (v1 of 2.x, v2 of 3.x), read into the same types. Times are ISO 8601 texts, as Airflow wrote them. */

const optional = (type) => type.nullish().transform((value) => value ?? undefined);
/** Leaves out what is undefined, as exact optional properties want it. */
const known = (value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
const versionShape = schemas/* object */.Ikc({ version: schemas/* string */.YjP() });
const tokenShape = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1) });
const dagShape = schemas/* object */.Ikc({
    dag_id: schemas/* string */.YjP(),
    is_paused: schemas/* boolean */.zMY().nullish(),
    is_active: schemas/* boolean */.zMY().nullish(),
    is_stale: schemas/* boolean */.zMY().nullish(),
    has_import_errors: schemas/* boolean */.zMY().nullish(),
    fileloc: schemas/* string */.YjP().nullish(),
    relative_fileloc: optional(schemas/* string */.YjP()),
    file_token: schemas/* string */.YjP(),
    bundle_name: optional(schemas/* string */.YjP()),
    bundle_version: optional(schemas/* string */.YjP()),
    last_parsed_time: optional(schemas/* string */.YjP()),
    last_parse_duration: optional(schemas/* number */.aig()),
})
    .transform((dag) => ({
    dagId: dag.dag_id,
    isPaused: dag.is_paused ?? false,
    isActive: dag.is_active ?? !(dag.is_stale ?? false),
    hasImportErrors: dag.has_import_errors ?? false,
    fileloc: dag.fileloc ?? "",
    fileToken: dag.file_token,
    ...known({
        relativeFileloc: dag.relative_fileloc,
        bundleName: dag.bundle_name,
        bundleVersion: dag.bundle_version,
        lastParsed: dag.last_parsed_time,
        lastParseDuration: dag.last_parse_duration,
    }),
}));
const dagsShape = schemas/* object */.Ikc({ dags: schemas/* array */.YOg(dagShape), total_entries: schemas/* number */.aig() });
const runShape = schemas/* object */.Ikc({
    dag_id: schemas/* string */.YjP(),
    dag_run_id: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    conf: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    start_date: optional(schemas/* string */.YjP()),
    end_date: optional(schemas/* string */.YjP()),
    bundle_version: optional(schemas/* string */.YjP()),
})
    .transform((run) => ({
    dagId: run.dag_id,
    runId: run.dag_run_id,
    state: run.state,
    conf: run.conf ?? {},
    ...known({ start: run.start_date, end: run.end_date, bundleVersion: run.bundle_version }),
}));
const tasksShape = schemas/* object */.Ikc({
    task_instances: schemas/* array */.YOg(schemas/* object */.Ikc({
        task_id: schemas/* string */.YjP(),
        map_index: schemas/* number */.aig(),
        state: schemas/* string */.YjP().nullish(),
        try_number: schemas/* number */.aig(),
        start_date: optional(schemas/* string */.YjP()),
        duration: optional(schemas/* number */.aig()),
    })
        .transform((task) => ({
        taskId: task.task_id,
        mapIndex: task.map_index,
        state: task.state ?? "none",
        tryNumber: task.try_number,
        ...known({ start: task.start_date, duration: task.duration }),
    }))),
    total_entries: schemas/* number */.aig(),
});
const taskIdsShape = schemas/* object */.Ikc({ tasks: schemas/* array */.YOg(schemas/* object */.Ikc({ task_id: schemas/* string */.YjP() })) });
const importErrorsShape = schemas/* object */.Ikc({
    import_errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        import_error_id: schemas/* number */.aig(),
        filename: schemas/* string */.YjP(),
        bundle_name: optional(schemas/* string */.YjP()),
        stack_trace: schemas/* string */.YjP().nullish(),
        timestamp: schemas/* string */.YjP(),
    })
        .transform((error) => ({
        id: error.import_error_id,
        file: error.filename,
        trace: error.stack_trace ?? "",
        timestamp: error.timestamp,
        ...known({ bundle: error.bundle_name }),
    }))),
    total_entries: schemas/* number */.aig(),
});
const part = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullish() })
    .nullish()
    .transform((value) => value?.status ?? null);
const healthShape = schemas/* object */.Ikc({ metadatabase: part, scheduler: part, triggerer: part, dag_processor: part });
const xcomShape = schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() });
const clearedShape = schemas/* object */.Ikc({ task_instances: schemas/* array */.YOg(schemas/* object */.Ikc({ task_id: schemas/* string */.YjP() })) });
const sourceShape = schemas/* object */.Ikc({ content: schemas/* string */.YjP() });
const airflow_shapes_frame = schemas/* object */.Ikc({ exc_type: schemas/* string */.YjP(), exc_value: schemas/* string */.YjP() });
/** A log of 3.x: each entry a line. */
const logShape = schemas/* object */.Ikc({
    content: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            event: schemas/* string */.YjP(),
            timestamp: schemas/* string */.YjP().nullish(),
            level: schemas/* string */.YjP().nullish(),
            error_detail: schemas/* array */.YOg(airflow_shapes_frame).nullish(),
        })
            .transform(({ event, timestamp, level, error_detail }) => {
            const because = (error_detail ?? []).map(({ exc_type, exc_value }) => `\n${exc_type}: ${exc_value}`);
            return `${[timestamp, level?.toUpperCase(), event].filter(Boolean).join(" ")}${because.join("")}`;
        }),
    ])),
});

// EXTERNAL MODULE: ./build/src/clients/http.js
var http = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/clients/airflow.js
/**
 * Airflow over its REST API: v2 of Airflow 3.x and v1 of 2.x, behind the same methods and types. Read off both OpenAPI documents and
 * seen on 3.2.2 and 2.10.5. Every method throws UserError when Airflow refuses the credentials or a permission, HttpError when it
 * fails, and the signal's reason when aborted.
 */





const address = {
    help: "Airflow's address, as its own page opens at.",
    example: "https://airflow.example.org",
    setting: "airflow.url",
};
/** The inputs of every action that talks to Airflow. */
const airflowInputs = {
    "airflow-url": (0,inputs/* url */.OZ)(address),
    "airflow-username": (0,inputs/* text */.Qq)({ help: "Airflow's user.", example: "ci", setting: "airflow.username" }),
    "airflow-password": (0,inputs/* secret */.rJ)({ help: "The password of airflow-username.", env: "AIRFLOW_PASSWORD" }),
    "airflow-token": (0,inputs/* secret */.rJ)({
        help: "A bearer token, in place of user and password: for managed Airflows.",
        env: "AIRFLOW_TOKEN",
    }),
};
/** The same for an action that can't do without Airflow. */
const neededAirflowInputs = { ...airflowInputs, "airflow-url": (0,inputs/* url */.OZ)({ ...address, required: true }) };
const hint = "Is Airflow up, and airflow-url right?";
/** Airflow caps the length of a page, silently, at 100 by default. */
const page = 100;
/** A dead Airflow is told after so many seconds. */
const patience = 15;
/** Finds out which Airflow answers, and that it lets us in. Throws UserError when it is none or does not. */
async function connectAirflow(inputs, signal) {
    const base = inputs["airflow-url"];
    if (base === undefined)
        throw new errors/* UserError */.yo("is required, and nothing is given", "input airflow-url", `For example: ${address.example}`);
    const access = accessOf(inputs);
    const open = new http/* Http */.l({ service: "Airflow", base, hint, deadline: patience, ...(signal && { signal }) });
    for (const api of [2, 1]) {
        const answer = await open.request("GET", `/api/v${api}/version`, { answers: [401, 403, 404] });
        if (answer.status === 404)
            continue;
        const version = answer.status === 200 ? answer.json(versionShape).version : api === 2 ? "3" : "2";
        const airflow = new Airflow({ url: base, api, version, access, ...(signal && { signal }) });
        await airflow.signIn();
        return airflow;
    }
    throw new errors/* UserError */.yo(`${base} answers, but is no Airflow: it has neither /api/v2/version nor /api/v1/version`, "input airflow-url", "Give the address of Airflow's front page, without /home or /api.");
}
function accessOf(inputs) {
    const { "airflow-username": username, "airflow-password": password, "airflow-token": token } = inputs;
    if (token !== undefined)
        return { token };
    if (username !== undefined && password !== undefined)
        return { username, password };
    if (username === undefined && password === undefined)
        return undefined;
    const missing = username === undefined ? "airflow-username" : "airflow-password";
    const given = username === undefined ? "airflow-password" : "airflow-username";
    throw new errors/* UserError */.yo(`is missing: only ${given} is given`, `input ${missing}`, "Give both, or airflow-token alone.");
}
class Airflow {
    url;
    api;
    /** `3.2.2`; only the first number where Airflow does not tell more. */
    version;
    #http;
    #access;
    #token;
    constructor({ url, api, version, access, signal }) {
        this.url = url;
        this.api = api;
        this.version = version;
        this.#access = access;
        const common = { service: "Airflow", base: url, hint, ...(signal && { signal }) };
        const login = new http/* Http */.l(common);
        this.#http = new http/* Http */.l({ ...common, headers: async () => this.#authorization(login) });
    }
    /** Throws UserError when Airflow does not let us in. */
    async signIn() {
        await this.#ask("GET", "/dags", { query: { limit: 1 } }, dagsShape);
    }
    async health() {
        return this.#ask("GET", this.api === 2 ? "/monitor/health" : "/health", {}, healthShape);
    }
    /** The server's clock, to the second. */
    async now() {
        const { headers } = await this.#send("GET", "/version");
        const date = new Date(headers.get("date") ?? "");
        if (!Number.isNaN(date.getTime()))
            return date;
        throw new http/* HttpError */.j("Airflow", `GET ${this.url}/api/v${this.api}/version`, "200 without the header Date", hint);
    }
    /** undefined when there is none of that id. */
    dag(dagId) {
        return this.#find(`/dags/${airflow_part(dagId)}`, dagShape);
    }
    /** The ids of a DAG's tasks, as its file has them now. */
    async taskIds(dagId) {
        const { tasks } = await this.#ask("GET", `/dags/${airflow_part(dagId)}/tasks`, {}, taskIdsShape);
        return tasks.map(({ task_id }) => task_id);
    }
    /** All of them, stale ones too when asked for. Bundles are of 3.x; 2.x answers no DAG for them. */
    async dags(wanted = {}) {
        const { stale = false, paused, bundleName, bundleVersion } = wanted;
        if (this.api === 1 && (bundleName ?? bundleVersion) !== undefined)
            return [];
        const query = {
            paused,
            ...(this.api === 2
                ? { exclude_stale: !stale, bundle_name: bundleName, bundle_version: bundleVersion }
                : { only_active: !stale }),
        };
        return this.#pages("/dags", query, dagsShape, ({ dags }) => dags);
    }
    /** Each once, though 3.x lists one for every DAG of its file. */
    async importErrors() {
        const rows = await this.#pages("/importErrors", {}, importErrorsShape, (found) => found.import_errors);
        return [...new Map(rows.map((error) => [error.id, error])).values()];
    }
    /** The text of its file, as Airflow last read it; undefined when Airflow has none. */
    async dagSource({ dagId, fileToken }) {
        if (this.api === 2)
            return (await this.#find(`/dagSources/${airflow_part(dagId)}`, sourceShape))?.content;
        const asked = { answers: [404], headers: { accept: "text/plain" } };
        const answer = await this.#send("GET", `/dagSources/${airflow_part(fileToken)}`, asked);
        return answer.status === 404 ? undefined : answer.text();
    }
    /** Asks for the file to be read again; on 3.x its whole bundle is refreshed. False when there is no such file any more. */
    async reparse(fileToken) {
        const { status } = await this.#send("PUT", `/parseDagFile/${airflow_part(fileToken)}`, { answers: [404, 409] });
        return status !== 404;
    }
    /**
     * Starts a run of this id, or says that there is one. The id makes it safe to repeat: Airflow keeps it unique, so a request that was
     * sent twice, or whose answer was lost, starts one run.
     */
    async trigger(dagId, { runId, conf }) {
        const json = { dag_run_id: runId, conf, ...(this.api === 2 && { logical_date: null }) };
        const asked = { json, repeatable: true, answers: [409] };
        for (let tries = 1;; tries++) {
            try {
                const answer = await this.#send("POST", `/dags/${airflow_part(dagId)}/dagRuns`, asked);
                return answer.status === 409 ? "exists" : answer.json(runShape);
            }
            catch (error) {
                if (!(error instanceof http/* HttpError */.j) || (typeof error.status === "number" && error.status < 500))
                    throw error;
                // Of several at the same time the slower ones may be told 500, even before the first one's run is there.
                if (await this.run(dagId, runId).catch(() => undefined))
                    return "exists";
                if (tries === 3)
                    throw error;
                await (0,promises_.setTimeout)(500 * tries);
            }
        }
    }
    /** undefined when there is none of that id. */
    run(dagId, runId) {
        return this.#find(runPath(dagId, runId), runShape);
    }
    /** All task instances of a run. */
    tasks(dagId, runId) {
        const path = `${runPath(dagId, runId)}/taskInstances`;
        return this.#pages(path, {}, tasksShape, (found) => found.task_instances);
    }
    /** The lines that one try of a task instance has written so far. */
    async log(dagId, runId, task) {
        const path = `${runPath(dagId, runId)}/taskInstances/${airflow_part(task.taskId)}/logs/${task.tryNumber}`;
        const query = { map_index: task.mapIndex, full_content: true };
        const accept = this.api === 2 ? "application/json" : "text/plain";
        const answer = await this.#send("GET", path, { query, headers: { accept }, answers: [404] });
        if (answer.status === 404)
            return [];
        const lines = this.api === 2 ? answer.json(logShape).content : [answer.text()];
        return lines.flatMap((line) => line.trimEnd().split("\n"));
    }
    /** Lets the failed tasks of a run, and what waited for them, run again. Answers the ids of those tasks. */
    async clearFailed(dagId, runId) {
        const json = { dry_run: false, only_failed: true, dag_run_id: runId, reset_dag_runs: true };
        const path = `/dags/${airflow_part(dagId)}/clearTaskInstances`;
        const { task_instances } = await this.#ask("POST", path, { json }, clearedShape);
        return [...new Set(task_instances.map(({ task_id }) => task_id))];
    }
    /** Stops a run: its state is `failed` at once, its tasks end within seconds. */
    async fail(dagId, runId) {
        await this.#send("PATCH", runPath(dagId, runId), { json: { state: "failed" } });
    }
    /** What a task handed on; undefined when it handed on nothing. */
    async xcom(dagId, runId, taskId, mapIndex = -1) {
        const path = `${runPath(dagId, runId)}/taskInstances/${airflow_part(taskId)}/xcomEntries/return_value`;
        const asked = { query: { stringify: false, map_index: mapIndex }, answers: [404] };
        const answer = await this.#send("GET", path, asked);
        return answer.status === 404 ? undefined : answer.json(xcomShape).value;
    }
    /** Where people see the DAG. */
    dagUrl(dagId) {
        return `${this.url}/dags/${airflow_part(dagId)}`;
    }
    /** Where people see the run. */
    runUrl(dagId, runId) {
        return `${this.dagUrl(dagId)}/${this.api === 2 ? "runs/" : "grid?dag_run_id="}${airflow_part(runId)}`;
    }
    async #ask(method, path, asked, shape) {
        return (await this.#send(method, path, asked)).json(shape);
    }
    async #find(path, shape) {
        const answer = await this.#send("GET", path, { answers: [404] });
        return answer.status === 404 ? undefined : answer.json(shape);
    }
    async #pages(path, query, shape, itemsOf) {
        const items = [];
        for (;;) {
            const asked = { query: { ...query, limit: page, offset: items.length } };
            const found = await this.#ask("GET", path, asked, shape);
            items.push(...itemsOf(found));
            if (itemsOf(found).length === 0 || items.length >= found.total_entries)
                return items;
        }
    }
    async #send(method, path, asked = {}) {
        const whole = `/api/v${this.api}${path}`;
        try {
            return await this.#http.request(method, whole, asked);
        }
        catch (error) {
            if (!(error instanceof http/* HttpError */.j))
                throw error;
            const expired = error.status === 401 && this.#token !== undefined;
            if (!expired)
                throw this.#inTheirWords(error, method, path);
        }
        this.#token = undefined;
        return this.#http.request(method, whole, asked).catch((error) => {
            throw this.#inTheirWords(error, method, path);
        });
    }
    /** 401 and 403 are the user's to mend. */
    #inTheirWords(error, method, path) {
        if (!(error instanceof http/* HttpError */.j) || (error.status !== 401 && error.status !== 403))
            return error;
        return this.#refused(error.status, error.said, `${method} ${path}`);
    }
    #refused(status, said, request) {
        const answer = `${status}${said && `: ${said}`}`;
        const access = this.#access;
        if (access === undefined)
            return new errors/* UserError */.yo(`Airflow wants to know who asks (${answer})`, "input airflow-username", "Give airflow-username and airflow-password, or airflow-token.");
        // A token that is none is answered with 403.
        const unknown = status === 401 || /token/i.test(said);
        if ("token" in access)
            return unknown
                ? new errors/* UserError */.yo(`Airflow does not take the token (${answer})`, "input airflow-token", "Give one that is valid.")
                : forbidden(request, answer, "input airflow-token");
        if (!unknown)
            return forbidden(request, answer, "input airflow-username");
        const basic = this.api === 1 ? " Airflow 2 also needs basic_auth among its auth_backends." : "";
        return new errors/* UserError */.yo(`Airflow does not take the password of "${access.username}" (${answer})`, "input airflow-password", `Give that user's password, or another airflow-username.${basic}`);
    }
    async #authorization(login) {
        const access = this.#access;
        if (access === undefined)
            return {};
        if ("token" in access)
            return { authorization: `Bearer ${access.token}` };
        if (this.api === 1) {
            const pair = Buffer.from(`${access.username}:${access.password}`).toString("base64");
            return { authorization: `Basic ${pair}` };
        }
        this.#token ??= this.#newToken(login, access);
        return { authorization: `Bearer ${await this.#token}` };
    }
    async #newToken(login, json) {
        try {
            const answer = await login.request("POST", "/auth/token", { json, repeatable: true, answers: [401, 403] });
            if (answer.status < 400)
                return answer.json(tokenShape).access_token;
            throw this.#refused(401, "", "POST /auth/token");
        }
        catch (error) {
            this.#token = undefined;
            throw error;
        }
    }
}
const forbidden = (request, answer, where) => new errors/* UserError */.yo(`Airflow lets us in, but not do this: ${request} (${answer})`, where, "Give that user a role that may read and run DAGs, or another user.");
/** An id of a user's as one segment of a path. */
const airflow_part = (id) => encodeURIComponent(id);
const runPath = (dagId, runId) => `/dags/${airflow_part(dagId)}/dagRuns/${airflow_part(runId)}`;


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

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError),
/* harmony export */   l: () => (/* binding */ Http)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);
/**
 * HTTP for the clients: one service, one object. What is safe to repeat is repeated, everything has a deadline, the abort signal is
 * heeded, and no error names a secret. Proxies by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; further certificates by
 * `NODE_EXTRA_CA_CERTS`, as Node itself takes them.
 */


/** A failure with the service's own answer, where there was one. */
class HttpError extends _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi {
    /** The start of what the service said. */
    said;
    /** The whole of it. */
    body;
    constructor(service, request, status, hint, body = "") {
        const said = told(body);
        super(service, request, status, [said && `It said: ${said}.`, hint].filter(Boolean).join(" "));
        this.name = "HttpError";
        this.said = said;
        this.body = body;
    }
}
const retried = new Set([429, 502, 503, 504]);
/** What happened instead of an answer, and may not happen again. */
const passing = new Set(["connection refused", "connection cut", "time-out", "no name server", "no answer"]);
const mostBytes = 100_000_000;
class Http {
    #options;
    constructor(options) {
        this.#options = options;
    }
    get base() {
        return this.#options.base;
    }
    /** Throws HttpError for other statuses, for cut connections and for time-outs; the signal's reason when aborted. */
    async request(method, path, asked = {}) {
        const { service, base, signal, deadline = 60, hint = "" } = this.#options;
        const address = `${base}${path}${queryOf(asked.query)}`;
        const shown = `${method} ${base}${path}`;
        const repeatable = asked.repeatable ?? (method !== "POST" && method !== "PATCH");
        const end = Date.now() + deadline * 1000;
        for (let tries = 1;; tries++) {
            signal?.throwIfAborted();
            let failure;
            let wait = Math.min(8000, 250 * 2 ** tries) * (0.5 + Math.random() / 2);
            let again = repeatable;
            const headers = await this.#headers(asked, shown);
            try {
                const { response, bytes } = await this.#attempt(method, address, headers, asked, end);
                if (response.ok || asked.answers?.includes(response.status))
                    return this.#answer(response, bytes, shown);
                failure = new HttpError(service, shown, statusOf(response), hint, new TextDecoder().decode(bytes));
                again &&= retried.has(response.status);
                wait = retryAfter(response.headers.get("retry-after")) ?? wait;
            }
            catch (error) {
                signal?.throwIfAborted();
                const reason = reasonOf(error);
                failure = new HttpError(service, shown, reason, hint);
                // A connection that was refused has brought nothing to the service.
                again = reason === "connection refused" || (again && passing.has(reason));
            }
            if (!again || Date.now() + wait >= end)
                throw failure;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
        }
    }
    async #headers(asked, shown) {
        const { service, hint = "" } = this.#options;
        const headers = {
            accept: "application/json",
            ...(asked.json !== undefined && { "content-type": "application/json" }),
            ...(await this.#options.headers?.()),
            ...asked.headers,
        };
        // Node would refuse it too, and quote the value, which may be a secret.
        const wrong = Object.entries(headers).find(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value));
        if (wrong === undefined)
            return headers;
        throw new HttpError(service, shown, `nothing: the header ${wrong[0]} has a character that can't be sent`, hint);
    }
    /** One request and all of its answer. */
    async #attempt(method, address, headers, asked, end) {
        const { signal, attempt = 30 } = this.#options;
        const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json);
        const stop = new AbortController();
        const abort = () => stop.abort(signal?.reason);
        const left = Math.max(1, Math.min(attempt * 1000, end - Date.now()));
        const timer = setTimeout(() => stop.abort(new DOMException("time-out", "TimeoutError")), left);
        signal?.addEventListener("abort", abort, { once: true });
        try {
            const send = await sender();
            const response = await send(address, {
                method,
                headers,
                ...(body !== undefined && { body: body }),
                // Followed, most redirects would turn a POST into a GET.
                redirect: method === "GET" || method === "HEAD" ? "follow" : "manual",
                signal: stop.signal,
            });
            return { response, bytes: await read(response, asked.limit ?? mostBytes) };
        }
        finally {
            clearTimeout(timer);
            signal?.removeEventListener("abort", abort);
        }
    }
    #answer(response, bytes, shown) {
        const { service, hint = "" } = this.#options;
        const text = () => new TextDecoder().decode(bytes);
        return {
            status: response.status,
            headers: response.headers,
            bytes,
            text,
            json: (shape) => {
                const wrong = (what) => new HttpError(service, shown, `${response.status} with ${what}`, hint, text());
                let value;
                try {
                    value = JSON.parse(text());
                }
                catch {
                    throw wrong("something that is not JSON");
                }
                const checked = shape.safeParse(value);
                if (!checked.success)
                    throw wrong(`JSON of an unknown shape (${oneLine(checked.error.message)})`);
                return checked.data;
            },
        };
    }
}
const proxyNames = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
let throughProxy;
/** Node's own fetch knows no proxies before Node 24; the library that knows them is loaded only where one is set. */
function sender() {
    const proxies = proxyNames.map((name) => process.env[name] ?? "").join(" ");
    if (proxies.trim() === "")
        return fetch;
    if (throughProxy?.proxies !== proxies)
        throughProxy = { proxies, send: proxySender() };
    return throughProxy.send;
}
async function proxySender() {
    const { EnvHttpProxyAgent, fetch: other } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatcher = new EnvHttpProxyAgent();
    return (address, init) => other(address, { ...init, dispatcher });
}
async function read(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw new TooLarge(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
class TooLarge extends Error {
    constructor(limit) {
        super(`an answer of more than ${limit} bytes`);
    }
}
function queryOf(query) {
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) {
        if (value === undefined)
            continue;
        for (const one of Array.isArray(value) ? value : [value])
            pairs.append(name, String(one));
    }
    const text = pairs.toString();
    return text === "" ? "" : `?${text}`;
}
/** A redirect that was not followed says where to. */
function statusOf({ status, headers }) {
    const location = headers.get("location");
    return status >= 300 && status < 400 && location !== null
        ? `${status} (it moved to ${location.replace(/[?#].*/s, "")})`
        : status;
}
/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter(header) {
    if (header === null)
        return undefined;
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
const reasons = {
    ECONNREFUSED: "connection refused",
    ENOTFOUND: "unknown host",
    EAI_AGAIN: "no name server",
    ECONNRESET: "connection cut",
    EPIPE: "connection cut",
    UND_ERR_SOCKET: "connection cut",
    ETIMEDOUT: "time-out",
    UND_ERR_CONNECT_TIMEOUT: "time-out",
    UND_ERR_HEADERS_TIMEOUT: "time-out",
    UND_ERR_BODY_TIMEOUT: "time-out",
};
/** What happened instead of an answer, in a few words. */
function reasonOf(error) {
    let words = "no answer";
    for (let at = error; at; at = at.cause ?? at.errors?.[0]) {
        if (at instanceof TooLarge)
            return at.message;
        if (at.name === "TimeoutError")
            return "time-out";
        const known = reasons[at.code ?? ""];
        if (known)
            return known;
        if (at.message)
            words = at.message === "terminated" ? "connection cut" : oneLine(at.message);
    }
    return words;
}
/** The message in an error's body: of Airflow, MLflow, GitHub, registries; else its first words. */
function told(body) {
    try {
        const { detail, message, title, errors } = JSON.parse(body);
        for (const words of [detail, message, title, errors]) {
            if (typeof words === "string" && words !== "")
                return oneLine(words);
            if (words !== undefined && words !== null)
                return oneLine(JSON.stringify(words));
        }
    }
    catch { }
    return body.trimStart().startsWith("<") ? "" : oneLine(body);
}
const oneLine = (text) => {
    const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};


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

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   v: () => (/* binding */ manifestShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** What lies beside a release at its target: which commit it is, byte for byte, and what Airflow makes of it. */

const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const expectedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Within the release. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** SHA-256 of its text with lines that end in LF, as Airflow keeps it. */
    source: sha256,
    /** DAGs that it makes, as far as its source tells. */
    dagIds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** It may make others too: which is known only when it runs. */
    open: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const manifestShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("mlops-actions/sync-manifest/1"),
    release: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** ISO 8601, UTC. */
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Tells two syncs of the same commit apart. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The release that was live before. */
    former: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Name → reference with digest, as they were pinned. */
    images: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Path within the release → SHA-256 of its bytes. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256),
    /** The files that Airflow makes DAGs from. */
    dags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(expectedFile),
});
/** `nonce`: random, hexadecimal. */
function manifestOf({ commit, current, ...rest }, time, nonce) {
    return {
        schema: "mlops-actions/sync-manifest/1",
        release: releaseId(time, commit, nonce),
        ...(commit !== undefined && { commit }),
        time: time.toISOString(),
        nonce,
        ...(current && { former: current.release }),
        ...rest,
    };
}
/** `20261121T104500Z-0c0ffee-3f2a`: sorts by time, names the commit. */
function releaseId(time, commit, nonce) {
    const stamp = time.toISOString().replace(/[-:]|\.\d+/g, "");
    return [stamp, (commit ?? "local").slice(0, 7), nonce.slice(0, 4)].join("-");
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
function objectionsTo({ current, foreign }, plan, files, { adopt, "allow-mass-delete": allowed }) {
    const objections = [];
    if (foreign.length > 0 && !adopt)
        objections.push(`The target holds what no sync has put there (${foreign.slice(0, 5).join(", ")}). Name an empty folder, or set adopt: true: releases go beside it then, and it stays as it is.`);
    if (!allowed && removesMost(plan, current, files))
        objections.push(`${plan.removed.length} of ${Object.keys(current?.files ?? {}).length} live files would be gone, more than half. If that is meant, set allow-mass-delete: true; else look at path, sync.include and sync.exclude.`);
    return objections;
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ syncSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** The section `sync:` of mlops.yml. Fills its own defaults when given `{}`. */

const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]);
const syncSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The folder whose contents Airflow gets; the one of dags.path when left out."),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("Where Airflow takes its DAGs from: folder:DIR."),
    include: globs.describe("Only these files, patterns as in .gitignore; all when empty."),
    exclude: globs.describe("Not these files; patterns as in .gitignore. Caches, .git and .env files never go along."),
    keep: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(5).describe("How many releases stay at the target."),
    "proof-time": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 90s or 5m")
        .default("5m")
        .describe("How long Airflow may take to read a release before the former one is put back."),
    "airflow-path": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .startsWith("/", "is not an absolute path")
        .optional()
        .describe("The path at which Airflow sees the target's current release; found out when left out."),
});


/***/ })

};
