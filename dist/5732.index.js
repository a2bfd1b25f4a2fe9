export const id = 5732;
export const ids = [5732];
export const modules = {

/***/ 5732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Folder: () => (/* binding */ Folder),
/* harmony export */   Unreadable: () => (/* binding */ Unreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The files of the user's repository on disk, read only, and nothing outside of it. */


/** Larger files are no source code, and take too long to read as such. */
const largest = 2_000_000;
/** Folders that hold no source of the user's. */
const foreign = new Set([
    ".git",
    ".hg",
    ".svn",
    ".tox",
    ".nox",
    ".venv",
    "venv",
    "node_modules",
    "site-packages",
    "__pycache__",
]);
/** Why a file could not be read, in words that follow "it": `is larger than 10 MB`. */
class Unreadable {
    because;
    constructor(because) {
        this.because = because;
    }
}
class Folder {
    /** Absolute. */
    root;
    #realRoot;
    #paths;
    constructor(root) {
        this.root = root;
        this.#realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    /** Paths of all files, POSIX, relative to the root, sorted; links are followed, but never out of the root and never in a circle. */
    list() {
        if (!this.#paths) {
            this.#paths = [];
            this.#walk("", new Set([this.#realRoot]), this.#paths);
            this.#paths.sort();
        }
        return this.#paths;
    }
    /** The file's bytes; undefined when there is no such file. `path` is relative to the root, or absolute below it. */
    read(path) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
            if (!stats?.isFile())
                return undefined;
            if (!this.#isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full)))
                return new Unreadable("is a link that leads out of the repository");
            if (stats.size > largest)
                return new Unreadable(`is larger than ${largest / 1e6} MB`);
            return readUpTo(full, largest, stats.size);
        }
        catch (error) {
            const code = error.code;
            return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP"
                ? undefined
                : new Unreadable(`can't be read (${code ?? error})`);
        }
    }
    /** The path relative to the root, POSIX. */
    pathOf(absolute) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    }
    #isInside(real) {
        return real === this.#realRoot || real.startsWith(this.#realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    }
    #walk(folder, above, found) {
        let entries;
        try {
            entries = readEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, folder));
        }
        catch {
            return;
        }
        if (folder !== "" && entries.some((entry) => entry.name === "pyvenv.cfg"))
            return;
        for (const entry of entries) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory()) {
                if (!foreign.has(entry.name))
                    this.#walk(path, above, found);
            }
            else if (entry.isSymbolicLink())
                this.#followLink(path, above, found);
        }
    }
    /** A link to a folder is walked unless it leads to one that the walk is in already. */
    #followLink(path, above, found) {
        try {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path);
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
            if (!this.#isInside(real)) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                    found.push(path);
                return;
            }
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
                found.push(path);
            else if (!above.has(real) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => foreign.has(part)) && !isAbove(real, full)) {
                this.#walk(path, new Set([...above, real]), found);
            }
        }
        catch {
            // A link to nothing, or one of a circle: there is no file.
        }
    }
}
const readEntries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
/** Whether `path`, itself not resolved, lies below the resolved folder `real`: walking there would never end. */
const isAbove = (real, path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "..")) === real;
/** `expected` bytes are likely; the file may still grow while it is read, or be one that tells no size. */
function readUpTo(path, limit, expected) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const chunks = [];
        for (let left = limit; left > 0;) {
            const chunk = Buffer.allocUnsafe(Math.min(left, chunks.length === 0 && expected > 0 ? expected : 4096));
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
            if (size === 0)
                break;
            chunks.push(chunk.subarray(0, size));
            left -= size;
        }
        return Buffer.concat(chunks);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ })

};
