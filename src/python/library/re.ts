/** `re`, on JavaScript's regular expressions where both mean the same. */

import { exceptions } from "../exceptions.ts";
import { machineOf } from "../machine.ts";
import { callArguments, dict, instance, int, list, makeClass, makeModule, self, str, tuple } from "../native.ts";
import { plainOf } from "../types.ts";
import { type Arguments, type InstanceValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import type { ModuleMakers } from "./index.ts";

interface Pattern {
  source: string;
  expression: RegExp;
}

const FLAGS: Readonly<Record<string, number>> = {
  A: 256,
  ASCII: 256,
  I: 2,
  IGNORECASE: 2,
  L: 4,
  LOCALE: 4,
  M: 8,
  MULTILINE: 8,
  S: 16,
  DOTALL: 16,
  U: 32,
  UNICODE: 32,
  X: 64,
  VERBOSE: 64,
};

/** Text longer than this is not searched: a pattern may take exponential time. */
const MAX_SUBJECT = 20_000;

/** Undefined for what JavaScript does not know or means differently. */
function translate(source: string, flags: number): RegExp | undefined {
  if (source.length > 2000 || flags & (64 | 4 | 256)) return undefined;
  let text = source;
  let own = flags;
  const inline = /^\(\?([aimsux]+)\)/.exec(text);
  if (inline) {
    text = text.slice(inline[0].length);
    if (/[aux]/.test(inline[1]!)) return undefined;
    if (inline[1]!.includes("i")) own |= 2;
    if (inline[1]!.includes("m")) own |= 8;
    if (inline[1]!.includes("s")) own |= 16;
  }
  if (/\(\?[aimsux-]+[:)]|\(\?\(|\(\?>|[*+?}]\+|\(\?#|\\[pPkN]/.test(text)) return undefined;
  text = text
    .replace(/\(\?P<(\w+)>/g, "(?<$1>")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replace(/\\A/g, "(?<![\\s\\S])")
    .replace(/\\Z/g, "(?![\\s\\S])")
    .replace(/(?<!\\)\$(?![\])}])/g, own & 8 ? "$" : "(?=\\n?(?![\\s\\S]))");
  // Outside of ASCII, Python's \w, \d, \s and \b follow Unicode and JavaScript's do not: subjects are checked for that.
  try {
    return new RegExp(
      text.replace(/(?<=[^\\]|^)\\([^\w\s])/g, (whole, character: string) =>
        /[\^$\\.*+?()[\]{}|/-]/.test(character) ? whole : character,
      ),
      `dg${own & 2 ? "i" : ""}${own & 8 ? "m" : ""}${own & 16 ? "s" : ""}`,
    );
  } catch {
    return undefined;
  }
}

/**
 * The longest text that a pattern is tried on: a repeated group may take exponential time, several repetitions polynomial time of
 * as high a degree as there are repetitions.
 */
function longestSubject(source: string): number {
  if (/\)[*+{]/.test(source)) return 25;
  const repetitions = source.match(/(?<!\\)[*+]|\{\d*,/g)?.length ?? 0;
  return repetitions === 0 ? MAX_SUBJECT : Math.max(30, Math.min(MAX_SUBJECT, Math.floor(1e7 ** (1 / repetitions))));
}

function compile(pattern: Value, flags: Value | undefined, site: Site): InstanceValue | Unknown {
  if (pattern.kind === "instance" && pattern.type === patternType) return pattern;
  const plain = plainOf(pattern);
  if (plain.kind === "unknown") return new Unknown(plain.reason);
  const number = flags ? plainOf(flags) : int(0);
  const expression =
    plain.kind === "str" && number.kind === "int" ? translate(plain.value, Number(number.value)) : undefined;
  if (plain.kind !== "str" || !expression) return site.runtime.unknown("this regular expression is not followed", site);
  return instance(patternType, { source: plain.value, expression } satisfies Pattern);
}

type Finder = (
  pattern: Pattern,
  subject: string,
  args: Value[],
  site: Site,
  keywords: ReadonlyMap<string, Value>,
) => Value;

function onSubject(body: Finder, at = 0): (args: Arguments, site: Site) => Value {
  return (args, site) => {
    const pattern = (args.positional[0] as InstanceValue).data as Pattern;
    const rest = args.positional.slice(1);
    const subject = plainOf(rest[at] ?? args.keywords.get("string") ?? NONE);
    if (subject.kind === "unknown") return new Unknown(subject.reason);
    if (subject.kind !== "str") return site.runtime.raise("TypeError", "expected string or bytes-like object", site);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
    const ascii = /^[\x00-\x7f]*$/.test(subject.value);
    const plain = ascii || !/\\[wWdDsSbB]|[iI]/.test(pattern.source + pattern.expression.flags);
    if (!plain || subject.value.length > longestSubject(pattern.source))
      return site.runtime.unknown("this search is not followed", site);
    return body(pattern, subject.value, rest, site, args.keywords);
  };
}

function makeMatch(found: RegExpExecArray): Value {
  return instance(matchType, found);
}

const first = (pattern: Pattern, subject: string) => {
  pattern.expression.lastIndex = 0;
  return pattern.expression.exec(subject);
};

/** A match at the very beginning, and to the very end for `full`. */
function anchored(pattern: Pattern, subject: string, full: boolean): RegExpExecArray | null {
  const source = full ? `(?:${pattern.expression.source})(?![\\s\\S])` : pattern.expression.source;
  const expression = new RegExp(source, pattern.expression.flags.replace("g", "y"));
  return expression.exec(subject);
}

const groupText = (found: RegExpExecArray, key: Value | undefined, site: Site): Value => {
  if (key?.kind === "str") {
    const groups = found.groups ?? {};
    if (!(key.value in groups)) return site.runtime.raise("IndexError", "no such group", site);
    return groups[key.value] === undefined ? NONE : str(groups[key.value]!);
  }
  const index = key?.kind === "int" ? Number(key.value) : 0;
  if (index >= found.length) return site.runtime.raise("IndexError", "no such group", site);
  return found[index] === undefined ? NONE : str(found[index]);
};

const matchType = makeClass(
  "Match",
  "re",
  [],
  {
    group: (args, site) => {
      const keys = args.positional.slice(1);
      const found = self(args).data as RegExpExecArray;
      return keys.length > 1 ? tuple(keys.map((key) => groupText(found, key, site))) : groupText(found, keys[0], site);
    },
    __getitem__: (args, site) => groupText(self(args).data as RegExpExecArray, args.positional[1], site),
    groups: (args) =>
      tuple(
        [...(self(args).data as RegExpExecArray)]
          .slice(1)
          .map((part) => (part === undefined ? (args.positional[1] ?? NONE) : str(part))),
      ),
    groupdict: (args) =>
      dict(
        Object.entries((self(args).data as RegExpExecArray).groups ?? {}).map(
          ([name, part]) => [name, part === undefined ? NONE : str(part)] as const,
        ),
      ),
    start: (args) => int(span(args)[0]),
    end: (args) => int(span(args)[1]),
    span: (args) => tuple(span(args).map((at) => int(at))),
  },
  {
    string: (me) => str((me.data as RegExpExecArray).input),
    lastindex: (me) => int((me.data as RegExpExecArray).length - 1),
  },
);

function span(args: Arguments): [number, number] {
  const found = self(args).data as RegExpExecArray;
  const key = args.positional[1];
  const at =
    key?.kind === "str"
      ? found.indices?.groups?.[key.value]
      : found.indices?.[key?.kind === "int" ? Number(key.value) : 0];
  return at ?? [-1, -1];
}

const all: (pattern: Pattern, subject: string) => RegExpExecArray[] = (pattern, subject) =>
  [...subject.matchAll(pattern.expression)] as RegExpExecArray[];

function substitute(
  pattern: Pattern,
  subject: string,
  args: Value[],
  site: Site,
  keywords: ReadonlyMap<string, Value>,
): Value {
  const [replacement] = args;
  const limit = args[2] ?? keywords.get("count");
  let left = limit?.kind === "int" && limit.value > 0n ? Number(limit.value) : Infinity;
  let made = "";
  let at = 0;
  for (const found of all(pattern, subject)) {
    if (left-- <= 0) break;
    let text: string;
    if (replacement?.kind === "str") text = template(replacement.value, found);
    else if (replacement?.kind === "unknown") return new Unknown(replacement.reason);
    else {
      const value = machineOf(site).call(replacement!, callArguments([makeMatch(found)]), site);
      if (value.kind !== "str") return site.runtime.unknown("this replacement is not known", site);
      text = value.value;
    }
    made += subject.slice(at, found.index) + text;
    at = found.index + found[0].length;
  }
  return str(made + subject.slice(at));
}

function template(text: string, found: RegExpExecArray): string {
  return text.replace(
    /\\(?:g<(\w+)>|(\d{1,2})|(.))/gs,
    (_, name: string | undefined, digits: string | undefined, escaped: string | undefined) => {
      if (name !== undefined) return (/^\d+$/.test(name) ? found[Number(name)] : found.groups?.[name]) ?? "";
      if (digits !== undefined) return found[Number(digits)] ?? "";
      return { n: "\n", t: "\t", r: "\r", "\\": "\\" }[escaped!] ?? `\\${escaped}`;
    },
  );
}

const FINDERS: Readonly<Record<string, [Finder, number]>> = {
  search: [(pattern, subject) => optional(first(pattern, subject)), 0],
  match: [(pattern, subject) => optional(anchored(pattern, subject, false)), 0],
  fullmatch: [(pattern, subject) => optional(anchored(pattern, subject, true)), 0],
  findall: [
    (pattern, subject) =>
      list(
        all(pattern, subject).map((found) =>
          found.length > 2 ? tuple(found.slice(1).map((part) => str(part ?? ""))) : str(found[found.length - 1] ?? ""),
        ),
      ),
    0,
  ],
  finditer: [(pattern, subject) => list(all(pattern, subject).map(makeMatch)), 0],
  split: [
    (pattern, subject, args, _site, keywords) => {
      const limit = args[1] ?? keywords.get("maxsplit");
      let left = limit?.kind === "int" && limit.value > 0n ? Number(limit.value) : Infinity;
      const parts: Value[] = [];
      let at = 0;
      for (const found of all(pattern, subject)) {
        if (left-- <= 0) break;
        parts.push(
          str(subject.slice(at, found.index)),
          ...found.slice(1).map((part) => (part === undefined ? NONE : str(part))),
        );
        at = found.index + found[0].length;
      }
      return list([...parts, str(subject.slice(at))]);
    },
    0,
  ],
  sub: [substitute, 1],
};

function optional(found: RegExpExecArray | null): Value {
  return found ? makeMatch(found) : NONE;
}

const patternType = makeClass(
  "Pattern",
  "re",
  [],
  Object.fromEntries(Object.entries(FINDERS).map(([name, [body, at]]) => [name, onSubject(body, at)])),
  {
    pattern: (me) => str((me.data as Pattern).source),
  },
);

export const reModules: ModuleMakers = {
  re: () => {
    const made = makeModule("re", {
      compile: (args, site) => compile(args.positional[0]!, args.positional[1] ?? args.keywords.get("flags"), site),
      escape: (args) => {
        const [text] = args.positional;
        return text?.kind === "str" ? str(text.value.replace(/[-\s()[\]{}?*+|^$\\.&~#]/g, "\\$&")) : (text ?? NONE);
      },
      purge: () => NONE,
      Pattern: patternType,
      Match: matchType,
      error: makeClass("error", "re", [exceptions.get("Exception")!]),
      ...Object.fromEntries(
        Object.entries(FINDERS).map(([name, [body, at]]) => [
          name,
          (args: Arguments, site: Site) => {
            const flagAt = { split: 3, sub: 4 }[name] ?? 2;
            const pattern = compile(args.positional[0]!, args.positional[flagAt] ?? args.keywords.get("flags"), site);
            if (pattern instanceof Unknown) return pattern;
            const keywords = new Map(args.keywords);
            keywords.delete("flags");
            return onSubject(body, at)(
              { ...args, keywords, positional: [pattern, ...args.positional.slice(1, flagAt)] },
              site,
            );
          },
        ]),
      ),
    });
    for (const [name, value] of Object.entries(FLAGS)) made.attributes.set(name, int(value));
    return made;
  },
};
