export const id = 925;
export const ids = [925];
export const modules = {

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pZ: () => (/* binding */ isDockerfile),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   uV: () => (/* binding */ isValidName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** What a repository's Dockerfiles are called: the one place that knows it, for building and for what DAGs name. */

/** `Dockerfile`, or `<something>.Dockerfile`. */
const isDockerfile = (path) => /^(.*\.)?Dockerfile$/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
/** The image of a Dockerfile has the name of the folder that it lies in; undefined at the top, where no folder names it. */
function imageName(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    return folder === "." || folder === "" ? undefined : folder.toLowerCase();
}
/** What the distribution specification allows as a part of a name. */
const isValidName = (name) => /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(name);


/***/ }),

/***/ 925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contentKey: () => (/* binding */ contentKey),
  contentTag: () => (/* binding */ contentTag),
  contextOf: () => (/* binding */ contextOf),
  failureFinding: () => (/* binding */ failureFinding),
  imagesOf: () => (/* binding */ imagesOf),
  labelsOf: () => (/* binding */ labelsOf),
  missingFindings: () => (/* binding */ missingFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/kernel/nearest.js
var nearest = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/src/images/dockerfile.js
/** What a Dockerfile takes from its context, and on which lines. The syntax is that of docs.docker.com/reference/dockerfile. */

function instructions(source) {
    const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
    const [, escaping = "\\"] = /^#\s*escape\s*=\s*(\S)/im.exec(leadingComments(lines)) ?? [];
    const found = [];
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        if (isComment(lines[at]) || lines[at].trim() === "")
            continue;
        let text = lines[at].trim();
        while (text.endsWith(escaping) && at + 1 < lines.length) {
            text = text.slice(0, -1).trimEnd();
            do
                at++;
            while (at + 1 < lines.length && isComment(lines[at]));
            if (!isComment(lines[at]))
                text += ` ${lines[at].trim()}`;
        }
        const [, keyword = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
        if (/^(RUN|COPY|ADD)$/i.test(keyword))
            for (const [, , end] of rest.matchAll(/<<-?(["']?)(\w+)\1/g))
                while (at + 1 < lines.length)
                    if (lines[++at].trim() === end)
                        break;
        found.push({ keyword: keyword.toUpperCase(), text: rest, line });
    }
    return found;
}
const isComment = (line) => /^\s*#/.test(line);
function leadingComments(lines) {
    const end = lines.findIndex((line) => !isComment(line));
    return lines.slice(0, end < 0 ? lines.length : end).join("\n");
}
/** What COPY, ADD and `RUN --mount=type=bind` read of the context. */
function taken(source) {
    const result = { paths: [], all: false };
    for (const { keyword, text, line } of instructions(source)) {
        if (keyword === "RUN") {
            const mounts = [...text.matchAll(/--mount=(\S+)/g)].map(([, options = ""]) => options);
            if (mounts.some((options) => !/\bfrom=/.test(options) && /(^|,)type=bind\b|^(?!.*\btype=)/.test(options)))
                result.all = true;
        }
        if (keyword !== "COPY" && keyword !== "ADD")
            continue;
        const [, flags = "", rest = ""] = /^((?:--\S+\s+)*)(.*)$/s.exec(text) ?? [];
        if (/--from=/.test(flags))
            continue;
        for (const given of sourcesOf(rest)) {
            if (given.startsWith("<<") || /^(https?|git|ssh):\/\/|^git@/.test(given))
                continue;
            const path = given.includes("$") ? "" : beforePattern(external_node_path_.posix.normalize(`/${given}`).slice(1).replace(/\/$/, ""));
            if (path === "")
                result.all = true;
            else
                result.paths.push({ path, line });
        }
    }
    return result;
}
function sourcesOf(text) {
    if (text.startsWith("[")) {
        try {
            const list = JSON.parse(text);
            if (Array.isArray(list))
                return list.map(String).slice(0, -1);
        }
        catch {
            // Then it is no JSON for Docker either.
        }
    }
    return text.split(/\s+/).filter(Boolean).slice(0, -1);
}
/** `src/*.py` is somewhere in `src`. */
function beforePattern(path) {
    const parts = path.split("/");
    const first = parts.findIndex((part) => /[*?[\\]/.test(part));
    return first < 0 ? path : parts.slice(0, first).join("/");
}

// EXTERNAL MODULE: ./build/src/images/names.js
var names = __webpack_require__(6888);
;// CONCATENATED MODULE: ./build/src/images/plan.js
/** Which images a repository builds, from which context, and under which names. */





/** The images of the Dockerfiles among `files`; only the `wanted`, by name, by Dockerfile or by folder, if there are any. */
function imagesOf(files, wanted, top) {
    const found = files
        .filter(names/* isDockerfile */.pZ)
        .map((dockerfile) => ({ dockerfile, name: (0,names/* imageName */.tO)(dockerfile) ?? top.toLowerCase() }));
    const problems = [];
    const matching = (word) => {
        const path = external_node_path_.posix.normalize(word).replace(/\/$/, "");
        return found.filter(({ name, dockerfile }) => name === word || dockerfile === path || external_node_path_.posix.dirname(dockerfile) === path);
    };
    for (const word of wanted) {
        if (matching(word).length > 0)
            continue;
        const names = found.map(({ name }) => name);
        const near = (0,nearest/* nearest */.p)(word, names);
        const fix = near ? `Did you mean ${near}?` : `There are: ${names.join(", ") || "no Dockerfiles at all"}.`;
        problems.push({ what: `no Dockerfile makes an image "${word}"`, where: "input images", fix });
    }
    const chosen = wanted.length === 0 ? found : found.filter((one) => wanted.some((word) => matching(word).includes(one)));
    for (const { name, dockerfile } of chosen) {
        const twin = chosen.find((other) => other.name === name && other.dockerfile < dockerfile);
        const rename = "Rename its folder: an image is called like the folder of its Dockerfile.";
        if (!(0,names/* isValidName */.uV)(name))
            problems.push({ what: `"${name}" can't be the name of an image`, where: dockerfile, fix: rename });
        if (twin) {
            const what = `${twin.dockerfile} makes an image of the same name, ${name}`;
            problems.push({ what, where: dockerfile, fix: `${rename} Or name one of the two in images.` });
        }
    }
    return { images: chosen, problems };
}
/**
 * The context of a Dockerfile: the nearest folder, from its own up to the working directory, that has all that its COPY and ADD lines
 * name; `given` when the configuration says it. When there is no such folder, the one that lacks least.
 */
function contextOf({ dockerfile }, source, exists, given) {
    const took = taken(source);
    const candidates = (given === undefined ? foldersFrom(external_node_path_.posix.dirname(dockerfile)) : [given]).map((folder) => ({
        folder,
        taken: took,
        missing: took.paths.filter(({ path }) => !exists(external_node_path_.posix.join(folder, path))),
    }));
    return candidates.reduce((best, one) => (one.missing.length < best.missing.length ? one : best));
}
function foldersFrom(folder) {
    return folder === "." ? ["."] : [folder, ...foldersFrom(external_node_path_.posix.dirname(folder))];
}
const docs = "https://github.com/mlops-actions/mlops-actions/blob/main/actions/build-images/README.md";
const missingFindings = ({ dockerfile }, { missing, folder }) => missing.map(({ path, line }) => ({
    rule: "image-source-missing",
    severity: "error",
    confidence: "high",
    file: dockerfile,
    range: { start: { line, column: 1 }, end: { line, column: 1 } },
    message: `${path} is not in the context ${folder === "." ? "(the working directory)" : folder}, nor in another folder above the Dockerfile.`,
    why: "The image can't be built without what it copies.",
    fix: "Write the path as it is seen from the Dockerfile's folder or from a folder above it, or set images.context in mlops.yml.",
    docs,
}));
const failureFinding = ({ dockerfile, name }, { line, message, lastLines }) => ({
    rule: "image-build-failed",
    severity: "error",
    confidence: "high",
    file: dockerfile,
    range: { start: { line, column: 1 }, end: { line, column: 1 } },
    message: `${name} can't be built: ${message}.`,
    why: lastLines.length > 0
        ? `It ended with: ${lastLines.slice(-3).join(" / ")}`
        : "No task that names this image can run.",
    fix: `Build it on your machine: docker build -f ${dockerfile} …`,
    docs,
});
/** Says that nothing that the image is made of has changed: Dockerfile, the files that it takes, platforms and build arguments. */
function contentKey(made) {
    const sorted = (values, by) => [...values].sort((a, b) => (by(a) < by(b) ? -1 : 1));
    const parts = [
        "1",
        made.source,
        sorted(made.files, ({ path }) => path).map(({ path, executable, sha256 }) => [path, executable, sha256]),
        sorted(made.platforms, (name) => name),
        sorted(Object.entries(made.buildArgs), ([name]) => name),
    ];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}
/** The tag that an image of this content has, whatever commit it was built at. */
const contentTag = (key) => `content-${key}`;
/** Labels of the OCI image specification, and ours. */
const labelsOf = (key, revision, source) => ({
    "mlops.content-key": key,
    ...(revision !== undefined && { "org.opencontainers.image.revision": revision }),
    ...(source !== undefined && { "org.opencontainers.image.source": source }),
});


/***/ })

};
