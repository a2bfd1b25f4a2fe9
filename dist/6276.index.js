export const id = 6276;
export const ids = [6276];
export const modules = {

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ gate_model)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/clients/mlflow-inputs.js
var mlflow_inputs = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/deploy/model.js
var model = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/gate/candidate.js
/** What the input `candidate` names. */

const candidate_forms = "run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, evidence:FILE, or what trigger-training gave as mlflow-runs";
/** Reads `run:ID`, `runs:ID,ID`, `version:NAME/N`, `alias:NAME@ALIAS`, `evidence:FILE`, or the JSON of `mlflow-runs`; throws BadValue. */
function candidateFrom(text) {
    if (text.startsWith("["))
        return { kind: "runs", runs: fromTraining(text) };
    const [, kind, rest = ""] = /^(runs?|version|alias|evidence):(.+)$/s.exec(text) ?? [];
    if (kind === "run" || kind === "runs") {
        const ids = rest
            .split(",")
            .map((id) => id.trim())
            .filter((id) => id !== "");
        const wrong = ids.find((id) => !/^[0-9a-f]{32}$/i.test(id));
        if (ids.length === 0 || wrong !== undefined || (kind === "run" && ids.length > 1)) {
            throw new inputs/* BadValue */.FQ(wrong === undefined ? "does not name one run" : `has "${wrong}", which is no id of an MLflow run`, "An id has 32 hexadecimal digits: MLflow's page of the run shows it. Several are written runs:ID,ID.");
        }
        return { kind: "runs", runs: [...new Set(ids)].map((runId) => ({ runId })) };
    }
    const [, model, version] = (kind === "version" && /^(.+)\/([1-9]\d*)$/s.exec(rest)) || [];
    if (model !== undefined && version !== undefined)
        return { kind: "version", model, version };
    const [, owner, alias] = (kind === "alias" && /^(.+)@([\w-]+)$/s.exec(rest)) || [];
    if (owner !== undefined && alias !== undefined)
        return { kind: "alias", model: owner, alias };
    if (kind === "evidence")
        return { kind, file: rest };
    throw new inputs/* BadValue */.FQ("names no candidate", `Write ${candidate_forms}.`);
}
/** The candidates of a training; all of its runs when none is marked. */
function fromTraining(text) {
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        throw new inputs/* BadValue */.FQ("starts like JSON, but is none", "Hand on the output mlflow-runs of trigger-training as it is.");
    }
    const runs = given;
    const wrong = !Array.isArray(runs) || runs.some((run) => typeof run?.runId !== "string");
    if (wrong)
        throw new inputs/* BadValue */.FQ("is no list of runs with their runId", `Write ${candidate_forms}.`);
    if (runs.length === 0)
        throw new inputs/* BadValue */.FQ("is an empty list: the training left no MLflow run behind", "Let its tasks set the run tag mlops.request-id to the dag run's conf mlops.request-id.");
    const marked = runs.filter(({ role }) => role === "candidate");
    return (marked.length > 0 ? marked : runs).map(({ runId, model, version }) => ({
        runId: String(runId),
        ...(typeof model === "string" && { model }),
        ...((typeof version === "string" || typeof version === "number") && { version: String(version) }),
    }));
}

// EXTERNAL MODULE: ./build/src/gate/settings.js
var settings = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/src/images/built.js
var built = __webpack_require__(7076);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/release/settings.js
var release_settings = __webpack_require__(4826);
;// CONCATENATED MODULE: ./build/src/actions/gate-model.js










/* harmony default export */ const gate_model = ((0,action/* defineAction */.Q)({
    name: "gate-model",
    summary: "Decides by the metrics in MLflow whether a model is good enough to serve, and promotes it if it is.",
    inputs: {
        candidate: (0,inputs/* parsedAs */.Qv)("text", candidateFrom, {
            help: "The model that is judged: run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, the output mlflow-runs of trigger-training, or, to judge again without MLflow, evidence:FILE.",
            example: "version:skin_cancer/7",
        }),
        mode: (0,inputs/* oneOf */.yL)(["evaluate", "promote", "rollback", "explain"], {
            help: "evaluate: judge, and change nothing. promote: move the champion's alias to a model that passes. rollback: move it back to a version that served before. explain: say in words what the policy asks of the candidate and what evidence is missing; nothing is changed, and the job ends well.",
            default: "promote",
        }),
        "model-version": (0,inputs/* parsedAs */.Qv)("text", versionFrom, {
            help: "For rollback: a version that served before, as models:/NAME/VERSION. Default: the one before the champion of gate.model.",
            example: "models:/skin_cancer/6",
        }),
        reason: (0,inputs/* text */.Qq)({ help: "For rollback: why, for the history of promotions.", example: "too many false alarms" }),
        images: (0,inputs/* parsedAs */.Qv)("json", built/* builtFrom */.d, {
            help: "Images by name, as build-images gives them, for rules on lineage. Default: those of the release record of this commit.",
            example: '{"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}',
        }),
        "on-refusal": (0,inputs/* oneOf */.yL)(["fail", "skip"], {
            help: "What a model that does not pass does to the job: fail it, or end it well without promoting.",
            default: "fail",
        }),
        "evidence-file": (0,inputs/* path */.Ae)({
            help: "Write all that the verdict rests on to this file: candidate evidence:FILE judges it again without any server.",
            example: "gate-evidence.json",
        }),
        ...mlflow_inputs/* mlflowInputs */.h,
    },
    outputs: {
        verdict: "pass, fail, inconclusive, or error when MLflow could not be asked.",
        evidence: "What was judged, rule by rule, as JSON.",
        "evidence-file": "Path of the evidence file, if one was asked for.",
        "model-version": "The version that passed, as models:/NAME/VERSION; of gate.model where it was promoted.",
    },
    sections: { gate: settings/* gateSettings */.d, mlflow: settings/* mlflowSettings */.Z, state: release_settings/* stateSettings */.Z },
    permissions: { contents: "write", checks: "write" },
    examples: [
        "gate-model --candidate version:skin_cancer/7 --mode evaluate",
        "gate-model --candidate run:0123456789abcdef0123456789abcdef --mlflow-url https://mlflow.example.org",
        'gate-model --mode rollback --reason "too many false alarms"',
    ],
    async run({ inputs, config, host }) {
        const { candidate: wanted, mode } = inputs;
        const directory = inputs["working-directory"];
        onlyFor(mode, inputs);
        if (mode === "rollback") {
            const { rollback } = await Promise.all(/* import() */[__webpack_require__.e(6422), __webpack_require__.e(4190), __webpack_require__.e(5225)]).then(__webpack_require__.bind(__webpack_require__, 5225));
            const { "model-version": version, reason } = inputs;
            const { uri, because } = await rollback({ wanted: version, reason, access: inputs, directory, ...config }, host);
            host.output("model-version", uri);
            return { result: "ok", because };
        }
        if (wanted === undefined)
            throw new errors/* UserError */.yo("is required, and nothing is given", "input candidate", "For example: version:skin_cancer/7");
        if (wanted.kind === "evidence" && mode !== "evaluate")
            throw new errors/* UserError */.yo("evidence:FILE is judged again, and promotes nothing", "input candidate", "Give mode: evaluate.");
        if (wanted.kind !== "evidence" && config.gate.rules.length === 0)
            throw new errors/* UserError */.yo("has no rules, and nothing passes without one", "gate.rules in mlops.yml", "Write for example: gate: { rules: [{ metric: prediction_accuracy, at-least: 0.8 }] }");
        try {
            const file = inputs["evidence-file"];
            const evidenceFile = file === undefined ? undefined : (0,external_node_path_.resolve)(directory, file);
            const gated = wanted.kind === "evidence"
                ? await (await Promise.all(/* import() */[__webpack_require__.e(1446), __webpack_require__.e(2612)]).then(__webpack_require__.bind(__webpack_require__, 2612))).judgeOffline(wanted.file, directory, host)
                : await (await Promise.all(/* import() */[__webpack_require__.e(1446), __webpack_require__.e(6422), __webpack_require__.e(2612), __webpack_require__.e(4190), __webpack_require__.e(1162)]).then(__webpack_require__.bind(__webpack_require__, 1162))).gateModel({ wanted, mode, access: inputs, images: inputs.images, directory, evidenceFile, ...config }, host);
            const { verdict, evidence, because, uri, check } = gated;
            host.output("verdict", verdict);
            host.output("evidence", evidence);
            host.output("evidence-file", wanted.kind === "evidence" ? "" : (file ?? ""));
            host.output("model-version", uri ?? "");
            if (check)
                await (await __webpack_require__.e(/* import() */ 5585).then(__webpack_require__.bind(__webpack_require__, 5585))).reportCheck(check, host);
            const skipped = inputs["on-refusal"] === "skip";
            return {
                result: gated.ok || skipped ? "ok" : "refused",
                because,
                details: () => ({ verdict, rules: evidence.rules }),
            };
        }
        catch (error) {
            if (error instanceof errors/* RemoteError */.Hi)
                host.output("verdict", "error");
            throw error;
        }
    },
}));
function versionFrom(value) {
    const version = (0,model/* modelVersion */.C5)(value);
    if (version)
        return version;
    throw new inputs/* BadValue */.FQ("is not a version of a registered model", "Write models:/NAME/VERSION, such as models:/cnn_basic/3.");
}
/** Throws UserError for an input that would have no effect. */
function onlyFor(mode, given) {
    const idle = mode === "rollback" ? ["candidate"] : ["model-version", "reason"];
    const [first, ...rest] = idle
        .filter((input) => given[input] !== undefined)
        .map((input) => ({
        what: mode === "rollback" ? "is not for mode rollback, which judges nothing" : "is for mode rollback alone",
        where: `input ${input}`,
        fix: input === "candidate" ? "Leave it out; model-version names a version to go back to." : "Leave it out.",
    }));
    if (first)
        throw errors/* UserError */.yo.of([first, ...rest]);
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
