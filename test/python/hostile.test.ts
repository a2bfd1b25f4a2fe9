import { describe, expect, test } from "@jest/globals";
import { attribute, run } from "./running.ts";

/** Ends clearly, within ten seconds and without eating the machine's memory. */
function endsWell(code: string): ReturnType<typeof run> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const done = run(code);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(400);
  return done;
}

describe("hostile code ends with a clear outcome", () => {
  test.each([
    ["endless loop", "while True: pass\n"],
    ["endless recursion", "def f(): return f()\nf()\n"],
    [
      "endless mutual recursion through methods",
      "class A:\n  def a(self): return self.b()\n  def b(self): return self.a()\nA().a()\n",
    ],
    ["endless generator", "def g():\n  while True: yield 1\nlist(g())\n"],
    ["exponential calls", "def f(n): return 1 if n == 0 else f(n - 1) + f(n - 1)\nx = f(60)\n"],
    ["loop over a huge range", "for i in range(10 ** 12): pass\n"],
    ["a dict of millions", "x = {i: i for i in range(10 ** 6)}\n"],
    ["a set of millions", "x = {i for i in range(10 ** 6)}\n"],
    ["names of millions", "globals().update({chr(i): i for i in range(0x110000)})\n"],
    ["endless property", "class A:\n  @property\n  def x(self): return self.x\nA().x\n"],
    ["endless __getattr__", "class A:\n  def __getattr__(self, n): return getattr(self, n + 'x')\nA().y\n"],
    ["endless __repr__", "class A:\n  def __repr__(self): return repr(self)\nrepr(A())\n"],
  ])("%s: the budget ends it", (_, code) => {
    const done = endsWell(code);
    expect(done.ended).toBe("budget");
    expect(done.exception?.message).toMatch(/more than|too deeply/);
  });

  test.each([
    ["power", "x = 2 ** 10 ** 9\n"],
    ["power of power", "x = 9 ** 9 ** 9\n"],
    ["shift", "x = 1 << 10 ** 9\n"],
    ["repeated text", "x = 'x' * 10 ** 9\n"],
    ["repeated list", "x = [0] * 10 ** 9\n"],
    ["doubled text", "x = 'x'\nfor i in range(60): x = x + x\n"],
    ["doubled list", "x = [1]\nfor i in range(60): x = x + x\n"],
    ["width", "x = f\"{'a':>1000000000}\"\n"],
    ["nested width", 'w = 10 ** 9\nx = f"{1:>{w}}"\n'],
    ["percent width", "x = '%1000000000d' % 1\n"],
    ["format width", "x = '{:>1000000000}'.format(1)\n"],
    ["ljust", "x = 'a'.ljust(10 ** 9)\n"],
    ["zfill", "x = 'a'.zfill(10 ** 9)\n"],
    ["replace", "x = 'a' * 10000\nx = x.replace('a', 'b' * 10000)\n"],
    ["join", "x = ('a' * 100000).join('b' * 100000)\n"],
    ["list of a huge range", "x = list(range(10 ** 9))\nx = x[0]\n"],
    ["factorial", "x = 1\nfor i in range(1, 100000): x *= i\n"],
    ["exponential regular expression", "import re\nx = re.match('(a+)+$', 'a' * 40 + 'b')\n"],
    ["exponential alternation", "import re\nx = re.match('(a|aa)+$', 'a' * 60 + 'b')\n"],
    ["endless count", "import itertools\nx = len(list(itertools.count()))\n"],
    ["bytes", "x = bytes(10 ** 10)\n"],
  ])("%s: unknown, for its size", (_, code) => {
    const done = endsWell(code);
    if (done.ended === "budget") return;
    expect(done.ended).toBe("finished");
    expect(attribute(done, "x")?.kind).toBe("unknown");
  });

  test.each([
    ["parentheses", `x = ${"(".repeat(5000)}1${")".repeat(5000)}\n`],
    ["lists", `x = ${"[".repeat(5000)}${"]".repeat(5000)}\n`],
    ["sum of ten thousand terms", `x = ${Array.from({ length: 10_000 }, () => "1").join(" + ")}\n`],
    ["unary minus", `x = ${"-".repeat(5000)}1\n`],
    ["not", `x = ${"not ".repeat(5000)}1\n`],
    ["attributes", `x = a${".b".repeat(5000)}\n`],
    ["calls", `x = f${"()".repeat(5000)}\n`],
    [
      "nested ifs",
      `${Array.from({ length: 90 }, (_, i) => `${" ".repeat(i)}if True:`).join("\n")}\n${" ".repeat(90)}x = 1\n`,
    ],
    [
      "elifs",
      `import a\nif a.b: x = 1\n${Array.from({ length: 2000 }, (_, i) => `elif a.c == ${i}: x = ${i}`).join("\n")}\n`,
    ],
    ["lambdas", `x = ${"lambda: ".repeat(2000)}1\n`],
    ["f-strings", `x = ${"f'{".repeat(20)}1${"}'".repeat(20)}\n`],
    ["one long line", `x = '${"y".repeat(5_000_000)}'\n`],
    ["many statements", `${"x = 1\n".repeat(20_000)}`],
    ["many unknown branches", `import a\nx = 0\n${"if a.b: x = x + 1\n".repeat(2000)}`],
    ["unknown branches that return", `import a\ndef f():\n${"  if a.b: return 1\n".repeat(300)}  return 2\nx = f()\n`],
    [
      "recursion under an unknown condition",
      "import a\ndef f(n):\n  if a.b: return f(n + 1)\n  return f(n + 2)\nx = f(0)\n",
    ],
    [
      "doubling recursion under an unknown condition",
      "import a\ndef f(n):\n  if a.b: f(n + 1)\n  if a.c: f(n + 2)\nf(0)\n",
    ],
    ["list that holds itself", "x = []\nx.append(x)\ny = str(x)\nz = x == x\nimport a\na.f(x)\n"],
    ["billion laughs", "a = ['x'] * 10\nfor i in range(10): a = [a] * 10\nb = str(a)\n"],
    [
      "billion laughs in YAML",
      "import yaml\nx = yaml.safe_load('a: &a [x,x,x,x,x,x,x,x,x]\\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]')\n",
    ],
    ["deep JSON", "import json\nx = json.loads('[' * 100000 + ']' * 100000)\n"],
    [
      "nested unknown loops",
      `import a\n${Array.from({ length: 15 }, (_, i) => `${" ".repeat(i)}for v${i} in a.b:`).join("\n")}\n${" ".repeat(15)}x = 1\n`,
    ],
    ["null bytes", "x = 1\0\n"],
    ["only an operator", "+\n"],
    ["unfinished string", "x = 'abc\n"],
    ["unfinished block", "if True:\n"],
    ["broken f-string", "x = f'{'\n"],
    ["class that extends itself", "class A(A): pass\n"],
    ["contradictory bases", "class A: pass\nclass B(A): pass\nclass C(A, B): pass\n"],
    ["empty file", ""],
  ])("%s: neither hangs nor crashes", (_, code) => {
    const done = endsWell(code);
    expect(["finished", "raised", "budget"]).toContain(done.ended);
  });

  test("a budget of the caller", () => {
    const done = run("for i in range(100000): pass\n", { budget: { steps: 1000 } });
    expect(done).toMatchObject({ ended: "budget", exception: { message: "more than 1000 steps of computation" } });
  });

  test("no except sees the budget", () => {
    expect(run("try:\n  while True: pass\nexcept BaseException:\n  x = 1\n", { budget: { steps: 1000 } }).ended).toBe(
      "budget",
    );
  });
});
