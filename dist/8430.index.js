export const id = 8430;
export const ids = [8430,2542,7812];
export const modules = {

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   eZ: () => (/* binding */ chooseAnnotations),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/** GitHub shows this many annotations of each level for a step, and drops the rest without a word. */
const shownByGitHub = 10;
const severities = ["error", "warning", "info"];
const confidences = ["high", "medium", "low"];
/** Severity first, then confidence, then lines that the change touched, then each rule once before any rule twice. */
function chooseAnnotations(findings) {
    const shown = [];
    const left = { error: 0, warning: 0, info: 0 };
    for (const severity of severities) {
        const sorted = byImportance(findings.filter((finding) => finding.severity === severity));
        shown.push(...sorted.slice(0, shownByGitHub));
        left[severity] = Math.max(0, sorted.length - shownByGitHub);
    }
    return { shown, left };
}
/** The same order without a limit: what is worth reading first. */
function byImportance(findings) {
    const seen = new Map();
    return findings
        .map((finding) => {
        const kind = [finding.severity, finding.confidence, finding.changed, finding.rule].join();
        const repeat = seen.get(kind) ?? 0;
        seen.set(kind, repeat + 1);
        return { finding, repeat };
    })
        .sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        confidences.indexOf(a.finding.confidence) - confidences.indexOf(b.finding.confidence) ||
        Number(b.finding.changed ?? false) - Number(a.finding.changed ?? false) ||
        a.repeat - b.repeat)
        .map(({ finding }) => finding);
}
/** What GitHub shows under the title: several lines of plain text, not yet escaped as a workflow command. */
const annotationText = (finding) => [finding.message, finding.why, ...(finding.fix ? [`Fix: ${finding.fix}`] : []), finding.docs].join("\n");


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

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintSummary: () => (/* binding */ lintSummary)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7812);




/** GitHub refuses a summary of more than a MiB; the rest is for what other steps of ours say. */
const maxBytes = 1_000_000;
const findingsInSight = 25;
const picturesInSight = 5;
const icons = { error: "❌", warning: "⚠️", info: "ℹ️" };
function lintSummary(report) {
    const page = new Page(maxBytes);
    page.add(verdict(report));
    page.add(circumstances(report));
    addFindings(page, report);
    addPictures(page, report);
    return page.text;
}
function verdict({ refused, findings, dags, files, changedOnly }) {
    const worst = findings.some(({ severity }) => severity === "warning") ? "⚠️" : "✅";
    const subject = dags === 0 ? "no DAG" : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.count)(dags, "DAG");
    if (files === 0 && !changedOnly)
        return "## ⚠️ No DAG file was found: nothing was checked";
    if (findings.length === 0)
        return `## ✅ Nothing found in ${subject}`;
    return `## ${refused ? "❌" : worst} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.countsOf)(findings)} in ${subject}`;
}
function circumstances({ files, how, did = "Read", base, changedOnly, refused, findings }) {
    const parts = [`${did} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.count)(files, "DAG file")} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(how)}.`];
    if (base !== undefined && changedOnly)
        parts.push(`Only what differs from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)} was looked at.`);
    if (findings.length > 0)
        parts.push(refused ? "The check is refused." : "The check passes.");
    return parts.join(" ");
}
function addFindings(page, { findings, sourceUrl }) {
    if (findings.length === 0)
        return;
    const sorted = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .byImportance */ .G5)(findings);
    const rest = sorted.slice(findingsInSight);
    page.add("### What to look at");
    for (const finding of sorted.slice(0, findingsInSight))
        page.add(inFull(finding, sourceUrl));
    if (rest.length === 0)
        return;
    const rows = rest.map((finding) => [
        icons[finding.severity],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, finding.file, finding.range.start.line),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(finding.message),
        docsLink(finding),
    ]);
    page.addRows(`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.count)(rest.length, "more finding")}`, ["", "Where", "What", "Rule"], rows);
}
const docsLink = ({ rule, docs }) => `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule)}](${encodeURI(docs)})`;
function inFull(finding, sourceUrl) {
    const { severity, file, range, message, why, fix } = finding;
    return [
        `- ${icons[severity]} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(message)}**`,
        `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, file, range.start.line)} · ${docsLink(finding)}${finding.changed ? " · on a changed line" : ""}`,
        `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(why)}`,
        ...(fix === undefined ? [] : [`  **Fix:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(fix)}`]),
    ].join("  \n");
}
function addPictures(page, { pictures, base, sourceUrl }) {
    if (pictures.length === 0 && base === undefined)
        return;
    page.add(base === undefined ? "### The DAGs" : `### What changed against ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)}`);
    if (pictures.length === 0)
        page.add("No DAG has other tasks, arrows or arguments than before.");
    let left = 0;
    pictures.forEach((picture, index) => {
        const body = drawn(picture, sourceUrl);
        const shown = index < picturesInSight ? `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(picture.dagId)}\n\n${body}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(picture.dagId, body);
        if (!page.add(shown))
            left++;
    });
    if (left > 0)
        page.addLast(`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.count)(left, "further DAG")} did not fit on this page.`);
}
function drawn(picture, sourceUrl) {
    const { file, line, tasks, edges, differences, mermaid } = picture;
    const parts = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, file, line)} · ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.count)(tasks, "task")}, ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.count)(edges, "edge")} · ${certainty(picture)}`,
    ];
    if (differences.length > 0)
        parts.push(listed(differences.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)));
    if (picture.reasons.length > 0 && picture.status !== "exact") {
        const reasons = picture.reasons.map((at) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(at.message)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(sourceUrl, at.file, at.line)})`);
        parts.push(`Not known without running the file:\n\n${listed(reasons)}`);
    }
    if (mermaid !== undefined)
        parts.push(fenced(mermaid));
    return parts.join("\n\n");
}
const mostListed = 20;
const listed = (items) => [
    ...items.slice(0, mostListed).map((item) => `- ${item}`),
    ...(items.length > mostListed ? [`- and ${items.length - mostListed} more`] : []),
].join("\n");
function certainty({ status, conditions }) {
    if (status === "exact")
        return "exactly this graph";
    if (status === "conditional")
        return `exactly this graph if ${conditions.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk).join(" and ")}`;
    if (status === "partial")
        return "**known in part**: tasks and edges may be missing, or may not come to be";
    return "**unknown**: what stands here is made when the file runs";
}
/** A fence that the user's text in the picture cannot close. */
function fenced(mermaid) {
    const longest = Math.max(2, ...[...mermaid.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}mermaid\n${mermaid.trimEnd()}\n${fence}`;
}
/** Paragraphs up to a size. */
class Page {
    text = "";
    #left;
    constructor(bytes) {
        this.#left = bytes - 500;
    }
    /** False, and nothing added, when it does not fit. */
    add(paragraph) {
        const size = Buffer.byteLength(paragraph) + 2;
        if (size > this.#left)
            return false;
        this.#left -= size;
        this.text += `${paragraph}\n\n`;
        return true;
    }
    /** What must always be said: there is room kept for it. */
    addLast(sentence) {
        this.text += `${sentence}\n\n`;
    }
    /** A folded table, as many rows as half of the room that is left can take. */
    addRows(title, head, rows) {
        let size = 0;
        const fitting = rows.filter((row) => {
            size += Buffer.byteLength(row.join(" | ")) + 5;
            return size < this.#left / 2;
        });
        const missing = rows.length - fitting.length;
        const note = missing > 0 ? `\n\n${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.count)(missing, "further finding")} did not fit on this page.` : "";
        this.add((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(title, `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, fitting)}${note}`));
    }
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closingLine: () => (/* binding */ closingLine),
  countsOf: () => (/* binding */ countsOf),
  terminalView: () => (/* binding */ terminalView),
  wantsColours: () => (/* binding */ wantsColours)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/columns.js
/** Text measured in the columns of a terminal: tabs, wide characters, and characters that take no column. */

const tabStop = 4;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])/u;
const none = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** The line, or as much of it around `from` as fits into `room` columns. Offsets are 0-based code units; `to` is behind the last. */
function excerpt(line, from, to, room) {
    const start = Math.min(from, line.length);
    const first = wholeCharacter(line, Math.max(0, start - room));
    const behind = start + room;
    let cells = cellsOf(line.slice(first, behind), first);
    let cutLeft = first > 0;
    let cutRight = behind < line.length;
    if (cutLeft || cutRight || widthOf(cells) > room) {
        const caret = Math.max(0, cells.findIndex((cell) => cell.at + cell.text.length > start));
        let before = widthOf(cells.slice(0, caret));
        let drop = 0;
        if (before > room / 2)
            while (before > room / 3)
                before -= cells[drop++]?.width ?? before;
        cutLeft ||= drop > 0;
        cells = cells.slice(drop);
        const limit = room - Number(cutLeft) - 1;
        let total = widthOf(cells);
        while (total > limit && cells.length > 1) {
            total -= cells.pop()?.width ?? 0;
            cutRight = true;
        }
    }
    const inside = (cell) => cell.at >= start && cell.at < to;
    const lead = widthOf(cells.filter((cell) => cell.at < start)) + Number(cutLeft);
    return {
        shown: `${cutLeft ? "…" : ""}${cells.map((cell) => (cell.text === "\t" ? " ".repeat(cell.width) : cell.text)).join("")}${cutRight ? "…" : ""}`,
        lead,
        marked: Math.max(1, widthOf(cells.filter(inside))),
    };
}
/** Lines of at most `room` columns, broken at spaces; a longer word stands alone and whole, so that it can be copied. */
function wrap(text, room) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
const columnsOf = (text) => widthOf(cellsOf(text, 0));
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cellsOf(text, offset) {
    let column = 0;
    return [...graphemes.segment((0,plain.visible)(text))].map(({ segment, index }) => {
        const width = segment === "\t" ? tabStop - (column % tabStop) : none.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
        column += width;
        return { text: segment, at: offset + index, width };
    });
}
/** Not the second half of a surrogate pair. */
const wholeCharacter = (text, at) => at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;

;// CONCATENATED MODULE: ./build/src/render/terminal.js
/**
 * Findings as a person reads them in a terminal: file by file, each with its source line, a caret under the very place, why it hurts
 * and what to do.
 */



const severityStyle = {
    error: ["red", "bold"],
    warning: ["yellow", "bold"],
    info: ["cyan", "bold"],
};
const caretStyle = { error: "red", warning: "yellow", info: "cyan" };
/** FORCE_COLOR and NO_COLOR decide where they are set and not empty; else whether the stream is a terminal that knows colours. */
function wantsColours(env, isTerminal) {
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
    return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}
/**
 * All findings in the given order, those of one file together; ends without a line break. Empty without findings. Why it hurts and the
 * rule's page are said once, at the first finding of that kind.
 */
function terminalView(findings, options) {
    // styleText reads the streams and the environment of the process unless told not to; that is decided by `wantsColours`.
    const paint = (style, text) => (options.colours ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const width = Math.max(40, options.width);
    const files = new Map();
    for (const finding of findings)
        files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
    const explained = new Set();
    return [...files]
        .flatMap(([file, found]) => {
        const lines = options.source(file)?.split(/\r\n|\r|\n/);
        return found.map((finding) => {
            const cause = `${finding.rule} ${finding.why}`;
            const isNew = !explained.has(cause);
            explained.add(cause);
            return entry(finding, lines, width, paint, isNew);
        });
    })
        .join("\n\n");
}
/** `2 errors and 1 warning in 3 files (0.4 s)`. */
const closingLine = (findings, files, seconds) => `${countsOf(findings)} in ${(0,plain.count)(files, "file")} (${seconds.toFixed(1)} s)`;
/** `2 errors, 1 warning and 1 note`; `no findings`. */
function countsOf(findings) {
    const words = ["error", "warning", "info"]
        .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ n }) => n > 0)
        .map(({ severity, n }) => (0,plain.count)(n, severity === "info" ? "note" : severity));
    if (words.length < 2)
        return words[0] ?? "no findings";
    return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function entry(finding, lines, width, paint, explain) {
    const { file, range, severity, rule, message, why, fix, docs } = finding;
    const place = paint("bold", `${(0,plain.visible)(file)}:${range.start.line}:${range.start.column}`);
    const head = `${place} ${paint(severityStyle[severity], severity)} ${rule}`;
    const said = [
        ...wrap((0,plain.visible)(message), width - 2),
        ...(lines ? sourceLines(finding, lines, width, paint) : []),
        ...(explain ? labelled("why", why, width, paint) : []),
        ...(fix === undefined ? [] : labelled("fix", fix, width, paint)),
        ...(explain ? [paint("dim", `see ${docs}`)] : []),
    ];
    return [head, ...said.map((line) => `  ${line}`)].join("\n");
}
const labelled = (label, text, width, paint) => wrap((0,plain.visible)(text), width - 6).map((line, index) => (index === 0 ? `${paint("dim", label)} ${line}` : `    ${line}`));
/** The first and the last line of the range, each underlined; nothing when the file has no such line any more. */
function sourceLines(finding, lines, width, paint) {
    const { start, end } = finding.range;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const numbers = String(last).length;
    const room = width - numbers - 5;
    const show = (number, from, to) => {
        const text = lines[number - 1];
        if (text === undefined)
            return [];
        const { shown, lead, marked } = excerpt(text, from, to, room);
        const gutter = (label) => paint("dim", `${label.padStart(numbers)} │`);
        const caret = paint(caretStyle[finding.severity], "^".repeat(marked));
        return [`${gutter(String(number))} ${shown}`, `${gutter("")} ${" ".repeat(lead)}${caret}`];
    };
    const length = (number) => lines[number - 1]?.length ?? 0;
    if (last === start.line) {
        return show(start.line, start.column - 1, end.line > last ? length(last) : end.column - 1);
    }
    const indent = lines[last - 1]?.search(/\S|$/) ?? 0;
    return [
        ...show(start.line, start.column - 1, length(start.line)),
        ...(last > start.line + 1 ? [paint("dim", `${"⋮".padStart(numbers)} │`)] : []),
        ...show(last, indent, end.line > last ? length(last) : end.column - 1),
    ];
}


/***/ })

};
