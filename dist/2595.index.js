export const id = 2595;
export const ids = [2595];
export const modules = {

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/* harmony import */ var _statistics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9360);
/** A rule of the gate: what mlops.yml may say, what it means, and the same as a sentence. */



const ofMetric = ["confidence", "measure", "step"];
const ofComparison = [...ofMetric, "margin", "better"];
/** What a rule is about: the keys of which it then has one, and what may stand beside each. */
const subjects = {
    metric: {
        "at-least": ofMetric,
        "at-most": ofMetric,
        "no-worse-than": ofComparison,
        "better-than": ofComparison,
    },
    parameter: { equals: [], "one-of": [] },
    tag: { equals: [], "one-of": [] },
    experiment: {},
    signature: {},
    data: {},
    freshness: {},
    lineage: {},
};
/** The same for editors, in words of JSON schema. */
const forms = Object.entries(subjects).flatMap(([subject, demands]) => {
    const form = (required, beside = []) => ({
        required,
        propertyNames: { enum: [...required, ...beside] },
    });
    const several = Object.entries(demands).map(([demand, beside]) => form([subject, demand], beside));
    return several.length > 0 ? several : [form([subject])];
});
const plain = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]);
const referenceWords = { error: "has to be champion, best, the number of a version, or version:NAME/N" };
const reference = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(referenceWords),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(champion|best|[1-9]\d*|version:.+\/[1-9]\d*)$/s, referenceWords),
], referenceWords);
const marginWords = { error: "has to be a number of 0 or more in the metric's own unit, or a share such as 1%" };
const margin = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(marginWords), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+(\.\d+)?\s*%$/, marginWords)], marginWords);
const confidenceWords = { error: "has to be a share from 0.5 up to but not including 1, such as 0.95" };
const written = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe("A metric of the candidate's run, as MLflow names it."),
    "at-least": zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe("The smallest value that passes."),
    "at-most": zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe("The largest value that passes."),
    "no-worse-than": reference
        .optional()
        .describe("champion (what serves now), best (ever promoted), a version's number, or version:NAME/N."),
    "better-than": reference.optional().describe("As no-worse-than; being the same is not enough."),
    margin: margin
        .optional()
        .describe("How much worse still passes (no-worse-than), or how much better it has to be (better-than): a number in the metric's own unit, or a share such as 1%. Default: 0."),
    better: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["higher", "lower"])
        .optional()
        .describe("Which values of the metric are better, for no-worse-than and better-than. Default: higher."),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0.5, confidenceWords)
        .lt(1, confidenceWords)
        .optional()
        .describe("How sure the verdict has to be, such as 0.95. It takes evidence that bare values do not give: predictions, seeds, or the evaluation set's size."),
    measure: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_statistics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .q.map(({ name }) => name))
        .optional()
        .describe("What the metric is, where its name does not tell: computed again from the logged predictions."),
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("last")
        .optional()
        .describe("The metric is logged at several steps, and the saved model is that of the last one."),
    parameter: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe("A parameter of the candidate's run."),
    tag: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe("A tag of the candidate's run."),
    equals: plain.optional().describe("The value that the parameter or tag has to have."),
    "one-of": zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(plain).min(1).optional().describe("The values that it may have."),
    experiment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe("Name of the MLflow experiment that the run has to be of."),
    signature: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["unchanged", "compatible"])
        .optional()
        .describe("Inputs and outputs of the model, beside those of the one that serves."),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(same|(sha256:)?[0-9a-f]{64})$/, { error: "has to be same, or a SHA-256 of 64 hexadecimal digits" })
        .optional()
        .describe("Measured on the champion's evaluation set (same), or on that of this SHA-256."),
    freshness: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(\d+(\.\d+)?[smhd])+$/, { error: "is not a time span such as 12h or 7d" })
        .optional()
        .describe("The run ended at most so long ago, such as 7d."),
    lineage: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["commit", "image"]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["commit", "image"])).min(1)], {
        error: "has to be commit, image, or both: [commit, image]",
    })
        .optional()
        .describe("The run was made by this pipeline's commit, in an image that this pipeline has built."),
})
    .superRefine((given, context) => {
    const say = (message, ...path) => context.addIssue({ code: "custom", message, path });
    const there = (names) => names.filter((name) => Object.hasOwn(given, name));
    const known = Object.keys(subjects);
    const [subject, ...others] = there(known);
    if (subject === undefined || others.length > 0)
        return say(`a rule is about one of ${known.join(", ")}; here is ${there(known).join(" and ") || "none"}`);
    const demands = subjects[subject];
    const names = Object.keys(demands);
    const own = there(names);
    if (names.length > 0 && own.length !== 1)
        say(`a rule about a ${subject} has one of ${names.join(", ")}; here is ${own.join(" and ") || "none"}`);
    for (const name of Object.keys(given)) {
        const owners = names.filter((demand) => demands[demand].includes(name));
        if (name === subject || names.includes(name) || owners.some((demand) => own.includes(demand)))
            continue;
        if (owners.length === 0)
            say(`${name} does not belong to a rule about a ${subject}`, name);
        else if (own.length > 0)
            say(`${name} belongs to ${owners.join(" and ")}`, name);
    }
    return undefined;
})
    .meta({ oneOf: forms });
/** One rule as it is written; answers what it means. */
const rule = written.transform((given) => {
    const { metric, parameter, tag, experiment, signature, data, freshness, lineage } = given;
    if (metric !== undefined)
        return {
            kind: "metric",
            metric,
            demand: demandOf(given),
            ...(given.confidence !== undefined && { confidence: given.confidence }),
            ...(given.measure !== undefined && { measure: given.measure }),
            ...(given.step !== undefined && { step: given.step }),
        };
    const values = (given["one-of"] ?? [given.equals]).map(String);
    if (parameter !== undefined)
        return { kind: "parameter", name: parameter, values };
    if (tag !== undefined)
        return { kind: "tag", name: tag, values };
    if (experiment !== undefined)
        return { kind: "experiment", name: experiment };
    if (signature !== undefined)
        return { kind: "signature", demand: signature };
    if (data !== undefined)
        return { kind: "data", ...(data !== "same" && { set: data }) };
    if (freshness !== undefined)
        return { kind: "freshness", within: (0,_kernel_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ help: "", required: true }).parse(freshness), text: freshness };
    return { kind: "lineage", of: [lineage].flat() };
});
function demandOf(given) {
    const { "at-least": least, "at-most": most, "no-worse-than": noWorse, margin: by = 0, better = "higher" } = given;
    if (least !== undefined)
        return { at: "least", value: least };
    if (most !== undefined)
        return { at: "most", value: most };
    const named = String(noWorse ?? given["better-than"]);
    const [, model, version] = /^version:(.+)\/(\d+)$/s.exec(named) ?? [];
    return {
        than: noWorse === undefined ? "better" : "no-worse",
        reference: named === "champion" || named === "best" ? named : { ...(model && { model }), version: version ?? named },
        margin: typeof by === "number" ? { absolute: by } : { relative: Number.parseFloat(by) / 100 },
        better,
    };
}
/** `prediction_accuracy no worse than the champion's by more than 0.01, with 95% confidence`. */
function inWords(given) {
    switch (given.kind) {
        case "metric":
            return `${given.metric} ${demandInWords(given.demand)}${given.confidence === undefined ? "" : `, with ${percent(given.confidence)} confidence`}`;
        case "parameter":
        case "tag":
            return `${given.kind} ${given.name} ${given.values.length === 1 ? "equals" : "is one of"} ${given.values.join(", ")}`;
        case "experiment":
            return `run is of the experiment ${given.name}`;
        case "signature":
            return `signature ${given.demand === "unchanged" ? "unchanged" : "compatible with what serves"}`;
        case "data":
            return given.set === undefined ? "measured on the champion's evaluation set" : `measured on ${given.set}`;
        case "freshness":
            return `run ended at most ${given.text} ago`;
        case "lineage":
            return `made by this pipeline's ${given.of.join(" and ")}`;
    }
}
function demandInWords(demand) {
    if ("at" in demand)
        return `at ${demand.at} ${demand.value}`;
    const { than, reference, margin, better } = demand;
    const by = "relative" in margin ? percent(margin.relative) : String(margin.absolute);
    const none = by === "0" || by === "0%";
    const lower = better === "lower" ? " (lower is better)" : "";
    return `${than === "no-worse" ? "no worse" : "better"} than ${ownerOf(reference)}${none ? "" : ` by more than ${by}`}${lower}`;
}
/** `the champion's`. */
function ownerOf(reference) {
    if (reference === "champion")
        return "the champion's";
    if (reference === "best")
        return "the best promoted one's";
    return `${reference.model === undefined ? "" : `${reference.model} `}version ${reference.version}'s`;
}
/** `97.5%`. */
const percent = (share) => `${Number((share * 100).toPrecision(6))}%`;
/** The reference as a key: rules with the same are compared with the same model. */
const keyOf = (reference) => typeof reference === "string" ? reference : `${reference.model ?? ""}/${reference.version}`;


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ mlflowSettings),
/* harmony export */   d: () => (/* binding */ gateSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2887);
/** The sections `gate:` and `mlflow:` of mlops.yml. */


const column = (preset, what) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).default(preset).describe(what);
const predictions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    artifact: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/\.csv(\.gz)?$/, { error: "has to end in .csv or .csv.gz" })
        .default("predictions.csv")
        .describe("The run's artifact: csv with a header. The same name with .gz is taken too."),
    id: column("id", "Column that names the example: the same in every run."),
    label: column("label", "Column of the true class."),
    prediction: column("prediction", "Column of the predicted class."),
    score: column("score", "Column of the score of the class 1, for measures that need one; it may be missing."),
})
    .prefault({})
    .describe("Predictions for each example of the evaluation set: the best evidence for a comparison.");
/** Fills its own defaults when given `{}`. */
const gateSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu).default([]).describe("All of them have to pass."),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Registered model that is promoted and served; a version of another one is copied into it. Default: the candidate's own."),
    "champion-alias": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(?![lL][aA][tT][eE][sS][tT]$|[vV]\d+$)[\w-]+$/, {
        error: "has to be letters, digits, _ and -, and not latest or v1, which MLflow keeps for itself",
    })
        .default("champion")
        .describe("Alias of the version that serves."),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "inconclusive"])
        .default("inconclusive")
        .describe("What rules that compare with the champion or the best say while there is none."),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["report", "heal", "refuse"])
        .default("report")
        .describe("When someone changed the alias in MLflow, past the ledger: report compares with the version that it names now, heal puts it back first, refuse promotes nothing."),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["Staging", "Production"])
        .optional()
        .describe("Stage of MLflow that the promoted version gets too; the one that had it is archived. Default: none."),
    "choose-by": zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("A metric that no rule is about, measured on other data."),
        better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["higher", "lower"]).default("higher").describe("Which values of it are better."),
    })
        .optional()
        .describe("How the best of several candidates is chosen. Default: by the first rule's metric, which flatters it."),
    predictions,
    "evaluation-size": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .default("mlops.evaluation-size")
        .describe("Tag, parameter or metric of the run that says how many examples the evaluation set has."),
});
const mlflowSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe("MLflow's tracking server."),
});


/***/ }),

/***/ 9360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ metrics),
  d: () => (/* binding */ metricsNamed)
});

;// CONCATENATED MODULE: ./build/src/gate/statistics/errorMetrics.js
/** As scikit-learn: a probability of 0 or 1 is moved by the smallest step of a float. */
const logLoss = (truth, probability) => {
    const ofTruth = truth === 1 ? probability : 1 - probability;
    return -Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, ofTruth)));
};
const squared = (truth, predicted) => (truth - predicted) ** 2;
const absolute = (truth, predicted) => Math.abs(truth - predicted);
const relative = (truth, predicted) => Math.abs(truth - predicted) / Math.max(Math.abs(truth), Number.EPSILON);
function meanOf(loss) {
    return (truth, predicted) => {
        const losses = truth.map((value, i) => loss(value, predicted[i]));
        const influence = new Float64Array(losses.length);
        return (weights) => {
            const value = weightedMean(losses, weights);
            for (let i = 0; i < losses.length; i++)
                influence[i] = losses[i] - value;
            return Number.isFinite(value) ? { value, influence } : undefined;
        };
    };
}
const rootMeanSquared = (truth, predicted) => {
    const mean = meanOf(squared)(truth, predicted);
    return (weights) => {
        const measured = mean(weights);
        if (measured === undefined)
            return undefined;
        const value = Math.sqrt(measured.value);
        const { influence } = measured;
        for (let i = 0; i < influence.length; i++)
            influence[i] = value === 0 ? 0 : influence[i] / (2 * value);
        return { value, influence };
    };
};
/** The coefficient of determination; undefined where the truth is constant. */
const r2 = (truth, predicted) => {
    const squaredError = meanOf(squared)(truth, predicted);
    const squaredSpread = new Float64Array(truth.length);
    return (weights) => {
        const error = squaredError(weights);
        const centre = weightedMean(truth, weights);
        for (let i = 0; i < truth.length; i++)
            squaredSpread[i] = (truth[i] - centre) ** 2;
        const spread = weightedMean(squaredSpread, weights);
        if (error === undefined || !(spread > 0))
            return undefined;
        const { influence } = error;
        const unexplained = error.value / spread;
        for (let i = 0; i < influence.length; i++)
            influence[i] = (unexplained * (squaredSpread[i] - spread) - influence[i]) / spread;
        return { value: 1 - unexplained, influence };
    };
};
function weightedMean(values, weights) {
    let n = 0;
    let total = 0;
    for (let i = 0; i < values.length; i++) {
        n += weights[i];
        total += weights[i] * values[i];
    }
    return total / n;
}
const errorMetrics = [
    { name: "log_loss", better: "lower", reads: "probability", on: meanOf(logLoss) },
    { name: "brier_score_loss", better: "lower", reads: "probability", on: meanOf(squared) },
    { name: "mean_squared_error", better: "lower", reads: "value", on: meanOf(squared) },
    { name: "mean_absolute_error", better: "lower", reads: "value", on: meanOf(absolute) },
    { name: "mean_absolute_percentage_error", better: "lower", reads: "value", on: meanOf(relative) },
    { name: "root_mean_squared_error", better: "lower", reads: "value", on: rootMeanSquared },
    { name: "r2", better: "higher", reads: "value", on: r2 },
];

;// CONCATENATED MODULE: ./build/src/gate/statistics/labelMetrics.js
const recallOf = ({ hit, truth }) => truth === 0
    ? undefined
    : { value: hit / truth, slope: { hit: 1 / truth, truth: -hit / (truth * truth), predicted: 0 } };
const precisionOf = ({ hit, predicted }) => predicted === 0
    ? undefined
    : { value: hit / predicted, slope: { hit: 1 / predicted, truth: 0, predicted: -hit / (predicted * predicted) } };
const f1Of = ({ hit, truth, predicted }) => {
    const both = truth + predicted;
    const falling = (-2 * hit) / (both * both);
    return both === 0
        ? undefined
        : { value: (2 * hit) / both, slope: { hit: 2 / both, truth: falling, predicted: falling } };
};
/**
 * As scikit-learn averages: of class 1 alone; or over the classes that are true or predicted anywhere, with 0 for one that has no value.
 * `ofTruthOnly`: over the classes that are true somewhere.
 */
function averaged(ofClass, average, ofTruthOnly = false) {
    return (truth, predicted) => {
        const highest = (codes) => codes.reduce((most, code) => Math.max(most, code), 1);
        const classes = 1 + Math.max(highest(truth), highest(predicted));
        const influence = new Float64Array(truth.length);
        return (weights) => {
            const shares = sharesOf(truth, predicted, weights, classes);
            const counts = ({ truth: isTrue, predicted: isPredicted }, code) => average === "binary" ? code === 1 : isTrue + (ofTruthOnly ? 0 : isPredicted) > 0;
            const counted = shares.filter(counts).length;
            let value = 0;
            influence.fill(0);
            for (const [code, own] of shares.entries()) {
                if (!counts(own, code))
                    continue;
                const found = ofClass(own);
                if (found === undefined && average === "binary")
                    return undefined;
                const { value: ofOwn, slope } = found ?? { value: 0, slope: { hit: 0, truth: 0, predicted: 0 } };
                const weight = average === "weighted" ? own.truth : 1 / counted;
                value += weight * ofOwn;
                const hit = weight * slope.hit;
                const isPredicted = weight * slope.predicted;
                const isTrue = weight * slope.truth + (average === "weighted" ? ofOwn : 0);
                const centre = hit * own.hit + isPredicted * own.predicted + isTrue * own.truth;
                for (let i = 0; i < influence.length; i++) {
                    const [t, p] = [truth[i] === code, predicted[i] === code];
                    influence[i] += (t && p ? hit : 0) + (t ? isTrue : 0) + (p ? isPredicted : 0) - centre;
                }
            }
            return { value, influence };
        };
    };
}
function sharesOf(truth, predicted, weights, classes) {
    const shares = Array.from({ length: classes }, () => ({ hit: 0, truth: 0, predicted: 0 }));
    const n = weights.reduce((total, weight) => total + weight, 0);
    for (let i = 0; i < truth.length; i++) {
        const share = weights[i] / n;
        shares[truth[i]].truth += share;
        shares[predicted[i]].predicted += share;
        if (truth[i] === predicted[i])
            shares[truth[i]].hit += share;
    }
    return shares;
}
const accuracy = (truth, predicted) => {
    const influence = new Float64Array(truth.length);
    return (weights) => {
        let n = 0;
        let right = 0;
        for (let i = 0; i < truth.length; i++) {
            n += weights[i];
            if (truth[i] === predicted[i])
                right += weights[i];
        }
        const value = right / n;
        for (let i = 0; i < truth.length; i++)
            influence[i] = (truth[i] === predicted[i] ? 1 : 0) - value;
        return { value, influence };
    };
};
const label = (name, on) => ({ name, better: "higher", reads: "label", on });
const labelMetrics = [
    label("accuracy", accuracy),
    label("balanced_accuracy", averaged(recallOf, "macro", true)),
    ...["binary", "macro", "weighted"].flatMap((average) => {
        const suffix = average === "binary" ? "" : `_${average}`;
        return [
            label(`f1${suffix}`, averaged(f1Of, average)),
            label(`precision${suffix}`, averaged(precisionOf, average)),
            label(`recall${suffix}`, averaged(recallOf, average)),
        ];
    }),
];

;// CONCATENATED MODULE: ./build/src/gate/statistics/rankMetrics.js
/**
 * The chance that a positive is scored above a negative, ties by half. The influences are those of DeLong, DeLong and Clarke-Pearson (1988,
 * Biometrics 44: 837-845).
 */
function rocAuc(truth, scores) {
    const { slotOf, slots } = slotsOf(truth, scores);
    const inSlot = new Float64Array(slots);
    const ofSlot = new Float64Array(slots);
    const influence = new Float64Array(truth.length);
    return (weights) => {
        inSlot.fill(0);
        for (let i = 0; i < slotOf.length; i++)
            inSlot[slotOf[i]] += weights[i];
        let negatives = 0;
        let positives = 0;
        for (let slot = 0; slot < slots; slot += 2) {
            negatives += inSlot[slot];
            positives += inSlot[slot + 1];
        }
        if (positives === 0 || negatives === 0)
            return undefined;
        let pairs = 0;
        let negativesBelow = 0;
        let positivesAbove = positives;
        for (let slot = 0; slot < slots; slot += 2) {
            const negativesHere = inSlot[slot];
            const positivesHere = inSlot[slot + 1];
            positivesAbove -= positivesHere;
            ofSlot[slot] = positivesAbove + positivesHere / 2;
            ofSlot[slot + 1] = negativesBelow + negativesHere / 2;
            pairs += positivesHere * ofSlot[slot + 1];
            negativesBelow += negativesHere;
        }
        const value = pairs / (positives * negatives);
        const n = positives + negatives;
        const each = n / (positives * negatives);
        const [ofNegative, ofPositive] = [(value * n) / negatives, (value * n) / positives];
        for (let i = 0; i < slotOf.length; i++) {
            const slot = slotOf[i];
            influence[i] = each * ofSlot[slot] - ((slot & 1) === 0 ? ofNegative : ofPositive);
        }
        return { value, influence };
    };
}
/** Two slots for each score, in rising order: its negatives, then its positives. */
function slotsOf(truth, scores) {
    const order = new Uint32Array(scores.length).map((_, index) => index).sort((a, b) => scores[a] - scores[b]);
    const slotOf = new Uint32Array(scores.length);
    let slots = 0;
    for (const [at, i] of order.entries()) {
        if (at === 0 || scores[i] !== scores[order[at - 1]])
            slots += 2;
        slotOf[i] = slots - 2 + (truth[i] === 1 ? 1 : 0);
    }
    return { slotOf, slots };
}
const rankMetrics = [{ name: "roc_auc", better: "higher", reads: "score", on: rocAuc }];

;// CONCATENATED MODULE: ./build/src/gate/statistics/metrics.js
/** Metrics by the names under which training code logs them. */



const metrics = [...labelMetrics, ...rankMetrics, ...errorMetrics];
const otherNames = {
    acc: "accuracy",
    auc: "roc_auc",
    auroc: "roc_auc",
    logloss: "log_loss",
    cross_entropy: "log_loss",
    brier: "brier_score_loss",
    mse: "mean_squared_error",
    mae: "mean_absolute_error",
    mape: "mean_absolute_percentage_error",
    rmse: "root_mean_squared_error",
};
/**
 * The metrics that a logged name can mean, likeliest first; none for a name that is not known. `val_f1_score` is F1 of the positive class, or
 * the macro or weighted mean over classes: which one it was shows when its value is compared with the logged one.
 */
function metricsNamed(logged) {
    const plain = logged.toLowerCase().replace(/[^a-z0-9]+/g, "_");
    const words = plain.replace(/_score$/, "").split("_");
    for (let from = 0; from < words.length; from++) {
        const rest = words.slice(from).join("_");
        const name = otherNames[rest] ?? rest;
        const found = metrics.filter((metric) => metric.name === name || (average.test(metric.name) && metric.name.replace(average, "") === name));
        if (found.length > 0)
            return found;
    }
    return [];
}
const average = /_(macro|weighted)$/;


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stateSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The section `state:` of mlops.yml. */

/** Fills its own defaults when given `{}`. */
const stateSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Git repository that keeps promotions and release records: an address or a path. Default: this one."),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(?!-)[\w./-]+$/, { error: "has to be the name of a branch" })
        .default("mlops-state")
        .describe("Branch of its own for them; made when it is not there."),
});


/***/ })

};
