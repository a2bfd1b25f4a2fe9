/** The state branch in real repositories: a bare folder, and git over HTTP. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type GitServer, startGit } from "../../platform/git.ts";
import { must } from "../../platform/tool.ts";
import { tokenFor } from "../../src/clients/remote.ts";
import { StateBranch, stateRepository } from "../../src/clients/state.ts";

const scratch = mkdtempSync(join(tmpdir(), "state-test-"));
let server: GitServer;
let locked: GitServer;
beforeAll(async () => {
  [server, locked] = await Promise.all([startGit(), startGit({ basicAuth: true })]);
});
afterAll(async () => {
  await Promise.all([server.stop(), locked.stop()]);
  rmSync(scratch, { recursive: true, force: true });
});

let made = 0;
async function bare(): Promise<string> {
  const folder = join(scratch, `bare-${made++}`);
  await must("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder]);
  return folder;
}
const branch = (repository: string, token?: string) =>
  new StateBranch({
    repository,
    branch: "mlops-state",
    folder: mkdtempSync(join(scratch, "clone-")),
    ...(token !== undefined && { token }),
  });
const append = (line: string) => async (read: (path: string) => Promise<string | undefined>) => ({
  "models/m.jsonl": `${(await read("models/m.jsonl")) ?? ""}${line}\n`,
});

describe.each([
  ["a bare folder", bare],
  ["git over HTTP", () => server.create(`state-${made++}`)],
])("the state branch in %s", (_, create) => {
  it("is made by the first change, and read by the next job", async () => {
    const repository = await create();
    expect(await branch(repository).read("models/m.jsonl")).toBeUndefined();
    const commit = await branch(repository).change("First", append("one"));
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    const later = branch(repository);
    expect(await later.read("models/m.jsonl")).toBe("one\n");
    expect(await later.read("models/other.jsonl")).toBeUndefined();
  });

  it("keeps the other files, and the history", async () => {
    const repository = await create();
    await branch(repository).change("First", async () => ({ "a/b.json": "{}" }));
    await branch(repository).change("Second", append("one"));
    expect(await branch(repository).read("a/b.json")).toBe("{}");
    const log = await must("git", ["log", "--format=%s", "mlops-state"], { cwd: await cloned(repository) });
    expect(log.trim().split("\n")).toEqual(["Second", "First"]);
  });

  it("takes every one of four changes made at once", async () => {
    const repository = await create();
    const names = Array.from({ length: 4 }, (_, index) => `writer-${index}`);
    await Promise.all(names.map((name) => branch(repository).change(name, append(name))));
    const lines = (await branch(repository).read("models/m.jsonl"))?.trim().split("\n");
    expect(lines?.sort()).toEqual(names);
  });

  it("is left as it is when there is nothing to change", async () => {
    const repository = await create();
    expect(await branch(repository).change("Nothing", async () => undefined)).toBe("");
    const commit = await branch(repository).change("First", append("one"));
    expect(await branch(repository).change("Nothing", async () => undefined)).toBe(commit);
  });
});

async function cloned(repository: string): Promise<string> {
  const folder = mkdtempSync(join(scratch, "look-"));
  await must("git", ["clone", "--quiet", "--branch", "mlops-state", repository, folder]);
  return folder;
}

describe("a repository that does not let us", () => {
  it("is named with what to do, without the token", async () => {
    const repository = await locked.create("closed");
    const change = branch(repository, "wrong-token").change("First", append("one"));
    await expect(change).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/contents: write/),
    });
    await expect(change).rejects.not.toMatchObject({ message: expect.stringContaining("wrong-token") });
  });

  it("is not there", async () => {
    const missing = join(scratch, "nothing");
    await expect(branch(missing).read("a")).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(missing),
    });
  });

  it("does not answer", async () => {
    await expect(branch("http://127.0.0.1:1/state.git").read("a")).rejects.toMatchObject({ name: "RemoteError" });
  });

  it("refuses the push by a hook, and is not asked for ever", async () => {
    const repository = await bare();
    const hook = join(repository, "hooks", "pre-receive");
    await must("sh", ["-c", `printf '#!/bin/sh\\necho no >&2; exit 1\\n' > "${hook}" && chmod +x "${hook}"`]);
    await expect(branch(repository).change("First", append("one"))).rejects.toMatchObject({ name: "UserError" });
  });
});

describe("the token", () => {
  it("is sent to the repository's server as GitHub wants it", async () => {
    const seen: (string | undefined)[] = [];
    const asked = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => asked.listen(0, "127.0.0.1", resolve));
    const { port } = asked.address() as AddressInfo;
    await branch(`http://127.0.0.1:${port}/acme/ml.git`, "t0ken")
      .read("a")
      .catch(() => {});
    asked.close();
    expect(seen[0]).toBe(`Basic ${Buffer.from("x-access-token:t0ken").toString("base64")}`);
  });

  it("of GitHub goes to no other place", () => {
    const sent = (repository: string) => tokenFor(repository, "t0ken");
    expect(sent("https://github.com/acme/ml")).toBe("t0ken");
    for (const other of [
      "https://example.org/acme/ml",
      "http://github.com/acme/ml",
      "ssh://github.com/a",
      "/github.com",
    ])
      expect(sent(other)).toBeUndefined();
  });

  it("in an address is not shown", () => {
    expect(branch("https://me:t0ken@example.org/a.git").place).toBe("https://example.org/a.git, branch mlops-state");
  });
});

describe("where the state is kept", () => {
  it("is what mlops.yml names, or the repository that was cloned", async () => {
    const origin = await bare();
    const clone = mkdtempSync(join(scratch, "clone-"));
    await must("git", ["clone", "--quiet", origin, clone]);
    expect(await stateRepository(undefined, clone)).toBe(origin);
    expect(await stateRepository("../elsewhere", clone)).toBe(join(clone, "../elsewhere"));
    expect(await stateRepository("https://example.org/a.git", clone)).toBe("https://example.org/a.git");
  });
});
