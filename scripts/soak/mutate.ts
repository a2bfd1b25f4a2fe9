/** Python files made worse: token by token, line by line, byte by byte, spliced, and with bombs in them. */
import type { Random } from "./random.ts";

/** Changes a file's bytes a little or a lot. `other` is another file of the corpus, for splices. */
export function mutate(file: Buffer, other: Buffer, random: Random): { bytes: Buffer; how: string[] } {
  const how: string[] = [];
  let bytes = file;
  // Most cases stay near to Python: what is no Python is not read any further.
  const gentle = random.chance(0.65);
  for (let left = gentle ? 1 + random.below(3) : 1 + random.below(4); left > 0; left--) {
    const [name, change] = random.pick(gentle ? mutators.filter(([title]) => title.startsWith("gentle")) : mutators);
    how.push(name);
    bytes = change(bytes, other, random);
  }
  return { bytes: bytes.subarray(0, largest), how };
}

/** Larger files are what test/hostile.test.ts is for. */
const largest = 6_000_000;

type Mutator = (file: Buffer, other: Buffer, random: Random) => Buffer;

const onText =
  (change: (text: string, random: Random, other: string) => string): Mutator =>
  (file, other, random) =>
    Buffer.from(change(file.toString("utf8"), random, other.toString("utf8")));

const onLines = (change: (lines: string[], random: Random) => void): Mutator =>
  onText((text, random) => {
    const lines = text.split("\n");
    change(lines, random);
    return lines.join("\n");
  });

const tokenPattern =
  /[A-Za-z_]\w*|\d[\w.]*|"""|'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\s+|[-+*/%@&|^~<>=!:]{1,3}|./gsu;

const onTokens = (change: (tokens: string[], at: number, random: Random) => void): Mutator =>
  onText((text, random) => {
    const tokens = text.match(tokenPattern) ?? [];
    for (let left = 1 + random.below(5); left > 0; left--) change(tokens, random.below(tokens.length), random);
    return tokens.join("");
  });

/** What Python and Airflow code is made of, and what it should not be. */
const words = (
  "if else elif for while in not and or is None True False lambda def class return yield await async with as try except finally raise import from global " +
  'nonlocal pass break continue del assert match case * ** @ := -> ... == != >= << >> // % ~ | & ^ ( ) [ ] { } , : ; . = \\ # " \' """ f" b" r" {{ }} ' +
  "DAG dag task task_group TaskGroup chain cross_downstream set_upstream expand partial override XComArg Label default_args schedule start_date dag_id task_id " +
  "BashOperator PythonOperator EmptyOperator os.environ.get range len str int list dict zip map enumerate sorted super type getattr setattr open print " +
  "0 -1 1e999 10**9 99999999999999999999999999 0x 1_0 '' b'' [] {} () __name__ __file__ __class__ __import__ self cls"
).split(" ");

const lines = [
  "while True: pass",
  "for _ in range(10**9): x = _",
  "x = [0] * 10**9",
  "x = 'ab' * 10**9",
  "x = 10 ** 10 ** 10",
  "x = 1 << 10**9",
  "def f(n): return f(n + 1)",
  "f(0)",
  "import re; re.match('(a+)+$', 'a' * 40 + 'b')",
  "from .. import *",
  "from . import __init__",
  "import sys; sys.exit(0)",
  "x = x",
  "a = []; a.append(a)",
  "d = {}; d['d'] = d; print(d, str(d), d == d)",
  "class C(C): pass",
  "class M(type): __call__ = lambda s: s()",
  "x = (lambda f: f(f))(lambda f: f(f))",
  "dags = [DAG(f'd{i}', schedule=None) for i in range(100000)]",
  "[t1 >> t2 for t1 in range(1000) for t2 in range(1000)]",
  "exec('while 1: pass')",
  "globals().update({chr(i): i for i in range(0x110000)})",
  "x = f'{x!r:{x}}' * 99999",
  "x = '%99999999d' % 1 + '{:999999999}'.format(1)",
  "def g():\n    yield from g()\nlist(g())",
  "import itertools; list(itertools.permutations(range(30)))",
  "x = sorted(range(10**7), key=lambda i: -i)",
  "x = {1: 2, **{i: i for i in range(10**7)}}",
  "raise SystemExit",
  "raise",
  "\u202e = 1",
  "\ufeffx = 1",
  "\0",
  "\f",
];

const depths = [10, 100, 1000, 20_000];

const bombs: readonly ((depth: number) => string)[] = [
  (n) => `x = ${"(".repeat(n)}1${")".repeat(n)}`,
  (n) => `x = ${"[".repeat(n)}${"]".repeat(n)}`,
  (n) => `x = ${"[".repeat(n)}`,
  (n) => `x = ${"{1:".repeat(n)}1${"}".repeat(n)}`,
  (n) => `x = ${"-".repeat(n)}1`,
  (n) => `x = ${"not ".repeat(n)}1`,
  (n) => `x = ${"lambda: ".repeat(n)}1`,
  (n) => `x = ${"1 if 1 else ".repeat(n)}1`,
  (n) => `x = ${"f(".repeat(n)}${")".repeat(n)}`,
  (n) => `x = a${".b".repeat(n)}`,
  (n) => `x = a${"[0]".repeat(n)}`,
  (n) => `x = a${"()".repeat(n)}`,
  (n) => `x = ${"1 + ".repeat(n)}1`,
  (n) => `x = ${"a >> ".repeat(n)}a`,
  (n) => `x = ${"a < ".repeat(n)}a`,
  (n) => `${"a = ".repeat(n)}1`,
  (n) => Array.from({ length: Math.min(n, 1000) }, (_, i) => `${" ".repeat(i)}if 1:`).join("\n"),
  (n) => Array.from({ length: Math.min(n, 1000) }, (_, i) => `${" ".repeat(i)}def f${i}():`).join("\n"),
  (n) => Array.from({ length: Math.min(n, 1000) }, (_, i) => `${" ".repeat(i)}class C${i}:`).join("\n"),
  (n) => `if 1: pass\n${"elif 1: pass\n".repeat(n)}`,
  (n) => `x = ${"f'{".repeat(Math.min(n, 100))}1${"}'".repeat(Math.min(n, 100))}`,
  (n) => `x = ${"await ".repeat(n)}1`,
  (n) => `x = "${"a".repeat(n * 50)}"`,
  (n) => `x = ${"9".repeat(n * 5)}`,
  (n) => `x = [${"1,".repeat(n * 5)}]`,
  (n) => `match 1:\n case ${"[".repeat(n)}`,
  (n) => `${"@d\n".repeat(n)}def f(): pass`,
  (n) => "x = 1\n".repeat(n * 2),
  (n) => `${"with a:".repeat(n)} pass`,
  (n) => `x: ${"list[".repeat(n)}int${"]".repeat(n)} = 1`,
  (n) => `x = [${"i for i in range(3) ".repeat(Math.min(n, 1000))}]`,
  (n) => `x = [1 ${"for i in range(9) ".repeat(Math.min(n, 1000))}]`,
];

const isName = (token: string) => /^[A-Za-z_]\w*$/.test(token) && !keywords.has(token);

const keywords = new Set(
  "if else elif for while in not and or is lambda def class return yield await async with as try except finally raise import from global nonlocal pass break continue del assert".split(
    " ",
  ),
);

const isLiteral = (token: string) => /^["'\d]/.test(token) || /^(None|True|False)$/.test(token);

const operators = [">>", "<<", "+", "-", "*", "/", "%", "==", "<", "|", "**", "//"];
const isOperator = (token: string) => operators.includes(token);

/** What may stand for any value. */
const values = (
  "None True 0 -1 10**9 1e999 '' 'x'*3 b'x' [] {} () [1,2] {'a':1} {1} lambda:0 (lambda*a,**k:a) len str int dict object type print open range(3) range(10**9) " +
  "float('nan') ... NotImplemented __name__ [None]*5 'a,b'.split(',') f'{1!r:>5}' 10**400 '{}'.format(1) globals() [i*i\tfor\ti\tin\trange(9)]"
)
  .split(" ")
  .map((word) => word.replaceAll("\t", " "));

/** Replaces the first token at or behind a place that is of a kind. */
const replaceNext = (tokens: string[], at: number, fits: (token: string) => boolean, by: () => string): void => {
  const index = tokens.findIndex((token, position) => position >= at && fits(token));
  if (index >= 0) tokens[index] = by();
};

/** Lines where a statement may begin, in brackets by a rough count only. */
const statementStart = (all: readonly string[], random: Random): number => {
  const fitting = all.flatMap((line, index) => (/^\s*(?:[A-Za-z_@][\w.]*\b|@)/.test(line) ? [index] : []));
  return fitting.length > 0 ? random.pick(fitting) : 0;
};

const mutators: readonly [string, Mutator][] = [
  [
    "gentle: name for name",
    onTokens((tokens, at, random) => replaceNext(tokens, at, isName, () => random.pick(tokens.filter(isName)))),
  ],
  [
    "gentle: value for literal",
    onTokens((tokens, at, random) => replaceNext(tokens, at, isLiteral, () => random.pick(values))),
  ],
  [
    "gentle: operator for operator",
    onTokens((tokens, at, random) => replaceNext(tokens, at, isOperator, () => random.pick(operators))),
  ],
  [
    "gentle: hostile statement",
    onLines((all, random) => {
      const at = statementStart(all, random);
      const indent = /^\s*/.exec(all[at] ?? "")?.[0] ?? "";
      all.splice(
        at,
        0,
        ...random
          .pick(lines)
          .split("\n")
          .map((line) => indent + line),
      );
    }),
  ],
  [
    "gentle: statement repeated or moved",
    onLines((all, random) => {
      const from = all[statementStart(all, random)] ?? "";
      const at = statementStart(all, random);
      const indent = /^\s*/.exec(all[at] ?? "")?.[0] ?? "";
      all.splice(at, random.below(2), indent + from.trimStart());
    }),
  ],
  [
    "gentle: inside a loop, condition or function",
    onLines((all, random) => {
      const at = statementStart(all, random);
      const indent = /^\s*/.exec(all[at] ?? "")?.[0] ?? "";
      const head = random.pick([
        "for i in range(3):",
        "for i in unknown():",
        "if unknown():",
        "while unknown():",
        "def f(*a, **k):",
        "try:",
        "with unknown() as u:",
        "class C(dict):",
        "if True:",
        "async def g():",
      ]);
      const tail = head === "try:" ? [`${indent}except Exception as e:`, `${indent}    pass`] : [];
      all.splice(at, 1, indent + head, `    ${all[at]}`, ...tail);
    }),
  ],
  ["gentle: whole file of another beneath", onText((text, _, other) => `${text}\n${other}`)],
  ["token deleted", onTokens((tokens, at) => void tokens.splice(at, 1))],
  ["token doubled", onTokens((tokens, at) => void tokens.splice(at, 0, tokens[at] ?? ""))],
  ["token replaced", onTokens((tokens, at, random) => void tokens.splice(at, 1, random.pick(words)))],
  ["token added", onTokens((tokens, at, random) => void tokens.splice(at, 0, ` ${random.pick(words)} `))],
  [
    "tokens swapped",
    onTokens((tokens, at, random) => {
      const with_ = random.below(tokens.length);
      [tokens[at], tokens[with_]] = [tokens[with_] ?? "", tokens[at] ?? ""];
    }),
  ],
  [
    "name swapped for another of the file",
    onTokens((tokens, at, random) => {
      const names = tokens.filter((token) => /^[A-Za-z_]\w*$/.test(token));
      const near = tokens.findIndex((token, index) => index >= at && /^[A-Za-z_]\w*$/.test(token));
      if (near >= 0 && names.length > 0) tokens[near] = random.pick(names);
    }),
  ],
  ["line deleted", onLines((all, random) => void all.splice(random.below(all.length), 1 + random.below(5)))],
  [
    "lines doubled",
    onLines((all, random) => {
      const at = random.below(all.length);
      const times = random.chance(0.05) ? 2000 : 1 + random.below(4);
      const part = all.slice(at, at + 1 + random.below(6));
      all.splice(at, 0, ...Array.from({ length: times }, () => part).flat());
    }),
  ],
  [
    "line moved",
    onLines((all, random) => void all.splice(random.below(all.length), 0, ...all.splice(random.below(all.length), 1))),
  ],
  [
    "indentation changed",
    onLines((all, random) => {
      const at = random.below(all.length);
      const line = all[at] ?? "";
      all[at] = random.pick([() => `    ${line}`, () => line.trimStart(), () => `\t${line}`, () => line.slice(2)])();
    }),
  ],
  [
    "hostile line",
    onLines((all, random) => void all.splice(random.below(all.length), 0, indented(all, random, random.pick(lines)))),
  ],
  [
    "bomb",
    onLines((all, random) => void all.splice(random.below(all.length), 0, random.pick(bombs)(random.pick(depths)))),
  ],
  ["cut off", (file, _, random) => file.subarray(0, random.below(file.length))],
  [
    "spliced",
    (file, other, random) =>
      Buffer.concat([file.subarray(0, random.below(file.length)), other.subarray(random.below(other.length))]),
  ],
  [
    "block of another file",
    onText((text, random, other) => {
      const mine = text.split("\n");
      const theirs = other.split("\n");
      const from = random.below(theirs.length);
      mine.splice(random.below(mine.length), 0, ...theirs.slice(from, from + 1 + random.below(30)));
      return mine.join("\n");
    }),
  ],
  [
    "bytes changed",
    (file, _, random) => {
      const bytes = Buffer.from(file);
      for (let left = 1 + random.below(8); left > 0 && bytes.length > 0; left--)
        bytes[random.below(bytes.length)] = random.below(256);
      return bytes;
    },
  ],
  [
    "bytes added",
    (file, _, random) => {
      const at = random.below(file.length);
      const noise = Buffer.from(Array.from({ length: 1 + random.below(20) }, () => random.below(256)));
      return Buffer.concat([file.subarray(0, at), noise, file.subarray(at)]);
    },
  ],
  [
    "bytes deleted",
    (file, _, random) => {
      const at = random.below(file.length);
      return Buffer.concat([file.subarray(0, at), file.subarray(at + 1 + random.below(40))]);
    },
  ],
  ["line ends changed", onText((text, random) => text.replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", "\u2028"])))],
];

/** As deep as the line before, so that it often lands in a block. */
function indented(all: readonly string[], random: Random, line: string): string {
  const indent = /^\s*/.exec(all[random.below(all.length)] ?? "")?.[0] ?? "";
  return line
    .split("\n")
    .map((part) => indent + part)
    .join("\n");
}
