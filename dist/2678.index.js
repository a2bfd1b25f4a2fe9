export const id = 2678;
export const ids = [2678];
export const modules = {

/***/ 6977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build_images)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/images/settings.js
var settings = __webpack_require__(6291);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/actions/build-images/inputs.js

/** Without a slash at its end, in lowercase: an owner's name on GitHub may have capitals, a reference may not. */
const registry = {
    ...(0,inputs/* text */.Qq)({
        help: "Where images are pushed to, and looked for: a registry and, as a rule, the folder in it.",
        example: "ghcr.io/acme",
        setting: "images.registry",
    }),
    parse(value) {
        const name = value.toLowerCase().replace(/\/+$/, "");
        if (/^[a-z]+:\/\//.test(name))
            throw new inputs/* BadValue */.FQ("is an address", `Write ${name.replace(/^[a-z]+:\/\//, "")}.`);
        if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/.test(name))
            return name;
        throw new inputs/* BadValue */.FQ("is no registry", "Write host/folder, such as ghcr.io/acme, without a tag.");
    },
};
const platforms = {
    ...(0,inputs/* list */.p_)({
        help: "What the images are built for. Default: the builder's own platform.",
        example: "linux/amd64,linux/arm64",
        setting: "images.platforms",
    }),
    check: (given) => given
        .filter((platform) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform))
        .map((platform) => ({
        what: `"${platform}" is no platform`,
        fix: "Write system/processor, such as linux/arm64.",
    })),
};

;// CONCATENATED MODULE: ./build/src/actions/build-images.js







/* harmony default export */ const build_images = ((0,action/* defineAction */.Q)({
    name: "build-images",
    summary: "Builds the repository's Docker images, pushes them outside of pull requests, and says by which digest each is pulled.",
    inputs: {
        images: (0,inputs/* list */.p_)({
            help: "The images to build, by name, folder or Dockerfile. Default: all that have a Dockerfile.",
            example: "python-base-cnn-model",
            setting: "images.images",
        }),
        registry: registry,
        push: (0,inputs/* oneOf */.yL)(["auto", "never", "always"], {
            help: "Whether images are pushed; auto: on GitHub, but not for pull requests.",
            default: "auto",
            setting: "images.push",
        }),
        platforms: platforms,
    },
    outputs: {
        images: "As JSON, name → REGISTRY/NAME@sha256:… of each image that the registry has; the others are left out.",
        built: "How many images were built.",
        reused: "How many were in the registry already, with the same content.",
    },
    sections: { images: settings/* imagesSettings */.q },
    permissions: { contents: "read", packages: "write" },
    examples: ["build-images", "build-images --images training --registry ghcr.io/acme --push always"],
    async run({ inputs, config, host }) {
        const [{ Folder }, { contextOf, imagesOf, missingFindings }, { Docker }, { Making }, { revisionOf }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5732).then(__webpack_require__.bind(__webpack_require__, 5732)),
            __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 925)),
            __webpack_require__.e(/* import() */ 1384).then(__webpack_require__.bind(__webpack_require__, 1384)),
            __webpack_require__.e(/* import() */ 3685).then(__webpack_require__.bind(__webpack_require__, 3685)),
            __webpack_require__.e(/* import() */ 4602).then(__webpack_require__.bind(__webpack_require__, 4602)),
        ]);
        const [{ imagesSummary }, { count }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7746).then(__webpack_require__.bind(__webpack_require__, 7746)),
            __webpack_require__.e(/* import() */ 2542).then(__webpack_require__.bind(__webpack_require__, 2542)),
        ]);
        const folder = inputs["working-directory"];
        const disk = new Folder(folder);
        const { images, problems } = imagesOf(disk.list(), inputs.images ?? [], (0,external_node_path_.basename)(folder));
        const [problem, ...others] = problems;
        if (problem)
            throw errors/* UserError */.yo.of([problem, ...others]);
        const push = inputs.push === "always" || (inputs.push === "auto" && pushedFor(host.event.name));
        if (push && inputs.registry === undefined && images.length > 0)
            throw noRegistry();
        const planned = images.map((image) => {
            const source = textOf(disk, image.dockerfile);
            return {
                image,
                source,
                context: contextOf(image, source, (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)), config.images.context),
            };
        });
        const missing = planned.flatMap(({ image, context }) => missingFindings(image, context));
        const made = [];
        const findings = [...missing];
        if (images.length > 0 && missing.length === 0) {
            const docker = new Docker(folder, host.signal);
            const builder = await docker.builder();
            host.log(`Builds ${images.length} with the builder ${builder.name} (${builder.driver}).`);
            const making = new Making(docker, host, {
                folder,
                push,
                registry: inputs.registry,
                platforms: inputs.platforms ?? [],
                buildArgs: config.images["build-args"],
                revision: await revisionOf(folder, host),
            });
            for (const [index, plan] of planned.entries()) {
                const title = `${plan.image.name}, ${index + 1} of ${planned.length}`;
                const result = await host.group(title, () => making.make(plan));
                if ("finding" in result)
                    findings.push(result.finding);
                else
                    made.push(result);
            }
        }
        const references = made.flatMap(({ name, reference }) => reference === undefined ? [] : [[name, reference]]);
        const built = made.filter(({ how }) => how === "built").length;
        const reused = made.length - built;
        host.output("images", Object.fromEntries(references));
        host.output("built", built);
        host.output("reused", reused);
        await host.annotate(findings);
        await host.summary(imagesSummary({ made, findings, pushed: push, sourceUrl: host.sourceUrl }));
        host.record({ images: made.map(({ name, key, how, reference }) => ({ name, key, how, reference })) });
        const because = images.length === 0
            ? "No Dockerfile was found: there is nothing to build."
            : findings.length > 0
                ? `${count(planned.length - made.length, "image")} of ${planned.length} can't be built: ${findings[0]?.message}`
                : `${count(built, "image")} built, ${reused} reused${push ? ", all of them in the registry" : "; nothing was pushed"}.`;
        return {
            result: findings.length > 0 ? "refused" : "ok",
            because,
            details: () => ({ images: made.map((image) => ({ ...image })) }),
        };
    },
}));
/** Whether `push: auto` pushes: what a pull request proposes is built, and goes nowhere. */
const pushedFor = (event) => !["local", "pull_request", "pull_request_target", "merge_group"].includes(event);
const noRegistry = () => new errors/* UserError */.yo("is required to push the images, and nothing is given", "input registry", "Name it, for example ghcr.io/acme, or set push to never.");
function textOf(disk, dockerfile) {
    const bytes = disk.read(dockerfile);
    if (bytes instanceof Uint8Array)
        return bytes.toString("utf8");
    const why = bytes?.because ?? "is gone";
    throw new errors/* UserError */.yo(`it ${why}`, dockerfile, "Make it a file that can be read.");
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

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ deploy_model)
});

// EXTERNAL MODULE: ./build/src/clients/mlflow-inputs.js
var mlflow_inputs = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/deploy/model.js
var model = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/src/deploy/settings.js
var settings = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/actions/deploy-model/place.js
/** What the input `target` names. */

const coming = ["docker", "compose", "kubernetes", "kserve", "seldon", "bundle"];
/** Reads the input `target`; throws BadValue. */
function placeOf(target) {
    const [, kind = "", rest = ""] = /^([a-z]+):(.*)$/.exec(target) ?? [];
    if (coming.includes(kind)) {
        throw new inputs/* BadValue */.FQ(`is not possible yet: this version deploys to process:PORT alone`, "Write process:PORT, such as process:8000.");
    }
    const [, host = "127.0.0.1", digits] = (kind === "process" && /^(?:(.+):)?(\d{1,5})$/.exec(rest)) || [];
    const port = Number(digits);
    if (!(port >= 1 && port <= 65_535)) {
        throw new inputs/* BadValue */.FQ("is no target", "Write process:PORT, such as process:8000, or process:0.0.0.0:8000 to be reached from other machines.");
    }
    return { host: host.replace(/^\[(.*)\]$/, "$1"), port };
}

;// CONCATENATED MODULE: ./build/src/actions/deploy-model.js







/* harmony default export */ const deploy_model = ((0,action/* defineAction */.Q)({
    name: "deploy-model",
    summary: "Serves a version of a registered model: deployed only when the endpoint itself says so, else the former version serves on.",
    inputs: {
        model: {
            ...(0,inputs/* text */.Qq)({
                help: "The version to serve, as gate-model gives it in model-version.",
                example: "models:/cnn_basic/3",
            }),
            parse: modelUri,
        },
        target: {
            ...(0,inputs/* text */.Qq)({ help: "Where it is served.", required: true, example: "process:8000", setting: "deploy.target" }),
            parse: targetName,
        },
        mode: (0,inputs/* oneOf */.yL)(["apply", "rollback"], {
            help: "Serve model, or go back to the version that was served before.",
            default: "apply",
        }),
        image: { ...(0,inputs/* text */.Qq)({ help: "For targets that run images; process: runs none." }), parse: noImage },
        ...mlflow_inputs/* mlflowInputs */.h,
    },
    argument: "model",
    outputs: {
        url: "Where the model is served.",
        version: "The version that serves now, as models:/NAME/VERSION.",
        "former-version": "The version that served before, to which mode: rollback goes back.",
    },
    sections: { deploy: settings/* deploySettings */.$ },
    permissions: { contents: "read", deployments: "write" },
    examples: [
        "deploy-model models:/cnn_basic/3 --target process:8000 --mlflow-url http://127.0.0.1:5000",
        "deploy-model --target process:8000 --mode rollback",
    ],
    async run({ inputs, config, host }) {
        const started = performance.now();
        const { signal } = host;
        if (inputs.mode === "apply" && inputs.model === undefined) {
            throw new errors/* UserError */.yo("is required, and nothing is given", "input model", "For example: models:/cnn_basic/3");
        }
        if (inputs.mode === "rollback" && inputs.model !== undefined) {
            const fix = "Leave model out, or give it with mode: apply.";
            throw new errors/* UserError */.yo("rollback goes back to the version that served before, and takes no model", "input model", fix);
        }
        const [{ serviceEnvironment, versionOf }, { targetFor }, { asking, deploy }, { show }, render] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6422), __webpack_require__.e(2241)]).then(__webpack_require__.bind(__webpack_require__, 2241)),
            __webpack_require__.e(/* import() */ 6102).then(__webpack_require__.bind(__webpack_require__, 6102)),
            __webpack_require__.e(/* import() */ 1068).then(__webpack_require__.bind(__webpack_require__, 1068)),
            __webpack_require__.e(/* import() */ 9554).then(__webpack_require__.bind(__webpack_require__, 9554)),
            __webpack_require__.e(/* import() */ 2919).then(__webpack_require__.bind(__webpack_require__, 2919)),
        ]);
        const target = targetFor({
            place: placeOf(inputs.target),
            settings: config.deploy,
            directory: inputs["working-directory"],
            env: serviceEnvironment(inputs),
            signal,
        });
        const wanted = inputs.model === undefined ? undefined : await versionOf(inputs.model, inputs, signal);
        const report = await deploy({
            target,
            mode: inputs.mode,
            wanted,
            ask: asking(config.deploy.info, signal),
            show: (version) => show(host, inputs.environment, version),
            signal,
            log: (line) => host.log(line),
        });
        const done = { ...report, seconds: (performance.now() - started) / 1000 };
        if (done.log.length > 0) {
            await host.group("The last lines of the service's log", async () => {
                for (const line of done.log)
                    host.log(line);
            });
        }
        host.output("url", done.url);
        host.output("version", done.serves ? (0,model/* uriOf */.S_)(done.serves) : "");
        host.output("former-version", done.former ? (0,model/* uriOf */.S_)(done.former) : "");
        await host.summary(render.deploySummary(done));
        host.record(render.deployRecord(done));
        return { result: done.outcome === "refused" ? "refused" : "ok", because: done.because };
    },
}));
function modelUri(value) {
    if ((0,model/* modelVersion */.C5)(value))
        return value;
    const alias = /^models:\/.+@/.test(value);
    const what = alias ? "names an alias, which may move while it is deployed" : "is not a version of a registered model";
    throw new inputs/* BadValue */.FQ(what, "Write models:/NAME/VERSION, such as models:/cnn_basic/3.");
}
function targetName(value) {
    placeOf(value);
    return value;
}
function noImage() {
    throw new inputs/* BadValue */.FQ("has no effect yet: targets that run images come in a later version", "Leave image out.");
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ gate_model)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/clients/mlflow-inputs.js
var mlflow_inputs = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/deploy/model.js
var model = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/gate/candidate.js
/** What the input `candidate` names. */

const candidate_forms = "run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, evidence:FILE, or what trigger-training gave as mlflow-runs";
/** Reads `run:ID`, `runs:ID,ID`, `version:NAME/N`, `alias:NAME@ALIAS`, `evidence:FILE`, or the JSON of `mlflow-runs`; throws BadValue. */
function candidateFrom(text) {
    if (text.startsWith("["))
        return { kind: "runs", runs: fromTraining(text) };
    const [, kind, rest = ""] = /^(runs?|version|alias|evidence):(.+)$/s.exec(text) ?? [];
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
    if (kind === "evidence")
        return { kind, file: rest };
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
// EXTERNAL MODULE: ./build/src/images/built.js
var built = __webpack_require__(7076);
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
            help: "The model that is judged: run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, the output mlflow-runs of trigger-training, or, to judge again without MLflow, evidence:FILE.",
            example: "version:skin_cancer/7",
        }),
        mode: (0,inputs/* oneOf */.yL)(["evaluate", "promote", "rollback", "explain"], {
            help: "evaluate: judge, and change nothing. promote: move the champion's alias to a model that passes. rollback: move it back to a version that served before. explain: say in words what the policy asks of the candidate and what evidence is missing; nothing is changed, and the job ends well.",
            default: "promote",
        }),
        "model-version": (0,inputs/* parsedAs */.Qv)("text", versionFrom, {
            help: "For rollback: a version that served before, as models:/NAME/VERSION. Default: the one before the champion of gate.model.",
            example: "models:/skin_cancer/6",
        }),
        reason: (0,inputs/* text */.Qq)({ help: "For rollback: why, for the history of promotions.", example: "too many false alarms" }),
        images: (0,inputs/* parsedAs */.Qv)("json", built/* builtFrom */.d, {
            help: "Images by name, as build-images gives them, for rules on lineage. Default: those of the release record of this commit.",
            example: '{"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}',
        }),
        "on-refusal": (0,inputs/* oneOf */.yL)(["fail", "skip"], {
            help: "What a model that does not pass does to the job: fail it, or end it well without promoting.",
            default: "fail",
        }),
        "evidence-file": (0,inputs/* path */.Ae)({
            help: "Write all that the verdict rests on to this file: candidate evidence:FILE judges it again without any server.",
            example: "gate-evidence.json",
        }),
        ...mlflow_inputs/* mlflowInputs */.h,
    },
    outputs: {
        verdict: "pass, fail, inconclusive, or error when MLflow could not be asked.",
        evidence: "What was judged, rule by rule, as JSON.",
        "evidence-file": "Path of the evidence file, if one was asked for.",
        "model-version": "The version that passed, as models:/NAME/VERSION; of gate.model where it was promoted.",
    },
    sections: { gate: settings/* gateSettings */.d, mlflow: settings/* mlflowSettings */.Z, state: release_settings/* stateSettings */.Z },
    permissions: { contents: "write", checks: "write" },
    examples: [
        "gate-model --candidate version:skin_cancer/7 --mode evaluate",
        "gate-model --candidate run:0123456789abcdef0123456789abcdef --mlflow-url https://mlflow.example.org",
        'gate-model --mode rollback --reason "too many false alarms"',
    ],
    async run({ inputs, config, host }) {
        const { candidate: wanted, mode } = inputs;
        const directory = inputs["working-directory"];
        onlyFor(mode, inputs);
        if (mode === "rollback") {
            const { rollback } = await Promise.all(/* import() */[__webpack_require__.e(6422), __webpack_require__.e(4190), __webpack_require__.e(5225)]).then(__webpack_require__.bind(__webpack_require__, 5225));
            const { "model-version": version, reason } = inputs;
            const { uri, because } = await rollback({ wanted: version, reason, access: inputs, directory, ...config }, host);
            host.output("model-version", uri);
            return { result: "ok", because };
        }
        if (wanted === undefined)
            throw new errors/* UserError */.yo("is required, and nothing is given", "input candidate", "For example: version:skin_cancer/7");
        if (wanted.kind === "evidence" && mode !== "evaluate")
            throw new errors/* UserError */.yo("evidence:FILE is judged again, and promotes nothing", "input candidate", "Give mode: evaluate.");
        if (wanted.kind !== "evidence" && config.gate.rules.length === 0)
            throw new errors/* UserError */.yo("has no rules, and nothing passes without one", "gate.rules in mlops.yml", "Write for example: gate: { rules: [{ metric: prediction_accuracy, at-least: 0.8 }] }");
        try {
            const file = inputs["evidence-file"];
            const evidenceFile = file === undefined ? undefined : (0,external_node_path_.resolve)(directory, file);
            const gated = wanted.kind === "evidence"
                ? await (await Promise.all(/* import() */[__webpack_require__.e(1446), __webpack_require__.e(2612)]).then(__webpack_require__.bind(__webpack_require__, 2612))).judgeOffline(wanted.file, directory, host)
                : await (await Promise.all(/* import() */[__webpack_require__.e(1446), __webpack_require__.e(6422), __webpack_require__.e(2612), __webpack_require__.e(4190), __webpack_require__.e(1162)]).then(__webpack_require__.bind(__webpack_require__, 1162))).gateModel({ wanted, mode, access: inputs, images: inputs.images, directory, evidenceFile, ...config }, host);
            const { verdict, evidence, because, uri, check } = gated;
            host.output("verdict", verdict);
            host.output("evidence", evidence);
            host.output("evidence-file", wanted.kind === "evidence" ? "" : (file ?? ""));
            host.output("model-version", uri ?? "");
            if (check)
                await (await __webpack_require__.e(/* import() */ 5585).then(__webpack_require__.bind(__webpack_require__, 5585))).reportCheck(check, host);
            const skipped = inputs["on-refusal"] === "skip";
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
function versionFrom(value) {
    const version = (0,model/* modelVersion */.C5)(value);
    if (version)
        return version;
    throw new inputs/* BadValue */.FQ("is not a version of a registered model", "Write models:/NAME/VERSION, such as models:/cnn_basic/3.");
}
/** Throws UserError for an input that would have no effect. */
function onlyFor(mode, given) {
    const idle = mode === "rollback" ? ["candidate"] : ["model-version", "reason"];
    const [first, ...rest] = idle
        .filter((input) => given[input] !== undefined)
        .map((input) => ({
        what: mode === "rollback" ? "is not for mode rollback, which judges nothing" : "is for mode rollback alone",
        where: `input ${input}`,
        fix: input === "candidate" ? "Leave it out; model-version names a version to go back to." : "Leave it out.",
    }));
    if (first)
        throw errors/* UserError */.yo.of([first, ...rest]);
}


/***/ }),

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _dags_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9482);
/* harmony import */ var _kernel_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3369);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202);
/* harmony import */ var _dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4466);
/* harmony import */ var _dags_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1929);






/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_kernel_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: "lint-dags",
    summary: "Reads Airflow DAGs without running them: what is wrong, on the line where it is wrong, and what changed in the graph.",
    inputs: {
        path: _dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .dagsPath */ .jA,
        "airflow-version": _dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .airflowVersion */ .$l,
        "changed-only": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            help: "Look only at DAGs that differ from base, be it through a module that they import.",
            default: "false",
        }),
        base: (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            help: "Branch or commit to compare with. Default: the pull request's base, or origin's main branch.",
            example: "origin/main",
        }),
        "fail-on": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .failLevels */ ._R, {
            help: "The least severity that fails the check.",
            default: "error",
            setting: "lint.fail-on",
        }),
        "sarif-file": (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({ help: "Write the findings to this file as SARIF, for code scanning.", example: "lint.sarif" }),
    },
    argument: "path",
    outputs: _dags_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .findingOutputs */ .c,
    sections: { airflow: _dags_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .airflowSettings */ .Y, dags: _dags_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .dagsSettings */ .J, lint: _lint_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .lintSettings */ .N },
    permissions: { contents: "read" },
    examples: ["lint-dags", "lint-dags dags/ --fail-on warning", "lint-dags --changed-only true --base origin/main"],
    async run({ inputs, config, host, settingOf }) {
        const started = performance.now();
        const [{ Git }, { changeSince, marked }, { checkGuarded }, { capital, isRefused, reportFindings }, { lintSummary }, { closingLine },] = await Promise.all([
            __webpack_require__.e(/* import() */ 6010).then(__webpack_require__.bind(__webpack_require__, 6010)),
            __webpack_require__.e(/* import() */ 4515).then(__webpack_require__.bind(__webpack_require__, 4515)),
            __webpack_require__.e(/* import() */ 4343).then(__webpack_require__.bind(__webpack_require__, 4343)),
            __webpack_require__.e(/* import() */ 1129).then(__webpack_require__.bind(__webpack_require__, 1129)),
            __webpack_require__.e(/* import() */ 8430).then(__webpack_require__.bind(__webpack_require__, 8430)),
            __webpack_require__.e(/* import() */ 7812).then(__webpack_require__.bind(__webpack_require__, 7812)),
        ]);
        const folder = inputs["working-directory"];
        const paths = inputs.path.map((given) => (0,_dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(folder, given));
        const git = new Git(folder, { signal: host.signal, trusted: host.event.name !== "local" });
        const change = await changeSince(git, inputs.base ?? host.event.base, inputs["changed-only"], host);
        const report = await checkGuarded({
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
        const refused = isRefused(findings, inputs["fail-on"]);
        host.log(`Read for Airflow ${airflow.version}: ${airflow.because}.`);
        const inRepository = git.prefix() ?? "";
        const sarifFile = inputs["sarif-file"];
        await reportFindings(host, { action: "lint-dags", findings, dags, sarifFile, folder, prefix: inRepository });
        await host.annotate(findings);
        await host.summary(lintSummary({
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
            ? `No DAG file was found in ${paths.map(_dags_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT).join(", ")}: nothing was checked. Name the folder of your DAGs in path.`
            : `${capital(closingLine(findings, files.length, seconds))}.`;
        return { result: refused ? "refused" : "ok", because, details: () => ({ airflow: { ...airflow }, files }) };
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

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ modelVersion),
/* harmony export */   Gy: () => (/* binding */ servedFrom),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   S_: () => (/* binding */ uriOf)
/* harmony export */ });
/** A version of a registered model: how it is written, and what it is known by. */
/** `models:/NAME/VERSION`. undefined when it is not of that form. */
function modelVersion(uri) {
    const [, model, version] = /^models:\/(.*[^/])\/([1-9]\d*)$/.exec(uri) ?? [];
    return model !== undefined && version !== undefined ? { model, version } : undefined;
}
const uriOf = ({ model, version }) => `models:/${model}/${version}`;
/** For people: `cnn_basic version 3`. */
const named = ({ model, version }) => `${model} version ${version}`;
/** Back from plain name → value. undefined when it is no version. */
function servedFrom(values) {
    const { model, version, runId, modelId } = values ?? {};
    if (model === undefined || version === undefined)
        return undefined;
    return { model, version, ...(runId !== undefined && { runId }), ...(modelId !== undefined && { modelId }) };
}


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

/***/ 2678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ root)
});

// EXTERNAL MODULE: ./build/src/actions/build-images.js + 1 modules
var build_images = __webpack_require__(6977);
// EXTERNAL MODULE: ./build/src/actions/deploy-model.js + 1 modules
var deploy_model = __webpack_require__(657);
// EXTERNAL MODULE: ./build/src/actions/gate-model.js + 1 modules
var gate_model = __webpack_require__(6276);
// EXTERNAL MODULE: ./build/src/actions/lint-dags.js
var lint_dags = __webpack_require__(6840);
// EXTERNAL MODULE: ./build/src/actions/sync-dags.js + 3 modules
var sync_dags = __webpack_require__(7129);
// EXTERNAL MODULE: ./build/src/actions/trigger-training.js + 2 modules
var trigger_training = __webpack_require__(6558);
// EXTERNAL MODULE: ./build/src/actions/validate-dags.js
var validate_dags = __webpack_require__(257);
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
// EXTERNAL MODULE: ./build/src/kernel/fork.js
var kernel_fork = __webpack_require__(1311);
;// CONCATENATED MODULE: ./build/src/flows/grounds.js
/** For each step why it is left out; undefined when it is not. Half a sentence, as `Step.skip` wants it. */
const grounds = ({ validate, images, sync, deploy }) => ({
    validation: validate.python || validate.requirements || validate.image
        ? undefined
        : "mlops.yml names no Airflow to import the DAGs in (validate.requirements, validate.python or validate.image)",
    images: images.registry ? undefined : "no registry is named (images.registry in mlops.yml, or the input registry)",
    sync: sync.target ? undefined : "mlops.yml does not say where Airflow takes its DAGs from (sync.target)",
    deployment: deploy.target ? undefined : "mlops.yml does not say where models are served (deploy.target)",
});

;// CONCATENATED MODULE: ./build/src/flows/check.js
/** What a pull request goes through: nothing is pushed, nothing is synced. */






async function check({ config, host, step }) {
    const ground = grounds(config);
    const linted = await step(lint_dags["default"]);
    const unsafe = ground.validation ?? (await unsafeFork(config.validate, host));
    if (unsafe)
        step.skip(validate_dags["default"], unsafe);
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
/** Why DAGs of a fork are not imported: to import them is to run a stranger's code, which wants a wall around it. */
async function unsafeFork({ isolation, image }, { event, signal }) {
    if (!(0,kernel_fork/* isFromFork */.t)(event))
        return undefined;
    const fork = "this pull request comes from a fork, and to import its DAGs is to run a stranger's code";
    if (isolation === "process")
        return `${fork}: validate.isolation is process, which does not keep it from what the job holds`;
    if (image !== undefined)
        return undefined;
    const { namespacesRefusal } = await __webpack_require__.e(/* import() */ 1081).then(__webpack_require__.bind(__webpack_require__, 1081));
    const refused = await namespacesRefusal(signal);
    return refused && `${fork}: ${refused.what}. ${refused.fix.replace(/\.$/, "")}`;
}
/** What both checks found; what both say of a line, as lint-dags says it. */
function together(a, b) {
    const read = JSON.parse(a.outputs.findings || "[]");
    const ran = JSON.parse(b.outputs.findings || "[]");
    const key = ({ rule, file, range }) => JSON.stringify([rule, file, range.start.line]);
    const known = new Set(read.map(key));
    const twice = ran.filter((finding) => known.has(key(finding)));
    const sum = (name, severity) => Number(a.outputs[name]) + Number(b.outputs[name]) - twice.filter((one) => one.severity === severity).length;
    return {
        findings: [...read, ...ran.filter((finding) => !known.has(key(finding)))],
        errors: sum("errors", "error"),
        warnings: sum("warnings", "warning"),
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
        "evidence-file": gate_model["default"].inputs["evidence-file"],
        ...airflow_inputs/* airflowInputs */.i,
        ...mlflow_inputs/* mlflowInputs */.h,
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
    permissions: { contents: "write", packages: "write", deployments: "write", checks: "write" },
    examples: [],
    async run({ inputs, config, host, step }) {
        const flow = inputs.flow === "auto" ? byEvent[host.event.name] : inputs.flow;
        if (flow === undefined) {
            const fix = "Write check, deploy or retrain.";
            throw new errors/* UserError */.yo(`auto knows no flow for the event ${host.event.name}`, "input flow", fix);
        }
        const { keepRecord } = await __webpack_require__.e(/* import() */ 2060).then(__webpack_require__.bind(__webpack_require__, 2060));
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
