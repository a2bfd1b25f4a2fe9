export const id = 257;
export const ids = [257];
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

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _dags_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9482);
/* harmony import */ var _kernel_action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3369);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2866);
/* harmony import */ var _validate_isolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1136);
/* harmony import */ var _validate_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7203);
/* harmony import */ var _dags_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4466);
/* harmony import */ var _dags_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1929);










/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_kernel_action_js__WEBPACK_IMPORTED_MODULE_9__/* .defineAction */ .Q)({
    name: "validate-dags",
    summary: "Imports Airflow DAGs in a real Airflow: what it refuses, on the line that makes it, and the graphs that it sees.",
    inputs: {
        path: _dags_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .dagsPath */ .jA,
        "airflow-version": _dags_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .airflowVersion */ .$l,
        requirements: {
            ...(0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)({
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
        python: (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)({
            help: "A Python that has Airflow and all that the DAGs import: a path, or a name on the PATH.",
            example: ".venv/bin/python",
            setting: "validate.python",
        }),
        image: (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({
            help: "Import the DAGs in this image, by Docker; python names its Python. Default of that: python3.",
            example: "registry.example.org/airflow:3.2.2",
            setting: "validate.image",
        }),
        isolation: (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(["auto", ..._validate_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .levels */ .yr], {
            help: "How DAG files are kept from the rest of the machine; auto: image where one is named, else namespaces where the machine has them, else process.",
            default: "auto",
            setting: "validate.isolation",
        }),
        "fail-on": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(_dags_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .failLevels */ ._R, {
            help: "The least severity that fails the check.",
            default: "error",
            setting: "validate.fail-on",
        }),
        "sarif-file": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)({ help: "Write the findings to this file as SARIF, for code scanning.", example: "dags.sarif" }),
    },
    argument: "path",
    outputs: { ..._dags_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .findingOutputs */ .c, "import-errors": "How many DAG files Airflow can't import." },
    sections: { airflow: _dags_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .airflowSettings */ .Y, dags: _dags_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .dagsSettings */ .J, validate: _validate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .validateSettings */ .S },
    permissions: { contents: "read" },
    examples: ["validate-dags --python .venv/bin/python", "validate-dags dags/ --requirements requirements.txt"],
    async run({ inputs, config, host }) {
        const started = performance.now();
        const folder = inputs["working-directory"];
        const paths = inputs.path.map((given) => (0,_dags_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .within */ .ux)(folder, given));
        if (process.platform === "win32")
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("Airflow does not run on Windows", "this job", "Run it on Linux or macOS; lint-dags runs anywhere.");
        if (inputs.python !== undefined && inputs.requirements !== undefined)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("python and requirements are both given", "input python", "Give one of them.");
        const [{ Git }, { environmentOf, readRepository, surroundings, validate }, { capital, isRefused, reportFindings }, { lintSummary }, { closingLine },] = await Promise.all([
            __webpack_require__.e(/* import() */ 3629).then(__webpack_require__.bind(__webpack_require__, 6010)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6858), __webpack_require__.e(1081), __webpack_require__.e(3013), __webpack_require__.e(5149)]).then(__webpack_require__.bind(__webpack_require__, 6109)),
            __webpack_require__.e(/* import() */ 3510).then(__webpack_require__.bind(__webpack_require__, 1129)),
            __webpack_require__.e(/* import() */ 8430).then(__webpack_require__.bind(__webpack_require__, 8430)),
            __webpack_require__.e(/* import() */ 7812).then(__webpack_require__.bind(__webpack_require__, 7812)),
        ]);
        const around = await surroundings(inputs, folder, config.validate, host);
        const { sandbox, plugins, because: weaker } = around;
        const repository = readRepository(folder);
        const environment = await host.group("The environment", () => environmentOf(inputs, repository, around));
        host.log(`Airflow ${environment.airflow} of ${environment.from}, isolation: ${sandbox.level}.`);
        if (weaker !== undefined)
            host.log(`The isolation namespaces would be stronger: ${weaker}`);
        const importPath = (file) => [...importFolders(file, paths, folder), ...(plugins ? [plugins] : [])];
        const validated = await validate({ paths, environment, repository, settings: config.validate, sandbox, importPath }, around, host);
        const { findings, files, dags, importErrors, pictures, reused } = validated;
        for (const { path: file, text: said } of validated.logs) {
            await host.group(`What Airflow said of ${file}`, async () => host.log(said));
        }
        const refused = isRefused(findings, inputs["fail-on"]);
        const prefix = new Git(folder).prefix() ?? "";
        const sarifFile = inputs["sarif-file"];
        await reportFindings(host, { action: "validate-dags", findings, dags, sarifFile, folder, prefix });
        host.output("import-errors", importErrors);
        await host.annotate(findings);
        await host.summary(lintSummary({
            refused,
            findings,
            files: files.length,
            dags,
            did: "Imported",
            how: `in Airflow ${environment.airflow} (${environment.from}), each in a process of its own (isolation: ${sandbox.level}${weaker === undefined ? "" : `; ${weaker}`})${again(reused)}`,
            base: undefined,
            changedOnly: false,
            pictures,
            sourceUrl: host.sourceUrl && [host.sourceUrl, prefix].join("/").replace(/\/+$/, ""),
        }));
        host.record({
            airflow: environment.airflow,
            isolation: sandbox.level,
            dags,
            importErrors,
            findings: findings.length,
            refused,
        });
        const seconds = (performance.now() - started) / 1000;
        const because = files.length === 0
            ? `No DAG file was found in ${paths.map(_dags_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .named */ .KT).join(", ")}: nothing was imported. Name the folder of your DAGs in path.`
            : `${capital(closingLine(findings, files.length, seconds))}.`;
        const { airflow, from } = environment;
        const { level: isolation } = sandbox;
        return {
            result: refused ? "refused" : "ok",
            because,
            details: () => ({ environment: { airflow, from, isolation }, reused, files }),
        };
    },
}));
const again = (reused) => reused === 0
    ? ""
    : `; ${reused} of the results are those of a former run today, for nothing that they rest on has changed`;
/** What Airflow would have on its import path: its DAGs folder, which of a single file is not known. */
function importFolders(file, paths, folder) {
    const given = paths.find((one) => one === "." || file === one || file.startsWith(`${one}/`)) ?? ".";
    return given === file ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), folder] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, given)];
}


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

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ bubblewrapMissing),
/* harmony export */   kL: () => (/* binding */ container),
/* harmony export */   o9: () => (/* binding */ programFolders),
/* harmony export */   r$: () => (/* binding */ namespaces),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** How DAG files are kept from the rest of the machine: the command that a Python is started with at each level. */

/** The strongest first. */
const levels = ["image", "namespaces", "process"];
/** The user inside: nobody. */
const uid = "65534";
const systemLinks = ["bin", "sbin", "lib", "lib32", "lib64", "libx32"];
/** Of /etc, what programs need to start: none of it is secret. */
const systemSettings = [
    "ld.so.cache",
    "localtime",
    "timezone",
    "mime.types",
    "nsswitch.conf",
    "alternatives",
    "ssl/certs",
];
/**
 * By bubblewrap: no network, processes of its own, another user, and a file system that has nothing but the system's programs, the
 * environment, and the repository, all read only. `programs` are the environment's folders; `linkOf` tells where `/bin` leads to.
 */
function namespaces(inner, { root, folder, hidden, home }, programs, linkOf) {
    const binds = (flag, paths) => paths.flatMap((path) => [flag, path, path]);
    const code = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "code");
    const args = [
        ...["--unshare-all", "--die-with-parent", "--new-session", "--uid", uid, "--gid", uid, "--hostname", "dags"],
        ...binds("--ro-bind", ["/usr"]),
        ...systemLinks.flatMap((name) => {
            const link = linkOf(`/${name}`);
            return link === undefined ? ["--ro-bind-try", `/${name}`, `/${name}`] : ["--symlink", link, `/${name}`];
        }),
        ...systemSettings.flatMap((name) => ["--ro-bind-try", `/etc/${name}`, `/etc/${name}`]),
        ...["--ro-bind", (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(code, "passwd"), "/etc/passwd"],
        ...["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"],
        ...binds("--ro-bind-try", programs),
        ...binds("--ro-bind", [root]),
        ...hidden.flatMap(({ path, isFolder }) => (isFolder ? ["--tmpfs", path] : ["--ro-bind", "/dev/null", path])),
        ...["--tmpfs", home, ...binds("--ro-bind", [code])],
        ...["--remount-ro", "/", "--chdir", folder],
    ];
    return { program: "bwrap", args: [...args, "--", inner.program, ...inner.args] };
}
/** Bytes and processes that a container may have. */
const containerMemory = "3g";
const containerProcesses = "256";
/** By Docker, in an image of the user's. */
function container(inner, { image = "", name, root, folder, hidden, home, env }) {
    const code = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "code");
    const shown = (path) => `type=bind,source=${path},target=${path},readonly`;
    const args = [
        ...["run", "--rm", "--interactive", "--name", name, "--pull", "never", "--network", "none"],
        ...["--pids-limit", containerProcesses, "--memory", containerMemory, "--memory-swap", containerMemory],
        // Group 0, as Airflow's own images want it of users that they don't know.
        ...["--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--user", `${uid}:0`],
        ...["--tmpfs", "/tmp:mode=1777", "--tmpfs", `${home}:mode=1777`],
        ...["--mount", shown(root), "--mount", shown(code)],
        ...hidden.flatMap(({ path, isFolder }) => isFolder
            ? ["--mount", `type=tmpfs,target=${path}`]
            : ["--mount", `type=bind,source=/dev/null,target=${path},readonly`]),
        ...Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : ["--env", `${key}=${value}`])),
        ...["--workdir", folder, "--entrypoint", inner.program, image, ...inner.args],
    ];
    return { program: "docker", args };
}
/** Of the folders of an environment those that must be shown: the system's are, and what lies in another is. */
function programFolders(folders) {
    const all = [...new Set(folders)].filter((path) => path !== "/" && path !== "/usr" && !path.startsWith("/usr/"));
    return all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}/`))).sort();
}
/** Why bubblewrap gave up, from what it said: a clear line with the mend. */
function refusal(said) {
    const last = said.trim().split("\n").at(-1) ?? "";
    return /namespace|uid map|Operation not permitted|Permission denied|No permissions/i.test(last)
        ? {
            what: `this machine forbids namespaces to users (${last})`,
            fix: "On Ubuntu 24.04, before this step: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0. Or name an image.",
        }
        : { what: `bubblewrap can't start: ${last}`, fix: "Name an image, or mend what it says." };
}
/** Where there is no bubblewrap. */
const bubblewrapMissing = {
    what: "bubblewrap, which makes the namespaces, is not installed",
    fix: "Before this step: sudo apt-get install --yes bubblewrap. Or name an image.",
};


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ validateSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);
/** The section `validate:` of mlops.yml. Fills its own defaults when given `{}`. */



const seconds = (preset) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 30s or 2m")
    .default(preset)
    .transform((text) => (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ help: "", default: preset }).parse(text))
    .refine((span) => span > 0, "is no time at all: write a time span such as 30s");
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
/** Anything that is no text stands for its JSON. */
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().transform((value) => (typeof value === "string" ? value : JSON.stringify(value)));
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), text).default({});
/** What answers for the world outside while DAG files are imported: texts by name. */
const stubs = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    variables: texts.describe("Airflow Variables by key."),
    connections: texts.describe("Airflow connections by id, as addresses: aws://user:key@minio:9000."),
    environment: texts.describe("Environment variables that the DAG files read."),
    http: texts.describe("Answers by address, with or without what follows its question mark; what is no text is JSON."),
})
    .prefault({});
const validateSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    python: file.optional().describe("A Python that has Airflow and all that the DAGs import."),
    requirements: file
        .optional()
        .describe("The requirements file to make an environment from. Default: requirements.txt, if there is one."),
    image: file.optional().describe("An image that has Airflow and all that the DAGs import; needs Docker."),
    isolation: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["auto", ..._isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .yr])
        .default("auto")
        .describe("How DAG files are kept from the rest of the machine; auto takes the strongest level that is at hand."),
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["error", "warning", "never"])
        .default("error")
        .describe("The least severity that fails the check."),
    "time-limit": seconds("30s").describe("An import that takes longer is stopped, as Airflow does after 30s."),
    "load-time": seconds("10s").describe("An import that takes longer is a warning: Airflow repeats it all day."),
    stubs: stubs.describe("What DAG files are told that ask for Variables, connections or the network while they are imported."),
});


/***/ })

};
