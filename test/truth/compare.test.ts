import { describe, expect, test } from "@jest/globals";
import { type ClaimedDag, type Comparison, compare, type Graph, missingPackage, type RealFile } from "./compare.ts";

const graph: Graph = {
  dagId: "train",
  tasks: ["a", "b", "c"],
  edges: [
    ["a", "b"],
    ["b", "c"],
  ],
};

const claim = (changes: Partial<ClaimedDag> = {}): ClaimedDag => ({
  ...graph,
  status: "exact",
  reasons: [],
  ...changes,
});

function sumOf(file: Partial<RealFile>, ...dags: ClaimedDag[]): Comparison {
  return compare([{ folder: "/dags", path: "a.py", dags: [graph], ...file }], new Map([["/dags/a.py", { dags }]]));
}

describe("a DAG claimed exact", () => {
  test("is right with the very tasks and edges, in any order", () => {
    const sum = sumOf(
      {},
      claim({
        tasks: ["c", "a", "b"],
        edges: [
          ["b", "c"],
          ["a", "b"],
        ],
      }),
    );
    expect(sum).toMatchObject({ files: 1, dags: 1, exact: 1, right: 1, wrong: 0, differences: [] });
  });

  test.each<[string, Partial<ClaimedDag>, string]>([
    ["a task too many", { tasks: ["a", "b", "c", "d"] }, "tasks only ours: d"],
    ["a task too few", { tasks: ["a", "b"] }, "tasks only Airflow's: c"],
    ["an edge too many", { edges: [...graph.edges, ["a", "c"]] }, "edges only ours: a -> c"],
    ["an edge too few", { edges: [["a", "b"]] }, "edges only Airflow's: b -> c"],
    ["an edge twice", { edges: [...graph.edges, ["a", "b"]] }, "edges only ours: 3 instead of 2, some more than once"],
  ])("is wrong with %s, and the difference is named", (_, changes, said) => {
    const sum = sumOf({}, claim(changes));
    expect(sum).toMatchObject({ exact: 1, right: 0, wrong: 1 });
    expect(sum.differences).toEqual([
      { kind: "wrong", file: "/dags/a.py", dagId: "train", details: ["claimed exact", said] },
    ]);
  });

  test("is wrong when Airflow has no such DAG, and that of Airflow is missing", () => {
    expect(sumOf({}, claim({ dagId: "other" }))).toMatchObject({ wrong: 1, missing: 1 });
  });

  test("is wrong the second time it is claimed", () => {
    expect(sumOf({}, claim(), claim())).toMatchObject({ exact: 1, right: 1, wrong: 1 });
  });

  test("is wrong when Airflow refuses the file", () => {
    const sum = sumOf({ dags: [], importError: "Traceback\nAirflowDagCycleException: Cycle detected" }, claim());
    expect(sum).toMatchObject({ wrong: 1, refused: 1, right: 0 });
    expect(sum.differences[0]?.details).toContain("Airflow refuses the file: AirflowDagCycleException: Cycle detected");
  });
});

test("a conditional claim is held to the same", () => {
  expect(sumOf({}, claim({ status: "conditional" }))).toMatchObject({ exact: 0, conditional: 1, right: 1 });
  expect(sumOf({}, claim({ status: "conditional", edges: [] }))).toMatchObject({ conditional: 1, wrong: 1 });
});

test("a conditional claim is no wrong one when Airflow refuses the file for the lack of the condition", () => {
  const file = { dags: [], importError: "KeyError: 'BUCKET'" };
  const claimed = (condition: string) => claim({ status: "conditional", conditions: [condition] });
  const met = sumOf(file, claimed("BUCKET is set"));
  expect(met).toMatchObject({ wrong: 0, refused: 1, conditional: 0 });
  expect(met.differences).toEqual([
    {
      kind: "condition",
      file: "/dags/a.py",
      dagId: "train",
      details: ["claimed exact if BUCKET is set", "Airflow refuses the file: KeyError: 'BUCKET'"],
    },
  ]);
  expect(sumOf(file, claimed("REGION is set"))).toMatchObject({ wrong: 1 });
});

test("a partial claim is never wrong, and counts as partial or extra", () => {
  const partial = claim({ status: "partial", tasks: [], reasons: ["requests.get(...) is only known at run time"] });
  expect(sumOf({}, partial)).toMatchObject({ partial: 1, wrong: 0, missing: 0 });
  expect(sumOf({ dags: [] }, partial)).toMatchObject({ extra: 1, wrong: 0, partial: 0 });
  expect(sumOf({ dags: [], importError: "ValueError: no" }, partial)).toMatchObject({ extra: 0, refused: 1, wrong: 0 });
});

test("a DAG that ours lacks is missing, and how reading ended is told", () => {
  const file: RealFile = { folder: "/dags", path: "a.py", dags: [graph] };
  const sum = compare([file], new Map([["/dags/a.py", { dags: [], ended: "budget" }]]));
  expect(sum).toMatchObject({ missing: 1, dags: 1, exact: 0 });
  expect(sum.differences[0]?.details).toEqual(["Airflow has 3 tasks and 2 edges", "reading ended: budget"]);
});

test("a file whose packages are not installed is no part of the comparison", () => {
  const sum = sumOf({ dags: [], importError: "ModuleNotFoundError: No module named 'boto3'" }, claim());
  expect(sum).toMatchObject({ files: 1, dags: 0, exact: 0, wrong: 0, refused: 0, notInstalled: 1 });
});

describe("a package is missing", () => {
  test.each([
    ["ModuleNotFoundError: No module named 'boto3.session'", "boto3.session"],
    ["ModuleNotFoundError: No module named 'airflow.providers.snowflake'", "airflow.providers.snowflake"],
    ["ModuleNotFoundError: No module named 'airflow.providers.apache.beam'", "airflow.providers.apache.beam"],
    ["ImportError: cannot import name 'x' from 'google.cloud' (unknown location)", "google.cloud"],
  ])("%s", (error, module) => expect(missingPackage(`Traceback\n${error}\n`)).toBe(module));

  test.each([
    "ModuleNotFoundError: No module named 'airflow.operators.bash_operator'",
    "ModuleNotFoundError: No module named 'airflow.providers.google.cloud.operators.gone'",
    "ImportError: cannot import name 'SubDagOperator' from 'airflow.operators.subdag' (x.py)",
    "NameError: name 'DAG' is not defined",
  ])("but not by: %s", (error) => expect(missingPackage(error)).toBeUndefined());
});
