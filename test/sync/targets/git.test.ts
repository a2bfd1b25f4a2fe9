/** The git target: the contract of targets on a bare folder and over HTTP and ssh, and what is its own. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type GitServer, startGit } from "../../../platform/git.ts";
import { must } from "../../../platform/tool.ts";
import { ownerText } from "../../../src/clients/owner.ts";
import kind, { GitTarget } from "../../../src/sync/targets/git.ts";
import { release, targetContract } from "./contract.ts";

jest.setTimeout(60_000);

const scratch = mkdtempSync(join(tmpdir(), "git-target-"));
let http: GitServer;
beforeAll(async () => {
  http = await startGit();
});
afterAll(async () => {
  await http.stop();
  rmSync(scratch, { recursive: true, force: true });
});

let made = 0;
const newDir = () => {
  const dir = join(scratch, String(made++));
  mkdirSync(dir);
  return dir;
};
const never = new AbortController().signal;
const branch = "airflow-live";
const user = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org"];

async function bare(): Promise<string> {
  const dir = newDir();
  await must("git", ["init", "--quiet", "--bare", "--initial-branch=main", dir]);
  return dir;
}

const targetAt = (repository: string) => new GitTarget({ repository, branch, scratch: newDir() });

/** What a clone of the branch holds, as Airflow would: path → text, our own folder left out. */
async function seenIn(repository: string, ref: string = branch): Promise<Record<string, string> | undefined> {
  const listed = await must("git", ["ls-tree", "-r", "-z", "--name-only", ref], { cwd: repository }).catch(() => "");
  const paths = listed.split("\0").filter((path) => path !== "" && !path.startsWith(".mlops/"));
  const texts = paths.map(async (path) => [path, await must("git", ["show", `${ref}:${path}`], { cwd: repository })]);
  return paths.length === 0 ? undefined : Object.fromEntries(await Promise.all(texts));
}

/** Pushes as somebody else would. */
async function pushed(repository: string, files: Record<string, string | undefined>): Promise<void> {
  const clone = newDir();
  await must("git", ["clone", "--quiet", repository, clone]);
  const git = (...args: string[]) => must("git", [...user, ...args], { cwd: clone });
  await git("checkout", "--quiet", branch).catch(() => git("checkout", "--quiet", "--orphan", branch));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    if (text === undefined) rmSync(join(clone, path));
    else writeFileSync(join(clone, path), text);
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "by hand");
  await git("push", "--quiet", "origin", branch);
}

const contractAt = (name: string, make: () => Promise<{ folder: string; address: string }>) =>
  targetContract(name, async () => {
    const { folder, address } = await make();
    return {
      target: targetAt(address),
      again: () => targetAt(address),
      seen: () => seenIn(folder),
      byHand: (path, text) => pushed(folder, { [path]: text }),
      putForeign: () => pushed(folder, { "theirs.py": "x" }),
      foreignIsThere: async () => (await must("git", ["log", "-p", branch], { cwd: folder })).includes("theirs.py"),
      keepsAll: true,
      clean: async () => rmSync(folder, { recursive: true, force: true }),
    };
  });

contractAt("a git branch in a bare folder", async () => {
  const folder = await bare();
  return { folder, address: folder };
});
contractAt("a git branch over HTTP, fetched without its files", async () => {
  const name = `r${made++}`;
  const address = await http.create(name);
  await must("git", ["config", "uploadpack.allowFilter", "true"], { cwd: http.folder(name) });
  return { folder: http.folder(name), address };
});

const live = async (target: GitTarget, id: string, texts: Record<string, string>, commit?: string) => {
  const { manifest, files } = release(id, texts);
  await target.stage({ ...manifest, ...(commit !== undefined && { commit }) }, files, never);
  return target.activate(manifest.release);
};

const locked = async (repository: string) => {
  const target = targetAt(repository);
  await target.lock({ who: "a", seconds: 60 });
  return target;
};

describe("a release", () => {
  it("is one commit that names its source, and going back is another one on top", async () => {
    const repository = await bare();
    const target = await locked(repository);
    const first = await live(target, "1", { "a.py": "1" }, "c0ffee");
    await live(target, "2", { "a.py": "2", "sub/b.py": "2" });
    const third = await target.activate("r1");
    const log = await must(
      "git",
      ["log", "--format=%s|%(trailers:key=Source-Commit,valueonly,separator=%x2C)", branch],
      {
        cwd: repository,
      },
    );
    expect(log.trim().split("\n")).toEqual(["Release r1|c0ffee", "Release r2|", "Release r1|c0ffee"]);
    expect((await must("git", ["rev-parse", branch], { cwd: repository })).trim()).toBe(third);
    expect(await must("git", ["diff", first!, third!], { cwd: repository })).toBe("");
    expect((await target.state()).bundleVersion).toBe(third);
  });

  it("is there byte for byte, with its executable files, whatever git's settings are", async () => {
    const repository = await bare();
    const target = await locked(repository);
    const { manifest, files } = release("1", {
      "a.py": "1\r\n2\n",
      "run.sh": "#!/bin/sh\n",
      ".gitattributes": "* text\n",
    });
    await target.stage(
      manifest,
      files.map((file) => ({ ...file, executable: file.path === "run.sh" })),
      never,
    );
    await target.activate("r1");
    expect((await seenIn(repository))?.["a.py"]).toBe("1\r\n2\n");
    const modes = await must("git", ["ls-tree", "--format=%(objectmode) %(path)", branch], { cwd: repository });
    expect(modes).toMatch(/^100755 run\.sh$/m);
    expect(await target.drift(manifest)).toEqual([]);
  });

  it("may not hold the folder of its own manifest", async () => {
    const target = await locked(await bare());
    const { manifest, files } = release("1", { ".mlops/x.py": "1" });
    await expect(target.stage(manifest, files, never)).rejects.toThrow(/\.mlops\/ is where a release keeps/);
  });

  it("does not go over a push of somebody else, and says so", async () => {
    const repository = await bare();
    const target = await locked(repository);
    await live(target, "1", { "a.py": "1" });
    await pushed(repository, { "theirs.py": "x" });
    await expect(live(target, "2", { "a.py": "2" })).rejects.toThrow(
      /somebody else pushed to airflow-live meanwhile.*Run the sync again/,
    );
    await expect(target.activate("r1")).rejects.toThrow(/somebody else pushed/);
    expect(await seenIn(repository)).toEqual({ "a.py": "1", "theirs.py": "x" });
  });

  it("leaves what was on an adopted branch in its history, and puts it back when the first one is taken back", async () => {
    const repository = await bare();
    await pushed(repository, { "theirs.py": "x" });
    const target = await locked(repository);
    expect((await target.state()).foreign).toEqual(["theirs.py"]);
    await live(target, "1", { "a.py": "1" });
    expect(await seenIn(repository)).toEqual({ "a.py": "1" });
    await target.activate(undefined);
    expect(await seenIn(repository)).toEqual({ "theirs.py": "x" });
  });
});

describe("a push", () => {
  it("whose answer was lost is seen to have arrived", async () => {
    const repository = await bare();
    const target = await locked(repository);
    await live(target, "1", { "a.py": "1" });
    // The server takes the push and ends without a word.
    writeFileSync(join(repository, "hooks/post-receive"), "#!/bin/sh\nkill -9 $PPID\n");
    chmodSync(join(repository, "hooks/post-receive"), 0o755);
    const second = await live(target, "2", { "a.py": "2" });
    expect((await must("git", ["rev-parse", branch], { cwd: repository })).trim()).toBe(second);
    expect((await must("git", ["log", "--format=%s", branch], { cwd: repository })).trim().split("\n")).toHaveLength(2);
  });

  it("that the server refuses is told with what to do", async () => {
    const repository = await bare();
    const target = await locked(repository);
    writeFileSync(join(repository, "hooks/pre-receive"), "#!/bin/sh\nexit 1\n");
    chmodSync(join(repository, "hooks/pre-receive"), 0o755);
    await expect(live(target, "1", { "a.py": "1" })).rejects.toThrow(/can't be written.*contents: write/);
    expect(await seenIn(repository)).toBeUndefined();
  });
});

describe("the lock", () => {
  it("is not waited for when its owner was of this machine and is dead", async () => {
    const repository = await bare();
    const lock = async (pid: number) => {
      const text = ownerText({ who: "ann", seconds: 60 }).replace(`"pid":${process.pid}`, `"pid":${pid}`);
      const tree = (await must("git", ["mktree"], { cwd: repository })).trim();
      const commit = await must("git", [...user, "commit-tree", tree, "-m", text], { cwd: repository });
      await must("git", ["update-ref", `refs/mlops-locks/${branch}`, commit.trim()], { cwd: repository });
    };
    await lock(process.pid);
    expect(await targetAt(repository).lock({ who: "bob", seconds: 60 })).toHaveProperty("heldBy");
    await lock(2 ** 22 + 1);
    const bob = await targetAt(repository).lock({ who: "bob", seconds: 60 });
    expect(bob).toHaveProperty("unlock");
    if ("unlock" in bob) await bob.unlock();
    expect(await must("git", ["for-each-ref"], { cwd: repository })).toBe("");
  });
});

describe("the address", () => {
  const parts = (text: string) => ({ ...kind.pattern.exec(text)?.groups });

  it.each([
    ["git+https://github.com/acme/dags", "https://github.com/acme/dags", undefined],
    ["git+https://github.com/acme/dags.git#prod/live", "https://github.com/acme/dags.git", "prod/live"],
    ["git+ssh://git@example.org:2222/acme/dags.git#live", "ssh://git@example.org:2222/acme/dags.git", "live"],
    ["git+git@example.org:acme/dags.git", "git@example.org:acme/dags.git", undefined],
    ["git+file:///srv/dags.git", "file:///srv/dags.git", undefined],
    ["git+../dags.git#live", "../dags.git", "live"],
  ])("%s", (text, url, named) => {
    expect(parts(text)).toEqual({ url, branch: named });
  });

  it.each([
    "git+https://ann:secret@example.org/x",
    "git+ssh://git:secret@example.org/x",
    "git+ext::sh -c x",
    "git+/a#-x",
  ])("%s is none", (text) => {
    expect(text).not.toMatch(kind.pattern);
  });

  it("over ssh works with the user's own ssh", async () => {
    const repository = await bare();
    const ssh = join(newDir(), "ssh");
    writeFileSync(ssh, `#!/bin/sh\necho "$1" >> ${ssh}.hosts\neval "$2"\n`);
    chmodSync(ssh, 0o755);
    process.env.GIT_SSH = ssh;
    process.env.GIT_SSH_VARIANT = "simple";
    const target = targetAt(`ssh://git@example.org${repository}`);
    await target.lock({ who: "a", seconds: 60 });
    await live(target, "1", { "a.py": "1" });
    delete process.env.GIT_SSH;
    delete process.env.GIT_SSH_VARIANT;
    expect(await seenIn(repository)).toEqual({ "a.py": "1" });
    expect(readFileSync(`${ssh}.hosts`, "utf8")).toContain("git@example.org");
  });
});
