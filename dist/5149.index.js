export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGuarded: () => (/* binding */ checkGuarded),
/* harmony export */   readGuarded: () => (/* binding */ readGuarded)
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
    const python = new _clients_folder_js__WEBPACK_IMPORTED_MODULE_0__.Folder(input.folder).list().filter((path) => path.endsWith(".py")).length;
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

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentOf: () => (/* binding */ environmentOf),
  readRepository: () => (/* binding */ readRepository),
  surroundings: () => (/* binding */ surroundings),
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/clients/docker.js
var docker = __webpack_require__(1384);
// EXTERNAL MODULE: ./build/src/clients/folder.js
var clients_folder = __webpack_require__(5732);
// EXTERNAL MODULE: ./build/src/clients/git.js
var git = __webpack_require__(6010);
// EXTERNAL MODULE: ./build/src/dags/airflow-version.js
var airflow_version = __webpack_require__(4938);
// EXTERNAL MODULE: ./build/src/dags/mermaid.js
var mermaid = __webpack_require__(4380);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/fork.js
var fork = __webpack_require__(1311);
// EXTERNAL MODULE: ./build/src/lint/ignores.js
var ignores = __webpack_require__(628);
// EXTERNAL MODULE: ./build/src/lint/modules.js
var modules = __webpack_require__(4886);
// EXTERNAL MODULE: ./build/src/lint/requirements.js
var requirements = __webpack_require__(1171);
// EXTERNAL MODULE: ./build/src/lint/settings.js
var lint_settings = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/src/python/source.js + 1 modules
var python_source = __webpack_require__(4402);
// EXTERNAL MODULE: ./build/src/render/pictures.js
var pictures = __webpack_require__(7903);
// EXTERNAL MODULE: ./build/src/validate/environment.js
var environment = __webpack_require__(6777);
// EXTERNAL MODULE: ./build/src/dags/kind.js
var dags_kind = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/src/validate/graphs.js

/** Where the two differ, in clauses: `only Airflow has task report`. */
function differences(read, real) {
    const taskIds = real.tasks.map(({ taskId }) => taskId);
    const arrows = (edges) => edges.map(([from, to]) => `${from} → ${to}`);
    return [
        ...onlyIn("only lint-dags has", "task", read.tasks, taskIds),
        ...onlyIn("only Airflow has", "task", taskIds, read.tasks),
        ...onlyIn("only lint-dags has", "arrow", arrows(read.edges), arrows(real.edges)),
        ...onlyIn("only Airflow has", "arrow", arrows(real.edges), arrows(read.edges)),
    ];
}
const mostNamed = 5;
function onlyIn(who, noun, these, those) {
    const others = new Set(those);
    const only = [...new Set(these)].filter((one) => !others.has(one));
    if (only.length === 0)
        return [];
    const rest = only.length > mostNamed ? ` and ${only.length - mostNamed} more` : "";
    return [`${who} ${noun}${only.length === 1 ? "" : "s"} ${only.slice(0, mostNamed).join(", ")}${rest}`];
}
/** Airflow's graph as lint-dags would have it, to be drawn: nothing in it is doubtful. `line` is where the DAG begins. */
function asDag(real, file, line) {
    const start = file.text.split("\n", line - 1).reduce((sum, row) => sum + row.length + 1, 0);
    const place = { file, start: Math.min(start, file.text.length), end: Math.min(start, file.text.length) };
    return {
        dagId: real.dagId,
        status: "exact",
        reasons: [],
        conditions: [],
        args: new Map(),
        file,
        place,
        tasks: real.tasks.map((task) => {
            const decorated = /^@task(?:\.(\w+))?$/.exec(task.decorator);
            const decorator = decorated ? (decorated[1] ?? "python") : undefined;
            const kind = (0,dags_kind/* kindOf */.I)(decorator, task.operators);
            return {
                taskId: task.taskId,
                operator: task.operators[0] ?? "",
                decorator,
                kind,
                isSensor: kind === "sensor",
                isMapped: task.isMapped,
                isSetup: task.isSetup,
                isTeardown: task.isTeardown,
                triggerRule: task.triggerRule,
                args: new Map(),
                fromDefaults: new Set(),
                callable: undefined,
                group: task.group ?? undefined,
                place,
            };
        }),
        edges: real.edges.map(([upstream, downstream]) => ({ upstream, downstream, place })),
        groups: real.groups.map(({ groupId, parent, tooltip }) => ({
            groupId,
            parent: parent ?? undefined,
            ...(tooltip !== "" && { tooltip }),
            isMapped: false,
            place,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/validate/traceback.js
/** Reads the text of a Python traceback. */
/** `text` is what `traceback.format_exc` gives, or `Type: message` alone, as Airflow has it for a DAG that it refuses. */
function readTraceback(text) {
    const last = text.split(/^Traceback \(most recent call last\):$/m).at(-1) ?? "";
    const rows = last.replace(/^\n+/, "").trimEnd().split(/\r?\n/);
    const frames = [];
    let said = 0;
    rows.forEach((row, index) => {
        const [, file, line] = /^ {2}File "(.+)", line (\d+)/.exec(row) ?? [];
        if (file === undefined || /^\s*\|/.test(row))
            return;
        frames.push({ file, line: Number(line) });
        said = index;
    });
    // Lines of a frame are indented: the exception's own text is what follows.
    const start = frames.length === 0 ? 0 : rows.findIndex((row, index) => index > said && /^\S/.test(row));
    const [first = "", ...more] = start < 0 ? [] : rows.slice(start);
    const [, type, message] = /^([\w.]+)(?:: (.*))?$/s.exec(first) ?? [];
    const words = [message ?? "", ...more].map((row) => row.trim()).filter((row) => row !== "");
    return type === undefined
        ? { type: "", message: [first, ...more].join(" ").trim(), frames }
        : { type: type.split(".").at(-1) ?? type, message: words.join(" "), frames };
}

;// CONCATENATED MODULE: ./build/src/validate/findings.js


/** Paths in `answers` are relative to the folder. Sorted by file and line. */
function findingsOf(answers, at) {
    const found = answers.flatMap((answer) => "ended" in answer
        ? [endedBy(answer, at)]
        : [...refusals(answer, at), ...calls(answer, at), ...slow(answer, at), ...graphs(answer, at)]);
    return [...together(found), ...duplicates(answers, at)].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.range.start.line - b.range.start.line ||
        (a.rule < b.rule ? -1 : 1));
}
const whys = {
    "import-error": "Airflow shows no DAG of a file that it can't import, and starts none of its runs.",
    "dag-timeout": "Airflow gives up on a file that takes so long: its DAGs vanish.",
    "load-time": "Airflow imports each DAG file again and again, and before each task: a slow one holds up the others and every task.",
    "duplicate-dag-id": "Airflow keeps only one of them, without an error, and which one may change from one reading to the next.",
    "top-level-variable-get": "Airflow runs this line each time it reads the file: each is a query to its database. A Variable that is missing takes the DAG away.",
    "top-level-connection-get": "Airflow runs this line each time it reads the file: a query to its database or secrets store each time.",
    "top-level-mlflow-call": "Airflow runs this line each time it reads the file. While MLflow is slow or down, the DAG vanishes.",
    "top-level-io": "Airflow runs this line each time it reads the file. When the other side is slow or down, the DAG vanishes.",
    "graph-differs": "What lint-dags says and draws of this DAG is wrong; what stands here is Airflow's own.",
};
const pages = "https://github.com/mlops-actions/mlops-actions/blob/main";
const docs = (rule) => rule.startsWith("top-level-") ? `${pages}/docs/rules/${rule}.md` : `${pages}/actions/validate-dags/README.md#${rule}`;
const finding = (at, { rule, severity = "error", file, line, message, fix }) => ({
    rule,
    severity,
    confidence: "high",
    file,
    range: rangeOf(at.source(file), line),
    message,
    why: whys[rule],
    fix,
    docs: docs(rule),
});
/** The line without its indentation. */
function rangeOf(text, line) {
    const row = text?.split(/\r\n|\r|\n/)[line - 1]?.trimEnd() ?? "";
    const column = Math.max(0, row.search(/\S/)) + 1;
    return { start: { line, column }, end: { line, column: Math.max(column, row.length + 1) } };
}
function endedBy({ path, ended }, at) {
    if (ended === "time limit")
        return timedOut(path, path, 1, at);
    if (ended === "")
        return finding(at, {
            rule: "import-error",
            file: path,
            line: 1,
            message: "The imports ended before this file had its answer: one of the files ended the process that imports them",
            fix: "Mend the file that has an error of its own first; a file that kills its parent process does this.",
        });
    if (ended === "process limit")
        return finding(at, {
            rule: "import-error",
            file: path,
            line: 1,
            message: "The file started more than 64 processes while it was imported, and was ended with all of them",
            fix: "Start processes in a task, not at the top level.",
        });
    const memory = ended === "signal 9" ? ", maybe for the memory that it took" : "";
    return finding(at, {
        rule: "import-error",
        file: path,
        line: 1,
        message: `The file ended the process that imported it (${ended}) before the import was finished${memory}`,
        fix: "Take what ends the process, such as os._exit or a library that crashes, out of the top level. What it printed is in the log.",
    });
}
const timedOut = (path, file, line, at) => finding(at, {
    rule: "dag-timeout",
    file,
    line,
    message: `The import of ${path} took longer than ${at.timeLimit} s and was stopped${file === path && line === 1 ? "" : " here"}`,
    fix: "Move what takes long into a task, or raise validate.time-limit in mlops.yml together with Airflow's dagbag_import_timeout.",
});
/** Import errors, each in the user's own deepest frame. */
function refusals({ path, errors }, at) {
    return errors.map((text) => {
        const traceback = readTraceback(text);
        const own = ownFrames(traceback.frames, at);
        const named = /\b(?:DAG|dag_id):? '?([\w.-]*\w)/i.exec(traceback.message);
        const place = own.at(-1) ?? { file: path, line: at.lineOf(path, named?.[1] ?? "") };
        if (traceback.type === "AirflowTaskTimeout" || traceback.message.includes("DagBag import timeout"))
            return timedOut(path, place.file, place.line, at);
        const said = [traceback.type, traceback.message].filter((part) => part !== "").join(": ");
        const importer = own.findLast(({ file }) => file !== place.file);
        const from = importer === undefined ? "" : ` (imported by ${importer.file}:${importer.line})`;
        return finding(at, { rule: "import-error", ...place, message: `${said}${from}`, fix: mend(traceback, at) });
    });
}
const callRules = {
    variable: "top-level-variable-get",
    connection: "top-level-connection-get",
    mlflow: "top-level-mlflow-call",
    network: "top-level-io",
};
/** Who was called while the file was imported, each line once. */
function calls({ path, calls }, at) {
    const seen = new Set();
    return calls.flatMap((call) => {
        const frames = call.stack.map(([file, line]) => ({ file, line }));
        const place = ownFrames(frames, at).at(-1) ?? { file: path, line: 1 };
        const key = JSON.stringify([call.kind, place]);
        if (seen.has(key))
            return [];
        seen.add(key);
        const isHarmless = call.answered || call.kind === "variable" || call.kind === "connection";
        const severity = isHarmless ? "warning" : "error";
        return [finding(at, { rule: callRules[call.kind], severity, ...place, ...toldOf(call) })];
    });
}
function toldOf({ kind, what, answered }) {
    const subject = { variable: "the Variable", connection: "the Connection", mlflow: "MLflow at", network: "" }[kind];
    const asked = kind === "network" ? `calls ${what}` : `asks for ${subject} ${what}`;
    const answer = answered
        ? "validate.stubs answered"
        : kind === "variable" || kind === "connection"
            ? "there is none while DAG files are checked"
            : "the call was refused";
    return {
        message: `The import ${asked}; ${answer}`,
        fix: answered
            ? "Move it into a task; the stub stands only for the check."
            : `Move it into a task, or declare what it gets: validate.stubs.${{ variable: "variables", connection: "connections", mlflow: "http", network: "http" }[kind]} in mlops.yml.`,
    };
}
const gibibytes = (bytes) => `${Math.round((bytes / 2 ** 30) * 10) / 10} GiB`;
function mend({ type, message }, at) {
    const module = type === "ModuleNotFoundError" ? /^No module named '([^']+)'/.exec(message)?.[1] : undefined;
    if (module !== undefined)
        return provide(module, at);
    if (/Variable \S+ (does not exist|not found)|VARIABLE_NOT_FOUND/i.test(message))
        return "The import has no database, so no Variable is there. Read it inside a task, or by a template, give it a default, or declare it in validate.stubs.variables.";
    if (/conn_id|CONNECTION_NOT_FOUND/i.test(message) && /defined|not found/i.test(message))
        return "The import has no database, so no Connection is there. Ask for it inside a task, or declare it in validate.stubs.connections.";
    if (/no network while DAG files are checked|no MLflow while DAG files/.test(message))
        return "Move the call into a task, or declare its answer in validate.stubs.http.";
    if (/Read-only file system/.test(message))
        return "Only the folder for temporary files may be written: move what writes into a task.";
    if (type === "MemoryError")
        return `A file may take ${gibibytes(at.memory)}: move what takes more into a task.`;
    if (type === "SystemExit")
        return "Take the call of exit out of the top level.";
    return "Mend the line; the whole traceback is in the log.";
}
function provide(module, at) {
    if (module.startsWith("airflow.") && !module.startsWith("airflow.providers."))
        return `Airflow ${at.airflow} has no such module: it was moved or removed. lint-dags says what to import instead.`;
    const { distribution, namedIn, folder } = at.origin(module);
    if (folder !== undefined)
        return `The module is in ${folder}, which is not on the import path: name the folder that Airflow has as its DAGs folder in dags.path.`;
    return namedIn === undefined
        ? `The package ${distribution} provides it, and no requirements file names that: add it there.`
        : `The package ${distribution} provides it. ${namedIn} names it, but this environment was not made from that file: give it as requirements.`;
}
const ownFrames = (frames, at) => frames.flatMap(({ file, line }) => {
    const inside = ownFile(file, at.folder);
    return inside === undefined ? [] : [{ file: inside, line }];
});
/** The path relative to the folder, when the file is the user's own. */
function ownFile(file, folder) {
    const path = file.replaceAll("\\", "/");
    if (!path.startsWith(`${folder}/`))
        return undefined;
    const inside = path.slice(folder.length + 1);
    return /(^|\/)(site-packages|\.?venv|\.tox|\.nox)\//.test(inside) ? undefined : inside;
}
function slow({ path, seconds, errors }, at) {
    if (seconds <= at.loadLimit || errors.length > 0)
        return [];
    const message = `The import takes ${seconds.toFixed(1)} s; the limit is ${at.loadLimit} s`;
    const fix = "Move work and heavy imports from the top level into tasks, or raise validate.load-time in mlops.yml.";
    return [finding(at, { rule: "load-time", severity: "warning", file: path, line: 1, message, fix })];
}
/** A graph that lint-dags takes for sure, and that is another one. What an import error hides is not compared. */
function graphs({ path, dags, errors }, at) {
    if (errors.length > 0)
        return [];
    const real = new Map(dags.map((dag) => [dag.dagId, dag]));
    return (at.read.get(path) ?? []).flatMap((read) => {
        if (read.status !== "exact" && read.status !== "conditional")
            return [];
        const dag = real.get(read.dagId);
        const told = dag ? differences(read, dag) : ["Airflow has no such DAG in this file"];
        if (told.length === 0)
            return [];
        const holds = read.status === "exact" ? "" : ` if ${(read.conditions ?? []).join(" and ")}`;
        const message = `lint-dags takes the graph of ${read.dagId} for exact${holds}, and Airflow has another: ${told.join("; ")}`;
        return [
            finding(at, {
                rule: "graph-differs",
                severity: read.status === "exact" ? "warning" : "info",
                file: path,
                line: at.lineOf(path, read.dagId),
                message,
                fix: read.status === "exact"
                    ? "Trust Airflow's graph. This is a mistake of lint-dags: please report it with the file."
                    : "Trust Airflow's graph: the condition does not hold in this environment.",
            }),
        ];
    });
}
function duplicates(answers, at) {
    const files = new Map();
    for (const answer of answers)
        for (const { dagId } of "ended" in answer ? [] : answer.dags)
            files.set(dagId, [...(files.get(dagId) ?? []), answer.path]);
    return [...files].flatMap(([dagId, paths]) => paths.length < 2
        ? []
        : paths.map((path) => finding(at, {
            rule: "duplicate-dag-id",
            file: path,
            line: at.lineOf(path, dagId),
            message: `The DAG id ${dagId} is also in ${paths.filter((other) => other !== path).join(", ")}`,
            fix: "Give each DAG an id of its own.",
        })));
}
/** One finding for a helper's mistake that several DAG files meet. */
function together(findings) {
    const by = new Map();
    const times = new Map();
    for (const one of findings) {
        const bare = one.message.replace(/ \(imported by [^()]*\)$/, "");
        const key = JSON.stringify([one.rule, one.file, one.range.start.line, bare]);
        times.set(key, (times.get(key) ?? 0) + 1);
        if (!by.has(key))
            by.set(key, one);
    }
    return [...by].map(([key, one]) => {
        const others = (times.get(key) ?? 1) - 1;
        const message = others === 0 ? one.message : one.message.replace(/\)$/, ` and ${others} more)`);
        return { ...one, message };
    });
}

// EXTERNAL MODULE: ./build/src/validate/helper.generated.js
var helper_generated = __webpack_require__(3277);
// EXTERNAL MODULE: ./build/src/validate/install.js
var install = __webpack_require__(683);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/src/validate/answers.js
var answers = __webpack_require__(9207);
;// CONCATENATED MODULE: ./build/src/validate/reuse.js
/**
 * Results of former runs, and which of them still hold. A file's result is taken again on the same UTC day when the environment, the
 * settings and the names of all files of the repository are the same, and every file that its import read has the same content: its own,
 * the modules and the data. Never kept: what a limit ended, what is slow, and what rests on more than files, such as another program.
 */





const kept = schemas/* object */.Ikc({
    day: schemas/* string */.YjP(),
    /** Hashes by absolute path. */
    reads: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    answer: answers/* imported */.T,
});
const reuse_document = schemas/* record */.g1P(schemas/* string */.YjP(), kept);
const daysKept = 7;
/** Whether anything was kept on this day that might still hold. */
function keptToday(folder, now = new Date()) {
    try {
        const day = now.toISOString().slice(0, 10);
        return (0,external_node_fs_.readdirSync)(folder).some((name) => new Date(changedAt((0,external_node_path_.join)(folder, name))).toISOString().startsWith(day));
    }
    catch {
        return false;
    }
}
/** `basis` is all that results rest on beside the files that they read; `loadTime`, in seconds, is the limit for what is kept. */
function keptResults(folder, basis, loadTime, now = new Date()) {
    const key = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(basis)).digest("hex").slice(0, 32);
    const file = (0,external_node_path_.join)(folder, `${key}.json`);
    const day = now.toISOString().slice(0, 10);
    const hashOf = hashes();
    const all = readKept(file);
    const holding = Object.entries(all).filter(([, one]) => one.day === day && Object.entries(one.reads).every(([path, hash]) => hashOf(path) === hash));
    return {
        answers: new Map(holding.map(([path, { answer }]) => [path, answer])),
        keep(answers) {
            const fresh = answers
                .filter((answer) => lasts(answer, loadTime))
                .map((answer) => {
                const isOlder = answer.reads.every((path) => changedAt(path) < now.getTime());
                const reads = Object.fromEntries(answer.reads.map((path) => [path, hashOf(path)]));
                return isOlder ? [[answer.path, { day, reads, answer }]] : [];
            });
            write(file, Object.fromEntries([...holding, ...fresh.flat()]), now);
        },
    };
}
/** Whether the same files would give the same result again. */
const lasts = (answer, loadTime) => !("ended" in answer) &&
    answer.lasting &&
    answer.seconds <= loadTime &&
    !answer.errors.some((text) => /AirflowTaskTimeout|DagBag import timeout|MemoryError|Errno 1[12]\b/.test(text));
function hashes() {
    const known = new Map();
    return (path) => {
        const hash = known.get(path) ?? contentHash(path);
        known.set(path, hash);
        return hash;
    };
}
function contentHash(path) {
    try {
        return (0,external_node_crypto_.createHash)("sha256").update((0,external_node_fs_.readFileSync)(path)).digest("hex");
    }
    catch (error) {
        return error.code ?? "unreadable";
    }
}
const changedAt = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
function readKept(file) {
    try {
        return reuse_document.parse(JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8")));
    }
    catch {
        // None yet, or of another version: all is imported anew.
        return {};
    }
}
/** Whole or not at all; a cache that can't be written costs time, nothing else. */
function write(file, results, now) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(`${file}.${process.pid}`, JSON.stringify(results));
        (0,external_node_fs_.renameSync)(`${file}.${process.pid}`, file);
        forget((0,external_node_path_.dirname)(file), now);
    }
    catch {
        (0,external_node_fs_.rmSync)(`${file}.${process.pid}`, { force: true });
    }
}
function forget(folder, now) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (now.getTime() - changedAt(path) > daysKept * 86_400_000)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/validate/run.js
var run = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/actions/lint-dags/reading.js
var lint_dags_reading = __webpack_require__(4343);
;// CONCATENATED MODULE: ./build/src/actions/validate-dags/validate.js
/** From an environment to findings. Apart from the action because it brings the analysis along. */
























function readRepository(root) {
    const folder = new clients_folder.Folder(root);
    return {
        list: () => folder.list(),
        read(path) {
            const bytes = folder.read(path);
            return bytes === undefined || bytes instanceof clients_folder.Unreadable ? undefined : new TextDecoder().decode(bytes);
        },
    };
}
/** What the DAG files are imported behind, and with what to be seen. */
async function surroundings({ isolation, image }, folder, settings, host) {
    const { cache, signal, event } = host;
    const isFork = (0,fork/* isFromFork */.t)(event);
    const { level, because } = await (0,run/* chooseLevel */.MA)({ isolation, image, isFork }, signal);
    const home = await host.tempDir();
    (0,run/* writeCode */.PJ)(home);
    const root = (0,external_node_path_.resolve)(folder, (0,external_node_path_.relative)(new git.Git(folder).prefix() ?? "", "."));
    const plugins = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "plugins")) ? (0,external_node_path_.join)(folder, "plugins") : undefined;
    const where = plugins ?? (0,external_node_path_.join)(home, "plugins");
    const seconds = settings["time-limit"];
    const sandbox = {
        ...{ level, image, name: (0,run/* containerName */.xN)(), root, folder, home },
        hidden: level === "process" ? [] : (0,run/* gitPlaces */.FF)(root),
        env: level === "image" ? (0,environment/* imageVariables */.pH)(home, where, seconds) : (0,environment/* importVariables */.bP)(process.env, home, where, seconds),
    };
    const confined = (command, programs) => (0,run/* confine */.Do)(command, sandbox, programs);
    return { folder, cache, signal, isFork, confined, sandbox, plugins, because, log: (line) => host.log(line) };
}
/** The image's environment, the user's interpreter, or one made for the requirements; of the Airflow that was asked for. */
async function environmentOf(wanted, repository, around) {
    const environment = await environmentNamed(wanted, repository, around);
    const asked = wanted["airflow-version"];
    if (asked === undefined || `${environment.airflow}.`.startsWith(`${asked}.`))
        return environment;
    const named = wanted.image ? "image" : wanted.python ? "python" : "requirements";
    throw new errors/* UserError */.yo(`${environment.from} has Airflow ${environment.airflow}, and airflow-version says ${asked}`, `input ${named}`, "Name an environment of that version, or the version that it has.");
}
async function environmentNamed(wanted, repository, around) {
    const { image, python } = wanted;
    if (image !== undefined)
        return (0,install/* inImage */.L_)(image, python ?? "python3", await new docker.Docker(around.folder, around.signal).imageId(image), around);
    if (python !== undefined)
        return (0,install/* existing */.gT)(python, around);
    const naming = repository.list().filter(airflow_version/* mayNameAirflow */.z);
    const { version } = (0,airflow_version/* chooseAirflow */.I)(wanted["airflow-version"], naming.map((path) => [path, repository.read(path) ?? ""]));
    const file = wanted.requirements ?? (repository.read("requirements.txt") === undefined ? undefined : "requirements.txt");
    return (0,install/* installed */.$f)(file, version, around);
}
async function validate(plan, around, host) {
    const { environment, repository, settings } = plan;
    const { folder } = around;
    const ignored = validate_ignores(repository);
    // lint-dags knows which files Airflow looks into, and what it would see in them.
    const reading = (0,lint_dags_reading.checkGuarded)({
        folder,
        paths: plan.paths,
        airflowVersion: /^\d+\.\d+\.\d+/.exec(environment.airflow)?.[0],
        settings: lint_settings/* lintSettings */.N.parse({}),
        change: undefined,
        skip: new Map(),
    }, host);
    const paths = reading.then(({ files }) => files.map(({ path }) => path));
    const what = `importing in Airflow ${environment.airflow}`;
    const files = await answersFor(paths, plan, around, (done, total) => host.progress(done, total, what));
    const read = await reading;
    const lineOf = (path, dagId) => {
        const inFile = read.pictures.filter(({ file }) => file === path);
        const found = inFile.find((picture) => picture.dagId === dagId) ?? (inFile.length === 1 ? inFile[0] : undefined);
        return found?.line ?? 1;
    };
    const named = new Map((0,requirements/* requirements */.L)(repository, repository.list()).map(({ name, from }) => [name, from]));
    const findings = findingsOf(files.answers, {
        folder: folder.replaceAll("\\", "/"),
        airflow: environment.airflow,
        timeLimit: settings["time-limit"],
        loadLimit: settings["load-time"],
        memory: run/* memoryLimit */.BQ,
        source: (path) => repository.read(path),
        read: new Map(read.files.map(({ path, dags }) => [path, dags])),
        lineOf,
        origin(module) {
            const distribution = (0,modules/* distributionOf */.AO)(module);
            return { distribution, namedIn: named.get(distribution), folder: folderOf(module, repository.list()) };
        },
    }).filter((finding) => !ignored(finding));
    const imported = files.answers.flatMap((answer) => ("ended" in answer ? [] : [answer]));
    return {
        findings,
        reused: files.reused,
        files: files.answers.map((answer) => "ended" in answer
            ? { path: answer.path, imported: false, dags: [] }
            : {
                path: answer.path,
                imported: answer.errors.length === 0,
                seconds: answer.seconds,
                dags: answer.dags.map(({ dagId, schedule, tasks, edges }) => ({
                    dagId,
                    schedule,
                    tasks: tasks.map(({ taskId }) => taskId),
                    edges,
                })),
            }),
        dags: imported.reduce((sum, { dags }) => sum + dags.length, 0),
        importErrors: files.answers.filter((answer) => "ended" in answer || answer.errors.length > 0).length,
        pictures: imported.flatMap(({ path, dags }) => {
            const source = new python_source/* SourceFile */.s(path, (0,external_node_path_.join)(folder, path), repository.read(path) ?? "");
            return dags.map((real) => {
                const dag = asDag(real, source, lineOf(path, real.dagId));
                return (0,pictures/* pictureOf */.C)({ dag, picture: (0,mermaid/* mermaid */.a)(dag) });
            });
        }),
        logs: files.answers.flatMap((answer) => {
            const text = "ended" in answer ? answer.printed : answer.errors.join("\n");
            return text === "" ? [] : [{ path: answer.path, text }];
        }),
    };
}
/**
 * Airflow's answer for each path, relative to the folder and sorted: of a former run where it still holds. Where there was none today,
 * Airflow is started while the paths are still being found.
 */
async function answersFor(paths, { environment, settings, sandbox, importPath }, around, progress) {
    const { folder, isFork, cache } = around;
    const { "time-limit": timeLimit, "load-time": loadTime, stubs } = settings;
    const { level, home, env, root } = sandbox;
    const results = (0,external_node_path_.join)(cache, "validate", "results");
    const planned = paths.then((known) => {
        const order = known.map((path) => ({ path: (0,external_node_path_.join)(folder, path), folders: importPath(path) }));
        const variables = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value?.replaceAll(home, "~")]));
        const basis = [version_generated/* version */.r, environment, level, variables, stubs, timeLimit, order, new clients_folder.Folder(root).list()];
        const kept = keptResults(results, [basis, helper_generated/* python */.H], loadTime);
        return { order, kept, missing: order.filter(({ path }) => !kept.answers.has(path)) };
    });
    const files = planned.then(({ missing }) => missing);
    files.catch(() => { });
    const none = keptToday(results) && (await files).length === 0;
    const options = { environment, files, timeLimit, stubs, sandbox, progress };
    const imported = none ? [] : await (0,run/* importFiles */.lD)(options, around);
    const { order, kept, missing } = await planned;
    // A stranger's code could answer for another file.
    if (!isFork && imported.length > 0)
        kept.keep(imported);
    const all = new Map([...kept.answers, ...imported.map((answer) => [answer.path, answer])]);
    const answers = (await paths).map((path) => {
        const answer = all.get((0,external_node_path_.join)(folder, path)) ?? { ended: "", printed: "" };
        return { ...answer, path };
    });
    return { answers, reused: order.length - missing.length };
}
/** Whether a comment at the line silences a finding, as it does for lint-dags. */
function validate_ignores(repository) {
    const read = new Map();
    return ({ rule, file, range }) => {
        if (!rule.startsWith("top-level-"))
            return false;
        const known = read.get(file) ?? (0,ignores/* ignoresIn */.D)(new python_source/* SourceFile */.s(file, file, repository.read(file) ?? ""));
        read.set(file, known);
        return known.some(({ id, line }) => id === rule && line === range.start.line);
    };
}
/** The folder of the repository in which a module would be found, for one that Airflow did not find. */
function folderOf(module, files) {
    const inner = module.replaceAll(".", "/");
    const found = files.find((path) => `/${path}`.endsWith(`/${inner}.py`) || `/${path}`.includes(`/${inner}/`));
    if (found === undefined)
        return undefined;
    return `/${found}`.slice(1, `/${found}`.indexOf(`/${inner}`)) || ".";
}


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Git: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);
/** The git program, read only: which files a change touches, and how they were before. */




class Git {
    #folder;
    #options;
    /** `folder`: absolute; anywhere inside a repository. All paths are relative to it. */
    constructor(folder, options = {}) {
        this.#folder = folder;
        this.#options = options;
    }
    /** Path from the repository's root to the folder: `""` or `ml/`; undefined outside of any repository. Needs no git program. */
    prefix() {
        for (let root = this.#folder;; root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git"))) {
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, this.#folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
                return inside === "" ? "" : `${inside}/`;
            }
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) === root)
                return undefined;
        }
    }
    /** The commit that a branch, tag or hash names; undefined when this clone doesn't have it. */
    async commit(name) {
        const answer = await this.#try("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
        return answer.code === 0 ? answer.stdout.trim() : undefined;
    }
    /** The commit that is checked out; undefined outside of a repository, and where git can't tell. */
    head() {
        return this.commit("HEAD").catch(() => undefined);
    }
    /**
     * Where the checked-out commit left `base`: what a pull request is compared with. Throws a UserError that tells what to do when the
     * clone is too shallow for it.
     */
    async mergeBase(base) {
        if (this.prefix() === undefined) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("there is no git repository here, so nothing can be compared", this.#folder, "Check the repository out first (actions/checkout), or leave changed-only out.");
        }
        const commit = await this.commit(base);
        if (commit !== undefined) {
            const answer = await this.#try("merge-base", commit, "HEAD");
            if (answer.code === 0)
                return answer.stdout.trim();
        }
        if ((await this.#git("rev-parse", "--is-shallow-repository")).trim() === "true") {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this clone is shallow and does not reach back to ${base}, so what changed is not known`, "input base", "Let actions/checkout fetch the history (with: fetch-depth: 0), or run: git fetch --unshallow");
        }
        throw commit === undefined
            ? new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit ${base} in this clone`, "input base", `Fetch it: git fetch origin ${base.replace(/^origin\//, "")}`)
            : new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${base} and the checked-out commit have no history in common`, "input base", "Name a branch or commit that this branch was started from.");
    }
    /** The remote's main branch as the clone knows it (`origin/main`). */
    async defaultBranch() {
        const answer = await this.#try("rev-parse", "--abbrev-ref", "--verify", "--quiet", "origin/HEAD");
        return answer.code === 0 ? answer.stdout.trim() : undefined;
    }
    /** Files that differ between a commit and the working tree, those included that git does not know yet. Sorted. */
    async changedFiles(commit) {
        const fields = zeroSeparated(await this.#git(...diff, "--name-status", "-z", commit, "--"));
        const changed = [];
        for (let at = 0; at + 1 < fields.length; at += 2) {
            const status = fields[at] === "A" ? "added" : fields[at] === "D" ? "deleted" : "modified";
            changed.push({ path: fields[at + 1], status });
        }
        const untracked = zeroSeparated(await this.#git("ls-files", "--others", "--exclude-standard", "-z"));
        changed.push(...untracked.map((path) => ({ path, status: "added" })));
        return changed.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    /** Which lines of the working tree's files are new or changed since a commit. Files that are wholly new have none here. */
    async changedLines(commit, paths) {
        const lines = new Map();
        if (paths.length === 0)
            return lines;
        for (const path of paths) {
            const text = await this.#git(...diff, "--unified=0", commit, "--", `:(literal)${path}`);
            const spans = [...text.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, length]) => ({
                first: Number(start),
                last: Number(start) + Number(length ?? 1) - 1,
            }));
            lines.set(path, spans.filter(({ first, last }) => last >= first));
        }
        return lines;
    }
    /** Contents of files at a commit, by path; a path without a file there is left out. */
    async filesAt(commit, paths) {
        const asked = paths.filter((path) => !path.includes("\n"));
        const files = new Map();
        if (asked.length === 0)
            return files;
        const input = asked.map((path) => `${commit}:./${path}\n`).join("");
        const { bytes } = await this.#checked(await this.#run(["cat-file", "--batch"], input), "cat-file");
        let at = 0;
        for (const path of asked) {
            const end = bytes.indexOf(0x0a, at);
            if (end < 0)
                break;
            const head = bytes.toString("utf8", at, end);
            at = end + 1;
            const [, type, size] = / (blob|tree|commit|tag) (\d+)$/.exec(head) ?? [];
            if (size === undefined)
                continue;
            if (type === "blob")
                files.set(path, bytes.subarray(at, at + Number(size)));
            at += Number(size) + 1;
        }
        return files;
    }
    async #git(...args) {
        return this.#checked(await this.#run(args), args[0] ?? "").stdout;
    }
    /** Any exit code is an answer, but a repository that git refuses to read. */
    async #try(...args) {
        const answer = await this.#run(args);
        if (answer.code !== 0 && answer.stderr.includes("dubious ownership"))
            this.#checked(answer, args[0] ?? "");
        return answer;
    }
    async #run(args, input) {
        const { signal, trusted } = this.#options;
        try {
            return await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)("git", [...(trusted ? ["-c", "safe.directory=*"] : []), ...settings, ...args], {
                cwd: this.#folder,
                env: { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
                ...(signal && { signal }),
                ...(input !== undefined && { input }),
            });
        }
        catch (error) {
            if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramMissing */ .X))
                throw error;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("git is not installed, or not on the PATH, so what changed is not known", "changed-only", "Install git, or leave changed-only out.");
        }
    }
    #checked(answer, command) {
        if (answer.code === 0)
            return answer;
        if (answer.stderr.includes("dubious ownership")) {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("git refuses to read this repository because another user owns the folder", this.#folder, `If you trust it, run: git config --global --add safe.directory ${this.#folder}`);
        }
        const said = answer.stderr
            .trim()
            .split("\n")[0]
            ?.replace(/^fatal: /, "") ?? "";
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`git ${command} failed: ${said}`, this.#folder, "Run git status there to see what is wrong.");
    }
}
/** Nothing that the repository's own configuration says is run or changes what is said. */
const settings = [
    "--no-pager",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.quotePath=false",
    "-c",
    "diff.noprefix=false",
];
const diff = [
    "diff",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-renames",
    "--ignore-submodules",
    "--relative",
];
const zeroSeparated = (text) => text.split("\0").filter((field) => field !== "");


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

/***/ 4886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   LE: () => (/* binding */ isStandardLibrary),
/* harmony export */   j$: () => (/* binding */ isInstalled)
/* harmony export */ });
/** Which distribution an import comes from, as far as names tell, and what an Airflow installation brings along. */
/** Modules of Python 3.9 to 3.14. */
const standardLibrary = new Set(`
  __future__ _thread abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
  base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop
  collections colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv
  ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass
  gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma macpath mailbox mailcap marshal math
  mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
  operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib
  posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd
  smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
  stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile
  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
  turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound
  wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`
    .trim()
    .split(/\s+/));
/** Top-level names that every Airflow, or its official image, can import: its own dependencies and the image's extras. */
const broughtByAirflow = new Set(`airflow airflow_shared a2wsgi aiofiles aiohttp alembic anyio argcomplete asgiref attr attrs azure azure_functions babel backoff bcrypt blinker boto boto3
  botocore cachelib cachetools cadwyn cattr cattrs celery certifi charset_normalizer click clickclick colorama colorlog configupdater
  connexion cron_descriptor croniter cryptography daemon dateutil deprecated dill dns docker elasticsearch email_validator fastapi
  fasteners flask flask_appbuilder flask_caching flask_login flask_session flask_wtf flower fsspec ftputil google googleapiclient
  google_auth_httplib2 googlecloudsdk graphviz greenback greenlet grpc gunicorn h11 httpcore httplib2 httpx hvac idna
  importlib_metadata importlib_resources inflection isodate itsdangerous jinja2 jmespath jsonschema jwt kubernetes
  kubernetes_asyncio lazy_object_proxy ldap3 libcst limits linkify_it lockfile looker_sdk lxml mako markdown markdown_it markupsafe
  marshmallow methodtools more_itertools msal msgpack msgspec multidict mypy_boto3_s3 MySQLdb mysql numpy oauthlib odbc openlineage
  opentelemetry orjson packaging pandas pandas_gbq paramiko pathspec pendulum pip pkg_resources pluggy ply prison prometheus_client
  proto psutil psycopg2 pyarrow pyasn1 pycparser pydantic pydantic_core pygments pyodbc pyparsing pytz python_http_client re2 redis
  referencing requests requests_file requests_oauthlib requests_toolbelt rich rpds rsa s3fs s3transfer sendgrid setproctitle setuptools simplejson six
  slack_sdk smbclient snowflake sniffio sqlalchemy sqlalchemy_bigquery sqlalchemy_jsonfield sqlalchemy_redshift sqlalchemy_spanner
  sqlalchemy_utils sqlparse sshtunnel starlette statsd structlog svcs tabulate tenacity termcolor text_unidecode time_machine toml
  tomli tornado tqdm typing_extensions typing_inspect tzdata tzlocal unicodecsv universal_pathlib upath uritemplate urllib3
  uuid6 uvicorn vine virtualenv watchtower wcwidth websocket websockets werkzeug wheel wrapt wtforms yaml yarl zeep zipp zope`
    .trim()
    .split(/\s+/));
/** Providers that every Airflow installs. */
const coreProviders = new Set("common fab ftp http imap smtp sqlite standard".split(" "));
/** Providers of the official image: enough where the requirements name no provider at all. */
const imageProviders = new Set(`amazon celery cncf common docker elasticsearch fab ftp git google grpc hashicorp http imap microsoft mysql odbc openlineage postgres redis
  sendgrid sftp slack smtp snowflake sqlite ssh standard`.split(/\s+/));
/** Imports whose distribution has another name. */
const otherNames = {
    sklearn: ["scikit-learn"],
    skimage: ["scikit-image"],
    cv2: ["opencv-python", "opencv-python-headless", "opencv-contrib-python"],
    PIL: ["pillow"],
    bs4: ["beautifulsoup4"],
    dotenv: ["python-dotenv"],
    git: ["gitpython"],
    github: ["pygithub"],
    dbt: ["dbt-core"],
    cosmos: ["astronomer-cosmos"],
    serial: ["pyserial"],
    usb: ["pyusb"],
    Crypto: ["pycryptodome", "pycrypto"],
    nacl: ["pynacl"],
    OpenSSL: ["pyopenssl"],
    magic: ["python-magic"],
    slugify: ["python-slugify"],
    docx: ["python-docx"],
    pptx: ["python-pptx"],
    Levenshtein: ["levenshtein", "python-levenshtein"],
    telegram: ["python-telegram-bot"],
    jose: ["python-jose"],
    attr: ["attrs"],
    pymysql: ["pymysql"],
    ruamel: ["ruamel-yaml"],
    kafka: ["kafka-python", "kafka-python-ng"],
    confluent_kafka: ["confluent-kafka"],
    fitz: ["pymupdf"],
    faiss: ["faiss-cpu", "faiss-gpu"],
    tensorflow: ["tensorflow", "tensorflow-cpu", "tensorflow-gpu", "tf-nightly"],
    keras: ["keras", "tensorflow", "tensorflow-cpu"],
    torch: ["torch"],
    mlflow: ["mlflow", "mlflow-skinny"],
    delta: ["delta-spark"],
    pyspark: ["pyspark", "databricks-connect"],
    databricks: ["databricks-sdk", "databricks-sql-connector", "databricks-cli"],
    great_expectations: ["great-expectations"],
    airbyte: ["airbyte-api"],
    jwt: ["pyjwt"],
    win32com: ["pywin32"],
};
const isStandardLibrary = (module) => standardLibrary.has(top(module));
/** The distribution to install for a module; its own name in the form of PEP 503 when nothing else is known. */
function distributionOf(module) {
    const provider = /^airflow\.providers\.([\w.]+)/.exec(module)?.[1];
    if (provider)
        return `apache-airflow-providers-${providerName(provider)}`;
    return otherNames[top(module)]?.[0] ?? normalise(top(module));
}
/** Whether a module is there when these distributions are installed in an Airflow environment. In doubt, yes. */
function isInstalled(module, distributions) {
    const name = top(module);
    if (module.startsWith("airflow.providers.")) {
        const family = module.split(".")[2] ?? "";
        const named = [...distributions].some((distribution) => distribution.startsWith("apache-airflow-providers-"));
        if (coreProviders.has(family) || (!named && imageProviders.has(family)))
            return true;
        const prefix = `apache-airflow-providers-${normalise(family)}`;
        for (const distribution of distributions)
            if (distribution.startsWith(prefix))
                return true;
        return distributions.has(`apache-airflow[${family}]`);
    }
    if (broughtByAirflow.has(name) || otherNames[name]?.some((other) => distributions.has(other)))
        return true;
    const wanted = normalise(name);
    const words = wanted.split("-");
    for (const distribution of distributions)
        if (distribution === wanted ||
            (words.length > 1 && words.every((word) => distribution.split("-").includes(word))) ||
            (wanted.length >= 4 && distribution.includes(wanted)) ||
            (distribution.length >= 4 && wanted.includes(distribution)))
            return true;
    return false;
}
const top = (module) => module.split(".")[0] ?? module;
const normalise = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
/** Providers of two words: `microsoft.azure.hooks.x` is `microsoft-azure`. */
function providerName(path) {
    const [first = "", second = ""] = path.split(".");
    return /^(apache|microsoft|common|cncf|atlassian|dbt|facebook|ibm|alibaba|akeyless)$/.test(first)
        ? `${first}-${second}`
        : normalise(first);
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


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ ParamKind),
/* harmony export */   XP: () => (/* binding */ Operator),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   b8: () => (/* binding */ Kind),
/* harmony export */   io: () => (/* binding */ Keyword),
/* harmony export */   oO: () => (/* binding */ StringFlag),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   zf: () => (/* binding */ ArgKind)
/* harmony export */ });
/* harmony import */ var _zzzen_pyright_internal_dist_common_diagnosticSink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4808);
/* harmony import */ var _zzzen_pyright_internal_dist_localization_localize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2229);
/* harmony import */ var _zzzen_pyright_internal_dist_parser_parseTreeUtils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6730);
/**
 * Python source text to a syntax tree. The only module that knows pyright's parser: its tree types pass through unchanged; its enums
 * stand here as objects, because the package declares them as ambient `const enum`s (syntax.test.ts compares them with the package's).
 */




/** What a node is: `node.nodeType === Kind.Call`. */
const Kind = {
    Error: 0,
    Argument: 1,
    Assert: 2,
    Assignment: 3,
    AssignmentExpression: 4,
    AugmentedAssignment: 5,
    Await: 6,
    BinaryOperation: 7,
    Break: 8,
    Call: 9,
    Class: 10,
    Comprehension: 11,
    ComprehensionFor: 12,
    ComprehensionIf: 13,
    Constant: 14,
    Continue: 15,
    Decorator: 16,
    Del: 17,
    Dictionary: 18,
    DictionaryExpandEntry: 19,
    DictionaryKeyEntry: 20,
    Ellipsis: 21,
    If: 22,
    Import: 23,
    ImportAs: 24,
    ImportFrom: 25,
    ImportFromAs: 26,
    Index: 27,
    Except: 28,
    For: 29,
    FormatString: 30,
    Function: 31,
    Global: 32,
    Lambda: 33,
    List: 34,
    MemberAccess: 35,
    Module: 36,
    ModuleName: 37,
    Name: 38,
    Nonlocal: 39,
    Number: 40,
    Parameter: 41,
    Pass: 42,
    Raise: 43,
    Return: 44,
    Set: 45,
    Slice: 46,
    StatementList: 47,
    StringList: 48,
    String: 49,
    Suite: 50,
    Ternary: 51,
    Tuple: 52,
    Try: 53,
    TypeAnnotation: 54,
    UnaryOperation: 55,
    Unpack: 56,
    While: 57,
    With: 58,
    WithItem: 59,
    Yield: 60,
    YieldFrom: 61,
    FunctionAnnotation: 62,
    Match: 63,
    Case: 64,
    PatternSequence: 65,
    PatternAs: 66,
    PatternLiteral: 67,
    PatternClass: 68,
    PatternCapture: 69,
    PatternMapping: 70,
    PatternMappingKeyEntry: 71,
    PatternMappingExpandEntry: 72,
    PatternValue: 73,
    PatternClassArgument: 74,
    TypeParameter: 75,
    TypeParameterList: 76,
    TypeAlias: 77,
};
/** `x`, `*x` or `**x` in a call. */
const ArgKind = {
    Simple: 0,
    UnpackedList: 1,
    UnpackedDictionary: 2,
};
/** `x`, `*x` or `**x` in a definition. */
const ParamKind = {
    Simple: 0,
    ArgsList: 1,
    KwargsDict: 2,
};
/** Operators of binary, unary and augmented operations. */
const Operator = {
    Add: 0,
    AddEqual: 1,
    Assign: 2,
    BitwiseAnd: 3,
    BitwiseAndEqual: 4,
    BitwiseInvert: 5,
    BitwiseOr: 6,
    BitwiseOrEqual: 7,
    BitwiseXor: 8,
    BitwiseXorEqual: 9,
    Divide: 10,
    DivideEqual: 11,
    Equals: 12,
    FloorDivide: 13,
    FloorDivideEqual: 14,
    GreaterThan: 15,
    GreaterThanOrEqual: 16,
    LeftShift: 17,
    LeftShiftEqual: 18,
    LessOrGreaterThan: 19,
    LessThan: 20,
    LessThanOrEqual: 21,
    MatrixMultiply: 22,
    MatrixMultiplyEqual: 23,
    Mod: 24,
    ModEqual: 25,
    Multiply: 26,
    MultiplyEqual: 27,
    NotEquals: 28,
    Power: 29,
    PowerEqual: 30,
    RightShift: 31,
    RightShiftEqual: 32,
    Subtract: 33,
    SubtractEqual: 34,
    Walrus: 35,
    And: 36,
    Or: 37,
    Not: 38,
    Is: 39,
    IsNot: 40,
    In: 41,
    NotIn: 42,
};
/** Keywords of constants: `None`, `True`, `False`, `__debug__`. */
const Keyword = {
    And: 0,
    As: 1,
    Assert: 2,
    Async: 3,
    Await: 4,
    Break: 5,
    Case: 6,
    Class: 7,
    Continue: 8,
    Debug: 9,
    Def: 10,
    Del: 11,
    Elif: 12,
    Else: 13,
    Except: 14,
    False: 15,
    Finally: 16,
    For: 17,
    From: 18,
    Global: 19,
    If: 20,
    Import: 21,
    In: 22,
    Is: 23,
    Lambda: 24,
    Lazy: 25,
    Match: 26,
    None: 27,
    Nonlocal: 28,
    Not: 29,
    Or: 30,
    Pass: 31,
    Raise: 32,
    Return: 33,
    True: 34,
    Try: 35,
    Type: 36,
    While: 37,
    With: 38,
    Yield: 39,
};
/** Bits of a string token: prefixes and quotes. */
const StringFlag = {
    None: 0,
    SingleQuote: 1,
    DoubleQuote: 2,
    Triplicate: 4,
    Raw: 8,
    Unicode: 16,
    Bytes: 32,
    Format: 64,
    Template: 128,
    ReplacementFieldStart: 256,
    ReplacementFieldEnd: 512,
    NamedUnicodeEscape: 1024,
    Unterminated: 65536,
};
// Messages are matched and shown: they must not depend on the language of the machine.
(0,_zzzen_pyright_internal_dist_localization_localize_js__WEBPACK_IMPORTED_MODULE_1__.setLocaleOverride)("en");
/** The nodes directly below a node, in the order of the text. */
const children = (node) => (0,_zzzen_pyright_internal_dist_parser_parseTreeUtils_js__WEBPACK_IMPORTED_MODULE_3__.getChildNodes)(node).filter((child) => child !== undefined);
/** Parses a whole file. Never throws on bad source: problems come back in the order of the text. */
function parse(text) {
    const sink = new _zzzen_pyright_internal_dist_common_diagnosticSink_js__WEBPACK_IMPORTED_MODULE_0__.DiagnosticSink();
    const result = new _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__.Parser().parseSourceFile(text, new _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__.ParseOptions(), sink);
    const lines = result.tokenizerOutput.lines;
    const offset = (position) => (position.line < lines.count ? lines.getItemAt(position.line).start : text.length) + position.character;
    const problems = sink
        .fetchAndClear()
        // Python only warns of a return, break or continue that leaves a finally block.
        .filter(({ category, message }) => category === 0 && !message.endsWith('exit a "finally" block'))
        .map(({ message, range }) => ({ message, start: offset(range.start), end: offset(range.end) }));
    const comments = [];
    const tokens = result.tokenizerOutput.tokens;
    for (let i = 0; i < tokens.count; i++)
        for (const comment of tokens.getItemAt(i).comments ?? [])
            comments.push({ text: comment.value, start: comment.start });
    return { tree: result.parserOutput.parseTree, problems, comments };
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Made by `npm run generate`; changes here are lost.
/** Of the package, as package.json says it. */
const version = "0.1.0";


/***/ })

};
