export const id = 1478;
export const ids = [1478];
export const modules = {

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ownerText),
/* harmony export */   f: () => (/* binding */ ownerIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/** Who is at work somewhere, as a text that others can read: a lock that a dead owner does not hold for ever. */

/** `seconds`: after so many nobody waits for the owner any more. */
const ownerText = ({ who, seconds }) => JSON.stringify({ who, host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), pid: process.pid, until: Date.now() + seconds * 1000 });
/** Who still has the lock, for a sentence; undefined when its time is over, or its owner was of this machine and is dead. */
function ownerIn(text) {
    const { who, host, pid, until } = parsed(text);
    const crashed = host === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() && typeof pid === "number" && !isRunning(pid);
    if (typeof until !== "number" || Date.now() >= until || crashed)
        return undefined;
    return `${who} on ${host} (process ${pid}), at the longest until ${new Date(until).toISOString()}`;
}
function parsed(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return Object(error).code === "EPERM";
    }
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FolderTarget: () => (/* binding */ FolderTarget),
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _clients_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6993);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3816);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2928);
/**
 * A folder that Airflow sees: `releases/<id>/` written whole, `current` a link to one of them, swapped by rename(2), which is atomic for
 * every reader (POSIX). `manifests/<id>.json` lies beside, and `locks/` holds who is at work.
 */








/** How often, and in how long a time, two that came at the same moment look again. */
const tries = 5;
const pauseMs = 300;
const kind = {
    form: "folder:DIR",
    example: "folder:/srv/airflow/team",
    help: "Airflow reads DIR/current",
    pattern: /^folder:(?<dir>[^\0]+)$/,
    open: async ({ dir = "" }, { folder }) => new FolderTarget((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, dir.trim())),
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (kind);
class FolderTarget {
    name;
    adoption = "Name an empty folder, or set adopt: true: releases go beside it then, and it stays as it is.";
    guarantee = {
        writes: true,
        pulled: false,
        atomic: true,
        keepsRuns: false,
        limits: ["Runs in flight go on with the files that are live now: a folder can't keep a run on its commit."],
    };
    folder;
    #dir;
    /** `dir`: absolute. */
    constructor(dir) {
        this.#dir = dir;
        this.folder = dir;
        this.name = `folder:${dir}`;
    }
    async state() {
        const kept = await this.#manifests();
        const link = await this.#current();
        const current = kept.find(({ release }) => link === `releases/${release}`);
        const foreign = [];
        if (link !== undefined && current === undefined)
            foreign.push(`current (${link})`);
        if (kept.length === 0)
            for (const { name } of await entries(this.#dir))
                if (!["current", "releases", "manifests", "locks"].includes(name) && !isScratch(name))
                    foreign.push(name);
        return { current, foreign };
    }
    async drift({ release, files }) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases", release);
        const drift = [];
        const there = new Set();
        for (const path of (await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir(root, { recursive: true })).map((one) => one.replaceAll("\\", "/"))) {
            const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => undefined);
            if (!stats?.isFile() || isPythonCache(path))
                continue;
            there.add(path);
            const bytes = () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
            const kind = !Object.hasOwn(files, path)
                ? "added"
                : sha256(await bytes()) === files[path]
                    ? undefined
                    : "changed";
            if (kind)
                drift.push({ path, kind, file: { path, executable: (stats.mode & 0o100) !== 0, bytes } });
        }
        for (const path of Object.keys(files))
            if (!there.has(path))
                drift.push({ path, kind: "missing" });
        return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async lock({ who, seconds }) {
        await this.#writable(async () => {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(this.#dir).catch(ifExists);
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "locks")).catch(ifExists);
        });
        const mine = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "locks", mine);
        for (let tried = 1;; tried++) {
            // Whoever comes second sees the first one's file: of two at the same moment both may step back, never both go on.
            await this.#writable(() => writeWhole(path, (0,_clients_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerText */ .d)({ who, seconds })));
            const other = await this.#otherOwner(mine);
            if (other === undefined)
                break;
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(path, { force: true });
            if (tried === tries)
                return { heldBy: other };
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs * (0.5 + Math.random()));
        }
        await this.#writable(() => this.#clean());
        return { unlock: () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(path, { force: true }) };
    }
    async stage(manifest, files, signal) {
        const { release } = manifest;
        const part = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases", `.${release}.part`);
        await this.#writable(async () => {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(part, { recursive: true });
            const folders = new Set([part]);
            for (const { path, executable, bytes } of files) {
                signal.throwIfAborted();
                const content = await bytes();
                if (sha256(content) !== manifest.files[path])
                    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("it changed while it was synced", path, "Run the sync again; nothing is live of it.");
                const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(part, path);
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full), { recursive: true });
                for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full); !folders.has(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
                    folders.add(folder);
                await writeDurably(full, content, executable ? 0o755 : 0o644);
            }
            for (const folder of folders)
                await syncFolder(folder);
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests"), { recursive: true });
            await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests", `${release}.json`), `${JSON.stringify(manifest, null, 1)}\n`);
            await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests"));
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(part, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases", release));
            await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases"));
        });
    }
    async activate(release) {
        const current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "current");
        await this.#writable(async () => {
            if (release === undefined)
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(current, { force: true });
            else {
                // Airflow 2 shows a file's old text as long as the file is not newer than what it has read before.
                const kept = await this.manifest(release);
                const now = new Date();
                for (const path of Object.keys(kept?.files ?? {}))
                    if (path.endsWith(".py"))
                        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases", release, path), now, now);
                const link = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, `.current.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink(`releases/${release}`, link);
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(link, current);
            }
            await syncFolder(this.#dir);
        });
    }
    async kept() {
        return (await this.#manifests()).map(({ release }) => release);
    }
    async manifest(release) {
        return (await this.#manifests()).find((manifest) => manifest.release === release);
    }
    async prune(keep, spared) {
        const gone = (await this.#manifests()).slice(keep).filter(({ release }) => !spared.includes(release));
        for (const manifest of gone)
            await this.#remove(manifest);
        return gone.map(({ release }) => release);
    }
    /** Deletes what the manifest names and Python's caches; what somebody else put there stays, and so do its folders. */
    async #remove({ release, files }) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases", release);
        const going = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests", `.${release}.json.gone`);
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests", `${release}.json`), going).catch(ifMissing);
        for (const path of Object.keys(files))
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path), { force: true });
        await removeEmpty(root);
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(going, { force: true });
    }
    /** Newest first; only those whose files are there. */
    async #manifests() {
        const there = new Set((await entries((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases"))).map(({ name }) => name));
        const found = [];
        for (const { name } of await entries((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests"))) {
            if (!name.endsWith(".json") || isScratch(name))
                continue;
            const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests", name), "utf8").catch(() => ""));
            if (manifest && name === `${manifest.release}.json` && there.has(manifest.release))
                found.push(manifest);
        }
        return found.sort((a, b) => (a.time === b.time ? (a.release < b.release ? 1 : -1) : a.time < b.time ? 1 : -1));
    }
    /** Where `current` leads to. */
    async #current() {
        try {
            return await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "current"));
        }
        catch (error) {
            if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? ""))
                return undefined;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "current")} is no link, so it can't be swapped for one`, "input target", "Move it away, or name another folder, and let Airflow read <folder>/current.");
        }
    }
    async #otherOwner(mine) {
        for (const { name } of await entries((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "locks"))) {
            if (name === mine || !name.endsWith(".json"))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "locks", name);
            const text = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(path, "utf8").catch(() => undefined);
            if (text === undefined)
                continue;
            const owner = (0,_clients_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerIn */ .f)(text);
            if (owner !== undefined)
                return owner;
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(path, { force: true });
        }
        return undefined;
    }
    /** What an owner that crashed left half done is in nobody's way, but takes room. */
    async #clean() {
        // Not in locks/: another may be about to lock.
        for (const folder of ["", "releases", "manifests"])
            for (const { name } of await entries((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, folder)))
                if (isScratch(name))
                    await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, folder, name), { recursive: true, force: true });
        const there = new Set((await entries((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "releases"))).map(({ name }) => name));
        for (const { name } of await entries((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests"))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#dir, "manifests", name);
            const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(path, "utf8").catch(() => ""));
            if (manifest && (name.endsWith(".gone") || !there.has(manifest.release))) {
                if (there.has(manifest.release))
                    await this.#remove(manifest);
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(path, { force: true });
            }
        }
    }
    async #writable(work) {
        try {
            return await work();
        }
        catch (error) {
            const code = codeOf(error);
            if (code === undefined)
                throw error;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${this.#dir} can't be written (${error.message.split(",")[0]})`, "input target", code === "ENOENT"
                ? "Make the folder, or mend its name: it is not made along with the folders above it."
                : "Give this runner's user a folder that it may write to and that has room.");
        }
    }
}
/** `.current.<uuid>`, `.<release>.part`, `.<name>.<uuid>.new`: half done. */
const isScratch = (name) => /^\.(current\.[\w-]+|.+\.part|.+\.new)$/.test(name);
const isPythonCache = (path) => /(^|\/)__pycache__\/|\.py[co]$/.test(path);
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
/** `ENOENT` and such: what the disk said. */
function codeOf(error) {
    const { code } = Object(error);
    return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
const ifMissing = (error) => {
    if (codeOf(error) !== "ENOENT")
        throw error;
};
const ifExists = (error) => {
    if (codeOf(error) !== "EEXIST")
        throw error;
};
async function entries(folder) {
    try {
        return await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir(folder, { withFileTypes: true });
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return [];
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${folder} can't be read (${error.message.split(",")[0]})`, "input target", "Name a folder.");
    }
}
async function writeDurably(path, content, mode = 0o644) {
    const file = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL, mode);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Readers see all of it or nothing. */
async function writeWhole(path, text) {
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.new`);
    await writeDurably(scratch, text);
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(scratch, path);
}
/** What was put into a folder, or renamed in it, outlasts a power cut. */
async function syncFolder(path) {
    const folder = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(path, "r");
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function removeEmpty(folder) {
    for (const entry of await entries(folder)) {
        if (!entry.isDirectory())
            continue;
        if (entry.name === "__pycache__")
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name), { recursive: true, force: true });
        else
            await removeEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name));
    }
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir(folder).catch((error) => {
        if (!["ENOTEMPTY", "ENOENT", "EEXIST"].includes(codeOf(error) ?? ""))
            throw error;
    });
}


/***/ })

};
