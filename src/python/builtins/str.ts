/** `str`. */
import { MAX_TEXT } from "../budget.ts";
import { formatMethod } from "../format.ts";
import { items as itemsOf } from "../iteration.ts";
import { bool, dict, dictGet, int, list, staticmethod, str, tuple } from "../native.ts";
import { text } from "../repr.ts";
import { sliceBounds } from "../subscripts.ts";
import { plainOf, typeOf, types } from "../types.ts";
import { BytesValue, NONE, type Site, type StrValue, Unknown, type Value } from "../values.ts";
import { type Call, firstUnknown, install, installNew, numberOf, textOf } from "./install.ts";

type Method = (self: StrValue, call: Call) => Value;

// biome-ignore lint/suspicious/noControlCharactersInRegex: str.split() takes the separators of ASCII for spaces
const SPACE = /[\s\x1c-\x1f\x85]+/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: str.splitlines() takes the separators of ASCII for ends of lines
const LINES = /[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const LINE_END = /(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])$/;

function strip(value: string, characters: string | undefined, left: boolean, right: boolean): string {
  const points = [...value];
  const drop = (character: string) =>
    characters === undefined ? SPACE.test(character) : characters.includes(character);
  let start = 0;
  let end = points.length;
  if (left) while (start < end && drop(points[start]!)) start++;
  if (right) while (end > start && drop(points[end - 1]!)) end--;
  return points.slice(start, end).join("");
}

function stripper(left: boolean, right: boolean): Method {
  return (self, { args, site }) => {
    const given = args[0];
    const characters = given && given.kind !== "none" ? textOf(given, site) : undefined;
    return characters instanceof Unknown ? characters : str(strip(self.value, characters, left, right));
  };
}

/** Needs only strings: unknown arguments give an unknown result. */
function onTexts(body: (self: string, texts: string[], call: Call) => Value): Method {
  return (self, call) => {
    const texts: string[] = [];
    for (const argument of call.args) {
      const plain = plainOf(argument);
      if (plain.kind === "unknown") return new Unknown(plain.reason);
      if (plain.kind === "str") texts.push(plain.value);
    }
    return body(self.value, texts, call);
  };
}

function testing(pattern: RegExp): Method {
  return (self) => bool(self.value.length > 0 && pattern.test(self.value));
}

function split(self: StrValue, call: Call, fromRight: boolean): Value {
  const { args, keywords, site } = call;
  const separator = args[0] ?? keywords.get("sep");
  const limitGiven = args[1] ?? keywords.get("maxsplit");
  const limit = limitGiven ? numberOf(limitGiven, site) : -1;
  if (limit instanceof Unknown) return limit;
  let parts: string[];
  if (!separator || separator.kind === "none") {
    const trimmed = strip(self.value, undefined, true, true);
    parts = trimmed === "" ? [] : trimmed.split(SPACE);
    if (limit >= 0 && parts.length > limit + 1) {
      if (fromRight) {
        let rest = strip(self.value, undefined, false, true);
        const tail: string[] = [];
        for (let i = 0; i < limit; i++) {
          const word = /[^\s]+$/u.exec(rest)![0];
          tail.unshift(word);
          rest = strip(rest.slice(0, rest.length - word.length), undefined, false, true);
        }
        parts = [strip(rest, undefined, false, true), ...tail];
      } else {
        let rest = strip(self.value, undefined, true, false);
        const head: string[] = [];
        for (let i = 0; i < limit; i++) {
          const word = /^[^\s]+/u.exec(rest)![0];
          head.push(word);
          rest = strip(rest.slice(word.length), undefined, true, false);
        }
        parts = [...head, rest];
      }
    }
  } else {
    const mark = textOf(separator, site, "separator");
    if (mark instanceof Unknown) return mark;
    if (mark === "") return site.runtime.raise("ValueError", "empty separator", site);
    parts = self.value.split(mark);
    if (limit >= 0 && parts.length > limit + 1)
      parts = fromRight
        ? [parts.slice(0, parts.length - limit).join(mark), ...parts.slice(parts.length - limit)]
        : [...parts.slice(0, limit), parts.slice(limit).join(mark)];
  }
  return list(parts.map(str));
}

/** `find` and its kin: the index in code units is the one in characters, outside of rare characters. */
function finder(last: boolean, must: boolean): Method {
  return (self, { machine, args, site }) => {
    const sought = textOf(args[0], site);
    if (sought instanceof Unknown) return sought;
    const bounds = sliceBounds(machine, { start: args[1], stop: args[2], step: undefined }, self.value.length, site);
    if (bounds instanceof Unknown) return bounds;
    const within = self.value.slice(bounds.start, bounds.stop);
    const at = bounds.start > bounds.stop ? -1 : last ? within.lastIndexOf(sought) : within.indexOf(sought);
    if (at < 0) return must ? site.runtime.raise("ValueError", "substring not found", site) : int(-1);
    return int(at + bounds.start);
  };
}

function affix(test: (value: string, part: string) => boolean): Method {
  return (self, { machine, args, site }) => {
    const given = plainOf(args[0]!);
    const options = given.kind === "tuple" ? given.items : [given];
    const bounds = sliceBounds(machine, { start: args[1], stop: args[2], step: undefined }, self.value.length, site);
    if (bounds instanceof Unknown) return bounds;
    const value = self.value.slice(bounds.start, bounds.stop);
    let unknown: Unknown | undefined;
    for (const option of options) {
      const part = textOf(option, site);
      if (part instanceof Unknown) unknown ??= part;
      else if (test(value, part)) return bool(true);
    }
    return unknown ?? bool(false);
  };
}

function padding(left: boolean, right: boolean): Method {
  return (self, { machine, args, site }) => {
    const width = numberOf(args[0], site);
    if (width instanceof Unknown) return width;
    if (width > MAX_TEXT) return machine.unknown("the text is too large to follow", site);
    const fill = args[1] ? textOf(args[1], site) : " ";
    if (fill instanceof Unknown) return fill;
    const missing = Math.max(0, width - [...self.value].length);
    const before = left && right ? (missing >> 1) + (missing & width & 1) : left ? missing : 0;
    return str(fill.repeat(before) + self.value + fill.repeat(right ? missing - before : 0));
  };
}

const title = (value: string) =>
  value.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());

export function installStr(): void {
  installNew(types.str, ({ machine, args, keywords, site }) => {
    const value = args[0] ?? keywords.get("object");
    if (!value) return str("");
    if (value.kind === "bytes" && (args[1] || keywords.has("encoding")))
      return str(Buffer.from(value.value).toString("utf8"));
    return text(machine, value, site);
  });
  install<StrValue>(types.str, "str", {
    upper: (self) => str(self.value.toUpperCase()),
    lower: (self) => str(self.value.toLowerCase()),
    casefold: (self) => str(self.value.toLowerCase().replaceAll("ß", "ss")),
    capitalize: (self) => str(self.value.slice(0, 1).toUpperCase() + self.value.slice(1).toLowerCase()),
    title: (self) => str(title(self.value)),
    swapcase: (self) =>
      str([...self.value].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join("")),
    strip: stripper(true, true),
    lstrip: stripper(true, false),
    rstrip: stripper(false, true),
    split: (self, call) => split(self, call, false),
    rsplit: (self, call) => split(self, call, true),
    splitlines: (self, { args, keywords }) => {
      const keep = args[0] ?? keywords.get("keepends");
      const parts = self.value.match(LINES) ?? [];
      const lines = parts.filter((part, i) => part !== "" || i < parts.length - 1);
      const keepEnds = keep?.kind === "bool" && keep.value;
      return list(lines.map((line) => str(keepEnds ? line : line.replace(LINE_END, ""))));
    },
    join: (self, { machine, args, site }) => {
      const all = itemsOf(machine, args[0]!, site);
      if (all instanceof Unknown) return all;
      const unknown = firstUnknown(all);
      if (unknown) return unknown;
      const parts: string[] = [];
      let size = 0;
      for (const [i, item] of all.entries()) {
        const plain = plainOf(item);
        if (plain.kind !== "str")
          return machine.raise(
            "TypeError",
            `sequence item ${i}: expected str instance, ${typeOf(item).name} found`,
            site,
          );
        parts.push(plain.value);
        size += plain.value.length + self.value.length;
        if (size > MAX_TEXT) return machine.unknown("the text is too large to follow", site);
      }
      return machine.carry(str(parts.join(self.value)), all);
    },
    replace: (self, { machine, args, keywords, site }) => {
      const old = textOf(args[0], site);
      const fresh = textOf(args[1], site);
      if (old instanceof Unknown) return old;
      if (fresh instanceof Unknown) return fresh;
      const count = args[2] ?? keywords.get("count");
      const limit = count ? numberOf(count, site) : -1;
      if (limit instanceof Unknown) return limit;
      const parts = old === "" ? ["", ...self.value, ""] : self.value.split(old);
      if (self.value.length + parts.length * fresh.length > MAX_TEXT)
        return machine.unknown("the text is too large to follow", site);
      if (limit < 0 || limit >= parts.length - 1) return str(parts.join(fresh));
      return str(parts.slice(0, limit + 1).join(fresh) + old + parts.slice(limit + 1).join(old));
    },
    startswith: affix((value, part) => value.startsWith(part)),
    endswith: affix((value, part) => value.endsWith(part)),
    removeprefix: onTexts((self, [part = ""]) => str(self.startsWith(part) ? self.slice(part.length) : self)),
    removesuffix: onTexts((self, [part = ""]) =>
      str(part !== "" && self.endsWith(part) ? self.slice(0, -part.length) : self),
    ),
    find: finder(false, false),
    rfind: finder(true, false),
    index: finder(false, true),
    rindex: finder(true, true),
    count: onTexts((self, [part = ""]) => int(part === "" ? self.length + 1 : self.split(part).length - 1)),
    partition: onTexts((self, [part = ""]) => {
      const at = self.indexOf(part);
      return tuple((at < 0 ? [self, "", ""] : [self.slice(0, at), part, self.slice(at + part.length)]).map(str));
    }),
    rpartition: onTexts((self, [part = ""]) => {
      const at = self.lastIndexOf(part);
      return tuple((at < 0 ? ["", "", self] : [self.slice(0, at), part, self.slice(at + part.length)]).map(str));
    }),
    ljust: padding(false, true),
    rjust: padding(true, false),
    center: padding(true, true),
    zfill: (self, { machine, args, site }) => {
      const width = numberOf(args[0], site);
      if (width instanceof Unknown) return width;
      if (width > MAX_TEXT) return machine.unknown("the text is too large to follow", site);
      const sign = /^[-+]/.test(self.value) ? self.value[0]! : "";
      return str(sign + self.value.slice(sign.length).padStart(width - sign.length, "0"));
    },
    format: (self, { machine, args, keywords, open, site }) =>
      machine.carry(
        formatMethod(
          machine,
          self.value,
          { positional: args, keywords, places: new Map(), ...(open && { open }) },
          site,
        ),
        [...args, ...keywords.values()],
      ),
    format_map: (self, { machine, args, site }) => {
      const map = args[0]!;
      if (map.kind !== "dict") return machine.unknown("format_map of something that is no dict", site);
      const keywords = new Map<string, Value>();
      for (const { key, value } of map.entries.values()) if (key.kind === "str") keywords.set(key.value, value);
      return formatMethod(
        machine,
        self.value,
        { positional: [], keywords, places: new Map(), ...(map.open && { open: map.open }) },
        site,
      );
    },
    encode: (self) => new BytesValue(Buffer.from(self.value, "utf8")),
    expandtabs: (self, { args, site }) => {
      const size = args[0] ? numberOf(args[0], site) : 8;
      if (size instanceof Unknown) return size;
      return str(
        self.value.replace(/([^\t\n]*)\t/g, (_, before: string) => before + " ".repeat(size - (before.length % size))),
      );
    },
    isdigit: testing(/^\p{Nd}+$/u),
    isdecimal: testing(/^\p{Nd}+$/u),
    isnumeric: testing(/^\p{N}+$/u),
    isalpha: testing(/^\p{L}+$/u),
    isalnum: testing(/^[\p{L}\p{N}]+$/u),
    isspace: testing(/^\s+$/u),
    isascii: (self) => bool([...self.value].every((character) => character.codePointAt(0)! < 128)),
    isidentifier: testing(/^[\p{L}_][\p{L}\p{N}_]*$/u),
    isprintable: (self) => bool(!/[\p{C}\p{Zl}\p{Zp}]/u.test(self.value)),
    isupper: (self) => bool(self.value !== self.value.toLowerCase() && self.value === self.value.toUpperCase()),
    islower: (self) => bool(self.value !== self.value.toUpperCase() && self.value === self.value.toLowerCase()),
    istitle: (self) => bool(/\p{L}/u.test(self.value) && self.value === title(self.value)),
    translate: (self, { machine, args, site }) => translate(self.value, args[0]!, machine, site),
    __len__: (self) => int([...self.value].length),
    __hash__: (_, { machine, site }) => machine.unknown("hashes differ from run to run", site),
  });
  types.str.attributes.set(
    "maketrans",
    staticmethod("maketrans", (args) => {
      const [from, to, gone] = args.positional;
      if (from?.kind === "dict") {
        return dict(
          [...from.entries.values()].map(
            ({ key, value }) => [key.kind === "str" ? int(key.value.codePointAt(0)!) : key, value] as const,
          ),
        );
      }
      const pairs =
        from?.kind === "str" && to?.kind === "str"
          ? [...from.value].map((c, i) => [c, [...to.value][i]!] as const)
          : [];
      const entries: [Value, Value][] = pairs.map(([a, b]) => [int(a.codePointAt(0)!), str(b)]);
      if (gone?.kind === "str") for (const c of gone.value) entries.push([int(c.codePointAt(0)!), NONE]);
      return dict(entries);
    }),
  );
}

function translate(value: string, table: Value, machine: Call["machine"], site: Site): Value {
  if (table.kind !== "dict") return machine.unknown("translate with something that is no dict", site);
  let made = "";
  for (const character of value) {
    const found = dictGet(table, int(character.codePointAt(0)!));
    if (!found) made += character;
    else if (found.kind === "str") made += found.value;
    else if (found.kind === "int") made += String.fromCodePoint(Number(found.value));
    else if (found.kind !== "none") return machine.unknown("translate with something unknown", site);
  }
  return str(made);
}
