/** The verdict as a check run, on the commit of the event. */
import type { Verdict } from "../../gate/verdict.ts";
import type { Host } from "../../kernel/host.ts";
import { fitted } from "../../render/fitted.ts";
import { runUrl } from "../github/run.ts";

export interface ToCheck {
  verdict: Verdict;
  because: string;
  /** The registered model that it was judged for; undefined where the run registered none. */
  model: string | undefined;
  /** `models:/NAME/VERSION`: the one that passed, or else the candidate's own. */
  version: string | undefined;
  /** Markdown of the job summary. */
  summary: string;
}

const conclusions = { pass: "success", fail: "failure", inconclusive: "neutral" } as const;

const note =
  "The summary ends here: GitHub shows at most 64 KiB of it at a check run. All of it is in the job summary.";

/** Never a reason to fail: where there is no check run of it, a line of the log says why. Nothing outside of GitHub. */
export async function reportCheck({ verdict, because, model, version, summary }: ToCheck, host: Host): Promise<void> {
  const { name, head } = host.event;
  if (name === "local") return;
  const { githubOf, largestCheckSummary, reportCheckRun } = await import("../../clients/github.ts");
  // Without the signal: the verdict stands, and is shown, when the run is cancelled now.
  const connection = githubOf(process.env, host.token);
  if (!connection) return host.log("There is no check run of it: no github-token is given.");
  if (head === undefined) return host.log("There is no check run of it: the event names no commit.");
  const detailsUrl = runUrl(host.event);
  const check = {
    sha: head,
    name: host.hidden(model === undefined ? "gate-model" : `gate-model: ${model}`),
    conclusion: conclusions[verdict],
    title: host.hidden(because),
    summary: fitted(host.hidden(summary), largestCheckSummary, note),
    ...(detailsUrl !== undefined && { detailsUrl }),
    ...(version !== undefined && { externalId: host.hidden(version) }),
  };
  await reportCheckRun(connection, check, (line) => host.log(line));
}
