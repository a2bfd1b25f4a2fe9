/** Programs from the Go module proxy. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
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

/**
 * As `goTool`, for a module with `replace` lines, which `go install` refuses: its source is copied out of the module cache, and the
 * package (`./cmd/buildx`) built there.
 */
export function goSource(name: string, module: string, version: string, main: string): Tool {
  return {
    name,
    version,
    async install() {
      const dir = await cached(`${name}-${version}`, async (bin) => {
        const ifMissing = `${name} is built with Go, and there is no "go" on the PATH: install Go 1.24 or later.`;
        const source = await mkdtemp(join(tmpdir(), `mlops-${name}-`));
        try {
          const said = await must("go", ["mod", "download", "-json", `${module}@v${version}`], {
            cwd: source,
            ifMissing,
          });
          await cp((JSON.parse(said) as { Dir: string }).Dir, source, { recursive: true });
          // The module cache is read only, and its copy too.
          await must("chmod", ["-R", "u+w", source]);
          const env = { GOFLAGS: "", CGO_ENABLED: "0" };
          await must("go", ["build", "-trimpath", "-o", join(bin, name), main], { cwd: source, env });
        } finally {
          await rm(source, { recursive: true, force: true });
        }
      });
      return { program: join(dir, name) };
    },
  };
}
