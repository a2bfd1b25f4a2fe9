/** What an operation asks of a workflow's token. */
import type { Token } from "./state.ts";

/** Scope by the operation's id; the first that matches. `none` is given to nobody's GITHUB_TOKEN. */
const scopes: readonly (readonly [RegExp, string])[] = [
  [/self-hosted-runners|^repos\/create-or-update-environment/, "none"],
  [/^repos\/get$|^rate-limit/, "metadata"],
  [/^actions\/|environment/, "actions"],
  [/^pulls\//, "pull-requests"],
  [/^issues\//, "issues|pull-requests"],
  [/^checks\//, "checks"],
  [/deployment/, "deployments"],
  [/status/, "statuses"],
  [/^git\/|^repos\//, "contents"],
];

/** Whether the token may do what an operation does; every operation but a GET needs `write`. */
export function allows(token: Token, operation: string, method: string): boolean {
  if (token.kind === "admin") return true;
  const [, scope = "none"] = scopes.find(([pattern]) => pattern.test(operation)) ?? [];
  if (scope === "metadata") return true;
  const levels = scope.split("|").map((one) => token.permissions[one]);
  return method === "get" ? levels.some(Boolean) : levels.includes("write");
}
