/** `pathlib`. A path's `data` is its text. */
import { isAbsolute } from "node:path";
import { type Machine, machineOf } from "../machine.ts";
import { bool, classmethod, instance, list, makeClass, makeModule, self, str, tuple } from "../native.ts";
import { plainOf } from "../types.ts";
import {
  type Arguments,
  BytesValue,
  type ClassValue,
  type InstanceValue,
  NONE,
  type Site,
  Unknown,
  type Value,
} from "../values.ts";
import { kindOf, listFolder, openFile, readBytes } from "./files.ts";
import type { ModuleMakers } from "./index.ts";
import { fnmatch, globPaths, joinPaths, normalPath, splitExtension, splitPath } from "./os.ts";
import { pathText } from "./paths.ts";

/** Doubled and single-dot parts go; `..` stays. */
function tidy(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  const made = (path.startsWith("/") ? "/" : "") + parts.join("/");
  return made === "" ? "." : made;
}

function make(type: ClassValue, text: string): InstanceValue {
  const path = tidy(text);
  const made = instance(type, path);
  made.hash = `path${path}`;
  return made;
}

const textOf = (args: Arguments) => self(args).data as string;
const another = (args: Arguments, text: string) => make(self(args).type, text);

function join(args: Arguments, site: Site, start: string[], parts: readonly Value[]): Value {
  const texts = [...start];
  for (const part of parts) {
    const plain = plainOf(part);
    if (plain.kind === "unknown") return new Unknown(plain.reason);
    const text = pathText(part);
    if (text === undefined)
      return site.runtime.raise("TypeError", "argument should be a str or an os.PathLike object", site);
    texts.push(text);
  }
  return make(args.positional[0]?.kind === "class" ? args.positional[0] : self(args).type, joinPaths(texts));
}

const partsOf = (path: string) =>
  path === "." ? [] : [...(path.startsWith("/") ? ["/"] : []), ...path.split("/").filter((part) => part !== "")];

function parent(path: string): string {
  const [head] = splitPath(path);
  return head === "" ? (path.startsWith("/") ? "/" : ".") : head;
}

function test(kinds: readonly string[]) {
  return (args: Arguments, site: Site): Value => {
    const path = textOf(args);
    const kind = kindOf(machineOf(site), path);
    if (kind === undefined || kind === "none")
      return site.runtime.unknown(`whether ${path} exists is only known at run time`, site);
    return bool(kinds.includes(kind));
  };
}

function globbed(machine: Machine, args: Arguments, recursive: boolean, site: Site): Value {
  const pattern = args.positional[1];
  if (pattern?.kind !== "str") return site.runtime.unknown("a pattern that is not known", site);
  const found = globPaths(machine, joinPaths([textOf(args), ...(recursive ? ["**"] : []), pattern.value]), true);
  return found
    ? list(found.map((path) => another(args, path)))
    : site.runtime.unknown("the files there are only known at run time", site, "pathlib.Path.glob");
}

function pathlib() {
  const changed = (args: Arguments, site: Site, change: (path: string, text: string) => string): Value => {
    const given = args.positional[1];
    const plain = given && plainOf(given);
    if (plain?.kind === "unknown") return new Unknown(plain.reason);
    return plain?.kind === "str"
      ? another(args, change(textOf(args), plain.value))
      : site.runtime.raise("TypeError", "expected str", site);
  };
  const pure = makeClass(
    "PurePath",
    "pathlib",
    [],
    {
      __new__: (args, site) => join(args, site, [], args.positional.slice(1)),
      __init__: () => NONE,
      __truediv__: (args, site) => join(args, site, [textOf(args)], args.positional.slice(1)),
      __rtruediv__: (args, site) => {
        const other = plainOf(args.positional[1]!);
        if (other.kind === "unknown") return new Unknown(other.reason);
        return other.kind === "str"
          ? another(args, joinPaths([other.value, textOf(args)]))
          : site.runtime.raise("TypeError", "unsupported operand", site);
      },
      joinpath: (args, site) => join(args, site, [textOf(args)], args.positional.slice(1)),
      __str__: (args) => str(textOf(args)),
      __fspath__: (args) => str(textOf(args)),
      __repr__: (args, site) => {
        const shown = machineOf(site).repr(str(textOf(args)), site);
        return str(
          `${self(args).type.name === "Path" ? "PosixPath" : self(args).type.name}(${shown.kind === "str" ? shown.value : ""})`,
        );
      },
      __lt__: (args) => bool(textOf(args) < ((args.positional[1] as InstanceValue).data as string)),
      as_posix: (args) => str(textOf(args)),
      as_uri: (args) => str(`file://${textOf(args)}`),
      is_absolute: (args) => bool(isAbsolute(textOf(args))),
      with_name: (args, site) => changed(args, site, (path, text) => joinPaths([parent(path), text])),
      with_suffix: (args, site) => changed(args, site, (path, text) => splitExtension(path)[0] + text),
      with_stem: (args, site) =>
        changed(args, site, (path, text) => joinPaths([parent(path), text + splitExtension(path)[1]])),
      match: (args, site) => {
        const pattern = args.positional[1];
        if (pattern?.kind !== "str" || pattern.value.includes("/"))
          return site.runtime.unknown("this match is not followed", site);
        return bool(fnmatch(pattern.value)(splitPath(textOf(args))[1]));
      },
      relative_to: (args, site) => {
        const base = args.positional[1] && pathText(args.positional[1]);
        if (base === undefined) return site.runtime.unknown("a path that is not known", site);
        const [path, start] = [textOf(args), tidy(base)];
        if (path === start) return another(args, ".");
        const prefix = start === "." ? "" : start.endsWith("/") ? start : `${start}/`;
        return path.startsWith(prefix)
          ? another(args, path.slice(prefix.length))
          : site.runtime.raise("ValueError", `'${path}' is not in the subpath of '${start}'`, site);
      },
      is_relative_to: (args, site) => {
        const base = args.positional[1] && pathText(args.positional[1]);
        if (base === undefined) return site.runtime.unknown("a path that is not known", site);
        const path = textOf(args);
        return bool(path === tidy(base) || path.startsWith(`${tidy(base).replace(/\/$/, "")}/`));
      },
    },
    {
      name: (path) => str(splitPath(path.data as string)[1].replace(/^\.$/, "")),
      stem: (path) => str(splitExtension(splitPath(path.data as string)[1])[0]),
      suffix: (path) => str(splitExtension(path.data as string)[1]),
      suffixes: (path) =>
        list(
          (
            splitPath(path.data as string)[1]
              .replace(/^\.+/, "")
              .match(/\.[^.]*/g) ?? []
          ).map(str),
        ),
      parent: (path) => make(path.type, parent(path.data as string)),
      parents: (path) => {
        const all: Value[] = [];
        for (let at = path.data as string; parent(at) !== at; ) {
          at = parent(at);
          all.push(make(path.type, at));
        }
        return tuple(all);
      },
      parts: (path) => tuple(partsOf(path.data as string).map(str)),
      anchor: (path) => str((path.data as string).startsWith("/") ? "/" : ""),
      root: (path) => str((path.data as string).startsWith("/") ? "/" : ""),
      drive: () => str(""),
    },
  );
  const resolve = (args: Arguments, site: Site) =>
    isAbsolute(textOf(args))
      ? another(args, normalPath(textOf(args)))
      : site.runtime.unknown("the working directory is only known at run time", site, "pathlib.Path.resolve");
  const unknownFile = (what: string, site: Site): Value => {
    const unknown = site.runtime.unknown(`${what} is only known at run time`, site, `pathlib.Path.${what}`);
    machineOf(site).ranUnknown(unknown.reason);
    return unknown;
  };
  const concrete = makeClass("Path", "pathlib", [pure], {
    resolve,
    absolute: resolve,
    expanduser: (args, site) =>
      textOf(args).startsWith("~")
        ? site.runtime.unknown("the home folder is only known at run time", site)
        : self(args),
    exists: test(["file", "folder"]),
    is_file: test(["file"]),
    is_dir: test(["folder"]),
    read_text: (args, site) => {
      const bytes = readBytes(machineOf(site), textOf(args));
      return bytes ? str(new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n")) : unknownFile("read_text", site);
    },
    read_bytes: (args, site) => {
      const bytes = readBytes(machineOf(site), textOf(args));
      return bytes ? new BytesValue(bytes) : unknownFile("read_bytes", site);
    },
    open: (args, site) =>
      openFile(machineOf(site), str(textOf(args)), args.positional[1] ?? args.keywords.get("mode"), site),
    iterdir: (args, site) => {
      const names = listFolder(machineOf(site), textOf(args));
      return names
        ? list(names.map((name) => another(args, joinPaths([textOf(args), name]))))
        : unknownFile("iterdir", site);
    },
    glob: (args, site) => globbed(machineOf(site), args, false, site),
    rglob: (args, site) => globbed(machineOf(site), args, true, site),
    write_text: (_args, site) => unknownFile("write_text", site),
    write_bytes: (_args, site) => unknownFile("write_bytes", site),
    mkdir: () => NONE,
    touch: () => NONE,
    unlink: () => NONE,
    stat: (_args, site) => unknownFile("stat", site),
    cwd: classmethod("cwd", (_args, site) =>
      site.runtime.unknown("the working directory is only known at run time", site, "pathlib.Path.cwd"),
    ),
    home: classmethod("home", (_args, site) =>
      site.runtime.unknown("the home folder is only known at run time", site, "pathlib.Path.home"),
    ),
  });
  return makeModule("pathlib", {
    PurePath: pure,
    PurePosixPath: makeClass("PurePosixPath", "pathlib", [pure]),
    Path: concrete,
    PosixPath: concrete,
  });
}

export const pathlibModules: ModuleMakers = { pathlib };
