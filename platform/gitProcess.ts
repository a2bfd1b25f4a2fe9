/** Git over HTTP as a process of its own, for who wants it to outlive the program that starts it. Runs compiled only. */
import { join } from "node:path";
import { findGit, gitUser } from "./git.ts";
import { freePort } from "./port.ts";
import { type Server, type StartOptions, startServer } from "./server.ts";
import { repository } from "./tool.ts";

/** Starts it with a user and password; a bare repository that is put into its folder is served. */
export function startGitProcess(options: StartOptions = {}): Promise<Server> {
  return startServer("git", options, findGit, async (_, dir) => {
    const port = await freePort();
    const credentials = gitUser();
    const env = { MLOPS_USERNAME: credentials.username, MLOPS_PASSWORD: credentials.password };
    const program = join(repository, "build", "platform", "gitMain.js");
    return {
      url: `http://127.0.0.1:${port}`,
      credentials,
      folders: { repositories: join(dir, "repositories") },
      processes: [{ name: "git-server", program: process.execPath, args: [program, dir, String(port)], env }],
      ready: async () => (await fetch(`http://127.0.0.1:${port}`)).status === 401,
    };
  });
}
