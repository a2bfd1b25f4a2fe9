/** A registry of container images, from Debian's package. */
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "./cache.ts";
import { freePort } from "./port.ts";
import { answers, type Server, type StartOptions, startServer } from "./server.ts";
import { must, type Tool } from "./tool.ts";

const PACKAGE = "docker-registry";
const NO_APT = `The registry comes from Debian's or Ubuntu's package ${PACKAGE}, and there is no apt-get here.`;

/** The package is only unpacked into the cache: nothing is installed in the system, and no root is needed. */
export const registry: Tool = {
  name: "registry",
  version: "of this Debian",
  async install() {
    const policy = await must("apt-cache", ["policy", PACKAGE], { ifMissing: NO_APT });
    const [, version = "(none)"] = /^ {2}Candidate: (\S+)$/m.exec(policy) ?? [];
    if (version === "(none)")
      throw new Error(`apt knows no package ${PACKAGE}: run "apt-get update" as root, then try again.`);
    const dir = await cached(`${PACKAGE}-${version}`, async (unpacked) => {
      await must("apt-get", ["download", "--quiet", `${PACKAGE}=${version}`], { cwd: unpacked });
      const [file = ""] = await readdir(unpacked);
      await must("dpkg-deb", ["--extract", file, unpacked], { cwd: unpacked });
    });
    return { program: join(dir, "usr", "bin", PACKAGE) };
  },
};

/** Starts an empty registry that asks for no password; images and tags can be deleted. */
export function startRegistry(options: StartOptions = {}): Promise<Server> {
  return startServer(
    "registry",
    options,
    () => registry.install(),
    async ({ program = "" }, dir) => {
      const host = `127.0.0.1:${await freePort()}`;
      const config = join(dir, "registry.yml");
      await writeFile(
        config,
        JSON.stringify({
          version: "0.1",
          storage: { filesystem: { rootdirectory: join(dir, "data") }, delete: { enabled: true } },
          http: { addr: host },
        }),
      );
      return {
        url: `http://${host}`,
        processes: [{ name: "registry", program, args: ["serve", config] }],
        ready: () => answers(`http://${host}/v2/`),
      };
    },
  );
}
