export const id = 5585;
export const ids = [5585];
export const modules = {

/***/ 5585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCheck: () => (/* binding */ reportCheck)
/* harmony export */ });
/* harmony import */ var _render_fitted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4944);


const conclusions = { pass: "success", fail: "failure", inconclusive: "neutral" };
const note = "The summary ends here: GitHub shows at most 64 KiB of it at a check run. All of it is in the job summary.";
/** Never a reason to fail: where there is no check run of it, a line of the log says why. Nothing outside of GitHub. */
async function reportCheck({ verdict, because, model, version, summary }, host) {
    const { name, head } = host.event;
    if (name === "local")
        return;
    const { githubOf, largestCheckSummary, reportCheckRun } = await __webpack_require__.e(/* import() */ 2925).then(__webpack_require__.bind(__webpack_require__, 2925));
    // Without the signal: the verdict stands, and is shown, when the run is cancelled now.
    const connection = githubOf(process.env, host.token);
    if (!connection)
        return host.log("There is no check run of it: no github-token is given.");
    if (head === undefined)
        return host.log("There is no check run of it: the event names no commit.");
    const detailsUrl = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .V)(host.event);
    const check = {
        sha: head,
        name: host.hidden(model === undefined ? "gate-model" : `gate-model: ${model}`),
        conclusion: conclusions[verdict],
        title: host.hidden(because),
        summary: (0,_render_fitted_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$)(host.hidden(summary), largestCheckSummary, note),
        ...(detailsUrl !== undefined && { detailsUrl }),
        ...(version !== undefined && { externalId: host.hidden(version) }),
    };
    await reportCheckRun(connection, check, (line) => host.log(line));
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** The page of the workflow run, with its log and summary; undefined in a terminal. */
const runUrl = ({ run }) => run && `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${run.repository}/actions/runs/${run.id}`;


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/** Room for the note and for what must be closed. */
const reserve = 1024;
/**
 * Markdown of at most so many bytes: all of it, or as many whole lines as fit, open code fences and details closed, and a note. Empty when
 * not even the note fits.
 */
function fitted(markdown, bytes, note) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = bytes - reserve;
    if (room <= 0)
        return "";
    const start = Buffer.from(markdown).subarray(0, room);
    const kept = start.subarray(0, start.lastIndexOf(0x0a) + 1).toString();
    return `${kept}${closing(kept)}\n\n> [!NOTE]\n> ${note}\n`;
}
/** Ends what the text leaves open, so that the note is seen. */
function closing(markdown) {
    let fence;
    let details = 0;
    for (const line of markdown.split("\n")) {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
        if (fence === undefined) {
            if (mark)
                fence = mark[1];
            else
                details += (line.match(/<details\b/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
        }
        else if (mark && mark[1].startsWith(fence) && mark[2].trim() === "")
            fence = undefined;
    }
    return ((fence === undefined ? "" : `${fence}\n`) + (details > 0 ? `\n${"</details>".repeat(Math.min(details, 40))}\n` : ""));
}


/***/ })

};
