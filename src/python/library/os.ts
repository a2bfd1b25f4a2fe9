/** `os`, `os.path`, `glob`, `sys`, `platform`. */
import { isAbsolute, posix } from "node:path";
import { textOf } from "../builtins/install.ts";
import { type Machine, machineOf } from "../machine.ts";
import { bind, bool, dict, instance, int, list, makeClass, makeModule, native, self, str, tuple } from "../native.ts";
import { plainOf, types } from "../types.ts";
import {
  type Arguments,
  type InstanceValue,
  ListValue,
  type ModuleValue,
  NONE,
  type Site,
  TupleValue,
  Unknown,
  type Value,
} from "../values.ts";
import { kindOf, listFolder } from "./files.ts";
import type { ModuleMakers } from "./index.ts";
import { pathText } from "./paths.ts";

/** An environment variable: known, or its default if it is not set, or unknown. */
export function environmentVariable(machine: Machine, name: Value, fallback: Value | undefined, site: Site): Value {
  const key = plainOf(name);
  if (key.kind === "unknown") return new Unknown(key.reason);
  if (key.kind !== "str") return machine.raise("TypeError", "str expected", site);
  const known = machine.options.environment?.get(key.value) ?? machine.environment.get(key.value);
  if (known !== undefined) return str(known);
  if (!fallback) {
    machine.needs({ kind: "environment", text: `${key.value} is set` }, "KeyError", site);
    return machine.unknown(
      `the environment variable ${key.value} is only known at run time`,
      site,
      `os.environ.${key.value}`,
    );
  }
  if (fallback.kind === "unknown") return new Unknown(fallback.reason);
  const conditioned = machine.copyOf(fallback);
  return machine.markAll(conditioned, [{ kind: "environment", text: `${key.value} is not set` }]);
}

function environ(): InstanceValue {
  const environmentType = makeClass("_Environ", "os", [], {
    __getitem__: (args, site) => environmentVariable(machineOf(site), args.positional[1]!, undefined, site),
    __setitem__: (args, site) => {
      const [, key, value] = args.positional;
      if (key?.kind === "str") machineOf(site).setEnvironment(key.value, value!);
      return NONE;
    },
    __delitem__: () => NONE,
    __contains__: (args, site) => {
      const key = args.positional[1]!;
      const machine = machineOf(site);
      if (key.kind !== "str") return machine.unknown("whether an environment variable is set is not known", site);
      if (machine.environment.has(key.value) || machine.options.environment?.has(key.value)) return bool(true);
      return withCondition(machine, bool(false), `${key.value} is not set`);
    },
    __iter__: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
    get: (args, site) => {
      const given = bind(args, ["key", "default="], site, { function: "get", skipSelf: true });
      return environmentVariable(machineOf(site), given.get("key")!.value, given.get("default")?.value ?? NONE, site);
    },
    setdefault: (args, site) =>
      environmentVariable(machineOf(site), args.positional[1]!, args.positional[2] ?? NONE, site),
    pop: (args, site) => environmentVariable(machineOf(site), args.positional[1]!, args.positional[2], site),
    update: () => NONE,
    copy: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
    items: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
    keys: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
    values: (_args, site) => site.runtime.unknown("the environment is only known at run time", site),
  });
  return instance(environmentType);
}

function withCondition(machine: Machine, value: Value, text: string): Value {
  return machine.markAll(value, [{ kind: "environment", text }]);
}

/** Functions over one or more path texts. */
function onPaths(name: string, body: (paths: string[], site: Site) => Value): [string, Value] {
  return [
    name,
    native(name, (args, site) => {
      const paths: string[] = [];
      for (const argument of args.positional) {
        const plain = plainOf(argument);
        if (plain.kind === "unknown") return new Unknown(plain.reason);
        const text = pathText(argument);
        if (text === undefined)
          return site.runtime.raise("TypeError", `expected str, bytes or os.PathLike object, not ${plain.kind}`, site);
        paths.push(text);
      }
      if (args.open) return new Unknown(args.open);
      return body(paths, site);
    }),
  ];
}

/** As `os.path.split`: folder and last part. */
export function splitPath(path: string): [string, string] {
  const at = path.lastIndexOf("/") + 1;
  const head = path.slice(0, at);
  return [/^\/+$/.test(head) ? head : head.replace(/\/+$/, ""), path.slice(at)];
}

export function splitExtension(path: string): [string, string] {
  const [, last] = splitPath(path);
  const stem = last.replace(/^\.+/, "");
  const dot = stem.lastIndexOf(".");
  return dot < 0 ? [path, ""] : [path.slice(0, path.length - (stem.length - dot)), stem.slice(dot)];
}

export function joinPaths(paths: readonly string[]): string {
  let made = paths[0] ?? "";
  for (const part of paths.slice(1)) {
    if (part.startsWith("/")) made = part;
    else made += (made === "" || made.endsWith("/") ? "" : "/") + part;
  }
  return made;
}

/** As `os.path.normpath`. */
export function normalPath(path: string): string {
  if (path === "") return ".";
  const made = posix.normalize(path);
  const double = path.startsWith("//") && !path.startsWith("///");
  return (double ? "/" : "") + (made.length > 1 ? made.replace(/\/+$/, "") : made);
}

function absolute(path: string, site: Site): Value {
  return isAbsolute(path)
    ? str(normalPath(path))
    : site.runtime.unknown("the working directory is only known at run time", site, "os.getcwd");
}

function whether(kinds: readonly string[]): (paths: string[], site: Site) => Value {
  return ([path], site) => {
    const machine = machineOf(site);
    const kind = kindOf(machine, path!);
    if (kind === undefined || kind === "none")
      return site.runtime.unknown(`whether ${path} exists is only known at run time`, site);
    return bool(kinds.includes(kind));
  };
}

function pathModule(): ModuleValue {
  const made = makeModule("os.path", {
    sep: str("/"),
    pardir: str(".."),
    curdir: str("."),
    pathsep: str(":"),
    expandvars: (args, site) => {
      const text = textOf(args.positional[0], site);
      if (text instanceof Unknown) return text;
      return text.includes("$") ? site.runtime.unknown("the environment is only known at run time", site) : str(text);
    },
    commonprefix: (args, site) => {
      const all = site.runtime.iterate(args.positional[0]!, site);
      if (!Array.isArray(all)) return all;
      const texts = all.map((item) => (item.kind === "str" ? item.value : ""));
      let prefix = texts[0] ?? "";
      for (const text of texts) while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);
      return str(prefix);
    },
    relpath: (args, site) => {
      const [path, start] = args.positional.map((value) => pathText(value));
      if (path === undefined || start === undefined)
        return site.runtime.unknown("the working directory is only known at run time", site);
      return str(posix.relative(start, path) || ".");
    },
  });
  for (const [name, value] of [
    onPaths("join", (paths) => str(joinPaths(paths))),
    onPaths("dirname", ([path]) => str(splitPath(path!)[0])),
    onPaths("basename", ([path]) => str(splitPath(path!)[1])),
    onPaths("split", ([path]) => tuple(splitPath(path!).map(str))),
    onPaths("splitext", ([path]) => tuple(splitExtension(path!).map(str))),
    onPaths("normpath", ([path]) => str(normalPath(path!))),
    onPaths("normcase", ([path]) => str(path!)),
    onPaths("abspath", ([path], site) => absolute(path!, site)),
    onPaths("realpath", ([path], site) => absolute(path!, site)),
    onPaths("isabs", ([path]) => bool(isAbsolute(path!))),
    onPaths("expanduser", ([path], site) =>
      path!.startsWith("~")
        ? site.runtime.unknown("the home folder is only known at run time", site, "os.path.expanduser")
        : str(path!),
    ),
    onPaths("exists", whether(["file", "folder"])),
    onPaths("lexists", whether(["file", "folder"])),
    onPaths("isfile", whether(["file"])),
    onPaths("isdir", whether(["folder"])),
  ] as [string, Value][])
    made.attributes.set(name, value);
  return made;
}

export function unknownCalls(module: string, names: readonly string[]): [string, Value][] {
  return names.map((name) => [
    name,
    native(name, (_args, site) => {
      const unknown = site.runtime.unknown(
        `${module}.${name}(...) is only known at run time`,
        site,
        `${module}.${name}`,
      );
      machineOf(site).ranUnknown(unknown.reason);
      return unknown;
    }),
  ]);
}

const entryType = makeClass(
  "DirEntry",
  "os",
  [],
  {
    is_file: (args, site) => bool(kindOf(machineOf(site), self(args).data as string) === "file"),
    is_dir: (args, site) => bool(kindOf(machineOf(site), self(args).data as string) === "folder"),
  },
  {
    name: (entry) => str(splitPath(entry.data as string)[1]),
    path: (entry) => str(entry.data as string),
  },
);

function listing(args: Arguments, site: Site, make: (folder: string, name: string) => Value): Value {
  const given = args.positional[0] ?? args.keywords.get("path");
  const text = given && pathText(given);
  const names = text === undefined ? undefined : listFolder(machineOf(site), text);
  return names
    ? new ListValue(names.map((name) => make(text!, name)))
    : site.runtime.unknown("the files there are only known at run time", site, "os.listdir");
}

/** All files and folders under a folder: `os.walk`. */
function walk(machine: Machine, folder: string): Value[] {
  machine.step();
  const names = listFolder(machine, folder) ?? [];
  const folders = names.filter((name) => kindOf(machine, joinPaths([folder, name])) === "folder");
  const files = names.filter((name) => !folders.includes(name));
  return [
    tuple([str(folder), list(folders.map(str)), list(files.map(str))]),
    ...folders.flatMap((name) => walk(machine, joinPaths([folder, name]))),
  ];
}

/** Paths that fit a pattern with `*`, `?`, `[...]` and `**`, sorted; undefined when the folder is not of the repository. */
export function globPaths(machine: Machine, pattern: string, recursive: boolean): string[] | undefined {
  const parts = pattern.split("/");
  const magic = parts.findIndex((part) => /[*?[]/.test(part));
  if (magic < 0)
    return kindOf(machine, pattern) === undefined ? undefined : kindOf(machine, pattern) === "none" ? [] : [pattern];
  const start = parts.slice(0, magic).join("/") || "/";
  if (kindOf(machine, start) !== "folder") return undefined;
  const found: string[] = [];
  const visit = (folder: string, index: number) => {
    machine.step();
    const part = parts[index];
    if (part === undefined) return;
    const last = index === parts.length - 1;
    const names = listFolder(machine, folder) ?? [];
    if (part === "**" && recursive) {
      if (last) found.push(`${folder}/`);
      else visit(folder, index + 1);
      for (const name of names) {
        if (name.startsWith(".")) continue;
        const path = `${folder === "/" ? "" : folder}/${name}`;
        if (kindOf(machine, path) === "folder") visit(path, index);
        else if (last) found.push(path);
      }
      return;
    }
    const test = fnmatch(part);
    for (const name of names) {
      if (!test(name) || (name.startsWith(".") && !part.startsWith("."))) continue;
      const path = `${folder === "/" ? "" : folder}/${name}`;
      if (last) found.push(path);
      else if (kindOf(machine, path) === "folder") visit(path, index + 1);
    }
  };
  visit(start, magic);
  return found;
}

export function fnmatch(pattern: string): (name: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, ".")
    .replace(/\[!/g, "[^");
  const expression = new RegExp(`^${source}$`, "s");
  return (name) => expression.test(name);
}

function versionInfo(text: string): Value {
  const [major = 3, minor = 12] = text.split(".").map(Number);
  const made = new TupleValue([int(major), int(minor), int(0), str("final"), int(0)]);
  made.fields = ["major", "minor", "micro", "releaselevel", "serial"];
  const wrapped = instance(makeClass("version_info", "sys", [types.tuple]));
  wrapped.plain = made;
  wrapped.conditions = [{ kind: "python-version", text: `Python is ${major}.${minor}` }];
  for (const [i, field] of made.fields.entries()) wrapped.attributes.set(field, made.items[i]!);
  return wrapped;
}

export const osModules: ModuleMakers = {
  "os.path": pathModule,
  posixpath: pathModule,
  os: (machine) => {
    const made = makeModule("os", {
      path: machine.modules.library("os.path")!,
      environ: environ(),
      sep: str("/"),
      linesep: str("\n"),
      pathsep: str(":"),
      curdir: str("."),
      pardir: str(".."),
      name: str("posix"),
      getenv: (args, site) => {
        const given = bind(args, ["key", "default="], site, { function: "getenv" });
        return environmentVariable(machineOf(site), given.get("key")!.value, given.get("default")?.value ?? NONE, site);
      },
      putenv: () => NONE,
      fspath: (args, site) => {
        const text = pathText(args.positional[0]!);
        return text === undefined ? site.runtime.unknown("a path that is not known", site) : str(text);
      },
      listdir: (args, site) => listing(args, site, (_folder, name) => str(name)),
      scandir: (args, site) => listing(args, site, (folder, name) => instance(entryType, joinPaths([folder, name]))),
      walk: (args, site) => {
        const text = pathText(args.positional[0]!);
        if (text === undefined || kindOf(machineOf(site), text) !== "folder")
          return site.runtime.unknown("the files there are only known at run time", site, "os.walk");
        return list(walk(machineOf(site), text));
      },
      PathLike: makeClass("PathLike", "os", []),
    });
    for (const [name, value] of unknownCalls("os", [
      "getcwd",
      "system",
      "popen",
      "getpid",
      "getuid",
      "getlogin",
      "cpu_count",
      "urandom",
      "stat",
      "uname",
    ]))
      made.attributes.set(name, value);
    for (const name of ["makedirs", "mkdir", "remove", "unlink", "rmdir", "rename", "chdir", "chmod", "umask"])
      made.attributes.set(
        name,
        native(name, (_args, site) => {
          machineOf(site).ranUnknown({ message: `os.${name}(...) is only known at run time`, place: site.place });
          return NONE;
        }),
      );
    return made;
  },
  glob: () =>
    makeModule("glob", {
      glob: (args, site) => globCall(args, site),
      iglob: (args, site) => globCall(args, site),
      escape: (args) => args.positional[0]!,
    }),
  fnmatch: () => {
    const matches = (args: Arguments, site: Site): Value => {
      const name = textOf(args.positional[0], site);
      const pattern = textOf(args.positional[1], site);
      if (name instanceof Unknown) return name;
      return pattern instanceof Unknown ? pattern : bool(fnmatch(pattern)(name));
    };
    return makeModule("fnmatch", {
      fnmatch: matches,
      fnmatchcase: matches,
      filter: (args, site) => {
        const all = site.runtime.iterate(args.positional[0]!, site);
        const pattern = textOf(args.positional[1], site);
        if (!Array.isArray(all)) return all;
        return pattern instanceof Unknown
          ? pattern
          : list(all.filter((item) => item.kind === "str" && fnmatch(pattern)(item.value)));
      },
    });
  },
  sys: (machine) => {
    const version = machine.options.pythonVersion ?? "3.12";
    const path = new ListValue(machine.roots.map(str));
    const pathList = instance(
      makeClass("list", "sys", [types.list], {
        append: (args, site) => extendRoots(args.positional[1]!, machineOf(site), (roots, root) => roots.push(root)),
        insert: (args, site) => extendRoots(args.positional[2]!, machineOf(site), (roots, root) => roots.unshift(root)),
        extend: (args, site) => {
          const all = site.runtime.iterate(args.positional[1]!, site);
          if (Array.isArray(all))
            for (const item of all) extendRoots(item, machineOf(site), (roots, root) => roots.push(root));
          return NONE;
        },
        remove: () => NONE,
        __contains__: (args, site) => {
          const text = pathText(args.positional[1]!);
          return text === undefined
            ? site.runtime.unknown("whether a path is in sys.path is not known", site)
            : bool(machineOf(site).roots.includes(text));
        },
      }),
    );
    pathList.plain = path;
    const made = makeModule("sys", {
      path: pathList,
      version_info: versionInfo(version),
      platform: str("linux"),
      maxsize: int(2n ** 63n - 1n),
      byteorder: str("little"),
      exit: (args, site) => {
        const shown = args.positional[0] ? site.runtime.text(args.positional[0], site) : str("");
        return site.runtime.raise("SystemExit", shown.kind === "str" ? shown.value : "", site);
      },
      getrecursionlimit: () => int(1000),
      setrecursionlimit: () => NONE,
      intern: (args) => args.positional[0]!,
      getdefaultencoding: () => str("utf-8"),
      exc_info: () => tuple([NONE, NONE, NONE]),
      modules: dict(),
    });
    (made.attributes.get("modules") as { open?: unknown }).open = {
      message: "sys.modules is only known at run time",
      place: machine.frame.calledAt,
    };
    return made;
  },
};

function extendRoots(value: Value, machine: Machine, add: (roots: string[], root: string) => void): Value {
  const text = pathText(value);
  if (text !== undefined && isAbsolute(text)) add(machine.roots, normalPath(text));
  return NONE;
}

function globCall(args: Arguments, site: Site): Value {
  const pattern = args.positional[0] && pathText(args.positional[0]);
  const recursive = args.keywords.get("recursive");
  const found =
    pattern === undefined || args.keywords.has("root_dir")
      ? undefined
      : globPaths(machineOf(site), pattern, recursive?.kind === "bool" && recursive.value);
  return found
    ? list(found.map(str))
    : site.runtime.unknown("the files there are only known at run time", site, "glob.glob");
}
