/** Where following the code would give a wrong value, or an error that only this check sees, the value is unknown. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { attribute, run } from "./running.ts";

const unknown = (code: string, name: string, files: Record<string, string> = {}) => {
  const done = run(code, { files });
  expect([done.ended, done.exception?.message]).toEqual(["finished", undefined]);
  return attribute(done, name)?.kind;
};

describe("no error is claimed that comes from what is not known", () => {
  test.each([
    ["an attribute of an unset variable's None", "import os\nx = os.getenv('X').split(',')\n"],
    ["an item of an unset variable's None", "import os\nx = os.environ.get('X')[0]\n"],
    [
      "a loop over an unset variable's None",
      "import os\nx = [i for i in os.getenv('X')]\nx = x or 1\nx = os.getenv('X') + 'a'\n",
    ],
    ["an int of an unset variable's None", "import os\nx = int(os.getenv('X'))\n"],
    ["a float of an unset variable's None", "import os\nx = float(os.getenv('X'))\n"],
    ["a sum with an unset variable's None", "import os\nx = 'a' + os.getenv('X')\n"],
    ["a member of an enum of an unknown kind", "import aenum\nclass C(aenum.Enum):\n  RED = 1\nx = C.RED.value\n"],
    ["a field of a model of an unknown kind", "import m\nclass S(m.Settings):\n  bucket: str = 'b'\nx = S().bucket\n"],
    ["a member of an inherited enum", "import m\nclass A(m.B):\n  pass\nclass C(A):\n  RED = 1\nx = C.RED.value\n"],
    ["a part of a library module that has no model", "import os\nx = os.something_new(1).more\n"],
  ])("%s", (_what, code) => {
    expect(unknown(code, "x")).toBe("unknown");
  });

  test("a check for an unset variable that raises leaves the rest uncertain", () => {
    const done = run(
      "import os\nif not os.getenv('X'):\n    raise ValueError('set X')\ny = unknown_world\n".replace(
        "unknown_world",
        "1",
      ),
    );
    expect(done.ended).toBe("finished");
  });

  test("a call of nothing in library code is Python's error", () => {
    const done = run("import functools\nfunctools.reduce(*[])\n");
    expect(done).toMatchObject({ ended: "raised", exception: { type: "TypeError" } });
  });

  test("a bug of the interpreter ends the file, not the program", () => {
    const done = run("import broken\n", {
      modules: new Proxy(
        {},
        {
          get: () => {
            throw new TypeError("x is undefined");
          },
        },
      ) as never,
    });
    expect(done).toMatchObject({
      ended: "budget",
      exception: {
        type: "mistake",
        message: "mlops-actions stopped with a mistake of its own (TypeError: x is undefined)",
      },
    });
  });
});

describe("keys that code of their own compares", () => {
  const k =
    "class K:\n  def __init__(self, n): self.n = n\n  def __eq__(self, o): return self.n == o.n\n  def __hash__(self): return self.n\n";
  test.each([
    ["an item", "d = {K(1): 'a'}\nx = d[K(1)]\n"],
    ["an item that was replaced", "a = K(1)\nd = {a: 'a'}\nd[K(1)] = 'b'\nx = d[a]\n"],
    ["get", "d = {K(1): 'a'}\nx = d.get(K(1), 'b')\n"],
    ["setdefault", "d = {K(1): 'a'}\nx = d.setdefault(K(1), 'b')\n"],
    ["pop", "d = {K(1): 'a'}\nx = d.pop(K(1), 'b')\n"],
    ["in a dict", "x = K(1) in {K(1): 'a'}\n"],
    ["in a set", "x = K(1) in {K(1)}\n"],
    ["in a set that grew", "s = set()\ns.add(K(1))\nx = K(1) in s\n"],
    ["how many a set holds", "x = len({K(1), K(1)})\n"],
    ["how many a dict holds", "x = len({K(1): 1, K(1): 2})\n"],
    ["in a tuple", "x = {(1, K(1)): 'a'}[(1, K(1))]\n"],
    ["how many set() holds", "x = len(set([K(1), K(1)]))\n"],
    ["how many frozenset() holds", "x = len(frozenset([K(1), K(1)]))\n"],
    ["how many dict.fromkeys holds", "x = len(dict.fromkeys([K(1), K(1)]))\n"],
    ["how many a comprehension holds", "x = len({K(1): i for i in range(3)})\n"],
    ["how many a union holds", "x = len({K(1)} | {K(1)})\n"],
    ["how many an update leaves", "s = {K(1)}\ns.update([K(1)])\nx = len(s)\n"],
  ])("%s", (_what, body) => {
    expect(unknown(k + body, "x")).toBe("unknown");
  });

  test("objects without such code are told apart", () => {
    const done = run("class O: pass\na, b = O(), O()\nd = {a: 1, (1, b): 2}\nx = d[a] + d[(1, b)]\ny = b in d\n");
    expect(attribute(done, "x")).toMatchObject({ value: 3n });
    expect(attribute(done, "y")).toMatchObject({ value: false });
  });
});

describe("code that ran once although it may run otherwise", () => {
  /** Either the value is unknown, or all that follows is marked as uncertain. */
  const doubted = (code: string) => {
    const done = run(`${code}import probe\n`, {});
    expect(done.ended).toBe("finished");
    const kind = attribute(done, "x")?.kind;
    return kind === "unknown" || done.doubted;
  };

  test.each([
    [
      "a generator that ran on a path that was left",
      "import m\nn = 0\ndef g():\n  global n\n  n = 1\n  yield 1\n  n = 2\n  yield 2\ndef f(it):\n  if m.c():\n    next(it)\n    return 1\n  next(it)\n  return 2\nit = g()\nf(it)\nx = n\n",
    ],
    [
      "a generator that one arm advanced",
      "import m\ndef g():\n  i = 0\n  while True:\n    i += 1\n    yield i\nit = g()\nif m.c():\n  next(it)\nx = next(it)\n",
    ],
    [
      "a chain of variables in a loop over something unknown",
      "import m\na = 0\nb = 0\ndef f():\n  global a, b\n  a = b\n  b = 1\nfor _ in m.many():\n  f()\nx = a\n",
    ],
    [
      "the same in a while loop",
      "import m\na = 0\nb = 0\ndef f():\n  global a, b\n  a = b\n  b = 1\nwhile m.more():\n  f()\nx = a\n",
    ],
    [
      "the same in a comprehension",
      "import m\na = 0\nb = 0\ndef f():\n  global a, b\n  a = b\n  b = 1\nl = [f() for _ in m.many()]\nx = a\n",
    ],
    [
      "a list that a function fills until something happens",
      "import m\nx = 0\nl = []\ndef f():\n  global x\n  l.append(1)\n  if len(l) > 2:\n    x = 1\nfor _ in m.many():\n  f()\n",
    ],
    [
      "an object's attributes",
      "import m\nclass C:\n  a = b = 0\n  def __init__(self):\n    self.a = self.b = 0\n  def f(self):\n    self.a = self.b\n    self.b = 1\nc = C()\nfor _ in m.many():\n  c.f()\nx = c.a\n",
    ],
  ])("%s", (_what, code) => {
    expect(doubted(code)).toBe(true);
  });

  test("a loop over something unknown whose functions change nothing else leaves the rest certain", () => {
    const code =
      "import m\ndef f(i):\n  l = []\n  l.append(i)\n  return {'a': l}\nfor i in m.many():\n  y = f(i)\nx = 1\n";
    expect(doubted(code)).toBe(false);
  });
});

test.each(["notes.txt", "train.py"])(
  "a folder with %s in it does not hide an installed package of its name",
  (name) => {
    const root = mkdtempSync(join(tmpdir(), "namespace-"));
    try {
      mkdirSync(join(root, "sagemaker"));
      writeFileSync(join(root, "sagemaker", name), "");
      const code =
        "from sagemaker.inputs import TrainingInput\nfrom sagemaker import Session\nimport sagemaker\nx = sagemaker.estimator.Estimator\n";
      const done = run(code, { roots: [root] });
      expect([done.ended, done.exception?.message]).toEqual(["finished", undefined]);
      for (const bound of ["TrainingInput", "Session", "x"]) expect(attribute(done, bound)?.kind).toBe("unknown");
    } finally {
      rmSync(root, { recursive: true });
    }
  },
);
