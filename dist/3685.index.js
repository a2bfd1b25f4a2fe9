export const id = 3685;
export const ids = [3685,925,1384];
export const modules = {

/***/ 3685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Making: () => (/* binding */ Making)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/clients/docker.js
var docker = __webpack_require__(1384);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/clients/hashes.js
/** Hashes of files, for telling whether something has to be made anew. */





/**
 * All files below the paths, which are files or folders in `folder`. A path that is a link stands for what it leads to, a link further
 * down for itself, as COPY has it; `.git` does not count.
 */
async function hashesOf(folder, paths, signal) {
    const found = new Map();
    const add = async (path, full) => {
        signal?.throwIfAborted();
        if (found.has(path))
            return;
        const stats = await (0,promises_.lstat)(full);
        if (stats.isDirectory()) {
            for (const name of await (0,promises_.readdir)(full))
                if (name !== ".git")
                    await add(path === "." ? name : `${path}/${name}`, (0,external_node_path_.join)(full, name));
            return;
        }
        const hash = (0,external_node_crypto_.createHash)("sha256");
        if (stats.isSymbolicLink())
            hash.update(`link to ${await (0,promises_.readlink)(full)}`);
        else if (stats.isFile())
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(full), hash);
        found.set(path, { path, executable: (stats.mode & 0o100) !== 0, sha256: hash.digest("hex") });
    };
    for (const path of paths)
        await add(path, await (0,promises_.realpath)((0,external_node_path_.join)(folder, path)));
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/images/plan.js + 1 modules
var images_plan = __webpack_require__(925);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
;// CONCATENATED MODULE: ./build/src/actions/build-images/making.js
/** One image: found in the registry by its content, or built and pushed. */






/** How often a long build says that it lives, in milliseconds. */
const sayEvery = 10_000;
class Making {
    #docker;
    #host;
    #given;
    constructor(docker, host, given) {
        this.#docker = docker;
        this.#host = host;
        this.#given = given;
    }
    async make(plan) {
        const started = performance.now();
        const { name, dockerfile } = plan.image;
        const { registry, push, revision } = this.#given;
        const key = await this.#keyOf(plan);
        this.#host.log(`${dockerfile}, context ${plan.context.folder}, content ${key}`);
        const known = (how, reference) => ({
            ...{ name, dockerfile, key, how, reference },
            seconds: (performance.now() - started) / 1000,
        });
        const place = registry === undefined ? undefined : `${registry}/${name}`;
        const tags = place === undefined ? [] : [(0,images_plan.contentTag)(key), ...(revision ? [revision] : [])].map((tag) => `${place}:${tag}`);
        const there = tags[0] && (await this.#lookUp(tags[0]));
        if (there) {
            for (const tag of push ? tags.slice(1) : [])
                await this.#docker.tag(`${place}@${there}`, tag);
            this.#host.log(`The registry has it already: ${there}`);
            return known("reused", `${place}@${there}`);
        }
        try {
            await this.#build(plan, key, push ? tags : []);
        }
        catch (error) {
            if (!(error instanceof docker.BuildFailed))
                throw error;
            for (const line of error.lastLines)
                this.#host.log(line);
            return { finding: (0,images_plan.failureFinding)(plan.image, error) };
        }
        if (!push || tags[0] === undefined)
            return known("built", undefined);
        const digest = await this.#docker.digest(tags.at(-1) ?? tags[0]);
        if (digest === undefined)
            throw new errors/* RemoteError */.Hi("The registry", `inspect ${tags[0]}`, "not found", "It took the image and does not know it now.");
        this.#host.log(`Pushed: ${place}@${digest}`);
        return known("built", `${place}@${digest}`);
    }
    async #keyOf({ image, source, context }) {
        const { folder, platforms, buildArgs } = this.#given;
        const root = (0,external_node_path_.join)(folder, context.folder);
        const { all, paths } = context.taken;
        const files = await hashesOf(root, all ? ["."] : paths.map(({ path }) => path), this.#host.signal);
        const ignoring = [external_node_path_.posix.join(context.folder, ".dockerignore"), `${image.dockerfile}.dockerignore`];
        const ignored = ignoring.filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
        files.push(...(await hashesOf(folder, ignored)).map((file) => ({ ...file, path: `ignore ${file.path}` })));
        return (0,images_plan.contentKey)({ source, files, platforms, buildArgs });
    }
    async #build({ image, context }, key, tags) {
        const { platforms, buildArgs, revision } = this.#given;
        let at = { step: 0, steps: 1, what: "its base" };
        const ticking = setInterval(() => this.#host.progress(at.step, at.steps, `${image.name}, ${at.what}`), sayEvery);
        try {
            await this.#docker.build({
                ...{ dockerfile: image.dockerfile, context: context.folder, push: tags, platforms, buildArgs },
                labels: (0,images_plan.labelsOf)(key, revision, sourceOf(this.#host)),
            }, {
                begun(name) {
                    const [, step, steps, what = ""] = /^\[(?:\S+ )*(\d+)\/(\d+)\] (.*)$/.exec(name) ?? [];
                    at = step === undefined ? { ...at, what: name } : { step: Number(step), steps: Number(steps), what };
                },
                ended: ({ name, seconds, cached }) => {
                    if (!name.startsWith("[internal]"))
                        this.#host.log(`${name}  ${cached ? "cached" : `${seconds.toFixed(1)} s`}`);
                },
            });
        }
        finally {
            clearInterval(ticking);
        }
    }
    /** Without the right to look, or without an answer when nothing is to be pushed, the image is simply built. */
    async #lookUp(reference) {
        try {
            return await this.#docker.digest(reference);
        }
        catch (error) {
            const bearable = error instanceof docker.RegistryRefuses || (error instanceof errors/* RemoteError */.Hi && !this.#given.push);
            if (!bearable)
                throw error;
            this.#host.log(`The registry can't be asked whether it has the image (${error.message}), so it is built.`);
            return undefined;
        }
    }
}
/** The repository's page, as the event names it. */
function sourceOf({ event }) {
    const { repository } = event.payload;
    return typeof repository?.html_url === "string" ? repository.html_url : undefined;
}


/***/ }),

/***/ 1384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BuildFailed: () => (/* binding */ BuildFailed),
/* harmony export */   Docker: () => (/* binding */ Docker),
/* harmony export */   RegistryRefuses: () => (/* binding */ RegistryRefuses),
/* harmony export */   registryOf: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);
/**
 * The docker program with buildx: builds images, and asks a registry for them with the login that the machine has. What happens is read
 * from `--progress rawjson` (buildx 0.13 and later), what failed from the words that buildx ends with.
 */


/** The Dockerfile can't be built as it is. */
class BuildFailed extends Error {
    /** Line of the Dockerfile, from 1. */
    line;
    /** What the failing step said last. */
    lastLines;
    constructor(message, line, lastLines) {
        super(message);
        this.name = "BuildFailed";
        this.line = line;
        this.lastLines = lastLines;
    }
}
/** The registry wants another login, or none of ours will do. */
class RegistryRefuses extends _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
const setup = "On GitHub: put docker/setup-buildx-action before this step.";
const keptLines = 20;
class Docker {
    #folder;
    #signal;
    /** `folder`: absolute. */
    constructor(folder, signal) {
        this.#folder = folder;
        this.#signal = signal;
    }
    /** The builder that would build, started if need be: its name and driver (`docker`, `docker-container`, `remote`). */
    async builder() {
        const answer = await this.#buildx(["inspect", "--bootstrap"]);
        const field = (name) => new RegExp(`^${name}:[ \t]+(.+)$`, "m").exec(answer.stdout)?.[1]?.trim();
        const wrong = field("Error");
        if (wrong !== undefined || answer.code !== 0)
            throw failure(wrong ?? answer.stderr, "buildx inspect");
        return { name: field("Name") ?? "", driver: field("Driver") ?? "" };
    }
    /** The digest (`sha256:…`) of a tag in a registry; undefined when there is no such tag. */
    async digest(reference) {
        const answer = await this.#buildx(["imagetools", "inspect", reference, "--format", "{{json .Manifest.Digest}}"]);
        if (answer.code === 0)
            return JSON.parse(answer.stdout);
        if (/: not found\s*$|manifest unknown|name unknown/i.test(answer.stderr))
            return undefined;
        throw failure(answer.stderr, `inspect ${reference}`, reference);
    }
    /** Gives an image in a registry one more tag; both references have the same registry and name. */
    async tag(from, to) {
        const answer = await this.#buildx(["imagetools", "create", "--tag", to, from]);
        if (answer.code !== 0)
            throw failure(answer.stderr, `tag ${to}`, to);
    }
    /** Throws BuildFailed when the Dockerfile is to blame, RegistryRefuses when a login is missing, RemoteError when a service is. */
    async build(build, hearing) {
        const { dockerfile, context, push, platforms, labels, buildArgs } = build;
        const pairs = (flag, values) => Object.entries(values).map(([name, value]) => `${flag}=${name}=${value}`);
        const progress = new Progress(hearing);
        const args = [
            ...["build", "--progress=rawjson", `--file=${dockerfile}`],
            ...(push.length > 0 ? ["--push", ...push.map((reference) => `--tag=${reference}`)] : ["--output=type=cacheonly"]),
            ...(platforms.length > 0 ? [`--platform=${platforms.join(",")}`] : []),
            ...pairs("--label", labels),
            ...pairs("--build-arg", buildArgs),
            context,
        ];
        const answer = await this.#buildx(args, (line) => progress.hear(line));
        if (answer.code === 0)
            return;
        const words = answer.stderr
            .split("\n")
            .filter((line) => !line.startsWith("{"))
            .join("\n");
        throw blamed(words, progress.lastLines) ?? failure(words, `build ${dockerfile}`, push[0]);
    }
    /** The id of an image on this machine, pulled when it isn't there. */
    async imageId(reference) {
        const known = await this.#docker(["image", "inspect", "--format", "{{.Id}}", reference]);
        if (known.code === 0)
            return known.stdout.trim();
        const pulled = await this.#docker(["pull", "--quiet", reference]);
        if (pulled.code !== 0) {
            if (/not found|manifest unknown|does not exist|invalid reference/i.test(pulled.stderr))
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no image ${reference}`, "docker", "Name an image that can be pulled from here.");
            throw failure(pulled.stderr, `pull ${reference}`, reference);
        }
        const { stdout } = await this.#docker(["image", "inspect", "--format", "{{.Id}}", reference]);
        return stdout.trim();
    }
    /** Ends a container and takes it away; one that is not there is none. */
    async remove(container) {
        await this.#docker(["rm", "--force", container]);
    }
    async #docker(args) {
        return (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)("docker", args, {
            cwd: this.#folder,
            env: { LC_ALL: "C" },
            ...(this.#signal && { signal: this.#signal }),
        }).catch((error) => {
            if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramMissing */ .X))
                throw error;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("it is not installed, or not on the PATH", "docker", "Install Docker, or run the step on a machine that has it (GitHub's ubuntu runners do).");
        });
    }
    async #buildx(args, errorLine) {
        try {
            const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)("docker", ["buildx", ...args], {
                cwd: this.#folder,
                env: { NO_COLOR: "1", LC_ALL: "C" },
                // The docker program of some versions leaves it to the terminal to end its plugins.
                group: true,
                ...(this.#signal && { signal: this.#signal }),
                ...(errorLine && { errorLine }),
            });
            if (answer.code !== 0 &&
                /'buildx' is not a docker command|unknown command: docker buildx|Run 'docker COMMAND --help'/.test(answer.stderr))
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("it has no buildx", "docker", `Install its plugin buildx. ${setup}`);
            return answer;
        }
        catch (error) {
            if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramMissing */ .X))
                throw error;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("it is not installed, or not on the PATH, so no image can be built", "docker", "Install Docker with its plugin buildx, or run the step on a machine that has them (GitHub's ubuntu runners do).");
        }
    }
}
/** Reads buildx's events: vertexes are steps, logs what they say. */
class Progress {
    #hearing;
    #begun = new Set();
    #ended = new Set();
    #said = new Map();
    #failed;
    constructor(hearing) {
        this.#hearing = hearing;
    }
    /** What the step that failed said last; empty when none did. */
    get lastLines() {
        const text = this.#said.get(this.#failed ?? "") ?? "";
        return text.trimEnd().split(/\r?\n/).slice(-keptLines).filter(Boolean);
    }
    hear(line) {
        if (!line.startsWith("{"))
            return;
        const { vertexes = [], logs = [] } = JSON.parse(line);
        for (const { vertex, data } of logs) {
            const all = `${this.#said.get(vertex) ?? ""}${Buffer.from(data, "base64").toString("utf8")}`;
            this.#said.set(vertex, all.slice(-20_000));
        }
        for (const { digest, name, started, completed, cached = false, error } of vertexes) {
            if (error)
                this.#failed = digest;
            if (started && !this.#begun.has(digest)) {
                this.#begun.add(digest);
                this.#hearing.begun(name);
            }
            if (!started || !completed || error || this.#ended.has(digest))
                continue;
            this.#ended.add(digest);
            this.#hearing.ended({ name, cached, seconds: (Date.parse(completed) - Date.parse(started)) / 1000 });
        }
    }
}
const unreachable = /dial (tcp|unix)|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|50[0-4] |EOF|deadline exceeded/;
const refused = /\b401\b|\b403\b|unauthorized|denied|insufficient_scope|no basic auth credentials|authorization failed/i;
/** BuildKit shows the lines of the Dockerfile that it blames: `Dockerfile:5`, a rule, and the lines. */
function blamed(words, lastLines) {
    const [, line] = /^\S.*:(\d+)\r?\n-{10,}$/m.exec(words) ?? [];
    const [, said = ""] = /^ERROR: (?:failed to build: )?(?:failed to solve: )?(.*)$/m.exec(words) ?? [];
    if (line === undefined)
        return undefined;
    const [, base] = /failed to resolve source metadata for (\S+): /.exec(said) ?? [];
    if (base !== undefined && !/not found/.test(said) && unreachable.test(said))
        return undefined;
    const message = base !== undefined
        ? refused.test(said)
            ? `its base ${base} may not be pulled: it does not exist, or wants a login`
            : `its base ${base} does not exist`
        : said.replace(/^failed to compute cache key: .*: ("[^"]*": not found)$/, "$1 in the context").replace(/\.$/, "");
    return new BuildFailed(message, Number(line), lastLines);
}
/** What ended a command, from buildx's own words. `reference` names the registry that was spoken to. */
function failure(words, command, reference) {
    const all = words.trim();
    const said = (/^ERROR: (.*)$/m.exec(all)?.[1] ?? all.split("\n").at(-1) ?? "").replace(/\.$/, "");
    const [, builder] = /no builder "(.*?)" found/.exec(all) ?? [];
    if (builder !== undefined)
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no builder "${builder}"`, "docker", `Choose one of those that "docker buildx ls" shows. ${setup}`);
    if (/multi(-|ple )platform/i.test(all))
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("the builder can't build for several platforms", "input platforms", setup);
    if (/Cannot connect to the Docker daemon|dial unix|permission denied while trying to connect/.test(all))
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi("Docker", command, "no answer", `It said: ${said}. Is the daemon, or the builder, running?`);
    const registry = registryOf(/failed to resolve source metadata for (\S+):/.exec(all)?.[1] ?? reference ?? "");
    if (refused.test(said))
        return new RegistryRefuses(`${registry} refuses this login: ${said}`, "input registry", `Log in before this step, with a token that may write there: docker/login-action with registry: ${registry}.`);
    if (unreachable.test(said))
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi(registry, command, "no answer", `It said: ${said}. Is input registry right?`);
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteError */ .Hi("Docker", command, "a failure", `It said: ${said}.`);
}
/** The first part of a reference is a registry when it looks like a host. */
function registryOf(reference) {
    const [first = "", ...rest] = reference.split("/");
    return rest.length > 0 && (/[.:]/.test(first) || first === "localhost") ? first : "docker.io";
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ProgramMissing),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/** Other programs: run without a shell, in UTF-8, ended with us. */




/** No program of that name on the PATH. */
class ProgramMissing extends Error {
    program;
    constructor(program) {
        super(`${program} is not installed, or not on the PATH`);
        this.name = "ProgramMissing";
        this.program = program;
    }
}
/** Runs a program to its end and collects what it says. Any exit code is an answer; throws ProgramMissing. */
function run(program, args, options = {}) {
    return new Promise((resolve, reject) => {
        const { signal } = options;
        if (signal?.aborted)
            return reject(signal.reason);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            ...(options.cwd !== undefined && { cwd: options.cwd }),
            env: options.bare ? { ...options.env } : { ...process.env, ...options.env },
            stdio: "pipe",
            windowsHide: true,
            detached: options.group === true && process.platform !== "win32",
        });
        // A program that ends without reading its input closes the pipe: its exit code tells, not the failed write.
        child.stdin.on("error", () => { });
        if (typeof options.input === "object") {
            const input = node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(options.input);
            input.on("error", (error) => {
                abort();
                reject(error);
            });
            input.pipe(child.stdin);
        }
        else
            child.stdin.end(options.input ?? "");
        const abort = () => (options.group ? endGroup(child) : child.kill("SIGTERM"));
        signal?.addEventListener("abort", abort, { once: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        const lines = (input, hear) => hear && (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }).on("line", hear);
        lines(child.stdout, options.line);
        lines(child.stderr, options.errorLine);
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.on("error", (error) => {
            signal?.removeEventListener("abort", abort);
            reject(error.code === "ENOENT" ? new ProgramMissing(program) : error);
        });
        child.on("close", (code, ended) => {
            signal?.removeEventListener("abort", abort);
            if (signal?.aborted)
                return reject(signal.reason);
            const bytes = Buffer.concat(stdout);
            resolve({
                code: code ?? 128 + (ended ? (node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[ended] ?? 0) : 0),
                bytes,
                stdout: bytes.toString("utf8"),
                stderr: Buffer.concat(stderr).toString("utf8"),
            });
        });
    });
}
function endGroup({ pid }) {
    try {
        if (pid !== undefined)
            process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
    }
    catch {
        // It ended meanwhile.
    }
}


/***/ }),

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
