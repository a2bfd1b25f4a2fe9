export const id = 9554;
export const ids = [9554];
export const modules = {

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _deploy_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);
/* harmony import */ var _github_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5578);


/** GitHub's own name for where deployments go when none is told. */
const usualEnvironment = "production";
const show = (host, environment, version) => (0,_github_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(host, {
    environment: environment ?? usualEnvironment,
    description: (0,_deploy_model_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(version),
    payload: { model: (0,_deploy_model_js__WEBPACK_IMPORTED_MODULE_1__/* .uriOf */ .S_)(version), ...(version.runId !== undefined && { "run-id": version.runId }) },
});


/***/ }),

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4944);

/** Shows that one begins; undefined where there is no GitHub to show it, or it may not be shown, which the log says. */
async function announce(host, deployment) {
    const { name, sha } = host.event;
    if (name === "local" || sha === undefined)
        return undefined;
    const { announceDeployment, githubOf } = await __webpack_require__.e(/* import() */ 2925).then(__webpack_require__.bind(__webpack_require__, 2925));
    const logUrl = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .V)(host.event);
    return announceDeployment(
    // Without the signal: that a cancelled deployment has ended is to be shown, too.
    githubOf(process.env, host.token), {
        ...deployment,
        ref: sha,
        ...(logUrl !== undefined && { logUrl }),
    }, (line) => host.log(line));
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** The page of the workflow run, with its log and summary; undefined in a terminal. */
const runUrl = ({ run }) => run && `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${run.repository}/actions/runs/${run.id}`;


/***/ })

};
