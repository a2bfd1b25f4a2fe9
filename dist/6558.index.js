export const id = 6558;
export const ids = [6558,2542];
export const modules = {

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ trigger_training)
});

// EXTERNAL MODULE: ./build/src/clients/airflow-inputs.js
var airflow_inputs = __webpack_require__(3054);
// EXTERNAL MODULE: ./build/src/clients/mlflow-inputs.js
var mlflow_inputs = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/kernel/yaml.js

/** A mapping in YAML (or JSON, which is YAML), of what JSON can say too. */
const yaml = (options) => ({
    ...(0,inputs/* define */.E8)(options, { type: "yaml", parse: parseMapping }),
    async ready() {
        parser ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    },
});
let parser;
function parseMapping(text) {
    const fix = "Write one `name: value` a line.";
    const document = parser.parseDocument(text);
    const [error] = document.errors;
    if (error)
        throw new inputs/* BadValue */.FQ(`is no YAML (${error.message.split(/:?\n/)[0]})`, fix);
    const value = document.toJS();
    if (value === null || typeof value !== "object" || Array.isArray(value))
        throw new inputs/* BadValue */.FQ("is no mapping", fix);
    const lost = lostIn(value);
    if (lost !== undefined)
        throw new inputs/* BadValue */.FQ(`has ${lost}, which JSON can't carry`, "Put it in quotes.");
    return value;
}
/** A number that JSON would turn into another or into null. */
function lostIn(value) {
    if (typeof value === "number")
        return Number.isFinite(value) && Math.abs(value) < 2 ** 53 ? undefined : `${value}`;
    if (value === null || typeof value !== "object")
        return undefined;
    for (const item of Object.values(value)) {
        const lost = lostIn(item);
        if (lost !== undefined)
            return lost;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/training/life.js
var life = __webpack_require__(6204);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/training.js
/** The job summary of a training: how it ended, its tasks, and what MLflow has of it. */


const mostTasks = 100;
const mostRuns = 50;
const mostMetrics = 6;
const icons = { success: "✅", failed: "❌", upstream_failed: "⏹️", skipped: "⏭️" };
function trainingSummary({ ok, because, dag, url, tasks = [], rows = [], metrics = [], }) {
    const failures = tasks.some(({ state }) => state === "failed");
    const icon = ok ? (failures ? "⚠️" : "✅") : "❌";
    const parts = [`## ${icon} Training by ${(0,markdown/* code */.aY)(dag)}`, (0,markdown/* escaped */.Mk)(because)];
    if (url !== undefined)
        parts.push(`[The dag run in Airflow](${url})`);
    if (rows.length > 0)
        parts.push("### What it made", runsTable(rows, metrics));
    if (tasks.length > 0)
        parts.push((0,markdown/* folded */.TM)(`${tasks.length} task instances`, tasksTable(tasks)));
    return `${parts.join("\n\n")}\n\n`;
}
function runsTable(rows, metrics) {
    const byRun = new Map(metrics.map((one) => [one.runId, one]));
    const shown = rows.slice(0, mostRuns).map(({ runId, model, version, role, taskId }) => {
        const run = byRun.get(runId);
        const values = (run?.metrics ?? []).slice(0, mostMetrics);
        return [
            role === "candidate" ? "**candidate**" : role,
            model === undefined ? "" : `${(0,markdown/* code */.aY)(model)} ${version}`,
            run ? `[${(0,markdown/* code */.aY)(runId.slice(0, 8))}](${run.url}) ${(0,markdown/* escaped */.Mk)(run.status.toLowerCase())}` : (0,markdown/* code */.aY)(runId.slice(0, 8)),
            values.map(({ key, value }) => `${(0,markdown/* escaped */.Mk)(key)} ${rounded(value)}`).join(", "),
            taskId === undefined ? "" : (0,markdown/* code */.aY)(taskId),
        ];
    });
    const left = rows.length - shown.length;
    const more = left > 0 ? `\n\nand ${left} more` : "";
    return (0,markdown/* table */.tp)(["Role", "Model", "MLflow run", "Metrics", "Task"], shown) + more;
}
const rounded = (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(5))) : `${value}`);
function tasksTable(tasks) {
    const shown = tasks
        .slice(0, mostTasks)
        .map((task) => [
        (0,markdown/* code */.aY)((0,life/* nameOf */.Vb)(task)),
        `${icons[task.state] ?? ""} ${(0,markdown/* escaped */.Mk)(task.state)}`.trim(),
        task.duration && task.duration > 0 ? (0,life/* span */.Ln)(task.duration) : "",
        task.tryNumber > 1 ? `try ${task.tryNumber}` : "",
    ]);
    const left = tasks.length - shown.length;
    return (0,markdown/* table */.tp)(["Task", "State", "Took", ""], shown) + (left > 0 ? `\n\nand ${left} more` : "");
}

// EXTERNAL MODULE: ./build/src/training/request.js
var request = __webpack_require__(7461);
// EXTERNAL MODULE: ./build/src/training/settings.js
var settings = __webpack_require__(9623);
;// CONCATENATED MODULE: ./build/src/actions/trigger-training.js










const logLinesShown = 20;
const logsShown = 3;
/* harmony default export */ const trigger_training = ((0,action/* defineAction */.Q)({
    name: "trigger-training",
    summary: "Starts a training on Airflow once for a request, follows it to its end, and tells which MLflow runs and models it made.",
    inputs: {
        dag: (0,inputs/* text */.Qq)({ help: "The DAG that trains.", required: true, example: "skin_cancer_local", setting: "training.dag" }),
        workflow: {
            ...(0,inputs/* text */.Qq)({ help: "Not yet: a workflow that trains, on runners of your own, in place of a DAG." }),
            check: () => [{ what: "can't be used yet: training by a workflow comes later", fix: "Name a DAG in dag." }],
        },
        parameters: yaml({
            help: "What the dag run is told (its conf), as YAML; joins and overrides training.parameters.",
            example: "label_noise: 0.1",
            setting: "training.parameters",
        }),
        "request-id": (0,inputs/* text */.Qq)({
            help: "Tells this training from others of the same job and DAG. A re-run of the job finds the dag run of its request. In a terminal each start is a request of its own unless this is given.",
            example: "nightly",
        }),
        "on-failed": (0,inputs/* oneOf */.yL)(["resume", "new"], {
            help: "What a re-run does when the training of its request has failed: let the failed tasks run again, or start over.",
            default: "resume",
            setting: "training.on-failed",
        }),
        "time-limit": (0,inputs/* duration */.p0)({
            help: "How long the training is waited for. What still runs then goes on, and a re-run of the job follows it.",
            default: "6h",
            setting: "training.time-limit",
        }),
        ...airflow_inputs/* neededAirflowInputs */.H,
        ...mlflow_inputs/* mlflowInputs */.h,
    },
    argument: "dag",
    outputs: {
        "run-id": "The dag run's id. Its conf holds it as mlops.request-id, and the commit that asks as mlops.commit.",
        "run-url": "Where Airflow shows the dag run.",
        state: "success, failed, deleted, or what it was in when the time was over: running, queued.",
        "mlflow-runs": "JSON: [{ runId, model?, version?, role: candidate|other, taskId? }], for gate-model.",
    },
    sections: { training: settings/* trainingSettings */.i },
    permissions: {},
    examples: [
        "trigger-training skin_cancer_local --airflow-url https://airflow.example.org --airflow-username ci",
        "trigger-training skin_cancer_local --parameters 'label_noise: 0.1' --request-id trial-7",
    ],
    async run({ inputs, config, host }) {
        const [{ connectAirflow }, { Git }, { connectMlflow }, { begin, follow, lastLines, stillOf }, { modelsOf }] = await Promise.all([
            __webpack_require__.e(/* import() */ 6216).then(__webpack_require__.bind(__webpack_require__, 6216)),
            __webpack_require__.e(/* import() */ 3629).then(__webpack_require__.bind(__webpack_require__, 6010)),
            __webpack_require__.e(/* import() */ 6422).then(__webpack_require__.bind(__webpack_require__, 6422)),
            __webpack_require__.e(/* import() */ 9675).then(__webpack_require__.bind(__webpack_require__, 9675)),
            __webpack_require__.e(/* import() */ 3598).then(__webpack_require__.bind(__webpack_require__, 3598)),
        ]);
        const { dag, "time-limit": limit } = inputs;
        const { parameters, "result-task": resultTask } = config.training;
        (0,request/* checkParameters */.Dy)(parameters);
        const withMlflow = Boolean(inputs["mlflow-url"] || process.env.MLFLOW_TRACKING_URI);
        if (resultTask !== undefined && !withMlflow) {
            const what = "is set, but without mlflow-url what it names can't be looked up";
            throw new errors/* UserError */.yo(what, "training.result-task", "Give mlflow-url.");
        }
        const airflow = await connectAirflow(inputs, host.signal);
        const mlflow = withMlflow ? await connectMlflow(inputs, host.signal) : undefined;
        const log = (line) => host.log(line);
        const runId = (0,request/* runIdOf */.SR)(host.event.run, inputs["request-id"], crypto.randomUUID());
        const commit = host.event.sha ?? (await new Git(inputs["working-directory"], { signal: host.signal }).head());
        const order = {
            dag,
            runId,
            commit,
            parameters: parameters,
            onFailed: inputs["on-failed"],
            resultTask,
        };
        const begun = await begin(airflow, order, log);
        if ("refused" in begun) {
            await host.summary(trainingSummary({ ok: false, because: begun.refused, dag }));
            return { result: "refused", because: begun.refused };
        }
        const url = airflow.runUrl(dag, begun.runId);
        host.output("run-id", begun.runId);
        host.output("run-url", url);
        log(`Airflow ${airflow.version} shows it at ${url}`);
        const followed = await follow(airflow, begun, { limit, signal: host.signal, log }).catch((error) => {
            log(`Dag run ${begun.runId} goes on in Airflow. A re-run of this job follows it; to stop it, see ${url}`);
            throw error;
        });
        const { run, tasks } = followed;
        host.output("state", run.state);
        const ended = { dag, runId: run.runId, url, state: run.state, tasks, limit, still: stillOf(run, tasks) };
        const { ok, because } = (0,life/* verdictOf */.Vj)(ended);
        for (const task of (0,life/* failedTasks */.Ox)(tasks).slice(0, logsShown)) {
            const lines = await lastLines(airflow, run, task, logLinesShown);
            await host.group(`The end of the log of ${(0,life/* nameOf */.Vb)(task)}`, async () => lines.forEach(log));
        }
        if (mlflow === undefined)
            log("Without mlflow-url the training's MLflow runs are not looked for.");
        const found = ok && mlflow ? await modelsOf(airflow, mlflow, followed, resultTask) : { rows: [], metrics: [] };
        if (ok && mlflow && found.rows.length === 0)
            log(`No MLflow run has the tag ${request/* requestKey */.lq} = ${run.runId}: let the DAG's tasks set it, from dag_run.conf.`);
        host.output("mlflow-runs", found.rows);
        host.record({
            dag,
            runId: run.runId,
            url,
            state: run.state,
            requestId: run.runId,
            mlflowRuns: found.rows,
        });
        await host.summary(trainingSummary({ ok, because, dag, url, tasks, ...found }));
        const details = () => ({ run: { dag, runId: run.runId, url, state: run.state }, mlflowRuns: found.rows });
        return { result: ok ? "ok" : "refused", because, details };
    },
}));


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


/***/ }),

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   Pw: () => (/* binding */ activeTasks),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   pr: () => (/* binding */ stepWith),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/** The life of a training run: what to do with one that there is, what changed since the last look, how it ended. */
const isFinal = (state) => state === "success" || state === "failed";
/** What a request does with its dag run: `undefined` is one that there is not. */
function stepWith(state, onFailed) {
    if (state === undefined)
        return "start";
    return state === "failed" ? onFailed : "follow";
}
const failures = new Set(["failed", "upstream_failed"]);
const settled = new Set([...failures, "success", "skipped", "removed"]);
/** Tasks that failed by themselves, not for others. */
const failedTasks = (tasks) => tasks.filter(({ state }) => state === "failed");
/** Tasks that neither ended nor wait to begin: `running`, `up_for_retry`, `deferred`, … */
const activeTasks = (tasks) => tasks.filter(({ state }) => state !== "none" && !settled.has(state));
/** `train`, or `train[2]` for a mapped one. */
const nameOf = ({ taskId, mapIndex }) => (mapIndex < 0 ? taskId : `${taskId}[${mapIndex}]`);
/** A line for each task that is in another state than at the last look; one line for all instances of a mapped task. */
function changes(before, now) {
    const old = grouped(before);
    return [...grouped(now)].flatMap(([taskId, tasks]) => {
        const line = described(tasks);
        return line === undefined || line === described(old.get(taskId) ?? []) ? [] : [`${taskId}: ${line}`];
    });
}
function grouped(tasks) {
    const groups = new Map();
    for (const task of tasks)
        groups.set(task.taskId, [...(groups.get(task.taskId) ?? []), task]);
    return groups;
}
function described(tasks) {
    const [first] = tasks;
    if (first === undefined)
        return undefined;
    if (first.mapIndex < 0)
        return first.state === "none" ? undefined : inWords(first);
    const counts = new Map();
    for (const { state } of tasks)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].map(([state, n]) => `${n} ${state === "none" ? "waiting" : state}`).join(", ");
}
function inWords({ state, tryNumber, duration }) {
    const again = tryNumber > 1 ? `, try ${tryNumber}` : "";
    // Negative when Airflow's clock was set meanwhile.
    const took = settled.has(state) && duration && duration > 0 ? ` after ${span(duration)}` : "";
    return `${state}${took}${again}`;
}
/** Seconds as `4 s`, `12 min`, `2 h 5 min`. */
function span(seconds) {
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(" ");
}
/** Seconds until the next look, when the run has been followed for so long: often at first, every 15 seconds in the end. */
const pause = (followed) => Math.min(15, Math.max(1, followed / 20));
/** Whether the training did what it was asked for, and one sentence that says so. */
function verdictOf({ dag, runId, url, state, tasks, limit, still }) {
    const failed = failedTasks(tasks).map(nameOf);
    const names = failed.length > 0 ? ` (${listed(failed)} failed)` : "";
    if (state === "success")
        return { ok: true, because: `Dag run ${runId} of ${dag} ended well${names}.` };
    if (state === "failed")
        return { ok: false, because: `Dag run ${runId} of ${dag} failed${names}: ${url}` };
    if (state === "deleted")
        return { ok: false, because: `Dag run ${runId} of ${dag} was deleted in Airflow before it ended.` };
    const because = `Dag run ${runId} of ${dag} has not ended after ${span(limit)}, it is still ${still}. It is left as it is: re-run this job to follow it, or stop it at ${url}`;
    return { ok: false, because };
}
/** The first few, and how many more. */
const listed = (words) => words.length > 5 ? `${words.slice(0, 5).join(", ")} and ${words.length - 5} more` : words.join(", ");


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ checkParameters),
/* harmony export */   KF: () => (/* binding */ confOf),
/* harmony export */   SR: () => (/* binding */ runIdOf),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   lq: () => (/* binding */ requestKey),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export commitKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);
/** One request, one dag run: its id, and what it is told. */


/** The key of the dag run's conf, and of the tag of its MLflow runs, that holds the dag run's id. */
const requestKey = "mlops.request-id";
/** The key that holds the commit of the pipeline that asked; the tag of the same name is what gate-model's rules on lineage read. */
const commitKey = "mlops.commit";
/** Of keys that trigger-training sets. */
const ours = "mlops.";
/**
 * Who asks → the dag run's id: the same for all attempts of a job. `given` is the input `request-id`; in a terminal a request without
 * one is `fresh`. Airflow 3 takes letters, digits and `_.~:+-`; the hash tells requests apart that differ in other characters.
 */
function runIdOf(asker, given, fresh) {
    const parts = asker
        ? [asker.repository, asker.id, asker.job, ...(given === undefined ? [] : [given])]
        : ["local", given ?? fresh];
    const readable = parts.map((part) => part.replace(/[^A-Za-z0-9_.~+-]+/g, ".").slice(0, 50)).filter(Boolean);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
    return [...readable, hash].join(":");
}
/** The id of the n-th dag run of a request, from 1. */
const numbered = (runId, n) => (n === 1 ? runId : `${runId}-${n}`);
/** What the dag run is told; without `commit` where none is known. */
const confOf = (parameters, runId, commit) => ({
    ...parameters,
    [requestKey]: runId,
    ...(commit !== undefined && { [commitKey]: commit }),
});
/** Throws UserError when a parameter has a name that is ours. */
function checkParameters(parameters) {
    const reserved = Object.keys(parameters).find((name) => name.startsWith(ours));
    if (reserved === undefined)
        return;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${reserved}" can't be a parameter: names that begin with "${ours}" are set by trigger-training`, "input parameters", "Give it another name.");
}
/** The names of parameters in which a run that there is differs from what is asked now. */
function differences(conf, parameters) {
    const names = new Set([...Object.keys(conf), ...Object.keys(parameters)]);
    return [...names]
        .filter((name) => !name.startsWith(ours) && canonical(conf[name]) !== canonical(parameters[name]))
        .sort();
}
/** The same text for the same value, in whatever order its keys come. */
const canonical = (value) => JSON.stringify(value, (_, item) => item !== null && typeof item === "object" && !Array.isArray(item)
    ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
    : item);


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ trainingSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The section `training:` of mlops.yml. Fills its own defaults when given `{}`. */

const trainingSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    dag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("The DAG that trains."),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9())
        .default({})
        .describe("Handed to the DAG as the dag run's conf; the input `parameters` adds to it."),
    "time-limit": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 90m or 6h")
        .optional()
        .describe("How long a training is waited for."),
    "on-failed": zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["resume", "new"])
        .optional()
        .describe("What a re-run does with a failed training: run its failed tasks again, or start over."),
    "result-task": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The task that hands on (XCom) which model is the candidate: run_id, or model_name and model_version."),
});


/***/ })

};
