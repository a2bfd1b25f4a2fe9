import { readFileSync } from "node:fs";
import { UserError } from "../kernel/errors.ts";
import type { HostEvent } from "../kernel/host.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A branch that did not exist before has this as its former commit. */
const noCommit = /^0+$/;

/** Reads what GitHub says of the event that started the workflow. */
export function githubEvent(env: Environment): HostEvent {
  const payload = payloadOf(env.GITHUB_EVENT_PATH);
  const name = env.GITHUB_EVENT_NAME || "local";
  const base =
    text(payload, "pull_request", "base", "sha") ?? text(payload, "merge_group", "base_sha") ?? text(payload, "before");
  const head = text(payload, "pull_request", "head", "sha") ?? (env.GITHUB_SHA || undefined);
  return {
    name,
    payload,
    ...(env.GITHUB_SHA && { sha: env.GITHUB_SHA }),
    ...(head !== undefined && { head }),
    ...(base !== undefined && !noCommit.test(base) && { base }),
    ...(env.GITHUB_RUN_ID && {
      run: { repository: env.GITHUB_REPOSITORY ?? "", id: env.GITHUB_RUN_ID, job: env.GITHUB_JOB ?? "" },
    }),
  };
}

function payloadOf(path: string | undefined): Record<string, unknown> {
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (payload !== null && typeof payload === "object" && !Array.isArray(payload)) return { ...payload };
  } catch (error) {
    throw new UserError(
      `can't be read (${error instanceof Error ? error.message : error})`,
      "the event file that GITHUB_EVENT_PATH names",
      "Outside GitHub leave GITHUB_EVENT_PATH unset, or let it name a JSON document.",
    );
  }
  throw new UserError(
    "holds no JSON object",
    "the event file that GITHUB_EVENT_PATH names",
    "Let it hold GitHub's event.",
  );
}

function text(payload: unknown, ...path: readonly string[]): string | undefined {
  let value = payload;
  for (const key of path) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The address of the repository's files at the commit, for links; undefined when GitHub did not say all of it. */
export function sourceUrlOf(env: Environment, event: HostEvent): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server && repository && event.head ? `${server}/${repository}/blob/${event.head}` : undefined;
}
