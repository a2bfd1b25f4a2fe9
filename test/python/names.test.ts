import { describe, expect, test } from "@jest/globals";
import { undefinedNames } from "../../src/python/names.ts";
import { parse } from "../../src/python/syntax.ts";

const undefinedIn = (text: string) => undefinedNames(parse(text).tree).map(({ name }) => name);

describe("undefined names", () => {
  test.each([
    ["at the top", "print(nope)\n", ["nope"]],
    ["in a function", "def f():\n    return nope\n", ["nope"]],
    ["in a default value", "def f(x=nope): pass\n", ["nope"]],
    ["in a decorator", "@nope\ndef f(): pass\n", ["nope"]],
    ["in an f-string and its format", "x = 1\nf'{nope:{wide}}'\n", ["nope", "wide"]],
    ["in an annotation", "def f(x: Nope) -> Gone: pass\n", ["Nope", "Gone"]],
    ["as the base of a class", "class A(Nope): pass\n", ["Nope"]],
    ["of a class, in its method", "class A:\n    size = 1\n    def f(self):\n        return size\n", ["size"]],
    ["of a class, in its comprehension", "class A:\n    size = 1\n    all = [size for _ in 'ab']\n", ["size"]],
    ["of a comprehension, after it", "[i for i in 'ab']\nprint(i)\n", ["i"]],
    ["of another function", "def f():\n    x = 1\ndef g():\n    return x\n", ["x"]],
    ["as a keyword's value", "dict(x=nope)\n", ["nope"]],
    ["in a pattern's class", "match 1:\n    case Nope(): pass\n", ["Nope"]],
  ])("are found %s", (_, text, names) => expect(undefinedIn(text)).toEqual(names));

  test.each([
    ["builtins and module attributes", "print(__file__, __name__, len, ExceptionGroup)\n"],
    ["names bound further down", "def f():\n    return later\nlater = 1\n"],
    ["parameters", "def f(a, /, b, *c, d=1, **e): return a, b, c, d, e\n"],
    ["the first iterable of a class's comprehension", "class A:\n    sizes = 'ab'\n    all = [s for s in sizes]\n"],
    ["comprehension variables", "x = {k: v for k, v in {}.items() if k}\n"],
    ["nested comprehension variables", "x = [b for a in [[1]] for b in a]\n"],
    ["walrus, out of a comprehension too", "if any((n := i) for i in 'ab'):\n    print(n)\n"],
    ["lambda's parameters", "f = lambda a, *b: (a, b)\n"],
    [
      "with and for targets",
      "with open('a') as f, open('b') as (g, h):\n    print(f, g, h)\nfor i, *j in []: print(i, j)\n",
    ],
    ["except names", "try:\n    pass\nexcept OSError as error:\n    print(error)\n"],
    ["imports", "import os.path, numpy as np\nfrom a import b as c, d\nprint(os, np, c, d)\n"],
    ["globals bound in a function", "def f():\n    global x\n    x = 1\nf()\nprint(x)\n"],
    ["globals declared after other statements", "def f():\n    if 1:\n        global x\n    x = 1\nprint(x)\n"],
    ["nonlocals", "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n    return g\n"],
    ["a function's own name", "def f(): return f\n"],
    ["__class__ in a method", "class A:\n    def f(self): return __class__\n"],
    ["type parameters", "def f[T](x: T) -> T: return x\nclass A[T]:\n    x: T\ntype B[T] = list[T]\n"],
    [
      "captures of match",
      "match [1]:\n    case [a, *b]: print(a, b)\n    case {'k': v, **r}: print(v, r)\n    case int(n) | n: print(n)\n    case str() as s: print(s)\n    case _: pass\n",
    ],
    [
      "annotations under the future import",
      "from __future__ import annotations\ndef f(x: Nope) -> Gone: ...\ny: Nope = 1\n",
    ],
    ["annotations as text", "def f(x: 'Nope'): pass\n"],
    ["annotations of local variables", "def f():\n    x: Nope = 1\n    return x\n"],
    ["names for type checkers", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a import B\nx = B\n"],
    [
      "what a NameError handler expects",
      "try:\n    unicode\nexcept NameError:\n    unicode = str\ntry:\n    input_ = raw_input\nexcept NameError:\n    pass\n",
    ],
    ["another Python's names", "import sys\nif sys.version_info[0] < 3:\n    x = unicode\n"],
    ["anything after a star import", "from a import *\nprint(anything)\n"],
    ["anything after exec", "exec('x = 1')\nprint(x)\n"],
    ["names put into globals()", "globals()['x'] = 1\nprint(x)\n"],
    ["anything put into globals() under a computed name", "for n in 'ab':\n    globals()[n] = 1\nprint(a)\n"],
    ["attributes and keywords", "x = 1\nx.nope\ndict(nope=1)\n"],
  ])("are not: %s", (_, text) => expect(undefinedIn(text)).toEqual([]));

  test("say whether they are read when the file is imported", () => {
    const found = undefinedNames(parse("a\ndef f(x=b):\n    c\nclass A:\n    d\nlambda: e\n").tree);
    expect(found.map(({ name, inFunction }) => [name, inFunction])).toEqual([
      ["a", false],
      ["b", false],
      ["c", true],
      ["d", false],
      ["e", true],
    ]);
  });
});
