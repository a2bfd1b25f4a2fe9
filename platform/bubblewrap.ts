/** bubblewrap of Debian's package, which runs a program in namespaces of its own. Needs no root where users may make namespaces. */
import { join } from "node:path";
import { unpacked } from "./debian.ts";
import type { Tool } from "./tool.ts";

export const bubblewrap: Tool = {
  name: "bubblewrap",
  version: "of this Debian",
  async install() {
    const dir = await unpacked(["bubblewrap"]);
    return { bin: join(dir, "usr", "bin") };
  },
};
