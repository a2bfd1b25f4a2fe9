export const id = 849;
export const ids = [849];
export const modules = {

/***/ 7849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ trigger_training)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/clients/airflow.js + 1 modules
var clients_airflow = __webpack_require__(6216);
// EXTERNAL MODULE: ./build/src/clients/mlflow.js + 1 modules
var clients_mlflow = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var kernel_errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/kernel/yaml.js
/** The input type `yaml`, apart from the others because its parser takes time to load. */


/** A mapping in YAML (or JSON, which is YAML), of what JSON can say too. */
const yaml = (options) => (0,inputs/* define */.E8)(options, { type: "yaml", parse: parseMapping });
function parseMapping(text) {
    const fix = "Write one `name: value` a line.";
    const document = (0,dist/* parseDocument */.Tp)(text);
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

;// CONCATENATED MODULE: ./build/src/training/life.js
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
        (0,markdown/* code */.aY)(nameOf(task)),
        `${icons[task.state] ?? ""} ${(0,markdown/* escaped */.Mk)(task.state)}`.trim(),
        task.duration && task.duration > 0 ? span(task.duration) : "",
        task.tryNumber > 1 ? `try ${task.tryNumber}` : "",
    ]);
    const left = tasks.length - shown.length;
    return (0,markdown/* table */.tp)(["Task", "State", "Took", ""], shown) + (left > 0 ? `\n\nand ${left} more` : "");
}

;// CONCATENATED MODULE: ./build/src/training/request.js
/** One request, one dag run: its id, and what it is told. */


/** The key of the dag run's conf, and of the tag of its MLflow runs, that holds the dag run's id. */
const requestKey = "mlops.request-id";
/**
 * Who asks → the dag run's id: the same for all attempts of a job. `given` is the input `request-id`; in a terminal a request without
 * one is `fresh`. Airflow 3 takes letters, digits and `_.~:+-`; the hash tells requests apart that differ in other characters.
 */
function runIdOf(asker, given, fresh) {
    const parts = asker
        ? [asker.repository, asker.id, asker.job, ...(given === undefined ? [] : [given])]
        : ["local", given ?? fresh];
    const readable = parts.map((part) => part.replace(/[^A-Za-z0-9_.~+-]+/g, ".").slice(0, 50)).filter(Boolean);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
    return [...readable, hash].join(":");
}
/** The id of the n-th dag run of a request, from 1. */
const numbered = (runId, n) => (n === 1 ? runId : `${runId}-${n}`);
/** What the dag run is told. */
const confOf = (parameters, runId) => ({ ...parameters, [requestKey]: runId });
/** Throws UserError when a parameter has a name that is ours. */
function checkParameters(parameters) {
    const reserved = Object.keys(parameters).find((name) => name.startsWith("mlops."));
    if (reserved === undefined)
        return;
    throw new kernel_errors/* UserError */.yo(`"${reserved}" can't be a parameter: names that begin with "mlops." are set by trigger-training`, "input parameters", "Give it another name.");
}
/** The names of parameters in which a run that there is differs from what is asked now. */
function differences(conf, parameters) {
    const names = new Set([...Object.keys(conf), ...Object.keys(parameters)]);
    names.delete(requestKey);
    return [...names].filter((name) => canonical(conf[name]) !== canonical(parameters[name])).sort();
}
/** The same text for the same value, in whatever order its keys come. */
const canonical = (value) => JSON.stringify(value, (_, item) => item !== null && typeof item === "object" && !Array.isArray(item)
    ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
    : item);

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/clients/http.js
var http = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/src/kernel/nearest.js
var nearest = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/src/training/routes/airflow.js
/** Training as a dag run of Airflow: started once for a request, followed to its end, its results read. */






/**
 * The dag run of this request: found, resumed or started, never a second one beside it. Or why none can run. Throws UserError for a DAG
 * or task that there is not and for parameters that Airflow or the run that there is does not suit; RemoteError when nothing would run.
 */
async function begin(airflow, order, log) {
    const { dag, onFailed } = order;
    const { run, count } = await lastRun(airflow, order);
    if (run)
        suits(run, order);
    if (run?.state === "success") {
        log(`Dag run ${run.runId} of this request has ended well already: nothing is started.`);
        return run;
    }
    const refused = await obstacle(airflow, order, run);
    if (refused !== undefined)
        return { refused };
    const step = stepWith(run?.state, onFailed);
    if (run && step === "follow") {
        log(`Dag run ${run.runId} of this request is ${run.state} already: following it.`);
        return run;
    }
    if (run && step === "resume") {
        const tasks = await airflow.clearFailed(dag, run.runId);
        if (tasks.length > 0) {
            log(`Dag run ${run.runId} of this request had failed: ${tasks.join(", ")} run again.`);
            return (await airflow.run(dag, run.runId)) ?? run;
        }
        const refused = `Dag run ${run.runId} had failed, and has no failed task that could run again. With on-failed: new a re-run starts over.`;
        return { refused };
    }
    if (run)
        log(`Dag run ${run.runId} of this request had failed: starting over.`);
    return start(airflow, order, numbered(order.runId, count + 1), log);
}
/** The newest of the request's runs, and how many there are. */
async function lastRun(airflow, { dag, runId }) {
    let last;
    for (let count = 0;; count++) {
        const run = await airflow.run(dag, numbered(runId, count + 1));
        if (run === undefined)
            return { run: last, count };
        last = run;
    }
}
/** Throws UserError when a run of this id was asked for something else. */
function suits(run, { parameters }) {
    const names = differences(run.conf, parameters);
    if (names.length === 0)
        return;
    throw new kernel_errors/* UserError */.yo(`dag run ${run.runId} was started with other parameters (${names.join(", ")})`, "input request-id", "Give each training of a job a request-id of its own.");
}
/** Why no run of the DAG would come to its end. */
async function obstacle(airflow, order, run) {
    const { dag: dagId, resultTask } = order;
    const dag = await airflow.dag(dagId);
    if (dag === undefined)
        throw await unknownDag(airflow, dagId);
    if (dag.hasImportErrors) {
        const errors = await airflow.importErrors();
        const own = errors.find(({ file }) => file === dag.fileloc || file === dag.relativeFileloc);
        const because = own?.trace.trim().split("\n").at(-1);
        return `DAG ${dagId} can't run: its file ${dag.relativeFileloc ?? dag.fileloc} does not import${because ? ` (${because})` : ""}. Mend it, and wait until Airflow has read it.`;
    }
    if (!dag.isActive)
        return `DAG ${dagId} can't run: Airflow finds it no more in ${dag.relativeFileloc ?? dag.fileloc}. Bring it back, or name another.`;
    if (dag.isPaused) {
        const waits = run ? `its run ${run.runId} waits until it is unpaused` : "a run would wait until it is unpaused";
        return `DAG ${dagId} is paused: ${waits}. Unpause it at ${airflow.dagUrl(dagId)} or with "airflow dags unpause ${dagId}", then start this again.`;
    }
    if (resultTask !== undefined) {
        const tasks = await airflow.taskIds(dagId);
        if (!tasks.includes(resultTask)) {
            const near = (0,nearest/* nearest */.p)(resultTask, tasks);
            const what = `DAG ${dagId} has no task "${resultTask}"`;
            throw new kernel_errors/* UserError */.yo(what, "training.result-task", near ? `Did you mean ${near}?` : `It has ${listed(tasks)}.`);
        }
    }
    const health = await airflow.health();
    for (const part of ["metadatabase", "scheduler"]) {
        if (health[part] === "healthy")
            continue;
        const status = `that its ${part} is ${health[part] ?? "not there"}`;
        throw new kernel_errors/* RemoteError */.Hi("Airflow", "the question after its health", status, "Nothing would run: look at its log.");
    }
    return undefined;
}
async function unknownDag(airflow, dagId) {
    const [dags, errors] = await Promise.all([airflow.dags(), airflow.importErrors()]);
    const ids = dags.map((dag) => dag.dagId);
    const near = (0,nearest/* nearest */.p)(dagId, ids);
    const fix = near ? `Did you mean ${near}?` : ids.length > 0 ? `It has ${listed(ids)}.` : "It has no DAG at all.";
    const broken = errors.map(({ file }) => file);
    const also = broken.length > 0 ? ` Files that do not import: ${listed(broken)}.` : "";
    return new kernel_errors/* UserError */.yo(`Airflow has no DAG "${dagId}"`, "input dag", `${fix}${also}`);
}
async function start(airflow, order, runId, log) {
    const { dag, parameters } = order;
    for (let tries = 0; tries < 3; tries++) {
        const run = await airflow.trigger(dag, { runId, conf: confOf(parameters, runId) }).catch((error) => {
            if (!(error instanceof http/* HttpError */.j) || (error.status !== 400 && error.status !== 422))
                throw error;
            throw new kernel_errors/* UserError */.yo(`Airflow refuses them: ${error.said}`, "input parameters", "See the DAG's params.");
        });
        if (run !== "exists") {
            log(`Started dag run ${run.runId}.`);
            return run;
        }
        // Somebody asked for the same at the same time, or the answer to our own request was lost.
        const other = await airflow.run(dag, runId);
        if (other === undefined)
            continue;
        suits(other, order);
        log(`Dag run ${runId} was started for this request already: following it.`);
        return other;
    }
    throw new kernel_errors/* RemoteError */.Hi("Airflow", `POST dags/${dag}/dagRuns`, "409, and has no such run", "Look at Airflow's log.");
}
const remindEvery = 300;
/** Tells each change until the run has ended or the time is over. Throws the signal's reason, or HttpError when Airflow stays away. */
async function follow(airflow, begun, how) {
    const { limit, patience = 600, signal, log } = how;
    const started = performance.now();
    const passed = () => (performance.now() - started) / 1000;
    const { dagId, runId } = begun;
    let tasks = [];
    let state = "";
    let told = 0;
    let away;
    for (;;) {
        try {
            const run = await airflow.run(dagId, runId);
            if (run === undefined)
                return { run: { ...begun, state: "deleted" }, tasks };
            const now = await airflow.tasks(dagId, runId);
            if (away !== undefined)
                log("Airflow answers again.");
            away = undefined;
            const lines = changes(tasks, now);
            if (run.state !== state)
                lines.unshift(`dag run: ${run.state}`);
            ({ state } = run);
            tasks = now;
            if (lines.length === 0 && passed() - told > remindEvery)
                lines.push(`still ${stillOf(run, tasks)}`);
            if (lines.length > 0)
                told = passed();
            for (const line of lines)
                log(line);
            if (isFinal(state) || passed() >= limit)
                return { run, tasks };
        }
        catch (error) {
            if (!(error instanceof http/* HttpError */.j))
                throw error;
            if (away === undefined)
                log(`${error.message} Asking on for up to ${span(patience)}: the run goes on meanwhile.`);
            away ??= passed();
            if (passed() - away >= patience || passed() >= limit)
                throw error;
        }
        const rest = Math.max(0, limit - passed());
        await (0,promises_.setTimeout)(1000 * Math.min(rest, pause(passed())), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
/** `running: train_svm, train_cnn`, `queued: …`. */
function stillOf(run, tasks) {
    const active = activeTasks(tasks).map((task) => `${nameOf(task)} (${task.state})`);
    if (run.state === "queued")
        return "queued: other runs of this DAG may hold all of its places (max_active_runs)";
    return active.length > 0 ? `${run.state}: ${listed(active)}` : run.state;
}
/** The last lines of what a task has written. */
async function lastLines(airflow, run, task, count) {
    const lines = await airflow.log(run.dagId, run.runId, task);
    return lines.filter((line) => line.trim() !== "" && !/::(end)?group::/.test(line)).slice(-count);
}
const mostTasksAsked = 50;
/** MLflow run → the task whose XCom names it in `run_id`. */
async function tasksByRun(airflow, { run, tasks }) {
    const found = new Map();
    for (const { taskId, mapIndex } of tasks.filter(({ state }) => state === "success").slice(0, mostTasksAsked)) {
        const value = (await airflow.xcom(run.dagId, run.runId, taskId, mapIndex));
        const runId = value !== null && typeof value === "object" ? value.run_id : undefined;
        if (typeof runId === "string" && !found.has(runId))
            found.set(runId, taskId);
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/training/settings.js
var settings = __webpack_require__(9623);
;// CONCATENATED MODULE: ./build/src/training/result.js
/** Which MLflow runs a training made, and which of them is the candidate for serving: the output `mlflow-runs`. */
const pairs = [
    ["serving_model_name", "serving_model_version"],
    ["model_name", "model_version"],
];
/**
 * The models that a task's XCom names: a mapping with `serving_model_name` and `serving_model_version`, with `model_name` and
 * `model_version`, or with `run_id`; or a list of such. Containers hand on their last line as text: JSON is read. Empty when it names none.
 */
function namedBy(xcom) {
    const value = typeof xcom === "string" ? parsed(xcom) : xcom;
    if (Array.isArray(value))
        return value.flatMap(namedBy);
    if (value === null || typeof value !== "object")
        return [];
    const fields = value;
    for (const [name, version] of pairs) {
        const [model, number] = [fields[name], fields[version]];
        if (typeof model === "string" && model !== "" && /^\d+$/.test(String(number)))
            return [{ model, version: String(number) }];
    }
    return typeof fields.run_id === "string" && fields.run_id !== "" ? [{ runId: fields.run_id }] : [];
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The rows of the output. `named` is what the result task chose; without one each finished run's versions are candidates. `tasks` says
 * which task named a run.
 */
function trainedRuns(runs, named, tasks) {
    const chosen = (runId, model, version) => named?.some((one) => ("runId" in one ? one.runId === runId : one.model === model && one.version === version));
    return runs.flatMap(({ runId, status, versions }) => {
        const taskId = tasks.get(runId);
        const row = (candidate, version) => ({
            runId,
            ...version,
            role: candidate ? "candidate" : "other",
            ...(taskId !== undefined && { taskId }),
        });
        if (versions.length === 0)
            return [row(chosen(runId) ?? false)];
        return versions.map((one) => row(chosen(runId, one.model, one.version) ?? status === "FINISHED", one));
    });
}

;// CONCATENATED MODULE: ./build/src/actions/trigger-training/models.js




/** The runs with the tag of the request, and those that `resultTask` names. Throws UserError when that task names none that there is. */
async function modelsOf(airflow, mlflow, followed, resultTask) {
    const { dagId, runId } = followed.run;
    const tagged = await mlflow.searchRuns({ filter: `tags.\`${requestKey}\` = '${runId}'` });
    const runs = new Map(tagged.map((run) => [run.runId, run]));
    let named;
    if (resultTask !== undefined) {
        named = namedBy(await airflow.xcom(dagId, runId, resultTask));
        if (named.length === 0)
            throw nothingNamed(resultTask);
        for (const one of named) {
            const run = await runOf(mlflow, one, resultTask);
            runs.set(run.runId, run);
        }
    }
    const found = [];
    for (const run of runs.values()) {
        const versions = await mlflow.modelVersions({ filter: `run_id = '${run.runId}'` });
        found.push({ ...run, versions: versions.map(({ name, version }) => ({ model: name, version })) });
    }
    const rows = trainedRuns(found, named, await tasksByRun(airflow, followed));
    const metrics = [...runs.values()].map((run) => ({ ...run, url: mlflow.runUrl(run) }));
    return { rows, metrics };
}
async function runOf(mlflow, named, task) {
    const missing = (what) => new kernel_errors/* UserError */.yo(`task ${task} names ${what}, which MLflow does not have`, "training.result-task", "Is mlflow-url right?");
    if ("runId" in named) {
        const run = await mlflow.run(named.runId);
        if (run === undefined)
            throw missing(`run ${named.runId}`);
        return run;
    }
    const version = await mlflow.modelVersion(named.model, named.version);
    const run = version?.runId === undefined ? undefined : await mlflow.run(version.runId);
    if (run === undefined)
        throw missing(`version ${named.version} of ${named.model}`);
    return run;
}
const nothingNamed = (task) => new kernel_errors/* UserError */.yo(`task ${task} handed on no model`, "training.result-task", "Let it return { model_name, model_version } or { run_id }, as a mapping or as JSON.");

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
        ...clients_airflow.neededAirflowInputs,
        ...clients_mlflow/* mlflowInputs */.hI,
    },
    argument: "dag",
    outputs: {
        "run-id": "The dag run's id. Its conf holds it as mlops.request-id.",
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
        const { dag, "time-limit": limit } = inputs;
        const { parameters, "result-task": resultTask } = config.training;
        checkParameters(parameters);
        const withMlflow = Boolean(inputs["mlflow-url"] || process.env.MLFLOW_TRACKING_URI);
        if (resultTask !== undefined && !withMlflow) {
            const what = "is set, but without mlflow-url what it names can't be looked up";
            throw new kernel_errors/* UserError */.yo(what, "training.result-task", "Give mlflow-url.");
        }
        const airflow = await (0,clients_airflow.connectAirflow)(inputs, host.signal);
        const mlflow = withMlflow ? await (0,clients_mlflow/* connectMlflow */.Up)(inputs, host.signal) : undefined;
        const log = (line) => host.log(line);
        const runId = runIdOf(host.event.run, inputs["request-id"], (0,external_node_crypto_.randomUUID)());
        const order = { dag, runId, parameters: parameters, onFailed: inputs["on-failed"], resultTask };
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
        const { ok, because } = verdictOf(ended);
        for (const task of failedTasks(tasks).slice(0, logsShown)) {
            const lines = await lastLines(airflow, run, task, logLinesShown);
            await host.group(`The end of the log of ${nameOf(task)}`, async () => lines.forEach(log));
        }
        if (mlflow === undefined)
            log("Without mlflow-url the training's MLflow runs are not looked for.");
        const found = ok && mlflow ? await modelsOf(airflow, mlflow, followed, resultTask) : { rows: [], metrics: [] };
        if (ok && mlflow && found.rows.length === 0)
            log(`No MLflow run has the tag ${requestKey} = ${run.runId}: let the DAG's tasks set it, from dag_run.conf.`);
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

/***/ 6216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Airflow: () => (/* binding */ Airflow),
  airflowInputs: () => (/* binding */ airflowInputs),
  connectAirflow: () => (/* binding */ connectAirflow),
  neededAirflowInputs: () => (/* binding */ neededAirflowInputs)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/clients/airflow-shapes.js
/** What Airflow's two APIs answer (v1 of 2.x, v2 of 3.x), read into the same types. Times are ISO 8601 texts, as Airflow wrote them. */

const optional = (type) => type.nullish().transform((value) => value ?? undefined);
/** Leaves out what is undefined, as exact optional properties want it. */
const known = (value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
const versionShape = schemas/* object */.Ikc({ version: schemas/* string */.YjP() });
const tokenShape = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1) });
const dagShape = schemas/* object */.Ikc({
    dag_id: schemas/* string */.YjP(),
    is_paused: schemas/* boolean */.zMY().nullish(),
    is_active: schemas/* boolean */.zMY().nullish(),
    is_stale: schemas/* boolean */.zMY().nullish(),
    has_import_errors: schemas/* boolean */.zMY().nullish(),
    fileloc: schemas/* string */.YjP().nullish(),
    relative_fileloc: optional(schemas/* string */.YjP()),
    file_token: schemas/* string */.YjP(),
    bundle_name: optional(schemas/* string */.YjP()),
    bundle_version: optional(schemas/* string */.YjP()),
    last_parsed_time: optional(schemas/* string */.YjP()),
    last_parse_duration: optional(schemas/* number */.aig()),
})
    .transform((dag) => ({
    dagId: dag.dag_id,
    isPaused: dag.is_paused ?? false,
    isActive: dag.is_active ?? !(dag.is_stale ?? false),
    hasImportErrors: dag.has_import_errors ?? false,
    fileloc: dag.fileloc ?? "",
    fileToken: dag.file_token,
    ...known({
        relativeFileloc: dag.relative_fileloc,
        bundleName: dag.bundle_name,
        bundleVersion: dag.bundle_version,
        lastParsed: dag.last_parsed_time,
        lastParseDuration: dag.last_parse_duration,
    }),
}));
const dagsShape = schemas/* object */.Ikc({ dags: schemas/* array */.YOg(dagShape), total_entries: schemas/* number */.aig() });
const runShape = schemas/* object */.Ikc({
    dag_id: schemas/* string */.YjP(),
    dag_run_id: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    conf: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    start_date: optional(schemas/* string */.YjP()),
    end_date: optional(schemas/* string */.YjP()),
    bundle_version: optional(schemas/* string */.YjP()),
})
    .transform((run) => ({
    dagId: run.dag_id,
    runId: run.dag_run_id,
    state: run.state,
    conf: run.conf ?? {},
    ...known({ start: run.start_date, end: run.end_date, bundleVersion: run.bundle_version }),
}));
const tasksShape = schemas/* object */.Ikc({
    task_instances: schemas/* array */.YOg(schemas/* object */.Ikc({
        task_id: schemas/* string */.YjP(),
        map_index: schemas/* number */.aig(),
        state: schemas/* string */.YjP().nullish(),
        try_number: schemas/* number */.aig(),
        start_date: optional(schemas/* string */.YjP()),
        duration: optional(schemas/* number */.aig()),
    })
        .transform((task) => ({
        taskId: task.task_id,
        mapIndex: task.map_index,
        state: task.state ?? "none",
        tryNumber: task.try_number,
        ...known({ start: task.start_date, duration: task.duration }),
    }))),
    total_entries: schemas/* number */.aig(),
});
const taskIdsShape = schemas/* object */.Ikc({ tasks: schemas/* array */.YOg(schemas/* object */.Ikc({ task_id: schemas/* string */.YjP() })) });
const importErrorsShape = schemas/* object */.Ikc({
    import_errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        import_error_id: schemas/* number */.aig(),
        filename: schemas/* string */.YjP(),
        bundle_name: optional(schemas/* string */.YjP()),
        stack_trace: schemas/* string */.YjP().nullish(),
        timestamp: schemas/* string */.YjP(),
    })
        .transform((error) => ({
        id: error.import_error_id,
        file: error.filename,
        trace: error.stack_trace ?? "",
        timestamp: error.timestamp,
        ...known({ bundle: error.bundle_name }),
    }))),
    total_entries: schemas/* number */.aig(),
});
const part = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullish() })
    .nullish()
    .transform((value) => value?.status ?? null);
const healthShape = schemas/* object */.Ikc({ metadatabase: part, scheduler: part, triggerer: part, dag_processor: part });
const xcomShape = schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() });
const clearedShape = schemas/* object */.Ikc({ task_instances: schemas/* array */.YOg(schemas/* object */.Ikc({ task_id: schemas/* string */.YjP() })) });
const sourceShape = schemas/* object */.Ikc({ content: schemas/* string */.YjP() });
const airflow_shapes_frame = schemas/* object */.Ikc({ exc_type: schemas/* string */.YjP(), exc_value: schemas/* string */.YjP() });
/** A log of 3.x: each entry a line. */
const logShape = schemas/* object */.Ikc({
    content: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            event: schemas/* string */.YjP(),
            timestamp: schemas/* string */.YjP().nullish(),
            level: schemas/* string */.YjP().nullish(),
            error_detail: schemas/* array */.YOg(airflow_shapes_frame).nullish(),
        })
            .transform(({ event, timestamp, level, error_detail }) => {
            const because = (error_detail ?? []).map(({ exc_type, exc_value }) => `\n${exc_type}: ${exc_value}`);
            return `${[timestamp, level?.toUpperCase(), event].filter(Boolean).join(" ")}${because.join("")}`;
        }),
    ])),
});

// EXTERNAL MODULE: ./build/src/clients/http.js
var http = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/clients/airflow.js
/**
 * Airflow over its REST API: v2 of Airflow 3.x and v1 of 2.x, behind the same methods and types. Read off both OpenAPI documents and
 * seen on 3.2.2 and 2.10.5. Every method throws UserError when Airflow refuses the credentials or a permission, HttpError when it
 * fails, and the signal's reason when aborted.
 */





const address = {
    help: "Airflow's address, as its own page opens at.",
    example: "https://airflow.example.org",
    setting: "airflow.url",
};
/** The inputs of every action that talks to Airflow. */
const airflowInputs = {
    "airflow-url": (0,inputs/* url */.OZ)(address),
    "airflow-username": (0,inputs/* text */.Qq)({ help: "Airflow's user.", example: "ci", setting: "airflow.username" }),
    "airflow-password": (0,inputs/* secret */.rJ)({ help: "The password of airflow-username.", env: "AIRFLOW_PASSWORD" }),
    "airflow-token": (0,inputs/* secret */.rJ)({
        help: "A bearer token, in place of user and password: for managed Airflows.",
        env: "AIRFLOW_TOKEN",
    }),
};
/** The same for an action that can't do without Airflow. */
const neededAirflowInputs = { ...airflowInputs, "airflow-url": (0,inputs/* url */.OZ)({ ...address, required: true }) };
const hint = "Is Airflow up, and airflow-url right?";
/** Airflow caps the length of a page, silently, at 100 by default. */
const page = 100;
/** A dead Airflow is told after so many seconds. */
const patience = 15;
/** Finds out which Airflow answers, and that it lets us in. Throws UserError when it is none or does not. */
async function connectAirflow(inputs, signal) {
    const base = inputs["airflow-url"];
    if (base === undefined)
        throw new errors/* UserError */.yo("is required, and nothing is given", "input airflow-url", `For example: ${address.example}`);
    const access = accessOf(inputs);
    const open = new http/* Http */.l({ service: "Airflow", base, hint, deadline: patience, ...(signal && { signal }) });
    for (const api of [2, 1]) {
        const answer = await open.request("GET", `/api/v${api}/version`, { answers: [401, 403, 404] });
        if (answer.status === 404)
            continue;
        const version = answer.status === 200 ? answer.json(versionShape).version : api === 2 ? "3" : "2";
        const airflow = new Airflow({ url: base, api, version, access, ...(signal && { signal }) });
        await airflow.signIn();
        return airflow;
    }
    throw new errors/* UserError */.yo(`${base} answers, but is no Airflow: it has neither /api/v2/version nor /api/v1/version`, "input airflow-url", "Give the address of Airflow's front page, without /home or /api.");
}
function accessOf(inputs) {
    const { "airflow-username": username, "airflow-password": password, "airflow-token": token } = inputs;
    if (token !== undefined)
        return { token };
    if (username !== undefined && password !== undefined)
        return { username, password };
    if (username === undefined && password === undefined)
        return undefined;
    const missing = username === undefined ? "airflow-username" : "airflow-password";
    const given = username === undefined ? "airflow-password" : "airflow-username";
    throw new errors/* UserError */.yo(`is missing: only ${given} is given`, `input ${missing}`, "Give both, or airflow-token alone.");
}
class Airflow {
    url;
    api;
    /** `3.2.2`; only the first number where Airflow does not tell more. */
    version;
    #http;
    #access;
    #token;
    constructor({ url, api, version, access, signal }) {
        this.url = url;
        this.api = api;
        this.version = version;
        this.#access = access;
        const common = { service: "Airflow", base: url, hint, ...(signal && { signal }) };
        const login = new http/* Http */.l(common);
        this.#http = new http/* Http */.l({ ...common, headers: async () => this.#authorization(login) });
    }
    /** Throws UserError when Airflow does not let us in. */
    async signIn() {
        await this.#ask("GET", "/dags", { query: { limit: 1 } }, dagsShape);
    }
    async health() {
        return this.#ask("GET", this.api === 2 ? "/monitor/health" : "/health", {}, healthShape);
    }
    /** The server's clock, to the second. */
    async now() {
        const { headers } = await this.#send("GET", "/version");
        const date = new Date(headers.get("date") ?? "");
        if (!Number.isNaN(date.getTime()))
            return date;
        throw new http/* HttpError */.j("Airflow", `GET ${this.url}/api/v${this.api}/version`, "200 without the header Date", hint);
    }
    /** undefined when there is none of that id. */
    dag(dagId) {
        return this.#find(`/dags/${airflow_part(dagId)}`, dagShape);
    }
    /** The ids of a DAG's tasks, as its file has them now. */
    async taskIds(dagId) {
        const { tasks } = await this.#ask("GET", `/dags/${airflow_part(dagId)}/tasks`, {}, taskIdsShape);
        return tasks.map(({ task_id }) => task_id);
    }
    /** All of them, stale ones too when asked for. Bundles are of 3.x; 2.x answers no DAG for them. */
    async dags(wanted = {}) {
        const { stale = false, paused, bundleName, bundleVersion } = wanted;
        if (this.api === 1 && (bundleName ?? bundleVersion) !== undefined)
            return [];
        const query = {
            paused,
            ...(this.api === 2
                ? { exclude_stale: !stale, bundle_name: bundleName, bundle_version: bundleVersion }
                : { only_active: !stale }),
        };
        return this.#pages("/dags", query, dagsShape, ({ dags }) => dags);
    }
    /** Each once, though 3.x lists one for every DAG of its file. */
    async importErrors() {
        const rows = await this.#pages("/importErrors", {}, importErrorsShape, (found) => found.import_errors);
        return [...new Map(rows.map((error) => [error.id, error])).values()];
    }
    /** The text of its file, as Airflow last read it; undefined when Airflow has none. */
    async dagSource({ dagId, fileToken }) {
        if (this.api === 2)
            return (await this.#find(`/dagSources/${airflow_part(dagId)}`, sourceShape))?.content;
        const asked = { answers: [404], headers: { accept: "text/plain" } };
        const answer = await this.#send("GET", `/dagSources/${airflow_part(fileToken)}`, asked);
        return answer.status === 404 ? undefined : answer.text();
    }
    /** Asks for the file to be read again; on 3.x its whole bundle is refreshed. False when there is no such file any more. */
    async reparse(fileToken) {
        const { status } = await this.#send("PUT", `/parseDagFile/${airflow_part(fileToken)}`, { answers: [404, 409] });
        return status !== 404;
    }
    /**
     * Starts a run of this id, or says that there is one. The id makes it safe to repeat: Airflow keeps it unique, so a request that was
     * sent twice, or whose answer was lost, starts one run.
     */
    async trigger(dagId, { runId, conf }) {
        const json = { dag_run_id: runId, conf, ...(this.api === 2 && { logical_date: null }) };
        const asked = { json, repeatable: true, answers: [409] };
        for (let tries = 1;; tries++) {
            try {
                const answer = await this.#send("POST", `/dags/${airflow_part(dagId)}/dagRuns`, asked);
                return answer.status === 409 ? "exists" : answer.json(runShape);
            }
            catch (error) {
                if (!(error instanceof http/* HttpError */.j) || (typeof error.status === "number" && error.status < 500))
                    throw error;
                // Of several at the same time the slower ones may be told 500, even before the first one's run is there.
                if (await this.run(dagId, runId).catch(() => undefined))
                    return "exists";
                if (tries === 3)
                    throw error;
                await (0,promises_.setTimeout)(500 * tries);
            }
        }
    }
    /** undefined when there is none of that id. */
    run(dagId, runId) {
        return this.#find(runPath(dagId, runId), runShape);
    }
    /** All task instances of a run. */
    tasks(dagId, runId) {
        const path = `${runPath(dagId, runId)}/taskInstances`;
        return this.#pages(path, {}, tasksShape, (found) => found.task_instances);
    }
    /** The lines that one try of a task instance has written so far. */
    async log(dagId, runId, task) {
        const path = `${runPath(dagId, runId)}/taskInstances/${airflow_part(task.taskId)}/logs/${task.tryNumber}`;
        const query = { map_index: task.mapIndex, full_content: true };
        const accept = this.api === 2 ? "application/json" : "text/plain";
        const answer = await this.#send("GET", path, { query, headers: { accept }, answers: [404] });
        if (answer.status === 404)
            return [];
        const lines = this.api === 2 ? answer.json(logShape).content : [answer.text()];
        return lines.flatMap((line) => line.trimEnd().split("\n"));
    }
    /** Lets the failed tasks of a run, and what waited for them, run again. Answers the ids of those tasks. */
    async clearFailed(dagId, runId) {
        const json = { dry_run: false, only_failed: true, dag_run_id: runId, reset_dag_runs: true };
        const path = `/dags/${airflow_part(dagId)}/clearTaskInstances`;
        const { task_instances } = await this.#ask("POST", path, { json }, clearedShape);
        return [...new Set(task_instances.map(({ task_id }) => task_id))];
    }
    /** Stops a run: its state is `failed` at once, its tasks end within seconds. */
    async fail(dagId, runId) {
        await this.#send("PATCH", runPath(dagId, runId), { json: { state: "failed" } });
    }
    /** What a task handed on; undefined when it handed on nothing. */
    async xcom(dagId, runId, taskId, mapIndex = -1) {
        const path = `${runPath(dagId, runId)}/taskInstances/${airflow_part(taskId)}/xcomEntries/return_value`;
        const asked = { query: { stringify: false, map_index: mapIndex }, answers: [404] };
        const answer = await this.#send("GET", path, asked);
        return answer.status === 404 ? undefined : answer.json(xcomShape).value;
    }
    /** Where people see the DAG. */
    dagUrl(dagId) {
        return `${this.url}/dags/${airflow_part(dagId)}`;
    }
    /** Where people see the run. */
    runUrl(dagId, runId) {
        return `${this.dagUrl(dagId)}/${this.api === 2 ? "runs/" : "grid?dag_run_id="}${airflow_part(runId)}`;
    }
    async #ask(method, path, asked, shape) {
        return (await this.#send(method, path, asked)).json(shape);
    }
    async #find(path, shape) {
        const answer = await this.#send("GET", path, { answers: [404] });
        return answer.status === 404 ? undefined : answer.json(shape);
    }
    async #pages(path, query, shape, itemsOf) {
        const items = [];
        for (;;) {
            const asked = { query: { ...query, limit: page, offset: items.length } };
            const found = await this.#ask("GET", path, asked, shape);
            items.push(...itemsOf(found));
            if (itemsOf(found).length === 0 || items.length >= found.total_entries)
                return items;
        }
    }
    async #send(method, path, asked = {}) {
        const whole = `/api/v${this.api}${path}`;
        try {
            return await this.#http.request(method, whole, asked);
        }
        catch (error) {
            if (!(error instanceof http/* HttpError */.j))
                throw error;
            const expired = error.status === 401 && this.#token !== undefined;
            if (!expired)
                throw this.#inTheirWords(error, method, path);
        }
        this.#token = undefined;
        return this.#http.request(method, whole, asked).catch((error) => {
            throw this.#inTheirWords(error, method, path);
        });
    }
    /** 401 and 403 are the user's to mend. */
    #inTheirWords(error, method, path) {
        if (!(error instanceof http/* HttpError */.j) || (error.status !== 401 && error.status !== 403))
            return error;
        return this.#refused(error.status, error.said, `${method} ${path}`);
    }
    #refused(status, said, request) {
        const answer = `${status}${said && `: ${said}`}`;
        const access = this.#access;
        if (access === undefined)
            return new errors/* UserError */.yo(`Airflow wants to know who asks (${answer})`, "input airflow-username", "Give airflow-username and airflow-password, or airflow-token.");
        // A token that is none is answered with 403.
        const unknown = status === 401 || /token/i.test(said);
        if ("token" in access)
            return unknown
                ? new errors/* UserError */.yo(`Airflow does not take the token (${answer})`, "input airflow-token", "Give one that is valid.")
                : forbidden(request, answer, "input airflow-token");
        if (!unknown)
            return forbidden(request, answer, "input airflow-username");
        const basic = this.api === 1 ? " Airflow 2 also needs basic_auth among its auth_backends." : "";
        return new errors/* UserError */.yo(`Airflow does not take the password of "${access.username}" (${answer})`, "input airflow-password", `Give that user's password, or another airflow-username.${basic}`);
    }
    async #authorization(login) {
        const access = this.#access;
        if (access === undefined)
            return {};
        if ("token" in access)
            return { authorization: `Bearer ${access.token}` };
        if (this.api === 1) {
            const pair = Buffer.from(`${access.username}:${access.password}`).toString("base64");
            return { authorization: `Basic ${pair}` };
        }
        this.#token ??= this.#newToken(login, access);
        return { authorization: `Bearer ${await this.#token}` };
    }
    async #newToken(login, json) {
        try {
            const answer = await login.request("POST", "/auth/token", { json, repeatable: true, answers: [401, 403] });
            if (answer.status < 400)
                return answer.json(tokenShape).access_token;
            throw this.#refused(401, "", "POST /auth/token");
        }
        catch (error) {
            this.#token = undefined;
            throw error;
        }
    }
}
const forbidden = (request, answer, where) => new errors/* UserError */.yo(`Airflow lets us in, but not do this: ${request} (${answer})`, where, "Give that user a role that may read and run DAGs, or another user.");
/** An id of a user's as one segment of a path. */
const airflow_part = (id) => encodeURIComponent(id);
const runPath = (dagId, runId) => `/dags/${airflow_part(dagId)}/dagRuns/${airflow_part(runId)}`;


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ trainingSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
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
