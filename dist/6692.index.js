export const id = 6692;
export const ids = [6692];
export const modules = {

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ObserveTarget: () => (/* binding */ ObserveTarget),
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2928);


const kind = {
    form: "observe:",
    example: "observe:",
    help: "nothing is written: Airflow, or git-sync beside it, follows this repository itself, and is only looked at",
    pattern: /^observe:$/,
    async open(_, { airflow, settings }) {
        const found = await airflow();
        if (found)
            return new ObserveTarget(found, settings["airflow-path"]);
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("is needed by target observe:, which only looks at Airflow", "input airflow-url", "Give it.");
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (kind);
class ObserveTarget {
    name = "observe:";
    adoption = "";
    guarantee = {
        writes: false,
        pulled: true,
        atomic: false,
        keepsRuns: true,
        limits: [
            "Airflow follows the repository itself: it has a commit before anybody has looked at it, and nothing can be taken back. A broken DAG stays broken until the repository is mended.",
            "Images are not pinned, and whether files of two commits are ever seen together is for Airflow's git-sync to say.",
            "Airflow shows the text of DAG files alone: helper modules and data are proven by the version of a git bundle (Airflow 3), and deleted files too.",
        ],
    };
    #airflow;
    #airflowPath;
    /** `airflowPath`: where Airflow sees the files; found out when undefined. */
    constructor(airflow, airflowPath) {
        this.#airflow = airflow;
        this.#airflowPath = airflowPath;
    }
    /** What Airflow shows of the wanted files; those that make no DAG count as they are wanted. */
    async state(wanted) {
        const nothing = { current: undefined, foreign: [], ...(wanted?.commit && { bundleVersion: wanted.commit }) };
        if (wanted === undefined)
            return nothing;
        const shown = (await this.#airflow.dags()).filter(({ isActive }) => isActive);
        const base = this.#airflowPath?.replace(/\/+$/, "") ?? baseOf(shown, wanted.dags);
        const files = { ...wanted.files };
        const dags = [];
        let version;
        for (const { path, source } of wanted.dags) {
            delete files[path];
            const here = shown.filter(({ fileloc }) => fileloc === `${base}/${path}`);
            const text = here[0] && (await this.#airflow.dagSource(here[0]));
            if (text === undefined)
                continue;
            const found = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceHash */ .Ep)(text);
            files[path] = found === source ? (wanted.files[path] ?? found) : found;
            dags.push({ path, source: found, dagIds: here.map(({ dagId }) => dagId).sort(), open: false });
            version = here[0]?.bundleVersion;
        }
        if (dags.length === 0)
            return nothing;
        const current = {
            schema: "mlops-actions/sync-manifest/1",
            release: version ?? "unversioned",
            time: new Date().toISOString(),
            nonce: "",
            images: {},
            files,
            dags,
        };
        return { ...nothing, current };
    }
    async drift() {
        return [];
    }
    async lock() {
        return { unlock: async () => { } };
    }
    async stage() {
        throw new Error("nothing is written where Airflow is only looked at");
    }
    async activate() {
        throw new Error("nothing is written where Airflow is only looked at");
    }
    async kept() {
        return [];
    }
    async manifest() {
        return undefined;
    }
    async prune() {
        return [];
    }
}
/** The folder that Airflow sees the files in, by the first DAG that is known to come from one of them. */
function baseOf(shown, files) {
    for (const { path, dagIds } of files)
        for (const { dagId, fileloc } of shown)
            if (dagIds.includes(dagId) && fileloc.endsWith(`/${path}`))
                return fileloc.slice(0, -path.length - 1);
    return undefined;
}


/***/ })

};
