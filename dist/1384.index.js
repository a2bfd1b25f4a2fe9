export const id = 1384;
export const ids = [1384];
export const modules = {

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


/***/ })

};
