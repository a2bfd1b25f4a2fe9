export const id = 7129;
export const ids = [7129,759];
export const modules = {

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ airflowVersion),
/* harmony export */   Ig: () => (/* binding */ wrongWith),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   _R: () => (/* binding */ failLevels),
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
/** Of the input `fail-on`. */
const failLevels = ["error", "warning", "never"];
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

/***/ 7129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ sync_dags)
});

// EXTERNAL MODULE: ./build/src/clients/airflow-inputs.js
var airflow_inputs = __webpack_require__(3054);
// EXTERNAL MODULE: ./build/src/dags/settings.js
var settings = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/src/images/built.js
var built = __webpack_require__(7076);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/actor.js
var kernel_actor = __webpack_require__(9894);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var kernel_inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/src/sync/drift.js
var drift = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/src/sync/manifest.js
var manifest = __webpack_require__(2928);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
;// CONCATENATED MODULE: ./build/src/sync/targets/index.generated.js
// Made by `npm run generate`; changes here are lost.
/** All kinds of targets by the name of their file; one is loaded when it is asked for. */
const targets = {
    folder: {
        form: "folder:DIR",
        example: "folder:/srv/airflow/team",
        help: "Airflow reads DIR/current",
        pattern: /^folder:(?<dir>[^\0]+)$/,
        load: () => __webpack_require__.e(/* import() */ 1478).then(__webpack_require__.bind(__webpack_require__, 1478)).then((module) => module.default),
    },
    git: {
        form: "git+URL#branch",
        example: "git+https://github.com/acme/dags#airflow-live",
        help: "a branch that Airflow's git bundle or git-sync follows, airflow-live when left out; URL without credentials, or a path",
        pattern: /^git\+(?<url>https?:\/\/[^\s@#/]+\/[^\s#]+|ssh:\/\/[^\s#:@]+(?:@[^\s#@]+)?|[\w.-]+@[\w.-]+:[^\s#]+|file:\/\/\/[^#\0]+|[^#\0:]+)(?:#(?<branch>(?!-)[^\s#~^:?*[\\]+))?$/,
        load: () => __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 488)).then((module) => module.default),
    },
    observe: {
        form: "observe:",
        example: "observe:",
        help: "nothing is written: Airflow, or git-sync beside it, follows this repository itself, and is only looked at",
        pattern: /^observe:$/,
        load: () => __webpack_require__.e(/* import() */ 6692).then(__webpack_require__.bind(__webpack_require__, 6692)).then((module) => module.default),
    },
    s3: {
        form: "s3://BUCKET/PREFIX",
        example: "s3://company-airflow/dags",
        help: "a DAG bundle of Airflow, or a sidecar, copies what lies below PREFIX/; S3, MinIO and their like",
        pattern: /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]+[a-z0-9])\/(?<prefix>(?!\.{1,2}(?:\/|$))[\w.=+@-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.=+@-]+)*)\/?$/,
        load: () => __webpack_require__.e(/* import() */ 5897).then(__webpack_require__.bind(__webpack_require__, 5897)).then((module) => module.default),
    },
};

;// CONCATENATED MODULE: ./build/src/sync/open.js
/** The target that a text names: `folder:/srv/airflow/team`. */



const kinds = Object.values(targets);
/** The forms and what they mean, for help. */
const targetForms = kinds.map(({ form, help }) => `${form} (${help})`).join(", ");
const kindOf = (text) => targets[(/^(\w+)[:+]/.exec(text)?.[1] ?? "")];
/** Throws BadValue when the text names no target. */
function checkTarget(text) {
    const kind = kindOf(text);
    if (kind?.pattern.test(text))
        return;
    if (kind)
        throw new kernel_inputs/* BadValue */.FQ(`is no ${kind.form}`, `${kind.form}: ${kind.help}. For example: ${kind.example}`);
    throw new kernel_inputs/* BadValue */.FQ("is no target", `Write ${kinds.map(({ form }) => form).join(", or ")}.`);
}
/** `text` has passed `checkTarget`. */
async function openTarget(text, around) {
    const kind = kindOf(text);
    return (await kind.load()).open({ ...kind.pattern.exec(text)?.groups }, around);
}
/** The release to go back to: the one of that id, or the one before the live one. Throws UserError when it is not kept. */
async function keptRelease(wanted, target, current) {
    const id = wanted ?? current?.former;
    const found = id === undefined ? undefined : await target.manifest(id);
    if (found)
        return found;
    const others = (await target.kept()).filter((release) => release !== current?.release);
    throw new errors/* UserError */.yo(id === undefined ? "there is no release before the live one" : `there is no release ${id} at the target`, "input release", others.length > 0
        ? `Name one that is kept: ${others.slice(0, 20).join(", ")}.`
        : "Nothing else is kept: sync the commit that you want.");
}

// EXTERNAL MODULE: ./build/src/sync/planned.js
var planned = __webpack_require__(5395);
// EXTERNAL MODULE: ./build/src/sync/settings.js
var sync_settings = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/src/actions/dags/inputs.js
var inputs = __webpack_require__(4466);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/circumstances.js
/** What a sync is asked for beside the files: by whom, of which commit, with which images. */


function onlyPath(paths, folder) {
    const [first = ".", ...others] = paths;
    const [problem] = (0,inputs/* wrongWith */.Ig)(first, folder);
    if (problem)
        throw new errors/* UserError */.yo(problem.what, "dags.path in mlops.yml", problem.fix);
    if (others.length === 0)
        return first;
    throw new errors/* UserError */.yo(`a sync takes one folder, and dags.path names ${paths.length}`, "input path", "Name the folder whose contents Airflow gets, as path or as sync.path in mlops.yml.");
}
/** As `Git.head`, which is loaded for it. */
async function headOf(folder, signal) {
    const { Git } = await __webpack_require__.e(/* import() */ 3629).then(__webpack_require__.bind(__webpack_require__, 6010));
    return new Git(folder, { signal }).head();
}
/** Throws UserError for an input that the mode has no use for. */
function refuseForeign(mode, { release, plan, drift }) {
    if (release !== undefined && mode !== "rollback")
        throw new errors/* UserError */.yo("is for mode rollback alone", "input release", "Leave it out, or set mode: rollback.");
    if (plan !== undefined && mode !== "apply")
        throw new errors/* UserError */.yo("is for mode apply alone", "input plan", "Leave it out, or set mode: apply.");
    if (drift === "keep" && mode === "rollback")
        throw new errors/* UserError */.yo("a release that is kept is made live as it is: nothing of others can be kept in it", "input drift", "Set drift: overwrite for this rollback, or sync the commit that you want.");
}
/** A release that the target keeps, to be made live without writing files. */
const offerOf = (kept) => ({
    files: [],
    hashes: kept?.files ?? {},
    dags: kept?.dags ?? [],
    kept: kept?.kept,
});
/** Throws UserError. */
function refuseRollback() {
    throw new errors/* UserError */.yo("is not possible with target observe:, where Airflow follows the repository itself", "input mode", "Revert the commit in the repository.");
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
                help: `Where Airflow takes its DAGs from: ${targetForms}.`,
                required: true,
                example: "folder:/srv/airflow/team",
                setting: "sync.target",
            }),
            parse(value) {
                checkTarget(value);
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
            parse: built/* builtFrom */.d,
        },
        adopt: (0,kernel_inputs/* boolean */.zM)({
            help: "Sync to a target that holds other things: none of them is lost.",
            default: "false",
        }),
        "allow-mass-delete": (0,kernel_inputs/* boolean */.zM)({
            help: "Go on when more than half of the live files would be gone.",
            default: "false",
        }),
        drift: (0,kernel_inputs/* oneOf */.yL)(drift/* driftChoices */.Ip, {
            help: "When others have changed the live files: refuse the sync, keep their changes, overwrite them, or ignore, which does not look.",
            default: "refuse",
            setting: "sync.drift",
        }),
        plan: {
            ...(0,kernel_inputs/* text */.Qq)({
                help: "For apply: the output plan of an earlier step with mode: plan. It is done as it is, or not at all.",
            }),
            parse: planned/* parsePlanned */.Y,
        },
        ...airflow_inputs/* airflowInputs */.i,
    },
    argument: "path",
    outputs: {
        plan: "What changes, as JSON: from, added, changed, removed, unchanged, contents, drift, leftOut, hidden, pinned, unpinned.",
        release: "Id of the release that is live now; empty when none is.",
        live: "proven: Airflow has read it. rolled-back: the former release is live, proven. unknown: nobody knows. planned, unchanged: what was live still is.",
    },
    sections: { airflow: settings/* airflowSettings */.Y, dags: settings/* dagsSettings */.J, sync: sync_settings/* syncSettings */.H },
    permissions: { contents: "read" },
    examples: [
        "sync-dags dags --target folder:/srv/airflow/team --mode plan",
        "sync-dags dags --target folder:/srv/airflow/team --airflow-url https://airflow.example.org --airflow-username ci",
        "sync-dags --target folder:/srv/airflow/team --mode rollback",
    ],
    async run({ inputs, config, host }) {
        const [{ readSource }, { lookAt }, { makeLive }, { untouched }, { report }, { connectAirflow }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6858), __webpack_require__.e(298), __webpack_require__.e(9511)]).then(__webpack_require__.bind(__webpack_require__, 9511)),
            __webpack_require__.e(/* import() */ 9888).then(__webpack_require__.bind(__webpack_require__, 9888)),
            __webpack_require__.e(/* import() */ 3244).then(__webpack_require__.bind(__webpack_require__, 3244)),
            __webpack_require__.e(/* import() */ 4900).then(__webpack_require__.bind(__webpack_require__, 4900)),
            __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 852)),
            __webpack_require__.e(/* import() */ 6216).then(__webpack_require__.bind(__webpack_require__, 6216)),
        ]);
        const mode = inputs.mode === "auto" ? (/^pull_request/.test(host.event.name) ? "plan" : "apply") : inputs.mode;
        refuseForeign(mode, inputs);
        const folder = inputs["working-directory"];
        const done = new AbortController();
        const signal = AbortSignal.any([host.signal, done.signal]);
        const connect = async () => (inputs["airflow-url"] === undefined ? undefined : connectAirflow(inputs, signal));
        const target = await openTarget(inputs.target, {
            folder,
            settings: config.sync,
            token: host.token,
            scratch: () => host.tempDir(),
            airflow: connect,
            signal: host.signal,
        });
        if (mode === "rollback" && !target.guarantee.writes)
            refuseRollback();
        const airflow = mode === "plan" ? undefined : await untouched(connect());
        const path = inputs.path ?? onlyPath(config.dags.path, folder);
        const { writes, limits } = target.guarantee;
        const images = writes ? (inputs.images ?? {}) : {};
        const airflowVersion = airflow?.version ?? config.airflow.version;
        const asked = { folder, path, target: target.folder, settings: config.sync, airflowVersion, images };
        const [source, commit] = await Promise.all([
            mode === "rollback" ? undefined : readSource(asked, host),
            host.event.sha ?? headOf(folder, host.signal),
        ]);
        const wanted = source && { files: source.hashes, dags: source.dags, commit };
        const page = { host, target: target.name, writes, limits, path, source, choice: inputs.drift };
        if (mode === "plan" && source) {
            const state = await untouched(target.state(wanted));
            const look = await untouched(lookAt(target, state, source, inputs));
            return report({ ...page, ...look, live: "planned", release: state.current?.release });
        }
        const actor = (0,kernel_actor/* actorOf */.d)(host.event);
        const proofSeconds = (0,kernel_inputs/* duration */.p0)({ help: "" }).parse(config.sync["proof-time"]) ?? 0;
        const lock = await untouched(target.lock({ who: actor, seconds: 2 * proofSeconds + 600 }));
        try {
            const state = await untouched(target.state(wanted));
            const { current } = state;
            const kept = source ? undefined : await untouched(keptRelease(inputs.release, target, current));
            const look = await untouched(lookAt(target, state, source ?? offerOf(kept), inputs, kept !== undefined));
            if ("heldBy" in lock)
                look.objections.unshift(`Another sync to ${target.name} is at work: ${lock.heldBy}. Run this one again later.`);
            if (look.objections.length > 0)
                return await report({ ...page, ...look, live: "unchanged", release: current?.release });
            host.output("live", "unknown");
            const { hashes: files, dags, kept: others } = look.offer;
            const made = () => (0,manifest/* manifestOf */.$V)({ commit, actor, current, images, files, dags, kept: others }, new Date(), crypto.randomUUID());
            const next = kept ?? (look.same && current ? { ...current, dags } : made());
            const ended = await makeLive({
                target,
                state,
                next,
                files: kept || look.same ? undefined : look.offer.files,
                plan: look.plan,
                airflow,
                proofSeconds,
                airflowPath: config.sync["airflow-path"],
                environment: inputs.environment,
                host,
            });
            const spared = [ended.release, current?.release, next.release].filter((id) => id !== undefined);
            const pruned = await target.prune(config.sync.keep, spared).catch((error) => {
                host.log(`Old releases stay, they could not be deleted: ${error.message}`);
                return [];
            });
            const seen = target.guarantee.writes ? next.commit : commit;
            const told = { ...(airflow && { airflow: airflow.version }), ...(seen && { commit: seen }) };
            return await report({ ...page, ...look, ...ended, ...told, wanted: next.release, pruned });
        }
        finally {
            if ("unlock" in lock)
                await lock
                    .unlock()
                    .catch((error) => host.log(`The lock ends by itself; it could not be given back: ${error.message}`));
            done.abort();
        }
    },
}));


/***/ }),

/***/ 3054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ neededAirflowInputs),
/* harmony export */   i: () => (/* binding */ airflowInputs)
/* harmony export */ });
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/** What actions that talk to Airflow ask for: apart from the client, which only a run needs. */

const address = {
    help: "Airflow's address, as its own page opens at.",
    example: "https://airflow.example.org",
    setting: "airflow.url",
};
/** The inputs of every action that talks to Airflow. */
const airflowInputs = {
    "airflow-url": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)(address),
    "airflow-username": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ help: "Airflow's user.", example: "ci", setting: "airflow.username" }),
    "airflow-password": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({ help: "The password of airflow-username.", env: "AIRFLOW_PASSWORD" }),
    "airflow-token": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        help: "A bearer token, in place of user and password: for managed Airflows.",
        env: "AIRFLOW_TOKEN",
    }),
};
/** The same for an action that can't do without Airflow. */
const neededAirflowInputs = { ...airflowInputs, "airflow-url": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)({ ...address, required: true }) };


/***/ }),

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dagsSettings),
/* harmony export */   Y: () => (/* binding */ airflowSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
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

/***/ 7076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ builtFrom)
/* harmony export */ });
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/** What build-images hands on. */

/** Reads the output `images` of build-images; throws BadValue. */
function builtFrom(value) {
    let images;
    try {
        images = JSON.parse(value);
    }
    catch { }
    const isMap = images !== null && typeof images === "object" && !Array.isArray(images);
    if (isMap && Object.values(images).every((one) => /^[\w./:-]+@sha256:[0-9a-f]{64}$/.test(String(one))))
        return images;
    throw new _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .FQ("is no JSON object of names and references with digests", 'Hand on the output images of build-images: {"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}.');
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

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ objectionToDrift),
/* harmony export */   Hl: () => (/* binding */ asCommitted),
/* harmony export */   Ip: () => (/* binding */ driftChoices),
/* harmony export */   NZ: () => (/* binding */ unsettled),
/* harmony export */   OB: () => (/* binding */ actualFiles),
/* harmony export */   sn: () => (/* binding */ keeping),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
const driftChoices = ["refuse", "keep", "overwrite", "ignore"];
/** Without what was kept of others: it is drift until the repository has it, or until it is overwritten. */
function asCommitted(manifest) {
    const files = { ...manifest.files };
    for (const [path, sha256] of Object.entries(manifest.kept ?? {}))
        if (sha256 === null)
            delete files[path];
        else
            files[path] = sha256;
    return { ...manifest, files };
}
/** What really lies there, as a manifest's `files`. */
function actualFiles(committed, drift) {
    const files = { ...committed.files };
    for (const { path, sha256 } of drift)
        if (sha256 === undefined)
            delete files[path];
        else
            files[path] = sha256;
    return files;
}
/** Without what the next release does in the same way. */
const unsettled = (drift, { hashes }) => drift.filter(({ path, sha256 }) => hashes[path] !== sha256);
/** A release that takes over what others have done. Which DAGs a file of theirs makes is only known when it runs. */
function keeping(offer, drift) {
    const theirs = new Map(drift.map((one) => [one.path, one]));
    return {
        files: [...offer.files.filter(({ path }) => !theirs.has(path)), ...drift.flatMap(({ file }) => file ?? [])],
        hashes: actualFiles({ files: { ...offer.hashes } }, drift),
        dags: offer.dags.flatMap((dag) => {
            const found = theirs.get(dag.path);
            if (!found)
                return [dag];
            return found.source === undefined ? [] : [{ ...dag, source: found.source, dagIds: [], open: true }];
        }),
        kept: Object.fromEntries(drift.map(({ path }) => [path, offer.hashes[path] ?? null])),
    };
}
const did = {
    changed: "was changed",
    missing: "is gone",
    added: "was added",
};
/** `a.py was changed, b.py is gone and 3 more`. */
function driftWords(drift, most = 5) {
    const named = drift.slice(0, most).map(({ path, kind }) => `${path} ${did[kind]}`);
    const more = drift.length > most ? ` and ${drift.length - most} more` : "";
    return `${named.join(", ")}${more}`;
}
/** What stands against a sync as long as nobody chose what becomes of the drift. */
function objectionToDrift(drift, choice) {
    if (drift.length === 0 || choice !== "refuse")
        return [];
    return [
        `The live release is not as the last sync left it: ${driftWords(drift)}. Take that over into the repository, or set drift: keep or drift: overwrite.`,
    ];
}


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   $v: () => (/* binding */ largeRecord),
/* harmony export */   Ep: () => (/* binding */ sourceHash),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   vb: () => (/* binding */ manifestShape)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/** What lies beside a release at its target: which commit it is, byte for byte, and what Airflow makes of it. */


const isSha256 = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(isSha256);
/** A record of thousands of entries: `z.record` takes a hundred times as long. */
const largeRecord = (holds) => zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(holds));
const expectedFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Within the release. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** SHA-256 of its text with lines that end in LF, as Airflow keeps it. */
    source: sha256,
    /** DAGs that it makes, as far as its source tells. */
    dagIds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** It may make others too: which is known only when it runs. */
    open: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const manifestShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("mlops-actions/sync-manifest/1"),
    release: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]+$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** ISO 8601, UTC. */
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Tells two syncs of the same commit apart. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The release that was live before. */
    former: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Name → reference with digest, as they were pinned. */
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Path within the release → SHA-256 of its bytes. */
    files: largeRecord(isSha256),
    /** Path of what others had done and was kept → SHA-256 of what the commit has in its place; null for nothing. */
    kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha256.nullable()).optional(),
    /** The files that Airflow makes DAGs from. */
    dags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(expectedFile),
});
/** SHA-256 of a text as Airflow keeps it: lines end in LF. */
const sourceHash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
    .update(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"))
    .digest("hex");
/** undefined when it is none. */
function readManifest(text) {
    try {
        return manifestShape.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** `nonce`: random, hexadecimal. */
function manifestOf({ commit, current, kept, ...rest }, time, nonce) {
    return {
        schema: "mlops-actions/sync-manifest/1",
        release: releaseId(time, commit, nonce),
        ...(commit !== undefined && { commit }),
        time: time.toISOString(),
        nonce,
        ...(current && { former: current.release }),
        ...rest,
        ...(kept && { kept }),
    };
}
/** `20261121T104500Z-0c0ffee-3f2a`: sorts by time, names the commit. */
function releaseId(time, commit, nonce) {
    const stamp = time.toISOString().replace(/[-:]|\.\d+/g, "");
    return [stamp, (commit ?? "local").slice(0, 7), nonce.slice(0, 4)].join("-");
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsePlanned),
/* harmony export */   o: () => (/* binding */ objectionsToPlanned)
/* harmony export */ });
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/** A plan that was made earlier, reviewed perhaps, and is to be done as it is or not at all. Pure. */

/** The output `plan` of an earlier run. Throws BadValue. */
function parsePlanned(value) {
    let json;
    try {
        json = JSON.parse(value);
    }
    catch { }
    const { from, contents } = Object(json);
    if ((from === null || typeof from === "string") && typeof contents === "string")
        return { from, contents };
    throw new _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .BadValue */ .FQ("is no plan", "Hand on the output plan of a sync-dags step with mode: plan.");
}
/** Why the plan that was handed over can't be done. */
function objectionsToPlanned(planned, plan) {
    if (planned === undefined)
        return [];
    const live = (release) => (release ? `release ${release}` : "no release");
    if (planned.from !== (plan.from ?? null))
        return [
            `The target has moved since the plan was made: ${live(planned.from)} was live then, ${live(plan.from)} is live now. Make a new plan.`,
        ];
    if (planned.contents !== plan.contents)
        return [
            "The files are not those of the plan. Apply it on the commit, with the images and settings, that it was made with, or make a new one.",
        ];
    return [];
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ syncSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3714);
/** The section `sync:` of mlops.yml. Fills its own defaults when given `{}`. */


const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).default([]);
const syncSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The folder whose contents Airflow gets; the one of dags.path when left out."),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Where Airflow takes its DAGs from: folder:DIR, git+URL#branch, …; the input target tells them all."),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^https?:\/\/[^/@?#\s]+\/?$/, "is not an http or https address without a path")
        .optional()
        .describe("The address of an object store that is not Amazon's; AWS_ENDPOINT_URL when left out."),
    include: globs.describe("Only these files, patterns as in .gitignore; all when empty."),
    exclude: globs.describe("Not these files; patterns as in .gitignore. Caches, .git and .env files never go along."),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftChoices */ .Ip)
        .default("refuse")
        .describe("What becomes of files that others changed at the target: refuse the sync, keep them, overwrite them, or ignore, which does not look."),
    keep: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(5).describe("How many releases stay at the target."),
    "proof-time": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 90s or 5m")
        .default("5m")
        .describe("How long Airflow may take to read a release before the former one is put back."),
    "airflow-path": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\//, "is not an absolute path")
        .optional()
        .describe("The path at which Airflow sees the target's current release; found out when left out."),
});


/***/ })

};
