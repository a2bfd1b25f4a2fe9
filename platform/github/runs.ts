/** Runs of workflows, their jobs and logs. */
import { randomBytes } from "node:crypto";
import { type Answer, type Call, type Handlers, id, notFound, ok, page, Refusal, user } from "./call.ts";
import { filled } from "./description.ts";
import { repoUrl, shownRepository } from "./repositories.ts";
import type { Job, Run } from "./state.ts";

const runOf = ({ repo, params }: Call): Run => {
  const found = repo.runs.get(id(params.run_id));
  if (!found) throw notFound();
  return found;
};

const jobOf = ({ repo, params }: Call): [Run, Job] => {
  const wanted = id(params.job_id);
  for (const run of repo.runs.values()) for (const job of run.jobs) if (job.id === wanted) return [run, job];
  throw notFound();
};

async function shown({ github, repo }: Call, run: Run): Promise<unknown> {
  const url = `${repoUrl(github.base, repo)}/actions/runs/${run.id}`;
  const { tree, message, author, committer } = await repo.commit(run.head_sha);
  const repository = shownRepository(github.base, repo, await repo.defaultBranch());
  const { jobs, workflow, login, number, title, pull, started_at, ...fields } = run;
  return filled(
    "workflow-run",
    {
      ...fields,
      run_number: number,
      run_attempt: 1,
      run_started_at: started_at,
      name: workflow.name,
      display_title: title,
      path: workflow.path,
      workflow_id: workflow.id,
      url,
      html_url: `${github.base}/${repo.fullName}/actions/runs/${run.id}`,
      jobs_url: `${url}/jobs`,
      logs_url: `${url}/logs`,
      cancel_url: `${url}/cancel`,
      rerun_url: `${url}/rerun`,
      artifacts_url: `${url}/artifacts`,
      workflow_url: `${repoUrl(github.base, repo)}/actions/workflows/${workflow.id}`,
      head_commit: { id: run.head_sha, tree_id: tree, message, timestamp: committer.date, author, committer },
      pull_requests: [],
      repository,
      head_repository: repository,
      actor: user(github.base, login),
      triggering_actor: user(github.base, login),
    },
    github.base,
  );
}

function shownJob({ github, repo }: Call, run: Run, job: Job): unknown {
  const api = repoUrl(github.base, repo);
  const { run: run_id, log, started_at, ...fields } = job;
  return filled(
    "job",
    {
      ...fields,
      run_id,
      run_attempt: 1,
      run_url: `${api}/actions/runs/${run_id}`,
      url: `${api}/actions/jobs/${job.id}`,
      html_url: `${github.base}/${repo.fullName}/actions/runs/${run_id}/job/${job.id}`,
      check_run_url: `${api}/check-runs/${job.id}`,
      head_sha: run.head_sha,
      head_branch: run.head_branch,
      workflow_name: run.workflow.name,
      started_at: started_at ?? job.created_at,
    },
    github.base,
  );
}

export async function listRuns(call: Call, wanted: (run: Run) => boolean = () => true): Promise<Answer> {
  const { repo, query } = call;
  const all = [...repo.runs.values()]
    .filter(wanted)
    .filter((run) => query.event === undefined || run.event === query.event)
    .filter((run) => query.branch === undefined || run.head_branch === query.branch)
    .filter((run) => query.head_sha === undefined || run.head_sha === query.head_sha)
    .filter((run) => query.actor === undefined || run.login === query.actor)
    .filter((run) => query.status === undefined || run.status === query.status || run.conclusion === query.status)
    .filter((run) => query.created === undefined || inSpan(run.created_at, query.created))
    .reverse();
  const { items, headers } = page(call, all);
  const workflow_runs = await Promise.all(items.map((run) => shown(call, run)));
  return { status: 200, body: { total_count: all.length, workflow_runs }, headers };
}

/** GitHub's search syntax for dates: `>=2026-01-01T00:00:00Z`, `FROM..TO`, a day. */
function inSpan(time: string, span: string): boolean {
  const at = Date.parse(time);
  const [from = "", to] = span.split("..");
  if (to !== undefined) return (from === "*" || at >= Date.parse(from)) && (to === "*" || at <= Date.parse(to));
  const [, sign = "", text = ""] = /^(>=|<=|>|<)?(.*)$/.exec(span) ?? [];
  const limit = Date.parse(text);
  if (sign === ">=") return at >= limit;
  if (sign === "<=") return at <= limit;
  if (sign === ">") return at > limit;
  return sign === "<" ? at < limit : time.startsWith(text);
}

/** How long a redirect to a log holds, in milliseconds. */
const minute = 60_000;

export const runs: Handlers = {
  "actions/list-workflow-runs-for-repo": (call) => listRuns(call),

  "actions/get-workflow-run": async (call) => ok(await shown(call, runOf(call))),

  "actions/cancel-workflow-run": (call) => {
    const run = runOf(call);
    if (run.status === "completed") throw new Refusal(409, "Cannot cancel a workflow run that is completed.");
    call.github.runs.cancel(run);
    return { status: 202, body: {} };
  },

  "actions/list-jobs-for-workflow-run": (call) => {
    const run = runOf(call);
    const { items, headers } = page(call, run.jobs);
    return {
      status: 200,
      body: { total_count: run.jobs.length, jobs: items.map((job) => shownJob(call, run, job)) },
      headers,
    };
  },

  "actions/get-job-for-workflow-run": (call) => ok(shownJob(call, ...jobOf(call))),

  "actions/download-job-logs-for-workflow-run": (call) => {
    const [, job] = jobOf(call);
    if (job.status !== "completed") throw notFound();
    const path = `/_downloads/${randomBytes(12).toString("hex")}`;
    call.github.downloads.set(path, { text: job.log, until: Date.now() + minute });
    return { status: 302, headers: { location: call.github.base + path } };
  },
};
