export const id = 8679;
export const ids = [8679,2542];
export const modules = {

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

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5601);
/** Findings as SARIF 2.1.0, as GitHub's code scanning and editors read it. */


const levels = { error: "error", warning: "warning", info: "note" };
const precisions = { high: "very-high", medium: "high", low: "medium" };
/** The document, ready for JSON. */
function sarif(findings, options) {
    const descriptors = [...options.rules.map(describe), ...strangers(findings, options.rules)];
    const index = new Map(descriptors.map(({ id }, at) => [id, at]));
    const print = fingerprints(options);
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "mlops-actions",
                        semanticVersion: options.version,
                        informationUri: "https://github.com/mlops-actions/mlops-actions",
                        rules: descriptors,
                    },
                },
                automationDetails: { id: `${options.category}/` },
                columnKind: "utf16CodeUnits",
                originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
                results: findings.map((finding) => ({
                    ruleId: finding.rule,
                    ruleIndex: index.get(finding.rule) ?? -1,
                    level: levels[finding.severity],
                    message: {
                        text: [finding.message, finding.why, ...(finding.fix ? [finding.fix] : [])].map(sentence).join(" "),
                    },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: uri(options.prefix + finding.file), uriBaseId: "%SRCROOT%" },
                                region: {
                                    startLine: finding.range.start.line,
                                    startColumn: finding.range.start.column,
                                    endLine: finding.range.end.line,
                                    endColumn: finding.range.end.column,
                                },
                            },
                        },
                    ],
                    partialFingerprints: { primaryLocationLineHash: print(finding) },
                })),
            },
        ],
    };
}
/** A full stop at the end; and what SARIF would take for a link, it does not. */
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`).replaceAll("](", "]\u200b(");
/** Relative, percent-encoded. */
const uri = (path) => path
    .replace(/\p{Cs}/gu, "�")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
function describe(rule) {
    return {
        id: rule.id,
        shortDescription: { text: rule.what },
        fullDescription: { text: rule.why },
        help: {
            text: `${rule.what} ${rule.why} ${rule.fix}`,
            markdown: [
                `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(rule.what)}**`,
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(rule.why),
                `**What to do.** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(rule.fix)}`,
                ...sample("Found", rule.bad),
                ...sample("Fine", rule.good),
            ].join("\n\n"),
        },
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { precision: precisions[rule.confidence], "problem.severity": severityTag(rule.severity) },
    };
}
const severityTag = (severity) => (severity === "info" ? "recommendation" : severity);
/** The first file of a sample, fenced, without the marks that tests look for. */
function sample(title, sources) {
    const source = typeof sources === "string" ? sources : Object.values(sources)[0];
    if (source === undefined)
        return [];
    const clean = source.replace(/ *# expect\b.*$/gm, "").trimEnd();
    return [`${title}:`, `\`\`\`\`python\n${clean}\n\`\`\`\``];
}
/** Findings name rules that are no lint rules: those of the engine itself. */
function strangers(findings, rules) {
    const known = new Set(rules.map((rule) => rule.id));
    const found = new Map(findings.filter(({ rule }) => !known.has(rule)).map((finding) => [finding.rule, finding]));
    return [...found.values()].map(({ rule, severity, confidence, why, docs }) => ({
        id: rule,
        shortDescription: { text: rule },
        fullDescription: { text: why },
        help: { text: docs, markdown: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(docs) },
        defaultConfiguration: { level: levels[severity] },
        properties: { precision: precisions[confidence], "problem.severity": severityTag(severity) },
    }));
}
/**
 * The same for the same finding when lines above it come or go: rule, file and the line's text without its indentation, with a counter
 * for the findings that agree in all of that. GitHub matches alerts by it from commit to commit.
 */
function fingerprints(options) {
    const seen = new Map();
    const lines = new Map();
    return ({ file, rule, range }) => {
        const known = lines.get(file) ?? options.source(file)?.split(/\r\n|\r|\n/) ?? [];
        lines.set(file, known);
        const line = known[range.start.line - 1]?.trim() ?? "";
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([rule, file, line].join("\0")).digest("hex").slice(0, 16);
        const nth = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, nth);
        return `${hash}:${nth}`;
    };
}


/***/ })

};
