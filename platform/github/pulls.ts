/** Pull requests between branches of one repository. */
import { type Call, created, type Handlers, id, invalid, notFound, now, ok, page, Refusal, user } from "./call.ts";
import { filled } from "./description.ts";
import { repoUrl, shownRepository } from "./repositories.ts";
import type { GithubState, Pull, RepoState } from "./state.ts";

const branchOf = (owner: string, head: string) => (head.startsWith(`${owner}:`) ? head.slice(owner.length + 1) : head);

async function side(github: GithubState, repo: RepoState, branch: string): Promise<unknown> {
  const sha = (await repo.commitOf(`refs/heads/${branch}`)) ?? "0".repeat(40);
  const shown = shownRepository(github.base, repo, await repo.defaultBranch(), "repository");
  return { label: `${repo.owner}:${branch}`, ref: branch, sha, repo: shown, user: user(github.base, repo.owner) };
}

/** As the API shows it, and as events carry it; lists have it without the counts. */
export async function shownPull(
  github: GithubState,
  repo: RepoState,
  pull: Pull,
  schema: "pull-request" | "pull-request-simple" = "pull-request",
): Promise<Record<string, unknown>> {
  const { login, base, head, ...fields } = pull;
  const api = repoUrl(github.base, repo);
  const html = `${github.base}/${repo.fullName}/pull/${pull.number}`;
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const addresses = {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${await repo.commitOf(`refs/heads/${head}`)}`,
  };
  const links = { self: url, html, issue, comments: addresses.comments_url, statuses: addresses.statuses_url };
  const more = { review_comments: addresses.review_comments_url, review_comment: url, commits: addresses.commits_url };
  const _links = Object.fromEntries(Object.entries({ ...links, ...more }).map(([name, href]) => [name, { href }]));
  const [baseSha, headSha] = [await repo.commitOf(`refs/heads/${base}`), await repo.commitOf(`refs/heads/${head}`)];
  const changed = baseSha && headSha ? await repo.changed(baseSha, headSha) : [];
  const sum = (field: "additions" | "deletions") => changed.reduce((total, one) => total + one[field], 0);
  const counts = schema === "pull-request" && {
    changed_files: changed.length,
    additions: sum("additions"),
    deletions: sum("deletions"),
    comments: [...repo.comments.values()].filter((one) => one.issue === pull.number).length,
    mergeable:
      baseSha && headSha ? (await repo.ask("merge-tree", "--write-tree", baseSha, headSha)) !== undefined : null,
    mergeable_state: "unknown",
  };
  return filled(
    schema,
    {
      ...fields,
      ...addresses,
      ...counts,
      _links,
      user: user(github.base, login),
      base: await side(github, repo, base),
      head: await side(github, repo, head),
      author_association: "NONE",
      merge_commit_sha: null,
      locked: false,
    },
    github.base,
  );
}

const pullOf = ({ repo, params }: Call): Pull => {
  const found = repo.pulls.get(id(params.pull_number));
  if (!found) throw notFound();
  return found;
};

export const pulls: Handlers = {
  "pulls/create": async (call) => {
    const { github, repo, body, token } = call;
    const head = branchOf(repo.owner, body.head);
    const [baseSha, headSha] = [
      await repo.commitOf(`refs/heads/${body.base}`),
      await repo.commitOf(`refs/heads/${head}`),
    ];
    if (!headSha) throw invalid("PullRequest", "head");
    if (!baseSha) throw invalid("PullRequest", "base");
    const ahead = await repo.git("rev-list", "--count", `${baseSha}..${headSha}`);
    if (ahead === "0") throw invalid("PullRequest", "head", `No commits between ${body.base} and ${head}`);
    const twin = [...repo.pulls.values()].find(
      (one) => one.state === "open" && one.head === head && one.base === body.base,
    );
    if (twin) throw invalid("PullRequest", "head", `A pull request already exists for ${repo.owner}:${head}.`);
    if (body.title === undefined)
      throw new Refusal(422, "Validation Failed", [{ resource: "PullRequest", code: "missing_field", field: "title" }]);
    const pull: Pull = {
      number: repo.pulls.size + 1,
      id: github.next(),
      login: token.login,
      title: body.title,
      body: body.body ?? null,
      draft: body.draft ?? false,
      state: "open",
      base: body.base,
      head,
      created_at: now(),
      updated_at: now(),
      closed_at: null,
    };
    repo.pulls.set(pull.number, pull);
    return created(await shownPull(github, repo, pull));
  },

  "pulls/list": async (call) => {
    const { github, repo, query } = call;
    const state = query.state ?? "open";
    const all = [...repo.pulls.values()]
      .filter((one) => state === "all" || one.state === state)
      .filter((one) => query.base === undefined || one.base === query.base)
      .filter((one) => query.head === undefined || `${repo.owner}:${one.head}` === query.head)
      .reverse();
    const { items, headers } = page(call, all);
    const body = await Promise.all(items.map((one) => shownPull(github, repo, one, "pull-request-simple")));
    return { status: 200, body, headers };
  },

  "pulls/get": async (call) => ok(await shownPull(call.github, call.repo, pullOf(call))),

  "pulls/update": async (call) => {
    const { github, repo, body } = call;
    const pull = pullOf(call);
    for (const field of ["title", "body", "base", "state"] as const)
      if (body[field] !== undefined) pull[field] = body[field];
    pull.closed_at = pull.state === "closed" ? now() : null;
    pull.updated_at = now();
    return ok(await shownPull(github, repo, pull));
  },

  "pulls/list-files": async (call) => {
    const { github, repo } = call;
    const pull = pullOf(call);
    const changed = await repo.changed(`refs/heads/${pull.base}`, `refs/heads/${pull.head}`);
    const { items, headers } = page(call, changed);
    const body = items.map(({ path, ...one }) => ({
      ...one,
      filename: path,
      changes: one.additions + one.deletions,
      blob_url: `${github.base}/${repo.fullName}/blob/${pull.head}/${encodeURI(path)}`,
      raw_url: `${github.base}/${repo.fullName}/raw/${pull.head}/${encodeURI(path)}`,
      contents_url: `${repoUrl(github.base, repo)}/contents/${encodeURI(path)}?ref=${pull.head}`,
    }));
    return { status: 200, body, headers };
  },
};
