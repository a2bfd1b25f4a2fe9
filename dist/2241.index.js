export const id = 2241;
export const ids = [2241];
export const modules = {

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serviceEnvironment: () => (/* binding */ serviceEnvironment),
/* harmony export */   versionOf: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _clients_mlflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6422);
/* harmony import */ var _deploy_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5804);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/** A version as MLflow knows it, and what a service needs to load it. */




const shown = 10;
/** MLflow's own variables, by which the service finds the same server. */
const serviceEnvironment = (inputs) => ({
    MLFLOW_TRACKING_URI: inputs["mlflow-url"],
    MLFLOW_TRACKING_USERNAME: inputs["mlflow-username"],
    MLFLOW_TRACKING_PASSWORD: inputs["mlflow-password"],
    MLFLOW_TRACKING_TOKEN: inputs["mlflow-token"],
});
/** Throws UserError with the versions that there are when there is no such version. */
async function versionOf(uri, inputs, signal) {
    const { model, version } = (0,_deploy_model_js__WEBPACK_IMPORTED_MODULE_3__/* .modelVersion */ .C5)(uri);
    const mlflow = await (0,_clients_mlflow_js__WEBPACK_IMPORTED_MODULE_1__.connectMlflow)(inputs, signal);
    const found = await mlflow.modelVersion(model, version);
    if (!found)
        throw await unknown(model, version, mlflow);
    if (found.status !== "READY") {
        const fix = "Wait until it is registered, or register it anew.";
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`version ${version} of ${model} can't be loaded: MLflow says ${found.status} of it`, "input model", fix);
    }
    const card = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(new TextDecoder().decode(await mlflow.modelFile(model, version, "MLmodel")));
    return {
        model,
        version,
        ...(found.runId && { runId: found.runId }),
        ...(typeof card?.model_uuid === "string" && { modelId: card.model_uuid }),
    };
}
async function unknown(model, version, mlflow) {
    const quoted = model.includes("'") ? `"${model}"` : `'${model}'`;
    const versions = await mlflow.modelVersions({ filter: `name=${quoted}` });
    const numbers = versions.map((one) => Number(one.version)).sort((a, b) => b - a);
    if (numbers.length === 0) {
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`MLflow has no registered model ${model} with a version`, "input model", "Name a model of MLflow's registry, as models:/NAME/VERSION.");
    }
    const list = numbers.slice(0, shown).join(", ") + (numbers.length > shown ? ", …" : "");
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`MLflow has no version ${version} of ${model}`, "input model", `There are: ${list}.`);
}


/***/ })

};
