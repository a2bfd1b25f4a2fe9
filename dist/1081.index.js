export const id = 1081;
export const ids = [1081,1384];
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


/***/ }),

/***/ 9207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readAnswers),
/* harmony export */   T: () => (/* binding */ imported)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** What `helper.py` is asked, and what it answers. */

const task = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The class and its bases, nearest first. */
    operators: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** `@task.docker`; empty for classic operators. */
    decorator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    isMapped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    isSetup: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    isTeardown: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    triggerRule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const dag = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dagId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schedule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(task),
    edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()])),
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ groupId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), parent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), tooltip: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const call = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["variable", "connection", "mlflow", "network"]),
    /** Key, id, or address. */
    what: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** By a stub. */
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Files and lines outside of the environment, outermost first. */
    stack: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
});
/** A file that came to its end. */
const imported = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    dags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(dag),
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(call),
    /** Files of the user's that the result rests on, absolute. */
    reads: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The same files would give the same result again. */
    lasting: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** `ended`: `exit code 3`, `signal 9`, `time limit`, `process limit`; empty for a file that the helper left without an answer. */
const lost = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ended: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), printed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ airflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    imported,
    lost,
]);
/** Reads all that the helper said; a text is why Airflow could not be started. */
function readAnswers(said) {
    const answers = { files: [] };
    for (const text of said.split("\n").filter((row) => row !== "")) {
        const read = line.safeParse(jsonOf(text));
        if (!read.success)
            return `it answered ${JSON.stringify(text.slice(0, 200))}`;
        if ("failed" in read.data)
            return read.data.failed;
        if ("airflow" in read.data)
            Object.assign(answers, read.data);
        else
            answers.files.push(read.data);
    }
    const { airflow, python, files } = answers;
    return airflow === undefined || python === undefined ? "it ended without an answer" : { airflow, python, files };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ collectRequirements),
/* harmony export */   Mt: () => (/* binding */ installerVariables),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YH: () => (/* binding */ pythonVariables),
/* harmony export */   aT: () => (/* binding */ airflowPin),
/* harmony export */   bP: () => (/* binding */ importVariables),
/* harmony export */   pH: () => (/* binding */ imageVariables),
/* harmony export */   ut: () => (/* binding */ runsCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Which environment DAG files are imported in: what to install, and the name under which it is kept. */


/** Follows `-r` and `-c`; a file that isn't there is left for the installer to complain of. */
function collectRequirements(file, read) {
    const texts = new Map();
    const add = (path) => {
        if (texts.has(path))
            return;
        const text = read(path);
        if (text === undefined)
            return;
        texts.set(path, text);
        for (const [, other = ""] of text.matchAll(/^\s*(?:-r|--requirement|-c|--constraint)[\s=]+(\S+)/gm))
            if (!other.includes("://"))
                add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), other)));
    };
    add(file);
    return { file, texts };
}
/** What the installer gets beside the file: Airflow of the version, unless the file names it. `version` as `3`, `2.10`, `3.2.2`. */
function airflowPin(version, requirements) {
    const texts = [...(requirements?.texts.values() ?? [])].join("\n");
    if (/^\s*apache[-_.]airflow(?![-_.\w])/im.test(texts))
        return undefined;
    const [major, minor, patch] = version.split(".");
    if (patch !== undefined)
        return `apache-airflow==${version}`;
    return minor === undefined ? `apache-airflow==${major}.*` : `apache-airflow==${version}.*`;
}
/**
 * Names an environment by all that it is made of; undefined when that can't be told from the texts: a path to code that may change.
 * `base` is the Python that it is made with.
 */
function keyOf(requirements, pin, base) {
    const texts = [...(requirements?.texts ?? [])];
    if (texts.some(([, text]) => /^\s*(-e\b|--editable\b|\.|\/)|file:/m.test(text)))
        return undefined;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([texts, pin ?? "", base, process.platform, process.arch]))
        .digest("hex")
        .slice(0, 16);
}
/** The first row that is more than a name with versions and hashes: an option, a path or an address, any of which may run code. */
function runsCode(requirements) {
    const plain = /^[\w.-]+\s*(\[[\w.,\s-]*\])?\s*([(<>=!~][^@/\\]*)?(;[^@/\\]*)?(\s--hash[=\s]\S+)*$/;
    const rows = [...(requirements?.texts.values() ?? [])].flatMap((text) => text.replace(/\\\r?\n/g, " ").split(/\r?\n/));
    // A tag of Airflow's repository, which a stranger can't move; a commit's hash would name commits of forks too.
    const airflows = /^(-c|--constraint)[\s=]+https:\/\/raw\.githubusercontent\.com\/apache\/airflow\/constraints-[\d.]+\/constraints-[\w.-]+\.txt$/;
    return rows
        .map((row) => row.replace(/(^|\s)#.*$/, "").trim())
        .find((row) => row !== "" &&
        !plain.test(row) &&
        !airflows.test(row) &&
        !/^(-r|--requirement|-c|--constraint)[\s=]+[\w./-]+$/.test(row));
}
/** Variables that say where packages come from and how to get there. No token of the runner is among them. */
const forInstallers = /^(PIP_\w+|UV_\w+|(HTTPS?|ALL|NO)_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NETRC|APPDATA|LOCALAPPDATA)$/i;
/** Variables that a Python needs to start. */
const forPython = /^(PATH|LD_LIBRARY_PATH|LANG|LC_\w+|TZ|SYSTEMROOT)$/i;
const taken = (from, ...names) => Object.fromEntries(Object.entries(from).filter(([name]) => names.some((one) => one.test(name))));
/** Of a Python that is only asked what it is. */
const pythonVariables = (from) => taken(from, forPython);
/** Of the program that installs. `home` holds its own caches. */
const installerVariables = (from) => ({
    ...taken(from, forInstallers, forPython, /^(HOME|USERPROFILE|XDG_CACHE_HOME|TMPDIR)$/i),
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_NO_INPUT: "1",
});
/** Of a Python in an image, which has its own way to its packages: Airflow's images keep them where this says. */
const imageVariables = (home, plugins, seconds) => ({
    ...importVariables({}, home, plugins, seconds),
    PYTHONUSERBASE: "/home/airflow/.local",
});
/** Of the process that imports DAG files: nothing that is secret, nothing that leads to the network, a home of its own. */
const importVariables = (from, home, plugins, seconds) => ({
    ...taken(from, forPython, /^PYTHONPATH$/),
    HOME: home,
    TMPDIR: home,
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUTF8: "1",
    AIRFLOW_HOME: home,
    AIRFLOW__CORE__LOAD_EXAMPLES: "False",
    AIRFLOW__CORE__PLUGINS_FOLDER: plugins,
    AIRFLOW__CORE__DAGBAG_IMPORT_TIMEOUT: String(seconds),
    AIRFLOW__CORE__DAGBAG_IMPORT_ERROR_TRACEBACK_DEPTH: "100",
    AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${home}/airflow.db`,
    AIRFLOW__LOGGING__BASE_LOG_FOLDER: `${home}/logs`,
    AIRFLOW__LOGGING__LOGGING_LEVEL: "CRITICAL",
});


/***/ }),

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ python)
/* harmony export */ });
// Made by `npm run generate`; changes here are lost.
/** The texts of Python modules, by name. */
const python = {
    "helper": "\"\"\"Imports DAG files in the Airflow of this interpreter, each in a process of its own, as Airflow's own parser does.\n\nReads two JSON objects from standard input, a line each; Airflow is imported when the first is there, the second may take its time:\n\n    {\"parallel\": processes, \"limit\": seconds, \"memory\": bytes, \"root\": absolute,\n     \"stubs\": {\"variables\", \"connections\", \"environment\", \"http\": {name: text}}}\n    [{\"path\": absolute, \"folders\": [absolute, ...]}]\n\n`folders` are what Airflow would have on its import path for that file, its DAGs folder first; `memory` is for the file's own data; `root`\nis the repository.\nWrites one JSON object a line to standard output: first `{\"airflow\": version, \"python\": version}` or `{\"failed\": text}`, then one for\neach file, in no order:\n\n    {\"path\", \"seconds\": of the import alone, \"errors\": [text, ...], \"dags\": [{\"dagId\", \"schedule\", \"tasks\", \"edges\", \"groups\"}],\n     \"calls\": [{\"kind\", \"what\", \"answered\", \"stack\": [[file, line], ...]}], \"reads\": [absolute, ...], \"lasting\": bool}\n    {\"path\", \"ended\": \"exit code 3\" | \"signal 9\" | \"time limit\" | \"process limit\", \"printed\": the end of it}   when there is no answer\n\nEach process has its answer's pipe for itself: what a file prints never mixes with an answer. Linux and macOS: it forks. What a file\nstarts ends with it, on Linux even what detaches itself: this process is made the parent of orphans.\n\"\"\"\n\nfrom __future__ import annotations\n\nimport ast\nimport contextlib\nimport gc\nimport importlib\nimport json\nimport logging\nimport os\nimport select\nimport signal\nimport sys\nimport time\nimport traceback\nimport warnings\nfrom collections.abc import Callable, Iterator\nfrom datetime import datetime\nfrom pathlib import Path\n\nfrom mlops_parse_time import ParseTime\n\n# The file's own limit raises an exception in it that shows where it was; this much later it is killed.\nGRACE_SECONDS = 3\nKEPT_PRINTED = 4_000\nLARGEST_ANSWER = 20_000_000\nMOST_PROCESSES = 64\n\n\ndef bag_class() -> type:\n    \"\"\"Airflow 3.1 and later, then those before.\"\"\"\n    try:\n        from airflow.dag_processing.dagbag import DagBag\n    except ImportError:\n        from airflow.models.dagbag import DagBag\n    return DagBag\n\n\ndef serializer():\n    \"\"\"What Airflow does to each DAG after the import: a DAG that can't be serialized is an import error there.\"\"\"\n    from airflow.serialization import serialized_objects\n\n    return getattr(serialized_objects, \"DagSerialization\", None) or serialized_objects.SerializedDAG\n\n\ndef import_once(files: list[dict]) -> None:\n    \"\"\"What the files take from Airflow, before forking, so that no file's process imports it again.\n\n    More than Airflow's own `parsing_pre_import_modules`: names that `airflow.sdk` imports when they are first asked for, and what\n    Airflow imports when it serializes its first task.\n    \"\"\"\n    taken: set[tuple[str, str]] = set()\n    for file in files:\n        with contextlib.suppress(Exception):  # the file's own process will tell\n            taken.update(taken_from_airflow(Path(file[\"path\"]).read_bytes()))\n    for module, name in sorted(taken):\n        with contextlib.suppress(BaseException):\n            getattr(importlib.import_module(module), name, None)\n    with contextlib.suppress(BaseException):\n        serializer().to_dict(smallest_dag())\n\n\ndef taken_from_airflow(source: bytes) -> Iterator[tuple[str, str]]:\n    \"\"\"Module and name of each import at the top level; of a plain import the name is empty.\"\"\"\n    for statement in ast.parse(source).body:\n        if isinstance(statement, ast.Import):\n            found = [(alias.name, \"\") for alias in statement.names]\n        elif isinstance(statement, ast.ImportFrom) and statement.level == 0:\n            found = [(statement.module or \"\", alias.name) for alias in statement.names]\n        else:\n            continue\n        yield from ((module, name) for module, name in found if f\"{module}.\".startswith(\"airflow.\"))\n\n\ndef smallest_dag():\n    \"\"\"Airflow 3, then 2.\"\"\"\n    try:\n        from airflow.sdk import DAG, BaseOperator\n    except ImportError:\n        from airflow.models import DAG, BaseOperator\n    dag = DAG(\"smallest\", schedule=\"@daily\", start_date=datetime(2024, 1, 1))\n    BaseOperator(task_id=\"only\", dag=dag)\n    return dag\n\n\ndef load(file: dict, watch: ParseTime) -> dict:\n    \"\"\"In a process of its own: what Airflow makes of one file.\"\"\"\n    from airflow import settings\n\n    path, folders = file[\"path\"], file[\"folders\"]\n    settings.DAGS_FOLDER = os.environ[\"AIRFLOW__CORE__DAGS_FOLDER\"] = folders[0]\n    sys.path.extend(folder for folder in folders if folder not in sys.path)\n    sys.argv = [\"airflow\"]\n    watch.intercept()\n    bag = bag_class()(dag_folder=folders[0], include_examples=False, safe_mode=True, collect_dags=False)\n    started = time.monotonic()\n    errors: list[str] = []\n    watch.is_loading = True\n    try:\n        open(path, \"rb\").close()  # Airflow passes over what it may not read without a word\n        bag.process_file(path, only_if_updated=False, safe_mode=True)\n    except BaseException:  # noqa: BLE001: SystemExit passes through Airflow 2\n        errors.append(traceback.format_exc())\n    watch.is_loading = False\n    seconds = time.monotonic() - started\n    errors.extend(map(str, bag.import_errors.values()))\n    dags = []\n    for _, dag in sorted(bag.dags.items()):\n        try:\n            serializer().to_dict(dag)\n        except Exception:  # noqa: BLE001\n            errors.append(traceback.format_exc())\n        dags.append(shape(dag))\n    told = {\"calls\": watch.calls, \"reads\": sorted(watch.reads), \"lasting\": watch.lasting}\n    return {\"seconds\": round(seconds, 3), \"errors\": errors, \"dags\": dags, **told}\n\n\ndef shape(dag) -> dict:\n    return {\n        \"dagId\": dag.dag_id,\n        \"schedule\": schedule_of(dag),\n        \"tasks\": sorted((task_shape(task) for task in dag.tasks), key=lambda task: task[\"taskId\"]),\n        \"edges\": sorted([task.task_id, after] for task in dag.tasks for after in task.downstream_task_ids),\n        \"groups\": [\n            {\"groupId\": group_id, \"parent\": parent_of(group), \"tooltip\": str(getattr(group, \"tooltip\", \"\") or \"\")}\n            for group_id, group in dag.task_group.get_task_group_dict().items()\n            if group_id is not None\n        ],\n    }\n\n\ndef schedule_of(dag) -> str | None:\n    \"\"\"As the file gives it when that is a text, else what kind of schedule it is.\"\"\"\n    given = getattr(dag, \"schedule\", None) or getattr(dag, \"schedule_interval\", None)\n    return given if given is None or isinstance(given, str) else type(given).__name__\n\n\ndef task_shape(task) -> dict:\n    # Of a mapped task, the class that it makes instances of.\n    classes = getattr(getattr(task, \"operator_class\", type(task)), \"__mro__\", ())\n    return {\n        \"taskId\": task.task_id,\n        \"operators\": [f\"{one.__module__}.{one.__qualname__}\" for one in classes if one is not object],\n        \"decorator\": str(getattr(task, \"custom_operator_name\", \"\") or \"\"),\n        \"group\": parent_of(task),\n        \"isMapped\": any(one.__name__ == \"MappedOperator\" for one in type(task).__mro__),\n        \"isSetup\": bool(task.is_setup),\n        \"isTeardown\": bool(task.is_teardown),\n        \"triggerRule\": str(getattr(task.trigger_rule, \"value\", task.trigger_rule)),\n    }\n\n\ndef parent_of(node) -> str | None:\n    group = getattr(node, \"task_group\", None)\n    return getattr(group, \"group_id\", None)\n\n\ndef confine(memory: int) -> None:\n    \"\"\"Limits that the operating system keeps. Each may be missing on this system.\"\"\"\n    with contextlib.suppress(Exception):\n        import resource\n\n        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n        # Beside what Airflow has: of 2.10 that is 1.1 GB, most of it never touched.\n        with open(\"/proc/self/status\", encoding=\"ascii\") as status:\n            kilobytes = next(int(row.split()[1]) for row in status if row.startswith(\"VmData:\"))\n        limit = kilobytes * 1024 + memory\n        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))\n    with contextlib.suppress(Exception):\n        prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: dies with its parent\n\n\ndef prctl(option: int, value: int) -> None:\n    \"\"\"Linux alone has it.\"\"\"\n    import ctypes\n\n    ctypes.CDLL(None).prctl(option, value, 0, 0, 0)\n\n\ndef children(pid: int) -> list[int]:\n    \"\"\"Of a process on Linux.\"\"\"\n    found: list[int] = []\n    with contextlib.suppress(OSError):\n        for thread in os.listdir(f\"/proc/{pid}/task\"):\n            with contextlib.suppress(OSError), open(f\"/proc/{pid}/task/{thread}/children\", encoding=\"ascii\") as pids:\n                found.extend(map(int, pids.read().split()))\n    return found\n\n\ndef descendants(pid: int) -> list[int]:\n    found = children(pid)\n    for one in found:\n        if len(found) <= MOST_PROCESSES:\n            found.extend(children(one))\n    return found\n\n\ndef kill(pid: int) -> None:\n    with contextlib.suppress(ProcessLookupError, PermissionError):\n        os.kill(pid, signal.SIGKILL)\n\n\ndef end_orphans(running: list[Child]) -> bool:\n    \"\"\"Ends what detached itself from a file's process, or outlived it; whether there was any.\"\"\"\n    orphans = set(children(os.getpid())) - {child.pid for child in running}\n    for pid in orphans:\n        kill(pid)\n        with contextlib.suppress(ChildProcessError):\n            os.waitpid(pid, os.WNOHANG)\n    return bool(orphans)\n\n\nclass Child:\n    \"\"\"One file being imported.\"\"\"\n\n    def __init__(self, file: dict, memory: int, foreign: list[int], watch: ParseTime) -> None:\n        self.path = file[\"path\"]\n        self.started = time.monotonic()\n        self.answer = bytearray()\n        self.printed = bytearray()\n        answer_reader, answer_writer = os.pipe()\n        print_reader, print_writer = os.pipe()\n        sys.stdout.flush()\n        self.pid = os.fork()\n        if self.pid == 0:\n            foreign = [*foreign, answer_reader, print_reader]\n            self.run(lambda: load(file, watch), memory, foreign, answer_writer, print_writer)\n        os.close(answer_writer)\n        os.close(print_writer)\n        self.pipes = {answer_reader: self.answer, print_reader: self.printed}\n        for reader in self.pipes:\n            os.set_blocking(reader, False)\n        self.end: list[int] = []\n        with contextlib.suppress(AttributeError, OSError):  # Linux alone has it\n            self.end.append(os.pidfd_open(self.pid))\n\n    def descriptors(self) -> list[int]:\n        \"\"\"What wakes who waits for it: something was said, or it has ended.\"\"\"\n        return [*self.pipes, *self.end]\n\n    @staticmethod\n    def run(work: Callable[[], dict], memory: int, foreign: list[int], answer_writer: int, print_writer: int) -> None:\n        try:\n            mine = os.getpid()\n            os.setsid()\n            signal.signal(signal.SIGTERM, signal.SIG_DFL)\n            for descriptor in foreign:\n                os.close(descriptor)\n            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)\n            os.dup2(print_writer, 1)\n            os.dup2(print_writer, 2)\n            confine(memory)\n            gc.enable()\n            said = json.dumps(work()).encode()\n            # A file that forks at its top level comes back twice; its second self has nothing to say.\n            if os.getpid() == mine:\n                with os.fdopen(answer_writer, \"wb\") as pipe:\n                    pipe.write(said)\n        except BaseException:  # noqa: BLE001: no answer is an answer; what happened stands in what is printed\n            traceback.print_exc()\n        finally:\n            sys.stderr.flush()\n            os._exit(0)\n\n    def read(self) -> None:\n        for reader, kept in list(self.pipes.items()):\n            with contextlib.suppress(BlockingIOError):\n                while chunk := os.read(reader, 1 << 16):\n                    kept.extend(chunk)\n                    if kept is self.printed:\n                        del kept[:-KEPT_PRINTED]\n                    elif len(kept) > LARGEST_ANSWER:\n                        self.kill()\n                        return\n                os.close(reader)\n                del self.pipes[reader]\n\n    def kill(self) -> None:\n        with contextlib.suppress(ProcessLookupError, PermissionError):\n            os.killpg(self.pid, signal.SIGKILL)\n\n    def finish(self, ended: str) -> dict:\n        \"\"\"`ended` is told when there is no answer.\"\"\"\n        self.read()\n        self.kill()  # what it left running\n        for descriptor in self.descriptors():\n            os.close(descriptor)\n        try:\n            return {\"path\": self.path, **json.loads(self.answer)}\n        except ValueError:\n            printed = self.printed.decode(\"utf-8\", \"replace\")\n            return {\"path\": self.path, \"ended\": ended, \"printed\": printed}\n\n\ndef ending(status: int) -> str:\n    return f\"signal {os.WTERMSIG(status)}\" if os.WIFSIGNALED(status) else f\"exit code {os.WEXITSTATUS(status)}\"\n\n\ndef load_all(files: list[dict], order: dict, watch: ParseTime, answers) -> None:\n    \"\"\"`answers` is the stream to write to; no child gets hold of it.\"\"\"\n    waiting = list(reversed(files))\n    running: list[Child] = []\n    parent = os.getppid()\n    try:\n        while waiting or running:\n            while waiting and len(running) < order[\"parallel\"]:\n                foreign = [answers.fileno(), *(one for child in running for one in child.descriptors())]\n                running.append(Child(waiting.pop(), order[\"memory\"], foreign, watch))\n            select.select([one for child in running for one in child.descriptors()], [], [], 0.02)\n            before = len(running)\n            for child in list(running):\n                child.read()\n                ended = outcome(child, order[\"limit\"])\n                if ended is not None:\n                    running.remove(child)\n                    say(answers, child.finish(ended))\n            end_orphans(running)\n            if os.getppid() != parent:  # nobody waits any more\n                break\n            if len(running) == before:  # a file that prints without end is read now and then\n                time.sleep(0.005)\n    finally:\n        for child in running:\n            child.kill()\n            os.waitpid(child.pid, 0)\n        until = time.monotonic() + GRACE_SECONDS\n        while end_orphans([]) and time.monotonic() < until:\n            time.sleep(0.01)\n\n\ndef outcome(child: Child, limit: float) -> str | None:\n    \"\"\"How it ended, or is ended here; None while it may go on.\"\"\"\n    done, status = os.waitpid(child.pid, os.WNOHANG)\n    if done:\n        return ending(status)\n    started = descendants(child.pid)\n    if len(started) <= MOST_PROCESSES and time.monotonic() - child.started <= limit + GRACE_SECONDS:\n        return None\n    child.kill()\n    for pid in started:\n        kill(pid)\n    os.waitpid(child.pid, 0)\n    return \"time limit\" if len(started) <= MOST_PROCESSES else \"process limit\"\n\n\ndef say(answers, answer: dict) -> None:\n    print(json.dumps(answer), file=answers, flush=True)\n\n\ndef main() -> None:\n    gc.disable()  # what is imported stays: looking for garbage in it takes a fifth of the time\n    order = json.loads(sys.stdin.readline())\n    answers = os.fdopen(os.dup(1), \"w\")\n    os.dup2(2, 1)  # what Airflow prints is no answer\n    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))\n    with contextlib.suppress(Exception):\n        prctl(36, 1)  # PR_SET_CHILD_SUBREAPER\n    os.environ.update(order[\"stubs\"][\"environment\"])\n    watch = ParseTime(order[\"stubs\"], order[\"root\"])\n    watch.listen()\n    sys.path[:] = [folder for folder in sys.path if folder != os.path.dirname(os.path.abspath(__file__))]\n    warnings.simplefilter(\"ignore\")\n    try:\n        import airflow\n        import airflow.models  # once, for all files\n\n        bag_class()\n        serializer()\n    except Exception as error:  # noqa: BLE001\n        say(answers, {\"failed\": f\"{type(error).__name__}: {error}\"})\n        return\n    logging.disable(logging.CRITICAL)\n    say(answers, {\"airflow\": airflow.__version__, \"python\": \".\".join(map(str, sys.version_info[:3]))})\n    files = json.loads(sys.stdin.readline())\n    import_once(files)\n    gc.freeze()  # a collection in a file's process would touch, and so copy, all that is shared\n    load_all(files, order, watch, answers)\n\n\nif __name__ == \"__main__\":\n    main()\n",
    "mlops_parse_time": "\"\"\"What a DAG file does beside making DAGs while it is imported: whom it calls, and which files it reads.\n\nCalls to Airflow's Variables and Connections, to MLflow and to the network are told with the lines that made them. Each is answered by a\nstub of the user's, or refused as if nothing were there. This sees what goes through Python: what a library of C or another program does\nis for the isolation to stop. The name of this module is one that no DAG file imports.\n\"\"\"\n\nfrom __future__ import annotations\n\nimport contextlib\nimport errno\nimport importlib.machinery\nimport importlib.util\nimport io\nimport json\nimport os\nimport socket\nimport sys\nfrom types import ModuleType\nfrom typing import Any\n\nREFUSED = \"there is no network while DAG files are checked; validate.stubs in mlops.yml can answer\"\nMOST_CALLS = 100\nDEEPEST = 50\nWRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT\n# What an import that does it rests on can't be told from files.\nFLEETING = {\"subprocess.Popen\", \"os.system\", \"os.exec\", \"os.posix_spawn\", \"os.spawn\", \"os.fork\", \"os.forkpty\"}\n\n\nclass ParseTime:\n    \"\"\"`stubs` as in the section validate of mlops.yml: `variables`, `connections`, `http`, texts by name.\"\"\"\n\n    def __init__(self, stubs: dict, root: str) -> None:\n        self.stubs = stubs\n        self.calls: list[dict] = []\n        self.reads: set[str] = set()\n        # Whether the same files would give the same result again.\n        self.lasting = True\n        self.is_loading = False\n        self.root = root\n        places = [sys.prefix, sys.base_prefix, os.path.dirname(os.__file__), os.environ[\"AIRFLOW_HOME\"]]\n        places += [os.path.realpath(place) for place in places]\n        system = [\"/dev\", \"/proc\", \"/sys\", \"/etc\", \"/usr\"]\n        self.theirs = tuple({os.path.join(place, \"\") for place in [*places, *system] if not is_below(root, place)})\n\n    def listen(self) -> None:\n        \"\"\"For the life of the process and of those that it forks: Python takes no audit hook back.\"\"\"\n        sys.addaudithook(self.hear)\n\n    def hear(self, event: str, args: tuple) -> None:\n        if event == \"open\":\n            self.opened(*args[:3])\n        elif not self.is_loading:\n            return\n        elif event in (\"os.listdir\", \"os.scandir\"):\n            place = place_of(\".\" if args[0] is None else args[0])\n            if place is not None and not is_below(place, self.root) and not place.startswith(self.theirs):\n                self.lasting = False\n        elif event == \"sqlite3.connect\":\n            place = place_of(args[0])\n            if place is not None and not place.startswith(self.theirs):\n                self.lasting = False\n        elif event in FLEETING:\n            self.lasting = False\n        elif event in (\"socket.connect\", \"socket.sendto\", \"socket.sendmsg\"):\n            if args[0].family in (socket.AF_INET, socket.AF_INET6) and args[1] is not None:\n                self.tell(\"network\", f\"{args[1][0]}:{args[1][1]}\")\n                raise OSError(errno.ENETUNREACH, REFUSED)\n        elif event == \"socket.getaddrinfo\" and args[0] not in (None, \"\", \"localhost\", socket.gethostname()):\n            self.tell(\"network\", f\"{text_of(args[0])}:{text_of(args[1])}\")\n            raise socket.gaierror(socket.EAI_NONAME, REFUSED)\n\n    def opened(self, path: Any, mode: Any, flags: Any) -> None:\n        place = place_of(path)\n        if place is None or place.startswith(self.theirs):\n            return\n        if isinstance(flags, int) and flags & WRITING:\n            self.lasting = self.lasting and not self.is_loading\n        elif place.endswith(\".pyc\"):\n            with contextlib.suppress(ValueError):\n                self.reads.add(importlib.util.source_from_cache(place))\n        else:\n            self.reads.add(place)\n\n    def tell(self, kind: str, what: str, answered: bool = False) -> None:\n        lines, through_mlflow = [], False\n        frame = sys._getframe(1)\n        while frame is not None:\n            file = frame.f_code.co_filename\n            if not file.startswith(\"<\") and not os.path.abspath(file).startswith(self.theirs):\n                lines.append([os.path.abspath(file), frame.f_lineno])\n            through_mlflow = through_mlflow or frame.f_globals.get(\"__name__\", \"\").startswith(\"mlflow.\")\n            frame = frame.f_back\n        if lines and len(self.calls) < MOST_CALLS:\n            kind = \"mlflow\" if through_mlflow and kind == \"network\" else kind\n            self.calls.append({\"kind\": kind, \"what\": what, \"answered\": answered, \"stack\": lines[:DEEPEST][::-1]})\n\n    def http(self, url: str) -> bytes | None:\n        \"\"\"The stub for an address, with or without what follows its question mark; None is a refusal.\"\"\"\n        answers = self.stubs[\"http\"]\n        answer = answers.get(url, answers.get(url.partition(\"?\")[0]))\n        self.tell(\"network\", url, answer is not None)\n        return None if answer is None else answer.encode()\n\n    def intercept(self) -> None:\n        \"\"\"In a file's own process: stands in for the ways out, in modules that are there and in those that come.\"\"\"\n        patches = {\n            \"airflow.models.variable\": self.patch_variable,\n            \"airflow.models.connection\": self.patch_connection,\n            \"airflow.sdk.execution_time.context\": self.patch_context,\n            \"requests.adapters\": self.patch_requests,\n            \"urllib.request\": self.patch_urllib,\n            \"httpx._transports.default\": self.patch_httpx,\n            \"mlflow.tracking._tracking_service.utils\": self.patch_mlflow,\n            \"mlflow.tracking._model_registry.utils\": self.patch_mlflow,\n        }\n        for name in list(patches):\n            if name in sys.modules:\n                patches.pop(name)(sys.modules[name])\n        sys.meta_path.insert(0, AfterImport(patches))\n\n    def patch_variable(self, module: ModuleType) -> None:\n        known, original = self.stubs[\"variables\"], module.Variable.get_variable_from_secrets\n\n        def get_variable_from_secrets(key: str, *args: Any, **more: Any) -> str | None:\n            self.tell(\"variable\", key, key in known)\n            return known[key] if key in known else original(key, *args, **more)\n\n        module.Variable.get_variable_from_secrets = staticmethod(get_variable_from_secrets)\n\n    def patch_connection(self, module: ModuleType) -> None:\n        known, original = self.stubs[\"connections\"], module.Connection.get_connection_from_secrets\n\n        def get_connection_from_secrets(cls: type, conn_id: str, *args: Any, **more: Any) -> Any:\n            self.tell(\"connection\", conn_id, conn_id in known)\n            return cls(conn_id=conn_id, uri=known[conn_id]) if conn_id in known else original(conn_id, *args, **more)\n\n        module.Connection.get_connection_from_secrets = classmethod(get_connection_from_secrets)\n\n    def patch_context(self, module: ModuleType) -> None:\n        \"\"\"Airflow 3: where its `airflow.sdk` asks.\"\"\"\n        variables, connections = self.stubs[\"variables\"], self.stubs[\"connections\"]\n        original_variable, original_connection = module._get_variable, module._get_connection\n\n        def get_variable(key: str, deserialize_json: bool = False) -> Any:\n            self.tell(\"variable\", key, key in variables)\n            if key not in variables:\n                return original_variable(key, deserialize_json=deserialize_json)\n            return json.loads(variables[key]) if deserialize_json else variables[key]\n\n        def get_connection(conn_id: str) -> Any:\n            self.tell(\"connection\", conn_id, conn_id in connections)\n            if conn_id not in connections:\n                return original_connection(conn_id)\n            from airflow.sdk.definitions.connection import Connection\n\n            return Connection.from_uri(connections[conn_id], conn_id=conn_id)\n\n        async def get_connection_soon(conn_id: str) -> Any:\n            return get_connection(conn_id)\n\n        module._get_variable = get_variable\n        module._get_connection = get_connection\n        module._async_get_connection = get_connection_soon\n\n    def patch_requests(self, module: ModuleType) -> None:\n        def send(adapter: Any, request: Any, *args: Any, **more: Any) -> Any:\n            answer = self.http(request.url)\n            if answer is None:\n                raise module.ConnectionError(REFUSED, request=request)\n            response = module.Response()\n            response.status_code, response.reason, response.encoding = 200, \"OK\", \"utf-8\"\n            response.url, response.request, response.connection = request.url, request, adapter\n            response.raw, response._content = io.BytesIO(answer), answer\n            return response\n\n        module.HTTPAdapter.send = send\n\n    def patch_urllib(self, module: ModuleType) -> None:\n        def do_open(handler: Any, http_class: Any, request: Any, **more: Any) -> Any:\n            answer = self.http(request.full_url)\n            if answer is None:\n                raise module.URLError(REFUSED)\n            response = module.addinfourl(io.BytesIO(answer), {}, request.full_url, 200)\n            response.msg = \"OK\"\n            return response\n\n        module.AbstractHTTPHandler.do_open = do_open\n\n    def patch_httpx(self, module: ModuleType) -> None:\n        def handle_request(transport: Any, request: Any) -> Any:\n            answer = self.http(str(request.url))\n            if answer is None:\n                raise module.ConnectError(REFUSED, request=request)\n            return module.Response(200, content=answer, request=request)\n\n        async def handle_async_request(transport: Any, request: Any) -> Any:\n            return handle_request(transport, request)\n\n        module.HTTPTransport.handle_request = handle_request\n        module.AsyncHTTPTransport.handle_async_request = handle_async_request\n\n    def patch_mlflow(self, module: ModuleType) -> None:\n        \"\"\"A server is asked through `requests`; a store that is a folder or a database would be made on the spot.\"\"\"\n        original = module._get_store\n\n        def get_store(store_uri: str | None = None, *args: Any, **more: Any) -> Any:\n            import mlflow\n\n            uri = store_uri or mlflow.get_tracking_uri()\n            if uri.startswith((\"http://\", \"https://\")):\n                return original(store_uri, *args, **more)\n            self.tell(\"mlflow\", uri)\n            raise ConnectionError(\"there is no MLflow while DAG files are checked\")\n\n        module._get_store = get_store\n\n\nclass AfterImport:\n    \"\"\"Calls a function with a module as soon as it has been imported. One of Python's finders of modules.\"\"\"\n\n    def __init__(self, patches: dict) -> None:\n        self.patches = patches\n\n    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:\n        patch = self.patches.pop(name, None)\n        if patch is None:\n            return None\n        spec = importlib.machinery.PathFinder.find_spec(name, path, target)\n        if spec is None or spec.loader is None:\n            return None\n        execute = spec.loader.exec_module\n\n        def exec_module(module: ModuleType) -> None:\n            execute(module)\n            patch(module)\n\n        spec.loader.exec_module = exec_module\n        return spec\n\n\ndef place_of(path: Any) -> str | None:\n    \"\"\"Absolute; None for what is no path: a number is a file that is open already.\"\"\"\n    if not isinstance(path, (str, bytes, os.PathLike)) or path == \":memory:\":\n        return None\n    return os.path.abspath(os.fsdecode(path))\n\n\ndef is_below(path: str, folder: str) -> bool:\n    return os.path.join(path, \"\").startswith(os.path.join(folder, \"\"))\n\n\ndef text_of(value: Any) -> str:\n    return value.decode(\"utf-8\", \"replace\") if isinstance(value, bytes) else str(value)\n"
};


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ installed),
/* harmony export */   L_: () => (/* binding */ inImage),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   gT: () => (/* binding */ existing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9691);
/* harmony import */ var _clients_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6183);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6777);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1136);
/** Environments to import DAG files in: one that is there, or one that is made from requirements. */







const bin = process.platform === "win32" ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("Scripts", "python.exe") : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("bin", "python");
/** Without the folder it is started in, in which anything may lie. */
const askAirflow = `import sys
del sys.path[0]
import hashlib, json, os
from importlib.metadata import PackageNotFoundError, version
try: airflow = version("apache-airflow-core")
except PackageNotFoundError: airflow = version("apache-airflow")
installed = sorted(
    (entry.name, entry.stat().st_mtime_ns)
    for folder in sys.path if os.path.isdir(folder)
    for entry in os.scandir(folder) if entry.name.endswith((".dist-info", ".egg-info", ".egg-link", ".pth"))
)
print(json.dumps({
    "airflow": airflow,
    "python": sys.executable,
    "prefixes": [sys.prefix, sys.base_prefix],
    "paths": [path for path in sys.path if os.path.exists(path)],
    "digest": hashlib.sha256(repr((sys.version, installed)).encode()).hexdigest(),
}))`;
const told = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    airflow: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    python: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    prefixes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    paths: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** The environment of an interpreter that the user named. */
async function existing(given, around) {
    const { folder, isFork } = around;
    const python = /[\\/]/.test(given) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, given) : given;
    if (isFork && python !== given && [python, realOf(python)].some((path) => path.startsWith(`${realOf(folder)}/`)))
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${given} lies in the repository, and the code comes from a fork: it is not run`, "input python", "Name a Python of the machine, or give requirements.");
    return asked({ program: python, args: ["-c", askAirflow] }, given, around);
}
const realOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
};
const fix = "Name the Python of an environment that has Airflow and all that the DAGs import, or give requirements.";
async function asked(command, given, { signal, isFork }) {
    const answer = await (0,_clients_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(command.program, command.args, {
        signal,
        bare: true,
        env: isFork ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonVariables */ .YH)(process.env) : (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .installerVariables */ .Mt)(process.env),
    }).catch((error) => {
        if (error instanceof _clients_process_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramMissing */ .X)
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no program ${given}`, "input python", fix);
        if (error.code === "EACCES")
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${given} is no program that may be run`, "input python", fix);
        throw error;
    });
    return environmentIn(answer, given, "input python", fix);
}
/** Reads what a Python said of itself. */
function environmentIn(answer, given, where, fix) {
    const said = answer.code === 0 ? told.safeParse(jsonOf(answer.stdout)) : undefined;
    if (!said?.success)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${given} has no Airflow${lastWords(answer)}`, where, fix);
    const { airflow, python, prefixes, paths, digest } = said.data;
    // A program that is only linked to from elsewhere is called where it lies: that folder alone is the environment's.
    const isInside = prefixes.some((prefix) => python.startsWith(`${prefix}/`));
    return {
        python: isInside ? python : realOf(python),
        airflow,
        from: given,
        digest,
        programs: (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .programFolders */ .o9)([...prefixes, ...prefixes.map(realOf), ...paths]),
    };
}
function jsonOf(text) {
    try {
        return JSON.parse(text.trim().split("\n").at(-1) ?? "");
    }
    catch {
        return undefined;
    }
}
/** The environment of an image. `id` is the image's own. */
async function inImage(image, python, id, around) {
    const { program, args } = around.confined({ program: python, args: ["-c", askAirflow] }, []);
    const answer = await (0,_clients_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(program, args, { signal: around.signal });
    const mend = "Name an image that has Airflow and all that the DAGs import, and in python its Python.";
    return { ...environmentIn(answer, `the image ${image}`, "input image", mend), python, programs: [], digest: id };
}
/** The last line of what a program complained of, in brackets behind a sentence. */
const lastWords = ({ stderr }) => {
    const last = stderr.trim().split("\n").at(-1);
    return last ? ` (${last})` : "";
};
/** An environment made from a requirements file, or of Airflow alone; made once for the same texts. */
async function installed(given, version, around) {
    const { folder, cache, signal, log } = around;
    const read = (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : undefined;
    };
    const requirements = given === undefined ? undefined : (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .collectRequirements */ .HL)(given, read);
    if (around.isFork)
        refuseCode(requirements);
    const pin = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .airflowPin */ .aT)(version, requirements);
    const from = [...(given === undefined ? [] : [given]), ...(pin === undefined ? [] : [pin])].join(" and ");
    const base = await basePython(signal);
    const key = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(requirements, pin, `${base.version}${around.isFork ? " wheels" : ""}`);
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, "validate");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(kept, { recursive: true });
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, `python-${key ?? `${process.pid}`}`);
    if (key === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) {
        const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, `unfinished-${process.pid}`);
        try {
            await install(unfinished, { base: base.program, requirements, pin, from }, around);
            if (key === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: true, force: true });
            // Another run may have been faster: its environment is as good.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, place);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { recursive: true, force: true, maxRetries: 3 });
        }
    }
    else
        log(`The environment of ${from} is in the cache.`);
    const python = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, bin);
    const command = { program: python, args: ["-c", askAirflow] };
    // A package may run code whenever its Python starts.
    const shown = around.isFork ? around.confined(command, (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .programFolders */ .o9)([place, base.prefix])) : command;
    return { ...(await asked(shown, python, around)), from };
}
/** What a fork asks to be installed may not run where it is installed: plain names alone, and only what is built already. */
function refuseCode(requirements) {
    const row = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .runsCode */ .ut)(requirements);
    if (row === undefined)
        return;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the code comes from a fork, and its requirement ${JSON.stringify(row)} may run code when it is installed`, "input requirements", "Names with versions are installed for forks, no options, paths or addresses. Name a Python that is there in python, or an image.");
}
async function basePython(signal) {
    const ask = "import sys; print(sys.version, sys.executable); print(sys.base_prefix)";
    for (const name of ["python3", "python"]) {
        const answer = await (0,_clients_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(name, ["-c", ask], { signal, bare: true, env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .installerVariables */ .Mt)(process.env) }).catch((error) => {
            if (error instanceof _clients_process_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramMissing */ .X)
                return undefined;
            throw error;
        });
        const [prefix = ""] = answer?.stdout.trim().split(/\r?\n/).slice(-1) ?? [];
        if (answer?.code === 0)
            return { program: name, version: answer.stdout, prefix };
    }
    const fix = "Add actions/setup-python before this step, or name a Python that has Airflow in python.";
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("there is no python3 on the PATH to make an environment with", "input requirements", fix);
}
async function install(place, wanted, { folder, signal, log, isFork }) {
    const options = { cwd: folder, signal, bare: true, env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .installerVariables */ .Mt)(process.env) };
    const what = [
        ...(wanted.requirements ? ["-r", wanted.requirements.file] : []),
        ...(wanted.pin === undefined ? [] : [wanted.pin]),
    ];
    const hasUv = await (0,_clients_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)("uv", ["--version"], options).then(({ code }) => code === 0, () => false);
    const started = performance.now();
    const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
    log(`Installing ${wanted.from} by ${hasUv ? "uv" : "pip; with uv on the PATH it is much faster"}.`);
    const beat = setInterval(() => log(`Still installing ${wanted.from} (${seconds()}).`), 15_000);
    const python = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, bin);
    const steps = hasUv
        ? [
            ["uv", ["venv", "--quiet", "--relocatable", "--clear", "--python", wanted.base, place]],
            // To compile is to start the new Python.
            [
                "uv",
                ["pip", "install", "--quiet", isFork ? "--no-build" : "--compile-bytecode", "--python", python, ...what],
            ],
        ]
        : [
            [wanted.base, ["-m", "venv", "--clear", place]],
            [python, ["-m", "pip", "install", "--quiet", ...(isFork ? ["--only-binary", ":all:"] : []), ...what]],
        ];
    try {
        for (const [program, args] of steps) {
            const answer = await (0,_clients_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(program, args, options);
            if (answer.code !== 0)
                throw notInstalled(answer, wanted);
        }
    }
    finally {
        clearInterval(beat);
    }
    log(`Installed in ${seconds()}.`);
}
/** What an installer says when the network, not the requirement, is at fault. */
const network = /timed? ?out|connection|resolve host|dns error|name resolution|network is unreachable|error sending request|proxy|certificate|\b50[0-9] (server|bad|service|gateway)/i;
function notInstalled({ stdout, stderr }, { from, requirements }) {
    const said = `${stderr}\n${stdout}`
        .trim()
        .split("\n")
        .map((row) => row.trim());
    const words = said.filter((row) => /error|no (matching|solution)|because|╰─▶|×|not found|conflict/i.test(row));
    const shown = (words.length > 0 ? words : said).slice(0, 4).join(" ").slice(0, 600);
    if (network.test(said.join("\n")))
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteError */ .Hi("the package index", `the installation of ${from}`, shown, "Try again later, or look at the network.");
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${from} can't be installed: ${shown}`, requirements === undefined ? "input airflow-version" : "input requirements", "Mend the requirement that is named, or choose another Python for the job by actions/setup-python.");
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ memoryLimit),
/* harmony export */   Do: () => (/* binding */ confine),
/* harmony export */   FF: () => (/* binding */ gitPlaces),
/* harmony export */   MA: () => (/* binding */ chooseLevel),
/* harmony export */   PJ: () => (/* binding */ writeCode),
/* harmony export */   lD: () => (/* binding */ importFiles),
/* harmony export */   namespacesRefusal: () => (/* binding */ namespacesRefusal),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _clients_docker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1384);
/* harmony import */ var _clients_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6183);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3816);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9207);
/* harmony import */ var _helper_generated_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3277);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(683);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1136);
/** Imports DAG files in an environment, at a level of isolation. */











/** Why there are no namespaces on this machine; undefined when they work. */
async function namespacesRefusal(signal) {
    if (process.platform !== "linux")
        return { what: "namespaces need Linux", fix: "Name an image." };
    const flags = ["--unshare-all", "--uid", "65534", "--gid", "65534", "--ro-bind", "/", "/", "--proc", "/proc"];
    const answer = await (0,_clients_process_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)("bwrap", [...flags, "true"], { signal }).catch((error) => {
        if (error instanceof _clients_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ProgramMissing */ .X)
            return undefined;
        throw error;
    });
    if (answer === undefined)
        return _isolation_js__WEBPACK_IMPORTED_MODULE_10__/* .bubblewrapMissing */ .Lx;
    return answer.code === 0 ? undefined : (0,_isolation_js__WEBPACK_IMPORTED_MODULE_10__/* .refusal */ .x5)(answer.stderr);
}
/** The level that was asked for, or the strongest that is at hand; throws a UserError where that would not be safe. */
async function chooseLevel({ isolation, image, isFork }, signal) {
    const where = "input isolation";
    if (image !== undefined) {
        if (isolation === "auto" || isolation === "image")
            return { level: "image" };
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`is ${isolation}, and an image is named`, where, "Leave isolation out, or image.");
    }
    if (isolation === "image")
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("is image, and no image is named", where, "Name one in image.");
    if (isolation === "process" && isFork)
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("the code comes from a fork, and process does not keep it from what the job holds", where, "Write namespaces, or name an image.");
    if (isolation === "process")
        return { level: "process" };
    const refused = await namespacesRefusal(signal);
    if (refused === undefined)
        return { level: "namespaces" };
    if (isolation === "auto" && !isFork)
        return { level: "process", because: `${refused.what}. ${refused.fix}` };
    const fork = isFork ? "the code comes from a fork, and is imported only behind a wall: " : "";
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${fork}${refused.what}`, where, refused.fix);
}
/** The command inside the isolation; `programs` are the folders of its environment. */
function confine(command, sandbox, programs) {
    if (sandbox.level === "process")
        return command;
    if (sandbox.level === "image")
        return (0,_isolation_js__WEBPACK_IMPORTED_MODULE_10__/* .container */ .kL)(command, sandbox);
    return (0,_isolation_js__WEBPACK_IMPORTED_MODULE_10__/* .namespaces */ .r$)(command, sandbox, programs, (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
        }
        catch {
            return undefined;
        }
    });
}
const containerName = () => `mlops-validate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
/** Writes what is shown inside as `code/` of the home. */
function writeCode(home) {
    const code = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, "code");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(code, { recursive: true, mode: 0o755 });
    for (const [name, text] of Object.entries(_helper_generated_js__WEBPACK_IMPORTED_MODULE_8__/* .python */ .H))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(code, `${name}.py`), text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(code, "passwd"), `nobody:x:65534:65534:nobody:${home}:/usr/sbin/nologin\n`);
}
/** Where git keeps its own, with the tokens that it was given: in the root and in every checkout below it. */
function gitPlaces(root) {
    const found = [];
    const look = (folder) => {
        for (const entry of entriesOf(folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name);
            if (entry.name === ".git")
                found.push({ path, isFolder: entry.isDirectory() });
            else if (entry.isDirectory())
                look(path);
        }
    };
    look(root);
    return found;
}
/** None of a folder that this user may not read: neither may the code. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** Bytes that a file's import may take for its data: stops what runs away, and lets large libraries be imported. */
const memoryLimit = 1.5 * 2 ** 30;
/** Airflow itself needs some seconds to start; so many mean that it never will. */
const startSeconds = 180;
const nothingToDo = new Error("there are no files");
/** Imports each file in a process of its own. */
async function importFiles(options, around) {
    const { environment, files, timeLimit, stubs, sandbox, progress } = options;
    const { folder, signal } = around;
    const parallel = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)(), 8);
    const order = { parallel, limit: timeLimit, memory: memoryLimit, root: sandbox.root, stubs };
    const late = new AbortController();
    let longest = startSeconds;
    let timer;
    async function* input() {
        yield `${JSON.stringify(order)}\n`;
        const known = await files;
        if (known.length === 0)
            throw nothingToDo;
        longest += Math.ceil(known.length / parallel) * (timeLimit + 5);
        // An Airflow that could not start may have ended before this: nobody waits for the timer then.
        timer = setTimeout(() => late.abort(), longest * 1000).unref();
        total = known.length;
        progress(0, total);
        yield `${JSON.stringify(known)}\n`;
    }
    let total = 0;
    // The first line is about Airflow.
    let done = -1;
    const where = `the Airflow of ${environment.from}`;
    const inner = { program: environment.python, args: [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sandbox.home, "code", "helper.py")] };
    const { program, args } = around.confined(inner, environment.programs);
    const answer = await (0,_clients_process_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)(program, args, {
        cwd: folder,
        // Docker has settings of its own, and hands nothing of this process's on.
        ...(sandbox.level !== "image" && { bare: true, env: sandbox.env }),
        input: input(),
        signal: AbortSignal.any([signal, late.signal]),
        line: () => ++done > 0 && progress(done, total),
    })
        .catch(async (error) => {
        if (sandbox.level === "image" && !(error instanceof _clients_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ProgramMissing */ .X))
            await new _clients_docker_js__WEBPACK_IMPORTED_MODULE_4__.Docker(folder).remove(sandbox.name);
        if (error === nothingToDo)
            return undefined;
        if (!late.signal.aborted || signal.aborted)
            throw error;
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`did not answer within ${longest} s`, where, "Try it there with: airflow info");
    })
        .finally(() => clearTimeout(timer));
    if (answer === undefined)
        return [];
    const answers = (0,_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readAnswers */ .M)(answer.stdout);
    if (typeof answers !== "string")
        return answers.files;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`can't be started: ${answers}${(0,_install_js__WEBPACK_IMPORTED_MODULE_9__/* .lastWords */ .aN)(answer)}`, where, "Try it there with: airflow info");
}


/***/ })

};
