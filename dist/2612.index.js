export const id = 2612;
export const ids = [2612,2542];
export const modules = {

/***/ 2612:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeOffline: () => (/* binding */ judgeOffline),
/* harmony export */   keepEvidence: () => (/* binding */ keepEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _render_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4147);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__, _render_gate_js__WEBPACK_IMPORTED_MODULE_4__]);
([_gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__, _render_gate_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** The evidence file: kept before anything is promoted, and judged once more without any server. */





/** `file`: an absolute path. */
function keepEvidence(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .zz)(file, "input evidence-file", error);
    }
}
/** `file`: relative to the repository's folder. Throws UserError for what is no evidence, or not of the verdict that it tells. */
async function judgeOffline(file, directory, host) {
    const name = `candidate evidence:${file}`;
    const kept = (0,_gate_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedAgain */ ._)(textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), name), name);
    const { candidate, url, sha256 } = kept;
    const judgement = kept.judgement;
    const { verdict, rules } = judgement;
    const at = new Date(kept.case.now).toISOString();
    for (const rule of rules)
        host.log((0,_render_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleLine */ .lW)(rule));
    const because = `${candidate}: ${verdict}, as at ${at}. The evidence bears it out (SHA-256 ${sha256}).`;
    await host.summary((0,_render_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateSummary */ .sK)({ ...judgement, candidate, candidateUrl: url, because, history: [] }));
    host.record({ verdict, evidence: sha256, "judged-again": true });
    const evidence = { at, verdict, url, sha256, rules: rules.map((rule) => ({ ...rule })) };
    return { ok: verdict === "pass", because, uri: undefined, evidence, check: undefined, ...judgement };
}
function textOf(path, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`can't be read (${error.message.split(",")[0]})`, name, "Name a file that gate-model wrote by its input evidence-file.");
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ judgeCondition)
/* harmony export */ });
/* unused harmony exports commitTags, imageTag */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(900);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6419);
/** Rules that compare no numbers: parameters, tags, signature, evaluation set, age, lineage. */


const pass = (because) => ({ verdict: "pass", because });
const fail = (because) => ({ verdict: "fail", because });
const unknown = (because) => ({ verdict: "inconclusive", because });
/** Tags by which a run says what made it; MLflow sets the last one itself where it trains in a git checkout. */
const commitTags = ["mlops.commit", "mlflow.source.git.commit"];
const imageTag = "mlops.image";
/** `beside`: the champion; undefined when there is none, a text when nothing is known of it. */
function judgeCondition(rule, given, beside, first) {
    const candidate = given.sides[0];
    const { run } = candidate;
    const wrong = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongWithRun */ .HK)(run);
    if (wrong)
        return { verdict: wrong.sure ? "fail" : "inconclusive", because: `candidate: ${wrong.because}` };
    switch (rule.kind) {
        case "parameter":
        case "tag": {
            const found = (rule.kind === "tag" ? run.tags : run.params)[rule.name];
            if (found === undefined)
                return unknown(`the run has no ${rule.kind} ${rule.name}`);
            const fits = rule.values.some((value) => sameText(value, found));
            return (fits ? pass : fail)(`it is ${found === "" ? "empty" : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(found)}`);
        }
        case "experiment": {
            if (run.experiment === undefined)
                return unknown("MLflow does not say which experiment the run is of");
            return (run.experiment === rule.name ? pass : fail)(`it is of ${run.experiment}`);
        }
        case "signature":
            return judgeSignature(rule.demand, candidate, beside, first);
        case "data":
            return judgeData(rule.set, candidate, beside);
        case "freshness": {
            if (run.end === undefined)
                return unknown("MLflow does not say when the run ended");
            const seconds = (given.now - run.end) / 1000;
            const ended = `it ended ${new Date(run.end).toISOString()}`;
            if (seconds < -300)
                return unknown(`${ended}, which is yet to come: a clock is wrong`);
            return (seconds <= rule.within ? pass : fail)(`${ended}, ${ago(Math.max(0, seconds))} ago`);
        }
        case "lineage":
            return judgeLineage(rule.of, candidate, given.pipeline);
    }
}
/** MLflow keeps all values as texts: 0.10 and 0.1 are the same number, True and true the same answer. */
function sameText(wanted, found) {
    if (wanted === found)
        return true;
    if (/^(true|false)$/.test(wanted))
        return found.toLowerCase() === wanted;
    return wanted.trim() !== "" && found.trim() !== "" && Number(wanted) === Number(found);
}
function ago(seconds) {
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    if (seconds < 7200)
        return `${Math.round(seconds / 60)} min`;
    return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}
function judgeSignature(demand, { signature }, beside, first) {
    if (signature === undefined || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(signature))
        return unknown(`candidate: ${signature?.because ?? "it registered no model"}; log_model(signature=infer_signature(…)) gives it one`);
    if (beside === undefined)
        return first === "pass"
            ? pass("nothing serves yet, and gate.first lets the first model pass")
            : unknown("nothing serves yet; gate.first: pass would let the first model pass");
    if (typeof beside === "string")
        return unknown(beside);
    const serving = beside.signature;
    if (serving === undefined || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(serving))
        return unknown(`champion: ${serving?.because ?? "no signature"}`);
    const changes = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureChanges */ .AQ)(signature, serving);
    if (changes.length === 0)
        return pass("the same inputs and outputs");
    const breaks = demand === "unchanged" ? changes : (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .incompatibilities */ .sG)(signature, serving);
    const several = (clauses) => `${clauses.slice(0, 3).join("; ")}${clauses.length > 3 ? `; and ${clauses.length - 3} more` : ""}`;
    return breaks.length > 0 ? fail(several(breaks)) : pass(`${several(changes)}: nobody who asks it will notice`);
}
function judgeData(set, { run }, beside) {
    const own = run.tags[_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSetTag */ .FN];
    if (own === undefined)
        return unknown(`the run has no tag ${_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSetTag */ .FN}: set it to the SHA-256 of the evaluation set's manifest`);
    const hash = hashOf(own);
    if (hash === undefined)
        return unknown(`the run's tag ${_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSetTag */ .FN} is ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(own)}, which is no SHA-256`);
    if (set !== undefined)
        return hash === hashOf(set) ? pass("it is that one") : fail(`it was measured on ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(own)}`);
    if (beside === undefined)
        return pass(`there is no champion yet; it was measured on ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(own)}`);
    if (typeof beside === "string")
        return unknown(beside);
    const other = beside.run.tags[_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSetTag */ .FN];
    if (other === undefined)
        return unknown(`the champion's run has no tag ${_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSetTag */ .FN}`);
    return hash === hashOf(other)
        ? pass("the same SHA-256")
        : fail(`${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(own)}, and the champion ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(other)}`);
}
const hashOf = (text) => /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text)?.[1]?.toLowerCase();
function judgeLineage(of, { run }, pipeline) {
    const all = of.map((what) => (what === "commit" ? byCommit(run.tags, pipeline) : byImage(run.tags, pipeline)));
    const worst = all.find(({ verdict }) => verdict === "fail") ?? all.find(({ verdict }) => verdict !== "pass");
    return worst ?? pass(all.map(({ because }) => because).join("; "));
}
function byCommit(tags, { commit }) {
    const own = commitTags.map((tag) => tags[tag]).find((tag) => tag !== undefined);
    if (own === undefined)
        return unknown(`the run has no tag ${commitTags.join(" or ")}`);
    if (commit === undefined)
        return unknown("this pipeline's commit is not known here");
    const same = /^[0-9a-f]{40}$/i.test(own) && own.toLowerCase() === commit.toLowerCase();
    return (same ? pass : fail)(`commit ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(own)}${same ? "" : `, and this pipeline's is ${commit}`}`);
}
function byImage(tags, { images }) {
    const own = tags[imageTag];
    if (own === undefined)
        return unknown(`the run has no tag ${imageTag}: set it to the image with its digest`);
    const digest = /sha256:[0-9a-f]{64}$/.exec(own)?.[0];
    if (digest === undefined)
        return unknown(`the run's tag ${imageTag} is ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(own)}, without a digest`);
    if (images === undefined)
        return unknown("what this pipeline has built is not known: hand on the output images of build-images");
    const built = images.find((image) => image.endsWith(`@${digest}`));
    return built === undefined
        ? fail(`image ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSet */ .be)(own)} is none of the ${images.length} that this pipeline has built`)
        : pass(`image ${built}`);
}


/***/ }),

/***/ 127:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ judgedAgain),
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4748);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdict_js__WEBPACK_IMPORTED_MODULE_2__]);
_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/**
 * All that a verdict rests on, as one JSON document: the rules, the values, the predictions. Judged again from it, without any server and
 * years later, a model gets the same verdict. Who changes a value is found out: by the SHA-256, which the ledger has too, and by what comes
 * out.
 */



/** The document, and the SHA-256 of all of it but itself. */
function evidenceText(kept) {
    const { policy, ...rest } = kept;
    const { rules, first, "evaluation-size": size } = policy;
    const all = { "evidence-file": 1, ...rest, policy: { rules, first, "evaluation-size": size } };
    const document = JSON.stringify(all, (_, value) => (isSpecial(value) ? { $number: String(value) } : value));
    const sha256 = hashOf(document);
    return { text: `${document.slice(0, -1)},"sha256":"${sha256}"}\n`, sha256 };
}
/**
 * Judges again. Throws UserError for what is no evidence file, was changed since it was written, or holds what does not give the verdict
 * that it tells; `name` is its name for messages.
 */
function judgedAgain(text, name) {
    const { sha256, ...rest } = parsed(text) ?? {};
    if (rest["evidence-file"] !== 1 || typeof sha256 !== "string")
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("is no evidence file", name, "Name a file that gate-model wrote by its input evidence-file.");
    const whole = "Take the file as gate-model wrote it: the ledger's entry of the promotion has its SHA-256.";
    const found = hashOf(JSON.stringify(rest));
    if (found !== sha256)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`was changed since it was written: its SHA-256 is ${found}, not ${sha256}`, name, whole);
    const kept = decoded(rest);
    const again = verdictOf(kept, name);
    if (essence(again) === essence(kept.judgement))
        return { ...kept, judgement: again, sha256 };
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`tells the verdict ${kept.judgement.verdict}, but ${difference(again, kept.judgement)}`, name, `${whole} Where it was not changed, judge it with the version of gate-model that wrote it.`);
}
function verdictOf({ policy, case: given }, name) {
    try {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(policy, given);
    }
    catch (error) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`holds nothing that can be judged (${error.message})`, name, "Take the file as gate-model wrote it.");
    }
}
const isSpecial = (value) => typeof value === "number" && !Number.isFinite(value);
const hashOf = (document) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(document).digest("hex");
function parsed(text) {
    try {
        const document = JSON.parse(text);
        return typeof document === "object" && document !== null ? document : undefined;
    }
    catch {
        return undefined;
    }
}
const decoded = (document) => JSON.parse(JSON.stringify(document), (_, value) => typeof value?.$number === "string" ? Number(value.$number) : value);
/** What has to be the same; how a later version words it does not matter. */
function essence({ verdict, rules }) {
    const numbers = rules.map((rule) => {
        const { lower, upper } = rule.interval ?? {};
        return [
            rule.verdict,
            ...[rule.value, rule.threshold, rule.against, lower, upper].map((one) => one?.toPrecision(9)),
        ];
    });
    return JSON.stringify([verdict, numbers]);
}
function difference(again, told) {
    if (again.verdict !== told.verdict)
        return `what it holds gives ${again.verdict}`;
    const rule = again.rules.find((one, index) => essenceOf(one) !== essenceOf(told.rules[index]));
    return `what it holds gives another result of the rule "${rule?.rule}": ${rule?.because}`;
}
const essenceOf = (rule) => rule === undefined ? "" : essence({ verdict: rule.verdict, rules: [rule] });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ evaluationSetTag),
/* harmony export */   HK: () => (/* binding */ wrongWithRun),
/* harmony export */   WJ: () => (/* binding */ evaluationSize),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   be: () => (/* binding */ shortSet),
/* harmony export */   bp: () => (/* binding */ measuredOnNothing)
/* harmony export */ });
/* harmony import */ var _kernel_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4465);
/**
 * What a run can be believed about. MLflow keeps the metrics of failed and deleted runs, stores ±Infinity as ±1.797e308, and reads a
 * number that it does not understand as 0 at timestamp 0 (seen on 2.22 and 3.17): none of these is a value. What MLflow 3 keeps of a logged
 * model's metrics is never read: it is the first step's, with NaN as 0.
 */

/** Tag of a run: SHA-256 over the data that it was measured on. */
const evaluationSetTag = "mlops.evaluation-set";
/** Why nothing that the run says counts; undefined when it does. */
function wrongWithRun({ status, deleted }) {
    if (deleted)
        return { because: "the run was deleted", sure: true };
    if (status === "FINISHED")
        return undefined;
    const over = status === "FAILED" || status === "KILLED";
    return { because: `the run is ${status}${over ? "" : ", not FINISHED"}`, sure: over };
}
/** The saved model's value of a metric, or why there is none. `step: last` says that the last one logged is the saved model's. */
function metricValue({ run, histories, savedAt }, key, step) {
    const wrong = wrongWithRun(run);
    if (wrong)
        return wrong;
    const metric = run.metrics.find((one) => one.key === key);
    if (metric === undefined)
        return { because: `the run has no metric ${key}; ${there(key, run)}`, sure: false };
    const history = histories?.[key] ?? [metric];
    const values = new Set(history.map(({ value }) => value));
    if (values.size <= 1 || step === "last")
        return checked(key, metric, run);
    if (savedAt === undefined)
        return {
            because: `${key} was logged ${history.length} times with different values, and nothing says which is the saved model's; log it once for that model, log_model(step=…), or say step: last in the rule`,
            sure: false,
        };
    const saved = history.filter((point) => point.step === savedAt).sort((a, b) => b.timestamp - a.timestamp)[0];
    return saved === undefined
        ? { because: `${key} was not logged at step ${savedAt}, at which the model was saved`, sure: false }
        : checked(key, saved, run);
}
function there(key, { metrics }) {
    const names = metrics.map((one) => one.key);
    const near = (0,_kernel_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, names);
    if (near)
        return `did you mean ${near}?`;
    if (names.length === 0)
        return "it has no metrics";
    return `it has ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
}
/** A clock may be off by that much. */
const skew = 1000;
function checked(key, { value, timestamp }, { end }) {
    if (Number.isNaN(value))
        return { because: `${key} is NaN`, sure: true };
    if (Math.abs(value) >= Number.MAX_VALUE)
        return { because: `${key} is infinite`, sure: true };
    if (value === 0 && timestamp === 0)
        return { because: `${key} is 0 at time 0: what MLflow stores for a value that it could not read`, sure: false };
    if (end !== undefined && timestamp > end + skew)
        return {
            because: `${key} was logged after the run had ended (${time(timestamp)}; it ended ${time(end)})`,
            sure: false,
        };
    return { value };
}
const time = (milliseconds) => Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : `at ${milliseconds} ms`;
/** Why a value was measured on nothing; undefined where nothing says so. `name` as in `evaluationSize`. */
function measuredOnNothing({ run, predictions }, name) {
    const nothing = "so its values were measured on nothing";
    if (predictions && "isEmpty" in predictions)
        return { because: `${predictions.because}, ${nothing}`, sure: false };
    const told = toldSize(run, name);
    return told !== undefined && `${told}`.trim() !== "" && Number(told) === 0
        ? { because: `${name} is ${told}, ${nothing}`, sure: false }
        : undefined;
}
const toldSize = ({ metrics, params, tags }, name) => tags[name] ?? params[name] ?? metrics.find(({ key }) => key === name)?.value;
/** How many examples the evaluation set has, by a tag, parameter or metric of that name; or why that is not known. */
function evaluationSize({ run }, name) {
    const told = toldSize(run, name);
    if (told === undefined)
        return { because: `no tag, parameter or metric ${name}` };
    const n = Number(told);
    return Number.isSafeInteger(n) && n > 0 ? { n } : { because: `${name} is ${told}, which is no number of examples` };
}
/** `Run.tags` of the data, shortened for messages. */
const shortSet = (tag) => tag === undefined ? "none" : tag.length > 80 ? `${tag.slice(0, 80)}…` : tag;
const isMissing = (found) => found === undefined || "because" in found;


/***/ }),

/***/ 5529:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ usual),
/* harmony export */   oG: () => (/* binding */ climb)
/* harmony export */ });
/* unused harmony export fewestSeeds */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(900);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2821);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7463);
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1699);
/* harmony import */ var _statistics_oneProportion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(315);
/* harmony import */ var _statistics_pairedProportions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6541);
/* harmony import */ var _statistics_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1471);
/* harmony import */ var _statistics_unpairedProportions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7684);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_oneProportion_js__WEBPACK_IMPORTED_MODULE_2__, _statistics_pairedProportions_js__WEBPACK_IMPORTED_MODULE_3__, _statistics_seeds_js__WEBPACK_IMPORTED_MODULE_4__, _statistics_unpairedProportions_js__WEBPACK_IMPORTED_MODULE_5__]);
([_statistics_oneProportion_js__WEBPACK_IMPORTED_MODULE_2__, _statistics_pairedProportions_js__WEBPACK_IMPORTED_MODULE_3__, _statistics_seeds_js__WEBPACK_IMPORTED_MODULE_4__, _statistics_unpairedProportions_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * The ladder of evidence for a rule about a metric: predictions for each example (paired with the other model's, on the same examples), runs
 * of several seeds, a share of right answers with the evaluation set's size. The highest rung that is there is taken. A bare value stands on none:
 * it says nothing of how sure it is.
 */








function climb(wanted, settings) {
    const rungs = [];
    const reasons = {};
    const predictions = byPredictions(wanted);
    if (typeof predictions === "function")
        rungs.push(["predictions", predictions]);
    else
        reasons.predictions = predictions.because;
    const seeds = bySeeds(wanted);
    if (typeof seeds === "function")
        rungs.push(["seeds", seeds]);
    else
        reasons.seeds = seeds.because;
    const size = bySize(wanted, settings);
    if (typeof size === "function")
        rungs.push(["size", size]);
    else
        reasons.size = size.because;
    const contradicted = typeof predictions !== "function" && "contradicts" in predictions ? predictions.because : undefined;
    for (const [rung, at] of contradicted === undefined ? rungs : []) {
        const confidence = wanted.rule.confidence ?? usual;
        const tried = at(confidence);
        // What a bootstrap answers takes a while.
        if (!("because" in tried))
            return { rung, at: (other) => (other === confidence ? tried : at(other)) };
        reasons[rung] = tried.because;
    }
    return { reasons: reasons, ...(contradicted !== undefined && { contradicted }) };
}
/** At which intervals are shown where no rule asks for more. */
const usual = 0.95;
function byPredictions(wanted) {
    const { candidate, other, rule, value, better, factor, nullValue } = wanted;
    const ours = candidate.predictions;
    if (ours === undefined || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(ours))
        return { because: `candidate: ${ours?.because ?? "none were asked for"}` };
    const theirs = other?.side.predictions;
    if (other !== undefined && (theirs === undefined || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(theirs)))
        return { because: `the other: ${theirs?.because ?? "none were asked for"}` };
    const alone = { labels: ours.labels, ours };
    const both = theirs === undefined || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(theirs) ? alone : (0,_predictions_js__WEBPACK_IMPORTED_MODULE_7__/* .pairOf */ .cF)(ours, theirs);
    if ("because" in both)
        return both;
    const logged = other === undefined ? [value] : [value, other.value];
    const tables = "theirs" in both ? [both.ours, both.theirs] : [both.ours];
    const measure = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measureOf */ .c)(rule, both.labels, tables, logged);
    if ("because" in measure)
        return measure;
    const { metric, truth, predicted } = measure;
    const [first, second] = predicted;
    // A metric that the rule takes the other way round than everyone: nothing is known of its chance.
    if (metric.better !== better)
        return { because: `${metric.name} is better when ${metric.better}, not ${better}` };
    const sign = better === "higher" ? 1 : -1;
    if (second === undefined) {
        const right = rightOf(truth, first);
        return metric.name === "accuracy"
            ? (confidence) => (0,_statistics_oneProportion_js__WEBPACK_IMPORTED_MODULE_2__/* .oneProportion */ .r)({ right: count(right), n: right.length }, { confidence, nullValue })
            : (confidence) => (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrap */ .N)(metric, { truth, candidate: first }, { confidence, nullValue });
    }
    if (metric.name === "accuracy" && factor === undefined) {
        const [mine, others] = [rightOf(truth, first), rightOf(truth, second)];
        const only = (a, b) => count(a.map((is, i) => is && !b[i]));
        const counts = { candidateOnly: only(mine, others), comparatorOnly: only(others, mine), n: mine.length };
        return (confidence) => (0,_statistics_pairedProportions_js__WEBPACK_IMPORTED_MODULE_3__/* .pairedProportions */ .V)(counts, { confidence, nullValue });
    }
    return (confidence) => {
        const told = { truth, candidate: first, comparator: second };
        if (factor === undefined)
            return (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrap */ .N)(metric, told, { confidence, nullValue });
        const shift = sign * (factor - 1) * other.value;
        return shifted((0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrap */ .N)(metric, told, { confidence, nullValue: 0 }, { factor }), shift);
    };
}
const rightOf = (truth, predicted) => Array.from(truth, (label, index) => label === predicted[index]);
const count = (list) => list.filter(Boolean).length;
/** From the distance to what is needed to the difference of both. */
const shifted = (found, by) => "because" in found
    ? found
    : { ...found, estimate: found.estimate + by, lower: found.lower + by, upper: found.upper + by };
function bySeeds({ candidate, other, rule, better, factor, nullValue }) {
    const ours = seedValues(candidate, rule.metric);
    if ("because" in ours)
        return { because: `candidate: ${ours.because}` };
    if (other === undefined)
        return (confidence) => (0,_statistics_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedMean */ .j)(ours.values, better, { confidence, nullValue });
    const theirs = seedValues(other.side, rule.metric);
    if ("because" in theirs)
        return { because: `the other: ${theirs.because}` };
    if (theirs.runs.some((run) => ours.runs.includes(run)))
        return { because: "both are of the same recipe: its seeds tell nothing of their difference" };
    if (factor === undefined)
        return (confidence) => (0,_statistics_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedDifference */ .$)(ours.values, theirs.values, better, { confidence, nullValue });
    const scaled = theirs.values.map((value) => value * factor);
    const shift = (better === "higher" ? 1 : -1) * (factor - 1) * other.value;
    return (confidence) => shifted((0,_statistics_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedDifference */ .$)(ours.values, scaled, better, { confidence, nullValue: 0 }), shift);
}
/** Fewer say next to nothing of their spread. */
const fewestSeeds = 5;
function seedValues({ seeds = [], run }, metric) {
    const good = seeds.filter((one) => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongWithRun */ .HK)(one) && sameSet(one, run));
    const found = good.map((one) => ({ run: one.runId, ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .metricValue */ .a3)({ run: one }, metric) }));
    const values = found.flatMap((one) => ("value" in one ? [one.value] : []));
    const broken = found.find((one) => "because" in one);
    if (broken !== undefined && "because" in broken)
        return { because: `run ${broken.run}: ${broken.because}` };
    if (values.length >= fewestSeeds)
        return { values, runs: good.map(({ runId }) => runId) };
    return {
        because: `${values.length <= 1 ? "no" : values.length} runs of its recipe with other seeds; it takes ${fewestSeeds}`,
    };
}
const set = "mlops.evaluation-set";
const sameSet = (one, other) => one.tags[set] === other.tags[set];
function bySize({ candidate, other, rule, value, better, factor, nullValue }, settings) {
    if (!isShare(rule))
        return { because: `${rule.metric} is not known to be a share of right answers (measure: accuracy says so)` };
    if (better === "lower")
        return { because: "a share of right answers is better when higher" };
    const ours = shareOf(candidate, value, settings);
    if ("because" in ours)
        return { because: `candidate: ${ours.because}` };
    if (other === undefined)
        return (confidence) => (0,_statistics_oneProportion_js__WEBPACK_IMPORTED_MODULE_2__/* .oneProportion */ .r)(ours, { confidence, nullValue });
    const theirs = shareOf(other.side, other.value, settings);
    if ("because" in theirs)
        return { because: `the other: ${theirs.because}` };
    // Scaling down the other's value makes its chance smaller; scaling up would make it larger than what is computed.
    if (factor !== undefined && factor > 1)
        return { because: "better-than by a share takes predictions or seeds" };
    return (confidence) => (0,_statistics_unpairedProportions_js__WEBPACK_IMPORTED_MODULE_5__/* .unpairedProportions */ .E)(ours, theirs, { confidence, nullValue });
}
const isShare = ({ measure, metric }) => measure === undefined
    ? /(^|[^a-z])acc(uracy)?$/i.test(metric) && !/balanced|top_?\d/i.test(metric)
    : measure === "accuracy";
function shareOf(side, value, settings) {
    const size = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationSize */ .WJ)(side, settings["evaluation-size"]);
    if ("because" in size)
        return size;
    const whole = Math.round(value * size.n);
    const isExact = Math.abs(whole / size.n - value) <= 2 ** -24;
    const right = isExact ? whole : (0,_statistics_oneProportion_js__WEBPACK_IMPORTED_MODULE_2__/* .countBehind */ .Y)(value, size.n);
    return right === undefined
        ? { because: `${value} is no share of ${size.n} examples, or rounded too far to tell which` }
        : { right, n: size.n };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ measureOf)
/* harmony export */ });
/* unused harmony export codesOf */
/* harmony import */ var _statistics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);

/** `contradicts`: the predictions give another value than was logged, and it is certain which metric it is. */
function measureOf({ metric: name, measure }, labels, tables, logged) {
    const known = measure === undefined ? (0,_statistics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsNamed */ .d)(name) : _statistics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q.filter((metric) => metric.name === measure);
    if (known.length === 0)
        return { because: `what ${name} computes is not known by its name: say measure: in the rule (accuracy, f1, …)` };
    let because = "";
    for (const metric of known) {
        const read = readFor(metric, labels, tables);
        if ("because" in read) {
            because ||= read.because;
            continue;
        }
        const values = read.predicted.map((predicted) => valueOn(metric, read.truth, predicted));
        const wrong = values.findIndex((value, index) => value === undefined || !isNear(value, logged[index]));
        if (wrong < 0)
            return { metric, ...read };
        const whose = wrong === 0 ? "the candidate's" : "the other's";
        because = `${whose} predictions give ${metric.name} ${values[wrong] ?? "no value"}, but ${name} was logged as ${logged[wrong]}`;
        if (measure !== undefined)
            return { because, contradicts: true };
    }
    return { because };
}
function valueOn(metric, truth, predicted) {
    return metric.on(truth, predicted)(new Float64Array(truth.length).fill(1))?.value;
}
/** A value may have been logged as a 32-bit float, or with four digits. */
const isNear = (value, logged) => Math.abs(value - logged) <= 5.1e-5 * Math.max(1, Math.abs(logged));
function readFor(metric, labels, tables) {
    if (metric.reads === "value") {
        const all = [labels, ...tables.map(({ predicted }) => predicted)].map((cells) => Float64Array.from(cells, Number));
        if (!all.every((numbers) => numbers.every(Number.isFinite)))
            return { because: `${metric.name} takes labels and predictions that are numbers` };
        return { truth: all[0], predicted: all.slice(1) };
    }
    const codes = codesOf([labels, ...tables.map(({ predicted }) => predicted)]);
    const truth = Float64Array.from(labels, (label) => codes.get(label));
    if (metric.reads === "label")
        return {
            truth,
            predicted: tables.map(({ predicted }) => Float64Array.from(predicted, (cell) => codes.get(cell))),
        };
    const classes = new Set(codes.values()).size;
    if (classes > 2)
        return { because: `${metric.name} takes two classes, and here are ${classes}` };
    if (tables.some(({ scores }) => scores === undefined))
        return { because: `${metric.name} takes a column with scores (gate.predictions.score)` };
    return { truth, predicted: tables.map(({ scores }) => Float64Array.from(scores)) };
}
/** Classes in order, as codes from 0: by number where all are numbers (0 and 0.0 are one), else by text. The second of two is the positive one. */
function codesOf(columns) {
    const texts = [...new Set(columns.flat())];
    const numbers = texts.every((text) => text.trim() !== "" && Number.isFinite(Number(text)));
    const classOf = (text) => (numbers ? Number(text) : text);
    const classes = [...new Set(texts.map(classOf))].sort((a, b) => (a < b ? -1 : 1));
    return new Map(texts.map((text) => [text, classes.indexOf(classOf(text))]));
}


/***/ }),

/***/ 957:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   m: () => (/* binding */ judgeMetric)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(900);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5529);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2887);
/* harmony import */ var _statistics_holm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8839);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4748);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_ladder_js__WEBPACK_IMPORTED_MODULE_0__, _verdict_js__WEBPACK_IMPORTED_MODULE_2__]);
([_ladder_js__WEBPACK_IMPORTED_MODULE_0__, _verdict_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** Rules about metrics: what the values say, and where a rule asks for confidence, what the evidence lets anyone be sure of. */





/** `beside`: what it is compared with; undefined when nothing was promoted yet, a text when nothing is known of it. */
function judgeMetric(rule, policy, candidate, beside) {
    const said = { rule: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(rule), metric: rule.metric };
    const found = measured(candidate, rule, policy);
    if ("because" in found)
        return { done: { ...said, verdict: found.sure ? "fail" : "inconclusive", because: `candidate: ${found.because}` } };
    const { value } = found;
    const { demand } = rule;
    if (!("at" in demand))
        return compared(rule, demand, policy, candidate, value, beside);
    const better = demand.at === "least" ? "higher" : "lower";
    const sign = better === "higher" ? 1 : -1;
    const wanted = { rule, candidate, value, better, nullValue: sign * demand.value };
    return {
        waits: {
            said: { ...said, value, threshold: demand.value },
            byValues: sign * (value - demand.value) >= 0 ? "pass" : "fail",
            because: bothShown(value, demand.value, "against"),
            note: "",
            wanted,
            ladder: (0,_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .climb */ .oG)(wanted, policy),
        },
    };
}
/** What the run measured, on something. */
function measured(side, { metric, step }, policy) {
    const found = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValue */ .a3)(side, metric, step);
    return "value" in found ? ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredOnNothing */ .bp)(side, policy["evaluation-size"]) ?? found) : found;
}
function compared(rule, demand, policy, candidate, value, beside) {
    const said = { rule: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(rule), metric: rule.metric, value };
    const done = (verdict, because, more = {}) => ({
        done: { ...said, verdict, because, ...more },
    });
    const whose = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(demand.reference);
    if (beside === undefined)
        return done(policy.first, firstSays(policy.first));
    if (typeof beside === "string")
        return done("inconclusive", beside);
    const other = whose.replace(/'s$/, "");
    // A run may have saved several models.
    if (beside.run.runId === candidate.run.runId && beside.savedAt === candidate.savedAt) {
        const self = { against: value, threshold: value };
        return demand.than === "no-worse"
            ? done("pass", `the candidate is ${whose} own run`, self)
            : done("fail", `the candidate is ${whose} own run, and not better than itself`, self);
    }
    const theirs = measured(beside, rule, policy);
    if ("because" in theirs)
        return done("inconclusive", `${other}: ${theirs.because}`);
    const [ours, others] = [candidate.run.tags[_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationSetTag */ .FN], beside.run.tags[_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationSetTag */ .FN]];
    if (ours !== others)
        return done("inconclusive", `candidate and ${other} were measured on different data (run tag ${_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationSetTag */ .FN}: ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSet */ .be)(ours)} and ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSet */ .be)(others)})`, { against: theirs.value });
    const sign = demand.better === "higher" ? 1 : -1;
    const margin = "relative" in demand.margin ? demand.margin.relative * Math.abs(theirs.value) : demand.margin.absolute;
    const nullValue = demand.than === "no-worse" ? -margin : margin;
    const wanted = {
        rule,
        candidate,
        value,
        other: { side: beside, value: theirs.value },
        better: demand.better,
        nullValue,
        ...("relative" in demand.margin && { factor: factorOf(demand, demand.margin.relative, theirs.value) }),
    };
    const ladder = (0,_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .climb */ .oG)(wanted, policy);
    const paired = "rung" in ladder && ladder.rung === "predictions";
    if (ours === undefined && !paired && candidate.run.experimentId !== beside.run.experimentId)
        return done("inconclusive", `candidate and ${other} are of different experiments, and nothing shows that they were measured on the same data (run tag ${_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationSetTag */ .FN})`, { against: theirs.value });
    // 0.8 - 0.1 is 0.7000000000000001: a tie must not be decided by the last bit.
    const bits = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(theirs.value), margin);
    const ahead = sign * (value - theirs.value);
    const passes = demand.than === "no-worse" ? ahead >= nullValue - bits : ahead > nullValue + bits;
    const data = ours === undefined && !paired ? "; whether on the same data is not known" : "";
    return {
        waits: {
            said: { ...said, against: theirs.value, threshold: theirs.value + sign * nullValue },
            byValues: passes ? "pass" : "fail",
            because: bothShown(value, theirs.value, `against ${whose}`),
            note: data,
            wanted,
            ladder,
        },
    };
}
/** With it a margin that is a share becomes: the candidate is above so many times the other. */
function factorOf({ than, better }, share, other) {
    const up = (than === "better" ? 1 : -1) * (better === "higher" ? 1 : -1) * Math.sign(other);
    return 1 + up * share;
}
const firstSays = (first) => first === "pass"
    ? "there is no champion yet, and gate.first lets the first model pass"
    : "there is no champion to compare with; gate.first: pass would let the first model pass";
/**
 * Ends what waits: the confidence that rules claim is shared among them (Holm), and among the
 * candidates that one was chosen from. `size`: what a run's number of examples is called.
 */
function settle(opinions, chosenFrom, size) {
    const claims = opinions.flatMap((opinion) => {
        if (!("waits" in opinion))
            return [];
        const { wanted, ladder } = opinion.waits;
        const { confidence } = wanted.rule;
        if (confidence === undefined || !("rung" in ladder))
            return [];
        return [{ waits: opinion.waits, confidence, p: Math.min(1, ladder.at(confidence).pValue * chosenFrom) }];
    });
    const adjusted = (0,_statistics_holm_js__WEBPACK_IMPORTED_MODULE_4__/* .holm */ .f)(claims.map(({ p }) => p));
    const order = claims.map((_, index) => index).sort((a, b) => claims[a].p - claims[b].p);
    return opinions.map((opinion) => {
        if ("done" in opinion)
            return opinion.done;
        const at = claims.findIndex(({ waits }) => waits === opinion.waits);
        if (at < 0)
            return withoutClaim(opinion.waits, size);
        const shares = chosenFrom * (claims.length - order.indexOf(at));
        return claimed(opinion.waits, adjusted[at], shares, claims.length, chosenFrom);
    });
}
function withoutClaim({ said, byValues, because, note, wanted, ladder }, size) {
    const { confidence } = wanted.rule;
    if ("rung" in ladder) {
        const interval = shownOf(ladder.at(_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .usual */ .BG), wanted);
        const sure = `; with ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .usual */ .BG)} confidence ${bound(interval, wanted)}`;
        return { ...said, verdict: byValues, evidence: ladder.rung, interval, because: `${because}${sure}${note}` };
    }
    const { reasons, contradicted } = ladder;
    if (contradicted !== undefined)
        return { ...said, verdict: byValues === "fail" ? "fail" : "inconclusive", because: contradicted };
    const bare = `${because}, ${wanted.other ? "two bare numbers" : "a bare number"}: how sure this is can't be told`;
    if (confidence === undefined)
        return { ...said, verdict: byValues, evidence: "values", because: wanted.other ? `${bare}${note}` : because };
    return {
        ...said,
        verdict: byValues === "fail" ? "fail" : "inconclusive",
        evidence: "values",
        because: `${bare}, and ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(confidence)} confidence is asked for${note}`,
        missing: missingOf(reasons, wanted, size),
    };
}
function claimed({ said, byValues, because, note, wanted, ladder }, adjusted, shares, rules, chosenFrom) {
    const confidence = wanted.rule.confidence;
    const { rung, at } = ladder;
    const interval = shownOf(at(1 - (1 - confidence) / shares), wanted);
    const sure = adjusted <= 1 - confidence;
    const verdict = byValues === "fail" ? "fail" : sure ? "pass" : "inconclusive";
    const shared = [
        rules > 1 ? `${rules} rules` : "",
        chosenFrom > 1 ? `${chosenFrom} candidates that this one was chosen from` : "",
    ].filter((text) => text !== "");
    const how = `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(confidence)} confidence${shared.length > 0 ? `, shared by ${shared.join(" and ")},` : ""}`;
    const so = verdict === "inconclusive" ? `; not enough for sure: ${needed(interval, wanted)}` : "";
    return {
        ...said,
        verdict,
        evidence: rung,
        interval,
        because: `${because}; with ${how} ${bound(interval, wanted)}${so}${note}`,
        ...(verdict === "inconclusive" && { missing: [more(rung)] }),
    };
}
/** From `larger is better` to the metric's own direction. */
function shownOf({ estimate, lower, upper, confidence, method, n }, wanted) {
    const turned = wanted.better === "lower";
    return {
        estimate: turned ? -estimate : estimate,
        lower: turned ? -upper : lower,
        upper: turned ? -lower : upper,
        needed: turned ? -wanted.nullValue : wanted.nullValue,
        confidence,
        method,
        n,
    };
}
const signed = (value) => `${value > 0 ? "+" : ""}${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value)}`;
/** The bound that matters: how bad it may still be. */
function bound({ lower, upper, method, n }, { better, other, rule }) {
    const worst = better === "higher" ? lower : upper;
    const number = other ? signed(worst) : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(worst);
    const what = other ? "a difference of " : "";
    const least = Number.isFinite(worst) ? `${what}at ${better === "higher" ? "least" : "most"} ${number}` : "no bound";
    const of = /seed/.test(method) ? `${n} runs` : `${n} examples`;
    return `${least} (${of}, ${method}${/seed/.test(method) ? `: of the recipe, not of this one model` : ""})${rule.step ? ", of the last step" : ""}`;
}
const needed = ({ needed: value }, { better, other }) => `${better === "higher" ? "above" : "below"} ${other ? signed(value) : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value)} is needed`;
const more = (rung) => rung === "size"
    ? "predictions for each example, logged by both runs, make a paired test, which is sharper"
    : rung === "seeds"
        ? "more runs of the recipe with other seeds, or predictions for each example"
        : "a larger evaluation set, or a wider margin";
const missingOf = (reasons, { other }, size) => [
    `predictions: ${reasons.predictions}. Log id,label,prediction as predictions.csv${other ? " in both runs, with the same ids" : ""}`,
    `seeds: ${reasons.seeds}. Give runs that differ in their seed alone the same tag mlops.recipe`,
    `evaluation set's size: ${reasons.size}. Log it as ${size}`,
];
/** Both numbers, with as many digits as it takes to tell them apart. */
function bothShown(value, other, words) {
    const [a, b] = [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(other)];
    return a === b && value !== other ? `${value} ${words} ${other}` : `${a} ${words} ${b}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   nt: () => (/* binding */ predictionsFrom)
/* harmony export */ });
/* unused harmony export rowsOf */
/** Reads the table, or says what is wrong with it. */
function predictionsFrom(text, path, settings) {
    const [head, ...lines] = rowsOf(text);
    const wrong = (what) => ({ because: `${path} ${what}` });
    if (head === undefined)
        return { ...wrong("is empty"), isEmpty: true };
    const at = (column) => head.indexOf(column);
    const missing = [settings.id, settings.label, settings.prediction].filter((column) => at(column) < 0);
    if (missing.length > 0)
        return wrong(`has no column ${missing.join(" and ")}; it has ${head.slice(0, 8).join(", ")} (gate.predictions names them)`);
    if (lines.length === 0)
        return { ...wrong("has no examples"), isEmpty: true };
    const short = lines.findIndex((cells) => cells.length !== head.length);
    if (short >= 0)
        return wrong(`has ${lines[short].length} cells in row ${short + 1}, not ${head.length}`);
    const column = (name) => lines.map((cells) => cells[at(name)]);
    const ids = column(settings.id);
    const twice = firstTwice(ids);
    if (twice !== undefined)
        return wrong(`names the example ${twice} twice`);
    const empty = [settings.label, settings.prediction].find((name) => column(name).some((cell) => noValue.test(cell)));
    if (empty !== undefined)
        return wrong(`has rows without a value in ${empty}`);
    const found = { path, ids, labels: column(settings.label), predicted: column(settings.prediction) };
    if (at(settings.score) < 0)
        return found;
    const scores = column(settings.score).map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
    return scores.every(Number.isFinite) ? { ...found, scores } : wrong(`has rows without a number in ${settings.score}`);
}
const noValue = /^\s*(nan|null|none|[+-]?inf(inity)?)?\s*$/i;
function firstTwice(ids) {
    const seen = new Set();
    return ids.find((id) => seen.size === seen.add(id).size);
}
/** Lines of cells (RFC 4180): quotes, quotes in quotes, and line ends of either kind. */
function rowsOf(text) {
    const rows = [];
    let cells = [];
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
    const source = text.replace(/^\uFEFF/, "");
    // Most tables: ten times faster.
    if (!/"|\r(?!\n)/.test(source))
        return filled(source.split(/\r?\n/).map((line) => line.split(",")));
    while (cell.lastIndex < source.length) {
        const found = cell.exec(source);
        // What stands behind a closing quote, or a quote in the middle of a cell.
        if (found === null)
            return [...rows, cells];
        const [, quoted, bare, end] = found;
        cells.push(quoted?.replaceAll('""', '"') ?? bare);
        if (end === ",")
            continue;
        rows.push(cells);
        cells = [];
    }
    if (cells.length > 0)
        rows.push([...cells, ""]);
    return filled(rows);
}
const filled = (rows) => rows.filter((row) => row.length > 1 || row[0] !== "");
/** Brings two tables into the same order; says why not, when they are not of the same examples with the same labels. */
function pairOf(ours, theirs) {
    const places = new Map(theirs.ids.map((id, index) => [id, index]));
    const order = ours.ids.map((id) => places.get(id));
    const common = order.filter((index) => index !== undefined);
    if (common.length !== ours.ids.length || common.length !== theirs.ids.length)
        return {
            because: `their predictions are of different examples: ${common.length} ids are in both, ${ours.ids.length - common.length} only in the candidate's, ${theirs.ids.length - common.length} only in the other's`,
        };
    const labels = common.map((index) => theirs.labels[index]);
    const differ = labels.filter((label, index) => label !== ours.labels[index]).length;
    if (differ > 0)
        return { because: `their predictions disagree about the true class of ${differ} examples` };
    return {
        labels,
        ours: { predicted: ours.predicted, ...(ours.scores && { scores: ours.scores }) },
        theirs: {
            predicted: common.map((index) => theirs.predicted[index]),
            ...(theirs.scores && { scores: common.map((index) => theirs.scores[index]) }),
        },
    };
}


/***/ }),

/***/ 6419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ signatureChanges),
/* harmony export */   pm: () => (/* binding */ signatureFrom),
/* harmony export */   sG: () => (/* binding */ incompatibilities)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/**
 * What a model takes and gives, as MLflow's MLmodel file says it (`signature.inputs` and `signature.outputs` hold JSON): columns with names
 * and types, or tensors with shapes. Whoever asks the model that serves must be able to ask the candidate in the same way.
 */

const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true),
    optional: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    "tensor-spec": zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ dtype: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) }).optional(),
})
    .transform(({ name, type, required, optional, "tensor-spec": tensor, ...nested }) => {
    const inner = Object.keys(nested).length > 0 ? `${type} ${JSON.stringify(nested)}` : type;
    return {
        ...(name !== undefined && { name }),
        type: tensor?.dtype ?? inner,
        ...(tensor && { shape: tensor.shape }),
        optional: optional || !required,
    };
});
const fields = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(field);
const mlmodel = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
});
/** `document`: what the file MLmodel holds, read as YAML. */
function signatureFrom(document) {
    const found = mlmodel.safeParse(document);
    if (!found.success)
        return { because: "its file MLmodel can't be read" };
    const { signature } = found.data;
    if (!signature?.inputs)
        return { because: "it was logged without a signature" };
    const [inputs, outputs] = [signature.inputs, signature.outputs ?? "[]"].map(read);
    return inputs && outputs ? { inputs, outputs } : { because: "its signature can't be read" };
}
function read(text) {
    try {
        return fields.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** What is different, each a clause: `input age is new`. Empty where nothing is. */
function signatureChanges(candidate, serving) {
    return ["inputs", "outputs"].flatMap((side) => {
        const word = side.slice(0, -1);
        const before = byName(serving[side]);
        const after = byName(candidate[side]);
        return [
            ...[...after].filter(([name]) => !before.has(name)).map(([name]) => `${word} ${name} is new`),
            ...[...before].filter(([name]) => !after.has(name)).map(([name]) => `${word} ${name} is gone`),
            ...[...after].flatMap(([name, now]) => {
                const old = before.get(name);
                const [a, b] = [old && told(old), told(now)];
                return old === undefined || a === b ? [] : [`${word} ${name} was ${a}, and is ${b}`];
            }),
        ];
    });
}
/** What would break for those who ask the model that serves, each a clause; empty when they would notice nothing. */
function incompatibilities(candidate, serving) {
    const [sent, taken] = [byName(serving.inputs), byName(candidate.inputs)];
    const [expected, given] = [byName(serving.outputs), byName(candidate.outputs)];
    return [
        ...[...taken].flatMap(([name, now]) => {
            const old = sent.get(name);
            if (old === undefined)
                return now.optional ? [] : [`input ${name} is new, and required`];
            if (old.optional && !now.optional)
                return [`input ${name} is required now`];
            return widens(old, now) ? [] : [`input ${name} was ${told(old)}, and is ${told(now)}`];
        }),
        ...[...expected].flatMap(([name, old]) => {
            const now = given.get(name);
            if (now === undefined)
                return [`output ${name} is gone`];
            return now.type === old.type && fits(now.shape, old.shape) && (!now.optional || old.optional)
                ? []
                : [`output ${name} was ${told(old)}, and is ${told(now)}`];
        }),
    ];
}
const byName = (list) => new Map(list.map((one, index) => [one.name ?? `${index}`, one]));
const told = ({ type, shape, optional }) => `${type}${shape ? ` ${JSON.stringify(shape)}` : ""}${optional ? ", optional" : ""}`;
/** MLflow converts these without loss when it enforces a signature. */
const wider = {
    integer: ["long", "double"],
    float: ["double"],
};
const widens = (old, now) => (old.type === now.type || (wider[old.type]?.includes(now.type) ?? false)) && fits(old.shape, now.shape);
/** Whether all of `narrow` may stand where `wide` is asked for. */
const fits = (narrow, wide) => narrow === undefined || wide === undefined
    ? narrow === wide
    : narrow.length === wide.length && wide.every((length, index) => length === -1 || length === narrow[index]);


/***/ }),

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ bootstrap)
});

;// CONCATENATED MODULE: ./build/src/gate/statistics/random.js
/**
 * Random numbers that a seed repeats on any machine: sfc32 (of Chris Doty-Humphrey's PractRand), many at a time, so that its state stays in
 * registers.
 */
class RandomBits {
    #state;
    constructor(seed) {
        this.#state = Int32Array.of(0x9e3779b9, 0x243f6a88, seed, 1);
        this.fill(new Uint32Array(15));
    }
    /** Fills it with numbers of 32 bits. */
    fill(numbers) {
        let a = this.#state[0];
        let b = this.#state[1];
        let c = this.#state[2];
        let counter = this.#state[3];
        for (let i = 0; i < numbers.length; i++) {
            const result = (((a + b) | 0) + counter) | 0;
            counter = (counter + 1) | 0;
            a = b ^ (b >>> 9);
            b = (c + (c << 3)) | 0;
            c = (((c << 21) | (c >>> 11)) + result) | 0;
            numbers[i] = result;
        }
        this.#state.set([a, b, c, counter]);
    }
}
const batch = 1024;
/** Numbers of successes of n tries with probability p each. */
class Binomials {
    #bits;
    #numbers = new Uint32Array(batch);
    #used = batch;
    constructor(bits) {
        this.#bits = bits;
    }
    next(n, p) {
        if (p > 0.5)
            return n - this.next(n, 1 - p);
        if (n === 0 || p === 0)
            return 0;
        return n * p < 10 ? this.#byGaps(n, p) : this.#byRejection(n, p);
    }
    /** Between 0 and 1, never one of them. */
    #uniform() {
        if (this.#used === batch) {
            this.#bits.fill(this.#numbers);
            this.#used = 0;
        }
        return (this.#numbers[this.#used++] + 0.5) / 2 ** 32;
    }
    /** From success to success by geometric gaps. */
    #byGaps(n, p) {
        const perFailure = Math.log1p(-p);
        let successes = -1;
        for (let tries = 0; tries <= n; successes++)
            tries += Math.floor(Math.log(this.#uniform()) / perFailure) + 1;
        return successes;
    }
    /** Hoermann's BTRS (1993, Journal of Statistical Computation and Simulation 46: 101-110), for n p of at least 10 and p of at most 0.5. */
    #byRejection(n, p) {
        const deviation = Math.sqrt(n * p * (1 - p));
        const b = 1.15 + 2.53 * deviation;
        const a = -0.0873 + 0.0248 * b + 0.01 * p;
        const c = n * p + 0.5;
        const squeeze = 0.92 - 4.2 / b;
        const alpha = (2.83 + 5.1 / b) * deviation;
        const odds = p / (1 - p);
        const mode = Math.floor((n + 1) * p);
        for (;;) {
            const u = this.#uniform() - 0.5;
            const v = this.#uniform();
            const distance = 0.5 - Math.abs(u);
            const k = Math.floor(((2 * a) / distance + b) * u + c);
            if (distance >= 0.07 && v <= squeeze)
                return k;
            if (k < 0 || k > n)
                continue;
            const logRatio = (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
                (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
                (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
                stirlingRest(mode) +
                stirlingRest(n - mode) -
                stirlingRest(k) -
                stirlingRest(n - k);
            if (Math.log((v * alpha) / (a / (distance * distance) + b)) <= logRatio)
                return k;
        }
    }
}
const smallRests = Float64Array.of(0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119, 0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871);
/** What Stirling's formula lacks of log(k!): log(k!) - (log(2 pi) / 2 + (k + 0.5) log(k + 1) - (k + 1)). */
function stirlingRest(k) {
    const next = k + 1;
    const square = next * next;
    return smallRests[k] ?? (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}

;// CONCATENATED MODULE: ./build/src/gate/statistics/resample.js
/** Drawing examples anew, with replacement, as counts; examples that are alike are counted as one. */

/** Groups examples that agree in all columns. */
function grouped(columns) {
    const n = columns[0].length;
    const groupOf = new Uint32Array(n);
    const groups = new Map();
    const firsts = [];
    for (let i = 0; i < n; i++) {
        let key = "";
        for (const column of columns)
            key += `${column[i]} `;
        let group = groups.get(key);
        if (group === undefined) {
            group = firsts.length;
            groups.set(key, group);
            firsts.push(i);
        }
        groupOf[i] = group;
    }
    const counts = new Float64Array(firsts.length);
    for (const group of groupOf)
        counts[group]++;
    return { columns: columns.map((column) => Float64Array.from(firsts, (i) => column[i])), counts, groupOf };
}
/** A binomial number takes about as long as so many examples drawn one by one. */
const drawsOfABinomial = 20;
/** Calls `use` with the counts of each resample, an array that is used again. */
function eachResample({ counts, groupOf }, resamples, seed, use) {
    const bits = new RandomBits(seed);
    const weights = new Float64Array(counts.length);
    const draw = counts.length * drawsOfABinomial < groupOf.length ? byGroup(counts, bits) : byExample(groupOf, bits);
    for (let resample = 0; resample < resamples; resample++) {
        draw(weights);
        use(weights, resample);
    }
}
function byExample(groupOf, bits) {
    const n = groupOf.length;
    const drawn = new Uint32Array(n);
    return (weights) => {
        bits.fill(drawn);
        weights.fill(0);
        for (let i = 0; i < n; i++)
            weights[groupOf[((drawn[i] / 2 ** 32) * n) >>> 0]]++;
    };
}
/** The same distribution, the multinomial one: of the examples that are left, each group gets a binomial number. */
function byGroup(counts, bits) {
    const n = counts.reduce((sum, count) => sum + count, 0);
    const binomials = new Binomials(bits);
    return (weights) => {
        let [left, of] = [n, n];
        for (let group = 0; group < counts.length; group++) {
            const drawn = counts[group] === of ? left : binomials.next(left, counts[group] / of);
            weights[group] = drawn;
            left -= drawn;
            of -= counts[group];
        }
    };
}

;// CONCATENATED MODULE: ./build/src/gate/statistics/bootstrap.js

/** 1,999 and not 2,000: 5 % of 2,000 places between them is a whole number. */
const usualResamples = 1999;
function bootstrap(metric, { truth, candidate, comparator }, asked, { factor = 1, resamples = usualResamples, seed = 1 } = {}) {
    const { confidence, nullValue } = asked;
    const n = truth.length;
    if (n === 0)
        return { because: "the test set is empty" };
    const given = comparator ? [truth, candidate, comparator] : [truth, candidate];
    const wrong = given.map((column) => Array.prototype.findIndex.call(column, (value) => !Number.isFinite(value)));
    const first = wrong.find((index) => index >= 0);
    if (first !== undefined)
        return { because: `example ${first + 1} has a value that is no number` };
    const { columns, ...groups } = grouped(given);
    const [ofTruth, ofCandidate, ofComparator] = columns;
    const own = metric.on(ofTruth, ofCandidate);
    const measure = difference(own, ofComparator && metric.on(ofTruth, ofComparator), metric.better, factor);
    const seen = measure(groups.counts);
    if (seen === undefined)
        return { because: `${metric.name} has no value on these ${n} examples` };
    if (!(seen.error > 0)) {
        if (comparator && factor === 1 && seen.value === 0)
            return alike(own(groups.counts), n, asked);
        return { because: `${metric.name} does not vary over these ${n} examples, so how sure it is can't be told` };
    }
    const [upward, downward] = [new Float64Array(resamples), new Float64Array(resamples)];
    eachResample(groups, resamples, seed, (counts, resample) => {
        const drawn = measure(counts);
        // The error of one example drawn again and again is 0, but for its last bits.
        const t = drawn && drawn.error > 1e-9 * seen.error ? (drawn.value - seen.value) / drawn.error : undefined;
        upward[resample] = t ?? Number.POSITIVE_INFINITY;
        downward[resample] = -(t ?? Number.NEGATIVE_INFINITY);
    });
    upward.sort();
    downward.sort();
    // So many of the resamples may lie further out at this confidence.
    const beyond = Math.floor((1 - confidence) * (resamples + 1) + 1e-9);
    const reach = (sorted) => (beyond === 0 ? Number.POSITIVE_INFINITY : sorted[resamples - beyond]);
    const [against, inFavour] = [seen.value - seen.half, seen.value + seen.half];
    return {
        estimate: seen.value,
        lower: against - reach(upward) * seen.error,
        upper: inFavour + reach(downward) * seen.error,
        confidence,
        pValue: (1 + countFrom(upward, (against - nullValue) / seen.error)) / (resamples + 1),
        pValueBelow: (1 + countFrom(downward, (nullValue - inFavour) / seen.error)) / (resamples + 1),
        method: `bootstrap-t of ${resamples} resamples${comparator ? ", paired" : ""}`,
        n,
    };
}
/** One model's value minus `factor` times the other's, larger being better. */
function difference(one, other, better, factor) {
    const sign = better === "higher" ? 1 : -1;
    return (weights) => {
        const own = one(weights);
        const against = other?.(weights);
        if (own === undefined || (other && against === undefined))
            return undefined;
        let n = 0;
        let squares = 0;
        let largest = 0;
        for (let i = 0; i < weights.length; i++) {
            const push = own.influence[i] - (against ? factor * against.influence[i] : 0);
            n += weights[i];
            const square = push * push;
            squares += weights[i] * square;
            if (square > largest)
                largest = square;
        }
        const value = sign * (own.value - (against ? factor * against.value : 0));
        return { value, error: Math.sqrt(squares) / n, half: Math.sqrt(largest) / (2 * n) };
    };
}
/**
 * Two models without any difference on n examples: the rule of three. Were they to differ on more than a share of -ln(1 - confidence) / n of
 * all examples, one would probably be among these; and an example changes the metric by no more than the influences reach.
 */
function alike({ influence }, n, { confidence, nullValue }) {
    const range = influence.reduce((most, one) => Math.max(most, one)) - influence.reduce((least, one) => Math.min(least, one));
    const reach = (-Math.log(1 - confidence) * range) / n;
    const p = (distance) => (distance <= 0 ? 1 : range > 0 ? Math.exp((-distance * n) / range) : 1);
    return {
        estimate: 0,
        lower: range > 0 ? -reach : Number.NEGATIVE_INFINITY,
        upper: range > 0 ? reach : Number.POSITIVE_INFINITY,
        confidence,
        pValue: p(-nullValue),
        pValueBelow: p(nullValue),
        method: "rule of three: no example tells the two models apart",
        n,
    };
}
/** How many of the sorted numbers are at least so large. */
function countFrom(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted.length - low;
}


/***/ }),

/***/ 9938:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   Pq: () => (/* binding */ tUpperTail),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   c2: () => (/* binding */ tCritical)
/* harmony export */ });
/* harmony import */ var cephes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1446);
/** The normal, t and beta distributions, by Cephes (the library below SciPy's). */

// WebAssembly.
await cephes__WEBPACK_IMPORTED_MODULE_0__/* .compiled */ .QO;
/** P(Z > z) of the standard normal. Beyond 37 Cephes reports an underflow, or throws at an infinity. */
const normalUpperTail = (z) => (Math.abs(z) > 37 ? (z > 0 ? 0 : 1) : 0.5 * (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .erfc */ .Lr)(z / Math.SQRT2));
const normalQuantile = (probability) => (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .ndtri */ .OC)(probability);
/** P(T > t) of Student's t; `degrees` need not be whole. */
function tUpperTail(t, degrees) {
    const tail = 0.5 * (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .incbet */ .uP)(degrees / 2, 0.5, degrees / (degrees + t * t));
    return t > 0 ? tail : 1 - tail;
}
/** The t that is exceeded with a probability of `tail`, below one half. */
function tCritical(tail, degrees) {
    const x = (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .incbi */ .Qc)(degrees / 2, 0.5, 2 * tail);
    return Math.sqrt((degrees * (1 - x)) / x);
}
/** P(X >= successes) of n trials. */
const binomialUpperTail = (successes, n, probability) => successes <= 0 ? 1 : successes > n ? 0 : (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .incbet */ .uP)(successes, n - successes + 1, probability);
const betaQuantile = (probability, a, b) => (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .incbi */ .Qc)(a, b, probability);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/** Holm's step-down correction (1979, Scandinavian Journal of Statistics 6: 65-70): adjusted p-values, in the order given. */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = new Array(pValues.length);
    let atLeast = 0;
    for (const [rank, index] of order.entries()) {
        atLeast = Math.max(atLeast, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = atLeast;
    }
    return adjusted;
}


/***/ }),

/***/ 315:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ countBehind),
/* harmony export */   r: () => (/* binding */ oneProportion)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9938);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** One share of right answers against a threshold: the exact interval of Clopper and Pearson (1934), never above its level. */

function oneProportion({ right, n }, { confidence, nullValue }) {
    if (n === 0)
        return { because: "the test set is empty" };
    const wrong = n - right;
    return {
        estimate: right / n,
        lower: right === 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - confidence, right, wrong + 1),
        upper: wrong === 0 ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(confidence, right + 1, wrong),
        confidence,
        pValue: nullValue < 0 ? 0 : nullValue >= 1 ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(right, n, nullValue),
        pValueBelow: nullValue <= 0 ? 1 : nullValue > 1 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(wrong, n, 1 - nullValue),
        method: "Clopper and Pearson's exact interval",
        n,
    };
}
/**
 * The right answers behind a share that was logged, whole or rounded to its last digit; undefined when no share of n examples looks like
 * it, or more than one does.
 */
function countBehind(share, n) {
    if (!(share >= 0 && share <= 1 && Number.isSafeInteger(n) && n > 0))
        return undefined;
    const digits = /\.(\d+)$/.exec(String(share))?.[1]?.length ?? 0;
    // Floats of 32 bits, which training code often logs, are this far off.
    const tolerance = Math.max(2 ** -24, digits > 0 ? 0.5 * 10 ** -digits : 0);
    const right = Math.round(share * n);
    return tolerance * 2 < 1 / n && Math.abs(right / n - share) <= tolerance * (1 + 1e-9) ? right : undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6541:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pairedProportions)
/* harmony export */ });
/* harmony import */ var _scoreTest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__]);
_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

function pairedProportions({ candidateOnly, comparatorOnly, n }, asked) {
    if (n === 0)
        return { because: "the test set is empty" };
    const found = (0,_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__/* .invertScore */ .R)((difference, correction) => tango(candidateOnly, comparatorOnly, n, difference, correction), 0.5, asked);
    return {
        estimate: (candidateOnly - comparatorOnly) / n,
        ...found,
        confidence: asked.confidence,
        method: "Tango's score interval for paired proportions",
        n,
    };
}
/** Tango's score; `b` and `c` are the discordant counts. */
function tango(b, c, n, difference, correction) {
    const linear = (2 * n - b + c) * difference - b - c;
    const root = Math.sqrt(Math.max(0, linear * linear + 8 * n * c * difference * (1 - difference)));
    const comparatorOnly = (root - linear) / (4 * n);
    const variance = n * (2 * comparatorOnly + difference * (1 - difference));
    return (0,_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__/* .standardized */ .g)(b - c - n * difference + correction, variance);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fallsTo)
/* harmony export */ });
/** Where a function that does not rise crosses a level, by bisection to the last bits; an end of the range where it does not cross. */
function fallsTo(level, f, from, to) {
    let [low, high] = [from, to];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (f(middle) > level)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 4931:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ invertScore),
/* harmony export */   g: () => (/* binding */ standardized)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9938);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6905);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** From the score of a test at each possible truth to the interval that it spans. */


/** Inverts the score over all differences from -1 to 1. `correction`: what is taken off, in the unit of the score's numerator. */
function invertScore(score, correction, { confidence, nullValue }) {
    const critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence);
    const above = (difference) => score(difference, -correction);
    const below = (difference) => score(difference, correction);
    return {
        lower: (0,_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallsTo */ .w)(critical, above, -1, 1),
        upper: (0,_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallsTo */ .w)(-critical, below, -1, 1),
        pValue: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(above(nullValue)),
        pValueBelow: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(-below(nullValue)),
    };
}
/** Without variance, what differs at all differs for sure. */
function standardized(distance, variance) {
    if (variance > 1e-12)
        return distance / Math.sqrt(variance);
    return Math.abs(distance) < 1e-12 ? 0 : distance * Number.POSITIVE_INFINITY;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1471:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ seedDifference),
/* harmony export */   j: () => (/* binding */ seedMean)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9938);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/**
 * Several runs of one recipe that differ in their seed alone. What is judged is the recipe, not the one model, and chance is that of the
 * training, not of the test set. `better` turns a metric that should be low round.
 */

/** The mean against a threshold: Student's t. With `better: "lower"` all of the answer and `nullValue` are negated. */
function seedMean(values, better, asked) {
    const one = momentsOf(values, better);
    if ("because" in one)
        return one;
    return tInterval(one.mean, one.squaredError, one.n - 1, "Student's t interval over seeds", one.n, asked);
}
/** The difference of two means, without taking their spreads for equal: Welch's t. */
function seedDifference(candidate, comparator, better, asked) {
    const one = momentsOf(candidate, better);
    if ("because" in one)
        return one;
    const other = momentsOf(comparator, better);
    if ("because" in other)
        return other;
    const squaredError = one.squaredError + other.squaredError;
    const degrees = squaredError ** 2 / (one.squaredError ** 2 / (one.n - 1) + other.squaredError ** 2 / (other.n - 1));
    const n = one.n + other.n;
    return tInterval(one.mean - other.mean, squaredError, degrees, "Welch's t interval over seeds", n, asked);
}
function momentsOf(values, better) {
    const n = values.length;
    if (n < 2)
        return { because: "one run of a recipe tells nothing of how much its seed matters" };
    const sign = better === "higher" ? 1 : -1;
    const mean = (sign * values.reduce((sum, value) => sum + value, 0)) / n;
    const squares = values.reduce((sum, value) => sum + (sign * value - mean) ** 2, 0);
    return { mean, squaredError: squares / (n - 1) / n, n };
}
function tInterval(estimate, squaredError, degrees, method, n, { confidence, nullValue }) {
    if (!(squaredError > 0))
        return { because: "all seeds gave the same value: was the seed used?" };
    const error = Math.sqrt(squaredError);
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCritical */ .c2)(1 - confidence, degrees) * error;
    const t = (estimate - nullValue) / error;
    return {
        estimate,
        lower: estimate - reach,
        upper: estimate + reach,
        confidence,
        pValue: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tUpperTail */ .Pq)(t, degrees),
        pValueBelow: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tUpperTail */ .Pq)(-t, degrees),
        method,
        n,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7684:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unpairedProportions)
/* harmony export */ });
/* harmony import */ var _scoreTest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__]);
_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

function unpairedProportions(candidate, comparator, asked) {
    if (candidate.n === 0 || comparator.n === 0)
        return { because: "a test set is empty" };
    const found = (0,_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__/* .invertScore */ .R)((difference, correction) => miettinenNurminen(candidate, comparator, difference, correction), 0.5 / Math.min(candidate.n, comparator.n), asked);
    return {
        estimate: candidate.right / candidate.n - comparator.right / comparator.n,
        ...found,
        confidence: asked.confidence,
        method: "Miettinen and Nurminen's score interval for two proportions",
        n: candidate.n + comparator.n,
    };
}
function miettinenNurminen(one, other, difference, correction) {
    const n = one.n + other.n;
    const second = likeliestSecond(one, other, difference);
    const first = second + difference;
    const variance = ((first * (1 - first)) / one.n + (second * (1 - second)) / other.n) * (n / (n - 1));
    return (0,_scoreTest_js__WEBPACK_IMPORTED_MODULE_0__/* .standardized */ .g)(one.right / one.n - other.right / other.n - difference + correction, variance);
}
/** The likeliest second proportion when the first is larger by `difference`: the root of a cubic (Farrington and Manning 1990). */
function likeliestSecond(one, other, difference) {
    const n = one.n + other.n;
    const quadratic = (one.n + 2 * other.n) * difference - n - one.right - other.right;
    const linear = (other.n * difference - n - 2 * other.right) * difference + one.right + other.right;
    const constant = other.right * difference * (1 - difference);
    const shift = quadratic / (3 * n);
    const q = shift ** 3 - (quadratic * linear) / (6 * n * n) + constant / (2 * n);
    const p = Math.sign(q || 1) * Math.sqrt(Math.max(0, shift * shift - linear / (3 * n)));
    const cosine = p === 0 ? 0 : Math.max(-1, Math.min(1, q / p ** 3));
    const root = 2 * p * Math.cos((Math.PI + Math.acos(cosine)) / 3) - shift;
    return Math.min(Math.max(root, 0, -difference), 1, 1 - difference);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4748:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   kZ: () => (/* binding */ isFlattered),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7823);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(900);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(957);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2887);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_metric_js__WEBPACK_IMPORTED_MODULE_1__]);
_metric_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** Whether a candidate is good enough, by the rules of mlops.yml: rule by rule, with what it was judged by. Pure: the same case, the same verdict. */




function judge(policy, given) {
    const opinions = policy.rules.map((rule, index) => {
        const beside = besideOf(given, index);
        if (rule.kind === "metric")
            return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMetric */ .m)(rule, policy, given.sides[0], beside);
        return { done: { rule: (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(rule), ...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCondition */ .Xl)(rule, given, beside, policy.first) } };
    });
    const rules = (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(opinions, given.chosenFrom, policy["evaluation-size"]);
    const verdicts = rules.map(({ verdict }) => verdict);
    const verdict = verdicts.includes("fail") ? "fail" : verdicts.includes("inconclusive") ? "inconclusive" : "pass";
    return { verdict, rules };
}
function besideOf({ sides, beside }, index) {
    const at = beside[index];
    return typeof at === "number" ? sides[at] : (at ?? undefined);
}
/** At most six significant digits. */
const shown = (value) => String(Number(value.toPrecision(6)));
/** How several candidates are put in order: by `choose-by`, or by the metric of the first rule that has one. */
function orderOf(policy) {
    const held = policy["choose-by"];
    if (held)
        return { metric: held.metric, better: held.better };
    const rule = policy.rules.find((one) => one.kind === "metric");
    if (rule === undefined)
        return undefined;
    const { demand } = rule;
    const better = "at" in demand ? (demand.at === "most" ? "lower" : "higher") : demand.better;
    return { metric: rule.metric, better, step: rule.step };
}
/** The best of several by the saved model's value, or the last one logged where its step is not known; those without come last. Undefined for none. */
function bestOf(by, several) {
    if (by === undefined)
        return several[0];
    const rank = (one) => {
        const step = one.savedAt === undefined ? "last" : by.step;
        const found = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongWithRun */ .HK)(one.run) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValue */ .a3)(one, by.metric, step);
        return "value" in found ? (by.better === "lower" ? -1 : 1) * found.value : Number.NEGATIVE_INFINITY;
    };
    return several.reduce((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);
}
/** Whether rules are about the metric that the candidate was chosen by: then its value is flattered by the choice. */
const isFlattered = (rules, by) => by !== undefined && rules.some((rule) => rule.kind === "metric" && rule.metric === by.metric);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4147:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   bO: () => (/* binding */ explanationLines),
/* harmony export */   lW: () => (/* binding */ ruleLine),
/* harmony export */   sK: () => (/* binding */ gateSummary)
/* harmony export */ });
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4748);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8867);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5601);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9367);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__, _intervals_js__WEBPACK_IMPORTED_MODULE_1__]);
([_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__, _intervals_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** The gate's verdict as a page and as lines. */




const marks = { pass: "✅", fail: "❌", inconclusive: "❔" };
const titles = {
    pass: "The model is good enough",
    fail: "The model is not good enough",
    inconclusive: "It can't be told whether the model is good enough",
};
function gateSummary(report) {
    const { verdict, rules, candidate, candidateUrl, because, chosen, uses, drift, history } = report;
    const cell = (value) => (value === undefined ? "" : (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value));
    const rows = rules.map((rule) => [
        `${marks[rule.verdict]} ${rule.verdict}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(rule.rule),
        cell(rule.value),
        cell(rule.threshold),
        between(rule),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(rule.because),
    ]);
    const picture = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalPicture */ .s)(rules);
    const missing = rules.flatMap((rule) => (rule.missing ?? []).map((line) => `${rule.rule}: ${line}`));
    return [
        `## ${marks[verdict]} ${titles[verdict]}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(candidate)} · <${candidateUrl}>`,
        ...(chosen === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(chosen)]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["verdict", "rule", "value", "needed", "interval", "what was seen"], rows),
        ...(picture === undefined ? [] : [picture]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(because),
        ...(missing.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)("What evidence is missing", bullets(missing))]),
        ...(uses === undefined ? [] : [usesLine(uses)]),
        ...(drift === undefined ? [] : [`⚠️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(drift)}`]),
        ...(history.length === 0 ? [] : [(0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .historyTable */ .f)(history)]),
    ].join("\n\n");
}
/** What the policy asks of a candidate; nothing was decided. */
function explanation({ candidate, candidateUrl, chosen, uses, rules }, explained) {
    const picture = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalPicture */ .s)(rules);
    const parts = explained.map(({ rule, demands, evidence, missing }, index) => [
        `### ${index + 1}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(rule)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(demands),
        `${marks[rules[index].verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(evidence)}`,
        ...(missing.length === 0 ? [] : [`Missing:\n\n${bullets(missing)}`]),
    ].join("\n\n"));
    return [
        "## What the policy asks of this model",
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(candidate)} · <${candidateUrl}>`,
        ...(chosen === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(chosen)]),
        ...parts,
        ...(picture === undefined ? [] : [picture]),
        ...(uses === undefined ? [] : [usesLine(uses)]),
    ].join("\n\n");
}
/** The same for the log. */
const explanationLines = ({ rule, demands, evidence, missing }) => [
    rule,
    ...[demands, evidence, ...missing.map((line) => `Missing: ${line}`)].map((line) => `  ${line}`),
];
const bullets = (lines) => lines.map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(line)}`).join("\n");
function between({ interval }) {
    if (interval === undefined)
        return "";
    const [from, to] = [interval.lower, interval.upper].map((bound) => (Number.isFinite(bound) ? (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(bound) : "∞"));
    return `${from} to ${to}`;
}
const usesLine = (uses) => uses === 0
    ? "No other version was judged on this evaluation set."
    : `${uses} other version${uses === 1 ? " was" : "s were"} judged on this evaluation set: the more often it is used, the less it says.`;
/** For the log: `pass  prediction_accuracy at least 0.8: 0.86 against 0.8`. */
const ruleLine = ({ verdict, rule, because }) => `${verdict.padEnd(12)}  ${rule}: ${because}`;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8867:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ intervalPicture)
/* harmony export */ });
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4748);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__]);
_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** Values, what was needed, and how sure they are, as a picture of text that GitHub and terminals show alike. */


const width = 48;
const marks = { pass: "✔", fail: "✘", inconclusive: "?" };
/** A code block of one scale for each rule with a number; undefined when there is none. */
function intervalPicture(rules) {
    const drawn = rules.flatMap((rule) => {
        const scale = scaleOf(rule);
        return scale === undefined ? [] : [`${marks[rule.verdict]} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.visible)(rule.rule)}\n${scale}`];
    });
    if (drawn.length === 0)
        return undefined;
    const text = `${drawn.join("\n\n")}\n\n● seen   ├─┤ where it truly lies, as sure as the rule asks   ┊ needed`;
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
function scaleOf({ value, threshold, interval, against }) {
    if (value === undefined || threshold === undefined)
        return undefined;
    const { estimate, lower, upper, needed } = interval ?? {
        estimate: value,
        lower: value,
        upper: value,
        needed: threshold,
    };
    const finite = [estimate, lower, upper, needed].filter(Number.isFinite);
    const [least, most] = [Math.min(...finite), Math.max(...finite)];
    const pad = (most - least) * 0.15 || Math.max(Math.abs(most) * 0.1, 1e-9);
    const at = (number) => Math.round(((Math.min(Math.max(number, least), most) - least + pad) / (most - least + 2 * pad)) * (width - 1));
    const cells = Array.from({ length: width }, () => "·");
    if (interval) {
        cells.fill("─", at(lower), at(upper) + 1);
        cells[at(lower)] = Number.isFinite(lower) ? "├" : "─";
        cells[at(upper)] = Number.isFinite(upper) ? "┤" : "─";
    }
    cells[at(needed)] = "┊";
    cells[at(estimate)] = "●";
    const numbers = [`● ${(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(estimate)}`, `┊ ${(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(needed)}`];
    if (interval)
        numbers.push(`├─┤ ${bound(lower)} to ${bound(upper)}`);
    const what = interval !== undefined && against !== undefined ? "difference" : "value";
    return `  ${cells.join("")}   ${what}: ${numbers.join("   ")}`;
}
const bound = (value) => (Number.isFinite(value) ? (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value) : value < 0 ? "-∞" : "∞");

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 9367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ historyTable),
/* harmony export */   j: () => (/* binding */ rollbackSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5601);

/** So many moves are shown. */
const shownMoves = 5;
const words = { promotion: "promotion", rollback: "rollback", heal: "drift healed" };
/** The last moves, the newest first: when, what, who and why. Empty without any. */
function historyTable(moves) {
    const last = moves.slice(-shownMoves).reverse();
    if (last.length === 0)
        return "";
    const rows = last.map(({ at, kind, from, to, by, because }) => [
        at.replace("T", " ").replace(/\.\d+Z$/, " UTC"),
        words[kind ?? "promotion"],
        from === null ? to : `${from} → ${to}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(by),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(because),
    ]);
    const more = moves.length > last.length ? `, the last ${last.length} of ${moves.length}` : "";
    return `### History${more}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["when", "what", "version", "who", "why"], rows)}`;
}
function rollbackSummary({ because, history }) {
    return ["## ↩️ Rollback", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(because), historyTable(history)].join("\n\n");
}


/***/ })

};
