/** `json`, `yaml`, `csv`, `base64`, `hashlib`, `io`: text to values and back. */
import { createHash } from "node:crypto";
import { parseAllDocuments, parseDocument } from "yaml";
import { exceptions } from "../exceptions.ts";
import { items as itemsOf } from "../iteration.ts";
import { type Machine, machineOf } from "../machine.ts";
import { bool, dict, float, instance, int, keyOf, list, makeClass, makeModule, native, self, str } from "../native.ts";
import { floatText } from "../repr.ts";
import { plainOf } from "../types.ts";
import { type Arguments, BytesValue, DictValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import { contents, makeFile } from "./files.ts";
import type { ModuleMakers } from "./index.ts";

/** The text to be parsed: a string, bytes, or an open file. Unknown when it is not known. */
function textOf(value: Value | undefined, site: Site): string | Unknown {
  const plain = value && plainOf(value);
  if (plain?.kind === "str") return plain.value;
  if (plain?.kind === "bytes") return Buffer.from(plain.value).toString("utf8");
  if (plain?.kind === "unknown") return new Unknown(plain.reason);
  const text = value && contents(value);
  return text ?? site.runtime.unknown("what is read there is only known at run time", site);
}

function fromJson(text: string, site: Site): Value {
  let at = 0;
  const machine = machineOf(site);
  const fail = (): never => machine.raise("json.JSONDecodeError", `Expecting value: char ${at}`, site);
  const space = () => {
    while (/[ \t\n\r]/.test(text[at] ?? "x")) at++;
  };
  const value = (depth: number): Value => {
    machine.step();
    if (depth > 500) return machine.unknown("the JSON is nested too deeply to follow", site);
    space();
    const character = text[at];
    if (character === "{") {
      const made = new DictValue();
      at++;
      space();
      if (text[at] === "}") {
        at++;
        return made;
      }
      for (;;) {
        space();
        if (text[at] !== '"') fail();
        const key = string();
        space();
        if (text[at++] !== ":") fail();
        made.entries.set(`s${key}`, { key: str(key), value: value(depth + 1) });
        space();
        const next = text[at++];
        if (next === "}") return made;
        if (next !== ",") fail();
      }
    }
    if (character === "[") {
      const all: Value[] = [];
      at++;
      space();
      if (text[at] === "]") {
        at++;
        return list(all);
      }
      for (;;) {
        all.push(value(depth + 1));
        space();
        const next = text[at++];
        if (next === "]") return list(all);
        if (next !== ",") fail();
      }
    }
    if (character === '"') return str(string());
    const word = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)/.exec(
      text.slice(at, at + 400),
    );
    if (!word) return fail();
    at += word[0].length;
    switch (word[0]) {
      case "true":
        return bool(true);
      case "false":
        return bool(false);
      case "null":
        return NONE;
      case "NaN":
        return float(Number.NaN);
      case "Infinity":
      case "-Infinity":
        return float(word[0] === "Infinity" ? Infinity : -Infinity);
      default:
        return word[1] || word[2] ? float(Number(word[0])) : int(BigInt(word[0]));
    }
  };
  const string = (): string => {
    const start = at++;
    while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      return fail();
    }
  };
  const made = value(0);
  space();
  if (at < text.length) fail();
  return made;
}

interface Style {
  indent: string | undefined;
  separators: readonly [string, string];
  sortKeys: boolean;
  ascii: boolean;
}

function jsonString(text: string, ascii: boolean): string {
  const made = JSON.stringify(text);
  return ascii
    ? made.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    : made;
}

function toJson(value: Value, style: Style, margin: string, fallback: Value | undefined, site: Site): string | Unknown {
  const machine = machineOf(site);
  machine.step();
  const plain = plainOf(value);
  const inner = style.indent === undefined ? "" : `${margin}${style.indent}`;
  const wrap = (open: string, parts: string[], close: string) => {
    if (parts.length === 0) return open + close;
    return style.indent === undefined
      ? open + parts.join(style.separators[0]) + close
      : `${open}\n${inner}${parts.join(`${style.separators[0].trimEnd()}\n${inner}`)}\n${margin}${close}`;
  };
  switch (plain.kind) {
    case "unknown":
      return new Unknown(plain.reason);
    case "none":
      return "null";
    case "bool":
      return plain.value ? "true" : "false";
    case "int":
      return plain.value.toString();
    case "float":
      return Number.isFinite(plain.value)
        ? floatText(plain.value)
        : Number.isNaN(plain.value)
          ? "NaN"
          : plain.value > 0
            ? "Infinity"
            : "-Infinity";
    case "str":
      return jsonString(plain.value, style.ascii);
    case "list":
    case "tuple": {
      if (plain.kind === "list" && plain.open) return new Unknown(plain.open);
      const parts: string[] = [];
      for (const item of plain.items) {
        const part = toJson(item, style, inner, fallback, site);
        if (typeof part !== "string") return part;
        parts.push(part);
      }
      return wrap("[", parts, "]");
    }
    case "dict": {
      if (plain.open) return new Unknown(plain.open);
      const parts: [string, string][] = [];
      for (const { key, value: item } of plain.entries.values()) {
        const name = plainOf(key);
        const title = name.kind === "str" ? name.value : toJson(name, style, inner, fallback, site);
        const part = toJson(item, style, inner, fallback, site);
        if (typeof title !== "string") return title;
        if (typeof part !== "string") return part;
        parts.push([title, `${jsonString(title, style.ascii)}${style.separators[1]}${part}`]);
      }
      if (style.sortKeys) parts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      return wrap(
        "{",
        parts.map(([, part]) => part),
        "}",
      );
    }
    default: {
      if (fallback && fallback.kind !== "none")
        return toJson(
          machine.call(fallback, { positional: [value], keywords: new Map(), places: new Map() }, site),
          style,
          margin,
          undefined,
          site,
        );
      return machine.raise("TypeError", `Object of type ${machine.typeOf(value).name} is not JSON serializable`, site);
    }
  }
}

function dumps(args: Arguments, site: Site): Value {
  const indent = args.keywords.get("indent");
  const separators = args.keywords.get("separators");
  const given =
    separators?.kind === "tuple" ? separators.items.map((item) => (item.kind === "str" ? item.value : "")) : undefined;
  const flag = (name: string, fallback: boolean) => {
    const value = args.keywords.get(name);
    return value?.kind === "bool" ? value.value : fallback;
  };
  const style: Style = {
    indent:
      indent?.kind === "int"
        ? " ".repeat(Math.min(40, Number(indent.value)))
        : indent?.kind === "str"
          ? indent.value
          : undefined,
    separators: [given?.[0] ?? ", ", given?.[1] ?? ": "],
    sortKeys: flag("sort_keys", false),
    ascii: flag("ensure_ascii", true),
  };
  const made = toJson(args.positional[0]!, style, "", args.keywords.get("default"), site);
  return typeof made === "string" ? str(made) : made;
}

function loads(args: Arguments, site: Site): Value {
  const text = textOf(args.positional[0], site);
  if (text instanceof Unknown) return text;
  const hooked = args.keywords.size > 0 && [...args.keywords.keys()].some((name) => name !== "encoding");
  return hooked ? site.runtime.unknown("json.loads with hooks is not followed", site) : fromJson(text, site);
}

/** What the `yaml` package parsed, as PyYAML (YAML 1.1) means it. */
function fromYaml(node: unknown, site: Site): Value {
  machineOf(site).step();
  if (node === null || node === undefined) return NONE;
  switch (typeof node) {
    case "boolean":
      return bool(node);
    case "bigint":
      return int(node);
    case "number":
      return Number.isInteger(node) ? int(node) : float(node);
    case "string":
      return str(node);
  }
  if (node instanceof YamlFloat) return float(node.value);
  if (Array.isArray(node)) return list(node.map((item) => fromYaml(item, site)));
  if (node instanceof Map) {
    const made = new DictValue();
    for (const [key, value] of node) {
      const name = fromYaml(key, site);
      made.entries.set(keyOf(name), { key: name, value: fromYaml(value, site) });
    }
    return made;
  }
  return site.runtime.unknown("this value of the YAML is not followed", site);
}

class YamlFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

const YAML = {
  version: "1.1" as const,
  intAsBigInt: true,
  merge: true,
  customTags: (tags: unknown[]) =>
    (tags as { tag?: string; resolve?: (...args: never[]) => unknown }[]).map((tag) =>
      tag.tag === "tag:yaml.org,2002:float"
        ? { ...tag, resolve: (...args: never[]) => floatNode(tag.resolve!(...args)) }
        : tag,
    ) as never,
};

function floatNode(resolved: unknown): unknown {
  if (typeof resolved === "number") return new YamlFloat(resolved);
  if (resolved && typeof resolved === "object" && "value" in resolved && typeof resolved.value === "number")
    resolved.value = new YamlFloat(resolved.value);
  return resolved;
}

function loadYaml(args: Arguments, site: Site, all: boolean): Value {
  const text = textOf(args.positional[0], site);
  if (text instanceof Unknown) return text;
  // Dates, custom tags and the like are PyYAML's own affair.
  if (/(^|[\s[{,:-])(!\S|\d{4}-\d\d?-\d\d?([Tt\s]|$))/m.test(text) || text.length > 5_000_000)
    return site.runtime.unknown("this YAML holds tags or dates, which are not followed", site);
  const documents = all ? parseAllDocuments(text, YAML) : [parseDocument(text, YAML)];
  const made: Value[] = [];
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error) return site.runtime.raise("yaml.YAMLError", error.message.split("\n")[0]!, site);
    try {
      made.push(fromYaml(document.toJS({ mapAsMap: true, maxAliasCount: 100 }), site));
    } catch {
      return site.runtime.unknown("this YAML is too large to follow", site);
    }
  }
  return all ? list(made) : (made[0] ?? NONE);
}

function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[i++];
      else quoted = false;
    } else if (character === '"' && field === "") quoted = true;
    else if (character === delimiter) {
      row.push(field);
      field = "";
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[i + 1] === "\n") i++;
      row.push(field);
      rows.push(row);
      row = [];
      field = "";
    } else field += character;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows.map((cells) => (cells.length === 1 && cells[0] === "" ? [] : cells));
}

function csvInput(args: Arguments, site: Site): string[][] | Unknown {
  const machine: Machine = machineOf(site);
  const [from] = args.positional;
  let text = from && contents(from);
  if (text === undefined) {
    const lines = from ? itemsOf(machine, from, site) : [];
    if (lines instanceof Unknown) return lines;
    text = lines
      .map((line) => (line.kind === "str" ? (line.value.endsWith("\n") ? line.value : `${line.value}\n`) : ""))
      .join("");
  }
  const delimiter = args.keywords.get("delimiter");
  if ([...args.keywords.keys()].some((name) => name !== "delimiter" && name !== "fieldnames"))
    return machine.unknown("this dialect of CSV is not followed", site);
  return csvRows(text, delimiter?.kind === "str" ? delimiter.value : ",");
}

const HASHES = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];

const hashType = makeClass("HASH", "_hashlib", [], {
  update: (args, site) => {
    const [me, more] = args.positional;
    const state = (me as { data?: unknown }).data as { name: string; bytes: Buffer | undefined };
    state.bytes = more?.kind === "bytes" && state.bytes ? Buffer.concat([state.bytes, more.value]) : undefined;
    site.runtime.touch(me!);
    return NONE;
  },
  hexdigest: (args, site) => {
    const { name, bytes } = self(args).data as { name: string; bytes: Buffer | undefined };
    return bytes
      ? str(createHash(name).update(bytes).digest("hex"))
      : site.runtime.unknown("a hash of something unknown", site);
  },
  digest: (args, site) => {
    const { name, bytes } = self(args).data as { name: string; bytes: Buffer | undefined };
    return bytes
      ? new BytesValue(createHash(name).update(bytes).digest())
      : site.runtime.unknown("a hash of something unknown", site);
  },
});

function onBytes(body: (bytes: Buffer) => Value) {
  return (args: Arguments, site: Site): Value => {
    const plain = plainOf(args.positional[0]!);
    if (plain.kind === "unknown") return new Unknown(plain.reason);
    if (plain.kind === "bytes") return body(Buffer.from(plain.value));
    return plain.kind === "str"
      ? body(Buffer.from(plain.value))
      : site.runtime.raise("TypeError", "a bytes-like object is required", site);
  };
}

export const dataModules: ModuleMakers = {
  json: () =>
    makeModule("json", {
      loads,
      load: loads,
      dumps,
      dump: () => NONE,
      JSONDecodeError: makeClass("JSONDecodeError", "json", [exceptions.get("ValueError")!]),
      JSONEncoder: makeClass("JSONEncoder", "json", []),
    }),
  yaml: () => {
    const made = makeModule("yaml", {
      safe_load: (args, site) => loadYaml(args, site, false),
      load: (args, site) => loadYaml(args, site, false),
      full_load: (args, site) => loadYaml(args, site, false),
      safe_load_all: (args, site) => loadYaml(args, site, true),
      load_all: (args, site) => loadYaml(args, site, true),
      YAMLError: makeClass("YAMLError", "yaml", [exceptions.get("Exception")!]),
      dump: (_args, site) => site.runtime.unknown("yaml.dump is not followed", site, "yaml.dump"),
      safe_dump: (_args, site) => site.runtime.unknown("yaml.safe_dump is not followed", site, "yaml.safe_dump"),
    });
    for (const name of ["SafeLoader", "Loader", "FullLoader", "CSafeLoader", "UnsafeLoader", "BaseLoader"])
      made.attributes.set(name, makeClass(name, "yaml", []));
    return made;
  },
  csv: () =>
    makeModule("csv", {
      reader: (args, site) => {
        const rows = csvInput(args, site);
        return rows instanceof Unknown ? rows : list(rows.map((row) => list(row.map(str))));
      },
      DictReader: (args, site) => {
        const rows = csvInput(args, site);
        if (rows instanceof Unknown) return rows;
        const filled = rows.filter((row) => row.length > 0);
        const names = args.keywords.get("fieldnames") ?? args.positional[1];
        const given = names ? itemsOf(machineOf(site), names, site) : undefined;
        if (given instanceof Unknown) return given;
        const titles = given?.map((name) => (name.kind === "str" ? name.value : "")) ?? filled.shift() ?? [];
        return list(
          filled.map((row) =>
            dict(titles.map((title, i) => [title, row[i] === undefined ? NONE : str(row[i])] as const)),
          ),
        );
      },
      writer: (_args, site) => site.runtime.unknown("writing CSV is not followed", site, "csv.writer"),
    }),
  hashlib: () => {
    const made = makeModule("hashlib", {});
    for (const name of HASHES)
      made.attributes.set(
        name,
        native(name, (args) => {
          const [first] = args.positional;
          const bytes =
            first === undefined ? Buffer.alloc(0) : first.kind === "bytes" ? Buffer.from(first.value) : undefined;
          return instance(hashType, { name, bytes });
        }),
      );
    return made;
  },
  base64: () =>
    makeModule("base64", {
      b64encode: onBytes((bytes) => new BytesValue(Buffer.from(bytes.toString("base64")))),
      b64decode: onBytes((bytes) => new BytesValue(Buffer.from(bytes.toString("latin1"), "base64"))),
      urlsafe_b64encode: onBytes(
        (bytes) => new BytesValue(Buffer.from(bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_"))),
      ),
      urlsafe_b64decode: onBytes(
        (bytes) =>
          new BytesValue(Buffer.from(bytes.toString("latin1").replaceAll("-", "+").replaceAll("_", "/"), "base64")),
      ),
    }),
  io: () =>
    makeModule("io", {
      StringIO: (args, site) => {
        const text = args.positional[0] ? textOf(args.positional[0], site) : "";
        return text instanceof Unknown ? text : makeFile(Buffer.from(text), false);
      },
      BytesIO: (args, site) => {
        const [bytes] = args.positional;
        return bytes?.kind === "bytes"
          ? makeFile(bytes.value, true)
          : site.runtime.unknown("a buffer that is not known", site);
      },
    }),
};
