export const id = 2830;
export const ids = [2830];
export const modules = {

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pZ: () => (/* binding */ isDockerfile),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   uV: () => (/* binding */ isValidName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** What a repository's Dockerfiles are called: the one place that knows it, for building and for what DAGs name. */

/** `Dockerfile`, or `<something>.Dockerfile`. */
const isDockerfile = (path) => /^(.*\.)?Dockerfile$/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
/** The image of a Dockerfile has the name of the folder that it lies in; undefined at the top, where no folder names it. */
function imageName(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    return folder === "." || folder === "" ? undefined : folder.toLowerCase();
}
/** What the distribution specification allows as a part of a name. */
const isValidName = (name) => /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(name);


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

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ goneDags),
/* harmony export */   G1: () => (/* binding */ dagFiles),
/* harmony export */   cF: () => (/* binding */ touchedDags)
/* harmony export */ });
/** Files that make DAGs, or may; paths are those of the analysis. */
function dagFiles(files) {
    return files.flatMap(({ file, dags, ended, refusals }) => {
        const known = dags.filter(({ status }) => status !== "unknown");
        const open = known.length < dags.length || ended !== "finished" || refusals.some(({ fatal }) => fatal);
        if (known.length === 0 && !(open && dagLike(file.text)))
            return [];
        return [{ path: file.path, dagIds: [...new Set(known.map(({ dagId }) => dagId))].sort(), open }];
    });
}
/** Only such a file can be expected to make a DAG though none is known: a broken helper makes none. */
const dagLike = (text) => /\bDAG\b|@dag\b/.test(text) && /airflow/i.test(text);
/** DAGs of the former release that the next one does not make any more. What a file makes when it runs is not known, so not gone. */
function goneDags(former, next) {
    const made = new Set(next.dags.flatMap(({ dagIds }) => dagIds));
    const open = new Set(next.dags.filter((file) => file.open).map(({ path }) => path));
    return (former?.dags ?? []).flatMap(({ path, dagIds }) => open.has(path) ? [] : dagIds.filter((dagId) => !made.has(dagId)).map((dagId) => ({ dagId, path })));
}
/** DAGs of the live release whose runs may meet other code after a change: all of them when a helper or a data file changes. */
function touchedDags(current, plan) {
    const dags = current?.dags ?? [];
    const touched = new Set([...plan.changed, ...plan.removed]);
    const own = dags.filter(({ path }) => touched.has(path));
    const shared = own.length < touched.size;
    return [...new Set((shared ? dags : own).flatMap(({ dagIds }) => dagIds))].sort();
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pinsOf),
/* harmony export */   d: () => (/* binding */ pinned)
/* harmony export */ });
/* harmony import */ var _dags_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _python_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1001);


/** A reference is one that the repository builds when the last part of its name is a name of `images`. */
function pinsOf(files, images) {
    const found = new Map();
    if (Object.keys(images).length === 0)
        return { pinned: [], unpinned: [] };
    const note = (place, pin) => {
        const key = `${place.file.path}\0${place.start}`;
        if (!found.has(key))
            found.set(key, pin);
    };
    for (const { dags } of files)
        for (const task of dags.flatMap((dag) => dag.tasks)) {
            const image = task.args.get("image");
            if (image === undefined || !(0,_dags_images_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u)(task))
                continue;
            const { value, place } = image;
            if (value.kind !== "str")
                note(place, unpinned(place, "the image is only known when the file runs"));
            else if (/\{[{%]/.test(value.value)) {
                if (namesOne(value.value, images))
                    note(place, unpinned(place, "it is a template, filled in when the task runs"));
            }
            else {
                const now = newReference(value.value, images);
                if (now === undefined || now === value.value)
                    continue;
                const at = value.place ?? place;
                note(at, edit(at, value.value, now) ?? unpinned(at, "it is put together from parts"));
            }
        }
    for (const source of new Set(files.flatMap(({ reads }) => reads)))
        for (const place of literals(source)) {
            const was = body(place);
            const now = was === undefined ? undefined : newReference(was.text, images);
            if (was === undefined || now === undefined || now === was.text)
                continue;
            const { name, tag, digest } = (0,_dags_images_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .z)(was.text);
            if (!name.includes("/") && tag === undefined && digest === undefined)
                continue;
            const sure = name.includes("/") && (tag ?? digest) !== undefined;
            const pin = sure ? edit(place, was.text, now) : undefined;
            note(place, pin ?? unpinned(place, "no task is known to run it, and it may be no image"));
        }
    const all = [...found.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    return { pinned: all.filter((pin) => "now" in pin), unpinned: all.filter((pin) => "because" in pin) };
}
/** The text with the edits of one file made, nothing else touched. Throws when the text is another one. */
function pinned(text, edits) {
    let result = text;
    for (const { start, end, was, now } of [...edits].sort((a, b) => b.start - a.start)) {
        if (result.slice(start, end) !== was)
            throw new Error(`${was} does not stand at ${start}`);
        result = result.slice(0, start) + now + result.slice(end);
    }
    return result;
}
function newReference(reference, images) {
    const { name } = (0,_dags_images_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .z)(reference);
    const last = name.split("/").at(-1) ?? "";
    return /^[\w./:@-]+$/.test(reference) && Object.hasOwn(images, last) ? images[last] : undefined;
}
const namesOne = (text, images) => Object.keys(images).some((name) => text.includes(name));
/** undefined when the place holds more, or other things, than one literal without escapes. */
function edit(place, was, now) {
    const found = body(place);
    if (found === undefined || found.text !== was)
        return undefined;
    return { ...pinAt(place), was, now, start: found.start, end: found.start + was.length };
}
const unpinned = (place, because) => ({
    ...pinAt(place),
    was: place.file.text.slice(place.start, place.end).replace(/\s+/g, " ").slice(0, 100),
    because,
});
const pinAt = ({ file, start }) => ({ file: file.path, ...file.position(start) });
/** What stands between the quotes of a literal that is no f-string. */
function body({ file, start, end }) {
    const [, prefix = "", quote = "", text] = /^([rRuU]?)("""|'''|"|')([\s\S]*)\2$/.exec(file.text.slice(start, end)) ?? [];
    if (text === undefined || text.includes("\\") || text.includes(quote))
        return undefined;
    return { text, start: start + prefix.length + quote.length };
}
function* literals(file) {
    const stack = [file.tree];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (node.nodeType === _python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.String)
            yield { file, start: node.start, end: node.start + node.length };
        stack.push(...(0,_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(node));
    }
}


/***/ }),

/***/ 2830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plain: () => (/* binding */ worker_plain),
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/src/clients/folder.js
var clients_folder = __webpack_require__(5732);
// EXTERNAL MODULE: ./build/src/clients/guarded.js
var guarded = __webpack_require__(1954);
;// CONCATENATED MODULE: ./build/src/dags/difference.js
const certain = (dag) => dag.status === "exact" || dag.status === "conditional";
/** From `before` to `after`; either may be missing. */
function difference(before, after) {
    const old = new Map((before?.tasks ?? []).map((task) => [task.taskId, task]));
    const now = new Map((after?.tasks ?? []).map((task) => [task.taskId, task]));
    const removalsUnknown = after !== undefined && !certain(after);
    const additionsUnknown = before !== undefined && !certain(before);
    const key = (edge) => JSON.stringify([edge.upstream, edge.downstream]);
    const oldEdges = new Set((before?.edges ?? []).map(key));
    const newEdges = new Set((after?.edges ?? []).map(key));
    return {
        addedTasks: [...now.values()].filter((task) => !old.has(task.taskId)),
        removedTasks: removalsUnknown ? [] : [...old.values()].filter((task) => !now.has(task.taskId)),
        changedTasks: [...now.values()].flatMap((task) => {
            const former = old.get(task.taskId);
            const what = former ? taskChanges(former, task) : [];
            return what.length > 0 ? [{ taskId: task.taskId, what }] : [];
        }),
        addedEdges: (after?.edges ?? []).filter((edge) => !oldEdges.has(key(edge))),
        removedEdges: removalsUnknown ? [] : (before?.edges ?? []).filter((edge) => !newEdges.has(key(edge))),
        changedArguments: before && after ? argumentChanges(before.args, after.args) : [],
        removalsUnknown,
        additionsUnknown,
    };
}
/** Whether anything differs. */
function isEmpty(change) {
    return (change.addedTasks.length +
        change.removedTasks.length +
        change.changedTasks.length +
        change.addedEdges.length +
        change.removedEdges.length +
        change.changedArguments.length ===
        0);
}
function taskChanges(before, after) {
    const what = [];
    if (before.operator !== after.operator || before.decorator !== after.decorator)
        what.push("operator");
    if (before.triggerRule !== after.triggerRule)
        what.push("trigger rule");
    if (before.group !== after.group)
        what.push("group");
    if (before.isMapped !== after.isMapped)
        what.push("mapping");
    if (before.isSetup !== after.isSetup || before.isTeardown !== after.isTeardown)
        what.push("setup and teardown");
    what.push(...argumentChanges(before.args, after.args).filter((name) => name !== "trigger_rule" && name !== "task_id"));
    return what;
}
/** Names of the arguments that differ, as far as both sides' values are known. */
function argumentChanges(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => {
        const old = before.get(name);
        const now = after.get(name);
        if (!old || !now)
            return true;
        const a = written(old.value);
        const b = written(now.value);
        return a !== undefined && b !== undefined && a !== b;
    });
}
/** A text that is the same for equal values; undefined when the value is not known fully. */
function written(value, depth = 0) {
    if (depth > 20)
        return undefined;
    const all = (values) => {
        const parts = [...values].map((one) => written(one, depth + 1));
        return parts.includes(undefined) ? undefined : parts.join(",");
    };
    switch (value.kind) {
        case "none":
            return "None";
        case "bool":
        case "int":
        case "float":
            return String(value.value);
        case "str":
            return JSON.stringify(value.value);
        case "list":
        case "tuple": {
            if (value.kind === "list" && value.open)
                return undefined;
            const inside = all(value.items);
            return inside === undefined ? undefined : `${value.kind}(${inside})`;
        }
        case "dict": {
            if (value.open)
                return undefined;
            const inside = all([...value.entries.values()].flatMap(({ key, value: item }) => [key, item]));
            return inside === undefined ? undefined : `dict(${inside})`;
        }
        case "function":
            return `function ${value.name}`;
        case "class":
            return `class ${value.name}`;
        case "instance":
            return value.plain ? written(value.plain, depth + 1) : value.hash;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/dags/mermaid.js
var mermaid = __webpack_require__(4380);
;// CONCATENATED MODULE: ./build/src/dags/affected.js
/**
 * Paths of the DAG files that changed, or that read a file that did. A module that came or went changes what an import finds, so every
 * file that imports something of its name counts too.
 */
function affected(files, touched) {
    const changed = new Set(touched.map(({ path }) => path));
    const moved = new Set(touched.filter(({ status }) => status !== "modified").flatMap(({ path }) => moduleName(path)));
    const concerned = files.filter(({ reads, imports }) => reads.some(({ path }) => changed.has(path)) ||
        imports.some(({ module, name }) => [...module.split("."), name ?? ""].some((part) => moved.has(part))));
    return new Set(concerned.map(({ file }) => file.path));
}
/** `train` of `dags/train.py`, `models` of `dags/models/__init__.py`. */
function moduleName(path) {
    const [, name, inner] = /([^/]+?)(?:\/(__init__))?\.py$/.exec(path) ?? [];
    return name === undefined || (inner === undefined && name === "__init__") ? [] : [name];
}

// EXTERNAL MODULE: ./build/src/dags/airflow-version.js
var airflow_version = __webpack_require__(4938);
// EXTERNAL MODULE: ./build/src/python/budget.js
var budget = __webpack_require__(6139);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/python/annotations.js
const known = new WeakMap();
const none = new Map();
/** Annotated names of a class's own body, in order. */
function annotationsOf(type) {
    return known.get(type) ?? none;
}
function setAnnotations(type, annotations) {
    known.set(type, annotations);
}

;// CONCATENATED MODULE: ./build/src/python/same.js
/** Whether two values are interchangeable as far as can be told without running code: the same object, or equal plain data. */
function same(a, b, depth = 6) {
    if (a === b)
        return true;
    if (a.kind !== b.kind || depth === 0)
        return false;
    switch (a.kind) {
        case "none":
        case "ellipsis":
            return true;
        case "bool":
        case "int":
        case "str":
            return a.value === b.value;
        case "float":
            return Object.is(a.value, b.value);
        case "bytes":
            return Buffer.from(a.value).equals(Buffer.from(b.value));
        case "list":
        case "tuple": {
            const other = b;
            if (a.kind === "list" && (a.open || other.open))
                return false;
            return (a.items.length === other.items.length && a.items.every((item, i) => same(item, other.items[i], depth - 1)));
        }
        case "dict": {
            const other = b;
            if (a.open || other.open || a.entries.size !== other.entries.size || a.factory !== other.factory)
                return false;
            for (const [key, { value }] of a.entries) {
                const theirs = other.entries.get(key);
                if (!theirs || !same(value, theirs.value, depth - 1))
                    return false;
            }
            return true;
        }
        case "set": {
            const other = b;
            if (a.open || other.open || a.entries.size !== other.entries.size)
                return false;
            for (const key of a.entries.keys())
                if (!other.entries.has(key))
                    return false;
            return true;
        }
        case "method": {
            const other = b;
            return a.self === other.self && a.func === other.func;
        }
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/src/python/values.js
/**
 * The values of interpreted Python. One class per kind, told apart by `kind`; a value that is not known is a value too, and carries
 * the reason and the place. Classes written in TypeScript (Airflow's, the standard library's) are `ClassValue`s whose methods are
 * `NativeFunction`s, so that user classes can inherit from them by the ordinary method resolution order.
 */
class Base {
}
class NoneValue extends Base {
    kind = "none";
}
class EllipsisValue extends Base {
    kind = "ellipsis";
}
class BoolValue extends Base {
    kind = "bool";
    value;
    constructor(value) {
        super();
        this.value = value;
    }
}
/** An int of any size; the interpreter bounds its bits. */
class IntValue extends Base {
    kind = "int";
    value;
    constructor(value) {
        super();
        this.value = value;
    }
}
class FloatValue extends Base {
    kind = "float";
    value;
    constructor(value) {
        super();
        this.value = value;
    }
}
class StrValue extends Base {
    kind = "str";
    value;
    /** Where it was written, when it is a literal. */
    place;
    constructor(value) {
        super();
        this.value = value;
    }
}
class BytesValue extends Base {
    kind = "bytes";
    value;
    constructor(value) {
        super();
        this.value = value;
    }
}
class ListValue extends Base {
    kind = "list";
    items;
    /** Set when an unknown number of further items may follow or an item's presence is uncertain. */
    open;
    constructor(items) {
        super();
        this.items = items;
    }
}
class TupleValue extends Base {
    kind = "tuple";
    items;
    /** Names of the fields of a NamedTuple. */
    fields;
    constructor(items) {
        super();
        this.items = items;
    }
}
/** Keys are compared by `keyOf`; insertion order is kept, as in Python. */
class DictValue extends Base {
    kind = "dict";
    entries = new Map();
    /** Set when keys may be there that are not listed. */
    open;
    /** `defaultdict`'s factory. */
    factory;
}
class SetValue extends Base {
    kind = "set";
    entries = new Map();
    open;
    frozen = false;
}
/** A function, method or lambda of the interpreted source. */
class FunctionValue extends Base {
    kind = "function";
    node;
    name;
    scope;
    /** The module whose globals it reads. */
    module;
    /** Values of default parameters, evaluated at definition, by parameter name. */
    defaults;
    /** The class in whose body it was defined: what `super()` without arguments means. */
    owner;
    attributes = new Map();
    constructor(node, name, scope, module, defaults) {
        super();
        this.node = node;
        this.name = name;
        this.scope = scope;
        this.module = module;
        this.defaults = defaults;
    }
}
/** A function written in TypeScript. In a class it binds `self` as first positional argument, as Python functions do. */
class NativeFunction extends Base {
    kind = "native";
    name;
    run;
    attributes = new Map();
    constructor(name, run) {
        super();
        this.name = name;
        this.run = run;
    }
}
class BoundMethod extends Base {
    kind = "method";
    self;
    func;
    constructor(self, func) {
        super();
        this.self = self;
        this.func = func;
    }
}
/** `property`, `classmethod`, `staticmethod` and `functools.cached_property` around functions. */
class DescriptorValue extends Base {
    kind = "descriptor";
    flavour;
    get;
    set;
    constructor(flavour, get) {
        super();
        this.flavour = flavour;
        this.get = get;
    }
}
class ClassValue extends Base {
    kind = "class";
    name;
    /** Dotted module of definition: `airflow.providers.docker.operators.docker`, or the user's module. */
    module;
    bases;
    /** Method resolution order, itself first; computed by `makeClass`. Unknown bases stand in it as `Unknown`. */
    mro = [];
    attributes = new Map();
    place;
    /** Whatever its author in TypeScript wants to find again: the catalogue's entry of an operator, … */
    data;
    constructor(name, module, bases, place) {
        super();
        this.name = name;
        this.module = module;
        this.bases = bases;
        this.place = place;
    }
}
class InstanceValue extends Base {
    kind = "instance";
    type;
    attributes = new Map();
    /** The TypeScript side of a native object: a DAG or task under construction, a path, a date. */
    data;
    /** The plain value inside an instance of a class that extends `str`, `int`, `dict`, …; members of string enums have one too. */
    plain;
    /** For instances with equality of their own (dates, paths, frozen dataclasses): equal texts mean equal keys. */
    hash;
    constructor(type) {
        super();
        this.type = type;
    }
}
class ModuleValue extends Base {
    kind = "module";
    name;
    attributes = new Map();
    file;
    /** For native modules: attributes made on first use. `undefined`: there is no such name. */
    lookup;
    constructor(name, file) {
        super();
        this.name = name;
        this.file = file;
    }
}
/** An iterator or generator that was run to its end (or stopped at the budget). */
class IteratorValue extends Base {
    kind = "iterator";
    items;
    position = 0;
    open;
    /** Lazy iterators: the next item, put at the end of `items` too; `undefined` at the end. */
    pull;
    constructor(items) {
        super();
        this.items = items;
    }
}
/** Something that only running the code would tell. */
class Unknown extends Base {
    kind = "unknown";
    reason;
    /** What is known all the same: the dotted name of what made it (`requests.get`), for rules about calls. */
    origin;
    /** A module, whatever it holds: true where it is tested. */
    isModule;
    constructor(reason, origin, isModule = false) {
        super();
        this.reason = reason;
        this.origin = origin;
        this.isModule = isModule;
    }
    /** The same without `isModule`: what became of it. */
    asResult() {
        return withConditions(new Unknown(this.reason, this.origin), this);
    }
}
/** A Python exception on its way up. `value` is its instance. */
class Raised extends Error {
    type;
    value;
    place;
    constructor(type, value, message, place) {
        super(message);
        this.type = type;
        this.value = value;
        this.place = place;
    }
}
const NONE = new NoneValue();
const IMMUTABLE = new Set([
    "none",
    "bool",
    "ellipsis",
    "int",
    "float",
    "str",
    "bytes",
    "tuple",
    "unknown",
]);
/** A value equal to `value` that holds only if `conditions` do too. Identity is kept for containers, which are marked in place. */
function withConditions(value, ...sources) {
    const all = new Map((value.conditions ?? []).map((c) => [c.text, c]));
    const before = all.size;
    for (const source of sources)
        for (const c of source?.conditions ?? [])
            all.set(c.text, c);
    if (all.size === before)
        return value;
    const shared = IMMUTABLE.has(value.kind);
    const target = shared ? Object.assign(Object.create(Object.getPrototypeOf(value)), value) : value;
    target.conditions = [...all.values()];
    return target;
}

;// CONCATENATED MODULE: ./build/src/python/branches.js


/** How a statement ended. */
const NORMAL = 0;
const BREAK = 1;
const CONTINUE = 2;
const RETURN = 3;
const RAISE = 4;
/** States of variables and containers, by place: what they were before (a trail) or what they became (a delta). */
class Changes {
    parent;
    variables = new Map();
    containers = new Map();
    #whole = new Map();
    constructor(parent) {
        this.parent = parent;
    }
    record(variables, name) {
        let names = this.variables.get(variables);
        if (!names) {
            names = new Map();
            this.variables.set(variables, names);
        }
        if (!names.has(name))
            names.set(name, variables.get(name));
    }
    touch(container) {
        switch (container.kind) {
            case "list":
            case "dict":
            case "set":
            case "iterator":
                if (!this.containers.has(container))
                    this.containers.set(container, snapshot(container));
                return;
            case "instance":
                if (container.plain)
                    this.touch(container.plain);
                if (!this.#whole.has(container.attributes))
                    this.#whole.set(container.attributes, new Map(container.attributes));
                return;
            case "class":
            case "module":
            case "function":
            case "native":
                if (!this.#whole.has(container.attributes))
                    this.#whole.set(container.attributes, new Map(container.attributes));
        }
    }
    /** Turns whole attribute maps into the names in them that changed. */
    settle() {
        for (const [variables, before] of this.#whole) {
            for (const name of new Set([...before.keys(), ...variables.keys()])) {
                if (before.get(name) === variables.get(name))
                    continue;
                let names = this.variables.get(variables);
                if (!names) {
                    names = new Map();
                    this.variables.set(variables, names);
                }
                if (!names.has(name))
                    names.set(name, before.get(name));
            }
        }
        this.#whole.clear();
    }
    /** Puts the recorded states in place and gives the states that stood there. */
    swap() {
        this.settle();
        const before = new Changes();
        for (const [variables, names] of this.variables)
            for (const [name, value] of names) {
                before.record(variables, name);
                write(variables, name, value);
            }
        for (const [container, state] of this.containers) {
            before.containers.set(container, snapshot(container));
            restore(container, state);
        }
        return before;
    }
    /** Hands the records on to the enclosing trail, keeping the state as it is. */
    mergeInto(outer) {
        if (!outer)
            return;
        this.settle();
        for (const [variables, names] of this.variables) {
            let known = outer.variables.get(variables);
            if (!known) {
                known = new Map();
                outer.variables.set(variables, known);
            }
            for (const [name, value] of names)
                if (!known.has(name))
                    known.set(name, value);
        }
        for (const [container, state] of this.containers)
            if (!outer.containers.has(container))
                outer.containers.set(container, state);
    }
    /** Whether something was changed for which `expected` does not hold: of variables, those that were bound before. */
    changed(expected, mayBeNew) {
        this.settle();
        for (const [variables, names] of this.variables)
            for (const [name, old] of names) {
                const now = variables.get(name);
                if (!old || old.kind === "unknown" || now === old || (now && same(now, old)))
                    continue;
                if (!expected(variables, name))
                    return true;
            }
        for (const [container, state] of this.containers)
            if (differs(container, state) && !mayBeNew(container))
                return true;
        return false;
    }
    /** What could be reached from variables before the changes. */
    reachableBefore(roots) {
        const found = new Set();
        const maps = new Set(roots);
        const open = [];
        const visit = (value) => {
            if (!found.has(value))
                open.push(value);
            found.add(value);
        };
        for (const variables of maps) {
            const names = this.variables.get(variables);
            for (const [name, value] of variables)
                if (!names?.has(name))
                    visit(value);
            for (const value of names?.values() ?? [])
                if (value)
                    visit(value);
            for (let value = open.pop(); value; value = open.pop()) {
                const state = this.containers.get(value);
                if (value.kind === "list" || value.kind === "tuple")
                    for (const item of state?.items ?? value.items)
                        visit(item);
                else if (value.kind === "dict")
                    for (const entry of (state?.entries ?? value.entries).values())
                        visit(entry.value);
                else if (value.kind === "method")
                    visit(value.self);
                else if (value.kind === "function")
                    for (let scope = value.scope; scope; scope = scope.parent)
                        maps.add(scope.variables);
                else if ((value.kind === "instance" && !value.data) || value.kind === "class" || value.kind === "module") {
                    maps.add(value.attributes);
                    if (value.kind === "instance" && value.plain)
                        visit(value.plain);
                }
            }
        }
        return found;
    }
    /** Makes all that was changed since uncertain, in place. */
    blur(machine, reason) {
        this.settle();
        for (const [variables, names] of this.variables)
            for (const [name, old] of names) {
                const now = variables.get(name);
                if (now !== old && !(now && old && same(now, old)))
                    variables.set(name, uncertain(machine, reason, [now, old]));
            }
        for (const [container, state] of this.containers)
            branches_open(container, state, reason);
    }
}
function write(variables, name, value) {
    if (value === undefined)
        variables.delete(name);
    else
        variables.set(name, value);
}
function snapshot(container) {
    switch (container.kind) {
        case "list":
            return { items: [...container.items], open: container.open };
        case "dict":
        case "set":
            return { entries: new Map(container.entries), open: container.open };
        case "iterator":
            return { position: container.position, open: container.open };
        default:
            return undefined;
    }
}
function differs(container, state) {
    if (container.kind === "list")
        return !sameItems(container.items, state.items);
    if (container.kind !== "dict" && container.kind !== "set")
        return false;
    const before = state.entries;
    if (before.size !== container.entries.size)
        return true;
    for (const [key, entry] of container.entries)
        if (before.get(key) !== entry)
            return true;
    return false;
}
function restore(container, state) {
    if (container.kind === "list")
        container.items = [...state.items];
    else if (container.kind === "dict" || container.kind === "set") {
        const entries = container.entries;
        entries.clear();
        for (const [key, value] of state.entries)
            entries.set(key, value);
    }
    else if (container.kind === "iterator")
        container.position = state.position;
    else
        return;
    if (state.open)
        container.open = state.open;
    else
        delete container.open;
}
/** Marks a container whose contents may also be those of `other`. */
function branches_open(container, other, reason) {
    if (container.kind === "list") {
        if (sameItems(container.items, other.items) && container.open === other.open)
            return;
        const extra = other.items.filter((item) => !container.items.includes(item));
        if (extra.length > 0)
            container.items = [...container.items, ...extra];
        container.open ??= other.open ?? reason;
    }
    else if (container.kind === "dict") {
        let equal = container.open === other.open;
        const entries = other.entries;
        for (const key of new Set([...container.entries.keys(), ...entries.keys()])) {
            const mine = container.entries.get(key);
            const theirs = entries.get(key);
            if (mine && theirs && (mine === theirs || same(mine.value, theirs.value)))
                continue;
            equal = false;
            container.entries.set(key, { key: (mine ?? theirs).key, value: new Unknown(reason) });
        }
        if (!equal)
            container.open ??= other.open ?? reason;
    }
    else if (container.kind === "set") {
        const entries = other.entries;
        let equal = container.open === other.open && entries.size === container.entries.size;
        for (const [key, value] of entries)
            if (!container.entries.has(key)) {
                equal = false;
                container.entries.set(key, value);
            }
        if (!equal)
            container.open ??= other.open ?? reason;
    }
    else if (container.kind === "iterator" && container.position !== other.position)
        container.open ??= reason;
}
function sameItems(a, b) {
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
}
/** Stands for one of several values. Objects among them can no longer be followed. */
function uncertain(machine, reason, values) {
    const lost = values.filter((value) => value !== undefined && value.kind === "instance");
    if (lost.length > 0)
        machine.world.escaped(lost, reason);
    return new Unknown(reason);
}
/** Joins states that differ in these ways from the present one. */
function branches_join(machine, deltas, reason) {
    const trail = machine.trail;
    const done = new Map();
    for (const delta of deltas) {
        for (const [variables, names] of delta.variables) {
            let seen = done.get(variables);
            if (!seen) {
                seen = new Set();
                done.set(variables, seen);
            }
            for (const name of names.keys()) {
                if (seen.has(name))
                    continue;
                seen.add(name);
                const states = deltas.map((other) => {
                    const theirs = other.variables.get(variables);
                    return theirs?.has(name) ? theirs.get(name) : variables.get(name);
                });
                trail?.record(variables, name);
                const first = states[0];
                if (states.every((state) => state === first || (state && first && same(state, first))))
                    write(variables, name, first);
                else
                    variables.set(name, uncertain(machine, reason, states));
            }
        }
    }
    const containers = new Set(deltas.flatMap((delta) => [...delta.containers.keys()]));
    for (const container of containers) {
        trail?.touch(container);
        const base = snapshot(container);
        const states = deltas.map((delta) => delta.containers.get(container) ?? base);
        restore(container, states[0]);
        for (const state of states.slice(1))
            branches_open(container, state, reason);
    }
}
function openTrail(machine) {
    const trail = new Changes(machine.trail);
    machine.trail = trail;
    return trail;
}
/** Ends a trail that is the innermost one, and undoes what was done under it. */
function rollBack(machine, trail) {
    machine.trail = trail.parent;
    return trail.swap();
}
function removeReason(machine, reason) {
    const at = machine.maybe.lastIndexOf(reason);
    if (at >= 0)
        machine.maybe.splice(at, 1);
}
function runArm(machine, reason, arm) {
    const frame = machine.frame;
    const result = frame.result;
    const from = frame.exits.length;
    const mine = { ...reason };
    machine.maybe.push(mine);
    const trail = openTrail(machine);
    let code;
    let raised;
    try {
        code = arm();
    }
    catch (error) {
        if (!(error instanceof Raised))
            throw error;
        raised = error;
        code = RAISE;
    }
    const pending = takeExits(machine, from);
    // Seen from the branch, an early exit inside the arm is one more way out of it.
    for (const exit of pending)
        complete(exit.delta, trail);
    machine.leftovers.push(...pending);
    const value = frame.result;
    frame.result = result;
    removeReason(machine, mine);
    return { code, value, delta: rollBack(machine, trail), raised };
}
/** Closes the exits opened since `from`, keeping the state; they come back in the order in which they were opened. */
function takeExits(machine, from) {
    const { exits } = machine.frame;
    const taken = [];
    while (exits.length > from) {
        const exit = exits.pop();
        removeReason(machine, exit.reason);
        const current = rollBack(machine, exit.trail);
        complete(exit.delta, current);
        reapply(machine, current);
        taken.unshift({ code: exit.code, value: exit.value, delta: exit.delta, reason: exit.reason });
    }
    return taken;
}
/** Adds to a delta the present states of what `other` changes: so it stays true when `other` is applied. */
function complete(delta, other) {
    other.settle();
    for (const [variables, names] of other.variables)
        for (const name of names.keys())
            if (!delta.variables.get(variables)?.has(name))
                delta.record(variables, name);
    for (const container of other.containers.keys())
        if (!delta.containers.has(container))
            delta.touch(container);
}
function reapply(machine, delta) {
    const undo = delta.swap();
    undo.mergeInto(machine.trail);
}
function openExits(machine, exits) {
    for (const exit of exits) {
        const reason = { ...exit.reason };
        machine.maybe.push(reason);
        machine.frame.exits.push({ ...exit, reason, trail: openTrail(machine) });
    }
}
/**
 * Runs arms of which one will run really, nobody knows which. The completion is that of the paths that go on; paths that leave are kept.
 */
function split(machine, reason, arms) {
    const { frame } = machine;
    const saved = machine.leftovers;
    machine.leftovers = [];
    const outcomes = arms.map((arm) => runArm(machine, reason, arm));
    const leftovers = machine.leftovers;
    machine.leftovers = saved;
    const live = outcomes.filter((outcome) => outcome.code === NORMAL);
    let gone = outcomes.filter((outcome) => outcome.code !== NORMAL);
    let code = NORMAL;
    if (live.length > 0) {
        branches_join(machine, live.map((outcome) => outcome.delta), reason);
    }
    else {
        const first = gone.find((outcome) => outcome.code !== RAISE);
        if (!first && leftovers.length === 0) {
            reapply(machine, gone[0].delta);
            throw gone[0].raised;
        }
        if (first) {
            const alike = gone.filter((outcome) => outcome.code === first.code);
            gone = gone.filter((outcome) => outcome.code !== first.code);
            code = first.code;
            branches_join(machine, alike.map((outcome) => outcome.delta), reason);
            if (code === RETURN) {
                const value = alike.map((outcome) => outcome.value);
                frame.result = value.every((other) => same(other, first.value))
                    ? first.value
                    : uncertain(machine, reason, value);
            }
        }
        else {
            const way = leftovers.shift();
            code = way.code;
            frame.result = way.value;
            reapply(machine, way.delta);
        }
    }
    for (const outcome of gone) {
        if (outcome.code === RAISE)
            machine.mayRaise(outcome.raised, reason);
        else
            openExits(machine, [{ code: outcome.code, value: outcome.value, delta: outcome.delta, reason }]);
    }
    openExits(machine, leftovers);
    return code;
}
/**
 * The end of an iteration, a loop or a function: exits with the code `arriving` that were opened since `from` join here, the others stay
 * open. Gives the completion of what goes on; `raised` is the exception by which the present path leaves, if `code` is RAISE.
 */
function arrive(machine, from, arriving, code, raised) {
    const { frame } = machine;
    if (frame.exits.length === from) {
        if (code === RAISE)
            throw raised;
        return code;
    }
    let now = code;
    const beyond = [];
    const raises = [];
    while (frame.exits.length > from) {
        const exit = frame.exits.pop();
        removeReason(machine, exit.reason);
        for (const other of beyond) {
            complete(other.delta, exit.trail);
            complete(other.delta, exit.delta);
        }
        const current = rollBack(machine, exit.trail);
        if (exit.code !== arriving) {
            complete(exit.delta, current);
            reapply(machine, current);
            beyond.unshift({ code: exit.code, value: exit.value, delta: exit.delta, reason: exit.reason });
        }
        else if (now === NORMAL || now === arriving) {
            if (arriving === RETURN) {
                const mine = now === RETURN ? frame.result : NONE;
                frame.result = same(mine, exit.value) ? mine : uncertain(machine, exit.reason, [mine, exit.value]);
            }
            branches_join(machine, [exit.delta, current], exit.reason);
            now = arriving === RETURN ? RETURN : NORMAL;
        }
        else {
            // The present path leaves, and the one that left before arrives: they change parts.
            if (now === RAISE)
                raises.push([raised, exit.reason]);
            else {
                complete(current, exit.delta);
                beyond.unshift({ code: now, value: frame.result, delta: current, reason: exit.reason });
            }
            reapply(machine, exit.delta);
            if (arriving === RETURN)
                frame.result = exit.value;
            now = arriving === RETURN ? RETURN : NORMAL;
        }
    }
    for (const [error, reason] of raises)
        machine.mayRaise(error, reason);
    openExits(machine, beyond);
    if (now === RAISE)
        throw raised;
    return now;
}
/** Runs `body` under a trail of its own that stays when exits remain open; gives what was changed since, joined into the outer trail. */
function recorded(machine, body) {
    const from = machine.frame.exits.length;
    const trail = openTrail(machine);
    let code;
    let raised;
    try {
        code = body();
    }
    catch (error) {
        if (!(error instanceof Raised))
            throw error;
        raised = error;
        code = RAISE;
    }
    const exits = takeExits(machine, from);
    machine.trail = trail.parent;
    trail.mergeInto(trail.parent);
    openExits(machine, exits);
    return raised ? { code, trail, raised } : { code, trail };
}

// EXTERNAL MODULE: ./build/src/python/syntax.js
var syntax = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/src/python/functions.js
/** What a function's text says of its names, found once per function. */

const functions_known = new WeakMap();
function functionInfo(node) {
    let info = functions_known.get(node);
    if (!info) {
        info = analyse(node);
        functions_known.set(node, info);
    }
    return info;
}
function analyse(node) {
    const positional = [];
    const keywordOnly = [];
    let positionalOnly = 0;
    let star;
    let doubleStar;
    let afterStar = false;
    for (const param of node.d.params) {
        const name = param.d.name?.d.value;
        if (param.d.category === syntax/* ParamKind */.OU.ArgsList) {
            star = name;
            afterStar = true;
        }
        else if (param.d.category === syntax/* ParamKind */.OU.KwargsDict)
            doubleStar = name;
        else if (name === undefined)
            positionalOnly = positional.length;
        else
            (afterStar ? keywordOnly : positional).push({ name, node: param, default: param.d.defaultValue });
    }
    const body = node.nodeType === syntax/* Kind */.b8.Lambda ? node.d.expr : node.d.suite;
    const bindings = bindingsOf(body);
    const locals = new Set(bindings.assigned);
    for (const { name } of [...positional, ...keywordOnly])
        locals.add(name);
    if (star)
        locals.add(star);
    if (doubleStar)
        locals.add(doubleStar);
    for (const name of [...bindings.globals, ...bindings.nonlocals])
        locals.delete(name);
    return {
        ...bindings,
        positional,
        positionalOnly,
        star,
        keywordOnly,
        doubleStar,
        locals,
        isGenerator: bindings.yields,
    };
}
const bindingsKnown = new WeakMap();
/** Does not look into nested functions and classes. */
function bindingsOf(root) {
    const before = bindingsKnown.get(root);
    if (before)
        return before;
    const found = {
        assigned: new Set(),
        globals: new Set(),
        nonlocals: new Set(),
        yields: false,
        mutated: new Set(),
        acts: false,
        leaves: false,
    };
    collect(root, found);
    bindingsKnown.set(root, found);
    return found;
}
/** Iterates over the children of any node by its fields: pyright's nodes keep all of them under `d`. */
function collect(root, found) {
    const stack = [root];
    while (stack.length > 0) {
        const node = stack.pop();
        switch (node.nodeType) {
            case syntax/* Kind */.b8.Function:
                found.assigned.add(node.d.name.d.value);
                for (const decorator of node.d.decorators) {
                    stack.push(decorator.d.expr);
                    found.acts = true;
                }
                for (const param of node.d.params)
                    if (param.d.defaultValue)
                        stack.push(param.d.defaultValue);
                continue;
            case syntax/* Kind */.b8.Class:
                found.assigned.add(node.d.name.d.value);
                for (const argument of node.d.arguments)
                    stack.push(argument.d.valueExpr);
                continue;
            case syntax/* Kind */.b8.Lambda:
                continue;
            case syntax/* Kind */.b8.Comprehension:
                for (const part of node.d.forIfNodes)
                    stack.push(part.nodeType === syntax/* Kind */.b8.ComprehensionFor ? part.d.iterableExpr : part.d.testExpr);
                collectInside(node.d.expr, found);
                continue;
            case syntax/* Kind */.b8.Assignment:
                target(node.d.leftExpr, found);
                break;
            case syntax/* Kind */.b8.AugmentedAssignment:
                target(node.d.destExpr, found);
                if (node.d.destExpr.nodeType === syntax/* Kind */.b8.Name)
                    found.mutated.add(node.d.destExpr.d.value);
                break;
            case syntax/* Kind */.b8.TypeAnnotation:
                target(node.d.valueExpr, found);
                continue;
            case syntax/* Kind */.b8.AssignmentExpression:
                found.assigned.add(node.d.name.d.value);
                break;
            case syntax/* Kind */.b8.For:
                target(node.d.targetExpr, found);
                break;
            case syntax/* Kind */.b8.Del:
                for (const expr of node.d.targets)
                    target(expr, found);
                break;
            case syntax/* Kind */.b8.WithItem:
                if (node.d.target)
                    target(node.d.target, found);
                found.acts = true;
                break;
            case syntax/* Kind */.b8.Except:
                if (node.d.name)
                    found.assigned.add(node.d.name.d.value);
                break;
            case syntax/* Kind */.b8.ImportAs:
                found.assigned.add(node.d.alias?.d.value ?? node.d.module.d.nameParts[0]?.d.value ?? "");
                continue;
            case syntax/* Kind */.b8.ImportFrom:
                for (const item of node.d.imports)
                    found.assigned.add(item.d.alias?.d.value ?? item.d.name.d.value);
                if (node.d.isWildcardImport)
                    found.acts = true;
                continue;
            case syntax/* Kind */.b8.Global:
                for (const name of node.d.targets)
                    found.globals.add(name.d.value);
                continue;
            case syntax/* Kind */.b8.Nonlocal:
                for (const name of node.d.targets)
                    found.nonlocals.add(name.d.value);
                continue;
            case syntax/* Kind */.b8.PatternCapture:
                if (!node.d.isWildcard)
                    found.assigned.add(node.d.target.d.value);
                continue;
            case syntax/* Kind */.b8.PatternAs:
                if (node.d.target)
                    found.assigned.add(node.d.target.d.value);
                break;
            case syntax/* Kind */.b8.PatternMappingExpandEntry:
                found.assigned.add(node.d.target.d.value);
                continue;
            case syntax/* Kind */.b8.TypeAlias:
                found.assigned.add(node.d.name.d.value);
                continue;
            case syntax/* Kind */.b8.Yield:
            case syntax/* Kind */.b8.YieldFrom:
                found.yields = true;
                break;
            case syntax/* Kind */.b8.Return:
            case syntax/* Kind */.b8.Raise:
            case syntax/* Kind */.b8.Break:
            case syntax/* Kind */.b8.Continue:
                found.leaves = true;
                break;
            case syntax/* Kind */.b8.Call:
                found.acts = true;
                if (node.d.leftExpr.nodeType === syntax/* Kind */.b8.MemberAccess)
                    rootOf(node.d.leftExpr.d.leftExpr, found);
                break;
            case syntax/* Kind */.b8.StatementList:
                if (node.d.statements.some((part) => part.nodeType === syntax/* Kind */.b8.BinaryOperation))
                    found.acts = true;
                break;
        }
        push(node, stack);
    }
}
function collectInside(node, found) {
    const inner = { ...found, assigned: new Set(), yields: false };
    collect(node, inner);
    found.acts ||= inner.acts;
}
function push(node, stack) {
    for (const value of Object.values(node.d)) {
        if (Array.isArray(value)) {
            for (const item of value)
                if (item && typeof item === "object" && "nodeType" in item)
                    stack.push(item);
        }
        else if (value && typeof value === "object" && "nodeType" in value)
            stack.push(value);
    }
}
function target(node, found) {
    switch (node.nodeType) {
        case syntax/* Kind */.b8.Name:
            found.assigned.add(node.d.value);
            return;
        case syntax/* Kind */.b8.Tuple:
        case syntax/* Kind */.b8.List:
            for (const item of node.d.items)
                target(item, found);
            return;
        case syntax/* Kind */.b8.Unpack:
            target(node.d.expr, found);
            return;
        case syntax/* Kind */.b8.TypeAnnotation:
            target(node.d.valueExpr, found);
            return;
        case syntax/* Kind */.b8.MemberAccess:
        case syntax/* Kind */.b8.Index:
            rootOf(node.d.leftExpr, found);
    }
}
function rootOf(node, found) {
    let at = node;
    while (at.nodeType === syntax/* Kind */.b8.MemberAccess || at.nodeType === syntax/* Kind */.b8.Index || at.nodeType === syntax/* Kind */.b8.Call)
        at = at.d.leftExpr;
    if (at.nodeType === syntax/* Kind */.b8.Name)
        found.mutated.add(at.d.value);
}

;// CONCATENATED MODULE: ./build/src/python/native.js
/** What authors of native classes and modules need: making values, classes and modules, and reading the arguments of a call. */

const TRUE = new BoolValue(true);
const FALSE = new BoolValue(false);
/**
 * Name of the class attribute (looked up along the mro) that stands for a metaclass's `__call__`: a native called with the class as
 * first argument, instead of `__new__` and `__init__`. It may call `construct` of `classes.ts` for the ordinary way.
 */
const CONSTRUCT = "<construct>";
/** Name of the class attribute (looked up along the mro) of a native that is called with each new subclass after its body ran. */
const SUBCLASS = "<subclass>";
function str(text) {
    return new StrValue(text);
}
function native_int(number) {
    return new IntValue(BigInt(number));
}
function native_float(number) {
    return new FloatValue(number);
}
function bool(flag) {
    return flag ? TRUE : FALSE;
}
function list(items = []) {
    return new ListValue([...items]);
}
function native_tuple(items = []) {
    return new TupleValue([...items]);
}
function set(items = []) {
    const made = new SetValue();
    for (const item of items)
        made.entries.set(keyOf(item), item);
    return made;
}
/** A dict of the given pairs; keys given as text are `str`. */
function dict(entries = []) {
    const made = new DictValue();
    for (const [key, value] of entries)
        dictSet(made, key, value);
    return made;
}
/** Whether a value is None only because an environment variable is not set: where the code needs more, that variable is set. */
const isUnset = (value) => value.kind === "none" && value.conditions?.some(({ kind }) => kind === "environment") === true;
/** What is done with such a value is only known where the variable is set. */
function unsetUnknown(value, site) {
    const condition = value.conditions.find(({ kind }) => kind === "environment");
    const text = condition.text.replace(/ is not set$/, " is set");
    if (text !== condition.text)
        site.runtime.needs({ kind: "environment", text }, "TypeError", site);
    const message = `this needs an environment variable (${condition.text} here), which is only known at run time`;
    return new Unknown({ message, place: site.place });
}
const ids = new WeakMap();
let lastId = 0;
/** A text for a value that is equal to itself only. */
function identity(value) {
    let id = ids.get(value);
    if (id === undefined) {
        id = ++lastId;
        ids.set(value, id);
    }
    return `o${id}`;
}
const decidesItself = new WeakMap();
/**
 * Keys that code of their own compares (`__eq__`, `__hash__` in a user's class, or perhaps in one that is not known): which of them are
 * equal is not followed. Undefined for all other keys.
 */
function ownEquality(key) {
    if (key.kind === "tuple") {
        for (const item of key.items) {
            const found = ownEquality(item);
            if (found)
                return found;
        }
        return undefined;
    }
    if (key.kind !== "instance" || key.hash !== undefined)
        return undefined;
    let known = decidesItself.get(key.type);
    if (known === undefined) {
        known = false;
        for (const base of key.type.mro) {
            const decides = base.kind === "unknown" ? base : (base.attributes.get("__eq__") ?? base.attributes.get("__hash__"));
            if (!decides || decides.kind === "native")
                continue;
            const message = `${key.type.name} compares keys in its own way`;
            const { place } = key.type;
            known = base.kind === "unknown" ? base : place ? new Unknown({ message, place }) : false;
            break;
        }
        decidesItself.set(key.type, known);
    }
    return known || undefined;
}
/**
 * What tells two keys apart: equal numbers, strings, bytes and tuples of those give the same text, everything else is told apart by
 * identity.
 */
function keyOf(key) {
    switch (key.kind) {
        case "str":
            return `s${key.value}`;
        case "int":
            return `n${key.value}`;
        case "bool":
            return key.value ? "n1" : "n0";
        case "float":
            return Number.isInteger(key.value) ? `n${BigInt(key.value)}` : `f${key.value}`;
        case "none":
            return "None";
        case "bytes":
            return `b${Buffer.from(key.value).toString("latin1")}`;
        case "tuple": {
            let text = "t";
            for (const item of key.items) {
                const part = keyOf(item);
                if (typeof part !== "string" && part.kind === "unknown")
                    return key;
                const own = typeof part === "string" ? part : identity(part);
                text += `${own.length}:${own}`;
            }
            return text;
        }
        case "set":
            if (key.frozen) {
                const parts = [...key.entries.keys()];
                if (parts.every((part) => typeof part === "string"))
                    return `z${parts.sort().join("\0")}`;
            }
            return key;
        case "instance":
            return key.plain && key.plain.kind !== "dict" && key.plain.kind !== "list" ? keyOf(key.plain) : (key.hash ?? key);
        case "method":
            return key.func;
        default:
            return key;
    }
}
/** Origin of the `__name__` of the file that is read: what loads it chooses it, and it is never `__main__`. */
const ENTRY_NAME = "__name__";
function dictGet(from, key) {
    return from.entries.get(typeof key === "string" ? `s${key}` : keyOf(key))?.value;
}
function dictSet(into, key, value) {
    const id = typeof key === "string" ? `s${key}` : keyOf(key);
    const own = typeof key === "string" ? undefined : ownEquality(key);
    if (own)
        into.open ??= own.reason;
    const before = into.entries.get(id);
    into.entries.set(id, { key: before?.key ?? (typeof key === "string" ? str(key) : key), value });
}
function dictDelete(from, key) {
    return from.entries.delete(typeof key === "string" ? `s${key}` : keyOf(key));
}
function native_native(name, body) {
    return new NativeFunction(name, body);
}
/**
 * A class written in TypeScript. Methods get `self` as `args.positional[0]` (`self(args)` reads it); members that are values already
 * (a `DescriptorValue` of a classmethod, a constant) are taken as they are.
 */
function makeClass(name, module, bases, methods = {}, properties = {}) {
    const made = new ClassValue(name, module, bases);
    for (const [key, member] of Object.entries(methods))
        made.attributes.set(key, typeof member === "function" ? native_native(key, member) : member);
    for (const [key, property] of Object.entries(properties)) {
        const get = typeof property === "function" ? property : property.get;
        const descriptor = new DescriptorValue("property", native_native(key, (args, site) => get(native_self(args), site)));
        const setter = typeof property === "function" ? undefined : property.set;
        if (setter)
            descriptor.set = native_native(key, (args, site) => {
                setter(native_self(args), args.positional[1], site);
                return NONE;
            });
        made.attributes.set(key, descriptor);
    }
    made.mro = linearize(made) ?? [made];
    return made;
}
/** The method resolution order by C3, `object` left implicit; undefined when the bases contradict each other. */
function linearize(type) {
    const bases = type.bases.filter((base) => base.kind === "class" || base.kind === "unknown");
    const rows = bases.map((base) => (base.kind === "class" ? [...base.mro] : [base]));
    rows.push([...bases]);
    const order = [type];
    while (rows.some((row) => row.length > 0)) {
        const next = rows.find((row) => row.length > 0 && !rows.some((other) => other.indexOf(row[0], 1) > 0))?.[0];
        if (!next)
            return undefined;
        order.push(next);
        for (const row of rows)
            if (row[0] === next)
                row.shift();
    }
    return order;
}
function classmethod(name, body) {
    return new DescriptorValue("classmethod", native_native(name, body));
}
function staticmethod(name, body) {
    return new DescriptorValue("staticmethod", native_native(name, body));
}
/** An instance without running `__init__`. */
function instance(type, data) {
    const made = new InstanceValue(type);
    made.data = data;
    return made;
}
function makeModule(name, attributes) {
    const made = new ModuleValue(name);
    for (const [key, member] of Object.entries(attributes))
        made.attributes.set(key, typeof member === "function" ? native_native(key, member) : member);
    return made;
}
/** The instance that a native method was called on. */
function native_self(args) {
    return args.positional[0];
}
/** Arguments for `Runtime.call`. */
function callArguments(positional = [], keywords = []) {
    return { positional: [...positional], keywords: new Map(keywords), places: new Map() };
}
/** `args` without its first positional argument: what a method got besides `self`. */
function withoutSelf(args) {
    const places = new Map();
    for (const [key, place] of args.places) {
        if (typeof key !== "number")
            places.set(key, place);
        else if (key > 0)
            places.set(key - 1, place);
    }
    return { ...args, positional: args.positional.slice(1), places };
}
/**
 * Positional and keyword arguments by parameter name. `names` are the parameters in order: `*` parts positional from keyword-only,
 * a trailing `=` marks an optional one. Raises Python's TypeError for missing, doubled, superfluous or unexpected arguments; with
 * `extra`, unexpected keywords are let through under their own names, and superfluous positional ones too (as `#0`, `#1`, …).
 * When the call has unknown contents (`args.open`), nothing is missing.
 */
function bind(args, names, site, options = { function: "function" }) {
    const bound = new Map();
    const skip = options.skipSelf ? 1 : 0;
    const star = names.indexOf("*");
    const positional = star < 0 ? names : names.slice(0, star);
    const plain = (name) => (name.endsWith("=") ? name.slice(0, -1) : name);
    const fail = (problem) => site.runtime.raise("TypeError", `${options.function}() ${problem}`, site);
    for (let i = skip; i < args.positional.length; i++) {
        const name = positional[i - skip];
        if (name === undefined && !options.extra)
            fail(`takes ${positional.length + skip} positional arguments but ${args.positional.length} were given`);
        const key = name === undefined ? `#${i - skip - positional.length}` : plain(name);
        bound.set(key, { value: args.positional[i], place: args.places.get(i) ?? site.place });
    }
    const known = new Set(names.map(plain));
    for (const [key, value] of args.keywords) {
        // Of a mapping that is not known in full, this entry may not be there.
        if (args.open && !known.has(key) && !options.extra)
            continue;
        if (bound.has(key))
            fail(`got multiple values for argument '${key}'`);
        if (!known.has(key) && !options.extra)
            fail(`got an unexpected keyword argument '${key}'`);
        bound.set(key, { value, place: args.places.get(key) ?? site.place });
    }
    if (!args.open) {
        const missing = names.filter((name) => name !== "*" && !name.endsWith("=") && !bound.has(name));
        if (missing.length > 0)
            fail(`missing ${missing.length} required argument${missing.length > 1 ? "s" : ""}: ${missing.map((n) => `'${n}'`).join(" and ")}`);
    }
    return bound;
}
/** The value under these conditions; see `withConditions`. */
function conditional(value, conditions) {
    if (conditions.length === 0)
        return value;
    const carrier = new Unknown({ message: "", place: undefined });
    carrier.conditions = conditions;
    return withConditions(value, carrier);
}

;// CONCATENATED MODULE: ./build/src/python/types.js
/** The built-in classes. They are shared by all runs and never changed by interpreted code. */

const builtin = (name, ...bases) => makeClass(name, "builtins", bases);
const object = builtin("object");
const types_int = builtin("int");
const types_dict = builtin("dict");
const types = {
    object,
    type: builtin("type"),
    NoneType: builtin("NoneType"),
    ellipsis: builtin("ellipsis"),
    int: types_int,
    bool: builtin("bool", types_int),
    float: builtin("float"),
    complex: builtin("complex"),
    str: builtin("str"),
    bytes: builtin("bytes"),
    bytearray: builtin("bytearray"),
    list: builtin("list"),
    tuple: builtin("tuple"),
    dict: types_dict,
    set: builtin("set"),
    frozenset: builtin("frozenset"),
    range: builtin("range"),
    slice: builtin("slice"),
    property: builtin("property"),
    classmethod: builtin("classmethod"),
    staticmethod: builtin("staticmethod"),
    super: builtin("super"),
    function: builtin("function"),
    builtin_function_or_method: builtin("builtin_function_or_method"),
    method: builtin("method"),
    module: builtin("module"),
    iterator: builtin("generator"),
    defaultdict: makeClass("defaultdict", "collections", [types_dict]),
    unknown: builtin("object"),
};
/** The class of a value; of an unknown one, a class of which nothing is known. */
function typeOf(value) {
    switch (value.kind) {
        case "instance":
            return value.type;
        case "none":
            return types.NoneType;
        case "ellipsis":
            return types.ellipsis;
        case "bool":
            return types.bool;
        case "int":
            return types.int;
        case "float":
            return types.float;
        case "str":
            return types.str;
        case "bytes":
            return types.bytes;
        case "list":
            return types.list;
        case "tuple":
            return types.tuple;
        case "dict":
            return value.factory ? types.defaultdict : types.dict;
        case "set":
            return value.frozen ? types.frozenset : types.set;
        case "function":
            return types.function;
        case "native":
            return types.builtin_function_or_method;
        case "method":
            return types.method;
        case "descriptor":
            return types[value.flavour];
        case "class":
            return metaclassOf(value) ?? types.type;
        case "module":
            return types.module;
        case "iterator":
            return types.iterator;
        case "unknown":
            return types.unknown;
    }
}
const metaclasses = new WeakMap();
function metaclassOf(type) {
    for (const base of type.mro) {
        const found = base.kind === "class" ? metaclasses.get(base) : undefined;
        if (found)
            return found;
    }
    return undefined;
}
function setMetaclass(type, metaclass) {
    metaclasses.set(type, metaclass);
}
/** The plain value inside an instance of a class that extends a built-in one; other values as they are. */
function plainOf(value) {
    return value.kind === "instance" && value.plain ? value.plain : value;
}
/** Looks a name up along the mro. `unknown` when an unknown base may define it. */
function lookup(type, name) {
    for (const base of type.mro) {
        if (base.kind === "unknown")
            return "unknown";
        const found = base.attributes.get(name);
        if (found)
            return found;
    }
    return types.object.attributes.get(name);
}
function isSubclass(type, base) {
    return base === types.object || type.mro.includes(base);
}
/** Whether an unknown class stands in the mro. */
function hasUnknownBase(type) {
    return type.mro.some((base) => base.kind === "unknown");
}

;// CONCATENATED MODULE: ./build/src/python/iteration.js
/** Going through things item by item. */




function makeRange(start, stop, step) {
    const made = new InstanceValue(types.range);
    made.data = { start, stop, step };
    made.hash = `range${start}:${stop}:${step}`;
    return made;
}
function rangeLength({ start, stop, step }) {
    const span = step > 0n ? stop - start : start - stop;
    const stride = step > 0n ? step : -step;
    return span <= 0n ? 0n : (span + stride - 1n) / stride;
}
const never = () => undefined;
function overArray(values, open = never) {
    let position = 0;
    return { next: () => values()[position++], open };
}
/** A source of the items, or Unknown when what it would iterate over is not known. */
function source(machine, value, site) {
    const plain = plainOf(value);
    if (value.kind === "instance") {
        const custom = lookup(value.type, "__iter__");
        if (custom === "unknown")
            return machine.unknown(`${value.type.name} may come from a class that is not known`, site);
        if (custom && (custom.kind === "function" || !value.plain)) {
            const iterator = machine.call(custom, callArguments([value]), site);
            return iterator === value ? overNext(machine, value, site) : source(machine, iterator, site);
        }
    }
    switch (plain.kind) {
        case "unknown":
            return plain;
        case "list":
            return overArray(() => plain.items, () => plain.open);
        case "tuple":
            return overArray(() => plain.items);
        case "dict": {
            const keys = [...plain.entries.values()].map((entry) => entry.key);
            return overArray(() => keys, () => plain.open);
        }
        case "set": {
            const keys = [...plain.entries.values()];
            return overArray(() => keys, () => plain.open);
        }
        case "str": {
            const characters = [...plain.value].map((character) => withConditions(str(character), plain));
            return overArray(() => characters);
        }
        case "bytes": {
            const numbers = [...plain.value].map((byte) => native_int(byte));
            return overArray(() => numbers);
        }
        case "iterator":
            return {
                next: () => nextOf(machine, plain),
                open: () => plain.open,
            };
        case "class": {
            const meta = metaclassOf(plain);
            const custom = (meta && lookup(meta, "__iter__")) ?? lookup(plain, "<iterate>");
            if (custom && custom !== "unknown")
                return source(machine, machine.call(custom, callArguments([plain]), site), site);
            if (plain.mro.some((base) => base.kind === "unknown"))
                return machine.unknown(`what ${plain.name} iterates over is not known`, site);
            break;
        }
        case "instance":
            if (plain.type === types.range) {
                const range = plain.data;
                const count = rangeLength(range);
                let position = 0n;
                return {
                    next: () => (position < count ? native_int(range.start + range.step * position++) : undefined),
                    open: never,
                };
            }
            if (lookup(plain.type, "__next__"))
                return overNext(machine, plain, site);
            if (lookup(plain.type, "__getitem__"))
                return overItems(machine, plain, site);
    }
    if (isUnset(plain))
        return unsetUnknown(plain, site);
    return machine.raise("TypeError", `'${typeOf(value).name}' object is not iterable`, site);
}
/** What a generator did on a path that may not have been taken was undone, and can't be done again: from here on nothing is sure. */
function resumes(machine, iterator) {
    const { ranUnder } = iterator;
    if (ranUnder && !machine.maybe.includes(ranUnder))
        machine.maybe.push({ ...ranUnder });
    const now = machine.maybe[machine.maybe.length - 1];
    if (now)
        iterator.ranUnder = now;
}
function nextOf(machine, iterator) {
    machine.trail?.touch(iterator);
    if (iterator.pull || iterator.ranUnder)
        resumes(machine, iterator);
    if (iterator.position < iterator.items.length)
        return iterator.items[iterator.position++];
    const item = iterator.pull?.();
    if (item === undefined) {
        delete iterator.pull;
        return undefined;
    }
    iterator.items.push(item);
    iterator.position++;
    return item;
}
function overNext(machine, object, site) {
    const method = lookup(object.type, "__next__");
    if (!method || method === "unknown")
        return machine.raise("TypeError", `iter() returned non-iterator of type '${object.type.name}'`, site);
    return {
        next() {
            machine.step();
            try {
                return machine.call(method, callArguments([object]), site);
            }
            catch (error) {
                if (machine.isRaised(error, "StopIteration"))
                    return undefined;
                throw error;
            }
        },
        open: never,
    };
}
function overItems(machine, object, site) {
    const method = lookup(object.type, "__getitem__");
    let index = 0;
    return {
        next() {
            machine.step();
            try {
                return machine.call(method, callArguments([object, native_int(index++)]), site);
            }
            catch (error) {
                if (machine.isRaised(error, "IndexError"))
                    return undefined;
                throw error;
            }
        },
        open: never,
    };
}
/** All items at once, or Unknown when they are not all known. */
function iteration_items(machine, value, site) {
    const plain = plainOf(value);
    if ((plain.kind === "list" || plain.kind === "tuple") && (plain === value || !hasOwnIter(value))) {
        if (plain.kind === "list" && plain.open)
            return new Unknown(plain.open);
        return [...plain.items];
    }
    const from = source(machine, value, site);
    if (from instanceof Unknown)
        return from;
    const all = [];
    for (let item = from.next(); item !== undefined; item = from.next()) {
        all.push(item);
        machine.step();
        if (all.length > budget/* MAX_ITEMS */._5)
            return machine.unknown(`more than ${budget/* MAX_ITEMS */._5} items are too many to follow`, site);
    }
    const open = from.open();
    return open ? new Unknown(open) : all;
}
function hasOwnIter(value) {
    return value.kind === "instance" && lookup(value.type, "__iter__")?.kind === "function";
}
/** Known items of something that may be open: those, and the reason. */
function partialItems(machine, value, site) {
    const from = source(machine, value, site);
    if (from instanceof Unknown)
        return { items: [], open: from.reason };
    const all = [];
    for (let item = from.next(); item !== undefined; item = from.next()) {
        all.push(item);
        machine.step();
        if (all.length > budget/* MAX_ITEMS */._5)
            return { items: [], open: { message: `more than ${budget/* MAX_ITEMS */._5} items`, place: site.place } };
    }
    return { items: all, open: from.open() };
}
/** A lazy iterator over what `next` gives. */
function lazily(next, open) {
    const made = new IteratorValue([]);
    made.pull = next;
    if (open)
        made.open = open;
    return made;
}
/** `iter(value)`: an iterator, or Unknown. */
function iterator(machine, value, site) {
    if (value.kind === "iterator")
        return value;
    const from = source(machine, value, site);
    if (from instanceof Unknown)
        return from;
    const made = lazily(() => {
        machine.step();
        const item = from.next();
        const open = from.open();
        if (open)
            made.open ??= open;
        return item;
    }, from.open());
    return made;
}
function pair(a, b) {
    return tuple([a, b]);
}

;// CONCATENATED MODULE: ./build/src/python/exceptions.js



const tree = `
BaseException
  SystemExit
  KeyboardInterrupt
  GeneratorExit
  Exception
    ArithmeticError
      FloatingPointError
      OverflowError
      ZeroDivisionError
    AssertionError
    AttributeError
    BufferError
    EOFError
    ImportError
      ModuleNotFoundError
    LookupError
      IndexError
      KeyError
    MemoryError
    NameError
      UnboundLocalError
    OSError
      BlockingIOError
      ChildProcessError
      ConnectionError
        BrokenPipeError
        ConnectionAbortedError
        ConnectionRefusedError
        ConnectionResetError
      FileExistsError
      FileNotFoundError
      InterruptedError
      IsADirectoryError
      NotADirectoryError
      PermissionError
      ProcessLookupError
      TimeoutError
    ReferenceError
    RuntimeError
      NotImplementedError
      RecursionError
    StopIteration
    StopAsyncIteration
    SyntaxError
      IndentationError
    SystemError
    TypeError
    ValueError
      UnicodeError
        UnicodeDecodeError
        UnicodeEncodeError
    ExceptionGroup
    Warning
      BytesWarning
      DeprecationWarning
      EncodingWarning
      FutureWarning
      ImportWarning
      PendingDeprecationWarning
      ResourceWarning
      RuntimeWarning
      SyntaxWarning
      UnicodeWarning
      UserWarning
`;
/** By name. */
const exceptions = new Map();
{
    const path = [];
    for (const line of tree.trim().split("\n")) {
        const depth = line.search(/\S/) / 2;
        const made = makeClass(line.trim(), "builtins", depth === 0 ? [] : [path[depth - 1]]);
        path[depth] = made;
        exceptions.set(made.name, made);
    }
    for (const alias of ["IOError", "EnvironmentError"])
        exceptions.set(alias, exceptions.get("OSError"));
    const base = exceptions.get("BaseException");
    base.attributes.set("__new__", native_native("__new__", (args) => {
        const made = new InstanceValue(args.positional[0]);
        made.attributes.set("args", native_tuple(args.positional.slice(1)));
        return made;
    }));
    base.attributes.set("__init__", native_native("__init__", (args) => {
        const made = args.positional[0];
        made.attributes.set("args", native_tuple(args.positional.slice(1)));
        return NONE;
    }));
    base.attributes.set("with_traceback", native_native("with_traceback", (args) => args.positional[0]));
    base.attributes.set("add_note", native_native("add_note", () => NONE));
}
const BaseException = exceptions.get("BaseException");
const Exception = exceptions.get("Exception");
/** The class of exceptions that are only known at run time. */
const unknownException = makeClass("an unknown exception", "builtins", [Exception]);
function makeException(type, message) {
    const made = new InstanceValue(type);
    made.attributes.set("args", native_tuple(message === "" ? [] : [str(message)]));
    return made;
}
/** A built-in exception by its name, another by its dotted name; one that can't be found is made up as a subclass of Exception. */
function exceptionClass(machine, name, site) {
    const known = exceptions.get(name);
    if (known)
        return known;
    const dot = name.lastIndexOf(".");
    if (dot > 0) {
        const module = machine.modules.library(name.slice(0, dot)) ?? machine.world.importModule(name.slice(0, dot), site);
        const found = module && machine.findAttribute(module, name.slice(dot + 1), site);
        if (found?.kind === "class")
            return found;
    }
    return makeClass(name.slice(dot + 1), dot > 0 ? name.slice(0, dot) : "builtins", [Exception]);
}
function isException(type) {
    return type.mro.includes(BaseException) || type === types.object;
}

;// CONCATENATED MODULE: ./build/src/python/arithmetic.js
/** Numbers. */


function numeric(value) {
    return value.kind === "int" || value.kind === "float" || value.kind === "bool";
}
function binaryNumbers(machine, operator, a, b, site) {
    if (a.kind === "float" || b.kind === "float" || operator === "/")
        return floats(machine, operator, a, b, site);
    if (a.kind === "bool" && b.kind === "bool" && "&|^".includes(operator)) {
        if (operator === "&")
            return bool(a.value && b.value);
        return bool(operator === "|" ? a.value || b.value : a.value !== b.value);
    }
    return ints(machine, operator, BigInt(a.value), BigInt(b.value), site);
}
function floats(machine, operator, a, b, site) {
    const x = Number(a.value);
    const y = Number(b.value);
    switch (operator) {
        case "+":
            return native_float(x + y);
        case "-":
            return native_float(x - y);
        case "*":
            return native_float(x * y);
        case "/":
            if (y === 0)
                return machine.raise("ZeroDivisionError", a.kind === "float" || b.kind === "float" ? "float division by zero" : "division by zero", site);
            return native_float(x / y);
        case "//":
            if (y === 0)
                return machine.raise("ZeroDivisionError", "float floor division by zero", site);
            return native_float(Math.floor(x / y));
        case "%":
            if (y === 0)
                return machine.raise("ZeroDivisionError", "float modulo", site);
            return native_float(floorModulo(x, y));
        case "**":
            if (x === 0 && y < 0)
                return machine.raise("ZeroDivisionError", "0.0 cannot be raised to a negative power", site);
            if (x < 0 && !Number.isInteger(y))
                return machine.unknown("complex numbers are not followed", site);
            return native_float(x ** y);
        case "<":
            return bool(compareExactly(a, b) < 0);
        case "<=":
            return bool(compareExactly(a, b) <= 0);
        case ">":
            return bool(compareExactly(a, b) > 0);
        case ">=":
            return bool(compareExactly(a, b) >= 0);
        default:
            return undefined;
    }
}
function floorModulo(x, y) {
    const rest = x % y;
    return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
}
/** Negative, zero, positive; NaN compares false with everything. */
function compareExactly(a, b) {
    const x = a.kind === "bool" ? Number(a.value) : a.value;
    const y = b.kind === "bool" ? Number(b.value) : b.value;
    if (x < y)
        return -1;
    if (x > y)
        return 1;
    // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number are compared by value
    return x == y ? 0 : Number.NaN;
}
function ints(machine, operator, a, b, site) {
    const tooLarge = () => machine.unknown("the number is too large to follow", site);
    switch (operator) {
        case "+":
            return native_int(a + b);
        case "-":
            return native_int(a - b);
        case "*":
            return bits(a) + bits(b) > budget/* MAX_BITS */.YA ? tooLarge() : native_int(a * b);
        case "//":
            if (b === 0n)
                return machine.raise("ZeroDivisionError", "integer division or modulo by zero", site);
            return native_int(floorDivide(a, b));
        case "%":
            if (b === 0n)
                return machine.raise("ZeroDivisionError", "integer modulo by zero", site);
            return native_int(a - floorDivide(a, b) * b);
        case "**":
            if (b < 0n) {
                if (a === 0n)
                    return machine.raise("ZeroDivisionError", "0.0 cannot be raised to a negative power", site);
                return native_float(Number(a) ** Number(b));
            }
            if (a !== 0n && a !== 1n && a !== -1n && b * BigInt(bits(a)) > budget/* MAX_BITS */.YA)
                return tooLarge();
            return native_int(a === 0n || a === 1n || a === -1n ? power(a, b) : a ** b);
        case "<<":
            if (b < 0n)
                return machine.raise("ValueError", "negative shift count", site);
            return a !== 0n && b > budget/* MAX_BITS */.YA ? tooLarge() : native_int(a === 0n ? 0n : a << b);
        case ">>":
            if (b < 0n)
                return machine.raise("ValueError", "negative shift count", site);
            return native_int(b > budget/* MAX_BITS */.YA * 2 ? (a < 0n ? -1n : 0n) : a >> b);
        case "&":
            return native_int(a & b);
        case "|":
            return native_int(a | b);
        case "^":
            return native_int(a ^ b);
        case "<":
            return bool(a < b);
        case "<=":
            return bool(a <= b);
        case ">":
            return bool(a > b);
        case ">=":
            return bool(a >= b);
        default:
            return undefined;
    }
}
function power(base, exponent) {
    if (exponent === 0n)
        return 1n;
    return base === -1n && exponent % 2n === 0n ? 1n : base;
}
function bits(value) {
    if (value >= -9007199254740991n && value <= 9007199254740991n)
        return Math.ceil(Math.log2(Math.abs(Number(value)) + 1));
    return value.toString(16).length * 4;
}
function floorDivide(a, b) {
    const quotient = a / b;
    return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

;// CONCATENATED MODULE: ./build/src/python/repr.js
/** `str()` and `repr()`. */




/** `str(value)`. */
function repr_text(machine, value, site) {
    switch (value.kind) {
        case "str":
            return value;
        case "unknown":
            return value;
        case "instance": {
            for (const name of ["__str__", "__repr__"]) {
                const method = lookup(value.type, name);
                if (method === "unknown")
                    return machine.unknown(`the text of an instance of ${value.type.name} is not known`, site);
                if (method && !(value.plain && method.kind === "native" && lookup(types.object, name) === method)) {
                    const result = machine.call(method, callArguments([value]), site);
                    if (result.kind === "instance" && result.plain?.kind === "str")
                        return result.plain;
                    return result.kind === "str" || result.kind === "unknown"
                        ? result
                        : machine.raise("TypeError", `${name} returned non-string (type ${result.kind})`, site);
                }
                if (name === "__str__" && value.type.mro.some((type) => type.kind === "class" && type.name === "BaseException"))
                    return exceptionText(machine, value, site);
            }
            if (value.plain)
                return repr_text(machine, value.plain, site);
            break;
        }
        case "bool":
        case "int":
        case "float":
        case "none": {
            const plain = str(simple(value));
            return value.conditions ? withConditions(plain, value) : plain;
        }
    }
    return repr(machine, value, site);
}
function exceptionText(machine, value, site) {
    const args = value.attributes.get("args");
    const given = args?.kind === "tuple" ? args.items : [];
    if (given.length === 0)
        return str("");
    if (given.length > 1)
        return repr(machine, args, site);
    return value.type.mro.some((type) => type.kind === "class" && type.name === "KeyError")
        ? repr(machine, given[0], site)
        : repr_text(machine, given[0], site);
}
function simple(value) {
    switch (value.kind) {
        case "none":
            return "None";
        case "bool":
            return value.value ? "True" : "False";
        case "int":
            return value.value.toString();
        case "float":
            return floatText(value.value);
        case "ellipsis":
            return "Ellipsis";
        default:
            return undefined;
    }
}
/** `repr(value)`. */
function repr(machine, value, site) {
    const parts = [];
    const failed = repr_write(machine, value, site, parts, []);
    if (failed)
        return failed;
    return withConditions(str(parts.join("")), value);
}
/** Writes into `parts`; gives the Unknown on which it failed. */
function repr_write(machine, value, site, parts, inside) {
    const plain = simple(value);
    if (plain !== undefined) {
        parts.push(plain);
        return undefined;
    }
    if (parts.length > budget/* MAX_TEXT */.lG / 10 || inside.length > 100)
        return machine.unknown("the text is too large to follow", site);
    if (inside.includes(value)) {
        parts.push(value.kind === "list" ? "[...]" : "{...}");
        return undefined;
    }
    const each = (items, separator = ", ") => {
        let first = true;
        for (const item of items) {
            machine.step();
            if (!first)
                parts.push(separator);
            first = false;
            const failed = repr_write(machine, item, site, parts, [...inside, value]);
            if (failed)
                return failed;
        }
        return undefined;
    };
    switch (value.kind) {
        case "str":
            parts.push(quote(value.value));
            return undefined;
        case "bytes":
            parts.push(`b${quoteBytes(value.value)}`);
            return undefined;
        case "unknown":
            return value;
        case "list": {
            if (value.open)
                return new Unknown(value.open);
            parts.push("[");
            const failed = each(value.items);
            parts.push("]");
            return failed;
        }
        case "tuple": {
            if (value.fields)
                return writeFields(machine, "", value, site, parts, inside);
            parts.push("(");
            const failed = each(value.items);
            parts.push(value.items.length === 1 ? ",)" : ")");
            return failed;
        }
        case "dict": {
            if (value.open)
                return new Unknown(value.open);
            parts.push(value.factory ? "defaultdict(" : "");
            if (value.factory) {
                const failed = repr_write(machine, value.factory, site, parts, inside);
                if (failed)
                    return failed;
                parts.push(", ");
            }
            parts.push("{");
            let first = true;
            for (const entry of value.entries.values()) {
                if (!first)
                    parts.push(", ");
                first = false;
                const failed = each([entry.key, entry.value], ": ");
                if (failed)
                    return failed;
            }
            parts.push(value.factory ? "})" : "}");
            return undefined;
        }
        case "set": {
            if (value.open)
                return new Unknown(value.open);
            // The order of a set of strings changes with each run of Python.
            if (value.entries.size > 1)
                return machine.unknown("the order of a set is not defined", site);
            if (value.entries.size === 0) {
                parts.push(value.frozen ? "frozenset()" : "set()");
                return undefined;
            }
            parts.push(value.frozen ? "frozenset({" : "{");
            const failed = each(value.entries.values());
            parts.push(value.frozen ? "})" : "}");
            return failed;
        }
        case "class":
            parts.push(value.module === "builtins" ? `<class '${value.name}'>` : `<class '${value.module}.${value.name}'>`);
            return undefined;
        case "module":
            if (value.file)
                return machine.unknown("the text holds a path of the machine", site);
            parts.push(`<module '${value.name}'>`);
            return undefined;
        case "instance": {
            const method = lookup(value.type, "__repr__");
            if (method === "unknown")
                return machine.unknown(`the text of an instance of ${value.type.name} is not known`, site);
            if (method) {
                const result = machine.call(method, callArguments([value]), site);
                if (result.kind === "unknown")
                    return result;
                if (result.kind !== "str")
                    return machine.raise("TypeError", "__repr__ returned non-string", site);
                parts.push(result.value);
                return undefined;
            }
            if (value.type === types.range) {
                const { start, stop, step } = value.data;
                parts.push(`range(${start}, ${stop}${step === 1n ? "" : `, ${step}`})`);
                return undefined;
            }
            if (value.type.mro.some((type) => type.kind === "class" && type.name === "BaseException")) {
                const args = value.attributes.get("args");
                parts.push(value.type.name, "(");
                const failed = each(args?.kind === "tuple" ? args.items : []);
                parts.push(")");
                return failed;
            }
            if (value.plain?.kind === "tuple" && value.plain.fields)
                return writeFields(machine, value.type.name, value.plain, site, parts, [...inside, value]);
            if (value.plain)
                return repr_write(machine, value.plain, site, parts, [...inside, value]);
            return machine.unknown(`the text of an instance of ${value.type.name} holds its address`, site);
        }
        default:
            return machine.unknown("the text holds an address", site);
    }
}
function writeFields(machine, name, value, site, parts, inside) {
    parts.push(name, "(");
    for (const [i, field] of value.fields.entries()) {
        parts.push(i > 0 ? ", " : "", field, "=");
        const failed = repr_write(machine, value.items[i], site, parts, [...inside, value]);
        if (failed)
            return failed;
    }
    parts.push(")");
    return undefined;
}
const ESCAPES = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** A string as Python's `repr` writes it. */
function quote(value) {
    const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
    let out = mark;
    for (const character of value) {
        const code = character.codePointAt(0);
        if (character === mark)
            out += `\\${mark}`;
        else if (ESCAPES[character])
            out += ESCAPES[character];
        else if (code < 32 || code === 127)
            out += `\\x${code.toString(16).padStart(2, "0")}`;
        else if (code < 127 || /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character))
            out += character;
        else if (code < 256)
            out += `\\x${code.toString(16)}`;
        else if (code < 65536)
            out += `\\u${code.toString(16).padStart(4, "0")}`;
        else
            out += `\\U${code.toString(16).padStart(8, "0")}`;
    }
    return out + mark;
}
function quoteBytes(value) {
    const mark = value.includes(39) && !value.includes(34) ? '"' : "'";
    let out = mark;
    for (const byte of value) {
        const character = String.fromCharCode(byte);
        if (character === mark)
            out += `\\${mark}`;
        else if (ESCAPES[character])
            out += ESCAPES[character];
        else if (byte < 32 || byte >= 127)
            out += `\\x${byte.toString(16).padStart(2, "0")}`;
        else
            out += character;
    }
    return out + mark;
}
/** A float as Python's `repr` writes it. */
function floatText(value) {
    if (Number.isNaN(value))
        return "nan";
    if (!Number.isFinite(value))
        return value < 0 ? "-inf" : "inf";
    if (Object.is(value, -0))
        return "-0.0";
    if (value === 0)
        return "0.0";
    const [digits, exponent] = value.toExponential().split("e");
    const power = Number(exponent);
    if (power < -4 || power >= 16) {
        const sign = power < 0 ? "-" : "+";
        return `${digits}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
    }
    let plain = String(value);
    if (plain.includes("e"))
        plain = value.toFixed(Math.max(0, digits.replace(/[-.]/g, "").length - 1 - power));
    return plain.includes(".") ? plain : `${plain}.0`;
}

;// CONCATENATED MODULE: ./build/src/python/subscripts.js
/** `x[i]`: reading, setting and deleting items and slices. */




function makeSlice(slice) {
    const made = new InstanceValue(types.slice);
    made.data = slice;
    return made;
}
function getItem(machine, object, key, site) {
    const value = getItemPlain(machine, object, key, site);
    if (!object.conditions && !key.conditions)
        return value;
    return value.kind === "class" || value.kind === "function" || value.kind === "module"
        ? value
        : withConditions(value, object, key);
}
function getItemPlain(machine, object, key, site) {
    if (object.kind === "instance") {
        const method = lookup(object.type, "__getitem__");
        if (method === "unknown")
            return machine.unknown(`${object.type.name} may come from a class that is not known`, site);
        if (method && !(object.plain && method.kind === "native"))
            return machine.call(method, callArguments([object, key]), site);
        if (!object.plain && object.type !== types.range)
            return machine.raise("TypeError", `'${object.type.name}' object is not subscriptable`, site);
    }
    const plain = plainOf(object);
    switch (plain.kind) {
        case "unknown":
            return new Unknown(plain.reason, plain.origin && `${plain.origin}[]`);
        case "dict":
            return dictItem(machine, plain, object, key, site);
        case "list":
        case "tuple":
        case "str":
        case "bytes":
            return sequenceItem(machine, plain.kind === "str" ? characters(plain.value) : plain.kind === "bytes" ? plain.value : plain.items, plain, key, site);
        case "instance":
            if (plain.type === types.range)
                return rangeItem(machine, plain.data, key, site);
            break;
        case "class": {
            const method = lookup(plain, "__class_getitem__");
            const meta = metaclassOf(plain);
            const custom = meta && lookup(meta, "__getitem__");
            if (custom && custom !== "unknown")
                return machine.call(custom, callArguments([plain, key]), site);
            const enumItem = lookup(plain, "<item>");
            if (enumItem && enumItem !== "unknown")
                return machine.call(enumItem, callArguments([plain, key]), site);
            if (method && method !== "unknown")
                return machine.call(machine.getAttribute(plain, "__class_getitem__", site), callArguments([key]), site);
            return machine.modules.generic(plain, key);
        }
    }
    if (isUnset(object))
        return unsetUnknown(object, site);
    return machine.raise("TypeError", `'${typeOf(object).name}' object is not subscriptable`, site);
}
/** Code points when there are characters outside the basic plane. */
function characters(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain characters
    return /^[\u0000-\ud7ff\ue000-\uffff]*$/.test(value) ? value : [...value];
}
function dictItem(machine, dict, object, key, site) {
    const uncertain = key.kind === "unknown" ? key : ownEquality(key);
    if (uncertain)
        return new Unknown(uncertain.reason);
    const entry = dict.entries.get(keyOf(key));
    if (entry)
        return entry.value;
    if (dict.open)
        return new Unknown(dict.open);
    for (const other of dict.entries.values())
        if (other.key.kind === "unknown")
            return new Unknown(other.key.reason);
    if (dict.factory && dict.factory.kind !== "none") {
        const made = machine.call(dict.factory, callArguments(), site);
        machine.touch(dict);
        dictSet(dict, key, made);
        return made;
    }
    const missing = object.kind === "instance" ? lookup(object.type, "__missing__") : undefined;
    if (missing && missing !== "unknown")
        return machine.call(missing, callArguments([object, key]), site);
    const shown = machine.text(key, site);
    return machine.raiseWith("KeyError", key, shown.kind === "str" ? shown.value : "?", site);
}
function sequenceItem(machine, items, of, keyGiven, site) {
    const key = plainOf(keyGiven);
    const open = of.kind === "list" ? of.open : undefined;
    if (key.kind === "unknown")
        return new Unknown(key.reason);
    if (key.kind === "instance" && key.type === types.slice) {
        if (open)
            return new Unknown(open);
        const bounds = sliceBounds(machine, key.data, items.length, site);
        if (bounds instanceof Unknown)
            return bounds;
        const indices = sliceIndices(bounds);
        if (of.kind === "bytes")
            return new BytesValue(Uint8Array.from(indices, (i) => items[i]));
        if (of.kind === "str") {
            if (bounds.step === 1)
                return str(typeof items === "string"
                    ? items.slice(bounds.start, bounds.stop)
                    : items.slice(bounds.start, bounds.stop).join(""));
            return str(indices.map((i) => items[i]).join(""));
        }
        const chosen = indices.map((i) => items[i]);
        return of.kind === "tuple" ? native_tuple(chosen) : new ListValue(chosen);
    }
    const index = indexOf(machine, key, site);
    if (index === undefined)
        return machine.raise("TypeError", `${typeOf(of).name} indices must be integers or slices, not ${typeOf(keyGiven).name}`, site);
    if (index instanceof Unknown)
        return index;
    const at = index < 0 ? index + items.length : index;
    if (open)
        return new Unknown(open);
    if (at < 0 || at >= items.length)
        return machine.raise("IndexError", `${of.kind === "str" ? "string" : typeOf(of).name} index out of range`, site);
    const item = items[at];
    if (typeof item === "string")
        return str(item);
    return typeof item === "number" ? native_int(item) : item;
}
function indexOf(machine, key, site) {
    if (key.kind === "int")
        return Number(key.value);
    if (key.kind === "bool")
        return key.value ? 1 : 0;
    if (key.kind === "unknown")
        return key;
    if (key.kind === "instance") {
        const method = lookup(key.type, "__index__");
        if (method && method !== "unknown")
            return indexOf(machine, machine.call(method, callArguments([key]), site), site);
    }
    return undefined;
}
function sliceBounds(machine, slice, length, site) {
    const number = (value) => {
        if (value === undefined || value.kind === "none")
            return undefined;
        const index = indexOf(machine, value, site);
        return index === undefined
            ? machine.raise("TypeError", "slice indices must be integers or None or have an __index__ method", site)
            : index;
    };
    const step = number(slice.step) ?? 1;
    const start = number(slice.start);
    const stop = number(slice.stop);
    for (const value of [step, start, stop])
        if (value instanceof Unknown)
            return value;
    const stride = step;
    if (stride === 0)
        return machine.raise("ValueError", "slice step cannot be zero", site);
    const clamp = (value, fallback) => {
        if (value === undefined)
            return fallback;
        const at = value < 0 ? value + length : value;
        return stride > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
    };
    return {
        start: clamp(start, stride > 0 ? 0 : length - 1),
        stop: clamp(stop, stride > 0 ? length : -1),
        step: stride,
    };
}
function sliceIndices({ start, stop, step }) {
    const indices = [];
    if (step > 0)
        for (let i = start; i < stop; i += step)
            indices.push(i);
    else
        for (let i = start; i > stop; i += step)
            indices.push(i);
    return indices;
}
function rangeItem(machine, range, key, site) {
    const count = rangeLength(range);
    if (key.kind === "unknown")
        return key;
    if (key.kind === "instance" && key.type === types.slice) {
        const bounds = sliceBounds(machine, key.data, Number(count), site);
        if (bounds instanceof Unknown)
            return bounds;
        return makeRange(range.start + BigInt(bounds.start) * range.step, range.start + BigInt(bounds.stop) * range.step, range.step * BigInt(bounds.step));
    }
    const index = indexOf(machine, key, site);
    if (typeof index !== "number")
        return machine.raise("TypeError", "range indices must be integers or slices", site);
    const at = BigInt(index) < 0n ? BigInt(index) + count : BigInt(index);
    if (at < 0n || at >= count)
        return machine.raise("IndexError", "range object index out of range", site);
    return native_int(range.start + at * range.step);
}
function setItem(machine, object, key, value, site) {
    if (object.kind === "instance") {
        const method = lookup(object.type, "__setitem__");
        if (method === "unknown") {
            machine.escape([object, value], {
                message: `${object.type.name} may come from a class that is not known`,
                place: site.place,
            });
            return;
        }
        if (method && !(object.plain && method.kind === "native")) {
            machine.call(method, callArguments([object, key, value]), site);
            return;
        }
    }
    const plain = plainOf(object);
    switch (plain.kind) {
        case "unknown":
            machine.escape([value], plain.reason);
            return;
        case "dict":
            machine.touch(plain);
            if (key.kind === "unknown") {
                plain.open ??= key.reason;
                for (const [id, entry] of [...plain.entries])
                    plain.entries.set(id, { key: entry.key, value: new Unknown(key.reason) });
                plain.entries.set(key, { key, value });
                machine.syncNames(plain, key, value);
                return;
            }
            checkHashable(machine, key, site);
            dictSet(plain, key, value);
            machine.syncNames(plain);
            return;
        case "list": {
            machine.touch(plain);
            const at = plainOf(key);
            if (at.kind === "instance" && at.type === types.slice) {
                setSlice(machine, plain, at.data, value, site);
                return;
            }
            const index = indexOf(machine, at, site);
            if (index instanceof Unknown) {
                plain.items = plain.items.map(() => new Unknown(index.reason));
                return;
            }
            if (index === undefined) {
                machine.raise("TypeError", "list indices must be integers or slices", site);
                return;
            }
            const position = index < 0 ? index + plain.items.length : index;
            if (position < 0 || position >= plain.items.length) {
                if (plain.open)
                    return;
                machine.raise("IndexError", "list assignment index out of range", site);
            }
            plain.items[position] = value;
            return;
        }
    }
    machine.raise("TypeError", `'${typeOf(object).name}' object does not support item assignment`, site);
}
function setSlice(machine, list, slice, value, site) {
    const bounds = sliceBounds(machine, slice, list.items.length, site);
    const { items, open } = partialItems(machine, value, site);
    if (bounds instanceof Unknown || open) {
        list.open ??= open ?? bounds.reason;
        list.items.push(...items);
        return;
    }
    if (bounds.step === 1)
        list.items.splice(bounds.start, Math.max(0, bounds.stop - bounds.start), ...items);
    else {
        const indices = sliceIndices(bounds);
        if (indices.length !== items.length)
            machine.raise("ValueError", `attempt to assign sequence of size ${items.length} to extended slice of size ${indices.length}`, site);
        for (const [i, at] of indices.entries())
            list.items[at] = items[i];
    }
}
function deleteItem(machine, object, key, site) {
    if (object.kind === "instance") {
        const method = lookup(object.type, "__delitem__");
        if (method && method !== "unknown" && !(object.plain && method.kind === "native")) {
            machine.call(method, callArguments([object, key]), site);
            return;
        }
    }
    const plain = plainOf(object);
    if (plain.kind === "unknown")
        return;
    if (plain.kind === "dict") {
        machine.touch(plain);
        if (key.kind === "unknown") {
            plain.open ??= key.reason;
            machine.loseNames(plain, key.reason);
            return;
        }
        if (!plain.entries.delete(keyOf(key)) && !plain.open) {
            const shown = machine.text(key, site);
            machine.raiseWith("KeyError", key, shown.kind === "str" ? shown.value : "?", site);
        }
        machine.syncNames(plain);
        return;
    }
    if (plain.kind === "list") {
        machine.touch(plain);
        if (key.kind === "instance" && key.type === types.slice) {
            const bounds = sliceBounds(machine, key.data, plain.items.length, site);
            if (bounds instanceof Unknown)
                plain.open ??= bounds.reason;
            else {
                const gone = new Set(sliceIndices(bounds));
                plain.items = plain.items.filter((_, i) => !gone.has(i));
            }
            return;
        }
        const index = indexOf(machine, key, site);
        if (typeof index !== "number") {
            if (index)
                plain.open ??= index.reason;
            else
                machine.raise("TypeError", "list indices must be integers or slices", site);
            return;
        }
        const at = index < 0 ? index + plain.items.length : index;
        if (at < 0 || at >= plain.items.length) {
            if (plain.open)
                return;
            machine.raise("IndexError", "list assignment index out of range", site);
        }
        plain.items.splice(at, 1);
        return;
    }
    machine.raise("TypeError", `'${typeOf(object).name}' object doesn't support item deletion`, site);
}
function checkHashable(machine, key, site) {
    const plain = plainOf(key);
    if (plain.kind === "list" || plain.kind === "dict" || (plain.kind === "set" && !plain.frozen))
        machine.raise("TypeError", `unhashable type: '${typeOf(key).name}'`, site);
    if (plain.kind === "tuple")
        for (const item of plain.items)
            checkHashable(machine, item, site);
}

;// CONCATENATED MODULE: ./build/src/python/format.js
/** Text from values: format specifications, `%` and `str.format`. */







const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/su;
/** `format(value, spec)`. */
function formatValue(machine, value, spec, site) {
    if (value.kind === "unknown")
        return value;
    if (value.kind === "instance") {
        const method = lookup(value.type, "__format__");
        if (method === "unknown")
            return machine.unknown(`the text of an instance of ${value.type.name} is not known`, site);
        if (method) {
            const made = machine.call(method, callArguments([value, str(spec)]), site);
            if (made.kind === "str" || made.kind === "unknown")
                return made;
        }
        if (spec === "")
            return repr_text(machine, value, site);
    }
    if (spec === "")
        return repr_text(machine, value, site);
    const found = SPEC.exec(spec);
    const plain = plainOf(value);
    if (!found || !(numeric(plain) || plain.kind === "str")) {
        if (plain.kind === "str" || numeric(plain))
            return machine.raise("ValueError", `Invalid format specifier '${spec}' for object of type '${typeOf(value).name}'`, site);
        return machine.raise("TypeError", `unsupported format string passed to ${typeOf(value).name}.__format__`, site);
    }
    const [, fillGiven, alignGiven, sign, , alternate, zero, widthText, grouping, precisionText, type] = found;
    const width = Number(widthText ?? 0);
    const precision = precisionText === undefined ? undefined : Number(precisionText);
    if (width > budget/* MAX_TEXT */.lG || (precision ?? 0) > 10_000)
        return machine.unknown("the text is too large to follow", site);
    const fill = fillGiven ?? (zero && !alignGiven ? "0" : " ");
    if (plain.kind === "str") {
        if (type && type !== "s")
            return machine.raise("ValueError", `Unknown format code '${type}' for object of type 'str'`, site);
        const cut = precision === undefined ? plain.value : [...plain.value].slice(0, precision).join("");
        return str(pad(cut, width, fill, alignGiven ?? "<"));
    }
    if (plain.kind === "bool" && !type)
        return str(pad(plain.value ? "True" : "False", width, fill, alignGiven ?? "<"));
    const align = alignGiven ?? (zero ? "=" : ">");
    if (type === "s")
        return machine.raise("ValueError", `Unknown format code 's' for object of type '${typeOf(value).name}'`, site);
    if (type === "c")
        return str(pad(String.fromCodePoint(Number(plain.value)), width, fill, alignGiven ?? "<"));
    const isFloat = plain.kind === "float" || (type !== undefined && "eEfFgG%".includes(type));
    if (plain.kind === "float" && type && "bdoxX".includes(type))
        return machine.raise("ValueError", `Unknown format code '${type}' for object of type 'float'`, site);
    const body = isFloat
        ? floatDigits(Number(plain.value), type, precision, alternate !== undefined)
        : intDigits(BigInt(plain.value), type, alternate !== undefined);
    const prefix = (body.negative ? "-" : sign === "+" || sign === " " ? sign : "") + body.prefix;
    const [whole, rest] = splitNumber(body.digits);
    const group = (digits) => grouping
        ? digits.replace(type && "boxX".includes(type) ? /\B(?=(.{4})+$)/g : /\B(?=(\d{3})+$)/g, grouping)
        : digits;
    let grouped = group(whole);
    if (align === "=" && fill === "0" && grouping)
        for (let digits = whole; prefix.length + grouped.length + rest.length < width;) {
            digits = `0${digits}`;
            grouped = group(digits);
        }
    const digits = grouped + rest;
    if (align === "=")
        return str(prefix + fill.repeat(Math.max(0, width - prefix.length - digits.length)) + digits);
    return str(pad(prefix + digits, width, fill, align));
}
function splitNumber(digits) {
    const at = digits.search(/[.e%]/i);
    return at < 0 || /^[0-9a-f]+$/i.test(digits) ? [digits, ""] : [digits.slice(0, at), digits.slice(at)];
}
function pad(body, width, fill, align) {
    const missing = width - [...body].length;
    if (missing <= 0)
        return body;
    if (align === "<")
        return body + fill.repeat(missing);
    if (align === "^")
        return fill.repeat(missing >> 1) + body + fill.repeat(missing - (missing >> 1));
    return fill.repeat(missing) + body;
}
function intDigits(value, type, alternate) {
    const negative = value < 0n;
    const positive = negative ? -value : value;
    const base = type === "b" ? 2 : type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10;
    const digits = positive.toString(base);
    const prefix = alternate && base !== 10 ? `0${type}` : "";
    return { negative, prefix, digits: type === "X" ? digits.toUpperCase() : digits };
}
function floatDigits(value, type, precision, alternate) {
    const negative = value < 0 || Object.is(value, -0);
    const positive = Math.abs(value);
    const upper = type !== undefined && "EFG".includes(type);
    const done = (digits) => ({ negative, prefix: "", digits: upper ? digits.toUpperCase() : digits });
    if (!Number.isFinite(positive))
        return done(Number.isNaN(value) ? "nan" : "inf");
    switch (type?.toLowerCase()) {
        case "f":
            return done(fixed(positive, precision ?? 6));
        case "%":
            return done(`${fixed(positive * 100, precision ?? 6)}%`);
        case "e":
            return done(exponential(positive, precision ?? 6));
        case "g":
        case "n":
            return done(general(positive, precision ?? 6, alternate));
        default: {
            if (precision === undefined)
                return done(floatText(positive));
            const short = general(positive, precision, alternate);
            return done(/[.e]/.test(short) ? short : `${short}.0`);
        }
    }
}
/** `toFixed` is exact below 1e21 only. */
function fixed(value, precision) {
    if (value >= 1e21)
        return BigInt(value).toString() + (precision > 0 ? `.${"0".repeat(precision)}` : "");
    if (precision === 0)
        return roundHalfEven(value);
    return value.toFixed(Math.min(precision, 100)) + "0".repeat(Math.max(0, precision - 100));
}
function roundHalfEven(value) {
    const floor = Math.floor(value);
    const rest = value - floor;
    const up = rest > 0.5 || (rest === 0.5 && floor % 2 === 1);
    return BigInt(up ? floor + 1 : floor).toString();
}
function exponential(value, precision) {
    const [digits, exponent] = value.toExponential(Math.min(precision, 100)).split("e");
    const power = Number(exponent);
    return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function general(value, precisionGiven, alternate) {
    const precision = precisionGiven === 0 ? 1 : precisionGiven;
    if (value === 0)
        return "0";
    const power = Number(value.toExponential(Math.min(precision - 1, 100)).split("e")[1]);
    let digits;
    if (power < -4 || power >= precision)
        digits = exponential(value, precision - 1);
    else
        digits = fixed(value, Math.max(0, precision - 1 - power));
    if (alternate || !digits.includes("."))
        return digits;
    return digits.replace(/\.?0+(?=e|$)/, "");
}
const PERCENT = /%(?:\(([^)]*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?(.)/gs;
/** `format % values`. */
function percentFormat(machine, format, values, site) {
    const plain = plainOf(values);
    const args = plain.kind === "tuple" ? plain.items : [values];
    let next = 0;
    let failed;
    const take = () => args[next] === undefined
        ? machine.raise("TypeError", "not enough arguments for format string", site)
        : args[next++];
    const made = format.replace(PERCENT, (whole, key, flags, width, precision, type) => {
        if (failed)
            return whole;
        if (type === "%")
            return "%";
        let value;
        if (key !== undefined) {
            if (plain.kind === "unknown") {
                failed = plain;
                return whole;
            }
            if (plain.kind !== "dict")
                return machine.raise("TypeError", "format requires a mapping", site);
            value = dictGet(plain, key) ?? (plain.open ? new Unknown(plain.open) : machine.raise("KeyError", key, site));
        }
        const star = (given) => {
            if (given === undefined)
                return undefined;
            if (given !== "*")
                return Number(given);
            const number = take();
            return number.kind === "int" ? Number(number.value) : undefined;
        };
        const columns = star(width) ?? 0;
        const places = star(precision);
        value ??= take();
        const body = percentBody(machine, value, type, flags, places, site);
        if (body instanceof Unknown) {
            failed = body;
            return whole;
        }
        if (columns > budget/* MAX_TEXT */.lG) {
            failed = machine.unknown("the text is too large to follow", site);
            return whole;
        }
        if (flags.includes("-"))
            return body.padEnd(columns);
        if (flags.includes("0") && "diouxXeEfFgG".includes(type)) {
            const sign = /^[-+ ]/.test(body) ? body[0] : "";
            return sign + body.slice(sign.length).padStart(columns - sign.length, "0");
        }
        return body.padStart(columns);
    });
    if (failed)
        return failed;
    if (plain.kind !== "dict" && next < args.length && !(plain.kind !== "tuple" && format.includes("%(")))
        return machine.raise("TypeError", "not all arguments converted during string formatting", site);
    return str(made);
}
function percentBody(machine, value, type, flags, places, site) {
    if (type === "s" || type === "r" || type === "a") {
        const made = type === "s" ? repr_text(machine, value, site) : repr(machine, value, site);
        if (made.kind === "unknown")
            return made;
        return places === undefined ? made.value : [...made.value].slice(0, places).join("");
    }
    const plain = plainOf(value);
    if (plain.kind === "unknown")
        return plain;
    if (type === "c")
        return plain.kind === "str" ? plain.value : String.fromCodePoint(Number(plain.value));
    if (!numeric(plain))
        return machine.raise("TypeError", `%${type} format: a real number is required, not ${typeOf(value).name}`, site);
    const sign = flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
    let spec = sign + (flags.includes("#") ? "#" : "");
    let number = plain;
    if ("diu".includes(type)) {
        number = new IntValue(plain.kind === "float" ? BigInt(Math.trunc(plain.value)) : BigInt(plain.value));
        spec += "d";
    }
    else
        spec += (places === undefined ? "" : `.${places}`) + type;
    const made = formatValue(machine, number, spec, site);
    return made.kind === "unknown" ? made : made.value;
}
/** `template.format(*args, **kwargs)`. */
function formatMethod(machine, template, args, site) {
    let auto = 0;
    const expand = (part, depth) => {
        let out = "";
        for (let i = 0; i < part.length; i++) {
            const character = part[i];
            if ((character === "{" || character === "}") && part[i + 1] === character && depth === 0) {
                out += character;
                i++;
                continue;
            }
            if (character === "}")
                return machine.raise("ValueError", "Single '}' encountered in format string", site);
            if (character !== "{") {
                out += character;
                continue;
            }
            let level = 1;
            let end = i + 1;
            while (end < part.length && level > 0) {
                if (part[end] === "{")
                    level++;
                else if (part[end] === "}")
                    level--;
                end++;
            }
            if (level > 0 || depth > 1)
                return machine.raise("ValueError", "expected '}' before end of string", site);
            const made = field(part.slice(i + 1, end - 1), depth);
            if (typeof made !== "string")
                return made;
            out += made;
            if (out.length > budget/* MAX_TEXT */.lG)
                return machine.unknown("the text is too large to follow", site);
            i = end - 1;
        }
        return out;
    };
    const field = (inner, depth) => {
        const [, name = "", path = "", conversion, spec = ""] = /^([^.[!:]*)((?:\.[^.[!:]+|\[[^\]]*\])*)(?:!([rsa]))?(?::(.*))?$/s.exec(inner) ?? [];
        let value;
        if (name === "" || /^\d+$/.test(name)) {
            const index = name === "" ? auto++ : Number(name);
            value = args.positional[index];
            if (!value) {
                if (args.open)
                    return new Unknown(args.open);
                return machine.raise("IndexError", `Replacement index ${index} out of range for positional args tuple`, site);
            }
        }
        else
            value = args.keywords.get(name) ?? (args.open ? new Unknown(args.open) : machine.raise("KeyError", name, site));
        for (const [part] of path.matchAll(/\.[^.[]+|\[[^\]]*\]/g)) {
            if (part.startsWith("."))
                value = machine.getAttribute(value, part.slice(1), site);
            else {
                const key = part.slice(1, -1);
                value = getItem(machine, value, /^\d+$/.test(key) ? new IntValue(BigInt(key)) : str(key), site);
            }
        }
        const expanded = expand(spec, depth + 1);
        if (typeof expanded !== "string")
            return expanded;
        const converted = conversion === undefined ? value : conversion === "s" ? repr_text(machine, value, site) : repr(machine, value, site);
        const made = formatValue(machine, converted, expanded, site);
        return made.kind === "unknown" ? made : made.value;
    };
    const made = expand(template, 0);
    return typeof made === "string" ? str(made) : made;
}

;// CONCATENATED MODULE: ./build/src/python/operators.js
/** Arithmetic, comparison and truth. */







const METHODS = {
    "+": ["__add__", "__radd__"],
    "-": ["__sub__", "__rsub__"],
    "*": ["__mul__", "__rmul__"],
    "/": ["__truediv__", "__rtruediv__"],
    "//": ["__floordiv__", "__rfloordiv__"],
    "%": ["__mod__", "__rmod__"],
    "**": ["__pow__", "__rpow__"],
    "@": ["__matmul__", "__rmatmul__"],
    "<<": ["__lshift__", "__rlshift__"],
    ">>": ["__rshift__", "__rrshift__"],
    "&": ["__and__", "__rand__"],
    "|": ["__or__", "__ror__"],
    "^": ["__xor__", "__rxor__"],
    "<": ["__lt__", "__gt__"],
    "<=": ["__le__", "__ge__"],
    ">": ["__gt__", "__lt__"],
    ">=": ["__ge__", "__le__"],
};
/** `a operator b`. */
function binary(machine, operator, a, b, site) {
    const result = binaryPlain(machine, operator, a, b, site);
    return a.conditions || b.conditions ? withConditions(result, a, b) : result;
}
function binaryPlain(machine, operator, a, b, site) {
    if (a.kind === "instance" ||
        b.kind === "instance" ||
        a.kind === "class" ||
        b.kind === "class" ||
        a.kind === "function" ||
        b.kind === "function") {
        const custom = byMethods(machine, operator, a, b, site);
        if (custom)
            return custom;
    }
    if (a.kind === "unknown" || b.kind === "unknown")
        return unknownOperation(machine, operator, a, b, site);
    const result = builtinBinary(machine, operator, plainOf(a), plainOf(b), site);
    if (result)
        return result;
    for (const operand of [a, b])
        if (isUnset(operand))
            return unsetUnknown(operand, site);
    const [left, right] = [typeOf(a).name, typeOf(b).name];
    if ("<=>=".includes(operator))
        return machine.raise("TypeError", `'${operator}' not supported between instances of '${left}' and '${right}'`, site);
    if (operator === "+" && (left === "str" || left === "list" || left === "tuple"))
        return machine.raise("TypeError", `can only concatenate ${left} (not "${right}") to ${left}`, site);
    return machine.raise("TypeError", `unsupported operand type(s) for ${operator}: '${left}' and '${right}'`, site);
}
function unknownOperation(machine, operator, a, b, site) {
    const unknown = (a.kind === "unknown" ? a : b);
    for (const known of [a, b])
        if (known.kind === "instance" ||
            known.kind === "list" ||
            known.kind === "tuple" ||
            known.kind === "method" ||
            known.kind === "dict")
            machine.world.unknownOperand(known, operator, unknown, site);
    return new Unknown(unknown.reason);
}
/** Operators that classes define. */
function byMethods(machine, operator, a, b, site) {
    const names = METHODS[operator];
    if (!names)
        return undefined;
    const [name, reflected] = names;
    const typeA = typeOf(a);
    const typeB = typeOf(b);
    const tries = [
        [a, name, b],
        [b, reflected, a],
    ];
    if (typeA !== typeB && typeB.mro.includes(typeA))
        tries.reverse();
    for (const [left, method, right] of tries) {
        if (left.kind !== "instance" && left.kind !== "class" && left.kind !== "function")
            continue;
        const found = lookup(typeOf(left), method);
        if (found === "unknown") {
            const unknown = machine.unknown(`${typeOf(left).name} may come from a class that is not known`, site);
            machine.world.unknownOperand(right, operator, unknown, site);
            machine.escape([left, right], unknown.reason);
            return unknown;
        }
        if (!found)
            continue;
        const result = machine.call(found, callArguments([left, right]), site);
        if (!isNotImplemented(result))
            return result;
    }
    return undefined;
}
function isNotImplemented(value) {
    return value.kind === "instance" && value.type.name === "NotImplementedType";
}
function tooLarge(machine, site) {
    return machine.unknown("the value is too large to follow", site);
}
function builtinBinary(machine, operator, a, b, site) {
    if (numeric(a) && numeric(b))
        return binaryNumbers(machine, operator, a, b, site);
    switch (operator) {
        case "+":
            return concatenate(machine, a, b, site);
        case "*":
            if (a.kind === "int" || a.kind === "bool")
                return repeat(machine, b, BigInt(a.value), site);
            if (b.kind === "int" || b.kind === "bool")
                return repeat(machine, a, BigInt(b.value), site);
            return undefined;
        case "%":
            return a.kind === "str" ? percentFormat(machine, a.value, b, site) : undefined;
        case "|":
            if (a.kind === "dict" && b.kind === "dict")
                return mergeDicts(a, b);
            if ((a.kind === "class" || a.kind === "none") && (b.kind === "class" || b.kind === "none"))
                return machine.modules.unionOf([a, b]);
            return setOperation(operator, a, b);
        case "-":
        case "&":
        case "^":
            return setOperation(operator, a, b);
        case "<":
        case "<=":
        case ">":
        case ">=":
            return order(machine, operator, a, b, site);
    }
    return undefined;
}
function concatenate(machine, a, b, site) {
    if (a.kind === "str" && b.kind === "str")
        return a.value.length + b.value.length > budget/* MAX_TEXT */.lG ? tooLarge(machine, site) : str(a.value + b.value);
    if (a.kind === "list" && b.kind === "list") {
        if (a.items.length + b.items.length > budget/* MAX_ITEMS */._5)
            return tooLarge(machine, site);
        const made = new ListValue([...a.items, ...b.items]);
        const open = a.open ?? b.open;
        if (open)
            made.open = open;
        return made;
    }
    if (a.kind === "tuple" && b.kind === "tuple")
        return a.items.length + b.items.length > budget/* MAX_ITEMS */._5
            ? tooLarge(machine, site)
            : new TupleValue([...a.items, ...b.items]);
    if (a.kind === "bytes" && b.kind === "bytes")
        return a.value.length + b.value.length > budget/* MAX_TEXT */.lG
            ? tooLarge(machine, site)
            : new BytesValue(Buffer.concat([a.value, b.value]));
    return undefined;
}
function repeat(machine, value, times, site) {
    const count = times < 0n ? 0 : Number(times);
    switch (value.kind) {
        case "str":
            return value.value.length * count > budget/* MAX_TEXT */.lG ? tooLarge(machine, site) : str(value.value.repeat(count));
        case "bytes":
            return value.value.length * count > budget/* MAX_TEXT */.lG
                ? tooLarge(machine, site)
                : new BytesValue(Buffer.concat(Array.from({ length: count }, () => value.value)));
        case "list":
        case "tuple": {
            if (value.items.length * count > budget/* MAX_ITEMS */._5)
                return tooLarge(machine, site);
            const all = [];
            for (let i = 0; i < count; i++)
                all.push(...value.items);
            if (value.kind === "tuple")
                return new TupleValue(all);
            const made = new ListValue(all);
            if (value.open)
                made.open = value.open;
            return made;
        }
        default:
            return undefined;
    }
}
function mergeDicts(a, b) {
    const made = new DictValue();
    for (const { key, value } of a.entries.values())
        dictSet(made, key, value);
    for (const { key, value } of b.entries.values())
        dictSet(made, key, value);
    const open = a.open ?? b.open;
    if (open)
        made.open = open;
    if (a.factory)
        made.factory = a.factory;
    return made;
}
function setOperation(operator, a, b) {
    if (a.kind !== "set" || b.kind !== "set")
        return undefined;
    const made = new SetValue();
    made.frozen = a.frozen;
    const open = a.open ?? b.open;
    if (open)
        made.open = open;
    for (const [key, item] of a.entries) {
        const shared = b.entries.has(key);
        if (operator === "|" || (operator === "&" ? shared : !shared))
            made.entries.set(key, item);
    }
    if (operator === "|" || operator === "^")
        for (const [key, item] of b.entries)
            if (operator === "|" ? !made.entries.has(key) : !a.entries.has(key))
                made.entries.set(key, item);
    return made;
}
function order(machine, operator, a, b, site) {
    if (a.kind === "str" && b.kind === "str")
        return bool(ordered(operator, compareText(a.value, b.value)));
    if (a.kind === "bytes" && b.kind === "bytes")
        return bool(ordered(operator, Buffer.compare(a.value, b.value)));
    if ((a.kind === "list" && b.kind === "list") || (a.kind === "tuple" && b.kind === "tuple")) {
        const open = (a.kind === "list" && a.open) || (b.kind === "list" && b.open);
        if (open)
            return new Unknown(open);
        for (let i = 0; i < a.items.length && i < b.items.length; i++) {
            const equal = equals(machine, a.items[i], b.items[i], site);
            if (equal instanceof Unknown)
                return equal;
            if (!equal)
                return binary(machine, operator, a.items[i], b.items[i], site);
        }
        return bool(ordered(operator, a.items.length - b.items.length));
    }
    if (a.kind === "set" && b.kind === "set") {
        const open = a.open ?? b.open;
        if (open)
            return new Unknown(open);
        const within = (x, y) => [...x.entries.keys()].every((key) => y.entries.has(key));
        if (operator === "<=" || operator === "<")
            return bool(within(a, b) && (operator === "<=" || a.entries.size < b.entries.size));
        return bool(within(b, a) && (operator === ">=" || b.entries.size < a.entries.size));
    }
    return undefined;
}
function ordered(operator, difference) {
    switch (operator) {
        case "<":
            return difference < 0;
        case "<=":
            return difference <= 0;
        case ">":
            return difference > 0;
        default:
            return difference >= 0;
    }
}
/** By code points, as Python compares. */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x === y)
            continue;
        const surrogates = (x >= 0xd800 && x < 0xe000 ? 1 : 0) - (y >= 0xd800 && y < 0xe000 ? 1 : 0);
        return surrogates || x - y;
    }
    return a.length - b.length;
}
/** `a == b`. */
const isEntryName = (value) => value.kind === "unknown" && value.origin === ENTRY_NAME;
function equals(machine, a, b, site, depth = 50) {
    if (a === b && a.kind !== "unknown" && a.kind !== "float")
        return true;
    if (a.kind === "instance" || b.kind === "instance") {
        const custom = byEquality(machine, a, b, site);
        if (custom !== undefined)
            return custom;
    }
    const other = isEntryName(a) ? b : isEntryName(b) ? a : undefined;
    if (other?.kind === "str" && other.value === "__main__")
        return false;
    if (a.kind === "unknown")
        return a;
    if (b.kind === "unknown")
        return b;
    const x = plainOf(a);
    const y = plainOf(b);
    if (numeric(x) && numeric(y)) {
        const p = x.kind === "bool" ? Number(x.value) : x.value;
        const q = y.kind === "bool" ? Number(y.value) : y.value;
        // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number of the same value are equal in Python
        return p == q;
    }
    if (x.kind !== y.kind)
        return false;
    if (depth === 0)
        return machine.unknown("the values are nested too deeply to compare", site);
    switch (x.kind) {
        case "str":
            return x.value === y.value;
        case "bytes":
            return Buffer.from(x.value).equals(Buffer.from(y.value));
        case "none":
        case "ellipsis":
            return true;
        case "list":
        case "tuple": {
            const other = y;
            const open = (x.kind === "list" && x.open) || (other.kind === "list" && other.open);
            if (open)
                return new Unknown(open);
            if (x.items.length !== other.items.length)
                return false;
            let unknown;
            for (let i = 0; i < x.items.length; i++) {
                const equal = equals(machine, x.items[i], other.items[i], site, depth - 1);
                if (equal === false)
                    return false;
                if (equal !== true)
                    unknown ??= equal;
            }
            return unknown ?? true;
        }
        case "dict": {
            const other = y;
            const open = x.open ?? other.open;
            if (open)
                return new Unknown(open);
            if (x.entries.size !== other.entries.size)
                return false;
            let unknown;
            for (const [key, { value }] of x.entries) {
                const theirs = other.entries.get(key);
                if (!theirs)
                    return false;
                const equal = equals(machine, value, theirs.value, site, depth - 1);
                if (equal === false)
                    return false;
                if (equal !== true)
                    unknown ??= equal;
            }
            return unknown ?? true;
        }
        case "set": {
            const other = y;
            const open = x.open ?? other.open;
            if (open)
                return new Unknown(open);
            return x.entries.size === other.entries.size && [...x.entries.keys()].every((key) => other.entries.has(key));
        }
        case "method":
            return x.func === y.func && x.self === y.self;
        case "instance": {
            const other = y;
            if (x.type === types.range && other.type === types.range) {
                const p = x.data;
                const q = other.data;
                const n = rangeLength(p);
                return n === rangeLength(q) && (n === 0n || (p.start === q.start && (n === 1n || p.step === q.step)));
            }
            return x.hash !== undefined && x.hash === other.hash;
        }
        default:
            return false;
    }
}
function byEquality(machine, a, b, site) {
    for (const [left, right] of [
        [a, b],
        [b, a],
    ]) {
        if (left.kind !== "instance")
            continue;
        const method = lookup(left.type, "__eq__");
        if (method === "unknown")
            return machine.unknown(`${left.type.name} may come from a class that is not known`, site);
        if (!method)
            continue;
        const result = machine.call(method, callArguments([left, right]), site);
        if (isNotImplemented(result))
            continue;
        return operators_truth(machine, result, site);
    }
    return undefined;
}
/** Whether a value counts as true. */
function operators_truth(machine, value, site) {
    switch (value.kind) {
        case "none":
            return false;
        case "bool":
            return value.value;
        case "int":
            return value.value !== 0n;
        case "float":
            return value.value !== 0;
        case "str":
            return value.value.length > 0;
        case "bytes":
            return value.value.length > 0;
        case "list":
        case "tuple":
            if (value.kind === "list" && value.open)
                return new Unknown(value.open);
            return value.items.length > 0;
        case "dict":
        case "set":
            if (value.open)
                return new Unknown(value.open);
            return value.entries.size > 0;
        case "unknown":
            return value.isModule || value;
        case "instance": {
            for (const name of ["__bool__", "__len__"]) {
                const method = lookup(value.type, name);
                if (method === "unknown")
                    return machine.unknown(`${value.type.name} may come from a class that is not known`, site);
                if (method && !(name === "__len__" && value.plain && method.kind === "native"))
                    return operators_truth(machine, machine.call(method, callArguments([value]), site), site);
            }
            if (value.plain)
                return operators_truth(machine, value.plain, site);
            if (value.type === types.range)
                return rangeLength(value.data) > 0n;
            return true;
        }
        default:
            return true;
    }
}
/** `item in container`. */
function contains(machine, item, container, site) {
    if (container.kind === "instance") {
        const method = lookup(container.type, "__contains__");
        if (method === "unknown")
            return machine.unknown(`${container.type.name} may come from a class that is not known`, site);
        if (method && !(method.kind === "native" && container.plain))
            return operators_truth(machine, machine.call(method, callArguments([container, item]), site), site);
    }
    const plain = plainOf(container);
    const sought = plainOf(item);
    if (plain.kind === "unknown")
        return plain;
    if (plain.kind === "dict" || plain.kind === "set") {
        const uncertain = item.kind === "unknown" ? item : ownEquality(item);
        if (uncertain)
            return plain.entries.size === 0 && !plain.open ? false : uncertain;
        if (plain.entries.has(keyOf(item))) {
            const value = plain.kind === "dict" ? plain.entries.get(keyOf(item)).value : undefined;
            // In an open dict, a key with an unknown value may be one that only some paths have set.
            return plain.open && value?.kind === "unknown" ? value : true;
        }
        if (plain.open)
            return new Unknown(plain.open);
        for (const key of plain.entries.keys())
            if (typeof key !== "string" && key.kind === "unknown")
                return key;
        return false;
    }
    if (plain.kind === "str") {
        if (sought.kind === "unknown")
            return sought;
        if (sought.kind !== "str")
            return machine.raise("TypeError", `'in <string>' requires string as left operand, not ${typeOf(item).name}`, site);
        return plain.value.includes(sought.value);
    }
    if (plain.kind === "bytes" && sought.kind === "bytes")
        return Buffer.from(plain.value).includes(Buffer.from(sought.value));
    if (plain.kind === "instance" && plain.type === types.range && sought.kind === "int") {
        const { start, stop, step } = plain.data;
        const inside = step > 0n ? sought.value >= start && sought.value < stop : sought.value <= start && sought.value > stop;
        return inside && (sought.value - start) % step === 0n;
    }
    const open = plain.kind === "list" ? plain.open : undefined;
    const all = plain.kind === "list" ? plain.items : iteration_items(machine, container, site);
    if (all instanceof Unknown)
        return all;
    let unknown = open && new Unknown(open);
    for (const other of all) {
        machine.step();
        const equal = equals(machine, other, item, site);
        if (equal === true)
            return open ? unknown : true;
        if (equal !== false)
            unknown ??= equal;
    }
    return unknown ?? false;
}
/** Comparison operators, `in` and `is` among them. */
function compare(machine, operator, a, b, site) {
    const result = comparePlain(machine, operator, a, b, site);
    const value = typeof result === "boolean" ? (result ? TRUE : FALSE) : result;
    return a.conditions || b.conditions ? withConditions(value, a, b) : value;
}
function comparePlain(machine, operator, a, b, site) {
    switch (operator) {
        case "==":
            return customComparison(machine, "__eq__", a, b, site) ?? equals(machine, a, b, site);
        case "!=": {
            const custom = customComparison(machine, "__ne__", a, b, site);
            if (custom)
                return custom;
            const equal = equals(machine, a, b, site);
            return typeof equal === "boolean" ? !equal : equal;
        }
        case "in":
            return contains(machine, a, b, site);
        case "not in": {
            const found = contains(machine, a, b, site);
            return typeof found === "boolean" ? !found : found;
        }
        case "is":
            return identical(a, b);
        case "is not": {
            const found = identical(a, b);
            return typeof found === "boolean" ? !found : found;
        }
        default:
            return binary(machine, operator, a, b, site);
    }
}
/** A comparison method whose result is no truth value (an expression builder): handed on as it is. */
function customComparison(machine, name, a, b, site) {
    if (a.kind !== "instance")
        return undefined;
    const method = lookup(a.type, name);
    if (!method || method === "unknown" || method.kind !== "function")
        return undefined;
    const result = machine.call(method, callArguments([a, b]), site);
    return isNotImplemented(result) ? undefined : result;
}
const isModule = (value) => value.kind === "unknown" && value.isModule;
function identical(a, b) {
    if ((isModule(a) && b.kind === "none") || (isModule(b) && a.kind === "none"))
        return false;
    if (a.kind === "unknown")
        return a;
    if (b.kind === "unknown")
        return b;
    if (a.kind !== b.kind)
        return false;
    switch (a.kind) {
        case "none":
        case "ellipsis":
            return true;
        case "bool":
        case "int":
        case "str":
            return a.value === b.value;
        default:
            return a === b;
    }
}

;// CONCATENATED MODULE: ./build/src/python/augmented.js
/** `a += b`. */









const IN_PLACE = {
    "+": "__iadd__",
    "-": "__isub__",
    "*": "__imul__",
    "/": "__itruediv__",
    "//": "__ifloordiv__",
    "%": "__imod__",
    "**": "__ipow__",
    "@": "__imatmul__",
    "<<": "__ilshift__",
    ">>": "__irshift__",
    "&": "__iand__",
    "|": "__ior__",
    "^": "__ixor__",
};
function augmented(machine, node, operator) {
    const target = node.d.leftExpr;
    const site = machine.site(node);
    const change = (old) => inPlace(machine, node, operator, old, expressions_evaluate(machine, node.d.rightExpr), site);
    if (target.nodeType === syntax/* Kind */.b8.MemberAccess) {
        const object = expressions_evaluate(machine, target.d.leftExpr);
        const name = target.d.member.d.value;
        setAttribute(machine, object, name, change(getAttribute(machine, object, name, site)), site);
    }
    else if (target.nodeType === syntax/* Kind */.b8.Index) {
        const object = expressions_evaluate(machine, target.d.leftExpr);
        const key = indexKey(machine, target);
        setItem(machine, object, key, change(getItem(machine, object, key, site)), site);
    }
    else
        assignTarget(machine, node.d.destExpr, change(expressions_evaluate(machine, target)));
}
function inPlace(machine, node, operator, old, other, site) {
    if (old.kind === "instance") {
        const method = lookup(old.type, IN_PLACE[operator]);
        if (method && method !== "unknown") {
            const made = machine.call(method, callArguments([old, other]), site);
            if (!isNotImplemented(made))
                return made;
        }
    }
    if (old.kind === "list" && operator === "+") {
        machine.touch(old);
        const { items, open } = partialItems(machine, other, site);
        old.items.push(...items);
        if (open)
            old.open ??= open;
        for (const condition of other.conditions ?? [])
            machine.mark(old, condition);
        return old;
    }
    if (old.kind === "dict" && operator === "|") {
        machine.touch(old);
        mergeInto(machine, old, other, node);
        return old;
    }
    if (old.kind === "set" && !old.frozen && other.kind === "set") {
        const made = setOperation(operator, old, other);
        if (made?.kind === "set") {
            machine.touch(old);
            old.entries.clear();
            for (const [key, value] of made.entries)
                old.entries.set(key, value);
            if (made.open)
                old.open = made.open;
            return old;
        }
    }
    return binary(machine, operator, old, other, site);
}

;// CONCATENATED MODULE: ./build/src/python/trying.js
/** `try`: handlers that run for sure, handlers that may run. */







function executeTry(machine, node) {
    machine.step();
    const { finallySuite } = node.d;
    if (!finallySuite)
        return handled(machine, node);
    const { frame } = machine;
    let code;
    try {
        code = handled(machine, node);
    }
    catch (error) {
        if (!(error instanceof Raised))
            throw error;
        const ending = executeSuite(machine, finallySuite);
        if (ending !== NORMAL)
            return ending;
        throw error;
    }
    const { result } = frame;
    const ending = executeSuite(machine, finallySuite);
    if (ending !== NORMAL)
        return ending;
    frame.result = result;
    return code;
}
const IMPORT_ERRORS = new Set(["ImportError", "ModuleNotFoundError"]);
function handled(machine, node) {
    const clauses = node.d.exceptClauses;
    if (clauses.length === 0)
        return executeSuite(machine, node.d.trySuite);
    const guard = {
        takes: (type) => clauses.some((clause) => type ? matches(machine, clause, type) === true : goesOn(clause) && !onlyImports(clause)),
        importsElse: clauses.some((clause) => goesOn(clause) && altersThings(clause) && takesImports(clause)),
        mayRaise: [],
        unknownCall: undefined,
        reasons: [],
        conditions: [],
    };
    return trying_guarded(machine, guard, {
        body: () => executeSuite(machine, node.d.trySuite),
        otherwise: node.d.elseSuite && (() => executeSuite(machine, node.d.elseSuite)),
        handlersFor: (raised) => handlersFor(machine, clauses, raised),
        untaken: clauses.map((clause) => clause.d.exceptSuite),
    });
}
/** Runs a body whose exceptions, certain and possible ones, are caught. */
function trying_guarded(machine, guard, parts) {
    machine.guards.push(guard);
    let outcome;
    try {
        outcome = recorded(machine, parts.body);
    }
    finally {
        machine.guards.splice(machine.guards.indexOf(guard), 1);
        for (const reason of guard.reasons)
            removeReason(machine, reason);
        machine.dropConditions(guard.conditions);
    }
    const { code, trail, raised } = outcome;
    if (guard.conditions.length > 0)
        for (const suite of parts.untaken)
            machine.afterConditional(guard.conditions, suite);
    const possible = [];
    const reason = guard.reasons[0];
    const outer = [];
    for (const one of guard.mayRaise) {
        const { run } = parts.handlersFor(one);
        possible.push(...run);
        if (run.length === 0)
            outer.push(one);
    }
    if (guard.unknownCall)
        possible.push(...parts.handlersFor(undefined).run);
    const afterwards = () => {
        if (code === RAISE)
            return handle(machine, parts, raised, reason);
        return code === NORMAL && parts.otherwise ? parts.otherwise() : code;
    };
    let ended;
    if (possible.length === 0)
        ended = afterwards();
    else {
        const result = machine.frame.result;
        ended = split(machine, reason, [
            () => {
                machine.frame.result = result;
                return afterwards();
            },
            ...possible.map((run) => () => {
                // The body may have stopped anywhere.
                trail.blur(machine, reason);
                return run();
            }),
        ]);
    }
    for (const one of outer)
        machine.mayRaise(one, reason);
    return ended;
}
function handle(machine, parts, raised, reason) {
    const { sure, run } = parts.handlersFor(raised);
    if (run.length === 0)
        throw raised;
    if (sure)
        return run[0]();
    return split(machine, reason ?? { message: "which handler catches the exception is not known", place: raised.place }, [
        ...run,
        () => {
            throw raised;
        },
    ]);
}
/** Exceptions that may come from what this interpreter does not know of a library, rather than from the code. */
const DOUBTFUL = new Set([
    "AttributeError",
    "NameError",
    "ImportError",
    "ModuleNotFoundError",
    "TypeError",
    "NotImplementedError",
]);
function handlersFor(machine, clauses, raised) {
    if (!raised)
        return {
            sure: false,
            run: clauses
                .filter((clause) => goesOn(clause) && !onlyImports(clause))
                .map((clause) => () => runHandler(machine, clause, undefined)),
        };
    const run = [];
    for (const clause of clauses) {
        const fits = matches(machine, clause, raised.type);
        if (fits === false)
            continue;
        run.push(() => runHandler(machine, clause, raised));
        if (fits === true) {
            if (isBroad(clause) && DOUBTFUL.has(raised.type.name))
                machine.swallowed.push({
                    message: `${raised.type.name} (${raised.message}) is caught here`,
                    place: machine.place(clause),
                });
            return { sure: run.length === 1, run };
        }
    }
    return { sure: false, run };
}
function runHandler(machine, clause, raised) {
    const { frame } = machine;
    const before = frame.handling;
    const name = clause.d.name?.d.value;
    if (name)
        setName(machine, name, raised?.value ?? machine.unknown("which exception was raised is not known", machine.site(clause)));
    frame.handling =
        raised ??
            machine.exception(machine.unknownException, "an exception that is only known at run time", machine.site(clause));
    try {
        return executeOne(machine, clause.d.exceptSuite);
    }
    finally {
        frame.handling = before;
        if (name)
            machine.unassign(frame.scope.variables, name);
    }
}
/** Whether a clause catches exceptions of a class: by running its type expression. */
function matches(machine, clause, type) {
    if (!clause.d.typeExpr)
        return true;
    if (type === machine.unknownException)
        return isBroad(clause) ? true : undefined;
    return matchesValue(machine, expressions_evaluate(machine, clause.d.typeExpr), type);
}
function matchesValue(machine, caught, type) {
    if (caught.kind === "tuple") {
        let unknown = false;
        for (const item of caught.items) {
            const fits = matchesValue(machine, item, type);
            if (fits)
                return true;
            if (fits === undefined)
                unknown = true;
        }
        return unknown ? undefined : false;
    }
    if (caught.kind === "unknown")
        return exceptions.get(type.name) === type ? false : undefined;
    if (caught.kind !== "class" || !isException(caught))
        return false;
    if (type.mro.includes(caught))
        return true;
    return type.mro.some((base) => base.kind === "unknown") ? undefined : false;
}
function namesOf(clause) {
    const expr = clause.d.typeExpr;
    if (!expr)
        return undefined;
    const nodes = expr.nodeType === syntax/* Kind */.b8.Tuple ? expr.d.items : [expr];
    return nodes.map((node) => node.nodeType === syntax/* Kind */.b8.Name ? node.d.value : node.nodeType === syntax/* Kind */.b8.MemberAccess ? node.d.member.d.value : "?");
}
function isBroad(clause) {
    const names = namesOf(clause);
    return names === undefined || names.some((name) => name === "Exception" || name === "BaseException");
}
function onlyImports(clause) {
    return namesOf(clause)?.every((name) => IMPORT_ERRORS.has(name)) ?? false;
}
function takesImports(clause) {
    return isBroad(clause) || namesOf(clause).some((name) => IMPORT_ERRORS.has(name));
}
/** false for handlers that end by raising: then the body is taken to succeed, as it would be without the `try`. */
const goesOn = (clause) => !endsByRaising(clause.d.exceptSuite);
function endsByRaising(suite) {
    const last = suite.d.statements.at(-1);
    if (last?.nodeType !== syntax/* Kind */.b8.StatementList)
        return false;
    const small = last.d.statements.at(-1);
    if (small?.nodeType === syntax/* Kind */.b8.Raise)
        return true;
    return small?.nodeType === syntax/* Kind */.b8.Call && /^(sys\.)?(_?exit|quit)$/.test(spelled(small.d.leftExpr));
}
function spelled(node) {
    if (node.nodeType === syntax/* Kind */.b8.Name)
        return node.d.value;
    return node.nodeType === syntax/* Kind */.b8.MemberAccess ? `${spelled(node.d.leftExpr)}.${node.d.member.d.value}` : "?";
}
/** A handler that only passes changes nothing. */
function altersThings(clause) {
    return !clause.d.exceptSuite.d.statements.every((statement) => statement.nodeType === syntax/* Kind */.b8.StatementList &&
        statement.d.statements.every((small) => small.nodeType === syntax/* Kind */.b8.Pass || small.nodeType === syntax/* Kind */.b8.Ellipsis));
}

;// CONCATENATED MODULE: ./build/src/python/choices.js
/** `if`: known, conditional and unknown tests. */







function branch(machine, testNode, test, then, otherwise) {
    const known = operators_truth(machine, test, machine.site(testNode));
    const unsure = known instanceof Unknown ? known : onlyRaisesHere(machine, test, known ? then : otherwise, testNode);
    if (unsure)
        return split(machine, unsure.reason, [
            () => executeOne(machine, then),
            () => (otherwise ? executeOne(machine, otherwise) : NORMAL),
        ]);
    const taken = known ? then : otherwise;
    const untaken = known ? otherwise : then;
    const conditions = test.conditions ?? [];
    if (conditions.length === 0)
        return taken ? executeOne(machine, taken) : NORMAL;
    machine.branchConditions.push(...conditions);
    let code = NORMAL;
    try {
        if (taken)
            code = executeOne(machine, taken);
    }
    finally {
        machine.dropConditions(conditions);
    }
    // Had the test gone the other way, the code after an early exit would run, or not.
    if (code !== NORMAL)
        machine.holdFromNowOn(conditions);
    if (untaken)
        machine.afterConditional(conditions, untaken);
    return code;
}
/** A test outside of `if`, for callers that go on by themselves. */
function decide(machine, node) {
    return truth(machine, evaluate(machine, node), machine.site(node));
}
const dependsOnEnvironment = (test) => test.conditions?.some(({ kind }) => kind === "environment") === true;
/** `if not os.getenv("X"): raise …`: where such a file is used, the variable is set. */
function onlyRaisesHere(machine, test, taken, testNode) {
    if (!dependsOnEnvironment(test) || taken?.nodeType !== syntax/* Kind */.b8.Suite || !endsByRaising(taken))
        return undefined;
    return machine.unknown("this needs environment variables that are only known at run time", machine.site(testNode));
}

;// CONCATENATED MODULE: ./build/src/python/imports.js



function executeImport(machine, node) {
    for (const item of node.d.list) {
        const parts = item.d.module.d.nameParts.map((part) => part.d.value);
        const site = machine.site(item);
        const module = machine.modules.load(parts.join("."), site);
        const missing = noteMissing(machine, module, parts[0]);
        const named = item.d.alias || parts.length === 1 ? module : machine.modules.load(parts[0], site);
        setName(machine, item.d.alias?.d.value ?? parts[0], named.kind === "unknown" ? unread(named, missing) : named);
    }
}
function executeImportFrom(machine, node) {
    const site = machine.site(node);
    const name = absoluteName(machine, node.d.module, site);
    if (name === "__future__")
        return;
    const module = machine.modules.load(name, site);
    noteMissing(machine, module, name.split(".")[0]);
    if (node.d.isWildcardImport) {
        importAll(machine, module, site);
        return;
    }
    for (const item of node.d.imports) {
        const wanted = item.d.name.d.value;
        const value = importName(machine, module, name, wanted, machine.site(item));
        setName(machine, item.d.alias?.d.value ?? wanted, value);
    }
}
/** A module that can't be read is a module all the same: `if k8s:` holds when it is there. */
function unread({ reason, origin }, conditions) {
    return conditional(new Unknown(reason, origin, true), conditions);
}
function importName(machine, module, name, wanted, site) {
    if (module.kind === "unknown")
        return new Unknown(module.reason, module.origin && `${module.origin}.${wanted}`);
    const own = module.attributes.get(wanted);
    if (own)
        return machine.findAttribute(module, wanted, site) ?? own;
    const found = module.file || module.lookup === undefined ? machine.modules.submodule(module, wanted, site) : undefined;
    const value = found ?? machine.findAttribute(module, wanted, site) ?? machine.modules.submodule(module, wanted, site);
    return value ?? machine.raise("ImportError", `cannot import name '${wanted}' from '${name}'`, site);
}
function importAll(machine, module, site) {
    if (module.kind === "unknown") {
        machine.modules.markOpen(machine.module, module.reason, module.origin);
        return;
    }
    const listed = module.attributes.get("__all__");
    const names = listed ? machine.iterate(listed, site) : undefined;
    if (names instanceof Unknown)
        machine.modules.markOpen(machine.module, names.reason, module.name);
    if (Array.isArray(names)) {
        for (const name of names)
            if (name.kind === "str")
                setName(machine, name.value, importName(machine, module, module.name, name.value, site));
    }
    else
        for (const [name, value] of module.attributes)
            if (!name.startsWith("_"))
                setName(machine, name, value);
    const open = machine.modules.openReason(module);
    if (open)
        machine.modules.markOpen(machine.module, open, open.origin);
    else if (!module.file)
        machine.modules.markOpen(machine.module, { message: `not every name of ${module.name} is known`, place: site.place }, module.name);
}
function absoluteName(machine, module, site) {
    const own = module.d.nameParts.map((part) => part.d.value).join(".");
    const { leadingDots } = module.d;
    if (leadingDots === 0)
        return own;
    let base = machine.modules.packageOf(machine.module);
    if (base === undefined)
        return machine.raise("ImportError", "attempted relative import with no known parent package", site);
    for (let i = 1; i < leadingDots; i++) {
        const dot = base.lastIndexOf(".");
        if (dot < 0)
            return machine.raise("ImportError", "attempted relative import beyond top-level package", site);
        base = base.slice(0, dot);
    }
    return own ? `${base}.${own}` : base;
}
/** A package that may not be installed, imported where its absence is provided for: what follows holds if it is. */
function noteMissing(machine, module, top) {
    if (module.kind !== "unknown")
        return [];
    for (let i = machine.guards.length - 1; i >= 0; i--) {
        const guard = machine.guards[i];
        if (!guard.importsElse)
            continue;
        const condition = { kind: "installed", module: top, text: `${top} is installed` };
        guard.conditions.push(condition);
        machine.branchConditions.push(condition);
        return [condition];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/python/patterns.js
/** `match` statements. */









function executeMatch(machine, node) {
    machine.step();
    const subject = expressions_evaluate(machine, node.d.expr);
    if (subject.conditions) {
        machine.holdFromNowOn(subject.conditions);
    }
    return tryCases(machine, subject, node.d.cases, 0);
}
function tryCases(machine, subject, cases, index) {
    const one = cases[index];
    if (!one)
        return NORMAL;
    let fits = matchPattern(machine, subject, one.d.pattern);
    if (fits !== false && one.d.guardExpr) {
        const guard = operators_truth(machine, expressions_evaluate(machine, one.d.guardExpr), machine.site(one.d.guardExpr));
        if (guard === false)
            fits = false;
        else if (guard instanceof Unknown)
            fits = guard;
    }
    if (fits === true)
        return executeSuite(machine, one.d.suite);
    if (fits === false)
        return tryCases(machine, subject, cases, index + 1);
    return split(machine, fits.reason, [
        () => executeSuite(machine, one.d.suite),
        () => tryCases(machine, subject, cases, index + 1),
    ]);
}
/** Binds names as it goes, as Python does. */
function matchPattern(machine, subject, pattern) {
    switch (pattern.nodeType) {
        case syntax/* Kind */.b8.PatternAs: {
            let unknown;
            for (const option of pattern.d.orPatterns) {
                const fits = matchPattern(machine, subject, option);
                if (fits === false)
                    continue;
                if (fits !== true) {
                    unknown ??= fits;
                    continue;
                }
                if (pattern.d.target)
                    setName(machine, pattern.d.target.d.value, subject);
                return unknown ?? true;
            }
            if (unknown && pattern.d.target)
                setName(machine, pattern.d.target.d.value, subject);
            return unknown ?? false;
        }
        case syntax/* Kind */.b8.PatternCapture:
            if (!pattern.d.isWildcard)
                setName(machine, pattern.d.target.d.value, subject);
            return true;
        case syntax/* Kind */.b8.PatternLiteral: {
            const value = expressions_evaluate(machine, pattern.d.expr);
            if (subject.kind === "unknown")
                return subject;
            if (value.kind === "none" || value.kind === "bool")
                return (subject.kind === value.kind && (value.kind === "none" || value.value === subject.value));
            return equals(machine, subject, value, machine.site(pattern));
        }
        case syntax/* Kind */.b8.PatternValue:
            return equals(machine, subject, expressions_evaluate(machine, pattern.d.expr), machine.site(pattern));
        case syntax/* Kind */.b8.PatternSequence:
            return matchSequence(machine, subject, pattern);
        case syntax/* Kind */.b8.PatternMapping:
            return matchMapping(machine, subject, pattern);
        case syntax/* Kind */.b8.PatternClass:
            return matchClass(machine, subject, pattern);
        default:
            return machine.unknown("this pattern is not followed", machine.site(pattern));
    }
}
function both(a, b) {
    if (a === false || b === false)
        return false;
    return a === true ? b : a;
}
/** Binds every name in a pattern to something unknown. */
function bindAll(machine, pattern, unknown) {
    if (pattern.nodeType === syntax/* Kind */.b8.PatternCapture) {
        if (!pattern.d.isWildcard)
            setName(machine, pattern.d.target.d.value, new Unknown(unknown.reason));
    }
    else if (pattern.nodeType === syntax/* Kind */.b8.PatternAs) {
        for (const option of pattern.d.orPatterns)
            bindAll(machine, option, unknown);
        if (pattern.d.target)
            setName(machine, pattern.d.target.d.value, new Unknown(unknown.reason));
    }
    else if (pattern.nodeType === syntax/* Kind */.b8.PatternSequence)
        for (const entry of pattern.d.entries)
            bindAll(machine, entry, unknown);
    else if (pattern.nodeType === syntax/* Kind */.b8.PatternMapping)
        for (const entry of pattern.d.entries) {
            if (entry.nodeType === syntax/* Kind */.b8.PatternMappingExpandEntry)
                setName(machine, entry.d.target.d.value, new Unknown(unknown.reason));
            else
                bindAll(machine, entry.d.valuePattern, unknown);
        }
    else if (pattern.nodeType === syntax/* Kind */.b8.PatternClass)
        for (const arg of pattern.d.args)
            bindAll(machine, arg.d.pattern, unknown);
}
function matchSequence(machine, subject, pattern) {
    const plain = plainOf(subject);
    if (plain.kind === "unknown" || (plain.kind === "list" && plain.open)) {
        const unknown = plain.kind === "unknown" ? plain : new Unknown(plain.open);
        bindAll(machine, pattern, unknown);
        return unknown;
    }
    if (plain.kind !== "list" && plain.kind !== "tuple")
        return false;
    const { entries, starEntryIndex: star } = pattern.d;
    const { items } = plain;
    if (star === undefined ? items.length !== entries.length : items.length < entries.length - 1)
        return false;
    let fits = true;
    for (const [i, entry] of entries.entries()) {
        let part;
        if (star !== undefined && i === star) {
            part = list(items.slice(star, items.length - (entries.length - star - 1)));
        }
        else
            part = items[star !== undefined && i > star ? items.length - entries.length + i : i];
        fits = both(fits, matchPattern(machine, part, entry));
        if (fits === false)
            return false;
    }
    return fits;
}
function matchMapping(machine, subject, pattern) {
    const plain = plainOf(subject);
    if (plain.kind === "unknown") {
        bindAll(machine, pattern, plain);
        return plain;
    }
    if (plain.kind !== "dict")
        return false;
    let fits = true;
    const used = new Set();
    for (const entry of pattern.d.entries) {
        if (entry.nodeType === syntax/* Kind */.b8.PatternMappingExpandEntry) {
            const rest = new DictValue();
            for (const [id, { key, value }] of plain.entries)
                if (!used.has(id))
                    dictSet(rest, key, value);
            if (plain.open)
                rest.open = plain.open;
            setName(machine, entry.d.target.d.value, rest);
            continue;
        }
        const keyNode = entry.d.keyPattern;
        const key = keyNode.nodeType === syntax/* Kind */.b8.Error ? machine.none : expressions_evaluate(machine, keyNode.d.expr);
        const found = plain.entries.get(keyOf(key));
        if (!found) {
            if (!plain.open)
                return false;
            const unknown = new Unknown(plain.open);
            bindAll(machine, entry.d.valuePattern, unknown);
            fits = both(fits, unknown);
            continue;
        }
        used.add(keyOf(key));
        fits = both(fits, matchPattern(machine, found.value, entry.d.valuePattern));
        if (fits === false)
            return false;
    }
    return fits;
}
const SELF_MATCHING = new Set([
    "bool",
    "bytearray",
    "bytes",
    "dict",
    "float",
    "frozenset",
    "int",
    "list",
    "set",
    "str",
    "tuple",
]);
function matchClass(machine, subject, pattern) {
    const type = expressions_evaluate(machine, pattern.d.className);
    const site = machine.site(pattern);
    if (subject.kind === "unknown" || type.kind === "unknown") {
        const unknown = (subject.kind === "unknown" ? subject : type);
        bindAll(machine, pattern, unknown);
        return unknown;
    }
    if (type.kind !== "class")
        return machine.raise("TypeError", "called match pattern must be a class", site);
    if (!typeOf(subject).mro.includes(type) && type !== types.object)
        return false;
    let fits = true;
    const names = machine.findAttribute(type, "__match_args__", site);
    let position = 0;
    for (const arg of pattern.d.args) {
        let part;
        if (arg.d.name)
            part = machine.findAttribute(subject, arg.d.name.d.value, site);
        else if (SELF_MATCHING.has(type.name) && type.module === "builtins")
            part = subject;
        else {
            const name = names?.kind === "tuple" ? names.items[position++] : undefined;
            part = machine.findAttribute(subject, name?.kind === "str" ? name.value : "", site);
        }
        if (!part)
            return false;
        fits = both(fits, matchPattern(machine, part, arg.d.pattern));
        if (fits === false)
            return false;
    }
    return fits;
}

;// CONCATENATED MODULE: ./build/src/python/withs.js
/** `with` statements. */








function executeWith(machine, node) {
    machine.step();
    return items(machine, node, 0);
}
function items(machine, node, index) {
    const item = node.d.withItems[index];
    if (!item)
        return executeSuite(machine, node.d.suite);
    const manager = expressions_evaluate(machine, item.d.expr);
    const site = machine.site(item.d.expr);
    const entered = enterContext(machine, manager, site, node.d.isAsync === true);
    return leaving(machine, manager, entered, site, item.d.target, () => items(machine, node, index + 1));
}
function enterContext(machine, manager, site, isAsync = false) {
    if (manager.kind === "unknown") {
        machine.ranUnknown(manager.reason);
        return { value: new Unknown(manager.reason, manager.origin && `${manager.origin}.__enter__`), exit: undefined };
    }
    if (isAsync)
        return { value: machine.unknown("asynchronous contexts only run in an event loop", site), exit: undefined };
    const enter = machine.findAttribute(manager, "__enter__", site);
    if (!enter)
        return machine.raise("TypeError", `'${typeOf(manager).name}' object does not support the context manager protocol`, site);
    const exit = machine.getAttribute(manager, "__exit__", site);
    return { value: machine.call(enter, callArguments(), site), exit };
}
function leaving(machine, manager, entered, site, target, body) {
    let code = NORMAL;
    const run = () => {
        if (target)
            assignTarget(machine, target, entered.value);
        code = body();
        return code;
    };
    const guard = machine.suppressing(manager);
    if (guard)
        return guard(run);
    try {
        run();
    }
    catch (error) {
        if (!(error instanceof Raised) || !entered.exit)
            throw error;
        if (exitContext(machine, entered.exit, error, site))
            return NORMAL;
        throw error;
    }
    const { result } = machine.frame;
    if (entered.exit)
        machine.call(entered.exit, callArguments([NONE, NONE, NONE]), site);
    machine.frame.result = result;
    return code;
}
/** Calls `__exit__` with an exception; true when it swallows it. */
function exitContext(machine, exit, error, site) {
    const trace = machine.unknown("tracebacks are not followed", site);
    const swallowed = operators_truth(machine, machine.call(exit, callArguments([error.type, error.value, trace]), site), site);
    if (swallowed instanceof Unknown)
        machine.swallowed.push(swallowed.reason);
    return swallowed !== false;
}

;// CONCATENATED MODULE: ./build/src/python/statements.js
/** Statements. Each gives how it ended, as a number: exceptions of JavaScript are kept for those of Python. */

















function execute(machine, statements) {
    for (const statement of statements) {
        const code = executeOne(machine, statement);
        if (code !== NORMAL)
            return code;
    }
    return NORMAL;
}
function executeSuite(machine, suite) {
    return execute(machine, suite.d.statements);
}
function executeOne(machine, node) {
    switch (node.nodeType) {
        case syntax/* Kind */.b8.StatementList: {
            for (const small of node.d.statements) {
                machine.step();
                const code = executeSmall(machine, small);
                if (code !== NORMAL)
                    return code;
            }
            return NORMAL;
        }
        case syntax/* Kind */.b8.If:
            machine.step();
            return branch(machine, node.d.testExpr, expressions_evaluate(machine, node.d.testExpr), node.d.ifSuite, node.d.elseSuite);
        case syntax/* Kind */.b8.For:
            return executeFor(machine, node);
        case syntax/* Kind */.b8.While:
            return executeWhile(machine, node);
        case syntax/* Kind */.b8.Function:
            defineFunction(machine, node);
            return NORMAL;
        case syntax/* Kind */.b8.Class:
            setName(machine, node.d.name.d.value, defineClass(machine, node));
            return NORMAL;
        case syntax/* Kind */.b8.With:
            return executeWith(machine, node);
        case syntax/* Kind */.b8.Try:
            return executeTry(machine, node);
        case syntax/* Kind */.b8.Match:
            return executeMatch(machine, node);
        case syntax/* Kind */.b8.TypeAlias:
            setName(machine, node.d.name.d.value, machine.unknown("type aliases are not followed", machine.site(node)));
            return NORMAL;
        case syntax/* Kind */.b8.Suite:
            return executeSuite(machine, node);
        default:
            machine.step();
            return executeSmall(machine, node);
    }
}
function executeSmall(machine, node) {
    switch (node.nodeType) {
        case syntax/* Kind */.b8.Assignment: {
            const { leftExpr, rightExpr } = node.d;
            const value = rightExpr.nodeType === syntax/* Kind */.b8.Assignment ? chained(machine, rightExpr) : expressions_evaluate(machine, rightExpr);
            assignTarget(machine, leftExpr, value);
            return NORMAL;
        }
        case syntax/* Kind */.b8.AugmentedAssignment:
            augment(machine, node);
            return NORMAL;
        case syntax/* Kind */.b8.Pass:
            return NORMAL;
        case syntax/* Kind */.b8.Return:
            machine.frame.result = node.d.expr ? expressions_evaluate(machine, node.d.expr) : machine.none;
            return RETURN;
        case syntax/* Kind */.b8.Break:
            return BREAK;
        case syntax/* Kind */.b8.Continue:
            return CONTINUE;
        case syntax/* Kind */.b8.Import:
            executeImport(machine, node);
            return NORMAL;
        case syntax/* Kind */.b8.ImportFrom:
            executeImportFrom(machine, node);
            return NORMAL;
        case syntax/* Kind */.b8.Raise:
            return executeRaise(machine, node);
        case syntax/* Kind */.b8.Assert:
            return executeAssert(machine, node);
        case syntax/* Kind */.b8.Del:
            for (const target of node.d.targets)
                deleteTarget(machine, target);
            return NORMAL;
        case syntax/* Kind */.b8.Global:
        case syntax/* Kind */.b8.Nonlocal:
            return NORMAL;
        case syntax/* Kind */.b8.TypeAnnotation:
            declare(machine, node.d.valueExpr, node.d.annotation);
            return NORMAL;
        default:
            expressions_evaluate(machine, node);
            return NORMAL;
    }
}
/** `a = b = value`: the parser nests the first targets to the right. */
function chained(machine, node) {
    const { leftExpr, rightExpr } = node.d;
    const value = rightExpr.nodeType === syntax/* Kind */.b8.Assignment ? chained(machine, rightExpr) : expressions_evaluate(machine, rightExpr);
    assignTarget(machine, leftExpr, value);
    return value;
}
function augment(machine, node) {
    augmented(machine, node, SYMBOLS.get(augmentedOperator(node.d.operator)) ?? "+");
}
const AUGMENTED = new Map([
    [syntax/* Operator */.XP.AddEqual, syntax/* Operator */.XP.Add],
    [syntax/* Operator */.XP.SubtractEqual, syntax/* Operator */.XP.Subtract],
    [syntax/* Operator */.XP.MultiplyEqual, syntax/* Operator */.XP.Multiply],
    [syntax/* Operator */.XP.DivideEqual, syntax/* Operator */.XP.Divide],
    [syntax/* Operator */.XP.FloorDivideEqual, syntax/* Operator */.XP.FloorDivide],
    [syntax/* Operator */.XP.ModEqual, syntax/* Operator */.XP.Mod],
    [syntax/* Operator */.XP.PowerEqual, syntax/* Operator */.XP.Power],
    [syntax/* Operator */.XP.MatrixMultiplyEqual, syntax/* Operator */.XP.MatrixMultiply],
    [syntax/* Operator */.XP.LeftShiftEqual, syntax/* Operator */.XP.LeftShift],
    [syntax/* Operator */.XP.RightShiftEqual, syntax/* Operator */.XP.RightShift],
    [syntax/* Operator */.XP.BitwiseAndEqual, syntax/* Operator */.XP.BitwiseAnd],
    [syntax/* Operator */.XP.BitwiseOrEqual, syntax/* Operator */.XP.BitwiseOr],
    [syntax/* Operator */.XP.BitwiseXorEqual, syntax/* Operator */.XP.BitwiseXor],
]);
function augmentedOperator(operator) {
    return AUGMENTED.get(operator) ?? operator;
}
function defineFunction(machine, node) {
    const decorators = [];
    for (const decorator of node.d.decorators)
        decorators.push(expressions_evaluate(machine, decorator.d.expr));
    const made = makeFunction(machine, node, node.d.name.d.value);
    const doc = docstring(machine, node.d.suite.d.statements);
    if (doc)
        made.attributes.set("__doc__", doc);
    let value = made;
    for (let i = decorators.length - 1; i >= 0; i--) {
        const callee = decorators[i];
        const site = machine.site(node.d.decorators[i].d.expr);
        const args = callArguments([value]);
        args.places.set(0, machine.place(node.d.name));
        value = machine.call(callee, args, site);
        machine.world.called?.(machine.dotted(callee), callee, args, value, site);
    }
    setName(machine, node.d.name.d.value, value);
}
/** The string that a body begins with. */
function docstring(machine, statements) {
    const first = statements[0];
    if (first?.nodeType !== syntax/* Kind */.b8.StatementList)
        return undefined;
    const expr = first.d.statements[0];
    if (expr?.nodeType !== syntax/* Kind */.b8.StringList || expr.d.strings.some((part) => part.nodeType !== syntax/* Kind */.b8.String))
        return undefined;
    const value = expressions_evaluate(machine, expr);
    return value.kind === "str" ? value : undefined;
}
function executeRaise(machine, node) {
    const site = machine.site(node);
    if (!node.d.expr) {
        for (let i = machine.frames.length - 1; i >= 0; i--) {
            const { handling } = machine.frames[i];
            if (handling)
                throw handling;
        }
        return machine.raise("RuntimeError", "No active exception to reraise", site);
    }
    let value = expressions_evaluate(machine, node.d.expr);
    if (node.d.fromExpr)
        expressions_evaluate(machine, node.d.fromExpr);
    if (value.kind === "class" && isException(value))
        value = machine.call(value, callArguments(), site);
    if (value.kind === "unknown") {
        const raised = machine.exception(machine.unknownException, "an exception that is only known at run time", site);
        throw raised;
    }
    if (value.kind !== "instance" || !isException(value.type))
        return machine.raise("TypeError", "exceptions must derive from BaseException", site);
    const shown = machine.text(value, site);
    throw new Raised(value.type, value, shown.kind === "str" ? shown.value : "", site.place);
}
function executeAssert(machine, node) {
    const test = expressions_evaluate(machine, node.d.testExpr);
    const known = operators_truth(machine, test, machine.site(node.d.testExpr));
    // An assertion that can't be decided is taken to hold, as any call is taken to succeed.
    if (known instanceof Unknown || known)
        return NORMAL;
    if (dependsOnEnvironment(test)) {
        machine.maybe.push({
            message: "this needs environment variables that are only known at run time",
            place: machine.place(node),
        });
        return NORMAL;
    }
    const message = node.d.exceptionExpr
        ? machine.text(expressions_evaluate(machine, node.d.exceptionExpr), machine.site(node))
        : str("");
    return machine.raise("AssertionError", message.kind === "str" ? message.value : "", machine.site(node));
}
/** Runs one iteration's body; exits by `continue` arrive at its end. */
function iteration(machine, suite) {
    const { frame } = machine;
    const from = frame.exits.length;
    let code;
    try {
        code = executeSuite(machine, suite);
    }
    catch (error) {
        if (!(error instanceof Raised) || frame.exits.length === from)
            throw error;
        return arrive(machine, from, CONTINUE, RAISE, error);
    }
    if (frame.exits.length > from)
        code = arrive(machine, from, CONTINUE, code);
    return code === CONTINUE ? NORMAL : code;
}
/** Ends a loop: its `else`, and exits by `break`. */
function endLoop(machine, from, code, elseSuite) {
    let now = code;
    if (now === NORMAL && elseSuite)
        now = executeSuite(machine, elseSuite);
    else if (now === BREAK)
        now = NORMAL;
    if (machine.frame.exits.length > from)
        now = arrive(machine, from, BREAK, now);
    return now;
}
function executeFor(machine, node) {
    machine.step();
    const { iterableExpr, targetExpr, forSuite } = node.d;
    const iterable = expressions_evaluate(machine, iterableExpr);
    const from = machine.frame.exits.length;
    const items = node.d.isAsync
        ? machine.unknown("an asynchronous loop only runs in an event loop", machine.site(iterableExpr))
        : source(machine, iterable, machine.site(iterableExpr));
    if (items instanceof Unknown) {
        const item = new Unknown(items.reason, items.origin && `${items.origin}[]`);
        maybeLoop(machine, node, items.reason, () => assignTarget(machine, targetExpr, item));
        return endLoop(machine, from, NORMAL, node.d.elseSuite);
    }
    const conditions = iterable.conditions ?? [];
    machine.branchConditions.push(...conditions);
    let code = NORMAL;
    try {
        for (let item = items.next(); item !== undefined; item = items.next()) {
            machine.step();
            const open = items.open();
            if (open) {
                const present = item;
                maybeLoop(machine, node, open, () => assignTarget(machine, targetExpr, present));
                continue;
            }
            assignTarget(machine, targetExpr, item);
            code = iteration(machine, forSuite);
            if (code !== NORMAL)
                break;
        }
        const open = items.open();
        if (open && code === NORMAL)
            maybeLoop(machine, node, open, () => assignTarget(machine, targetExpr, new Unknown(open)));
    }
    finally {
        machine.dropConditions(conditions);
    }
    if (conditions.length > 0)
        machine.afterConditional(conditions, forSuite);
    return endLoop(machine, from, code, node.d.elseSuite);
}
/**
 * A loop of which nobody knows how often it runs: its body runs once as "maybe", on variables of which nothing is known that it changes.
 * Exits by `break` and `continue` arrive at its end.
 */
function maybeLoop(machine, node, reason, begin) {
    const suite = node.nodeType === syntax/* Kind */.b8.For ? node.d.forSuite : node.d.whileSuite;
    let repeats = false;
    split(machine, reason, [
        () => {
            const from = machine.frame.exits.length;
            machine.blurNames(bindingsOf(suite), reason);
            begin();
            let code;
            try {
                code = iteration(machine, suite);
            }
            catch (error) {
                if (!(error instanceof Raised) || machine.frame.exits.length === from)
                    throw error;
                code = arrive(machine, from, BREAK, RAISE, error);
            }
            if (code === BREAK)
                code = NORMAL;
            if (machine.frame.exits.length > from)
                code = arrive(machine, from, BREAK, code);
            repeats = machine.changesItsGround(bindingsOf(suite));
            machine.trail?.blur(machine, reason);
            return code;
        },
        () => NORMAL,
    ]);
    if (repeats)
        machine.maybe.push({ ...reason });
}
function executeWhile(machine, node) {
    const { testExpr, whileSuite } = node.d;
    const { frame } = machine;
    const from = frame.exits.length;
    let uncertain = 0;
    let code = NORMAL;
    for (;;) {
        machine.step();
        const test = expressions_evaluate(machine, testExpr);
        const known = operators_truth(machine, test, machine.site(testExpr));
        if (known instanceof Unknown) {
            maybeLoop(machine, node, known.reason, () => { });
            break;
        }
        if (test.conditions) {
            machine.holdFromNowOn(test.conditions);
        }
        if (!known)
            break;
        if (frame.exits.length > from && ++uncertain > 3) {
            // Whether the loop goes on depends on something that is not known.
            maybeLoop(machine, node, frame.exits[frame.exits.length - 1].reason, () => { });
            break;
        }
        code = iteration(machine, whileSuite);
        if (code !== NORMAL)
            break;
    }
    return endLoop(machine, from, code, node.d.elseSuite);
}

;// CONCATENATED MODULE: ./build/src/python/generators.js
/** Generators: functions that stop at `yield` and go on when asked for the next item. */











const running = new WeakMap();
function startGenerator(machine, frame, node) {
    const state = { frame, steps: undefined, finished: false, open: undefined };
    const body = node.nodeType === syntax/* Kind */.b8.Lambda ? [node.d.expr] : node.d.suite.d.statements;
    state.steps = suite(machine, state, body);
    const made = lazily(() => {
        const item = resume(machine, state, { value: NONE });
        if (state.open)
            made.open ??= state.open;
        return item;
    });
    running.set(made, state);
    return made;
}
/** Runs on to the next `yield`; undefined at the end. */
function resume(machine, state, sent) {
    if (state.finished) {
        if ("raise" in sent)
            throw sent.raise;
        return undefined;
    }
    machine.enter(state.frame);
    try {
        const next = state.steps.next(sent);
        if (!next.done)
            return next.value;
        state.finished = true;
        return undefined;
    }
    catch (error) {
        state.finished = true;
        throw error;
    }
    finally {
        machine.leave();
    }
}
function* suite(machine, state, statements) {
    for (const statement of statements) {
        const code = yield* one(machine, state, statement);
        if (code !== NORMAL)
            return code;
    }
    return NORMAL;
}
function* one(machine, state, node) {
    if (!bindingsOf(node).yields)
        return plain(machine, state, node);
    machine.step();
    switch (node.nodeType) {
        case syntax/* Kind */.b8.StatementList: {
            for (const small of node.d.statements) {
                const code = yield* one(machine, state, small);
                if (code !== NORMAL)
                    return code;
            }
            return NORMAL;
        }
        case syntax/* Kind */.b8.Suite:
            return yield* suite(machine, state, node.d.statements);
        case syntax/* Kind */.b8.Assignment: {
            const value = yield* expression(machine, state, node.d.rightExpr);
            assignTarget(machine, node.d.leftExpr, value);
            return NORMAL;
        }
        case syntax/* Kind */.b8.Return:
            state.frame.result = node.d.expr ? yield* expression(machine, state, node.d.expr) : NONE;
            return RETURN;
        case syntax/* Kind */.b8.If: {
            const test = yield* expression(machine, state, node.d.testExpr);
            const known = operators_truth(machine, test, machine.site(node.d.testExpr));
            if (test.conditions)
                machine.holdFromNowOn(test.conditions);
            if (known instanceof Unknown) {
                yield* uncertainly(machine, state, known.reason, node, node.d.elseSuite ? [node.d.ifSuite, node.d.elseSuite] : [node.d.ifSuite]);
                return NORMAL;
            }
            const taken = known ? node.d.ifSuite : node.d.elseSuite;
            return taken ? yield* one(machine, state, taken) : NORMAL;
        }
        case syntax/* Kind */.b8.For: {
            const iterable = yield* expression(machine, state, node.d.iterableExpr);
            const items = source(machine, iterable, machine.site(node.d.iterableExpr));
            if (items instanceof Unknown) {
                machine.blurNames(bindingsOf(node.d.forSuite), items.reason);
                assignTarget(machine, node.d.targetExpr, new Unknown(items.reason));
                yield* uncertainly(machine, state, items.reason, node, [node.d.forSuite]);
                return NORMAL;
            }
            for (let item = items.next(); item !== undefined; item = items.next()) {
                machine.step();
                state.open ??= items.open();
                assignTarget(machine, node.d.targetExpr, item);
                const code = yield* one(machine, state, node.d.forSuite);
                if (code === BREAK)
                    return NORMAL;
                if (code === RETURN)
                    return code;
            }
            state.open ??= items.open();
            return node.d.elseSuite ? yield* one(machine, state, node.d.elseSuite) : NORMAL;
        }
        case syntax/* Kind */.b8.While:
            for (;;) {
                machine.step();
                const test = yield* expression(machine, state, node.d.testExpr);
                const known = operators_truth(machine, test, machine.site(node.d.testExpr));
                if (known instanceof Unknown) {
                    yield* uncertainly(machine, state, known.reason, node, [node.d.whileSuite]);
                    return NORMAL;
                }
                if (!known)
                    return node.d.elseSuite ? yield* one(machine, state, node.d.elseSuite) : NORMAL;
                const code = yield* one(machine, state, node.d.whileSuite);
                if (code === BREAK)
                    return NORMAL;
                if (code === RETURN)
                    return code;
            }
        case syntax/* Kind */.b8.Try:
            return yield* trying(machine, state, node);
        case syntax/* Kind */.b8.With:
            return yield* within(machine, state, node, 0);
        case syntax/* Kind */.b8.Yield:
        case syntax/* Kind */.b8.YieldFrom:
            yield* expression(machine, state, node);
            return NORMAL;
        default:
            return plain(machine, state, node);
    }
}
/** A statement without `yield` in it. Paths that leave early under an unknown condition make the items uncertain. */
function plain(machine, state, node) {
    const { exits } = state.frame;
    const code = executeOne(machine, node);
    if (exits.length === 0)
        return code;
    state.open ??= exits[0].reason;
    arrive(machine, 0, RETURN, NORMAL);
    for (const leftover of [BREAK, CONTINUE])
        if (exits.length > 0)
            arrive(machine, 0, leftover, NORMAL);
    return code;
}
/** Arms that yield and of which nobody knows whether they run: what they bind is unknown afterwards, their items are uncertain. */
function* uncertainly(machine, state, reason, node, arms) {
    state.open ??= reason;
    for (const arm of arms) {
        const steps = one(machine, state, arm);
        let sent = { value: NONE };
        for (;;) {
            const mine = { ...reason };
            machine.maybe.push(mine);
            let next;
            try {
                next = steps.next(sent);
            }
            catch (error) {
                if (!(error instanceof Raised))
                    throw error;
                machine.mayRaise(error, reason);
                break;
            }
            finally {
                machine.maybe.splice(machine.maybe.indexOf(mine), 1);
            }
            if (next.done)
                break;
            sent = yield next.value;
        }
    }
    machine.blurNames(bindingsOf(node), reason);
}
function* expression(machine, state, node) {
    if (node.nodeType === syntax/* Kind */.b8.Yield) {
        const value = node.d.expr ? expressions_evaluate(machine, node.d.expr) : NONE;
        const sent = yield value;
        if ("raise" in sent)
            throw sent.raise;
        return sent.value;
    }
    if (node.nodeType === syntax/* Kind */.b8.YieldFrom) {
        const from = expressions_evaluate(machine, node.d.expr);
        const items = source(machine, from, machine.site(node));
        if (items instanceof Unknown) {
            state.open ??= items.reason;
            yield new Unknown(items.reason);
            return items;
        }
        for (let item = items.next(); item !== undefined; item = items.next()) {
            machine.step();
            const sent = yield item;
            if ("raise" in sent)
                throw sent.raise;
        }
        state.open ??= items.open();
        return from.kind === "iterator" ? (running.get(from)?.frame.result ?? NONE) : NONE;
    }
    if (bindingsOf(node).yields) {
        const reason = { message: "a `yield` inside an expression is not followed", place: machine.place(node) };
        state.open ??= reason;
        return new Unknown(reason);
    }
    return expressions_evaluate(machine, node);
}
function* trying(machine, state, node) {
    let code = NORMAL;
    let caught = false;
    try {
        try {
            code = yield* one(machine, state, node.d.trySuite);
        }
        catch (error) {
            if (!(error instanceof Raised))
                throw error;
            const clause = node.d.exceptClauses.find((one) => !one.d.typeExpr || matchesValue(machine, expressions_evaluate(machine, one.d.typeExpr), error.type) !== false);
            if (!clause)
                throw error;
            if (clause.d.name)
                assignTarget(machine, clause.d.name, error.value);
            state.frame.handling = error;
            code = yield* one(machine, state, clause.d.exceptSuite);
            state.frame.handling = undefined;
            caught = true;
        }
        if (!caught && code === NORMAL && node.d.elseSuite)
            code = yield* one(machine, state, node.d.elseSuite);
    }
    catch (error) {
        if (!(error instanceof Raised))
            throw error;
        if (node.d.finallySuite) {
            const ending = yield* one(machine, state, node.d.finallySuite);
            if (ending !== NORMAL)
                return ending;
        }
        throw error;
    }
    if (node.d.finallySuite) {
        const ending = yield* one(machine, state, node.d.finallySuite);
        if (ending !== NORMAL)
            return ending;
    }
    return code;
}
function* within(machine, state, node, index) {
    const item = node.d.withItems[index];
    if (!item)
        return yield* one(machine, state, node.d.suite);
    const manager = expressions_evaluate(machine, item.d.expr);
    const site = machine.site(item.d.expr);
    const { value, exit } = enterContext(machine, manager, site, node.d.isAsync === true);
    if (item.d.target)
        assignTarget(machine, item.d.target, value);
    let code;
    try {
        code = yield* within(machine, state, node, index + 1);
    }
    catch (error) {
        if (!(error instanceof Raised) || !exit)
            throw error;
        if (exitContext(machine, exit, error, site))
            return NORMAL;
        throw error;
    }
    if (exit)
        machine.call(exit, { positional: [NONE, NONE, NONE], keywords: new Map(), places: new Map() }, site);
    return code;
}

;// CONCATENATED MODULE: ./build/src/python/builtins/install.js




/** Adds methods to a built-in class. A receiver or an argument that is not known gives an unknown result. */
function install(type, kind, methods) {
    for (const [name, body] of Object.entries(methods))
        type.attributes.set(name, native_native(name, (given, site) => {
            const [self, ...args] = given.positional;
            const plain = self && plainOf(self);
            if (plain?.kind === "unknown")
                return new Unknown(plain.reason);
            if (!self || !plain || plain.kind !== kind)
                return site.runtime.raise("TypeError", `descriptor '${name}' requires a '${type.name}' object`, site);
            return body(plain, {
                machine: machineOf(site),
                args,
                keywords: given.keywords,
                self,
                open: given.open,
                site,
            });
        }));
}
/** What `T(...)` does for a built-in class: makes the plain value, wrapped if the class is a subclass. */
function installNew(type, make) {
    type.attributes.set("__new__", native_native("__new__", (given, site) => {
        const [wanted, ...args] = given.positional;
        const value = make({ machine: machineOf(site), args, keywords: given.keywords, open: given.open, site });
        if (wanted === type || wanted?.kind !== "class" || !isSubclass(wanted, type))
            return value;
        if (value.kind === "unknown")
            return value;
        const made = new InstanceValue(wanted);
        made.plain = value;
        return made;
    }));
}
/** The first unknown among values, as a reason to give up. */
function firstUnknown(values) {
    for (const value of values)
        if (value?.kind === "unknown")
            return new Unknown(value.reason);
    return undefined;
}
/** A string argument; raises TypeError for others. */
function textOf(value, site, what = "argument") {
    const plain = value && plainOf(value);
    if (plain?.kind === "str")
        return plain.value;
    if (plain?.kind === "unknown")
        return plain;
    return site.runtime.raise("TypeError", `${what} must be str, not ${plain?.kind ?? "nothing"}`, site);
}
/** An int argument; raises TypeError for others. */
function numberOf(value, site) {
    const plain = value && plainOf(value);
    if (plain?.kind === "int" || plain?.kind === "bool")
        return Number(plain.value);
    if (plain?.kind === "unknown")
        return plain;
    return site.runtime.raise("TypeError", `'${plain?.kind ?? "nothing"}' object cannot be interpreted as an integer`, site);
}

;// CONCATENATED MODULE: ./build/src/python/builtins/containers.js
/** `range`, `bytes`, and iterators. */






const bytesOf = (value) => value?.kind === "bytes" ? Buffer.from(value.value) : Buffer.alloc(0);
function installContainers() {
    types.range.attributes.set(CONSTRUCT, native_native("range", (given, site) => {
        const args = withoutSelf(given).positional;
        const unknown = firstUnknown(args);
        if (unknown)
            return unknown;
        const numbers = args.map((argument) => {
            const plain = plainOf(argument);
            return plain.kind === "int" || plain.kind === "bool"
                ? BigInt(plain.value)
                : site.runtime.raise("TypeError", `'${plain.kind}' object cannot be interpreted as an integer`, site);
        });
        const [a = 0n, b, step = 1n] = numbers;
        if (step === 0n)
            return site.runtime.raise("ValueError", "range() arg 3 must not be zero", site);
        return b === undefined ? makeRange(0n, a, 1n) : makeRange(a, b, step);
    }));
    const ofRange = (name, body) => types.range.attributes.set(name, native_native(name, (args) => body(args.positional[0].data, args.positional.slice(1))));
    ofRange("__len__", (range) => native_int(rangeLength(range)));
    ofRange("count", (range, [item]) => {
        if (item?.kind !== "int")
            return native_int(0);
        const inside = range.step > 0n
            ? item.value >= range.start && item.value < range.stop
            : item.value <= range.start && item.value > range.stop;
        return native_int(inside && (item.value - range.start) % range.step === 0n ? 1 : 0);
    });
    installNew(types.bytes, ({ machine, args, site }) => {
        const [first] = args;
        if (!first)
            return new BytesValue(new Uint8Array());
        if (first.kind === "str")
            return new BytesValue(Buffer.from(first.value, "utf8"));
        if (first.kind === "bytes")
            return first;
        if (first.kind === "int")
            return first.value > 100000n
                ? machine.unknown("the bytes are too many to follow", site)
                : new BytesValue(new Uint8Array(Number(first.value)));
        const items = iteration_items(machine, first, site);
        if (items instanceof Unknown)
            return items;
        return (firstUnknown(items) ??
            new BytesValue(Uint8Array.from(items, (item) => (item.kind === "int" ? Number(item.value) : 0))));
    });
    install(types.bytes, "bytes", {
        decode: (self, { machine, args, keywords, site }) => {
            const encoding = args[0] ?? keywords.get("encoding");
            const name = encoding ? textOf(encoding, site) : "utf-8";
            if (name instanceof Unknown)
                return name;
            const lower = name.toLowerCase().replace("_", "-");
            if (lower === "latin-1" || lower === "latin1" || lower === "iso-8859-1")
                return str(Buffer.from(self.value).toString("latin1"));
            if (!["utf-8", "utf8", "ascii", "utf-8-sig"].includes(lower))
                return machine.unknown(`the encoding ${name} is not followed`, site);
            try {
                return str(new TextDecoder("utf-8", { fatal: true, ignoreBOM: lower !== "utf-8-sig" }).decode(self.value));
            }
            catch {
                return machine.raise("UnicodeDecodeError", "'utf-8' codec can't decode these bytes", site);
            }
        },
        hex: (self) => str(Buffer.from(self.value).toString("hex")),
        startswith: (self, { args }) => bool(Buffer.from(self.value).subarray(0, bytesOf(args[0]).length).equals(bytesOf(args[0]))),
        endswith: (self, { args }) => bool(bytesOf(args[0]).length === 0 ||
            Buffer.from(self.value).subarray(-bytesOf(args[0]).length).equals(bytesOf(args[0]))),
        upper: (self) => new BytesValue(Buffer.from(Buffer.from(self.value)
            .toString("latin1")
            .replace(/[a-z]+/g, (part) => part.toUpperCase()), "latin1")),
        lower: (self) => new BytesValue(Buffer.from(Buffer.from(self.value)
            .toString("latin1")
            .replace(/[A-Z]+/g, (part) => part.toLowerCase()), "latin1")),
        strip: (self) => new BytesValue(Buffer.from(Buffer.from(self.value).toString("latin1").trim(), "latin1")),
        split: (self, { args }) => {
            const text = Buffer.from(self.value).toString("latin1");
            const mark = args[0]?.kind === "bytes" ? bytesOf(args[0]).toString("latin1") : undefined;
            const parts = mark === undefined ? text.trim().split(/\s+/) : text.split(mark);
            return list(parts.map((part) => new BytesValue(Buffer.from(part, "latin1"))));
        },
        join: (self, { machine, args, site }) => {
            const items = iteration_items(machine, args[0], site);
            if (items instanceof Unknown)
                return items;
            const parts = [];
            for (const [i, item] of items.entries()) {
                if (i > 0)
                    parts.push(self.value);
                parts.push(bytesOf(item));
            }
            return firstUnknown(items) ?? new BytesValue(Buffer.concat(parts));
        },
        replace: (self, { args }) => new BytesValue(Buffer.from(Buffer.from(self.value)
            .toString("latin1")
            .replaceAll(bytesOf(args[0]).toString("latin1"), () => bytesOf(args[1]).toString("latin1")), "latin1")),
        __len__: (self) => native_int(self.value.length),
    });
    types.bytes.attributes.set("fromhex", classmethod("fromhex", (args, site) => {
        const text = args.positional[1];
        return text?.kind === "str"
            ? new BytesValue(Buffer.from(text.value.replace(/\s/g, ""), "hex"))
            : site.runtime.unknown("bytes.fromhex of something unknown", site);
    }));
    install(types.iterator, "iterator", {
        __iter__: (self) => self,
        __next__: (self, { machine, site }) => {
            const item = nextOf(machine, self);
            if (self.open)
                return new Unknown(self.open);
            return item ?? machine.raise("StopIteration", "", site);
        },
        send: (self, { machine, args, site }) => {
            const state = running.get(self);
            if (!state)
                return machine.unknown("what this iterator does with sent values", site);
            return (resume(machine, state, { value: args[0] }) ?? machine.raiseWith("StopIteration", state.frame.result, "", site));
        },
        throw: (self, { machine, args, site }) => {
            const state = running.get(self);
            const [given] = args;
            const value = given?.kind === "class"
                ? machine.call(given, { positional: [], keywords: new Map(), places: new Map() }, site)
                : given;
            if (!state || value?.kind !== "instance")
                return machine.unknown("what this iterator does with an exception", site);
            return (resume(machine, state, { raise: new Raised(value.type, value, "", site.place) }) ??
                machine.raise("StopIteration", "", site));
        },
        close: (self) => {
            const state = running.get(self);
            if (state)
                state.finished = true;
            return NONE;
        },
    });
    types.iterator.attributes.delete("__iter__");
}

;// CONCATENATED MODULE: ./build/src/python/builtins/dict.js
/** `dict`. */







/** `dict.update` and `dict(...)`: from a mapping or pairs, then keywords. */
function updateDict(machine, self, args, keywords, site) {
    machine.touch(self);
    const [from] = args;
    if (from) {
        const plain = plainOf(from);
        if (plain.kind === "dict" || plain.kind === "unknown" || (from.kind === "instance" && lookup(from.type, "keys")))
            mergeInto(machine, self, from, site.node);
        else {
            const { items, open } = partialItems(machine, from, site);
            for (const item of items) {
                const pair = iteration_items(machine, item, site);
                if (pair instanceof Unknown)
                    self.open ??= pair.reason;
                else if (pair.length !== 2)
                    machine.raise("ValueError", `dictionary update sequence element has length ${pair.length}; 2 is required`, site);
                else if (pair[0].kind === "unknown")
                    self.open ??= pair[0].reason;
                else {
                    checkHashable(machine, pair[0], site);
                    dictSet(self, pair[0], pair[1]);
                }
            }
            if (open)
                self.open ??= open;
            for (const condition of from.conditions ?? [])
                machine.mark(self, condition);
        }
    }
    for (const [name, value] of keywords)
        dictSet(self, name, value);
    machine.syncNames(self);
}
function view(self, items) {
    const made = list(items);
    if (self.open)
        made.open = self.open;
    return made;
}
function missing(self, key) {
    const uncertain = key.kind === "unknown" ? key : ownEquality(key);
    if (uncertain)
        return new Unknown(uncertain.reason);
    if (self.open)
        return new Unknown(self.open);
    for (const entry of self.entries.values())
        if (entry.key.kind === "unknown")
            return new Unknown(entry.key.reason);
    return undefined;
}
function installDict() {
    types.dict.attributes.set("__init__", native_native("__init__", (args, site) => {
        const [self, ...rest] = args.positional;
        if (self?.kind === "instance" && self.plain?.kind === "dict" && self.plain.entries.size === 0)
            updateDict(site.runtime, self.plain, rest, args.keywords, site);
        return NONE;
    }));
    installNew(types.dict, ({ machine, args, keywords, open, site }) => {
        const made = new DictValue();
        updateDict(machine, made, args, keywords, site);
        if (open)
            made.open ??= open;
        return machine.carry(made, args);
    });
    install(types.dict, "dict", {
        keys: (self) => view(self, [...self.entries.values()].map((entry) => entry.key)),
        values: (self) => view(self, [...self.entries.values()].map((entry) => entry.value)),
        items: (self) => view(self, [...self.entries.values()].map((entry) => native_tuple([entry.key, entry.value]))),
        get: (self, { args, site }) => {
            const key = args[0];
            checkHashable(site.runtime, key, site);
            const found = key.kind === "unknown" || ownEquality(key) ? undefined : dictGet(self, key);
            return found ?? missing(self, key) ?? args[1] ?? NONE;
        },
        setdefault: (self, { machine, args }) => {
            const key = args[0];
            const found = key.kind === "unknown" || ownEquality(key) ? undefined : dictGet(self, key);
            if (found)
                return found;
            machine.touch(self);
            const unknown = missing(self, key);
            if (unknown) {
                self.open ??= unknown.reason;
                return unknown;
            }
            dictSet(self, key, args[1] ?? NONE);
            machine.syncNames(self);
            return args[1] ?? NONE;
        },
        pop: (self, { machine, args, site }) => {
            const key = args[0];
            machine.touch(self);
            const uncertain = key.kind === "unknown" ? key : ownEquality(key);
            if (uncertain) {
                self.open ??= uncertain.reason;
                machine.loseNames(self, uncertain.reason);
                return new Unknown(uncertain.reason);
            }
            const found = dictGet(self, key);
            if (found) {
                self.entries.delete(keyOf(key));
                machine.syncNames(self);
                return found;
            }
            const unknown = missing(self, key);
            if (unknown)
                return unknown;
            if (args[1])
                return args[1];
            const shown = machine.text(key, site);
            return machine.raiseWith("KeyError", key, shown.kind === "str" ? shown.value : "?", site);
        },
        popitem: (self, { machine, site }) => {
            machine.touch(self);
            if (self.open)
                return new Unknown(self.open);
            const last = [...self.entries].at(-1);
            if (!last)
                return machine.raise("KeyError", "popitem(): dictionary is empty", site);
            self.entries.delete(last[0]);
            machine.syncNames(self);
            return native_tuple([last[1].key, last[1].value]);
        },
        update: (self, { machine, args, keywords, open, site }) => {
            updateDict(machine, self, args, keywords, site);
            if (open)
                self.open ??= open;
            return NONE;
        },
        clear: (self, { machine }) => {
            machine.touch(self);
            self.entries.clear();
            machine.syncNames(self);
            delete self.open;
            return NONE;
        },
        copy: (self, call) => copyDict(self, call),
        __len__: (self) => (self.open ? new Unknown(self.open) : native_int(self.entries.size)),
        __contains__: (self, { args }) => {
            const key = args[0];
            if (key.kind !== "unknown" && self.entries.has(keyOf(key)))
                return bool(true);
            return missing(self, key) ?? bool(false);
        },
        __getitem__: (self, { machine, args, site }) => machine.getItem(self, args[0], site),
        __setitem__: (self, { machine, args, site }) => {
            machine.setItem(self, args[0], args[1], site);
            return NONE;
        },
        __delitem__: (self, { machine, args, site }) => {
            machine.deleteItem(self, args[0], site);
            return NONE;
        },
    });
    types.dict.attributes.set("fromkeys", classmethod("fromkeys", (args, site) => {
        const [, keys, value = NONE] = args.positional;
        const { items, open } = partialItems(site.runtime, keys, site);
        const made = dict(items.map((item) => [item, value]));
        if (open)
            made.open = open;
        return made;
    }));
}
function copyDict(self, { self: receiver }) {
    const made = new DictValue();
    for (const [key, entry] of self.entries)
        made.entries.set(key, entry);
    if (self.open)
        made.open = self.open;
    if (self.factory)
        made.factory = self.factory;
    if (receiver.kind !== "instance" || !receiver.type.module.startsWith("collections"))
        return made;
    const wrapped = new InstanceValue(receiver.type);
    wrapped.plain = made;
    return wrapped;
}

;// CONCATENATED MODULE: ./build/src/python/builtins/list.js
/** `list`, and sorting. */








/** Items in ascending order, stable; Unknown when an order between two of them is not known. */
function sorted(machine, items, key, reverse, site) {
    const keyed = items.map((item) => ({
        item,
        key: key && key.kind !== "none" ? machine.call(key, callArguments([item]), site) : item,
    }));
    if (keyed.length > 1) {
        const unknown = keyed.find((entry) => entry.key.kind === "unknown");
        if (unknown)
            return unknown.key;
    }
    const less = (a, b) => {
        machine.step();
        if (a.kind === "str" && b.kind === "str")
            return compareText(a.value, b.value) < 0;
        if (a.kind === "int" && b.kind === "int")
            return a.value < b.value;
        const known = operators_truth(machine, binary(machine, "<", a, b, site), site);
        if (known instanceof Unknown)
            throw known;
        return known;
    };
    try {
        // Python's sort with reverse keeps the order of equals, too.
        keyed.sort((a, b) => reverse
            ? less(b.key, a.key)
                ? -1
                : less(a.key, b.key)
                    ? 1
                    : 0
            : less(a.key, b.key)
                ? -1
                : less(b.key, a.key)
                    ? 1
                    : 0);
    }
    catch (error) {
        if (error instanceof Unknown)
            return error;
        throw error;
    }
    return keyed.map((entry) => entry.item);
}
function list_indexOf(self, { machine, args, site }) {
    const bounds = sliceBounds(machine, { start: args[1], stop: args[2], step: undefined }, self.items.length, site);
    if (bounds instanceof Unknown)
        return bounds;
    if (self.open)
        return new Unknown(self.open);
    for (let i = bounds.start; i < bounds.stop; i++) {
        const equal = equals(machine, self.items[i], args[0], site);
        if (equal instanceof Unknown)
            return equal;
        if (equal)
            return native_int(i);
    }
    return machine.raise("ValueError", "value is not in list", site);
}
function countOf(self, { machine, args, site }) {
    if (self.open)
        return new Unknown(self.open);
    let count = 0;
    for (const item of self.items) {
        const equal = equals(machine, item, args[0], site);
        if (equal instanceof Unknown)
            return equal;
        if (equal)
            count++;
    }
    return native_int(count);
}
function installList() {
    types.list.attributes.set("__init__", native_native("__init__", () => NONE));
    installNew(types.list, ({ machine, args, site }) => {
        if (!args[0])
            return list();
        const { items, open } = partialItems(machine, args[0], site);
        const made = new ListValue(items);
        if (open)
            made.open = open;
        return machine.carry(made, [args[0]]);
    });
    installNew(types.tuple, ({ machine, args, site }) => {
        if (!args[0])
            return new TupleValue([]);
        const items = iteration_items(machine, args[0], site);
        return items instanceof Unknown ? items : machine.carry(new TupleValue(items), [args[0]]);
    });
    install(types.list, "list", {
        append: (self, { machine, args, site }) => {
            if (args.length !== 1)
                machine.raise("TypeError", `list.append() takes exactly one argument (${args.length} given)`, site);
            machine.touch(self);
            self.items.push(args[0]);
            return NONE;
        },
        extend: (self, { machine, args, site }) => {
            machine.touch(self);
            const { items, open } = partialItems(machine, args[0], site);
            if (self.items.length + items.length > budget/* MAX_ITEMS */._5)
                self.open ??= { message: "the list is too large to follow", place: site.place };
            else
                self.items.push(...items);
            if (open)
                self.open ??= open;
            for (const condition of args[0].conditions ?? [])
                machine.mark(self, condition);
            return NONE;
        },
        insert: (self, { machine, args, site }) => {
            machine.touch(self);
            const at = numberOf(args[0], site);
            if (at instanceof Unknown) {
                self.open ??= at.reason;
                self.items.push(args[1]);
            }
            else
                self.items.splice(at < 0 ? Math.max(0, self.items.length + at) : at, 0, args[1]);
            return NONE;
        },
        remove: (self, call) => {
            const { machine } = call;
            machine.touch(self);
            if (self.open)
                return NONE;
            const at = list_indexOf(self, call);
            if (at instanceof Unknown)
                self.open = at.reason;
            else
                self.items.splice(Number(at.value), 1);
            return NONE;
        },
        pop: (self, { machine, args, site }) => {
            machine.touch(self);
            if (self.open)
                return new Unknown(self.open);
            const at = args[0] ? numberOf(args[0], site) : -1;
            if (at instanceof Unknown) {
                self.open = at.reason;
                return at;
            }
            if (self.items.length === 0)
                return machine.raise("IndexError", "pop from empty list", site);
            const index = at < 0 ? at + self.items.length : at;
            if (index < 0 || index >= self.items.length)
                return machine.raise("IndexError", "pop index out of range", site);
            return self.items.splice(index, 1)[0];
        },
        clear: (self, { machine }) => {
            machine.touch(self);
            self.items = [];
            delete self.open;
            return NONE;
        },
        copy: (self) => {
            const made = new ListValue([...self.items]);
            if (self.open)
                made.open = self.open;
            return made;
        },
        reverse: (self, { machine }) => {
            machine.touch(self);
            self.items.reverse();
            return NONE;
        },
        sort: (self, { machine, keywords, site }) => {
            machine.touch(self);
            const reverse = operators_truth(machine, keywords.get("reverse") ?? NONE, site);
            const made = sorted(machine, self.items, keywords.get("key"), reverse === true, site);
            if (made instanceof Unknown || reverse instanceof Unknown)
                self.open ??= made.reason ?? reverse.reason;
            else
                self.items = made;
            return NONE;
        },
        index: list_indexOf,
        count: countOf,
        __len__: (self) => (self.open ? new Unknown(self.open) : native_int(self.items.length)),
    });
    install(types.tuple, "tuple", {
        index: list_indexOf,
        count: countOf,
        __len__: (self) => native_int(self.items.length),
    });
}

;// CONCATENATED MODULE: ./build/src/python/builtins/functions.js
/** The built-in functions over values. */











/** Arguments with unknown contents give an unknown result. */
function defined(name, body) {
    return [
        name,
        native_native(name, (given, site) => {
            if (given.open)
                return new Unknown(given.open);
            return body(machineOf(site), given.positional, given.keywords, site, given);
        }),
    ];
}
/** Runs over several iterables at once; `open` once any of them is. */
function inParallel(machine, iterables, site, combine, strict = false) {
    const sources = iterables.map((value) => source(machine, value, site));
    const unknown = sources.find((each) => each instanceof Unknown);
    if (unknown)
        return unknown;
    const known = sources;
    let done = known.length === 0;
    const made = lazily(() => {
        while (!done) {
            machine.step();
            const row = [];
            for (const [i, each] of known.entries()) {
                const item = each.next();
                const open = each.open();
                if (open)
                    made.open ??= open;
                if (item === undefined) {
                    done = true;
                    if (strict && (i > 0 || known.slice(1).some((other) => other.next() !== undefined)))
                        machine.raise("ValueError", `zip() argument ${i + 1} is shorter than argument ${i === 0 ? 2 : 1}`, site);
                    return undefined;
                }
                row.push(item);
            }
            const value = combine(row);
            if (value !== undefined)
                return value;
        }
        return undefined;
    });
    const conditions = iterables.filter((value) => value.conditions);
    return machine.carry(made, conditions);
}
function extreme(operator) {
    return (machine, args, keywords, site) => {
        const items = args.length === 1 ? iteration_items(machine, args[0], site) : args;
        if (items instanceof Unknown)
            return items;
        const key = keywords.get("key");
        const measure = (item) => key && key.kind !== "none" ? machine.call(key, callArguments([item]), site) : item;
        let best = items[0];
        if (!best)
            return (keywords.get("default") ??
                machine.raise("ValueError", `${operator === "<" ? "min" : "max"}() iterable argument is empty`, site));
        let bestKey = measure(best);
        for (const item of items.slice(1)) {
            machine.step();
            const itemKey = measure(item);
            const better = operators_truth(machine, compare(machine, operator, itemKey, bestKey, site), site);
            if (better instanceof Unknown)
                return better;
            if (better)
                [best, bestKey] = [item, itemKey];
        }
        return items.length === 1 && bestKey.kind === "unknown" ? best : machine.carry(best, items);
    };
}
function quantifier(stop) {
    return (machine, args, _keywords, site) => {
        const from = source(machine, args[0], site);
        if (from instanceof Unknown)
            return from;
        let unknown;
        for (let item = from.next(); item !== undefined; item = from.next()) {
            machine.step();
            const known = operators_truth(machine, item, site);
            if (known === stop && !from.open())
                return bool(stop);
            if (known instanceof Unknown)
                unknown ??= known;
        }
        const open = from.open();
        return unknown ?? (open ? new Unknown(open) : bool(!stop));
    };
}
function functions_length(machine, value, site) {
    const plain = plainOf(value);
    if (plain.kind === "unknown")
        return new Unknown(plain.reason);
    if (value.kind === "class") {
        const members = iteration_items(machine, value, site);
        return members instanceof Unknown ? members : native_int(members.length);
    }
    const method = lookup(typeOf(value), "__len__");
    if (method === "unknown")
        return machine.unknown(`the length of an instance of ${typeOf(value).name} is not known`, site);
    if (method)
        return machine.call(method, callArguments([value]), site);
    return machine.raise("TypeError", `object of type '${typeOf(value).name}' has no len()`, site);
}
function rounded(machine, args, keywords, site) {
    const value = plainOf(args[0]);
    if (value.kind === "unknown")
        return new Unknown(value.reason);
    const digitsGiven = args[1] ?? keywords.get("ndigits");
    const digits = digitsGiven && digitsGiven.kind !== "none" ? numberOf(digitsGiven, site) : undefined;
    if (digits instanceof Unknown)
        return digits;
    if (value.kind === "instance") {
        const method = lookup(value.type, "__round__");
        if (method && method !== "unknown")
            return machine.call(method, callArguments(digitsGiven ? [value, digitsGiven] : [value]), site);
    }
    if (!numeric(value))
        return machine.raise("TypeError", `type ${typeOf(value).name} doesn't define __round__ method`, site);
    if (value.kind !== "float") {
        if (digits === undefined || digits >= 0)
            return native_int(BigInt(value.value));
        const unit = 10n ** BigInt(Math.min(-digits, 5000));
        const number = BigInt(value.value);
        const down = number - (((number % unit) + unit) % unit);
        const rest = (number - down) * 2n;
        return native_int(rest > unit || (rest === unit && (down / unit) % 2n !== 0n) ? down + unit : down);
    }
    if (!Number.isFinite(value.value))
        return digits === undefined ? machine.raise("OverflowError", "cannot convert float to integer", site) : value;
    if (digits === undefined) {
        const floor = Math.floor(value.value);
        const rest = value.value - floor;
        return native_int(BigInt(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor));
    }
    if (digits > 100)
        return value;
    if (digits < 0) {
        const unit = 10 ** -digits;
        return native_float(Math.round(value.value / unit) * unit);
    }
    return native_float(roundDecimal(value.value, digits));
}
/** Python rounds the exact binary value, ties to even: `toFixed` does so but for exact ties, which it takes upwards. */
function roundDecimal(value, digits) {
    const scaled = value * 10 ** digits;
    if (Math.abs(scaled % 1) === 0.5 && scaled / 10 ** digits === value && Number.isInteger(value * 2 ** 40)) {
        const floor = Math.floor(scaled);
        return (floor % 2 === 0 ? floor : floor + 1) / 10 ** digits;
    }
    return Number(value.toFixed(digits));
}
const functions = [
    defined("len", (machine, args, _k, site) => functions_length(machine, args[0], site)),
    defined("print", () => NONE),
    defined("abs", (machine, args, _k, site) => {
        const value = args[0];
        const plain = plainOf(value);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        if (plain.kind === "float")
            return native_float(Math.abs(plain.value));
        if (numeric(plain))
            return native_int(BigInt(plain.value) < 0n ? -BigInt(plain.value) : BigInt(plain.value));
        return machine.call(machine.getAttribute(value, "__abs__", site), callArguments(), site);
    }),
    defined("round", rounded),
    defined("divmod", (machine, [a, b], _k, site) => native_tuple([binary(machine, "//", a, b, site), binary(machine, "%", a, b, site)])),
    defined("pow", (machine, [base, exponent, modulus], keywords, site) => {
        const mod = modulus ?? keywords.get("mod");
        if (!mod || mod.kind === "none")
            return binary(machine, "**", base, exponent, site);
        if (base?.kind !== "int" || exponent?.kind !== "int" || mod.kind !== "int" || exponent.value < 0n)
            return machine.unknown("this power is not followed", site);
        let result = 1n;
        let square = base.value % mod.value;
        for (let rest = exponent.value; rest > 0n; rest >>= 1n) {
            machine.step();
            if (rest & 1n)
                result = (result * square) % mod.value;
            square = (square * square) % mod.value;
        }
        return native_int(((result % mod.value) + mod.value) % mod.value);
    }),
    defined("sum", (machine, args, keywords, site) => {
        const items = iteration_items(machine, args[0], site);
        if (items instanceof Unknown)
            return items;
        let total = args[1] ?? keywords.get("start") ?? native_int(0);
        for (const item of items) {
            machine.step();
            total = binary(machine, "+", total, item, site);
        }
        return total;
    }),
    defined("min", extreme("<")),
    defined("max", extreme(">")),
    defined("any", quantifier(true)),
    defined("all", quantifier(false)),
    defined("sorted", (machine, args, keywords, site) => {
        const items = iteration_items(machine, args[0], site);
        if (items instanceof Unknown)
            return items;
        const reverse = operators_truth(machine, keywords.get("reverse") ?? NONE, site);
        if (reverse instanceof Unknown)
            return reverse;
        const made = sorted(machine, items, keywords.get("key"), reverse, site);
        return made instanceof Unknown ? made : machine.carry(list(made), [args[0]]);
    }),
    defined("reversed", (machine, args, _k, site) => {
        const method = lookup(typeOf(args[0]), "__reversed__");
        if (method && method !== "unknown")
            return machine.call(method, callArguments([args[0]]), site);
        const items = iteration_items(machine, args[0], site);
        return items instanceof Unknown ? items : machine.carry(new IteratorValue(items.reverse()), [args[0]]);
    }),
    defined("enumerate", (machine, args, keywords, site) => {
        const start = args[1] ?? keywords.get("start");
        let count = start?.kind === "int" ? start.value : 0n;
        return inParallel(machine, [args[0] ?? keywords.get("iterable")], site, ([item]) => native_tuple([native_int(count++), item]));
    }),
    defined("zip", (machine, args, keywords, site) => {
        const strict = keywords.get("strict");
        return inParallel(machine, args, site, (row) => native_tuple(row), strict?.kind === "bool" && strict.value);
    }),
    defined("map", (machine, [func, ...iterables], _k, site) => inParallel(machine, iterables, site, (row) => machine.call(func, callArguments(row), site))),
    defined("filter", (machine, [func, iterable], _k, site) => {
        const made = inParallel(machine, [iterable], site, ([item]) => {
            const test = func.kind === "none" ? item : machine.call(func, callArguments([item]), site);
            const known = operators_truth(machine, test, site);
            if (known instanceof Unknown && made.kind === "iterator")
                made.open ??= known.reason;
            return known === false ? undefined : item;
        });
        return made;
    }),
    defined("iter", (machine, args, _k, site) => {
        if (args.length === 2)
            return lazily(() => {
                const value = machine.call(args[0], callArguments(), site);
                const done = machine.equals(value, args[1], site);
                return done === false ? value : undefined;
            });
        return iterator(machine, args[0], site);
    }),
    defined("next", (machine, [of, fallback], _k, site) => {
        if (of.kind === "unknown")
            return new Unknown(of.reason);
        if (of.kind === "iterator") {
            const item = nextOf(machine, of);
            if (of.open)
                return new Unknown(of.open);
            return item ?? fallback ?? machine.raise("StopIteration", "", site);
        }
        const method = lookup(typeOf(of), "__next__");
        if (!method || method === "unknown")
            return machine.raise("TypeError", `'${typeOf(of).name}' object is not an iterator`, site);
        try {
            return machine.call(method, callArguments([of]), site);
        }
        catch (error) {
            if (fallback && machine.isRaised(error, "StopIteration"))
                return fallback;
            throw error;
        }
    }),
    defined("repr", (machine, args, _k, site) => repr(machine, args[0], site)),
    defined("ascii", (machine, args, _k, site) => repr(machine, args[0], site)),
    defined("format", (machine, [value, spec], _k, site) => {
        const text = spec ? textOf(spec, site) : "";
        return text instanceof Unknown ? text : formatValue(machine, value, text, site);
    }),
    defined("chr", (machine, args, _k, site) => {
        const code = numberOf(args[0], site);
        if (code instanceof Unknown)
            return code;
        return code < 0 || code > 0x10ffff
            ? machine.raise("ValueError", "chr() arg not in range(0x110000)", site)
            : str(String.fromCodePoint(code));
    }),
    defined("ord", (machine, args, _k, site) => {
        const plain = plainOf(args[0]);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        if (plain.kind === "str" && [...plain.value].length === 1)
            return native_int(plain.value.codePointAt(0));
        if (plain.kind === "bytes" && plain.value.length === 1)
            return native_int(plain.value[0]);
        return machine.raise("TypeError", "ord() expected a character", site);
    }),
    ...[
        ["hex", 16, "0x"],
        ["oct", 8, "0o"],
        ["bin", 2, "0b"],
    ].map(([name, base, prefix]) => defined(name, (machine, args, _k, site) => {
        const plain = plainOf(args[0]);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        if (plain.kind !== "int" && plain.kind !== "bool")
            return machine.raise("TypeError", `'${typeOf(plain).name}' object cannot be interpreted as an integer`, site);
        const number = BigInt(plain.value);
        return str((number < 0n ? "-" : "") + prefix + (number < 0n ? -number : number).toString(base));
    })),
    defined("hash", (machine, args, _k, site) => {
        const plain = plainOf(args[0]);
        return plain.kind === "int" && plain.value >= 0n && plain.value < 2n ** 61n - 1n
            ? plain
            : machine.unknown("hash(...) differs from run to run", site, "hash");
    }),
    defined("id", (machine, _a, _k, site) => machine.unknown("id(...) differs from run to run", site, "id")),
    defined("input", (machine, _a, _k, site) => machine.unknown("input(...) is only known at run time", site, "input")),
    defined("callable", (machine, args, _k, site) => {
        const value = args[0];
        switch (value.kind) {
            case "unknown":
                return new Unknown(value.reason);
            case "function":
            case "native":
            case "method":
            case "class":
                return bool(true);
            case "instance": {
                const method = lookup(value.type, "__call__");
                return method === "unknown"
                    ? machine.unknown(`${value.type.name} may come from a class that is not known`, site)
                    : bool(method !== undefined);
            }
            default:
                return bool(false);
        }
    }),
];

;// CONCATENATED MODULE: ./build/src/python/builtins/numbers.js
/** `int`, `float`, `bool`. */








function integerOf(text, base) {
    let digits = text.trim().replace(/(?<=[0-9a-zA-Z])_(?=[0-9a-zA-Z])/g, "");
    const sign = digits.startsWith("-") ? -1n : 1n;
    digits = digits.replace(/^[-+]/, "").toLowerCase();
    let radix = base;
    const prefix = { "0x": 16, "0o": 8, "0b": 2 }[digits.slice(0, 2)];
    if (prefix && (base === 0 || base === prefix)) {
        radix = prefix;
        digits = digits.slice(2);
    }
    else if (base === 0)
        radix = 10;
    if (digits === "" || digits.length > budget/* MAX_BITS */.YA)
        return undefined;
    let value = 0n;
    if (radix === 10)
        return /^\d+$/.test(digits) ? sign * BigInt(digits) : undefined;
    for (const digit of digits) {
        const number = Number.parseInt(digit, 36);
        if (!(number < radix))
            return undefined;
        value = value * BigInt(radix) + BigInt(number);
    }
    return sign * value;
}
function toInt(value, base, site) {
    const plain = plainOf(value);
    switch (plain.kind) {
        case "unknown":
            return new Unknown(plain.reason);
        case "bool":
        case "int":
            return native_int(BigInt(plain.value));
        case "float":
            if (!Number.isFinite(plain.value))
                return site.runtime.raise(Number.isNaN(plain.value) ? "ValueError" : "OverflowError", "cannot convert float to integer", site);
            return native_int(BigInt(Math.trunc(plain.value)));
        case "bytes":
        case "str": {
            const text = plain.kind === "str" ? plain.value : Buffer.from(plain.value).toString("latin1");
            const radix = base === undefined ? 10 : numberOf(base, site);
            if (radix instanceof Unknown)
                return radix;
            const number = integerOf(text, radix);
            if (number === undefined)
                return site.runtime.raise("ValueError", `invalid literal for int() with base ${radix}: ${quote(text)}`, site);
            return native_int(number);
        }
    }
    for (const name of ["__int__", "__index__"]) {
        const method = lookup(typeOf(value), name);
        if (method && method !== "unknown")
            return site.runtime.call(method, callArguments([value]), site);
    }
    if (isUnset(value))
        return unsetUnknown(value, site);
    return site.runtime.raise("TypeError", `int() argument must be a string, a bytes-like object or a real number, not '${typeOf(value).name}'`, site);
}
function toFloat(value, site) {
    const plain = plainOf(value);
    if (plain.kind === "unknown")
        return new Unknown(plain.reason);
    if (numeric(plain))
        return native_float(Number(plain.value));
    if (plain.kind === "str") {
        const text = plain.value
            .trim()
            .toLowerCase()
            .replace(/(?<=\d)_(?=\d)/g, "");
        const special = /^([-+]?)(?:(inf|infinity)|nan)$/.exec(text);
        if (special)
            return native_float(special[2] ? (special[1] === "-" ? -Infinity : Infinity) : Number.NaN);
        if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/.test(text))
            return native_float(Number(text));
        return site.runtime.raise("ValueError", `could not convert string to float: ${quote(plain.value)}`, site);
    }
    const method = lookup(typeOf(value), "__float__");
    if (method && method !== "unknown")
        return site.runtime.call(method, callArguments([value]), site);
    if (isUnset(value))
        return unsetUnknown(value, site);
    return site.runtime.raise("TypeError", `float() argument must be a string or a real number, not '${typeOf(value).name}'`, site);
}
function installNumbers() {
    installNew(types.int, ({ args, keywords, site }) => args[0] ? toInt(args[0], args[1] ?? keywords.get("base"), site) : native_int(0));
    installNew(types.float, ({ args, site }) => (args[0] ? toFloat(args[0], site) : native_float(0)));
    installNew(types.bool, ({ machine, args, site }) => {
        if (!args[0])
            return bool(false);
        const known = operators_truth(machine, args[0], site);
        return known instanceof Unknown ? known : bool(known);
    });
    for (const kind of ["int", "bool"])
        install(types[kind], kind, {
            bit_length: (self) => native_int(BigInt(self.value) === 0n
                ? 0
                : (BigInt(self.value) < 0n ? -BigInt(self.value) : BigInt(self.value)).toString(2).length),
            bit_count: (self) => native_int([...BigInt(self.value).toString(2)].filter((digit) => digit === "1").length),
            conjugate: (self) => native_int(BigInt(self.value)),
            is_integer: () => bool(true),
            as_integer_ratio: (self) => native_tuple([native_int(BigInt(self.value)), native_int(1)]),
            __index__: (self) => native_int(BigInt(self.value)),
            to_bytes: (self, { args, keywords, site }) => {
                const length = numberOf(args[0] ?? keywords.get("length") ?? native_int(1), site);
                const order = args[1] ?? keywords.get("byteorder") ?? str("big");
                if (typeof length !== "number" || length > 10_000 || order.kind !== "str")
                    return site.runtime.unknown("the size of these bytes", site);
                const bytes = new Uint8Array(length);
                let rest = BigInt(self.value);
                for (let i = length - 1; i >= 0; i--) {
                    bytes[i] = Number(rest & 255n);
                    rest >>= 8n;
                }
                if (rest > 0n)
                    return site.runtime.raise("OverflowError", "int too big to convert", site);
                return new BytesValue(order.value === "little" ? bytes.reverse() : bytes);
            },
        });
    install(types.float, "float", {
        is_integer: (self) => bool(Number.isInteger(self.value)),
        conjugate: (self) => self,
    });
    types.int.attributes.set("from_bytes", classmethod("from_bytes", (args, site) => {
        const [, bytes, order] = args.positional;
        const given = order ?? args.keywords.get("byteorder") ?? str("big");
        if (bytes?.kind !== "bytes" || given.kind !== "str")
            return site.runtime.unknown("int.from_bytes of something unknown", site);
        const all = given.value === "little" ? [...bytes.value].reverse() : [...bytes.value];
        return native_int(all.reduce((total, byte) => total * 256n + BigInt(byte), 0n));
    }));
}

;// CONCATENATED MODULE: ./build/src/python/generics.js
/** `list[int]`, `Optional[str]`, `int | None`: types that are only read. */


/** The class of `int | str`. */
const unionType = makeClass("UnionType", "types", [], {
    __or__: (args) => args.positional[0],
    __ror__: (args) => args.positional[1],
});
/** The class of `list[int]`: calling it makes a list, `__origin__` is `list`. */
const genericAliasType = makeClass("GenericAlias", "types", [], {
    __call__: (args, site) => site.runtime.call(args.positional[0].data, { ...args, positional: args.positional.slice(1) }, site),
    __or__: (args) => args.positional[0],
    __ror__: (args) => args.positional[1],
    __getitem__: (args) => args.positional[0],
    __mro_entries__: (args) => native_tuple([args.positional[0].data]),
    __getattr__: (args, site) => {
        const name = args.positional[1];
        const { data } = args.positional[0];
        return site.runtime.getAttribute(data, name.kind === "str" ? name.value : "", site);
    },
}, {
    __origin__: (self) => self.data,
});
function genericAlias(type, key) {
    const made = new InstanceValue(genericAliasType);
    made.data = type;
    made.attributes.set("__args__", key.kind === "tuple" ? key : native_tuple([key]));
    return made;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/python/library/paths.js

/** The text of a path: a `str`, or a `pathlib` object, whose `data` is its text. */
function pathText(value) {
    const plain = plainOf(value);
    if (plain.kind === "str")
        return plain.value;
    if (value.kind === "instance" && value.type.mro.some((type) => type.kind === "class" && type.name === "PurePath"))
        return value.data;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/python/library/files.js
/** Files of the repository as interpreted code sees them: those inside the search roots, and nothing else of the machine. */








const MAX_FILE = 20_000_000;
/** Whether a path lies in what the repository shows: its search roots, or beside the files that were read. */
function isVisible(machine, path) {
    const folders = [...machine.options.roots, ...machine.files.map((file) => (0,external_node_path_.dirname)(file.absolutePath))];
    return folders.some((folder) => {
        const rest = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path));
        return rest === "" || (!rest.startsWith("..") && !(0,external_node_path_.isAbsolute)(rest));
    });
}
/** `undefined`: outside of what is visible, or relative to a working directory that is not known. */
function kindOf(machine, path) {
    if (!(0,external_node_path_.isAbsolute)(path) || !isVisible(machine, path))
        return undefined;
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isDirectory() ? "folder" : "file";
    }
    catch {
        // What is not in the repository may be there when Airflow runs: made by a build, or mounted.
        return "none";
    }
}
function listFolder(machine, path) {
    if (kindOf(machine, path) !== "folder")
        return undefined;
    try {
        return (0,external_node_fs_.readdirSync)(path).sort();
    }
    catch {
        return undefined;
    }
}
function readBytes(machine, path) {
    if (kindOf(machine, path) !== "file")
        return undefined;
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        return bytes.length > MAX_FILE ? undefined : bytes;
    }
    catch {
        return undefined;
    }
}
const fileType = makeClass("TextIOWrapper", "_io", [], {
    __enter__: (args) => args.positional[0],
    __exit__: () => NONE,
    close: () => NONE,
    flush: () => NONE,
    read: (args) => {
        const file = native_self(args).data;
        const [, size] = args.positional;
        if (file.text === undefined)
            return new BytesValue(file.bytes);
        const end = size?.kind === "int" && size.value >= 0n ? file.position + Number(size.value) : file.text.length;
        const part = file.text.slice(file.position, end);
        file.position = Math.min(end, file.text.length);
        return str(part);
    },
    readline: (args) => str(nextLine(native_self(args).data) ?? ""),
    readlines: (args) => {
        const file = native_self(args).data;
        const lines = [];
        for (let line = nextLine(file); line !== undefined; line = nextLine(file))
            lines.push(str(line));
        return list(lines);
    },
    __iter__: (args) => {
        const file = native_self(args).data;
        return lazily(() => {
            const line = nextLine(file);
            return line === undefined ? undefined : str(line);
        });
    },
}, {
    name: (self) => self.attributes.get("name") ?? NONE,
});
function nextLine(file) {
    const text = file.text ?? "";
    if (file.position >= text.length)
        return undefined;
    const end = text.indexOf("\n", file.position);
    const stop = end < 0 ? text.length : end + 1;
    const line = text.slice(file.position, stop);
    file.position = stop;
    return line;
}
/** `open(path, mode)`: known for text files of the repository that are read. */
function openFile(machine, path, mode, site) {
    const unknown = firstUnknown([path && plainOf(path), mode]);
    if (unknown) {
        machine.ranUnknown(unknown.reason);
        return new Unknown(unknown.reason, "open");
    }
    const text = path && pathText(path);
    const how = mode?.kind === "str" ? mode.value : "r";
    const bytes = text !== undefined && !/[wax+]/.test(how) ? readBytes(machine, text) : undefined;
    if (!bytes) {
        const reason = {
            message: /[wax+]/.test(how)
                ? "a file that is written is only known at run time"
                : `the file ${text ?? ""} is not part of the repository`,
            place: site.place,
        };
        if (text !== undefined && !/[wax+]/.test(how))
            machine.needs({ kind: "environment", text: `the file ${text} exists` }, "FileNotFoundError", site);
        machine.ranUnknown(reason);
        return new Unknown(reason, "open");
    }
    return makeFile(bytes, how.includes("b"));
}
function makeFile(bytes, binary) {
    const text = binary ? undefined : new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
    return instance(fileType, { text, bytes, position: 0 });
}
/** The whole contents of an open file or `io.StringIO`, from where it stands. */
function contents(value) {
    if (value.kind !== "instance" || value.type !== fileType)
        return undefined;
    const file = value.data;
    const text = file.text ?? new TextDecoder().decode(file.bytes);
    const rest = text.slice(file.position);
    file.position = text.length;
    return rest;
}

;// CONCATENATED MODULE: ./build/src/python/builtins/reflection.js
/** Built-in functions over names, attributes and classes. */








const reflection_defined = (name, body) => [
    name,
    native_native(name, (given, site) => given.open ? new Unknown(given.open) : body(machineOf(site), given.positional, site, given.keywords)),
];
/** isinstance and issubclass: against a class, a tuple of classes or a union. */
function fits(machine, type, wanted, site) {
    if (wanted.kind === "tuple" || (wanted.kind === "instance" && wanted.type === unionType)) {
        const options = wanted.kind === "tuple" ? wanted.items : wanted.data;
        let unknown;
        for (const option of options) {
            const found = fits(machine, type, option, site);
            if (found === true)
                return true;
            if (found !== false)
                unknown ??= found;
        }
        return unknown ?? false;
    }
    if (wanted.kind === "none")
        return type === types.NoneType;
    if (wanted.kind === "unknown")
        return new Unknown(wanted.reason);
    if (wanted.kind === "instance") {
        const origin = findAttribute(machine, wanted, "__origin__", site);
        return origin
            ? fits(machine, type, origin, site)
            : new Unknown({ message: "this check of a type is not followed", place: site.place });
    }
    if (wanted.kind !== "class")
        return machine.raise("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union", site);
    if (isSubclass(type, wanted))
        return true;
    const custom = lookup(wanted, "<instancecheck>");
    if (custom && custom !== "unknown") {
        const answer = machine.call(custom, callArguments([wanted, type]), site);
        return answer.kind === "bool" ? answer.value : answer;
    }
    return hasUnknownBase(type) ? machine.unknown(`${type.name} extends a class that is not known`, site) : false;
}
const answer = (known) => (known instanceof Unknown ? known : bool(known));
function variables(machine) {
    return machine.frame.scope.variables;
}
const reflection = [
    reflection_defined("isinstance", (machine, [value, wanted], site) => {
        if (value.kind === "unknown")
            return new Unknown(value.reason);
        return answer(fits(machine, typeOf(value), wanted, site));
    }),
    reflection_defined("issubclass", (machine, [value, wanted], site) => {
        if (value.kind === "unknown")
            return new Unknown(value.reason);
        if (value.kind !== "class")
            return machine.raise("TypeError", "issubclass() arg 1 must be a class", site);
        return answer(fits(machine, value, wanted, site));
    }),
    reflection_defined("getattr", (machine, [object, name, fallback], site) => {
        const text = textOf(name, site, "attribute name");
        if (text instanceof Unknown)
            return text;
        if (!fallback)
            return getAttribute(machine, object, text, site);
        return findAttribute(machine, object, text, site) ?? fallback;
    }),
    reflection_defined("hasattr", (machine, [object, name], site) => {
        const text = textOf(name, site, "attribute name");
        if (text instanceof Unknown)
            return text;
        const found = findAttribute(machine, object, text, site);
        if (object.kind === "unknown" || (found?.kind === "unknown" && object.kind !== "instance"))
            return machine.unknown(`whether there is .${text} is not known`, site);
        return bool(found !== undefined);
    }),
    reflection_defined("setattr", (machine, [object, name, value], site) => {
        const text = textOf(name, site, "attribute name");
        if (text instanceof Unknown)
            machine.escape([object, value], text.reason);
        else
            setAttribute(machine, object, text, value, site);
        return NONE;
    }),
    reflection_defined("delattr", (machine, [object, name], site) => {
        const text = textOf(name, site, "attribute name");
        if (!(text instanceof Unknown))
            deleteAttribute(machine, object, text, site);
        return NONE;
    }),
    reflection_defined("globals", (machine) => machine.liveDict(machine.module.attributes)),
    reflection_defined("locals", (machine) => machine.frame.scope.flavour === "function" ? dict(variables(machine)) : machine.liveDict(variables(machine))),
    reflection_defined("vars", (machine, [object], site) => {
        if (!object)
            return machine.liveDict(variables(machine));
        if (object.kind === "unknown")
            return new Unknown(object.reason);
        if (object.kind === "instance" || object.kind === "module")
            return machine.liveDict(object.attributes);
        return (findAttribute(machine, object, "__dict__", site) ??
            machine.raise("TypeError", "vars() argument must have __dict__ attribute", site));
    }),
    reflection_defined("dir", (machine, [object], site) => {
        if (!object)
            return list([...variables(machine).keys()].sort().map(str));
        if (object.kind === "module")
            return list([...object.attributes.keys()].sort().map(str));
        return machine.unknown("dir(...) of an object is not followed", site, "dir");
    }),
    ...["exec", "eval", "compile", "__import__"].map((name) => reflection_defined(name, (machine, args, site) => {
        if (name === "__import__" && args[0]?.kind === "str")
            return machine.modules.load(args[0].value, site);
        const reason = { message: `${name}(...) runs code that is not followed`, place: site.place };
        if (name !== "compile") {
            machine.ranUnknown(reason);
            machine.escape([...variables(machine).values(), ...machine.module.attributes.values()], reason);
            machine.modules.markOpen(machine.module, reason, undefined);
        }
        return new Unknown(reason, name);
    })),
    reflection_defined("open", (machine, args, site, keywords) => openFile(machine, args[0] ?? keywords.get("file"), args[1] ?? keywords.get("mode"), site)),
    reflection_defined("breakpoint", () => NONE),
    reflection_defined("help", () => NONE),
    reflection_defined("exit", (machine, _a, site) => machine.raise("SystemExit", "", site)),
    reflection_defined("quit", (machine, _a, site) => machine.raise("SystemExit", "", site)),
    ["__debug__", bool(true)],
];

;// CONCATENATED MODULE: ./build/src/python/builtins/set.js
/** `set` and `frozenset`. */







function toSet(value, { machine, site }) {
    if (value.kind === "set")
        return value;
    const made = new SetValue();
    const { items, open } = partialItems(machine, value, site);
    for (const item of items) {
        checkHashable(machine, item, site);
        machine.addToSet(made, item);
    }
    if (open)
        made.open ??= open;
    return made;
}
function combining(operator) {
    return (self, call) => {
        let made = self;
        if (call.args.length === 0)
            return copy(self);
        for (const argument of call.args)
            made = setOperation(operator, made, toSet(argument, call));
        return made;
    };
}
function updating(operator) {
    return (self, call) => {
        call.machine.touch(self);
        for (const argument of call.args) {
            const made = setOperation(operator, self, toSet(argument, call));
            self.entries.clear();
            for (const [key, value] of made.entries)
                self.entries.set(key, value);
            if (made.open)
                self.open = made.open;
        }
        return NONE;
    };
}
function copy(self) {
    const made = new SetValue();
    for (const [key, value] of self.entries)
        made.entries.set(key, value);
    made.frozen = self.frozen;
    if (self.open)
        made.open = self.open;
    return made;
}
const set_within = (a, b) => a.open || b.open ? new Unknown((a.open ?? b.open)) : bool([...a.entries.keys()].every((key) => b.entries.has(key)));
function installSet() {
    for (const type of [types.set, types.frozenset]) {
        const frozen = type === types.frozenset;
        installNew(type, (call) => {
            const made = call.args[0] ? copy(toSet(call.args[0], call)) : new SetValue();
            made.frozen = frozen;
            return call.machine.carry(made, call.args);
        });
        install(type, "set", {
            union: combining("|"),
            intersection: combining("&"),
            difference: combining("-"),
            symmetric_difference: combining("^"),
            issubset: (self, call) => set_within(self, toSet(call.args[0], call)),
            issuperset: (self, call) => set_within(toSet(call.args[0], call), self),
            isdisjoint: (self, call) => {
                const other = toSet(call.args[0], call);
                const open = self.open ?? other.open;
                return open ? new Unknown(open) : bool(![...self.entries.keys()].some((key) => other.entries.has(key)));
            },
            copy,
            __len__: (self) => (self.open ? new Unknown(self.open) : native_int(self.entries.size)),
        });
    }
    install(types.set, "set", {
        add: (self, { machine, args, site }) => {
            checkHashable(machine, args[0], site);
            machine.touch(self);
            machine.addToSet(self, args[0]);
            return NONE;
        },
        update: updating("|"),
        intersection_update: updating("&"),
        difference_update: updating("-"),
        symmetric_difference_update: updating("^"),
        discard: (self, { machine, args }) => {
            machine.touch(self);
            const item = args[0];
            const uncertain = item.kind === "unknown" ? item : ownEquality(item);
            if (uncertain)
                self.open ??= uncertain.reason;
            else
                self.entries.delete(keyOf(item));
            return NONE;
        },
        remove: (self, { machine, args, site }) => {
            machine.touch(self);
            const item = args[0];
            const uncertain = item.kind === "unknown" ? item : ownEquality(item);
            if (uncertain)
                self.open ??= uncertain.reason;
            else if (!self.entries.delete(keyOf(item)) && !self.open) {
                const shown = machine.text(item, site);
                machine.raiseWith("KeyError", item, shown.kind === "str" ? shown.value : "?", site);
            }
            return NONE;
        },
        pop: (self, { machine, site }) => {
            machine.touch(self);
            if (self.entries.size === 1 && !self.open) {
                const [key, item] = [...self.entries][0];
                self.entries.delete(key);
                return item;
            }
            if (self.entries.size === 0 && !self.open)
                return machine.raise("KeyError", "pop from an empty set", site);
            const unknown = machine.unknown("the order of a set is not defined", site);
            self.open ??= unknown.reason;
            return unknown;
        },
        clear: (self, { machine }) => {
            machine.touch(self);
            self.entries.clear();
            delete self.open;
            return NONE;
        },
    });
}

;// CONCATENATED MODULE: ./build/src/python/builtins/str.js
/** `str`. */









// biome-ignore lint/suspicious/noControlCharactersInRegex: str.split() takes the separators of ASCII for spaces
const SPACE = /[\s\x1c-\x1f\x85]+/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: str.splitlines() takes the separators of ASCII for ends of lines
const LINES = /[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const LINE_END = /(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])$/;
function strip(value, characters, left, right) {
    const points = [...value];
    const drop = (character) => characters === undefined ? SPACE.test(character) : characters.includes(character);
    let start = 0;
    let end = points.length;
    if (left)
        while (start < end && drop(points[start]))
            start++;
    if (right)
        while (end > start && drop(points[end - 1]))
            end--;
    return points.slice(start, end).join("");
}
function stripper(left, right) {
    return (self, { args, site }) => {
        const given = args[0];
        const characters = given && given.kind !== "none" ? textOf(given, site) : undefined;
        return characters instanceof Unknown ? characters : str(strip(self.value, characters, left, right));
    };
}
/** Needs only strings: unknown arguments give an unknown result. */
function onTexts(body) {
    return (self, call) => {
        const texts = [];
        for (const argument of call.args) {
            const plain = plainOf(argument);
            if (plain.kind === "unknown")
                return new Unknown(plain.reason);
            if (plain.kind === "str")
                texts.push(plain.value);
        }
        return body(self.value, texts, call);
    };
}
function testing(pattern) {
    return (self) => bool(self.value.length > 0 && pattern.test(self.value));
}
function str_split(self, call, fromRight) {
    const { args, keywords, site } = call;
    const separator = args[0] ?? keywords.get("sep");
    const limitGiven = args[1] ?? keywords.get("maxsplit");
    const limit = limitGiven ? numberOf(limitGiven, site) : -1;
    if (limit instanceof Unknown)
        return limit;
    let parts;
    if (!separator || separator.kind === "none") {
        const trimmed = strip(self.value, undefined, true, true);
        parts = trimmed === "" ? [] : trimmed.split(SPACE);
        if (limit >= 0 && parts.length > limit + 1) {
            if (fromRight) {
                let rest = strip(self.value, undefined, false, true);
                const tail = [];
                for (let i = 0; i < limit; i++) {
                    const word = /[^\s]+$/u.exec(rest)[0];
                    tail.unshift(word);
                    rest = strip(rest.slice(0, rest.length - word.length), undefined, false, true);
                }
                parts = [strip(rest, undefined, false, true), ...tail];
            }
            else {
                let rest = strip(self.value, undefined, true, false);
                const head = [];
                for (let i = 0; i < limit; i++) {
                    const word = /^[^\s]+/u.exec(rest)[0];
                    head.push(word);
                    rest = strip(rest.slice(word.length), undefined, true, false);
                }
                parts = [...head, rest];
            }
        }
    }
    else {
        const mark = textOf(separator, site, "separator");
        if (mark instanceof Unknown)
            return mark;
        if (mark === "")
            return site.runtime.raise("ValueError", "empty separator", site);
        parts = self.value.split(mark);
        if (limit >= 0 && parts.length > limit + 1)
            parts = fromRight
                ? [parts.slice(0, parts.length - limit).join(mark), ...parts.slice(parts.length - limit)]
                : [...parts.slice(0, limit), parts.slice(limit).join(mark)];
    }
    return list(parts.map(str));
}
/** `find` and its kin: the index in code units is the one in characters, outside of rare characters. */
function finder(last, must) {
    return (self, { machine, args, site }) => {
        const sought = textOf(args[0], site);
        if (sought instanceof Unknown)
            return sought;
        const bounds = sliceBounds(machine, { start: args[1], stop: args[2], step: undefined }, self.value.length, site);
        if (bounds instanceof Unknown)
            return bounds;
        const within = self.value.slice(bounds.start, bounds.stop);
        const at = bounds.start > bounds.stop ? -1 : last ? within.lastIndexOf(sought) : within.indexOf(sought);
        if (at < 0)
            return must ? site.runtime.raise("ValueError", "substring not found", site) : native_int(-1);
        return native_int(at + bounds.start);
    };
}
function affix(test) {
    return (self, { machine, args, site }) => {
        const given = plainOf(args[0]);
        const options = given.kind === "tuple" ? given.items : [given];
        const bounds = sliceBounds(machine, { start: args[1], stop: args[2], step: undefined }, self.value.length, site);
        if (bounds instanceof Unknown)
            return bounds;
        const value = self.value.slice(bounds.start, bounds.stop);
        let unknown;
        for (const option of options) {
            const part = textOf(option, site);
            if (part instanceof Unknown)
                unknown ??= part;
            else if (test(value, part))
                return bool(true);
        }
        return unknown ?? bool(false);
    };
}
function padding(left, right) {
    return (self, { machine, args, site }) => {
        const width = numberOf(args[0], site);
        if (width instanceof Unknown)
            return width;
        if (width > budget/* MAX_TEXT */.lG)
            return machine.unknown("the text is too large to follow", site);
        const fill = args[1] ? textOf(args[1], site) : " ";
        if (fill instanceof Unknown)
            return fill;
        const missing = Math.max(0, width - [...self.value].length);
        const before = left && right ? (missing >> 1) + (missing & width & 1) : left ? missing : 0;
        return str(fill.repeat(before) + self.value + fill.repeat(right ? missing - before : 0));
    };
}
const title = (value) => value.replace(/\p{L}+/gu, (word) => word[0].toUpperCase() + word.slice(1).toLowerCase());
function installStr() {
    installNew(types.str, ({ machine, args, keywords, site }) => {
        const value = args[0] ?? keywords.get("object");
        if (!value)
            return str("");
        if (value.kind === "bytes" && (args[1] || keywords.has("encoding")))
            return str(Buffer.from(value.value).toString("utf8"));
        return repr_text(machine, value, site);
    });
    install(types.str, "str", {
        upper: (self) => str(self.value.toUpperCase()),
        lower: (self) => str(self.value.toLowerCase()),
        casefold: (self) => str(self.value.toLowerCase().replaceAll("ß", "ss")),
        capitalize: (self) => str(self.value.slice(0, 1).toUpperCase() + self.value.slice(1).toLowerCase()),
        title: (self) => str(title(self.value)),
        swapcase: (self) => str([...self.value].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join("")),
        strip: stripper(true, true),
        lstrip: stripper(true, false),
        rstrip: stripper(false, true),
        split: (self, call) => str_split(self, call, false),
        rsplit: (self, call) => str_split(self, call, true),
        splitlines: (self, { args, keywords }) => {
            const keep = args[0] ?? keywords.get("keepends");
            const parts = self.value.match(LINES) ?? [];
            const lines = parts.filter((part, i) => part !== "" || i < parts.length - 1);
            const keepEnds = keep?.kind === "bool" && keep.value;
            return list(lines.map((line) => str(keepEnds ? line : line.replace(LINE_END, ""))));
        },
        join: (self, { machine, args, site }) => {
            const all = iteration_items(machine, args[0], site);
            if (all instanceof Unknown)
                return all;
            const unknown = firstUnknown(all);
            if (unknown)
                return unknown;
            const parts = [];
            let size = 0;
            for (const [i, item] of all.entries()) {
                const plain = plainOf(item);
                if (plain.kind !== "str")
                    return machine.raise("TypeError", `sequence item ${i}: expected str instance, ${typeOf(item).name} found`, site);
                parts.push(plain.value);
                size += plain.value.length + self.value.length;
                if (size > budget/* MAX_TEXT */.lG)
                    return machine.unknown("the text is too large to follow", site);
            }
            return machine.carry(str(parts.join(self.value)), all);
        },
        replace: (self, { machine, args, keywords, site }) => {
            const old = textOf(args[0], site);
            const fresh = textOf(args[1], site);
            if (old instanceof Unknown)
                return old;
            if (fresh instanceof Unknown)
                return fresh;
            const count = args[2] ?? keywords.get("count");
            const limit = count ? numberOf(count, site) : -1;
            if (limit instanceof Unknown)
                return limit;
            const parts = old === "" ? ["", ...self.value, ""] : self.value.split(old);
            if (self.value.length + parts.length * fresh.length > budget/* MAX_TEXT */.lG)
                return machine.unknown("the text is too large to follow", site);
            if (limit < 0 || limit >= parts.length - 1)
                return str(parts.join(fresh));
            return str(parts.slice(0, limit + 1).join(fresh) + old + parts.slice(limit + 1).join(old));
        },
        startswith: affix((value, part) => value.startsWith(part)),
        endswith: affix((value, part) => value.endsWith(part)),
        removeprefix: onTexts((self, [part = ""]) => str(self.startsWith(part) ? self.slice(part.length) : self)),
        removesuffix: onTexts((self, [part = ""]) => str(part !== "" && self.endsWith(part) ? self.slice(0, -part.length) : self)),
        find: finder(false, false),
        rfind: finder(true, false),
        index: finder(false, true),
        rindex: finder(true, true),
        count: onTexts((self, [part = ""]) => native_int(part === "" ? self.length + 1 : self.split(part).length - 1)),
        partition: onTexts((self, [part = ""]) => {
            const at = self.indexOf(part);
            return native_tuple((at < 0 ? [self, "", ""] : [self.slice(0, at), part, self.slice(at + part.length)]).map(str));
        }),
        rpartition: onTexts((self, [part = ""]) => {
            const at = self.lastIndexOf(part);
            return native_tuple((at < 0 ? ["", "", self] : [self.slice(0, at), part, self.slice(at + part.length)]).map(str));
        }),
        ljust: padding(false, true),
        rjust: padding(true, false),
        center: padding(true, true),
        zfill: (self, { machine, args, site }) => {
            const width = numberOf(args[0], site);
            if (width instanceof Unknown)
                return width;
            if (width > budget/* MAX_TEXT */.lG)
                return machine.unknown("the text is too large to follow", site);
            const sign = /^[-+]/.test(self.value) ? self.value[0] : "";
            return str(sign + self.value.slice(sign.length).padStart(width - sign.length, "0"));
        },
        format: (self, { machine, args, keywords, open, site }) => machine.carry(formatMethod(machine, self.value, { positional: args, keywords, places: new Map(), ...(open && { open }) }, site), [...args, ...keywords.values()]),
        format_map: (self, { machine, args, site }) => {
            const map = args[0];
            if (map.kind !== "dict")
                return machine.unknown("format_map of something that is no dict", site);
            const keywords = new Map();
            for (const { key, value } of map.entries.values())
                if (key.kind === "str")
                    keywords.set(key.value, value);
            return formatMethod(machine, self.value, { positional: [], keywords, places: new Map(), ...(map.open && { open: map.open }) }, site);
        },
        encode: (self) => new BytesValue(Buffer.from(self.value, "utf8")),
        expandtabs: (self, { args, site }) => {
            const size = args[0] ? numberOf(args[0], site) : 8;
            if (size instanceof Unknown)
                return size;
            return str(self.value.replace(/([^\t\n]*)\t/g, (_, before) => before + " ".repeat(size - (before.length % size))));
        },
        isdigit: testing(/^\p{Nd}+$/u),
        isdecimal: testing(/^\p{Nd}+$/u),
        isnumeric: testing(/^\p{N}+$/u),
        isalpha: testing(/^\p{L}+$/u),
        isalnum: testing(/^[\p{L}\p{N}]+$/u),
        isspace: testing(/^\s+$/u),
        isascii: (self) => bool([...self.value].every((character) => character.codePointAt(0) < 128)),
        isidentifier: testing(/^[\p{L}_][\p{L}\p{N}_]*$/u),
        isprintable: (self) => bool(!/[\p{C}\p{Zl}\p{Zp}]/u.test(self.value)),
        isupper: (self) => bool(self.value !== self.value.toLowerCase() && self.value === self.value.toUpperCase()),
        islower: (self) => bool(self.value !== self.value.toUpperCase() && self.value === self.value.toLowerCase()),
        istitle: (self) => bool(/\p{L}/u.test(self.value) && self.value === title(self.value)),
        translate: (self, { machine, args, site }) => translate(self.value, args[0], machine, site),
        __len__: (self) => native_int([...self.value].length),
        __hash__: (_, { machine, site }) => machine.unknown("hashes differ from run to run", site),
    });
    types.str.attributes.set("maketrans", staticmethod("maketrans", (args) => {
        const [from, to, gone] = args.positional;
        if (from?.kind === "dict") {
            return dict([...from.entries.values()].map(({ key, value }) => [key.kind === "str" ? native_int(key.value.codePointAt(0)) : key, value]));
        }
        const pairs = from?.kind === "str" && to?.kind === "str"
            ? [...from.value].map((c, i) => [c, [...to.value][i]])
            : [];
        const entries = pairs.map(([a, b]) => [native_int(a.codePointAt(0)), str(b)]);
        if (gone?.kind === "str")
            for (const c of gone.value)
                entries.push([native_int(c.codePointAt(0)), NONE]);
        return dict(entries);
    }));
}
function translate(value, table, machine, site) {
    if (table.kind !== "dict")
        return machine.unknown("translate with something that is no dict", site);
    let made = "";
    for (const character of value) {
        const found = dictGet(table, native_int(character.codePointAt(0)));
        if (!found)
            made += character;
        else if (found.kind === "str")
            made += found.value;
        else if (found.kind === "int")
            made += String.fromCodePoint(Number(found.value));
        else if (found.kind !== "none")
            return machine.unknown("translate with something unknown", site);
    }
    return str(made);
}

;// CONCATENATED MODULE: ./build/src/python/builtins/index.js
/** The names that are always there. */













const NOT_IMPLEMENTED = new InstanceValue(makeClass("NotImplementedType", "builtins", []));
let table;
/** Built-in names. Made on first use, when all modules of this circle are there. */
function builtins() {
    table ??= make();
    return table;
}
function make() {
    installObject();
    installNumbers();
    installStr();
    installList();
    installContainers();
    installDict();
    installSet();
    return new Map([
        ...exceptions,
        ...functions,
        ...reflection,
        ["NotImplemented", NOT_IMPLEMENTED],
        ...[
            "object",
            "type",
            "int",
            "bool",
            "float",
            "complex",
            "str",
            "bytes",
            "bytearray",
            "list",
            "tuple",
            "dict",
            "set",
            "frozenset",
            "range",
            "slice",
            "property",
            "classmethod",
            "staticmethod",
            "super",
        ].map((name) => [name, types[name]]),
    ]);
}

;// CONCATENATED MODULE: ./build/src/python/naming.js
/** Reading and binding names; targets of assignments. */








function lookupName(machine, name, node) {
    const { frame } = machine;
    let scope = frame.scope;
    if (!scope.info?.globals.has(name)) {
        for (; scope; scope = scope.parent) {
            const value = scope.variables.get(name);
            if (value) {
                machine.noteRead(scope.variables, name);
                return value;
            }
            if (scope.info?.locals.has(name))
                return machine.raise("UnboundLocalError", `cannot access local variable '${name}' where it is not associated with a value`, machine.site(node));
        }
    }
    else {
        const value = frame.module.attributes.get(name);
        if (value) {
            machine.noteRead(frame.module.attributes, name);
            return value;
        }
    }
    const builtin = builtins().get(name);
    if (builtin)
        return builtin;
    const open = machine.modules.openReason(frame.module);
    if (open)
        return new Unknown(open, open.origin && `${open.origin}.${name}`);
    return machine.raise("NameError", `name '${name}' is not defined`, machine.site(node));
}
/** The variables in which the running code binds a name. */
function variablesFor(machine, name) {
    let { scope } = machine.frame;
    while (scope.flavour === "comprehension" && scope.parent)
        scope = scope.parent;
    if (scope.info?.globals.has(name))
        return machine.module.attributes;
    if (scope.info?.nonlocals.has(name))
        for (let outer = scope.parent; outer; outer = outer.parent)
            if (outer.variables.has(name))
                return outer.variables;
    return scope.variables;
}
function setName(machine, name, value) {
    machine.assign(variablesFor(machine, name), name, value);
}
function assignTarget(machine, target, value) {
    switch (target.nodeType) {
        case syntax/* Kind */.b8.Name: {
            const { scope } = machine.frame;
            // The variable of a comprehension is its own; only `:=` inside one binds outside.
            if (scope.flavour === "comprehension")
                machine.assign(scope.variables, target.d.value, value);
            else
                setName(machine, target.d.value, value);
            return;
        }
        case syntax/* Kind */.b8.TypeAnnotation:
            declare(machine, target.d.valueExpr, target.d.annotation);
            assignTarget(machine, target.d.valueExpr, value);
            return;
        case syntax/* Kind */.b8.Tuple:
        case syntax/* Kind */.b8.List:
            unpack(machine, target.d.items, value, target);
            return;
        case syntax/* Kind */.b8.MemberAccess:
            setAttribute(machine, expressions_evaluate(machine, target.d.leftExpr), target.d.member.d.value, value, machine.site(target));
            return;
        case syntax/* Kind */.b8.Index:
            setItem(machine, expressions_evaluate(machine, target.d.leftExpr), indexKey(machine, target), value, machine.site(target));
            return;
        case syntax/* Kind */.b8.Unpack:
            assignTarget(machine, target.d.expr, value);
            return;
        default:
            machine.raise("SyntaxError", "cannot assign to this expression", machine.site(target));
    }
}
/** `name: annotation` in a class body: the order of fields. */
function declare(machine, target, annotation) {
    const { annotations } = machine.frame.scope;
    if (annotations && target.nodeType === syntax/* Kind */.b8.Name)
        annotations.set(target.d.value, annotation);
}
function unpack(machine, targets, value, node) {
    const site = machine.site(node);
    const all = iteration_items(machine, value, site);
    if (all instanceof Unknown) {
        for (const target of targets)
            assignTarget(machine, target, withConditions(new Unknown(all.reason, all.origin && `${all.origin}[]`), all));
        return;
    }
    const star = targets.findIndex((target) => target.nodeType === syntax/* Kind */.b8.Unpack);
    const fail = (message) => machine.raise("ValueError", message, site);
    if (star < 0) {
        if (all.length < targets.length)
            fail(`not enough values to unpack (expected ${targets.length}, got ${all.length})`);
        if (all.length > targets.length)
            fail(`too many values to unpack (expected ${targets.length})`);
        for (const [i, target] of targets.entries())
            assignTarget(machine, target, withMarks(all[i], value));
        return;
    }
    const after = targets.length - star - 1;
    if (all.length < star + after)
        fail(`not enough values to unpack (expected at least ${star + after}, got ${all.length})`);
    for (let i = 0; i < star; i++)
        assignTarget(machine, targets[i], withMarks(all[i], value));
    assignTarget(machine, targets[star], list(all.slice(star, all.length - after)));
    for (let i = 0; i < after; i++)
        assignTarget(machine, targets[star + 1 + i], withMarks(all[all.length - after + i], value));
}
function withMarks(value, source) {
    if (!source.conditions)
        return value;
    return value.kind === "class" || value.kind === "function" || value.kind === "module" || value.kind === "native"
        ? value
        : withConditions(value, source);
}
function deleteTarget(machine, target) {
    switch (target.nodeType) {
        case syntax/* Kind */.b8.Name: {
            const variables = variablesFor(machine, target.d.value);
            if (!variables.has(target.d.value))
                machine.raise("NameError", `name '${target.d.value}' is not defined`, machine.site(target));
            machine.unassign(variables, target.d.value);
            return;
        }
        case syntax/* Kind */.b8.MemberAccess:
            deleteAttribute(machine, expressions_evaluate(machine, target.d.leftExpr), target.d.member.d.value, machine.site(target));
            return;
        case syntax/* Kind */.b8.Index:
            deleteItem(machine, expressions_evaluate(machine, target.d.leftExpr), indexKey(machine, target), machine.site(target));
            return;
        case syntax/* Kind */.b8.Tuple:
        case syntax/* Kind */.b8.List:
            for (const item of target.d.items)
                deleteTarget(machine, item);
    }
}

;// CONCATENATED MODULE: ./build/src/python/scope.js

/** Variables of a module, function, class body or comprehension. */
class PyScope {
    variables;
    parent;
    module;
    flavour;
    /** For functions: which names are its own. */
    info;
    /** For class bodies: the class in the making. */
    owner;
    /** For class bodies: annotated names in order. */
    annotations;
    constructor(flavour, module, parent, variables = new Map()) {
        this.flavour = flavour;
        this.module = module;
        this.parent = parent;
        this.variables = variables;
    }
}
/** One level of the call stack. */
class Frame {
    func;
    scope;
    module;
    file;
    /** The call. */
    site;
    /** What `return` gave. */
    result = NONE;
    /** Paths that left early under an unknown condition. */
    exits = [];
    /** The exception that an `except` clause is handling: what a bare `raise` raises. */
    handling;
    /** First argument, for `super()` without arguments. */
    self;
    /** Length of `Machine.maybe` at the call. */
    maybeBefore = 0;
    constructor(func, scope, file, site) {
        this.func = func;
        this.scope = scope;
        this.module = scope.module;
        this.file = file;
        this.site = site;
    }
    get calledAt() {
        return this.site.place;
    }
}

;// CONCATENATED MODULE: ./build/src/python/comprehensions.js
/** Comprehensions and generator expressions. */










function comprehension(machine, node, kind) {
    const first = node.d.forIfNodes[0];
    if (first.nodeType !== syntax/* Kind */.b8.ComprehensionFor)
        return machine.raise("SyntaxError", "invalid syntax", machine.site(node));
    const outermost = expressions_evaluate(machine, first.d.iterableExpr);
    const outer = machine.frame;
    let around = outer.scope;
    while (around.flavour === "class" && around.parent)
        around = around.parent;
    const scope = new PyScope("comprehension", outer.module, around);
    // A frame of its own, so that a generator can be resumed anywhere.
    const frame = new Frame(outer.func, scope, outer.file, outer.site);
    frame.self = outer.self;
    const walk = { machine, node, frame, open: undefined, conditions: [] };
    const items = steps(walk, 0, outermost);
    if (kind === "generator") {
        const made = lazily(() => {
            const next = inFrame(walk, () => items.next());
            if (walk.open)
                made.open ??= walk.open;
            if (next.done)
                return undefined;
            return next.value.value;
        });
        if (outermost.conditions)
            made.conditions = outermost.conditions;
        return made;
    }
    const list = new ListValue([]);
    const dict = new DictValue();
    const site = machine.site(node);
    for (;;) {
        const next = inFrame(walk, () => items.next());
        if (next.done)
            break;
        const { key, value } = next.value;
        if (key === undefined)
            list.items.push(value);
        else if (key.kind === "unknown") {
            dict.open ??= key.reason;
            dict.entries.set(key, { key, value });
        }
        else {
            checkHashable(machine, key, site);
            machine.setEntry(dict, key, value);
        }
    }
    const made = kind === "dict" ? dict : list;
    if (walk.open)
        made.open ??= walk.open;
    for (const condition of walk.conditions)
        machine.mark(made, condition);
    if (kind !== "set")
        return made;
    const set = new SetValue();
    for (const item of list.items) {
        checkHashable(machine, item, site);
        machine.addToSet(set, item);
    }
    if (list.open)
        set.open ??= list.open;
    if (made.conditions)
        set.conditions = made.conditions;
    return set;
}
function inFrame(walk, run) {
    const { machine, frame } = walk;
    machine.enter(frame);
    try {
        return run();
    }
    finally {
        machine.leave();
    }
}
function* steps(walk, index, given) {
    const { machine, node } = walk;
    const part = node.d.forIfNodes[index];
    machine.step();
    if (!part) {
        yield result(walk);
        return;
    }
    if (part.nodeType === syntax/* Kind */.b8.ComprehensionIf) {
        const test = expressions_evaluate(machine, part.d.testExpr);
        const known = operators_truth(machine, test, machine.site(part.d.testExpr));
        if (known instanceof Unknown) {
            walk.open ??= known.reason;
            yield* comprehensions_uncertainly(walk, index + 1, known.reason);
            return;
        }
        if (test.conditions)
            walk.conditions.push(...test.conditions);
        if (known)
            yield* steps(walk, index + 1);
        return;
    }
    const iterable = given ?? expressions_evaluate(machine, part.d.iterableExpr);
    if (iterable.conditions)
        walk.conditions.push(...iterable.conditions);
    const from = source(machine, iterable, machine.site(part.d.iterableExpr));
    if (from instanceof Unknown) {
        walk.open ??= from.reason;
        assignTarget(machine, part.d.targetExpr, new Unknown(from.reason, from.origin && `${from.origin}[]`));
        yield* comprehensions_uncertainly(walk, index + 1, from.reason);
        return;
    }
    for (let item = from.next(); item !== undefined; item = from.next()) {
        const open = from.open();
        assignTarget(machine, part.d.targetExpr, iterable.conditions ? carried(machine, item, iterable) : item);
        if (open) {
            walk.open ??= open;
            yield* comprehensions_uncertainly(walk, index + 1, open);
        }
        else
            yield* steps(walk, index + 1);
    }
    const open = from.open();
    if (open) {
        walk.open ??= open;
        assignTarget(machine, part.d.targetExpr, new Unknown(open));
        yield* comprehensions_uncertainly(walk, index + 1, open);
    }
}
/** The rest for an item that may not be there: evaluated as "maybe", all at once. */
function* comprehensions_uncertainly(walk, index, reason) {
    const found = [];
    let repeats = false;
    split(walk.machine, reason, [
        () => {
            for (const item of steps(walk, index))
                found.push(item);
            repeats = walk.machine.changesItsGround(bindingsOf(walk.node));
            return NORMAL;
        },
        () => NORMAL,
    ]);
    if (repeats)
        walk.machine.maybe.push({ ...reason });
    yield* found;
}
function result({ machine, node }) {
    const { expr } = node.d;
    if (expr.nodeType === syntax/* Kind */.b8.DictionaryKeyEntry) {
        const key = expressions_evaluate(machine, expr.d.keyExpr);
        return { key, value: expressions_evaluate(machine, expr.d.valueExpr) };
    }
    if (expr.nodeType === syntax/* Kind */.b8.DictionaryExpandEntry)
        return { key: undefined, value: machine.unknown("`**` in a comprehension is not followed", machine.site(expr)) };
    return { key: undefined, value: expressions_evaluate(machine, expr) };
}

;// CONCATENATED MODULE: ./build/src/python/literals.js


const literals_known = new WeakMap();
/** The value of a string or bytes literal; undefined when it names characters (`\N{...}`). */
function stringLiteral(node, file) {
    if (literals_known.has(node))
        return literals_known.get(node);
    const { token } = node.d;
    const value = unescapeText(body(token, file.text), token.flags);
    let made;
    if (value !== undefined) {
        if (token.flags & syntax/* StringFlag */.oO.Bytes)
            made = new BytesValue(Buffer.from(value, "latin1"));
        else {
            made = new StrValue(value);
            made.place = { file, start: node.start, end: node.start + node.length };
        }
    }
    literals_known.set(node, made);
    return made;
}
function body(token, source) {
    const start = token.start + token.prefixLength + token.quoteMarkLength;
    const end = token.start + token.length - (token.flags & syntax/* StringFlag */.oO.Unterminated ? 0 : token.quoteMarkLength);
    return source.slice(start, end);
}
const SIMPLE = {
    "\\": "\\",
    "'": "'",
    '"': '"',
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\n": "",
};
/** Undefined when a character is given by its name. */
function unescapeText(raw, flags) {
    const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
    if (flags & syntax/* StringFlag */.oO.Raw || !text.includes("\\"))
        return text;
    const isBytes = (flags & syntax/* StringFlag */.oO.Bytes) !== 0;
    let named = false;
    const made = text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(N\{[^}]*\})|([\s\S]))/g, (whole, octal, hex, short, long, name, other) => {
        if (octal)
            return String.fromCharCode(Number.parseInt(octal, 8) & (isBytes ? 255 : 511));
        if (hex)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (isBytes && (short ?? long ?? name))
            return whole;
        if (short)
            return String.fromCharCode(Number.parseInt(short, 16));
        if (long) {
            const code = Number.parseInt(long, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        }
        if (name) {
            named = true;
            return whole;
        }
        return SIMPLE[other] ?? whole;
    });
    return named ? undefined : made;
}
const pieces = new WeakMap();
/** Cuts an f-string into its pieces; undefined when it names characters or is malformed. */
function formatPieces(node, file) {
    if (pieces.has(node))
        return pieces.get(node);
    const made = new Cutter(node, file.text).cut();
    pieces.set(node, made);
    return made;
}
class Cutter {
    #source;
    #expressions;
    #flags;
    #end;
    #at;
    constructor(node, source) {
        const { token } = node.d;
        this.#source = source;
        this.#flags = token.flags;
        this.#at = token.start + token.prefixLength + token.quoteMarkLength;
        this.#end = node.start + node.length - token.quoteMarkLength;
        this.#expressions = [...node.d.fieldExprs, ...node.d.formatExprs].sort((a, b) => a.start - b.start);
    }
    cut() {
        try {
            return this.#sequence(false);
        }
        catch {
            return undefined;
        }
    }
    #sequence(inSpec) {
        const found = [];
        let start = this.#at;
        let text = "";
        const flush = () => {
            const raw = this.#source.slice(start, this.#at);
            const made = unescapeText(raw, this.#flags);
            if (made === undefined)
                throw new Error("a character is given by its name");
            text += made;
        };
        while (this.#at < this.#end) {
            const character = this.#source[this.#at];
            if (character === "\\" && !(this.#flags & syntax/* StringFlag */.oO.Raw) && !inSpec) {
                if (this.#source.startsWith("\\N{", this.#at))
                    throw new Error("a character is given by its name");
                this.#at += this.#source[this.#at + 1] === "{" || this.#source[this.#at + 1] === "}" ? 1 : 2;
                continue;
            }
            if (character !== "{" && character !== "}") {
                this.#at++;
                continue;
            }
            if (!inSpec && this.#source[this.#at + 1] === character) {
                this.#at++;
                flush();
                this.#at++;
                start = this.#at;
                continue;
            }
            flush();
            if (character === "}") {
                start = this.#at;
                break;
            }
            if (text)
                found.push(text);
            text = "";
            found.push(this.#field());
            start = this.#at;
        }
        if (this.#at >= this.#end)
            flush();
        if (text)
            found.push(text);
        return found;
    }
    #field() {
        const open = this.#at + 1;
        let expression;
        do
            expression = this.#expressions.shift();
        while (expression && expression.start < open);
        if (!expression)
            throw new Error("an expression is missing");
        this.#at = expression.start + expression.length;
        while (/[\s),]/.test(this.#source[this.#at] ?? "}"))
            this.#at++;
        // A parenthesised or commented expression: everything up to the field's next mark belongs to it.
        let shown;
        if (this.#source[this.#at] === "=" && this.#source[this.#at + 1] !== "=") {
            this.#at++;
            while (/\s/.test(this.#source[this.#at] ?? "}"))
                this.#at++;
            shown = this.#source.slice(open, this.#at);
        }
        let conversion;
        if (this.#source[this.#at] === "!") {
            conversion = this.#source[this.#at + 1];
            this.#at += 2;
            while (/\s/.test(this.#source[this.#at] ?? "}"))
                this.#at++;
        }
        let spec = [];
        if (this.#source[this.#at] === ":") {
            this.#at++;
            spec = this.#sequence(true);
        }
        if (this.#source[this.#at] !== "}")
            throw new Error("a closing brace is missing");
        this.#at++;
        return { expression, shown, conversion, spec };
    }
}

;// CONCATENATED MODULE: ./build/src/python/expressions.js
/** Expressions to values. */















const ELLIPSIS = new EllipsisValue();
const SYMBOLS = new Map([
    [syntax/* Operator */.XP.Add, "+"],
    [syntax/* Operator */.XP.Subtract, "-"],
    [syntax/* Operator */.XP.Multiply, "*"],
    [syntax/* Operator */.XP.Divide, "/"],
    [syntax/* Operator */.XP.FloorDivide, "//"],
    [syntax/* Operator */.XP.Mod, "%"],
    [syntax/* Operator */.XP.Power, "**"],
    [syntax/* Operator */.XP.MatrixMultiply, "@"],
    [syntax/* Operator */.XP.LeftShift, "<<"],
    [syntax/* Operator */.XP.RightShift, ">>"],
    [syntax/* Operator */.XP.BitwiseAnd, "&"],
    [syntax/* Operator */.XP.BitwiseOr, "|"],
    [syntax/* Operator */.XP.BitwiseXor, "^"],
    [syntax/* Operator */.XP.Equals, "=="],
    [syntax/* Operator */.XP.NotEquals, "!="],
    [syntax/* Operator */.XP.LessOrGreaterThan, "!="],
    [syntax/* Operator */.XP.LessThan, "<"],
    [syntax/* Operator */.XP.LessThanOrEqual, "<="],
    [syntax/* Operator */.XP.GreaterThan, ">"],
    [syntax/* Operator */.XP.GreaterThanOrEqual, ">="],
    [syntax/* Operator */.XP.In, "in"],
    [syntax/* Operator */.XP.NotIn, "not in"],
    [syntax/* Operator */.XP.Is, "is"],
    [syntax/* Operator */.XP.IsNot, "is not"],
]);
const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "is not"]);
const numbers = new WeakMap();
function expressions_evaluate(machine, node) {
    const value = evaluated(machine, node);
    // Much that is done to what is not known gives it back: a module is only what its own name stands for.
    return value.kind === "unknown" && value.isModule && node.nodeType !== syntax/* Kind */.b8.Name ? value.asResult() : value;
}
function evaluated(machine, node) {
    switch (node.nodeType) {
        case syntax/* Kind */.b8.Name:
            return lookupName(machine, node.d.value, node);
        case syntax/* Kind */.b8.StringList:
            return strings(machine, node);
        case syntax/* Kind */.b8.MemberAccess: {
            const object = expressions_evaluate(machine, node.d.leftExpr);
            return getAttribute(machine, object, node.d.member.d.value, machine.site(node));
        }
        case syntax/* Kind */.b8.Call:
            return evaluateCall(machine, node);
        case syntax/* Kind */.b8.Constant:
            switch (node.d.constType) {
                case syntax/* Keyword */.io.True:
                    return TRUE;
                case syntax/* Keyword */.io.False:
                    return FALSE;
                case syntax/* Keyword */.io.Debug:
                    return TRUE;
                default:
                    return NONE;
            }
        case syntax/* Kind */.b8.Number: {
            let value = numbers.get(node);
            if (!value) {
                const { d } = node;
                if (d.isImaginary)
                    return machine.unknown("complex numbers are not followed", machine.site(node));
                value = d.isInteger ? new IntValue(BigInt(d.value)) : new FloatValue(Number(d.value));
                numbers.set(node, value);
            }
            return value;
        }
        case syntax/* Kind */.b8.List:
            return listOf(machine, node.d.items);
        case syntax/* Kind */.b8.Tuple: {
            const made = listOf(machine, node.d.items);
            return made.open ? new Unknown(made.open) : native_tuple(made.items);
        }
        case syntax/* Kind */.b8.Set: {
            const made = listOf(machine, node.d.items);
            const set = new SetValue();
            const site = machine.site(node);
            for (const item of made.items) {
                checkHashable(machine, item, site);
                machine.addToSet(set, item);
            }
            if (made.open)
                set.open = made.open;
            return set;
        }
        case syntax/* Kind */.b8.Dictionary:
            return dictionary(machine, node);
        case syntax/* Kind */.b8.BinaryOperation:
            return binaryOperation(machine, node);
        case syntax/* Kind */.b8.UnaryOperation:
            return unary(machine, node);
        case syntax/* Kind */.b8.Index:
            return indexing(machine, node);
        case syntax/* Kind */.b8.Ternary: {
            const test = expressions_evaluate(machine, node.d.testExpr);
            const known = operators_truth(machine, test, machine.site(node.d.testExpr));
            if (known instanceof Unknown)
                return either(machine, node, known, () => expressions_evaluate(machine, node.d.ifExpr), () => expressions_evaluate(machine, node.d.elseExpr));
            const value = expressions_evaluate(machine, known ? node.d.ifExpr : node.d.elseExpr);
            return test.conditions ? carried(machine, value, test) : value;
        }
        case syntax/* Kind */.b8.Lambda:
            return makeFunction(machine, node, "<lambda>");
        case syntax/* Kind */.b8.Comprehension:
            return comprehension(machine, node, "generator");
        case syntax/* Kind */.b8.AssignmentExpression: {
            const value = expressions_evaluate(machine, node.d.rightExpr);
            setName(machine, node.d.name.d.value, value);
            return value;
        }
        case syntax/* Kind */.b8.Assignment: {
            // Only inside chains (`a = b = 1`), where statements.ts does not see it.
            const value = expressions_evaluate(machine, node.d.rightExpr);
            machine.assignTarget(node.d.leftExpr, value);
            return value;
        }
        case syntax/* Kind */.b8.Ellipsis:
            return ELLIPSIS;
        case syntax/* Kind */.b8.Slice:
            return makeSlice({
                start: node.d.startValue && expressions_evaluate(machine, node.d.startValue),
                stop: node.d.endValue && expressions_evaluate(machine, node.d.endValue),
                step: node.d.stepValue && expressions_evaluate(machine, node.d.stepValue),
            });
        case syntax/* Kind */.b8.Await:
            expressions_evaluate(machine, node.d.expr);
            return machine.unknown("what is awaited is only known at run time", machine.site(node));
        case syntax/* Kind */.b8.Yield:
        case syntax/* Kind */.b8.YieldFrom:
            return machine.yieldInside(node);
        case syntax/* Kind */.b8.Unpack:
            return expressions_evaluate(machine, node.d.expr);
        case syntax/* Kind */.b8.TypeAnnotation:
            return NONE;
        case syntax/* Kind */.b8.String:
        case syntax/* Kind */.b8.FormatString:
            return onePart(machine, node);
        case syntax/* Kind */.b8.Error:
            return machine.raise("SyntaxError", "invalid syntax", machine.site(node));
        default:
            return machine.unknown("this kind of expression is not followed", machine.site(node));
    }
}
/** A value that was chosen by a condition that holds under conditions. */
function carried(machine, value, source) {
    switch (value.kind) {
        case "class":
        case "function":
        case "native":
        case "module":
        case "method":
        case "descriptor":
            machine.holdFromNowOn(source.conditions ?? []);
            return value;
        default:
            return withConditions(value, source);
    }
}
/** One of two expressions, nobody knows which: both are evaluated, each as "maybe". */
function either(machine, node, unknown, ...arms) {
    const values = [];
    const site = machine.site(node);
    const reason = unknown.reason;
    try {
        split(machine, reason, arms.map((arm) => () => {
            values.push(arm());
            return NORMAL;
        }));
    }
    catch (error) {
        if (!(error instanceof Raised) || values.length === 0)
            throw error;
    }
    return machine.oneOf(values, reason, site);
}
function listOf(machine, nodes) {
    const made = list();
    for (const node of nodes) {
        if (node.nodeType === syntax/* Kind */.b8.Unpack) {
            const value = expressions_evaluate(machine, node.d.expr);
            const { items, open } = partialItems(machine, value, machine.site(node));
            made.items.push(...items);
            if (open)
                made.open ??= open;
            if (value.conditions)
                made.conditions = withConditions(made, value).conditions;
        }
        else if (node.nodeType === syntax/* Kind */.b8.Comprehension && !node.d.hasParens && nodes.length === 1) {
            return comprehension(machine, node, "list");
        }
        else
            made.items.push(expressions_evaluate(machine, node));
    }
    return made;
}
function dictionary(machine, node) {
    const made = new DictValue();
    for (const item of node.d.items) {
        if (item.nodeType === syntax/* Kind */.b8.DictionaryKeyEntry) {
            const key = expressions_evaluate(machine, item.d.keyExpr);
            const value = expressions_evaluate(machine, item.d.valueExpr);
            if (key.kind === "unknown") {
                made.open ??= key.reason;
                made.entries.set(key, { key, value });
                continue;
            }
            checkHashable(machine, key, machine.site(item.d.keyExpr));
            dictSet(made, key, value);
        }
        else if (item.nodeType === syntax/* Kind */.b8.DictionaryExpandEntry) {
            mergeInto(machine, made, expressions_evaluate(machine, item.d.expr), item);
        }
        else
            return comprehension(machine, item, "dict");
    }
    return made;
}
/** `{**value}`. */
function mergeInto(machine, into, value, node) {
    const plain = plainOf(value);
    const site = machine.site(node);
    if (plain.kind === "dict") {
        for (const [id, entry] of plain.entries)
            into.entries.set(id, { key: into.entries.get(id)?.key ?? entry.key, value: entry.value });
        if (plain.open)
            blurAll(into, plain.open);
        if (plain.conditions)
            into.conditions = withConditions(into, plain).conditions;
        return;
    }
    if (plain.kind === "unknown") {
        blurAll(into, plain.reason);
        return;
    }
    const keys = lookup(typeOf(value), "keys");
    if (!keys)
        machine.raise("TypeError", `'${typeOf(value).name}' object is not a mapping`, site);
    const names = machine.iterate(machine.call(machine.getAttribute(value, "keys", site), { positional: [], keywords: new Map(), places: new Map() }, site), site);
    if (names instanceof Unknown)
        blurAll(into, names.reason);
    else
        for (const name of names)
            dictSet(into, name, getItem(machine, value, name, site));
}
/** After merging unknown keys, any key that was there may have another value. */
function blurAll(dict, reason) {
    for (const [id, entry] of [...dict.entries])
        dict.entries.set(id, { key: entry.key, value: new Unknown(reason) });
    dict.open ??= reason;
}
function strings(machine, node) {
    const parts = node.d.strings;
    if (parts.length === 1)
        return onePart(machine, parts[0]);
    let made = "";
    let sources = [];
    let bytes;
    let failed;
    for (const part of parts) {
        const value = onePart(machine, part);
        if (value.kind === "str")
            made += value.value;
        else if (value.kind === "bytes") {
            bytes ??= [];
            bytes.push(value.value);
        }
        else
            failed ??= value;
        if (value.conditions)
            sources = [...sources, value];
    }
    if (failed)
        return failed;
    if (bytes)
        return new BytesValue(Buffer.concat(bytes));
    if (made.length > budget/* MAX_TEXT */.lG)
        return machine.unknown("the text is too large to follow", machine.site(node));
    const whole = str(made);
    whole.place = machine.place(node);
    return withConditions(whole, ...sources);
}
function onePart(machine, node) {
    const { file } = machine.frame;
    if (node.nodeType === syntax/* Kind */.b8.String)
        return (stringLiteral(node, file) ?? machine.unknown("characters given by name are not followed", machine.site(node)));
    const pieces = formatPieces(node, file);
    if (!pieces)
        return machine.unknown("characters given by name are not followed", machine.site(node));
    return formatted(machine, pieces);
}
function formatted(machine, pieces) {
    let made = "";
    let failed;
    let sources;
    for (const piece of pieces) {
        if (typeof piece === "string") {
            made += piece;
            continue;
        }
        const site = machine.site(piece.expression);
        const value = expressions_evaluate(machine, piece.expression);
        if (piece.shown !== undefined)
            made += piece.shown;
        const spec = piece.spec.length === 0 ? "" : formatted(machine, piece.spec);
        if (typeof spec !== "string" && spec.kind !== "str") {
            failed ??= spec;
            continue;
        }
        const specText = typeof spec === "string" ? spec : spec.value;
        let converted = value;
        const conversion = piece.conversion ?? (piece.shown !== undefined && specText === "" ? "r" : undefined);
        if (conversion)
            converted = conversion === "s" ? repr_text(machine, value, site) : repr(machine, value, site);
        const part = formatValue(machine, converted, specText, site);
        if (part.kind === "unknown") {
            failed ??= part;
            continue;
        }
        if (value.conditions || part.conditions)
            sources = [...(sources ?? []), value, part];
        made += part.value;
        if (made.length > budget/* MAX_TEXT */.lG)
            return machine.unknown("the text is too large to follow", site);
    }
    if (failed)
        return failed;
    return sources ? withConditions(str(made), ...sources) : str(made);
}
function binaryOperation(machine, node) {
    const { operator } = node.d;
    if (operator === syntax/* Operator */.XP.And || operator === syntax/* Operator */.XP.Or)
        return logical(machine, node, operator === syntax/* Operator */.XP.And);
    const symbol = SYMBOLS.get(operator);
    if (COMPARISONS.has(symbol))
        return comparison(machine, expressions_evaluate(machine, node.d.leftExpr), node, symbol);
    // Long chains lean to the left: walked in a loop, so that they need no stack.
    const chain = [node];
    let leftmost = node.d.leftExpr;
    while (leftmost.nodeType === syntax/* Kind */.b8.BinaryOperation) {
        const inner = SYMBOLS.get(leftmost.d.operator);
        if (inner === undefined || COMPARISONS.has(inner))
            break;
        chain.push(leftmost);
        leftmost = leftmost.d.leftExpr;
    }
    let value = expressions_evaluate(machine, leftmost);
    for (let i = chain.length - 1; i >= 0; i--) {
        const link = chain[i];
        const right = expressions_evaluate(machine, link.d.rightExpr);
        value = binary(machine, SYMBOLS.get(link.d.operator), value, right, machine.site(link));
    }
    return value;
}
function comparison(machine, left, node, symbol) {
    const { rightExpr } = node.d;
    const site = machine.site(node);
    if (rightExpr.nodeType === syntax/* Kind */.b8.BinaryOperation && !rightExpr.d.hasParens) {
        const next = SYMBOLS.get(rightExpr.d.operator);
        if (next !== undefined && COMPARISONS.has(next)) {
            const middle = expressions_evaluate(machine, rightExpr.d.leftExpr);
            const first = compare(machine, symbol, left, middle, site);
            const known = operators_truth(machine, first, site);
            if (known === false)
                return first;
            if (known === true)
                return carried(machine, comparison(machine, middle, rightExpr, next), first);
            const rest = comparison(machine, middle, rightExpr, next);
            return operators_truth(machine, rest, site) === false ? rest : known;
        }
    }
    return compare(machine, symbol, left, expressions_evaluate(machine, rightExpr), site);
}
function logical(machine, node, isAnd) {
    const left = expressions_evaluate(machine, node.d.leftExpr);
    const known = operators_truth(machine, left, machine.site(node.d.leftExpr));
    if (known instanceof Unknown) {
        const right = either(machine, node, known, () => expressions_evaluate(machine, node.d.rightExpr), () => left);
        return right;
    }
    if (known !== isAnd)
        return left;
    const right = expressions_evaluate(machine, node.d.rightExpr);
    return left.conditions ? carried(machine, right, left) : right;
}
function unary(machine, node) {
    const value = expressions_evaluate(machine, node.d.expr);
    const site = machine.site(node);
    const made = unaryValue(machine, node.d.operator, value, site);
    return value.conditions ? withConditions(made, value) : made;
}
function unaryValue(machine, operator, value, site) {
    if (operator === syntax/* Operator */.XP.Not) {
        const known = operators_truth(machine, value, site);
        return known instanceof Unknown ? known : known ? FALSE : TRUE;
    }
    if (value.kind === "unknown")
        return new Unknown(value.reason);
    const [symbol, method] = operator === syntax/* Operator */.XP.Subtract
        ? ["-", "__neg__"]
        : operator === syntax/* Operator */.XP.Add
            ? ["+", "__pos__"]
            : ["~", "__invert__"];
    if (value.kind === "instance") {
        const found = lookup(value.type, method);
        if (found === "unknown")
            return machine.unknown(`${value.type.name} may come from a class that is not known`, site);
        if (found)
            return machine.call(found, { positional: [value], keywords: new Map(), places: new Map() }, site);
    }
    const plain = plainOf(value);
    if (plain.kind === "float" && symbol !== "~")
        return native_float(symbol === "-" ? -plain.value : plain.value);
    if (plain.kind === "int" || plain.kind === "bool") {
        const number = BigInt(plain.value);
        return native_int(symbol === "-" ? -number : symbol === "+" ? number : ~number);
    }
    return machine.raise("TypeError", `bad operand type for unary ${symbol}: '${typeOf(value).name}'`, site);
}
function indexing(machine, node) {
    const object = expressions_evaluate(machine, node.d.leftExpr);
    return getItem(machine, object, indexKey(machine, node), machine.site(node));
}
/** The key of `x[...]`: a tuple when there are commas. */
function indexKey(machine, node) {
    const { items } = node.d;
    if (items.length === 1 && !node.d.trailingComma && items[0].d.argCategory === syntax/* ArgKind */.zf.Simple)
        return expressions_evaluate(machine, items[0].d.valueExpr);
    const parts = [];
    for (const item of items) {
        const value = expressions_evaluate(machine, item.d.valueExpr);
        if (item.d.argCategory === syntax/* ArgKind */.zf.Simple)
            parts.push(value);
        else {
            const all = machine.iterate(value, machine.site(item));
            if (all instanceof Unknown)
                return all;
            parts.push(...all);
        }
    }
    return native_tuple(parts);
}
function evaluateArguments(machine, nodes) {
    const args = { positional: [], keywords: new Map(), places: new Map() };
    for (const node of nodes) {
        const { valueExpr, name, argCategory } = node.d;
        if (argCategory === syntax/* ArgKind */.zf.Simple) {
            const value = valueExpr.nodeType === syntax/* Kind */.b8.Comprehension && !valueExpr.d.hasParens
                ? comprehension(machine, valueExpr, "generator")
                : expressions_evaluate(machine, valueExpr);
            if (name) {
                if (args.keywords.has(name.d.value))
                    machine.raise("TypeError", `got multiple values for keyword argument '${name.d.value}'`, machine.site(node));
                args.keywords.set(name.d.value, value);
                args.places.set(name.d.value, machine.place(valueExpr));
            }
            else {
                if (args.open)
                    continue;
                args.places.set(args.positional.length, machine.place(valueExpr));
                args.positional.push(value);
            }
        }
        else if (argCategory === syntax/* ArgKind */.zf.UnpackedList)
            unpackList(machine, args, node);
        else
            unpackDict(machine, args, node);
    }
    return args;
}
function unpackList(machine, args, node) {
    const value = expressions_evaluate(machine, node.d.valueExpr);
    const { items, open } = partialItems(machine, value, machine.site(node));
    for (const item of open ? [] : items) {
        args.places.set(args.positional.length, machine.place(node.d.valueExpr));
        args.positional.push(value.conditions ? carried(machine, item, value) : item);
    }
    if (open) {
        machine.escape(items, open);
        args.open ??= open;
    }
}
function unpackDict(machine, args, node) {
    const into = new DictValue();
    const value = expressions_evaluate(machine, node.d.valueExpr);
    mergeInto(machine, into, value, node.d.valueExpr);
    for (const { key, value: item } of into.entries.values()) {
        const plain = plainOf(key);
        if (plain.kind === "unknown")
            continue;
        if (plain.kind !== "str") {
            machine.raise("TypeError", "keywords must be strings", machine.site(node));
            return;
        }
        if (args.keywords.has(plain.value))
            machine.raise("TypeError", `got multiple values for keyword argument '${plain.value}'`, machine.site(node));
        args.keywords.set(plain.value, into.conditions ? carried(machine, item, into) : item);
        args.places.set(plain.value, machine.place(node.d.valueExpr));
    }
    if (into.open)
        args.open ??= into.open;
}
function evaluateCall(machine, node) {
    machine.step();
    const { leftExpr } = node.d;
    const site = machine.site(node);
    if (leftExpr.nodeType === syntax/* Kind */.b8.Name && leftExpr.d.value === "super" && node.d.args.length === 0)
        return machine.superHere(site);
    let callee;
    let object;
    if (leftExpr.nodeType === syntax/* Kind */.b8.MemberAccess) {
        object = expressions_evaluate(machine, leftExpr.d.leftExpr);
        callee = getAttribute(machine, object, leftExpr.d.member.d.value, machine.site(leftExpr));
    }
    else
        callee = expressions_evaluate(machine, leftExpr);
    const args = evaluateArguments(machine, node.d.args);
    const result = machine.call(callee, args, site);
    if (machine.world.called)
        machine.world.called(machine.dotted(callee), callee, args, result, site);
    if (callee.conditions && result.kind !== "unknown")
        return carried(machine, result, callee);
    return result;
}
/** A function from its definition; defaults are evaluated now. */
function makeFunction(machine, node, name) {
    const defaults = new Map();
    for (const param of node.d.params)
        if (param.d.defaultValue && param.d.name)
            defaults.set(param.d.name.d.value, expressions_evaluate(machine, param.d.defaultValue));
    const { scope } = machine.frame;
    let outer = scope;
    while (outer.flavour === "class" && outer.parent)
        outer = outer.parent;
    const made = new FunctionValue(node, name, outer, machine.module, defaults);
    const owner = scope.owner ?? machine.frame.func?.owner;
    if (owner)
        made.owner = owner;
    return made;
}

;// CONCATENATED MODULE: ./build/src/python/classes.js
/** Class statements and making instances. */







/** What calling a class does. */
function construct(machine, type, args, site) {
    const custom = lookup(type, CONSTRUCT);
    if (custom && custom !== "unknown")
        return machine.call(custom, prepend(type, args), site);
    const meta = metaclassOf(type);
    const metaCall = meta && lookup(meta, "__call__");
    if (metaCall && metaCall !== "unknown")
        return machine.call(metaCall, prepend(type, args), site);
    return constructPlainly(machine, type, args, site);
}
/** `type.__call__`: `__new__`, then `__init__`. */
function constructPlainly(machine, type, args, site) {
    const maker = lookup(type, "__new__");
    let made;
    if (maker && maker !== "unknown") {
        const func = maker.kind === "descriptor" ? maker.get : maker;
        made = machine.call(func, prepend(type, args), site);
        if (made.kind !== "instance" || !isSubclass(made.type, type))
            return made;
    }
    else
        made = new InstanceValue(type);
    if (maker === "unknown" || lookup(type, "__init__") === "unknown") {
        const base = type.mro.find((other) => other.kind === "unknown");
        const reason = {
            message: `${type.name} extends a class that is not known: ${base.reason.message}`,
            place: site.place,
        };
        machine.escape([made, ...args.positional, ...args.keywords.values()], reason);
        return made;
    }
    const init = lookup(type, "__init__");
    if (init && init !== "unknown")
        machine.call(init, prepend(made, args), site);
    else if (!maker && (args.positional.length > 0 || args.keywords.size > 0))
        machine.raise("TypeError", `${type.name}() takes no arguments`, site);
    return made;
}
function prepend(first, args) {
    const places = new Map();
    for (const [key, place] of args.places)
        places.set(typeof key === "number" ? key + 1 : key, place);
    return { ...args, positional: [first, ...args.positional], places };
}
function defineClass(machine, node) {
    const site = machine.site(node);
    const args = evaluateArguments(machine, node.d.arguments);
    const bases = [];
    for (const base of args.positional)
        bases.push(...baseOf(machine, base, site));
    if (args.open)
        bases.push(new Unknown(args.open));
    const type = new ClassValue(node.d.name.d.value, machine.module.name, bases, machine.place(node.d.name));
    const scope = new PyScope("class", machine.module, machine.frame.scope, type.attributes);
    scope.owner = type;
    scope.annotations = new Map();
    const metaclass = args.keywords.get("metaclass");
    args.keywords.delete("metaclass");
    type.mro =
        linearize(type) ??
            machine.raise("TypeError", "Cannot create a consistent method resolution order (MRO) for bases", site);
    if (metaclass?.kind === "class")
        setMetaclass(type, metaclass);
    const { frame } = machine;
    const outer = frame.scope;
    frame.scope = scope;
    try {
        type.attributes.set("__module__", str(machine.module.name));
        type.attributes.set("__qualname__", str(type.name));
        execute(machine, node.d.suite.d.statements);
    }
    finally {
        frame.scope = outer;
    }
    setAnnotations(type, scope.annotations);
    const meta = metaclassOf(type);
    const maker = meta && lookup(meta, "__new__");
    if (meta && maker && maker !== "unknown" && maker.kind === "function") {
        const outerPending = machine.pendingClass;
        machine.pendingClass = type;
        const made = machine.call(maker, callArguments([meta, str(type.name), native_tuple(type.bases), dict(type.attributes)], args.keywords), site);
        machine.pendingClass = outerPending;
        if (made !== type)
            return made;
    }
    const initialise = meta && lookup(meta, "__init__");
    if (initialise && initialise !== "unknown" && initialise.kind === "function")
        machine.call(initialise, callArguments([type, str(type.name), native_tuple(type.bases), dict(type.attributes)], args.keywords), site);
    finishClass(machine, type, args, site);
    let result = type;
    for (let i = node.d.decorators.length - 1; i >= 0; i--) {
        const decorator = expressions_evaluate(machine, node.d.decorators[i].d.expr);
        result = machine.call(decorator, callArguments([result]), machine.site(node.d.decorators[i]));
    }
    return result;
}
/** Calls what wants to know of a new class: `__set_name__`, `__init_subclass__`, native hooks. */
function finishClass(machine, type, args, site) {
    for (const [name, value] of [...type.attributes])
        if (value.kind === "instance") {
            const hook = lookup(value.type, "__set_name__");
            if (hook && hook !== "unknown")
                machine.call(hook, callArguments([value, type, str(name)]), site);
        }
    const above = type.mro.slice(1);
    for (const name of [SUBCLASS, "__init_subclass__"]) {
        for (const base of above) {
            const hook = base.kind === "class" ? base.attributes.get(name) : undefined;
            if (!hook)
                continue;
            const func = hook.kind === "descriptor" ? hook.get : hook;
            machine.call(func, { positional: [type], keywords: new Map(args.keywords), places: new Map() }, site);
            break;
        }
    }
    const own = type.attributes.get("__init_subclass__");
    if (own?.kind === "function")
        type.attributes.set("__init_subclass__", machine.asClassmethod(own));
    const item = type.attributes.get("__class_getitem__");
    if (item?.kind === "function")
        type.attributes.set("__class_getitem__", machine.asClassmethod(item));
}
/** `Generic[T]` and `List[int]` as bases mean their classes. */
function baseOf(machine, base, site) {
    switch (base.kind) {
        case "class":
            return base === types.object ? [] : [base];
        case "unknown":
            return [base];
        case "instance": {
            const entries = lookup(base.type, "__mro_entries__");
            if (entries && entries !== "unknown") {
                const found = machine.call(entries, callArguments([base]), site);
                if (found.kind === "tuple")
                    return [...found.items];
            }
            return [new Unknown({ message: `a base class is an instance of ${base.type.name}`, place: site.place })];
        }
        case "native":
            return [new Unknown({ message: `what ${base.name} means as a base class is not known`, place: site.place })];
        default:
            return machine.raise("TypeError", "bases must be types", site);
    }
}

;// CONCATENATED MODULE: ./build/src/python/builtins/object.js
/** `object`, `type`, `property`, `classmethod`, `staticmethod`, `super`, `slice`. */







function installObject() {
    const { attributes } = types.object;
    const add = (name, body) => attributes.set(name, native_native(name, body));
    add("__init_subclass__", () => NONE);
    types.type.attributes.set("__call__", native_native("__call__", (args, site) => constructPlainly(machineOf(site), args.positional[0], withoutSelf(args), site)));
    types.type.attributes.set("__new__", native_native("__new__", (args, site) => newType(withoutSelf(args), site, args.positional[0])));
    types.type.attributes.set("__init__", native_native("__init__", () => NONE));
    types.type.attributes.set("mro", native_native("mro", (args, site) => machineOf(site).iterateToList([...args.positional[0].mro, types.object])));
    types.type.attributes.set(CONSTRUCT, native_native("type", (args, site) => {
        const [wanted, first] = args.positional;
        if (wanted === types.type && args.positional.length === 2)
            return first.kind === "unknown" ? new Unknown(first.reason) : typeOf(first);
        if (wanted === types.type)
            return newType(withoutSelf(args), site, types.type);
        return constructPlainly(machineOf(site), wanted, withoutSelf(args), site);
    }));
    object_hidden("__setattr__", (args, site) => {
        const [self, name, value] = args.positional;
        if (self?.kind === "instance" && name?.kind === "str")
            setInstanceAttribute(machineOf(site), self, name.value, value, site);
        return NONE;
    });
    object_hidden("__delattr__", (args, site) => {
        const [self, name] = args.positional;
        if (name?.kind === "str")
            deleteAttribute(machineOf(site), self, name.value, site);
        return NONE;
    });
    object_hidden("__new__", (args) => new InstanceValue(args.positional[0]));
    object_hidden("__getattribute__", (args, site) => {
        const [self, name] = args.positional;
        return name?.kind === "str"
            ? machineOf(site).plainAttribute(self, name.value, site)
            : site.runtime.unknown("an attribute that is not known", site);
    });
    object_hidden("__eq__", (args) => (args.positional[0] === args.positional[1] ? TRUE : FALSE));
    object_hidden("__repr__", (_args, site) => site.runtime.unknown("the text of an object holds its address", site));
    object_hidden("__hash__", (_args, site) => site.runtime.unknown("hashes differ from run to run", site));
    object_construct(types.property, (args) => {
        const made = new DescriptorValue("property", args.positional[0] ?? args.keywords.get("fget"));
        const set = args.positional[1] ?? args.keywords.get("fset");
        if (set && set.kind !== "none")
            made.set = set;
        return made;
    });
    object_construct(types.classmethod, (args) => new DescriptorValue("classmethod", args.positional[0]));
    object_construct(types.staticmethod, (args) => new DescriptorValue("staticmethod", args.positional[0]));
    object_construct(types.super, (args, site) => {
        const [owner, self] = args.positional;
        const machine = machineOf(site);
        if (owner?.kind !== "class" || !self)
            return machine.superHere(site);
        return machine.superOf(owner, self);
    });
    object_construct(types.slice, (args) => {
        const [a, b, c] = args.positional;
        return args.positional.length === 1
            ? makeSlice({ start: undefined, stop: a, step: undefined })
            : makeSlice({ start: a, stop: b, step: c });
    });
    for (const type of [types.complex, types.bytearray])
        object_construct(type, (_args, site) => site.runtime.unknown(`${type.name} values are not followed`, site));
}
/** Methods of `object` that are reached through `super()` or `object.__setattr__` only: instances do without them. */
const hiddenMethods = new Map();
function object_hidden(name, body) {
    hiddenMethods.set(name, native_native(name, body));
}
function objectMethod(name) {
    return hiddenMethods.get(name);
}
function object_construct(type, body) {
    type.attributes.set(CONSTRUCT, native_native(type.name, (args, site) => body(withoutSelf(args), site)));
}
/** `type(name, bases, namespace)`. */
function newType(args, site, metaclass) {
    const [name, bases, namespace] = args.positional;
    if (name?.kind !== "str" || bases?.kind !== "tuple" || namespace?.kind !== "dict")
        return site.runtime.unknown("a class made by type(...) from something unknown", site);
    const machine = machineOf(site);
    const pending = machine.pendingClass;
    if (pending?.name === name.value) {
        // `super().__new__(...)` of a metaclass: the class statement has made the class already.
        for (const { key, value } of namespace.entries.values())
            if (key.kind === "str")
                pending.attributes.set(key.value, value);
        return pending;
    }
    const type = new ClassValue(name.value, machine.module.name, bases.items.filter((base) => base !== types.object), site.place);
    for (const { key, value } of namespace.entries.values())
        if (key.kind === "str")
            type.attributes.set(key.value, value);
    type.mro =
        linearize(type) ??
            machine.raise("TypeError", "Cannot create a consistent method resolution order (MRO) for bases", site);
    if (metaclass?.kind === "class" && metaclass !== types.type)
        setMetaclass(type, metaclass);
    finishClass(machine, type, { positional: [], keywords: args.keywords, places: new Map() }, site);
    return type;
}

;// CONCATENATED MODULE: ./build/src/python/attributes.js
/** Reading and setting attributes. */





/** Properties whose value is kept after the first reading. */
const cachedProperties = new WeakMap();
function getAttribute(machine, object, name, site) {
    const found = findAttribute(machine, object, name, site);
    if (found)
        return found;
    if (isUnset(object))
        return unsetUnknown(object, site);
    if (object.kind === "module")
        return machine.raise("AttributeError", `module '${object.name}' has no attribute '${name}'`, site);
    const owner = object.kind === "class" ? `type object '${object.name}'` : `'${typeOf(object).name}' object`;
    return machine.raise("AttributeError", `${owner} has no attribute '${name}'`, site);
}
function findAttribute(machine, object, name, site) {
    switch (object.kind) {
        case "unknown":
            return withConditions(new Unknown(object.reason, object.origin && `${object.origin}.${name}`), object);
        case "module":
            return moduleAttribute(machine, object, name, site);
        case "instance":
            return instanceAttribute(machine, object, name, site);
        case "class":
            return classAttribute(machine, object, name, site);
        case "function":
            return functionAttribute(object, name);
        case "native":
            return (object.attributes.get(name) ?? (name === "__name__" || name === "__qualname__" ? str(object.name) : undefined));
        case "method":
            if (name === "__self__")
                return object.self;
            if (name === "__func__")
                return object.func;
            return findAttribute(machine, object.func, name, site);
        case "descriptor":
            return descriptorAttribute(object, name);
        default: {
            if (name === "__class__")
                return typeOf(object);
            const member = lookup(typeOf(object), name);
            if (member === undefined || member === "unknown")
                return undefined;
            const bound = bindMember(machine, member, object, typeOf(object), site);
            return object.conditions ? withConditions(bound, object) : bound;
        }
    }
}
function moduleAttribute(machine, module, name, site) {
    let found = module.attributes.get(name);
    if (found) {
        machine.noteRead(module.attributes, name);
    }
    else {
        found = module.lookup?.(name, site);
        if (found)
            module.attributes.set(name, found);
    }
    if (found) {
        if (!module.file && (found.kind === "native" || found.kind === "instance") && !machine.origins.has(found))
            machine.origins.set(found, `${module.name}.${name}`);
        return found;
    }
    if (name === "__dict__")
        return machine.liveDict(module.attributes);
    if (name === "__name__")
        return str(module.name);
    const dynamic = module.attributes.get("__getattr__");
    if (dynamic)
        return machine.call(dynamic, callArguments([str(name)]), site);
    return machine.modules.missing(module, name, site);
}
/** What a member found in a class means when it is read through an instance. */
function bindMember(machine, member, self, type, site) {
    switch (member.kind) {
        case "function":
        case "native":
            return new BoundMethod(self, member);
        case "descriptor":
            if (member.flavour === "classmethod")
                return new BoundMethod(type, member.get);
            if (member.flavour === "staticmethod")
                return member.get;
            if (!member.get)
                return machine.raise("AttributeError", "unreadable attribute", site);
            return readProperty(machine, member, self, site);
        case "instance": {
            const get = lookup(member.type, "__get__");
            if (get && get !== "unknown")
                return machine.call(get, callArguments([member, self, type]), site);
            return member;
        }
        default:
            return member;
    }
}
function readProperty(machine, property, self, site) {
    const value = machine.call(property.get, callArguments([self]), site);
    const cached = cachedProperties.get(property);
    if (cached && self.kind === "instance")
        machine.assign(self.attributes, cached, value);
    return value;
}
/** What a class body binds to data, a base or metaclass may turn into something else: members of an enum, fields of a model. */
function mayBeReplaced(type, member) {
    switch (member?.kind) {
        case undefined:
        case "function":
        case "native":
        case "descriptor":
        case "class":
            return false;
    }
    return hasUnknownBase(type);
}
function instanceAttribute(machine, object, name, site) {
    const { type } = object;
    if (type === types.super)
        return superAttribute(machine, object, name, site);
    const own = object.attributes.get(name);
    const member = lookup(type, name);
    if (own &&
        !(member &&
            member !== "unknown" &&
            member.kind === "descriptor" &&
            member.flavour === "property" &&
            !cachedProperties.has(member))) {
        machine.noteRead(object.attributes, name);
        return own;
    }
    if (name === "__class__")
        return type;
    if (name === "__dict__")
        return machine.liveDict(object.attributes);
    if (member === "unknown" || mayBeReplaced(type, member))
        return machine.unknown(`${type.name}.${name} may come from a class that is not known`, site, `${type.module}.${type.name}.${name}`);
    if (member) {
        const bound = bindMember(machine, member, object, type, site);
        return object.conditions ? attributes_withMarks(bound, object) : bound;
    }
    const dynamic = lookup(type, "__getattr__");
    if (dynamic && dynamic !== "unknown") {
        try {
            return machine.call(dynamic, callArguments([object, str(name)]), site);
        }
        catch (error) {
            if (machine.isRaised(error, "AttributeError"))
                return undefined;
            throw error;
        }
    }
    return undefined;
}
/** Methods of conditional objects are no values of their own. */
function attributes_withMarks(value, source) {
    return value.kind === "method" || value.kind === "function" || value.kind === "class" || value.kind === "instance"
        ? value
        : withConditions(value, source);
}
function superAttribute(machine, object, name, site) {
    const { owner, self } = object.data;
    const type = self.kind === "class" ? self : typeOf(self);
    const start = type.mro.indexOf(owner) + 1;
    for (const base of [...type.mro.slice(start), types.object]) {
        if (base.kind === "unknown")
            return new Unknown(base.reason, base.origin && `${base.origin}.${name}`);
        const member = base.attributes.get(name);
        if (!member)
            continue;
        if (name === "__new__")
            return member.kind === "descriptor" ? member.get : member;
        if (self.kind === "class" && member.kind === "descriptor")
            return new BoundMethod(self, member.get);
        return bindMember(machine, member, self, type, site);
    }
    if (name === "__init_subclass__" || name === "__init__")
        return native_native(name, () => NONE);
    const ofObject = objectMethod(name);
    if (name === "__new__")
        return ofObject;
    return ofObject && new BoundMethod(self, ofObject);
}
function classAttribute(machine, type, name, site) {
    switch (name) {
        case "__name__":
        case "__qualname__":
            return str(type.name);
        case "__module__":
            return str(type.module);
        case "__bases__":
            return native_tuple(type.bases.length > 0 ? type.bases : [types.object]);
        case "__mro__":
            return native_tuple([...type.mro, types.object]);
        case "__dict__":
            return dict(type.attributes);
        case "__class__":
            return typeOf(type);
        case "__annotations__":
            return dict([...annotationsOf(type)].map(([key]) => [key, machine.unknown("annotations are not evaluated", site)]));
    }
    const member = lookup(type, name);
    if (member === "unknown" || mayBeReplaced(type, member))
        return machine.unknown(`${type.name}.${name} may come from a class that is not known`, site, `${type.module}.${type.name}.${name}`);
    if (member) {
        machine.noteRead(type.attributes, name);
        if (member.kind === "descriptor") {
            if (member.flavour === "classmethod")
                return new BoundMethod(type, member.get);
            if (member.flavour === "staticmethod")
                return member.get;
            return member;
        }
        if (member.kind === "instance") {
            const get = lookup(member.type, "__get__");
            if (get && get !== "unknown")
                return machine.call(get, callArguments([member, NONE, type]), site);
        }
        return member;
    }
    if (name === "__doc__")
        return NONE;
    const ofObject = objectMethod(name);
    if (ofObject)
        return ofObject;
    if (name === "mro")
        return native_native("mro", () => machine.iterateToList([...type.mro, types.object]));
    const meta = typeOf(type);
    if (meta !== types.type) {
        const inherited = lookup(meta, name);
        if (inherited && inherited !== "unknown")
            return bindMember(machine, inherited, type, meta, site);
    }
    return undefined;
}
function functionAttribute(func, name) {
    const own = func.attributes.get(name);
    if (own)
        return own;
    switch (name) {
        case "__name__":
            return str(func.name);
        case "__qualname__":
            return str(func.owner ? `${func.owner.name}.${func.name}` : func.name);
        case "__module__":
            return str(func.module.name);
        case "__doc__":
            return NONE;
        case "__dict__":
            return dict(func.attributes);
        case "__globals__":
            return dict(func.module.attributes);
        case "__class__":
            return types.function;
        case "__defaults__":
            return func.defaults.size > 0 ? native_tuple(func.defaults.values()) : NONE;
        default:
            return undefined;
    }
}
function descriptorAttribute(descriptor, name) {
    switch (name) {
        case "setter":
        case "getter":
        case "deleter":
            return native_native(name, (args) => {
                const made = new DescriptorValue("property", name === "getter" ? args.positional[0] : descriptor.get);
                if (descriptor.set)
                    made.set = descriptor.set;
                if (name === "setter")
                    made.set = args.positional[0];
                return made;
            });
        case "fget":
        case "__func__":
        case "__wrapped__":
            return descriptor.get;
        case "fset":
            return descriptor.set ?? NONE;
        default:
            return undefined;
    }
}
function setAttribute(machine, object, name, value, site) {
    switch (object.kind) {
        case "instance": {
            const custom = lookup(object.type, "__setattr__");
            if (custom && custom !== "unknown") {
                machine.call(custom, callArguments([object, str(name), value]), site);
                return;
            }
            setInstanceAttribute(machine, object, name, value, site);
            return;
        }
        case "class":
            if (object.module === "builtins")
                machine.raise("TypeError", `cannot set '${name}' attribute of immutable type '${object.name}'`, site);
            machine.assign(object.attributes, name, value);
            return;
        case "function":
        case "native":
        case "module":
            machine.assign(object.attributes, name, value);
            return;
        case "unknown":
            machine.escape([value], object.reason);
            return;
        case "method":
            machine.raise("AttributeError", `'method' object has no attribute '${name}'`, site);
            return;
        default:
            machine.raise("AttributeError", `'${typeOf(object).name}' object has no attribute '${name}'`, site);
    }
}
/** What `object.__setattr__` does. */
function setInstanceAttribute(machine, object, name, value, site) {
    const member = lookup(object.type, name);
    if (member && member !== "unknown") {
        if (member.kind === "descriptor" && member.flavour === "property" && !cachedProperties.has(member)) {
            if (!member.set)
                machine.raise("AttributeError", `property '${name}' of '${object.type.name}' object has no setter`, site);
            machine.call(member.set, callArguments([object, value]), site);
            return;
        }
        if (member.kind === "instance") {
            const set = lookup(member.type, "__set__");
            if (set && set !== "unknown") {
                machine.call(set, callArguments([member, object, value]), site);
                return;
            }
        }
    }
    machine.assign(object.attributes, name, value);
}
function deleteAttribute(machine, object, name, site) {
    if (object.kind === "unknown")
        return;
    const attributes = "attributes" in object ? object.attributes : undefined;
    if (object.kind === "instance") {
        const custom = lookup(object.type, "__delattr__");
        if (custom && custom !== "unknown") {
            machine.call(custom, callArguments([object, str(name)]), site);
            return;
        }
    }
    if (!attributes?.has(name)) {
        if (object.kind === "instance" && hasUnknownBase(object.type))
            return;
        machine.raise("AttributeError", `'${typeOf(object).name}' object has no attribute '${name}'`, site);
    }
    machine.unassign(attributes, name);
}

;// CONCATENATED MODULE: ./build/src/python/purity.js
/**
 * Libraries whose functions leave the lists, dicts and objects alone that they are given, by top-level name. Anything else that can't
 * be followed may change what it gets.
 */
const PURE = new Set(`logging warnings json os posixpath time datetime random uuid math hashlib base64 string re sys subprocess socket platform getpass
  tempfile shutil pathlib urllib http ssl smtplib email decimal fractions statistics secrets pprint traceback gc resource zoneinfo locale
  requests httpx urllib3 aiohttp numpy pandas polars pyarrow sqlalchemy psycopg2 psycopg pymysql mysql snowflake boto3 botocore
  google azure kubernetes docker yaml toml tomli tomllib ujson orjson simplejson jinja2 mlflow sklearn torch tensorflow redis pymongo
  paramiko slack_sdk slack great_expectations dotenv structlog loguru pendulum pytz dateutil croniter cryptography jwt bs4 lxml`.split(/\s+/));
function isPure(origin) {
    if (!origin)
        return false;
    const dot = origin.indexOf(".");
    return PURE.has(dot < 0 ? origin : origin.slice(0, dot));
}

;// CONCATENATED MODULE: ./build/src/python/calls.js
/** Calling things. */












function call(machine, callee, args, site) {
    // Library code was given fewer arguments than it needs, and calls one of them.
    if (!callee)
        return machine.raise("TypeError", "a required argument is missing", site);
    switch (callee.kind) {
        case "function":
            return callFunction(machine, callee, args, site);
        case "native":
            return marked(callee.run(args, site), args);
        case "method":
            return call(machine, callee.func, withSelf(callee.self, args), site);
        case "class":
            return marked(construct(machine, callee, args, site), args);
        case "unknown":
            return callUnknown(machine, callee, args, site);
        case "descriptor":
            if (callee.flavour !== "property" && callee.get)
                return call(machine, callee.get, args, site);
            break;
        case "instance": {
            const method = lookup(callee.type, "__call__");
            if (method === "unknown") {
                const reason = { message: `${callee.type.name} may come from a class that is not known`, place: site.place };
                return callUnknown(machine, new Unknown(reason, `${callee.type.module}.${callee.type.name}`), withSelf(callee, args), site);
            }
            if (method)
                return call(machine, method, withSelf(callee, args), site);
        }
    }
    if (isUnset(callee))
        return callUnknown(machine, unsetUnknown(callee, site), args, site);
    return machine.raise("TypeError", `'${typeOf(callee).name}' object is not callable`, site);
}
function withSelf(self, args) {
    const places = new Map();
    for (const [key, place] of args.places)
        places.set(typeof key === "number" ? key + 1 : key, place);
    return { ...args, positional: [self, ...args.positional], places };
}
/** A native's result holds under the conditions of what it was made from. */
function marked(result, args) {
    switch (result.kind) {
        case "class":
        case "function":
        case "native":
        case "method":
        case "module":
        case "descriptor":
            return result;
    }
    let value = result;
    for (const argument of args.positional)
        if (argument.conditions && argument !== result)
            value = withConditions(value, argument);
    for (const argument of args.keywords.values())
        if (argument.conditions)
            value = withConditions(value, argument);
    return value;
}
/** Hands values to code that can't be followed: what it may reach is no longer known for sure. */
function callUnknown(machine, callee, args, site) {
    const reason = callee.origin
        ? { message: `${callee.origin}(...) is only known at run time`, place: site.place, origin: callee.origin }
        : callee.reason;
    machine.ranUnknown(reason);
    if (!isPure(callee.origin))
        machine.escape([...args.positional, ...args.keywords.values()], reason);
    const result = new Unknown(reason, callee.origin);
    if (callee.conditions)
        result.conditions = callee.conditions;
    return result;
}
function callFunction(machine, func, args, site) {
    machine.step();
    const { node } = func;
    const info = functionInfo(node);
    const scope = new PyScope("function", func.module, func.scope);
    scope.info = info;
    bindParameters(machine, func, info, args, scope.variables, site);
    const file = func.module.file;
    const frame = new Frame(func, scope, file, site);
    const first = info.positional[0];
    if (first)
        frame.self = scope.variables.get(first.name);
    if (node.nodeType === syntax/* Kind */.b8.Function && node.d.isAsync)
        return machine.unknown(`${func.name}(...) is a coroutine, which only runs in an event loop`, site, func.name);
    if (info.isGenerator)
        return startGenerator(machine, frame, node);
    if (machine.maybe.length > 0 && runsAlready(machine, func)) {
        const reason = { message: `${func.name}(...) calls itself under a condition that is not known`, place: site.place };
        machine.escape([...args.positional, ...args.keywords.values()], reason);
        return new Unknown(reason);
    }
    machine.enter(frame);
    try {
        if (node.nodeType === syntax/* Kind */.b8.Lambda)
            return expressions_evaluate(machine, node.d.expr);
        let code = NORMAL;
        let raised;
        try {
            code = execute(machine, node.d.suite.d.statements);
        }
        catch (error) {
            if (!(error instanceof Raised) || frame.exits.length === 0)
                throw error;
            code = RAISE;
            raised = error;
        }
        if (code === NORMAL)
            frame.result = NONE;
        if (frame.exits.length > 0)
            arrive(machine, 0, RETURN, code, raised);
        return frame.result;
    }
    finally {
        machine.leave();
    }
}
/** A function that is on the stack and was called with fewer uncertainties: under an unknown condition it could go on for ever. */
function runsAlready(machine, func) {
    let count = 0;
    for (const frame of machine.frames)
        if (frame.func?.node === func.node && frame.maybeBefore < machine.maybe.length)
            count++;
    return count >= 2;
}
function bindParameters(machine, func, info, args, variables, site) {
    const { positional, keywordOnly } = info;
    const given = args.positional;
    const fail = (problem) => machine.raise("TypeError", `${func.name}() ${problem}`, site);
    const count = Math.min(given.length, positional.length);
    for (let i = 0; i < count; i++)
        variables.set(positional[i].name, given[i]);
    if (info.star !== undefined) {
        const rest = given.slice(positional.length);
        variables.set(info.star, args.open
            ? new Unknown({ message: `how many arguments ${func.name}(...) gets is not known`, place: args.open.place })
            : new TupleValue(rest));
    }
    else if (given.length > positional.length)
        fail(`takes ${positional.length} positional argument${positional.length === 1 ? "" : "s"} but ${given.length} were given`);
    let extra;
    if (info.doubleStar !== undefined) {
        extra = new DictValue();
        if (args.open)
            extra.open = args.open;
        variables.set(info.doubleStar, extra);
    }
    for (const [name, value] of args.keywords) {
        const at = positional.findIndex((parameter) => parameter.name === name);
        if (at >= info.positionalOnly || (at < 0 && keywordOnly.some((parameter) => parameter.name === name))) {
            if (at >= 0 && at < count)
                fail(`got multiple values for argument '${name}'`);
            variables.set(name, value);
        }
        else if (extra)
            dictSet(extra, name, value);
        // Of a mapping that is not known in full, this entry may not be there.
        else if (args.open)
            continue;
        else
            fail(`got an unexpected keyword argument '${name}'`);
    }
    const missing = [];
    const fill = (name) => {
        if (variables.has(name))
            return;
        const fallback = func.defaults.get(name);
        if (args.open)
            variables.set(name, new Unknown(args.open));
        else if (fallback)
            variables.set(name, fallback);
        else
            missing.push(name);
    };
    for (const { name } of positional)
        fill(name);
    for (const { name } of keywordOnly)
        fill(name);
    if (missing.length > 0)
        fail(`missing ${missing.length} required ${keywordOnly.some((parameter) => parameter.name === missing[0]) ? "keyword-only" : "positional"} argument${missing.length > 1 ? "s" : ""}: ${missing.map((name) => `'${name}'`).join(" and ")}`);
}
/** Values reachable from these through containers: what foreign code may get hold of. */
function reachable(values, depth = 3) {
    const found = new Set();
    const visit = (value, level) => {
        if (found.has(value) || found.size > 10_000)
            return;
        switch (value.kind) {
            case "none":
            case "bool":
            case "int":
            case "float":
            case "str":
            case "bytes":
            case "ellipsis":
            case "unknown":
                return;
        }
        found.add(value);
        if (level === 0)
            return;
        if (value.kind === "list" || value.kind === "tuple")
            for (const item of value.items)
                visit(item, level - 1);
        else if (value.kind === "dict")
            for (const entry of value.entries.values())
                visit(entry.value, level - 1);
        else if (value.kind === "set")
            for (const item of value.entries.values())
                visit(item, level - 1);
        else if (value.kind === "method")
            visit(value.self, level);
        else if (value.kind === "instance")
            for (const item of value.attributes.values())
                visit(item, level - 1);
    };
    for (const value of values)
        visit(value, depth);
    return [...found];
}

;// CONCATENATED MODULE: ./build/src/python/machine.js


















/** Where something happens; the place is only made when somebody asks. */
class NodeSite {
    node;
    file;
    runtime;
    constructor(node, file, runtime) {
        this.node = node;
        this.file = file;
        this.runtime = runtime;
    }
    get place() {
        return { file: this.file, start: this.node.start, end: this.node.start + this.node.length };
    }
}
/** The state of one run. */
class Machine {
    world;
    options;
    modules;
    maybe = [];
    branchConditions = [];
    frames = [];
    swallowed = [];
    guards = [];
    roots;
    frame;
    trail;
    leftovers = [];
    steps = 0;
    #limits;
    /** Conditions of bindings whose value can't carry them itself (classes, functions, modules). */
    #bindings = new Map();
    /** Dotted names of native functions by the way they were reached. */
    origins = new WeakMap();
    constructor(options, limits, modules) {
        builtins();
        this.options = options;
        this.world = options.world;
        this.roots = [...options.roots];
        this.#limits = limits;
        this.modules = modules(this);
    }
    get module() {
        return this.frame.module;
    }
    get scope() {
        return this.frame.scope;
    }
    /** The class whose metaclass's `__new__` runs. */
    pendingClass;
    /** Files that were read, the entry first. */
    files = [];
    get stack() {
        return this.frames.map((frame) => ({ func: frame.func, place: frame.calledAt, module: frame.module }));
    }
    site(node) {
        return new NodeSite(node, this.frame.file, this);
    }
    place(node) {
        return { file: this.frame.file, start: node.start, end: node.start + node.length };
    }
    /** Counts one step of work; throws `BudgetSpent` when the budget is gone. */
    step() {
        this.steps++;
        if (this.steps > this.#limits.steps || ((this.steps & 255) === 0 && performance.now() > this.#limits.deadline))
            throw new budget/* BudgetSpent */.KI(this.#limits.describe(this.steps), this.frame.calledAt);
    }
    enter(frame) {
        if (this.frames.length >= this.#limits.depth)
            throw new budget/* BudgetSpent */.KI(`more than ${this.#limits.depth} nested calls`, frame.calledAt);
        frame.maybeBefore = this.maybe.length;
        this.frames.push(frame);
        this.frame = frame;
    }
    leave() {
        this.frames.pop();
        this.frame = this.frames[this.frames.length - 1];
    }
    /** Binds a name or attribute, so that it can be undone. */
    assign(variables, name, value) {
        this.trail?.record(variables, name);
        if (this.branchConditions.length > 0) {
            variables.set(name, this.conditioned(variables, name, value, this.branchConditions));
            return;
        }
        if (this.#bindings.size > 0)
            this.#bindings.get(variables)?.delete(name);
        variables.set(name, value);
    }
    unassign(variables, name) {
        this.trail?.record(variables, name);
        variables.delete(name);
    }
    /** The value of a binding that holds under conditions only. */
    conditioned(variables, name, value, conditions) {
        switch (value.kind) {
            case "class":
            case "function":
            case "native":
            case "module":
            case "method":
            case "descriptor": {
                let names = this.#bindings.get(variables);
                if (!names) {
                    names = new Map();
                    this.#bindings.set(variables, names);
                }
                names.set(name, [...(names.get(name) ?? []), ...conditions]);
                return value;
            }
            default:
                return withAll(value, conditions);
        }
    }
    /** To be called when a binding is read: what uses a conditional class or function is conditional from there on. */
    noteRead(variables, name) {
        if (this.#bindings.size === 0)
            return;
        const conditions = this.#bindings.get(variables)?.get(name);
        if (conditions)
            this.holdFromNowOn(conditions);
    }
    /** Conditions that everything from here to the end depends on. */
    holdFromNowOn(conditions) {
        for (const condition of conditions)
            if (!this.branchConditions.some((other) => other.text === condition.text))
                this.branchConditions.unshift(condition);
    }
    dropConditions(conditions) {
        for (const condition of conditions) {
            const at = this.branchConditions.lastIndexOf(condition);
            if (at >= 0)
                this.branchConditions.splice(at, 1);
        }
    }
    touch(container) {
        this.trail?.touch(container);
        if (this.branchConditions.length > 0) {
            switch (container.kind) {
                case "list":
                case "dict":
                case "set":
                case "instance":
                case "iterator":
                    withAll(container, this.branchConditions);
            }
        }
    }
    /** An exception that one path raises, nobody knows whether it is taken. What follows is uncertain, up to the `try` around. */
    mayRaise(raised, reason) {
        const mine = { ...reason };
        this.maybe.push(mine);
        for (let i = this.guards.length - 1; i >= 0; i--) {
            const guard = this.guards[i];
            if (!guard.takes(raised.type))
                continue;
            guard.mayRaise.push(raised);
            guard.reasons.push(mine);
            return;
        }
    }
    /** Something ran that may raise anything. Outside of any `try` that would catch it, it is taken to succeed. */
    ranUnknown(reason) {
        for (let i = this.guards.length - 1; i >= 0; i--) {
            const guard = this.guards[i];
            if (!guard.takes(undefined))
                continue;
            if (guard.unknownCall)
                return;
            const mine = { ...reason };
            guard.unknownCall = mine;
            guard.reasons.push(mine);
            this.maybe.push(mine);
            return;
        }
    }
    needs(condition, exception, site) {
        const type = exceptionClass(this, exception, site);
        if (this.guards.some((guard) => guard.takes(type)))
            this.ranUnknown({ message: `whether ${condition.text} is only known at run time`, place: site.place });
        else
            this.world.needs?.(condition);
    }
    none = NONE;
    /** Stands for an exception of which nobody knows the class. */
    unknownException = unknownException;
    setEntry(dict, key, value) {
        dictSet(dict, key, value);
        this.#chargeEntry(dict.entries.size);
    }
    addToSet(set, item) {
        if (item.kind === "unknown") {
            set.open ??= item.reason;
            return;
        }
        const key = keyOf(item);
        const own = ownEquality(item);
        if (own)
            set.open ??= own.reason;
        if (!set.entries.has(key))
            set.entries.set(key, item);
        this.#chargeEntry(set.entries.size);
    }
    /** What many entries cost is memory, not time: a million of them would take 400 MB. */
    #chargeEntry(entries) {
        if (entries > budget/* CHEAP_ENTRIES */.HG)
            for (let left = budget/* STEPS_PER_ENTRY */.jC; left > 0; left--)
                this.step();
    }
    mark(value, condition) {
        withAll(value, [condition]);
    }
    /** A value under the conditions of what it was made from. */
    carry(value, sources) {
        return withConditions(value, ...sources);
    }
    assignTarget(target, value) {
        assignTarget(this, target, value);
    }
    yieldInside(node) {
        return this.unknown("a `yield` inside an expression is not followed", this.site(node));
    }
    /** One of these values, nobody knows which. */
    oneOf(values, reason, _site) {
        const first = values[0];
        if (values.every((value) => same(value, first)))
            return first;
        const lost = values.filter((value) => value.kind === "instance");
        if (lost.length > 0)
            this.world.escaped(lost, reason);
        return new Unknown(reason);
    }
    /** `super()` in a method. */
    superHere(site) {
        const owner = this.frame.func?.owner;
        const self = this.frame.self;
        if (!owner || !self)
            return this.raise("RuntimeError", "super(): no arguments", site);
        return this.superOf(owner, self);
    }
    superOf(owner, self) {
        const made = new InstanceValue(types.super);
        made.data = { owner, self };
        return made;
    }
    /** Makes what a piece of code binds and changes unknown, before it runs any number of times. */
    blurNames(bindings, reason) {
        const { scope } = this.frame;
        for (const name of bindings.assigned) {
            for (let at = scope; at; at = at.parent) {
                const value = at.variables.get(name);
                if (!value)
                    continue;
                if (value.kind !== "function" && value.kind !== "class" && value.kind !== "module") {
                    this.trail?.record(at.variables, name);
                    at.variables.set(name, this.oneOf([value, NONE], reason, this.frame.site));
                }
                break;
            }
        }
        for (const name of bindings.mutated) {
            for (let at = scope; at; at = at.parent) {
                const value = at.variables.get(name);
                if (!value)
                    continue;
                if (value.kind === "list" || value.kind === "dict" || value.kind === "set" || value.kind === "iterator") {
                    this.trail?.touch(value);
                    value.open ??= reason;
                }
                break;
            }
        }
    }
    /**
     * Code that ran once, and may run any number of times really: whether functions that it called changed what the next time would depend
     * on, beyond the names that `blurNames` was told of.
     */
    changesItsGround(bindings) {
        const { trail, frame } = this;
        if (!trail)
            return false;
        const scopes = [];
        for (let at = frame.scope; at; at = at.parent)
            scopes.push(at);
        const blurred = new Set();
        for (const name of bindings.mutated)
            for (const { variables } of scopes) {
                const value = variables.get(name);
                if (value)
                    blurred.add(value);
            }
        let before;
        const old = () => {
            before ??= trail.reachableBefore([
                ...scopes.map(({ variables }) => variables),
                frame.module.attributes,
            ]);
            return before;
        };
        return trail.changed((variables, name) => bindings.assigned.has(name) && scopes.some((scope) => scope.variables === variables), (container) => blurred.has(container) || !old().has(container));
    }
    /** Conditions under which a suite was not run: what it would have bound or done depends on them. */
    afterConditional(conditions, suite) {
        const found = bindingsOf(suite);
        if (found.acts || found.leaves || found.mutated.size > 0) {
            this.holdFromNowOn(conditions);
            return;
        }
        const { scope } = this.frame;
        for (const name of found.assigned) {
            const value = scope.variables.get(name);
            if (value) {
                this.trail?.record(scope.variables, name);
                scope.variables.set(name, this.conditioned(scope.variables, name, value, conditions));
            }
        }
    }
    /** A `with` over something that swallows exceptions: how to run its body. */
    suppressing(manager) {
        if (manager.kind !== "instance" || manager.type.name !== "suppress" || manager.type.module !== "contextlib")
            return undefined;
        const caught = manager.data;
        const broad = (type) => type
            ? matchesValue(this, caught, type) === true
            : matchesValue(this, caught, exceptions.get("Exception")) === true;
        const guard = {
            takes: broad,
            importsElse: false,
            mayRaise: [],
            unknownCall: undefined,
            reasons: [],
            conditions: [],
        };
        return (body) => trying_guarded(this, guard, {
            body,
            otherwise: undefined,
            handlersFor: (raised) => {
                const fits = raised ? matchesValue(this, caught, raised.type) : true;
                return { sure: fits === true, run: fits === false ? [] : [() => NORMAL] };
            },
            untaken: [],
        });
    }
    /** The dotted name of what is called, as far as it is known. */
    dotted(callee) {
        switch (callee.kind) {
            case "unknown":
                return callee.origin;
            case "class":
                return `${callee.module}.${callee.name}`;
            case "function":
                return callee.owner
                    ? `${callee.owner.module}.${callee.owner.name}.${callee.name}`
                    : `${callee.module.name}.${callee.name}`;
            case "native":
                return this.origins.get(callee) ?? callee.name;
            case "instance":
                return this.origins.get(callee) ?? `${callee.type.module}.${callee.type.name}`;
            case "method": {
                const name = "name" in callee.func ? callee.func.name : undefined;
                const type = callee.self.kind === "class" ? callee.self : typeOf(callee.self);
                return name === undefined ? undefined : `${type.module}.${type.name}.${name}`;
            }
            default:
                return undefined;
        }
    }
    call(callee, args, site) {
        return call(this, callee, args, site);
    }
    getAttribute(object, name, site) {
        return getAttribute(this, object, name, site);
    }
    findAttribute(object, name, site) {
        return findAttribute(this, object, name, site);
    }
    setAttribute(object, name, value, site) {
        setAttribute(this, object, name, value, site);
    }
    iterate(object, site) {
        return iteration_items(this, object, site);
    }
    truth(value, site) {
        return operators_truth(this, value, site);
    }
    text(value, site) {
        return repr_text(this, value, site);
    }
    equals(a, b, site) {
        return equals(this, a, b, site);
    }
    isInstance(value, type) {
        return typeOf(value).mro.includes(type) || type.name === "object";
    }
    /** Values that code which can't be followed may change: containers may hold anything afterwards. */
    escape(values, reason) {
        const reached = reachable(values);
        if (reached.length === 0) {
            this.world.escaped([], reason);
            return;
        }
        for (const value of reached)
            if (value.kind === "list" || value.kind === "dict" || value.kind === "set" || value.kind === "iterator") {
                this.trail?.touch(value);
                value.open ??= reason;
            }
        this.world.escaped(reached, reason);
    }
    isRaised(error, name) {
        return error instanceof Raised && error.type.mro.some((type) => type.kind === "class" && type.name === name);
    }
    iterateToList(values) {
        return new ListValue([...values]);
    }
    unknown(message, site, origin) {
        return new Unknown({ message, place: site.place, ...(origin !== undefined && { origin }) }, origin);
    }
    raise(exception, message, site) {
        throw this.exception(exceptionClass(this, exception, site), message, site);
    }
    /** As `raise`, with the very value as the exception's argument: a KeyError holds the key. */
    raiseWith(exception, argument, message, site) {
        const raised = this.exception(exceptionClass(this, exception, site), message, site);
        raised.value.attributes.set("args", new TupleValue([argument]));
        throw raised;
    }
    constructPlainly(type, args, site) {
        return constructPlainly(this, type, args, site);
    }
    /** What `object.__getattribute__` does. */
    plainAttribute(object, name, site) {
        return getAttribute(this, object, name, site);
    }
    bind(func, self) {
        return new BoundMethod(self, func);
    }
    repr(value, site) {
        return repr(this, value, site);
    }
    typeOf(value) {
        return typeOf(value);
    }
    boolean(flag) {
        return bool(flag);
    }
    getItem(object, key, site) {
        return getItem(this, object, key, site);
    }
    setItem(object, key, value, site) {
        setItem(this, object, key, value, site);
    }
    deleteItem(object, key, site) {
        deleteItem(this, object, key, site);
    }
    get notImplemented() {
        return NOT_IMPLEMENTED;
    }
    minusOne = native_int(-1);
    /** A text that equal values share; undefined for values that are only equal to themselves. */
    keyText(value) {
        const key = keyOf(value);
        return typeof key === "string" ? key : undefined;
    }
    #liveDicts = new WeakMap();
    #unnamed = 0;
    /** A dict that stands for variables (`globals()`, `vars(x)`): what is written to it is bound, what is taken out is unbound. */
    liveDict(variables) {
        const made = dict(variables);
        this.#liveDicts.set(made, { variables: variables, seen: new Map(variables) });
        return made;
    }
    /** After a change of a dict: binds what it stands for. A name that is not known is bound as `<unknown 1>`. */
    syncNames(changed, key, value) {
        const live = this.#liveDicts.get(changed);
        if (!live)
            return;
        const { variables, seen } = live;
        if (key?.kind === "unknown" && value) {
            this.assign(variables, `<unknown ${++this.#unnamed}>`, value);
            return;
        }
        const left = new Set(seen.keys());
        for (const entry of changed.entries.values()) {
            if (entry.key.kind !== "str")
                continue;
            const name = entry.key.value;
            left.delete(name);
            // What the dict does not know to have changed may have been bound anew since.
            if (seen.get(name) === entry.value)
                continue;
            seen.set(name, entry.value);
            if (entry.value.kind !== "unknown")
                this.assign(variables, name, entry.value);
        }
        for (const name of left) {
            seen.delete(name);
            this.unassign(variables, name);
        }
    }
    /** A name that is not known was taken out of a dict: any of those that it stands for. */
    loseNames(changed, reason) {
        const live = this.#liveDicts.get(changed);
        if (live)
            this.escape([...live.variables.values()], reason);
    }
    /** Environment variables that the code itself has set. */
    environment = new Map();
    setEnvironment(name, value) {
        if (value.kind === "str" && this.maybe.length === 0)
            this.environment.set(name, value.value);
        else
            this.environment.delete(name);
    }
    markAll(value, conditions) {
        return withAll(value, conditions);
    }
    /** A shallow copy of a container, so that marking it does not mark the original. */
    copyOf(value) {
        if (value.kind === "list")
            return new ListValue([...value.items]);
        return value;
    }
    asClassmethod(func) {
        return new DescriptorValue("classmethod", func);
    }
    exception(type, message, site) {
        return new Raised(type, makeException(type, message), message, site.place);
    }
}
function withAll(value, conditions) {
    const now = value.conditions ?? [];
    const more = conditions.filter((condition) => !now.some((other) => other.text === condition.text));
    if (more.length === 0)
        return value;
    const shared = COPIED.has(value.kind);
    const target = shared ? Object.assign(Object.create(Object.getPrototypeOf(value)), value) : value;
    target.conditions = [...now, ...more];
    return target;
}
const COPIED = new Set([
    "none",
    "bool",
    "ellipsis",
    "int",
    "float",
    "str",
    "bytes",
    "tuple",
    "unknown",
]);
/** The machine behind a native call's site. */
function machineOf(site) {
    return site.runtime;
}

;// CONCATENATED MODULE: ./build/src/python/library/typing.js
/** `typing` and its kin: things that are only read, and a few that do something. */






/** `Any`, `Optional[...]`: may be subscripted, called and combined, and mean nothing at run time. */
const formType = makeClass("_SpecialForm", "typing", [], {
    __getitem__: (args) => args.positional[0],
    __or__: (args) => args.positional[0],
    __ror__: (args) => args.positional[0],
    __call__: (args) => args.positional[0],
    __mro_entries__: () => native_tuple(),
    __getattr__: (_args, site) => site.runtime.unknown("what a type hint holds is not followed", site),
});
const typing_form = (name) => instance(formType, name);
/** A class that may be subscripted: `Generic[T]`. */
const generic = (name) => makeClass(name, "typing", [], {
    __class_getitem__: classmethod("__class_getitem__", (args) => genericAlias(args.positional[0], args.positional[1])),
});
const ALIASES = {
    List: types.list,
    Dict: types.dict,
    Set: types.set,
    FrozenSet: types.frozenset,
    Tuple: types.tuple,
    Type: types.type,
    DefaultDict: types.defaultdict,
};
const FORMS = `Any Optional Union Callable Literal Final ClassVar Annotated Concatenate TypeGuard TypeIs Iterable Iterator Sequence Mapping MutableMapping
  MutableSequence MutableSet Collection Container Hashable Sized Reversible Awaitable Coroutine AsyncIterator AsyncIterable AsyncGenerator
  Generator ContextManager AsyncContextManager AbstractSet ByteString Counter Deque OrderedDict ChainMap Text AnyStr IO TextIO BinaryIO Pattern
  Match NoReturn Never Self LiteralString Required NotRequired ReadOnly Unpack TypeAlias KeysView ValuesView ItemsView SupportsInt SupportsFloat
  SupportsIndex SupportsAbs SupportsRound SupportsBytes SupportsComplex`.split(/\s+/);
/** Makes a NamedTuple class of these fields. */
function namedTuple(name, module, fields, defaults, bases = [types.tuple]) {
    const made = makeClass(name, module, bases);
    dressNamedTuple(made, fields, defaults);
    return made;
}
function dressNamedTuple(type, fields, defaults) {
    const build = (wanted, values) => {
        const made = new InstanceValue(wanted);
        const plain = new TupleValue(values);
        plain.fields = fields;
        made.plain = plain;
        for (const [i, field] of fields.entries())
            made.attributes.set(field, values[i]);
        return made;
    };
    const construct = (args, site) => {
        const [wanted, ...given] = args.positional;
        const { name } = type;
        if (given.length > fields.length)
            site.runtime.raise("TypeError", `${name}.__new__() takes ${fields.length + 1} positional arguments but ${given.length + 1} were given`, site);
        for (const key of args.keywords.keys())
            if (!fields.includes(key))
                site.runtime.raise("TypeError", `${name}.__new__() got an unexpected keyword argument '${key}'`, site);
        const values = fields.map((field, i) => given[i] ??
            args.keywords.get(field) ??
            (args.open ? site.runtime.unknown(args.open.message, site) : undefined) ??
            defaults.get(field) ??
            site.runtime.raise("TypeError", `${name}.__new__() missing 1 required positional argument: '${field}'`, site));
        return build(wanted, values);
    };
    const add = (key, value) => {
        if (!type.attributes.has(key))
            type.attributes.set(key, value);
    };
    type.attributes.set("__new__", native_native("__new__", construct));
    type.attributes.set("__init__", native_native("__init__", () => NONE));
    for (const field of fields)
        type.attributes.delete(field);
    add("_fields", native_tuple(fields.map(str)));
    add("__match_args__", native_tuple(fields.map(str)));
    add("_field_defaults", dict(defaults));
    const items = (args) => args.positional[0].plain.items;
    add("_asdict", native_native("_asdict", (args) => dict(fields.map((field, i) => [field, items(args)[i]]))));
    add("_replace", native_native("_replace", (args) => build(args.positional[0].type, fields.map((field, i) => args.keywords.get(field) ?? items(args)[i]))));
    add("_make", classmethod("_make", (args, site) => {
        const all = site.runtime.iterate(args.positional[1], site);
        return Array.isArray(all) ? build(args.positional[0], all) : all;
    }));
}
function typing(name) {
    const namedTupleClass = makeClass("NamedTuple", "typing", [types.tuple], {
        [SUBCLASS]: (args) => {
            const type = args.positional[0];
            if (type.bases.some((base) => base.kind === "class" && base === namedTupleClass)) {
                const fields = [...annotationsOf(type).keys()];
                const defaults = new Map();
                for (const field of fields) {
                    const value = type.attributes.get(field);
                    if (value)
                        defaults.set(field, value);
                }
                dressNamedTuple(type, fields, defaults);
            }
            return NONE;
        },
        [CONSTRUCT]: (args, site) => {
            const [wanted, ...rest] = args.positional;
            if (wanted !== namedTupleClass)
                return construct(wanted, withoutSelf(args), site);
            const [title, fields] = rest;
            const all = fields && site.runtime.iterate(fields, site);
            if (title?.kind !== "str" || !Array.isArray(all))
                return site.runtime.unknown("the fields of this NamedTuple", site);
            const names = all.map((field) => field.kind === "tuple" && field.items[0]?.kind === "str" ? field.items[0].value : "?");
            return namedTuple(title.value, site.runtime.module.name, names, new Map());
        },
    });
    const construct = (type, args, site) => machineOf(site).constructPlainly(type, args, site);
    const typedDict = makeClass("TypedDict", "typing", [], {
        [CONSTRUCT]: (args, site) => {
            const [wanted, ...rest] = args.positional;
            if (wanted === typedDict)
                return makeClass(rest[0]?.kind === "str" ? rest[0].value : "TypedDict", "typing", [typedDict]);
            return site.runtime.call(types.dict, { ...withoutSelf(args) }, site);
        },
    });
    const variable = (args) => typing_form(args.positional[0]?.kind === "str" ? args.positional[0].value : "TypeVar");
    const identity = native_native("identity", (args) => args.positional[0]);
    const made = makeModule(name, {
        TYPE_CHECKING: bool(false),
        cast: (args) => args.positional[1] ?? args.keywords.get("val"),
        NamedTuple: namedTupleClass,
        TypedDict: typedDict,
        Generic: generic("Generic"),
        Protocol: generic("Protocol"),
        TypeVar: variable,
        ParamSpec: variable,
        TypeVarTuple: variable,
        NewType: () => identity,
        overload: identity,
        override: identity,
        final: identity,
        no_type_check: identity,
        runtime_checkable: identity,
        assert_type: identity,
        reveal_type: identity,
        dataclass_transform: () => identity,
        assert_never: (_args, site) => site.runtime.raise("AssertionError", "Expected code to be unreachable", site),
        get_type_hints: (_args, site) => site.runtime.unknown("type hints are not followed", site),
        get_origin: (args, site) => site.runtime.findAttribute(args.positional[0], "__origin__", site) ?? NONE,
        get_args: (args, site) => site.runtime.findAttribute(args.positional[0], "__args__", site) ?? native_tuple(),
    });
    for (const [alias, type] of Object.entries(ALIASES))
        made.attributes.set(alias, type);
    for (const one of FORMS)
        made.attributes.set(one, typing_form(one));
    return made;
}
function abstractCollections(name) {
    const made = makeModule(name, {});
    const table = {
        Mapping: [types.dict, types.defaultdict],
        MutableMapping: [types.dict, types.defaultdict],
        Sequence: [types.list, types.tuple, types.str, types.bytes, types.range],
        MutableSequence: [types.list],
        Set: [types.set, types.frozenset],
        MutableSet: [types.set],
        Iterable: [
            types.list,
            types.tuple,
            types.str,
            types.bytes,
            types.range,
            types.dict,
            types.defaultdict,
            types.set,
            types.frozenset,
            types.iterator,
        ],
        Iterator: [types.iterator],
        Generator: [types.iterator],
        Collection: [
            types.list,
            types.tuple,
            types.str,
            types.bytes,
            types.range,
            types.dict,
            types.defaultdict,
            types.set,
            types.frozenset,
        ],
        Sized: [
            types.list,
            types.tuple,
            types.str,
            types.bytes,
            types.range,
            types.dict,
            types.defaultdict,
            types.set,
            types.frozenset,
        ],
        Container: [
            types.list,
            types.tuple,
            types.str,
            types.bytes,
            types.range,
            types.dict,
            types.defaultdict,
            types.set,
            types.frozenset,
        ],
        Hashable: [
            types.str,
            types.int,
            types.float,
            types.bool,
            types.bytes,
            types.NoneType,
            types.frozenset,
            types.range,
        ],
        Callable: [types.function, types.builtin_function_or_method, types.method, types.type],
        Awaitable: [],
        Coroutine: [],
        AsyncIterator: [],
        AsyncIterable: [],
        AsyncGenerator: [],
        Reversible: [types.list, types.tuple, types.str, types.dict],
        KeysView: [],
        ValuesView: [],
        ItemsView: [],
        ByteString: [types.bytes],
    };
    const METHODS = {
        Iterable: "__iter__",
        Iterator: "__next__",
        Sized: "__len__",
        Callable: "__call__",
        Container: "__contains__",
        Hashable: "__hash__",
    };
    for (const [title, members] of Object.entries(table)) {
        const type = makeClass(title, "collections.abc", [], {
            __class_getitem__: classmethod("__class_getitem__", (args) => genericAlias(args.positional[0], args.positional[1])),
            "<instancecheck>": (args) => {
                const [, given] = args.positional;
                const method = METHODS[title];
                const has = given?.kind === "class" &&
                    method !== undefined &&
                    given.mro.some((base) => base.kind === "class" && base.attributes.has(method));
                return bool(has || (given?.kind === "class" && members.some((member) => given.mro.includes(member))));
            },
        });
        made.attributes.set(title, type);
    }
    return made;
}
const typingModules = {
    typing: () => typing("typing"),
    typing_extensions: () => typing("typing_extensions"),
    "collections.abc": () => abstractCollections("collections.abc"),
    abc: () => {
        const identity = native_native("abstractmethod", (args) => args.positional[0]);
        return makeModule("abc", {
            ABC: makeClass("ABC", "abc", [], { register: classmethod("register", (args) => args.positional[1]) }),
            ABCMeta: makeClass("ABCMeta", "abc", [types.type]),
            abstractmethod: identity,
            abstractproperty: types.property,
            abstractclassmethod: types.classmethod,
            abstractstaticmethod: types.staticmethod,
        });
    },
    types: () => makeModule("types", {
        SimpleNamespace: makeClass("SimpleNamespace", "types", [], {
            __init__: (args) => {
                for (const [key, value] of args.keywords)
                    args.positional[0].attributes.set(key, value);
                return NONE;
            },
            __repr__: (args, site) => {
                const parts = [];
                for (const [key, value] of args.positional[0].attributes) {
                    const shown = machineOf(site).repr(value, site);
                    if (shown.kind === "unknown")
                        return shown;
                    parts.push(`${key}=${shown.value}`);
                }
                return str(`namespace(${parts.join(", ")})`);
            },
            __eq__: (args, site) => {
                const [a, b] = args.positional;
                if (a?.kind !== "instance" || b?.kind !== "instance")
                    return bool(false);
                const equal = site.runtime.equals(dict(a.attributes), dict(b.attributes), site);
                return typeof equal === "boolean" ? bool(equal) : equal;
            },
        }),
        MappingProxyType: (args) => args.positional[0],
        FunctionType: types.function,
        LambdaType: types.function,
        MethodType: (args, site) => site.runtime.call(native_native("MethodType", () => machineOf(site).bind(args.positional[0], args.positional[1])), callArguments(), site),
        ModuleType: types.module,
        GeneratorType: types.iterator,
        NoneType: types.NoneType,
        TracebackType: typing_form("TracebackType"),
    }),
};

;// CONCATENATED MODULE: ./build/src/python/library/collections.js
/** `collections`. */







function wrap(type, plain) {
    const made = new InstanceValue(type);
    made.plain = plain;
    return made;
}
const plainDict = (value) => value.plain;
const plainList = (value) => value.plain;
function count(self, from, sign, site) {
    if (!from)
        return;
    const machine = machineOf(site);
    machine.touch(self);
    const add = (key, amount) => {
        const before = dictGet(self, key);
        dictSet(self, key, native_int((before?.kind === "int" ? before.value : 0n) + sign * amount));
    };
    const plain = from.kind === "instance" && from.plain ? from.plain : from;
    if (plain.kind === "dict") {
        for (const { key, value } of plain.entries.values())
            add(key, value.kind === "int" ? value.value : 1n);
        if (plain.open)
            self.open ??= plain.open;
        return;
    }
    const { items, open } = partialItems(machine, from, site);
    for (const item of items) {
        if (item.kind === "unknown")
            self.open ??= item.reason;
        else
            add(item, 1n);
    }
    if (open)
        self.open ??= open;
}
function collections() {
    const counter = makeClass("Counter", "collections", [types.dict], {
        __new__: (args) => wrap(args.positional[0], new DictValue()),
        __init__: (args, site) => {
            count(plainDict(args.positional[0]), args.positional[1], 1n, site);
            for (const [name, value] of args.keywords)
                dictSet(plainDict(args.positional[0]), name, value);
            return NONE;
        },
        __missing__: () => native_int(0),
        update: (args, site) => {
            count(plainDict(args.positional[0]), args.positional[1], 1n, site);
            return NONE;
        },
        subtract: (args, site) => {
            count(plainDict(args.positional[0]), args.positional[1], -1n, site);
            return NONE;
        },
        most_common: (args) => {
            const self = plainDict(args.positional[0]);
            if (self.open)
                return new Unknown(self.open);
            const pairs = [...self.entries.values()].sort((a, b) => Number(b.value.value - a.value.value));
            const limit = args.positional[1];
            return list((limit?.kind === "int" ? pairs.slice(0, Number(limit.value)) : pairs).map(({ key, value }) => native_tuple([key, value])));
        },
        total: (args) => native_int([...plainDict(args.positional[0]).entries.values()].reduce((sum, { value }) => sum + value.value, 0n)),
        elements: (args) => list([...plainDict(args.positional[0]).entries.values()].flatMap(({ key, value }) => Array.from({ length: Math.min(10_000, Number(value.value)) }, () => key))),
        __add__: (args, site) => {
            const made = wrap(counter, new DictValue());
            count(plainDict(made), args.positional[0], 1n, site);
            count(plainDict(made), args.positional[1], 1n, site);
            return made;
        },
        __repr__: (args, site) => {
            const self = plainDict(args.positional[0]);
            if (self.entries.size === 0)
                return str("Counter()");
            const pairs = [...self.entries.values()].sort((a, b) => Number(b.value.value - a.value.value));
            const shown = machineOf(site).repr(dict(pairs.map(({ key, value }) => [key, value])), site);
            return shown.kind === "unknown" ? shown : str(`Counter(${shown.value})`);
        },
    });
    const ordered = makeClass("OrderedDict", "collections", [types.dict], {
        move_to_end: (args, site) => {
            const [self, key, lastGiven] = args.positional;
            const last = lastGiven ?? args.keywords.get("last");
            const plain = plainDict(self);
            const value = dictGet(plain, key);
            if (!value)
                return site.runtime.raise("KeyError", "?", site);
            site.runtime.touch(plain);
            const rest = [...plain.entries.values()].filter((entry) => entry.value !== value || entry.key !== key);
            const others = rest.filter((entry) => dictGet(dict([[entry.key, NONE]]), key) === undefined);
            const moved = { key: key, value };
            plain.entries.clear();
            for (const entry of last?.kind === "bool" && !last.value ? [moved, ...others] : [...others, moved])
                dictSet(plain, entry.key, entry.value);
            return NONE;
        },
        __repr__: (args, site) => {
            const plain = plainDict(args.positional[0]);
            if (plain.entries.size === 0 && !plain.open)
                return str("OrderedDict()");
            const shown = machineOf(site).repr(plain, site);
            return shown.kind === "unknown" ? shown : str(`OrderedDict(${shown.value})`);
        },
    });
    const deque = makeClass("deque", "collections", [types.list], {
        __new__: (args) => wrap(args.positional[0], new ListValue([])),
        __init__: (args, site) => {
            const [self, from, limitGiven] = args.positional;
            const limit = limitGiven ?? args.keywords.get("maxlen");
            const plain = plainList(self);
            if (limit?.kind === "int")
                self.data = Number(limit.value);
            if (from) {
                const { items, open } = partialItems(machineOf(site), from, site);
                plain.items = items;
                if (open)
                    plain.open = open;
            }
            trim(self, true);
            return NONE;
        },
        append: (args, site) => {
            site.runtime.touch(plainList(args.positional[0]));
            plainList(args.positional[0]).items.push(args.positional[1]);
            trim(args.positional[0], true);
            return NONE;
        },
        appendleft: (args, site) => {
            site.runtime.touch(plainList(args.positional[0]));
            plainList(args.positional[0]).items.unshift(args.positional[1]);
            trim(args.positional[0], false);
            return NONE;
        },
        extend: (args, site) => {
            const plain = plainList(args.positional[0]);
            site.runtime.touch(plain);
            const { items, open } = partialItems(machineOf(site), args.positional[1], site);
            plain.items.push(...items);
            if (open)
                plain.open ??= open;
            trim(args.positional[0], true);
            return NONE;
        },
        popleft: (args, site) => {
            const plain = plainList(args.positional[0]);
            site.runtime.touch(plain);
            if (plain.open)
                return new Unknown(plain.open);
            return plain.items.shift() ?? site.runtime.raise("IndexError", "pop from an empty deque", site);
        },
        extendleft: (args, site) => {
            const plain = plainList(args.positional[0]);
            site.runtime.touch(plain);
            const { items, open } = partialItems(machineOf(site), args.positional[1], site);
            plain.items.unshift(...items.reverse());
            if (open)
                plain.open ??= open;
            return NONE;
        },
        rotate: (args, site) => {
            const plain = plainList(args.positional[0]);
            site.runtime.touch(plain);
            const by = args.positional[1]?.kind === "int" ? Number(args.positional[1].value) : 1;
            const { items } = plain;
            const shift = items.length > 0 ? ((by % items.length) + items.length) % items.length : 0;
            plain.items = [...items.slice(items.length - shift), ...items.slice(0, items.length - shift)];
            return NONE;
        },
        __repr__: (args, site) => {
            const shown = machineOf(site).repr(plainList(args.positional[0]), site);
            const limit = args.positional[0].data;
            return shown.kind === "unknown"
                ? shown
                : str(`deque(${shown.value}${limit === undefined ? "" : `, maxlen=${limit}`})`);
        },
    }, { maxlen: (self) => (self.data === undefined ? NONE : native_int(self.data)) });
    const trim = (value, fromLeft) => {
        const limit = value.data;
        const plain = plainList(value);
        if (limit === undefined)
            return;
        while (plain.items.length > limit) {
            if (fromLeft)
                plain.items.shift();
            else
                plain.items.pop();
        }
    };
    types.defaultdict.attributes.set(CONSTRUCT, native_native("defaultdict", (given, site) => {
        const args = withoutSelf(given);
        const made = new DictValue();
        made.factory = args.positional[0] ?? NONE;
        updateDict(machineOf(site), made, args.positional.slice(1), args.keywords, site);
        return made;
    }));
    return makeModule("collections", {
        Counter: counter,
        OrderedDict: ordered,
        deque,
        defaultdict: types.defaultdict,
        UserDict: makeClass("UserDict", "collections", [types.dict]),
        UserList: makeClass("UserList", "collections", [types.list]),
        UserString: makeClass("UserString", "collections", [types.str]),
        ChainMap: (args, site) => {
            const made = new DictValue();
            for (const map of [...args.positional].reverse())
                updateDict(machineOf(site), made, [map], new Map(), site);
            return made;
        },
        namedtuple: (args, site) => {
            const [name, fields] = args.positional;
            const given = fields ?? args.keywords.get("field_names");
            let names;
            if (given?.kind === "str")
                names = given.value.split(/[\s,]+/).filter(Boolean);
            else if (given) {
                const all = site.runtime.iterate(given, site);
                if (Array.isArray(all) && all.every((field) => field.kind === "str"))
                    names = all.map((field) => field.value);
            }
            if (name?.kind !== "str" || !names)
                return site.runtime.unknown("the fields of this namedtuple", site);
            const defaults = new Map();
            const values = args.keywords.get("defaults");
            const all = values && values.kind !== "none" ? site.runtime.iterate(values, site) : [];
            if (Array.isArray(all))
                for (const [i, value] of all.entries())
                    defaults.set(names[names.length - all.length + i], value);
            return namedTuple(name.value, site.runtime.module.name, names, defaults);
        },
    });
}
const collectionsModules = { collections };

;// CONCATENATED MODULE: ./build/src/python/library/contextlib.js
/** `contextlib`. */





/** What a function under `@contextmanager` gives: its generator, stopped before its first line. */
const generatorManager = makeClass("_GeneratorContextManager", "contextlib", [], {
    __enter__: (args, site) => {
        const generator = native_self(args).data;
        const state = generator.kind === "iterator" ? running.get(generator) : undefined;
        if (!state)
            return site.runtime.unknown("what this context manager gives is not known", site);
        return (resume(machineOf(site), state, { value: NONE }) ??
            site.runtime.raise("RuntimeError", "generator didn't yield", site));
    },
    __exit__: (args, site) => {
        const [, type, value] = args.positional;
        const generator = native_self(args).data;
        const state = generator.kind === "iterator" ? running.get(generator) : undefined;
        if (!state)
            return NONE;
        const machine = machineOf(site);
        if (type?.kind !== "class" || value?.kind !== "instance") {
            if (resume(machine, state, { value: NONE }) !== undefined)
                site.runtime.raise("RuntimeError", "generator didn't stop", site);
            return NONE;
        }
        try {
            resume(machine, state, { raise: new Raised(type, value, "", site.place) });
        }
        catch (error) {
            if (error instanceof Raised && error.value === value)
                return bool(false);
            throw error;
        }
        return bool(true);
    },
    __call__: (args, site) => {
        // As a decorator: the context is entered anew for each call.
        const manager = native_self(args);
        const func = args.positional[1];
        return native_native("inner", (given, at) => {
            const machine = machineOf(at);
            const again = machine.call(manager.attributes.get("<again>"), callArguments(), site);
            machine.call(machine.getAttribute(again, "__enter__", at), callArguments(), at);
            const result = machine.call(func, given, at);
            machine.call(machine.getAttribute(again, "__exit__", at), callArguments([NONE, NONE, NONE]), at);
            return result;
        });
    },
});
function exitStack() {
    const leave = (stack, raised, machine, site) => {
        let error = raised;
        for (let entry = stack.exits.pop(); entry; entry = stack.exits.pop()) {
            if (entry.isCallback)
                machine.call(entry.exit, callArguments(), site);
            else if (error) {
                if (exitContext(machine, entry.exit, error, site))
                    error = undefined;
            }
            else
                machine.call(entry.exit, callArguments([NONE, NONE, NONE]), site);
        }
        return raised !== undefined && error === undefined;
    };
    const stackOf = (value) => value.data;
    return makeClass("ExitStack", "contextlib", [], {
        __init__: (args) => {
            native_self(args).data = { exits: [] };
            return NONE;
        },
        __enter__: (args) => args.positional[0],
        __exit__: (args, site) => {
            const [me, type, value] = args.positional;
            const raised = type?.kind === "class" && value?.kind === "instance" ? new Raised(type, value, "", site.place) : undefined;
            return bool(leave(stackOf(me), raised, machineOf(site), site));
        },
        enter_context: (args, site) => {
            const [me, manager] = args.positional;
            const machine = machineOf(site);
            const value = machine.call(machine.getAttribute(manager, "__enter__", site), callArguments(), site);
            stackOf(me).exits.push({ exit: machine.getAttribute(manager, "__exit__", site), isCallback: false });
            return value;
        },
        push: (args) => args.positional[1],
        callback: (args) => {
            const [me, func, ...rest] = args.positional;
            const exit = native_native("callback", (_given, site) => site.runtime.call(func, callArguments(rest, args.keywords), site));
            stackOf(me).exits.push({ exit, isCallback: true });
            return func;
        },
        close: (args, site) => {
            leave(stackOf(args.positional[0]), undefined, machineOf(site), site);
            return NONE;
        },
        pop_all: (args) => {
            const from = stackOf(args.positional[0]);
            const made = instance(native_self(args).type, { exits: from.exits });
            from.exits = [];
            return made;
        },
    });
}
const contextlibModules = {
    contextlib: () => makeModule("contextlib", {
        contextmanager: (args) => {
            const func = args.positional[0];
            const made = native_native("name" in func ? func.name : "contextmanager", (given, site) => {
                const again = native_native("again", (_none, at) => instance(generatorManager, site.runtime.call(func, given, at)));
                const manager = instance(generatorManager, site.runtime.call(func, given, site));
                manager.attributes.set("<again>", again);
                return manager;
            });
            made.attributes.set("__wrapped__", func);
            return made;
        },
        asynccontextmanager: (args) => args.positional[0],
        suppress: makeClass("suppress", "contextlib", [], {
            __init__: (args) => {
                native_self(args).data = native_tuple(args.positional.slice(1));
                return NONE;
            },
            __enter__: () => NONE,
            __exit__: () => NONE,
        }),
        nullcontext: makeClass("nullcontext", "contextlib", [], {
            __init__: (args) => {
                native_self(args).data = args.positional[1] ?? args.keywords.get("enter_result") ?? NONE;
                return NONE;
            },
            __enter__: (args) => native_self(args).data,
            __exit__: () => NONE,
        }),
        closing: makeClass("closing", "contextlib", [], {
            __init__: (args) => {
                native_self(args).data = args.positional[1];
                return NONE;
            },
            __enter__: (args) => native_self(args).data,
            __exit__: (args, site) => {
                site.runtime.call(site.runtime.getAttribute(native_self(args).data, "close", site), callArguments(), site);
                return NONE;
            },
        }),
        redirect_stdout: makeClass("redirect_stdout", "contextlib", [], {
            __init__: () => NONE,
            __enter__: () => NONE,
            __exit__: () => NONE,
        }),
        redirect_stderr: makeClass("redirect_stderr", "contextlib", [], {
            __init__: () => NONE,
            __enter__: () => NONE,
            __exit__: () => NONE,
        }),
        ExitStack: exitStack(),
        AbstractContextManager: makeClass("AbstractContextManager", "contextlib", [], {
            __enter__: (args) => args.positional[0],
            __exit__: () => NONE,
        }),
        ContextDecorator: makeClass("ContextDecorator", "contextlib", [], {
            __call__: (args) => {
                const [manager, func] = args.positional;
                return native_native("inner", (given, at) => {
                    const { runtime } = at;
                    runtime.call(runtime.getAttribute(manager, "__enter__", at), callArguments(), at);
                    const result = runtime.call(func, given, at);
                    runtime.call(runtime.getAttribute(manager, "__exit__", at), callArguments([NONE, NONE, NONE]), at);
                    return result;
                });
            },
        }),
    }),
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/python/library/data.js
/** `json`, `yaml`, `csv`, `base64`, `hashlib`, `io`: text to values and back. */










/** The text to be parsed: a string, bytes, or an open file. Unknown when it is not known. */
function data_textOf(value, site) {
    const plain = value && plainOf(value);
    if (plain?.kind === "str")
        return plain.value;
    if (plain?.kind === "bytes")
        return Buffer.from(plain.value).toString("utf8");
    if (plain?.kind === "unknown")
        return new Unknown(plain.reason);
    const text = value && contents(value);
    return text ?? site.runtime.unknown("what is read there is only known at run time", site);
}
function fromJson(text, site) {
    let at = 0;
    const machine = machineOf(site);
    const fail = () => machine.raise("json.JSONDecodeError", `Expecting value: char ${at}`, site);
    const space = () => {
        while (/[ \t\n\r]/.test(text[at] ?? "x"))
            at++;
    };
    const value = (depth) => {
        machine.step();
        if (depth > 500)
            return machine.unknown("the JSON is nested too deeply to follow", site);
        space();
        const character = text[at];
        if (character === "{") {
            const made = new DictValue();
            at++;
            space();
            if (text[at] === "}") {
                at++;
                return made;
            }
            for (;;) {
                space();
                if (text[at] !== '"')
                    fail();
                const key = string();
                space();
                if (text[at++] !== ":")
                    fail();
                made.entries.set(`s${key}`, { key: str(key), value: value(depth + 1) });
                space();
                const next = text[at++];
                if (next === "}")
                    return made;
                if (next !== ",")
                    fail();
            }
        }
        if (character === "[") {
            const all = [];
            at++;
            space();
            if (text[at] === "]") {
                at++;
                return list(all);
            }
            for (;;) {
                all.push(value(depth + 1));
                space();
                const next = text[at++];
                if (next === "]")
                    return list(all);
                if (next !== ",")
                    fail();
            }
        }
        if (character === '"')
            return str(string());
        const word = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)/.exec(text.slice(at, at + 400));
        if (!word)
            return fail();
        at += word[0].length;
        switch (word[0]) {
            case "true":
                return bool(true);
            case "false":
                return bool(false);
            case "null":
                return NONE;
            case "NaN":
                return native_float(Number.NaN);
            case "Infinity":
            case "-Infinity":
                return native_float(word[0] === "Infinity" ? Infinity : -Infinity);
            default:
                return word[1] || word[2] ? native_float(Number(word[0])) : native_int(BigInt(word[0]));
        }
    };
    const string = () => {
        const start = at++;
        while (at < text.length && text[at] !== '"')
            at += text[at] === "\\" ? 2 : 1;
        at++;
        try {
            return JSON.parse(text.slice(start, at));
        }
        catch {
            return fail();
        }
    };
    const made = value(0);
    space();
    if (at < text.length)
        fail();
    return made;
}
function jsonString(text, ascii) {
    const made = JSON.stringify(text);
    return ascii
        ? made.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
        : made;
}
function toJson(value, style, margin, fallback, site) {
    const machine = machineOf(site);
    machine.step();
    const plain = plainOf(value);
    const inner = style.indent === undefined ? "" : `${margin}${style.indent}`;
    const wrap = (open, parts, close) => {
        if (parts.length === 0)
            return open + close;
        return style.indent === undefined
            ? open + parts.join(style.separators[0]) + close
            : `${open}\n${inner}${parts.join(`${style.separators[0].trimEnd()}\n${inner}`)}\n${margin}${close}`;
    };
    switch (plain.kind) {
        case "unknown":
            return new Unknown(plain.reason);
        case "none":
            return "null";
        case "bool":
            return plain.value ? "true" : "false";
        case "int":
            return plain.value.toString();
        case "float":
            return Number.isFinite(plain.value)
                ? floatText(plain.value)
                : Number.isNaN(plain.value)
                    ? "NaN"
                    : plain.value > 0
                        ? "Infinity"
                        : "-Infinity";
        case "str":
            return jsonString(plain.value, style.ascii);
        case "list":
        case "tuple": {
            if (plain.kind === "list" && plain.open)
                return new Unknown(plain.open);
            const parts = [];
            for (const item of plain.items) {
                const part = toJson(item, style, inner, fallback, site);
                if (typeof part !== "string")
                    return part;
                parts.push(part);
            }
            return wrap("[", parts, "]");
        }
        case "dict": {
            if (plain.open)
                return new Unknown(plain.open);
            const parts = [];
            for (const { key, value: item } of plain.entries.values()) {
                const name = plainOf(key);
                const title = name.kind === "str" ? name.value : toJson(name, style, inner, fallback, site);
                const part = toJson(item, style, inner, fallback, site);
                if (typeof title !== "string")
                    return title;
                if (typeof part !== "string")
                    return part;
                parts.push([title, `${jsonString(title, style.ascii)}${style.separators[1]}${part}`]);
            }
            if (style.sortKeys)
                parts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
            return wrap("{", parts.map(([, part]) => part), "}");
        }
        default: {
            if (fallback && fallback.kind !== "none")
                return toJson(machine.call(fallback, { positional: [value], keywords: new Map(), places: new Map() }, site), style, margin, undefined, site);
            return machine.raise("TypeError", `Object of type ${machine.typeOf(value).name} is not JSON serializable`, site);
        }
    }
}
function dumps(args, site) {
    const indent = args.keywords.get("indent");
    const separators = args.keywords.get("separators");
    const given = separators?.kind === "tuple" ? separators.items.map((item) => (item.kind === "str" ? item.value : "")) : undefined;
    const flag = (name, fallback) => {
        const value = args.keywords.get(name);
        return value?.kind === "bool" ? value.value : fallback;
    };
    const style = {
        indent: indent?.kind === "int"
            ? " ".repeat(Math.min(40, Number(indent.value)))
            : indent?.kind === "str"
                ? indent.value
                : undefined,
        separators: [given?.[0] ?? ", ", given?.[1] ?? ": "],
        sortKeys: flag("sort_keys", false),
        ascii: flag("ensure_ascii", true),
    };
    const made = toJson(args.positional[0], style, "", args.keywords.get("default"), site);
    return typeof made === "string" ? str(made) : made;
}
function loads(args, site) {
    const text = data_textOf(args.positional[0], site);
    if (text instanceof Unknown)
        return text;
    const hooked = args.keywords.size > 0 && [...args.keywords.keys()].some((name) => name !== "encoding");
    return hooked ? site.runtime.unknown("json.loads with hooks is not followed", site) : fromJson(text, site);
}
/** What the `yaml` package parsed, as PyYAML (YAML 1.1) means it. */
function fromYaml(node, site) {
    machineOf(site).step();
    if (node === null || node === undefined)
        return NONE;
    switch (typeof node) {
        case "boolean":
            return bool(node);
        case "bigint":
            return native_int(node);
        case "number":
            return Number.isInteger(node) ? native_int(node) : native_float(node);
        case "string":
            return str(node);
    }
    if (node instanceof YamlFloat)
        return native_float(node.value);
    if (Array.isArray(node))
        return list(node.map((item) => fromYaml(item, site)));
    if (node instanceof Map) {
        const made = new DictValue();
        for (const [key, value] of node) {
            const name = fromYaml(key, site);
            made.entries.set(keyOf(name), { key: name, value: fromYaml(value, site) });
        }
        return made;
    }
    return site.runtime.unknown("this value of the YAML is not followed", site);
}
class YamlFloat {
    value;
    constructor(value) {
        this.value = value;
    }
}
const YAML = {
    version: "1.1",
    intAsBigInt: true,
    merge: true,
    customTags: (tags) => tags.map((tag) => tag.tag === "tag:yaml.org,2002:float"
        ? { ...tag, resolve: (...args) => floatNode(tag.resolve(...args)) }
        : tag),
};
function floatNode(resolved) {
    if (typeof resolved === "number")
        return new YamlFloat(resolved);
    if (resolved && typeof resolved === "object" && "value" in resolved && typeof resolved.value === "number")
        resolved.value = new YamlFloat(resolved.value);
    return resolved;
}
function loadYaml(args, site, all) {
    const text = data_textOf(args.positional[0], site);
    if (text instanceof Unknown)
        return text;
    // Dates, custom tags and the like are PyYAML's own affair.
    if (/(^|[\s[{,:-])(!\S|\d{4}-\d\d?-\d\d?([Tt\s]|$))/m.test(text) || text.length > 5_000_000)
        return site.runtime.unknown("this YAML holds tags or dates, which are not followed", site);
    const documents = all ? (0,dist.parseAllDocuments)(text, YAML) : [(0,dist.parseDocument)(text, YAML)];
    const made = [];
    for (const document of Array.isArray(documents) ? documents : []) {
        const [error] = document.errors;
        if (error)
            return site.runtime.raise("yaml.YAMLError", error.message.split("\n")[0], site);
        try {
            made.push(fromYaml(document.toJS({ mapAsMap: true, maxAliasCount: 100 }), site));
        }
        catch {
            return site.runtime.unknown("this YAML is too large to follow", site);
        }
    }
    return all ? list(made) : (made[0] ?? NONE);
}
function csvRows(text, delimiter) {
    const rows = [];
    let row = [];
    let field = "";
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (quoted) {
            if (character !== '"')
                field += character;
            else if (text[i + 1] === '"')
                field += text[i++];
            else
                quoted = false;
        }
        else if (character === '"' && field === "")
            quoted = true;
        else if (character === delimiter) {
            row.push(field);
            field = "";
        }
        else if (character === "\n" || character === "\r") {
            if (character === "\r" && text[i + 1] === "\n")
                i++;
            row.push(field);
            rows.push(row);
            row = [];
            field = "";
        }
        else
            field += character;
    }
    if (field !== "" || row.length > 0)
        rows.push([...row, field]);
    return rows.map((cells) => (cells.length === 1 && cells[0] === "" ? [] : cells));
}
function csvInput(args, site) {
    const machine = machineOf(site);
    const [from] = args.positional;
    let text = from && contents(from);
    if (text === undefined) {
        const lines = from ? iteration_items(machine, from, site) : [];
        if (lines instanceof Unknown)
            return lines;
        text = lines
            .map((line) => (line.kind === "str" ? (line.value.endsWith("\n") ? line.value : `${line.value}\n`) : ""))
            .join("");
    }
    const delimiter = args.keywords.get("delimiter");
    if ([...args.keywords.keys()].some((name) => name !== "delimiter" && name !== "fieldnames"))
        return machine.unknown("this dialect of CSV is not followed", site);
    return csvRows(text, delimiter?.kind === "str" ? delimiter.value : ",");
}
const HASHES = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
const hashType = makeClass("HASH", "_hashlib", [], {
    update: (args, site) => {
        const [me, more] = args.positional;
        const state = me.data;
        state.bytes = more?.kind === "bytes" && state.bytes ? Buffer.concat([state.bytes, more.value]) : undefined;
        site.runtime.touch(me);
        return NONE;
    },
    hexdigest: (args, site) => {
        const { name, bytes } = native_self(args).data;
        return bytes
            ? str((0,external_node_crypto_.createHash)(name).update(bytes).digest("hex"))
            : site.runtime.unknown("a hash of something unknown", site);
    },
    digest: (args, site) => {
        const { name, bytes } = native_self(args).data;
        return bytes
            ? new BytesValue((0,external_node_crypto_.createHash)(name).update(bytes).digest())
            : site.runtime.unknown("a hash of something unknown", site);
    },
});
function onBytes(body) {
    return (args, site) => {
        const plain = plainOf(args.positional[0]);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        if (plain.kind === "bytes")
            return body(Buffer.from(plain.value));
        return plain.kind === "str"
            ? body(Buffer.from(plain.value))
            : site.runtime.raise("TypeError", "a bytes-like object is required", site);
    };
}
const dataModules = {
    json: () => makeModule("json", {
        loads,
        load: loads,
        dumps,
        dump: () => NONE,
        JSONDecodeError: makeClass("JSONDecodeError", "json", [exceptions.get("ValueError")]),
        JSONEncoder: makeClass("JSONEncoder", "json", []),
    }),
    yaml: () => {
        const made = makeModule("yaml", {
            safe_load: (args, site) => loadYaml(args, site, false),
            load: (args, site) => loadYaml(args, site, false),
            full_load: (args, site) => loadYaml(args, site, false),
            safe_load_all: (args, site) => loadYaml(args, site, true),
            load_all: (args, site) => loadYaml(args, site, true),
            YAMLError: makeClass("YAMLError", "yaml", [exceptions.get("Exception")]),
            dump: (_args, site) => site.runtime.unknown("yaml.dump is not followed", site, "yaml.dump"),
            safe_dump: (_args, site) => site.runtime.unknown("yaml.safe_dump is not followed", site, "yaml.safe_dump"),
        });
        for (const name of ["SafeLoader", "Loader", "FullLoader", "CSafeLoader", "UnsafeLoader", "BaseLoader"])
            made.attributes.set(name, makeClass(name, "yaml", []));
        return made;
    },
    csv: () => makeModule("csv", {
        reader: (args, site) => {
            const rows = csvInput(args, site);
            return rows instanceof Unknown ? rows : list(rows.map((row) => list(row.map(str))));
        },
        DictReader: (args, site) => {
            const rows = csvInput(args, site);
            if (rows instanceof Unknown)
                return rows;
            const filled = rows.filter((row) => row.length > 0);
            const names = args.keywords.get("fieldnames") ?? args.positional[1];
            const given = names ? iteration_items(machineOf(site), names, site) : undefined;
            if (given instanceof Unknown)
                return given;
            const titles = given?.map((name) => (name.kind === "str" ? name.value : "")) ?? filled.shift() ?? [];
            return list(filled.map((row) => dict(titles.map((title, i) => [title, row[i] === undefined ? NONE : str(row[i])]))));
        },
        writer: (_args, site) => site.runtime.unknown("writing CSV is not followed", site, "csv.writer"),
    }),
    hashlib: () => {
        const made = makeModule("hashlib", {});
        for (const name of HASHES)
            made.attributes.set(name, native_native(name, (args) => {
                const [first] = args.positional;
                const bytes = first === undefined ? Buffer.alloc(0) : first.kind === "bytes" ? Buffer.from(first.value) : undefined;
                return instance(hashType, { name, bytes });
            }));
        return made;
    },
    base64: () => makeModule("base64", {
        b64encode: onBytes((bytes) => new BytesValue(Buffer.from(bytes.toString("base64")))),
        b64decode: onBytes((bytes) => new BytesValue(Buffer.from(bytes.toString("latin1"), "base64"))),
        urlsafe_b64encode: onBytes((bytes) => new BytesValue(Buffer.from(bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_")))),
        urlsafe_b64decode: onBytes((bytes) => new BytesValue(Buffer.from(bytes.toString("latin1").replaceAll("-", "+").replaceAll("_", "/"), "base64"))),
    }),
    io: () => makeModule("io", {
        StringIO: (args, site) => {
            const text = args.positional[0] ? data_textOf(args.positional[0], site) : "";
            return text instanceof Unknown ? text : makeFile(Buffer.from(text), false);
        },
        BytesIO: (args, site) => {
            const [bytes] = args.positional;
            return bytes?.kind === "bytes"
                ? makeFile(bytes.value, true)
                : site.runtime.unknown("a buffer that is not known", site);
        },
    }),
};

;// CONCATENATED MODULE: ./build/src/python/library/dataclasses.js
/** `dataclasses`, and the like of it in `attr` and `attrs`. */







const fieldType = makeClass("Field", "dataclasses", [], {}, {
    name: (self) => str(self.data.name),
    default: (self) => self.data.default ?? NONE,
});
const dataclasses_missing = instance(makeClass("_MISSING_TYPE", "dataclasses", []), undefined);
const fieldsKnown = new WeakMap();
/** Fields of a dataclass, those of its bases first; undefined for other classes. */
function fieldsOf(type) {
    for (const base of type.mro) {
        const fields = base.kind === "class" ? fieldsKnown.get(base) : undefined;
        if (fields)
            return fields;
    }
    return undefined;
}
function flag(value, fallback) {
    return value?.kind === "bool" ? value.value : fallback;
}
/** `field(...)`, `attr.ib(...)`. */
function makeField(args) {
    const get = (name) => args.keywords.get(name);
    return instance(fieldType, {
        name: "",
        default: get("default") ?? args.positional[0],
        factory: get("default_factory") ?? get("factory"),
        init: flag(get("init"), true),
        repr: flag(get("repr"), true),
        compare: flag(get("compare") ?? get("eq"), true),
        keywordOnly: flag(get("kw_only"), false),
        initOnly: false,
    });
}
/** The last name of an annotation: `ClassVar` of `typing.ClassVar[int]`. */
function annotationName(node) {
    if (node.nodeType === syntax/* Kind */.b8.Index)
        return annotationName(node.d.leftExpr);
    if (node.nodeType === syntax/* Kind */.b8.MemberAccess)
        return node.d.member.d.value;
    if (node.nodeType === syntax/* Kind */.b8.Name)
        return node.d.value;
    if (node.nodeType === syntax/* Kind */.b8.StringList)
        return (/^(?:\w+\.)*(\w+)/.exec(node.d.strings.map((part) => (part.nodeType === syntax/* Kind */.b8.String ? part.d.value : "")).join(""))?.[1] ?? "");
    return "";
}
function collectFields(type, keywordOnlyAll) {
    const fields = new Map();
    for (const base of [...type.mro].reverse()) {
        if (base === type || base.kind !== "class")
            continue;
        for (const field of fieldsKnown.get(base) ?? [])
            fields.set(field.name, field);
    }
    let keywordOnly = keywordOnlyAll;
    const own = new Map(annotationsOf(type));
    for (const [name, value] of type.attributes)
        if (!own.has(name) && value.kind === "instance" && value.type === fieldType)
            own.set(name, undefined);
    for (const [name, annotation] of own) {
        const title = annotation ? annotationName(annotation) : "";
        if (title === "ClassVar")
            continue;
        if (title === "KW_ONLY") {
            keywordOnly = true;
            continue;
        }
        const given = type.attributes.get(name);
        const made = given?.kind === "instance" && given.type === fieldType ? given.data : undefined;
        const fallback = made ? made.default : given;
        fields.set(name, {
            name,
            default: fallback === dataclasses_missing ? undefined : fallback,
            factory: made?.factory,
            init: made?.init ?? true,
            repr: made?.repr ?? true,
            compare: made?.compare ?? true,
            keywordOnly: made?.keywordOnly || keywordOnly,
            initOnly: title === "InitVar",
        });
        if (made) {
            if (made.default && made.default !== dataclasses_missing)
                type.attributes.set(name, made.default);
            else
                type.attributes.delete(name);
        }
    }
    return [...fields.values()];
}
function initialise(type, fields, args, site) {
    const self = args.positional[0];
    const given = args.positional.slice(1);
    const machine = machineOf(site);
    const fail = (problem) => machine.raise("TypeError", `${type.name}.__init__() ${problem}`, site);
    const wanted = fields.filter((field) => field.init);
    const positional = wanted.filter((field) => !field.keywordOnly);
    if (given.length > positional.length)
        fail(`takes ${positional.length + 1} positional arguments but ${given.length + 1} were given`);
    for (const key of args.keywords.keys()) {
        const at = positional.findIndex((field) => field.name === key);
        if (at >= 0 && at < given.length)
            fail(`got multiple values for argument '${key}'`);
        if (!wanted.some((field) => field.name === key))
            fail(`got an unexpected keyword argument '${key}'`);
    }
    const initOnly = [];
    const lacking = [];
    for (const field of fields) {
        const at = positional.indexOf(field);
        let value = field.init ? ((at >= 0 ? given[at] : undefined) ?? args.keywords.get(field.name)) : undefined;
        if (!value && args.open && field.init)
            value = new Unknown(args.open);
        if (!value && field.factory)
            value = machine.call(field.factory, callArguments(), site);
        value ??= field.default;
        if (!value) {
            if (field.init)
                lacking.push(`'${field.name}'`);
            continue;
        }
        if (field.initOnly)
            initOnly.push(value);
        else
            machine.assign(self.attributes, field.name, value);
    }
    if (lacking.length > 0)
        fail(`missing ${lacking.length} required positional argument${lacking.length > 1 ? "s" : ""}: ${lacking.join(" and ")}`);
    const after = machine.findAttribute(self, "__post_init__", site) ?? machine.findAttribute(self, "__attrs_post_init__", site);
    if (after)
        machine.call(after, callArguments(initOnly), site);
    if (type.attributes.has("<frozen>")) {
        const key = machine.keyText(native_tuple(fields.filter((field) => field.compare).map((field) => self.attributes.get(field.name) ?? NONE)));
        if (key !== undefined)
            self.hash = `${type.module}.${type.name}(${key})`;
    }
}
function dress(type, options) {
    const fields = collectFields(type, flag(options.get("kw_only"), false));
    fieldsKnown.set(type, fields);
    const compared = fields.filter((field) => field.compare && !field.initOnly);
    const add = (name, body) => {
        if (!type.attributes.has(name))
            type.attributes.set(name, native_native(name, body));
    };
    const values = (value, site) => native_tuple(compared.map((field) => site.runtime.getAttribute(value, field.name, site)));
    if (flag(options.get("init"), true))
        add("__init__", (args, site) => {
            initialise(type, fields, args, site);
            return NONE;
        });
    if (flag(options.get("repr"), true))
        add("__repr__", (args, site) => {
            const self = args.positional[0];
            const parts = [];
            for (const field of fields) {
                if (!field.repr || field.initOnly)
                    continue;
                const shown = machineOf(site).repr(site.runtime.getAttribute(self, field.name, site), site);
                if (shown.kind === "unknown")
                    return shown;
                parts.push(`${field.name}=${shown.value}`);
            }
            return str(`${self.type.name}(${parts.join(", ")})`);
        });
    const frozen = flag(options.get("frozen"), false);
    if (flag(options.get("eq"), true))
        add("__eq__", (args, site) => {
            const [a, b] = args.positional;
            if (a?.kind !== "instance" || b?.kind !== "instance" || a.type !== b.type)
                return machineOf(site).notImplemented;
            const equal = site.runtime.equals(values(a, site), values(b, site), site);
            return equal instanceof Unknown ? equal : bool(equal);
        });
    if (flag(options.get("order"), false))
        for (const [name, operator] of [
            ["__lt__", "<"],
            ["__le__", "<="],
            ["__gt__", ">"],
            ["__ge__", ">="],
        ])
            add(name, (args, site) => {
                const [a, b] = args.positional;
                if (a?.kind !== "instance" || b?.kind !== "instance" || a.type !== b.type)
                    return machineOf(site).notImplemented;
                return compare(machineOf(site), operator, values(a, site), values(b, site), site);
            });
    if (frozen) {
        type.attributes.set("<frozen>", bool(true));
        const refuse = (args, site) => {
            const name = args.positional[1];
            return site.runtime.raise("dataclasses.FrozenInstanceError", `cannot assign to field '${name?.kind === "str" ? name.value : ""}'`, site);
        };
        add("__setattr__", refuse);
        add("__delattr__", refuse);
    }
    type.attributes.set("__match_args__", native_tuple(fields.filter((field) => field.init && !field.keywordOnly).map((field) => str(field.name))));
    return type;
}
const decorator = (preset = []) => native_native("dataclass", (args) => {
    const [type] = args.positional;
    if (type?.kind === "class")
        return dress(type, new Map(preset));
    const options = new Map([...preset, ...args.keywords]);
    return native_native("dataclass", (inner, site) => {
        const target = inner.positional[0];
        return target.kind === "class"
            ? dress(target, options)
            : site.runtime.unknown("a dataclass of something that is no class", site);
    });
});
/** `asdict` and `astuple`: dataclasses, lists, tuples and dicts inside are converted, too. */
function converted(value, site, make) {
    const machine = machineOf(site);
    const inner = (item) => converted(item, site, make);
    if (value.kind === "instance") {
        const fields = fieldsOf(value.type);
        if (!fields)
            return value;
        return make(fields
            .filter((field) => !field.initOnly)
            .map((field) => [field.name, inner(machine.getAttribute(value, field.name, site))]));
    }
    if (value.kind === "list" && !value.open)
        return list(value.items.map(inner));
    if (value.kind === "tuple")
        return native_tuple(value.items.map(inner));
    if (value.kind === "dict" && !value.open)
        return dict([...value.entries.values()].map((entry) => [entry.key, inner(entry.value)]));
    return value;
}
function makeDataclasses(name) {
    const asDict = native_native("asdict", (args, site) => converted(args.positional[0], site, (fields) => dict(fields)));
    const replace = native_native("replace", (args, site) => {
        const [object] = args.positional;
        const fields = object?.kind === "instance" ? fieldsOf(object.type) : undefined;
        if (object?.kind !== "instance" || !fields)
            return site.runtime.unknown("replace of something that is no dataclass", site);
        const values = new Map();
        for (const field of fields)
            if (field.init && !field.initOnly)
                values.set(field.name, site.runtime.getAttribute(object, field.name, site));
        for (const [key, value] of args.keywords)
            values.set(key, value);
        return site.runtime.call(object.type, callArguments([], values), site);
    });
    const made = makeModule(name, {
        field: makeField,
        Field: fieldType,
        MISSING: dataclasses_missing,
        KW_ONLY: instance(fieldType, undefined),
        InitVar: makeClass("InitVar", "dataclasses", [], {}),
        FrozenInstanceError: frozenError(),
        asdict: asDict,
        astuple: (args, site) => converted(args.positional[0], site, (fields) => native_tuple(fields.map(([, value]) => value))),
        replace,
        is_dataclass: (args) => {
            const [value] = args.positional;
            return bool(value?.kind === "class"
                ? fieldsOf(value) !== undefined
                : value?.kind === "instance" && fieldsOf(value.type) !== undefined);
        },
        fields: (args, site) => {
            const [value] = args.positional;
            const fields = value?.kind === "class" ? fieldsOf(value) : value?.kind === "instance" ? fieldsOf(value.type) : undefined;
            if (!fields)
                return site.runtime.raise("TypeError", "must be called with a dataclass type or instance", site);
            return native_tuple(fields.map((field) => instance(fieldType, field)));
        },
        make_dataclass: (_args, site) => site.runtime.unknown("make_dataclass is not followed", site),
    });
    if (name === "dataclasses")
        made.attributes.set("dataclass", decorator());
    else
        for (const [alias, value] of [
            ["s", decorator()],
            ["attrs", decorator()],
            ["attrib", native_native("attrib", makeField)],
            ["ib", native_native("ib", makeField)],
            ["define", decorator()],
            ["mutable", decorator()],
            ["dataclass", decorator()],
            ["frozen", decorator([["frozen", bool(true)]])],
            [
                "Factory",
                native_native("Factory", (args) => instance(fieldType, {
                    name: "",
                    default: undefined,
                    factory: args.positional[0],
                    init: true,
                    repr: true,
                    compare: true,
                    keywordOnly: false,
                    initOnly: false,
                })),
            ],
            ["evolve", replace],
            ["asdict", asDict],
        ])
            made.attributes.set(alias, value);
    return made;
}
function frozenError() {
    return makeClass("FrozenInstanceError", "dataclasses", [exceptions.get("AttributeError")]);
}
const dataclassesModules = {
    dataclasses: () => makeDataclasses("dataclasses"),
    attr: () => makeDataclasses("attr"),
    attrs: () => makeDataclasses("attrs"),
};

;// CONCATENATED MODULE: ./build/src/python/library/strftime.js
/** `strftime` and `strptime`, in the C locale. */
const MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const strftime_pad = (number, width) => String(number).padStart(width, "0");
function dayOfYear({ year, month, day }) {
    return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000) + 1;
}
/** Undefined for directives that are not followed. `offset` is `+00:00`, `` for naive times, undefined when not known. */
function strftime(at, format, offset) {
    let failed = false;
    const made = format.replace(/%(-?)(.)/gs, (_, dash, directive) => {
        const number = (value, width) => (dash ? String(value) : strftime_pad(value, width));
        const hour12 = at.hour % 12 === 0 ? 12 : at.hour % 12;
        switch (directive) {
            case "Y":
                return String(at.year);
            case "y":
                return number(at.year % 100, 2);
            case "m":
                return number(at.month, 2);
            case "d":
                return number(at.day, 2);
            case "e":
                return String(at.day).padStart(2);
            case "H":
                return number(at.hour, 2);
            case "I":
                return number(hour12, 2);
            case "M":
                return number(at.minute, 2);
            case "S":
                return number(at.second, 2);
            case "f":
                return strftime_pad(at.microsecond, 6);
            case "j":
                return number(dayOfYear(at), 3);
            case "p":
                return at.hour < 12 ? "AM" : "PM";
            case "B":
                return MONTHS[at.month - 1];
            case "b":
            case "h":
                return MONTHS[at.month - 1].slice(0, 3);
            case "A":
                return DAYS[at.weekday];
            case "a":
                return DAYS[at.weekday].slice(0, 3);
            case "w":
                return String((at.weekday + 1) % 7);
            case "u":
                return String(at.weekday + 1);
            case "F":
                return `${at.year}-${strftime_pad(at.month, 2)}-${strftime_pad(at.day, 2)}`;
            case "T":
                return `${strftime_pad(at.hour, 2)}:${strftime_pad(at.minute, 2)}:${strftime_pad(at.second, 2)}`;
            case "D":
                return `${strftime_pad(at.month, 2)}/${strftime_pad(at.day, 2)}/${strftime_pad(at.year % 100, 2)}`;
            case "R":
                return `${strftime_pad(at.hour, 2)}:${strftime_pad(at.minute, 2)}`;
            case "z":
                if (offset !== undefined)
                    return offset.replace(":", "");
                break;
            case "%":
                return "%";
        }
        failed = true;
        return "";
    });
    return failed ? undefined : made;
}
const READ = {
    Y: ["year", "(\\d{4})"],
    m: ["month", "(1[0-2]|0[1-9]|[1-9])"],
    d: ["day", "(3[01]|[12]\\d|0[1-9]|[1-9])"],
    H: ["hour", "(2[0-3]|[01]\\d|\\d)"],
    M: ["minute", "([0-5]\\d|\\d)"],
    S: ["second", "([0-5]\\d|\\d)"],
    f: ["microsecond", "(\\d{1,6})"],
    y: ["year", "(\\d\\d)"],
    b: ["month", `(${MONTHS.map((name) => name.slice(0, 3)).join("|")})`],
    B: ["month", `(${MONTHS.join("|")})`],
    z: ["zone", "(Z|[-+]\\d\\d:?\\d\\d)"],
};
/** Undefined when the text does not fit; `unsupported` for directives that are not followed. */
function strptime(text, format) {
    const names = [];
    let supported = true;
    const source = format.replace(/%(.)|\s+|[\\^$.*+?()[\]{}|]/gs, (whole, directive) => {
        if (directive === undefined)
            return /^\s/.test(whole) ? "\\s+" : `\\${whole}`;
        if (directive === "%")
            return "%";
        const known = READ[directive];
        if (!known) {
            supported = false;
            return "";
        }
        names.push([known[0], directive]);
        return known[1];
    });
    if (!supported)
        return "unsupported";
    const found = new RegExp(`^${source}$`, "i").exec(text);
    if (!found)
        return undefined;
    const parts = new Map([
        ["year", 1900],
        ["month", 1],
        ["day", 1],
    ]);
    let zone;
    for (const [i, [name, directive]] of names.entries()) {
        const part = found[i + 1];
        if (name === "zone")
            zone = part;
        else if (directive === "b" || directive === "B")
            parts.set(name, MONTHS.findIndex((month) => month.toLowerCase().startsWith(part.toLowerCase().slice(0, 3))) + 1);
        else if (directive === "y")
            parts.set(name, Number(part) < 69 ? 2000 + Number(part) : 1900 + Number(part));
        else
            parts.set(name, directive === "f" ? Number(part.padEnd(6, "0")) : Number(part));
    }
    return { parts, zone };
}

;// CONCATENATED MODULE: ./build/src/python/library/datetime.js
/** `datetime`: dates and times as known values; what asks for the present is unknown. */






const DAY = 86400000000n;
function datetime_fieldsOf(micros) {
    const milliseconds = micros >= 0n ? micros / 1000n : (micros - 999n) / 1000n;
    const date = new Date(Number(milliseconds));
    return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
        microsecond: date.getUTCMilliseconds() * 1000 + Number(micros - milliseconds * 1000n),
        weekday: (date.getUTCDay() + 6) % 7,
    };
}
function microsOf(year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    return BigInt(date.getTime()) * 1000n + BigInt(microsecond);
}
const two = (number) => String(number).padStart(2, "0");
function spanOf(value) {
    return value?.kind === "instance" && isSubclass(value.type, timedelta) ? value.data.micros : undefined;
}
function makeSpan(micros, type = timedelta) {
    const made = instance(type, { micros });
    made.hash = `span${micros}`;
    return made;
}
const UNITS = {
    weeks: 7n * DAY,
    days: DAY,
    hours: 3600000000n,
    minutes: 60000000n,
    seconds: 1000000n,
    milliseconds: 1000n,
    microseconds: 1n,
};
/** Rounded to microseconds; what is not a number, or endless, raises as in Python. */
function wholeMicros(micros, site) {
    if (Number.isNaN(micros))
        return site.runtime.raise("ValueError", "cannot convert float NaN to integer", site);
    if (!Number.isFinite(micros))
        return site.runtime.raise("OverflowError", "cannot convert float infinity to integer", site);
    return BigInt(Math.round(micros));
}
function spanFrom(args, order, site) {
    let micros = 0n;
    const given = [...args.positional.map((value, i) => [order[i] ?? "?", value]), ...args.keywords];
    if (args.open)
        return new Unknown(args.open);
    for (const [unit, value] of given) {
        const size = UNITS[unit];
        if (size === undefined)
            return site.runtime.raise("TypeError", `'${unit}' is an invalid keyword argument for timedelta()`, site);
        const plain = plainOf(value);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        if (plain.kind === "float")
            micros += wholeMicros(plain.value * Number(size), site);
        else if (plain.kind === "int" || plain.kind === "bool")
            micros += BigInt(plain.value) * size;
        else
            return site.runtime.raise("TypeError", `unsupported type for timedelta ${unit} component: ${plain.kind}`, site);
    }
    return micros;
}
function comparing(operator, get) {
    return (args, site) => {
        const [a, b] = args.positional.map(get);
        if (args.positional[1]?.kind === "unknown")
            return new Unknown(args.positional[1].reason);
        if (a === undefined || b === undefined)
            return machineOf(site).notImplemented;
        return bool(ordered(operator, a < b ? -1 : a > b ? 1 : 0));
    };
}
function comparisons(get) {
    return {
        __lt__: comparing("<", get),
        __le__: comparing("<=", get),
        __gt__: comparing(">", get),
        __ge__: comparing(">=", get),
    };
}
const unknownOr = (args, body) => {
    const other = args.positional[1];
    return other.kind === "unknown" ? new Unknown(other.reason) : body(plainOf(other));
};
const timedelta = makeClass("timedelta", "datetime", [], {
    __new__: (args, site) => {
        const [type, ...rest] = args.positional;
        const micros = spanFrom({ ...args, positional: rest }, ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"], site);
        return micros instanceof Unknown ? micros : makeSpan(micros, type);
    },
    __init__: () => NONE,
    total_seconds: (args) => native_float(Number(spanOf(native_self(args))) / 1e6),
    __add__: (args, site) => unknownOr(args, (other) => {
        const span = spanOf(other);
        return span === undefined ? machineOf(site).notImplemented : makeSpan(spanOf(native_self(args)) + span);
    }),
    __sub__: (args, site) => unknownOr(args, (other) => {
        const span = spanOf(other);
        return span === undefined ? machineOf(site).notImplemented : makeSpan(spanOf(native_self(args)) - span);
    }),
    __mul__: (args, site) => unknownOr(args, (other) => scale(native_self(args), other, site)),
    __rmul__: (args, site) => unknownOr(args, (other) => scale(native_self(args), other, site)),
    __truediv__: (args, site) => unknownOr(args, (other) => {
        const span = spanOf(other);
        if (span !== undefined)
            return native_float(Number(spanOf(native_self(args))) / Number(span));
        if (other.kind === "int" || other.kind === "float")
            return Number(other.value) === 0
                ? site.runtime.raise("ZeroDivisionError", "division by zero", site)
                : makeSpan(wholeMicros(Number(spanOf(native_self(args))) / Number(other.value), site));
        return machineOf(site).notImplemented;
    }),
    __floordiv__: (args, site) => unknownOr(args, (other) => {
        const span = spanOf(other);
        const mine = spanOf(native_self(args));
        if (span !== undefined)
            return native_int(mine / span);
        return other.kind === "int" ? makeSpan(mine / other.value) : machineOf(site).notImplemented;
    }),
    __neg__: (args) => makeSpan(-spanOf(native_self(args))),
    __pos__: (args) => native_self(args),
    __abs__: (args) => makeSpan(spanOf(native_self(args)) < 0n ? -spanOf(native_self(args)) : spanOf(native_self(args))),
    __bool__: (args) => bool(spanOf(native_self(args)) !== 0n),
    ...comparisons(spanOf),
    __str__: (args) => str(spanText(spanOf(native_self(args)))),
    __repr__: (args) => {
        const { days, seconds, microseconds } = spanParts(spanOf(native_self(args)));
        const parts = [
            days !== 0n && `days=${days}`,
            seconds !== 0n && `seconds=${seconds}`,
            microseconds !== 0n && `microseconds=${microseconds}`,
        ].filter(Boolean);
        return str(`datetime.timedelta(${parts.length > 0 ? parts.join(", ") : "0"})`);
    },
}, {
    days: (me) => native_int(spanParts(me.data.micros).days),
    seconds: (me) => native_int(spanParts(me.data.micros).seconds),
    microseconds: (me) => native_int(spanParts(me.data.micros).microseconds),
});
function spanParts(micros) {
    const days = micros >= 0n ? micros / DAY : -((-micros + DAY - 1n) / DAY);
    const rest = micros - days * DAY;
    return { days, seconds: rest / 1000000n, microseconds: rest % 1000000n };
}
function spanText(micros) {
    const { days, seconds, microseconds } = spanParts(micros);
    const clock = `${seconds / 3600n}:${two(Number((seconds / 60n) % 60n))}:${two(Number(seconds % 60n))}`;
    const part = microseconds === 0n ? "" : `.${String(microseconds).padStart(6, "0")}`;
    return (days === 0n ? "" : `${days} day${days === 1n || days === -1n ? "" : "s"}, `) + clock + part;
}
function scale(me, other, site) {
    if (other.kind === "int")
        return makeSpan(spanOf(me) * other.value);
    if (other.kind === "float")
        return makeSpan(wholeMicros(Number(spanOf(me)) * other.value, site));
    return machineOf(site).notImplemented;
}
const momentOf = (value) => value.data;
function makeMoment(type, micros, zone) {
    const made = instance(type, { micros, zone });
    made.hash = `${type.name === "date" ? "date" : zone.kind === "none" ? "naive" : "aware"}${zone.kind === "none" ? micros : micros - (offsetOf(zone) ?? 0n)}`;
    return made;
}
/** Microseconds east of UTC, as far as it does not depend on the date. */
function offsetOf(zone) {
    if (zone.kind !== "instance")
        return undefined;
    const { data } = zone;
    return typeof data === "bigint" ? data : undefined;
}
function isoDate(micros) {
    const { year, month, day } = datetime_fieldsOf(micros);
    return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
function isoTime(micros) {
    const { hour, minute, second, microsecond } = datetime_fieldsOf(micros);
    return `${two(hour)}:${two(minute)}:${two(second)}${microsecond ? `.${String(microsecond).padStart(6, "0")}` : ""}`;
}
function offsetText(zone) {
    if (zone.kind === "none")
        return "";
    const offset = offsetOf(zone);
    if (offset === undefined)
        return undefined;
    const minutes = Number((offset < 0n ? -offset : offset) / 60000000n);
    return `${offset < 0n ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
/** Numbers by name; Unknown if one is unknown. */
function datetime_numbers(args, names, site, what) {
    const given = bind(args, names, site, { function: what, skipSelf: true });
    const made = new Map();
    for (const [name, { value }] of given) {
        if (name === "tzinfo" || name === "fold")
            continue;
        const plain = plainOf(value);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        if (plain.kind !== "int")
            return site.runtime.raise("TypeError", `'${plain.kind}' object cannot be interpreted as an integer`, site);
        made.set(name, Number(plain.value));
    }
    if (args.open)
        return new Unknown(args.open);
    return made;
}
const LIMITS = {
    year: [1, 9999],
    month: [1, 12],
    hour: [0, 23],
    minute: [0, 59],
    second: [0, 59],
    microsecond: [0, 999_999],
};
function checked(parts, site) {
    const get = (name, fallback) => parts.get(name) ?? fallback;
    for (const [name, [low, high]] of Object.entries(LIMITS)) {
        const value = parts.get(name);
        if (value !== undefined && (value < low || value > high))
            site.runtime.raise("ValueError", `${name} must be in ${low}..${high}`, site);
    }
    const micros = microsOf(get("year", 1970), get("month", 1), get("day", 1), get("hour", 0), get("minute", 0), get("second", 0), get("microsecond", 0));
    if (datetime_fieldsOf(micros).month !== get("month", 1) || get("day", 1) < 1)
        site.runtime.raise("ValueError", "day is out of range for month", site);
    return micros;
}
const present = (name, module) => classmethod(name, (_args, site) => site.runtime.unknown(`${module}.${name}(...) is the time of reading`, site, `${module}.${name}`));
const field = (name) => (me) => native_int(datetime_fieldsOf(momentOf(me).micros)[name]);
function moved(args, sign, site) {
    return unknownOr(args, (other) => {
        const me = native_self(args);
        const span = spanOf(other);
        const { micros, zone } = momentOf(me);
        if (span !== undefined) {
            const whole = me.type.mro.includes(datetime) ? span : spanParts(span).days * DAY;
            return makeMoment(me.type, micros + sign * whole, zone);
        }
        if (sign < 0n && other.kind === "instance" && isSubclass(other.type, date)) {
            const there = momentOf(other);
            return makeSpan(micros - (offsetOf(zone) ?? 0n) - there.micros + (offsetOf(there.zone) ?? 0n));
        }
        return machineOf(site).notImplemented;
    });
}
const instant = (value) => {
    if (value.kind !== "instance" || !isSubclass(value.type, date))
        return undefined;
    const { micros, zone } = momentOf(value);
    if (zone.kind === "none")
        return micros;
    const offset = offsetOf(zone);
    return offset === undefined ? undefined : micros - offset;
};
function replaced(args, names, site) {
    const parts = datetime_numbers(args, names, site, "replace");
    if (parts instanceof Unknown)
        return parts;
    const me = native_self(args);
    const { micros, zone } = momentOf(me);
    for (const [name, value] of Object.entries(datetime_fieldsOf(micros)))
        if (name !== "weekday" && !parts.has(name))
            parts.set(name, value);
    return makeMoment(me.type, checked(parts, site), args.keywords.get("tzinfo") ?? zone);
}
const DATE = ["year", "month", "day"];
const TIME = ["hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="];
const shared = {
    __init__: () => NONE,
    __add__: (args, site) => moved(args, 1n, site),
    __radd__: (args, site) => moved(args, 1n, site),
    __sub__: (args, site) => moved(args, -1n, site),
    weekday: (args) => native_int(datetime_fieldsOf(momentOf(native_self(args)).micros).weekday),
    isoweekday: (args) => native_int(datetime_fieldsOf(momentOf(native_self(args)).micros).weekday + 1),
    toordinal: (args) => native_int(momentOf(native_self(args)).micros / DAY + 719163n),
    strftime: (args, site) => datetime_formatted(native_self(args), args.positional[1], site),
    __format__: (args, site) => {
        const [me, spec] = args.positional;
        return spec?.kind === "str" && spec.value === ""
            ? site.runtime.text(me, site)
            : datetime_formatted(me, spec, site);
    },
    ...comparisons(instant),
};
function datetime_formatted(me, format, site) {
    if (format.kind === "unknown")
        return new Unknown(format.reason);
    const made = format.kind === "str"
        ? strftime(datetime_fieldsOf(momentOf(me).micros), format.value, offsetText(momentOf(me).zone))
        : undefined;
    return made === undefined ? site.runtime.unknown("this format of a date is not followed", site) : str(made);
}
const date = makeClass("date", "datetime", [], {
    ...shared,
    __new__: (args, site) => {
        const parts = datetime_numbers(args, DATE, site, "date");
        return parts instanceof Unknown
            ? parts
            : makeMoment(args.positional[0], checked(parts, site), NONE);
    },
    replace: (args, site) => replaced(args, ["year=", "month=", "day="], site),
    isoformat: (args) => str(isoDate(momentOf(native_self(args)).micros)),
    __str__: (args) => str(isoDate(momentOf(native_self(args)).micros)),
    __repr__: (args) => {
        const { year, month, day } = datetime_fieldsOf(momentOf(native_self(args)).micros);
        return str(`datetime.date(${year}, ${month}, ${day})`);
    },
    today: present("today", "datetime.date"),
    fromisoformat: classmethod("fromisoformat", (args, site) => parsed(date, args, site)),
}, { year: field("year"), month: field("month"), day: field("day") });
function parsed(type, args, site) {
    const text = args.positional[1];
    if (text?.kind !== "str")
        return text?.kind === "unknown"
            ? new Unknown(text.reason)
            : site.runtime.raise("TypeError", "fromisoformat: argument must be str", site);
    const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[-+]\d\d:?\d\d)?)?$/.exec(text.value);
    if (!found)
        return site.runtime.raise("ValueError", `Invalid isoformat string: '${text.value}'`, site);
    const [, year, month, day, hour, minute, second, fraction, zone] = found;
    const parts = new Map([year, month, day, hour ?? "0", minute ?? "0", second ?? "0"].map((part, i) => [
        ["year", "month", "day", "hour", "minute", "second"][i],
        Number(part),
    ]));
    parts.set("microsecond", Number((fraction ?? "").padEnd(6, "0") || 0));
    return makeMoment(type, checked(parts, site), zone === undefined ? NONE : fixedZone(zoneOffset(zone)));
}
function zoneOffset(text) {
    if (text === "Z")
        return 0n;
    const digits = text.replace(":", "");
    const minutes = BigInt(digits.slice(1, 3)) * 60n + BigInt(digits.slice(3, 5));
    return (digits.startsWith("-") ? -minutes : minutes) * 60000000n;
}
const iso = (me, separator, site) => {
    const { micros, zone } = momentOf(me);
    const offset = offsetText(zone);
    return offset === undefined
        ? site.runtime.unknown("the offset of a time zone is not followed", site)
        : str(`${isoDate(micros)}${separator}${isoTime(micros)}${offset}`);
};
const datetime = makeClass("datetime", "datetime", [date], {
    ...shared,
    __new__: (args, site) => {
        const parts = datetime_numbers(args, [...DATE, ...TIME], site, "datetime");
        if (parts instanceof Unknown)
            return parts;
        const zone = args.keywords.get("tzinfo") ?? args.positional[8] ?? NONE;
        return zone.kind === "unknown"
            ? new Unknown(zone.reason)
            : makeMoment(args.positional[0], checked(parts, site), zone);
    },
    replace: (args, site) => replaced(args, ["year=", "month=", "day=", ...TIME], site),
    isoformat: (args, site) => {
        const separator = args.positional[1] ?? args.keywords.get("sep");
        return iso(native_self(args), separator?.kind === "str" ? separator.value : "T", site);
    },
    __str__: (args, site) => iso(native_self(args), " ", site),
    __repr__: (args, site) => {
        const { micros, zone } = momentOf(native_self(args));
        const { year, month, day, hour, minute, second, microsecond } = datetime_fieldsOf(micros);
        const parts = [year, month, day, hour, minute];
        if (second || microsecond)
            parts.push(second);
        if (microsecond)
            parts.push(microsecond);
        if (zone.kind === "none")
            return str(`datetime.datetime(${parts.join(", ")})`);
        const shown = machineOf(site).repr(zone, site);
        return shown.kind === "unknown" ? shown : str(`datetime.datetime(${parts.join(", ")}, tzinfo=${shown.value})`);
    },
    date: (args) => makeMoment(date, (momentOf(native_self(args)).micros / DAY) * DAY, NONE),
    time: (args) => {
        const { micros } = momentOf(native_self(args));
        return makeTime(((micros % DAY) + DAY) % DAY, NONE);
    },
    timestamp: (args, site) => {
        const { micros, zone } = momentOf(native_self(args));
        const offset = offsetOf(zone);
        return offset === undefined
            ? site.runtime.unknown("the time zone is only known at run time", site)
            : native_float(Number(micros - offset) / 1e6);
    },
    astimezone: (args, site) => {
        const { micros, zone } = momentOf(native_self(args));
        const target = args.positional[1] ?? args.keywords.get("tz");
        const [from, to] = [offsetOf(zone), target && offsetOf(target)];
        return from === undefined || to === undefined
            ? site.runtime.unknown("the offset of a time zone is not followed", site)
            : makeMoment(native_self(args).type, micros - from + to, target);
    },
    utcoffset: (args, site) => {
        const { zone } = momentOf(native_self(args));
        if (zone.kind === "none")
            return NONE;
        const offset = offsetOf(zone);
        return offset === undefined
            ? site.runtime.unknown("the offset of a time zone is not followed", site)
            : makeSpan(offset);
    },
    now: present("now", "datetime.datetime"),
    utcnow: present("utcnow", "datetime.datetime"),
    today: present("today", "datetime.datetime"),
    fromisoformat: classmethod("fromisoformat", (args, site) => parsed(datetime, args, site)),
    fromtimestamp: classmethod("fromtimestamp", (args, site) => {
        const [, stamp, zone] = args.positional;
        const target = zone ?? args.keywords.get("tz");
        const offset = target && offsetOf(target);
        if (offset === undefined || (stamp?.kind !== "int" && stamp?.kind !== "float"))
            return site.runtime.unknown("the time zone is only known at run time", site);
        return makeMoment(datetime, wholeMicros(Number(stamp.value) * 1e6, site) + offset, target);
    }),
    combine: classmethod("combine", (args, site) => {
        const [, day, time] = args.positional;
        if (day?.kind !== "instance" || time?.kind !== "instance")
            return site.runtime.unknown("a date that is not known", site);
        const clock = time.data;
        return makeMoment(datetime, (momentOf(day).micros / DAY) * DAY + clock.micros, args.keywords.get("tzinfo") ?? clock.zone);
    }),
    strptime: classmethod("strptime", (args, site) => {
        const [, text, format] = args.positional;
        for (const value of [text, format])
            if (value?.kind === "unknown")
                return new Unknown(value.reason);
        if (text?.kind !== "str" || format?.kind !== "str")
            return site.runtime.raise("TypeError", "strptime() argument must be str", site);
        const found = strptime(text.value, format.value);
        if (found === "unsupported")
            return site.runtime.unknown("this format of a date is not followed", site);
        if (!found)
            return site.runtime.raise("ValueError", `time data '${text.value}' does not match format '${format.value}'`, site);
        return makeMoment(datetime, checked(found.parts, site), found.zone === undefined ? NONE : fixedZone(zoneOffset(found.zone)));
    }),
}, {
    year: field("year"),
    month: field("month"),
    day: field("day"),
    hour: field("hour"),
    minute: field("minute"),
    second: field("second"),
    microsecond: field("microsecond"),
    tzinfo: (me) => momentOf(me).zone,
    timezone: (me) => momentOf(me).zone,
});
const clockField = (name) => (me) => native_int(datetime_fieldsOf(me.data.micros)[name]);
function makeTime(micros, zone) {
    const made = instance(time, { micros, zone });
    made.hash = `time${micros}`;
    return made;
}
const time = makeClass("time", "datetime", [], {
    __new__: (args, site) => {
        const parts = datetime_numbers(args, TIME, site, "time");
        return parts instanceof Unknown ? parts : makeTime(checked(parts, site), args.keywords.get("tzinfo") ?? NONE);
    },
    __init__: () => NONE,
    isoformat: (args) => str(isoTime(native_self(args).data.micros)),
    __str__: (args) => str(isoTime(native_self(args).data.micros)),
    strftime: (args, site) => datetime_formatted(native_self(args), args.positional[1], site),
    __repr__: (args) => {
        const { hour, minute, second, microsecond } = datetime_fieldsOf(native_self(args).data.micros);
        return str(`datetime.time(${[hour, minute, ...(second || microsecond ? [second] : []), ...(microsecond ? [microsecond] : [])].join(", ")})`);
    },
    ...comparisons((value) => value.kind === "instance" && value.type === time ? value.data.micros : undefined),
}, {
    hour: clockField("hour"),
    minute: clockField("minute"),
    second: clockField("second"),
    microsecond: clockField("microsecond"),
    tzinfo: (me) => me.data.zone,
});
const tzinfo = makeClass("tzinfo", "datetime", []);
const timezone = makeClass("timezone", "datetime", [tzinfo], {
    __new__: (args, site) => {
        const offset = spanOf(args.positional[1]);
        if (args.positional[1]?.kind === "unknown")
            return new Unknown(args.positional[1].reason);
        return offset === undefined
            ? site.runtime.raise("TypeError", "timezone() argument 1 must be datetime.timedelta", site)
            : fixedZone(offset);
    },
    __init__: () => NONE,
    utcoffset: (args) => makeSpan(native_self(args).data),
    __str__: (args) => {
        const text = offsetText(native_self(args));
        return str(text === "+00:00" ? "UTC" : `UTC${text}`);
    },
    __repr__: (args, site) => {
        if (native_self(args).data === 0n)
            return str("datetime.timezone.utc");
        const shown = machineOf(site).repr(makeSpan(native_self(args).data), site);
        return str(`datetime.timezone(${shown.kind === "str" ? shown.value : ""})`);
    },
});
function fixedZone(offset) {
    const made = instance(timezone, offset);
    made.hash = `zone${offset}`;
    return made;
}
/** A zone by its name, whose offset is only looked up at run time; UTC is known. */
function namedZone(name, type) {
    const made = instance(type, /^(UTC|Etc\/UTC|GMT|Z)$/i.test(name) ? 0n : name);
    made.hash = `zone${name}`;
    made.attributes.set("name", str(name));
    made.attributes.set("key", str(name));
    made.attributes.set("zone", str(name));
    return made;
}
const zoneInfo = makeClass("ZoneInfo", "zoneinfo", [tzinfo], {
    __new__: (args) => {
        const [type, name] = args.positional;
        return name?.kind === "str"
            ? namedZone(name.value, type)
            : new Unknown({ message: "a time zone that is not known", place: name.reason.place });
    },
    __init__: () => NONE,
    __str__: (args) => native_self(args).attributes.get("key"),
    localize: (args) => makeMoment(args.positional[1].type, momentOf(args.positional[1]).micros, args.positional[0]),
});
timezone.attributes.set("utc", fixedZone(0n));
timedelta.attributes.set("min", makeSpan(-999999999n * DAY));
timedelta.attributes.set("max", makeSpan(999999999n * DAY));
timedelta.attributes.set("resolution", makeSpan(1n));
datetime.attributes.set("min", makeMoment(datetime, microsOf(1, 1, 1), NONE));
datetime.attributes.set("max", makeMoment(datetime, microsOf(9999, 12, 31, 23, 59, 59, 999_999), NONE));
time.attributes.set("min", makeTime(0n, NONE));
time.attributes.set("max", makeTime(DAY - 1n, NONE));
function datetime_module() {
    return makeModule("datetime", {
        datetime,
        date,
        time,
        timedelta,
        timezone,
        tzinfo,
        UTC: timezone.attributes.get("utc"),
        MINYEAR: native_int(1),
        MAXYEAR: native_int(9999),
    });
}
const datetimeModules = {
    datetime: datetime_module,
    zoneinfo: () => makeModule("zoneinfo", { ZoneInfo: zoneInfo }),
    pytz: () => makeModule("pytz", {
        timezone: native_native("timezone", (args, site) => site.runtime.call(zoneInfo, args, site)),
        utc: namedZone("UTC", zoneInfo),
        UTC: namedZone("UTC", zoneInfo),
    }),
};

;// CONCATENATED MODULE: ./build/src/python/library/enum.js
/** `enum`. */





const autoType = makeClass("auto", "enum", []);
const enum_known = new WeakMap();
function membersOf(type) {
    return enum_known.get(type);
}
function isMember(name, value) {
    if (name.startsWith("_"))
        return false;
    return value.kind !== "function" && value.kind !== "native" && value.kind !== "descriptor" && value.kind !== "class";
}
/** Turns the plain attributes of a new enum class into its members. */
function finish(type, site) {
    const machine = machineOf(site);
    const members = { byName: new Map(), byValue: new Map() };
    const extended = type.mro.find((base) => base.kind === "class" && [types.str, types.int, types.float].includes(base));
    const isText = type.mro.some((base) => base.kind === "class" && base.name === "StrEnum" && base.module === "enum");
    const isFlag = type.mro.some((base) => base.kind === "class" && base.name.endsWith("Flag") && base.module === "enum");
    let last;
    for (const [name, given] of [...type.attributes]) {
        if (!isMember(name, given))
            continue;
        let value = given;
        if (given.kind === "instance" && given.type === autoType)
            value = next(type, name, last, members, isText, isFlag, site);
        last = value;
        const member = new InstanceValue(type);
        let plain = value;
        const maker = type.attributes.get("__new__");
        if (maker?.kind === "function") {
            const made = machine.call(maker, callArguments([type, ...(value.kind === "tuple" ? value.items : [value])]), site);
            if (made.kind === "instance") {
                for (const [key, item] of made.attributes)
                    member.attributes.set(key, item);
                if (made.plain)
                    member.plain = made.plain;
                plain = made.attributes.get("_value_") ?? value;
            }
        }
        else if (extended && value.kind !== "unknown") {
            const made = machine.call(extended, callArguments(value.kind === "tuple" && extended !== types.str ? value.items : [value]), site);
            member.plain = made;
            if (made.kind === extended.name)
                plain = value;
        }
        const key = keyOf(plain);
        const before = members.byValue.get(key);
        const final = before ?? member;
        if (!before) {
            member.attributes.set("_name_", str(name));
            member.attributes.set("_value_", plain);
            const init = lookup(type, "__init__");
            if (init && init !== "unknown" && init.kind === "function")
                machine.call(init, callArguments([member, ...(value.kind === "tuple" ? value.items : [value])]), site);
            members.byValue.set(keyOf(member.attributes.get("_value_") ?? plain), member);
        }
        members.byName.set(name, final);
        type.attributes.set(name, final);
    }
    enum_known.set(type, members);
}
function next(type, name, last, members, isText, isFlag, site) {
    const custom = lookup(type, "_generate_next_value_");
    if (custom && custom !== "unknown") {
        const func = custom.kind === "descriptor" ? custom.get : custom;
        const values = [...members.byName.values()].map((member) => member.attributes.get("_value_"));
        return machineOf(site).call(func, callArguments([str(name), native_int(1), native_int(members.byName.size), list(values)]), site);
    }
    if (isText)
        return str(name.toLowerCase());
    if (isFlag)
        return last?.kind === "int" ? native_int(2n ** BigInt(last.value.toString(2).length)) : native_int(1);
    const numbers = [...members.byName.values()]
        .map((member) => member.attributes.get("_value_"))
        .filter((value) => value?.kind === "int");
    return numbers.length > 0
        ? native_int(numbers.reduce((top, value) => (value.value > top ? value.value : top), numbers[0].value) + 1n)
        : native_int(1);
}
function enumModule() {
    const describe = (self) => self.attributes.get("_name_")?.value ?? "?";
    const base = makeClass("Enum", "enum", [], {
        [SUBCLASS]: (args, site) => {
            finish(args.positional[0], site);
            return NONE;
        },
        [CONSTRUCT]: (args, site) => {
            const [type, value, ...rest] = args.positional;
            if (type?.kind !== "class")
                return site.runtime.unknown("an enum that is not known", site);
            const members = enum_known.get(type);
            if (!members || members.byName.size === 0)
                return functional(type, withoutSelf(args).positional, args.keywords, site);
            const sought = value ?? args.keywords.get("value");
            if (sought.kind === "unknown")
                return new Unknown(sought.reason);
            const wanted = rest.length > 0 ? site.runtime.unknown("an enum of several values", site) : sought;
            if (wanted.kind === "instance" && wanted.type === type)
                return wanted;
            const found = members.byValue.get(keyOf(wanted));
            if (found)
                return found;
            const fallback = lookup(type, "_missing_");
            if (fallback && fallback !== "unknown") {
                const func = fallback.kind === "descriptor" ? fallback.get : fallback;
                const made = site.runtime.call(func, callArguments([type, wanted]), site);
                if (made.kind !== "none")
                    return made;
            }
            const shown = machineOf(site).repr(wanted, site);
            return site.runtime.raise("ValueError", `${shown.kind === "str" ? shown.value : "?"} is not a valid ${type.name}`, site);
        },
        "<iterate>": (args) => {
            const type = args.positional[0];
            return list([...new Set(enum_known.get(type)?.byName.values() ?? [])]);
        },
        "<item>": (args, site) => {
            const [type, name] = args.positional;
            if (name?.kind === "unknown")
                return new Unknown(name.reason);
            const found = name?.kind === "str" ? enum_known.get(type)?.byName.get(name.value) : undefined;
            return found ?? site.runtime.raise("KeyError", name?.kind === "str" ? name.value : "?", site);
        },
        __str__: (args) => {
            const self = args.positional[0];
            return str(`${self.type.name}.${describe(self)}`);
        },
        __repr__: (args, site) => {
            const self = args.positional[0];
            const shown = machineOf(site).repr(self.attributes.get("_value_") ?? NONE, site);
            return shown.kind === "unknown" ? shown : str(`<${self.type.name}.${describe(self)}: ${shown.value}>`);
        },
    }, {
        name: (self) => self.attributes.get("_name_") ?? NONE,
        value: (self) => self.attributes.get("_value_") ?? NONE,
    });
    enum_known.set(base, { byName: new Map(), byValue: new Map() });
    const plainText = (args, site) => site.runtime.text(args.positional[0].plain ?? NONE, site);
    const strEnum = makeClass("StrEnum", "enum", [types.str, base], { __str__: plainText });
    const intEnum = makeClass("IntEnum", "enum", [types.int, base], { __str__: plainText });
    const flagValue = (value) => value.kind === "instance" ? (value.attributes.get("_value_")?.value ?? 0n) : 0n;
    const combining = (operator) => (args, site) => {
        const [a, b] = args.positional;
        const number = binary(machineOf(site), operator, native_int(flagValue(a)), native_int(flagValue(b)), site);
        const found = enum_known.get(a.type)?.byValue.get(keyOf(number));
        if (found)
            return found;
        const made = new InstanceValue(a.type);
        made.attributes.set("_value_", number);
        made.attributes.set("_name_", NONE);
        made.hash = `flag${number.value}`;
        return made;
    };
    const flag = makeClass("Flag", "enum", [base], {
        __or__: combining("|"),
        __and__: combining("&"),
        __xor__: combining("^"),
        __contains__: (args) => {
            const [a, b] = args.positional;
            return bool((flagValue(a) & flagValue(b)) === flagValue(b));
        },
        __bool__: (args) => bool(flagValue(args.positional[0]) !== 0n),
    });
    const intFlag = makeClass("IntFlag", "enum", [types.int, flag]);
    for (const type of [strEnum, intEnum, flag, intFlag])
        enum_known.set(type, { byName: new Map(), byValue: new Map() });
    const made = makeModule("enum", {
        Enum: base,
        StrEnum: strEnum,
        IntEnum: intEnum,
        Flag: flag,
        IntFlag: intFlag,
        EnumMeta: types.type,
        EnumType: types.type,
        auto: () => instance(autoType),
        unique: (args) => args.positional[0],
        property: types.property,
        member: (args) => args.positional[0],
        nonmember: (args) => args.positional[0],
    });
    base.attributes.set("__members__", classmethodProperty());
    return made;
}
/** `Color.__members__`: found through the class only. */
function classmethodProperty() {
    return membersDescriptor;
}
const membersDescriptor = instance(makeClass("property", "enum", [], {
    __get__: (args) => {
        const type = args.positional[2];
        return dict([...(type?.kind === "class" ? (enum_known.get(type)?.byName ?? []) : [])]);
    },
}));
/** `Enum("Color", "RED GREEN")`. */
function functional(base, args, keywords, site) {
    const [name] = args;
    const names = args[1] ?? keywords.get("names");
    if (name?.kind !== "str" || !names)
        return site.runtime.raise("TypeError", `${base.name}() has no members`, site);
    const type = new ClassValue(name.value, site.runtime.module.name, [base]);
    type.mro = [type, ...base.mro];
    if (names.kind === "str")
        for (const [i, one] of names.value
            .split(/[\s,]+/)
            .filter(Boolean)
            .entries())
            type.attributes.set(one, isSubclass(base, types.str) ? str(one.toLowerCase()) : native_int(i + 1));
    else if (names.kind === "dict")
        for (const { key, value } of names.entries.values())
            type.attributes.set(key.value, value);
    else {
        const all = site.runtime.iterate(names, site);
        if (all instanceof Unknown)
            return all;
        for (const [i, one] of all.entries()) {
            if (one.kind === "str")
                type.attributes.set(one.value, isSubclass(base, types.str) ? str(one.value.toLowerCase()) : native_int(i + 1));
            else if (one.kind === "tuple" && one.items[0]?.kind === "str")
                type.attributes.set(one.items[0].value, one.items[1]);
        }
    }
    finish(type, site);
    return type;
}
const enumModules = { enum: enumModule };

;// CONCATENATED MODULE: ./build/src/python/library/itertools.js
/** `itertools`. */





/** A lazy iterator over what a JavaScript generator gives; it turns open when one of its sources does. */
function lazy(machine, inputs, site, run) {
    const sources = inputs.map((input) => source(machine, input, site));
    const unknown = sources.find((each) => each instanceof Unknown);
    if (unknown)
        return unknown;
    const known = sources;
    const steps = run(known.map((each) => () => each.next()));
    const made = lazily(() => {
        machine.step();
        const next = steps.next();
        for (const each of known) {
            const open = each.open();
            if (open)
                made.open ??= open;
        }
        return next.done ? undefined : next.value;
    });
    return machine.carry(made, inputs);
}
/** Needs all items: unknown when they are not all known. */
function eager(machine, inputs, site, run) {
    const pools = [];
    for (const input of inputs) {
        const all = machine.iterate(input, site);
        if (all instanceof Unknown)
            return all;
        pools.push(all);
    }
    const rows = run(pools)[Symbol.iterator]();
    return machine.carry(lazily(() => {
        machine.step();
        const next = rows.next();
        if (next.done)
            return undefined;
        // What is long takes memory too: it costs as many steps.
        for (let left = next.value.length; left > 0; left--)
            machine.step();
        return native_tuple(next.value);
    }), inputs);
}
function* product(pools) {
    if (pools.some((pool) => pool.length === 0))
        return;
    const at = pools.map(() => 0);
    for (;;) {
        yield pools.map((pool, i) => pool[at[i]]);
        let i = pools.length - 1;
        while (i >= 0 && ++at[i] >= pools[i].length)
            at[i--] = 0;
        if (i < 0)
            return;
    }
}
function* choose(pool, size, next) {
    const chosen = [];
    function* extend(from) {
        if (chosen.length === size) {
            yield chosen.map((i) => pool[i]);
            return;
        }
        for (let i = from; i < pool.length; i++) {
            chosen.push(i);
            yield* extend(next(i));
            chosen.pop();
        }
    }
    yield* extend(0);
}
function* permutations(pool, size) {
    const chosen = [];
    function* extend() {
        if (chosen.length === size) {
            yield chosen.map((i) => pool[i]);
            return;
        }
        for (let i = 0; i < pool.length; i++) {
            if (chosen.includes(i))
                continue;
            chosen.push(i);
            yield* extend();
            chosen.pop();
        }
    }
    if (size <= pool.length)
        yield* extend();
}
const itertools_count = (value, fallback) => (value?.kind === "int" ? Number(value.value) : fallback);
function itertools() {
    const chain = native_native("chain", (args, site) => lazy(machineOf(site), args.positional, site, function* (inputs) {
        for (const next of inputs)
            for (let item = next(); item; item = next())
                yield item;
    }));
    chain.attributes.set("from_iterable", native_native("from_iterable", (args, site) => {
        const machine = machineOf(site);
        const outer = machine.iterate(args.positional[0], site);
        return outer instanceof Unknown ? outer : chain.run(callArguments(outer), site);
    }));
    const decide = (machine, value, site) => operators_truth(machine, value, site) === true;
    return {
        chain,
        count: (args, site) => {
            let at = args.positional[0] ?? args.keywords.get("start") ?? native_int(0);
            const step = args.positional[1] ?? args.keywords.get("step") ?? native_int(1);
            const machine = machineOf(site);
            return lazily(() => {
                const now = at;
                at = binary(machine, "+", at, step, site);
                return now;
            });
        },
        cycle: (args, site) => lazy(machineOf(site), args.positional, site, function* ([next]) {
            const seen = [];
            for (let item = next(); item; item = next()) {
                seen.push(item);
                yield item;
            }
            while (seen.length > 0)
                yield* seen;
        }),
        repeat: (args) => {
            const times = args.positional[1] ?? args.keywords.get("times");
            let left = itertools_count(times, Infinity);
            return lazily(() => (left-- > 0 ? args.positional[0] : undefined));
        },
        islice: (args, site) => {
            const [iterable, a, b, c] = args.positional;
            const [start, stop, step] = b === undefined ? [0, itertools_count(a, Infinity), 1] : [itertools_count(a, 0), itertools_count(b, Infinity), itertools_count(c, 1)];
            return lazy(machineOf(site), [iterable], site, function* ([next]) {
                for (let i = 0; i < stop; i++) {
                    const item = next();
                    if (!item)
                        return;
                    if (i >= start && (i - start) % step === 0)
                        yield item;
                }
            });
        },
        zip_longest: (args, site) => lazy(machineOf(site), args.positional, site, function* (inputs) {
            const fill = args.keywords.get("fillvalue") ?? NONE;
            for (;;) {
                const row = inputs.map((next) => next());
                if (row.every((item) => item === undefined))
                    return;
                yield native_tuple(row.map((item) => item ?? fill));
            }
        }),
        pairwise: (args, site) => lazy(machineOf(site), args.positional, site, function* ([next]) {
            let before = next();
            for (let item = next(); before && item; item = next()) {
                yield native_tuple([before, item]);
                before = item;
            }
        }),
        batched: (args, site) => lazy(machineOf(site), [args.positional[0]], site, function* ([next]) {
            const size = itertools_count(args.positional[1] ?? args.keywords.get("n"), 1);
            let batch = [];
            for (let item = next(); item; item = next()) {
                batch.push(item);
                if (batch.length < size)
                    continue;
                yield native_tuple(batch);
                batch = [];
            }
            if (batch.length > 0)
                yield native_tuple(batch);
        }),
        starmap: (args, site) => lazy(machineOf(site), [args.positional[1]], site, function* ([next]) {
            const machine = machineOf(site);
            for (let item = next(); item; item = next()) {
                const row = machine.iterate(item, site);
                yield row instanceof Unknown ? row : machine.call(args.positional[0], callArguments(row), site);
            }
        }),
        accumulate: (args, site) => lazy(machineOf(site), [args.positional[0]], site, function* ([next]) {
            const machine = machineOf(site);
            const func = args.positional[1] ?? args.keywords.get("func");
            let total = args.keywords.get("initial");
            if (total)
                yield total;
            for (let item = next(); item; item = next()) {
                total = !total
                    ? item
                    : func && func.kind !== "none"
                        ? machine.call(func, callArguments([total, item]), site)
                        : binary(machine, "+", total, item, site);
                yield total;
            }
        }),
        takewhile: (args, site) => lazy(machineOf(site), [args.positional[1]], site, function* ([next]) {
            const machine = machineOf(site);
            for (let item = next(); item; item = next()) {
                if (!decide(machine, machine.call(args.positional[0], callArguments([item]), site), site))
                    return;
                yield item;
            }
        }),
        dropwhile: (args, site) => lazy(machineOf(site), [args.positional[1]], site, function* ([next]) {
            const machine = machineOf(site);
            let dropping = true;
            for (let item = next(); item; item = next()) {
                dropping &&= decide(machine, machine.call(args.positional[0], callArguments([item]), site), site);
                if (!dropping)
                    yield item;
            }
        }),
        filterfalse: (args, site) => lazy(machineOf(site), [args.positional[1]], site, function* ([next]) {
            const machine = machineOf(site);
            for (let item = next(); item; item = next())
                if (!decide(machine, args.positional[0].kind === "none"
                    ? item
                    : machine.call(args.positional[0], callArguments([item]), site), site))
                    yield item;
        }),
        compress: (args, site) => lazy(machineOf(site), args.positional, site, function* ([data, selectors]) {
            const machine = machineOf(site);
            for (;;) {
                const item = data();
                const selector = selectors();
                if (!item || !selector)
                    return;
                if (decide(machine, selector, site))
                    yield item;
            }
        }),
        groupby: (args, site) => lazy(machineOf(site), [args.positional[0] ?? args.keywords.get("iterable")], site, function* ([next]) {
            const machine = machineOf(site);
            const func = args.positional[1] ?? args.keywords.get("key");
            const keyFor = (item) => func && func.kind !== "none" ? machine.call(func, callArguments([item]), site) : item;
            let group = [];
            let key;
            for (let item = next(); item; item = next()) {
                const now = keyFor(item);
                if (key && machine.equals(key, now, site) !== true) {
                    yield native_tuple([key, new IteratorValue(group)]);
                    group = [];
                }
                key = now;
                group.push(item);
            }
            if (key)
                yield native_tuple([key, new IteratorValue(group)]);
        }),
        tee: (args, site) => {
            const machine = machineOf(site);
            const all = machine.iterate(args.positional[0], site);
            if (all instanceof Unknown)
                return all;
            const copies = itertools_count(args.positional[1], 2);
            for (let left = copies; left > 0; left--)
                machine.step();
            return native_tuple(Array.from({ length: copies }, () => new IteratorValue([...all])));
        },
        product: (args, site) => eager(machineOf(site), args.positional, site, (pools) => {
            const times = itertools_count(args.keywords.get("repeat"), 1);
            for (let left = times; left > 0; left--)
                machineOf(site).step();
            return product(Array.from({ length: times }, () => pools).flat());
        }),
        combinations: (args, site) => eager(machineOf(site), [args.positional[0]], site, ([pool]) => choose(pool, itertools_count(args.positional[1] ?? args.keywords.get("r"), 0), (last) => last + 1)),
        combinations_with_replacement: (args, site) => eager(machineOf(site), [args.positional[0]], site, ([pool]) => choose(pool, itertools_count(args.positional[1] ?? args.keywords.get("r"), 0), (last) => last)),
        permutations: (args, site) => eager(machineOf(site), [args.positional[0]], site, ([pool]) => permutations(pool, itertools_count(args.positional[1] ?? args.keywords.get("r"), pool.length))),
    };
}
const itertoolsModules = { itertools: () => makeModule("itertools", itertools()) };

;// CONCATENATED MODULE: ./build/src/python/library/operator.js
/** `operator` and `copy`. */






const BINARY = {
    add: "+",
    concat: "+",
    sub: "-",
    mul: "*",
    truediv: "/",
    floordiv: "//",
    mod: "%",
    pow: "**",
    matmul: "@",
    lshift: "<<",
    rshift: ">>",
    and_: "&",
    or_: "|",
    xor: "^",
};
const COMPARE = {
    eq: "==",
    ne: "!=",
    lt: "<",
    le: "<=",
    gt: ">",
    ge: ">=",
    is_: "is",
    is_not: "is not",
};
/** A copy; `deep` copies what is inside, too. Functions, classes and modules are never copied. */
function copied(value, deep, site, seen = new Map()) {
    const before = seen.get(value);
    if (before)
        return before;
    const machine = machineOf(site);
    machine.step();
    const inner = (item) => (deep ? copied(item, true, site, seen) : item);
    switch (value.kind) {
        case "list": {
            const made = new ListValue([]);
            seen.set(value, made);
            made.items = value.items.map(inner);
            if (value.open)
                made.open = value.open;
            return machine.carry(made, [value]);
        }
        case "tuple":
            return deep ? machine.carry(new TupleValue(value.items.map(inner)), [value]) : value;
        case "dict": {
            const made = new DictValue();
            seen.set(value, made);
            for (const [key, entry] of value.entries)
                made.entries.set(key, { key: entry.key, value: inner(entry.value) });
            if (value.open)
                made.open = value.open;
            if (value.factory)
                made.factory = value.factory;
            return machine.carry(made, [value]);
        }
        case "set": {
            const made = new SetValue();
            for (const [key, item] of value.entries)
                made.entries.set(key, item);
            if (value.open)
                made.open = value.open;
            made.frozen = value.frozen;
            return machine.carry(made, [value]);
        }
        case "instance": {
            const method = lookup(value.type, deep ? "__deepcopy__" : "__copy__");
            if (method && method !== "unknown")
                return machine.call(method, callArguments(deep ? [value, new DictValue()] : [value]), site);
            if (value.data !== undefined && value.hash === undefined && value.attributes.size === 0 && !value.plain) {
                machine.escape([value], {
                    message: `a copy of an instance of ${value.type.name} is not followed`,
                    place: site.place,
                });
                return machine.unknown(`a copy of an instance of ${value.type.name} is not followed`, site);
            }
            if (value.hash !== undefined)
                return value;
            const made = new InstanceValue(value.type);
            seen.set(value, made);
            for (const [name, item] of value.attributes)
                made.attributes.set(name, inner(item));
            made.data = value.data;
            if (value.plain)
                made.plain = inner(value.plain);
            return machine.carry(made, [value]);
        }
        default:
            return value;
    }
}
function reach(value, path, site) {
    return path.split(".").reduce((object, name) => site.runtime.getAttribute(object, name, site), value);
}
const operatorModules = {
    copy: () => makeModule("copy", {
        copy: (args, site) => copied(args.positional[0], false, site),
        deepcopy: (args, site) => copied(args.positional[0], true, site),
    }),
    operator: () => {
        const made = makeModule("operator", {
            itemgetter: (args) => native_native("itemgetter", (given, site) => {
                const parts = args.positional.map((key) => getItem(machineOf(site), given.positional[0], key, site));
                return parts.length === 1 ? parts[0] : native_tuple(parts);
            }),
            attrgetter: (args) => native_native("attrgetter", (given, site) => {
                const parts = args.positional.map((name) => name.kind === "str"
                    ? reach(given.positional[0], name.value, site)
                    : new Unknown({ message: "an attribute that is not known", place: site.place }));
                return parts.length === 1 ? parts[0] : native_tuple(parts);
            }),
            methodcaller: (args) => native_native("methodcaller", (given, site) => {
                const [name, ...rest] = args.positional;
                return site.runtime.call(reach(given.positional[0], name?.kind === "str" ? name.value : "", site), callArguments(rest, args.keywords), site);
            }),
            getitem: (args, site) => getItem(machineOf(site), args.positional[0], args.positional[1], site),
            contains: (args, site) => {
                const known = contains(machineOf(site), args.positional[1], args.positional[0], site);
                return known instanceof Unknown ? known : machineOf(site).boolean(known);
            },
            not_: (args, site) => {
                const known = operators_truth(machineOf(site), args.positional[0], site);
                return known instanceof Unknown ? known : machineOf(site).boolean(!known);
            },
            truth: (args, site) => {
                const known = operators_truth(machineOf(site), args.positional[0], site);
                return known instanceof Unknown ? known : machineOf(site).boolean(known);
            },
            neg: (args, site) => binary(machineOf(site), "*", args.positional[0], machineOf(site).minusOne, site),
        });
        for (const [name, operator] of Object.entries(BINARY))
            made.attributes.set(name, native_native(name, (args, site) => binary(machineOf(site), operator, args.positional[0], args.positional[1], site)));
        for (const [name, operator] of Object.entries(COMPARE))
            made.attributes.set(name, native_native(name, (args, site) => compare(machineOf(site), operator, args.positional[0], args.positional[1], site)));
        return made;
    },
};

;// CONCATENATED MODULE: ./build/src/python/library/functools.js
/** `functools`, `operator`, `itertools`, `copy`. */








const partialType = makeClass("partial", "functools", [], {
    __init__: (args) => {
        const [self, func, ...rest] = args.positional;
        self.data = { func: func, args: rest, keywords: new Map(args.keywords) };
        return NONE;
    },
    __call__: (args, site) => {
        const [self, ...rest] = args.positional;
        const { func, args: first, keywords } = self.data;
        const merged = {
            positional: [...first, ...rest],
            keywords: new Map([...keywords, ...args.keywords]),
            places: new Map(),
        };
        if (args.open)
            merged.open = args.open;
        return site.runtime.call(func, merged, site);
    },
}, {
    func: (self) => self.data.func,
    args: (self) => native_tuple(self.data.args),
    keywords: (self) => dict(self.data.keywords),
});
/** Copies name, documentation and attributes of a wrapped function, as `functools.wraps` does. */
function update(wrapper, wrapped, site) {
    if (wrapper.kind !== "function" && wrapper.kind !== "native" && wrapper.kind !== "instance")
        return wrapper;
    for (const name of ["__name__", "__qualname__", "__module__", "__doc__"]) {
        const value = site.runtime.findAttribute(wrapped, name, site);
        if (value)
            wrapper.attributes.set(name, value);
    }
    if (wrapped.kind === "function")
        for (const [name, value] of wrapped.attributes)
            wrapper.attributes.set(name, value);
    wrapper.attributes.set("__wrapped__", wrapped);
    return wrapper;
}
/** `lru_cache`: a function of the same name that remembers by its arguments. */
function cached(func, site) {
    const known = new Map();
    const machine = machineOf(site);
    const made = native_native("name" in func ? func.name : "cached", (args, at) => {
        const parts = [...args.positional, ...args.keywords.values()].map((value) => machine.keyText(value));
        const key = parts.every((part) => part !== undefined) && !args.open
            ? `${[...args.keywords.keys()].join()}|${parts.join("\0")}`
            : undefined;
        const before = key !== undefined && machine.maybe.length === 0 ? known.get(key) : undefined;
        if (before)
            return before;
        const value = site.runtime.call(func, args, at);
        if (key !== undefined && machine.maybe.length === 0)
            known.set(key, value);
        return value;
    });
    update(made, func, site);
    made.attributes.set("cache_clear", native_native("cache_clear", () => {
        known.clear();
        return NONE;
    }));
    return made;
}
const cacheDecorator = native_native("lru_cache", (args, site) => {
    const [first] = args.positional;
    if (first && first.kind !== "int" && first.kind !== "none" && first.kind !== "bool")
        return cached(first, site);
    return native_native("lru_cache", (inner, at) => cached(inner.positional[0], at));
});
function totalOrdering(type) {
    const has = (name) => type.attributes.has(name);
    const add = (name, from, negate, orEqual) => {
        if (has(name))
            return;
        type.attributes.set(name, native_native(name, (args, site) => {
            const machine = machineOf(site);
            const first = machine.truth(machine.call(lookup(type, from), args, site), site);
            if (first instanceof Unknown)
                return first;
            let answer = negate ? !first : first;
            if (orEqual !== undefined) {
                const equal = machine.equals(args.positional[0], args.positional[1], site);
                if (equal instanceof Unknown)
                    return equal;
                answer = orEqual ? answer || equal : answer && !equal;
            }
            return machine.boolean(answer);
        }));
    };
    if (has("__lt__")) {
        add("__gt__", "__lt__", true, false);
        add("__le__", "__lt__", false, true);
        add("__ge__", "__lt__", true, undefined);
    }
    else if (has("__gt__")) {
        add("__lt__", "__gt__", true, false);
        add("__ge__", "__gt__", false, true);
        add("__le__", "__gt__", true, undefined);
    }
    else if (has("__le__")) {
        add("__ge__", "__le__", true, true);
        add("__lt__", "__le__", false, false);
        add("__gt__", "__le__", true, undefined);
    }
    else if (has("__ge__")) {
        add("__le__", "__ge__", true, true);
        add("__gt__", "__ge__", false, false);
        add("__lt__", "__ge__", true, undefined);
    }
    return type;
}
const functoolsModules = {
    ...itertoolsModules,
    ...operatorModules,
    functools: () => makeModule("functools", {
        partial: partialType,
        partialmethod: partialType,
        wraps: (args) => native_native("wraps", (inner, at) => update(inner.positional[0], args.positional[0], at)),
        update_wrapper: (args, site) => update(args.positional[0], args.positional[1], site),
        lru_cache: cacheDecorator,
        cache: cacheDecorator,
        cached_property: (args) => {
            const [func] = args.positional;
            const made = new DescriptorValue("property", func);
            cachedProperties.set(made, func?.kind === "function" ? func.name : "?");
            return made;
        },
        reduce: (args, site) => {
            const given = bind(args, ["function", "iterable", "initial="], site, { function: "reduce" });
            const [func, iterable, initial] = ["function", "iterable", "initial"].map((name) => given.get(name)?.value);
            const machine = machineOf(site);
            const all = iteration_items(machine, iterable, site);
            if (all instanceof Unknown)
                return all;
            let total = initial ?? all.shift();
            if (!total)
                return machine.raise("TypeError", "reduce() of empty iterable with no initial value", site);
            for (const item of all)
                total = machine.call(func, callArguments([total, item]), site);
            return total;
        },
        cmp_to_key: (args) => {
            const compare = args.positional[0];
            const keyType = makeClass("K", "functools", [], {
                __init__: (given) => {
                    given.positional[0].data = given.positional[1];
                    return NONE;
                },
                __lt__: (given, site) => {
                    const machine = machineOf(site);
                    const [a, b] = given.positional;
                    const order = machine.call(compare, callArguments([a.data, b.data]), site);
                    return order.kind === "int"
                        ? machine.boolean(order.value < 0n)
                        : new Unknown({ message: "an order that is not known", place: site.place });
                },
            });
            return keyType;
        },
        total_ordering: (args) => totalOrdering(args.positional[0]),
        singledispatch: (args) => dispatcher(args.positional[0]),
    }),
};
/** `singledispatch`: by the class of the first argument. */
function dispatcher(fallback) {
    const table = new Map();
    const made = native_native("name" in fallback ? fallback.name : "dispatch", (args, site) => {
        const [first] = args.positional;
        if (first?.kind === "unknown")
            return new Unknown(first.reason);
        const { mro } = machineOf(site).typeOf(first);
        const found = mro.map((type) => (type.kind === "class" ? table.get(type) : undefined)).find((func) => func);
        return site.runtime.call(found ?? fallback, args, site);
    });
    made.attributes.set("register", native_native("register", (args, site) => {
        const [type, func] = args.positional;
        if (type?.kind !== "class")
            return site.runtime.unknown("singledispatch by annotations is not followed", site);
        if (func) {
            table.set(type, func);
            return func;
        }
        return native_native("register", (inner) => {
            table.set(type, inner.positional[0]);
            return inner.positional[0];
        });
    }));
    return made;
}

;// CONCATENATED MODULE: ./build/src/python/library/os.js
/** `os`, `os.path`, `glob`, `sys`, `platform`. */








/** An environment variable: known, or its default if it is not set, or unknown. */
function environmentVariable(machine, name, fallback, site) {
    const key = plainOf(name);
    if (key.kind === "unknown")
        return new Unknown(key.reason);
    if (key.kind !== "str")
        return machine.raise("TypeError", "str expected", site);
    const known = machine.options.environment?.get(key.value) ?? machine.environment.get(key.value);
    if (known !== undefined)
        return str(known);
    if (!fallback) {
        machine.needs({ kind: "environment", text: `${key.value} is set` }, "KeyError", site);
        return machine.unknown(`the environment variable ${key.value} is only known at run time`, site, `os.environ.${key.value}`);
    }
    if (fallback.kind === "unknown")
        return new Unknown(fallback.reason);
    const conditioned = machine.copyOf(fallback);
    return machine.markAll(conditioned, [{ kind: "environment", text: `${key.value} is not set` }]);
}
function environ() {
    const environmentType = makeClass("_Environ", "os", [], {
        __getitem__: (args, site) => environmentVariable(machineOf(site), args.positional[1], undefined, site),
        __setitem__: (args, site) => {
            const [, key, value] = args.positional;
            if (key?.kind === "str")
                machineOf(site).setEnvironment(key.value, value);
            return NONE;
        },
        __delitem__: () => NONE,
        __contains__: (args, site) => {
            const key = args.positional[1];
            const machine = machineOf(site);
            if (key.kind !== "str")
                return machine.unknown("whether an environment variable is set is not known", site);
            if (machine.environment.has(key.value) || machine.options.environment?.has(key.value))
                return bool(true);
            return withCondition(machine, bool(false), `${key.value} is not set`);
        },
        __iter__: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
        get: (args, site) => {
            const given = bind(args, ["key", "default="], site, { function: "get", skipSelf: true });
            return environmentVariable(machineOf(site), given.get("key").value, given.get("default")?.value ?? NONE, site);
        },
        setdefault: (args, site) => environmentVariable(machineOf(site), args.positional[1], args.positional[2] ?? NONE, site),
        pop: (args, site) => environmentVariable(machineOf(site), args.positional[1], args.positional[2], site),
        update: () => NONE,
        copy: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
        items: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
        keys: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
        values: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
    });
    return instance(environmentType);
}
function withCondition(machine, value, text) {
    return machine.markAll(value, [{ kind: "environment", text }]);
}
/** Functions over one or more path texts. */
function onPaths(name, body) {
    return [
        name,
        native_native(name, (args, site) => {
            const paths = [];
            for (const argument of args.positional) {
                const plain = plainOf(argument);
                if (plain.kind === "unknown")
                    return new Unknown(plain.reason);
                const text = pathText(argument);
                if (text === undefined)
                    return site.runtime.raise("TypeError", `expected str, bytes or os.PathLike object, not ${plain.kind}`, site);
                paths.push(text);
            }
            if (args.open)
                return new Unknown(args.open);
            return body(paths, site);
        }),
    ];
}
/** As `os.path.split`: folder and last part. */
function splitPath(path) {
    const at = path.lastIndexOf("/") + 1;
    const head = path.slice(0, at);
    return [/^\/+$/.test(head) ? head : head.replace(/\/+$/, ""), path.slice(at)];
}
function splitExtension(path) {
    const [, last] = splitPath(path);
    const stem = last.replace(/^\.+/, "");
    const dot = stem.lastIndexOf(".");
    return dot < 0 ? [path, ""] : [path.slice(0, path.length - (stem.length - dot)), stem.slice(dot)];
}
function joinPaths(paths) {
    let made = paths[0] ?? "";
    for (const part of paths.slice(1)) {
        if (part.startsWith("/"))
            made = part;
        else
            made += (made === "" || made.endsWith("/") ? "" : "/") + part;
    }
    return made;
}
/** As `os.path.normpath`. */
function normalPath(path) {
    if (path === "")
        return ".";
    const made = external_node_path_.posix.normalize(path);
    const double = path.startsWith("//") && !path.startsWith("///");
    return (double ? "/" : "") + (made.length > 1 ? made.replace(/\/+$/, "") : made);
}
function absolute(path, site) {
    return (0,external_node_path_.isAbsolute)(path)
        ? str(normalPath(path))
        : site.runtime.unknown("the working directory is only known at run time", site, "os.getcwd");
}
function whether(kinds) {
    return ([path], site) => {
        const machine = machineOf(site);
        const kind = kindOf(machine, path);
        if (kind === undefined || kind === "none")
            return site.runtime.unknown(`whether ${path} exists is only known at run time`, site);
        return bool(kinds.includes(kind));
    };
}
function pathModule() {
    const made = makeModule("os.path", {
        sep: str("/"),
        pardir: str(".."),
        curdir: str("."),
        pathsep: str(":"),
        expandvars: (args, site) => {
            const text = textOf(args.positional[0], site);
            if (text instanceof Unknown)
                return text;
            return text.includes("$") ? site.runtime.unknown("the environment is only known at run time", site) : str(text);
        },
        commonprefix: (args, site) => {
            const all = site.runtime.iterate(args.positional[0], site);
            if (!Array.isArray(all))
                return all;
            const texts = all.map((item) => (item.kind === "str" ? item.value : ""));
            let prefix = texts[0] ?? "";
            for (const text of texts)
                while (!text.startsWith(prefix))
                    prefix = prefix.slice(0, -1);
            return str(prefix);
        },
        relpath: (args, site) => {
            const [path, start] = args.positional.map((value) => pathText(value));
            if (path === undefined || start === undefined)
                return site.runtime.unknown("the working directory is only known at run time", site);
            return str(external_node_path_.posix.relative(start, path) || ".");
        },
    });
    for (const [name, value] of [
        onPaths("join", (paths) => str(joinPaths(paths))),
        onPaths("dirname", ([path]) => str(splitPath(path)[0])),
        onPaths("basename", ([path]) => str(splitPath(path)[1])),
        onPaths("split", ([path]) => native_tuple(splitPath(path).map(str))),
        onPaths("splitext", ([path]) => native_tuple(splitExtension(path).map(str))),
        onPaths("normpath", ([path]) => str(normalPath(path))),
        onPaths("normcase", ([path]) => str(path)),
        onPaths("abspath", ([path], site) => absolute(path, site)),
        onPaths("realpath", ([path], site) => absolute(path, site)),
        onPaths("isabs", ([path]) => bool((0,external_node_path_.isAbsolute)(path))),
        onPaths("expanduser", ([path], site) => path.startsWith("~")
            ? site.runtime.unknown("the home folder is only known at run time", site, "os.path.expanduser")
            : str(path)),
        onPaths("exists", whether(["file", "folder"])),
        onPaths("lexists", whether(["file", "folder"])),
        onPaths("isfile", whether(["file"])),
        onPaths("isdir", whether(["folder"])),
    ])
        made.attributes.set(name, value);
    return made;
}
function unknownCalls(module, names) {
    return names.map((name) => [
        name,
        native_native(name, (_args, site) => {
            const unknown = site.runtime.unknown(`${module}.${name}(...) is only known at run time`, site, `${module}.${name}`);
            machineOf(site).ranUnknown(unknown.reason);
            return unknown;
        }),
    ]);
}
const entryType = makeClass("DirEntry", "os", [], {
    is_file: (args, site) => bool(kindOf(machineOf(site), native_self(args).data) === "file"),
    is_dir: (args, site) => bool(kindOf(machineOf(site), native_self(args).data) === "folder"),
}, {
    name: (entry) => str(splitPath(entry.data)[1]),
    path: (entry) => str(entry.data),
});
function listing(args, site, make) {
    const given = args.positional[0] ?? args.keywords.get("path");
    const text = given && pathText(given);
    const names = text === undefined ? undefined : listFolder(machineOf(site), text);
    return names
        ? new ListValue(names.map((name) => make(text, name)))
        : site.runtime.unknown("the files there are only known at run time", site, "os.listdir");
}
/** All files and folders under a folder: `os.walk`. */
function walk(machine, folder) {
    machine.step();
    const names = listFolder(machine, folder) ?? [];
    const folders = names.filter((name) => kindOf(machine, joinPaths([folder, name])) === "folder");
    const files = names.filter((name) => !folders.includes(name));
    return [
        native_tuple([str(folder), list(folders.map(str)), list(files.map(str))]),
        ...folders.flatMap((name) => walk(machine, joinPaths([folder, name]))),
    ];
}
/** Paths that fit a pattern with `*`, `?`, `[...]` and `**`, sorted; undefined when the folder is not of the repository. */
function globPaths(machine, pattern, recursive) {
    const parts = pattern.split("/");
    const magic = parts.findIndex((part) => /[*?[]/.test(part));
    if (magic < 0)
        return kindOf(machine, pattern) === undefined ? undefined : kindOf(machine, pattern) === "none" ? [] : [pattern];
    const start = parts.slice(0, magic).join("/") || "/";
    if (kindOf(machine, start) !== "folder")
        return undefined;
    const found = [];
    const visit = (folder, index) => {
        machine.step();
        const part = parts[index];
        if (part === undefined)
            return;
        const last = index === parts.length - 1;
        const names = listFolder(machine, folder) ?? [];
        if (part === "**" && recursive) {
            if (last)
                found.push(`${folder}/`);
            else
                visit(folder, index + 1);
            for (const name of names) {
                if (name.startsWith("."))
                    continue;
                const path = `${folder === "/" ? "" : folder}/${name}`;
                if (kindOf(machine, path) === "folder")
                    visit(path, index);
                else if (last)
                    found.push(path);
            }
            return;
        }
        const test = fnmatch(part);
        for (const name of names) {
            if (!test(name) || (name.startsWith(".") && !part.startsWith(".")))
                continue;
            const path = `${folder === "/" ? "" : folder}/${name}`;
            if (last)
                found.push(path);
            else if (kindOf(machine, path) === "folder")
                visit(path, index + 1);
        }
    };
    visit(start, magic);
    return found;
}
function fnmatch(pattern) {
    const source = pattern
        .replace(/[.+^${}()|\\]/g, "\\$&")
        .replace(/\*+/g, ".*")
        .replace(/\?/g, ".")
        .replace(/\[!/g, "[^");
    const expression = new RegExp(`^${source}$`, "s");
    return (name) => expression.test(name);
}
function versionInfo(text) {
    const [major = 3, minor = 12] = text.split(".").map(Number);
    const made = new TupleValue([native_int(major), native_int(minor), native_int(0), str("final"), native_int(0)]);
    made.fields = ["major", "minor", "micro", "releaselevel", "serial"];
    const wrapped = instance(makeClass("version_info", "sys", [types.tuple]));
    wrapped.plain = made;
    wrapped.conditions = [{ kind: "python-version", text: `Python is ${major}.${minor}` }];
    for (const [i, field] of made.fields.entries())
        wrapped.attributes.set(field, made.items[i]);
    return wrapped;
}
const osModules = {
    "os.path": pathModule,
    posixpath: pathModule,
    os: (machine) => {
        const made = makeModule("os", {
            path: machine.modules.library("os.path"),
            environ: environ(),
            sep: str("/"),
            linesep: str("\n"),
            pathsep: str(":"),
            curdir: str("."),
            pardir: str(".."),
            name: str("posix"),
            getenv: (args, site) => {
                const given = bind(args, ["key", "default="], site, { function: "getenv" });
                return environmentVariable(machineOf(site), given.get("key").value, given.get("default")?.value ?? NONE, site);
            },
            putenv: () => NONE,
            fspath: (args, site) => {
                const text = pathText(args.positional[0]);
                return text === undefined ? site.runtime.unknown("a path that is not known", site) : str(text);
            },
            listdir: (args, site) => listing(args, site, (_folder, name) => str(name)),
            scandir: (args, site) => listing(args, site, (folder, name) => instance(entryType, joinPaths([folder, name]))),
            walk: (args, site) => {
                const text = pathText(args.positional[0]);
                if (text === undefined || kindOf(machineOf(site), text) !== "folder")
                    return site.runtime.unknown("the files there are only known at run time", site, "os.walk");
                return list(walk(machineOf(site), text));
            },
            PathLike: makeClass("PathLike", "os", []),
        });
        for (const [name, value] of unknownCalls("os", [
            "getcwd",
            "system",
            "popen",
            "getpid",
            "getuid",
            "getlogin",
            "cpu_count",
            "urandom",
            "stat",
            "uname",
        ]))
            made.attributes.set(name, value);
        for (const name of ["makedirs", "mkdir", "remove", "unlink", "rmdir", "rename", "chdir", "chmod", "umask"])
            made.attributes.set(name, native_native(name, (_args, site) => {
                machineOf(site).ranUnknown({ message: `os.${name}(...) is only known at run time`, place: site.place });
                return NONE;
            }));
        return made;
    },
    glob: () => makeModule("glob", {
        glob: (args, site) => globCall(args, site),
        iglob: (args, site) => globCall(args, site),
        escape: (args) => args.positional[0],
    }),
    fnmatch: () => {
        const matches = (args, site) => {
            const name = textOf(args.positional[0], site);
            const pattern = textOf(args.positional[1], site);
            if (name instanceof Unknown)
                return name;
            return pattern instanceof Unknown ? pattern : bool(fnmatch(pattern)(name));
        };
        return makeModule("fnmatch", {
            fnmatch: matches,
            fnmatchcase: matches,
            filter: (args, site) => {
                const all = site.runtime.iterate(args.positional[0], site);
                const pattern = textOf(args.positional[1], site);
                if (!Array.isArray(all))
                    return all;
                return pattern instanceof Unknown
                    ? pattern
                    : list(all.filter((item) => item.kind === "str" && fnmatch(pattern)(item.value)));
            },
        });
    },
    sys: (machine) => {
        const version = machine.options.pythonVersion ?? "3.12";
        const path = new ListValue(machine.roots.map(str));
        const pathList = instance(makeClass("list", "sys", [types.list], {
            append: (args, site) => extendRoots(args.positional[1], machineOf(site), (roots, root) => roots.push(root)),
            insert: (args, site) => extendRoots(args.positional[2], machineOf(site), (roots, root) => roots.unshift(root)),
            extend: (args, site) => {
                const all = site.runtime.iterate(args.positional[1], site);
                if (Array.isArray(all))
                    for (const item of all)
                        extendRoots(item, machineOf(site), (roots, root) => roots.push(root));
                return NONE;
            },
            remove: () => NONE,
            __contains__: (args, site) => {
                const text = pathText(args.positional[1]);
                return text === undefined
                    ? site.runtime.unknown("whether a path is in sys.path is not known", site)
                    : bool(machineOf(site).roots.includes(text));
            },
        }));
        pathList.plain = path;
        const made = makeModule("sys", {
            path: pathList,
            version_info: versionInfo(version),
            platform: str("linux"),
            maxsize: native_int(2n ** 63n - 1n),
            byteorder: str("little"),
            exit: (args, site) => {
                const shown = args.positional[0] ? site.runtime.text(args.positional[0], site) : str("");
                return site.runtime.raise("SystemExit", shown.kind === "str" ? shown.value : "", site);
            },
            getrecursionlimit: () => native_int(1000),
            setrecursionlimit: () => NONE,
            intern: (args) => args.positional[0],
            getdefaultencoding: () => str("utf-8"),
            exc_info: () => native_tuple([NONE, NONE, NONE]),
            modules: dict(),
        });
        made.attributes.get("modules").open = {
            message: "sys.modules is only known at run time",
            place: machine.frame.calledAt,
        };
        return made;
    },
};
function extendRoots(value, machine, add) {
    const text = pathText(value);
    if (text !== undefined && (0,external_node_path_.isAbsolute)(text))
        add(machine.roots, normalPath(text));
    return NONE;
}
function globCall(args, site) {
    const pattern = args.positional[0] && pathText(args.positional[0]);
    const recursive = args.keywords.get("recursive");
    const found = pattern === undefined || args.keywords.has("root_dir")
        ? undefined
        : globPaths(machineOf(site), pattern, recursive?.kind === "bool" && recursive.value);
    return found
        ? list(found.map(str))
        : site.runtime.unknown("the files there are only known at run time", site, "glob.glob");
}

;// CONCATENATED MODULE: ./build/src/python/library/packages.js
/** Packages that Airflow always brings along: `pendulum`, `packaging`, `dateutil`. */






const unknownTime = (name) => (_args, site) => site.runtime.unknown(`pendulum.${name}(...) is the time of reading`, site, `pendulum.${name}`);
function zoneOf(value, site) {
    if (!value || value.kind === "none")
        return namedZone("UTC", zoneInfo);
    const plain = plainOf(value);
    if (plain.kind === "unknown")
        return new Unknown(plain.reason);
    if (plain.kind === "str")
        return namedZone(plain.value, zoneInfo);
    return plain.kind === "instance"
        ? plain
        : site.runtime.raise("TypeError", "a time zone is a string or an object", site);
}
const MOVES = ["years", "months", "weeks", "days", "hours", "minutes", "seconds", "microseconds"];
function shift(args, sign, site) {
    const me = native_self(args);
    const { micros, zone } = me.data;
    const amounts = new Map([
        ...args.positional.slice(1).map((value, i) => [MOVES[i] ?? "?", value]),
        ...args.keywords,
    ]);
    let months = 0;
    const rest = new Map();
    for (const [name, value] of amounts) {
        if (value.kind === "unknown")
            return new Unknown(value.reason);
        if ((name === "years" || name === "months") && value.kind === "int")
            months += Number(value.value) * (name === "years" ? 12 : 1);
        else
            rest.set(name, value);
    }
    const span = spanFrom({ positional: [], keywords: rest, places: new Map() }, [], site);
    if (span instanceof Unknown)
        return span;
    const at = datetime_fieldsOf(micros);
    const month = at.year * 12 + at.month - 1 + sign * months;
    const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
    const day = Math.min(at.day, new Date(Date.UTC(year, inYear, 0)).getUTCDate());
    const base = microsOf(year, inYear, day, at.hour, at.minute, at.second, at.microsecond);
    return makeMoment(me.type, base + BigInt(sign) * span, zone);
}
function pendulum() {
    const dateTime = makeClass("DateTime", "pendulum", [datetime], {
        add: (args, site) => shift(args, 1, site),
        subtract: (args, site) => shift(args, -1, site),
        to_date_string: (args, site) => site.runtime.call(site.runtime.getAttribute(native_self(args), "strftime", site), { positional: [str("%Y-%m-%d")], keywords: new Map(), places: new Map() }, site),
        start_of: (args, site) => {
            const unit = args.positional[1];
            const { micros, zone } = native_self(args).data;
            const { year, month, day, hour } = datetime_fieldsOf(micros);
            const starts = {
                hour: microsOf(year, month, day, hour),
                day: microsOf(year, month, day),
                month: microsOf(year, month, 1),
                year: microsOf(year, 1, 1),
            };
            const start = unit?.kind === "str" ? starts[unit.value] : undefined;
            return start === undefined
                ? site.runtime.unknown("this unit of time is not followed", site)
                : makeMoment(dateTime, start, zone);
        },
        in_timezone: (_args, site) => site.runtime.unknown("the offset of a time zone is not followed", site),
        naive: (args) => makeMoment(dateTime, native_self(args).data.micros, NONE),
    });
    const make = (args, site) => {
        const keywords = new Map(args.keywords);
        const zone = zoneOf(keywords.get("tz") ?? args.positional[7], site);
        if (zone.kind === "unknown")
            return zone;
        keywords.delete("tz");
        keywords.set("tzinfo", zone);
        return site.runtime.call(dateTime, { ...args, positional: args.positional.slice(0, 7), keywords }, site);
    };
    return makeModule("pendulum", {
        DateTime: dateTime,
        datetime: make,
        local: make,
        naive: (args, site) => site.runtime.call(dateTime, args, site),
        now: unknownTime("now"),
        today: unknownTime("today"),
        yesterday: unknownTime("yesterday"),
        tomorrow: unknownTime("tomorrow"),
        duration: (args, site) => {
            if (args.keywords.has("years") || args.keywords.has("months"))
                return site.runtime.unknown("durations of months are not followed", site);
            return site.runtime.call(timedelta, args, site);
        },
        Duration: timedelta,
        timezone: (args, site) => zoneOf(args.positional[0], site),
        Timezone: (args, site) => zoneOf(args.positional[0], site),
        UTC: namedZone("UTC", zoneInfo),
        parse: (args, site) => {
            const text = args.positional[0];
            if (text?.kind !== "str")
                return text?.kind === "unknown"
                    ? new Unknown(text.reason)
                    : site.runtime.raise("TypeError", "expected str", site);
            const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?Z?$/.exec(text.value);
            if (!found)
                return site.runtime.unknown("this form of a date is not followed", site);
            const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
            const zone = zoneOf(args.keywords.get("tz"), site);
            return makeMoment(dateTime, microsOf(year, month, day, hour, minute, second), zone);
        },
        instance: (args, site) => {
            const [value] = args.positional;
            if (value?.kind !== "instance" || !value.type.mro.includes(datetime))
                return site.runtime.unknown("a date that is not known", site);
            const { micros, zone } = value.data;
            return makeMoment(dateTime, micros, zone.kind === "none" ? zoneOf(args.keywords.get("tz"), site) : zone);
        },
    });
}
/** The parts that order versions, as PEP 440 orders them; undefined when the text is no version. */
function versionKey(text) {
    const found = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+[a-z0-9.]+)?$/i.exec(text.trim());
    if (!found)
        return undefined;
    const [, epoch, release, pre, preNumber, post, dev] = found;
    const numbers = release.split(".").map(Number);
    while (numbers.length > 1 && numbers.at(-1) === 0)
        numbers.pop();
    const padded = Array.from({ length: 8 }, (_, i) => numbers[i] ?? 0);
    const stage = pre
        ? ({ a: 1, alpha: 1, b: 2, beta: 2 }[pre.toLowerCase()] ?? 3)
        : dev !== undefined && post === undefined
            ? 0
            : 4;
    return [
        Number(epoch ?? 0),
        ...padded,
        stage,
        Number(preNumber || 0),
        post === undefined ? -1 : Number(post || 0),
        dev === undefined ? Infinity : Number(dev || 0),
    ];
}
function packaging() {
    const keyOfVersion = (value) => value.data;
    const comparing = (operator) => (args, site) => {
        const [a, b] = args.positional;
        if (b?.kind === "unknown")
            return new Unknown(b.reason);
        if (b?.kind !== "instance" || b.type !== version)
            return machineOf(site).notImplemented;
        const [x, y] = [keyOfVersion(a), keyOfVersion(b)];
        const at = x.findIndex((part, i) => part !== y[i]);
        return bool(ordered(operator, at < 0 ? 0 : x[at] < y[at] ? -1 : 1));
    };
    const version = makeClass("Version", "packaging.version", [], {
        __new__: (args, site) => {
            const text = plainOf(args.positional[1]);
            if (text.kind === "unknown")
                return new Unknown(text.reason);
            const key = text.kind === "str" ? versionKey(text.value) : undefined;
            if (!key || text.kind !== "str")
                return site.runtime.raise("ValueError", "Invalid version", site);
            const made = instance(version, key);
            made.hash = `version${key.join()}`;
            made.attributes.set("<text>", str(text.value));
            made.attributes.set("release", native_tuple(/\d+(?:\.\d+)*/
                .exec(text.value)[0]
                .split(".")
                .map((part) => native_int(Number(part)))));
            return made;
        },
        __init__: () => NONE,
        __lt__: comparing("<"),
        __le__: comparing("<="),
        __gt__: comparing(">"),
        __ge__: comparing(">="),
        __str__: (args) => native_self(args).attributes.get("<text>"),
    }, {
        major: (me) => native_int(Number(keyOfVersion(me)[1])),
        minor: (me) => native_int(Number(keyOfVersion(me)[2])),
        micro: (me) => native_int(Number(keyOfVersion(me)[3])),
        base_version: (me) => {
            const release = me.attributes.get("release");
            return str(release?.kind === "tuple"
                ? release.items.map((part) => (part.kind === "int" ? part.value.toString() : "")).join(".")
                : "");
        },
        is_prerelease: (me) => bool(Number(keyOfVersion(me)[9]) < 4),
    });
    return makeModule("packaging.version", {
        Version: version,
        parse: native_native("parse", (args, site) => site.runtime.call(version, args, site)),
    });
}
const packageModules = {
    pendulum,
    "packaging.version": packaging,
    packaging: (machine) => makeModule("packaging", { version: machine.modules.library("packaging.version") }),
};

;// CONCATENATED MODULE: ./build/src/python/library/pathlib.js
/** `pathlib`. A path's `data` is its text. */








/** Doubled and single-dot parts go; `..` stays. */
function tidy(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    const made = (path.startsWith("/") ? "/" : "") + parts.join("/");
    return made === "" ? "." : made;
}
function pathlib_make(type, text) {
    const path = tidy(text);
    const made = instance(type, path);
    made.hash = `path${path}`;
    return made;
}
const pathlib_textOf = (args) => native_self(args).data;
const another = (args, text) => pathlib_make(native_self(args).type, text);
function pathlib_join(args, site, start, parts) {
    const texts = [...start];
    for (const part of parts) {
        const plain = plainOf(part);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        const text = pathText(part);
        if (text === undefined)
            return site.runtime.raise("TypeError", "argument should be a str or an os.PathLike object", site);
        texts.push(text);
    }
    return pathlib_make(args.positional[0]?.kind === "class" ? args.positional[0] : native_self(args).type, joinPaths(texts));
}
const partsOf = (path) => path === "." ? [] : [...(path.startsWith("/") ? ["/"] : []), ...path.split("/").filter((part) => part !== "")];
function pathlib_parent(path) {
    const [head] = splitPath(path);
    return head === "" ? (path.startsWith("/") ? "/" : ".") : head;
}
function test(kinds) {
    return (args, site) => {
        const path = pathlib_textOf(args);
        const kind = kindOf(machineOf(site), path);
        if (kind === undefined || kind === "none")
            return site.runtime.unknown(`whether ${path} exists is only known at run time`, site);
        return bool(kinds.includes(kind));
    };
}
function globbed(machine, args, recursive, site) {
    const pattern = args.positional[1];
    if (pattern?.kind !== "str")
        return site.runtime.unknown("a pattern that is not known", site);
    const found = globPaths(machine, joinPaths([pathlib_textOf(args), ...(recursive ? ["**"] : []), pattern.value]), true);
    return found
        ? list(found.map((path) => another(args, path)))
        : site.runtime.unknown("the files there are only known at run time", site, "pathlib.Path.glob");
}
function pathlib() {
    const changed = (args, site, change) => {
        const given = args.positional[1];
        const plain = given && plainOf(given);
        if (plain?.kind === "unknown")
            return new Unknown(plain.reason);
        return plain?.kind === "str"
            ? another(args, change(pathlib_textOf(args), plain.value))
            : site.runtime.raise("TypeError", "expected str", site);
    };
    const pure = makeClass("PurePath", "pathlib", [], {
        __new__: (args, site) => pathlib_join(args, site, [], args.positional.slice(1)),
        __init__: () => NONE,
        __truediv__: (args, site) => pathlib_join(args, site, [pathlib_textOf(args)], args.positional.slice(1)),
        __rtruediv__: (args, site) => {
            const other = plainOf(args.positional[1]);
            if (other.kind === "unknown")
                return new Unknown(other.reason);
            return other.kind === "str"
                ? another(args, joinPaths([other.value, pathlib_textOf(args)]))
                : site.runtime.raise("TypeError", "unsupported operand", site);
        },
        joinpath: (args, site) => pathlib_join(args, site, [pathlib_textOf(args)], args.positional.slice(1)),
        __str__: (args) => str(pathlib_textOf(args)),
        __fspath__: (args) => str(pathlib_textOf(args)),
        __repr__: (args, site) => {
            const shown = machineOf(site).repr(str(pathlib_textOf(args)), site);
            return str(`${native_self(args).type.name === "Path" ? "PosixPath" : native_self(args).type.name}(${shown.kind === "str" ? shown.value : ""})`);
        },
        __lt__: (args) => bool(pathlib_textOf(args) < args.positional[1].data),
        as_posix: (args) => str(pathlib_textOf(args)),
        as_uri: (args) => str(`file://${pathlib_textOf(args)}`),
        is_absolute: (args) => bool((0,external_node_path_.isAbsolute)(pathlib_textOf(args))),
        with_name: (args, site) => changed(args, site, (path, text) => joinPaths([pathlib_parent(path), text])),
        with_suffix: (args, site) => changed(args, site, (path, text) => splitExtension(path)[0] + text),
        with_stem: (args, site) => changed(args, site, (path, text) => joinPaths([pathlib_parent(path), text + splitExtension(path)[1]])),
        match: (args, site) => {
            const pattern = args.positional[1];
            if (pattern?.kind !== "str" || pattern.value.includes("/"))
                return site.runtime.unknown("this match is not followed", site);
            return bool(fnmatch(pattern.value)(splitPath(pathlib_textOf(args))[1]));
        },
        relative_to: (args, site) => {
            const base = args.positional[1] && pathText(args.positional[1]);
            if (base === undefined)
                return site.runtime.unknown("a path that is not known", site);
            const [path, start] = [pathlib_textOf(args), tidy(base)];
            if (path === start)
                return another(args, ".");
            const prefix = start === "." ? "" : start.endsWith("/") ? start : `${start}/`;
            return path.startsWith(prefix)
                ? another(args, path.slice(prefix.length))
                : site.runtime.raise("ValueError", `'${path}' is not in the subpath of '${start}'`, site);
        },
        is_relative_to: (args, site) => {
            const base = args.positional[1] && pathText(args.positional[1]);
            if (base === undefined)
                return site.runtime.unknown("a path that is not known", site);
            const path = pathlib_textOf(args);
            return bool(path === tidy(base) || path.startsWith(`${tidy(base).replace(/\/$/, "")}/`));
        },
    }, {
        name: (path) => str(splitPath(path.data)[1].replace(/^\.$/, "")),
        stem: (path) => str(splitExtension(splitPath(path.data)[1])[0]),
        suffix: (path) => str(splitExtension(path.data)[1]),
        suffixes: (path) => list((splitPath(path.data)[1]
            .replace(/^\.+/, "")
            .match(/\.[^.]*/g) ?? []).map(str)),
        parent: (path) => pathlib_make(path.type, pathlib_parent(path.data)),
        parents: (path) => {
            const all = [];
            for (let at = path.data; pathlib_parent(at) !== at;) {
                at = pathlib_parent(at);
                all.push(pathlib_make(path.type, at));
            }
            return native_tuple(all);
        },
        parts: (path) => native_tuple(partsOf(path.data).map(str)),
        anchor: (path) => str(path.data.startsWith("/") ? "/" : ""),
        root: (path) => str(path.data.startsWith("/") ? "/" : ""),
        drive: () => str(""),
    });
    const resolve = (args, site) => (0,external_node_path_.isAbsolute)(pathlib_textOf(args))
        ? another(args, normalPath(pathlib_textOf(args)))
        : site.runtime.unknown("the working directory is only known at run time", site, "pathlib.Path.resolve");
    const unknownFile = (what, site) => {
        const unknown = site.runtime.unknown(`${what} is only known at run time`, site, `pathlib.Path.${what}`);
        machineOf(site).ranUnknown(unknown.reason);
        return unknown;
    };
    const concrete = makeClass("Path", "pathlib", [pure], {
        resolve,
        absolute: resolve,
        expanduser: (args, site) => pathlib_textOf(args).startsWith("~")
            ? site.runtime.unknown("the home folder is only known at run time", site)
            : native_self(args),
        exists: test(["file", "folder"]),
        is_file: test(["file"]),
        is_dir: test(["folder"]),
        read_text: (args, site) => {
            const bytes = readBytes(machineOf(site), pathlib_textOf(args));
            return bytes ? str(new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n")) : unknownFile("read_text", site);
        },
        read_bytes: (args, site) => {
            const bytes = readBytes(machineOf(site), pathlib_textOf(args));
            return bytes ? new BytesValue(bytes) : unknownFile("read_bytes", site);
        },
        open: (args, site) => openFile(machineOf(site), str(pathlib_textOf(args)), args.positional[1] ?? args.keywords.get("mode"), site),
        iterdir: (args, site) => {
            const names = listFolder(machineOf(site), pathlib_textOf(args));
            return names
                ? list(names.map((name) => another(args, joinPaths([pathlib_textOf(args), name]))))
                : unknownFile("iterdir", site);
        },
        glob: (args, site) => globbed(machineOf(site), args, false, site),
        rglob: (args, site) => globbed(machineOf(site), args, true, site),
        write_text: (_args, site) => unknownFile("write_text", site),
        write_bytes: (_args, site) => unknownFile("write_bytes", site),
        mkdir: () => NONE,
        touch: () => NONE,
        unlink: () => NONE,
        stat: (_args, site) => unknownFile("stat", site),
        cwd: classmethod("cwd", (_args, site) => site.runtime.unknown("the working directory is only known at run time", site, "pathlib.Path.cwd")),
        home: classmethod("home", (_args, site) => site.runtime.unknown("the home folder is only known at run time", site, "pathlib.Path.home")),
    });
    return makeModule("pathlib", {
        PurePath: pure,
        PurePosixPath: makeClass("PurePosixPath", "pathlib", [pure]),
        Path: concrete,
        PosixPath: concrete,
    });
}
const pathlibModules = { pathlib };

;// CONCATENATED MODULE: ./build/src/python/library/re.js
/** `re`, on JavaScript's regular expressions where both mean the same. */





const FLAGS = {
    A: 256,
    ASCII: 256,
    I: 2,
    IGNORECASE: 2,
    L: 4,
    LOCALE: 4,
    M: 8,
    MULTILINE: 8,
    S: 16,
    DOTALL: 16,
    U: 32,
    UNICODE: 32,
    X: 64,
    VERBOSE: 64,
};
/** Text longer than this is not searched: a pattern may take exponential time. */
const MAX_SUBJECT = 20_000;
/** Undefined for what JavaScript does not know or means differently. */
function re_translate(source, flags) {
    if (source.length > 2000 || flags & (64 | 4 | 256))
        return undefined;
    let text = source;
    let own = flags;
    const inline = /^\(\?([aimsux]+)\)/.exec(text);
    if (inline) {
        text = text.slice(inline[0].length);
        if (/[aux]/.test(inline[1]))
            return undefined;
        if (inline[1].includes("i"))
            own |= 2;
        if (inline[1].includes("m"))
            own |= 8;
        if (inline[1].includes("s"))
            own |= 16;
    }
    if (/\(\?[aimsux-]+[:)]|\(\?\(|\(\?>|[*+?}]\+|\(\?#|\\[pPkN]/.test(text))
        return undefined;
    text = text
        .replace(/\(\?P<(\w+)>/g, "(?<$1>")
        .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
        .replace(/\\A/g, "(?<![\\s\\S])")
        .replace(/\\Z/g, "(?![\\s\\S])")
        .replace(/(?<!\\)\$(?![\])}])/g, own & 8 ? "$" : "(?=\\n?(?![\\s\\S]))");
    // Outside of ASCII, Python's \w, \d, \s and \b follow Unicode and JavaScript's do not: subjects are checked for that.
    try {
        return new RegExp(text.replace(/(?<=[^\\]|^)\\([^\w\s])/g, (whole, character) => /[\^$\\.*+?()[\]{}|/-]/.test(character) ? whole : character), `dg${own & 2 ? "i" : ""}${own & 8 ? "m" : ""}${own & 16 ? "s" : ""}`);
    }
    catch {
        return undefined;
    }
}
/**
 * The longest text that a pattern is tried on: a repeated group may take exponential time, several repetitions polynomial time of
 * as high a degree as there are repetitions.
 */
function longestSubject(source) {
    if (/\)[*+{]/.test(source))
        return 25;
    const repetitions = source.match(/(?<!\\)[*+]|\{\d*,/g)?.length ?? 0;
    return repetitions === 0 ? MAX_SUBJECT : Math.max(30, Math.min(MAX_SUBJECT, Math.floor(1e7 ** (1 / repetitions))));
}
function compile(pattern, flags, site) {
    if (pattern.kind === "instance" && pattern.type === patternType)
        return pattern;
    const plain = plainOf(pattern);
    if (plain.kind === "unknown")
        return new Unknown(plain.reason);
    const number = flags ? plainOf(flags) : native_int(0);
    const expression = plain.kind === "str" && number.kind === "int" ? re_translate(plain.value, Number(number.value)) : undefined;
    if (plain.kind !== "str" || !expression)
        return site.runtime.unknown("this regular expression is not followed", site);
    return instance(patternType, { source: plain.value, expression });
}
function onSubject(body, at = 0) {
    return (args, site) => {
        const pattern = args.positional[0].data;
        const rest = args.positional.slice(1);
        const subject = plainOf(rest[at] ?? args.keywords.get("string") ?? NONE);
        if (subject.kind === "unknown")
            return new Unknown(subject.reason);
        if (subject.kind !== "str")
            return site.runtime.raise("TypeError", "expected string or bytes-like object", site);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
        const ascii = /^[\x00-\x7f]*$/.test(subject.value);
        const plain = ascii || !/\\[wWdDsSbB]|[iI]/.test(pattern.source + pattern.expression.flags);
        if (!plain || subject.value.length > longestSubject(pattern.source))
            return site.runtime.unknown("this search is not followed", site);
        return body(pattern, subject.value, rest, site, args.keywords);
    };
}
function makeMatch(found) {
    return instance(matchType, found);
}
const first = (pattern, subject) => {
    pattern.expression.lastIndex = 0;
    return pattern.expression.exec(subject);
};
/** A match at the very beginning, and to the very end for `full`. */
function anchored(pattern, subject, full) {
    const source = full ? `(?:${pattern.expression.source})(?![\\s\\S])` : pattern.expression.source;
    const expression = new RegExp(source, pattern.expression.flags.replace("g", "y"));
    return expression.exec(subject);
}
const groupText = (found, key, site) => {
    if (key?.kind === "str") {
        const groups = found.groups ?? {};
        if (!(key.value in groups))
            return site.runtime.raise("IndexError", "no such group", site);
        return groups[key.value] === undefined ? NONE : str(groups[key.value]);
    }
    const index = key?.kind === "int" ? Number(key.value) : 0;
    if (index >= found.length)
        return site.runtime.raise("IndexError", "no such group", site);
    return found[index] === undefined ? NONE : str(found[index]);
};
const matchType = makeClass("Match", "re", [], {
    group: (args, site) => {
        const keys = args.positional.slice(1);
        const found = native_self(args).data;
        return keys.length > 1 ? native_tuple(keys.map((key) => groupText(found, key, site))) : groupText(found, keys[0], site);
    },
    __getitem__: (args, site) => groupText(native_self(args).data, args.positional[1], site),
    groups: (args) => native_tuple([...native_self(args).data]
        .slice(1)
        .map((part) => (part === undefined ? (args.positional[1] ?? NONE) : str(part)))),
    groupdict: (args) => dict(Object.entries(native_self(args).data.groups ?? {}).map(([name, part]) => [name, part === undefined ? NONE : str(part)])),
    start: (args) => native_int(span(args)[0]),
    end: (args) => native_int(span(args)[1]),
    span: (args) => native_tuple(span(args).map((at) => native_int(at))),
}, {
    string: (me) => str(me.data.input),
    lastindex: (me) => native_int(me.data.length - 1),
});
function span(args) {
    const found = native_self(args).data;
    const key = args.positional[1];
    const at = key?.kind === "str"
        ? found.indices?.groups?.[key.value]
        : found.indices?.[key?.kind === "int" ? Number(key.value) : 0];
    return at ?? [-1, -1];
}
const re_all = (pattern, subject) => [...subject.matchAll(pattern.expression)];
function substitute(pattern, subject, args, site, keywords) {
    const [replacement] = args;
    const limit = args[2] ?? keywords.get("count");
    let left = limit?.kind === "int" && limit.value > 0n ? Number(limit.value) : Infinity;
    let made = "";
    let at = 0;
    for (const found of re_all(pattern, subject)) {
        if (left-- <= 0)
            break;
        let text;
        if (replacement?.kind === "str")
            text = template(replacement.value, found);
        else if (replacement?.kind === "unknown")
            return new Unknown(replacement.reason);
        else {
            const value = machineOf(site).call(replacement, callArguments([makeMatch(found)]), site);
            if (value.kind !== "str")
                return site.runtime.unknown("this replacement is not known", site);
            text = value.value;
        }
        made += subject.slice(at, found.index) + text;
        at = found.index + found[0].length;
    }
    return str(made + subject.slice(at));
}
function template(text, found) {
    return text.replace(/\\(?:g<(\w+)>|(\d{1,2})|(.))/gs, (_, name, digits, escaped) => {
        if (name !== undefined)
            return (/^\d+$/.test(name) ? found[Number(name)] : found.groups?.[name]) ?? "";
        if (digits !== undefined)
            return found[Number(digits)] ?? "";
        return { n: "\n", t: "\t", r: "\r", "\\": "\\" }[escaped] ?? `\\${escaped}`;
    });
}
const FINDERS = {
    search: [(pattern, subject) => optional(first(pattern, subject)), 0],
    match: [(pattern, subject) => optional(anchored(pattern, subject, false)), 0],
    fullmatch: [(pattern, subject) => optional(anchored(pattern, subject, true)), 0],
    findall: [
        (pattern, subject) => list(re_all(pattern, subject).map((found) => found.length > 2 ? native_tuple(found.slice(1).map((part) => str(part ?? ""))) : str(found[found.length - 1] ?? ""))),
        0,
    ],
    finditer: [(pattern, subject) => list(re_all(pattern, subject).map(makeMatch)), 0],
    split: [
        (pattern, subject, args, _site, keywords) => {
            const limit = args[1] ?? keywords.get("maxsplit");
            let left = limit?.kind === "int" && limit.value > 0n ? Number(limit.value) : Infinity;
            const parts = [];
            let at = 0;
            for (const found of re_all(pattern, subject)) {
                if (left-- <= 0)
                    break;
                parts.push(str(subject.slice(at, found.index)), ...found.slice(1).map((part) => (part === undefined ? NONE : str(part))));
                at = found.index + found[0].length;
            }
            return list([...parts, str(subject.slice(at))]);
        },
        0,
    ],
    sub: [substitute, 1],
};
function optional(found) {
    return found ? makeMatch(found) : NONE;
}
const patternType = makeClass("Pattern", "re", [], Object.fromEntries(Object.entries(FINDERS).map(([name, [body, at]]) => [name, onSubject(body, at)])), {
    pattern: (me) => str(me.data.source),
});
const reModules = {
    re: () => {
        const made = makeModule("re", {
            compile: (args, site) => compile(args.positional[0], args.positional[1] ?? args.keywords.get("flags"), site),
            escape: (args) => {
                const [text] = args.positional;
                return text?.kind === "str" ? str(text.value.replace(/[-\s()[\]{}?*+|^$\\.&~#]/g, "\\$&")) : (text ?? NONE);
            },
            purge: () => NONE,
            Pattern: patternType,
            Match: matchType,
            error: makeClass("error", "re", [exceptions.get("Exception")]),
            ...Object.fromEntries(Object.entries(FINDERS).map(([name, [body, at]]) => [
                name,
                (args, site) => {
                    const flagAt = { split: 3, sub: 4 }[name] ?? 2;
                    const pattern = compile(args.positional[0], args.positional[flagAt] ?? args.keywords.get("flags"), site);
                    if (pattern instanceof Unknown)
                        return pattern;
                    const keywords = new Map(args.keywords);
                    keywords.delete("flags");
                    return onSubject(body, at)({ ...args, keywords, positional: [pattern, ...args.positional.slice(1, flagAt)] }, site);
                },
            ])),
        });
        for (const [name, value] of Object.entries(FLAGS))
            made.attributes.set(name, native_int(value));
        return made;
    },
};

;// CONCATENATED MODULE: ./build/src/python/library/small.js
/** Small modules: `logging`, `warnings`, `time`, `uuid`, `random`, `string`, `textwrap`, `math`, `inspect`, `importlib`, … */





const nothing = () => NONE;
function quiet(name, names, more = {}) {
    return makeModule(name, { ...Object.fromEntries(names.map((one) => [one, nothing])), ...more });
}
const LEVELS = { NOTSET: 0, DEBUG: 10, INFO: 20, WARNING: 30, WARN: 30, ERROR: 40, CRITICAL: 50, FATAL: 50 };
const LOG = [
    "debug",
    "info",
    "warning",
    "warn",
    "error",
    "exception",
    "critical",
    "fatal",
    "log",
    "setLevel",
    "addHandler",
    "removeHandler",
    "addFilter",
];
function logging() {
    const logger = makeClass("Logger", "logging", [], {
        __init__: nothing,
        ...Object.fromEntries(LOG.map((name) => [name, nothing])),
        getChild: (args) => native_self(args),
        isEnabledFor: () => bool(true),
        getEffectiveLevel: () => native_int(30),
        hasHandlers: () => bool(true),
    }, { handlers: () => list(), level: () => native_int(0), propagate: { get: () => bool(true), set: nothing } });
    const handler = makeClass("Handler", "logging", [], {
        __init__: nothing,
        setLevel: nothing,
        setFormatter: nothing,
        addFilter: nothing,
        emit: nothing,
    });
    const made = quiet("logging", [...LOG, "basicConfig", "disable", "captureWarnings", "addLevelName", "shutdown"], {
        getLogger: (args) => {
            const found = instance(logger);
            found.attributes.set("name", args.positional[0] ?? str("root"));
            return found;
        },
        Logger: logger,
        LoggerAdapter: makeClass("LoggerAdapter", "logging", [logger]),
        Handler: handler,
        StreamHandler: makeClass("StreamHandler", "logging", [handler]),
        FileHandler: makeClass("FileHandler", "logging", [handler]),
        NullHandler: makeClass("NullHandler", "logging", [handler]),
        Formatter: makeClass("Formatter", "logging", [], { __init__: nothing }),
        Filter: makeClass("Filter", "logging", [], { __init__: nothing }),
        getLevelName: (args) => {
            const [level] = args.positional;
            const name = level?.kind === "int"
                ? Object.entries(LEVELS).find(([, value]) => BigInt(value) === level.value)?.[0]
                : undefined;
            return name ? str(name) : (level ?? NONE);
        },
    });
    for (const [name, level] of Object.entries(LEVELS))
        made.attributes.set(name, native_int(level));
    return made;
}
function onText(body) {
    return (args, site) => {
        const plain = plainOf(args.positional[0] ?? args.keywords.get("text") ?? NONE);
        if (plain.kind === "unknown")
            return new Unknown(plain.reason);
        return plain.kind === "str" ? body(plain.value, site, args) : site.runtime.raise("TypeError", "expected str", site);
    };
}
/** As `textwrap.dedent`. */
function dedent(text) {
    const lines = text.replace(/^[ \t]+$/gm, "").split("\n");
    let margin;
    for (const line of lines) {
        if (line === "")
            continue;
        const indent = /^[ \t]*/.exec(line)[0];
        if (margin === undefined)
            margin = indent;
        while (!indent.startsWith(margin))
            margin = margin.slice(0, -1);
    }
    return margin ? lines.map((line) => (line === "" ? line : line.slice(margin.length))).join("\n") : lines.join("\n");
}
function small_wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.replace(/\s+/g, " ").trim().split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return line === "" ? lines : [...lines, line];
}
const widthOf = (args) => {
    const given = args.positional[1] ?? args.keywords.get("width");
    return given?.kind === "int" ? Number(given.value) : 70;
};
function math() {
    const made = makeModule("math", {
        pi: native_float(Math.PI),
        e: native_float(Math.E),
        tau: native_float(2 * Math.PI),
        inf: native_float(Infinity),
        nan: native_float(Number.NaN),
    });
    const onNumber = (name, body) => made.attributes.set(name, native_native(name, (args, site) => {
        const values = [];
        for (const argument of args.positional) {
            const plain = plainOf(argument);
            if (plain.kind === "unknown")
                return new Unknown(plain.reason);
            if (!numeric(plain))
                return site.runtime.raise("TypeError", `must be real number, not ${plain.kind}`, site);
            values.push(Number(plain.value));
        }
        return body(values[0], values) ?? site.runtime.raise("ValueError", "math domain error", site);
    }));
    for (const [name, body] of [
        ["floor", Math.floor],
        ["ceil", Math.ceil],
        ["trunc", Math.trunc],
    ])
        onNumber(name, (value) => (Number.isFinite(value) ? native_int(BigInt(body(value))) : undefined));
    for (const name of ["exp", "sin", "cos", "tan", "atan", "fabs"])
        onNumber(name, (value) => native_float(name === "fabs" ? Math.abs(value) : Math[name](value)));
    onNumber("sqrt", (value) => (value < 0 ? undefined : native_float(Math.sqrt(value))));
    onNumber("log", (value, [, base]) => value <= 0 ? undefined : native_float(base === undefined ? Math.log(value) : Math.log(value) / Math.log(base)));
    onNumber("log2", (value) => (value <= 0 ? undefined : native_float(Math.log2(value))));
    onNumber("log10", (value) => (value <= 0 ? undefined : native_float(Math.log10(value))));
    onNumber("pow", (value, [, power]) => native_float(value ** power));
    onNumber("isnan", (value) => bool(Number.isNaN(value)));
    onNumber("isinf", (value) => bool(!Number.isFinite(value) && !Number.isNaN(value)));
    onNumber("isfinite", (value) => bool(Number.isFinite(value)));
    onNumber("isqrt", (value) => native_int(Math.floor(Math.sqrt(value))));
    onNumber("gcd", (_value, all) => native_int(all.reduce((a, b) => gcd(Math.abs(a), Math.abs(b)), 0)));
    onNumber("factorial", (value) => {
        if (value < 0 || value > 500)
            return undefined;
        let product = 1n;
        for (let i = 2n; i <= BigInt(value); i++)
            product *= i;
        return native_int(product);
    });
    return made;
}
function gcd(a, b) {
    return b === 0 ? a : gcd(b, a % b);
}
const smallModules = {
    logging,
    "logging.config": () => quiet("logging.config", ["dictConfig", "fileConfig"]),
    "logging.handlers": () => makeModule("logging.handlers", {}),
    warnings: () => quiet("warnings", ["warn", "warn_explicit", "filterwarnings", "simplefilter", "resetwarnings"], {
        catch_warnings: makeClass("catch_warnings", "warnings", [], {
            __init__: nothing,
            __enter__: nothing,
            __exit__: nothing,
        }),
    }),
    time: () => {
        const made = makeModule("time", { sleep: nothing });
        for (const [name, value] of unknownCalls("time", [
            "time",
            "time_ns",
            "monotonic",
            "perf_counter",
            "process_time",
            "strftime",
            "localtime",
            "gmtime",
            "ctime",
        ]))
            made.attributes.set(name, value);
        return made;
    },
    uuid: () => {
        const made = makeModule("uuid", {});
        for (const [name, value] of unknownCalls("uuid", ["uuid1", "uuid3", "uuid4", "uuid5", "getnode"]))
            made.attributes.set(name, value);
        return made;
    },
    random: () => {
        const made = makeModule("random", { seed: nothing });
        for (const [name, value] of unknownCalls("random", [
            "random",
            "randint",
            "choice",
            "choices",
            "sample",
            "shuffle",
            "uniform",
            "randrange",
            "gauss",
            "getrandbits",
        ])) {
            if (name !== "shuffle")
                made.attributes.set(name, value);
        }
        made.attributes.set("shuffle", native_native("shuffle", (args, site) => {
            const [items] = args.positional;
            if (items?.kind === "list") {
                site.runtime.touch(items);
                const reason = { message: "random.shuffle(...) gives an order of its own in each run", place: site.place };
                items.items = items.items.map((item) => (item.kind === "instance" ? item : new Unknown(reason)));
                items.open ??= reason;
            }
            return NONE;
        }));
        return made;
    },
    string: () => makeModule("string", {
        ascii_lowercase: str("abcdefghijklmnopqrstuvwxyz"),
        ascii_uppercase: str("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        ascii_letters: str("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        digits: str("0123456789"),
        hexdigits: str("0123456789abcdefABCDEF"),
        octdigits: str("01234567"),
        punctuation: str("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
        whitespace: str(" \t\n\r\x0b\x0c"),
        Template: templateType,
        capwords: onText((text) => str(text
            .trim()
            .split(/\s+/)
            .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
            .join(" "))),
    }),
    textwrap: () => makeModule("textwrap", {
        dedent: onText((text) => str(dedent(text))),
        indent: onText((text, _site, args) => {
            const prefix = args.positional[1] ?? args.keywords.get("prefix");
            return str(text
                .split("\n")
                .map((line) => (line.trim() === "" || prefix?.kind !== "str" ? line : prefix.value + line))
                .join("\n"));
        }),
        wrap: onText((text, _site, args) => list(small_wrap(text, widthOf(args)).map(str))),
        fill: onText((text, _site, args) => str(small_wrap(text, widthOf(args)).join("\n"))),
    }),
    math,
    inspect: () => makeModule("inspect", {
        cleandoc: onText((text) => {
            const [first = "", ...rest] = text.split("\n");
            return str([first.trimStart(), ...dedent(rest.join("\n")).split("\n")].join("\n").replace(/^\n+|\n+$/g, ""));
        }),
        getdoc: (args, site) => site.runtime.findAttribute(args.positional[0], "__doc__", site) ?? NONE,
        isclass: (args) => bool(args.positional[0]?.kind === "class"),
        isfunction: (args) => bool(args.positional[0]?.kind === "function"),
        ismodule: (args) => bool(args.positional[0]?.kind === "module"),
        iscoroutinefunction: (args) => bool(args.positional[0]?.kind === "function" &&
            "isAsync" in args.positional[0].node.d &&
            args.positional[0].node.d.isAsync),
        getmembers: (_args, site) => site.runtime.unknown("inspect.getmembers is not followed", site, "inspect.getmembers"),
        signature: (_args, site) => site.runtime.unknown("inspect.signature is not followed", site, "inspect.signature"),
    }),
    importlib: (machine) => makeModule("importlib", {
        import_module: (args, site) => {
            const [name, base] = args.positional;
            if (name?.kind !== "str" || name.value.startsWith(".") || base)
                return machine.unknown("importlib.import_module of something that is not known", site, "importlib.import_module");
            return machine.modules.load(name.value, site);
        },
        reload: (args) => args.positional[0],
        invalidate_caches: nothing,
        util: machine.modules.library("importlib.util"),
    }),
    "importlib.util": () => makeModule("importlib.util", {
        find_spec: (_args, site) => site.runtime.unknown("what is installed is only known at run time", site, "importlib.util.find_spec"),
    }),
    atexit: () => makeModule("atexit", { register: (args) => args.positional[0] }),
    gc: () => quiet("gc", ["collect", "disable", "enable", "freeze"]),
    numbers: () => makeModule("numbers", {
        Number: number([types.int, types.float]),
        Real: number([types.int, types.float]),
        Integral: number([types.int]),
        Rational: number([types.int]),
        Complex: number([types.int, types.float]),
    }),
    shlex: () => makeModule("shlex", {
        quote: onText((text) => str(text !== "" && /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`)),
        split: onText((text) => list((text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map((part) => str(part.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"))))),
        join: (args, site) => {
            const all = site.runtime.iterate(args.positional[0], site);
            return Array.isArray(all) ? str(all.map((part) => (part.kind === "str" ? part.value : "")).join(" ")) : all;
        },
    }),
    "urllib.parse": () => makeModule("urllib.parse", {
        quote: onText((text) => str(encodeURIComponent(text)
            .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
            .replaceAll("%2F", "/")
            .replaceAll("%7E", "~"))),
        quote_plus: onText((text) => str(encodeURIComponent(text)
            .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
            .replaceAll("%20", "+")
            .replaceAll("%7E", "~"))),
        unquote: onText((text, site) => {
            try {
                return str(decodeURIComponent(text));
            }
            catch {
                return site.runtime.unknown("this text is not decoded", site);
            }
        }),
    }),
};
function number(members) {
    return makeClass("Number", "numbers", [], {
        "<instancecheck>": (args) => {
            const type = args.positional[1];
            return bool(type?.kind === "class" && members.some((member) => type.mro.includes(member)));
        },
    });
}
const templateType = makeClass("Template", "string", [], {
    __init__: (args) => {
        native_self(args).data = args.positional[1];
        return NONE;
    },
    substitute: (args, site) => small_substitute(args, site, true),
    safe_substitute: (args, site) => small_substitute(args, site, false),
}, { template: (me) => me.data });
function small_substitute(args, site, strict) {
    const template = native_self(args).data;
    if (template.kind !== "str")
        return site.runtime.unknown("a template that is not known", site);
    const [, map] = args.positional;
    if (map && map.kind !== "dict")
        return site.runtime.unknown("the values of this template are not known", site);
    let failed;
    const made = template.value.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, plain, braced) => {
        const name = plain ?? braced;
        if (name === undefined)
            return "$";
        const value = args.keywords.get(name) ?? (map?.kind === "dict" ? map.entries.get(`s${name}`)?.value : undefined);
        if (!value) {
            if (map?.kind === "dict" && map.open)
                failed ??= new Unknown(map.open);
            return strict && !failed ? site.runtime.raise("KeyError", name, site) : whole;
        }
        const shown = site.runtime.text(value, site);
        if (shown.kind === "unknown")
            failed ??= shown;
        return shown.kind === "str" ? shown.value : whole;
    });
    return failed ?? str(made);
}

;// CONCATENATED MODULE: ./build/src/python/library/index.js














const makers = new Map([
    collectionsModules,
    contextlibModules,
    dataclassesModules,
    enumModules,
    functoolsModules,
    typingModules,
    dataModules,
    datetimeModules,
    osModules,
    packageModules,
    pathlibModules,
    reModules,
    smallModules,
].flatMap((some) => Object.entries(some)));
/** Packages of which only a part has a model: `urllib` of `urllib.parse`. */
const parents = new Set([...makers.keys()].filter((name) => name.includes(".")).map((name) => name.slice(0, name.indexOf("."))));
const made = new WeakMap();
/** The model of a module by its dotted name, the same one throughout a run; undefined when there is none. */
function libraryModule(machine, name) {
    const maker = makers.get(name) ?? (parents.has(name) ? () => new ModuleValue(name) : undefined);
    if (!maker)
        return undefined;
    let modules = made.get(machine);
    if (!modules) {
        modules = new Map();
        made.set(machine, modules);
    }
    let module = modules.get(name);
    if (!module) {
        module = maker(machine);
        modules.set(name, module);
    }
    return module;
}

;// CONCATENATED MODULE: ./build/src/python/library/names.js
/** Top-level modules of the standard library of Python 3.12. */
const NAMES = new Set(`abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2
  cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser
  contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils
  doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc
  genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp
  importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
  mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator
  optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
  profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource
  rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket
  socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess
  sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
  tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
  urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport
  zlib zoneinfo __future__ distutils`.split(/\s+/));
function isStandard(name) {
    return NAMES.has(name);
}

;// CONCATENATED MODULE: ./build/src/python/modules.js
/** Finding and loading modules: of the repository, of the standard library's models, of the world. */









const listings = new WeakMap();
class Modules {
    #machine;
    #loaded = new Map();
    /** Modules in which names may be bound that nobody knows: after `from unknown import *`. */
    #open = new Map();
    #packages = new Map();
    #paths;
    constructor(machine) {
        this.#machine = machine;
        let paths = listings.get(machine.options.readSource);
        if (!paths) {
            paths = new Map();
            listings.set(machine.options.readSource, paths);
        }
        this.#paths = paths;
    }
    /** `import a.b.c`: the module `a.b.c`, after loading `a` and `a.b`. */
    load(name, site) {
        const parts = name.split(".");
        let module;
        let path = "";
        for (const part of parts) {
            path = path ? `${path}.${part}` : part;
            const parent = module;
            module = this.#loadOne(path, parent, site);
            if (parent?.kind === "module" && module.kind === "module" && !parent.attributes.has(part))
                this.#machine.assign(parent.attributes, part, module);
        }
        return module;
    }
    #loadOne(name, parent, site) {
        const before = this.#loaded.get(name);
        if (before)
            return before;
        if (parent?.kind === "unknown") {
            const made = new Unknown(parent.reason, name);
            this.#loaded.set(name, made);
            return made;
        }
        const top = name.split(".")[0];
        let found = libraryModule(this.#machine, name);
        if (!found && (isStandard(top) || top === "airflow"))
            found = this.#machine.world.importModule(name, site);
        if (!found && !isStandard(top)) {
            const file = this.#find(name);
            if (file)
                return this.#run(file, name, site);
            found = this.#machine.world.importModule(name, site) ?? this.#namespace(name);
        }
        if (!found) {
            const reason = {
                message: isStandard(top) ? `${name} is only known at run time` : `${name} is not part of the repository`,
                place: site.place,
                origin: name,
            };
            found = new Unknown(reason, name);
        }
        this.#loaded.set(name, found);
        return found;
    }
    /** The source of a module: `a/b.py` or `a/b/__init__.py` under one of the roots. */
    #find(name) {
        const { readSource } = this.#machine.options;
        const path = name.replaceAll(".", "/");
        for (const root of this.#rootsOf(name)) {
            const names = this.#list((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)));
            const last = path.slice(path.lastIndexOf("/") + 1);
            const candidates = [
                [last, "/__init__.py"],
                [`${last}.py`, ".py"],
            ];
            for (const [file, ending] of candidates) {
                // A folder that is not on the disk may still be known to the caller.
                const found = names.size === 0 || names.has(file) ? readSource((0,external_node_path_.join)(root, path + ending)) : undefined;
                if (found)
                    return found;
            }
        }
        return undefined;
    }
    #rootsOf(name) {
        const own = this.#machine.options.packages?.get(name.split(".")[0]);
        return own === undefined ? this.#machine.roots : [...this.#machine.roots, own];
    }
    /** A folder without `__init__.py`. */
    #namespace(name) {
        const path = name.replaceAll(".", "/");
        for (const root of this.#rootsOf(name)) {
            const folder = (0,external_node_path_.join)(root, path);
            if (!this.#list((0,external_node_path_.dirname)(folder)).has(path.slice(path.lastIndexOf("/") + 1)))
                continue;
            if (!this.#holdsPython(folder))
                continue;
            const made = new ModuleValue(name);
            made.attributes.set("__name__", str(name));
            this.#packages.set(made, name);
            return made;
        }
        return undefined;
    }
    /** A folder of data beside a DAG file is no package, although Python would take it for one if nothing of its name were installed. */
    #holdsPython(folder, depth = 4) {
        const names = [...this.#list(folder)];
        if (names.some((name) => name.endsWith(".py")))
            return true;
        return depth > 0 && names.some((name) => !name.includes(".") && this.#holdsPython((0,external_node_path_.join)(folder, name), depth - 1));
    }
    #list(folder) {
        let names = this.#paths.get(folder);
        if (!names) {
            try {
                names = new Set((0,external_node_fs_.readdirSync)(folder));
            }
            catch {
                names = new Set();
            }
            this.#paths.set(folder, names);
        }
        return names;
    }
    #run(file, name, site) {
        const module = this.prepare(file, name);
        this.#loaded.set(name, module);
        try {
            this.runFile(module, file, site);
        }
        catch (error) {
            this.#loaded.delete(name);
            throw error;
        }
        return module;
    }
    prepare(file, name, isEntry = false) {
        const module = new ModuleValue(name, file);
        const isPackage = file.absolutePath.endsWith("/__init__.py");
        this.#packages.set(module, isEntry ? "" : isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf("."))));
        module.attributes.set("__name__", isEntry
            ? new Unknown({ message: "the name of a module is chosen by what loads it", place: { file, start: 0, end: 0 } }, ENTRY_NAME)
            : str(name));
        module.attributes.set("__file__", str(file.absolutePath));
        module.attributes.set("__package__", str(this.#packages.get(module)));
        module.attributes.set("__doc__", NONE);
        return module;
    }
    runFile(module, file, site) {
        const machine = this.#machine;
        if (!machine.files.includes(file))
            machine.files.push(file);
        const problem = file.problems[0];
        if (problem)
            machine.raise("SyntaxError", `${file.path}: ${problem.message}`, site);
        const scope = new PyScope("module", module, undefined, module.attributes);
        machine.enter(new Frame(undefined, scope, file, site));
        try {
            const { statements } = file.tree.d;
            const doc = docstring(machine, statements);
            if (doc)
                module.attributes.set("__doc__", doc);
            execute(machine, statements);
        }
        finally {
            machine.leave();
        }
    }
    /** What `from . import x` is relative to; undefined for a file that belongs to no package. */
    packageOf(module) {
        return this.#packages.get(module) || undefined;
    }
    /** An attribute that a module does not have: a submodule, or something unknown if names may be bound in it that nobody knows. */
    missing(module, name, site) {
        const loaded = this.#loaded.get(`${module.name}.${name}`);
        if (loaded?.kind === "module")
            return loaded;
        if (!module.file && this.#packages.get(module) === module.name)
            return this.#machine.unknown(`${module.name}.${name} may come from an installed package`, site, `${module.name}.${name}`);
        const open = this.#open.get(module);
        if (open)
            return new Unknown(open, open.origin && `${open.origin}.${name}`);
        if (!module.file && libraryModule(this.#machine, module.name) === module)
            return this.#machine.unknown(`${module.name}.${name} is only known at run time`, site, `${module.name}.${name}`);
        return undefined;
    }
    /** `from package import name` where the name is a module of its own. */
    submodule(module, name, site) {
        const path = `${module.name}.${name}`;
        if (this.#loaded.has(path))
            return this.#loaded.get(path);
        if (libraryModule(this.#machine, path))
            return this.load(path, site);
        if (this.#packages.get(module) !== module.name) {
            const found = module.file ? undefined : this.#machine.world.importModule(path, site);
            if (found)
                this.#loaded.set(path, found);
            return found;
        }
        if (!this.#find(path) && !this.#namespace(path))
            return undefined;
        const found = this.load(path, site);
        if (found.kind === "module")
            this.#machine.assign(module.attributes, name, found);
        return found;
    }
    /** The model of a library module, if there is one. */
    library(name) {
        return libraryModule(this.#machine, name);
    }
    openReason(module) {
        return this.#open.get(module);
    }
    /** Names that nobody knows were bound in a module. */
    markOpen(module, reason, origin) {
        if (!this.#open.has(module))
            this.#open.set(module, origin ? { ...reason, origin } : { ...reason });
    }
    unionOf(values) {
        const made = new InstanceValue(unionType);
        made.data = values;
        return made;
    }
    generic(type, key) {
        return genericAlias(type, key);
    }
}

;// CONCATENATED MODULE: ./build/src/python/interpret.js






/** Reads a file the way Python would run it at import. Never throws, not even by a bug of this program: see `Run.ended`. */
function interpret(file, options) {
    const limits = new budget/* Limits */.xu(options.budget?.steps, options.budget?.milliseconds);
    const machine = new Machine(options, limits, (its) => new Modules(its));
    const module = machine.modules.prepare(file, (0,external_node_path_.basename)(file.absolutePath).replace(/\.py$/, ""), true);
    const site = new NodeSite(file.tree, file, machine);
    // The ground that the module stands on: what natives see while nothing runs yet.
    const ground = new ModuleValue("<ground>", file);
    machine.enter(new Frame(undefined, new PyScope("module", ground, undefined, ground.attributes), file, site));
    const done = (ended, exception) => ({
        module,
        ended,
        ...(exception && { exception }),
        swallowed: machine.swallowed,
        files: machine.files,
        steps: machine.steps,
    });
    try {
        machine.modules.runFile(module, file, site);
        return done("finished");
    }
    catch (error) {
        if (error instanceof Raised)
            return done("raised", { type: error.type.name, message: error.message, place: error.place });
        if (error instanceof budget/* BudgetSpent */.KI)
            return done("budget", { type: "budget", message: error.message, place: error.place });
        if (error instanceof RangeError && /call stack/.test(error.message))
            return done("budget", {
                type: "budget",
                message: "the code is nested too deeply to follow",
                place: machine.frame.calledAt,
            });
        return done("budget", { type: budget/* OWN_MISTAKE */.sr, message: (0,budget/* ownMistake */.nz)(error), place: machine.frame.calledAt });
    }
}

// EXTERNAL MODULE: ./build/src/dags/catalogue/load.js + 3 modules
var load = __webpack_require__(7631);
;// CONCATENATED MODULE: ./build/src/dags/model.js
class TaskModel {
    shape = "task";
    instance;
    /** With group prefixes; a made-up one when `idKnown` is false. */
    id;
    idKnown = true;
    dag;
    group;
    upstream = new Map();
    downstream = new Map();
    isSetup = false;
    isTeardown = false;
    isMapped = false;
    triggerRule = "all_success";
    args = new Map();
    fromDefaults = new Set();
    operator = "";
    decorator;
    callable;
    /** Names whose values are searched for XComArgs. */
    templateFields = [];
    place;
    constructor(instance, id, place) {
        this.instance = instance;
        this.id = id;
        this.place = place;
    }
}
class GroupModel {
    shape = "group";
    /** Without prefix; undefined for a DAG's root group. */
    ownId;
    dag;
    parent;
    prefix;
    children = new Map();
    /** Tasks that were linked to the whole group: where an empty group's arrows go. */
    upstreamTasks = new Set();
    downstreamTasks = new Set();
    tooltip;
    isMapped = false;
    defaultArgs;
    /** The tasks that a mapped group expands over: linked when its context ends. */
    mappedOver = [];
    instance;
    place;
    constructor(ownId, dag, parent, prefix, place) {
        this.ownId = ownId;
        this.dag = dag;
        this.parent = parent;
        this.prefix = prefix;
        this.place = place;
    }
    get id() {
        if (this.ownId !== undefined && this.parent?.prefix && this.parent.ownId !== undefined)
            return this.parent.childId(this.ownId);
        return this.ownId;
    }
    childId(label) {
        // Asked for once: each asks the group around it.
        const own = this.prefix ? this.id : undefined;
        return own ? `${own}.${label}` : label;
    }
    /** All tasks within, in the order of their creation. */
    *tasks() {
        for (const child of this.children.values()) {
            if (child.shape === "group")
                yield* child.tasks();
            else
                yield child;
        }
    }
    /** Tasks without an upstream task within the group. */
    roots() {
        const tasks = [...this.tasks()];
        const ids = new Set(tasks.map((task) => task.id));
        return tasks.filter((task) => ![...task.upstream.keys()].some((id) => ids.has(id)));
    }
    /** Tasks without a downstream task within the group, teardowns replaced by what comes before them. */
    leaves() {
        const tasks = [...this.tasks()];
        const ids = new Set(tasks.map((task) => task.id));
        const byId = this.dag.tasks;
        const found = [];
        const hasWorkAfter = (task, except) => [...task.downstream.keys()].some((id) => id !== except && ids.has(id) && byId.get(id)?.isTeardown === false);
        const seen = new Set();
        const before = (task) => {
            if (seen.has(task))
                return;
            seen.add(task);
            for (const id of task.upstream.keys()) {
                const up = byId.get(id);
                if (!up || !ids.has(id))
                    continue;
                if (up.isTeardown)
                    before(up);
                else if (task.isTeardown && up.isSetup)
                    continue;
                else if (!hasWorkAfter(up, task.id))
                    found.push(up);
            }
        };
        for (const task of tasks) {
            if ([...task.downstream.keys()].some((id) => ids.has(id)))
                continue;
            if (task.isTeardown)
                before(task);
            else
                found.push(task);
        }
        return found;
    }
}
class DagModel {
    shape = "dag";
    id;
    idKnown = true;
    tasks = new Map();
    root;
    /** Ids of tasks and groups, and the names of groups' joins. */
    used = new Set();
    args = new Map();
    instance;
    defaultArgs;
    reasons = [];
    conditions = [];
    autoRegister = true;
    /** The module whose code made it. */
    module;
    /** Of the DAG(...) call, or of the name of the function under @dag. */
    place;
    constructor(id, module, place) {
        this.id = id;
        this.module = module;
        this.place = place;
        this.root = new GroupModel(undefined, this, undefined, true, place);
    }
    /** Something about this DAG is not certain. */
    doubt(reason) {
        if (!this.reasons.some((r) => r.message === reason.message && r.place.start === reason.place.start && r.place.file === reason.place.file))
            this.reasons.push(reason);
    }
    require(conditions) {
        for (const condition of conditions ?? [])
            if (!this.conditions.some((c) => c.text === condition.text))
                this.conditions.push(condition);
    }
}

;// CONCATENATED MODULE: ./build/src/dags/context.js
/** What one reading of a file knows of Airflow: the contexts that are open, the DAGs made so far, what was refused. */


/** What `is_venv_installed()` answers. */
const VIRTUALENV = { kind: "installed", module: "virtualenv", text: "virtualenv is installed" };
/** More than one file makes, and more than can be looked at in time: reading ends there. */
const most = { DAGs: 2000, tasks: 20_000, arrows: 200_000 };
class Context {
    line;
    /** The exact version, when the user named one. */
    version;
    catalogue;
    dags = [];
    /** Innermost last. */
    openDags = [];
    openGroups = [];
    /** DAGs that a `with` block or `@dag` registered, and the module that was being read. */
    registered = new Set();
    /** Refusals that stand whatever happens next. */
    refusals = [];
    /** Refusals that went with an exception: they stand if nothing caught it. */
    #raised = [];
    /** Doubts that touch every DAG of the file. */
    doubts = [];
    /** What must be given for Airflow to load the file at all. */
    needed = [];
    uncalledDags = new Map();
    classes = new Map();
    assumptions = new Map();
    #serial = 0;
    #made = { DAGs: 0, tasks: 0, arrows: 0 };
    constructor(line, version, catalogue) {
        this.line = line;
        this.version = version;
        this.catalogue = catalogue;
    }
    get dag() {
        return this.openDags.at(-1);
    }
    /** The group that a new task or group of `dag` belongs to. */
    group(dag) {
        return this.openGroups.at(-1) ?? (dag ?? this.dag)?.root;
    }
    /** The refusals behind the exception that ended the run. */
    standing(run) {
        if (run.ended !== "raised")
            return [];
        return this.#raised
            .filter(({ message }) => message === run.exception?.message)
            .slice(-1)
            .map(({ refusal }) => refusal);
    }
    /** Something that any DAG with a task of this class takes for granted. */
    assume(condition, type) {
        this.assumptions.set(type, condition);
    }
    /** Counts what the file makes; throws `BudgetSpent` when it is too much. */
    count(what, site) {
        this.#made[what]++;
        if (this.#made[what] > most[what])
            throw new budget/* BudgetSpent */.KI(`more than ${most[what]} ${what}`, site.place);
    }
    /** A name for something whose id is not known. */
    serial() {
        this.#serial += 1;
        return this.#serial;
    }
    /** Each change of a DAG passes here: a change that may not happen really makes the DAG uncertain. */
    changed(dag, site, ...values) {
        for (const target of dag ? [dag] : this.openDags) {
            for (const reason of site.runtime.maybe)
                target.doubt(reason);
            target.require(site.runtime.branchConditions);
            for (const value of values)
                target.require(value?.conditions);
        }
    }
    /** Something that may concern `dag`, or every DAG when it is not known which. */
    doubt(dag, reason) {
        if (dag)
            dag.doubt(reason);
        else if (this.doubts.length < 50)
            this.doubts.push(reason);
    }
    /** Refuses as Airflow would: records the finding and raises the Python exception. */
    refuse(refusal, exception, site, message = refusal.message) {
        this.#raised.push({ refusal: { ...refusal, place: refusal.place ?? site.place, fatal: true }, message });
        site.runtime.raise(exception, message, site);
    }
}
function taskOf(value) {
    return value?.kind === "instance" && value.data instanceof TaskModel ? value.data : undefined;
}
function groupOf(value) {
    return value?.kind === "instance" && value.data instanceof GroupModel ? value.data : undefined;
}
function dagOf(value) {
    return value?.kind === "instance" && value.data instanceof DagModel ? value.data : undefined;
}

;// CONCATENATED MODULE: ./build/src/dags/cycle.js
/** The ids along one cycle of the DAG, its first again at the end, or undefined. */
function findCycle(dag) {
    const done = new Set();
    for (const start of dag.tasks.keys()) {
        if (done.has(start))
            continue;
        const path = [];
        const onPath = new Set();
        const stack = [];
        const enter = (id) => {
            path.push(id);
            onPath.add(id);
            stack.push({ id, next: (dag.tasks.get(id)?.downstream ?? new Map()).keys() });
        };
        enter(start);
        while (stack.length > 0) {
            const top = stack.at(-1);
            const { value, done: ended } = top.next.next();
            if (ended) {
                stack.pop();
                path.pop();
                onPath.delete(top.id);
                done.add(top.id);
            }
            else if (onPath.has(value))
                return [...path.slice(path.indexOf(value)), value];
            else if (!done.has(value))
                enter(value);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/dags/kind.js
var dags_kind = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/src/kernel/nearest.js
var nearest = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/src/dags/base-arguments.js
const PATHS = { "2": "airflow.models.baseoperator.BaseOperator", "3": "airflow.sdk.bases.operator.BaseOperator" };
/** Airflow's BaseOperator in the catalogue. */
function baseFact(context) {
    return context.catalogue.findClass(context.line, PATHS[context.line]);
}
const base_arguments_NONE = new Set();
/** Its parameters. */
function baseArguments(context) {
    return baseFact(context)?.accepted ?? base_arguments_NONE;
}

;// CONCATENATED MODULE: ./build/src/dags/defaults.js
/** `default_args` of DAG, group and task, the nearest winning. */


function mergeDefaults(dag, group, own, site) {
    const merged = { values: new Map(), open: undefined };
    // A task takes its group's defaults only together with a DAG.
    for (const layer of dag ? [dag.defaultArgs, group?.defaultArgs, own] : [own]) {
        if (!layer || layer.kind === "none")
            continue;
        const entries = asDict(layer);
        if (!entries) {
            merged.open =
                layer.kind === "unknown" ? layer.reason : { message: "default_args is not known", place: site.place };
            continue;
        }
        if (entries.open)
            merged.open = entries.open;
        const place = layer === own ? site.place : (dag?.args.get("default_args")?.place ?? site.place);
        for (const { key, value } of entries.entries.values())
            if (key.kind === "str")
                merged.values.set(key.value, { value, place });
    }
    return merged;
}
function asDict(value) {
    if (value.kind === "dict")
        return value;
    if (value.kind === "instance" && value.plain?.kind === "dict")
        return value.plain;
    return undefined;
}
/** A copy one level deep, as a DAG or group keeps of what it was given. */
function copyDefaults(value) {
    const entries = value && asDict(value);
    if (!entries)
        return value;
    const made = new DictValue();
    for (const entry of entries.entries.values())
        dictSet(made, entry.key, entry.value);
    if (entries.open)
        made.open = entries.open;
    return made;
}
/** A group's defaults over its parent's. */
function inherit(parent, own) {
    const above = parent && asDict(parent);
    if (!above || above.entries.size === 0)
        return own;
    const mine = own && asDict(own);
    if (own && !mine && own.kind !== "none")
        return own;
    const made = dict();
    for (const source of [above, mine]) {
        for (const entry of source?.entries.values() ?? [])
            dictSet(made, entry.key, entry.value);
        if (source?.open)
            made.open = source.open;
    }
    return made;
}

;// CONCATENATED MODULE: ./build/src/dags/xcomarg.js
/** References to what a task returns: `task.output`, the result of a TaskFlow call, and `.map`, `.zip`, `.concat` of them. */



class XComModel {
    shape = "xcom";
    tasks;
    key;
    constructor(tasks, key = "return_value") {
        this.tasks = tasks;
        this.key = key;
    }
}
function xcomOf(value) {
    return value?.kind === "instance" && value.data instanceof XComModel ? value.data : undefined;
}
/** Something resolved at run time that names tasks: an XComArg, or an argument of a mapped group. */
class ReferenceModel {
    shape = "reference";
    tasks;
    constructor(tasks) {
        this.tasks = tasks;
    }
}
/** The tasks whose output is found anywhere in a value: in lists, tuples, sets, dicts and the templated fields of operators. */
function referencesIn(value, found = new Set(), depth = 0) {
    if (!value || depth > 50)
        return found;
    switch (value.kind) {
        case "instance":
            if (value.data instanceof XComModel || value.data instanceof ReferenceModel)
                for (const task of value.data.tasks)
                    found.add(task);
            else if (taskOf(value))
                for (const field of taskOf(value).templateFields)
                    referencesIn(value.attributes.get(field) ?? taskOf(value).args.get(field)?.value, found, depth + 1);
            else if (value.plain)
                referencesIn(value.plain, found, depth + 1);
            break;
        case "list":
        case "tuple":
            for (const item of value.items)
                referencesIn(item, found, depth + 1);
            break;
        case "set":
            for (const item of value.entries.values())
                referencesIn(item, found, depth + 1);
            break;
        case "dict":
            for (const entry of value.entries.values())
                referencesIn(entry.value, found, depth + 1);
            break;
    }
    return found;
}
/** Makes the value `XComArg(task)` or one of its relatives. */
function xcomValue(context, tasks, key, plain = true) {
    return instance(plain ? plainClass(context) : derivedClass(context), new XComModel(tasks, key));
}
function xcomBase(context) {
    return xcomarg_lazily(context, "XComArg", () => makeClass("XComArg", "airflow.models.xcom_arg", [], {
        ...nodeMembers(context),
        "<construct>": (args, site) => {
            const operator = args.positional[1] ?? args.keywords.get("operator");
            const task = taskOf(operator);
            const key = args.positional[2] ?? args.keywords.get("key");
            if (!task)
                return site.runtime.unknown("the operator of this XComArg is not known", site);
            return xcomValue(context, [task], key?.kind === "str" ? key.value : undefined);
        },
        map: (args) => xcomValue(context, xcomOf(native_self(args)).tasks, undefined, false),
        zip: (args, site) => joined(context, args.positional, site),
        concat: (args, site) => joined(context, args.positional, site),
    }));
}
function joined(context, values, site) {
    const tasks = [];
    for (const value of values) {
        const xcom = xcomOf(value);
        if (!xcom)
            return site.runtime.unknown("one of the joined outputs is not known", site);
        tasks.push(...xcom.tasks);
    }
    return xcomValue(context, tasks, undefined, false);
}
function derivedClass(context) {
    return xcomarg_lazily(context, "MapXComArg", () => makeClass("MapXComArg", "airflow.models.xcom_arg", [xcomBase(context)]));
}
function plainClass(context) {
    return xcomarg_lazily(context, "PlainXComArg", () => makeClass("PlainXComArg", "airflow.models.xcom_arg", [xcomBase(context)], {
        __getitem__: (args, site) => {
            const key = args.positional[1];
            if (key?.kind === "unknown")
                return xcomValue(context, xcomOf(native_self(args)).tasks, "?");
            if (key?.kind !== "str")
                return site.runtime.raise("ValueError", "XComArg only supports str lookup", site);
            return xcomValue(context, xcomOf(native_self(args)).tasks, key.value);
        },
        __iter__: (_args, site) => context.refuse({
            rule: "unpacked-output",
            message: "the result of a task cannot be unpacked or looped over: it is only known when the task has run",
            fix: "Return a dict with `multiple_outputs=True` and use result['name'], or use .expand() for one task per item.",
        }, "TypeError", site, "'XComArg' object is not iterable"),
        __contains__: native_native("__contains__", () => FALSE),
        __str__: (args, site) => {
            const { tasks, key } = xcomOf(native_self(args));
            const task = tasks[0];
            if (!task.idKnown || task.dag?.idKnown === false)
                return site.runtime.unknown("the id of this task is not known", site);
            return str(`{{ task_instance.xcom_pull(task_ids='${task.id}', dag_id='${task.dag?.id ?? "adhoc_airflow"}', key='${key}') }}`);
        },
    }, {
        operator: (self) => xcomOf(self).tasks[0].instance,
        key: (self) => str(xcomOf(self).key),
        is_setup: passing(context, "is_setup"),
        is_teardown: passing(context, "is_teardown"),
        on_failure_fail_dagrun: passing(context, "on_failure_fail_dagrun"),
    }));
}
/** A property that is the operator's own. */
function passing(_context, name) {
    return {
        get: (self, site) => site.runtime.getAttribute(xcomOf(self).tasks[0].instance, name, site),
        set: (self, value, site) => {
            site.runtime.setAttribute(xcomOf(self).tasks[0].instance, name, value, site);
        },
    };
}
/** A native class of this reading, made on first use. */
function xcomarg_lazily(context, name, make) {
    let made = context.classes.get(name);
    if (!made) {
        made = make();
        context.classes.set(name, made);
    }
    return made;
}

;// CONCATENATED MODULE: ./build/src/dags/relations.js


/** `Label("…")` between two ends: links them once both are known. */
class LabelModel {
    shape = "label";
    text;
    up = [];
    down = [];
    constructor(text) {
        this.text = text;
    }
}
function linkableOf(value) {
    if (value.kind !== "instance")
        return undefined;
    return (taskOf(value) ?? groupOf(value) ?? xcomOf(value) ?? (value.data instanceof LabelModel ? value.data : undefined));
}
/** A task, or a list or tuple of tasks. Anything else is a TypeError, as in Airflow. */
function endsOf(value, site) {
    if (value.kind === "unknown")
        return { nodes: [], unknown: value.reason };
    const single = linkableOf(value);
    if (single)
        return { nodes: [single], unknown: undefined };
    const stranger = strangerReason(value, site);
    if (stranger)
        return { nodes: [], unknown: stranger };
    if (value.kind !== "list" && value.kind !== "tuple")
        return notLinkable(value, site);
    const nodes = [];
    let unknown = value.kind === "list" ? value.open : undefined;
    for (const item of value.items) {
        const node = linkableOf(item);
        if (node)
            nodes.push(node);
        else if (item.kind === "unknown")
            unknown = item.reason;
        else if (strangerReason(item, site))
            unknown = strangerReason(item, site);
        else
            return notLinkable(item, site);
    }
    return { nodes, unknown };
}
/** Why an object may be a task or group after all: its class extends one that is not known, or it was not built to its end. */
function strangerReason(value, site) {
    if (value.kind !== "instance")
        return undefined;
    const { mro, name } = value.type;
    const linkable = mro.some((type) => type.kind === "unknown" || type.attributes.has("set_upstream"));
    return linkable
        ? { message: `whether ${name}(...) is a task or a group is not known`, place: site.place }
        : undefined;
}
function notLinkable(value, site) {
    const name = value.kind === "instance" ? value.type.name : value.kind === "none" ? "NoneType" : value.kind;
    return site.runtime.raise("AttributeError", `'${name}' object has no attribute 'update_relative'`, site);
}
function roots(node) {
    if (node.shape === "task")
        return [node];
    if (node.shape === "group")
        return node.roots();
    return node.shape === "xcom" ? node.tasks : node.down;
}
function leaves(node) {
    if (node.shape === "task")
        return [node];
    if (node.shape === "group")
        return node.leaves();
    return node.shape === "xcom" ? node.tasks : node.up;
}
function dagOfNode(node) {
    if (node.shape === "task" || node.shape === "group")
        return node.dag;
    if (node.shape === "xcom")
        return node.tasks.find((task) => task.dag)?.dag;
    return [...node.up, ...node.down].map(dagOfNode).find((dag) => dag);
}
/** The value-level form: `self` linked with whatever `value` is, unknown operands doubted. */
function relations_link(context, self, value, upstream, site, label) {
    const ends = endsOf(value, site);
    if (ends.unknown)
        doubtEnds(context, [self, ...ends.nodes], ends.unknown);
    setRelatives(context, self, ends.nodes, upstream, label, site);
}
function doubtEnds(context, nodes, reason) {
    const dags = new Set(nodes.map(dagOfNode));
    for (const dag of dags)
        context.doubt(dag, reason);
}
function setRelatives(context, self, others, upstream, label, site) {
    switch (self.shape) {
        case "task":
            taskRelatives(context, self, others, upstream, label, site);
            return;
        case "group":
            groupRelatives(context, self, others, upstream, label, site);
            return;
        case "xcom":
            for (const task of self.tasks)
                taskRelatives(context, task, others, upstream, label, site);
            return;
        case "label":
            (upstream ? self.up : self.down).push(...others);
            if (self.up.length > 0 && self.down.length > 0)
                toGroups(self);
            for (const node of upstream ? self.down : self.up)
                setRelatives(context, node, others, upstream, self, site);
    }
}
/** A label whose ends lie in different groups links the groups themselves. */
function toGroups(label) {
    const ids = new Set();
    for (const node of [...label.up, ...label.down]) {
        if (node.shape === "group") {
            // A group that stands in a group counts as that group's child.
            ids.add(node.parent ? (node.parent.id ?? "root") : (node.id ?? "root"));
        }
        else {
            const group = node.shape === "task" ? node.group : node.shape === "xcom" ? node.tasks[0]?.group : undefined;
            if (group)
                ids.add(group.id ?? "root");
        }
    }
    if (ids.size === 1)
        return;
    const convert = (node) => {
        const group = node.shape === "task" ? node.group : node.shape === "group" ? node.parent : undefined;
        return group && group.ownId !== undefined ? group : node;
    };
    label.up = label.up.map(convert);
    label.down = label.down.map(convert);
}
function updateRelative(context, node, other, upstream, site) {
    if (node.shape === "label")
        setRelatives(context, node, [other], upstream, undefined, site);
    else if (node.shape === "group" && other.shape !== "group")
        (upstream ? node.upstreamTasks : node.downstreamTasks).add(other.id);
}
function taskRelatives(context, self, others, upstream, label, site) {
    const tasks = [];
    for (const other of others) {
        updateRelative(context, other, self, !upstream, site);
        for (const relative of upstream ? leaves(other) : roots(other)) {
            if (relative.shape !== "task")
                site.runtime.raise("TypeError", "Relationships can only be set between Operators", site);
            tasks.push(relative);
        }
    }
    const dags = new Set([self, ...tasks].map((task) => task.dag).filter((dag) => dag !== undefined));
    if (dags.size > 1)
        site.runtime.raise(context.line === "3" ? "RuntimeError" : "airflow.exceptions.AirflowException", "Tried to set relationships between tasks in more than one DAG", site);
    const dag = [...dags][0];
    if (!dag)
        site.runtime.raise(context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException", "Tried to create relationships between tasks that don't have DAGs yet", site);
    context.changed(dag, site);
    if (!self.dag)
        addTask(context, dag, self, site);
    for (const task of tasks) {
        if (!task.dag)
            addTask(context, dag, task, site);
        context.count("arrows", site);
        if (upstream)
            linkTasks(task, self, label, site);
        else
            linkTasks(self, task, label, site);
    }
}
function linkTasks(up, down, label, site) {
    const made = up.downstream.get(down.id) ?? { place: site.place, label: undefined };
    if (label)
        made.label = label.text;
    up.downstream.set(down.id, made);
    down.upstream.set(up.id, made);
}
function groupRelatives(context, self, others, upstream, label, site) {
    const ends = upstream ? self.roots() : context.line === "3" ? leavesThrough(self) : self.leaves();
    for (const other of others) {
        if (other.shape === "group")
            continue;
        for (const task of roots(other))
            if (task.shape === "task")
                (upstream ? self.upstreamTasks : self.downstreamTasks).add(task.id);
        if (other.shape === "label")
            updateRelative(context, other, self, !upstream, site);
    }
    for (const task of ends)
        taskRelatives(context, task, others, upstream, undefined, site);
    if (label)
        return;
}
/** The leaves of a group; of an empty one, what comes before it. */
function leavesThrough(group) {
    for (let at = group; at; at = at.parent) {
        const found = at.leaves();
        if (found.length > 0)
            return found;
        const tasks = group.dag.tasks;
        if (at.upstreamTasks.size > 0)
            return [...at.upstreamTasks].map((id) => tasks.get(id)).filter((task) => task !== undefined);
    }
    return [];
}
/** Puts a task that has none into a DAG. */
function addTask(context, dag, task, site) {
    context.changed(dag, site);
    if (!task.group) {
        const group = context.group(dag);
        if (group)
            addToGroup(context, group, task, site);
    }
    const before = dag.tasks.get(task.id);
    if ((before && before !== task) || (before !== task && dag.used.has(task.id)))
        duplicate(context, dag, "Task", task.id, site);
    context.count("tasks", site);
    dag.tasks.set(task.id, task);
    task.dag = dag;
    dag.used.add(task.id);
}
/** Puts a task or group among a group's children; a task without a group gets the group's prefix by its caller. */
function addToGroup(context, group, node, site) {
    context.changed(group.dag, site);
    if (node.shape === "task") {
        if (node.group && node.group !== group)
            node.group.children.delete(node.id);
        node.group = group;
    }
    const key = node.id ?? "";
    if (group.children.has(key))
        duplicate(context, group.dag, node.shape === "task" ? "Task" : "Task Group", key, site);
    group.children.set(key, node);
}
function duplicate(context, dag, what, id, site) {
    return context.refuse({
        rule: "duplicate-task-id",
        message: `${what} id '${id}' has already been added to the DAG`,
        fix: "Give it an id of its own.",
        dagId: dag.id,
    }, "airflow.exceptions.DuplicateTaskIdFound", site);
}
/** `chain(a, [b, c], [d, e], f)`. */
function chain(context, elements, site) {
    for (let i = 0; i + 1 < elements.length; i++) {
        const up = elements[i];
        const down = elements[i + 1];
        const upNode = linkableOf(up);
        const downNode = linkableOf(down);
        if (upNode)
            relations_link(context, upNode, down, false, site);
        else if (downNode)
            relations_link(context, downNode, up, true, site);
        else
            pairwise(context, up, down, site);
    }
}
function pairwise(context, up, down, site) {
    const ups = endsOf(up, site);
    const downs = endsOf(down, site);
    const unknown = ups.unknown ?? downs.unknown;
    if (unknown) {
        doubtEnds(context, [...ups.nodes, ...downs.nodes], unknown);
        return;
    }
    if (ups.nodes.length !== downs.nodes.length)
        context.refuse({
            rule: "chain-unequal",
            message: `chain() cannot join lists of different length: ${ups.nodes.length} and ${downs.nodes.length}`,
            fix: "Make the lists equally long, or use cross_downstream() to link each with each.",
        }, context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException", site);
    ups.nodes.forEach((node, i) => {
        setRelatives(context, node, [downs.nodes[i]], false, undefined, site);
    });
}
/** Each of the former with each of the latter. */
function crossDownstream(context, from, to, site) {
    const ups = endsOf(from, site);
    if (ups.unknown)
        doubtEnds(context, [...ups.nodes, ...endsOf(to, site).nodes], ups.unknown);
    for (const node of ups.nodes)
        relations_link(context, node, to, false, site);
}

;// CONCATENATED MODULE: ./build/src/dags/setup.js

class Level {
    current = [];
    previous = [];
    push(tasks) {
        if (this.current.length > 0 && !setup_same(this.current, tasks))
            this.previous.push(this.current);
        this.current = tasks;
    }
    /** Back to the level before; `linked` draws the arrow between the two. */
    pop(linked) {
        const old = this.current;
        this.current = this.previous.pop() ?? [];
        if (this.current.length > 0 && old.length > 0)
            linked(old, this.current);
        return old;
    }
}
function setup_same(a, b) {
    return a.length === b.length && a.every((task, i) => task === b[i]);
}
class SetupContext {
    active = false;
    #context;
    #setups = new Level();
    #teardowns = new Level();
    #teardownsAfter = new Level();
    #setupsBefore = new Level();
    #inside = new Map();
    constructor(context) {
        this.#context = context;
    }
    /** A task that was made within the block. */
    add(task) {
        if (task.isSetup || task.isTeardown)
            return;
        for (const level of [this.#setups, this.#teardowns])
            if (level.current.length > 0) {
                const key = setup_keyOf(level.current);
                const inside = this.#inside.get(key) ?? [];
                inside.push(task);
                this.#inside.set(key, inside);
            }
    }
    enter(tasks) {
        const first = tasks[0];
        if (first.isTeardown) {
            this.#teardowns.push(tasks);
            this.#setupsBefore.push(this.#search(first, "upstream", (task) => task.isSetup));
        }
        else {
            this.#setups.push(tasks);
            this.#teardownsAfter.push(this.#search(first, "downstream", (task) => task.isTeardown));
        }
        this.active = true;
    }
    leave(site) {
        const setups = this.#setups.current;
        const within = (tasks) => (this.#inside.get(setup_keyOf(tasks)) ?? []).filter((task) => !task.isSetup && !task.isTeardown);
        if (setups.length > 0) {
            const inside = within(setups);
            if (inside.length > 0) {
                const roots = inside.filter((task) => task.upstream.size === 0);
                if (roots.length === 0)
                    this.#link(setups, [inside[0]], site);
                else
                    this.#link(setups, roots, site);
                const leaves = inside.filter((task) => task.downstream.size === 0);
                const ends = leaves.length > 0 ? leaves : [inside.at(-1)];
                if (this.#teardowns.current.length > 0)
                    this.#link(this.#teardowns.current, this.#teardownsAfter.current, site);
                else
                    this.#link(ends, this.#teardownsAfter.current, site);
            }
        }
        const teardowns = this.#teardowns.current;
        if (teardowns.length > 0) {
            const inside = within(teardowns);
            if (inside.length > 0) {
                const leaves = inside.filter((task) => task.downstream.size === 0);
                this.#link(leaves.length > 0 ? leaves : [inside.at(-1)], teardowns, site);
                const roots = inside.filter((task) => task.upstream.size === 0);
                const starts = roots.length > 0 ? roots : [inside[0]];
                if (this.#setups.current.length > 0)
                    this.#link(this.#setupsBefore.current, this.#setups.current, site);
                else
                    this.#link(this.#setupsBefore.current, starts, site);
            }
        }
        const forward = (old, now) => this.#link(now, old, site);
        const backward = (old, now) => this.#link(old, now, site);
        const oldSetups = this.#setups.pop(forward);
        const oldTeardowns = this.#teardowns.pop(backward);
        this.#teardownsAfter.pop(backward);
        this.#setupsBefore.pop(forward);
        this.#inside.delete(setup_keyOf(oldSetups));
        this.#inside.delete(setup_keyOf(oldTeardowns));
        this.active = false;
    }
    #link(ups, downs, site) {
        for (const up of ups)
            if (downs.length > 0)
                setRelatives(this.#context, up, downs, false, undefined, site);
    }
    /** The nearest tasks of the wanted sort, searched breadth-first over all neighbours. */
    #search(from, direction, wanted) {
        const tasks = from.dag?.tasks;
        const near = (ids) => [...ids].map((id) => tasks?.get(id)).filter((task) => task !== undefined);
        let ring = near(from[direction].keys());
        const seen = new Set([from]);
        while (ring.length > 0) {
            const found = ring.filter(wanted);
            if (found.length > 0)
                return found;
            for (const task of ring)
                seen.add(task);
            ring = ring
                .flatMap((task) => near([...task.downstream.keys(), ...task.upstream.keys()]))
                .filter((task) => !seen.has(task));
        }
        return [];
    }
}
function setup_keyOf(tasks) {
    return tasks.map((task) => task.id).join("\n");
}

;// CONCATENATED MODULE: ./build/src/dags/state.js

const contexts = new WeakMap();
/** The setup and teardown blocks that are open in this reading. */
function setupContext(context) {
    let made = contexts.get(context);
    if (!made) {
        made = new SetupContext(context);
        contexts.set(context, made);
    }
    return made;
}

;// CONCATENATED MODULE: ./build/src/dags/node.js
/** What tasks, groups and outputs have in common: arrows, setup and teardown. */





/** `>>`, `<<` and the methods behind them. */
function arrowMembers(context) {
    const arrow = (upstream, result) => (args, site) => {
        const from = native_self(args);
        const other = args.positional[1] ?? args.keywords.get("task_or_task_list") ?? args.keywords.get("other") ?? NONE;
        const node = linkableOf(from);
        if (!node)
            return site.runtime.unknown("this task is not known", site);
        const modifier = args.positional[2] ?? args.keywords.get("edge_modifier");
        const label = modifier?.kind === "instance" && modifier.data instanceof LabelModel ? modifier.data : undefined;
        relations_link(context, node, other, upstream, site, label);
        return result === "self" ? from : result === "other" ? other : NONE;
    };
    return {
        __rshift__: arrow(false, "other"),
        __lshift__: arrow(true, "other"),
        __rrshift__: arrow(true, "self"),
        __rlshift__: arrow(false, "self"),
        set_downstream: arrow(false, "none"),
        set_upstream: arrow(true, "none"),
    };
}
/** What tasks and their outputs have besides: they may be setups and teardowns, and open such contexts. */
function nodeMembers(context) {
    return {
        ...arrowMembers(context),
        as_setup: (args) => {
            for (const task of tasksOf(native_self(args)))
                task.isSetup = true;
            return native_self(args);
        },
        as_teardown: (args, site) => {
            const setups = args.keywords.get("setups");
            for (const task of tasksOf(native_self(args))) {
                task.isTeardown = true;
                task.triggerRule = "all_done_setup_success";
                context.changed(task.dag, site);
                if (!setups || setups.kind === "none")
                    continue;
                const before = linkableOf(setups) ? [setups] : site.runtime.iterate(setups, site);
                if (!Array.isArray(before)) {
                    context.doubt(task.dag, before.reason);
                    continue;
                }
                for (const setup of before) {
                    for (const one of tasksOf(setup))
                        one.isSetup = true;
                    relations_link(context, task, setup, true, site);
                }
            }
            return native_self(args);
        },
        __enter__: (args, site) => {
            const tasks = tasksOf(native_self(args));
            if (!tasks[0]?.isSetup && !tasks[0]?.isTeardown)
                site.runtime.raise("RuntimeError", "Only setup/teardown tasks can be used as context managers.", site);
            setupContext(context).enter(tasks.slice(0, 1));
            return native_native("add_task", () => NONE);
        },
        __exit__: (_args, site) => {
            setupContext(context).leave(site);
            return NONE;
        },
    };
}
/** The tasks that a value stands for: itself, or the operators of an output. */
function tasksOf(value) {
    const node = linkableOf(value);
    if (node?.shape === "task")
        return [node];
    return xcomOf(value)?.tasks ?? [];
}
/** Whether Python could call the value. */
function isCallable(value) {
    return (value instanceof FunctionValue ||
        value.kind === "native" ||
        value.kind === "method" ||
        value.kind === "class" ||
        value.kind === "unknown" ||
        (value.kind === "instance" && !linkableOf(value)));
}

;// CONCATENATED MODULE: ./build/src/dags/signature.js
/** The parameters of the user's functions, and whether a call fits them. */

/** Names of all parameters that can be given by name, in order. */
function parameterNames(func) {
    const info = functionInfo(func.node);
    return [...info.positional, ...info.keywordOnly].map((parameter) => parameter.name);
}
/** Names that Airflow fills in when a task runs. */
const CONTEXT_KEYS = new Set(`conf conn dag dag_run data_interval_end data_interval_start ds ds_nodash exception execution_date expanded_ti_count
  inlet_events inlets logical_date macros map_index_template next_ds next_ds_nodash next_execution_date outlet_events outlets params
  prev_data_interval_end_success prev_data_interval_start_success prev_ds prev_ds_nodash prev_end_date_success prev_execution_date
  prev_execution_date_success prev_start_date_success reason run_id start_date task task_instance task_instance_key_str
  task_reschedule_count templates_dict test_mode ti tomorrow_ds tomorrow_ds_nodash triggering_asset_events triggering_dataset_events
  try_number ts ts_nodash ts_nodash_with_tz var yesterday_ds yesterday_ds_nodash`.split(/\s+/));
/**
 * What is wrong with calling a TaskFlow function so, in Python's words, or undefined. Parameters named like context variables are
 * optional. `partially`: missing arguments are no fault, because mapping gives them later.
 */
function callProblem(func, shape, partially = false) {
    if (func.kind !== "function")
        return undefined;
    const info = functionInfo(func.node);
    if (shape.positional > info.positional.length && !info.star)
        return "too many positional arguments";
    const taken = new Set(info.positional.slice(0, shape.positional).map((parameter) => parameter.name));
    const byName = new Set([...info.positional.slice(info.positionalOnly), ...info.keywordOnly].map((p) => p.name));
    for (const name of shape.keywords) {
        if (taken.has(name))
            return `multiple values for argument '${name}'`;
        if (!byName.has(name) && !info.doubleStar)
            return `got an unexpected keyword argument '${name}'`;
        taken.add(name);
    }
    if (partially || shape.open)
        return undefined;
    for (const { name, default: fallback } of [...info.positional, ...info.keywordOnly])
        if (!fallback && !taken.has(name) && !CONTEXT_KEYS.has(name))
            return `missing a required argument: '${name}'`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/dags/ids.js
/** What Airflow takes as an id: letters of any script, digits, `_`, `-` and (not in groups) `.`, of bounded length. */
const KEY = /^[\p{L}\p{N}_.-]+\n?$/u;
const GROUP_KEY = /^[\p{L}\p{N}_-]+\n?$/u;
/** What is wrong with a DAG's or task's id, or undefined. */
function keyProblem(id) {
    if ([...id].length > 250)
        return `the id is ${[...id].length} characters long; Airflow takes at most 250`;
    if (!KEY.test(id))
        return `the id '${id}' may hold only letters, digits, dashes, dots and underscores`;
    return undefined;
}
/** The same for a group's id. */
function groupKeyProblem(id) {
    if ([...id].length > 200)
        return `the group id is ${[...id].length} characters long; Airflow takes at most 200`;
    if (!GROUP_KEY.test(id))
        return `the group id '${id}' may hold only letters, digits, dashes and underscores`;
    return undefined;
}
/**
 * The id that a repeated TaskFlow call gets: `name__1`, `name__2`, …
 * `own` is without the group's prefix, `full` with it, `taken` the DAG's task ids.
 */
function uniqueTaskId(own, full, taken) {
    const ids = new Set(taken);
    if (!ids.has(full))
        return own;
    const stem = (id) => id.replace(/__\d+$/, "");
    const prefix = `${stem(full)}__`;
    let highest = 0;
    for (const id of ids) {
        const rest = id.startsWith(prefix) ? id.slice(prefix.length) : "";
        if (/^\d+$/.test(rest))
            highest = Math.max(highest, Number(rest));
    }
    return `${stem(own)}__${highest + 1}`;
}

;// CONCATENATED MODULE: ./build/src/dags/task.js





/** Where the operator is called, rather than the `super().__init__(…)` of a class derived from it. */
function creationOf(site) {
    let { place } = site;
    for (const frame of [...site.runtime.stack].reverse()) {
        if (frame.func?.name !== "__init__")
            break;
        place = frame.place;
    }
    return place;
}
/** Creates the task behind `instance` and puts it where it belongs. */
function makeTask(context, instance, plan, site) {
    const { dag, group } = plan;
    const id = taskId(context, plan, site);
    const task = new TaskModel(instance, group ? group.childId(id.text) : id.text, creationOf(site));
    instance.data = task;
    task.idKnown = id.reason === undefined;
    task.args = plan.args;
    task.fromDefaults = plan.fromDefaults;
    task.operator = plan.operator;
    task.templateFields = plan.templateFields;
    task.decorator = plan.decorator;
    task.callable = plan.callable;
    task.isMapped = plan.isMapped ?? false;
    task.isSetup = plan.isSetup ?? false;
    task.isTeardown = plan.isTeardown ?? false;
    for (const [name, given] of plan.args)
        if (!instance.attributes.has(name))
            instance.attributes.set(name, given.value);
    instance.attributes.delete("task_id");
    instance.attributes.delete("dag");
    instance.attributes.delete("task_group");
    instance.attributes.delete("trigger_rule");
    instance.attributes.delete("default_args");
    const owner = dag ?? group?.dag;
    context.changed(owner, site, plan.taskId, plan.args.get("dag")?.value, plan.args.get("task_group")?.value);
    if (id.reason)
        context.doubt(owner, id.reason);
    if (plan.open)
        context.doubt(owner, plan.open);
    for (const one of plan.type.mro) {
        const assumed = one.kind === "class" ? context.assumptions.get(one) : undefined;
        if (assumed)
            owner?.require([assumed]);
    }
    if (group)
        addToGroup(context, group, task, site);
    if (task.idKnown) {
        const problem = keyProblem(task.id);
        if (problem)
            context.refuse({ rule: "invalid-id", message: problem, ...(dag && { dagId: dag.id }) }, "ValueError", site);
    }
    triggerRule(context, task, plan, site);
    if (setupContext(context).active)
        setupContext(context).add(task);
    if (dag)
        addTask(context, dag, task, site);
    return task;
}
function taskId(context, plan, site) {
    const given = plan.taskId;
    const hidden = () => `?${context.serial()}`;
    if (!given) {
        if (plan.open)
            return { text: hidden(), reason: plan.open };
        return context.refuse({ rule: "missing-argument", message: "a task needs a task_id", fix: "Give it `task_id='…'`." }, context.line === "3" ? "TypeError" : "airflow.exceptions.AirflowException", site, "missing keyword argument 'task_id'");
    }
    if (given.kind === "unknown")
        return { text: hidden(), reason: given.reason };
    const text = given.kind === "instance" && given.plain ? given.plain : given;
    if (text.kind !== "str")
        return context.refuse({ rule: "invalid-id", message: `task_id must be text, not ${text.kind}` }, "TypeError", site, "The key has to be a string");
    if (!plan.unique || !plan.dag)
        return { text: text.value };
    const full = plan.group ? plan.group.childId(text.value) : text.value;
    return { text: uniqueTaskId(text.value, full, plan.dag.tasks.keys()) };
}
function triggerRule(context, task, plan, site) {
    let given = plan.args.get("trigger_rule")?.value;
    if (!given)
        return;
    if (given.kind === "instance" && given.plain)
        given = given.plain;
    if (given.kind !== "str")
        return;
    const known = context.catalogue.triggerRules(context.line);
    if (known.size > 0 && !known.has(given.value))
        context.refuse({
            rule: "invalid-argument",
            message: `trigger_rule '${given.value}' does not exist`,
            fix: `Use one of ${[...known].join(", ")}.`,
            ...(plan.dag && { dagId: plan.dag.id }),
        }, context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException", site);
    task.triggerRule = given.value;
}
/** Draws the arrows from the tasks whose outputs stand in templated fields. */
function linkTemplates(context, task, site) {
    for (const field of task.templateFields)
        linkReferences(context, task, site.runtime.findAttribute(task.instance, field, site), site);
}
function linkReferences(context, task, value, site) {
    for (const upstream of referencesIn(value))
        setRelatives(context, task, [upstream], true, undefined, site);
}

;// CONCATENATED MODULE: ./build/src/dags/mapping.js
/** `Operator.partial(…).expand(…)`: tasks that are multiplied at run time. */









const partials = new WeakMap();
/** The classmethod `partial` of BaseOperator. */
function partial(context) {
    return classmethod("partial", (args, site) => {
        const type = args.positional[0];
        const dagGiven = args.keywords.get("dag");
        if (dagGiven?.kind === "unknown")
            context.doubt(undefined, dagGiven.reason);
        const dag = dagOf(dagGiven) ?? context.dag;
        const group = groupOf(args.keywords.get("task_group")) ?? (dag ? context.group(dag) : undefined);
        const given = new Map();
        for (const [name, value] of args.keywords)
            if (!["dag", "task_group", "default_args"].includes(name))
                given.set(name, { value, place: args.places.get(name) ?? site.place });
        const defaults = mergeDefaults(dag, group, args.keywords.get("default_args"), site);
        const fromDefaults = new Set();
        for (const [name, value] of defaults.values)
            if (!given.has(name) && baseArguments(context).has(name)) {
                given.set(name, value);
                fromDefaults.add(name);
            }
        check(context, type, given, site);
        const made = instance(partialClass(context));
        partials.set(made, { type, args: given, fromDefaults, dag, group, open: args.open });
        return made;
    });
}
function check(context, type, given, site) {
    const own = new Set();
    for (const one of type.mro) {
        if (one.kind === "unknown")
            return;
        const init = one.attributes.get("__init__");
        if (init?.kind === "function")
            for (const name of parameterNames(init))
                own.add(name);
    }
    const fact = factOf(type) ?? baseFact(context);
    if (!fact)
        return;
    const others = new Map([...given].filter(([name]) => !own.has(name)));
    checkArguments(context, type.name, { ...fact, accepted: fact.mapped, takesAnything: false }, others, true, site);
}
/** Filled in by Airflow 2's `partial`, and so no arguments for `expand`, although operators take them. */
const FILLED_IN_2 = new Set(["doc", "doc_md", "doc_json", "doc_rst", "doc_yaml", "logger_name", "map_index_template"]);
/** An argument is fixed or mapped, not both. */
function refuseTwice(context, made, mapped, site) {
    for (const [name, { place }] of mapped)
        if ((made.args.has(name) && !made.fromDefaults.has(name)) || (context.line === "2" && FILLED_IN_2.has(name)))
            context.refuse({ rule: "unknown-argument", message: `expand() can't map '${name}'`, fix: "Give it to partial() only.", place }, "TypeError", site, `unmappable or already specified argument: ${name}`);
}
function partialClass(context) {
    return xcomarg_lazily(context, "OperatorPartial", () => makeClass("OperatorPartial", "airflow.models.mappedoperator", [], {
        expand: (args, site) => {
            const made = partials.get(native_self(args));
            const mapped = new Map();
            for (const [name, value] of args.keywords)
                mapped.set(name, { value, place: args.places.get(name) ?? site.place });
            check(context, made.type, mapped, site);
            refuseTwice(context, made, mapped, site);
            if (mapped.size === 0 && !args.open)
                site.runtime.raise("TypeError", "no arguments to expand against", site);
            return expand(context, made, mapped, undefined, args, site);
        },
        expand_kwargs: (args, site) => expand(context, mapping_made(args), new Map(), args.positional[1] ?? args.keywords.get("kwargs"), args, site),
    }));
}
function mapping_made(args) {
    return partials.get(native_self(args));
}
function expand(context, from, mapped, rows, args, site) {
    for (const { value } of mapped.values())
        refuseCustomKey(value, site);
    const fact = factOf(from.type);
    const fields = mapping_fieldsOf(from.type, fact?.templateFields ?? [], site);
    const task = instance(mappedClass(context));
    const model = makeTask(context, task, {
        taskId: from.args.get("task_id")?.value,
        dag: from.dag,
        group: from.group,
        args: new Map([...from.args, ...mapped]),
        fromDefaults: from.fromDefaults,
        type: from.type,
        operator: classPath(from.type),
        templateFields: [],
        callable: from.args.get("python_callable")?.value,
        isMapped: true,
        open: args.open ?? from.open,
    }, site);
    inMappedGroup(context, model, site);
    for (const { value } of mapped.values())
        linkReferences(context, model, value, site);
    linkReferences(context, model, rows, site);
    if (rows?.kind === "unknown")
        context.doubt(model.dag, rows.reason);
    for (const [name, { value }] of from.args)
        if (fields.includes(name))
            linkReferences(context, model, value, site);
    return task;
}
function mapping_fieldsOf(type, otherwise, site) {
    const value = site.runtime.findAttribute(type, "template_fields", site);
    if (value?.kind !== "tuple" && value?.kind !== "list")
        return otherwise;
    return [...value.items].flatMap((item) => (item.kind === "str" ? [item.value] : otherwise));
}
/** Airflow does not map within a mapped group. */
function inMappedGroup(context, task, site) {
    for (let group = task.group; group; group = group.parent)
        if (group.isMapped)
            context.refuse({
                rule: "nested-mapping",
                message: "a task cannot be expanded within a group that is expanded itself",
                fix: "Expand only one of the two.",
            }, "NotImplementedError", site, "operator expansion in an expanded task group is not yet supported");
}
function refuseCustomKey(value, site) {
    const xcom = xcomOf(value);
    if (xcom && xcom.key !== "return_value" && xcom.key !== "?")
        site.runtime.raise("ValueError", `cannot map over XCom with custom key '${xcom.key}'`, site);
}
/** The class of mapped tasks, classic and TaskFlow alike. */
function mappedClass(context) {
    return xcomarg_lazily(context, "MappedOperator", () => makeClass("MappedOperator", "airflow.models.mappedoperator", [], {
        ...nodeMembers(context),
        __getattr__: (args, site) => {
            const name = args.positional[1];
            if (name?.kind === "str" && name.value.startsWith("__"))
                return site.runtime.raise("AttributeError", `no attribute '${name.value}'`, site);
            return site.runtime.unknown("attributes of a mapped task are only known at run time", site);
        },
    }, taskProperties(context)));
}

;// CONCATENATED MODULE: ./build/src/dags/decorators.js
/** `@task`, `@task.docker` and their relatives, `@setup`, `@teardown`, and what calling, expanding and overriding them does. */












const decorated = new WeakMap();
function decoratedOf(value) {
    return value?.kind === "instance" ? decorated.get(value) : undefined;
}
/** `task`; with a DAG: `dag.task`. */
function taskDecorator(context, dag) {
    const type = xcomarg_lazily(context, "TaskDecoratorCollection", () => makeClass("TaskDecoratorCollection", "airflow.decorators", [], {
        __call__: (args, site) => {
            const { positional, ...rest } = args;
            return decorators_decorator(context, "python", boundDag(native_self(args))).run({ ...rest, positional: positional.slice(1) }, site);
        },
        __getattr__: (args, site) => {
            const name = args.positional[1];
            if (name?.kind !== "str" || name.value.startsWith("__"))
                return site.runtime.raise("AttributeError", "TaskDecoratorCollection has no such attribute", site);
            if (name.value === "run_if" || name.value === "skip_if")
                return native_native(name.value, () => native_native(name.value, (inner) => inner.positional[0] ?? NONE));
            if (name.value === "setup")
                return setupDecorator(context, "setup");
            const known = context.catalogue.decorators(context.line);
            if (!known.includes(name.value) && known.length > 0)
                return site.runtime.unknown(`@task.${name.value} comes from a package that is not known`, site);
            return decorators_decorator(context, name.value, boundDag(native_self(args)));
        },
    }));
    const made = instance(type);
    made.data = dag;
    return made;
}
function boundDag(collection) {
    return dagOf(collection);
}
/** One decorator, bare or called with options. */
function decorators_decorator(context, kind, dag) {
    return native_native(kind, (args, site) => {
        const first = args.positional[0] ?? args.keywords.get("python_callable");
        const options = new Map();
        for (const [name, value] of args.keywords)
            if (name !== "python_callable")
                options.set(name, { value, place: args.places.get(name) ?? site.place });
        if (dag && !options.has("dag"))
            options.set("dag", { value: dagValue(context, dag), place: site.place });
        const wrap = (func) => decorators_make(context, {
            kind,
            func,
            options: new Map(options),
            partial: new Map(),
            open: args.open,
            isSetup: false,
            isTeardown: false,
        });
        if (first && isCallable(first))
            return wrap(first);
        return native_native(kind, (inner) => wrap(inner.positional[0] ?? NONE));
    });
}
function decorators_make(context, what) {
    if (what.func.kind === "unknown")
        return what.func;
    const made = instance(decoratorClass(context));
    decorated.set(made, what);
    made.attributes.set("function", what.func);
    made.attributes.set("__wrapped__", what.func);
    if (what.func.kind === "function")
        made.attributes.set("__name__", str(what.func.name));
    return made;
}
/** `@setup` and `@teardown`, over a plain function or another decorator. */
function setupDecorator(context, which) {
    const mark = (value) => {
        const before = decoratedOf(value);
        const base = before ?? {
            kind: "python",
            func: value,
            options: new Map(),
            partial: new Map(),
            open: undefined,
            isSetup: false,
            isTeardown: false,
        };
        return decorators_make(context, {
            ...base,
            isSetup: base.isSetup || which === "setup",
            isTeardown: base.isTeardown || which === "teardown",
        });
    };
    return native_native(which, (args) => {
        const first = args.positional[0] ?? args.keywords.get("_func");
        if (first && first.kind !== "none")
            return mark(first);
        return native_native(which, (inner) => mark(inner.positional[0] ?? NONE));
    });
}
function decoratorClass(context) {
    return xcomarg_lazily(context, "_TaskDecorator", () => makeClass("_TaskDecorator", "airflow.decorators.base", [], {
        __call__: (args, site) => callTask(context, decorated.get(native_self(args)), args, site),
        override: (args, site) => {
            const what = decorated.get(native_self(args));
            const options = new Map(what.options);
            for (const [name, value] of args.keywords)
                options.set(name, { value, place: args.places.get(name) ?? site.place });
            return decorators_make(context, { ...what, options, open: args.open ?? what.open });
        },
        partial: (args, site) => {
            const what = decorated.get(native_self(args));
            const problem = callProblem(what.func, { positional: 0, keywords: new Set(args.keywords.keys()) }, true);
            if (problem)
                site.runtime.raise("TypeError", `partial() ${problem}`, site);
            return decorators_make(context, {
                ...what,
                partial: new Map([...what.partial, ...args.keywords]),
                open: args.open ?? what.open,
            });
        },
        expand: (args, site) => {
            const what = decorated.get(native_self(args));
            const names = new Set(args.keywords.keys());
            const problem = callProblem(what.func, { positional: 0, keywords: names }, true);
            if (problem)
                site.runtime.raise("TypeError", `expand() ${problem}`, site);
            if (names.size === 0 && !args.open)
                site.runtime.raise("TypeError", "no arguments to expand against", site);
            return expandTask(context, what, [...args.keywords.values()], dict(args.keywords), args, site);
        },
        expand_kwargs: (args, site) => {
            const rows = args.positional[1] ?? args.keywords.get("kwargs") ?? NONE;
            return expandTask(context, decorated.get(native_self(args)), [rows], rows, args, site);
        },
    }));
}
/** The operator class behind a decorator; a plain operator when the catalogue does not know it. */
function classBehind(context, kind) {
    const operator = context.catalogue.decorator(context.line, kind)?.operator;
    return operator ? operatorClass(context, operator) : strangerClass(context, "airflow.decorators", kind);
}
/** The public operator that a decorated one extends. */
function publicPath(context, type) {
    const named = type.mro.find((one) => one.kind === "class" && !one.name.startsWith("_") && one.name !== "DecoratedOperator");
    return classPath(named?.kind === "class" && named !== baseOperator(context) ? named : type);
}
/** The arguments of the operator that a decorated function becomes. */
function planOf(context, what, site) {
    const dagGiven = what.options.get("dag")?.value;
    if (dagGiven?.kind === "unknown")
        context.doubt(undefined, dagGiven.reason);
    const dag = dagOf(dagGiven) ?? context.dag;
    const group = groupOf(what.options.get("task_group")?.value) ?? (dag ? context.group(dag) : undefined);
    const type = classBehind(context, what.kind);
    const fact = factOf(type);
    const args = new Map([...what.options].filter(([name]) => !["dag", "task_group", "default_args"].includes(name)));
    const defaults = mergeDefaults(dag, group, what.options.get("default_args")?.value, site);
    const fromDefaults = new Set();
    for (const [name, given] of defaults.values)
        if (!args.has(name) && name !== "params" && (baseArguments(context).has(name) || fact?.accepted?.has(name))) {
            args.set(name, given);
            fromDefaults.add(name);
        }
    const fields = ["op_args", "op_kwargs", ...(fact?.templateFields ?? [])];
    return { type, args, fromDefaults, open: what.open ?? undefined, dag, group, fields: [...new Set(fields)] };
}
function nameOf(func, site) {
    if (func.kind === "function")
        return str(func.name === "<lambda>" ? "<lambda>" : func.name);
    return site.runtime.findAttribute(func, "__name__", site) ?? site.runtime.unknown("the function has no name", site);
}
function callTask(context, what, args, site) {
    const positional = args.positional.slice(1);
    const keywords = new Map([...what.partial, ...args.keywords]);
    const problem = callProblem(what.func, {
        positional: positional.length,
        keywords: new Set(keywords.keys()),
        open: args.open,
    });
    if (problem)
        context.refuse({
            rule: problem.startsWith("missing") ? "missing-argument" : "unknown-argument",
            message: `calling this task ${problem}`,
        }, "TypeError", site, problem);
    const plan = planOf(context, what, site);
    checkOptions(context, what, plan, site);
    ruleTeardown(context, what, site);
    plan.args.set("op_args", { value: list(positional), place: site.place });
    plan.args.set("op_kwargs", { value: dict(keywords), place: site.place });
    const made = instance(plan.type);
    const task = makeTask(context, made, {
        taskId: plan.args.get("task_id")?.value ?? nameOf(what.func, site),
        dag: plan.dag,
        group: plan.group,
        args: plan.args,
        fromDefaults: plan.fromDefaults,
        type: plan.type,
        operator: publicPath(context, plan.type),
        templateFields: plan.fields,
        decorator: what.kind,
        callable: what.func,
        isSetup: what.isSetup,
        isTeardown: what.isTeardown,
        unique: true,
        open: args.open ?? plan.open,
    }, site);
    if (what.isTeardown)
        task.triggerRule = "all_done_setup_success";
    linkTemplates(context, task, site);
    return xcomValue(context, [task]);
}
/** A decorated teardown gets its trigger rule by being called, and refuses one that it has: from its options, or from a call before. */
function ruleTeardown(context, what, site) {
    if (!what.isTeardown)
        return;
    if (what.options.has("trigger_rule"))
        context.refuse({
            rule: "setup-trigger-rule",
            message: "a teardown task's trigger rule can't be chosen, and a decorated teardown can be called once only",
            fix: "Remove its trigger_rule, or decorate the function once for each call.",
        }, "ValueError", site, "Trigger rule not configurable for teardown tasks.");
    if (site.runtime.maybe.length === 0)
        what.options.set("trigger_rule", { value: str("all_done_setup_success"), place: site.place });
}
function checkOptions(context, what, plan, site) {
    const known = context.catalogue.decorator(context.line, what.kind);
    const fact = factOf(plan.type);
    if (!known?.accepted || !fact)
        return;
    const own = new Set([
        "dag",
        "task_group",
        "multiple_outputs",
        "on_failure_fail_dagrun",
        "op_args",
        "op_kwargs",
        "default_args",
    ]);
    const others = new Map([...what.options].filter(([name]) => !own.has(name)));
    const name = what.kind === "python" ? "@task" : `@task.${what.kind}`;
    const required = new Set([...(known.required ?? [])].filter((key) => !plan.args.has(key)));
    checkArguments(context, name, { ...fact, accepted: known.accepted, required }, others, plan.open !== undefined, site);
}
function expandTask(context, what, inputs, shown, args, site) {
    for (const input of inputs)
        refuseCustomKey(input, site);
    const plan = planOf(context, what, site);
    checkOptions(context, what, plan, site);
    if (shown.kind === "dict")
        ruleTeardown(context, what, site);
    const fixed = dict(what.partial);
    plan.args.set("op_kwargs", { value: fixed, place: site.place });
    plan.args.set("expand", { value: shown, place: site.place });
    const made = instance(mappedClass(context));
    const task = makeTask(context, made, {
        taskId: plan.args.get("task_id")?.value ?? nameOf(what.func, site),
        dag: plan.dag,
        group: plan.group,
        args: plan.args,
        fromDefaults: plan.fromDefaults,
        type: plan.type,
        operator: publicPath(context, plan.type),
        templateFields: [],
        decorator: what.kind,
        callable: what.func,
        isMapped: true,
        isSetup: what.isSetup,
        isTeardown: what.isTeardown,
        unique: true,
        open: args.open ?? plan.open,
    }, site);
    inMappedGroup(context, task, site);
    for (const input of inputs) {
        linkReferences(context, task, input, site);
        if (input.kind === "unknown")
            context.doubt(task.dag, input.reason);
    }
    for (const field of plan.fields)
        linkReferences(context, task, plan.args.get(field)?.value, site);
    return xcomValue(context, [task]);
}

;// CONCATENATED MODULE: ./build/src/dags/cron.js
/** Cron expressions as Airflow reads them (by croniter): five to seven fields, names, steps, `L`, `#`. */
const cron_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const cron_DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const FIELDS = [
    { name: "minute", low: 0, high: 59 },
    { name: "hour", low: 0, high: 23 },
    { name: "day of the month", low: 1, high: 31 },
    { name: "month", low: 1, high: 12, names: cron_MONTHS, first: 1 },
    { name: "day of the week", low: 0, high: 7, names: cron_DAYS, first: 0 },
    { name: "second", low: 0, high: 59 },
    { name: "year", low: 1970, high: 2099 },
];
/** Words that stand for an expression, in Airflow and in croniter. */
const PRESETS = new Set([
    "@hourly",
    "@daily",
    "@weekly",
    "@monthly",
    "@quarterly",
    "@yearly",
    "@midnight",
    "@annually",
]);
/** What is wrong with the expression, or undefined. */
function cronProblem(expression) {
    const text = expression.trim().toLowerCase();
    if (PRESETS.has(text))
        return undefined;
    if (text.startsWith("@"))
        return `'${expression}' is not one of Airflow's presets`;
    const fields = text.split(/\s+/).filter((field) => field !== "");
    if (fields.length < 5 || fields.length > 7)
        return `'${expression}' has ${fields.length} field${fields.length === 1 ? "" : "s"}; a cron expression has 5 (minute, hour, day of the month, month, day of the week)`;
    for (const [i, field] of fields.entries()) {
        const problem = fieldProblem(field, FIELDS[i]);
        if (problem)
            return `'${expression}': the ${FIELDS[i].name} '${field}' ${problem}`;
    }
    return undefined;
}
function fieldProblem(text, field) {
    for (const part of text.split(",")) {
        const problem = partProblem(part, field);
        if (problem)
            return problem;
    }
    return undefined;
}
function partProblem(part, field) {
    if (part === "*")
        return undefined;
    if (part === "?")
        return field.name.startsWith("day") ? undefined : "cannot be '?'";
    if (/^r(\(\d+-\d+\))?$/.test(part))
        return undefined;
    if (field.name === "day of the month" && /^(l|\d+w)$/.test(part))
        return undefined;
    if (field.name === "day of the week") {
        const nth = /^(\w+)#(\w+)$/.exec(part);
        if (nth) {
            if (cron_numberOf(nth[1], field) === undefined)
                return "names no day";
            return /^[1-5]$/.test(nth[2]) || nth[2] === "l" ? undefined : "asks for a week that a month never has";
        }
        if (/^l[0-7]$/.test(part))
            return undefined;
    }
    const match = /^([^/]+)(?:\/(.+))?$/.exec(part);
    if (!match)
        return "is not complete";
    if (match[2] !== undefined && (!/^\d+$/.test(match[2]) || Number(match[2]) === 0))
        return "has a step that is no positive number";
    if (match[1] === "*")
        return undefined;
    const bounds = match[1].split("-");
    if (bounds.length > 2)
        return "is not a range";
    for (const bound of bounds) {
        const value = cron_numberOf(bound, field);
        if (value === undefined)
            return "is neither a number nor a name that belongs there";
        if (value < field.low || value > field.high)
            return `is not within ${field.low} and ${field.high}`;
    }
    return undefined;
}
function cron_numberOf(text, field) {
    if (/^\d+$/.test(text))
        return Number(text);
    const at = field.names?.indexOf(text) ?? -1;
    return at < 0 ? undefined : at + field.first;
}

;// CONCATENATED MODULE: ./build/src/dags/schedule.js
/** What Airflow demands of a DAG's schedule, start date and params. */


/** The schedule as given, under whichever of its names. */
function scheduleOf(dag) {
    return dag.args.get("schedule") ?? dag.args.get("schedule_interval") ?? dag.args.get("timetable");
}
/** A cron expression that Airflow would not read: the DAG is not loaded, the rest of the file is. */
function checkSchedule(context, dag, site) {
    const given = scheduleOf(dag);
    if (!given)
        return;
    const { value, place } = given;
    if (value.kind === "str") {
        if (value.value === "@once" || value.value === "@continuous")
            return;
        const problem = value.value === "" && context.line === "2" ? undefined : cronProblem(value.value);
        if (problem)
            context.refusals.push({
                rule: "invalid-schedule",
                message: `Airflow cannot read this schedule: ${problem}`,
                fix: "Give five fields (`0 6 * * *`), a preset (`@daily`), a timedelta or None.",
                place,
                dagId: dag.id,
                fatal: true,
            });
    }
    else if (value.kind === "int" || value.kind === "float" || value.kind === "bool")
        context.refuse({
            rule: "invalid-schedule",
            message: `a schedule cannot be ${value.kind === "bool" ? "a truth value" : "a number"}`,
            place,
            dagId: dag.id,
        }, "ValueError", site);
}
/** Airflow 2 wants a start date with every schedule. */
function checkStart(context, dag, site) {
    if (context.line !== "2")
        return;
    const given = ["schedule", "schedule_interval", "timetable"]
        .map((name) => dag.args.get(name)?.value)
        .filter((v) => v !== undefined);
    const falsy = (value) => value.kind === "none" || (value.kind === "str" && value.value === "") || value.kind === "unknown";
    if (given.every(falsy))
        return;
    const start = dag.args.get("start_date")?.value ?? NONE;
    if (start.kind !== "none")
        return;
    const defaults = dag.defaultArgs;
    if (defaults && defaults.kind !== "dict")
        return;
    if (defaults?.kind === "dict" && (defaults.open || defaults.entries.has("sstart_date")))
        return;
    if (given.some((value) => value.kind === "unknown"))
        return;
    context.refuse({
        rule: "schedule-without-start-date",
        message: "a DAG with a schedule needs a start_date in Airflow 2",
        fix: "Give the DAG `start_date=datetime(2025, 1, 1)`, or `schedule=None`.",
        dagId: dag.id,
    }, "ValueError", site, "DAG is missing the start_date parameter");
}
/** Params without a value cannot be filled in by a scheduled run. */
function checkParams(context, dag, site) {
    const schedule = scheduleOf(dag)?.value;
    if (context.line === "3" && !schedule)
        return;
    if (schedule && (schedule.kind === "none" || schedule.kind === "unknown"))
        return;
    const params = dag.args.get("params");
    if (params?.value.kind !== "dict")
        return;
    for (const { key, value } of params.value.entries.values()) {
        if (!lacksValue(value))
            continue;
        const name = key.kind === "str" ? key.value : "?";
        const refusal = {
            rule: "required-param-with-schedule",
            message: `param '${name}' has no default value, so a scheduled run cannot be made`,
            fix: "Give the param a default, or the DAG `schedule=None`.",
            place: params.place,
            dagId: dag.id,
        };
        if (context.line === "3")
            context.refuse(refusal, "ValueError", site);
        context.refusals.push({ ...refusal, fatal: true });
        return;
    }
}
/** A `Param` object without default, or with a None that its type does not allow. */
function lacksValue(value) {
    if (value.kind !== "instance" || value.type.name !== "Param")
        return false;
    const { attributes } = value;
    const fallback = attributes.get("default");
    if (!fallback)
        return true;
    if (fallback.kind !== "none")
        return false;
    const type = attributes.get("type");
    const allowed = type?.kind === "list" || type?.kind === "tuple" ? [...type.items] : type ? [type] : [];
    return allowed.length > 0 && allowed.every((one) => one.kind === "str" && one.value !== "null");
}

;// CONCATENATED MODULE: ./build/src/dags/taskgroup.js
/** `TaskGroup(…)` and `@task_group`. */











const taskgroup_PATHS = { "2": "airflow.utils.task_group.TaskGroup", "3": "airflow.sdk.definitions.taskgroup.TaskGroup" };
function groupClass(context) {
    return xcomarg_lazily(context, "TaskGroup", () => makeClass("TaskGroup", context.line === "3" ? "airflow.sdk.definitions.taskgroup" : "airflow.utils.task_group", [], members(context), {
        group_id: (self) => idValue(groupOf(self)),
        node_id: (self) => idValue(groupOf(self)),
        label: (self) => (groupOf(self).ownId === undefined ? NONE : str(groupOf(self).ownId)),
        dag: (self) => dagValue(context, groupOf(self).dag),
        parent_group: (self) => {
            const parent = groupOf(self).parent;
            return parent ? groupValue(context, parent) : NONE;
        },
        children: (self) => dict([...groupOf(self).children].map(([id, child]) => [
            id,
            child.shape === "task" ? child.instance : groupValue(context, child),
        ])),
        roots: (self) => list(groupOf(self)
            .roots()
            .map((task) => task.instance)),
        leaves: (self) => list(groupOf(self)
            .leaves()
            .map((task) => task.instance)),
        default_args: (self) => groupOf(self).defaultArgs ?? dict(),
        tooltip: {
            get: (self) => str(groupOf(self).tooltip ?? ""),
            set: (self, value) => {
                if (value.kind === "str")
                    groupOf(self).tooltip = value.value;
            },
        },
    }));
}
function idValue(group) {
    return group.id === undefined ? NONE : str(group.id);
}
/** The Python object of a group. */
function groupValue(context, group) {
    group.instance ??= instance(groupClass(context), group);
    return group.instance;
}
function members(context) {
    return {
        ...arrowMembers(context),
        __init__: (args, site) => {
            const names = context.catalogue.signature(context.line, taskgroup_PATHS[context.line]) ?? ["group_id"];
            const bound = bind(args, names, site, { function: "TaskGroup.__init__", skipSelf: true });
            makeGroup(context, native_self(args), new Map([...bound].map(([name, { value }]) => [name, value])), site);
            return NONE;
        },
        __enter__: (args) => {
            context.openGroups.push(groupOf(native_self(args)));
            return native_self(args);
        },
        __exit__: (args, site) => {
            leave(context, groupOf(native_self(args)), site);
            return NONE;
        },
        __iter__: (args) => new IteratorValue([...groupOf(native_self(args)).tasks()].map((task) => task.instance)),
        add: (args, site) => {
            const child = taskOf(args.positional[1]) ?? groupOf(args.positional[1]);
            if (child)
                addToGroup(context, groupOf(native_self(args)), child, site);
            else
                groupOf(native_self(args)).dag.doubt({ message: "what is added to this group is not known", place: site.place });
            return NONE;
        },
        get_child_by_label: (args, site) => {
            const group = groupOf(native_self(args));
            const label = args.positional[1];
            const child = label?.kind === "str" ? group.children.get(group.childId(label.value)) : undefined;
            if (!child)
                return site.runtime.unknown("which child of the group is meant is not known", site);
            return child.shape === "task" ? child.instance : groupValue(context, child);
        },
        child_id: (args, site) => {
            const label = args.positional[1];
            if (label?.kind !== "str")
                return site.runtime.unknown("the label is not known", site);
            return str(groupOf(native_self(args)).childId(label.value));
        },
        get_roots: (args) => list(groupOf(native_self(args))
            .roots()
            .map((task) => task.instance)),
        get_leaves: (args) => list(groupOf(native_self(args))
            .leaves()
            .map((task) => task.instance)),
        iter_tasks: (args) => list([...groupOf(native_self(args)).tasks()].map((task) => task.instance)),
        __repr__: (args) => str(`<TaskGroup: ${groupOf(native_self(args))?.id}>`),
    };
}
function leave(context, group, site) {
    for (const task of group.mappedOver)
        setRelatives(context, group, [task], true, undefined, site);
    context.openGroups.pop();
    context.changed(group.dag, site);
}
/** Creates the group behind `made`. */
function makeGroup(context, made, given, site) {
    const id = given.get("group_id");
    const dagGiven = dagOf(given.get("dag"));
    const parentGiven = groupOf(given.get("parent_group"));
    const dag = context.line === "3"
        ? (parentGiven?.dag ?? context.openGroups.at(-1)?.dag ?? dagGiven ?? context.dag)
        : (dagGiven ?? context.dag ?? parentGiven?.dag);
    if (!dag)
        return site.runtime.raise(context.line === "3" ? "RuntimeError" : "airflow.exceptions.AirflowException", "TaskGroup can only be used inside a dag", site);
    for (const name of ["dag", "parent_group"]) {
        const value = given.get(name);
        if (value?.kind === "unknown")
            context.doubt(undefined, value.reason);
    }
    const parent = parentGiven ?? context.group(dag) ?? dag.root;
    // Airflow 2 does not take the DAG from the parent group.
    if (context.line === "2" && parent.dag !== (dagGiven ?? context.dag))
        site.runtime.raise("RuntimeError", "Cannot mix TaskGroups from different DAGs", site);
    const prefix = given.get("prefix_group_id");
    if (prefix?.kind === "unknown")
        dag.doubt(prefix.reason);
    const group = new GroupModel(id?.kind === "str" ? id.value : `?${context.serial()}`, dag, parent, prefix?.kind === "bool" ? prefix.value : true, site.place);
    group.instance = made;
    made.data = group;
    context.changed(dag, site, id, prefix);
    if (id?.kind === "unknown")
        dag.doubt(id.reason);
    else if (id?.kind !== "str")
        site.runtime.raise("ValueError", "group_id must be str", site);
    else if (group.prefix || context.line === "3") {
        const problem = groupKeyProblem(id.value);
        if (problem)
            context.refuse({ rule: "invalid-id", message: problem, dagId: dag.id }, context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException", site);
    }
    settleCollision(context, group, given.get("add_suffix_on_collision"), site);
    addToGroup(context, parent, group, site);
    group.defaultArgs = inherit(parent.defaultArgs, copyDefaults(given.get("default_args")));
    const tooltip = given.get("tooltip");
    if (tooltip?.kind === "str" && tooltip.value)
        group.tooltip = tooltip.value;
    dag.used.add(group.id);
    dag.used.add(`${group.id}.upstream_join_id`);
    dag.used.add(`${group.id}.downstream_join_id`);
    return group;
}
function settleCollision(context, group, suffix, site) {
    const { dag } = group;
    const taken = context.line === "3" ? group.id : group.ownId;
    if (!dag.used.has(taken))
        return;
    if (suffix?.kind !== "bool" || !suffix.value)
        context.refuse({
            rule: "duplicate-task-id",
            message: `group id '${group.ownId}' has already been added to the DAG`,
            fix: "Give the group an id of its own.",
            dagId: dag.id,
        }, "airflow.exceptions.DuplicateTaskIdFound", site);
    const base = group.ownId.replace(/__\d+$/, "");
    let highest = -1;
    for (const id of dag.used) {
        const rest = id.startsWith(`${base}__`) ? id.slice(base.length + 2) : "";
        if (/^\d+$/.test(rest))
            highest = Math.max(highest, Number(rest));
    }
    group.ownId = highest < 0 ? `${group.ownId}__1` : `${base}__${highest + 1}`;
}
/** The decorator `task_group`, bare or called. */
function taskGroupDecorator(context) {
    return native_native("task_group", (args) => {
        const first = args.positional[0];
        if (first && args.keywords.size === 0 && first.kind !== "str" && isCallable(first))
            return groupFactory(context, first, new Map(), new Map());
        const options = new Map(args.keywords);
        if (first?.kind === "str")
            options.set("group_id", first);
        return native_native("task_group", (inner) => groupFactory(context, inner.positional[0] ?? NONE, options, new Map()));
    });
}
const factories = new WeakMap();
function groupFactory(context, func, options, partial) {
    if (func.kind === "unknown")
        return func;
    const type = xcomarg_lazily(context, "_TaskGroupFactory", () => makeClass("_TaskGroupFactory", "airflow.decorators.task_group", [], {
        __call__: (args, site) => {
            const { positional, ...rest } = args;
            return create(context, factories.get(native_self(args)), { ...rest, positional: positional.slice(1) }, [], false, site);
        },
        override: (args) => {
            const made = factories.get(native_self(args));
            return groupFactory(context, made.func, new Map([...made.options, ...args.keywords]), made.partial);
        },
        partial: (args) => {
            const made = factories.get(native_self(args));
            return groupFactory(context, made.func, made.options, new Map([...args.keywords, ...made.partial]));
        },
        expand: (args, site) => taskgroup_expand(context, factories.get(native_self(args)), [...args.keywords.keys()], [...args.keywords.values()], args, site),
        expand_kwargs: (args, site) => {
            const made = factories.get(native_self(args));
            const names = made.func.kind === "function" ? parameterNames(made.func).filter((name) => !made.partial.has(name)) : [];
            return taskgroup_expand(context, made, names, [args.positional[1] ?? args.keywords.get("kwargs") ?? NONE], args, site);
        },
    }));
    const made = instance(type);
    made.attributes.set("function", func);
    factories.set(made, { func, options, partial });
    return made;
}
function taskgroup_expand(context, made, names, inputs, args, site) {
    const over = [];
    for (const input of inputs)
        over.push(...referencesIn(input));
    const stubs = names.map((name) => [name, instance(mappedArgument(context), new ReferenceModel(over))]);
    const given = callArguments([], [...made.partial, ...stubs]);
    if (args.open)
        given.open = args.open;
    return create(context, made, given, over, true, site);
}
function mappedArgument(context) {
    return xcomarg_lazily(context, "MappedArgument", () => makeClass("MappedArgument", "airflow.models.expandinput", []));
}
function create(context, factory, args, over, mapped, site) {
    const { func } = factory;
    const options = new Map(factory.options);
    if (!options.has("group_id"))
        options.set("group_id", str(func.kind === "function" ? func.name : "task_group"));
    options.set("add_suffix_on_collision", TRUE);
    const made = instance(groupClass(context));
    const group = makeGroup(context, made, options, site);
    group.isMapped = mapped;
    group.mappedOver = over;
    if (args.open)
        group.dag.doubt(args.open);
    context.openGroups.push(group);
    let result;
    try {
        result = site.runtime.call(func, args, site);
    }
    catch (error) {
        context.openGroups.pop();
        throw error;
    }
    leave(context, group, site);
    if (result.kind === "unknown") {
        group.dag.doubt(result.reason);
        return result;
    }
    return result.kind === "none" ? made : result;
}

;// CONCATENATED MODULE: ./build/src/dags/dag.js
/** `DAG(…)`, `with DAG(…)` and `@dag`. */














const dag_PATHS = { "2": "airflow.models.dag.DAG", "3": "airflow.sdk.definitions.dag.DAG" };
function dagClass(context) {
    return xcomarg_lazily(context, "DAG", () => makeClass("DAG", context.line === "3" ? "airflow.sdk.definitions.dag" : "airflow.models.dag", [], dag_members(context), properties(context)));
}
/** The Python object of a DAG. */
function dagValue(context, dag) {
    dag.instance ??= instance(dagClass(context), dag);
    return dag.instance;
}
function dag_initialise(context, args, site) {
    const made = native_self(args);
    const parameters = context.catalogue.signature(context.line, dag_PATHS[context.line]) ?? ["dag_id", "*"];
    const known = new Set(parameters.map((name) => name.replace(/=$/, "")));
    for (const name of args.keywords.keys()) {
        // Of a mapping that is not known in full, this entry may not be there.
        if (known.has(name) || args.open)
            continue;
        const replacement = context.line === "3" ? context.catalogue.argumentReplacement(name) : undefined;
        const meant = replacement === undefined ? (0,nearest/* nearest */.p)(name, known) : undefined;
        context.refuse({
            rule: replacement === undefined ? "unknown-argument" : "airflow3-removed",
            message: replacement === undefined
                ? `DAG takes no argument '${name}'`
                : `DAG's argument '${name}' was removed in Airflow 3`,
            fix: replacement ? `Use \`${replacement}\`.` : meant ? `Did you mean ${meant}?` : "Remove it.",
            place: args.places.get(name) ?? site.place,
        }, "TypeError", site, `DAG.__init__() got an unexpected keyword argument '${name}'`);
    }
    const bound = bind(args, parameters, site, { function: "DAG.__init__", skipSelf: true });
    const id = bound.get("dag_id");
    let given = id?.value;
    if (given?.kind === "instance" && given.plain)
        given = given.plain;
    const text = given?.kind === "str" ? given.value : `?${context.serial()}`;
    const dag = new DagModel(text, site.runtime.module, site.place);
    dag.instance = made;
    made.data = dag;
    dag.args = bound;
    dag.idKnown = given?.kind === "str";
    context.count("DAGs", site);
    context.dags.push(dag);
    context.changed(dag, site, given);
    if (args.open)
        dag.doubt(args.open);
    if (given?.kind === "unknown")
        dag.doubt(given.reason);
    else if (given && given.kind !== "str")
        context.refuse({ rule: "invalid-id", message: `dag_id must be text, not ${given.kind}` }, "TypeError", site);
    const problem = dag.idKnown ? keyProblem(text) : undefined;
    if (problem)
        context.refuse({ rule: "invalid-id", message: problem, dagId: text, place: id?.place ?? site.place }, context.line === "3" ? "ValueError" : "airflow.exceptions.AirflowException", site);
    dag.defaultArgs = copyDefaults(bound.get("default_args")?.value) ?? dict();
    if (dag.defaultArgs.kind !== "dict" &&
        dag.defaultArgs.kind !== "unknown" &&
        dag.defaultArgs.kind !== "none" &&
        dag.defaultArgs.kind !== "instance")
        site.runtime.raise("TypeError", "default_args must be a dict", site);
    const auto = bound.get("auto_register")?.value;
    if (auto?.kind === "bool")
        dag.autoRegister = auto.value;
    else if (auto)
        dag.doubt({ message: "auto_register is not known", place: site.place });
    const timeout = bound.get("dagrun_timeout");
    if (timeout && ["int", "float", "str", "bool"].includes(timeout.value.kind)) {
        const message = "dagrun_timeout must be a timedelta";
        if (context.line === "2")
            site.runtime.raise("TypeError", message, site);
        dag.doubt({ message, place: timeout.place });
    }
    checkStart(context, dag, site);
    checkSchedule(context, dag, site);
    checkParams(context, dag, site);
    return NONE;
}
function dag_members(context) {
    const task = (args, site) => {
        const dag = dagOf(native_self(args));
        const id = args.positional[1] ?? args.keywords.get("task_id");
        if (id?.kind !== "str")
            return site.runtime.unknown("which task is meant is not known", site);
        const found = dag.tasks.get(id.value);
        if (found)
            return found.instance;
        if (dag.reasons.length > 0)
            return site.runtime.unknown(`whether there is a task ${id.value} is not known`, site);
        return site.runtime.raise("airflow.exceptions.TaskNotFound", `Task ${id.value} not found`, site);
    };
    return {
        __init__: (args, site) => dag_initialise(context, args, site),
        __enter__: (args) => {
            context.openDags.push(dagOf(native_self(args)));
            return native_self(args);
        },
        __exit__: (args, site) => {
            const dag = context.openDags.pop();
            if (dag && dag === dagOf(native_self(args)) && dag.autoRegister)
                context.registered.add(dag);
            if (dag)
                context.changed(dag, site);
            return NONE;
        },
        __getattr__: (args, site) => {
            const name = args.positional[1];
            const given = name?.kind === "str" ? dagOf(native_self(args))?.args.get(name.value) : undefined;
            if (given)
                return given.value;
            if (name?.kind === "str" && name.value.startsWith("__"))
                return site.runtime.raise("AttributeError", name.value, site);
            return site.runtime.unknown(`the DAG's ${name?.kind === "str" ? name.value : "attribute"} is set by Airflow`, site);
        },
        add_task: (args, site) => {
            const added = args.positional[1] ?? args.keywords.get("task");
            const model = taskOf(added);
            if (model)
                addTask(context, dagOf(native_self(args)), model, site);
            else if (added?.kind === "unknown")
                dagOf(native_self(args)).doubt(added.reason);
            return NONE;
        },
        add_tasks: (args, site) => {
            const all = site.runtime.iterate(args.positional[1] ?? NONE, site);
            const dag = dagOf(native_self(args));
            if (!Array.isArray(all))
                dag.doubt(all.reason);
            else
                for (const one of all)
                    if (taskOf(one))
                        addTask(context, dag, taskOf(one), site);
            return NONE;
        },
        get_task: task,
        has_task: (args, site) => {
            const id = args.positional[1];
            if (id?.kind !== "str")
                return site.runtime.unknown("which task is meant is not known", site);
            return dagOf(native_self(args)).tasks.has(id.value) ? TRUE : FALSE;
        },
        param: () => instance(paramReference(context), new ReferenceModel([])),
        validate: () => NONE,
        test: (_args, site) => site.runtime.unknown("a test run is only made when the file is run by hand", site),
        cli: () => NONE,
        set_dependency: (args, site) => {
            const [, up, down] = args.positional;
            const dag = dagOf(native_self(args));
            const a = up?.kind === "str" ? dag.tasks.get(up.value) : undefined;
            const b = down?.kind === "str" ? dag.tasks.get(down.value) : undefined;
            if (a && b)
                site.runtime.call(site.runtime.getAttribute(a.instance, "set_downstream", site), callArguments([b.instance]), site);
            else
                dag.doubt({ message: "which tasks are linked is not known", place: site.place });
            return NONE;
        },
        __repr__: (args) => str(`<DAG: ${dagOf(native_self(args))?.id}>`),
    };
}
/** What a parameter of a `@dag` function is: a placeholder that is filled in at run time. */
function paramReference(context) {
    return xcomarg_lazily(context, "DagParam", () => makeClass("DagParam", "airflow.models.param", [], {
        __str__: (_args, site) => site.runtime.unknown("a DAG's parameter is only known at run time", site),
    }));
}
function properties(context) {
    const tasks = (self) => [...dagOf(self).tasks.values()];
    const ends = (side) => (self) => list(tasks(self).flatMap((task) => (task[side].size === 0 ? [task.instance] : [])));
    return {
        dag_id: (self, site) => {
            const dag = dagOf(self);
            if (!dag.idKnown)
                return site.runtime.unknown("the id of this DAG is not known", site);
            const given = dag.args.get("dag_id")?.value;
            return given?.kind === "str" ? given : str(dag.id);
        },
        task_group: (self) => groupValue(context, dagOf(self).root),
        tasks: (self) => list(tasks(self).map((task) => task.instance)),
        task_ids: (self) => list(tasks(self).map((task) => str(task.id))),
        task_dict: (self) => dict(tasks(self).map((task) => [task.id, task.instance])),
        roots: ends("upstream"),
        leaves: ends("downstream"),
        default_args: {
            get: (self) => dagOf(self).defaultArgs ?? dict(),
            set: (self, value) => {
                dagOf(self).defaultArgs = value;
            },
        },
        task: (self) => taskDecorator(context, dagOf(self)),
        params: (self, site) => {
            const given = dagOf(self).args.get("params")?.value;
            return given?.kind === "dict"
                ? given
                : given
                    ? site.runtime.unknown("the DAG's params are not known", site)
                    : dict();
        },
    };
}
/** The decorator `dag`, bare or called. */
function dagDecorator(context) {
    return native_native("dag", (args, site) => {
        const first = args.positional[0] ?? args.keywords.get("dag_id_or_func");
        if (first && first.kind !== "str" && args.positional.length === 1 && args.keywords.size === 0 && isCallable(first))
            return factory(context, first, callArguments(), site);
        return native_native("dag", (inner, innerSite) => factory(context, inner.positional[0] ?? NONE, args, innerSite));
    });
}
function factory(context, func, options, site) {
    if (func.kind === "unknown")
        return func;
    const name = func.kind === "function" ? func.name : "dag";
    const made = native_native(name, (args, callSite) => {
        context.uncalledDags.delete(made);
        return makeDag(context, func, name, options, args, callSite);
    });
    made.attributes.set("__name__", str(name));
    made.attributes.set("__wrapped__", func);
    context.uncalledDags.set(made, { name, place: dag_nameOf(func) ?? site.place, module: site.runtime.module });
    return made;
}
function makeDag(context, func, name, options, args, site) {
    const problem = callProblem(func, {
        positional: args.positional.length,
        keywords: new Set(args.keywords.keys()),
        open: args.open,
    });
    if (problem)
        site.runtime.raise("TypeError", problem, site);
    const first = options.positional[0];
    const named = options.keywords.get("dag_id") ?? (first?.kind === "str" && first.value.trim() !== "" ? first : undefined);
    const given = {
        positional: [named ?? (first && first.kind !== "str" ? first : str(name)), ...options.positional.slice(1)],
        keywords: new Map([...options.keywords].filter(([key]) => key !== "dag_id")),
        places: new Map(options.places),
    };
    const idPlace = options.places.get("dag_id");
    if (idPlace)
        given.places.set(0, idPlace);
    if (options.open)
        given.open = options.open;
    const made = site.runtime.call(dagClass(context), given, site);
    const dag = dagOf(made);
    dag.place = dag_nameOf(func) ?? dag.place;
    context.openDags.push(dag);
    try {
        // Inside, every parameter is a placeholder, whatever was given.
        const placeholders = callArguments(args.positional.map(() => instance(paramReference(context), new ReferenceModel([]))), [...args.keywords.keys()].map((key) => [key, instance(paramReference(context), new ReferenceModel([]))]));
        withDefaults(context, func, placeholders);
        site.runtime.call(func, placeholders, site);
    }
    finally {
        context.openDags.pop();
    }
    if (dag.autoRegister)
        context.registered.add(dag);
    return made;
}
/** The name in `def name():`. */
function dag_nameOf(func) {
    if (func.kind !== "function" || !func.module.file || !("name" in func.node.d))
        return undefined;
    const { start, length } = func.node.d.name;
    return { file: func.module.file, start, end: start + length };
}
/** Parameters that take their defaults are placeholders too. */
function withDefaults(context, func, args) {
    if (func.kind !== "function")
        return;
    for (const name of func.defaults.keys())
        if (!args.keywords.has(name) && positionOf(func, name) >= args.positional.length)
            args.keywords.set(name, instance(paramReference(context), new ReferenceModel([])));
}
function positionOf(func, name) {
    if (func.kind !== "function")
        return 0;
    const at = func.node.d.params.findIndex((param) => param.d.name?.d.value === name);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
}

;// CONCATENATED MODULE: ./build/src/dags/operator.js
/**
 * Operator classes: `BaseOperator` and every class of the catalogue, as native classes that user classes may extend. Calling one follows
 * Airflow's metaclass: defaults are filled in, the constructor runs, then templated arguments draw their arrows.
 */














const constructions = new WeakMap();
function baseOperator(context) {
    return xcomarg_lazily(context, "BaseOperator", () => {
        const made = makeClass("BaseOperator", context.line === "3" ? "airflow.sdk.bases.operator" : "airflow.models.baseoperator", [], {
            ...nodeMembers(context),
            [CONSTRUCT]: native_native("BaseOperator", (args, site) => operator_construct(context, args, site)),
            __init__: (args, site) => operator_initialise(context, undefined, args, site),
            __setattr__: (args, site) => operator_assign(context, args, site),
            __getattr__: (args, site) => operator_missing(args, site),
            __gt__: (args) => native_self(args),
            __lt__: (args) => native_self(args),
            template_fields: native_tuple(),
            template_ext: native_tuple(),
            ui_color: str("#fff"),
            ui_fgcolor: str("#000"),
            operator_extra_links: native_tuple(),
            get_dag: (args) => ownDag(context, native_self(args)),
            has_dag: (args, site) => site.runtime.call(native_native("has_dag", () => ownDag(context, native_self(args))), args, site),
            add_inlets: () => NONE,
            add_outlets: () => NONE,
            set_xcomargs_dependencies: (args, site) => {
                const task = taskOf(native_self(args));
                if (task)
                    linkTemplates(context, task, site);
                return NONE;
            },
            get_direct_relative_ids: (args) => {
                const task = taskOf(native_self(args));
                const up = args.positional[1];
                return set([...(up?.kind === "bool" && up.value ? task.upstream : task.downstream).keys()].map(str));
            },
        }, taskProperties(context));
        made.attributes.set("partial", partial(context));
        made.data = undefined;
        return made;
    });
}
function ownDag(context, self) {
    const dag = taskOf(self)?.dag;
    return dag ? dagValue(context, dag) : NONE;
}
/** Reads that every task answers, mapped ones too. */
function taskProperties(context) {
    const neighbours = (self, side) => {
        const task = taskOf(self);
        return [...(task?.[side].keys() ?? [])]
            .map((id) => task?.dag?.tasks.get(id)?.instance)
            .filter((v) => v !== undefined);
    };
    const known = (self, site, get) => {
        const task = taskOf(self);
        return task ? get(task) : site.runtime.unknown("the operator's constructor has not run yet", site);
    };
    const id = (self, site) => known(self, site, (task) => task.idKnown ? str(task.id) : site.runtime.unknown("the id of this task is not known", site));
    return {
        task_id: {
            get: id,
            set: (self, _value, site) => {
                context.doubt(taskOf(self)?.dag, { message: "a task's id is changed after it was made", place: site.place });
            },
        },
        node_id: id,
        label: (self, site) => known(self, site, (task) => {
            const prefix = task.group?.prefix && task.group.id ? `${task.group.id}.` : "";
            return str(task.id.slice(prefix.length));
        }),
        dag: {
            get: (self, site) => {
                const dag = taskOf(self)?.dag;
                return dag
                    ? dagValue(context, dag)
                    : site.runtime.raise("RuntimeError", "Operator has not been assigned to a DAG yet", site);
            },
            set: (self, value, site) => {
                const task = taskOf(self);
                const dag = dagOf(value);
                if (value.kind === "unknown")
                    context.doubt(undefined, value.reason);
                if (!task || !dag)
                    return;
                if (task.dag && task.dag !== dag)
                    site.runtime.raise("ValueError", `The DAG assigned to ${task.id} can not be changed.`, site);
                if (dag.tasks.get(task.id) !== task)
                    addTask(context, dag, task, site);
            },
        },
        dag_id: (self, site) => {
            const dag = taskOf(self)?.dag;
            if (dag && !dag.idKnown)
                return site.runtime.unknown("the id of this DAG is not known", site);
            return str(dag?.id ?? "adhoc_airflow");
        },
        task_group: (self, site) => known(self, site, (task) => (task.group ? groupValue(context, task.group) : NONE)),
        output: (self, site) => known(self, site, (task) => xcomValue(context, [task])),
        operator_class: (self) => self.type,
        task_type: (self) => str(self.type.name),
        upstream_list: (self) => list(neighbours(self, "upstream")),
        downstream_list: (self) => list(neighbours(self, "downstream")),
        upstream_task_ids: (self) => set([...(taskOf(self)?.upstream.keys() ?? [])].map(str)),
        downstream_task_ids: (self) => set([...(taskOf(self)?.downstream.keys() ?? [])].map(str)),
        roots: (self) => list([self]),
        leaves: (self) => list([self]),
        trigger_rule: {
            get: (self, site) => known(self, site, (task) => str(task.triggerRule)),
            set: (self, value) => {
                const text = value.kind === "instance" && value.plain ? value.plain : value;
                const task = taskOf(self);
                if (task && text.kind === "str")
                    task.triggerRule = text.value;
            },
        },
        is_setup: operator_flag(context, "isSetup"),
        is_teardown: operator_flag(context, "isTeardown"),
        is_mapped: (self, site) => site.runtime.truth(self, site) === true && taskOf(self)?.isMapped ? TRUE : FALSE,
    };
}
function operator_flag(context, name) {
    return {
        get: (self) => (taskOf(self)?.[name] ? TRUE : FALSE),
        set: (self, value, site) => {
            const task = taskOf(self);
            if (!task)
                return;
            if (value.kind === "bool")
                task[name] = value.value;
            else
                context.doubt(task.dag, { message: "whether a task is a setup or teardown is not known", place: site.place });
            context.changed(task.dag, site, value);
        },
    };
}
/** The class of a catalogue entry; made on first use. */
function operatorClass(context, fact) {
    if (fact.name === "BaseOperator")
        return baseOperator(context);
    return xcomarg_lazily(context, fact.path, () => {
        const above = fact.bases
            .map((path) => context.catalogue.findClass(context.line, path))
            .filter((base) => base?.isOperator === true);
        const bases = above.map((base) => operatorClass(context, base));
        const made = makeClass(fact.name, fact.module, bases.length > 0 ? bases : [baseOperator(context)], {
            __init__: (args, site) => operator_initialise(context, fact, args, site),
            template_fields: native_tuple((fact.templateFields ?? []).map(str)),
        }, Object.fromEntries([...fact.outputs].map(([name, key]) => [
            name,
            (self) => xcomValue(context, [taskOf(self)], key),
        ])));
        made.data = fact;
        return made;
    });
}
/** An operator that the catalogue lacks: it takes anything, and what it does with other tasks' outputs is not known. */
function strangerClass(context, module, name) {
    return xcomarg_lazily(context, `${module}.${name}`, () => {
        const made = makeClass(name, module, [baseOperator(context)], {
            __init__: (args, site) => operator_initialise(context, STRANGER, args, site),
        });
        made.data = STRANGER;
        return made;
    });
}
const STRANGER = {
    path: "",
    module: "",
    name: "",
    package: "",
    packageVersion: "",
    bases: [],
    complete: false,
    isOperator: true,
    isSensor: false,
    accepted: undefined,
    takesAnything: true,
    required: undefined,
    mapped: undefined,
    templateFields: undefined,
    outputs: new Map(),
    deprecated: undefined,
};
/** The catalogue's facts of a class or of its nearest catalogued base. */
function factOf(type) {
    for (const one of type.mro)
        if (one.kind === "class" && one.data)
            return one.data;
    return undefined;
}
/** Canonical dotted name. */
function classPath(type) {
    return `${type.module}.${type.name}`;
}
function operator_construct(context, args, site) {
    const type = args.positional[0];
    if (args.positional.length > 1)
        context.refuse({
            rule: "unknown-argument",
            message: `${type.name} takes keyword arguments only`,
            fix: `Write each argument with its name: ${type.name}(task_id='…').`,
        }, context.line === "3" ? "TypeError" : "airflow.exceptions.AirflowException", site, "Use keyword arguments when initializing operators");
    const keywords = new Map(args.keywords);
    const dagGiven = keywords.get("dag");
    let dag = dagOf(dagGiven);
    if (dagGiven?.kind === "unknown")
        context.doubt(undefined, dagGiven.reason);
    else if (!dag) {
        dag = context.dag;
        if (dag)
            keywords.set("dag", dagValue(context, dag));
    }
    let group = groupOf(keywords.get("task_group"));
    if (keywords.get("task_group")?.kind === "unknown")
        context.doubt(dag, keywords.get("task_group").reason);
    if (dag && !group) {
        group = context.group(dag);
        if (group)
            keywords.set("task_group", groupValue(context, group));
    }
    const defaults = mergeDefaults(dag, group, keywords.get("default_args"), site);
    const filled = new Set();
    const places = new Map(args.places);
    for (const name of constructorNames(type)) {
        const given = defaults.values.get(name);
        if (!given || keywords.has(name))
            continue;
        keywords.set(name, given.value);
        places.set(name, given.place);
        filled.add(name);
    }
    const made = new InstanceValue(type);
    constructions.set(made, { places, filled, open: args.open ?? defaults.open });
    const init = site.runtime.getAttribute(made, "__init__", site);
    const result = { positional: [], keywords, places };
    if (args.open)
        result.open = args.open;
    site.runtime.call(init, result, site);
    const task = taskOf(made);
    if (!task) {
        const reason = { message: `what ${type.name}(...) makes is not known`, place: site.place };
        context.doubt(dag, reason);
        return made;
    }
    const fields = site.runtime.findAttribute(made, "template_fields", site);
    task.templateFields = fieldNames(fields, task.templateFields);
    linkTemplates(context, task, site);
    doubtHiddenFields(context, task, type);
    return made;
}
/** An output in an argument of an operator whose templated fields are not known may or may not draw an arrow. */
function doubtHiddenFields(context, task, type) {
    const fact = factOf(type);
    if (!fact || fact.templateFields)
        return;
    for (const [name, { value, place }] of task.args)
        if (!task.templateFields.includes(name) && referencesIn(value).size > 0)
            context.doubt(task.dag, { message: `whether ${type.name} templates its argument '${name}' is not known`, place });
}
function fieldNames(value, otherwise) {
    const source = value?.kind === "list" || value?.kind === "tuple" ? value.items : undefined;
    if (value?.kind === "str")
        return [value.value];
    if (!source)
        return otherwise;
    return [...new Set([...source].flatMap((item) => (item.kind === "str" ? [item.value] : otherwise)))];
}
/** Names that constructors of user classes along the mro take. */
function constructorNames(type) {
    const names = [];
    for (const one of type.mro) {
        if (one.kind !== "class")
            continue;
        const init = one.attributes.get("__init__");
        if (init?.kind === "function")
            names.push(...parameterNames(init).slice(1));
        else if (init)
            break;
    }
    return names;
}
/** `BaseOperator.__init__` and the constructors of catalogued classes. */
function operator_initialise(context, fact, args, site) {
    const made = native_self(args);
    if (taskOf(made))
        return NONE;
    const construction = constructions.get(made);
    const open = args.open ?? construction?.open;
    const given = new Map();
    for (const [name, value] of args.keywords)
        given.set(name, { value, place: args.places.get(name) ?? construction?.places.get(name) ?? site.place });
    const dag = dagOf(args.keywords.get("dag"));
    const group = groupOf(args.keywords.get("task_group"));
    const defaults = mergeDefaults(dag, group, args.keywords.get("default_args"), site);
    const filled = new Set([...given.keys()].filter((name) => construction?.filled.has(name)));
    const takes = (name) => (fact?.accepted ?? baseFact(context)?.accepted)?.has(name) === true;
    for (const [name, value] of defaults.values) {
        if (given.has(name) || name === "dag" || name === "task_group" || name === "default_args")
            continue;
        if (!takes(name))
            continue;
        given.set(name, value);
        filled.add(name);
    }
    checkArguments(context, made.type.name, fact, given, open !== undefined || defaults.open !== undefined, site);
    doubtResources(dag ?? context.dag, given.get("resources"));
    const { dag: _dag, ...rest } = Object.fromEntries(given);
    const shown = new Map(Object.entries(rest));
    shown.delete("task_group");
    shown.delete("default_args");
    makeTask(context, made, {
        taskId: given.get("task_id")?.value,
        dag,
        group,
        args: shown,
        fromDefaults: filled,
        type: made.type,
        operator: classPath(made.type),
        templateFields: fact ? (fact.templateFields ?? []) : [],
        callable: given.get("python_callable")?.value,
        open: args.open,
    }, site);
    return NONE;
}
const RESOURCES = new Set(["cpus", "ram", "disk", "gpus"]);
/** `BaseOperator` refuses other resources; an operator may have an argument of that name of its own. */
function doubtResources(dag, given) {
    if (given?.value.kind !== "dict")
        return;
    for (const { key } of given.value.entries.values())
        if (key.kind === "str" && !RESOURCES.has(key.value))
            dag?.doubt({
                message: `Airflow's operators take no resource '${key.value}', only cpus, ram, disk and gpus`,
                place: given.place,
            });
}
/** Refuses arguments that the class does not take, and calls that lack one. */
function checkArguments(context, name, fact, given, open, site) {
    const exception = context.line === "3" ? "TypeError" : "airflow.exceptions.AirflowException";
    const known = fact ?? baseFact(context);
    // With a mapping that is not known in full, an argument that is not taken may not be there.
    if (known?.accepted && !known.takesAnything && !open)
        for (const [key, { place }] of given)
            if (!known.accepted.has(key)) {
                const replacement = context.line === "3" ? context.catalogue.argumentReplacement(key) : undefined;
                const meant = (0,nearest/* nearest */.p)(key, known.accepted);
                context.refuse(replacement === undefined
                    ? {
                        rule: "unknown-argument",
                        message: `${name} takes no argument '${key}'`,
                        fix: meant ? `Did you mean ${meant}?` : "Remove it, or correct its name.",
                        place,
                    }
                    : {
                        rule: "airflow3-removed",
                        message: `${name}'s argument '${key}' was removed in Airflow 3`,
                        fix: replacement ? `Use \`${replacement}\`.` : "Remove it.",
                        place,
                    }, exception, site, `Invalid arguments were passed to ${name}: ${key}`);
            }
    if (open)
        return;
    const absent = [...(fact?.required ?? [])].filter((key) => key !== "task_id" && !given.has(key));
    if (absent.length > 0)
        context.refuse({
            rule: "missing-argument",
            message: `${name} needs ${absent.map((key) => `'${key}'`).join(" and ")}`,
            fix: `Give it ${absent.map((key) => `${key}=…`).join(", ")}.`,
        }, exception, site, `missing keyword argument${absent.length > 1 ? "s" : ""} ${absent.map((key) => `'${key}'`).join(", ")}`);
}
/** Assigning a templated field of a finished task draws its arrows too. */
function operator_assign(context, args, site) {
    const [target, name, value] = args.positional;
    if (name.kind !== "str")
        return NONE;
    for (const one of target.type.mro) {
        const found = one.kind === "class" ? one.attributes.get(name.value) : undefined;
        if (found?.kind === "descriptor" && found.flavour === "property") {
            if (found.set)
                site.runtime.call(found.set, { positional: [target, value], keywords: new Map(), places: new Map() }, site);
            return NONE;
        }
    }
    site.runtime.touch(target);
    target.attributes.set(name.value, value);
    const task = taskOf(target);
    if (task?.args.has(name.value))
        task.args.set(name.value, { value, place: site.place });
    if (task?.templateFields.includes(name.value))
        linkReferences(context, task, value, site);
    return NONE;
}
/** Attributes that constructors of library classes set are not known one by one. */
function operator_missing(args, site) {
    const [target, name] = args.positional;
    const text = name?.kind === "str" ? name.value : "";
    if (text.startsWith("__"))
        return site.runtime.raise("AttributeError", `no attribute '${text}'`, site);
    return site.runtime.unknown(`${target.type.name}.${text} is set by Airflow's own code`, site);
}

;// CONCATENATED MODULE: ./build/src/dags/collect.js




function collect_collect(context, run, file, isInstalled = () => false) {
    const models = collected(context, run);
    const refusals = [...context.refusals, ...context.standing(run)];
    for (const dag of models) {
        const cycle = findCycle(dag);
        if (cycle)
            refusals.push({
                rule: "dag-cycle",
                message: `the tasks form a circle: ${cycle.join(" → ")}`,
                fix: "Remove one of these arrows.",
                place: closing(dag, cycle),
                dagId: dag.id,
                fatal: true,
            });
        const setup = loneSetup(dag);
        if (setup)
            refusals.push({
                rule: "setup-trigger-rule",
                message: `'${setup.id}' follows a setup task, so its trigger rule must be all_success`,
                fix: "Remove its trigger_rule.",
                place: setup.place,
                dagId: dag.id,
                fatal: true,
            });
    }
    const byId = new Map();
    for (const dag of models) {
        if (dag.idKnown && byId.has(dag.id))
            refusals.push({
                rule: "duplicate-dag-id",
                message: `two DAGs of this file are called '${dag.id}': Airflow keeps one of them`,
                fix: "Give each DAG an id of its own.",
                place: dag.place,
                dagId: dag.id,
                fatal: true,
            });
        byId.set(dag.id, dag);
    }
    const doubts = [...context.doubts, ...run.swallowed];
    if (run.ended !== "finished" && run.exception)
        doubts.push({
            message: run.ended === "raised"
                ? `Airflow cannot load this file: ${run.exception.type}: ${run.exception.message}`
                : run.exception.message,
            place: run.exception.place,
        });
    const dags = models.map((dag) => {
        dag.require(context.needed);
        const reasons = [...dag.reasons, ...doubts];
        for (const refusal of refusals)
            if (refusal.fatal && refusal.dagId === dag.id)
                reasons.push({ message: `Airflow refuses this DAG: ${refusal.message}`, place: refusal.place });
        const conditions = dag.conditions.filter(({ module }) => module === undefined || !isInstalled(module));
        return toDag(context, dag, reasons, conditions, run.ended === "budget", file);
    });
    return { dags, refusals };
}
/** DAGs bound to the module's names, and those that registered themselves while it was read. */
function collected(context, run) {
    const found = new Set();
    for (const value of run.module.attributes.values()) {
        const dag = dagOf(value);
        if (dag)
            found.add(dag);
    }
    for (const dag of context.registered)
        found.add(dag);
    // A DAG that is made only perhaps may be bound only perhaps too: it is shown as uncertain.
    for (const dag of context.dags)
        if (dag.reasons.length > 0 || run.ended !== "finished")
            found.add(dag);
    for (const dag of found)
        for (const child of subDags(dag))
            found.add(child);
    return context.dags.filter((dag) => found.has(dag));
}
/** Airflow 2's SubDagOperator brings a DAG of its own. */
function subDags(dag) {
    return [...dag.tasks.values()].flatMap((task) => {
        const child = task.operator.endsWith(".SubDagOperator") ? dagOf(task.args.get("subdag")?.value) : undefined;
        return child ? [child] : [];
    });
}
/** The arrow of a circle that stands last in the source: the one that closed it. */
function closing(dag, cycle) {
    const places = cycle.flatMap((id, i) => dag.tasks.get(id)?.downstream.get(cycle[i + 1] ?? "")?.place ?? []);
    return places.reduce((last, place) => (place.start > last.start ? place : last), places[0] ?? dag.place);
}
function loneSetup(dag) {
    for (const task of dag.tasks.values()) {
        if (!task.isSetup)
            continue;
        for (const id of task.downstream.keys()) {
            const down = dag.tasks.get(id);
            if (down && !down.isTeardown && down.triggerRule !== "all_success")
                return down;
        }
    }
    return undefined;
}
function toDag(context, dag, reasons, conditions, budget, file) {
    const known = [...dag.tasks.values()].filter((task) => task.idKnown);
    const ids = new Set(known.map((task) => task.id));
    const edges = [];
    for (const task of known)
        for (const [id, { place, label }] of task.downstream)
            if (ids.has(id))
                edges.push({ upstream: task.id, downstream: id, place, ...(label !== undefined && { label }) });
    const groups = [];
    const visit = (group) => {
        for (const child of group.children.values())
            if (child.shape === "group") {
                groups.push({
                    groupId: child.id,
                    parent: group.id,
                    isMapped: child.isMapped,
                    place: child.place,
                    ...(child.tooltip !== undefined && { tooltip: child.tooltip }),
                });
                visit(child);
            }
    };
    visit(dag.root);
    const unique = deduplicate(reasons);
    let status = "exact";
    if (unique.length > 0)
        status = budget || known.length === 0 ? "unknown" : "partial";
    else if (conditions.length > 0)
        status = "conditional";
    return {
        dagId: dag.idKnown ? dag.id : writtenId(dag),
        status,
        reasons: unique,
        conditions,
        tasks: known.map((task) => toTask(context, task)),
        edges,
        groups,
        args: dag.args,
        file,
        place: dag.place,
    };
}
/** An id that is not known is shown as it stands in the source. */
function writtenId(dag) {
    const place = dag.args.get("dag_id")?.place;
    return place ? place.file.text.slice(place.start, Math.min(place.end, place.start + 80)) : "?";
}
function deduplicate(reasons) {
    const seen = new Set();
    return reasons.filter((reason) => {
        const key = `${reason.message}\n${reason.place.file.path}\n${reason.place.start}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function toTask(_context, task) {
    const names = task.instance.type.mro.flatMap((type) => (type.kind === "class" ? [classPath(type)] : []));
    const kind = (0,dags_kind/* kindOf */.I)(task.decorator, [task.operator, ...names]);
    return {
        taskId: task.id,
        operator: task.operator,
        decorator: task.decorator,
        kind,
        isSensor: kind === "sensor" || factOf(task.instance.type)?.isSensor === true,
        isMapped: task.isMapped,
        isSetup: task.isSetup,
        isTeardown: task.isTeardown,
        triggerRule: task.triggerRule,
        args: task.args,
        fromDefaults: task.fromDefaults,
        callable: task.callable,
        group: task.group?.id,
        place: task.place,
    };
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var node_modules_ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/src/dags/discover.js
/** Which files of a folder Airflow would look into for DAGs: `.airflowignore`, safe mode, and what cannot be read at all. */



/** Airflow's safe mode: only files whose text holds both words are read at all. */
function looksLikeDag(text) {
    const lower = text.toLowerCase();
    return lower.includes("dag") && lower.includes("airflow");
}
/**
 * All Python files below `folder`, sorted; those that `.airflowignore` hides say so. Links are followed, each real folder once, so
 * that circles of links end.
 */
function findFiles(folder, line) {
    const found = [];
    const seen = new Set();
    const visit = (relative, rules, hidden) => {
        const absolute = join(folder, relative);
        let real;
        try {
            real = realpathSync(absolute);
        }
        catch {
            return;
        }
        if (seen.has(real))
            return;
        seen.add(real);
        let entries;
        try {
            entries = readdirSync(absolute).sort();
        }
        catch {
            return;
        }
        const here = entries.includes(".airflowignore") ? [...rules, ...readRules(folder, relative, line)] : rules;
        for (const entry of entries) {
            const path = relative === "" ? entry : `${relative}/${entry}`;
            let isFolder;
            let isFile;
            try {
                const stat = statSync(join(folder, path));
                isFolder = stat.isDirectory();
                isFile = stat.isFile();
            }
            catch {
                continue;
            }
            if (isFolder && (entry === "__pycache__" || entry.startsWith(".") || entry === "node_modules"))
                continue;
            const by = hidden ?? hiding(here, path, isFolder);
            if (isFolder) {
                visit(path, here, by);
            }
            else if (isFile && entry.endsWith(".py"))
                found.push({
                    path,
                    absolutePath: join(folder, path),
                    ...(by && { ignoredBy: { path: by.path, pattern: by.pattern } }),
                });
        }
    };
    visit("", [], undefined);
    return found;
}
function hiding(rules, path, isFolder) {
    return rules.find((rule) => rule.matches(path, isFolder));
}
/** 2.x reads the lines as regular expressions, 3.x as the globs of `.gitignore`. */
function readRules(folder, relative, line) {
    const path = relative === "" ? ".airflowignore" : `${relative}/.airflowignore`;
    let text;
    try {
        text = readFileSync(join(folder, path), "utf8");
    }
    catch {
        return [];
    }
    const lines = text.split(/\r?\n/);
    if (line === "3")
        return [globRule(relative, path, lines)];
    return lines.flatMap((raw) => {
        const pattern = raw.replace(/\s*#.*/, "");
        if (pattern === "")
            return [];
        const expression = toRegExp(pattern);
        if (!expression)
            return [];
        // 2.x matches from the DAGs folder on, whichever folder the file stands in.
        const matches = (candidate) => expression.test(candidate);
        return [{ folder: relative, path, pattern, matches }];
    });
}
function globRule(relative, path, lines) {
    const globs = ignore().add([...lines]);
    let last = "";
    const rule = {
        folder: relative,
        path,
        get pattern() {
            return last;
        },
        matches(candidate, isFolder) {
            const test = globs.test(discover_within(relative, candidate) + (isFolder ? "/" : ""));
            if (test.ignored)
                last = test.rule?.pattern ?? "";
            return test.ignored;
        },
    };
    return rule;
}
function discover_within(folder, path) {
    return folder === "" ? path : path.slice(folder.length + 1);
}
/** Python's syntax where JavaScript's differs is rare in these files; what cannot be read hides nothing, as in Airflow. */
function toRegExp(pattern) {
    try {
        return new RegExp(pattern.replace(/\(\?P</g, "(?<"));
    }
    catch {
        return undefined;
    }
}
/** A source file's text, a byte order mark taken off. Bytes that are no UTF-8 are replaced, and the first one told. */
function readPython(absolutePath) {
    const bytes = readFileSync(absolutePath);
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const body = bytes.subarray(start);
    const text = body.toString("utf8");
    if (!text.includes("\uFFFD") || Buffer.from(text, "utf8").equals(body))
        return { text };
    if (/^[ \t\f]*#.*?coding[:=][ \t]*(latin-?1|iso-8859-1|cp1252|windows-1252)/im.test(text.split("\n", 2).join("\n")))
        return { text: body.toString("latin1") };
    return { text, badByteAt: start + firstBadByte(body) };
}
function firstBadByte(bytes) {
    let low = 0;
    let high = bytes.length;
    // The longest prefix that decodes; a character cut at its end is no fault.
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        try {
            new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    // The bad byte is where the last character that is not whole begins.
    for (let at = low; at > low - 4 && at >= 0; at--)
        try {
            new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, at));
            return at;
        }
        catch { }
    return low;
}

;// CONCATENATED MODULE: ./build/src/dags/imports.js

function importsOf(file, isSource) {
    const found = [];
    const visit = (node, guarded) => {
        switch (node.nodeType) {
            case syntax/* Kind */.b8.Function:
            case syntax/* Kind */.b8.Lambda:
                return;
            case syntax/* Kind */.b8.Import:
                for (const one of node.d.list)
                    add(one.d.module.d.nameParts.map((part) => part.d.value).join("."), 0, undefined, one);
                return;
            case syntax/* Kind */.b8.ImportFrom: {
                const name = node.d.module.d.nameParts.map((part) => part.d.value).join(".");
                const dots = node.d.module.d.leadingDots;
                if (node.d.imports.length === 0)
                    add(name, dots, undefined, node);
                for (const one of node.d.imports)
                    add(name, dots, one.d.name.d.value, one);
                return;
            }
            case syntax/* Kind */.b8.Try: {
                const inside = guarded || catchesImport(node);
                visit(node.d.trySuite, inside);
                for (const handler of node.d.exceptClauses)
                    visit(handler, inside);
                if (node.d.elseSuite)
                    visit(node.d.elseSuite, guarded);
                if (node.d.finallySuite)
                    visit(node.d.finallySuite, guarded);
                return;
            }
            case syntax/* Kind */.b8.If: {
                const typing = mentions(node.d.testExpr, "TYPE_CHECKING");
                visit(node.d.ifSuite, guarded || typing);
                if (node.d.elseSuite)
                    visit(node.d.elseSuite, guarded);
                return;
            }
        }
        for (const child of (0,syntax/* children */.Y_)(node))
            visit(child, guarded);
        function add(module, dots, name, at) {
            found.push({
                module: ".".repeat(dots) + module,
                name,
                place: { file, start: at.start, end: at.start + at.length },
                found: whereabouts(module, dots, isSource),
                guarded,
            });
        }
    };
    visit(file.tree, false);
    return found;
}
function catchesImport(node) {
    return node.d.exceptClauses.some((clause) => {
        const type = clause.d.typeExpr;
        return (!type || ["ImportError", "ModuleNotFoundError", "Exception", "BaseException"].some((name) => mentions(type, name)));
    });
}
function mentions(node, name) {
    if (node.nodeType === syntax/* Kind */.b8.Name && node.d.value === name)
        return true;
    if (node.nodeType === syntax/* Kind */.b8.MemberAccess && node.d.member.d.value === name)
        return true;
    return (0,syntax/* children */.Y_)(node).some((child) => mentions(child, name));
}
function whereabouts(module, dots, isSource) {
    if (dots > 0)
        return "repository";
    const top = module.split(".")[0];
    if (isSource(module) || isSource(top))
        return "repository";
    if (top === "airflow")
        return "airflow";
    return STANDARD_LIBRARY.has(top) ? "standard-library" : "unknown";
}
const STANDARD_LIBRARY = new Set(`__future__ _thread abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar cmath cmd code codecs codeop
  collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg cProfile csv ctypes curses dataclasses
  datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions
  ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder multiprocessing
  netrc numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile
  pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
  shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys
  sysconfig syslog tabnanny tarfile tempfile termios test textwrap threading time timeit tkinter token tokenize tomllib trace traceback
  tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp
  zipfile zipimport zlib zoneinfo distutils imp asyncore asynchat smtpd cgi crypt telnetlib uu pipes nntplib`.split(/\s+/));

;// CONCATENATED MODULE: ./build/src/dags/bystanders.js
/**
 * Libraries that know nothing of Airflow, so that a call of theirs makes no tasks in the DAG whose block is open: the standard library,
 * and what Airflow's providers and machine-learning code build on. Any other package may.
 */

const KNOWN = new Set(`airflow kubernetes docker requests httpx urllib3 aiohttp numpy pandas polars pyarrow scipy sqlalchemy psycopg2 psycopg pymysql MySQLdb
  mysql snowflake boto3 botocore google googleapiclient azure yaml toml tomli tomlkit ujson orjson simplejson jinja2 markupsafe mlflow
  sklearn torch tensorflow keras xgboost lightgbm catboost transformers datasets joblib pyspark dask ray redis pymongo elasticsearch
  opensearchpy paramiko slack_sdk slack dotenv structlog loguru pendulum pytz tzlocal dateutil croniter cryptography jwt bs4 lxml
  pydantic pydantic_ai pydantic_settings openai anthropic langchain langchain_core langchain_community llama_index cohere tiktoken
  qdrant_client weaviate pinecone attr attrs click rich tqdm tabulate packaging setuptools pkg_resources importlib_metadata
  typing_extensions fsspec s3fs gcsfs feast great_expectations pytest matplotlib seaborn plotly PIL cv2 nltk spacy gensim networkx
  geopandas shapely feedparser html5lib tenacity backoff cachetools deepmerge jsonschema github gitlab git jira hvac ldap3 oauthlib
  simple_salesforce stripe sendgrid twilio tweepy facebook_business clickhouse_driver trino duckdb oracledb cx_Oracle pyodbc teradatasql
  fastavro avro confluent_kafka kafka pika zeep xmltodict openpyxl xlrd xlsxwriter sentry_sdk datadog statsd prometheus_client
  opentelemetry psutil unidecode slugify inflection humanize pyproj rasterio statsmodels prophet optuna hyperopt shap`.split(/\s+/));
/** Whether the code behind a dotted name cannot reach Airflow's DAGs of itself. */
function knowsNoDags(origin) {
    if (!origin)
        return false;
    const top = origin.split(".")[0];
    return KNOWN.has(top) || isStandard(top);
}

;// CONCATENATED MODULE: ./build/src/dags/modules/enums.js
/** Airflow's enumerations of text: in text they show their value. */



const MEMBERS = {
    TriggerRule: `all_success all_failed all_done all_done_setup_success one_success one_failed one_done none_failed none_skipped
    none_failed_min_one_success all_skipped always all_done_min_one_success`,
    WeightRule: "downstream upstream absolute",
    DagRunState: "queued running success failed",
    TaskInstanceState: `removed scheduled queued running success restarting failed up_for_retry up_for_reschedule upstream_failed skipped
    deferred`,
    State: `removed scheduled queued running success restarting failed up_for_retry up_for_reschedule upstream_failed skipped deferred shutdown`,
    DagRunType: "backfill scheduled manual asset_triggered",
};
/** The enumeration of that name, or undefined. */
function enumClass(context, module, name) {
    const members = MEMBERS[name];
    if (members === undefined)
        return undefined;
    return xcomarg_lazily(context, name, () => {
        const made = makeClass(name, module, [], {
            __str__: (args) => native_self(args).plain,
            __format__: (args) => native_self(args).plain,
        });
        const all = [];
        for (const value of members.split(/\s+/)) {
            const member = new InstanceValue(made);
            member.plain = str(value);
            member.attributes.set("value", member.plain);
            member.attributes.set("name", str(value.toUpperCase()));
            made.attributes.set(value.toUpperCase(), member);
            all.push(member);
        }
        made.attributes.set("all_triggers", native_native("all_triggers", () => list(all)));
        return made;
    });
}

;// CONCATENATED MODULE: ./build/src/dags/edge.js
/** `Label("…")` on an arrow. */





function labelClass(context) {
    return xcomarg_lazily(context, "EdgeModifier", () => makeClass("EdgeModifier", "airflow.utils.edgemodifier", [], {
        ...arrowMembers(context),
        __init__: (args, site) => {
            const label = bind(args, ["label="], site, { function: "Label", skipSelf: true }).get("label")?.value;
            native_self(args).data = new LabelModel(label?.kind === "str" ? label.value : undefined);
            return NONE;
        },
    }));
}

;// CONCATENATED MODULE: ./build/src/dags/modules/opaque.js
/** Classes of Airflow whose inside does not matter for a graph: hooks, assets, notifiers, timetables. */



/** A class that can be called, extended and asked for anything; keyword arguments are kept as attributes. */
function opaqueClass(context, module, name, place, members = {}) {
    return xcomarg_lazily(context, `${module}.${name}`, () => {
        const made = makeClass(name, module, [], {
            ...members,
            __init__: (args) => {
                const target = args.positional[0];
                if (target?.kind !== "instance")
                    return NONE;
                for (const [key, value] of args.keywords)
                    target.attributes.set(key, value);
                const first = args.positional[1];
                if (first && !target.attributes.has("name"))
                    target.attributes.set("default", first);
                return NONE;
            },
            [CONSTRUCT]: native_native(name, (args, site) => {
                const type = args.positional[0];
                const target = new InstanceValue(type);
                const init = type.mro.find((one) => one.kind === "class" && one.attributes.has("__init__"));
                const func = init?.kind === "class" ? init.attributes.get("__init__") : undefined;
                if (func) {
                    const places = new Map(args.places);
                    site.runtime.call(func, { ...args, positional: [target, ...args.positional.slice(1)], places }, site);
                }
                return target;
            }),
            __repr__: (args, site) => site.runtime.unknown(`the text of a ${native_self(args).type.name} is made by Airflow`, site),
        });
        made.mro = [made, new Unknown({ message: `${name} is Airflow's own`, place }, `${module}.${name}`)];
        return made;
    });
}

;// CONCATENATED MODULE: ./build/src/dags/modules/asset.js
/** `@asset` and `@asset.multi` of Airflow 3: each makes a DAG with one task. */








const OF_DAG = [
    "schedule",
    "is_paused_upon_creation",
    "dag_display_name",
    "description",
    "params",
    "on_success_callback",
    "on_failure_callback",
    "access_control",
    "owner_links",
    "tags",
];
function assetDecorator(context) {
    const made = native_native("asset", (args, site) => asset_decorator(context, args, site, false));
    made.attributes.set("multi", native_native("multi", (args, site) => asset_decorator(context, args, site, true)));
    return made;
}
function asset_decorator(context, options, site, multi) {
    if (!options.keywords.has("schedule") && !options.open)
        site.runtime.raise("TypeError", "asset.__init__() missing 1 required keyword-only argument: 'schedule'", site);
    return native_native("asset", (args, inner) => {
        const func = args.positional[0] ?? NONE;
        const functionName = str(func.kind === "function" ? func.name : "asset");
        const name = multi ? functionName : (notNone(options.keywords.get("name")) ?? functionName);
        const given = callArguments([notNone(options.keywords.get("dag_id")) ?? name], [...options.keywords].filter(([key]) => OF_DAG.includes(key)));
        given.places = options.places;
        const dag = dagOf(inner.runtime.call(dagClass(context), given, inner));
        const value = decoratedTask(context, func);
        context.openDags.push(dag);
        try {
            if (value)
                inner.runtime.call(func, callArguments(), inner);
            else
                makeTask(context, instance(xcomarg_lazily(context, "_AssetMainOperator", () => makeClass("_AssetMainOperator", "airflow.sdk.definitions.asset.decorators", []))), {
                    taskId: functionName,
                    dag,
                    group: dag.root,
                    args: new Map([["outlets", { value: list(), place: inner.place }]]),
                    fromDefaults: new Set(),
                    type: baseOperator(context),
                    operator: "airflow.sdk.definitions.asset.decorators._AssetMainOperator",
                    templateFields: [],
                    callable: func,
                }, inner);
        }
        finally {
            context.openDags.pop();
        }
        context.registered.add(dag);
        const made = instance(opaqueClass(context, "airflow.sdk.definitions.asset", "Asset", inner.place));
        made.attributes.set("name", name);
        return made;
    });
}
/** Whether `@asset` stands over a `@task`. */
function decoratedTask(context, func) {
    return func.kind === "instance" && func.type === context.classes.get("_TaskDecorator");
}
function notNone(value) {
    return value && value.kind !== "none" ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/dags/modules/context-wrapper.js
/** `with context_wrapper([setup1, setup2]):` */





function contextWrapper(context) {
    return xcomarg_lazily(context, "ContextWrapper", () => makeClass("ContextWrapper", "airflow.decorators.setup_teardown", [], {
        __init__: (args) => {
            native_self(args).attributes.set("tasks", args.positional[1] ?? args.keywords.get("tasks") ?? NONE);
            return NONE;
        },
        __enter__: (args, site) => {
            const tasks = native_self(args).attributes.get("tasks");
            const items = site.runtime.iterate(tasks, site);
            if (!Array.isArray(items)) {
                context.doubt(context.dag, items.reason);
                return native_native("add_task", () => NONE);
            }
            const models = items.flatMap((item) => tasksOf(item));
            if (models.length > 0)
                setupContext(context).enter(models);
            return native_native("add_task", () => NONE);
        },
        __exit__: (_args, site) => {
            setupContext(context).leave(site);
            return NONE;
        },
    }));
}

;// CONCATENATED MODULE: ./build/src/dags/modules/names.js
/** What Airflow's names are, wherever in its packages they are imported from. */












const names_NAMES = {
    DAG: dagClass,
    dag: dagDecorator,
    task: (context) => taskDecorator(context),
    task_group: taskGroupDecorator,
    setup: (context) => setupDecorator(context, "setup"),
    teardown: (context) => setupDecorator(context, "teardown"),
    setup_task: (context) => setupDecorator(context, "setup"),
    teardown_task: (context) => setupDecorator(context, "teardown"),
    python_task: (context) => decorators_decorator(context, "python"),
    branch_task: (context) => decorators_decorator(context, "branch"),
    short_circuit_task: (context) => decorators_decorator(context, "short_circuit"),
    virtualenv_task: (context) => decorators_decorator(context, "virtualenv"),
    external_python_task: (context) => decorators_decorator(context, "external_python"),
    sensor_task: (context) => decorators_decorator(context, "sensor"),
    bash_task: (context) => decorators_decorator(context, "bash"),
    docker_task: (context) => decorators_decorator(context, "docker"),
    kubernetes_task: (context) => decorators_decorator(context, "kubernetes"),
    TaskGroup: groupClass,
    BaseOperator: baseOperator,
    XComArg: xcomBase,
    Label: labelClass,
    EdgeModifier: labelClass,
    asset: assetDecorator,
    context_wrapper: contextWrapper,
    is_venv_installed: () => native_native("is_venv_installed", () => conditional(TRUE, [VIRTUALENV])),
    chain: (context) => native_native("chain", (args, site) => {
        doubtOpen(context, args, site);
        chain(context, args.positional, site);
        return NONE;
    }),
    chain_linear: (context) => native_native("chain_linear", (args, site) => {
        doubtOpen(context, args, site);
        for (let i = 0; i + 1 < args.positional.length; i++)
            crossDownstream(context, args.positional[i], args.positional[i + 1], site);
        return NONE;
    }),
    cross_downstream: (context) => native_native("cross_downstream", (args, site) => {
        const from = args.positional[0] ?? args.keywords.get("from_tasks") ?? NONE;
        const to = args.positional[1] ?? args.keywords.get("to_tasks") ?? NONE;
        doubtOpen(context, args, site);
        crossDownstream(context, from, to, site);
        return NONE;
    }),
};
function doubtOpen(context, args, site) {
    if (!args.open)
        return;
    const nodes = args.positional.flatMap((value) => (linkableOf(value) ? endsOf(value, site).nodes : []));
    if (nodes.length > 0)
        doubtEnds(context, nodes, args.open);
    else
        context.doubt(undefined, args.open);
}
/** The meaning of a name, or undefined when it has none that the graph depends on. */
function knownName(context, module, name) {
    const version = versionFlag(context, name);
    if (version)
        return version;
    if (name === "__version__" && !module.startsWith("airflow.providers"))
        return versionText(context);
    const make = Object.hasOwn(names_NAMES, name) ? names_NAMES[name] : undefined;
    if (!make)
        return undefined;
    if (module.startsWith("airflow.providers") &&
        !/\.decorators\b/.test(module) &&
        !/\.compat\b/.test(module) &&
        name !== "BaseOperator")
        return undefined;
    return make(context, module);
}
/** The condition that a value which depends on Airflow's version holds under; none when the version was named. */
function versionConditions(context) {
    return context.version ? [] : [{ kind: "airflow-version", text: `Airflow is ${context.line}.x` }];
}
function versionText(context) {
    const text = str(context.version ?? (context.line === "3" ? "3.2.2" : "2.10.5"));
    const conditions = versionConditions(context);
    if (conditions.length > 0)
        text.conditions = conditions;
    return text;
}
/** `AIRFLOW_V_3_0_PLUS` and its like. */
function versionFlag(context, name) {
    const match = /^AIRFLOW_V_(\d+)_(\d+)(?:_(\d+))?_PLUS$/.exec(name);
    if (!match)
        return undefined;
    const wanted = [match[1], match[2], match[3] ?? "0"].map(Number);
    const have = (context.version ?? (context.line === "3" ? "3.2.2" : "2.10.5")).split(".").map(Number);
    let order = 0;
    for (let i = 0; i < 3 && order === 0; i++)
        order = (have[i] ?? 0) - wanted[i];
    const flag = new BoolValue(order >= 0);
    const conditions = versionConditions(context);
    if (conditions.length > 0)
        flag.conditions = conditions;
    return flag;
}

;// CONCATENATED MODULE: ./build/src/dags/world.js
/** Airflow for the interpreter: its modules, and what happens to tasks that code which cannot be followed gets hold of. */









class AirflowWorld {
    calls = [];
    #context;
    #modules = new Map();
    constructor(context) {
        this.#context = context;
    }
    importModule(name, site) {
        if (name !== "airflow" && !name.startsWith("airflow."))
            return undefined;
        const before = this.#modules.get(name);
        if (before)
            return before;
        const { catalogue, line } = this.#context;
        const isProvider = name.startsWith("airflow.providers.");
        const found = catalogue.findModule(line, name);
        if (found === "absent" && !isProvider)
            this.#refuseImport(name, undefined, undefined, site);
        // What the catalogue did not read may stand in the repository: Airflow's own examples do.
        if (found === "unknown" && !isProvider)
            return undefined;
        const module = new ModuleValue(name);
        module.lookup = (attribute, where) => this.#name(name, attribute, where);
        this.#modules.set(name, module);
        return module;
    }
    #name(module, name, site) {
        const context = this.#context;
        if (name.startsWith("__") && name !== "__version__")
            return undefined;
        const found = context.catalogue.findName(context.line, module, name);
        if ((found.status === "removed" || found.status === "absent") && found.certain)
            this.#refuseImport(module, name, found.status === "removed" ? found.replacement : undefined, site);
        if (found.status === "moved" && context.line === "3")
            this.#moved(module, name, found.write, site);
        const path = "path" in found ? found.path : `${module}.${name}`;
        if ("kind" in found && found.kind === "module")
            return this.importModule(path, site);
        const dot = path.lastIndexOf(".");
        const made = path.slice(dot + 1);
        const known = knownName(context, path.slice(0, dot), made) ?? knownName(context, module, name);
        if (known)
            return known;
        const fact = context.catalogue.findClass(context.line, path);
        if (fact?.isOperator)
            return operatorClass(context, fact);
        const members = enumClass(context, path.slice(0, dot), made);
        if (members)
            return members;
        if (!("path" in found) && /(Operator|Sensor|SensorAsync)$/.test(name))
            return this.#stranger(module, name);
        if (/^[A-Z]/.test(name) &&
            module.startsWith("airflow.providers.") &&
            context.catalogue.findModule(context.line, module) === "absent")
            this.needs({ kind: "installed", text: `${module} is installed` });
        if (/^_*[A-Z][A-Za-z0-9]*[a-z]/.test(made))
            return opaqueClass(context, path.slice(0, dot), made, site.place, statics(path.slice(0, dot), made));
        // `from airflow.providers.x.operators import module`, of another version of the provider.
        if (!("path" in found) && /^airflow\.providers\..*\.(operators|sensors|transfers)$/.test(module))
            return this.importModule(`${module}.${name}`, site);
        return new Unknown({ message: `${path} is only known at run time`, place: site.place }, path);
    }
    /** An operator that the catalogue lacks: from a package, or a version of one, that is not known. */
    #stranger(module, name) {
        const made = strangerClass(this.#context, module, name);
        this.#context.assume({ kind: "installed", text: `${module}.${name} is installed` }, made);
        return made;
    }
    #moved(module, name, write, site) {
        this.#context.refusals.push({
            rule: "airflow3-moved",
            message: `${module}.${name} is deprecated in Airflow 3`,
            fix: `Import ${write} instead.`,
            place: site.place,
            fatal: false,
        });
    }
    #refuseImport(module, name, replacement, site) {
        const { line } = this.#context;
        const what = name ? `${module}.${name}` : module;
        const before = line === "3" && this.#existedIn2(module, name);
        return this.#context.refuse({
            rule: before || replacement ? "airflow3-removed" : "missing-import",
            message: before ? `${what} was removed in Airflow 3` : `Airflow ${line} has no ${what}`,
            ...(replacement && { fix: `Use ${replacement}.` }),
        }, name ? "ImportError" : "ModuleNotFoundError", site, name ? `cannot import name '${name}' from '${module}'` : `No module named '${module}'`);
    }
    #existedIn2(module, name) {
        const { catalogue } = this.#context;
        if (!name)
            return catalogue.findModule("2", module) === "here";
        const { status } = catalogue.findName("2", module, name);
        return status === "here" || status === "moved";
    }
    escaped(values, reason) {
        const context = this.#context;
        const touched = new Set();
        for (const value of values) {
            const dag = dagOf(value) ??
                taskOf(value)?.dag ??
                groupOf(value)?.dag ??
                (linkableOf(value) && dagOfNode(linkableOf(value)));
            if (dag)
                touched.add(dag);
        }
        for (const dag of touched)
            dag.doubt(reason);
        // Code that nobody knows may make tasks of its own in the DAG whose block is open.
        if (!knowsNoDags(reason.origin))
            for (const dag of context.openDags)
                dag.doubt(reason);
    }
    needs(condition) {
        const { needed } = this.#context;
        if (!needed.some(({ text }) => text === condition.text))
            needed.push(condition);
    }
    unknownOperand(known, operator, unknown, _site) {
        if (operator !== ">>" && operator !== "<<")
            return;
        const values = known.kind === "list" || known.kind === "tuple" ? [...known.items] : [known];
        for (const value of values) {
            const node = linkableOf(value);
            if (node)
                this.#context.doubt(dagOfNode(node), unknown.reason);
        }
    }
    called(target, _callee, args, _result, site) {
        if (!target || this.calls.length > 10_000)
            return;
        const given = new Map(args.positional.map((value, i) => [i, value]));
        for (const [key, value] of args.keywords)
            given.set(key, value);
        this.calls.push({ target, place: site.place, args: given });
    }
}
/** Class methods that read what only a running Airflow knows. */
function statics(module, name) {
    const reads = {
        Variable: ["get", "set", "setdefault", "delete", "update"],
        Connection: ["get", "get_connection_from_secrets"],
        BaseHook: ["get_connection", "get_hook", "get_connections"],
    };
    return Object.fromEntries((reads[name] ?? []).map((method) => [
        method,
        native_native(`${module}.${name}.${method}`, (args, site) => {
            noteRecord(name, method, args, site);
            return site.runtime.unknown(`${name}.${method}(...) reads Airflow's database`, site, `${module}.${name}.${method}`);
        }),
    ]));
}
/** Reading a Variable without a default, or a Connection, raises where there is none. */
function noteRecord(name, method, args, site) {
    if (!["get", "get_connection", "get_hook"].includes(method))
        return;
    if (["default_var", "default"].some((option) => args.keywords.has(option)))
        return;
    const [key, fallback] = args.positional.filter((value) => value.kind !== "class");
    if (fallback)
        return;
    const id = key ?? args.keywords.get("key") ?? args.keywords.get("conn_id");
    const what = name === "Variable" ? "Variable" : "Connection";
    const text = id?.kind === "str" ? `the ${what} '${id.value}' exists` : `each ${what} that the file reads exists`;
    const exception = name === "Variable" ? "KeyError" : "airflow.exceptions.AirflowNotFoundException";
    site.runtime.needs({ kind: "environment", text }, exception, site);
}

;// CONCATENATED MODULE: ./build/src/dags/analyse.js
/** One DAG file, read as Airflow would read it. */








/** Reads one file. Never throws, on bad Python, on bad DAGs, nor by a bug of this program: `ended`, `refusals` and each DAG's status tell. */
function analyseFile(file, options) {
    const nothing = emptyAnalysis(file);
    try {
        return analysed(nothing, options);
    }
    catch (error) {
        const place = { file, start: 0, end: 0 };
        return { ...nothing, ended: "budget", exception: { type: budget/* OWN_MISTAKE */.sr, message: (0,budget/* ownMistake */.nz)(error), place } };
    }
}
const emptyAnalysis = (file) => ({
    file,
    dags: [],
    refusals: [],
    calls: [],
    imports: [],
    uncalledDags: [],
    reads: [file],
    looksLikeDag: looksLikeDag(file.text),
});
function analysed(base, options) {
    const { file } = base;
    const problem = file.problems[0];
    if (problem) {
        const place = { file, start: problem.start, end: problem.end };
        return { ...base, ended: "syntax-error", exception: { type: "SyntaxError", message: problem.message, place } };
    }
    const context = new Context(options.line, options.version, (0,load/* loadCatalogue */.O)());
    const world = new AirflowWorld(context);
    const run = interpret(file, {
        roots: options.roots,
        packages: packagesAround(file, options.readSource),
        world,
        readSource: options.readSource,
        ...(options.budget && { budget: options.budget }),
        ...(options.pythonVersion && { pythonVersion: options.pythonVersion }),
        ...(options.environment && { environment: options.environment }),
    });
    const { dags, refusals } = collect_collect(context, run, file, options.isInstalled);
    const isSource = (module) => {
        const path = module.replaceAll(".", "/");
        return options.roots.some((root) => options.readSource(`${root}/${path}.py`) ?? options.readSource(`${root}/${path}/__init__.py`));
    };
    return {
        ...base,
        dags,
        refusals,
        calls: world.calls,
        imports: importsOf(file, isSource),
        uncalledDags: [...context.uncalledDags.values()]
            .filter(({ module }) => module === run.module)
            .map(({ name, place }) => ({ name, place })),
        ended: run.ended,
        ...(run.exception && { exception: run.exception }),
        reads: run.files,
    };
}
/**
 * Where a file's own package is importable by its full name: the folder that holds the outermost package around it, and, for a file
 * within a package `airflow` (Airflow's own examples), the one that holds that. By the package's name.
 */
function packagesAround(file, readSource) {
    const parts = file.absolutePath.split("/").slice(0, -1);
    const found = new Map();
    let depth = parts.length;
    while (depth > 1 && readSource(`${parts.slice(0, depth).join("/")}/__init__.py`))
        depth--;
    for (const at of [depth, parts.lastIndexOf("airflow")])
        if (at > 0 && at < parts.length)
            found.set(parts[at], parts.slice(0, at).join("/"));
    return found;
}

// EXTERNAL MODULE: ./build/src/python/source.js + 1 modules
var python_source = __webpack_require__(4402);
// EXTERNAL MODULE: ./build/src/lint/ignores.js
var ignores = __webpack_require__(628);
;// CONCATENATED MODULE: ./build/src/lint/engine.js
/** Runs rules on an analysed project: settings, ignore comments, order. Pure: project in, findings out. */



/** Address of a rule's page. */
const docsOf = (rule) => `https://github.com/mlops-actions/mlops-actions/blob/main/docs/rules/${rule}.md`;
/** All findings that no setting and no ignore comment silences, sorted by file, line, column and rule. */
function lint(project, settings, rules, options = {}) {
    const excluded = matcher(settings.exclude);
    const subject = (file) => !excluded(file.file.path) && (options.only?.(file.file.path) ?? true);
    const files = project.files.filter(subject);
    const hidden = project.hidden.map((entry) => entry.file).filter(subject);
    const findings = new Findings();
    for (const rule of rules) {
        const { severity: wanted, covers } = configured(rule, settings);
        if (wanted === "off")
            continue;
        const report = (place, message, more = {}) => {
            const path = place.file.path;
            if (excluded(path) || !covers(path))
                return;
            const severity = wanted ?? more.severity ?? rule.severity;
            findings.add(place, toFinding(rule, severity, place, message, more.fix ?? rule.fix));
        };
        for (const file of rule.on === "hidden" ? hidden : files) {
            if (!covers(file.file.path) && file.reads.length <= 1)
                continue;
            try {
                rule.check({ file, project }, report);
            }
            catch (error) {
                findings.add(startOf(file.file), ruleFailed(rule, file.file, error));
            }
        }
    }
    const ignores = new Ignores();
    const kept = findings.all.filter(({ place, finding }) => !ignores.silence(place.file, finding));
    const self = rules.find((rule) => rule.id === "unused-ignore");
    const setting = self && configured(self, settings);
    if (self && setting?.severity !== "off") {
        for (const file of files) {
            if (!setting.covers(file.file.path))
                continue;
            for (const { place, message, fix } of ignores.unused(file, rules, settings)) {
                kept.push({ place, finding: toFinding(self, setting?.severity ?? self.severity, place, message, fix) });
            }
        }
    }
    return kept.map(({ finding }) => finding).sort(byPlace);
}
const matcher = (patterns) => {
    if (patterns.length === 0)
        return () => false;
    const list = node_modules_ignore().add([...patterns]);
    return (path) => node_modules_ignore.isPathValid(path) && list.ignores(path);
};
/** What mlops.yml says of a rule: `severity` is undefined where it says nothing. */
function configured(rule, settings) {
    const setting = settings.rules[rule.id];
    if (setting === undefined || typeof setting === "string")
        return { severity: setting, covers: () => true };
    const wanted = setting.paths ? matcher(setting.paths) : () => true;
    const unwanted = matcher(setting.ignore ?? []);
    return { severity: setting.severity, covers: (path) => wanted(path) && !unwanted(path) };
}
const toFinding = (rule, severity, place, message, fix) => ({
    rule: rule.id,
    severity,
    confidence: rule.confidence,
    file: place.file.path,
    range: place.file.range(place.start, place.end),
    message,
    why: rule.why,
    fix,
    docs: docsOf(rule.id),
});
const startOf = (file) => ({ file, start: 0, end: 0 });
function ruleFailed(rule, file, error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        ...toFinding(rule, "warning", startOf(file), "", ""),
        message: `This rule stopped with a mistake of its own, so it has not checked this file (${detail.split("\n")[0]})`,
        why: "This is a bug in mlops-actions, not in your code.",
        fix: "Please report it with this file, or the part of it that you can share.",
    };
}
/** Findings, each once: helpers that several DAG files import are met several times. */
class Findings {
    all = [];
    #seen = new Set();
    add(place, finding) {
        const key = [finding.rule, finding.file, place.start, place.end, finding.message].join("\0");
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.all.push({ place, finding });
    }
}
class Ignores {
    #byFile = new Map();
    silence(file, finding) {
        const hits = this.#of(file).filter((i) => i.id === finding.rule && i.line === finding.range.start.line);
        for (const hit of hits)
            hit.used = true;
        return hits.length > 0;
    }
    /** Ignores of a DAG file that silenced nothing although their rule could have spoken. */
    *unused(file, rules, settings) {
        const understood = file.ended === "finished" && file.dags.every((d) => d.status !== "partial" && d.status !== "unknown");
        for (const { id, place, used } of this.#of(file.file)) {
            if (used)
                continue;
            const rule = rules.find((r) => r.id === id);
            if (id === "") {
                yield {
                    place,
                    message: "This ignore names no rule, so it silences nothing",
                    fix: "Write the rule in brackets, then the reason: # mlops: ignore[isolated-task] runs on its own",
                };
            }
            else if (!rule) {
                const meant = (0,nearest/* nearest */.p)(id, rules.map((r) => r.id));
                yield {
                    place,
                    message: `There is no rule "${id}"`,
                    fix: meant ? `Did you mean ${meant}?` : "See docs/rules for the names of all rules.",
                };
            }
            else {
                const { severity, covers } = configured(rule, settings);
                const ran = severity !== "off" && covers(file.file.path);
                if (ran && (understood || rule.needs === "syntax"))
                    yield { place, message: `${id} finds nothing here any more`, fix: `Take "${id}" out of the comment.` };
            }
        }
    }
    #of(file) {
        let found = this.#byFile.get(file);
        if (!found) {
            found = (0,ignores/* ignoresIn */.D)(file);
            this.#byFile.set(file, found);
        }
        return found;
    }
}
const byPlace = (a, b) => engine_compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    engine_compare(a.rule, b.rule);
const engine_compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./build/src/lint/modules.js
var modules = __webpack_require__(4886);
;// CONCATENATED MODULE: ./build/src/lint/airflowignore.js
/** `.airflowignore`: regular expressions in Airflow 2, patterns as in .gitignore in Airflow 3. */

/** Says for a path which line of which file hides it. Places count from the DAG folder that the path lies in. */
function airflowIgnore(files, all, dagFolders, line) {
    const rules = [];
    for (const file of all) {
        if (file !== ".airflowignore" && !file.endsWith("/.airflowignore"))
            continue;
        const folder = file.slice(0, -".airflowignore".length);
        for (const [index, row] of (files.read(file) ?? "").split(/\r\n|\r|\n/).entries()) {
            const pattern = row.replace(/\s*#.*/, "").trim();
            if (pattern === "")
                continue;
            const shows = line === "3" && pattern.startsWith("!");
            const matches = line === "3" ? glob(pattern.slice(shows ? 1 : 0), folder) : airflowignore_expression(pattern, dagFolders);
            if (matches)
                rules.push({ folder, shows, matches, words: `${file} line ${index + 1} hides it` });
        }
    }
    return (path) => {
        const here = rules.filter(({ folder }) => path.startsWith(folder));
        // Of several lines the last one decides; below a folder that is hidden none is asked.
        for (const place of here.length > 0 ? withFoldersAbove(path) : []) {
            const last = here.findLast(({ folder, matches }) => place !== folder && place.startsWith(folder) && matches(place));
            if (last && !last.shows)
                return last.words;
        }
        return undefined;
    };
}
/** `a/`, `a/b/`, `a/b/c.py`. */
const withFoldersAbove = (path) => {
    const parts = path.split("/");
    return parts.map((_, i) => parts.slice(0, i + 1).join("/") + (i < parts.length - 1 ? "/" : ""));
};
function glob(pattern, folder) {
    const list = node_modules_ignore().add(pattern);
    return (path) => list.ignores(path.slice(folder.length));
}
/** Searched in the path below the DAG folder, and in those of the folders above it. */
function airflowignore_expression(pattern, dagFolders) {
    let search;
    try {
        search = new RegExp(pattern);
    }
    catch {
        return undefined;
    }
    return (path) => {
        const base = dagFolders.find((folder) => path.startsWith(`${folder}/`));
        const parts = (base ? path.slice(base.length + 1) : path).replace(/\/$/, "").split("/");
        return parts.some((_, i) => search.test(parts.slice(0, i + 1).join("/")));
    };
}

// EXTERNAL MODULE: ./build/src/dags/images.js
var dags_images = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/images/names.js
var names = __webpack_require__(6888);
;// CONCATENATED MODULE: ./build/src/lint/built-images.js
/** Names of the images that a repository builds: workflows, compose files, and folders with a Dockerfile. */




/** Without tags; `*` stands for what only the workflow's run knows (`${{ secrets.USER }}/cnn` is `*` + `/cnn`). */
function builtImages(files, all) {
    const found = new Map();
    const add = (reference, from) => {
        const { name } = (0,dags_images/* parseImage */.z)(reference.trim());
        if (/^[\w*][\w.*:/-]*$/.test(name) && name !== "*" && !found.has(name))
            found.set(name, from);
    };
    for (const path of all) {
        const file = external_node_path_.posix.basename(path);
        if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
            workflow(mapping(yamlOf(files.read(path))), (name) => add(name, path));
        else if (/compose.*\.ya?ml$/.test(file))
            compose(mapping(yamlOf(files.read(path))), (name) => add(name, path));
        else if ((0,names/* isDockerfile */.pZ)(path)) {
            const name = (0,names/* imageName */.tO)(path);
            if (name !== undefined)
                add(`*/${name}`, path);
        }
        else if (/\.(sh|bash)$|^Makefile$/.test(file))
            for (const name of built(files.read(path) ?? ""))
                add(built_images_known(name, {}), path);
    }
    return [...found].map(([name, from]) => ({ name, from }));
}
function workflow(document, add) {
    const top = built_images_strings(document.env);
    for (const job of Object.values(mapping(document.jobs)).map(mapping)) {
        const env = { ...top, ...built_images_strings(job.env) };
        for (const step of built_images_list(job.steps).map(mapping)) {
            const local = { ...env, ...built_images_strings(step.env) };
            const inputs = built_images_strings(step.with);
            const uses = String(step.uses ?? "");
            const named = /^docker\/(build-push-action|metadata-action|bake-action)@/.test(uses)
                ? `${inputs.tags ?? ""}\n${/metadata/.test(uses) ? (inputs.images ?? "") : ""}`
                : "";
            for (const name of /metadata/.test(uses) ? (inputs.images ?? "").split(/[\n,]/) : named.split(/[\n,]/))
                if (name.trim() !== "" && !/steps\.\w+\.outputs/.test(name))
                    add(built_images_known(name, local));
            for (const name of built(String(step.run ?? "")))
                add(built_images_known(name, local));
        }
    }
}
function compose(document, add) {
    for (const service of Object.values(mapping(document.services)).map(mapping))
        if (service.build && typeof service.image === "string")
            add(built_images_known(service.image, {}));
}
/** The names that `docker build -t` gives in a script. */
const built = (script) => [
    ...script
        .replace(/\\\r?\n/g, " ")
        .matchAll(/\b(?:docker|podman|buildah|buildx)\s[^\n;&|]*\b(?:build|bud)\b[^\n;&|]*/g),
].flatMap(([command]) => [...command.matchAll(/(?:\s-t|\s--tag)[\s=]+["']?((?:\$\{\{.*?\}\}|[^\s"'])+)/g)].map((m) => m[1] ?? ""));
/** Puts known environment variables in; the rest becomes `*`. */
const built_images_known = (name, env) => name
    .replace(/\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)(?::?-[^}]*)?\}|\$(\w+)/g, (_, a, b, c) => env[a ?? b ?? c ?? ""] ?? "*")
    .replace(/\$\{\{.*?\}\}/g, "*");
function yamlOf(text) {
    try {
        return text === undefined ? undefined : (0,dist.parse)(text, { logLevel: "silent" });
    }
    catch {
        return undefined;
    }
}
const mapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
const built_images_list = (value) => (Array.isArray(value) ? value : []);
const built_images_strings = (value) => Object.fromEntries(Object.entries(mapping(value))
    .filter(([, v]) => v !== null && typeof v !== "object")
    .map(([k, v]) => [k, String(v)]));

// EXTERNAL MODULE: ./build/src/lint/requirements.js
var requirements = __webpack_require__(1171);
;// CONCATENATED MODULE: ./build/src/lint/project.js



/** Reads and analyses all DAG files below `paths`. */
function collectProject(files, options) {
    const all = files.list();
    const python = all.filter((path) => path.endsWith(".py"));
    const read = [];
    const hidden = [];
    const below = options.paths.map((path) => path.replace(/^\.\//, "").replace(/\/+$/, ""));
    const ignored = airflowIgnore(files, all, below, options.airflow.line);
    for (const path of python) {
        if (!below.some((folder) => folder === "." || folder === "" || path === folder || path.startsWith(`${folder}/`)))
            continue;
        if (options.excluded?.(path))
            continue;
        const text = files.read(path);
        if (text === undefined)
            continue;
        const because = ignored(path) ?? unsafe(text);
        if (because === undefined) {
            const analysis = options.analyse(path);
            read.push(analysis);
        }
        else if (mayMakeDag(text)) {
            const analysis = options.analyse(path);
            if (analysis.dags.length > 0)
                hidden.push({ file: analysis, because });
        }
    }
    return {
        files: read.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)),
        airflow: options.airflow,
        builtImages: builtImages(files, all),
        requirements: (0,requirements/* requirements */.L)(files, all),
        modules: importable(python),
        hidden,
    };
}
/** Airflow's safe mode passes over files without both words, in any case. */
function unsafe(text) {
    const lower = text.toLowerCase();
    const missing = ["dag", "airflow"].filter((word) => !lower.includes(word));
    return missing.length === 0
        ? undefined
        : `it looks only at files with the words dag and airflow, and "${missing.join('" and "')}" is not in this one`;
}
const mayMakeDag = (text) => /dag/i.test(text);
function importable(python) {
    const names = new Set();
    for (const path of python) {
        const parts = path.split("/");
        names.add((parts.pop() ?? "").slice(0, -3));
        for (const part of parts)
            names.add(part);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/python/decode.js
/** Bytes of a Python file to text, by Python's own rules: UTF-8, or what a comment in the first two lines declares (PEP 263). */

/** A file whose text Python would refuse before it looks at the code; `problems` says why. */
class Undecodable extends python_source/* SourceFile */.s {
    #problem;
    constructor(path, absolutePath, text, problem) {
        super(path, absolutePath, text);
        this.#problem = problem;
    }
    get problems() {
        return [this.#problem];
    }
}
/** What stands there as a source file. Never throws. */
function sourceFile(path, absolutePath, bytes) {
    const refused = (text, start, message) => new Undecodable(path, absolutePath, text, { message, start, end: Math.min(start + 1, text.length) });
    const loose = () => new TextDecoder("utf-8").decode(bytes);
    const declared = encodingIn(bytes);
    const decoder = decoderFor(declared ?? "utf-8");
    if (!decoder)
        return refused(loose(), 0, `there is no encoding "${declared}"; save the file as UTF-8`);
    let text;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        const good = validPrefix(bytes, declared ?? "utf-8");
        const byte = bytes[good.bytes]?.toString(16).padStart(2, "0");
        const message = `the byte 0x${byte} is not ${declared ?? "UTF-8"}; save the file as UTF-8`;
        return refused(loose(), good.characters, message);
    }
    const zero = text.indexOf("\0");
    return zero < 0
        ? new python_source/* SourceFile */.s(path, absolutePath, text)
        : refused(text, zero, "source code cannot contain zero bytes");
}
function encodingIn(bytes) {
    const start = Buffer.from(bytes.subarray(0, 1000))
        .toString("latin1")
        .split(/\r\n|\r|\n/);
    for (const [index, line] of start.slice(0, 2).entries()) {
        const name = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1];
        if (name !== undefined)
            return name;
        if (index === 0 && !/^(ï»¿)?[ \t\f]*(#.*)?$/.test(line))
            return undefined;
    }
    return undefined;
}
function decoderFor(name) {
    const plain = name.toLowerCase().replaceAll("_", "-");
    try {
        return new TextDecoder(/^latin-1$|^latin1$/.test(plain) ? "iso-8859-1" : plain.replace(/^(utf-8|cp\d+).*/, "$1"), {
            fatal: true,
        });
    }
    catch {
        return undefined;
    }
}
/** How far the bytes are sound: by halving. */
function validPrefix(bytes, encoding) {
    let low = 0;
    let high = bytes.length;
    const sound = (end) => {
        try {
            return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
        }
        catch {
            return undefined;
        }
    };
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sound(middle) === undefined)
            high = middle - 1;
        else
            low = middle;
    }
    // A character that is only begun counts as sound above; the byte that begins it is the one to name.
    const text = sound(low) ?? "";
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return { bytes: /^utf-?8/i.test(encoding) ? mark + Buffer.byteLength(text) : low, characters: text.length };
}

;// CONCATENATED MODULE: ./build/src/lint/sources.js
/** The Python files of a repository, each read once; and the same repository as it was before a change. */

class Sources {
    #bytes;
    #parsed = new Map();
    #paths;
    #step;
    #skip;
    /** `step` hears of each file that is read; `skip` names files that are not to be read, and why. */
    constructor(bytes, step = () => { }, skip = new Map()) {
        this.#bytes = bytes;
        this.#step = step;
        this.#skip = skip;
    }
    list() {
        return this.#bytes.list();
    }
    read(path) {
        if (path.endsWith(".py"))
            return this.source(path)?.text;
        const bytes = this.#read(path);
        return typeof bytes === "object" ? new TextDecoder().decode(bytes) : undefined;
    }
    /** Why a file that is there can't be read. */
    unreadable(path) {
        const bytes = this.#parsed.get(path) ? undefined : this.#read(path);
        return typeof bytes === "string" ? bytes : undefined;
    }
    #read(path) {
        this.#step(path);
        return this.#skip.get(path) ?? this.#bytes.read(path);
    }
    source(path) {
        if (!this.#parsed.has(path)) {
            const bytes = this.#read(path);
            this.#parsed.set(path, typeof bytes === "object" ? sourceFile(path, `${this.#bytes.root}/${path}`, bytes) : undefined);
        }
        return this.#parsed.get(path);
    }
    /** As the interpreter asks: by an absolute path that need not exist. */
    readSource = (absolute) => {
        const { root } = this.#bytes;
        if (!absolute.startsWith(`${root}/`))
            return undefined;
        const path = absolute.slice(root.length + 1);
        this.#paths ??= new Set(this.list());
        return this.#paths.has(path) ? this.source(path) : undefined;
    };
    /**
     * Where imports of a file are looked up: the DAGs folders, the root, then the folders from the root down to the file, because any of
     * them may be what Airflow has as its DAGs folder.
     */
    rootsFor(path, dagFolders) {
        const parts = path.split("/").slice(0, -1);
        const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
        const folders = dagFolders.map((folder) => folder.replace(/^\.\/|^\.$|\/+$/g, ""));
        const mine = folders.filter((folder) => folder === "" || path.startsWith(`${folder}/`));
        return [...new Set([...mine, "", ...above])].map((folder) => folder === "" ? this.#bytes.root : `${this.#bytes.root}/${folder}`);
    }
}
/** The folder with some files as they were: by path, `undefined` for one that was not there. */
function overlaid(now, before) {
    const paths = new Set(now.list());
    for (const [path, bytes] of before) {
        if (bytes)
            paths.add(path);
        else
            paths.delete(path);
    }
    const all = [...paths].sort();
    return { root: now.root, list: () => all, read: (path) => (before.has(path) ? before.get(path) : now.read(path)) };
}

;// CONCATENATED MODULE: ./build/src/lint/check.js
/** The check of a repository's DAGs, from its files to findings: what the action does between reading inputs and showing results. */









function check_check(bytes, options) {
    const { paths, settings, rules, change, skip, step = () => { } } = options;
    const sources = new Sources(bytes, step, skip);
    const naming = sources.list().filter(airflow_version/* mayNameAirflow */.z);
    const airflow = (0,airflow_version/* chooseAirflow */.I)(options.airflowVersion, naming.map((path) => [path, sources.read(path) ?? ""]), options.airflowVersionIn);
    const installed = (0,requirements/* installedWithAirflow */.V)(sources, sources.list());
    const isInstalled = (module) => installed.has((0,modules/* distributionOf */.AO)(module));
    const analyse = (from) => (path) => {
        const source = from.source(path);
        step(path);
        if (source === undefined)
            return givenUp(path, bytes.root, from.unreadable(path) ?? "is gone");
        const version = airflow.version.includes(".") ? { version: airflow.version } : {};
        const { line } = airflow;
        const roots = from.rootsFor(path, paths);
        return analyseFile(source, { line, ...version, roots, readSource: from.readSource, isInstalled });
    };
    const collected = collectProject(sources, { paths, airflow, analyse: analyse(sources) });
    const unread = sources.list().flatMap((path) => {
        const asked = skip?.has(path) || (path.endsWith(".py") && check_within(paths, path));
        const because = asked ? sources.unreadable(path) : undefined;
        return because === undefined ? [] : [givenUp(path, bytes.root, because)];
    });
    const project = { ...collected, files: [...collected.files, ...unread].sort(byPath) };
    const concerned = change && affected(project.files, change.touched);
    const watched = rules.map((rule) => ({
        ...rule,
        check(subject, report) {
            step(subject.file.file.path);
            rule.check(subject, report);
        },
    }));
    const only = change?.only ? { only: (path) => concerned.has(path) } : {};
    const findings = lint(project, settings, watched, only);
    const files = change?.only ? project.files.filter(({ file }) => concerned.has(file.path)) : [...project.files];
    const { hidden } = project;
    if (!change)
        return { findings, airflow, files, hidden };
    const old = new Sources(overlaid(bytes, change.before), step, skip);
    const now = new Map(project.files.map((analysis) => [analysis.file.path, analysis]));
    const gone = change.touched.filter(({ path, status }) => status === "deleted" && path.endsWith(".py"));
    const changed = [...new Set([...concerned, ...gone.map(({ path }) => path)])].sort().map((path) => ({
        path,
        now: now.get(path),
        before: old.source(path) && analyse(old)(path),
    }));
    return { findings, airflow, files, hidden, changed };
}
const byPath = (a, b) => (a.file.path < b.file.path ? -1 : 1);
const check_within = (paths, path) => paths
    .map((folder) => folder.replace(/^\.\/|^\.$|\/+$/g, ""))
    .some((folder) => folder === "" || path === folder || path.startsWith(`${folder}/`));
/** In the place of a file that can't be read or was too much; `because` follows "it". Its text is left out, so that no rule meets it. */
function givenUp(path, root, because) {
    const file = new python_source/* SourceFile */.s(path, `${root}/${path}`, "");
    return {
        file,
        dags: [],
        refusals: [],
        calls: [],
        imports: [],
        uncalledDags: [],
        ended: "budget",
        exception: { type: "BudgetSpent", message: `it ${because}`, place: { file, start: 0, end: 0 } },
        reads: [file],
        looksLikeDag: true,
    };
}

// EXTERNAL MODULE: ./build/src/lint/rules/index.generated.js + 47 modules
var index_generated = __webpack_require__(4843);
;// CONCATENATED MODULE: ./build/src/render/json.js
/** The part `files` of the document. */
const fileReports = (files) => files.map(({ file, dags }) => ({ path: file.path, dags: dags.map(dagReport) }));
const dagReport = (dag) => ({
    dagId: dag.dagId,
    status: dag.status,
    reasons: dag.reasons.map(({ message, place }) => ({ message, ...at(place) })),
    ...(dag.conditions.length > 0 && { conditions: [...new Set(dag.conditions.map(({ text }) => text))] }),
    tasks: dag.tasks.map(({ taskId }) => taskId).sort(),
    edges: uniquePairs(dag.edges.map(({ upstream, downstream }) => [upstream, downstream])),
});
function at({ file, start }) {
    return { file: file.path, ...file.position(start) };
}
const uniquePairs = (pairs) => [...new Set(pairs.map((pair) => JSON.stringify(pair)))].sort().map((pair) => JSON.parse(pair));

// EXTERNAL MODULE: ./build/src/render/pictures.js
var pictures = __webpack_require__(7903);
// EXTERNAL MODULE: ./build/src/sync/expectation.js
var expectation = __webpack_require__(107);
// EXTERNAL MODULE: ./build/src/sync/pin.js
var pin = __webpack_require__(5634);
;// CONCATENATED MODULE: ./build/src/worker.js
/** The thread in which DAGs are read and checked: see `clients/guarded.ts`. Answers with plain data, which is all that can leave a thread. */












/** What the thread does: called by the entry when it finds itself in one. */
function work() {
    // A pattern of the user's that would backtrack for ever is matched in linear time instead.
    (0,external_node_v8_.setFlagsFromString)("--enable-experimental-regexp-engine-on-excessive-backtracks");
    const { input, beat } = external_node_worker_threads_.workerData;
    try {
        const step = (0,guarded/* beating */.T2)(beat);
        const given = input;
        external_node_worker_threads_.parentPort?.postMessage({ done: "images" in given ? readForSync(given, step) : checkFolder(given, step) });
    }
    catch (error) {
        external_node_worker_threads_.parentPort?.postMessage({ failed: error });
    }
}
function worker_bytesOf(path) {
    const folder = new clients_folder.Folder(path);
    return {
        root: folder.root.replaceAll("\\", "/"),
        list: () => folder.list(),
        read: (file) => {
            const found = folder.read(file);
            return found instanceof clients_folder.Unreadable ? found.because : found;
        },
    };
}
function readForSync(input, step) {
    const { folder, path, airflowVersion, images, skip } = input;
    const settings = { "fail-on": "error", rules: {}, exclude: [] };
    const bytes = worker_bytesOf(folder);
    const prefix = /^\.?\/*$/.test(path) ? "" : `${path.replace(/^\.\/|\/+$/g, "")}/`;
    // One above the synced folder does not go along.
    const list = () => bytes.list().filter((file) => file.startsWith(prefix) || !/(^|\/)\.airflowignore$/.test(file));
    const { files, hidden } = check_check({ ...bytes, list }, { paths: [path], airflowVersion, settings, rules: [], skip, step });
    return {
        files: (0,expectation/* dagFiles */.G1)(files),
        hidden: hidden.map(({ file, because }) => ({ path: file.file.path, because })),
        ...(0,pin/* pinsOf */.c)(files, images),
    };
}
function checkFolder(input, step) {
    const { folder, change, ...asked } = input;
    return worker_plain(check_check(worker_bytesOf(folder), { ...asked, rules: index_generated.rules, step, ...(change && { change }) }));
}
/** The part of the result that can leave the thread. */
const worker_plain = (checked) => ({
    findings: checked.findings,
    airflow: checked.airflow,
    files: fileReports(checked.files),
    pictures: (checked.changed ? changes(checked.changed) : worker_all(checked)).map(pictures/* pictureOf */.C),
});
const worker_all = ({ files }) => files.flatMap(({ dags }) => dags.map((dag) => ({ dag, picture: (0,mermaid/* mermaid */.a)(dag) })));
/** DAGs that are new, gone, or not what they were; the same id in another file is the same DAG. */
function changes(changed) {
    const old = new Map();
    for (const { before } of changed)
        for (const dag of before?.dags ?? [])
            old.set(dag.dagId, dag);
    const drawings = [];
    const met = new Set();
    for (const { now, before } of changed) {
        for (const dag of now?.dags ?? []) {
            met.add(dag.dagId);
            const former = before?.dags.find(({ dagId }) => dagId === dag.dagId) ?? old.get(dag.dagId);
            const change = difference(former, dag);
            if (former && isEmpty(change))
                continue;
            drawings.push({
                dag,
                picture: (0,mermaid/* mermaid */.a)(dag, former && change),
                change: { kind: former ? "changed" : "new", difference: change },
            });
        }
    }
    for (const dag of old.values()) {
        if (met.has(dag.dagId))
            continue;
        drawings.push({ dag, picture: undefined, change: { kind: "gone", difference: difference(dag, undefined) } });
    }
    return drawings;
}


/***/ })

};
