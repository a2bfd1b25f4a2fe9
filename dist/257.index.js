export const id = 257;
export const ids = [257];
export const modules = {

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _clients_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6010);
/* harmony import */ var _dags_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9482);
/* harmony import */ var _kernel_action_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3369);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3816);
/* harmony import */ var _kernel_fork_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1311);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2866);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8430);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7812);
/* harmony import */ var _validate_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7203);
/* harmony import */ var _dags_findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1129);
/* harmony import */ var _dags_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4466);













const notYet = "is not built yet: only process is";
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_kernel_action_js__WEBPACK_IMPORTED_MODULE_11__/* .defineAction */ .Q)({
    name: "validate-dags",
    summary: "Imports Airflow DAGs in a real Airflow: what it refuses, on the line that makes it, and the graphs that it sees.",
    inputs: {
        path: _dags_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .dagsPath */ .jA,
        "airflow-version": _dags_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .airflowVersion */ .$l,
        requirements: {
            ...(0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .path */ .Ae)({
                help: "Make an environment from this requirements file, once. Default: requirements.txt if there is one, else Airflow alone.",
                example: "requirements.txt",
                setting: "validate.requirements",
            }),
            check: (given, folder) => given === undefined || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, given), { throwIfNoEntry: false })?.isFile() ?? false)
                ? []
                : [
                    {
                        what: `there is no file ${given} in ${folder}`,
                        fix: "Name the file that your Airflow is installed from.",
                    },
                ],
        },
        python: (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .path */ .Ae)({
            help: "A Python that has Airflow and all that the DAGs import: a path, or a name on the PATH.",
            example: ".venv/bin/python",
            setting: "validate.python",
        }),
        image: {
            ...(0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)({ help: "Not built yet: import the DAGs in this image.", example: "registry.example.org/airflow:3.2.2" }),
            parse() {
                throw new _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .BadValue */ .FQ(notYet.replace("only process is", "DAGs are imported on this machine"), "Give python or requirements.");
            },
        },
        isolation: {
            ...(0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(["image", "namespaces", "process"], {
                help: "How DAG files are kept from the rest of the machine. Only process is built yet.",
                default: "process",
                setting: "validate.isolation",
            }),
            parse(value) {
                if (value === "process")
                    return value;
                if (value === "image" || value === "namespaces")
                    throw new _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .BadValue */ .FQ(notYet, "Write process.");
                throw new _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .BadValue */ .FQ("is not one of image, namespaces, process", "Write process.");
            },
        },
        "fail-on": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(_dags_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .failLevels */ ._R, {
            help: "The least severity that fails the check.",
            default: "error",
            setting: "validate.fail-on",
        }),
        "sarif-file": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .path */ .Ae)({ help: "Write the findings to this file as SARIF, for code scanning.", example: "dags.sarif" }),
    },
    argument: "path",
    outputs: { ..._dags_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .findingOutputs */ .cp, "import-errors": "How many DAG files Airflow can't import." },
    sections: { airflow: _dags_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .airflowSettings */ .Y, dags: _dags_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .dagsSettings */ .J, validate: _validate_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .validateSettings */ .S },
    permissions: { contents: "read" },
    examples: ["validate-dags --python .venv/bin/python", "validate-dags dags/ --requirements requirements.txt"],
    async run({ inputs, config, host }) {
        const started = performance.now();
        const folder = inputs["working-directory"];
        const paths = inputs.path.map((given) => (0,_dags_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .within */ .ux)(folder, given));
        refuseForks(host.event);
        if (process.platform === "win32")
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("Airflow does not run on Windows", "this job", "Run it on Linux or macOS; lint-dags runs anywhere.");
        if (inputs.python !== undefined && inputs.requirements !== undefined)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("python and requirements are both given", "input python", "Give one of them.");
        const { environmentOf, readRepository, validate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(858), __webpack_require__.e(721), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 1259));
        const around = { folder, cache: host.cache, signal: host.signal, log: (line) => host.log(line) };
        const repository = readRepository(folder);
        const environment = await host.group("The environment", () => environmentOf(inputs, repository, around));
        host.log(`Airflow ${environment.airflow} of ${environment.from}.`);
        const home = await host.tempDir();
        const plugins = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "plugins")) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "plugins") : undefined;
        const importPath = (file) => [...importFolders(file, paths, folder), ...(plugins ? [plugins] : [])];
        const validated = await validate({ paths, environment, repository, settings: config.validate, home, plugins, importPath }, around, host);
        const { findings, files, dags, importErrors, pictures, python } = validated;
        for (const { path: file, text: said } of validated.logs) {
            await host.group(`What Airflow said of ${file}`, async () => host.log(said));
        }
        const refused = (0,_dags_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .isRefused */ .H0)(findings, inputs["fail-on"]);
        const prefix = new _clients_git_js__WEBPACK_IMPORTED_MODULE_2__/* .Git */ .T(folder).prefix() ?? "";
        const sarifFile = inputs["sarif-file"];
        await (0,_dags_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFindings */ .LH)(host, { action: "validate-dags", findings, dags, sarifFile, folder, prefix });
        host.output("import-errors", importErrors);
        await host.annotate(findings);
        await host.summary((0,_render_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .lintSummary */ .c)({
            refused,
            findings,
            files: files.length,
            dags,
            did: "Imported",
            how: `in Airflow ${environment.airflow} on Python ${python} (${environment.from}), each in a process of its own (isolation: process)`,
            base: undefined,
            changedOnly: false,
            pictures,
            sourceUrl: host.sourceUrl && [host.sourceUrl, prefix].join("/").replace(/\/+$/, ""),
        }));
        host.record({
            airflow: environment.airflow,
            isolation: inputs.isolation,
            dags,
            importErrors,
            findings: findings.length,
            refused,
        });
        const seconds = (performance.now() - started) / 1000;
        const because = files.length === 0
            ? `No DAG file was found in ${paths.map(_dags_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .named */ .KT).join(", ")}: nothing was imported. Name the folder of your DAGs in path.`
            : `${(0,_dags_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .capital */ .Nx)((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .closingLine */ .oM)(findings, files.length, seconds))}.`;
        const { airflow, from } = environment;
        return {
            result: refused ? "refused" : "ok",
            because,
            details: () => ({ environment: { airflow, python, from }, files }),
        };
    },
}));
/** Limits keep mistakes in, not malice: a fork's code could read what the job holds. */
function refuseForks(event) {
    if (!(0,_kernel_fork_js__WEBPACK_IMPORTED_MODULE_12__/* .isFromFork */ .t)(event))
        return;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("the code comes from a fork, and this isolation does not keep it from what the job holds", "input isolation", "Leave this step out there (if: github.event.pull_request.head.repo.full_name == github.repository): lint-dags " +
        "checks forks without running their code. The levels namespaces and image, which will run it safely, are not built yet.");
}
/** What Airflow would have on its import path: its DAGs folder, which of a single file is not known. */
function importFolders(file, paths, folder) {
    const given = paths.find((one) => one === "." || file === one || file.startsWith(`${one}/`)) ?? ".";
    return given === file ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), folder] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, given)];
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

/***/ 1311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isFromFork)
/* harmony export */ });
/** Whether the event is about code from a fork: written by someone who may not push here. */
function isFromFork({ payload }) {
    const pull = at(payload, "pull_request");
    if (pull !== undefined)
        return differ(at(pull, "head", "repo", "full_name"), at(pull, "base", "repo", "full_name"));
    const run = at(payload, "workflow_run");
    return run !== undefined && differ(at(run, "head_repository", "full_name"), at(payload, "repository", "full_name"));
}
/** A fork that was deleted has no name any more. Where the base has none, nothing is said of either. */
const differ = (head, base) => base !== undefined && head !== base;
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (found === null || typeof found !== "object")
            return undefined;
        found = found[key];
    }
    return found ?? undefined;
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

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ validateSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/** The section `validate:` of mlops.yml. Fills its own defaults when given `{}`. */


const seconds = (preset) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 30s or 2m")
    .default(preset)
    .transform((text) => (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ help: "", default: preset }).parse(text))
    .refine((span) => span > 0, "is no time at all: write a time span such as 30s");
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const validateSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    python: file.optional().describe("A Python that has Airflow and all that the DAGs import."),
    requirements: file
        .optional()
        .describe("The requirements file to make an environment from. Default: requirements.txt, if there is one."),
    isolation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["image", "namespaces", "process"])
        .default("process")
        .describe("How DAG files are kept from the rest of the machine. Only process is there yet: limits, nothing more."),
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "never"])
        .default("error")
        .describe("The least severity that fails the check."),
    "time-limit": seconds("30s").describe("An import that takes longer is stopped, as Airflow does after 30s."),
    "load-limit": seconds("10s").describe("An import that takes longer is a warning: Airflow repeats it all day."),
});


/***/ })

};
