/** A repository on our own GitHub, filled by git. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Github } from "../../platform/github.ts";
import { must } from "../../platform/tool.ts";

const env = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" };

/** Makes `OWNER/NAME` or adds to it: commits the files to a branch, which starts at `main`. Answers the commit. */
export async function pushed(
  github: Github,
  fullName: string,
  files: Readonly<Record<string, string>>,
  branch = "main",
): Promise<string> {
  await github.create(fullName);
  const folder = mkdtempSync(join(tmpdir(), "github-repo-"));
  const git = (...args: string[]) =>
    must("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { env });
  try {
    const url = `${github.url.replace("://", `://x-access-token:${github.token}@`)}/${fullName}.git`;
    await git("clone", "--quiet", url, ".");
    if (branch !== "main") await git("checkout", "--quiet", "-b", branch);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await git("add", ".");
    await git("commit", "--quiet", "-m", `Files of ${branch}`);
    await git("push", "--quiet", "origin", `HEAD:${branch}`);
    return (await git("rev-parse", "HEAD")).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
