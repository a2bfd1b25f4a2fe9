/** What installers share: how they are described, how they run programs, and where this repository is. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ProgramMissing, run } from "../src/clients/process.ts";

/** Something that tests and people need from a package registry, at a pinned version. */
export interface Tool {
  name: string;
  version: string;
  /** Puts it into the cache unless it is there. Answers the paths that a caller needs, by what they are. */
  install(): Promise<Record<string, string>>;
}

/** The checkout, whether this code runs from it or from its `build/`. */
export const repository: string = (() => {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, "package.json"))) dir = dirname(dir);
  return dir;
})();

/** Runs a program that has to succeed; throws with the end of what it said, and with `ifMissing` when there is no such program. */
export async function must(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; ifMissing?: string } = {},
): Promise<string> {
  try {
    const { code, stdout, stderr } = await run(program, args, options);
    if (code === 0) return stdout;
    const said = `${stdout}\n${stderr}`.trim().split("\n").slice(-15).join("\n");
    throw new Error(`${[program, ...args].join(" ")} ended with ${code}:\n${said}`);
  } catch (error) {
    if (error instanceof ProgramMissing && options.ifMissing) throw new Error(options.ifMissing);
    throw error;
  }
}
