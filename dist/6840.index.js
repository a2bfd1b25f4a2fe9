export const id = 6840;
export const ids = [6840];
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

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findingOutputs)
/* harmony export */ });
/** Outputs that all checks of DAGs have. */
const findingOutputs = {
    findings: "The findings as JSON; as many of the most severe as an output can hold.",
    errors: "How many of them are errors.",
    warnings: "How many of them are warnings.",
    dags: "How many DAGs were looked at.",
    "sarif-file": "Path of the SARIF file, if one was asked for.",
};


/***/ }),

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _dags_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9482);
/* harmony import */ var _kernel_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3369);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202);
/* harmony import */ var _dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4466);
/* harmony import */ var _dags_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1929);






/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_kernel_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: "lint-dags",
    summary: "Reads Airflow DAGs without running them: what is wrong, on the line where it is wrong, and what changed in the graph.",
    inputs: {
        path: _dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .dagsPath */ .jA,
        "airflow-version": _dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .airflowVersion */ .$l,
        "changed-only": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            help: "Look only at DAGs that differ from base, be it through a module that they import.",
            default: "false",
        }),
        base: (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            help: "Branch or commit to compare with. Default: the pull request's base, or origin's main branch.",
            example: "origin/main",
        }),
        "fail-on": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .failLevels */ ._R, {
            help: "The least severity that fails the check.",
            default: "error",
            setting: "lint.fail-on",
        }),
        "sarif-file": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({ help: "Write the findings to this file as SARIF, for code scanning.", example: "lint.sarif" }),
    },
    argument: "path",
    outputs: _dags_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .findingOutputs */ .c,
    sections: { airflow: _dags_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .airflowSettings */ .Y, dags: _dags_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .dagsSettings */ .J, lint: _lint_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .lintSettings */ .N },
    permissions: { contents: "read" },
    examples: ["lint-dags", "lint-dags dags/ --fail-on warning", "lint-dags --changed-only true --base origin/main"],
    async run({ inputs, config, host, settingOf }) {
        const started = performance.now();
        const [{ Git }, { changeSince, marked }, { checkGuarded }, { capital, isRefused, reportFindings }, { lintSummary }, { closingLine },] = await Promise.all([
            __webpack_require__.e(/* import() */ 6010).then(__webpack_require__.bind(__webpack_require__, 6010)),
            __webpack_require__.e(/* import() */ 4515).then(__webpack_require__.bind(__webpack_require__, 4515)),
            __webpack_require__.e(/* import() */ 4343).then(__webpack_require__.bind(__webpack_require__, 4343)),
            __webpack_require__.e(/* import() */ 1129).then(__webpack_require__.bind(__webpack_require__, 1129)),
            __webpack_require__.e(/* import() */ 8430).then(__webpack_require__.bind(__webpack_require__, 8430)),
            __webpack_require__.e(/* import() */ 7812).then(__webpack_require__.bind(__webpack_require__, 7812)),
        ]);
        const folder = inputs["working-directory"];
        const paths = inputs.path.map((given) => (0,_dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(folder, given));
        const git = new Git(folder, { signal: host.signal, trusted: host.event.name !== "local" });
        const change = await changeSince(git, inputs.base ?? host.event.base, inputs["changed-only"], host);
        const report = await checkGuarded({
            folder,
            paths,
            airflowVersion: inputs["airflow-version"],
            airflowVersionIn: settingOf("airflow-version"),
            settings: config.lint,
            change,
            skip: new Map(),
        }, host);
        const { airflow, files, pictures } = report;
        const findings = await marked(report.findings, change, git);
        const dags = files.reduce((sum, file) => sum + file.dags.length, 0);
        const refused = isRefused(findings, inputs["fail-on"]);
        host.log(`Read for Airflow ${airflow.version}: ${airflow.because}.`);
        const inRepository = git.prefix() ?? "";
        const sarifFile = inputs["sarif-file"];
        await reportFindings(host, { action: "lint-dags", findings, dags, sarifFile, folder, prefix: inRepository });
        await host.annotate(findings);
        await host.summary(lintSummary({
            refused,
            findings,
            files: files.length,
            dags,
            how: `for Airflow ${airflow.version} (${airflow.because}), without running them`,
            base: change?.base,
            changedOnly: inputs["changed-only"],
            pictures,
            sourceUrl: host.sourceUrl && [host.sourceUrl, inRepository].join("/").replace(/\/+$/, ""),
        }));
        host.record({ airflow: airflow.version, dags, findings: findings.length, refused });
        const seconds = (performance.now() - started) / 1000;
        const because = files.length === 0 && !inputs["changed-only"]
            ? `No DAG file was found in ${paths.map(_dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT).join(", ")}: nothing was checked. Name the folder of your DAGs in path.`
            : `${capital(closingLine(findings, files.length, seconds))}.`;
        return { result: refused ? "refused" : "ok", because, details: () => ({ airflow: { ...airflow }, files }) };
    },
}));


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

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** The single source of action.yml, README tables, CLI flags and help, and of the types that `run` sees. */
const defineAction = (action) => action;


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

/***/ 6290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
// Made by `npm run generate`; changes here are lost.
/** The ids of all rules. */
const ruleIds = [
    "airflow3-moved",
    "airflow3-removed",
    "analysis-limit",
    "branch-to-unknown-task",
    "container-without-resources",
    "dag-cycle",
    "dag-never-called",
    "duplicate-dag-id",
    "duplicate-task-id",
    "empty-dag",
    "hard-coded-mlflow-uri",
    "hard-coded-secret",
    "hidden-dag-file",
    "image-not-built",
    "image-not-pinned",
    "import-raises",
    "invalid-id",
    "invalid-schedule",
    "isolated-task",
    "join-after-branch",
    "missing-argument",
    "no-explicit-schedule",
    "python-syntax",
    "runtime-varying-value",
    "schedule-without-start-date",
    "secret-in-plain-environment",
    "templated-bash-injection",
    "top-level-connection-get",
    "top-level-io",
    "top-level-mlflow-call",
    "top-level-variable-get",
    "training-without-retries",
    "undefined-name",
    "unknown-argument",
    "unresolved-import",
    "unused-ignore",
];


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lintSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _rules_ids_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6290);
/** The section `lint:` of mlops.yml. */


const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error", "warning", "info"]);
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1));
const ruleSetting = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["off", "error", "warning", "info"]),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["off", "error", "warning", "info"])
            .optional()
            .describe("How bad its findings are; off: not run."),
        paths: globs.optional().describe("Only in these files; patterns as in .gitignore."),
        ignore: globs.optional().describe("Not in these files; patterns as in .gitignore."),
    }),
]);
const rules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(_rules_ids_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Z.map((id) => [id, ruleSetting.optional()])));
/** Fills its own defaults when given `{}`. A rule's setting is a severity, `off`, or a severity with paths. */
const lintSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error", "warning", "never"])
        .default("error")
        .describe("The least severity that fails the check."),
    rules: rules.prefault({}).describe("Severity, off and paths of single rules."),
    exclude: globs.default([]).describe("Files that are not checked; patterns as in .gitignore."),
});


/***/ })

};
