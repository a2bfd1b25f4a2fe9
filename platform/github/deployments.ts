/** Deployments, their statuses, environments. */
import {
  type Call,
  created,
  type Handlers,
  id,
  invalid,
  notFound,
  nothing,
  now,
  ok,
  page,
  Refusal,
  user,
} from "./call.ts";
import { filled } from "./description.ts";
import { repoUrl } from "./repositories.ts";
import type { Deployment, DeploymentStatus, Environment, RepoState } from "./state.ts";

const deploymentOf = ({ repo, params }: Call): Deployment => {
  const found = repo.deployments.get(id(params.deployment_id));
  if (!found) throw notFound();
  return found;
};

function shown({ github, repo }: Call, deployment: Deployment): unknown {
  const { login, statuses, ...fields } = deployment;
  const url = `${repoUrl(github.base, repo)}/deployments/${deployment.id}`;
  const addresses = { url, statuses_url: `${url}/statuses`, repository_url: repoUrl(github.base, repo) };
  const more = { original_environment: deployment.environment, creator: user(github.base, login) };
  return filled("deployment", { ...fields, ...addresses, ...more }, github.base);
}

function shownStatus({ github, repo }: Call, deployment: Deployment, status: DeploymentStatus): unknown {
  const { login, ...fields } = status;
  const repository = repoUrl(github.base, repo);
  const of = `${repository}/deployments/${deployment.id}`;
  const addresses = { url: `${of}/statuses/${status.id}`, deployment_url: of, repository_url: repository };
  const more = { target_url: status.log_url, creator: user(github.base, login) };
  return filled("deployment-status", { ...fields, ...addresses, ...more }, github.base);
}

function environment({ github, repo }: Pick<Call, "github" | "repo">, name: string): Environment {
  let found = repo.environments.get(name);
  if (!found) {
    found = { id: github.next(), name, created_at: now(), updated_at: now() };
    repo.environments.set(name, found);
  }
  return found;
}

const shownEnvironment = ({ github, repo }: Call, one: Environment): unknown =>
  filled(
    "environment",
    {
      ...one,
      url: `${repoUrl(github.base, repo)}/environments/${encodeURIComponent(one.name)}`,
      html_url: `${github.base}/${repo.fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(one.name)}`,
      protection_rules: [],
      deployment_branch_policy: null,
    },
    github.base,
  );

/** What GitHub checks before it makes a deployment: the commit's checks and statuses, all or those that are named. */
function unmet(repo: RepoState, sha: string, contexts: readonly string[] | undefined): readonly unknown[] {
  const latest = new Map<string, string>();
  for (const status of repo.statuses) if (status.sha === sha) latest.set(status.context, status.state);
  for (const check of repo.checks.values())
    if (check.head_sha === sha) latest.set(check.name, check.conclusion ?? "pending");
  const wanted = contexts ?? [...latest.keys()];
  const good = (state: string | undefined) => /^(success|neutral|skipped)$/.test(state ?? "");
  return wanted
    .filter((context) => !good(latest.get(context)))
    .map((context) => ({
      contexts: [{ context, state: latest.get(context) ?? "pending" }],
      code: "unmet",
      field: "required_contexts",
    }));
}

export const deployments: Handlers = {
  "repos/create-deployment": async (call) => {
    const { repo, body, github, token } = call;
    const sha = await repo.commitOf(body.ref);
    if (!sha) throw new Refusal(422, `No ref found for: ${body.ref}`);
    const refused = unmet(repo, sha, body.required_contexts);
    if (refused.length > 0) throw new Refusal(409, `Conflict: Commit status checks failed for ${body.ref}`, refused);
    const name: string = body.environment || "production";
    environment(call, name);
    const deployment: Deployment = {
      id: github.next(),
      sha,
      ref: body.ref,
      task: body.task ?? "deploy",
      payload: body.payload ?? {},
      environment: name,
      description: body.description ?? null,
      transient_environment: body.transient_environment ?? false,
      production_environment: body.production_environment ?? name === "production",
      login: token.login,
      created_at: now(),
      updated_at: now(),
      statuses: [],
    };
    repo.deployments.set(deployment.id, deployment);
    return created(shown(call, deployment));
  },

  "repos/list-deployments": (call) => {
    const { repo, query } = call;
    const wanted = [...repo.deployments.values()].filter((one) =>
      (["sha", "ref", "task", "environment"] as const).every(
        (field) => (query[field] ?? "none") === "none" || query[field] === one[field],
      ),
    );
    const { items, headers } = page(call, wanted.reverse());
    return { status: 200, body: items.map((one) => shown(call, one)), headers };
  },

  "repos/get-deployment": (call) => ok(shown(call, deploymentOf(call))),

  "repos/delete-deployment": (call) => {
    const deployment = deploymentOf(call);
    const active = deployment.statuses.at(-1)?.state !== "inactive";
    if (active && call.repo.deployments.size > 1)
      throw new Refusal(
        422,
        "We cannot delete an active deployment unless it is the only deployment in a given environment.",
      );
    call.repo.deployments.delete(deployment.id);
    return nothing;
  },

  "repos/create-deployment-status": (call) => {
    const { body, github, repo, token } = call;
    const deployment = deploymentOf(call);
    if ((body.description ?? "").length > 140)
      throw invalid("DeploymentStatus", "description", "description is too long (maximum is 140 characters)");
    const status: DeploymentStatus = {
      id: github.next(),
      state: body.state,
      description: body.description ?? "",
      environment: body.environment ?? deployment.environment,
      environment_url: body.environment_url ?? "",
      log_url: body.log_url || body.target_url || "",
      login: token.login,
      created_at: now(),
    };
    deployment.statuses.push(status);
    deployment.updated_at = now();
    // A success takes the place of what was deployed there, unless one of them is meant to be short-lived.
    if (status.state === "success" && body.auto_inactive !== false && !deployment.transient_environment) {
      for (const other of repo.deployments.values()) {
        const replaced =
          other !== deployment &&
          other.environment === status.environment &&
          !other.transient_environment &&
          !other.production_environment === !deployment.production_environment;
        if (replaced && other.statuses.at(-1)?.state === "success")
          other.statuses.push({ ...status, id: github.next(), state: "inactive", description: "" });
      }
    }
    return created(shownStatus(call, deployment, status));
  },

  "repos/list-deployment-statuses": (call) => {
    const deployment = deploymentOf(call);
    const { items, headers } = page(call, deployment.statuses.toReversed());
    return { status: 200, body: items.map((one) => shownStatus(call, deployment, one)), headers };
  },

  "repos/get-all-environments": (call) => {
    const { items, headers } = page(call, [...call.repo.environments.values()]);
    const environments = items.map((one) => shownEnvironment(call, one));
    return { status: 200, body: { total_count: call.repo.environments.size, environments }, headers };
  },

  "repos/get-environment": (call) => {
    const found = call.repo.environments.get(call.params.environment_name ?? "");
    if (!found) throw notFound();
    return ok(shownEnvironment(call, found));
  },

  "repos/create-or-update-environment": (call) => {
    const name = call.params.environment_name ?? "";
    const one = environment(call, name);
    one.updated_at = now();
    return ok(shownEnvironment(call, one));
  },
};
