export const id = 8909;
export const ids = [8909,2542];
export const modules = {

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ settingAt),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
const isTree = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** Later layers override earlier ones, key by key; lists and plain values replace. The layers stay as they are. */
function merge(layers) {
    const merged = {};
    for (const layer of layers) {
        for (const [key, value] of Object.entries(layer ?? {})) {
            const old = merged[key];
            merged[key] = isTree(value) ? merge(isTree(old) ? [old, value] : [value]) : value;
        }
    }
    return merged;
}
/** The value at `lint.fail-on`, undefined when nothing stands there. */
const settingAt = (tree, setting) => setting
    .split(".")
    .reduce((inner, key) => (isTree(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), tree);
/** A tree with this one value, to be merged over others. */
const treeOf = (setting, value) => setting.split(".").reduceRight((inner, key) => ({ [key]: inner }), value);


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ HostBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7837);





/** At most this many bytes of the output `record`: jobs hand it on in an environment variable. */
const recordLimit = 64_000;
/** What both hosts share; the runner ends a run through `end`. */
class HostBase {
    signal;
    cache;
    /** Set by the runner as soon as the inputs are known. */
    token;
    env;
    secrets = new _text_js__WEBPACK_IMPORTED_MODULE_4__/* .Secrets */ .S();
    /** The folder that findings' paths are relative to; set by the runner as soon as the inputs are known. */
    workingDirectory = process.cwd();
    findings = [];
    summaryText = "";
    #folders = [];
    #parts = {};
    /** The action that runs: its name is the key of its part of the record. */
    action;
    #outputs;
    constructor(setup) {
        this.action = setup.action;
        this.#outputs = new Set(setup.outputs);
        this.env = setup.env;
        this.signal = setup.signal;
        this.cache =
            setup.env.MLOPS_ACTIONS_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(setup.env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".cache"), "mlops-actions");
    }
    async annotate(findings) {
        this.findings.push(...findings);
        await this.show(this.secrets.hideIn(findings));
    }
    async summary(markdown) {
        const shown = this.secrets.hide(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
        this.summaryText += shown;
        await this.addSummary(shown);
    }
    /** Whether the action has this output. */
    has(output) {
        return this.#outputs.has(output);
    }
    /** As others may see it: a text as it is, anything else as JSON, without secrets. */
    outputText(value) {
        return this.hidden(typeof value === "string" ? value : JSON.stringify(value));
    }
    hidden(text) {
        return this.secrets.hide(text);
    }
    output(name, value) {
        if (!this.#outputs.has(name))
            throw new Error(`${this.action} has no output ${name}`);
        this.setOutput(name, this.outputText(value));
    }
    record(part) {
        this.recordOf(this.action, part);
    }
    /** Adds the part of an action: this one, or a step of it. */
    recordOf(action, part) {
        if (action in this.#parts)
            throw new Error(`${action} has added its part of the record already`);
        const text = JSON.stringify({ ...this.#parts, [action]: part });
        if (Buffer.byteLength(text) > recordLimit)
            throw new Error(`the record has more than ${recordLimit} bytes`);
        this.#parts[action] = this.secrets.hideIn(part);
    }
    /** The parts of the record so far, by action. */
    get parts() {
        return this.#parts;
    }
    secret(value) {
        this.secrets.add(value);
    }
    async tempDir() {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mlops-actions-"));
        this.#folders.push(folder);
        return folder;
    }
    /** The release record of this run: see `schema/release-record.json`. */
    recordText() {
        const sha = this.event.sha;
        return JSON.stringify({
            schema: "mlops-actions/release-record/1",
            ...(sha !== undefined && { commit: sha }),
            actions: this.#parts,
        });
    }
    deleteFolders() {
        for (const folder of this.#folders)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export issuesUrl */
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/* harmony import */ var _kernel_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5310);


/** Where users report a bug. */
const issuesUrl = "https://github.com/mlops-actions/mlops-actions/issues/new";
/** Thrown when the run was told to stop. */
class Cancelled extends Error {
    constructor(signal) {
        super(`stopped by ${signal}`);
        this.name = "Cancelled";
    }
}
/** The words and the result for whatever was thrown. Never throws. */
function endingOf(error, signal) {
    if (signal.aborted) {
        const reason = signal.reason instanceof Cancelled ? signal.reason.message : "stopped";
        return { result: "cancelled", because: `Cancelled: ${reason}.`, problems: [] };
    }
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        const { problems } = error;
        const because = problems.length === 1 ? problemLine(problems[0]) : `${problems.length} mistakes to mend.`;
        return { result: "misuse", because, problems };
    }
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi)
        return { result: "outside", because: error.message, problems: [] };
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        result: "bug",
        because: `${message.split("\n")[0]}. This is a mistake of mlops-actions, not yours. Please report it with the lines above: ${issuesUrl}`,
        problems: [],
        stack: error instanceof Error ? stackOf(error) : message,
    };
}
const problemLine = ({ what, where, fix }) => `${where}: ${what}. ${fix}`;
/** 0 for `ok`; see `exitCodes`. */
const exitCodeOf = (ending) => _kernel_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[ending.result];
function stackOf(error) {
    const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : "";
    return (error.stack ?? String(error)) + cause;
}


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ GithubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/render/annotations.js
var annotations = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/src/host/base.js
var base = __webpack_require__(587);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(4914);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __webpack_require__(4753);
;// CONCATENATED MODULE: ./build/src/host/commands.js
/**
 * What a step says to GitHub's runner: lines of its log that are commands, and files that it names. Of `@actions/core` only the two modules
 * that know the words are loaded: its entry loads an HTTP client at every start, half of the time that an action may take for it.
 */




/** A line of the log: what it holds is not looked at. */
const say = (line) => void process.stdout.write(`${line}${external_node_os_.EOL}`);
/** `::error file=a.py,line=3::message`. Neither message nor properties can end the command early or begin another. */
const commands_command = (name, message = "", place = {}) => (0,command.issueCommand)(name, place, message);
/** Adds an output to the file that GITHUB_OUTPUT names. No value can end itself early. */
const setOutput = (file, name, value) => (0,external_node_fs_.appendFileSync)(file, `${(0,file_command.prepareKeyValueMessage)(name, value)}${external_node_os_.EOL}`);

// EXTERNAL MODULE: ./build/src/host/ending.js
var host_ending = __webpack_require__(8773);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
;// CONCATENATED MODULE: ./build/src/host/event.js


/** A branch that did not exist before has this as its former commit. */
const noCommit = /^0+$/;
/** Reads what GitHub says of the event that started the workflow. */
function githubEvent(env) {
    const payload = payloadOf(env.GITHUB_EVENT_PATH);
    const name = env.GITHUB_EVENT_NAME || "local";
    const base = event_text(payload, "pull_request", "base", "sha") ?? event_text(payload, "merge_group", "base_sha") ?? event_text(payload, "before");
    const head = event_text(payload, "pull_request", "head", "sha") ?? (env.GITHUB_SHA || undefined);
    return {
        name,
        payload,
        ...(env.GITHUB_SHA && { sha: env.GITHUB_SHA }),
        ...(head !== undefined && { head }),
        ...(base !== undefined && !noCommit.test(base) && { base }),
        ...(env.GITHUB_RUN_ID && {
            run: { repository: env.GITHUB_REPOSITORY ?? "", id: env.GITHUB_RUN_ID, job: env.GITHUB_JOB ?? "" },
        }),
    };
}
function payloadOf(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        if (payload !== null && typeof payload === "object" && !Array.isArray(payload))
            return { ...payload };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`can't be read (${error instanceof Error ? error.message : error})`, "the event file that GITHUB_EVENT_PATH names", "Outside GitHub leave GITHUB_EVENT_PATH unset, or let it name a JSON document.");
    }
    throw new errors/* UserError */.yo("holds no JSON object", "the event file that GITHUB_EVENT_PATH names", "Let it hold GitHub's event.");
}
function event_text(payload, ...path) {
    let value = payload;
    for (const key of path) {
        if (value === null || typeof value !== "object")
            return undefined;
        value = value[key];
    }
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** The address of the repository's files at the commit, for links; undefined when GitHub did not say all of it. */
function sourceUrlOf(env, event) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    return server && repository && event.head ? `${server}/${repository}/blob/${event.head}` : undefined;
}

// EXTERNAL MODULE: ./build/src/render/fitted.js
var fitted = __webpack_require__(9440);
;// CONCATENATED MODULE: ./build/src/host/summary.js

/** GitHub drops a step's summary that is larger, whole. */
const summaryLimit = 1_048_576;
const note = "The summary ends here: GitHub shows at most 1 MiB of it. All of it is in the file that the output `summary-file` names.";
/** What may be added to a step's summary of which `used` bytes are taken. */
const fitSummary = (markdown, used) => (0,fitted/* fitted */.$)(markdown, summaryLimit - used, note);

// EXTERNAL MODULE: ./build/src/host/text.js
var host_text = __webpack_require__(7837);
;// CONCATENATED MODULE: ./build/src/host/github.js











/** A line of progress at most this often, in milliseconds. */
const progressEvery = 10_000;
/** Runs an action in a step of a GitHub workflow. */
class GithubHost extends base/* HostBase */.Y {
    event;
    sourceUrl;
    #lastProgress = 0;
    constructor(setup) {
        super(setup);
        this.event = githubEvent(setup.env);
        this.sourceUrl = sourceUrlOf(setup.env, this.event);
    }
    log(text) {
        say((0,host_text/* neutral */.z)(this.secrets.hide(text)));
    }
    async group(title, work) {
        commands_command("group", (0,host_text/* neutral */.z)(this.secrets.hide(title)));
        try {
            return await work();
        }
        finally {
            commands_command("endgroup");
        }
    }
    progress(done, total, what) {
        const now = Date.now();
        if (now - this.#lastProgress < progressEvery)
            return;
        if (this.#lastProgress > 0)
            this.log(`${what}: ${done} of ${total}`);
        this.#lastProgress = now;
    }
    secret(value) {
        for (const form of this.secrets.add(value))
            commands_command("add-mask", form);
    }
    async show(findings) {
        const { shown, left } = (0,annotations/* chooseAnnotations */.eZ)(findings);
        for (const finding of shown) {
            const { start, end } = finding.range;
            commands_command(finding.severity === "info" ? "notice" : finding.severity, (0,host_text/* neutral */.z)((0,annotations/* annotationText */.xr)(finding)), {
                title: finding.rule,
                file: this.#inRepository(finding.file),
                line: start.line,
                endLine: end.line,
                // GitHub takes columns of one line only.
                ...(start.line === end.line && { col: start.column, endColumn: end.column }),
            });
        }
        const unshown = [(0,plain.count)(left.error, "error"), (0,plain.count)(left.warning, "warning"), (0,plain.count)(left.info, "note")].filter((words) => !words.startsWith("0 "));
        if (unshown.length > 0) {
            this.log(`GitHub shows 10 annotations of a kind: ${unshown.join(" and ")} more in the job summary.`);
        }
    }
    /** Of a mistake in a file, so that it shows there. */
    #placeOf({ where }) {
        const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(where) ?? [];
        if (file === undefined)
            return {};
        return { file: this.#inRepository(file), line: Number(line), col: Number(column) };
    }
    /** Annotations need paths from the repository's root. */
    #inRepository(file) {
        const root = this.env.GITHUB_WORKSPACE ?? process.cwd();
        const folder = (0,external_node_path_.relative)(root, this.workingDirectory).split(external_node_path_.sep).join(external_node_path_.posix.sep);
        return folder === "" || folder.startsWith("..") || (0,external_node_path_.isAbsolute)(folder) ? file : external_node_path_.posix.join(folder, file);
    }
    /** Without a file for outputs, as in a terminal, nobody takes them, and the old way of saying them would fill the log. */
    setOutput(name, value) {
        if (this.env.GITHUB_OUTPUT)
            setOutput(this.env.GITHUB_OUTPUT, name, value);
    }
    async addSummary(markdown) {
        const path = this.env.GITHUB_STEP_SUMMARY;
        if (!path)
            return;
        const used = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.statSync)(path).size : 0;
        (0,external_node_fs_.appendFileSync)(path, fitSummary(markdown, used));
    }
    async end(ending, _details) {
        const because = (0,host_text/* neutral */.z)(this.secrets.hide(ending.because));
        this.setOutput("result", ending.result);
        this.setOutput("record", this.recordText());
        this.setOutput("summary-file", this.#writeSummaryFile());
        if (ending.stack !== undefined)
            this.log(ending.stack);
        // Findings are error annotations already, and GitHub shows only ten.
        const shown = ending.result === "refused" && this.findings.length > 0 && ending.step === undefined;
        if (ending.result === "ok" || shown)
            say(because);
        else {
            for (const problem of ending.problems.length > 1 ? ending.problems : []) {
                commands_command("error", (0,host_text/* neutral */.z)(this.secrets.hide((0,host_ending/* problemLine */.YK)(problem))), this.#placeOf(problem));
            }
            commands_command("error", because);
        }
        this.deleteFolders();
        process.exitCode = (0,host_ending/* exitCodeOf */.FO)(ending);
    }
    /** Stays after the step: later steps read it by the output `summary-file`. */
    #writeSummaryFile() {
        const path = (0,external_node_path_.join)(this.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `${this.action}-${process.pid}-summary.md`);
        (0,external_node_fs_.writeFileSync)(path, this.summaryText);
        return path;
    }
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal),
/* harmony export */   d: () => (/* binding */ mayGoUnheard)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _kernel_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5310);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8773);



/** Aborts on the first SIGINT or SIGTERM; a second one of the same kind ends the process at once. */
function stopSignal() {
    const controller = new AbortController();
    // As many requests as are under way listen to it: more than ten are no leak, of which Node would warn the user.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    for (const name of ["SIGINT", "SIGTERM"]) {
        let told = false;
        process.on(name, () => {
            if (told)
                process.exit(_kernel_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.cancelled);
            told = true;
            controller.abort(new _ending_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ(name));
        });
    }
    mayGoUnheard();
    const bug = (error) => {
        console.error(error);
        process.exit(_kernel_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.bug);
    };
    process.on("uncaughtException", bug);
    process.on("unhandledRejection", bug);
    return controller.signal;
}
/** Whoever read our output has gone (`| head`): the work goes on unheard, and its exit code counts. */
function mayGoUnheard() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
    }
}


/***/ }),

/***/ 7837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets),
/* harmony export */   z: () => (/* binding */ neutral)
/* harmony export */ });
/** The one place that every shown text passes: secrets hidden, and nothing in it that the runner or a terminal would obey. */
/** Shorter values would hide innocent text; the runner refuses to mask them as well. */
const shortestSecret = 3;
/** Knows the run's secrets in all forms that they may show up in. */
class Secrets {
    #forms = new Set();
    #pattern;
    /** Returns the forms that were new: the value, each of its lines, and both encoded by base64 and for an address. */
    add(value) {
        const lines = value.split(/[\r\n]+/).map((line) => line.trim());
        const plain = [value, value.trim(), ...lines];
        const forms = plain.flatMap((text) => [
            text,
            encodeURIComponent(Buffer.from(text).toString()),
            ...base64Forms(text),
        ]);
        const fresh = [...new Set(forms)].filter((form) => form.length >= shortestSecret && !this.#forms.has(form));
        for (const form of fresh)
            this.#forms.add(form);
        const longestFirst = [...this.#forms].sort((a, b) => b.length - a.length);
        this.#pattern = longestFirst.length > 0 ? new RegExp(longestFirst.map(quoted).join("|"), "g") : undefined;
        return fresh;
    }
    hide(text) {
        return this.#pattern ? text.replace(this.#pattern, "***") : text;
    }
    /** Hides secrets in every string of a JSON value, keys included. */
    hideIn(value) {
        return this.#pattern ? JSON.parse(JSON.stringify(value), (_, inner) => this.#hideInner(inner)) : value;
    }
    #hideInner(value) {
        if (typeof value === "string")
            return this.hide(value);
        if (value === null || typeof value !== "object" || Array.isArray(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.hide(key), inner]));
    }
}
/** base64 as it stands alone, and as it shows inside a longer text (`user:token`), whatever the bytes before it. */
function base64Forms(text) {
    const bytes = Buffer.from(text);
    if (bytes.length < shortestSecret)
        return [];
    const whole = bytes.toString("base64").replace(/=+$/, "");
    const shifted = [1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes])
        .toString("base64")
        .replace(/=+$/, "")
        .slice(4));
    const safe = [whole, ...shifted].map((form) => (bytes.length % 3 === 0 ? form : form.slice(0, -1)));
    const forms = [whole, ...safe].filter((form) => form.length >= 8);
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
const quoted = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
/**
 * Lines for a log. On GitHub a line that starts with `::`, or holds `##[`, would be a command; a zero-width space takes that from it.
 * Control characters, which could move the cursor or hide text, become visible signs; tabs and line breaks stay.
 */
function neutral(text) {
    return text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
        .replace(control, (char) => {
        const code = char.codePointAt(0);
        return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? "␡" : "�";
    })
        .replace(/^(\s*):(?=:)/gm, "$1:\u200b")
        .replaceAll("##[", "##\u200b[");
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;


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

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What became of an action: the output `result`, and the exit code of process and step. All but `ok` fail a GitHub step. */
const exitCodes = {
    ok: 0,
    /** The check said no: findings at the fail level, gate not passed, training failed, sync or deployment rolled back. */
    refused: 1,
    /** Input, configuration or permission: the user's to mend. */
    misuse: 2,
    /** A service failed us. */
    outside: 3,
    cancelled: 130,
    /** Ours to mend. */
    bug: 70,
};


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ perform)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/config/load.js
/** Where mlops.yml is, and whether it can be read. */



/** The file's name, when the input `config` names no other. */
const usualName = "mlops.yml";
/** Never throws for what the user wrote. */
async function loadConfig(query) {
    const named = query.config ?? usualName;
    const path = (0,external_node_path_.resolve)(query.directory, named);
    const nothing = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
    if (query.config === undefined && nothing)
        return { ...withoutFile(query), file: undefined };
    const read = readText(path);
    if ("text" in read) {
        // Without a file its parser and the schema of all sections are not needed, and their loading would be felt.
        const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8815), __webpack_require__.e(2595), __webpack_require__.e(8689)]).then(__webpack_require__.bind(__webpack_require__, 1070));
        return { ...readConfig(read.text, named, query), file: named };
    }
    const fix = read.fix ??
        (query.config === undefined
            ? `Let ${usualName} be a file that can be read, or take it away.`
            : "Name an existing file by the input config, or leave the input out.");
    return { tree: {}, problems: [{ what: read.why, where: named, fix }], file: named };
}
/** Only of a plain file: reading a pipe could wait for ever. */
function readText(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return { why: "there is no such file" };
    if (!stats.isFile())
        return { why: stats.isDirectory() ? "is a folder, not a file" : "is no file" };
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            return { why: "is not text in UTF-8", fix: "Save it with the encoding UTF-8." };
        return { text: bytes.toString() };
    }
    catch {
        return { why: "the file can't be read" };
    }
}
function withoutFile(query) {
    const problems = ["environment", "use-case"]
        .filter((input) => query[input] !== undefined)
        .map((input) => ({
        what: `"${query[input]}" is named, but there is no ${usualName}`,
        where: `input ${input}`,
        fix: `Write ${usualName} with ${input}s.${query[input]}, or leave the input out.`,
    }));
    return { tree: {}, problems };
}

// EXTERNAL MODULE: ./build/src/config/merge.js
var merge = __webpack_require__(168);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var kernel_inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/checked.js
/** Inputs and configuration of an action, checked before any work. */







// Each schema is used once or a few times: code compiled for it would cost more than it saves, at every start.
(0,core/* config */.$W)({ jitless: true });
/** Inputs and configuration, checked; throws one UserError that lists all mistakes of both. */
async function checked(action, given, host) {
    const inputs = { ...kernel_inputs/* commonInputs */.j$, ...action.inputs };
    const problems = [];
    const values = {};
    const layers = [];
    const textOf = (name) => given.text(name)?.trim() || undefined;
    for (const [name, input] of Object.entries(inputs))
        if (input.type === "secret")
            host.secret(textOf(name) ?? "");
    for (const [name, input] of Object.entries(inputs)) {
        const text = textOf(name);
        if (text === undefined)
            continue;
        values[name] = await parsed(input, text, given.called(name), problems);
        // Time spans and sizes are numbers here, and texts in mlops.yml.
        const value = typeof values[name] === "number" ? text : values[name];
        if (input.setting && value !== undefined)
            layers.push((0,merge/* treeOf */.g7)(input.setting, value));
    }
    const directory = (0,external_node_path_.resolve)(String(values["working-directory"] ?? "."));
    if (!isFolder(directory)) {
        const where = given.called("working-directory");
        const what = `"${values["working-directory"]}" is no folder`;
        throw errors/* UserError */.yo.of([{ what, where, fix: "Name a folder of the checked-out repository." }, ...problems]);
    }
    host.workingDirectory = directory;
    host.token = values["github-token"];
    const loaded = await loadConfig({
        directory,
        config: values.config,
        environment: values.environment,
        "use-case": values["use-case"],
    });
    problems.push(...loaded.problems);
    const places = new Map();
    const settings = new Map();
    for (const [name, input] of Object.entries(inputs)) {
        if (textOf(name) !== undefined)
            continue;
        const setting = input.setting === undefined ? undefined : (0,merge/* settingAt */.OZ)(loaded.tree, input.setting);
        const text = setting === undefined ? input.default : written(setting);
        if (text !== undefined) {
            const where = setting === undefined ? given.called(name) : `${input.setting} in ${loaded.file}`;
            places.set(name, where);
            if (setting !== undefined)
                settings.set(name, where);
            values[name] = await parsed(input, text, where, problems);
        }
        else if (input.required) {
            const fix = `${input.help}${input.example ? ` For example: ${input.example}` : ""}`;
            problems.push({ what: "is required, and nothing is given", where: given.called(name), fix });
        }
    }
    for (const [name, input] of Object.entries(inputs)) {
        if (input.check === undefined || values[name] === undefined)
            continue;
        const where = places.get(name) ?? given.called(name);
        problems.push(...input.check(values[name], directory).map((problem) => ({ ...problem, where })));
    }
    const tree = (0,merge/* merge */.h1)([loaded.tree, ...layers]);
    const config = {};
    for (const [name, section] of Object.entries(action.sections)) {
        const result = section.safeParse(tree[name] ?? {});
        if (result.success)
            config[name] = result.data;
        else if (loaded.problems.length === 0)
            problems.push(...result.error.issues.map((issue) => fromSection(name, issue)));
    }
    function fromSection(section, issue) {
        const setting = [section, ...issue.path].join(".");
        const [name, input] = Object.entries(inputs).find(([, candidate]) => candidate.setting === setting) ?? [];
        if (name === undefined)
            return { what: issue.message, where: setting, fix: "Mend it in mlops.yml." };
        const shown = input?.type === "secret" ? "the value" : `"${textOf(name)}"`;
        return { what: `${shown} ${issue.message}`, where: given.called(name), fix: input?.help ?? "" };
    }
    const [first, ...rest] = problems;
    if (first)
        throw errors/* UserError */.yo.of([first, ...rest]);
    const settingOf = (name) => settings.get(name);
    return { inputs: { ...values, "working-directory": directory }, config: config, settingOf };
}
/** A setting as a user would write it into an input. */
function written(setting) {
    if (Array.isArray(setting))
        return setting.join("\n");
    return typeof setting === "object" ? JSON.stringify(setting) : String(setting);
}
async function parsed(input, text, where, problems) {
    await input.ready?.();
    try {
        return input.parse(text);
    }
    catch (error) {
        if (!(error instanceof kernel_inputs/* BadValue */.FQ))
            throw error;
        // A user and password in an address are not for the log.
        const told = text.replace(/(?<=:\/\/)[^/@\s]+@/g, "***@");
        const shown = input.type === "secret" ? "the value (not shown)" : `"${told}"`;
        problems.push({ what: `${shown} ${error.message}`, where, fix: error.fix });
        return undefined;
    }
}
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

// EXTERNAL MODULE: ./build/src/host/ending.js
var host_ending = __webpack_require__(8773);
;// CONCATENATED MODULE: ./build/src/host/flow-step.js
/**
 * The world as a step of a flow sees it: the flow's own, but for its outputs, and its part of the record, which stands under its name.
 * Outputs that the flow has too are set there at once, so that they stand even if the step fails later.
 */
class FlowStepHost {
    #flow;
    #action;
    outputs;
    /** `outputs` are the names of those that the action has. */
    constructor(flow, action, outputs) {
        this.#flow = flow;
        this.#action = action;
        this.outputs = Object.fromEntries(outputs.map((name) => [name, ""]));
    }
    get event() {
        return this.#flow.event;
    }
    get signal() {
        return this.#flow.signal;
    }
    get cache() {
        return this.#flow.cache;
    }
    get sourceUrl() {
        return this.#flow.sourceUrl;
    }
    get token() {
        return this.#flow.token;
    }
    /** The flow has set both, from the same inputs. */
    set token(_token) { }
    workingDirectory = "";
    log(text) {
        this.#flow.log(text);
    }
    /** GitHub folds no group within another one, and the step itself is one. */
    group(title, work) {
        this.log(`── ${title}`);
        return work();
    }
    progress(done, total, what) {
        this.#flow.progress(done, total, what);
    }
    annotate(findings) {
        return this.#flow.annotate(findings);
    }
    summary(markdown) {
        return this.#flow.summary(`${markdown.trimEnd()}\n\n`);
    }
    output(name, value) {
        if (!(name in this.outputs))
            throw new Error(`${this.#action} has no output ${name}`);
        this.outputs[name] = this.#flow.outputText(value);
        if (this.#flow.has(name))
            this.#flow.output(name, value);
    }
    record(part) {
        this.#flow.recordOf(this.#action, part);
    }
    hidden(text) {
        return this.#flow.hidden(text);
    }
    secret(value) {
        this.#flow.secret(value);
    }
    tempDir() {
        return this.#flow.tempDir();
    }
}

// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/flow-steps.js

const signs = { ok: "✅", skipped: "⏭️", refused: "❌" };
const stepsSummary = (steps) => `### The steps\n\n${(0,markdown/* table */.tp)(["step", "result", "seconds", ""], steps.map(row))}\n`;
const row = ({ action, result, because, seconds }) => [
    action,
    `${signs[result] ?? "⚠️"} ${result}`,
    seconds?.toFixed(1) ?? "",
    (0,markdown/* escaped */.Mk)(because),
];

;// CONCATENATED MODULE: ./build/src/flow-steps.js
/** The steps of a flow: actions that run one after the other within one process, each with its own inputs and outputs. */





/** A step's own "no", which is the flow's. */
class Refused extends Error {
    action;
    constructor(action, because) {
        super(`${action}: ${because}`);
        this.action = action;
    }
}
class FlowSteps {
    #flow;
    #given;
    #host;
    #told = [];
    step;
    constructor(flow, given, host) {
        this.#flow = flow;
        this.#given = given;
        this.#host = host;
        const run = (action, texts = {}) => this.#run(action, texts);
        this.step = Object.defineProperty(Object.assign(run, { skip: (action, because) => this.#skip(action.name, because) }), "parts", { get: () => host.parts });
    }
    /** The table of all steps; nothing for an action that has none. */
    async summarise() {
        if (this.#told.length > 0)
            await this.#host.summary(stepsSummary(this.#told));
    }
    async #run(action, texts) {
        const { name } = action;
        const host = this.#host;
        const own = Object.keys({ ...action.outputs, ...kernel_inputs/* commonOutputs */.e5 });
        const stepHost = new FlowStepHost(host, name, own);
        const started = performance.now();
        const tell = (result, because) => {
            const seconds = (performance.now() - started) / 1000;
            this.#told.push({ action: name, result, because, seconds });
            host.log(`${result === "ok" ? "✓" : "✗"} ${name}: ${because}`);
        };
        try {
            const outcome = await host.group(name, async () => {
                const context = await checked(action, this.#givenTo(texts), stepHost);
                return action.run({ ...context, host: stepHost, step: nested });
            });
            tell(outcome.result, outcome.because);
            if (outcome.result === "refused")
                throw new Refused(name, outcome.because);
            return { outputs: stepHost.outputs };
        }
        catch (error) {
            if (!(error instanceof Refused)) {
                const { result, because } = (0,host_ending/* endingOf */.z6)(error, host.signal);
                tell(result, because);
            }
            throw error;
        }
    }
    #skip(action, because) {
        this.#told.push({ action, result: "skipped", because });
        this.#host.log(`· ${action} is skipped: ${because}.`);
    }
    /** What the flow hands on, then what the user gave the flow. */
    #givenTo(texts) {
        const inputs = { ...kernel_inputs/* commonInputs */.j$, ...this.#flow.inputs };
        return {
            text: (name) => (name in texts ? texts[name] : name in inputs ? this.#given.text(name) : undefined),
            called: (name) => this.#given.called(name),
        };
    }
}
const nested = (() => {
    throw new Error("an action that is a step has no steps");
});

;// CONCATENATED MODULE: ./build/src/perform.js
/** One action, from what the user wrote to the exit code: the same path on GitHub and in a terminal. */



/** How long a stopped action has for its own clean-up, in milliseconds. GitHub kills a cancelled step after ten seconds. */
const grace = 5000;
/** Runs the action and ends the host. Throws only what the host's end throws. */
async function perform(action, given, host) {
    let ending;
    let details;
    const steps = new FlowSteps(action, given, host);
    try {
        const context = await checked(action, given, host);
        const outcome = await Promise.race([action.run({ ...context, host, step: steps.step }), stopped(host.signal)]);
        ending = { result: outcome.result, because: outcome.because, problems: [] };
        details = outcome.details;
    }
    catch (error) {
        ending =
            error instanceof Refused
                ? { result: "refused", because: error.message, problems: [], step: error.action }
                : inTheirWords((0,host_ending/* endingOf */.z6)(error, host.signal), given);
    }
    await steps.summarise();
    await host.end(ending, details);
}
/** `input base` is what GitHub's users call it; in a terminal it is a flag. */
function inTheirWords(ending, given) {
    const problems = ending.problems.map((problem) => {
        const [, name] = /^input ([a-z-]+)$/.exec(problem.where) ?? [];
        return name === undefined ? problem : { ...problem, where: given.called(name) };
    });
    const [only] = problems;
    return { ...ending, problems, ...(only && problems.length === 1 && { because: (0,host_ending/* problemLine */.YK)(only) }) };
}
/** Rejects some time after the signal, for actions that do not heed it. */
const stopped = (signal) => new Promise((_, reject) => {
    const later = () => setTimeout(() => reject(signal.reason), grace).unref();
    if (signal.aborted)
        later();
    else
        signal.addEventListener("abort", later, { once: true });
});


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   eZ: () => (/* binding */ chooseAnnotations),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/** GitHub shows this many annotations of each level for a step, and drops the rest without a word. */
const shownByGitHub = 10;
const severities = ["error", "warning", "info"];
const confidences = ["high", "medium", "low"];
/** Severity first, then confidence, then lines that the change touched, then each rule once before any rule twice. */
function chooseAnnotations(findings) {
    const shown = [];
    const left = { error: 0, warning: 0, info: 0 };
    for (const severity of severities) {
        const sorted = byImportance(findings.filter((finding) => finding.severity === severity));
        shown.push(...sorted.slice(0, shownByGitHub));
        left[severity] = Math.max(0, sorted.length - shownByGitHub);
    }
    return { shown, left };
}
/** The same order without a limit: what is worth reading first. */
function byImportance(findings) {
    const seen = new Map();
    return findings
        .map((finding) => {
        const kind = [finding.severity, finding.confidence, finding.changed, finding.rule].join();
        const repeat = seen.get(kind) ?? 0;
        seen.set(kind, repeat + 1);
        return { finding, repeat };
    })
        .sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        confidences.indexOf(a.finding.confidence) - confidences.indexOf(b.finding.confidence) ||
        Number(b.finding.changed ?? false) - Number(a.finding.changed ?? false) ||
        a.repeat - b.repeat)
        .map(({ finding }) => finding);
}
/** What GitHub shows under the title: several lines of plain text, not yet escaped as a workflow command. */
const annotationText = (finding) => [finding.message, finding.why, ...(finding.fix ? [`Fix: ${finding.fix}`] : []), finding.docs].join("\n");


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/** Room for the note and for what must be closed. */
const reserve = 1024;
/**
 * Markdown of at most so many bytes: all of it, or as many whole lines as fit, open code fences and details closed, and a note. Empty when
 * not even the note fits.
 */
function fitted(markdown, bytes, note) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = bytes - reserve;
    if (room <= 0)
        return "";
    const start = Buffer.from(markdown).subarray(0, room);
    const kept = start.subarray(0, start.lastIndexOf(0x0a) + 1).toString();
    return `${kept}${closing(kept)}\n\n> [!NOTE]\n> ${note}\n`;
}
/** Ends what the text leaves open, so that the note is seen. */
function closing(markdown) {
    let fence;
    let details = 0;
    for (const line of markdown.split("\n")) {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
        if (fence === undefined) {
            if (mark)
                fence = mark[1];
            else
                details += (line.match(/<details\b/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
        }
        else if (mark && mark[1].startsWith(fence) && mark[2].trim() === "")
            fence = undefined;
    }
    return ((fence === undefined ? "" : `${fence}\n`) + (details > 0 ? `\n${"</details>".repeat(Math.min(details, 40))}\n` : ""));
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapedHtml */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);
/** Markdown in which the user's text stays text: never HTML, link, mention, or the end of a table cell. */

/** Stands unseen where GitHub would otherwise make a link, a mention or a picture of plain text. */
const zeroWidth = "\u200b";
const tempting = /:(?=\/\/|[\w+-]+:)|(?:www|mailto|xmpp)(?=[.:])|@|#(?=\w)|GH-(?=\d)/gi;
/** A user's text inside a sentence, list item or table cell. A decorator (`@task`) becomes code: it is not a mention then. */
const escaped = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text)
    .replace(/[\t ]+/g, " ")
    .split(/((?<![\w@`])@[A-Za-z_][\w.]*\w)/)
    .map((part, index) => (index % 2 === 1 ? code(part) : punctuation(part)))
    .join("");
const punctuation = (text) => text
    .replace(tempting, `$&${zeroWidth}`)
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
/** The same where Markdown is not read: inside `<summary>`. */
const escapedHtml = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text).replace(tempting, `$&${zeroWidth}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** A user's text as code, on one line. */
function code(text) {
    // A backslash before a bar would end a table's cell there.
    const shown = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text)
        .replace(/\t/g, " ")
        .replace(/\\(?=\|)/g, `\\${zeroWidth}`);
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    const space = longest > 0 || /^ .* $|^$/.test(shown) ? " " : "";
    return `${fence}${space}${shown}${space}${fence}`;
}
/** A link to a file, or to a line of it, under `Host.sourceUrl`; code alone without one. */
function fileLink(sourceUrl, file, line) {
    // `[x]: y` at the start of a paragraph would be a definition, which is not shown.
    const label = code((line === undefined ? file : `${file}:${line}`).replaceAll("]:", `]${zeroWidth}:`));
    if (sourceUrl === undefined)
        return label;
    const path = file
        .replace(/\p{Cs}/gu, "�")
        .split("/")
        .map(segment)
        .join("/");
    return `[${label}](${sourceUrl}/${path}${line === undefined ? "" : `#L${line}`})`;
}
/** Percent-encoded for a path; parentheses too, which would end a Markdown link. */
const segment = (text) => encodeURIComponent(text).replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));
/** A table of cells that are Markdown already. */
const table = (head, rows) => [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`)
    .join("\n");
/** Plain text in sight, and Markdown behind a click. */
const folded = (title, body) => `<details><summary>${escapedHtml(title)}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   count: () => (/* binding */ count),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/**
 * User text made fit to be seen: a character that moves the cursor, hides text or turns its direction is shown as a sign of its own.
 * Line breaks become `⏎`, so that the result is one line; tabs stay.
 */
function visible(text) {
    return text.replace(/\r?\n|\r/g, "⏎").replace(hidden, (char) => {
        const code = char.codePointAt(0);
        if (code < 0x20)
            return String.fromCodePoint(0x2400 + code);
        return code === 0x7f ? "␡" : "�";
    });
}
/** Control characters but tab, line separators, bidirectional overrides, lone surrogates. */
const hidden = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
/** `1 error`, `2 errors`. */
const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;


/***/ })

};
