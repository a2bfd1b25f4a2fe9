import type { HostEvent } from "./host.ts";

/** Whether the event is about code from a fork: written by someone who may not push here. */
export function isFromFork({ payload }: HostEvent): boolean {
  const pull = at(payload, "pull_request");
  if (pull !== undefined) return differ(at(pull, "head", "repo", "full_name"), at(pull, "base", "repo", "full_name"));
  const run = at(payload, "workflow_run");
  return run !== undefined && differ(at(run, "head_repository", "full_name"), at(payload, "repository", "full_name"));
}

/** A fork that was deleted has no name any more. Where the base has none, nothing is said of either. */
const differ = (head: unknown, base: unknown): boolean => base !== undefined && head !== base;

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (found === null || typeof found !== "object") return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found ?? undefined;
}
