/** The deployment as GitHub shows it: with the model, and the address at which it is served. */
import type { Announcement } from "../../clients/github.ts";
import { named, type Served, uriOf } from "../../deploy/model.ts";
import type { Host } from "../../kernel/host.ts";
import { announce } from "../github/announce.ts";

/** GitHub's own name for where deployments go when none is told. */
const usualEnvironment = "production";

export const show = (host: Host, environment: string | undefined, version: Served): Promise<Announcement | undefined> =>
  announce(host, {
    environment: environment ?? usualEnvironment,
    description: named(version),
    payload: { model: uriOf(version), ...(version.runId !== undefined && { "run-id": version.runId }) },
  });
