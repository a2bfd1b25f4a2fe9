/** Git over HTTP, used by git itself. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { findGit, type GitServer, startGit } from "../../platform/git.ts";
import { must } from "../../platform/tool.ts";
import { run } from "../../src/clients/process.ts";
import { describeWith } from "./needs.ts";

const scratch = mkdtempSync(join(tmpdir(), "git-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const env = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
};
const git = (...args: string[]) => must("git", args, { cwd: scratch, env });

const describeWithGit = await describeWith(findGit);

describeWithGit("git over HTTP", () => {
  let server: GitServer;
  let locked: GitServer;
  beforeAll(async () => {
    [server, locked] = await Promise.all([startGit(), startGit({ basicAuth: true })]);
  });
  afterAll(() => Promise.all([server, locked].map((one) => one?.stop())));

  async function commit(clone: string, name: string, content: string | Buffer): Promise<string> {
    writeFileSync(join(scratch, clone, name), content);
    await git("-C", clone, "add", name);
    await git("-C", clone, "commit", "--quiet", "-m", `Add ${name}`);
    return (await git("-C", clone, "rev-parse", "HEAD")).trim();
  }

  it("takes pushes, large ones too, and gives them to others", async () => {
    const url = await server.create("dags");
    await git("clone", "--quiet", url, "one");
    await commit("one", "small.py", "x = 1\n");
    await git("-C", "one", "push", "--quiet", "origin", "HEAD:main");
    // More than git sends at once: this body comes in chunks, its length unknown at first.
    const large = Buffer.from(Array.from({ length: 3_000_000 }, (_, i) => (i * i * 31) ^ (i >> 7)));
    const sha = await commit("one", "large.bin", large);
    await git("-C", "one", "push", "--quiet", "origin", "HEAD:main");

    await git("clone", "--quiet", url, "two");
    expect((await git("-C", "two", "rev-parse", "HEAD")).trim()).toBe(sha);
    expect(readFileSync(join(scratch, "two", "large.bin")).equals(large)).toBe(true);
    expect((await must("git", ["-C", server.folder("dags"), "rev-parse", "main"])).trim()).toBe(sha);
  }, 60_000);

  it("refuses a push that is no fast-forward", async () => {
    const url = await server.create("state");
    for (const clone of ["first", "second"]) await git("clone", "--quiet", url, clone);
    await commit("first", "a.json", "{}");
    await git("-C", "first", "push", "--quiet", "origin", "HEAD:main");
    await commit("second", "b.json", "{}");
    const answer = await run("git", ["-C", "second", "push", "origin", "HEAD:main"], { cwd: scratch, env });
    expect(answer.code).toBe(1);
    expect(answer.stderr).toMatch(/rejected/);
  }, 60_000);

  it("has no repository that nobody made", async () => {
    const answer = await run("git", ["ls-remote", `${server.url}/other.git`], { cwd: scratch, env });
    expect(answer.code).toBe(128);
    expect(answer.stderr).toMatch(/not found/);
  });

  it("lets in only who has the password", async () => {
    const url = await locked.create("private");
    const refused = await run("git", ["clone", url, "refused"], { cwd: scratch, env });
    expect(refused.code).toBe(128);
    const { username, password } = locked.credentials!;
    const as = (secret: string) => url.replace("://", `://${username}:${secret}@`);
    const wrong = await run("git", ["clone", as("wrong"), "refused"], { cwd: scratch, env });
    expect(wrong.stderr).toMatch(/Authentication failed/);

    await git("clone", "--quiet", as(password), "private");
    const sha = await commit("private", "a.txt", "a");
    await git("-C", "private", "push", "--quiet", "origin", "HEAD:main");
    expect(await git("ls-remote", as(password), "main")).toContain(sha);
    const push = await run("git", ["-C", "private", "push", url, "HEAD:other"], { cwd: scratch, env });
    expect(push.code).toBe(128);
  }, 60_000);

  it("leaves nothing", async () => {
    const other = await startGit();
    await other.create("x");
    await other.stop();
    expect(existsSync(dirname(other.logs))).toBe(false);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
