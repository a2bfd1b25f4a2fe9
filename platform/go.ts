/** Programs from the Go module proxy. */
import { join } from "node:path";
import { cached } from "./cache.ts";
import { must, type Tool } from "./tool.ts";

/** A program that `go install` builds; it answers the path of it as `program`. */
export function goTool(name: string, module: string, version: string): Tool {
  return {
    name,
    version,
    async install() {
      const dir = await cached(`${name}-${version}`, async (bin) => {
        await must("go", ["install", `${module}@v${version}`], {
          env: { GOBIN: bin, GOFLAGS: "" },
          ifMissing: `${name} is built with Go, and there is no "go" on the PATH: install Go 1.24 or later.`,
        });
      });
      return { program: join(dir, process.platform === "win32" ? `${name}.exe` : name) };
    },
  };
}
