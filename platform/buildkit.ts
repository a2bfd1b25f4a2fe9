/**
 * BuildKit, which builds images for `docker buildx`. Dockerfiles stay as users write them: beside it stands a mirror of Docker Hub that
 * has a stand-in for the Python images they start from, under the same names. Needs root.
 */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { baseImage, pushBaseImage } from "./baseImage.ts";
import { buildx } from "./buildx.ts";
import { docker, dockerEnv, ownMounts, rootOrThrow } from "./docker.ts";
import { goSource } from "./go.ts";
import { freePort } from "./port.ts";
import { registry, registryProcess } from "./registry.ts";
import { answers, type Server, type StartOptions, startServer } from "./server.ts";
import { must } from "./tool.ts";

export const buildkit = goSource("buildkitd", "github.com/moby/buildkit", "0.25.2", "./cmd/buildkitd");

/** What the mirror has; all of them are the Python 3.13 of `baseImage.ts`. */
const STANDS_FOR = ["library/python:3.12.11-slim-bookworm", "library/python:3.13-slim", "library/python:latest"];

const BUILDER = "mlops";

/**
 * Starts an empty BuildKit; `url` is what it listens at (`unix:///…`). `folders.config` is for the variable DOCKER_CONFIG: `docker buildx`
 * builds here then. Registries on 127.0.0.1 need no TLS; RUN steps have the network of this machine.
 */
export function startBuildkit(options: StartOptions = {}): Promise<Server> {
  return startServer(
    "buildkit",
    options,
    async () => {
      rootOrThrow("BuildKit");
      const { dir: debian = "" } = await docker.install();
      const programs = await Promise.all([
        buildkit.install(),
        buildx.install(),
        registry.install(),
        baseImage.install(),
      ]);
      const [{ program: buildkitd = "" }, { program: plugin = "" }, { program: mirror = "" }, { dir: base = "" }] =
        programs;
      return { debian, buildkitd, plugin, mirror, base };
    },
    async ({ debian, buildkitd, plugin, mirror, base }, dir) => {
      const host = `127.0.0.1:${await freePort()}`;
      const socket = join(dir, "buildkitd.sock");
      const settings = join(dir, "buildkitd.toml");
      await writeFile(settings, toml(dir, socket, host));
      await mkdir(join(dir, "mirror"), { recursive: true });
      const config = join(dir, "docker-config");
      await chooseBuilder(config, plugin, `unix://${socket}`);
      let mirrored = false;
      return {
        url: `unix://${socket}`,
        folders: { config },
        processes: [
          await registryProcess(mirror, host, join(dir, "mirror")),
          { name: "buildkitd", ...ownMounts(buildkitd, ["--config", settings]), env: dockerEnv(debian) },
        ],
        ready: async () => {
          if (!mirrored && (await answers(`http://${host}/v2/`))) {
            await pushBaseImage(base, `http://${host}`, STANDS_FOR);
            mirrored = true;
          }
          return mirrored && (await listens(socket));
        },
      };
    },
  );
}

const toml = (dir: string, socket: string, mirror: string) => `
root = ${JSON.stringify(join(dir, "data"))}
[grpc]
address = [${JSON.stringify(`unix://${socket}`)}]
[worker.oci]
enabled = true
networkMode = "host"
[worker.containerd]
enabled = false
[registry."docker.io"]
mirrors = [${JSON.stringify(mirror)}]
`;

/** Makes a folder for DOCKER_CONFIG with the plugin, and with the builder as the chosen one. */
async function chooseBuilder(config: string, plugin: string, address: string): Promise<void> {
  await mkdir(join(config, "cli-plugins"), { recursive: true });
  await symlink(plugin, join(config, "cli-plugins", "docker-buildx"));
  const env = { DOCKER_CONFIG: config, DOCKER_HOST: "" };
  await must(plugin, ["create", "--name", BUILDER, "--driver", "remote", "--use", address], { env });
}

/** Variables with which `docker` is Debian's, and `docker buildx` builds on this server, whatever daemon DOCKER_HOST names. */
export async function buildEnv({ folders }: Pick<Server, "folders">): Promise<Record<string, string>> {
  const { dir = "" } = await docker.install();
  return { ...dockerEnv(dir), DOCKER_CONFIG: folders?.config ?? "", BUILDX_BUILDER: BUILDER };
}

const listens = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const tried = connect(socket);
    tried.on("connect", () => resolve(true)).on("error", () => resolve(false));
    tried.on("connect", () => tried.destroy());
  });
