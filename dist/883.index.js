export const id = 883;
export const ids = [883,276];
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

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stateRepository),
/* harmony export */   U: () => (/* binding */ StateBranch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6183);
/**
 * The state branch: an orphan branch of a git repository that keeps what must outlive a job. A change is one commit, pushed fast-forward
 * only: of two that start from the same commit the server takes one, be it a bare repository or GitHub.
 */





/** So many lost races in a row, with pauses of up to two seconds. */
const mostTries = 40;
/**
 * The repository that `state.repository` names, or else the one that `directory` is a clone of; a relative path is one from `directory`.
 * `called` is what a user calls the place where it can be named.
 */
async function stateRepository(named, directory) {
    if (named !== undefined)
        return isAddress(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, named);
    const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)("git", ["remote", "get-url", "origin"], { cwd: directory }).catch(told);
    const origin = stdout.trim();
    if (code === 0 && origin !== "")
        return isAddress(origin) ? origin : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, origin);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
    if (server && repository)
        return `${server}/${repository}`;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("is needed: this folder is no clone with a remote named origin", "state.repository in mlops.yml", "Name the git repository that keeps promotions and release records.");
}
/** An absolute path, a URL, or `host:path` as ssh has it. */
const isAddress = (text) => /^(\/|[a-z+]+:\/\/|[\w.-]+@[\w.-]+:|[A-Za-z]:[\\/])/.test(text);
class StateBranch {
    #options;
    #ref;
    #made;
    constructor(options) {
        this.#options = options;
        this.#ref = `refs/heads/${options.branch}`;
    }
    /** For messages: without credentials. */
    get place() {
        return `${withoutCredentials(this.#options.repository)}, branch ${this.#options.branch}`;
    }
    /** A file's text as the branch has it now; undefined when there is none. */
    async read(path) {
        return this.#readAt(await this.#fetch(), path);
    }
    /**
     * Reads, edits and writes in one step that nothing comes between: when another one was faster, `edit` is called again with what that
     * one left. Answers the commit that has the change, or the branch's last one (empty without a branch) when there was nothing to change.
     * Throws UserError when the repository does not let us write, RemoteError when it does not answer.
     */
    async change(message, edit) {
        const { repository, signal } = this.#options;
        for (let tries = 1;; tries++) {
            signal?.throwIfAborted();
            const before = await this.#fetch();
            const files = await edit((path) => this.#readAt(before, path));
            if (files === undefined)
                return before ?? "";
            const commit = await this.#commit(before, message, files);
            // The branch must still be where it was, or still not be.
            const lease = `--force-with-lease=${this.#ref}:${before ?? ""}`;
            const pushed = await this.#git(["push", "--quiet", lease, repository, `${commit}:${this.#ref}`]);
            if (pushed.code === 0)
                return commit;
            const after = await this.#fetch();
            // Its answer was lost, not the push; another one may have gone on from it.
            if (after !== undefined && (after === commit || (await this.#contains(after, commit))))
                return commit;
            if (after === before)
                throw this.#failure("push", pushed);
            if (tries === mostTries)
                throw this.#failure("push", pushed);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(Math.random() * Math.min(2000, 50 * 2 ** tries), undefined, signal && { signal });
        }
    }
    /** The branch's commit now; undefined when there is no such branch. */
    async #fetch() {
        this.#made ??= this.#must(["init", "--quiet", "--bare", "."]);
        await this.#made;
        const { repository } = this.#options;
        const listed = await this.#git(["ls-remote", "--exit-code", repository, this.#ref]);
        if (listed.code === 2)
            return undefined;
        if (listed.code !== 0)
            throw this.#failure("read", listed);
        const commit = listed.stdout.split(/\s/)[0];
        if ((await this.#git(["cat-file", "-e", `${commit}^{commit}`])).code === 0)
            return commit;
        const fetched = await this.#git(["fetch", "--quiet", "--no-tags", repository, `+${this.#ref}:${this.#ref}`]);
        if (fetched.code !== 0)
            throw this.#failure("read", fetched);
        return (await this.#must(["rev-parse", this.#ref])).trim();
    }
    async #readAt(commit, path) {
        if (commit === undefined)
            return undefined;
        const name = `${commit}:${path}`;
        if ((await this.#git(["cat-file", "-e", name])).code !== 0)
            return undefined;
        return this.#must(["cat-file", "blob", name]);
    }
    async #commit(parent, message, files) {
        const env = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#options.folder, `index-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`) };
        if (parent !== undefined)
            await this.#must(["read-tree", parent], "", env);
        for (const [path, text] of Object.entries(files)) {
            const blob = (await this.#must(["hash-object", "-w", "--stdin"], text)).trim();
            await this.#must(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`], "", env);
        }
        const tree = (await this.#must(["write-tree"], "", env)).trim();
        const parents = parent === undefined ? [] : ["-p", parent];
        return (await this.#must(["commit-tree", tree, ...parents, "-F", "-"], message)).trim();
    }
    async #contains(tip, commit) {
        return (await this.#git(["merge-base", "--is-ancestor", commit, tip])).code === 0;
    }
    async #must(args, input = "", env = {}) {
        const answer = await this.#git(args, input, env);
        if (answer.code !== 0)
            throw new Error(`git ${args[0]} failed: ${answer.stderr.trim()}`);
        return answer.stdout;
    }
    async #git(args, input = "", env = {}) {
        const { folder, signal } = this.#options;
        const options = { cwd: folder, env: { ...environment, ...this.#credentials(), ...env }, input };
        try {
            return await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)("git", [...settings, ...args], { ...options, ...(signal && { signal }) });
        }
        catch (error) {
            return told(error);
        }
    }
    /** By git's environment, so that the token stands in no argument and no file. */
    #credentials() {
        const { repository, token } = this.#options;
        if (token === undefined || !/^https?:\/\//.test(repository))
            return {};
        const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
        return {
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: `http.${new URL(repository).origin}/.extraHeader`,
            GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
        };
    }
    /** What git said, by who must act. */
    #failure(doing, { stderr }) {
        const said = withoutCredentials(stderr
            .trim()
            .split("\n")
            .find((line) => line.startsWith("fatal:")) ?? stderr.trim())
            .replace(/^fatal: /, "")
            .split("\n")[0];
        const refusal = /40[13]|denied|could not read Username|not found|does not (exist|appear)|protected branch|pre-receive hook/i;
        if (refusal.test(stderr)) {
            const can = doing === "read" ? "be read" : "be written";
            return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${this.place} can't ${can} (git: ${said})`, "state.repository in mlops.yml", "Name a repository that is there, and give the job contents: write on it, or a github-token that has it.");
        }
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteError */ .Hi("git", `${doing} ${this.place}`, said || "nothing", "Is the repository reachable?");
    }
}
/** git asks nobody, and ends when a server stalls for half a minute. */
const environment = {
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    GIT_AUTHOR_NAME: "mlops-actions",
    GIT_AUTHOR_EMAIL: "mlops-actions@users.noreply.github.com",
    GIT_COMMITTER_NAME: "mlops-actions",
    GIT_COMMITTER_EMAIL: "mlops-actions@users.noreply.github.com",
};
const settings = [
    "-c",
    "gc.auto=0",
    "-c",
    "http.lowSpeedLimit=1",
    "-c",
    "http.lowSpeedTime=30",
    "-c",
    "core.hooksPath=/dev/null",
];
const withoutCredentials = (text) => text.replace(/(\w+:\/\/)[^/@\s]*@/g, "$1");
function told(error) {
    if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramMissing */ .X))
        throw error;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("git is not installed, or not on the PATH", "the state branch", "Install git.");
}


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ root)
});

// EXTERNAL MODULE: ./build/src/actions/build-images.js + 8 modules
var build_images = __webpack_require__(9918);
// EXTERNAL MODULE: ./build/src/actions/deploy-model.js + 8 modules
var deploy_model = __webpack_require__(2096);
// EXTERNAL MODULE: ./build/src/actions/gate-model.js + 1 modules
var gate_model = __webpack_require__(6276);
// EXTERNAL MODULE: ./build/src/actions/lint-dags.js + 1 modules
var lint_dags = __webpack_require__(6497);
// EXTERNAL MODULE: ./build/src/actions/sync-dags.js + 2 modules
var sync_dags = __webpack_require__(8368);
// EXTERNAL MODULE: ./build/src/actions/trigger-training.js + 7 modules
var trigger_training = __webpack_require__(7849);
// EXTERNAL MODULE: ./build/src/actions/validate-dags.js
var validate_dags = __webpack_require__(257);
// EXTERNAL MODULE: ./build/src/clients/airflow.js + 1 modules
var airflow = __webpack_require__(6216);
// EXTERNAL MODULE: ./build/src/clients/mlflow.js + 1 modules
var mlflow = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/src/kernel/fork.js
var fork = __webpack_require__(1311);
;// CONCATENATED MODULE: ./build/src/flows/grounds.js
/** For each step why it is left out; undefined when it is not. Half a sentence, as `Step.skip` wants it. */
const grounds = ({ validate, images, sync, deploy }) => ({
    validation: validate.python || validate.requirements
        ? undefined
        : "mlops.yml names no Airflow to import the DAGs in (validate.requirements, or validate.python)",
    images: images.registry ? undefined : "no registry is named (images.registry in mlops.yml, or the input registry)",
    sync: sync.target ? undefined : "mlops.yml does not say where Airflow takes its DAGs from (sync.target)",
    deployment: deploy.target ? undefined : "mlops.yml does not say where models are served (deploy.target)",
});

;// CONCATENATED MODULE: ./build/src/flows/check.js
/** What a pull request goes through: nothing is pushed, nothing is synced. */






async function check({ config, host, step }) {
    const ground = grounds(config);
    const linted = await step(lint_dags["default"]);
    if (ground.validation)
        step.skip(validate_dags["default"], ground.validation);
    else if ((0,fork/* isFromFork */.t)(host.event))
        step.skip(validate_dags["default"], "this pull request comes from a fork, and to import its DAGs is to run a stranger's code");
    else {
        const validated = await step(validate_dags["default"], { "sarif-file": undefined });
        for (const [name, value] of Object.entries(together(linted, validated)))
            host.output(name, value);
    }
    if (ground.images)
        step.skip(build_images["default"], ground.images);
    else
        await step(build_images["default"], { push: "never" });
    if (ground.sync)
        step.skip(sync_dags["default"], ground.sync);
    else
        await step(sync_dags["default"], { mode: "plan", path: undefined });
    return "The change may be merged.";
}
/** What both checks found. */
function together(a, b) {
    const sum = (name) => Number(a.outputs[name]) + Number(b.outputs[name]);
    const findings = [a, b].flatMap(({ outputs }) => JSON.parse(outputs.findings || "[]"));
    return {
        findings,
        errors: sum("errors"),
        warnings: sum("warnings"),
        "sarif-file": a.outputs["sarif-file"],
    };
}

;// CONCATENATED MODULE: ./build/src/flows/deploy.js
/** What a merge goes through: images first, since the synced DAGs name them by their digests. */



async function deploy({ config, step }) {
    const ground = grounds(config);
    let images;
    if (ground.images)
        step.skip(build_images["default"], ground.images);
    else
        images = (await step(build_images["default"], { push: "always" })).outputs.images;
    if (ground.sync) {
        step.skip(sync_dags["default"], ground.sync);
        return "Nothing was brought to Airflow.";
    }
    const { live, release } = (await step(sync_dags["default"], { images, mode: "apply", path: undefined })).outputs;
    return `Release ${release} is ${live}.`;
}

// EXTERNAL MODULE: ./build/src/clients/state.js
var clients_state = __webpack_require__(5699);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/release/record.js
/** The release record: what each action did on the way from a commit to a served model. */

/** `schema/release-record.json` is made from it. Each action adds the part under its own name and leaves the others alone. */
const releaseRecord = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("mlops-actions/release-record/1"),
    commit: schemas/* string */.YjP().optional().describe("The commit that was checked out."),
    actions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).describe("One part for each action, under its name."),
})
    .describe("What the actions of mlops-actions hand on in the output `record`.");
/** The name of a record in the state branch: the commit's first 12 letters, and for a retraining who asked for it. */
const releaseId = (commit, request) => [
    commit?.slice(0, 12) ?? "local",
    ...(request === undefined ? [] : [request.replace(/[^\w.~+-]+/g, ".").slice(0, 60)]),
]
    .join("-")
    .replace(/^\.+/, "");
/** The files of a record in the state branch: texts by path. */
const releaseFiles = (id, parts) => Object.fromEntries(Object.entries(parts).map(([action, part]) => [
    `releases/${id}/${action}.json`,
    `${JSON.stringify({ schema: "mlops-actions/release-part/1", action, part }, null, 2)}\n`,
]));

;// CONCATENATED MODULE: ./build/src/flows/keeping.js
/** The release record in the state branch: `releases/<id>/<action>.json`, a file for each step of a flow. */


/** Nothing happens without parts. Throws UserError when the repository may not be written, RemoteError when it does not answer. */
async function keepRecord({ host, state, directory, parts, request }) {
    if (Object.keys(parts).length === 0)
        return;
    const branch = new clients_state/* StateBranch */.U({
        repository: await (0,clients_state/* stateRepository */.M)(state.repository, directory),
        branch: state.branch,
        folder: await host.tempDir(),
        signal: host.signal,
        ...(host.token && { token: host.token }),
    });
    const id = releaseId(host.event.sha, request);
    await branch.change(`Record ${id}: ${Object.keys(parts).join(", ")}`, async () => releaseFiles(id, parts));
    host.log(`The release record is releases/${id} of ${branch.place}.`);
}

;// CONCATENATED MODULE: ./build/src/flows/retrain.js
/** A retraining, from its request to the model that serves. */





async function retrain({ inputs, config, step }) {
    const [first, ...rest] = missing({ inputs, config });
    if (first)
        throw errors/* UserError */.yo.of([first, ...rest]);
    const ground = grounds(config);
    const trained = await step(trigger_training["default"]);
    const gated = await step(gate_model["default"], { candidate: trained.outputs["mlflow-runs"], mode: "promote" });
    const model = gated.outputs["model-version"];
    if (ground.deployment) {
        step.skip(deploy_model["default"], ground.deployment);
        return `${model} is promoted; nothing was deployed.`;
    }
    if (model === "") {
        step.skip(deploy_model["default"], "the gate has promoted nothing");
        return "The model that served before serves on.";
    }
    const deployed = await step(deploy_model["default"], { model, mode: "apply" });
    return `${deployed.outputs.version} serves at ${deployed.outputs.url}.`;
}
/** What the steps would ask for one after the other, the last ones hours later. */
function missing({ inputs, config }) {
    const problems = [];
    const needed = (what, where, fix) => {
        if (!what)
            problems.push({ what: "is required for a retraining, and nothing is given", where, fix });
    };
    needed(inputs.dag, "input dag", "Name the DAG that trains, here or as training.dag in mlops.yml.");
    needed(inputs["airflow-url"], "input airflow-url", "Name Airflow's address, here or as airflow.url in mlops.yml.");
    const mlflow = inputs["mlflow-url"] ?? process.env.MLFLOW_TRACKING_URI;
    needed(mlflow, "input mlflow-url", "Name MLflow's address, here or as mlflow.url in mlops.yml.");
    const rules = "Write what a model has to reach, such as: rules: [{ metric: accuracy, at-least: 0.8 }]";
    needed(config.gate.rules.length > 0, "gate.rules in mlops.yml", rules);
    return problems;
}

;// CONCATENATED MODULE: ./build/src/flows/root.js
/** The root action: the flow that the event asks for. */
















const flows = { check: check, deploy: deploy, retrain: retrain };
const byEvent = {
    pull_request: "check",
    merge_group: "check",
    push: "deploy",
    workflow_dispatch: "retrain",
    repository_dispatch: "retrain",
    schedule: "retrain",
};
const lint = lint_dags["default"].inputs;
const validation = validate_dags["default"].inputs;
const training = trigger_training["default"].inputs;
/* harmony default export */ const root = ((0,action/* defineAction */.Q)({
    name: "mlops-actions",
    summary: "From a commit to a served model: checks a pull request, brings a merge to Airflow, retrains, gates and deploys a model.",
    inputs: {
        flow: (0,inputs/* oneOf */.yL)(["auto", "check", "deploy", "retrain"], {
            help: "What to do. auto: check for pull requests and merge queues, deploy for pushes, retrain for workflow_dispatch, repository_dispatch and schedule.",
            default: "auto",
        }),
        path: lint.path,
        "airflow-version": lint["airflow-version"],
        "changed-only": lint["changed-only"],
        base: lint.base,
        "fail-on": without("setting", lint["fail-on"]),
        "sarif-file": lint["sarif-file"],
        requirements: validation.requirements,
        python: validation.python,
        registry: build_images["default"].inputs.registry,
        dag: without("required", training.dag),
        parameters: training.parameters,
        "request-id": (0,inputs/* text */.Qq)({
            help: "Tells this retraining from others of the same job and DAG. A re-run of the job finds the dag run of its request.",
            example: "nightly",
        }),
        "on-failed": training["on-failed"],
        "time-limit": training["time-limit"],
        "on-refusal": gate_model["default"].inputs["on-refusal"],
        ...airflow.airflowInputs,
        ...mlflow/* mlflowInputs */.hI,
    },
    outputs: {
        flow: "The flow that ran.",
        ...lint_dags["default"].outputs,
        "import-errors": validate_dags["default"].outputs["import-errors"],
        ...build_images["default"].outputs,
        ...sync_dags["default"].outputs,
        ...trigger_training["default"].outputs,
        ...gate_model["default"].outputs,
        ...deploy_model["default"].outputs,
    },
    sections: {
        ...lint_dags["default"].sections,
        ...validate_dags["default"].sections,
        ...build_images["default"].sections,
        ...sync_dags["default"].sections,
        ...trigger_training["default"].sections,
        ...gate_model["default"].sections,
        ...deploy_model["default"].sections,
    },
    permissions: { contents: "write", packages: "write", deployments: "write" },
    examples: [],
    async run({ inputs, config, host, step }) {
        const flow = inputs.flow === "auto" ? byEvent[host.event.name] : inputs.flow;
        if (flow === undefined) {
            const fix = "Write check, deploy or retrain.";
            throw new errors/* UserError */.yo(`auto knows no flow for the event ${host.event.name}`, "input flow", fix);
        }
        host.output("flow", flow);
        host.log(`The flow is ${flow}${inputs.flow === "auto" ? `, for the event ${host.event.name}` : ""}.`);
        const request = flow === "retrain" ? (inputs["request-id"] ?? host.event.run?.id) : undefined;
        const kept = { host, state: config.state, directory: inputs["working-directory"], request };
        let because;
        try {
            because = await flows[flow]({ inputs, config, host, step });
        }
        catch (error) {
            // What was done until then is on record too; the flow's own failure is what the user must hear of.
            if (flow !== "check" && !host.signal.aborted)
                await keepRecord({ ...kept, parts: step.parts }).catch((also) => host.log(`The release record could not be kept: ${also.message}`));
            throw error;
        }
        if (flow !== "check")
            await keepRecord({ ...kept, parts: step.parts });
        return { result: "ok", because };
    },
}));
/** The same input without what holds only for the one action. */
function without(name, input) {
    const copy = { ...input };
    delete copy[name];
    delete copy.default;
    return copy;
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
