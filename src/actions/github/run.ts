import type { HostEvent } from "../../kernel/host.ts";

/** The page of the workflow run, with its log and summary; undefined in a terminal. */
export const runUrl = ({ run }: HostEvent): string | undefined =>
  run && `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${run.repository}/actions/runs/${run.id}`;
