export const id = 287;
export const ids = [287,627];
export const modules = {

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ lint_dags)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/clients/folder.js
var clients_folder = __webpack_require__(5732);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/clients/process.js
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
        const child = (0,external_node_child_process_.spawn)(program, args, {
            ...(options.cwd !== undefined && { cwd: options.cwd }),
            env: { ...process.env, ...options.env },
            stdio: "pipe",
            windowsHide: true,
        });
        // A program that ends without reading its input closes the pipe: its exit code tells, not the failed write.
        child.stdin.on("error", () => { }).end(options.input ?? "");
        const abort = () => child.kill("SIGTERM");
        signal?.addEventListener("abort", abort, { once: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
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
                code: code ?? 128 + (ended ? (external_node_os_.constants.signals[ended] ?? 0) : 0),
                bytes,
                stdout: bytes.toString("utf8"),
                stderr: Buffer.concat(stderr).toString("utf8"),
            });
        });
    });
}

;// CONCATENATED MODULE: ./build/src/clients/git.js
/** The git program, read only: which files a change touches, and how they were before. */




class Git {
    #folder;
    #options;
    /** `folder`: absolute; anywhere inside a repository. All paths are relative to it. */
    constructor(folder, options = {}) {
        this.#folder = folder;
        this.#options = options;
    }
    /** Path from the repository's root to the folder: `""` or `ml/`; undefined outside of any repository. Needs no git program. */
    prefix() {
        for (let root = this.#folder;; root = (0,external_node_path_.dirname)(root)) {
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, ".git"))) {
                const inside = (0,external_node_path_.relative)(root, this.#folder).split(external_node_path_.sep).join("/");
                return inside === "" ? "" : `${inside}/`;
            }
            if ((0,external_node_path_.dirname)(root) === root)
                return undefined;
        }
    }
    /** The commit that a branch, tag or hash names; undefined when this clone doesn't have it. */
    async commit(name) {
        const answer = await this.#try("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
        return answer.code === 0 ? answer.stdout.trim() : undefined;
    }
    /**
     * Where the checked-out commit left `base`: what a pull request is compared with. Throws a UserError that tells what to do when the
     * clone is too shallow for it.
     */
    async mergeBase(base) {
        if (this.prefix() === undefined) {
            throw new errors/* UserError */.yo("there is no git repository here, so nothing can be compared", this.#folder, "Check the repository out first (actions/checkout), or leave changed-only out.");
        }
        const commit = await this.commit(base);
        if (commit !== undefined) {
            const answer = await this.#try("merge-base", commit, "HEAD");
            if (answer.code === 0)
                return answer.stdout.trim();
        }
        if ((await this.#git("rev-parse", "--is-shallow-repository")).trim() === "true") {
            throw new errors/* UserError */.yo(`this clone is shallow and does not reach back to ${base}, so what changed is not known`, "input base", "Let actions/checkout fetch the history (with: fetch-depth: 0), or run: git fetch --unshallow");
        }
        throw commit === undefined
            ? new errors/* UserError */.yo(`there is no commit ${base} in this clone`, "input base", `Fetch it: git fetch origin ${base.replace(/^origin\//, "")}`)
            : new errors/* UserError */.yo(`${base} and the checked-out commit have no history in common`, "input base", "Name a branch or commit that this branch was started from.");
    }
    /** The remote's main branch as the clone knows it (`origin/main`). */
    async defaultBranch() {
        const answer = await this.#try("rev-parse", "--abbrev-ref", "--verify", "--quiet", "origin/HEAD");
        return answer.code === 0 ? answer.stdout.trim() : undefined;
    }
    /** Files that differ between a commit and the working tree, those included that git does not know yet. Sorted. */
    async changedFiles(commit) {
        const fields = zeroSeparated(await this.#git(...diff, "--name-status", "-z", commit, "--"));
        const changed = [];
        for (let at = 0; at + 1 < fields.length; at += 2) {
            const status = fields[at] === "A" ? "added" : fields[at] === "D" ? "deleted" : "modified";
            changed.push({ path: fields[at + 1], status });
        }
        const untracked = zeroSeparated(await this.#git("ls-files", "--others", "--exclude-standard", "-z"));
        changed.push(...untracked.map((path) => ({ path, status: "added" })));
        return changed.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    /** Which lines of the working tree's files are new or changed since a commit. Files that are wholly new have none here. */
    async changedLines(commit, paths) {
        const lines = new Map();
        if (paths.length === 0)
            return lines;
        for (const path of paths) {
            const text = await this.#git(...diff, "--unified=0", commit, "--", `:(literal)${path}`);
            const spans = [...text.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, length]) => ({
                first: Number(start),
                last: Number(start) + Number(length ?? 1) - 1,
            }));
            lines.set(path, spans.filter(({ first, last }) => last >= first));
        }
        return lines;
    }
    /** Contents of files at a commit, by path; a path without a file there is left out. */
    async filesAt(commit, paths) {
        const asked = paths.filter((path) => !path.includes("\n"));
        const files = new Map();
        if (asked.length === 0)
            return files;
        const input = asked.map((path) => `${commit}:./${path}\n`).join("");
        const { bytes } = await this.#checked(await this.#run(["cat-file", "--batch"], input), "cat-file");
        let at = 0;
        for (const path of asked) {
            const end = bytes.indexOf(0x0a, at);
            if (end < 0)
                break;
            const head = bytes.toString("utf8", at, end);
            at = end + 1;
            const [, type, size] = / (blob|tree|commit|tag) (\d+)$/.exec(head) ?? [];
            if (size === undefined)
                continue;
            if (type === "blob")
                files.set(path, bytes.subarray(at, at + Number(size)));
            at += Number(size) + 1;
        }
        return files;
    }
    async #git(...args) {
        return this.#checked(await this.#run(args), args[0] ?? "").stdout;
    }
    /** Any exit code is an answer, but a repository that git refuses to read. */
    async #try(...args) {
        const answer = await this.#run(args);
        if (answer.code !== 0 && answer.stderr.includes("dubious ownership"))
            this.#checked(answer, args[0] ?? "");
        return answer;
    }
    async #run(args, input) {
        const { signal, trusted } = this.#options;
        try {
            return await run("git", [...(trusted ? ["-c", "safe.directory=*"] : []), ...settings, ...args], {
                cwd: this.#folder,
                env: { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
                ...(signal && { signal }),
                ...(input !== undefined && { input }),
            });
        }
        catch (error) {
            if (!(error instanceof ProgramMissing))
                throw error;
            throw new errors/* UserError */.yo("git is not installed, or not on the PATH, so what changed is not known", "changed-only", "Install git, or leave changed-only out.");
        }
    }
    #checked(answer, command) {
        if (answer.code === 0)
            return answer;
        if (answer.stderr.includes("dubious ownership")) {
            throw new errors/* UserError */.yo("git refuses to read this repository because another user owns the folder", this.#folder, `If you trust it, run: git config --global --add safe.directory ${this.#folder}`);
        }
        const said = answer.stderr
            .trim()
            .split("\n")[0]
            ?.replace(/^fatal: /, "") ?? "";
        throw new errors/* UserError */.yo(`git ${command} failed: ${said}`, this.#folder, "Run git status there to see what is wrong.");
    }
}
/** Nothing that the repository's own configuration says is run or changes what is said. */
const settings = [
    "--no-pager",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.quotePath=false",
    "-c",
    "diff.noprefix=false",
];
const diff = [
    "diff",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-renames",
    "--ignore-submodules",
    "--relative",
];
const zeroSeparated = (text) => text.split("\0").filter((field) => field !== "");

// EXTERNAL MODULE: ./build/src/dags/settings.js
var dags_settings = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/src/lint/settings.js
var lint_settings = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/src/render/annotations.js
var annotations = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/src/render/terminal.js + 1 modules
var terminal = __webpack_require__(7812);
;// CONCATENATED MODULE: ./build/src/render/summary.js




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
    const subject = dags === 0 ? "no DAG" : (0,plain/* count */.U)(dags, "DAG");
    if (files === 0 && !changedOnly)
        return "## ⚠️ No DAG file was found: nothing was checked";
    if (findings.length === 0)
        return `## ✅ Nothing found in ${subject}`;
    return `## ${refused ? "❌" : worst} ${(0,terminal/* countsOf */.mQ)(findings)} in ${subject}`;
}
function circumstances({ files, airflow, base, changedOnly, refused, findings }) {
    const parts = [`Read ${(0,plain/* count */.U)(files, "DAG file")} for ${(0,markdown/* escaped */.Mk)(airflow)}, without running them.`];
    if (base !== undefined && changedOnly)
        parts.push(`Only what differs from ${(0,markdown/* code */.aY)(base)} was looked at.`);
    if (findings.length > 0)
        parts.push(refused ? "The check is refused." : "The check passes.");
    return parts.join(" ");
}
function addFindings(page, { findings, sourceUrl }) {
    if (findings.length === 0)
        return;
    const sorted = (0,annotations/* byImportance */.G5)(findings);
    const rest = sorted.slice(findingsInSight);
    page.add("### What to look at");
    for (const finding of sorted.slice(0, findingsInSight))
        page.add(inFull(finding, sourceUrl));
    if (rest.length === 0)
        return;
    const rows = rest.map((finding) => [
        icons[finding.severity],
        (0,markdown/* fileLink */.RF)(sourceUrl, finding.file, finding.range.start.line),
        (0,markdown/* escaped */.Mk)(finding.message),
        docsLink(finding),
    ]);
    page.addRows(`${(0,plain/* count */.U)(rest.length, "more finding")}`, ["", "Where", "What", "Rule"], rows);
}
const docsLink = ({ rule, docs }) => `[${(0,markdown/* code */.aY)(rule)}](${encodeURI(docs)})`;
function inFull(finding, sourceUrl) {
    const { severity, file, range, message, why, fix } = finding;
    return [
        `- ${icons[severity]} **${(0,markdown/* escaped */.Mk)(message)}**`,
        `  ${(0,markdown/* fileLink */.RF)(sourceUrl, file, range.start.line)} · ${docsLink(finding)}${finding.changed ? " · on a changed line" : ""}`,
        `  ${(0,markdown/* escaped */.Mk)(why)}`,
        ...(fix === undefined ? [] : [`  **Fix:** ${(0,markdown/* escaped */.Mk)(fix)}`]),
    ].join("  \n");
}
function addPictures(page, { pictures, base, sourceUrl }) {
    if (pictures.length === 0 && base === undefined)
        return;
    page.add(base === undefined ? "### The DAGs" : `### What changed against ${(0,markdown/* code */.aY)(base)}`);
    if (pictures.length === 0)
        page.add("No DAG has other tasks, arrows or arguments than before.");
    let left = 0;
    pictures.forEach((picture, index) => {
        const body = drawn(picture, sourceUrl);
        const shown = index < picturesInSight ? `#### ${(0,markdown/* code */.aY)(picture.dagId)}\n\n${body}` : (0,markdown/* folded */.TM)(picture.dagId, body);
        if (!page.add(shown))
            left++;
    });
    if (left > 0)
        page.addLast(`${(0,plain/* count */.U)(left, "further DAG")} did not fit on this page.`);
}
function drawn(picture, sourceUrl) {
    const { file, line, tasks, edges, differences, mermaid } = picture;
    const parts = [
        `${(0,markdown/* fileLink */.RF)(sourceUrl, file, line)} · ${(0,plain/* count */.U)(tasks, "task")}, ${(0,plain/* count */.U)(edges, "edge")} · ${certainty(picture)}`,
    ];
    if (differences.length > 0)
        parts.push(listed(differences.map(markdown/* escaped */.Mk)));
    if (picture.reasons.length > 0 && picture.status !== "exact") {
        const reasons = picture.reasons.map((at) => `${(0,markdown/* escaped */.Mk)(at.message)} (${(0,markdown/* fileLink */.RF)(sourceUrl, at.file, at.line)})`);
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
        return `exactly this graph if ${conditions.map(markdown/* escaped */.Mk).join(" and ")}`;
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
        const note = missing > 0 ? `\n\n${(0,plain/* count */.U)(missing, "further finding")} did not fit on this page.` : "";
        this.add((0,markdown/* folded */.TM)(title, `${(0,markdown/* table */.tp)(head, fitting)}${note}`));
    }
}

// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
;// CONCATENATED MODULE: ./build/src/actions/lint-dags/change.js

/** What differs from the base. Without `needed`, nothing to compare with is no mistake: a note in the log. */
async function changeSince(git, given, needed, host) {
    const base = given ?? (needed ? await git.defaultBranch() : undefined);
    if (base === undefined) {
        if (!needed)
            return undefined;
        const fix = "Name the branch or commit to compare with, such as origin/main.";
        throw new errors/* UserError */.yo("changed-only needs something to compare with", "input base", fix);
    }
    try {
        const commit = await git.mergeBase(base);
        const touched = await git.changedFiles(commit);
        const known = touched.filter(({ path, status }) => status !== "added" && path.endsWith(".py"));
        const before = new Map(touched.map(({ path }) => [path, undefined]));
        for (const [path, bytes] of await git.filesAt(commit, known.map((file) => file.path)))
            before.set(path, bytes);
        return { base: /^[0-9a-f]{40}$/.test(base) ? base.slice(0, 7) : base, commit, touched, before, only: needed };
    }
    catch (error) {
        if (needed || !(error instanceof errors/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        host.log(`What changed is not shown: ${problem?.what}. ${problem?.fix}`);
        return undefined;
    }
}
/** Findings on lines that the change touched say so. */
async function marked(findings, change, git) {
    if (!change)
        return [...findings];
    const status = new Map(change.touched.map((file) => [file.path, file.status]));
    const edited = [...new Set(findings.map(({ file }) => file))].filter((file) => status.get(file) === "modified");
    const lines = await git.changedLines(change.commit, edited);
    return findings.map((finding) => {
        const { start, end } = finding.range;
        const touches = lines.get(finding.file)?.some(({ first, last }) => start.line <= last && end.line >= first);
        return touches || status.get(finding.file) === "added" ? { ...finding, changed: true } : finding;
    });
}

// EXTERNAL MODULE: ./build/src/clients/guarded.js
var guarded = __webpack_require__(1954);
;// CONCATENATED MODULE: ./build/src/actions/lint-dags/reading.js



/** With these a file that hangs or swells is given up within 10 s, and 400 MB of the whole process. */
const secondsPerStep = 6;
const megabytes = 220;
/** What is known of a file is kept for the rules that compare files. */
const megabytesPerFile = 0.5;
/** Reads and checks; a file that hangs or eats memory is left out, and a finding says so. */
async function checkGuarded(input, host) {
    const skip = new Map();
    const python = new clients_folder/* Folder */.v(input.folder).list().filter((path) => path.endsWith(".py")).length;
    const limits = { secondsPerStep, megabytes: megabytes + python * megabytesPerFile, signal: host.signal };
    for (;;) {
        const outcome = await (0,guarded/* guarded */.Nj)({ ...input, skip }, limits);
        if ("done" in outcome)
            return outcome.done;
        const { stuck, because } = outcome;
        if (stuck === "" || skip.has(stuck)) {
            const fix = "Leave the file out by lint.exclude in mlops.yml, and please report it.";
            throw new errors/* UserError */.yo(`reading it can't be finished: it ${because}`, stuck || "the repository", fix);
        }
        host.log(`${stuck} is left out: it ${because}.`);
        skip.set(stuck, because);
    }
}

;// CONCATENATED MODULE: ./build/src/actions/lint-dags.js















/* harmony default export */ const lint_dags = ((0,action/* defineAction */.Q)({
    name: "lint-dags",
    summary: "Reads Airflow DAGs without running them: what is wrong, on the line where it is wrong, and what changed in the graph.",
    inputs: {
        path: {
            ...(0,inputs/* list */.p_)({
                help: "Folders and files that Airflow reads DAGs from.",
                default: ".",
                example: "dags",
                setting: "dags.path",
            }),
            check: (given, folder) => given.flatMap((path) => wrongWith(path, folder)),
        },
        "airflow-version": {
            ...(0,inputs/* text */.Qq)({
                help: "The Airflow that the DAGs are for. Default: what the repository's requirements pin, else the newest line.",
                example: "2.10.5",
                setting: "airflow.version",
            }),
            parse: airflowVersion,
        },
        "changed-only": (0,inputs/* boolean */.zM)({
            help: "Look only at DAGs that differ from base, be it through a module that they import.",
            default: "false",
        }),
        base: (0,inputs/* text */.Qq)({
            help: "Branch or commit to compare with. Default: the pull request's base, or origin's main branch.",
            example: "origin/main",
        }),
        "fail-on": (0,inputs/* oneOf */.yL)(["error", "warning", "never"], {
            help: "The least severity that fails the check.",
            default: "error",
            setting: "lint.fail-on",
        }),
        "sarif-file": (0,inputs/* path */.Ae)({ help: "Write the findings to this file as SARIF, for code scanning.", example: "lint.sarif" }),
    },
    argument: "path",
    outputs: {
        findings: "The findings as JSON; as many of the most severe as an output can hold.",
        errors: "How many of them are errors.",
        warnings: "How many of them are warnings.",
        dags: "How many DAGs were looked at.",
        "sarif-file": "Path of the SARIF file, if one was asked for.",
    },
    sections: { airflow: dags_settings/* airflowSettings */.Y, dags: dags_settings/* dagsSettings */.J, lint: lint_settings/* lintSettings */.N },
    permissions: { contents: "read" },
    examples: ["lint-dags", "lint-dags dags/ --fail-on warning", "lint-dags --changed-only true --base origin/main"],
    async run({ inputs, config, host }) {
        const started = performance.now();
        const folder = inputs["working-directory"];
        const paths = inputs.path.map((given) => within(folder, given));
        const git = new Git(folder, { signal: host.signal, trusted: host.event.name !== "local" });
        const change = await changeSince(git, inputs.base ?? host.event.base, inputs["changed-only"], host);
        const report = await checkGuarded({ folder, paths, airflowVersion: inputs["airflow-version"], settings: config.lint, change, skip: new Map() }, host);
        const { airflow, files, pictures } = report;
        const findings = await marked(report.findings, change, git);
        const dags = files.reduce((sum, file) => sum + file.dags.length, 0);
        const refused = findings.some(({ severity }) => fails[inputs["fail-on"]].includes(severity));
        host.log(`Read for Airflow ${airflow.version}: ${airflow.because}.`);
        const inRepository = git.prefix() ?? "";
        const sarifFile = inputs["sarif-file"];
        if (sarifFile !== undefined)
            await writeSarif((0,external_node_path_.resolve)(folder, sarifFile), findings, folder, inRepository);
        host.output("findings", fitting(findings));
        host.output("errors", findings.filter(({ severity }) => severity === "error").length);
        host.output("warnings", findings.filter(({ severity }) => severity === "warning").length);
        host.output("dags", dags);
        host.output("sarif-file", sarifFile ?? "");
        await host.annotate(findings);
        await host.summary(lintSummary({
            refused,
            findings,
            files: files.length,
            dags,
            airflow: `Airflow ${airflow.version} (${airflow.because})`,
            base: change?.base,
            changedOnly: inputs["changed-only"],
            pictures,
            sourceUrl: host.sourceUrl && [host.sourceUrl, inRepository].join("/").replace(/\/+$/, ""),
        }));
        host.record({ airflow: airflow.version, dags, findings: findings.length, refused });
        const seconds = (performance.now() - started) / 1000;
        const because = files.length === 0 && !inputs["changed-only"]
            ? `No DAG file was found in ${paths.map(named).join(", ")}: nothing was checked. Name the folder of your DAGs in path.`
            : `${capital((0,terminal/* closingLine */.oM)(findings, files.length, seconds))}.`;
        return { result: refused ? "refused" : "ok", because, details: () => ({ airflow: { ...airflow }, files }) };
    },
}));
const named = (path) => (path === "." ? "this folder" : path);
function airflowVersion(value) {
    if (/^[23](\.\d+){0,2}$/.test(value))
        return value;
    throw new inputs/* BadValue */.FQ("is not an Airflow version", "Write 2, 3, or a version such as 2.10 or 3.2.2.");
}
const fails = {
    error: ["error"],
    warning: ["error", "warning"],
    never: [],
};
/** The path relative to the folder, POSIX. */
const within = (folder, given) => (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(folder, given)).replaceAll("\\", "/") || ".";
/** There must be something, and below the folder. */
function wrongWith(given, folder) {
    const inside = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(folder, given));
    if (inside === ".." || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
        const fix = "Name a path below the working directory, or set working-directory.";
        return [{ what: `${given} lies outside of ${folder}`, fix }];
    }
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, given)))
        return [];
    return [{ what: `there is no ${given} in ${folder}`, fix: "Name the folder that holds your DAGs." }];
}
async function writeSarif(file, findings, folder, prefix) {
    // The rules bring the parser along, which the start of the action does without.
    const [{ rules }, { sarif }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(858), __webpack_require__.e(477)]).then(__webpack_require__.bind(__webpack_require__, 4858)),
        __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 8679)),
    ]);
    const disk = new clients_folder/* Folder */.v(folder);
    const source = (name) => {
        const bytes = disk.read(name);
        return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
    };
    const document = sarif(findings, { category: "mlops-actions/lint-dags", version: version_generated/* version */.r, rules, source, prefix });
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(document, null, 2)}\n`);
    }
    catch (error) {
        throw (0,errors/* cannotWrite */.zz)(file, "input sarif-file", error);
    }
}
/** GitHub takes at most 1 MB of UTF-16 for the outputs of a job. */
const outputLimit = 400_000;
/** As JSON, the most severe as long as there is room. */
function fitting(findings) {
    let size = 2;
    const kept = (0,annotations/* byImportance */.G5)(findings).filter((finding) => {
        size += JSON.stringify(finding).length + 1;
        return size <= outputLimit;
    });
    return JSON.stringify(kept);
}
const capital = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);


/***/ }),

/***/ 5732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   v: () => (/* binding */ Folder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The files of the user's repository on disk, read only, and nothing outside of it. */


/** Larger files are no source code, and take too long to read as such. */
const largest = 2_000_000;
/** Folders that hold no source of the user's. */
const foreign = new Set([
    ".git",
    ".hg",
    ".svn",
    ".tox",
    ".nox",
    ".venv",
    "venv",
    "node_modules",
    "site-packages",
    "__pycache__",
]);
/** Why a file could not be read, in words that follow "it": `is larger than 10 MB`. */
class Unreadable {
    because;
    constructor(because) {
        this.because = because;
    }
}
class Folder {
    /** Absolute. */
    root;
    #realRoot;
    #paths;
    constructor(root) {
        this.root = root;
        this.#realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    /** Paths of all files, POSIX, relative to the root, sorted; links are followed, but never out of the root and never in a circle. */
    list() {
        if (!this.#paths) {
            this.#paths = [];
            this.#walk("", new Set([this.#realRoot]), this.#paths);
            this.#paths.sort();
        }
        return this.#paths;
    }
    /** The file's bytes; undefined when there is no such file. `path` is relative to the root, or absolute below it. */
    read(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
            if (!stats?.isFile())
                return undefined;
            if (!this.#isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full)))
                return new Unreadable("is a link that leads out of the repository");
            if (stats.size > largest)
                return new Unreadable(`is larger than ${largest / 1e6} MB`);
            return readUpTo(full, largest, stats.size);
        }
        catch (error) {
            const code = error.code;
            return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP"
                ? undefined
                : new Unreadable(`can't be read (${code ?? error})`);
        }
    }
    /** The path relative to the root, POSIX. */
    pathOf(absolute) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    }
    #isInside(real) {
        return real === this.#realRoot || real.startsWith(this.#realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    }
    #walk(folder, above, found) {
        let entries;
        try {
            entries = readEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, folder));
        }
        catch {
            return;
        }
        if (folder !== "" && entries.some((entry) => entry.name === "pyvenv.cfg"))
            return;
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory()) {
                if (!foreign.has(entry.name))
                    this.#walk(path, above, found);
            }
            else if (entry.isSymbolicLink())
                this.#followLink(path, above, found);
        }
    }
    /** A link to a folder is walked unless it leads to one that the walk is in already. */
    #followLink(path, above, found) {
        try {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
            if (!this.#isInside(real)) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                    found.push(path);
                return;
            }
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                found.push(path);
            else if (!above.has(real) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => foreign.has(part)) && !isAbove(real, full)) {
                this.#walk(path, new Set([...above, real]), found);
            }
        }
        catch {
            // A link to nothing, or one of a circle: there is no file.
        }
    }
}
const readEntries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
/** Whether `path`, itself not resolved, lies below the resolved folder `real`: walking there would never end. */
const isAbove = (real, path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")) === real;
/** `expected` bytes are likely; the file may still grow while it is read, or be one that tells no size. */
function readUpTo(path, limit, expected) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const chunks = [];
        for (let left = limit; left > 0;) {
            const chunk = Buffer.allocUnsafe(Math.min(left, chunks.length === 0 && expected > 0 ? expected : 4096));
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
            if (size === 0)
                break;
            chunks.push(chunk.subarray(0, size));
            left -= size;
        }
        return Buffer.concat(chunks);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   T2: () => (/* binding */ beating)
/* harmony export */ });
/* unused harmony export threadLimits */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/**
 * Work on files that may be hostile, in a thread of its own: one that hangs or eats memory can be ended, which code in the same thread
 * could not. The thread is this very program once more; `src/worker.ts` is what it does then.
 */



const longestStep = 8000;
/** Deep recursion on deeply nested code is a matter of the stack; the default of 1 MB is soon at its end. */
const stackMegabytes = 8;
/** Most of what reading makes lives as long as its file: with room for the young, it is not moved about in between. */
const youngMegabytes = 64;
const threadLimits = (megabytes) => ({
    maxOldGenerationSizeMb: megabytes,
    maxYoungGenerationSizeMb: youngMegabytes,
    stackSizeMb: stackMegabytes,
});
/** Rejects with what the work throws, or with the signal's reason. */
function guarded(input, { secondsPerStep, megabytes, signal }) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const [major = ""] = process.versions.node.split(".");
        for (const flag of compileLater[major] ?? [])
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(flag);
        const beat = new SharedArrayBuffer(8 + longestStep);
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ""), {
            workerData: { input, beat },
            resourceLimits: threadLimits(megabytes),
        });
        let settled = false;
        const settle = (act) => {
            if (settled)
                return;
            settled = true;
            clearInterval(watch);
            signal.removeEventListener("abort", abort);
            void worker.terminate().then(act);
        };
        const abort = () => settle(() => reject(signal.reason));
        signal.addEventListener("abort", abort, { once: true });
        let seen = -1;
        let since = performance.now();
        const watch = setInterval(() => {
            const { count, step } = heard(beat);
            if (count !== seen) {
                seen = count;
                since = performance.now();
            }
            else if (performance.now() - since > secondsPerStep * 1000) {
                settle(() => resolve({ stuck: step, because: `takes more than ${secondsPerStep} s` }));
            }
        }, 100);
        worker.on("message", (answer) => settle(() => ("done" in answer ? resolve({ done: answer.done }) : reject(answer.failed))));
        worker.on("error", (error) => settle(() => error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? resolve({ stuck: heard(beat).step, because: `takes more than ${megabytes} MB of memory` })
            : reject(error)));
        worker.on("exit", () => settle(() => reject(new Error("the thread that reads the files ended without a word"))));
    });
}
/**
 * The work is over in about a second: optimising code as early as V8 does costs more than it gains, by a fourth of the processor time in
 * Node 20 and an eighth in Node 24. By Node's major version, as flags differ and V8 complains of those that it does not know.
 */
const compileLater = {
    20: ["--interrupt-budget=1000000"],
    24: ["--invocation-count-for-maglev=4000", "--invocation-count-for-turbofan=30000"],
};
function heard(beat) {
    const [count, length] = new Int32Array(beat, 0, 2);
    return { count: count, step: Buffer.from(new Uint8Array(beat, 8, length)).toString("utf8") };
}
/** In the thread: tells the step that begins. */
function beating(beat) {
    const head = new Int32Array(beat, 0, 2);
    const text = new Uint8Array(beat, 8);
    const encoder = new TextEncoder();
    return (step) => {
        head[1] = encoder.encodeInto(step, text).written;
        Atomics.add(head, 0, 1);
    };
}


/***/ }),

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _actions_lint_dags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);
/* harmony import */ var _kernel_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3369);
/** The check of a change. This version checks DAGs; what later versions check of a pull request joins here. */


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_kernel_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    ..._actions_lint_dags_js__WEBPACK_IMPORTED_MODULE_0__["default"],
    summary: "Checks what a change does to the DAGs, and shows it on the pull request.",
}));


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** The single source of action.yml, README tables, CLI flags and help, and of the types that `run` sees. */
const defineAction = (action) => action;


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


/***/ })

};
