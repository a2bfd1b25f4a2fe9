export const id = 4900;
export const ids = [4900];
export const modules = {

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


/***/ })

};
