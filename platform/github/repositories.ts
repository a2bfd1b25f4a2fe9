/** The repository itself, its commits, and the two ways in which GitHub shows a repository. */
import { type Call, type Handlers, ok, Refusal, user } from "./call.ts";
import { filled } from "./description.ts";
import type { RepoState } from "./state.ts";

/** In the API. */
export const repoUrl = (base: string, repo: RepoState): string => `${base}/repos/${repo.fullName}`;

/** `minimal-repository` stands in runs, `full-repository` where it is asked for, `repository` in events and pull requests. */
export function shownRepository(
  base: string,
  repo: RepoState,
  branch: string,
  schema: "full-repository" | "minimal-repository" | "repository" = "minimal-repository",
): Record<string, unknown> {
  const fields = {
    id: repo.id,
    name: repo.name,
    full_name: repo.fullName,
    owner: user(base, repo.owner),
    default_branch: branch,
    html_url: `${base}/${repo.fullName}`,
    url: repoUrl(base, repo),
    clone_url: `${base}/${repo.fullName}.git`,
    visibility: "private",
    private: true,
  };
  return filled(schema, fields, base);
}

export async function shownCommit({ github, repo }: Call, sha: string): Promise<unknown> {
  const { tree, parents, message, author, committer } = await repo.commit(sha);
  const url = (kind: string, one: string) => `${repoUrl(github.base, repo)}/${kind}/${one}`;
  const html = (one: string) => `${github.base}/${repo.fullName}/commit/${one}`;
  return filled(
    "commit",
    {
      sha,
      url: url("commits", sha),
      html_url: html(sha),
      comments_url: `${url("commits", sha)}/comments`,
      commit: {
        url: url("git/commits", sha),
        author,
        committer,
        message,
        comment_count: 0,
        tree: { sha: tree, url: url("git/trees", tree) },
      },
      author: user(github.base, "mona"),
      committer: user(github.base, "web-flow"),
      parents: parents.map((one) => ({ sha: one, url: url("commits", one), html_url: html(one) })),
    },
    github.base,
  );
}

/** The commit that a path names; 422 as GitHub says it. */
export async function commitIn({ repo, params }: Call): Promise<string> {
  const sha = await repo.commitOf(params.ref ?? "");
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
  return sha;
}

export const repositories: Handlers = {
  "repos/get": async ({ github, repo }) =>
    ok(shownRepository(github.base, repo, await repo.defaultBranch(), "full-repository")),
  "repos/get-commit": async (call) => ok(await shownCommit(call, await commitIn(call))),
};
