export const id = 887;
export const ids = [887];
export const modules = {

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   step: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1682);
/* harmony import */ var _host_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _kernel_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2866);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5730);
/** One action as a step of a GitHub workflow. Loaded by `entry.ts` in the program's own thread only. */




async function step(load) {
    const signal = (0,_host_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSignal */ .Z)();
    const [action, core] = await Promise.all([load(), Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421))]);
    const outputs = Object.keys({ ..._kernel_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .commonOutputs */ .e5, ...action.outputs });
    const host = new _host_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubHost */ .o({ action: action.name, outputs, env: process.env, signal, core });
    await (0,_perform_js__WEBPACK_IMPORTED_MODULE_3__/* .perform */ .y)(action, { text: inputText, called: (input) => `input ${input}` }, host);
}
/** GitHub hands an input on in an environment variable; the runner knows it by its upper-cased name. */
const inputText = (name) => process.env[`INPUT_${name.toUpperCase()}`];


/***/ })

};
