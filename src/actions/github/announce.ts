/** A deployment as GitHub shows it: on the repository's page, from its start to its end. */
import type { Announcement } from "../../clients/github.ts";
import type { Host } from "../../kernel/host.ts";
import { runUrl } from "./run.ts";

export interface Announced {
  environment: string;
  description: string;
  payload: Readonly<Record<string, unknown>>;
}

/** Shows that one begins; undefined where there is no GitHub to show it, or it may not be shown, which the log says. */
export async function announce(host: Host, deployment: Announced): Promise<Announcement | undefined> {
  const { name, sha } = host.event;
  if (name === "local" || sha === undefined) return undefined;
  const { announceDeployment, githubOf } = await import("../../clients/github.ts");
  const logUrl = runUrl(host.event);
  return announceDeployment(
    // Without the signal: that a cancelled deployment has ended is to be shown, too.
    githubOf(process.env, host.token),
    {
      ...deployment,
      ref: sha,
      ...(logUrl !== undefined && { logUrl }),
    },
    (line) => host.log(line),
  );
}
