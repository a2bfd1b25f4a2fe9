export const id = 3013;
export const ids = [3013,5732];
export const modules = {

/***/ 5732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Folder: () => (/* binding */ Folder),
/* harmony export */   Unreadable: () => (/* binding */ Unreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The files of the user's repository on disk, read only, and nothing outside of it. */


/** Larger files are no source code, and take too long to read as such. */
const largest = 2_000_000;
/** Folders that hold no source of the user's. */
const foreign = new Set([
    ".git",
    ".hg",
    ".svn",
    ".tox",
    ".nox",
    ".venv",
    "venv",
    "node_modules",
    "site-packages",
    "__pycache__",
]);
/** Why a file could not be read, in words that follow "it": `is larger than 10 MB`. */
class Unreadable {
    because;
    constructor(because) {
        this.because = because;
    }
}
class Folder {
    /** Absolute. */
    root;
    #realRoot;
    #paths;
    constructor(root) {
        this.root = root;
        this.#realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    /** Paths of all files, POSIX, relative to the root, sorted; links are followed, but never out of the root and never in a circle. */
    list() {
        if (!this.#paths) {
            this.#paths = [];
            this.#walk("", new Set([this.#realRoot]), this.#paths);
            this.#paths.sort();
        }
        return this.#paths;
    }
    /** The file's bytes; undefined when there is no such file. `path` is relative to the root, or absolute below it. */
    read(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
            if (!stats?.isFile())
                return undefined;
            if (!this.#isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full)))
                return new Unreadable("is a link that leads out of the repository");
            if (stats.size > largest)
                return new Unreadable(`is larger than ${largest / 1e6} MB`);
            return readUpTo(full, largest, stats.size);
        }
        catch (error) {
            const code = error.code;
            return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP"
                ? undefined
                : new Unreadable(`can't be read (${code ?? error})`);
        }
    }
    /** The path relative to the root, POSIX. */
    pathOf(absolute) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    }
    #isInside(real) {
        return real === this.#realRoot || real.startsWith(this.#realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    }
    #walk(folder, above, found) {
        let entries;
        try {
            entries = readEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, folder));
        }
        catch {
            return;
        }
        if (folder !== "" && entries.some((entry) => entry.name === "pyvenv.cfg"))
            return;
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory()) {
                if (!foreign.has(entry.name))
                    this.#walk(path, above, found);
            }
            else if (entry.isSymbolicLink())
                this.#followLink(path, above, found);
        }
    }
    /** A link to a folder is walked unless it leads to one that the walk is in already. */
    #followLink(path, above, found) {
        try {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
            if (!this.#isInside(real)) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                    found.push(path);
                return;
            }
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                found.push(path);
            else if (!above.has(real) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => foreign.has(part)) && !isAbove(real, full)) {
                this.#walk(path, new Set([...above, real]), found);
            }
        }
        catch {
            // A link to nothing, or one of a circle: there is no file.
        }
    }
}
const readEntries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
/** Whether `path`, itself not resolved, lies below the resolved folder `real`: walking there would never end. */
const isAbove = (real, path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")) === real;
/** `expected` bytes are likely; the file may still grow while it is read, or be one that tells no size. */
function readUpTo(path, limit, expected) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const chunks = [];
        for (let left = limit; left > 0;) {
            const chunk = Buffer.allocUnsafe(Math.min(left, chunks.length === 0 && expected > 0 ? expected : 4096));
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
            if (size === 0)
                break;
            chunks.push(chunk.subarray(0, size));
            left -= size;
        }
        return Buffer.concat(chunks);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
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
        let since = taken();
        const watch = setInterval(() => {
            const { count, step } = heard(beat);
            if (count !== seen) {
                seen = count;
                since = taken();
                return;
            }
            const { processor, clock } = taken();
            if (processor - since.processor > secondsPerStep || clock - since.clock > 10 * secondsPerStep) {
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
/** Seconds: of the processor, by this process, which does nothing but wait for its thread; and of the clock. */
function taken() {
    const { user, system } = process.cpuUsage();
    return { processor: (user + system) / 1e6, clock: performance.now() / 1000 };
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

/***/ 4938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ chooseAirflow),
/* harmony export */   z: () => (/* binding */ mayNameAirflow)
/* harmony export */ });
/** Which Airflow the DAGs are for, as far as the repository tells. */
/** Read where nothing else is known. */
const newestLine = "3";
/** Whether a file may say which Airflow is installed. */
const mayNameAirflow = (path) => /(^|\/)([^/]*(requirements|constraints)[^/]*\.(txt|in)|requirements\/[^/]+\.(txt|in)|pyproject\.toml|setup\.(cfg|py)|Pipfile|[^/]*Dockerfile[^/]*|[^/]*compose[^/]*\.ya?ml|(conda|environment)[^/]*\.ya?ml)$/i.test(path);
/** What the user said, in the file `saidIn` or by an input; or what `files` pin; or the newest line. */
function chooseAirflow(given, files, saidIn) {
    const because = saidIn === undefined ? "as you asked for" : `${saidIn} says so`;
    if (given !== undefined)
        return { line: lineOf(given), version: given, because };
    const pins = files.flatMap(([path, text]) => pinsIn(text).map((version) => ({ path, version })));
    const lines = new Set(pins.map(({ version }) => lineOf(version)));
    const [first] = pins;
    if (first === undefined) {
        return {
            line: newestLine,
            version: newestLine,
            because: "the default: nothing in the repository pins apache-airflow",
        };
    }
    if (lines.size > 1) {
        const others = pins.find(({ version }) => lineOf(version) !== lineOf(first.version));
        const because = `the default: ${first.path} and ${others?.path} name different ones`;
        return { line: newestLine, version: newestLine, because };
    }
    const versions = new Set(pins.map(({ version }) => version));
    const version = versions.size === 1 ? first.version : lineOf(first.version);
    return { line: lineOf(version), version, because: `${first.path} says so` };
}
const lineOf = (version) => (version.startsWith("2") ? "2" : "3");
/** Versions and lines that a file of requirements, a Dockerfile or a compose file pins. A bound below alone pins nothing. */
function pinsIn(text) {
    const pins = [];
    for (const [line] of text.matchAll(/^[^\n#]*apache[-_/]airflow(?![-_]\w)[^\n#]*/gim)) {
        const exact = /apache[-_]airflow(?:\[[^\]]*\])?["']?\s*(?:=\s*["']\s*)?={2,3}\s*["']?([23](?:\.\d+){0,2})/i.exec(line)?.[1] ??
            /apache\/airflow:(?:slim-)?([23](?:\.\d+){0,2})/i.exec(line)?.[1] ??
            /apache\/airflow:\$\{\w+:-([23](?:\.\d+){0,2})\}/i.exec(line)?.[1];
        const below = /<\s*=?\s*([234])(?:\.0)*(?![.\d])/.exec(line)?.[1] ?? "";
        const compatible = /(?:~=|\^)\s*["']?([23])\.\d/.exec(line)?.[1];
        if (exact !== undefined)
            pins.push(exact);
        else if (compatible !== undefined)
            pins.push(compatible);
        else if (/^[34]$/.test(below))
            pins.push(String(Number(below) - 1));
        else if (/>=?\s*["']?3(\.|\b)/.test(line))
            pins.push("3");
    }
    return pins;
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
const BY_DECORATOR = {
    python: "python",
    docker: "docker",
    kubernetes: "kubernetes",
    kubernetes_cmd: "kubernetes",
    virtualenv: "virtualenv",
    external_python: "virtualenv",
    branch: "branch",
    branch_virtualenv: "branch",
    branch_external_python: "branch",
    short_circuit: "short-circuit",
    sensor: "sensor",
    bash: "bash",
    sql: "sql",
};
const BY_NAME = [
    [/Sensor(Async)?$/, "sensor"],
    [/Branch|^LatestOnlyOperator$/, "branch"],
    [/ShortCircuit/, "short-circuit"],
    [/Virtualenv|ExternalPython/, "virtualenv"],
    [/^Docker/, "docker"],
    [/Kubernetes|^GKEStartPod|^EksPod/, "kubernetes"],
    [/^Python|^_AssetMainOperator$/, "python"],
    [/^Bash/, "bash"],
    [/^(Empty|Dummy)Operator$/, "empty"],
    [/^TriggerDagRun/, "trigger"],
    [
        /SQL|^(Postgres|MySql|Sqlite|Snowflake|Oracle|MsSql|Trino|Jdbc|Vertica|BigQuery\w*Query|BigQueryInsertJob|Athena|Redshift\w*Data)\w*Operator$/,
        "sql",
    ],
];
/** `operators` are the class and its bases, nearest first. */
function kindOf(decorator, operators) {
    if (decorator && BY_DECORATOR[decorator])
        return BY_DECORATOR[decorator];
    for (const operator of operators) {
        const name = operator.slice(operator.lastIndexOf(".") + 1);
        const found = BY_NAME.find(([pattern]) => pattern.test(name));
        if (found)
            return found[1];
    }
    return "other";
}


/***/ }),

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
/** Mermaid's own limits, which GitHub keeps: above them nothing is drawn. */
const MAX_CHARACTERS = 50_000;
const MAX_EDGES = 500;
const STYLES = {
    python: "fill:#dbeafe,stroke:#2563eb,color:#111",
    bash: "fill:#e5e7eb,stroke:#4b5563,color:#111",
    docker: "fill:#cffafe,stroke:#0891b2,color:#111",
    kubernetes: "fill:#e0e7ff,stroke:#4338ca,color:#111",
    virtualenv: "fill:#dbeafe,stroke:#2563eb,stroke-dasharray:4 2,color:#111",
    sensor: "fill:#fef9c3,stroke:#ca8a04,color:#111",
    branch: "fill:#fae8ff,stroke:#a21caf,color:#111",
    "short-circuit": "fill:#fae8ff,stroke:#a21caf,color:#111",
    trigger: "fill:#ffedd5,stroke:#ea580c,color:#111",
    empty: "fill:#ffffff,stroke:#9ca3af,color:#111",
    sql: "fill:#dcfce7,stroke:#16a34a,color:#111",
    other: "fill:#f3f4f6,stroke:#6b7280,color:#111",
};
/** Draws the DAG; `change` marks what was added. */
function mermaid(dag, change) {
    const whole = draw(dag, change);
    if (whole.length <= MAX_CHARACTERS && dag.edges.length + (isPartial(dag) ? 1 : 0) <= MAX_EDGES)
        return { text: whole };
    const collapsed = drawGroups(dag);
    if (collapsed && collapsed.length <= MAX_CHARACTERS)
        return {
            text: collapsed,
            collapsed: `${dag.tasks.length} tasks and ${dag.edges.length} arrows are too many to draw: shown by group`,
        };
    const text = `flowchart LR\n  all["${label(`${dag.tasks.length} tasks, ${dag.edges.length} arrows`)}"]\n`;
    return { text, collapsed: `${dag.tasks.length} tasks and ${dag.edges.length} arrows are too many to draw` };
}
function isPartial(dag) {
    return dag.status === "partial" || dag.status === "unknown";
}
function draw(dag, change) {
    const ids = new Map(dag.tasks.map((task, i) => [task.taskId, `t${i}`]));
    const lines = ["flowchart LR"];
    const used = new Set();
    const added = new Set(change?.addedTasks.map((task) => task.taskId));
    const node = (task, indent) => {
        used.add(task.kind);
        const marks = `${task.isMapped ? " [ ]" : ""}${task.isSetup ? " (setup)" : ""}${task.isTeardown ? " (teardown)" : ""}`;
        const text = label(shortId(task) + marks);
        const id = ids.get(task.taskId);
        const shape = task.kind === "branch" || task.kind === "short-circuit"
            ? `{{"${text}"}}`
            : task.kind === "sensor"
                ? `(["${text}"])`
                : `["${text}"]`;
        lines.push(`${indent}${id}${shape}:::${className(task.kind)}`);
    };
    let groupNumber = 0;
    const inside = (parent, indent) => {
        for (const task of dag.tasks)
            if (task.group === parent)
                node(task, indent);
        for (const group of dag.groups) {
            if (group.parent !== parent)
                continue;
            lines.push(`${indent}subgraph g${groupNumber++}["${label(groupLabel(group))}"]`);
            inside(group.groupId, `${indent}  `);
            lines.push(`${indent}end`);
        }
    };
    inside(undefined, "  ");
    const newEdges = new Set(change?.addedEdges.map((edge) => `${edge.upstream}\n${edge.downstream}`));
    for (const edge of dag.edges) {
        const arrow = newEdges.has(`${edge.upstream}\n${edge.downstream}`) ? "==>" : "-->";
        lines.push(`  ${ids.get(edge.upstream)} ${arrow}${edge.label ? `|"${label(edge.label)}"|` : ""} ${ids.get(edge.downstream)}`);
    }
    if (isPartial(dag))
        lines.push('  unresolved["unresolved"]:::unresolved');
    for (const kind of used)
        lines.push(`  classDef ${className(kind)} ${STYLES[kind]}`);
    if (isPartial(dag))
        lines.push("  classDef unresolved fill:#ffffff,stroke:#9ca3af,stroke-dasharray:5 5,color:#555");
    const marked = dag.tasks.filter((task) => added.has(task.taskId)).map((task) => ids.get(task.taskId));
    if (marked.length > 0)
        lines.push("  classDef added stroke-width:4px", `  class ${marked.join(",")} added`);
    return `${lines.join("\n")}\n`;
}
/** One node a group, with its number of tasks; arrows between groups counted. */
function drawGroups(dag) {
    const top = new Map();
    const parents = new Map(dag.groups.map((group) => [group.groupId, group.parent]));
    const outermost = (group) => {
        let at = group;
        while (at !== undefined && parents.get(at) !== undefined)
            at = parents.get(at);
        return at ?? "";
    };
    const counts = new Map();
    for (const task of dag.tasks) {
        const home = outermost(task.group);
        top.set(task.taskId, home);
        counts.set(home, (counts.get(home) ?? 0) + 1);
    }
    const arrows = new Map();
    for (const edge of dag.edges) {
        const pair = `${top.get(edge.upstream)}\n${top.get(edge.downstream)}`;
        const [from, to] = pair.split("\n");
        if (from !== to)
            arrows.set(pair, (arrows.get(pair) ?? 0) + 1);
    }
    if (arrows.size > MAX_EDGES)
        return undefined;
    const names = new Map([...counts.keys()].map((name, i) => [name, `g${i}`]));
    const lines = ["flowchart LR"];
    for (const [name, count] of counts)
        lines.push(`  ${names.get(name)}["${label(`${name || "outside of groups"}: ${count} tasks`)}"]`);
    for (const [pair, count] of arrows) {
        const [from, to] = pair.split("\n");
        lines.push(`  ${names.get(from)} -->|"${count}"| ${names.get(to)}`);
    }
    return `${lines.join("\n")}\n`;
}
function shortId(task) {
    return task.group !== undefined && task.taskId.startsWith(`${task.group}.`)
        ? task.taskId.slice(task.group.length + 1)
        : task.taskId;
}
function groupLabel(group) {
    const own = group.parent !== undefined && group.groupId.startsWith(`${group.parent}.`)
        ? group.groupId.slice(group.parent.length + 1)
        : group.groupId;
    return group.isMapped ? `${own} [ ]` : own;
}
function className(kind) {
    return kind === "short-circuit" ? "shortCircuit" : kind;
}
/** User text inside a quoted label: everything but plain characters as entity codes, so that nothing closes the quotes or the fence. */
function label(text) {
    const short = [...text].length > 80 ? `${[...text].slice(0, 79).join("")}…` : text;
    return short.replace(/[^\p{L}\p{N} _.,:()+=\-[\]…]/gu, (character) => `#${character.codePointAt(0)};`);
}


/***/ }),

/***/ 628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ignoresIn)
/* harmony export */ });
/** More ids than this in one comment are left out: nobody means them. */
const most = 100;
/** All ignores of a file, one for each id, in the order of the text. */
function ignoresIn(file) {
    if (!file.text.includes("mlops:"))
        return [];
    const found = [];
    const below = nextLinesWithCode(file.text);
    for (const comment of file.comments) {
        const match = /\bmlops:\s*ignore\b(?:\s*\[([^\]\n]*)\])?/.exec(comment.text);
        if (!match)
            continue;
        const start = comment.start + match.index;
        const end = start + match[0].length;
        const own = file.position(comment.start).line;
        const line = below[own - 1] ?? own;
        const ids = [...(match[1] ?? "").matchAll(/[^,\s]+/g)].slice(0, most);
        if (ids.length === 0)
            found.push({ id: "", place: { file, start, end }, line, used: false });
        const inside = start + match[0].lastIndexOf("[") + 1;
        for (const { 0: id, index } of ids) {
            const at = inside + index;
            found.push({ id, place: { file, start: at, end: at + id.length }, line, used: false });
        }
    }
    return found;
}
/** For each line, from 1, the first at or below it that holds more than a comment. */
function nextLinesWithCode(text) {
    const rows = text.split(/\r\n|\r|\n/);
    const next = new Array(rows.length);
    let line = rows.length;
    for (let i = rows.length - 1; i >= 0; i--) {
        if (!/^\s*(#|$)/.test(rows[i]))
            line = i + 1;
        next[i] = line;
    }
    return next;
}


/***/ }),

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requirements),
/* harmony export */   V: () => (/* binding */ installedWithAirflow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/** The distributions that a repository's files install, by their names. Loose on purpose: a name too many only keeps a rule quiet. */


function requirements(files, all) {
    const found = new Map();
    const seen = new Set();
    const add = (name, from) => {
        if (!found.has(name))
            found.set(name, { name, from });
    };
    const requirementsFile = (path) => {
        if (seen.has(path))
            return;
        seen.add(path);
        for (const row of rowsOf(files.read(path) ?? "")) {
            const include = includeOf(row);
            if (include)
                requirementsFile(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), include)));
            else
                for (const name of namesIn(row))
                    add(name, path);
        }
    };
    for (const path of all) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
        if (isRequirementsFile(path))
            requirementsFile(path);
        else if (/^(pyproject\.toml|setup\.py|setup\.cfg|Pipfile)$/.test(file))
            for (const name of projectFile(files.read(path) ?? ""))
                add(name, path);
        else if (/^(conda|environment).*\.ya?ml$/.test(file))
            for (const name of condaFile(files.read(path) ?? ""))
                add(name, path);
        else if (/(^|\.)Dockerfile(\.|$)|^Containerfile$/i.test(file))
            for (const name of installed(files.read(path) ?? ""))
                add(name, path);
        else if (/compose.*\.ya?ml$|^\.env$|^values.*\.ya?ml$/.test(file)) {
            const extra = /_PIP_ADDITIONAL_REQUIREMENTS\W+(?:-\s*)?([^\n]*)/.exec(files.read(path) ?? "")?.[1] ?? "";
            for (const word of extra.replace(/[${}'":]/g, " ").split(/\s+/))
                for (const name of namesIn(word.replace(/^_PIP.*|^-$/, "")))
                    add(name, path);
        }
    }
    return [...found.values()];
}
const isRequirementsFile = (path) => /^requirements.*\.(txt|in)$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) || /(^|\/)requirements\/[^/]+\.(txt|in)$/.test(path);
/**
 * What is surely installed where Airflow is: the distributions that stand in one requirements file with `apache-airflow`, files it
 * includes among them. Strict, unlike `requirements`: rows with a marker (`; python_version < "3.9"`) do not count.
 */
function installedWithAirflow(files, all) {
    const namesOf = (path, above) => above.includes(path)
        ? []
        : rowsOf(files.read(path) ?? "").flatMap((row) => {
            const include = includeOf(row);
            if (include)
                return namesOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), include)), [...above, path]);
            return row.includes(";") ? [] : namesIn(row);
        });
    const together = all.filter(isRequirementsFile).map((path) => namesOf(path, []));
    return new Set(together.filter((names) => names.includes("apache-airflow")).flat());
}
const rowsOf = (text) => text.replace(/\\\r?\n/g, " ").split(/\r\n|\r|\n/);
const includeOf = (row) => /^\s*(?:-r|--requirement)[\s=]+(\S+)/.exec(row)?.[1];
/** One requirement of a line: its name, and its extras when it is Airflow. */
function namesIn(row) {
    const text = row.replace(/(^|\s)#.*$/, "").trim();
    const url = /(?:git\+|https?:\/\/)\S+/.exec(text)?.[0];
    if (url && !/^[\w.-]+\s*(\[[^\]]*\])?\s*@/.test(text)) {
        const name = /#egg=([\w.-]+)/.exec(url)?.[1] ?? /([\w.-]+?)(\.git|-\d[^/]*)?(@[^/]*)?$/.exec(url.split("#")[0] ?? "")?.[1];
        return name ? [normalise(name)] : [];
    }
    const match = /^([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?\s*(?:$|[=<>!~;@,\s(])/.exec(text);
    if (!match?.[1])
        return [];
    const name = normalise(match[1]);
    const extras = name === "apache-airflow" ? (match[2]?.split(",") ?? []).map((extra) => `apache-airflow[${extra.trim()}]`) : [];
    return [name, ...extras];
}
const normalise = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
/** Quoted requirements, and keys of Poetry's and Pipenv's tables. */
function projectFile(text) {
    const quoted = [...text.matchAll(/["']([A-Za-z0-9][\w.-]*(?:\[[^\]"']*\])?\s*(?:[=<>!~;@][^"']*)?)["']/g)].flatMap((m) => namesIn(m[1] ?? ""));
    const keys = [...text.matchAll(/^\s*"?([A-Za-z][\w.-]*)"?\s*=\s*["'{]/gm)].map((m) => normalise(m[1] ?? ""));
    const listed = /install_requires\s*=\s*\n((?:[ \t]+\S.*\n?)+)/.exec(text)?.[1]?.split("\n").flatMap(namesIn) ?? [];
    return [...quoted, ...keys, ...listed];
}
function condaFile(text) {
    let dependencies;
    try {
        dependencies = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parse)(text)?.dependencies;
    }
    catch {
        return [];
    }
    const flat = (item) => typeof item === "string"
        ? namesIn(item.replace(/^[\w-]+::/, ""))
        : Array.isArray(item)
            ? item.flatMap(flat)
            : item && typeof item === "object"
                ? Object.values(item).flatMap(flat)
                : [];
    return flat(dependencies);
}
/** What the `pip install`s of a Dockerfile name. */
function installed(text) {
    const names = [];
    for (const [, rest = ""] of text.replace(/\\\r?\n/g, " ").matchAll(/\bpip3?\s+install\s+([^\n&|;]*)/g))
        for (const word of rest.split(/\s+/))
            if (!word.startsWith("-"))
                names.push(...namesIn(word.replace(/["']/g, "")));
    return names;
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SourceFile)
});

// EXTERNAL MODULE: ./build/src/python/syntax.js
var syntax = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/src/python/nesting.js
/** Code nested deeper than Python reads: CPython gives up with a MemoryError or RecursionError, or takes it for wrong indentation. */

/** CPython 3.10 to 3.13 read 2,900 levels of every kind of node and none of 6,000; between them it depends on the kind. */
const deepest = 6000;
const mostIndents = 100;
/** Shorter files can't hold either. */
const shortest = 5000;
/** The first place that is too deep. Walks without recursion, as the walk itself would be what overflows. */
function nestedTooDeeply(tree, length) {
    if (length < shortest)
        return undefined;
    const open = [[tree, 0, 0]];
    for (let next = open.pop(); next; next = open.pop()) {
        const [node, depth, above] = next;
        const indents = above + Number(node.nodeType === syntax/* Kind */.b8.Suite);
        const problem = (message) => ({ message, start: node.start, end: node.start + Math.min(node.length, 1) });
        if (indents > mostIndents)
            return problem(`more than ${mostIndents} levels of indentation`);
        if (depth > deepest)
            return problem(`more than ${deepest} levels of nesting`);
        for (const child of (0,syntax/* children */.Y_)(node))
            open.push([child, depth + 1, indents]);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/python/source.js


/** A Python source file, parsed on first use. */
class SourceFile {
    /** POSIX path relative to the working directory, as shown to users. */
    path;
    /** Absolute path on this machine: what `__file__` is. */
    absolutePath;
    text;
    #parsed;
    #lines;
    constructor(path, absolutePath, text) {
        this.path = path;
        this.absolutePath = absolutePath;
        this.text = text;
    }
    get tree() {
        return this.#parse().tree;
    }
    get problems() {
        return this.#parse().problems;
    }
    get comments() {
        return this.#parse().comments;
    }
    /** Line and column of an offset, both from 1. */
    position(offset) {
        const lines = this.#lineStarts();
        let low = 0;
        let high = lines.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (lines[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - lines[low] + 1 };
    }
    range(start, end) {
        return { start: this.position(start), end: this.position(end) };
    }
    #parse() {
        this.#parsed ??= parsed(this.text);
        return this.#parsed;
    }
    #lineStarts() {
        if (!this.#lines) {
            this.#lines = [0];
            for (const match of this.text.matchAll(/\r\n|\r|\n/g))
                this.#lines.push(match.index + match[0].length);
        }
        return this.#lines;
    }
}
/** The parser recurses: what is nested so deeply that it overflows the stack, Python refuses as well. */
function parsed(text) {
    const refused = (problem) => ({ ...(0,syntax/* parse */.qg)(""), problems: [problem] });
    const tooDeep = (start) => refused({ message: "the code is nested too deeply", start, end: Math.min(start + 1, text.length) });
    // Python takes 200 open brackets. The parser tries a pattern of brackets over and over, for minutes when there are thousands.
    const brackets = text.search(/(?:[([{][ \t]*){1000}/);
    if (brackets >= 0)
        return tooDeep(brackets);
    try {
        const result = (0,syntax/* parse */.qg)(text);
        const problem = result.problems.length === 0 ? nestedTooDeeply(result.tree, text.length) : undefined;
        return problem ? refused(problem) : result;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return tooDeep(0);
    }
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pictureOf)
/* harmony export */ });
function pictureOf({ dag, picture, change }) {
    const { line } = dag.place.file.position(dag.place.start);
    return {
        dagId: dag.dagId,
        file: dag.file.path,
        line,
        status: dag.status,
        conditions: [...new Set(dag.conditions.map(({ text }) => text))],
        reasons: dag.reasons.map(({ message, place }) => ({
            message,
            file: place.file.path,
            line: place.file.position(place.start).line,
        })),
        tasks: dag.tasks.length,
        edges: dag.edges.length,
        differences: [...(change ? inWords(change) : []), ...(picture?.collapsed === undefined ? [] : [picture.collapsed])],
        mermaid: picture?.text,
    };
}
function inWords({ kind, difference }) {
    if (kind === "new")
        return ["this DAG is new"];
    if (kind === "gone")
        return ["this DAG is gone: its history stays in Airflow, but it runs no more"];
    const { addedTasks, removedTasks, changedTasks, addedEdges, removedEdges, changedArguments } = difference;
    return [
        ...addedTasks.map(({ taskId }) => `task ${taskId} is new`),
        ...removedTasks.map(({ taskId }) => `task ${taskId} is gone`),
        ...changedTasks.map(({ taskId, what }) => `task ${taskId} changed: ${what.join(", ")}`),
        ...addedEdges.map(({ upstream, downstream }) => `arrow ${upstream} → ${downstream} is new`),
        ...removedEdges.map(({ upstream, downstream }) => `arrow ${upstream} → ${downstream} is gone`),
        ...(changedArguments.length > 0 ? [`the DAG itself changed: ${changedArguments.join(", ")}`] : []),
        ...(difference.removalsUnknown
            ? ["whether something is gone is not known: the file can be read only in part"]
            : []),
        ...(difference.additionsUnknown
            ? ["what is new may have been there before: the file could be read only in part"]
            : []),
    ];
}


/***/ })

};
