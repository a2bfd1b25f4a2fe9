export const id = 657;
export const ids = [657];
export const modules = {

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ deploy_model)
});

// EXTERNAL MODULE: ./build/src/clients/mlflow-inputs.js
var mlflow_inputs = __webpack_require__(3355);
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
;// CONCATENATED MODULE: ./build/src/actions/deploy-model/place.js
/** What the input `target` names. */

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
        ...mlflow_inputs/* mlflowInputs */.h,
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
        const [{ serviceEnvironment, versionOf }, { targetFor }, { asking, deploy }, { show }, render] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6422), __webpack_require__.e(2241)]).then(__webpack_require__.bind(__webpack_require__, 2241)),
            __webpack_require__.e(/* import() */ 6102).then(__webpack_require__.bind(__webpack_require__, 6102)),
            __webpack_require__.e(/* import() */ 1068).then(__webpack_require__.bind(__webpack_require__, 1068)),
            __webpack_require__.e(/* import() */ 9554).then(__webpack_require__.bind(__webpack_require__, 9554)),
            __webpack_require__.e(/* import() */ 2919).then(__webpack_require__.bind(__webpack_require__, 2919)),
        ]);
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
        await host.summary(render.deploySummary(done));
        host.record(render.deployRecord(done));
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

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ mlflowInputs)
/* harmony export */ });
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/** What actions that talk to MLflow ask for: apart from the client, which only a run needs. */

const address = {
    help: "MLflow's tracking server. Default: the environment variable MLFLOW_TRACKING_URI.",
    example: "https://mlflow.example.org",
    setting: "mlflow.url",
};
/** The inputs of every action that talks to MLflow; the secrets are the variables of MLflow's own client. */
const mlflowInputs = {
    "mlflow-url": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)(address),
    "mlflow-username": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({ help: "MLflow's user, for basic-auth.", env: "MLFLOW_TRACKING_USERNAME" }),
    "mlflow-password": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({ help: "The password of mlflow-username.", env: "MLFLOW_TRACKING_PASSWORD" }),
    "mlflow-token": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({ help: "A bearer token, in place of user and password.", env: "MLFLOW_TRACKING_TOKEN" }),
};


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
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


/***/ })

};
