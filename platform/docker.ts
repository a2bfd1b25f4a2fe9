/** The Docker daemon of Debian's package, beside any that the machine has: data, socket and containers of its own. Needs root. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { unpacked } from "./debian.ts";
import { type Server, type StartOptions, startServer } from "./server.ts";
import { must, type Tool } from "./tool.ts";

/** The libraries are those that a machine without containers lacks. */
const PACKAGES = ["docker.io", "containerd", "runc", "libdevmapper1.02.1", "libseccomp2"] as const;

export const docker: Tool = {
  name: "docker",
  version: "of this Debian",
  async install() {
    const dir = await unpacked(PACKAGES);
    return { program: join(dir, "usr", "bin", "docker"), dir };
  },
};

/** Environment for the programs of the package. */
export const dockerEnv = (dir: string): Record<string, string> => ({
  PATH: [join(dir, "usr", "bin"), join(dir, "usr", "sbin"), process.env.PATH].join(":"),
  LD_LIBRARY_PATH: join(dir, "usr", "lib", `${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`),
});

export const rootOrThrow = (what: string): void => {
  if (process.getuid?.() !== 0) throw new Error(`${what} needs root on Linux: run this as root, or do without it.`);
};

/** The command with mounts of its own, which end with it: a file system that stays mounted could not be removed. */
export const ownMounts = (program: string, args: readonly string[]) => ({
  program: "unshare",
  args: ["--mount", "--propagation", "private", program, ...args],
});

/**
 * Starts an empty daemon; `url` is for `docker --host` and for Airflow's `docker_url`. Registries on 127.0.0.1 need no TLS. It changes
 * neither the firewall nor the machine's default bridge: containers reach each other and this machine over networks that are made with
 * `docker network create`, and more of the world only with `--network host`.
 */
export function startDocker(options: StartOptions = {}): Promise<Server> {
  return startServer(
    "docker",
    options,
    () => {
      rootOrThrow("A Docker daemon");
      return docker.install();
    },
    async ({ program = "", dir: installed = "" }, dir) => {
      const socket = join(dir, "docker.sock");
      const env = dockerEnv(installed);
      // Containers, their network namespaces and mounts live below it.
      await mkdir(join(dir, "exec"), { recursive: true });
      const places = {
        "data-root": join(dir, "data"),
        "exec-root": join(dir, "exec"),
        pidfile: join(dir, "docker.pid"),
      };
      const quiet = { iptables: "false", ip6tables: "false", bridge: "none" };
      const flags = Object.entries({ ...places, host: `unix://${socket}`, ...quiet });
      return {
        url: `unix://${socket}`,
        processes: [
          {
            name: "dockerd",
            ...ownMounts(
              join(installed, "usr", "sbin", "dockerd"),
              flags.map(([flag, value]) => `--${flag}=${value}`),
            ),
            env,
          },
        ],
        // Docker gives each container ten seconds to end.
        graceSeconds: 20,
        ready: async () => {
          await must(program, ["--host", `unix://${socket}`, "version"], { env });
          return true;
        },
      };
    },
  );
}
