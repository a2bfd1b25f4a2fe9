/**
 * What tests do to a GitHub, from outside its process. POST with the admin's token and a JSON body:
 *
 * - `/_control/repositories` `{ repository, secrets?, variables?, runners? }` makes a repository (or only sets these), `OWNER/NAME`
 * - `/_control/tokens` `{ permissions? }` a token as a workflow has it: `{ token }`; all of them `write` when left out
 * - `/_control/events` `{ repository, event, …Happening }` starts the workflows that wait for it: `{ runs: [id] }`
 * - `/_control/failures` `{ match, status, message?, headers?, times? }` for requests whose `METHOD /path` matches
 * - `/_control/limits` `{ token, remaining }` how many requests it has left
 *
 * GET `/_control/mistakes`: answers that did not fit GitHub's description.
 */
import { type Answer, created, notFound, nothing, ok, Refusal } from "./call.ts";
import type { GithubState, RepoState, Token } from "./state.ts";
import { trigger } from "./workflows.ts";

export async function control(
  state: GithubState,
  token: Token,
  method: string,
  path: string,
  body: Buffer,
): Promise<Answer> {
  if (token.kind !== "admin") throw new Refusal(403, "Only the admin's token may.");
  if (method === "GET" && path === "/_control/mistakes") return ok(state.mistakes);
  // biome-ignore lint/suspicious/noExplicitAny: what the comment above says
  const asked: any = JSON.parse(body.toString() || "{}");
  switch (`${method} ${path}`) {
    case "POST /_control/repositories": {
      const repo = named(state, asked.repository) ?? (await state.create(asked.repository));
      for (const [name, value] of Object.entries(asked.secrets ?? {})) repo.secrets.set(name, String(value));
      for (const [name, value] of Object.entries(asked.variables ?? {})) repo.variables.set(name, String(value));
      if (asked.runners) repo.runners = asked.runners;
      return created({ folder: repo.folder, clone_url: `${state.base}/${repo.fullName}.git` });
    }
    case "POST /_control/tokens":
      return created({ token: state.newToken("workflow", asked.permissions) });
    case "POST /_control/events": {
      const { repository, event, ...about } = asked;
      const repo = named(state, repository);
      if (!repo) throw notFound();
      return created({ runs: (await trigger(state, repo, event, about)).map(({ id }) => id) });
    }
    case "POST /_control/failures": {
      const { match, status, message = "ordered by the test", headers = {}, times = 1 } = asked;
      state.failures.push({ match: new RegExp(match), status, message, headers, times });
      return nothing;
    }
    case "POST /_control/limits": {
      const limited = state.tokens.get(asked.token);
      if (!limited) throw notFound();
      limited.remaining = asked.remaining;
      return nothing;
    }
    default:
      throw notFound();
  }
}

function named(state: GithubState, fullName: string): RepoState | undefined {
  const [owner = "", name = ""] = fullName.split("/");
  return state.repo(owner, name);
}
