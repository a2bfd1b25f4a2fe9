/** The deployment as GitHub shows it: on the repository's page, with the address at which the model is served. */
import type { Announcement } from "../../clients/github.ts";
import { named, type Served, uriOf } from "../../deploy/model.ts";
import type { Host } from "../../kernel/host.ts";

/** GitHub's own name for where deployments go when none is told. */
const usualEnvironment = "production";

/** Shows that one begins; undefined where there is no GitHub to show it, or it may not be shown, which the log says. */
export async function show(
  host: Host,
  environment: string | undefined,
  version: Served,
): Promise<Announcement | undefined> {
  const { name, sha, run } = host.event;
  if (name === "local" || sha === undefined) return undefined;
  const { announceDeployment, githubOf } = await import("../../clients/github.ts");
  const server = process.env.GITHUB_SERVER_URL;
  return announceDeployment(
    // Without the signal: that a cancelled deployment has ended is to be shown, too.
    githubOf(process.env, host.token),
    {
      ref: sha,
      environment: environment ?? usualEnvironment,
      description: named(version),
      payload: { model: uriOf(version), ...(version.runId !== undefined && { "run-id": version.runId }) },
      ...(server && run && { logUrl: `${server}/${run.repository}/actions/runs/${run.id}` }),
    },
    (line) => host.log(line),
  );
}
