/** build-images as a step of a workflow, on a real BuildKit and a real registry. Needs root. */
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildEnv } from "../../platform/buildkit.ts";
import { server } from "../servers.ts";
import { type StepOptions, step, tempFolder, terminal, writeFiles } from "./step.ts";

const minutes = 60_000;

let env: Record<string, string>;
let registry: string;
beforeAll(async () => {
  const [buildkit, registryServer] = await Promise.all([server("buildkit"), server("registry")]);
  env = await buildEnv(buildkit);
  registry = `${new URL(registryServer.url).host}/build-images`;
}, 10 * minutes);

/** A repository of these files, and the action in it. */
function repository(files: Readonly<Record<string, string>>) {
  const folder = tempFolder();
  writeFiles(folder, files);
  const build = (inputs: Record<string, string>, options: Partial<StepOptions> = {}) =>
    step("build-images", { folder, inputs, ...options, env: { ...env, ...options.env } });
  return { folder, build };
}

const small = "FROM scratch\nCOPY words.txt /\n";
const pullRequest = { name: "pull_request", payload: { pull_request: { base: { sha: "0".repeat(40) } } } };
const sha = "c0ffee0000000000000000000000000000000000";

/** What the registry says of an image, asked by its tag or digest. */
async function manifest(reference: string) {
  const [, host, name, at] = /^([^/]+)\/(.+?)[:@](\w+(?::\w+)?|[\w-]+)$/.exec(reference)!;
  const accept = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json";
  const answer = await fetch(`http://${host}/v2/${name}/manifests/${at}`, { headers: { accept } });
  const { manifests = [] } = (await answer.json()) as { manifests?: { platform: { architecture: string } }[] };
  return {
    status: answer.status,
    digest: answer.headers.get("docker-content-digest"),
    processors: manifests.map(({ platform }) => platform.architecture),
  };
}

describe("images", () => {
  it(
    "are built and pushed on a push, and handed on by the digest that the registry has",
    async () => {
      const { build } = repository({
        "Docker/first/Dockerfile": "FROM scratch\nCOPY Docker/first/words.txt /\nLABEL a=b\n",
        "Docker/first/words.txt": "one",
        "Docker/second/Dockerfile": small,
        "Docker/second/words.txt": "two",
      });
      const { code, outputs, summary, stdout } = await build({ registry });
      expect(stdout).not.toContain("::error");
      expect(code).toBe(0);
      expect(outputs).toMatchObject({ result: "ok", built: "2", reused: "0" });
      const images = JSON.parse(outputs.images!);
      expect(Object.keys(images)).toEqual(["first", "second"]);
      for (const [name, reference] of Object.entries<string>(images)) {
        const { status, digest } = await manifest(`${registry}/${name}:${sha}`);
        expect({ status, reference }).toEqual({ status: 200, reference: `${registry}/${name}@${digest}` });
        expect(await manifest(reference)).toMatchObject({ status: 200, digest });
        expect(summary).toContain(reference);
      }
      const { actions } = JSON.parse(outputs.record!);
      expect(actions["build-images"].images).toMatchObject([{ name: "first", how: "built" }, { name: "second" }]);
      expect((await manifest(`${registry}/first:latest`)).status).toBe(404);
    },
    minutes,
  );

  it(
    "say by labels where they come from",
    async () => {
      const { build } = repository({ "labels/Dockerfile": small, "labels/words.txt": "labels" });
      const payload = { repository: { html_url: "https://github.com/acme/ml" } };
      const { outputs } = await build({ registry }, { event: { name: "push", payload } });
      const { labels } = JSON.parse(outputs.images!);
      const shown = spawnSync("docker", ["buildx", "imagetools", "inspect", labels, "--format", "{{json .Image}}"], {
        env: { ...process.env, ...env },
        encoding: "utf8",
      });
      expect(JSON.parse(shown.stdout).config.Labels).toEqual({
        "mlops.content-key": expect.stringMatching(/^[0-9a-f]{40}$/),
        "org.opencontainers.image.revision": sha,
        "org.opencontainers.image.source": "https://github.com/acme/ml",
      });
    },
    minutes,
  );

  it(
    "of the same content are reused at the next commit, and get its tag",
    async () => {
      const { folder, build } = repository({ "again/Dockerfile": small, "again/words.txt": "again", "other.txt": "x" });
      const first = await build({ registry });
      writeFiles(folder, { "other.txt": "changed, but not in the image" });
      const next = "dead".repeat(10);
      const second = await build({ registry }, { env: { GITHUB_SHA: next } });
      expect(second.outputs).toMatchObject({ built: "0", reused: "1", images: first.outputs.images });
      const { again } = JSON.parse(second.outputs.images!);
      expect(again).toBe(`${registry}/again@${(await manifest(`${registry}/again:${next}`)).digest}`);

      writeFiles(folder, { "again/words.txt": "changed" });
      const third = await build({ registry });
      expect(third.outputs).toMatchObject({ built: "1", reused: "0" });
      expect(third.outputs.images).not.toBe(first.outputs.images);
    },
    minutes,
  );

  it(
    "are built for a pull request, and go nowhere",
    async () => {
      const { build } = repository({ "proposed/Dockerfile": small, "proposed/words.txt": "proposed" });
      const { code, outputs, stdout } = await build({ registry }, { event: pullRequest });
      expect({ code, ...outputs }).toMatchObject({ code: 0, images: "{}", built: "1" });
      expect(stdout).toContain("nothing was pushed");
      expect((await manifest(`${registry}/proposed:${sha}`)).status).toBe(404);
      expect((await build({ registry, push: "always" }, { event: pullRequest })).outputs.images).toContain(registry);
    },
    minutes,
  );

  it(
    "need no registry when nothing is pushed",
    async () => {
      const { folder } = repository({ Dockerfile: small, "words.txt": "top" });
      const { code, stdout, stderr } = await terminal(["build-images"], { folder, env });
      expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
      expect(`${stdout}${stderr}`).toContain("1 image built, 0 reused; nothing was pushed");
    },
    minutes,
  );

  it(
    "are built for the platforms that are named",
    async () => {
      const { build } = repository({ "two/Dockerfile": small, "two/words.txt": "two" });
      const { outputs } = await build({ registry, platforms: "linux/amd64,linux/arm64" });
      const { two } = JSON.parse(outputs.images!);
      expect((await manifest(two)).processors).toEqual(expect.arrayContaining(["amd64", "arm64"]));
    },
    minutes,
  );

  it("are none in a repository without a Dockerfile", async () => {
    const { code, outputs, stdout } = await repository({ "a.txt": "a" }).build({});
    expect({ code, ...outputs }).toMatchObject({ code: 0, images: "{}", built: "0", reused: "0" });
    expect(stdout).toContain("No Dockerfile was found");
  });
});

describe("a Dockerfile that can't be built", () => {
  it(
    "is refused at the line that fails, with what it said last",
    async () => {
      const { build } = repository({
        "broken/Dockerfile": "FROM python:3.13-slim\n\nRUN echo before \\\n && python -c 'import nosuchmodule'\n",
        "whole/Dockerfile": small,
        "whole/words.txt": "whole",
      });
      const { code, outputs, annotations, stdout } = await build({ registry });
      expect({ code, ...outputs }).toMatchObject({ code: 1, result: "refused", built: "1" });
      expect(Object.keys(JSON.parse(outputs.images!))).toEqual(["whole"]);
      const [annotation] = annotations.filter(({ level }) => level === "error");
      expect(annotation!.properties).toMatchObject({ file: "broken/Dockerfile", line: "3" });
      expect(annotation!.message).toContain("ModuleNotFoundError: No module named 'nosuchmodule'");
      expect(stdout).toContain("before\n");
    },
    minutes,
  );

  it.each([
    ["an instruction that there is not", "FROM scratch\nCOPPY a b\n", 2, "unknown instruction: COPPY"],
    ["a base that there is not", "FROM REGISTRY/nosuch:1\nRUN true\n", 1, "nosuch:1 does not exist"],
  ])(
    "names %s",
    async (_, dockerfile, line, message) => {
      const { build } = repository({ "x/Dockerfile": dockerfile.replace("REGISTRY", registry) });
      const { code, outputs, annotations } = await build({ registry });
      expect({ code, result: outputs.result }).toEqual({ code: 1, result: "refused" });
      expect(annotations[0]!.properties).toMatchObject({ file: "x/Dockerfile", line: String(line) });
      expect(annotations[0]!.message).toContain(message);
    },
    minutes,
  );

  it(
    "is refused before anything is built when it copies what is not there",
    async () => {
      const { build } = repository({
        "x/Dockerfile": "FROM scratch\nCOPY words.txt wrods.txt /\n",
        "x/words.txt": "x",
      });
      const { code, outputs, annotations } = await build({ registry }, { env: { PATH: "/nonexistent" } });
      expect({ code, result: outputs.result }).toEqual({ code: 1, result: "refused" });
      expect(annotations[0]!.message).toContain("wrods.txt is not in the context");
    },
    minutes,
  );
});

describe("what is wrong is said in one line", () => {
  const files = { "train/Dockerfile": small, "train/words.txt": "x" };
  const errorOf = async (inputs: Record<string, string>, options: Partial<StepOptions> = {}) => {
    const { outputs, annotations, code } = await repository({ ...files, ...wrongFiles }).build(inputs, options);
    const errors = annotations.filter(({ level }) => level === "error").map(({ message }) => message);
    return { result: outputs.result, code, errors };
  };
  let wrongFiles: Record<string, string> = {};

  it.each<[string, Record<string, string>, string]>([
    ["images", { images: "trian", push: "never" }, 'no Dockerfile makes an image "trian". Did you mean train?'],
    [
      "registry with https",
      { registry: "https://ghcr.io/acme" },
      '"https://ghcr.io/acme" is an address. Write ghcr.io/acme.',
    ],
    ["registry with a tag", { registry: "ghcr.io/acme:latest" }, '"ghcr.io/acme:latest" is no registry'],
    ["registry left out", {}, "is required to push the images, and nothing is given"],
    ["push", { push: "yes" }, '"yes" is not one of auto, never, always'],
    ["platforms", { platforms: "arm64", push: "never" }, '"arm64" is no platform'],
    ["config", { config: "nosuch.yml" }, "nosuch.yml"],
    ["environment", { environment: "nosuch" }, "nosuch"],
    ["use-case", { "use-case": "nosuch" }, "nosuch"],
    ["working-directory", { "working-directory": "nosuch" }, '"nosuch" is no folder'],
  ])(
    "%s",
    async (_, inputs, message) => {
      const { result, code, errors } = await errorOf(inputs);
      expect({ result, code, errors }).toMatchObject({
        result: "misuse",
        code: 2,
        errors: [expect.stringContaining(message)],
      });
    },
    minutes,
  );

  it(
    "a setting of another type",
    async () => {
      wrongFiles = { "mlops.yml": "images:\n  build-args: [PYTHON]\n" };
      const { result, errors } = await errorOf({ push: "never" });
      wrongFiles = {};
      expect(result).toBe("misuse");
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain("build-args");
    },
    minutes,
  );

  it(
    "two Dockerfiles for one name",
    async () => {
      wrongFiles = { "other/train/Dockerfile": small };
      const { result, errors } = await errorOf({ push: "never" });
      wrongFiles = {};
      expect({ result, errors }).toEqual({
        result: "misuse",
        errors: [expect.stringContaining("makes an image of the same name, train")],
      });
    },
    minutes,
  );

  it(
    "no docker",
    async () => {
      const onlyNode = tempFolder();
      symlinkSync(process.execPath, join(onlyNode, "node"));
      const { result, code, errors } = await errorOf({ push: "never" }, { env: { PATH: onlyNode } });
      expect({ result, code, errors }).toMatchObject({
        result: "misuse",
        code: 2,
        errors: [expect.stringContaining("not installed")],
      });
    },
    minutes,
  );

  it(
    "docker without buildx",
    async () => {
      const config = tempFolder();
      mkdirSync(join(config, "cli-plugins"));
      const { result, errors } = await errorOf({ push: "never" }, { env: { DOCKER_CONFIG: config } });
      expect({ result, errors }).toEqual({ result: "misuse", errors: [expect.stringContaining("it has no buildx")] });
    },
    minutes,
  );

  it(
    "a daemon that does not answer",
    async () => {
      const away = { BUILDX_BUILDER: "default", DOCKER_HOST: "unix:///nonexistent/docker.sock" };
      const { result, code, errors } = await errorOf({ push: "never" }, { env: away });
      expect({ result, code, errors }).toMatchObject({
        result: "outside",
        code: 3,
        errors: [expect.stringContaining("Cannot connect to the Docker daemon")],
      });
    },
    minutes,
  );

  it(
    "a builder that there is not",
    async () => {
      const { result, errors } = await errorOf({ push: "never" }, { env: { BUILDX_BUILDER: "nosuch" } });
      expect({ result, errors }).toEqual({
        result: "misuse",
        errors: [expect.stringContaining('there is no builder "nosuch"')],
      });
    },
    minutes,
  );

  it(
    "a registry that does not answer",
    async () => {
      const { result, code, errors } = await errorOf({ registry: "127.0.0.1:9/acme" });
      expect({ result, code, errors }).toMatchObject({
        result: "outside",
        code: 3,
        errors: [expect.stringContaining("127.0.0.1:9")],
      });
      expect(errors[0]).toContain("connection refused");
    },
    minutes,
  );

  describe("a registry", () => {
    let refusing: Server;
    let host: string;
    beforeAll(async () => {
      refusing = createServer((_, answer) => {
        const body = JSON.stringify({ errors: [{ code: "UNAUTHORIZED", message: "authentication required" }] });
        answer
          .writeHead(401, { "www-authenticate": 'Basic realm="acme"', "content-type": "application/json" })
          .end(body);
      });
      await new Promise<void>((done) => refusing.listen(0, "127.0.0.1", done));
      host = `127.0.0.1:${(refusing.address() as AddressInfo).port}`;
    });
    afterAll(() => void refusing.close());

    it(
      "that wants a login",
      async () => {
        const { result, code, errors } = await errorOf({ registry: `${host}/acme` });
        expect({ result, code, errors }).toMatchObject({
          result: "misuse",
          code: 2,
          errors: [expect.stringContaining(`${host} refuses`)],
        });
        expect(errors[0]).toContain("docker/login-action");
      },
      minutes,
    );

    it(
      "that wants a login is no matter where nothing is pushed",
      async () => {
        expect(await errorOf({ registry: `${host}/acme` }, { event: pullRequest })).toEqual({
          result: "ok",
          code: 0,
          errors: [],
        });
      },
      minutes,
    );
  });

  it(
    "a cancelled job ends the build",
    async () => {
      const { build } = repository({ "slow/Dockerfile": "FROM python:3.13-slim\nRUN sleep 60\n" });
      const began = Date.now();
      const { outputs } = await build(
        { push: "never" },
        {
          started: (child) =>
            child.stdout?.on(
              "data",
              (text) => String(text).includes("context") && setTimeout(() => child.kill("SIGINT"), 3000),
            ),
        },
      );
      expect(outputs.result).toBe("cancelled");
      expect(Date.now() - began).toBeLessThan(20_000);
    },
    minutes,
  );
});
