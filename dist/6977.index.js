export const id = 6977;
export const ids = [6977];
export const modules = {

/***/ 6977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build_images)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/images/settings.js
var settings = __webpack_require__(6291);
// EXTERNAL MODULE: ./build/src/kernel/action.js
var action = __webpack_require__(3369);
// EXTERNAL MODULE: ./build/src/kernel/errors.js
var errors = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/kernel/inputs.js
var inputs = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/src/actions/build-images/inputs.js

/** Without a slash at its end, in lowercase: an owner's name on GitHub may have capitals, a reference may not. */
const registry = {
    ...(0,inputs/* text */.Qq)({
        help: "Where images are pushed to, and looked for: a registry and, as a rule, the folder in it.",
        example: "ghcr.io/acme",
        setting: "images.registry",
    }),
    parse(value) {
        const name = value.toLowerCase().replace(/\/+$/, "");
        if (/^[a-z]+:\/\//.test(name))
            throw new inputs/* BadValue */.FQ("is an address", `Write ${name.replace(/^[a-z]+:\/\//, "")}.`);
        if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/.test(name))
            return name;
        throw new inputs/* BadValue */.FQ("is no registry", "Write host/folder, such as ghcr.io/acme, without a tag.");
    },
};
const platforms = {
    ...(0,inputs/* list */.p_)({
        help: "What the images are built for. Default: the builder's own platform.",
        example: "linux/amd64,linux/arm64",
        setting: "images.platforms",
    }),
    check: (given) => given
        .filter((platform) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform))
        .map((platform) => ({
        what: `"${platform}" is no platform`,
        fix: "Write system/processor, such as linux/arm64.",
    })),
};

;// CONCATENATED MODULE: ./build/src/actions/build-images.js







/* harmony default export */ const build_images = ((0,action/* defineAction */.Q)({
    name: "build-images",
    summary: "Builds the repository's Docker images, pushes them outside of pull requests, and says by which digest each is pulled.",
    inputs: {
        images: (0,inputs/* list */.p_)({
            help: "The images to build, by name, folder or Dockerfile. Default: all that have a Dockerfile.",
            example: "python-base-cnn-model",
            setting: "images.images",
        }),
        registry: registry,
        push: (0,inputs/* oneOf */.yL)(["auto", "never", "always"], {
            help: "Whether images are pushed; auto: on GitHub, but not for pull requests.",
            default: "auto",
            setting: "images.push",
        }),
        platforms: platforms,
    },
    outputs: {
        images: "As JSON, name → REGISTRY/NAME@sha256:… of each image that the registry has; the others are left out.",
        built: "How many images were built.",
        reused: "How many were in the registry already, with the same content.",
    },
    sections: { images: settings/* imagesSettings */.q },
    permissions: { contents: "read", packages: "write" },
    examples: ["build-images", "build-images --images training --registry ghcr.io/acme --push always"],
    async run({ inputs, config, host }) {
        const [{ Folder }, { contextOf, imagesOf, missingFindings }, { Docker }, { Making }, { revisionOf }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5732).then(__webpack_require__.bind(__webpack_require__, 5732)),
            __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 925)),
            __webpack_require__.e(/* import() */ 1384).then(__webpack_require__.bind(__webpack_require__, 1384)),
            __webpack_require__.e(/* import() */ 3685).then(__webpack_require__.bind(__webpack_require__, 3685)),
            __webpack_require__.e(/* import() */ 4602).then(__webpack_require__.bind(__webpack_require__, 4602)),
        ]);
        const [{ imagesSummary }, { count }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7746).then(__webpack_require__.bind(__webpack_require__, 7746)),
            __webpack_require__.e(/* import() */ 2542).then(__webpack_require__.bind(__webpack_require__, 2542)),
        ]);
        const folder = inputs["working-directory"];
        const disk = new Folder(folder);
        const { images, problems } = imagesOf(disk.list(), inputs.images ?? [], (0,external_node_path_.basename)(folder));
        const [problem, ...others] = problems;
        if (problem)
            throw errors/* UserError */.yo.of([problem, ...others]);
        const push = inputs.push === "always" || (inputs.push === "auto" && pushedFor(host.event.name));
        if (push && inputs.registry === undefined && images.length > 0)
            throw noRegistry();
        const planned = images.map((image) => {
            const source = textOf(disk, image.dockerfile);
            return {
                image,
                source,
                context: contextOf(image, source, (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)), config.images.context),
            };
        });
        const missing = planned.flatMap(({ image, context }) => missingFindings(image, context));
        const made = [];
        const findings = [...missing];
        if (images.length > 0 && missing.length === 0) {
            const docker = new Docker(folder, host.signal);
            const builder = await docker.builder();
            host.log(`Builds ${images.length} with the builder ${builder.name} (${builder.driver}).`);
            const making = new Making(docker, host, {
                folder,
                push,
                registry: inputs.registry,
                platforms: inputs.platforms ?? [],
                buildArgs: config.images["build-args"],
                revision: await revisionOf(folder, host),
            });
            for (const [index, plan] of planned.entries()) {
                const title = `${plan.image.name}, ${index + 1} of ${planned.length}`;
                const result = await host.group(title, () => making.make(plan));
                if ("finding" in result)
                    findings.push(result.finding);
                else
                    made.push(result);
            }
        }
        const references = made.flatMap(({ name, reference }) => reference === undefined ? [] : [[name, reference]]);
        const built = made.filter(({ how }) => how === "built").length;
        const reused = made.length - built;
        host.output("images", Object.fromEntries(references));
        host.output("built", built);
        host.output("reused", reused);
        await host.annotate(findings);
        await host.summary(imagesSummary({ made, findings, pushed: push, sourceUrl: host.sourceUrl }));
        host.record({ images: made.map(({ name, key, how, reference }) => ({ name, key, how, reference })) });
        const because = images.length === 0
            ? "No Dockerfile was found: there is nothing to build."
            : findings.length > 0
                ? `${count(planned.length - made.length, "image")} of ${planned.length} can't be built: ${findings[0]?.message}`
                : `${count(built, "image")} built, ${reused} reused${push ? ", all of them in the registry" : "; nothing was pushed"}.`;
        return {
            result: findings.length > 0 ? "refused" : "ok",
            because,
            details: () => ({ images: made.map((image) => ({ ...image })) }),
        };
    },
}));
/** Whether `push: auto` pushes: what a pull request proposes is built, and goes nowhere. */
const pushedFor = (event) => !["local", "pull_request", "pull_request_target", "merge_group"].includes(event);
const noRegistry = () => new errors/* UserError */.yo("is required to push the images, and nothing is given", "input registry", "Name it, for example ghcr.io/acme, or set push to never.");
function textOf(disk, dockerfile) {
    const bytes = disk.read(dockerfile);
    if (bytes instanceof Uint8Array)
        return bytes.toString("utf8");
    const why = bytes?.because ?? "is gone";
    throw new errors/* UserError */.yo(`it ${why}`, dockerfile, "Make it a file that can be read.");
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ imagesSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/** The section `images:` of mlops.yml. Fills its own defaults when given `{}`. */

const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))]);
const imagesSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    images: words
        .optional()
        .describe("The images to build, by name or Dockerfile; all that have a Dockerfile when left out."),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("Where images are pushed to: ghcr.io/acme."),
    push: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "never", "always"]).default("auto").describe("auto: on GitHub, but not for pull requests."),
    platforms: words.optional().describe("As linux/amd64; the builder's own when left out."),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The folder that Dockerfiles copy from; else the nearest one that has all that they name."),
    "build-args": zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/, "is not the name of a build argument"), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default({})
        .describe("Values for the ARG lines of the Dockerfiles. They can be read in the image: no secrets."),
});


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** The single source of action.yml, README tables, CLI flags and help, and of the types that `run` sees. */
const defineAction = (action) => action;


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/** The user can mend this; shown without a stack, result `misuse`. */
class UserError extends Error {
    problems;
    constructor(what, where, fix) {
        super(`${where}: ${what}. ${fix}`);
        this.name = "UserError";
        this.problems = [{ what, where, fix }];
    }
    /** Several mistakes at once, so that the user mends all of them before the next try. */
    static of(problems) {
        const [first, ...rest] = problems;
        const error = new UserError(first.what, first.where, first.fix);
        return Object.assign(error, { problems: [first, ...rest] });
    }
}
/** For a file that the user asked for; `error` is what the disk said. */
const cannotWrite = (file, where, error) => {
    const said = error instanceof Error ? error.message.split(",")[0] : String(error);
    return new UserError(`${file} can't be written (${said})`, where, "Name a file in a folder that you may write to.");
};
/** A service failed us; shown without a stack, result `outside`. */
class RemoteError extends Error {
    /** The service's name: `MLflow`, `GitHub`. */
    service;
    /** Method and address, without credentials. */
    request;
    /** HTTP status, or what happened instead of an answer: `connection refused`. */
    status;
    /** What the user can look at. */
    hint;
    constructor(service, request, status, hint) {
        super(`${service} answered ${status} to ${request}. ${hint}`);
        this.name = "RemoteError";
        this.service = service;
        this.request = request;
        this.status = status;
        this.hint = hint;
    }
}


/***/ }),

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   E8: () => (/* binding */ define),
/* harmony export */   FQ: () => (/* binding */ BadValue),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qv: () => (/* binding */ parsedAs),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export bytes */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4465);

/** What is wrong with a value, and what to write instead. Thrown by `Input.parse`. */
class BadValue extends Error {
    fix;
    constructor(what, fix) {
        super(what);
        this.fix = fix;
    }
}
/** Makes a type of input. */
const define = (options, more) => ({ ...options, ...more });
const text = (options) => define(options, { type: "text", parse: (value) => value });
/** What `parse` makes of a text; it throws BadValue. `type` is shown in help. */
const parsedAs = (type, parse, options) => define(options, { type, parse });
/** A path as the user wrote it, relative to `working-directory`. */
const path = (options) => define(options, { type: "path", parse: parsePath });
const parsePath = (value) => {
    if (value.includes("\0"))
        throw new BadValue("has a zero byte in it", "Write a path.");
    return value;
};
/** `true` or `false` as YAML writes them: a typo is an error, not a no. */
const boolean = (options) => define(options, {
    type: "true|false",
    choices: ["true", "false"],
    parse: (value) => {
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        throw new BadValue("is neither true nor false", "Write true or false.");
    },
});
/** One of a few words. */
const oneOf = (choices, options) => define(options, {
    type: choices.join("|"),
    choices,
    parse: (value) => {
        if (choices.includes(value))
            return value;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, choices);
        throw new BadValue(`is not one of ${choices.join(", ")}`, near ? `Did you mean ${near}?` : `Write one of them.`);
    },
});
/** Several values of one line each, or with commas between them. */
const list = (options) => define(options, {
    type: "list",
    parse: (value) => value
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
});
/** An http or https address, without a trailing slash. */
const url = (options) => define(options, {
    type: "url",
    parse: (value) => {
        const parsed = URL.canParse(value) ? new URL(value) : undefined;
        if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") {
            throw new BadValue("is not an http or https address", "Write it as https://host/path.");
        }
        if (parsed.username !== "" || parsed.password !== "") {
            throw new BadValue("holds credentials", "Take user and password out of the address and give them as secrets.");
        }
        return value.replace(/\/+$/, "");
    },
});
const seconds = { s: 1, m: 60, h: 3600, d: 86400 };
/** A time span (`90s`, `15m`, `2h`, `1d`, `1h30m`), in seconds. */
const duration = (options) => define(options, {
    type: "duration",
    parse: (value) => {
        if (!/^(\d+(\.\d+)?[smhd])+$/.test(value)) {
            throw new BadValue("is not a time span", "Write a number and s, m, h or d, such as 90s, 15m or 1h30m.");
        }
        return [...value.matchAll(/([\d.]+)([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * seconds[unit], 0);
    },
});
const sizes = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
/** An amount of data (`500kB`, `2GiB`), in bytes. */
const bytes = (options) => define(options, {
    type: "bytes",
    parse: (value) => {
        const [, count, unit = "B"] = /^(\d+(?:\.\d+)?) ?(B|kB|MB|GB|KiB|MiB|GiB)?$/.exec(value) ?? [];
        if (count === undefined) {
            throw new BadValue("is not an amount of data", "Write a number and B, kB, MB, GB, KiB, MiB or GiB, such as 500MB.");
        }
        return Math.round(Number(count) * sizes[unit]);
    },
});
/** Never shown, never a flag: an input on GitHub, the environment variable `env` in a terminal. */
const secret = (options) => define(options, { type: "secret", env: options.env, parse: (value) => value });
/** Inputs that every action has. */
const commonInputs = {
    config: path({
        help: "The configuration file; without one everything has a default. Default: mlops.yml, if there is one.",
        example: "ci/mlops.yml",
    }),
    environment: text({ help: "Use the settings under environments.<name> of mlops.yml.", example: "production" }),
    "use-case": text({ help: "Use the settings under use-cases.<name> of mlops.yml.", example: "cnn_skin_cancer" }),
    "working-directory": path({ help: "The folder of the repository that paths are relative to.", default: "." }),
    "github-token": secret({ help: "Token for GitHub's API.", env: "GITHUB_TOKEN" }),
};
/** Outputs that every action has. */
const commonOutputs = {
    result: "ok, refused, misuse, outside, cancelled or bug.",
    record: "What this action adds to the release record, as JSON (schema/release-record.json).",
    "summary-file": "Path of a file with the job summary's Markdown.",
};


/***/ }),

/***/ 4465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a misspelt word most likely meant: the fewest edits, at most a third of its letters; undefined if none is near. */
function nearest(word, candidates) {
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate === word || Math.abs(candidate.length - word.length) >= least)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < least) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}
/** Edits that turn a into b: insert, delete, replace, swap of neighbours (optimal string alignment). */
function distance(a, b) {
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, older[j - 2] + 1);
            row.push(cost);
        }
        older = old;
        old = row;
    }
    return old[b.length];
}


/***/ })

};
