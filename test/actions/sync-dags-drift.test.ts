/** sync-dags where others were at work too: at the target since the last sync, or since the plan was made. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import { writeFiles } from "./step.ts";
import { dag, digest, live, sync, workspace } from "./syncing.ts";

jest.setTimeout(60_000);

/** A target that was synced, with what others did to it then. */
async function drifted() {
  const repository = workspace({ "dags/a.py": dag("a"), "dags/b.py": dag("b"), "dags/c.txt": "1" });
  const target = join(workspace(), "team");
  const inputs = { target: `folder:${target}` };
  await sync(repository, inputs);
  const at = (path: string) => join(target, "current", path);
  writeFileSync(at("a.py"), dag("a", "mended by hand"));
  rmSync(at("c.txt"));
  writeFileSync(at("notes.txt"), "theirs");
  return { repository, target, inputs, at };
}

describe("what others changed at the target", () => {
  it("is refused and named, and nothing is written", async () => {
    const { repository, target, inputs, at } = await drifted();
    const former = live(target);
    const result = await sync(repository, inputs);
    expect([result.code, result.outputs.result, result.outputs.live]).toEqual([1, "refused", "unchanged"]);
    expect(result.stdout).toContain(
      "The live release is not as the last sync left it: a.py was changed, c.txt is gone, notes.txt was added. Take that over into the repository, or set drift: keep or drift: overwrite. Nothing was written.",
    );
    expect(live(target)).toBe(former);
    expect(readFileSync(at("a.py"), "utf8")).toBe(dag("a", "mended by hand"));
    const { drift } = JSON.parse(result.outputs.plan!);
    expect(drift).toEqual([
      { path: "a.py", kind: "changed" },
      { path: "c.txt", kind: "missing" },
      { path: "notes.txt", kind: "added" },
    ]);
    expect(result.summary).toContain("### ⚠️ Changed at the target by others\n");
  });

  it("is told by a plan", async () => {
    const { repository, inputs } = await drifted();
    const result = await sync(repository, { ...inputs, mode: "plan" });
    expect(result.outputs).toMatchObject({ result: "ok", live: "planned" });
    expect(result.stdout).toContain("Applied, it would be refused: The live release is not as the last sync left it");
  });

  it("is overwritten by choice, though the commit is the same", async () => {
    const { repository, inputs, at } = await drifted();
    const result = await sync(repository, { ...inputs, drift: "overwrite" });
    expect(result.outputs.result).toBe("ok");
    expect(JSON.parse(result.outputs.plan!)).toMatchObject({
      added: ["c.txt"],
      changed: ["a.py"],
      removed: ["notes.txt"],
    });
    expect(readFileSync(at("a.py"), "utf8")).toBe(dag("a"));
    expect([existsSync(at("c.txt")), existsSync(at("notes.txt"))]).toEqual([true, false]);
    expect(result.stdout).toContain("Changed at the target by others, overwritten: a.py was changed");
    expect((await sync(repository, inputs)).outputs.result).toBe("ok");
  });

  it("is kept by choice, in this release and the next, and stays drift until the repository has it", async () => {
    const { repository, target, inputs, at } = await drifted();
    writeFiles(repository, { "dags/b.py": dag("b", "2") });
    const keep = { ...inputs, drift: "keep" };
    const result = await sync(repository, keep);
    expect(result.outputs.result).toBe("ok");
    expect(JSON.parse(result.outputs.plan!)).toMatchObject({ added: [], changed: ["b.py"], removed: [] });
    expect(result.summary).toContain("Changed at the target by others, and kept");
    const holdsTheirs = () => {
      expect(readFileSync(at("a.py"), "utf8")).toBe(dag("a", "mended by hand"));
      expect(readFileSync(at("notes.txt"), "utf8")).toBe("theirs");
      expect(existsSync(at("c.txt"))).toBe(false);
    };
    holdsTheirs();
    expect(readFileSync(at("b.py"), "utf8")).toBe(dag("b", "2"));

    expect((await sync(repository, inputs)).stdout).toContain("not as the last sync left it: a.py was changed");
    const kept = live(target);
    expect((await sync(repository, keep)).stdout).toContain("nothing had changed");
    expect(live(target)).toBe(kept);
    holdsTheirs();

    rmSync(join(repository, "dags/c.txt"));
    writeFiles(repository, { "dags/a.py": dag("a", "mended by hand"), "dags/notes.txt": "theirs" });
    expect((await sync(repository, inputs)).outputs.result).toBe("ok");
    writeFiles(repository, { "dags/a.py": dag("a", "3") });
    expect((await sync(repository, inputs)).outputs.result).toBe("ok");
    expect(readFileSync(at("a.py"), "utf8")).toBe(dag("a", "3"));
  });

  it("is not looked at when it is to be ignored", async () => {
    const { repository, target, inputs } = await drifted();
    const former = live(target);
    const result = await sync(repository, { ...inputs, drift: "ignore" });
    expect(result.outputs).toMatchObject({ result: "ok", release: former });
    expect(result.stdout).toContain("nothing had changed");
  });

  it("does not go away by a rollback unseen, and can't be kept in a release that is kept", async () => {
    const { repository, target, inputs, at } = await drifted();
    const first = live(target);
    await sync(repository, { ...inputs, drift: "overwrite" });
    writeFileSync(at("b.py"), "");
    const rollback = { ...inputs, mode: "rollback", release: first };
    expect((await sync(repository, rollback)).stdout).toContain("not as the last sync left it: b.py was changed");
    expect((await sync(repository, { ...rollback, drift: "keep" })).stdout).toContain(
      "input drift: a release that is kept is made live as it is",
    );
    expect((await sync(repository, { ...rollback, drift: "overwrite" })).outputs.release).toBe(first);
  });
});

describe("a plan that was made earlier", () => {
  const planned = async () => {
    const repository = workspace({ "dags/a.py": dag("a"), "dags/b.py": dag("b") });
    const target = join(workspace(), "team");
    const inputs = { target: `folder:${target}` };
    await sync(repository, inputs);
    writeFiles(repository, { "dags/a.py": dag("a", "2") });
    const { plan = "" } = (await sync(repository, { ...inputs, mode: "plan" })).outputs;
    return { repository, target, inputs, plan };
  };

  it("is applied", async () => {
    const { repository, target, inputs, plan } = await planned();
    const result = await sync(repository, { ...inputs, plan });
    expect(result.outputs.result).toBe("ok");
    expect(readFileSync(join(target, "current/a.py"), "utf8")).toBe(dag("a", "2"));
  });

  it("is not applied when the target has moved since", async () => {
    const { repository, target, inputs, plan } = await planned();
    const former = live(target);
    await sync(workspace({ "dags/a.py": dag("a", "3"), "dags/b.py": dag("b") }), inputs);
    const moved = live(target);
    const result = await sync(repository, { ...inputs, plan });
    expect([result.outputs.result, live(target)]).toEqual(["refused", moved]);
    expect(result.stdout).toContain(
      `The target has moved since the plan was made: release ${former} was live then, release ${moved} is live now. Make a new plan.`,
    );
  });

  it("is not applied to other files, or with other images", async () => {
    const { repository, target, inputs, plan } = await planned();
    const former = live(target);
    writeFiles(repository, { "dags/b.py": `${dag("b")}IMAGE = "acme/trainer:1.4"\n` });
    const result = await sync(repository, { ...inputs, plan });
    expect([result.outputs.result, live(target)]).toEqual(["refused", former]);
    expect(result.stdout).toContain("The files are not those of the plan.");
    const again = (await sync(repository, { ...inputs, mode: "plan" })).outputs.plan!;
    const images = JSON.stringify({ trainer: `registry.example.org/trainer@${digest}` });
    expect((await sync(repository, { ...inputs, plan: again, images })).outputs.result).toBe("refused");
    expect((await sync(repository, { ...inputs, plan: again })).outputs.result).toBe("ok");
  });

  it("is for apply alone, and a plan", async () => {
    const { repository, inputs, plan } = await planned();
    const other = await sync(repository, { ...inputs, plan, mode: "rollback" });
    expect(other.stdout).toContain("input plan: is for mode apply alone");
    const none = await sync(repository, { ...inputs, plan: "{}" });
    expect([none.outputs.result, none.stdout]).toEqual([
      "misuse",
      expect.stringContaining('input plan: "{}" is no plan. Hand on the output plan'),
    ]);
  });
});
