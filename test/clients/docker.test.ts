/** What the docker client makes of buildx's words: a program of that name says what buildx 0.30 was seen to say. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { BuildFailed, Docker, RegistryRefuses, registryOf } from "../../src/clients/docker.ts";
import { RemoteError, UserError } from "../../src/kernel/errors.ts";

let folder: string;
const { PATH } = process.env;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mlops-docker-client-"));
  process.env.PATH = folder;
});
afterEach(() => {
  process.env.PATH = PATH;
  rmSync(folder, { recursive: true });
});

/** `docker` ends with this code after these words. */
function says(code: number, { out = "", error = "" }: { out?: string; error?: string }): Docker {
  const program = join(folder, "docker");
  writeFileSync(
    program,
    `#!${process.execPath}\nprocess.stdout.write(${JSON.stringify(out)}); process.stderr.write(${JSON.stringify(error)}); process.exitCode = ${code};\n`,
  );
  chmodSync(program, 0o755);
  return new Docker(folder);
}

const build = {
  dockerfile: "Dockerfile",
  context: ".",
  push: ["ghcr.io/acme/x:1"],
  platforms: [],
  labels: {},
  buildArgs: {},
};
const deaf = { begun() {}, ended() {} };
const failureOf = (error: string) =>
  says(1, { error })
    .build(build, deaf)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );

describe("a build", () => {
  const log = (data: string) => ({ vertex: "b", data: Buffer.from(data).toString("base64") });
  const events = [
    {
      vertexes: [
        { digest: "a", name: "[1/2] FROM x", started: "2026-01-01T00:00:00Z", completed: "2026-01-01T00:00:02Z" },
      ],
    },
    { vertexes: [{ digest: "b", name: "[2/2] RUN y", started: "2026-01-01T00:00:02Z" }] },
    { logs: [log("ümla"), log("ut\nlast\n")] },
    {
      vertexes: [
        {
          digest: "b",
          name: "[2/2] RUN y",
          started: "2026-01-01T00:00:02Z",
          completed: "2026-01-01T00:00:03Z",
          error: "no",
        },
      ],
    },
  ]
    .map((event) => `${JSON.stringify(event)}\n`)
    .join("");
  const blame = "Dockerfile:3\n--------------------\n   3 | >>> RUN y\n--------------------\n";

  it("that fails names the line and what the step said last", async () => {
    const error = await failureOf(
      `${events}${blame}ERROR: failed to build: failed to solve: process "y" did not complete\n`,
    );
    expect(error).toBeInstanceOf(BuildFailed);
    expect(error).toMatchObject({ line: 3, message: 'process "y" did not complete', lastLines: ["ümlaut", "last"] });
  });

  it("tells of its steps", async () => {
    const heard: unknown[] = [];
    await says(0, { error: events }).build(build, {
      begun: (name) => heard.push(name),
      ended: (done) => heard.push(done),
    });
    expect(heard).toEqual(["[1/2] FROM x", { name: "[1/2] FROM x", cached: false, seconds: 2 }, "[2/2] RUN y"]);
  });

  const metadata = "ERROR: failed to build: failed to solve: q.io/a:1: failed to resolve source metadata for q.io/a:1:";
  it("whose base can't be asked for blames the registry of the base, not the Dockerfile", async () => {
    const error = await failureOf(`${blame}${metadata} failed to do request: dial tcp: lookup q.io: no such host\n`);
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ service: "q.io" });
  });

  it("whose base may not be pulled blames the line", async () => {
    const error = await failureOf(`${blame}${metadata} pull access denied, repository does not exist\n`);
    expect(error).toMatchObject({ line: 3, message: expect.stringContaining("its base q.io/a:1 may not be pulled") });
  });

  it.each([
    "unexpected status from POST request to https://ghcr.io/v2/acme/x/blobs/uploads/: 403 Forbidden",
    "failed to push ghcr.io/acme/x:1: denied: permission_denied: write_package",
    "failed to authorize: failed to fetch anonymous token: 401 Unauthorized",
  ])("whose push the registry refuses asks for a login: %s", async (words) => {
    const error = await failureOf(`ERROR: failed to build: failed to solve: ${words}\n`);
    expect(error).toBeInstanceOf(RegistryRefuses);
    expect((error as Error).message).toContain("registry: ghcr.io");
  });

  it("for several platforms asks for a builder that can", async () => {
    const error = await failureOf("ERROR: Multi-platform build is not supported for the docker driver.\n");
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toContain("docker/setup-buildx-action");
  });
});

describe("a digest", () => {
  it("is what the registry has for a tag, if it has it", async () => {
    expect(await says(0, { out: '"sha256:ab"' }).digest("ghcr.io/acme/x:1")).toBe("sha256:ab");
    expect(await says(1, { error: "ERROR: ghcr.io/acme/x:1: not found\n" }).digest("ghcr.io/acme/x:1")).toBeUndefined();
  });

  it("is an error of the registry when it does not answer", async () => {
    const error =
      'ERROR: failed to do request: Head "https://ghcr.io/v2/": dial tcp 10.0.0.1:443: connect: connection refused\n';
    await expect(says(1, { error }).digest("ghcr.io/acme/x:1")).rejects.toMatchObject({
      service: "ghcr.io",
      name: "RemoteError",
    });
  });
});

it("a docker without the program is said", async () => {
  await expect(new Docker(folder).builder()).rejects.toThrow("docker: it is not installed");
});

it("a builder is told with its driver", async () => {
  const out = "Name:          mlops\nDriver:        remote\n\nNodes:\nName:     mlops0\n";
  expect(await says(0, { out }).builder()).toEqual({ name: "mlops", driver: "remote" });
});

it.each([
  ["ghcr.io/acme/x:1", "ghcr.io"],
  ["localhost/x", "localhost"],
  ["127.0.0.1:5000/x", "127.0.0.1:5000"],
  ["acme/x", "docker.io"],
  ["x:1", "docker.io"],
])("the registry of %s is %s", (reference, registry) => expect(registryOf(reference)).toBe(registry));
