/** Files that were made to break a reader: each ends in a clear finding within 10 s and 400 MB, never in a crash or a hang. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { type Step, step, tempFolder, writeFiles } from "./actions/step.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const head = "from airflow.sdk import DAG, task\n";
/** A DAG behind the hostile part, so that something is lost when it is not reached. */
const tail = '\nwith DAG("train", schedule=None):\n    pass\n';

/** Peak memory of the whole process, told at its end. */
const tellMemory = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; import { isMainThread } from "node:worker_threads";' +
    'if (isMainThread) process.on("exit", () => writeSync(2, "\\npeak kB " + process.resourceUsage().maxRSS + "\\n"));',
)}`;

interface Measured extends Step {
  seconds: number;
  megabytes: number;
  rules: string[];
}

async function measured(fill: (folder: string) => void, inputs: Record<string, string> = {}): Promise<Measured> {
  const folder = tempFolder();
  folders.push(folder);
  fill(folder);
  const started = performance.now();
  const done = await step("lint-dags", { folder, inputs, env: { NODE_OPTIONS: `--import=${tellMemory}` } });
  const findings = JSON.parse(done.outputs.findings ?? "[]") as { rule: string }[];
  return {
    ...done,
    seconds: (performance.now() - started) / 1000,
    megabytes: (Number(/peak kB (\d+)/.exec(done.stderr)?.[1]) * 1024) / 1e6,
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}

const one = (text: string | Buffer) => (folder: string) => {
  mkdirSync(join(folder, "dags"));
  writeFileSync(join(folder, "dags/hostile.py"), text);
};

const within = ({ outputs, seconds, megabytes, stdout, stderr }: Measured) => {
  const { result } = outputs;
  const ended = result === "ok" || result === "refused";
  expect({ result, said: ended ? "" : stdout + stderr }).toEqual({ result: expect.any(String), said: "" });
  expect(seconds).toBeLessThan(10);
  expect(megabytes).toBeLessThan(400);
};

const times = (n: number, text: string) => text.repeat(n);

/** Code, and the rules of which one must speak: none where the file is harmless after all. */
const sources: Readonly<Record<string, readonly [source: string | Buffer, ...rules: string[]]>> = {
  "nested parentheses": [
    `${head}x = ${times(100_000, "(")}1${times(100_000, ")")}${tail}`,
    "python-syntax",
    "analysis-limit",
  ],
  "open brackets": [`${head}x = ${times(200_000, "[")}${tail}`, "python-syntax", "analysis-limit"],
  "a pattern of brackets": [`${head}match 1:\n case ${times(20_000, "[")}${tail}`, "analysis-limit"],
  "nested calls": [`${head}x = ${times(50_000, "f(")}${times(50_000, ")")}${tail}`, "python-syntax", "analysis-limit"],
  "a row of minus signs": [`${head}x = ${times(100_000, "-")}1${tail}`, "python-syntax", "analysis-limit"],
  "nested lambdas": [`${head}x = ${times(50_000, "lambda: ")}1${tail}`, "python-syntax", "analysis-limit"],
  "nested conditionals": [`${head}x = ${times(50_000, "1 if 1 else ")}1${tail}`, "python-syntax", "analysis-limit"],
  "a sum of 100,000": [`${head}x = ${times(100_000, "1 + ")}1${tail}`, "python-syntax", "analysis-limit"],
  "a chain of attributes": [
    `${head}x = head${times(50_000, ".a")}${tail}`,
    "python-syntax",
    "undefined-name",
    "analysis-limit",
  ],
  "a chain of elif": [
    `${head}if 0: pass\n${times(20_000, "elif 0: pass\n")}${tail}`,
    "python-syntax",
    "analysis-limit",
  ],
  "indentation 900 deep": [
    `${head}${Array.from({ length: 900 }, (_, i) => `${" ".repeat(i)}if 1:\n`).join("")}${" ".repeat(900)}pass\n${tail}`,
    "python-syntax",
    "analysis-limit",
  ],
  "nested f-strings": [`${head}x = ${times(150, "f'{")}1${times(150, "}'")}${tail}`],
  "an endless loop": [`${head}while True:\n    x = 1\n${tail}`, "analysis-limit"],
  "a loop of a billion": [`${head}for i in range(10**9):\n    x = i\n${tail}`, "analysis-limit"],
  "endless recursion": [`${head}def f(n):\n    return f(n + 1)\nf(0)\n${tail}`, "analysis-limit", "import-raises"],
  "two functions that call each other": [
    `${head}def f():\n    return g()\ndef g():\n    return f()\nf()\n${tail}`,
    "analysis-limit",
    "import-raises",
  ],
  "an endless generator": [
    `${head}def g():\n    while True:\n        yield 1\nx = list(g())\n${tail}`,
    "analysis-limit",
  ],
  "itertools without end": [`${head}import itertools\nx = list(itertools.count())\n${tail}`],
  permutations: [`${head}import itertools\nx = list(itertools.permutations(range(20)))\n${tail}`, "analysis-limit"],
  "a long exponential recursion": [
    `${head}def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nx = fib(60)\n${tail}`,
    "analysis-limit",
  ],
  "a line of 5 MB": [`${head}x = "${times(5_000_000, "a")}"${tail}`, "analysis-limit"],
  "a line of 1.9 MB": [`${head}x = "${times(1_900_000, "a")}"${tail}`],
  "a line of 1.9 MB of statements": [`${head}${times(316_000, "x = 1;")}${tail}`],
  "a list of 950,000": [`${head}x = [${times(950_000, "1,")}]${tail}`],
  "1.9 MB of comments": [`${head}${times(37_000, `#${"c".repeat(49)}\n`)}${tail}`],
  "1.9 MB of brackets and quotes": [`${head}${times(237_000, "('[{\"}])")}${tail}`, "python-syntax", "analysis-limit"],
  "a row of backslashes": [`${head}x = ${times(900_000, "\\\n")}1${tail}`],
  "not UTF-8": [
    Buffer.concat([Buffer.from(`${head}x = "`), Buffer.from([0xff, 0xfe, 0xe9]), Buffer.from(`"${tail}`)]),
    "python-syntax",
  ],
  "UTF-16": [Buffer.from(`\ufeff${head}${tail}`, "utf16le")],
  "zero bytes": [Buffer.concat([Buffer.from(head), Buffer.alloc(1_000_000), Buffer.from(tail)]), "python-syntax"],
  noise: [Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 256))],
  "a huge power": [`${head}x = 10 ** 10 ** 10\ny = str(x)\n${tail}`],
  "a huge shift": [`${head}x = 1 << 10**12\n${tail}`],
  "a number of 1.9 million digits": [`${head}x = ${times(1_900_000, "9")}\n${tail}`],
  "squares of squares": [`${head}x = 3\nfor _ in range(100):\n    x = x * x\n${tail}`],
  "a string times a billion": [`${head}x = "ab" * 10**9\ny = x + x\n${tail}`],
  "a string that doubles": [`${head}s = "a"\nfor _ in range(100):\n    s = s + s\n${tail}`],
  "strings that double, kept": [
    `${head}s = "a"\nkept = []\nfor _ in range(10**5):\n    s = (s + s)[:9_000_000]\n    kept.append(s + str(_))\n${tail}`,
  ],
  "a wide format": [
    `${head}x = f"{1:>999999999}" + "%999999999d" % 1 + "{:999999999}".format(1) + "a".ljust(10**9)\n${tail}`,
  ],
  "a list that doubles": [`${head}a = [1]\nfor _ in range(100):\n    a = a + a\n${tail}`],
  "a list within itself, shown": [`${head}a = []\na.append(a)\nx = str(a) + repr(a)\ny = a == a\n${tail}`],
  "lists of lists that double": [
    `${head}a = []\nfor _ in range(60):\n    a = [a, a]\nx = str(a)\ny = a == [a[0], a[1]]\nimport copy\nz = copy.deepcopy(a)\n${tail}`,
  ],
  "a table of 10^9": [`${head}x = [[0] * 10**5 for _ in range(10**4)]\n${tail}`],
  "a dict of a million": [`${head}x = {i: str(i) for i in range(10**6)}\n${tail}`],
  "an exponential pattern": [
    `${head}import re\nx = re.match(r"(a+)+$", "a" * 60 + "b")\ny = re.sub(r"(x|x)*y", "", "x" * 60)\n${tail}`,
  ],
  "an exponential pattern with a look-ahead": [
    `${head}import re\nx = re.match(r"(?=(a+)+$)a", "a" * 60 + "b")\n${tail}`,
  ],
  "a million DAGs": [
    `${head}for i in range(10**6):\n    globals()[f"d{i}"] = DAG(f"d{i}", schedule=None)\n`,
    "analysis-limit",
  ],
  "a million tasks": [
    `${head}from airflow.providers.standard.operators.empty import EmptyOperator\nwith DAG("train", schedule=None):\n    for i in range(10**6):\n        EmptyOperator(task_id=f"t{i}")\n`,
    "analysis-limit",
  ],
  "arrows from all to all": [
    `${head}from airflow.providers.standard.operators.empty import EmptyOperator\nwith DAG("train", schedule=None):\n    a = [EmptyOperator(task_id=f"a{i}") for i in range(3000)]\n    b = [EmptyOperator(task_id=f"b{i}") for i in range(3000)]\n    for x in a:\n        x >> b\n`,
    "analysis-limit",
  ],
  "a file that imports itself": [
    `${head}from dags import hostile\nfrom .hostile import *\nfrom . import *\nimport hostile\n${tail}`,
  ],
  "classes all the way down": [
    `${head}class A: pass\nfor _ in range(5000):\n    A = type("A", (A,), {})\nx = A()\n${tail}`,
  ],
  "exec and friends": [
    `${head}exec("while 1: pass")\neval("1" * 10**6)\n__import__("os").system("sleep 100")\nglobals().clear()\n${tail}`,
  ],
};

describe("a hostile file", () => {
  it.each(Object.keys(sources))(
    "%s",
    async (name) => {
      const [source, ...rules] = sources[name]!;
      const done = await measured(one(source), { "fail-on": "never" });
      within(done);
      if (rules.length > 0)
        expect({ rules: done.rules.filter((rule) => rules.includes(rule)) }).not.toEqual({ rules: [] });
    },
    30_000,
  );
});

jest.setTimeout(30_000);

describe("a hostile repository", () => {
  const good = `${head}${tail}`;

  it("with links in circles, to nowhere and out of it, and a pipe", async () => {
    const done = await measured((folder) => {
      writeFiles(folder, { "dags/a.py": good });
      const link = (to: string, path: string) => symlinkSync(to, join(folder, path));
      link(".", "dags/self");
      link("..", "dags/up");
      link("two.py", "dags/one.py");
      link("one.py", "dags/two.py");
      link("/etc/passwd", "dags/airflow_dag.py");
      link("/", "dags/root");
      execFileSync("mkfifo", [join(folder, "dags/pipe.py"), join(folder, "requirements.txt")]);
    });
    within(done);
    expect(done.outputs.dags).toBe("1");
    expect(done.stdout + done.summary).not.toContain("root:x:0");
  });

  it("with a file of 2 GB", async () => {
    const done = await measured((folder) => {
      writeFiles(folder, { "dags/a.py": good, "dags/huge.py": "" });
      truncateSync(join(folder, "dags/huge.py"), 2_000_000_000);
    });
    within(done);
    expect(done.rules).toContain("analysis-limit");
    expect(done.outputs.dags).toBe("1");
  });

  it("with patterns that never end in .airflowignore", async () => {
    const name = `${"a".repeat(60)}b.py`;
    const done = await measured(
      (folder) => writeFiles(folder, { [`dags/${name}`]: good, "dags/.airflowignore": "(a+)+$\n^(a|a)*$\n(x+x+)+y\n" }),
      { "airflow-version": "2.10.5" },
    );
    within(done);
  });

  it("with configuration that grows without end", async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}]`).join("\n");
    const done = await measured((folder) =>
      writeFiles(folder, { "dags/a.py": good, "mlops.yml": `l0: &l0 [x, x]\n${laughs}\nlint: *l30\n` }),
    );
    expect(done.code).toBe(2);
    expect(done.seconds).toBeLessThan(10);
    expect(done.megabytes).toBeLessThan(400);
  });

  it("with requirements that include each other, and documents of the wrong shape", async () => {
    const done = await measured((folder) =>
      writeFiles(folder, {
        "dags/a.py": good,
        "requirements.txt": "-r requirements.txt\n-r other/requirements.txt\n",
        "other/requirements.txt": `-r ../requirements.txt\n${"x".repeat(3_000_000)}\n`,
        "environment.yml": `a: &a [${"[".repeat(5000)}`,
        "docker-compose.yml": `services: ${"{a: ".repeat(20_000)}`,
        "pyproject.toml": `${"[".repeat(1_000_000)}`,
        ".github/workflows/x.yml": `jobs: ${"[".repeat(20_000)}`,
        Dockerfile: `FROM ${"$".repeat(1_000_000)}\nRUN pip install ${"a ".repeat(500_000)}\n`,
      }),
    );
    // Seven hostile files: the bound of 10 s is one file's.
    within({ ...done, seconds: done.seconds / 2 });
  }, 30_000);

  it("with 3000 files", async () => {
    const done = await measured((folder) =>
      writeFiles(
        folder,
        Object.fromEntries(
          Array.from({ length: 3000 }, (_, i) => [
            `dags/d${i}.py`,
            `${head}with DAG("d${i}", schedule=None):\n    pass\n`,
          ]),
        ),
      ),
    );
    expect(done.outputs.dags).toBe("3000");
    expect(done.seconds).toBeLessThan(60);
  }, 90_000);
});
