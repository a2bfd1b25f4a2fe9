/** GitHub's REST API: deployments, check runs, dispatched workflows and their runs, runners. Enterprise Server by its address; Octokit knows the calls. */
import type { GitHub } from "@actions/github/lib/utils";
import { z } from "zod";
import { RemoteError } from "../kernel/errors.ts";
import {
  type DeploymentStatus,
  ids,
  jobShape,
  type NewCheckRun,
  type NewDeployment,
  type Runner,
  runnerShape,
  runOf,
  runShape,
  type WorkflowJob,
  type WorkflowRun,
} from "./github-shapes.ts";
import { Http, HttpError, type Shape } from "./http.ts";

export interface GithubConnection {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** Of the API, without a slash at its end: GITHUB_API_URL. */
  api: string;
  signal?: AbortSignal;
}

/** What GITHUB_REPOSITORY and GITHUB_API_URL say; undefined where this is no workflow of GitHub's or there is no token. */
export function githubOf(
  env: Readonly<Record<string, string | undefined>>,
  token: string | undefined,
): Pick<GithubConnection, "token" | "repository" | "api"> | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: api } = env;
  return token && repository ? { token, repository, api: api || "https://api.github.com" } : undefined;
}

type Octokit = InstanceType<typeof GitHub>;

export class Github {
  readonly #connection: GithubConnection;
  readonly #where: { owner: string; repo: string };
  #octokit: Promise<Octokit> | undefined;

  constructor(connection: GithubConnection) {
    this.#connection = connection;
    const [owner = "", repo = ""] = connection.repository.split("/");
    this.#where = { owner, repo };
  }

  /** Answers its id. No check of the commit is waited for: what comes before it in the workflow has said that it may go on. */
  async createDeployment({ ref, environment, description, payload }: NewDeployment): Promise<number> {
    const asked = {
      ...this.#where,
      ref,
      environment,
      auto_merge: false,
      required_contexts: [] as string[],
      ...(description !== undefined && { description: description.slice(0, 140) }),
      ...(payload && { payload: { ...payload } }),
    };
    const answer = await this.#ask((octokit) => octokit.rest.repos.createDeployment(asked));
    return this.#checked(ids, answer, "a deployment").id;
  }

  /** A success makes the environment's former deployments inactive. */
  async setDeploymentStatus(
    deployment: number,
    { state, description, environmentUrl, logUrl }: DeploymentStatus,
  ): Promise<void> {
    const asked = {
      ...this.#where,
      deployment_id: deployment,
      state,
      ...(description !== undefined && { description: description.slice(0, 140) }),
      ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
      ...(logUrl !== undefined && { log_url: logUrl }),
    };
    await this.#ask((octokit) => octokit.rest.repos.createDeploymentStatus(asked));
  }

  /** A completed one, new each time. Answers its id. */
  async createCheckRun({ sha, name, conclusion, detailsUrl, externalId, ...shown }: NewCheckRun): Promise<number> {
    const title = shown.title.replace(/\s+/g, " ").slice(0, 255);
    const asked = {
      ...this.#where,
      head_sha: sha,
      name,
      status: "completed" as const,
      conclusion,
      output: { title, summary: shown.summary },
      ...(detailsUrl !== undefined && { details_url: detailsUrl }),
      ...(externalId !== undefined && { external_id: externalId }),
    };
    const answer = await this.#ask((octokit) => octokit.rest.checks.create(asked));
    return this.#checked(ids, answer, "a check run").id;
  }

  /**
   * Starts a workflow that has `workflow_dispatch`; `workflow` is its file's name. Answers the run's id, or undefined where GitHub does
   * not tell it (Enterprise Server up to 3.19): find the run by what its `run-name` shows of an input, with `runsTitled`.
   */
  async dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<number | undefined> {
    const asked = { ...this.#where, workflow_id: workflow, ref, inputs: { ...inputs } };
    const send = (more: object) =>
      this.#ask((octokit) => octokit.rest.actions.createWorkflowDispatch({ ...asked, ...more }));
    const answer = await send({ return_run_details: true }).catch((error: unknown) => {
      // It knows no such field, and has started nothing.
      if (error instanceof HttpError && error.status === 400 && error.body.includes("return_run_details"))
        return send({});
      throw error;
    });
    const given = z.object({ workflow_run_id: z.number() }).safeParse(answer);
    return given.success ? given.data.workflow_run_id : undefined;
  }

  /** Runs of a workflow that were dispatched since, newest first, and whose title holds the text. At most 100 are looked at. */
  async runsTitled(workflow: string, text: string, since: Date): Promise<readonly WorkflowRun[]> {
    const created = `>=${since.toISOString().slice(0, 19)}Z`;
    const asked = { ...this.#where, workflow_id: workflow, event: "workflow_dispatch", created, per_page: 100 };
    const answer = await this.#ask((octokit) => octokit.rest.actions.listWorkflowRuns(asked));
    const { workflow_runs } = this.#checked(z.object({ workflow_runs: z.array(runShape) }), answer, "workflow runs");
    return workflow_runs.filter(({ display_title }) => display_title.includes(text)).map(runOf);
  }

  async run(id: number): Promise<WorkflowRun> {
    const answer = await this.#ask((octokit) => octokit.rest.actions.getWorkflowRun({ ...this.#where, run_id: id }));
    return runOf(this.#checked(runShape, answer, "a workflow run"));
  }

  /** Of the run's last attempt, all of them. */
  async jobs(run: number): Promise<readonly WorkflowJob[]> {
    const asked = { ...this.#where, run_id: run, per_page: 100 };
    const answer = await this.#ask((octokit) => octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, asked));
    return this.#checked(z.array(jobShape), answer, "jobs").map(({ html_url, ...job }) => ({
      ...job,
      url: html_url ?? "",
    }));
  }

  /** Answers whether it was still running. */
  async cancel(run: number): Promise<boolean> {
    try {
      await this.#ask((octokit) => octokit.rest.actions.cancelWorkflowRun({ ...this.#where, run_id: run }));
      return true;
    } catch (error) {
      if (error instanceof HttpError && error.status === 409) return false;
      throw error;
    }
  }

  /** The repository's self-hosted runners; `unknown` to a token that may not see them, as GITHUB_TOKEN never may. */
  async runners(): Promise<readonly Runner[] | "unknown"> {
    const asked = { ...this.#where, per_page: 100 };
    try {
      const answer = await this.#ask((octokit) =>
        octokit.paginate(octokit.rest.actions.listSelfHostedRunnersForRepo, asked),
      );
      return this.#checked(z.array(runnerShape), answer, "runners").map(({ name, status, busy, labels }) => ({
        name,
        online: status === "online",
        busy,
        labels: labels.map((label) => label.name),
      }));
    } catch (error) {
      if (error instanceof HttpError && error.status === 403 && !isRateLimit(error.body)) return "unknown";
      throw error;
    }
  }

  async #ask<T>(call: (octokit: Octokit) => Promise<T>): Promise<unknown> {
    this.#octokit ??= this.#connect();
    const octokit = await this.#octokit;
    try {
      const answer = await call(octokit);
      return Array.isArray(answer) ? answer : (answer as { data: unknown }).data;
    } catch (error) {
      this.#connection.signal?.throwIfAborted();
      throw explained(error);
    }
  }

  /** Octokit names the calls and turns the pages; what goes over the wire goes through our own HTTP: proxies, retries, deadlines. */
  async #connect(): Promise<Octokit> {
    const { GitHub: Octokit, getOctokitOptions } = await import("@actions/github/lib/utils");
    const { token, api, signal } = this.#connection;
    const silent = { debug() {}, info() {}, warn() {}, error() {} };
    const options = { baseUrl: api, request: { fetch: through(api, signal) }, log: silent };
    return new Octokit(getOctokitOptions(token, options));
  }

  #checked<T>(shape: Shape<T>, answer: unknown, what: string): T {
    const checked = shape.safeParse(answer);
    if (checked.success) return checked.data;
    const wrong = checked.error.message.replace(/\s+/g, " ").slice(0, 200);
    throw new RemoteError(
      "GitHub",
      `a question for ${what}`,
      "JSON of an unknown shape",
      `Is GITHUB_API_URL right? (${wrong})`,
    );
  }
}

/** What Octokit takes for `fetch`. Failures are thrown as HttpError, which Octokit keeps as the cause of its own. */
function through(api: string, signal: AbortSignal | undefined) {
  const http = new Http({
    service: "GitHub",
    base: api,
    hint: "Is GITHUB_API_URL right, and the network up?",
    ...(signal && { signal }),
  });
  return async (
    url: string,
    { method, headers, body }: { method: string; headers: Record<string, string>; body?: string },
  ) => {
    if (!url.startsWith(`${api}/`)) throw new RemoteError("GitHub", url, "an address of another server", "");
    const asked = { headers, ...(body !== undefined && { body }) };
    const answer = await http.request(method, url.slice(api.length), asked);
    const { status } = answer;
    return { status, url, headers: answer.headers, text: async () => answer.text(), body: null };
  };
}

const isRateLimit = (said: string): boolean => /rate limit|abuse/i.test(said);

/** GitHub's refusals, with what the user can do about them. */
function explained(error: unknown): unknown {
  const cause =
    error instanceof Error && !(error instanceof RemoteError) && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof HttpError) || typeof cause.status !== "number") return cause;
  return new HttpError(cause.service, cause.request, cause.status, hintOf(cause.status, cause), cause.body);
}

function hintOf(status: number, { body, request }: HttpError): string {
  if (isRateLimit(body) && (status === 403 || status === 429))
    return "No requests are left for now: run it again within the hour, or give github-token a token with a limit of its own.";
  if (status === 401) return "Is github-token a token of this GitHub, and not expired?";
  if (status === 403)
    return `The token may not do that: grant it${scopeOf(request)} by permissions: in the workflow. The token of a pull request from a fork can only read.`;
  if (status === 404) return "Is it there, and may the token see it? GitHub says 404 in both cases.";
  return status >= 500 ? "Run it again later; its status page tells whether GitHub itself has trouble." : "";
}

/** `deployments: write` and the like, for what the request was about. */
function scopeOf(request: string): string {
  const level = request.startsWith("GET") ? "read" : "write";
  if (/\/deployments/.test(request)) return ` deployments: ${level}`;
  if (/\/check-runs/.test(request)) return ` checks: ${level}`;
  return /\/actions\//.test(request) ? ` actions: ${level}` : ` the ${level} permission`;
}

/** A deployment that GitHub shows from its start to its end. */
export interface Announcement {
  /** Its id, for the release record. */
  id: number;
  /** Sets how it ended. */
  end(status: DeploymentStatus): Promise<void>;
}

/** How long GitHub may take to be told, in milliseconds. */
const patience = 10_000;

/**
 * Tells GitHub something as a courtesy, which is never a reason to fail: where the token may not, GitHub fails, or does not answer within
 * 10 s, `missed` gets one line that says why, and the answer is undefined. Throws the reason of `until` alone, when that aborts.
 */
async function tell<T>(
  where: GithubConnection,
  work: (github: Github) => Promise<T>,
  missed: (why: string) => void,
  until?: AbortSignal,
): Promise<T | undefined> {
  const signals = [AbortSignal.timeout(patience), ...(until ? [until] : [])];
  try {
    return await work(new Github({ ...where, signal: AbortSignal.any(signals) }));
  } catch (error) {
    until?.throwIfAborted();
    const late = error instanceof DOMException && error.name === "TimeoutError";
    if (!late && !(error instanceof RemoteError)) throw error;
    missed(late ? `no answer within ${patience / 1000} s.` : error.message);
    return undefined;
  }
}

/**
 * Shows a deployment on GitHub, `in_progress` at once, as a courtesy (see `tell`): where it can't be told, `say` gets one line and the
 * answer is undefined, or `end` does nothing more. The abort of the signal is thrown only before there is a deployment: `end` is for a run
 * that was cancelled too, so that none stays in progress for ever.
 */
export async function announceDeployment(
  connection: GithubConnection | undefined,
  deployment: NewDeployment & { logUrl?: string },
  say: (line: string) => void,
): Promise<Announcement | undefined> {
  if (!connection) return undefined;
  const { signal, ...where } = connection;
  const { logUrl, ...fields } = deployment;
  const missed = (why: string) => say(`GitHub does not show this deployment: ${why}`);
  const set = (id: number, status: DeploymentStatus) =>
    tell(
      where,
      (github) => github.setDeploymentStatus(id, { ...(logUrl !== undefined && { logUrl }), ...status }),
      missed,
    );
  const id = await tell(where, (github) => github.createDeployment(fields), missed, signal);
  if (id === undefined) return undefined;
  await set(id, { state: "in_progress" });
  return { id, end: (status) => set(id, status) };
}

/** In bytes: GitHub's description says characters, but bytes are what it counts (github/docs issue 35252). */
export const largestCheckSummary = 65_535;

/** Puts a check run on a commit as a courtesy (see `tell`): where there is none, `say` gets one line. */
export async function reportCheckRun(
  connection: GithubConnection,
  check: NewCheckRun,
  say: (line: string) => void,
): Promise<void> {
  const missed = (why: string) => say(`There is no check run of it: ${why}`);
  await tell(connection, (github) => github.createCheckRun(check), missed);
}
