import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Git } from "../../src/clients/git.ts";
import { ProgramMissing, run } from "../../src/clients/process.ts";
import { UserError } from "../../src/kernel/errors.ts";

const top = mkdtempSync(join(tmpdir(), "git-test-"));
const repository = join(top, "repo");
afterAll(() => rmSync(top, { recursive: true, force: true }));

const identity = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: join(top, "no-config"),
};

async function git(folder: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run("git", args, { cwd: folder, env: identity });
  if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

const write = (path: string, text: string) => {
  mkdirSync(join(repository, path, ".."), { recursive: true });
  writeFileSync(join(repository, path), text);
};

let base: string;

beforeAll(async () => {
  mkdirSync(repository);
  await git(repository, "init", "-q", "-b", "main");
  write("ml/kept.py", "1\n");
  write("ml/changed.py", "1\n2\n3\n4\n");
  write("ml/gone.py", "x\n");
  write("ml/sub/[a] ü'.py", "old\n");
  write("other.py", "1\n");
  await git(repository, "add", ".");
  await git(repository, "commit", "-q", "-m", "base");
  base = await git(repository, "rev-parse", "HEAD");
  await git(repository, "checkout", "-q", "-b", "topic");
  write("ml/changed.py", "1\ntwo\n3\n4\n5\n6\n");
  write("ml/added.py", "new\n");
  write("ml/sub/[a] ü'.py", "new\n");
  write("other.py", "2\n");
  await git(repository, "rm", "-q", "ml/gone.py");
  await git(repository, "add", ".");
  await git(repository, "commit", "-q", "-m", "topic");
  await git(repository, "checkout", "-q", "main");
  write("ml/kept.py", "moved on\n");
  await git(repository, "commit", "-q", "-a", "-m", "main moves on");
  await git(repository, "checkout", "-q", "topic");
  write("ml/untracked.py", "u\n");
});

describe("Git", () => {
  const client = () => new Git(join(repository, "ml"));

  it("compares with where the branch left its base", async () => {
    expect(await client().mergeBase("main")).toBe(base);
    expect(client().prefix()).toBe("ml/");
  });

  it("lists what differs in its folder, uncommitted files too", async () => {
    expect(await client().changedFiles(base)).toEqual([
      { path: "added.py", status: "added" },
      { path: "changed.py", status: "modified" },
      { path: "gone.py", status: "deleted" },
      { path: "sub/[a] ü'.py", status: "modified" },
      { path: "untracked.py", status: "added" },
    ]);
  });

  it("tells the changed lines", async () => {
    const lines = await client().changedLines(base, ["changed.py", "sub/[a] ü'.py"]);
    expect(lines.get("changed.py")).toEqual([
      { first: 2, last: 2 },
      { first: 5, last: 6 },
    ]);
    expect(lines.get("sub/[a] ü'.py")).toEqual([{ first: 1, last: 1 }]);
  });

  it("reads files as they were", async () => {
    const files = await client().filesAt(base, ["changed.py", "added.py", "gone.py", "sub", "sub/[a] ü'.py"]);
    expect([...files].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ["changed.py", "1\n2\n3\n4\n"],
      ["gone.py", "x\n"],
      ["sub/[a] ü'.py", "old\n"],
    ]);
  });

  it("is not led astray by what the repository configures", async () => {
    const evil = join(top, "evil");
    await git(top, "clone", "-q", repository, evil);
    const mark = join(top, "was-run");
    const script = join(top, "evil.sh");
    writeFileSync(script, `#!/bin/sh\ntouch ${mark}\n`);
    chmodSync(script, 0o755);
    for (const key of ["core.fsmonitor", "diff.external", "core.pager", "diff.x.textconv"]) {
      await git(evil, "config", key, script);
    }
    await git(evil, "config", "diff.noprefix", "true");
    writeFileSync(join(evil, ".gitattributes"), "*.py diff=x\n");
    const client = new Git(evil);
    await client.changedFiles(base);
    await client.changedLines(base, ["ml/changed.py"]);
    expect((await run("ls", [mark])).code).not.toBe(0);
  });

  it("takes no option for a name", async () => {
    expect(await client().commit("--help")).toBeUndefined();
    await expect(client().mergeBase("--output=x")).rejects.toThrow("there is no commit --output=x in this clone");
  });

  it("stops when told to", async () => {
    const stopped = new Git(repository, { signal: AbortSignal.abort(new Error("enough")) });
    await expect(stopped.changedFiles(base)).rejects.toThrow("enough");
  });
});

describe("Git says what to do", () => {
  const problem = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).problems[0]!;
  };

  it("in a shallow clone", async () => {
    const shallow = join(top, "shallow");
    await git(top, "clone", "-q", "--depth=1", "-b", "topic", pathToFileURL(repository).href, shallow);
    for (const name of [base, "origin/main"]) {
      expect(await problem(new Git(shallow).mergeBase(name))).toEqual({
        what: `this clone is shallow and does not reach back to ${name}, so what changed is not known`,
        where: "input base",
        fix: "Let actions/checkout fetch the history (with: fetch-depth: 0), or run: git fetch --unshallow",
      });
    }
  });

  it("outside of a repository", async () => {
    const { what, fix } = await problem(new Git(top).mergeBase("main"));
    expect(what).toBe("there is no git repository here, so nothing can be compared");
    expect(fix).toContain("actions/checkout");
  });

  it("about a branch that is not there, or has another history", async () => {
    expect((await problem(new Git(repository).mergeBase("origin/none"))).fix).toBe("Fetch it: git fetch origin none");
    const tree = await git(repository, "write-tree");
    const orphan = await git(repository, "commit-tree", tree, "-m", "other");
    expect((await problem(new Git(repository).mergeBase(orphan))).what).toContain("no history in common");
  });

  const root = process.getuid?.() === 0;
  (root ? it : it.skip)("about a folder of another user (needs root, to make one)", async () => {
    const foreign = join(top, "foreign");
    await git(top, "clone", "-q", repository, foreign);
    chownSync(foreign, 12345, 12345);
    const { what, fix } = await problem(new Git(foreign).mergeBase(base));
    expect(what).toContain("another user owns the folder");
    expect(fix).toContain("safe.directory");
    expect(await new Git(foreign, { trusted: true }).changedFiles(base)).not.toHaveLength(0);
  });
});

describe("run", () => {
  it("gives exit code, texts and bytes, and takes input", async () => {
    const script = "process.stdin.pipe(process.stdout); process.stderr.write('é'); process.exitCode = 3";
    const { code, stdout, stderr, bytes } = await run(process.execPath, ["-e", script], { input: "ü" });
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: "ü", stderr: "é" });
    expect(bytes).toEqual(Buffer.from("ü"));
  });

  it("says so when the program is not there", async () => {
    await expect(run("no-such-program", [])).rejects.toThrow(ProgramMissing);
  });

  it("ends the program when told to stop", async () => {
    const stop = new AbortController();
    const started = Date.now();
    const ended = run(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("enough")), 200);
    await expect(ended).rejects.toThrow("enough");
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
