export const id = 8689;
export const ids = [8689];
export const modules = {

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/src/kernel/nearest.js
var nearest = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/config/merge.js
var merge = __webpack_require__(168);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/places.js
/** YAML text to plain data, with the place of each value; hostile text ends in a problem, never in a crash. */

/** More is no configuration, in bytes. */
const largestFile = 1_000_000;
/** Either what the text says or what is wrong with it, never both. */
function parsePlaces(text, file) {
    if (Buffer.byteLength(text) > largestFile) {
        const what = `has more than ${largestFile / 1e6} MB`;
        return { problems: [{ what, where: file, fix: "Keep settings in it and nothing else." }] };
    }
    const counter = new dist.LineCounter();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    try {
        const document = (0,dist.parseDocument)(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
        const tooDeep = document.errors.find(isTooDeep);
        const errors = tooDeep ? [tooDeep] : document.errors.slice(0, 10);
        const problems = errors.map((error) => syntaxProblem(error, place(error.pos[0])));
        (0,dist.visit)(document, {
            Pair(_, { key }) {
                const name = (0,dist.isScalar)(key) ? key.value : undefined;
                if (name === "__proto__" || (key !== null && !(0,dist.isScalar)(key))) {
                    const at = key.range?.[0] ?? 0;
                    problems.push({ what: "is no key for a setting", where: place(at), fix: "Take it out." });
                }
            },
        });
        if (problems.length > 0)
            return { problems };
        return {
            value: document.toJS({ maxAliasCount: 50 }),
            placeOf: (path, of = "value") => {
                for (let length = path.length; length > 0; length--) {
                    const at = offsetOf(document.contents, path.slice(0, length), of);
                    if (at !== undefined)
                        return place(at);
                }
                return place(document.contents?.range?.[0] ?? 0);
            },
            writtenAt: (path) => {
                const node = document.getIn(path, true);
                return (0,dist.isScalar)(node) ? node.source : undefined;
            },
        };
    }
    catch (error) {
        const bomb = error instanceof ReferenceError;
        const what = bomb ? "repeats itself by aliases too often" : "is nested too deeply";
        if (!bomb && !(error instanceof RangeError))
            throw error;
        return { problems: [{ what, where: file, fix: "Write it out more plainly." }] };
    }
}
const isTooDeep = ({ message }) => message.includes("call stack");
function syntaxProblem({ code, message }, where) {
    if (code === "DUPLICATE_KEY")
        return { what: "the key stands here a second time", where, fix: "Join both into one." };
    if (code === "MULTIPLE_DOCS") {
        return { what: "a second document begins here", where, fix: "Take the line out, and join what follows it." };
    }
    if (isTooDeep({ message }))
        return { what: "is nested too deeply", where, fix: "Write it out more plainly." };
    const said = message.split("\n")[0].replace(/[.:]$/, "");
    return { what: `is no YAML: ${said}`, where, fix: "Mend the line, or the one above it." };
}
function offsetOf(contents, path, of) {
    let node = contents;
    let pair;
    for (const key of path) {
        pair = undefined;
        if ((0,dist.isMap)(node)) {
            pair = node.items.find((item) => (0,dist.isScalar)(item.key) && String(item.key.value) === String(key));
            node = pair?.value;
        }
        else
            node = node?.items?.[Number(key)];
        if (node === undefined)
            return undefined;
    }
    const found = of === "key" || node === null ? pair?.key : node;
    return found?.range?.[0];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/src/dags/settings.js
var settings = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/src/deploy/settings.js
var deploy_settings = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/gate/settings.js
var gate_settings = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/src/images/settings.js
var images_settings = __webpack_require__(6291);
// EXTERNAL MODULE: ./build/src/lint/settings.js
var lint_settings = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/src/release/settings.js
var release_settings = __webpack_require__(4826);
// EXTERNAL MODULE: ./build/src/sync/settings.js
var sync_settings = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/src/training/settings.js
var training_settings = __webpack_require__(9623);
// EXTERNAL MODULE: ./build/src/validate/settings.js
var validate_settings = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/src/config/schema.js
/** What mlops.yml may say: the sections' schemas, as the domains export them, put together. */










/** Sections that something reads. */
const sections = {
    airflow: settings/* airflowSettings */.Y.describe("The Airflow that the DAGs are for."),
    dags: settings/* dagsSettings */.J.describe("Where the DAGs are."),
    lint: lint_settings/* lintSettings */.N.describe("What lint-dags checks, and how strictly."),
    validate: validate_settings/* validateSettings */.S.describe("Where validate-dags imports DAGs, and within which limits."),
    sync: sync_settings/* syncSettings */.H.describe("Where and how sync-dags brings the DAGs to Airflow."),
    training: training_settings/* trainingSettings */.i.describe("What trigger-training starts, and how it follows it."),
    images: images_settings/* imagesSettings */.q.describe("Which Docker images build-images makes, and where they go."),
    mlflow: gate_settings/* mlflowSettings */.Z.describe("The MLflow that the trainings log to."),
    gate: gate_settings/* gateSettings */.d.describe("What a model has to reach before it serves."),
    deploy: deploy_settings/* deploySettings */.$.describe("Where and how deploy-model serves a model."),
    state: release_settings/* stateSettings */.Z.describe("Where promotions and release records are kept."),
};
const schema_layer = Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, section.optional()]));
const names = (what) => schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* strictObject */.rej(schema_layer)).optional().describe(`Settings that override the others ${what}.`);
const mlopsFile = schemas/* strictObject */.rej({
    ...schema_layer,
    "use-cases": names("for one use case: the input `use-case` names it"),
    environments: names("for one environment: the input `environment` names it"),
})
    .describe("Configuration of mlops-actions. Order: input, environment, use case, top level, default.");
/** The JSON schema that editors use: what may be written, defaults named but not demanded. */
const mlopsJsonSchema = () => ({
    ...z.toJSONSchema(mlopsFile, { io: "input" }),
    title: "mlops.yml",
});

;// CONCATENATED MODULE: ./build/src/config/read.js




/** The text of a configuration file; `file` is its name for messages. */
function readConfig(text, file, query) {
    const parsed = parsePlaces(text, file);
    if ("problems" in parsed)
        return { tree: {}, problems: parsed.problems };
    const value = parsed.value ?? {};
    const checked = mlopsFile.safeParse(value);
    const problems = checked.success ? [] : checked.error.issues.flatMap((issue) => problemsOf(issue, parsed, value));
    if (problems.length > 0)
        return { tree: {}, problems };
    const top = value;
    const layers = [Object.fromEntries(Object.entries(top).filter(([key]) => key in sections))];
    for (const [input, key] of [
        ["use-case", "use-cases"],
        ["environment", "environments"],
    ]) {
        const name = query[input];
        if (name === undefined)
            continue;
        const known = (top[key] ?? {});
        if (Object.hasOwn(known, name))
            layers.push(known[name]);
        else {
            const near = (0,nearest/* nearest */.p)(name, Object.keys(known));
            const names = Object.keys(known).join(", ");
            const fix = near
                ? `Did you mean ${near}?`
                : names === ""
                    ? `Write ${key}.${name} in ${file}, or leave the input out.`
                    : `Write one of: ${names}.`;
            problems.push({ what: `"${name}" is not among the ${key} of ${file}`, where: `input ${input}`, fix });
        }
    }
    return { tree: (0,merge/* merge */.h1)(layers), problems };
}
/** One problem for each mistake that zod's issue names. */
function problemsOf(issue, parsed, value) {
    const name = issue.path.join(".");
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => {
            const near = (0,nearest/* nearest */.p)(key, known);
            return {
                what: `${[...issue.path, key].join(".")} is no setting`,
                where: parsed.placeOf([...issue.path, key], "key"),
                fix: near
                    ? `Did you mean ${near}?`
                    : `Known here: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`,
            };
        });
    }
    if (issue.code === "invalid_union") {
        const given = at(value, issue.path);
        const fitting = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"));
        const inner = (isTree(given) || Array.isArray(given) ? fitting : undefined) ?? issue.errors[0];
        return (inner ?? []).flatMap((deeper) => problemsOf({ ...deeper, path: [...issue.path, ...deeper.path] }, parsed, value));
    }
    const given = at(value, issue.path);
    return [
        {
            what: `${name === "" ? "the file" : name} ${saying(issue, given, parsed)}`,
            where: parsed.placeOf(issue.path),
            fix: fixing(issue, given, parsed),
        },
    ];
}
function saying(issue, given, parsed) {
    const value = typeof given === "number" ? (parsed.writtenAt(issue.path) ?? given) : JSON.stringify(given);
    const shown = given === null || typeof given === "object" || given === undefined ? "" : ` ${value}`;
    switch (issue.code) {
        case "invalid_type":
            return `is ${kindOf(given)}${shown}, but should be ${kinds[issue.expected] ?? issue.expected}`;
        case "invalid_value":
            return `is${shown || ` ${kindOf(given)}`}, which is not one of ${issue.values.join(", ")}`;
        case "invalid_format":
            return `is${shown}; it ${issue.message}`;
        case "too_small":
            return "is empty";
        default:
            return `is wrong: ${issue.message}`;
    }
}
function fixing(issue, given, parsed) {
    if (issue.code === "invalid_type" && issue.expected === "string" && typeof given === "number") {
        return `Put it in quotes: "${parsed.writtenAt(issue.path) ?? given}".`;
    }
    if (issue.code === "invalid_type" && (issue.expected === "object" || issue.expected === "record")) {
        const known = knownKeys(issue.path);
        const keys = known.length > 0 ? `Write keys below it (${known.slice(0, 12).join(", ")})` : "Write keys below it";
        return issue.path.length === 0 ? `${keys}.` : `${keys}, or take it out.`;
    }
    if (issue.code === "invalid_type" && issue.expected === "array")
        return "Write a list: [a, b], or lines that start with a dash.";
    if (issue.code === "invalid_value") {
        const words = issue.values.map(String);
        const near = typeof given === "string" ? (0,nearest/* nearest */.p)(given, words) : undefined;
        // YAML 1.1 habits: `off` and `no` are booleans there.
        if (given === false && words.includes("off"))
            return 'Write "off" in quotes.';
        return near ? `Did you mean ${near}?` : `Write one of ${words.join(", ")}.`;
    }
    return "See schema/mlops.schema.json for what may stand here.";
}
const kinds = {
    string: "a text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "a group of keys",
    record: "a group of keys",
};
function kindOf(value) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    return kinds[typeof value] ?? typeof value;
}
const isTree = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const at = (value, path) => path.reduce((inner, key) => inner?.[key], value);
/** The keys that may stand at a path, read off the schema. */
function knownKeys(path) {
    let schemas = [mlopsFile];
    for (const key of path)
        schemas = schemas.flatMap(unwrapped).flatMap((schema) => step(schema, key));
    return schemas.flatMap(unwrapped).flatMap((schema) => Object.keys(schema.shape ?? {}));
}
/** Through optional, default, prefault, transforms and unions to the schemas that say something. */
function unwrapped(schema) {
    const { def } = schema;
    const inner = def.innerType ?? def.in;
    if (inner)
        return unwrapped(inner);
    return def.options ? def.options.flatMap(unwrapped) : [schema];
}
function step(schema, key) {
    const { shape, def } = schema;
    const inner = shape && Object.hasOwn(shape, key) ? shape[key] : (def.valueType ?? def.element);
    return inner === undefined ? [] : [inner];
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

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deploySettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The section `deploy:` of mlops.yml. */

const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\/\S*$/, { error: "has to be a path that starts with a slash, such as /health" });
/** Fills its own defaults when given `{}`. */
const deploySettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("Where the model is served: process:PORT."),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .default([])
        .describe("The service's program and its arguments; {port} stands for the port that it is to listen on, at 127.0.0.1."),
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The service's code: copied for each deployment, and where the command starts. Default: the working directory, not copied."),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default({})
        .describe("Variables for the service, beside MODEL_URI and MLflow's."),
    ready: path.default("/health").describe("Answers 2xx once the service can serve."),
    info: path.default("/info").describe("Answers the JSON by which the service says which model it has loaded."),
    "time-limit": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\d+(\.\d+)?[smhd])+$/, { error: "has to be a time span, such as 90s or 5m" })
        .default("5m")
        .describe("For the service to become ready."),
    "state-folder": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Where the supervisor keeps its state and logs, one folder for each target, outside of what a checkout cleans. Default: in ~/.local/state/mlops-actions."),
});


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ imagesSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The section `images:` of mlops.yml. Fills its own defaults when given `{}`. */

const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))]);
const imagesSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    images: words
        .optional()
        .describe("The images to build, by name or Dockerfile; all that have a Dockerfile when left out."),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("Where images are pushed to: ghcr.io/acme."),
    push: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "never", "always"]).default("auto").describe("auto: on GitHub, but not for pull requests."),
    platforms: words.optional().describe("As linux/amd64; the builder's own when left out."),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The folder that Dockerfiles copy from; else the nearest one that has all that they name."),
    "build-args": zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/, "is not the name of a build argument"), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default({})
        .describe("Values for the ARG lines of the Dockerfiles. They can be read in the image: no secrets."),
});


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

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ objectionToDrift),
/* harmony export */   Hl: () => (/* binding */ asCommitted),
/* harmony export */   Ip: () => (/* binding */ driftChoices),
/* harmony export */   NZ: () => (/* binding */ unsettled),
/* harmony export */   OB: () => (/* binding */ actualFiles),
/* harmony export */   sn: () => (/* binding */ keeping),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
const driftChoices = ["refuse", "keep", "overwrite", "ignore"];
/** Without what was kept of others: it is drift until the repository has it, or until it is overwritten. */
function asCommitted(manifest) {
    const files = { ...manifest.files };
    for (const [path, sha256] of Object.entries(manifest.kept ?? {}))
        if (sha256 === null)
            delete files[path];
        else
            files[path] = sha256;
    return { ...manifest, files };
}
/** What really lies there, as a manifest's `files`. */
function actualFiles(committed, drift) {
    const files = { ...committed.files };
    for (const { path, sha256 } of drift)
        if (sha256 === undefined)
            delete files[path];
        else
            files[path] = sha256;
    return files;
}
/** Without what the next release does in the same way. */
const unsettled = (drift, { hashes }) => drift.filter(({ path, sha256 }) => hashes[path] !== sha256);
/** A release that takes over what others have done. Which DAGs a file of theirs makes is only known when it runs. */
function keeping(offer, drift) {
    const theirs = new Map(drift.map((one) => [one.path, one]));
    return {
        files: [...offer.files.filter(({ path }) => !theirs.has(path)), ...drift.flatMap(({ file }) => file ?? [])],
        hashes: actualFiles({ files: { ...offer.hashes } }, drift),
        dags: offer.dags.flatMap((dag) => {
            const found = theirs.get(dag.path);
            if (!found)
                return [dag];
            return found.source === undefined ? [] : [{ ...dag, source: found.source, dagIds: [], open: true }];
        }),
        kept: Object.fromEntries(drift.map(({ path }) => [path, offer.hashes[path] ?? null])),
    };
}
const did = {
    changed: "was changed",
    missing: "is gone",
    added: "was added",
};
/** `a.py was changed, b.py is gone and 3 more`. */
function driftWords(drift, most = 5) {
    const named = drift.slice(0, most).map(({ path, kind }) => `${path} ${did[kind]}`);
    const more = drift.length > most ? ` and ${drift.length - most} more` : "";
    return `${named.join(", ")}${more}`;
}
/** What stands against a sync as long as nobody chose what becomes of the drift. */
function objectionToDrift(drift, choice) {
    if (drift.length === 0 || choice !== "refuse")
        return [];
    return [
        `The live release is not as the last sync left it: ${driftWords(drift)}. Take that over into the repository, or set drift: keep or drift: overwrite.`,
    ];
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ syncSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3714);
/** The section `sync:` of mlops.yml. Fills its own defaults when given `{}`. */


const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).default([]);
const syncSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The folder whose contents Airflow gets; the one of dags.path when left out."),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Where Airflow takes its DAGs from: folder:DIR, git+URL#branch, …; the input target tells them all."),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^https?:\/\/[^/@?#\s]+\/?$/, "is not an http or https address without a path")
        .optional()
        .describe("The address of an object store that is not Amazon's; AWS_ENDPOINT_URL when left out."),
    include: globs.describe("Only these files, patterns as in .gitignore; all when empty."),
    exclude: globs.describe("Not these files; patterns as in .gitignore. Caches, .git and .env files never go along."),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftChoices */ .Ip)
        .default("refuse")
        .describe("What becomes of files that others changed at the target: refuse the sync, keep them, overwrite them, or ignore, which does not look."),
    keep: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(5).describe("How many releases stay at the target."),
    "proof-time": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 90s or 5m")
        .default("5m")
        .describe("How long Airflow may take to read a release before the former one is put back."),
    "airflow-path": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\//, "is not an absolute path")
        .optional()
        .describe("The path at which Airflow sees the target's current release; found out when left out."),
});


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
