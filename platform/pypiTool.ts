/** Programs that PyPI carries as wheels. */
import { join } from "node:path";
import { pythonEnvironment } from "./python.ts";
import type { Tool } from "./tool.ts";

/** A program from `platform/locks/<name>.txt`; it answers the path of it as `program`. */
export function pypiTool(name: string, version: string): Tool {
  return {
    name,
    version,
    async install() {
      const { bin } = await pythonEnvironment(name);
      return { program: join(bin, process.platform === "win32" ? `${name}.exe` : name) };
    },
  };
}
