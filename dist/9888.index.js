export const id = 9888;
export const ids = [9888];
export const modules = {

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAt: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sync_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3714);
/* harmony import */ var _sync_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2928);
/* harmony import */ var _sync_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4114);
/* harmony import */ var _sync_planned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
/** What lies at the target, what a release would change of it, and what stands against that. Writes nothing. */





/** `kept`: the offer is a release that the target keeps, and not to be added to. */
async function lookAt(target, state, wanted, choices, kept = false) {
    const { current } = state;
    const looks = current !== undefined && target.guarantee.writes && choices.drift !== "ignore";
    const committed = looks ? (0,_sync_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .asCommitted */ .Hl)(current) : current;
    const found = looks && committed ? await read(await target.drift(committed)) : [];
    const drift = (0,_sync_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .unsettled */ .NZ)(found, wanted);
    const offer = choices.drift === "keep" && drift.length > 0 ? (0,_sync_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .keeping */ .sn)(wanted, drift) : wanted;
    const actual = committed && { ...committed, files: (0,_sync_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .actualFiles */ .OB)(committed, found) };
    const plan = (0,_sync_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)(actual, offer.hashes);
    const objections = [
        ...(0,_sync_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .objectionToDrift */ .Gw)(drift, choices.drift),
        ...(0,_sync_planned_js__WEBPACK_IMPORTED_MODULE_4__/* .objectionsToPlanned */ .o)(choices.plan, plan),
        ...(kept ? [] : (0,_sync_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .objectionsTo */ .uC)(target, { ...state, current: actual }, plan, offer.hashes, choices)),
    ];
    return { offer, drift, plan, objections, same: (0,_sync_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(plan) && !hasSettled(current, offer) };
}
/** What was kept of others is now the commit's own. */
const hasSettled = (current, { kept = {} }) => Object.keys(current?.kept ?? {}).some((path) => !Object.hasOwn(kept, path));
const read = (drift) => Promise.all(drift.map(async (one) => {
    if (!one.file)
        return one;
    const bytes = await one.file.bytes();
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
    return { ...one, sha256, source: (0,_sync_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceHash */ .Ep)(new TextDecoder().decode(bytes)) };
}));


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   uC: () => (/* binding */ objectionsTo)
/* harmony export */ });
/* unused harmony export removesMost */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** What a sync would do to its target, and whether it may. Pure. */

/** Compares by SHA-256. */
function planOf(former, files) {
    const before = former?.files ?? {};
    const paths = Object.keys(files).sort();
    const added = paths.filter((path) => !Object.hasOwn(before, path));
    const changed = paths.filter((path) => Object.hasOwn(before, path) && before[path] !== files[path]);
    return {
        from: former?.release,
        added,
        changed,
        removed: Object.keys(before)
            .filter((path) => !Object.hasOwn(files, path))
            .sort(),
        unchanged: paths.length - added.length - changed.length,
        contents: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(JSON.stringify(paths.map((path) => [path, files[path]])))
            .digest("hex"),
    };
}
const isEmpty = ({ from, added, changed, removed }) => from !== undefined && added.length + changed.length + removed.length === 0;
/** More than half of what is live would be gone; a file that only moved is not gone. */
function removesMost(plan, former, files) {
    const before = former?.files ?? {};
    const arriving = new Set(plan.added.map((path) => files[path]));
    const gone = plan.removed.filter((path) => !arriving.has(before[path])).length;
    return gone * 2 > Object.keys(before).length;
}
/** What stands against applying a plan. */
function objectionsTo({ adoption }, { current, foreign }, plan, files, { adopt, "allow-mass-delete": allowed }) {
    const objections = [];
    if (foreign.length > 0 && !adopt)
        objections.push(`The target holds what no sync has put there (${foreign.slice(0, 5).join(", ")}). ${adoption}`);
    if (!allowed && removesMost(plan, current, files))
        objections.push(`${plan.removed.length} of ${Object.keys(current?.files ?? {}).length} live files would be gone, more than half. If that is meant, set allow-mass-delete: true; else look at path, sync.include and sync.exclude.`);
    return objections;
}


/***/ })

};
