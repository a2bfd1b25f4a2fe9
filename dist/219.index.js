export const id = 219;
export const ids = [219];
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
// EXTERNAL MODULE: ./build/src/host/github.js + 2 modules
var github = __webpack_require__(1682);
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
    warn(problem) {
        this.log(`warning: ${(0,host_ending/* problemLine */.YK)(problem)}`);
    }
    async show(findings) {
        if (this.#format !== "text" || findings.length === 0)
            return;
        const view = (0,terminal/* terminalView */.u)(findings, {
            source: (file) => this.#source(file),
            colours: (0,terminal/* wantsColours */.rZ)(this.env, process.stdout.isTTY === true),
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
// EXTERNAL MODULE: ./build/src/perform.js + 3 modules
var perform = __webpack_require__(8050);
// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
;// CONCATENATED MODULE: ./build/src/cli.js
/** `mlops-actions`: the same actions in a terminal. */









/** `args` without node and script. Sets the process's exit code. */
async function cli(args) {
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
        ? new github/* GithubHost */.o({ ...setup, core: await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421)) })
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


/***/ })

};
