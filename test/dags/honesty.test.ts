/** What is not known is said, and never claimed exact. */
import { describe, expect, test } from "@jest/globals";
import { analyseFile } from "../../src/dags/analyse.ts";
import { SourceFile } from "../../src/python/source.ts";

function read(body: string, line: "2" | "3" = "3", version?: string) {
  const text = `from airflow import DAG\nfrom airflow.operators.empty import EmptyOperator\n${body}`;
  const file = new SourceFile("dag.py", "/nowhere/dag.py", text);
  return analyseFile(file, { line, roots: ["/nowhere"], readSource: () => undefined, ...(version && { version }) });
}

const statusOf = (body: string, line: "2" | "3" = "3") =>
  read(body, line).dags.map(({ dagId, status }) => [dagId, status]);

describe("a DAG is partial when", () => {
  test.each([
    ["an unknown function gets a task", "import acme\nwith DAG('d'):\n    a = EmptyOperator(task_id='a')\nacme.f(a)\n"],
    [
      "an unknown function gets the DAG",
      "import acme\nwith DAG('d') as d:\n    EmptyOperator(task_id='a')\nacme.f(d)\n",
    ],
    [
      "an unknown function runs in its block",
      "import acme\nwith DAG('d'):\n    EmptyOperator(task_id='a')\n    acme.f()\n",
    ],
    ["an arrow has an unknown end", "import acme\nx = acme.t()\nwith DAG('d'):\n    EmptyOperator(task_id='a') >> x\n"],
    [
      "an arrow starts at an unknown end",
      "import acme\nx = acme.t()\nwith DAG('d'):\n    x >> EmptyOperator(task_id='a')\n",
    ],
    [
      "a task is made under an unknown condition",
      "from airflow.models import Variable\nwith DAG('d'):\n    EmptyOperator(task_id='a')\n    if Variable.get('x') == '1':\n        EmptyOperator(task_id='b')\n",
    ],
    [
      "tasks are made over an unknown list",
      "from airflow.models import Variable\nwith DAG('d'):\n    EmptyOperator(task_id='a')\n    for x in Variable.get('x', deserialize_json=True):\n        EmptyOperator(task_id=f't_{x}')\n",
    ],
    [
      "a task's id is not known",
      "from airflow.models import Variable\nwith DAG('d'):\n    EmptyOperator(task_id='a')\n    EmptyOperator(task_id=Variable.get('x'))\n",
    ],
    [
      "an operator takes unknown arguments",
      "import acme\nwith DAG('d'):\n    EmptyOperator(task_id='a', **acme.options)\n",
    ],
    [
      "the templated fields of an operator are not known",
      "from airflow.providers.acme.operators.thing import ThingOperator\nwith DAG('d'):\n    a = EmptyOperator(task_id='a')\n    ThingOperator(task_id='b', x=a.output)\n",
    ],
  ])("%s", (_what, body) => {
    expect(statusOf(body)).toEqual([["d", "partial"]]);
    expect(read(body).dags[0]!.reasons[0]!.place.file.path).toBe("dag.py");
  });
});

describe("a DAG stays exact when", () => {
  test.each([
    [
      "an argument's value is not known",
      "from airflow.models import Variable\nwith DAG('d', description=Variable.get('x', None)):\n    EmptyOperator(task_id='a', pool=Variable.get('p', 'q'))\n",
    ],
    [
      "a library that knows nothing of Airflow runs in its block",
      "import requests\nwith DAG('d'):\n    EmptyOperator(task_id='a', doc=requests.get('u').text)\n",
    ],
  ])("%s", (_what, body) => {
    expect(statusOf(body)).toEqual([["d", "exact"]]);
  });
});

test("without a version, what depends on it is conditional; with one, it is exact", () => {
  const body =
    "import airflow\nwith DAG('d'):\n    EmptyOperator(task_id='new' if airflow.__version__.startswith('3') else 'old')\n";
  const [dag] = read(body).dags;
  expect([dag!.status, dag!.conditions.map((one) => one.text), dag!.tasks[0]!.taskId]).toEqual([
    "conditional",
    ["Airflow is 3.x"],
    "new",
  ]);
  expect(read(body, "3", "3.2.2").dags[0]!.status).toBe("exact");
});

test.each([
  ["if k8s:", ["conditional", ["acme is installed"], 2]],
  ["if k8s is not None:", ["conditional", ["acme is installed"], 2]],
  ["if not k8s:", ["conditional", ["acme is installed"], 1]],
  ["if k8s is None:", ["conditional", ["acme is installed"], 1]],
  ["if k8s.enabled:", ["partial", [], 2]],
  ["if k8s == 1:", ["partial", [], 2]],
  ["if k8s is DAG:", ["partial", [], 2]],
  ["if k8s + 1:", ["partial", [], 2]],
  ["if k8s():", ["partial", [], 2]],
  ["if k8s[0]:", ["partial", [], 2]],
])("a module imported where its absence is provided for: %s", (test, expected) => {
  const guard = "try:\n    import acme.models as k8s\nexcept ImportError:\n    k8s = None\n";
  const tasks = `with DAG('d'):\n    EmptyOperator(task_id='a')\n    ${test}\n        EmptyOperator(task_id='b')\n`;
  const [dag] = read(guard + tasks).dags;
  expect([dag!.status, dag!.conditions.map(({ text }) => text), dag!.tasks.length]).toEqual(expected);
});

test("what holds if a package is installed simply holds where the requirements install it beside Airflow", () => {
  const text = [
    "from airflow import DAG",
    "from airflow.operators.empty import EmptyOperator",
    "try:",
    "    import acme",
    "    available = True",
    "except ImportError:",
    "    available = False",
    "with DAG('d'):",
    "    EmptyOperator(task_id='a')",
    "    if available:",
    "        EmptyOperator(task_id='b')",
  ].join("\n");
  const statusWith = (installed: string) =>
    analyseFile(new SourceFile("dag.py", "/nowhere/dag.py", text), {
      line: "3",
      roots: ["/nowhere"],
      readSource: () => undefined,
      isInstalled: (module) => module === installed,
    }).dags.map(({ status, conditions }) => [status, conditions.map((condition) => condition.text)]);
  expect(statusWith("other")).toEqual([["conditional", ["acme is installed"]]]);
  expect(statusWith("acme")).toEqual([["exact", []]]);
});

test("an operator of a package that is not known holds only if that is installed", () => {
  const [dag] = read(
    "from airflow.providers.acme.operators.thing import ThingOperator\nwith DAG('d'):\n    ThingOperator(task_id='b')\n",
  ).dags;
  expect([dag!.status, dag!.conditions.map((one) => one.text)]).toEqual([
    "conditional",
    ["airflow.providers.acme.operators.thing.ThingOperator is installed"],
  ]);
});

describe("what Airflow refuses is told with its rule, and not claimed exact", () => {
  test.each([
    ["duplicate-task-id", "with DAG('d'):\n    EmptyOperator(task_id='a')\n    EmptyOperator(task_id='a')\n"],
    ["invalid-id", "with DAG('d'):\n    EmptyOperator(task_id='a b')\n"],
    ["invalid-id", "with DAG('d d'):\n    pass\n"],
    ["invalid-schedule", "with DAG('d', schedule='never'):\n    EmptyOperator(task_id='a')\n"],
    [
      "dag-cycle",
      "with DAG('d'):\n    a = EmptyOperator(task_id='a')\n    b = EmptyOperator(task_id='b')\n    a >> b >> a\n",
    ],
    ["unknown-argument", "with DAG('d'):\n    EmptyOperator(task_id='a', x=1)\n"],
    ["missing-argument", "with DAG('d'):\n    EmptyOperator()\n"],
    ["airflow3-removed", "DAG('d', schedule_interval='@daily')\n"],
    ["airflow3-removed", "from airflow.operators.subdag import SubDagOperator\n"],
    ["duplicate-dag-id", "a = DAG('d')\nb = DAG('d')\n"],
  ])("%s: %s", (rule, body) => {
    const found = read(body);
    expect(found.refusals.filter((one) => one.fatal).map((one) => one.rule)).toEqual([rule]);
    expect(found.dags.map((dag) => dag.status)).not.toContain("exact" as never);
  });

  test("a refusal that the file catches itself is none", () => {
    const found = read(
      "try:\n    from airflow.operators.subdag import SubDagOperator\nexcept ImportError:\n    SubDagOperator = None\nwith DAG('d'):\n    EmptyOperator(task_id='a')\n",
    );
    expect(found.refusals.filter((one) => one.fatal)).toEqual([]);
    expect(found.ended).toBe("finished");
  });
});

describe("a DAG holds only if what its file can't do without is given", () => {
  test.each([
    ["from airflow.models import Variable\nVariable.get('x')", "the Variable 'x' exists"],
    ["from airflow.hooks.base import BaseHook\nBaseHook.get_connection('c')", "the Connection 'c' exists"],
    ["import os\nos.environ['X']", "X is set"],
    ["import os\nos.getenv('X').split(',')", "X is set"],
    ["open('/etc/settings.json').read()", "the file /etc/settings.json exists"],
    ["from airflow.providers.slack.gone import Gone", "airflow.providers.slack.gone is installed"],
  ])("%s", (line, condition) => {
    const [dag] = read(`with DAG('d'):\n    EmptyOperator(task_id='a')\n${line}\n`).dags;
    expect([dag?.status, dag?.conditions.map(({ text }) => text)]).toEqual(["conditional", [condition]]);
  });
});

test("an argument that may have been filtered out is not refused", () => {
  const code = [
    "import inspect",
    "class Mine(DAG):",
    "    def __init__(self, *args, **kwargs):",
    "        taken = inspect.signature(DAG.__init__).parameters",
    "        DAG.__init__(self, *args, **{k: v for k, v in kwargs.items() if k in taken})",
    "with Mine('d', schedule=None, team='x'):",
    "    taken = inspect.signature(EmptyOperator.__init__).parameters",
    "    EmptyOperator(task_id='a', **{k: v for k, v in {'team': 'x'}.items() if k in taken})",
    "",
  ].join("\n");
  const done = read(code);
  expect([done.ended, done.refusals.filter(({ fatal }) => fatal)]).toEqual(["finished", []]);
  expect(done.dags.map(({ dagId, status }) => [dagId, status])).toEqual([["d", "partial"]]);
});

test("a bug of this program is an outcome of the file, and says whose it is", () => {
  const file = new SourceFile("dag.py", "/nowhere/dag.py", "x = 1\n");
  const readSource = () => {
    throw new TypeError("nothing to read");
  };
  const done = analyseFile(file, { line: "3", roots: ["/nowhere"], readSource });
  expect(done).toMatchObject({ ended: "budget", dags: [], exception: { type: "mistake" } });
  expect(done.exception!.message).toMatch(/a mistake of its own \(TypeError: nothing to read\)/);
});
