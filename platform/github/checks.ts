/** Check runs and commit statuses: the two kinds of marks on a commit. */
import { type Call, created, type Handlers, id, invalid, notFound, now, ok, page, Refusal, user } from "./call.ts";
import { filled } from "./description.ts";
import { commitIn, repoUrl, shownRepository } from "./repositories.ts";
import type { CheckRun, Status } from "./state.ts";

function shown({ github, repo }: Call, check: CheckRun): unknown {
  const { app, output, ...fields } = check;
  const url = `${repoUrl(github.base, repo)}/check-runs/${check.id}`;
  const html_url = `${github.base}/${repo.fullName}/runs/${check.id}`;
  const more = {
    url,
    html_url,
    details_url: check.details_url ?? html_url,
    output: { ...output, annotations_url: `${url}/annotations` },
    check_suite: { id: check.id },
    pull_requests: [],
    app: filled(
      "nullable-integration",
      {
        id: 15368,
        slug: app,
        name: app,
        owner: user(github.base, "github"),
        description: "",
        permissions: {},
        events: [],
      },
      github.base,
    ),
  };
  return filled("check-run", { ...fields, ...more }, github.base);
}

/** Takes what the body says of a check run; a conclusion completes it. */
export function change(check: CheckRun, body: Call["body"]): void {
  for (const field of [
    "name",
    "status",
    "conclusion",
    "details_url",
    "external_id",
    "started_at",
    "completed_at",
  ] as const)
    if (body[field] !== undefined) check[field] = body[field];
  if (body.conclusion !== undefined) check.status = "completed";
  if (check.status === "completed") check.completed_at ??= now();
  else if (check.status === "in_progress") check.started_at ??= now();
  if (body.output) {
    const {
      annotations = [],
      title = check.output.title,
      summary = check.output.summary,
      text = check.output.text,
    } = body.output;
    const annotations_count = check.output.annotations_count + annotations.length;
    check.output = { title, summary, text, annotations_count };
  }
}

/** The description says characters; what GitHub counts are bytes (github/docs issue 35252). */
function fits({ output }: Call["body"]): void {
  for (const field of ["summary", "text"])
    if (Buffer.byteLength(output?.[field] ?? "") > 65_535)
      throw invalid("CheckRun", field, `${field} exceeds a maximum bytesize of 65535`);
}

export const newCheck = (id: number, head_sha: string, name: string, app: CheckRun["app"]): CheckRun => ({
  id,
  head_sha,
  name,
  status: "queued",
  conclusion: null,
  details_url: null,
  external_id: "",
  started_at: null,
  completed_at: null,
  output: { title: null, summary: null, text: null, annotations_count: 0 },
  app,
});

function shownStatus({ github, repo }: Call, status: Status): Record<string, unknown> {
  const { login, sha, ...fields } = status;
  const url = `${repoUrl(github.base, repo)}/statuses/${sha}`;
  const more = { url, avatar_url: null, updated_at: status.created_at, creator: user(github.base, login) };
  return filled("status", { ...fields, ...more }, github.base);
}

const statusesOf = ({ repo }: Call, sha: string) => repo.statuses.filter((one) => one.sha === sha).reverse();

export const checks: Handlers = {
  "checks/create": async (call) => {
    const { repo, github, body, token } = call;
    if (token.kind === "admin") throw new Refusal(403, "You must authenticate via a GitHub App.");
    if ((await repo.commitOf(body.head_sha)) !== body.head_sha)
      throw new Refusal(422, `No commit found for SHA: ${body.head_sha}`);
    if (body.status === "completed" && body.conclusion === undefined)
      throw invalid("CheckRun", "conclusion", "is missing");
    fits(body);
    const check = newCheck(github.next(), body.head_sha, body.name, "github-actions");
    change(check, body);
    repo.checks.set(check.id, check);
    return created(shown(call, check));
  },

  "checks/get": (call) => {
    const check = call.repo.checks.get(id(call.params.check_run_id));
    if (!check) throw notFound();
    return ok(shown(call, check));
  },

  "checks/update": (call) => {
    const check = call.repo.checks.get(id(call.params.check_run_id));
    if (!check) throw notFound();
    if (call.token.kind === "admin") throw new Refusal(403, "You must authenticate via a GitHub App.");
    fits(call.body);
    change(check, call.body);
    return ok(shown(call, check));
  },

  "checks/list-for-ref": async (call) => {
    const { repo, query } = call;
    const sha = await commitIn(call);
    const all = [...repo.checks.values()]
      .filter((one) => one.head_sha === sha)
      .filter((one) => query.check_name === undefined || one.name === query.check_name)
      .filter((one) => query.status === undefined || one.status === query.status)
      .reverse();
    const latest =
      query.filter === "all" ? all : all.filter((one, n) => all.findIndex(({ name }) => name === one.name) === n);
    const { items, headers } = page(call, latest);
    return {
      status: 200,
      body: { total_count: latest.length, check_runs: items.map((one) => shown(call, one)) },
      headers,
    };
  },

  "repos/create-commit-status": async (call) => {
    const { repo, github, body, token, params } = call;
    if ((await repo.commitOf(params.sha ?? "")) !== params.sha)
      throw new Refusal(422, `No commit found for SHA: ${params.sha}`);
    if ((body.description ?? "").length > 140)
      throw invalid("Status", "description", "description is too long (maximum is 140 characters)");
    const status: Status = {
      id: github.next(),
      sha: params.sha!,
      state: body.state,
      context: body.context ?? "default",
      description: body.description ?? null,
      target_url: body.target_url ?? null,
      login: token.login,
      created_at: now(),
    };
    repo.statuses.push(status);
    return created(shownStatus(call, status));
  },

  "repos/list-commit-statuses-for-ref": async (call) => {
    const { items, headers } = page(call, statusesOf(call, await commitIn(call)));
    return { status: 200, body: items.map((one) => shownStatus(call, one)), headers };
  },

  "repos/get-combined-status-for-ref": async (call) => {
    const { github, repo } = call;
    const sha = await commitIn(call);
    const all = statusesOf(call, sha);
    const latest = all.filter((one, n) => all.findIndex(({ context }) => context === one.context) === n);
    const states = latest.map(({ state }) => state);
    const bad = states.some((one) => one === "failure" || one === "error");
    const state = bad ? "failure" : states.length === 0 || states.includes("pending") ? "pending" : "success";
    const { items, headers } = page(call, latest);
    const statuses = items.map((one) => {
      const { creator, ...simple } = shownStatus(call, one);
      return { ...simple, required: false };
    });
    const repository = shownRepository(github.base, repo, await repo.defaultBranch());
    const url = `${repoUrl(github.base, repo)}/commits/${sha}`;
    return {
      status: 200,
      body: { state, sha, total_count: latest.length, statuses, repository, commit_url: url, url: `${url}/status` },
      headers,
    };
  },
};
