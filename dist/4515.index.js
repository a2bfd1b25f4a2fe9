export const id = 4515;
export const ids = [4515];
export const modules = {

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeSince: () => (/* binding */ changeSince),
/* harmony export */   marked: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);

/** What differs from the base. Without `needed`, nothing to compare with is no mistake: a note in the log. */
async function changeSince(git, given, needed, host) {
    const base = given ?? (needed ? await git.defaultBranch() : undefined);
    if (base === undefined) {
        if (!needed)
            return undefined;
        const fix = "Name the branch or commit to compare with, such as origin/main.";
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("changed-only needs something to compare with", "input base", fix);
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
        if (needed || !(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
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


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/** The user can mend this; shown without a stack, result `misuse`. */
class UserError extends Error {
    problems;
    constructor(what, where, fix) {
        super(`${where}: ${what}. ${fix}`);
        this.name = "UserError";
        this.problems = [{ what, where, fix }];
    }
    /** Several mistakes at once, so that the user mends all of them before the next try. */
    static of(problems) {
        const [first, ...rest] = problems;
        const error = new UserError(first.what, first.where, first.fix);
        return Object.assign(error, { problems: [first, ...rest] });
    }
}
/** For a file that the user asked for; `error` is what the disk said. */
const cannotWrite = (file, where, error) => {
    const said = error instanceof Error ? error.message.split(",")[0] : String(error);
    return new UserError(`${file} can't be written (${said})`, where, "Name a file in a folder that you may write to.");
};
/** A service failed us; shown without a stack, result `outside`. */
class RemoteError extends Error {
    /** The service's name: `MLflow`, `GitHub`. */
    service;
    /** Method and address, without credentials. */
    request;
    /** HTTP status, or what happened instead of an answer: `connection refused`. */
    status;
    /** What the user can look at. */
    hint;
    constructor(service, request, status, hint) {
        super(`${service} answered ${status} to ${request}. ${hint}`);
        this.name = "RemoteError";
        this.service = service;
        this.request = request;
        this.status = status;
        this.hint = hint;
    }
}


/***/ })

};
