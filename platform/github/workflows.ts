/** Workflows, and the events that start them. */
import { type Call, type Handlers, notFound, nothing, ok, page, Refusal } from "./call.ts";
import { shownPull } from "./pulls.ts";
import { repoUrl, shownRepository } from "./repositories.ts";
import { listRuns } from "./runs.ts";
import type { GithubState, RepoState, Run } from "./state.ts";
import { starts, type WorkflowFile, workflowsAt } from "./workflowFile.ts";

async function onDefaultBranch({ github, repo }: Call): Promise<readonly WorkflowFile[]> {
  const commit = await repo.commitOf(await repo.defaultBranch());
  return commit ? workflowsAt(repo, commit, () => github.next()) : [];
}

/** By its id or by its file's name, from the default branch: there GitHub looks for workflows. */
async function workflowOf(call: Call): Promise<WorkflowFile> {
  const wanted = call.params.workflow_id ?? "";
  const found = (await onDefaultBranch(call)).find(
    ({ id, path }) => String(id) === wanted || path.split("/").at(-1) === wanted,
  );
  if (!found) throw notFound();
  return found;
}

function shown({ github, repo }: Call, { id, name, path }: WorkflowFile): unknown {
  const html_url = `${github.base}/${repo.fullName}/blob/main/${path}`;
  const url = `${repoUrl(github.base, repo)}/actions/workflows/${id}`;
  const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
  return {
    id,
    node_id: "",
    name,
    path,
    state: "active",
    ...times,
    url,
    html_url,
    badge_url: `${github.base}/${repo.fullName}/-`,
  };
}

/** What the workflow gets of what the caller said; refuses what it does not take. */
function inputsFor(file: WorkflowFile, given: Readonly<Record<string, unknown>>): Record<string, string> {
  const trigger = file.on.workflow_dispatch;
  if (!("workflow_dispatch" in file.on)) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const known = trigger?.inputs ?? {};
  const unexpected = Object.keys(given).filter((name) => !(name in known));
  if (unexpected.length > 0) throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const values: Record<string, string> = {};
  for (const [name, input] of Object.entries(known)) {
    const value = given[name] ?? input?.default;
    if (value === undefined || value === "") {
      if (input?.required) throw new Refusal(422, `Required input '${name}' not provided`);
      values[name] = "";
    } else if (input?.options && !input.options.includes(String(value))) {
      throw new Refusal(422, `Provided value '${value}' for input '${name}' not in the list of allowed values`);
    } else values[name] = String(value);
  }
  return values;
}

/** What an event is about, for `trigger`. */
export interface Happening {
  /** Of a pull request. */
  number?: number;
  action?: string;
  /** Of a push: the branch, and its commit before. */
  branch?: string;
  before?: string;
  /** Of a repository_dispatch. */
  eventType?: string;
  clientPayload?: unknown;
}

/** Lets an event happen: the workflows that wait for it run. Answers their runs, which may still be queued. */
export async function trigger(
  github: GithubState,
  repo: RepoState,
  event: string,
  about: Happening = {},
): Promise<readonly Run[]> {
  const main = await repo.defaultBranch();
  const context = { repository: shownRepository(github.base, repo, main, "repository"), sender: { login: "mona" } };
  const start = async (
    commit: string,
    branch: string,
    filter: Parameters<typeof starts>[2],
    payload: unknown,
    pull?: number,
  ) => {
    const files = await workflowsAt(repo, commit, () => github.next());
    return files
      .filter((file) => starts(file, event, filter))
      .map((workflow) =>
        github.runs.start(repo, { workflow, event, commit, branch, payload, ...(pull !== undefined && { pull }) }),
      );
  };
  if (event === "pull_request") {
    const pull = repo.pulls.get(about.number ?? 0);
    if (!pull) throw notFound();
    const action = about.action ?? "opened";
    const [base, head] = [
      await repo.commitOf(`refs/heads/${pull.base}`),
      await repo.commitOf(`refs/heads/${pull.head}`),
    ];
    const merge = base && head && (await repo.merge(base, head, `Merge ${head} into ${base}`));
    // As on GitHub: no workflow runs while the two conflict.
    if (!merge) return [];
    await repo.git("update-ref", `refs/pull/${pull.number}/head`, head);
    await repo.git("update-ref", `refs/pull/${pull.number}/merge`, merge);
    const payload = { action, number: pull.number, pull_request: await shownPull(github, repo, pull), ...context };
    return start(merge, pull.head, { type: action, branch: pull.base }, payload, pull.number);
  }
  const branch = about.branch ?? main;
  const commit = await repo.commitOf(`refs/heads/${branch}`);
  if (!commit) throw new Refusal(422, `No ref found for: ${branch}`);
  if (event === "push") {
    const payload = { ref: `refs/heads/${branch}`, before: about.before ?? "0".repeat(40), after: commit, ...context };
    return start(commit, branch, { branch }, payload);
  }
  const dispatched = { action: about.eventType, client_payload: about.clientPayload ?? {}, branch, ...context };
  const filter = about.eventType === undefined ? {} : { type: about.eventType };
  return start(commit, branch, filter, event === "repository_dispatch" ? dispatched : context);
}

export const workflows: Handlers = {
  "actions/list-repo-workflows": async (call) => {
    const all = await onDefaultBranch(call);
    const { items, headers } = page(call, all);
    return { status: 200, body: { total_count: all.length, workflows: items.map((one) => shown(call, one)) }, headers };
  },

  "actions/get-workflow": async (call) => ok(shown(call, await workflowOf(call))),

  "actions/list-workflow-runs": async (call) => {
    const { id } = await workflowOf(call);
    return listRuns(call, (run) => run.workflow.id === id);
  },

  "actions/create-workflow-dispatch": async (call) => {
    const { github, repo, body, headers } = call;
    const { path } = await workflowOf(call);
    const branch: string = body.ref.replace(/^refs\/(heads|tags)\//, "");
    const commit = await repo.commitOf(body.ref);
    if (!commit) throw new Refusal(422, `No ref found for: ${body.ref}`);
    const workflow = (await workflowsAt(repo, commit, () => github.next())).find((one) => one.path === path);
    if (!workflow) throw new Refusal(422, `Workflow does not exist at ${body.ref}`);
    const inputs = inputsFor(workflow, body.inputs ?? {});
    const payload = {
      inputs,
      ref: `refs/heads/${branch}`,
      workflow: path,
      repository: shownRepository(github.base, repo, await repo.defaultBranch(), "repository"),
      sender: { login: call.token.login },
    };
    const run = github.runs.start(repo, { workflow, event: "workflow_dispatch", commit, branch, payload, inputs });
    const details = body.return_run_details === true || headers["x-github-api-version"] === "2026-03-10";
    if (github.enterprise || !details) return nothing;
    const run_url = `${repoUrl(github.base, repo)}/actions/runs/${run.id}`;
    return ok({ workflow_run_id: run.id, run_url, html_url: `${github.base}/${repo.fullName}/actions/runs/${run.id}` });
  },

  "repos/create-dispatch-event": async ({ github, repo, body }) => {
    const { event_type: eventType, client_payload: clientPayload } = body;
    await trigger(github, repo, "repository_dispatch", { eventType, clientPayload });
    return nothing;
  },
};
