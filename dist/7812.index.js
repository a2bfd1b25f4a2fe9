export const id = 7812;
export const ids = [7812,2542];
export const modules = {

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
