export const id = 1219;
export const ids = [1219];
export const modules = {

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/actions/index.generated.js
var index_generated = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/src/host/github.js + 3 modules
var github = __webpack_require__(2265);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/render/terminal.js + 1 modules
var terminal = __webpack_require__(7812);
// EXTERNAL MODULE: ./build/src/host/base.js
var base = __webpack_require__(587);
// EXTERNAL MODULE: ./build/src/host/ending.js
var host_ending = __webpack_require__(8773);
// EXTERNAL MODULE: ./build/src/host/text.js
var host_text = __webpack_require__(7837);
;// CONCATENATED MODULE: ./build/src/host/local.js







/** Runs an action in a terminal: findings and documents go to standard output, everything else to standard error. */
class LocalHost extends base/* HostBase */.Y {
    event = { name: "local", payload: {} };
    sourceUrl = undefined;
    #format;
    #summaryFile;
    #drawn = false;
    constructor(setup) {
        super(setup);
        this.#format = setup.format;
        this.#summaryFile = setup.summaryFile;
    }
    log(text) {
        this.#say((0,host_text/* neutral */.z)(this.secrets.hide(text)));
    }
    async group(title, work) {
        this.log(title);
        return work();
    }
    progress(done, total, what) {
        if (!process.stderr.isTTY)
            return;
        process.stderr.write(`\r\u001b[K${(0,host_text/* neutral */.z)(this.secrets.hide(what))}: ${done} of ${total}`);
        this.#drawn = true;
    }
    async show(findings) {
        if (this.#format !== "text" || findings.length === 0)
            return;
        const view = (0,terminal.terminalView)(findings, {
            source: (file) => this.#source(file),
            colours: (0,terminal.wantsColours)(this.env, process.stdout.isTTY === true),
            width: process.stdout.columns ?? 100,
        });
        this.#clear();
        process.stdout.write(`${this.secrets.hide(view)}\n\n`);
    }
    #source(file) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(this.workingDirectory, file), "utf8");
        }
        catch {
            return undefined;
        }
    }
    setOutput() { }
    async addSummary() { }
    async end(run, details) {
        const ending = this.#writeSummary(run);
        const { result, because, problems } = ending;
        if (ending.stack !== undefined)
            this.log(ending.stack);
        if (this.#format === "json") {
            const document = {
                schema: `mlops-actions/${this.action}/1`,
                result,
                because,
                findings: this.findings,
                ...(problems.length > 0 && { problems }),
                ...details?.(),
            };
            process.stdout.write(`${JSON.stringify(this.secrets.hideIn(document), null, 2)}\n`);
        }
        else {
            for (const problem of problems.length > 1 ? problems : [])
                this.log(`error: ${(0,host_ending/* problemLine */.YK)(problem)}`);
            this.log(because);
        }
        this.deleteFolders();
        process.exitCode = (0,host_ending/* exitCodeOf */.FO)(ending);
    }
    /** Ends in a mistake of the user's when the file can't be written, unless the run ended badly already. */
    #writeSummary(ending) {
        if (this.#summaryFile === undefined)
            return ending;
        try {
            (0,external_node_fs_.writeFileSync)(this.#summaryFile, this.summaryText);
            return ending;
        }
        catch (error) {
            if (ending.result !== "ok" && ending.result !== "refused")
                return ending;
            return (0,host_ending/* endingOf */.z6)((0,errors/* cannotWrite */.zz)(this.#summaryFile, "--summary-file", error), this.signal);
        }
    }
    #say(text) {
        this.#clear();
        process.stderr.write(`${text}\n`);
    }
    #clear() {
        if (this.#drawn)
            process.stderr.write("\r\u001b[K");
        this.#drawn = false;
    }
}

// EXTERNAL MODULE: ./build/src/host/stop.js
var stop = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var kernel_inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/src/kernel/result.js
var result = __webpack_require__(5310);
// EXTERNAL MODULE: ./build/src/perform.js + 5 modules
var perform = __webpack_require__(1886);
// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
;// CONCATENATED MODULE: ./build/src/cli.js
/** `mlops-actions`: the same actions in a terminal. */









/** `args` without node and script. Sets the process's exit code. */
async function cli(given) {
    (0,stop/* mayGoUnheard */.d)();
    // `help` and `help lint-dags` are what other programs take.
    const [first, name] = given;
    const args = first !== "help" ? given : name === undefined ? [] : name in index_generated/* actions */.o ? [name, "--help"] : [name];
    const program = new esm/* Command */.uB("mlops-actions")
        .description("From a data scientist's commit to a served model: the GitHub Actions of mlops-actions, in a terminal.")
        .version(version_generated/* version */.r, "--version", "Print the version.")
        .helpOption("-h, --help", "Show help.")
        .helpCommand(false)
        .showHelpAfterError("Try --help.")
        .exitOverride();
    for (const [name, entry] of Object.entries(index_generated/* actions */.o)) {
        const command = program.command(name).description(entry.summary).helpOption("-h, --help", "Show help.");
        if (args[0] === name)
            describe(command, await entry.load());
    }
    try {
        if (args.length === 0)
            program.help();
        await program.parseAsync(args, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        const asked = error.exitCode === 0 || args.length === 0;
        process.exitCode = asked ? result/* exitCodes */.h.ok : result/* exitCodes */.h.misuse;
    }
}
/** Flags and help of one action, from its definition. */
function describe(command, action) {
    const inputs = { ...action.inputs, ...kernel_inputs/* commonInputs */.j$ };
    const secrets = [];
    if (action.argument) {
        const input = inputs[action.argument];
        const shape = input.type === "list" ? `[${action.argument}...]` : `[${action.argument}]`;
        command.addArgument(new esm/* Argument */.ef(shape, `The same as --${action.argument}.`));
    }
    for (const [name, input] of Object.entries(inputs)) {
        if (input.env)
            secrets.push(`  ${input.env}  ${input.help}`);
        else
            command.addOption(optionOf(name, input));
    }
    command
        .addOption(new esm/* Option */.c$("--format <format>", "How to print the result.").choices(["text", "json", "github"]).default("text"))
        .option("--summary-file <path>", "Write the summary's Markdown to this file.")
        .addHelpText("after", () => `\nEnvironment variables:\n${secrets.join("\n")}\n\n${examplesOf(action)}`)
        .action(async (...given) => {
        const positional = action.argument ? given[0] : undefined;
        await run(action, flagsOf(command.opts(), action.argument, positional));
    });
}
function optionOf(name, input) {
    const value = input.choices?.join() === "true,false" ? "[true|false]" : `<${input.type}>`;
    const notes = [
        input.default === undefined ? "" : `Default: "${input.default}".`,
        input.setting === undefined ? "" : `In mlops.yml: ${input.setting}.`,
        input.required ? "Required." : "",
    ];
    const option = new esm/* Option */.c$(`--${name} ${value}`, [input.help, ...notes].filter((note) => note !== "").join(" "));
    if (input.type === "list")
        option.argParser((item, before) => (before === undefined ? item : `${before}\n${item}`));
    return option;
}
const examplesOf = (action) => `Examples:\n${action.examples.map((example) => `  mlops-actions ${example}`).join("\n")}`;
/** commander's camel case back to our names; a flag without a value means true; the positional value joins its flag's. */
function flagsOf(options, argument, positional) {
    const flags = {};
    for (const [key, value] of Object.entries(options)) {
        flags[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = String(value);
    }
    const given = Array.isArray(positional) ? positional.join("\n") : positional;
    if (argument && typeof given === "string" && given !== "") {
        flags[argument] = flags[argument] === undefined ? given : `${flags[argument]}\n${given}`;
    }
    return flags;
}
async function run(action, flags) {
    const inputs = { ...kernel_inputs/* commonInputs */.j$, ...action.inputs };
    const setup = {
        action: action.name,
        outputs: Object.keys({ ...kernel_inputs/* commonOutputs */.e5, ...action.outputs }),
        env: process.env,
        signal: (0,stop/* stopSignal */.Z)(),
    };
    const host = flags.format === "github"
        ? new github/* GithubHost */.o(setup)
        : new LocalHost({
            ...setup,
            format: flags.format === "json" ? "json" : "text",
            summaryFile: flags["summary-file"],
        });
    const given = {
        text: (name) => {
            const { env } = inputs[name] ?? {};
            return env ? process.env[env] : flags[name];
        },
        called: (name) => inputs[name]?.env ?? `--${name}`,
    };
    await (0,perform/* perform */.y)(action, given, host);
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


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Made by `npm run generate`; changes here are lost.
/** Of the package, as package.json says it. */
const version = "0.1.0";


/***/ })

};
