/** Looking only: what Airflow shows of a commit's files, on both lines. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it, jest } from "@jest/globals";
import { findPython } from "../../../platform/python.ts";
import { type Airflow, connectAirflow } from "../../../src/clients/airflow.ts";
import { sourceHash } from "../../../src/sync/manifest.ts";
import kind, { ObserveTarget } from "../../../src/sync/targets/observe.ts";
import { writeFiles } from "../../actions/step.ts";
import { dag } from "../../actions/syncing.ts";
import { describeWith } from "../../platform/needs.ts";
import { server } from "../../servers.ts";
import { observerContract, release } from "./contract.ts";

jest.setTimeout(300_000);

const describeWithPython = await describeWith(findPython);

/** As a repository has it; `second` makes another DAG at the place that Airflow sees. */
const texts = { "one.py": dag("observe_one"), "sub/two.py": dag("observe_two"), "words.txt": "a" };

const wantedOf = (files: Record<string, string>) => {
  const dags = Object.entries(files).flatMap(([path, text]) => {
    const dagId = /dag_id="(\w+)"/.exec(text)?.[1];
    return dagId ? [{ path, source: sourceHash(text), dagIds: [dagId], open: false }] : [];
  });
  return { files: release("1", files).manifest.files, dags, commit: "c0ffee" };
};

describeWithPython.each(["airflow", "airflow-2"])("on %s", (name) => {
  let airflow: Airflow;

  beforeAll(async () => {
    const { url, credentials, folders } = await server(name);
    writeFiles(join(folders?.dags ?? "", "observed", "dags"), texts);
    airflow = await connectAirflow({
      "airflow-url": url,
      "airflow-username": credentials?.username,
      "airflow-password": credentials?.password,
      "airflow-token": undefined,
    });
    for (const id of ["observe_one", "observe_two"]) while (!(await airflow.dag(id))?.isActive) await sleep(500);
  });

  observerContract(name, () => ({ target: new ObserveTarget(airflow, undefined), wanted: wantedOf(texts) }));

  it("shows as live what Airflow shows: all of it, less, or another text", async () => {
    const target = new ObserveTarget(airflow, undefined);
    const wanted = wantedOf(texts);
    const { current, bundleVersion } = await target.state(wanted);
    expect([current?.files, bundleVersion]).toEqual([wanted.files, "c0ffee"]);
    const next = wantedOf({
      ...texts,
      "one.py": dag("observe_one", "2"),
      "new.py": dag("observe_new"),
      "words.txt": "b",
    });
    const before = (await target.state(next)).current;
    expect(Object.keys(next.files).filter((path) => before?.files[path] !== next.files[path])).toEqual([
      "one.py",
      "new.py",
    ]);
    expect(before?.dags.map(({ path, dagIds }) => [path, dagIds])).toEqual([
      ["one.py", ["observe_one"]],
      ["sub/two.py", ["observe_two"]],
    ]);
  });

  it("looks only where the user says that Airflow sees the files", async () => {
    expect((await new ObserveTarget(airflow, "/elsewhere").state(wantedOf(texts))).current).toBeUndefined();
  });
});

it("needs an Airflow", async () => {
  const around = { settings: {}, airflow: async () => undefined } as unknown as Parameters<typeof kind.open>[1];
  await expect(kind.open({}, around)).rejects.toThrow(/input airflow-url: is needed by target observe:/);
});
