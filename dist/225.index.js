export const id = 225;
export const ids = [225];
export const modules = {

/***/ 3225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateModel: () => (/* binding */ gateModel)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/clients/mlflow.js + 1 modules
var clients_mlflow = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/src/clients/state.js
var clients_state = __webpack_require__(5699);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
;// CONCATENATED MODULE: ./build/src/gate/ledger.js

/** So long after its intent a promoter is taken for dead, in milliseconds; and so long it may wait with setting the alias. */
const patience = 120_000;
const mostWait = 45_000;
/** Path on the state branch; any model's name is a file's name so. */
const ledgerPath = (model) => `models/${encodeURIComponent(model).replace(/[!'()*.]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}.jsonl`;
/** Throws UserError that names the line for what is no ledger; `path` is its name for messages. */
function entriesOf(text, path = "the ledger") {
    return (text ?? "")
        .split("\n")
        .filter((line) => line !== "")
        .map((line, index) => {
        const entry = parsed(line);
        const texts = entry?.event === "intent" ? ["id", "at", "expires", "model", "alias", "to", "by"] : ["id", "at"];
        const known = ["intent", "done", "dropped"].includes(String(entry?.event));
        if (known && texts.every((key) => typeof entry?.[key] === "string"))
            return entry;
        throw new errors/* UserError */.yo(`line ${index + 1} is no entry of a ledger, so nothing is promoted`, `${path} on the state branch`, "Someone has edited it: mend that line, or take the commit back.");
    });
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** The intent that has not ended. */
function openIntent(entries) {
    const ended = new Set(entries.filter(({ event }) => event !== "intent").map(({ id }) => id));
    return entries.findLast((entry) => entry.event === "intent" && !ended.has(entry.id));
}
/** The version that the ledger last gave the alias; undefined when it never did. */
function lastPromoted(entries, alias) {
    const done = new Set(entries.filter(({ event }) => event === "done").map(({ id }) => id));
    const intents = entries.filter((entry) => entry.event === "intent");
    return intents.findLast((intent) => intent.alias === alias && done.has(intent.id))?.to;
}
class Ledger {
    #state;
    #model;
    #aliasNow;
    #now;
    /** `aliasNow` asks MLflow for the version that the alias has at this moment. */
    constructor(state, model, aliasNow, now = () => Date.now()) {
        this.#state = state;
        this.#model = model;
        this.#aliasNow = aliasNow;
        this.#now = now;
    }
    async entries() {
        const path = ledgerPath(this.#model);
        return entriesOf(await this.#state.read(path), path);
    }
    /** Ends an intent that outlived its promoter, by what the alias is. Answers what was settled. */
    async settle() {
        let settled;
        await this.#append("Settle a promotion that was cut short", async (entries) => {
            settled = openIntent(entries);
            if (settled === undefined || Date.parse(settled.expires) > this.#now()) {
                settled = undefined;
                return undefined;
            }
            return this.#end(settled, await this.#aliasNow(), true);
        });
        return settled;
    }
    /** Writes the intent, unless another one's is open or the alias has moved. */
    async begin(id, promotion) {
        let answer;
        await this.#append(`Promote ${promotion.model} to version ${promotion.to}`, async (entries) => {
            const open = openIntent(entries);
            if (open !== undefined) {
                answer = { state: "busy", by: open.by, until: new Date(open.expires) };
                return undefined;
            }
            const alias = await this.#aliasNow();
            if ((alias ?? null) !== promotion.from) {
                answer = { state: "moved", to: alias };
                return undefined;
            }
            answer = { state: "begun", until: new Date(this.#now() + mostWait) };
            const expires = new Date(this.#now() + patience).toISOString();
            return { id, at: this.#time(), event: "intent", expires, ...promotion };
        });
        return answer;
    }
    /**
     * Writes how it ended, by what the alias is; also when someone who took us for dead has written "dropped" and the alias is ours after
     * all. Answers the alias, and the ledger's commit.
     */
    async finish(id) {
        let alias;
        const commit = await this.#append(`End of a promotion of ${this.#model}`, async (entries) => {
            alias = await this.#aliasNow();
            const own = entries.filter((entry) => entry.id === id);
            const intent = own.find((entry) => entry.event === "intent");
            const open = own.length === 1;
            const isDone = own.some(({ event }) => event === "done");
            return open || (!isDone && alias === intent.to) ? this.#end(intent, alias, false) : undefined;
        });
        return { alias, commit };
    }
    #end(intent, alias, settled) {
        const event = alias === intent.to ? "done" : "dropped";
        return {
            id: intent.id,
            at: this.#time(),
            event,
            ...(settled && { settled: true }),
            ...(event === "dropped" && { found: alias ?? null }),
        };
    }
    #append(title, next) {
        const path = ledgerPath(this.#model);
        return this.#state.change(title, async (read) => {
            const text = (await read(path)) ?? "";
            const entry = await next(entriesOf(text, path));
            return entry === undefined ? undefined : { [path]: `${text}${JSON.stringify(entry)}\n` };
        });
    }
    #time() {
        return new Date(this.#now()).toISOString();
    }
}

// EXTERNAL MODULE: ./build/src/kernel/nearest.js
var nearest = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/src/gate/evidence.js
/**
 * What a run can be believed about. MLflow keeps the metrics of failed and deleted runs, stores ±Infinity as ±1.797e308, and reads a
 * number that it does not understand as 0 at timestamp 0 (seen on 2.22 and 3.17): none of these is a value.
 */

/** Tag of a run: SHA-256 over the data that it was measured on. */
const evaluationSetTag = "mlops.evaluation-set";
/** Why nothing that the run says counts; undefined when it does. `sure`: it never will. */
function wrongWithRun({ status, deleted }) {
    if (deleted)
        return { because: "the run was deleted", sure: true };
    if (status === "FINISHED")
        return undefined;
    const over = status === "FAILED" || status === "KILLED";
    return { because: `the run is ${status}${over ? "" : ", not FINISHED"}`, sure: over };
}
/** The value of a metric, or why there is none. */
function metricOf(run, key) {
    const metric = run.metrics.find((one) => one.key === key);
    if (metric === undefined) {
        const names = run.metrics.map((one) => one.key);
        const near = (0,nearest/* nearest */.p)(key, names);
        const there = near
            ? `did you mean ${near}?`
            : names.length === 0
                ? "it has no metrics"
                : `it has ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
        return { because: `the run has no metric ${key}; ${there}`, sure: false };
    }
    const { value, timestamp } = metric;
    if (Number.isNaN(value))
        return { because: `${key} is NaN`, sure: true };
    if (Math.abs(value) >= Number.MAX_VALUE)
        return { because: `${key} is infinite`, sure: true };
    if (value === 0 && timestamp === 0)
        return { because: `${key} is 0 at time 0: what MLflow stores for a value that it could not read`, sure: false };
    return { value };
}

;// CONCATENATED MODULE: ./build/src/gate/verdict.js
/** Whether a candidate is good enough, by the rules of mlops.yml: rule by rule, with what it was judged by. */

/** `champion`: undefined when there is none; a text when there is one that nothing is known of. */
function judge(settings, candidate, champion) {
    const rules = settings.rules.map((rule) => judgeRule(rule, settings.first, candidate, champion));
    const verdicts = rules.map(({ verdict }) => verdict);
    const verdict = verdicts.includes("fail") ? "fail" : verdicts.includes("inconclusive") ? "inconclusive" : "pass";
    return { verdict, rules };
}
/** `prediction_accuracy no worse than the champion's by more than 0.01`. */
function inWords(rule) {
    const { metric, "at-least": least, "at-most": most, margin = 0, better = "higher" } = rule;
    if (least !== undefined)
        return `${metric} at least ${least}`;
    if (most !== undefined)
        return `${metric} at most ${most}`;
    const lower = better === "lower" ? " (lower is better)" : "";
    return `${metric} no worse than the champion's${margin > 0 ? ` by more than ${margin}` : ""}${lower}`;
}
function judgeRule(rule, first, candidate, champion) {
    const said = { rule: inWords(rule), metric: rule.metric };
    const found = wrongWithRun(candidate.run) ?? metricOf(candidate.run, rule.metric);
    if ("because" in found)
        return { ...said, verdict: found.sure ? "fail" : "inconclusive", because: `candidate: ${found.because}` };
    const { value } = found;
    const { "at-least": least, "at-most": most } = rule;
    if (least !== undefined)
        return { ...said, ...measured(value, least, value >= least) };
    if (most !== undefined)
        return { ...said, ...measured(value, most, value <= most) };
    return { ...said, value, ...besideChampion(rule, first, candidate, value, champion) };
}
const measured = (value, threshold, passes) => ({
    verdict: passes ? "pass" : "fail",
    value,
    threshold,
    because: beside(value, threshold, "against"),
});
function besideChampion({ metric, margin = 0, better = "higher" }, first, candidate, value, champion) {
    if (champion === undefined) {
        const because = first === "pass"
            ? "there is no champion yet, and gate.first lets the first model pass"
            : "there is no champion to compare with; gate.first: pass would let the first model pass";
        return { verdict: first, because };
    }
    if (typeof champion === "string")
        return { verdict: "inconclusive", because: champion };
    if (champion.run.runId === candidate.run.runId)
        return { verdict: "pass", champion: value, threshold: value, because: "the candidate is the champion's own run" };
    const theirs = wrongWithRun(champion.run) ?? metricOf(champion.run, metric);
    if ("because" in theirs)
        return { verdict: "inconclusive", because: `champion: ${theirs.because}` };
    const [ours, other] = [candidate.run.tags[evaluationSetTag], champion.run.tags[evaluationSetTag]];
    if (ours !== other)
        return {
            verdict: "inconclusive",
            champion: theirs.value,
            because: `candidate and champion were measured on different data (run tag ${evaluationSetTag}: ${verdict_short(ours)} and ${verdict_short(other)})`,
        };
    const worseBy = better === "higher" ? theirs.value - value : value - theirs.value;
    // 0.8 - 0.1 is 0.7000000000000001: a tie must not fail by the last bit.
    const bits = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(theirs.value), margin);
    const passes = worseBy <= margin + bits;
    const data = ours === undefined ? "; whether on the same data is not known" : "";
    return {
        verdict: passes ? "pass" : "fail",
        champion: theirs.value,
        threshold: better === "higher" ? theirs.value - margin : theirs.value + margin,
        because: `${beside(value, theirs.value, "against the champion's")}, two bare numbers: how sure this is can't be told${data}`,
    };
}
const verdict_short = (tag) => tag === undefined ? "none" : tag.length > 80 ? `${tag.slice(0, 80)}…` : tag;
/** At most six significant digits. */
const shown = (value) => String(Number(value.toPrecision(6)));
/** Both numbers, with as many digits as it takes to tell them apart. */
function beside(value, other, words) {
    const [a, b] = [shown(value), shown(other)];
    return a === b && value !== other ? `${value} ${words} ${other}` : `${a} ${words} ${b}`;
}
/** The best of several by the first rule's metric; those without a value come last. Undefined for none. */
function bestOf(rules, candidates) {
    const [rule] = rules;
    if (rule === undefined)
        return candidates[0];
    const sign = rule["at-most"] !== undefined || rule.better === "lower" ? -1 : 1;
    const rank = ({ run }) => {
        const found = wrongWithRun(run) ?? metricOf(run, rule.metric);
        return "value" in found ? sign * found.value : Number.NEGATIVE_INFINITY;
    };
    return candidates.reduce((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);
}

// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/gate.js
/** The gate's verdict as a page and as lines. */


const marks = { pass: "✅", fail: "❌", inconclusive: "❔" };
const titles = {
    pass: "The model is good enough",
    fail: "The model is not good enough",
    inconclusive: "It can't be told whether the model is good enough",
};
function gateSummary({ verdict, rules, candidate, candidateUrl, because, chosen }) {
    const cell = (value) => (value === undefined ? "" : shown(value));
    const rows = rules.map((rule) => [
        `${marks[rule.verdict]} ${rule.verdict}`,
        (0,markdown/* escaped */.Mk)(rule.rule),
        cell(rule.value),
        cell(rule.threshold),
        (0,markdown/* escaped */.Mk)(rule.because),
    ]);
    return [
        `## ${marks[verdict]} ${titles[verdict]}`,
        `${(0,markdown/* code */.aY)(candidate)} · <${candidateUrl}>`,
        ...(chosen === undefined ? [] : [(0,markdown/* escaped */.Mk)(chosen)]),
        (0,markdown/* table */.tp)(["verdict", "rule", "value", "needed", "what was seen"], rows),
        (0,markdown/* escaped */.Mk)(because),
    ].join("\n\n");
}
/** For the log: `pass  prediction_accuracy at least 0.8: 0.86 against 0.8`. */
const ruleLine = ({ verdict, rule, because }) => `${verdict.padEnd(12)}  ${rule}: ${because}`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/actions/gate-model/promotion.js
/** The alias moves, with an entry in the ledger before and after. */




const settledLine = ({ to, by }) => `A promotion to version ${to} by ${by} was cut short; the ledger now says how it ended.`;
/** Waits while another one promotes. */
async function promote(promotion, { mlflow, ledger, signal, log }) {
    const id = (0,external_node_crypto_.randomUUID)();
    const end = Date.now() + 2 * patience;
    for (;;) {
        const settled = await ledger.settle();
        if (settled)
            log(settledLine(settled));
        const began = await ledger.begin(id, promotion);
        if (began.state === "moved")
            return { state: "moved" };
        if (began.state === "begun") {
            if (Date.now() < began.until.getTime())
                break;
            throw new errors/* RemoteError */.Hi("git", `promote ${promotion.model}`, "too late", "Nothing was promoted: run this again.");
        }
        if (Date.now() > end)
            throw new errors/* RemoteError */.Hi("The ledger", `promote ${promotion.model}`, "busy", `${began.by} does not come to an end.`);
        log(`${began.by} promotes at this moment: waiting for it.`);
        await (0,promises_.setTimeout)(2000, undefined, { signal });
    }
    await mlflow.setAlias(promotion.model, promotion.alias, promotion.to);
    const { alias, commit } = await ledger.finish(id);
    return alias === promotion.to ? { state: "done", commit } : { state: "overtaken", alias };
}
/** Tag of a version that is a copy: the `models:/NAME/VERSION` that it was copied from. */
const sourceTag = "mlops.source";
/** The candidate as a version of `target`: itself, or a copy, made once. */
async function versionIn(target, candidate, mlflow) {
    if (candidate.model === target)
        return candidate.version;
    const source = `models:/${candidate.model}/${candidate.version}`;
    const { runId } = candidate.run;
    const copies = await mlflow.modelVersions({ filter: `run_id='${runId}'` });
    const there = copies.find(({ name, tags }) => name === target && tags[sourceTag] === source);
    if (there !== undefined)
        return there.version;
    await mlflow.createRegisteredModel(target);
    return (await mlflow.createModelVersion({ name: target, source, runId, tags: { [sourceTag]: source } })).version;
}

;// CONCATENATED MODULE: ./build/src/actions/gate-model/candidates.js



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
    const near = (0,nearest/* nearest */.p)(wanted.alias, Object.keys(owner.aliases));
    const names = Object.keys(owner.aliases).join(", ");
    throw new errors/* UserError */.yo(`${wanted.model} has no alias ${wanted.alias}`, where, near ? `Did you mean ${near}?` : names === "" ? "It has no aliases at all: name a version." : `It has ${names}.`);
}
/** The version that the run itself has registered, never "the newest". */
async function ofRun({ runId, model, version }, target, mlflow) {
    const run = await mlflow.run(runId);
    if (run === undefined)
        throw new errors/* UserError */.yo(`there is no run ${runId}`, where, `Copy the id from a run's page in ${mlflow.url}.`);
    if (model !== undefined && version !== undefined) {
        const named = await ofVersion(model, version, mlflow);
        if (named.run.runId === runId)
            return named;
        throw new errors/* UserError */.yo(`${model} version ${version} is of run ${named.run.runId}, not of ${runId}`, where, "Hand on what trigger-training gave as mlflow-runs, or name the version alone: version:NAME/N.");
    }
    const versions = (await mlflow.modelVersions({ filter: `run_id='${runId}'` })).filter(({ name, tags }) => tags[sourceTag] === undefined && (model === undefined || name === model));
    const preferred = versions.filter(({ name }) => name === target);
    const own = preferred.length > 0 ? preferred : versions;
    const [only] = own;
    if (own.length > 1) {
        const names = own.map((one) => `version:${one.name}/${one.version}`).join(", ");
        throw new errors/* UserError */.yo(`run ${runId} registered ${own.length} models`, where, `Name one of them: ${names}.`);
    }
    if (only)
        ready(only);
    return { run, ...(only && { model: only.name, version: only.version }) };
}
async function ofVersion(model, version, mlflow) {
    const found = await mlflow.modelVersion(model, version);
    if (found === undefined) {
        if ((await mlflow.registeredModel(model)) === undefined)
            throw noModel(model);
        throw new errors/* UserError */.yo(`${model} has no version ${version}`, where, `Its page in ${mlflow.url} lists those there are.`);
    }
    ready(found);
    const run = found.runId === undefined ? undefined : await mlflow.run(found.runId);
    if (run !== undefined)
        return { run, model, version };
    throw new errors/* UserError */.yo(`${model} version ${version} names no run that is there, so nothing is known of how good it is`, where, "Register it from the run that measured it.");
}
function ready({ name, version, status }) {
    if (status !== "READY")
        throw new errors/* UserError */.yo(`${name} version ${version} is ${status}, not READY`, where, "Register the model again, or wait until it is.");
}
const noModel = (model) => new errors/* UserError */.yo(`there is no registered model ${model}`, where, "Names are case-sensitive; MLflow's page Models has them.");
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

;// CONCATENATED MODULE: ./build/src/actions/gate-model/telling.js
/** What is said and kept of a verdict: summary, evidence, release record, and the tags on MLflow's page of the version. */




const called = ({ run, model, version }) => model === undefined || version === undefined ? `Run ${run.runId}` : `${model} version ${version}`;
function refusal(candidate, rules) {
    const [first, ...more] = rules.filter(({ verdict }) => verdict !== "pass");
    const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
    const verb = first?.verdict === "fail" ? "does not pass" : "can't be judged";
    return `${called(candidate)} ${verb}: ${first?.rule}: ${first?.because}${rest}.`;
}
/** What MLflow's own page of the version shows. */
async function tag({ model, version }, { verdict }, gate, mlflow) {
    if (model === undefined || version === undefined)
        return;
    const policy = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(gate.rules.map(inWords)))
        .digest("hex")
        .slice(0, 12);
    await mlflow.setVersionTag(model, version, "mlops.verdict", verdict);
    await mlflow.setVersionTag(model, version, "mlops.policy", policy);
}
async function report(told, mlflow, host) {
    const { ok, because, uri, judgement, candidate, chosen, champion, target, commit } = told;
    const url = mlflow.runUrl(candidate.run);
    await host.summary(gateSummary({
        ...judgement,
        candidate: `${called(candidate)}, run ${candidate.run.runId}`,
        candidateUrl: url,
        because,
        ...(chosen !== undefined && { chosen }),
    }));
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
        rules: judgement.rules.map(({ rule, verdict, value }) => ({
            rule,
            verdict,
            value: value === undefined ? null : shown(value),
        })),
    });
    return { ok, because, uri, evidence, ...judgement };
}
const evidenceOf = ({ judgement, candidate, champion, target }, mlflow) => ({
    at: new Date().toISOString(),
    server: mlflow.url,
    verdict: judgement.verdict,
    candidate: { model: candidate.model ?? null, version: candidate.version ?? null, ...runEvidence(candidate, mlflow) },
    champion: champion.version === undefined
        ? null
        : {
            model: target ?? null,
            version: champion.version,
            ...(typeof champion.judged === "object" && runEvidence(champion.judged, mlflow)),
        },
    rules: judgement.rules.map((rule) => ({ ...rule })),
});
/** Where the values come from, and the data that they were measured on. */
const runEvidence = ({ run }, mlflow) => ({
    run: run.runId,
    url: mlflow.runUrl(run),
    ended: run.end === undefined ? null : new Date(run.end).toISOString(),
    evaluationSet: run.tags[evaluationSetTag] ?? null,
});

;// CONCATENATED MODULE: ./build/src/actions/gate-model/judging.js




/** The one that is judged; `chosen` says how, where there were several. */
async function chosenOf(wanted, gate, mlflow, host) {
    const candidates = await candidatesOf(wanted, gate.model, mlflow);
    const candidate = bestOf(gate.rules, candidates);
    const chosen = candidates.length > 1
        ? `The best of ${candidates.length} candidates by ${gate.rules[0].metric}: chosen on the same data that it is judged on, so its value flatters it.`
        : undefined;
    host.log(`Candidate: ${called(candidate)}${chosen ? `. ${chosen}` : ""}`);
    return { candidate, chosen };
}
/** Beside the champion of `target` as it is now. */
async function judgedBeside(candidate, target, gate, mlflow, host) {
    const champion = await championOf(target, gate["champion-alias"], mlflow);
    const judgement = judge(gate, candidate, champion.judged);
    for (const rule of judgement.rules)
        host.log(ruleLine(rule));
    return { champion, judgement };
}

;// CONCATENATED MODULE: ./build/src/actions/gate-model/gate.js
/** Judges, and promotes what passes; again when the champion has changed in between. */








/** So often a champion may change under our hands. */
const mostChanges = 10;
async function gateModel(asked, host) {
    const { wanted, mode, gate } = asked;
    const mlflow = await (0,clients_mlflow.connectMlflow)(asked.access, host.signal);
    const { candidate, chosen } = await chosenOf(wanted, gate, mlflow, host);
    const target = gate.model ?? candidate.model;
    const ledger = mode === "promote" ? await ledgerOf(candidate, target, mlflow, asked, host) : undefined;
    if (ledger)
        await lookBack(ledger, target, gate, mlflow, host);
    for (let round = 1;; round++) {
        const { champion, judgement } = await judgedBeside(candidate, target, gate, mlflow, host);
        const end = (ok, because, uri, commit) => report({ ok, because, uri, commit, judgement, candidate, champion, target, chosen }, mlflow, host);
        if (judgement.verdict !== "pass") {
            if (ledger)
                await tag(candidate, judgement, gate, mlflow);
            return end(false, refusal(candidate, judgement.rules), undefined);
        }
        const own = candidate.version === undefined ? undefined : `models:/${candidate.model}/${candidate.version}`;
        if (!ledger)
            return end(true, `${called(candidate)} passes. Nothing was promoted (mode: evaluate).`, own);
        const version = await versionIn(target, candidate, mlflow);
        const uri = `models:/${target}/${version}`;
        await tag(candidate, judgement, gate, mlflow);
        if (version === champion.version)
            return end(true, `${called(candidate)} passes, and is the champion of ${target} already (version ${version}).`, uri);
        const promotion = {
            model: target,
            alias: gate["champion-alias"],
            from: champion.version ?? null,
            to: version,
            by: actor(host.event),
            because: judgement.rules.map((rule) => `${rule.rule}: ${rule.because}`).join("; "),
        };
        const { signal } = host;
        const promoted = await promote(promotion, { mlflow, ledger, signal, log: (line) => host.log(line) });
        if (promoted.state === "done") {
            const before = champion.version === undefined ? "there was none before" : `before it was ${champion.version}`;
            const because = `${called(candidate)} passes: ${promotion.alias} of ${target} is version ${version} now, ${before}.`;
            return end(true, because, uri, promoted.commit);
        }
        if (promoted.state === "overtaken")
            throw new errors/* RemoteError */.Hi("MLflow", `set ${promotion.alias} of ${target} to ${version}`, `the alias is ${promoted.alias ?? "gone"}`, `Someone moved it past the ledger at the same moment. Run this again to judge beside the new champion.`);
        if (round === mostChanges)
            throw new errors/* RemoteError */.Hi("MLflow", `promote ${target}`, "a new champion each time", "Too many promote at once.");
        host.log("The champion has changed in the meantime: judging again beside the new one.");
    }
}
/** Throws UserError where nothing could be promoted. */
async function ledgerOf(candidate, target, mlflow, asked, host) {
    if (candidate.model === undefined || candidate.version === undefined || target === undefined)
        throw new errors/* UserError */.yo(`run ${candidate.run.runId} registered no model, so there is nothing to promote`, "input candidate", "Let the training register its model in MLflow, or give mode: evaluate.");
    const { state, gate, directory } = asked;
    const repository = await (0,clients_state/* stateRepository */.M)(state.repository, directory);
    const folder = await host.tempDir();
    const token = host.token === undefined ? {} : { token: host.token };
    const branch = new clients_state/* StateBranch */.U({ repository, branch: state.branch, folder, signal: host.signal, ...token });
    return new Ledger(branch, target, () => mlflow.alias(target, gate["champion-alias"]));
}
/** Settles what a killed promoter left, and says so when the alias is not where the ledger put it. */
async function lookBack(ledger, model, gate, mlflow, host) {
    const settled = await ledger.settle();
    if (settled)
        host.log(settledLine(settled));
    const alias = gate["champion-alias"];
    const [entries, now] = [await ledger.entries(), await mlflow.alias(model, alias)];
    const last = lastPromoted(entries, alias);
    if (last === undefined || last === now || openIntent(entries))
        return;
    host.log(`Drift: the ledger gave ${alias} of ${model} to version ${last}, but it is ${now === undefined ? "gone" : `version ${now}`}: someone changed it in MLflow. It is compared with as it is.`);
}
function actor({ payload, run }) {
    const sender = payload.sender?.login;
    const who = typeof sender === "string" ? sender : run === undefined ? (0,external_node_os_.userInfo)().username : "a workflow";
    return run === undefined ? who : `${who} in ${run.repository}, run ${run.id}, job ${run.job}`;
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ProgramMissing),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(481);
/** Other programs: run without a shell, in UTF-8, ended with us. */



/** No program of that name on the PATH. */
class ProgramMissing extends Error {
    program;
    constructor(program) {
        super(`${program} is not installed, or not on the PATH`);
        this.name = "ProgramMissing";
        this.program = program;
    }
}
/** Runs a program to its end and collects what it says. Any exit code is an answer; throws ProgramMissing. */
function run(program, args, options = {}) {
    return new Promise((resolve, reject) => {
        const { signal } = options;
        if (signal?.aborted)
            return reject(signal.reason);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            ...(options.cwd !== undefined && { cwd: options.cwd }),
            env: options.bare ? { ...options.env } : { ...process.env, ...options.env },
            stdio: "pipe",
            windowsHide: true,
            detached: options.group === true && process.platform !== "win32",
        });
        // A program that ends without reading its input closes the pipe: its exit code tells, not the failed write.
        child.stdin.on("error", () => { }).end(options.input ?? "");
        const abort = () => (options.group ? endGroup(child) : child.kill("SIGTERM"));
        signal?.addEventListener("abort", abort, { once: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        const lines = (input, hear) => hear && (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }).on("line", hear);
        lines(child.stdout, options.line);
        lines(child.stderr, options.errorLine);
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.on("error", (error) => {
            signal?.removeEventListener("abort", abort);
            reject(error.code === "ENOENT" ? new ProgramMissing(program) : error);
        });
        child.on("close", (code, ended) => {
            signal?.removeEventListener("abort", abort);
            if (signal?.aborted)
                return reject(signal.reason);
            const bytes = Buffer.concat(stdout);
            resolve({
                code: code ?? 128 + (ended ? (node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[ended] ?? 0) : 0),
                bytes,
                stdout: bytes.toString("utf8"),
                stderr: Buffer.concat(stderr).toString("utf8"),
            });
        });
    });
}
function endGroup({ pid }) {
    try {
        if (pid !== undefined)
            process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
    }
    catch {
        // It ended meanwhile.
    }
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
const escaped = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
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
const escapedHtml = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(tempting, `$&${zeroWidth}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** A user's text as code, on one line. */
function code(text) {
    // A backslash before a bar would end a table's cell there.
    const shown = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   U: () => (/* binding */ count)
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


/***/ })

};
