export const id = 5225;
export const ids = [5225,2542];
export const modules = {

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _clients_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6422);
/* harmony import */ var _gate_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(593);
/* harmony import */ var _kernel_actor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9894);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _render_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9367);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4190);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9028);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6292);
/** The alias goes back to a version that has served before. Nothing is judged: it passed when it was promoted. */








/** So often others may come first. */
const mostChanges = 10;
const where = "input model-version";
/** Answers the version that the alias names now, as `models:/NAME/VERSION`, and what was done. Throws UserError where it can't go back. */
async function rollback(asked, host) {
    const { wanted, gate, reason } = asked;
    const model = modelOf(asked);
    const alias = gate["champion-alias"];
    const mlflow = await (0,_clients_mlflow_js__WEBPACK_IMPORTED_MODULE_0__.connectMlflow)(asked.access, host.signal);
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .a)(model, asked, mlflow, host);
    const promoting = { mlflow, ledger, stage: gate.stage, host };
    const by = (0,_kernel_actor_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .d)(host.event);
    for (let round = 1; round <= mostChanges; round++) {
        const settled = await ledger.settle();
        if (settled)
            host.log((0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .settledLine */ .UV)(settled));
        const { moves, champion, drift } = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .pastOf */ .C)(model, alias, ledger, mlflow);
        if (drift)
            host.log((0,_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .driftLine */ .w)(model, alias, drift));
        const to = await goal({ model, alias, wanted: wanted?.version, moves, champion }, mlflow);
        const uri = `models:/${model}/${to}`;
        const end = async (because, commit) => {
            const history = commit === undefined ? moves : (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_7__/* .movesOf */ .cz)(await ledger.entries(), alias);
            await host.summary((0,_render_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackSummary */ .j)({ because, history }));
            const before = champion === undefined ? null : `models:/${model}/${champion}`;
            host.record({
                mode: "rollback",
                version: uri,
                championBefore: before,
                championAfter: uri,
                ledger: commit ?? null,
            });
            return { uri, because };
        };
        if (to === champion) {
            await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .giveStage */ .Kx)(model, to, gate.stage, mlflow, host);
            return end(`${alias} of ${model} is version ${to} already: nothing was changed.`);
        }
        const because = reason ?? "no reason was given";
        const promotion = { model, alias, from: champion ?? null, to, kind: "rollback", by, because };
        const commit = await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .promote */ .pt)(promotion, promoting);
        if (commit !== undefined) {
            const from = champion === undefined ? "there was none before" : `before it was ${champion}`;
            return end(`${alias} of ${model} is back at version ${to}, ${from}.`, commit);
        }
        host.log("The champion has changed in the meantime: looking again.");
    }
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi("MLflow", `roll ${model} back`, "a new champion each time", "Too many promote at once.");
}
function modelOf({ wanted, gate }) {
    if (wanted === undefined && gate.model === undefined)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("which model is rolled back? Neither gate.model in mlops.yml nor model-version names one", where, "Give the version to go back to, such as models:/skin_cancer/7, or set gate.model.");
    if (wanted !== undefined && gate.model !== undefined && wanted.model !== gate.model)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`is of ${wanted.model}, but gate.model in mlops.yml is ${gate.model}`, where, `Give a version of ${gate.model}.`);
    return (wanted?.model ?? gate.model);
}
/** The version to go back to; throws UserError unless it has served, by the ledger, and is still there. */
async function goal(asked, mlflow) {
    const { model, alias, wanted, moves, champion } = asked;
    const others = (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_7__/* .servedBefore */ .p7)(moves, champion);
    const fix = others.length === 0
        ? "No other version has served by the ledger: promote one, with mode: promote."
        : `Name one that has served: ${others.map((version) => `models:/${model}/${version}`).join(", ")}.`;
    const before = wanted === undefined ? (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_7__/* .versionBefore */ .aq)(moves, champion) : { version: wanted };
    if ("because" in before)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no version to go back to: ${before.because}`, `${alias} of ${model}`, fix);
    const { version } = before;
    if (version === champion)
        return version;
    if (!others.includes(version))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${model} version ${version} has never served by the ledger`, where, fix);
    if ((await mlflow.modelVersion(model, version))?.status !== "READY")
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${model} version ${version} is in MLflow no more, or not READY`, where, fix);
    return version;
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
