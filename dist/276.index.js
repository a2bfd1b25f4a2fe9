export const id = 276;
export const ids = [276];
export const modules = {

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ gate_model)
});

// EXTERNAL MODULE: ./build/src/clients/mlflow.js + 1 modules
var mlflow = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/gate/candidate.js
/** What the input `candidate` names. */

const candidate_forms = "run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, or what trigger-training gave as mlflow-runs";
/** Reads `run:ID`, `runs:ID,ID`, `version:NAME/N`, `alias:NAME@ALIAS`, or the JSON of `mlflow-runs`; throws BadValue. */
function candidateFrom(text) {
    if (text.startsWith("["))
        return { kind: "runs", runs: fromTraining(text) };
    const [, kind, rest = ""] = /^(runs?|version|alias):(.+)$/s.exec(text) ?? [];
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
            help: "The model that is judged: run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, or the output mlflow-runs of trigger-training.",
            example: "version:skin_cancer/7",
            required: true,
        }),
        mode: (0,inputs/* parsedAs */.Qv)("evaluate|promote", parseMode, {
            help: "evaluate: judge, and change nothing. promote: move the champion's alias to a model that passes. rollback and explain are not built yet.",
            default: "promote",
        }),
        "on-refusal": (0,inputs/* oneOf */.yL)(["fail", "skip"], {
            help: "What a model that does not pass does to the job: fail it, or end it well without promoting.",
            default: "fail",
        }),
        ...mlflow/* mlflowInputs */.hI,
    },
    outputs: {
        verdict: "pass, fail, inconclusive, or error when MLflow could not be asked.",
        evidence: "What was judged, rule by rule, as JSON.",
        "model-version": "The version that passed, as models:/NAME/VERSION; of gate.model where it was promoted.",
    },
    sections: { gate: settings/* gateSettings */.d, mlflow: settings/* mlflowSettings */.Z, state: release_settings/* stateSettings */.Z },
    permissions: { contents: "write" },
    examples: [
        "gate-model --candidate version:skin_cancer/7 --mode evaluate",
        "gate-model --candidate run:0123456789abcdef0123456789abcdef --mlflow-url https://mlflow.example.org",
    ],
    async run({ inputs, config, host }) {
        if (config.gate.rules.length === 0)
            throw new errors/* UserError */.yo("has no rules, and nothing passes without one", "gate.rules in mlops.yml", "Write for example: gate: { rules: [{ metric: prediction_accuracy, at-least: 0.8 }] }");
        try {
            const { gateModel } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 6108));
            const { candidate: wanted, mode } = inputs;
            const gated = await gateModel({ wanted, mode, access: inputs, directory: inputs["working-directory"], ...config }, host);
            const { verdict, evidence, because, uri } = gated;
            host.output("verdict", verdict);
            host.output("evidence", evidence);
            host.output("model-version", uri ?? "");
            const skipped = verdict !== "pass" && inputs["on-refusal"] === "skip";
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
function parseMode(value) {
    if (value === "evaluate" || value === "promote")
        return value;
    if (value === "rollback" || value === "explain")
        throw new inputs/* BadValue */.FQ("is not built yet", "Write evaluate or promote; an alias is moved back by hand in MLflow.");
    throw new inputs/* BadValue */.FQ("is not one of evaluate, promote, rollback, explain", "Write evaluate or promote.");
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ mlflowSettings),
/* harmony export */   d: () => (/* binding */ gateSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** The sections `gate:` and `mlflow:` of mlops.yml. */

const comparisons = ["at-least", "at-most", "no-worse-than"];
/** Keys that are kept for later versions: who writes one must not think that it has an effect. */
const notYet = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
    .refine((given) => given === undefined, { error: `is not built yet: ${what}` })
    .optional()
    .describe("Not built yet: refused.");
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("A metric of the candidate's run, as MLflow names it."),
    "at-least": zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe("The smallest value that passes."),
    "at-most": zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe("The largest value that passes."),
    "no-worse-than": zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("champion").optional().describe("The model that serves now, by the same metric."),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe("How much worse than the champion still passes, in the metric's own unit. Default: 0."),
    better: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["higher", "lower"])
        .optional()
        .describe("Which values of the metric are better, for no-worse-than. Default: higher."),
    confidence: notYet("bare values are compared, of which no confidence can be claimed. Take it out"),
    "better-than": notYet("write no-worse-than: champion, without a margin"),
})
    .superRefine((given, context) => {
    const named = comparisons.filter((name) => given[name] !== undefined);
    if (named.length !== 1) {
        const found = named.length === 0 ? "none" : named.join(" and ");
        context.addIssue({
            code: "custom",
            message: `a rule has one of ${comparisons.join(", ")}; here is ${found}`,
            path: [],
        });
    }
    for (const name of ["margin", "better"])
        if (given[name] !== undefined && given["no-worse-than"] === undefined)
            context.addIssue({ code: "custom", message: `${name} belongs to no-worse-than`, path: [name] });
});
/** Fills its own defaults when given `{}`. */
const gateSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rule).default([]).describe("All of them have to pass."),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Registered model that is promoted and served; a version of another one is copied into it. Default: the candidate's own."),
    "champion-alias": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(?!latest$|v\d+$)[\w-]+$/i, {
        error: "has to be letters, digits, _ and -, and not latest or v1, which MLflow keeps for itself",
    })
        .default("champion")
        .describe("Alias of the version that serves."),
    first: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["pass", "inconclusive"])
        .default("inconclusive")
        .describe("What no-worse-than: champion says while there is no champion."),
});
const mlflowSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("MLflow's tracking server."),
});


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stateSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** The section `state:` of mlops.yml. */

/** Fills its own defaults when given `{}`. */
const stateSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Git repository that keeps promotions and release records: an address or a path. Default: this one."),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(?!-)[\w./-]+$/, { error: "has to be the name of a branch" })
        .default("mlops-state")
        .describe("Branch of its own for them; made when it is not there."),
});


/***/ })

};
