/** What must have been seen before a release counts as read; each test takes one thing away. */
import { describe, expect, it } from "@jest/globals";
import { dagFiles, goneDags } from "../../src/sync/expectation.ts";
import { type DagSeen, type ErrorSeen, type Expectation, lastLine, Proof } from "../../src/sync/proof.ts";
import { projectOf } from "../lint/projects.ts";

const since = Date.parse("2026-11-21T10:00:00Z");
const at = (second: number) => new Date(since + second * 1000).toISOString();

const expected = (more: Partial<Expectation> = {}): Expectation => ({
  files: [{ path: "a.py", source: "s1", dagIds: ["a"], open: false }],
  gone: [],
  paths: ["a.py", "sub/a.py", "helper.py"],
  added: new Set(),
  changed: new Set(["a.py"]),
  since,
  known: [],
  bundleVersion: undefined,
  lags: false,
  lingering: [],
  airflowPath: undefined,
  ...more,
});

/** As Airflow 3 shows it, read at second 2. */
const seen = (more: Partial<DagSeen> = {}): DagSeen => ({
  dagId: "a",
  isActive: true,
  fileloc: "/dags/current/a.py",
  bundleName: "team",
  fileToken: "t",
  lastParsed: at(2),
  ...more,
});

const error = (more: Partial<ErrorSeen> = {}): ErrorSeen => ({
  file: "a.py",
  bundle: "team",
  trace: 'File "/dags/current/a.py", line 1\nValueError: no',
  timestamp: at(2),
  ...more,
});

/** Looks, hands over the sources that are asked for, looks again. */
function look(proof: Proof, dags: DagSeen[], errors: ErrorSeen[] = [], source: string | undefined = "s1") {
  for (const dag of proof.look(dags, errors).sources) proof.source(dag, source);
  return proof.look(dags, errors);
}

/** Looks at two readings, of the second 2 and 3 unless said otherwise. */
function twice(dag: Partial<DagSeen>, errors: ErrorSeen[] = [], more: Partial<Expectation> = {}, source = "s1") {
  const proof = new Proof(expected(more));
  look(proof, [seen(dag)], errors, source);
  return look(proof, [seen({ lastParsed: at(3), ...dag })], errors, source);
}

it("is proven when the DAG was read twice since, from its file, with its source", () => {
  expect(twice({})).toMatchObject({ proven: true, waiting: [], broken: [] });
});

it("is not proven by one reading: it may have begun before, and shows the new source all the same", () => {
  expect(look(new Proof(expected()), [seen()])).toMatchObject({
    proven: false,
    waiting: ["DAG a has not been read anew yet"],
    reparse: ["t"],
  });
});

it("asks for two readings of a file that no release before had, too: others may have put one there", () => {
  const proof = new Proof(expected({ added: new Set(["a.py"]) }));
  const read = (second: number) => look(proof, [seen({ lastParsed: at(second) })]).proven;
  expect([read(2), read(3)]).toEqual([false, true]);
});

describe("is not proven when", () => {
  it.each<[string, Partial<DagSeen>, string]>([
    ["the reading ended before", { lastParsed: at(-1) }, "DAG a has not been read anew yet"],
    ["it was never read", { lastParsed: undefined as never }, "DAG a has not been read anew yet"],
    ["the DAG is not active", { isActive: false }, "DAG a is not active"],
    ["it comes from elsewhere", { fileloc: "/dags/old.py" }, "Airflow has DAG a from /dags/old.py, not from a.py"],
    ["it has a like name", { fileloc: "/dags/schema.py" }, "Airflow has DAG a from /dags/schema.py, not from a.py"],
  ])("%s", (_, dag, missing) => {
    expect(twice(dag)).toMatchObject({ proven: false, waiting: [missing], reparse: ["t"] });
  });

  it("the DAG is not there", () => {
    expect(look(new Proof(expected()), [])).toMatchObject({
      proven: false,
      waiting: ["Airflow does not list DAG a of a.py yet"],
    });
  });

  it("Airflow shows another source", () => {
    expect(twice({}, [], {}, "s0").waiting).toEqual(["Airflow shows another source for DAG a than a.py"]);
  });

  it("it is not in the place that the user named", () => {
    expect(twice({}, [], { airflowPath: "/dags/current/" }).proven).toBe(true);
    expect(twice({}, [], { airflowPath: "/elsewhere" }).proven).toBe(false);
  });

  it("a DAG that is gone is still active", () => {
    const gone = [{ dagId: "b", path: "b.py" }];
    const b = seen({ dagId: "b", fileloc: "/dags/current/b.py", fileToken: "u" });
    const beside = (other: DagSeen) => {
      const proof = new Proof(expected({ gone }));
      look(proof, [seen(), other]);
      return look(proof, [seen({ lastParsed: at(3) }), other]);
    };
    expect(beside(b)).toMatchObject({
      proven: false,
      waiting: ["DAG b is still active though it is gone from b.py"],
    });
    expect(beside({ ...b, isActive: false }).proven).toBe(true);
    expect(beside({ ...b, fileloc: "/other/team.py" }).proven).toBe(true);
  });

  it("of a file whose DAGs are only known when it runs none was read", () => {
    const files = [{ path: "a.py", source: "s1", dagIds: [], open: true }];
    expect(look(new Proof(expected({ files })), []).proven).toBe(false);
    expect(twice({ dagId: "made", lastParsed: at(-5) }, [], { files }).proven).toBe(false);
    expect(twice({ dagId: "made" }, [], { files }).proven).toBe(true);
  });
});

it("counts readings that ended since, each once", () => {
  const proof = new Proof(expected());
  const read = (second: number) => look(proof, [seen({ lastParsed: at(second) })]).proven;
  expect([read(-1), read(1), read(1), read(2)]).toEqual([false, false, false, true]);
});

it("asks for another source once more after another reading", () => {
  const proof = new Proof(expected());
  expect(look(proof, [seen()], [], "s0").proven).toBe(false);
  expect(proof.look([seen()], []).sources).toEqual([]);
  expect(look(proof, [seen({ lastParsed: at(5) })], [], "s1").proven).toBe(true);
});

describe("an import error", () => {
  it("breaks a new file at once", () => {
    const added = new Set(["a.py"]);
    expect(twice({ isActive: false }, [error()], { added }).broken).toMatchObject([{ path: "a.py" }]);
  });

  it("breaks a file that was there before when it is met twice: the first reading may have met both releases", () => {
    const proof = new Proof(expected());
    expect(look(proof, [seen({ isActive: false })], [error()])).toMatchObject({ broken: [], proven: false });
    const again = look(proof, [seen({ isActive: false })], [error({ timestamp: at(4) })]);
    expect(again).toMatchObject({ broken: [{ path: "a.py" }], proven: false, reparse: ["t"] });
  });

  it("of before the swap is waited out", () => {
    expect(twice({}, [error({ timestamp: at(-3) })])).toMatchObject({ proven: true, broken: [] });
  });

  it("that was there before, in a file that did not change, is named and stops nothing", () => {
    const more = { known: [error({ timestamp: at(-60) })], changed: new Set<string>() };
    expect(twice({ isActive: false }, [error()], more)).toMatchObject({
      proven: true,
      stillBroken: [{ path: "a.py" }],
    });
    const another = error({ trace: "KeyError: 'x'" });
    const proof = new Proof(expected(more));
    look(proof, [], [another]);
    expect(look(proof, [], [{ ...another, timestamp: at(4) }]).broken).toMatchObject([{ path: "a.py" }]);
  });

  it("of another bundle or another folder is none of ours", () => {
    const added = new Set(["a.py"]);
    expect(twice({}, [error({ bundle: "theirs" })], { added }).proven).toBe(true);
    expect(twice({}, [error({ file: "/dags/schema.py" })], { added }).proven).toBe(true);
  });

  it("is laid to the file with the longest fitting path", () => {
    const added = new Set(["sub/a.py", "a.py"]);
    expect(twice({}, [error({ file: "sub/a.py" })], { added }).broken).toMatchObject([{ path: "sub/a.py" }]);
  });
});

describe("in a bundle with versions", () => {
  const bundleVersion = "c0ffee";

  const proof = (more: Partial<Expectation> = {}) => new Proof(expected({ bundleVersion, lags: true, ...more }));
  const told = (one: Proof, dag: DagSeen) => {
    for (const asked of one.look([dag], []).sources) one.source(asked, "s1");
    return one.look([dag], []);
  };

  it("the version is the sign that the release has arrived: a reading that began before may have met the old code", () => {
    const one = proof();
    expect(told(one, seen({ bundleVersion, lastParsed: at(4) }))).toMatchObject({
      proven: false,
      waiting: ["DAG a has not been read anew yet"],
    });
    expect(told(one, seen({ bundleVersion, lastParsed: at(8) }))).toMatchObject({ proven: true });
  });

  it("the version of a reading from before is no sign: a release that is gone back to was live once", () => {
    const one = proof();
    for (const second of [-60, 4]) told(one, seen({ bundleVersion, lastParsed: at(second) }));
    expect(told(one, seen({ bundleVersion, lastParsed: at(4) })).proven).toBe(false);
    expect(told(one, seen({ bundleVersion, lastParsed: at(8) })).proven).toBe(true);
  });

  it("a broken file keeps its old DAG, whose source is not the release's", () => {
    const one = proof();
    one.look([seen({ bundleVersion, lastParsed: at(4) })], []);
    one.source(seen({ bundleVersion, lastParsed: at(8) }), "s0");
    expect(one.look([seen({ bundleVersion, lastParsed: at(8) })], [])).toMatchObject({ proven: false });
  });

  it("a DAG of another version is waited for, and its file asked to be read", () => {
    expect(look(new Proof(expected({ bundleVersion, lags: true })), [seen({ bundleVersion: "0ld" })])).toMatchObject({
      proven: false,
      waiting: ["Airflow has DAG a at version 0ld of its bundle, not at c0ffee"],
      reparse: ["t"],
    });
  });

  it("a change of a helper alone is proven too", () => {
    const one = proof({ changed: new Set(["helper.py"]) });
    told(one, seen({ bundleVersion, lastParsed: at(4) }));
    expect(told(one, seen({ bundleVersion, lastParsed: at(8) }))).toMatchObject({ proven: true, unseen: false });
  });
});

describe("where Airflow pulls the release, and shows no version", () => {
  const files = [
    { path: "a.py", source: "s1", dagIds: ["a"], open: false },
    { path: "b.py", source: "s2", dagIds: ["b"], open: false },
  ];
  const lagging = (more: Partial<Expectation> = {}) =>
    new Proof(expected({ files, paths: ["a.py", "b.py", "helper.py"], lags: true, ...more }));
  const b = (second: number) =>
    seen({ dagId: "b", fileloc: "/dags/current/b.py", fileToken: "u", lastParsed: at(second) });
  const answered = (proof: Proof, dags: DagSeen[], errors: ErrorSeen[], a: string) => {
    for (const dag of proof.look(dags, errors).sources) proof.source(dag, dag.dagId === "a" ? a : "s2");
    return proof.look(dags, errors);
  };

  it("a DAG that did not change counts only from the first sign of one that did", () => {
    const proof = lagging();
    expect(answered(proof, [seen({ lastParsed: at(2) }), b(3)], [], "s0")).toMatchObject({ proven: false });
    expect(answered(proof, [seen({ lastParsed: at(5) }), b(6)], [], "s1").waiting).toEqual([
      "DAG a has not been read anew yet",
      "DAG b has not been read anew yet",
    ]);
    expect(answered(proof, [seen({ lastParsed: at(8) }), b(9)], [], "s1")).toMatchObject({ proven: true });
  });

  it("the former release's error is waited out, and tells by being gone", () => {
    const lingering = [{ path: "a.py", trace: "ValueError: no" }];
    const proof = lagging({ changed: new Set(["helper.py"]), lingering });
    for (const second of [2, 4])
      expect(answered(proof, [b(second)], [error({ timestamp: at(second) })], "s1")).toMatchObject({
        broken: [],
        waiting: expect.arrayContaining(["a.py still has the error of the release before: ValueError: no"]),
      });
    expect(answered(proof, [seen({ lastParsed: at(5) }), b(6)], [], "s1").proven).toBe(false);
    expect(answered(proof, [seen({ lastParsed: at(8) }), b(9)], [], "s1").proven).toBe(false);
    expect(answered(proof, [seen({ lastParsed: at(11) }), b(12)], [], "s1").proven).toBe(true);
  });

  it("another error breaks it all the same", () => {
    const proof = lagging();
    answered(proof, [b(2)], [error({ timestamp: at(2) })], "s0");
    expect(answered(proof, [b(3)], [error({ timestamp: at(3) })], "s0").broken).toMatchObject([{ path: "a.py" }]);
  });

  it("a DAG that is gone tells", () => {
    const gone = [{ dagId: "c", path: "c.py" }];
    const proof = lagging({ changed: new Set(), gone });
    const c = (isActive: boolean) => seen({ dagId: "c", fileloc: "/dags/current/c.py", isActive });
    expect(answered(proof, [seen(), b(3), c(true)], [], "s1").proven).toBe(false);
    expect(answered(proof, [seen(), b(3), c(false)], [], "s1").proven).toBe(false);
    expect(answered(proof, [seen({ lastParsed: at(5) }), b(6), c(false)], [], "s1").proven).toBe(false);
    expect(answered(proof, [seen({ lastParsed: at(8) }), b(9), c(false)], [], "s1").proven).toBe(true);
  });

  it.each([undefined, "c0ffee"])(
    "nothing is proven when nothing tells: a change of a helper alone (%s)",
    (bundleVersion) => {
      const proof = lagging({ changed: new Set(["helper.py"]), bundleVersion });
      answered(proof, [seen(), b(3)], [], "s1");
      const again = answered(proof, [seen({ lastParsed: at(5) }), b(6)], [], "s1");
      expect(again).toMatchObject({ proven: false, unseen: true, waiting: [] });
    },
  );
});

describe("what is expected of files", () => {
  const filesOf = (texts: Record<string, string>) => dagFiles(projectOf(texts, "3").files);
  const head = "from airflow.sdk import DAG\nimport os, requests\n";

  it("are the DAGs that they are known to make", () => {
    expect(filesOf({ "a.py": `${head}a = DAG("a")\nb = DAG("b")\n`, "helper.py": `${head}WORD = 1\n` })).toEqual([
      { path: "a.py", dagIds: ["a", "b"], open: false },
    ]);
  });

  it("are open where only the run can tell", () => {
    const made = `${head}for name in requests.get("https://x").json():\n    globals()[name] = DAG(name)\n`;
    expect(filesOf({ "a.py": made })).toEqual([{ path: "a.py", dagIds: [], open: true }]);
    expect(filesOf({ "a.py": `${head}DAG("a"\n` })).toEqual([{ path: "a.py", dagIds: [], open: true }]);
  });

  it("do not hold what .airflowignore hides", () => {
    const text = `${head}a = DAG("a")\n`;
    expect(filesOf({ "a.py": text, ".airflowignore": "a.py\n" })).toEqual([]);
    expect(filesOf({ "a.py": text, ".airflowignore": "b.py\n" })).toHaveLength(1);
  });

  it("call a DAG gone when nothing makes it any more, unless its file may", () => {
    const file = (path: string, dagIds: string[], open = false) => ({ path, dagIds, open, source: "" });
    const former = { dags: [file("a.py", ["a", "b"]), file("c.py", ["c"])] };
    expect(goneDags(former, { dags: [file("x.py", ["a"])] })).toEqual([
      { dagId: "b", path: "a.py" },
      { dagId: "c", path: "c.py" },
    ]);
    expect(goneDags(former, { dags: [file("a.py", [], true), file("c.py", ["c"])] })).toEqual([]);
  });
});

describe("the line of a traceback that is shown", () => {
  it.each([
    ["File a.py, line 1\nModuleNotFoundError: No module named 'x'\n", "ModuleNotFoundError: No module named 'x'"],
    [
      "AirflowTaskTimeout: after 30.0s.\nSee these docs:\n* https://example.org/docs: top",
      "AirflowTaskTimeout: after 30.0s.",
    ],
    ["first\nsecond", "second"],
  ])("of %j is %s", (trace, shown) => {
    expect(lastLine(trace)).toBe(shown);
  });
});
