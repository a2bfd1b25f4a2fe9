/** Self-hosted runners, and the limits of requests. */
import { type Call, type Handlers, ok, page } from "./call.ts";
import { limitOf, type Runner } from "./state.ts";

function listed(call: Call, all: readonly Runner[]) {
  const { items, headers } = page(
    call,
    all.filter(({ name }) => call.query.name === undefined || call.query.name === name),
  );
  const runners = items.map(({ labels, ...runner }) => ({
    ...runner,
    labels: labels.map((name, index) => ({ id: index + 1, name, type: "custom" })),
  }));
  return { status: 200, body: { total_count: all.length, runners }, headers };
}

export const runners: Handlers = {
  "actions/list-self-hosted-runners-for-repo": (call) => listed(call, call.repo.runners),

  "actions/list-self-hosted-runners-for-org": (call) =>
    listed(
      call,
      call.github.repos.filter(({ owner }) => owner === call.params.org).flatMap((repo) => repo.runners),
    ),

  "rate-limit/get": ({ token }) => {
    const limit = limitOf(token);
    const core = { limit, remaining: token.remaining, used: limit - token.remaining, reset: token.resets };
    const search = { limit: 30, remaining: 30, used: 0, reset: token.resets };
    return ok({ resources: { core, search }, rate: core });
  },
};
