/** Docker and BuildKit, used for what they are for: an image is built, pushed, pulled by its digest and run. Needs root. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { buildEnv, buildkit, startBuildkit } from "../../platform/buildkit.ts";
import { buildx } from "../../platform/buildx.ts";
import { docker, dockerEnv, rootOrThrow, startDocker } from "../../platform/docker.ts";
import { processesOf } from "../../platform/keeper.ts";
import { startRegistry } from "../../platform/registry.ts";
import type { Server } from "../../platform/server.ts";
import { must } from "../../platform/tool.ts";
import { describeWith } from "./needs.ts";

const describeWithDocker = await describeWith(async () => {
  rootOrThrow("This");
  await Promise.all([docker.install(), buildkit.install(), buildx.install()]);
});

describeWithDocker("docker and buildkit", () => {
  let servers: { daemon: Server; builder: Server; registry: Server };
  let folder: string;
  beforeAll(async () => {
    const [daemon, builder, registry] = await Promise.all([startDocker(), startBuildkit(), startRegistry()]);
    servers = { daemon, builder, registry };
    folder = mkdtempSync(join(tmpdir(), "mlops-docker-test-"));
  }, 600_000);
  afterAll(async () => {
    await Promise.all(Object.values(servers ?? {}).map((server) => server.stop()));
    if (folder) rmSync(folder, { recursive: true });
  }, 180_000);

  async function program(...args: string[]): Promise<string> {
    const { dir = "" } = await docker.install();
    return must("docker", ["--host", servers.daemon.url, ...args], { env: dockerEnv(dir) });
  }

  let pinned: string;

  it("build an image from a Dockerfile that starts from Python, and push it", async () => {
    writeFileSync(
      join(folder, "Dockerfile"),
      "FROM python:3.12.11-slim-bookworm\nRUN pip install six==1.17.0\nCOPY hello.py /\n",
    );
    writeFileSync(
      join(folder, "hello.py"),
      "import six, urllib.request, sys\nprint(six.__version__, *[urllib.request.urlopen(u).read().decode() for u in sys.argv[1:]])",
    );
    const name = `${new URL(servers.registry.url).host}/acme/hello`;
    const metadata = join(folder, "metadata.json");
    const env = await buildEnv(servers.builder);
    await must("docker", ["buildx", "build", "--push", "--tag", `${name}:1`, "--metadata-file", metadata, folder], {
      env,
    });
    pinned = `${name}@${JSON.parse(readFileSync(metadata, "utf8"))["containerimage.digest"]}`;
    expect(pinned).toMatch(/@sha256:[0-9a-f]{64}$/);
  }, 180_000);

  it("run the image by its digest", async () => {
    expect(await program("run", "--rm", pinned, "python", "/hello.py")).toBe("1.17.0\n");
    await expect(
      program(
        "pull",
        pinned.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
      ),
    ).rejects.toThrow("not found");
  }, 180_000);

  it("let a container reach this machine over a network that is made for it", async () => {
    await program("network", "create", "platform-test");
    const shape = "{{range .IPAM.Config}}{{.Gateway}}{{end}}";
    const gateway = (await program("network", "inspect", "platform-test", "--format", shape)).trim();
    const host = createServer((_, answer) => void answer.end("reached"));
    await new Promise<void>((done) => host.listen(0, gateway, done));
    const url = `http://${gateway}:${(host.address() as AddressInfo).port}`;
    expect(await program("run", "--rm", "--network", "platform-test", pinned, "python", "/hello.py", url)).toBe(
      "1.17.0 reached\n",
    );
    host.close();
    expect(await program("run", "--rm", "--network", "host", pinned, "python", "/hello.py")).toBe("1.17.0\n");
    await program("network", "rm", "platform-test");
  }, 180_000);

  it("leave no process and no mount", async () => {
    await program("run", "--detach", pinned, "sleep", "600");
    const { daemon, builder } = servers;
    await Promise.all([daemon.stop(), builder.stop()]);
    expect(await processesOf([...daemon.sessions, ...builder.sessions])).toEqual([]);
    const mounts = readFileSync("/proc/mounts", "utf8");
    expect(mounts.split("\n").filter((line) => /mlops-(docker|buildkit)-/.test(line))).toEqual([]);
    await expect(must("pgrep", ["-f", "sleep 600"])).rejects.toThrow();
  }, 180_000);
});
