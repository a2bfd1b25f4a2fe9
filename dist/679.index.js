export const id = 679;
export const ids = [679];
export const modules = {

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
