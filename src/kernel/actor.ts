/** Who acts, for ledgers, manifests and locks that others read: `mona in acme/ml, run 12, job deploy`; in a terminal the user's name. */
import { userInfo } from "node:os";
import type { HostEvent } from "./host.ts";

export function actorOf({ payload, run }: HostEvent): string {
  const { login } = Object(payload.sender) as { login?: unknown };
  const who = typeof login === "string" ? login : run === undefined ? userName() : "a workflow";
  return run === undefined ? who : `${who} in ${run.repository}, run ${run.id}, job ${run.job}`;
}

/** In a container the user may have a number alone. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
