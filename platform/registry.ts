/** A registry of container images, from Debian's package. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unpacked } from "./debian.ts";
import { freePort } from "./port.ts";
import { answers, type Launch, type Server, type StartOptions, startServer } from "./server.ts";
import type { Tool } from "./tool.ts";

const PACKAGE = "docker-registry";

export const registry: Tool = {
  name: "registry",
  version: "of this Debian",
  async install() {
    return { program: join(await unpacked([PACKAGE]), "usr", "bin", PACKAGE) };
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
      return {
        url: `http://${host}`,
        processes: [await registryProcess(program, host, dir)],
        ready: () => answers(`http://${host}/v2/`),
      };
    },
  );
}

/** A registry that answers at `host` (`127.0.0.1:5000`) and keeps its images in `dir`. */
export async function registryProcess(program: string, host: string, dir: string): Promise<Launch> {
  const config = join(dir, "registry.yml");
  const settings = {
    version: "0.1",
    storage: { filesystem: { rootdirectory: join(dir, "data") }, delete: { enabled: true } },
    http: { addr: host },
  };
  await writeFile(config, JSON.stringify(settings));
  return { name: "registry", program, args: ["serve", config] };
}
