export const id = 930;
export const ids = [930];
export const modules = {

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePlaces: () => (/* binding */ parsePlaces)
/* harmony export */ });
/* unused harmony export largestFile */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** YAML text to plain data, with the place of each value; hostile text ends in a problem, never in a crash. */

/** More is no configuration, in bytes. */
const largestFile = 1_000_000;
/** Either what the text says or what is wrong with it, never both. */
function parsePlaces(text, file) {
    if (Buffer.byteLength(text) > largestFile) {
        const what = `has more than ${largestFile / 1e6} MB`;
        return { problems: [{ what, where: file, fix: "Keep settings in it and nothing else." }] };
    }
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
        const tooDeep = document.errors.find(isTooDeep);
        const errors = tooDeep ? [tooDeep] : document.errors.slice(0, 10);
        const problems = errors.map((error) => syntaxProblem(error, place(error.pos[0])));
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            Pair(_, { key }) {
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : undefined;
                if (name === "__proto__" || (key !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))) {
                    const at = key.range?.[0] ?? 0;
                    problems.push({ what: "is no key for a setting", where: place(at), fix: "Take it out." });
                }
            },
        });
        if (problems.length > 0)
            return { problems };
        return {
            value: document.toJS({ maxAliasCount: 50 }),
            placeOf: (path, of = "value") => {
                for (let length = path.length; length > 0; length--) {
                    const at = offsetOf(document.contents, path.slice(0, length), of);
                    if (at !== undefined)
                        return place(at);
                }
                return place(document.contents?.range?.[0] ?? 0);
            },
            writtenAt: (path) => {
                const node = document.getIn(path, true);
                return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
            },
        };
    }
    catch (error) {
        const bomb = error instanceof ReferenceError;
        const what = bomb ? "repeats itself by aliases too often" : "is nested too deeply";
        if (!bomb && !(error instanceof RangeError))
            throw error;
        return { problems: [{ what, where: file, fix: "Write it out more plainly." }] };
    }
}
const isTooDeep = ({ message }) => message.includes("call stack");
function syntaxProblem({ code, message }, where) {
    if (code === "DUPLICATE_KEY")
        return { what: "the key stands here a second time", where, fix: "Join both into one." };
    if (code === "MULTIPLE_DOCS") {
        return { what: "a second document begins here", where, fix: "Take the line out, and join what follows it." };
    }
    if (isTooDeep({ message }))
        return { what: "is nested too deeply", where, fix: "Write it out more plainly." };
    const said = message.split("\n")[0].replace(/[.:]$/, "");
    return { what: `is no YAML: ${said}`, where, fix: "Mend the line, or the one above it." };
}
function offsetOf(contents, path, of) {
    let node = contents;
    let pair;
    for (const key of path) {
        pair = undefined;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key));
            node = pair?.value;
        }
        else
            node = node?.items?.[Number(key)];
        if (node === undefined)
            return undefined;
    }
    const found = of === "key" || node === null ? pair?.key : node;
    return found?.range?.[0];
}


/***/ })

};
