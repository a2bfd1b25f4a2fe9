/** Comments of pull requests (GitHub keeps them with issues; other issues there are none here). */
import { type Call, created, type Handlers, id, notFound, nothing, now, ok, page, Refusal, user } from "./call.ts";
import { filled } from "./description.ts";
import { repoUrl } from "./repositories.ts";
import type { Comment } from "./state.ts";

function shown({ github, repo }: Call, comment: Comment): unknown {
  const { issue, login, ...fields } = comment;
  const api = repoUrl(github.base, repo);
  const addresses = {
    url: `${api}/issues/comments/${comment.id}`,
    issue_url: `${api}/issues/${issue}`,
    html_url: `${github.base}/${repo.fullName}/pull/${issue}#issuecomment-${comment.id}`,
  };
  const more = { author_association: "NONE", user: user(github.base, login), performed_via_github_app: null };
  return filled("issue-comment", { ...fields, ...addresses, ...more }, github.base);
}

const commentOf = ({ repo, params }: Call): Comment => {
  const found = repo.comments.get(id(params.comment_id));
  if (!found) throw notFound();
  return found;
};

function checkBody(body: string): void {
  if (body.trim() === "")
    throw new Refusal(422, "Validation Failed", [{ resource: "IssueComment", code: "missing_field", field: "body" }]);
  if (body.length > 65_536) {
    const message = "body is too long (maximum is 65536 characters)";
    throw new Refusal(422, "Validation Failed", [
      { resource: "IssueComment", code: "unprocessable", field: "data", message },
    ]);
  }
}

export const comments: Handlers = {
  "issues/list-comments": (call) => {
    const issue = id(call.params.issue_number);
    if (!call.repo.pulls.has(issue)) throw notFound();
    const since: string = call.query.since ?? "";
    const all = [...call.repo.comments.values()].filter((one) => one.issue === issue && one.updated_at >= since);
    const { items, headers } = page(call, all);
    return { status: 200, body: items.map((one) => shown(call, one)), headers };
  },

  "issues/create-comment": (call) => {
    const { repo, github, body, token, params } = call;
    const issue = id(params.issue_number);
    if (!repo.pulls.has(issue)) throw notFound();
    checkBody(body.body);
    const times = { created_at: now(), updated_at: now() };
    const comment: Comment = { id: github.next(), issue, login: token.login, body: body.body, ...times };
    repo.comments.set(comment.id, comment);
    return created(shown(call, comment));
  },

  "issues/get-comment": (call) => ok(shown(call, commentOf(call))),

  "issues/update-comment": (call) => {
    const comment = commentOf(call);
    checkBody(call.body.body);
    comment.body = call.body.body;
    comment.updated_at = now();
    return ok(shown(call, comment));
  },

  "issues/delete-comment": (call) => {
    call.repo.comments.delete(commentOf(call).id);
    return nothing;
  },
};
