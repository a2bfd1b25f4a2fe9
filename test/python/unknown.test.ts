import { describe, expect, test } from "@jest/globals";
import { attribute, run, unknownReason } from "./running.ts";

const known = (code: string, name = "x") => {
  const done = run(code);
  expect(done.exception).toBeUndefined();
  const value = attribute(done, name);
  return value && "value" in value ? String(value.value) : value?.kind;
};

describe("what is not known stays unknown, with the reason", () => {
  test("a call of a library that is not in the repository", () => {
    const done = run("import requests\nx = requests.get('u').json()['k']\n");
    const value = attribute(done, "x");
    expect(unknownReason(value)).toBe("requests.get.json(...) is only known at run time");
    expect(value?.kind === "unknown" && done.module.file?.position(value.reason.place.start)).toEqual({
      line: 2,
      column: 5,
    });
  });

  test("aliases are resolved in the origin and in the target of calls", () => {
    const done = run("from a.b import c as d\nimport e.f as g\nx = d(1)\ny = g.h.i()\n");
    expect(attribute(done, "x")).toMatchObject({ origin: "a.b.c" });
    expect(done.told.called).toEqual(["a.b.c", "e.f.h.i"]);
  });

  test.each([
    ["now", "from datetime import datetime\nx = datetime.now().year\n"],
    ["random", "import random\nx = random.choice([1, 2])\n"],
    ["uuid", "import uuid\nx = str(uuid.uuid4())\n"],
    ["environment", "import os\nx = os.environ['A']\n"],
    ["hash", "x = hash('a')\n"],
    ["id", "x = id(1)\n"],
    ["text of a set", "x = str({'a', 'b'})\n"],
    ["text of an object", "class A: pass\nx = repr(A())\n"],
    ["f-string", "import a\nx = f'p{a.b}'\n"],
    ["percent", "import a\nx = 'p%s' % a.b\n"],
    ["join", "import a\nx = ','.join(['k', a.b])\n"],
    ["comparison", "import a\nx = a.b == 1\n"],
    ["or of an unknown", "import a\nx = a.b or 'c'\n"],
    ["conditional expression", "import a\nx = 1 if a.b else 2\n"],
    ["item of a dict by an unknown key", "import a\nx = {'k': 1}[a.b]\n"],
    ["item of a tuple by an unknown index", "import a\nx = (1, 2)[a.b]\n"],
    ["file outside of the repository", "x = open('/etc/hostname').read()\n"],
    ["exec", "exec('x = 1')\n"],
    ["eval", "x = eval('1')\n"],
    ["input", "x = input()\n"],
    ["attribute of an unknown base's subclass", "import a\nclass B(a.C): pass\nx = B().y\n"],
    ["star import of an unknown module", "from a import *\nx = y\n"],
    ["set that was popped", "s = {1, 2}\nx = s.pop()\n"],
    ["max of an unknown", "import a\nx = max(1, a.b)\n"],
    ["sum over an unknown", "import a\nx = sum(a.b)\n"],
    ["length of an open list", "import a\nl = [1]\nfor i in a.b: l.append(i)\nx = len(l)\n"],
    ["comprehension over an unknown", "import a\nx = len([i for i in a.b])\n"],
    ["comprehension with an unknown condition", "import a\nx = len([i for i in [1, 2] if a.b])\n"],
    ["generator of an unknown", "import a\ndef g():\n  yield 1\n  if a.b: yield 2\nx = len(list(g()))\n"],
    ["element of an unpacked unknown", "import a\nx, y = a.b\n"],
    ["getattr of an unknown name", "import a\nclass C: y = 1\nx = getattr(C, a.b)\n"],
    ["awaited", "async def f(): return 1\nx = f()\n"],
    ["regular expression of an unknown", "import a, re\nx = re.sub('a', 'b', a.c)\n"],
    ["json of an unknown file", "import json\nx = json.load(open('/nowhere/x.json'))\n"],
  ])("%s", (_, code) => {
    const done = run(code);
    const value = attribute(done, "x");
    expect(done.exception).toBeUndefined();
    expect(value?.kind === "unknown" || (value === undefined && code.startsWith("exec"))).toBe(true);
  });
});

describe("unknown branches", () => {
  const a = "import a\n";

  test.each([
    ["both arms differ", "if a.b: x = 1\nelse: x = 2\n"],
    ["one arm assigns", "x = 1\nif a.b: x = 2\n"],
    ["early return", "def f():\n  if a.b: return 1\n  return 2\nx = f()\n"],
    ["early return, then a loop", "def f():\n  for i in range(3):\n    if a.b: return i\n  return 9\nx = f()\n"],
    ["break", "x = 0\nfor i in range(5):\n  if a.b: break\n  x = i\n"],
    ["continue", "x = 0\nfor i in range(5):\n  if a.b: continue\n  x += 1\n"],
    ["while", "x = 0\nwhile a.b: x += 1\n"],
    ["while true with break", "x = 0\nwhile True:\n  x += 1\n  if a.b: break\n"],
    ["for over an unknown", "x = 0\nfor i in a.b: x = 1\n"],
    ["second iteration matters", "x = 1\ny = 1\nfor i in a.b:\n  x = y\n  y = 2\n"],
    ["swallowed exception", "try:\n  x = a.b()\nexcept Exception:\n  x = 1\n"],
    ["assigned before a call that may raise", "x = 1\ntry:\n  x = 2\n  a.b()\n  x = 3\nexcept Exception:\n  pass\n"],
    ["raise that may be", "x = 1\ntry:\n  if a.b: raise ValueError\n  x = 2\nexcept ValueError:\n  pass\n"],
    ["match", "match a.b:\n  case 1: x = 1\n  case _: x = 2\n"],
    ["global of a function", "x = 1\ndef f():\n  global x\n  x = 2\nif a.b: f()\n"],
    ["attribute", "class C: y = 1\nc = C()\nif a.b: c.y = 2\nx = c.y\n"],
    ["item of a dict", "d = {'k': 1}\nif a.b: d['k'] = 2\nx = d['k']\n"],
    ["new key", "d = {}\nif a.b: d['k'] = 2\nx = d.get('k', 1)\n"],
    ["item of a list", "l = [1]\nif a.b: l[0] = 2\nx = l[0]\n"],
    ["appended", "l = [1]\nif a.b: l.append(2)\nx = l[-1]\n"],
    ["deleted", "d = {'k': 1}\nif a.b: del d['k']\nx = 'k' in d\n"],
    ["closure", "def f():\n  n = 0\n  def g():\n    nonlocal n\n    n = 1\n  if a.b: g()\n  return n\nx = f()\n"],
    ["nested", "if a.b:\n  if a.c: x = 1\n  else: x = 1\nelse: x = 2\n"],
    [
      "return inside try inside a loop",
      "def f():\n  for i in [1, 2]:\n    try:\n      if a.b: return i\n    finally:\n      pass\n  return 3\nx = f()\n",
    ],
    ["iterator that was advanced", "it = iter([1, 2])\nif a.b: next(it)\nx = next(it)\n"],
    ["escaped list", "l = [1]\na.change(l)\nx = l[0]\n"],
  ])("%s: unknown afterwards", (_, code) => {
    const done = run(a + code);
    expect(done.exception).toBeUndefined();
    expect(attribute(done, "x")?.kind).toBe("unknown");
  });

  test.each([
    ["equal in both arms", "if a.b: x = 1\nelse: x = 1\n", "1"],
    ["untouched", "x = 1\nif a.b: y = 2\n", "1"],
    ["rolled back between the arms", "x = 1\nif a.b:\n  x = 2\n  y = x\nelse:\n  y = x\n  x = 1\nx = 5\n", "5"],
    ["local of a function", "def f():\n  if a.b: z = 1\n  return 7\nx = f()\n", "7"],
    ["known after the loop", "x = 1\nfor i in a.b:\n  y = i\n", "1"],
    ["handler of another exception", "try:\n  x = 1\n  a.b()\nexcept ImportError:\n  x = 2\n", "1"],
    ["handler that raises", "try:\n  x = 1\n  a.b()\nexcept Exception:\n  raise\n", "1"],
    ["equal returns", "def f():\n  if a.b: return 4\n  return 4\nx = f()\n", "4"],
    ["finally", "try:\n  a.b()\nfinally:\n  x = 3\n", "3"],
    ["short-circuit", "x = False and a.b\n", "false"],
    ["list changed equally", "l = []\nif a.b: l.append(1)\nelse: l.append(1)\nx = len(l)\n", "1"],
  ])("%s: known", (_, code, expected) => {
    expect(known(a + code)).toBe(expected);
  });

  test("objects that are merged away escape", () => {
    const done = run("import a\nclass T: pass\np, q = T(), T()\nx = p if a.b else q\n");
    expect(done.told.escaped.flatMap(({ values }) => values).filter((value) => value.kind === "instance")).toHaveLength(
      2,
    );
  });

  test("an unknown operand is told", () => {
    const done = run("import a\nclass T: pass\nT() >> a.b\n");
    expect(done.told.operands.map(({ operator }) => operator)).toEqual([">>"]);
  });

  test("pure libraries let nothing escape", () => {
    const done = run("import requests, logging\nl = [1]\nrequests.post('u', json=l)\nlogging.info(l)\nx = l[0]\n");
    expect(done.told.escaped).toEqual([]);
    expect(attribute(done, "x")).toMatchObject({ value: 1n });
  });
});

describe("conditions", () => {
  const conditions = (code: string, name = "x") =>
    attribute(run(`import os\n${code}`), name)?.conditions?.map((c) => c.text);

  test.each([
    ["default of getenv", "x = os.getenv('A', 'd')\n"],
    ["default of environ.get", "x = os.environ.get('A', 'd').upper()\n"],
    ["f-string", "x = f\"p-{os.getenv('A', 'd')}\"\n"],
    ["concatenation", "x = 'p' + os.getenv('A', 'd')\n"],
    ["int", "x = int(os.getenv('A', '3')) + 1\n"],
    ["comparison", "x = os.getenv('A', 'd') == 'd'\n"],
    ["not", "x = not os.getenv('A')\n"],
    ["arm that was taken", "if os.getenv('A', 'd') == 'd':\n  x = 1\nelse:\n  y = 2\n"],
    ["arm that was not taken", "x = 1\nif os.getenv('A', 'd') == 'e':\n  x = 2\n"],
    ["conditional expression", "x = 1 if os.getenv('A') else 2\n"],
    ["loop", "x = 0\nfor i in range(int(os.getenv('A', '2'))):\n  x += 1\n"],
    ["item", "x = {'d': 1}[os.getenv('A', 'd')]\n"],
    ["function", "def f(v): return v * 2\nx = f(os.getenv('A', 'd'))\n"],
    ["list from split", "x = os.getenv('A', 'd,e').split(',')\n"],
    ["item of a list from split", "x = os.getenv('A', 'd,e').split(',')[0]\n"],
    ["early return", "def f():\n  if os.getenv('A'): return 1\n  return 2\nx = f()\n"],
    ["comprehension", "x = [i for i in os.getenv('A', 'd').split()]\n"],
    ["appended under a condition", "x = []\nif not os.getenv('A'): x.append(1)\n"],
    ["not appended under a condition", "x = []\nif os.getenv('A'): x.append(1)\nx = [2]\n"],
    ["and", "x = os.getenv('A', 'd') and 5\n"],
    ["or", "x = os.getenv('A') or 5\n"],
  ])("%s", (_, code) => {
    expect(conditions(code)).toEqual(["A is not set"]);
  });

  test("values that have nothing to do with it stay free", () => {
    expect(conditions("y = os.getenv('A', 'd')\nx = 1\n")).toBeUndefined();
  });

  test("literals are not marked for later", () => {
    const done = run(
      "import os\ndef f(c):\n  x = 'lit'\n  return x\nif os.getenv('A', 'd') == 'd':\n  y = f(1)\nx = f(2)\n",
    );
    expect(attribute(done, "y")?.conditions).toHaveLength(1);
    expect(attribute(done, "x")?.conditions).toBeUndefined();
  });

  test("a package that may be missing", () => {
    const done = run("try:\n  import pkg\n  ok = True\nexcept ImportError:\n  ok = False\n");
    expect(attribute(done, "ok")).toMatchObject({
      value: true,
      conditions: [{ kind: "installed", text: "pkg is installed" }],
    });
  });

  test("the version of Python", () => {
    expect(attribute(run("import sys\nx = sys.version_info >= (3, 8)\n"), "x")).toMatchObject({
      value: true,
      conditions: [{ kind: "python-version" }],
    });
  });
});

describe("imports", () => {
  const files = {
    "pkg/__init__.py": "from .inner import value\nfrom . import other\n__all__ = ['value', 'other']\n",
    "pkg/inner.py": "import os\nvalue = os.path.basename(__file__)\n",
    "pkg/other.py": "from pkg.inner import value as v\nfrom . import inner\nname = __name__\n",
    "ring_a.py": "x = 1\nimport ring_b\ny = ring_b.z\n",
    "ring_b.py": "import ring_a\nz = ring_a.x + 1\n",
    "bad.py": "def (:\n",
    "space/deep/mod.py": "q = 7\n",
  };

  test.each([
    ["from pkg import *\nx = value\n", "inner.py"],
    ["import pkg.other\nx = pkg.other.name\n", "pkg.other"],
    ["import pkg.other as o\nx = o.v\n", "inner.py"],
    ["import ring_a\nx = ring_a.y\n", "2"],
    ["import importlib\nx = importlib.import_module('pkg.inner').value\n", "inner.py"],
  ])("%s", (code, expected) => {
    const done = run(code, { files, roots: ["/repo"] });
    expect(done.exception).toBeUndefined();
    const value = attribute(done, "x");
    expect(value && "value" in value && String(value.value)).toBe(expected);
  });

  test("a relative import in a DAG file fails, as it does in Airflow", () => {
    expect(run("from . import x\n", { files }).exception).toMatchObject({ type: "ImportError" });
  });

  test("a name that a module of the repository lacks", () => {
    expect(run("from pkg import nothing\n", { files }).exception).toMatchObject({ type: "ImportError" });
  });

  test("a sibling with a syntax error", () => {
    expect(run("import bad\n", { files }).exception).toMatchObject({ type: "SyntaxError" });
  });

  test("files that were read are told, the entry first", () => {
    expect(run("import pkg\n", { files }).files.map((file) => file.path)).toEqual([
      "main.py",
      "pkg/__init__.py",
      "pkg/inner.py",
      "pkg/other.py",
    ]);
  });
});
