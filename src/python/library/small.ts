/** Small modules: `logging`, `warnings`, `time`, `uuid`, `random`, `string`, `textwrap`, `math`, `inspect`, `importlib`, … */
import { numeric } from "../arithmetic.ts";
import { bool, float, instance, int, list, makeClass, makeModule, native, self, str } from "../native.ts";
import { plainOf, types } from "../types.ts";
import { type Arguments, type ModuleValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import type { ModuleMakers } from "./index.ts";
import { unknownCalls } from "./os.ts";

const nothing = () => NONE;

function quiet(name: string, names: readonly string[], more: Parameters<typeof makeModule>[1] = {}): ModuleValue {
  return makeModule(name, { ...Object.fromEntries(names.map((one) => [one, nothing])), ...more });
}

const LEVELS = { NOTSET: 0, DEBUG: 10, INFO: 20, WARNING: 30, WARN: 30, ERROR: 40, CRITICAL: 50, FATAL: 50 };
const LOG = [
  "debug",
  "info",
  "warning",
  "warn",
  "error",
  "exception",
  "critical",
  "fatal",
  "log",
  "setLevel",
  "addHandler",
  "removeHandler",
  "addFilter",
];

function logging(): ModuleValue {
  const logger = makeClass(
    "Logger",
    "logging",
    [],
    {
      __init__: nothing,
      ...Object.fromEntries(LOG.map((name) => [name, nothing])),
      getChild: (args) => self(args),
      isEnabledFor: () => bool(true),
      getEffectiveLevel: () => int(30),
      hasHandlers: () => bool(true),
    },
    { handlers: () => list(), level: () => int(0), propagate: { get: () => bool(true), set: nothing } },
  );
  const handler = makeClass("Handler", "logging", [], {
    __init__: nothing,
    setLevel: nothing,
    setFormatter: nothing,
    addFilter: nothing,
    emit: nothing,
  });
  const made = quiet("logging", [...LOG, "basicConfig", "disable", "captureWarnings", "addLevelName", "shutdown"], {
    getLogger: (args) => {
      const found = instance(logger);
      found.attributes.set("name", args.positional[0] ?? str("root"));
      return found;
    },
    Logger: logger,
    LoggerAdapter: makeClass("LoggerAdapter", "logging", [logger]),
    Handler: handler,
    StreamHandler: makeClass("StreamHandler", "logging", [handler]),
    FileHandler: makeClass("FileHandler", "logging", [handler]),
    NullHandler: makeClass("NullHandler", "logging", [handler]),
    Formatter: makeClass("Formatter", "logging", [], { __init__: nothing }),
    Filter: makeClass("Filter", "logging", [], { __init__: nothing }),
    getLevelName: (args) => {
      const [level] = args.positional;
      const name =
        level?.kind === "int"
          ? Object.entries(LEVELS).find(([, value]) => BigInt(value) === level.value)?.[0]
          : undefined;
      return name ? str(name) : (level ?? NONE);
    },
  });
  for (const [name, level] of Object.entries(LEVELS)) made.attributes.set(name, int(level));
  return made;
}

function onText(body: (text: string, site: Site, args: Arguments) => Value) {
  return (args: Arguments, site: Site): Value => {
    const plain = plainOf(args.positional[0] ?? args.keywords.get("text") ?? NONE);
    if (plain.kind === "unknown") return new Unknown(plain.reason);
    return plain.kind === "str" ? body(plain.value, site, args) : site.runtime.raise("TypeError", "expected str", site);
  };
}

/** As `textwrap.dedent`. */
export function dedent(text: string): string {
  const lines = text.replace(/^[ \t]+$/gm, "").split("\n");
  let margin: string | undefined;
  for (const line of lines) {
    if (line === "") continue;
    const indent = /^[ \t]*/.exec(line)![0];
    if (margin === undefined) margin = indent;
    while (!indent.startsWith(margin)) margin = margin.slice(0, -1);
  }
  return margin ? lines.map((line) => (line === "" ? line : line.slice(margin.length))).join("\n") : lines.join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replace(/\s+/g, " ").trim().split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

const widthOf = (args: Arguments) => {
  const given = args.positional[1] ?? args.keywords.get("width");
  return given?.kind === "int" ? Number(given.value) : 70;
};

function math(): ModuleValue {
  const made = makeModule("math", {
    pi: float(Math.PI),
    e: float(Math.E),
    tau: float(2 * Math.PI),
    inf: float(Infinity),
    nan: float(Number.NaN),
  });
  const onNumber = (name: string, body: (value: number, args: number[]) => Value | undefined) =>
    made.attributes.set(
      name,
      native(name, (args, site) => {
        const values: number[] = [];
        for (const argument of args.positional) {
          const plain = plainOf(argument);
          if (plain.kind === "unknown") return new Unknown(plain.reason);
          if (!numeric(plain)) return site.runtime.raise("TypeError", `must be real number, not ${plain.kind}`, site);
          values.push(Number(plain.value));
        }
        return body(values[0]!, values) ?? site.runtime.raise("ValueError", "math domain error", site);
      }),
    );
  for (const [name, body] of [
    ["floor", Math.floor],
    ["ceil", Math.ceil],
    ["trunc", Math.trunc],
  ] as const)
    onNumber(name, (value) => (Number.isFinite(value) ? int(BigInt(body(value))) : undefined));
  for (const name of ["exp", "sin", "cos", "tan", "atan", "fabs"] as const)
    onNumber(name, (value) => float(name === "fabs" ? Math.abs(value) : Math[name](value)));
  onNumber("sqrt", (value) => (value < 0 ? undefined : float(Math.sqrt(value))));
  onNumber("log", (value, [, base]) =>
    value <= 0 ? undefined : float(base === undefined ? Math.log(value) : Math.log(value) / Math.log(base)),
  );
  onNumber("log2", (value) => (value <= 0 ? undefined : float(Math.log2(value))));
  onNumber("log10", (value) => (value <= 0 ? undefined : float(Math.log10(value))));
  onNumber("pow", (value, [, power]) => float(value ** power!));
  onNumber("isnan", (value) => bool(Number.isNaN(value)));
  onNumber("isinf", (value) => bool(!Number.isFinite(value) && !Number.isNaN(value)));
  onNumber("isfinite", (value) => bool(Number.isFinite(value)));
  onNumber("isqrt", (value) => int(Math.floor(Math.sqrt(value))));
  onNumber("gcd", (_value, all) => int(all.reduce((a, b) => gcd(Math.abs(a), Math.abs(b)), 0)));
  onNumber("factorial", (value) => {
    if (value < 0 || value > 500) return undefined;
    let product = 1n;
    for (let i = 2n; i <= BigInt(value); i++) product *= i;
    return int(product);
  });
  return made;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

export const smallModules: ModuleMakers = {
  logging,
  "logging.config": () => quiet("logging.config", ["dictConfig", "fileConfig"]),
  "logging.handlers": () => makeModule("logging.handlers", {}),
  warnings: () =>
    quiet("warnings", ["warn", "warn_explicit", "filterwarnings", "simplefilter", "resetwarnings"], {
      catch_warnings: makeClass("catch_warnings", "warnings", [], {
        __init__: nothing,
        __enter__: nothing,
        __exit__: nothing,
      }),
    }),
  time: () => {
    const made = makeModule("time", { sleep: nothing });
    for (const [name, value] of unknownCalls("time", [
      "time",
      "time_ns",
      "monotonic",
      "perf_counter",
      "process_time",
      "strftime",
      "localtime",
      "gmtime",
      "ctime",
    ]))
      made.attributes.set(name, value);
    return made;
  },
  uuid: () => {
    const made = makeModule("uuid", {});
    for (const [name, value] of unknownCalls("uuid", ["uuid1", "uuid3", "uuid4", "uuid5", "getnode"]))
      made.attributes.set(name, value);
    return made;
  },
  random: () => {
    const made = makeModule("random", { seed: nothing });
    for (const [name, value] of unknownCalls("random", [
      "random",
      "randint",
      "choice",
      "choices",
      "sample",
      "shuffle",
      "uniform",
      "randrange",
      "gauss",
      "getrandbits",
    ])) {
      if (name !== "shuffle") made.attributes.set(name, value);
    }
    made.attributes.set(
      "shuffle",
      native("shuffle", (args, site) => {
        const [items] = args.positional;
        if (items?.kind === "list") {
          site.runtime.touch(items);
          const reason = { message: "random.shuffle(...) gives an order of its own in each run", place: site.place };
          items.items = items.items.map((item) => (item.kind === "instance" ? item : new Unknown(reason)));
          items.open ??= reason;
        }
        return NONE;
      }),
    );
    return made;
  },
  string: () =>
    makeModule("string", {
      ascii_lowercase: str("abcdefghijklmnopqrstuvwxyz"),
      ascii_uppercase: str("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
      ascii_letters: str("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
      digits: str("0123456789"),
      hexdigits: str("0123456789abcdefABCDEF"),
      octdigits: str("01234567"),
      punctuation: str("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
      whitespace: str(" \t\n\r\x0b\x0c"),
      Template: templateType,
      capwords: onText((text) =>
        str(
          text
            .trim()
            .split(/\s+/)
            .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
            .join(" "),
        ),
      ),
    }),
  textwrap: () =>
    makeModule("textwrap", {
      dedent: onText((text) => str(dedent(text))),
      indent: onText((text, _site, args) => {
        const prefix = args.positional[1] ?? args.keywords.get("prefix");
        return str(
          text
            .split("\n")
            .map((line) => (line.trim() === "" || prefix?.kind !== "str" ? line : prefix.value + line))
            .join("\n"),
        );
      }),
      wrap: onText((text, _site, args) => list(wrap(text, widthOf(args)).map(str))),
      fill: onText((text, _site, args) => str(wrap(text, widthOf(args)).join("\n"))),
    }),
  math,
  inspect: () =>
    makeModule("inspect", {
      cleandoc: onText((text) => {
        const [first = "", ...rest] = text.split("\n");
        return str([first.trimStart(), ...dedent(rest.join("\n")).split("\n")].join("\n").replace(/^\n+|\n+$/g, ""));
      }),
      getdoc: (args, site) => site.runtime.findAttribute(args.positional[0]!, "__doc__", site) ?? NONE,
      isclass: (args) => bool(args.positional[0]?.kind === "class"),
      isfunction: (args) => bool(args.positional[0]?.kind === "function"),
      ismodule: (args) => bool(args.positional[0]?.kind === "module"),
      iscoroutinefunction: (args) =>
        bool(
          args.positional[0]?.kind === "function" &&
            "isAsync" in args.positional[0].node.d &&
            args.positional[0].node.d.isAsync,
        ),
      getmembers: (_args, site) =>
        site.runtime.unknown("inspect.getmembers is not followed", site, "inspect.getmembers"),
      signature: (_args, site) => site.runtime.unknown("inspect.signature is not followed", site, "inspect.signature"),
    }),
  importlib: (machine) =>
    makeModule("importlib", {
      import_module: (args, site) => {
        const [name, base] = args.positional;
        if (name?.kind !== "str" || name.value.startsWith(".") || base)
          return machine.unknown(
            "importlib.import_module of something that is not known",
            site,
            "importlib.import_module",
          );
        return machine.modules.load(name.value, site);
      },
      reload: (args) => args.positional[0]!,
      invalidate_caches: nothing,
      util: machine.modules.library("importlib.util")!,
    }),
  "importlib.util": () =>
    makeModule("importlib.util", {
      find_spec: (_args, site) =>
        site.runtime.unknown("what is installed is only known at run time", site, "importlib.util.find_spec"),
    }),
  atexit: () => makeModule("atexit", { register: (args) => args.positional[0]! }),
  gc: () => quiet("gc", ["collect", "disable", "enable", "freeze"]),
  numbers: () =>
    makeModule("numbers", {
      Number: number([types.int, types.float]),
      Real: number([types.int, types.float]),
      Integral: number([types.int]),
      Rational: number([types.int]),
      Complex: number([types.int, types.float]),
    }),
  shlex: () =>
    makeModule("shlex", {
      quote: onText((text) =>
        str(text !== "" && /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`),
      ),
      split: onText((text) =>
        list(
          (text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map((part) =>
            str(part.replace(/"([^"]*)"|'([^']*)'/g, "$1$2")),
          ),
        ),
      ),
      join: (args, site) => {
        const all = site.runtime.iterate(args.positional[0]!, site);
        return Array.isArray(all) ? str(all.map((part) => (part.kind === "str" ? part.value : "")).join(" ")) : all;
      },
    }),
  "urllib.parse": () =>
    makeModule("urllib.parse", {
      quote: onText((text) =>
        str(
          encodeURIComponent(text)
            .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
            .replaceAll("%2F", "/")
            .replaceAll("%7E", "~"),
        ),
      ),
      quote_plus: onText((text) =>
        str(
          encodeURIComponent(text)
            .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
            .replaceAll("%20", "+")
            .replaceAll("%7E", "~"),
        ),
      ),
      unquote: onText((text, site) => {
        try {
          return str(decodeURIComponent(text));
        } catch {
          return site.runtime.unknown("this text is not decoded", site);
        }
      }),
    }),
};

function number(members: readonly Value[]): Value {
  return makeClass("Number", "numbers", [], {
    "<instancecheck>": (args) => {
      const type = args.positional[1];
      return bool(type?.kind === "class" && members.some((member) => type.mro.includes(member as never)));
    },
  });
}

const templateType = makeClass(
  "Template",
  "string",
  [],
  {
    __init__: (args) => {
      self(args).data = args.positional[1]!;
      return NONE;
    },
    substitute: (args, site) => substitute(args, site, true),
    safe_substitute: (args, site) => substitute(args, site, false),
  },
  { template: (me) => me.data as Value },
);

function substitute(args: Arguments, site: Site, strict: boolean): Value {
  const template = self(args).data as Value;
  if (template.kind !== "str") return site.runtime.unknown("a template that is not known", site);
  const [, map] = args.positional;
  if (map && map.kind !== "dict") return site.runtime.unknown("the values of this template are not known", site);
  let failed: Unknown | undefined;
  const made = template.value.replace(
    /\$(?:\$|(\w+)|\{(\w+)\})/g,
    (whole, plain: string | undefined, braced: string | undefined) => {
      const name = plain ?? braced;
      if (name === undefined) return "$";
      const value = args.keywords.get(name) ?? (map?.kind === "dict" ? map.entries.get(`s${name}`)?.value : undefined);
      if (!value) {
        if (map?.kind === "dict" && map.open) failed ??= new Unknown(map.open);
        return strict && !failed ? site.runtime.raise("KeyError", name, site) : whole;
      }
      const shown = site.runtime.text(value, site);
      if (shown.kind === "unknown") failed ??= shown;
      return shown.kind === "str" ? shown.value : whole;
    },
  );
  return failed ?? str(made);
}
