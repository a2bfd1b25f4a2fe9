/** Node 24, which runs our actions on GitHub, from its npm package. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "./cache.ts";
import { must, type Tool } from "./tool.ts";

const VERSION = "24.21.0";

export const node24: Tool = {
  name: "node24",
  version: VERSION,
  async install() {
    const dir = await cached(`node-${VERSION}`, async (prefix) => {
      await writeFile(join(prefix, "package.json"), "{}");
      await must("npm", ["install", "--no-save", "--no-audit", "--no-fund", `node@${VERSION}`], { cwd: prefix });
    });
    const bin = join(dir, "node_modules", "node", "bin");
    return { bin, program: join(bin, process.platform === "win32" ? "node.exe" : "node") };
  },
};
