/** What every target must keep: whole releases, one moment of change, one owner at a time, nothing foreign deleted. */
import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { Manifest } from "../../../src/sync/manifest.ts";
import type { ReleaseFile, Target } from "../../../src/sync/targets/target.ts";

export interface Place {
  target: Target;
  /** Another program's view of the same place. */
  again(): Target;
  /** What Airflow would see: path → text; undefined when there is nothing. */
  seen(): Promise<Record<string, string> | undefined>;
  /** Changes a file of the live release as somebody else would; undefined deletes it. */
  byHand(path: string, text: string | undefined): Promise<void>;
  /** Puts something there that is not ours. */
  putForeign(): Promise<void>;
  foreignIsThere(): Promise<boolean>;
  /** Releases stay for ever: none is pruned. */
  keepsAll?: true;
  clean(): Promise<void>;
}

const never = new AbortController().signal;

export function release(id: string, texts: Record<string, string>, time = `2026-11-21T10:00:0${id}Z`) {
  const files = Object.entries(texts).map(
    ([path, text]): ReleaseFile => ({ path, executable: false, bytes: async () => Buffer.from(text) }),
  );
  const manifest: Manifest = {
    schema: "mlops-actions/sync-manifest/1",
    release: `r${id}`,
    time,
    nonce: id,
    images: {},
    files: Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, createHash("sha256").update(text).digest("hex")]),
    ),
    dags: [],
  };
  return { manifest, files };
}

export function targetContract(name: string, make: () => Promise<Place>): void {
  describe(`${name} keeps the contract of targets`, () => {
    const places: Place[] = [];
    afterAll(() => Promise.all(places.map((place) => place.clean())));
    const place = async () => {
      const made = await make();
      places.push(made);
      return made;
    };
    const put = async (target: Target, id: string, texts: Record<string, string>) => {
      const { manifest, files } = release(id, texts);
      await target.stage(manifest, files, never);
      return manifest;
    };

    it("is empty at first", async () => {
      const { target, seen } = await place();
      expect(await target.state()).toEqual({ current: undefined, foreign: [] });
      expect(await target.kept()).toEqual([]);
      expect(await seen()).toBeUndefined();
    });

    it("shows a release when it is made live, not before, and no file of the one before", async () => {
      const { target, again, seen } = await place();
      await target.lock({ who: "a", seconds: 60 });
      const one = await put(target, "1", { "a.py": "1", "sub/b.py": "1" });
      expect(await seen()).toBeUndefined();
      await target.activate("r1");
      expect(await seen()).toEqual({ "a.py": "1", "sub/b.py": "1" });
      await put(target, "2", { "a.py": "2", "c.txt": "2" });
      expect(await seen()).toEqual({ "a.py": "1", "sub/b.py": "1" });
      expect((await again().state()).current).toEqual(one);
      await target.activate("r2");
      expect(await seen()).toEqual({ "a.py": "2", "c.txt": "2" });
      await target.activate("r1");
      expect(await seen()).toEqual({ "a.py": "1", "sub/b.py": "1" });
      await target.activate(undefined);
      expect(await seen()).toBeUndefined();
      expect(await again().kept()).toEqual(["r2", "r1"]);
    });

    it("refuses a file that is not what the manifest says, and shows nothing of it", async () => {
      const { target, seen } = await place();
      await target.lock({ who: "a", seconds: 60 });
      const { manifest, files } = release("1", { "a.py": "1" });
      const other = [{ ...files[0]!, bytes: async () => Buffer.from("2") }];
      await expect(target.stage(manifest, other, never)).rejects.toThrow("it changed while it was synced");
      expect(await seen()).toBeUndefined();
      expect(await target.kept()).toEqual([]);
    });

    it("tells what others have done to the live release", async () => {
      const { target, again, byHand } = await place();
      await target.lock({ who: "a", seconds: 60 });
      const manifest = await put(target, "1", { "a.py": "1", "b.py": "1", "sub/c.txt": "1" });
      await target.activate("r1");
      expect(await again().drift(manifest)).toEqual([]);
      const asCommitted = { ...manifest, files: { ...manifest.files, "b.py": "0".repeat(64) }, kept: { "b.py": null } };
      expect(await again().drift(asCommitted)).toMatchObject([{ path: "b.py", kind: "changed" }]);
      await byHand("a.py", "2");
      await byHand("b.py", undefined);
      await byHand("sub/new.txt", "theirs");
      const drift = await again().drift(manifest);
      expect(drift.map(({ path, kind }) => [path, kind])).toEqual([
        ["a.py", "changed"],
        ["b.py", "missing"],
        ["sub/new.txt", "added"],
      ]);
      const texts = await Promise.all(
        drift.map(async ({ file }) => file && Buffer.from(await file.bytes()).toString()),
      );
      expect(texts).toEqual(["2", undefined, "theirs"]);
    });

    it("lets one in at a time, says who it is, and does not wait for one whose time is over", async () => {
      const { target, again } = await place();
      const first = await target.lock({ who: "ann", seconds: 60 });
      expect(await again().lock({ who: "bob", seconds: 60 })).toEqual({ heldBy: expect.stringContaining("ann") });
      if ("unlock" in first) await first.unlock();
      expect(await again().lock({ who: "bob", seconds: 0 })).toHaveProperty("unlock");
      expect(await target.lock({ who: "ann", seconds: 60 })).toHaveProperty("unlock");
    });

    it("lets in at most one of those who come at the same moment", async () => {
      const { again } = await place();
      const all = await Promise.all(["a", "b", "c", "d"].map((who) => again().lock({ who, seconds: 60 })));
      expect(all.filter((lock) => "unlock" in lock).length).toBeLessThanOrEqual(1);
    });

    it("keeps the newest releases and those that are spared", async () => {
      const { target, keepsAll } = await place();
      await target.lock({ who: "a", seconds: 60 });
      for (const id of ["1", "2", "3", "4"]) {
        await put(target, id, { "a.py": id });
        await target.activate(`r${id}`);
      }
      expect(await target.prune(2, ["r1"])).toEqual(keepsAll ? [] : ["r2"]);
      expect(await target.kept()).toEqual(keepsAll ? ["r4", "r3", "r2", "r1"] : ["r4", "r3", "r1"]);
      expect((await target.manifest("r3"))?.files).toEqual(release("3", { "a.py": "3" }).manifest.files);
      expect(await target.manifest("r9")).toBeUndefined();
    });

    it("names what is not ours, and leaves it where it is", async () => {
      const { target, putForeign, foreignIsThere, seen, keepsAll } = await place();
      await putForeign();
      expect((await target.state()).foreign.length).toBeGreaterThan(0);
      await target.lock({ who: "a", seconds: 60 });
      await put(target, "1", { "a.py": "1" });
      await put(target, "2", { "a.py": "2" });
      await target.activate("r2");
      expect(await target.prune(1, [])).toEqual(keepsAll ? [] : ["r1"]);
      expect(await seen()).toEqual({ "a.py": "2" });
      expect(await foreignIsThere()).toBe(true);
    });
  });
}

/** What a target that only looks must keep. */
export function observerContract(
  name: string,
  make: () => { target: Target; wanted: NonNullable<Parameters<Target["state"]>[0]> },
): void {
  describe(`${name} keeps the contract of targets that only look`, () => {
    it("shows a release, holds nothing of others, keeps none and promises nothing that needs writing", async () => {
      const { target, wanted } = make();
      const { current, foreign } = await target.state(wanted);
      expect(Object.keys(current?.files ?? {}).sort()).toEqual(Object.keys(wanted.files).sort());
      expect([foreign, await target.kept(), await target.prune(1, [])]).toEqual([[], [], []]);
      expect(target.guarantee).toMatchObject({ writes: false, atomic: false });
      expect(target.guarantee.limits.join(" ")).toContain("nothing can be taken back");
    });

    it("writes nothing, and is never locked", async () => {
      const { target } = make();
      const { manifest, files } = release("1", { "a.py": "1" });
      await expect(target.stage(manifest, files, never)).rejects.toThrow("nothing is written");
      await expect(target.activate("r1")).rejects.toThrow("nothing is written");
      for (const who of ["ann", "bob"]) expect(await target.lock({ who, seconds: 60 })).toHaveProperty("unlock");
    });
  });
}
