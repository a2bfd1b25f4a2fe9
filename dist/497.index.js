export const id = 497;
export const ids = [497];
export const modules = {

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ lint_dags)
});

// EXTERNAL MODULE: ./build/src/clients/git.js
var clients_git = __webpack_require__(6010);
// EXTERNAL MODULE: ./build/src/dags/settings.js
var settings = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/src/lint/settings.js
var lint_settings = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/src/render/summary.js
var summary = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/src/render/terminal.js + 1 modules
var terminal = __webpack_require__(7812);
// EXTERNAL MODULE: ./build/src/actions/dags/findings.js
var dags_findings = __webpack_require__(1129);
// EXTERNAL MODULE: ./build/src/actions/dags/inputs.js
var dags_inputs = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
;// CONCATENATED MODULE: ./build/src/actions/lint-dags/change.js

/** What differs from the base. Without `needed`, nothing to compare with is no mistake: a note in the log. */
async function changeSince(git, given, needed, host) {
    const base = given ?? (needed ? await git.defaultBranch() : undefined);
    if (base === undefined) {
        if (!needed)
            return undefined;
        const fix = "Name the branch or commit to compare with, such as origin/main.";
        throw new errors/* UserError */.yo("changed-only needs something to compare with", "input base", fix);
    }
    try {
        const commit = await git.mergeBase(base);
        const touched = await git.changedFiles(commit);
        const known = touched.filter(({ path, status }) => status !== "added" && path.endsWith(".py"));
        const before = new Map(touched.map(({ path }) => [path, undefined]));
        for (const [path, bytes] of await git.filesAt(commit, known.map((file) => file.path)))
            before.set(path, bytes);
        return { base: /^[0-9a-f]{40}$/.test(base) ? base.slice(0, 7) : base, commit, touched, before, only: needed };
    }
    catch (error) {
        if (needed || !(error instanceof errors/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        host.log(`What changed is not shown: ${problem?.what}. ${problem?.fix}`);
        return undefined;
    }
}
/** Findings on lines that the change touched say so. */
async function marked(findings, change, git) {
    if (!change)
        return [...findings];
    const status = new Map(change.touched.map((file) => [file.path, file.status]));
    const edited = [...new Set(findings.map(({ file }) => file))].filter((file) => status.get(file) === "modified");
    const lines = await git.changedLines(change.commit, edited);
    return findings.map((finding) => {
        const { start, end } = finding.range;
        const touches = lines.get(finding.file)?.some(({ first, last }) => start.line <= last && end.line >= first);
        return touches || status.get(finding.file) === "added" ? { ...finding, changed: true } : finding;
    });
}

// EXTERNAL MODULE: ./build/src/actions/lint-dags/reading.js
var reading = __webpack_require__(4343);
;// CONCATENATED MODULE: ./build/src/actions/lint-dags.js











/* harmony default export */ const lint_dags = ((0,action/* defineAction */.Q)({
    name: "lint-dags",
    summary: "Reads Airflow DAGs without running them: what is wrong, on the line where it is wrong, and what changed in the graph.",
    inputs: {
        path: dags_inputs/* dagsPath */.jA,
        "airflow-version": dags_inputs/* airflowVersion */.$l,
        "changed-only": (0,inputs/* boolean */.zM)({
            help: "Look only at DAGs that differ from base, be it through a module that they import.",
            default: "false",
        }),
        base: (0,inputs/* text */.Qq)({
            help: "Branch or commit to compare with. Default: the pull request's base, or origin's main branch.",
            example: "origin/main",
        }),
        "fail-on": (0,inputs/* oneOf */.yL)(dags_findings/* failLevels */._R, {
            help: "The least severity that fails the check.",
            default: "error",
            setting: "lint.fail-on",
        }),
        "sarif-file": (0,inputs/* path */.Ae)({ help: "Write the findings to this file as SARIF, for code scanning.", example: "lint.sarif" }),
    },
    argument: "path",
    outputs: dags_findings/* findingOutputs */.cp,
    sections: { airflow: settings/* airflowSettings */.Y, dags: settings/* dagsSettings */.J, lint: lint_settings/* lintSettings */.N },
    permissions: { contents: "read" },
    examples: ["lint-dags", "lint-dags dags/ --fail-on warning", "lint-dags --changed-only true --base origin/main"],
    async run({ inputs, config, host, settingOf }) {
        const started = performance.now();
        const folder = inputs["working-directory"];
        const paths = inputs.path.map((given) => (0,dags_inputs/* within */.ux)(folder, given));
        const git = new clients_git/* Git */.T(folder, { signal: host.signal, trusted: host.event.name !== "local" });
        const change = await changeSince(git, inputs.base ?? host.event.base, inputs["changed-only"], host);
        const report = await (0,reading/* checkGuarded */.r)({
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
        const refused = (0,dags_findings/* isRefused */.H0)(findings, inputs["fail-on"]);
        host.log(`Read for Airflow ${airflow.version}: ${airflow.because}.`);
        const inRepository = git.prefix() ?? "";
        const sarifFile = inputs["sarif-file"];
        await (0,dags_findings/* reportFindings */.LH)(host, { action: "lint-dags", findings, dags, sarifFile, folder, prefix: inRepository });
        await host.annotate(findings);
        await host.summary((0,summary/* lintSummary */.c)({
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
            ? `No DAG file was found in ${paths.map(dags_inputs/* named */.KT).join(", ")}: nothing was checked. Name the folder of your DAGs in path.`
            : `${(0,dags_findings/* capital */.Nx)((0,terminal/* closingLine */.oM)(findings, files.length, seconds))}.`;
        return { result: refused ? "refused" : "ok", because, details: () => ({ airflow: { ...airflow }, files }) };
    },
}));


/***/ }),

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkGuarded),
/* harmony export */   v: () => (/* binding */ readGuarded)
/* harmony export */ });
/* harmony import */ var _clients_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5732);
/* harmony import */ var _clients_guarded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1954);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);



/** With these a file that hangs or swells is given up within 10 s, and 400 MB of the whole process. */
const secondsPerStep = 6;
const megabytes = 220;
/** What is known of a file is kept for the rules that compare files. */
const megabytesPerFile = 0.5;
/** Reads and checks; a file that hangs or eats memory is left out, and a finding says so. */
const checkGuarded = (input, host) => readGuarded(input, host);
/** Hands work to the thread until all of it is done but the files that are too much: they are in `skip` then. */
async function readGuarded(input, host) {
    const skip = new Map();
    const python = new _clients_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .Folder */ .v(input.folder).list().filter((path) => path.endsWith(".py")).length;
    const limits = { secondsPerStep, megabytes: megabytes + python * megabytesPerFile, signal: host.signal };
    for (;;) {
        const outcome = await (0,_clients_guarded_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .Nj)({ ...input, skip }, limits);
        if ("done" in outcome)
            return outcome.done;
        const { stuck, because } = outcome;
        if (stuck === "" || skip.has(stuck)) {
            const fix = "Leave the file out by lint.exclude in mlops.yml, and please report it.";
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`reading it can't be finished: it ${because}`, stuck || "the repository", fix);
        }
        host.log(`${stuck} is left out: it ${because}.`);
        skip.set(stuck, because);
    }
}


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   T2: () => (/* binding */ beating)
/* harmony export */ });
/* unused harmony export threadLimits */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/**
 * Work on files that may be hostile, in a thread of its own: one that hangs or eats memory can be ended, which code in the same thread
 * could not. The thread is this very program once more; `src/worker.ts` is what it does then.
 */



const longestStep = 8000;
/** Deep recursion on deeply nested code is a matter of the stack; the default of 1 MB is soon at its end. */
const stackMegabytes = 8;
/** Most of what reading makes lives as long as its file: with room for the young, it is not moved about in between. */
const youngMegabytes = 64;
const threadLimits = (megabytes) => ({
    maxOldGenerationSizeMb: megabytes,
    maxYoungGenerationSizeMb: youngMegabytes,
    stackSizeMb: stackMegabytes,
});
/** Rejects with what the work throws, or with the signal's reason. */
function guarded(input, { secondsPerStep, megabytes, signal }) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const [major = ""] = process.versions.node.split(".");
        for (const flag of compileLater[major] ?? [])
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(flag);
        const beat = new SharedArrayBuffer(8 + longestStep);
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ""), {
            workerData: { input, beat },
            resourceLimits: threadLimits(megabytes),
        });
        let settled = false;
        const settle = (act) => {
            if (settled)
                return;
            settled = true;
            clearInterval(watch);
            signal.removeEventListener("abort", abort);
            void worker.terminate().then(act);
        };
        const abort = () => settle(() => reject(signal.reason));
        signal.addEventListener("abort", abort, { once: true });
        let seen = -1;
        let since = performance.now();
        const watch = setInterval(() => {
            const { count, step } = heard(beat);
            if (count !== seen) {
                seen = count;
                since = performance.now();
            }
            else if (performance.now() - since > secondsPerStep * 1000) {
                settle(() => resolve({ stuck: step, because: `takes more than ${secondsPerStep} s` }));
            }
        }, 100);
        worker.on("message", (answer) => settle(() => ("done" in answer ? resolve({ done: answer.done }) : reject(answer.failed))));
        worker.on("error", (error) => settle(() => error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? resolve({ stuck: heard(beat).step, because: `takes more than ${megabytes} MB of memory` })
            : reject(error)));
        worker.on("exit", () => settle(() => reject(new Error("the thread that reads the files ended without a word"))));
    });
}
/**
 * The work is over in about a second: optimising code as early as V8 does costs more than it gains, by a fourth of the processor time in
 * Node 20 and an eighth in Node 24. By Node's major version, as flags differ and V8 complains of those that it does not know.
 */
const compileLater = {
    20: ["--interrupt-budget=1000000"],
    24: ["--invocation-count-for-maglev=4000", "--invocation-count-for-turbofan=30000"],
};
function heard(beat) {
    const [count, length] = new Int32Array(beat, 0, 2);
    return { count: count, step: Buffer.from(new Uint8Array(beat, 8, length)).toString("utf8") };
}
/** In the thread: tells the step that begins. */
function beating(beat) {
    const head = new Int32Array(beat, 0, 2);
    const text = new Uint8Array(beat, 8);
    const encoder = new TextEncoder();
    return (step) => {
        head[1] = encoder.encodeInto(step, text).written;
        Atomics.add(head, 0, 1);
    };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
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
