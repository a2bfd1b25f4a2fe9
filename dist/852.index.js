export const id = 852;
export const ids = [852,2542,4900];
export const modules = {

/***/ 852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/sync.js


const titles = {
    planned: "📋 What a sync would change",
    unchanged: "❌ Nothing was synced",
    proven: "✅ The DAGs are live, proven",
    unknown: "⚠️ Whether Airflow has read the DAGs is not known",
    "rolled-back": "❌ The sync was taken back",
};
const mostRows = 100;
const fates = {
    refuse: "Changed at the target by others",
    keep: "Changed at the target by others, and kept",
    overwrite: "Changed at the target by others, and overwritten",
    ignore: "",
};
const kinds = {
    changed: "changed",
    missing: "deleted",
    added: "added",
};
function syncSummary(summary) {
    const { target, limits, plan, live, because, source, proof, pruned = [], drift, choice, flight = [] } = summary;
    const parts = [`## ${titles[live]}`, (0,markdown/* escaped */.Mk)(because), `Target: ${(0,markdown/* code */.aY)(target)}`];
    for (const { path, trace } of proof?.standing.broken ?? [])
        parts.push((0,markdown/* folded */.TM)(`Import error of ${path}`, fenced(trace.trim().split("\n").slice(-30).join("\n"))));
    if (live !== "proven" && proof && proof.standing.waiting.length > 0)
        parts.push(listed("What was missing", proof.standing.waiting.map(markdown/* escaped */.Mk)));
    if (drift.length > 0)
        parts.push(`### ⚠️ ${fates[choice]}\n\n${driftTable(drift)}`);
    if (flight.length > 0)
        parts.push(`### Runs in flight before the sync\n\n${(0,markdown/* table */.tp)(["DAG", "Run", "State", "Goes on with"], flight
            .slice(0, mostRows)
            .map(({ dagId, runId, state, commit }) => [
            (0,markdown/* code */.aY)(dagId),
            (0,markdown/* code */.aY)(runId),
            (0,markdown/* escaped */.Mk)(state),
            commit === undefined ? "the files that are live then" : `its commit ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`,
        ]))}`);
    if (limits.length > 0)
        parts.push((0,markdown/* folded */.TM)("What this target can't promise", limits.map((one) => `- ${(0,markdown/* escaped */.Mk)(one)}`).join("\n")));
    for (const [title, paths] of [
        ["added", plan.added],
        ["changed", plan.changed],
        ["removed", plan.removed],
    ])
        if (paths.length > 0)
            parts.push(listed(`${(0,plain.count)(paths.length, "file")} ${title}`, paths.map(markdown/* code */.aY)));
    if (source) {
        const { pinned, unpinned, leftOut, hidden } = source;
        if (pinned.length > 0)
            parts.push(`### Pinned images\n\n${(0,markdown/* table */.tp)(["Where", "In the repository", "In Airflow"], pinned.slice(0, mostRows).map(({ file, line, was, now }) => [(0,markdown/* code */.aY)(`${file}:${line}`), (0,markdown/* code */.aY)(was), (0,markdown/* code */.aY)(now)]))}`);
        if (unpinned.length > 0)
            parts.push(`### ⚠️ Images that could not be pinned\n\n${(0,markdown/* table */.tp)(["Where", "What", "Why"], unpinned
                .slice(0, mostRows)
                .map(({ file, line, was, because }) => [(0,markdown/* code */.aY)(`${file}:${line}`), (0,markdown/* code */.aY)(was), (0,markdown/* escaped */.Mk)(because)]))}`);
        for (const [title, paths] of [
            [`${(0,plain.count)(leftOut.length, "path")} left out`, leftOut],
            [`${(0,plain.count)(hidden.length, "file")} with DAGs that Airflow passes over`, hidden],
        ])
            if (paths.length > 0)
                parts.push(listed(title, paths.map(({ path, because }) => `${(0,markdown/* code */.aY)(path)}: ${(0,markdown/* escaped */.Mk)(because)}`)));
    }
    if (pruned.length > 0)
        parts.push(listed(`${(0,plain.count)(pruned.length, "old release")} deleted`, pruned.map(markdown/* code */.aY)));
    return `${parts.join("\n\n")}\n`;
}
const driftTable = (drift) => (0,markdown/* table */.tp)(["File", "What others did"], drift.slice(0, mostRows).map(({ path, kind }) => [(0,markdown/* code */.aY)(path), kinds[kind]]));
function listed(title, items) {
    const more = items.length > mostRows ? [`- and ${items.length - mostRows} more`] : [];
    return (0,markdown/* folded */.TM)(title, [...items.slice(0, mostRows).map((item) => `- ${item}`), ...more].join("\n"));
}
/** A fence that the text can't close. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}\n${text}\n${fence}`;
}

// EXTERNAL MODULE: ./build/src/sync/drift.js
var drift = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/src/sync/proof.js
var sync_proof = __webpack_require__(3379);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/errors.js

const docs = "https://github.com/mlops-actions/mlops-actions/blob/main/actions/sync-dags/README.md";
/** `paths`: all files of the release. `folder`: where they lie in the repository, `""` or `dags/`. */
const errorFindings = (broken, paths, folder) => broken.map(({ path, trace }) => {
    const frame = ownFrame(trace, paths) ?? { path, line: 1 };
    const position = { line: frame.line, column: 1 };
    const also = frame.path === path ? "" : ` (met while it reads ${path})`;
    return {
        rule: "import-error",
        severity: "error",
        confidence: "high",
        file: `${folder}${frame.path}`,
        range: { start: position, end: position },
        message: `Airflow can't import this: ${(0,sync_proof/* lastLine */.fM)(trace).slice(0, 300)}${also}`,
        why: "None of the file's DAGs runs until it is mended.",
        fix: "Mend the line. validate-dags finds such errors before a merge.",
        docs,
    };
});
/** The innermost frame that lies in the release. */
function ownFrame(trace, paths) {
    const frames = [...trace.matchAll(/File "([^"]+)", line (\d+)/g)].reverse();
    for (const [, file = "", line] of frames) {
        const own = paths
            .filter((path) => file === path || file.endsWith(`/${path}`))
            .sort((a, b) => b.length - a.length)[0];
        if (own !== undefined && !file.includes("/site-packages/"))
            return { path: own, line: Number(line) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/actions/sync-dags/truth.js
var truth = __webpack_require__(4900);
;// CONCATENATED MODULE: ./build/src/actions/sync-dags/report.js






/** Throws RemoteError when Airflow could not be asked to the end. */
async function report(reported) {
    const { host, target, writes, path, source, plan, live, proof, back, commit } = reported;
    const release = writes ? reported.release : undefined;
    const planned = planJson(reported);
    host.output("plan", planned);
    host.output("release", release ?? "");
    host.output("live", live);
    for (const broken of proof?.standing.stillBroken ?? [])
        host.log(`${broken.path} could not be imported before either, and still can't be: ${(0,sync_proof/* lastLine */.fM)(broken.trace)}`);
    const prefix = path === "." ? "" : `${path}/`;
    const paths = Object.keys(source?.hashes ?? {});
    const broken = proof?.state === "broken" ? proof.standing.broken : [];
    if (broken.length > 0)
        await host.annotate(errorFindings(broken, paths, prefix));
    const because = writes ? sentence(reported) : observed(reported);
    if (reported.drift.length > 0 && (reported.choice === "keep" || reported.choice === "overwrite"))
        host.log(`Changed at the target by others, ${report_fates[reported.choice]}: ${(0,drift/* driftWords */.tE)(reported.drift)}.`);
    if (!writes)
        host.log(reported.limits.join(" "));
    await host.summary(syncSummary({ ...reported, because }));
    host.record({
        target,
        live,
        release: release ?? null,
        commit: commit ?? null,
        ...(writes && reported.wanted !== undefined && reported.wanted !== release && { refused: reported.wanted }),
        added: plan.added.length,
        changed: plan.changed.length,
        removed: plan.removed.length,
        unchanged: plan.unchanged,
        drift: reported.drift.length,
        inFlight: reported.flight?.length ?? 0,
        ...(reported.deployment !== undefined && { "github-deployment": reported.deployment }),
        pinned: source?.pinned.length ?? 0,
        seconds: proof ? Math.round(proof.seconds * 10) / 10 : null,
    });
    const unreachable = [back, proof].find((one) => one?.state === "unreachable");
    if (unreachable)
        throw (0,truth.toldTruly)(unreachable.error, because);
    const ok = live === "planned" ||
        live === "proven" ||
        (live === "unknown" && (proof === undefined || proof.state === "unseen"));
    return { result: ok ? "ok" : "refused", because, details: () => ({ plan: planned, live, release: release ?? null }) };
}
const report_fates = { keep: "kept", overwrite: "overwritten" };
function planJson({ plan, source, drift }) {
    const most = 500;
    const cut = (paths) => paths.slice(0, most);
    return {
        from: plan.from ?? null,
        added: cut(plan.added),
        changed: cut(plan.changed),
        removed: cut(plan.removed),
        unchanged: plan.unchanged,
        contents: plan.contents,
        drift: drift.slice(0, most).map(({ path, kind }) => ({ path, kind })),
        ...(source && {
            leftOut: source.leftOut.slice(0, most).map(({ path, because }) => ({ path, because })),
            hidden: source.hidden.slice(0, most).map(({ path, because }) => ({ path, because })),
            pinned: source.pinned.slice(0, most).map(({ file, line, was, now }) => ({ file, line, was, now })),
            unpinned: source.unpinned.slice(0, most).map(({ file, line, was, because }) => ({ file, line, was, because })),
        }),
    };
}
function sentence({ target, plan, live, release, wanted, airflow, objections, proof, back }) {
    const { added, changed, removed } = plan;
    const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
    const isChange = added.length + changed.length + removed.length > 0 || plan.from === undefined;
    if (live === "unchanged")
        return `${objections.join(" ")} Nothing was written.`;
    if (live === "planned")
        return `${isChange ? `Planned for ${target}: ${counts}` : `Nothing would change at ${target}`}; nothing was written.${objections.length > 0 ? ` Applied, it would be refused: ${objections.join(" ")}` : ""}`;
    if (live === "proven" && proof)
        return `Release ${release} is live${isChange ? ` (${counts})` : "; nothing had changed, so nothing was written"}: Airflow ${airflow} has read it, proven after ${proof.seconds.toFixed(1)} s.`;
    const what = whatFailed(proof);
    if (proof === undefined) {
        const why = airflow
            ? "no file of it makes a DAG that Airflow could be seen to read. Is path right?"
            : "without airflow-url nobody knows whether Airflow has read it.";
        return `Release ${release} is in place (${isChange ? counts : "nothing had changed"}), but NOT PROVEN: ${why}`;
    }
    if (proof.state === "unseen")
        return `Release ${release} is in place (${counts}), but NOT PROVEN: no DAG file of it differs from before, so Airflow ${airflow} shows nothing that tells whether it has pulled it. No new import error was seen for ${Math.round(proof.seconds)} s.`;
    const now = release === undefined ? "no release is in place, as before" : `release ${release} is in place`;
    if (live === "rolled-back")
        return `${what} Release ${wanted} was taken back: ${now}, proven after ${back?.seconds.toFixed(1)} s.`;
    if (wanted === release)
        return `${what} Nothing had changed, so nothing was put back: ${now}.`;
    return `${what} Release ${wanted} was taken back: ${now}, but Airflow was not seen to have read that. ${whatFailed(back)}`.trim();
}
/** Where Airflow follows the repository itself. */
function observed({ plan, live, commit, airflow, proof }) {
    const files = plan.added.length + plan.changed.length;
    const shows = files === 0
        ? "Airflow shows all of these DAG files"
        : `Airflow does not show ${(0,plain.count)(files, "DAG file")} as here yet`;
    if (live === "planned")
        return `${shows}; it follows the repository itself, so nothing is ever written.`;
    if (proof === undefined)
        return "NOT PROVEN: no file makes a DAG that Airflow could be seen to read. Is path right?";
    const named = commit === undefined ? "The working copy" : `Commit ${commit}`;
    if (live === "proven")
        return `${named} is live: Airflow ${airflow} has read it, proven after ${proof.seconds.toFixed(1)} s.`;
    if (proof.state === "unseen")
        return `Airflow ${airflow} has read these DAG files, but NOT PROVEN: it showed them from the start, and without a git bundle nothing tells whether the other files are of this commit.`;
    return `${whatFailed(proof)} Nothing can be taken back: Airflow follows the repository itself. Mend it there.`;
}
function whatFailed(proof) {
    if (proof === undefined || proof.state === "proven")
        return "";
    const { broken, waiting } = proof.standing;
    const [first] = broken;
    if (proof.state === "broken" && first) {
        const more = broken.length > 1 ? ` and ${(0,plain.count)(broken.length - 1, "other file")}` : "";
        return `Airflow can't import ${first.path}${more}: ${(0,sync_proof/* lastLine */.fM)(first.trace)}.`;
    }
    if (proof.state === "unreachable")
        return "Airflow stopped answering.";
    const more = waiting.length > 1 ? `, and ${waiting.length - 1} more` : "";
    return `Airflow had not read the release within ${Math.round(proof.seconds)} s (sync.proof-time): ${waiting[0]}${more}.`;
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toldTruly: () => (/* binding */ toldTruly),
/* harmony export */   truthOf: () => (/* binding */ truthOf),
/* harmony export */   untouched: () => (/* binding */ untouched)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/** What the target holds after a failure, told with the failure. */

/** Asks the target what is live now. `before`: what was live; `wanted`: what was to be. */
async function truthOf(target, before, wanted) {
    const named = (release) => (release === undefined ? "no release" : `release ${release}`);
    try {
        const release = (await target.state()).current?.release;
        if (release === before?.release)
            return { release, known: true, words: `At the target ${named(release)} is live, as before.` };
        const words = release === wanted
            ? `At the target release ${wanted} is live, and NOT PROVEN: run the sync again.`
            : `At the target ${named(release)} is live now: somebody else was at work.`;
        return { release, known: true, words };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const words = `What is live at the target is not known, ${named(before?.release)} or release ${wanted}: it could not be asked (${said}).`;
        return { release: undefined, known: false, words };
    }
}
/** Work before anything is changed: a service that fails it is told with that. */
const untouched = (work) => work.catch((error) => {
    throw error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi ? toldTruly(error, "Nothing at the target was changed.") : error;
});
/** The same failure, with a sentence more. */
function toldTruly(error, truth) {
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi) {
        const { service, request, status, hint } = error;
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi(service, request, status, `${hint} ${truth}`.trim());
    }
    if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return error;
    const [first, ...rest] = error.problems;
    return first ? _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo.of([{ ...first, fix: `${first.fix} ${truth}` }, ...rest]) : error;
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

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   Ri: () => (/* binding */ Proof),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
const expectationOf = (next, plan, gone, rest) => ({
    files: next.dags,
    gone,
    paths: Object.keys(next.files),
    added: new Set(plan.added),
    changed: new Set(plan.changed),
    ...rest,
});
class Proof {
    #expected;
    /** Errors that tell, by being gone, that Airflow has the release. */
    #lingering;
    /** Whether Airflow can be seen to get the release. */
    #tells;
    /** When Airflow is known to have had the release; undefined as long as it is not. */
    #since;
    /** DAG or file → times of readings that ended at `#since` or after. */
    #readings = new Map();
    /** DAG → the reading whose source was compared, and its SHA-256. */
    #sources = new Map();
    constructor(expected) {
        const { lags, lingering, known, files, gone, since } = expected;
        this.#expected = expected;
        const mended = known.flatMap((error) => {
            const path = this.#pathOf(error);
            return path !== undefined && this.#differs(path) ? [{ path, trace: error.trace }] : [];
        });
        this.#lingering = lags ? [...lingering, ...mended] : [];
        const signs = files.filter(({ path }) => this.#differs(path)).length + gone.length + this.#lingering.length;
        this.#tells = signs > 0;
        this.#since = lags && (this.#tells || expected.bundleVersion !== undefined) ? undefined : since;
    }
    /** SHA-256 of the text that Airflow shows for a DAG, lines ended by LF; undefined when it has none. */
    source({ dagId, lastParsed = "" }, sha256) {
        this.#sources.set(dagId, { at: lastParsed, sha256 });
    }
    look(dags, errors) {
        const { files, gone } = this.#expected;
        const standing = {
            proven: false,
            unseen: false,
            broken: [],
            stillBroken: [],
            waiting: [],
            sources: [],
            reparse: [],
        };
        if (this.#since === undefined)
            this.#arrive(dags, errors);
        this.#judgeErrors(errors, standing, this.#bundles(dags));
        const lost = new Set([...standing.broken, ...standing.stillBroken].map(({ path }) => path));
        const byId = new Map(dags.map((dag) => [dag.dagId, dag]));
        for (const file of files) {
            if (lost.has(file.path))
                continue;
            const ids = this.#idsOf(file, dags);
            if (ids.length === 0)
                standing.waiting.push(`Airflow shows no DAG of ${file.path}, whose DAGs are only known when it runs`);
            for (const dagId of ids) {
                const dag = byId.get(dagId);
                const missing = this.#missing(dagId, dag, file, standing);
                if (this.#expected.lags && !this.#tells && dag?.bundleVersion === undefined)
                    standing.unseen = true;
                if (missing === undefined)
                    continue;
                standing.waiting.push(missing);
                if (dag)
                    standing.reparse.push(dag.fileToken);
            }
        }
        for (const { dagId, path } of gone) {
            const dag = byId.get(dagId);
            if (!dag?.isActive || !this.#isAt(dag, path))
                continue;
            standing.waiting.push(`DAG ${dagId} is still active though it is gone from ${path}`);
            standing.reparse.push(dag.fileToken);
        }
        for (const { path } of standing.broken)
            standing.reparse.push(...dags.filter((dag) => this.#isAt(dag, path)).map(({ fileToken }) => fileToken));
        const complete = standing.waiting.length === 0 && standing.broken.length === 0;
        standing.proven = complete && !standing.unseen;
        standing.unseen &&= complete;
        return standing;
    }
    /** The clause that says what is missing for a DAG. */
    #missing(dagId, dag, file, standing) {
        if (dag === undefined)
            return `Airflow does not list DAG ${dagId} of ${file.path} yet`;
        if (!this.#isAt(dag, file.path))
            return `Airflow has DAG ${dagId} from ${dag.fileloc}, not from ${file.path}`;
        if (!dag.isActive)
            return `DAG ${dagId} is not active`;
        const { bundleVersion } = this.#expected;
        if (bundleVersion !== undefined && dag.bundleVersion !== undefined && dag.bundleVersion !== bundleVersion)
            return `Airflow has DAG ${dagId} at version ${dag.bundleVersion} of its bundle, not at ${bundleVersion}`;
        const source = this.#sources.get(dagId);
        const toCompare = source?.at !== dag.lastParsed && source?.sha256 !== file.source;
        if (this.#since === undefined) {
            if (toCompare && this.#differs(file.path) && endOf(dag) > this.#expected.since)
                standing.sources.push(dag);
            return `Airflow is not seen to have pulled the release with DAG ${dagId} yet`;
        }
        if (!this.#isReadSince(dag))
            return `DAG ${dagId} has not been read anew yet`;
        if (toCompare) {
            standing.sources.push(dag);
            return `the source of DAG ${dagId} is not compared yet`;
        }
        return source?.sha256 === file.source
            ? undefined
            : `Airflow shows another source for DAG ${dagId} than ${file.path}`;
    }
    /** Looks for the first sign that Airflow has pulled the release. */
    #arrive(dags, errors) {
        const { files, gone, since, bundleVersion } = this.#expected;
        const changed = files.filter(({ path }) => this.#differs(path));
        const shown = changed.flatMap((file) => this.#idsOf(file, dags).map((id) => ({ file, ...this.#sources.get(id) })));
        const read = [
            ...shown.filter((one) => one.sha256 === one.file.source).map(({ at = "" }) => Date.parse(at)),
            ...dags.filter((dag) => bundleVersion !== undefined && dag.bundleVersion === bundleVersion).map(endOf),
        ].filter((time) => time > since);
        const isGone = (this.#lingering.length > 0 && !errors.some((error) => this.#lingers(error))) ||
            (gone.length > 0 &&
                !gone.some(({ dagId, path }) => dags.some((dag) => dag.dagId === dagId && dag.isActive && this.#isAt(dag, path))));
        // When something went is not told: then after all that Airflow has read up to now.
        if (read.length > 0)
            this.#since = Math.min(...read);
        else if (isGone)
            this.#since = Math.max(since, ...dags.map(endOf).filter((time) => !Number.isNaN(time)));
        else if (!this.#tells && !this.#showsVersions(dags))
            this.#since = since;
        else
            return;
        this.#readings.clear();
    }
    /** Whether it does for the release's DAGs: Airflow 2 never does, nor does 3 in a folder that another program fills. */
    #showsVersions(dags) {
        const ours = new Set(this.#expected.files.flatMap((file) => this.#idsOf(file, dags)));
        return dags.some((dag) => ours.has(dag.dagId) && dag.bundleVersion !== undefined);
    }
    #lingers(error) {
        const path = this.#pathOf(error);
        return this.#lingering.some((one) => one.path === path && lastLine(one.trace) === lastLine(error.trace));
    }
    #differs(path) {
        return this.#expected.added.has(path) || this.#expected.changed.has(path);
    }
    #pathOf({ file, bundle }) {
        return longest(this.#expected.paths.filter((one) => this.#isPlace(file, one, bundle !== undefined)));
    }
    /** A file that is new to us may have been there by another's hand: its DAGs have to be read twice too. */
    #isReadSince(dag) {
        const since = this.#since ?? Number.POSITIVE_INFINITY;
        return endOf(dag) >= since && this.#count(`dag ${dag.dagId}`, dag.lastParsed ?? "") >= 2;
    }
    #count(subject, time) {
        const times = this.#readings.get(subject) ?? new Set();
        this.#readings.set(subject, times.add(time));
        return times.size;
    }
    #judgeErrors(errors, standing, bundles) {
        const { known, since, added } = this.#expected;
        for (const error of errors) {
            if (error.bundle !== undefined && bundles.size > 0 && !bundles.has(error.bundle))
                continue;
            const path = this.#pathOf(error);
            if (path === undefined)
                continue;
            if (this.#lingers(error)) {
                standing.waiting.push(`${path} still has the error of the release before: ${lastLine(error.trace)}`);
                continue;
            }
            const broken = { path, trace: error.trace };
            const old = known.find(({ file, bundle }) => file === error.file && bundle === error.bundle);
            const same = old !== undefined && lastLine(old.trace) === lastLine(error.trace);
            if (same && !this.#differs(path))
                standing.stillBroken.push(broken);
            else if (Date.parse(error.timestamp) > since) {
                // A reading that began before the swap may have met files of both releases.
                const sure = added.has(path) || this.#count(`error ${path}`, error.timestamp) >= 2;
                if (sure)
                    standing.broken.push(broken);
                else
                    standing.waiting.push(`${path} had an error, and is to be read once more`);
            }
        }
    }
    /** Of a file whose DAGs are only known when it runs: one that Airflow has made from it. */
    #idsOf({ path, dagIds }, dags) {
        if (dagIds.length > 0)
            return dagIds;
        const { bundleVersion } = this.#expected;
        const made = dags.filter((dag) => dag.isActive && this.#isAt(dag, path));
        const read = made.find((dag) => (dag.bundleVersion && dag.bundleVersion === bundleVersion) || this.#isReadSince(dag)) ??
            made[0];
        return read ? [read.dagId] : [];
    }
    /** Bundles that the release's DAGs are in. */
    #bundles(dags) {
        const ours = new Map(this.#expected.files.flatMap(({ dagIds, path }) => dagIds.map((id) => [id, path])));
        return new Set(dags.flatMap((dag) => {
            const path = ours.get(dag.dagId);
            return path !== undefined && dag.bundleName !== undefined && this.#isAt(dag, path) ? [dag.bundleName] : [];
        }));
    }
    #isAt({ fileloc }, path) {
        return this.#isPlace(fileloc, path, false);
    }
    #isPlace(place, path, relative) {
        const { airflowPath } = this.#expected;
        if (airflowPath !== undefined && !relative)
            return place === `${airflowPath.replace(/\/+$/, "")}/${path}`;
        return place === path || place.endsWith(`/${path}`);
    }
}
/** In milliseconds since 1970; NaN when it was never read. */
const endOf = ({ lastParsed }) => Date.parse(lastParsed ?? "");
const longest = (paths) => paths.reduce((best, path) => (best === undefined || path.length > best.length ? path : best), undefined);
/** The line of a traceback that names the error; Airflow's own time-out has advice behind it. */
function lastLine(trace) {
    const lines = trace.trim().split("\n");
    return (lines.findLast((line) => /^[A-Za-z_][\w.]*: /.test(line)) ?? lines.at(-1) ?? "").trim();
}


/***/ })

};
