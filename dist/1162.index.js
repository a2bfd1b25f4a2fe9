export const id = 1162;
export const ids = [1162];
export const modules = {

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ championOf),
/* harmony export */   e$: () => (/* binding */ namedVersion),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4465);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6292);



const where = "input candidate";
/** `target`: the registered model that is preferred where a run has registered several. Throws UserError for what is not there. */
async function candidatesOf(wanted, target, mlflow) {
    if (wanted.kind === "runs")
        return Promise.all(wanted.runs.map((run) => ofRun(run, target, mlflow)));
    if (wanted.kind === "version")
        return [await ofVersion(wanted.model, wanted.version, mlflow)];
    const owner = await mlflow.registeredModel(wanted.model);
    if (owner === undefined)
        throw noModel(wanted.model);
    const version = owner.aliases[wanted.alias];
    if (version !== undefined)
        return [await ofVersion(wanted.model, version, mlflow)];
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(wanted.alias, Object.keys(owner.aliases));
    const names = Object.keys(owner.aliases).join(", ");
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${wanted.model} has no alias ${wanted.alias}`, where, near ? `Did you mean ${near}?` : names === "" ? "It has no aliases at all: name a version." : `It has ${names}.`);
}
/** The version that the run itself has registered, never "the newest". */
async function ofRun({ runId, model, version }, target, mlflow) {
    const isNamed = model !== undefined && version !== undefined;
    const [run, registered] = await Promise.all([
        mlflow.run(runId),
        isNamed ? [] : mlflow.modelVersions({ filter: `run_id='${runId}'` }),
    ]);
    if (run === undefined)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no run ${runId}`, where, `Copy the id from a run's page in ${mlflow.url}.`);
    if (isNamed) {
        const named = await ofVersion(model, version, mlflow);
        if (named.run.runId === runId)
            return named;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model} version ${version} is of run ${named.run.runId}, not of ${runId}`, where, "Hand on what trigger-training gave as mlflow-runs, or name the version alone: version:NAME/N.");
    }
    const versions = registered.filter(({ name, tags }) => tags[_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceTag */ .Yr] === undefined && (model === undefined || name === model));
    const preferred = versions.filter(({ name }) => name === target);
    const own = preferred.length > 0 ? preferred : versions;
    const [only] = own;
    if (own.length > 1) {
        const names = own.map((one) => `version:${one.name}/${one.version}`).join(", ");
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`run ${runId} registered ${own.length} models`, where, `Name one of them: ${names}.`);
    }
    if (only)
        ready(only);
    return { run, ...(only && { model: only.name, version: only.version }) };
}
async function ofVersion(model, version, mlflow, named = where) {
    const found = await mlflow.modelVersion(model, version);
    if (found === undefined) {
        if ((await mlflow.registeredModel(model)) === undefined)
            throw noModel(model, named);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model} has no version ${version}`, named, `Its page in ${mlflow.url} lists those there are.`);
    }
    ready(found, named);
    const run = found.runId === undefined ? undefined : await mlflow.run(found.runId);
    if (run !== undefined)
        return { run, model, version };
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model} version ${version} names no run that is there, so nothing is known of how good it is`, named, "Register it from the run that measured it.");
}
function ready({ name, version, status }, named = where) {
    if (status !== "READY")
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} version ${version} is ${status}, not READY`, named, "Register the model again, or wait until it is.");
}
const noModel = (model, named = where) => new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no registered model ${model}`, named, "Names are case-sensitive; MLflow's page Models has them.");
/** A version that a rule names. Throws UserError for one that is not there. */
async function namedVersion({ model, version }, target, mlflow) {
    const owner = model ?? target;
    const rules = "gate.rules in mlops.yml";
    if (owner === undefined)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`names version ${version}, but the run registered no model, and gate.model names none`, rules, "Write version:NAME/N.");
    return ofVersion(owner, version, mlflow, rules);
}
/** Those of the versions that are there, with their runs. */
async function versionsOf(model, versions, mlflow) {
    const found = await Promise.all([...new Set(versions)].map(async (version) => {
        const runId = (await mlflow.modelVersion(model, version))?.runId;
        const run = runId === undefined ? undefined : await mlflow.run(runId);
        return run === undefined ? [] : [{ run, model, version }];
    }));
    return found.flat();
}
/** The version that serves, to compare with. */
async function championOf(model, alias, mlflow) {
    if (model === undefined)
        return { version: undefined, judged: "the run registered no model, and gate.model names none: whose champion?" };
    const version = await mlflow.alias(model, alias);
    if (version === undefined)
        return { version, judged: undefined };
    const found = await mlflow.modelVersion(model, version);
    if (found === undefined)
        return { version, judged: `the alias ${alias} names version ${version} of ${model}, which was deleted` };
    const run = found.runId === undefined ? undefined : await mlflow.run(found.runId);
    if (run !== undefined)
        return { version, judged: { run, model, version } };
    return { version, judged: `the champion, version ${version} of ${model}, names no run that could be compared` };
}


/***/ }),

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ courtOf)
/* harmony export */ });
/* harmony import */ var _clients_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6010);
/* harmony import */ var _clients_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5699);
/* harmony import */ var _gate_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(593);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5922);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9028);
/** What judging asks for beside MLflow: what was promoted before, and what this pipeline has built. */






/** `images`: name → reference with digest, as the input says it; without it the release record of this commit is read. */
function courtOf(place, target, mlflow, host) {
    const { gate, directory } = place;
    return {
        gate,
        target,
        async promoted() {
            if (target === undefined)
                return [];
            const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .openLedger */ .a)(target, place, mlflow, host);
            const moves = (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_5__/* .movesOf */ .cz)(await ledger.entries(), gate["champion-alias"]);
            return moves.flatMap(({ kind, to }) => (kind === undefined ? [to] : []));
        },
        async pipeline() {
            const commit = host.event.sha ?? (await new _clients_git_js__WEBPACK_IMPORTED_MODULE_0__.Git(directory, { signal: host.signal }).head());
            const wantsImages = gate.rules.some((rule) => rule.kind === "lineage" && rule.of.includes("image"));
            const images = place.images ? Object.values(place.images) : undefined;
            const built = images ?? (wantsImages && commit !== undefined ? await builtAt(commit, place, host) : undefined);
            return { ...(commit !== undefined && { commit }), ...(built && { images: built }) };
        },
    };
}
/** The images in the release record of a commit; undefined when there is no record of them. */
async function builtAt(commit, place, host) {
    const { state, directory } = place;
    const path = `releases/${(0,_release_record_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseId */ .Bf)(commit)}/build-images.json`;
    const text = await (await (0,_clients_state_js__WEBPACK_IMPORTED_MODULE_1__/* .openState */ .Gf)(state, directory, host)).read(path);
    if (text === undefined)
        return undefined;
    try {
        const { part } = JSON.parse(text);
        return part.images.flatMap(({ reference }) => (reference === null ? [] : [reference]));
    }
    catch {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi("The state branch", `read ${path}`, "no release record", "Someone has edited it by hand.");
    }
}


/***/ }),

/***/ 1162:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateModel: () => (/* binding */ gateModel)
/* harmony export */ });
/* harmony import */ var _clients_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6422);
/* harmony import */ var _gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _gate_history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(593);
/* harmony import */ var _kernel_actor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9894);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _court_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1602);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4190);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2612);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3149);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9028);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6292);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6444);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__, _evidence_js__WEBPACK_IMPORTED_MODULE_6__, _judging_js__WEBPACK_IMPORTED_MODULE_7__, _telling_js__WEBPACK_IMPORTED_MODULE_10__]);
([_gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__, _evidence_js__WEBPACK_IMPORTED_MODULE_6__, _judging_js__WEBPACK_IMPORTED_MODULE_7__, _telling_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** Judges, and promotes what passes; again when the champion has changed in between. */












/** So often a champion may change under our hands. */
const mostChanges = 10;
async function gateModel(asked, host) {
    const { wanted, mode, gate } = asked;
    const mlflow = await (0,_clients_mlflow_js__WEBPACK_IMPORTED_MODULE_0__.connectMlflow)(asked.access, host.signal);
    const chosen = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .chosenOf */ .K)(wanted, gate, mlflow, host);
    const { candidate } = chosen;
    const target = gate.model ?? candidate.model;
    const court = (0,_court_js__WEBPACK_IMPORTED_MODULE_4__/* .courtOf */ .n)(asked, target, mlflow, host);
    const alias = gate["champion-alias"];
    const promoting = mode === "promote"
        ? { mlflow, ledger: await ledgerOf(candidate, target, mlflow, asked, host), stage: gate.stage, host }
        : undefined;
    for (let round = 1;; round++) {
        const past = promoting && (await (0,_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .lookBack */ .L)(target, gate, promoting));
        const judged = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .judgedBeside */ .m)(chosen, court, mlflow, host);
        const { champion, judgement } = judged;
        const subject = {
            candidate: `${(0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .called */ .Ab)(candidate)}, run ${candidate.run.runId}`,
            url: mlflow.runUrl(candidate.run),
        };
        const { text, sha256 } = (0,_gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceText */ .r)({ ...subject, policy: gate, case: judged.given, judgement });
        if (asked.evidenceFile !== undefined)
            (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__.keepEvidence)(asked.evidenceFile, text);
        const end = async (ok, because, uri, commit) => {
            const entries = commit === undefined ? undefined : await promoting?.ledger.entries();
            const history = entries ? (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_11__/* .movesOf */ .cz)(entries, alias) : (past?.moves ?? []);
            const told = {
                ok,
                because,
                uri,
                commit,
                ...judged,
                sha256,
                candidate,
                target,
                chosen: chosen.said,
                mode,
                gate,
            };
            return (0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .report */ .z8)({ ...told, past, history }, mlflow, host);
        };
        if (mode === "explain") {
            const now = judgement.verdict === "pass" ? `${(0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .called */ .Ab)(candidate)} passes.` : (0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .refusal */ .x5)(candidate, judgement.rules);
            return end(true, `${now} Nothing was changed (mode: explain).`, undefined);
        }
        if (judgement.verdict !== "pass") {
            if (promoting)
                await (0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .tag */ .Tc)(candidate, judgement, court, mlflow, host);
            return end(false, (0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .refusal */ .x5)(candidate, judgement.rules), undefined);
        }
        if (!promoting || !past)
            return end(true, `${(0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .called */ .Ab)(candidate)} passes. Nothing was promoted (mode: evaluate).`, (0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .uriOf */ .S_)(candidate));
        const version = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_9__/* .versionIn */ .It)(target, candidate, mlflow);
        const uri = `models:/${target}/${version}`;
        await (0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .tag */ .Tc)(candidate, judgement, court, mlflow, host);
        if (past.drift && gate.drift === "refuse") {
            const refused = `${(0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .called */ .Ab)(candidate)} passes, but nothing is promoted (gate.drift: refuse). ${past.said}`;
            return end(false, refused, undefined);
        }
        const last = past.moves.at(-1)?.to;
        if (version === champion.version && version === last)
            return end(true, `${(0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .called */ .Ab)(candidate)} passes, and is the champion of ${target} already (version ${version}).`, uri);
        const promotion = {
            model: target,
            alias,
            // Set by hand to what passes now: the ledger gets the entry that is missing.
            from: (version === champion.version ? last : champion.version) ?? null,
            to: version,
            by: (0,_kernel_actor_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOf */ .d)(host.event),
            because: judgement.rules.map((rule) => `${rule.rule}: ${rule.because}`).join("; "),
            evidence: sha256,
        };
        const commit = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_9__/* .promote */ .pt)(promotion, promoting, champion.version ?? null);
        if (commit !== undefined) {
            const before = promotion.from === null ? "there was none before" : `before it was ${promotion.from}`;
            const because = `${(0,_telling_js__WEBPACK_IMPORTED_MODULE_10__/* .called */ .Ab)(candidate)} passes: ${alias} of ${target} is version ${version} now, ${before}.`;
            return end(true, because, uri, commit);
        }
        if (round === mostChanges)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteError */ .Hi("MLflow", `promote ${target}`, "a new champion each time", "Too many promote at once.");
        host.log("The champion has changed in the meantime: judging again beside the new one.");
    }
}
/** Throws UserError where nothing could be promoted. */
async function ledgerOf(candidate, target, mlflow, asked, host) {
    if (candidate.model === undefined || candidate.version === undefined || target === undefined)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`run ${candidate.run.runId} registered no model, so there is nothing to promote`, "input candidate", "Let the training register its model in MLflow, or give mode: evaluate.");
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .openLedger */ .a)(target, asked, mlflow, host);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ gathered),
/* harmony export */   Tj: () => (/* binding */ atSavedStep)
/* harmony export */ });
/* unused harmony export recipeTag */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(900);
/* harmony import */ var _gate_predictions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7463);
/* harmony import */ var _gate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6419);
/* harmony import */ var _kernel_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3368);
/** What the rules need to know of a run beyond its metrics: fetched once for each that is judged or compared with. */






/** Tag of runs that differ in nothing but their seed. */
const recipeTag = "mlops.recipe";
const parentTag = "mlflow.parentRunId";
/** Of a table of predictions, unpacked; and of a file that describes a model. In bytes. */
const mostPredictions = 100_000_000;
const mostModelFile = 1_000_000;
/** More would only let MLflow's other answers wait. */
const historiesAtOnce = 8;
/** Throws RemoteError when MLflow does not answer: what can't be read is not taken for what is not there. */
async function gathered(side, { rules, predictions }, mlflow) {
    const metrics = rules.filter((rule) => rule.kind === "metric");
    const [table, histories, savedAt, experiment, signature] = await Promise.all([
        metrics.length > 0 ? predictionsOf(side.run, predictions, mlflow) : undefined,
        historiesOf(side.run, new Set(metrics.map(({ metric }) => metric)), mlflow),
        stepOf(side, mlflow),
        rules.some(({ kind }) => kind === "experiment") ? mlflow.experimentName(side.run.experimentId) : undefined,
        rules.some(({ kind }) => kind === "signature") ? signatureOf(side, mlflow) : undefined,
    ]);
    const sure = metrics.some(({ confidence }) => confidence !== undefined);
    const seeds = sure && (0,_gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(table) ? await seedsOf(side.run, mlflow) : undefined;
    return {
        ...side,
        run: judgedRun(side.run, experiment),
        histories,
        ...(savedAt !== undefined && { savedAt }),
        ...(table && { predictions: table }),
        ...(seeds && { seeds: seeds.map((run) => judgedRun(run)) }),
        ...(signature && { signature }),
    };
}
/** With what tells the saved model's values of these metrics, where MLflow was told its step: several can then be ranked by them. */
async function atSavedStep(side, metrics, mlflow) {
    const savedAt = await stepOf(side, mlflow);
    return savedAt === undefined ? side : { ...side, savedAt, histories: await historiesOf(side.run, metrics, mlflow) };
}
/** What verdicts rest on, and no more: it is kept as evidence. */
function judgedRun({ runId, experimentId, status, deleted, end, metrics, params, tags }, experiment) {
    const known = { ...(end !== undefined && { end }), ...(experiment !== undefined && { experiment }) };
    return { runId, experimentId, ...known, status, deleted, metrics, params, tags };
}
/** Only of metrics that have more than one point. */
async function historiesOf({ runId, metrics }, names, mlflow) {
    const there = metrics.filter(({ key }) => names.has(key)).map(({ key }) => key);
    const found = new Map();
    await (0,_kernel_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(there, historiesAtOnce, async (key) => found.set(key, await mlflow.metricHistory(runId, key)));
    const several = there.map((key) => [key, found.get(key) ?? []]).filter(([, points]) => points.length > 1);
    return Object.fromEntries(several.map(([key, points]) => [key, points.map(({ value, step, timestamp }) => ({ value, step, timestamp }))]));
}
async function predictionsOf({ runId }, settings, mlflow) {
    const plain = settings.artifact.replace(/\.gz$/, "");
    const names = [...new Set([settings.artifact, plain, `${plain}.gz`])];
    const folder = plain.includes("/") ? plain.slice(0, plain.lastIndexOf("/")) : undefined;
    const there = (await mlflow.artifacts(runId, folder)).filter(({ isFolder }) => !isFolder);
    const found = names.flatMap((name) => there.filter((file) => file.path === name))[0];
    if (found === undefined)
        return { because: `the run has no artifact ${plain}, with or without .gz` };
    const { path, size = 0 } = found;
    if (size > mostPredictions)
        return { because: `${path} has ${size} bytes, more than ${mostPredictions}` };
    const bytes = await mlflow.artifact(runId, path, mostPredictions);
    if (!path.endsWith(".gz"))
        return (0,_gate_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .predictionsFrom */ .nt)(new TextDecoder().decode(bytes), path, settings);
    try {
        const unpacked = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(bytes, { maxOutputLength: mostPredictions });
        return (0,_gate_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .predictionsFrom */ .nt)(new TextDecoder().decode(unpacked), path, settings);
    }
    catch {
        return { because: `${path} can't be unpacked` };
    }
}
/** The step that `log_model` was told; 0 is what it says when it was told none. */
async function stepOf({ run, model, version }, mlflow) {
    const { loggedModels } = run;
    if (loggedModels.every(({ step }) => step === 0))
        return undefined;
    if (loggedModels.length === 1)
        return loggedModels[0].step;
    if (model === undefined || version === undefined)
        return undefined;
    const source = await sourceOf(model, version, mlflow);
    return loggedModels.find(({ id, step }) => step !== 0 && source.endsWith(id))?.step;
}
/** Where its model lies; for a copy (`models:/NAME/VERSION`) that of the version that it was copied from. */
async function sourceOf(model, version, mlflow) {
    const source = (await mlflow.modelVersion(model, version))?.source ?? "";
    const [, name, number] = /^models:\/(.+)\/(\d+)$/s.exec(source) ?? [];
    return name === undefined || number === undefined ? source : sourceOf(name, number, mlflow);
}
/** Its child runs, or else the runs of its experiment with the same recipe. */
async function seedsOf({ runId, experimentId, tags }, mlflow) {
    const experiments = [experimentId];
    const children = await mlflow.searchRuns({ experiments, filter: `tags.\`${parentTag}\` = '${runId}'` });
    const recipe = tags[recipeTag];
    if (children.length > 0 || recipe === undefined || /['"\\]/.test(recipe))
        return children;
    return mlflow.searchRuns({ experiments, filter: `tags.\`${recipeTag}\` = '${recipe}'` });
}
async function signatureOf({ model, version }, mlflow) {
    if (model === undefined || version === undefined)
        return { because: "it registered no model" };
    const bytes = await mlflow.modelFile(model, version, "MLmodel", mostModelFile);
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        return (0,_gate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureFrom */ .pm)(parse(new TextDecoder().decode(bytes)));
    }
    catch {
        return { because: "its file MLmodel is no YAML" };
    }
}


/***/ }),

/***/ 3149:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ chosenOf),
/* harmony export */   m: () => (/* binding */ judgedBeside)
/* harmony export */ });
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(900);
/* harmony import */ var _gate_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2887);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4748);
/* harmony import */ var _render_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4147);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1864);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9190);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6444);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__, _render_gate_js__WEBPACK_IMPORTED_MODULE_2__, _telling_js__WEBPACK_IMPORTED_MODULE_5__]);
([_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__, _render_gate_js__WEBPACK_IMPORTED_MODULE_2__, _telling_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** The one that is judged. */
async function chosenOf(wanted, gate, mlflow, host) {
    const by = (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ)(gate);
    const named = await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .candidatesOf */ .kW)(wanted, gate.model, mlflow);
    const candidates = by && named.length > 1 ? await ranked(named, [by.metric], mlflow) : named;
    const candidate = (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .bestOf */ .Ui)(by, candidates);
    const count = candidates.length;
    const flattered = count > 1 && (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlattered */ .kZ)(gate.rules, by);
    const how = flattered
        ? "chosen by what it is judged on, so its value flatters it (winner's curse); confidence is shared among all of them, and gate.choose-by would choose by other data"
        : "which no rule is about, so its values do not flatter it";
    const said = count > 1 ? `The best of ${count} candidates${by ? ` by ${by.metric}: ${how}` : ""}.` : undefined;
    host.log(`Candidate: ${(0,_telling_js__WEBPACK_IMPORTED_MODULE_5__/* .called */ .Ab)(candidate)}${said ? `. ${said}` : ""}`);
    return { candidate, from: flattered ? count : 1, ...(said !== undefined && { said }) };
}
/** Beside the champion of the target as it is now. */
async function judgedBeside(chosen, court, mlflow, host) {
    const { gate } = court;
    const { candidate } = chosen;
    const [{ champion, others, beside }, own, uses] = await Promise.all([
        comparedWith(candidate, court, mlflow),
        (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .gathered */ .Pm)(candidate, gate, mlflow),
        usesOf(candidate, mlflow),
    ]);
    const given = {
        sides: [own, ...others],
        beside,
        chosenFrom: chosen.from,
        pipeline: gate.rules.some(({ kind }) => kind === "lineage") ? await court.pipeline() : {},
        now: Date.now(),
    };
    const judgement = (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(gate, given);
    for (const rule of judgement.rules)
        host.log((0,_render_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLine */ .lW)(rule));
    for (const line of judgement.rules.flatMap(({ missing = [] }) => missing))
        host.log(`Missing: ${line}`);
    if (uses)
        host.log(`This evaluation set has judged ${uses} other version${uses === 1 ? "" : "s"} before.`);
    return { champion, judgement, given, uses };
}
/** The champion, those that rules compare the candidate with, and `Case.beside`, where the candidate itself is 0. */
async function comparedWith(candidate, court, mlflow) {
    const { gate, target } = court;
    const [champion, named] = await Promise.all([
        (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .championOf */ .bw)(target, gate["champion-alias"], mlflow),
        namedVersions(court, mlflow),
    ]);
    const found = await besidesOf(candidate, champion, named, court, mlflow);
    const sides = [candidate];
    const beside = gate.rules.map((rule) => {
        const one = found(rule);
        if (typeof one !== "object")
            return one ?? null;
        const same = (side) => side.run.runId === one.run.runId && side.model === one.model && side.version === one.version;
        if (!sides.some(same))
            sides.push(one);
        return sides.findIndex(same);
    });
    // Only what a rule compares.
    const rulesOf = (side) => gate.rules.filter((rule, at) => beside[at] === side && !(rule.kind === "metric" && "at" in rule.demand));
    const others = sides.slice(1).map((side, at) => (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .gathered */ .Pm)(side, { ...gate, rules: rulesOf(at + 1) }, mlflow));
    return { champion, others: await Promise.all(others), beside };
}
/** Those that rules name, by `keyOf`. */
async function namedVersions({ gate, target }, mlflow) {
    const references = new Map(gate.rules.flatMap((rule) => referencesIn(rule)).map((one) => [(0,_gate_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(one), one]));
    const found = [...references].map(async ([key, reference]) => typeof reference === "object" ? [[key, await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .namedVersion */ .e$)(reference, target, mlflow)]] : []);
    return new Map((await Promise.all(found)).flat());
}
/** With what each rule compares the candidate. */
async function besidesOf(candidate, champion, named, { gate, target, promoted }, mlflow) {
    const wantsBest = gate.rules.some((rule) => referencesIn(rule).includes("best"));
    const all = wantsBest && target !== undefined ? await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsOf */ .x4)(target, await promoted(), mlflow) : [];
    if (typeof champion.judged === "object")
        all.push(champion.judged);
    const metrics = gate.rules.flatMap((rule) => referencesIn(rule).includes("best") && rule.kind === "metric" ? [rule.metric] : []);
    const several = wantsBest ? await ranked(all, metrics, mlflow) : all;
    const set = candidate.run.tags[_gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSetTag */ .FN];
    // Of other data their values say nothing here; of no data at all they are named as not comparable.
    const comparable = several.filter(({ run }) => run.tags[_gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSetTag */ .FN] === set);
    return (rule) => {
        const [reference] = referencesIn(rule);
        if (reference === undefined || reference === "champion")
            return champion.judged;
        if (reference !== "best")
            return named.get((0,_gate_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(reference));
        if (rule.kind !== "metric" || "at" in rule.demand)
            return undefined;
        const by = { metric: rule.metric, better: rule.demand.better, step: rule.step };
        return (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .bestOf */ .Ui)(by, comparable.length > 0 ? comparable : several) ?? champion.judged;
    };
}
const ranked = (several, metrics, mlflow) => Promise.all(several.map((one) => (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .atSavedStep */ .Tj)(one, new Set(metrics), mlflow)));
const referencesIn = (rule) => rule.kind === "metric" && !("at" in rule.demand) ? [rule.demand.reference] : [];
/**
 * By the tag that gate-model gives to each version that it judges to promote. A version and its copies are of one run, and one use.
 */
async function usesOf({ run }, mlflow) {
    const set = run.tags[_gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSetTag */ .FN];
    if (set === undefined || !/^[\w:.-]{1,200}$/.test(set))
        return undefined;
    const judged = await mlflow.modelVersions({ filter: `tags.\`${_gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSetTag */ .FN}\` = '${set}'` });
    return new Set(judged.map(({ runId }) => runId).filter((runId) => runId !== run.runId)).size;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6444:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   S_: () => (/* binding */ uriOf),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(900);
/* harmony import */ var _gate_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(407);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4748);
/* harmony import */ var _kernel_actor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9894);
/* harmony import */ var _render_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4147);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4944);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6292);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_explain_js__WEBPACK_IMPORTED_MODULE_0__, _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__, _render_gate_js__WEBPACK_IMPORTED_MODULE_4__]);
([_gate_explain_js__WEBPACK_IMPORTED_MODULE_0__, _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__, _render_gate_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








const called = ({ run, model, version }) => model === undefined || version === undefined ? `Run ${run.runId}` : `${model} version ${version}`;
/** `models:/NAME/VERSION`; undefined where the run registered no model. */
const uriOf = ({ model, version }) => model === undefined || version === undefined ? undefined : `models:/${model}/${version}`;
function refusal(candidate, rules) {
    const [first, ...more] = rules.filter(({ verdict }) => verdict !== "pass");
    const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
    const verb = first?.verdict === "fail" ? "does not pass" : "can't be judged";
    return `${called(candidate)} ${verb}: ${first?.rule}: ${first?.because}${rest}.`;
}
/**
 * What MLflow's own page shows of the candidate's version, and of its copy in `target`, which is the one that serves; by the evaluation set,
 * its uses are counted.
 */
async function tag(candidate, { verdict }, { gate, target }, mlflow, { event }) {
    const { model, version, run } = candidate;
    if (model === undefined || version === undefined)
        return;
    const set = run.tags[_gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSetTag */ .FN];
    const tags = {
        "mlops.verdict": verdict,
        "mlops.policy": (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHash */ .t)(gate),
        "mlops.record": (0,_github_run_js__WEBPACK_IMPORTED_MODULE_7__/* .runUrl */ .V)(event) ?? `in a terminal, by ${(0,_kernel_actor_js__WEBPACK_IMPORTED_MODULE_3__/* .actorOf */ .d)(event)}`,
        ...(set !== undefined && set.length <= 200 && { [_gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSetTag */ .FN]: set }),
    };
    const copy = target === undefined || target === model ? undefined : await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .copyIn */ .DE)(target, { model, version, run }, mlflow);
    for (const one of [{ name: model, version }, ...(copy ? [copy] : [])])
        for (const [key, value] of Object.entries(tags))
            await mlflow.setVersionTag(one.name, one.version, key, value);
}
async function report(told, mlflow, host) {
    const { ok, because, uri, judgement, candidate, chosen, champion, target, commit, past, history } = told;
    const drift = past?.healed ?? past?.drift;
    const url = mlflow.runUrl(candidate.run);
    const page = {
        ...judgement,
        candidate: `${called(candidate)}, run ${candidate.run.runId}`,
        candidateUrl: url,
        because,
        ...(chosen !== undefined && { chosen }),
        ...(told.uses !== undefined && { uses: told.uses }),
        ...(past?.said !== undefined && { drift: past.said }),
        history,
    };
    const summary = (0,_render_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateSummary */ .sK)(page);
    if (told.mode === "explain") {
        const all = told.gate.rules.map((rule, index) => (0,_gate_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)(rule, judgement.rules[index]));
        for (const line of all.flatMap(_render_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .explanationLines */ .bO))
            host.log(line);
        await host.summary((0,_render_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .explanation */ .Qb)(page, all));
    }
    else
        await host.summary(summary);
    const evidence = evidenceOf(told, mlflow);
    const before = champion.version === undefined ? null : `models:/${target}/${champion.version}`;
    host.record({
        verdict: judgement.verdict,
        run: candidate.run.runId,
        runUrl: url,
        version: uri ?? null,
        championBefore: before,
        championAfter: commit === undefined ? before : (uri ?? null),
        ledger: commit ?? null,
        evidence: told.sha256,
        policy: (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHash */ .t)(told.gate),
        drift: drift ? { ...drift, healed: past?.healed !== undefined } : null,
        rules: judgement.rules.map(({ rule, verdict, value }) => ({
            rule,
            verdict,
            value: value === undefined ? null : (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value),
        })),
    });
    const { verdict } = judgement;
    const check = { verdict, because, model: target, version: uri ?? uriOf(candidate), summary };
    return { ok, because, uri, evidence, check: told.mode === "explain" ? undefined : check, ...judgement };
}
const evidenceOf = ({ judgement, candidate, champion, target, given, uses, sha256, gate }, mlflow) => ({
    at: new Date(given.now).toISOString(),
    server: mlflow.url,
    verdict: judgement.verdict,
    sha256,
    policy: (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHash */ .t)(gate),
    candidate: { model: candidate.model ?? null, version: candidate.version ?? null, ...runEvidence(candidate, mlflow) },
    champion: champion.version === undefined
        ? null
        : {
            model: target ?? null,
            version: champion.version,
            ...(typeof champion.judged === "object" && runEvidence(champion.judged, mlflow)),
        },
    evaluationSetUses: uses ?? null,
    rules: judgement.rules.map((rule) => ({ ...rule })),
});
/** Where the values come from, and the data that they were measured on. */
const runEvidence = ({ run }, mlflow) => ({
    run: run.runId,
    url: mlflow.runUrl(run),
    ended: run.end === undefined ? null : new Date(run.end).toISOString(),
    evaluationSet: run.tags[_gate_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSetTag */ .FN] ?? null,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** The page of the workflow run, with its log and summary; undefined in a terminal. */
const runUrl = ({ run }) => run && `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${run.repository}/actions/runs/${run.id}`;


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

/***/ 1206:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2887);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4748);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdict_js__WEBPACK_IMPORTED_MODULE_1__]);
_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** What a policy asks of a candidate, in words, and which evidence is there for it. */


/** `found`: what the rule says of the candidate. */
function explained(rule, found) {
    const today = { pass: "It would pass", fail: "It would fail", inconclusive: "It can't be told" }[found.verdict];
    const missing = found.missing ?? (found.verdict === "inconclusive" ? [found.because] : []);
    const rests = found.evidence === undefined ? "" : ` ${sources[found.evidence]}`;
    return {
        rule: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(rule),
        demands: demandsOf(rule, found),
        evidence: `${today}: ${found.because}.${rests}`,
        missing,
    };
}
const sources = {
    predictions: "This rests on predictions for each example.",
    seeds: "This rests on runs of several seeds: it judges the recipe.",
    size: "This rests on a share of right answers and the evaluation set's size.",
    values: "This rests on bare values, of which nobody knows how sure they are.",
};
function demandsOf(rule, found) {
    switch (rule.kind) {
        case "metric":
            return `${metricDemand(rule, found)}${rule.confidence === undefined ? "" : ` ${confidenceDemand(rule.confidence)}`}`;
        case "parameter":
        case "tag":
            return `The run's ${rule.kind} ${rule.name} has to be ${rule.values.join(" or ")}.`;
        case "experiment":
            return `The run has to be of the experiment ${rule.name}.`;
        case "signature":
            return rule.demand === "unchanged"
                ? "The model has to take and give exactly what the one that serves does."
                : "Whoever asks the model that serves must be able to ask this one in the same way.";
        case "data":
            return rule.set === undefined
                ? "The run's tag mlops.evaluation-set has to be a SHA-256, and the champion's run has to have the same."
                : `The run's tag mlops.evaluation-set has to be ${rule.set}.`;
        case "freshness":
            return `The run must have ended at most ${rule.text} ago.`;
        case "lineage":
            return `The run's tags have to name this pipeline's ${rule.of.join(" and ")} (mlops.commit, mlops.image).`;
    }
}
function metricDemand({ metric, demand }, { against, threshold }) {
    if ("at" in demand)
        return `${metric} has to be at ${demand.at} ${demand.value}.`;
    const { than, reference, margin, better } = demand;
    const by = "relative" in margin ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(margin.relative) : String(margin.absolute);
    const limit = `${better === "higher" ? "at least" : "at most"} ${threshold === undefined ? "" : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(threshold)}`;
    const now = against === undefined || threshold === undefined ? "" : ` That is ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(against)}: ${limit} today.`;
    const words = than === "no-worse"
        ? `may be worse than ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(reference)} by ${by} and no more`
        : `has to be better than ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(reference)} by more than ${by}`;
    return `${metric} ${words} (${better} is better).${now}`;
}
const confidenceDemand = (confidence) => `A model for which that is not so may pass in at most ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(1 - confidence)} of all cases, so bare values are not enough: predictions for each example, runs of several seeds, or the evaluation set's size are.`;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ policyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** The policy as a hash, by which people see on MLflow's page whether two versions were judged alike. */

/**
 * Over all settings of `gate` that a verdict can depend on: each but `stage`. `champion-alias`, `model` and `drift` decide which version rules
 * compare with. 12 hexadecimal digits; in which order keys were written, and whether defaults were, does not matter.
 */
function policyHash({ stage: _, ...policy }) {
    const text = JSON.stringify(policy, (_, value) => (isObject(value) ? sorted(value) : value));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const sorted = (value) => Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Does the work for all, `atOnce` at a time; the first failure is thrown when those on their way have ended. */
async function inParallel(items, atOnce, work) {
    const waiting = items[Symbol.iterator]();
    const failures = [];
    const worker = async () => {
        for (const item of waiting) {
            if (failures.length > 0)
                return;
            await work(item).catch((error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   dy: () => (/* binding */ releaseFiles)
/* harmony export */ });
/* unused harmony export releaseRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The release record: what each action did on the way from a commit to a served model. */

/** `schema/release-record.json` is made from it. Each action adds the part under its own name and leaves the others alone. */
const releaseRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("mlops-actions/release-record/1"),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("The commit that was checked out."),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).describe("One part for each action, under its name."),
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


/***/ })

};
