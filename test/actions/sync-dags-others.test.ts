/** sync-dags on a real Airflow 3.2 where others are at work too: at the same moment, at the target since, or before the first sync. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { findPython } from "../../platform/python.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import { describeWith } from "../platform/needs.ts";
import { server } from "../servers.ts";
import { dag, live, sync, workspace } from "./syncing.ts";

jest.setTimeout(240_000);

const describeWithPython = await describeWith(findPython);

describeWithPython("on a real Airflow", () => {
  const target = join(workspace(), "team");
  const at = (path: string) => join(target, "current", path);
  let link = "";
  let airflow: Airflow;
  let inputs: Record<string, string>;

  beforeAll(async () => {
    const { url, credentials, folders } = await server("airflow");
    const { username = "", password = "" } = credentials ?? {};
    link = join(folders!.dags!, "others");
    symlinkSync(join(target, "current"), link);
    const access = { "airflow-url": url, "airflow-username": username, "airflow-password": password };
    inputs = { target: `folder:${target}`, ...access };
    airflow = await connectAirflow({ ...access, "airflow-token": undefined });
  }, 600_000);
  afterAll(() => rmSync(link, { force: true }));

  /** A repository whose two DAG files say the same word. */
  const saying = (word: string) =>
    workspace({
      "mlops.yml": "sync:\n  proof-time: 150s\n",
      "dags/others_one.py": dag("others_one", word),
      "dags/others_two.py": dag("others_two", word),
    });
  const shown = async (dagId: string) => airflow.dagSource((await airflow.dag(dagId))!);

  it("brings a first release beside what others have put there, once it is told to adopt the place", async () => {
    mkdirSync(target);
    writeFileSync(join(target, "theirs.py"), "THEIRS = 1\n");
    const refused = await sync(saying("first"), inputs);
    expect([refused.outputs.result, refused.outputs.live]).toEqual(["refused", "unchanged"]);
    expect(refused.stdout).toContain("The target holds what no sync has put there (theirs.py)");
    expect(existsSync(at("others_one.py"))).toBe(false);

    const adopted = await sync(saying("first"), { ...inputs, adopt: "true" });
    expect(adopted.outputs).toMatchObject({ result: "ok", live: "proven", release: live(target) });
    expect(await shown("others_one")).toBe(dag("others_one", "first"));
    expect(readFileSync(join(target, "theirs.py"), "utf8")).toBe("THEIRS = 1\n");
  });

  it("refuses what others changed, proves it kept, and proves it overwritten", async () => {
    writeFileSync(at("others_one.py"), dag("others_one", "by hand"));
    const refused = await sync(saying("second"), inputs);
    expect([refused.outputs.result, refused.outputs.live]).toEqual(["refused", "unchanged"]);
    expect(refused.stdout).toContain("The live release is not as the last sync left it: others_one.py was changed.");

    const kept = await sync(saying("second"), { ...inputs, drift: "keep" });
    expect(kept.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect([await shown("others_one"), await shown("others_two")]).toEqual([
      dag("others_one", "by hand"),
      dag("others_two", "second"),
    ]);

    const overwritten = await sync(saying("second"), { ...inputs, drift: "overwrite" });
    expect(overwritten.outputs).toMatchObject({ result: "ok", live: "proven" });
    expect(await shown("others_one")).toBe(dag("others_one", "second"));
  });

  it("of two at once brings one whole, and names it to the other, or lets that follow", async () => {
    const words = ["mine", "yours"];
    const both = await Promise.all(words.map((word) => sync(saying(word), inputs)));
    const winners = words.filter((_, at) => both[at]!.outputs.live === "proven");
    expect(winners.length).toBeGreaterThan(0);
    for (const { outputs, stdout } of both) {
      if (outputs.live === "proven") expect(outputs.result).toBe("ok");
      else {
        expect(outputs).toMatchObject({ result: "refused", live: "unchanged" });
        expect(stdout).toMatch(/Another sync to folder:.* is at work: .+ on .+ \(process \d+\)/);
      }
    }
    const last = words.find((word) => readFileSync(at("others_one.py"), "utf8") === dag("others_one", word))!;
    expect(winners).toContain(last);
    expect(readFileSync(at("others_two.py"), "utf8")).toBe(dag("others_two", last));
    expect([await shown("others_one"), await shown("others_two")]).toEqual([
      dag("others_one", last),
      dag("others_two", last),
    ]);
    expect(both[words.indexOf(last)]!.outputs.release).toBe(live(target));
    expect(readdirSync(join(target, "locks"))).toEqual([]);
  });
});
